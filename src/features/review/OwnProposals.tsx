import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import type { Proposal } from '#contract/lineups.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './Review.module.css'

const badges = { open: 'waiting', accepted: 'confirmed', refused: 'declined' } as const

/** What somebody proposed and what became of it. `freshId`: the one that was sent just now, which is said and has the focus. */
export const OwnProposals = ({
  proposals,
  freshId,
}: {
  proposals: readonly Proposal[]
  freshId: string | null
}) => {
  const { t } = useLingui()
  const list = useRef<HTMLUListElement>(null)
  const isFresh = proposals.some(({ id }) => id === freshId)
  useEffect(() => {
    if (isFresh) list.current?.querySelector<HTMLElement>('[data-fresh]')?.focus()
  }, [isFresh, freshId])
  const words = { open: t`czeka na organizatora`, accepted: t`przyjęto`, refused: t`nie przyjęto` }
  return (
    <>
      <p role="status" className={classes['spoken']}>
        {isFresh && t`Wysłano propozycję do organizatora`}
      </p>
      {proposals.length > 0 && (
        <section aria-labelledby="proposals" className={classes['section']}>
          <h2 id="proposals">
            <Trans>Państwa propozycje</Trans>
          </h2>
          <ul ref={list} className={classes['entries']}>
            {proposals.map(({ id, details, state, reply }) => (
              <li key={id} tabIndex={-1} data-fresh={id === freshId || undefined}>
                <strong>{details.kind === 'person' ? details.name : printedName(details.card)}</strong>
                <span className={classes['line']}>
                  {affiliation(details.kind === 'person' ? details : details.card)}
                </span>
                {details.reason !== '' && <span className={classes['text']}>{details.reason}</span>}
                <StateBadge state={badges[state]}>{words[state]}</StateBadge>
                {reply !== '' && <blockquote className={classes['quote']}>{reply}</blockquote>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
