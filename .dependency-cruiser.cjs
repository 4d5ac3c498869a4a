/** The directions in which the house may be walked. `npm run check:imports` holds them. */
const only = (from, to, comment) => ({
  name: `${from.replace('/', '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(entrypoints|components|annotation|data|settings|tools|tests)/',
    pathNot: `^(${to.join('|')})/`,
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only(
      'entrypoints',
      ['entrypoints', 'components', 'annotation', 'data', 'settings'],
      'Entry points compose.',
    ),
    only(
      'components',
      ['components', 'data', 'settings'],
      'Components take what they show as data.',
    ),
    only(
      'annotation/page',
      ['annotation'],
      'The engine paints mentions; it knows no dossier and no interface.',
    ),
    only('annotation/text', ['annotation/text', 'data'], 'The matcher works on strings.'),
    only('data', ['data'], 'What is known depends on nothing of ours.'),
    only('settings', ['settings'], 'What the reader decides depends on nothing of ours.'),
    {
      name: 'extension-api-in-entrypoints',
      comment: 'Only entry points touch the extension API; everything else gets it as a parameter.',
      severity: 'error',
      from: { path: '^(components|annotation|data|settings)/' },
      to: { path: '(webextension-polyfill|/wxt/|@webext-core)' },
    },
    {
      name: 'one-file-marks',
      comment: 'mark.js rewrites pages: one file drives it there.',
      severity: 'error',
      from: { path: '^annotation/', pathNot: '^annotation/page/paint/mark\\.ts$' },
      to: { path: 'mark\\.js' },
    },
    {
      name: 'engine-has-no-interface',
      severity: 'error',
      from: { path: '^annotation/' },
      to: { path: 'preact|floating-ui' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|artifacts|tests/fixtures)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
    },
  },
};
