import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const pdf = '[pdf](https://arxiv.org/abs/2305.05726)'

test.each([
  [
    'Neural Networks, 2001. Proceedings. IJCNN’01. International Joint Conference on, volume 3. IEEE, 2001.',
    'IJCNN',
    2001,
  ],
  [
    'Neural Networks, 1993., IEEE International Conference on, pp. 407–412. IEEE, 1993.',
    'IEEE International Conference on Neural Networks',
    1993,
  ],
  ['Computer Vision, 2009 IEEE 12th International Conference on, pages 1-8.', 'ICCV', 2009],
  [
    'Acoustics, Speech and Signal Processing, 1999. IEEE International Conference on, pages 2–5. IEEE, 1999.',
    'ICASSP',
    1999,
  ],
  ['Far Sights (CFS), 2013 9th International Conference on. IEEE, 2013.', 'CFS', 2013],
])('meetings whose topic stands first: %s', (words, name, year) => {
  const text = `# Papers\n- Ann Bee and Cy Dee. **Learning to see far**. In ${words} ${pdf}\n`
  expect(onlyEntry(text)).toMatchObject({title: 'Learning to see far', venue: {name}, year})
})

test('a journal before a meeting that is on its topic stays', () => {
  const text = `- **Learning to see far**. Neural Networks, 2001. ${pdf} Shown at the Conference on Sights\n`
  expect(onlyEntry(text).venue?.name).toBe('Neural Networks')
})

test.each(['Springer Science & Business Media, 1998', 'Technical report, SEE, 1998'])(
  'who brought it out is no venue: %s',
  (words) => {
    const text = `# Papers\n- Bee, Ann and Dee, Cy. **Learning to learn**. ${words}. ${pdf}\n`
    expect(onlyEntry(text)).toMatchObject({venue: undefined, year: 1998})
  },
)

test('an acronym behind a title and a comma is one still', () => {
  expect(onlyEntry(`- Ann Bee. **Learning to report**, SEE, 1998. ${pdf}\n`).venue?.name).toBe(
    'SEE',
  )
})

test('names may be long, and have their accents set off', () => {
  const text = ['Ju ̈rgen Schmidhuberson', 'Annabella-Katherine Schmidhuberson']
    .map((who, at) => `**[${10 + at}]** ${who}. **Learning to see far ${at}**. In ICANN, 1993.\n\n`)
    .join('')
  expect(parse(`# Papers\n\n${text}`).entries.map(({title}) => title)).toEqual([
    'Learning to see far 0',
    'Learning to see far 1',
  ])
})

test('signs of a citation before a topic are none of its words', () => {
  const text = `# Papers\n\n- Bee A, Dee C. [Learning to see far](https://arxiv.org/abs/2305.05726)[C]//Far Sights & Lamps, 2017 12th IEEE International Conference on. IEEE, 2017: 64-69.\n`
  expect(onlyEntry(text).venue?.name).toBe('IEEE International Conference on Far Sights & Lamps')
})
