import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Preparation } from '#contract/releases.ts'
import { api } from '#src/api/client.ts'
import { useOnce } from '#src/api/useOnce.ts'
import { currentOf, issuesOf } from '#src/form/refusal.ts'
import { useRefusal } from '#src/permission/useRefusal.ts'
import { RefusedButton } from '#src/ui/RefusedButton.tsx'
import { UnsavedGuard } from '#src/ui/UnsavedGuard.tsx'
import classes from './ReleasePreparation.module.css'

const isSlug = (text: string) => text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text)

/** Names the release and publishes it; what changed meanwhile is shown above first, and nothing goes out unseen. */
export const PublishForm = ({
  preparation,
  isBlocked,
  onPublished,
}: {
  preparation: Preparation
  isBlocked: boolean
  onPublished: (number: number) => Promise<void>
}) => {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const refusal = useRefusal('releases.create')
  const once = useOnce()
  const { eventId, number, hash, gateHash, publication, toTell } = preparation
  const [name, setName] = useState(number === 1 ? t`Program` : t`Zmiany w programie`)
  const [typedSlug, setSlug] = useState<string>()
  const [reason, setReason] = useState('')
  const [isTold, setTold] = useState(true)
  const [isTried, setTried] = useState(false)
  const slug = typedSlug ?? preparation.suggestedSlug
  // Who asks and who waits to be told: everybody without a letter of their own yet.
  const toWrite = toTell.filter(
    ({ isWaiting, matters }) => !isWaiting && matters.some(({ news }) => news !== 'gone'),
  ).length
  const publish = useMutation(api.releases.create.mutationOptions())
  const isChanged = currentOf(publish.error) !== undefined
  const isTaken = issuesOf(publish.error).some(({ code }) => code === 'slug-taken')
  const missing = {
    name: name.trim() === '',
    slug: publication === null && !isSlug(slug),
    reason: isBlocked && reason.trim() === '',
  }
  const submit = async (event: { preventDefault: () => void }) => {
    event.preventDefault()
    setTried(true)
    if (missing.name || missing.slug || missing.reason || publish.isPending) return
    const said = {
      eventId,
      name,
      hash,
      gateHash,
      reason: isBlocked ? reason : '',
      slug: publication === null ? slug : null,
      isTold: isTold && toWrite > 0,
    }
    try {
      const made = await once(said, (id) => publish.mutateAsync({ ...said, id }))
      // What was typed is published: nothing is left that leaving could lose.
      flushSync(() => setReason(''))
      await onPublished(made.number)
    } catch (error) {
      const current = currentOf<Preparation>(error)
      const { queryKey } = api.releases.prepare.queryOptions({ input: { eventId } })
      if (current !== undefined) queryClient.setQueryData(queryKey, current)
    }
  }
  return (
    <form noValidate className={classes['form']} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t`Nazwa wersji`}
        description={t`Po niej zespół pozna tę wersję, na przykład „Po zmianie sali”.`}
        required
        maxLength={120}
        autoComplete="off"
        value={name}
        error={isTried && missing.name && t`Wpisz nazwę`}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      {publication === null && (
        <TextInput
          label={t`Publiczny adres`}
          description={t`Małe litery bez znaków diakrytycznych, cyfry i łączniki. Później adresu nie trzeba zmieniać.`}
          required
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          leftSection="/program/"
          leftSectionWidth={84}
          value={slug}
          error={
            isTaken
              ? t`Pod tym adresem jest już inny program`
              : isTried && missing.slug && t`Wpisz adres z małych liter, cyfr i łączników`
          }
          onChange={({ currentTarget }) => setSlug(currentTarget.value)}
        />
      )}
      {isBlocked && (
        <Textarea
          label={t`Uzasadnienie publikacji mimo uwag`}
          description={t`Zostanie przy tej wersji i w historii, razem z tym, co było otwarte.`}
          required
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          value={reason}
          error={isTried && missing.reason && t`Napisz, dlaczego program wychodzi mimo tych uwag`}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
      {toWrite > 0 && (
        <Checkbox
          checked={isTold}
          label={
            <Plural
              value={toWrite}
              one="Przygotuj list do # osoby"
              few="Przygotuj listy do # osób"
              many="Przygotuj listy do # osób"
              other="Przygotuj listy do # osoby"
            />
          }
          description={t`Listy poczekają w skrzynce nadawczej, aż ktoś je wyśle.`}
          onChange={({ currentTarget }) => setTold(currentTarget.checked)}
        />
      )}
      {isChanged && (
        <p role="alert">
          <Trans>
            Nie opublikowano: program zmienił się w międzyczasie. Powyżej jest już to, co wyszłoby teraz;
            sprawdź i opublikuj ponownie.
          </Trans>
        </p>
      )}
      {publish.isError && !isChanged && !isTaken && (
        <p role="alert">
          <Trans>Nie opublikowano. Spróbuj ponownie.</Trans>
        </p>
      )}
      <div>
        {refusal === undefined ? (
          <Button type="submit" loading={publish.isPending || publish.isSuccess}>
            <Trans>Opublikuj</Trans>
          </Button>
        ) : (
          <RefusedButton reason={refusal}>
            <Trans>Opublikuj</Trans>
          </RefusedButton>
        )}
      </div>
      <UnsavedGuard isDirty={reason !== ''} />
    </form>
  )
}
