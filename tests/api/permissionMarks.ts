import { canonicalHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedFunding, seedLogos } from '#server/example/seedMarks.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { publishedForm } from './forms.ts'
import { deadline, logoSvg, posterForm } from './proofForum.ts'
import type { Desk } from './useDesk.ts'

/** A made-up funding project as its form has it. */
export const exampleFunding = {
  title: 'Projekt Przykładowy',
  acronym: '',
  ruleSet: '2021-2027' as const,
  programme: 'Program Próbny',
  fund: 'Europejski Fundusz Społeczny Plus',
  agreementNumber: '',
  agreementDate: null,
  beneficiary: '',
  totalValue: '',
  euAmount: '',
  startsOn: null,
  endsOn: null,
  institution: '',
  institutionEmail: '',
  noticeDays: 14,
  notes: '',
}

const drawnPoster = serverImages.drawPng(logoSvg('#005f73'), { width: 1200 })

let marks = 0

/** Logos written as an upload would leave them; an hour's uploads would not do for as many as a walk asks for. */
const addLogos = async ({ database, clock }: Desk, organisationId: string) => {
  const [drawn] = forum2027.organisations.flatMap(({ logos = [] }) => logos)
  if (!drawn) throw new Error('The example has no logo')
  marks += 1
  // Each organisation's logo is a file of its own, or one would be allowed to whom the other is.
  const mark = { ...drawn.mark, signColour: `#${marks.toString(16).padStart(6, '0')}` }
  const now = clock.now
  const fresh = { isExample: 0 as const, revision: 1, createdAt: now, updatedAt: now, removedAt: null }
  return database.transaction().execute(async (change) => {
    const logos = [
      { ...drawn, mark },
      { ...drawn, mark, variant: 'black' as const },
    ]
    const id = () => newId()
    const { colourLogoId, blackLogoId } = await seedLogos(
      { change, id, fresh },
      { key: 'mark', organisationId, logos },
    )
    return { logoId: colourLogoId ?? '', spareLogoId: blackLogoId ?? '' }
  })
}

const addFunding = async ({ database, clock }: Desk, eventId: string) => {
  const now = clock.now
  const fresh = { isExample: 0 as const, revision: 1, createdAt: now, updatedAt: now, removedAt: null }
  const projectId = newId()
  const id = (key: string) => (key === 'event' ? eventId : key.startsWith('funding/') ? projectId : newId())
  await database
    .transaction()
    .execute((change) => seedFunding({ change, id, fresh }, { key: 'project', ...exampleFunding }))
  return projectId
}

/**
 * A partner's logos, who pays for the event, and a poster that its delegate was asked about while no other partner
 * stood on it: who is on a proof may see all that it shows.
 */
export const addMarks = async (
  desk: Desk,
  {
    eventId,
    organisationId,
    eventPartnerId,
    delegateId,
  }: Record<'eventId' | 'organisationId' | 'eventPartnerId' | 'delegateId', string>,
) => {
  const { client } = desk
  const { logoId, spareLogoId } = await addLogos(desk, organisationId)
  const projectId = await addFunding(desk, eventId)
  const { items } = await client.logos.list({ organisationId })
  const { id: workId } = await client.publishedWorks.create({ ...publishedForm(), eventId })
  const { options } = posterForm()
  const form = posterForm({ options: { ...options, showsPanels: false, showsPeople: false } })
  const { id: materialId, draft } = await client.materials.create({ ...form, eventId })
  const made = await client.materials.createProof({
    materialId,
    id: newId(),
    hash: await canonicalHash(draft),
    note: '',
  })
  await client.proofs.send({
    proofId: made.id,
    id: newId(),
    deadline,
    recipients: [{ eventPartnerId, contactId: delegateId }],
    delivery: 'outbox',
  })
  return {
    logoId,
    spareLogoId,
    sha256: items.find(({ id }) => id === logoId)?.picture.sha256 ?? '',
    projectId,
    materialId,
    workId,
    png: new File([new Uint8Array(await drawnPoster)], 'plakat.png', { type: 'image/png' }),
  }
}
