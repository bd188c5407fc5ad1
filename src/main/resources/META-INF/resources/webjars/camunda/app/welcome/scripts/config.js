export default {
  app: {
    name: 'Welcome',
    vendor: 'Frontdesk'
  },
  // The message asks for a page that is not there, and the log-in waits for the answer.
  disableWelcomeMessage: true
};
