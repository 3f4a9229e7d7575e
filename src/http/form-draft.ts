import { z } from '@hono/zod-openapi'
import type { ZodType } from 'zod'
import { known } from '../wire/ledger/known.ts'
import { type Form, fieldProblem, problemOfField } from './form.ts'
import type { GivenDraft } from './given-text.ts'
import type { ProblemValue } from './problem.ts'
import { ABOUT_DRAFT } from './schema/given.ts'

const DraftFields = z.object(ABOUT_DRAFT).partial()

/** A form as OpenAPI describes it. */
export const DraftForm: ZodType = z
  .object({ file: z.string().openapi({ format: 'binary' }), ...DraftFields.shape })
  .openapi('DraftFile', {
    description: 'A draft as a file, and what is known of it.',
    example: { file: 'draft.docx', date: '2031-06-05', indirect: 'true' },
  })

/** The one file of a form with what the form says of it, or what is wrong with the form. */
export function draftOfForm({
  files,
  fields,
}: Form): GivenDraft | { readonly errors: readonly ProblemValue[] } {
  const [file] = files
  if (file === undefined || files.length > 1) {
    return { errors: [fieldProblem('file', `Send one file; this form has ${files.length}`)] }
  }
  const errors = [...fields].flatMap(([name, values]) => {
    const wrong =
      problemOfField(name, values, ABOUT_DRAFT) ??
      (values.length > 1 ? `Given ${values.length} times; give it once` : undefined)
    return wrong === undefined ? [] : [fieldProblem(name, wrong)]
  })
  if (errors.length > 0) return { errors }
  const said = [...fields].flatMap(([name, [value = '']]) => {
    const trimmed = value.trim()
    return trimmed === '' ? [] : [[name, trimmed] as const]
  })
  const { indirect, ...about } = DraftFields.parse(Object.fromEntries(said))
  return { draft: { ...file, ...known(about) }, ...known({ indirect }) }
}
