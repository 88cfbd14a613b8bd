import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PlaceStanding, ReleaseBoard } from '#contract/releases.ts'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './ReleaseBoard.module.css'

const isDecided = ({ lineup, answer }: PlaceStanding) => lineup === 'signed' || answer === 'confirmed'

/** The three facts that are never one: what people decided, what was released, and what they were told. */
export const ReleaseStanding = ({ board: { items, places, changes } }: { board: ReleaseBoard }) => {
  const [last] = items
  const present = places.filter(({ released }) => released !== 'gone')
  const gone = places.filter(({ released }) => released === 'gone')
  const decided = present.filter(isDecided).length
  const released = present.filter((place) => place.released === 'released').length
  const told = present.filter((place) => place.told === 'told').length
  const waiting = places.filter((place) => place.told === 'waiting').length
  const unreachable = places.filter((place) => place.told === 'without-address').length
  const total = present.length
  return (
    <div className={classes['standing']}>
      {total > 0 && (
        <Fact title={<Trans>Zdecydowano</Trans>} count={decided} total={total}>
          <Trans>Podpisy pod składami i potwierdzenia udziału, które są w mocy.</Trans>
        </Fact>
      )}
      <Fact
        title={<Trans>Opublikowano</Trans>}
        {...(total > 0 && last !== undefined && { count: released, total })}
      >
        {last === undefined ? (
          <Trans>Programu jeszcze nie opublikowano.</Trans>
        ) : (
          <>
            <Trans>
              Wersja {last.number}, <Instant at={last.publishedAt} />.
            </Trans>{' '}
            {changes === 0 ? (
              <Trans>Od tamtej pory nic się nie zmieniło.</Trans>
            ) : (
              <strong>
                <Plural
                  value={changes}
                  one="# zmiana od publikacji."
                  few="# zmiany od publikacji."
                  many="# zmian od publikacji."
                  other="# zmiany od publikacji."
                />
              </strong>
            )}
          </>
        )}
      </Fact>
      {places.length > 0 && (
        <Fact title={<Trans>Powiadomiono</Trans>} count={told} total={total}>
          {waiting > 0 && (
            <Plural
              value={waiting}
              one="O # miejscu mówi list w skrzynce."
              few="O # miejscach mówią listy w skrzynce."
              many="O # miejscach mówią listy w skrzynce."
              other="O # miejsca mówi list w skrzynce."
            />
          )}{' '}
          {unreachable > 0 && (
            <Plural
              value={unreachable}
              one="# bez e-maila."
              few="# bez e-maila."
              many="# bez e-maila."
              other="# bez e-maila."
            />
          )}{' '}
          {gone.length > 0 && (
            <strong>
              <Plural
                value={gone.length}
                one="# miejsca nie ma już w programie."
                few="# miejsc nie ma już w programie."
                many="# miejsc nie ma już w programie."
                other="# miejsca nie ma już w programie."
              />
            </strong>
          )}
          {waiting + unreachable + gone.length === 0 && (
            <Trans>Kto wie o swoim miejscu tak, jak jest teraz: z listu albo z własnej odpowiedzi.</Trans>
          )}
        </Fact>
      )}
    </div>
  )
}

const Fact = ({
  title,
  count,
  total,
  children,
}: {
  title: ReactNode
  count?: number
  total?: number
  children: ReactNode
}) => (
  <section className={classes['fact']}>
    <h2>{title}</h2>
    {count !== undefined && total !== undefined && (
      <p className={classes['count']}>
        <Trans>
          {count} z {total}
        </Trans>
      </p>
    )}
    <p className={classes['quiet']}>{children}</p>
  </section>
)
