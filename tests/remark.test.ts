import {readFileSync} from 'node:fs'
import path from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {resolveSettings} from '../src/config/settings.ts'
import {lintText, readText} from '../src/lint.ts'
import {docsOf} from '../src/project.ts'
import {rules} from '../src/rules/index.ts'
import awesomePaperLint, {type Config} from '../src/remark.ts'
import {createFolder, root, runProcess} from './support/process.ts'

/** A list that all four rules have something to say about. */
const list = `# Awesome Change Detection

- [Surveys](#surveys)
- [Image text Retrieval](#image-text-retrieval)

## Surveys

| Paper | Published in | Code |
| --- | --- | --- |
| [Vision-Language Models in Remote Sensing](https://arxiv.org/abs/2305.05726) | arxiv 2023 | - |
| [The Potential of Visual ChatGPT For Remote Sensing](https://arxiv.org/abs/2304.13009) | arXiv 2023 |

## Image-text Retrieval

| Paper | Published in | Code |
| --- | --- | --- |
| [Fine-grained Image Retrieval](https://arxiv.org/abs/2204.09868v2) | TGRS 2022 | [code](https://github.com/o/r) |
| [Fine-Grained Image Retrieval](https://arxiv.org/pdf/2204.09868) | TGRS 2022 | - |
`

const ruleIds = new Set(['duplicate-paper', 'stale-contents', 'uneven-row', 'unusual-venue'])

/** What the linter says by rules of its own: `line rule`. */
function linesOf(text: string, config: Config = {}): readonly string[] {
  return lintText('README.md', text, resolveSettings(config))
    .findings.filter(({rule}) => ruleIds.has(rule))
    .map(({start, rule}) => `${start.line} ${rule}`)
}

const remarkCli = path.join(root, 'node_modules/remark-cli/cli.js')
const plugin = path.join(root, 'dist/remark.js')

/** What remark-cli prints on standard error: `line rule`, in order. */
async function linesOfRemark(
  cwd: string,
  argv: readonly string[] = [],
): Promise<readonly string[]> {
  const args = [remarkCli, 'README.md', '--no-stdout', '--no-color', ...argv]
  const {stderr} = await runProcess(process.execPath, args, {cwd})
  return stderr.split('\n').flatMap((line) => {
    const [, row, rule] =
      /^ *(\d+):\d+(?:-\d+:\d+)? +warning +Unexpected.* ([\w-]+) +remark-lint$/.exec(line) ?? []
    return row === undefined || rule === undefined || !ruleIds.has(rule) ? [] : [`${row} ${rule}`]
  })
}

describe('remark-cli', () => {
  const rc = (...plugins: readonly unknown[]) => JSON.stringify({plugins})

  test('finds the plugin in .remarkrc.json, and says what the linter says', async () => {
    const cwd = createFolder({'README.md': list, '.remarkrc.json': rc(plugin)})
    const said = await linesOfRemark(cwd)
    expect(said).toEqual(linesOf(list))
    expect(new Set(said.map((line) => line.split(' ')[1]))).toEqual(ruleIds)
  })

  test('takes it from --use', async () => {
    const cwd = createFolder({'README.md': list})
    expect(await linesOfRemark(cwd, ['--no-config', '--use', plugin])).toEqual(linesOf(list))
  })

  test('says the same of a text with a byte order mark and CRLF', async () => {
    const text = `\uFEFF${list.replaceAll('\n', '\r\n')}`
    const cwd = createFolder({'README.md': text, '.remarkrc.json': rc(plugin)})
    expect(await linesOfRemark(cwd)).toEqual(linesOf(list))
  })

  test('hands options on', async () => {
    const config = {rules: {'uneven-row': 'off', 'duplicate-paper': 'off'}} as const
    const cwd = createFolder({'README.md': list, '.remarkrc.json': rc([plugin, config])})
    expect(await linesOfRemark(cwd)).toEqual(['4 stale-contents', '10 unusual-venue'])
  })

  test('obeys comments', async () => {
    const text = list
      .replace('- [Surveys]', '<!--lint disable duplicate-paper stale-contents-->\n\n- [Surveys]')
      .replace('| Paper |', '<!--lint ignore uneven-row-->\n\n| Paper |')
    const cwd = createFolder({'README.md': text, '.remarkrc.json': rc(plugin)})
    expect(await linesOfRemark(cwd)).toEqual(['14 unusual-venue'])
  })

  test('exits with 1 with --frail, and leaves the file alone', async () => {
    const cwd = createFolder({'README.md': list})
    const args = [remarkCli, 'README.md', '--frail', '--no-stdout', '--use', plugin]
    expect((await runProcess(process.execPath, args, {cwd})).code).toBe(1)
  })
})

/** The messages of our four rules. */
function ours({messages}: VFile) {
  return messages.filter(({ruleId}) => ruleIds.has(ruleId ?? ''))
}

/** The messages that a processor has for a text. */
async function messagesOf(text: string, config?: Config) {
  const file = new VFile({path: 'README.md', value: text})
  const processor = unified().use(remarkParse).use(awesomePaperLint, config)
  await processor.run(processor.parse(file), file)
  return ours(file)
}

function byPlace(a: {readonly start: number}, b: {readonly start: number}): number {
  return a.start - b.start
}

describe('a message', () => {
  test('has the fields that editors use', async () => {
    const messages = await messagesOf(list)
    expect(messages.map(({ruleId}) => ruleId).sort()).toEqual([...ruleIds].sort())
    for (const {ruleId, source, url, fatal, file} of messages) {
      expect({source, url, fatal, file}).toEqual({
        source: 'remark-lint',
        url: docsOf(ruleId ?? ''),
        fatal: false,
        file: 'README.md',
      })
    }
    const [contents, venue, row, paper] = messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    expect(venue).toMatchObject({
      ruleId: 'unusual-venue',
      reason: 'Unexpected venue `arxiv 2023`, expected `arXiv 2023`',
      actual: 'arxiv 2023',
      expected: ['arXiv 2023'],
      line: 10,
      column: 82,
      place: {start: {line: 10, column: 82}, end: {line: 10, column: 92}},
    })
    expect(contents).toMatchObject({
      actual: 'Image text Retrieval',
      expected: ['Image-text Retrieval'],
      cause: {message: 'The heading', line: 13},
    })
    expect(row).toMatchObject({
      ruleId: 'uneven-row',
      note: 'Add the missing cell, with `-` where there is nothing',
      cause: {message: 'The header has 3 cells', line: 8},
    })
    expect(row?.expected).toBeUndefined()
    expect(paper).toMatchObject({
      ruleId: 'duplicate-paper',
      actual: 'Fine-Grained Image Retrieval',
      cause: {message: 'First listed here', line: 17},
    })
    expect(paper?.expected).toBeUndefined()
  })

  test.each([
    ['LF', list],
    ['CRLF', list.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${list}`],
    ['other planes', list.replace('[Vision', '[📚 Vision')],
    // remark-lint takes what stands behind the last words of a text for removed: so these come last.
    [
      'a real list',
      `${readFileSync(path.join(root, 'fixtures/demo/README.md'), 'utf8')}\nThe end.\n`,
    ],
  ])('is expected to be exactly what a safe fix of one edit writes: %s', async (_, text) => {
    const settings = resolveSettings()
    const list = readText('README.md', text, settings)
    const reports = rules.flatMap((rule) => [...rule.check(list, settings.contextOf(rule.id))])
    const file = new VFile({path: 'README.md', value: text})
    const processor = unified().use(remarkParse).use(awesomePaperLint)
    await processor.run(processor.parse(file), file)

    const edits = file.messages.flatMap(({expected, actual, place}) => {
      const [only, ...others] = expected ?? []
      if (only === undefined || !place || !('start' in place)) return []
      const [start, end] = [place.start.offset ?? -1, place.end.offset ?? -1]
      expect(others).toEqual([])
      expect(text.slice(start, end)).toBe(actual)
      return [{start, end, text: only}]
    })
    const safe = reports.flatMap(({fix}) =>
      fix?.safety === 'safe' && fix.edits.length === 1 ? fix.edits : [],
    )
    expect(file.messages).toHaveLength(reports.length)
    expect(edits.sort(byPlace)).toEqual(safe.sort(byPlace))
    expect(edits.length).toBeGreaterThan(1)
  })

  test('is one a place, where the linter folds', async () => {
    const rows = Array.from(
      {length: 60},
      (_, i) => `| [A paper number ${i}](https://e.org/${i}) | arxiv 2023 |\n`,
    )
    const text = `# L\n\n| Paper | Venue |\n| --- | --- |\n${rows.join('')}`
    expect(linesOf(text)).toHaveLength(1)
    const messages = await messagesOf(text)
    expect(messages.map(({line}) => line)).toEqual(rows.map((_, i) => i + 5))
    for (const {expected} of messages) expect(expected).toEqual(['arXiv 2023'])
  })
})

describe('options', () => {
  test('turn a rule off, and give options', async () => {
    const off = await messagesOf(list, {rules: {'stale-contents': 'off'}})
    expect(off.map(({ruleId}) => ruleId)).not.toContain('stale-contents')
    expect(off).toHaveLength(3)
    const across = list
      .replace('\n## Image-text', '\n## Other\n')
      .replace(
        '| [Fine-Grained',
        '\n## More\n\n| Paper | Published in | Code |\n| --- | --- | --- |\n| [Fine-Grained',
      )
    const ids = async (config?: Config) =>
      (await messagesOf(across, config)).map(({ruleId}) => ruleId)
    expect(await ids()).toContain('duplicate-paper')
    expect(await ids({rules: {'duplicate-paper': ['error', {across: false}]}})).not.toContain(
      'duplicate-paper',
    )
  })
})

describe('beside what others use', () => {
  const usual = unified().use(remarkParse).use(remarkGfm)

  test.each([
    ['remark-gfm before', unified().use(remarkParse).use(remarkGfm).use(awesomePaperLint)],
    ['remark-gfm after', unified().use(remarkParse).use(awesomePaperLint).use(remarkGfm)],
    ['no remark-gfm', unified().use(remarkParse).use(awesomePaperLint)],
    [
      'remark-gfm with options',
      unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(awesomePaperLint),
    ],
    ['itself', unified().use(remarkParse).use(awesomePaperLint).use(awesomePaperLint)],
  ])('%s', async (_, processor) => {
    const file = new VFile(list)
    const tree = await processor.run(processor.parse(file), file)
    expect(
      ours(file)
        .map(({line, ruleId}) => `${line ?? 0} ${ruleId ?? ''}`)
        .sort(),
    ).toEqual([...linesOf(list)].sort())
    expect(tree).toEqual(usual.parse(list))
  })

  test('a tree that was made without tables has rows that are papers each, and is no reason to fail', async () => {
    const file = new VFile(list)
    const tree = unified().use(remarkParse).parse(file)
    await unified().use(awesomePaperLint).run(tree, file)
    expect(
      ours(file)
        .map(({ruleId}) => ruleId)
        .sort(),
    ).toEqual(['duplicate-paper', 'stale-contents', 'unusual-venue'])
  })

  test('a tree without places is no reason to fail', async () => {
    const file = new VFile(list)
    const tree = unified().use(remarkParse).use(remarkGfm).parse(list)
    const bare = JSON.parse(
      JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
    ) as typeof tree
    await unified().use(awesomePaperLint).run(bare, file)
    expect(file.messages).toEqual([])
  })
})
