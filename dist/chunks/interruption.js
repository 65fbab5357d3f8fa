import { n as code } from "./report.js";
import { _ as propose } from "./settings.js";
import { t as UserError } from "./user-error.js";
import { n as reporterNames, t as isReporterName } from "./report2.js";
import { t as parseConnectTo } from "./connect-to.js";
import { t as entirely } from "./change.js";
import path from "node:path";
import { promisify } from "node:util";
import { setMaxListeners } from "node:events";
import { realpath } from "node:fs/promises";
import { execFile } from "node:child_process";

// src/command-line/request.ts
function readRequest(given) {
	const dryRun = given.has("fix-dry-run");
	const fix = safetyOf(given.last("fix"));
	const since = given.last("since");
	if (since !== void 0 && given.paths.includes("-")) throw new UserError("Cannot compare standard input by --since: name files");
	return {
		paths: given.paths,
		config: given.has("no-config") ? false : given.last("config"),
		since,
		scope: since === void 0 ? "all" : "diff",
		links: linksOf(given, since),
		shard: shardOf(given),
		cache: given.has("no-cache") ? void 0 : given.last("cache"),
		fix: fix ?? (dryRun ? "safe" : void 0),
		dryRun,
		outputs: outputsOf(given.all("format")),
		failOn: oneOf(given, "fail-on", [
			"error",
			"warning",
			"never"
		]) ?? "error",
		verbose: given.has("verbose"),
		quiet: given.has("quiet"),
		color: !given.has("no-color"),
		progress: !given.has("no-progress"),
		maxAnnotations: countOf(given, "max-annotations") ?? 10,
		network: {
			concurrency: countOf(given, "concurrency"),
			timeout: durationOf(given, "timeout"),
			maxTime: durationOf(given, "max-time"),
			allowPrivate: given.has("allow-private"),
			connectTo: given.all("connect-to").map(connectToOf)
		}
	};
}
function linksOf(given, since) {
	if (!given.has("links")) return "none";
	return since === void 0 ? "all" : "changed";
}
function shardOf(given) {
	const value = given.last("shard");
	if (value === void 0) return void 0;
	if (!given.has("links")) throw new UserError("Add --links to --shard: it is links that are shared out");
	const other = [
		"fix",
		"fix-dry-run",
		"since"
	].find((name) => given.has(name));
	if (other !== void 0) throw new UserError(`Leave out --${other}: a shard knows only a part of the links`);
	return parseShard(value, "--shard");
}
function parseShard(value, name) {
	const [, index = "", total = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
	const shard = {
		index: Number(index),
		total: Number(total)
	};
	if (shard.index >= 1 && shard.index <= shard.total) return shard;
	throw new UserError(`Unexpected value ${code(value)} of ${name}, expected a part and the number of parts, such as \`2/8\``);
}
function safetyOf(value) {
	if (value === void 0 || value === "safe" || value === "unsafe") return value;
	throw new UserError(`Unexpected value ${code(value)} of --fix, expected \`safe\` or \`unsafe\``);
}
function outputsOf(values) {
	const outputs = (values.length === 0 ? ["pretty"] : values).map(outputOf);
	if (outputs.filter(({ file }) => file === void 0).length < 2) return outputs;
	throw new UserError("Only one format can go to standard output: name a file for the others, as in --format json=report.json");
}
function outputOf(value) {
	const [format = "", ...rest] = value.split("=");
	if (!isReporterName(format)) {
		const near = propose(format, reporterNames);
		const meant = near === void 0 ? `expected one of ${reporterNames.join(", ")}` : `did you mean ${code(near)}?`;
		throw new UserError(`Unknown format ${code(format)}, ${meant}`);
	}
	if (rest.length === 0) return {
		format,
		file: void 0
	};
	const file = rest.join("=");
	if (file !== "") return {
		format,
		file
	};
	throw new UserError(`Unexpected value ${code(value)} of --format, expected a file as in ${code(`${format}=FILE`)}`);
}
function oneOf(given, name, values) {
	const value = given.last(name);
	if (value === void 0) return void 0;
	const found = values.find((candidate) => candidate === value);
	if (found !== void 0) return found;
	throw new UserError(`Unexpected value ${code(value)} of --${name}, expected ${values.map(code).join(", ")}`);
}
function countOf(given, name) {
	const value = given.last(name);
	return value === void 0 ? void 0 : parseCount(value, `--${name}`);
}
function parseCount(value, name) {
	const number = /^\d{1,5}$/.test(value) ? Number(value) : 0;
	if (number >= 1 && number <= 1e4) return number;
	throw new UserError(`Unexpected value ${code(value)} of ${name}, expected a number from 1 to 10000`);
}
function durationOf(given, name) {
	const value = given.last(name);
	return value === void 0 ? void 0 : parseDuration(value, `--${name}`);
}
const milliseconds = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function parseDuration(value, name) {
	const [, number, unit] = /^(\d{1,7}(?:\.\d+)?)(ms|s|m|h)$/.exec(value) ?? [];
	const factor = Object.entries(milliseconds).find(([key]) => key === unit)?.[1];
	const time = Math.round(Number(number) * (factor ?? NaN));
	if (time > 0 && time <= 864e5) return time;
	throw new UserError(`Unexpected value ${code(value)} of ${name}, expected a time such as \`20s\` or \`5m\``);
}
function connectToOf(value) {
	try {
		return parseConnectTo(value);
	} catch (error) {
		throw new UserError(error instanceof Error ? error.message : String(error));
	}
}

// src/host/git.ts
async function changesSince(folder, ref) {
	const ask = gitIn(folder);
	const root = await rootOf(ask, ref);
	const base = await mergeBase(ask, ref);
	const files = await changedFiles(ask, base);
	const tracked = new Set(await list(ask, [
		"ls-files",
		"-z",
		"--full-name",
		"--",
		":/"
	]));
	return {
		hints: () => [],
		async of(file) {
			const name = await nameIn(root, path.resolve(folder, file));
			if (name === void 0) throw new UserError(`Cannot compare ${file} with \`${ref}\`: it is outside of the repository`);
			const before = files.get(name);
			if (before === void 0) return tracked.has(name) ? void 0 : entirely;
			return before === "" ? entirely : changeOf(ask, `${base}:${before}`, `${root}/${name}`);
		}
	};
}
async function changesOfPull(folder, { baseSha, headSha }) {
	return changesSince(folder, (await gitIn(folder)([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^2"
	])).text.trim() === headSha ? "HEAD^1" : baseSha);
}
function gitIn(folder) {
	const run = promisify(execFile);
	return async (args) => {
		try {
			const options = {
				cwd: folder,
				maxBuffer: 1 << 30,
				env: {
					...process.env,
					...quiet
				}
			};
			return {
				isGood: true,
				text: (await run("git", [...args], options)).stdout
			};
		} catch (error) {
			if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new UserError("Cannot compare: git is not installed, or not on the PATH");
			return {
				isGood: false,
				text: error instanceof Error && "stderr" in error ? String(error.stderr) : ""
			};
		}
	};
}
const quiet = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0"
};
async function rootOf(ask, ref) {
	const { isGood, text } = await ask(["rev-parse", "--show-toplevel"]);
	if (isGood) return realpath(text.replace(/\r?\n$/, ""));
	const reason = text.includes("safe.directory") ? "the repository belongs to somebody else, tell git to trust it by `safe.directory`" : "this folder is in no git repository";
	throw new UserError(`Cannot compare with \`${ref}\`: ${reason}`);
}
async function mergeBase(ask, ref) {
	const commit = await ask([...[
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options"
	], `${ref}^{commit}`]);
	const base = commit.isGood ? await ask([
		"merge-base",
		commit.text.trim(),
		"HEAD"
	]) : commit;
	if (base.isGood) return base.text.trim();
	const shallow = await ask(["rev-parse", "--is-shallow-repository"]);
	const problem = commit.isGood ? "it has no commit in common with this branch" : "there is no such revision";
	const advice = shallow.text.trim() === "true" ? ", and the clone is shallow: fetch it in full, as by `git fetch --unshallow`" : "";
	throw new UserError(`Cannot compare with \`${ref}\`: ${problem}${advice}`);
}
async function changedFiles(ask, base) {
	const words = await list(ask, [
		"diff",
		...[
			"--no-relative",
			"--no-ext-diff",
			"--find-renames",
			"--name-status",
			"-z"
		],
		base,
		"--",
		":/"
	]);
	const files = /* @__PURE__ */ new Map();
	for (let at = 0; at < words.length;) {
		const status = words[at] ?? "";
		const isPair = /^[RC]/.test(status);
		const before = words[at + 1] ?? "";
		const name = isPair ? words[at + 2] ?? "" : before;
		if (!status.startsWith("D")) files.set(name, status === "A" ? "" : before);
		at += isPair ? 3 : 2;
	}
	return files;
}
async function changeOf(ask, before, after) {
	const patch = await ask([
		"diff",
		...[
			"--no-color",
			"--no-ext-diff",
			"--no-textconv",
			"--text",
			"--unified=0"
		],
		"--ignore-cr-at-eol",
		before,
		"--",
		after
	]);
	const { readPatch } = await import("./patch2.js");
	const read = patch.isGood ? readPatch(patch.text) : void 0;
	return read ? {
		...entirely,
		changed: read.added
	} : entirely;
}
async function nameIn(root, file) {
	const name = path.relative(root, await realpath(file)).split(path.sep).join("/");
	return name.startsWith("../") || path.isAbsolute(name) ? void 0 : name;
}
async function list(ask, args) {
	const { isGood, text } = await ask(args);
	if (isGood) return text.split("\0").slice(0, -1);
	throw new UserError(`Cannot compare: \`git ${args[0] ?? ""}\` failed, ${text.trim().split("\n")[0] ?? ""}`);
}

// src/host/interruption.ts
const codes = {
	SIGINT: 130,
	SIGTERM: 143
};
function listenForInterruption() {
	const controller = new AbortController();
	setMaxListeners(0, controller.signal);
	let code;
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => {
		code = codes[name];
		controller.abort();
	});
	return {
		signal: controller.signal,
		code: () => code
	};
}

export { parseDuration as a, parseCount as i, changesOfPull as n, parseShard as o, changesSince as r, readRequest as s, listenForInterruption as t };