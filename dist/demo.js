import { a as run, c as reporters, i as systemClock, n as folderFiles } from "./chunks/files.js";
import { fileURLToPath } from "node:url";
import { connect } from "node:net";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

// src/demo/answers.ts
const unknown = { status: 404 };
/** The answer that an address gets. */
function answerFor(url, { web }) {
	const [best] = Object.keys(web).filter((prefix) => url.startsWith(prefix)).sort((a, b) => b.length - a.length);
	return (best === void 0 ? void 0 : web[best]) ?? unknown;
}
/** What GitHub's GraphQL says of the repositories that a request names in its variables. */
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

// src/demo/loopback.ts
/** Starts the server that plays the answers; no byte leaves the machine. */
async function startLoopback(answers) {
	const server = createServer((request, response) => void respond(request, response, answers));
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
async function respond(request, response, answers) {
	const { method, url = "/", headers } = request;
	const host = headers.host ?? "";
	if (host === "api.github.com") {
		const { variables } = JSON.parse(await bodyOf(request));
		response.setHeader("content-type", "application/json");
		response.end(JSON.stringify(answerForRepositories(variables, answers)));
		return;
	}
	const secure = answerFor(`https://${host}${url}`, answers);
	const plain = answerFor(`http://${host}${url}`, answers);
	const answer = "status" in secure && secure.status === 404 && "status" in plain && plain.status !== 404 ? plain : secure;
	if ("failure" in answer) return void request.socket.destroy();
	response.writeHead(answer.status, {
		"content-type": "text/html",
		...answer.headers
	});
	response.end(method === "HEAD" ? "" : answer.body ?? "<title>A page</title><p>Here it is.</p>");
}
async function bodyOf(request) {
	const chunks = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString("utf8");
}

// src/demo.ts
const folder = fileURLToPath(new URL("../fixtures/demo/", import.meta.url));
const answers = JSON.parse(await readFile(`${folder}answers.json`, "utf8"));
const loopback = await startLoopback(answers);
try {
	const { run: result } = await run({
		paths: ["README.md"],
		config: false,
		links: true,
		fix: void 0,
		network: {}
	}, {
		files: folderFiles(folder),
		clock: systemClock,
		env: { GITHUB_TOKEN: "none" },
		connect: loopback.connect
	});
	const options = {
		color: process.stdout.isTTY && process.env["NO_COLOR"] === void 0,
		verbose: false,
		quiet: false,
		maxAnnotations: 10,
		fileUrl: void 0
	};
	process.stdout.write(reporters.pretty(result, options));
} finally {
	await loopback.close();
}

export {  };