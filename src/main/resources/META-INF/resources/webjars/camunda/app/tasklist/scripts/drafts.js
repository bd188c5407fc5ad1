/*
 * Keeps what an officer types into the form of a task: saves it when the keys have been quiet for a while and when the
 * task or the page is left, and fills it in again when the task is opened.
 */
define(['angular', 'free-times', 'words'], function (angular, freeTimes, words) {
  const QUIET_MILLISECONDS = 2000;
  const LOOK_AGAIN_MILLISECONDS = 100;

  angular.module('frontdesk.drafts', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.task.action', {
        id: 'draft',
        priority: 10,
        template: '<span class="frontdesk-draft" role="status">{{ said }}</span>',
        controller: ['$scope', drafts]
      });
    }
  ]);

  function drafts($scope) {
    let draft = null;

    function say(words) {
      $scope.$applyAsync(function () {
        $scope.said = words;
      });
    }

    function leave() {
      draft?.leave();
      draft = null;
    }

    function begin(task) {
      if (draft && task && draft.taskId === task.id) {
        return;
      }
      leave();
      say('');
      draft = task ? new Draft(task.id, say) : null;
    }

    /* A form learns of the last keys a moment later, or when the field is left. */
    function leavePage() {
      document.activeElement?.blur();
      draft?.saveNow();
    }

    $scope.taskData.observe('task', begin);
    window.addEventListener('pagehide', leavePage);
    $scope.$on('$destroy', function () {
      window.removeEventListener('pagehide', leavePage);
      leave();
    });
  }

  /* One task's draft, for as long as the task is open on the page. */
  class Draft {
    constructor(taskId, say) {
      this.taskId = taskId;
      this.address = '/api/v1/tasks/' + encodeURIComponent(taskId) + '/draft';
      this.say = say;
      this.stale = new Set(document.querySelectorAll('.fjs-container'));
      this.watching = setInterval(() => this.look(), LOOK_AGAIN_MILLISECONDS);
    }

    /* Waits for the form of this task; the one before it may still be on the page. Tasklist makes a form anew at times. */
    look() {
      const container = [...document.querySelectorAll('.fjs-container')].find(found => !this.stale.has(found));
      const form = container && formIn(container);
      if (form && form._getState().schema) {
        this.stale.add(container);
        this.times?.leave();
        this.times = freeTimes.open(form, container, this.taskId);
        this.open(form, container);
      }
    }

    async open(form, container) {
      this.saveNow();
      this.form = null;
      const untouched = fieldValues(form);
      await this.times?.ready;
      Object.assign(untouched, this.times?.preset);
      const response = await this.call('GET');
      if (this.left) {
        return;
      }
      if (!response || ![200, 404].includes(response.status)) {
        this.say(words.say('DRAFT_UNREADABLE'));
        setTimeout(() => this.stale.delete(container), QUIET_MILLISECONDS);
        return;
      }
      const kept = response.status === 200 ? (await response.json()).values : {};
      this.say('');
      this.form = form;
      this.untouched = untouched;
      this.saved = JSON.stringify(kept);
      form.on('changed', () => this.changed(form));
      if (Object.keys(kept).length > 0) {
        this.times?.expect(kept);
        const typedMeanwhile = difference(fieldValues(form), untouched);
        form._setState({data: Object.assign({}, form._getState().data, kept, typedMeanwhile)});
        this.say(words.say('DRAFT_FILLED_IN'));
      }
    }

    changed(form) {
      if (this.form === form && this.typed() !== this.saved) {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.saveNow(), QUIET_MILLISECONDS);
      }
    }

    typed() {
      return JSON.stringify(difference(fieldValues(this.form), this.untouched));
    }

    async saveNow() {
      clearTimeout(this.waiting);
      if (!this.form || this.typed() === this.saved) {
        return;
      }
      const typed = this.typed();
      this.saved = typed;
      const response =
        typed === '{}' ? await this.call('DELETE') : await this.call('PUT', '{"values":' + typed + '}');
      if (this.left) {
        return;
      }
      if (response && response.ok) {
        const at = new Date().toLocaleTimeString(document.documentElement.lang, {hour: 'numeric', minute: '2-digit'});
        this.say(words.say('DRAFT_SAVED', {at}));
      } else if (!response || response.status !== 404) {
        this.saved = null;
        this.say(words.say('DRAFT_NOT_SAVED'));
      }
    }

    leave() {
      this.left = true;
      clearInterval(this.watching);
      this.times?.leave();
      this.saveNow();
    }

    /* Empty where there is no answer. Goes on after the page is left. */
    call(method, body) {
      const headers = {'X-Requested-With': 'Tasklist', 'Content-Type': 'application/json'};
      return fetch(this.address, {method, body, headers, keepalive: true}).catch(() => null);
    }
  }

  /* What the fields hold that an officer fills in, whether a choice hides them or not. */
  function fieldValues(form) {
    const data = form._getState().data;
    const fields = form.get('formFieldRegistry').getAll();
    const filledIn = fields.filter(field => field.key && field.type !== 'expression' && !field.disabled && !field.readonly);
    return Object.fromEntries(filledIn.map(field => [field.key, structuredClone(data[field.key] ?? null)]));
  }

  /* What differs from how the form was opened; null for what was emptied. */
  function difference(now, before) {
    return Object.fromEntries(
      Object.entries(now).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]))
    );
  }

  /*
   * Tasklist hands the form that it draws to nobody. form-js passes it down to its fields as a context of Preact, whose
   * tree hangs on the element that it is drawn in.
   */
  function formIn(container) {
    const nodes = [container.__k];
    while (nodes.length > 0) {
      const node = nodes.pop();
      const context = node && node.props && node.props.value;
      if (context && typeof context.getService === 'function') {
        return context.getService('form');
      }
      nodes.push(...(Array.isArray(node) ? node : [node && node.__k]).filter(Boolean));
    }
    return null;
  }

  return {formIn: formIn};
});
