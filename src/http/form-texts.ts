import { z } from '@hono/zod-openapi'
import type { ZodType } from 'zod'
import { type Form, fieldProblem, problemOfField } from './form.ts'
import type { GivenText } from './given-text.ts'
import type { ProblemValue } from './problem.ts'
import { ABOUT_TEXT } from './schema/given.ts'

/** A form as OpenAPI describes it: an array is a part that may be repeated. */
export const TextsForm: ZodType = z
  .object({
    file: z.array(z.string().openapi({ format: 'binary' })),
    ...Object.fromEntries(
      Object.entries(ABOUT_TEXT).map(([name, schema]) => [name, z.array(schema).optional()]),
    ),
  })
  .openapi('TextFiles', {
    description: 'Files, and what is known of them: once for all, or once for each.',
    example: {
      file: ['monday.html', 'tuesday.html'],
      kind: ['pressBriefing'],
      date: ['2031-06-02', '2031-06-03'],
      publisher: ['Ministry of the Sea'],
    },
  })

/**
 * The files of a form, each with what the form says of it, or what is wrong with the form.
 *
 * A field that is given once holds for all files; one that is given as often as there are files holds for
 * them in their order. Empty values say nothing.
 */
export function textsOfForm({ files, fields }: Form): {
  readonly texts: readonly GivenText[]
  readonly errors: readonly ProblemValue[]
} {
  if (files.length === 0) {
    return { texts: [], errors: [fieldProblem('file', 'Send one file or more')] }
  }
  const errors = [...fields].flatMap(([name, values]) => {
    const wrong =
      problemOfField(name, values, ABOUT_TEXT) ?? problemOfCount(name, values, files.length)
    return wrong === undefined ? [] : [fieldProblem(name, wrong)]
  })
  if (errors.length > 0) return { texts: [], errors }
  const texts = files.map((file, k) => ({ ...file, ...aboutFile(fields, k) }))
  return { texts, errors: [] }
}

/** Why a field is not given as often as files can take it; `undefined` when it is. */
function problemOfCount(
  name: string,
  values: readonly string[],
  files: number,
): string | undefined {
  if (values.length !== 1 && values.length !== files) {
    return `Given ${values.length} times with ${files} files; give it once for all, or once for each`
  }
  if (name === 'id' && values.length < files && values[0]?.trim() !== '') {
    return `An id names one document, and there are ${files} files; give it once for each`
  }
  return undefined
}

/** What the fields say of one file. */
function aboutFile(
  fields: Form['fields'],
  k: number,
): Partial<Pick<GivenText, keyof typeof ABOUT_TEXT>> {
  const entries = [...fields].flatMap(([name, values]) => {
    const value = (values.length === 1 ? values[0] : values[k])?.trim() ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}
