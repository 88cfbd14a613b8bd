import type { MaterialDetails, ProofAnswer } from '#contract/materials.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, organisationForm, personForm, place, withoutId } from './forms.ts'
import { openLink, pass, reviewSecret, second } from './letIn.ts'
import type { Desk } from './useDesk.ts'

export const deadline = '2027-09-01'

/** A made-up mark: a disc beside a bar, in colours of its own. */
export const logoSvg = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><circle cx="50" cy="50" r="45" fill="${colour}"/><rect x="110" y="30" width="180" height="40" fill="#222222"/></svg>`

export const svgFile = (text: string, name = 'znak.svg') => new File([text], name, { type: 'image/svg+xml' })

export const posterForm = (fields: Partial<MaterialDetails> = {}) => ({
  id: newId(),
  kind: 'poster' as const,
  format: 'A3' as const,
  name: 'Plakat',
  options: {
    stripVariant: 'colour' as const,
    stripLayout: 'horizontal' as const,
    ground: 'white' as const,
    lead: '',
    showsPanels: true,
    showsPeople: true,
    showsRoleLines: true,
    isBlackOnly: false,
    hashtag: '',
  },
  dueOn: null,
  ...fields,
})

const partnerNames = ['Wzorcowa', 'Próba', 'Makieta'] as const
export type PartnerName = (typeof partnerNames)[number]
const colours: Record<PartnerName, string> = { Wzorcowa: '#005f73', Próba: '#9b2226', Makieta: '#386641' }

/** Adds an organisation with a contact and, where `withLogo`, a logo in colour. */
const addPartner = async ({ client }: Desk, name: PartnerName, withLogo: boolean) => {
  const contact = {
    id: newId(),
    name: `Osoba ${name}`,
    position: '',
    email: 'kontakt@example.org',
    phone: '',
  }
  const form = organisationForm({ name: `Fundacja ${name}`, contacts: [contact] })
  await client.partners.create(form)
  if (withLogo)
    await client.logos.create({
      organisationId: form.id,
      id: newId(),
      variant: 'colour',
      alt: `Znak: Fundacja ${name}`,
      validUntil: null,
      updateComing: true,
      file: svgFile(logoSvg(colours[name])),
    })
  return { organisationId: form.id, contactId: contact.id, eventPartnerId: newId(), name: form.name, contact }
}

/** A forum with an organiser and three partners who have contacts, and a poster that nobody has been asked about. */
export const proofForum = async (desk: Desk, { withLogos = true } = {}) => {
  const { client } = desk
  const eventId = (await client.events.create(eventForm())).id
  const panel = await client.panels.create({ ...itemForm({ start: '10:00', durationMinutes: 60 }), eventId })
  const anna = await client.people.create(personForm({ given: 'Anna', family: 'Przykładowa-Wzór' }))
  await client.panels.putLineup({
    panelId: panel.id,
    lineupRevision: 1,
    people: [place(anna.id, 'moderator')],
  })
  const partners = new Map<PartnerName, Awaited<ReturnType<typeof addPartner>>>()
  for (const name of partnerNames) partners.set(name, await addPartner(desk, name, withLogos))
  const of = (name: PartnerName) => {
    const found = partners.get(name)
    if (!found) throw new Error(`There is no partner ${name}`)
    return found
  }
  const putPartners = async (names: readonly PartnerName[]) => {
    const { partnersRevision } = await client.eventPartners.list({ eventId })
    return client.eventPartners.put({
      eventId,
      partnersRevision,
      partners: names.map((name, index) => ({
        id: of(name).eventPartnerId,
        organisationId: of(name).organisationId,
        roles: [{ role: 'partner', order: index + 1, orderRule: 'agreed' }],
      })),
    })
  }
  await putPartners(partnerNames)
  const materialId = (await client.materials.create({ ...posterForm(), eventId })).id

  const come = async (name: PartnerName) => {
    const { secret } = await reviewSecret(desk, eventId, { kind: 'contact', id: of(name).contactId })
    const { token } = await openLink(desk, secret)
    const { client: own } = desk.as(token)
    const { eventPartnerId } = of(name)
    const look = () => own.review.partner({ eventPartnerId })
    const current = async () => {
      const { proofs } = await look()
      const found = proofs.find(({ isCurrent }) => isCurrent)
      if (!found) throw new Error(`${name} sees no proof`)
      return found
    }
    const answer = async (given: ProofAnswer, comment = '') => {
      const { id: proofId, coversHash } = await current()
      pass(desk, second)
      return own.review.decideProof({
        eventPartnerId,
        id: newId(),
        proofId,
        coversHash,
        answer: given,
        comment,
        pin: null,
      })
    }
    return { client: own, token, eventPartnerId, look, current, answer }
  }
  const makeProof = async () => {
    pass(desk, second)
    const { draft } = await client.materials.get({ materialId })
    return client.materials.createProof({
      materialId,
      id: newId(),
      hash: await canonicalHash(draft),
      note: '',
    })
  }
  return {
    eventId,
    materialId,
    panelId: panel.id,
    of,
    putPartners,
    come,
    makeProof,
    send: async (proofId: string, names: readonly PartnerName[] = partnerNames) => {
      pass(desk, second)
      return client.proofs.send({
        proofId,
        id: newId(),
        deadline,
        recipients: names.map((name) => ({
          eventPartnerId: of(name).eventPartnerId,
          contactId: of(name).contactId,
        })),
        delivery: 'outbox',
      })
    },
    /** Where everybody stands with the newest proof, by name, and the material as a whole. */
    states: async () => {
      const { state, newest } = await client.materials.get({ materialId })
      const states: Record<string, string> = { material: state }
      for (const { eventPartnerId, state: own } of newest?.partners ?? []) {
        const name = partnerNames.find((it) => of(it).eventPartnerId === eventPartnerId)
        states[name ?? eventPartnerId] = own
      }
      return states
    },
    /** The partner's name is corrected in the directory and at coming events. */
    rename: async (name: PartnerName, to: string) => {
      const { contact, organisationId } = of(name)
      const { revision } = await client.partners.get({ organisationId })
      const details = withoutId(organisationForm({ name: to, contacts: [contact] }))
      return client.partners.putDetails({ organisationId, revision, updateComing: true, ...details })
    },
    saveEvent: async (fields: Parameters<typeof eventForm>[0]) => {
      const { revision } = await client.events.get({ eventId })
      return client.events.putDetails({ eventId, revision, ...withoutId(eventForm(fields)) })
    },
  }
}

export type ProofForum = Awaited<ReturnType<typeof proofForum>>
