import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

const title = 'Learning to see far'
const paper = '[PDF](https://arxiv.org/abs/2305.05726)'

test.each([
  `1. **${title}**\n\n  *Ann Bee, Cy Dee.* ${paper}, *Sights Review*, 38(1):153-183, 2012\n`,
  `1. **${title}**\n\n*Ann Bee, Cy Dee.* ${paper}, *Sights Review*, 38(1):153-183, 2012\n`,
  `1. ${title}\n\n  Ann Bee, Cy Dee\n\n  *Sights Review*, 2012 [${paper}]\n`,
  `- **${title}**\n\n Ann Bee, Cy Dee, *Sights Review*, 2012 ${paper}\n`,
])('paragraphs that lack a blank stand in the item before them: %j', (source) => {
  const entry = onlyEntry(source)
  const roles = entry.links.map(({role}) => role)
  expect([entry.title, entry.venue?.name, entry.year, roles]).toEqual([
    title,
    'Sights Review',
    2012,
    ['paper'],
  ])
})

test('the name of a thing may stand over paragraphs that lack a blank to belong to it', () => {
  const thing = (name: string, url: string): string =>
    `**${name}**\n\n  It is kept by Far Labs.\n\n  Since: 2018\n\n  Source: [URL](${url})\n\n`
  const papers = [1, 2, 3]
    .map(
      (id) =>
        `${id}. A. Bee. **Learning to See ${id}**. ICML 2018. [paper](https://arxiv.org/abs/1812.0000${id})\n\n`,
    )
    .join('')
  const text = `${papers}**Open source platforms on lamps**\n\n1. ${thing('Far Kit', 'https://far.org/')}2. ${thing('SeeKit', 'https://github.com/bee/see')}`
  const things = parse(`# L\n\n${text}`).entries.slice(3)
  expect(things.map(({kind, title: name}) => [kind, name])).toEqual([
    ['other', 'Far Kit'],
    ['other', 'SeeKit'],
  ])
})

test.each([
  `- **What we hold of it**\n\nSee [the guide of all](https://a.org/guide) first.\n`,
  `- **What we hold of it**\n\n## Far\n\n${paper}\n`,
  `- What we hold of it\n\n${paper} is what to cite.\n`,
])('others do not: %j', (source) => {
  expect(parse(source).entries.map((entry) => entry.title)).not.toContain('What we hold of it')
})

test('labels alone below an item whose title is bold are its links', () => {
  const source = `1. **${title} at night.** ACL, 2018.\n\n[paper](https://arxiv.org/abs/2305.05726) [slide](https://a.org/s.pdf)\n\n2. **${title} by day.** ACL, 2018. ${paper}\n`
  const [entry] = parse(source).entries
  expect([entry?.venue?.name, entry?.links.map(({role}) => role)]).toEqual([
    'ACL',
    ['paper', 'project'],
  ])
})

test('what stands in paragraphs of its own is read by itself', () => {
  const source = `1. ${title}\n\n   Ann Bee, Cy Dee\n\n   ICLR 2012 [${paper}]\n`
  const {venue, year} = onlyEntry(source)
  expect([venue?.name, year]).toEqual(['ICLR', 2012])
})

test('the series that prints the papers of a meeting is not where they appeared', () => {
  const {venue} = onlyEntry(
    `- **${title}**. *Proceedings of the 40th International Conference on Machine Learning*, in *Proceedings of Machine Learning Research* 202:39834-39863, 2023. ${paper}\n`,
  )
  expect(venue?.name).toBe('ICML')
})

test('labels alone below an item with a linked title are its links', () => {
  const url = 'https://arxiv.org/abs/2305.05726'
  const source = `* [${title}](${url}). Ann Bee, Cy Dee.\n\n[PyTorch![](code.jpg)](https://github.com/bee/see)\n\n* [${title} by day](${url}). Ann Bee.\n\n[Back to top](#top)\n`
  const roles = parse(source).entries.map(({links}) => links.map(({role}) => role))
  expect(roles).toEqual([['paper', 'code', 'badge'], ['paper']])
})

test('a reference below an item that names its title again says where it appeared', () => {
  const item = '- [Learning to See Far](https://arxiv.org/abs/2305.05726)'
  const entry = onlyEntry(`${item}\n\nBee et al., Learning to See Far, ICCV 2021\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([
    'Learning to See Far',
    'ICCV',
    2021,
  ])
  expect(onlyEntry(`${item}\n\nBee et al., Learning to Hear, ICCV 2021\n`).venue).toBeUndefined()
})
