import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Message } from '#contract/messages.ts'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './Letter.module.css'
import { TimeOfDay } from './TimeOfDay.tsx'

/** What became of a letter so far, in the order in which it happened. */
export const LetterStory = ({ message }: { message: Message }) => {
  const { createdAt, createdBy, isEdited, state, sentAt, sentBy, way, error, attempts, nextTryAt } = message
  const lines: { key: string; words: ReactNode }[] = [
    {
      key: 'created',
      words:
        createdBy === '' ? (
          <Trans>
            <Instant at={createdAt} />: powstał sam
          </Trans>
        ) : (
          <Trans>
            <Instant at={createdAt} />: powstał na prośbę: {createdBy}
          </Trans>
        ),
    },
    ...(isEdited ? [{ key: 'edited', words: <Trans>Treść zmieniono ręcznie</Trans> }] : []),
    ...(error === '' ? [] : [{ key: 'error', words: <Failure error={error} attempts={attempts} /> }]),
    ...(state === 'queued' && nextTryAt !== null
      ? [
          {
            key: 'next',
            words:
              attempts === 0 ? (
                <Trans>Wychodzi</Trans>
              ) : (
                <Trans>
                  Ponowimy o <TimeOfDay at={nextTryAt} />
                </Trans>
              ),
          },
        ]
      : []),
    ...(sentAt === null ? [] : [{ key: 'sent', words: <Sent at={sentAt} by={sentBy} way={way} /> }]),
    ...(state === 'discarded'
      ? [{ key: 'discarded', words: <Trans>Odrzucono; można go przywrócić</Trans> }]
      : []),
  ]
  return (
    <ul className={classes['story']}>
      {lines.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  )
}

const Sent = ({ at, by, way }: { at: string; by: string | null; way: Message['way'] }) => {
  const who = by ?? ''
  if (way === 'hand')
    return (
      <Trans>
        <Instant at={at} />: oznaczono jako wysłane, {who}
      </Trans>
    )
  return who === '' ? (
    <Trans>
      <Instant at={at} />: wysłano samoczynnie
    </Trans>
  ) : (
    <Trans>
      <Instant at={at} />: wysłano, {who}
    </Trans>
  )
}

/** Why a letter did not go: what stopped it here, or what the mail server said. */
const Failure = ({ error, attempts }: { error: string; attempts: number }) => {
  const { t } = useLingui()
  switch (error) {
    case 'interrupted':
      return t`Wysyłanie przerwano i nie wiadomo, czy list wyszedł. Sprawdź to, zanim wyślesz go ponownie.`
    case 'no-address':
      return t`Nie wysłano: ta osoba nie ma adresu e-mail.`
    case 'no-link':
      return t`Nie wysłano: link już by się nie otworzył, bo wydarzenie minęło albo tej osoby nie ma w katalogu.`
    default:
      return t`Serwer poczty nie przyjął listu (prób: ${attempts}): ${error}`
  }
}
