import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Person } from '#contract/people.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { AppearanceHistory } from './AppearanceHistory.tsx'
import { Fact } from './Fact.tsx'
import classes from './PersonProfile.module.css'
import { PrivateContact } from './PrivateContact.tsx'

/** Everything the directory knows about somebody: what may be printed, what never is, and every appearance through the years. */
export const PersonProfile = ({ person }: { person: Person }) => (
  <div className={classes['profile']}>
    <section aria-labelledby="person-appearances" className={classes['main']}>
      <h2 id="person-appearances">
        <Trans>Wystąpienia</Trans>
      </h2>
      <AppearanceHistory person={person} />
    </section>
    <div className={classes['side']}>
      <section aria-labelledby="person-printed">
        <h2 id="person-printed">
          <Trans>Drukowane</Trans>
        </h2>
        <dl className={classes['facts']}>
          <Fact label={<Trans>Stanowisko</Trans>}>{person.position}</Fact>
          <Fact label={<Trans>Organizacje</Trans>}>
            {person.organisations.length > 0 && (
              <ul className={classes['organisations']}>
                {person.organisations.map(({ id, name }) => (
                  <li key={id}>
                    <Link data-alone to="/partners/$organisationId" params={{ organisationId: id }}>
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Fact>
          <Fact label={<Trans>Biogram</Trans>}>
            {person.bio !== '' && <span className={classes['text']}>{person.bio}</span>}
          </Fact>
        </dl>
      </section>
      <PrivateContact person={person} />
      <Moderating person={person} />
    </div>
  </div>
)

/** Whether somebody moderates: by what they did and what is planned, or because they were marked. */
const Moderating = ({ person }: { person: Person }) => {
  const moderated = person.appearances.filter(({ role }) => role === 'moderator')
  const coming = moderated.filter(({ isComing }) => isComing).length
  if (moderated.length === 0 && !person.mayModerate) return null
  return (
    <section aria-labelledby="person-moderating">
      <h2 id="person-moderating">
        <Trans>Moderowanie</Trans>
      </h2>
      {person.mayModerate && (
        <p>
          <StateBadge state="confirmed">
            <Trans>może moderować</Trans>
          </StateBadge>
        </p>
      )}
      <p>
        <Plural
          value={moderated.length}
          _0="Brak prowadzonych paneli"
          one="# prowadzony panel"
          few="# prowadzone panele"
          many="# prowadzonych paneli"
          other="# prowadzonego panelu"
        />
        {coming > 0 && (
          <>
            {', '}
            <Trans>nadchodzące: {coming}</Trans>
          </>
        )}
      </p>
    </section>
  )
}
