import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useRefusal } from '#src/permission/useRefusal.ts'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'

const NewMaterial = lazy(async () => ({ default: (await import('./NewMaterial.tsx')).NewMaterial }))

/** „Dodaj materiał”: asks for its kind and size, and opens it. */
export const AddMaterialButton = ({
  eventId,
  onCreated,
}: {
  eventId: string
  onCreated: (materialId: string) => void
}) => {
  const [isOpen, setOpen] = useState(false)
  const refusal = useRefusal('materials.create')
  if (refusal !== undefined)
    return (
      <RefusedButton reason={refusal}>
        <Trans>Dodaj materiał</Trans>
      </RefusedButton>
    )
  return (
    <>
      <Button aria-keyshortcuts="n" onClick={() => setOpen(true)}>
        <Trans>Dodaj materiał</Trans>
      </Button>
      {isOpen && (
        <Suspense>
          <NewMaterial eventId={eventId} onCreated={onCreated} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
