import { z } from '@hono/zod-openapi'
import { DOCUMENT_KINDS, type DocumentKind } from '../../verbale.ts'
import { date, switchValue } from './common.ts'

/** What may be said of a text that is added, in JSON and in forms. */
export const ABOUT_TEXT: {
  readonly kind: z.ZodType<DocumentKind, string>
  readonly date: z.ZodString
  readonly title: z.ZodString
  readonly publisher: z.ZodString
  readonly url: z.ZodString
  readonly id: z.ZodString
} = {
  kind: z.enum(DOCUMENT_KINDS, {
    error: ({ input }) =>
      `Unknown kind "${String(input).slice(0, 40)}"; use one of ${DOCUMENT_KINDS.join(', ')}`,
  }),
  date,
  title: atMost(2000),
  publisher: atMost(500),
  url: atMost(4000),
  id: atMost(500).min(1),
}

/** What may be said of a draft in a form; JSON has `indirect` in its options. */
export const ABOUT_DRAFT: {
  readonly date: z.ZodString
  readonly title: z.ZodString
  readonly indirect: z.ZodType<boolean, string>
} = {
  date,
  title: atMost(2000),
  indirect: switchValue('Look up reported speech without quotation marks too.'),
}

function atMost(letters: number): z.ZodString {
  return z.string().max(letters, `At most ${letters} letters`)
}

/** A text as it comes in JSON. */
export interface TextFields {
  readonly text: string
  readonly id?: string | undefined
  readonly kind?: DocumentKind | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

/** A draft as it comes in JSON. */
export interface DraftFields {
  readonly text: string
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly options?: { readonly indirect?: boolean | undefined } | undefined
}

const text = z.string().min(1, 'There is no text')

/** A text as JSON. */
export const GivenJson: z.ZodType<TextFields> = z
  .strictObject({ text, ...z.object(ABOUT_TEXT).partial().shape })
  .openapi('Text', {
    example: {
      id: 'callow',
      title: 'Remarks by Minister Oda in Port Callow',
      date: '2031-06-04',
      text: 'MINISTER ODA: The harbor stays open to every ship.',
    },
  })

/** A draft as JSON. */
export const DraftJson: z.ZodType<DraftFields> = z
  .strictObject({
    text,
    date: ABOUT_DRAFT.date.optional(),
    title: ABOUT_DRAFT.title.optional(),
    options: z.strictObject({ indirect: z.boolean().optional() }).optional().openapi({
      description: '`indirect`: look up reported speech without quotation marks too.',
    }),
  })
  .openapi('Draft', {
    example: {
      date: '2031-06-05',
      text: '“The harbor stays open to every ship,” Minister Oda said on Wednesday in Port Callow.',
    },
  })
