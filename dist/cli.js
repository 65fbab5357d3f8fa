#!/usr/bin/env node
import { a as run, i as systemClock, n as folderFiles, o as catalog, r as maximumSize, t as decode } from "./chunks/files.js";
import { _ as propose } from "./chunks/settings.js";
import { t as UserError } from "./chunks/user-error.js";
import { a as version, n as home } from "./chunks/project.js";
import { n as readSettings, r as readSources } from "./chunks/read.js";
import { n as roles } from "./chunks/role.js";
import { a as pointFinder, n as code } from "./chunks/report.js";
import { r as changesSince, s as readRequest, t as listenForInterruption } from "./chunks/interruption.js";
import { r as reporters } from "./chunks/report2.js";
import { parseArgs } from "node:util";
import { readFile, readdir } from "node:fs/promises";

// src/report/entries-bibtex.ts
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
function escape(text) {
	return text.replace(/[\\~^{}#$%&_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

// src/report/entries-csv.ts
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
function quoted(field) {
	return /[",\r\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field;
}

// src/report/entries-json.ts
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
		text: "also check links and papers over the network"
	},
	{
		name: "since",
		value: "REF",
		group: "Judging",
		text: "tell only what stands on lines changed since the branch left REF"
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
		text: "pretty, json, sarif, github, markdown or compact; one to stdout, others to files"
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
		name: "cache",
		value: "FILE",
		group: "Network",
		text: "keep verdicts between runs in this file"
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
		name: "shard",
		value: "I/N",
		group: "Network",
		text: "check the links of the I-th of N parts only; merge joins their JSON reports"
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
       awesome-paper-lint merge REPORT.json... [--format NAME[=FILE]]
       awesome-paper-lint explain RULE
       awesome-paper-lint init

Checks awesome paper lists. PATH is a file, a folder, a glob, or - for standard
input; without any, the README of this folder and the lists that it splits into.`;
const exits = `Exit codes: 0 nothing at or above --fail-on · 1 findings · 2 could not run`;
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

// src/command-line/tell.ts
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
function warn({ hints }, { outputs, quiet }, { stderr }) {
	if (!quiet && outputs.some(({ format, file }) => format === "pretty" && file === void 0)) return;
	for (const { message, isUrgent } of hints) if (isUrgent) stderr(`awesome-paper-lint: ${message}\n`);
}
function exitCode({ summary, links, hints, shard }, { failOn }) {
	const { error, warning } = summary.findings;
	if (links.every(({ verdict }) => verdict === "skipped") && hints.some(({ id }) => id === "no-network")) return 2;
	if (failOn === "never" || shard) return 0;
	return error > 0 || failOn === "warning" && warning > 0 ? 1 : 0;
}

// src/command-line/main.ts
const commands = /* @__PURE__ */ new Map([
	["entries", entries],
	["explain", explain],
	["init", initialize]
]);
async function main(argv, terminal) {
	const command = commands.get(argv[0] ?? "");
	const given = parseArguments(command ?? argv[0] === "merge" ? argv.slice(1) : argv);
	if (given.has("help")) return say(terminal, help());
	if (given.has("version")) return say(terminal, `${version}\n`);
	if (command) return say(terminal, await command(given, terminal));
	if (argv[0] === "merge") return merge(given, terminal);
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
async function initialize(given, terminal) {
	refuseOptions("init", given, []);
	const [path] = given.paths;
	if (path !== void 0) throw new UserError(`Unexpected argument \`${path}\` of init: it looks at the list of this folder`);
	const { init } = await import("./chunks/init.js");
	return init(terminal);
}
async function merge(given, terminal) {
	refuseOptions("merge", given, [...[
		"format",
		"fail-on",
		"max-annotations"
	], ...[
		"verbose",
		"quiet",
		"no-color",
		"no-progress"
	]]);
	const { mergeFiles } = await import("./chunks/files2.js");
	const request = readRequest({
		...given,
		paths: []
	});
	const run = await mergeFiles(given.paths, terminal.files);
	await writeReports(run, request, terminal);
	warn(run, request, terminal);
	return exitCode(run, request);
}
function refuseOptions(command, given, known) {
	const unknown = options.find(({ name }) => given.has(name) && !known.includes(name));
	if (unknown) throw new UserError(`Unexpected option \`--${unknown.name}\` of ${command}, see --help`);
}
async function lint(request, terminal) {
	const { showProgress, changesSince } = terminal;
	const changes = request.since === void 0 ? void 0 : await changesSince(request.since);
	const onProgress = request.progress && showProgress ? ({ done, total }) => showProgress(done, total) : void 0;
	const result = await run(request, {
		...terminal,
		onProgress,
		changes
	});
	if (request.dryRun) await printFixes(result, terminal);
	else await writeFixes(result, terminal);
	await writeReports(result.run, request, terminal);
	warn(result.run, request, terminal);
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

// src/command-line/progress.ts
const pause = 100;
function progressTeller(now, show) {
	let first;
	let last = -1e400;
	return (done, total) => {
		const at = now();
		first ??= {
			at,
			done: done - 1
		};
		if (done < total && at - last < pause) return;
		last = at;
		show(done < total ? progressLine(done, total, (at - first.at) / (done - first.done)) : "");
	};
}
function progressLine(done, total, each) {
	const rate = each > 0 ? 1e3 / each : 0;
	return `${done} of ${total} links${rate > 0 ? `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second` : ""}${rate > 0 ? `, ${timeLeft((total - done) * each)} left` : ""}`;
}
function timeLeft(milliseconds) {
	const seconds = Math.ceil(milliseconds / 1e3);
	if (seconds < 90) return `${seconds} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

// src/host/pages.ts
function pageReader(folder) {
	return (rule) => readFile(new URL(`${rule}.md`, folder), "utf8");
}
function workflowReader(folder) {
	return async () => {
		const names = (await readdir(folder)).filter((name) => name.endsWith(".yml")).sort();
		return Promise.all(names.map(async (name) => ({
			name,
			text: await readFile(new URL(name, folder), "utf8")
		})));
	};
}

// src/host/stdin.ts
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
const interruption = listenForInterruption();
for (const stream of [stdout, stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
try {
	const code = await main(process.argv.slice(2), {
		files: folderFiles(process.cwd()),
		clock: systemClock,
		env,
		readStdin,
		changesSince: (ref) => changesSince(process.cwd(), ref),
		readPage: pageReader(new URL("../docs/rules/", import.meta.url)),
		readWorkflows: workflowReader(new URL("../docs/workflows/", import.meta.url)),
		signal: interruption.signal,
		stdout: (text) => void stdout.write(text),
		stderr: (text) => void stderr.write(text),
		hasColor: !isSet("NO_COLOR") && (stdout.isTTY || isSet("FORCE_COLOR")),
		showProgress: stderr.isTTY ? progressTeller(() => systemClock.now(), (line) => void stderr.write(`\r\u001B[K${line}`)) : void 0
	});
	process.exitCode = interruption.code() ?? code;
} catch (error) {
	process.exitCode = 2;
	if (error instanceof UserError) stderr.write(`awesome-paper-lint: ${error.message}\n`);
	else stderr.write(`awesome-paper-lint: ${String(error instanceof Error ? error.stack : error)}\nThis is a bug: please report it at ${home}/issues\n`);
}
function isSet(variable) {
	return ![
		"",
		"0",
		void 0
	].includes(env[variable]);
}

export {  };