import { readFlows, readOlder, readVersion } from './api.js';
import { offerRollback } from './rollback.js';
import { showFile } from './sheets.js';
import { offerTrials } from './trial.js';
import { counted, duration, element, moment } from './words.js';

const REFRESH_MILLIS = 2000;
const page = Object.fromEntries(
  ['news', 'saved', 'saves', 'flows', 'version', 'against', 'flow-title', 'flow-state', 'flow-warning', 'files', 'stuck', 'stuck-list', 'steps-note', 'step-rows']
    .map(id => [id, document.getElementById(id)]));

const chosen = { flow: undefined, version: undefined, against: undefined, file: undefined };
const OLDER = 'older';
const older = new Map();
let seen = '';

async function look() {
  const all = await readFlows();
  const key = JSON.stringify(all);
  if (key === seen) {
    return;
  }
  seen = key;
  all.flows.forEach(addOlder);
  showSaved(all.saved);
  page.flows.replaceChildren(...all.flows.map(flow =>
    choice(flow.name, flow.key === (chosen.flow ?? all.flows[0]?.key), () => choose(all, { flow: flow.key }))));
  await show(all);
}

/** The versions that were asked for beyond the newest ones. */
function addOlder(flow) {
  const more = older.get(flow.key);
  if (more) {
    const last = flow.versions[flow.versions.length - 1].version;
    flow.versions.push(...more.versions.filter(one => one.version < last));
    flow.next = more.next;
  }
}

async function showOlder(all, flow) {
  const more = await readOlder(flow.key, flow.next);
  const before = older.get(flow.key)?.versions ?? [];
  older.set(flow.key, { versions: [...before, ...more.versions], next: more.next });
  addOlder(flow);
  await show(all);
}

async function choose(all, what) {
  const wasAtNewest = what.flow !== undefined;
  Object.assign(chosen, wasAtNewest ? { version: undefined, against: undefined, file: undefined } : {}, what);
  [...page.flows.children].forEach((button, place) =>
    button.setAttribute('aria-pressed', String(all.flows[place].key === chosen.flow)));
  await guarded(() => show(all));
}

async function show(all) {
  const flow = all.flows.find(candidate => candidate.key === chosen.flow) ?? all.flows[0];
  if (!flow) {
    page.news.textContent = 'No model is published yet.';
    return;
  }
  chosen.flow = flow.key;
  const edition = flow.versions.find(one => one.version === chosen.version) ?? flow.versions[0];
  offerVersions(all, flow, edition);
  const [version, against] = await Promise.all([
    readVersion(flow.key, edition.version),
    chosen.against ? readVersion(flow.key, chosen.against) : undefined,
  ]);
  page['flow-title'].textContent = `${flow.name}, version ${edition.version}`;
  page['flow-state'].textContent = state(edition);
  showWarning(version.warning);
  const file = version.files.includes(chosen.file) ? chosen.file : version.files[0];
  page.files.replaceChildren(...version.files.map(name =>
    choice(name, name === file, () => choose(all, { file: name }))));
  offerRollback(flow, edition);
  showStuck(flow.stuck);
  showSteps(version.steps);
  await showFile(flow.key, file, version, against);
}

/** Who published a version; what comes along is published when Frontdesk starts, or where its folders are worked on. */
function publisher({ bundled, publishedBy }) {
  if (bundled) {
    return 'bundled with Frontdesk';
  }
  return publishedBy ? `published by ${publishedBy}` : 'published by somebody whose name is not kept';
}

const state = edition => [
  `${publisher(edition)}${edition.restored ? `, with the files of version ${edition.restored}` : ''}`,
  moment(edition.publishedAt),
  `${counted(edition.cases, 'case')} under way`,
  counted(edition.incidents, 'open incident'),
].join(' · ');

function offerVersions(all, flow, edition) {
  const option = (one, isChosen) =>
    new Option(`${one.version} · ${moment(one.publishedAt)} · ${one.bundled ? 'bundled' : one.publishedBy ?? 'unknown'} · ${counted(one.cases, 'case')}`, one.version, false, isChosen);
  page.version.replaceChildren(
    ...flow.versions.map(one => option(one, one === edition)),
    ...(flow.next ? [new Option('Older versions…', OLDER)] : []));
  page.against.replaceChildren(
    new Option('no other', '', false, !chosen.against),
    ...flow.versions.filter(one => one !== edition).map(one => option(one, one.version === chosen.against)));
  page.version.onchange = () => (page.version.value === OLDER
    ? guarded(() => showOlder(all, flow))
    : choose(all, { version: Number(page.version.value), against: undefined }));
  page.against.onchange = () => choose(all, { against: Number(page.against.value) || undefined });
}

function choice(text, isChosen, pick) {
  const button = element('button', text);
  button.type = 'button';
  button.setAttribute('aria-pressed', String(isChosen));
  button.addEventListener('click', pick);
  return button;
}

function showSaved(saved) {
  page.saved.hidden = saved.length === 0;
  page.saves.replaceChildren(...saved.map(save => {
    const line = element('li');
    line.append(
      element('strong', save.published ? 'Published' : 'Not published', save.published ? 'good' : 'wrong'),
      ` ${save.flow}, saved ${moment(save.at)}`,
      list(save.findings));
    return line;
  }));
}

function list(findings) {
  const lines = element('ul', '', 'findings');
  lines.append(...findings.map(finding => {
    const line = element('li');
    line.append(element('strong', finding.blocking ? 'Error' : 'Warning', finding.blocking ? 'wrong' : ''),
      ` ${finding.file}${finding.element ? `, ${finding.element}` : ''}: ${finding.message}`);
    return line;
  }));
  return lines;
}

function showWarning(warning) {
  page['flow-warning'].hidden = !warning;
  page['flow-warning'].replaceChildren(...warning
    ? [element('strong', 'Warning', 'wrong'), ` ${warning.file} ${warning.message}.`]
    : []);
}

function showStuck(stuck) {
  page.stuck.hidden = stuck.length === 0;
  page['stuck-list'].replaceChildren(...stuck.map(group =>
    element('li', `${group.label}: ${counted(group.count, 'case')} since ${moment(group.since)}. ${group.cause}`)));
}

function showSteps(steps) {
  const labelled = steps.filter(step => step.label);
  const used = labelled.filter(step => step.cases || step.incidents || step.times);
  page['steps-note'].textContent = 'How long a step took those who left it in the last 90 days, waiting included.'
    + (used.length < labelled.length ? ` Left out: ${counted(labelled.length - used.length, 'step')} that no case has come to.` : '');
  page['step-rows'].replaceChildren(...used
    .map(step => {
      const row = document.createElement('tr');
      const head = element('th', step.label);
      head.scope = 'row';
      row.append(head, ...[
        step.cases || '–', step.incidents || '–', step.times?.left.toLocaleString('en-US') ?? '–',
        step.times ? duration(step.times.medianSeconds) : '–',
        step.times ? duration(step.times.ninetyPercentSeconds) : '–',
      ].map(text => element('td', text, 'number')));
      return row;
    }));
}

async function guarded(deed) {
  try {
    await deed();
    page.news.textContent = '';
  } catch (refusal) {
    page.news.textContent = refusal.message;
  }
}

async function lookAgain() {
  if (!document.hidden) {
    await guarded(look);
  }
  setTimeout(lookAgain, REFRESH_MILLIS);
}

offerTrials();
await lookAgain();
