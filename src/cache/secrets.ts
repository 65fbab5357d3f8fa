/** A text without what signs a URL, proves who asks or opens an account; the rest stays as it is. */
export function withoutSecrets(text: string): string {
  return text
    .replace(credentials, '$1')
    .replace(secretParameter, `$1${hidden}`)
    .replace(token, hidden)
}

const hidden = '…'

/** `user:password@` in a URL. */
const credentials = /(https?:\/\/)[^\s/?#@]+@/gi

/**
 * Parameters of signed URLs (of AWS, Google, Azure and their like) and of access by token, in a URL inside another one
 * too. What a list publishes so that its readers get in, such as `pwd`, `rlkey` or `resourcekey`, is no secret.
 */
const secretParameter =
  /((?:[?&;#]|%3F|%26)(?:amp;)?(?:[\w.-]*(?:signature|credential|token|secret|passwd|password|api[-_]?key|access[-_]?key(?:[-_]?id)?)|sig|sign|jwt|auth|authorization|session(?:[-_]?id)?|sid|key-pair-id|policy|googleaccessid|ossaccesskeyid)(?:=|%3D))(?!…)[^&#\s"'<>]+/gi

/** Tokens that show by their form what they are. */
const token =
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|hf_\w{20,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|AKIA[A-Z\d]{16}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,})/g
