import { entirely } from "./change.js";
import { compareTexts, readPatch } from "./patch.js";
import { linesFrom } from "./run.js";
import { createHash } from "node:crypto";

// src/scope/follow.ts
function followPatch(patch, head, text) {
	if (head === text) return {
		changed: patch.added,
		commentOn: (lines) => inHunk(patch, lines)
	};
	const difference = compareTexts(head, text);
	if (!difference) return void 0;
	const { lineAfter, lineBefore } = difference;
	return {
		changed: linesFrom(patch.added.flatMap(numbersOf).flatMap((line) => lineAfter(line) ?? [])),
		commentOn({ first, last }) {
			const [start, end] = [lineBefore(first), lineBefore(last)];
			if (start === void 0 || end === void 0 || end - start !== last - first) return void 0;
			return inHunk(patch, {
				first: start,
				last: end
			});
		}
	};
}
function inHunk({ hunks }, lines) {
	return hunks.some(({ first, last }) => first <= lines.first && lines.last <= last) ? lines : void 0;
}
function numbersOf({ first, last }) {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// src/github/changed-files.ts
const most = {
	pull: 3e3,
	comparison: 300
};
async function listChangedFiles(github, pull) {
	const { octokit, at } = github;
	try {
		const parameters = {
			...at,
			pull_number: pull.number,
			per_page: 100
		};
		return filesOf(await octokit.paginate(octokit.rest.pulls.listFiles, parameters), most.pull);
	} catch (error) {
		const { files } = await compareEnds(github, pull).catch(() => ({ files: void 0 }));
		if (files) return filesOf(files, most.comparison);
		throw error;
	}
}
async function mergeBaseOf(github, pull) {
	return (await compareEnds(github, pull)).merge_base_commit.sha;
}
async function compareEnds({ octokit, at }, { baseSha, headSha }) {
	if (!baseSha || !headSha) throw new Error("The ends of the pull request are not known");
	const basehead = `${baseSha}...${headSha}`;
	const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
		...at,
		basehead,
		per_page: 1
	});
	return data;
}
function filesOf(files, limit) {
	return {
		byName: new Map(files.map((file) => [file.filename, file])),
		isComplete: files.length < limit
	};
}

// src/github/changes.ts
async function readChanges(github, pull, elsewhere = () => Promise.resolve(entirely)) {
	const { byName, isComplete } = await listChangedFiles(github, pull);
	const headTextOf = headTextReader(github, byName);
	const tell = async (file, text) => {
		const patch = await patchOf(github, pull, file, text, headTextOf);
		if (!patch || patch === "all") return patch && entirely;
		const head = file.sha === blobOf(text) ? text : await headTextOf(file.filename);
		return head === void 0 ? void 0 : followPatch(patch, head, text);
	};
	return {
		headTextOf,
		hints: () => [],
		async of(path, text) {
			const file = byName.get(path);
			if (!file) return isComplete ? void 0 : elsewhere(path, text);
			return await orNothing(tell(file, text)) ?? elsewhere(path, text);
		}
	};
}
function headTextReader(github, byName) {
	const blobs = /* @__PURE__ */ new Map();
	return async (path) => {
		const sha = byName.get(path)?.sha;
		if (!sha) return void 0;
		const text = blobs.get(sha) ?? readBlob(github, sha);
		blobs.set(sha, text);
		return text;
	};
}
async function patchOf(github, pull, file, text, headTextOf) {
	if (file.patch !== void 0) return readPatch(file.patch);
	if (file.status === "added") return "all";
	if (file.changes === 0) return {
		added: [],
		hunks: []
	};
	const head = file.sha === blobOf(text) ? text : await headTextOf(file.filename);
	const ref = await mergeBaseOf(github, pull);
	const before = await readContents(github, file.previous_filename ?? file.filename, ref);
	const difference = head === void 0 ? void 0 : compareTexts(before, head);
	return difference && {
		added: difference.added,
		hunks: []
	};
}
function blobOf(text) {
	const bytes = Buffer.from(text, "utf8");
	return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
async function readBlob({ octokit, at }, sha) {
	const { data } = await octokit.rest.git.getBlob({
		...at,
		file_sha: sha
	});
	return Buffer.from(data.content, "base64").toString("utf8");
}
async function readContents({ octokit, at }, path, ref) {
	const mediaType = { format: "raw" };
	const { data } = await octokit.rest.repos.getContent({
		...at,
		path,
		ref,
		mediaType
	});
	const text = data;
	if (typeof text === "string") return text;
	throw new Error(`Unexpected contents of ${path}`);
}
async function orNothing(answer) {
	return answer.catch(() => void 0);
}

export { listChangedFiles, readChanges };