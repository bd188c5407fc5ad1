import { ask, send } from '/requests/page/api.js';
import { around, doing, element, kind, link, moment, taskAddress } from '/requests/page/words.js';

const part = id => document.getElementById(id);
const LANGUAGES = { en: 'English', es: 'Spanish' };
const language = code => LANGUAGES[code] || code;
const SVG = 'http://www.w3.org/2000/svg';
const read = async path => (await ask(path)).json();

let work = { lists: [], officers: [], languages: [], kinds: [] };
let shown = null;

/** A bar of parts, each as wide as its share of the largest bar; the numbers beside it say the same in text. */
function bar(parts, most) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 100 10');
  picture.setAttribute('preserveAspectRatio', 'none');
  let x = 0;
  parts.filter(([, count]) => count > 0).forEach(([name, count]) => {
    const width = 100 * count / Math.max(most, 1);
    const piece = document.createElementNS(SVG, 'rect');
    Object.entries({ x, y: 0, width, height: 10, class: name }).forEach(([key, value]) => piece.setAttribute(key, value));
    picture.append(piece);
    x += width;
  });
  const cell = around('td', picture);
  cell.className = 'bar';
  cell.setAttribute('aria-hidden', 'true');
  return cell;
}

const number = (count, alarm = false) => element('td', String(count), alarm && count > 0 ? 'number alarm' : 'number');

function chooser(text, choice, ...notes) {
  const button = element('button', text, 'plain');
  button.type = 'button';
  button.addEventListener('click', () => doing(async () => {
    await showTasks(choice);
    part('tasks-title').focus();
  }, [button], part('news')));
  const head = around('th', button, ...notes.filter(Boolean).map(note => element('span', note, 'note')));
  head.scope = 'row';
  return head;
}

function listRow(list, most) {
  const open = list.waiting + list.held;
  const later = Math.max(open - list.late - list.dueWithinTheHour, 0);
  return around('tr',
    chooser(list.name, { title: list.name, query: { list: list.name } }),
    bar([['late', list.late], ['soon', list.dueWithinTheHour], ['later', later]], most),
    number(list.waiting),
    number(list.held),
    number(list.late, true),
    number(list.dueWithinTheHour),
    element('td', list.oldest ? age(list.oldest) : '–', 'age'));
}

/** For how long, in the largest unit that fits. */
function age(at) {
  const minutes = Math.max(0, Math.floor((new Date(work.asOf) - new Date(at)) / 60000));
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : minutes < 2880 ? [Math.floor(minutes / 60), 'hour'] : [Math.floor(minutes / 1440), 'day'];
  return count === 0 ? 'just now' : `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function personRow(person, most) {
  const away = person.absence;
  const able = [...person.languages.map(language), ...person.kinds.map(kind)];
  return around('tr',
    chooser(person.account, { title: `Held by ${person.account}`, query: { account: person.account } },
      away && `away until ${day(away.to)}, ${away.substitute ? `${away.substitute} stands in` : 'nobody stands in'}`,
      able.length > 0 && `only ${able.join(', ')}`),
    bar([['later', person.held]], most),
    number(person.held),
    number(person.doneToday));
}

const day = date => new Date(`${date}T12:00:00`).toLocaleDateString('en-US', { dateStyle: 'medium' });

function choices(place, options, none) {
  const before = place.value;
  place.replaceChildren(...(none === undefined ? [] : [new Option(none, '')]), ...options.map(([text, value]) => new Option(text, value)));
  if ([...place.options].some(option => option.value === before)) {
    place.value = before;
  }
}

function ticks(place, name, codes, words) {
  if (place.children.length === 0) {
    place.replaceChildren(...codes.map(code => {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.name = name;
      box.value = code;
      const label = around('label', box, words(code));
      label.className = 'check';
      return label;
    }));
  }
}

async function showWork() {
  work = await read('/api/v1/workload');
  part('as-of').textContent = `as of ${moment(work.asOf)}`;
  const mostOpen = Math.max(...work.lists.map(list => list.waiting + list.held));
  part('lists').replaceChildren(...work.lists.map(list => listRow(list, mostOpen)));
  const mostHeld = Math.max(...work.officers.map(person => person.held));
  part('people').replaceChildren(...work.officers.map(person => personRow(person, mostHeld)));
  const people = work.officers.map(person => [person.account, person.account]);
  choices(part('absent'), people);
  choices(part('able'), people);
  choices(part('substitute'), people, 'Nobody');
  ticks(part('languages'), 'languages', work.languages, language);
  ticks(part('kinds'), 'kinds', work.kinds, kind);
  showSkills();
}

function showSkills() {
  const person = work.officers.find(one => one.account === part('able').value);
  part('skills').querySelectorAll('input').forEach(box => {
    box.checked = Boolean(person) && person[box.name].includes(box.value);
  });
}

const chosen = () => [...part('task-rows').querySelectorAll('input:checked')].map(box => box.value);

function taskRow(task, results) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = task.id;
  box.checked = results.has(task.id);
  box.setAttribute('aria-label', [task.name, task.referenceNumber].filter(Boolean).join(' '));
  const result = results.get(task.id);
  return around('tr',
    around('td', box),
    around('td', link(task.name, taskAddress(task))),
    task.referenceNumber ? around('td', link(task.referenceNumber, `/requests/${task.referenceNumber}`)) : element('td', '–'),
    element('td', task.requester || '–'),
    element('td', task.due ? moment(task.due) : '–', task.due && task.due < work.asOf ? 'alarm' : ''),
    number(task.priority),
    element('td', task.assignee || 'nobody'),
    around('td', ...(result ? [element('span', result.done ? ['Done', result.why].filter(Boolean).join(': ') : result.why, result.done ? 'good' : 'wrong')] : [])));
}

async function showTasks(choice, results = new Map()) {
  shown = choice;
  const { tasks } = await read(`/api/v1/workload/tasks?${new URLSearchParams(choice.query)}`);
  part('tasks-title').textContent = `Tasks: ${choice.title}`;
  part('no-tasks').hidden = tasks.length > 0;
  part('no-tasks').textContent = results.size > 0 ? 'No other task stands here any more.' : 'No task stands here.';
  part('tasks').hidden = tasks.length === 0;
  part('every').checked = false;
  part('task-rows').replaceChildren(...tasks.map(task => taskRow(task, results)));
  await showAssignees();
}

async function showAssignees() {
  const ids = chosen();
  if (ids.length === 0) {
    choices(part('assignee'), [], 'Choose tasks first');
    return;
  }
  const { assignees } = await read(`/api/v1/workload/assignees?${new URLSearchParams(ids.map(id => ['task', id]))}`);
  if (String(ids) === String(chosen())) {
    choices(part('assignee'), assignees.map(one => [one.absent ? `${one.account} (away, ${one.substitute ? `${one.substitute} gets it` : 'nobody stands in'})` : one.account, one.account]));
  }
}

part('task-rows').addEventListener('change', () => doing(showAssignees, [], part('tasks').querySelector('.result')));

part('every').addEventListener('change', event => {
  part('task-rows').querySelectorAll('input').forEach(box => { box.checked = event.target.checked; });
  doing(showAssignees, [], part('tasks').querySelector('.result'));
});

part('action').addEventListener('change', () => {
  const action = part('action').value;
  ['ASSIGN', 'PRIORITY', 'DUE', 'NOTE'].forEach(one => {
    document.querySelectorAll(`.for-${one.toLowerCase()}`).forEach(shownFor => { shownFor.hidden = action !== one; });
  });
});

function dueMoment() {
  const typed = part('due').value;
  if (!typed) {
    throw new Error('Say a day and a time.');
  }
  return new Date(typed).toISOString();
}

const DEEDS = { ASSIGN: 'assign', RELEASE: 'release', PRIORITY: 'priority', DUE: 'due date', NOTE: 'note left' };

/** Sent again with the same key after a broken connection, it is done once. */
let attempt = { body: '', key: '' };

async function actOnTasks() {
  const action = part('action').value;
  const tasks = chosen();
  if (tasks.length === 0) {
    throw new Error('Choose at least one task.');
  }
  const body = {
    action,
    tasks,
    ...(action === 'ASSIGN' ? { assignee: part('assignee').value } : {}),
    ...(action === 'PRIORITY' ? { priority: Number(part('priority').value) } : {}),
    ...(action === 'DUE' ? { due: dueMoment() } : {}),
    ...(action === 'NOTE' ? { text: part('left-note').value } : {}),
  };
  if (attempt.body !== JSON.stringify(body)) {
    attempt = { body: JSON.stringify(body), key: crypto.randomUUID() };
  }
  const answer = await (await send('POST', '/api/v1/tasks/actions', body, { 'Idempotency-Key': attempt.key })).json();
  attempt = { body: '', key: '' };
  part('left-note').value = '';
  await showWork();
  await showTasks(shown, new Map(answer.results.map(result => [result.id, result])));
  const done = answer.results.filter(result => result.done).length;
  part('news').replaceChildren(element('p', `${done} of ${answer.results.length} done: ${DEEDS[action]}${body.assignee ? ` to ${body.assignee}` : ''}.`, done === answer.results.length ? 'good' : 'wrong'));
}

/** Does what a form asks for; what is refused is told in the form. */
function act(form, deed) {
  const result = form.querySelector('.result');
  form.addEventListener('submit', event => {
    event.preventDefault();
    doing(async () => {
      result.replaceChildren();
      part('news').replaceChildren();
      await deed();
      part('news').focus();
    }, form.querySelectorAll('button'), result);
  });
}

function tell(words) {
  part('news').replaceChildren(element('p', words, 'good'));
}

act(part('tasks'), actOnTasks);

act(part('absence'), async () => {
  const account = part('absent').value;
  await send('PUT', `/api/v1/absences/${encodeURIComponent(account)}`, {
    from: part('from').value, to: part('to').value, substitute: part('substitute').value || null,
  });
  await showWork();
  tell(`It is written down that ${account} is away.`);
});

part('back').addEventListener('click', () => doing(async () => {
  const account = part('absent').value;
  await ask(`/api/v1/absences/${encodeURIComponent(account)}`, { method: 'DELETE' });
  await showWork();
  tell(`${account} is not away any more.`);
}, [part('back')], part('absence').querySelector('.result')));

act(part('skills'), async () => {
  const account = part('able').value;
  const ticked = name => [...part('skills').querySelectorAll(`input[name=${name}]:checked`)].map(box => box.value);
  await send('PUT', `/api/v1/accounts/${encodeURIComponent(account)}/skills`, { languages: ticked('languages'), kinds: ticked('kinds') });
  await showWork();
  tell(`It is written down what ${account} can do.`);
});

part('able').addEventListener('change', showSkills);

const dueTimes = count => count === 0 ? 'No due time has moved.' : `${count} due ${count === 1 ? 'time has' : 'times have'} moved.`;

function closureRow(closure) {
  const button = element('button', 'Open', 'second');
  button.type = 'button';
  button.setAttribute('aria-label', `Open the centre on ${day(closure.date)}`);
  button.addEventListener('click', () => doing(async () => {
    const { moved } = await (await ask(`/api/v1/centre/closures/${closure.date}`, { method: 'DELETE' })).json();
    await showClosures();
    await showWork();
    tell(`The centre is open on ${day(closure.date)}. ${dueTimes(moved)}`);
    part('news').focus();
  }, [button], part('closure').querySelector('.result')));
  return around('tr', element('td', day(closure.date)), element('td', closure.reason), around('td', button));
}

async function showClosures() {
  const { closures } = await read('/api/v1/centre/closures');
  const ahead = closures.filter(closure => closure.date >= work.asOf.slice(0, 10));
  part('closures').replaceChildren(...ahead.map(closureRow));
  part('closures-table').hidden = ahead.length === 0;
  part('no-closures').hidden = ahead.length > 0;
}

act(part('closure'), async () => {
  const date = part('closed-on').value;
  const { moved } = await (await send('PUT', `/api/v1/centre/closures/${date}`, { reason: part('closed-because').value })).json();
  part('closure').reset();
  await showClosures();
  await showWork();
  tell(`The centre is closed on ${day(date)}. ${dueTimes(moved)}`);
});

doing(async () => {
  await showWork();
  part('from').value = part('to').value = work.asOf.slice(0, 10);
  await showClosures();
}, [], part('news'));
