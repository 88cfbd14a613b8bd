import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Message } from '#contract/messages.ts'
import { showUndo } from '#src/ui/showUndo.tsx'
import { letterRefusal } from './letterRefusal.ts'
import { useDiscardLetters } from './useDiscardLetters.ts'
import classes from './Outbox.module.css'

/** Throws letters away at once, since it can be undone; says which of them changed meanwhile and stayed. */
export const DiscardLetters = ({
  messages,
  onDiscarded,
  children,
}: {
  messages: readonly Message[]
  /** All of them are gone. */
  onDiscarded?: () => void
  children: ReactNode
}) => {
  const { discard, restore } = useDiscardLetters()
  const [failure, setFailure] = useState<{ names: string; error: unknown }>()
  /** Rejects while some are not back; the next time only those are asked for. */
  const takingBack = (discarded: readonly Message[]) => {
    let left = discarded
    return async () => {
      const { refused, error } = await restore.mutateAsync(left)
      left = refused
      if (refused.length > 0) throw error
    }
  }
  const run = async () => {
    setFailure(undefined)
    const { done, refused, error } = await discard.mutateAsync(messages)
    if (done.length > 0) {
      showUndo({
        message: (
          <Plural
            value={done.length}
            one="Odrzucono # list"
            few="Odrzucono # listy"
            many="Odrzucono # listów"
            other="Odrzucono # listu"
          />
        ),
        onUndo: takingBack(done),
      })
    }
    if (refused.length > 0) setFailure({ names: refused.map(({ name }) => name).join(', '), error })
    else onDiscarded?.()
  }
  return (
    <>
      <Button variant="default" loading={discard.isPending} onClick={() => void run()}>
        {children}
      </Button>
      {failure !== undefined && (
        <p role="alert" className={classes['failure']}>
          <Trans>Nie odrzucono ({failure.names}).</Trans> {letterRefusal(failure.error)}
        </p>
      )}
    </>
  )
}
