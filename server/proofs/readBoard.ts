import type { MaterialBoard, MaterialTask } from '#contract/materials.ts'
import { partnerRole, patronage as patronageSchema } from '#contract/partners.ts'
import { addDays } from '#domain/time.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { patronageTasks } from '#domain/proofs/patronageTasks.ts'
import { notFound } from '#server/api/base.ts'
import type { Change, Database } from '#server/database/database.ts'
import { detailsOf, summaryOf } from './readProof.ts'
import { readMaterialStandings } from './readMaterialStandings.ts'
import { proofDataOf, readProofSource } from './readProofData.ts'

const readPartners = async (database: Database | Change, eventId: string) => {
  const rows = await database
    .selectFrom('event_partner')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const roles = await database
    .selectFrom('event_partner_role')
    .select(['eventPartnerId', 'role'])
    .where('eventPartnerId', 'in', ['', ...rows.map(({ id }) => id)])
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    ...row,
    roles: roles
      .filter(({ eventPartnerId }) => eventPartnerId === row.id)
      .map(({ role }) => partnerRole.parse(role)),
  }))
}

type PartnerRow = Awaited<ReturnType<typeof readPartners>>[number]

/** Whether the logo of each partner that is in use at the event may be used until its end. */
const readValidity = async (database: Database | Change, partners: readonly PartnerRow[]) => {
  const logos = await database
    .selectFrom('logo')
    .select(['id', 'validUntil'])
    .where('id', 'in', [
      '',
      ...partners.flatMap(({ colourLogoId, whiteLogoId, blackLogoId }) =>
        [colourLogoId, whiteLogoId, blackLogoId].filter((id) => id !== null),
      ),
    ])
    .execute()
  return partners.flatMap((partner) =>
    logos
      .filter(({ id }) => [partner.colourLogoId, partner.whiteLogoId, partner.blackLogoId].includes(id))
      .map(({ validUntil }) => ({ eventPartnerId: partner.id, validUntil })),
  )
}

const taskCodes = {
  apply: 'patronage-apply',
  answer: 'patronage-answer',
  report: 'patronage-report',
  'remove-logo': 'patronage-remove-logo',
  'logo-expires': 'logo-expires',
} as const satisfies Record<string, MaterialTask['code']>

/** What follows from patronages, logos and funding by dates, earliest first. */
const tasksOf = async (
  database: Database | Change,
  event: { id: string; startsOn: string; endsOn: string },
  partners: readonly PartnerRow[],
): Promise<MaterialTask[]> => {
  const patronages = partners.flatMap((partner) => {
    if (partner.patronage === '') return []
    const { answeredOn, isGranted, removesLogo, ...patronage } = patronageSchema.parse(
      JSON.parse(partner.patronage),
    )
    return [
      {
        ...patronage,
        eventPartnerId: partner.id,
        answeredOn,
        isGranted: answeredOn === null ? null : isGranted,
        removeLogo: removesLogo,
      },
    ]
  })
  const projects = await database
    .selectFrom('event_funding')
    .innerJoin('funding_project', 'funding_project.id', 'event_funding.projectId')
    .select(['funding_project.id', 'title', 'acronym', 'noticeDays'])
    .where('eventId', '=', event.id)
    .where('funding_project.removedAt', 'is', null)
    .orderBy('position')
    .execute()
  const nameOf = (eventPartnerId: string) => partners.find(({ id }) => id === eventPartnerId)?.name ?? ''
  const tasks = [
    ...patronageTasks(event, patronages, await readValidity(database, partners)).map(
      ({ kind, eventPartnerId, dueOn, doneOn, source }): MaterialTask => ({
        code: taskCodes[kind],
        eventPartnerId,
        projectId: null,
        name: nameOf(eventPartnerId),
        dueOn,
        isDone: doneOn !== null,
        source,
      }),
    ),
    ...projects
      .filter(({ noticeDays }) => noticeDays > 0)
      .map(({ id, title, acronym, noticeDays }): MaterialTask => ({
        code: 'funding-notice',
        eventPartnerId: null,
        projectId: id,
        name: acronym || title,
        dueOn: addDays(event.startsOn, -noticeDays),
        isDone: false,
        source: null,
      })),
  ]
  return tasks.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

const readEvent = async (database: Database | Change, eventId: string) => {
  const event = await database
    .selectFrom('event')
    .select(['id', 'startsOn', 'endsOn'])
    .where('id', '=', eventId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!event) throw notFound()
  return event
}

/** The tasks of the board alone. */
export const readBoardTasks = async (database: Database | Change, eventId: string) =>
  tasksOf(database, await readEvent(database, eventId), await readPartners(database, eventId))

/** The materials of an event by its partners: who holds up what, and what is due by when. NOT_FOUND for no such event. */
export const readBoard = async (database: Database | Change, eventId: string): Promise<MaterialBoard> => {
  const event = await readEvent(database, eventId)
  const partners = await readPartners(database, eventId)
  const standings = await readMaterialStandings(database, { eventId })
  const source = await readProofSource(database, eventId)
  return {
    eventId,
    partners: partners
      .filter(({ presence }) => presence !== 'none')
      .map(({ id, organisationId, name, shortName, roles }) => ({
        eventPartnerId: id,
        organisationId,
        name,
        shortName,
        roles,
      })),
    materials: await Promise.all(
      standings.map(async (standing) => {
        const { material, newest, state, errors, findings } = standing
        const draft = proofDataOf(source, material)
        return {
          ...detailsOf(standing),
          id: material.id,
          state,
          isStale: newest !== null && newest.dataHash !== (await canonicalHash(draft)),
          errors,
          questions: findings.filter(({ severity, overruling }) => severity === 'ask' && overruling === null)
            .length,
          newest: newest ? summaryOf(newest) : null,
          cells: standing.standings.map((partner) => ({
            eventPartnerId: partner.eventPartnerId,
            state: partner.state,
            deadline: partner.request?.deadline ?? null,
          })),
        }
      }),
    ),
    tasks: await tasksOf(database, event, partners),
  }
}
