/** Names of fields for what a paper was tried on or compared with, whose repositories are others' work: `ExpEnv`, `Baselines`. */
const settings =
  /^\W*(?:(?:exp|experimental|experiments?|test|training)? ?env(?:ironment)?s?|baselines?|games?|key ?(?:words?)?|simulators?|tasks?|testbeds?)\W*$/i

/** Whether a field of this name says what a paper was tried on. */
export function isSetting(name: string): boolean {
  return settings.test(name)
}
