import type { Reviewer } from '#contract/reviewLinks.ts'
import type { Database } from '#server/database/database.ts'

/**
 * Whether somebody was told about their data before: an earlier letter with a link went out, its link was opened, or
 * staff sent a letter of the outbox by hand. `linkId` is the link that does not count, being sent only now.
 */
export const wasTold = async (database: Database, { kind, id }: Reviewer, linkId: string) => {
  const earlier = await database
    .selectFrom('review_link')
    .select('id')
    .where(kind === 'person' ? 'personId' : 'contactId', '=', id)
    .where('id', '!=', linkId)
    .where((where) => where.or([where('mailedAt', 'is not', null), where('openings', '>', 0)]))
    .executeTakeFirst()
  if (earlier) return true
  const byHand = await database
    .selectFrom('message')
    .select('id')
    .where(kind === 'person' ? 'personId' : 'contactId', '=', id)
    .where('state', '=', 'sent')
    .where('way', '=', 'hand')
    .executeTakeFirst()
  return byHand !== undefined
}
