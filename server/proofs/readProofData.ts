import {
  materialOptions,
  type MaterialOptions,
  type ProofData,
  type ProofPartner,
} from '#contract/proofData.ts'
import { area, ink as inkSchema } from '#contract/marks.ts'
import { stripOrder } from '#domain/branding.ts'
import { printedName } from '#domain/printedName.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Schema } from '#server/database/schema.ts'
import { announcedPlaces } from '#server/sign-offs/announcedPlaces.ts'
import { readStandings } from '#server/sign-offs/readStandings.ts'
import { readShownPartners } from './readShownPartners.ts'

type Material = Pick<Schema['material'], 'eventId' | 'kind' | 'format' | 'name' | 'options'>
type Variant = 'colour' | 'white' | 'black'

const readProgramme = async (
  database: Database | Change,
  eventId: string,
): Promise<ProofData['programme']> => {
  const items = await database
    .selectFrom('programme_item')
    .leftJoin('room', 'room.id', 'programme_item.roomId')
    .select(['programme_item.id', 'kind', 'title', 'day', 'start', 'durationMinutes', 'room.name as room'])
    .where('programme_item.eventId', '=', eventId)
    .where('removedAt', 'is', null)
    .orderBy('day')
    .orderBy('programme_item.position')
    .orderBy('programme_item.id')
    .execute()
  const standings = new Map(
    (
      await readStandings(
        database,
        items.map(({ id }) => id),
      )
    ).map((standing) => [standing.item.id, standing]),
  )
  return items.map(({ id, ...item }) => ({
    itemId: id,
    ...item,
    people: announcedPlaces(standings.get(id)).map(({ personId, role, card, isConfirmed }) => ({
      personId,
      name: printedName(card),
      role,
      position: card.position,
      organisation: card.organisation,
      isConfirmed,
    })),
  }))
}

const readPartners = async (database: Database | Change, eventId: string) => {
  const rows = await readShownPartners(database, eventId)
  const chosen = rows.flatMap((row) => [row.colourLogoId, row.whiteLogoId, row.blackLogoId])
  const logos = await database
    .selectFrom('logo')
    .selectAll()
    .where('id', 'in', ['', ...chosen.filter((id) => id !== null)])
    .execute()
  return rows.map((row) => ({
    ...row,
    logos: logos.filter(({ id }) => [row.colourLogoId, row.whiteLogoId, row.blackLogoId].includes(id)),
  }))
}

type PartnerRow = Awaited<ReturnType<typeof readPartners>>[number]

const isLackingWhite = ({ presence, logos }: PartnerRow) =>
  presence !== 'name' && logos.length > 0 && logos.every(({ variant }) => variant !== 'white')

/**
 * Which logos fit, else what there is: in black print the black ones, on a dark ground the white ones while everybody has one (for
 * otherwise all stand on a white band), in any other case those in colour.
 */
const variantsFor = (
  { ground, isBlackOnly }: MaterialOptions,
  partners: readonly PartnerRow[],
): Variant[] => {
  if (isBlackOnly) return ['black', 'colour']
  if (ground !== 'dark') return ['colour', 'black']
  return partners.some(isLackingWhite) ? ['colour', 'black', 'white'] : ['white']
}

const logoOf = ({ logos }: PartnerRow, variants: readonly Variant[]): ProofPartner['logo'] => {
  const logo = variants
    .map((variant) => logos.find((one) => one.variant === variant))
    .find((found) => found !== undefined)
  if (!logo) return null
  const { sha256, type, width, height, ink, alt, variant, validUntil } = logo
  const picture = { sha256, type, width, height }
  return { picture, ink: inkSchema.parse(JSON.parse(ink)), alt, variant, validUntil }
}

const partnerOf = (row: PartnerRow, variants: readonly Variant[]): ProofPartner => ({
  eventPartnerId: row.id,
  organisationId: row.organisationId,
  name: row.name,
  shortName: row.shortName,
  genitive: row.genitive,
  dative: row.dative,
  accusative: row.accusative,
  instrumental: row.instrumental,
  locative: row.locative,
  areFormsConfirmed: row.areFormsConfirmed,
  roles: row.roles,
  showsAs: row.presence === 'name' ? 'name' : 'logo',
  logo: row.presence === 'name' ? null : logoOf(row, variants),
})

const readFunding = async (database: Database | Change, eventId: string) => {
  const projects = await database
    .selectFrom('event_funding')
    .innerJoin('funding_project', 'funding_project.id', 'event_funding.projectId')
    .selectAll('funding_project')
    .where('event_funding.eventId', '=', eventId)
    .where('funding_project.removedAt', 'is', null)
    .orderBy('event_funding.position')
    .execute()
  const strips = await database
    .selectFrom('funding_strip')
    .selectAll()
    .where('projectId', 'in', ['', ...projects.map(({ id }) => id)])
    .where('removedAt', 'is', null)
    .orderBy('createdAt')
    .execute()
  return projects.map((project) => ({
    ...project,
    strips: strips.filter(({ projectId }) => projectId === project.id),
  }))
}

type ProjectRow = Awaited<ReturnType<typeof readFunding>>[number]

const stripOf = ({ strips }: ProjectRow, { stripVariant, stripLayout }: MaterialOptions) => {
  const strip = strips.findLast(({ variant, layout }) => variant === stripVariant && layout === stripLayout)
  if (!strip) return null
  const { sha256, type, width, height, alt, flag, variant, layout, isSample } = strip
  const picture = { sha256, type, width, height }
  return { picture, alt, flag: area.parse(JSON.parse(flag)), variant, layout, isSample: isSample === 1 }
}

const fundingOf = (project: ProjectRow, options: MaterialOptions): ProofData['funding'][number] => ({
  projectId: project.id,
  title: project.title,
  ruleSet: project.ruleSet,
  programme: project.programme,
  fund: project.fund,
  beneficiary: project.beneficiary,
  totalValue: project.totalValue,
  euAmount: project.euAmount,
  agreementDate: project.agreementDate,
  strip: stripOf(project, options),
})

/** Everything of an event that any of its materials may show, read at once. */
export const readProofSource = async (database: Database | Change, eventId: string) => ({
  event: await database
    .selectFrom('event')
    .select(['id', 'name', 'startsOn', 'endsOn', 'venueName', 'venueAddress'])
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow(),
  programme: await readProgramme(database, eventId),
  partners: await readPartners(database, eventId),
  funding: await readFunding(database, eventId),
})

/** What a proof of a material made now would show: only what the event has, and of it only what the options ask for. */
export const proofDataOf = (
  { event, programme, partners, funding }: Awaited<ReturnType<typeof readProofSource>>,
  { kind, format, name, options: stored }: Material,
): ProofData => {
  const options = materialOptions.parse(JSON.parse(stored))
  const variants = variantsFor(options, partners)
  const shown = options.showsPanels ? programme : []
  return {
    form: 1,
    material: { kind, format, name, options },
    event,
    programme: options.showsPeople ? shown : shown.map((item) => ({ ...item, people: [] })),
    partners: stripOrder(partners).map((partner) => partnerOf(partner, variants)),
    funding: funding.map((project) => fundingOf(project, options)),
  }
}

/** The same for one material. */
export const readProofData = async (database: Database | Change, material: Material) =>
  proofDataOf(await readProofSource(database, material.eventId), material)
