import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { default as addFormats } from 'ajv-formats'
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' }
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { z } from 'zod'
import type { Release } from '#contract/releaseContent.ts'
import { scheduleJson } from '#domain/schedule/scheduleJson.ts'
import { scheduleXml } from '#domain/schedule/scheduleXml.ts'
import { stableNumbers } from '#domain/schedule/stableNumbers.ts'
import { address, madeUpRelease, releasedItem, releasedPerson, releases } from './releases.ts'

const fixture = (name: string) => readFileSync(new URL(`../schedule/${name}`, import.meta.url), 'utf8')

// The schema knows a colour by a format that nobody defines, and words of its own; what it demands is checked all the same.
const ajv = new Ajv({ strict: false, allErrors: true, formats: { color: true } })
ajv.addMetaSchema(draft06)
addFormats(ajv)
const isValidJson = ajv.compile(JSON.parse(fixture('schema.json')))
const xsd = { fileName: 'schedule.xml.xsd', contents: fixture('schedule.xml.xsd') }

/** What the published schemas find wrong in what is written of releases. */
const faults = async (several: readonly Release[]) => {
  const xml = several.map((release, index) => ({
    fileName: `${index}.xml`,
    contents: scheduleXml({ release, address }),
  }))
  const { errors } = await validateXML({ xml, schema: [xsd] })
  const inJson = several.flatMap((release) => {
    const isValid = isValidJson(JSON.parse(scheduleJson({ release, address })))
    return isValid ? [] : [JSON.stringify(isValidJson.errors)]
  })
  return [...errors.map(({ rawMessage }) => rawMessage), ...inJson]
}

const eventShape = z.looseObject({
  guid: z.string(),
  id: z.int(),
  date: z.string(),
  end: z.string().optional(),
  duration: z.string(),
  room: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  slug: z.string(),
  persons: z.array(z.strictObject({ guid: z.string(), id: z.int(), name: z.string() })),
})
const documentShape = z.object({
  schedule: z.object({
    version: z.string(),
    conference: z.object({
      title: z.string(),
      days: z.array(
        z.object({
          index: z.int(),
          date: z.string(),
          day_start: z.string(),
          day_end: z.string(),
          rooms: z.array(z.tuple([z.string(), z.array(eventShape)])),
        }),
      ),
    }),
  }),
})

/** The rooms of a day as entries: a room may be called anything, also `__proto__`. */
const read = (release: Release) => {
  const text = scheduleJson({ release, address })
  const asEntries: unknown = JSON.parse(text, (key, value: unknown) =>
    key === 'rooms' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : value,
  )
  return documentShape.parse(asEntries).schedule
}

const eventsOf = (release: Release) =>
  read(release).conference.days.flatMap((day) =>
    day.rooms.flatMap(([, events]) => events.map((event) => ({ ...event, day: day.date }))),
  )

/** `guid, start, duration, room, title` of each event of the XML. */
const readXml = (text: string) => {
  const events: Record<string, string>[] = []
  let path: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    path = [...path, name]
    if (name === 'event') events.push({ guid: attributes['guid'] ?? '' })
  })
  parser.on('closetag', () => {
    path = path.slice(0, -1)
  })
  parser.on('text', (value) => {
    const event = events.at(-1)
    const name = path.at(-1) ?? ''
    if (event && path.at(-2) === 'event') event[name] = `${event[name] ?? ''}${value}`
  })
  parser.write(text).close()
  return events
}

describe('schedule.xml and schedule.json', () => {
  test('keep to the published schemas, whatever a programme is like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(releases, { minLength: 20, maxLength: 20 }), async (several) => {
        expect(await faults(several)).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  test('the schemas do find what is wrong', async () => {
    const { errors } = await validateXML({
      xml: [
        {
          fileName: 'wrong.xml',
          contents: scheduleXml({ release: madeUpRelease(), address }).replace('fp2027', 'F!'),
        },
      ],
      schema: [xsd],
    })
    expect(errors.length).toBeGreaterThan(0)
    expect(isValidJson({ schedule: { version: '1' } })).toBe(false)
  })

  test('say the same', () => {
    fc.assert(
      fc.property(releases, (release) => {
        const inXml = readXml(scheduleXml({ release, address }))
        const inJson = eventsOf(release)
        const plain = (text: string) => text.replaceAll(/[\ufffe\r]/gu, '')
        expect(inXml.map((it) => `${it['guid']} ${it['date']} ${it['duration']}`).toSorted()).toEqual(
          inJson.map((it) => `${it.guid} ${it.date} ${it.duration}`).toSorted(),
        )
        const titles = new Map(inJson.map(({ guid, title, room }) => [guid, [plain(title), plain(room)]]))
        for (const { guid = '', title, room } of inXml)
          expect([title ?? '', room ?? '']).toEqual(titles.get(guid))
      }),
    )
  })

  test('have every item whose hour is known, each once, and no other', () => {
    fc.assert(
      fc.property(releases, (release) => {
        const known = release.content.items.filter(({ start }) => start !== null)
        expect(
          eventsOf(release)
            .map(({ guid }) => guid)
            .toSorted(),
        ).toEqual(known.map(({ itemId }) => itemId).toSorted())
      }),
    )
  })
})

describe('an entry', () => {
  const one = (
    ...[fields, more]: [Parameters<typeof releasedItem>[0], Parameters<typeof madeUpRelease>[0]?]
  ) => eventsOf(madeUpRelease({ ...more, content: { items: [releasedItem(fields)], ...more?.content } }))[0]

  test('says when in the zone of the event, how long, and under which guid', () => {
    const itemId = '01900000-0000-7000-8000-000000000001'
    expect(
      one({ itemId, title: 'Samorząd i biznes: „razem”', start: '09:05', durationMinutes: 95 }),
    ).toMatchObject({
      guid: itemId,
      date: '2027-10-12T09:05:00+02:00',
      start: '09:05',
      end: '2027-10-12T10:40:00+02:00',
      duration: '01:35',
      room: 'Centrum Przykładowe',
      slug: expect.stringMatching(/^fp2027-\d{9,10}-samorzad-i-biznes-razem$/u) as unknown,
    })
  })

  test('has the public name of each person and nothing else of theirs', () => {
    const card = {
      given: 'Jan',
      family: 'Próbny',
      titleBefore: 'dr',
      titleAfter: '',
      position: 'p',
      organisation: 'o',
    }
    const jan = releasedPerson('Jan', 'Próbny', { card })
    expect(one({ people: [jan] })?.persons).toEqual([
      { guid: jan.personId, id: expect.any(Number) as unknown, name: 'dr Jan Próbny' },
    ])
  })

  test('of unknown length has none; what may change or is called off says so', () => {
    expect(one({ durationMinutes: null })).toMatchObject({ duration: '00:00', subtitle: null })
    expect(one({ durationMinutes: null })).not.toHaveProperty('end')
    expect(one({ isToBeConfirmed: true })?.subtitle).toBe('do potwierdzenia')
    expect(one({}, { event: { isCancelled: true } })?.subtitle).toBe('odwołano')
  })

  test.each([
    ['2027-03-28', '01:30', 120, '2027-03-28T01:30:00+01:00', '2027-03-28T03:30:00+02:00', '01:00'],
    ['2027-10-31', '01:30', 120, '2027-10-31T01:30:00+02:00', '2027-10-31T03:30:00+01:00', '03:00'],
    ['2027-10-12', '23:00', 90, '2027-10-12T23:00:00+02:00', '2027-10-13T00:30:00+02:00', '01:30'],
  ])('%s at %s for %i minutes is %s to %s', (day, start, durationMinutes, date, end, duration) => {
    expect(one({ day, start, durationMinutes })).toMatchObject({ date, end, duration })
  })

  test('after midnight belongs to the evening before, and to its own day where there was none', () => {
    const night = releasedItem({ day: '2027-10-13', start: '00:30' })
    const evening = releasedItem({ start: '22:00' })
    const dayOf = (items: Parameters<typeof madeUpRelease>[0]) => eventsOf(madeUpRelease(items)).at(-1)?.day
    expect(dayOf({ content: { items: [evening, night] } })).toBe('2027-10-12')
    expect(dayOf({ content: { items: [night] } })).toBe('2027-10-13')
    const [day] = read(madeUpRelease({ content: { items: [evening, night] } })).conference.days
    expect(day).toMatchObject({
      index: 1,
      day_start: '2027-10-12T22:00:00+02:00',
      day_end: '2027-10-13T01:30:00+02:00',
    })
  })
})

describe('numbers for ids', () => {
  const ids = (count: number) => fc.uniqueArray(fc.uuid(), { minLength: count, maxLength: count })

  test('are each their own, fit a signed integer, and stay when others come and go', () => {
    fc.assert(
      fc.property(ids(20), (several) => {
        const all = stableNumbers(several)
        expect(new Set(all.values()).size).toBe(several.length)
        for (const number of all.values()) expect(number).toBeLessThan(2 ** 31)
        const [first = ''] = several
        expect(stableNumbers([first]).get(first)).toBe(all.get(first))
      }),
    )
  })

  test('of two ids that would share one differ', () => {
    const seen = new Map<number, string>()
    let pair: string[] = []
    for (let index = 0; pair.length === 0; index += 1) {
      const id = `id-${index}`
      const number = stableNumbers([id]).get(id) ?? 0
      const other = seen.get(number)
      if (other !== undefined) pair = [other, id]
      seen.set(number, id)
    }
    expect(new Set(stableNumbers(pair).values()).size).toBe(2)
  })
})
