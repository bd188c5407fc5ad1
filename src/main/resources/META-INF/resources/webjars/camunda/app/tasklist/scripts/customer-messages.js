/*
 * Helps with what officers write to customers: puts a ready text into its field, and shows the e-mail that completing the
 * task as it is filled in would send.
 */
define(['angular', 'drafts', 'words'], function (angular, drafts, words) {
  const LOOK_AGAIN_MILLISECONDS = 150;

  angular.module('frontdesk.customerMessages', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.task.action', {
        id: 'customer-messages',
        priority: 5,
        template:
          '<button type="button" class="btn btn-link frontdesk-preview" ng-if="task" ng-click="preview()">' +
          '{{ \'FRONTDESK_PREVIEW\' | translate }}</button>',
        controller: ['$scope', customerMessages]
      });
    }
  ]);

  function customerMessages($scope) {
    const filled = new WeakMap();

    /* Tasklist makes a form anew at times, so the one on the page is looked for again and again. */
    const watching = setInterval(function () {
      const form = openForm();
      if (form && form._getState().schema && !filled.has(form)) {
        filled.set(form, chosenTexts(form));
        form.on('changed', () => fillIn(form));
      }
    }, LOOK_AGAIN_MILLISECONDS);

    function fillIn(form) {
      const before = filled.get(form);
      const now = chosenTexts(form);
      filled.set(form, now);
      for (const [key, chosen] of Object.entries(now)) {
        const isDraftFilledIn = chosen.written !== before[key]?.written;
        if (chosen.text && chosen.text !== before[key]?.text && !isDraftFilledIn) {
          write(form, chosen.field, chosen.text, before[key]?.text);
        }
      }
    }

    $scope.taskData.observe('task', function (task) {
      $scope.task = task;
    });
    $scope.preview = function () {
      show($scope.task, openForm());
    };
    $scope.$on('$destroy', function () {
      clearInterval(watching);
    });
  }

  function openForm() {
    const containers = [...document.querySelectorAll('.fjs-container')];
    return containers.map(drafts.formIn).find(form => form) || null;
  }

  /* What is chosen in the lists that fill another field, and what stands in that, by the keys of the lists. */
  function chosenTexts(form) {
    const data = form._getState().data;
    const lists = form.get('formFieldRegistry').getAll().filter(field => field.properties && field.properties.fills);
    return Object.fromEntries(
      lists.map(list => {
        const field = list.properties.fills;
        return [list.key, {field, text: data[list.key] || '', written: data[field] || ''}];
      })
    );
  }

  /* In place of another ready text, and after whatever the officer has written. */
  function write(form, field, text, replaced) {
    const data = form._getState().data;
    const typed = (data[field] || '').trim();
    const kept = typed === (replaced || '').trim() ? '' : typed + '\n\n';
    form._setState({data: Object.assign({}, data, {[field]: kept + text})});
  }

  async function show(task, form) {
    const window = dialog();
    const values = form ? form._getSubmitData() : {};
    const headers = {'X-Requested-With': 'Tasklist', 'Content-Type': 'application/json'};
    const address = '/api/v1/tasks/' + encodeURIComponent(task.id) + '/preview';
    const response = await fetch(address, {method: 'POST', headers, body: JSON.stringify({values})}).catch(() => null);
    if (!response) {
      window.say(words.say('NO_ANSWER_LATER'));
      return;
    }
    const answer = await response.json();
    if (!response.ok) {
      window.say((answer.errors || []).map(error => error.message).join(' ') || answer.detail);
    } else if (answer.emails.length === 0) {
      window.say(words.say('PREVIEW_NONE'));
    } else {
      answer.emails.forEach(window.showEmail);
    }
  }

  /* A window over the page that is closed by Escape, and gives the focus back to the button. */
  function dialog() {
    const made = element('dialog', '', 'frontdesk-dialog');
    const title = element('h3', words.say('PREVIEW_TITLE'));
    title.id = 'frontdesk-preview-title';
    const content = element('div');
    content.setAttribute('role', 'status');
    const close = element('button', words.say('CLOSE'), 'btn btn-primary');
    close.type = 'button';
    close.addEventListener('click', () => made.close());
    made.setAttribute('aria-labelledby', title.id);
    made.append(title, content, close);
    made.addEventListener('close', () => made.remove());
    document.body.append(made);
    made.showModal();
    close.focus();
    return {
      say: words => content.append(element('p', words)),
      showEmail: email => {
        const body = element('p', email.text.trim(), 'frontdesk-words');
        body.lang = email.language;
        content.append(
          element('p', words.say('PREVIEW_TO', {to: email.to, language: words.say('LANGUAGE_' + email.language.toUpperCase())})),
          element('h4', email.subject),
          body
        );
        if (email.files.length > 0) {
          content.append(element('p', words.say('PREVIEW_FILES', {files: email.files.join(', ')})));
        }
        if (email.withheld) {
          content.append(element('p', words.say('PREVIEW_WITHHELD')));
        }
      }
    };
  }

  function element(name, text, classes) {
    const made = document.createElement(name);
    made.textContent = text || '';
    made.className = classes || '';
    return made;
  }
});
