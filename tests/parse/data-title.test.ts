import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const table = '| 名称 | 类型 |\n|-|-|\n| [SeeSet](https://bee.org/see) | 分割 |\n'

test('the heading that a document begins with tells of tables below headings as high', () => {
  const kinds = (title: string): string[] =>
    parse(`# ${title}\n\n# 肺\n\n${table}\n- [A page](https://dee.org/far)\n`).entries.map(
      ({kind}) => kind,
    )
  expect(kinds('远视数据集集锦')).toEqual(['dataset', 'other'])
  expect(kinds('远视集锦')).toEqual(['other', 'other'])
})
