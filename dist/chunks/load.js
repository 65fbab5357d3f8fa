import { __commonJSMin, __exportAll, __require } from "./rolldown-runtime.js";
import { code, labelRoles, pointFinder, propose, roles, ruleIds, rules, severities } from "./lint.js";
import { UserError } from "./run.js";
import { $ZodAny, $ZodArray, $ZodAsyncError, $ZodBase64, $ZodBase64URL, $ZodBigInt, $ZodBigIntFormat, $ZodBoolean, $ZodCIDRv4, $ZodCIDRv6, $ZodCUID, $ZodCUID2, $ZodCatch, $ZodCheck, $ZodCheckBigIntFormat, $ZodCheckEndsWith, $ZodCheckGreaterThan, $ZodCheckIncludes, $ZodCheckLengthEquals, $ZodCheckLessThan, $ZodCheckLowerCase, $ZodCheckMaxLength, $ZodCheckMaxSize, $ZodCheckMimeType, $ZodCheckMinLength, $ZodCheckMinSize, $ZodCheckMultipleOf, $ZodCheckNumberFormat, $ZodCheckOverwrite, $ZodCheckProperties, $ZodCheckProperty, $ZodCheckRegex, $ZodCheckSizeEquals, $ZodCheckStartsWith, $ZodCheckStringFormat, $ZodCheckUpperCase, $ZodCodec, $ZodCreditCard, $ZodCustom, $ZodCustomStringFormat, $ZodCyclicError, $ZodDate, $ZodDefault, $ZodDiscriminatedUnion, $ZodE164, $ZodEmail, $ZodEmoji, $ZodEncodeError, $ZodEnum, $ZodError, $ZodExactOptional, $ZodFile, $ZodFunction, $ZodGUID, $ZodIBAN, $ZodIPv4, $ZodIPv6, $ZodISODate, $ZodISODateTime, $ZodISODuration, $ZodISOTime, $ZodIntersection, $ZodJWT, $ZodKSUID, $ZodLazy, $ZodLiteral, $ZodMAC, $ZodMap, $ZodNaN, $ZodNanoID, $ZodNever, $ZodNonOptional, $ZodNull, $ZodNullable, $ZodNumber, $ZodNumberFormat, $ZodObject, $ZodObjectJIT, $ZodOptional, $ZodPipe, $ZodPrefault, $ZodPreprocess, $ZodPromise, $ZodReadonly, $ZodRealError, $ZodRecord, $ZodRegistry, $ZodSet, $ZodString, $ZodStringFormat, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodTransform, $ZodTuple, $ZodType, $ZodULID, $ZodURL, $ZodUUID, $ZodUndefined, $ZodUnion, $ZodUnknown, $ZodVoid, $ZodXID, $ZodXor, $brand, $constructor, $input, $output, CONSTANT_CATCH, Doc, NEVER, TimePrecision, ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodError, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRealError, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _any, _array, _base64, _base64url, _bigint, _boolean, _catch as _catch$1, _catch$1 as _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _decode, _decodeAsync, _default as _default$1, _default$1 as _default, _discriminatedUnion, _e164, _email, _emoji, _encode, _encodeAsync, _endsWith, _enum as _enum$1, _enum$1 as _enum, _file, _float32, _float64, _function, _gt, _gte, _guid, _iban, _includes, _instanceof, _int, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDate, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _lte, _mac, _map, _maxLength, _maxSize, _mime, _minLength, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _never, _nonnegative, _nonoptional, _nonpositive, _normalize, _null as _null$1, _null$1 as _null, _nullable, _number, _optional, _overwrite, _parse, _parseAsync, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _refine, _regex, _safeDecode, _safeDecodeAsync, _safeEncode, _safeEncodeAsync, _safeParse, _safeParseAsync, _set, _size, _slugify, _startsWith, _string, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined as _undefined$1, _undefined$1 as _undefined, _union, _unknown, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void as _void$1, _void$1 as _void, _xid, _xor, allProcessors, any, array, assignProp, base64, base64Charset, base64url, base64urlCharset, bigint as bigint$1, boolean as boolean$1, canParseURL, check, cidrv4, cidrv6, clone, codePointLength, codec, config, createStandardJSONSchemaMethod, createToJSONSchemaMethod, creditCard, cuid, cuid2, currencyCode, custom, date as date$1, decode as decode$1, decode$1 as decode, decodeAsync as decodeAsync$1, decodeAsync$1 as decodeAsync, describe as describe$1, describe$1 as describe, discriminatedUnion, e164, email, emoji, en_default, encode as encode$1, encode$1 as encode, encodeAsync as encodeAsync$1, encodeAsync$1 as encodeAsync, esc, exactOptional, extractDefs, file, finalize, flattenError, float32, float64, floatSafeRemainder, formatError, getDiscriminatedOption, globalConfig, globalRegistry, guid, handleUnrepresentable, hash, hex, hostname, httpUrl, iban, initializeContext, int, int32, int64, intersection, invertCodec, ipv4, ipv6, isBackEdge, isPlainObject, isRecursiveSchema, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, joinValues, json, jwt, keyof, ksuid, lazy, literal, looseObject, looseRecord, mac, map, memoizer, mergeDefs, mergeValues, meta as meta$1, meta$1 as meta, nan, nanoid, nativeEnum, never, nonoptional, nullable, nullish, number as number$2, number$1, object, optional, parse as parse$2, parse$1, parseAsync as parseAsync$1, parseAsync$1 as parseAsync, parseURLObject, parsedType, partialRecord, pipe, prefault, preprocess, prettifyError, processSchema, promise, readonly, record, refine, regexes_exports, registry, safeDecode as safeDecode$1, safeDecode$1 as safeDecode, safeDecodeAsync as safeDecodeAsync$1, safeDecodeAsync$1 as safeDecodeAsync, safeEncode as safeEncode$1, safeEncode$1 as safeEncode, safeEncodeAsync as safeEncodeAsync$1, safeEncodeAsync$1 as safeEncodeAsync, safeParse as safeParse$1, safeParse$1 as safeParse, safeParseAsync as safeParseAsync$1, safeParseAsync$1 as safeParseAsync, schemas_exports, set, shallowClone, sizeCaps, standardProps, strictObject, string as string$1, stringFormat, stringbool, stringifyPrimitive, stripTabAndNewline, success, superRefine, symbol, templateLiteral, toDotPath, toJSONSchema, toZod, transform, treeifyError, tuple, uint32, uint64, ulid, union, unknown, url, urlHostnameOk, urlProtocolOk, util_exports, uuid, uuidv4, uuidv6, uuidv7, validate, validateAsync, validateURL, version, xid, xor } from "./schemas.js";
import { date as date$2, iso_exports } from "./iso.js";
import { orders } from "./order.js";
import path from "node:path";

// node_modules/zod/v4/locales/ar.js
const error$59 = () => {
	const Sizable = {
		string: {
			unit: "\u062d\u0631\u0641",
			verb: "\u0623\u0646 \u064a\u062d\u0648\u064a"
		},
		file: {
			unit: "\u0628\u0627\u064a\u062a",
			verb: "\u0623\u0646 \u064a\u062d\u0648\u064a"
		},
		array: {
			unit: "\u0639\u0646\u0635\u0631",
			verb: "\u0623\u0646 \u064a\u062d\u0648\u064a"
		},
		set: {
			unit: "\u0639\u0646\u0635\u0631",
			verb: "\u0623\u0646 \u064a\u062d\u0648\u064a"
		},
		map: {
			unit: "\u0639\u0646\u0635\u0631",
			verb: "\u0623\u0646 \u064a\u062d\u0648\u064a"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0645\u062f\u062e\u0644",
		email: "\u0628\u0631\u064a\u062f \u0625\u0644\u0643\u062a\u0631\u0648\u0646\u064a",
		url: "\u0631\u0627\u0628\u0637",
		emoji: "\u0625\u064a\u0645\u0648\u062c\u064a",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u062a\u0627\u0631\u064a\u062e \u0648\u0648\u0642\u062a \u0628\u0645\u0639\u064a\u0627\u0631 ISO",
		date: "\u062a\u0627\u0631\u064a\u062e \u0628\u0645\u0639\u064a\u0627\u0631 ISO",
		time: "\u0648\u0642\u062a \u0628\u0645\u0639\u064a\u0627\u0631 ISO",
		duration: "\u0645\u062f\u0629 \u0628\u0645\u0639\u064a\u0627\u0631 ISO",
		ipv4: "\u0639\u0646\u0648\u0627\u0646 IPv4",
		ipv6: "\u0639\u0646\u0648\u0627\u0646 IPv6",
		mac: "\u0639\u0646\u0648\u0627\u0646 MAC",
		cidrv4: "\u0645\u062f\u0649 \u0639\u0646\u0627\u0648\u064a\u0646 \u0628\u0635\u064a\u063a\u0629 IPv4",
		cidrv6: "\u0645\u062f\u0649 \u0639\u0646\u0627\u0648\u064a\u0646 \u0628\u0635\u064a\u063a\u0629 IPv6",
		base64: "\u0646\u064e\u0635 \u0628\u062a\u0631\u0645\u064a\u0632 base64-encoded",
		base64url: "\u0646\u064e\u0635 \u0628\u062a\u0631\u0645\u064a\u0632 base64url-encoded",
		json_string: "\u0646\u064e\u0635 \u0639\u0644\u0649 \u0647\u064a\u0626\u0629 JSON",
		e164: "\u0631\u0642\u0645 \u0647\u0627\u062a\u0641 \u0628\u0645\u0639\u064a\u0627\u0631 E.164",
		credit_card: "\u0631\u0642\u0645 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0627\u0626\u062a\u0645\u0627\u0646",
		currency_code: "\u0631\u0645\u0632 \u0627\u0644\u0639\u0645\u0644\u0629",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0645\u062f\u062e\u0644"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u0645\u062f\u062e\u0644\u0627\u062a \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064a\u0641\u062a\u0631\u0636 \u0625\u062f\u062e\u0627\u0644 instanceof ${issue.expected}\u060c \u0648\u0644\u0643\u0646 \u062a\u0645 \u0625\u062f\u062e\u0627\u0644 ${received}`;
				return `\u0645\u062f\u062e\u0644\u0627\u062a \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064a\u0641\u062a\u0631\u0636 \u0625\u062f\u062e\u0627\u0644 ${expected}\u060c \u0648\u0644\u0643\u0646 \u062a\u0645 \u0625\u062f\u062e\u0627\u0644 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0645\u062f\u062e\u0644\u0627\u062a \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064a\u0641\u062a\u0631\u0636 \u0625\u062f\u062e\u0627\u0644 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0627\u062e\u062a\u064a\u0627\u0631 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644: \u064a\u062a\u0648\u0642\u0639 \u0627\u0646\u062a\u0642\u0627\u0621 \u0623\u062d\u062f \u0647\u0630\u0647 \u0627\u0644\u062e\u064a\u0627\u0631\u0627\u062a: ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return ` \u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064a\u0641\u062a\u0631\u0636 \u0623\u0646 \u062a\u0643\u0648\u0646 ${issue.origin ?? "\u0627\u0644\u0642\u064a\u0645\u0629"} ${adj} ${issue.maximum.toString()} ${sizing.unit ?? "\u0639\u0646\u0635\u0631"}`;
				return `\u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064a\u0641\u062a\u0631\u0636 \u0623\u0646 \u062a\u0643\u0648\u0646 ${issue.origin ?? "\u0627\u0644\u0642\u064a\u0645\u0629"} ${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0623\u0635\u063a\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064a\u0641\u062a\u0631\u0636 \u0644\u0640 ${issue.origin} \u0623\u0646 \u064a\u0643\u0648\u0646 ${adj} ${issue.minimum.toString()} ${sizing.unit}`;
				return `\u0623\u0635\u063a\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064a\u0641\u062a\u0631\u0636 \u0644\u0640 ${issue.origin} \u0623\u0646 \u064a\u0643\u0648\u0646 ${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0646\u064e\u0635 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644: \u064a\u062c\u0628 \u0623\u0646 \u064a\u0628\u062f\u0623 \u0628\u0640 "${issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u0646\u064e\u0635 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644: \u064a\u062c\u0628 \u0623\u0646 \u064a\u0646\u062a\u0647\u064a \u0628\u0640 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u0646\u064e\u0635 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644: \u064a\u062c\u0628 \u0623\u0646 \u064a\u062a\u0636\u0645\u0651\u064e\u0646 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u0646\u064e\u0635 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644: \u064a\u062c\u0628 \u0623\u0646 \u064a\u0637\u0627\u0628\u0642 \u0627\u0644\u0646\u0645\u0637 ${_issue.pattern}`;
				return `${FormatDictionary[_issue.format] ?? issue.format} \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644`;
			}
			case "not_multiple_of": return `\u0631\u0642\u0645 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644: \u064a\u062c\u0628 \u0623\u0646 \u064a\u0643\u0648\u0646 \u0645\u0646 \u0645\u0636\u0627\u0639\u0641\u0627\u062a ${issue.divisor}`;
			case "unrecognized_keys": return `\u0645\u0639\u0631\u0641${issue.keys.length > 1 ? "\u0627\u062a" : ""} \u063a\u0631\u064a\u0628${issue.keys.length > 1 ? "\u0629" : ""}: ${joinValues(issue.keys, "\u060c ")}`;
			case "invalid_key": return `\u0645\u0639\u0631\u0641 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064a ${issue.origin}`;
			case "invalid_union": return "\u0645\u062f\u062e\u0644 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644";
			case "invalid_element": return `\u0645\u062f\u062e\u0644 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064a ${issue.origin}`;
			default: return "\u0645\u062f\u062e\u0644 \u063a\u064a\u0631 \u0645\u0642\u0628\u0648\u0644";
		}
	};
};
function ar_default() {
	return { localeError: error$59() };
}

// node_modules/zod/v4/locales/az.js
const error$58 = () => {
	const Sizable = {
		string: {
			unit: "simvol",
			verb: "olmal\u0131d\u0131r"
		},
		file: {
			unit: "bayt",
			verb: "olmal\u0131d\u0131r"
		},
		array: {
			unit: "element",
			verb: "olmal\u0131d\u0131r"
		},
		set: {
			unit: "element",
			verb: "olmal\u0131d\u0131r"
		},
		map: {
			unit: "element",
			verb: "olmal\u0131d\u0131r"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		credit_card: "kredit kart\u0131 n\u00f6mr\u0259si",
		currency_code: "valyuta kodu",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Yanl\u0131\u015f d\u0259y\u0259r: g\u00f6zl\u0259nil\u0259n instanceof ${issue.expected}, daxil olan ${received}`;
				return `Yanl\u0131\u015f d\u0259y\u0259r: g\u00f6zl\u0259nil\u0259n ${expected}, daxil olan ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Yanl\u0131\u015f d\u0259y\u0259r: g\u00f6zl\u0259nil\u0259n ${stringifyPrimitive(issue.values[0])}`;
				return `Yanl\u0131\u015f se\u00e7im: a\u015fa\u011f\u0131dak\u0131lardan biri olmal\u0131d\u0131r: ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u00c7ox b\u00f6y\u00fck: g\u00f6zl\u0259nil\u0259n ${issue.origin ?? "d\u0259y\u0259r"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "element"}`;
				return `\u00c7ox b\u00f6y\u00fck: g\u00f6zl\u0259nil\u0259n ${issue.origin ?? "d\u0259y\u0259r"} ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u00c7ox ki\u00e7ik: g\u00f6zl\u0259nil\u0259n ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u00c7ox ki\u00e7ik: g\u00f6zl\u0259nil\u0259n ${issue.origin} ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Yanl\u0131\u015f m\u0259tn: "${_issue.prefix}" il\u0259 ba\u015flamal\u0131d\u0131r`;
				if (_issue.format === "ends_with") return `Yanl\u0131\u015f m\u0259tn: "${_issue.suffix}" il\u0259 bitm\u0259lidir`;
				if (_issue.format === "includes") return `Yanl\u0131\u015f m\u0259tn: "${_issue.includes}" daxil olmal\u0131d\u0131r`;
				if (_issue.format === "regex") return `Yanl\u0131\u015f m\u0259tn: ${_issue.pattern} \u015fablonuna uy\u011fun olmal\u0131d\u0131r`;
				return `Yanl\u0131\u015f ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Yanl\u0131\u015f \u0259d\u0259d: ${issue.divisor} il\u0259 b\u00f6l\u00fcn\u0259 bil\u0259n olmal\u0131d\u0131r`;
			case "unrecognized_keys": return `Tan\u0131nmayan a\u00e7ar${issue.keys.length > 1 ? "lar" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} daxilind\u0259 yanl\u0131\u015f a\u00e7ar`;
			case "invalid_union": return "Yanl\u0131\u015f d\u0259y\u0259r";
			case "invalid_element": return `${issue.origin} daxilind\u0259 yanl\u0131\u015f d\u0259y\u0259r`;
			default: return `Yanl\u0131\u015f d\u0259y\u0259r`;
		}
	};
};
function az_default() {
	return { localeError: error$58() };
}

// node_modules/zod/v4/locales/be.js
function getBelarusianPlural(count, one, few, many) {
	const absCount = Math.abs(count);
	const lastDigit = absCount % 10;
	const lastTwoDigits = absCount % 100;
	if (lastTwoDigits >= 11 && lastTwoDigits <= 19) return many;
	if (lastDigit === 1) return one;
	if (lastDigit >= 2 && lastDigit <= 4) return few;
	return many;
}
const error$57 = () => {
	const Sizable = {
		string: {
			unit: {
				one: "\u0441\u0456\u043c\u0432\u0430\u043b",
				few: "\u0441\u0456\u043c\u0432\u0430\u043b\u044b",
				many: "\u0441\u0456\u043c\u0432\u0430\u043b\u0430\u045e"
			},
			verb: "\u043c\u0435\u0446\u044c"
		},
		array: {
			unit: {
				one: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442",
				few: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u044b",
				many: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u0430\u045e"
			},
			verb: "\u043c\u0435\u0446\u044c"
		},
		set: {
			unit: {
				one: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442",
				few: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u044b",
				many: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u0430\u045e"
			},
			verb: "\u043c\u0435\u0446\u044c"
		},
		map: {
			unit: {
				one: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442",
				few: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u044b",
				many: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u0430\u045e"
			},
			verb: "\u043c\u0435\u0446\u044c"
		},
		file: {
			unit: {
				one: "\u0431\u0430\u0439\u0442",
				few: "\u0431\u0430\u0439\u0442\u044b",
				many: "\u0431\u0430\u0439\u0442\u0430\u045e"
			},
			verb: "\u043c\u0435\u0446\u044c"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0443\u0432\u043e\u0434",
		email: "email \u0430\u0434\u0440\u0430\u0441",
		url: "URL",
		emoji: "\u044d\u043c\u043e\u0434\u0437\u0456",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0434\u0430\u0442\u0430 \u0456 \u0447\u0430\u0441",
		date: "ISO \u0434\u0430\u0442\u0430",
		time: "ISO \u0447\u0430\u0441",
		duration: "ISO \u043f\u0440\u0430\u0446\u044f\u0433\u043b\u0430\u0441\u0446\u044c",
		ipv4: "IPv4 \u0430\u0434\u0440\u0430\u0441",
		ipv6: "IPv6 \u0430\u0434\u0440\u0430\u0441",
		mac: "MAC \u0430\u0434\u0440\u0430\u0441",
		cidrv4: "IPv4 \u0434\u044b\u044f\u043f\u0430\u0437\u043e\u043d",
		cidrv6: "IPv6 \u0434\u044b\u044f\u043f\u0430\u0437\u043e\u043d",
		base64: "\u0440\u0430\u0434\u043e\u043a \u0443 \u0444\u0430\u0440\u043c\u0430\u0446\u0435 base64",
		base64url: "\u0440\u0430\u0434\u043e\u043a \u0443 \u0444\u0430\u0440\u043c\u0430\u0446\u0435 base64url",
		json_string: "JSON \u0440\u0430\u0434\u043e\u043a",
		e164: "\u043d\u0443\u043c\u0430\u0440 E.164",
		credit_card: "\u043d\u0443\u043c\u0430\u0440 \u043a\u0440\u044d\u0434\u044b\u0442\u043d\u0430\u0439 \u043a\u0430\u0440\u0442\u044b",
		currency_code: "\u043a\u043e\u0434 \u0432\u0430\u043b\u044e\u0442\u044b",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0443\u0432\u043e\u0434"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u043b\u0456\u043a",
		array: "\u043c\u0430\u0441\u0456\u045e"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u045e\u0432\u043e\u0434: \u0447\u0430\u043a\u0430\u045e\u0441\u044f instanceof ${issue.expected}, \u0430\u0442\u0440\u044b\u043c\u0430\u043d\u0430 ${received}`;
				return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u045e\u0432\u043e\u0434: \u0447\u0430\u043a\u0430\u045e\u0441\u044f ${expected}, \u0430\u0442\u0440\u044b\u043c\u0430\u043d\u0430 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u045e\u0432\u043e\u0434: \u0447\u0430\u043a\u0430\u043b\u0430\u0441\u044f ${stringifyPrimitive(issue.values[0])}`;
				return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u0432\u0430\u0440\u044b\u044f\u043d\u0442: \u0447\u0430\u043a\u0430\u045e\u0441\u044f \u0430\u0434\u0437\u0456\u043d \u0437 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) {
					const unit = getBelarusianPlural(Number(issue.maximum), sizing.unit.one, sizing.unit.few, sizing.unit.many);
					return `\u0417\u0430\u043d\u0430\u0434\u0442\u0430 \u0432\u044f\u043b\u0456\u043a\u0456: \u0447\u0430\u043a\u0430\u043b\u0430\u0441\u044f, \u0448\u0442\u043e ${issue.origin ?? "\u0437\u043d\u0430\u0447\u044d\u043d\u043d\u0435"} \u043f\u0430\u0432\u0456\u043d\u043d\u0430 ${sizing.verb} ${adj}${issue.maximum.toString()} ${unit}`;
				}
				return `\u0417\u0430\u043d\u0430\u0434\u0442\u0430 \u0432\u044f\u043b\u0456\u043a\u0456: \u0447\u0430\u043a\u0430\u043b\u0430\u0441\u044f, \u0448\u0442\u043e ${issue.origin ?? "\u0437\u043d\u0430\u0447\u044d\u043d\u043d\u0435"} \u043f\u0430\u0432\u0456\u043d\u043d\u0430 \u0431\u044b\u0446\u044c ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) {
					const unit = getBelarusianPlural(Number(issue.minimum), sizing.unit.one, sizing.unit.few, sizing.unit.many);
					return `\u0417\u0430\u043d\u0430\u0434\u0442\u0430 \u043c\u0430\u043b\u044b: \u0447\u0430\u043a\u0430\u043b\u0430\u0441\u044f, \u0448\u0442\u043e ${issue.origin} \u043f\u0430\u0432\u0456\u043d\u043d\u0430 ${sizing.verb} ${adj}${issue.minimum.toString()} ${unit}`;
				}
				return `\u0417\u0430\u043d\u0430\u0434\u0442\u0430 \u043c\u0430\u043b\u044b: \u0447\u0430\u043a\u0430\u043b\u0430\u0441\u044f, \u0448\u0442\u043e ${issue.origin} \u043f\u0430\u0432\u0456\u043d\u043d\u0430 \u0431\u044b\u0446\u044c ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u0440\u0430\u0434\u043e\u043a: \u043f\u0430\u0432\u0456\u043d\u0435\u043d \u043f\u0430\u0447\u044b\u043d\u0430\u0446\u0446\u0430 \u0437 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u0440\u0430\u0434\u043e\u043a: \u043f\u0430\u0432\u0456\u043d\u0435\u043d \u0437\u0430\u043a\u0430\u043d\u0447\u0432\u0430\u0446\u0446\u0430 \u043d\u0430 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u0440\u0430\u0434\u043e\u043a: \u043f\u0430\u0432\u0456\u043d\u0435\u043d \u0437\u043c\u044f\u0448\u0447\u0430\u0446\u044c "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u0440\u0430\u0434\u043e\u043a: \u043f\u0430\u0432\u0456\u043d\u0435\u043d \u0430\u0434\u043f\u0430\u0432\u044f\u0434\u0430\u0446\u044c \u0448\u0430\u0431\u043b\u043e\u043d\u0443 ${_issue.pattern}`;
				return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u043b\u0456\u043a: \u043f\u0430\u0432\u0456\u043d\u0435\u043d \u0431\u044b\u0446\u044c \u043a\u0440\u0430\u0442\u043d\u044b\u043c ${issue.divisor}`;
			case "unrecognized_keys": return `\u041d\u0435\u0440\u0430\u0441\u043f\u0430\u0437\u043d\u0430\u043d\u044b ${issue.keys.length > 1 ? "\u043a\u043b\u044e\u0447\u044b" : "\u043a\u043b\u044e\u0447"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u043a\u043b\u044e\u0447 \u0443 ${issue.origin}`;
			case "invalid_union": return "\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u045e\u0432\u043e\u0434";
			case "invalid_element": return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u0430\u0435 \u0437\u043d\u0430\u0447\u044d\u043d\u043d\u0435 \u045e ${issue.origin}`;
			default: return `\u041d\u044f\u043f\u0440\u0430\u0432\u0456\u043b\u044c\u043d\u044b \u045e\u0432\u043e\u0434`;
		}
	};
};
function be_default() {
	return { localeError: error$57() };
}

// node_modules/zod/v4/locales/bg.js
const error$56 = () => {
	const Sizable = {
		string: {
			unit: "\u0441\u0438\u043c\u0432\u043e\u043b\u0430",
			verb: "\u0434\u0430 \u0441\u044a\u0434\u044a\u0440\u0436\u0430"
		},
		file: {
			unit: "\u0431\u0430\u0439\u0442\u0430",
			verb: "\u0434\u0430 \u0441\u044a\u0434\u044a\u0440\u0436\u0430"
		},
		array: {
			unit: "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0430",
			verb: "\u0434\u0430 \u0441\u044a\u0434\u044a\u0440\u0436\u0430"
		},
		set: {
			unit: "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0430",
			verb: "\u0434\u0430 \u0441\u044a\u0434\u044a\u0440\u0436\u0430"
		},
		map: {
			unit: "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0430",
			verb: "\u0434\u0430 \u0441\u044a\u0434\u044a\u0440\u0436\u0430"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0432\u0445\u043e\u0434",
		email: "\u0438\u043c\u0435\u0439\u043b \u0430\u0434\u0440\u0435\u0441",
		url: "URL",
		emoji: "\u0435\u043c\u043e\u0434\u0436\u0438",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0432\u0440\u0435\u043c\u0435",
		date: "ISO \u0434\u0430\u0442\u0430",
		time: "ISO \u0432\u0440\u0435\u043c\u0435",
		duration: "ISO \u043f\u0440\u043e\u0434\u044a\u043b\u0436\u0438\u0442\u0435\u043b\u043d\u043e\u0441\u0442",
		ipv4: "IPv4 \u0430\u0434\u0440\u0435\u0441",
		ipv6: "IPv6 \u0430\u0434\u0440\u0435\u0441",
		mac: "MAC \u0430\u0434\u0440\u0435\u0441",
		cidrv4: "IPv4 \u0434\u0438\u0430\u043f\u0430\u0437\u043e\u043d",
		cidrv6: "IPv6 \u0434\u0438\u0430\u043f\u0430\u0437\u043e\u043d",
		base64: "base64-\u043a\u043e\u0434\u0438\u0440\u0430\u043d \u043d\u0438\u0437",
		base64url: "base64url-\u043a\u043e\u0434\u0438\u0440\u0430\u043d \u043d\u0438\u0437",
		json_string: "JSON \u043d\u0438\u0437",
		e164: "E.164 \u043d\u043e\u043c\u0435\u0440",
		credit_card: "\u043d\u043e\u043c\u0435\u0440 \u043d\u0430 \u043a\u0440\u0435\u0434\u0438\u0442\u043d\u0430 \u043a\u0430\u0440\u0442\u0430",
		currency_code: "\u043a\u043e\u0434 \u043d\u0430 \u0432\u0430\u043b\u0443\u0442\u0430",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0432\u0445\u043e\u0434"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0447\u0438\u0441\u043b\u043e",
		array: "\u043c\u0430\u0441\u0438\u0432"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u0432\u0445\u043e\u0434: \u043e\u0447\u0430\u043a\u0432\u0430\u043d instanceof ${issue.expected}, \u043f\u043e\u043b\u0443\u0447\u0435\u043d ${received}`;
				return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u0432\u0445\u043e\u0434: \u043e\u0447\u0430\u043a\u0432\u0430\u043d ${expected}, \u043f\u043e\u043b\u0443\u0447\u0435\u043d ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u0432\u0445\u043e\u0434: \u043e\u0447\u0430\u043a\u0432\u0430\u043d ${stringifyPrimitive(issue.values[0])}`;
				return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u0430 \u043e\u043f\u0446\u0438\u044f: \u043e\u0447\u0430\u043a\u0432\u0430\u043d\u043e \u0435\u0434\u043d\u043e \u043e\u0442 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0422\u0432\u044a\u0440\u0434\u0435 \u0433\u043e\u043b\u044f\u043c\u043e: \u043e\u0447\u0430\u043a\u0432\u0430 \u0441\u0435 ${issue.origin ?? "\u0441\u0442\u043e\u0439\u043d\u043e\u0441\u0442"} \u0434\u0430 \u0441\u044a\u0434\u044a\u0440\u0436\u0430 ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0430"}`;
				return `\u0422\u0432\u044a\u0440\u0434\u0435 \u0433\u043e\u043b\u044f\u043c\u043e: \u043e\u0447\u0430\u043a\u0432\u0430 \u0441\u0435 ${issue.origin ?? "\u0441\u0442\u043e\u0439\u043d\u043e\u0441\u0442"} \u0434\u0430 \u0431\u044a\u0434\u0435 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0422\u0432\u044a\u0440\u0434\u0435 \u043c\u0430\u043b\u043a\u043e: \u043e\u0447\u0430\u043a\u0432\u0430 \u0441\u0435 ${issue.origin} \u0434\u0430 \u0441\u044a\u0434\u044a\u0440\u0436\u0430 ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u0422\u0432\u044a\u0440\u0434\u0435 \u043c\u0430\u043b\u043a\u043e: \u043e\u0447\u0430\u043a\u0432\u0430 \u0441\u0435 ${issue.origin} \u0434\u0430 \u0431\u044a\u0434\u0435 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u043d\u0438\u0437: \u0442\u0440\u044f\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u043f\u043e\u0447\u0432\u0430 \u0441 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u043d\u0438\u0437: \u0442\u0440\u044f\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u0432\u044a\u0440\u0448\u0432\u0430 \u0441 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u043d\u0438\u0437: \u0442\u0440\u044f\u0431\u0432\u0430 \u0434\u0430 \u0432\u043a\u043b\u044e\u0447\u0432\u0430 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u043d\u0438\u0437: \u0442\u0440\u044f\u0431\u0432\u0430 \u0434\u0430 \u0441\u044a\u0432\u043f\u0430\u0434\u0430 \u0441 ${_issue.pattern}`;
				let invalid_adj = "\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d";
				if (_issue.format === "emoji") invalid_adj = "\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u043e";
				if (_issue.format === "datetime") invalid_adj = "\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u043e";
				if (_issue.format === "date") invalid_adj = "\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u0430";
				if (_issue.format === "time") invalid_adj = "\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u043e";
				if (_issue.format === "duration") invalid_adj = "\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u0430";
				return `${invalid_adj} ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u043e \u0447\u0438\u0441\u043b\u043e: \u0442\u0440\u044f\u0431\u0432\u0430 \u0434\u0430 \u0431\u044a\u0434\u0435 \u043a\u0440\u0430\u0442\u043d\u043e \u043d\u0430 ${issue.divisor}`;
			case "unrecognized_keys": return `\u041d\u0435\u0440\u0430\u0437\u043f\u043e\u0437\u043d\u0430\u0442${issue.keys.length > 1 ? "\u0438" : ""} \u043a\u043b\u044e\u0447${issue.keys.length > 1 ? "\u043e\u0432\u0435" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u043a\u043b\u044e\u0447 \u0432 ${issue.origin}`;
			case "invalid_union": return "\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u0432\u0445\u043e\u0434";
			case "invalid_element": return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u043d\u0430 \u0441\u0442\u043e\u0439\u043d\u043e\u0441\u0442 \u0432 ${issue.origin}`;
			default: return `\u041d\u0435\u0432\u0430\u043b\u0438\u0434\u0435\u043d \u0432\u0445\u043e\u0434`;
		}
	};
};
function bg_default() {
	return { localeError: error$56() };
}

// node_modules/zod/v4/locales/bn.js
const error$55 = () => {
	const Sizable = {
		string: {
			unit: "\u0985\u0995\u09cd\u09b7\u09b0",
			verb: "\u09a5\u09be\u0995\u09a4\u09c7 \u09b9\u09ac\u09c7"
		},
		file: {
			unit: "\u09ac\u09be\u0987\u099f",
			verb: "\u09a5\u09be\u0995\u09a4\u09c7 \u09b9\u09ac\u09c7"
		},
		array: {
			unit: "\u0986\u0987\u099f\u09c7\u09ae",
			verb: "\u09a5\u09be\u0995\u09a4\u09c7 \u09b9\u09ac\u09c7"
		},
		set: {
			unit: "\u0986\u0987\u099f\u09c7\u09ae",
			verb: "\u09a5\u09be\u0995\u09a4\u09c7 \u09b9\u09ac\u09c7"
		},
		map: {
			unit: "\u098f\u09a8\u09cd\u099f\u09cd\u09b0\u09bf",
			verb: "\u09a5\u09be\u0995\u09a4\u09c7 \u09b9\u09ac\u09c7"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0987\u09a8\u09aa\u09c1\u099f",
		email: "\u0987\u09ae\u09c7\u0987\u09b2 \u09a0\u09bf\u0995\u09be\u09a8\u09be",
		url: "URL",
		emoji: "\u0987\u09ae\u09cb\u099c\u09bf",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u09a4\u09be\u09b0\u09bf\u0996 \u0993 \u09b8\u09ae\u09af\u09bc",
		date: "ISO \u09a4\u09be\u09b0\u09bf\u0996",
		time: "ISO \u09b8\u09ae\u09af\u09bc",
		duration: "ISO \u09b8\u09ae\u09af\u09bc\u0995\u09be\u09b2",
		ipv4: "IPv4 \u09a0\u09bf\u0995\u09be\u09a8\u09be",
		ipv6: "IPv6 \u09a0\u09bf\u0995\u09be\u09a8\u09be",
		mac: "MAC \u09a0\u09bf\u0995\u09be\u09a8\u09be",
		cidrv4: "IPv4 \u09b0\u09c7\u099e\u09cd\u099c",
		cidrv6: "IPv6 \u09b0\u09c7\u099e\u09cd\u099c",
		base64: "base64-\u098f\u09a8\u0995\u09cb\u09a1\u09c7\u09a1 \u09b8\u09cd\u099f\u09cd\u09b0\u09bf\u0982",
		base64url: "base64url-\u098f\u09a8\u0995\u09cb\u09a1\u09c7\u09a1 \u09b8\u09cd\u099f\u09cd\u09b0\u09bf\u0982",
		json_string: "JSON \u09b8\u09cd\u099f\u09cd\u09b0\u09bf\u0982",
		e164: "E.164 \u09a8\u09ae\u09cd\u09ac\u09b0",
		credit_card: "\u0995\u09cd\u09b0\u09c7\u09a1\u09bf\u099f \u0995\u09be\u09b0\u09cd\u09a1 \u09a8\u09ae\u09cd\u09ac\u09b0",
		currency_code: "\u09ae\u09c1\u09a6\u09cd\u09b0\u09be \u0995\u09cb\u09a1",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0987\u09a8\u09aa\u09c1\u099f"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `\u0985\u09ac\u09c8\u09a7 \u0987\u09a8\u09aa\u09c1\u099f: \u09aa\u09cd\u09b0\u09a4\u09cd\u09af\u09be\u09b6\u09bf\u09a4 ${expected}, \u09aa\u09cd\u09b0\u09be\u09aa\u09cd\u09a4 ${TypeDictionary[receivedType] ?? receivedType}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0985\u09ac\u09c8\u09a7 \u0987\u09a8\u09aa\u09c1\u099f: \u09aa\u09cd\u09b0\u09a4\u09cd\u09af\u09be\u09b6\u09bf\u09a4 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0985\u09ac\u09c8\u09a7 \u0985\u09aa\u09b6\u09a8: ${joinValues(issue.values, " | ")} \u098f\u09b0 \u09ae\u09a7\u09cd\u09af\u09c7 \u098f\u0995\u099f\u09bf \u09aa\u09cd\u09b0\u09a4\u09cd\u09af\u09be\u09b6\u09bf\u09a4`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0985\u09a8\u09c7\u0995 \u09ac\u09a1\u09bc: ${issue.origin ?? "\u09ae\u09be\u09a8"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u098f\u09b2\u09bf\u09ae\u09c7\u09a8\u09cd\u099f"} \u09b9\u09a4\u09c7 \u09b9\u09ac\u09c7`;
				return `\u0985\u09a8\u09c7\u0995 \u09ac\u09a1\u09bc: ${issue.origin ?? "\u09ae\u09be\u09a8"} ${adj}${issue.maximum.toString()} \u09b9\u09a4\u09c7 \u09b9\u09ac\u09c7`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0985\u09a8\u09c7\u0995 \u099b\u09cb\u099f: ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} \u09b9\u09a4\u09c7 \u09b9\u09ac\u09c7`;
				return `\u0985\u09a8\u09c7\u0995 \u099b\u09cb\u099f: ${issue.origin} ${adj}${issue.minimum.toString()} \u09b9\u09a4\u09c7 \u09b9\u09ac\u09c7`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0985\u09ac\u09c8\u09a7 \u09b8\u09cd\u099f\u09cd\u09b0\u09bf\u0982: "${_issue.prefix}" \u09a6\u09bf\u09af\u09bc\u09c7 \u09b6\u09c1\u09b0\u09c1 \u09b9\u09a4\u09c7 \u09b9\u09ac\u09c7`;
				if (_issue.format === "ends_with") return `\u0985\u09ac\u09c8\u09a7 \u09b8\u09cd\u099f\u09cd\u09b0\u09bf\u0982: "${_issue.suffix}" \u09a6\u09bf\u09af\u09bc\u09c7 \u09b6\u09c7\u09b7 \u09b9\u09a4\u09c7 \u09b9\u09ac\u09c7`;
				if (_issue.format === "includes") return `\u0985\u09ac\u09c8\u09a7 \u09b8\u09cd\u099f\u09cd\u09b0\u09bf\u0982: "${_issue.includes}" \u0985\u09a8\u09cd\u09a4\u09b0\u09cd\u09ad\u09c1\u0995\u09cd\u09a4 \u09a5\u09be\u0995\u09a4\u09c7 \u09b9\u09ac\u09c7`;
				if (_issue.format === "regex") return `\u0985\u09ac\u09c8\u09a7 \u09b8\u09cd\u099f\u09cd\u09b0\u09bf\u0982: ${_issue.pattern} \u09aa\u09cd\u09af\u09be\u099f\u09be\u09b0\u09cd\u09a8 \u09ae\u09bf\u09b2\u09a4\u09c7 \u09b9\u09ac\u09c7`;
				return `\u0985\u09ac\u09c8\u09a7 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0985\u09ac\u09c8\u09a7 \u09a8\u09ae\u09cd\u09ac\u09b0: ${issue.divisor} \u098f\u09b0 \u0997\u09c1\u09a3\u09bf\u09a4\u0995 \u09b9\u09a4\u09c7 \u09b9\u09ac\u09c7`;
			case "unrecognized_keys": return `\u0985\u099a\u09c7\u09a8\u09be \u0995\u09c0${issue.keys.length > 1 ? "\u0997\u09c1\u09b2\u09cb" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} \u098f \u0985\u09ac\u09c8\u09a7 \u0995\u09c0`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `\u0985\u09ac\u09c8\u09a7 \u09a1\u09bf\u09b8\u0995\u09cd\u09b0\u09bf\u09ae\u09bf\u09a8\u09c7\u099f\u09b0 \u09ae\u09be\u09a8\u0964 \u09aa\u09cd\u09b0\u09a4\u09cd\u09af\u09be\u09b6\u09bf\u09a4 ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "\u0985\u09ac\u09c8\u09a7 \u0987\u09a8\u09aa\u09c1\u099f";
			case "invalid_element": return `${issue.origin} \u098f \u0985\u09ac\u09c8\u09a7 \u09ae\u09be\u09a8`;
			default: return "\u0985\u09ac\u09c8\u09a7 \u0987\u09a8\u09aa\u09c1\u099f";
		}
	};
};
function bn_default() {
	return { localeError: error$55() };
}

// node_modules/zod/v4/locales/ca.js
const error$54 = () => {
	const Sizable = {
		string: {
			unit: "car\u00e0cters",
			verb: "contenir"
		},
		file: {
			unit: "bytes",
			verb: "contenir"
		},
		array: {
			unit: "elements",
			verb: "contenir"
		},
		set: {
			unit: "elements",
			verb: "contenir"
		},
		map: {
			unit: "elements",
			verb: "contenir"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "entrada",
		email: "adre\u00e7a electr\u00f2nica",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "data i hora ISO",
		date: "data ISO",
		time: "hora ISO",
		duration: "durada ISO",
		ipv4: "adre\u00e7a IPv4",
		ipv6: "adre\u00e7a IPv6",
		mac: "adre\u00e7a MAC",
		cidrv4: "rang IPv4",
		cidrv6: "rang IPv6",
		base64: "cadena codificada en base64",
		base64url: "cadena codificada en base64url",
		json_string: "cadena JSON",
		e164: "n\u00famero E.164",
		credit_card: "n\u00famero de targeta de cr\u00e8dit",
		currency_code: "codi de moneda",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "entrada"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Tipus inv\u00e0lid: s'esperava instanceof ${issue.expected}, s'ha rebut ${received}`;
				return `Tipus inv\u00e0lid: s'esperava ${expected}, s'ha rebut ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Valor inv\u00e0lid: s'esperava ${stringifyPrimitive(issue.values[0])}`;
				return `Opci\u00f3 inv\u00e0lida: s'esperava una de ${joinValues(issue.values, " o ")}`;
			case "too_big": {
				const adj = issue.inclusive ? "com a m\u00e0xim" : "menys de";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Massa gran: s'esperava que ${issue.origin ?? "el valor"} contingu\u00e9s ${adj} ${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Massa gran: s'esperava que ${issue.origin ?? "el valor"} fos ${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? "com a m\u00ednim" : "m\u00e9s de";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Massa petit: s'esperava que ${issue.origin} contingu\u00e9s ${adj} ${issue.minimum.toString()} ${sizing.unit}`;
				return `Massa petit: s'esperava que ${issue.origin} fos ${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Format inv\u00e0lid: ha de comen\u00e7ar amb "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Format inv\u00e0lid: ha d'acabar amb "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Format inv\u00e0lid: ha d'incloure "${_issue.includes}"`;
				if (_issue.format === "regex") return `Format inv\u00e0lid: ha de coincidir amb el patr\u00f3 ${_issue.pattern}`;
				return `Format inv\u00e0lid per a ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `N\u00famero inv\u00e0lid: ha de ser m\u00faltiple de ${issue.divisor}`;
			case "unrecognized_keys": return `Clau${issue.keys.length > 1 ? "s" : ""} no reconeguda${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Clau inv\u00e0lida a ${issue.origin}`;
			case "invalid_union": return "Entrada inv\u00e0lida";
			case "invalid_element": return `Element inv\u00e0lid a ${issue.origin}`;
			default: return `Entrada inv\u00e0lida`;
		}
	};
};
function ca_default() {
	return { localeError: error$54() };
}

// node_modules/zod/v4/locales/ckb.js
const error$53 = () => {
	const Sizable = {
		string: {
			unit: "\u067e\u06cc\u062a",
			verb: "\u0628\u06ce\u062a"
		},
		file: {
			unit: "\u0628\u0627\u06cc\u062a",
			verb: "\u0628\u06ce\u062a"
		},
		array: {
			unit: "\u062f\u0627\u0646\u06d5",
			verb: "\u0628\u06ce\u062a"
		},
		set: {
			unit: "\u062f\u0627\u0646\u06d5",
			verb: "\u0628\u06ce\u062a"
		},
		map: {
			unit: "\u062f\u0627\u0646\u06d5",
			verb: "\u0628\u06ce\u062a"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "regex",
		email: "\u0626\u06cc\u0645\u06d5\u06cc\u06b5",
		url: "\u0628\u06d5\u0633\u062a\u06d5\u0631 (URL)",
		emoji: "\u0626\u06cc\u0645\u06c6\u062c\u06cc",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u0695\u06ce\u06a9\u06d5\u0648\u062a \u0648 \u06a9\u0627\u062a",
		date: "\u0695\u06ce\u06a9\u06d5\u0648\u062a",
		time: "\u06a9\u0627\u062a",
		duration: "\u0645\u0627\u0648\u06d5",
		ipv4: "\u0646\u0627\u0648\u0646\u06cc\u0634\u0627\u0646\u06cc IPv4",
		ipv6: "\u0646\u0627\u0648\u0646\u06cc\u0634\u0627\u0646\u06cc IPv6",
		mac: "\u0646\u0627\u0648\u0646\u06cc\u0634\u0627\u0646\u06cc MAC",
		cidrv4: "\u0645\u06d5\u0648\u062f\u0627\u06cc IPv4",
		cidrv6: "\u0645\u06d5\u0648\u062f\u0627\u06cc IPv6",
		base64: "\u062f\u06d5\u0642\u06cc base64",
		base64url: "\u062f\u06d5\u0642\u06cc base64url",
		json_string: "\u062f\u06d5\u0642\u06cc JSON",
		e164: "\u0698\u0645\u0627\u0631\u06d5\u06cc E.164",
		credit_card: "\u0698\u0645\u0627\u0631\u06d5\u06cc \u06a9\u0627\u0631\u062a\u06cc \u06a9\u0631\u06ce\u062f\u06cc\u062a",
		currency_code: "\u06a9\u06c6\u062f\u06cc \u062f\u0631\u0627\u0648",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u062a\u06ce\u06a9\u0631\u062f\u06d5"
	};
	const TypeDictionary = {
		nan: "NaN",
		string: "\u0646\u0648\u0648\u0633\u06cc\u0646",
		number: "\u0698\u0645\u0627\u0631\u06d5",
		boolean: "boolean",
		array: "array",
		object: "object",
		date: "\u0695\u06ce\u06a9\u06d5\u0648\u062a",
		integer: "\u0698\u0645\u0627\u0631\u06d5",
		float: "\u0698\u0645\u0627\u0631\u06d5",
		null: "null",
		undefined: "undefined",
		function: "function",
		symbol: "symbol",
		unknown: "unknown",
		promise: "promise",
		void: "void",
		never: "never",
		map: "map",
		set: "set"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				const postfix = [
					"\u0627",
					"\u0648",
					"\u06c6",
					"\u0648\u0648",
					"\u06d5",
					"\u06cc",
					"\u06ce"
				].some((p) => received.endsWith(p)) ? "\u06cc\u06d5" : "\u06d5";
				const isEnglish = /^[a-zA-Z]+$/.test(received);
				if (receivedType === "null" || receivedType === "undefined") return `\u062f\u0627\u0648\u0627\u06a9\u0631\u0627\u0648\u06d5`;
				return `\u0686\u0627\u0648\u06d5\u0695\u0648\u0627\u0646\u06a9\u0631\u0627\u0648\u06d5 ${expected} \u0628\u06ce\u062a\u060c \u0628\u06d5\u06b5\u0627\u0645 ${received}${isEnglish ? "" : postfix}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0628\u06d5\u0647\u0627\u06a9\u06d5 \u0646\u0627\u062f\u0631\u0648\u0648\u0633\u062a\u06d5: \u0686\u0627\u0648\u06d5\u0695\u0648\u0627\u0646\u06a9\u0631\u0627\u0648\u06d5 ${stringifyPrimitive(issue.values[0])} \u0628\u06ce\u062a`;
				return `\u0647\u06d5\u06b5\u0628\u0698\u0627\u0631\u062f\u06d5\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a: \u0686\u0627\u0648\u06d5\u0695\u0648\u0627\u0646\u06a9\u0631\u0627\u0648\u06d5 \u06cc\u06d5\u06a9\u06ce\u06a9 \u0628\u06ce\u062a \u0644\u06d5 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 \u0628\u06d5 \u0644\u0627\u06cc\u06d5\u0646\u06cc \u0632\u06c6\u0631\u06d5\u0648\u06d5 ${issue.maximum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `\u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 \u0628\u06d5 \u0644\u0627\u06cc\u06d5\u0646\u06cc \u0632\u06c6\u0631\u06d5\u0648\u06d5 ${issue.maximum.toString()} \u0628\u06ce\u062a`;
			}
			case "too_small": {
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 \u0628\u06d5 \u0644\u0627\u06cc\u06d5\u0646\u06cc \u06a9\u06d5\u0645\u06d5\u0648\u06d5 ${issue.minimum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `\u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 \u0628\u06d5 \u0644\u0627\u06cc\u06d5\u0646\u06cc \u06a9\u06d5\u0645\u06d5\u0648\u06d5 ${issue.minimum.toString()} \u0628\u06ce\u062a`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u062f\u06d5\u0642\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a: \u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 \u062f\u06d5\u0633\u062a\u067e\u06ce\u0628\u06a9\u0627\u062a \u0628\u06d5 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u062f\u06d5\u0642\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a: \u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 \u06a9\u06c6\u062a\u0627\u06cc\u06cc\u0628\u06ce\u062a \u0628\u06d5 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u062f\u06d5\u0642\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a: \u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 "${_issue.includes}" \u0644\u06d5\u062e\u06c6\u0628\u06af\u0631\u06ce\u062a`;
				if (_issue.format === "regex") return `\u062f\u06d5\u0642\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a: \u067e\u06ce\u0648\u06cc\u0633\u062a\u06d5 \u0644\u06d5\u06af\u06d5\u06b5 \u067e\u0627\u062a\u06ce\u0631\u0646\u06cc ${_issue.pattern} \u0628\u06af\u0648\u0646\u062c\u06ce\u062a`;
				return `\u0628\u06d5\u0647\u0627\u06cc ${FormatDictionary[_issue.format] ?? issue.format} \u0646\u0627\u062f\u0631\u0648\u0633\u062a\u06d5`;
			}
			case "not_multiple_of": return `\u0698\u0645\u0627\u0631\u06d5\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a: \u062f\u06d5\u0628\u06ce\u062a \u0686\u06d5\u0646\u062f \u0647\u06ce\u0646\u062f\u06d5 \u0628\u06ce\u062a \u0628\u06c6 ${issue.divisor}`;
			case "unrecognized_keys": return `\u06a9\u0644\u06cc\u0644\u06cc \u0646\u06d5\u0646\u0627\u0633\u0631\u0627\u0648: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u06a9\u0644\u06cc\u0644\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a \u0644\u06d5 ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `\u0628\u06d5\u0647\u0627\u06cc \u0646\u06d5\u0646\u0627\u0633\u0631\u0627\u0648 \u0647\u06d5\u06cc\u06d5. \u0628\u06d5\u0647\u0627\u06cc \u0686\u0627\u0648\u06d5\u0695\u0648\u0627\u0646\u06a9\u0631\u0627\u0648: ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "\u06cc\u06d5\u06a9\u06af\u0631\u062a\u0646\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a";
			case "invalid_element": return `${issue.origin} \u0628\u06d5\u0647\u0627\u06a9\u06d5 \u0646\u0627\u062f\u0631\u0648\u0633\u062a\u06d5`;
			default: return `\u062a\u06ce\u06a9\u0631\u062f\u06d5\u06cc \u0646\u0627\u062f\u0631\u0648\u0633\u062a`;
		}
	};
};
function ckb_default() {
	return { localeError: error$53() };
}

// node_modules/zod/v4/locales/cs.js
const error$52 = () => {
	const Sizable = {
		string: {
			unit: "znak\u016f",
			verb: "m\u00edt"
		},
		file: {
			unit: "bajt\u016f",
			verb: "m\u00edt"
		},
		array: {
			unit: "prvk\u016f",
			verb: "m\u00edt"
		},
		set: {
			unit: "prvk\u016f",
			verb: "m\u00edt"
		},
		map: {
			unit: "prvk\u016f",
			verb: "m\u00edt"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "regul\u00e1rn\u00ed v\u00fdraz",
		email: "e-mailov\u00e1 adresa",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "datum a \u010das ve form\u00e1tu ISO",
		date: "datum ve form\u00e1tu ISO",
		time: "\u010das ve form\u00e1tu ISO",
		duration: "doba trv\u00e1n\u00ed ISO",
		ipv4: "IPv4 adresa",
		ipv6: "IPv6 adresa",
		mac: "MAC adresa",
		cidrv4: "rozsah IPv4",
		cidrv6: "rozsah IPv6",
		base64: "\u0159et\u011bzec zak\u00f3dovan\u00fd ve form\u00e1tu base64",
		base64url: "\u0159et\u011bzec zak\u00f3dovan\u00fd ve form\u00e1tu base64url",
		json_string: "\u0159et\u011bzec ve form\u00e1tu JSON",
		e164: "\u010d\u00edslo E.164",
		credit_card: "\u010d\u00edslo kreditn\u00ed karty",
		currency_code: "k\u00f3d m\u011bny",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "vstup"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u010d\u00edslo",
		string: "\u0159et\u011bzec",
		function: "funkce",
		array: "pole"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Neplatn\u00fd vstup: o\u010dek\u00e1v\u00e1no instanceof ${issue.expected}, obdr\u017eeno ${received}`;
				return `Neplatn\u00fd vstup: o\u010dek\u00e1v\u00e1no ${expected}, obdr\u017eeno ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Neplatn\u00fd vstup: o\u010dek\u00e1v\u00e1no ${stringifyPrimitive(issue.values[0])}`;
				return `Neplatn\u00e1 mo\u017enost: o\u010dek\u00e1v\u00e1na jedna z hodnot ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Hodnota je p\u0159\u00edli\u0161 velk\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed m\u00edt ${adj}${issue.maximum.toString()} ${sizing.unit ?? "prvk\u016f"}`;
				return `Hodnota je p\u0159\u00edli\u0161 velk\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed b\u00fdt ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Hodnota je p\u0159\u00edli\u0161 mal\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed m\u00edt ${adj}${issue.minimum.toString()} ${sizing.unit ?? "prvk\u016f"}`;
				return `Hodnota je p\u0159\u00edli\u0161 mal\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed b\u00fdt ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Neplatn\u00fd \u0159et\u011bzec: mus\u00ed za\u010d\u00ednat na "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Neplatn\u00fd \u0159et\u011bzec: mus\u00ed kon\u010dit na "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Neplatn\u00fd \u0159et\u011bzec: mus\u00ed obsahovat "${_issue.includes}"`;
				if (_issue.format === "regex") return `Neplatn\u00fd \u0159et\u011bzec: mus\u00ed odpov\u00eddat vzoru ${_issue.pattern}`;
				return `Neplatn\u00fd form\u00e1t ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Neplatn\u00e9 \u010d\u00edslo: mus\u00ed b\u00fdt n\u00e1sobkem ${issue.divisor}`;
			case "unrecognized_keys": return `Nezn\u00e1m\u00e9 kl\u00ed\u010de: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Neplatn\u00fd kl\u00ed\u010d v ${issue.origin}`;
			case "invalid_union": return "Neplatn\u00fd vstup";
			case "invalid_element": return `Neplatn\u00e1 hodnota v ${issue.origin}`;
			default: return `Neplatn\u00fd vstup`;
		}
	};
};
function cs_default() {
	return { localeError: error$52() };
}

// node_modules/zod/v4/locales/da.js
const error$51 = () => {
	const Sizable = {
		string: {
			unit: "tegn",
			verb: "havde"
		},
		file: {
			unit: "bytes",
			verb: "havde"
		},
		array: {
			unit: "elementer",
			verb: "indeholdt"
		},
		set: {
			unit: "elementer",
			verb: "indeholdt"
		},
		map: {
			unit: "elementer",
			verb: "indeholdt"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "e-mailadresse",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO dato- og klokkesl\u00e6t",
		date: "ISO-dato",
		time: "ISO-klokkesl\u00e6t",
		duration: "ISO-varighed",
		ipv4: "IPv4-adresse",
		ipv6: "IPv6-adresse",
		mac: "MAC-adresse",
		cidrv4: "IPv4-spektrum",
		cidrv6: "IPv6-spektrum",
		base64: "base64-kodet streng",
		base64url: "base64url-kodet streng",
		json_string: "JSON-streng",
		e164: "E.164-nummer",
		credit_card: "kreditkortnummer",
		currency_code: "valutakode",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = {
		nan: "NaN",
		string: "streng",
		number: "tal",
		boolean: "boolean",
		array: "liste",
		object: "objekt",
		set: "s\u00e6t",
		file: "fil"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Ugyldigt input: forventede instanceof ${issue.expected}, fik ${received}`;
				return `Ugyldigt input: forventede ${expected}, fik ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Ugyldig v\u00e6rdi: forventede ${stringifyPrimitive(issue.values[0])}`;
				return `Ugyldigt valg: forventede en af f\u00f8lgende ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				if (sizing) return `For stor: forventede ${origin ?? "value"} ${sizing.verb} ${adj} ${issue.maximum.toString()} ${sizing.unit ?? "elementer"}`;
				return `For stor: forventede ${origin ?? "value"} havde ${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				if (sizing) return `For lille: forventede ${origin} ${sizing.verb} ${adj} ${issue.minimum.toString()} ${sizing.unit}`;
				return `For lille: forventede ${origin} havde ${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Ugyldig streng: skal starte med "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Ugyldig streng: skal ende med "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Ugyldig streng: skal indeholde "${_issue.includes}"`;
				if (_issue.format === "regex") return `Ugyldig streng: skal matche m\u00f8nsteret ${_issue.pattern}`;
				return `Ugyldig ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Ugyldigt tal: skal v\u00e6re deleligt med ${issue.divisor}`;
			case "unrecognized_keys": return `${issue.keys.length > 1 ? "Ukendte n\u00f8gler" : "Ukendt n\u00f8gle"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Ugyldig n\u00f8gle i ${issue.origin}`;
			case "invalid_union": return "Ugyldigt input: matcher ingen af de tilladte typer";
			case "invalid_element": return `Ugyldig v\u00e6rdi i ${issue.origin}`;
			default: return `Ugyldigt input`;
		}
	};
};
function da_default() {
	return { localeError: error$51() };
}

// node_modules/zod/v4/locales/de.js
const error$50 = () => {
	const Sizable = {
		string: {
			unit: "Zeichen",
			verb: "zu haben"
		},
		file: {
			unit: "Bytes",
			verb: "zu haben"
		},
		array: {
			unit: "Elemente",
			verb: "zu haben"
		},
		set: {
			unit: "Elemente",
			verb: "zu haben"
		},
		map: {
			unit: "Elemente",
			verb: "zu haben"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "Eingabe",
		email: "E-Mail-Adresse",
		url: "URL",
		emoji: "Emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO-Datum und -Uhrzeit",
		date: "ISO-Datum",
		time: "ISO-Uhrzeit",
		duration: "ISO-Dauer",
		ipv4: "IPv4-Adresse",
		ipv6: "IPv6-Adresse",
		mac: "MAC-Adresse",
		cidrv4: "IPv4-Bereich",
		cidrv6: "IPv6-Bereich",
		base64: "Base64-codierter String",
		base64url: "Base64-URL-codierter String",
		json_string: "JSON-String",
		e164: "E.164-Nummer",
		credit_card: "Kreditkartennummer",
		currency_code: "W\u00e4hrungscode",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "Eingabe"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "Zahl",
		array: "Array"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Ung\u00fcltige Eingabe: erwartet instanceof ${issue.expected}, erhalten ${received}`;
				return `Ung\u00fcltige Eingabe: erwartet ${expected}, erhalten ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Ung\u00fcltige Eingabe: erwartet ${stringifyPrimitive(issue.values[0])}`;
				return `Ung\u00fcltige Option: erwartet eine von ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Zu gro\u00df: erwartet, dass ${issue.origin ?? "Wert"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "Elemente"} hat`;
				return `Zu gro\u00df: erwartet, dass ${issue.origin ?? "Wert"} ${adj}${issue.maximum.toString()} ist`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Zu klein: erwartet, dass ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} hat`;
				return `Zu klein: erwartet, dass ${issue.origin} ${adj}${issue.minimum.toString()} ist`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Ung\u00fcltiger String: muss mit "${_issue.prefix}" beginnen`;
				if (_issue.format === "ends_with") return `Ung\u00fcltiger String: muss mit "${_issue.suffix}" enden`;
				if (_issue.format === "includes") return `Ung\u00fcltiger String: muss "${_issue.includes}" enthalten`;
				if (_issue.format === "regex") return `Ung\u00fcltiger String: muss dem Muster ${_issue.pattern} entsprechen`;
				return `Ung\u00fcltig: ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Ung\u00fcltige Zahl: muss ein Vielfaches von ${issue.divisor} sein`;
			case "unrecognized_keys": return `${issue.keys.length > 1 ? "Unbekannte Schl\u00fcssel" : "Unbekannter Schl\u00fcssel"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Ung\u00fcltiger Schl\u00fcssel in ${issue.origin}`;
			case "invalid_union": return "Ung\u00fcltige Eingabe";
			case "invalid_element": return `Ung\u00fcltiger Wert in ${issue.origin}`;
			default: return `Ung\u00fcltige Eingabe`;
		}
	};
};
function de_default() {
	return { localeError: error$50() };
}

// node_modules/zod/v4/locales/el.js
const error$49 = () => {
	const Sizable = {
		string: {
			unit: "\u03c7\u03b1\u03c1\u03b1\u03ba\u03c4\u03ae\u03c1\u03b5\u03c2",
			verb: "\u03bd\u03b1 \u03ad\u03c7\u03b5\u03b9"
		},
		file: {
			unit: "bytes",
			verb: "\u03bd\u03b1 \u03ad\u03c7\u03b5\u03b9"
		},
		array: {
			unit: "\u03c3\u03c4\u03bf\u03b9\u03c7\u03b5\u03af\u03b1",
			verb: "\u03bd\u03b1 \u03ad\u03c7\u03b5\u03b9"
		},
		set: {
			unit: "\u03c3\u03c4\u03bf\u03b9\u03c7\u03b5\u03af\u03b1",
			verb: "\u03bd\u03b1 \u03ad\u03c7\u03b5\u03b9"
		},
		map: {
			unit: "\u03ba\u03b1\u03c4\u03b1\u03c7\u03c9\u03c1\u03ae\u03c3\u03b5\u03b9\u03c2",
			verb: "\u03bd\u03b1 \u03ad\u03c7\u03b5\u03b9"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2",
		email: "\u03b4\u03b9\u03b5\u03cd\u03b8\u03c5\u03bd\u03c3\u03b7 email",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u03b7\u03bc\u03b5\u03c1\u03bf\u03bc\u03b7\u03bd\u03af\u03b1 \u03ba\u03b1\u03b9 \u03ce\u03c1\u03b1",
		date: "ISO \u03b7\u03bc\u03b5\u03c1\u03bf\u03bc\u03b7\u03bd\u03af\u03b1",
		time: "ISO \u03ce\u03c1\u03b1",
		duration: "ISO \u03b4\u03b9\u03ac\u03c1\u03ba\u03b5\u03b9\u03b1",
		ipv4: "\u03b4\u03b9\u03b5\u03cd\u03b8\u03c5\u03bd\u03c3\u03b7 IPv4",
		ipv6: "\u03b4\u03b9\u03b5\u03cd\u03b8\u03c5\u03bd\u03c3\u03b7 IPv6",
		mac: "\u03b4\u03b9\u03b5\u03cd\u03b8\u03c5\u03bd\u03c3\u03b7 MAC",
		cidrv4: "\u03b5\u03cd\u03c1\u03bf\u03c2 IPv4",
		cidrv6: "\u03b5\u03cd\u03c1\u03bf\u03c2 IPv6",
		base64: "\u03c3\u03c5\u03bc\u03b2\u03bf\u03bb\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac \u03ba\u03c9\u03b4\u03b9\u03ba\u03bf\u03c0\u03bf\u03b9\u03b7\u03bc\u03ad\u03bd\u03b7 \u03c3\u03b5 base64",
		base64url: "\u03c3\u03c5\u03bc\u03b2\u03bf\u03bb\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac \u03ba\u03c9\u03b4\u03b9\u03ba\u03bf\u03c0\u03bf\u03b9\u03b7\u03bc\u03ad\u03bd\u03b7 \u03c3\u03b5 base64url",
		json_string: "\u03c3\u03c5\u03bc\u03b2\u03bf\u03bb\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac JSON",
		e164: "\u03b1\u03c1\u03b9\u03b8\u03bc\u03cc\u03c2 E.164",
		credit_card: "\u03b1\u03c1\u03b9\u03b8\u03bc\u03cc\u03c2 \u03c0\u03b9\u03c3\u03c4\u03c9\u03c4\u03b9\u03ba\u03ae\u03c2 \u03ba\u03ac\u03c1\u03c4\u03b1\u03c2",
		currency_code: "\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2 \u03bd\u03bf\u03bc\u03af\u03c3\u03bc\u03b1\u03c4\u03bf\u03c2",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (typeof issue.expected === "string" && /^[A-Z]/.test(issue.expected)) return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd instanceof ${issue.expected}, \u03bb\u03ae\u03c6\u03b8\u03b7\u03ba\u03b5 ${received}`;
				return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd ${expected}, \u03bb\u03ae\u03c6\u03b8\u03b7\u03ba\u03b5 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd ${stringifyPrimitive(issue.values[0])}`;
				return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03b5\u03c0\u03b9\u03bb\u03bf\u03b3\u03ae: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd \u03ad\u03bd\u03b1 \u03b1\u03c0\u03cc ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u03a0\u03bf\u03bb\u03cd \u03bc\u03b5\u03b3\u03ac\u03bb\u03bf: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd ${issue.origin ?? "\u03c4\u03b9\u03bc\u03ae"} \u03bd\u03b1 \u03ad\u03c7\u03b5\u03b9 ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u03c3\u03c4\u03bf\u03b9\u03c7\u03b5\u03af\u03b1"}`;
				return `\u03a0\u03bf\u03bb\u03cd \u03bc\u03b5\u03b3\u03ac\u03bb\u03bf: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd ${issue.origin ?? "\u03c4\u03b9\u03bc\u03ae"} \u03bd\u03b1 \u03b5\u03af\u03bd\u03b1\u03b9 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u03a0\u03bf\u03bb\u03cd \u03bc\u03b9\u03ba\u03c1\u03cc: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd ${issue.origin} \u03bd\u03b1 \u03ad\u03c7\u03b5\u03b9 ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u03a0\u03bf\u03bb\u03cd \u03bc\u03b9\u03ba\u03c1\u03cc: \u03b1\u03bd\u03b1\u03bc\u03b5\u03bd\u03cc\u03c4\u03b1\u03bd ${issue.origin} \u03bd\u03b1 \u03b5\u03af\u03bd\u03b1\u03b9 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03c3\u03c5\u03bc\u03b2\u03bf\u03bb\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac: \u03c0\u03c1\u03ad\u03c0\u03b5\u03b9 \u03bd\u03b1 \u03be\u03b5\u03ba\u03b9\u03bd\u03ac \u03bc\u03b5 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03c3\u03c5\u03bc\u03b2\u03bf\u03bb\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac: \u03c0\u03c1\u03ad\u03c0\u03b5\u03b9 \u03bd\u03b1 \u03c4\u03b5\u03bb\u03b5\u03b9\u03ce\u03bd\u03b5\u03b9 \u03bc\u03b5 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03c3\u03c5\u03bc\u03b2\u03bf\u03bb\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac: \u03c0\u03c1\u03ad\u03c0\u03b5\u03b9 \u03bd\u03b1 \u03c0\u03b5\u03c1\u03b9\u03ad\u03c7\u03b5\u03b9 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03c3\u03c5\u03bc\u03b2\u03bf\u03bb\u03bf\u03c3\u03b5\u03b9\u03c1\u03ac: \u03c0\u03c1\u03ad\u03c0\u03b5\u03b9 \u03bd\u03b1 \u03c4\u03b1\u03b9\u03c1\u03b9\u03ac\u03b6\u03b5\u03b9 \u03bc\u03b5 \u03c4\u03bf \u03bc\u03bf\u03c4\u03af\u03b2\u03bf ${_issue.pattern}`;
				return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03bf: ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03bf\u03c2 \u03b1\u03c1\u03b9\u03b8\u03bc\u03cc\u03c2: \u03c0\u03c1\u03ad\u03c0\u03b5\u03b9 \u03bd\u03b1 \u03b5\u03af\u03bd\u03b1\u03b9 \u03c0\u03bf\u03bb\u03bb\u03b1\u03c0\u03bb\u03ac\u03c3\u03b9\u03bf \u03c4\u03bf\u03c5 ${issue.divisor}`;
			case "unrecognized_keys": return `\u0386\u03b3\u03bd\u03c9\u03c3\u03c4${issue.keys.length > 1 ? "\u03b1" : "\u03bf"} \u03ba\u03bb\u03b5\u03b9\u03b4${issue.keys.length > 1 ? "\u03b9\u03ac" : "\u03af"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03bf \u03ba\u03bb\u03b5\u03b9\u03b4\u03af \u03c3\u03c4\u03bf ${issue.origin}`;
			case "invalid_union": return "\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2";
			case "invalid_element": return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03c4\u03b9\u03bc\u03ae \u03c3\u03c4\u03bf ${issue.origin}`;
			default: return `\u039c\u03b7 \u03ad\u03b3\u03ba\u03c5\u03c1\u03b7 \u03b5\u03af\u03c3\u03bf\u03b4\u03bf\u03c2`;
		}
	};
};
function el_default() {
	return { localeError: error$49() };
}

// node_modules/zod/v4/locales/eo.js
const error$48 = () => {
	const Sizable = {
		string: {
			unit: "karaktrojn",
			verb: "havi"
		},
		file: {
			unit: "bajtojn",
			verb: "havi"
		},
		array: {
			unit: "elementojn",
			verb: "havi"
		},
		set: {
			unit: "elementojn",
			verb: "havi"
		},
		map: {
			unit: "elementojn",
			verb: "havi"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "enigo",
		email: "retadreso",
		url: "URL",
		emoji: "emo\u011dio",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO-datotempo",
		date: "ISO-dato",
		time: "ISO-tempo",
		duration: "ISO-da\u016dro",
		ipv4: "IPv4-adreso",
		ipv6: "IPv6-adreso",
		mac: "MAC-adreso",
		cidrv4: "IPv4-rango",
		cidrv6: "IPv6-rango",
		base64: "64-ume kodita karaktraro",
		base64url: "URL-64-ume kodita karaktraro",
		json_string: "JSON-karaktraro",
		e164: "E.164-nombro",
		credit_card: "kreditkarta numero",
		currency_code: "valuta kodo",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "enigo"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "nombro",
		array: "tabelo",
		null: "senvalora"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Nevalida enigo: atendi\u011dis instanceof ${issue.expected}, ricevi\u011dis ${received}`;
				return `Nevalida enigo: atendi\u011dis ${expected}, ricevi\u011dis ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Nevalida enigo: atendi\u011dis ${stringifyPrimitive(issue.values[0])}`;
				return `Nevalida opcio: atendi\u011dis unu el ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Tro granda: atendi\u011dis ke ${issue.origin ?? "valoro"} havu ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elementojn"}`;
				return `Tro granda: atendi\u011dis ke ${issue.origin ?? "valoro"} havu ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Tro malgranda: atendi\u011dis ke ${issue.origin} havu ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Tro malgranda: atendi\u011dis ke ${issue.origin} estu ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Nevalida karaktraro: devas komenci\u011di per "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Nevalida karaktraro: devas fini\u011di per "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Nevalida karaktraro: devas inkluzivi "${_issue.includes}"`;
				if (_issue.format === "regex") return `Nevalida karaktraro: devas kongrui kun la modelo ${_issue.pattern}`;
				return `Nevalida ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Nevalida nombro: devas esti oblo de ${issue.divisor}`;
			case "unrecognized_keys": return `Nekonata${issue.keys.length > 1 ? "j" : ""} \u015dlosilo${issue.keys.length > 1 ? "j" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Nevalida \u015dlosilo en ${issue.origin}`;
			case "invalid_union": return "Nevalida enigo";
			case "invalid_element": return `Nevalida valoro en ${issue.origin}`;
			default: return `Nevalida enigo`;
		}
	};
};
function eo_default() {
	return { localeError: error$48() };
}

// node_modules/zod/v4/locales/es.js
const error$47 = () => {
	const Sizable = {
		string: {
			unit: "caracteres",
			verb: "tener"
		},
		file: {
			unit: "bytes",
			verb: "tener"
		},
		array: {
			unit: "elementos",
			verb: "tener"
		},
		set: {
			unit: "elementos",
			verb: "tener"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "entrada",
		email: "direcci\u00f3n de correo electr\u00f3nico",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "fecha y hora ISO",
		date: "fecha ISO",
		time: "hora ISO",
		duration: "duraci\u00f3n ISO",
		ipv4: "direcci\u00f3n IPv4",
		ipv6: "direcci\u00f3n IPv6",
		mac: "direcci\u00f3n MAC",
		cidrv4: "rango IPv4",
		cidrv6: "rango IPv6",
		base64: "cadena codificada en base64",
		base64url: "URL codificada en base64",
		json_string: "cadena JSON",
		e164: "n\u00famero E.164",
		credit_card: "n\u00famero de tarjeta de cr\u00e9dito",
		currency_code: "c\u00f3digo de moneda",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "entrada"
	};
	const TypeDictionary = {
		nan: "NaN",
		string: "texto",
		number: "n\u00famero",
		boolean: "booleano",
		array: "arreglo",
		object: "objeto",
		set: "conjunto",
		file: "archivo",
		date: "fecha",
		bigint: "n\u00famero grande",
		symbol: "s\u00edmbolo",
		undefined: "indefinido",
		null: "nulo",
		function: "funci\u00f3n",
		map: "mapa",
		record: "registro",
		tuple: "tupla",
		enum: "enumeraci\u00f3n",
		union: "uni\u00f3n",
		literal: "literal",
		promise: "promesa",
		void: "vac\u00edo",
		never: "nunca",
		unknown: "desconocido",
		any: "cualquiera"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Entrada inv\u00e1lida: se esperaba instanceof ${issue.expected}, recibido ${received}`;
				return `Entrada inv\u00e1lida: se esperaba ${expected}, recibido ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Entrada inv\u00e1lida: se esperaba ${stringifyPrimitive(issue.values[0])}`;
				return `Opci\u00f3n inv\u00e1lida: se esperaba una de ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				if (sizing) return `Demasiado grande: se esperaba que ${origin ?? "valor"} tuviera ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elementos"}`;
				return `Demasiado grande: se esperaba que ${origin ?? "valor"} fuera ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				if (sizing) return `Demasiado peque\u00f1o: se esperaba que ${origin} tuviera ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Demasiado peque\u00f1o: se esperaba que ${origin} fuera ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Cadena inv\u00e1lida: debe comenzar con "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Cadena inv\u00e1lida: debe terminar en "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Cadena inv\u00e1lida: debe incluir "${_issue.includes}"`;
				if (_issue.format === "regex") return `Cadena inv\u00e1lida: debe coincidir con el patr\u00f3n ${_issue.pattern}`;
				return `Inv\u00e1lido ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `N\u00famero inv\u00e1lido: debe ser m\u00faltiplo de ${issue.divisor}`;
			case "unrecognized_keys": return `Llave${issue.keys.length > 1 ? "s" : ""} desconocida${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Llave inv\u00e1lida en ${TypeDictionary[issue.origin] ?? issue.origin}`;
			case "invalid_union": return "Entrada inv\u00e1lida";
			case "invalid_element": return `Valor inv\u00e1lido en ${TypeDictionary[issue.origin] ?? issue.origin}`;
			default: return `Entrada inv\u00e1lida`;
		}
	};
};
function es_default() {
	return { localeError: error$47() };
}

// node_modules/zod/v4/locales/fa.js
const error$46 = () => {
	const Sizable = {
		string: {
			unit: "\u06a9\u0627\u0631\u0627\u06a9\u062a\u0631",
			verb: "\u062f\u0627\u0634\u062a\u0647 \u0628\u0627\u0634\u062f"
		},
		file: {
			unit: "\u0628\u0627\u06cc\u062a",
			verb: "\u062f\u0627\u0634\u062a\u0647 \u0628\u0627\u0634\u062f"
		},
		array: {
			unit: "\u0622\u06cc\u062a\u0645",
			verb: "\u062f\u0627\u0634\u062a\u0647 \u0628\u0627\u0634\u062f"
		},
		set: {
			unit: "\u0622\u06cc\u062a\u0645",
			verb: "\u062f\u0627\u0634\u062a\u0647 \u0628\u0627\u0634\u062f"
		},
		map: {
			unit: "\u0622\u06cc\u062a\u0645",
			verb: "\u062f\u0627\u0634\u062a\u0647 \u0628\u0627\u0634\u062f"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0648\u0631\u0648\u062f\u06cc",
		email: "\u0622\u062f\u0631\u0633 \u0627\u06cc\u0645\u06cc\u0644",
		url: "URL",
		emoji: "\u0627\u06cc\u0645\u0648\u062c\u06cc",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u062a\u0627\u0631\u06cc\u062e \u0648 \u0632\u0645\u0627\u0646 \u0627\u06cc\u0632\u0648",
		date: "\u062a\u0627\u0631\u06cc\u062e \u0627\u06cc\u0632\u0648",
		time: "\u0632\u0645\u0627\u0646 \u0627\u06cc\u0632\u0648",
		duration: "\u0645\u062f\u062a \u0632\u0645\u0627\u0646 \u0627\u06cc\u0632\u0648",
		ipv4: "IPv4 \u0622\u062f\u0631\u0633",
		ipv6: "IPv6 \u0622\u062f\u0631\u0633",
		mac: "MAC \u0622\u062f\u0631\u0633",
		cidrv4: "IPv4 \u062f\u0627\u0645\u0646\u0647",
		cidrv6: "IPv6 \u062f\u0627\u0645\u0646\u0647",
		base64: "base64-encoded \u0631\u0634\u062a\u0647",
		base64url: "base64url-encoded \u0631\u0634\u062a\u0647",
		json_string: "JSON \u0631\u0634\u062a\u0647",
		e164: "E.164 \u0639\u062f\u062f",
		credit_card: "\u0634\u0645\u0627\u0631\u0647 \u06a9\u0627\u0631\u062a \u0627\u0639\u062a\u0628\u0627\u0631\u06cc",
		currency_code: "\u06a9\u062f \u0627\u0631\u0632",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0648\u0631\u0648\u062f\u06cc"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0639\u062f\u062f",
		array: "\u0622\u0631\u0627\u06cc\u0647"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u0648\u0631\u0648\u062f\u06cc \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0645\u06cc\u200c\u0628\u0627\u06cc\u0633\u062a instanceof ${issue.expected} \u0645\u06cc\u200c\u0628\u0648\u062f\u060c ${received} \u062f\u0631\u06cc\u0627\u0641\u062a \u0634\u062f`;
				return `\u0648\u0631\u0648\u062f\u06cc \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0645\u06cc\u200c\u0628\u0627\u06cc\u0633\u062a ${expected} \u0645\u06cc\u200c\u0628\u0648\u062f\u060c ${received} \u062f\u0631\u06cc\u0627\u0641\u062a \u0634\u062f`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0648\u0631\u0648\u062f\u06cc \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0645\u06cc\u200c\u0628\u0627\u06cc\u0633\u062a ${stringifyPrimitive(issue.values[0])} \u0645\u06cc\u200c\u0628\u0648\u062f`;
				return `\u06af\u0632\u06cc\u0646\u0647 \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0645\u06cc\u200c\u0628\u0627\u06cc\u0633\u062a \u06cc\u06a9\u06cc \u0627\u0632 ${joinValues(issue.values, "|")} \u0645\u06cc\u200c\u0628\u0648\u062f`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u062e\u06cc\u0644\u06cc \u0628\u0632\u0631\u06af: ${issue.origin ?? "\u0645\u0642\u062f\u0627\u0631"} \u0628\u0627\u06cc\u062f ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0639\u0646\u0635\u0631"} \u0628\u0627\u0634\u062f`;
				return `\u062e\u06cc\u0644\u06cc \u0628\u0632\u0631\u06af: ${issue.origin ?? "\u0645\u0642\u062f\u0627\u0631"} \u0628\u0627\u06cc\u062f ${adj}${issue.maximum.toString()} \u0628\u0627\u0634\u062f`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u062e\u06cc\u0644\u06cc \u06a9\u0648\u0686\u06a9: ${issue.origin} \u0628\u0627\u06cc\u062f ${adj}${issue.minimum.toString()} ${sizing.unit} \u0628\u0627\u0634\u062f`;
				return `\u062e\u06cc\u0644\u06cc \u06a9\u0648\u0686\u06a9: ${issue.origin} \u0628\u0627\u06cc\u062f ${adj}${issue.minimum.toString()} \u0628\u0627\u0634\u062f`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0631\u0634\u062a\u0647 \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0628\u0627\u06cc\u062f \u0628\u0627 "${_issue.prefix}" \u0634\u0631\u0648\u0639 \u0634\u0648\u062f`;
				if (_issue.format === "ends_with") return `\u0631\u0634\u062a\u0647 \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0628\u0627\u06cc\u062f \u0628\u0627 "${_issue.suffix}" \u062a\u0645\u0627\u0645 \u0634\u0648\u062f`;
				if (_issue.format === "includes") return `\u0631\u0634\u062a\u0647 \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0628\u0627\u06cc\u062f \u0634\u0627\u0645\u0644 "${_issue.includes}" \u0628\u0627\u0634\u062f`;
				if (_issue.format === "regex") return `\u0631\u0634\u062a\u0647 \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0628\u0627\u06cc\u062f \u0628\u0627 \u0627\u0644\u06af\u0648\u06cc ${_issue.pattern} \u0645\u0637\u0627\u0628\u0642\u062a \u062f\u0627\u0634\u062a\u0647 \u0628\u0627\u0634\u062f`;
				return `${FormatDictionary[_issue.format] ?? issue.format} \u0646\u0627\u0645\u0639\u062a\u0628\u0631`;
			}
			case "not_multiple_of": return `\u0639\u062f\u062f \u0646\u0627\u0645\u0639\u062a\u0628\u0631: \u0628\u0627\u06cc\u062f \u0645\u0636\u0631\u0628 ${issue.divisor} \u0628\u0627\u0634\u062f`;
			case "unrecognized_keys": return `\u06a9\u0644\u06cc\u062f${issue.keys.length > 1 ? "\u0647\u0627\u06cc" : ""} \u0646\u0627\u0634\u0646\u0627\u0633: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u06a9\u0644\u06cc\u062f \u0646\u0627\u0634\u0646\u0627\u0633 \u062f\u0631 ${issue.origin}`;
			case "invalid_union": return `\u0648\u0631\u0648\u062f\u06cc \u0646\u0627\u0645\u0639\u062a\u0628\u0631`;
			case "invalid_element": return `\u0645\u0642\u062f\u0627\u0631 \u0646\u0627\u0645\u0639\u062a\u0628\u0631 \u062f\u0631 ${issue.origin}`;
			default: return `\u0648\u0631\u0648\u062f\u06cc \u0646\u0627\u0645\u0639\u062a\u0628\u0631`;
		}
	};
};
function fa_default() {
	return { localeError: error$46() };
}

// node_modules/zod/v4/locales/fi.js
const error$45 = () => {
	const Sizable = {
		string: {
			unit: "merkki\u00e4",
			subject: "merkkijonon"
		},
		file: {
			unit: "tavua",
			subject: "tiedoston"
		},
		array: {
			unit: "alkiota",
			subject: "listan"
		},
		set: {
			unit: "alkiota",
			subject: "joukon"
		},
		map: {
			unit: "alkiota",
			subject: "kuvauksen"
		},
		number: {
			unit: "",
			subject: "luvun"
		},
		bigint: {
			unit: "",
			subject: "suuren kokonaisluvun"
		},
		int: {
			unit: "",
			subject: "kokonaisluvun"
		},
		date: {
			unit: "",
			subject: "p\u00e4iv\u00e4m\u00e4\u00e4r\u00e4n"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "s\u00e4\u00e4nn\u00f6llinen lauseke",
		email: "s\u00e4hk\u00f6postiosoite",
		url: "URL-osoite",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO-aikaleima",
		date: "ISO-p\u00e4iv\u00e4m\u00e4\u00e4r\u00e4",
		time: "ISO-aika",
		duration: "ISO-kesto",
		ipv4: "IPv4-osoite",
		ipv6: "IPv6-osoite",
		mac: "MAC-osoite",
		cidrv4: "IPv4-alue",
		cidrv6: "IPv6-alue",
		base64: "base64-koodattu merkkijono",
		base64url: "base64url-koodattu merkkijono",
		json_string: "JSON-merkkijono",
		e164: "E.164-luku",
		credit_card: "luottokortin numero",
		currency_code: "valuuttakoodi",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "templaattimerkkijono"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Virheellinen tyyppi: odotettiin instanceof ${issue.expected}, oli ${received}`;
				return `Virheellinen tyyppi: odotettiin ${expected}, oli ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Virheellinen sy\u00f6te: t\u00e4ytyy olla ${stringifyPrimitive(issue.values[0])}`;
				return `Virheellinen valinta: t\u00e4ytyy olla yksi seuraavista: ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Liian suuri: ${sizing.subject} t\u00e4ytyy olla ${adj}${issue.maximum.toString()} ${sizing.unit}`.trim();
				return `Liian suuri: arvon t\u00e4ytyy olla ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Liian pieni: ${sizing.subject} t\u00e4ytyy olla ${adj}${issue.minimum.toString()} ${sizing.unit}`.trim();
				return `Liian pieni: arvon t\u00e4ytyy olla ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Virheellinen sy\u00f6te: t\u00e4ytyy alkaa "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Virheellinen sy\u00f6te: t\u00e4ytyy loppua "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Virheellinen sy\u00f6te: t\u00e4ytyy sis\u00e4lt\u00e4\u00e4 "${_issue.includes}"`;
				if (_issue.format === "regex") return `Virheellinen sy\u00f6te: t\u00e4ytyy vastata s\u00e4\u00e4nn\u00f6llist\u00e4 lauseketta ${_issue.pattern}`;
				return `Virheellinen ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Virheellinen luku: t\u00e4ytyy olla luvun ${issue.divisor} monikerta`;
			case "unrecognized_keys": return `${issue.keys.length > 1 ? "Tuntemattomat avaimet" : "Tuntematon avain"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return "Virheellinen avain tietueessa";
			case "invalid_union": return "Virheellinen unioni";
			case "invalid_element": return "Virheellinen arvo joukossa";
			default: return `Virheellinen sy\u00f6te`;
		}
	};
};
function fi_default() {
	return { localeError: error$45() };
}

// node_modules/zod/v4/locales/fr.js
const error$44 = () => {
	const Sizable = {
		string: {
			unit: "caract\u00e8res",
			verb: "avoir"
		},
		file: {
			unit: "octets",
			verb: "avoir"
		},
		array: {
			unit: "\u00e9l\u00e9ments",
			verb: "avoir"
		},
		set: {
			unit: "\u00e9l\u00e9ments",
			verb: "avoir"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "expression r\u00e9guli\u00e8re",
		email: "adresse e-mail",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "date et heure ISO",
		date: "date ISO",
		time: "heure ISO",
		duration: "dur\u00e9e ISO",
		ipv4: "adresse IPv4",
		ipv6: "adresse IPv6",
		mac: "adresse MAC",
		cidrv4: "plage IPv4",
		cidrv6: "plage IPv6",
		base64: "cha\u00eene de caract\u00e8res encod\u00e9e en base64",
		base64url: "cha\u00eene de caract\u00e8res encod\u00e9e en base64url",
		json_string: "cha\u00eene de caract\u00e8res JSON",
		e164: "num\u00e9ro au format E.164",
		credit_card: "num\u00e9ro de carte de cr\u00e9dit",
		currency_code: "code de devise",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "entr\u00e9e"
	};
	const TypeDictionary = {
		string: "cha\u00eene de caract\u00e8res",
		number: "nombre",
		int: "entier",
		boolean: "bool\u00e9en",
		bigint: "grand entier",
		symbol: "symbole",
		undefined: "ind\u00e9fini",
		null: "null",
		never: "jamais",
		void: "vide",
		date: "date",
		array: "tableau",
		object: "objet",
		tuple: "tuple",
		record: "record",
		map: "map",
		set: "ensemble",
		file: "fichier",
		nonoptional: "non optionnel",
		nan: "NaN",
		function: "fonction"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Entr\u00e9e invalide : instance de ${issue.expected} attendu, ${received} re\u00e7u`;
				return `Entr\u00e9e invalide : ${expected} attendu, ${received} re\u00e7u`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Entr\u00e9e invalide : ${stringifyPrimitive(issue.values[0])} attendu`;
				return `Option invalide : une valeur parmi ${joinValues(issue.values, "|")} attendue`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Trop grand : ${TypeDictionary[issue.origin] ?? "valeur"} doit ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u00e9l\u00e9ment(s)"}`;
				return `Trop grand : ${TypeDictionary[issue.origin] ?? "valeur"} doit \u00eatre ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Trop petit : ${TypeDictionary[issue.origin] ?? "valeur"} doit ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Trop petit : ${TypeDictionary[issue.origin] ?? "valeur"} doit \u00eatre ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Cha\u00eene de caract\u00e8res invalide : doit commencer par "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Cha\u00eene de caract\u00e8res invalide : doit se terminer par "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Cha\u00eene de caract\u00e8res invalide : doit inclure "${_issue.includes}"`;
				if (_issue.format === "regex") return `Cha\u00eene de caract\u00e8res invalide : doit correspondre au motif ${_issue.pattern}`;
				return `${FormatDictionary[_issue.format] ?? issue.format} invalide`;
			}
			case "not_multiple_of": return `Nombre invalide : doit \u00eatre un multiple de ${issue.divisor}`;
			case "unrecognized_keys": return `Cl\u00e9${issue.keys.length > 1 ? "s" : ""} non reconnue${issue.keys.length > 1 ? "s" : ""} : ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Cl\u00e9 invalide dans ${issue.origin}`;
			case "invalid_union": return "Entr\u00e9e invalide";
			case "invalid_element": return `Valeur invalide dans ${issue.origin}`;
			default: return `Entr\u00e9e invalide`;
		}
	};
};
function fr_default() {
	return { localeError: error$44() };
}

// node_modules/zod/v4/locales/fr-CA.js
const error$43 = () => {
	const Sizable = {
		string: {
			unit: "caract\u00e8res",
			verb: "avoir"
		},
		file: {
			unit: "octets",
			verb: "avoir"
		},
		array: {
			unit: "\u00e9l\u00e9ments",
			verb: "avoir"
		},
		set: {
			unit: "\u00e9l\u00e9ments",
			verb: "avoir"
		},
		map: {
			unit: "\u00e9l\u00e9ments",
			verb: "avoir"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "entr\u00e9e",
		email: "adresse courriel",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "date-heure ISO",
		date: "date ISO",
		time: "heure ISO",
		duration: "dur\u00e9e ISO",
		ipv4: "adresse IPv4",
		ipv6: "adresse IPv6",
		mac: "adresse MAC",
		cidrv4: "plage IPv4",
		cidrv6: "plage IPv6",
		base64: "cha\u00eene encod\u00e9e en base64",
		base64url: "cha\u00eene encod\u00e9e en base64url",
		json_string: "cha\u00eene JSON",
		e164: "num\u00e9ro E.164",
		credit_card: "num\u00e9ro de carte de cr\u00e9dit",
		currency_code: "code de devise",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "entr\u00e9e"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Entr\u00e9e invalide : attendu instanceof ${issue.expected}, re\u00e7u ${received}`;
				return `Entr\u00e9e invalide : attendu ${expected}, re\u00e7u ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Entr\u00e9e invalide : attendu ${stringifyPrimitive(issue.values[0])}`;
				return `Option invalide : attendu l'une des valeurs suivantes ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "\u2264" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Trop grand : attendu que ${issue.origin ?? "la valeur"} ait ${adj}${issue.maximum.toString()} ${sizing.unit}`;
				return `Trop grand : attendu que ${issue.origin ?? "la valeur"} soit ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? "\u2265" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Trop petit : attendu que ${issue.origin} ait ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Trop petit : attendu que ${issue.origin} soit ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Cha\u00eene invalide : doit commencer par "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Cha\u00eene invalide : doit se terminer par "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Cha\u00eene invalide : doit inclure "${_issue.includes}"`;
				if (_issue.format === "regex") return `Cha\u00eene invalide : doit correspondre au motif ${_issue.pattern}`;
				return `${FormatDictionary[_issue.format] ?? issue.format} invalide`;
			}
			case "not_multiple_of": return `Nombre invalide : doit \u00eatre un multiple de ${issue.divisor}`;
			case "unrecognized_keys": return `Cl\u00e9${issue.keys.length > 1 ? "s" : ""} non reconnue${issue.keys.length > 1 ? "s" : ""} : ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Cl\u00e9 invalide dans ${issue.origin}`;
			case "invalid_union": return "Entr\u00e9e invalide";
			case "invalid_element": return `Valeur invalide dans ${issue.origin}`;
			default: return `Entr\u00e9e invalide`;
		}
	};
};
function fr_CA_default() {
	return { localeError: error$43() };
}

// node_modules/zod/v4/locales/gu.js
const error$42 = () => {
	const Sizable = {
		string: {
			unit: "\u0a85\u0a95\u0acd\u0ab7\u0ab0",
			verb: "\u0ab9\u0acb\u0ab5\u0abe \u0a9c\u0acb\u0a88\u0a8f"
		},
		file: {
			unit: "\u0aac\u0abe\u0aaf\u0a9f",
			verb: "\u0ab9\u0acb\u0ab5\u0abe \u0a9c\u0acb\u0a88\u0a8f"
		},
		array: {
			unit: "\u0a86\u0a87\u0a9f\u0aae",
			verb: "\u0ab9\u0acb\u0ab5\u0abe \u0a9c\u0acb\u0a88\u0a8f"
		},
		set: {
			unit: "\u0a86\u0a87\u0a9f\u0aae",
			verb: "\u0ab9\u0acb\u0ab5\u0abe \u0a9c\u0acb\u0a88\u0a8f"
		},
		map: {
			unit: "\u0a8f\u0aa8\u0acd\u0a9f\u0acd\u0ab0\u0ac0",
			verb: "\u0ab9\u0acb\u0ab5\u0abe \u0a9c\u0acb\u0a88\u0a8f"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0a87\u0aa8\u0aaa\u0ac1\u0a9f",
		email: "\u0a88\u0aae\u0ac7\u0a87\u0ab2 \u0a8f\u0aa1\u0acd\u0ab0\u0ac7\u0ab8",
		url: "URL",
		emoji: "\u0a87\u0aae\u0acb\u0a9c\u0ac0",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0aa4\u0abe\u0ab0\u0ac0\u0a96 \u0a85\u0aa8\u0ac7 \u0ab8\u0aae\u0aaf",
		date: "ISO \u0aa4\u0abe\u0ab0\u0ac0\u0a96",
		time: "ISO \u0ab8\u0aae\u0aaf",
		duration: "ISO \u0a85\u0ab5\u0aa7\u0abf",
		ipv4: "IPv4 \u0a8f\u0aa1\u0acd\u0ab0\u0ac7\u0ab8",
		ipv6: "IPv6 \u0a8f\u0aa1\u0acd\u0ab0\u0ac7\u0ab8",
		mac: "MAC \u0a8f\u0aa1\u0acd\u0ab0\u0ac7\u0ab8",
		cidrv4: "IPv4 \u0ab6\u0acd\u0ab0\u0ac7\u0aa3\u0ac0",
		cidrv6: "IPv6 \u0ab6\u0acd\u0ab0\u0ac7\u0aa3\u0ac0",
		base64: "base64-\u0a8f\u0aa8\u0acd\u0a95\u0acb\u0aa1\u0ac7\u0aa1 \u0ab8\u0acd\u0a9f\u0acd\u0ab0\u0abf\u0a82\u0a97",
		base64url: "base64url-\u0a8f\u0aa8\u0acd\u0a95\u0acb\u0aa1\u0ac7\u0aa1 \u0ab8\u0acd\u0a9f\u0acd\u0ab0\u0abf\u0a82\u0a97",
		json_string: "JSON \u0ab8\u0acd\u0a9f\u0acd\u0ab0\u0abf\u0a82\u0a97",
		e164: "E.164 \u0aa8\u0a82\u0aac\u0ab0",
		credit_card: "\u0a95\u0acd\u0ab0\u0ac7\u0aa1\u0abf\u0a9f \u0a95\u0abe\u0ab0\u0acd\u0aa1 \u0aa8\u0a82\u0aac\u0ab0",
		currency_code: "\u0a9a\u0ab2\u0aa3 \u0a95\u0acb\u0aa1",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0a87\u0aa8\u0aaa\u0ac1\u0a9f"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0a87\u0aa8\u0aaa\u0ac1\u0a9f: \u0a85\u0aaa\u0ac7\u0a95\u0acd\u0ab7\u0abf\u0aa4 ${expected}, \u0aaa\u0acd\u0ab0\u0abe\u0aaa\u0acd\u0aa4 ${TypeDictionary[receivedType] ?? receivedType}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0a87\u0aa8\u0aaa\u0ac1\u0a9f: \u0a85\u0aaa\u0ac7\u0a95\u0acd\u0ab7\u0abf\u0aa4 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0ab5\u0abf\u0a95\u0ab2\u0acd\u0aaa: ${joinValues(issue.values, " | ")} \u0aae\u0abe\u0aa7\u0acd\u0aaf\u0aae\u0aa5\u0ac0 \u0a8f\u0a95 \u0a85\u0aaa\u0ac7\u0a95\u0acd\u0ab7\u0abf\u0aa4`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0a96\u0ac2\u0aac \u0aae\u0acb\u0a9f\u0ac1\u0a82: ${issue.origin ?? "\u0aae\u0ac2\u0ab2\u0acd\u0aaf"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0a8f\u0ab2\u0abf\u0aae\u0ac7\u0aa8\u0acd\u0a9f"} \u0ab9\u0acb\u0ab5\u0abe \u0a9c\u0acb\u0a88\u0a8f`;
				return `\u0a96\u0ac2\u0aac \u0aae\u0acb\u0a9f\u0ac1\u0a82: ${issue.origin ?? "\u0aae\u0ac2\u0ab2\u0acd\u0aaf"} ${adj}${issue.maximum.toString()} \u0ab9\u0acb\u0ab5\u0ac1\u0a82 \u0a9c\u0acb\u0a88\u0a8f`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0a96\u0ac2\u0aac \u0aa8\u0abe\u0aa8\u0ac1\u0a82: ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} \u0ab9\u0acb\u0ab5\u0abe \u0a9c\u0acb\u0a88\u0a8f`;
				return `\u0a96\u0ac2\u0aac \u0aa8\u0abe\u0aa8\u0ac1\u0a82: ${issue.origin} ${adj}${issue.minimum.toString()} \u0ab9\u0acb\u0ab5\u0ac1\u0a82 \u0a9c\u0acb\u0a88\u0a8f`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0ab8\u0acd\u0a9f\u0acd\u0ab0\u0abf\u0a82\u0a97: "${_issue.prefix}" \u0aa5\u0ac0 \u0ab6\u0ab0\u0ac2 \u0aa5\u0ab5\u0ac1\u0a82 \u0a9c\u0acb\u0a88\u0a8f`;
				if (_issue.format === "ends_with") return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0ab8\u0acd\u0a9f\u0acd\u0ab0\u0abf\u0a82\u0a97: "${_issue.suffix}" \u0aaa\u0ab0 \u0ab8\u0aae\u0abe\u0aaa\u0acd\u0aa4 \u0aa5\u0ab5\u0ac1\u0a82 \u0a9c\u0acb\u0a88\u0a8f`;
				if (_issue.format === "includes") return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0ab8\u0acd\u0a9f\u0acd\u0ab0\u0abf\u0a82\u0a97: "${_issue.includes}" \u0ab6\u0abe\u0aae\u0ac7\u0ab2 \u0ab9\u0acb\u0ab5\u0ac1\u0a82 \u0a9c\u0acb\u0a88\u0a8f`;
				if (_issue.format === "regex") return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0ab8\u0acd\u0a9f\u0acd\u0ab0\u0abf\u0a82\u0a97: \u0aaa\u0ac7\u0a9f\u0ab0\u0acd\u0aa8 ${_issue.pattern} \u0ab8\u0abe\u0aa5\u0ac7 \u0aae\u0ac7\u0ab3 \u0a96\u0abe\u0ab5\u0ac1\u0a82 \u0a9c\u0acb\u0a88\u0a8f`;
				return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0aa8\u0a82\u0aac\u0ab0: ${issue.divisor} \u0aa8\u0acb \u0a97\u0ac1\u0aa3\u0abe\u0a82\u0a95 \u0ab9\u0acb\u0ab5\u0acb \u0a9c\u0acb\u0a88\u0a8f`;
			case "unrecognized_keys": return `\u0a93\u0ab3\u0a96\u0ac0 \u0ab6\u0a95\u0abe\u0aa4\u0abe \u0aa8\u0ab9\u0ac0\u0a82 \u0aa4\u0ac7 \u0a95\u0ac0${issue.keys.length > 1 ? "\u0a93" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} \u0aae\u0abe\u0a82 \u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0a95\u0ac0`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0aa1\u0abf\u0ab8\u0acd\u0a95\u0acd\u0ab0\u0abf\u0aae\u0abf\u0aa8\u0ac7\u0a9f\u0ab0 \u0aae\u0ac2\u0ab2\u0acd\u0aaf. \u0a85\u0aaa\u0ac7\u0a95\u0acd\u0ab7\u0abf\u0aa4 ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0a87\u0aa8\u0aaa\u0ac1\u0a9f";
			case "invalid_element": return `${issue.origin} \u0aae\u0abe\u0a82 \u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0aae\u0ac2\u0ab2\u0acd\u0aaf`;
			default: return "\u0a85\u0aae\u0abe\u0aa8\u0acd\u0aaf \u0a87\u0aa8\u0aaa\u0ac1\u0a9f";
		}
	};
};
function gu_default() {
	return { localeError: error$42() };
}

// node_modules/zod/v4/locales/he.js
const error$41 = () => {
	const TypeNames = {
		string: {
			label: "\u05de\u05d7\u05e8\u05d5\u05d6\u05ea",
			gender: "f"
		},
		number: {
			label: "\u05de\u05e1\u05e4\u05e8",
			gender: "m"
		},
		boolean: {
			label: "\u05e2\u05e8\u05da \u05d1\u05d5\u05dc\u05d9\u05d0\u05e0\u05d9",
			gender: "m"
		},
		bigint: {
			label: "BigInt",
			gender: "m"
		},
		date: {
			label: "\u05ea\u05d0\u05e8\u05d9\u05da",
			gender: "m"
		},
		array: {
			label: "\u05de\u05e2\u05e8\u05da",
			gender: "m"
		},
		object: {
			label: "\u05d0\u05d5\u05d1\u05d9\u05d9\u05e7\u05d8",
			gender: "m"
		},
		null: {
			label: "\u05e2\u05e8\u05da \u05e8\u05d9\u05e7 (null)",
			gender: "m"
		},
		undefined: {
			label: "\u05e2\u05e8\u05da \u05dc\u05d0 \u05de\u05d5\u05d2\u05d3\u05e8 (undefined)",
			gender: "m"
		},
		symbol: {
			label: "\u05e1\u05d9\u05de\u05d1\u05d5\u05dc (Symbol)",
			gender: "m"
		},
		function: {
			label: "\u05e4\u05d5\u05e0\u05e7\u05e6\u05d9\u05d4",
			gender: "f"
		},
		map: {
			label: "\u05de\u05e4\u05d4 (Map)",
			gender: "f"
		},
		set: {
			label: "\u05e7\u05d1\u05d5\u05e6\u05d4 (Set)",
			gender: "f"
		},
		file: {
			label: "\u05e7\u05d5\u05d1\u05e5",
			gender: "m"
		},
		promise: {
			label: "Promise",
			gender: "m"
		},
		NaN: {
			label: "NaN",
			gender: "m"
		},
		unknown: {
			label: "\u05e2\u05e8\u05da \u05dc\u05d0 \u05d9\u05d3\u05d5\u05e2",
			gender: "m"
		},
		value: {
			label: "\u05e2\u05e8\u05da",
			gender: "m"
		}
	};
	const Sizable = {
		string: {
			unit: "\u05ea\u05d5\u05d5\u05d9\u05dd",
			shortLabel: "\u05e7\u05e6\u05e8",
			longLabel: "\u05d0\u05e8\u05d5\u05da"
		},
		file: {
			unit: "\u05d1\u05d9\u05d9\u05d8\u05d9\u05dd",
			shortLabel: "\u05e7\u05d8\u05df",
			longLabel: "\u05d2\u05d3\u05d5\u05dc"
		},
		array: {
			unit: "\u05e4\u05e8\u05d9\u05d8\u05d9\u05dd",
			shortLabel: "\u05e7\u05d8\u05df",
			longLabel: "\u05d2\u05d3\u05d5\u05dc"
		},
		set: {
			unit: "\u05e4\u05e8\u05d9\u05d8\u05d9\u05dd",
			shortLabel: "\u05e7\u05d8\u05df",
			longLabel: "\u05d2\u05d3\u05d5\u05dc"
		},
		number: {
			unit: "",
			shortLabel: "\u05e7\u05d8\u05df",
			longLabel: "\u05d2\u05d3\u05d5\u05dc"
		}
	};
	const typeEntry = (t) => t ? TypeNames[t] : void 0;
	const typeLabel = (t) => {
		const e = typeEntry(t);
		if (e) return e.label;
		return t ?? TypeNames.unknown.label;
	};
	const withDefinite = (t) => `\u05d4${typeLabel(t)}`;
	const verbFor = (t) => {
		return (typeEntry(t)?.gender ?? "m") === "f" ? "\u05e6\u05e8\u05d9\u05db\u05d4 \u05dc\u05d4\u05d9\u05d5\u05ea" : "\u05e6\u05e8\u05d9\u05da \u05dc\u05d4\u05d9\u05d5\u05ea";
	};
	const getSizing = (origin) => {
		if (!origin) return null;
		return Sizable[origin] ?? null;
	};
	const FormatDictionary = {
		regex: {
			label: "\u05e7\u05dc\u05d8",
			gender: "m"
		},
		email: {
			label: "\u05db\u05ea\u05d5\u05d1\u05ea \u05d0\u05d9\u05de\u05d9\u05d9\u05dc",
			gender: "f"
		},
		url: {
			label: "\u05db\u05ea\u05d5\u05d1\u05ea \u05e8\u05e9\u05ea",
			gender: "f"
		},
		emoji: {
			label: "\u05d0\u05d9\u05de\u05d5\u05d2'\u05d9",
			gender: "m"
		},
		uuid: {
			label: "UUID",
			gender: "m"
		},
		uuidv4: {
			label: "UUIDv4",
			gender: "m"
		},
		uuidv6: {
			label: "UUIDv6",
			gender: "m"
		},
		nanoid: {
			label: "nanoid",
			gender: "m"
		},
		guid: {
			label: "GUID",
			gender: "m"
		},
		cuid: {
			label: "cuid",
			gender: "m"
		},
		cuid2: {
			label: "cuid2",
			gender: "m"
		},
		ulid: {
			label: "ULID",
			gender: "m"
		},
		xid: {
			label: "XID",
			gender: "m"
		},
		ksuid: {
			label: "KSUID",
			gender: "m"
		},
		datetime: {
			label: "\u05ea\u05d0\u05e8\u05d9\u05da \u05d5\u05d6\u05de\u05df ISO",
			gender: "m"
		},
		date: {
			label: "\u05ea\u05d0\u05e8\u05d9\u05da ISO",
			gender: "m"
		},
		time: {
			label: "\u05d6\u05de\u05df ISO",
			gender: "m"
		},
		duration: {
			label: "\u05de\u05e9\u05da \u05d6\u05de\u05df ISO",
			gender: "m"
		},
		ipv4: {
			label: "\u05db\u05ea\u05d5\u05d1\u05ea IPv4",
			gender: "f"
		},
		ipv6: {
			label: "\u05db\u05ea\u05d5\u05d1\u05ea IPv6",
			gender: "f"
		},
		mac: {
			label: "\u05db\u05ea\u05d5\u05d1\u05ea MAC",
			gender: "f"
		},
		cidrv4: {
			label: "\u05d8\u05d5\u05d5\u05d7 IPv4",
			gender: "m"
		},
		cidrv6: {
			label: "\u05d8\u05d5\u05d5\u05d7 IPv6",
			gender: "m"
		},
		base64: {
			label: "\u05de\u05d7\u05e8\u05d5\u05d6\u05ea \u05d1\u05d1\u05e1\u05d9\u05e1 64",
			gender: "f"
		},
		base64url: {
			label: "\u05de\u05d7\u05e8\u05d5\u05d6\u05ea \u05d1\u05d1\u05e1\u05d9\u05e1 64 \u05dc\u05db\u05ea\u05d5\u05d1\u05d5\u05ea \u05e8\u05e9\u05ea",
			gender: "f"
		},
		json_string: {
			label: "\u05de\u05d7\u05e8\u05d5\u05d6\u05ea JSON",
			gender: "f"
		},
		e164: {
			label: "\u05de\u05e1\u05e4\u05e8 E.164",
			gender: "m"
		},
		credit_card: {
			label: "\u05de\u05e1\u05e4\u05e8 \u05db\u05e8\u05d8\u05d9\u05e1 \u05d0\u05e9\u05e8\u05d0\u05d9",
			gender: "m"
		},
		currency_code: {
			label: "\u05e7\u05d5\u05d3 \u05de\u05d8\u05d1\u05e2",
			gender: "m"
		},
		iban: {
			label: "IBAN",
			gender: "m"
		},
		jwt: {
			label: "JWT",
			gender: "m"
		},
		template_literal: {
			label: "\u05e7\u05dc\u05d8",
			gender: "m"
		},
		ends_with: {
			label: "\u05e7\u05dc\u05d8",
			gender: "m"
		},
		includes: {
			label: "\u05e7\u05dc\u05d8",
			gender: "m"
		},
		lowercase: {
			label: "\u05e7\u05dc\u05d8",
			gender: "m"
		},
		starts_with: {
			label: "\u05e7\u05dc\u05d8",
			gender: "m"
		},
		uppercase: {
			label: "\u05e7\u05dc\u05d8",
			gender: "m"
		}
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expectedKey = issue.expected;
				const expected = TypeDictionary[expectedKey ?? ""] ?? typeLabel(expectedKey);
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? TypeNames[receivedType]?.label ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u05e7\u05dc\u05d8 \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df: \u05e6\u05e8\u05d9\u05da \u05dc\u05d4\u05d9\u05d5\u05ea instanceof ${issue.expected}, \u05d4\u05ea\u05e7\u05d1\u05dc ${received}`;
				return `\u05e7\u05dc\u05d8 \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df: \u05e6\u05e8\u05d9\u05da \u05dc\u05d4\u05d9\u05d5\u05ea ${expected}, \u05d4\u05ea\u05e7\u05d1\u05dc ${received}`;
			}
			case "invalid_value": {
				if (issue.values.length === 1) return `\u05e2\u05e8\u05da \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df: \u05d4\u05e2\u05e8\u05da \u05d7\u05d9\u05d9\u05d1 \u05dc\u05d4\u05d9\u05d5\u05ea ${stringifyPrimitive(issue.values[0])}`;
				const stringified = issue.values.map((v) => stringifyPrimitive(v));
				if (issue.values.length === 2) return `\u05e2\u05e8\u05da \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df: \u05d4\u05d0\u05e4\u05e9\u05e8\u05d5\u05d9\u05d5\u05ea \u05d4\u05de\u05ea\u05d0\u05d9\u05de\u05d5\u05ea \u05d4\u05df ${stringified[0]} \u05d0\u05d5 ${stringified[1]}`;
				const lastValue = stringified[stringified.length - 1];
				return `\u05e2\u05e8\u05da \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df: \u05d4\u05d0\u05e4\u05e9\u05e8\u05d5\u05d9\u05d5\u05ea \u05d4\u05de\u05ea\u05d0\u05d9\u05de\u05d5\u05ea \u05d4\u05df ${stringified.slice(0, -1).join(", ")} \u05d0\u05d5 ${lastValue}`;
			}
			case "too_big": {
				const sizing = getSizing(issue.origin);
				const subject = withDefinite(issue.origin ?? "value");
				if (issue.origin === "string") return `${sizing?.longLabel ?? "\u05d0\u05e8\u05d5\u05da"} \u05de\u05d3\u05d9: ${subject} \u05e6\u05e8\u05d9\u05db\u05d4 \u05dc\u05d4\u05db\u05d9\u05dc ${issue.maximum.toString()} ${sizing?.unit ?? ""} ${issue.inclusive ? "\u05d0\u05d5 \u05e4\u05d7\u05d5\u05ea" : "\u05dc\u05db\u05dc \u05d4\u05d9\u05d5\u05ea\u05e8"}`.trim();
				if (issue.origin === "number") return `\u05d2\u05d3\u05d5\u05dc \u05de\u05d3\u05d9: ${subject} \u05e6\u05e8\u05d9\u05da \u05dc\u05d4\u05d9\u05d5\u05ea ${issue.inclusive ? `\u05e7\u05d8\u05df \u05d0\u05d5 \u05e9\u05d5\u05d5\u05d4 \u05dc-${issue.maximum}` : `\u05e7\u05d8\u05df \u05de-${issue.maximum}`}`;
				if (issue.origin === "array" || issue.origin === "set") return `\u05d2\u05d3\u05d5\u05dc \u05de\u05d3\u05d9: ${subject} ${issue.origin === "set" ? "\u05e6\u05e8\u05d9\u05db\u05d4" : "\u05e6\u05e8\u05d9\u05da"} \u05dc\u05d4\u05db\u05d9\u05dc ${issue.inclusive ? `${issue.maximum} ${sizing?.unit ?? ""} \u05d0\u05d5 \u05e4\u05d7\u05d5\u05ea` : `\u05e4\u05d7\u05d5\u05ea \u05de-${issue.maximum} ${sizing?.unit ?? ""}`}`.trim();
				const adj = issue.inclusive ? "<=" : "<";
				const be = verbFor(issue.origin ?? "value");
				if (sizing?.unit) return `${sizing.longLabel} \u05de\u05d3\u05d9: ${subject} ${be} ${adj}${issue.maximum.toString()} ${sizing.unit}`;
				return `${sizing?.longLabel ?? "\u05d2\u05d3\u05d5\u05dc"} \u05de\u05d3\u05d9: ${subject} ${be} ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const sizing = getSizing(issue.origin);
				const subject = withDefinite(issue.origin ?? "value");
				if (issue.origin === "string") return `${sizing?.shortLabel ?? "\u05e7\u05e6\u05e8"} \u05de\u05d3\u05d9: ${subject} \u05e6\u05e8\u05d9\u05db\u05d4 \u05dc\u05d4\u05db\u05d9\u05dc ${issue.minimum.toString()} ${sizing?.unit ?? ""} ${issue.inclusive ? "\u05d0\u05d5 \u05d9\u05d5\u05ea\u05e8" : "\u05dc\u05e4\u05d7\u05d5\u05ea"}`.trim();
				if (issue.origin === "number") return `\u05e7\u05d8\u05df \u05de\u05d3\u05d9: ${subject} \u05e6\u05e8\u05d9\u05da \u05dc\u05d4\u05d9\u05d5\u05ea ${issue.inclusive ? `\u05d2\u05d3\u05d5\u05dc \u05d0\u05d5 \u05e9\u05d5\u05d5\u05d4 \u05dc-${issue.minimum}` : `\u05d2\u05d3\u05d5\u05dc \u05de-${issue.minimum}`}`;
				if (issue.origin === "array" || issue.origin === "set") {
					const verb = issue.origin === "set" ? "\u05e6\u05e8\u05d9\u05db\u05d4" : "\u05e6\u05e8\u05d9\u05da";
					if (issue.minimum === 1 && issue.inclusive) return `\u05e7\u05d8\u05df \u05de\u05d3\u05d9: ${subject} ${verb} \u05dc\u05d4\u05db\u05d9\u05dc ${issue.origin === "set" ? "\u05dc\u05e4\u05d7\u05d5\u05ea \u05e4\u05e8\u05d9\u05d8 \u05d0\u05d7\u05d3" : "\u05dc\u05e4\u05d7\u05d5\u05ea \u05e4\u05e8\u05d9\u05d8 \u05d0\u05d7\u05d3"}`;
					return `\u05e7\u05d8\u05df \u05de\u05d3\u05d9: ${subject} ${verb} \u05dc\u05d4\u05db\u05d9\u05dc ${issue.inclusive ? `${issue.minimum} ${sizing?.unit ?? ""} \u05d0\u05d5 \u05d9\u05d5\u05ea\u05e8` : `\u05d9\u05d5\u05ea\u05e8 \u05de-${issue.minimum} ${sizing?.unit ?? ""}`}`.trim();
				}
				const adj = issue.inclusive ? ">=" : ">";
				const be = verbFor(issue.origin ?? "value");
				if (sizing?.unit) return `${sizing.shortLabel} \u05de\u05d3\u05d9: ${subject} ${be} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `${sizing?.shortLabel ?? "\u05e7\u05d8\u05df"} \u05de\u05d3\u05d9: ${subject} ${be} ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u05d4\u05de\u05d7\u05e8\u05d5\u05d6\u05ea \u05d7\u05d9\u05d9\u05d1\u05ea \u05dc\u05d4\u05ea\u05d7\u05d9\u05dc \u05d1 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u05d4\u05de\u05d7\u05e8\u05d5\u05d6\u05ea \u05d7\u05d9\u05d9\u05d1\u05ea \u05dc\u05d4\u05e1\u05ea\u05d9\u05d9\u05dd \u05d1 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u05d4\u05de\u05d7\u05e8\u05d5\u05d6\u05ea \u05d7\u05d9\u05d9\u05d1\u05ea \u05dc\u05db\u05dc\u05d5\u05dc "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u05d4\u05de\u05d7\u05e8\u05d5\u05d6\u05ea \u05d7\u05d9\u05d9\u05d1\u05ea \u05dc\u05d4\u05ea\u05d0\u05d9\u05dd \u05dc\u05ea\u05d1\u05e0\u05d9\u05ea ${_issue.pattern}`;
				const nounEntry = FormatDictionary[_issue.format];
				return `${nounEntry?.label ?? _issue.format} \u05dc\u05d0 ${(nounEntry?.gender ?? "m") === "f" ? "\u05ea\u05e7\u05d9\u05e0\u05d4" : "\u05ea\u05e7\u05d9\u05df"}`;
			}
			case "not_multiple_of": return `\u05de\u05e1\u05e4\u05e8 \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df: \u05d7\u05d9\u05d9\u05d1 \u05dc\u05d4\u05d9\u05d5\u05ea \u05de\u05db\u05e4\u05dc\u05d4 \u05e9\u05dc ${issue.divisor}`;
			case "unrecognized_keys": return `\u05de\u05e4\u05ea\u05d7${issue.keys.length > 1 ? "\u05d5\u05ea" : ""} \u05dc\u05d0 \u05de\u05d6\u05d5\u05d4${issue.keys.length > 1 ? "\u05d9\u05dd" : "\u05d4"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u05e9\u05d3\u05d4 \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df \u05d1\u05d0\u05d5\u05d1\u05d9\u05d9\u05e7\u05d8`;
			case "invalid_union": return "\u05e7\u05dc\u05d8 \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df";
			case "invalid_element": return `\u05e2\u05e8\u05da \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df \u05d1${withDefinite(issue.origin ?? "array")}`;
			default: return `\u05e7\u05dc\u05d8 \u05dc\u05d0 \u05ea\u05e7\u05d9\u05df`;
		}
	};
};
function he_default() {
	return { localeError: error$41() };
}

// node_modules/zod/v4/locales/hi.js
const error$40 = () => {
	const Sizable = {
		string: {
			unit: "\u0905\u0915\u094d\u0937\u0930",
			verb: "\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093f\u090f"
		},
		file: {
			unit: "\u092c\u093e\u0907\u091f\u094d\u0938",
			verb: "\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093f\u090f"
		},
		array: {
			unit: "\u0924\u0924\u094d\u0935",
			verb: "\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093f\u090f"
		},
		set: {
			unit: "\u0924\u0924\u094d\u0935",
			verb: "\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093f\u090f"
		},
		map: {
			unit: "\u092a\u094d\u0930\u0935\u093f\u0937\u094d\u091f\u093f\u092f\u093e\u0901",
			verb: "\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093f\u090f"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0907\u0928\u092a\u0941\u091f",
		email: "\u0908\u092e\u0947\u0932 \u092a\u0924\u093e",
		url: "URL",
		emoji: "\u0907\u092e\u094b\u091c\u0940",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0924\u093f\u0925\u093f \u0914\u0930 \u0938\u092e\u092f",
		date: "ISO \u0924\u093f\u0925\u093f",
		time: "ISO \u0938\u092e\u092f",
		duration: "ISO \u0905\u0935\u0927\u093f",
		ipv4: "IPv4 \u092a\u0924\u093e",
		ipv6: "IPv6 \u092a\u0924\u093e",
		mac: "MAC \u092a\u0924\u093e",
		cidrv4: "IPv4 \u0936\u094d\u0930\u0947\u0923\u0940",
		cidrv6: "IPv6 \u0936\u094d\u0930\u0947\u0923\u0940",
		base64: "Base64-\u090f\u0928\u094d\u0915\u094b\u0921\u0947\u0921 \u0938\u094d\u091f\u094d\u0930\u093f\u0902\u0917",
		base64url: "Base64URL-\u090f\u0928\u094d\u0915\u094b\u0921\u0947\u0921 \u0938\u094d\u091f\u094d\u0930\u093f\u0902\u0917",
		json_string: "JSON \u0938\u094d\u091f\u094d\u0930\u093f\u0902\u0917",
		e164: "E.164 \u0938\u0902\u0916\u094d\u092f\u093e",
		credit_card: "\u0915\u094d\u0930\u0947\u0921\u093f\u091f \u0915\u093e\u0930\u094d\u0921 \u0938\u0902\u0916\u094d\u092f\u093e",
		currency_code: "\u092e\u0941\u0926\u094d\u0930\u093e \u0915\u094b\u0921",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0907\u0928\u092a\u0941\u091f"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 ${expected}, \u092a\u094d\u0930\u093e\u092a\u094d\u0924 ${TypeDictionary[receivedType] ?? receivedType}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0905\u092e\u093e\u0928\u094d\u092f \u0935\u093f\u0915\u0932\u094d\u092a: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 \u092e\u093e\u0928\u094b\u0902 \u092e\u0947\u0902 \u0938\u0947 \u090f\u0915 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u092c\u0939\u0941\u0924 \u092c\u0921\u093c\u093e: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 \u0925\u093e \u0915\u093f ${issue.origin ?? "\u092e\u093e\u0928"} \u092e\u0947\u0902 ${adj}${issue.maximum} ${sizing.unit} \u0939\u094b\u0902`;
				return `\u092c\u0939\u0941\u0924 \u092c\u0921\u093c\u093e: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 \u0925\u093e \u0915\u093f ${issue.origin ?? "\u092e\u093e\u0928"} ${adj}${issue.maximum} \u0939\u094b`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u092c\u0939\u0941\u0924 \u091b\u094b\u091f\u093e: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 \u0925\u093e \u0915\u093f ${issue.origin} \u092e\u0947\u0902 ${adj}${issue.minimum} ${sizing.unit} \u0939\u094b\u0902`;
				return `\u092c\u0939\u0941\u0924 \u091b\u094b\u091f\u093e: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 \u0925\u093e \u0915\u093f ${issue.origin} ${adj}${issue.minimum} \u0939\u094b`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0902\u0917: "${_issue.prefix}" \u0938\u0947 \u0936\u0941\u0930\u0942 \u0939\u094b\u0928\u093e \u091a\u093e\u0939\u093f\u090f`;
				if (_issue.format === "ends_with") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0902\u0917: "${_issue.suffix}" \u092a\u0930 \u0938\u092e\u093e\u092a\u094d\u0924 \u0939\u094b\u0928\u093e \u091a\u093e\u0939\u093f\u090f`;
				if (_issue.format === "includes") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0902\u0917: \u0907\u0938\u092e\u0947\u0902 "${_issue.includes}" \u0936\u093e\u092e\u093f\u0932 \u0939\u094b\u0928\u093e \u091a\u093e\u0939\u093f\u090f`;
				if (_issue.format === "regex") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0902\u0917: \u092a\u0948\u091f\u0930\u094d\u0928 ${_issue.pattern} \u0938\u0947 \u092e\u0947\u0932 \u0916\u093e\u0928\u093e \u091a\u093e\u0939\u093f\u090f`;
				return `\u0905\u092e\u093e\u0928\u094d\u092f ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u0902\u0916\u094d\u092f\u093e: \u092f\u0939 ${issue.divisor} \u0915\u093e \u0917\u0941\u0923\u091c \u0939\u094b\u0928\u093e \u091a\u093e\u0939\u093f\u090f`;
			case "unrecognized_keys": return `\u0905\u092a\u0930\u093f\u091a\u093f\u0924 \u0915\u0941\u0902\u091c\u0940${issue.keys.length > 1 ? "\u092f\u093e\u0901" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u0905\u092e\u093e\u0928\u094d\u092f \u0915\u0941\u0902\u091c\u0940: ${issue.origin} \u092e\u0947\u0902`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `\u0905\u092e\u093e\u0928\u094d\u092f \u0921\u093f\u0938\u094d\u0915\u094d\u0930\u093f\u092e\u093f\u0928\u0947\u091f\u0930 \u092e\u093e\u0928: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f";
			case "invalid_element": return `\u0905\u092e\u093e\u0928\u094d\u092f \u092e\u093e\u0928: ${issue.origin} \u092e\u0947\u0902`;
			default: return `\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f`;
		}
	};
};
function hi_default() {
	return { localeError: error$40() };
}

// node_modules/zod/v4/locales/hr.js
const error$39 = () => {
	const Sizable = {
		string: {
			unit: "znakova",
			verb: "imati"
		},
		file: {
			unit: "bajtova",
			verb: "imati"
		},
		array: {
			unit: "stavki",
			verb: "imati"
		},
		set: {
			unit: "stavki",
			verb: "imati"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "unos",
		email: "email adresa",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datum i vrijeme",
		date: "ISO datum",
		time: "ISO vrijeme",
		duration: "ISO trajanje",
		ipv4: "IPv4 adresa",
		ipv6: "IPv6 adresa",
		mac: "MAC adresa",
		cidrv4: "IPv4 raspon",
		cidrv6: "IPv6 raspon",
		base64: "base64 kodirani tekst",
		base64url: "base64url kodirani tekst",
		json_string: "JSON tekst",
		e164: "E.164 broj",
		credit_card: "broj kreditne kartice",
		currency_code: "kod valute",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "unos"
	};
	const TypeDictionary = {
		nan: "NaN",
		string: "tekst",
		number: "broj",
		boolean: "boolean",
		array: "niz",
		object: "objekt",
		set: "skup",
		file: "datoteka",
		date: "datum",
		bigint: "bigint",
		symbol: "simbol",
		undefined: "undefined",
		null: "null",
		function: "funkcija",
		map: "mapa"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Neispravan unos: o\u010dekuje se instanceof ${issue.expected}, a primljeno je ${received}`;
				return `Neispravan unos: o\u010dekuje se ${expected}, a primljeno je ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Neispravna vrijednost: o\u010dekivano ${stringifyPrimitive(issue.values[0])}`;
				return `Neispravna opcija: o\u010dekivano jedno od ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				if (sizing) return `Preveliko: o\u010dekivano da ${origin ?? "vrijednost"} ima ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elemenata"}`;
				return `Preveliko: o\u010dekivano da ${origin ?? "vrijednost"} bude ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				if (sizing) return `Premalo: o\u010dekivano da ${origin} ima ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Premalo: o\u010dekivano da ${origin} bude ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Neispravan tekst: mora zapo\u010dinjati s "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Neispravan tekst: mora zavr\u0161avati s "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Neispravan tekst: mora sadr\u017eavati "${_issue.includes}"`;
				if (_issue.format === "regex") return `Neispravan tekst: mora odgovarati uzorku ${_issue.pattern}`;
				return `Neispravna ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Neispravan broj: mora biti vi\u0161ekratnik od ${issue.divisor}`;
			case "unrecognized_keys": return `Neprepoznat${issue.keys.length > 1 ? "i klju\u010devi" : " klju\u010d"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Neispravan klju\u010d u ${TypeDictionary[issue.origin] ?? issue.origin}`;
			case "invalid_union": return "Neispravan unos";
			case "invalid_element": return `Neispravna vrijednost u ${TypeDictionary[issue.origin] ?? issue.origin}`;
			default: return `Neispravan unos`;
		}
	};
};
function hr_default() {
	return { localeError: error$39() };
}

// node_modules/zod/v4/locales/hu.js
const error$38 = () => {
	const Sizable = {
		string: {
			unit: "karakter",
			verb: "legyen"
		},
		file: {
			unit: "byte",
			verb: "legyen"
		},
		array: {
			unit: "elem",
			verb: "legyen"
		},
		set: {
			unit: "elem",
			verb: "legyen"
		},
		map: {
			unit: "elem",
			verb: "legyen"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "bemenet",
		email: "email c\u00edm",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO id\u0151b\u00e9lyeg",
		date: "ISO d\u00e1tum",
		time: "ISO id\u0151",
		duration: "ISO id\u0151intervallum",
		ipv4: "IPv4 c\u00edm",
		ipv6: "IPv6 c\u00edm",
		mac: "MAC c\u00edm",
		cidrv4: "IPv4 tartom\u00e1ny",
		cidrv6: "IPv6 tartom\u00e1ny",
		base64: "base64-k\u00f3dolt string",
		base64url: "base64url-k\u00f3dolt string",
		json_string: "JSON string",
		e164: "E.164 sz\u00e1m",
		credit_card: "hitelk\u00e1rtyasz\u00e1m",
		currency_code: "p\u00e9nznemk\u00f3d",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "bemenet"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "sz\u00e1m",
		array: "t\u00f6mb"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u00c9rv\u00e9nytelen bemenet: a v\u00e1rt \u00e9rt\u00e9k instanceof ${issue.expected}, a kapott \u00e9rt\u00e9k ${received}`;
				return `\u00c9rv\u00e9nytelen bemenet: a v\u00e1rt \u00e9rt\u00e9k ${expected}, a kapott \u00e9rt\u00e9k ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u00c9rv\u00e9nytelen bemenet: a v\u00e1rt \u00e9rt\u00e9k ${stringifyPrimitive(issue.values[0])}`;
				return `\u00c9rv\u00e9nytelen opci\u00f3: valamelyik \u00e9rt\u00e9k v\u00e1rt ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `T\u00fal nagy: ${issue.origin ?? "\u00e9rt\u00e9k"} m\u00e9rete t\u00fal nagy ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elem"}`;
				return `T\u00fal nagy: a bemeneti \u00e9rt\u00e9k ${issue.origin ?? "\u00e9rt\u00e9k"} t\u00fal nagy: ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `T\u00fal kicsi: a bemeneti \u00e9rt\u00e9k ${issue.origin} m\u00e9rete t\u00fal kicsi ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `T\u00fal kicsi: a bemeneti \u00e9rt\u00e9k ${issue.origin} t\u00fal kicsi ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u00c9rv\u00e9nytelen string: "${_issue.prefix}" \u00e9rt\u00e9kkel kell kezd\u0151dnie`;
				if (_issue.format === "ends_with") return `\u00c9rv\u00e9nytelen string: "${_issue.suffix}" \u00e9rt\u00e9kkel kell v\u00e9gz\u0151dnie`;
				if (_issue.format === "includes") return `\u00c9rv\u00e9nytelen string: "${_issue.includes}" \u00e9rt\u00e9ket kell tartalmaznia`;
				if (_issue.format === "regex") return `\u00c9rv\u00e9nytelen string: ${_issue.pattern} mint\u00e1nak kell megfelelnie`;
				return `\u00c9rv\u00e9nytelen ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u00c9rv\u00e9nytelen sz\u00e1m: ${issue.divisor} t\u00f6bbsz\u00f6r\u00f6s\u00e9nek kell lennie`;
			case "unrecognized_keys": return `Ismeretlen kulcs${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u00c9rv\u00e9nytelen kulcs ${issue.origin}`;
			case "invalid_union": return "\u00c9rv\u00e9nytelen bemenet";
			case "invalid_element": return `\u00c9rv\u00e9nytelen \u00e9rt\u00e9k: ${issue.origin}`;
			default: return `\u00c9rv\u00e9nytelen bemenet`;
		}
	};
};
function hu_default() {
	return { localeError: error$38() };
}

// node_modules/zod/v4/locales/hy.js
function getArmenianPlural(count, one, many) {
	return Math.abs(count) === 1 ? one : many;
}
function withDefiniteArticle(word) {
	if (!word) return "";
	const vowels = [
		"\u0561",
		"\u0565",
		"\u0568",
		"\u056b",
		"\u0578",
		"\u0578\u0582",
		"\u0585"
	];
	const lastChar = word[word.length - 1];
	return word + (vowels.includes(lastChar) ? "\u0576" : "\u0568");
}
const error$37 = () => {
	const Sizable = {
		string: {
			unit: {
				one: "\u0576\u0577\u0561\u0576",
				many: "\u0576\u0577\u0561\u0576\u0576\u0565\u0580"
			},
			verb: "\u0578\u0582\u0576\u0565\u0576\u0561\u056c"
		},
		file: {
			unit: {
				one: "\u0562\u0561\u0575\u0569",
				many: "\u0562\u0561\u0575\u0569\u0565\u0580"
			},
			verb: "\u0578\u0582\u0576\u0565\u0576\u0561\u056c"
		},
		array: {
			unit: {
				one: "\u057f\u0561\u0580\u0580",
				many: "\u057f\u0561\u0580\u0580\u0565\u0580"
			},
			verb: "\u0578\u0582\u0576\u0565\u0576\u0561\u056c"
		},
		set: {
			unit: {
				one: "\u057f\u0561\u0580\u0580",
				many: "\u057f\u0561\u0580\u0580\u0565\u0580"
			},
			verb: "\u0578\u0582\u0576\u0565\u0576\u0561\u056c"
		},
		map: {
			unit: {
				one: "\u057f\u0561\u0580\u0580",
				many: "\u057f\u0561\u0580\u0580\u0565\u0580"
			},
			verb: "\u0578\u0582\u0576\u0565\u0576\u0561\u056c"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0574\u0578\u0582\u057f\u0584",
		email: "\u0567\u056c. \u0570\u0561\u057d\u0581\u0565",
		url: "URL",
		emoji: "\u0567\u0574\u0578\u057b\u056b",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0561\u0574\u057d\u0561\u0569\u056b\u057e \u0587 \u056a\u0561\u0574",
		date: "ISO \u0561\u0574\u057d\u0561\u0569\u056b\u057e",
		time: "ISO \u056a\u0561\u0574",
		duration: "ISO \u057f\u0587\u0578\u0572\u0578\u0582\u0569\u0575\u0578\u0582\u0576",
		ipv4: "IPv4 \u0570\u0561\u057d\u0581\u0565",
		ipv6: "IPv6 \u0570\u0561\u057d\u0581\u0565",
		mac: "MAC \u0570\u0561\u057d\u0581\u0565",
		cidrv4: "IPv4 \u0574\u056b\u057b\u0561\u056f\u0561\u0575\u0584",
		cidrv6: "IPv6 \u0574\u056b\u057b\u0561\u056f\u0561\u0575\u0584",
		base64: "base64 \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057e \u057f\u0578\u0572",
		base64url: "base64url \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057e \u057f\u0578\u0572",
		json_string: "JSON \u057f\u0578\u0572",
		e164: "E.164 \u0570\u0561\u0574\u0561\u0580",
		credit_card: "\u056f\u0580\u0565\u0564\u056b\u057f \u0584\u0561\u0580\u057f\u056b \u0570\u0561\u0574\u0561\u0580",
		currency_code: "\u0561\u0580\u056a\u0578\u0582\u0575\u0569\u056b \u056f\u0578\u0564",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0574\u0578\u0582\u057f\u0584"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0569\u056b\u057e",
		array: "\u0566\u0561\u0576\u0563\u057e\u0561\u056e"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u054d\u056d\u0561\u056c \u0574\u0578\u0582\u057f\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567\u0580 instanceof ${issue.expected}, \u057d\u057f\u0561\u0581\u057e\u0565\u056c \u0567 ${received}`;
				return `\u054d\u056d\u0561\u056c \u0574\u0578\u0582\u057f\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567\u0580 ${expected}, \u057d\u057f\u0561\u0581\u057e\u0565\u056c \u0567 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u054d\u056d\u0561\u056c \u0574\u0578\u0582\u057f\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567\u0580 ${stringifyPrimitive(issue.values[1])}`;
				return `\u054d\u056d\u0561\u056c \u057f\u0561\u0580\u0562\u0565\u0580\u0561\u056f\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567\u0580 \u0570\u0565\u057f\u0587\u0575\u0561\u056c\u0576\u0565\u0580\u056b\u0581 \u0574\u0565\u056f\u0568\u055d ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) {
					const unit = getArmenianPlural(Number(issue.maximum), sizing.unit.one, sizing.unit.many);
					return `\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056e \u0561\u0580\u056a\u0565\u0584\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(issue.origin ?? "\u0561\u0580\u056a\u0565\u0584")} \u056f\u0578\u0582\u0576\u0565\u0576\u0561 ${adj}${issue.maximum.toString()} ${unit}`;
				}
				return `\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056e \u0561\u0580\u056a\u0565\u0584\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(issue.origin ?? "\u0561\u0580\u056a\u0565\u0584")} \u056c\u056b\u0576\u056b ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) {
					const unit = getArmenianPlural(Number(issue.minimum), sizing.unit.one, sizing.unit.many);
					return `\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056a\u0565\u0584\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(issue.origin)} \u056f\u0578\u0582\u0576\u0565\u0576\u0561 ${adj}${issue.minimum.toString()} ${unit}`;
				}
				return `\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056a\u0565\u0584\u2024 \u057d\u057a\u0561\u057d\u057e\u0578\u0582\u0574 \u0567, \u0578\u0580 ${withDefiniteArticle(issue.origin)} \u056c\u056b\u0576\u056b ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u054d\u056d\u0561\u056c \u057f\u0578\u0572\u2024 \u057a\u0565\u057f\u0584 \u0567 \u057d\u056f\u057d\u057e\u056b "${_issue.prefix}"-\u0578\u057e`;
				if (_issue.format === "ends_with") return `\u054d\u056d\u0561\u056c \u057f\u0578\u0572\u2024 \u057a\u0565\u057f\u0584 \u0567 \u0561\u057e\u0561\u0580\u057f\u057e\u056b "${_issue.suffix}"-\u0578\u057e`;
				if (_issue.format === "includes") return `\u054d\u056d\u0561\u056c \u057f\u0578\u0572\u2024 \u057a\u0565\u057f\u0584 \u0567 \u057a\u0561\u0580\u0578\u0582\u0576\u0561\u056f\u056b "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u054d\u056d\u0561\u056c \u057f\u0578\u0572\u2024 \u057a\u0565\u057f\u0584 \u0567 \u0570\u0561\u0574\u0561\u057a\u0561\u057f\u0561\u057d\u056d\u0561\u0576\u056b ${_issue.pattern} \u0571\u0587\u0561\u0579\u0561\u0583\u056b\u0576`;
				return `\u054d\u056d\u0561\u056c ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u054d\u056d\u0561\u056c \u0569\u056b\u057e\u2024 \u057a\u0565\u057f\u0584 \u0567 \u0562\u0561\u0566\u0574\u0561\u057a\u0561\u057f\u056b\u056f \u056c\u056b\u0576\u056b ${issue.divisor}-\u056b`;
			case "unrecognized_keys": return `\u0549\u0573\u0561\u0576\u0561\u0579\u057e\u0561\u056e \u0562\u0561\u0576\u0561\u056c\u056b${issue.keys.length > 1 ? "\u0576\u0565\u0580" : ""}. ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u054d\u056d\u0561\u056c \u0562\u0561\u0576\u0561\u056c\u056b ${withDefiniteArticle(issue.origin)}-\u0578\u0582\u0574`;
			case "invalid_union": return "\u054d\u056d\u0561\u056c \u0574\u0578\u0582\u057f\u0584\u0561\u0563\u0580\u0578\u0582\u0574";
			case "invalid_element": return `\u054d\u056d\u0561\u056c \u0561\u0580\u056a\u0565\u0584 ${withDefiniteArticle(issue.origin)}-\u0578\u0582\u0574`;
			default: return `\u054d\u056d\u0561\u056c \u0574\u0578\u0582\u057f\u0584\u0561\u0563\u0580\u0578\u0582\u0574`;
		}
	};
};
function hy_default() {
	return { localeError: error$37() };
}

// node_modules/zod/v4/locales/id.js
const error$36 = () => {
	const Sizable = {
		string: {
			unit: "karakter",
			verb: "memiliki"
		},
		file: {
			unit: "byte",
			verb: "memiliki"
		},
		array: {
			unit: "item",
			verb: "memiliki"
		},
		set: {
			unit: "item",
			verb: "memiliki"
		},
		map: {
			unit: "item",
			verb: "memiliki"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "alamat email",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "tanggal dan waktu format ISO",
		date: "tanggal format ISO",
		time: "jam format ISO",
		duration: "durasi format ISO",
		ipv4: "alamat IPv4",
		ipv6: "alamat IPv6",
		mac: "alamat MAC",
		cidrv4: "rentang alamat IPv4",
		cidrv6: "rentang alamat IPv6",
		base64: "string dengan enkode base64",
		base64url: "string dengan enkode base64url",
		json_string: "string JSON",
		e164: "angka E.164",
		credit_card: "nomor kartu kredit",
		currency_code: "kode mata uang",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Input tidak valid: diharapkan instanceof ${issue.expected}, diterima ${received}`;
				return `Input tidak valid: diharapkan ${expected}, diterima ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Input tidak valid: diharapkan ${stringifyPrimitive(issue.values[0])}`;
				return `Pilihan tidak valid: diharapkan salah satu dari ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Terlalu besar: diharapkan ${issue.origin ?? "value"} memiliki ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elemen"}`;
				return `Terlalu besar: diharapkan ${issue.origin ?? "value"} menjadi ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Terlalu kecil: diharapkan ${issue.origin} memiliki ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Terlalu kecil: diharapkan ${issue.origin} menjadi ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `String tidak valid: harus dimulai dengan "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `String tidak valid: harus berakhir dengan "${_issue.suffix}"`;
				if (_issue.format === "includes") return `String tidak valid: harus menyertakan "${_issue.includes}"`;
				if (_issue.format === "regex") return `String tidak valid: harus sesuai pola ${_issue.pattern}`;
				return `${FormatDictionary[_issue.format] ?? issue.format} tidak valid`;
			}
			case "not_multiple_of": return `Angka tidak valid: harus kelipatan dari ${issue.divisor}`;
			case "unrecognized_keys": return `Kunci tidak dikenali ${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Kunci tidak valid di ${issue.origin}`;
			case "invalid_union": return "Input tidak valid";
			case "invalid_element": return `Nilai tidak valid di ${issue.origin}`;
			default: return `Input tidak valid`;
		}
	};
};
function id_default() {
	return { localeError: error$36() };
}

// node_modules/zod/v4/locales/is.js
const error$35 = () => {
	const Sizable = {
		string: {
			unit: "stafi",
			verb: "a\u00f0 hafa"
		},
		file: {
			unit: "b\u00e6ti",
			verb: "a\u00f0 hafa"
		},
		array: {
			unit: "hluti",
			verb: "a\u00f0 hafa"
		},
		set: {
			unit: "hluti",
			verb: "a\u00f0 hafa"
		},
		map: {
			unit: "hluti",
			verb: "a\u00f0 hafa"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "gildi",
		email: "netfang",
		url: "vefsl\u00f3\u00f0",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO dagsetning og t\u00edmi",
		date: "ISO dagsetning",
		time: "ISO t\u00edmi",
		duration: "ISO t\u00edmalengd",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded strengur",
		base64url: "base64url-encoded strengur",
		json_string: "JSON strengur",
		e164: "E.164 t\u00f6lugildi",
		credit_card: "kreditkortan\u00famer",
		currency_code: "gjaldmi\u00f0ilsk\u00f3\u00f0i",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "gildi"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "n\u00famer",
		array: "fylki"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Rangt gildi: \u00de\u00fa sl\u00f3st inn ${received} \u00fear sem \u00e1 a\u00f0 vera instanceof ${issue.expected}`;
				return `Rangt gildi: \u00de\u00fa sl\u00f3st inn ${received} \u00fear sem \u00e1 a\u00f0 vera ${expected}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Rangt gildi: gert r\u00e1\u00f0 fyrir ${stringifyPrimitive(issue.values[0])}`;
				return `\u00d3gilt val: m\u00e1 vera eitt af eftirfarandi ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Of st\u00f3rt: gert er r\u00e1\u00f0 fyrir a\u00f0 ${issue.origin ?? "gildi"} hafi ${adj}${issue.maximum.toString()} ${sizing.unit ?? "hluti"}`;
				return `Of st\u00f3rt: gert er r\u00e1\u00f0 fyrir a\u00f0 ${issue.origin ?? "gildi"} s\u00e9 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Of l\u00edti\u00f0: gert er r\u00e1\u00f0 fyrir a\u00f0 ${issue.origin} hafi ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Of l\u00edti\u00f0: gert er r\u00e1\u00f0 fyrir a\u00f0 ${issue.origin} s\u00e9 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u00d3gildur strengur: ver\u00f0ur a\u00f0 byrja \u00e1 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u00d3gildur strengur: ver\u00f0ur a\u00f0 enda \u00e1 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u00d3gildur strengur: ver\u00f0ur a\u00f0 innihalda "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u00d3gildur strengur: ver\u00f0ur a\u00f0 fylgja mynstri ${_issue.pattern}`;
				return `Rangt ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `R\u00f6ng tala: ver\u00f0ur a\u00f0 vera margfeldi af ${issue.divisor}`;
			case "unrecognized_keys": return `\u00d3\u00feekkt ${issue.keys.length > 1 ? "ir lyklar" : "ur lykill"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Rangur lykill \u00ed ${issue.origin}`;
			case "invalid_union": return "Rangt gildi";
			case "invalid_element": return `Rangt gildi \u00ed ${issue.origin}`;
			default: return `Rangt gildi`;
		}
	};
};
function is_default() {
	return { localeError: error$35() };
}

// node_modules/zod/v4/locales/it.js
const error$34 = () => {
	const Sizable = {
		string: {
			unit: "caratteri",
			verb: "avere"
		},
		file: {
			unit: "byte",
			verb: "avere"
		},
		array: {
			unit: "elementi",
			verb: "avere"
		},
		set: {
			unit: "elementi",
			verb: "avere"
		},
		map: {
			unit: "elementi",
			verb: "avere"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "indirizzo email",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "data e ora ISO",
		date: "data ISO",
		time: "ora ISO",
		duration: "durata ISO",
		ipv4: "indirizzo IPv4",
		ipv6: "indirizzo IPv6",
		mac: "indirizzo MAC",
		cidrv4: "intervallo IPv4",
		cidrv6: "intervallo IPv6",
		base64: "stringa codificata in base64",
		base64url: "URL codificata in base64",
		json_string: "stringa JSON",
		e164: "numero E.164",
		credit_card: "numero di carta di credito",
		currency_code: "codice valuta",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "numero",
		array: "vettore"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Input non valido: atteso instanceof ${issue.expected}, ricevuto ${received}`;
				return `Input non valido: atteso ${expected}, ricevuto ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Input non valido: atteso ${stringifyPrimitive(issue.values[0])}`;
				return `Opzione non valida: atteso uno tra ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Troppo grande: ${issue.origin ?? "valore"} deve avere ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elementi"}`;
				return `Troppo grande: ${issue.origin ?? "valore"} deve essere ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Troppo piccolo: ${issue.origin} deve avere ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Troppo piccolo: ${issue.origin} deve essere ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Stringa non valida: deve iniziare con "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Stringa non valida: deve terminare con "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Stringa non valida: deve includere "${_issue.includes}"`;
				if (_issue.format === "regex") return `Stringa non valida: deve corrispondere al pattern ${_issue.pattern}`;
				return `Input non valido: ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Numero non valido: deve essere un multiplo di ${issue.divisor}`;
			case "unrecognized_keys": return `Chiav${issue.keys.length > 1 ? "i" : "e"} non riconosciut${issue.keys.length > 1 ? "e" : "a"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Chiave non valida in ${issue.origin}`;
			case "invalid_union": return "Input non valido";
			case "invalid_element": return `Valore non valido in ${issue.origin}`;
			default: return `Input non valido`;
		}
	};
};
function it_default() {
	return { localeError: error$34() };
}

// node_modules/zod/v4/locales/ja.js
const error$33 = () => {
	const Sizable = {
		string: {
			unit: "\u6587\u5b57",
			verb: "\u3067\u3042\u308b"
		},
		file: {
			unit: "\u30d0\u30a4\u30c8",
			verb: "\u3067\u3042\u308b"
		},
		array: {
			unit: "\u8981\u7d20",
			verb: "\u3067\u3042\u308b"
		},
		set: {
			unit: "\u8981\u7d20",
			verb: "\u3067\u3042\u308b"
		},
		map: {
			unit: "\u8981\u7d20",
			verb: "\u3067\u3042\u308b"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u5165\u529b\u5024",
		email: "\u30e1\u30fc\u30eb\u30a2\u30c9\u30ec\u30b9",
		url: "URL",
		emoji: "\u7d75\u6587\u5b57",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO\u65e5\u6642",
		date: "ISO\u65e5\u4ed8",
		time: "ISO\u6642\u523b",
		duration: "ISO\u671f\u9593",
		ipv4: "IPv4\u30a2\u30c9\u30ec\u30b9",
		ipv6: "IPv6\u30a2\u30c9\u30ec\u30b9",
		mac: "MAC\u30a2\u30c9\u30ec\u30b9",
		cidrv4: "IPv4\u7bc4\u56f2",
		cidrv6: "IPv6\u7bc4\u56f2",
		base64: "base64\u30a8\u30f3\u30b3\u30fc\u30c9\u6587\u5b57\u5217",
		base64url: "base64url\u30a8\u30f3\u30b3\u30fc\u30c9\u6587\u5b57\u5217",
		json_string: "JSON\u6587\u5b57\u5217",
		e164: "E.164\u756a\u53f7",
		credit_card: "\u30af\u30ec\u30b8\u30c3\u30c8\u30ab\u30fc\u30c9\u756a\u53f7",
		currency_code: "\u901a\u8ca8\u30b3\u30fc\u30c9",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u5165\u529b\u5024"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u6570\u5024",
		array: "\u914d\u5217"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u7121\u52b9\u306a\u5165\u529b: instanceof ${issue.expected}\u304c\u671f\u5f85\u3055\u308c\u307e\u3057\u305f\u304c\u3001${received}\u304c\u5165\u529b\u3055\u308c\u307e\u3057\u305f`;
				return `\u7121\u52b9\u306a\u5165\u529b: ${expected}\u304c\u671f\u5f85\u3055\u308c\u307e\u3057\u305f\u304c\u3001${received}\u304c\u5165\u529b\u3055\u308c\u307e\u3057\u305f`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u7121\u52b9\u306a\u5165\u529b: ${stringifyPrimitive(issue.values[0])}\u304c\u671f\u5f85\u3055\u308c\u307e\u3057\u305f`;
				return `\u7121\u52b9\u306a\u9078\u629e: ${joinValues(issue.values, "\u3001")}\u306e\u3044\u305a\u308c\u304b\u3067\u3042\u308b\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
			case "too_big": {
				const adj = issue.inclusive ? "\u4ee5\u4e0b\u3067\u3042\u308b" : "\u3088\u308a\u5c0f\u3055\u3044";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u5927\u304d\u3059\u304e\u308b\u5024: ${issue.origin ?? "\u5024"}\u306f${issue.maximum.toString()}${sizing.unit ?? "\u8981\u7d20"}${adj}\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
				return `\u5927\u304d\u3059\u304e\u308b\u5024: ${issue.origin ?? "\u5024"}\u306f${issue.maximum.toString()}${adj}\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
			}
			case "too_small": {
				const adj = issue.inclusive ? "\u4ee5\u4e0a\u3067\u3042\u308b" : "\u3088\u308a\u5927\u304d\u3044";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u5c0f\u3055\u3059\u304e\u308b\u5024: ${issue.origin}\u306f${issue.minimum.toString()}${sizing.unit}${adj}\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
				return `\u5c0f\u3055\u3059\u304e\u308b\u5024: ${issue.origin}\u306f${issue.minimum.toString()}${adj}\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u7121\u52b9\u306a\u6587\u5b57\u5217: "${_issue.prefix}"\u3067\u59cb\u307e\u308b\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
				if (_issue.format === "ends_with") return `\u7121\u52b9\u306a\u6587\u5b57\u5217: "${_issue.suffix}"\u3067\u7d42\u308f\u308b\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
				if (_issue.format === "includes") return `\u7121\u52b9\u306a\u6587\u5b57\u5217: "${_issue.includes}"\u3092\u542b\u3080\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
				if (_issue.format === "regex") return `\u7121\u52b9\u306a\u6587\u5b57\u5217: \u30d1\u30bf\u30fc\u30f3${_issue.pattern}\u306b\u4e00\u81f4\u3059\u308b\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
				return `\u7121\u52b9\u306a${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u7121\u52b9\u306a\u6570\u5024: ${issue.divisor}\u306e\u500d\u6570\u3067\u3042\u308b\u5fc5\u8981\u304c\u3042\u308a\u307e\u3059`;
			case "unrecognized_keys": return `\u8a8d\u8b58\u3055\u308c\u3066\u3044\u306a\u3044\u30ad\u30fc${issue.keys.length > 1 ? "\u7fa4" : ""}: ${joinValues(issue.keys, "\u3001")}`;
			case "invalid_key": return `${issue.origin}\u5185\u306e\u7121\u52b9\u306a\u30ad\u30fc`;
			case "invalid_union": return "\u7121\u52b9\u306a\u5165\u529b";
			case "invalid_element": return `${issue.origin}\u5185\u306e\u7121\u52b9\u306a\u5024`;
			default: return `\u7121\u52b9\u306a\u5165\u529b`;
		}
	};
};
function ja_default() {
	return { localeError: error$33() };
}

// node_modules/zod/v4/locales/ka.js
const error$32 = () => {
	const Sizable = {
		string: {
			unit: "\u10e1\u10d8\u10db\u10d1\u10dd\u10da\u10dd",
			verb: "\u10e3\u10dc\u10d3\u10d0 \u10e8\u10d4\u10d8\u10ea\u10d0\u10d5\u10d3\u10d4\u10e1"
		},
		file: {
			unit: "\u10d1\u10d0\u10d8\u10e2\u10d8",
			verb: "\u10e3\u10dc\u10d3\u10d0 \u10e8\u10d4\u10d8\u10ea\u10d0\u10d5\u10d3\u10d4\u10e1"
		},
		array: {
			unit: "\u10d4\u10da\u10d4\u10db\u10d4\u10dc\u10e2\u10d8",
			verb: "\u10e3\u10dc\u10d3\u10d0 \u10e8\u10d4\u10d8\u10ea\u10d0\u10d5\u10d3\u10d4\u10e1"
		},
		set: {
			unit: "\u10d4\u10da\u10d4\u10db\u10d4\u10dc\u10e2\u10d8",
			verb: "\u10e3\u10dc\u10d3\u10d0 \u10e8\u10d4\u10d8\u10ea\u10d0\u10d5\u10d3\u10d4\u10e1"
		},
		map: {
			unit: "\u10d4\u10da\u10d4\u10db\u10d4\u10dc\u10e2\u10d8",
			verb: "\u10e3\u10dc\u10d3\u10d0 \u10e8\u10d4\u10d8\u10ea\u10d0\u10d5\u10d3\u10d4\u10e1"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u10e8\u10d4\u10e7\u10d5\u10d0\u10dc\u10d0",
		email: "\u10d4\u10da-\u10e4\u10dd\u10e1\u10e2\u10d8\u10e1 \u10db\u10d8\u10e1\u10d0\u10db\u10d0\u10e0\u10d7\u10d8",
		url: "URL",
		emoji: "\u10d4\u10db\u10dd\u10ef\u10d8",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u10d7\u10d0\u10e0\u10d8\u10e6\u10d8-\u10d3\u10e0\u10dd",
		date: "\u10d7\u10d0\u10e0\u10d8\u10e6\u10d8",
		time: "\u10d3\u10e0\u10dd",
		duration: "\u10ee\u10d0\u10dc\u10d2\u10e0\u10eb\u10da\u10d8\u10d5\u10dd\u10d1\u10d0",
		ipv4: "IPv4 \u10db\u10d8\u10e1\u10d0\u10db\u10d0\u10e0\u10d7\u10d8",
		ipv6: "IPv6 \u10db\u10d8\u10e1\u10d0\u10db\u10d0\u10e0\u10d7\u10d8",
		mac: "MAC \u10db\u10d8\u10e1\u10d0\u10db\u10d0\u10e0\u10d7\u10d8",
		cidrv4: "IPv4 \u10d3\u10d8\u10d0\u10de\u10d0\u10d6\u10dd\u10dc\u10d8",
		cidrv6: "IPv6 \u10d3\u10d8\u10d0\u10de\u10d0\u10d6\u10dd\u10dc\u10d8",
		base64: "base64-\u10d9\u10dd\u10d3\u10d8\u10e0\u10d4\u10d1\u10e3\u10da\u10d8 \u10d5\u10d4\u10da\u10d8",
		base64url: "base64url-\u10d9\u10dd\u10d3\u10d8\u10e0\u10d4\u10d1\u10e3\u10da\u10d8 \u10d5\u10d4\u10da\u10d8",
		json_string: "JSON \u10d5\u10d4\u10da\u10d8",
		e164: "E.164 \u10dc\u10dd\u10db\u10d4\u10e0\u10d8",
		credit_card: "\u10e1\u10d0\u10d9\u10e0\u10d4\u10d3\u10d8\u10e2\u10dd \u10d1\u10d0\u10e0\u10d0\u10d7\u10d8\u10e1 \u10dc\u10dd\u10db\u10d4\u10e0\u10d8",
		currency_code: "\u10d5\u10d0\u10da\u10e3\u10e2\u10d8\u10e1 \u10d9\u10dd\u10d3\u10d8",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u10e8\u10d4\u10e7\u10d5\u10d0\u10dc\u10d0"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u10e0\u10d8\u10ea\u10ee\u10d5\u10d8",
		string: "\u10d5\u10d4\u10da\u10d8",
		boolean: "\u10d1\u10e3\u10da\u10d4\u10d0\u10dc\u10d8",
		function: "\u10e4\u10e3\u10dc\u10e5\u10ea\u10d8\u10d0",
		array: "\u10db\u10d0\u10e1\u10d8\u10d5\u10d8"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10e8\u10d4\u10e7\u10d5\u10d0\u10dc\u10d0: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8 instanceof ${issue.expected}, \u10db\u10d8\u10e6\u10d4\u10d1\u10e3\u10da\u10d8 ${received}`;
				return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10e8\u10d4\u10e7\u10d5\u10d0\u10dc\u10d0: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8 ${expected}, \u10db\u10d8\u10e6\u10d4\u10d1\u10e3\u10da\u10d8 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10e8\u10d4\u10e7\u10d5\u10d0\u10dc\u10d0: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8 ${stringifyPrimitive(issue.values[0])}`;
				return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10d5\u10d0\u10e0\u10d8\u10d0\u10dc\u10e2\u10d8: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8\u10d0 \u10d4\u10e0\u10d7-\u10d4\u10e0\u10d7\u10d8 ${joinValues(issue.values, "|")}-\u10d3\u10d0\u10dc`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u10d6\u10d4\u10d3\u10db\u10d4\u10e2\u10d0\u10d3 \u10d3\u10d8\u10d3\u10d8: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8 ${issue.origin ?? "\u10db\u10dc\u10d8\u10e8\u10d5\u10dc\u10d4\u10da\u10dd\u10d1\u10d0"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit}`;
				return `\u10d6\u10d4\u10d3\u10db\u10d4\u10e2\u10d0\u10d3 \u10d3\u10d8\u10d3\u10d8: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8 ${issue.origin ?? "\u10db\u10dc\u10d8\u10e8\u10d5\u10dc\u10d4\u10da\u10dd\u10d1\u10d0"} \u10d8\u10e7\u10dd\u10e1 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u10d6\u10d4\u10d3\u10db\u10d4\u10e2\u10d0\u10d3 \u10de\u10d0\u10e2\u10d0\u10e0\u10d0: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8 ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u10d6\u10d4\u10d3\u10db\u10d4\u10e2\u10d0\u10d3 \u10de\u10d0\u10e2\u10d0\u10e0\u10d0: \u10db\u10dd\u10e1\u10d0\u10da\u10dd\u10d3\u10dc\u10d4\u10da\u10d8 ${issue.origin} \u10d8\u10e7\u10dd\u10e1 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10d5\u10d4\u10da\u10d8: \u10e3\u10dc\u10d3\u10d0 \u10d8\u10ec\u10e7\u10d4\u10d1\u10dd\u10d3\u10d4\u10e1 "${_issue.prefix}"-\u10d8\u10d7`;
				if (_issue.format === "ends_with") return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10d5\u10d4\u10da\u10d8: \u10e3\u10dc\u10d3\u10d0 \u10db\u10d7\u10d0\u10d5\u10e0\u10d3\u10d4\u10d1\u10dd\u10d3\u10d4\u10e1 "${_issue.suffix}"-\u10d8\u10d7`;
				if (_issue.format === "includes") return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10d5\u10d4\u10da\u10d8: \u10e3\u10dc\u10d3\u10d0 \u10e8\u10d4\u10d8\u10ea\u10d0\u10d5\u10d3\u10d4\u10e1 "${_issue.includes}"-\u10e1`;
				if (_issue.format === "regex") return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10d5\u10d4\u10da\u10d8: \u10e3\u10dc\u10d3\u10d0 \u10e8\u10d4\u10d4\u10e1\u10d0\u10d1\u10d0\u10db\u10d4\u10d1\u10dd\u10d3\u10d4\u10e1 \u10e8\u10d0\u10d1\u10da\u10dd\u10dc\u10e1 ${_issue.pattern}`;
				return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10e0\u10d8\u10ea\u10ee\u10d5\u10d8: \u10e3\u10dc\u10d3\u10d0 \u10d8\u10e7\u10dd\u10e1 ${issue.divisor}-\u10d8\u10e1 \u10ef\u10d4\u10e0\u10d0\u10d3\u10d8`;
			case "unrecognized_keys": return `\u10e3\u10ea\u10dc\u10dd\u10d1\u10d8 \u10d2\u10d0\u10e1\u10d0\u10e6\u10d4\u10d1${issue.keys.length > 1 ? "\u10d4\u10d1\u10d8" : "\u10d8"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10d2\u10d0\u10e1\u10d0\u10e6\u10d4\u10d1\u10d8 ${issue.origin}-\u10e8\u10d8`;
			case "invalid_union": return "\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10e8\u10d4\u10e7\u10d5\u10d0\u10dc\u10d0";
			case "invalid_element": return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10db\u10dc\u10d8\u10e8\u10d5\u10dc\u10d4\u10da\u10dd\u10d1\u10d0 ${issue.origin}-\u10e8\u10d8`;
			default: return `\u10d0\u10e0\u10d0\u10e1\u10ec\u10dd\u10e0\u10d8 \u10e8\u10d4\u10e7\u10d5\u10d0\u10dc\u10d0`;
		}
	};
};
function ka_default() {
	return { localeError: error$32() };
}

// node_modules/zod/v4/locales/km.js
const error$31 = () => {
	const Sizable = {
		string: {
			unit: "\u178f\u17bd\u17a2\u1780\u17d2\u179f\u179a",
			verb: "\u1782\u17bd\u179a\u1798\u17b6\u1793"
		},
		file: {
			unit: "\u1794\u17c3",
			verb: "\u1782\u17bd\u179a\u1798\u17b6\u1793"
		},
		array: {
			unit: "\u1792\u17b6\u178f\u17bb",
			verb: "\u1782\u17bd\u179a\u1798\u17b6\u1793"
		},
		set: {
			unit: "\u1792\u17b6\u178f\u17bb",
			verb: "\u1782\u17bd\u179a\u1798\u17b6\u1793"
		},
		map: {
			unit: "\u1792\u17b6\u178f\u17bb",
			verb: "\u1782\u17bd\u179a\u1798\u17b6\u1793"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1794\u1789\u17d2\u1785\u17bc\u179b",
		email: "\u17a2\u17b6\u179f\u1799\u178a\u17d2\u178b\u17b6\u1793\u17a2\u17ca\u17b8\u1798\u17c2\u179b",
		url: "URL",
		emoji: "\u179f\u1789\u17d2\u1789\u17b6\u17a2\u17b6\u179a\u1798\u17d2\u1798\u178e\u17cd",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u1780\u17b6\u179b\u1794\u179a\u17b7\u1785\u17d2\u1786\u17c1\u1791 \u1793\u17b7\u1784\u1798\u17c9\u17c4\u1784 ISO",
		date: "\u1780\u17b6\u179b\u1794\u179a\u17b7\u1785\u17d2\u1786\u17c1\u1791 ISO",
		time: "\u1798\u17c9\u17c4\u1784 ISO",
		duration: "\u179a\u1799\u17c8\u1796\u17c1\u179b ISO",
		ipv4: "\u17a2\u17b6\u179f\u1799\u178a\u17d2\u178b\u17b6\u1793 IPv4",
		ipv6: "\u17a2\u17b6\u179f\u1799\u178a\u17d2\u178b\u17b6\u1793 IPv6",
		mac: "\u17a2\u17b6\u179f\u1799\u178a\u17d2\u178b\u17b6\u1793 MAC",
		cidrv4: "\u178a\u17c2\u1793\u17a2\u17b6\u179f\u1799\u178a\u17d2\u178b\u17b6\u1793 IPv4",
		cidrv6: "\u178a\u17c2\u1793\u17a2\u17b6\u179f\u1799\u178a\u17d2\u178b\u17b6\u1793 IPv6",
		base64: "\u1781\u17d2\u179f\u17c2\u17a2\u1780\u17d2\u179f\u179a\u17a2\u17ca\u17b7\u1780\u17bc\u178a base64",
		base64url: "\u1781\u17d2\u179f\u17c2\u17a2\u1780\u17d2\u179f\u179a\u17a2\u17ca\u17b7\u1780\u17bc\u178a base64url",
		json_string: "\u1781\u17d2\u179f\u17c2\u17a2\u1780\u17d2\u179f\u179a JSON",
		e164: "\u179b\u17c1\u1781 E.164",
		credit_card: "\u179b\u17c1\u1781\u1794\u17d0\u178e\u17d2\u178e\u17a5\u178e\u1791\u17b6\u1793",
		currency_code: "\u1780\u17bc\u178a\u179a\u17bc\u1794\u17b7\u1799\u1794\u17d0\u178e\u17d2\u178e",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1794\u1789\u17d2\u1785\u17bc\u179b"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u179b\u17c1\u1781",
		array: "\u17a2\u17b6\u179a\u17c1 (Array)",
		null: "\u1782\u17d2\u1798\u17b6\u1793\u178f\u1798\u17d2\u179b\u17c3 (null)"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1794\u1789\u17d2\u1785\u17bc\u179b\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1780\u17b6\u179a instanceof ${issue.expected} \u1794\u17c9\u17bb\u1793\u17d2\u178f\u17c2\u1791\u1791\u17bd\u179b\u1794\u17b6\u1793 ${received}`;
				return `\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1794\u1789\u17d2\u1785\u17bc\u179b\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1780\u17b6\u179a ${expected} \u1794\u17c9\u17bb\u1793\u17d2\u178f\u17c2\u1791\u1791\u17bd\u179b\u1794\u17b6\u1793 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1794\u1789\u17d2\u1785\u17bc\u179b\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1780\u17b6\u179a ${stringifyPrimitive(issue.values[0])}`;
				return `\u1787\u1798\u17d2\u179a\u17be\u179f\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1787\u17b6\u1798\u17bd\u1799\u1780\u17d2\u1793\u17bb\u1784\u1785\u17c6\u178e\u17c4\u1798 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u1792\u17c6\u1796\u17c1\u1780\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1780\u17b6\u179a ${issue.origin ?? "\u178f\u1798\u17d2\u179b\u17c3"} ${adj} ${issue.maximum.toString()} ${sizing.unit ?? "\u1792\u17b6\u178f\u17bb"}`;
				return `\u1792\u17c6\u1796\u17c1\u1780\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1780\u17b6\u179a ${issue.origin ?? "\u178f\u1798\u17d2\u179b\u17c3"} ${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u178f\u17bc\u1785\u1796\u17c1\u1780\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1780\u17b6\u179a ${issue.origin} ${adj} ${issue.minimum.toString()} ${sizing.unit}`;
				return `\u178f\u17bc\u1785\u1796\u17c1\u1780\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1780\u17b6\u179a ${issue.origin} ${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u1781\u17d2\u179f\u17c2\u17a2\u1780\u17d2\u179f\u179a\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1785\u17b6\u1794\u17cb\u1795\u17d2\u178f\u17be\u1798\u178a\u17c4\u1799 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u1781\u17d2\u179f\u17c2\u17a2\u1780\u17d2\u179f\u179a\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1794\u1789\u17d2\u1785\u1794\u17cb\u178a\u17c4\u1799 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u1781\u17d2\u179f\u17c2\u17a2\u1780\u17d2\u179f\u179a\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u1798\u17b6\u1793 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u1781\u17d2\u179f\u17c2\u17a2\u1780\u17d2\u179f\u179a\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u178f\u17c2\u1795\u17d2\u1782\u17bc\u1795\u17d2\u1782\u1784\u1793\u17b9\u1784\u1791\u1798\u17d2\u179a\u1784\u17cb\u178a\u17c2\u179b\u1794\u17b6\u1793\u1780\u17c6\u178e\u178f\u17cb ${_issue.pattern}`;
				return `\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u179b\u17c1\u1781\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u17d6 \u178f\u17d2\u179a\u17bc\u179c\u178f\u17c2\u1787\u17b6\u1796\u17a0\u17bb\u1782\u17bb\u178e\u1793\u17c3 ${issue.divisor}`;
			case "unrecognized_keys": return `\u179a\u1780\u1783\u17be\u1789\u179f\u17c4\u1798\u17b7\u1793\u179f\u17d2\u1782\u17b6\u179b\u17cb\u17d6 ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u179f\u17c4\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u1793\u17c5\u1780\u17d2\u1793\u17bb\u1784 ${issue.origin}`;
			case "invalid_union": return `\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c`;
			case "invalid_element": return `\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c\u1793\u17c5\u1780\u17d2\u1793\u17bb\u1784 ${issue.origin}`;
			default: return `\u1791\u17b7\u1793\u17d2\u1793\u1793\u17d0\u1799\u1798\u17b7\u1793\u178f\u17d2\u179a\u17b9\u1798\u178f\u17d2\u179a\u17bc\u179c`;
		}
	};
};
function km_default() {
	return { localeError: error$31() };
}

// node_modules/zod/v4/locales/kh.js
function kh_default() {
	return km_default();
}

// node_modules/zod/v4/locales/kn.js
const error$30 = () => {
	const Sizable = {
		string: {
			unit: "\u0c85\u0c95\u0ccd\u0cb7\u0cb0\u0c97\u0cb3\u0cc1",
			verb: "\u0cb9\u0cca\u0c82\u0ca6\u0cb2\u0cc1"
		},
		file: {
			unit: "\u0cac\u0cc8\u0c9f\u0ccd\u200c\u0c97\u0cb3\u0cc1",
			verb: "\u0cb9\u0cca\u0c82\u0ca6\u0cb2\u0cc1"
		},
		array: {
			unit: "\u0cb5\u0cb8\u0ccd\u0ca4\u0cc1\u0c97\u0cb3\u0cc1",
			verb: "\u0cb9\u0cca\u0c82\u0ca6\u0cb2\u0cc1"
		},
		set: {
			unit: "\u0cb5\u0cb8\u0ccd\u0ca4\u0cc1\u0c97\u0cb3\u0cc1",
			verb: "\u0cb9\u0cca\u0c82\u0ca6\u0cb2\u0cc1"
		},
		map: {
			unit: "entries",
			verb: "\u0cb9\u0cca\u0c82\u0ca6\u0cb2\u0cc1"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0c87\u0ca8\u0ccd\u0caa\u0cc1\u0c9f\u0ccd",
		email: "email \u0cb5\u0cbf\u0cb3\u0cbe\u0cb8",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0ca6\u0cbf\u0ca8\u0cbe\u0c82\u0c95\u0ca6 \u0cb8\u0cae\u0caf",
		date: "ISO \u0ca6\u0cbf\u0ca8\u0cbe\u0c82\u0c95",
		time: "ISO \u0cb8\u0cae\u0caf",
		duration: "ISO \u0c85\u0cb5\u0ca7\u0cbf",
		ipv4: "IPv4 \u0cb5\u0cbf\u0cb3\u0cbe\u0cb8",
		ipv6: "IPv6 \u0cb5\u0cbf\u0cb3\u0cbe\u0cb8",
		mac: "MAC \u0cb5\u0cbf\u0cb3\u0cbe\u0cb8",
		cidrv4: "IPv4 \u0cb5\u0ccd\u0caf\u0cbe\u0caa\u0ccd\u0ca4\u0cbf\u0caf",
		cidrv6: "IPv6 \u0cb5\u0ccd\u0caf\u0cbe\u0caa\u0ccd\u0ca4\u0cbf\u0caf",
		base64: "base64-encoded\u0cb8\u0ccd\u0c9f\u0ccd\u0cb0\u0cbf\u0c82\u0c97\u0ccd",
		base64url: "base64url-encoded\u0cb8\u0ccd\u0c9f\u0ccd\u0cb0\u0cbf\u0c82\u0c97\u0ccd",
		json_string: "JSON\u0cb8\u0ccd\u0c9f\u0ccd\u0cb0\u0cbf\u0c82\u0c97\u0ccd",
		e164: "E.164 \u0cb8\u0c82\u0c96\u0ccd\u0caf\u0cc6",
		credit_card: "\u0c95\u0ccd\u0cb0\u0cc6\u0ca1\u0cbf\u0c9f\u0ccd \u0c95\u0cbe\u0cb0\u0ccd\u0ca1\u0ccd \u0cb8\u0c82\u0c96\u0ccd\u0caf\u0cc6",
		currency_code: "\u0c95\u0cb0\u0cc6\u0ca8\u0ccd\u0cb8\u0cbf \u0c95\u0ccb\u0ca1\u0ccd",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0c87\u0ca8\u0ccd\u0caa\u0cc1\u0c9f\u0ccd"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0c87\u0ca8\u0ccd\u200c\u0caa\u0cc1\u0c9f\u0ccd: \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${expected}, \u0cb8\u0ccd\u0cb5\u0cc0\u0c95\u0cb0\u0cbf\u0cb8\u0cbf\u0ca6\u0ca8\u0cc1 ${TypeDictionary[receivedType] ?? receivedType}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0c87\u0ca8\u0ccd\u200c\u0caa\u0cc1\u0c9f\u0ccd: \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0c86\u0caf\u0ccd\u0c95\u0cc6: \u0c87\u0cb5\u0cc1\u0c97\u0cb3\u0cb2\u0ccd\u0cb2\u0cbf \u0c92\u0c82\u0ca6\u0ca8\u0ccd\u0ca8\u0cc1 \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0ca4\u0cc1\u0c82\u0cac\u0cbe \u0ca6\u0cca\u0ca1\u0ccd\u0ca1\u0ca6\u0cc1: \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${issue.origin ?? "value"} \u0cb9\u0cca\u0c82\u0ca6\u0cb2\u0cc1 ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0c85\u0c82\u0cb6\u0c97\u0cb3\u0cc1"}`;
				return `\u0ca4\u0cc1\u0c82\u0cac\u0cbe \u0ca6\u0cca\u0ca1\u0ccd\u0ca1\u0ca6\u0cc1: \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${issue.origin ?? "value"} \u0c8e\u0c82\u0ca6\u0cc1 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0ca4\u0cc1\u0c82\u0cac\u0cbe \u0c9a\u0cbf\u0c95\u0ccd\u0c95\u0ca6\u0cc1: \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${issue.origin} \u0cb9\u0cca\u0c82\u0ca6\u0cb2\u0cc1 ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u0ca4\u0cc1\u0c82\u0cac\u0cbe \u0c9a\u0cbf\u0c95\u0ccd\u0c95\u0ca6\u0cc1: \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${issue.origin} \u0c8e\u0c82\u0ca6\u0cc1 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf\u0cb5\u0cbe\u0ca6 \u0cb8\u0ccd\u0c9f\u0ccd\u0cb0\u0cbf\u0c82\u0c97\u0ccd: \u0c87\u0ca6\u0cb0\u0cca\u0c82\u0ca6\u0cbf\u0c97\u0cc6 \u0caa\u0ccd\u0cb0\u0cbe\u0cb0\u0c82\u0cad\u0cbf\u0cb8\u0cac\u0cc7\u0c95\u0cc1 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf\u0cb5\u0cbe\u0ca6 \u0cb8\u0ccd\u0c9f\u0ccd\u0cb0\u0cbf\u0c82\u0c97\u0ccd: \u0c87\u0ca6\u0cb0\u0cca\u0c82\u0ca6\u0cbf\u0c97\u0cc6 \u0c95\u0cca\u0ca8\u0cc6\u0c97\u0cca\u0cb3\u0ccd\u0cb3\u0cac\u0cc7\u0c95\u0cc1 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0cb8\u0ccd\u0c9f\u0ccd\u0cb0\u0cbf\u0c82\u0c97\u0ccd: \u0c92\u0cb3\u0c97\u0cca\u0c82\u0ca1\u0cbf\u0cb0\u0cac\u0cc7\u0c95\u0cc1 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf\u0cb5\u0cbe\u0ca6 \u0cb8\u0ccd\u0c9f\u0ccd\u0cb0\u0cbf\u0c82\u0c97\u0ccd: \u0cae\u0cbe\u0ca6\u0cb0\u0cbf\u0c97\u0cc6 \u0cb9\u0cca\u0c82\u0ca6\u0cbf\u0c95\u0cc6\u0caf\u0cbe\u0c97\u0cac\u0cc7\u0c95\u0cc1 ${_issue.pattern}`;
				return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0cb8\u0c82\u0c96\u0ccd\u0caf\u0cc6: \u0cac\u0cb9\u0cc1\u0cb8\u0c82\u0c96\u0ccd\u0caf\u0cc6\u0caf\u0cbe\u0c97\u0cbf\u0cb0\u0cac\u0cc7\u0c95\u0cc1 ${issue.divisor}`;
			case "unrecognized_keys": return `\u0c97\u0cc1\u0cb0\u0cc1\u0ca4\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0ca6 \u0c95\u0cc0 ${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf\u0cb5\u0cbe\u0ca6 \u0c95\u0cc0 \u0c87\u0ca8\u0ccd ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0ca4\u0cbe\u0cb0\u0ca4\u0cae\u0ccd\u0caf \u0cae\u0ccc\u0cb2\u0ccd\u0caf. \u0ca8\u0cbf\u0cb0\u0cc0\u0c95\u0ccd\u0cb7\u0cbf\u0cb8\u0cb2\u0cbe\u0c97\u0cbf\u0ca6\u0cc6 ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0c87\u0ca8\u0ccd\u200c\u0caa\u0cc1\u0c9f\u0ccd";
			case "invalid_element": return `\u0cb0\u0cb2\u0ccd\u0cb2\u0cbf \u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0cae\u0ccc\u0cb2\u0ccd\u0caf ${issue.origin}`;
			default: return `\u0c85\u0cae\u0cbe\u0ca8\u0ccd\u0caf \u0c87\u0ca8\u0ccd\u200c\u0caa\u0cc1\u0c9f\u0ccd`;
		}
	};
};
function kn_default() {
	return { localeError: error$30() };
}

// node_modules/zod/v4/locales/ko.js
const error$29 = () => {
	const Sizable = {
		string: {
			unit: "\ubb38\uc790",
			verb: "to have"
		},
		file: {
			unit: "\ubc14\uc774\ud2b8",
			verb: "to have"
		},
		array: {
			unit: "\uac1c",
			verb: "to have"
		},
		set: {
			unit: "\uac1c",
			verb: "to have"
		},
		map: {
			unit: "\uac1c",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\uc785\ub825",
		email: "\uc774\uba54\uc77c \uc8fc\uc18c",
		url: "URL",
		emoji: "\uc774\ubaa8\uc9c0",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \ub0a0\uc9dc\uc2dc\uac04",
		date: "ISO \ub0a0\uc9dc",
		time: "ISO \uc2dc\uac04",
		duration: "ISO \uae30\uac04",
		ipv4: "IPv4 \uc8fc\uc18c",
		ipv6: "IPv6 \uc8fc\uc18c",
		mac: "MAC \uc8fc\uc18c",
		cidrv4: "IPv4 \ubc94\uc704",
		cidrv6: "IPv6 \ubc94\uc704",
		base64: "base64 \uc778\ucf54\ub529 \ubb38\uc790\uc5f4",
		base64url: "base64url \uc778\ucf54\ub529 \ubb38\uc790\uc5f4",
		json_string: "JSON \ubb38\uc790\uc5f4",
		e164: "E.164 \ubc88\ud638",
		credit_card: "\uc2e0\uc6a9\uce74\ub4dc \ubc88\ud638",
		currency_code: "\ud1b5\ud654 \ucf54\ub4dc",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\uc785\ub825"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\uc798\ubabb\ub41c \uc785\ub825: \uc608\uc0c1 \ud0c0\uc785\uc740 instanceof ${issue.expected}, \ubc1b\uc740 \ud0c0\uc785\uc740 ${received}\uc785\ub2c8\ub2e4`;
				return `\uc798\ubabb\ub41c \uc785\ub825: \uc608\uc0c1 \ud0c0\uc785\uc740 ${expected}, \ubc1b\uc740 \ud0c0\uc785\uc740 ${received}\uc785\ub2c8\ub2e4`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\uc798\ubabb\ub41c \uc785\ub825: \uac12\uc740 ${stringifyPrimitive(issue.values[0])} \uc774\uc5b4\uc57c \ud569\ub2c8\ub2e4`;
				return `\uc798\ubabb\ub41c \uc635\uc158: ${joinValues(issue.values, "\ub610\ub294 ")} \uc911 \ud558\ub098\uc5ec\uc57c \ud569\ub2c8\ub2e4`;
			case "too_big": {
				const adj = issue.inclusive ? "\uc774\ud558" : "\ubbf8\ub9cc";
				const suffix = adj === "\ubbf8\ub9cc" ? "\uc774\uc5b4\uc57c \ud569\ub2c8\ub2e4" : "\uc5ec\uc57c \ud569\ub2c8\ub2e4";
				const sizing = getSizing(issue.origin);
				const unit = sizing?.unit ?? "\uc694\uc18c";
				if (sizing) return `${issue.origin ?? "\uac12"}\uc774 \ub108\ubb34 \ud07d\ub2c8\ub2e4: ${issue.maximum.toString()}${unit} ${adj}${suffix}`;
				return `${issue.origin ?? "\uac12"}\uc774 \ub108\ubb34 \ud07d\ub2c8\ub2e4: ${issue.maximum.toString()} ${adj}${suffix}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? "\uc774\uc0c1" : "\ucd08\uacfc";
				const suffix = adj === "\uc774\uc0c1" ? "\uc774\uc5b4\uc57c \ud569\ub2c8\ub2e4" : "\uc5ec\uc57c \ud569\ub2c8\ub2e4";
				const sizing = getSizing(issue.origin);
				const unit = sizing?.unit ?? "\uc694\uc18c";
				if (sizing) return `${issue.origin ?? "\uac12"}\uc774 \ub108\ubb34 \uc791\uc2b5\ub2c8\ub2e4: ${issue.minimum.toString()}${unit} ${adj}${suffix}`;
				return `${issue.origin ?? "\uac12"}\uc774 \ub108\ubb34 \uc791\uc2b5\ub2c8\ub2e4: ${issue.minimum.toString()} ${adj}${suffix}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\uc798\ubabb\ub41c \ubb38\uc790\uc5f4: "${_issue.prefix}"(\uc73c)\ub85c \uc2dc\uc791\ud574\uc57c \ud569\ub2c8\ub2e4`;
				if (_issue.format === "ends_with") return `\uc798\ubabb\ub41c \ubb38\uc790\uc5f4: "${_issue.suffix}"(\uc73c)\ub85c \ub05d\ub098\uc57c \ud569\ub2c8\ub2e4`;
				if (_issue.format === "includes") return `\uc798\ubabb\ub41c \ubb38\uc790\uc5f4: "${_issue.includes}"\uc744(\ub97c) \ud3ec\ud568\ud574\uc57c \ud569\ub2c8\ub2e4`;
				if (_issue.format === "regex") return `\uc798\ubabb\ub41c \ubb38\uc790\uc5f4: \uc815\uaddc\uc2dd ${_issue.pattern} \ud328\ud134\uacfc \uc77c\uce58\ud574\uc57c \ud569\ub2c8\ub2e4`;
				return `\uc798\ubabb\ub41c ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\uc798\ubabb\ub41c \uc22b\uc790: ${issue.divisor}\uc758 \ubc30\uc218\uc5ec\uc57c \ud569\ub2c8\ub2e4`;
			case "unrecognized_keys": return `\uc778\uc2dd\ud560 \uc218 \uc5c6\ub294 \ud0a4: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\uc798\ubabb\ub41c \ud0a4: ${issue.origin}`;
			case "invalid_union": return `\uc798\ubabb\ub41c \uc785\ub825`;
			case "invalid_element": return `\uc798\ubabb\ub41c \uac12: ${issue.origin}`;
			default: return `\uc798\ubabb\ub41c \uc785\ub825`;
		}
	};
};
function ko_default() {
	return { localeError: error$29() };
}

// node_modules/zod/v4/locales/lt.js
const capitalizeFirstCharacter = (text) => {
	return text.charAt(0).toUpperCase() + text.slice(1);
};
function getUnitTypeFromNumber(number) {
	const abs = Math.abs(number);
	const last = abs % 10;
	const last2 = abs % 100;
	if (last2 >= 11 && last2 <= 19 || last === 0) return "many";
	if (last === 1) return "one";
	return "few";
}
const error$28 = () => {
	const Sizable = {
		string: {
			unit: {
				one: "simbolis",
				few: "simboliai",
				many: "simboli\u0173"
			},
			verb: {
				smaller: {
					inclusive: "turi b\u016bti ne ilgesn\u0117 kaip",
					notInclusive: "turi b\u016bti trumpesn\u0117 kaip"
				},
				bigger: {
					inclusive: "turi b\u016bti ne trumpesn\u0117 kaip",
					notInclusive: "turi b\u016bti ilgesn\u0117 kaip"
				}
			}
		},
		file: {
			unit: {
				one: "baitas",
				few: "baitai",
				many: "bait\u0173"
			},
			verb: {
				smaller: {
					inclusive: "turi b\u016bti ne didesnis kaip",
					notInclusive: "turi b\u016bti ma\u017eesnis kaip"
				},
				bigger: {
					inclusive: "turi b\u016bti ne ma\u017eesnis kaip",
					notInclusive: "turi b\u016bti didesnis kaip"
				}
			}
		},
		array: {
			unit: {
				one: "element\u0105",
				few: "elementus",
				many: "element\u0173"
			},
			verb: {
				smaller: {
					inclusive: "turi tur\u0117ti ne daugiau kaip",
					notInclusive: "turi tur\u0117ti ma\u017eiau kaip"
				},
				bigger: {
					inclusive: "turi tur\u0117ti ne ma\u017eiau kaip",
					notInclusive: "turi tur\u0117ti daugiau kaip"
				}
			}
		},
		set: {
			unit: {
				one: "element\u0105",
				few: "elementus",
				many: "element\u0173"
			},
			verb: {
				smaller: {
					inclusive: "turi tur\u0117ti ne daugiau kaip",
					notInclusive: "turi tur\u0117ti ma\u017eiau kaip"
				},
				bigger: {
					inclusive: "turi tur\u0117ti ne ma\u017eiau kaip",
					notInclusive: "turi tur\u0117ti daugiau kaip"
				}
			}
		}
	};
	function getSizing(origin, unitType, inclusive, targetShouldBe) {
		const result = Sizable[origin] ?? null;
		if (result === null) return result;
		return {
			unit: result.unit[unitType],
			verb: result.verb[targetShouldBe][inclusive ? "inclusive" : "notInclusive"]
		};
	}
	const FormatDictionary = {
		regex: "\u012fvestis",
		email: "el. pa\u0161to adresas",
		url: "URL",
		emoji: "jaustukas",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO data ir laikas",
		date: "ISO data",
		time: "ISO laikas",
		duration: "ISO trukm\u0117",
		ipv4: "IPv4 adresas",
		ipv6: "IPv6 adresas",
		mac: "MAC adresas",
		cidrv4: "IPv4 tinklo prefiksas (CIDR)",
		cidrv6: "IPv6 tinklo prefiksas (CIDR)",
		base64: "base64 u\u017ekoduota eilut\u0117",
		base64url: "base64url u\u017ekoduota eilut\u0117",
		json_string: "JSON eilut\u0117",
		e164: "E.164 numeris",
		credit_card: "kredito kortel\u0117s numeris",
		currency_code: "valiutos kodas",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u012fvestis"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "skai\u010dius",
		bigint: "sveikasis skai\u010dius",
		string: "eilut\u0117",
		boolean: "login\u0117 reik\u0161m\u0117",
		undefined: "neapibr\u0117\u017eta reik\u0161m\u0117",
		function: "funkcija",
		symbol: "simbolis",
		array: "masyvas",
		object: "objektas",
		null: "nulin\u0117 reik\u0161m\u0117"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Gautas tipas ${received}, o tik\u0117tasi - instanceof ${issue.expected}`;
				return `Gautas tipas ${received}, o tik\u0117tasi - ${expected}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Privalo b\u016bti ${stringifyPrimitive(issue.values[0])}`;
				return `Privalo b\u016bti vienas i\u0161 ${joinValues(issue.values, "|")} pasirinkim\u0173`;
			case "too_big": {
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				const sizing = getSizing(issue.origin, getUnitTypeFromNumber(Number(issue.maximum)), issue.inclusive ?? false, "smaller");
				if (sizing?.verb) return `${capitalizeFirstCharacter(origin ?? issue.origin ?? "reik\u0161m\u0117")} ${sizing.verb} ${issue.maximum.toString()} ${sizing.unit ?? "element\u0173"}`;
				const adj = issue.inclusive ? "ne didesnis kaip" : "ma\u017eesnis kaip";
				return `${capitalizeFirstCharacter(origin ?? issue.origin ?? "reik\u0161m\u0117")} turi b\u016bti ${adj} ${issue.maximum.toString()} ${sizing?.unit}`;
			}
			case "too_small": {
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				const sizing = getSizing(issue.origin, getUnitTypeFromNumber(Number(issue.minimum)), issue.inclusive ?? false, "bigger");
				if (sizing?.verb) return `${capitalizeFirstCharacter(origin ?? issue.origin ?? "reik\u0161m\u0117")} ${sizing.verb} ${issue.minimum.toString()} ${sizing.unit ?? "element\u0173"}`;
				const adj = issue.inclusive ? "ne ma\u017eesnis kaip" : "didesnis kaip";
				return `${capitalizeFirstCharacter(origin ?? issue.origin ?? "reik\u0161m\u0117")} turi b\u016bti ${adj} ${issue.minimum.toString()} ${sizing?.unit}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Eilut\u0117 privalo prasid\u0117ti "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Eilut\u0117 privalo pasibaigti "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Eilut\u0117 privalo \u012ftraukti "${_issue.includes}"`;
				if (_issue.format === "regex") return `Eilut\u0117 privalo atitikti ${_issue.pattern}`;
				return `Neteisingas ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Skai\u010dius privalo b\u016bti ${issue.divisor} kartotinis.`;
			case "unrecognized_keys": return `Neatpa\u017eint${issue.keys.length > 1 ? "i" : "as"} rakt${issue.keys.length > 1 ? "ai" : "as"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return "Rastas klaidingas raktas";
			case "invalid_union": return "Klaidinga \u012fvestis";
			case "invalid_element": {
				const origin = TypeDictionary[issue.origin] ?? issue.origin;
				return `${capitalizeFirstCharacter(origin ?? issue.origin ?? "reik\u0161m\u0117")} turi klaiding\u0105 \u012fvest\u012f`;
			}
			default: return "Klaidinga \u012fvestis";
		}
	};
};
function lt_default() {
	return { localeError: error$28() };
}

// node_modules/zod/v4/locales/mk.js
const error$27 = () => {
	const Sizable = {
		string: {
			unit: "\u0437\u043d\u0430\u0446\u0438",
			verb: "\u0434\u0430 \u0438\u043c\u0430\u0430\u0442"
		},
		file: {
			unit: "\u0431\u0430\u0458\u0442\u0438",
			verb: "\u0434\u0430 \u0438\u043c\u0430\u0430\u0442"
		},
		array: {
			unit: "\u0441\u0442\u0430\u0432\u043a\u0438",
			verb: "\u0434\u0430 \u0438\u043c\u0430\u0430\u0442"
		},
		set: {
			unit: "\u0441\u0442\u0430\u0432\u043a\u0438",
			verb: "\u0434\u0430 \u0438\u043c\u0430\u0430\u0442"
		},
		map: {
			unit: "\u0441\u0442\u0430\u0432\u043a\u0438",
			verb: "\u0434\u0430 \u0438\u043c\u0430\u0430\u0442"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0432\u043d\u0435\u0441",
		email: "\u0430\u0434\u0440\u0435\u0441\u0430 \u043d\u0430 \u0435-\u043f\u043e\u0448\u0442\u0430",
		url: "URL",
		emoji: "\u0435\u043c\u043e\u045f\u0438",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0434\u0430\u0442\u0443\u043c \u0438 \u0432\u0440\u0435\u043c\u0435",
		date: "ISO \u0434\u0430\u0442\u0443\u043c",
		time: "ISO \u0432\u0440\u0435\u043c\u0435",
		duration: "ISO \u0432\u0440\u0435\u043c\u0435\u0442\u0440\u0430\u0435\u045a\u0435",
		ipv4: "IPv4 \u0430\u0434\u0440\u0435\u0441\u0430",
		ipv6: "IPv6 \u0430\u0434\u0440\u0435\u0441\u0430",
		mac: "MAC \u0430\u0434\u0440\u0435\u0441\u0430",
		cidrv4: "IPv4 \u043e\u043f\u0441\u0435\u0433",
		cidrv6: "IPv6 \u043e\u043f\u0441\u0435\u0433",
		base64: "base64-\u0435\u043d\u043a\u043e\u0434\u0438\u0440\u0430\u043d\u0430 \u043d\u0438\u0437\u0430",
		base64url: "base64url-\u0435\u043d\u043a\u043e\u0434\u0438\u0440\u0430\u043d\u0430 \u043d\u0438\u0437\u0430",
		json_string: "JSON \u043d\u0438\u0437\u0430",
		e164: "E.164 \u0431\u0440\u043e\u0458",
		credit_card: "\u0431\u0440\u043e\u0458 \u043d\u0430 \u043a\u0440\u0435\u0434\u0438\u0442\u043d\u0430 \u043a\u0430\u0440\u0442\u0438\u0447\u043a\u0430",
		currency_code: "\u043a\u043e\u0434 \u043d\u0430 \u0432\u0430\u043b\u0443\u0442\u0430",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0432\u043d\u0435\u0441"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0431\u0440\u043e\u0458",
		array: "\u043d\u0438\u0437\u0430"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u0413\u0440\u0435\u0448\u0435\u043d \u0432\u043d\u0435\u0441: \u0441\u0435 \u043e\u0447\u0435\u043a\u0443\u0432\u0430 instanceof ${issue.expected}, \u043f\u0440\u0438\u043c\u0435\u043d\u043e ${received}`;
				return `\u0413\u0440\u0435\u0448\u0435\u043d \u0432\u043d\u0435\u0441: \u0441\u0435 \u043e\u0447\u0435\u043a\u0443\u0432\u0430 ${expected}, \u043f\u0440\u0438\u043c\u0435\u043d\u043e ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `\u0413\u0440\u0435\u0448\u0430\u043d\u0430 \u043e\u043f\u0446\u0438\u0458\u0430: \u0441\u0435 \u043e\u0447\u0435\u043a\u0443\u0432\u0430 \u0435\u0434\u043d\u0430 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u041f\u0440\u0435\u043c\u043d\u043e\u0433\u0443 \u0433\u043e\u043b\u0435\u043c: \u0441\u0435 \u043e\u0447\u0435\u043a\u0443\u0432\u0430 ${issue.origin ?? "\u0432\u0440\u0435\u0434\u043d\u043e\u0441\u0442\u0430"} \u0434\u0430 \u0438\u043c\u0430 ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0438"}`;
				return `\u041f\u0440\u0435\u043c\u043d\u043e\u0433\u0443 \u0433\u043e\u043b\u0435\u043c: \u0441\u0435 \u043e\u0447\u0435\u043a\u0443\u0432\u0430 ${issue.origin ?? "\u0432\u0440\u0435\u0434\u043d\u043e\u0441\u0442\u0430"} \u0434\u0430 \u0431\u0438\u0434\u0435 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u041f\u0440\u0435\u043c\u043d\u043e\u0433\u0443 \u043c\u0430\u043b: \u0441\u0435 \u043e\u0447\u0435\u043a\u0443\u0432\u0430 ${issue.origin} \u0434\u0430 \u0438\u043c\u0430 ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u041f\u0440\u0435\u043c\u043d\u043e\u0433\u0443 \u043c\u0430\u043b: \u0441\u0435 \u043e\u0447\u0435\u043a\u0443\u0432\u0430 ${issue.origin} \u0434\u0430 \u0431\u0438\u0434\u0435 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u041d\u0435\u0432\u0430\u0436\u0435\u0447\u043a\u0430 \u043d\u0438\u0437\u0430: \u043c\u043e\u0440\u0430 \u0434\u0430 \u0437\u0430\u043f\u043e\u0447\u043d\u0443\u0432\u0430 \u0441\u043e "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u041d\u0435\u0432\u0430\u0436\u0435\u0447\u043a\u0430 \u043d\u0438\u0437\u0430: \u043c\u043e\u0440\u0430 \u0434\u0430 \u0437\u0430\u0432\u0440\u0448\u0443\u0432\u0430 \u0441\u043e "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u041d\u0435\u0432\u0430\u0436\u0435\u0447\u043a\u0430 \u043d\u0438\u0437\u0430: \u043c\u043e\u0440\u0430 \u0434\u0430 \u0432\u043a\u043b\u0443\u0447\u0443\u0432\u0430 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u041d\u0435\u0432\u0430\u0436\u0435\u0447\u043a\u0430 \u043d\u0438\u0437\u0430: \u043c\u043e\u0440\u0430 \u0434\u0430 \u043e\u0434\u0433\u043e\u0430\u0440\u0430 \u043d\u0430 \u043f\u0430\u0442\u0435\u0440\u043d\u043e\u0442 ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0413\u0440\u0435\u0448\u0435\u043d \u0431\u0440\u043e\u0458: \u043c\u043e\u0440\u0430 \u0434\u0430 \u0431\u0438\u0434\u0435 \u0434\u0435\u043b\u0438\u0432 \u0441\u043e ${issue.divisor}`;
			case "unrecognized_keys": return `${issue.keys.length > 1 ? "\u041d\u0435\u043f\u0440\u0435\u043f\u043e\u0437\u043d\u0430\u0435\u043d\u0438 \u043a\u043b\u0443\u0447\u0435\u0432\u0438" : "\u041d\u0435\u043f\u0440\u0435\u043f\u043e\u0437\u043d\u0430\u0435\u043d \u043a\u043b\u0443\u0447"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u0413\u0440\u0435\u0448\u0435\u043d \u043a\u043b\u0443\u0447 \u0432\u043e ${issue.origin}`;
			case "invalid_union": return "\u0413\u0440\u0435\u0448\u0435\u043d \u0432\u043d\u0435\u0441";
			case "invalid_element": return `\u0413\u0440\u0435\u0448\u043d\u0430 \u0432\u0440\u0435\u0434\u043d\u043e\u0441\u0442 \u0432\u043e ${issue.origin}`;
			default: return `\u0413\u0440\u0435\u0448\u0435\u043d \u0432\u043d\u0435\u0441`;
		}
	};
};
function mk_default() {
	return { localeError: error$27() };
}

// node_modules/zod/v4/locales/ms.js
const error$26 = () => {
	const Sizable = {
		string: {
			unit: "aksara",
			verb: "mempunyai"
		},
		file: {
			unit: "bait",
			verb: "mempunyai"
		},
		array: {
			unit: "elemen",
			verb: "mempunyai"
		},
		set: {
			unit: "elemen",
			verb: "mempunyai"
		},
		map: {
			unit: "elemen",
			verb: "mempunyai"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "alamat e-mel",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "tarikh masa ISO",
		date: "tarikh ISO",
		time: "masa ISO",
		duration: "tempoh ISO",
		ipv4: "alamat IPv4",
		ipv6: "alamat IPv6",
		mac: "alamat MAC",
		cidrv4: "julat IPv4",
		cidrv6: "julat IPv6",
		base64: "string dikodkan base64",
		base64url: "string dikodkan base64url",
		json_string: "string JSON",
		e164: "nombor E.164",
		credit_card: "nombor kad kredit",
		currency_code: "kod mata wang",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "nombor"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Input tidak sah: dijangka instanceof ${issue.expected}, diterima ${received}`;
				return `Input tidak sah: dijangka ${expected}, diterima ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Input tidak sah: dijangka ${stringifyPrimitive(issue.values[0])}`;
				return `Pilihan tidak sah: dijangka salah satu daripada ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Terlalu besar: dijangka ${issue.origin ?? "nilai"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elemen"}`;
				return `Terlalu besar: dijangka ${issue.origin ?? "nilai"} adalah ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Terlalu kecil: dijangka ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Terlalu kecil: dijangka ${issue.origin} adalah ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `String tidak sah: mesti bermula dengan "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `String tidak sah: mesti berakhir dengan "${_issue.suffix}"`;
				if (_issue.format === "includes") return `String tidak sah: mesti mengandungi "${_issue.includes}"`;
				if (_issue.format === "regex") return `String tidak sah: mesti sepadan dengan corak ${_issue.pattern}`;
				return `${FormatDictionary[_issue.format] ?? issue.format} tidak sah`;
			}
			case "not_multiple_of": return `Nombor tidak sah: perlu gandaan ${issue.divisor}`;
			case "unrecognized_keys": return `Kunci tidak dikenali: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Kunci tidak sah dalam ${issue.origin}`;
			case "invalid_union": return "Input tidak sah";
			case "invalid_element": return `Nilai tidak sah dalam ${issue.origin}`;
			default: return `Input tidak sah`;
		}
	};
};
function ms_default() {
	return { localeError: error$26() };
}

// node_modules/zod/v4/locales/ne.js
const error$25 = () => {
	const Sizable = {
		string: {
			unit: "\u0905\u0915\u094d\u0937\u0930",
			verb: "\u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b"
		},
		file: {
			unit: "\u092c\u093e\u0907\u091f",
			verb: "\u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b"
		},
		array: {
			unit: "\u0924\u0924\u094d\u0935",
			verb: "\u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b"
		},
		set: {
			unit: "\u0924\u0924\u094d\u0935",
			verb: "\u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b"
		},
		map: {
			unit: "\u092a\u094d\u0930\u0935\u093f\u0937\u094d\u091f\u093f",
			verb: "\u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0907\u0928\u092a\u0941\u091f",
		email: "\u0907\u092e\u0947\u0932 \u0920\u0947\u0917\u093e\u0928\u093e",
		url: "URL",
		emoji: "\u0907\u092e\u094b\u091c\u0940",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u092e\u093f\u0924\u093f \u0930 \u0938\u092e\u092f",
		date: "ISO \u092e\u093f\u0924\u093f",
		time: "ISO \u0938\u092e\u092f",
		duration: "ISO \u0905\u0935\u0927\u093f",
		ipv4: "IPv4 \u0920\u0947\u0917\u093e\u0928\u093e",
		ipv6: "IPv6 \u0920\u0947\u0917\u093e\u0928\u093e",
		mac: "MAC \u0920\u0947\u0917\u093e\u0928\u093e",
		cidrv4: "IPv4 \u0926\u093e\u092f\u0930\u093e",
		cidrv6: "IPv6 \u0926\u093e\u092f\u0930\u093e",
		base64: "base64-\u0907\u0928\u094d\u0915\u094b\u0921 \u0917\u0930\u093f\u090f\u0915\u094b \u0938\u094d\u091f\u094d\u0930\u093f\u0919",
		base64url: "base64url-\u0907\u0928\u094d\u0915\u094b\u0921 \u0917\u0930\u093f\u090f\u0915\u094b \u0938\u094d\u091f\u094d\u0930\u093f\u0919",
		json_string: "JSON \u0938\u094d\u091f\u094d\u0930\u093f\u0919",
		e164: "E.164 \u0928\u092e\u094d\u092c\u0930",
		credit_card: "\u0915\u094d\u0930\u0947\u0921\u093f\u091f \u0915\u093e\u0930\u094d\u0921 \u0928\u092e\u094d\u092c\u0930",
		currency_code: "\u092e\u0941\u0926\u094d\u0930\u093e \u0915\u094b\u0921",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0907\u0928\u092a\u0941\u091f"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 ${expected}, \u092a\u094d\u0930\u093e\u092a\u094d\u0924 ${TypeDictionary[receivedType] ?? receivedType}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0905\u092e\u093e\u0928\u094d\u092f \u0935\u093f\u0915\u0932\u094d\u092a: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 \u092e\u093e\u0928\u0939\u0930\u0942 \u092e\u0927\u094d\u092f\u0947 \u090f\u0915 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094b: ${issue.origin ?? "\u092e\u093e\u0928"} \u092e\u093e ${adj}${issue.maximum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094b: ${issue.origin ?? "\u092e\u093e\u0928"} ${adj}${issue.maximum.toString()} \u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0927\u0947\u0930\u0948 \u0938\u093e\u0928\u094b: ${issue.origin} \u092e\u093e ${adj}${issue.minimum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `\u0927\u0947\u0930\u0948 \u0938\u093e\u0928\u094b: ${issue.origin} ${adj}${issue.minimum.toString()} \u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0919: "${_issue.prefix}" \u092c\u093e\u091f \u0938\u0941\u0930\u0941 \u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b`;
				if (_issue.format === "ends_with") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0919: "${_issue.suffix}" \u092e\u093e \u0938\u092e\u093e\u092a\u094d\u0924 \u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b`;
				if (_issue.format === "includes") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0919: "${_issue.includes}" \u0938\u092e\u093e\u0935\u0947\u0936 \u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b`;
				if (_issue.format === "regex") return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u094d\u091f\u094d\u0930\u093f\u0919: \u0922\u093e\u0901\u091a\u093e ${_issue.pattern} \u0938\u0901\u0917 \u092e\u0947\u0932 \u0916\u093e\u0928\u0941\u092a\u0930\u094d\u091b`;
				return `\u0905\u092e\u093e\u0928\u094d\u092f ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0905\u092e\u093e\u0928\u094d\u092f \u0938\u0902\u0916\u094d\u092f\u093e: ${issue.divisor} \u0915\u094b \u0917\u0941\u0923\u091c \u0939\u0941\u0928\u0941\u092a\u0930\u094d\u091b`;
			case "unrecognized_keys": return `\u0905\u092a\u0930\u093f\u091a\u093f\u0924 \u0915\u0941\u091e\u094d\u091c\u0940${issue.keys.length > 1 ? "\u0939\u0930\u0942" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u0905\u092e\u093e\u0928\u094d\u092f \u0915\u0941\u091e\u094d\u091c\u0940: ${issue.origin} \u092e\u093e`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `\u0905\u092e\u093e\u0928\u094d\u092f \u0921\u093f\u0938\u094d\u0915\u094d\u0930\u093f\u092e\u093f\u0928\u0947\u091f\u0930 \u092e\u093e\u0928: \u0905\u092a\u0947\u0915\u094d\u0937\u093f\u0924 ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f";
			case "invalid_element": return `\u0905\u092e\u093e\u0928\u094d\u092f \u092e\u093e\u0928: ${issue.origin} \u092e\u093e`;
			default: return `\u0905\u092e\u093e\u0928\u094d\u092f \u0907\u0928\u092a\u0941\u091f`;
		}
	};
};
function ne_default() {
	return { localeError: error$25() };
}

// node_modules/zod/v4/locales/nl.js
const error$24 = () => {
	const Sizable = {
		string: {
			unit: "tekens",
			verb: "heeft"
		},
		file: {
			unit: "bytes",
			verb: "heeft"
		},
		array: {
			unit: "elementen",
			verb: "heeft"
		},
		set: {
			unit: "elementen",
			verb: "heeft"
		},
		map: {
			unit: "elementen",
			verb: "heeft"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "invoer",
		email: "emailadres",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datum en tijd",
		date: "ISO datum",
		time: "ISO tijd",
		duration: "ISO duur",
		ipv4: "IPv4-adres",
		ipv6: "IPv6-adres",
		mac: "MAC-adres",
		cidrv4: "IPv4-bereik",
		cidrv6: "IPv6-bereik",
		base64: "base64-gecodeerde tekst",
		base64url: "base64 URL-gecodeerde tekst",
		json_string: "JSON string",
		e164: "E.164-nummer",
		credit_card: "creditcardnummer",
		currency_code: "valutacode",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "invoer"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "getal"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Ongeldige invoer: verwacht instanceof ${issue.expected}, ontving ${received}`;
				return `Ongeldige invoer: verwacht ${expected}, ontving ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Ongeldige invoer: verwacht ${stringifyPrimitive(issue.values[0])}`;
				return `Ongeldige optie: verwacht \u00e9\u00e9n van ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				const longName = issue.origin === "date" ? "laat" : issue.origin === "string" ? "lang" : "groot";
				if (sizing) return `Te ${longName}: verwacht dat ${issue.origin ?? "waarde"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elementen"} ${sizing.verb}`;
				return `Te ${longName}: verwacht dat ${issue.origin ?? "waarde"} ${adj}${issue.maximum.toString()} is`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				const shortName = issue.origin === "date" ? "vroeg" : issue.origin === "string" ? "kort" : "klein";
				if (sizing) return `Te ${shortName}: verwacht dat ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `Te ${shortName}: verwacht dat ${issue.origin} ${adj}${issue.minimum.toString()} is`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Ongeldige tekst: moet met "${_issue.prefix}" beginnen`;
				if (_issue.format === "ends_with") return `Ongeldige tekst: moet op "${_issue.suffix}" eindigen`;
				if (_issue.format === "includes") return `Ongeldige tekst: moet "${_issue.includes}" bevatten`;
				if (_issue.format === "regex") return `Ongeldige tekst: moet overeenkomen met patroon ${_issue.pattern}`;
				return `Ongeldig: ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Ongeldig getal: moet een veelvoud van ${issue.divisor} zijn`;
			case "unrecognized_keys": return `Onbekende key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Ongeldige key in ${issue.origin}`;
			case "invalid_union": return "Ongeldige invoer";
			case "invalid_element": return `Ongeldige waarde in ${issue.origin}`;
			default: return `Ongeldige invoer`;
		}
	};
};
function nl_default() {
	return { localeError: error$24() };
}

// node_modules/zod/v4/locales/nn.js
const error$23 = () => {
	const Sizable = {
		string: {
			unit: "teikn",
			verb: "\u00e5 ha"
		},
		file: {
			unit: "bytes",
			verb: "\u00e5 ha"
		},
		array: {
			unit: "element",
			verb: "\u00e5 innehalde"
		},
		set: {
			unit: "element",
			verb: "\u00e5 innehalde"
		},
		map: {
			unit: "element",
			verb: "\u00e5 innehalde"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "e-postadresse",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO dato- og klokkeslett",
		date: "ISO-dato",
		time: "ISO-klokkeslett",
		duration: "ISO-varigheit",
		ipv4: "IPv4-adresse",
		ipv6: "IPv6-adresse",
		mac: "MAC-adresse",
		cidrv4: "IPv4-spekter",
		cidrv6: "IPv6-spekter",
		base64: "base64-enkoda streng",
		base64url: "base64url-enkoda streng",
		json_string: "JSON-streng",
		e164: "E.164-nummer",
		credit_card: "kredittkortnummer",
		currency_code: "valutakode",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "tal",
		array: "liste"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Ugyldig input: forventa instanceof ${issue.expected}, fekk ${received}`;
				return `Ugyldig input: forventa ${expected}, fekk ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Ugyldig verdi: forventa ${stringifyPrimitive(issue.values[0])}`;
				return `Ugyldig val: forventa eitt av ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `For stor(t): forventa ${issue.origin ?? "value"} til \u00e5 ha ${adj}${issue.maximum.toString()} ${sizing.unit ?? "element"}`;
				return `For stor(t): forventa ${issue.origin ?? "value"} til \u00e5 ha ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `For lite(n): forventa ${issue.origin} til \u00e5 ha ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `For lite(n): forventa ${issue.origin} til \u00e5 ha ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Ugyldig streng: m\u00e5 starte med "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Ugyldig streng: m\u00e5 slutte med "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Ugyldig streng: m\u00e5 innehalde "${_issue.includes}"`;
				if (_issue.format === "regex") return `Ugyldig streng: m\u00e5 matche m\u00f8nsteret ${_issue.pattern}`;
				return `Ugyldig ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Ugyldig tal: m\u00e5 vere eit multiplum av ${issue.divisor}`;
			case "unrecognized_keys": return `${issue.keys.length > 1 ? "Ukjende n\u00f8klar" : "Ukjend n\u00f8kkel"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Ugyldig n\u00f8kkel i ${issue.origin}`;
			case "invalid_union": return "Ugyldig input";
			case "invalid_element": return `Ugyldig verdi i ${issue.origin}`;
			default: return `Ugyldig input`;
		}
	};
};
function nn_default() {
	return { localeError: error$23() };
}

// node_modules/zod/v4/locales/no.js
const error$22 = () => {
	const Sizable = {
		string: {
			unit: "tegn",
			verb: "\u00e5 ha"
		},
		file: {
			unit: "bytes",
			verb: "\u00e5 ha"
		},
		array: {
			unit: "elementer",
			verb: "\u00e5 inneholde"
		},
		set: {
			unit: "elementer",
			verb: "\u00e5 inneholde"
		},
		map: {
			unit: "elementer",
			verb: "\u00e5 inneholde"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "e-postadresse",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO dato- og klokkeslett",
		date: "ISO-dato",
		time: "ISO-klokkeslett",
		duration: "ISO-varighet",
		ipv4: "IPv4-adresse",
		ipv6: "IPv6-adresse",
		mac: "MAC-adresse",
		cidrv4: "IPv4-spekter",
		cidrv6: "IPv6-spekter",
		base64: "base64-enkodet streng",
		base64url: "base64url-enkodet streng",
		json_string: "JSON-streng",
		e164: "E.164-nummer",
		credit_card: "kredittkortnummer",
		currency_code: "valutakode",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "tall",
		array: "liste"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Ugyldig input: forventet instanceof ${issue.expected}, fikk ${received}`;
				return `Ugyldig input: forventet ${expected}, fikk ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Ugyldig verdi: forventet ${stringifyPrimitive(issue.values[0])}`;
				return `Ugyldig valg: forventet en av ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `For stor(t): forventet ${issue.origin ?? "value"} til \u00e5 ha ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elementer"}`;
				return `For stor(t): forventet ${issue.origin ?? "value"} til \u00e5 ha ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `For lite(n): forventet ${issue.origin} til \u00e5 ha ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `For lite(n): forventet ${issue.origin} til \u00e5 ha ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Ugyldig streng: m\u00e5 starte med "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Ugyldig streng: m\u00e5 ende med "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Ugyldig streng: m\u00e5 inneholde "${_issue.includes}"`;
				if (_issue.format === "regex") return `Ugyldig streng: m\u00e5 matche m\u00f8nsteret ${_issue.pattern}`;
				return `Ugyldig ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Ugyldig tall: m\u00e5 v\u00e6re et multiplum av ${issue.divisor}`;
			case "unrecognized_keys": return `${issue.keys.length > 1 ? "Ukjente n\u00f8kler" : "Ukjent n\u00f8kkel"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Ugyldig n\u00f8kkel i ${issue.origin}`;
			case "invalid_union": return "Ugyldig input";
			case "invalid_element": return `Ugyldig verdi i ${issue.origin}`;
			default: return `Ugyldig input`;
		}
	};
};
function no_default() {
	return { localeError: error$22() };
}

// node_modules/zod/v4/locales/ota.js
const error$21 = () => {
	const Sizable = {
		string: {
			unit: "harf",
			verb: "olmal\u0131d\u0131r"
		},
		file: {
			unit: "bayt",
			verb: "olmal\u0131d\u0131r"
		},
		array: {
			unit: "unsur",
			verb: "olmal\u0131d\u0131r"
		},
		set: {
			unit: "unsur",
			verb: "olmal\u0131d\u0131r"
		},
		map: {
			unit: "unsur",
			verb: "olmal\u0131d\u0131r"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "giren",
		email: "epostag\u00e2h",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO heng\u00e2m\u0131",
		date: "ISO tarihi",
		time: "ISO zaman\u0131",
		duration: "ISO m\u00fcddeti",
		ipv4: "IPv4 ni\u015f\u00e2n\u0131",
		ipv6: "IPv6 ni\u015f\u00e2n\u0131",
		mac: "MAC ni\u015f\u00e2n\u0131",
		cidrv4: "IPv4 menzili",
		cidrv6: "IPv6 menzili",
		base64: "base64-\u015fifreli metin",
		base64url: "base64url-\u015fifreli metin",
		json_string: "JSON metin",
		e164: "E.164 say\u0131s\u0131",
		credit_card: "i'tib\u00e2r kart\u0131 numaras\u0131",
		currency_code: "para birimi kodu",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "giren"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "numara",
		array: "saf",
		null: "gayb"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `F\u00e2sit giren: umulan instanceof ${issue.expected}, al\u0131nan ${received}`;
				return `F\u00e2sit giren: umulan ${expected}, al\u0131nan ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `F\u00e2sit giren: umulan ${stringifyPrimitive(issue.values[0])}`;
				return `F\u00e2sit tercih: m\u00fbteberler ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Fazla b\u00fcy\u00fck: ${issue.origin ?? "value"}, ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"} sahip olmal\u0131yd\u0131.`;
				return `Fazla b\u00fcy\u00fck: ${issue.origin ?? "value"}, ${adj}${issue.maximum.toString()} olmal\u0131yd\u0131.`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Fazla k\u00fc\u00e7\u00fck: ${issue.origin}, ${adj}${issue.minimum.toString()} ${sizing.unit} sahip olmal\u0131yd\u0131.`;
				return `Fazla k\u00fc\u00e7\u00fck: ${issue.origin}, ${adj}${issue.minimum.toString()} olmal\u0131yd\u0131.`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `F\u00e2sit metin: "${_issue.prefix}" ile ba\u015flamal\u0131.`;
				if (_issue.format === "ends_with") return `F\u00e2sit metin: "${_issue.suffix}" ile bitmeli.`;
				if (_issue.format === "includes") return `F\u00e2sit metin: "${_issue.includes}" ihtiv\u00e2 etmeli.`;
				if (_issue.format === "regex") return `F\u00e2sit metin: ${_issue.pattern} nak\u015f\u0131na uymal\u0131.`;
				return `F\u00e2sit ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `F\u00e2sit say\u0131: ${issue.divisor} kat\u0131 olmal\u0131yd\u0131.`;
			case "unrecognized_keys": return `Tan\u0131nmayan anahtar ${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} i\u00e7in tan\u0131nmayan anahtar var.`;
			case "invalid_union": return "Giren tan\u0131namad\u0131.";
			case "invalid_element": return `${issue.origin} i\u00e7in tan\u0131nmayan k\u0131ymet var.`;
			default: return `K\u0131ymet tan\u0131namad\u0131.`;
		}
	};
};
function ota_default() {
	return { localeError: error$21() };
}

// node_modules/zod/v4/locales/ps.js
const error$20 = () => {
	const Sizable = {
		string: {
			unit: "\u062a\u0648\u06a9\u064a",
			verb: "\u0648\u0644\u0631\u064a"
		},
		file: {
			unit: "\u0628\u0627\u06cc\u067c\u0633",
			verb: "\u0648\u0644\u0631\u064a"
		},
		array: {
			unit: "\u062a\u0648\u06a9\u064a",
			verb: "\u0648\u0644\u0631\u064a"
		},
		set: {
			unit: "\u062a\u0648\u06a9\u064a",
			verb: "\u0648\u0644\u0631\u064a"
		},
		map: {
			unit: "\u062a\u0648\u06a9\u064a",
			verb: "\u0648\u0644\u0631\u064a"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0648\u0631\u0648\u062f\u064a",
		email: "\u0628\u0631\u06cc\u069a\u0646\u0627\u0644\u06cc\u06a9",
		url: "\u06cc\u0648 \u0622\u0631 \u0627\u0644",
		emoji: "\u0627\u06cc\u0645\u0648\u062c\u064a",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u0646\u06cc\u067c\u0647 \u0627\u0648 \u0648\u062e\u062a",
		date: "\u0646\u06d0\u067c\u0647",
		time: "\u0648\u062e\u062a",
		duration: "\u0645\u0648\u062f\u0647",
		ipv4: "\u062f IPv4 \u067e\u062a\u0647",
		ipv6: "\u062f IPv6 \u067e\u062a\u0647",
		mac: "\u062f MAC \u067e\u062a\u0647",
		cidrv4: "\u062f IPv4 \u0633\u0627\u062d\u0647",
		cidrv6: "\u062f IPv6 \u0633\u0627\u062d\u0647",
		base64: "base64-encoded \u0645\u062a\u0646",
		base64url: "base64url-encoded \u0645\u062a\u0646",
		json_string: "JSON \u0645\u062a\u0646",
		e164: "\u062f E.164 \u0634\u0645\u06d0\u0631\u0647",
		credit_card: "\u062f \u06a9\u0631\u06cc\u0689\u06cc\u067c \u06a9\u0627\u0631\u062a \u0634\u0645\u06cc\u0631\u0647",
		currency_code: "\u062f \u0627\u0633\u0639\u0627\u0631\u0648 \u06a9\u0648\u0689",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0648\u0631\u0648\u062f\u064a"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0639\u062f\u062f",
		array: "\u0627\u0631\u06d0"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062f\u064a: \u0628\u0627\u06cc\u062f instanceof ${issue.expected} \u0648\u0627\u06cc, \u0645\u06ab\u0631 ${received} \u062a\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`;
				return `\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062f\u064a: \u0628\u0627\u06cc\u062f ${expected} \u0648\u0627\u06cc, \u0645\u06ab\u0631 ${received} \u062a\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062f\u064a: \u0628\u0627\u06cc\u062f ${stringifyPrimitive(issue.values[0])} \u0648\u0627\u06cc`;
				return `\u0646\u0627\u0633\u0645 \u0627\u0646\u062a\u062e\u0627\u0628: \u0628\u0627\u06cc\u062f \u06cc\u0648 \u0644\u0647 ${joinValues(issue.values, "|")} \u0685\u062e\u0647 \u0648\u0627\u06cc`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0689\u06cc\u0631 \u0644\u0648\u06cc: ${issue.origin ?? "\u0627\u0631\u0632\u069a\u062a"} \u0628\u0627\u06cc\u062f ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0639\u0646\u0635\u0631\u0648\u0646\u0647"} \u0648\u0644\u0631\u064a`;
				return `\u0689\u06cc\u0631 \u0644\u0648\u06cc: ${issue.origin ?? "\u0627\u0631\u0632\u069a\u062a"} \u0628\u0627\u06cc\u062f ${adj}${issue.maximum.toString()} \u0648\u064a`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0689\u06cc\u0631 \u06a9\u0648\u0686\u0646\u06cc: ${issue.origin} \u0628\u0627\u06cc\u062f ${adj}${issue.minimum.toString()} ${sizing.unit} \u0648\u0644\u0631\u064a`;
				return `\u0689\u06cc\u0631 \u06a9\u0648\u0686\u0646\u06cc: ${issue.origin} \u0628\u0627\u06cc\u062f ${adj}${issue.minimum.toString()} \u0648\u064a`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0646\u0627\u0633\u0645 \u0645\u062a\u0646: \u0628\u0627\u06cc\u062f \u062f "${_issue.prefix}" \u0633\u0631\u0647 \u067e\u06cc\u0644 \u0634\u064a`;
				if (_issue.format === "ends_with") return `\u0646\u0627\u0633\u0645 \u0645\u062a\u0646: \u0628\u0627\u06cc\u062f \u062f "${_issue.suffix}" \u0633\u0631\u0647 \u067e\u0627\u06cc \u062a\u0647 \u0648\u0631\u0633\u064a\u0696\u064a`;
				if (_issue.format === "includes") return `\u0646\u0627\u0633\u0645 \u0645\u062a\u0646: \u0628\u0627\u06cc\u062f "${_issue.includes}" \u0648\u0644\u0631\u064a`;
				if (_issue.format === "regex") return `\u0646\u0627\u0633\u0645 \u0645\u062a\u0646: \u0628\u0627\u06cc\u062f \u062f ${_issue.pattern} \u0633\u0631\u0647 \u0645\u0637\u0627\u0628\u0642\u062a \u0648\u0644\u0631\u064a`;
				return `${FormatDictionary[_issue.format] ?? issue.format} \u0646\u0627\u0633\u0645 \u062f\u06cc`;
			}
			case "not_multiple_of": return `\u0646\u0627\u0633\u0645 \u0639\u062f\u062f: \u0628\u0627\u06cc\u062f \u062f ${issue.divisor} \u0645\u0636\u0631\u0628 \u0648\u064a`;
			case "unrecognized_keys": return `\u0646\u0627\u0633\u0645 ${issue.keys.length > 1 ? "\u06a9\u0644\u06cc\u0689\u0648\u0646\u0647" : "\u06a9\u0644\u06cc\u0689"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u0646\u0627\u0633\u0645 \u06a9\u0644\u06cc\u0689 \u067e\u0647 ${issue.origin} \u06a9\u06d0`;
			case "invalid_union": return `\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062f\u064a`;
			case "invalid_element": return `\u0646\u0627\u0633\u0645 \u0639\u0646\u0635\u0631 \u067e\u0647 ${issue.origin} \u06a9\u06d0`;
			default: return `\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062f\u064a`;
		}
	};
};
function ps_default() {
	return { localeError: error$20() };
}

// node_modules/zod/v4/locales/pl.js
const error$19 = () => {
	const Sizable = {
		string: {
			unit: "znak\u00f3w",
			verb: "mie\u0107"
		},
		file: {
			unit: "bajt\u00f3w",
			verb: "mie\u0107"
		},
		array: {
			unit: "element\u00f3w",
			verb: "mie\u0107"
		},
		set: {
			unit: "element\u00f3w",
			verb: "mie\u0107"
		},
		map: {
			unit: "element\u00f3w",
			verb: "mie\u0107"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "wyra\u017cenie",
		email: "adres email",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "data i godzina w formacie ISO",
		date: "data w formacie ISO",
		time: "godzina w formacie ISO",
		duration: "czas trwania ISO",
		ipv4: "adres IPv4",
		ipv6: "adres IPv6",
		mac: "adres MAC",
		cidrv4: "zakres IPv4",
		cidrv6: "zakres IPv6",
		base64: "ci\u0105g znak\u00f3w zakodowany w formacie base64",
		base64url: "ci\u0105g znak\u00f3w zakodowany w formacie base64url",
		json_string: "ci\u0105g znak\u00f3w w formacie JSON",
		e164: "liczba E.164",
		credit_card: "numer karty kredytowej",
		currency_code: "kod waluty",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "wej\u015bcie"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "liczba",
		array: "tablica"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Nieprawid\u0142owe dane wej\u015bciowe: oczekiwano instanceof ${issue.expected}, otrzymano ${received}`;
				return `Nieprawid\u0142owe dane wej\u015bciowe: oczekiwano ${expected}, otrzymano ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Nieprawid\u0142owe dane wej\u015bciowe: oczekiwano ${stringifyPrimitive(issue.values[0])}`;
				return `Nieprawid\u0142owa opcja: oczekiwano jednej z warto\u015bci ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Za du\u017ca warto\u015b\u0107: oczekiwano, \u017ce ${issue.origin ?? "warto\u015b\u0107"} b\u0119dzie mie\u0107 ${adj}${issue.maximum.toString()} ${sizing.unit ?? "element\u00f3w"}`;
				return `Zbyt du\u017c(y/a/e): oczekiwano, \u017ce ${issue.origin ?? "warto\u015b\u0107"} b\u0119dzie wynosi\u0107 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Za ma\u0142a warto\u015b\u0107: oczekiwano, \u017ce ${issue.origin ?? "warto\u015b\u0107"} b\u0119dzie mie\u0107 ${adj}${issue.minimum.toString()} ${sizing.unit ?? "element\u00f3w"}`;
				return `Zbyt ma\u0142(y/a/e): oczekiwano, \u017ce ${issue.origin ?? "warto\u015b\u0107"} b\u0119dzie wynosi\u0107 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Nieprawid\u0142owy ci\u0105g znak\u00f3w: musi zaczyna\u0107 si\u0119 od "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Nieprawid\u0142owy ci\u0105g znak\u00f3w: musi ko\u0144czy\u0107 si\u0119 na "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Nieprawid\u0142owy ci\u0105g znak\u00f3w: musi zawiera\u0107 "${_issue.includes}"`;
				if (_issue.format === "regex") return `Nieprawid\u0142owy ci\u0105g znak\u00f3w: musi odpowiada\u0107 wzorcowi ${_issue.pattern}`;
				return `Nieprawid\u0142ow(y/a/e) ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Nieprawid\u0142owa liczba: musi by\u0107 wielokrotno\u015bci\u0105 ${issue.divisor}`;
			case "unrecognized_keys": return `Nierozpoznane klucze${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Nieprawid\u0142owy klucz w ${issue.origin}`;
			case "invalid_union": return "Nieprawid\u0142owe dane wej\u015bciowe";
			case "invalid_element": return `Nieprawid\u0142owa warto\u015b\u0107 w ${issue.origin}`;
			default: return `Nieprawid\u0142owe dane wej\u015bciowe`;
		}
	};
};
function pl_default() {
	return { localeError: error$19() };
}

// node_modules/zod/v4/locales/pt.js
const error$18 = () => {
	const Sizable = {
		string: { unit: "caracteres" },
		file: { unit: "bytes" },
		array: { unit: "elementos" },
		set: { unit: "elementos" },
		map: { unit: "entradas" }
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "a entrada",
		email: "o endere\u00e7o de e-mail",
		url: "o URL",
		emoji: "o emoji",
		uuid: "o UUID",
		uuidv4: "o UUIDv4",
		uuidv6: "o UUIDv6",
		nanoid: "o nanoid",
		guid: "o GUID",
		cuid: "o cuid",
		cuid2: "o cuid2",
		ulid: "o ULID",
		xid: "o XID",
		ksuid: "o KSUID",
		datetime: "a data e hora ISO",
		date: "a data ISO",
		time: "a hora ISO",
		duration: "a dura\u00e7\u00e3o ISO",
		ipv4: "o endere\u00e7o IPv4",
		ipv6: "o endere\u00e7o IPv6",
		mac: "o endere\u00e7o MAC",
		cidrv4: "o intervalo de endere\u00e7os IPv4",
		cidrv6: "o intervalo de endere\u00e7os IPv6",
		base64: "o texto codificado em base64",
		base64url: "o texto codificado em base64url",
		json_string: "o texto JSON",
		e164: "o n\u00famero E.164",
		credit_card: "o n\u00famero de cart\u00e3o de cr\u00e9dito",
		currency_code: "o c\u00f3digo de moeda",
		iban: "o IBAN",
		jwt: "o JWT",
		template_literal: "a entrada"
	};
	const Gender = {
		masculine: {
			definite: "o",
			indefinite: "um"
		},
		feminine: {
			definite: "a",
			indefinite: "uma"
		}
	};
	const TypeDictionary = {
		string: {
			name: "texto",
			articles: Gender.masculine
		},
		number: {
			name: "n\u00famero",
			articles: Gender.masculine
		},
		int: {
			name: "n\u00famero inteiro",
			articles: Gender.masculine
		},
		boolean: {
			name: "valor booleano",
			articles: Gender.masculine
		},
		bigint: {
			name: "n\u00famero bigint",
			articles: Gender.masculine
		},
		symbol: {
			name: "s\u00edmbolo",
			articles: Gender.masculine
		},
		undefined: {
			name: "valor \"undefined\"",
			articles: Gender.masculine
		},
		null: {
			name: "valor \"nulo\"",
			articles: Gender.masculine
		},
		never: {
			name: "valor \"never\"",
			articles: Gender.masculine
		},
		void: {
			name: "valor \"void\"",
			articles: Gender.masculine
		},
		date: {
			name: "data",
			articles: Gender.feminine
		},
		array: {
			name: "vetor",
			articles: Gender.masculine
		},
		object: {
			name: "objeto",
			articles: Gender.masculine
		},
		tuple: {
			name: "tuplo",
			articles: Gender.masculine
		},
		record: {
			name: "registo",
			articles: Gender.masculine
		},
		map: {
			name: "mapa",
			articles: Gender.masculine
		},
		set: {
			name: "conjunto",
			articles: Gender.masculine
		},
		file: {
			name: "ficheiro",
			articles: Gender.masculine
		},
		nonoptional: {
			name: "valor n\u00e3o opcional",
			articles: Gender.masculine
		},
		nan: {
			name: "valor \"NaN\"",
			articles: Gender.masculine
		},
		function: {
			name: "fun\u00e7\u00e3o",
			articles: Gender.feminine
		}
	};
	function translateOriginWithArticle(type, articleType) {
		const translatedValue = TypeDictionary[type] ?? {
			name: `valor "${type}"`,
			articles: Gender.masculine
		};
		return `${translatedValue.articles[articleType]} ${translatedValue.name}`;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Entrada inv\u00e1lida: esperava ${translateOriginWithArticle(issue.expected, "indefinite")}, recebeu ${translateOriginWithArticle(parsedType(issue.input), "indefinite")}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Entrada inv\u00e1lida: esperava ${stringifyPrimitive(issue.values[0])}`;
				return `Op\u00e7\u00e3o inv\u00e1lida: esperava uma das seguintes op\u00e7\u00f5es: ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Demasiado grande: esperava que ${translateOriginWithArticle(issue.origin, "definite")} tivesse ${adj} ${issue.maximum.toString()} ${sizing.unit ?? "elementos"}`;
				return `Demasiado grande: esperava que ${translateOriginWithArticle(issue.origin, "definite")} fosse ${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Demasiado pequeno: esperava que ${translateOriginWithArticle(issue.origin, "definite")} tivesse ${adj} ${issue.minimum.toString()} ${sizing.unit ?? "elementos"}`;
				return `Demasiado pequeno: esperava que ${translateOriginWithArticle(issue.origin, "definite")} fosse ${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Texto inv\u00e1lido: deve come\u00e7ar por "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Texto inv\u00e1lido: deve terminar em "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Texto inv\u00e1lido: deve incluir "${_issue.includes}"`;
				if (_issue.format === "regex") return `Texto inv\u00e1lido: deve corresponder ao padr\u00e3o ${_issue.pattern}`;
				return `Formato d${FormatDictionary[_issue.format] ?? issue.format} inv\u00e1lido`;
			}
			case "not_multiple_of": return `N\u00famero inv\u00e1lido: deve ser m\u00faltiplo de ${issue.divisor}`;
			case "unrecognized_keys": {
				const plural = issue.keys.length > 1 ? "s" : "";
				return `Chave${plural} inv\u00e1lida${plural}: ${joinValues(issue.keys, ", ")}`;
			}
			case "invalid_key": return `Entrada inv\u00e1lida n${translateOriginWithArticle(issue.origin, "definite")}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Valor de discrimina\u00e7\u00e3o inv\u00e1lido. Esperava ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "Entrada inv\u00e1lida";
			case "invalid_element": return `Entrada inv\u00e1lida n${translateOriginWithArticle(issue.origin, "definite")}`;
			default: return `Entrada inv\u00e1lida`;
		}
	};
};
function pt_default() {
	return { localeError: error$18() };
}

// node_modules/zod/v4/locales/pt-BR.js
const error$17 = () => {
	const Sizable = {
		string: { unit: "caracteres" },
		file: { unit: "bytes" },
		array: { unit: "elementos" },
		set: { unit: "elementos" },
		map: { unit: "entradas" }
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "a entrada",
		email: "o endere\u00e7o de e-mail",
		url: "o URL",
		emoji: "o emoji",
		uuid: "o UUID",
		uuidv4: "o UUIDv4",
		uuidv6: "o UUIDv6",
		nanoid: "o nanoid",
		guid: "o GUID",
		cuid: "o cuid",
		cuid2: "o cuid2",
		ulid: "o ULID",
		xid: "o XID",
		ksuid: "o KSUID",
		datetime: "a data e hora ISO",
		date: "a data ISO",
		time: "a hora ISO",
		duration: "a dura\u00e7\u00e3o ISO",
		ipv4: "o endere\u00e7o IPv4",
		ipv6: "o endere\u00e7o IPv6",
		mac: "o endere\u00e7o MAC",
		cidrv4: "a faixa de endere\u00e7os IPv4",
		cidrv6: "a faixa de endere\u00e7os IPv6",
		base64: "o texto codificado em base64",
		base64url: "o texto codificado em base64url",
		json_string: "o texto JSON",
		e164: "o n\u00famero E.164",
		credit_card: "o n\u00famero de cart\u00e3o de cr\u00e9dito",
		currency_code: "o c\u00f3digo de moeda",
		iban: "o IBAN",
		jwt: "o JWT",
		template_literal: "a entrada"
	};
	const Gender = {
		masculine: {
			definite: "o",
			indefinite: "um"
		},
		feminine: {
			definite: "a",
			indefinite: "uma"
		}
	};
	const TypeDictionary = {
		string: {
			name: "texto",
			articles: Gender.masculine
		},
		number: {
			name: "n\u00famero",
			articles: Gender.masculine
		},
		int: {
			name: "n\u00famero inteiro",
			articles: Gender.masculine
		},
		boolean: {
			name: "valor booleano",
			articles: Gender.masculine
		},
		bigint: {
			name: "n\u00famero bigint",
			articles: Gender.masculine
		},
		symbol: {
			name: "s\u00edmbolo",
			articles: Gender.masculine
		},
		undefined: {
			name: "valor \"undefined\"",
			articles: Gender.masculine
		},
		null: {
			name: "valor \"nulo\"",
			articles: Gender.masculine
		},
		never: {
			name: "valor \"never\"",
			articles: Gender.masculine
		},
		void: {
			name: "valor \"void\"",
			articles: Gender.masculine
		},
		date: {
			name: "data",
			articles: Gender.feminine
		},
		array: {
			name: "vetor",
			articles: Gender.masculine
		},
		object: {
			name: "objeto",
			articles: Gender.masculine
		},
		tuple: {
			name: "tupla",
			articles: Gender.feminine
		},
		record: {
			name: "registro",
			articles: Gender.masculine
		},
		map: {
			name: "mapa",
			articles: Gender.masculine
		},
		set: {
			name: "conjunto",
			articles: Gender.masculine
		},
		file: {
			name: "arquivo",
			articles: Gender.masculine
		},
		nonoptional: {
			name: "valor n\u00e3o opcional",
			articles: Gender.masculine
		},
		nan: {
			name: "valor \"NaN\"",
			articles: Gender.masculine
		},
		function: {
			name: "fun\u00e7\u00e3o",
			articles: Gender.feminine
		}
	};
	function translateOriginWithArticle(type, articleType) {
		const translatedValue = TypeDictionary[type] ?? {
			name: `valor "${type}"`,
			articles: Gender.masculine
		};
		return `${translatedValue.articles[articleType]} ${translatedValue.name}`;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Entrada inv\u00e1lida: esperava ${translateOriginWithArticle(issue.expected, "indefinite")}, recebeu ${translateOriginWithArticle(parsedType(issue.input), "indefinite")}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Entrada inv\u00e1lida: esperava ${stringifyPrimitive(issue.values[0])}`;
				return `Op\u00e7\u00e3o inv\u00e1lida: esperava uma das seguintes op\u00e7\u00f5es: ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Grande demais: esperava que ${translateOriginWithArticle(issue.origin, "definite")} tivesse ${adj} ${issue.maximum.toString()} ${sizing.unit ?? "elementos"}`;
				return `Grande demais: esperava que ${translateOriginWithArticle(issue.origin, "definite")} fosse ${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Pequeno demais: esperava que ${translateOriginWithArticle(issue.origin, "definite")} tivesse ${adj} ${issue.minimum.toString()} ${sizing.unit ?? "elementos"}`;
				return `Pequeno demais: esperava que ${translateOriginWithArticle(issue.origin, "definite")} fosse ${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Texto inv\u00e1lido: deve come\u00e7ar com "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Texto inv\u00e1lido: deve terminar com "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Texto inv\u00e1lido: deve incluir "${_issue.includes}"`;
				if (_issue.format === "regex") return `Texto inv\u00e1lido: deve corresponder ao padr\u00e3o ${_issue.pattern}`;
				return `Formato d${FormatDictionary[_issue.format] ?? issue.format} inv\u00e1lido`;
			}
			case "not_multiple_of": return `N\u00famero inv\u00e1lido: deve ser m\u00faltiplo de ${issue.divisor}`;
			case "unrecognized_keys": {
				const plural = issue.keys.length > 1 ? "s" : "";
				return `Chave${plural} inv\u00e1lida${plural}: ${joinValues(issue.keys, ", ")}`;
			}
			case "invalid_key": return `Entrada inv\u00e1lida n${translateOriginWithArticle(issue.origin, "definite")}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Valor de discrimina\u00e7\u00e3o inv\u00e1lido. Esperava ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				return "Entrada inv\u00e1lida";
			case "invalid_element": return `Entrada inv\u00e1lida n${translateOriginWithArticle(issue.origin, "definite")}`;
			default: return `Entrada inv\u00e1lida`;
		}
	};
};
function pt_BR_default() {
	return { localeError: error$17() };
}

// node_modules/zod/v4/locales/ro.js
const error$16 = () => {
	const Sizable = {
		string: {
			unit: "caractere",
			verb: "s\u0103 aib\u0103"
		},
		file: {
			unit: "octe\u021bi",
			verb: "s\u0103 aib\u0103"
		},
		array: {
			unit: "elemente",
			verb: "s\u0103 aib\u0103"
		},
		set: {
			unit: "elemente",
			verb: "s\u0103 aib\u0103"
		},
		map: {
			unit: "intr\u0103ri",
			verb: "s\u0103 aib\u0103"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "intrare",
		email: "adres\u0103 de email",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "dat\u0103 \u0219i or\u0103 ISO",
		date: "dat\u0103 ISO",
		time: "or\u0103 ISO",
		duration: "durat\u0103 ISO",
		ipv4: "adres\u0103 IPv4",
		ipv6: "adres\u0103 IPv6",
		mac: "adres\u0103 MAC",
		cidrv4: "interval IPv4",
		cidrv6: "interval IPv6",
		base64: "\u0219ir codat base64",
		base64url: "\u0219ir codat base64url",
		json_string: "\u0219ir JSON",
		e164: "num\u0103r E.164",
		credit_card: "num\u0103r de card de credit",
		currency_code: "cod valutar",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "intrare"
	};
	const TypeDictionary = {
		nan: "NaN",
		string: "\u0219ir",
		number: "num\u0103r",
		boolean: "boolean",
		function: "func\u021bie",
		array: "matrice",
		object: "obiect",
		undefined: "nedefinit",
		symbol: "simbol",
		bigint: "num\u0103r mare",
		void: "void",
		never: "never",
		map: "hart\u0103",
		set: "set"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `Intrare invalid\u0103: a\u0219teptat ${expected}, primit ${TypeDictionary[receivedType] ?? receivedType}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Intrare invalid\u0103: a\u0219teptat ${stringifyPrimitive(issue.values[0])}`;
				return `Op\u021biune invalid\u0103: a\u0219teptat una dintre ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Prea mare: a\u0219teptat ca ${issue.origin ?? "valoarea"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elemente"}`;
				return `Prea mare: a\u0219teptat ca ${issue.origin ?? "valoarea"} s\u0103 fie ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Prea mic: a\u0219teptat ca ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Prea mic: a\u0219teptat ca ${issue.origin} s\u0103 fie ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0218ir invalid: trebuie s\u0103 \u00eenceap\u0103 cu "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u0218ir invalid: trebuie s\u0103 se termine cu "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u0218ir invalid: trebuie s\u0103 includ\u0103 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u0218ir invalid: trebuie s\u0103 se potriveasc\u0103 cu modelul ${_issue.pattern}`;
				return `Format invalid: ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Num\u0103r invalid: trebuie s\u0103 fie multiplu de ${issue.divisor}`;
			case "unrecognized_keys": return `Chei nerecunoscute: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Cheie invalid\u0103 \u00een ${issue.origin}`;
			case "invalid_union": return "Intrare invalid\u0103";
			case "invalid_element": return `Valoare invalid\u0103 \u00een ${issue.origin}`;
			default: return `Intrare invalid\u0103`;
		}
	};
};
function ro_default() {
	return { localeError: error$16() };
}

// node_modules/zod/v4/locales/ru.js
function getRussianPlural(count, one, few, many) {
	const absCount = Math.abs(count);
	const lastDigit = absCount % 10;
	const lastTwoDigits = absCount % 100;
	if (lastTwoDigits >= 11 && lastTwoDigits <= 19) return many;
	if (lastDigit === 1) return one;
	if (lastDigit >= 2 && lastDigit <= 4) return few;
	return many;
}
const error$15 = () => {
	const Sizable = {
		string: {
			unit: {
				one: "\u0441\u0438\u043c\u0432\u043e\u043b",
				few: "\u0441\u0438\u043c\u0432\u043e\u043b\u0430",
				many: "\u0441\u0438\u043c\u0432\u043e\u043b\u043e\u0432"
			},
			verb: "\u0438\u043c\u0435\u0442\u044c"
		},
		file: {
			unit: {
				one: "\u0431\u0430\u0439\u0442",
				few: "\u0431\u0430\u0439\u0442\u0430",
				many: "\u0431\u0430\u0439\u0442"
			},
			verb: "\u0438\u043c\u0435\u0442\u044c"
		},
		array: {
			unit: {
				one: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442",
				few: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u0430",
				many: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u043e\u0432"
			},
			verb: "\u0438\u043c\u0435\u0442\u044c"
		},
		set: {
			unit: {
				one: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442",
				few: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u0430",
				many: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u043e\u0432"
			},
			verb: "\u0438\u043c\u0435\u0442\u044c"
		},
		map: {
			unit: {
				one: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442",
				few: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u0430",
				many: "\u044d\u043b\u0435\u043c\u0435\u043d\u0442\u043e\u0432"
			},
			verb: "\u0438\u043c\u0435\u0442\u044c"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0432\u0432\u043e\u0434",
		email: "email \u0430\u0434\u0440\u0435\u0441",
		url: "URL",
		emoji: "\u044d\u043c\u043e\u0434\u0437\u0438",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0434\u0430\u0442\u0430 \u0438 \u0432\u0440\u0435\u043c\u044f",
		date: "ISO \u0434\u0430\u0442\u0430",
		time: "ISO \u0432\u0440\u0435\u043c\u044f",
		duration: "ISO \u0434\u043b\u0438\u0442\u0435\u043b\u044c\u043d\u043e\u0441\u0442\u044c",
		ipv4: "IPv4 \u0430\u0434\u0440\u0435\u0441",
		ipv6: "IPv6 \u0430\u0434\u0440\u0435\u0441",
		mac: "MAC \u0430\u0434\u0440\u0435\u0441",
		cidrv4: "IPv4 \u0434\u0438\u0430\u043f\u0430\u0437\u043e\u043d",
		cidrv6: "IPv6 \u0434\u0438\u0430\u043f\u0430\u0437\u043e\u043d",
		base64: "\u0441\u0442\u0440\u043e\u043a\u0430 \u0432 \u0444\u043e\u0440\u043c\u0430\u0442\u0435 base64",
		base64url: "\u0441\u0442\u0440\u043e\u043a\u0430 \u0432 \u0444\u043e\u0440\u043c\u0430\u0442\u0435 base64url",
		json_string: "JSON \u0441\u0442\u0440\u043e\u043a\u0430",
		e164: "\u043d\u043e\u043c\u0435\u0440 E.164",
		credit_card: "\u043d\u043e\u043c\u0435\u0440 \u043a\u0440\u0435\u0434\u0438\u0442\u043d\u043e\u0439 \u043a\u0430\u0440\u0442\u044b",
		currency_code: "\u043a\u043e\u0434 \u0432\u0430\u043b\u044e\u0442\u044b",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0432\u0432\u043e\u0434"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0447\u0438\u0441\u043b\u043e",
		array: "\u043c\u0430\u0441\u0441\u0438\u0432"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u0432\u0432\u043e\u0434: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c instanceof ${issue.expected}, \u043f\u043e\u043b\u0443\u0447\u0435\u043d\u043e ${received}`;
				return `\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u0432\u0432\u043e\u0434: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c ${expected}, \u043f\u043e\u043b\u0443\u0447\u0435\u043d\u043e ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u0432\u0432\u043e\u0434: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c ${stringifyPrimitive(issue.values[0])}`;
				return `\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u0432\u0430\u0440\u0438\u0430\u043d\u0442: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c \u043e\u0434\u043d\u043e \u0438\u0437 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) {
					const unit = getRussianPlural(Number(issue.maximum), sizing.unit.one, sizing.unit.few, sizing.unit.many);
					return `\u0421\u043b\u0438\u0448\u043a\u043e\u043c \u0431\u043e\u043b\u044c\u0448\u043e\u0435 \u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c, \u0447\u0442\u043e ${issue.origin ?? "\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 \u0438\u043c\u0435\u0442\u044c ${adj}${issue.maximum.toString()} ${unit}`;
				}
				return `\u0421\u043b\u0438\u0448\u043a\u043e\u043c \u0431\u043e\u043b\u044c\u0448\u043e\u0435 \u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c, \u0447\u0442\u043e ${issue.origin ?? "\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) {
					const unit = getRussianPlural(Number(issue.minimum), sizing.unit.one, sizing.unit.few, sizing.unit.many);
					return `\u0421\u043b\u0438\u0448\u043a\u043e\u043c \u043c\u0430\u043b\u0435\u043d\u044c\u043a\u043e\u0435 \u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c, \u0447\u0442\u043e ${issue.origin} \u0431\u0443\u0434\u0435\u0442 \u0438\u043c\u0435\u0442\u044c ${adj}${issue.minimum.toString()} ${unit}`;
				}
				return `\u0421\u043b\u0438\u0448\u043a\u043e\u043c \u043c\u0430\u043b\u0435\u043d\u044c\u043a\u043e\u0435 \u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435: \u043e\u0436\u0438\u0434\u0430\u043b\u043e\u0441\u044c, \u0447\u0442\u043e ${issue.origin} \u0431\u0443\u0434\u0435\u0442 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u041d\u0435\u0432\u0435\u0440\u043d\u0430\u044f \u0441\u0442\u0440\u043e\u043a\u0430: \u0434\u043e\u043b\u0436\u043d\u0430 \u043d\u0430\u0447\u0438\u043d\u0430\u0442\u044c\u0441\u044f \u0441 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u041d\u0435\u0432\u0435\u0440\u043d\u0430\u044f \u0441\u0442\u0440\u043e\u043a\u0430: \u0434\u043e\u043b\u0436\u043d\u0430 \u0437\u0430\u043a\u0430\u043d\u0447\u0438\u0432\u0430\u0442\u044c\u0441\u044f \u043d\u0430 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u041d\u0435\u0432\u0435\u0440\u043d\u0430\u044f \u0441\u0442\u0440\u043e\u043a\u0430: \u0434\u043e\u043b\u0436\u043d\u0430 \u0441\u043e\u0434\u0435\u0440\u0436\u0430\u0442\u044c "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u041d\u0435\u0432\u0435\u0440\u043d\u0430\u044f \u0441\u0442\u0440\u043e\u043a\u0430: \u0434\u043e\u043b\u0436\u043d\u0430 \u0441\u043e\u043e\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u043e\u0432\u0430\u0442\u044c \u0448\u0430\u0431\u043b\u043e\u043d\u0443 ${_issue.pattern}`;
				return `\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0439 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u041d\u0435\u0432\u0435\u0440\u043d\u043e\u0435 \u0447\u0438\u0441\u043b\u043e: \u0434\u043e\u043b\u0436\u043d\u043e \u0431\u044b\u0442\u044c \u043a\u0440\u0430\u0442\u043d\u044b\u043c ${issue.divisor}`;
			case "unrecognized_keys": return `\u041d\u0435\u0440\u0430\u0441\u043f\u043e\u0437\u043d\u0430\u043d\u043d${issue.keys.length > 1 ? "\u044b\u0435" : "\u044b\u0439"} \u043a\u043b\u044e\u0447${issue.keys.length > 1 ? "\u0438" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u043a\u043b\u044e\u0447 \u0432 ${issue.origin}`;
			case "invalid_union": return "\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0435 \u0432\u0445\u043e\u0434\u043d\u044b\u0435 \u0434\u0430\u043d\u043d\u044b\u0435";
			case "invalid_element": return `\u041d\u0435\u0432\u0435\u0440\u043d\u043e\u0435 \u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435 \u0432 ${issue.origin}`;
			default: return `\u041d\u0435\u0432\u0435\u0440\u043d\u044b\u0435 \u0432\u0445\u043e\u0434\u043d\u044b\u0435 \u0434\u0430\u043d\u043d\u044b\u0435`;
		}
	};
};
function ru_default() {
	return { localeError: error$15() };
}

// node_modules/zod/v4/locales/sk.js
const error$14 = () => {
	const Sizable = {
		string: {
			unit: "znakov",
			verb: "ma\u0165"
		},
		file: {
			unit: "bajtov",
			verb: "ma\u0165"
		},
		array: {
			unit: "prvkov",
			verb: "ma\u0165"
		},
		set: {
			unit: "prvkov",
			verb: "ma\u0165"
		},
		map: {
			unit: "polo\u017eiek",
			verb: "ma\u0165"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "regul\u00e1rny v\u00fdraz",
		email: "e-mailov\u00e1 adresa",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "d\u00e1tum a \u010das vo form\u00e1te ISO",
		date: "d\u00e1tum vo form\u00e1te ISO",
		time: "\u010das vo form\u00e1te ISO",
		duration: "doba trvania ISO",
		ipv4: "IPv4 adresa",
		ipv6: "IPv6 adresa",
		mac: "MAC adresa",
		cidrv4: "rozsah IPv4",
		cidrv6: "rozsah IPv6",
		base64: "re\u0165azec zak\u00f3dovan\u00fd vo form\u00e1te base64",
		base64url: "re\u0165azec zak\u00f3dovan\u00fd vo form\u00e1te base64url",
		json_string: "re\u0165azec vo form\u00e1te JSON",
		e164: "\u010d\u00edslo E.164",
		credit_card: "\u010d\u00edslo kreditnej karty",
		currency_code: "k\u00f3d meny",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "vstup"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u010d\u00edslo",
		string: "re\u0165azec",
		function: "funkcia",
		array: "pole"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Neplatn\u00fd vstup: o\u010dak\u00e1van\u00e9 instanceof ${issue.expected}, obdr\u017ean\u00e9 ${received}`;
				return `Neplatn\u00fd vstup: o\u010dak\u00e1van\u00e9 ${expected}, obdr\u017ean\u00e9 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Neplatn\u00fd vstup: o\u010dak\u00e1van\u00e9 ${stringifyPrimitive(issue.values[0])}`;
				return `Neplatn\u00fd vstup: o\u010dak\u00e1van\u00e1 jedna z hodn\u00f4t ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Hodnota je pr\u00edli\u0161 ve\u013ek\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed ma\u0165 ${adj}${issue.maximum.toString()} ${sizing.unit ?? "prvkov"}`;
				return `Hodnota je pr\u00edli\u0161 ve\u013ek\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed by\u0165 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Hodnota je pr\u00edli\u0161 mal\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed ma\u0165 ${adj}${issue.minimum.toString()} ${sizing.unit ?? "prvkov"}`;
				return `Hodnota je pr\u00edli\u0161 mal\u00e1: ${issue.origin ?? "hodnota"} mus\u00ed by\u0165 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Neplatn\u00fd re\u0165azec: mus\u00ed za\u010d\u00edna\u0165 na "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Neplatn\u00fd re\u0165azec: mus\u00ed kon\u010di\u0165 na "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Neplatn\u00fd re\u0165azec: mus\u00ed obsahova\u0165 "${_issue.includes}"`;
				if (_issue.format === "regex") return `Neplatn\u00fd re\u0165azec: mus\u00ed zodpoveda\u0165 vzoru ${_issue.pattern}`;
				return `Neplatn\u00fd form\u00e1t ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Neplatn\u00e9 \u010d\u00edslo: mus\u00ed by\u0165 n\u00e1sobkom ${issue.divisor}`;
			case "unrecognized_keys": return `Nezn\u00e1me kl\u00fa\u010de: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Neplatn\u00fd kl\u00fa\u010d v ${issue.origin}`;
			case "invalid_union": return "Neplatn\u00fd vstup";
			case "invalid_element": return `Neplatn\u00e1 hodnota v ${issue.origin}`;
			default: return `Neplatn\u00fd vstup`;
		}
	};
};
function sk_default() {
	return { localeError: error$14() };
}

// node_modules/zod/v4/locales/sl.js
const error$13 = () => {
	const Sizable = {
		string: {
			unit: "znakov",
			verb: "imeti"
		},
		file: {
			unit: "bajtov",
			verb: "imeti"
		},
		array: {
			unit: "elementov",
			verb: "imeti"
		},
		set: {
			unit: "elementov",
			verb: "imeti"
		},
		map: {
			unit: "elementov",
			verb: "imeti"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "vnos",
		email: "e-po\u0161tni naslov",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datum in \u010das",
		date: "ISO datum",
		time: "ISO \u010das",
		duration: "ISO trajanje",
		ipv4: "IPv4 naslov",
		ipv6: "IPv6 naslov",
		mac: "MAC naslov",
		cidrv4: "obseg IPv4",
		cidrv6: "obseg IPv6",
		base64: "base64 kodiran niz",
		base64url: "base64url kodiran niz",
		json_string: "JSON niz",
		e164: "E.164 \u0161tevilka",
		credit_card: "\u0161tevilka kreditne kartice",
		currency_code: "koda valute",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "vnos"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0161tevilo",
		array: "tabela"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Neveljaven vnos: pri\u010dakovano instanceof ${issue.expected}, prejeto ${received}`;
				return `Neveljaven vnos: pri\u010dakovano ${expected}, prejeto ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Neveljaven vnos: pri\u010dakovano ${stringifyPrimitive(issue.values[0])}`;
				return `Neveljavna mo\u017enost: pri\u010dakovano eno izmed ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Preveliko: pri\u010dakovano, da bo ${issue.origin ?? "vrednost"} imelo ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elementov"}`;
				return `Preveliko: pri\u010dakovano, da bo ${issue.origin ?? "vrednost"} ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Premajhno: pri\u010dakovano, da bo ${issue.origin} imelo ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Premajhno: pri\u010dakovano, da bo ${issue.origin} ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Neveljaven niz: mora se za\u010deti z "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Neveljaven niz: mora se kon\u010dati z "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Neveljaven niz: mora vsebovati "${_issue.includes}"`;
				if (_issue.format === "regex") return `Neveljaven niz: mora ustrezati vzorcu ${_issue.pattern}`;
				return `Neveljaven ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Neveljavno \u0161tevilo: mora biti ve\u010dkratnik ${issue.divisor}`;
			case "unrecognized_keys": return `Neprepoznan${issue.keys.length > 1 ? "i klju\u010di" : " klju\u010d"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Neveljaven klju\u010d v ${issue.origin}`;
			case "invalid_union": return "Neveljaven vnos";
			case "invalid_element": return `Neveljavna vrednost v ${issue.origin}`;
			default: return "Neveljaven vnos";
		}
	};
};
function sl_default() {
	return { localeError: error$13() };
}

// node_modules/zod/v4/locales/sv.js
const error$12 = () => {
	const Sizable = {
		string: {
			unit: "tecken",
			verb: "att ha"
		},
		file: {
			unit: "bytes",
			verb: "att ha"
		},
		array: {
			unit: "objekt",
			verb: "att inneh\u00e5lla"
		},
		set: {
			unit: "objekt",
			verb: "att inneh\u00e5lla"
		},
		map: {
			unit: "objekt",
			verb: "att inneh\u00e5lla"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "regulj\u00e4rt uttryck",
		email: "e-postadress",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO-datum och tid",
		date: "ISO-datum",
		time: "ISO-tid",
		duration: "ISO-varaktighet",
		ipv4: "IPv4-adress",
		ipv6: "IPv6-adress",
		mac: "MAC-adress",
		cidrv4: "IPv4-spektrum",
		cidrv6: "IPv6-spektrum",
		base64: "base64-kodad str\u00e4ng",
		base64url: "base64url-kodad str\u00e4ng",
		json_string: "JSON-str\u00e4ng",
		e164: "E.164-nummer",
		credit_card: "kreditkortsnummer",
		currency_code: "valutakod",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "mall-literal"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "antal",
		array: "lista"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Ogiltig inmatning: f\u00f6rv\u00e4ntat instanceof ${issue.expected}, fick ${received}`;
				return `Ogiltig inmatning: f\u00f6rv\u00e4ntat ${expected}, fick ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Ogiltig inmatning: f\u00f6rv\u00e4ntat ${stringifyPrimitive(issue.values[0])}`;
				return `Ogiltigt val: f\u00f6rv\u00e4ntade en av ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `F\u00f6r stor(t): f\u00f6rv\u00e4ntade ${issue.origin ?? "v\u00e4rdet"} att ha ${adj}${issue.maximum.toString()} ${sizing.unit ?? "element"}`;
				return `F\u00f6r stor(t): f\u00f6rv\u00e4ntat ${issue.origin ?? "v\u00e4rdet"} att ha ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `F\u00f6r lite(t): f\u00f6rv\u00e4ntade ${issue.origin ?? "v\u00e4rdet"} att ha ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `F\u00f6r lite(t): f\u00f6rv\u00e4ntade ${issue.origin ?? "v\u00e4rdet"} att ha ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Ogiltig str\u00e4ng: m\u00e5ste b\u00f6rja med "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Ogiltig str\u00e4ng: m\u00e5ste sluta med "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Ogiltig str\u00e4ng: m\u00e5ste inneh\u00e5lla "${_issue.includes}"`;
				if (_issue.format === "regex") return `Ogiltig str\u00e4ng: m\u00e5ste matcha m\u00f6nstret "${_issue.pattern}"`;
				return `Ogiltig(t) ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Ogiltigt tal: m\u00e5ste vara en multipel av ${issue.divisor}`;
			case "unrecognized_keys": return `${issue.keys.length > 1 ? "Ok\u00e4nda nycklar" : "Ok\u00e4nd nyckel"}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Ogiltig nyckel i ${issue.origin ?? "v\u00e4rdet"}`;
			case "invalid_union": return "Ogiltig input";
			case "invalid_element": return `Ogiltigt v\u00e4rde i ${issue.origin ?? "v\u00e4rdet"}`;
			default: return `Ogiltig input`;
		}
	};
};
function sv_default() {
	return { localeError: error$12() };
}

// node_modules/zod/v4/locales/ta.js
const error$11 = () => {
	const Sizable = {
		string: {
			unit: "\u0b8e\u0bb4\u0bc1\u0ba4\u0bcd\u0ba4\u0bc1\u0b95\u0bcd\u0b95\u0bb3\u0bcd",
			verb: "\u0b95\u0bca\u0ba3\u0bcd\u0b9f\u0bbf\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd"
		},
		file: {
			unit: "\u0baa\u0bc8\u0b9f\u0bcd\u0b9f\u0bc1\u0b95\u0bb3\u0bcd",
			verb: "\u0b95\u0bca\u0ba3\u0bcd\u0b9f\u0bbf\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd"
		},
		array: {
			unit: "\u0b89\u0bb1\u0bc1\u0baa\u0bcd\u0baa\u0bc1\u0b95\u0bb3\u0bcd",
			verb: "\u0b95\u0bca\u0ba3\u0bcd\u0b9f\u0bbf\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd"
		},
		set: {
			unit: "\u0b89\u0bb1\u0bc1\u0baa\u0bcd\u0baa\u0bc1\u0b95\u0bb3\u0bcd",
			verb: "\u0b95\u0bca\u0ba3\u0bcd\u0b9f\u0bbf\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd"
		},
		map: {
			unit: "\u0b89\u0bb1\u0bc1\u0baa\u0bcd\u0baa\u0bc1\u0b95\u0bb3\u0bcd",
			verb: "\u0b95\u0bca\u0ba3\u0bcd\u0b9f\u0bbf\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0b89\u0bb3\u0bcd\u0bb3\u0bc0\u0b9f\u0bc1",
		email: "\u0bae\u0bbf\u0ba9\u0bcd\u0ba9\u0b9e\u0bcd\u0b9a\u0bb2\u0bcd \u0bae\u0bc1\u0b95\u0bb5\u0bb0\u0bbf",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u0ba4\u0bc7\u0ba4\u0bbf \u0ba8\u0bc7\u0bb0\u0bae\u0bcd",
		date: "ISO \u0ba4\u0bc7\u0ba4\u0bbf",
		time: "ISO \u0ba8\u0bc7\u0bb0\u0bae\u0bcd",
		duration: "ISO \u0b95\u0bbe\u0bb2 \u0b85\u0bb3\u0bb5\u0bc1",
		ipv4: "IPv4 \u0bae\u0bc1\u0b95\u0bb5\u0bb0\u0bbf",
		ipv6: "IPv6 \u0bae\u0bc1\u0b95\u0bb5\u0bb0\u0bbf",
		mac: "MAC \u0bae\u0bc1\u0b95\u0bb5\u0bb0\u0bbf",
		cidrv4: "IPv4 \u0bb5\u0bb0\u0bae\u0bcd\u0baa\u0bc1",
		cidrv6: "IPv6 \u0bb5\u0bb0\u0bae\u0bcd\u0baa\u0bc1",
		base64: "base64-encoded \u0b9a\u0bb0\u0bae\u0bcd",
		base64url: "base64url-encoded \u0b9a\u0bb0\u0bae\u0bcd",
		json_string: "JSON \u0b9a\u0bb0\u0bae\u0bcd",
		e164: "E.164 \u0b8e\u0ba3\u0bcd",
		credit_card: "\u0b95\u0b9f\u0ba9\u0bcd \u0b85\u0b9f\u0bcd\u0b9f\u0bc8 \u0b8e\u0ba3\u0bcd",
		currency_code: "\u0ba8\u0bbe\u0ba3\u0baf\u0b95\u0bcd \u0b95\u0bc1\u0bb1\u0bbf\u0baf\u0bc0\u0b9f\u0bc1",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0b8e\u0ba3\u0bcd",
		array: "\u0b85\u0ba3\u0bbf",
		null: "\u0bb5\u0bc6\u0bb1\u0bc1\u0bae\u0bc8"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b89\u0bb3\u0bcd\u0bb3\u0bc0\u0b9f\u0bc1: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 instanceof ${issue.expected}, \u0baa\u0bc6\u0bb1\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${received}`;
				return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b89\u0bb3\u0bcd\u0bb3\u0bc0\u0b9f\u0bc1: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${expected}, \u0baa\u0bc6\u0bb1\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b89\u0bb3\u0bcd\u0bb3\u0bc0\u0b9f\u0bc1: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0bb5\u0bbf\u0bb0\u0bc1\u0baa\u0bcd\u0baa\u0bae\u0bcd: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${joinValues(issue.values, "|")} \u0b87\u0bb2\u0bcd \u0b92\u0ba9\u0bcd\u0bb1\u0bc1`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0bae\u0bbf\u0b95 \u0baa\u0bc6\u0bb0\u0bbf\u0baf\u0ba4\u0bc1: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${issue.origin ?? "\u0bae\u0ba4\u0bbf\u0baa\u0bcd\u0baa\u0bc1"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0b89\u0bb1\u0bc1\u0baa\u0bcd\u0baa\u0bc1\u0b95\u0bb3\u0bcd"} \u0b86\u0b95 \u0b87\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
				return `\u0bae\u0bbf\u0b95 \u0baa\u0bc6\u0bb0\u0bbf\u0baf\u0ba4\u0bc1: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${issue.origin ?? "\u0bae\u0ba4\u0bbf\u0baa\u0bcd\u0baa\u0bc1"} ${adj}${issue.maximum.toString()} \u0b86\u0b95 \u0b87\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0bae\u0bbf\u0b95\u0b9a\u0bcd \u0b9a\u0bbf\u0bb1\u0bbf\u0baf\u0ba4\u0bc1: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} \u0b86\u0b95 \u0b87\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
				return `\u0bae\u0bbf\u0b95\u0b9a\u0bcd \u0b9a\u0bbf\u0bb1\u0bbf\u0baf\u0ba4\u0bc1: \u0b8e\u0ba4\u0bbf\u0bb0\u0bcd\u0baa\u0bbe\u0bb0\u0bcd\u0b95\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0b9f\u0bcd\u0b9f\u0ba4\u0bc1 ${issue.origin} ${adj}${issue.minimum.toString()} \u0b86\u0b95 \u0b87\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b9a\u0bb0\u0bae\u0bcd: "${_issue.prefix}" \u0b87\u0bb2\u0bcd \u0ba4\u0bca\u0b9f\u0b99\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
				if (_issue.format === "ends_with") return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b9a\u0bb0\u0bae\u0bcd: "${_issue.suffix}" \u0b87\u0bb2\u0bcd \u0bae\u0bc1\u0b9f\u0bbf\u0bb5\u0b9f\u0bc8\u0baf \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
				if (_issue.format === "includes") return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b9a\u0bb0\u0bae\u0bcd: "${_issue.includes}" \u0b90 \u0b89\u0bb3\u0bcd\u0bb3\u0b9f\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
				if (_issue.format === "regex") return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b9a\u0bb0\u0bae\u0bcd: ${_issue.pattern} \u0bae\u0bc1\u0bb1\u0bc8\u0baa\u0bbe\u0b9f\u0bcd\u0b9f\u0bc1\u0b9f\u0ba9\u0bcd \u0baa\u0bca\u0bb0\u0bc1\u0ba8\u0bcd\u0ba4 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
				return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b8e\u0ba3\u0bcd: ${issue.divisor} \u0b87\u0ba9\u0bcd \u0baa\u0bb2\u0bae\u0bbe\u0b95 \u0b87\u0bb0\u0bc1\u0b95\u0bcd\u0b95 \u0bb5\u0bc7\u0ba3\u0bcd\u0b9f\u0bc1\u0bae\u0bcd`;
			case "unrecognized_keys": return `\u0b85\u0b9f\u0bc8\u0baf\u0bbe\u0bb3\u0bae\u0bcd \u0ba4\u0bc6\u0bb0\u0bbf\u0baf\u0bbe\u0ba4 \u0bb5\u0bbf\u0b9a\u0bc8${issue.keys.length > 1 ? "\u0b95\u0bb3\u0bcd" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} \u0b87\u0bb2\u0bcd \u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0bb5\u0bbf\u0b9a\u0bc8`;
			case "invalid_union": return "\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b89\u0bb3\u0bcd\u0bb3\u0bc0\u0b9f\u0bc1";
			case "invalid_element": return `${issue.origin} \u0b87\u0bb2\u0bcd \u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0bae\u0ba4\u0bbf\u0baa\u0bcd\u0baa\u0bc1`;
			default: return `\u0ba4\u0bb5\u0bb1\u0bbe\u0ba9 \u0b89\u0bb3\u0bcd\u0bb3\u0bc0\u0b9f\u0bc1`;
		}
	};
};
function ta_default() {
	return { localeError: error$11() };
}

// node_modules/zod/v4/locales/tg.js
const error$10 = () => {
	const Sizable = {
		string: {
			unit: "\u0430\u043b\u043e\u043c\u0430\u0442",
			verb: "\u0434\u043e\u0448\u0442\u0430 \u0431\u043e\u0448\u0430\u0434"
		},
		file: {
			unit: "\u0431\u0430\u0439\u0442",
			verb: "\u0434\u043e\u0448\u0442\u0430 \u0431\u043e\u0448\u0430\u0434"
		},
		array: {
			unit: "\u0443\u043d\u0441\u0443\u0440",
			verb: "\u0434\u043e\u0448\u0442\u0430 \u0431\u043e\u0448\u0430\u0434"
		},
		set: {
			unit: "\u0443\u043d\u0441\u0443\u0440",
			verb: "\u0434\u043e\u0448\u0442\u0430 \u0431\u043e\u0448\u0430\u0434"
		},
		map: {
			unit: "\u0441\u0430\u0431\u0442",
			verb: "\u0434\u043e\u0448\u0442\u0430 \u0431\u043e\u0448\u0430\u0434"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0432\u0443\u0440\u0443\u0434",
		email: "\u0441\u0443\u0440\u043e\u0493\u0430\u0438 email",
		url: "URL",
		emoji: "\u044d\u043c\u043e\u04b7\u0438",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u0441\u0430\u043d\u0430\u0432\u0443 \u0432\u0430\u049b\u0442\u0438 ISO",
		date: "\u0441\u0430\u043d\u0430\u0438 ISO",
		time: "\u0432\u0430\u049b\u0442\u0438 ISO",
		duration: "\u0434\u0430\u0432\u043e\u043c\u043d\u043e\u043a\u0438\u0438 ISO",
		ipv4: "\u0441\u0443\u0440\u043e\u0493\u0430\u0438 IPv4",
		ipv6: "\u0441\u0443\u0440\u043e\u0493\u0430\u0438 IPv6",
		mac: "\u0441\u0443\u0440\u043e\u0493\u0430\u0438 MAC",
		cidrv4: "\u043c\u0430\u04b3\u0434\u0443\u0434\u0430\u0438 IPv4",
		cidrv6: "\u043c\u0430\u04b3\u0434\u0443\u0434\u0430\u0438 IPv6",
		base64: "\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043e\u0440\u043c\u0430\u0442\u0438 base64",
		base64url: "\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043e\u0440\u043c\u0430\u0442\u0438 base64url",
		json_string: "\u0441\u0430\u0442\u0440\u0438 JSON",
		e164: "\u0440\u0430\u049b\u0430\u043c\u0438 E.164",
		credit_card: "\u0440\u0430\u049b\u0430\u043c\u0438 \u043a\u043e\u0440\u0442\u0438 \u043a\u0440\u0435\u0434\u0438\u0442\u04e3",
		currency_code: "\u0440\u0430\u043c\u0437\u0438 \u0430\u0441\u044a\u043e\u0440",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0432\u0443\u0440\u0443\u0434"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0440\u0430\u049b\u0430\u043c",
		string: "\u0441\u0430\u0442\u0440",
		array: "\u043c\u0430\u0441\u0441\u0438\u0432",
		object: "\u043e\u0431\u044a\u0435\u043a\u0442",
		date: "\u0441\u0430\u043d\u0430"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `\u0412\u0443\u0440\u0443\u0434\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: ${expected} \u0438\u043d\u0442\u0438\u0437\u043e\u0440 \u043c\u0435\u0440\u0430\u0444\u0442, ${TypeDictionary[receivedType] ?? receivedType} \u0433\u0438\u0440\u0438\u0444\u0442\u0430 \u0448\u0443\u0434`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0412\u0443\u0440\u0443\u0434\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: ${stringifyPrimitive(issue.values[0])} \u0438\u043d\u0442\u0438\u0437\u043e\u0440 \u043c\u0435\u0440\u0430\u0444\u0442`;
				return `\u0418\u043d\u0442\u0438\u0445\u043e\u0431\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: \u044f\u043a\u0435 \u0430\u0437 ${joinValues(issue.values, "|")} \u0438\u043d\u0442\u0438\u0437\u043e\u0440 \u043c\u0435\u0440\u0430\u0444\u0442`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0425\u0435\u043b\u0435 \u043a\u0430\u043b\u043e\u043d: ${issue.origin ?? "\u049b\u0438\u043c\u0430\u0442"} \u0431\u043e\u044f\u0434 ${adj}${issue.maximum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `\u0425\u0435\u043b\u0435 \u043a\u0430\u043b\u043e\u043d: ${issue.origin ?? "\u049b\u0438\u043c\u0430\u0442"} \u0431\u043e\u044f\u0434 ${adj}${issue.maximum.toString()} \u0431\u043e\u0448\u0430\u0434`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0425\u0435\u043b\u0435 \u0445\u0443\u0440\u0434: ${issue.origin} \u0431\u043e\u044f\u0434 ${adj}${issue.minimum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `\u0425\u0435\u043b\u0435 \u0445\u0443\u0440\u0434: ${issue.origin} \u0431\u043e\u044f\u0434 ${adj}${issue.minimum.toString()} \u0431\u043e\u0448\u0430\u0434`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0421\u0430\u0442\u0440\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043e\u044f\u0434 \u0431\u043e "${_issue.prefix}" \u043e\u0493\u043e\u0437 \u0448\u0430\u0432\u0430\u0434`;
				if (_issue.format === "ends_with") return `\u0421\u0430\u0442\u0440\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043e\u044f\u0434 \u0431\u043e "${_issue.suffix}" \u0430\u043d\u04b7\u043e\u043c \u0451\u0431\u0430\u0434`;
				if (_issue.format === "includes") return `\u0421\u0430\u0442\u0440\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043e\u044f\u0434 "${_issue.includes}"-\u0440\u043e \u0434\u0430\u0440 \u0431\u0430\u0440 \u0433\u0438\u0440\u0430\u0434`;
				if (_issue.format === "regex") return `\u0421\u0430\u0442\u0440\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043e\u044f\u0434 \u0431\u0430 \u043d\u0430\u043c\u0443\u043d\u0430\u0438 ${_issue.pattern} \u043c\u0443\u0432\u043e\u0444\u0438\u049b\u0430\u0442 \u043a\u0443\u043d\u0430\u0434`;
				return `${FormatDictionary[_issue.format] ?? issue.format}-\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442`;
			}
			case "not_multiple_of": return `\u0420\u0430\u049b\u0430\u043c\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043e\u044f\u0434 \u0431\u0430 ${issue.divisor} \u0431\u0435 \u0431\u0430\u049b\u0438\u044f \u0442\u0430\u049b\u0441\u0438\u043c \u0448\u0430\u0432\u0430\u0434`;
			case "unrecognized_keys": return `\u041a\u0430\u043b\u0438\u0434${issue.keys.length > 1 ? "\u04b3\u043e\u0438" : "\u0438"} \u043d\u043e\u043c\u0430\u044a\u043b\u0443\u043c: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u041a\u0430\u043b\u0438\u0434\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `\u049a\u0438\u043c\u0430\u0442\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442\u0438 \u0434\u0438\u0441\u043a\u0440\u0438\u043c\u0438\u043d\u0430\u0442\u043e\u0440: ${issue.options.map((o) => `'${o}'`).join(" | ")} \u0438\u043d\u0442\u0438\u0437\u043e\u0440 \u043c\u0435\u0440\u0430\u0444\u0442`;
				return "\u0412\u0443\u0440\u0443\u0434\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442";
			case "invalid_element": return `\u049a\u0438\u043c\u0430\u0442\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${issue.origin}`;
			default: return `\u0412\u0443\u0440\u0443\u0434\u0438 \u043d\u043e\u0434\u0443\u0440\u0443\u0441\u0442`;
		}
	};
};
function tg_default() {
	return { localeError: error$10() };
}

// node_modules/zod/v4/locales/th.js
const error$9 = () => {
	const Sizable = {
		string: {
			unit: "\u0e15\u0e31\u0e27\u0e2d\u0e31\u0e01\u0e29\u0e23",
			verb: "\u0e04\u0e27\u0e23\u0e21\u0e35"
		},
		file: {
			unit: "\u0e44\u0e1a\u0e15\u0e4c",
			verb: "\u0e04\u0e27\u0e23\u0e21\u0e35"
		},
		array: {
			unit: "\u0e23\u0e32\u0e22\u0e01\u0e32\u0e23",
			verb: "\u0e04\u0e27\u0e23\u0e21\u0e35"
		},
		set: {
			unit: "\u0e23\u0e32\u0e22\u0e01\u0e32\u0e23",
			verb: "\u0e04\u0e27\u0e23\u0e21\u0e35"
		},
		map: {
			unit: "\u0e23\u0e32\u0e22\u0e01\u0e32\u0e23",
			verb: "\u0e04\u0e27\u0e23\u0e21\u0e35"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e17\u0e35\u0e48\u0e1b\u0e49\u0e2d\u0e19",
		email: "\u0e17\u0e35\u0e48\u0e2d\u0e22\u0e39\u0e48\u0e2d\u0e35\u0e40\u0e21\u0e25",
		url: "URL",
		emoji: "\u0e2d\u0e34\u0e42\u0e21\u0e08\u0e34",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u0e27\u0e31\u0e19\u0e17\u0e35\u0e48\u0e40\u0e27\u0e25\u0e32\u0e41\u0e1a\u0e1a ISO",
		date: "\u0e27\u0e31\u0e19\u0e17\u0e35\u0e48\u0e41\u0e1a\u0e1a ISO",
		time: "\u0e40\u0e27\u0e25\u0e32\u0e41\u0e1a\u0e1a ISO",
		duration: "\u0e0a\u0e48\u0e27\u0e07\u0e40\u0e27\u0e25\u0e32\u0e41\u0e1a\u0e1a ISO",
		ipv4: "\u0e17\u0e35\u0e48\u0e2d\u0e22\u0e39\u0e48 IPv4",
		ipv6: "\u0e17\u0e35\u0e48\u0e2d\u0e22\u0e39\u0e48 IPv6",
		mac: "\u0e17\u0e35\u0e48\u0e2d\u0e22\u0e39\u0e48 MAC",
		cidrv4: "\u0e0a\u0e48\u0e27\u0e07 IP \u0e41\u0e1a\u0e1a IPv4",
		cidrv6: "\u0e0a\u0e48\u0e27\u0e07 IP \u0e41\u0e1a\u0e1a IPv6",
		base64: "\u0e02\u0e49\u0e2d\u0e04\u0e27\u0e32\u0e21\u0e41\u0e1a\u0e1a Base64",
		base64url: "\u0e02\u0e49\u0e2d\u0e04\u0e27\u0e32\u0e21\u0e41\u0e1a\u0e1a Base64 \u0e2a\u0e33\u0e2b\u0e23\u0e31\u0e1a URL",
		json_string: "\u0e02\u0e49\u0e2d\u0e04\u0e27\u0e32\u0e21\u0e41\u0e1a\u0e1a JSON",
		e164: "\u0e40\u0e1a\u0e2d\u0e23\u0e4c\u0e42\u0e17\u0e23\u0e28\u0e31\u0e1e\u0e17\u0e4c\u0e23\u0e30\u0e2b\u0e27\u0e48\u0e32\u0e07\u0e1b\u0e23\u0e30\u0e40\u0e17\u0e28 (E.164)",
		credit_card: "\u0e2b\u0e21\u0e32\u0e22\u0e40\u0e25\u0e02\u0e1a\u0e31\u0e15\u0e23\u0e40\u0e04\u0e23\u0e14\u0e34\u0e15",
		currency_code: "\u0e23\u0e2b\u0e31\u0e2a\u0e2a\u0e01\u0e38\u0e25\u0e40\u0e07\u0e34\u0e19",
		iban: "IBAN",
		jwt: "\u0e42\u0e17\u0e40\u0e04\u0e19 JWT",
		template_literal: "\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e17\u0e35\u0e48\u0e1b\u0e49\u0e2d\u0e19"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0e15\u0e31\u0e27\u0e40\u0e25\u0e02",
		array: "\u0e2d\u0e32\u0e23\u0e4c\u0e40\u0e23\u0e22\u0e4c (Array)",
		null: "\u0e44\u0e21\u0e48\u0e21\u0e35\u0e04\u0e48\u0e32 (null)"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u0e1b\u0e23\u0e30\u0e40\u0e20\u0e17\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e04\u0e27\u0e23\u0e40\u0e1b\u0e47\u0e19 instanceof ${issue.expected} \u0e41\u0e15\u0e48\u0e44\u0e14\u0e49\u0e23\u0e31\u0e1a ${received}`;
				return `\u0e1b\u0e23\u0e30\u0e40\u0e20\u0e17\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e04\u0e27\u0e23\u0e40\u0e1b\u0e47\u0e19 ${expected} \u0e41\u0e15\u0e48\u0e44\u0e14\u0e49\u0e23\u0e31\u0e1a ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0e04\u0e48\u0e32\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e04\u0e27\u0e23\u0e40\u0e1b\u0e47\u0e19 ${stringifyPrimitive(issue.values[0])}`;
				return `\u0e15\u0e31\u0e27\u0e40\u0e25\u0e37\u0e2d\u0e01\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e04\u0e27\u0e23\u0e40\u0e1b\u0e47\u0e19\u0e2b\u0e19\u0e36\u0e48\u0e07\u0e43\u0e19 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "\u0e44\u0e21\u0e48\u0e40\u0e01\u0e34\u0e19" : "\u0e19\u0e49\u0e2d\u0e22\u0e01\u0e27\u0e48\u0e32";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0e40\u0e01\u0e34\u0e19\u0e01\u0e33\u0e2b\u0e19\u0e14: ${issue.origin ?? "\u0e04\u0e48\u0e32"} \u0e04\u0e27\u0e23\u0e21\u0e35${adj} ${issue.maximum.toString()} ${sizing.unit ?? "\u0e23\u0e32\u0e22\u0e01\u0e32\u0e23"}`;
				return `\u0e40\u0e01\u0e34\u0e19\u0e01\u0e33\u0e2b\u0e19\u0e14: ${issue.origin ?? "\u0e04\u0e48\u0e32"} \u0e04\u0e27\u0e23\u0e21\u0e35${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? "\u0e2d\u0e22\u0e48\u0e32\u0e07\u0e19\u0e49\u0e2d\u0e22" : "\u0e21\u0e32\u0e01\u0e01\u0e27\u0e48\u0e32";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0e19\u0e49\u0e2d\u0e22\u0e01\u0e27\u0e48\u0e32\u0e01\u0e33\u0e2b\u0e19\u0e14: ${issue.origin} \u0e04\u0e27\u0e23\u0e21\u0e35${adj} ${issue.minimum.toString()} ${sizing.unit}`;
				return `\u0e19\u0e49\u0e2d\u0e22\u0e01\u0e27\u0e48\u0e32\u0e01\u0e33\u0e2b\u0e19\u0e14: ${issue.origin} \u0e04\u0e27\u0e23\u0e21\u0e35${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u0e23\u0e39\u0e1b\u0e41\u0e1a\u0e1a\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e02\u0e49\u0e2d\u0e04\u0e27\u0e32\u0e21\u0e15\u0e49\u0e2d\u0e07\u0e02\u0e36\u0e49\u0e19\u0e15\u0e49\u0e19\u0e14\u0e49\u0e27\u0e22 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u0e23\u0e39\u0e1b\u0e41\u0e1a\u0e1a\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e02\u0e49\u0e2d\u0e04\u0e27\u0e32\u0e21\u0e15\u0e49\u0e2d\u0e07\u0e25\u0e07\u0e17\u0e49\u0e32\u0e22\u0e14\u0e49\u0e27\u0e22 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u0e23\u0e39\u0e1b\u0e41\u0e1a\u0e1a\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e02\u0e49\u0e2d\u0e04\u0e27\u0e32\u0e21\u0e15\u0e49\u0e2d\u0e07\u0e21\u0e35 "${_issue.includes}" \u0e2d\u0e22\u0e39\u0e48\u0e43\u0e19\u0e02\u0e49\u0e2d\u0e04\u0e27\u0e32\u0e21`;
				if (_issue.format === "regex") return `\u0e23\u0e39\u0e1b\u0e41\u0e1a\u0e1a\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e15\u0e49\u0e2d\u0e07\u0e15\u0e23\u0e07\u0e01\u0e31\u0e1a\u0e23\u0e39\u0e1b\u0e41\u0e1a\u0e1a\u0e17\u0e35\u0e48\u0e01\u0e33\u0e2b\u0e19\u0e14 ${_issue.pattern}`;
				return `\u0e23\u0e39\u0e1b\u0e41\u0e1a\u0e1a\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u0e15\u0e31\u0e27\u0e40\u0e25\u0e02\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e15\u0e49\u0e2d\u0e07\u0e40\u0e1b\u0e47\u0e19\u0e08\u0e33\u0e19\u0e27\u0e19\u0e17\u0e35\u0e48\u0e2b\u0e32\u0e23\u0e14\u0e49\u0e27\u0e22 ${issue.divisor} \u0e44\u0e14\u0e49\u0e25\u0e07\u0e15\u0e31\u0e27`;
			case "unrecognized_keys": return `\u0e1e\u0e1a\u0e04\u0e35\u0e22\u0e4c\u0e17\u0e35\u0e48\u0e44\u0e21\u0e48\u0e23\u0e39\u0e49\u0e08\u0e31\u0e01: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u0e04\u0e35\u0e22\u0e4c\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07\u0e43\u0e19 ${issue.origin}`;
			case "invalid_union": return "\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07: \u0e44\u0e21\u0e48\u0e15\u0e23\u0e07\u0e01\u0e31\u0e1a\u0e23\u0e39\u0e1b\u0e41\u0e1a\u0e1a\u0e22\u0e39\u0e40\u0e19\u0e35\u0e22\u0e19\u0e17\u0e35\u0e48\u0e01\u0e33\u0e2b\u0e19\u0e14\u0e44\u0e27\u0e49";
			case "invalid_element": return `\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07\u0e43\u0e19 ${issue.origin}`;
			default: return `\u0e02\u0e49\u0e2d\u0e21\u0e39\u0e25\u0e44\u0e21\u0e48\u0e16\u0e39\u0e01\u0e15\u0e49\u0e2d\u0e07`;
		}
	};
};
function th_default() {
	return { localeError: error$9() };
}

// node_modules/zod/v4/locales/tk.js
const error$8 = () => {
	const Sizable = {
		string: {
			unit: "simwol",
			verb: "bolmaly"
		},
		file: {
			unit: "ba\u00fdt",
			verb: "bolmaly"
		},
		array: {
			unit: "elementler",
			verb: "bolmaly"
		},
		set: {
			unit: "elementler",
			verb: "bolmaly"
		},
		map: {
			unit: "elementler",
			verb: "bolmaly"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "giri\u015f",
		email: "e-po\u00e7ta salgysy",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO sene we wagt",
		date: "ISO sene",
		time: "ISO wagt",
		duration: "ISO wagt aralygy",
		ipv4: "IPv4 salgysy",
		ipv6: "IPv6 salgysy",
		mac: "MAC salgysy",
		cidrv4: "IPv4 aralygy",
		cidrv6: "IPv6 aralygy",
		base64: "base64 bilen \u015fifrlenen setir",
		base64url: "base64url bilen \u015fifrlenen setir",
		json_string: "JSON setiri",
		e164: "E.164 nomeri",
		credit_card: "kredit kartyny\u0148 nomeri",
		currency_code: "wal\u00fduta kody",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u015fablon"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				return `N\u00e4dogry baha: gara\u015fylan ${expected} \u00fderine ${TypeDictionary[receivedType] ?? receivedType} alyndy`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `N\u00e4dogry baha: ${stringifyPrimitive(issue.values[0])} bolmaly`;
				return `N\u00e4dogry sa\u00fdlaw: a\u015fakdakylardan biri bolmaly: ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Has uly: gara\u015fyl\u00fdan ${issue.origin ?? "baha"} ${adj} ${issue.maximum.toString()} ${sizing.unit ?? "element"}`;
				return `Has uly: gara\u015fyl\u00fdan ${issue.origin ?? "baha"} ${adj} ${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Has ki\u00e7i: gara\u015fyl\u00fdan ${issue.origin} ${adj} ${issue.minimum.toString()} ${sizing.unit}`;
				return `Has ki\u00e7i: gara\u015fyl\u00fdan ${issue.origin} ${adj} ${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `N\u00e4dogry setir: "${_issue.prefix}" bilen ba\u015flamaly`;
				if (_issue.format === "ends_with") return `N\u00e4dogry setir: "${_issue.suffix}" bilen gutarmaly`;
				if (_issue.format === "includes") return `N\u00e4dogry setir: "${_issue.includes}" saklamaly`;
				if (_issue.format === "regex") return `N\u00e4dogry setir: ${_issue.pattern} nusga la\u00fdyk bolmaly`;
				return `N\u00e4dogry ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `N\u00e4dogry san: ${issue.divisor} bilen galyndysyz b\u00f6l\u00fcnmeli`;
			case "unrecognized_keys": return `Tanalma\u00fdan a\u00e7ar${issue.keys.length > 1 ? "lar" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} i\u00e7inde n\u00e4dogry a\u00e7ar`;
			case "invalid_union": return "N\u00e4dogry baha";
			case "invalid_element": return `${issue.origin} i\u00e7inde n\u00e4dogry baha`;
			default: return `N\u00e4dogry baha`;
		}
	};
};
function tk_default() {
	return { localeError: error$8() };
}

// node_modules/zod/v4/locales/tr.js
const error$7 = () => {
	const Sizable = {
		string: {
			unit: "karakter",
			verb: "olmal\u0131"
		},
		file: {
			unit: "bayt",
			verb: "olmal\u0131"
		},
		array: {
			unit: "\u00f6\u011fe",
			verb: "olmal\u0131"
		},
		set: {
			unit: "\u00f6\u011fe",
			verb: "olmal\u0131"
		},
		map: {
			unit: "\u00f6\u011fe",
			verb: "olmal\u0131"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "girdi",
		email: "e-posta adresi",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO tarih ve saat",
		date: "ISO tarih",
		time: "ISO saat",
		duration: "ISO s\u00fcre",
		ipv4: "IPv4 adresi",
		ipv6: "IPv6 adresi",
		mac: "MAC adresi",
		cidrv4: "IPv4 aral\u0131\u011f\u0131",
		cidrv6: "IPv6 aral\u0131\u011f\u0131",
		base64: "base64 ile \u015fifrelenmi\u015f metin",
		base64url: "base64url ile \u015fifrelenmi\u015f metin",
		json_string: "JSON dizesi",
		e164: "E.164 say\u0131s\u0131",
		credit_card: "kredi kart\u0131 numaras\u0131",
		currency_code: "para birimi kodu",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u015eablon dizesi"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Ge\u00e7ersiz de\u011fer: beklenen instanceof ${issue.expected}, al\u0131nan ${received}`;
				return `Ge\u00e7ersiz de\u011fer: beklenen ${expected}, al\u0131nan ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Ge\u00e7ersiz de\u011fer: beklenen ${stringifyPrimitive(issue.values[0])}`;
				return `Ge\u00e7ersiz se\u00e7enek: a\u015fa\u011f\u0131dakilerden biri olmal\u0131: ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u00c7ok b\u00fcy\u00fck: beklenen ${issue.origin ?? "de\u011fer"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u00f6\u011fe"}`;
				return `\u00c7ok b\u00fcy\u00fck: beklenen ${issue.origin ?? "de\u011fer"} ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u00c7ok k\u00fc\u00e7\u00fck: beklenen ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u00c7ok k\u00fc\u00e7\u00fck: beklenen ${issue.origin} ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Ge\u00e7ersiz metin: "${_issue.prefix}" ile ba\u015flamal\u0131`;
				if (_issue.format === "ends_with") return `Ge\u00e7ersiz metin: "${_issue.suffix}" ile bitmeli`;
				if (_issue.format === "includes") return `Ge\u00e7ersiz metin: "${_issue.includes}" i\u00e7ermeli`;
				if (_issue.format === "regex") return `Ge\u00e7ersiz metin: ${_issue.pattern} desenine uymal\u0131`;
				return `Ge\u00e7ersiz ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Ge\u00e7ersiz say\u0131: ${issue.divisor} ile tam b\u00f6l\u00fcnebilmeli`;
			case "unrecognized_keys": return `Tan\u0131nmayan anahtar${issue.keys.length > 1 ? "lar" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} i\u00e7inde ge\u00e7ersiz anahtar`;
			case "invalid_union": return "Ge\u00e7ersiz de\u011fer";
			case "invalid_element": return `${issue.origin} i\u00e7inde ge\u00e7ersiz de\u011fer`;
			default: return `Ge\u00e7ersiz de\u011fer`;
		}
	};
};
function tr_default() {
	return { localeError: error$7() };
}

// node_modules/zod/v4/locales/uk.js
const error$6 = () => {
	const Sizable = {
		string: {
			unit: "\u0441\u0438\u043c\u0432\u043e\u043b\u0456\u0432",
			verb: "\u043c\u0430\u0442\u0438\u043c\u0435"
		},
		file: {
			unit: "\u0431\u0430\u0439\u0442\u0456\u0432",
			verb: "\u043c\u0430\u0442\u0438\u043c\u0435"
		},
		array: {
			unit: "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0456\u0432",
			verb: "\u043c\u0430\u0442\u0438\u043c\u0435"
		},
		set: {
			unit: "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0456\u0432",
			verb: "\u043c\u0430\u0442\u0438\u043c\u0435"
		},
		map: {
			unit: "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0456\u0432",
			verb: "\u043c\u0430\u0442\u0438\u043c\u0435"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0432\u0445\u0456\u0434\u043d\u0456 \u0434\u0430\u043d\u0456",
		email: "\u0430\u0434\u0440\u0435\u0441\u0430 \u0435\u043b\u0435\u043a\u0442\u0440\u043e\u043d\u043d\u043e\u0457 \u043f\u043e\u0448\u0442\u0438",
		url: "URL",
		emoji: "\u0435\u043c\u043e\u0434\u0437\u0456",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u0434\u0430\u0442\u0430 \u0442\u0430 \u0447\u0430\u0441 ISO",
		date: "\u0434\u0430\u0442\u0430 ISO",
		time: "\u0447\u0430\u0441 ISO",
		duration: "\u0442\u0440\u0438\u0432\u0430\u043b\u0456\u0441\u0442\u044c ISO",
		ipv4: "\u0430\u0434\u0440\u0435\u0441\u0430 IPv4",
		ipv6: "\u0430\u0434\u0440\u0435\u0441\u0430 IPv6",
		mac: "\u0430\u0434\u0440\u0435\u0441\u0430 MAC",
		cidrv4: "\u0434\u0456\u0430\u043f\u0430\u0437\u043e\u043d IPv4",
		cidrv6: "\u0434\u0456\u0430\u043f\u0430\u0437\u043e\u043d IPv6",
		base64: "\u0440\u044f\u0434\u043e\u043a \u0443 \u043a\u043e\u0434\u0443\u0432\u0430\u043d\u043d\u0456 base64",
		base64url: "\u0440\u044f\u0434\u043e\u043a \u0443 \u043a\u043e\u0434\u0443\u0432\u0430\u043d\u043d\u0456 base64url",
		json_string: "\u0440\u044f\u0434\u043e\u043a JSON",
		e164: "\u043d\u043e\u043c\u0435\u0440 E.164",
		credit_card: "\u043d\u043e\u043c\u0435\u0440 \u043a\u0440\u0435\u0434\u0438\u0442\u043d\u043e\u0457 \u043a\u0430\u0440\u0442\u043a\u0438",
		currency_code: "\u043a\u043e\u0434 \u0432\u0430\u043b\u044e\u0442\u0438",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0432\u0445\u0456\u0434\u043d\u0456 \u0434\u0430\u043d\u0456"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0447\u0438\u0441\u043b\u043e",
		array: "\u043c\u0430\u0441\u0438\u0432"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0456 \u0432\u0445\u0456\u0434\u043d\u0456 \u0434\u0430\u043d\u0456: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f instanceof ${issue.expected}, \u043e\u0442\u0440\u0438\u043c\u0430\u043d\u043e ${received}`;
				return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0456 \u0432\u0445\u0456\u0434\u043d\u0456 \u0434\u0430\u043d\u0456: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f ${expected}, \u043e\u0442\u0440\u0438\u043c\u0430\u043d\u043e ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0456 \u0432\u0445\u0456\u0434\u043d\u0456 \u0434\u0430\u043d\u0456: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f ${stringifyPrimitive(issue.values[0])}`;
				return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0430 \u043e\u043f\u0446\u0456\u044f: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f \u043e\u0434\u043d\u0435 \u0437 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0417\u0430\u043d\u0430\u0434\u0442\u043e \u0432\u0435\u043b\u0438\u043a\u0435: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f, \u0449\u043e ${issue.origin ?? "\u0437\u043d\u0430\u0447\u0435\u043d\u043d\u044f"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0435\u043b\u0435\u043c\u0435\u043d\u0442\u0456\u0432"}`;
				return `\u0417\u0430\u043d\u0430\u0434\u0442\u043e \u0432\u0435\u043b\u0438\u043a\u0435: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f, \u0449\u043e ${issue.origin ?? "\u0437\u043d\u0430\u0447\u0435\u043d\u043d\u044f"} \u0431\u0443\u0434\u0435 ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0417\u0430\u043d\u0430\u0434\u0442\u043e \u043c\u0430\u043b\u0435: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f, \u0449\u043e ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u0417\u0430\u043d\u0430\u0434\u0442\u043e \u043c\u0430\u043b\u0435: \u043e\u0447\u0456\u043a\u0443\u0454\u0442\u044c\u0441\u044f, \u0449\u043e ${issue.origin} \u0431\u0443\u0434\u0435 ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0438\u0439 \u0440\u044f\u0434\u043e\u043a: \u043f\u043e\u0432\u0438\u043d\u0435\u043d \u043f\u043e\u0447\u0438\u043d\u0430\u0442\u0438\u0441\u044f \u0437 "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0438\u0439 \u0440\u044f\u0434\u043e\u043a: \u043f\u043e\u0432\u0438\u043d\u0435\u043d \u0437\u0430\u043a\u0456\u043d\u0447\u0443\u0432\u0430\u0442\u0438\u0441\u044f \u043d\u0430 "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0438\u0439 \u0440\u044f\u0434\u043e\u043a: \u043f\u043e\u0432\u0438\u043d\u0435\u043d \u043c\u0456\u0441\u0442\u0438\u0442\u0438 "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0438\u0439 \u0440\u044f\u0434\u043e\u043a: \u043f\u043e\u0432\u0438\u043d\u0435\u043d \u0432\u0456\u0434\u043f\u043e\u0432\u0456\u0434\u0430\u0442\u0438 \u0448\u0430\u0431\u043b\u043e\u043d\u0443 ${_issue.pattern}`;
				return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0438\u0439 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0435 \u0447\u0438\u0441\u043b\u043e: \u043f\u043e\u0432\u0438\u043d\u043d\u043e \u0431\u0443\u0442\u0438 \u043a\u0440\u0430\u0442\u043d\u0438\u043c ${issue.divisor}`;
			case "unrecognized_keys": return `\u041d\u0435\u0440\u043e\u0437\u043f\u0456\u0437\u043d\u0430\u043d\u0438\u0439 \u043a\u043b\u044e\u0447${issue.keys.length > 1 ? "\u0456" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0438\u0439 \u043a\u043b\u044e\u0447 \u0443 ${issue.origin}`;
			case "invalid_union": return "\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0456 \u0432\u0445\u0456\u0434\u043d\u0456 \u0434\u0430\u043d\u0456";
			case "invalid_element": return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0435 \u0437\u043d\u0430\u0447\u0435\u043d\u043d\u044f \u0443 ${issue.origin}`;
			default: return `\u041d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u0456 \u0432\u0445\u0456\u0434\u043d\u0456 \u0434\u0430\u043d\u0456`;
		}
	};
};
function uk_default() {
	return { localeError: error$6() };
}

// node_modules/zod/v4/locales/ua.js
function ua_default() {
	return uk_default();
}

// node_modules/zod/v4/locales/ur.js
const error$5 = () => {
	const Sizable = {
		string: {
			unit: "\u062d\u0631\u0648\u0641",
			verb: "\u06c1\u0648\u0646\u0627"
		},
		file: {
			unit: "\u0628\u0627\u0626\u0679\u0633",
			verb: "\u06c1\u0648\u0646\u0627"
		},
		array: {
			unit: "\u0622\u0626\u0679\u0645\u0632",
			verb: "\u06c1\u0648\u0646\u0627"
		},
		set: {
			unit: "\u0622\u0626\u0679\u0645\u0632",
			verb: "\u06c1\u0648\u0646\u0627"
		},
		map: {
			unit: "\u0622\u0626\u0679\u0645\u0632",
			verb: "\u06c1\u0648\u0646\u0627"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0627\u0646 \u067e\u0679",
		email: "\u0627\u06cc \u0645\u06cc\u0644 \u0627\u06cc\u0688\u0631\u06cc\u0633",
		url: "\u06cc\u0648 \u0622\u0631 \u0627\u06cc\u0644",
		emoji: "\u0627\u06cc\u0645\u0648\u062c\u06cc",
		uuid: "\u06cc\u0648 \u06cc\u0648 \u0622\u0626\u06cc \u0688\u06cc",
		uuidv4: "\u06cc\u0648 \u06cc\u0648 \u0622\u0626\u06cc \u0688\u06cc \u0648\u06cc 4",
		uuidv6: "\u06cc\u0648 \u06cc\u0648 \u0622\u0626\u06cc \u0688\u06cc \u0648\u06cc 6",
		nanoid: "\u0646\u06cc\u0646\u0648 \u0622\u0626\u06cc \u0688\u06cc",
		guid: "\u062c\u06cc \u06cc\u0648 \u0622\u0626\u06cc \u0688\u06cc",
		cuid: "\u0633\u06cc \u06cc\u0648 \u0622\u0626\u06cc \u0688\u06cc",
		cuid2: "\u0633\u06cc \u06cc\u0648 \u0622\u0626\u06cc \u0688\u06cc 2",
		ulid: "\u06cc\u0648 \u0627\u06cc\u0644 \u0622\u0626\u06cc \u0688\u06cc",
		xid: "\u0627\u06cc\u06a9\u0633 \u0622\u0626\u06cc \u0688\u06cc",
		ksuid: "\u06a9\u06d2 \u0627\u06cc\u0633 \u06cc\u0648 \u0622\u0626\u06cc \u0688\u06cc",
		datetime: "\u0622\u0626\u06cc \u0627\u06cc\u0633 \u0627\u0648 \u0688\u06cc\u0679 \u0679\u0627\u0626\u0645",
		date: "\u0622\u0626\u06cc \u0627\u06cc\u0633 \u0627\u0648 \u062a\u0627\u0631\u06cc\u062e",
		time: "\u0622\u0626\u06cc \u0627\u06cc\u0633 \u0627\u0648 \u0648\u0642\u062a",
		duration: "\u0622\u0626\u06cc \u0627\u06cc\u0633 \u0627\u0648 \u0645\u062f\u062a",
		ipv4: "\u0622\u0626\u06cc \u067e\u06cc \u0648\u06cc 4 \u0627\u06cc\u0688\u0631\u06cc\u0633",
		ipv6: "\u0622\u0626\u06cc \u067e\u06cc \u0648\u06cc 6 \u0627\u06cc\u0688\u0631\u06cc\u0633",
		mac: "\u0627\u06cc\u0645 \u0627\u06d2 \u0633\u06cc \u0627\u06cc\u0688\u0631\u06cc\u0633",
		cidrv4: "\u0622\u0626\u06cc \u067e\u06cc \u0648\u06cc 4 \u0631\u06cc\u0646\u062c",
		cidrv6: "\u0622\u0626\u06cc \u067e\u06cc \u0648\u06cc 6 \u0631\u06cc\u0646\u062c",
		base64: "\u0628\u06cc\u0633 64 \u0627\u0646 \u06a9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06af",
		base64url: "\u0628\u06cc\u0633 64 \u06cc\u0648 \u0622\u0631 \u0627\u06cc\u0644 \u0627\u0646 \u06a9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06af",
		json_string: "\u062c\u06d2 \u0627\u06cc\u0633 \u0627\u0648 \u0627\u06cc\u0646 \u0633\u0679\u0631\u0646\u06af",
		e164: "\u0627\u06cc 164 \u0646\u0645\u0628\u0631",
		credit_card: "\u06a9\u0631\u06cc\u0688\u0679 \u06a9\u0627\u0631\u0688 \u0646\u0645\u0628\u0631",
		currency_code: "\u06a9\u0631\u0646\u0633\u06cc \u06a9\u0648\u0688",
		iban: "IBAN",
		jwt: "\u062c\u06d2 \u0688\u0628\u0644\u06cc\u0648 \u0679\u06cc",
		template_literal: "\u0627\u0646 \u067e\u0679"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u0646\u0645\u0628\u0631",
		array: "\u0622\u0631\u06d2",
		null: "\u0646\u0644"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u063a\u0644\u0637 \u0627\u0646 \u067e\u0679: instanceof ${issue.expected} \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u0627\u060c ${received} \u0645\u0648\u0635\u0648\u0644 \u06c1\u0648\u0627`;
				return `\u063a\u0644\u0637 \u0627\u0646 \u067e\u0679: ${expected} \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u0627\u060c ${received} \u0645\u0648\u0635\u0648\u0644 \u06c1\u0648\u0627`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u063a\u0644\u0637 \u0627\u0646 \u067e\u0679: ${stringifyPrimitive(issue.values[0])} \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u0627`;
				return `\u063a\u0644\u0637 \u0622\u067e\u0634\u0646: ${joinValues(issue.values, "|")} \u0645\u06cc\u06ba \u0633\u06d2 \u0627\u06cc\u06a9 \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u0627`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0628\u06c1\u062a \u0628\u0691\u0627: ${issue.origin ?? "\u0648\u06cc\u0644\u06cc\u0648"} \u06a9\u06d2 ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u0639\u0646\u0627\u0635\u0631"} \u06c1\u0648\u0646\u06d2 \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u06d2`;
				return `\u0628\u06c1\u062a \u0628\u0691\u0627: ${issue.origin ?? "\u0648\u06cc\u0644\u06cc\u0648"} \u06a9\u0627 ${adj}${issue.maximum.toString()} \u06c1\u0648\u0646\u0627 \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u0627`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u0628\u06c1\u062a \u0686\u06be\u0648\u0679\u0627: ${issue.origin} \u06a9\u06d2 ${adj}${issue.minimum.toString()} ${sizing.unit} \u06c1\u0648\u0646\u06d2 \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u06d2`;
				return `\u0628\u06c1\u062a \u0686\u06be\u0648\u0679\u0627: ${issue.origin} \u06a9\u0627 ${adj}${issue.minimum.toString()} \u06c1\u0648\u0646\u0627 \u0645\u062a\u0648\u0642\u0639 \u062a\u06be\u0627`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u063a\u0644\u0637 \u0633\u0679\u0631\u0646\u06af: "${_issue.prefix}" \u0633\u06d2 \u0634\u0631\u0648\u0639 \u06c1\u0648\u0646\u0627 \u0686\u0627\u06c1\u06cc\u06d2`;
				if (_issue.format === "ends_with") return `\u063a\u0644\u0637 \u0633\u0679\u0631\u0646\u06af: "${_issue.suffix}" \u067e\u0631 \u062e\u062a\u0645 \u06c1\u0648\u0646\u0627 \u0686\u0627\u06c1\u06cc\u06d2`;
				if (_issue.format === "includes") return `\u063a\u0644\u0637 \u0633\u0679\u0631\u0646\u06af: "${_issue.includes}" \u0634\u0627\u0645\u0644 \u06c1\u0648\u0646\u0627 \u0686\u0627\u06c1\u06cc\u06d2`;
				if (_issue.format === "regex") return `\u063a\u0644\u0637 \u0633\u0679\u0631\u0646\u06af: \u067e\u06cc\u0679\u0631\u0646 ${_issue.pattern} \u0633\u06d2 \u0645\u06cc\u0686 \u06c1\u0648\u0646\u0627 \u0686\u0627\u06c1\u06cc\u06d2`;
				return `\u063a\u0644\u0637 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u063a\u0644\u0637 \u0646\u0645\u0628\u0631: ${issue.divisor} \u06a9\u0627 \u0645\u0636\u0627\u0639\u0641 \u06c1\u0648\u0646\u0627 \u0686\u0627\u06c1\u06cc\u06d2`;
			case "unrecognized_keys": return `\u063a\u06cc\u0631 \u062a\u0633\u0644\u06cc\u0645 \u0634\u062f\u06c1 \u06a9\u06cc${issue.keys.length > 1 ? "\u0632" : ""}: ${joinValues(issue.keys, "\u060c ")}`;
			case "invalid_key": return `${issue.origin} \u0645\u06cc\u06ba \u063a\u0644\u0637 \u06a9\u06cc`;
			case "invalid_union": return "\u063a\u0644\u0637 \u0627\u0646 \u067e\u0679";
			case "invalid_element": return `${issue.origin} \u0645\u06cc\u06ba \u063a\u0644\u0637 \u0648\u06cc\u0644\u06cc\u0648`;
			default: return `\u063a\u0644\u0637 \u0627\u0646 \u067e\u0679`;
		}
	};
};
function ur_default() {
	return { localeError: error$5() };
}

// node_modules/zod/v4/locales/uz.js
const error$4 = () => {
	const Sizable = {
		string: {
			unit: "belgi",
			verb: "bo\u2018lishi kerak"
		},
		file: {
			unit: "bayt",
			verb: "bo\u2018lishi kerak"
		},
		array: {
			unit: "element",
			verb: "bo\u2018lishi kerak"
		},
		set: {
			unit: "element",
			verb: "bo\u2018lishi kerak"
		},
		map: {
			unit: "yozuv",
			verb: "bo\u2018lishi kerak"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "kirish",
		email: "elektron pochta manzili",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO sana va vaqti",
		date: "ISO sana",
		time: "ISO vaqt",
		duration: "ISO davomiylik",
		ipv4: "IPv4 manzil",
		ipv6: "IPv6 manzil",
		mac: "MAC manzil",
		cidrv4: "IPv4 diapazon",
		cidrv6: "IPv6 diapazon",
		base64: "base64 kodlangan satr",
		base64url: "base64url kodlangan satr",
		json_string: "JSON satr",
		e164: "E.164 raqam",
		credit_card: "kredit karta raqami",
		currency_code: "valyuta kodi",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "kirish"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "raqam",
		array: "massiv"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `Noto\u2018g\u2018ri kirish: kutilgan instanceof ${issue.expected}, qabul qilingan ${received}`;
				return `Noto\u2018g\u2018ri kirish: kutilgan ${expected}, qabul qilingan ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `Noto\u2018g\u2018ri kirish: kutilgan ${stringifyPrimitive(issue.values[0])}`;
				return `Noto\u2018g\u2018ri variant: quyidagilardan biri kutilgan ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Juda katta: kutilgan ${issue.origin ?? "qiymat"} ${adj}${issue.maximum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `Juda katta: kutilgan ${issue.origin ?? "qiymat"} ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Juda kichik: kutilgan ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit} ${sizing.verb}`;
				return `Juda kichik: kutilgan ${issue.origin} ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Noto\u2018g\u2018ri satr: "${_issue.prefix}" bilan boshlanishi kerak`;
				if (_issue.format === "ends_with") return `Noto\u2018g\u2018ri satr: "${_issue.suffix}" bilan tugashi kerak`;
				if (_issue.format === "includes") return `Noto\u2018g\u2018ri satr: "${_issue.includes}" ni o\u2018z ichiga olishi kerak`;
				if (_issue.format === "regex") return `Noto\u2018g\u2018ri satr: ${_issue.pattern} shabloniga mos kelishi kerak`;
				return `Noto\u2018g\u2018ri ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Noto\u2018g\u2018ri raqam: ${issue.divisor} ning karralisi bo\u2018lishi kerak`;
			case "unrecognized_keys": return `Noma\u2019lum kalit${issue.keys.length > 1 ? "lar" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} dagi kalit noto\u2018g\u2018ri`;
			case "invalid_union": return "Noto\u2018g\u2018ri kirish";
			case "invalid_element": return `${issue.origin} da noto\u2018g\u2018ri qiymat`;
			default: return `Noto\u2018g\u2018ri kirish`;
		}
	};
};
function uz_default() {
	return { localeError: error$4() };
}

// node_modules/zod/v4/locales/vi.js
const error$3 = () => {
	const Sizable = {
		string: {
			unit: "k\u00fd t\u1ef1",
			verb: "c\u00f3"
		},
		file: {
			unit: "byte",
			verb: "c\u00f3"
		},
		array: {
			unit: "ph\u1ea7n t\u1eed",
			verb: "c\u00f3"
		},
		set: {
			unit: "ph\u1ea7n t\u1eed",
			verb: "c\u00f3"
		},
		map: {
			unit: "ph\u1ea7n t\u1eed",
			verb: "c\u00f3"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u0111\u1ea7u v\u00e0o",
		email: "\u0111\u1ecba ch\u1ec9 email",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ng\u00e0y gi\u1edd ISO",
		date: "ng\u00e0y ISO",
		time: "gi\u1edd ISO",
		duration: "kho\u1ea3ng th\u1eddi gian ISO",
		ipv4: "\u0111\u1ecba ch\u1ec9 IPv4",
		ipv6: "\u0111\u1ecba ch\u1ec9 IPv6",
		mac: "\u0111\u1ecba ch\u1ec9 MAC",
		cidrv4: "d\u1ea3i IPv4",
		cidrv6: "d\u1ea3i IPv6",
		base64: "chu\u1ed7i m\u00e3 h\u00f3a base64",
		base64url: "chu\u1ed7i m\u00e3 h\u00f3a base64url",
		json_string: "chu\u1ed7i JSON",
		e164: "s\u1ed1 E.164",
		credit_card: "s\u1ed1 th\u1ebb t\u00edn d\u1ee5ng",
		currency_code: "m\u00e3 ti\u1ec1n t\u1ec7",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u0111\u1ea7u v\u00e0o"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "s\u1ed1",
		array: "m\u1ea3ng"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u0110\u1ea7u v\u00e0o kh\u00f4ng h\u1ee3p l\u1ec7: mong \u0111\u1ee3i instanceof ${issue.expected}, nh\u1eadn \u0111\u01b0\u1ee3c ${received}`;
				return `\u0110\u1ea7u v\u00e0o kh\u00f4ng h\u1ee3p l\u1ec7: mong \u0111\u1ee3i ${expected}, nh\u1eadn \u0111\u01b0\u1ee3c ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u0110\u1ea7u v\u00e0o kh\u00f4ng h\u1ee3p l\u1ec7: mong \u0111\u1ee3i ${stringifyPrimitive(issue.values[0])}`;
				return `T\u00f9y ch\u1ecdn kh\u00f4ng h\u1ee3p l\u1ec7: mong \u0111\u1ee3i m\u1ed9t trong c\u00e1c gi\u00e1 tr\u1ecb ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Qu\u00e1 l\u1edbn: mong \u0111\u1ee3i ${issue.origin ?? "gi\u00e1 tr\u1ecb"} ${sizing.verb} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "ph\u1ea7n t\u1eed"}`;
				return `Qu\u00e1 l\u1edbn: mong \u0111\u1ee3i ${issue.origin ?? "gi\u00e1 tr\u1ecb"} ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Qu\u00e1 nh\u1ecf: mong \u0111\u1ee3i ${issue.origin} ${sizing.verb} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Qu\u00e1 nh\u1ecf: mong \u0111\u1ee3i ${issue.origin} ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Chu\u1ed7i kh\u00f4ng h\u1ee3p l\u1ec7: ph\u1ea3i b\u1eaft \u0111\u1ea7u b\u1eb1ng "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Chu\u1ed7i kh\u00f4ng h\u1ee3p l\u1ec7: ph\u1ea3i k\u1ebft th\u00fac b\u1eb1ng "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Chu\u1ed7i kh\u00f4ng h\u1ee3p l\u1ec7: ph\u1ea3i bao g\u1ed3m "${_issue.includes}"`;
				if (_issue.format === "regex") return `Chu\u1ed7i kh\u00f4ng h\u1ee3p l\u1ec7: ph\u1ea3i kh\u1edbp v\u1edbi m\u1eabu ${_issue.pattern}`;
				return `${FormatDictionary[_issue.format] ?? issue.format} kh\u00f4ng h\u1ee3p l\u1ec7`;
			}
			case "not_multiple_of": return `S\u1ed1 kh\u00f4ng h\u1ee3p l\u1ec7: ph\u1ea3i l\u00e0 b\u1ed9i s\u1ed1 c\u1ee7a ${issue.divisor}`;
			case "unrecognized_keys": return `Kh\u00f3a kh\u00f4ng \u0111\u01b0\u1ee3c nh\u1eadn d\u1ea1ng: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Kh\u00f3a kh\u00f4ng h\u1ee3p l\u1ec7 trong ${issue.origin}`;
			case "invalid_union": return "\u0110\u1ea7u v\u00e0o kh\u00f4ng h\u1ee3p l\u1ec7";
			case "invalid_element": return `Gi\u00e1 tr\u1ecb kh\u00f4ng h\u1ee3p l\u1ec7 trong ${issue.origin}`;
			default: return `\u0110\u1ea7u v\u00e0o kh\u00f4ng h\u1ee3p l\u1ec7`;
		}
	};
};
function vi_default() {
	return { localeError: error$3() };
}

// node_modules/zod/v4/locales/zh-CN.js
const error$2 = () => {
	const Sizable = {
		string: {
			unit: "\u5b57\u7b26",
			verb: "\u5305\u542b"
		},
		file: {
			unit: "\u5b57\u8282",
			verb: "\u5305\u542b"
		},
		array: {
			unit: "\u9879",
			verb: "\u5305\u542b"
		},
		set: {
			unit: "\u9879",
			verb: "\u5305\u542b"
		},
		map: {
			unit: "\u9879",
			verb: "\u5305\u542b"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u8f93\u5165",
		email: "\u7535\u5b50\u90ae\u4ef6",
		url: "URL",
		emoji: "\u8868\u60c5\u7b26\u53f7",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO\u65e5\u671f\u65f6\u95f4",
		date: "ISO\u65e5\u671f",
		time: "ISO\u65f6\u95f4",
		duration: "ISO\u65f6\u957f",
		ipv4: "IPv4\u5730\u5740",
		ipv6: "IPv6\u5730\u5740",
		mac: "MAC\u5730\u5740",
		cidrv4: "IPv4\u7f51\u6bb5",
		cidrv6: "IPv6\u7f51\u6bb5",
		base64: "base64\u7f16\u7801\u5b57\u7b26\u4e32",
		base64url: "base64url\u7f16\u7801\u5b57\u7b26\u4e32",
		json_string: "JSON\u5b57\u7b26\u4e32",
		e164: "E.164\u53f7\u7801",
		credit_card: "\u4fe1\u7528\u5361\u53f7",
		currency_code: "\u8d27\u5e01\u4ee3\u7801",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u8f93\u5165"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "\u6570\u5b57",
		array: "\u6570\u7ec4",
		null: "\u7a7a\u503c(null)"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u65e0\u6548\u8f93\u5165\uff1a\u671f\u671b instanceof ${issue.expected}\uff0c\u5b9e\u9645\u63a5\u6536 ${received}`;
				return `\u65e0\u6548\u8f93\u5165\uff1a\u671f\u671b ${expected}\uff0c\u5b9e\u9645\u63a5\u6536 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u65e0\u6548\u8f93\u5165\uff1a\u671f\u671b ${stringifyPrimitive(issue.values[0])}`;
				return `\u65e0\u6548\u9009\u9879\uff1a\u671f\u671b\u4ee5\u4e0b\u4e4b\u4e00 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u6570\u503c\u8fc7\u5927\uff1a\u671f\u671b ${issue.origin ?? "\u503c"} ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u4e2a\u5143\u7d20"}`;
				return `\u6570\u503c\u8fc7\u5927\uff1a\u671f\u671b ${issue.origin ?? "\u503c"} ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u6570\u503c\u8fc7\u5c0f\uff1a\u671f\u671b ${issue.origin} ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u6570\u503c\u8fc7\u5c0f\uff1a\u671f\u671b ${issue.origin} ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u65e0\u6548\u5b57\u7b26\u4e32\uff1a\u5fc5\u987b\u4ee5 "${_issue.prefix}" \u5f00\u5934`;
				if (_issue.format === "ends_with") return `\u65e0\u6548\u5b57\u7b26\u4e32\uff1a\u5fc5\u987b\u4ee5 "${_issue.suffix}" \u7ed3\u5c3e`;
				if (_issue.format === "includes") return `\u65e0\u6548\u5b57\u7b26\u4e32\uff1a\u5fc5\u987b\u5305\u542b "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u65e0\u6548\u5b57\u7b26\u4e32\uff1a\u5fc5\u987b\u6ee1\u8db3\u6b63\u5219\u8868\u8fbe\u5f0f ${_issue.pattern}`;
				return `\u65e0\u6548${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u65e0\u6548\u6570\u5b57\uff1a\u5fc5\u987b\u662f ${issue.divisor} \u7684\u500d\u6570`;
			case "unrecognized_keys": return `\u51fa\u73b0\u672a\u77e5\u7684\u952e(key): ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `${issue.origin} \u4e2d\u7684\u952e(key)\u65e0\u6548`;
			case "invalid_union": return "\u65e0\u6548\u8f93\u5165";
			case "invalid_element": return `${issue.origin} \u4e2d\u5305\u542b\u65e0\u6548\u503c(value)`;
			default: return `\u65e0\u6548\u8f93\u5165`;
		}
	};
};
function zh_CN_default() {
	return { localeError: error$2() };
}

// node_modules/zod/v4/locales/zh-TW.js
const error$1 = () => {
	const Sizable = {
		string: {
			unit: "\u5b57\u5143",
			verb: "\u64c1\u6709"
		},
		file: {
			unit: "\u4f4d\u5143\u7d44",
			verb: "\u64c1\u6709"
		},
		array: {
			unit: "\u9805\u76ee",
			verb: "\u64c1\u6709"
		},
		set: {
			unit: "\u9805\u76ee",
			verb: "\u64c1\u6709"
		},
		map: {
			unit: "\u9805\u76ee",
			verb: "\u64c1\u6709"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u8f38\u5165",
		email: "\u90f5\u4ef6\u5730\u5740",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO \u65e5\u671f\u6642\u9593",
		date: "ISO \u65e5\u671f",
		time: "ISO \u6642\u9593",
		duration: "ISO \u671f\u9593",
		ipv4: "IPv4 \u4f4d\u5740",
		ipv6: "IPv6 \u4f4d\u5740",
		mac: "MAC \u4f4d\u5740",
		cidrv4: "IPv4 \u7bc4\u570d",
		cidrv6: "IPv6 \u7bc4\u570d",
		base64: "base64 \u7de8\u78bc\u5b57\u4e32",
		base64url: "base64url \u7de8\u78bc\u5b57\u4e32",
		json_string: "JSON \u5b57\u4e32",
		e164: "E.164 \u6578\u503c",
		credit_card: "\u4fe1\u7528\u5361\u865f",
		currency_code: "\u8ca8\u5e63\u4ee3\u78bc",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u8f38\u5165"
	};
	const TypeDictionary = { nan: "NaN" };
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u7121\u6548\u7684\u8f38\u5165\u503c\uff1a\u9810\u671f\u70ba instanceof ${issue.expected}\uff0c\u4f46\u6536\u5230 ${received}`;
				return `\u7121\u6548\u7684\u8f38\u5165\u503c\uff1a\u9810\u671f\u70ba ${expected}\uff0c\u4f46\u6536\u5230 ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u7121\u6548\u7684\u8f38\u5165\u503c\uff1a\u9810\u671f\u70ba ${stringifyPrimitive(issue.values[0])}`;
				return `\u7121\u6548\u7684\u9078\u9805\uff1a\u9810\u671f\u70ba\u4ee5\u4e0b\u5176\u4e2d\u4e4b\u4e00 ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u6578\u503c\u904e\u5927\uff1a\u9810\u671f ${issue.origin ?? "\u503c"} \u61c9\u70ba ${adj}${issue.maximum.toString()} ${sizing.unit ?? "\u500b\u5143\u7d20"}`;
				return `\u6578\u503c\u904e\u5927\uff1a\u9810\u671f ${issue.origin ?? "\u503c"} \u61c9\u70ba ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `\u6578\u503c\u904e\u5c0f\uff1a\u9810\u671f ${issue.origin} \u61c9\u70ba ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `\u6578\u503c\u904e\u5c0f\uff1a\u9810\u671f ${issue.origin} \u61c9\u70ba ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u7121\u6548\u7684\u5b57\u4e32\uff1a\u5fc5\u9808\u4ee5 "${_issue.prefix}" \u958b\u982d`;
				if (_issue.format === "ends_with") return `\u7121\u6548\u7684\u5b57\u4e32\uff1a\u5fc5\u9808\u4ee5 "${_issue.suffix}" \u7d50\u5c3e`;
				if (_issue.format === "includes") return `\u7121\u6548\u7684\u5b57\u4e32\uff1a\u5fc5\u9808\u5305\u542b "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u7121\u6548\u7684\u5b57\u4e32\uff1a\u5fc5\u9808\u7b26\u5408\u683c\u5f0f ${_issue.pattern}`;
				return `\u7121\u6548\u7684 ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `\u7121\u6548\u7684\u6578\u5b57\uff1a\u5fc5\u9808\u70ba ${issue.divisor} \u7684\u500d\u6578`;
			case "unrecognized_keys": return `\u7121\u6cd5\u8b58\u5225\u7684\u9375\u503c${issue.keys.length > 1 ? "\u5011" : ""}\uff1a${joinValues(issue.keys, "\u3001")}`;
			case "invalid_key": return `${issue.origin} \u4e2d\u6709\u7121\u6548\u7684\u9375\u503c`;
			case "invalid_union": return "\u7121\u6548\u7684\u8f38\u5165\u503c";
			case "invalid_element": return `${issue.origin} \u4e2d\u6709\u7121\u6548\u7684\u503c`;
			default: return `\u7121\u6548\u7684\u8f38\u5165\u503c`;
		}
	};
};
function zh_TW_default() {
	return { localeError: error$1() };
}

// node_modules/zod/v4/locales/yo.js
const error = () => {
	const Sizable = {
		string: {
			unit: "\u00e0mi",
			verb: "n\u00ed"
		},
		file: {
			unit: "bytes",
			verb: "n\u00ed"
		},
		array: {
			unit: "nkan",
			verb: "n\u00ed"
		},
		set: {
			unit: "nkan",
			verb: "n\u00ed"
		},
		map: {
			unit: "nkan",
			verb: "n\u00ed"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "\u1eb9\u0300r\u1ecd \u00ecb\u00e1w\u1ecdl\u00e9",
		email: "\u00e0d\u00edr\u1eb9\u0301s\u00ec \u00ecm\u1eb9\u0301l\u00ec",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "\u00e0k\u00f3k\u00f2 ISO",
		date: "\u1ecdj\u1ecd\u0301 ISO",
		time: "\u00e0k\u00f3k\u00f2 ISO",
		duration: "\u00e0k\u00f3k\u00f2 t\u00f3 p\u00e9 ISO",
		ipv4: "\u00e0d\u00edr\u1eb9\u0301s\u00ec IPv4",
		ipv6: "\u00e0d\u00edr\u1eb9\u0301s\u00ec IPv6",
		mac: "\u00e0d\u00edr\u1eb9\u0301s\u00ec MAC",
		cidrv4: "\u00e0gb\u00e8gb\u00e8 IPv4",
		cidrv6: "\u00e0gb\u00e8gb\u00e8 IPv6",
		base64: "\u1ecd\u0300r\u1ecd\u0300 t\u00ed a k\u1ecd\u0301 n\u00ed base64",
		base64url: "\u1ecd\u0300r\u1ecd\u0300 base64url",
		json_string: "\u1ecd\u0300r\u1ecd\u0300 JSON",
		e164: "n\u1ecd\u0301mb\u00e0 E.164",
		credit_card: "n\u1ecdmba kaadi gbese",
		currency_code: "koodu ow\u00f3",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "\u1eb9\u0300r\u1ecd \u00ecb\u00e1w\u1ecdl\u00e9"
	};
	const TypeDictionary = {
		nan: "NaN",
		number: "n\u1ecd\u0301mb\u00e0",
		array: "akop\u1ecd"
	};
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": {
				const expected = TypeDictionary[issue.expected] ?? issue.expected;
				const receivedType = parsedType(issue.input);
				const received = TypeDictionary[receivedType] ?? receivedType;
				if (/^[A-Z]/.test(issue.expected)) return `\u00ccb\u00e1w\u1ecdl\u00e9 a\u1e63\u00ec\u1e63e: a n\u00ed l\u00e1ti fi instanceof ${issue.expected}, \u00e0m\u1ecd\u0300 a r\u00ed ${received}`;
				return `\u00ccb\u00e1w\u1ecdl\u00e9 a\u1e63\u00ec\u1e63e: a n\u00ed l\u00e1ti fi ${expected}, \u00e0m\u1ecd\u0300 a r\u00ed ${received}`;
			}
			case "invalid_value":
				if (issue.values.length === 1) return `\u00ccb\u00e1w\u1ecdl\u00e9 a\u1e63\u00ec\u1e63e: a n\u00ed l\u00e1ti fi ${stringifyPrimitive(issue.values[0])}`;
				return `\u00c0\u1e63\u00e0y\u00e0n a\u1e63\u00ec\u1e63e: yan \u1ecd\u0300kan l\u00e1ra ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `T\u00f3 p\u1ecd\u0300 j\u00f9: a n\u00ed l\u00e1ti j\u1eb9\u0301 p\u00e9 ${issue.origin ?? "iye"} ${sizing.verb} ${adj}${issue.maximum} ${sizing.unit}`;
				return `T\u00f3 p\u1ecd\u0300 j\u00f9: a n\u00ed l\u00e1ti j\u1eb9\u0301 ${adj}${issue.maximum}`;
			}
			case "too_small": {
				const adj = issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `K\u00e9r\u00e9 ju: a n\u00ed l\u00e1ti j\u1eb9\u0301 p\u00e9 ${issue.origin} ${sizing.verb} ${adj}${issue.minimum} ${sizing.unit}`;
				return `K\u00e9r\u00e9 ju: a n\u00ed l\u00e1ti j\u1eb9\u0301 ${adj}${issue.minimum}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `\u1ecc\u0300r\u1ecd\u0300 a\u1e63\u00ec\u1e63e: gb\u1ecd\u0301d\u1ecd\u0300 b\u1eb9\u0300r\u1eb9\u0300 p\u1eb9\u0300l\u00fa "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `\u1ecc\u0300r\u1ecd\u0300 a\u1e63\u00ec\u1e63e: gb\u1ecd\u0301d\u1ecd\u0300 par\u00ed p\u1eb9\u0300l\u00fa "${_issue.suffix}"`;
				if (_issue.format === "includes") return `\u1ecc\u0300r\u1ecd\u0300 a\u1e63\u00ec\u1e63e: gb\u1ecd\u0301d\u1ecd\u0300 n\u00ed "${_issue.includes}"`;
				if (_issue.format === "regex") return `\u1ecc\u0300r\u1ecd\u0300 a\u1e63\u00ec\u1e63e: gb\u1ecd\u0301d\u1ecd\u0300 b\u00e1 \u00e0p\u1eb9\u1eb9r\u1eb9 mu ${_issue.pattern}`;
				return `A\u1e63\u00ec\u1e63e: ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `N\u1ecd\u0301mb\u00e0 a\u1e63\u00ec\u1e63e: gb\u1ecd\u0301d\u1ecd\u0300 j\u1eb9\u0301 \u00e8y\u00e0 p\u00edp\u00edn ti ${issue.divisor}`;
			case "unrecognized_keys": return `B\u1ecdt\u00ecn\u00ec \u00e0\u00ecm\u1ecd\u0300: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `B\u1ecdt\u00ecn\u00ec a\u1e63\u00ec\u1e63e n\u00edn\u00fa ${issue.origin}`;
			case "invalid_union": return "\u00ccb\u00e1w\u1ecdl\u00e9 a\u1e63\u00ec\u1e63e";
			case "invalid_element": return `Iye a\u1e63\u00ec\u1e63e n\u00edn\u00fa ${issue.origin}`;
			default: return "\u00ccb\u00e1w\u1ecdl\u00e9 a\u1e63\u00ec\u1e63e";
		}
	};
};
function yo_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/locales/index.js
var locales_exports = /* @__PURE__ */ __exportAll({
	ar: () => ar_default,
	az: () => az_default,
	be: () => be_default,
	bg: () => bg_default,
	bn: () => bn_default,
	ca: () => ca_default,
	ckb: () => ckb_default,
	cs: () => cs_default,
	da: () => da_default,
	de: () => de_default,
	el: () => el_default,
	en: () => en_default,
	eo: () => eo_default,
	es: () => es_default,
	fa: () => fa_default,
	fi: () => fi_default,
	fr: () => fr_default,
	frCA: () => fr_CA_default,
	gu: () => gu_default,
	he: () => he_default,
	hi: () => hi_default,
	hr: () => hr_default,
	hu: () => hu_default,
	hy: () => hy_default,
	id: () => id_default,
	is: () => is_default,
	it: () => it_default,
	ja: () => ja_default,
	ka: () => ka_default,
	kh: () => kh_default,
	km: () => km_default,
	kn: () => kn_default,
	ko: () => ko_default,
	lt: () => lt_default,
	mk: () => mk_default,
	ms: () => ms_default,
	ne: () => ne_default,
	nl: () => nl_default,
	nn: () => nn_default,
	no: () => no_default,
	ota: () => ota_default,
	pl: () => pl_default,
	ps: () => ps_default,
	pt: () => pt_default,
	ptBR: () => pt_BR_default,
	ro: () => ro_default,
	ru: () => ru_default,
	sk: () => sk_default,
	sl: () => sl_default,
	sv: () => sv_default,
	ta: () => ta_default,
	tg: () => tg_default,
	th: () => th_default,
	tk: () => tk_default,
	tr: () => tr_default,
	ua: () => ua_default,
	uk: () => uk_default,
	ur: () => ur_default,
	uz: () => uz_default,
	vi: () => vi_default,
	yo: () => yo_default,
	zhCN: () => zh_CN_default,
	zhTW: () => zh_TW_default
});

// node_modules/zod/v4/core/compile.js
const INVALID = Symbol.for("zod.compile.invalid");
const FALLBACK_FLAG = Symbol.for("zod.compile.fallback");
var ZodCompileAsyncError = class extends Error {
	constructor(message = "z.compile does not support async refinements, transforms, or checks") {
		super(message);
		this.name = "ZodCompileAsyncError";
	}
};
var ZodCompileUnsupportedError = class extends Error {
	constructor(feature, islandable = true) {
		super(`z.compile does not support ${feature}; this schema must use the runtime parser`);
		this.name = "ZodCompileUnsupportedError";
		this.islandable = islandable;
	}
};
function compileValidator(schema, parser) {
	try {
		return compileFn(schema, { assertOnly: true });
	} catch {
		return parser;
	}
}
function compile(schema, options) {
	try {
		const parser = compileFn(schema);
		const clone = withParser(schema, parser);
		clone._zod.bag.validator = compileValidator(schema, parser);
		return clone;
	} catch (err) {
		if (options?.strict) throw err;
		return schema;
	}
}
function withParser(schema, parser) {
	if (isRecursiveSchema(schema)) throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");
	const clone$1 = clone(schema);
	const liveRun = schema._zod.run;
	const originalRun = liveRun.__originalRun ?? liveRun;
	const wrapped = (payload, ctx) => {
		if (ctx?.async || ctx?.direction === "backward" || ctx?.skipChecks || ctx?.[FALLBACK_FLAG]) return originalRun(payload, ctx);
		if (ctx && isBackEdge(ctx, payload.value)) return originalRun(payload, ctx);
		const out = parser(payload.value);
		if (out !== INVALID) {
			payload.value = out;
			return payload;
		}
		if (ctx) ctx[FALLBACK_FLAG] = true;
		return originalRun(payload, ctx);
	};
	wrapped.__originalRun = originalRun;
	clone$1._zod.bag.fallbackRun = originalRun;
	clone$1._zod.bag.validator = parser;
	clone$1._zod.run = wrapped;
	if (!liveRun.__originalRun) installCompiledUserMethods(clone$1, schema, parser);
	return clone$1;
}
function installCompiledUserMethods(target, source, parser) {
	const targetAny = target;
	const sourceAny = source;
	if (typeof sourceAny.safeParse === "function") {
		const originalSafeParse = sourceAny.safeParse;
		targetAny.safeParse = (data, params) => {
			const out = parser(data);
			if (out !== INVALID) return {
				success: true,
				data: out
			};
			return originalSafeParse(data, params);
		};
	}
	if (typeof sourceAny.parse === "function") {
		const originalParse = sourceAny.parse;
		targetAny.parse = (data, params) => {
			const out = parser(data);
			if (out !== INVALID) return out;
			return originalParse(data, params);
		};
	}
}
function compileFn(schema, options) {
	let recursive = true;
	try {
		recursive = isRecursiveSchema(schema);
	} catch {}
	if (recursive) throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");
	const ctx = {
		constants: /* @__PURE__ */ new Map(),
		constantCounter: 0,
		varCounter: 0,
		definite: true
	};
	const doc = new Doc(["input"]);
	const outputAccessor = generateCheck(doc, ctx, schema, "input", !options?.assertOnly);
	doc.write(outputAccessor === null ? `return true;` : `return ${outputAccessor};`);
	const constantNames = ["INVALID", ...ctx.constants.keys()];
	const constantValues = [INVALID, ...ctx.constants.values()];
	const code = doc.content.join("\n");
	const fullCode = options?.debug ? constantNames.length > 0 ? `// Constants: ${constantNames.join(", ")}\n${code}` : code : "";
	const F = Function;
	const factoryCode = `return (input) => {\n${code}\n}`;
	let fn;
	try {
		fn = new F(...constantNames, factoryCode)(...constantValues);
	} catch (err) {
		throw new ZodCompileUnsupportedError(`this schema (generated code failed to evaluate: ${err.message})`);
	}
	if (options?.debug) fn.code = fullCode;
	fn.definite = ctx.definite;
	return fn;
}
function addConstant(ctx, value) {
	for (const [name, v] of ctx.constants) if (v === value) return name;
	const name = `c${ctx.constantCounter++}`;
	ctx.constants.set(name, value);
	return name;
}
function addUserConstant(ctx, fn) {
	ctx.definite = false;
	return addConstant(ctx, fn);
}
function newVar(ctx) {
	return `v${ctx.varCounter++}`;
}
function runtimeRun(schema, value) {
	const result = schema._zod.run({
		value,
		issues: []
	}, {});
	if (result && typeof result.then === "function") return INVALID;
	const r = result;
	return r.issues.length === 0 ? r.value : INVALID;
}
function compileChild(doc, ctx, schema, accessor, needsValue = true) {
	const contentLen = doc.content.length;
	const constantCount = ctx.constants.size;
	const constantCounter = ctx.constantCounter;
	const varCounter = ctx.varCounter;
	try {
		return generateCheck(doc, ctx, schema, accessor, needsValue);
	} catch (err) {
		if (!(err instanceof ZodCompileUnsupportedError) || !err.islandable) throw err;
		doc.content.length = contentLen;
		if (ctx.constants.size > constantCount) {
			const trailing = Array.from(ctx.constants.keys()).slice(constantCount);
			for (const k of trailing) ctx.constants.delete(k);
		}
		ctx.constantCounter = constantCounter;
		ctx.varCounter = varCounter;
		return emitRuntimeIsland(doc, ctx, schema, accessor);
	}
}
function emitRuntimeIsland(doc, ctx, schema, accessor) {
	ctx.definite = false;
	const schemaConst = addConstant(ctx, schema);
	const runConst = addConstant(ctx, runtimeRun);
	const outVar = newVar(ctx);
	doc.write(`const ${outVar} = ${runConst}(${schemaConst}, ${accessor});`);
	doc.write(`if (${outVar} === INVALID) return INVALID;`);
	return outVar;
}
const WHEN_DEFAULTED_CHECKS = /* @__PURE__ */ new Set([
	"max_size",
	"min_size",
	"size_equals",
	"max_length",
	"min_length",
	"length_equals"
]);
function generateChecks(doc, ctx, schema, accessor) {
	const schemaChecks = schema._zod.def.checks;
	if (!schemaChecks || schemaChecks.length === 0) return accessor;
	let currentAccessor = accessor;
	for (const check of schemaChecks) {
		const def = check._zod.def;
		if (def.when && !WHEN_DEFAULTED_CHECKS.has(def.check)) throw new ZodCompileUnsupportedError(`check with a custom "when" condition`);
		switch (def.check) {
			case "greater_than":
				generateGreaterThanCheck(doc, ctx, def, currentAccessor);
				break;
			case "less_than":
				generateLessThanCheck(doc, ctx, def, currentAccessor);
				break;
			case "multiple_of":
				generateMultipleOfCheck(doc, ctx, def, currentAccessor);
				break;
			case "number_format":
				generateNumberFormatCheck(doc, def, currentAccessor);
				break;
			case "min_length": {
				const min = numericOperand(def.minimum, "min_length");
				const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length >= ${min} && ${currentAccessor}.length < ${def.minimum * 2}`);
				doc.write(`if (${len} < ${min}) return INVALID;`);
				break;
			}
			case "max_length": {
				const max = numericOperand(def.maximum, "max_length");
				const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length > ${max}`);
				doc.write(`if (${len} > ${max}) return INVALID;`);
				break;
			}
			case "length_equals": {
				const exact = numericOperand(def.length, "length_equals");
				const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length >= ${exact} && ${currentAccessor}.length <= ${def.length * 2}`);
				doc.write(`if (${len} !== ${exact}) return INVALID;`);
				break;
			}
			case "min_size":
				doc.write(`if (${currentAccessor}.size < ${numericOperand(def.minimum, "min_size")}) return INVALID;`);
				break;
			case "max_size":
				doc.write(`if (${currentAccessor}.size > ${numericOperand(def.maximum, "max_size")}) return INVALID;`);
				break;
			case "size_equals":
				doc.write(`if (${currentAccessor}.size !== ${numericOperand(def.size, "size_equals")}) return INVALID;`);
				break;
			case "string_format":
				currentAccessor = generateStringFormatCheck(doc, ctx, def, currentAccessor);
				break;
			case "custom":
				currentAccessor = generateCustomRefineCheck(doc, ctx, check, currentAccessor);
				break;
			case "bigint_format":
				generateBigIntFormatCheck(doc, def, currentAccessor);
				break;
			case "mime_type":
				generateMimeTypeCheck(doc, ctx, def, currentAccessor);
				break;
			case "property":
				generatePropertyCheck(doc, ctx, def, currentAccessor);
				break;
			case "properties":
				generatePropertiesChecks(doc, ctx, def, currentAccessor);
				break;
			case "overwrite": {
				const newAccessor = newVar(ctx);
				generateOverwriteCheck(doc, ctx, check, currentAccessor, newAccessor);
				currentAccessor = newAccessor;
				break;
			}
			default: throw new ZodCompileUnsupportedError(`check type ${def.check}`);
		}
	}
	return currentAccessor;
}
function codePointLengthVar(doc, ctx, accessor, inDoubt) {
	const cpLen = addConstant(ctx, codePointLength);
	const v = newVar(ctx);
	doc.write(`const ${v} = typeof ${accessor} === "string" && ${inDoubt} ? ${cpLen}(${accessor}) : ${accessor}.length;`);
	return v;
}
function numericOperand(value, label) {
	if (typeof value !== "number" || !Number.isFinite(value)) throw new ZodCompileUnsupportedError(`${label} bound of type ${typeof value}`);
	return `${value}`;
}
function comparisonOperand(ctx, value) {
	if (typeof value === "bigint") return `${value}n`;
	if (typeof value === "number") {
		if (Number.isNaN(value)) throw new ZodCompileUnsupportedError("comparison check with NaN bound");
		return `${value}`;
	}
	if (value instanceof Date) {
		if (Number.isNaN(value.getTime())) throw new ZodCompileUnsupportedError("comparison check with Invalid Date bound");
		return addConstant(ctx, value);
	}
	throw new ZodCompileUnsupportedError(`comparison check bound of type ${typeof value}`);
}
function generateGreaterThanCheck(doc, ctx, def, accessor) {
	const op = def.inclusive ? "<" : "<=";
	doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx, def.value)}) return INVALID;`);
}
function generateLessThanCheck(doc, ctx, def, accessor) {
	const op = def.inclusive ? ">" : ">=";
	doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx, def.value)}) return INVALID;`);
}
function generateMultipleOfCheck(doc, ctx, def, accessor) {
	if (typeof def.value === "bigint") {
		if (def.value === BigInt(0)) throw new ZodCompileUnsupportedError("multiple_of check with a zero divisor");
		doc.write(`if (${accessor} % ${def.value}n !== 0n) return INVALID;`);
	} else {
		const remainder = addConstant(ctx, floatSafeRemainder);
		doc.write(`if (${remainder}(${accessor}, ${numericOperand(def.value, "multiple_of")}) !== 0) return INVALID;`);
	}
}
function generateNumberFormatCheck(doc, def, accessor) {
	const format = def.format;
	switch (format) {
		case "safeint":
			doc.write(`if (!Number.isSafeInteger(${accessor})) return INVALID;`);
			break;
		case "int32":
			doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < -2147483648 || ${accessor} > 2147483647) return INVALID;`);
			break;
		case "uint32":
			doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < 0 || ${accessor} > 4294967295) return INVALID;`);
			break;
		case "float32":
			doc.write(`if (!Number.isFinite(${accessor}) || ${accessor} < -3.4028234663852886e38 || ${accessor} > 3.4028234663852886e38) return INVALID;`);
			break;
		case "float64":
			doc.write(`if (!Number.isFinite(${accessor})) return INVALID;`);
			break;
		default: throw new ZodCompileUnsupportedError(`number format ${format}`);
	}
}
function generateBigIntFormatCheck(doc, def, accessor) {
	const format = def.format;
	if (!format) return;
	switch (format) {
		case "int64":
			doc.write(`if (${accessor} < -9223372036854775808n || ${accessor} > 9223372036854775807n) return INVALID;`);
			break;
		case "uint64":
			doc.write(`if (${accessor} < 0n || ${accessor} > 18446744073709551615n) return INVALID;`);
			break;
		default: throw new ZodCompileUnsupportedError(`bigint format ${format}`);
	}
}
function generateMimeTypeCheck(doc, ctx, def, accessor) {
	const mimeTypes = def.mime;
	if (mimeTypes && mimeTypes.length > 0) {
		const mimeSet = addConstant(ctx, new Set(mimeTypes));
		doc.write(`if (!${mimeSet}.has(${accessor}.type)) return INVALID;`);
	}
}
function generatePropertiesChecks(doc, ctx, def, accessor) {
	if (def.when) throw new ZodCompileUnsupportedError(`check with a custom "when" condition`);
	doc.write(`if (${accessor} == null) return INVALID;`);
	const shape = def.shape;
	for (const key of Reflect.ownKeys(shape)) {
		const keyExpr = typeof key === "symbol" ? addConstant(ctx, key) : esc(key);
		const inputVar = newVar(ctx);
		doc.write(`const ${inputVar} = ${accessor}[${keyExpr}];`);
		compileChild(doc, ctx, shape[key], inputVar, false);
	}
}
function generatePropertyCheck(doc, ctx, def, accessor) {
	const propAccessor = `${accessor}[${JSON.stringify(def.property)}]`;
	generateCheck(doc, ctx, def.schema, propAccessor);
}
function generateOverwriteCheck(doc, ctx, check, currentAccessor, newAccessor) {
	const tx = check._zod.def.tx;
	if (!tx) throw new ZodCompileUnsupportedError("overwrite check without a transform function");
	if (isAsyncFunction(tx)) throw new ZodCompileAsyncError("z.compile: async overwrite transforms are not supported");
	const txConst = addConstant(ctx, tx);
	doc.write(`const ${newAccessor} = ${txConst}(${currentAccessor});`);
}
function throwAsync() {
	throw new $ZodAsyncError();
}
function pushIssue(issue) {
	this.issues.push(issue);
}
function generateCustomRefineCheck(doc, ctx, check, accessor) {
	const def = check._zod.def;
	if (def.fn) {
		if (isAsyncFunction(def.fn)) throw new ZodCompileAsyncError("z.compile: async .refine() predicates are not supported");
		const fnConst = addUserConstant(ctx, def.fn);
		const throwAsyncConst = addConstant(ctx, throwAsync);
		const resVar = newVar(ctx);
		doc.write(`const ${resVar} = ${fnConst}(${accessor});`);
		doc.write(`if (${resVar} instanceof Promise) ${throwAsyncConst}();`);
		doc.write(`if (!${resVar}) return INVALID;`);
		return accessor;
	}
	if (check._zod.check) {
		if (isAsyncFunction(check._zod.check)) throw new ZodCompileAsyncError("z.compile: async .superRefine() / check functions are not supported");
		const checkFn = check._zod.check;
		const helperFn = (value) => {
			const fakePayload = {
				value,
				issues: [],
				addIssue: pushIssue
			};
			if (checkFn(fakePayload) instanceof Promise) throwAsync();
			return fakePayload.issues.length === 0 ? fakePayload.value : INVALID;
		};
		const helperConst = addUserConstant(ctx, helperFn);
		const outVar = newVar(ctx);
		doc.write(`const ${outVar} = ${helperConst}(${accessor});`);
		doc.write(`if (${outVar} === INVALID) return INVALID;`);
		return outVar;
	}
	throw new ZodCompileUnsupportedError("custom check without a predicate or check function");
}
const PATTERN_IS_COMPLETE = /* @__PURE__ */ new Set([
	"cidrv4",
	"cuid",
	"cuid2",
	"date",
	"datetime",
	"duration",
	"e164",
	"email",
	"emoji",
	"ends_with",
	"guid",
	"includes",
	"ipv4",
	"ksuid",
	"lowercase",
	"mac",
	"nanoid",
	"regex",
	"starts_with",
	"time",
	"ulid",
	"uppercase",
	"uuid",
	"xid"
]);
function generateStringFormatCheck(doc, ctx, def, accessor, needsValue = true) {
	const fmt = def.format;
	if (fmt === "base64") {
		const validator = addConstant(ctx, isValidBase64);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "base64url") {
		const validator = addConstant(ctx, isValidBase64URL);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "jwt") {
		const validator = addConstant(ctx, isValidJWT);
		const alg = addConstant(ctx, def.alg ?? null);
		doc.write(`if (!${validator}(${accessor}, ${alg})) return INVALID;`);
		return accessor;
	}
	if (fmt === "ipv6") {
		const validator = addConstant(ctx, isValidIPv6);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "cidrv6") {
		const validator = addConstant(ctx, isValidCIDRv6);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "credit_card") {
		const validator = addConstant(ctx, isValidCreditCard);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (fmt === "iban") {
		const validator = addConstant(ctx, isValidIBAN);
		doc.write(`if (!${validator}(${accessor})) return INVALID;`);
		return accessor;
	}
	const formatDef = def;
	if (fmt === "url" || fmt === "httpurl" || formatDef.normalize || formatDef.hostname !== void 0 || formatDef.protocol !== void 0) {
		const parseConst = addConstant(ctx, validateURL);
		const defConst = addConstant(ctx, def);
		const trimVar = newVar(ctx);
		const urlVar = newVar(ctx);
		doc.write(`const ${trimVar} = ${accessor}.trim();`);
		doc.write(`const ${urlVar} = ${parseConst}(${trimVar}, ${defConst});`);
		doc.write(`if (typeof ${urlVar} === "number") return INVALID;`);
		if (formatDef.hostname !== void 0) {
			const hostnameConst = addConstant(ctx, urlHostnameOk);
			doc.write(`if (!${hostnameConst}(${urlVar}, ${defConst}.hostname)) return INVALID;`);
		}
		if (formatDef.protocol !== void 0) {
			const protocolConst = addConstant(ctx, urlProtocolOk);
			doc.write(`if (!${protocolConst}(${urlVar}, ${defConst}.protocol)) return INVALID;`);
		}
		if (!needsValue) return null;
		const outputVar = newVar(ctx);
		const outputExpr = formatDef.normalize ? `${urlVar}.href` : `${addConstant(ctx, stripTabAndNewline)}(${trimVar})`;
		doc.write(`const ${outputVar} = ${outputExpr};`);
		return outputVar;
	}
	const customFn = def.fn;
	if (customFn) {
		if (isAsyncFunction(customFn)) throw new ZodCompileUnsupportedError(`async string format ${fmt}`);
		const fnConst = addConstant(ctx, customFn);
		doc.write(`if (!${fnConst}(${accessor})) return INVALID;`);
		return accessor;
	}
	if (PATTERN_IS_COMPLETE.has(fmt) && def.pattern) {
		const patternConst = addConstant(ctx, def.pattern);
		doc.write(`${patternConst}.lastIndex = 0;`);
		doc.write(`if (!${patternConst}.test(${accessor})) return INVALID;`);
		return accessor;
	}
	const format = def.format;
	switch (format) {
		case "regex": throw new ZodCompileUnsupportedError("regex format without a pattern");
		case "lowercase":
			doc.write(`if (${accessor} !== ${accessor}.toLowerCase()) return INVALID;`);
			break;
		case "uppercase":
			doc.write(`if (${accessor} !== ${accessor}.toUpperCase()) return INVALID;`);
			break;
		case "includes":
			doc.write(`if (!${accessor}.includes(${esc(def.includes)})) return INVALID;`);
			break;
		case "starts_with": {
			const prefix = def.prefix;
			doc.write(`if (${accessor}.slice(0, ${prefix.length}) !== ${esc(prefix)}) return INVALID;`);
			break;
		}
		case "ends_with": {
			const suffix = def.suffix;
			doc.write(`if (${accessor}.slice(-${suffix.length}) !== ${esc(suffix)}) return INVALID;`);
			break;
		}
		default: throw new ZodCompileUnsupportedError(`string format ${format}`);
	}
	return accessor;
}
function generateCheck(doc, ctx, schema, accessor, needsValue = true) {
	const def = schema._zod.def;
	const type = def.type;
	if (def.coerce) throw new ZodCompileUnsupportedError(`coercion (z.coerce.${type}())`);
	const buildsValue = needsValue || !!def.checks?.length;
	let typeAccessor;
	switch (type) {
		case "string":
			typeAccessor = generateStringCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "number":
			typeAccessor = generateNumberCheck(doc, schema, accessor);
			break;
		case "boolean":
			typeAccessor = generateBooleanCheck(doc, accessor);
			break;
		case "bigint":
			typeAccessor = generateBigIntCheck(doc, schema, accessor);
			break;
		case "symbol":
			typeAccessor = generateSymbolCheck(doc, accessor);
			break;
		case "undefined":
			typeAccessor = generateUndefinedCheck(doc, accessor);
			break;
		case "null":
			typeAccessor = generateNullCheck(doc, accessor);
			break;
		case "any":
		case "unknown":
			typeAccessor = accessor;
			break;
		case "never":
			doc.write("return INVALID;");
			typeAccessor = accessor;
			break;
		case "void":
			typeAccessor = generateVoidCheck(doc, accessor);
			break;
		case "nan":
			typeAccessor = generateNaNCheck(doc, accessor);
			break;
		case "date":
			typeAccessor = generateDateCheck(doc, accessor);
			break;
		case "object":
			typeAccessor = generateObjectCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "optional":
			typeAccessor = generateOptionalCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "nullable":
			typeAccessor = generateNullableCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "array":
			typeAccessor = generateArrayCheck(doc, ctx, schema, accessor, buildsValue);
			break;
		case "literal":
			typeAccessor = generateLiteralCheck(doc, ctx, schema, accessor);
			break;
		case "enum":
			typeAccessor = generateEnumCheck(doc, ctx, schema, accessor);
			break;
		case "readonly": {
			const innerOut = generateWrapperCheck(doc, ctx, schema, accessor);
			const frozenVar = newVar(ctx);
			doc.write(`const ${frozenVar} = Object.freeze(${innerOut});`);
			typeAccessor = frozenVar;
			break;
		}
		case "success":
			generateWrapperCheck(doc, ctx, schema, accessor);
			typeAccessor = "true";
			break;
		case "default":
		case "prefault":
			typeAccessor = generateDefaultCheck(doc, ctx, schema, accessor);
			break;
		case "nonoptional":
			typeAccessor = generateNonOptionalCheck(doc, ctx, schema, accessor);
			break;
		case "tuple":
			typeAccessor = generateTupleCheck(doc, ctx, schema, accessor);
			break;
		case "union":
			typeAccessor = generateUnionCheck(doc, ctx, schema, accessor);
			break;
		case "intersection":
			typeAccessor = generateIntersectionCheck(doc, ctx, schema, accessor);
			break;
		case "record":
			typeAccessor = generateRecordCheck(doc, ctx, schema, accessor);
			break;
		case "map":
			typeAccessor = generateMapCheck(doc, ctx, schema, accessor);
			break;
		case "set":
			typeAccessor = generateSetCheck(doc, ctx, schema, accessor);
			break;
		case "file":
			typeAccessor = generateFileCheck(doc, accessor);
			break;
		case "template_literal":
			typeAccessor = generateTemplateLiteralCheck(doc, ctx, schema, accessor);
			break;
		case "lazy":
			typeAccessor = generateLazyCheck(doc, ctx, schema, accessor);
			break;
		case "pipe":
			typeAccessor = generatePipeCheck(doc, ctx, schema, accessor);
			break;
		case "custom":
			typeAccessor = generateCustomCheck(doc, ctx, schema, accessor);
			break;
		case "transform":
			typeAccessor = generateTransformCheck(doc, ctx, schema, accessor);
			break;
		case "catch":
			typeAccessor = generateCatchCheck(doc, ctx, schema, accessor);
			break;
		default: throw new ZodCompileUnsupportedError(`schema type ${type}`);
	}
	if (typeAccessor === null) return null;
	return generateChecks(doc, ctx, schema, typeAccessor);
}
function generateStringCheck(doc, ctx, schema, accessor, needsValue = true) {
	doc.write(`if (typeof ${accessor} !== "string") return INVALID;`);
	const def = schema._zod.def;
	if (def.format === void 0) return accessor;
	return generateStringFormatCheck(doc, ctx, def, accessor, needsValue);
}
function generateNumberCheck(doc, schema, accessor) {
	doc.write(`if (typeof ${accessor} !== "number" || !Number.isFinite(${accessor})) return INVALID;`);
	const def = schema._zod.def;
	if (def.check === "number_format" && def.format) generateNumberFormatCheck(doc, { format: def.format }, accessor);
	return accessor;
}
function generateBooleanCheck(doc, accessor) {
	doc.write(`if (typeof ${accessor} !== "boolean") return INVALID;`);
	return accessor;
}
function generateBigIntCheck(doc, schema, accessor) {
	doc.write(`if (typeof ${accessor} !== "bigint") return INVALID;`);
	const def = schema._zod.def;
	if (def.format) switch (def.format) {
		case "int64":
			doc.write(`if (${accessor} < -9223372036854775808n || ${accessor} > 9223372036854775807n) return INVALID;`);
			break;
		case "uint64": doc.write(`if (${accessor} < 0n || ${accessor} > 18446744073709551615n) return INVALID;`);
	}
	return accessor;
}
function generateSymbolCheck(doc, accessor) {
	doc.write(`if (typeof ${accessor} !== "symbol") return INVALID;`);
	return accessor;
}
function generateUndefinedCheck(doc, accessor) {
	doc.write(`if (${accessor} !== undefined) return INVALID;`);
	return accessor;
}
function generateNullCheck(doc, accessor) {
	doc.write(`if (${accessor} !== null) return INVALID;`);
	return accessor;
}
function generateVoidCheck(doc, accessor) {
	doc.write(`if (${accessor} !== undefined) return INVALID;`);
	return accessor;
}
function generateNaNCheck(doc, accessor) {
	doc.write(`if (typeof ${accessor} !== "number" || !Number.isNaN(${accessor})) return INVALID;`);
	return accessor;
}
function generateDateCheck(doc, accessor) {
	doc.write(`if (!(${accessor} instanceof Date) || Number.isNaN(${accessor}.getTime())) return INVALID;`);
	return accessor;
}
function generateObjectCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	doc.write(`if (typeof ${accessor} !== "object" || ${accessor} === null || Array.isArray(${accessor})) return INVALID;`);
	const shape = def.shape;
	const keys = Object.keys(shape);
	const symbolKeys = Object.getOwnPropertySymbols(shape);
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	const keyExpr = (k) => typeof k === "symbol" ? addConstant(ctx, k) : esc(k);
	const propKey = (k) => typeof k === "symbol" ? `[${keyExpr(k)}]` : esc(k);
	const propShape = shape;
	if (keys.includes("__proto__")) throw new ZodCompileUnsupportedError("object shape key \"__proto__\"");
	const propOutputs = /* @__PURE__ */ new Map();
	for (const key of allKeys) {
		const propSchema = propShape[key];
		const kx = keyExpr(key);
		const inputVar = newVar(ctx);
		doc.write(`const ${inputVar} = ${accessor}[${kx}];`);
		if (propSchema._zod.optin !== void 0) {
			const outputVar = newVar(ctx);
			doc.write(`let ${outputVar} = (() => {`);
			doc.indented((d) => {
				const outputAccessor = compileChild(d, ctx, propSchema, inputVar);
				d.write(`return ${outputAccessor};`);
			});
			doc.write(`})();`);
			if (propSchema._zod.optout === "optional") {
				doc.write(`if (${outputVar} === INVALID) {`);
				doc.indented((d) => {
					d.write(`if (${kx} in ${accessor}) return INVALID;`);
					d.write(`${outputVar} = undefined;`);
				});
				doc.write(`}`);
			} else doc.write(`if (${outputVar} === INVALID) return INVALID;`);
			propOutputs.set(key, outputVar);
		} else {
			if (requiresPresenceCheck(propSchema)) doc.write(`if (!(${kx} in ${accessor})) return INVALID;`);
			const outputAccessor = compileChild(doc, ctx, propSchema, inputVar, buildsValue);
			if (outputAccessor !== null) propOutputs.set(key, outputAccessor);
		}
	}
	const catchall = def.catchall;
	let unknownKeysMode = "none";
	if (catchall) {
		const catchallType = catchall._zod.def.type;
		if (catchallType === "never") {
			const condition = keys.map((k) => `k !== ${esc(k)}`).join(" && ") || "true";
			doc.write(`for (const k in ${accessor}) {`);
			doc.indented((d) => {
				d.write(`if (${condition}) return INVALID;`);
			});
			doc.write(`}`);
		} else if ((catchallType === "unknown" || catchallType === "any") && !catchall._zod.def.checks?.length) unknownKeysMode = "passthrough";
		else unknownKeysMode = "schema";
	}
	const outputVar = newVar(ctx);
	const hasConditionalKeys = allKeys.some((k) => mayOmitUndefined(propShape[k]) || dropsWhenAbsent(propShape[k]));
	if (!buildsValue) {
		if (unknownKeysMode === "schema") {
			const knownSet = keys.length > 0 ? addConstant(ctx, new Set(keys)) : null;
			doc.write(`for (const k in ${accessor}) {`);
			doc.indented((d) => {
				d.write(`if (k === "__proto__") continue;`);
				if (knownSet) d.write(`if (${knownSet}.has(k)) continue;`);
				const valVar = newVar(ctx);
				d.write(`const ${valVar} = ${accessor}[k];`);
				compileChild(d, ctx, catchall, valVar, false);
			});
			doc.write(`}`);
		}
		return null;
	}
	if (!hasConditionalKeys) {
		const propLiterals = allKeys.map((k) => `${propKey(k)}: ${propOutputs.get(k)}`).join(", ");
		doc.write(`const ${outputVar} = { ${propLiterals} };`);
	} else {
		doc.write(`const ${outputVar} = {};`);
		for (const k of allKeys) {
			const kx = keyExpr(k);
			const out = propOutputs.get(k);
			if (dropsWhenAbsent(propShape[k])) doc.write(`if (${kx} in ${accessor}) ${outputVar}[${kx}] = ${out};`);
			else if (mayOmitUndefined(propShape[k])) doc.write(`if (${out} !== undefined || ${kx} in ${accessor}) ${outputVar}[${kx}] = ${out};`);
			else doc.write(`${outputVar}[${kx}] = ${out};`);
		}
	}
	if (unknownKeysMode !== "none") {
		const knownSet = keys.length > 0 ? addConstant(ctx, new Set(keys)) : null;
		doc.write(`for (const k in ${accessor}) {`);
		doc.indented((d) => {
			d.write(`if (k === "__proto__") continue;`);
			if (knownSet) d.write(`if (${knownSet}.has(k)) continue;`);
			if (unknownKeysMode === "passthrough") d.write(`${outputVar}[k] = ${accessor}[k];`);
			else {
				const valVar = newVar(ctx);
				d.write(`const ${valVar} = ${accessor}[k];`);
				const catchallOut = compileChild(d, ctx, catchall, valVar);
				d.write(`${outputVar}[k] = ${catchallOut};`);
			}
		});
		doc.write(`}`);
	}
	return outputVar;
}
function generateOptionalCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	if (isExactOptional(schema)) return generateCheck(doc, ctx, def.innerType, accessor, buildsValue);
	if (def.innerType._zod.optin === "defaulted") {
		const outputVar = newVar(ctx);
		const branchVar = newVar(ctx);
		doc.write(`let ${outputVar};`);
		doc.write(`if (${accessor} === undefined) {`);
		doc.indented((d) => {
			d.write(`const ${branchVar} = (() => {`);
			d.indented((d2) => {
				const innerOutput = generateCheck(d2, ctx, def.innerType, accessor);
				d2.write(`return ${innerOutput};`);
			});
			d.write(`})();`);
			d.write(`if (${branchVar} !== INVALID) ${outputVar} = ${branchVar};`);
		});
		doc.write(`} else {`);
		doc.indented((d) => {
			const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
			d.write(`${outputVar} = ${innerOutput};`);
		});
		doc.write(`}`);
		return outputVar;
	}
	const outputVar = buildsValue ? newVar(ctx) : null;
	if (outputVar) doc.write(`let ${outputVar};`);
	doc.write(`if (${accessor} !== undefined) {`);
	doc.indented((d) => {
		const innerOutput = generateCheck(d, ctx, def.innerType, accessor, buildsValue);
		if (outputVar && innerOutput !== null) d.write(`${outputVar} = ${innerOutput};`);
	});
	doc.write(`}`);
	return outputVar;
}
function isExactOptional(schema) {
	return schema._zod.traits?.has("$ZodExactOptional") === true;
}
function requiresPresenceCheck(schema) {
	return schema._zod.optin === void 0 && fastPathAcceptsAbsence(schema);
}
function fastPathAcceptsAbsence(schema) {
	if (schema._zod.def.coerce) return true;
	const def = schema._zod.def;
	switch (def.type) {
		case "any":
		case "unknown":
		case "undefined":
		case "void":
		case "default":
		case "prefault":
		case "transform":
		case "custom":
		case "lazy": return true;
		case "string":
		case "number":
		case "boolean":
		case "bigint":
		case "symbol":
		case "null":
		case "never":
		case "nan":
		case "date":
		case "object":
		case "array":
		case "tuple":
		case "record":
		case "map":
		case "set":
		case "file":
		case "template_literal": return false;
		case "nonoptional": return def.innerType ? fastPathAcceptsAbsence(def.innerType) : false;
		case "literal": return !!def.values?.includes(void 0);
		case "enum": return !!schema._zod.values?.has(void 0);
		case "optional":
		case "nullable":
		case "readonly":
		case "success": return def.innerType ? fastPathAcceptsAbsence(def.innerType) : true;
		case "catch": return true;
		case "union": return def.options ? def.options.some(fastPathAcceptsAbsence) : true;
		case "intersection":
			if (!def.left || !def.right) return true;
			return fastPathAcceptsAbsence(def.left) && fastPathAcceptsAbsence(def.right);
		case "pipe": return def.in ? fastPathAcceptsAbsence(def.in) : true;
		default: return true;
	}
}
function dropsWhenAbsent(schema) {
	return schema._zod.optin === "optional" && schema._zod.optout === "optional";
}
function mayOmitUndefined(schema) {
	return (schema._zod.optin !== "defaulted" || schema._zod.optout === "optional") && mayOutputUndefined(schema);
}
function mayOutputUndefined(schema) {
	const def = schema._zod.def;
	switch (def.type) {
		case "string":
		case "number":
		case "boolean":
		case "bigint":
		case "symbol":
		case "null":
		case "nan":
		case "date":
		case "object":
		case "array":
		case "tuple":
		case "record":
		case "map":
		case "set":
		case "file":
		case "template_literal":
		case "never":
		case "success": return false;
		case "literal": return !!def.values?.includes(void 0);
		case "enum": return !!schema._zod.values?.has(void 0);
		case "optional": return true;
		case "nullable":
		case "readonly":
		case "nonoptional": return def.innerType ? mayOutputUndefined(def.innerType) : true;
		case "union": return def.options ? def.options.some(mayOutputUndefined) : true;
		case "intersection": return !def.left || !def.right || mayOutputUndefined(def.left) || mayOutputUndefined(def.right);
		case "pipe": return def.out ? mayOutputUndefined(def.out) : true;
		default: return true;
	}
}
function generateNullableCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	const outputVar = buildsValue ? newVar(ctx) : null;
	if (outputVar) doc.write(`let ${outputVar} = null;`);
	doc.write(`if (${accessor} !== null) {`);
	doc.indented((d) => {
		const innerOutput = generateCheck(d, ctx, def.innerType, accessor, buildsValue);
		if (outputVar && innerOutput !== null) d.write(`${outputVar} = ${innerOutput};`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateSizeGate(doc, schema, size) {
	for (const [max, check] of sizeCaps(schema._zod.def.checks)) doc.write(`if (${size} > ${numericOperand(max, check._zod.def.check)}) return INVALID;`);
}
function generateArrayCheck(doc, ctx, schema, accessor, buildsValue = true) {
	const def = schema._zod.def;
	doc.write(`if (!Array.isArray(${accessor})) return INVALID;`);
	generateSizeGate(doc, schema, `${accessor}.length`);
	const outputVar = buildsValue ? newVar(ctx) : null;
	const iVar = newVar(ctx);
	const elemVar = newVar(ctx);
	if (outputVar) doc.write(`const ${outputVar} = new Array(${accessor}.length);`);
	doc.write(`for (let ${iVar} = 0; ${iVar} < ${accessor}.length; ${iVar}++) {`);
	doc.indented((d) => {
		d.write(`const ${elemVar} = ${accessor}[${iVar}];`);
		const elemOutput = compileChild(d, ctx, def.element, elemVar, buildsValue);
		if (outputVar && elemOutput !== null) d.write(`${outputVar}[${iVar}] = ${elemOutput};`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateLiteralCheck(doc, ctx, schema, accessor) {
	const values = schema._zod.def.values;
	if (values.length !== 1) {
		const literalSet = addConstant(ctx, new Set(values));
		doc.write(`if (!${literalSet}.has(${accessor})) return INVALID;`);
		return accessor;
	}
	const value = values[0];
	if (typeof value === "number" && Number.isNaN(value)) {
		const literalSet = addConstant(ctx, new Set(values));
		doc.write(`if (!${literalSet}.has(${accessor})) return INVALID;`);
		return accessor;
	}
	if (typeof value === "string") doc.write(`if (${accessor} !== ${esc(value)}) return INVALID;`);
	else if (typeof value === "number" || typeof value === "boolean") doc.write(`if (${accessor} !== ${value}) return INVALID;`);
	else if (value === null) doc.write(`if (${accessor} !== null) return INVALID;`);
	else if (value === void 0) doc.write(`if (${accessor} !== undefined) return INVALID;`);
	else if (typeof value === "bigint") doc.write(`if (${accessor} !== ${value}n) return INVALID;`);
	else throw new ZodCompileUnsupportedError(`literal type ${typeof value}`);
	return accessor;
}
function generateEnumCheck(doc, ctx, schema, accessor) {
	const values = schema._zod.values;
	if (!values) throw new ZodCompileUnsupportedError("enum schema without enumerated values");
	const enumSet = addConstant(ctx, values);
	doc.write(`if (!${enumSet}.has(${accessor})) return INVALID;`);
	return accessor;
}
function generateWrapperCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	return generateCheck(doc, ctx, def.innerType, accessor);
}
function generateDefaultCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const defaultGetter = Object.getOwnPropertyDescriptor(schema._zod.def, "defaultValue") ? () => schema._zod.def.defaultValue : void 0;
	if (schema._zod.def.type === "prefault") {
		if (!defaultGetter) return generateCheck(doc, ctx, def.innerType, accessor);
		const defaultFn = addConstant(ctx, defaultGetter);
		const inputVar = newVar(ctx);
		doc.write(`let ${inputVar} = ${accessor};`);
		doc.write(`if (${accessor} === undefined) ${inputVar} = ${defaultFn}();`);
		return generateCheck(doc, ctx, def.innerType, inputVar);
	}
	const outputVar = newVar(ctx);
	if (defaultGetter) {
		const defaultFn = addConstant(ctx, defaultGetter);
		const cloneFn = addConstant(ctx, shallowClone);
		doc.write(`let ${outputVar};`);
		doc.write(`if (${accessor} === undefined) {`);
		doc.indented((d) => {
			d.write(`${outputVar} = ${cloneFn}(${defaultFn}());`);
		});
		doc.write(`} else {`);
		doc.indented((d) => {
			const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
			d.write(`${outputVar} = ${innerOutput} === undefined ? ${cloneFn}(${defaultFn}()) : ${innerOutput};`);
		});
		doc.write(`}`);
	} else {
		doc.write(`let ${outputVar};`);
		doc.write(`if (${accessor} !== undefined) {`);
		doc.indented((d) => {
			const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
			d.write(`${outputVar} = ${innerOutput};`);
		});
		doc.write(`}`);
	}
	return outputVar;
}
function generateNonOptionalCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const innerOutput = generateCheck(doc, ctx, def.innerType, accessor);
	const outputVar = newVar(ctx);
	doc.write(`const ${outputVar} = ${innerOutput};`);
	doc.write(`if (${outputVar} === undefined) return INVALID;`);
	return outputVar;
}
function generateTupleCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const items = def.items;
	const rest = def.rest;
	doc.write(`if (!Array.isArray(${accessor})) return INVALID;`);
	const optinStart = getTupleOptStart(items, "optin");
	const optoutStart = getTupleOptStart(items, "optout");
	if (rest) doc.write(`if (${accessor}.length < ${optinStart}) return INVALID;`);
	else doc.write(`if (${accessor}.length < ${optinStart} || ${accessor}.length > ${items.length}) return INVALID;`);
	const outputVar = newVar(ctx);
	doc.write(`const ${outputVar} = [];`);
	for (let i = 0; i < items.length; i++) {
		const itemSchema = items[i];
		if (i >= optoutStart) {
			doc.write(`if (${outputVar}.length === ${i}) {`);
			doc.indented((d) => {
				d.write(`if (${i} < ${accessor}.length) {`);
				d.indented((d2) => {
					const elemVar = newVar(ctx);
					d2.write(`const ${elemVar} = ${accessor}[${i}];`);
					const elemOutput = compileChild(d2, ctx, itemSchema, elemVar);
					d2.write(`${outputVar}[${i}] = ${elemOutput};`);
				});
				d.write(`} else {`);
				d.indented((d2) => {
					if (dropsWhenAbsent(itemSchema)) {
						d2.write(`${outputVar}.length = ${i};`);
						return;
					}
					const elemVar = newVar(ctx);
					const branchVar = newVar(ctx);
					d2.write(`const ${elemVar} = undefined;`);
					d2.write(`const ${branchVar} = (() => {`);
					d2.indented((d3) => {
						const elemOutput = compileChild(d3, ctx, itemSchema, elemVar);
						d3.write(`return ${elemOutput};`);
					});
					d2.write(`})();`);
					d2.write(`if (${branchVar} === INVALID || ${branchVar} === undefined) ${outputVar}.length = ${i};`);
					d2.write(`else ${outputVar}[${i}] = ${branchVar};`);
				});
				d.write(`}`);
			});
			doc.write(`}`);
		} else {
			const elemVar = newVar(ctx);
			doc.write(`const ${elemVar} = ${accessor}[${i}];`);
			const elemOutput = compileChild(doc, ctx, itemSchema, elemVar);
			doc.write(`${outputVar}[${i}] = ${elemOutput};`);
		}
	}
	if (rest) {
		const iVar = newVar(ctx);
		const elemVar = newVar(ctx);
		doc.write(`for (let ${iVar} = ${items.length}; ${iVar} < ${accessor}.length; ${iVar}++) {`);
		doc.indented((d) => {
			d.write(`const ${elemVar} = ${accessor}[${iVar}];`);
			const elemOutput = compileChild(d, ctx, rest, elemVar);
			d.write(`${outputVar}[${iVar}] = ${elemOutput};`);
		});
		doc.write(`}`);
	}
	return outputVar;
}
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function generateUnionCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const options = def.options;
	if (def.discriminator) return generateDiscriminatedUnionCheck(doc, ctx, def, accessor);
	if (def.inclusive === false) throw new ZodCompileUnsupportedError("exclusive unions (z.xor)");
	if (options.length === 0) {
		doc.write("return INVALID;");
		return accessor;
	}
	if (options.length === 1) return generateCheck(doc, ctx, options[0], accessor);
	if (options.every((opt) => opt._zod.def.type === "literal" && !opt._zod.def.checks?.length)) {
		const valuesConst = addConstant(ctx, new Set(options.flatMap((opt) => opt._zod.def.values)));
		doc.write(`if (!${valuesConst}.has(${accessor})) return INVALID;`);
		return accessor;
	}
	const outputVar = newVar(ctx);
	doc.write(`let ${outputVar};`);
	for (let i = 0; i < options.length; i++) {
		const opt = options[i];
		if (i === 0) doc.write(`${outputVar} = (() => {`);
		else doc.write(`if (${outputVar} === INVALID) ${outputVar} = (() => {`);
		doc.indented((d) => {
			const branchOutput = generateCheck(d, ctx, opt, accessor);
			d.write(`return ${branchOutput};`);
		});
		doc.write(`})();`);
	}
	doc.write(`if (${outputVar} === INVALID) return INVALID;`);
	return outputVar;
}
function generateDiscriminatedUnionCheck(doc, ctx, def, accessor) {
	if (def.unionFallback) throw new ZodCompileUnsupportedError("discriminated union with unionFallback");
	if (def.options.length === 0) {
		doc.write("return INVALID;");
		return accessor;
	}
	const discVar = newVar(ctx);
	const outputVar = newVar(ctx);
	doc.write(`const ${discVar} = ${accessor}?.[${esc(def.discriminator)}];`);
	doc.write(`let ${outputVar};`);
	let firstBranch = true;
	const claimed = /* @__PURE__ */ new Set();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new ZodCompileUnsupportedError("discriminated union option without static discriminator values");
		for (const value of values) {
			if (claimed.has(value)) throw new ZodCompileUnsupportedError(`duplicate discriminator value ${String(value)}`);
			claimed.add(value);
		}
		const conditions = Array.from(values, (value) => literalEquality(ctx, discVar, value));
		const prefix = firstBranch ? "if" : "else if";
		doc.write(`${prefix} (${conditions.join(" || ")}) {`);
		doc.indented((d) => {
			const branchOutput = generateCheck(d, ctx, option, accessor);
			d.write(`${outputVar} = ${branchOutput};`);
		});
		doc.write(`}`);
		firstBranch = false;
	}
	doc.write(`else { return INVALID; }`);
	return outputVar;
}
function literalEquality(ctx, accessor, value) {
	if (typeof value === "string") return `${accessor} === ${esc(value)}`;
	if (typeof value === "number") {
		if (Number.isNaN(value)) return `Number.isNaN(${accessor})`;
		return `${accessor} === ${value}`;
	}
	if (typeof value === "boolean") return `${accessor} === ${value}`;
	if (value === null) return `${accessor} === null`;
	if (value === void 0) return `${accessor} === undefined`;
	if (typeof value === "bigint") return `${accessor} === ${value}n`;
	if (typeof value === "symbol") return `${accessor} === ${addConstant(ctx, value)}`;
	throw new ZodCompileUnsupportedError(`literal discriminator value ${String(value)}`);
}
function generateIntersectionCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	ctx.definite = false;
	const leftOutput = compileChild(doc, ctx, def.left, accessor);
	const rightOutput = compileChild(doc, ctx, def.right, accessor);
	const mergeConst = addConstant(ctx, mergeValues);
	const mergedVar = newVar(ctx);
	doc.write(`const ${mergedVar} = ${mergeConst}(${leftOutput}, ${rightOutput});`);
	doc.write(`if (!${mergedVar}.valid) return INVALID;`);
	return `${mergedVar}.data`;
}
function generateRecordCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const isPlainObjectConst = addConstant(ctx, isPlainObject);
	doc.write(`if (!${isPlainObjectConst}(${accessor})) return INVALID;`);
	const outputVar = newVar(ctx);
	const kVar = newVar(ctx);
	const valVar = newVar(ctx);
	doc.write(`const ${outputVar} = {};`);
	const recordDef = def;
	const keyValues = recordDef.partial ? void 0 : def.keyType._zod.values;
	if (keyValues) {
		const inputKeys = [];
		for (const key of keyValues) {
			if (!(typeof key === "string" || typeof key === "number" || typeof key === "symbol")) throw new ZodCompileUnsupportedError(`record key value ${String(key)}`);
			const inputKey = typeof key === "number" ? key.toString() : key;
			if (inputKey === "__proto__") throw new ZodCompileUnsupportedError("record key \"__proto__\"");
			inputKeys.push(inputKey);
			const keyConst = addConstant(ctx, key);
			const outKey = generateCheck(doc, ctx, def.keyType, keyConst);
			const valueVar = newVar(ctx);
			doc.write(`const ${valueVar} = ${accessor}[${literalPropertyKey(ctx, inputKey)}];`);
			const valOutput = compileChild(doc, ctx, def.valueType, valueVar);
			doc.write(`${outputVar}[${outKey}] = ${valOutput};`);
		}
		const knownKeysConst = addConstant(ctx, new Set(inputKeys));
		doc.write(`for (const ${kVar} in ${accessor}) {`);
		doc.indented((d) => {
			d.write(`if (${knownKeysConst}.has(${kVar})) continue;`);
			if (recordDef.mode === "loose") d.write(`if (${kVar} !== "__proto__") ${outputVar}[${kVar}] = ${accessor}[${kVar}];`);
			else d.write(`return INVALID;`);
		});
		doc.write(`}`);
		return outputVar;
	}
	const keyDef = def.keyType._zod.def;
	if (!(keyDef.type === "string" && keyDef.format === void 0 && !keyDef.coerce && (keyDef.checks?.length ?? 0) === 0)) {
		const isLoose = def.mode === "loose";
		const keyFn = compileFn(def.keyType);
		if (keyFn.definite === false) ctx.definite = false;
		const keyFast = addConstant(ctx, keyFn);
		const numericConst = addConstant(ctx, number$1);
		const outKeyVar = newVar(ctx);
		emitOwnKeys(doc, ctx, accessor, kVar, (d) => {
			d.write(`let ${outKeyVar} = ${keyFast}(${kVar});`);
			d.write(`if (${outKeyVar} === INVALID && typeof ${kVar} === "string" && ${numericConst}.test(${kVar})) ${outKeyVar} = ${keyFast}(Number(${kVar}));`);
			if (isLoose) d.write(`if (${outKeyVar} === INVALID) { ${outputVar}[${kVar}] = ${accessor}[${kVar}]; continue; }`);
			else d.write(`if (${outKeyVar} === INVALID) return INVALID;`);
			d.write(`if (${outKeyVar} === "__proto__") continue;`);
			const valueVar = newVar(ctx);
			d.write(`const ${valueVar} = ${accessor}[${kVar}];`);
			const valOutput = compileChild(d, ctx, def.valueType, valueVar);
			d.write(`${outputVar}[${outKeyVar}] = ${valOutput};`);
		});
		return outputVar;
	}
	emitOwnKeys(doc, ctx, accessor, kVar, (d) => {
		d.write(`const ${valVar} = ${accessor}[${kVar}];`);
		const valOutput = compileChild(d, ctx, def.valueType, valVar);
		d.write(`${outputVar}[${kVar}] = ${valOutput};`);
	}, `return INVALID;`);
	return outputVar;
}
function emitOwnKeys(doc, ctx, accessor, kVar, body, onSymbol) {
	const propIsEnumerableConst = addConstant(ctx, Object.prototype.propertyIsEnumerable);
	const symsVar = newVar(ctx);
	const keysVar = newVar(ctx);
	const iVar = newVar(ctx);
	doc.write(`const ${symsVar} = Object.getOwnPropertySymbols(${accessor});`);
	doc.write(`const ${keysVar} = Object.getOwnPropertyNames(${accessor});`);
	doc.write(`for (let ${iVar} = 0; ${iVar} < ${keysVar}.length; ${iVar}++) {`);
	doc.indented((d) => {
		d.write(`const ${kVar} = ${keysVar}[${iVar}];`);
		d.write(`if (${kVar} === "__proto__" || !${propIsEnumerableConst}.call(${accessor}, ${kVar})) continue;`);
		body(d);
	});
	doc.write(`}`);
	doc.write(`for (let ${iVar} = 0; ${iVar} < ${symsVar}.length; ${iVar}++) {`);
	doc.indented((d) => {
		d.write(`const ${kVar} = ${symsVar}[${iVar}];`);
		d.write(`if (!${propIsEnumerableConst}.call(${accessor}, ${kVar})) continue;`);
		if (onSymbol) d.write(onSymbol);
		else body(d);
	});
	doc.write(`}`);
}
function literalPropertyKey(ctx, key) {
	if (typeof key === "string") return esc(key);
	return addConstant(ctx, key);
}
function generateMapCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	doc.write(`if (!(${accessor} instanceof Map)) return INVALID;`);
	generateSizeGate(doc, schema, `${accessor}.size`);
	const outputVar = newVar(ctx);
	const kVar = newVar(ctx);
	const valVar = newVar(ctx);
	doc.write(`const ${outputVar} = new Map();`);
	doc.write(`for (const [${kVar}, ${valVar}] of ${accessor}) {`);
	doc.indented((d) => {
		const keyOutput = generateCheck(d, ctx, def.keyType, kVar);
		const valOutput = generateCheck(d, ctx, def.valueType, valVar);
		d.write(`${outputVar}.set(${keyOutput}, ${valOutput});`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateSetCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	doc.write(`if (!(${accessor} instanceof Set)) return INVALID;`);
	generateSizeGate(doc, schema, `${accessor}.size`);
	const outputVar = newVar(ctx);
	const valVar = newVar(ctx);
	doc.write(`const ${outputVar} = new Set();`);
	doc.write(`for (const ${valVar} of ${accessor}) {`);
	doc.indented((d) => {
		const valOutput = generateCheck(d, ctx, def.valueType, valVar);
		d.write(`${outputVar}.add(${valOutput});`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateFileCheck(doc, accessor) {
	doc.write(`if (!(${accessor} instanceof File)) return INVALID;`);
	return accessor;
}
function generateTemplateLiteralCheck(doc, ctx, schema, accessor) {
	doc.write(`if (typeof ${accessor} !== "string") return INVALID;`);
	const pattern = schema._zod.pattern;
	if (pattern) {
		const patternConst = addConstant(ctx, pattern);
		doc.write(`${patternConst}.lastIndex = 0;`);
		doc.write(`if (!${patternConst}.test(${accessor})) return INVALID;`);
	}
	return accessor;
}
function generateLazyCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const getterConst = addUserConstant(ctx, def.getter);
	const cacheConst = addConstant(ctx, { parser: null });
	doc.write(`if (!${cacheConst}.parser) {`);
	doc.indented((d) => {
		d.write(`const inner = ${getterConst}();`);
		d.write(`${cacheConst}.parser = function(input) {`);
		d.indented((d2) => {
			d2.write(`const result = inner._zod.run({ value: input, issues: [] }, {});`);
			d2.write(`return result.issues.length === 0 ? result.value : INVALID;`);
		});
		d.write(`};`);
	});
	doc.write(`}`);
	const outputVar = newVar(ctx);
	doc.write(`const ${outputVar} = ${cacheConst}.parser(${accessor});`);
	doc.write(`if (${outputVar} === INVALID) return INVALID;`);
	return outputVar;
}
function generatePipeCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	const inputOutput = generateCheck(doc, ctx, def.in, accessor);
	if (def.transform) {
		if (isAsyncFunction(def.transform)) throw new ZodCompileAsyncError("z.compile: async transforms in pipes are not supported");
		const transformFn = def.transform;
		const helperFn = (value) => {
			const fakePayload = {
				value,
				issues: [],
				addIssue: pushIssue
			};
			const result = transformFn(value, fakePayload);
			if (result instanceof Promise) return INVALID;
			return fakePayload.issues.length === 0 ? result : INVALID;
		};
		const helperConst = addUserConstant(ctx, helperFn);
		const transformedVar = newVar(ctx);
		doc.write(`const ${transformedVar} = ${helperConst}(${inputOutput});`);
		doc.write(`if (${transformedVar} === INVALID) return INVALID;`);
		return generateCheck(doc, ctx, def.out, transformedVar);
	} else return generateCheck(doc, ctx, def.out, inputOutput);
}
function isAsyncFunction(fn) {
	return typeof fn === "function" && (fn.constructor.name === "AsyncFunction" || fn[Symbol.toStringTag] === "AsyncFunction");
}
function generateCustomCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	if (def.fn) {
		if (isAsyncFunction(def.fn)) throw new ZodCompileAsyncError("z.compile: async custom predicates are not supported");
		const fnConst = addUserConstant(ctx, def.fn);
		const throwAsyncConst = addConstant(ctx, throwAsync);
		const resVar = newVar(ctx);
		doc.write(`const ${resVar} = ${fnConst}(${accessor});`);
		doc.write(`if (${resVar} instanceof Promise) ${throwAsyncConst}();`);
		doc.write(`if (!${resVar}) return INVALID;`);
	} else throw new ZodCompileUnsupportedError("custom schema without a predicate function");
	return accessor;
}
function runtimeCatch(innerSchema, catchValue, value) {
	const result = innerSchema._zod.run({
		value,
		issues: []
	}, {});
	if (result && typeof result.then === "function") return INVALID;
	const r = result;
	if (r.issues.length === 0) return r.value;
	return catchValue();
}
function generateCatchCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	if (!def.catchValue["~constantCatch"]) throw new ZodCompileUnsupportedError("catch with a callback (only a constant catch value compiles)", false);
	const outputVar = newVar(ctx);
	doc.write(`let ${outputVar} = (() => {`);
	doc.indented((d) => {
		const innerOut = compileChild(d, ctx, def.innerType, accessor);
		d.write(`return ${innerOut};`);
	});
	doc.write(`})();`);
	const innerConst = addConstant(ctx, def.innerType);
	const catchConst = addUserConstant(ctx, def.catchValue);
	const catchHelperConst = addConstant(ctx, runtimeCatch);
	doc.write(`if (${outputVar} === INVALID) {`);
	doc.indented((d) => {
		d.write(`${outputVar} = ${catchHelperConst}(${innerConst}, ${catchConst}, ${accessor});`);
		d.write(`if (${outputVar} === INVALID) return INVALID;`);
	});
	doc.write(`}`);
	return outputVar;
}
function generateTransformCheck(doc, ctx, schema, accessor) {
	const def = schema._zod.def;
	if (def.transform) {
		if (isAsyncFunction(def.transform)) throw new ZodCompileAsyncError("z.compile: async transforms are not supported");
		const transformFn = def.transform;
		const helperFn = (value) => {
			const fakePayload = {
				value,
				issues: [],
				addIssue: pushIssue
			};
			const result = transformFn(value, fakePayload);
			if (result instanceof Promise) return INVALID;
			return fakePayload.issues.length === 0 ? result : INVALID;
		};
		const helperConst = addUserConstant(ctx, helperFn);
		const outputVar = newVar(ctx);
		doc.write(`const ${outputVar} = ${helperConst}(${accessor});`);
		doc.write(`if (${outputVar} === INVALID) return INVALID;`);
		return outputVar;
	}
	return accessor;
}

// node_modules/zod/v4/core/json-schema-generator.js
var JSONSchemaGenerator = class {
	get metadataRegistry() {
		return this.ctx.metadataRegistry;
	}
	get target() {
		return this.ctx.target;
	}
	get unrepresentable() {
		return this.ctx.unrepresentable;
	}
	get override() {
		return this.ctx.override;
	}
	get io() {
		return this.ctx.io;
	}
	get counter() {
		return this.ctx.counter;
	}
	set counter(value) {
		this.ctx.counter = value;
	}
	get seen() {
		return this.ctx.seen;
	}
	constructor(params) {
		let normalizedTarget = params?.target ?? "draft-2020-12";
		if (normalizedTarget === "draft-4") normalizedTarget = "draft-04";
		if (normalizedTarget === "draft-7") normalizedTarget = "draft-07";
		this.ctx = initializeContext({
			processors: allProcessors,
			target: normalizedTarget,
			...params?.metadata && { metadata: params.metadata },
			...params?.unrepresentable && { unrepresentable: params.unrepresentable },
			...params?.override && { override: params.override },
			...params?.io && { io: params.io }
		});
	}
	process(schema, _params = {
		path: [],
		schemaPath: []
	}) {
		return processSchema(schema, this.ctx, _params);
	}
	emit(schema, _params) {
		if (_params) {
			if (_params.cycles) this.ctx.cycles = _params.cycles;
			if (_params.reused) this.ctx.reused = _params.reused;
			if (_params.external) this.ctx.external = _params.external;
		}
		this.ctx.sharedDefsExtractedFor = void 0;
		this.ctx.sharedEmitDoneFor = void 0;
		extractDefs(this.ctx, schema);
		const { "~standard": _, ...plainResult } = finalize(this.ctx, schema);
		return plainResult;
	}
};

// node_modules/zod/v4/core/json-schema.js
var json_schema_exports = /* @__PURE__ */ __exportAll({});

// node_modules/zod/v4/core/index.js
var core_exports = /* @__PURE__ */ __exportAll({
	$ZodAny: () => $ZodAny,
	$ZodArray: () => $ZodArray,
	$ZodAsyncError: () => $ZodAsyncError,
	$ZodBase64: () => $ZodBase64,
	$ZodBase64URL: () => $ZodBase64URL,
	$ZodBigInt: () => $ZodBigInt,
	$ZodBigIntFormat: () => $ZodBigIntFormat,
	$ZodBoolean: () => $ZodBoolean,
	$ZodCIDRv4: () => $ZodCIDRv4,
	$ZodCIDRv6: () => $ZodCIDRv6,
	$ZodCUID: () => $ZodCUID,
	$ZodCUID2: () => $ZodCUID2,
	$ZodCatch: () => $ZodCatch,
	$ZodCheck: () => $ZodCheck,
	$ZodCheckBigIntFormat: () => $ZodCheckBigIntFormat,
	$ZodCheckEndsWith: () => $ZodCheckEndsWith,
	$ZodCheckGreaterThan: () => $ZodCheckGreaterThan,
	$ZodCheckIncludes: () => $ZodCheckIncludes,
	$ZodCheckLengthEquals: () => $ZodCheckLengthEquals,
	$ZodCheckLessThan: () => $ZodCheckLessThan,
	$ZodCheckLowerCase: () => $ZodCheckLowerCase,
	$ZodCheckMaxLength: () => $ZodCheckMaxLength,
	$ZodCheckMaxSize: () => $ZodCheckMaxSize,
	$ZodCheckMimeType: () => $ZodCheckMimeType,
	$ZodCheckMinLength: () => $ZodCheckMinLength,
	$ZodCheckMinSize: () => $ZodCheckMinSize,
	$ZodCheckMultipleOf: () => $ZodCheckMultipleOf,
	$ZodCheckNumberFormat: () => $ZodCheckNumberFormat,
	$ZodCheckOverwrite: () => $ZodCheckOverwrite,
	$ZodCheckProperties: () => $ZodCheckProperties,
	$ZodCheckProperty: () => $ZodCheckProperty,
	$ZodCheckRegex: () => $ZodCheckRegex,
	$ZodCheckSizeEquals: () => $ZodCheckSizeEquals,
	$ZodCheckStartsWith: () => $ZodCheckStartsWith,
	$ZodCheckStringFormat: () => $ZodCheckStringFormat,
	$ZodCheckUpperCase: () => $ZodCheckUpperCase,
	$ZodCodec: () => $ZodCodec,
	$ZodCreditCard: () => $ZodCreditCard,
	$ZodCustom: () => $ZodCustom,
	$ZodCustomStringFormat: () => $ZodCustomStringFormat,
	$ZodCyclicError: () => $ZodCyclicError,
	$ZodDate: () => $ZodDate,
	$ZodDefault: () => $ZodDefault,
	$ZodDiscriminatedUnion: () => $ZodDiscriminatedUnion,
	$ZodE164: () => $ZodE164,
	$ZodEmail: () => $ZodEmail,
	$ZodEmoji: () => $ZodEmoji,
	$ZodEncodeError: () => $ZodEncodeError,
	$ZodEnum: () => $ZodEnum,
	$ZodError: () => $ZodError,
	$ZodExactOptional: () => $ZodExactOptional,
	$ZodFile: () => $ZodFile,
	$ZodFunction: () => $ZodFunction,
	$ZodGUID: () => $ZodGUID,
	$ZodIBAN: () => $ZodIBAN,
	$ZodIPv4: () => $ZodIPv4,
	$ZodIPv6: () => $ZodIPv6,
	$ZodISODate: () => $ZodISODate,
	$ZodISODateTime: () => $ZodISODateTime,
	$ZodISODuration: () => $ZodISODuration,
	$ZodISOTime: () => $ZodISOTime,
	$ZodIntersection: () => $ZodIntersection,
	$ZodJWT: () => $ZodJWT,
	$ZodKSUID: () => $ZodKSUID,
	$ZodLazy: () => $ZodLazy,
	$ZodLiteral: () => $ZodLiteral,
	$ZodMAC: () => $ZodMAC,
	$ZodMap: () => $ZodMap,
	$ZodNaN: () => $ZodNaN,
	$ZodNanoID: () => $ZodNanoID,
	$ZodNever: () => $ZodNever,
	$ZodNonOptional: () => $ZodNonOptional,
	$ZodNull: () => $ZodNull,
	$ZodNullable: () => $ZodNullable,
	$ZodNumber: () => $ZodNumber,
	$ZodNumberFormat: () => $ZodNumberFormat,
	$ZodObject: () => $ZodObject,
	$ZodObjectJIT: () => $ZodObjectJIT,
	$ZodOptional: () => $ZodOptional,
	$ZodPipe: () => $ZodPipe,
	$ZodPrefault: () => $ZodPrefault,
	$ZodPreprocess: () => $ZodPreprocess,
	$ZodPromise: () => $ZodPromise,
	$ZodReadonly: () => $ZodReadonly,
	$ZodRealError: () => $ZodRealError,
	$ZodRecord: () => $ZodRecord,
	$ZodRegistry: () => $ZodRegistry,
	$ZodSet: () => $ZodSet,
	$ZodString: () => $ZodString,
	$ZodStringFormat: () => $ZodStringFormat,
	$ZodSuccess: () => $ZodSuccess,
	$ZodSymbol: () => $ZodSymbol,
	$ZodTemplateLiteral: () => $ZodTemplateLiteral,
	$ZodTransform: () => $ZodTransform,
	$ZodTuple: () => $ZodTuple,
	$ZodType: () => $ZodType,
	$ZodULID: () => $ZodULID,
	$ZodURL: () => $ZodURL,
	$ZodUUID: () => $ZodUUID,
	$ZodUndefined: () => $ZodUndefined,
	$ZodUnion: () => $ZodUnion,
	$ZodUnknown: () => $ZodUnknown,
	$ZodVoid: () => $ZodVoid,
	$ZodXID: () => $ZodXID,
	$ZodXor: () => $ZodXor,
	$brand: () => $brand,
	$constructor: () => $constructor,
	$input: () => $input,
	$output: () => $output,
	Doc: () => Doc,
	INVALID: () => INVALID,
	JSONSchema: () => json_schema_exports,
	JSONSchemaGenerator: () => JSONSchemaGenerator,
	NEVER: () => NEVER,
	TimePrecision: () => TimePrecision,
	URL_BAD_FORMAT: () => 1,
	URL_UNPARSEABLE: () => 2,
	ZodCompileAsyncError: () => ZodCompileAsyncError,
	ZodCompileUnsupportedError: () => ZodCompileUnsupportedError,
	_any: () => _any,
	_array: () => _array,
	_base64: () => _base64,
	_base64url: () => _base64url,
	_bigint: () => _bigint,
	_boolean: () => _boolean,
	_catch: () => _catch,
	_check: () => _check,
	_cidrv4: () => _cidrv4,
	_cidrv6: () => _cidrv6,
	_coercedBigint: () => _coercedBigint,
	_coercedBoolean: () => _coercedBoolean,
	_coercedDate: () => _coercedDate,
	_coercedNumber: () => _coercedNumber,
	_coercedString: () => _coercedString,
	_creditCard: () => _creditCard,
	_cuid: () => _cuid,
	_cuid2: () => _cuid2,
	_custom: () => _custom,
	_date: () => _date,
	_decode: () => _decode,
	_decodeAsync: () => _decodeAsync,
	_default: () => _default,
	_discriminatedUnion: () => _discriminatedUnion,
	_e164: () => _e164,
	_email: () => _email,
	_emoji: () => _emoji,
	_encode: () => _encode,
	_encodeAsync: () => _encodeAsync,
	_endsWith: () => _endsWith,
	_enum: () => _enum,
	_file: () => _file,
	_float32: () => _float32,
	_float64: () => _float64,
	_gt: () => _gt,
	_gte: () => _gte,
	_guid: () => _guid,
	_iban: () => _iban,
	_includes: () => _includes,
	_int: () => _int,
	_int32: () => _int32,
	_int64: () => _int64,
	_intersection: () => _intersection,
	_ipv4: () => _ipv4,
	_ipv6: () => _ipv6,
	_isoDate: () => _isoDate,
	_isoDateTime: () => _isoDateTime,
	_isoDuration: () => _isoDuration,
	_isoTime: () => _isoTime,
	_jwt: () => _jwt,
	_ksuid: () => _ksuid,
	_lazy: () => _lazy,
	_length: () => _length,
	_literal: () => _literal,
	_lowercase: () => _lowercase,
	_lt: () => _lt,
	_lte: () => _lte,
	_mac: () => _mac,
	_map: () => _map,
	_max: () => _lte,
	_maxLength: () => _maxLength,
	_maxSize: () => _maxSize,
	_mime: () => _mime,
	_min: () => _gte,
	_minLength: () => _minLength,
	_minSize: () => _minSize,
	_multipleOf: () => _multipleOf,
	_nan: () => _nan,
	_nanoid: () => _nanoid,
	_nativeEnum: () => _nativeEnum,
	_negative: () => _negative,
	_never: () => _never,
	_nonnegative: () => _nonnegative,
	_nonoptional: () => _nonoptional,
	_nonpositive: () => _nonpositive,
	_normalize: () => _normalize,
	_null: () => _null,
	_nullable: () => _nullable,
	_number: () => _number,
	_optional: () => _optional,
	_overwrite: () => _overwrite,
	_parse: () => _parse,
	_parseAsync: () => _parseAsync,
	_pipe: () => _pipe,
	_positive: () => _positive,
	_promise: () => _promise,
	_properties: () => _properties,
	_property: () => _property,
	_readonly: () => _readonly,
	_record: () => _record,
	_refine: () => _refine,
	_regex: () => _regex,
	_safeDecode: () => _safeDecode,
	_safeDecodeAsync: () => _safeDecodeAsync,
	_safeEncode: () => _safeEncode,
	_safeEncodeAsync: () => _safeEncodeAsync,
	_safeParse: () => _safeParse,
	_safeParseAsync: () => _safeParseAsync,
	_set: () => _set,
	_size: () => _size,
	_slugify: () => _slugify,
	_startsWith: () => _startsWith,
	_string: () => _string,
	_stringFormat: () => _stringFormat,
	_stringbool: () => _stringbool,
	_success: () => _success,
	_superRefine: () => _superRefine,
	_symbol: () => _symbol,
	_templateLiteral: () => _templateLiteral,
	_toLowerCase: () => _toLowerCase,
	_toUpperCase: () => _toUpperCase,
	_transform: () => _transform,
	_trim: () => _trim,
	_tuple: () => _tuple,
	_uint32: () => _uint32,
	_uint64: () => _uint64,
	_ulid: () => _ulid,
	_undefined: () => _undefined,
	_union: () => _union,
	_unknown: () => _unknown,
	_uppercase: () => _uppercase,
	_url: () => _url,
	_uuid: () => _uuid,
	_uuidv4: () => _uuidv4,
	_uuidv6: () => _uuidv6,
	_uuidv7: () => _uuidv7,
	_void: () => _void,
	_xid: () => _xid,
	_xor: () => _xor,
	base64Charset: () => base64Charset,
	base64urlCharset: () => base64urlCharset,
	canParseURL: () => canParseURL,
	clone: () => clone,
	compile: () => compile,
	compileFn: () => compileFn,
	config: () => config,
	createStandardJSONSchemaMethod: () => createStandardJSONSchemaMethod,
	createToJSONSchemaMethod: () => createToJSONSchemaMethod,
	decode: () => decode,
	decodeAsync: () => decodeAsync,
	describe: () => describe,
	encode: () => encode,
	encodeAsync: () => encodeAsync,
	extractDefs: () => extractDefs,
	finalize: () => finalize,
	flattenError: () => flattenError,
	formatError: () => formatError,
	getDiscriminatedOption: () => getDiscriminatedOption,
	globalConfig: () => globalConfig,
	globalRegistry: () => globalRegistry,
	handleUnrepresentable: () => handleUnrepresentable,
	initializeContext: () => initializeContext,
	isBackEdge: () => isBackEdge,
	isRecursiveSchema: () => isRecursiveSchema,
	isValidBase64: () => isValidBase64,
	isValidBase64URL: () => isValidBase64URL,
	isValidCIDRv6: () => isValidCIDRv6,
	isValidCreditCard: () => isValidCreditCard,
	isValidIBAN: () => isValidIBAN,
	isValidIPv6: () => isValidIPv6,
	isValidJWT: () => isValidJWT,
	locales: () => locales_exports,
	memoizer: () => memoizer,
	mergeValues: () => mergeValues,
	meta: () => meta,
	parse: () => parse$1,
	parseAsync: () => parseAsync,
	parseURLObject: () => parseURLObject,
	prettifyError: () => prettifyError,
	process: () => processSchema,
	processSchema: () => processSchema,
	regexes: () => regexes_exports,
	registry: () => registry,
	safeDecode: () => safeDecode,
	safeDecodeAsync: () => safeDecodeAsync,
	safeEncode: () => safeEncode,
	safeEncodeAsync: () => safeEncodeAsync,
	safeParse: () => safeParse,
	safeParseAsync: () => safeParseAsync,
	standardProps: () => standardProps,
	stripTabAndNewline: () => stripTabAndNewline,
	toDotPath: () => toDotPath,
	toJSONSchema: () => toJSONSchema,
	toZod: () => toZod,
	treeifyError: () => treeifyError,
	urlHostnameOk: () => urlHostnameOk,
	urlProtocolOk: () => urlProtocolOk,
	util: () => util_exports,
	validate: () => validate,
	validateAsync: () => validateAsync,
	validateURL: () => validateURL,
	version: () => version,
	withParser: () => withParser
});

// node_modules/zod/v4/classic/checks.js
var checks_exports = /* @__PURE__ */ __exportAll({
	endsWith: () => _endsWith,
	gt: () => _gt,
	gte: () => _gte,
	includes: () => _includes,
	length: () => _length,
	lowercase: () => _lowercase,
	lt: () => _lt,
	lte: () => _lte,
	maxLength: () => _maxLength,
	maxSize: () => _maxSize,
	mime: () => _mime,
	minLength: () => _minLength,
	minSize: () => _minSize,
	multipleOf: () => _multipleOf,
	negative: () => _negative,
	nonnegative: () => _nonnegative,
	nonpositive: () => _nonpositive,
	normalize: () => _normalize,
	overwrite: () => _overwrite,
	positive: () => _positive,
	properties: () => _properties,
	property: () => _property,
	regex: () => _regex,
	size: () => _size,
	slugify: () => _slugify,
	startsWith: () => _startsWith,
	toLowerCase: () => _toLowerCase,
	toUpperCase: () => _toUpperCase,
	trim: () => _trim,
	uppercase: () => _uppercase
});

// node_modules/zod/v4/classic/compat.js
const ZodIssueCode = {
	invalid_type: "invalid_type",
	too_big: "too_big",
	too_small: "too_small",
	invalid_format: "invalid_format",
	not_multiple_of: "not_multiple_of",
	unrecognized_keys: "unrecognized_keys",
	invalid_union: "invalid_union",
	invalid_key: "invalid_key",
	invalid_element: "invalid_element",
	invalid_value: "invalid_value",
	custom: "custom"
};
function setErrorMap(map) {
	config({ customError: map });
}
function getErrorMap() {
	return config().customError;
}
var ZodFirstPartyTypeKind;
ZodFirstPartyTypeKind || (ZodFirstPartyTypeKind = {});

// node_modules/zod/v4/classic/from-json-schema.js
const z = {
	...schemas_exports,
	...checks_exports,
	iso: iso_exports
};
const RECOGNIZED_KEYS = /*@__PURE__*/ new Set([
	"$schema",
	"$ref",
	"$defs",
	"definitions",
	"$id",
	"id",
	"$comment",
	"$anchor",
	"$vocabulary",
	"$dynamicRef",
	"$dynamicAnchor",
	"type",
	"enum",
	"const",
	"anyOf",
	"oneOf",
	"allOf",
	"not",
	"properties",
	"required",
	"additionalProperties",
	"patternProperties",
	"propertyNames",
	"minProperties",
	"maxProperties",
	"items",
	"prefixItems",
	"additionalItems",
	"minItems",
	"maxItems",
	"uniqueItems",
	"contains",
	"minContains",
	"maxContains",
	"minLength",
	"maxLength",
	"pattern",
	"format",
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum",
	"multipleOf",
	"description",
	"default",
	"contentEncoding",
	"contentMediaType",
	"contentSchema",
	"unevaluatedItems",
	"unevaluatedProperties",
	"if",
	"then",
	"else",
	"dependentSchemas",
	"dependentRequired",
	"nullable",
	"readOnly"
]);
function detectVersion(schema, defaultTarget) {
	const $schema = schema.$schema;
	if ($schema === "https://json-schema.org/draft/2020-12/schema") return "draft-2020-12";
	if ($schema === "http://json-schema.org/draft-07/schema#") return "draft-7";
	if ($schema === "http://json-schema.org/draft-04/schema#") return "draft-4";
	return defaultTarget ?? "draft-2020-12";
}
function applyMinItems(items, minItems) {
	return items.map((item, index) => index < minItems ? item : item.optional());
}
function decodeJSONPointerSegment(segment) {
	return segment.replace(/~1/g, "/").replace(/~0/g, "~");
}
function resolveRef(ref, ctx) {
	if (!ref.startsWith("#")) throw new Error("External $ref is not supported, only local refs (#/...) are allowed");
	const path = ref.slice(1).split("/").filter(Boolean);
	if (path.length === 0) return ctx.rootSchema;
	const defsKey = ctx.version === "draft-2020-12" ? "$defs" : "definitions";
	if (path[0] === defsKey) {
		const key = path[1] === void 0 ? void 0 : decodeJSONPointerSegment(path[1]);
		if (!key || !ctx.defs[key]) throw new Error(`Reference not found: ${ref}`);
		return ctx.defs[key];
	}
	throw new Error(`Reference not found: ${ref}`);
}
function checkObjectGuards(objectSchema, guards) {
	return z.transform((value) => value).check((payload) => {
		const value = payload.value;
		if (typeof value !== "object" || value === null || Array.isArray(value)) return;
		const keys = Object.getOwnPropertyNames(value);
		if (guards.minProperties !== void 0 && keys.length < guards.minProperties) payload.issues.push({
			origin: "object",
			code: "too_small",
			minimum: guards.minProperties,
			inclusive: true,
			message: `Too small: expected object to have >=${guards.minProperties} properties`,
			input: value,
			inst: objectSchema,
			continue: true
		});
		if (guards.maxProperties !== void 0 && keys.length > guards.maxProperties) payload.issues.push({
			origin: "object",
			code: "too_big",
			maximum: guards.maxProperties,
			inclusive: true,
			message: `Too big: expected object to have <=${guards.maxProperties} properties`,
			input: value,
			inst: objectSchema,
			continue: true
		});
		if (guards.keySchema) for (const key of keys) {
			const result = guards.keySchema.safeParse(key);
			if (result.success) continue;
			payload.issues.push({
				code: "invalid_key",
				origin: "record",
				issues: result.error.issues,
				input: key,
				path: [key],
				continue: true
			});
		}
	}).pipe(objectSchema);
}
function canonicalKey(value, seen) {
	if (value === null) return "z";
	const type = typeof value;
	if (type !== "object") {
		if (type === "number" && Number.isNaN(value)) return null;
		const raw = String(value);
		return `${type[0]}${raw.length}:${raw}`;
	}
	if (seen.has(value)) return null;
	seen.add(value);
	try {
		if (Array.isArray(value)) {
			const parts = [];
			for (const item of value) {
				const key = canonicalKey(item, seen);
				if (key === null) return null;
				parts.push(key);
			}
			return `a${parts.length}:[${parts.join(",")}]`;
		}
		const keys = Object.keys(value).sort();
		const parts = [];
		for (const k of keys) {
			const key = canonicalKey(value[k], seen);
			if (key === null) return null;
			parts.push(`${k.length}:${k}=${key}`);
		}
		return `o${parts.length}:{${parts.join(",")}}`;
	} finally {
		seen.delete(value);
	}
}
const SCHEMA_KEYWORDS = /*@__PURE__*/ new Set([
	"items",
	"prefixItems",
	"additionalItems",
	"additionalProperties",
	"contains",
	"propertyNames",
	"not",
	"if",
	"then",
	"else",
	"allOf",
	"anyOf",
	"oneOf",
	"unevaluatedItems",
	"unevaluatedProperties",
	"contentSchema"
]);
const SCHEMA_MAP_KEYWORDS = /*@__PURE__*/ new Set([
	"properties",
	"patternProperties",
	"dependentSchemas",
	"dependencies",
	"$defs",
	"definitions"
]);
function containsRef(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Array.isArray(value)) return value.some(containsRef);
	if (typeof value.$ref === "string") return true;
	return Object.entries(value).some(([key, sub]) => {
		if (SCHEMA_KEYWORDS.has(key)) return containsRef(sub);
		if (!SCHEMA_MAP_KEYWORDS.has(key) || typeof sub !== "object" || sub === null) return false;
		return Object.values(sub).some(containsRef);
	});
}
function plural(n) {
	return n === 1 ? "element" : "elements";
}
function checkArrayGuards(arraySchema, guards) {
	return z.transform((value) => value).check((payload) => {
		const items = payload.value;
		if (!Array.isArray(items)) return;
		if (guards.uniqueItems === true) {
			const firstSeen = /* @__PURE__ */ new Map();
			for (let i = 0; i < items.length; i++) {
				const key = canonicalKey(items[i], /* @__PURE__ */ new Set());
				if (key === null) continue;
				const first = firstSeen.get(key);
				if (first === void 0) {
					firstSeen.set(key, i);
					continue;
				}
				payload.issues.push({
					code: "custom",
					message: `Array items must be unique: element at index ${i} duplicates the one at index ${first}`,
					input: items,
					path: [i],
					continue: true
				});
			}
		}
		if (guards.containsSchema) {
			const minContains = guards.minContains ?? 1;
			const ceiling = guards.maxContains !== void 0 ? guards.maxContains + 1 : Number.POSITIVE_INFINITY;
			let matches = 0;
			for (const item of items) if (guards.containsSchema.safeParse(item).success && ++matches >= ceiling) break;
			if (matches < minContains) payload.issues.push({
				code: "custom",
				message: `Array must contain at least ${minContains} matching ${plural(minContains)}; found ${matches}`,
				input: items,
				continue: true
			});
			if (guards.maxContains !== void 0 && matches > guards.maxContains) payload.issues.push({
				code: "custom",
				message: `Array must contain at most ${guards.maxContains} matching ${plural(guards.maxContains)}`,
				input: items,
				continue: true
			});
		}
	}).pipe(arraySchema);
}
function getTupleRest(restSchema, ctx) {
	if (restSchema === false) return;
	if (restSchema === void 0 || restSchema === true) return z.any();
	return convertSchema(restSchema, ctx);
}
var fullTime$made;
function fullTime$late() {
	return fullTime$made ??= $pattern(0, "^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$", "");
}
function convertBaseSchema(schema, ctx) {
	if (schema.not !== void 0) {
		if (typeof schema.not === "object" && Object.keys(schema.not).length === 0) return z.never();
		throw new Error("not is not supported in Zod (except { not: {} } for never)");
	}
	if (schema.unevaluatedItems !== void 0) throw new Error("unevaluatedItems is not supported");
	if (schema.unevaluatedProperties !== void 0) throw new Error("unevaluatedProperties is not supported");
	if (schema.if !== void 0 || schema.then !== void 0 || schema.else !== void 0) throw new Error("Conditional schemas (if/then/else) are not supported");
	if (schema.dependentSchemas !== void 0 || schema.dependentRequired !== void 0) throw new Error("dependentSchemas and dependentRequired are not supported");
	if (schema.$ref) {
		const refPath = schema.$ref;
		if (ctx.refs.has(refPath)) return ctx.refs.get(refPath);
		if (ctx.processing.has(refPath)) return z.lazy(() => {
			if (!ctx.refs.has(refPath)) throw new Error(`Circular reference not resolved: ${refPath}`);
			return ctx.refs.get(refPath);
		});
		ctx.processing.add(refPath);
		const zodSchema = convertSchema(resolveRef(refPath, ctx), ctx);
		ctx.refs.set(refPath, zodSchema);
		ctx.processing.delete(refPath);
		return zodSchema;
	}
	if (schema.enum !== void 0) {
		const enumValues = schema.enum;
		if (ctx.version === "openapi-3.0" && schema.nullable === true && enumValues.length === 1 && enumValues[0] === null) return z.null();
		if (enumValues.length === 0) return z.never();
		if (enumValues.length === 1) return z.literal(enumValues[0]);
		if (enumValues.every((v) => typeof v === "string")) return z.enum(enumValues);
		const literalSchemas = enumValues.map((v) => z.literal(v));
		if (literalSchemas.length < 2) return literalSchemas[0];
		return z.union([
			literalSchemas[0],
			literalSchemas[1],
			...literalSchemas.slice(2)
		]);
	}
	if (schema.const !== void 0) return z.literal(schema.const);
	const type = schema.type;
	if (Array.isArray(type)) {
		const typeSchemas = type.map((t) => {
			return convertBaseSchema({
				...schema,
				type: t
			}, ctx);
		});
		if (typeSchemas.length === 0) return z.never();
		if (typeSchemas.length === 1) return typeSchemas[0];
		return z.union(typeSchemas);
	}
	if (!type) return z.any();
	let zodSchema;
	switch (type) {
		case "string": {
			let stringSchema = z.string();
			if (schema.format) {
				const format = schema.format;
				if (format === "email") stringSchema = stringSchema.check(z.email());
				else if (format === "uri" || format === "uri-reference") stringSchema = stringSchema.check(z.url());
				else if (format === "uuid" || format === "guid") stringSchema = stringSchema.check(z.uuid());
				else if (format === "date-time") stringSchema = stringSchema.check(z.iso.datetime({ offset: true }));
				else if (format === "date") stringSchema = stringSchema.check(z.iso.date());
				else if (format === "time") stringSchema = stringSchema.check(z.regex(fullTime$late()));
				else if (format === "duration") stringSchema = stringSchema.check(z.iso.duration());
				else if (format === "hostname") stringSchema = stringSchema.check(z.hostname());
				else if (format === "ipv4") stringSchema = stringSchema.check(z.ipv4());
				else if (format === "ipv6") stringSchema = stringSchema.check(z.ipv6());
				else if (format === "mac") stringSchema = stringSchema.check(z.mac());
				else if (format === "cidr") stringSchema = stringSchema.check(z.cidrv4());
				else if (format === "cidr-v6") stringSchema = stringSchema.check(z.cidrv6());
				else if (format === "base64") stringSchema = stringSchema.check(z.base64());
				else if (format === "base64url") stringSchema = stringSchema.check(z.base64url());
				else if (format === "e164") stringSchema = stringSchema.check(z.e164());
				else if (format === "credit_card") stringSchema = stringSchema.check(z.creditCard());
				else if (format === "iban") stringSchema = stringSchema.check(z.iban());
				else if (format === "jwt") stringSchema = stringSchema.check(z.jwt());
				else if (format === "emoji") stringSchema = stringSchema.check(z.emoji());
				else if (format === "nanoid") stringSchema = stringSchema.check(z.nanoid());
				else if (format === "cuid") stringSchema = stringSchema.check(z.cuid());
				else if (format === "cuid2") stringSchema = stringSchema.check(z.cuid2());
				else if (format === "ulid") stringSchema = stringSchema.check(z.ulid());
				else if (format === "xid") stringSchema = stringSchema.check(z.xid());
				else if (format === "ksuid") stringSchema = stringSchema.check(z.ksuid());
			}
			if (typeof schema.minLength === "number") stringSchema = stringSchema.min(schema.minLength);
			if (typeof schema.maxLength === "number") stringSchema = stringSchema.max(schema.maxLength);
			if (schema.pattern) stringSchema = stringSchema.regex(new RegExp(schema.pattern));
			zodSchema = stringSchema;
			break;
		}
		case "number":
		case "integer": {
			let numberSchema = type === "integer" ? z.number().int() : z.number();
			if (typeof schema.minimum === "number" && schema.exclusiveMinimum !== true) numberSchema = numberSchema.min(schema.minimum);
			if (typeof schema.maximum === "number" && schema.exclusiveMaximum !== true) numberSchema = numberSchema.max(schema.maximum);
			if (typeof schema.exclusiveMinimum === "number") numberSchema = numberSchema.gt(schema.exclusiveMinimum);
			else if (schema.exclusiveMinimum === true && typeof schema.minimum === "number") numberSchema = numberSchema.gt(schema.minimum);
			if (typeof schema.exclusiveMaximum === "number") numberSchema = numberSchema.lt(schema.exclusiveMaximum);
			else if (schema.exclusiveMaximum === true && typeof schema.maximum === "number") numberSchema = numberSchema.lt(schema.maximum);
			if (typeof schema.multipleOf === "number") numberSchema = numberSchema.multipleOf(schema.multipleOf);
			zodSchema = numberSchema;
			break;
		}
		case "boolean":
			zodSchema = z.boolean();
			break;
		case "null":
			zodSchema = z.null();
			break;
		case "object": {
			const shape = {};
			const properties = schema.properties || {};
			const requiredSet = new Set(schema.required || []);
			const additionalSchema = typeof schema.additionalProperties === "object" ? convertSchema(schema.additionalProperties, ctx) : void 0;
			for (const [key, propSchema] of Object.entries(properties)) {
				const propZodSchema = convertSchema(propSchema, ctx);
				assignProp(shape, key, requiredSet.has(key) ? propZodSchema : propZodSchema.optional());
			}
			if (schema.patternProperties) {
				const patternProps = schema.patternProperties;
				const patternKeys = Object.keys(patternProps);
				const looseRecords = [];
				for (const pattern of patternKeys) {
					const patternValue = convertSchema(patternProps[pattern], ctx);
					const keySchema = z.string().regex(new RegExp(pattern));
					looseRecords.push(z.looseRecord(keySchema, patternValue));
				}
				const schemasToIntersect = [];
				if (Object.keys(shape).length > 0) schemasToIntersect.push(z.object(shape).passthrough());
				schemasToIntersect.push(...looseRecords);
				if (schemasToIntersect.length === 0) zodSchema = z.object({}).passthrough();
				else if (schemasToIntersect.length === 1) zodSchema = schemasToIntersect[0];
				else {
					let result = z.intersection(schemasToIntersect[0], schemasToIntersect[1]);
					for (let i = 2; i < schemasToIntersect.length; i++) result = z.intersection(result, schemasToIntersect[i]);
					zodSchema = result;
				}
				if (schema.additionalProperties === false) {
					const propertyKeys = Object.keys(shape);
					const patterns = patternKeys.map((p) => new RegExp(p));
					const basePatternSchema = zodSchema;
					zodSchema = zodSchema.check((payload) => {
						if (!isPlainObject(payload.value)) return;
						const unrecognized = [];
						for (const key of Object.keys(payload.value)) {
							if (propertyKeys.includes(key)) continue;
							if (patterns.some((regex) => regex.test(key))) continue;
							unrecognized.push(key);
						}
						if (unrecognized.length) payload.issues.push({
							code: "unrecognized_keys",
							keys: unrecognized,
							input: payload.value,
							inst: basePatternSchema
						});
					});
				}
			} else {
				const objectSchema = z.object(shape);
				if (schema.additionalProperties === false) zodSchema = objectSchema.strict();
				else if (additionalSchema) zodSchema = objectSchema.catchall(additionalSchema);
				else zodSchema = objectSchema.passthrough();
			}
			const hasKeyGuard = schema.propertyNames !== void 0 && schema.propertyNames !== true;
			const minProperties = typeof schema.minProperties === "number" ? schema.minProperties : void 0;
			const maxProperties = typeof schema.maxProperties === "number" ? schema.maxProperties : void 0;
			if (hasKeyGuard || minProperties !== void 0 || maxProperties !== void 0) {
				let keySchema;
				if (hasKeyGuard) keySchema = convertSchema(typeof schema.propertyNames === "object" && schema.propertyNames.type === void 0 ? {
					type: "string",
					...schema.propertyNames
				} : schema.propertyNames, ctx);
				zodSchema = checkObjectGuards(zodSchema, {
					keySchema,
					minProperties,
					maxProperties
				});
			}
			break;
		}
		case "array": {
			const prefixItems = schema.prefixItems;
			const items = schema.items;
			if (prefixItems && Array.isArray(prefixItems)) {
				const minItems = typeof schema.minItems === "number" ? schema.minItems : 0;
				const positionalItems = applyMinItems(prefixItems.map((item) => convertSchema(item, ctx)), minItems);
				const rest = !Array.isArray(items) ? getTupleRest(items, ctx) : void 0;
				const tupleSchema = z.tuple(positionalItems);
				zodSchema = rest ? tupleSchema.rest(rest) : tupleSchema;
				if (typeof schema.minItems === "number") zodSchema = zodSchema.check(z.minLength(schema.minItems));
				if (typeof schema.maxItems === "number") zodSchema = zodSchema.check(z.maxLength(schema.maxItems));
			} else if (Array.isArray(items)) {
				const minItems = typeof schema.minItems === "number" ? schema.minItems : 0;
				const positionalItems = applyMinItems(items.map((item) => convertSchema(item, ctx)), minItems);
				const rest = getTupleRest(schema.additionalItems, ctx);
				const tupleSchema = z.tuple(positionalItems);
				zodSchema = rest ? tupleSchema.rest(rest) : tupleSchema;
				if (typeof schema.minItems === "number") zodSchema = zodSchema.check(z.minLength(schema.minItems));
				if (typeof schema.maxItems === "number") zodSchema = zodSchema.check(z.maxLength(schema.maxItems));
			} else if (items !== void 0) {
				const element = convertSchema(items, ctx);
				let arraySchema = z.array(element);
				if (typeof schema.minItems === "number") arraySchema = arraySchema.min(schema.minItems);
				if (typeof schema.maxItems === "number") arraySchema = arraySchema.max(schema.maxItems);
				zodSchema = arraySchema;
			} else zodSchema = z.array(z.any());
			if (schema.uniqueItems === true || schema.contains !== void 0) zodSchema = checkArrayGuards(zodSchema, {
				uniqueItems: schema.uniqueItems === true,
				containsSchema: schema.contains !== void 0 ? convertSchema(schema.contains, ctx) : void 0,
				minContains: typeof schema.minContains === "number" ? schema.minContains : void 0,
				maxContains: typeof schema.maxContains === "number" ? schema.maxContains : void 0
			});
			break;
		}
		default: throw new Error(`Unsupported type: ${type}`);
	}
	return zodSchema;
}
function convertSchema(schema, ctx) {
	if (typeof schema === "boolean") return schema ? z.any() : z.never();
	let baseSchema = convertBaseSchema(schema, ctx);
	const hasExplicitType = schema.type || schema.enum !== void 0 || schema.const !== void 0;
	if (schema.anyOf && Array.isArray(schema.anyOf)) {
		const options = schema.anyOf.map((s) => convertSchema(s, ctx));
		const anyOfUnion = z.union(options);
		baseSchema = hasExplicitType ? z.intersection(baseSchema, anyOfUnion) : anyOfUnion;
	}
	if (schema.oneOf && Array.isArray(schema.oneOf)) {
		const options = schema.oneOf.map((s) => convertSchema(s, ctx));
		const oneOfUnion = z.xor(options);
		baseSchema = hasExplicitType ? z.intersection(baseSchema, oneOfUnion) : oneOfUnion;
	}
	if (schema.allOf && Array.isArray(schema.allOf)) {
		if (schema.allOf.length === 0) baseSchema = hasExplicitType ? baseSchema : z.any();
		else {
			let result = hasExplicitType ? baseSchema : convertSchema(schema.allOf[0], ctx);
			const startIdx = hasExplicitType ? 0 : 1;
			for (let i = startIdx; i < schema.allOf.length; i++) result = z.intersection(result, convertSchema(schema.allOf[i], ctx));
			baseSchema = result;
		}
	}
	if (schema.nullable === true && ctx.version === "openapi-3.0") baseSchema = z.nullable(baseSchema);
	if (schema.readOnly === true) baseSchema = z.readonly(baseSchema);
	if (schema.default !== void 0) baseSchema = baseSchema.default(schema.default);
	const extraMeta = {};
	for (const key of [
		"$id",
		"id",
		"$comment",
		"$anchor",
		"$vocabulary",
		"$dynamicRef",
		"$dynamicAnchor"
	]) if (key in schema) extraMeta[key] = schema[key];
	for (const key of [
		"contentEncoding",
		"contentMediaType",
		"contentSchema"
	]) if (key in schema) extraMeta[key] = schema[key];
	if (schema.type === "object" && schema.$ref === void 0) {
		if (schema.propertyNames !== void 0 && !containsRef(schema.propertyNames)) extraMeta.propertyNames = schema.propertyNames;
		for (const key of ["minProperties", "maxProperties"]) if (schema[key] !== void 0) extraMeta[key] = schema[key];
	}
	if (schema.type === "array" && schema.$ref === void 0) {
		if (schema.contains !== void 0 && !containsRef(schema.contains)) extraMeta.contains = schema.contains;
		for (const key of [
			"uniqueItems",
			"minContains",
			"maxContains"
		]) if (schema[key] !== void 0) extraMeta[key] = schema[key];
	}
	for (const key of Object.keys(schema)) if (!RECOGNIZED_KEYS.has(key)) assignProp(extraMeta, key, schema[key]);
	if (Object.keys(extraMeta).length > 0) ctx.registry.add(baseSchema, extraMeta);
	if (schema.description) baseSchema = baseSchema.describe(schema.description);
	return baseSchema;
}
function fromJSONSchema(schema, params) {
	if (typeof schema === "boolean") return schema ? z.any() : z.never();
	let normalized;
	try {
		normalized = JSON.parse(JSON.stringify(schema));
	} catch {
		throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas");
	}
	const ctx = {
		version: detectVersion(normalized, params?.defaultTarget),
		defs: normalized.$defs || normalized.definitions || {},
		refs: /* @__PURE__ */ new Map(),
		processing: /* @__PURE__ */ new Set(),
		rootSchema: normalized,
		registry: params?.registry ?? globalRegistry
	};
	return convertSchema(normalized, ctx);
}

// node_modules/zod/v4/core/visit.js
const RESOLVING = Symbol("z.visit/resolving");
function visit(schema, fnOrHandlers) {
	const fn = typeof fnOrHandlers === "function" ? fnOrHandlers : (node, rewritten) => {
		const h = fnOrHandlers[node._zod.def.type];
		return h ? h(node, rewritten) : node;
	};
	const cache = /* @__PURE__ */ new Map();
	function run(s) {
		const cached = cache.get(s);
		if (cached === RESOLVING) return new $ZodLazy({
			type: "lazy",
			getter: () => cache.get(s)
		});
		if (cached !== void 0) return cached;
		cache.set(s, RESOLVING);
		const inner = mapInner(s);
		const mapped = fn(inner, inner !== s);
		cache.set(s, mapped);
		return mapped;
	}
	function mapInner(s) {
		const def = s._zod.def;
		switch (def.type) {
			case "object": {
				const oldShape = def.shape;
				const keys = Object.keys(oldShape);
				let changed = false;
				const newShape = {};
				for (const k of keys) {
					const mapped = run(oldShape[k]);
					if (mapped !== oldShape[k]) changed = true;
					newShape[k] = mapped;
				}
				let newCatchall = def.catchall;
				if (def.catchall) {
					newCatchall = run(def.catchall);
					if (newCatchall !== def.catchall) changed = true;
				}
				return changed ? clone(s, {
					...def,
					shape: newShape,
					catchall: newCatchall
				}) : s;
			}
			case "array": {
				const mapped = run(def.element);
				return mapped === def.element ? s : clone(s, {
					...def,
					element: mapped
				});
			}
			case "tuple": {
				const oldItems = def.items;
				let changed = false;
				const newItems = [];
				for (const item of oldItems) {
					const mapped = run(item);
					if (mapped !== item) changed = true;
					newItems.push(mapped);
				}
				let newRest = def.rest;
				if (def.rest) {
					newRest = run(def.rest);
					if (newRest !== def.rest) changed = true;
				}
				return changed ? clone(s, {
					...def,
					items: newItems,
					rest: newRest
				}) : s;
			}
			case "record":
			case "map": {
				const newKey = run(def.keyType);
				const newVal = run(def.valueType);
				return newKey === def.keyType && newVal === def.valueType ? s : clone(s, {
					...def,
					keyType: newKey,
					valueType: newVal
				});
			}
			case "set": {
				const newVal = run(def.valueType);
				return newVal === def.valueType ? s : clone(s, {
					...def,
					valueType: newVal
				});
			}
			case "union": {
				const oldOptions = def.options;
				let changed = false;
				const newOptions = [];
				for (const opt of oldOptions) {
					const mapped = run(opt);
					if (mapped !== opt) changed = true;
					newOptions.push(mapped);
				}
				return changed ? clone(s, {
					...def,
					options: newOptions
				}) : s;
			}
			case "intersection": {
				const newLeft = run(def.left);
				const newRight = run(def.right);
				return newLeft === def.left && newRight === def.right ? s : clone(s, {
					...def,
					left: newLeft,
					right: newRight
				});
			}
			case "optional":
			case "nullable":
			case "default":
			case "prefault":
			case "catch":
			case "readonly":
			case "nonoptional":
			case "promise":
			case "success": {
				const newInner = run(def.innerType);
				return newInner === def.innerType ? s : clone(s, {
					...def,
					innerType: newInner
				});
			}
			case "pipe": {
				const newIn = run(def.in);
				const newOut = run(def.out);
				return newIn === def.in && newOut === def.out ? s : clone(s, {
					...def,
					in: newIn,
					out: newOut
				});
			}
			case "function": {
				const newInput = run(def.input);
				const newOutput = run(def.output);
				return newInput === def.input && newOutput === def.output ? s : clone(s, {
					...def,
					input: newInput,
					output: newOutput
				});
			}
			case "lazy": {
				const original = def.getter;
				const { _cachedInner, ...rest } = def;
				return clone(s, {
					...rest,
					getter: () => run(original())
				});
			}
			case "template_literal":
			case "string":
			case "number":
			case "int":
			case "boolean":
			case "bigint":
			case "symbol":
			case "undefined":
			case "null":
			case "void":
			case "never":
			case "any":
			case "unknown":
			case "date":
			case "nan":
			case "enum":
			case "literal":
			case "file":
			case "transform":
			case "custom": return s;
			default: return s;
		}
	}
	return run(schema);
}

// node_modules/zod/v4/classic/deep-partial.js
function deepPartial(schema) {
	return visit(schema, {
		object: (s) => s.partial(),
		union: (s) => {
			const def = s._zod.def;
			return def.discriminator === void 0 ? s : union(def.options);
		}
	});
}

// node_modules/zod/v4/classic/in-out.js
function withChecks(side, checks) {
	if (!checks?.length) return side;
	const def = side._zod.def;
	return clone(side, mergeDefs(def, { checks: [...def.checks ?? [], ...checks] }), { parent: true });
}
function outSide(def) {
	return withChecks(def.out, def.checks);
}
function inSide(def) {
	return def.in._zod.traits.has("$ZodTransform") ? outSide(def) : def.in;
}
function input(schema) {
	return visit(schema, {
		pipe: (s) => inSide(s._zod.def),
		default: (s, rewritten) => rewritten ? optional(s._zod.def.innerType) : s,
		catch: (s, rewritten) => rewritten ? s._zod.def.innerType : s
	});
}
function output(schema) {
	return visit(schema, {
		pipe: (s) => outSide(s._zod.def),
		prefault: (s, rewritten) => rewritten ? s._zod.def.innerType : s
	});
}

// node_modules/zod/v4/classic/coerce.js
var coerce_exports = /* @__PURE__ */ __exportAll({
	bigint: () => bigint,
	boolean: () => boolean,
	date: () => date,
	number: () => number,
	string: () => string
});
function string(params) {
	return _coercedString(ZodString, params);
}
function number(params) {
	return _coercedNumber(ZodNumber, params);
}
function boolean(params) {
	return _coercedBoolean(ZodBoolean, params);
}
function bigint(params) {
	return _coercedBigint(ZodBigInt, params);
}
function date(params) {
	return _coercedDate(ZodDate, params);
}

// node_modules/zod/v4/classic/external.js
var external_exports = /* @__PURE__ */ __exportAll({
	$brand: () => $brand,
	$input: () => $input,
	$output: () => $output,
	INVALID: () => INVALID,
	NEVER: () => NEVER,
	TimePrecision: () => TimePrecision,
	ZodAny: () => ZodAny,
	ZodArray: () => ZodArray,
	ZodBase64: () => ZodBase64,
	ZodBase64URL: () => ZodBase64URL,
	ZodBigInt: () => ZodBigInt,
	ZodBigIntFormat: () => ZodBigIntFormat,
	ZodBoolean: () => ZodBoolean,
	ZodCIDRv4: () => ZodCIDRv4,
	ZodCIDRv6: () => ZodCIDRv6,
	ZodCUID: () => ZodCUID,
	ZodCUID2: () => ZodCUID2,
	ZodCatch: () => ZodCatch,
	ZodCodec: () => ZodCodec,
	ZodCompileAsyncError: () => ZodCompileAsyncError,
	ZodCompileUnsupportedError: () => ZodCompileUnsupportedError,
	ZodCreditCard: () => ZodCreditCard,
	ZodCustom: () => ZodCustom,
	ZodCustomStringFormat: () => ZodCustomStringFormat,
	ZodDate: () => ZodDate,
	ZodDefault: () => ZodDefault,
	ZodDiscriminatedUnion: () => ZodDiscriminatedUnion,
	ZodE164: () => ZodE164,
	ZodEmail: () => ZodEmail,
	ZodEmoji: () => ZodEmoji,
	ZodEnum: () => ZodEnum,
	ZodError: () => ZodError,
	ZodExactOptional: () => ZodExactOptional,
	ZodFile: () => ZodFile,
	ZodFirstPartyTypeKind: () => ZodFirstPartyTypeKind,
	ZodFunction: () => ZodFunction,
	ZodGUID: () => ZodGUID,
	ZodIBAN: () => ZodIBAN,
	ZodIPv4: () => ZodIPv4,
	ZodIPv6: () => ZodIPv6,
	ZodISODate: () => ZodISODate,
	ZodISODateTime: () => ZodISODateTime,
	ZodISODuration: () => ZodISODuration,
	ZodISOTime: () => ZodISOTime,
	ZodInstanceOf: () => ZodInstanceOf,
	ZodIntersection: () => ZodIntersection,
	ZodIssueCode: () => ZodIssueCode,
	ZodJWT: () => ZodJWT,
	ZodKSUID: () => ZodKSUID,
	ZodLazy: () => ZodLazy,
	ZodLiteral: () => ZodLiteral,
	ZodMAC: () => ZodMAC,
	ZodMap: () => ZodMap,
	ZodNaN: () => ZodNaN,
	ZodNanoID: () => ZodNanoID,
	ZodNever: () => ZodNever,
	ZodNonOptional: () => ZodNonOptional,
	ZodNull: () => ZodNull,
	ZodNullable: () => ZodNullable,
	ZodNumber: () => ZodNumber,
	ZodNumberFormat: () => ZodNumberFormat,
	ZodObject: () => ZodObject,
	ZodOptional: () => ZodOptional,
	ZodPipe: () => ZodPipe,
	ZodPrefault: () => ZodPrefault,
	ZodPreprocess: () => ZodPreprocess,
	ZodPromise: () => ZodPromise,
	ZodReadonly: () => ZodReadonly,
	ZodRealError: () => ZodRealError,
	ZodRecord: () => ZodRecord,
	ZodSet: () => ZodSet,
	ZodString: () => ZodString,
	ZodStringFormat: () => ZodStringFormat,
	ZodSuccess: () => ZodSuccess,
	ZodSymbol: () => ZodSymbol,
	ZodTemplateLiteral: () => ZodTemplateLiteral,
	ZodTransform: () => ZodTransform,
	ZodTuple: () => ZodTuple,
	ZodType: () => ZodType,
	ZodULID: () => ZodULID,
	ZodURL: () => ZodURL,
	ZodUUID: () => ZodUUID,
	ZodUndefined: () => ZodUndefined,
	ZodUnion: () => ZodUnion,
	ZodUnknown: () => ZodUnknown,
	ZodVoid: () => ZodVoid,
	ZodXID: () => ZodXID,
	ZodXor: () => ZodXor,
	_ZodString: () => _ZodString,
	_default: () => _default$1,
	_function: () => _function,
	any: () => any,
	array: () => array,
	base64: () => base64,
	base64url: () => base64url,
	bigint: () => bigint$1,
	boolean: () => boolean$1,
	catch: () => _catch$1,
	check: () => check,
	cidrv4: () => cidrv4,
	cidrv6: () => cidrv6,
	clone: () => clone,
	codec: () => codec,
	coerce: () => coerce_exports,
	compile: () => compile,
	config: () => config,
	core: () => core_exports,
	creditCard: () => creditCard,
	cuid: () => cuid,
	cuid2: () => cuid2,
	currencyCode: () => currencyCode,
	custom: () => custom,
	date: () => date$1,
	decode: () => decode$1,
	decodeAsync: () => decodeAsync$1,
	deepPartial: () => deepPartial,
	describe: () => describe$1,
	discriminatedUnion: () => discriminatedUnion,
	e164: () => e164,
	email: () => email,
	emoji: () => emoji,
	encode: () => encode$1,
	encodeAsync: () => encodeAsync$1,
	endsWith: () => _endsWith,
	enum: () => _enum$1,
	exactOptional: () => exactOptional,
	file: () => file,
	flattenError: () => flattenError,
	float32: () => float32,
	float64: () => float64,
	formatError: () => formatError,
	fromJSONSchema: () => fromJSONSchema,
	function: () => _function,
	getDiscriminatedOption: () => getDiscriminatedOption,
	getErrorMap: () => getErrorMap,
	globalRegistry: () => globalRegistry,
	gt: () => _gt,
	gte: () => _gte,
	guid: () => guid,
	hash: () => hash,
	hex: () => hex,
	hostname: () => hostname,
	httpUrl: () => httpUrl,
	iban: () => iban,
	includes: () => _includes,
	input: () => input,
	instanceof: () => _instanceof,
	int: () => int,
	int32: () => int32,
	int64: () => int64,
	intersection: () => intersection,
	invertCodec: () => invertCodec,
	ipv4: () => ipv4,
	ipv6: () => ipv6,
	iso: () => iso_exports,
	json: () => json,
	jwt: () => jwt,
	keyof: () => keyof,
	ksuid: () => ksuid,
	lazy: () => lazy,
	length: () => _length,
	literal: () => literal,
	locales: () => locales_exports,
	looseObject: () => looseObject,
	looseRecord: () => looseRecord,
	lowercase: () => _lowercase,
	lt: () => _lt,
	lte: () => _lte,
	mac: () => mac,
	map: () => map,
	maxLength: () => _maxLength,
	maxSize: () => _maxSize,
	memoizer: () => memoizer,
	meta: () => meta$1,
	mime: () => _mime,
	minLength: () => _minLength,
	minSize: () => _minSize,
	multipleOf: () => _multipleOf,
	nan: () => nan,
	nanoid: () => nanoid,
	nativeEnum: () => nativeEnum,
	negative: () => _negative,
	never: () => never,
	nonnegative: () => _nonnegative,
	nonoptional: () => nonoptional,
	nonpositive: () => _nonpositive,
	normalize: () => _normalize,
	null: () => _null$1,
	nullable: () => nullable,
	nullish: () => nullish,
	number: () => number$2,
	object: () => object,
	optional: () => optional,
	output: () => output,
	overwrite: () => _overwrite,
	parse: () => parse$2,
	parseAsync: () => parseAsync$1,
	partialRecord: () => partialRecord,
	pipe: () => pipe,
	positive: () => _positive,
	prefault: () => prefault,
	preprocess: () => preprocess,
	prettifyError: () => prettifyError,
	promise: () => promise,
	properties: () => _properties,
	property: () => _property,
	readonly: () => readonly,
	record: () => record,
	refine: () => refine,
	regex: () => _regex,
	regexes: () => regexes_exports,
	registry: () => registry,
	safeDecode: () => safeDecode$1,
	safeDecodeAsync: () => safeDecodeAsync$1,
	safeEncode: () => safeEncode$1,
	safeEncodeAsync: () => safeEncodeAsync$1,
	safeParse: () => safeParse$1,
	safeParseAsync: () => safeParseAsync$1,
	set: () => set,
	setErrorMap: () => setErrorMap,
	size: () => _size,
	slugify: () => _slugify,
	startsWith: () => _startsWith,
	strictObject: () => strictObject,
	string: () => string$1,
	stringFormat: () => stringFormat,
	stringbool: () => stringbool,
	success: () => success,
	superRefine: () => superRefine,
	symbol: () => symbol,
	templateLiteral: () => templateLiteral,
	toJSONSchema: () => toJSONSchema,
	toLowerCase: () => _toLowerCase,
	toUpperCase: () => _toUpperCase,
	toZod: () => toZod,
	transform: () => transform,
	treeifyError: () => treeifyError,
	trim: () => _trim,
	tuple: () => tuple,
	uint32: () => uint32,
	uint64: () => uint64,
	ulid: () => ulid,
	undefined: () => _undefined$1,
	union: () => union,
	unknown: () => unknown,
	uppercase: () => _uppercase,
	url: () => url,
	util: () => util_exports,
	uuid: () => uuid,
	uuidv4: () => uuidv4,
	uuidv6: () => uuidv6,
	uuidv7: () => uuidv7,
	validate: () => validate,
	validateAsync: () => validateAsync,
	void: () => _void$1,
	withParser: () => withParser,
	xid: () => xid,
	xor: () => xor
});

// node_modules/zod/index.js
var zod_exports = /* @__PURE__ */ __exportAll({
	$brand: () => $brand,
	$input: () => $input,
	$output: () => $output,
	INVALID: () => INVALID,
	NEVER: () => NEVER,
	TimePrecision: () => TimePrecision,
	ZodAny: () => ZodAny,
	ZodArray: () => ZodArray,
	ZodBase64: () => ZodBase64,
	ZodBase64URL: () => ZodBase64URL,
	ZodBigInt: () => ZodBigInt,
	ZodBigIntFormat: () => ZodBigIntFormat,
	ZodBoolean: () => ZodBoolean,
	ZodCIDRv4: () => ZodCIDRv4,
	ZodCIDRv6: () => ZodCIDRv6,
	ZodCUID: () => ZodCUID,
	ZodCUID2: () => ZodCUID2,
	ZodCatch: () => ZodCatch,
	ZodCodec: () => ZodCodec,
	ZodCompileAsyncError: () => ZodCompileAsyncError,
	ZodCompileUnsupportedError: () => ZodCompileUnsupportedError,
	ZodCreditCard: () => ZodCreditCard,
	ZodCustom: () => ZodCustom,
	ZodCustomStringFormat: () => ZodCustomStringFormat,
	ZodDate: () => ZodDate,
	ZodDefault: () => ZodDefault,
	ZodDiscriminatedUnion: () => ZodDiscriminatedUnion,
	ZodE164: () => ZodE164,
	ZodEmail: () => ZodEmail,
	ZodEmoji: () => ZodEmoji,
	ZodEnum: () => ZodEnum,
	ZodError: () => ZodError,
	ZodExactOptional: () => ZodExactOptional,
	ZodFile: () => ZodFile,
	ZodFirstPartyTypeKind: () => ZodFirstPartyTypeKind,
	ZodFunction: () => ZodFunction,
	ZodGUID: () => ZodGUID,
	ZodIBAN: () => ZodIBAN,
	ZodIPv4: () => ZodIPv4,
	ZodIPv6: () => ZodIPv6,
	ZodISODate: () => ZodISODate,
	ZodISODateTime: () => ZodISODateTime,
	ZodISODuration: () => ZodISODuration,
	ZodISOTime: () => ZodISOTime,
	ZodInstanceOf: () => ZodInstanceOf,
	ZodIntersection: () => ZodIntersection,
	ZodIssueCode: () => ZodIssueCode,
	ZodJWT: () => ZodJWT,
	ZodKSUID: () => ZodKSUID,
	ZodLazy: () => ZodLazy,
	ZodLiteral: () => ZodLiteral,
	ZodMAC: () => ZodMAC,
	ZodMap: () => ZodMap,
	ZodNaN: () => ZodNaN,
	ZodNanoID: () => ZodNanoID,
	ZodNever: () => ZodNever,
	ZodNonOptional: () => ZodNonOptional,
	ZodNull: () => ZodNull,
	ZodNullable: () => ZodNullable,
	ZodNumber: () => ZodNumber,
	ZodNumberFormat: () => ZodNumberFormat,
	ZodObject: () => ZodObject,
	ZodOptional: () => ZodOptional,
	ZodPipe: () => ZodPipe,
	ZodPrefault: () => ZodPrefault,
	ZodPreprocess: () => ZodPreprocess,
	ZodPromise: () => ZodPromise,
	ZodReadonly: () => ZodReadonly,
	ZodRealError: () => ZodRealError,
	ZodRecord: () => ZodRecord,
	ZodSet: () => ZodSet,
	ZodString: () => ZodString,
	ZodStringFormat: () => ZodStringFormat,
	ZodSuccess: () => ZodSuccess,
	ZodSymbol: () => ZodSymbol,
	ZodTemplateLiteral: () => ZodTemplateLiteral,
	ZodTransform: () => ZodTransform,
	ZodTuple: () => ZodTuple,
	ZodType: () => ZodType,
	ZodULID: () => ZodULID,
	ZodURL: () => ZodURL,
	ZodUUID: () => ZodUUID,
	ZodUndefined: () => ZodUndefined,
	ZodUnion: () => ZodUnion,
	ZodUnknown: () => ZodUnknown,
	ZodVoid: () => ZodVoid,
	ZodXID: () => ZodXID,
	ZodXor: () => ZodXor,
	_ZodString: () => _ZodString,
	_default: () => _default$1,
	_function: () => _function,
	any: () => any,
	array: () => array,
	base64: () => base64,
	base64url: () => base64url,
	bigint: () => bigint$1,
	boolean: () => boolean$1,
	catch: () => _catch$1,
	check: () => check,
	cidrv4: () => cidrv4,
	cidrv6: () => cidrv6,
	clone: () => clone,
	codec: () => codec,
	coerce: () => coerce_exports,
	compile: () => compile,
	config: () => config,
	core: () => core_exports,
	creditCard: () => creditCard,
	cuid: () => cuid,
	cuid2: () => cuid2,
	currencyCode: () => currencyCode,
	custom: () => custom,
	date: () => date$1,
	decode: () => decode$1,
	decodeAsync: () => decodeAsync$1,
	deepPartial: () => deepPartial,
	default: () => external_exports,
	describe: () => describe$1,
	discriminatedUnion: () => discriminatedUnion,
	e164: () => e164,
	email: () => email,
	emoji: () => emoji,
	encode: () => encode$1,
	encodeAsync: () => encodeAsync$1,
	endsWith: () => _endsWith,
	enum: () => _enum$1,
	exactOptional: () => exactOptional,
	file: () => file,
	flattenError: () => flattenError,
	float32: () => float32,
	float64: () => float64,
	formatError: () => formatError,
	fromJSONSchema: () => fromJSONSchema,
	function: () => _function,
	getDiscriminatedOption: () => getDiscriminatedOption,
	getErrorMap: () => getErrorMap,
	globalRegistry: () => globalRegistry,
	gt: () => _gt,
	gte: () => _gte,
	guid: () => guid,
	hash: () => hash,
	hex: () => hex,
	hostname: () => hostname,
	httpUrl: () => httpUrl,
	iban: () => iban,
	includes: () => _includes,
	input: () => input,
	instanceof: () => _instanceof,
	int: () => int,
	int32: () => int32,
	int64: () => int64,
	intersection: () => intersection,
	invertCodec: () => invertCodec,
	ipv4: () => ipv4,
	ipv6: () => ipv6,
	iso: () => iso_exports,
	json: () => json,
	jwt: () => jwt,
	keyof: () => keyof,
	ksuid: () => ksuid,
	lazy: () => lazy,
	length: () => _length,
	literal: () => literal,
	locales: () => locales_exports,
	looseObject: () => looseObject,
	looseRecord: () => looseRecord,
	lowercase: () => _lowercase,
	lt: () => _lt,
	lte: () => _lte,
	mac: () => mac,
	map: () => map,
	maxLength: () => _maxLength,
	maxSize: () => _maxSize,
	memoizer: () => memoizer,
	meta: () => meta$1,
	mime: () => _mime,
	minLength: () => _minLength,
	minSize: () => _minSize,
	multipleOf: () => _multipleOf,
	nan: () => nan,
	nanoid: () => nanoid,
	nativeEnum: () => nativeEnum,
	negative: () => _negative,
	never: () => never,
	nonnegative: () => _nonnegative,
	nonoptional: () => nonoptional,
	nonpositive: () => _nonpositive,
	normalize: () => _normalize,
	null: () => _null$1,
	nullable: () => nullable,
	nullish: () => nullish,
	number: () => number$2,
	object: () => object,
	optional: () => optional,
	output: () => output,
	overwrite: () => _overwrite,
	parse: () => parse$2,
	parseAsync: () => parseAsync$1,
	partialRecord: () => partialRecord,
	pipe: () => pipe,
	positive: () => _positive,
	prefault: () => prefault,
	preprocess: () => preprocess,
	prettifyError: () => prettifyError,
	promise: () => promise,
	properties: () => _properties,
	property: () => _property,
	readonly: () => readonly,
	record: () => record,
	refine: () => refine,
	regex: () => _regex,
	regexes: () => regexes_exports,
	registry: () => registry,
	safeDecode: () => safeDecode$1,
	safeDecodeAsync: () => safeDecodeAsync$1,
	safeEncode: () => safeEncode$1,
	safeEncodeAsync: () => safeEncodeAsync$1,
	safeParse: () => safeParse$1,
	safeParseAsync: () => safeParseAsync$1,
	set: () => set,
	setErrorMap: () => setErrorMap,
	size: () => _size,
	slugify: () => _slugify,
	startsWith: () => _startsWith,
	strictObject: () => strictObject,
	string: () => string$1,
	stringFormat: () => stringFormat,
	stringbool: () => stringbool,
	success: () => success,
	superRefine: () => superRefine,
	symbol: () => symbol,
	templateLiteral: () => templateLiteral,
	toJSONSchema: () => toJSONSchema,
	toLowerCase: () => _toLowerCase,
	toUpperCase: () => _toUpperCase,
	toZod: () => toZod,
	transform: () => transform,
	treeifyError: () => treeifyError,
	trim: () => _trim,
	tuple: () => tuple,
	uint32: () => uint32,
	uint64: () => uint64,
	ulid: () => ulid,
	undefined: () => _undefined$1,
	union: () => union,
	unknown: () => unknown,
	uppercase: () => _uppercase,
	url: () => url,
	util: () => util_exports,
	uuid: () => uuid,
	uuidv4: () => uuidv4,
	uuidv6: () => uuidv6,
	uuidv7: () => uuidv7,
	validate: () => validate,
	validateAsync: () => validateAsync,
	void: () => _void$1,
	withParser: () => withParser,
	xid: () => xid,
	xor: () => xor,
	z: () => external_exports
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if ($pattern(1, "^[\\n\\t ,[\\]{}#&*!|>'\"%@`]|^[?-]$|^[?-][ \\t]|[\\n:][ \\t]|[ \\t]\\n|[\\n\\t ]#|[\\n\\t :]$", "").test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if ($pattern(2, "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u{D800}-\\u{DFFF}]", "u").test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: $pattern(3, "^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$", ""),
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: $pattern(4, "^(?:[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN)$", ""),
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: $pattern(5, "^[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)[eE][-+]?[0-9]+$", ""),
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: $pattern(6, "^[-+]?(?:\\.[0-9]+|[0-9]+\\.[0-9]*)$", ""),
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: $pattern(7, "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$", ""),
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: $pattern(8, "^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$", ""),
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: $pattern(9, "^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$", ""),
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: $pattern(10, "^(?:[-+]?\\.(?:inf|Inf|INF)|\\.nan|\\.NaN|\\.NAN)$", ""),
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: $pattern(11, "^[-+]?(?:[0-9][0-9_]*)?(?:\\.[0-9_]*)?[eE][-+]?[0-9]+$", ""),
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: $pattern(12, "^[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]*$", ""),
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: $pattern(13, "^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$", ""),
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: $pattern(14, "^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*$", ""),
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "\u2026" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "\u0085",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "\ufeff";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/config/schema.ts
var import_dist = require_dist();
const level = _enum$1(["off", ...severities]).describe("How loud it is: `off`, `info`, `warning` or `error`.");
const optionsById = new Map(rules.map((rule) => [rule.id, rule.options(zod_exports)]));
const ruleSettings = Object.fromEntries(ruleIds.map((id) => {
	const options = optionsById.get(id)?.partial();
	return [id, (options ? union([level, tuple([level, options])]) : level).optional()];
}));
const venue = strictObject({
	name: string$1().min(1).describe("The usual name, as the list should write it."),
	kind: _enum$1([
		"conference",
		"journal",
		"preprint",
		"workshop",
		"book",
		"thesis"
	]).default("conference").describe("What it is."),
	also: array(string$1()).default([]).describe("Names that are as right as the usual one."),
	wrong: array(string$1()).default([]).describe("Misspellings of it."),
	held: string$1().regex($pattern(15, "^(?:(?:odd:|even:)?\\d{4}(?:-(?:\\d{4})?)?)(?:;(?:odd:|even:)?\\d{4}(?:-(?:\\d{4})?)?)*$", ""), "expected years such as `1988;1990-1994;odd:1999-`").optional().describe("The years with an edition or volume, such as `1988;1990-1994;odd:1999-`.")
});
const ignore = strictObject({
	path: string$1().optional().describe("Files to leave out, as a glob."),
	address: string$1().optional().describe("Addresses to leave out: how they begin, or a pattern in which `*` stands for anything."),
	reason: string$1().optional().describe("Why."),
	expires: date$2({ error: "expected a date such as `2027-01-31`" }).optional().describe("The last day on which it counts, as in `2027-01-31`.")
}).refine(({ path, address }) => path === void 0 !== (address === void 0), { message: "expected either `path` or `address`" });
const labelNames = union([string$1().min(1), strictObject({
	name: string$1().min(1).describe("The label, as the list should write it."),
	also: array(string$1()).default([]).describe("Labels that are as right."),
	wrong: array(string$1()).default([]).describe("Labels to be written as the name.")
})]);
const labels = strictObject(Object.fromEntries(labelRoles.map((role) => [role, labelNames.optional().describe(`The label of links with the role \`${role}\`.`)])));
const order = _enum$1(orders);
const columnRole = _enum$1([
	"title",
	"venue",
	"year",
	"authors",
	...roles
]);
const configSchema = strictObject({
	$schema: string$1().optional().describe("Where editors find this schema."),
	rules: strictObject(ruleSettings).optional().describe("Rules and checks by id: a level, or a level and options."),
	ignore: array(ignore).optional().describe("What to leave out."),
	columns: record(string$1(), columnRole).optional().describe("What the columns of tables hold, by header, where it is not seen by itself."),
	labels: labels.optional().describe("What labels of links mean, by role, and which of them the list should write."),
	order: union([order, record(string$1(), order)]).optional().describe("The order that entries should stand in: one for all sections, or one for each section that is named, and those below it."),
	venues: array(venue).optional().describe("Venues that the table lacks."),
	links: strictObject({
		images: boolean$1().default(false).describe("Whether images and badges are checked too."),
		roles: array(_enum$1(labelRoles)).min(1).optional().describe("Roles of links that are checked; without it, all."),
		exclude: array(string$1().min(1)).optional().describe("Addresses that are never asked: how they begin, or a pattern in which `*` stands for anything."),
		undocumentedApis: boolean$1().optional().describe("Whether the APIs that the web pages of OneDrive and Baidu Pan use may be asked, which are not documented and may change: pages of OneDrive do not tell whether a share is there.")
	}).optional().describe("Which links are checked, with `--links`."),
	grace: strictObject({
		runs: int().min(1).max(1e3).optional().describe("For so many runs that fail on end."),
		days: number$2().positive().max(3650).optional().describe("For so many days on end.")
	}).refine(({ runs, days }) => runs !== void 0 || days !== void 0, { message: "expected `runs` or `days`" }).optional().describe("How long a link may be unsure, such as not answering in time, before it counts as dead; of two limits the first that is reached counts. It needs a cache. Without it, unsure is never dead.")
});
function parseConfig(value) {
	const result = configSchema.safeParse(value, { reportInput: true });
	return result.success ? { config: result.data } : { issues: result.error.issues };
}

// src/config/issue.ts
function describeIssue(issue) {
	const at = issue.path.length === 0 ? "" : ` in ${code(issue.path.join("."))}`;
	switch (issue.code) {
		case "unrecognized_keys": {
			const [name = ""] = issue.keys;
			const near = propose(name, keysAt(issue.path));
			const what = issue.path[0] === "rules" && issue.path.length === 1 ? "rule" : "key";
			return {
				path: [...issue.path, name],
				message: `Unexpected ${what} ${code(name)}${at}${near === void 0 ? "" : `, did you mean ${code(near)}?`}`
			};
		}
		case "invalid_union": {
			const inner = innerOf(issue.errors);
			return inner ? describeIssue({
				...inner,
				path: [...issue.path, ...inner.path]
			}) : {
				path: issue.path,
				message: `${issue.message}${at}`
			};
		}
		case "invalid_value": return {
			path: issue.path,
			message: describeValue(issue, at)
		};
		default: {
			const expected = issue.message.replace($pattern(16, "^(?:Invalid input|Too small|Too big): ", ""), "");
			return {
				path: issue.path,
				message: `Unexpected value${at}, ${expected}`
			};
		}
	}
}
function describeValue({ input, values }, at) {
	const known = values.map(String);
	const near = typeof input === "string" ? propose(input, known) : void 0;
	const value = typeof input === "string" ? `value ${code(input)}` : "value";
	return near === void 0 ? `Unexpected ${value}${at}, expected one of ${known.map(code).join(", ")}` : `Unexpected ${value}${at}, did you mean ${code(near)}?`;
}
function innerOf(variants) {
	const issues = variants.flat();
	return issues.find(({ path }) => path.length > 0) ?? issues.find(({ code: kind }) => kind === "too_small" || kind === "too_big") ?? issues[0];
}
function keysAt(path) {
	let nodes = [toJSONSchema(configSchema, { io: "input" })];
	for (const key of path) nodes = variantsOf(nodes).map((node) => childOf(node, key)).filter(isSchema);
	return variantsOf(nodes).flatMap(({ properties }) => Object.keys(properties ?? {}));
}
function variantsOf(nodes) {
	return nodes.flatMap((node) => [node, ...node.anyOf ?? []]);
}
function childOf({ properties, prefixItems, items }, key) {
	return typeof key === "number" ? prefixItems?.[key] ?? items : properties?.[String(key)];
}
function isSchema(node) {
	return typeof node === "object" && node !== null;
}

// src/config/load.ts
const key = "awesome-paper-lint";
async function loadConfig(file, files) {
	const { text } = await files.read(file);
	const document = parse(file, text);
	const inManifest = path.basename(file) === "package.json";
	const at = inManifest ? [key] : [];
	const value = inManifest ? document.getIn(at) : document.contents;
	const plain = value === null || value === void 0 ? {} : plainOf(file, document);
	const result = parseConfig(inManifest ? readKey(plain) : plain);
	if ("config" in result) return result.config;
	const [issue] = result.issues;
	if (!issue) throw new UserError(`${file}: expected a configuration`);
	const { path: keys, message } = describeIssue(issue);
	const { line, column } = pointFinder(text)(offsetOf(document, [...at, ...keys]));
	throw new UserError(`${file}:${line}:${column}: ${message}`);
}
function parse(file, text) {
	const document = (0, import_dist.parseDocument)(text, { prettyErrors: false });
	const [error] = document.errors;
	if (!error) return document;
	const { line, column } = pointFinder(text)(error.pos[0]);
	const message = error.code === "MULTIPLE_DOCS" ? "Unexpected second document, expected one" : error.message;
	throw new UserError(`${file}:${line}:${column}: ${message}`);
}
function plainOf(file, document) {
	try {
		return document.toJS();
	} catch (error) {
		throw new UserError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function readKey(manifest) {
	return typeof manifest === "object" && manifest !== null && key in manifest ? manifest[key] : {};
}
function offsetOf(document, keys) {
	let offset = 0;
	for (let depth = 1; depth <= keys.length; depth++) {
		const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true);
		const name = keys[depth - 1];
		const node = ((0, import_dist.isMap)(parent) ? parent.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === name) : void 0)?.key ?? document.getIn(keys.slice(0, depth), true);
		if (typeof node !== "object" || node === null || !("range" in node)) return offset;
		offset = Array.isArray(node.range) ? Number(node.range[0]) : offset;
	}
	return offset;
}

export { loadConfig };
var $patterns;
function $pattern(index, text, flags) {
	$patterns ??= [];
	return $patterns[index] ??= new RegExp(text, flags);
}
