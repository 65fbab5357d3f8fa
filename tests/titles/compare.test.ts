import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {compareTitles, isSameTitle} from '../../src/titles/compare.ts'

interface Pair {
  readonly verdict: string
  readonly kind: string
  readonly listed: string
  readonly actual: string
}

const pairs: readonly Pair[] = readFileSync(
  new URL('../../fixtures/titles.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [verdict = '', kind = '', listed = '', actual = ''] = line.split('\t')
    return {verdict, kind, listed, actual}
  })

/** Whether the check would speak. */
const isReported = ({listed, actual}: Pair) =>
  /misspelled|glued|other/.test(compareTitles(listed, actual).kind)

describe('over labelled pairs', () => {
  const reported = pairs.filter(isReported)
  const meant = pairs.filter(({verdict}) => verdict === 'mismatch')
  const right = reported.filter(({verdict}) => verdict === 'mismatch')

  test('there are enough of them, of every kind', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300)
    expect(pairs.every(({actual, listed}) => actual !== '' && listed !== '')).toBe(true)
    const kinds = new Set(pairs.map(({kind}) => kind))
    for (const kind of ['as listed', 'typo', 'subtitle', 'other', 'latex', 'unicode', 'cjk'])
      expect(kinds).toContain(kind)
  })

  test('what is reported is wrong: precision 98 %', () => {
    expect(right.length / reported.length).toBeGreaterThanOrEqual(0.98)
  })

  test('what is wrong is reported: recall 95 %', () => {
    expect(right.length / meant.length).toBeGreaterThanOrEqual(0.95)
  })

  test('only renamed papers are taken for others', () => {
    const wrong = reported.filter(({verdict}) => verdict === 'same')
    expect(new Set(wrong.map(({kind}) => kind))).toEqual(new Set(['renamed']))
  })
})

test.for([
  ['language escription of images', 'Language Description of Images', ['escription>Description']],
  ['Image Captionin with a Net', 'Image captioning with a net', ['Captionin>captioning']],
  [
    'Vision Transfomers for Larg Images',
    'Vision Transformers for Large Images',
    ['Transfomers>Transformers', 'Larg>Large'],
  ],
  ['Scaling YOLOv7 to Many Classes', 'Scaling YOLOv8 to Many Classes', ['YOLOv7>YOLOv8']],
  ['Remote Sensng Captions', 'Remote Sensing Captions: A Survey of Methods', ['Sensng>Sensing']],
] as const)('says which letters of %j differ', ([listed, actual, expected]) => {
  const comparison = compareTitles(listed, actual)
  const slips = comparison.kind === 'misspelled' ? comparison.slips : []
  expect(slips.map(({written, meant}) => `${written}>${meant}`)).toEqual(expected)
})

test.for([
  [
    'A Title of a Paper: IEEE International Conference on Things',
    'IEEE International Conference on Things',
  ],
  ['A Title of a Paper, CVPR 2023', 'CVPR 2023'],
  ['CVPR 2023: A Title of a Paper', 'CVPR 2023'],
])('finds the venue in %j', ([listed, venue]) => {
  expect(compareTitles(listed ?? '', 'A Title of a Paper')).toEqual({kind: 'glued', venue})
})

test.for([
  ['RSVQA', 'RSVQA: Visual Question Answering for Remote Sensing Data'],
  ['UCM', 'Bag-of-visual-words and spatial extensions for land-use classification'],
  ['遥感视觉语言模型综述', 'A Survey of Vision-Language Models in Remote Sensing'],
  ['', 'A Title'],
  ['code', 'A Title of a Paper'],
])('does not judge %j', ([listed = '', actual = '']) => {
  expect(compareTitles(listed, actual).kind).toMatch(/unknown|same/)
})

test('is strict about what was found by searching', () => {
  const wanted = 'Natural language escription of remote sensing images based on deep learning'
  expect(isSameTitle(wanted.replace('esc', 'Desc'), wanted)).toBe(true)
  expect(isSameTitle('Natural language description of remote sensing videos', wanted)).toBe(false)
  expect(isSameTitle('', wanted)).toBe(false)
})

test('takes no long time for long texts', () => {
  const long = 'word '.repeat(20_000)
  const started = performance.now()
  compareTitles(long, `${long}x`)
  for (const sign of ['(', '[', '*', ' ', '. ', 'a: ', 'In ', '\\"{', '&amp;', '2020 '])
    compareTitles(sign.repeat(Math.floor(490 / sign.length)), 'A Title of a Paper')
  expect(performance.now() - started).toBeLessThan(3000)
})
