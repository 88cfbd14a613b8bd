import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Material, Proof } from '#contract/materials.ts'
import { Permitted } from '#src/permission/Permitted.tsx'

const SendDialog = lazy(async () => ({ default: (await import('./SendDialog.tsx')).SendDialog }))

/** „Wyślij do akceptacji”: asks partners about the newest version. */
export const SendProof = ({ material, proof }: { material: Material; proof: Proof }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <Permitted operation="proofs.send">
      <Button variant={material.state === 'to-ask' ? 'filled' : 'default'} onClick={() => setOpen(true)}>
        <Trans>Wyślij do akceptacji</Trans>
      </Button>
      {isOpen && (
        <Suspense>
          <SendDialog material={material} proof={proof} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Permitted>
  )
}
