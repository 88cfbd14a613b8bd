import {
  greetingFields,
  greetingsAsStored,
  readGreetings,
  writeGreetings,
} from '#server/greetings/greetingsOfEvent.ts'
import { hold } from '#server/database/hold.ts'
import { commit } from '#server/history/commit.ts'
import { eventPartEntry } from '#server/history/entries.ts'
import { api } from './base.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

export const greetings = {
  get: api.greetings.get.handler(({ input, context }) => readGreetings(context.database, input.eventId)),

  put: api.greetings.put.handler(({ input, context, errors }) => {
    const { eventId, greetingsRevision: revision } = input
    const list = greetingsAsStored(input.greetings)
    return commit(context, async ({ change, record }) => {
      // Nobody is erased between being found in the directory and standing on the list.
      const personIds = list.flatMap(({ personId }) => personId ?? [])
      await hold(change, 'person', personIds, 'as-is')
      return saveOnRevision({
        claim: () =>
          change
            .updateTable('event')
            .set({ greetingsRevision: revision + 1 })
            .where('id', '=', eventId)
            .where('greetingsRevision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: () => writeGreetings(change, eventId, list),
        read: () => readGreetings(change, eventId),
        isSame: (current) => sameFields(current, { greetings: list }),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            eventPartEntry(eventId, {
              before: greetingFields(before),
              after: greetingFields(after),
              revision,
            }),
          ),
      })
    })
  }),
}
