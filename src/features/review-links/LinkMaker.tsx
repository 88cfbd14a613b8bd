import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reviewer } from '#contract/reviewLinks.ts'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { useSession } from '#src/api/session.ts'
import { CopyText } from '#src/ui/CopyText.tsx'
import { ShownOnce } from '#src/ui/ShownOnce.tsx'
import { linkRefusal } from './linkRefusal.ts'
import { MailQuestion } from './MailQuestion.tsx'
import classes from './ReviewLinks.module.css'

/** Makes a link: to hand over, shown this once with its letter, or mailed after a question that says to whom. */
export const LinkMaker = ({
  eventId,
  reviewer,
  name,
  email,
  hasWorking,
  onShown,
  onCopied,
}: {
  eventId: string
  reviewer: Reviewer
  name: string
  email: string | undefined
  /** There is a link that works: the new one takes its place. */
  hasWorking: boolean
  /** A link is shown that nobody has copied yet. */
  onShown: () => void
  onCopied: () => void
}) => {
  const { t } = useLingui()
  const sendsMail = useSession()?.sendsMail === true
  const [isMailing, setMailing] = useState(false)
  const create = useMutation(
    api.reviewLinks.create.mutationOptions({
      onSuccess: ({ url }) => {
        setMailing(false)
        if (url !== null) onShown()
      },
    }),
  )
  const make = (delivery: 'hand' | 'mail') =>
    create.mutate({ id: newId(), eventId, reviewer, delivery, replaceEarlier: hasWorking })
  const { url, letter } = create.data ?? { url: null, letter: null }
  const sentTo = create.data !== undefined && url === null ? create.data.link.email : ''
  const isMaking = create.isPending && !isMailing

  return (
    <div className={classes['maker']}>
      {url !== null && (
        <ShownOnce key={url} label={t`Link osobisty`} url={url} onCopied={onCopied}>
          <Trans>Otwiera stronę przygotowaną dla tej jednej osoby.</Trans>
        </ShownOnce>
      )}
      {letter !== null && (
        <details className={classes['letter']}>
          <summary>
            <Trans>List z tym linkiem</Trans>
          </summary>
          <p className={classes['subject']}>{letter.subject}</p>
          <pre lang="pl" onCopy={onCopied}>
            {letter.text}
          </pre>
          <CopyText text={() => letter.text} onCopied={onCopied}>
            <Trans>Kopiuj list</Trans>
          </CopyText>
        </details>
      )}
      {sentTo !== '' && (
        <p role="status">
          <Trans>Wysłano list z linkiem na adres {sentTo}.</Trans>
        </p>
      )}
      {isMailing ? (
        <MailQuestion
          name={name}
          email={email ?? ''}
          hasWorking={hasWorking}
          isPending={create.isPending}
          onConfirm={() => make('mail')}
          onClose={() => setMailing(false)}
        />
      ) : (
        <div className={classes['buttons']}>
          <Button
            variant={create.data === undefined ? 'filled' : 'default'}
            loading={isMaking}
            onClick={() => make('hand')}
          >
            {hasWorking ? <Trans>Utwórz nowy i unieważnij poprzednie</Trans> : <Trans>Utwórz link</Trans>}
          </Button>
          {sendsMail && email !== undefined && email !== '' && (
            <Button variant="default" onClick={() => setMailing(true)}>
              <Trans>Wyślij e-mailem</Trans>
            </Button>
          )}
        </div>
      )}
      {sendsMail && email === '' && (
        <p className={classes['quiet']}>
          <Trans>Nie ma adresu e-mail, więc link trzeba przekazać samodzielnie.</Trans>
        </p>
      )}
      {create.isError && <p role="alert">{linkRefusal(create.error)}</p>}
    </div>
  )
}
