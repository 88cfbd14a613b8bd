import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { IconMapPin } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Pin } from '#contract/materials.ts'
import type { ProofRemarks } from './proofRemarks.ts'
import classes from './Review.module.css'

/**
 * Remarks on a proof, with a place on the picture where that helps; a tap on the picture sets it too. `startAt`: where the pin
 * stands at first. What is typed belongs to the caller, so that closing keeps it.
 */
export const ProofRemarksForm = ({
  remarks,
  startAt,
  isPending,
  onType,
  onSend,
  onClose,
}: {
  remarks: ProofRemarks
  startAt: Pin
  isPending: boolean
  onType: (remarks: ProofRemarks) => void
  onSend: () => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const { comment, pin } = remarks
  return (
    <form
      noValidate
      aria-label={t`Uwagi do wizualizacji`}
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
      <div className={classes['buttons']}>
        {pin === null ? (
          <Button
            variant="default"
            leftSection={<IconMapPin size={18} stroke={1.75} aria-hidden />}
            onClick={() => onType({ ...remarks, pin: startAt })}
          >
            <Trans>Wskaż miejsce na obrazie</Trans>
          </Button>
        ) : (
          <Button variant="default" onClick={() => onType({ ...remarks, pin: null })}>
            <Trans>Usuń wskazane miejsce</Trans>
          </Button>
        )}
      </div>
      <p className={classes['quiet']}>
        <Trans>Miejsce można też wskazać, dotykając obrazu.</Trans>
      </p>
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
