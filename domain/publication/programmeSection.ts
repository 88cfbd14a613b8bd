import type { ReleasedItem, ReleasedPerson } from '#contract/releaseContent.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { inProgrammeOrder } from '#domain/releases/programmeOrder.ts'
import { longDateAndWeekday, plainHour } from '#domain/time.ts'
import { itemTimes, offsetName, zonedTimes } from '#domain/zonedTime.ts'
import { announcedGroups } from './announcedGroups.ts'
import { paragraphs, typeset } from './pageText.ts'
import { isReleasedAfterwards, type PublishedRelease } from './publishedRelease.ts'

type Shown = ReleasedItem & { isCancelled: boolean }

/** What the items of a page have in common. */
type Context = {
  zoned: ReturnType<typeof zonedTimes>
  roomNames: ReadonlyMap<string, string>
  /** Whether the event was over when this was released: nothing is to be agreed any more. */
  isOver: boolean
  /** Whether clocks are moved between the items, so that each hour says by which. */
  hasSeveralOffsets: boolean
  /** Whether any hour of the day is known; while none is, the day says so once. */
  hasHours: boolean
}

const hourCell = (item: Shown, { zoned, isOver, hasSeveralOffsets, hasHours }: Context): Markup | null => {
  const { day, start, durationMinutes } = item
  if (!hasHours) return null
  if (start === null)
    return markup`<p class="hour">${isOver ? null : markup`<span class="open">do ustalenia</span>`}</p>`
  const times = itemTimes(zoned, { day, start, durationMinutes })
  const begins = markup`<time datetime="${times.start.text}">${plainHour(times.start.time)}</time>`
  const ends =
    times.end === null
      ? null
      : markup`–<time datetime="${times.end.text}">${plainHour(times.end.time)}</time>${
          times.end.date === times.start.date ? null : markup`<small>następnego dnia</small>`
        }`
  const offset = hasSeveralOffsets ? markup`<small>${offsetName(times.start.offsetMinutes)}</small>` : null
  return markup`<p class="hour"><span class="hidden">Godzina: </span>${begins}${ends}${offset}</p>`
}

const personEntry = ({ card }: ReleasedPerson): Markup => {
  const beside = affiliation(card)
  return markup`<dd><b>${typeset(printedName(card))}</b>${
    beside === '' ? null : markup`<span>, ${typeset(beside)}</span>`
  }</dd>`
}

const openEntry = (label: string) => markup`<dt>${label}</dt><dd><span>do ustalenia</span></dd>`

const peopleList = (item: Shown, { isOver }: Context): Markup | null => {
  const groups = announcedGroups(item)
  const isOpen = item.kind === 'panel' && !isOver && !item.isCancelled
  const lacksModerator = isOpen && !item.people.some(({ role }) => role === 'moderator')
  const lacksGuests = isOpen && item.people.every(({ role }) => role === 'moderator')
  if (groups.length === 0 && !isOpen) return null
  return markup`<dl class="people">${lacksModerator ? openEntry('Moderacja') : null}${groups.map(
    ({ label, people }) =>
      markup`<dt${label === '' ? markup` class="hidden"` : null}>${label || 'Osoby'}</dt>${people.map(personEntry)}`,
  )}${lacksGuests ? openEntry('Goście') : null}</dl>`
}

const mark = (text: string | null) => (text === null ? null : markup` <span class="mark">${text}</span>`)
const quietKinds: readonly ReleasedItem['kind'][] = ['break', 'networking']

const itemEntry = (item: Shown, context: Context): Markup => {
  const { itemId, title, abstract, roomId, kind, isCancelled } = item
  const room = context.roomNames.get(roomId ?? '')
  const classes = ['item', quietKinds.includes(kind) && 'pause', isCancelled && 'off']
    .filter(Boolean)
    .join(' ')
  const words = markup`${typeset(title)}`
  const state = isCancelled ? 'odwołano' : item.isToBeConfirmed && !context.isOver ? 'do potwierdzenia' : null
  return markup`<li class="${classes}" id="item-${itemId}">
${hourCell(item, context)}
<div>
<h3>${isCancelled ? markup`<s>${words}</s>` : words}${mark(state)}</h3>
${room === undefined ? null : markup`<p class="room">${typeset(room)}</p>`}${
    abstract === '' ? null : markup`<div class="text">${paragraphs(abstract)}</div>`
  }${peopleList(item, context)}
</div>
</li>
`
}

const dayId = (day: string) => `dzien-${day}`

/** The days that have items, as links; nothing while there is only one. */
export const dayLinks = (days: readonly string[]): Markup | null =>
  days.length < 2
    ? null
    : markup`<nav aria-label="Dni">
<ul>${days.map((day) => markup`<li><a href="#${dayId(day)}">${longDateAndWeekday(day)}</a></li>`)}</ul>
</nav>
`

/** All days on which something stands or stood, in order. */
export const programmeDays = ({ items, cancelled }: PublishedRelease['release']['content']): string[] =>
  [...new Set([...items, ...cancelled].map(({ day }) => day))].toSorted()

const zoneNote = (timeZone: string, offsets: readonly number[]) => {
  const [only] = offsets
  if (only === undefined) return null
  const offset = offsets.length === 1 ? ` (${offsetName(only)})` : ''
  return markup`<p class="note">Godziny według zegara w strefie czasowej ${timeZone}${offset}.</p>
`
}

/** The programme, day by day: what stands and, where it stood, what was called off. */
export const programmeSection = ({ release }: PublishedRelease): Markup => {
  const { content } = release
  const { event, rooms } = content
  const zoned = zonedTimes(event.timeZone)
  const all = inProgrammeOrder<Shown>(
    [
      ...content.items.map((item) => ({ ...item, isCancelled: event.isCancelled })),
      ...content.cancelled.map((item) => ({ ...item, isCancelled: true })),
    ],
    rooms,
  )
  const offsets = all.flatMap(({ day, start }) =>
    start === null ? [] : zoned.ofWall(day, start).offsetMinutes,
  )
  const distinct = [...new Set(offsets)]
  const context: Omit<Context, 'hasHours'> = {
    zoned,
    roomNames: new Map(rooms.map(({ roomId, name }) => [roomId, name])),
    isOver: isReleasedAfterwards(release, zoned),
    hasSeveralOffsets: distinct.length > 1,
  }
  const days = programmeDays(content)
  if (days.length === 0)
    return markup`<section id="program"><h2>Program</h2><p class="lead">Program nie ma jeszcze punktów.</p></section>
`
  const sections = days.map((day) => {
    const items = all.filter((item) => item.day === day)
    const hasHours = items.some(({ start }) => start !== null)
    const name = days.length === 1 && day === event.startsOn ? 'Program' : longDateAndWeekday(day)
    return markup`<section aria-labelledby="${dayId(day)}">
<h2 id="${dayId(day)}">${name}</h2>
${zoneNote(event.timeZone, day === days[0] ? distinct : [])}${
      hasHours || context.isOver
        ? null
        : markup`<p class="note">Godziny są jeszcze do ustalenia.</p>
`
    }<ol class="${hasHours ? 'items timed' : 'items'}" role="list">
${items.map((item) => itemEntry(item, { ...context, hasHours }))}</ol>
</section>
`
  })
  return markup`<div id="program">${sections}</div>`
}
