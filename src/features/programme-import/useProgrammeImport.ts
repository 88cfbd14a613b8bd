import { useRef, useState } from 'react'
import type { Event } from '#contract/events.ts'
import { room as roomSchema } from '#contract/events.ts'
import { itemDetails, type ProgrammeItem } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import { importVerdicts, type ImportVerdict } from '#domain/imports/importVerdict.ts'
import { guessItemColumns, type ItemColumn } from '#domain/imports/itemColumns.ts'
import { readItems, type ReadItem } from '#domain/imports/readItems.ts'
import type { ImportTable } from '#domain/imports/scheduleRows.ts'
import { fold } from '#domain/polish.ts'
import type { Issue } from '#src/form/refusal.ts'
import { type PastedRow, usePastedCells } from '#src/form/usePastedCells.ts'
import { composeImport } from './composeImport.ts'
import { useImportedPeople } from './useImportedPeople.ts'

export type ItemRow = PastedRow<ItemColumn, ReadItem>

/** What has become of a row: to be added, left out, there already, or still to be mended. */
export type RowState = {
  refusals: Issue[]
  verdict: ImportVerdict | null
  /** Whether somebody has to say that it is to be added all the same. */
  isDoubtful: boolean
  becomes: 'add' | 'skip' | 'known' | 'mend'
}

/** Problems of a row that can be added all the same. */
const doubts = ['weekday', 'ends-before-start']

const refusalsOf = (item: ReadItem): Issue[] => {
  const details = itemDetails.safeParse({ ...item, roomId: null, ownerId: null, facts: [] })
  const room = item.room === '' ? undefined : roomSchema.shape.name.safeParse(item.room)
  return [
    ...(details.error?.issues ?? []),
    ...(room?.error?.issues ?? []).map((issue) => ({ ...issue, path: ['room'] })),
  ]
}

const nothingBeside = { abstracts: new Map<number, string>(), personIds: new Map<string, string>() }

/** A file on its way into a programme: each row with what is wrong in it and what is to become of it, the rooms and people that are new. */
export const useProgrammeImport = (event: Event, programme: readonly ProgrammeItem[]) => {
  const [beside, setBeside] = useState<Omit<ImportTable, 'rows'>>(nothingBeside)
  const [choices, setChoices] = useState<ReadonlyMap<number, 'add' | 'skip'>>(new Map())
  const [addsRooms, setAddsRooms] = useState(true)
  // Made when something is first sent, and the same ones when it is sent again.
  const ids = useRef(new Map<string, string>())
  const pasted = usePastedCells<ItemColumn, ReadItem>({
    guess: guessItemColumns,
    read: (rows, chosen) => readItems(rows, event, chosen),
  })

  const readable = pasted.rows.flatMap(({ line, value }) => (value ? [{ line, item: value }] : []))
  const verdicts = importVerdicts(readable, event, programme)
  const states = new Map(
    pasted.rows.map(({ line, value, problems }): [number, RowState] => {
      const refusals = value === undefined ? [] : refusalsOf(value)
      const verdict = verdicts.get(line) ?? null
      if (verdict === null || refusals.length > 0)
        return [line, { refusals, verdict: null, isDoubtful: false, becomes: 'mend' }]
      if (verdict.known) return [line, { refusals, verdict, isDoubtful: false, becomes: 'known' }]
      const isDoubtful =
        verdict.double !== null ||
        verdict.earlierLine !== null ||
        verdict.isOutside ||
        problems.some(({ code }) => doubts.includes(code))
      const becomes = choices.get(line) ?? (isDoubtful ? 'skip' : 'add')
      return [line, { refusals, verdict, isDoubtful, becomes }]
    }),
  )
  const chosen = readable.filter(({ line }) => states.get(line)?.becomes === 'add')
  const newRooms = [
    ...new Map(
      chosen.flatMap(({ line }) => {
        const name = states.get(line)?.verdict?.newRoom ?? null
        return name === null ? [] : [[fold(name), name] as const]
      }),
    ).values(),
  ]
  const names = useImportedPeople(
    chosen.flatMap(({ item }) => item.people.map(({ name }) => name)),
    beside.personIds,
  )

  const count = (becomes: RowState['becomes']) =>
    [...states.values()].filter((state) => state.becomes === becomes).length
  return {
    pasted,
    states,
    newRooms,
    addsRooms,
    setAddsRooms,
    names,
    counts: { add: count('add'), mend: count('mend'), skip: count('skip'), known: count('known') },
    choose: (line: number, choice: 'add' | 'skip') =>
      setChoices((before) => new Map(before).set(line, choice)),
    load: ({ rows, ...rest }: ImportTable) => {
      ids.current.clear()
      setChoices(new Map())
      names.forget()
      setBeside(rest)
      pasted.load(rows)
    },
    /** What is to be added, as it is sent, and the rows that it came from. */
    toSend: () => ({
      lines: new Set(chosen.map(({ line }) => line)),
      input: composeImport({
        event,
        items: chosen,
        abstracts: beside.abstracts,
        newRooms: addsRooms ? newRooms : [],
        people: names.people,
        idFor: (thing) => {
          const id = ids.current.get(thing) ?? newId()
          ids.current.set(thing, id)
          return id
        },
      }),
    }),
  }
}
