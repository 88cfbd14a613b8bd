import type { HistoryTable } from '#server/database/historyTables.ts'
import { sha256 } from '#server/session/token.ts'

/** A changed field as the chain holds it: that it changed, and hashes that only the values and their salt can give again. */
export type ChainedField = { field: string; before: string; after: string }

/** The hash of one value (JSON text) under its salt. */
export const hashValue = (salt: string, value: string) => sha256(`${salt}\n${value}`)

/** The hash of a row: SHA-256 over the hash before it and everything that the row says. */
export const hashRow = (row: Omit<HistoryTable, 'hash'>) =>
  sha256(
    JSON.stringify([
      row.previousHash,
      row.seq,
      row.at,
      row.actorKind,
      row.actorId,
      row.operation,
      row.entity,
      row.entityId,
      row.eventId,
      row.revision,
      row.undoes,
      row.fields,
    ]),
  )
