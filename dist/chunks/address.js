// src/model/address.ts
function addressOf(url) {
	if (!/^https?:\/\/\S/i.test(url) || !URL.canParse(url)) return void 0;
	const parsed = new URL(url);
	parsed.hash = "";
	return parsed.href;
}
function fragmentOf(url) {
	const hash = url.indexOf("#");
	return hash === -1 || hash === url.length - 1 ? void 0 : url.slice(hash + 1);
}
function hostOf(address) {
	return new URL(address).host;
}

export { fragmentOf as n, hostOf as r, addressOf as t };