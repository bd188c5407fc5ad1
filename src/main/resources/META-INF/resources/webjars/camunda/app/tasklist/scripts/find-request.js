/* A link in Tasklist's header to the page on which officers find requests, with or without an open task. */
define(['angular'], function (angular) {
  angular.module('frontdesk.findRequest', []).config([
    'ViewsProvider',
    function (ViewsProvider) {
      ViewsProvider.registerDefaultView('tasklist.navbar.action', {
        id: 'frontdesk-find-request',
        template: '<a href="/requests" target="_self">Find a request</a>',
        priority: 400
      });
    }
  ]);
});
