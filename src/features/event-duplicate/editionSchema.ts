import { z } from 'zod'
import { date, requiredText } from '#contract/base.ts'
import { duplicatePart } from '#contract/events.ts'

/** What the form of the next edition holds. */
export const editionSchema = z.object({
  name: requiredText(200),
  startsOn: date,
  parts: z.array(duplicatePart),
})
