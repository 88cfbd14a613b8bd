import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { CopyText } from './CopyText.tsx'
import classes from './ShownOnce.module.css'

/** A link whose secret is known only now: its address ready to be copied. Children say how long it works and for whom. */
export const ShownOnce = ({
  label,
  url,
  onCopied,
  children,
}: {
  label: string
  url: string
  /** The address was copied, by the button or by hand. */
  onCopied?: () => void
  children: ReactNode
}) => {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  // Whoever asked for the link goes on with it.
  useEffect(() => field.current?.select(), [])
  return (
    <div role="group" aria-label={label} className={classes['shown']}>
      <div className={classes['line']}>
        <TextInput ref={field} readOnly label={label} value={url} spellCheck={false} onCopy={onCopied} />
        <CopyText text={() => url} {...(onCopied && { onCopied })}>
          <Trans>Kopiuj link</Trans>
        </CopyText>
      </div>
      <p className={classes['words']}>
        {children} {t`Jest widoczny tylko teraz; później można utworzyć nowy.`}
      </p>
    </div>
  )
}
