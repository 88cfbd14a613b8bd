import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Appearance } from '#contract/programme.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { EmptyState } from '#src/ui/EmptyState.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { moderatorFirst } from './changeLineup.ts'
import classes from './LineupEditor.module.css'
import { LineupHeader } from './LineupHeader.tsx'

/** Who stands on a programme item, to be read: everybody in their order, the moderator first, each in their role. */
export const LineupView = ({
  kind,
  people,
  clashesOf,
  renderActions,
  renderAnswer,
}: {
  kind: 'panel' | 'speakers'
  people: readonly Appearance[]
  /** Who of these people stands elsewhere at the same time: the other item's name by the person's id. */
  clashesOf?: (personIds: readonly string[]) => ReadonlyMap<string, string>
  renderActions?: (people: readonly Appearance[]) => ReactNode
  /** What a person answered, shown beside them. */
  renderAnswer?: (personId: string) => ReactNode
}) => {
  const { t, i18n } = useLingui()
  const clashes = clashesOf?.(people.map(({ personId }) => personId))
  return (
    <section aria-label={kind === 'panel' ? t`Skład panelu` : t`Prelegenci`} className={classes['editor']}>
      <LineupHeader kind={kind} people={people}>
        {renderActions?.(people)}
      </LineupHeader>
      {people.length === 0 ? (
        <EmptyState title={kind === 'panel' ? t`Skład jest jeszcze pusty` : t`Nie ma tu jeszcze nikogo`} />
      ) : (
        <ol className={classes['readOnly']}>
          {moderatorFirst(people).map(({ id, personId, card, role }) => {
            const clash = clashes?.get(personId)
            return (
              <li key={id} className={classes['place']}>
                <div className={classes['person']}>
                  <span className={classes['name']}>{printedName(card)}</span>
                  <span className={classes['quiet']}>{affiliation(card)}</span>
                  {clash !== undefined && (
                    <StateBadge state="remarks">{t`w tym samym czasie: ${clash}`}</StateBadge>
                  )}
                </div>
                <span className={classes['quiet']}>{i18n._(appearanceRoleLabels[role])}</span>
                <div className={classes['answer']}>{renderAnswer?.(personId)}</div>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
