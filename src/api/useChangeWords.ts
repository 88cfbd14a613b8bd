import { useLingui } from '@lingui/react/macro'
import type { PrintedCard } from '#contract/programme.ts'
import type { ContentChange } from '#domain/contentDifference.ts'
import { dayWords } from '#domain/timeWords.ts'
import { printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from './appearanceRoleLabels.ts'

/**
 * Words one change of a line-up: „dodano: Zenon Testowy-Dwojga (ekspert)”, „godzina: 10:00 → 11:00”. `places` are the
 * people of both sides: `placesOf` of `domain/contentDifference.ts` reads them from a version.
 */
export const useChangeWords = (places: readonly { personId: string; card: PrintedCard }[]) => {
  const { t, i18n } = useLingui()
  const cards = new Map(places.map((place) => [place.personId, place.card]))
  const nameOf = (personId: string) => {
    const card = cards.get(personId)
    return card === undefined ? '…' : printedName(card)
  }
  const fieldLabels: Record<keyof PrintedCard, string> = {
    titleBefore: t`tytuł przed nazwiskiem`,
    given: t`imię`,
    family: t`nazwisko`,
    titleAfter: t`tytuł po nazwisku`,
    position: t`stanowisko`,
    organisation: t`organizacja`,
  }
  const hours = ({ start, end }: { start: string | null; end: string | null }) =>
    start === null ? t`do ustalenia` : [start, end].filter(Boolean).join('–')
  const day = (date: string) => dayWords(date, i18n.locale)

  return (change: ContentChange): string => {
    switch (change.kind) {
      case 'title': {
        const { from, to } = change
        return t`tytuł: „${from}” → „${to}”`
      }
      case 'date': {
        const [from, to] = [day(change.from), day(change.to)]
        return t`dzień: ${from} → ${to}`
      }
      case 'time': {
        // The end follows the start: it is said only where it says more.
        const isMoved = change.from.start !== change.to.start
        const word = isMoved ? ({ start }: { start: string | null }) => hours({ start, end: null }) : hours
        const [from, to] = [word(change.from), word(change.to)]
        return t`godzina: ${from} → ${to}`
      }
      case 'venue': {
        const [from, to] = [change.from ?? t`do ustalenia`, change.to ?? t`do ustalenia`]
        return t`miejsce: ${from} → ${to}`
      }
      case 'room': {
        const [from, to] = [change.from ?? t`do ustalenia`, change.to ?? t`do ustalenia`]
        return t`sala: ${from} → ${to}`
      }
      case 'added': {
        const [name, role] = [nameOf(change.personId), i18n._(appearanceRoleLabels[change.role])]
        return t`dodano: ${name} (${role})`
      }
      case 'removed': {
        const name = nameOf(change.personId)
        return t`usunięto: ${name}`
      }
      case 'moderator-replaced': {
        const [previous, name] = [nameOf(change.previousPersonId), nameOf(change.personId)]
        return t`zastąpiono moderatora: ${previous} → ${name}`
      }
      case 'role': {
        const name = nameOf(change.personId)
        const from = i18n._(appearanceRoleLabels[change.from])
        const to = i18n._(appearanceRoleLabels[change.to])
        return t`zmiana roli: ${name}, ${from} → ${to}`
      }
      case 'moved': {
        const { from, to } = change
        const name = nameOf(change.personId)
        return t`kolejność: ${name}, miejsce ${from} → ${to}`
      }
      case 'card': {
        const name = nameOf(change.personId)
        const fields = change.fields.map((field) => fieldLabels[field]).join(', ')
        return t`zmiana w druku: ${name} (${fields})`
      }
    }
  }
}

/** A key for one change in a list of changes. */
export const changeKey = (change: ContentChange): string =>
  'personId' in change ? `${change.kind} ${change.personId}` : change.kind
