import { reasons, roles, severities } from "./lint.js";
import { verdicts } from "./run.js";
import { _enum, array, boolean, int, literal, number, object, string } from "./schemas.js";

// src/merge/schema.ts
const text = string();
const count = int().nonnegative();
const point = object({
	line: count,
	column: count,
	offset: count
});
const place = object({
	file: text,
	start: point,
	end: point
});
const finding = place.extend({
	rule: text,
	severity: _enum(severities),
	message: text,
	hint: text.nullable(),
	docs: text,
	related: array(place.extend({ message: text })),
	fix: object({
		safety: _enum(["safe", "unsafe"]),
		edits: array(object({
			start: count,
			end: count,
			text
		}))
	}).nullable(),
	entry: object({
		title: text,
		section: array(text),
		column: text.nullable()
	}).nullable(),
	fingerprint: text,
	fold: object({
		key: text,
		most: count,
		message: text
	}).optional()
});
const link = object({
	url: text,
	address: text,
	role: _enum(roles),
	verdict: _enum(verdicts),
	reason: _enum(Object.keys(reasons)),
	checkedAt: text,
	fromCache: boolean(),
	failing: object({
		since: text,
		runs: count
	}).optional(),
	movedTo: text.nullable(),
	evidence: array(object({
		source: text,
		request: text,
		answer: text
	})),
	places: array(place.extend({ entry: object({
		title: text,
		section: array(text)
	}).optional() }))
});
const shard = object({
	index: int().positive(),
	total: int().positive(),
	inputHash: text,
	texts: array(text)
}).refine(({ index, total }) => index <= total);
const head = object({
	version: int(),
	tool: object({ version: text })
});
const report = object({
	version: literal(1),
	tool: object({
		name: text,
		version: text
	}),
	files: array(object({
		path: text,
		entries: count,
		links: count
	})),
	findings: array(finding),
	links: array(link),
	summary: object({
		outOfScope: count,
		suppressed: count,
		requests: count,
		durationMs: number().nonnegative()
	}),
	hints: array(object({
		id: text,
		message: text
	})),
	shard: shard.nullable()
});

export { head, report };