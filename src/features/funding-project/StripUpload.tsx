import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SyntheticEvent, useState } from 'react'
import type { RuleSet, StripLayout, StripVariant } from '#contract/marks.ts'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { api } from '#src/api/client.ts'
import { stripLabels } from '#src/api/stripLabels.ts'
import { uploadIssueLabel } from '#src/api/uploadRefusalLabel.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { issuesOf } from '#src/form/refusal.ts'
import { wordIssue } from '#src/form/wordIssue.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import { FilePick } from '#src/ui/FilePick.tsx'
import { showDone } from '#src/ui/showUndo.tsx'
import { FlagFields, flagOf, noFlag } from './FlagFields.tsx'
import classes from './FundingProject.module.css'

/** The usual words for a strip of a rule set: its signs in their order, without what says that it is a sample. */
const usualAlt = (ruleSet: RuleSet, variant: StripVariant, layout: StripLayout) =>
  sampleStrip(ruleSet, variant, layout).alt.replace(/^.*?Znaki: /u, 'Znaki: ')

/** Sends an official strip. Where no flag is found in it, it is pointed out in four numbers, and sent again. */
export const StripUpload = ({
  projectId,
  ruleSet,
  variant,
  layout,
  title,
  onClose,
}: {
  projectId: string
  ruleSet: RuleSet
  variant: StripVariant
  layout: StripLayout
  title: string
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { mutateAsync, isPending, error, reset } = useMutation(api.fundingProjects.addStrip.mutationOptions())
  const once = useOnce()
  const [file, setFile] = useState<File | null>(null)
  const [alt, setAlt] = useState(() => usualAlt(ruleSet, variant, layout))
  const [flag, setFlag] = useState(noFlag)
  const [asksFlag, setAsksFlag] = useState(false)
  const [isTried, setTried] = useState(false)
  const issues = issuesOf(error)
  const fileIssue = issues.find(({ path }) => path[0] === 'file')
  const refusal = fileIssue === undefined || file === null ? null : uploadIssueLabel(fileIssue, file)
  const fileError =
    refusal !== null
      ? t(refusal)
      : fileIssue !== undefined
        ? wordIssue(fileIssue)
        : isTried && file === null
          ? t`Wybierz plik`
          : undefined

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const area = asksFlag ? flagOf(flag) : null
    if (file === null || alt.trim() === '' || isPending || (asksFlag && area === null)) return
    const details = { projectId, variant, layout, alt, flag: area }
    const { name: fileName, size, lastModified } = file
    try {
      await once({ ...details, fileName, size, lastModified }, (id) => mutateAsync({ ...details, id, file }))
      showDone(<Trans>Zestawienie znaków przyjęte</Trans>)
      onClose()
    } catch (failure) {
      if (issuesOf(failure).some(({ code }) => code === 'flag-not-found')) setAsksFlag(true)
    }
  }
  return (
    <Dialog
      title={
        <>
          {title}: {t(stripLabels[variant][layout])}
        </>
      }
      onClose={onClose}
    >
      <form noValidate className={classes['form']} onSubmit={(event) => void submit(event)}>
        <FilePick
          label={t`Plik z zestawieniem znaków`}
          description={t`Oficjalny SVG albo PNG bez żadnych zmian, najwyżej 2 MB.`}
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
          description={t`Znaki w kolejności, w której stoją.`}
          required
          maxLength={300}
          value={alt}
          error={alt.trim() === '' ? t`Wpisz tekst w tym polu` : undefined}
          onChange={({ currentTarget }) => setAlt(currentTarget.value)}
        />
        {asksFlag && <FlagFields file={file} flag={flag} isTried={isTried} onChange={setFlag} />}
        {error !== null && issues.length === 0 && (
          <p role="alert" className={classes['failure']}>
            <Trans>Nie wysłano. Nic nie przepadło, spróbuj ponownie za chwilę.</Trans>
          </p>
        )}
        <div className={classes['buttons']}>
          <Button type="submit" loading={isPending}>
            <Trans>Wyślij plik</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
