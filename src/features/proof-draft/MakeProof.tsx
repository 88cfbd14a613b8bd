import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Material } from '#contract/materials.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { ReasonDialog } from '#src/form/ReasonDialog.tsx'
import { currentOf } from '#src/form/refusal.ts'
import { useRefusal } from '#src/permission/useRefusal.ts'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

/** Freezes what the preview shows as the next version. Options that were not saved are not in it: they are saved first. */
export const MakeProof = ({
  material,
  isDirty,
  onMade,
}: {
  material: Material
  isDirty: boolean
  onMade: () => void
}) => {
  const { t } = useLingui()
  const refusal = useRefusal('materials.createProof')
  const [isAsking, setAsking] = useState(false)
  const [target, setTarget] = useState(material)
  const queryClient = useQueryClient()
  const once = useOnce()
  const create = useMutation(api.materials.createProof.mutationOptions())
  const isChanged = target !== material && create.isError
  const reason =
    refusal ?? (isDirty ? t`Najpierw zapisz opcje: wizualizację robi się z zapisanych.` : undefined)
  if (reason !== undefined)
    return (
      <RefusedButton reason={reason}>
        <Trans>Utwórz wizualizację</Trans>
      </RefusedButton>
    )
  const make = async (note: string) => {
    const said = { materialId: target.id, hash: await canonicalHash(target.draft), note }
    try {
      const { number } = await once(said, (id) => create.mutateAsync({ ...said, id }))
      setAsking(false)
      showDone(<Trans>Utworzono wersję {number}</Trans>)
      onMade()
    } catch (error) {
      const current = currentOf<Material>(error)
      if (current === undefined) return
      setTarget(current)
      const { queryKey } = api.materials.get.queryOptions({ input: { materialId: current.id } })
      queryClient.setQueryData(queryKey, current)
    }
  }
  return (
    <>
      <Button
        onClick={() => {
          setTarget(material)
          create.reset()
          setAsking(true)
        }}
      >
        <Trans>Utwórz wizualizację</Trans>
      </Button>
      {isAsking && (
        <ReasonDialog
          title={<Trans>Utwórz wizualizację</Trans>}
          label={t`Co się zmieniło (nieobowiązkowo)`}
          description={t`Zobaczy to zespół przy tej wersji.`}
          isRequired={false}
          saveLabel={<Trans>Utwórz wizualizację</Trans>}
          isSaving={create.isPending}
          failure={currentOf(create.error) === undefined ? (create.error ?? undefined) : undefined}
          onSubmit={(note) => void make(note)}
          onClose={() => setAsking(false)}
        >
          {isChanged ? (
            <p role="alert">
              <Trans>
                Nie utworzono: dane wydarzenia zmieniły się w międzyczasie. Podgląd pokazuje już nowe; sprawdź
                go i utwórz wizualizację ponownie.
              </Trans>
            </p>
          ) : (
            <p>
              <Trans>
                Powstanie nowa, niezmienna wersja. Akceptacje zostaną tym partnerom, dla których nic się nie
                zmieniło.
              </Trans>
            </p>
          )}
        </ReasonDialog>
      )}
    </>
  )
}
