import {expect, it} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

it('takes WWW before a full stop for no address', () => {
  const {links} = onlyEntry(
    '- Bee et al. (2004). [Far sights on the net](https://doi.org/10.1145/1). WWW.',
  )
  expect(links.map(({url}) => url)).toEqual(['https://doi.org/10.1145/1'])
})

it('keeps the address of a host that begins so', () => {
  const {links} = onlyEntry('- [Far sights on the net](https://doi.org/10.1145/1), www.sights.org')
  expect(links).toHaveLength(2)
})
