import {readFileSync} from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

// The least that any linter on this parser has to do.
const text = readFileSync(process.argv[2] ?? '', 'utf8')
const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
console.log(tree.children.length)
