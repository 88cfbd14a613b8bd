import { messageKind } from '#contract/messages.ts'
import { lettersPage } from '#domain/evidence/lettersPage.ts'
import { sampleLetter } from '#domain/letters/sampleLetter.ts'
import type { Database } from '#server/database/database.ts'
import { readWords } from '#server/outbox/readWords.ts'
import type { EvidenceContent, EvidenceSource } from './evidencePart.ts'

/** The letters of an event that went out, as far as the evidence needs them: to whom by name alone. */
const readSentLetters = async (database: Database, eventId: string) => {
  const rows = await database
    .selectFrom('message')
    .leftJoin('person', 'person.id', 'message.personId')
    .leftJoin('contact', 'contact.id', 'message.contactId')
    .leftJoin('organisation', 'organisation.id', 'contact.organisationId')
    .select(['message.id', 'kind', 'subject', 'sentAt', 'way', 'given', 'family'])
    .select(['contact.name as contactName', 'organisation.name as organisationName'])
    .where('eventId', '=', eventId)
    .where('state', '=', 'sent')
    .where('sentAt', 'is not', null)
    .orderBy('sentAt')
    .orderBy('message.id')
    .execute()
  return rows.map(({ kind, subject, sentAt, way, given, family, contactName, organisationName }) => ({
    kind,
    subject,
    sentAt: sentAt ?? '',
    way,
    name: [`${given ?? ''} ${family ?? ''}`.trim(), contactName, organisationName].filter(Boolean).join(', '),
  }))
}

/** The list of letters that went out, and a specimen of each kind of them. */
export const lettersPart = async ({ database, event }: EvidenceSource): Promise<EvidenceContent> => {
  const letters = await readSentLetters(database, event.id)
  if (letters.length === 0) return { files: [], gaps: [] }
  const kinds = messageKind.options.filter((kind) => letters.some((letter) => letter.kind === kind))
  const specimens = await Promise.all(
    kinds.map(async (kind) => ({ kind, ...sampleLetter(kind, await readWords(database, kind)) })),
  )
  const page = lettersPage(event, letters, specimens)
  return {
    files: [
      {
        name: '00-listy.html',
        title: 'Lista wysłanych listów ze wzorami treści',
        on: event.startsOn,
        read: () => page,
      },
    ],
    gaps: [],
  }
}
