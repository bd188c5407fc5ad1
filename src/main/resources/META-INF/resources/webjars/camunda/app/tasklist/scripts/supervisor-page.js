/* Leads supervisors to the page of the day's work; to others the server does not show it, and no way there is drawn. */
define(['angular'], function (angular) {
  angular.module('frontdesk.supervisorPage', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.navbar.action', {
        id: 'frontdesk-supervisor',
        priority: 300,
        template: '<a href="/supervisor" target="_self" ng-if="$root.isSupervisor">{{ \'FRONTDESK_DAYS_WORK\' | translate }}</a>',
        controller: ['$scope', '$rootScope', offer]
      });
    }
  ]);

  /* The header is drawn before anybody has signed in, so that who reads it is asked whenever the page changes. */
  function offer($scope, $rootScope) {
    $rootScope.isSupervisor = false;
    async function look() {
      const answer = await fetch('/supervisor', {headers: {'X-Requested-With': 'Tasklist'}});
      $scope.$applyAsync(function () {
        $rootScope.isSupervisor = answer.ok;
      });
    }
    $scope.$on('$destroy', $rootScope.$on('$routeChangeSuccess', look));
    look();
  }
});
