import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { uploadRefusal } from '#contract/marks.ts'
import { api } from '#src/api/client.ts'
import { uploadRefusalLabel } from '#src/api/uploadRefusalLabel.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { SavingDialog } from '#src/form/SavingDialog.tsx'
import { FilePick } from '#src/ui/FilePick.tsx'
import { showDone } from '#src/ui/showUndo.tsx'

/** Takes the file and its PDF; a refusal stands at the file it is about, and what was chosen stays. */
export const UploadDialog = ({
  materialId,
  onMade,
  onClose,
}: {
  materialId: string
  onMade: () => void
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const [file, setFile] = useState<File | null>(null)
  const [attachment, setAttachment] = useState<File | null>(null)
  const [note, setNote] = useState('')
  const [isTried, setTried] = useState(false)
  const once = useOnce()
  const upload = useMutation(api.materials.uploadProof.mutationOptions())
  const refusals = issuesOf(upload.error).flatMap((issue) => {
    const read = uploadRefusal.safeParse(issue)
    return read.success ? [{ of: issue.path[0], words: i18n._(uploadRefusalLabel(read.data)) }] : []
  })
  const refusalOf = (field: string) => refusals.find(({ of }) => of === field)?.words
  const keyOf = (one: File | null) => one && [one.name, one.size, one.lastModified]
  const submit = async () => {
    setTried(true)
    if (file === null) return
    const said = { note, file: keyOf(file), attachment: keyOf(attachment) }
    const { number } = await once(said, (id) =>
      upload.mutateAsync({ materialId, id, note, file, ...(attachment !== null && { attachment }) }),
    )
    onClose()
    showDone(<Trans>Utworzono wersję {number}</Trans>)
    onMade()
  }
  return (
    <SavingDialog
      title={<Trans>Wgraj gotowy plik</Trans>}
      saveLabel={<Trans>Wgraj</Trans>}
      isSaving={upload.isPending}
      failure={refusals.length > 0 ? undefined : (upload.error ?? undefined)}
      onSubmit={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      <p>
        <Trans>
          W gotowym pliku niczego nie da się zmierzyć, dlatego reguły o znakach staną się pytaniami do
          człowieka, a każda nowa wersja zapyta wszystkich partnerów od nowa.
        </Trans>
      </p>
      <FilePick
        label={t`Obraz (PNG lub JPG)`}
        accept="image/png,image/jpeg"
        file={file}
        error={refusalOf('file') ?? (isTried && file === null ? t`Wybierz plik` : undefined)}
        onPick={setFile}
      />
      <FilePick
        label={t`Ten sam materiał jako PDF (nieobowiązkowo)`}
        accept="application/pdf"
        file={attachment}
        error={refusalOf('attachment')}
        onPick={setAttachment}
      />
      <Textarea
        autosize
        maxLength={1000}
        label={t`Co się zmieniło (nieobowiązkowo)`}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </SavingDialog>
  )
}
