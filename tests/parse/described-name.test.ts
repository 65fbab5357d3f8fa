import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function titlesOf(line: string): string[] {
  return parse(`# L\n\n## Tools\n\n- ${line}\n`).entries.map(({title}) => title)
}

test.each([
  ['[FarKit](https://farkit.org/): **Open-source software to see far**', 'FarKit'],
  ['[FSK](https://farkit.github.io/): **Far Sight Kit (Open Modules)**', 'FSK'],
  ['[FarKit](https://github.com/bee/farkit) **A library that sees far**', 'FarKit'],
  ['[FarKit](https://farkit.org/) - **A library that sees far**', 'FarKit'],
  ['[SeeNet](https://arxiv.org/abs/2305.05726): **seeing by many lamps** is effective.', 'SeeNet'],
])('bold words behind the name of a thing say what it is: %s', (line, title) => {
  expect(titlesOf(line)).toEqual([title])
})

test.each([
  '[PDF](https://arxiv.org/abs/2305.05726) **Learning to see far**',
  '[CVPR 2020](https://farsee.org/a) **Learning to see far**',
  '[CVPR 2020](https://arxiv.org/abs/2305.05726): **Learning to see far**',
  '[SeeNet](https://seenet.org/): **Learning to see far** [pdf](https://arxiv.org/abs/2305.05726)',
])('bold words are the title: %s', (line) => {
  expect(titlesOf(line)).toEqual(['Learning to see far'])
})

const labels = '[[Paper]](https://arxiv.org/abs/2212.04356)'

test('sentences behind a bold name and its year say what it is', () => {
  const told = `**wav2see 2.0** (2020) - Learns to see far without lamps. OpenSight. ${labels}`
  const titled = `**wav2see 2.0** (2020) - Learning to See Far. ICML. ${labels}`
  expect(titlesOf(told)).toEqual(['wav2see 2.0'])
  expect(titlesOf(titled)).toEqual(['Learning to See Far'])
})

test('a name that labels stand behind is told of in sentences, and the papers in them are others', () => {
  const text =
    '# L\n\n## Tools\n\n' +
    '- [**SEEL**](https://x.org/seel) [[**Docs**](https://x.org/docs)] - SEEL is ***far based*** on (***all lights and lamps***) in order.\n' +
    '- [Seer](https://github.com/bee/seer) - An implementation of the [seer paper](https://arxiv.org/abs/1706.03762).\n' +
    '- [Learning to See](https://arxiv.org/abs/1706.03763)\n'
  expect(parse(text).entries.map(({kind, title}) => [kind, title])).toEqual([
    ['other', 'SEEL'],
    ['other', 'Seer'],
    ['paper', 'Learning to See'],
  ])
})

test('who has made a thing is named and linked behind it', () => {
  const of = (thing: string): string =>
    `# L\n\n- ${thing} by [Bee Lab](https://beelab.org) - a kit of far sights\n`
  expect(titlesOf(of('[SeeKit](https://seekit.org)'))).toEqual(['SeeKit'])
})
