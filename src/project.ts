import manifest from '../package.json' with {type: 'json'}

/** What the program calls itself. */
export const name = 'awesome-paper-lint'

/** The version of this program, as `package.json` has it. */
export const version: string = manifest.version

/** Where the project lives. */
export const home = 'https://github.com/awesome-paper-lint/awesome-paper-lint'

/** Where editors find the schema of configurations. */
export const schema = `${home}/raw/main/schema.json`

/** The page of a rule or check. */
export function docsOf(rule: string): string {
  return `${home}/blob/main/docs/rules/${rule}.md`
}
