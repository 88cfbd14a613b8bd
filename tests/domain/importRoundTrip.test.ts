import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Release } from '#contract/releaseContent.ts'
import { importVerdicts, type KnownItem } from '#domain/imports/importVerdict.ts'
import { guessItemColumns } from '#domain/imports/itemColumns.ts'
import { readImportFile } from '#domain/imports/readImportFile.ts'
import { readItems } from '#domain/imports/readItems.ts'
import { printedName } from '#domain/printedName.ts'
import { scheduleJson } from '#domain/schedule/scheduleJson.ts'
import { scheduleXml } from '#domain/schedule/scheduleXml.ts'
import { programmeCsv } from '#domain/tables/programmeCsv.ts'
import { arbitraryRelease, itemOn, paperRelease, personOn } from './paperContent.ts'

const published = (release: Release) => ({ release, address: 'http://localhost/program/forum' })

const programmeOf = ({ content }: Release): KnownItem[] =>
  content.items.map(({ itemId, roomId, ...item }) => ({
    ...item,
    id: itemId,
    room: content.rooms.find((room) => room.roomId === roomId)?.name ?? null,
  }))

const readFile = ({ content }: Release, text: string) => {
  const table = readImportFile(new TextEncoder().encode(text), content.event)
  const read = readItems(table.rows, content.event, guessItemColumns(table.rows))
  return { ...table, read: read.rows }
}

const verdictsOf = (release: Release, text: string, programme = programmeOf(release)) => {
  const { read } = readFile(release, text)
  const items = read.flatMap(({ line, value }) => (value ? [{ line, item: value }] : []))
  const event = { ...release.content.event, rooms: release.content.rooms }
  return { read, verdicts: [...importVerdicts(items, event, programme).values()] }
}

const formats = {
  xml: (release: Release) => scheduleXml(published(release)),
  json: (release: Release) => scheduleJson(published(release)),
  csv: programmeCsv,
}

describe.each(['xml', 'json', 'csv'] as const)('a programme exported as %s and read back', (format) => {
  test('is all there already, and differs in nothing', () => {
    fc.assert(
      fc.property(arbitraryRelease, (release) => {
        const { items } = release.content
        const inFile = format === 'csv' ? items : items.filter(({ start }) => start !== null)
        fc.pre(inFile.length > 0)
        const { read, verdicts } = verdictsOf(release, formats[format](release))
        expect(read.filter(({ value }) => value === undefined)).toEqual([])
        expect(verdicts.map(({ known }) => known?.item.id ?? '').toSorted()).toEqual(
          inFile.map(({ itemId }) => itemId).toSorted(),
        )
        // A table has room for a length only beside an hour.
        const differs = verdicts.flatMap(({ known }) => known?.differs ?? [])
        expect(differs.filter((field) => format !== 'csv' || field !== 'durationMinutes')).toEqual([])
      }),
      { numRuns: 150, seed: 20_271_012 },
    )
  })

  test('names everybody on every item, each once', () => {
    fc.assert(
      fc.property(arbitraryRelease, (release) => {
        const { items } = release.content
        const inFile = format === 'csv' ? items : items.filter(({ start }) => start !== null)
        fc.pre(inFile.length > 0)
        const { read } = readFile(release, formats[format](release))
        const names = new Map(
          read.flatMap(({ value }) => (value ? [[value.guid, value.people] as const] : [])),
        )
        for (const { itemId, people } of inFile)
          expect(
            names
              .get(itemId)
              ?.map(({ name }) => name)
              .toSorted(),
          ).toEqual(people.map(({ card }) => printedName(card)).toSorted())
      }),
      { numRuns: 80, seed: 20_231_212 },
    )
  })

  test('says so where the programme has become another since', () => {
    const release = paperRelease({ items: [itemOn(1), itemOn(2, { start: '11:00' })] })
    const [one, other] = programmeOf(release)
    if (!one || !other) throw new Error('Two items were planned')
    const changed = [
      { ...one, title: 'Inny tytuł', room: null },
      { ...other, start: '12:00' },
    ]
    const { verdicts } = verdictsOf(release, formats[format](release), changed)
    expect(verdicts.map(({ known }) => known?.differs)).toEqual([['title', 'room'], ['start']])
    const elsewhere = verdictsOf(release, formats[format](release), [])
    expect(elsewhere.verdicts.every(({ known, double }) => known === null && double === null)).toBe(true)
  })
})

test('a file of ours gives people by their ids, and abstracts with their lines', () => {
  const abstract = 'Pierwszy akapit.\n\nDrugi <akapit> & „cytat”.'
  const namesakes = [personOn(1), { ...personOn(1), personId: personOn(2).personId }]
  const release = paperRelease({
    items: [
      itemOn(1, { abstract, people: [personOn(3, { role: 'moderator' })] }),
      itemOn(2, { people: [namesakes[0] ?? personOn(1)] }),
      itemOn(3, { people: [namesakes[1] ?? personOn(1)] }),
    ],
  })
  for (const format of ['xml', 'json'] as const) {
    const { abstracts, personIds } = readFile(release, formats[format](release))
    expect([...abstracts.values()][0]).toBe(abstract)
    // Of two namesakes nobody knows which is meant.
    expect([...personIds.values()]).toEqual([personOn(3).personId])
  }
})

test('times of a file from another zone, or in UTC, are read by the clocks of the event', () => {
  const at = (date: string, duration = '01:00') =>
    `<schedule><day date="2027-10-12"><room name="R"><event guid="g"><title>T</title><date>${date}</date><start>01:23</start><duration>${duration}</duration></event></room></day></schedule>`
  const timesOf = (xml: string) => {
    const [first] = readFile(paperRelease(), xml).read
    return [first?.value?.day, first?.value?.start, first?.value?.durationMinutes]
  }
  expect(timesOf(at('2027-10-12T08:00:00Z'))).toEqual(['2027-10-12', '10:00', 60])
  expect(timesOf(at('2027-10-12T22:30:00-04:00', '2:15'))).toEqual(['2027-10-13', '04:30', 135])
  expect(timesOf(at('2027-10-12T10:00:00'))).toEqual(['2027-10-12', '10:00', 60])
  expect(timesOf(at(''))).toEqual(['2027-10-12', '01:23', 60])
  // In the night when clocks go back an hour on the clock is two that pass.
  expect(timesOf(at('2027-10-31T01:30:00+02:00', '02:30'))).toEqual(['2027-10-31', '01:30', 90])
})
