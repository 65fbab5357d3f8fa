// src/sources/source.ts
const noTitles = /* @__PURE__ */ new Map();
function failed(source, request, answer) {
	return {
		source,
		request,
		answer,
		meaning: {
			kind: "failed",
			reason: "source-failed"
		}
	};
}
function pacesOf(sources) {
	return new Map(sources.flatMap(({ paces = {} }) => Object.entries(paces)));
}

export { failed, noTitles, pacesOf };