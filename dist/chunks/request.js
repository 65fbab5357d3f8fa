import { T as code, c as propose } from "./role.js";
import { t as UserError } from "./user-error.js";
import { t as parseConnectTo } from "./connect-to.js";
import { o as isReporterName, s as reporterNames } from "./files.js";

// src/command-line/request.ts
/** Reads the meaning of a command line; fails on the first value that makes no sense. */
function readRequest(given) {
	const dryRun = given.has("fix-dry-run");
	const fix = safetyOf(given.last("fix"));
	return {
		paths: given.paths,
		config: given.has("no-config") ? false : given.last("config"),
		links: given.has("links"),
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
function safetyOf(value) {
	if (value === void 0 || value === "safe" || value === "unsafe") return value;
	throw new UserError(`Unexpected value ${code(value)} of --fix, expected \`safe\` or \`unsafe\``);
}
function outputsOf(values) {
	const outputs = (values.length === 0 ? ["pretty"] : values).map(outputOf);
	if (outputs.filter(({ file }) => file === void 0).length < 2) return outputs;
	throw new UserError("Only one format can go to standard output: name a file for the others, as in --format json=report.json");
}
/** Reads `NAME` or `NAME=FILE`. */
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
/** Reads a whole number from 1 to 10000. */
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
/** Reads a time such as `500ms`, `20s`, `5m` or `1h`, into milliseconds. */
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

export { parseDuration as n, readRequest as r, parseCount as t };