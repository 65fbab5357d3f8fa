/** A mistake that the user can mend: told in one line, without a stack, with exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
