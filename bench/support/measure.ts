/** The value that a share of sorted values lies at or below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** What `run` gives, and the milliseconds it took. */
export function timed<T>(run: () => T): { readonly value: T; readonly ms: number } {
  const start = performance.now()
  const value = run()
  return { value, ms: performance.now() - start }
}

/** Print a line `name  value`, so that tables of a run stand in one column. */
export function report(name: string, value: string | number): void {
  console.log(`${name.padEnd(44)} ${value}`)
}

/** End the run with status 1 when a figure is not what it must be; all figures are printed first. */
export class Goals {
  readonly #missed: string[] = []

  atLeast(name: string, value: number, goal: number): void {
    this.#check(name, value >= goal, `${value} (goal: at least ${goal})`)
  }

  atMost(name: string, value: number, goal: number): void {
    this.#check(name, value <= goal, `${value} (goal: at most ${goal})`)
  }

  #check(name: string, isMet: boolean, figure: string): void {
    report(name, `${figure}${isMet ? '' : '  MISSED'}`)
    if (!isMet) this.#missed.push(name)
  }

  end(): void {
    if (this.#missed.length === 0) return
    console.error(`Goals missed: ${this.#missed.join(', ')}`)
    process.exitCode = 1
  }
}
