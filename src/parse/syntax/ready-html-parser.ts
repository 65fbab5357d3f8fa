import {Parser} from 'htmlparser2'
import {provideHtmlParser} from './html-parser.ts'

// For whoever cannot wait: with this module the parser is there from the start.
provideHtmlParser(Parser)
