import { templateDetails } from '#contract/messages.ts'
import { unknownPlaceholders } from '#domain/letters/placeholders.ts'

const hasKnownOnly = (text: string) => unknownPlaceholders(text).length === 0
const asRefused = { error: 'placeholder-unknown' }

/** The words of a letter as the server takes them: what stands in braces must be something that is filled in. */
export const templateSchema = templateDetails.extend({
  subject: templateDetails.shape.subject.refine(hasKnownOnly, asRefused),
  text: templateDetails.shape.text.refine(hasKnownOnly, asRefused),
})
