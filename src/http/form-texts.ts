import { z } from '@hono/zod-openapi'
import type { ZodType } from 'zod'
import { DOCUMENT_KINDS, parseIsoDate } from '../verbale.ts'
import type { GivenText } from './given-text.ts'
import type { ProblemValue } from './problem.ts'

/** A form that was sent: its files in their order, and the values of its fields in theirs. */
export interface Form {
  readonly files: readonly GivenText[]
  readonly fields: ReadonlyMap<string, readonly string[]>
}

/** What a form may say of its files. */
const ABOUT = {
  kind: z.enum(DOCUMENT_KINDS, `Use one of ${DOCUMENT_KINDS.join(', ')}`),
  date: z.string().refine((value) => parseIsoDate(value) !== undefined, {
    message: 'Not a date; write YYYY-MM-DD, YYYY-MM or YYYY',
  }),
  title: z.string().max(2000, 'At most 2000 letters'),
  publisher: z.string().max(500, 'At most 500 letters'),
  url: z.string().max(4000, 'At most 4000 letters'),
  id: z.string().max(500, 'At most 500 letters'),
} as const

type About = Pick<GivenText, keyof typeof ABOUT>

/** A form as OpenAPI describes it: an array is a part that may be repeated. */
export const FormFields: ZodType = z
  .object({
    file: z.array(z.string().openapi({ format: 'binary' })),
    ...Object.fromEntries(
      Object.entries(ABOUT).map(([name, schema]) => [name, z.array(schema).optional()]),
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
  if (files.length === 0) return { texts: [], errors: [error('file', 'Send one file or more')] }
  const errors = [...fields].flatMap(([name, values]) => {
    const wrong = problemOf(name, values, files.length)
    return wrong === undefined ? [] : [error(name, wrong)]
  })
  if (errors.length > 0) return { texts: [], errors }
  const texts = files.map((file, k) => ({ ...file, ...aboutFile(fields, k) }))
  return { texts, errors: [] }
}

function error(name: string, message: string): ProblemValue {
  return { in: 'body', name, message }
}

/** What is wrong with the values of a field; `undefined` when nothing is. */
function problemOf(name: string, values: readonly string[], files: number): string | undefined {
  if (name === 'file') return 'This part is no file; send it with the name of a file'
  if (!isAbout(name)) return `No field of this form; use file, ${Object.keys(ABOUT).join(', ')}`
  if (values.length !== 1 && values.length !== files) {
    return `Given ${values.length} times with ${files} files; give it once for all, or once for each`
  }
  if (name === 'id' && values.length < files && values[0]?.trim() !== '') {
    return `An id names one document, and there are ${files} files; give it once for each`
  }
  for (const value of values) {
    const trimmed = value.trim()
    const parsed = ABOUT[name].safeParse(trimmed)
    if (trimmed === '' || parsed.success) continue
    return `${parsed.error.issues[0]?.message}, and not "${trimmed.slice(0, 40)}"`
  }
  return undefined
}

/** What the fields say of one file. */
function aboutFile(fields: Form['fields'], k: number): Partial<About> {
  const entries = [...fields].flatMap(([name, values]) => {
    const value = (values.length === 1 ? values[0] : values[k])?.trim() ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

function isAbout(name: string): name is keyof typeof ABOUT {
  return Object.hasOwn(ABOUT, name)
}
