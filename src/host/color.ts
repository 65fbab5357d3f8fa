/** Whether what goes to a stream may hold colours: `NO_COLOR` forbids them whenever it is set and not empty (https://no-color.org). */
export function showsColor(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return isTerminal || !['', '0', undefined].includes(env['FORCE_COLOR'])
}
