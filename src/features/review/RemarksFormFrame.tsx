import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './Review.module.css'

/** What every form of remarks has: the words, without which nothing is sent, and the buttons; between them `children`, what they are about. */
export const RemarksFormFrame = ({
  label,
  comment,
  isPending,
  onType,
  onSend,
  onClose,
  children,
}: {
  label: string
  comment: string
  isPending: boolean
  onType: (comment: string) => void
  onSend: () => void
  onClose: () => void
  children: ReactNode
}) => {
  const { t } = useLingui()
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const isEmpty = comment.trim() === ''
  return (
    <form
      noValidate
      aria-label={label}
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(isEmpty)
        if (isEmpty) field.current?.focus()
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
        error={isMissing && isEmpty ? t`Wpisz tekst w tym polu` : undefined}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      {children}
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
