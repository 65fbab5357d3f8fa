import api from 'undici/lib/api/index.js'
import buildConnector from 'undici/lib/core/connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'

// The parts of undici that are used: with its fetch, caches, mocks and web sockets, loading it takes three times as
// long. Its own index gives dispatchers their methods, and agents for proxies need one of them.
Object.assign(Dispatcher.prototype, api)

export {Agent, buildConnector, EnvHttpProxyAgent}
