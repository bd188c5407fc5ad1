import { addAnswer, addNote, beginMove, readRecord, sayAttended, sendAgain, withdraw } from './api.js';
import {
  around, asked, channel, doing, element, kind, link, moment, momentThere, plain, standing, state, taskAddress, taskNote, value,
} from './words.js';

const reference = decodeURIComponent(location.pathname.split('/').pop());
const part = id => document.getElementById(id);
const SPEAKERS = { CUSTOMER: 'Customer', OFFICE: 'Office', OFFICE_NOTE: 'Office (note)' };
const LANGUAGES = { en: 'English', es: 'Spanish' };
const FINAL = ['COMPLETED', 'CLOSED'];

/** Rows of a list of what is called what. */
function terms(place, rows) {
  place.replaceChildren(...rows.filter(row => row[1]).flatMap(([name, text]) => [
    element('dt', name), text instanceof Node ? around('dd', text) : element('dd', text),
  ]));
}

function lines(place, made, none) {
  place.replaceChildren(...(made.length > 0 ? made : [element('li', none, 'note')]));
}

const timed = at => {
  const made = element('time', moment(at), 'note');
  made.dateTime = at;
  return made;
};

function messageRow(message) {
  const made = document.createElement('tr');
  const head = element('th', message.words?.subject || plain(message.says));
  head.scope = 'row';
  made.append(
    head,
    element('td', `${channel(message.channel)} to ${message.to}`),
    element('td', LANGUAGES[message.language]),
    around('td', element('span', plain(state(message.state))), ...(message.why ? [element('span', message.why, 'note')] : [])),
    around('td', timed(message.at)),
  );
  return made;
}

/** Sent twice, the same goes out once. */
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** An e-mail goes where the request's later ones go; what is typed counts as the right address, the old one too. */
function resendForm(message, email) {
  const byEmail = message.channel === 'EMAIL';
  const form = element('form', '', 'again');
  const input = element('input');
  Object.assign(input, { type: byEmail ? 'email' : 'tel', value: byEmail && email ? email : message.to, required: true, maxLength: 254 });
  const button = element('button', 'Send again');
  button.type = 'submit';
  const result = element('div', '', 'result');
  result.setAttribute('role', 'alert');
  form.append(around('label', element('span', byEmail ? 'Send it again to this e-mail address' : 'Send it again to this phone'), input), button, result);
  let key = newKey();
  let isTyped = false;
  input.addEventListener('input', () => { key = newKey(); isTyped = true; });
  act(form, () => {
    const where = input.value.trim();
    return sendAgain(reference, message.reference, where === message.to && !(byEmail && isTyped) ? {} : { [byEmail ? 'email' : 'phone']: where }, key);
  }, 'The message is sent again.');
  return form;
}

/** What a message said, and the form by which it is sent again. */
function wordsRow(message, email) {
  const said = element('p', message.words.text.trim(), 'said');
  said.lang = message.language;
  const details = around('details', element('summary', 'What it said'), said);
  if (message.words.files.length > 0) {
    details.append(element('p', `With it: ${message.words.files.join(', ')}`, 'note'));
  }
  if (message.words.masked) {
    details.append(element('p', 'The code in it is known to its reader alone. It cannot be sent again.', 'note'));
  } else if (message.channel !== 'LETTER') {
    details.append(resendForm(message, email));
  }
  const cell = around('td', details);
  cell.colSpan = 5;
  const made = around('tr', cell);
  made.className = 'words';
  return made;
}

function show(record) {
  const who = record.requester;
  part('title').textContent = `${kind(record.kind)} for ${who.name}`;
  part('state').textContent = `${record.referenceNumber}: ${standing(record)}. Received ${moment(record.receivedAt)}, last changed ${moment(record.updatedAt)}.`;
  document.title = `${record.referenceNumber} – Frontdesk`;

  lines(part('tasks'), record.tasks.map(task =>
    around('li', link(task.name, taskAddress(task)), element('span', taskNote(task), 'note'))), 'No task is open.');
  terms(part('person'), [
    ['Name', who.name],
    ['Asks as', plain(who.role)],
    ['E-mail', who.email && link(who.email, `mailto:${who.email}`)],
    ['Phone', who.phone && link(who.phone, `tel:${who.phone}`)],
    ['Reads', LANGUAGES[who.language]],
  ]);
  terms(part('asked'), Object.entries(record.asked).map(([name, text]) => [asked(name), value(text)]));
  part('appointment').textContent = record.appointment
    ? `${record.appointment.office}, ${momentThere(record.appointment.at, record.appointment.timeZone)}`
    : 'No appointment is booked.';
  part('move').hidden = record.kind !== 'appointment-request' || record.attendance?.begun !== false;
  part('attendance').hidden = !record.attendance?.begun;
  part('attendance').querySelectorAll('input').forEach(choice => {
    choice.checked = choice.value === String(record.attendance?.attended);
  });
  lines(part('conversation'), record.conversation.map(said => {
    const made = around('li', element('strong', [SPEAKERS[said.speaker], said.author].filter(Boolean).join(', ')), timed(said.at), element('p', said.text, 'said'));
    made.className = said.speaker.toLowerCase();
    return made;
  }), 'Nothing has been said yet.');
  part('message-rows').replaceChildren(...record.messages.flatMap(message => [messageRow(message), ...(message.words ? [wordsRow(message, who.email)] : [])]));
  part('message-table').hidden = record.messages.length === 0;
  part('no-messages').hidden = record.messages.length > 0;
  lines(part('timeline'), record.timeline.map(line => around('li', timed(line.at), element('span', line.what))), 'Nothing yet.');
  part('withdrawal').hidden = FINAL.includes(record.status);
  part('answer').hidden = record.status !== 'WAITING_FOR_CUSTOMER';
  part('record').hidden = false;
}

/** Does something, tells that it is done, and shows how the request stands then. */
function act(form, deed, done) {
  const result = form.querySelector('.result');
  form.addEventListener('submit', event => {
    event.preventDefault();
    doing(async () => {
      result.replaceChildren();
      await deed();
      form.reset();
      show(await readRecord(reference));
      part('news').replaceChildren(element('p', done, 'good'));
      part('news').focus();
    }, form.querySelectorAll('button'), result);
  });
}

act(part('answer'), () => addAnswer(reference, part('answer-text').value), 'The answer is written down.');
act(part('attendance'), () => sayAttended(reference, new FormData(part('attendance')).get('attended') === 'true'), 'It is written down.');
part('move').addEventListener('submit', event => {
  event.preventDefault();
  doing(async () => location.assign(taskAddress(await beginMove(reference))), part('move').querySelectorAll('button'), part('move').querySelector('.result'));
});
act(part('note'), () => addNote(reference, part('note-text').value), 'The note is left.');
act(part('withdrawal'), () => withdraw(reference), 'The request is withdrawn.');

doing(async () => show(await readRecord(reference)), [], part('news'));
