import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { eventForm, organisationForm } from './forms.ts'
import { hosts } from './hosts.ts'
import { pass, second } from './letIn.ts'
import { logoSvg, proofForum, svgFile } from './proofForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

const upload = (organisationId: string, colour: string, updateComing = true) => ({
  organisationId,
  id: newId(),
  variant: 'colour' as const,
  alt: 'Znak: Fundacja Wzorcowa',
  validUntil: null,
  updateComing,
  file: svgFile(logoSvg(colour)),
})

/** An organisation that is a partner of an event which is over and of one which is to come. */
const partnerOfTwo = async ({ client, clock }: Desk) => {
  const organisation = await client.partners.create(organisationForm({ name: 'Fundacja Wzorcowa' }))
  const join = async (day: string) => {
    const { id: eventId } = await client.events.create(eventForm({ startsOn: day, endsOn: day }))
    const id = newId()
    const roles = [{ role: 'partner' as const, order: 1, orderRule: 'agreed' as const }]
    await client.eventPartners.put({
      eventId,
      partnersRevision: 1,
      partners: [{ id, organisationId: organisation.id, roles }],
    })
    return id
  }
  const ids = { past: await join('2027-01-20'), coming: await join('2027-10-12') }
  const shown = async () => {
    const logo = async (eventPartnerId: string) =>
      (await client.eventPartners.get({ eventPartnerId })).colourLogoId
    return { past: await logo(ids.past), coming: await logo(ids.coming) }
  }
  /** The first event is over from here on. */
  const waitUntilOver = () => {
    clock.now = '2027-02-01T10:00:00.000Z'
  }
  return { organisationId: organisation.id, ids, shown, waitUntilOver }
}

describe.each(hosts)('logos on $name', (host) => {
  const desk = useDesk(host)

  test('a new logo is shown at events to come, and what is over keeps the one it was printed with', async () => {
    const { client } = desk()
    const { organisationId, shown, waitUntilOver } = await partnerOfTwo(desk())
    const first = await client.logos.create(upload(organisationId, '#005f73'))
    expect(await shown()).toEqual({ past: first.id, coming: first.id })
    waitUntilOver()
    const next = await client.logos.create(upload(organisationId, '#9b2226'))
    expect(await shown()).toEqual({ past: first.id, coming: next.id })
    await client.logos.create(upload(organisationId, '#386641', false))
    expect(await shown()).toEqual({ past: first.id, coming: next.id })
    const { items } = await client.logos.list({ organisationId })
    expect(items.map(({ id }) => id).slice(1)).toEqual([next.id, first.id])
  })

  test('taken out of use, it gives way to the newest other at events to come; brought back, it is chosen by nobody', async () => {
    const { client } = desk()
    const { organisationId, shown, waitUntilOver } = await partnerOfTwo(desk())
    const first = await client.logos.create(upload(organisationId, '#005f73'))
    waitUntilOver()
    const next = await client.logos.create(upload(organisationId, '#9b2226'))
    await client.logos.remove({ logoId: next.id })
    expect(await shown()).toEqual({ past: first.id, coming: first.id })
    await client.logos.remove({ logoId: first.id })
    expect(await shown()).toEqual({ past: first.id, coming: null })
    expect((await client.logos.list({ organisationId })).items).toEqual([])
    await client.logos.restore({ logoId: next.id })
    expect(await shown()).toEqual({ past: first.id, coming: null })
    expect((await client.logos.list({ organisationId })).items).toMatchObject([{ id: next.id }])
  })

  test('an event shows logos of that very partner only', async () => {
    const { client } = desk()
    const { ids } = await partnerOfTwo(desk())
    const other = await client.partners.create(organisationForm({ name: 'Stowarzyszenie Próba' }))
    const foreign = await client.logos.create(upload(other.id, '#386641'))
    const { presence, colourLogoId, whiteLogoId, blackLogoId, patronage } = await client.eventPartners.get({
      eventPartnerId: ids.coming,
    })
    const before = { presence, colourLogoId, whiteLogoId, blackLogoId, patronage }
    expect(
      await refusal(
        client.eventPartners.putDetails({
          ...before,
          before,
          eventPartnerId: ids.coming,
          colourLogoId: foreign.id,
        }),
      ),
    ).toMatchObject({ status: 422 })
  })

  test('what is said of it is saved once, on what was read', async () => {
    const { client } = desk()
    const { organisationId } = await partnerOfTwo(desk())
    const made = await client.logos.create(upload(organisationId, '#005f73'))
    const saved = { logoId: made.id, revision: 1, alt: 'Inne słowa', validUntil: '2028-01-31' }
    expect(await client.logos.putDetails(saved)).toMatchObject({ alt: 'Inne słowa', revision: 2 })
    expect(await client.logos.putDetails(saved)).toMatchObject({ revision: 2 })
    expect(await refusal(client.logos.putDetails({ ...saved, alt: 'Jeszcze inne' }))).toMatchObject({
      status: 409,
      data: { current: { alt: 'Inne słowa' } },
    })
  })

  test('a repeated upload is one logo, and an id that another has is refused', async () => {
    const { client } = desk()
    const { organisationId } = await partnerOfTwo(desk())
    const first = upload(organisationId, '#005f73')
    const made = await client.logos.create(first)
    expect(await client.logos.create({ ...first, file: svgFile(logoSvg('#005f73')) })).toEqual(made)
    const other = { ...first, file: svgFile(logoSvg('#9b2226')) }
    expect(await refusal(client.logos.create(other))).toMatchObject({ status: 409 })
  })

  test('a file that will not do is refused by name, with what its words need', async () => {
    const { client } = desk()
    const { organisationId } = await partnerOfTwo(desk())
    const refuse = (file: File) =>
      refusal(client.logos.create({ ...upload(organisationId, '#000000'), file }))
    const script = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script></svg>'
    expect(await refuse(svgFile(script))).toMatchObject(refused(['file'], 'svg-active'))
    expect(await refuse(new File([], 'pusty.svg'))).toMatchObject(refused(['file'], 'empty-file'))
    expect(await refuse(new File(['%PDF-1.7'], 'znak.svg'))).toMatchObject({
      status: 422,
      data: { issues: [{ path: ['file'], code: 'file-type', values: { found: 'PDF' } }] },
    })
    expect((await client.logos.list({ organisationId })).items).toEqual([])
  })

  test('whoever uploads too much waits', async () => {
    const { client, clock } = desk()
    const { organisationId } = await partnerOfTwo(desk())
    const broken = () =>
      refusal(client.logos.create({ ...upload(organisationId, '#000000'), file: new File([], 'a.svg') }))
    for (let count = 0; count < 20; count += 1) expect(await broken()).toMatchObject({ status: 422 })
    expect(await broken()).toMatchObject({ status: 429 })
    clock.now = '2027-01-15T11:00:01.000Z'
    expect(await broken()).toMatchObject({ status: 422 })
  })

  test('the picture is for those whom it is shown to, the file as it came for staff alone', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const { organisationId } = forum.of('Wzorcowa')
    const [logo] = (await client.logos.list({ organisationId })).items
    const { id: logoId = '', picture: { sha256 = '' } = {} } = logo ?? {}
    const original = await client.logos.original({ logoId })
    expect(await original.text()).toBe(logoSvg('#005f73'))
    const wzorcowa = await forum.come('Wzorcowa')
    const próba = await forum.come('Próba')
    expect((await wzorcowa.client.media.get({ sha256 })).type).toBe('image/svg+xml')
    expect(await refusal(próba.client.media.get({ sha256 }))).toMatchObject({ status: 404 })
    expect(await refusal(wzorcowa.client.logos.original({ logoId }))).toMatchObject({ status: 403 })

    const made = await forum.makeProof()
    const proofPicture = { sha256: made.picture.sha256 }
    expect(await refusal(próba.client.media.get(proofPicture))).toMatchObject({ status: 404 })
    pass(desk(), second)
    await forum.send(made.id)
    expect(await (await próba.client.media.get(proofPicture)).text()).toContain('Fundacja Wzorcowa')
  })
})
