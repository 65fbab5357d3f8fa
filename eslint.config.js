import {readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {defineConfig} from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * Which folders of `src/` the files of a folder may import from, besides what stands in it. What is not listed is refused.
 *
 * @type {Record<string, {mayImport: string[]}>}
 */
const layers = JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8'))

/** Packages that only some folders may know. */
const keepers = [
  {
    packages: ['undici', 'node:http', 'node:https', 'node:net', 'node:tls', 'node:dns'],
    folders: ['net'],
  },
  {
    packages: ['mdast', 'unified', 'remark-*', 'mdast-util-*', 'unist-util-*', 'vfile'],
    folders: ['parse'],
  },
  {packages: ['htmlparser2'], folders: ['parse', 'sources']},
  {
    packages: ['node:fs', 'node:fs/promises', 'node:child_process', 'node:process'],
    folders: ['host'],
  },
  {
    packages: ['zod', 'yaml'],
    folders: ['cache', 'config', 'sources', 'merge'],
    types: true,
  },
  {packages: ['@actions/*', '@octokit/*'], folders: ['action', 'github']},
]

/** Refuses the packages that others keep, save those that `knows` names. */
function strangers(folder, knows = []) {
  return keepers
    .filter(
      ({packages, folders}) =>
        !folders.includes(folder) && !packages.some((name) => knows.includes(name)),
    )
    .map(({packages, folders, types = false}) => ({
      group: packages,
      allowTypeImports: types,
      message: `Only src/${folders.join(', src/')}/ may know this package.`,
    }))
}

/** How the files of a folder write the others that they may import, behind the first `../`; of the folder around it, its own files. */
function ways(folder, others) {
  return others
    .map((other) =>
      other === posix.dirname(folder)
        ? '[a-z-]+(?=\\.)'
        : posix.relative(folder, other).slice('../'.length),
    )
    .join('|')
}

/** Refuses the folders within a folder, where these import from it. */
function inner(folder) {
  const isBelow = Object.entries(layers).some(
    ([other, {mayImport}]) => posix.dirname(other) === folder && mayImport.includes(folder),
  )
  return isBelow
    ? [{regex: '^\\./[^/]+/', message: `The folders in src/${folder}/ import from it.`}]
    : []
}

const layerRules = Object.entries(layers).map(([folder, {mayImport}]) => ({
  files: [`src/${folder}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\./(?!(${ways(folder, [...mayImport, 'project'])})[./])`,
            message: `src/${folder}/ may import from: ${mayImport.join(', ') || 'nothing'}.`,
          },
          ...inner(folder),
          ...strangers(folder.split('/')[0]),
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

/** The edges put everything together, and know no more of the outside than they must. */
const edgeRules = [
  {files: ['src/*.ts', 'src/command-line/**'], folder: 'edges', knows: []},
  {files: ['src/action/**', 'src/action.ts'], folder: 'action', knows: []},
  {files: ['src/remark.ts'], folder: 'edges', knows: ['mdast']},
  {files: ['src/demo.ts', 'src/demo/**'], folder: 'edges', knows: ['undici', 'node:fs']},
].map(({files, folder, knows}) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {patterns: strangers(folder, knows)}],
  },
}))

export default defineConfig(
  {ignores: ['dist', 'node_modules', 'fixtures', 'coverage']},
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: {allowDefaultProject: ['*.js']}},
    },
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
      'no-restricted-syntax': [
        'error',
        {
          selector: String.raw`Literal[regex.pattern=/\\[pP]\{(L|Lu|Ll)\}/]`,
          message: String.raw`Write \p{Alpha}, \p{Upper} or \p{Lower}: they are built once, a category for each regex.`,
        },
      ],
    },
  },
  ...layerRules,
  ...edgeRules,
  {files: ['src/host/**'], rules: {'no-restricted-globals': 'off'}},
  {files: ['*.js'], extends: [tseslint.configs.disableTypeChecked]},
  {
    files: ['tests/**', 'bench/**', 'scripts/**'],
    rules: {'max-lines-per-function': 'off', 'no-console': 'off', 'no-restricted-globals': 'off'},
  },
)
