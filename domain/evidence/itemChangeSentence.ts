import type { PrintedCard } from '#contract/programme.ts'
import type { ReleaseChange, ReleasedPlace } from '#contract/releaseChange.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { pluralForm } from '#domain/polish.ts'
import { kindWords } from '#domain/tables/kindWords.ts'
import { placeWords } from '#domain/placeWords.ts'
import { clockHours, shortDate } from '#domain/time.ts'

type ItemChange = Extract<ReleaseChange, { item: unknown }>

const hours = ({ start, durationMinutes }: ReleasedPlace) =>
  start === null ? 'godzina do ustalenia' : clockHours(start, durationMinutes)

const whole = (place: ReleasedPlace) =>
  [shortDate(place.day), hours(place), place.room].filter(Boolean).join(', ')

const minutes = (count: number | null) =>
  count === null
    ? 'nie podano'
    : `${count} ${{ one: 'minuta', few: 'minuty', many: 'minut' }[pluralForm(count)]}`

const roomOf = ({ room }: ReleasedPlace) => room ?? 'do ustalenia'

/** What of its place differs, no more than that. */
const moved = ({ item: { title }, from, to }: Extract<ItemChange, { kind: 'item-moved' }>) => {
  if (from.day !== to.day || from.start !== to.start)
    return `Przeniesiono „${title}”: ${whole(from)} → ${whole(to)}.`
  const length = `${minutes(from.durationMinutes)} → ${minutes(to.durationMinutes)}`
  if (from.durationMinutes === to.durationMinutes)
    return `Zmieniono salę „${title}”: ${roomOf(from)} → ${roomOf(to)}.`
  return roomOf(from) === roomOf(to)
    ? `Zmieniono długość „${title}”: ${length}.`
    : `Zmieniono długość i salę „${title}”: ${length}, ${roomOf(from)} → ${roomOf(to)}.`
}

const printed = (card: PrintedCard) => [printedName(card), affiliation(card)].filter(Boolean).join(', ')

/** A difference about an item of the programme, or about somebody on it. */
export const itemChangeSentence = (change: ItemChange): string => {
  const { title, itemKind } = change.item
  switch (change.kind) {
    case 'item-added':
      return `Dodano „${title}” (${kindWords[itemKind]}): ${whole(change.place)}.`
    case 'item-back':
      return `Wraca do programu „${title}”: ${whole(change.place)}.`
    case 'item-removed':
      return `Odwołano „${title}”, zapowiedziane na: ${whole(change.place)}.`
    case 'item-moved':
      return moved(change)
    case 'item-title':
      return `Zmieniono tytuł: „${change.from}” → „${change.to}”.`
    case 'item-abstract':
      return change.to === '' ? `Usunięto opis „${title}”.` : `Zmieniono opis „${title}”.`
    case 'item-kind':
      return `Zmieniono rodzaj „${title}”: ${kindWords[change.from]} → ${kindWords[change.to]}.`
    case 'item-mark':
      return change.isToBeConfirmed
        ? `„${title}” zapowiada się teraz jako „do potwierdzenia”.`
        : `Z „${title}” zdjęto dopisek „do potwierdzenia”.`
    case 'item-facts':
      return `Zmieniono dane liczbowe „${title}”.`
    case 'person-added':
      return `W „${title}” dodano: ${change.name} (${placeWords[change.role]}).`
    case 'person-removed':
      return `W „${title}” nie ma już w składzie: ${change.name}.`
    case 'moderator-replaced':
      return `W „${title}” zmieniono moderację: ${change.previousName} → ${change.name}.`
    case 'person-role':
      return `W „${title}” zmieniono rolę: ${change.name}, ${placeWords[change.from]} → ${placeWords[change.to]}.`
    case 'person-card':
      return `W „${title}” zmieniono zapis: „${printed(change.from)}” → „${printed(change.to)}”.`
    case 'person-confirmed':
      return change.isConfirmed
        ? `W „${title}” potwierdzono udział: ${change.name}.`
        : `W „${title}” udział nie jest już potwierdzony: ${change.name}.`
    case 'people-order':
      return `W „${title}” zmieniono kolejność osób: ${change.names.join(', ')}.`
  }
}
