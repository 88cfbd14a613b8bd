import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Programme, ProgrammeItem } from '#contract/programme.ts'
import classes from './PanelCard.module.css'

/** Where a panel stands in its event's programme: which of how many, what comes before and after. */
export const PanelPlace = ({ panelId, programme }: { panelId: string; programme: Programme }) => {
  const { t } = useLingui()
  const { items, eventId } = programme
  const index = items.findIndex(({ id }) => id === panelId)
  const [position, count] = [index + 1, items.length]
  const [previous, next] = [items[index - 1], items[index + 1]]
  if (index < 0) return null
  return (
    <section aria-label={t`Miejsce w programie`} className={classes['box']}>
      <h2>
        <Trans>Miejsce w programie</Trans>
      </h2>
      <p>
        <Trans>
          {position} z {count}
        </Trans>
      </p>
      <dl className={classes['neighbours']}>
        {previous !== undefined && (
          <>
            <dt>
              <Trans>Przed nim</Trans>
            </dt>
            <dd>
              <Neighbour item={previous} />
            </dd>
          </>
        )}
        {next !== undefined && (
          <>
            <dt>
              <Trans>Po nim</Trans>
            </dt>
            <dd>
              <Neighbour item={next} />
            </dd>
          </>
        )}
      </dl>
      <Link data-alone to="/events/$eventId/programme" params={{ eventId }}>
        <Trans>Przejdź do programu</Trans>
      </Link>
    </section>
  )
}

const Neighbour = ({ item }: { item: ProgrammeItem }) => (
  <>
    {item.start !== null && <span className={classes['quiet']}>{item.start} </span>}
    {item.kind === 'panel' ? (
      <Link to="/panels/$panelId" params={{ panelId: item.id }}>
        {item.title}
      </Link>
    ) : (
      item.title
    )}
  </>
)
