/* A button that takes the task which is next for whoever is signed in, and opens it. */
define(['angular', 'words'], function (angular, words) {
  const NEXT = '/api/v1/tasks/next';

  angular.module('frontdesk.nextForMe', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.navbar.action', {
        id: 'next-for-me',
        priority: 1000,
        template:
          '<a href class="frontdesk-next" ng-click="take()" ng-disabled="taking"' +
          ' title="{{ \'FRONTDESK_NEXT_HINT\' | translate }}">' +
          '<span class="glyphicon glyphicon-forward" aria-hidden="true"></span> {{ \'FRONTDESK_NEXT\' | translate }}</a>',
        controller: ['$scope', '$rootScope', 'search', 'Notifications', nextForMe]
      });
    }
  ]);

  function nextForMe($scope, $rootScope, search, notifications) {
    $scope.taking = false;
    $scope.take = function () {
      if ($scope.taking) {
        return;
      }
      $scope.taking = true;
      fetch(NEXT, {method: 'POST', headers: {'X-Requested-With': 'Tasklist'}})
        .then(answered)
        .catch(function () {
          notifications.addError({status: words.say('NO_ANSWER'), message: words.say('LATER')});
        })
        .finally(function () {
          $scope.$applyAsync(function () {
            $scope.taking = false;
          });
        });
    };

    /*
     * Tasklist overlooks a change of the address that comes together with one of its own, as while it builds itself up; so
     * it is told.
     */
    function open(task) {
      search.updateSilently({task: task});
      $rootScope.$broadcast('$routeChanged');
    }

    async function answered(response) {
      const body = response.status === 204 ? null : await response.json();
      $scope.$applyAsync(function () {
        if (response.status === 200) {
          open(body.id);
        } else if (response.status === 204) {
          notifications.addMessage({
            duration: 8000,
            status: words.say('NEXT_NONE'),
            message: words.say('NEXT_NONE_WHY')
          });
        } else {
          notifications.addError({status: words.say('NEXT_REFUSED'), message: body.detail, duration: 8000});
        }
      });
    }
  }
});
