import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Event } from '#contract/events.ts'
import type { ItemDetails, ItemKind, ItemPlace, ProgrammeItem } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import type { DayClock } from '#domain/timeline/dayClock.ts'
import { shiftFollowing } from '#domain/timeline/shiftFollowing.ts'
import { itemKindLabels, itemKinds } from '#src/api/itemKindLabels.ts'
import { Dialog } from '#src/ui/Dialog.tsx'
import classes from './PlaceDialog.module.css'
import { PlaceFields, placeTyped, typedPlace } from './PlaceFields.tsx'
import { ShiftChoice } from './ShiftChoice.tsx'
import { type Move, moveOf } from './timelineModel.ts'

type NewItem = ItemDetails & { id: string; kind: ItemKind }

/** A new item at its place; what is in its way is moved when that is asked for, in every room for a break. */
export const InsertDialog = ({
  place: first,
  items,
  rooms,
  days,
  clocks,
  insert,
  onClose,
}: {
  place: ItemPlace
  items: readonly ProgrammeItem[]
  rooms: Event['rooms']
  days: readonly string[]
  clocks: (day: string) => DayClock
  /** Resolves when the item is there; rejects with nothing done. */
  insert: (item: NewItem, shift: readonly Move[]) => Promise<unknown>
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const [id] = useState(newId)
  const [kind, setKind] = useState<ItemKind>('panel')
  const [title, setTitle] = useState('')
  const [typed, setTyped] = useState(() => typedPlace(first))
  const [isShiftWanted, setShiftWanted] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<'title' | 'failed'>()
  const place = placeTyped(typed, clocks)
  const isForAll = kind === 'break' && place?.roomId === null
  const shift =
    place === null || place.start === null || place.durationMinutes === null
      ? { minutes: 0, moves: [] }
      : shiftFollowing(
          items,
          {
            day: place.day,
            start: place.start,
            durationMinutes: place.durationMinutes,
            roomId: place.roomId,
            isForAll,
            followsFrom: place.start,
          },
          clocks,
        )
  const choose = (chosen: string) => {
    const next = itemKinds.find((known) => known === chosen)
    if (next === undefined) return
    setKind(next)
    // A break is everybody's until somebody says which room has it.
    if (next === 'break') {
      setTyped((now) => ({ ...now, roomId: '' }))
      if (title === '') setTitle(t`Przerwa`)
    }
  }
  const save = async () => {
    if (title.trim() === '') {
      setProblem('title')
      return
    }
    if (place === null || isSaving) return
    setSaving(true)
    setProblem(undefined)
    const moves = isShiftWanted ? shift.moves : []
    const details = { title: title.trim(), abstract: '', ownerId: null, facts: [] }
    try {
      await insert(
        { ...place, ...details, id, kind },
        moves.flatMap((after) => {
          const other = items.find((it) => it.id === after.id)
          return other === undefined ? [] : [moveOf(other, after)]
        }),
      )
      onClose()
    } catch {
      setProblem('failed')
      setSaving(false)
    }
  }
  return (
    <Dialog title={<Trans>Nowy punkt programu</Trans>} onClose={onClose}>
      <form
        noValidate
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <NativeSelect
          label={t`Rodzaj punktu`}
          value={kind}
          data={itemKinds.map((value) => ({ value, label: i18n._(itemKindLabels[value]) }))}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        />
        <TextInput
          label={t`Tytuł`}
          value={title}
          maxLength={300}
          autoComplete="off"
          error={problem === 'title' && t`Wpisz tekst w tym polu`}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <PlaceFields typed={typed} days={days} rooms={rooms} clocks={clocks} onChange={setTyped} />
        <ShiftChoice shift={shift} isWanted={isShiftWanted} onChange={setShiftWanted} />
        {problem === 'failed' && (
          <p role="alert">
            <Trans>Nie dodano. Wpisane wartości zostały, spróbuj ponownie.</Trans>
          </p>
        )}
        <div className={classes['actions']}>
          <Button type="submit" loading={isSaving}>
            <Trans>Dodaj do programu</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Anuluj</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
