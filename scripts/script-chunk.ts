import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseSync} from 'rolldown/utils'
import {childrenOf, edited, isNode, type Edit, type Node} from './program.ts'

/**
 * Writes a chunk as a script (CommonJS) beside it, and in its own place a module that loads the script: only of scripts can
 * Node 20 take up what V8 has compiled before. Other chunks that it imports
 * at its start become a part of it.
 */
export function writeAsScript(file: string): void {
  const {script, exports} = scriptOf(file)
  const name = `${path.basename(file, '.js')}.cjs`
  writeFileSync(path.join(path.dirname(file), name), script)
  writeFileSync(file, loaderOf(name, exports))
}

interface Written {
  readonly script: string
  readonly exports: readonly Binding[]
}

function scriptOf(file: string): Written {
  const code = readFileSync(file, 'utf8')
  const program = parseSync(file, code).program as unknown as Node
  return {
    script: `'use strict';\n${edited(code, editsOf(program, path.dirname(file)))}`,
    exports: exportsOf(program),
  }
}

/** The module that loads a script. */
function loaderOf(name: string, exports: readonly Binding[]): string {
  const names = exports.map(({exported}) => `\t${exported}`).join(',\n')
  return `import { compiledCode } from "./start.js";

export const {
${names}
} = compiledCode.load(new URL("./${name}", import.meta.url));
`
}

/** What makes a module a script. */
function editsOf(program: Node, folder: string): Edit[] {
  return [
    ...childrenOf(program).flatMap((node) => statementEdit(node, folder)),
    ...addresses(program).map(({start, end}) => ({start, end, text: address})),
  ]
}

/** The address of the file, which a module has from `import.meta`. */
const address = `require('node:url').pathToFileURL(__filename).href`

function statementEdit(node: Node, folder: string): Edit[] {
  const {type, start, end} = node
  if (type === 'ImportDeclaration') return [{start, end, text: required(node, folder)}]
  if (type !== 'ExportNamedDeclaration') return []
  const names = bindingsOf(node, 'local', 'exported')
  const text = names.map(({local, exported}) => `\t${exported}: ${local},\n`).join('')
  return [{start, end, text: `module.exports = {\n${text}};`}]
}

function required(node: Node, folder: string): string {
  const source = String((node['source'] as Node)['value'])
  const value = source.startsWith('.')
    ? `((module) => {\n${scriptOf(path.join(folder, source)).script}\nreturn module.exports;\n})({})`
    : `require(${JSON.stringify(source)})`
  const [first] = node['specifiers'] as Node[]
  if (first?.type !== 'ImportSpecifier') return `const ${nameOf(first?.['local'])} = ${value};`
  const names = bindingsOf(node, 'local', 'imported')
  const bound = names.map(({local, exported}) => `${exported}: ${local}`)
  return `const { ${bound.join(', ')} } = ${value};`
}

interface Binding {
  readonly local: string
  readonly exported: string
}

function exportsOf(program: Node): Binding[] {
  return childrenOf(program)
    .filter(({type}) => type === 'ExportNamedDeclaration')
    .flatMap((node) => bindingsOf(node, 'local', 'exported'))
}

/** What an import or export binds, as it is called here and elsewhere. */
function bindingsOf(node: Node, here: string, elsewhere: string): Binding[] {
  return (node['specifiers'] as Node[]).map((specifier) => ({
    local: nameOf(specifier[here]),
    exported: nameOf(specifier[elsewhere]),
  }))
}

function nameOf(identifier: unknown): string {
  return isNode(identifier) ? String(identifier['name']) : ''
}

/** Where a program names its own address, `import.meta.url`. */
function addresses(node: Node): Node[] {
  const object = node['object']
  if (isNode(object) && object.type === 'MetaProperty') return [node]
  return childrenOf(node).flatMap(addresses)
}
