import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const read = (label: string): unknown => {
  const {title, venue, year} = onlyEntry(
    `# L\n\n## A\n\n[${label}](https://arxiv.org/pdf/2001.01523.pdf)\n`,
  )
  return [title, venue?.name, year]
}

test.each([
  [
    'See Far: Local and Global Sights. NeurIPS 2019 Workshop on Far Sights distinguished student paper award',
    ['See Far: Local and Global Sights', 'NeurIPSW', 2019],
  ],
  [
    'SeeNet: a Method of Far Sights, ICML workshop on FS, 2020',
    ['SeeNet: a Method of Far Sights', 'ICMLW', 2020],
  ],
  [
    'Learning to See Day and Night (ICML Workshop on Far Sights)',
    ['Learning to See Day and Night', 'ICMLW', undefined],
  ],
])('a workshop and what it is on end no title: %s', (label, expected) => {
  expect(read(label)).toEqual(expected)
})

test('a title may speak of one', () => {
  const [title] = read('Notes of a Far Day, the First Workshop on Lamps and Eyes') as string[]
  expect(title).toBe('Notes of a Far Day, the First Workshop on Lamps and Eyes')
})

test('brackets of two kinds are one', () => {
  expect(read("Learning to See Far Lamps （ATC'18)")).toEqual([
    'Learning to See Far Lamps',
    'USENIX ATC',
    2018,
  ])
})

test('what stands for an object is no letter', () => {
  expect(read('\uFFFCLearning to See Far Lamps')).toEqual([
    'Learning to See Far Lamps',
    undefined,
    undefined,
  ])
})

test('a contest that was won is not where the paper appeared', () => {
  const text = (said: string): string =>
    `# L\n\n## A\n\n- [Learning to See Far Lamps and Near Stars by Night](https://arxiv.org/abs/2012.07947)<br>${said}\n`
  expect(onlyEntry(text('ECCV 2020 Far Sights Recognition Challenge winner')).venue).toBeUndefined()
  expect(onlyEntry(text('ECCV 2020 Oral')).venue?.name).toBe('ECCV')
})

test.each([
  'Learning to See Far (ICML Workshop on Sights) [[paper]](https://arxiv.org/abs/2001.01523)',
  '**Learning to See Far (ICML Workshop)** [[paper]](https://arxiv.org/abs/2001.01523)',
])('in brackets without its year: %s', (item) => {
  expect(onlyEntry(`- ${item}`)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'ICMLW'},
  })
})

test.each([
  'Learning to See Far, Workshop on Near Sights at ICML 2020.',
  'Learning to See Far [Near Sights workshop@ ICML 2020]',
])('with where it was held: %s', (words) => {
  expect(onlyEntry(`- ${words} [[paper]](https://arxiv.org/abs/2001.01523)`)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'ICMLW', year: 2020},
  })
})
