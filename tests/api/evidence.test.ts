import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { detailsOf } from '#domain/article/articleText.ts'
import { newId } from '#domain/id.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { readEvidence } from '#server/evidence/readEvidence.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { hashOfBytes } from '#server/media/storeMedia.ts'
import { insertRelease } from '#tests/setup/insertRelease.ts'
import { readEvidenceZip } from './evidenceZip.ts'
import { eventForm, publishedForm } from './forms.ts'
import { hosts } from './hosts.ts'
import { addEvent, addSide, marksIn } from './permissionWorld.ts'
import { proofForum } from './proofForum.ts'
import { openDesk, refusal, useDesk } from './useDesk.ts'

const now = '2027-01-15T10:00:00.000Z'
const codesOf = (gaps: readonly { code: string }[]) => gaps.map(({ code }) => code)

describe.each(hosts)('the evidence file on $name', (host) => {
  const desk = useDesk(host)

  const gapsOf = async (eventId: string) =>
    (await desk().client.evidence.get({ eventId })).parts.flatMap(({ gaps }) => codesOf(gaps))

  test('an event of which nothing is known says so, part by part, and never pretends', async () => {
    const { id: eventId } = await desk().client.events.create(eventForm())
    const { parts } = await desk().client.evidence.get({ eventId })
    expect(parts.flatMap(({ files }) => files)).toEqual([])
    expect(await gapsOf(eventId)).toEqual([
      'not-released',
      'no-materials',
      'no-published-works',
      'no-invitation',
      'no-photos',
      'no-attendance',
      'no-article',
      'no-funding',
    ])
    const { paths, textOf, manifest } = await readEvidenceZip(desk(), eventId)
    expect(paths).toEqual(['00-spis-tresci.html', 'manifest.json'])
    const contents = textOf('00-spis-tresci.html')
    expect(contents).toContain('Programu nie opublikowano')
    expect(contents).toContain('Nie ma zdjęć z wydarzenia.')
    expect(contents).toContain('rozdz. 16')
    expect(manifest.missing).toHaveLength(8)
  })

  test('what was released, accepted, signed and published is in it, each file with its true SHA-256', async () => {
    const forum = await proofForum(desk())
    const { client } = desk()
    const { eventId } = await client.materials.get({ materialId: forum.materialId })
    const proof = await forum.makeProof()
    await forum.send(proof.id)
    await (await forum.come('Wzorcowa')).answer('accepted')
    await (await forum.come('Próba')).answer('accepted')
    await (await forum.come('Makieta')).answer('changes-requested', 'Proszę zadzwonić: 600 100 200')
    const release = await insertRelease(desk().database, eventId, { name: 'Na stronę' })
    const { files, paths, textOf, manifest, response } = await readEvidenceZip(desk(), eventId)
    expect(response.headers.get('content-disposition')).toContain('dokumentacja-')
    expect(response.headers.get('content-length')).toBeNull()
    expect(paths).toEqual(
      expect.arrayContaining([
        '01-program/01-program-wersja-1.html',
        '02-materialy/00-decyzje.html',
        '02-materialy/01-plakat-v1.svg',
        '02-materialy/01-plakat-v1.pdf',
        '03-sklady/00-sklady.html',
      ]),
    )
    // Every file but the manifest itself is in the manifest, and in the contents with what it is.
    expect(manifest.files.map(({ path }) => path).toSorted()).toEqual(
      paths.filter((path) => path !== 'manifest.json').toSorted(),
    )
    for (const { path, size, sha256 } of manifest.files) {
      const bytes = files[path] ?? new Uint8Array()
      expect([path, bytes.length, await hashOfBytes(bytes)]).toEqual([path, size, sha256])
      if (path !== '00-spis-tresci.html') expect(textOf('00-spis-tresci.html')).toContain(sha256)
    }
    expect(textOf('01-program/00-wersje.html')).toContain(release.hash)
    // The proof is the very file that partners accepted.
    expect(await hashOfBytes(files['02-materialy/01-plakat-v1.svg'] ?? new Uint8Array())).toBe(
      proof.picture.sha256,
    )
    const decisions = textOf('02-materialy/00-decyzje.html')
    expect(decisions).toContain('zaakceptowano (wizualizacja 1)')
    expect(decisions).toContain('zgłoszono uwagi (wizualizacja 1)')
    expect(decisions).not.toContain('600 100 200')
    expect(codesOf(manifest.missing)).toContain('material-not-cleared')
    expect(codesOf(manifest.missing)).not.toContain('not-released')
  })

  test('the programme that was changed after its release is named, with the release’s number', async () => {
    const { id: eventId } = await desk().client.events.create(eventForm())
    await insertRelease(desk().database, eventId)
    expect(await gapsOf(eventId)).not.toContain('changed-since-release')
    const { id: _id, ...details } = eventForm({ name: 'Forum o nowej nazwie' })
    await desk().client.events.putDetails({ ...details, eventId, revision: 1 })
    expect(await gapsOf(eventId)).toContain('changed-since-release')
    await insertRelease(desk().database, eventId, { at: '2027-10-03T07:05:00.000Z' })
    const versions = (await readEvidenceZip(desk(), eventId)).textOf('01-program/00-wersje.html')
    expect(versions).toContain('Opublikowano 3 października 2027 r., godz. 9:05, w porównaniu z wersją 1.')
    expect(versions).toContain('→ „Forum o nowej nazwie”.')
  })

  test('the summary is of the day on which it was saved, by the clocks of the event', async () => {
    const { client, clock, database } = desk()
    clock.now = '2027-10-12T22:30:00.000Z'
    const { id: eventId } = await client.events.create(eventForm())
    await client.article.put({ eventId, revision: 0, ...detailsOf(await client.article.get({ eventId })) })
    const host = { database, images: serverImages, publicUrl: () => 'http://localhost' }
    const { parts } = await readEvidence(host, eventId)
    const summary = parts.find(({ part }) => part === 'article')
    expect(summary?.files.map(({ on }) => on)).toEqual(['2027-10-13'])
  })

  test('nobody’s address, telephone, note or private word leaves with it', async () => {
    const { id: eventId, ...event } = await addEvent(desk(), ['a'])
    const side = await addSide(desk(), { id: eventId, ...event }, 'a')
    const { client } = desk()
    await client.messages.markSent({ messageId: side.messageIds[0] ?? '', revision: 1 })
    const lineup = await client.lineups.get({ panelId: side.panel.id })
    await client.lineups.decide({
      panelId: side.panel.id,
      id: newId(),
      hash: lineup.hash,
      decision: {
        kind: 'on-behalf',
        answer: 'signed',
        comment: 'kanarek-remark',
        channel: 'phone',
        note: 'kanarek-phone-note',
      },
    })
    const { files } = await readEvidenceZip(desk(), eventId)
    const text = Object.values(files).map((bytes) => new TextDecoder().decode(bytes))
    const found = marksIn(text.join('\n'))
    // What is public anyway is there, so the search means something.
    expect([...found]).toEqual(
      expect.arrayContaining(['guest-a-family', 'moderator-a-family', 'panel-a-title', 'partner-a-name']),
    )
    const privates = [...found].filter((field) =>
      /email|phone|notes|vocative|bio|source|remark|comment|proposed|contact|user|settings-/u.test(field),
    )
    expect(privates).toEqual([])
  })

  test('the same data give the same bytes, and another day changes none of them', async () => {
    const eventId = await seedForum(desk().database, forum2027, { now, isExample: false })
    const first = await readEvidenceZip(desk(), eventId)
    desk().clock.now = '2028-03-01T10:00:00.000Z'
    const again = await readEvidenceZip(desk(), eventId)
    desk().clock.now = now
    expect(await hashOfBytes(again.bytes)).toBe(await hashOfBytes(first.bytes))
    await desk().client.publishedWorks.create({ ...publishedForm(), eventId })
    const other = await readEvidenceZip(desk(), eventId)
    expect(await hashOfBytes(other.bytes)).not.toBe(await hashOfBytes(first.bytes))
  })

  test('there is none of an event that there is not, and none for a viewer', async () => {
    expect(await refusal(desk().client.evidence.file({ eventId: newId() }))).toMatchObject({ status: 404 })
    const { id: eventId } = await desk().client.events.create(eventForm())
    const viewer = desk().as((await desk().addStaff('viewer')).token)
    expect(await refusal(viewer.client.evidence.file({ eventId }))).toMatchObject({ status: 403 })
    expect((await viewer.client.evidence.get({ eventId })).parts).toHaveLength(8)
  })
})

test('every host gives the same file, byte for byte', async () => {
  const zips = await Promise.all(
    hosts.map(async (host) => {
      const desk = await openDesk(host)
      try {
        const eventId = await seedForum(desk.database, forum2023, { now, isExample: true })
        return (await readEvidenceZip(desk, eventId)).bytes
      } finally {
        await desk.close()
      }
    }),
  )
  const [first, ...others] = await Promise.all(zips.map(hashOfBytes))
  expect(others).toEqual([first, first])
  expect(Object.keys(unzipSync(zips[0] ?? new Uint8Array())).length).toBeGreaterThan(4)
})
