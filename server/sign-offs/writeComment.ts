import { refuse } from '#server/api/base.ts'
import type { Change } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'

/** How much one person may write about one panel, so that nobody fills the desk, not even by a mistake. */
const mostComments = 200

/** Adds to what staff and the moderator say to each other about a panel, which the change holds; 422 once it is full. */
export const writeComment = async (change: Change, comment: Schema['lineup_comment']) => {
  const { count } = await change
    .selectFrom('lineup_comment')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('itemId', '=', comment.itemId)
    .where('authorId', '=', comment.authorId)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostComments) throw refuse(['text'], 'too-many', { most: mostComments })
  await change.insertInto('lineup_comment').values(comment).execute()
}
