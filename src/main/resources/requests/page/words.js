const KINDS = {
  'appointment-request': 'Appointment',
  'access-code-reissue': 'Access code',
  'biometrics-reschedule': 'Biometrics appointment',
  'text-ahead-callback': 'Callback',
};

const STATES = {
  WAITING: 'waits to be sent',
  SENDING: 'is being sent',
  UNKNOWN: 'not known whether it was taken',
  SENT: 'sent',
  DELAYED: 'sent, has not arrived yet',
  DELIVERED: 'arrived',
  FAILED: 'did not arrive',
  RETURNED: 'came back',
  REFUSED: 'not taken',
  OPTED_OUT: 'not sent: the person wants no texts',
  WITHHELD: 'not sent: protected case, not its safe contact',
  EXPIRED: 'not sent: its point had passed',
};

const CHANNELS = { EMAIL: 'E-mail', TEXT: 'Text', LETTER: 'Letter' };

const ASKED = { zipCode: 'ZIP code', aNumber: 'A-number' };

/** Words out of a code: NO_GOOD_CAUSE is "No good cause", preferredDates is "Preferred dates". */
export function plain(code) {
  const words = code.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const kind = key => KINDS[key] || plain(key);

export const channel = code => CHANNELS[code] || plain(code);

export const state = code => STATES[code] || plain(code);

/** What a request has come to, or how far it has come. */
export const standing = request => plain(request.outcome || request.status);

export const asked = name => ASKED[name] || plain(name);

/** A value that is a code in words; anything else as it is. */
export const value = text => (/^[A-Z]+(_[A-Z]+)+$/.test(text) ? plain(text) : text);

export const moment = at => new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** A time in the zone of the office where somebody is expected. */
export const momentThere = (at, timeZone) => new Date(at).toLocaleString('en-US', {
  weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone, timeZoneName: 'short',
});

/** An element of the page with its text and classes. */
export function element(name, text = '', classes = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = classes;
  return made;
}

export function link(text, target) {
  const made = element('a', text);
  made.href = target;
  return made;
}

/** An element around others. */
export function around(name, ...parts) {
  const made = element(name);
  made.append(...parts);
  return made;
}

export const taskAddress = task => `/camunda/app/tasklist/default/#/?task=${encodeURIComponent(task.id)}`;

/** Who holds a task, and by when it is due. */
export const taskNote = task => [
  task.assignee ? `held by ${task.assignee}` : 'nobody holds it',
  task.due ? `due ${moment(task.due)}` : '',
].filter(Boolean).join(', ');

/** While something is asked by these buttons, nothing else can be; what is refused is told in its place. */
export async function doing(deed, buttons, place) {
  [...buttons].forEach(button => { button.disabled = true; });
  try {
    await deed();
  } catch (refusal) {
    place.replaceChildren(element('p', refusal.message, 'wrong'));
  } finally {
    [...buttons].forEach(button => { button.disabled = false; });
  }
}
