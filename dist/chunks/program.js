import { UserError, folderFiles, listenForInterruption, main, pageReader, progressTeller, readStdin, showsColor, systemClock, workflowReader } from "./run.js";
import { home } from "./lint.js";

// src/program.ts
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
			const { changesSince } = await import("./git.js");
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