import { composeLetter } from '#domain/letters/composeLetter.ts'
import { notFound } from '#server/api/base.ts'
import type { Database } from '#server/database/database.ts'
import { letterCalendar } from './letterCalendar.ts'
import type { LetterPlan } from './letterPlan.ts'
import { readLetterFrame } from './readLetterFrame.ts'
import { readWords } from './readWords.ts'

/**
 * A letter in the centre's own words, as it would be written at `now` (ISO-8601 UTC); its text still holds `{link}` and
 * `{klauzula}`. `to` is empty while no address is known, `calendar` where no file goes with it. NOT_FOUND when the person
 * or the event is unknown; both may have been removed, for that is told by letters too.
 */
export const composeMessage = async (database: Database, plan: LetterPlan, now: string) => {
  const person = await database
    .selectFrom('person')
    .select(['given', 'family', 'vocative', 'email'])
    .where('id', '=', plan.personId)
    .executeTakeFirst()
  if (!person) throw notFound()
  const frame = await readLetterFrame(database, plan.eventId)
  const calendar = letterCalendar(plan, { ...frame, now })
  const { subject, text } = composeLetter({
    ...frame,
    kind: plan.kind,
    words: await readWords(database, plan.kind),
    vocative: person.vocative,
    matters: plan.matters,
    deadline: plan.deadline,
    hasCalendar: calendar !== '',
    programmeUrl: plan.programmeUrl ?? '',
  })
  return {
    name: `${person.given} ${person.family}`,
    to: person.email,
    subject,
    text,
    calendar,
  }
}
