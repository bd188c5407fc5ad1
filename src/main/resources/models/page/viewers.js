const loaded = new Map();

/** Loads a viewer's script once, when it is first needed. */
function script(path) {
  if (!loaded.has(path)) {
    loaded.set(path, new Promise((done, failed) => {
      const tag = document.createElement('script');
      tag.src = `/models/viewers/${path}`;
      tag.addEventListener('load', done);
      tag.addEventListener('error', () => failed(new Error('A viewer could not be loaded. Please reload the page.')));
      document.head.append(tag);
    }));
  }
  return loaded.get(path);
}

/** Draws a model; returns its viewer. */
export async function drawModel(sheet, xml) {
  await script('bpmn-js/bpmn-navigated-viewer.production.min.js');
  const viewer = new window.BpmnJS({ container: sheet });
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  canvas.zoom(canvas.zoom() * 0.95, 'auto');
  return viewer;
}

/** Draws a table; returns its viewer. */
export async function drawTable(sheet, xml) {
  await script('dmn-js/dmn-viewer.production.min.js');
  const viewer = new window.DmnJS({ container: sheet });
  await viewer.importXML(xml);
  const table = viewer.getViews().find(view => view.type === 'decisionTable');
  await viewer.open(table ?? viewer.getViews()[0]);
  return viewer;
}

/** Draws a form as officers see it, but nothing can be submitted. */
export async function drawForm(sheet, json) {
  await script('form-js/form-viewer.umd.min.js');
  const form = await window.FormViewer.createForm({ container: sheet, schema: JSON.parse(json), data: placeholders(json) });
  form.setProperty('readOnly', true);
  return { destroy: () => form.destroy() };
}

/** Where an officer reads a name or a number, the picture says which one it is. */
const placeholders = json => Object.fromEntries(
  [...json.matchAll(/\{\{\s*([A-Za-z]\w*)\s*\}\}/g)].map(([, name]) => [name, `‹${name}›`]));
