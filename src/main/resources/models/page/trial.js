import { publish, tryOut } from './api.js';
import { counted, doing, element, moment } from './words.js';

const form = document.getElementById('trial-form');
const input = document.getElementById('trial-files');
const publishing = document.getElementById('trial-publish');
const result = document.getElementById('trial-result');

/** The form that has changed files tried and, once they have passed, publishes them. */
export function offerTrials() {
  form.addEventListener('submit', event => {
    event.preventDefault();
    said(() => tryChosen());
  });
  input.addEventListener('change', () => {
    publishing.hidden = true;
    result.replaceChildren();
  });
  publishing.addEventListener('click', () => said(() => publishChosen()));
}

const said = deed => doing(deed, form.querySelectorAll('button'), result);

async function tryChosen() {
  tell(element('p', 'The scenarios are played; this takes about a minute.'));
  const impact = await tryOut([...input.files]);
  showImpact(result, impact);
  publishing.hidden = !impact.accepted;
}

async function publishChosen() {
  if (!window.confirm('Publish these files? Cases that are under way stay on their version.')) {
    return;
  }
  const answer = await publish([...input.files]);
  const versions = Object.values(answer.deployedProcessDefinitions ?? {}).map(one => `${one.key}, version ${one.version}`);
  publishing.hidden = true;
  tell(element('p', `Published: ${versions.join('; ') || answer.name}.`, 'good'), list(answer.warnings ?? [], warning =>
    finding('Warning', warning)));
}

/** What files would do, and how their scenarios went. */
export function showImpact(place, impact) {
  place.replaceChildren(
    list(impact.findings, one => finding(impact.accepted ? 'Warning' : 'Error', one)),
    ...impact.flows.flatMap(cases),
    ...scenarios(impact),
    verdict(impact));
}

function finding(kind, { file, elementId, label, message }) {
  const line = element('li');
  const where = elementId ? `, ${label ? `${elementId} (“${label}”)` : elementId}` : '';
  line.append(element('strong', kind, kind === 'Error' ? 'wrong' : ''), ` ${file}${where}: ${message}`);
  return line;
}

function cases(flow) {
  const title = `${flow.flow} would become version ${flow.version}; `
    + (flow.running.length ? 'cases under way stay on theirs until an operator moves them.' : 'no case is under way.');
  return [element('p', title), list(flow.running, version => {
    const stay = version.places.filter(place => place.obstacle);
    const line = element('li', `Version ${version.version}: ${counted(version.cases, 'case')} under way, `
      + (stay.length ? 'some of which could not be moved:' : 'all of which could be moved.'));
    line.append(list([...stay.map(place => `${place.label}: ${place.obstacle}`), ...version.remarks], text => element('li', text)));
    return line;
  })];
}

function scenarios(impact) {
  if (!impact.scenarios) {
    return [];
  }
  const { played, notPlayed } = impact.scenarios;
  const failed = played.filter(scenario => scenario.outcome !== 'PASSED');
  return [
    played.length ? element('p', `Scenarios: ${played.length - failed.length} passed, ${failed.length} failed.`) : '',
    list(failed, ({ scenario, failingStep, reason }) => {
      const line = element('li');
      line.append(element('strong', 'Failed', 'wrong'), ` ${scenario}: `, element('q', failingStep || 'before its first sentence'),
        `: ${reason || 'no reason was given'}`);
      return line;
    }),
    list(notPlayed, reason => element('li', `Scenarios were not played: ${reason}`)),
  ];
}

function verdict({ accepted, trial }) {
  if (!accepted) {
    return element('p', 'Nothing would be published before this is fixed.', 'wrong');
  }
  if (!trial) {
    return element('p', 'The scenarios have not been played on these files. In production a flow is published only where they have passed.');
  }
  const who = `${trial.by} tried these files on ${moment(trial.at)}${trial.ownScenarios ? ', with changed scenarios' : ''}`;
  return trial.passed
    ? element('p', `The scenarios have passed: ${who}.`, 'good')
    : element('p', `The scenarios have failed: ${who}. In production these files are not published.`, 'wrong');
}

function list(things, line) {
  const lines = element('ul');
  lines.append(...things.map(line));
  return lines;
}

function tell(...lines) {
  result.replaceChildren(...lines);
}
