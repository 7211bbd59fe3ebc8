import tseslint from 'typescript-eslint';

/** The folders that must stay pure: no AWS, no environment, no Node, no clock, no adapters (docs/decisions/0002). */
const pureFolders = [
  'shared/domain/**',
  'shared/text/**',
  'shared/dedupe/**',
  'shared/routing/**',
  'shared/triage/**',
  'shared/contracts/**',
  'shared/directory/**',
  'shared/usecases/**',
  'shared/ports.ts',
];

const impureImports = {
  patterns: [
    {
      group: ['@aws-sdk/*', '@aws-lambda-powertools/*', '@middy/*', 'twitter-api-v2'],
      message: 'Pure code: reach services through shared/ports.ts.',
    },
    { group: ['node:*'], message: 'Pure code: no Node built-ins.' },
    {
      group: ['**/adapters/**', '**/functions/**', '**/infra/**', '**/local/**'],
      message: 'Pure code knows nothing of its adapters.',
    },
  ],
};

const localFromProduct = {
  patterns: [{ group: ['**/local/**'], message: 'The product knows nothing of the local runner.' }],
};

export default tseslint.config(
  { ignores: ['node_modules', 'cdk.out', '.local', 'coverage', 'web/dist'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['shared/adapters/**', 'functions/**', 'infra/**'],
    rules: { 'no-restricted-imports': ['error', localFromProduct] },
  },
  {
    files: pureFolders,
    rules: {
      'no-restricted-imports': ['error', impureImports],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'fetch',
        'setTimeout',
        'setInterval',
        'require',
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pure code: take the time from the Clock port.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pure code: take the time from the Clock port.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pure code is deterministic.',
        },
      ],
    },
  },
  { files: ['local/**', 'scripts/**', 'eval/**', 'bench/**', 'test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
