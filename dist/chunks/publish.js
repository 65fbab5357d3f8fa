import { addressOf, code, docsOf, name, pointFinder, version } from "./lint.js";
import { readChanges } from "./changes.js";
import { UserError, summarize } from "./run.js";
import { report } from "./schema.js";
import { input, post, readOccasion, tell } from "./tell.js";

// src/github/head-text.ts
function fits(text, findings) {
	const point = pointFinder(text);
	const isAt = ({ line, column, offset }) => {
		const real = point(offset);
		return offset <= text.length && real.line === line && real.column === column;
	};
	return findings.every(({ start, end, fix }) => {
		const edits = fix?.edits ?? [];
		return isAt(start) && isAt(end) && edits.every((edit) => edit.start <= edit.end && edit.end <= text.length);
	});
}

// src/github/origin.ts
async function findOrigin({ octokit, at }, { headSha, headBranch, headOwner }) {
	if (headSha === "" || headBranch === "" || headOwner === "") return void 0;
	const { data } = await octokit.rest.pulls.list({
		...at,
		head: `${headOwner}:${headBranch}`,
		state: "open",
		per_page: 100
	});
	const [first] = data.filter(({ head }) => head.sha === headSha).toSorted((a, b) => a.number - b.number);
	if (!first) return void 0;
	const { number, base } = first;
	return {
		kind: "pull-request",
		number,
		headSha,
		baseSha: base.sha,
		readOnly: void 0
	};
}

// src/github/report-file.ts
const tame = report.refine(isTame, "it names what it may not");
function readReport(name, content) {
	const parsed = tame.safeParse(jsonOf(content));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const at = issue?.path.length ? ` at ${code(issue.path.join("."))}` : "";
		throw new UserError(`Cannot read ${name}: it is no report of this version (${issue?.message ?? ""}${at})`);
	}
	const { files, findings, links, summary } = parsed.data;
	return {
		files: files.map((file) => ({
			...file,
			text: ""
		})),
		findings: findings.map(findingOf),
		links: links.flatMap(linkOf),
		outOfScope: summary.outOfScope,
		suppressed: summary.suppressed
	};
}
function jsonOf(content) {
	try {
		return JSON.parse(content);
	} catch {
		return;
	}
}
function findingOf({ hint, fix, entry, ...rest }) {
	return {
		...rest,
		docs: docsOf(rest.rule),
		hint: hint ?? void 0,
		fix: fix ?? void 0,
		entry: entry ? {
			...entry,
			column: entry.column ?? void 0
		} : void 0
	};
}
function linkOf({ url, movedTo, ...rest }) {
	const address = addressOf(url);
	if (!address) return [];
	return [{
		...rest,
		url,
		address,
		movedTo: movedTo ?? void 0,
		evidence: [],
		fromCache: false
	}];
}
function isTame({ files, findings, links }) {
	const places = [...findings, ...findings.flatMap(({ related }) => related)];
	const paths = [...files.map(({ path }) => path), ...[...places, ...links.flatMap((link) => link.places)].map(({ file }) => file)];
	const isNamed = ({ rule, fingerprint }) => $pattern(0, "^[a-z]{1,50}(?:-[a-z]{1,50}){0,9}$", "").test(rule) && /^[\da-f]{1,64}$/.test(fingerprint);
	return paths.every(isInside) && findings.every(isNamed);
}
function isInside(file) {
	return file.length <= 4096 && !file.startsWith("/") && !file.split("/").includes("..");
}

// src/action/publish.ts
async function publish(wanted, options, isFailure, ports) {
	const event = await readEvent(ports);
	const file = input("publish");
	const run = runOf(readReport(file, (await ports.files.read(file)).text));
	const fails = isFailure(run);
	const fileUrl = options.fileUrl?.replace(/[^/]+\/$/, `${event.headSha}/`);
	const there = {
		...options,
		fileUrl
	};
	const origins = [];
	const posted = await post(wanted, ports, async (github) => {
		const occasion = await findOrigin(github, event);
		if (!occasion) return {
			occasion,
			run,
			options: there,
			fails
		};
		origins.push(occasion);
		const changes = await readChanges(github, occasion);
		const files = await withTexts(run, changes);
		return {
			occasion,
			run: {
				...run,
				files
			},
			options: there,
			fails,
			changes
		};
	});
	const notes = origins.length + posted.notes.length > 0 ? posted.notes : [lost];
	const told = {
		...run,
		hints: notes
	};
	await tell(told, there, {
		isAnnotated: false,
		fails,
		issueNumber: void 0
	}, ports);
}
async function readEvent(ports) {
	const event = await readOccasion(ports);
	if (event.kind === "workflow-run") return event;
	throw new UserError(`Unexpected event ${code(ports.env["GITHUB_EVENT_NAME"] ?? "")} for the input \`publish\`, expected \`workflow_run\``);
}
const lost = {
	id: "posting",
	message: "Nothing is posted: no open pull request has this commit as its head"
};
function runOf({ files, findings, links, outOfScope, suppressed }) {
	return {
		tool: {
			name,
			version
		},
		files,
		findings,
		links,
		linksChecked: links.length > 0,
		summary: {
			...summarize([], findings, links, 0, 0),
			outOfScope,
			suppressed
		},
		hints: []
	};
}
async function withTexts(run, changes) {
	const texts = run.files.map(async (file) => {
		const findings = run.findings.filter((finding) => finding.file === file.path);
		const text = findings.length > 0 ? await changes.headTextOf(file.path) : void 0;
		return text !== void 0 && fits(text, findings) ? {
			...file,
			text
		} : file;
	});
	return Promise.all(texts);
}

export { publish };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
