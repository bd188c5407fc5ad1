/*
 * What becomes of a completion. A refusal about a field stands at that field, too, until something is changed; it never
 * holds up the button. After a completion the next task of the list has the focus, and is announced.
 */
define(['angular', 'drafts', 'words'], function (angular, drafts, words) {
  const LOOK_AGAIN_MILLISECONDS = 100;
  const PATIENCE_MILLISECONDS = 5000;

  angular
    .module('frontdesk.refusals', [])
    .config([
      '$provide',
      function ($provide) {
        $provide.decorator('camAPI', ['$delegate', watched]);
      }
    ])
    .run(makeAnnouncer);

  function watched(api) {
    const Task = api.resource('task');
    const {submitForm, update} = Task;
    Task.submitForm = function (data, done) {
      return submitForm.call(this, data, done).then(
        answer => {
          completed(data.id);
          return answer;
        },
        failure => {
          const refused = failure.response?.body?.errors ?? [];
          refused.forEach(error => sayAtField(error.field, error.message));
          throw failure;
        }
      );
    };
    /* Tasklist sends back what it was sent, and the engine does not take all of that. */
    Task.update = function (task, done) {
      const {camundaFormRef, ...taken} = task;
      return update.call(this, taken, done);
    };
    return api;
  }

  function sayAtField(name, message) {
    const container = document.querySelector('.fjs-container');
    const form = container && drafts.formIn(container);
    const field = form?.get('formFieldRegistry').getAll().find(found => found.key === name);
    const shown = field && form.get('formFieldInstanceRegistry').getAllKeyed().some(instance => instance.id === field.id);
    if (!shown) {
      return;
    }
    const answered = JSON.stringify(form._getState().data);
    form.on('changed', function forget() {
      const {data, errors} = form._getState();
      if (JSON.stringify(data) !== answered) {
        form.off('changed', forget);
        if (errors[field.id]?.[0] === message) {
          form._setState({errors: Object.fromEntries(Object.entries(errors).filter(([id]) => id !== field.id))});
        }
      }
    });
    form._setState({errors: {...form._getState().errors, [field.id]: [message]}});
    angular.element(container).controller('camTasklistForm')?.notifyFormValidated(false);
    setTimeout(() => {
      const error = [...container.querySelectorAll('.fjs-form-field-error')].find(found => found.textContent === message);
      const place = error?.closest('.fjs-form-field');
      /* Not its input, which takes the message away when it is left, and would slip from under the pointer. */
      place?.setAttribute('tabindex', '-1');
      place?.scrollIntoView({block: 'center'});
      place?.focus({preventScroll: true});
    });
  }

  function makeAnnouncer() {
    const announcer = document.createElement('p');
    announcer.className = 'sr-only frontdesk-announcer';
    announcer.setAttribute('role', 'status');
    document.body.append(announcer);
  }

  /* The list is drawn anew some moments later. */
  function completed(taskId) {
    const until = Date.now() + PATIENCE_MILLISECONDS;
    const looking = setInterval(() => {
      const cards = [...document.querySelectorAll('.tasks-list li.task')];
      const isGone = !cards.some(card => angular.element(card).scope()?.task?.id === taskId);
      if (isGone || Date.now() > until) {
        clearInterval(looking);
        goOnWith(cards[0]);
      }
    }, LOOK_AGAIN_MILLISECONDS);
  }

  function goOnWith(card) {
    const task = card && angular.element(card).scope()?.task;
    (card?.querySelector('a') ?? document.querySelector('.frontdesk-next'))?.focus();
    document.querySelector('.frontdesk-announcer').textContent = task
      ? words.say('COMPLETED_NEXT', {name: task.name})
      : words.say('COMPLETED_LAST');
  }
});
