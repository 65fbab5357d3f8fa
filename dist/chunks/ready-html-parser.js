import { t as Parser } from "./dist.js";
import { a as provideHtmlParser } from "./lint.js";

// src/parse/syntax/ready-html-parser.ts
provideHtmlParser(Parser);

export {  };