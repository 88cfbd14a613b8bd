import { SaxesParser } from 'saxes'
import { ImportRefused, mostItems } from './importRefused.ts'
import { emptyEntry, type ScheduleEntry } from './scheduleEntry.ts'

/** A schedule is seven elements deep. */
const mostDepth = 20

const fields = [
  'title',
  'abstract',
  'description',
  'subtitle',
  'type',
  'date',
  'start',
  'end',
  'duration',
] as const satisfies readonly (keyof ScheduleEntry)[]

/**
 * The entries of a `schedule.xml` in the order of the file: those of `day`, `room`, `event`, whatever else is in it. Source: the schema of
 * voc/schedule, 0a403ee.
 * @throws {ImportRefused} for what is not XML or no schedule, has a document type (and so could declare entities), is too deep or too long
 */
export const readScheduleXml = (text: string): ScheduleEntry[] => {
  const parser = new SaxesParser()
  const entries: ScheduleEntry[] = []
  const path: string[] = []
  let [day, room, roomGuid] = ['', '', '']
  let entry: ScheduleEntry | null = null
  let words = ''
  /** Whether what is open now has words of its own; marks within a field (`<b>`) only part its words. */
  const isWhole = () => path.length <= 5 || path.slice(4).join('/') === 'persons/person'

  parser.on('doctype', () => {
    throw new ImportRefused('doctype')
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    if (isWhole()) words = ''
    if (path.length > mostDepth) throw new ImportRefused('too-deep', { most: mostDepth })
    if (path.length === 1 && name !== 'schedule') throw new ImportRefused('not-schedule')
    const at = (attribute: string) => attributes[attribute] ?? ''
    const place = path.join('/')
    if (place === 'schedule/day') day = at('date')
    if (place === 'schedule/day/room') [room, roomGuid] = [at('name'), at('guid')]
    if (place === 'schedule/day/room/event') {
      entry = { ...emptyEntry, guid: at('guid'), dayDate: day, room, roomGuid, persons: [] }
      entries.push(entry)
      if (entries.length > mostItems) throw new ImportRefused('too-many', { most: mostItems })
    }
    if (place === 'schedule/day/room/event/persons/person')
      entry?.persons.push({ name: '', guid: at('guid') })
  })
  const addWords = (more: string) => {
    words += more
  }
  parser.on('text', addWords)
  parser.on('cdata', addWords)
  parser.on('closetag', ({ name }) => {
    const inEvent = path.slice(4)
    const person = entry?.persons.at(-1)
    if (entry !== null && inEvent.length === 1) {
      const field = fields.find((known) => known === name)
      if (field !== undefined) entry[field] = words.trim()
    } else if (inEvent.join('/') === 'persons/person' && person) person.name = words.trim()
    if (isWhole()) words = ''
    path.pop()
  })

  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof ImportRefused) throw error
    throw new ImportRefused('not-xml', { line: parser.line })
  }
  return entries
}
