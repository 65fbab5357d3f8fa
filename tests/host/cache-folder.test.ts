import path from 'node:path'
import {expect, test} from 'vitest'
import {cacheFolder} from '../../src/host/cache-folder.ts'

test.each([
  ['linux', {HOME: '/home/ann'}, '/home/ann/.cache/awesome-paper-lint'],
  ['linux', {HOME: '/home/ann', XDG_CACHE_HOME: '/far'}, '/far/awesome-paper-lint'],
  ['linux', {HOME: '/home/ann', XDG_CACHE_HOME: ''}, '/home/ann/.cache/awesome-paper-lint'],
  ['darwin', {HOME: '/Users/ann'}, '/Users/ann/Library/Caches/awesome-paper-lint'],
  ['win32', {LOCALAPPDATA: '/ann/Local'}, '/ann/Local/awesome-paper-lint'],
])('the folder for what can be made again, on %s with %o', (platform, env, folder) => {
  expect(cacheFolder(env, platform)).toBe(path.normalize(folder))
})

test.each([
  ['linux', {}],
  ['linux', {HOME: ''}],
  ['linux', {HOME: '/home/ann', XDG_CACHE_HOME: 'here'}],
  ['win32', {HOME: '/home/ann'}],
])('none where no such folder is named, on %s with %o', (platform, env) => {
  expect(cacheFolder(env, platform)).toBeUndefined()
})
