import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

/** How one paper of a list is written. */
interface Paper {
  readonly title: string
  readonly people: string
  readonly stamp: string
  readonly venue: string
  readonly year: number
  readonly url: string
  readonly code: string
}

const known: readonly [title: string, people: string, venue: string, full: string, year: number][] =
  [
    ['Deep Sights for Image Recognition', 'Ann Bee, Cy Dee, Ed Eff', 'CVPR', '', 2016],
    ['See Once: Unified, Real-Time Sight Detection', 'Ann B. Bee, Cy Dee', 'CVPR', '', 2017],
    ['Is Sight Better Than Matrix Decomposition?', 'Wen Gee, Min-Hao Ito', 'ICLR', '', 2021],
    ['Show, Attend and Tell: Sight with Attention', 'Jo Kay, Lu Em', 'ICML', '', 2015],
    [
      'A Survey on Deep Learning in Far Sights',
      'Gus Litt, Ty Koo',
      'TIP',
      'IEEE Transactions on Image Processing',
      2018,
    ],
    ['Scaling Laws for Neural Language Models', 'Jay Kapp, Sam Mac', 'arXiv', '', 2020],
  ]

const peopleStyles: readonly ((people: readonly string[]) => string)[] = [
  (people) => people.join(', '),
  (people) => `${people.slice(0, -1).join(', ')} and ${people.at(-1) ?? ''}`,
  ([first = '']) => `${first} et al.`,
  (people) => people.map((name) => name.replace(/^(\p{Upper})\S+/u, '$1.')).join(', '),
  (people) => people.map((name) => name.replace(/^(\p{Upper}).* (\S+)$/u, '$2, $1.')).join(', '),
]

const stampStyles: readonly ((venue: string, year: number) => string)[] = [
  (venue, year) => `${venue} ${year}`,
  (venue, year) => `${venue}${year}`,
  (venue, year) => `${venue}, ${year}`,
  (venue, year) => (venue === 'arXiv' ? `${venue}-${year}` : `${venue}'${year % 100}`),
]

const paper = ({url}: Paper): string => `[[paper](${url})]`
const code = (one: Paper): string => `[[code](${one.code})]`
const links = (one: Paper): string => `${paper(one)} ${code(one)}`
const linked = ({title, url}: Paper): string => `[${title}](${url})`

type Shape = (one: Paper) => string

/** Title, authors and venue in several orders, parted by one sign. */
const parted = (sign: string): Record<string, Shape> => ({
  [`title${sign}people${sign}venue`]: (one) =>
    `- ${one.title}${sign}${one.people}${sign}${one.stamp} ${links(one)}`,
  [`title${sign}venue${sign}people`]: (one) =>
    `- ${one.title}${sign}${one.stamp}${sign}${one.people} ${links(one)}`,
  [`people${sign}title${sign}venue`]: (one) =>
    `- ${one.people}${sign}${one.title}${sign}${one.stamp} ${links(one)}`,
  [`venue${sign}title`]: (one) => `- ${one.stamp}${sign}${one.title} ${links(one)}`,
  [`link${sign}people${sign}venue`]: (one) =>
    `- ${linked(one)}${sign}${one.people}${sign}${one.stamp} ${code(one)}`,
  [`venue${sign}link${sign}people`]: (one) =>
    `- ${one.stamp}${sign}${linked(one)}${sign}${one.people} ${code(one)}`,
  [`bold${sign}people${sign}venue${sign}labels`]: (one) =>
    `- **${one.title}**${sign}*${one.people}*${sign}${one.stamp}${sign}[Paper](${one.url})${sign}[Code](${one.code})`,
})

/** Where and when between two signs. */
const enclosed = (open: string, close: string): Record<string, Shape> => ({
  [`${open}venue${close} title`]: (one) =>
    `- ${open}${one.stamp}${close} ${one.title} ${links(one)}`,
  [`title ${open}venue${close}`]: (one) =>
    `- ${one.title} ${open}${one.stamp}${close} ${links(one)}`,
  [`${open}venue${close} link`]: (one) =>
    `1. ${open}${one.stamp}${close} ${linked(one)} ${code(one)}`,
  [`${open}venue${close} bold, alone`]: (one) =>
    `${open}${one.stamp}${close} **${one.title}** ${links(one)}\n`,
})

const shapes: Record<string, Shape> = {
  ...parted(' | '),
  ...parted(' - '),
  ...parted(' — '),
  ...parted(' · '),
  ...parted(' // '),
  ...parted('; '),
  ...enclosed('(', ')'),
  ...enclosed('[', ']'),
  ...enclosed('（', '）'),
  ...enclosed('【', '】'),
  ...enclosed('`', '`'),
  ...enclosed('**[', ']**'),
  'a stamped label before': (one) => `- [${one.stamp}](${one.url}) ${one.title} ${code(one)}`,
  'a stamped label behind': (one) => `- ${one.title} [[${one.stamp}](${one.url})] ${code(one)}`,
  'labels before': (one) =>
    `- [paper](${one.url}) [code](${one.code}) - ${one.title} (${one.stamp})`,
  lines: (one) => `- **${one.title}**  \n  ${one.people}  \n  *${one.stamp}* ${links(one)}`,
  fields: (one) =>
    `- ${one.title}\n  - Authors: ${one.people}\n  - Venue: ${one.stamp}\n  - ${links(one)}`,
  'a reference': (one) => `- ${one.people}. "${one.title}". *${one.stamp}*. ${links(one)}`,
  'a credit': (one) => `- ${linked(one)} by ${one.people} (${one.stamp}) ${code(one)}`,
}

const papersAs = (people: number, stamp: number): readonly Paper[] =>
  known.map(([title, names, venue, full, year], index) => ({
    title,
    people: peopleStyles[people]?.(names.split(', ')) ?? '',
    stamp: stampStyles[stamp]?.(stamp === 2 && full !== '' ? full : venue, year) ?? '',
    venue,
    year,
    url: `https://arxiv.org/abs/${year % 100}01.1043${index}`,
    code: `https://github.com/lab/see${index}`,
  }))

test.each(Object.entries(shapes))('every way to write a paper: %s', (_, write) => {
  const sections = peopleStyles.map((_, index) => papersAs(index, index % stampStyles.length))
  const written = sections.map((papers) => papers.map(write).join('\n'))
  const {entries} = parse(['# L', ...written.flatMap((items) => ['## A', items])].join('\n\n'))
  expect(
    entries.map((one) => [one.title, one.venue?.name, one.year, one.links.map(({role}) => role)]),
  ).toEqual(sections.flat().map(({title, venue, year}) => [title, venue, year, ['paper', 'code']]))
})
