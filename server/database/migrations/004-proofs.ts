import { sql, type Kysely } from 'kysely'
import type { Dialect } from '#server/database/dialect.ts'

/** Logos, funding projects, materials, and what partners said of how they are shown. */
export const proofs = async (database: Kysely<unknown>, dialect: Dialect) => {
  const compared = dialect === 'postgres' ? 'text collate "C"' : 'text'
  const run = (statement: string) => sql.raw(statement).execute(database)
  const types = {
    key: `${compared} primary key`,
    compared: `${compared} not null`,
    optional: compared,
    text: 'text not null',
    optionalText: 'text',
    integer: 'integer not null',
    number: 'double precision not null',
    bytes: `${dialect === 'postgres' ? 'bytea' : 'blob'} not null`,
  }
  const create = (
    name: string,
    columns: Partial<Record<keyof typeof types, string>>,
    constraint?: string,
  ) => {
    const defined = (
      ['key', 'compared', 'optional', 'text', 'optionalText', 'integer', 'number', 'bytes'] as const
    )
      .flatMap((type) => (columns[type] ?? '').split(' ').map((column) => ({ column, type })))
      .filter(({ column }) => column !== '')
      .map(({ column, type }) => `"${column}" ${types[type]}`)
    return run(`create table "${name}" (${[...defined, ...(constraint ? [constraint] : [])].join(', ')})`)
  }
  const add = (table: string, column: string, definition: string) =>
    run(`alter table ${table} add column "${column}" ${definition}`)

  await add('organisation', 'formsConfirmedAt', `${compared} not null default ''`)
  await add('event_partner', 'areFormsConfirmed', 'integer not null default 0')
  await add('event_partner', 'presence', `${compared} not null default 'logo'`)
  await add('event_partner', 'colourLogoId', compared)
  await add('event_partner', 'whiteLogoId', compared)
  await add('event_partner', 'blackLogoId', compared)
  await add('event_partner', 'patronage', "text not null default ''")
  await add('message', 'contactId', compared)

  await create('media', { key: 'sha256', compared: 'type createdAt', integer: 'size', bytes: 'bytes' })
  await create('logo', {
    key: 'id',
    compared: 'organisationId variant sha256 originalSha256 type createdAt createdByKind',
    optional: 'validUntil createdById removedAt',
    text: 'ink alt fileName',
    number: 'width height',
    integer: 'revision',
  })
  await create('funding_project', {
    key: 'id',
    compared: 'ruleSet sortKey createdAt updatedAt',
    optional: 'agreementDate startsOn endsOn removedAt',
    text: 'title acronym programme fund agreementNumber beneficiary totalValue euAmount institution institutionEmail notes search',
    integer: 'noticeDays isExample revision',
  })
  await create('funding_strip', {
    key: 'id',
    compared: 'projectId variant layout sha256 originalSha256 type createdAt',
    optional: 'removedAt',
    text: 'alt flag',
    number: 'width height',
    integer: 'isSample',
  })
  await create(
    'event_funding',
    { compared: 'eventId projectId', integer: 'position' },
    'primary key ("eventId", "projectId")',
  )
  await create('material', {
    key: 'id',
    compared: 'eventId kind format createdAt updatedAt',
    optional: 'dueOn removedAt',
    text: 'name options',
    integer: 'revision',
  })
  await create('proof', {
    key: 'id',
    compared: 'materialId eventId origin sha256 type createdAt',
    optional: 'dataHash attachmentSha256 createdById',
    text: 'findings note',
    optionalText: 'data drawing',
    integer: 'number width height',
  })
  await create(
    'proof_partner',
    {
      compared: 'proofId eventPartnerId organisationId coversHash',
      text: 'name facts places',
      integer: 'position',
    },
    'primary key ("proofId", "eventPartnerId")',
  )
  await create('proof_request', {
    key: 'id',
    compared: 'eventId materialId proofId eventPartnerId coversHash deadline askedAt',
    optional: 'askedById contactId messageId',
    integer: 'seq proofNumber',
  })
  await create('proof_decision', {
    key: 'id',
    compared: 'eventId materialId proofId eventPartnerId coversHash answer way actorKind at',
    optional: 'channel actorId',
    text: 'comment note',
    optionalText: 'pin',
    integer: 'seq proofNumber',
  })
  await create('overruling', { key: 'id', compared: 'proofId materialId byId at', text: 'key reason' })
  await create(
    'message_proof',
    { compared: 'messageId proofId eventPartnerId coversHash' },
    'primary key ("messageId", "proofId", "eventPartnerId")',
  )

  const index = (name: string, on: string, columns: string[], unique = '') =>
    run(`create ${unique} index ${name} on ${on} (${columns.map((it) => `"${it}"`).join(', ')})`)
  await index('logo_organisation', 'logo', ['organisationId'])
  await index('logo_media', 'logo', ['sha256'])
  await index('funding_strip_project', 'funding_strip', ['projectId'])
  await index('material_event', 'material', ['eventId'])
  await index('proof_number', 'proof', ['materialId', 'number'], 'unique')
  await index('proof_event', 'proof', ['eventId'])
  await index('proof_partner_partner', 'proof_partner', ['eventPartnerId'])
  await index('proof_request_seq', 'proof_request', ['materialId', 'seq'], 'unique')
  await index('proof_request_event', 'proof_request', ['eventId'])
  await index('proof_request_message', 'proof_request', ['messageId'])
  await index('proof_decision_seq', 'proof_decision', ['materialId', 'seq'], 'unique')
  await index('proof_decision_event', 'proof_decision', ['eventId'])
  await index('overruling_material', 'overruling', ['materialId'])

  // A proof, and what was decided about it, stays as it was made.
  for (const table of ['proof', 'proof_partner', 'proof_decision', 'overruling']) {
    if (dialect === 'sqlite') {
      for (const act of ['update', 'delete']) {
        await run(
          `create trigger ${table}_no_${act} before ${act} on ${table} begin select raise(abort, '${table} is append-only'); end`,
        )
      }
      const key =
        table === 'proof_partner'
          ? '"proofId" = new."proofId" and "eventPartnerId" = new."eventPartnerId"'
          : 'id = new.id'
      await run(
        `create trigger ${table}_no_replacement before insert on ${table} when exists (select 1 from ${table} where ${key}) begin select raise(abort, '${table} is append-only'); end`,
      )
    } else {
      await run(
        `create function refuse_${table}_change() returns trigger language plpgsql as $$ begin raise exception '${table} is append-only'; end $$`,
      )
      await run(
        `create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_${table}_change()`,
      )
    }
  }
}
