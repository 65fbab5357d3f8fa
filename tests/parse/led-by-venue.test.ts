import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const kindOf = (lead: string): string | undefined => {
  const page = `1. ${lead}[Towards Far Sights by Night](https://zhuanlan.zhihu.com/p/477855079)(远)\n`
  const other = '2. [Lamps and Where to Find Them](https://zhuanlan.zhihu.com/p/477855070)\n'
  const paper = '- [Learning to See Far](https://arxiv.org/abs/2305.05726)\n'
  return parse(`# L\n\n## Far\n\n${page}${other}\n## Papers\n\n${paper}`).entries[0]?.kind
}

test.each(['CVPR Oral ', 'ICLR ', 'Arxiv '])(
  'a title behind its venue is that of a paper, wherever it leads: %s',
  (lead) => {
    expect(kindOf(lead)).toBe('paper')
  },
)

test.each(['', 'Blog ', 'A talk at CVPR on '])('behind other words it is not: %s', (lead) => {
  expect(kindOf(lead)).toBe('other')
})
