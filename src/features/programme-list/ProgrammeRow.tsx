import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ProgrammeItem } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import { ItemTime } from './ItemTime.tsx'
import type { ItemFlags } from './programmeFlags.ts'
import classes from './ProgrammeList.module.css'
import { Waiting } from './Waiting.tsx'

/** One item of the programme: when, what, who and where, and what contradicts something else. */
export const ProgrammeRow = ({
  item,
  flags,
  onPlace,
}: {
  item: ProgrammeItem
  flags: ItemFlags | undefined
  /** Without it the time is only read. */
  onPlace: (() => void) | undefined
}) => {
  const { i18n } = useLingui()
  const time = <ItemTime start={item.start} durationMinutes={item.durationMinutes} />
  return (
    <div className={classes['row']}>
      {onPlace === undefined ? (
        <span>{time}</span>
      ) : (
        <WhenButton title={item.title} onPlace={onPlace}>
          {time}
        </WhenButton>
      )}
      <span className={classes['what']}>
        {item.kind === 'panel' ? (
          <Link to="/panels/$panelId" params={{ panelId: item.id }} className={classes['link']}>
            {item.title}
          </Link>
        ) : (
          <Link
            to="/events/$eventId/programme/$itemId"
            params={{ eventId: item.eventId, itemId: item.id }}
            className={classes['link']}
          >
            {item.title}
          </Link>
        )}
        <span className={classes['facts']}>
          <span>{i18n._(itemKindLabels[item.kind])}</span>
          {item.room !== null && <span>{item.room}</span>}
          <People item={item} />
        </span>
        {flags !== undefined && <Waiting flags={flags} />}
        {flags?.isOutside === true && (
          <span className={classes['flag']}>
            <span aria-hidden>▲{'\uFE0E'}</span> <Trans>poza dniami wydarzenia</Trans>
          </span>
        )}
        {flags?.clashes.map(({ person, otherTitle }) => (
          <span key={`${person} ${otherTitle}`} className={classes['flag']}>
            <span aria-hidden>▲{'\uFE0E'}</span>{' '}
            <Trans>
              {person} jest w tym czasie też na: {otherTitle}
            </Trans>
          </span>
        ))}
      </span>
    </div>
  )
}

/** Opens the form in which an item's time and room are given. */
const WhenButton = ({
  title,
  onPlace,
  children,
}: {
  title: string
  onPlace: () => void
  children: ReactNode
}) => {
  const { t } = useLingui()
  const words = t`Ustal dzień, godzinę i salę: ${title}`
  return (
    <button type="button" className={classes['time']} title={words} onClick={onPlace}>
      {children}
    </button>
  )
}

const People = ({ item: { kind, people } }: { item: ProgrammeItem }) => {
  if (kind !== 'panel') {
    return people.length === 0 ? null : <span>{people.map(({ card }) => printedName(card)).join(', ')}</span>
  }
  const moderator = people.find(({ role }) => role === 'moderator')
  const guests = people.length - (moderator === undefined ? 0 : 1)
  const name = moderator === undefined ? '' : printedName(moderator.card)
  return (
    <>
      <span>
        {moderator === undefined ? <Trans>bez moderatora</Trans> : <Trans>moderacja: {name}</Trans>}
      </span>
      <span>
        <Plural value={guests} _0="bez gości" one="# gość" few="# gości" many="# gości" other="# gościa" />
      </span>
    </>
  )
}
