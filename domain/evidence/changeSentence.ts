import type { PartnerRole } from '#contract/partners.ts'
import type { ReleaseChange } from '#contract/releaseChange.ts'
import { roleNoun } from '#domain/partnerRoles.ts'
import { pluralForm } from '#domain/polish.ts'
import { shortDate } from '#domain/time.ts'
import { itemChangeSentence } from './itemChangeSentence.ts'

const orNone = (text: string) => text || 'brak'

const eventSentence = ({ field, from, to }: Extract<ReleaseChange, { kind: 'event' }>): string => {
  switch (field) {
    case 'name':
      return `Zmieniono nazwę wydarzenia: „${from}” → „${to}”.`
    case 'startsOn':
      return `Zmieniono pierwszy dzień: ${shortDate(from)} → ${shortDate(to)}.`
    case 'endsOn':
      return `Zmieniono ostatni dzień: ${shortDate(from)} → ${shortDate(to)}.`
    case 'timeZone':
      return `Zmieniono strefę czasową: ${from} → ${to}.`
    case 'venueName':
      return `Zmieniono miejsce: ${orNone(from)} → ${orNone(to)}.`
    case 'venueAddress':
      return `Zmieniono adres: ${orNone(from)} → ${orNone(to)}.`
    case 'venueAccess':
      return 'Zmieniono informacje o dojeździe i dostępności.'
    case 'description':
      return 'Zmieniono opis wydarzenia.'
  }
}

const seats = (count: number | null) =>
  count === null
    ? 'nie podano'
    : `${count} ${{ one: 'miejsce', few: 'miejsca', many: 'miejsc' }[pluralForm(count)]}`

const roles = (places: readonly { role: PartnerRole }[]) =>
  orNone(places.map(({ role }) => roleNoun(role)).join(', '))

/**
 * One difference of two releases as a sentence: „Przeniesiono „Panel próbny”: wt 12 X 2027, 10:00–11:00, Sala A → …”. The evidence
 * file is a Polish document; the screens word the same facts by `useReleaseChangeWords`.
 */
export const changeSentence = (change: ReleaseChange): string => {
  switch (change.kind) {
    case 'event':
      return eventSentence(change)
    case 'event-cancelled':
      return change.isCancelled ? 'Odwołano całe wydarzenie.' : 'Wydarzenie jednak się odbędzie.'
    case 'room-added':
      return `Dodano salę: ${change.name}.`
    case 'room-removed':
      return `Usunięto salę: ${change.name}.`
    case 'room-renamed':
      return `Zmieniono nazwę sali: ${change.from} → ${change.to}.`
    case 'room-capacity':
      return `Zmieniono liczbę miejsc w sali ${change.name}: ${seats(change.from)} → ${seats(change.to)}.`
    case 'rooms-order':
      return 'Zmieniono kolejność sal.'
    case 'items-order':
      return 'Zmieniono kolejność punktów, które zaczynają się o tej samej godzinie.'
    case 'partner-added':
      return `Dodano partnera: ${change.name}.`
    case 'partner-removed':
      return `Usunięto partnera: ${change.name}.`
    case 'partner-renamed':
      return `Zmieniono nazwę partnera: „${change.from}” → „${change.to}”.`
    case 'partner-roles': {
      const [from, to] = [roles(change.from), roles(change.to)]
      return from === to
        ? `Zmieniono kolejność partnera w roli: ${change.name}.`
        : `Zmieniono role partnera ${change.name}: ${from} → ${to}.`
    }
    case 'partner-forms':
      return `Zmieniono skrót albo odmianę nazwy partnera: ${change.name}.`
    case 'partners-order':
      return 'Zmieniono kolejność partnerów.'
    case 'funding-added':
      return `Dodano źródło finansowania: ${change.title}.`
    case 'funding-removed':
      return `Usunięto źródło finansowania: ${change.title}.`
    case 'funding-changed':
      return `Zmieniono dane źródła finansowania: ${change.title}.`
    case 'funding-order':
      return 'Zmieniono kolejność źródeł finansowania.'
    default:
      return itemChangeSentence(change)
  }
}
