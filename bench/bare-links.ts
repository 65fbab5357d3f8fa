import {readFileSync} from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {Agent, buildConnector} from 'undici'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

// The least that any link checker on this parser and client has to do: parse, then ask each URL once,
// 100 at a time, over connections that are kept.
const [file = '', port = ''] = process.argv.slice(2)
const tree = unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file, 'utf8'))
const urls = new Set<string>()
visit(tree, 'link', ({url}) => {
  if (url.startsWith('http:')) urls.add(url)
})

const connect = buildConnector({})
const agent = new Agent({
  connect: (options, callback) =>
    connect({...options, hostname: '127.0.0.1', host: `127.0.0.1:${port}`, port}, callback),
})

const queue = urls.values()
let alive = 0
await Promise.all(Array.from({length: 100}, work))
await agent.close()
console.log(alive)

async function work(): Promise<void> {
  for (const url of queue) {
    const {origin, pathname, search} = new URL(url)
    const path = pathname + search
    const answer = await agent.request({origin, path, method: 'HEAD', reset: false})
    await answer.body.dump()
    if (answer.statusCode < 400) alive += 1
  }
}
