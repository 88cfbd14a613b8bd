import { describe, expect, test } from 'vitest'
import { releaseFileFormat } from '#contract/releaseFiles.ts'
import { newId } from '#domain/id.ts'
import { insertRelease, publishAs } from '#tests/setup/insertRelease.ts'
import { itemForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { posterForm } from './proofForum.ts'
import { planForum } from './planForum.ts'
import { refusal, useDesk } from './useDesk.ts'

describe.each(hosts)('the files of a release on $name', (host) => {
  const desk = useDesk(host)

  test('every format comes as a file to be saved, named after the event and the version', async () => {
    const { event } = await planForum(desk())
    await insertRelease(desk().database, event.id)
    await insertRelease(desk().database, event.id)
    for (const format of releaseFileFormat.options) {
      const path = `/api/events/${event.id}/releases/2/files/${format}`
      const answer = await desk().api(new Request(`http://localhost${path}`))
      expect([format, answer.status]).toEqual([format, 200])
      const [name] = format.split('-')
      expect(answer.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename\\*=UTF-8''program-[a-z0-9-]+-v2[a-z0-9-]*\\.${name}$`, 'u'),
      )
      expect(answer.headers.get('content-security-policy')).toContain('sandbox')
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
    }
  })

  test('a file is of the version that is asked for, whatever the programme is now', async () => {
    const { event, panel } = await planForum(desk())
    await insertRelease(desk().database, event.id)
    const renamed = withoutId(itemForm({ title: 'Tytuł po zmianie' }))
    await desk().client.programmeItems.putDetails({ itemId: panel.id, revision: 1, ...renamed })
    await insertRelease(desk().database, event.id)
    const page = async (number: number) =>
      (await desk().client.releaseFiles.get({ eventId: event.id, number, format: 'html' })).text()
    expect(await page(1)).not.toContain('Tytuł po zmianie')
    expect(await page(2)).toContain('Tytuł po zmianie')
    expect(await page(1)).toContain('Wersja 1 z')
  })

  test('files name the page that the event has, also while it is withdrawn', async () => {
    const { event } = await planForum(desk())
    await insertRelease(desk().database, event.id)
    const xml = async () =>
      (await desk().client.releaseFiles.get({ eventId: event.id, number: 1, format: 'xml' })).text()
    expect(await xml()).toMatch(/<url>http:\/\/localhost\/program\/[a-z0-9-]+\.xml<\/url>/u)
    const slug = `forum-${newId()}`
    await publishAs(desk().database, event.id, slug)
    await desk()
      .database.updateTable('publication')
      .set({ withdrawnAt: '2027-10-02T00:00:00.000Z' })
      .execute()
    expect(await xml()).toContain(`<url>http://localhost/program/${slug}.xml</url>`)
  })

  test('of an event that was removed there is no file, and nothing of it is published, printed or taken away', async () => {
    const { client, database } = desk()
    const { event } = await planForum(desk())
    const eventId = event.id
    const material = await client.materials.create({ ...posterForm(), eventId })
    await insertRelease(database, eventId)
    await publishAs(database, eventId, 'forum-probne')
    const print = { what: 'Ulotka', copies: 100, printedOn: '2027-10-01', note: '', materialId: null }
    const { id: printId } = await client.releases.addPrint({ eventId, number: 1, id: newId(), ...print })
    await client.events.remove({ eventId })
    const calls = [
      () => client.releaseFiles.get({ eventId, number: 1, format: 'txt' }),
      () => client.publications.put({ eventId, revision: 1, slug: 'forum-inne', isWithdrawn: false }),
      () => client.releases.removePrint({ printId }),
      () => client.releases.restorePrint({ printId }),
      () => client.materials.remove({ materialId: material.id }),
    ]
    for (const call of calls) expect(await refusal(call())).toMatchObject({ status: 404 })
    await client.events.restore({ eventId })
    const { publication, prints } = await client.releases.list({ eventId })
    expect(publication?.slug).toBe('forum-probne')
    expect(prints.map(({ id }) => id)).toEqual([printId])
    expect((await client.materials.list({ eventId })).materials.map(({ id }) => id)).toEqual([material.id])
  })

  test('a version that there is not is not found, nor is another event’s', async () => {
    const { event } = await planForum(desk())
    await insertRelease(desk().database, event.id)
    const get = (eventId: string, number: number) =>
      desk().client.releaseFiles.get({ eventId, number, format: 'ics' })
    expect(await refusal(get(event.id, 2))).toMatchObject({ status: 404 })
    expect(await refusal(get(newId(), 1))).toMatchObject({ status: 404 })
  })
})
