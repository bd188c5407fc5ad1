/* Beside each list how many of its tasks wait; Tasklist itself counts the list alone that is open. */
define(['angular'], function (angular) {
  const PAUSE = 30000;
  const COUNTER = /<span\s+ng-show="isFocused\(filter\)"\s+class="counter">\{\{ filterCount \}\}<\/span>/;
  const OURS =
    '<span class="counter" ng-show="isFocused(filter) || $root.waitingOnLists[filter.name] !== undefined">' +
    '{{ isFocused(filter) ? filterCount : $root.waitingOnLists[filter.name] }}</span>';

  angular
    .module('frontdesk.listCounts', [])
    .config([
      '$provide',
      function ($provide) {
        $provide.decorator('camTasklistFiltersDirective', [
          '$delegate',
          function (directives) {
            directives[0].template = directives[0].template.replace(COUNTER, OURS);
            return directives;
          }
        ]);
      }
    ])
    .run([
      '$rootScope',
      '$interval',
      function ($rootScope, $interval) {
        $rootScope.waitingOnLists = {};
        async function count() {
          const answer = document.hidden ? null : await fetch('/api/v1/tasks/lists', {headers: {'X-Requested-With': 'Tasklist'}});
          if (answer && answer.ok) {
            const {lists} = await answer.json();
            $rootScope.$applyAsync(function () {
              $rootScope.waitingOnLists = Object.fromEntries(lists.map(list => [list.name, list.waiting]));
            });
          }
        }
        $rootScope.$on('$routeChangeSuccess', count);
        $interval(count, PAUSE);
      }
    ]);
});
