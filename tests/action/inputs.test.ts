import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {inputs} from '../../src/action/inputs.ts'
import {outputs} from '../../src/action/outputs.ts'
import {root} from '../support/process.ts'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const folder = path.join(root, 'src/action')
const code = readdirSync(folder)
  .filter((file) => !['inputs.ts', 'outputs.ts'].includes(file))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n')

interface Action {
  readonly inputs: Readonly<
    Record<string, {readonly default: string; readonly description: string}>
  >
  readonly outputs: Readonly<Record<string, {readonly description: string}>>
}

test('action.yml, README and code name the same inputs and outputs, each in sentences', () => {
  const action = parse(read('action.yml')) as Action
  const readme = read('README.md')
  expect(Object.keys(action.inputs)).toEqual(inputs.map(({name}) => name))
  expect(Object.keys(action.outputs)).toEqual(outputs.map(({name}) => name))
  for (const {name, text, default: value} of inputs) {
    expect(action.inputs[name]).toEqual({description: text, required: false, default: value})
    expect(readme).toContain(`| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${text} |`)
    expect(code).toContain(`'${name}'`)
    expect(text).toMatch(/^[A-Z].*\.$/)
  }
  for (const {name, text} of outputs) {
    expect(readme).toContain(`| \`${name}\` | ${text} |`)
    expect(text).toMatch(/\.$/)
  }
})
