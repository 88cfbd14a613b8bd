import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { MessageState } from '#contract/messages.ts'
import { Tabs } from '#src/ui/Tabs.tsx'
import { messageStateLabels } from './messageStateLabels.ts'
import { messageStates, type OutboxSearch } from './outboxSearch.ts'
import classes from './Outbox.module.css'

/** The outbox by state, each with how many letters the other filters leave there; `counts` is undefined before the first answer. */
export const OutboxStates = ({
  search,
  counts,
}: {
  search: OutboxSearch
  counts: Readonly<Record<MessageState, number>> | undefined
}) => {
  const { t, i18n } = useLingui()
  const { state: _, ...filters } = search
  const numbers = new Intl.NumberFormat(i18n.locale)
  const all = counts === undefined ? undefined : Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <Tabs label={t`Listy według stanu`}>
      {messageStates.map((state) => (
        <Link
          key={state}
          to="/outbox"
          search={state === 'draft' ? filters : { ...filters, state }}
          activeOptions={{ exact: true }}
          replace
        >
          {i18n._(messageStateLabels[state].list)} {count(numbers, counts?.[state])}
        </Link>
      ))}
      <Link to="/outbox" search={{ ...filters, state: 'all' }} activeOptions={{ exact: true }} replace>
        {t`Wszystkie`} {count(numbers, all)}
      </Link>
    </Tabs>
  )
}

const count = (numbers: Intl.NumberFormat, value: number | undefined) =>
  value === undefined ? null : <span className={classes['count']}>{numbers.format(value)}</span>
