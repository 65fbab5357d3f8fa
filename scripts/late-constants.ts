import {childrenOf, isNode, type Edit, type Node} from './syntax.ts'

/**
 * What makes each constant of a chunk for which `isLate` says so a function that makes its value at the first call: those
 * whose name is bound once, and not exported.
 */
export function lateConstants(program: Node, isLate: (init: Node) => boolean): Edit[] {
  const late = new Map<string, Node>()
  const taken = new Set(bindingsOf(program).filter((name, index, all) => all.indexOf(name) < index))
  for (const statement of childrenOf(program)) {
    if (statement.type.startsWith('Export')) for (const name of namesIn(statement)) taken.add(name)
    const [declarator, ...others] = childrenOf(statement)
    const init = declarator?.['init']
    if (statement.type !== 'VariableDeclaration' || others.length > 0 || !isNode(init)) continue
    const id = declarator?.['id']
    if (isNode(id) && id.type === 'Identifier' && isLate(init))
      late.set(String(id['name']), statement)
  }
  for (const name of taken) late.delete(name)
  return [...late].flatMap(declare).concat(referencesTo(late, program))
}

/** Writes a declaration as a function. */
function declare([name, statement]: [string, Node]): Edit[] {
  const init = childrenOf(statement)[0]?.['init'] as Node
  const head = `var ${name}$made;\nfunction ${name}$late() {\n\treturn ${name}$made ??= `
  return [
    {start: statement.start, end: init.start, text: head},
    {start: init.end, end: statement.end, text: ';\n}'},
  ]
}

/** Calls the functions where the constants were named. */
function referencesTo(late: ReadonlyMap<string, Node>, program: Node): Edit[] {
  const edits: Edit[] = []
  const visit = (node: Node, parent: Node | undefined): void => {
    if (node.type === 'Identifier' && late.has(String(node['name'])) && parent)
      edits.push(...reference(node, parent))
    for (const child of childrenOf(node)) visit(child, node)
  }
  visit(program, undefined)
  return edits
}

/** A name that refers to a constant; that of a property or of the declaration itself does not. */
function reference(node: Node, parent: Node): Edit[] {
  const name = String(node['name'])
  const isKey =
    (parent['property'] === node || parent['key'] === node) && parent['computed'] !== true
  if (parent['shorthand'] === true)
    return parent['value'] === node
      ? [{start: node.start, end: node.end, text: `${name}: ${name}$late()`}]
      : []
  if (isKey || (parent.type === 'VariableDeclarator' && parent['id'] === node)) return []
  return [{start: node.start, end: node.end, text: `${name}$late()`}]
}

/** The names that a program binds anywhere, each as often as it does. */
function bindingsOf(program: Node): string[] {
  const names: string[] = []
  const visit = (node: Node): void => {
    for (const key of ['id', 'param', 'params', 'local']) {
      const bound = node[key]
      for (const one of Array.isArray(bound) ? bound : [bound])
        if (isNode(one) && !node.type.startsWith('Export')) names.push(...namesIn(one))
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program)
  return names
}

/** The names within a node. */
function namesIn(node: Node): string[] {
  const own = node.type === 'Identifier' ? [String(node['name'])] : []
  return [...own, ...childrenOf(node).flatMap(namesIn)]
}
