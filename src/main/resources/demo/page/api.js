/** Asks the server; fails with a sentence that a visitor can read. */
async function ask(path, options = {}) {
  // By origin: an address that a visitor opened with name and password in it is none that may be asked again.
  const answer = await fetch(new URL(path, location.origin), options).catch(() => {
    throw new Error('The server does not answer. Is it still running?');
  });
  if (answer.status === 401) {
    throw new Error('Please reload this page and sign in with a demo account, such as officer.');
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Error(reason(body));
  }
  return body;
}

function reason(problem) {
  const fields = (problem.errors ?? []).map(error => `${error.field} ${error.message}`);
  return fields.join('; ') || problem.detail || 'Something went wrong.';
}

export const readMessages = () => ask('/api/v1/demo/messages');

export const readClock = () => ask('/api/v1/demo/clock');

export const readReplies = () => ask('/api/v1/demo/text-replies');

export const moveClock = move => post('/api/v1/demo/clock', move);

export const sendReply = reply => post('/api/v1/demo/text-replies', reply);

export const askForCallback = wish => post('/api/v1/demo/callbacks', wish);

const post = (path, body) => ask(path, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

export const attachmentPath = (message, file) =>
  `/api/v1/demo/messages/${encodeURIComponent(message.id)}/attachments/${encodeURIComponent(file.name)}`;
