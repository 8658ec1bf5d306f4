/** The order of the house: a folder imports only folders earlier in this list. It is the architecture. */
const order = [
  'src/platform',
  'src/design',
  'src/foundations/importing',
  'src/foundations/organisations',
  'src/foundations/access',
  'src/foundations/staffing',
  'src/foundations/calendar',
  'src/foundations/numbering',
  'src/casework/parties',
  'src/casework/documents',
  'src/casework/payments',
  'src/casework/eforms',
  'src/casework/workflow',
  'src/casework/procedures',
  'src/casework/applications',
  'src/casework/dossiers',
  'src/casework/certification',
  'src/casework/exchange',
  'src/casework/notifications',
  'src/casework/feedback',
  'src/casework/frontdesk',
  'src/casework/guidance',
  'src/oversight/jobs',
  'src/oversight/statistics',
  'src/oversight/quality',
  'src/oversight/reform',
  'src/oversight/year',
  'src/oversight/reorganisation',
  'src/oversight/rehearsal',
  'src/doors',
];

const test = '\\.test\\.tsx?$';
const folder = (path) => `^${path}/`;

const oneWay = order.map((path, n) => ({
  name: `${path} imports only what is earlier`,
  severity: 'error',
  from: { path: folder(path), pathNot: test },
  to: { path: '^src/', pathNot: [folder(path), ...order.slice(0, n).map(folder)] },
}));

const capabilities = order.filter((path) => !['src/platform', 'src/design', 'src/doors'].includes(path));

/** From outside, a capability is entered by its gates: index.ts, rules.ts, panels.tsx (parts for later pages) and web.tsx (doors only). */
const gates = capabilities.map((path) => ({
  name: `${path} is entered by its gates`,
  severity: 'error',
  from: { path: '^src/', pathNot: [folder(path), test] },
  to: { path: folder(path), pathNot: `${folder(path)}(index|rules)\\.ts$|${folder(path)}(web|panels)\\.tsx$` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    ...gates,
    {
      name: 'only doors open the web of a capability',
      severity: 'error',
      from: { path: '^src/(foundations|casework|oversight)/([^/]+)/', pathNot: test },
      to: { path: '^src/(foundations|casework|oversight)/[^/]+/web\\.tsx$', pathNot: '^src/$1/$2/' },
    },
    {
      name: 'rules are pure',
      severity: 'error',
      from: { path: '\\.rules\\.ts$', pathNot: test },
      to: {
        path: ['^src/', '^node_modules/(?!feelin|typebox|uqr|bwip-js)'],
        pathNot: [
          '\\.rules\\.ts$',
          '/rules\\.ts$',
          '\\.form\\.ts$',
          '^src/platform/(result|time|money|actor|expression|text|id)/',
          '/(version|read)\\.ts$',
          '\\.text\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing imports main', severity: 'error', from: { path: '^src/' }, to: { path: '^src/main\\.ts$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
