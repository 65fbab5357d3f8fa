// src/verdict/validator.ts
const entityTag = $pattern(0, "^(?:W\\/)?\"[\\x21\\x23-\\x7e]{0,250}\"$", "");
const httpDate = $pattern(1, "^[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$", "");
const longestUrl = 2e3;
function validatorOf({ asked, hops, url, outcome }) {
	if (outcome.kind !== "answer" || ![200, 206].includes(outcome.status)) return void 0;
	const { etag, "last-modified": lastModified } = outcome.headers;
	const tag = etag !== void 0 && entityTag.test(etag) ? etag : void 0;
	const date = lastModified !== void 0 && httpDate.test(lastModified) ? lastModified : void 0;
	if (tag === void 0 && date === void 0 || url.length > 2e3) return void 0;
	return {
		...url !== asked && { url },
		...hops.length > 0 && { hops: hops.map(({ status }) => status) },
		...tag !== void 0 && { etag: tag },
		...date !== void 0 && { lastModified: date }
	};
}
function isUnchanged({ asked, hops, url, outcome }, validator) {
	return outcome.kind === "answer" && outcome.status === 304 && url === (validator.url ?? asked) && isSameWay(hops, validator.hops ?? []) && !isOther(outcome, validator);
}
function isSameWay(hops, statuses) {
	return hops.length === statuses.length && hops.every(({ status }, index) => status === statuses[index]);
}
function isOther({ headers }, { etag, lastModified }) {
	const { etag: tag, "last-modified": date } = headers;
	if (etag !== void 0 && tag !== void 0) return strong(tag) !== strong(etag);
	return etag === void 0 && date !== void 0 && date !== lastModified;
}
function strong(etag) {
	return etag.replace(/^W\//, "");
}

export { entityTag, httpDate, isUnchanged, longestUrl, validatorOf };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
