/* Tasklist orders tasks by their age unless its address says otherwise, and so overrules the order of the lists. */
define(['angular'], function (angular) {
  const MOST_PRESSING_FIRST = JSON.stringify([
    {sortBy: 'priority', sortOrder: 'desc'},
    {sortBy: 'dueDate', sortOrder: 'asc'}
  ]);

  angular.module('frontdesk.mostPressingFirst', []).run([
    '$rootScope',
    '$location',
    function ($rootScope, $location) {
      $rootScope.$on('$routeChangeStart', function () {
        if ($location.path() === '/' && !$location.search().sorting) {
          $location.search('sorting', MOST_PRESSING_FIRST).replace();
        }
      });
    }
  ]);
});
