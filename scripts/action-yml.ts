import {stringify} from 'yaml'
import {inputs} from '../src/action/inputs.ts'
import {outputs} from '../src/action/outputs.ts'
import {table} from './generated.ts'

/** The Action's `action.yml`. */
export function actionYml(): string {
  const action = {
    name: 'Awesome paper lint',
    description: 'Checks awesome paper lists: tables, contents, venues, duplicates and every link.',
    author: 'the awesome-paper-lint authors',
    branding: {icon: 'check-square', color: 'purple'},
    inputs: Object.fromEntries(
      inputs.map((input) => [
        input.name,
        {description: input.text, required: false, default: input.default},
      ]),
    ),
    outputs: Object.fromEntries(outputs.map(({name, text}) => [name, {description: text}])),
    runs: {using: 'node24', main: 'dist/action.js'},
  }
  return `# This file is generated from src/action/inputs.ts and src/action/outputs.ts: run \`npm run generate\`.\n${stringify(action, {lineWidth: 0})}`
}

/** The table of the Action's inputs. */
export function inputsTable(): string {
  return table(
    ['Input', 'Default', 'Meaning'],
    inputs.map((input) => [
      `\`${input.name}\``,
      input.default === '' ? '' : `\`${input.default}\``,
      input.text,
    ]),
  )
}

/** The table of the Action's outputs. */
export function outputsTable(): string {
  return table(
    ['Output', 'Meaning'],
    outputs.map(({name, text}) => [`\`${name}\``, text]),
  )
}
