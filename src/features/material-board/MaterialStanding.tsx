import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { MaterialBoard } from '#contract/materials.ts'
import { materialStateLabels } from '#src/api/materialStateLabels.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './MaterialBoard.module.css'

type Row = MaterialBoard['materials'][number]

/** Where a material stands, and what holds it up: errors, questions, who has not answered and until when, newer data. */
export const MaterialStanding = ({
  material: { state, errors, questions, isStale, newest, cells },
  nameOf,
}: {
  material: Row
  nameOf: (eventPartnerId: string) => string
}) => {
  const { i18n } = useLingui()
  const { word, badge } = materialStateLabels[state]
  const waiting = cells.filter((cell) => cell.state === 'waiting')
  const names = waiting.map(({ eventPartnerId }) => nameOf(eventPartnerId)).join(', ')
  const [deadline] = waiting.flatMap((cell) => cell.deadline ?? []).toSorted()
  const number = newest?.number ?? 0
  return (
    <div className={classes['standing']}>
      <StateBadge state={badge}>{i18n._(word)}</StateBadge>
      <ul>
        {errors > 0 && (
          <li data-bad>
            <Plural value={errors} one="# błąd" few="# błędy" many="# błędów" other="# błędu" />
          </li>
        )}
        {questions > 0 && (
          <li>
            <Plural
              value={questions}
              one="# pytanie do rozstrzygnięcia"
              few="# pytania do rozstrzygnięcia"
              many="# pytań do rozstrzygnięcia"
              other="# pytania do rozstrzygnięcia"
            />
          </li>
        )}
        {waiting.length > 0 && (
          <li>
            <Trans>bez odpowiedzi: {names}</Trans>
            {deadline !== undefined && (
              <>
                {' '}
                <Trans>
                  (do <EventDay startsOn={deadline} />)
                </Trans>
              </>
            )}
          </li>
        )}
        {isStale && (
          <li>
            <Trans>dane wydarzenia zmieniły się od wersji {number}</Trans>
          </li>
        )}
      </ul>
    </div>
  )
}
