import { Trans, useLingui } from '@lingui/react/macro'
import type { LineupContent } from '#contract/signOffs.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './SignOff.module.css'

/** One side of a comparison: everything that was frozen, with what the other side does not have marked. */
export const VersionSide = ({
  title,
  content,
  other,
}: {
  title: string
  content: LineupContent
  other: LineupContent
}) => {
  const { t, i18n } = useLingui()
  const { date, start, end, venue, room } = content
  const linesOf = ({ people }: LineupContent) =>
    people.map((person) => {
      const card = cardOfSigned(person)
      return {
        personId: person.personId,
        name: printedName(card),
        beside: [i18n._(appearanceRoleLabels[person.role]), affiliation(card)].filter(Boolean).join(' · '),
      }
    })
  const others = linesOf(other)
  const markIf = (isOther: boolean) => (isOther ? true : undefined)
  const isNew = (line: (typeof others)[number], index: number) => {
    const same = others[index]
    return same === undefined || same.name !== line.name || same.beside !== line.beside
  }
  return (
    <section aria-label={title} className={classes['side']}>
      <h4>{title}</h4>
      <p data-differs={markIf(content.title !== other.title)}>{content.title}</p>
      <p className={classes['quiet']}>
        <span data-differs={markIf(date !== other.date)}>
          <EventDay startsOn={date} />
        </span>
        {', '}
        <span data-differs={markIf(start !== other.start || end !== other.end)}>
          {start === null ? t`godzina do ustalenia` : [start, end].filter(Boolean).join('–')}
        </span>
        {', '}
        <span data-differs={markIf(room !== other.room)}>{room ?? t`sala do ustalenia`}</span>
        {', '}
        <span data-differs={markIf(venue !== other.venue)}>
          {venue ?? <Trans>miejsce do ustalenia</Trans>}
        </span>
      </p>
      <ol>
        {linesOf(content).map((line, index) => (
          <li key={line.personId} data-differs={markIf(isNew(line, index))}>
            {line.name} <span className={classes['quiet']}>{line.beside}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
