import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { EventDay } from '#src/ui/EventDay.tsx'
import classes from './SearchDialog.module.css'
import type { SearchGroup } from './searchEntries.ts'

/** The lines of the search under the names of their kinds; the chosen one is kept in sight. */
export const SearchGroups = ({
  listId,
  groups,
  chosen,
  isStale,
  onRun,
}: {
  listId: string
  groups: readonly SearchGroup[]
  chosen: string | undefined
  isStale: boolean
  onRun: (key: string) => void
}) => {
  const { t } = useLingui()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={t`Wyniki`}
      aria-busy={isStale}
      className={classes['list']}
    >
      {groups.map((group) => (
        <div key={group.key} role="group" aria-labelledby={`${listId}-${group.key}`}>
          <div id={`${listId}-${group.key}`} className={classes['group']}>
            {group.label}
          </div>
          {group.entries.map(({ key, label, detail, day }) => (
            // The field keeps the focus: keys go to it, a pointer chooses here.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={key}
              id={`${listId}-${key}`}
              role="option"
              aria-selected={key === chosen}
              className={classes['entry']}
              onClick={() => onRun(key)}
            >
              <span className={classes['label']}>{label}</span>
              {(detail !== '' || day !== undefined) && (
                <span className={classes['detail']}>
                  {detail}
                  {detail !== '' && day !== undefined && ' · '}
                  {day !== undefined && <EventDay startsOn={day} />}
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
