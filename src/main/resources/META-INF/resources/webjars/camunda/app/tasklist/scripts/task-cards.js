/*
 * What a card says beside the engine's own words: who asked and in which language they read, the office, when the task is
 * due in an officer's words, and at a call what time it is where the customer may be. Asked for once for all cards that are
 * drawn together.
 */
define(['angular'], function (angular) {
  let waiting = new Map();

  angular.module('frontdesk.taskCards', []).config([
    'ViewsProvider',
    function (views) {
      views.registerDefaultView('tasklist.card', {
        id: 'frontdesk-card',
        priority: 1000,
        template:
          '<div class="frontdesk-card" ng-if="card">' +
          '<strong class="frontdesk-protected" ng-if="card.protectedCase">{{ \'FRONTDESK_CARD_PROTECTED\' | translate }}</strong>' +
          '<span ng-if="card.requester">{{ card.requester }}, {{ \'FRONTDESK_CARD_READS\' | translate:{language: (language | translate)} }}</span>' +
          '<span ng-if="card.office">{{ card.office }}</span>' +
          '<strong ng-if="card.due" class="frontdesk-due-{{ card.urgency | lowercase }}">{{ card.due }}</strong>' +
          '<span ng-if="card.there" ng-class="{\'frontdesk-due-late\': !card.goodToCall}">' +
          '{{ \'FRONTDESK_CARD_THERE\' | translate:{time: card.there} }}' +
          '<span ng-if="!card.goodToCall">: {{ \'FRONTDESK_CARD_NO_TIME\' | translate }}</span></span></div>',
        controller: ['$scope', drawn]
      });
    }
  ]);

  function drawn($scope) {
    if (waiting.size === 0) {
      setTimeout(ask);
    }
    waiting.set($scope.task.id, function (card) {
      $scope.$applyAsync(function () {
        $scope.card = card;
        $scope.language = 'FRONTDESK_LANGUAGE_' + card.language.toUpperCase();
      });
    });
  }

  async function ask() {
    const asked = waiting;
    waiting = new Map();
    const answer = await fetch('/api/v1/tasks/cards', {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'X-Requested-With': 'Tasklist'},
      body: JSON.stringify({tasks: [...asked.keys()]})
    });
    /* Without an answer the cards say what the engine says, until the list is drawn again. */
    if (answer.ok) {
      (await answer.json()).cards.forEach(card => asked.get(card.id)(card));
    }
  }
});
