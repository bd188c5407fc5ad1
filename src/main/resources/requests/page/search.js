import { search } from './api.js';
import { around, doing, element, kind, link, moment, standing, taskAddress, taskNote } from './words.js';

const form = document.getElementById('search');
const query = document.getElementById('query');
const news = document.getElementById('news');
const found = document.getElementById('found');
const rows = document.getElementById('rows');
const more = document.getElementById('more');
let shown = { query: '', next: null };

function row(request) {
  const made = document.createElement('tr');
  const head = around('th', link(request.referenceNumber, `/requests/${request.referenceNumber}`));
  head.scope = 'row';
  const todo = request.task
    ? around('td', link(request.task.name, taskAddress(request.task)), element('span', taskNote(request.task), 'note'))
    : element('td', '–');
  made.append(
    head,
    element('td', request.name),
    element('td', kind(request.kind)),
    element('td', standing(request)),
    element('td', moment(request.receivedAt)),
    todo,
  );
  return made;
}

async function show(page, typed) {
  shown = { query: typed, next: page.next };
  rows.append(...page.requests.map(row));
  found.hidden = rows.children.length === 0;
  more.hidden = page.next === null;
  const count = rows.children.length;
  const counted = `${count} ${count === 1 ? 'request' : 'requests'}`;
  news.replaceChildren(element('p', count === 0
    ? 'Nothing is found. Try another number, or the beginning of the first or last name.'
    : page.next === null ? `${counted} found.` : `The first ${counted}.`));
}

form.addEventListener('submit', event => {
  event.preventDefault();
  doing(async () => {
    rows.replaceChildren();
    found.hidden = true;
    news.replaceChildren();
    await show(await search(query.value, null), query.value);
  }, form.querySelectorAll('button'), news);
});

more.addEventListener('click', () => doing(async () => {
  const before = rows.children.length;
  await show(await search(shown.query, shown.next), shown.query);
  rows.children[before]?.querySelector('a').focus();
}, [more], news));

/** What was typed in Tasklist's header, once. */
const carried = sessionStorage.getItem('frontdesk.query');
sessionStorage.removeItem('frontdesk.query');
if (carried) {
  query.value = carried;
  form.requestSubmit();
}
