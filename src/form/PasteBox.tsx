import { Trans } from '@lingui/react/macro'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './RecordForm.module.css'

/** Where cells are pasted; `onContinue` gets the text, which stays for coming back to it. */
export const PasteBox = ({
  label,
  description,
  initialText,
  onContinue,
  onCancel,
}: {
  label: ReactNode
  description: ReactNode
  initialText: string
  onContinue: (text: string) => void
  onCancel: () => void
}) => {
  const [text, setText] = useState(initialText)
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') onContinue(text)
      }}
    >
      <Textarea
        label={label}
        description={description}
        value={text}
        minRows={10}
        maxRows={20}
        autosize
        spellCheck={false}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={classes['actions']}>
        <Button type="submit" disabled={text.trim() === ''}>
          <Trans>Pokaż podgląd</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Anuluj</Trans>
        </Button>
      </div>
    </form>
  )
}
