import {expect, test} from 'vitest'
import {onPull, openPull} from '../support/github/event.ts'
import {startGitHub} from '../support/github/server.ts'
import {list} from './lists.ts'

test('a pull request is told of the file that it links to and that is not there', async () => {
  const github = await startGitHub()
  github.git.commit('main', {'README.md': list, 'docs/video.md': '# Video\n'})
  const text = `${list}\nMore on [video](docs/video.md), and on [sound](docs/sound.md).\n`
  const pull = openPull(github, {'README.md': text, 'docs/video.md': '# Video\n'})

  const ran = await onPull(github, pull)
  const told = ran.commands.filter(({properties}) => properties['title'] === 'dead-anchor')
  expect(told).toMatchObject([
    {name: 'error', properties: {file: 'README.md', line: String(text.split('\n').length - 1)}},
  ])
  expect(told[0]?.data).toContain('docs/sound.md')
})
