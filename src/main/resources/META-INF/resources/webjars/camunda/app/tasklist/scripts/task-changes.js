/*
 * Asks every few seconds whether what an officer reads in an open task is still so. New facts are shown at once where
 * nothing has been read yet, and else told, with a button that opens the task again; what was typed is kept as a draft.
 */
define(['angular', 'reopening'], function (angular, reopening) {
  const ASK_AGAIN_MILLISECONDS = 10000;

  angular.module('frontdesk.taskChanges', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.task.action', {
        id: 'frontdesk-task-changes',
        priority: 5,
        template:
          '<div class="frontdesk-changes" role="alert" ng-if="changes.length">' +
          '<strong>{{ isOver ? \'\' : (\'FRONTDESK_CHANGES_NEW\' | translate) }}</strong>' +
          '<ul><li ng-repeat="change in changes track by $index">{{ change }}</li></ul>' +
          '<button type="button" class="btn btn-default" ng-click="reopen()">' +
          '{{ (isOver ? \'FRONTDESK_CHANGES_BACK\' : \'FRONTDESK_CHANGES_SHOW\') | translate }}</button></div>',
        controller: ['$scope', '$http', '$interval', '$timeout', '$rootScope', '$location', 'Uri', changes]
      });
    }
  ]);

  function changes($scope, $http, $interval, $timeout, $rootScope, $location, Uri) {
    let taskId = null;
    let read = null;

    $scope.taskData.observe('task', begin);
    const asking = $interval(ask, ASK_AGAIN_MILLISECONDS);
    $scope.$on('$destroy', () => $interval.cancel(asking));

    function begin(task) {
      const id = task && task.id;
      forget();
      taskId = id;
      read = null;
      if (!id) {
        return;
      }
      const address = 'engine://engine/:engine/task/' + encodeURIComponent(id) + '/variables/briefVersion';
      $http.get(Uri.appUri(address)).then(
        answer => {
          if (taskId === id) {
            read = answer.data.value;
            ask(true);
          }
        },
        () => {
          /* A task that lays nothing out, or one that has just gone, which its form says. */
          read = null;
        }
      );
    }

    function forget() {
      $scope.changes = [];
      $scope.isOver = false;
    }

    function ask(isFirst) {
      if (!read || document.hidden || $scope.isOver) {
        return;
      }
      const asked = taskId;
      const body = {briefVersion: read};
      const headers = {'X-Requested-With': 'Tasklist'};
      $http.post('/api/v1/tasks/' + encodeURIComponent(asked) + '/changes', body, {headers}).then(
        answer => {
          if (taskId !== asked) {
            return;
          }
          if (isFirst === true && answer.data.changes.length) {
            $scope.reopen();
          } else {
            $scope.changes = answer.data.changes;
          }
        },
        failure => {
          if (taskId === asked && failure.status === 404) {
            $scope.isOver = true;
            $scope.changes = [failure.data.detail];
          }
        }
      );
    }

    $scope.reopen = function () {
      const again = $scope.isOver ? null : taskId;
      forget();
      reopening.open(again, $location, $rootScope, $timeout);
    };
  }
});
