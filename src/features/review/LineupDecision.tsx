import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useEffect, useRef } from 'react'
import type { LineupContent } from '#contract/signOffs.ts'
import { useReturnFocus } from '#src/ui/useReturnFocus.ts'
import type { Remarks } from './RemarksForm.tsx'
import classes from './AnswerForm.module.css'

// A phone pays for its fields when somebody writes.
const RemarksForm = lazy(async () => ({ default: (await import('./RemarksForm.tsx')).RemarksForm }))

/**
 * The two answers to a line-up, at the thumb while the line-up is read; remarks open in their place. `isAgain`: something was
 * answered already and is being changed, which `onKeep` leaves as it is.
 */
export const LineupDecision = ({
  content,
  remarks,
  isWriting,
  isAgain,
  isPending,
  onType,
  onWrite,
  onSign,
  onSend,
  onKeep,
}: {
  content: LineupContent
  remarks: Remarks
  isWriting: boolean
  isAgain: boolean
  isPending: boolean
  onType: (remarks: Remarks) => void
  onWrite: (isWriting: boolean) => void
  onSign: () => void
  onSend: () => void
  onKeep: () => void
}) => {
  const { t } = useLingui()
  const bar = useRef<HTMLDivElement>(null)
  const writeButton = useReturnFocus(isWriting)
  useEffect(() => {
    // Whoever asked for another answer goes on with it.
    if (isAgain) bar.current?.querySelector('button')?.focus()
  }, [isAgain])
  if (isWriting)
    return (
      <Suspense>
        <RemarksForm
          remarks={remarks}
          people={content.people}
          isPending={isPending}
          onType={onType}
          onSend={onSend}
          onClose={() => onWrite(false)}
        />
      </Suspense>
    )
  return (
    <div ref={bar} role="group" aria-label={t`Odpowiedź na skład`} className={classes['bar']}>
      <Button size="md" loading={isPending} onClick={onSign}>
        <Trans>Potwierdź skład</Trans>
      </Button>
      <Button ref={writeButton} size="md" variant="default" onClick={() => onWrite(true)}>
        <Trans>Zgłoś uwagi</Trans>
      </Button>
      {isAgain && (
        <Button variant="subtle" onClick={onKeep}>
          <Trans>Zostaw odpowiedź bez zmian</Trans>
        </Button>
      )}
    </div>
  )
}
