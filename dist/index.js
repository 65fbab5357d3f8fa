import { t as resolveSettings } from "./chunks/settings.js";
import { t as fixText } from "./chunks/fix.js";
import { n as lintText, r as readText } from "./chunks/lint.js";
import { a as version } from "./chunks/project.js";

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