import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ItemKind } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import { api } from '#src/api/client.ts'
import { itemKindLabels, itemKinds } from '#src/api/itemKindLabels.ts'
import { dayWords } from '#domain/timeWords.ts'
import classes from './ProgrammeList.module.css'

/** Adds an item by its kind and title at the end of one of `days`, at first of the last one in use; the rest may wait. The focus stays for the next one. */
export const AddItem = ({
  eventId,
  days,
  lastDay,
}: {
  eventId: string
  days: readonly string[]
  lastDay: string
}) => {
  const { t, i18n } = useLingui()
  const [kind, setKind] = useState<ItemKind>('panel')
  const [chosenDay, setChosenDay] = useState<string>()
  const [title, setTitle] = useState('')
  const [id, setId] = useState(newId)
  const [announcement, setAnnouncement] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const create = useMutation(api.programmeItems.create.mutationOptions())
  const day = chosenDay ?? lastDay
  const add = () => {
    const words = title.trim()
    if (words === '' || create.isPending) {
      field.current?.focus()
      return
    }
    const unknown = {
      abstract: '',
      start: null,
      durationMinutes: null,
      roomId: null,
      ownerId: null,
      facts: [],
    }
    create.mutate(
      { ...unknown, eventId, id, kind, day, title: words },
      {
        onSuccess: () => {
          // What was typed on while it was on its way is the next item.
          setTitle((now) => (now.trim() === words ? '' : now))
          setId(newId())
          setAnnouncement(t`Dodano do programu: ${words}`)
          field.current?.focus()
        },
      },
    )
  }
  return (
    <form
      className={classes['add']}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <NativeSelect
        label={t`Rodzaj punktu`}
        value={kind}
        data={itemKinds.map((value) => ({ value, label: i18n._(itemKindLabels[value]) }))}
        onChange={({ currentTarget }) => {
          const chosen = itemKinds.find((known) => known === currentTarget.value)
          if (chosen !== undefined) setKind(chosen)
        }}
      />
      {days.length > 1 && (
        <NativeSelect
          label={t`Dzień`}
          value={day}
          data={days.map((value) => ({ value, label: dayWords(value, i18n.locale) }))}
          onChange={({ currentTarget }) => setChosenDay(currentTarget.value)}
        />
      )}
      <TextInput
        ref={field}
        className={classes['title'] ?? ''}
        label={t`Tytuł`}
        value={title}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <Button type="submit" loading={create.isPending}>
        <Trans>Dodaj do programu</Trans>
      </Button>
      {create.isError && (
        <p role="alert">
          <Trans>Nie dodano. Tytuł został, spróbuj ponownie.</Trans>
        </p>
      )}
      <p role="status" className={classes['hidden']}>
        {announcement}
      </p>
    </form>
  )
}
