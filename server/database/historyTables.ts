import type { HistoryEntity } from '#contract/history.ts'

/** One change, chained: `hash` covers the row and the hash before it. `fields` is JSON: salted hashes of the values. */
export type HistoryTable = {
  seq: number
  at: string
  actorKind: 'staff' | 'reviewer' | 'system'
  actorId: string | null
  operation: string
  entity: HistoryEntity
  entityId: string
  eventId: string | null
  revision: number | null
  undoes: number | null
  fields: string
  previousHash: string
  hash: string
}

/** The values themselves, as JSON, beside the chain, so that those of one person can go and leave it whole. */
type HistoryValueTable = {
  seq: number
  field: string
  personId: string | null
  before: string
  after: string
  salt: string
}

/** One row, id `head`: where the chain ends. */
type HistoryHeadTable = { id: string; hash: string; seq: number }

export type HistoryTables = {
  history: HistoryTable
  history_value: HistoryValueTable
  history_head: HistoryHeadTable
}
