#!/usr/bin/env node
import { K as UserError, U as holdSmall, V as folderFiles, a as listenForInterruption, i as workflowReader, l as progressTeller, n as readStdin, o as showsColor, r as pageReader, s as systemClock, t as optimizeLater, u as main } from "./chunks/run.js";
import { _ as home } from "./chunks/lint.js";

// src/cli.ts
holdSmall();
optimizeLater();
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
		changesSince: async (ref) => {
			const { changesSince } = await import("./chunks/git.js");
			return changesSince(process.cwd(), ref);
		},
		readPage: pageReader(new URL("../docs/rules/", import.meta.url)),
		readWorkflows: workflowReader(new URL("../docs/workflows/", import.meta.url)),
		signal: interruption.signal,
		stdout: (text) => void stdout.write(text),
		stderr: (text) => void stderr.write(text),
		hasColor: showsColor(stdout.isTTY, env),
		showProgress: stderr.isTTY ? progressTeller(() => systemClock.now(), (line) => void stderr.write(`\r\u001B[K${line}`)) : void 0
	});
	process.exitCode = interruption.code() ?? code;
} catch (error) {
	process.exitCode = 2;
	if (error instanceof UserError) stderr.write(`awesome-paper-lint: ${error.message}\n`);
	else stderr.write(`awesome-paper-lint: ${String(error instanceof Error ? error.stack : error)}\nThis is a bug: please report it at ${home}/issues\n`);
}

export {  };