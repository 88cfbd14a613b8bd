import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The database as the endpoints see it: opened by the host, or a transaction on it. */
export type Database = Kysely<Schema>
export type Change = Transaction<Schema>
