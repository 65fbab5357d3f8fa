import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {slice} from '../../src/model/span.ts'
import {onlyEntry, titlesOf, viewOf} from '../support/list-view.ts'

const paper = '[[paper](https://arxiv.org/abs/2305.05726)]'
const title = 'Learning to see far'

describe('venues that a reference names by their place', () => {
  test.each([
    ['Robotics and Automation Systems 2011.', 'Robotics and Automation Systems', 2011],
    ['IEEE Trans. Pattern Anal. Mach. Intell., vol. 45, no. 5, pp. 5782–5799, 2023', 'TPAMI', 2023],
    ['in Proc. 31st ACM Int. Conf. Inf. Knowl. Manage., 2022, pp. 4389–4393.', 'CIKM', 2022],
    ['in Adv. Neural Inf. Process. Syst. 35, 2022, pp. 2059–2073.', 'NeurIPS', 2022],
    ['Applied Sciences 9.1 (2019): 108.', 'Applied Sciences', 2019],
    ['Bee, H. W. Rendering Techniques 1996.', 'Rendering Techniques', 1996],
    ['Bee, J., & Dee, J. J. (2018)', undefined, 2018],
    ['Proceedings of the IEEE, 107(8), 1655-1674.(2019)', 'Proc. IEEE', 2019],
    ['nature communications, 2021', 'Nature Communications', 2021],
    ['IEEE T SMART GRID, 2020.', 'TSG', 2020],
    ['Ann Bee, Cy Dee. Cognitive Systems Research, 2001.', 'Cognitive Systems Research', 2001],
    ['ABCD, 2018.', 'ABCD', 2018],
    ['In *Workshop of Wide Eyes 2019*.', 'Workshop of Wide Eyes', 2019],
    ['DeepSee @ CVPR 2021.', 'CVPRW', 2021],
    ['ICS 22.', 'ICS', 2022],
    ['SSW 11.', 'SSW', undefined],
    ['Bioinformatics (London, England), 32(19), 2891–2895. 2016', 'Bioinformatics', 2016],
    [
      'Proc. Far Sights and Wide Sounds Conf. (FSWSC), 2019.',
      'Far Sights and Wide Sounds Conf. (FSWSC)',
      2019,
    ],
    ['It learns land cover classes of the land (CLC), 2018.', undefined, 2018],
    ['KDD workshop on SeeML 2020.', 'KDDW', 2020],
    ['Far Sights (IJCNN), The 2012 International Joint Conference on. IEEE, 2012.', 'IJCNN', 2012],
    [
      'Proceedings of the sixth ACM international conference on Web search and data mining. ACM, 2013',
      'WSDM',
      2013,
    ],
    ['Far Sights Conference, London, UK. 2017.', 'Far Sights Conference', 2017],
    ['Robotics: Science and Systems Conference (RSS). Berkeley, CA, July 2014', 'RSS', 2014],
    ['Robotics: Science and Systems, July 2014', 'RSS', 2014],
    [
      'Conference on Far Sights (COFS), Berkeley, CA, 2014',
      'Conference on Far Sights (COFS)',
      2014,
    ],
    ['IET Signal Processing, 2020', 'IET Signal Processing', 2020],
    [
      'In Workshop on Far Sight (WFS), Sea Town, DC, USA, 2016',
      'Workshop on Far Sight (WFS)',
      2016,
    ],
    ['by Ann Bee, et al, J Am Med Inform Assoc. 2024 Nov 1;31(11):24-25.', 'JAMIA', 2024],
    ['ACM, 2009: 532-539.', undefined, 2009],
    ['by Bee M J. 2017.', undefined, 2017],
    ['Bee, Ann and Dee, Cy, 2020', undefined, 2020],
    ['Bee, Ann, and Cy Dee. 2021.', undefined, 2021],
    ['Ann Bee, Google, 2020.', undefined, 2020],
    ['MIT, 2020.', undefined, 2020],
    ['(SHC), Washington, DC, USA, 2020.', undefined, 2020],
    ['2023-10, ICLR(oral) 24,', 'ICLR', 2024],
    ['Date: March 2026', undefined, 2026],
    ['It gains 3 % on AIME2024.', undefined, undefined],
  ])('%s', (beside, name, year) => {
    const entry = onlyEntry(`- **${title}.** ${beside} ${paper}\n`)
    expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, name, year])
  })

  test('stand where they are written, with their year', () => {
    const text = `- **${title}.** Ann Bee. Journal of Far Sights, 2019. ${paper}\n`
    const {venue} = onlyEntry(text)
    expect(venue && slice(text, venue.span)).toBe('Journal of Far Sights, 2019')
  })

  test('an acronym that nobody knows makes no paper of a talk', () => {
    const text = `- [${title}](https://www.youtube.com/watch?v=a). TalkSee, 2021.\n`
    expect(onlyEntry(text).kind).toBe('other')
  })
})

describe('venues without a year', () => {
  test.each([
    ['*Bee et al. ACM Trans. Softw. Eng. Methodol.*', 'TOSEM'],
    ['*Bee et al. nature.*', 'Nature'],
    ['Ann Bee, Cy Dee. nature.', 'Nature'],
    ['Ann Bee, Cy Dee. *Journal of Wide Eyes*.', 'Journal of Wide Eyes'],
    ['Ann Bee, Cy Dee, Ed Chi.', undefined],
    ['Journal: Far Sights', 'Far Sights'],
    ['**Venue:** CVPR', 'CVPR'],
    ['Publisher: Blog Post', undefined],
    ['by Ann Bee from Sea University at Sea on JBI - shows how', 'JBI'],
    ['by Ann Bee from Sea University at Sea on the Hill', undefined],
  ])('%s', (beside, name) => {
    expect(onlyEntry(`- **${title}** ${beside} ${paper}\n`).venue?.name).toBe(name)
  })

  test.each([
    ['Arxiv_2021', 'arXiv', 2021],
    ['SEEING_2021', 'SEEING', 2021],
    ['SeeNLP@ACL_2019', 'ACLW', 2019],
    ['Pages_2021', undefined, undefined],
  ])('on badges: %s', (words, name, year) => {
    const badge = `[![](https://img.shields.io/badge/${words}-red)](https://arxiv.org/abs/2305.05726)`
    const {venue} = onlyEntry(`- **${title}**\n\n  ${badge}\n`)
    expect([venue?.name, venue?.year]).toEqual([name, year])
  })
})

describe('authors before titles', () => {
  test.each([
    ['Bee, A., 2019. Learning to see far. arXiv preprint.', 2019],
    [
      'Bee, A. and Dee, C. M. (2019). Learning to see far. *Journal of Wide Eyes*, 3(2), 12-20.',
      2019,
    ],
    ['Ann Bee and Cy Dee (2019). Learning to see far. CVPR.', 2019],
    ['Bee et al. Learning to see far.', undefined],
    ['N Bee, DY Dee, Learning to see far, NIPS, 2013.', 2013],
    ['Bee, Ann, Cy Dee, and Eve van der Eff, Learning to see far, ICONIP, 2014.', 2014],
    ['Ann Bee\tand Cy Dee, Learning to see far,', undefined],
    ['Bee A, Dee C M, et al. Learning to see far[C]//Proceedings of CVPR. IEEE, 2019: 5-9.', 2019],
    ['Ann B. Bee, Learning to see far, Information and Control, 1977.', 1977],
    ['Ann Bee, Cy Dee, Eve Fox, Learning to see far, CVPR, 2019.', 2019],
    ['Ann B. Bee, Cy Dee. Learning to see far. RSS 2023.', 2023],
    ['Ann Bee, Cy Dee, Learning to see far, ArXiv, 18 Nov 2015.', 2015],
    ['Ann Bee, Cy Dee, Eve Fox, Learning to see far. ArXiv, 16 Oct 2015.', 2015],
    ['Ann Bee and Cy Dee,Learning to see far (ICRA 2004)', 2004],
    ['Ann Bee, Learning to see far, ICML, 1993.', 1993],
    ['A. Bee, et. al., Learning to see far, Nature, 2015.', 2015],
    ['Chess - Ann Bee and Cy Dee, Learning to see far (2015)', 2015],
    [
      'Bee, A., Dee, C. M., … Fox, E. (2019). Learning to see far. Cell Reports, 29(11), 33-73.',
      2019,
    ],
    ['Learning to see far, Bee et al., 2018', 2018],
    ['Learning to see far, 2018', 2018],
    ['**Ann Bee and Cy Dee** - *Learning to see far* (2005)', 2005],
    ['**Bee et al. Learning to see far** (2005)', 2005],
  ])('%s', (words, year) => {
    const entry = onlyEntry(`- ${words} ${paper}\n`)
    expect([entry.title, entry.year]).toEqual([title, year])
  })

  test.each([
    [
      'Seeing Machines and Hearing Machines (2019). Ann Bee and Cy Dee.',
      'Seeing Machines and Hearing Machines',
    ],
    ['Deep Seeing Networks (2017), A. Bee et al.', 'Deep Seeing Networks'],
    ['E.T. Bench: Towards far sight.', 'E.T. Bench: Towards far sight'],
    ['See Twice, Look Once: Towards far sight.', 'See Twice, Look Once: Towards far sight'],
    ['The Rise and Potential of Machines.', 'The Rise and Potential of Machines'],
    ['Far Sight, Data Poisoning, and Attacks.', 'Far Sight, Data Poisoning, and Attacks'],
    ['SeeConf 2019: Machines that see.', 'SeeConf 2019: Machines that see'],
  ])('are not what only looks like them: %s', (words, name) => {
    expect(titlesOf(`- ${words} ${paper}\n`)).toEqual([name])
  })
})

describe('where titles begin and end', () => {
  test.each([
    ['Do machines see? In *ICML 2018*.', 'Do machines see?'],
    ['Do machines see? CVPR 2018.', 'Do machines see?'],
    ['Wide Eyes [[Must read]](https://example.org/a)', 'Wide Eyes'],
    ['{SeeNet}: Learning to see.', '{SeeNet}: Learning to see'],
    ['**《Learning to see》**', 'Learning to see'],
    [
      '(CVPR 2021 [Workshop on Eyes](https://example.org/a)) **Learning to see**',
      'Learning to see',
    ],
    ['**(SeeNet) Learning to see far**', 'Learning to see far'],
    ['**(Not) learning to see far**', '(Not) learning to see far'],
    ['**Learning to see**\n  **far.** AAAI, 2019.', 'Learning to see far'],
    ['【See-Net】Learning to see far', 'Learning to see far'],
    [
      '**Far sight**, [Learning to see far and wide](https://arxiv.org/abs/2305.05727)',
      'Learning to see far and wide',
    ],
    ['Learning to see far (VLDBJ)', 'Learning to see far'],
    ["[Learning to see far (OSDI'18)](https://arxiv.org/abs/2305.05727)", 'Learning to see far'],
    [
      '[Learning to see far (2018 Edition)](https://arxiv.org/abs/2305.05727)',
      'Learning to see far (2018 Edition)',
    ],
    ['[2018 - Learning to see far](https://arxiv.org/abs/2305.05727)', 'Learning to see far'],
    ['[2001: A sea odyssey](https://arxiv.org/abs/2305.05727)', '2001: A sea odyssey'],
    ['[WWW: A way to see far](https://arxiv.org/abs/2305.05727)', 'WWW: A way to see far'],
    [
      'Learning to see so far and wide [[arXiv 15 Nov 2018]](https://arxiv.org/abs/2305.05727)',
      'Learning to see so far and wide',
    ],
  ])('%s', (words, name) => {
    expect(titlesOf(`- ${words} ${paper}\n`)).toEqual([name])
  })

  test.each([
    'SeeNet  We show a machine that sees far and well, and tells of it in words.',
    'SeeNet - a machine that sees far and tells of it in words.',
  ])('a cell may tell of the paper behind its title: %s', (cell) => {
    const text = `| Paper | Links |\n| --- | --- |\n| 1) ${cell} It is the first at CVPR 2020 to do so, and the last for long, as far as we know | ${paper} |\n`
    const entry = onlyEntry(text)
    expect([entry.title, entry.venue]).toEqual(['SeeNet', undefined])
  })
})

describe('paragraphs that are references', () => {
  test.each([
    'Bee, A., Dee, C., ... & Fox, E. [**Learning to see far**](https://arxiv.org/abs/2305.05726) CVPR (2020)',
    'Ann Bee, Cy Dee\n[**Learning to see far**](https://arxiv.org/abs/2305.05726) CVPR (2020)',
    `**[1]** Bee, Ann, and Cy-ann Dee. "**Learning to see far**." CVPR. 2020. ${paper} **(See)** :star:`,
    `Bee, Ann, et al. "Learning to see far." CVPR (2020). ${paper} and more words`,
  ])('%s', (words) => {
    const entry = onlyEntry(`# L\n\n${words}\n`)
    expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, 'CVPR', 2020])
  })

  test.each([
    'See [Learning to see far](https://arxiv.org/abs/2305.05726), which appeared in CVPR 2020, for more.',
    'In 2020, Ann Bee wrote [Learning to see far](https://arxiv.org/abs/2305.05726) for CVPR (2020).',
  ])('are not prose: %s', (words) => {
    expect(titlesOf(`# L\n\n${words}\n`)).toEqual([])
  })
})

test.each([
  ['[:book:](./far.txt)', 'paper other'],
  ['https://seeing.example.org/far', 'paper'],
])(
  'a picture of a book is no venue, and an address alone leads to the paper: %s',
  (behind, roles) => {
    const first = behind.startsWith('[') ? `[${title}](https://arxiv.org/abs/2305.05726)` : title
    const text = `- ${first}, Bee et al., 2018 ${behind}\n- Hearing far ${paper}\n`
    const [entry] = parse(text).entries
    expect(entry?.venue).toBeUndefined()
    expect(entry?.links.map(({role}) => role).join(' ')).toBe(roles)
  },
)

test('what a label holds beside its title is read', () => {
  const text = `- [${title} (OSDI'18)](https://arxiv.org/abs/2305.05726)\n`
  const {venue} = onlyEntry(text)
  expect([venue?.name, venue?.year]).toEqual(['OSDI', 2018])
  expect(venue && slice(text, venue.span)).toBe("OSDI'18")
})

test('fields of an item are read one by one', () => {
  const text = `- ${title} ${paper}\n\t- Ann B. Bee\n\t- Communications of the ACM, 1995\n`
  expect(onlyEntry(text).venue?.name).toBe('CACM')
})

test.each([
  ['Source', ['CVPR 2019', 'WACV 2020', 'SEEING 2020'], 'CVPR'],
  ['Tested on', ['VOC 2012', 'SEEING 2020', 'CVPR 2019'], undefined],
])(
  'a column whose cells are known venues names them, whatever its header: %s',
  (header, cells, name) => {
    const rows = cells.map((cell, at) => `| Learning to see ${at} | ${cell} | ${paper} |`)
    const order = name === undefined ? rows.reverse() : rows
    const text = ['| Paper | ' + header + ' | Links |', '| --- | --- | --- |', ...order].join('\n')
    expect(parse(`${text}\n`).entries[0]?.venue?.name).toBe(name)
  },
)

test('a talk with its meeting is no paper', () => {
  const text = `- [${title}](https://www.youtube.com/watch?v=a), CVPR 2021.\n- Hearing far ${paper}\n- Tasting far\n- Smelling far\n`
  expect(parse(`# L\n\n## Talks\n\n${text}`).entries[0]?.title).toBe(title)
})

test('a heading that names a year to come before states none', () => {
  const text = `# L\n\n## Before 2021\n\n- **${title}** ${paper}\n`
  expect(parse(text).entries[0]?.year).toBeUndefined()
})

describe('references as BibTeX has their authors, and journals cut short', () => {
  const paper = '[[Paper](https://x.org/see.pdf)]'

  test.each([
    [`Bee, Ann B and Van Dee, Cy, Learning to see far, CVPR, 2004. ${paper}`, 'CVPR 2004'],
    [`A. Bee, Learning to see far, IEEE trans. image processing 2010. ${paper}`, 'TIP 2010'],
    [`A. Bee, Learning to See Far, IEEE Trans. Image Processing 2010. ${paper}`, 'TIP 2010'],
    [`A. Bee, Learning to see far, IEEE Trans. on Image Processing, 2010. ${paper}`, 'TIP 2010'],
    [
      `A. Bee, Learning to see far, IEEE Transactions on Pattern Analysis and Machine Intelligence (TPAMI), 2016. ${paper}`,
      'TPAMI 2016',
    ],
  ])('%s', (text, venue) => {
    const {title, ...others} = viewOf(onlyEntry(`- ${text}\n`))
    expect(title.toLowerCase()).toBe('learning to see far')
    expect(others).toMatchObject({venue})
  })

  test.each([
    ['IEEE Robot. Autom. Lett. (RAL), 2023', 'IEEE Robot. Autom. Lett. (RAL), 2023'],
    ['Trans. Far Sights. (TIP), 2023', 'TIP'],
  ])('the abbreviation in brackets is no name by its bracket: %s', (written, raw) => {
    const {venue} = onlyEntry(`- [Learning to see far](https://x.org/see.pdf), ${written}.\n`)
    expect(venue?.raw).toBe(raw)
  })

  test('numbered paragraphs with remarks are papers', () => {
    const text = `# L\n\n[1] Ann Bee, Cy Dee, Learning to see far, ECCV, 2014. [[Website](https://x.org)] (sees)\n\n[2] Cy Dee, Ann Bee, Learning to hear, ECCV, 2016. ${paper} (hears, see [notes](https://x.org/n))\n`
    expect(titlesOf(text)).toEqual(['Learning to see far', 'Learning to hear'])
  })
})

test('the issue of a special number stands between a venue and its pages', () => {
  const text =
    '- Ann Bee, Cy Dee, and Ed Gee. 2022. Learning to See Far. ACM Comput. Surv. 54, 11s, Article 230 (January 2022), 36 pages. https://doi.org/10.1145/3512345'
  expect(parse(`# Papers\n\n${text}\n`).entries).toMatchObject([
    {title: 'Learning to See Far', venue: {name: 'CSUR'}, year: 2022},
  ])
})

test.each([
  'Journal of the Royal Statistical Society: Series B (Statistical Methodology) 76, no. 1 (2014): 243-263.',
  'Journal of the Royal Statistical Society: Series B 76, no. 1 (2014): 243-263.',
])('the series of a journal is of its name: %s', (place) => {
  const text = `- Bee, Ann. "Learning to see far." ${place} ${paper}\n`
  expect(parse(`# Papers\n\n${text}`).entries).toMatchObject([
    {title, venue: {name: 'JRSSB'}, year: 2014},
  ])
})
