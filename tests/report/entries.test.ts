import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {entriesReporters} from '../../src/report/entries.ts'

const list = parse(
  [
    '# List',
    '',
    '## Surveys, "old" ones',
    '',
    '- [Attention, Please & 50% "more"](https://arxiv.org/abs/1706.03762v5), NeurIPS 2017 [[code](https://github.com/o/r)] [[pytorch](https://github.com/p/q)]',
    '- [Attention over {Sets}](https://doi.org/10.1109/5.771073), TGRS 2017',
    '- [注意力机制综述研究进展](https://arxiv.org/abs/2001.00001)',
    '',
  ].join('\n'),
)

const print = (format: string): string => entriesReporters.get(format)?.([list]) ?? ''

test('CSV has one row an entry, quoted where it must be, and the links of a role in one field', () => {
  expect(print('csv').split('\r\n')).toEqual([
    'file,line,section,kind,title,venue,venueName,venueYear,year,paperId,paper,code,project,dataset,download,badge,other',
    'README.md,5,"Surveys, ""old"" ones",paper,"Attention, Please & 50% ""more""",NeurIPS 2017,NeurIPS,2017,2017,arxiv:1706.03762,https://arxiv.org/abs/1706.03762v5,https://github.com/o/r https://github.com/p/q,,,,,',
    'README.md,6,"Surveys, ""old"" ones",paper,Attention over {Sets},TGRS 2017,TGRS,2017,2017,doi:10.1109/5.771073,https://doi.org/10.1109/5.771073,,,,,,',
    'README.md,7,"Surveys, ""old"" ones",paper,注意力机制综述研究进展,,,,,arxiv:2001.00001,https://arxiv.org/abs/2001.00001,,,,,,',
    '',
  ])
})

test('BibTeX has one record a paper, with what the list states and keys of its own', () => {
  expect(print('bibtex')).toBe(
    String.raw`@misc{attention-2017-1,
  title = {{Attention, Please \& 50\% "more"}},
  year = {2017},
  howpublished = {NeurIPS},
  eprint = {1706.03762},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/1706.03762v5},
}

@misc{attention-2017-2,
  title = {{Attention over \{Sets\}}},
  year = {2017},
  howpublished = {TGRS},
  doi = {10.1109/5.771073},
  url = {https://doi.org/10.1109/5.771073},
}

@misc{paper-undated-1,
  title = {{注意力机制综述研究进展}},
  eprint = {2001.00001},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2001.00001},
}
`,
  )
})
