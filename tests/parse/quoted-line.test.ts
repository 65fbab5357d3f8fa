import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/2305.00001'
const code = 'https://github.com/a/b'

test('what a quotation in an item says of a paper belongs to it, with its labelled links', () => {
  const text = `* [**HPCA 2022**] Learning to see far.\n  >*Bee A, Dee C, et al.* [[Paper]](${url}) [[GitHub]](${code})`
  const [entry] = parse(`# L\n\n${text}\n`).entries
  expect(entry).toMatchObject({kind: 'paper', title: 'Learning to see far', venue: {name: 'HPCA'}})
  expect(entry?.links.map(({role}) => role)).toEqual(['paper', 'code'])
})

test('a quotation that tells of other things gives no links', () => {
  const text = `* [Learning to see far](${url})\n  > It goes beyond [Seeing near](${code}) by far.`
  const [entry] = parse(`# L\n\n${text}\n`).entries
  expect(entry?.links).toHaveLength(1)
})

test('a long note may end with links in brackets', () => {
  const note = 'It goes far beyond what was seen near by. '.repeat(9)
  const line = `1. Jul 6, 2020 - [Learning to see far](${url}) by Ann Bee.\n\n   > ${note}`
  const labels = `[Video](https://youtu.be/abc) | [Author's Code](${code})`
  const rolesOf = (text: string) =>
    parse(`# L\n\n${text}\n`).entries.map(({links}) => links.map(({role}) => role))
  expect(rolesOf(`${line}(${labels})`)).toEqual([['paper', 'project', 'code']])
  expect(rolesOf(`${line}See ${labels}`)).toEqual([['paper']])
})

test.each(['WorkShop', 'WORKSHOP'])('a %s is a branch of its conference', (word) => {
  const [entry] = parse(`# L\n\n- [ICML 2020 ${word}] Learning to see [[paper]](${url})\n`).entries
  expect(entry?.venue?.name).toBe('ICMLW')
})
