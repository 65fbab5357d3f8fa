import tseslint from 'typescript-eslint'
import {defineConfig} from 'eslint/config'

/**
 * Which folders of `src/` a folder may import from, besides itself. What is not listed is refused.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
  model: [],
  finding: ['model'],
  venues: ['model'],
  parse: ['model', 'finding', 'venues'],
  rules: ['model', 'finding', 'venues'],
  verdict: ['model'],
  checks: ['model', 'finding', 'venues', 'verdict'],
  net: ['model', 'verdict', 'host'],
  sources: ['model', 'verdict', 'net', 'host'],
  config: ['model', 'finding', 'venues', 'parse', 'rules', 'checks', 'host'],
  report: ['model', 'finding', 'verdict'],
  github: ['model', 'finding', 'report'],
  host: ['model'],
}

/** Packages that only some folders may know. */
const keepers = [
  {
    packages: ['undici', 'node:http', 'node:https', 'node:net', 'node:tls', 'node:dns'],
    folders: ['net'],
  },
  {
    packages: [
      'mdast',
      'unified',
      'remark-*',
      'mdast-util-*',
      'unist-util-*',
      'vfile',
      'htmlparser2',
    ],
    folders: ['parse'],
  },
  {
    packages: ['node:fs', 'node:fs/promises', 'node:child_process', 'node:process'],
    folders: ['host'],
  },
  {packages: ['zod', 'yaml'], folders: ['config', 'sources'], types: true},
  {packages: ['@actions/*', '@octokit/*'], folders: ['github']},
]

const layers = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./(?!(${[...allowed, 'project'].join('|')})[./])`,
            message: `src/${folder}/ may import from: ${allowed.join(', ') || 'nothing'}.`,
          },
          ...keepers
            .filter(({folders}) => !folders.includes(folder))
            .map(({packages, folders, types = false}) => ({
              group: packages,
              allowTypeImports: types,
              message: `Only src/${folders.join(', src/')}/ may know this package.`,
            })),
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      {name: 'process', message: 'Only the edges and src/host/ touch the process.'},
      {name: 'console', message: 'Only the edges print.'},
      {name: 'fetch', message: 'Only src/net/ speaks HTTP, through undici.'},
    ],
  },
}))

export default defineConfig(
  {ignores: ['dist', 'node_modules', 'fixtures', 'coverage']},
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: {allowDefaultProject: ['*.js']}}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...layers,
  {files: ['src/host/**'], rules: {'no-restricted-globals': 'off'}},
  {
    files: ['tests/**', 'bench/**', 'scripts/**'],
    rules: {'max-lines-per-function': 'off', 'no-console': 'off', 'no-restricted-globals': 'off'},
  },
)
