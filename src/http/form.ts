import type { ZodType } from 'zod'
import type { GivenText } from './given-text.ts'
import type { ProblemValue } from './problem.ts'

/** A form that was sent: its files in their order, and the values of its fields in theirs. */
export interface Form {
  readonly files: readonly GivenText[]
  readonly fields: ReadonlyMap<string, readonly string[]>
}

/** The fields that a form may have beside its files, each with what its values must be. */
export type FormSchemas = Readonly<Record<string, ZodType<unknown, string>>>

/** What is wrong with a field of a form and its values; `undefined` when nothing is. Empty values say nothing. */
export function problemOfField(
  name: string,
  values: readonly string[],
  schemas: FormSchemas,
): string | undefined {
  if (name === 'file') return 'This part is no file; send it with the name of a file'
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (schema === undefined) {
    return `No field of this form; use file, ${Object.keys(schemas).join(', ')}`
  }
  for (const value of values.map((each) => each.trim())) {
    const parsed = value === '' ? undefined : schema.safeParse(value)
    if (parsed?.success === false) return parsed.error.issues[0]?.message
  }
  return undefined
}

/** A problem with a field of a form. */
export function fieldProblem(name: string, message: string): ProblemValue {
  return { in: 'body', name, message }
}
