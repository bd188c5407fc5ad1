import { readFile } from './api.js';
import { changesOfForm, changesOfModel, changesOfTable } from './changes.js';
import { drawForm, drawModel, drawTable } from './viewers.js';
import { counted, element } from './words.js';

const sheets = document.getElementById('sheets');
const legend = document.getElementById('legend');
const changes = document.getElementById('changes');
const changeList = document.getElementById('change-list');

const KINDS = {
  bpmn: { draw: drawModel, compare: changesOfModel, mark: markModel },
  dmn: { draw: drawTable, compare: changesOfTable, mark: markTable },
  form: { draw: drawForm, compare: (before, after, texts) => changesOfForm(...texts), mark: markForm },
};

let open = [];
let asked = 0;

/** Draws a file of a version, beside it the same file of another version where one is given, with what changed. */
export async function showFile(key, name, version, against) {
  const mine = ++asked;
  const versions = against ? [against.version, version.version] : [version.version];
  const texts = await Promise.all(versions.map((number, place) =>
    (place === versions.length - 1 || against.files.includes(name) ? readFile(key, number, name) : undefined)));
  if (mine !== asked) {
    return;
  }
  clear();
  const kind = KINDS[name.split('.').pop()];
  const drawn = [];
  for (const [place, text] of texts.entries()) {
    drawn.push(text === undefined ? undefined : await kind.draw(sheetFor(name, versions[place], texts.length > 1), text));
  }
  open = drawn.filter(viewer => viewer);
  legend.textContent = '';
  if (kind === KINDS.bpmn) {
    badges(drawn.at(-1), version.steps);
  }
  if (against) {
    tell(texts[0] === undefined ? [{ id: name, label: '', kind: 'added', what: '' }] : kind.compare(...drawn, texts), kind, drawn);
  }
}

function clear() {
  open.forEach(viewer => viewer.destroy());
  open = [];
  sheets.replaceChildren();
  changes.hidden = true;
  changeList.replaceChildren();
}

function sheetFor(name, version, isOneOfTwo) {
  const sheet = element('div', '', `sheet ${name.split('.').pop()}`);
  if (isOneOfTwo) {
    sheets.append(element('h3', `Version ${version}`));
  }
  sheet.setAttribute('role', 'region');
  sheet.setAttribute('aria-label', `${name}, version ${version}`);
  sheet.tabIndex = 0;
  sheets.append(sheet);
  return sheet;
}

function badges(viewer, steps) {
  const overlays = viewer.get('overlays');
  const known = viewer.get('elementRegistry');
  steps.filter(step => known.get(step.id)).forEach(step => {
    if (step.cases > 0) {
      overlays.add(step.id, 'cases', { position: { bottom: 12, left: -10 }, html: badge(step.cases, 'cases', 'case') });
    }
    if (step.incidents > 0) {
      overlays.add(step.id, 'incidents', { position: { top: -12, right: 14 }, html: badge(step.incidents, 'incidents', 'incident') });
    }
  });
  legend.textContent = 'Round badge below a step: cases that stand there now. Red badge with ! above it: incidents. '
    + 'Drag to move the picture, Ctrl and wheel to zoom.';
}

function badge(count, kind, thing) {
  const made = element('div', kind === 'incidents' ? `! ${count}` : String(count), `badge ${kind}`);
  made.title = counted(count, thing);
  return made;
}

function tell(found, kind, drawn) {
  changes.hidden = false;
  if (found.length === 0) {
    changeList.append(element('li', 'Nothing in this file.'));
  }
  found.forEach(change => {
    const line = element('li');
    line.append(element('strong', change.kind, `kind ${change.kind}`), ` ${change.label ? `“${change.label}” ` : ''}`,
      element('code', change.id), change.what ? `: ${change.what}` : '');
    changeList.append(line);
  });
  drawn.forEach((viewer, place) => viewer && kind.mark(viewer, found, place));
}

function markModel(viewer, found) {
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  found.filter(change => known.get(change.id)).forEach(change => canvas.addMarker(change.id, change.kind));
}

function markTable(viewer, found, place) {
  const sheet = sheets.querySelectorAll('.sheet')[place];
  found.forEach(change => sheet.querySelectorAll(`[data-row-id="${CSS.escape(change.id)}"]`)
    .forEach(cell => cell.parentElement.classList.add(change.kind)));
}

/** A form is small, and its list of changes says all. */
function markForm() {}
