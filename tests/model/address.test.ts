import {expect, test} from 'vitest'
import {addressOf, hostOf} from '../../src/model/address.ts'

test.each([
  ['https://x.org/a', 'https://x.org/a'],
  ['HTTPS://X.Org/A', 'https://x.org/A'],
  ['https://x.org', 'https://x.org/'],
  ['https://x.org/a#b', 'https://x.org/a'],
  ['https://x.org:443/a', 'https://x.org/a'],
  ['http://x.org:80/', 'http://x.org/'],
  ['http://x.org:443/', 'http://x.org:443/'],
  ['https://x.org/a%2Fb', 'https://x.org/a%2Fb'],
  ['https://x.org/a/../b', 'https://x.org/b'],
  ['https://x.org/?a=1&b=%20', 'https://x.org/?a=1&b=%20'],
  ['https://x.org/a b', 'https://x.org/a%20b'],
  ['https://x.org/论', 'https://x.org/%E8%AE%BA'],
  ['https://münchen.de/', 'https://xn--mnchen-3ya.de/'],
  ['https://x.org/a/', 'https://x.org/a/'],
  ['mailto:a@x.org', undefined],
  ['ftp://x.org/a', undefined],
  ['javascript:alert(1)', undefined],
  ['//x.org/a', undefined],
  ['/a', undefined],
  ['#a', undefined],
  ['', undefined],
  ['https://', undefined],
  ['https:// x.org', undefined],
  ['https://x.org:99999/', undefined],
  ['ttps://x.org', undefined],
])('the address of %j is %j', (url, address) => {
  expect(addressOf(url)).toBe(address)
})

test('the host counts its port', () => {
  const hosts = ['https://X.org/a', 'http://x.org:8080/'].map((url) => {
    const address = addressOf(url)
    return address && hostOf(address)
  })
  expect(hosts).toEqual(['x.org', 'x.org:8080'])
})
