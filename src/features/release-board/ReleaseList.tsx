import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReleaseSummary } from '#contract/releases.ts'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './ReleaseBoard.module.css'

/** The releases of an event, newest first: who made each and when, what went out with it, and its files. */
export const ReleaseList = ({
  eventId,
  releases,
  filesOf,
}: {
  eventId: string
  releases: readonly ReleaseSummary[]
  filesOf: (release: ReleaseSummary) => ReactNode
}) => (
  <section aria-labelledby="releases" className={classes['section']}>
    <h2 id="releases">
      <Trans>Wersje</Trans>
    </h2>
    <ol className={classes['releases']}>
      {releases.map((release, index) => (
        <li key={release.id}>
          <h3>
            <Trans>
              Wersja {release.number}: {release.name}
            </Trans>
          </h3>
          <p className={classes['quiet']}>
            <Instant at={release.publishedAt} />
            {release.createdBy !== '' && <>, {release.createdBy}</>}
          </p>
          {release.reason !== '' && (
            <p>
              <Trans>
                Opublikowano mimo uwag: <q>{release.reason}</q>
              </Trans>
            </p>
          )}
          <Letters eventId={eventId} letters={release.letters} />
          <Files isOpen={index === 0}>{filesOf(release)}</Files>
        </li>
      ))}
    </ol>
  </section>
)

/** Those of the newest release are at hand; older ones are wanted seldom. */
const Files = ({ isOpen, children }: { isOpen: boolean; children: ReactNode }) =>
  isOpen ? (
    <div className={classes['files']}>{children}</div>
  ) : (
    <details className={classes['older']}>
      <summary>
        <Trans>Pliki tej wersji</Trans>
      </summary>
      <div className={classes['files']}>{children}</div>
    </details>
  )

const Letters = ({ eventId, letters }: { eventId: string; letters: ReleaseSummary['letters'] }) => {
  if (letters.waiting + letters.sent === 0) return null
  return (
    <p>
      {letters.sent > 0 && (
        <>
          <Plural
            value={letters.sent}
            one="Wysłano # list."
            few="Wysłano # listy."
            many="Wysłano # listów."
            other="Wysłano # listu."
          />{' '}
        </>
      )}
      {letters.waiting > 0 && (
        <Link to="/outbox" search={{ eventId, kind: 'programme' }}>
          <Plural
            value={letters.waiting}
            one="# list czeka w skrzynce"
            few="# listy czekają w skrzynce"
            many="# listów czeka w skrzynce"
            other="# listu czeka w skrzynce"
          />
        </Link>
      )}
    </p>
  )
}
