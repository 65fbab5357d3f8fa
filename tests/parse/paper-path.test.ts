import {expect, test} from 'vitest'
import {roleOfUrl} from '../../src/parse/roles/role-of-url.ts'

test.each([
  'https://see.org/aim/fullarticle/2717119',
  'https://library.see.edu/gsas_dissertations/346/',
  'https://rave.see.edu/etdc/view?acc_num=case1654872780807815',
  'https://repository.see.edu/cgi/viewcontent.cgi?article=2768&context=compsci',
  'https://www.seeing.org/article/view/v051i13',
  'https://www.see.org/core/journals/far-sights/article/seeing-far/56FCAF660DD4',
  'https://journals.see.com/epidem/abstract/1992/03000/seeing_far.13.aspx',
  'https://www.seebiology.org/article/info:doi/10.1371/journal.see.1001046',
  'https://transactions.see.net/articles/10.5334/see.53/',
  'https://www.see.org/see2018/accepted-papers/view/seeing-far',
  'https://anthology.org/cvpr/2024/bee2024cvpr-seeing/',
])('%s leads to a paper by its path', (url) => {
  expect(roleOfUrl(url)).toBe('paper')
})

test.each([
  'https://registry.see.org/10.34911/rdnt.d2ce8i/',
  'https://opendata.see.org/10.1371/see',
  'https://www.see.com/articles/seeing-far',
  'https://www.see.com/theses',
  'https://anthology.org/cvpr/2024/',
  'https://anthology.org/cvpr/2024/bee2023iccv/',
  'https://www.see.com/article/2017/seeing',
])('%s may be anything', (url) => {
  expect(roleOfUrl(url)).toBe('other')
})

test.each([
  ['https://github.com/o/papers/blob/main/note/see.md', 'project'],
  ['https://github.com/o/papers/blob/main/src/see.md', 'code'],
])('%s leads to notes by its path, or not', (url, role) => {
  expect(roleOfUrl(url)).toBe(role)
})
