import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Message } from '#contract/messages.ts'
import { api } from '#src/api/client.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { letterRefusal } from './letterRefusal.ts'
import classes from './Outbox.module.css'
import { OvertakenLetters } from './OvertakenLetters.tsx'

const isWaiting = ({ state }: Message) => state === 'draft' || state === 'failed'

/**
 * Asks before letters go out: how many and to how many people, who has no address, and which of them facts have overtaken,
 * which are left out unless somebody wants them sent all the same.
 */
export const SendDialog = ({
  messages,
  onSent,
  onClose,
}: {
  messages: readonly Message[]
  onSent: () => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const [leavesOut, setLeavesOut] = useState(true)
  const send = useMutation(api.messages.send.mutationOptions())
  const waiting = messages.filter(isWaiting)
  const withoutAddress = waiting.filter(({ to }) => to === '')
  const overtaken = waiting.filter((message) => message.to !== '' && message.overtaken.length > 0)
  const going = waiting.filter((message) => message.to !== '' && !(leavesOut && message.overtaken.length > 0))
  const people = new Set(going.map(({ personId, contactId }) => personId ?? contactId)).size
  const letters = going.length
  const others = messages.length - waiting.length
  const confirm = () =>
    send.mutate(
      { messageIds: going.map(({ id }) => id) },
      {
        onSuccess: ({ queued }) => {
          showDone(t`Listy w drodze: ${queued}`)
          onSent()
        },
      },
    )
  return (
    <Dialog
      title={letters === 0 ? <Trans>Nie ma czego wysłać</Trans> : <Trans>Wysłać teraz?</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            {letters === 0 ? <Trans>Zamknij</Trans> : <Trans>Anuluj</Trans>}
          </Button>
          {letters > 0 && (
            <Button loading={send.isPending} onClick={confirm}>
              <Plural
                value={letters}
                one="Wyślij # list"
                few="Wyślij # listy"
                many="Wyślij # listów"
                other="Wyślij # listu"
              />
            </Button>
          )}
        </>
      }
    >
      <div className={classes['question']}>
        {letters > 0 && (
          <p>
            <strong>
              <Plural value={letters} one="# list" few="# listy" many="# listów" other="# listu" />{' '}
              <Plural value={people} one="do # osoby" few="do # osób" many="do # osób" other="do # osoby" />
            </strong>
            {letters <= 3 && <>: {going.map(({ name, to }) => `${name} (${to})`).join(', ')}</>}
          </p>
        )}
        {overtaken.length > 0 && (
          <OvertakenLetters letters={overtaken} leavesOut={leavesOut} onChange={setLeavesOut} />
        )}
        {withoutAddress.length > 0 && (
          <p>
            <Trans>
              Bez adresu e-mail, więc zostają w skrzynce: {withoutAddress.map(({ name }) => name).join(', ')}.
            </Trans>
          </p>
        )}
        {others > 0 && (
          <p>
            <Plural
              value={others}
              one="# zaznaczony list już wyszedł, jest w drodze albo został odrzucony."
              few="# zaznaczone listy już wyszły, są w drodze albo zostały odrzucone."
              many="# zaznaczonych listów już wyszło, jest w drodze albo zostało odrzuconych."
              other="# zaznaczonego listu już wyszło, jest w drodze albo zostało odrzucone."
            />
          </p>
        )}
        {send.isError && <p role="alert">{letterRefusal(send.error)}</p>}
      </div>
    </Dialog>
  )
}
