import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type Ref, useEffect, useRef } from 'react'
import classes from './AnswerForm.module.css'

/** The two answers to a proof, at the thumb while it is looked at. `isAgain`: an answer is being changed, which `onKeep` leaves as it is. */
export const ProofDecisionBar = ({
  isAgain,
  isPending,
  writeButton,
  onAccept,
  onWrite,
  onKeep,
}: {
  isAgain: boolean
  isPending: boolean
  writeButton: Ref<HTMLButtonElement>
  onAccept: () => void
  onWrite: () => void
  onKeep: () => void
}) => {
  const { t } = useLingui()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever asked for another answer goes on with it.
    if (isAgain) bar.current?.querySelector('button')?.focus()
  }, [isAgain])
  return (
    <div ref={bar} role="group" aria-label={t`Odpowiedź na wizualizację`} className={classes['bar']}>
      <Button size="md" loading={isPending} onClick={onAccept}>
        <Trans>Zaakceptuj</Trans>
      </Button>
      <Button ref={writeButton} size="md" variant="default" onClick={onWrite}>
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
