/*
 * At a task that a colleague holds who is away, a button for whoever stands in for them: the engine's own claim, which the
 * server lets a substitute do and writes down with both names.
 */
define(['angular', 'reopening', 'words'], function (angular, reopening, words) {
  angular.module('frontdesk.takeOver', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.task.action', {
        id: 'frontdesk-take-over',
        priority: 900,
        template:
          '<button type="button" class="btn btn-link frontdesk-take-over" ng-if="absentHolder" ng-disabled="taking"' +
          ' ng-click="takeOver()" title="{{ \'FRONTDESK_TAKE_OVER_HINT\' | translate }}">' +
          '{{ \'FRONTDESK_TAKE_OVER\' | translate:{name: absentHolder} }}</button>',
        controller: ['$scope', '$http', '$rootScope', '$location', '$timeout', 'Uri', 'Notifications', takeOver]
      });
    }
  ]);

  function takeOver($scope, $http, $rootScope, $location, $timeout, Uri, notifications) {
    let taskId = null;

    $scope.taking = false;
    $scope.taskData.observe('task', look);

    function look(task) {
      taskId = task && task.id;
      $scope.absentHolder = null;
      if (!taskId || !task.assignee || task.assignee === $rootScope.authentication.name) {
        return;
      }
      const asked = taskId;
      const headers = {'X-Requested-With': 'Tasklist'};
      $http.post('/api/v1/tasks/cards', {tasks: [asked]}, {headers}).then(function (answer) {
        if (taskId === asked && answer.data.cards.length) {
          $scope.absentHolder = answer.data.cards[0].absentHolder;
        }
      });
    }

    $scope.takeOver = function () {
      const taken = taskId;
      const address = 'engine://engine/:engine/task/' + encodeURIComponent(taken) + '/claim';
      $scope.taking = true;
      $http
        .post(Uri.appUri(address), {userId: $rootScope.authentication.name})
        .then(
          function () {
            reopening.open(taken, $location, $rootScope, $timeout);
          },
          function (refusal) {
            notifications.addError({status: words.say('TAKE_OVER_REFUSED'), message: refusal.data.message, duration: 8000});
          }
        )
        .finally(function () {
          $scope.taking = false;
        });
    };
  }
});
