import { folderFiles, reporters, run, showsColor, systemClock } from "./chunks/run.js";
import { fileURLToPath } from "node:url";
import { connect } from "node:net";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";

// src/demo/clock.ts
function leapingClock(clock) {
	let ahead = 0;
	return {
		now: () => clock.now() + ahead,
		sleep: async (ms) => {
			ahead += ms;
			await setImmediate();
		}
	};
}

// src/demo/answers.ts
const unknown = { status: 404 };
function answerFor(url, { web }) {
	const [best] = Object.keys(web).filter((prefix) => url.startsWith(prefix)).sort((a, b) => b.length - a.length);
	return (best === void 0 ? void 0 : web[best]) ?? unknown;
}
function answerForRepositories(variables, { repositories }) {
	const known = new Map(Object.entries(repositories).map(([name, now]) => [name.toLowerCase(), now]));
	const data = {};
	const errors = [];
	for (const [variable, owner] of Object.entries(variables)) {
		const index = /^o(\d+)$/.exec(variable)?.[1];
		if (index === void 0) continue;
		const asked = `${owner}/${variables[`n${index}`] ?? ""}`;
		const now = known.has(asked) ? known.get(asked) : asked;
		data[`r${index}`] = typeof now === "string" ? { nameWithOwner: now } : null;
		if (typeof now !== "string") errors.push({
			type: "NOT_FOUND",
			path: [`r${index}`],
			message: "Not found"
		});
	}
	return errors.length === 0 ? { data } : {
		data,
		errors
	};
}

// src/demo/registries.ts
function answerForRegistry(url, body, papers) {
	switch (url.hostname) {
		case "export.arxiv.org": return {
			status: 200,
			body: feedOf(url, papers)
		};
		case "api.crossref.org": return json({ message: { items: worksFor(url.searchParams, papers) } });
		case "api.openalex.org": return json({ results: [] });
		case "api.datacite.org": return {
			...json({ errors: [{ status: "404" }] }),
			status: 404
		};
		case "web.archive.org": return json([]);
		case "api.semanticscholar.org": return json(JSON.parse(body).ids.map(() => null));
		default: return;
	}
}
function json(value) {
	return {
		status: 200,
		body: JSON.stringify(value)
	};
}
function worksFor(question, papers) {
	const title = question.get("query.bibliographic");
	if (title !== null) {
		const [best] = [...papers].sort((a, b) => likeness(b.title, title) - likeness(a.title, title));
		return best === void 0 ? [] : [workOf(best)];
	}
	const wanted = (question.get("filter") ?? "").split(",").map((filter) => filter.slice(filter.indexOf(":") + 1).toLowerCase());
	return papers.filter(({ doi, pii }) => wanted.some((id) => id === doi || id === pii?.toLowerCase())).map(workOf);
}
function likeness(a, b) {
	const [first, second] = [a, b].map((title) => new Set(title.toLowerCase().match(/[a-z\d]+/g)));
	if (!first || !second) return 0;
	return [...first].filter((word) => second.has(word)).length / Math.max(first.size, second.size);
}
function workOf({ title, year, venue, doi = "", ieee, pii, page }) {
	const pdf = `http://xplorestaging.ieee.org/ielx7/36/1/${ieee ?? ""}.pdf?arnumber=${ieee ?? ""}`;
	return {
		DOI: doi,
		type: "journal-article",
		title: [title],
		author: [],
		issued: { "date-parts": [[year ?? null]] },
		...venue !== void 0 && { "container-title": [venue] },
		...pii !== void 0 && { "alternative-id": [pii] },
		...ieee !== void 0 && { link: [{ URL: pdf }] },
		resource: { primary: { URL: page ?? `https://doi.org/${doi}` } }
	};
}
function feedOf({ searchParams }, papers) {
	const ids = (searchParams.get("id_list") ?? "").split(",");
	return `<feed xmlns="http://www.w3.org/2005/Atom">${papers.filter(({ arxiv }) => arxiv !== void 0 && ids.includes(arxiv)).map(({ arxiv = "", title, year = 2023 }) => `<entry><id>http://arxiv.org/abs/${arxiv}v1</id><published>${year}-01-01T00:00:00Z</published><title>${title.replaceAll("&", "&amp;")}</title></entry>`).join("")}</feed>`;
}

// src/demo/loopback.ts
async function startLoopback(answers, papers) {
	const server = createServer((request, response) => void respond(request, response, answers, papers));
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address();
	return {
		connect: ({ hostname, protocol }, callback) => {
			const answer = answerFor(`${protocol}//${hostname}/`, answers);
			if ("failure" in answer) {
				callback(Object.assign(new Error(answer.failure), {
					code: answer.failure,
					hostname
				}), null);
				return;
			}
			const socket = connect(port, "127.0.0.1");
			socket.once("connect", () => callback(null, socket));
			socket.once("error", (error) => callback(error, null));
		},
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
async function respond(request, response, answers, papers) {
	const { method, url = "/", headers } = request;
	const host = headers.host ?? "";
	if (host === "api.github.com") {
		const { variables } = JSON.parse(await bodyOf(request));
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify(answerForRepositories(variables, answers)));
		return;
	}
	const registry = answerForRegistry(new URL(url, `https://${host}`), method === "POST" ? await bodyOf(request) : "", papers);
	if (registry) {
		response.writeHead(registry.status, { "content-type": "application/json" }).end(registry.body);
		return;
	}
	const answer = pageFor(`${host}${url}`, answers);
	if ("failure" in answer) return void request.socket.destroy();
	response.writeHead(answer.status, {
		"content-type": "text/html",
		...answer.headers
	});
	response.end(method === "HEAD" ? "" : answer.body ?? "<title>A page</title><p>Here it is.</p>");
}
function pageFor(place, answers) {
	const secure = answerFor(`https://${place}`, answers);
	const plain = answerFor(`http://${place}`, answers);
	return "status" in secure && secure.status === 404 && "status" in plain && plain.status !== 404 ? plain : secure;
}
async function bodyOf(request) {
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}

// src/demo.ts
const folder = fileURLToPath(new URL("../fixtures/demo/", import.meta.url));
const answers = await readJson("answers.json");
const papers = await readJson("papers.json");
const loopback = await startLoopback(answers, papers);
try {
	const { run: result } = await run({
		paths: ["README.md"],
		config: false,
		links: "all",
		scope: "all",
		fix: void 0,
		network: {}
	}, {
		files: folderFiles(folder),
		clock: leapingClock(systemClock),
		env: { GITHUB_TOKEN: "none" },
		connect: loopback.connect
	});
	const options = {
		color: showsColor(process.stdout.isTTY, process.env),
		verbose: false,
		quiet: false,
		maxAnnotations: 10,
		fileUrl: void 0
	};
	process.stdout.write(`A sample list and all its links; a web on this machine plays their hosts.\n\n${reporters.pretty(result, options)}`);
} finally {
	await loopback.close();
}
async function readJson(name) {
	return JSON.parse(await readFile(`${folder}${name}`, "utf8"));
}

export {  };