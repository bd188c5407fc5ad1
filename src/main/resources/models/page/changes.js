import { diff } from '/models/viewers/bpmn-js-differ/index.esm.js';

/** What a reader of the diagram calls the things that an element tells of itself. */
const FACETS = {
  label: element => element.name,
  'comes from': element => element.sourceRef?.name || element.sourceRef?.id,
  'leads to': element => element.targetRef?.name || element.targetRef?.id,
  condition: element => element.conditionExpression?.body,
  'default flow': element => element.default?.name || element.default?.id,
  time: element => event(element)?.timeDuration?.body ?? event(element)?.timeDate?.body ?? event(element)?.timeCycle?.body,
  message: element => event(element)?.messageRef?.name ?? element.messageRef?.name,
  error: element => event(element)?.errorRef?.errorCode,
  calls: element => element.get('camunda:delegateExpression'),
  decision: element => element.get('camunda:decisionRef'),
  form: element => element.get('camunda:formRef'),
  'who does it': element => element.get('camunda:candidateGroups'),
  due: element => element.get('camunda:dueDate'),
  priority: element => element.get('camunda:priority'),
  'asynchronous before': element => element.get('camunda:asyncBefore'),
  interrupts: element => element.cancelActivity,
};

const event = element => element.eventDefinitions?.[0];

/** What is different between two models: lists of {id, label, kind, what}. */
export function changesOfModel(before, after) {
  const found = diff(before.getDefinitions(), after.getDefinitions());
  const entries = (kind, elements, what = () => '') => Object.entries(elements)
    .map(([id, element]) => [id, element.model ?? element])
    .filter(([, element]) => isOfInterest(element))
    .map(([id, element]) => ({ id, label: element.name ?? '', kind, what: what(id) }));
  const changed = entries('changed', found._changed, id => differences(facets(before, id), facets(after, id)));
  const known = new Set(changed.map(change => change.id));
  const moved = entries('moved', found._layoutChanged).filter(change => !known.has(change.id));
  return [...entries('removed', found._removed), ...entries('added', found._added), ...changed, ...moved];
}

const isOfInterest = element => !/^(bpmn:Process|bpmn:Definitions|bpmndi|dc|di)/.test(element.$type);

function facets(viewer, id) {
  const element = viewer.get('elementRegistry').get(id)?.businessObject;
  return element ? Object.fromEntries(Object.entries(FACETS).map(([name, told]) => [name, told(element)])) : {};
}

/** The same for tables: rows by their ids. */
export function changesOfTable(before, after) {
  const [then, now] = [before, after].map(rows);
  const kind = id => (!then.has(id) ? 'added' : !now.has(id) ? 'removed' : then.get(id) === now.get(id) ? '' : 'changed');
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter(id => kind(id))
    .map(id => ({
      id, label: `row ${place(kind(id) === 'removed' ? then : now, id)}`, kind: kind(id),
      what: kind(id) === 'changed' ? `${then.get(id)} → ${now.get(id)}` : now.get(id) ?? then.get(id),
    }));
}

const place = (all, id) => [...all.keys()].indexOf(id) + 1;

const rows = viewer => new Map(viewer.getDefinitions().drgElement
  .flatMap(decision => decision.decisionLogic?.rule ?? [])
  .map(rule => [rule.id, [...(rule.inputEntry ?? []), ...(rule.outputEntry ?? [])].map(cell => cell.text || '–').join(' | ')]));

/** The same for forms: fields by their keys. */
export function changesOfForm(before, after) {
  const [then, now] = [before, after].map(fields);
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter(id => JSON.stringify(then.get(id)) !== JSON.stringify(now.get(id)))
    .map(id => ({
      id, label: (now.get(id) ?? then.get(id)).label ?? '',
      kind: !then.has(id) ? 'added' : !now.has(id) ? 'removed' : 'changed',
      what: then.has(id) && now.has(id) ? differences(then.get(id), now.get(id)) : '',
    }));
}

const fields = json => new Map(JSON.parse(json).components.map(field => [field.key ?? field.id, field]));

/** "label: “Yes” → “Yes, please”", for all that is not the same. */
const differences = (then, now) => [...new Set([...Object.keys(then), ...Object.keys(now)])]
  .filter(name => JSON.stringify(then[name]) !== JSON.stringify(now[name]))
  .map(name => `${name}: ${worded(then[name])} → ${worded(now[name])}`)
  .join('; ');

function worded(value) {
  if (value === undefined || value === null || value === '') {
    return 'nothing';
  }
  return typeof value === 'object' ? JSON.stringify(value) : `“${value}”`;
}
