import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { createProgrammePages } from '#server/public/programmePages.ts'
import { insertRelease, publishAs } from '#tests/setup/insertRelease.ts'
import { counted } from './counted.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { exampleFunding } from './permissionMarks.ts'
import { planForum } from './planForum.ts'
import { svgFile } from './proofForum.ts'
import { useDesk } from './useDesk.ts'

describe.each(hosts)('the public programme on $name', (host) => {
  const desk = useDesk(host)

  /** A forum whose panel has Anna and Jan on it, released and published; `open` asks for something below its page. */
  const publishedForum = async () => {
    const forum = await planForum(desk())
    const { client, database } = desk()
    const room = { id: newId(), name: 'Sala A', capacity: null }
    await client.events.putRooms({ eventId: forum.event.id, revision: 1, rooms: [room] })
    await database.updateTable('programme_item').set({ roomId: room.id }).execute()
    const moderating = place(forum.anna.id, 'moderator')
    const speaking = place(forum.jan.id)
    await client.panels.putLineup({
      panelId: forum.panel.id,
      lineupRevision: 1,
      people: [moderating, speaking],
    })
    await insertRelease(database, forum.event.id)
    const slug = `forum-${newId()}`
    await publishAs(database, forum.event.id, slug)
    const answer = createProgrammePages({ database, publicUrl: () => 'https://forum.example.org' })
    const open = (rest = '', init: RequestInit = {}) =>
      answer(new Request(`https://forum.example.org/program/${slug}${rest}`, init))
    return { ...forum, room, moderating, slug, answer, open }
  }

  test('has a page, and a calendar and files of the same release, each of its own kind', async () => {
    const { open, room, jan, slug } = await publishedForum()
    const kinds = [
      ['', 'text/html; charset=utf-8', '<h1>Forum Próbne</h1>'],
      ['/', 'text/html; charset=utf-8', '<h1>Forum Próbne</h1>'],
      ['.ics', 'text/calendar; charset=utf-8', 'NAME:Forum Próbne\r\n'],
      ['.xml', 'application/xml; charset=utf-8', `<url>https://forum.example.org/program/${slug}</url>`],
      ['.json', 'application/json; charset=utf-8', '"title": "Forum Próbne"'],
      [`/room/${room.id}.ics`, 'text/calendar; charset=utf-8', 'NAME:Forum Próbne – Sala A\r\n'],
      [`/person/${jan.id}.ics`, 'text/calendar; charset=utf-8', 'NAME:Forum Próbne – Jan Próbny\r\n'],
    ] as const
    for (const [rest, type, words] of kinds) {
      const answer = await open(rest)
      expect([rest, answer.status, answer.headers.get('content-type')]).toEqual([rest, 200, type])
      expect(await answer.text()).toContain(words)
    }
  })

  test('may be read and shown by any site, is asked for anew each time, and has nothing to do with cookies', async () => {
    const { open } = await publishedForum()
    for (const rest of ['', '.ics', '.xml', '.json']) {
      const { headers } = await open(rest, { headers: { cookie: 'sid=1' } })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors \*$/u)
      expect(headers.get('cache-control')).toBe('no-cache')
      expect(headers.getSetCookie()).toEqual([])
    }
  })

  test('is sent once: who has it is told that it still holds, until the next release', async () => {
    const { open, event } = await publishedForum()
    for (const rest of ['', '.ics', '.xml', '.json']) {
      const etag = (await open(rest)).headers.get('etag') ?? ''
      const again = await open(rest, { headers: { 'if-none-match': `"other", ${etag}` } })
      expect([rest, again.status, await again.text(), again.headers.get('etag')]).toEqual([
        rest,
        304,
        '',
        etag,
      ])
    }
    const etag = (await open()).headers.get('etag') ?? ''
    await insertRelease(desk().database, event.id, { at: '2027-10-02T08:00:00.000Z' })
    const after = await open('', { headers: { 'if-none-match': etag } })
    expect(after.status).toBe(200)
    expect(await after.text()).toContain('Wersja 2')
  })

  test('answers the same where there never was one, where it was withdrawn, and where the event was deleted', async () => {
    const { open, event, answer } = await publishedForum()
    const unknown = await answer(new Request('https://forum.example.org/program/nie-ma'))
    const page = await unknown.text()
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(page).toContain('<h1>Nie ma takiego programu</h1>')
    expect((await open()).status).toBe(200)
    const { database } = desk()
    await database.updateTable('publication').set({ withdrawnAt: '2027-10-02T00:00:00.000Z' }).execute()
    for (const rest of ['', '.ics', '.xml', '.json']) {
      const gone = await open(rest)
      expect([rest, gone.status, await gone.text()]).toEqual([rest, 404, page])
      expect([...gone.headers]).toEqual([...unknown.headers])
    }
    await database.updateTable('publication').set({ withdrawnAt: null }).execute()
    expect((await open()).status).toBe(200)
    await desk().client.events.remove({ eventId: event.id })
    expect(await (await open()).text()).toBe(page)
  })

  test('knows only its own rooms and people, and no other paths', async () => {
    const { open, answer } = await publishedForum()
    const rests = [`/room/${newId()}.ics`, `/person/${newId()}.ics`, '.pdf', '/room', '/person/x.ics', '/a/b']
    for (const rest of rests) expect([rest, (await open(rest)).status]).toEqual([rest, 404])
    expect((await answer(new Request('https://forum.example.org/program'))).status).toBe(404)
  })

  test('reads no release for a made-up address, and finds who comes with the next one', async () => {
    const { slug, event, panel, jan, zenon } = await publishedForum()
    const { client, database } = desk()
    const watched = counted(database)
    const answer = createProgrammePages({
      database: watched.database,
      publicUrl: () => 'https://forum.example.org',
    })
    const statusOf = async (rest: string) =>
      (await answer(new Request(`https://forum.example.org/program/${slug}${rest}`))).status
    const made = () => [`/room/${newId()}.ics`, `/person/${newId()}.ics`]
    for (const rest of made()) expect([rest, await statusOf(rest)]).toEqual([rest, 404])
    // Of a picture it also asks which strips there are now.
    const looks = [...made().map((rest) => [rest, 1] as const), [`/strip/${'0'.repeat(64)}`, 2] as const]
    for (const [rest, queries] of looks) {
      const before = watched.queries()
      expect([rest, await statusOf(rest), watched.queries() - before]).toEqual([rest, 404, queries])
    }
    const ofZenon = `/person/${zenon.id}.ics`
    expect(await statusOf(ofZenon)).toBe(404)
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people: [place(zenon.id)] })
    await insertRelease(database, event.id, { at: '2027-10-02T08:00:00.000Z' })
    expect([await statusOf(ofZenon), await statusOf(`/person/${jan.id}.ics`)]).toEqual([200, 200])
  })

  test('is only read: another site may ask whether it may, nobody changes anything', async () => {
    const { open } = await publishedForum()
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect([method, (await open('', { method })).status]).toEqual([method, 405])
    const preflight = await open('.json', { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'if-none-match',
    ])
    expect((await open('', { method: 'HEAD' })).status).toBe(200)
  })

  test('is found by an address typed in capitals, and shown without its head where it is embedded', async () => {
    const { answer, slug, open } = await publishedForum()
    const typed = await answer(new Request(`https://forum.example.org/program/${slug.toUpperCase()}`))
    expect(typed.status).toBe(200)
    const embedded = await (await open('?embed')).text()
    expect(embedded).not.toContain('<header>')
    expect(embedded).toContain('Panel próbny')
  })

  /** The forum paid for by a project, released with it; `upload` gives the project an official strip. */
  const fundedForum = async () => {
    const forum = await publishedForum()
    const { client, database } = desk()
    const { id: projectId } = await client.fundingProjects.create({ ...exampleFunding, id: newId() })
    await client.fundingProjects.putOfEvent({ eventId: forum.event.id, before: [], projectIds: [projectId] })
    await insertRelease(database, forum.event.id, { at: '2027-10-02T08:00:00.000Z' })
    const upload = (fields: object = {}) =>
      client.fundingProjects.addStrip({
        projectId,
        id: newId(),
        variant: 'colour',
        layout: 'horizontal',
        alt: 'Znaki funduszy',
        flag: null,
        file: svgFile(sampleStrip('2021-2027', 'colour', 'horizontal').svg, 'zestawienie.svg'),
        ...fields,
      })
    /** Below the page, where the pictures are that it shows. */
    const shown = async () =>
      [...(await (await forum.open()).text()).matchAll(/<img src="[^"]*(\/strip\/[^"]+)"/gu)].map(
        ([, path = '']) => path,
      )
    return { ...forum, projectId, upload, shown }
  }

  test('bears the official strip of who pays as soon as there is one, and everybody may load it', async () => {
    const { open, shown, upload, projectId, event } = await fundedForum()
    const warnings = async () =>
      (await desk().client.releases.prepare({ eventId: event.id })).gate
        .filter(({ code }) => code === 'projects-without-strip')
        .flatMap(({ entries }) => entries)
    expect(await warnings()).toEqual([{ kind: 'project', projectId, title: exampleFunding.title }])
    expect(await shown()).toEqual([])
    const before = (await open()).headers.get('etag') ?? ''
    const strip = await upload()
    const paths = await shown()
    expect(await warnings()).toEqual([])
    expect(paths).toEqual([`/strip/${strip.picture.sha256}`])
    expect((await open('', { headers: { 'if-none-match': before } })).status).toBe(200)
    const picture = await open(paths[0])
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, strip.picture.type])
    expect(picture.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(1000)
    await desk().client.fundingProjects.removeStrip({ projectId, stripId: strip.id })
    expect([await shown(), (await open(paths[0])).status]).toEqual([[], 404])
  })

  test('shows no sample for an official strip, none for print alone, and no other picture', async () => {
    const { open, shown, upload, projectId } = await fundedForum()
    const { client, database } = desk()
    const { picture } = await upload({ variant: 'achromatic' })
    expect([await shown(), (await open(`/strip/${picture.sha256}`)).status]).toEqual([[], 404])
    const sample = await upload()
    await database.updateTable('funding_strip').set({ isSample: 1 }).where('id', '=', sample.id).execute()
    expect([await shown(), (await open(`/strip/${sample.picture.sha256}`)).status]).toEqual([[], 404])
    await database.updateTable('funding_strip').set({ isSample: 0 }).where('id', '=', sample.id).execute()
    expect(await shown()).toHaveLength(1)
    const other = await client.fundingProjects.create({ ...exampleFunding, id: newId() })
    await database
      .updateTable('funding_strip')
      .set({ projectId: other.id })
      .where('projectId', '=', projectId)
      .execute()
    expect([await shown(), (await open(`/strip/${sample.picture.sha256}`)).status]).toEqual([[], 404])
  })

  test('takes a panel out of the calendar of whoever is no longer on it', async () => {
    const { open, event, panel, jan, moderating } = await publishedForum()
    const calendar = async () => (await open(`/person/${jan.id}.ics`)).text()
    expect(await calendar()).toContain('STATUS:CONFIRMED')
    await desk().client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people: [moderating] })
    await insertRelease(desk().database, event.id, { at: '2027-10-02T08:00:00.000Z' })
    expect(await calendar()).toMatch(new RegExp(`UID:${panel.id}@mownica[^]*STATUS:CANCELLED`, 'u'))
    expect(await (await open('.ics')).text()).not.toContain('CANCELLED')
  })
})
