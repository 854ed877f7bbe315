/** The layer rule: UI → store → core, one way. See README, "The house". */
const layer = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    layer(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'A cycle has no bottom to start reading from.',
    ),
    layer(
      'shared-is-the-core',
      { path: '^shared/' },
      { path: '^(electron|renderer|cli|test|scripts)/' },
      'The core knows none of its users.',
    ),
    layer(
      'shared-is-pure',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
      'No Node in the core: effects come in as arguments.',
    ),
    layer(
      'shared-has-no-ui',
      { path: '^shared/' },
      {
        path: 'node_modules/(react|react-dom|react-aria-components|react-i18next|dexie|electron|@tanstack)/',
      },
      'No DOM, React, Electron or Dexie in the core.',
    ),
    layer(
      'renderer-only-shared',
      { path: '^renderer/' },
      { path: '^(electron|cli|test|scripts)/' },
      'The window talks to the shell through shared/ipc only.',
    ),
    layer(
      'renderer-no-node',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
      'The window is sandboxed.',
    ),
    layer(
      'electron-only-shared',
      { path: '^electron/' },
      { path: '^(renderer|cli|test|scripts)/' },
      'The shell has no domain logic.',
    ),
    layer(
      'cli-only-shared',
      { path: '^cli/' },
      { path: '^(renderer|electron|test|scripts)/' },
      'The same core without a window.',
    ),
    layer(
      'dexie-only-in-the-store',
      { path: '^renderer/', pathNot: '^renderer/store/' },
      { path: 'node_modules/dexie/' },
      'One write path.',
    ),
    layer('nothing-imports-tests', { pathNot: '^test/' }, { path: '^test/' }, 'Tests are leaves.'),
    layer(
      'resolvable',
      // The rivals have a package.json of their own, which only the bench installs.
      { pathNot: '^test/bench/rivals/' },
      { couldNotResolve: true },
      'An import that leads nowhere.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
