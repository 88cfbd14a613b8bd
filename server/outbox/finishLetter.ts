import { filledLetter, letterAsSent } from '#domain/letters/letterAsSent.ts'
import { clauseFor } from '#server/api/clauseFor.ts'
import { wasTold } from '#server/api/wasTold.ts'
import type { Database } from '#server/database/database.ts'
import type { MessageRow } from './readMessages.ts'
import { reviewerOf } from './reviewerOf.ts'

/** What a letter says in place of the link while there is none. */
const linkMark = '{link}'

/** Whether whoever gets it finds their page by this letter; staff may have taken the link out of it. */
export const needsLink = ({ text }: Pick<MessageRow, 'text'>) => text.includes(linkMark)

const clauseMark = '{klauzula}'

/**
 * A letter as it goes out with `link`: whoever was never told what is done with their data is told by it (RODO, art. 14).
 * `kept` is its text for the outbox, as it was written and without the secret of a link.
 */
export const finishLetter = async (
  database: Database,
  row: Pick<MessageRow, 'personId' | 'contactId' | 'email' | 'subject' | 'text' | 'calendar'>,
  link: { id: string; url: string },
) => {
  const reviewer = reviewerOf(row)
  const isToTell = row.text.includes(clauseMark) && !(await wasTold(database, reviewer, link.id))
  const clause = isToTell ? await clauseFor(database, reviewer) : null
  return {
    letter: {
      to: row.email,
      subject: row.subject,
      text: letterAsSent(row.text, { link: link.url, clause }),
      calendar: row.calendar,
    },
    kept: filledLetter(row.text, { link: linkMark, clause }),
  }
}
