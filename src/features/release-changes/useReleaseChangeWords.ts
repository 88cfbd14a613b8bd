import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReleaseChange } from '#contract/releaseChange.ts'
import { dayWords } from '#domain/timeWords.ts'
import { useItemChangeWords } from './useItemChangeWords.ts'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'

/** Words one difference of two releases, as a sentence: „Dodano: Panel próbny (wt 12 X 2027, 10:00–11:00, Sala A).” */
export const useReleaseChangeWords = () => {
  const { t, i18n } = useLingui()
  const wordItem = useItemChangeWords()
  const day = (date: string) => dayWords(date, i18n.locale)
  const orNone = (text: string) => text || t`brak`
  const eventField = ({ field, from, to }: Extract<ReleaseChange, { kind: 'event' }>) => {
    switch (field) {
      case 'name':
        return t`Zmieniono nazwę wydarzenia: „${from}” → „${to}”.`
      case 'startsOn': {
        const [before, after] = [day(from), day(to)]
        return t`Zmieniono pierwszy dzień: ${before} → ${after}.`
      }
      case 'endsOn': {
        const [before, after] = [day(from), day(to)]
        return t`Zmieniono ostatni dzień: ${before} → ${after}.`
      }
      case 'timeZone':
        return t`Zmieniono strefę czasową: ${from} → ${to}.`
      case 'venueName': {
        const [before, after] = [orNone(from), orNone(to)]
        return t`Zmieniono miejsce: ${before} → ${after}.`
      }
      case 'venueAddress': {
        const [before, after] = [orNone(from), orNone(to)]
        return t`Zmieniono adres: ${before} → ${after}.`
      }
      case 'venueAccess':
        return t`Zmieniono informacje o dojeździe i dostępności.`
      case 'description':
        return t`Zmieniono opis wydarzenia.`
    }
  }
  const seats = (count: number | null) =>
    count === null
      ? t`nie podano`
      : plural(count, { one: '# miejsce', few: '# miejsca', many: '# miejsc', other: '# miejsca' })

  return (change: ReleaseChange): string => {
    switch (change.kind) {
      case 'event':
        return eventField(change)
      case 'event-cancelled':
        return change.isCancelled ? t`Odwołano całe wydarzenie.` : t`Wydarzenie jednak się odbędzie.`
      case 'room-added': {
        const { name } = change
        return t`Dodano salę: ${name}.`
      }
      case 'room-removed': {
        const { name } = change
        return t`Usunięto salę: ${name}.`
      }
      case 'room-renamed': {
        const { from, to } = change
        return t`Zmieniono nazwę sali: ${from} → ${to}.`
      }
      case 'room-capacity': {
        const { name } = change
        const [from, to] = [seats(change.from), seats(change.to)]
        return t`Zmieniono liczbę miejsc w sali ${name}: ${from} → ${to}.`
      }
      case 'rooms-order':
        return t`Zmieniono kolejność sal.`
      case 'items-order':
        return t`Zmieniono kolejność punktów, które zaczynają się o tej samej godzinie.`
      case 'partner-added': {
        const { name } = change
        return t`Dodano partnera: ${name}.`
      }
      case 'partner-removed': {
        const { name } = change
        return t`Usunięto partnera: ${name}.`
      }
      case 'partner-renamed': {
        const { from, to } = change
        return t`Zmieniono nazwę partnera: „${from}” → „${to}”.`
      }
      case 'partner-roles': {
        const { name } = change
        const roles = (places: typeof change.from) =>
          places.map(({ role }) => i18n._(partnerRoleLabels[role])).join(', ') || t`brak`
        const [from, to] = [roles(change.from), roles(change.to)]
        return from === to
          ? t`Zmieniono kolejność partnera w roli: ${name}.`
          : t`Zmieniono role partnera ${name}: ${from} → ${to}.`
      }
      case 'partner-forms': {
        const { name } = change
        return t`Zmieniono skrót albo odmianę nazwy partnera: ${name}.`
      }
      case 'partners-order':
        return t`Zmieniono kolejność partnerów.`
      case 'funding-added': {
        const { title } = change
        return t`Dodano źródło finansowania: ${title}.`
      }
      case 'funding-removed': {
        const { title } = change
        return t`Usunięto źródło finansowania: ${title}.`
      }
      case 'funding-changed': {
        const { title } = change
        return t`Zmieniono dane źródła finansowania: ${title}.`
      }
      case 'funding-order':
        return t`Zmieniono kolejność źródeł finansowania.`
      default:
        return wordItem(change)
    }
  }
}
