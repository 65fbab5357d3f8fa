// src/host/user-error.ts
/** A mistake that the user can mend: told in one line, without a stack, with exit code 2. */
var UserError = class extends Error {
	name = "UserError";
};

export { UserError as t };