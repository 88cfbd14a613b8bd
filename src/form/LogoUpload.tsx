import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, Switch, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'
import type { Logo, LogoVariant } from '#contract/marks.ts'
import { logoVariantLabels } from '#src/api/logoVariantLabels.ts'
import { statusOf } from '#src/api/statusOf.ts'
import { uploadIssueLabel } from '#src/api/uploadRefusalLabel.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { FilePick } from '#src/ui/FilePick.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import classes from './RecordForm.module.css'
import { issuesOf } from './refusal.ts'
import { wordIssue } from './wordIssue.ts'

const variants = ['colour', 'white', 'black'] as const satisfies readonly LogoVariant[]
const isVariant = (value: string): value is LogoVariant => variants.some((variant) => variant === value)

type NewLogo = {
  id: string
  variant: LogoVariant
  alt: string
  validUntil: string | null
  updateComing: boolean
  file: File
}

/**
 * Sends a new logo in one variant. What is refused is said at its field, and what was typed stays. `replaced` are those in
 * use, whose words a new one takes over; `asksComing` offers to leave coming events as they are.
 */
export const LogoUpload = ({
  name,
  firstVariant,
  replaced,
  asksComing = false,
  send,
  onClose,
}: {
  name: string
  firstVariant: LogoVariant
  replaced: readonly Logo[]
  asksComing?: boolean
  send: (logo: NewLogo) => Promise<unknown>
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { mutateAsync, isPending, error, reset } = useMutation({ mutationFn: send })
  const once = useOnce()
  const [variant, setVariant] = useState(firstVariant)
  const [alt, setAlt] = useState(
    replaced.find((logo) => logo.variant === firstVariant)?.alt ?? t`Logo: ${name}`,
  )
  const [validUntil, setValidUntil] = useState('')
  const [updateComing, setUpdateComing] = useState(true)
  const [file, setFile] = useState<File | null>(null)
  const [isTried, setTried] = useState(false)
  const issues = issuesOf(error)
  const issueOf = (field: string) => issues.find(({ path }) => path[0] === field)
  const fileIssue = issueOf('file')
  const refusal = fileIssue === undefined || file === null ? null : uploadIssueLabel(fileIssue, file)
  const altIssue = issueOf('alt')
  const dayIssue = issueOf('validUntil')

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (file === null || alt.trim() === '' || isPending) return
    const details = { variant, alt, validUntil: validUntil === '' ? null : validUntil, updateComing }
    const { name: fileName, size, lastModified } = file
    try {
      await once({ ...details, fileName, size, lastModified }, (id) => mutateAsync({ id, ...details, file }))
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
      <form noValidate className={classes['form']} onSubmit={(event) => void submit(event)}>
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
        {asksComing && (
          <Switch
            label={t`Pokaż na nadchodzących wydarzeniach`}
            description={t`Minione zostają z dotychczasowym logo.`}
            checked={updateComing}
            onChange={({ currentTarget }) => setUpdateComing(currentTarget.checked)}
          />
        )}
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
        <div className={classes['actions']}>
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
