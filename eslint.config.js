import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Data flows one way: core ← text ← host ← pane ← check. Each boundary says why it is there. */
const forbid = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const OUTER = ['**/host/**', '**/pane/**', '**/check/**', '**/simulator/**', '**/cli/**'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/', '**/*.d.mts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: forbid([
      { group: [...OUTER, '**/text/**', 'react', 'react-dom', '@fluentui/*', 'node:*'], message: 'The core is pure: it knows neither screen, host, files nor words of the pane.' },
    ]),
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/message/parseEml.ts'],
    rules: forbid([
      { group: [...OUTER, '**/text/**', 'react', 'react-dom', '@fluentui/*', 'node:*'], message: 'The core is pure: it knows neither screen, host, files nor words of the pane.' },
      { group: ['postal-mime'], message: 'parseEml.ts is the only reader of MIME, and it is loaded only when a raw mail is read.' },
    ]),
  },
  {
    files: ['src/act/**/*.ts'],
    rules: forbid([{ group: [...OUTER, '**/core/**', '**/text/**', 'react', 'react-dom', '@fluentui/*', 'node:*'], message: 'What is done, in which order and when not, is pure: ports do it, the pane shows it.' }]),
  },
  { files: ['src/text/**/*.ts'], rules: forbid([{ group: OUTER, message: 'Words know nothing of who shows them.' }]) },
  { files: ['src/host/**/*.ts'], rules: forbid([{ group: ['**/pane/**', '**/check/**', '**/simulator/**', '**/cli/**', 'react'], message: 'A host knows nothing of the pane.' }]) },
  { files: ['src/pane/**/*.{ts,tsx}'], rules: forbid([{ group: ['**/check/**', '**/simulator/**', '**/cli/**'], message: 'The pane is used by the check page, not the other way round.' }]) },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/outlook/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Office', message: 'host/outlook is the only folder that names Office.' }] },
  },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  { files: ['src/cli/**', 'tools/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false }, globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', setTimeout: 'readonly' } } },
);
