/*
 * Leads from Tasklist to the page on which officers find requests, with or without an open task, and from each task to its
 * request. What is typed goes over in the browser's own store, since addresses end up in logs.
 */
define(['angular'], function (angular) {
  const STORE = 'frontdesk.query';

  angular.module('frontdesk.findRequest', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.navbar.action', {
        id: 'frontdesk-find-request',
        priority: 400,
        template:
          '<form class="frontdesk-find" ng-submit="find()">' +
          '<input type="search" ng-model="typed.query" maxlength="200" ' +
          ' aria-label="{{ \'FRONTDESK_FIND_LABEL\' | translate }}" placeholder="{{ \'FRONTDESK_FIND_HINT\' | translate }}">' +
          '<a href="/requests" target="_self" ng-click="carry()">{{ \'FRONTDESK_FIND\' | translate }}</a></form>',
        controller: ['$scope', '$window', findRequest]
      });
      views.registerDefaultView('tasklist.task.action', {
        id: 'frontdesk-open-request',
        priority: 20,
        template:
          '<a class="frontdesk-request" ng-if="reference" ng-href="/requests/{{ reference }}" target="_self">' +
          '{{ \'FRONTDESK_REQUEST\' | translate }} {{ reference }}</a>',
        controller: ['$scope', '$http', 'Uri', openRequest]
      });
    }
  ]);

  function findRequest($scope, $window) {
    $scope.typed = {query: ''};
    $scope.carry = function () {
      $window.sessionStorage.setItem(STORE, $scope.typed.query || '');
    };
    $scope.find = function () {
      $scope.carry();
      $window.location.assign('/requests');
    };
  }

  function openRequest($scope, $http, Uri) {
    $scope.taskData.observe('task', function (task) {
      $scope.reference = null;
      if (!task) {
        return;
      }
      const address = 'engine://engine/:engine/task/' + encodeURIComponent(task.id) + '/variables/referenceNumber';
      $http.get(Uri.appUri(address)).then(
        function (answer) {
          $scope.reference = answer.data.value;
        },
        function () {
          /* A task of a flow without requests, or one that has just gone: nothing to lead to. */
          $scope.reference = null;
        }
      );
    });
  }
});
