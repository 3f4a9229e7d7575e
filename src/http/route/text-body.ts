import { z } from '@hono/zod-openapi'
import type { ZodType } from 'zod'
import { TEXT_TYPES } from '../read-body.ts'

/** A file in a body. */
const File = z.string().openapi({ format: 'binary' })

/** A body that is JSON of a schema, a file, or a form. */
export function textBody(
  schema: ZodType,
  form: ZodType,
): {
  readonly required: true
  readonly content: Record<string, { readonly schema: ZodType }>
} {
  return {
    required: true,
    content: {
      'application/json': { schema },
      'multipart/form-data': { schema: form },
      ...Object.fromEntries(TEXT_TYPES.map((type) => [type, { schema: File }])),
    },
  }
}
