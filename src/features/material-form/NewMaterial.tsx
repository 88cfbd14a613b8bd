import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { MaterialKind } from '#contract/proofData.ts'
import { api } from '#src/api/client.ts'
import { materialFormatLabels } from '#src/api/materialFormatLabels.ts'
import { materialKindLabels } from '#src/api/materialKindLabels.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { SavingDialog } from '#src/form/SavingDialog.tsx'
import { formatsOf, usualMaterial } from './materialValues.ts'

const isKind = (value: string): value is MaterialKind => Object.hasOwn(materialKindLabels, value)
const kinds = Object.keys(materialKindLabels).filter(isKind)

/** Begins a material: its kind, size and name; the options are the usual ones of the kind and can be changed after. */
export const NewMaterial = ({
  eventId,
  onCreated,
  onClose,
}: {
  eventId: string
  onCreated: (materialId: string) => void
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const [kind, setKind] = useState<MaterialKind>('poster')
  const [format, setFormat] = useState(formatsOf('poster')[0] ?? 'A4')
  const [typedName, setName] = useState<string>()
  const [dueOn, setDueOn] = useState('')
  const once = useOnce()
  const create = useMutation(api.materials.create.mutationOptions())
  const name = typedName ?? i18n._(materialKindLabels[kind])
  const isNameless = name.trim() === ''
  const submit = async () => {
    if (isNameless) return
    const material = { ...usualMaterial(kind, name), format, dueOn: dueOn === '' ? null : dueOn }
    const created = await once(material, (id) => create.mutateAsync({ ...material, id, eventId }))
    onCreated(created.id)
  }
  return (
    <SavingDialog
      title={<Trans>Nowy materiał</Trans>}
      saveLabel={<Trans>Dodaj materiał</Trans>}
      isSaving={create.isPending}
      failure={create.error ?? undefined}
      onSubmit={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      <NativeSelect
        label={t`Rodzaj`}
        value={kind}
        data={kinds.map((value) => ({ value, label: i18n._(materialKindLabels[value]) }))}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value
          if (!isKind(chosen)) return
          setKind(chosen)
          setFormat(formatsOf(chosen)[0] ?? 'A4')
        }}
      />
      <NativeSelect
        label={t`Rozmiar`}
        value={format}
        data={formatsOf(kind).map((value) => ({ value, label: i18n._(materialFormatLabels[value]) }))}
        onChange={({ currentTarget }) => {
          const chosen = formatsOf(kind).find((value) => value === currentTarget.value)
          if (chosen !== undefined) setFormat(chosen)
        }}
      />
      <TextInput
        label={t`Nazwa`}
        description={t`Po niej zespół i partnerzy poznają materiał.`}
        required
        maxLength={200}
        autoComplete="off"
        value={name}
        error={isNameless && t`Wpisz nazwę`}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t`Gotowe do`}
        description={t`Na przykład dzień wysyłki do drukarni. Puste: nie wiadomo.`}
        value={dueOn}
        onChange={({ currentTarget }) => setDueOn(currentTarget.value)}
      />
    </SavingDialog>
  )
}
