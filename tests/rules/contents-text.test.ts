import {expect, test} from 'vitest'
import {mended, said} from '../support/list-lint.ts'

const rule = 'stale-contents'

/** An entry that leads to a heading, among three that fit theirs. */
function list(entry: string, heading: string): string {
  const slug = heading.toLowerCase().replaceAll(' ', '-')
  const paper = '- [AI safety for all](https://arxiv.org/abs/2305.00001)'
  const contents = `- [${entry}](#${slug})\n- [Beta](#beta)\n- [Gamma](#gamma)\n`
  return `# List\n\n${contents}\n## ${heading}\n\n${paper}\n\n## Beta\n\n## Gamma\n`
}

test('a slip is told where it is, as the titles of the list show', () => {
  expect(said(rule, list('Saftey of Agents', 'Safety of Agents'))).toHaveLength(1)
  expect(said(rule, list('Safety of Agents', 'Saftey of Agents'))).toEqual([
    '7:4 warning Unexpected heading `Saftey of Agents`, expected `Safety of Agents` as its contents entry says',
  ])
})

test('another form of a word is told as the heading has it, whatever the titles say', () => {
  const text = list('Safety of Agent', 'Safety of Agents').replace('AI safety', 'Agent safety')
  expect(said(rule, text)).toEqual([
    '3:4 warning Unexpected contents entry `Safety of Agent`, expected `Safety of Agents` as the heading says',
  ])
})

test('what is expected is what the fix writes: neither the number of the heading, nor half a bracket', () => {
  const text = (entry: string, slug: string, heading: string): string =>
    `# List\n\n- [${entry}](#${slug})\n- [Beta](#beta)\n\n## ${heading}\n\n## Beta\n`
  const numbered = text('Image text', '1-image-text', '1. Image-text')
  expect(said(rule, numbered)).toEqual([
    '3:4 warning Unexpected contents entry `Image text`, expected `Image-text` as the heading says',
  ])
  expect(mended(rule, numbered)).toBe(numbered.replace('[Image text]', '[Image-text]'))
  const bracketed = text('Tools, Open', 'tools-open', 'Tools (open)')
  expect(mended(rule, bracketed)).toBe(bracketed.replace('[Tools, Open]', '[Tools (open)]'))
})

test('other words altogether are meant', () => {
  expect(said(rule, list('Everything else', 'Safety of Agents'))).toEqual([])
})

test('a dead entry leads to the heading of the same words', () => {
  const contents = '- [Beta](#beta)\n- [Gamma](#gamma)\n'
  const dead = (entry: string, heading: string): string[] =>
    said(rule, `# List\n\n${entry}\n${contents}\n## ${heading}\n\n## Beta\n\n## Gamma\n`)
  expect(dead('- [Transformer-based](#personal-video)', 'Transformer based')).toEqual([
    '3:23 error Unexpected fragment `#personal-video`, expected `#transformer-based` of the heading `Transformer based`',
  ])
})

test('a heading of the first level among others holds no more than itself', () => {
  const contents = '- [Beta](#beta)\n- [Gamma](#gamma)\n- [Delta](#delta)\n'
  const text = `# List\n\n${contents}\n# Beta\n\nOne.\n\n## Gamma\n\nTwo.\n\n## Delta\n\nThree.\n`
  expect(said(rule, text)).toEqual([])
})

test('contents in small letters are written so', () => {
  const text = (...entries: string[]): string =>
    `# L\n\n${entries.join('\n')}\n\n## Beta\n\nA.\n\n## Gamma\n\nB.\n\n## Delta\n\nC.\n`
  const entry = (word: string): string => `- [${word}](#${word.toLowerCase()})`
  expect(said(rule, text(entry('beta'), entry('gamma'), entry('delta')))).toEqual([])
  expect(said(rule, text(entry('beta'), entry('Gamma'), entry('Delta')))).toHaveLength(1)
})

test('an arrow behind a heading is none of its words', () => {
  const contents = '- [Alpha](#alpha-)\n- [Beta](#beta)\n'
  expect(said(rule, `# L\n\n${contents}\n## Alpha ^\n\nA.\n\n## Beta\n\nB.\n`)).toEqual([])
})

test('an entry with another sign for its `#` is told by itself, and its heading has an entry', () => {
  const contents = (address: string): string =>
    `- [Alpha](${address})\n- [Beta](#beta)\n- [Gamma](#gamma)\n`
  const text = (address: string): string =>
    `# L\n\n${contents(address)}\n## Alpha\n\nA.\n\n## Beta\n\nB.\n\n## Gamma\n\nC.\n`
  expect(said(rule, text('*Alpha'))).toEqual([
    '3:11 error Unexpected address `*Alpha` of a contents entry, expected `#alpha` of the heading with that text',
  ])
  expect(mended(rule, text('*Alpha'))).toBe(text('#alpha'))
})

test('an entry may lead to an anchor of its own in the first heading below the one that it names', () => {
  const list = (first: string): string =>
    `# L\n\n- [Seeing](#see_2024)\n- [Hearing](#hearing)\n\n## Seeing\n## ${first}\n\n- a\n\n## Hearing\n\n- b\n`
  expect(said('stale-contents', list('<a id="see_2024">2024</a>'))).toEqual([])
  const other = list('Smelling').replace('#see_2024', '#smelling')
  expect(said('stale-contents', other)).toHaveLength(1)
})

test('a heading that alone has no capital is told rather than its entry', () => {
  const names = ['Alpha Sights', 'Beta Sights', 'Gamma Sights', 'Delta Sights']
  const items = names.map((name) => `- [${name}](#${name.toLowerCase().replace(' ', '-')})\n`)
  const text = (headings: readonly string[]): string =>
    `# L\n\n${items.join('')}\n${headings.map((name) => `## ${name}\n\n- [Seeing](https://x.org/${name[0] ?? ''}.pdf)\n\n`).join('')}`
  expect(said('stale-contents', text(names))).toEqual([])
  expect(said('stale-contents', text(names.with(1, 'beta sights')))).toEqual([
    '12:4 warning Unexpected heading `beta sights`, expected `Beta Sights` as its contents entry says',
  ])
})

test('a heading that has lost the sign of its entry is told itself', () => {
  const text = (heading: string): string =>
    `# L\n\n- [Near & far](#${heading.toLowerCase()})\n- [Beta](#beta)\n\n## ${heading}\n\n## Beta\n`
  expect(said(rule, text('NearFar'))).toEqual([
    expect.stringContaining('Unexpected heading `NearFar`, expected `Near & far`'),
  ])
})

test('an arrow before a heading is none of its words', () => {
  const contents = '- [Alpha](#-alpha)\n- [Beta](#-beta)'
  const heads = '## [↑](#l) Alpha\n\n## [↑](#l) Beta'
  expect(said(rule, `# L\n\n${contents}\n\n${heads}\n`)).toEqual([])
})

test('another year is another heading', () => {
  const contents = '- [CVPR 2021](#cvpr-2021)\n- [CVPR 2020](#cvpr-2020)'
  expect(said(rule, `# L\n\n${contents}\n\n## CVPR 2022\n\n## CVPR 2021\n`)[0]).toContain(
    'Unexpected contents entry `CVPR 2020`, expected a heading',
  )
})
