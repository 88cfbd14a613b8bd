import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Message } from '#contract/messages.ts'
import { api } from '#src/api/client.ts'
import { saveFile } from '#src/ui/saveFile.ts'
import { Skeleton } from '#src/ui/Skeleton.tsx'
import classes from './Letter.module.css'
import { letterRefusal } from './letterRefusal.ts'

/** A letter exactly as it goes out, or went, with a stand-in for its personal link; its calendar file can be saved. */
export const LetterPreview = ({ message }: { message: Message }) => {
  const preview = useQuery(api.messages.preview.queryOptions({ input: { messageId: message.id } }))
  const letter = preview.data
  if (letter === undefined)
    return preview.isError ? (
      <p role="alert">{letterRefusal(preview.error)}</p>
    ) : (
      <Skeleton shape="rows" rows={8} />
    )
  return (
    <div className={classes['preview']}>
      <div className={classes['paper']}>
        <p className={classes['subject']}>{letter.subject}</p>
        <pre lang="pl">{letter.text}</pre>
      </div>
      {letter.calendar !== '' && (
        <div className={classes['buttons']}>
          <Button variant="default" onClick={() => saveCalendar(letter.calendar)}>
            <Trans>Zapisz plik kalendarza</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}

/** Saves the calendar file that goes with a letter, by the name that it has as an attachment. */
export const saveCalendar = (text: string) =>
  saveFile({ name: 'wydarzenie.ics', type: 'text/calendar', text })

/** The same behind a line that opens it, for a letter that is being written. */
export const FoldedPreview = ({ message, isDirty }: { message: Message; isDirty: boolean }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={classes['folded']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>Podgląd: tak wyjdzie ten list</Trans>
      </summary>
      {isDirty && (
        <p className={classes['quiet']}>
          <Trans>Podgląd pokazuje to, co zapisano; zmian sprzed chwili jeszcze w nim nie ma.</Trans>
        </p>
      )}
      {isOpen && <LetterPreview message={message} />}
    </details>
  )
}
