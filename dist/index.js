import { resolveSettings, version } from "./chunks/lint.js";
import { fixText, lintText, readText } from "./chunks/run.js";
import "./chunks/ready-html-parser.js";

// src/index.ts
function parse(text, options = {}) {
	return readText(pathOf(options), text, resolveSettings(options.config));
}
function lint(text, options = {}) {
	return lintText(pathOf(options), text, resolveSettings(options.config)).findings;
}
function fix(text, options = {}) {
	return fixText(pathOf(options), text, options.safety ?? "safe", resolveSettings(options.config)).text;
}
function pathOf({ path = "README.md" }) {
	return path;
}

export { fix, lint, parse, version };