import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from '#src/api/session.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { showAction } from '#src/ui/showUndo.tsx'
import { Asked } from './Asked.tsx'
import { AskedLetters } from './AskedLetters.tsx'
import classes from './AskPeople.module.css'
import { askRefusal } from './askRefusal.ts'
import { DeadlineField } from './DeadlineField.tsx'
import { useAsking } from './useAsking.ts'
import { useDeadline } from './useDeadline.ts'

/**
 * Asks moderators about their line-ups and people about their places, until a day and after showing who gets what: the
 * letters stay in the outbox, or go at once. `deadline` (`YYYY-MM-DD`) is offered instead of the usual one; children
 * choose who is asked, where that is not settled yet.
 */
export const AskDialog = ({
  eventId,
  panelIds,
  appearanceIds,
  deadline: given,
  onClose,
  onAsked,
  children,
}: {
  eventId: string
  panelIds: readonly string[]
  appearanceIds: readonly string[]
  deadline?: string
  onClose: () => void
  onAsked?: (messageIds: readonly string[]) => void
  children?: ReactNode
}) => {
  const navigate = useNavigate()
  const sendsMail = useSession()?.sendsMail === true
  const until = useDeadline(eventId, given)
  const { deadline, isUsable } = until
  const { isChosen, letters, isStale, error, ask } = useAsking(
    { eventId, panelIds: [...panelIds], appearanceIds: [...appearanceIds], deadline },
    {
      isUsable,
      onAsked: (messageIds, delivery) => {
        onClose()
        onAsked?.(messageIds)
        showAction({
          message: <Asked count={messageIds.length} isSent={delivery === 'now'} />,
          label: <Trans>Otwórz skrzynkę</Trans>,
          onAction: () => navigate({ to: '/outbox', search: { eventId } }),
        })
      },
    },
  )
  const withAddress = (letters ?? []).filter(({ to }) => to !== '').length
  const isReady = isUsable && isChosen && !isStale && letters !== undefined && letters.length > 0
  const keep = (
    <Button
      variant={sendsMail && withAddress > 0 ? 'default' : 'filled'}
      disabled={!isReady}
      loading={ask.isPending && ask.variables === 'outbox'}
      onClick={() => ask.mutate('outbox')}
    >
      <Trans>Zostaw w skrzynce</Trans>
    </Button>
  )
  return (
    <Dialog
      title={
        <Title
          panels={panelIds.length}
          hasChoice={children !== undefined}
          hasPeople={appearanceIds.length > 0}
        />
      }
      onClose={onClose}
      actions={
        <>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
          {keep}
          {sendsMail && withAddress > 0 && (
            <Button
              disabled={!isReady}
              loading={ask.isPending && ask.variables === 'now'}
              onClick={() => ask.mutate('now')}
            >
              <Plural
                value={withAddress}
                one="Wyślij od razu (# osoba)"
                few="Wyślij od razu (# osoby)"
                many="Wyślij od razu (# osób)"
                other="Wyślij od razu (# osoby)"
              />
            </Button>
          )}
        </>
      }
    >
      <div className={classes['asking']}>
        {children}
        <DeadlineField until={until} />
        {isChosen ? (
          <AskedLetters letters={letters} isStale={isStale} />
        ) : (
          <p className={classes['quiet']}>
            <Trans>Zaznacz, kto ma dostać list.</Trans>
          </p>
        )}
        {error !== null && <p role="alert">{askRefusal(error)}</p>}
      </div>
    </Dialog>
  )
}

const Title = ({
  panels,
  hasPeople,
  hasChoice,
}: {
  panels: number
  hasPeople: boolean
  hasChoice: boolean
}) => {
  if (hasChoice) return <Trans>Wyślij do moderatorów i gości</Trans>
  if (panels === 0) return <Trans>Zapytaj o udział</Trans>
  if (hasPeople) return <Trans>Wyślij do moderatora i gości</Trans>
  return panels === 1 ? <Trans>Wyślij do moderatora</Trans> : <Trans>Wyślij do moderatorów</Trans>
}
