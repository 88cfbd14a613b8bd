import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ProgrammeItem } from '#contract/programme.ts'
import { printedName } from '#domain/printedName.ts'
import { itemKindLabels } from '#src/api/itemKindLabels.ts'
import { Permitted } from '#src/permission/Permitted.tsx'
import { ItemTime } from './ItemTime.tsx'
import type { ItemFlags } from './programmeFlags.ts'
import classes from './ProgrammeList.module.css'
import { Waiting } from './Waiting.tsx'

/** One item of the programme: when, what, who and where, and what contradicts something else. */
export const ProgrammeRow = ({ item, flags }: { item: ProgrammeItem; flags: ItemFlags | undefined }) => {
  const { t, i18n } = useLingui()
  const { title } = item
  const time = <ItemTime start={item.start} durationMinutes={item.durationMinutes} />
  return (
    <div className={classes['row']}>
      <Permitted operation="programmeItems.putDetails" otherwise={<span>{time}</span>}>
        <WhenLink item={item} label={t`Ustal dzień, godzinę i salę: ${title}`}>
          {time}
        </WhenLink>
      </Permitted>
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

/** Leads to the form in which an item's time and room are given. */
const WhenLink = ({
  item: { id, kind, eventId },
  label,
  children,
}: {
  item: ProgrammeItem
  label: string
  children: ReactNode
}) => {
  const common = { className: classes['time'], title: label, 'aria-description': label, children }
  return kind === 'panel' ? (
    <Link to="/panels/$panelId/edit" params={{ panelId: id }} {...common} />
  ) : (
    <Link to="/events/$eventId/programme/$itemId" params={{ eventId, itemId: id }} {...common} />
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
