/** Asks the server; fails with a sentence that a visitor can read. */
async function ask(path, options = {}) {
  // By origin: an address that a visitor opened with name and password in it is none that may be asked again.
  const answer = await fetch(new URL(path, location.origin), options).catch(() => {
    throw new Error('The server does not answer. Is it still running?');
  });
  if (answer.status === 401) {
    throw new Error('Please reload this page and sign in as an analyst, supervisor or operator.');
  }
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail || 'Something went wrong.');
  }
  return answer;
}

const versions = key => `/api/v1/models/${encodeURIComponent(key)}/versions`;

const address = (key, version) => `${versions(key)}/${version}`;

const send = async (path, body) => (await ask(path, { method: 'POST', body })).json();

export const readFlows = async () => (await ask('/api/v1/models')).json();

export const readOlder = async (key, after) => (await ask(`${versions(key)}?after=${after}`)).json();

export const readVersion = async (key, version) => (await ask(address(key, version))).json();

export const readFile = async (key, version, name) =>
  (await ask(`${address(key, version)}/files/${encodeURIComponent(name)}`)).text();

function parts(files) {
  const form = new FormData();
  files.forEach(file => form.append(file.name, file, file.name));
  return form;
}

/** Plays the scenarios of changed files; publishes nothing. */
export const tryOut = async files => send('/api/v1/models/impact', parts(files));

const sendJson = async (path, body) => (await ask(path, {
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
})).json();

/** What going back from one version to an earlier one would do, scenarios played; publishes nothing. */
export const tryRollback = async (key, from, to) =>
  sendJson(`/api/v1/models/${encodeURIComponent(key)}/rollback/impact`, { from, to });

/** Publishes the files of an earlier version again. */
export const goBack = async (key, from, to) =>
  sendJson(`/api/v1/models/${encodeURIComponent(key)}/rollback`, { from, to });

/** Publishes files as Camunda Modeler does; scenarios are for the trial alone. */
export const publish = async files => {
  const models = files.filter(file => !file.name.endsWith('.feature'));
  const form = parts(models);
  form.append('deployment-name', models[0].name.replace(/\.[^.]*$/, ''));
  return send('/engine-rest/deployment/create', form);
};
