import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import type { Conflict } from '#contract/conflicts.ts'
import { textHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'

const ReasonDialog = lazy(async () => ({
  default: (await import('#src/form/ReasonDialog.tsx')).ReasonDialog,
}))

/** Lets a conflict stand with a reason, or opens it again; asks why in a dialog. */
export const DecideConflict = ({
  eventId,
  conflict,
  sentence,
  isIgnored,
}: {
  eventId: string
  conflict: Conflict
  sentence: string
  isIgnored: boolean
}) => {
  const { t } = useLingui()
  const [asking, setAsking] = useState<{ id: string } | null>(null)
  const decide = useMutation(api.conflicts.decide.mutationOptions())
  const label = isIgnored ? <Trans>Otwórz ponownie</Trans> : <Trans>Pomiń z uzasadnieniem</Trans>
  const close = () => {
    setAsking(null)
    decide.reset()
  }
  const submit = async (id: string, reason: string) => {
    await decide.mutateAsync({
      eventId,
      id,
      key: conflict.key,
      factsHash: await textHash(conflict.facts),
      answer: isIgnored ? 'reopened' : 'ignored',
      reason,
    })
    close()
  }
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => setAsking({ id: newId() })}
        aria-description={sentence}
      >
        {label}
      </Button>
      {asking !== null && (
        <Suspense>
          <ReasonDialog
            title={label}
            label={isIgnored ? t`Dlaczego` : t`Dlaczego może tak zostać`}
            description={
              isIgnored
                ? undefined
                : t`Wróci na listę, gdy zmieni się coś, czego dotyczy: godzina, sala, rola albo dostępność.`
            }
            isRequired={!isIgnored}
            saveLabel={label}
            isSaving={decide.isPending}
            failure={decide.error ?? undefined}
            onSubmit={(reason) => void submit(asking.id, reason).catch(() => undefined)}
            onClose={close}
          >
            <p>{sentence}</p>
          </ReasonDialog>
        </Suspense>
      )}
    </>
  )
}
