import { n as resolveSettings } from "./chunks/role.js";
import { n as lintText, r as readText, t as fixText } from "./chunks/lint.js";
import { i as version } from "./chunks/project.js";

// src/index.ts
/** Reads a text as a list. Never throws: any text is Markdown. */
function parse(text, options = {}) {
	return readText(pathOf(options), text, resolveSettings(options.config));
}
/** Judges a text by all rules that need no network; the findings are sorted by place. */
function lint(text, options = {}) {
	return lintText(pathOf(options), text, resolveSettings(options.config)).findings;
}
/** Applies fixes to a text, safe ones unless told otherwise, until none is left. */
function fix(text, options = {}) {
	return fixText(pathOf(options), text, options.safety ?? "safe", resolveSettings(options.config));
}
function pathOf({ path = "README.md" }) {
	return path;
}

export { fix, lint, parse, version };