import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PublishedWork } from '#contract/publishedWorks.ts'
import { api, client } from '#src/api/client.ts'
import { mediaUrl } from '#src/api/mediaUrl.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { uploadIssueLabel } from '#src/api/uploadRefusalLabel.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { wordIssue } from '#src/form/wordIssue.ts'
import { DangerButton } from '#src/ui/DangerButton.tsx'
import { Dialog } from '#src/ui/Dialog.tsx'
import { FilePick } from '#src/ui/FilePick.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './PublishedWorks.module.css'
import { shrinkPhoto } from './shrinkPhoto.ts'

/** The picture that proves a publication: seen large, replaced, or taken away. A chosen file is sent at once. */
export const WorkPictureDialog = ({ work, onClose }: { work: PublishedWork; onClose: () => void }) => {
  const { t } = useLingui()
  const [file, setFile] = useState<File | null>(null)
  const send = useMutation({
    mutationFn: async (chosen: File) =>
      client.publishedWorks.putPicture({ workId: work.id, file: await shrinkPhoto(chosen) }),
    onSuccess: () => {
      showDone(<Trans>Obraz zapisany</Trans>)
      onClose()
    },
  })
  const remove = useMutation(
    api.publishedWorks.removePicture.mutationOptions({
      onSuccess: () => showDone(<Trans>Usunięto obraz</Trans>),
    }),
  )
  const issue = issuesOf(send.error).find(({ path }) => path[0] === 'file')
  const label = issue === undefined || file === null ? null : uploadIssueLabel(issue, file)
  const refusal = label !== null ? t(label) : issue === undefined ? undefined : wordIssue(issue)
  const failure =
    send.error === null || refusal !== undefined
      ? undefined
      : statusOf(send.error) === 429
        ? t`Nie wysłano: plików było bardzo dużo. Spróbuj ponownie za kilka minut.`
        : t`Nie wysłano. Nic nie przepadło, spróbuj ponownie za chwilę.`
  return (
    <Dialog title={work.title} onClose={onClose}>
      <div className={classes['picture']}>
        {work.picture !== null && (
          <img src={mediaUrl(work.picture.sha256)} alt={t`Obraz publikacji: ${work.title}`} />
        )}
        <FilePick
          label={work.picture === null ? t`Zrzut ekranu, skan albo zdjęcie` : t`Inny obraz`}
          description={t`PNG albo JPEG. Zapisze się bez danych z aparatu; duże zdjęcie zostanie zmniejszone.`}
          accept="image/png,image/jpeg,.png,.jpg,.jpeg"
          file={file}
          error={refusal ?? failure}
          onPick={(picked) => {
            setFile(picked)
            send.mutate(picked)
          }}
        />
        {send.isPending && (
          <p role="status" className={classes['quiet']}>
            <Trans>Wysyłanie…</Trans>
          </p>
        )}
        {work.picture !== null && (
          <DangerButton loading={remove.isPending} onClick={() => remove.mutate({ workId: work.id })}>
            <Trans>Usuń obraz</Trans>
          </DangerButton>
        )}
        {remove.isError && (
          <p role="alert" className={classes['failure']}>
            <Trans>Nie usunięto. Spróbuj ponownie za chwilę.</Trans>
          </p>
        )}
      </div>
    </Dialog>
  )
}
