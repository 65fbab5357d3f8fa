import {execFileSync} from 'node:child_process'

// What is generated and built has to be committed as it comes out; new files count too.
const changes = execFileSync('git', ['status', '--porcelain'], {encoding: 'utf8'})
if (changes !== '') {
  console.error(
    `Unexpected changes, expected generated and built files to be committed:\n${changes}`,
  )
  process.exitCode = 1
}
