import { area, type FundingProject, type FundingProjectDetails, type Strip } from '#contract/marks.ts'
import { searchText, sortKey } from '#domain/polish.ts'
import { notFound } from '#server/api/base.ts'
import { checkEvent } from '#server/api/checkEvent.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'
import type { Fields } from '#server/history/entry.ts'

/** The columns that the form of a funding project fills. */
export const fundingProjectColumns = (details: FundingProjectDetails) => ({
  ...details,
  sortKey: sortKey(details.title),
  search: searchText(details.title, details.acronym, details.programme, details.agreementNumber),
})

type StripRow = Omit<Schema['funding_strip'], 'originalSha256'>

/** A strip as it is shown, out of its row. */
export const shownStrip = (row: StripRow): Strip => ({
  id: row.id,
  variant: row.variant,
  layout: row.layout,
  picture: { sha256: row.sha256, type: row.type, width: row.width, height: row.height },
  alt: row.alt,
  flag: area.parse(JSON.parse(row.flag)),
  isSample: row.isSample === 1,
})

/** Funding projects that are there, in the order of the ids, each with its strips in use and the events it pays for. */
export const readFundingProjects = async (
  database: Database | Change,
  ids: readonly string[],
): Promise<FundingProject[]> => {
  const wanted = ['', ...ids]
  const rows = await database
    .selectFrom('funding_project')
    .selectAll()
    .where('id', 'in', wanted)
    .where('removedAt', 'is', null)
    .execute()
  const strips = await database
    .selectFrom('funding_strip')
    .selectAll()
    .where('projectId', 'in', wanted)
    .where('removedAt', 'is', null)
    .orderBy('variant', 'desc')
    .orderBy('layout')
    .execute()
  const events = await database
    .selectFrom('event_funding')
    .innerJoin('event', 'event.id', 'event_funding.eventId')
    .select(['event_funding.projectId', 'event.id as eventId', 'event.name as eventName', 'event.startsOn'])
    .where('event_funding.projectId', 'in', wanted)
    .where('event.removedAt', 'is', null)
    .orderBy('event.startsOn', 'desc')
    .orderBy('event.id')
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    return [
      {
        ...row,
        isExample: row.isExample === 1,
        strips: strips.filter(({ projectId }) => projectId === id).map(shownStrip),
        events: events.filter(({ projectId }) => projectId === id),
      },
    ]
  })
}

/** One funding project; throws NOT_FOUND. */
export const readFundingProject = async (database: Database | Change, projectId: string) => {
  const [project] = await readFundingProjects(database, [projectId])
  if (!project) throw notFound()
  return project
}

/** The projects that pay for an event, the first leading; throws NOT_FOUND without the event. */
export const readFundingOfEvent = async (database: Database | Change, eventId: string) => {
  await checkEvent(database, eventId)
  const rows = await database
    .selectFrom('event_funding')
    .select('projectId')
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('projectId')
    .execute()
  const ids = rows.map(({ projectId }) => projectId)
  return { eventId, projects: await readFundingProjects(database, ids) }
}

/** What the history holds of a funding project. */
export const fundingProjectFields = (project: FundingProjectDetails): Fields => ({
  title: project.title,
  acronym: project.acronym,
  ruleSet: project.ruleSet,
  programme: project.programme,
  fund: project.fund,
  agreementNumber: project.agreementNumber,
  agreementDate: project.agreementDate,
  beneficiary: project.beneficiary,
  totalValue: project.totalValue,
  euAmount: project.euAmount,
  startsOn: project.startsOn,
  endsOn: project.endsOn,
  institution: project.institution,
  institutionEmail: project.institutionEmail,
  noticeDays: project.noticeDays,
  notes: project.notes,
})
