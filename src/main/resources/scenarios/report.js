'use strict';
(function () {
  const results = JSON.parse(document.getElementById('results').textContent);
  const at = id => document.getElementById(id);
  const make = (name, text, className) => {
    const element = document.createElement(name);
    element.textContent = text === undefined ? '' : text;
    if (className) element.className = className;
    return element;
  };
  const passed = scenario => !scenario.failure;
  const all = results.flows.flatMap(flow => flow.scenarios);
  const failed = all.filter(scenario => !passed(scenario)).length;

  if (results.refused.length) {
    at('summary').textContent = 'Nothing was played.';
    at('refused').hidden = false;
    results.refused.forEach(finding => at('fix').append(make('li', finding)));
    return;
  }
  at('main').hidden = false;
  at('summary').textContent = `${all.length - failed} passed, ${failed} failed, in ${results.flows.length} ${results.flows.length === 1 ? 'flow' : 'flows'}.`;

  const viewer = new BpmnJS({ container: at('canvas') });
  let flow, chosen;

  const sum = scenarios => scenarios.reduce((total, scenario) => {
    Object.entries(scenario.walked).forEach(([id, count]) => { total[id] = (total[id] || 0) + count; });
    return total;
  }, {});

  function choose(button, group, attribute) {
    group.querySelectorAll('button').forEach(other => other.setAttribute(attribute, other === button));
  }

  function paint() {
    const canvas = viewer.get('canvas'), registry = viewer.get('elementRegistry'), overlays = viewer.get('overlays');
    overlays.clear();
    const everybody = sum(flow.scenarios);
    const counts = chosen ? chosen.walked : everybody;
    flow.elements.forEach(({ id }) => {
      const shape = registry.get(id);
      if (!shape) return;
      ['walked', 'never', 'apart', 'frame'].forEach(mark => canvas.removeMarker(id, mark));
      const state = counts[id] ? 'walked' : everybody[id] ? 'apart' : 'never';
      canvas.addMarker(id, state);
      if (shape.children && shape.children.length) canvas.addMarker(id, 'frame');
      if (state !== 'apart') note(overlays, shape, state === 'never' ? 'never' : '×' + counts[id], state);
    });
    const never = flow.elements.filter(({ id }) => !everybody[id]);
    at('countsTitle').textContent = 'How often each element was walked: '
      + (never.length ? `${never.length} of ${flow.elements.length} never` : `all ${flow.elements.length} at least once`);
    at('counts').replaceChildren(...[...never, ...flow.elements.filter(({ id }) => everybody[id])].map(element =>
      row(element, counts[element.id] || 0, everybody[element.id] || 'never')));
    at('shown').textContent = chosen ? `The path of: ${chosen.name}` : 'The paths of all scenarios together.';
  }

  function note(overlays, shape, text, state) {
    const badge = make('div', text, state === 'never' ? 'count none' : 'count');
    const middle = shape.waypoints && shape.waypoints[Math.floor((shape.waypoints.length - 1) / 2)];
    if (shape.waypoints && state !== 'never') return;
    overlays.add(shape, {
      position: shape.waypoints
        ? { left: middle.x - Math.min(...shape.waypoints.map(p => p.x)), top: middle.y - Math.min(...shape.waypoints.map(p => p.y)) }
        : { top: -11, right: 14 },
      html: badge
    });
  }

  function row({ id, label }, here, altogether) {
    const line = make('tr', '', altogether === 'never' ? 'missing' : '');
    line.append(make('th', label ? `${label} (${id})` : id), make('td', here), make('td', altogether));
    line.firstChild.scope = 'row';
    return line;
  }

  function tell() {
    const list = document.createElement('ul');
    const everything = make('button');
    everything.type = 'button';
    everything.append(make('span', 'All', 'mark'), make('span', `${flow.scenarios.length} scenarios`), make('span'));
    everything.onclick = () => { chosen = undefined; choose(everything, list, 'aria-pressed'); paint(); };
    list.append(item(everything));
    flow.scenarios.forEach(scenario => {
      const button = make('button', '', passed(scenario) ? 'passed' : 'failed');
      button.type = 'button';
      button.append(
        make('span', passed(scenario) ? '✓ passed' : '✗ failed', 'mark'),
        make('span', scenario.name),
        make('span', (scenario.millis / 1000).toFixed(1) + ' s', 'seconds'));
      button.onclick = () => { chosen = scenario; choose(button, list, 'aria-pressed'); paint(); };
      const entry = item(button);
      if (!passed(scenario)) entry.append(failure(scenario));
      list.append(entry);
    });
    at('scenarios').replaceChildren(list);
    choose(everything, list, 'aria-pressed');
  }

  function item(button) {
    const entry = make('li');
    entry.append(button);
    return entry;
  }

  function failure(scenario) {
    const box = make('div', '', 'failure');
    box.append(
      make('p', scenario.failure.step),
      make('p', scenario.failure.reason),
      make('p', `${scenario.file}, line ${scenario.failure.line}`, 'hint'));
    return box;
  }

  async function show(next, button) {
    flow = next;
    chosen = undefined;
    choose(button, at('flows'), 'aria-current');
    tell();
    await viewer.importXML(flow.model);
    viewer.get('canvas').zoom('fit-viewport');
    paint();
  }

  const zoom = factor => { const canvas = viewer.get('canvas'); canvas.zoom(canvas.zoom() * factor); };
  at('nearer').onclick = () => zoom(1.25);
  at('farther').onclick = () => zoom(0.8);
  at('whole').onclick = () => viewer.get('canvas').zoom('fit-viewport');

  results.flows.forEach((next, index) => {
    const bad = next.scenarios.filter(scenario => !passed(scenario)).length;
    const button = make('button', bad ? `${next.slug} ✗ ${bad} failed` : `${next.slug} ✓`);
    button.type = 'button';
    button.onclick = () => show(next, button);
    at('flows').append(item(button));
    if (index === 0) show(next, button);
  });
})();
