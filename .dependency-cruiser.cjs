// Who may import whom: the layers of the core, its purity, and the distance between the shells.

const core = 'server/src/core';
const test = '\\.test\\.ts$';

/** Each layer of the core, a folder or one file, lowest first, with the layers below that it may import. */
const layers = {
  base: [],
  syntax: ['base'],
  schema: ['base', 'syntax'],
  model: ['base', 'syntax', 'schema'],
  index: ['base', 'model'],
  names: ['base', 'model', 'index'],
  rules: ['base', 'model', 'index', 'names'],
  snapshot: ['base', 'model', 'index', 'rules'],
  features: ['base', 'syntax', 'schema', 'model', 'index', 'names', 'rules', 'snapshot'],
  report: ['base', 'syntax', 'schema', 'model', 'index', 'names', 'rules', 'snapshot'],
  interop: ['base', 'syntax', 'schema', 'model', 'index', 'names', 'rules', 'snapshot'],
};

/** What to do when a layer reaches for one it may not see. */
const advice = {
  base: 'Base knows nothing of curricula or YAML: move the function up to the layer that needs it.',
  syntax: 'Syntax knows YAML and no curricula: pass what it needs as an argument, or move the function to model.',
  schema: 'Schema checks shapes only: a check that needs the meaning of a document belongs in model or is a rule.',
  model: 'Model lowers one file by itself: what needs other files belongs in index or is a rule.',
  index: 'The index holds no syntax and runs no rules: put the fact it needs into FileSummary when the model is made.',
  names: 'Names read the model and the index: what they find is shown by features, judged by rules.',
  rules: 'A rule reads the model and the index: have the model carry the range it needs; edits come from syntax/edit*.',
  snapshot: 'The snapshot only asks queries and remembers answers: what is worked out belongs in index or rules.',
  features: 'Features, report and interop do not know each other: move what they share down to index or model.',
  report: 'Features, report and interop do not know each other: move what they share down to index or model.',
  interop: 'Features, report and interop do not know each other: move what they share down to index or model.',
};

const layerRules = Object.entries(layers).map(([layer, below]) => {
  const allowed = [layer, ...below].map((name) => `${name}(/|\\.ts$)`);
  if (layer === 'rules') allowed.push('syntax/edit', 'schema/kinds\\.ts', 'schema/shape-problem\\.ts');
  const order = below.length === 0 ? 'nothing else of the core' : below.join(', ');
  return {
    name: `layer-${layer}`,
    comment: `${advice[layer]} (${layer} may import ${order}${layer === 'rules' ? ', syntax/edit*, schema/kinds, schema/shape-problem' : ''})`,
    severity: 'error',
    from: { path: `^${core}/${layer}(/|\\.ts$)`, pathNot: test },
    to: { path: `^${core}/`, pathNot: `^${core}/(${allowed.join('|')})` },
  };
});

const shared = '(rule\\.ts$|run\\.ts$|index\\.ts$|support/|[^/]*-words\\.ts$)';

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'rules-apart',
      comment:
        'A rule never imports another rule: move what both need to index or model, or what only rules share to rules/support/.',
      severity: 'error',
      from: { path: `^${core}/rules/`, pathNot: [test, `^${core}/rules/(run|index)\\.ts$`] },
      to: { path: `^${core}/rules/`, pathNot: `^${core}/rules/${shared}` },
    },
    {
      name: 'core-is-pure',
      comment: 'The core sees no platform: ask for it through the port server/src/host/host.ts.',
      severity: 'error',
      from: { path: `^${core}/`, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-few-packages',
      comment:
        'The core depends on yaml alone: write the few lines it takes, or do the work in a shell (cli, lsp, host).',
      severity: 'error',
      from: { path: `^${core}/`, pathNot: test },
      to: { path: 'node_modules/', pathNot: 'node_modules/yaml/' },
    },
    {
      name: 'yaml-only-in-syntax',
      comment: 'Only syntax speaks to the yaml package: use the positioned tree that syntax returns, or its edits.',
      severity: 'error',
      from: { path: `^${core}/`, pathNot: [test, `^${core}/syntax/`] },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'core-stays-inside',
      comment:
        'The core knows none of its shells: pass the value in as an argument, or move the function into the core.',
      severity: 'error',
      from: { path: `^${core}/`, pathNot: test },
      to: { pathNot: [`^${core}/`, 'node_modules/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'lsp-apart',
      comment:
        'The language server reaches files through the port host/host.ts and shares nothing with the CLI but the core.',
      severity: 'error',
      from: { path: '^server/src/lsp/', pathNot: test },
      to: { path: '^server/src/(cli/|host/node|main\\.)' },
    },
    {
      name: 'cli-apart',
      comment: 'The CLI does not depend on LSP: move what both need into the core.',
      severity: 'error',
      from: { path: '^server/src/cli/', pathNot: test },
      to: { path: '^server/src/(lsp/|protocol\\.ts|main\\.)|node_modules/vscode-' },
    },
    {
      name: 'host-apart',
      comment: 'The host only brings files and clocks: a shell calls it, it calls no shell.',
      severity: 'error',
      from: { path: '^server/src/host/', pathNot: [test, 'client-requests'] },
      to: { path: '^server/src/(lsp|cli|main\\.)|node_modules/vscode-' },
    },
    {
      name: 'workspace-files-apart',
      comment:
        'What the workspace is, is decided by names and through the port host/host.ts: no platform, no shell, picomatch alone.',
      severity: 'error',
      from: { path: '^server/src/workspace-files/', pathNot: test },
      to: {
        pathNot: '^server/src/(workspace-files|core)/|^server/src/host/host\\.ts$|node_modules/(@types/)?picomatch/',
      },
    },
    {
      name: 'only-lsp-speaks-lsp',
      comment:
        'LSP types appear in server/src/lsp only: have the core return its own record and convert it in lsp/convert.ts.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: [test, '^server/src/(lsp/|protocol\\.ts|host/client-requests|main\\.)'] },
      to: { path: 'node_modules/vscode-languageserver' },
    },
    {
      name: 'client-and-server-apart',
      comment:
        'The client talks to the server through messages: declare them in server/src/protocol.ts and import only that.',
      severity: 'error',
      from: { path: '^client/', pathNot: test },
      to: { path: '^server/', pathNot: '^server/src/protocol\\.ts$' },
    },
    {
      name: 'view-models-are-pure',
      comment:
        'What views show is worked out without a window: pass texts in, leave VS Code and the page to who draws.',
      severity: 'error',
      from: { path: '^client/src/views/model/', pathNot: test },
      to: { pathNot: '^client/src/views/model/|^server/src/protocol\\.ts$' },
    },
    {
      name: 'webview-apart',
      comment:
        'The page of a webview sees no VS Code: it shares models with the extension and speaks to it by message.',
      severity: 'error',
      from: { path: '^client/webview/', pathNot: '^client/webview/test/' },
      to: { pathNot: '^client/(webview|src/views/model)/|^server/src/protocol\\.ts$' },
    },
    {
      name: 'server-without-client',
      comment: 'The server runs in any editor: what it needs from VS Code comes as a setting or a request.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/|^vscode$|node_modules/@types/vscode/' },
    },
    {
      name: 'no-test-in-product',
      comment: 'What ships imports no test: move the function out of the test into the source it tests.',
      severity: 'error',
      from: { path: '^(server|client)/src/', pathNot: test },
      to: { path: `${test}|^(server|client)/test/` },
    },
    {
      name: 'tests-apart',
      comment: 'No test imports another test: move what both need to server/test/.',
      severity: 'error',
      from: { path: test },
      to: { path: test },
    },
    {
      name: 'no-circular',
      comment:
        'Two files that need each other are one idea or hide a third: join them, or move what they share to a new file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: [test, '\\.d\\.ts$', '/main\\.[^/]+\\.ts$'] },
      to: {},
    },
    {
      name: 'not-to-unresolvable',
      comment: 'This import leads nowhere: correct the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', `^${core}/schema/generated/`] },
    exclude: { path: '^(dist|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
