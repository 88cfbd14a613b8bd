import { sql, type Kysely } from 'kysely'
import type { Dialect } from '#server/database/dialect.ts'

/** The passkeys of the staff, what is being asked of authenticators, and which roles come in by a passkey only. */
export const passkeys = async (database: Kysely<unknown>, dialect: Dialect) => {
  const compared = dialect === 'postgres' ? 'text collate "C"' : 'text'
  const run = (statement: string) => sql.raw(statement).execute(database)

  await run(`create table passkey (
    id ${compared} primary key,
    "userId" ${compared} not null,
    "credentialId" ${compared} not null,
    "publicKey" text not null,
    counter double precision not null,
    name text not null,
    "isBackedUp" integer not null,
    "createdAt" ${compared} not null,
    "lastUsedAt" ${compared},
    revision integer not null
  )`)
  await run(`create unique index passkey_credential on passkey ("credentialId")`)
  await run(`create index passkey_user on passkey ("userId")`)
  await run(`create table passkey_challenge (
    challenge ${compared} primary key,
    "sessionId" ${compared},
    "expiresAt" ${compared} not null
  )`)
  await run(`alter table session add column "passkeyId" ${compared}`)
  await run(`create index session_of_passkey on session ("passkeyId")`)
  await run(`alter table settings add column "passkeyRoles" text not null default '[]'`)
  await run(`alter table settings add column "passkeyRevision" integer not null default 1`)
}
