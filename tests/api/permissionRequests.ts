import { canonicalHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { issueSignInLink } from '#server/session/signInLink.ts'
import { sha256 } from '#server/session/token.ts'
import {
  eventForm,
  itemForm,
  organisationForm,
  personForm,
  place,
  publishedForm,
  withoutId,
} from './forms.ts'
import { exampleFunding } from './permissionMarks.ts'
import { logoSvg, posterForm, svgFile } from './proofForum.ts'
import { reviewSession, type Side } from './permissionWorld.ts'
import type { Desk } from './useDesk.ts'

const orderRule = 'agreed'
const wholeDay = { day: '2027-10-12', from: '00:00', to: '00:00' }

/** The event's first release, something printed from it, and what the next one would be. */
const releasedProgramme = async (client: Desk['client'], eventId: string, panelId: string) => {
  const { publication } = await client.releases.prepare({ eventId })
  if (publication === null) {
    await client.lineups.putMark({ panelId, isToBeConfirmed: true })
    const { hash, gateHash, suggestedSlug: slug } = await client.releases.prepare({ eventId })
    const named = { name: 'Pierwsza', reason: 'Pilne', slug, isTold: false }
    await client.releases.create({ eventId, id: newId(), hash, gateHash, ...named })
    await client.lineups.putMark({ panelId, isToBeConfirmed: false })
  }
  const print = { what: 'Program', materialId: null, printedOn: '2027-10-01', copies: 200, note: '' }
  const { id: printId } = await client.releases.addPrint({ eventId, number: 1, id: newId(), ...print })
  return { printId, print, preparation: await client.releases.prepare({ eventId }) }
}

/** What is asked for: one side's things at an event, as they are stored now. */
export const readTarget = async ({ client }: Desk, side: Side) => {
  const { eventId, user, panel, talk, moderator, guest, organisation, eventPartnerId, delegateId } = side
  const { messageIds, proposalId, guestPlace, marks } = side
  const released = await releasedProgramme(client, eventId, panel.id)
  const { draft, newest } = await client.materials.get({ materialId: marks.materialId })
  const project = await client.fundingProjects.get({ projectId: marks.projectId })
  const lineup = await client.lineups.get({ panelId: panel.id })
  const event = await client.events.get({ eventId })
  const { items, programmeRevision } = await client.programmeItems.list({ eventId })
  const planning = await client.planningRules.get({ eventId })
  const { items: conflicts } = await client.conflicts.list({ eventId })
  const { partners, partnersRevision } = await client.eventPartners.list({ eventId })
  const { items: entries } = await client.history.list({ entity: 'person', entityId: guest.id })
  return {
    eventId,
    event,
    panel,
    talk,
    people: [moderator, guest],
    guest,
    user,
    organisation,
    delegateId,
    partners,
    partnersRevision,
    eventPartnerId,
    itemIds: items.map((item) => item.id),
    programmeRevision,
    planning,
    conflict: conflicts.find(({ itemIds }) => itemIds.includes(talk.id)),
    entryId: entries.find((entry) => entry.operation === 'people.create')?.id ?? 0,
    links: side.links,
    messageId: messageIds[0] ?? '',
    proposalId,
    guestPlace,
    lineup,
    coversHash: lineup.people.find(({ appearanceId }) => appearanceId === guestPlace)?.coversHash ?? '',
    marks,
    card: await client.partners.get({ organisationId: organisation.id }),
    proof: newest,
    draftHash: await canonicalHash(draft),
    project,
    funding: (await client.fundingProjects.ofEvent({ eventId })).projects.map(({ id }) => id),
    settings: await client.settings.get(),
    article: await client.article.get({ eventId }),
    ...released,
    greetings: await client.greetings.get({ eventId }),
    attendance: await client.attendance.get({ eventId }),
  }
}

type Target = Awaited<ReturnType<typeof readTarget>>

/** What is used up by asking: a session of the side's moderator, and the administrator's sign-in link. */
const makeSecrets = async (desk: Desk, { links }: Target) => {
  const { clock, database } = desk
  const tokenHash = await sha256(await reviewSession(desk, links.moderator))
  const session = database.selectFrom('session').select('id').where('tokenHash', '=', tokenHash)
  const { id: sessionId } = await session.executeTakeFirstOrThrow()
  const { token } = await issueSignInLink(database, {
    userId: desk.administrator.userId,
    lasts: 60_000,
    now: new Date(clock.now),
    replacesEarlier: false,
  })
  return { sessionId, token }
}

type Secrets = Awaited<ReturnType<typeof makeSecrets>>

const cardless = (people: { id: string; personId: string; role: string }[]) =>
  people.map(({ id, personId, role }) => ({ id, personId, role, card: null }))
const itemFields = (fields: Partial<Parameters<typeof itemForm>[0]> = {}) => withoutId(itemForm(fields))
const nameOf = ({ given, family }: { given: string; family: string }) => ({ given, family })

const logoFields = () => ({ id: newId(), variant: 'colour', alt: 'Znak', file: svgFile(logoSvg('#005f73')) })

/** What a partner keeps of itself, of what staff keep of it. */
const cardFields = (card: Target['card']) => {
  const { name, shortName, genitive, dative, accusative, instrumental, locative, website, contacts } = card
  return { name, shortName, genitive, dative, accusative, instrumental, locative, website, contacts }
}

const coveredBy = (proof: Target['proof'], eventPartnerId: string) =>
  proof?.partners.find((partner) => partner.eventPartnerId === eventPartnerId)?.coversHash

const detailsOf = (partner: Target['partners'][number] | undefined) => {
  const { presence, colourLogoId, whiteLogoId, blackLogoId, patronage } = partner ?? {}
  return { presence, colourLogoId, whiteLogoId, blackLogoId, patronage }
}

const foreignKey = { id: 'obcy', rawId: 'obcy', type: 'public-key' }

/** A valid input for each operation: flat, as the contract says it, with one side's ids wherever an id stands. */
const inputs: Record<string, (target: Target & Secrets) => object> = {
  'session.get': () => ({}),
  'session.end': () => ({}),
  'session.list': () => ({}),
  'session.endOther': ({ sessionId }) => ({ sessionId }),
  'signInLinks.ask': () => ({ email: `${newId()}@example.org` }),
  'links.look': ({ token }) => ({ token: `${token.slice(0, -1)}!` }),
  'links.open': ({ token }) => ({ token }),
  'links.renew': ({ token }) => ({ token }),
  'passkeys.list': () => ({}),
  'passkeys.enrolOptions': () => ({}),
  'passkeys.enrol': () => ({
    id: newId(),
    name: 'Telefon',
    credential: { ...foreignKey, response: { clientDataJSON: 'e30', attestationObject: 'oA' } },
  }),
  'passkeys.rename': () => ({ passkeyId: newId(), revision: 1, name: 'Telefon' }),
  'passkeys.remove': () => ({ passkeyId: newId() }),
  'passkeys.signInOptions': () => ({}),
  'passkeys.signIn': () => ({
    credential: {
      ...foreignKey,
      response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA', userHandle: 'AA' },
    },
    remember: false,
  }),
  'passkeys.requirement': () => ({}),
  'passkeys.putRequirement': () => ({ revision: 1, roles: [] }),
  'passkeys.removeOfUser': ({ user }) => ({ userId: user.id }),
  'reviewLinks.list': ({ eventId }) => ({ eventId }),
  'reviewLinks.create': ({ eventId, delegateId }) => ({
    id: newId(),
    eventId,
    reviewer: { kind: 'contact', id: delegateId },
    delivery: 'hand',
    replaceEarlier: true,
  }),
  'reviewLinks.revoke': ({ links }) => ({ linkId: links.partner }),
  'review.get': () => ({}),
  'review.panel': ({ panel }) => ({ panelId: panel.id }),
  'review.answer': ({ panel }) => ({ appearanceId: panel.people[1]?.id }),
  'review.look': ({ panel }) => ({ panelId: panel.id, version: 1 }),
  'review.decide': ({ panel }) => ({
    panelId: panel.id,
    id: newId(),
    version: 1,
    answer: 'changes-requested',
    comment: 'Proszę o inną kolejność',
    aboutPersonId: null,
  }),
  'review.comment': ({ panel }) => ({ panelId: panel.id, id: newId(), text: 'Dziękuję' }),
  'review.propose': ({ panel }) => ({
    panelId: panel.id,
    id: newId(),
    details: { kind: 'person', name: 'Osoba Próbna', position: '', organisation: '', reach: '', reason: '' },
  }),
  'review.respond': ({ guestPlace, coversHash }) => ({
    appearanceId: guestPlace,
    id: newId(),
    coversHash,
    answer: 'confirmed',
    note: '',
    sharesEmail: null,
  }),
  'review.correct': ({ guestPlace, panel }) => ({
    appearanceId: guestPlace,
    id: newId(),
    card: panel.people.find(({ id }) => id === guestPlace)?.card,
    reason: '',
  }),
  'review.partner': ({ eventPartnerId }) => ({ eventPartnerId }),
  'review.putCard': ({ eventPartnerId, card }) => ({
    ...cardFields(card),
    eventPartnerId,
    revision: card.revision,
    areFormsConfirmed: true,
  }),
  'review.addLogo': ({ eventPartnerId }) => ({ ...logoFields(), eventPartnerId }),
  'review.putLogo': ({ eventPartnerId, marks }) => ({
    eventPartnerId,
    logoId: marks.logoId,
    revision: 1,
    alt: 'Znak',
    validUntil: null,
  }),
  'review.removeLogo': ({ eventPartnerId, marks }) => ({ eventPartnerId, logoId: marks.spareLogoId }),
  'review.decideProof': ({ eventPartnerId, proof }) => ({
    eventPartnerId,
    id: newId(),
    proofId: proof?.id,
    coversHash: coveredBy(proof, eventPartnerId),
    answer: 'accepted',
    comment: '',
    pin: null,
  }),
  'events.list': () => ({}),
  'events.get': ({ eventId }) => ({ eventId }),
  'events.create': () => eventForm(),
  'events.putDetails': ({ eventId, event: { revision } }) => ({
    ...withoutId(eventForm({ name: 'Inna' })),
    eventId,
    revision,
  }),
  'events.putState': ({ eventId, event: { revision } }) => ({ eventId, revision, state: 'archived' }),
  'events.putRooms': ({ eventId, event: { revision, rooms } }) => ({
    eventId,
    revision,
    rooms: rooms.map((room) => ({ ...room, capacity: 5 })),
  }),
  'events.duplicate': ({ eventId }) => ({
    eventId,
    id: newId(),
    name: 'Inna',
    startsOn: '2028-10-12',
    parts: ['programme', 'lineups', 'partners'],
  }),
  'events.remove': ({ eventId }) => ({ eventId }),
  'events.restore': ({ eventId }) => ({ eventId }),
  'events.readiness': ({ eventId }) => ({ eventId }),
  'programmeItems.list': ({ eventId }) => ({ eventId }),
  'programmeItems.get': ({ talk }) => ({ itemId: talk.id }),
  'programmeItems.create': ({ eventId, user, event }) => ({
    ...itemForm({ ownerId: user.id, roomId: event.rooms[0]?.id ?? null }),
    eventId,
    kind: 'talk',
  }),
  'programmeItems.createMany': ({ eventId, guest }) => ({
    eventId,
    rooms: [{ id: newId(), name: 'Sala z pliku', capacity: null }],
    people: [],
    items: [{ ...itemForm(), kind: 'talk', isToBeConfirmed: false, people: [place(guest.id, 'speaker')] }],
  }),
  'programmeItems.putOrder': ({ eventId, itemIds, programmeRevision }) => ({
    eventId,
    programmeRevision,
    itemIds: itemIds.toReversed(),
  }),
  'programmeItems.putTimes': ({ eventId, talk, event }) => ({
    eventId,
    moves: [
      {
        itemId: talk.id,
        revision: 1,
        day: talk.day,
        start: '17:00',
        durationMinutes: 45,
        roomId: event.rooms[0]?.id ?? null,
      },
    ],
  }),
  'programmeItems.putDetails': ({ talk, user }) => ({
    ...itemFields({ title: 'Inny', ownerId: user.id }),
    itemId: talk.id,
    revision: 1,
  }),
  'programmeItems.putLineup': ({ panel }) => ({
    itemId: panel.id,
    lineupRevision: panel.lineupRevision,
    people: cardless(panel.people).toReversed(),
  }),
  'programmeItems.putMark': ({ talk }) => ({ itemId: talk.id, isToBeConfirmed: true }),
  'programmeItems.remove': ({ talk }) => ({ itemId: talk.id }),
  'programmeItems.restore': ({ talk }) => ({ itemId: talk.id }),
  'planningRules.get': ({ eventId }) => ({ eventId }),
  'planningRules.put': ({ eventId, event: { rooms }, guest, planning: { planningRevision } }) => ({
    eventId,
    planningRevision,
    opensAt: '09:00',
    closesAt: null,
    graceMinutes: 5,
    expectedPeople: null,
    rooms: rooms.map(({ id: roomId }) => ({ roomId, intervals: [wholeDay] })),
    people: [{ personId: guest.id, intervals: [wholeDay] }],
  }),
  'conflicts.list': ({ eventId }) => ({ eventId }),
  'conflicts.decide': ({ eventId, conflict }) => ({
    eventId,
    id: newId(),
    key: conflict?.key,
    factsHash: conflict?.factsHash,
    answer: conflict?.ignored === null ? 'ignored' : 'reopened',
    reason: 'Ustalono',
  }),
  'panels.list': ({ eventId, people }) => ({ eventId, moderatorId: people[0]?.id }),
  'panels.get': ({ panel }) => ({ panelId: panel.id }),
  'panels.create': ({ eventId, user }) => ({ ...itemForm({ ownerId: user.id }), eventId }),
  'panels.putDetails': ({ panel, user }) => ({
    ...itemFields({ title: 'Inny', ownerId: user.id }),
    panelId: panel.id,
    revision: panel.revision,
  }),
  'panels.putLineup': ({ panel }) => ({
    panelId: panel.id,
    lineupRevision: panel.lineupRevision,
    people: cardless(panel.people).toReversed(),
  }),
  'panels.remove': ({ panel }) => ({ panelId: panel.id }),
  'panels.restore': ({ panel }) => ({ panelId: panel.id }),
  'lineups.get': ({ panel }) => ({ panelId: panel.id }),
  'lineups.versions': ({ panel }) => ({ panelId: panel.id }),
  'lineups.send': ({ panel }) => ({ panelId: panel.id, id: newId(), deadline: '2027-09-01' }),
  'lineups.decide': ({ panel, lineup }) => ({
    panelId: panel.id,
    id: newId(),
    hash: lineup.hash,
    decision: { kind: 'skipped', reason: 'Brak odpowiedzi' },
  }),
  'lineups.answer': ({ panel, guestPlace, coversHash }) => ({
    panelId: panel.id,
    id: newId(),
    appearanceId: guestPlace,
    coversHash,
    decision: { kind: 'skipped', reason: 'Brak odpowiedzi' },
  }),
  'lineups.comment': ({ panel }) => ({ panelId: panel.id, id: newId(), text: 'Dziękujemy' }),
  'lineups.resolveProposal': ({ panel, proposalId }) => ({
    panelId: panel.id,
    proposalId,
    state: 'refused',
    reply: '',
    place: null,
  }),
  'lineups.putMark': ({ panel }) => ({ panelId: panel.id, isToBeConfirmed: true }),
  'requests.candidates': ({ eventId }) => ({ eventId }),
  'requests.preview': ({ eventId, panel }) => ({
    eventId,
    panelIds: [panel.id],
    appearanceIds: [],
    deadline: '2027-09-01',
  }),
  'requests.create': ({ eventId, panel }) => ({
    id: newId(),
    eventId,
    panelIds: [panel.id],
    appearanceIds: [],
    deadline: '2027-09-01',
    delivery: 'outbox',
  }),
  'messages.list': ({ eventId }) => ({ eventId }),
  'messages.get': ({ messageId }) => ({ messageId }),
  'messages.preview': ({ messageId }) => ({ messageId }),
  'messages.put': ({ messageId }) => ({ messageId, revision: 1, subject: 'Inny', text: 'Inny {link}' }),
  'messages.copy': ({ messageId }) => ({ messageId }),
  'messages.markSent': ({ messageId }) => ({ messageId, revision: 1 }),
  'messages.send': ({ messageId }) => ({ messageIds: [messageId] }),
  'messages.discard': ({ messageId }) => ({ messageId, revision: 1 }),
  'messages.restore': ({ messageId }) => ({ messageId, revision: 1 }),
  'messageTemplates.list': () => ({}),
  'messageTemplates.preview': () => ({ kind: 'request', subject: 'Prośba', text: '{link}' }),
  'messageTemplates.put': () => ({ kind: 'request', revision: 1, words: null }),
  'people.list': ({ eventId, organisation }) => ({ eventId, organisationId: organisation.id }),
  'people.get': ({ guest }) => ({ personId: guest.id }),
  'people.create': ({ organisation }) => personForm({ organisationIds: [organisation.id] }),
  'people.createMany': ({ organisation }) => ({
    people: [{ ...personForm(), organisationId: organisation.id, organisationName: '' }],
  }),
  'people.putDetails': ({ guest, organisation }) => ({
    ...withoutId(personForm({ organisationIds: [organisation.id] })),
    personId: guest.id,
    revision: 1,
    updateComing: true,
  }),
  'people.remove': ({ guest }) => ({ personId: guest.id }),
  'people.restore': ({ guest }) => ({ personId: guest.id }),
  'people.similar': ({ guest }) => nameOf(guest),
  'people.similarMany': ({ people }) => ({ people: people.map(nameOf) }),
  'people.exportData': ({ guest }) => ({ personId: guest.id }),
  'people.erase': ({ guest }) => ({ personId: guest.id }),
  'guests.list': ({ eventId }) => ({ eventId }),
  'moderators.list': ({ eventId }) => ({ eventId }),
  'partners.list': ({ eventId }) => ({ eventId }),
  'partners.get': ({ organisation }) => ({ organisationId: organisation.id }),
  'partners.create': () => organisationForm(),
  'partners.createMany': () => ({ organisations: [organisationForm(), organisationForm()] }),
  'partners.putDetails': ({ organisation, delegateId }) => ({
    ...withoutId(organisationForm({ name: 'Inna' })),
    contacts: [{ id: delegateId, name: 'Inna', position: '', email: '', phone: '' }],
    organisationId: organisation.id,
    revision: 1,
    updateComing: true,
  }),
  'partners.remove': ({ organisation }) => ({ organisationId: organisation.id }),
  'partners.restore': ({ organisation }) => ({ organisationId: organisation.id }),
  'partners.similar': ({ organisation }) => ({ name: organisation.name }),
  'partners.similarMany': ({ organisation }) => ({ organisations: [{ name: organisation.name }] }),
  'eventPartners.list': ({ eventId }) => ({ eventId }),
  'eventPartners.put': ({ eventId, partnersRevision, partners }) => ({
    eventId,
    partnersRevision,
    partners: partners.map(({ id, organisationId }) => ({
      id,
      organisationId,
      roles: [{ role: 'sponsor', order: 1, orderRule }],
    })),
  }),
  'eventPartners.get': ({ eventPartnerId }) => ({ eventPartnerId }),
  'eventPartners.putDetails': ({ eventPartnerId, partners }) => {
    const before = detailsOf(partners.find(({ id }) => id === eventPartnerId))
    return { ...before, eventPartnerId, before, presence: 'name' }
  },
  'greetings.get': ({ eventId }) => ({ eventId }),
  'greetings.put': ({ eventId, greetings: { greetingsRevision, greetings } }) => ({
    eventId,
    greetingsRevision,
    greetings: greetings.toReversed(),
  }),
  'scripts.get': ({ eventId }) => ({ eventId }),
  'attendance.get': ({ eventId }) => ({ eventId }),
  'attendance.put': ({ eventId, attendance: { attendanceRevision, total, sectors } }) => ({
    eventId,
    attendanceRevision,
    total: (total ?? 0) + 1,
    sectors,
    presences: [],
  }),
  'logos.list': ({ organisation }) => ({ organisationId: organisation.id }),
  'logos.create': ({ organisation }) => ({
    ...logoFields(),
    organisationId: organisation.id,
    updateComing: true,
  }),
  'logos.putDetails': ({ marks }) => ({ logoId: marks.logoId, revision: 1, alt: 'Znak', validUntil: null }),
  'logos.remove': ({ marks }) => ({ logoId: marks.logoId }),
  'logos.restore': ({ marks }) => ({ logoId: marks.logoId }),
  'logos.original': ({ marks }) => ({ logoId: marks.logoId }),
  'media.get': ({ marks }) => ({ sha256: marks.sha256 }),
  'fundingProjects.list': () => ({}),
  'fundingProjects.get': ({ marks }) => ({ projectId: marks.projectId }),
  'fundingProjects.create': () => ({ ...exampleFunding, id: newId() }),
  'fundingProjects.putDetails': ({ marks, project }) => ({
    ...exampleFunding,
    projectId: marks.projectId,
    revision: project.revision,
  }),
  'fundingProjects.remove': ({ marks }) => ({ projectId: marks.projectId }),
  'fundingProjects.restore': ({ marks }) => ({ projectId: marks.projectId }),
  'fundingProjects.addStrip': ({ marks }) => ({
    projectId: marks.projectId,
    id: newId(),
    variant: 'colour',
    layout: 'horizontal',
    alt: 'Znaki',
    file: svgFile(sampleStrip('2021-2027', 'colour', 'horizontal').svg),
  }),
  'fundingProjects.removeStrip': ({ marks, project }) => ({
    projectId: marks.projectId,
    stripId: project.strips[0]?.id,
  }),
  'fundingProjects.ofEvent': ({ eventId }) => ({ eventId }),
  'fundingProjects.putOfEvent': ({ eventId, funding }) => ({ eventId, before: funding, projectIds: [] }),
  'materials.list': ({ eventId }) => ({ eventId }),
  'materials.get': ({ marks }) => ({ materialId: marks.materialId }),
  'materials.create': ({ eventId }) => ({ ...posterForm(), eventId }),
  'materials.putDetails': ({ marks }) => ({
    ...withoutId(posterForm({ name: 'Inny' })),
    materialId: marks.materialId,
    revision: 1,
  }),
  'materials.remove': ({ marks }) => ({ materialId: marks.materialId }),
  'materials.restore': ({ marks }) => ({ materialId: marks.materialId }),
  'materials.createProof': ({ marks, draftHash }) => ({
    materialId: marks.materialId,
    id: newId(),
    hash: draftHash,
    note: '',
  }),
  'materials.uploadProof': ({ marks }) => ({
    materialId: marks.materialId,
    id: newId(),
    note: '',
    file: marks.png,
  }),
  'publishedWorks.list': ({ eventId }) => ({ eventId }),
  'publishedWorks.create': ({ eventId }) => ({ ...publishedForm(), eventId }),
  'publishedWorks.putDetails': ({ marks }) => ({
    ...withoutId(publishedForm({ title: 'Inny wpis' })),
    workId: marks.workId,
    revision: 1,
  }),
  'publishedWorks.putPicture': ({ marks }) => ({ workId: marks.workId, file: marks.png }),
  'publishedWorks.removePicture': ({ marks }) => ({ workId: marks.workId }),
  'publishedWorks.remove': ({ marks }) => ({ workId: marks.workId }),
  'publishedWorks.restore': ({ marks }) => ({ workId: marks.workId }),
  'evidence.get': ({ eventId }) => ({ eventId }),
  'evidence.file': ({ eventId }) => ({ eventId }),
  'releases.list': ({ eventId }) => ({ eventId }),
  'releases.get': ({ eventId }) => ({ eventId, number: 1 }),
  'releases.prepare': ({ eventId }) => ({ eventId }),
  'releases.create': ({ eventId, preparation: { hash, gateHash } }) => ({
    eventId,
    id: newId(),
    name: 'Następna',
    hash,
    gateHash,
    reason: 'Pilne',
    slug: null,
    isTold: true,
  }),
  'releases.difference': ({ eventId }) => ({ eventId, from: 1, to: 1 }),
  'releases.addPrint': ({ eventId, print }) => ({ eventId, number: 1, id: newId(), ...print }),
  'releases.removePrint': ({ printId }) => ({ printId }),
  'releases.restorePrint': ({ printId }) => ({ printId }),
  'publications.put': ({ eventId, preparation }) => ({
    eventId,
    slug: preparation.publication?.slug,
    isWithdrawn: true,
    revision: preparation.publication?.revision,
  }),
  'proofs.get': ({ proof }) => ({ proofId: proof?.id }),
  'proofs.file': ({ proof }) => ({ proofId: proof?.id, format: 'svg' }),
  'proofs.send': ({ proof, eventPartnerId, delegateId }) => ({
    proofId: proof?.id,
    id: newId(),
    deadline: '2027-09-01',
    recipients: [{ eventPartnerId, contactId: delegateId }],
    delivery: 'outbox',
  }),
  'proofs.decide': ({ proof, eventPartnerId }) => ({
    proofId: proof?.id,
    id: newId(),
    eventPartnerId,
    coversHash: coveredBy(proof, eventPartnerId),
    decision: { kind: 'skipped', reason: 'Brak odpowiedzi' },
  }),
  'proofs.overrule': ({ proof }) => ({
    proofId: proof?.id,
    id: newId(),
    key: proof?.findings[0]?.key,
    reason: 'Ustalono z instytucją',
  }),
  'article.get': ({ eventId }) => ({ eventId }),
  'article.put': ({ eventId, article }) => ({
    eventId,
    revision: article.revision,
    blocks: [{ key: 'own/proba', kind: 'paragraph', text: `Tekst próbny ${article.revision}` }],
    accepted: [],
  }),
  'article.file': ({ eventId }) => ({ eventId, format: 'md' }),
  'releaseFiles.get': ({ eventId }) => ({ eventId, number: 1, format: 'ics' }),
  'settings.get': () => ({}),
  'settings.put': ({ settings }) => ({ ...settings, lineupDeadlineDays: settings.lineupDeadlineDays + 1 }),
  'backups.list': () => ({}),
  'backups.create': () => ({}),
  'backups.get': () => ({ name: 'mownica-2027-01-15T00-30-00Z.sqlite' }),
  'settings.removeExample': () => ({}),
  'settings.restoreExample': () => ({}),
  'users.list': () => ({}),
  'users.create': () => ({ id: newId(), name: 'Osoba Próbna', email: '', role: 'viewer' }),
  'users.putDetails': ({ user }) => ({
    userId: user.id,
    revision: 1,
    name: 'Osoba Próbna',
    email: '',
    role: 'viewer',
  }),
  'users.putState': ({ user }) => ({ userId: user.id, revision: 1, isDisabled: true }),
  'users.createLink': ({ user }) => ({ userId: user.id }),
  'search.list': () => ({ q: 'kanarek' }),
  'history.list': ({ guest }) => ({ entity: 'person', entityId: guest.id }),
  'history.ofEvent': ({ eventId }) => ({ eventId }),
  'history.undo': ({ entryId }) => ({ entryId }),
  'changes.stream': () => ({}),
}

const spendsSecrets = ['session.endOther', 'links.look', 'links.open', 'links.renew']

/** The input of an operation that asks for one side's things; nothing for an operation that has none written yet. */
export const inputFor = async (desk: Desk, operation: string, target: Target): Promise<object> => {
  const secrets = spendsSecrets.includes(operation)
    ? await makeSecrets(desk, target)
    : { sessionId: '', token: '' }
  return inputs[operation]?.({ ...target, ...secrets }) ?? {}
}

export const operationsWithInput = Object.keys(inputs)
