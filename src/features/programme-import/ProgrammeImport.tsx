import { useState } from 'react'
import type { Event } from '#contract/events.ts'
import type { ProgrammeItem } from '#contract/programme.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { ImportSource } from './ImportSource.tsx'
import { useProgrammeImport } from './useProgrammeImport.ts'

/** A programme comes in from a file or from cells: choose it, look at every row, mend, choose or leave out, add. */
export const ProgrammeImport = ({
  event,
  items,
  onClose,
}: {
  event: Event
  items: readonly ProgrammeItem[]
  onClose: () => void
}) => {
  const [text, setText] = useState('')
  const [isPreview, setPreview] = useState(false)
  const reading = useProgrammeImport(event, items)
  return isPreview ? (
    <ImportPreview reading={reading} onBack={() => setPreview(false)} onClose={onClose} />
  ) : (
    <ImportSource
      event={event}
      initialText={text}
      onCancel={onClose}
      onRead={(table, typed) => {
        setText(typed)
        reading.load(table)
        setPreview(true)
      }}
    />
  )
}
