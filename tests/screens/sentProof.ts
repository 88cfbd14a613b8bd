import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { canonicalHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { client } from '#src/api/client.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const id = (key: string) => exampleId(`forum-2027/${key}`)

const logoText =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><circle cx="50" cy="50" r="45" fill="#005f73"/><rect x="110" y="30" width="180" height="40" fill="#222222"/></svg>'

/** A made-up mark in colour, as a file that a partner has. */
export const logoFile = (name = 'znak.svg') => new File([logoText], name, { type: 'image/svg+xml' })

const materialId = id('material/1')

/** Makes a proof of the poster as the event's data are now, and asks the made-up foundation about it. */
export const sendProof = async (eventPartnerId: string) => {
  const { draft } = await client.materials.get({ materialId })
  const { id: proofId } = await client.materials.createProof({
    materialId,
    id: newId(),
    hash: await canonicalHash(draft),
    note: '',
  })
  await client.proofs.send({
    proofId,
    id: newId(),
    deadline: '2027-10-01',
    recipients: [{ eventPartnerId, contactId: id('contact/wzor') }],
    delivery: 'outbox',
  })
  return proofId
}

/** Corrects the foundation's name in the directory and at coming events. */
export const rename = async (organisationId: string, name: string) => {
  const { revision, areFormsConfirmed: _, ...organisation } = await client.partners.get({ organisationId })
  const { shortName, genitive, dative, accusative, instrumental, locative, nip, regon, krs } = organisation
  const { website, address, notes, contacts } = organisation
  const forms = { genitive, dative, accusative, instrumental, locative }
  const details = { name, shortName, ...forms, nip, regon, krs, website, address, notes, contacts }
  await client.partners.putDetails({ organisationId, revision, updateComing: true, ...details })
}

/** Opens the page of the made-up foundation, which was asked about a poster until 1 X 2027 and has a logo on it. */
export const openSentProof = async () => {
  const app = await openApp('/review', { as: 'partner' })
  await expect.element(page.getByRole('list', { name: 'Sprawy' })).toBeVisible()
  await app.signInAs('planner')
  const eventId = id('event')
  const { partners } = await client.eventPartners.list({ eventId })
  const own = partners.find(({ name }) => name === 'Fundacja Wzorcowa')
  if (own === undefined) throw new Error('The foundation is not at the forum')
  const { id: eventPartnerId, organisationId } = own
  await client.logos.create({
    organisationId,
    id: newId(),
    variant: 'colour',
    alt: 'Znak: Fundacja Wzorcowa',
    validUntil: null,
    updateComing: true,
    file: logoFile(),
  })
  await client.materials.create({
    eventId,
    id: materialId,
    kind: 'poster',
    format: 'A3',
    name: 'Plakat',
    options: {
      stripVariant: 'colour',
      stripLayout: 'horizontal',
      ground: 'white',
      lead: '',
      showsPanels: true,
      showsPeople: true,
      showsRoleLines: true,
      isBlackOnly: false,
      hashtag: '',
    },
    dueOn: null,
  })
  const proofId = await sendProof(eventPartnerId)
  await app.signInAs('partner')
  const path = `/review/partners/${eventPartnerId}`
  await app.router.navigate({ href: path })
  await expect.element(page.getByRole('heading', { level: 1, name: 'Fundacja Wzorcowa' })).toBeVisible()
  return { ...app, eventPartnerId, organisationId, proofId, path }
}
