import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { PrintedCard } from '#contract/programme.ts'
import type { ReleaseChange, ReleasedPlace } from '#contract/releaseChange.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { clockHours } from '#domain/time.ts'
import { dayWords } from '#domain/timeWords.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'

/** A difference about an item or the people on it. */
export type ItemChange = Extract<ReleaseChange, { item: unknown }>

/** Words a difference about an item of the programme, or about somebody on it, as a sentence. */
export const useItemChangeWords = () => {
  const { t, i18n } = useLingui()
  const day = (date: string) => dayWords(date, i18n.locale)
  const hours = ({ start, durationMinutes }: ReleasedPlace) => {
    if (start === null) return t`godzina do ustalenia`
    return clockHours(start, durationMinutes)
  }
  const whole = (place: ReleasedPlace) =>
    [day(place.day), hours(place), place.room].filter(Boolean).join(', ')
  const minutes = (count: number | null) =>
    count === null
      ? t`nie podano`
      : plural(count, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' })
  const roomOf = ({ room }: ReleasedPlace) => room ?? t`do ustalenia`

  /** What of its place differs, no more than that. */
  const moved = ({ item: { title }, from, to }: Extract<ItemChange, { kind: 'item-moved' }>) => {
    const isAtSameTime = from.day === to.day && from.start === to.start
    if (!isAtSameTime) {
      const [before, after] = [whole(from), whole(to)]
      return t`Przeniesiono „${title}”: ${before} → ${after}.`
    }
    const isAsLong = from.durationMinutes === to.durationMinutes
    const [roomBefore, roomAfter] = [roomOf(from), roomOf(to)]
    const [before, after] = [minutes(from.durationMinutes), minutes(to.durationMinutes)]
    if (isAsLong) return t`Zmieniono salę „${title}”: ${roomBefore} → ${roomAfter}.`
    return roomBefore === roomAfter
      ? t`Zmieniono długość „${title}”: ${before} → ${after}.`
      : t`Zmieniono długość i salę „${title}”: ${before}, ${roomBefore} → ${after}, ${roomAfter}.`
  }
  const printed = (card: PrintedCard) => [printedName(card), affiliation(card)].filter(Boolean).join(', ')

  return (change: ItemChange): string => {
    const { title, itemKind } = change.item
    const kind = i18n._(itemKindLabels[itemKind])
    switch (change.kind) {
      case 'item-added': {
        const place = whole(change.place)
        return t`Dodano „${title}” (${kind}): ${place}.`
      }
      case 'item-back': {
        const place = whole(change.place)
        return t`Wraca do programu „${title}”: ${place}.`
      }
      case 'item-removed': {
        const place = whole(change.place)
        return t`Odwołano „${title}”, zapowiedziane na: ${place}.`
      }
      case 'item-moved':
        return moved(change)
      case 'item-title': {
        const { from, to } = change
        return t`Zmieniono tytuł: „${from}” → „${to}”.`
      }
      case 'item-abstract':
        return change.to === '' ? t`Usunięto opis „${title}”.` : t`Zmieniono opis „${title}”.`
      case 'item-kind': {
        const [from, to] = [i18n._(itemKindLabels[change.from]), i18n._(itemKindLabels[change.to])]
        return t`Zmieniono rodzaj „${title}”: ${from} → ${to}.`
      }
      case 'item-mark':
        return change.isToBeConfirmed
          ? t`„${title}” zapowiada się teraz jako „do potwierdzenia”.`
          : t`Z „${title}” zdjęto dopisek „do potwierdzenia”.`
      case 'item-facts':
        return t`Zmieniono dane liczbowe „${title}”.`
      case 'person-added': {
        const { name } = change
        const role = i18n._(appearanceRoleLabels[change.role])
        return t`W „${title}” dodano: ${name} (${role}).`
      }
      case 'person-removed': {
        const { name } = change
        return t`W „${title}” nie ma już w składzie: ${name}.`
      }
      case 'moderator-replaced': {
        const { name, previousName } = change
        return t`W „${title}” zmieniono moderację: ${previousName} → ${name}.`
      }
      case 'person-role': {
        const { name } = change
        const [from, to] = [
          i18n._(appearanceRoleLabels[change.from]),
          i18n._(appearanceRoleLabels[change.to]),
        ]
        return t`W „${title}” zmieniono rolę: ${name}, ${from} → ${to}.`
      }
      case 'person-card': {
        const [from, to] = [printed(change.from), printed(change.to)]
        return t`W „${title}” zmieniono zapis: „${from}” → „${to}”.`
      }
      case 'person-confirmed': {
        const { name } = change
        return change.isConfirmed
          ? t`W „${title}” potwierdzono udział: ${name}.`
          : t`W „${title}” udział nie jest już potwierdzony: ${name}.`
      }
      case 'people-order': {
        const names = change.names.join(', ')
        return t`W „${title}” zmieniono kolejność osób: ${names}.`
      }
    }
  }
}
