/*
 * Leaves of Tasklist's controls those that work for whoever reads: dates and holders are set by supervisors, groups by the
 * models alone. In place of the engine's comments, which its interface shows to nobody here, stands the note of a request.
 */
define(['angular', 'reopening', 'words'], function (angular, reopening, words) {
  /* The history takes a right that shows other tasks, too; no model describes a task there. */
  const LEFT_OUT = ['task-action-comment', 'task-detail-history', 'task-detail-description'];
  const DATES = '<ul class="meta list-inline dates times">';
  const PLAIN_DATES =
    '<ul class="meta list-inline dates times" ng-if="!$root.isSupervisor"><li ng-if="task.due">' +
    '<span class="glyphicon glyphicon-bell" aria-hidden="true"></span> {{ \'DUE\' | translate }} ' +
    '<span am-time-ago="task.due"></span></li></ul>';

  angular.module('frontdesk.taskControls', []).config([
    '$provide',
    'ViewsProvider',
    function ($provide, views) {
      $provide.decorator('Views', [
        '$delegate',
        function (all) {
          const getProviders = all.getProviders;
          all.getProviders = asked => getProviders.call(all, asked).filter(view => !LEFT_OUT.includes(view.id));
          return all;
        }
      ]);
      $provide.decorator('camTasklistTaskMetaDirective', [
        '$delegate',
        function (directives) {
          directives[0].template = forRoles(directives[0].template);
          return directives;
        }
      ]);
      views.registerDefaultView('tasklist.task.action', {
        id: 'frontdesk-note',
        priority: 15,
        template:
          '<button type="button" class="btn btn-link frontdesk-preview frontdesk-add-note" ng-if="reference"' +
          ' ng-click="write()">{{ \'FRONTDESK_NOTE_ADD\' | translate }}</button>',
        controller: ['$scope', '$http', '$rootScope', '$location', '$timeout', 'Uri', notes]
      });
    }
  ]);

  function forRoles(template) {
    return template
      .replace(DATES, PLAIN_DATES + DATES.replace('>', ' ng-if="$root.isSupervisor">'))
      .replace('<span ng-click="editGroups()">', '<span>')
      .replace(/<a href ng-if="groupNames.length > 0">([^<]*)<\/a>/, '<span>$1</span>')
      .replace(/<a href\s+ng-if="groupNames.length === 0"[^>]*>[^<]*<\/a>/, '')
      .replace(
        /(<li class="assignee"\s+ng-if="hasAssignee\(\)">\s*)<span cam-widget-inline-field/,
        '$1<span ng-if="!$root.isSupervisor"><span class="glyphicon glyphicon-user" aria-hidden="true"></span> ' +
          '{{ assignee.firstName || assignee.lastName ? assignee.firstName + \' \' + assignee.lastName : assignee.id }}</span>' +
          '<span ng-if="$root.isSupervisor" cam-widget-inline-field'
      );
  }

  function notes($scope, $http, $rootScope, $location, $timeout, Uri) {
    let taskId = null;

    $scope.taskData.observe('task', function (task) {
      taskId = task && task.id;
      $scope.reference = null;
      if (!task) {
        return;
      }
      const address = 'engine://engine/:engine/task/' + encodeURIComponent(task.id) + '/variables/referenceNumber';
      $http.get(Uri.appUri(address)).then(
        answer => ($scope.reference = answer.data.value),
        () => ($scope.reference = null)
      );
    });

    $scope.write = function () {
      ask(text =>
        fetch('/api/v1/requests/' + $scope.reference + '/notes', {
          method: 'POST',
          headers: {'X-Requested-With': 'Tasklist', 'Content-Type': 'application/json'},
          body: JSON.stringify({text})
        }).then(async answer => {
          if (answer.ok) {
            $scope.$applyAsync(showInTask);
            return '';
          }
          const problem = await answer.json();
          return (problem.errors || []).map(error => error.message).join(' ') || problem.detail;
        })
      );
    };

    function showInTask() {
      reopening.open(taskId, $location, $rootScope, $timeout);
    }
  }

  /* A window with one field; save answers with what is wrong, or with nothing. */
  function ask(save) {
    const made = document.createElement('dialog');
    made.className = 'frontdesk-dialog';
    made.innerHTML =
      '<form><label for="frontdesk-note"></label><textarea id="frontdesk-note" class="form-control" rows="6" maxlength="2000"' +
      ' required></textarea><p class="frontdesk-wrong" role="alert"></p><button type="submit" class="btn btn-primary"></button>' +
      ' <button type="button" class="btn btn-default"></button></form>';
    const [submit, close] = made.querySelectorAll('button');
    made.querySelector('label').textContent = words.say('NOTE_LABEL');
    submit.textContent = words.say('NOTE_SAVE');
    close.textContent = words.say('CLOSE');
    close.addEventListener('click', () => made.close());
    made.addEventListener('close', () => made.remove());
    made.querySelector('form').addEventListener('submit', async event => {
      event.preventDefault();
      submit.disabled = true;
      const wrong = await save(made.querySelector('textarea').value).catch(() => words.say('NO_ANSWER_LATER'));
      submit.disabled = false;
      made.querySelector('.frontdesk-wrong').textContent = wrong;
      if (!wrong) {
        made.close();
      }
    });
    document.body.append(made);
    made.showModal();
  }
});
