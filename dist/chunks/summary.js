import { t as verdicts } from "./verdict.js";

// src/report/summary.ts
function countUp(findings, links) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity]++;
	const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]));
	for (const { verdict } of links) byVerdict[verdict]++;
	return {
		findings: counts,
		fixable: findings.filter(({ fix }) => fix !== void 0).length,
		links: byVerdict
	};
}

export { countUp as t };