// src/verdict/verdict.ts
const verdicts = [
	"alive",
	"moved",
	"dead",
	"private",
	"blocked",
	"unsure",
	"skipped"
];

export { verdicts as t };