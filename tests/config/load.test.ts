import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadConfig} from '../../src/config/load.ts'
import {folderFiles} from '../../src/host/files.ts'
import {UserError} from '../../src/host/user-error.ts'
import {createFolder, root} from '../support/process.ts'

async function load(name: string, text: string) {
  return loadConfig(name, folderFiles(createFolder({[name]: text})))
}

/** The one line that a configuration is refused with. */
async function refusalOf(name: string, text: string): Promise<string> {
  const error: unknown = await load(name, text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof UserError)) throw new Error(`expected a refusal, not ${String(error)}`)
  return error.message
}

describe('JSON and YAML are read alike', () => {
  const config = {
    rules: {'duplicate-paper': ['error', {across: false}], 'dead-link': 'warning'},
    ignore: [
      {address: 'https://e.org/', reason: 'mine', expires: '2027-01-31'},
      {path: 'drafts/**'},
    ],
    columns: {Released: 'year'},
    venues: [{name: 'RSSL', kind: 'conference', also: ['Lectures'], wrong: []}],
    labels: {code: {name: 'Code', also: ['PyTorch'], wrong: []}, paper: 'Paper'},
    order: {Surveys: 'by title'},
    links: {images: true, roles: ['paper'], exclude: ['https://f.org/']},
  }
  const yaml = `rules:
  duplicate-paper: [error, {across: false}]
  dead-link: warning
ignore:
  - address: https://e.org/
    reason: mine
    expires: 2027-01-31
  - path: drafts/**
columns:
  Released: year # a comment
venues:
  - name: RSSL
    also: [Lectures]
labels:
  code: {name: Code, also: [PyTorch]}
  paper: Paper
order:
  Surveys: by title
links:
  images: true
  roles: [paper]
  exclude: [https://f.org/]
`
  const json = JSON.stringify(config)

  test.each([
    ['a.json', json],
    ['a.json', JSON.stringify(config, undefined, 2)],
    ['tabs.json', JSON.stringify(config, undefined, '\t')],
    ['crlf.json', JSON.stringify(config, undefined, 2).replaceAll('\n', '\r\n')],
    ['mark.json', `\uFEFF${json}`],
    ['escapes.json', json.replaceAll('/', '\\/').replace('Lectures', '\\u004cectures')],
    ['a.yaml', yaml],
    ['a.yml', yaml.replaceAll('\n', '\r\n')],
    ['package.json', JSON.stringify({name: 'x', 'awesome-paper-lint': config}, undefined, '\t')],
  ])('%s', async (name, text) => {
    expect(await load(name, text)).toEqual(config)
  })

  test.each(['', '# nothing\n', '{}', '\uFEFF'])('%j says nothing', async (text) => {
    expect(await load('a.yaml', text)).toEqual({})
  })

  test('a key of package.json that is not there says nothing', async () => {
    expect(await load('package.json', '{"name": "x"}')).toEqual({})
  })
})

const refused: readonly (readonly [name: string, text: string, message: string])[] = [
  ['a.json', '{"rule": {}}', '1:2: Unexpected key `rule`, did you mean `rules`?'],
  ['a.json', '{"zzz": {}}', '1:2: Unexpected key `zzz`'],
  [
    'a.json',
    '{\n  "rules": {\n    "duplicate-papers": "off"\n  }\n}',
    '3:5: Unexpected rule `duplicate-papers` in `rules`, did you mean `duplicate-paper`?',
  ],
  [
    'a.yaml',
    'rules:\n  heading-increment: off\n  dead-lnk: off\n',
    '3:3: Unexpected rule `dead-lnk` in `rules`, did you mean `dead-link`?',
  ],
  ['a.yaml', 'rules:\n  __proto__: off\n', '2:3: Unexpected rule `__proto__` in `rules`'],
  ['a.yaml', '__proto__:\n  rules: {}\n', '1:1: Unexpected key `__proto__`'],
  [
    'a.yaml',
    'rules:\n  dead-link: of\n',
    '2:3: Unexpected value `of` in `rules.dead-link`, expected one of `off`, `error`, `warning`, `info`',
  ],
  [
    'a.yaml',
    'rules:\n  uneven-row: 2\n',
    '2:3: Unexpected value in `rules.uneven-row`, expected one of `off`, `error`, `warning`, `info`',
  ],
  [
    'a.yaml',
    'rules:\n  uneven-row:\n    - eror\n    - {}\n',
    '3:7: Unexpected value `eror` in `rules.uneven-row.0`, did you mean `error`?',
  ],
  [
    'a.yaml',
    'rules:\n  uneven-row: [error]\n',
    '2:3: Unexpected value in `rules.uneven-row`, expected array to have >=2 items',
  ],
  [
    'a.yaml',
    'rules:\n  dead-link: [error, {}]\n',
    '2:3: Unexpected value in `rules.dead-link`, expected one of `off`, `error`, `warning`, `info`',
  ],
  [
    'a.yaml',
    'rules:\n  duplicate-paper:\n    - error\n    - acros: false\n',
    '4:7: Unexpected key `acros` in `rules.duplicate-paper.1`, did you mean `across`?',
  ],
  [
    'a.yaml',
    'rules:\n  duplicate-paper: [error, {across: 1}]\n',
    '2:29: Unexpected value in `rules.duplicate-paper.1.across`, expected boolean, received number',
  ],
  [
    'a.yaml',
    'rules:\n  stale-contents: [error, {unlisted: [1]}]\n',
    '2:39: Unexpected value in `rules.stale-contents.1.unlisted.0`, expected string, received number',
  ],
  [
    'a.yaml',
    'ignore:\n  - path: x\n  - pth: y\n',
    '3:5: Unexpected key `pth` in `ignore.1`, did you mean `path`?',
  ],
  [
    'a.yaml',
    'ignore:\n  - path: x\n    address: y\n',
    '2:5: Unexpected value in `ignore.0`, expected either `path` or `address`',
  ],
  ['a.yaml', 'ignore: x\n', '1:1: Unexpected value in `ignore`, expected array, received string'],
  [
    'a.yaml',
    'venues:\n  - nam: x\n',
    '2:5: Unexpected value in `venues.0.name`, expected string, received undefined',
  ],
  [
    'a.yaml',
    "venues:\n  - name: ''\n",
    '2:5: Unexpected value in `venues.0.name`, expected string to have >=1 characters',
  ],
  [
    'a.yaml',
    'links: {image: true}\n',
    '1:9: Unexpected key `image` in `links`, did you mean `images`?',
  ],
  [
    'a.yaml',
    'columns: {Released: yeear}\n',
    '1:11: Unexpected value `yeear` in `columns.Released`, did you mean `year`?',
  ],
  [
    'a.yaml',
    'labels: {cod: Code}\n',
    '1:10: Unexpected key `cod` in `labels`, did you mean `code`?',
  ],
  [
    'a.yaml',
    'labels:\n  code: {name: Code, allso: [Impl]}\n',
    '2:22: Unexpected key `allso` in `labels.code`, did you mean `also`?',
  ],
  [
    'a.yaml',
    'labels: {code: {also: [Impl]}}\n',
    '1:10: Unexpected value in `labels.code.name`, expected string, received undefined',
  ],
  [
    'a.yaml',
    'order: newest frist\n',
    '1:1: Unexpected value `newest frist` in `order`, did you mean `newest first`?',
  ],
  [
    'a.yaml',
    'order:\n  Surveys: by titel\n',
    '2:3: Unexpected value `by titel` in `order.Surveys`, did you mean `by title`?',
  ],
  [
    'a.yaml',
    'ignore:\n  - path: x\n    expires: 2027-02-30\n',
    '3:5: Unexpected value in `ignore.0.expires`, expected a date such as `2027-01-31`',
  ],
  [
    'a.yaml',
    'links:\n  exclude: https://e.org/\n',
    '2:3: Unexpected value in `links.exclude`, expected array, received string',
  ],
  ['a.yaml', 'links: {headers: {}}\n', '1:9: Unexpected key `headers` in `links`'],
  [
    'a.yaml',
    'links: {roles: [papers]}\n',
    '1:17: Unexpected value `papers` in `links.roles.0`, did you mean `paper`?',
  ],
  ['a.json', '[]', '1:1: Unexpected value, expected object, received array'],
  ['a.json', 'null', '1:1: Unexpected value, expected object, received null'],
  ['a.json', '{"rules": ', '1:11: Flow map must end with a }'],
  ['a.yaml', 'rules:\n\tdead-link: off\n', '2:1: Tabs are not allowed as indentation'],
  ['a.yaml', 'rules: {}\nrules: {}\n', '2:1: Map keys must be unique'],
  ['a.yaml', 'rules: {}\n---\nrules: {}\n', '2:1: Unexpected second document, expected one'],
  [
    'package.json',
    '{\n\t"name": "x",\n\t"awesome-paper-lint": {\n\t\t"rule": {}\n\t}\n}',
    '4:3: Unexpected key `rule`, did you mean `rules`?',
  ],
]

test.each(refused)('%s holding %j is refused', async (name, text, message) => {
  expect(await refusalOf(name, text)).toBe(`${name}:${message}`)
})

test('the example of the documentation is a configuration', async () => {
  const page = readFileSync(path.join(root, 'docs/configuration.md'), 'utf8')
  const [, example = ''] = /```yaml example\n([^]*?)```/.exec(page) ?? []
  expect(Object.keys(await load('a.yaml', example))).toContain('ignore')
})

test('a role of a column that is not known is refused with all that are', async () => {
  expect(await refusalOf('a.yaml', 'columns:\n  Released: sometime\n')).toMatch(
    /^a\.yaml:2:3: Unexpected value `sometime` in `columns\.Released`, expected one of `title`, `venue`, `year`, /,
  )
})

test.each([
  ['that lead to nothing', 'rules: *x\n'],
  [
    'that lead to too much',
    [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdef'.split('').map(
        (name, i) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdef'[i] ?? ''}`)
            .join(',')}]`,
      ),
    ].join('\n'),
  ],
])('aliases %s are refused in one line', async (_, text) => {
  expect(await refusalOf('a.yaml', text)).toMatch(/^a\.yaml: .*alias[^\n]*$/)
})

test.each([
  ['missing.json', 'Cannot read missing.json: there is no such file'],
  ['.', 'Cannot read .: it is a folder'],
])('%s is refused', async (name, message) => {
  await expect(loadConfig(name, folderFiles(createFolder()))).rejects.toThrow(
    new UserError(message),
  )
})
