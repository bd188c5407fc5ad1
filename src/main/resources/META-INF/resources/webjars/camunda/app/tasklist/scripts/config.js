/* Whoever has not chosen a language gets the browser's. One language alone is loaded: the dates take that of the last. */
const chosen = window.localStorage.getItem('frontdesk.language');
const language = chosen === 'es' || (!chosen && window.navigator.language.startsWith('es')) ? 'es' : 'en';

export default {
  app: {
    name: 'Tasklist',
    vendor: 'Frontdesk'
  },
  // The message asks for a page that is not there, and the log-in waits for the answer.
  disableWelcomeMessage: true,
  locales: {
    availableLocales: [language],
    fallbackLocale: language
  },
  requireJsConfig: {
    ngDeps: [
      'frontdesk.words',
      'frontdesk.mostPressingFirst',
      'frontdesk.findRequest',
      'frontdesk.nextForMe',
      'frontdesk.drafts',
      'frontdesk.taskChanges',
      'frontdesk.customerMessages',
      'frontdesk.taskCards',
      'frontdesk.listCounts',
      'frontdesk.supervisorPage',
      'frontdesk.takeOver',
      'frontdesk.taskControls',
      'frontdesk.refusals'
    ],
    deps: [
      'words',
      'most-pressing-first',
      'find-request',
      'next-for-me',
      'drafts',
      'task-changes',
      'customer-messages',
      'task-cards',
      'list-counts',
      'supervisor-page',
      'take-over',
      'task-controls',
      'refusals'
    ],
    paths: {
      reopening: '/camunda/app/tasklist/scripts/reopening',
      words: '/camunda/app/tasklist/scripts/words',
      'most-pressing-first': '/camunda/app/tasklist/scripts/most-pressing-first',
      'find-request': '/camunda/app/tasklist/scripts/find-request',
      'next-for-me': '/camunda/app/tasklist/scripts/next-for-me',
      drafts: '/camunda/app/tasklist/scripts/drafts',
      'free-times': '/camunda/app/tasklist/scripts/free-times',
      'task-changes': '/camunda/app/tasklist/scripts/task-changes',
      'customer-messages': '/camunda/app/tasklist/scripts/customer-messages',
      'task-cards': '/camunda/app/tasklist/scripts/task-cards',
      'list-counts': '/camunda/app/tasklist/scripts/list-counts',
      'supervisor-page': '/camunda/app/tasklist/scripts/supervisor-page',
      'take-over': '/camunda/app/tasklist/scripts/take-over',
      'task-controls': '/camunda/app/tasklist/scripts/task-controls',
      refusals: '/camunda/app/tasklist/scripts/refusals'
    }
  },
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'claims the currently selected task'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'set the focus to the first filter in the list'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'sets the focus to the first task in the list'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'sets the focus to the first input field in a task form'
    }
  }
};
