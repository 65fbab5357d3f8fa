import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2305.05726'

test.each([':heavy_check_mark: -', ':heavy_check_mark: - ', '✅ ', '• ', ':star: :fire: '])(
  'signs before the authors of a paragraph: %s',
  (mark) => {
    const text = `${mark}C. Bee, H.-T. Dee, and Y. Eff. "**Learning to See Far.**" *ICLR, 2017*. [[Paper](${url})]`
    const {entries} = parse(`# L\n\n## A\n\n${text}\n`)
    expect(entries).toMatchObject([
      {title: 'Learning to See Far', venue: {name: 'ICLR'}, year: 2017},
    ])
  },
)

test.each([
  'Bee, A., Dee, C., & Eff, E. (2017). Learning to See Far. arXiv preprint arXiv:2305.05726.',
  'Bee A B, Dee C, Eff K, et al. Learning to See Far[J]. arXiv preprint arXiv:2305.05726, 2017.',
])('a reference in italics as a whole: %s', (text) => {
  expect(onlyEntry(`- *${text}* [[pdf](${url})]`)).toMatchObject({
    title: 'Learning to See Far',
    venue: {name: 'arXiv'},
    year: 2017,
  })
})

test.each(['*', ''])('a paper of a meeting as the standard of China has it: %s', (sign) => {
  const text = `${sign}Bee A, Dee C, McEff K, et al. xView: Learning to See[C]//European Conference on Computer Vision. Springer, 2016: 7-9.${sign}`
  expect(onlyEntry(`- ${text} [[pdf](${url})]`)).toMatchObject({
    title: 'xView: Learning to See',
    venue: {name: 'ECCV'},
    year: 2016,
  })
})

test('what is quoted behind a linked title in many words is none', () => {
  const text = `- [Learning to See by Far](${url}) by Bee et al. at Sights - The group tries the other path. It is known as SEE, for "See Every Eagle".`
  expect(onlyEntry(text).title).toBe('Learning to See by Far')
})
