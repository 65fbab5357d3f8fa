import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each(['Anton van dan Hive', 'Ann du Bee', 'Bo ten Dee'])(
  'particles are part of a name: %s',
  (name) => {
    const link = '[[Paper]](https://arxiv.org/pdf/1504.01013)'
    const text = `- Cy Eve, Dan Fay, ${name}, Learning to see far by night, arXiv:1504.01013. ${link}`
    expect(onlyEntry(text).title).toBe('Learning to see far by night')
  },
)

test.each(['Uma von Bee', 'Jan-Willem van de Bee'])(
  'begins the authors behind a title: %s',
  (name) => {
    const link = '[[Paper]](https://arxiv.org/pdf/1504.01013)'
    const text = `- Learning to see far: a roadmap, ${name} et al., NIPS 2013. ${link}`
    expect(onlyEntry(text).title).toBe('Learning to see far: a roadmap')
  },
)
