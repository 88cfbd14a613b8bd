import type { AppearanceRole, PrintedCard, ProgrammeItem } from '#contract/programme.ts'
import { personSortKey, searchText } from './polish.ts'

/** Somebody on an event: the card as it is printed there, and every place they stand in. */
export type EventPerson = {
  personId: string
  card: PrintedCard
  places: { id: string; role: AppearanceRole; itemId: string; title: string; isPanel: boolean }[]
  /** What they are found by: name, position, organisation and the items they stand in. */
  search: string
}

type Item = Pick<ProgrammeItem, 'id' | 'title' | 'kind' | 'people'>

/** Everybody on an event's programme once, by surname; a person printed in two ways at one event is shown as printed first. */
export const peopleOfEvent = (items: readonly Item[]): EventPerson[] => {
  const places = items.flatMap((item) =>
    item.people.map(({ id, personId, role, card }) => ({
      personId,
      card,
      place: { id, role, itemId: item.id, title: item.title, isPanel: item.kind === 'panel' },
    })),
  )
  return [...Map.groupBy(places, ({ personId }) => personId)]
    .flatMap(([personId, found]) => {
      const [first] = found
      if (first === undefined) return []
      const { given, family, position, organisation } = first.card
      const titles = found.map(({ place }) => place.title)
      return {
        personId,
        card: first.card,
        places: found.map(({ place }) => place),
        search: searchText(given, family, position, organisation, ...titles),
      }
    })
    .map((person) => ({ person, key: personSortKey(person.card) }))
    .toSorted((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ person }) => person)
}
