import type { ReleasedItem } from '#contract/releaseContent.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { personSortKey } from '#domain/polish.ts'
import { printedName } from '#domain/printedName.ts'
import { calendarAddress, fileAddress } from './addresses.ts'
import type { PublishedRelease } from './publishedRelease.ts'

type Entry = { name: string; address: string }

const calendars = (summary: string, entries: readonly Entry[]): Markup | null =>
  entries.length === 0
    ? null
    : markup`<details>
<summary>${summary}</summary>
<ul class="calendars">${entries.map(({ name, address }) => markup`<li><a href="${address}">${name}</a></li>`)}</ul>
</details>
`

const peopleOf = (items: readonly ReleasedItem[]) => {
  const people = items.flatMap((item) => item.people)
  return [...new Map(people.map((person) => [person.personId, person])).values()]
    .map(({ personId, card }) => ({ personId, name: printedName(card), key: personSortKey(card) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** The programme for calendars and conference applications: of the event, each room and each person. */
export const filesSection = ({ release, address }: PublishedRelease): Markup => {
  const { items, rooms } = release.content
  const ics = calendarAddress(address, { of: 'event' })
  const used = new Set(items.map(({ roomId }) => roomId))
  const ofRooms = rooms
    .filter(({ roomId }) => used.has(roomId))
    .map(({ roomId, name }) => ({ name, address: calendarAddress(address, { of: 'room', roomId }) }))
  const ofPeople = peopleOf(items).map(({ personId, name }) => ({
    name,
    address: calendarAddress(address, { of: 'person', personId }),
  }))
  return markup`<section class="files" aria-labelledby="pliki">
<h2 id="pliki">Kalendarz i pliki</h2>
<p class="links"><a href="${ics.replace(/^https?:/u, 'webcal:')}">Subskrybuj kalendarz</a> <a href="${ics}">Pobierz kalendarz (.ics)</a></p>
<p class="note">Kalendarz z subskrypcji zmienia się sam, gdy zmienia się program.</p>
${calendars('Kalendarze sal', ofRooms)}${calendars('Kalendarze osób', ofPeople)}<p class="links"><span class="note">Dla aplikacji konferencyjnych:</span> <a href="${fileAddress(address, 'xml')}">schedule.xml</a> <a href="${fileAddress(address, 'json')}">schedule.json</a></p>
</section>
`
}
