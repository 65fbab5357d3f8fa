import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {act} from '../command-line/act.ts'
import {startWeb, type Handler} from '../support/web.ts'
import {listOf, rowOf} from './lists.ts'

const answer: Handler = (request, response) => {
  response.writeHead(request.url === '/three' ? 404 : 200).end('page')
}

const verdictsIn = (workspace: string, name: string) => {
  const {links} = JSON.parse(readFileSync(path.join(workspace, name), 'utf8')) as {
    links: readonly {url: string; verdict: string}[]
  }
  return links.map(({url, verdict}) => [url, verdict])
}

test('parts of a list are checked one by one, and told as one run', async () => {
  const ips = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4']
  const webs = await Promise.all(ips.map((ip) => startWeb(answer, ip)))
  const rows = ['one', 'two', 'three', 'four', 'five', 'six'].map((name, index) => {
    const at = index % ips.length
    return rowOf(index, 'arxiv 2023', `http://${ips[at] ?? ''}:${webs[at]?.port ?? 0}/${name}`)
  })
  const inputs = {links: 'all', 'allow-private-hosts': ips.join('\n'), 'cache-file': 'none'}
  const askedOf = () => webs.map(({asked}) => asked.length)

  const whole = await act({
    files: {'README.md': listOf(rows)},
    with: {...inputs, 'report-file': 'whole.json'},
  })
  const {workspace} = whole
  expect([whole.code, whole.outputs['dead'], whole.outputs['links-checked']]).toEqual([1, '1', '6'])
  const shares: (readonly boolean[])[] = []
  for (const index of [1, 2]) {
    const before = askedOf()
    const report = {shard: `${index}/2`, 'report-file': `part-${index}.json`}
    const part = await act({workspace, with: {...inputs, ...report}})
    expect([part.code, part.stderr, part.commands]).toEqual([0, '', []])
    shares.push(askedOf().map((asked, web) => asked > (before[web] ?? 0)))
  }
  // Each host is asked by one part alone.
  expect(shares[1]).toEqual(shares[0]?.map((isAsked) => !isAsked))

  const before = askedOf()
  const merged = await act({workspace, with: {merge: 'part-*.json', 'report-file': 'merged.json'}})
  expect(askedOf()).toEqual(before)
  expect([merged.code, merged.stderr]).toEqual([whole.code, whole.stderr])
  expect(merged.commands).toEqual(whole.commands)
  expect(merged.outputs).toEqual({...whole.outputs, 'report-file': 'merged.json'})
  expect(verdictsIn(workspace, 'merged.json')).toEqual(verdictsIn(workspace, 'whole.json'))
})

test('a part that is missing is a mistake, and nothing is told', async () => {
  const web = await startWeb(answer)
  const url = `http://127.0.0.1:${web.port}/one`
  const {workspace} = await act({
    files: {'README.md': listOf([rowOf(0, 'CVPR 2023', url)])},
    with: {
      ...{shard: '1/2', links: 'all', 'allow-private-hosts': '127.0.0.1', 'cache-file': 'none'},
      'report-file': 'part-1.json',
    },
  })
  const {code, commands} = await act({workspace, with: {merge: 'part-*.json'}})
  expect(code).not.toBe(0)
  expect(commands.map(({name, data}) => [name, data])).toEqual([
    ['error', 'Cannot merge: the report of shard 2/2 is missing'],
  ])
})
