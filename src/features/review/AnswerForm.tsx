import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio, Switch, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import own from './AnswerForm.module.css'
import classes from './Review.module.css'
import type { DraftAnswer, PlaceAnswer } from './usePlaceAnswer.ts'

/**
 * The answer for one's own place: whether somebody comes, a note, and whether their moderator may see their e-mail. `offered`:
 * the answers that make sense now. What is typed belongs to the caller, so that closing keeps it. `isAgain`: another answer
 * was asked for by its button.
 */
export const AnswerForm = ({
  draft,
  offered,
  isAgain,
  isPending,
  onType,
  onSend,
  onKeep,
}: {
  draft: DraftAnswer
  offered: readonly PlaceAnswer[]
  isAgain: boolean
  isPending: boolean
  onType: (draft: DraftAnswer) => void
  onSend: (answer: PlaceAnswer) => void
  onKeep: () => void
}) => {
  const { t } = useLingui()
  const [isMissing, setMissing] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const focusChoice = () => form.current?.querySelector<HTMLElement>('input[type="radio"]')?.focus()
  useEffect(() => {
    if (isAgain) focusChoice()
  }, [isAgain])
  const words: Record<PlaceAnswer, string> = {
    confirmed: t`Potwierdzam udział`,
    maybe: t`Jeszcze nie wiem`,
    declined: t`Nie wezmę udziału`,
    'cannot-attend': t`Jednak nie mogę wziąć udziału`,
  }
  const { answer, note, sharesEmail } = draft
  return (
    <form
      ref={form}
      noValidate
      aria-label={t`Odpowiedź na zaproszenie`}
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(answer === null)
        if (answer === null) focusChoice()
        else onSend(answer)
      }}
    >
      <Radio.Group
        label={t`Odpowiedź`}
        required
        value={answer ?? ''}
        error={isMissing && answer === null ? t`Wybierz odpowiedź` : undefined}
        onChange={(value) => onType({ ...draft, answer: offered.find((known) => known === value) ?? null })}
      >
        <div className={own['choices']}>
          {offered.map((value) => (
            <Radio
              key={value}
              value={value}
              label={words[value]}
              classNames={{
                root: own['choice'] ?? '',
                body: own['inner'] ?? '',
                labelWrapper: own['wide'] ?? '',
              }}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t`Wiadomość do organizatora (nieobowiązkowa)`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget }) => onType({ ...draft, note: currentTarget.value })}
      />
      {sharesEmail !== null && (
        <Switch
          label={t`Moderator panelu może zobaczyć mój e-mail`}
          checked={sharesEmail}
          onChange={({ currentTarget }) => onType({ ...draft, sharesEmail: currentTarget.checked })}
        />
      )}
      <div className={own['bar']}>
        <Button type="submit" size="md" loading={isPending}>
          <Trans>Wyślij odpowiedź</Trans>
        </Button>
        {isAgain && (
          <Button variant="subtle" onClick={onKeep}>
            <Trans>Zostaw odpowiedź bez zmian</Trans>
          </Button>
        )}
      </div>
    </form>
  )
}
