import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReleaseSummary } from '#contract/releases.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { SavingDialog } from '#src/form/SavingDialog.tsx'

/** Writes down what went to print from which release. */
export const AddPrint = ({
  eventId,
  releases,
  materials,
  today,
  onClose,
}: {
  eventId: string
  releases: readonly ReleaseSummary[]
  materials: readonly { id: string; name: string }[]
  today: string
  onClose: () => void
}) => {
  const { t } = useLingui()
  const [number, setNumber] = useState(String(releases[0]?.number ?? 1))
  const [what, setWhat] = useState(t`Program`)
  const [materialId, setMaterial] = useState('')
  const [printedOn, setPrintedOn] = useState(today)
  const [copies, setCopies] = useState('')
  const [note, setNote] = useState('')
  const once = useOnce()
  const add = useMutation(api.releases.addPrint.mutationOptions())
  const isNameless = what.trim() === ''
  const isNoNumber = copies.trim() !== '' && !/^[1-9]\d{0,6}$/u.test(copies.trim())
  const isNoDay = printedOn === ''
  const submit = async () => {
    if (isNameless || isNoNumber || isNoDay) return
    const print = {
      what,
      materialId: materialId === '' ? null : materialId,
      printedOn,
      copies: copies.trim() === '' ? null : Number(copies),
      note,
    }
    await once({ ...print, number }, (id) =>
      add.mutateAsync({ ...print, eventId, number: Number(number), id }),
    )
    onClose()
  }
  return (
    <SavingDialog
      title={<Trans>Zapisz druk</Trans>}
      saveLabel={<Trans>Zapisz druk</Trans>}
      isSaving={add.isPending}
      failure={add.error ?? undefined}
      onSubmit={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      <TextInput
        label={t`Co wydrukowano`}
        required
        maxLength={200}
        autoComplete="off"
        value={what}
        error={isNameless && t`Wpisz, co wydrukowano`}
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
      />
      <NativeSelect
        label={t`Z której wersji`}
        data={releases.map((release) => ({
          value: String(release.number),
          label: t`wersja ${release.number}: ${release.name}`,
        }))}
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t`Kiedy`}
        required
        value={printedOn}
        error={isNoDay && t`Podaj dzień`}
        onChange={({ currentTarget }) => setPrintedOn(currentTarget.value)}
      />
      <TextInput
        label={t`Liczba egzemplarzy`}
        description={t`Puste: nie wiadomo.`}
        inputMode="numeric"
        value={copies}
        error={isNoNumber && t`Wpisz liczbę całkowitą`}
        onChange={({ currentTarget }) => setCopies(currentTarget.value)}
      />
      {materials.length > 0 && (
        <NativeSelect
          label={t`Materiał (nieobowiązkowo)`}
          data={[
            { value: '', label: t`żaden z materiałów` },
            ...materials.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={materialId}
          onChange={({ currentTarget }) => setMaterial(currentTarget.value)}
        />
      )}
      <Textarea
        label={t`Notatka (nieobowiązkowo)`}
        autosize
        maxRows={6}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </SavingDialog>
  )
}
