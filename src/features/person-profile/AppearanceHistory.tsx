import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Person, PersonAppearance } from '#contract/people.ts'
import { currentCard, isSameCard } from '#domain/currentCard.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './AppearanceHistory.module.css'

/** Every appearance, newest first, grouped by event; a card printed otherwise than it would be today is shown quietly. */
export const AppearanceHistory = ({ person }: { person: Person }) => {
  const events = Map.groupBy(person.appearances, ({ eventId }) => eventId)
  if (events.size === 0) {
    return (
      <EmptyState title={<Trans>Jeszcze bez wystąpień</Trans>}>
        <Trans>Pojawią się tutaj po dodaniu tej osoby do składu panelu albo do innego punktu programu.</Trans>
      </EmptyState>
    )
  }
  return (
    <ul className={classes['events']}>
      {[...events].map(([eventId, [first, ...others]]) => {
        if (first === undefined) return null
        return (
          <li key={eventId}>
            <h3 className={classes['event']}>
              <Link data-alone to="/events/$eventId" params={{ eventId }}>
                {first.eventName}
              </Link>
              <span className={classes['day']}>
                <EventDay startsOn={first.day} />
              </span>
            </h3>
            <ul className={classes['places']}>
              {[first, ...others].map((place) => (
                <Place key={place.id} place={place} person={person} />
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

const Place = ({ place, person }: { place: PersonAppearance; person: Person }) => {
  const { i18n } = useLingui()
  const printed = [printedName(place.card), affiliation(place.card)].filter(Boolean).join(', ')
  const isChanged = !isSameCard(place.card, currentCard(person))
  return (
    <li className={classes['place']}>
      <span className={classes['role']}>{i18n._(appearanceRoleLabels[place.role])}</span>
      <span>
        {place.itemKind === 'panel' ? (
          <Link to="/panels/$panelId" params={{ panelId: place.itemId }}>
            {place.itemTitle}
          </Link>
        ) : (
          place.itemTitle
        )}
        {isChanged && (
          <span className={classes['printed']}>
            {place.isComing ? <Trans>W programie: {printed}</Trans> : <Trans>Wydrukowano: {printed}</Trans>}
          </span>
        )}
      </span>
      <span className={classes['time']}>
        {place.start ?? (place.isComing && <Trans>godzina do ustalenia</Trans>)}
      </span>
    </li>
  )
}
