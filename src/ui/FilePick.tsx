import { Trans } from '@lingui/react/macro'
import { IconFileUpload } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import classes from './FilePick.module.css'

/** A place for one file: chosen by the button, or dropped there. What was chosen belongs to the caller. */
export const FilePick = ({
  label,
  description,
  accept,
  file,
  error,
  onPick,
}: {
  label: ReactNode
  description?: ReactNode
  /** As in HTML: „image/svg+xml,image/png”. */
  accept: string
  file: File | null
  /** Why the file will not do, and what to do about it. */
  error?: ReactNode
  onPick: (file: File) => void
}) => {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const hasError = error !== undefined && error !== null && error !== ''
  return (
    <div
      className={classes['zone']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [dropped] = event.dataTransfer.files
        if (dropped !== undefined) onPick(dropped)
      }}
    >
      <span id={`${id}-label`} className={classes['label']}>
        {label}
      </span>
      {description !== undefined && (
        <span id={`${id}-description`} className={classes['quiet']}>
          {description}
        </span>
      )}
      <label className={classes['button']}>
        <IconFileUpload size={18} stroke={1.75} aria-hidden />
        <Trans>Wybierz plik</Trans>
        <input
          type="file"
          accept={accept}
          className={classes['input']}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-description ${id}-error`}
          aria-invalid={hasError || undefined}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? []
            if (chosen !== undefined) onPick(chosen)
            // The same file, mended, may be chosen again.
            currentTarget.value = ''
          }}
        />
      </label>
      <span className={classes['name']}>{file === null ? <Trans>nie wybrano pliku</Trans> : file.name}</span>
      <span id={`${id}-error`} role="alert" className={classes['error']}>
        {error}
      </span>
    </div>
  )
}
