import type { ReviewPartner } from '#contract/review.ts'
import type { PartnerCardDetails } from '#contract/reviewProof.ts'
import type { LogoDetails, LogoVariant } from '#contract/marks.ts'
import type { Change, Database } from '#server/database/database.ts'
import { commit, type Work } from '#server/history/commit.ts'
import { organisationEntry } from '#server/history/entries.ts'
import { organisationFields } from '#server/history/fields.ts'
import { holdOrganisation, prepareLogo } from '#server/logos/addLogo.ts'
import { ownerOfLogo, putLogoDetails, removeLogo } from '#server/logos/changeLogo.ts'
import { readLogos } from '#server/logos/logoRecord.ts'
import { readReviewProofs } from '#server/proofs/readReviewProofs.ts'
import type { Reviewer } from '#server/session/principal.ts'
import { notFound, refuse, today, type Context } from './base.ts'
import { organisationColumns } from './organisationColumns.ts'
import { readOrganisation, renameAtPeople, writeContacts } from './organisationRecord.ts'
import { readPartnerPlace } from './presentation.ts'
import { printAnew, unconfirmForms } from './printedOrganisation.ts'
import { readPartnerRoles } from './readPartnerRoles.ts'
import { readReviewEvent } from './readReviewEvent.ts'
import { sameFields } from './sameFields.ts'
import { saveOnRevision } from './saveOnRevision.ts'

type Stale = (current: ReviewPartner) => Error
type Own = { eventPartnerId: string }

const readCard = async (database: Database | Change, organisationId: string) => {
  const organisation = await readOrganisation(database, organisationId)
  const { name, shortName, genitive, dative, accusative, instrumental, locative } = organisation
  const { website, contacts, areFormsConfirmed, revision } = organisation
  const forms = { genitive, dative, accusative, instrumental, locative }
  return { name, shortName, ...forms, website, contacts, areFormsConfirmed, revision }
}

/** Whether who asks stands for a partner of their event, and whose partner it is; throws NOT_FOUND. */
const ownOrganisation = async (database: Database | Change, { scope }: Reviewer, eventPartnerId: string) => {
  if (!scope.eventPartnerIds.includes(eventPartnerId)) throw notFound()
  return (await readPartnerPlace(database, eventPartnerId)).organisationId
}

/** A partner's own place at the event of whoever asks; throws NOT_FOUND for any other. */
export const readReviewPartner = async (
  database: Database | Change,
  reviewer: Reviewer,
  eventPartnerId: string,
): Promise<ReviewPartner> => {
  const { eventId, subject } = reviewer
  const organisationId = await ownOrganisation(database, reviewer, eventPartnerId)
  const partners = await readPartnerRoles(database, eventId)
  const own = partners.filter(({ id }) => id === eventPartnerId)
  const [first] = own
  if (!first) throw notFound()
  const card = await readCard(database, organisationId)
  const contactNames = card.contacts.map(({ name }) => name)
  const logos = await readLogos(database, organisationId)
  return {
    id: eventPartnerId,
    organisationId,
    name: first.name,
    shortName: first.shortName,
    presence: first.presence,
    roles: own.map((place) => ({
      role: place.role,
      order: place.rolePlace,
      of: partners.filter(({ role }) => role === place.role).length,
      orderRule: place.orderRule,
    })),
    event: await readReviewEvent(database, eventId),
    card,
    // Who of the staff put a logo there is not theirs to know.
    logos: logos.map((logo) => ({
      ...logo,
      createdBy: contactNames.includes(logo.createdBy) ? logo.createdBy : '',
    })),
    proofs: subject.kind === 'contact' ? await readReviewProofs(database, { eventId, eventPartnerId }) : [],
  }
}

const saveCard = async (
  { change }: Work,
  organisationId: string,
  { areFormsConfirmed, contacts, ...card }: PartnerCardDetails,
  now: string,
) => {
  const organisation = await readOrganisation(change, organisationId)
  await unconfirmForms(change, organisationId, card)
  await change
    .updateTable('organisation')
    .set(organisationColumns({ ...organisation, ...card }))
    .where('id', '=', organisationId)
    .execute()
  await writeContacts(change, organisationId, contacts)
  await renameAtPeople(change, organisationId)
  const isToConfirm = areFormsConfirmed ? now : ''
  await change
    .updateTable('organisation')
    .set({ formsConfirmedAt: isToConfirm })
    .where('id', '=', organisationId)
    .where('formsConfirmedAt', areFormsConfirmed ? '=' : '!=', '')
    .execute()
}

/**
 * Saves what a partner keeps of itself, confirmed by it or not, and prints it at events still to come. 422 `own-contact`
 * for a card without the contact who is asking: their link would end.
 */
export const putCard = (
  context: Context,
  reviewer: Reviewer,
  { eventPartnerId, revision, ...details }: PartnerCardDetails & Own & { revision: number },
  stale: Stale,
) =>
  commit(context, async (work) => {
    const { change, record } = work
    const organisationId = await ownOrganisation(change, reviewer, eventPartnerId)
    if (!details.contacts.some(({ id }) => id === reviewer.subject.id)) {
      throw refuse(['contacts'], 'own-contact')
    }
    await holdOrganisation(change, organisationId)
    const now = context.clock().toISOString()
    const current = await readReviewPartner(change, reviewer, eventPartnerId)
    await saveOnRevision({
      claim: () =>
        change
          .updateTable('organisation')
          .set({ revision: revision + 1, updatedAt: now })
          .where('id', '=', organisationId)
          .where('revision', '=', revision)
          .where('removedAt', 'is', null)
          .executeTakeFirst(),
      write: async () => {
        await saveCard(work, organisationId, details, now)
        await printAnew(work, organisationId, { day: today(context.clock) })
      },
      read: () => readOrganisation(change, organisationId),
      isSame: (stored) => sameFields(stored, details),
      conflict: () => stale(current),
      record: (before, after) => {
        const fields = (it: typeof before) => ({
          ...organisationFields(it),
          areFormsConfirmed: it.areFormsConfirmed,
        })
        record(organisationEntry(organisationId, { before: fields(before), after: fields(after), revision }))
      },
    })
    return readReviewPartner(change, reviewer, eventPartnerId)
  })

/** A new logo of one's own organisation, shown here and at the events still to come. */
export const addLogo = async (
  context: Context,
  reviewer: Reviewer,
  input: LogoDetails & Own & { id: string; variant: LogoVariant; file: File },
) => {
  const { eventPartnerId } = input
  await ownOrganisation(context.database, reviewer, eventPartnerId)
  const logo = await prepareLogo(context, input)
  return commit(context, async (work) => {
    const organisationId = await ownOrganisation(work.change, reviewer, eventPartnerId)
    await logo.add(work, organisationId, { isChosen: true, conflict: () => refuse(['id'], 'id-taken') })
    return readReviewPartner(work.change, reviewer, eventPartnerId)
  })
}

const checkOwnLogo = async (change: Change, reviewer: Reviewer, { eventPartnerId }: Own, logoId: string) => {
  const organisationId = await ownOrganisation(change, reviewer, eventPartnerId)
  const logo = await ownerOfLogo(change, logoId)
  if (logo.organisationId !== organisationId) throw notFound()
  await holdOrganisation(change, organisationId)
}

/** What is said of one of one's own logos. */
export const putLogo = (
  context: Context,
  reviewer: Reviewer,
  input: LogoDetails & Own & { logoId: string; revision: number },
  stale: Stale,
) =>
  commit(context, async (work) => {
    const { change } = work
    await checkOwnLogo(change, reviewer, input, input.logoId)
    const current = await readReviewPartner(change, reviewer, input.eventPartnerId)
    await putLogoDetails(work, input, () => stale(current))
    return readReviewPartner(change, reviewer, input.eventPartnerId)
  })

/** Takes one of one's own logos out of use. */
export const dropLogo = (context: Context, reviewer: Reviewer, input: Own & { logoId: string }) =>
  commit(context, async (work) => {
    await checkOwnLogo(work.change, reviewer, input, input.logoId)
    await removeLogo(context, work, input.logoId)
    return readReviewPartner(work.change, reviewer, input.eventPartnerId)
  })
