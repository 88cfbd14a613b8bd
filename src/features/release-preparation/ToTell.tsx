import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Preparation } from '#contract/releases.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './ReleasePreparation.module.css'

type Told = Preparation['toTell'][number]

const isGone = ({ matters }: Told) => matters.every(({ news }) => news === 'gone')

/** Whom a release concerns and who do not know it yet: also those who are no longer there, and those whom no letter reaches. */
export const ToTell = ({ toTell }: { toTell: Preparation['toTell'] }) => {
  const { t } = useLingui()
  const words = { new: t`nowe miejsce`, changed: t`zmiana`, gone: t`nie ma już w programie` }
  const named = (title: string, what: string) => t`„${title}” (${what})`
  const unreachable = toTell.filter(({ hasAddress }) => !hasAddress)
  return (
    <section aria-labelledby="to-tell" className={classes['section']}>
      <h2 id="to-tell">
        <Trans>Kogo to dotyczy</Trans>
      </h2>
      {toTell.length === 0 ? (
        <p className={classes['quiet']}>
          <Trans>Każdy wie już, co program o nim mówi. Nikogo nie trzeba powiadamiać.</Trans>
        </p>
      ) : (
        <>
          <p className={classes['quiet']}>
            <Plural
              value={toTell.length}
              one="# osoba nie wie jeszcze, co program o niej mówi."
              few="# osoby nie wiedzą jeszcze, co program o nich mówi."
              many="# osób nie wie jeszcze, co program o nich mówi."
              other="# osoby nie wie jeszcze, co program o nich mówi."
            />{' '}
            {unreachable.length > 0 && (
              <strong>
                <Trans>
                  Bez e-maila, do powiadomienia inną drogą: {unreachable.map(({ name }) => name).join(', ')}.
                </Trans>
              </strong>
            )}
          </p>
          <ul className={classes['entries']}>
            {toTell.map((person) => (
              <li key={person.personId}>
                <span>
                  <Link to="/guests/$personId" params={{ personId: person.personId }}>
                    {person.name}
                  </Link>
                  {': '}
                  {person.matters.map(({ title, news }) => named(title, words[news])).join(', ')}
                </span>
                {person.isWaiting ? (
                  <StateBadge state="waiting">
                    <Trans>List już czeka w skrzynce</Trans>
                  </StateBadge>
                ) : (
                  isGone(person) && (
                    <StateBadge state="draft">
                      <Trans>Powie o tym osobny list</Trans>
                    </StateBadge>
                  )
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
