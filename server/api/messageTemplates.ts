import { messageKind, type MessageKind } from '#contract/messages.ts'
import { sampleLetter } from '#domain/letters/sampleLetter.ts'
import { unknownPlaceholders } from '#domain/letters/placeholders.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit } from '#server/history/commit.ts'
import { settingsEntry } from '#server/history/entries.ts'
import { readWords } from '#server/outbox/readWords.ts'
import { api, refuse } from './base.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

type Words = { subject: string; text: string }

const readTemplate = async (database: Database | Change, kind: MessageKind) => {
  const { isUsual, ...words } = await readWords(database, kind)
  return { ...words, kind, isUsual, sample: sampleLetter(kind, words) }
}

/** Refuses words with something in braces that nothing is filled in for. */
const checkWords = (words: Words, path: readonly string[]) => {
  for (const part of ['subject', 'text'] as const) {
    if (unknownPlaceholders(words[part]).length > 0) throw refuse([...path, part], 'placeholder-unknown')
  }
}

/** In the table there is a row from the first change on; without words of its own it is empty. */
const noWords: Words = { subject: '', text: '' }

/** Words of letters in the history of the settings. */
const wordsField = (kind: MessageKind, { subject, text }: Words) => ({ [`words.${kind}`]: { subject, text } })

export const messageTemplates = {
  list: api.messageTemplates.list.handler(async ({ context: { database } }) => ({
    items: await Promise.all(messageKind.options.map((kind) => readTemplate(database, kind))),
  })),

  preview: api.messageTemplates.preview.handler(({ input: { kind, ...words } }) => {
    checkWords(words, [])
    return sampleLetter(kind, words)
  }),

  put: api.messageTemplates.put.handler(({ input: { kind, revision, words }, context, errors }) => {
    if (words !== null) checkWords(words, ['words'])
    return commit(context, async ({ change, record }) => {
      await change
        .insertInto('message_template')
        .values({ kind, ...noWords, revision: 1 })
        .onConflict((conflict) => conflict.column('kind').doNothing())
        .execute()
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('message_template')
            .set({ revision: revision + 1 })
            .where('kind', '=', kind)
            .where('revision', '=', revision)
            .executeTakeFirst(),
        write: () =>
          change
            .updateTable('message_template')
            .set(words ?? noWords)
            .where('kind', '=', kind)
            .execute(),
        read: () => readTemplate(change, kind),
        isSame: (current) =>
          words === null ? current.isUsual : !current.isUsual && sameFields(current, words),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            settingsEntry({ before: wordsField(kind, before), after: wordsField(kind, after), revision }),
          ),
      })
    })
  }),
}
