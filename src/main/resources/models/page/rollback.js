import { goBack, tryRollback } from './api.js';
import { showImpact } from './trial.js';
import { counted, doing, element } from './words.js';

const page = Object.fromEntries(['', '-title', '-note', '-try', '-publish', '-result']
  .map(part => [part, document.getElementById(`rollback${part}`)]));
let offered = {};

/** Offers to bring a version back into force, where an earlier one than the newest is looked at. */
export function offerRollback(flow, edition) {
  const from = flow.versions[0].version;
  const to = edition.version;
  page[''].hidden = from === to;
  page['-title'].textContent = `Go back to version ${to}`;
  page['-note'].textContent = `Publishes the files of version ${to} again, as a new version for cases that begin from then on.`
    + ` What is under way, ${counted(underWay(flow), 'case')}, stays on the version on which it runs until an operator moves it.`;
  page['-try'].onclick = () => said(() => look(flow.key, from, to));
  page['-publish'].onclick = () => said(() => publish(flow.key, from, to));
  const asked = `${flow.key} ${to}`;
  if (asked !== offered.asked) {
    page['-result'].replaceChildren();
  }
  if (asked !== offered.asked || from !== offered.from) {
    page['-publish'].hidden = true;
  }
  offered = { asked, from };
}

const underWay = flow => flow.versions.reduce((sum, version) => sum + version.cases, 0);

async function look(key, from, to) {
  page['-result'].replaceChildren(element('p', 'The scenarios are played; this takes about a minute.'));
  const impact = await tryRollback(key, from, to);
  showImpact(page['-result'], impact);
  page['-publish'].hidden = !impact.accepted;
}

async function publish(key, from, to) {
  if (!window.confirm(`Go back to version ${to}? Cases that are under way stay on their version.`)) {
    return;
  }
  const back = await goBack(key, from, to);
  page['-publish'].hidden = true;
  page['-result'].replaceChildren(
    element('p', `Published: ${back.flow}, version ${back.version}, with the files of version ${back.to}.`, 'good'));
}

const said = deed => doing(deed, [page['-try'], page['-publish']], page['-result']);
