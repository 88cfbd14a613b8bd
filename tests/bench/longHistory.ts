import type { HistoryEntity } from '#contract/history.ts'
import type { Database } from '#server/database/database.ts'
import { largeId } from '#server/example/largeId.ts'
import { benchOwnerId } from './largeServer.ts'

const entries = 200_000
const atOnce = 2000
const kinds = ['event', 'item', 'person', 'organisation'] as const satisfies HistoryEntity[]

/** Fills the history with as many entries as years of work leave; their hashes are not what they would be. */
export const fillHistory = async (database: Database) => {
  for (let from = 1; from <= entries; from += atOnce) {
    const rows = Array.from({ length: atOnce }, (_, index) => {
      const seq = from + index
      const entity = kinds[seq % kinds.length] ?? 'event'
      return {
        seq,
        at: '2026-05-01T10:00:00.000Z',
        actorKind: 'staff' as const,
        actorId: benchOwnerId,
        operation: 'events.putDetails',
        entity,
        entityId: largeId(entity, (seq * 7919) % 3000),
        eventId: entity === 'event' || entity === 'item' ? largeId('event', seq % 200) : null,
        revision: 1,
        undoes: null,
        fields: JSON.stringify([{ field: 'notes', before: '', after: '' }]),
        previousHash: '',
        hash: '',
      }
    })
    const values = rows.map(({ seq }) => ({
      seq,
      field: 'notes',
      personId: null,
      before: '"Przedtem"',
      after: '"Potem"',
      salt: '',
    }))
    await database.insertInto('history').values(rows).execute()
    await database.insertInto('history_value').values(values).execute()
  }
  await database.updateTable('history_head').set({ seq: entries }).execute()
}
