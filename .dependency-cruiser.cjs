// Who may import whom (docs/ARCHITECTURE.md). Imports point inwards: designer, api, workflows -> engine -> schema.
// `values` may be imported as they are, `types` with `import type` only; `packages` come from npm; `node` says whether
// Node's own modules are allowed.

const FOLDERS = {
  schema: { packages: ['zod'] },
  // The pure core: no package, no Node, and of the schema only plain constants at run time.
  engine: { values: ['schema/vocabulary'], types: ['schema'] },
  // The bundle that Temporal replays: types of everything else, values of the engine only.
  workflows: {
    values: ['engine', 'schema/vocabulary'],
    types: ['schema', 'activities'],
    packages: ['@temporalio/workflow', '@temporalio/common'],
  },
  // The store is handed over as a port: activities know its types and never the database.
  activities: {
    values: ['schema', 'engine'],
    types: ['store', 'messaging'],
    packages: ['@temporalio/activity'],
    node: true,
  },
  messaging: { values: ['schema', 'engine', 'store'], packages: ['nodemailer'], node: true },
  config: { packages: ['zod'], node: true },
  // Read models are computed by the engine's projection, which activities call: the store knows their types.
  store: { values: ['schema'], types: ['engine'], packages: ['mongoose', 'mongodb'], node: true },
  api: {
    values: [
      'schema',
      'engine',
      'workflows/messages',
      'store',
      'messaging',
      'config',
      // The client's side of Temporal, which stands beside the worker's.
      'worker/temporal-client',
      'worker/rehearsal',
      'worker/payload-codec',
      // Development only: the pages of the mail catcher, shown under /dev/mail.
      'embedded/mail/mail-catcher-page',
    ],
    types: ['workflows'],
    packages: [
      'express',
      'compression',
      'express-static-gzip',
      'helmet',
      'zod',
      'pino',
      'pino-http',
      '@temporalio/client',
      '@temporalio/common',
    ],
    node: true,
  },
  worker: {
    values: ['workflows/messages', 'activities', 'messaging', 'store', 'config', 'engine', 'schema'],
    types: ['workflows'],
    packages: ['@temporalio/worker', '@temporalio/client', '@temporalio/common', '@temporalio/activity', 'pino'],
    node: true,
  },
  designer: { values: ['schema', 'engine'], packages: 'any', node: true },
  embedded: {
    values: ['schema', 'engine', 'store', 'messaging', 'config', 'api', 'worker', 'workflows', 'activities'],
    packages: 'any',
    node: true,
  },
  cli: { values: ['schema', 'engine', 'store', 'templates', 'embedded', 'config'], packages: ['zod'], node: true },
  scripts: { values: 'any', packages: 'any', node: true },
};

const LOCAL = [...Object.keys(FOLDERS), 'templates', 'tests', 'docs'];
const any = (names) => `^(${names.join('|')})(/|\\.|$)`;

function rulesOf([folder, { values = [], types = [], packages = [], node = false }]) {
  const from = { path: `^${folder}/` };
  const rules = [];
  const forbid = (name, comment, to) => rules.push({ name: `${folder}-${name}`, severity: 'error', comment, from, to });
  if (values !== 'any') {
    const allowed = any([folder, ...values]);
    forbid('values', `${folder}/ may use: ${[folder, ...values].join(', ')}`, {
      path: any(LOCAL),
      pathNot: allowed,
      dependencyTypesNot: ['type-only'],
    });
    forbid('types', `${folder}/ may know the types of: ${[folder, ...values, ...types].join(', ')}`, {
      path: any(LOCAL),
      pathNot: any([folder, ...values, ...types]),
    });
  }
  if (packages !== 'any') {
    forbid('packages', `${folder}/ may use these packages: ${packages.join(', ') || 'none'}`, {
      path: 'node_modules/',
      pathNot: packages.length > 0 ? [`node_modules/(@types/)?(${packages.join('|')})/`] : [],
    });
  }
  if (!node) forbid('node', `${folder}/ runs without Node`, { dependencyTypes: ['core'] });
  return rules;
}

module.exports = {
  forbidden: [
    ...Object.entries(FOLDERS).flatMap(rulesOf),
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-import-of-tests', severity: 'error', from: { pathNot: '^tests/' }, to: { path: '^tests/' } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|test-output|coverage|\\.trame)/|^designer/(dist|node_modules)/|\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
