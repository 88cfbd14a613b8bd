import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import { NotSent } from './NotSent.tsx'
import classes from './Review.module.css'

/** One message from a panel's moderator to the organiser, and then another. */
export const MessageForm = ({ panelId }: { panelId: string }) => {
  const { t } = useLingui()
  const { mutateAsync, isPending, error } = useMutation(api.review.comment.mutationOptions())
  const once = useOnce()
  const [text, setText] = useState('')
  const [isSent, setSent] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const send = async () => {
    field.current?.focus()
    if (text.trim() === '' || isPending) return
    try {
      await once({ text }, (id) => mutateAsync({ panelId, id, text }))
      // What was typed on while it was on its way is another message.
      setText((now) => (now === text ? '' : now))
      setSent(true)
    } catch {
      // Said below; the words stay.
    }
  }
  return (
    <>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Textarea
          ref={field}
          label={t`Wiadomość do organizatora`}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value)
            setSent(false)
          }}
        />
        <NotSent error={error} />
        <div className={classes['buttons']}>
          <Button type="submit" variant="default" loading={isPending}>
            <Trans>Wyślij wiadomość</Trans>
          </Button>
        </div>
      </form>
      <p role="status" className={classes['spoken']}>
        {isSent && t`Wysłano wiadomość do organizatora`}
      </p>
      <UnsavedGuard isDirty={text.trim() !== ''} />
    </>
  )
}
