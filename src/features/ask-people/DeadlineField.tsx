import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import classes from './AskPeople.module.css'
import type { useDeadline } from './useDeadline.ts'

/** Until which day an answer is awaited, and whether that is a day on which there still is something to answer. */
export const DeadlineField = ({ until }: { until: ReturnType<typeof useDeadline> }) => {
  const { t } = useLingui()
  return (
    <TextInput
      type="date"
      className={classes['deadline'] ?? ''}
      label={t`Termin odpowiedzi`}
      description={
        until.isAfterStart
          ? t`Wydarzenie zacznie się, zanim ten dzień minie.`
          : t`Ostatni dzień na odpowiedź.`
      }
      min={until.today}
      value={until.deadline}
      onChange={({ currentTarget }) => until.setDeadline(currentTarget.value)}
      error={until.isTyped && !until.isUsable && t`Wybierz dzień, który jeszcze nie minął`}
    />
  )
}
