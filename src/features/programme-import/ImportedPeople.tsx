import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { printedName } from '#domain/printedName.ts'
import classes from './ProgrammeImport.module.css'
import type { ImportedName, PersonChoice } from './useImportedPeople.ts'

const valueOf = (choice: PersonChoice | null) => {
  if (choice === null) return ''
  return choice.kind === 'known' ? choice.personId : choice.kind
}

const choiceOf = (value: string): PersonChoice =>
  value === 'create' || value === 'leave-out' ? { kind: value } : { kind: 'known', personId: value }

/** The names of the file that nobody in the directory bears for sure: who each is, or that they are to be added or left out. */
export const ImportedPeople = ({
  people,
  onChoose,
}: {
  people: readonly ImportedName[]
  onChoose: (key: string, choice: PersonChoice) => void
}) => {
  // Whoever is known for sure needs no line; a choice stays to be changed again.
  const shown = people.filter(({ choice, isChosen }) => isChosen || choice?.kind !== 'known')
  const known = people.length - shown.length
  if (people.length === 0) return null
  return (
    <section className={classes['box']}>
      <h2>
        <Trans>Osoby</Trans>
      </h2>
      {known > 0 && (
        <p>
          <Plural
            value={known}
            one="# osoba jest w katalogu."
            few="# osoby są w katalogu."
            many="# osób jest w katalogu."
            other="# osoby są w katalogu."
          />
        </p>
      )}
      {shown.length > 0 && (
        <ul className={classes['people']}>
          {shown.map((person) => (
            <li key={person.key} className={classes['person']}>
              <span>{person.name}</span>
              <PersonSelect person={person} onChoose={(choice) => onChoose(person.key, choice)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const PersonSelect = ({
  person: { name, split, similar, choice },
  onChoose,
}: {
  person: ImportedName
  onChoose: (choice: PersonChoice) => void
}) => {
  const { t } = useLingui()
  const newName = split === null ? '' : printedName(split)
  return (
    <select
      aria-label={t`${name}: kto to`}
      className={classes['choice']}
      data-open={choice === null || undefined}
      value={valueOf(choice)}
      onChange={({ currentTarget }) => onChoose(choiceOf(currentTarget.value))}
    >
      {choice === null && <option value="">{t`(wybierz)`}</option>}
      {similar.map((known) => (
        <option key={known.id} value={known.id}>
          {[printedName(known), known.organisation].filter(Boolean).join(', ')}
        </option>
      ))}
      {split !== null && <option value="create">{t`Dodaj do katalogu: ${newName}`}</option>}
      <option value="leave-out">{t`Pomiń tę osobę`}</option>
    </select>
  )
}
