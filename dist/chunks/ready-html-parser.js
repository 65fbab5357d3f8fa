import { Parser } from "./dist.js";
import { provideHtmlParser } from "./lint.js";

// src/parse/syntax/ready-html-parser.ts
provideHtmlParser(Parser);

export {  };