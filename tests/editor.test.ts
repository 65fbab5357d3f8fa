import path from 'node:path'
import {expect, test} from 'vitest'
import {applyFixes} from '../src/finding/apply.ts'
import {docsOf} from '../src/project.ts'
import {openDocument, type CodeAction, type Position} from './support/language-client.ts'
import {createFolder, root} from './support/process.ts'

const list = `# Awesome 📚 Change Detection

## Surveys

| Paper | Published in | Code |
| --- | --- | --- |
| [📚 Vision-Language Models in Remote Sensing](https://arxiv.org/abs/2305.05726) | arxiv 2023 | - |
| [The Potential of Visual ChatGPT For Remote Sensing](https://arxiv.org/abs/2304.13009) | arXiv 2023 |
`

test(
  'safe fixes of one edit are quick fixes in editors that run remark',
  {timeout: 20_000},
  async () => {
    const plugins = [path.join(root, 'dist/remark.js')]
    const folder = createFolder({'.remarkrc.json': JSON.stringify({plugins}), 'README.md': list})
    const {diagnostics, actionsFor} = await openDocument(folder, 'README.md', list)

    const [venue, row] = ['unusual-venue', 'uneven-row'].map((rule) =>
      diagnostics.find(({code}) => code === rule),
    )
    if (!venue || !row)
      throw new Error(`expected two diagnostics in ${JSON.stringify(diagnostics)}`)
    expect(venue).toMatchObject({
      message: expect.stringContaining(
        'Unexpected venue `arxiv 2023`, expected `arXiv 2023`',
      ) as unknown,
      range: {start: {line: 6}, end: {line: 6}},
      codeDescription: {href: docsOf('unusual-venue')},
    })

    const [fix, ...others] = await actionsFor(venue)
    expect(others).toEqual([])
    expect(fix?.kind).toBe('quickfix')
    expect(applied(list, fix)).toBe(list.replace('arxiv 2023', 'arXiv 2023'))
    // A cell that is missing is not filled in without a look at it.
    expect(await actionsFor(row)).toEqual([])
  },
)

/** The text that an editor makes of an action. */
function applied(text: string, action: CodeAction | undefined): string {
  const edits = Object.values(action?.edit.changes ?? {})
    .flat()
    .map(({range, newText}) => ({
      start: offsetOf(text, range.start),
      end: offsetOf(text, range.end),
      text: newText,
    }))
  return applyFixes(text, [{safety: 'safe', edits}], 'safe')
}

function offsetOf(text: string, {line, character}: Position): number {
  const before = text.split('\n').slice(0, line)
  return before.reduce((offset, one) => offset + one.length + 1, character)
}
