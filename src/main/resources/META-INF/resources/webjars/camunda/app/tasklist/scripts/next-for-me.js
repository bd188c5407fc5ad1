/* A button that takes the task which is next for whoever is signed in, and opens it. */
define(['angular'], function (angular) {
  const NEXT = '/api/v1/tasks/next';
  const NOTHING = {
    status: 'Nothing is waiting',
    message: 'No open task is left that you may do and nobody holds.'
  };

  angular.module('frontdesk.nextForMe', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.navbar.action', {
        id: 'next-for-me',
        priority: 1000,
        template:
          '<a href ng-click="take()" ng-disabled="taking" title="Take the most pressing task that you may do">' +
          '<span class="glyphicon glyphicon-forward" aria-hidden="true"></span> Next for me</a>',
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
          notifications.addError({status: 'No answer', message: 'Try again in a moment.'});
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
          notifications.addMessage(Object.assign({duration: 8000}, NOTHING));
        } else {
          notifications.addError({status: 'No task was taken', message: body.detail, duration: 8000});
        }
      });
    }
  }
});
