import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lineOf, readDocument, valueIn, writeDocument} from '../../src/cache/document.ts'

const records = fc
  .dictionary(fc.webUrl(), fc.dictionary(fc.string(), fc.jsonValue()))
  .map(
    (values) =>
      new Map(
        Object.entries(values).map(([address, value]) => [
          address,
          lineOf(address, JSON.stringify(value)),
        ]),
      ),
  )

describe('a cache', () => {
  test('is read as it was written, and is JSON', () => {
    fc.assert(
      fc.property(records, (lines) => {
        const text = writeDocument(lines)
        expect(readDocument(text, true)).toEqual({kind: 'cache', records: lines})
        expect(JSON.parse(text)).toMatchObject({version: 1})
      }),
    )
  })

  test('is the same text whatever the order of its records', () => {
    fc.assert(
      fc.property(records, (lines) => {
        expect(writeDocument(new Map([...lines].reverse()))).toBe(writeDocument(lines))
      }),
    )
  })

  test('is read in another layout too', () => {
    fc.assert(
      fc.property(records, fc.integer({min: 0, max: 4}), (lines, indent) => {
        const value: unknown = JSON.parse(writeDocument(lines))
        expect(readDocument(`${JSON.stringify(value, null, indent)}\n`, true)).toEqual({
          kind: 'cache',
          records: lines,
        })
      }),
    )
  })

  test('that was cut off anywhere gives every record that is whole', () => {
    const lines = new Map(
      ['https://a.org/', 'https://b.org/', 'https://c.org/'].map((address) => [
        address,
        lineOf(address, '{"verdict":"alive"}'),
      ]),
    )
    const text = writeDocument(lines)
    for (let length = text.indexOf('\n') + 1; length < text.length - 1; length++) {
      const cut = text.slice(0, length)
      const reading = readDocument(cut, true)
      const whole = [...lines].filter(([, line]) => cut.includes(line))
      expect(reading).toEqual({kind: 'damaged', records: new Map(whole)})
    }
  })

  test('with the marks of a merge gives both sides', () => {
    const [head = '', ...rest] = writeDocument(
      new Map([
        ['https://a.org/', lineOf('https://a.org/', '{"verdict":"alive"}')],
        ['https://b.org/', lineOf('https://b.org/', '{"verdict":"dead"}')],
      ]),
    ).split('\n')
    const text = [head, '<<<<<<< HEAD', rest[0], '=======', ...rest.slice(1)].join('\n')
    const reading = readDocument(text, true)
    expect(reading.kind).toBe('damaged')
    expect('records' in reading && [...reading.records.keys()]).toEqual([
      'https://a.org/',
      'https://b.org/',
    ])
  })
})

test.each([
  ['', 'cache.json', 'cache'],
  [' \n', 'cache', 'cache'],
  ['{"version":2,"links":{}}', 'cache.json', 'newer'],
  ['{"version": 17, "rows": [', 'cache.json', 'newer'],
  ['{"version":1,"links":{\n"https://a.org/":{"ver', 'cache', 'damaged'],
  ['{"version":1,', 'cache', 'damaged'],
  ['garbage', 'cache.json', 'damaged'],
  ['\0\0\0\0', 'cache.json', 'damaged'],
  ['garbage', 'README.md', 'foreign'],
  ['# A list', 'README.md', 'foreign'],
  ['{"name": "package"}', 'package.json', 'foreign'],
  ['{"version": "1.0.0", "links": {}}', 'package.json', 'foreign'],
  ['{"version":1,"tool":{},"links":[]}', 'report.json', 'foreign'],
  ['[]', 'cache.json', 'foreign'],
  ['null', 'cache.json', 'foreign'],
])('%j in %s is %s', (text, name, kind) => {
  expect(readDocument(text, name.endsWith('.json')).kind).toBe(kind)
})

test('the value of a line is the record', () => {
  expect(valueIn(lineOf('https://a.org/"', '{"verdict":"alive"}'))).toEqual({verdict: 'alive'})
})
