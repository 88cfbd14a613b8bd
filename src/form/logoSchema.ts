import { z } from 'zod'
import { logoDetails } from '#contract/marks.ts'

/** The contract's schema for a form, where no day is an empty field. */
export const logoSchema = z
  .object({ alt: z.string(), validUntil: z.string() })
  .transform(({ alt, validUntil }) => ({ alt, validUntil: validUntil === '' ? null : validUntil }))
  .pipe(logoDetails)
