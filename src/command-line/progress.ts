/** Milliseconds between two words about the progress. */
const pause = 100

/** Makes what shows how far a run has come, ten times a second at most, and an empty line when it is done; `now` is in milliseconds. */
export function progressTeller(
  now: () => number,
  show: (line: string) => void,
): (done: number, total: number) => void {
  let first: {readonly at: number; readonly done: number} | undefined
  let last = -Infinity
  return (done, total) => {
    const at = now()
    first ??= {at, done: done - 1}
    if (done < total && at - last < pause) return
    last = at
    show(done < total ? progressLine(done, total, (at - first.at) / (done - first.done)) : '')
  }
}

/** One line about the progress, such as `40 of 120 links, 20 a second, 4 s left`; `each` is milliseconds a link so far. */
export function progressLine(done: number, total: number, each: number): string {
  const rate = each > 0 ? 1000 / each : 0
  const speed = rate > 0 ? `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second` : ''
  return `${done} of ${total} links${speed}${rate > 0 ? `, ${timeLeft((total - done) * each)} left` : ''}`
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 90) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}
