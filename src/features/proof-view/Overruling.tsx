import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenFinding } from '#contract/materials.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { ReasonDialog } from '#src/form/ReasonDialog.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { Instant } from '#src/ui/Instant.tsx'
import classes from './ProofView.module.css'

/** Who said that a broken rule may stand, when and why; or the way to say so. */
export const Overruling = ({ proofId, finding }: { proofId: string; finding: OpenFinding }) => {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const once = useOnce()
  const overrule = useMutation(api.proofs.overrule.mutationOptions())
  const { key, severity, overruling } = finding
  if (overruling !== null)
    return (
      <p className={classes['quiet']}>
        <Trans>
          Uznano: {overruling.by}, <Instant at={overruling.at} />
        </Trans>{' '}
        <q>{overruling.reason}</q>
      </p>
    )
  if (severity === 'warning') return null
  const words = severity === 'error' ? <Trans>Uznaj mimo błędu</Trans> : <Trans>Odpowiedz na pytanie</Trans>
  const submit = async (reason: string) => {
    await once({ key, reason }, (id) => overrule.mutateAsync({ proofId, id, key, reason }))
    setOpen(false)
  }
  return (
    <Permitted operation="proofs.overrule">
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {words}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={words}
          label={severity === 'error' ? t`Uzasadnienie` : t`Odpowiedź`}
          description={t`Zostanie przy tym materiale na zawsze, z nazwiskiem i datą.`}
          isRequired
          saveLabel={words}
          isSaving={overrule.isPending}
          failure={overrule.error ?? undefined}
          onSubmit={(reason) => void submit(reason).catch(() => undefined)}
          onClose={() => setOpen(false)}
        />
      )}
    </Permitted>
  )
}
