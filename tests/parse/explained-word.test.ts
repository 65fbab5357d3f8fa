import {expect, test} from 'vitest'
import {titlesOf} from '../support/list-view.ts'

const paper = '- [Learning to See](https://arxiv.org/abs/2305.05726)\n'

test.each(['Dictionary', 'List of Abbreviations', 'Terms and Acronyms'])(
  'words that are explained under %s are no entries',
  (heading) => {
    const text = `# L\n\n## ${heading}\n\n* CNN: [Convolutional Neural Network](https://bee.org/cnn/)\n* **SEE** - [Mutual Sights of Features](https://arxiv.org/abs/1310.1659)\n\n## Far\n\n${paper}`
    expect(titlesOf(text)).toEqual(['Learning to See'])
  },
)

test('papers under such a heading, and names under others, stay', () => {
  const named = '- SEE: [Mutual Sights of Features](https://arxiv.org/abs/1310.1659)\n'
  const text = `# L\n\n## Terminology\n\n- [What Sights Are Called](https://arxiv.org/abs/1310.1658)\n\n## Dictionary Learning\n\n${named}`
  expect(titlesOf(text)).toEqual(['What Sights Are Called', 'Mutual Sights of Features'])
})

test('what the short name of a meeting stands for is no paper', () => {
  const text = `# L\n\n## Far\n\n${paper}\n>- SEEK: Far Conference on Seeing\n>- SIMSEE: International Symposium on Far Lamps\n`
  expect(titlesOf(text)).toEqual(['Learning to See'])
})
