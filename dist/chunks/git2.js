import { entirely } from "./change.js";
import { UserError } from "./run.js";
import path from "node:path";
import { promisify } from "node:util";
import { realpath } from "node:fs/promises";
import { execFile } from "node:child_process";

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

export { changesOfPull, changesSince };