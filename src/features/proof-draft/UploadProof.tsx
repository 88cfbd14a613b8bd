import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { Permitted } from '#src/permission/Permitted.tsx'

const UploadDialog = lazy(async () => ({ default: (await import('./UploadDialog.tsx')).UploadDialog }))

/** A finished file made elsewhere as the next version: PNG or JPG, with its PDF where there is one. */
export const UploadProof = ({ materialId, onMade }: { materialId: string; onMade: () => void }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Permitted operation="materials.uploadProof">
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Wgraj gotowy plik</Trans>
      </Button>
      {isOpen && (
        <Suspense>
          <UploadDialog materialId={materialId} onMade={onMade} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Permitted>
  )
}
