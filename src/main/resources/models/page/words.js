const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time as people say it: "45 minutes", "2 hours", "3.5 days". */
export function duration(seconds) {
  if (seconds < MINUTE) {
    return seconds < 5 ? 'a moment' : `${seconds} seconds`;
  }
  if (seconds < 2 * HOUR) {
    return counted(Math.round(seconds / MINUTE), 'minute');
  }
  return seconds < 2 * DAY
    ? counted(Math.round(seconds / HOUR * 10) / 10, 'hour')
    : counted(Math.round(seconds / DAY * 10) / 10, 'day');
}

export const counted = (count, thing) => `${count.toLocaleString('en-US')} ${thing}${count === 1 ? '' : 's'}`;

export const moment = at => new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** An element of the page with its text and classes. */
export function element(name, text = '', classes = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = classes;
  return made;
}

/** While something is asked by these buttons, nothing else can be; what is refused is told in its place. */
export async function doing(deed, buttons, place) {
  [...buttons].forEach(button => { button.disabled = true; });
  try {
    await deed();
  } catch (refusal) {
    place.replaceChildren(element('p', refusal.message, 'wrong refusal'));
  } finally {
    [...buttons].forEach(button => { button.disabled = false; });
  }
}
