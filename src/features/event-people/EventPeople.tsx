import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { AppearanceRole, ProgrammeItem } from '#contract/programme.ts'
import { peopleOfEvent, type EventPerson } from '#domain/peopleOfEvent.ts'
import { searchWords } from '#domain/polish.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import classes from './EventPeople.module.css'

/**
 * Everybody on an event, by surname, with each role and the item it belongs to; narrowed by a role, by words and by
 * `isWanted`. `renderAside` is what else there is to each of them.
 */
export const EventPeople = ({
  items,
  role,
  q,
  isWanted = () => true,
  nobody,
  begin,
  renderAside,
}: {
  items: readonly ProgrammeItem[]
  role: AppearanceRole | undefined
  q: string
  isWanted?: (personId: string) => boolean
  /** Shown when the filters leave nobody. */
  nobody: ReactNode
  /** What begins the list while it is empty. */
  begin: ReactNode
  renderAside?: (person: EventPerson) => ReactNode
}) => {
  const { t } = useLingui()
  const everybody = peopleOfEvent(items)
  const words = searchWords(q)
  const people = everybody.filter(
    ({ personId, places, search }) =>
      isWanted(personId) &&
      (role === undefined || places.some((place) => place.role === role)) &&
      words.every((word) => search.includes(word)),
  )
  if (everybody.length === 0) {
    return (
      <EmptyState title={<Trans>Na tym wydarzeniu nie ma jeszcze nikogo</Trans>} action={begin}>
        <Trans>Osoby pojawią się tutaj po dodaniu do składu panelu albo do innego punktu programu.</Trans>
      </EmptyState>
    )
  }
  if (people.length === 0) return nobody
  const shown = people.length
  const all = everybody.length
  return (
    <>
      <ul aria-label={t`Osoby na wydarzeniu`} className={classes['people']}>
        {people.map((person) => (
          <PersonRow key={person.personId} person={person}>
            {renderAside?.(person)}
          </PersonRow>
        ))}
      </ul>
      <p role="status" className={classes['count']}>
        <Trans>
          {shown} z {all}
        </Trans>
      </p>
    </>
  )
}

const PersonRow = ({
  person: { personId, card, places },
  children,
}: {
  person: EventPerson
  children: ReactNode
}) => {
  const { i18n } = useLingui()
  return (
    <li className={classes['person']}>
      <div>
        <Link data-alone to="/guests/$personId" params={{ personId }} className={classes['name']}>
          {printedName(card)}
        </Link>
        <span className={classes['beside']}>{affiliation(card)}</span>
      </div>
      <ul className={classes['places']}>
        {places.map(({ id, role, itemId, title, isPanel }) => (
          <li key={id} className={classes['place']}>
            <span className={classes['role']}>{i18n._(appearanceRoleLabels[role])}</span>
            {isPanel ? (
              <Link to="/panels/$panelId" params={{ panelId: itemId }}>
                {title}
              </Link>
            ) : (
              <span>{title}</span>
            )}
          </li>
        ))}
      </ul>
      {children}
    </li>
  )
}
