// The floors of the house: a file imports from lower floors or from its own folder. Pairs on one floor
// that may meet are listed with their reason.

/** Floor by folder of src/. */
const FLOORS = [
  ['domain'],
  ['protocol', 'config', 'messages'],
  [
    'db',
    'keys',
    'storage',
    'documents',
    'library',
    'identity',
    'mail',
    'mining',
    'pki',
    'registry',
    'signature',
    'timestamping',
    'verification',
    'webhooks',
  ],
  ['activities', 'temporal'],
  ['http'],
  ['runtime'],
  ['cli'],
];

/** `from` may import `to` though both stand on one floor. */
const PAIRS = [
  ['db', 'keys', 'bodies are sealed before they are written'],
  ['storage', 'keys', 'files of an engagement are sealed by its key'],
  ['identity', 'db', 'people, sessions and attempts are rows'],
  ['identity', 'keys', 'codes are kept as keyed hashes'],
  ['mail', 'db', 'the outbox and the local mailbox are tables'],
  ['mail', 'keys', 'kept mails and addresses are sealed'],
  ['webhooks', 'db', 'addresses and deliveries are tables'],
  ['webhooks', 'keys', 'their secrets are sealed'],
  ['protocol', 'config', 'defaults that both state'],
  ['signature', 'pki', 'certificates and CMS'],
  ['signature', 'timestamping', 'a signature carries its time stamp'],
  ['timestamping', 'pki', 'a time stamp is a CMS'],
  ['timestamping', 'signature', 'the test authority issues the test time-stamp key'],
  ['verification', 'pki', 'certificates and CMS'],
  ['verification', 'timestamping', 'time-stamp tokens are read as they are written'],
  ['documents', 'library', 'the terms are read from the compiled library'],
  ['temporal', 'activities', 'the worker offers them'],
  ['messages', 'config', 'catalogues are found beside the package'],
];

const folder = (name) => `^src/${name}/`;
const anyOf = (names) => `^src/(${names.join('|')})/`;

const upward = FLOORS.flatMap((names, floor) => {
  const above = FLOORS.slice(floor + 1).flat();
  if (above.length === 0) return [];
  return [
    {
      name: `floor-${floor}-imports-no-higher`,
      severity: 'error',
      from: { path: anyOf(names), pathNot: '\\.test\\.ts$' },
      to: { path: anyOf(above) },
    },
  ];
});

const sideways = FLOORS.flatMap((names, floor) =>
  names.map((name) => {
    const allowed = [name, ...PAIRS.filter(([from]) => from === name).map(([, to]) => to)];
    const others = names.filter((other) => !allowed.includes(other));
    return others.length === 0
      ? undefined
      : {
          name: `${name}-keeps-to-itself`,
          comment: `On floor ${floor}, ${name} may only meet: ${allowed.slice(1).join(', ') || 'nobody'}.`,
          severity: 'error',
          from: { path: folder(name), pathNot: '\\.test\\.ts$' },
          to: { path: anyOf(others) },
        };
  }),
).filter((rule) => rule !== undefined);

module.exports = {
  forbidden: [
    ...upward,
    ...sideways,
    {
      name: 'domain-is-pure',
      comment: 'No I/O, clock, randomness or package but the pure hashes.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/domain/', '^node_modules/@noble/hashes/'] },
    },
    {
      name: 'workflows-stay-in-the-sandbox',
      comment: 'Workflow code may import the pure domain, zod-free names, and the SDK made for it.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^workflows/',
          '^src/domain/',
          '^src/protocol/[^/]+\\.ts$',
          '^node_modules/@temporalio/(workflow|common)/',
        ],
      },
    },
    {
      name: 'workflow-protocol-has-no-zod',
      severity: 'error',
      from: { path: '^src/protocol/[^/]+\\.ts$' },
      to: { path: ['^node_modules/zod/', '^src/protocol/http/'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|workflows)/' },
      // A circle of types alone is gone once compiled.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(src|workflows)/', pathNot: '\\.test\\.ts$' },
      to: { path: ['^test/', '\\.test\\.ts$'] },
    },
    {
      name: 'product-never-imports-development-packages',
      severity: 'error',
      from: { path: '^(src|workflows)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'imports-exist',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.gen\\.' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
