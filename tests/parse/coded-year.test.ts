import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const link = '[[Paper](https://arxiv.org/abs/2305.05726)]'

function read(codes: readonly string[]): unknown[] {
  const items = codes.map((code, at) => `* Learning to see far thing ${at}. \`${code}\` ${link}\n`)
  return parse(`# L\n\n${items.join('')}`).entries.map(({title, venue, year}) => [
    title,
    venue?.name,
    year,
  ])
}

test('code behind a full stop is a venue with two digits of its year', () => {
  expect(
    read(['ICRA 24', 'Nature 19', 'Neural Networks 97', 'SeeDay 24', 'AAMAS 25 withdrawn']),
  ).toEqual([
    ['Learning to see far thing 0', 'ICRA', 2024],
    ['Learning to see far thing 1', 'Nature', 2019],
    ['Learning to see far thing 2', 'Neural Networks', 1997],
    ['Learning to see far thing 3', 'SeeDay', 2024],
    ['Learning to see far thing 4', 'AAMAS', 2025],
  ])
})

test('other code is no venue', () => {
  expect(read(['Python 27', 'SeeNet', 'GPT'])).toEqual([
    ['Learning to see far thing 0', undefined, undefined],
    ['Learning to see far thing 1', undefined, undefined],
    ['Learning to see far thing 2', undefined, undefined],
  ])
})

test('a label that says who holds the venue is one where most others are venues', () => {
  const labels = ['CVPR', 'ICCV', 'ICML', 'NeurIPS', 'IEEE-LOOK', 'SeeNet']
  const items = labels.map(
    (label, at) =>
      `- [[${label}](https://arxiv.org/abs/2305.0${5726 + at})] Learning to See Thing ${at}.\n`,
  )
  expect(parse(`# L\n\n${items.join('')}`).entries.map(({venue}) => venue?.name)).toEqual([
    'CVPR',
    'ICCV',
    'ICML',
    'NeurIPS',
    'IEEE-LOOK',
    undefined,
  ])
})

test('nor does another paper with a plain label behind it take that from it', () => {
  const items = ['CVPR', 'ICCV', 'ICML', 'NeurIPS', 'IEEE-LOOK', 'Farbase'].map(
    (label, at) =>
      `- [[${label}](https://arxiv.org/abs/2305.0${5726 + at})] Learning to See Thing ${at}. [[Thesis](https://see.example.org/${at}.pdf)]\n`,
  )
  expect(
    parse(`# L\n\n${items.join('')}`)
      .entries.map(({venue}) => venue?.name)
      .slice(4),
  ).toEqual(['IEEE-LOOK', undefined])
})
