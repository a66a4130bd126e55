// The directions of docs/architecture.md: an import that points the other way fails `npm run lint`.
const libraries = 'domain|analysis|connectors|persistence|figures|presenting|reporting|contracts|settings|language';
const may = (room, allowed) => ({
  name: `${room}-imports-only-${allowed.length ? allowed.join('-') : 'nothing'}`,
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: { path: `^(apps|dashboards|fixtures|libs/(?!(${[room, ...allowed].join('|')})/))` },
});
module.exports = {
  forbidden: [
    may('domain', []),
    may('language', []),
    may('settings', []),
    may('analysis', ['domain']),
    may('connectors', ['domain']),
    may('persistence', ['domain']),
    may('contracts', ['domain']),
    may('figures', ['domain', 'language']),
    may('presenting', ['domain', 'figures', 'language']),
    may('reporting', ['domain', 'figures', 'language', 'presenting']),
    {
      name: 'dashboards-see-contracts-figures-language',
      severity: 'error',
      from: { path: '^dashboards/' },
      to: { path: '^(apps|fixtures|libs/(analysis|connectors|persistence|reporting)/)' },
    },
    {
      name: 'nobody-imports-past-an-index',
      severity: 'error',
      from: { path: `^(apps|dashboards|libs/(${libraries}))/`, pathNot: '\\.spec\\.tsx?$' },
      to: { path: `^libs/(${libraries})/src/(?!index\\.ts$)`, pathNot: '^libs/$2/' },
    },
    {
      name: 'analysis-is-pure',
      severity: 'error',
      from: { path: '^libs/analysis/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(@nestjs|typeorm|pg|pino|node:|fs$|path$|worker_threads$)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-apps',
      severity: 'error',
      from: { path: '^(libs|dashboards)/' },
      to: { path: '^apps/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
