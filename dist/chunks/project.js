// package.json
var version$1 = "0.1.0";

// src/project.ts
const name = "awesome-paper-lint";
const version = version$1;
/** Where the project lives. */
const home = "https://github.com/awesome-paper-lint/awesome-paper-lint";
/** The page of a rule or check. */
function docsOf(rule) {
	return `${home}/blob/main/docs/rules/${rule}.md`;
}

export { version as i, home as n, name as r, docsOf as t };