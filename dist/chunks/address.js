// src/model/address.ts
/**
* Gives the address of a URL; nothing for what is not http or https or is no URL at all.
* The fragment, the letter case of scheme and host, and the default port do not count; the path and
* the query stay as written, since hosts tell `%2F` from `/`.
*/
function addressOf(url) {
	if (!/^https?:\/\/\S/i.test(url) || !URL.canParse(url)) return void 0;
	const parsed = new URL(url);
	parsed.hash = "";
	return parsed.href;
}
/** The host by which politeness is counted, its port included. */
function hostOf(address) {
	return new URL(address).host;
}

export { hostOf as n, addressOf as t };