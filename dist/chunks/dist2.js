import { n as QuoteType, r as Tokenizer, t as Parser } from "./dist.js";

export { Parser };