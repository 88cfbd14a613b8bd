import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'
import type { Logo, LogoVariant } from '#contract/marks.ts'
import { api } from '#src/api/client.ts'
import { logoVariantLabels } from '#src/api/logoVariantLabels.ts'
import { uploadIssueLabel } from '#src/api/uploadRefusalLabel.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { issuesOf, statusOf } from '#src/form/refusal.ts'
import { wordIssue } from '#src/form/wordIssue.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { FilePick } from '#src/ui/FilePick.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './PartnerCard.module.css'

const variants = ['colour', 'white', 'black'] as const satisfies readonly LogoVariant[]
const isVariant = (value: string): value is LogoVariant => variants.some((variant) => variant === value)

/** Sends a new logo in one variant. What is refused is said at its field, and what was typed stays. */
export const LogoUpload = ({
  eventPartnerId,
  name,
  firstVariant,
  replaced,
  onClose,
}: {
  eventPartnerId: string
  name: string
  firstVariant: LogoVariant
  replaced: readonly Logo[]
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { mutateAsync, isPending, error, reset } = useMutation(api.review.addLogo.mutationOptions())
  const once = useOnce()
  const [variant, setVariant] = useState(firstVariant)
  const [alt, setAlt] = useState(
    replaced.find((logo) => logo.variant === firstVariant)?.alt ?? t`Logo: ${name}`,
  )
  const [validUntil, setValidUntil] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [isTried, setTried] = useState(false)
  const issues = issuesOf(error)
  const issueOf = (field: string) => issues.find(({ path }) => path[0] === field)
  const fileIssue = issueOf('file')
  const refusal = fileIssue === undefined || file === null ? null : uploadIssueLabel(fileIssue, file)
  const altIssue = issueOf('alt')
  const dayIssue = issueOf('validUntil')

  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (file === null || alt.trim() === '' || isPending) return
    const details = { variant, alt, validUntil: validUntil === '' ? null : validUntil }
    const { name: fileName, size, lastModified } = file
    try {
      await once({ ...details, fileName, size, lastModified }, (id) =>
        mutateAsync({ eventPartnerId, id, ...details, file }),
      )
      showDone(<Trans>Logo przyjęte</Trans>)
      onClose()
    } catch {
      // Said at the fields; what was typed stays.
    }
  }
  const fileError =
    refusal !== null
      ? t(refusal)
      : fileIssue !== undefined
        ? wordIssue(fileIssue)
        : isTried && file === null
          ? t`Wybierz plik z logo`
          : undefined
  return (
    <Dialog title={<Trans>Nowe logo</Trans>} onClose={onClose}>
      <form noValidate className={classes['form']} onSubmit={(event) => void send(event)}>
        <NativeSelect
          label={t`Wariant`}
          description={t`Biały stoi na ciemnym tle, czarny w druku bez koloru.`}
          value={variant}
          data={variants.map((value) => ({ value, label: t(logoVariantLabels[value]) }))}
          onChange={({ currentTarget: { value } }) => {
            if (isVariant(value)) setVariant(value)
          }}
        />
        <FilePick
          label={t`Plik logo`}
          description={t`SVG albo PNG, najwyżej 2 MB.`}
          accept="image/svg+xml,image/png,.svg,.png"
          file={file}
          error={fileError}
          onPick={(picked) => {
            reset()
            setFile(picked)
          }}
        />
        <TextInput
          label={t`Opis dla osób, które nie widzą`}
          required
          maxLength={300}
          value={alt}
          error={
            alt.trim() === ''
              ? t`Wpisz tekst w tym polu`
              : altIssue === undefined
                ? undefined
                : wordIssue(altIssue)
          }
          onChange={({ currentTarget }) => setAlt(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t`Ważne do`}
          description={t`Zostaw puste, jeśli bez terminu.`}
          value={validUntil}
          error={dayIssue === undefined ? undefined : wordIssue(dayIssue)}
          onChange={({ currentTarget }) => setValidUntil(currentTarget.value)}
        />
        {error !== null && issues.length === 0 && (
          <p role="alert" className={classes['failure']}>
            {statusOf(error) === 413 ? (
              <Trans>Nie wysłano: plik jest większy niż 2 MB.</Trans>
            ) : statusOf(error) === 429 ? (
              <Trans>Nie wysłano: plików było bardzo dużo. Spróbuj ponownie za kilka minut.</Trans>
            ) : (
              <Trans>Nie wysłano. Nic nie przepadło, spróbuj ponownie za chwilę.</Trans>
            )}
          </p>
        )}
        <div className={classes['buttons']}>
          <Button type="submit" loading={isPending}>
            <Trans>Wyślij logo</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
