/*
 * The words of Frontdesk's own scripts beside those of Tasklist, from locales/frontdesk, and the choice of the language,
 * which this browser remembers. Tasklist builds itself up in one language, so that choosing another one loads it anew; what
 * was typed is kept as a draft.
 */
define(['angular'], function (angular) {
  const STORE = 'frontdesk.language';
  const NAMES = {en: 'English', es: 'Español'};
  let translate = null;

  angular
    .module('frontdesk.words', [])
    .config([
      '$provide',
      'ViewsProvider',
      function ($provide, views) {
        $provide.decorator('localeLoader', ['$delegate', '$http', withOurs]);
        views.registerDefaultView('tasklist.navbar.action', {
          id: 'frontdesk-language',
          priority: 200,
          template: '<a href lang="{{ other }}" hreflang="{{ other }}" ng-click="choose()">{{ name }}</a>',
          controller: ['$scope', '$translate', '$window', offer]
        });
      }
    ])
    .run([
      '$translate',
      function ($translate) {
        translate = $translate;
        document.documentElement.lang = $translate.use() || $translate.proposedLanguage();
      }
    ]);

  function withOurs(load, $http) {
    return options =>
      load(options).then(labels =>
        $http
          .get(options.prefix + 'frontdesk/' + options.key + options.suffix)
          .then(answer => Object.assign({}, labels, answer.data.labels))
      );
  }

  function offer($scope, $translate, $window) {
    $scope.other = ($translate.use() || $translate.proposedLanguage()) === 'es' ? 'en' : 'es';
    $scope.name = NAMES[$scope.other];
    $scope.choose = function () {
      $window.localStorage.setItem(STORE, $scope.other);
      $window.location.reload();
    };
  }

  return {
    /* In the language of the page; values stand in for what the words have in double braces. */
    say(key, values) {
      return translate.instant('FRONTDESK_' + key, values, null, null, null);
    }
  };
});
