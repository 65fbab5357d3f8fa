import {readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync, lstatSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {openCache} from '../../src/cache/cache.ts'
import {sharedFile} from '../../src/host/shared-file.ts'
import type {Judgement} from '../../src/verdict/verdict.ts'
import {createFolder} from '../support/process.ts'
import {addressAt} from '../support/web.ts'
import {judgementOf} from './judgement.ts'

const now = Date.parse('2026-03-02T00:00:00.000Z')

function open(folder: string, name = 'cache.json', time = now) {
  return openCache(name, sharedFile(path.join(folder, name)), () => time)
}

const read = (folder: string, name = 'cache.json') => readFileSync(path.join(folder, name), 'utf8')

async function recall(folder: string, urls: readonly string[]): Promise<readonly Judgement[]> {
  return [...(await open(folder).recall(urls.map(addressAt))).values()]
}

describe('what is remembered', () => {
  test('is recalled, with all that the judgement says', async () => {
    const folder = createFolder()
    const known = judgementOf('https://e.org/p', 'moved', {
      reason: 'moved-permanently',
      movedTo: 'https://e.org/q',
      failing: {since: '2026-02-01T00:00:00.000Z', runs: 2},
    })
    await open(folder).remember([known])
    expect(await recall(folder, ['https://e.org/p', 'https://e.org/other'])).toEqual([
      {...known, fromCache: true},
    ])
  })

  test('keeps fields that this version does not know', async () => {
    const folder = createFolder()
    const known = {...judgementOf('https://e.org/p', 'alive'), paper: {title: 'T', year: 2023}}
    const evidence = known.evidence.map((one) => ({...one, record: {kind: 'paper', title: 'T'}}))
    await open(folder).remember([{...known, evidence} as unknown as Judgement])
    await open(folder).remember([judgementOf('https://e.org/other', 'alive')])
    const [recalled] = await recall(folder, ['https://e.org/p'])
    expect(recalled).toMatchObject({paper: {title: 'T', year: 2023}, evidence})
  })

  test('is one line a record, so that files can be compared', async () => {
    const folder = createFolder()
    await open(folder).remember([
      judgementOf('https://b.org/', 'alive'),
      judgementOf('https://a.org/', 'dead'),
    ])
    const lines = read(folder).split('\n')
    expect(lines.map((line) => line.slice(0, 20))).toEqual([
      '{"version":1,"links"',
      '"https://a.org/":{"c',
      '"https://b.org/":{"c',
      '}}',
      '',
    ])
  })

  test('holds no secret', async () => {
    const folder = createFolder()
    const answer = '302, 200 at https://cdn.org/f?X-Amz-Signature=s3cret'
    const [evidence] = judgementOf('https://e.org/p', 'alive').evidence
    await open(folder).remember([
      judgementOf('https://e.org/p', 'alive', {evidence: evidence ? [{...evidence, answer}] : []}),
      judgementOf('https://e.org/f?sig=s3cret', 'alive'),
      judgementOf('https://me:s3cret@e.org/', 'alive'),
      judgementOf('https://e.org/old', 'moved', {movedTo: 'https://e.org/new?token=s3cret'}),
    ])
    expect(read(folder)).not.toContain('s3cret')
    expect(Object.keys((JSON.parse(read(folder)) as {links: object}).links)).toEqual([
      'https://e.org/p',
    ])
  })

  test('holds by what pages can be confirmed, and nothing of it that looks like a secret', async () => {
    const folder = createFolder()
    const [evidence] = judgementOf('https://e.org/p', 'alive').evidence
    const keep = async (etag: string) => {
      const all = evidence ? [{...evidence, validator: {etag, hops: [301]}}] : []
      await open(folder).remember([judgementOf('https://e.org/p', 'alive', {evidence: all})])
      return (await recall(folder, ['https://e.org/p']))[0]?.evidence[0]?.validator
    }
    expect(await keep('W/"5f-abc"')).toEqual({etag: 'W/"5f-abc"', hops: [301]})
    expect(await keep('"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmN"')).toBe(
      undefined,
    )
  })

  test('is not what was skipped, or recalled itself', async () => {
    const folder = createFolder()
    await open(folder).remember([
      judgementOf('https://e.org/a', 'skipped'),
      judgementOf('https://e.org/b', 'alive', {fromCache: true}),
    ])
    expect(readdirSync(folder)).toEqual([])
  })

  test('is forgotten when nobody has asked for three months', async () => {
    const folder = createFolder()
    await open(folder).remember([judgementOf('https://e.org/old', 'alive')])
    const later = Date.parse('2026-06-15T00:00:00.000Z')
    await open(folder, 'cache.json', later).remember([judgementOf('https://e.org/new', 'alive')])
    expect(read(folder)).not.toContain('/old')
    expect(read(folder)).toContain('/new')
  })

  test('is passed over where a record makes no sense', async () => {
    const records: readonly (readonly [string, object])[] = [
      ['https://a.org/', {verdict: 'splendid'}],
      ['https://b.org/', {...judgementOf('https://b.org/', 'alive'), reason: 'of-the-future'}],
      ['https://c.org/', {...judgementOf('https://c.org/', 'alive'), evidence: 'none'}],
      ['https://d.org/', {...judgementOf('https://d.org/', 'alive'), checkedAt: 'yesterday'}],
      ['https://e.org/', judgementOf('https://e.org/', 'alive')],
    ]
    const text = JSON.stringify({version: 1, links: Object.fromEntries(records)})
    const found = await recall(
      createFolder({'cache.json': text}),
      records.map(([url]) => url),
    )
    expect(found.map(({address}) => address)).toEqual(['https://e.org/'])
  })

  test('makes the folder that its file stands in, and keeps a symbolic link', async () => {
    const folder = createFolder()
    await open(folder, 'a/b/cache.json').remember([judgementOf('https://e.org/', 'alive')])
    symlinkSync('a/b/cache.json', path.join(folder, 'cache.json'))
    await open(folder).remember([judgementOf('https://e.org/2', 'alive')])
    expect(lstatSync(path.join(folder, 'cache.json')).isSymbolicLink()).toBe(true)
    expect(
      Object.keys((JSON.parse(read(folder, 'a/b/cache.json')) as {links: object}).links),
    ).toHaveLength(2)
  })
})

describe('two runs at once', () => {
  test('lose nothing of each other', async () => {
    const folder = createFolder()
    const urls = Array.from({length: 20}, (_, index) => `https://e.org/${index}`)
    await Promise.all(urls.map((url) => open(folder).remember([judgementOf(url, 'alive')])))
    expect(await recall(folder, urls)).toHaveLength(20)
    expect(readdirSync(folder)).toEqual(['cache.json'])
  })

  test('keep the later of two judgements, whoever writes last', async () => {
    const folder = createFolder()
    const early = judgementOf('https://e.org/', 'alive')
    const late = judgementOf('https://e.org/', 'dead', {checkedAt: '2026-03-01T12:00:00.000Z'})
    for (const order of [
      [early, late],
      [late, early],
    ]) {
      for (const judgement of order) await open(folder).remember([judgement])
      expect(await recall(folder, ['https://e.org/'])).toMatchObject([{verdict: 'dead'}])
    }
  })

  test('do not believe a clock that was ahead', async () => {
    const folder = createFolder()
    await open(folder).remember([
      judgementOf('https://e.org/', 'dead', {checkedAt: '2036-01-01T00:00:00.000Z'}),
    ])
    await open(folder).remember([judgementOf('https://e.org/', 'alive')])
    expect(await recall(folder, ['https://e.org/'])).toMatchObject([{verdict: 'alive'}])
  })

  test('take over the lock of one that was killed', async () => {
    const folder = createFolder({'cache.json.lock': ''})
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(path.join(folder, 'cache.json.lock'), longAgo, longAgo)
    await open(folder).remember([judgementOf('https://e.org/', 'alive')])
    expect(readdirSync(folder)).toEqual(['cache.json'])
  })

  test.each([
    ['cache.json.1b4e28ba-2fa1-41d2-883f-0016d3cca427', []],
    // What is no file of that kind is nobody's to remove.
    ['other.json', ['other.json']],
    ['cache.json.1', ['cache.json.1']],
    ['../cache.json.1', []],
  ])('with what it was writing, if that is %s', async (name, left) => {
    const folder = createFolder({
      'a/cache.json.lock': name,
      'cache.json.1': 'kept',
      ...(!name.startsWith('.') && {[`a/${name}`]: 'half'}),
    })
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(path.join(folder, 'a/cache.json.lock'), longAgo, longAgo)
    await open(path.join(folder, 'a')).remember([judgementOf('https://e.org/', 'alive')])
    expect(readdirSync(path.join(folder, 'a'))).toEqual(['cache.json', ...left])
    expect(readdirSync(folder)).toEqual(['a', 'cache.json.1'])
  })
})

describe('a file that is', () => {
  const good = '"https://e.org/a":{"verdict":"alive"}'

  test('damaged is used as far as it goes, mended, and kept beside', async () => {
    const damaged = `{"version":1,"links":{\n${good},\n"https://e.org/b":{"ver`
    const folder = createFolder({'cache.json': damaged})
    const cache = open(folder)
    await cache.recall([addressAt('https://e.org/a')])
    await cache.remember([judgementOf('https://e.org/c', 'alive')])
    expect(cache.warnings()).toEqual([
      {
        id: 'cache-damaged',
        message:
          'Mind that the cache `cache.json` is damaged: what could be read of it is used, and a copy is kept in `cache.json.damaged`',
        isUrgent: true,
      },
    ])
    expect(read(folder, 'cache.json.damaged')).toBe(damaged)
    expect(read(folder)).toContain(good)
    expect(read(folder)).toContain('https://e.org/c')
    expect(open(folder).warnings()).toEqual([])
  })

  test('damaged again does not take the place of the first copy', async () => {
    const folder = createFolder()
    for (const text of ['one', 'two', 'three']) {
      writeFileSync(path.join(folder, 'cache.json'), text)
      await open(folder).remember([judgementOf('https://e.org/c', 'alive')])
    }
    const copies = readdirSync(folder).filter((name) => name.includes('damaged'))
    expect(copies.map((name) => read(folder, name)).sort()).toEqual(['one', 'three', 'two'])
  })

  test.each([
    ['of a newer version', '{"version":2,"links":[[1,2,3]]}', 'cache-newer', 'cache.json'],
    ['another', '# A list\n', 'cache-foreign', 'README.md'],
    ['another JSON', '{"version": "0.1.0"}', 'cache-foreign', 'package.json'],
  ])('%s is neither used nor touched', async (_, text, id, name) => {
    const folder = createFolder({[name]: text})
    const cache = open(folder, name)
    expect(await cache.recall([addressAt('https://e.org/')])).toEqual(new Map())
    await cache.remember([judgementOf('https://e.org/', 'alive')])
    expect(cache.warnings().map((warning) => warning.id)).toEqual([id])
    expect(read(folder, name)).toBe(text)
    expect(readdirSync(folder)).toEqual([name])
  })

  test('a folder is a mistake of the user', async () => {
    const folder = createFolder({'cache/x': ''})
    await expect(open(folder, 'cache').recall([])).rejects.toThrow(
      'Cannot read the cache cache: it is a folder',
    )
  })

  test('not writable is told, and no reason to fail', async () => {
    const folder = createFolder({file: ''})
    const cache = open(folder, 'file/cache.json')
    await cache.remember([judgementOf('https://e.org/', 'alive')])
    expect(cache.warnings()).toMatchObject([
      {id: 'cache-unwritten', message: expect.stringContaining('`file/cache.json`') as string},
    ])
  })
})
