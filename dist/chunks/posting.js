import { listChangedFiles, readChanges } from "./changes.js";
import { code, groupBy, home, name, pointFinder, reasons, severities } from "./lint.js";
import { applyFixes, code as code$1, conclusionOf, fit, hash, inline, link, markdownPage, placeOf as placeOf$1, plural, shorten, visible } from "./run.js";
import { readPatch } from "./patch.js";

// src/github/check-run.ts
const batchSize = 50;
const most$1 = 500;
const pageLimit = 64e3;
const levelBySeverity = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
async function postCheckRun(github, run, options, { sha, fails, changes }) {
	const annotations = await annotationsOf(run, changes);
	const stateOf = stateFor(run, fails);
	const page = pageOf(run, options);
	const what = `post a check run with ${plural(annotations.length, "annotation")}`;
	await github.write(what, async () => {
		const { checks } = github.octokit.rest;
		const [first = [], ...others] = batchesOf(annotations);
		const { data } = await checks.create({
			...github.at,
			name,
			head_sha: sha,
			...stateOf(others.length === 0),
			output: {
				...page,
				annotations: first
			}
		});
		for (const [index, batch] of others.entries()) await checks.update({
			...github.at,
			check_run_id: data.id,
			...stateOf(index === others.length - 1),
			output: {
				...page,
				annotations: batch
			}
		});
	});
}
function stateFor({ summary: { findings } }, fails) {
	const isClean = findings.error + findings.warning === 0;
	const conclusion = fails ? "failure" : isClean ? "success" : "neutral";
	return (isLast) => isLast ? {
		status: "completed",
		conclusion
	} : { status: "in_progress" };
}
function pageOf(run, options) {
	const summary = withoutAstral(markdownPage(run, options, pageLimit));
	return {
		title: conclusionOf(run),
		summary
	};
}
function batchesOf(items) {
	const count = Math.ceil(items.length / batchSize);
	return Array.from({ length: count }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}
async function annotationsOf(run, changes) {
	const worst = severities.flatMap((severity) => run.findings.filter((finding) => finding.severity === severity));
	const textByPath = new Map(run.files.map(({ path, text }) => [path, text]));
	const told = worst.slice(0, most$1);
	return Promise.all(told.map((finding) => annotationOf(finding, textByPath.get(finding.file) ?? "", changes)));
}
async function annotationOf(finding, text, changes) {
	const { file, start, end, severity, rule, message, hint } = finding;
	const own = {
		first: start.line,
		last: end.line
	};
	const { first, last } = (await changes?.of(file, text))?.commentOn(own) ?? own;
	const columns = {
		start_column: start.column,
		end_column: Math.max(start.column, end.column - 1)
	};
	const words = hint === void 0 ? visible(message) : `${visible(message)}\n${visible(hint)}`;
	return {
		path: file,
		start_line: first,
		end_line: last,
		...first === last ? columns : {},
		annotation_level: levelBySeverity[severity],
		title: shorten(rule, 255),
		message: shorten(withoutAstral(words), 16e3)
	};
}
function withoutAstral(text) {
	return text.replace(/[\u{10000}-\u{10FFFF}]/gu, "\ufffd");
}

// src/github/mark.ts
function mark(...words) {
	return `<!-- ${name}: ${words.join(" ")} -->`;
}
function wordsIn(body, kind) {
	return new RegExp(`<!-- ${name}: ${kind}((?: [^\\s>]+)*) -->`).exec(body ?? "")?.[1]?.split(" ").filter((word) => word !== "");
}
function digest(text) {
	return hash(text, 16);
}
function isSameBody(a, b) {
	return plain(a ?? "") === plain(b);
}
function plain(body) {
	return body.replaceAll("\r\n", "\n").trim();
}

// src/github/refusal.ts
function refusalOf(error, permissions) {
	if (!isRequestError(error)) return void 0;
	const { status, message } = error;
	const refused = (reason, isForbidden = false) => ({
		reason,
		isForbidden
	});
	if (/secondary rate|rate limit/i.test(message) || status === 429) return refused("GitHub asks to wait longer than there is time");
	if ($pattern(0, "not permitted to create or approve pull requests", "i").test(message)) return refused("the settings of the repository do not let Actions create pull requests");
	if (status === 401) return refused("the token is not valid", true);
	if (status === 403 || status === 404) return refused(`the token may not: it needs ${permissions.map(code).join(" and ")}`, true);
	if (status === 410) return refused("issues are disabled in this repository");
	if (!error.response) return refused(`GitHub could not be reached: ${message}`);
	return refused(`GitHub answered ${status}: ${message.split("\n")[0] ?? ""}`);
}
function statusOf(error) {
	return isRequestError(error) ? error.status : void 0;
}
function isRequestError(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number";
}

// src/github/fix-pull-request.ts
const branch = `${name}/fixes`;
const message = "Apply safe fixes";
async function keepFixes(github, files, request) {
	const pull = await findPull(github, request.base);
	if (files.length === 0) {
		if (pull) await close$1(github, pull.number);
		return;
	}
	const what = `push the fixes of ${plural(files.length, "file")} to ${branch}, for a pull request`;
	await github.write(what, async () => {
		if (!await push(github, files, request)) return;
		await propose(github, files, request.base, pull);
	});
}
async function findPull({ octokit, at }, base) {
	const head = `${at.owner}:${branch}`;
	const { data } = await octokit.rest.pulls.list({
		...at,
		head,
		base,
		state: "open"
	});
	return data[0];
}
async function push(github, files, { sha }) {
	const { octokit, at } = github;
	const { git } = octokit.rest;
	const { data: base } = await git.getCommit({
		...at,
		commit_sha: sha
	});
	const { data: tree } = await git.createTree({
		...at,
		base_tree: base.tree.sha,
		tree: await entriesOf(github, files, base.tree.sha)
	});
	const tip = await tipOf(github);
	if (tip?.tree === tree.sha) return true;
	if (tip && tip.message !== message) return false;
	const { data: commit } = await git.createCommit({
		...at,
		message,
		tree: tree.sha,
		parents: [sha]
	});
	if (tip) await git.updateRef({
		...at,
		ref: `heads/${branch}`,
		sha: commit.sha,
		force: true
	});
	else await git.createRef({
		...at,
		ref: `refs/heads/${branch}`,
		sha: commit.sha
	});
	return true;
}
async function entriesOf({ octokit, at }, files, tree) {
	const { data } = await octokit.rest.git.getTree({
		...at,
		tree_sha: tree,
		recursive: "true"
	});
	const modes = new Map(data.tree.map(({ path, mode }) => [path, mode]));
	return files.filter(({ path }) => (modes.get(path) ?? "").startsWith("100")).map(({ path, text }) => ({
		path,
		mode: modes.get(path) ?? "100644",
		type: "blob",
		content: text
	}));
}
async function tipOf({ octokit, at }) {
	const { git } = octokit.rest;
	try {
		const { data: ref } = await git.getRef({
			...at,
			ref: `heads/${branch}`
		});
		const { data: commit } = await git.getCommit({
			...at,
			commit_sha: ref.object.sha
		});
		return {
			tree: commit.tree.sha,
			message: commit.message
		};
	} catch (error) {
		if (statusOf(error) === 404) return void 0;
		throw error;
	}
}
async function propose({ octokit, at }, files, base, pull) {
	const body = `${files.map(({ path, fixes }) => `- ${code$1(path)}: ${plural(fixes, "safe fix")}`).join("\n")}\n\nEach is one that no reader of the list would object to.\n\n${mark("fixes")}\n`;
	const { pulls } = octokit.rest;
	if (!pull) await pulls.create({
		...at,
		title: message,
		head: branch,
		base,
		body
	});
	else if (!isSameBody(pull.body, body)) await pulls.update({
		...at,
		pull_number: pull.number,
		body
	});
}
async function close$1(github, number) {
	await github.write(`close pull request ${number}: nothing is left to fix`, () => github.octokit.rest.pulls.update({
		...github.at,
		pull_number: number,
		state: "closed"
	}));
}

// src/github/deaths.ts
const remembered = 1500;
const memoryMark = "dead";
function memoryIn(body) {
	const words = wordsIn(body, memoryMark) ?? [];
	return new Map(words.flatMap((word) => {
		const [, key, day] = $pattern(1, "^([\\da-f]+):(\\d{4}-\\d{2}-\\d{2})$", "").exec(word) ?? [];
		return key === void 0 || day === void 0 ? [] : [[key, day]];
	}));
}
function memoryOf(deaths) {
	return mark(memoryMark, ...deaths.slice(0, remembered).map(({ link, since }) => `${keyOf(link)}:${since}`));
}
function deathsOf(run, memory, today) {
	const told = new Set(run.findings.filter(({ rule }) => rule === "dead-link").flatMap((finding) => [finding, ...finding.related].map(placeKey)));
	return run.links.flatMap((link) => {
		const before = memory.get(keyOf(link));
		if (link.verdict !== "dead") {
			const { places } = link;
			return before !== void 0 && isUnproven(link) ? [{
				link,
				places,
				since: before,
				isNew: false,
				isConfirmed: false
			}] : [];
		}
		const places = link.places.filter((place) => told.has(placeKey(place)));
		if (places.length === 0) return [];
		const isNew = before === void 0 && memory.size < remembered;
		return [{
			link,
			places,
			since: before ?? link.failing?.since.slice(0, 10) ?? today,
			isNew,
			isConfirmed: true
		}];
	});
}
function isUnproven({ verdict, reason }) {
	if (verdict === "skipped") return reason === "time-limit" || reason === "offline";
	return verdict === "unsure" || verdict === "blocked";
}
function placeKey({ file, start }) {
	return `${file}:${start.offset}`;
}
function keyOf({ address }) {
	return digest(address).slice(0, 10);
}

// src/github/issue-body.ts
const limit = 65e3;
const issueMark = "issue";
function issueBody(deaths, fileUrl) {
	const head = `${mark(issueMark)}\n${memoryOf(deaths)}\n\n${introOf(deaths)}\n`;
	return `${head}\n${sectionsOf(deaths, fileUrl, limit - Buffer.byteLength(head) - 200)}`;
}
function newsBody(deaths, fileUrl) {
	return `${`${plural(deaths.length, "more link")} found dead.\n`}\n${sectionsOf(deaths, fileUrl, 64600)}`;
}
const allClear = "No dead link is left.";
function introOf(deaths) {
	if (deaths.length === 0) return allClear;
	const meaning = link("There is proof that it is gone", `${home}/blob/main/docs/verdicts.md`);
	return `${plural(deaths.length, "dead link")}. ${meaning}; no robot wall is among them. This issue is kept up to date by each scan and closes itself.`;
}
function sectionsOf(deaths, fileUrl, bytes) {
	const sections = groupBy(deaths, headingOf);
	let room = bytes;
	let left = 0;
	const parts = [];
	for (const [heading, group] of sections) {
		const rows = [...groupBy(group, ({ places }) => places[0]?.entry?.title ?? "")].flatMap(([title, some]) => rowsOf(title, some, fileUrl));
		const part = fit({
			head: `### ${heading}\n`,
			rows,
			tail: ""
		}, room);
		left += part.left;
		room -= Buffer.byteLength(part.text) + 1;
		if (part.text !== "") parts.push(part.text);
	}
	if (left > 0) parts.push(`${plural(left, "more link")} left out here: see the summary of the run.\n`);
	return parts.join("\n");
}
function headingOf({ places }) {
	const [place] = places;
	return [place?.file ?? "", ...place?.entry?.section ?? []].map(inline).join(" \u203a ");
}
function rowsOf(title, deaths, fileUrl) {
	return deaths.map((death) => {
		return `- ${title === "" ? "" : `**${inline(title)}**\\\n  `}${rowOf(death, fileUrl)}`;
	});
}
function rowOf({ link: dead, places, since, isConfirmed }, fileUrl) {
	const evidence = dead.evidence.map(({ source, answer }) => `${inline(source)}: ${code$1(answer)}`);
	const facts = [
		`since ${since}`,
		...isConfirmed ? [...new Set(evidence)] : [`this time it ${reasons[dead.reason]}, which proves nothing`],
		places.slice(0, 5).map((place) => placeOf$1(place, fileUrl)).join(", "),
		link("Wayback Machine", waybackUrl(dead.url))
	];
	const verdict = isConfirmed ? `**dead**: ${reasons[dead.reason]}` : "**dead**";
	return `${code$1(dead.url)} (${dead.role}) ${verdict}\\\n  ${facts.join(" \u00b7 ")}`;
}
function waybackUrl(url) {
	const page = url.replace(/#.*$/s, "");
	return `https://web.archive.org/web/${encodeURI(page.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%25", "%").replace(/[!'()*[\]<>|\\^`{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

// src/github/issue.ts
const title = "Dead links";
const grace = 2592e6;
async function keepIssue(github, run, { label, fileUrl, now }) {
	const issue = await findIssue(github, label);
	const today = new Date(now).toISOString().slice(0, 10);
	const deaths = deathsOf(run, memoryIn(issue?.body), today);
	const body = issueBody(deaths, fileUrl);
	if (deaths.length === 0) {
		if (issue?.isOpen === true) await close(github, issue, body);
		return issue?.isOpen === true ? issue.number : void 0;
	}
	if (!issue) return create(github, label, body);
	const news = deaths.filter(({ isNew }) => isNew);
	if (!issue.isOpen) {
		if (news.length === 0) return void 0;
		if (now - issue.closedAt > grace) return create(github, label, body);
	}
	await update(github, issue, body);
	if (news.length > 0) await comment(github, issue, newsBody(news, fileUrl), news.length);
	return issue.number;
}
async function findIssue(github, label) {
	const { octokit, at } = github;
	const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
		...at,
		labels: label,
		state: "all",
		per_page: 100
	});
	const own = [];
	for (const { number, body, state, closed_at, pull_request, user } of issues) {
		if (pull_request || !wordsIn(body, "issue") || !await github.isMine(user)) continue;
		const closedAt = closed_at === null ? 0 : Date.parse(closed_at);
		own.push({
			number,
			body: body ?? "",
			isOpen: state === "open",
			closedAt
		});
	}
	own.sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || b.closedAt - a.closedAt || a.number - b.number);
	return own[0];
}
async function create(github, label, body) {
	return (await github.write(`open the issue "${title}"`, () => github.octokit.rest.issues.create({
		...github.at,
		title,
		body,
		labels: [label]
	})))?.data.number;
}
async function update(github, issue, body) {
	const { octokit, at } = github;
	if (issue.isOpen && isSameBody(issue.body, body)) return;
	await github.write(`${issue.isOpen ? "update" : "reopen"} issue ${issue.number}`, () => octokit.rest.issues.update({
		...at,
		issue_number: issue.number,
		body,
		state: "open"
	}));
}
async function close(github, issue, body) {
	const { octokit, at } = github;
	await github.write(`close issue ${issue.number}`, async () => {
		const known = {
			...at,
			issue_number: issue.number
		};
		await octokit.rest.issues.createComment({
			...known,
			body: allClear
		});
		await octokit.rest.issues.update({
			...known,
			body,
			state: "closed",
			state_reason: "completed"
		});
	});
}
async function comment(github, { number }, body, count) {
	await github.write(`comment on issue ${number}: ${plural(count, "more dead link")}`, () => github.octokit.rest.issues.createComment({
		...github.at,
		issue_number: number,
		body
	}));
}

// src/github/suggestion.ts
function suggestionOf(text, fixes) {
	const lines = linesOf(text, fixes);
	if (!lines) return void 0;
	const { start, end } = spanOf(text, lines);
	const fixed = applyFixes(text, fixes, "safe");
	const after = fixed.slice(start, fixed.length - (text.length - end));
	if (after === text.slice(start, end)) return void 0;
	return {
		...lines,
		text: after.replaceAll("\r", "")
	};
}
function linesOf(text, fixes) {
	const edits = fixes.flatMap((fix) => fix.edits);
	if (edits.length === 0) return void 0;
	const point = pointFinder(text);
	return {
		first: Math.min(...edits.map((edit) => point(edit.start).line)),
		last: Math.max(...edits.map((edit) => point(edit.end).line))
	};
}
function spanOf(text, { first, last }) {
	const breaks = [...text.matchAll(/\r\n?|\n/g)];
	const before = breaks[first - 2];
	return {
		start: before ? before.index + before[0].length : 0,
		end: breaks[last - 1]?.index ?? text.length
	};
}

// src/github/review-comment.ts
const commentMark$1 = "finding";
const longest = 20;
function commentsOn(text, findings, change) {
	return join(findings.flatMap((finding) => placeOf(text, finding, change) ?? [])).flatMap((group) => commentOf(text, group, change) ?? []);
}
function placeOf(text, finding, change) {
	const { start, fix } = finding;
	const own = {
		first: start.line,
		last: start.line
	};
	if (!isChanged(own, change) || !change.commentOn(own)) return void 0;
	const edited = fix?.safety === "safe" ? linesOf(text, [fix]) : void 0;
	return edited && edited.last - edited.first < longest && change.commentOn(edited) ? {
		finding,
		lines: edited,
		fix
	} : {
		finding,
		lines: own,
		fix: void 0
	};
}
function isChanged({ first, last }, { changed }) {
	return changed === "all" || changed.some((lines) => lines.first <= last && first <= lines.last);
}
function join(placed) {
	const groups = [];
	let end = 0;
	for (const one of [...placed].sort((a, b) => a.lines.first - b.lines.first)) {
		const group = groups.at(-1);
		if (group && one.lines.first <= end) group.push(one);
		else groups.push([one]);
		end = group && one.lines.first <= end ? Math.max(end, one.lines.last) : one.lines.last;
	}
	return groups;
}
function commentOf(text, group, change) {
	const path = group[0]?.finding.file ?? "";
	const suggestion = suggestionOf(text, group.flatMap(({ fix }) => fix ?? []));
	const lines = suggestion ?? {
		first: Math.min(...group.map((one) => one.lines.first)),
		last: Math.max(...group.map((one) => one.lines.last))
	};
	const place = change.commentOn(lines);
	if (!place) return void 0;
	const findings = group.map(({ finding }) => finding);
	const key = digest(findings.map(({ fingerprint }) => fingerprint).join(" "));
	const rank = Math.min(...findings.map(({ severity }) => severities.indexOf(severity)));
	return {
		path,
		lines: place,
		body: bodyOf(findings, suggestion, key),
		rank,
		key
	};
}
function bodyOf(findings, suggestion, key) {
	return [
		...findings.map(paragraphOf),
		...suggestion ? [blockOf(suggestion.text)] : [],
		mark(commentMark$1, key)
	].join("\n\n");
}
function paragraphOf({ severity, rule, docs, message, hint }) {
	const more = hint === void 0 ? "" : `\\\n${inline(hint)}`;
	return `**${severity}** (${link(rule, docs)}): ${inline(message)}${more}`;
}
function blockOf(text) {
	const runs = text.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
	return text === "" ? `${fence}suggestion\n${fence}` : `${fence}suggestion\n${text}\n${fence}`;
}

// src/github/review-history.ts
async function readComments(github, number) {
	const { octokit, at } = github;
	const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
		...at,
		pull_number: number,
		per_page: 100
	});
	const answered = new Set(comments.map(({ in_reply_to_id }) => in_reply_to_id));
	const posted = [];
	for (const { id, body, user, path, position } of comments) {
		const key = wordsIn(body, commentMark$1)?.[0];
		if (key === void 0 || !await github.isMine(user)) continue;
		const isOutdated = position === null;
		posted.push({
			id,
			key,
			path,
			isAnswered: answered.has(id),
			isOutdated
		});
	}
	return posted;
}
async function deleteComment(github, { id, path }) {
	await github.write(`delete an outdated comment on ${path}`, async () => {
		try {
			await github.octokit.rest.pulls.deleteReviewComment({
				...github.at,
				comment_id: id
			});
		} catch (error) {
			if (statusOf(error) !== 404) throw error;
		}
	});
}

// src/github/review.ts
const most = 30;
const reviewMark = "review";
async function postReview(github, pull, run, changes) {
	const { number, headSha } = pull;
	const comments = await commentsOf(run, changes);
	const posted = await readComments(github, number);
	const current = new Set(comments.map(({ key }) => key));
	const stays = (old) => old.isAnswered || current.has(old.key) && !old.isOutdated;
	for (const old of posted.filter((one) => !stays(one))) await deleteComment(github, old);
	const said = new Set(posted.filter(stays).map(({ key }) => key));
	const fresh = comments.filter(({ key }) => !said.has(key));
	if (fresh.length === 0 || await hasReview(github, number, headSha)) return;
	await createReview(github, pull, fresh);
}
async function commentsOf(run, changes) {
	const comments = [];
	for (const [path, findings] of groupBy(run.findings, ({ file }) => file)) {
		const text = run.files.find((file) => file.path === path)?.text ?? "";
		const change = text === "" ? void 0 : await changes.of(path, text);
		if (change) comments.push(...commentsOn(text, findings, change));
	}
	return comments.sort((a, b) => a.rank - b.rank);
}
async function hasReview(github, number, sha) {
	const { octokit, at } = github;
	const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
		...at,
		pull_number: number,
		per_page: 100
	});
	for (const { body, user } of reviews) if (wordsIn(body, reviewMark)?.[0] === sha && await github.isMine(user)) return true;
	return false;
}
async function createReview(github, pull, comments) {
	const told = comments.slice(0, most);
	const create = async (some) => {
		await github.octokit.rest.pulls.createReview({
			...github.at,
			pull_number: pull.number,
			commit_id: pull.headSha,
			event: "COMMENT",
			body: `${wordsFor(some.length, comments.length)}\n\n${mark(reviewMark, pull.headSha)}`,
			comments: some.map(placed)
		});
	};
	await github.write(`post a review with ${plural(told.length, "comment")}`, async () => {
		if (!await attempt(() => create(told)) && !await attempt(async () => create(await takeable(github, pull, told)))) await create([]);
	});
}
async function attempt(create) {
	try {
		await create();
		return true;
	} catch (error) {
		if (statusOf(error) !== 422) throw error;
		return false;
	}
}
async function takeable(github, pull, comments) {
	const { byName } = await listChangedFiles(github, pull);
	return comments.filter(({ path, lines }) => {
		const { hunks = [] } = readPatch(byName.get(path)?.patch ?? "") ?? {};
		return hunks.some(({ first, last }) => first <= lines.first && lines.last <= last);
	});
}
function wordsFor(told, all) {
	const rest = all - told;
	return `${plural(told, "comment")} on changed lines${rest > 0 ? ` and ${rest} more in the summary of the run` : ""}.`;
}
function placed({ path, lines: { first, last }, body }) {
	return {
		path,
		body,
		line: last,
		side: "RIGHT",
		...first < last ? {
			start_line: first,
			start_side: "RIGHT"
		} : {}
	};
}

// src/github/sticky-comment.ts
const commentMark = "report";
const bodyLimit = 65e3;
async function keepComment(github, { number }, run, options) {
	const { octokit, at } = github;
	const own = await findComment(github, number);
	const body = `${markdownPage(run, options, bodyLimit)}\n${mark(commentMark)}\n`;
	if (own) {
		if (isSameBody(own.body, body)) return;
		await github.write("update the comment", () => octokit.rest.issues.updateComment({
			...at,
			comment_id: own.id,
			body
		}));
	} else if (run.findings.length > 0) await github.write("post a comment", () => octokit.rest.issues.createComment({
		...at,
		issue_number: number,
		body
	}));
}
async function findComment(github, number) {
	const { octokit, at } = github;
	const comments = await octokit.paginate(octokit.rest.issues.listComments, {
		...at,
		issue_number: number,
		per_page: 100
	});
	for (const { id, body, user } of comments) if (wordsIn(body, commentMark) && await github.isMine(user)) return {
		id,
		body
	};
}

// src/github/surface.ts
async function postAll(surfaces, readOnly) {
	const notes = [];
	for (const { name, permissions, post } of surfaces) try {
		await post();
	} catch (error) {
		const refusal = refusalOf(error, permissions);
		if (!refusal) throw error;
		if (refusal.isForbidden && readOnly !== void 0) return [...notes, readOnlyNote(readOnly)];
		notes.push(`No ${name}: ${refusal.reason}`);
	}
	return notes;
}
function readOnlyNote(who) {
	return `Annotations and summary only: the token of a pull request from ${who} may only read; a second workflow, on \`workflow_run\`, can post the rest`;
}

// src/github/posting.ts
async function postPrepared(github, wanted, prepare) {
	let posting;
	const first = async () => {
		posting = await prepare();
	};
	const notes = await postAll([{
		name: "posting",
		permissions: ["pull-requests: read"],
		post: first
	}], void 0);
	const occasion = posting?.occasion;
	if (!posting || !occasion) return notes;
	const readOnly = occasion.kind === "pull-request" ? occasion.readOnly : void 0;
	return postAll(surfacesFor(github, occasion, posting, wanted), readOnly);
}
function surfacesFor(github, occasion, posting, wanted) {
	if (occasion.kind === "pull-request") return pullSurfaces(github, occasion, posting, wanted);
	if (occasion.kind === "branch") return branchSurfaces(github, occasion, posting, wanted);
	return [];
}
function pullSurfaces(github, pull, { run, options, fails, changes: known }, wanted) {
	let read = known && Promise.resolve(known);
	const changes = () => read ??= readChanges(github, pull);
	const permissions = ["pull-requests: write"];
	const review = async () => postReview(github, pull, run, await changes());
	const comment = () => keepComment(github, pull, run, options);
	const check = async () => postCheckRun(github, run, options, {
		sha: pull.headSha,
		fails,
		changes: await changes()
	});
	return [
		...wanted.review ? [{
			name: "review",
			permissions,
			post: review
		}] : [],
		...wanted.comment ? [{
			name: "comment",
			permissions,
			post: comment
		}] : [],
		...wanted.checkRun ? [{
			name: "check run",
			permissions: ["checks: write"],
			post: check
		}] : []
	];
}
function branchSurfaces(github, { branch, sha, isDefault }, { run, options, fails, label, now, fixed, onIssue }, wanted) {
	const check = () => postCheckRun(github, run, options, {
		sha,
		fails,
		changes: void 0
	});
	const issue = async () => {
		const fileUrl = options.fileUrl?.replace(sha, branch);
		const number = await keepIssue(github, run, {
			label,
			fileUrl,
			now
		});
		if (number !== void 0) onIssue(number);
	};
	const fixes = async () => keepFixes(github, await fixed(run), {
		base: branch,
		sha
	});
	const permissions = ["contents: write", "pull-requests: write"];
	const isWhole = isDefault && !run.shard;
	return [
		...wanted.checkRun ? [{
			name: "check run",
			permissions: ["checks: write"],
			post: check
		}] : [],
		...wanted.issue && isWhole && run.linksChecked ? [{
			name: "issue",
			permissions: ["issues: write"],
			post: issue
		}] : [],
		...wanted.fixPullRequest && isWhole ? [{
			name: "pull request with fixes",
			permissions,
			post: fixes
		}] : []
	];
}

export { postPrepared };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
