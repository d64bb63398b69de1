// Lint rules: typed rules for every TypeScript file, purity rules for the core; Prettier decides the format.
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const shapes = [
  {
    selector: 'ObjectExpression > Property[kind=/^[gs]et$/]',
    message:
      'Every such object gets a shape of its own, which keeps alive all that it knows: write a class or a function.',
  },
];

const purity = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core has no clock: take the date as an argument from the host.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: take the date as an argument from the host.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The core has no clock: take the date as an argument from the host.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The core has no randomness: the same workspace must always give the same findings.',
  },
  {
    selector: ":matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind='let']",
    message: 'The core has no module state: keep it in Workspace or pass it as an argument.',
  },
  {
    selector:
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator' +
      '[init.type="NewExpression"][init.callee.name=/^(Map|Set|WeakMap|WeakSet)$/]' +
      ':not([id.typeAnnotation.typeAnnotation.typeName.name=/^Readonly(Map|Set)$/])',
    message:
      'The core has no module state: declare a lookup table as ReadonlyMap or ReadonlySet, keep the rest in Workspace.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'node_modules/', 'server/src/core/schema/generated/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-nested-ternary': 'error',
    },
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    ignores: ['**/*.test.ts', 'server/src/lsp/protocol-library.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: 'vscode-languageserver',
          message: 'Each file that names it makes the server start later: import values from lsp/protocol-library.ts.',
          allowTypeImports: true,
        },
      ],
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...purity, ...shapes],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:',
              message: 'The core sees no platform: ask for it through the port server/src/host/host.ts.',
            },
          ],
        },
      ],
    },
  },
);
