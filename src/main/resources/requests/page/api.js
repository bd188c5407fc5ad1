/** Asks the server; fails with a sentence that an officer can read. */
export async function ask(path, options = {}) {
  // By origin: an address that was opened with name and password in it is none that may be asked again.
  const answer = await fetch(new URL(path, location.origin), options).catch(() => {
    throw new Error('The server does not answer. Is it still running?');
  });
  if (answer.status === 401) {
    throw new Error('Please reload this page and sign in as an officer or a supervisor.');
  }
  if (!answer.ok) {
    throw new Error(sentence(await answer.json().catch(() => ({}))));
  }
  return answer;
}

const FIELDS = {
  query: 'What you typed', text: 'The text', email: 'The e-mail address', phone: 'The phone number',
  from: 'The first day', to: 'The last day', substitute: 'The substitute', date: 'The day', reason: 'The reason', due: 'The due date',
};

const sentence = problem => (problem.errors || [])
  .map(error => `${FIELDS[error.field] || error.field} ${error.message}.`)
  .join(' ') || problem.detail || 'Something went wrong.';

export const send = (method, path, body, headers = {}) => ask(path, {
  method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body),
});

const post = (path, body, headers) => send('POST', path, body, headers);

const address = reference => `/api/v1/requests/${encodeURIComponent(reference)}`;

/** A page of what is found; in a body, since addresses end up in logs. */
export const search = async (query, after) => (await post('/api/v1/requests/search', { query, after })).json();

export const readRecord = async reference => (await ask(`${address(reference)}/record`)).json();

export const addAnswer = (reference, text) => post(`${address(reference)}/information`, { text });

export const addNote = (reference, text) => post(`${address(reference)}/notes`, { text });

/** The reference of a message has slashes, which stand in the address as they are. */
export const sendAgain = (reference, message, where, key) => post(
  `${address(reference)}/messages/${message.split('/').map(encodeURIComponent).join('/')}/resend`, where, { 'Idempotency-Key': key },
);

export const sayAttended = (reference, attended) => post(`${address(reference)}/attendance`, { attended });

/** Answers with the task in which another time is chosen. */
export const beginMove = async reference => (await ask(`${address(reference)}/rebooking`, { method: 'POST' })).json();

export const withdraw = reference => ask(address(reference), { method: 'DELETE' });
