/** The arrows of ARCHITECTURE.md: each folder may use the ones named here, itself, and nothing else of ours. */
const may = {
  core: [],
  model: ['core'],
  rules: ['core', 'model'],
  simulation: ['core', 'model'],
  i18n: ['core', 'model'],
  workbook: ['core', 'model', 'rules', 'simulation', 'i18n'],
  functions: ['core', 'model', 'rules', 'simulation', 'workbook', 'i18n'],
  taskpane: ['core', 'model', 'rules', 'simulation', 'workbook', 'functions', 'i18n'],
  hosts: ['core', 'model', 'rules', 'simulation', 'workbook', 'functions', 'taskpane', 'i18n'],
  cli: ['core', 'model', 'rules', 'simulation', 'workbook', 'hosts', 'i18n'],
};
const layers = Object.keys(may);
const only = (name, comment, from, packages) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: packages },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.map((layer) => ({
      name: `${layer}-points-inwards`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...may[layer]].join('|')})/` },
    })),
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-and-model-stand-alone',
      comment: 'No packages and no Node in the core and the model; zod only at the door, model/parse.',
      severity: 'error',
      from: { path: '^src/(core|model)/', pathNot: '^src/model/parse/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'parse-knows-only-zod-and-levenshtein',
      severity: 'error',
      from: { path: '^src/model/parse/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(zod|fastest-levenshtein)' },
    },
    only(
      'mathjs-in-rules',
      'The one place that evaluates what users write.',
      '^src/rules/',
      'node_modules/mathjs',
    ),
    only(
      'xlsx-in-file-host',
      'File formats stay behind the Workbook port.',
      '^src/hosts/file/',
      'node_modules/(@cj-tech-master|fflate)',
    ),
    only(
      'spreadsheet-grid-in-workbench',
      'The grid in the page stays behind the Workbook port.',
      '^src/hosts/workbench/',
      'node_modules/(@univerjs|rxjs|idb-keyval)',
    ),
    only(
      'components-in-panels',
      'Cells must be able to answer without what draws panels.',
      '^src/(taskpane|hosts/workbench)/',
      'node_modules/(react|react-dom|@fluentui|@observablehq)/',
    ),
    {
      name: 'hosts-do-not-know-each-other',
      comment: 'But that the workbench opens and saves files through the file host.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/', pathNot: '^src/hosts/workbench/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'workbench-knows-only-the-file-host',
      severity: 'error',
      from: { path: '^src/hosts/workbench/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/(workbench|file)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
