import {expect, test} from 'vitest'
import {paperIdOf} from '../../src/model/paper-id.ts'

test.each([
  // arXiv
  ['https://arxiv.org/abs/2305.05726', 'arxiv:2305.05726'],
  ['http://arxiv.org/abs/2305.05726v12', 'arxiv:2305.05726'],
  ['https://www.arxiv.org/abs/2305.05726/', 'arxiv:2305.05726'],
  ['https://arxiv.org/pdf/2305.05726', 'arxiv:2305.05726'],
  ['https://arxiv.org/pdf/2305.05726v2.pdf', 'arxiv:2305.05726'],
  ['https://arxiv.org/pdf/2305.05726.pdf#page=3', 'arxiv:2305.05726'],
  ['https://arxiv.org/abs/2305.05726?context=cs.CV', 'arxiv:2305.05726'],
  ['https://arxiv.org/html/2305.05726v1', 'arxiv:2305.05726'],
  ['https://arxiv.org/abs//2305.05726', 'arxiv:2305.05726'],
  ['https://arxiv.org/abs/arXiv:2305.05726', 'arxiv:2305.05726'],
  ['https://export.arxiv.org/abs/0704.0001', 'arxiv:0704.0001'],
  ['https://cn.arxiv.org/pdf/1505.04597.pdf', 'arxiv:1505.04597'],
  ['https://arxiv.org/abs/cs/0112017', 'arxiv:cs/0112017'],
  ['https://arxiv.org/abs/math.GT/0309136v1', 'arxiv:math.gt/0309136'],
  ['https://arxiv.org/ftp/arxiv/papers/1805/1805.00915.pdf', 'arxiv:1805.00915'],
  ['https://doi.org/10.48550/arXiv.2305.05726', 'arxiv:2305.05726'],
  ['https://arxiv.org/abs/2305.0572', 'arxiv:2305.0572'],
  ['https://arxiv.org/abs/305.05726', undefined],
  ['https://arxiv.org/abs/2305.057261', undefined],
  ['https://arxiv.org/list/cs.CV/recent', undefined],
  ['https://arxiv.org/', undefined],
  ['https://notarxiv.org/abs/2305.05726', undefined],
  ['https://arxiv.org.evil.example/abs/2305.05726', undefined],
  // DOI
  ['https://doi.org/10.1109/TGRS.2022.1234567', 'doi:10.1109/tgrs.2022.1234567'],
  ['http://dx.doi.org/10.1109/tgrs.2022.1234567', 'doi:10.1109/tgrs.2022.1234567'],
  ['https://www.doi.org/10.1109/tgrs.2022.1234567', 'doi:10.1109/tgrs.2022.1234567'],
  ['https://doi.org/10.1016%2Fj.isprsjprs.2022.01.001', 'doi:10.1016/j.isprsjprs.2022.01.001'],
  [
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    'doi:10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  ],
  ['https://dl.acm.org/doi/10.1145/3474085.3475321', 'doi:10.1145/3474085.3475321'],
  ['https://dl.acm.org/doi/abs/10.1145/3474085.3475321', 'doi:10.1145/3474085.3475321'],
  [
    'https://dl.acm.org/doi/pdf/10.1145/3474085.3475321?download=true',
    'doi:10.1145/3474085.3475321',
  ],
  [
    'https://link.springer.com/chapter/10.1007/978-3-030-58452-8_13',
    'doi:10.1007/978-3-030-58452-8_13',
  ],
  [
    'https://link.springer.com/article/10.1007/s11263-021-01515-2#Sec1',
    'doi:10.1007/s11263-021-01515-2',
  ],
  [
    'https://link.springer.com/content/pdf/10.1007/s11263-021-01515-2.pdf',
    'doi:10.1007/s11263-021-01515-2',
  ],
  ['https://onlinelibrary.wiley.com/doi/full/10.1111/cgf.14507', 'doi:10.1111/cgf.14507'],
  [
    'https://www.tandfonline.com/doi/epdf/10.1080/01431161.2020.1736730',
    'doi:10.1080/01431161.2020.1736730',
  ],
  [
    'https://journals.plos.org/doi/10.1371/journal.pone.0123456',
    'doi:10.1371/journal.pone.0123456',
  ],
  [
    'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf',
    'doi:10.1101/2020.01.01.123456',
  ],
  ['https://www.biorxiv.org/content/10.1101/2020.01.01.123456v1', 'doi:10.1101/2020.01.01.123456'],
  [
    'https://www.frontiersin.org/articles/10.3389/fnins.2021.123456/full',
    'doi:10.3389/fnins.2021.123456',
  ],
  ['https://www.nature.com/articles/s41586-021-03819-2', undefined],
  [
    'https://iopscience.iop.org/article/10.1088/1742-6596/1/1/012001/meta',
    'doi:10.1088/1742-6596/1/1/012001',
  ],
  ['https://doi.org/', undefined],
  ['https://doi.org/about', undefined],
  ['https://doi.org/10.1/2', undefined],
  ['https://doi.org/%E0%A4%A', undefined],
  ['https://ieeexplore.ieee.org/document/8240966', undefined],
  // OpenReview, ACL
  ['https://openreview.net/forum?id=SkaxnKEYg', 'openreview:SkaxnKEYg'],
  ['https://openreview.net/pdf?id=SkaxnKEYg&x=1', 'openreview:SkaxnKEYg'],
  ['https://openreview.net/group?id=ICLR.cc/2024', undefined],
  ['https://openreview.net/forum', undefined],
  ['https://aclanthology.org/2020.acl-main.1/', 'acl:2020.acl-main.1'],
  ['https://aclanthology.org/2020.acl-main.1.pdf', 'acl:2020.acl-main.1'],
  ['https://www.aclweb.org/anthology/P18-1001', 'acl:p18-1001'],
  ['https://www.aclweb.org/anthology/2020.emnlp-main.550v2.pdf', 'acl:2020.emnlp-main.550'],
  ['https://aclanthology.org/volumes/2020.acl-main/', undefined],
  // none
  ['https://github.com/o/r', undefined],
  ['not a url', undefined],
  ['', undefined],
  ['#2305.05726', undefined],
  ['https://', undefined],
])('%s is %s', (url, id) => {
  expect(paperIdOf(url)).toBe(id)
})
