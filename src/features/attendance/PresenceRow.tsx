import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Control, type FieldValues, useController } from 'react-hook-form'
import type { AnnouncedItem } from '#contract/attendance.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { PresenceChoice } from '#src/form/PresenceChoice.tsx'
import classes from './Attendance.module.css'
import { type AttendanceValues, type Mark, placeField, unseen } from './attendanceValues.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What the form refuses in one part of a mark. */
const messageOf = (error: unknown, part: keyof Mark) => {
  const found = isRecord(error) ? error[part] : undefined
  return isRecord(found) && typeof found['message'] === 'string' ? found['message'] : undefined
}

/** One announced person to be ticked; who came instead of them, and a note once there is something to note. */
export const PresenceRow = ({
  person: { appearanceId, role, card },
  control,
}: {
  person: AnnouncedItem['people'][number]
  control: Control<AttendanceValues, unknown, FieldValues>
}) => {
  const { t, i18n } = useLingui()
  const { field, fieldState } = useController({ control, name: placeField(appearanceId) })
  const [isNoting, setNoting] = useState(false)
  const noteField = useRef<HTMLInputElement>(null)
  // Somebody who came onto the programme while this was open has no mark yet.
  const mark: Mark = field.value ?? unseen
  const name = printedName(card)
  const beside = affiliation(card)
  const change = (part: Partial<Mark>) => field.onChange({ ...mark, ...part })
  const { presence, substitute, note } = mark
  const startNoting = () => {
    flushSync(() => setNoting(true))
    noteField.current?.focus()
  }
  return (
    <li className={classes['row']}>
      <div className={classes['person']}>
        <span className={classes['name']}>{name}</span>
        <span className={classes['quiet']}>
          {[i18n._(appearanceRoleLabels[role]), beside].filter(Boolean).join(' · ')}
        </span>
      </div>
      <PresenceChoice name={name} value={presence} onChange={(chosen) => change({ presence: chosen })} />
      {presence === 'substitute' && (
        <TextInput
          className={classes['wide'] ?? ''}
          label={t`W zastępstwie: imię, nazwisko i stanowisko`}
          value={substitute}
          maxLength={200}
          error={messageOf(fieldState.error, 'substitute')}
          autoComplete="off"
          onChange={({ currentTarget }) => change({ substitute: currentTarget.value })}
        />
      )}
      {(note !== '' || presence === 'absent' || presence === 'substitute') &&
        (isNoting || note !== '' ? (
          <TextInput
            className={classes['wide'] ?? ''}
            label={t`Uwaga`}
            value={note}
            maxLength={500}
            error={messageOf(fieldState.error, 'note')}
            autoComplete="off"
            ref={noteField}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        ) : (
          <button type="button" className={classes['noteButton']} onClick={startNoting}>
            <Trans>Dodaj uwagę</Trans>
          </button>
        ))}
    </li>
  )
}
