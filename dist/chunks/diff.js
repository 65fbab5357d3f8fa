import { createTwoFilesPatch } from "./libesm.js";

// src/command-line/diff.ts
function diffOf({ path, before, after }) {
	if (before === after) return "";
	const name = path.replace(/^\/+/, "");
	return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after).replace(/^=+\n/, "");
}

export { diffOf };