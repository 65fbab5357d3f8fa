import { Parser, QuoteType, Tokenizer } from "./dist.js";

export { Parser };