import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const arxiv = 'https://arxiv.org/abs/2305.05726'
const titles = [
  'Far Sight with Wide Eyes',
  'Are We Ready for Far Sight?',
  'Deep Models of Wide Eyes',
]

test.each(['ICRA2020-paper-list', 'CVPR 2021 Accepted Papers'])(
  'titles without links are papers where the list gathers those of a meeting: %s',
  (heading) => {
    const text = `# ${heading}\n\n# Categories\n\n- Far Sight\n- Wide Eyes and Ears\n\n## Far Sight\n\n- ${titles.join('\n- ')}\n\n## Wide Eyes and Ears\n\nNone.\n`
    const {entries} = parse(text)
    expect(entries.map(({title}) => title)).toEqual(titles.map((one) => one.replace(/\?$/, '?')))
    expect(entries.every(({headed}) => headed?.year !== undefined)).toBe(true)
    expect(parse(text.replace(heading, 'Far Sight Notes')).entries).toEqual([])
  },
)

test('a short name as code stands before a bold title', () => {
  const entry = onlyEntry(
    `# Papers\n\n\`SeeGAN\` **Far Sight Networks.** <br>\nAnn Bee, Cy Dee. <br>\nICLR 2016. [[PDF](${arxiv})] Cited:\`12545\`\n`,
  )
  expect(viewOf(entry)).toMatchObject({title: 'Far Sight Networks', venue: 'ICLR 2016'})
})

test('authors stand between a bold title and the links below', () => {
  const {entries} = parse(
    `# Papers\n\n### Sight\n**Far Sight Networks**   \nAnn Bee, Cy Dee\n- pdf: [${arxiv}](${arxiv})\n- code: [official : https://github.com/bee/see](https://github.com/bee/see)\n`,
  )
  expect(entries.map(({title, links}) => [title, links.length])).toEqual([
    ['Far Sight Networks', 2],
  ])
})

test.each(['Research Paper', 'Related articles', 'Original Paper'])(
  'the title stands in a column that is called so: %s',
  (header) => {
    const cell = `<a href='${arxiv}'> Far Sight </a>`
    const heads = [header, 'Datasets', 'Source Code', 'Year'].map((name) => `<th>${name}</th>`)
    const cells = [cell, 'KITTI', `<a href='https://github.com/bee/see'> PyTorch </a>`, '2020']
    const row = cells.map((text) => `<td>${text}</td>`).join('')
    const {title} = onlyEntry(
      `# Papers\n\n<table><tr>${heads.join('')}</tr><tr>${row}</tr></table>\n`,
    )
    expect(title).toBe('Far Sight')
  },
)

test('a journal is named before what says that it is not yet printed', () => {
  const entry = onlyEntry(
    `# Papers\n\n- [Far sight with wide eyes](${arxiv}) IEEE Transactions on Neural Networks and Learning Systems, Early Access (2022)\n`,
  )
  expect(entry.venue?.name).toBe('TNNLS')
})
