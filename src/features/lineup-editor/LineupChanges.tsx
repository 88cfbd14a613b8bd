import { useLingui } from '@lingui/react/macro'
import type { Appearance, PrintedCard } from '#contract/programme.ts'
import { type LineupChange, lineupDifference } from '#domain/lineup.ts'
import { printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import classes from './LineupEditor.module.css'

/** What saving a line-up over another one changes, a line for each thing; nothing when it changes nothing. */
export const LineupChanges = ({
  label,
  before,
  now,
}: {
  label: string
  before: readonly Appearance[]
  now: readonly Appearance[]
}) => {
  const word = useChangeWords([...before, ...now])
  const changes = lineupDifference(before, now)
  return (
    changes.length > 0 && (
      <ul aria-label={label} className={classes['changes']}>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.personId}`}>{word(change)}</li>
        ))}
      </ul>
    )
  )
}

const useChangeWords = (places: readonly Appearance[]) => {
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
  return (change: LineupChange): string => {
    const name = nameOf(change.personId)
    switch (change.kind) {
      case 'added': {
        const role = i18n._(appearanceRoleLabels[change.role])
        return t`dodano: ${name} (${role})`
      }
      case 'removed':
        return t`usunięto: ${name}`
      case 'moderator-replaced': {
        const previous = nameOf(change.previousPersonId)
        return t`zastąpiono moderatora: ${previous} → ${name}`
      }
      case 'role': {
        const from = i18n._(appearanceRoleLabels[change.from])
        const to = i18n._(appearanceRoleLabels[change.to])
        return t`zmiana roli: ${name}, ${from} → ${to}`
      }
      case 'moved': {
        const { from, to } = change
        return t`kolejność: ${name}, miejsce ${from} → ${to}`
      }
      case 'card': {
        const fields = change.fields.map((field) => fieldLabels[field]).join(', ')
        return t`zmiana w druku: ${name} (${fields})`
      }
    }
  }
}
