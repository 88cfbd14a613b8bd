import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, use, useState } from 'react'
import { askingRefusal } from '#src/api/askingRefusal.ts'
import { client } from '#src/api/client.ts'
import { tokenIn } from '#src/api/linkToken.ts'
import { SessionContext } from '#src/api/SessionContext.ts'
import { statusOf } from '#src/api/statusOf.ts'
import classes from './SessionEnded.module.css'

/** Comes in by a link that was copied from a letter. */
export const PasteLink = () => {
  const { t } = useLingui()
  const { enter } = use(SessionContext)
  const [pasted, setPasted] = useState('')
  const open = useMutation({
    mutationFn: async () => enter(await client.links.open({ token: tokenIn(pasted), remember: false })),
  })
  const isGone = statusOf(open.error) === 410
  const refusal = isGone
    ? t`Ten link już nie działa. Poproś o nowy.`
    : open.error !== null && askingRefusal(open.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (pasted.trim() !== '') open.mutate()
  }
  return (
    <form noValidate className={classes['paste']} onSubmit={submit}>
      <TextInput
        className={classes['field'] ?? ''}
        label={t`Link`}
        autoComplete="off"
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        error={refusal}
      />
      <Button type="submit" loading={open.isPending}>
        <Trans>Zaloguj się</Trans>
      </Button>
    </form>
  )
}
