import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { LineupContent } from '#contract/signOffs.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { printedName } from '#domain/printedName.ts'
import classes from './Review.module.css'

/** What somebody writes about a line-up, before it is sent. */
export type Remarks = { comment: string; aboutPersonId: string | null }

/** Remarks on a line-up, on the whole of it or on one person. What is typed belongs to the caller, so that closing keeps it. */
export const RemarksForm = ({
  remarks,
  people,
  isPending,
  onType,
  onSend,
  onClose,
}: {
  remarks: Remarks
  people: LineupContent['people']
  isPending: boolean
  onType: (remarks: Remarks) => void
  onSend: () => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const { comment, aboutPersonId } = remarks
  return (
    <form
      noValidate
      aria-label={t`Uwagi do składu`}
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(comment.trim() === '')
        if (comment.trim() === '') field.current?.focus()
        else onSend()
      }}
    >
      <Textarea
        ref={field}
        label={t`Uwagi`}
        required
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        value={comment}
        error={isMissing && comment.trim() === '' ? t`Wpisz tekst w tym polu` : undefined}
        onChange={({ currentTarget }) => onType({ ...remarks, comment: currentTarget.value })}
      />
      <NativeSelect
        label={t`Czego dotyczą`}
        value={aboutPersonId ?? ''}
        data={[
          { value: '', label: t`całego składu` },
          ...people.map((person) => ({ value: person.personId, label: printedName(cardOfSigned(person)) })),
        ]}
        onChange={({ currentTarget }) =>
          onType({ ...remarks, aboutPersonId: currentTarget.value === '' ? null : currentTarget.value })
        }
      />
      <div className={classes['buttons']}>
        <Button type="submit" loading={isPending}>
          <Trans>Wyślij uwagi</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Anuluj</Trans>
        </Button>
      </div>
    </form>
  )
}
