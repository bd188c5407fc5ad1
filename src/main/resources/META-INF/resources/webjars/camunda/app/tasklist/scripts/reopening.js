/* A task's form and holder are read once: to see them anew, the task is put away and opened again. */
define([], function () {
  return {
    /* Opens the task of this id in place of the one that is open; without one, leads back to the list. */
    open(taskId, $location, $rootScope, $timeout) {
      $location.search('task', null);
      $rootScope.$broadcast('refresh');
      $timeout(() => $location.search('task', taskId));
    }
  };
});
