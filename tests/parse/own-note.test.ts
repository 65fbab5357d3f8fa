import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function read(...items: readonly string[]): string[] {
  return parse(
    `# Records\n\n## Far sights\n\n${items.map((item) => `- ${item}\n`).join('')}`,
  ).entries.map(({kind, title, links}) => `${kind} ${title} ${links.map(({role}) => role).join()}`)
}

test('titles that lead to the notes of the list itself are papers', () => {
  expect(
    read(
      '[Bridging the Gap Between Lamps and Eyes](BGL.md)',
      '[SeeNet: Learning to Seek Far](SeeNet)',
      '[Learning to Seek by the Light of Many Lamps](lamps/T2_Many/)',
      '[Neural Sight Control](NSC.md)',
      '[sights of far lamps and policy](SFL.md)',
      '[远景](lamps/)',
    ),
  ).toEqual([
    'paper Bridging the Gap Between Lamps and Eyes project',
    'paper SeeNet: Learning to Seek Far project',
    'paper Learning to Seek by the Light of Many Lamps project',
    'paper Neural Sight Control project',
    'paper sights of far lamps and policy project',
  ])
})

test('the files that a list is split over are no papers', () => {
  expect(
    read(
      '[Large Models for Far Sights](sights.md)',
      '[Lamp Pruning / Sparsity](pruning.md)',
      '[Far Sight Hardware and Systems](hardware.md)',
      '[Near Sight Compression](compression.md)',
      '[Seeing, Lamps, Eyes and All That Helps Them by Night](seeing-lamps-eyes-and-all-that-helps-them-by-night.md)',
    ),
  ).toEqual([])
})

test('the parts of a course are no papers', () => {
  expect(
    read(
      '[Lecture 1: How Far Lamps Learn to See Things](1.md)',
      '[Lecture 2: How Near Lamps Learn to See Things](2.md)',
      '[Lecture 3: How All Lamps Learn to See Things](3.md)',
    ),
  ).toEqual([])
})

test('a folder over the only note in it heads it', () => {
  expect(
    read(
      '[Bridging the Gap Between Lamps and Eyes](BGL/)',
      '[SeeNet: Learning to Seek Far](SeeNet/)',
      '[远处的景物论文](far/)：\n  - [Learning to Seek by the Light of Many Lamps](far/T2_Many/)',
    ),
  ).toEqual([
    'paper Bridging the Gap Between Lamps and Eyes project',
    'paper SeeNet: Learning to Seek Far project',
    'paper Learning to Seek by the Light of Many Lamps project',
  ])
})

test('below a heading of papers notes may be called by the whole titles, and what was added when has no year', () => {
  const titles = [
    'Far Lamps for Analytics of Many Sights',
    'A View of Lamps for Near and Far Sights',
    'Locality of Lamps in the Processing of Sights',
  ]
  const items = titles.map((title) => `  - [${title}](${title.replace(/ /g, '-')})\n`).join('')
  const {entries} = parse(`## List of Papers\n\n- Added 2016/07/29:\n${items}`)
  expect(entries.map(({kind, title, year}) => [kind, title, year])).toEqual(
    titles.map((title) => ['paper', title, undefined]),
  )
  expect(parse(`## Sights\n\n- Added 2016/07/29:\n${items}`).entries).toEqual([])
})

test('underscores stand for blanks where titles lead to folders and files of the list itself', () => {
  const titles = [
    'Far_Lamps_for_Analytics_of_Many_Sights',
    'A_View_of_Lamps_for_Near_and_Far_Sights',
    'Locality_of_Lamps_in_the_Processing_of_Sights',
  ]
  const spaced = titles.map((title) => title.replace(/_/g, ' '))
  const kept = ['folder/', '.pdf'].map((end) =>
    parse(
      `# Papers\n\n${titles.map((title) => `- [${title}](${title.slice(0, 9)}${end})\n`).join('')}`,
    ).entries.map(({title}) => title),
  )
  expect(kept).toEqual([spaced, spaced])
  const code = `- [Far_Lamps_for_Sights](https://github.com/bee/Far_Lamps_for_Sights)\n`
  expect(parse(`# Code\n\n${code}`).entries.map(({title}) => title)).toEqual([
    'Far_Lamps_for_Sights',
  ])
})
