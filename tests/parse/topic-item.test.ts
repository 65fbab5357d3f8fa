import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

function titleOf(topic: string, below: string): string | undefined {
  return parse(`# L\n\n## Papers\n\n- ${topic}\n\n  ${below}\n`).entries[0]?.title
}

const link = '[Learning to See Far and Wide](https://arxiv.org/abs/1511.06390)'

test.each(['Image editing', '用GAN帮助分类'])(
  'the title is the link that begins the paragraph below a topic: %s',
  (topic) => {
    expect(titleOf(topic, `${link}  \n  *Ann Bee, Cy Dee*  \n  CVPR 2019`)).toBe(
      'Learning to See Far and Wide',
    )
  },
)

test('a title is one over a paragraph that does not begin with another', () => {
  const below = '[Project](https://a.org/see)  \n  *Ann Bee*'
  expect(titleOf('SeeNet', below)).toBe('SeeNet')
  expect(titleOf('Hearing Near Lamps and Bells', `${link}  \n  *Ann Bee*`)).toBe(
    'Hearing Near Lamps and Bells',
  )
})
