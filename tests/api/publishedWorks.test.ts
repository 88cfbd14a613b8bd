import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { eventForm, publishedForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { newEntries, valuesOf } from './newEntries.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

const page = { width: 60, height: 40, channels: 3, background: '#0b3c40' } as const

/** A photograph as a telephone makes it: it says where it was taken. */
const photo = async () => {
  const bytes = await sharp({ create: page })
    .withExif({ IFD0: { Copyright: 'Osoba Próbna' }, IFD3: { GPSLatitude: '50/1 10/1 0/1' } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'zdjecie.jpg', { type: 'image/jpeg' })
}
const screenshot = async () => {
  const bytes = await sharp({ create: page }).png().toBuffer()
  return new File([new Uint8Array(bytes)], 'zrzut.png', { type: 'image/png' })
}

describe.each(hosts)('published works on $name', (host) => {
  const desk = useDesk(host)

  const addWork = async (fields: Parameters<typeof publishedForm>[0] = {}) => {
    const { id: eventId } = await desk().client.events.create(eventForm())
    const form = publishedForm(fields)
    const work = await desk().client.publishedWorks.create({ ...form, eventId })
    return { eventId, form, work }
  }

  test('they are listed by day, a repeat adds none, and another body under the same id is refused', async () => {
    const { client } = desk()
    const { eventId, form, work } = await addWork({ publishedOn: '2027-10-05' })
    const earlier = publishedForm({ kind: 'print', publishedOn: '2027-09-30', printRun: 200 })
    await client.publishedWorks.create({ ...earlier, eventId })
    expect(await client.publishedWorks.create({ ...form, eventId })).toEqual(work)
    const { items } = await client.publishedWorks.list({ eventId })
    expect(items.map(({ id, printRun }) => [id, printRun])).toEqual([
      [earlier.id, 200],
      [form.id, null],
    ])
    expect(
      await refusal(client.publishedWorks.create({ ...form, title: 'Co innego', eventId })),
    ).toMatchObject({ status: 409, data: { current: { title: form.title } } })
    expect(await refusal(client.publishedWorks.list({ eventId: newId() }))).toMatchObject({ status: 404 })
  })

  test('a save on an older revision is refused with what is stored, unless it asks for just that', async () => {
    const { client } = desk()
    const { form, work } = await addWork()
    const { id: workId } = work
    const details = withoutId({ ...form, title: 'Nowy tytuł' })
    expect(await client.publishedWorks.putDetails({ ...details, workId, revision: 1 })).toMatchObject({
      title: 'Nowy tytuł',
      revision: 2,
    })
    expect(await client.publishedWorks.putDetails({ ...details, workId, revision: 1 })).toMatchObject({
      revision: 2,
    })
    const stale = client.publishedWorks.putDetails({ ...details, title: 'Inny', workId, revision: 1 })
    expect(await refusal(stale)).toMatchObject({ status: 409, data: { current: { title: 'Nowy tytuł' } } })
  })

  test('a picture is kept without what the camera added, can be seen by staff, and can be taken away', async () => {
    const { client, api } = desk()
    const { work } = await addWork({ kind: 'photo' })
    const workId = work.id
    const file = await photo()
    expect((await sharp(new Uint8Array(await file.arrayBuffer())).metadata()).exif).toBeDefined()
    const { picture } = await client.publishedWorks.putPicture({ workId, file })
    expect(picture?.type).toBe('image/jpeg')
    const shown = await api(new Request(`http://localhost/api/media/${picture?.sha256 ?? ''}`))
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const kept = await sharp(new Uint8Array(await shown.arrayBuffer())).metadata()
    expect([kept.width, kept.height, kept.exif]).toEqual([60, 40, undefined])

    const replaced = await client.publishedWorks.putPicture({ workId, file: await screenshot() })
    expect(replaced.picture?.type).toBe('image/png')
    expect((await client.publishedWorks.removePicture({ workId })).picture).toBeNull()
  })

  test('what is no picture is refused at the file, and leaves the entry as it was', async () => {
    const { client } = desk()
    const { work } = await addWork()
    const pdf = new File(['%PDF-1.7 nic'], 'skan.pdf', { type: 'application/pdf' })
    const refusedPdf = await refusal(client.publishedWorks.putPicture({ workId: work.id, file: pdf }))
    expect(refusedPdf).toMatchObject(refused(['file'], 'file-type'))
    const { items } = await client.publishedWorks.list({ eventId: work.eventId })
    expect(items).toEqual([work])
  })

  test('a removed one can be brought back, and the history of the event says all of it', async () => {
    const { client } = desk()
    const written = await newEntries(desk())
    const { work } = await addWork()
    const workId = work.id
    await client.publishedWorks.remove({ workId })
    await client.publishedWorks.remove({ workId })
    expect((await client.publishedWorks.list({ eventId: work.eventId })).items).toEqual([])
    expect(await refusal(client.publishedWorks.removePicture({ workId }))).toMatchObject({ status: 404 })
    expect(await client.publishedWorks.restore({ workId })).toMatchObject({ id: workId })
    const entries = (await written()).filter(({ operation }) => operation.startsWith('publishedWorks.'))
    expect(entries.map(({ operation, entity }) => [operation, entity])).toEqual([
      ['publishedWorks.create', 'event'],
      ['publishedWorks.remove', 'event'],
      ['publishedWorks.restore', 'event'],
    ])
    expect(valuesOf(entries[0])).toMatchObject({
      [`published.${workId}`]: [null, { name: 'Zapowiedź forum', publishedOn: '2027-10-01' }],
    })
  })
})
