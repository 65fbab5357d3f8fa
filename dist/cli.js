#!/usr/bin/env node
import { C as checks, D as pointFinder, T as code, a as rules, c as propose, t as roles, u as syntaxRules } from "./chunks/role.js";
import { t as UserError } from "./chunks/user-error.js";
import { i as version, n as home } from "./chunks/project.js";
import { a as run, c as reporters, d as readSources, i as systemClock, n as folderFiles, r as maximumSize, t as decode, u as readSettings } from "./chunks/files.js";
import { r as readRequest } from "./chunks/request.js";
import { parseArgs } from "node:util";
import { readFile } from "node:fs/promises";

// src/catalog.ts
/** Everything that can be found in a list, by id. */
const catalog = [
	...rules.map((rule) => ({
		...pick(rule),
		kind: "rule"
	})),
	...checks.map((check) => ({
		...pick(check),
		kind: "check"
	})),
	...syntaxRules.map(({ id, summary }) => ({
		id,
		summary,
		severity: "info",
		fix: "none",
		kind: "remark-lint"
	}))
].sort((a, b) => a.id < b.id ? -1 : 1);
function pick({ id, summary, severity, fix }) {
	return {
		id,
		summary,
		severity,
		fix
	};
}

// src/report/entries-bibtex.ts
/** Prints the papers of lists as BibTeX: only what the list states, under keys such as `attention-2017-1`. */
function entriesBibtex(lists) {
	const counts = /* @__PURE__ */ new Map();
	return lists.flatMap(({ entries }) => entries.filter(({ kind }) => kind === "paper")).map((entry) => record(entry, keyOf(entry, counts))).join("\n");
}
function record(entry, key) {
	return `@misc{${key},\n${fieldsOf(entry).filter(([, value]) => value !== void 0 && value !== "").map(([name, value]) => `  ${name} = {${value ?? ""}},\n`).join("")}}\n`;
}
function fieldsOf({ title, year, venue, paper, links }) {
	const [scheme, ...value] = paper?.split(":") ?? [];
	const id = value.join(":");
	const url = links.find(({ role }) => role === "paper")?.url;
	return [
		["title", `{${escape(title)}}`],
		["year", year?.toString()],
		["howpublished", venue && escape(venue.name)],
		["doi", scheme === "doi" ? escape(id) : void 0],
		["eprint", scheme === "arxiv" ? escape(id) : void 0],
		["archiveprefix", scheme === "arxiv" ? "arXiv" : void 0],
		["url", url?.replace(/[{}\\\s]/g, encodeURIComponent)]
	];
}
/** The first word of the title, the year, and a number that makes it one of its kind. */
function keyOf({ title, year }, counts) {
	const stem = `${/[a-z\d]+/.exec(title.normalize("NFKD").toLowerCase())?.[0] ?? "paper"}-${year ?? "undated"}`;
	const count = (counts.get(stem) ?? 0) + 1;
	counts.set(stem, count);
	return `${stem}-${count}`;
}
const escapes = {
	"\\": String.raw`\textbackslash{}`,
	"~": String.raw`\textasciitilde{}`,
	"^": String.raw`\textasciicircum{}`
};
/** A text whose signs mean nothing to TeX. */
function escape(text) {
	return text.replace(/[\\~^{}#$%&_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

// src/report/entries-csv.ts
/** What a link of an entry can be for; contents have none. */
const columns = roles.filter((role) => role !== "contents");
const header = [
	"file",
	"line",
	"section",
	"kind",
	"title",
	"venue",
	"venueName",
	"venueYear",
	"year",
	"paperId"
];
/** Prints the entries of lists as CSV, one row an entry; the links of a role are joined by a blank. */
function entriesCsv(lists) {
	const rows = lists.flatMap((list) => {
		const point = pointFinder(list.text);
		return list.entries.map((entry) => rowOf(list.path, point(entry.span.start).line, entry));
	});
	return [[...header, ...columns], ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}
function rowOf(path, line, entry) {
	const { section, kind, title, venue, year, paper, links } = entry;
	const urls = columns.map((role) => links.flatMap((link) => link.role === role ? [link.url] : []).join(" "));
	return [
		path,
		`${line}`,
		section.path.join(" > "),
		kind,
		title,
		venue?.raw ?? "",
		venue?.name ?? "",
		`${venue?.year ?? ""}`,
		`${year ?? ""}`,
		paper ?? "",
		...urls
	];
}
/** A field as RFC 4180 has it. */
function quoted(field) {
	return /[",\r\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field;
}

// src/report/entries-json.ts
/** Prints the entries of lists as one JSON array. */
function entriesJson(lists) {
	const entries = lists.flatMap((list) => {
		const point = pointFinder(list.text);
		return list.entries.map((entry) => describe(list, entry, point));
	});
	return `${JSON.stringify(entries, void 0, 2)}\n`;
}
function describe({ path }, entry, point) {
	const { section, kind, title, venue, year, paper, links, span } = entry;
	return {
		file: path,
		line: point(span.start).line,
		section: section.path,
		kind,
		title,
		venue: venue ? {
			raw: venue.raw,
			name: venue.name,
			year: venue.year ?? null
		} : null,
		year: year ?? null,
		paperId: paper ?? null,
		links: links.map(({ role, label, url, urlSpan }) => {
			const { line, column } = point(urlSpan.start);
			return {
				role,
				label,
				url,
				line,
				column
			};
		})
	};
}

// src/report/entries.ts
/** All formats of entries by name. */
const entriesReporters = /* @__PURE__ */ new Map([
	["json", entriesJson],
	["csv", entriesCsv],
	["bibtex", entriesBibtex]
]);

// src/command-line/options.ts
const groups = [
	"Judging",
	"Fixing",
	"Output",
	"Configuration",
	"Network",
	"General"
];
const options = [
	{
		name: "links",
		group: "Judging",
		text: "also check links over the network"
	},
	{
		name: "fail-on",
		value: "LEVEL",
		group: "Judging",
		text: "exit with 1 on an error, a warning or never (default: error)"
	},
	{
		name: "fix",
		group: "Fixing",
		text: "apply safe fixes; --fix=unsafe applies all of them"
	},
	{
		name: "fix-dry-run",
		group: "Fixing",
		text: "print the fixes as a unified diff and write nothing"
	},
	{
		name: "format",
		value: "NAME[=FILE]",
		repeatable: true,
		group: "Output",
		text: "pretty, json, github, markdown or compact; one to stdout, others to files"
	},
	{
		name: "verbose",
		group: "Output",
		text: "show infos in full"
	},
	{
		name: "quiet",
		group: "Output",
		text: "show errors and warnings only"
	},
	{
		name: "no-color",
		group: "Output",
		text: "print without colours"
	},
	{
		name: "no-progress",
		group: "Output",
		text: "show no progress"
	},
	{
		name: "max-annotations",
		value: "N",
		group: "Output",
		text: "annotations of each level at most, with --format github (default: 10)"
	},
	{
		name: "config",
		value: "FILE",
		group: "Configuration",
		text: "read this configuration, JSON or YAML; otherwise it is found by name"
	},
	{
		name: "no-config",
		group: "Configuration",
		text: "read no configuration"
	},
	{
		name: "no-cache",
		group: "Network",
		text: "use no verdicts of earlier runs"
	},
	{
		name: "max-time",
		value: "TIME",
		group: "Network",
		text: "time for all links together, such as 5m"
	},
	{
		name: "concurrency",
		value: "N",
		group: "Network",
		text: "requests at a time, to all hosts together (default: 64)"
	},
	{
		name: "timeout",
		value: "TIME",
		group: "Network",
		text: "time for one link (default: 20s)"
	},
	{
		name: "connect-to",
		value: "H1:P1:H2:P2",
		repeatable: true,
		group: "Network",
		text: "connect to H2:P2 when H1:P1 is asked for, as in curl"
	},
	{
		name: "allow-private",
		group: "Network",
		text: "permit private, loopback and link-local addresses"
	},
	{
		name: "help",
		group: "General",
		text: "print this help"
	},
	{
		name: "version",
		group: "General",
		text: "print the version"
	}
];

// src/command-line/arguments.ts
const known = new Map(options.map((option) => [option.name, option]));
/** Parses the command line; fails on what it does not know, with what was meant, most likely. */
function parseArguments(argv) {
	const { tokens } = parseArgs({
		args: withFixLevel(argv),
		strict: false,
		tokens: true,
		allowPositionals: true,
		options: Object.fromEntries([...known.values()].map((option) => [option.name, { type: takesValue(option) ? "string" : "boolean" }]))
	});
	const paths = [];
	const values = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind === "positional") paths.push(token.value);
		if (token.kind !== "option") continue;
		const value = readOption(token);
		values.set(token.name, [...values.get(token.name) ?? [], value]);
	}
	return {
		paths,
		has: (name) => values.has(name),
		all: (name) => values.get(name) ?? [],
		last: (name) => values.get(name)?.at(-1)
	};
}
/** `--fix` alone is `--fix=safe`: its value is optional and never the next word. */
function withFixLevel(argv) {
	const end = argv.indexOf("--");
	return argv.map((word, index) => word === "--fix" && (end === -1 || index < end) ? "--fix=safe" : word);
}
function takesValue({ name, value }) {
	return value !== void 0 || name === "fix";
}
function readOption({ name, rawName, value, inlineValue }) {
	const option = known.get(name);
	if (!option) {
		const near = propose(name, known.keys());
		throw new UserError(`Unknown option ${code(rawName)}${near === void 0 ? ", see --help" : `, did you mean ${code(`--${near}`)}?`}`);
	}
	if (!takesValue(option)) {
		if (value !== void 0 && inlineValue === true) throw new UserError(`Option ${code(rawName)} takes no value`);
		return "";
	}
	if (value === void 0 || inlineValue !== true && /^-./.test(value) || value === "") throw new UserError(`Option ${code(rawName)} needs a value: ${option.value ?? "safe or unsafe"}`);
	return value;
}

// src/command-line/help.ts
const usage = `Usage: awesome-paper-lint [PATH...] [OPTIONS]
       awesome-paper-lint entries [PATH...] [--format json|csv|bibtex]
       awesome-paper-lint explain RULE

Checks awesome paper lists. PATH is a file, a folder, a glob, or - for standard
input; without any, the README of this folder and the lists that it splits into.`;
const exits = `Exit codes: 0 nothing at or above --fail-on · 1 findings · 2 could not run`;
/** The help text. */
function help() {
	const all = options;
	const sections = groups.map((group) => {
		const lines = all.filter((option) => option.group === group).map(line);
		return [`${group}:`, ...lines].join("\n");
	});
	return `${[
		usage,
		...sections,
		exits,
		home
	].join("\n\n")}\n`;
}
function line({ name, value, text }) {
	return `  ${(value === void 0 ? `--${name}` : `--${name} ${value}`).padEnd(25)} ${text}`;
}

// src/command-line/main.ts
/** Commands besides linting, by the word that the command line begins with. */
const commands = /* @__PURE__ */ new Map([["entries", entries], ["explain", explain]]);
/** Runs a command line and gives its exit code; throws `UserError` on what the user can mend. */
async function main(argv, terminal) {
	const command = commands.get(argv[0] ?? "");
	const given = parseArguments(command ? argv.slice(1) : argv);
	if (given.has("help")) return say(terminal, help());
	if (given.has("version")) return say(terminal, `${version}\n`);
	if (command) return say(terminal, await command(given, terminal));
	return lint(readRequest(given), terminal);
}
function say({ stdout }, text) {
	stdout(text);
	return 0;
}
async function entries(given, ports) {
	refuseOptions("entries", given, [
		"format",
		"config",
		"no-config"
	]);
	const format = given.last("format") ?? "json";
	const print = entriesReporters.get(format);
	if (!print) {
		const formats = [...entriesReporters.keys()].join(", ");
		throw new UserError(`Unknown format \`${format}\` of entries, expected one of ${formats}`);
	}
	const { paths, config } = readRequest({
		...given,
		all: () => []
	});
	const settings = await readSettings({
		paths,
		config
	}, ports);
	return print((await readSources({
		paths,
		config
	}, ports, settings)).map(({ linted }) => linted.list));
}
/** The page of a rule, without the marks that generate it. */
async function explain(given, { readPage }) {
	refuseOptions("explain", given, []);
	const [rule, ...others] = given.paths;
	if (rule === void 0 || others.length > 0) throw new UserError("Name one rule, as in explain dead-link");
	if (!catalog.some(({ id }) => id === rule)) {
		const near = propose(rule, catalog.map(({ id }) => id));
		const meant = near === void 0 ? "see the rules in the README" : `did you mean \`${near}\`?`;
		throw new UserError(`Unknown rule \`${rule}\`, ${meant}`);
	}
	return (await readPage(rule)).replace(/<!--[^]*?-->\n+/g, "");
}
/** Fails on an option that means nothing to a command. */
function refuseOptions(command, given, known) {
	const unknown = options.find(({ name }) => given.has(name) && !known.includes(name));
	if (unknown) throw new UserError(`Unexpected option \`--${unknown.name}\` of ${command}, see --help`);
}
async function lint(request, terminal) {
	const { showProgress } = terminal;
	const onProgress = request.progress && showProgress ? ({ done, total }) => showProgress(done, total) : void 0;
	const result = await run(request, {
		...terminal,
		onProgress
	});
	if (request.dryRun) await printFixes(result, terminal);
	else await writeFixes(result, terminal);
	await writeReports(result.run, request, terminal);
	return exitCode(result.run, request);
}
async function printFixes({ fixed }, { stdout }) {
	const { diffOf } = await import("./chunks/diff.js");
	stdout(fixed.map(diffOf).join(""));
}
async function writeFixes({ fixed }, { files, stdout }) {
	for (const { path, before, after, writable } of fixed) {
		if (path === "<stdin>" && !writable) throw new UserError("Cannot fix standard input: it is not UTF-8, save it as such");
		if (path === "<stdin>") stdout(after);
		else if (writable && before !== after) await files.write(path, after);
	}
}
/** Prints to standard output what is left of it: a diff or a fixed text sends the report to standard error. */
async function writeReports(run, request, terminal) {
	const isTaken = request.fix !== void 0 && (request.dryRun || request.paths.includes("-"));
	for (const { format, file } of request.outputs) {
		const color = file === void 0 && !isTaken && request.color && terminal.hasColor;
		const { verbose, quiet, maxAnnotations } = request;
		const text = reporters[format](run, {
			color,
			verbose,
			quiet,
			maxAnnotations,
			fileUrl: void 0
		});
		if (file !== void 0) await terminal.files.write(file, text);
		else if (isTaken) terminal.stderr(text);
		else terminal.stdout(text);
	}
}
function exitCode({ summary }, { failOn }) {
	const { error, warning } = summary.findings;
	if (failOn === "never") return 0;
	return error > 0 || failOn === "warning" && warning > 0 ? 1 : 0;
}

// src/host/pages.ts
/** Makes the function that reads the page of a rule out of a folder. */
function pageReader(folder) {
	return (rule) => readFile(new URL(`${rule}.md`, folder), "utf8");
}

// src/host/stdin.ts
/** Reads the text that is piped in; stops at the first byte too many. */
async function readStdin() {
	const chunks = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > 16777216) break;
	}
	return decode("<stdin>", Buffer.concat(chunks));
}

// src/cli.ts
const { stdout, stderr, env } = process;
const interruption = new AbortController();
for (const stream of [stdout, stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
process.once("SIGINT", () => interruption.abort());
try {
	process.exitCode = await main(process.argv.slice(2), {
		files: folderFiles(process.cwd()),
		clock: systemClock,
		env,
		readStdin,
		readPage: pageReader(new URL("../docs/rules/", import.meta.url)),
		signal: interruption.signal,
		stdout: (text) => void stdout.write(text),
		stderr: (text) => void stderr.write(text),
		hasColor: !isSet("NO_COLOR") && (stdout.isTTY || isSet("FORCE_COLOR")),
		showProgress: stderr.isTTY ? showProgress : void 0
	});
} catch (error) {
	process.exitCode = 2;
	if (error instanceof UserError) stderr.write(`awesome-paper-lint: ${error.message}\n`);
	else stderr.write(`awesome-paper-lint: ${String(error instanceof Error ? error.stack : error)}\nThis is a bug: please report it at ${home}/issues\n`);
}
/** Whether a variable says yes: it is there, and neither empty nor `0`. */
function isSet(variable) {
	return ![
		"",
		"0",
		void 0
	].includes(env[variable]);
}
function showProgress(done, total) {
	stderr.write(done < total ? `\r${done} of ${total} links` : "\r\x1B[K");
}

export {  };