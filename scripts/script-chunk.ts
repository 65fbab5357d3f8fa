import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseSync} from 'rolldown/utils'
import {childrenOf, edited, isNode, nodesIn, type Edit, type Node} from './syntax.ts'

/**
 * Writes a chunk as a script beside it, whose value is a function, and in its own place a module that runs that: only of
 * scripts does V8 let a program take up what it has compiled before. Other chunks that it imports at its start become a part
 * of it.
 */
export function writeAsScript(file: string): void {
  const {script, exports} = scriptOf(file)
  const name = `${path.basename(file, '.js')}.cjs`
  writeFileSync(path.join(path.dirname(file), name), `(${script})\n`)
  writeFileSync(file, moduleOf(name, exports))
}

interface Written {
  readonly script: string
  readonly exports: readonly Binding[]
}

/** A module as a function of what only modules have; it returns what the module exports. */
function scriptOf(file: string): Written {
  const code = readFileSync(file, 'utf8')
  const program = parseSync(file, code).program as unknown as Node
  const body = edited(code, editsOf(program, path.dirname(file)))
  return {
    script: `function ($require, $url, $import) {\n'use strict';\n${body}\n}`,
    exports: exportsOf(program),
  }
}

/** The module that runs a script. */
function moduleOf(name: string, exports: readonly Binding[]): string {
  const names = exports.map(({exported}) => `\t${exported}`).join(',\n')
  return `import { createRequire } from "node:module";
import { compiledCode } from "./start.js";

const run = compiledCode.load(new URL("./${name}", import.meta.url));

export const {
${names}
} = run(createRequire(import.meta.url), import.meta.url, (name) => import(name));
`
}

/** What makes a module the body of such a function. */
function editsOf(program: Node, folder: string): Edit[] {
  return [
    ...childrenOf(program).flatMap((node) => statementEdit(node, folder)),
    ...addresses(program).map(({start, end}) => ({start, end, text: '$url'})),
    ...laterImports(program).map(({start}) => ({
      start,
      end: start + 'import'.length,
      text: '$import',
    })),
  ]
}

function statementEdit(node: Node, folder: string): Edit[] {
  const {type, start, end} = node
  if (type === 'ImportDeclaration') return [{start, end, text: required(node, folder)}]
  if (type !== 'ExportNamedDeclaration') return []
  const names = bindingsOf(node, 'local', 'exported')
  const text = names.map(({local, exported}) => `\t${exported}: ${local},\n`).join('')
  return [{start, end, text: `return {\n${text}};`}]
}

function required(node: Node, folder: string): string {
  const source = String((node['source'] as Node)['value'])
  const value = source.startsWith('.')
    ? `(${scriptOf(path.join(folder, source)).script})($require, $url, $import)`
    : `$require(${JSON.stringify(source)})`
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
function addresses(program: Node): Node[] {
  return nodesIn(program).filter(({object}) => isNode(object) && object.type === 'MetaProperty')
}

/** Where a program imports something later. */
function laterImports(program: Node): Node[] {
  return nodesIn(program).filter(({type}) => type === 'ImportExpression')
}
