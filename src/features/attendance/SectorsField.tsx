import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { type Control, type FieldValues, useController, useFormState } from 'react-hook-form'
import { flushSync } from 'react-dom'
import { usualSectors } from '#domain/attendance.ts'
import { typedNumber } from '#src/form/typedNumber.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import classes from './Attendance.module.css'
import type { AttendanceValues } from './attendanceValues.ts'

/**
 * The sectors from which people came, each with a number that may stay unknown; the usual ones are one press away. The rows are
 * one field of the form: it would not learn of what is typed in fields of its own inside it, and adding a row would lose that.
 */
export const SectorsField = ({ control }: { control: Control<AttendanceValues, unknown, FieldValues> }) => {
  const { t } = useLingui()
  const { field, fieldState } = useController({ control, name: 'sectors' })
  const { errors } = useFormState({ control, name: 'sectors' })
  const rows = useRef<HTMLUListElement>(null)
  const sectors = field.value
  const missing = usualSectors.filter((usual) => sectors.every(({ sector }) => sector !== usual))
  const add = (sector: string) => {
    flushSync(() => field.onChange([...sectors, { sector, people: null }]))
    // A usual sector only lacks its number; another one is named first.
    const inputs = rows.current?.querySelector('li:last-child')?.querySelectorAll('input')
    inputs?.[sector === '' ? 0 : 1]?.focus()
  }
  const change = (index: number, part: { sector: string } | { people: number | string | null }) =>
    field.onChange(sectors.map((row, at) => (at === index ? { ...row, ...part } : row)))
  const focusFirst = () =>
    (
      rows.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      rows.current?.querySelector('input')
    )?.focus()
  const listError = fieldState.error?.root?.message ?? fieldState.error?.message
  return (
    <div role="group" aria-label={t`Sektory`} className={classes['sectors']}>
      <ul
        ref={(list) => {
          rows.current = list
          field.ref(list === null ? null : { focus: focusFirst })
        }}
        className={classes['plain']}
      >
        {sectors.map(({ sector, people }, index) => {
          const number = index + 1
          const refused = errors.sectors?.[index]
          return (
            // The rows have no ids; one that is removed moves the others up.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={classes['sector']}>
              <TextInput
                label={t`Sektor`}
                autoComplete="off"
                value={sector}
                onChange={({ currentTarget }) => change(index, { sector: currentTarget.value })}
                error={refused?.sector?.message}
              />
              <TextInput
                label={t`Osób`}
                inputMode="numeric"
                value={people ?? ''}
                onChange={({ currentTarget }) => change(index, { people: typedNumber(currentTarget.value) })}
                error={refused?.people?.message}
              />
              <IconButton
                label={sector === '' ? t`Usuń sektor ${number}` : t`Usuń sektor: ${sector}`}
                onClick={() => field.onChange(sectors.filter((_, at) => at !== index))}
              >
                <IconX size={18} stroke={1.75} />
              </IconButton>
            </li>
          )
        })}
      </ul>
      {listError !== undefined && (
        <p role="alert" className={classes['error']}>
          {listError}
        </p>
      )}
      <div className={classes['usual']}>
        {missing.map((sector) => (
          <Button
            key={sector}
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={14} stroke={2} />}
            onClick={() => add(sector)}
          >
            {sector}
          </Button>
        ))}
        {sectors.length < 30 && (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={14} stroke={2} />}
            onClick={() => add('')}
          >
            <Trans>inny sektor</Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
