import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/1234.56789'

test.each([
  ['VLDB Journal', 'VLDBJ'],
  ['SIGMOD Record', 'SIGMOD Record'],
  ['ACM SIGCOMM Computer Communication Review', 'CCR'],
  ['Mathematics of Operations Research', 'Mathematics of Operations Research'],
  ['情報処理学会論文誌', 'IPSJ Journal'],
])('%s is no other venue whose name it begins with', (name, expected) => {
  expect(onlyEntry(`- [Learning to see far](${url}) Ann Bee. *${name}*\n`).venue?.name).toBe(
    expected,
  )
})
