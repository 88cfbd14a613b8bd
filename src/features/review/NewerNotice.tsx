import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './Review.module.css'

/**
 * Something changed while it was read, with the difference as its children. `onShow`: it is not shown yet. `isRefused`: an
 * answer to the earlier one was not taken.
 */
export const NewerNotice = ({
  title,
  isRefused,
  onShow,
  children,
}: {
  title: ReactNode
  isRefused: boolean
  onShow?: () => void
  children: ReactNode
}) => {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isRefused) notice.current?.focus()
  }, [isRefused])
  return (
    <div ref={notice} role="alert" tabIndex={-1} className={classes['notice']}>
      <h2>{title}</h2>
      {isRefused && (
        <p>
          <Trans>
            Odpowiedzi nie zapisano, bo dotyczyła tego, co było wcześniej. Wpisany tekst został; po
            przejrzeniu zmian wystarczy odpowiedzieć ponownie.
          </Trans>
        </p>
      )}
      {children}
      {onShow !== undefined && (
        <Button variant="default" onClick={onShow}>
          <Trans>Pokaż po zmianach</Trans>
        </Button>
      )}
    </div>
  )
}
