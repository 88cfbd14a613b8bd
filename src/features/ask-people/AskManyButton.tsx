import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { Permitted } from '#src/permission/Permitted.tsx'

const AskMany = lazy(() => import('./AskMany.tsx').then((module) => ({ default: module.AskMany })))

/** Opens the choice of whom of a whole event to ask. */
export const AskManyButton = ({ eventId }: { eventId: string }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Permitted operation="requests.create">
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Wyślij do moderatorów</Trans>
      </Button>
      {isOpen && (
        <Suspense>
          <AskMany eventId={eventId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Permitted>
  )
}
