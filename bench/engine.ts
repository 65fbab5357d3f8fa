import {systemClock} from '../src/host/clock.ts'
import {addressOf} from '../src/model/address.ts'
import {parseConnectTo} from '../src/net/connect-to.ts'
import {createNet} from '../src/net/net.ts'
import {createJudge} from '../src/sources/judge.ts'

// The link engine without a list: `engine.mjs COUNT HOSTS PORT` asks so many addresses on so many host names.
const [count = '0', hosts = '1', port = ''] = process.argv.slice(2)

const addresses = Array.from({length: Number(count)}, (_, index) =>
  addressOf(`http://host-${1 + (index % Number(hosts))}.test/papers/${index}`),
).filter((address) => address !== undefined)

const net = createNet({
  clock: systemClock,
  concurrency: 100,
  allowPrivate: true,
  connectTo: [parseConnectTo(`::127.0.0.1:${port}`)],
})
const judgements = await createJudge({net, clock: systemClock, env: {}}).judge(addresses)
await net.close()
console.log([...judgements.values()].filter(({verdict}) => verdict === 'alive').length)
