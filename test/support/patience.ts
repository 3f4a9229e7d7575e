/** So long that only what never ends takes longer, in milliseconds: a machine that runs all tests is slow. */
export const PATIENCE_MS = 600_000
