import { useQueries } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { pastedPerson, type PastedPerson, type SimilarPerson } from '#contract/people.ts'
import { newId } from '#domain/id.ts'
import { fold } from '#domain/polish.ts'
import { guessPersonColumns, readPeople, type PersonColumn, type ReadPerson } from '#domain/readPeople.ts'
import { api } from '#src/api/client.ts'
import type { Issue } from '#src/form/refusal.ts'
import { type PastedRow, usePastedCells } from '#src/form/usePastedCells.ts'
import { useNewOrganisations } from './useNewOrganisations.ts'

export type PersonRow = PastedRow<PersonColumn, ReadPerson>

/** What a pasted row has come to. `doubles`: who may be the same person, in the directory or higher up in the paste. */
export type PersonVerdict = {
  refusals: Issue[]
  doubles: { similar: SimilarPerson[]; earlierLine: number | null }
  choice: 'add' | 'skip'
  person: ReadPerson | null
}

const rowsPerQuestion = 100
const rowSchema = pastedPerson.omit({ id: true, organisationId: true })
const nameKey = ({ given, family }: ReadPerson) => fold(`${given} ${family}`)

/** Pasted cells on their way to the directory: each row with what is wrong in it, who it may double, and what is to become of it. */
export const usePastedPeople = () => {
  const pasted = usePastedCells({ guess: guessPersonColumns, read: readPeople })
  const [choices, setChoices] = useState<ReadonlyMap<number, 'add' | 'skip'>>(new Map())
  // Made when a row is first sent, and the same ones when it is sent again.
  const ids = useRef(new Map<number, { id: string; organisationId: string }>())

  const checked = pasted.rows.map(({ line, value }) => {
    const refusals = value === undefined ? [] : (rowSchema.safeParse(value).error?.issues ?? [])
    return { line, refusals, person: value !== undefined && refusals.length === 0 ? value : null }
  })
  const readable = checked.flatMap(({ line, person }) => (person === null ? [] : [{ line, person }]))
  const questions = Array.from({ length: Math.ceil(readable.length / rowsPerQuestion) }, (_, index) =>
    readable.slice(index * rowsPerQuestion, (index + 1) * rowsPerQuestion),
  )
  const answers = useQueries({
    queries: questions.map((rows) =>
      api.people.similarMany.queryOptions({
        input: { people: rows.map(({ person: { given, family, email } }) => ({ given, family, email })) },
      }),
    ),
  })
  const similar = new Map(
    questions.flatMap((rows, question) =>
      rows.map(({ line }, index) => [line, answers[question]?.data?.items[index] ?? []] as const),
    ),
  )
  const firstLines = new Map<string, number>()
  for (const { line, person } of readable) {
    const key = nameKey(person)
    if (!firstLines.has(key)) firstLines.set(key, line)
  }

  const verdicts = new Map(
    checked.map(({ line, refusals, person }): [number, PersonVerdict] => {
      const first = person === null ? undefined : firstLines.get(nameKey(person))
      const doubles = {
        similar: similar.get(line) ?? [],
        earlierLine: first === undefined || first === line ? null : first,
      }
      const isDouble = doubles.similar.length > 0 || doubles.earlierLine !== null
      return [line, { refusals, person, doubles, choice: choices.get(line) ?? (isDouble ? 'skip' : 'add') }]
    }),
  )
  const chosen = readable.filter(({ line }) => verdicts.get(line)?.choice === 'add')

  const newOrganisations = useNewOrganisations(chosen.map(({ person }) => person.organisationName))

  return {
    pasted,
    newOrganisations,
    verdicts,
    isChecking: answers.some(({ isPending }) => isPending),
    checkFailure: answers.find(({ error }) => error !== null),
    choose: (line: number, choice: 'add' | 'skip') =>
      setChoices((before) => new Map(before).set(line, choice)),
    counts: {
      add: chosen.length,
      skip: readable.length - chosen.length,
      mend: checked.length - readable.length,
    },
    /** The rows to add, as they are sent. */
    toSend: (): { lines: ReadonlySet<number>; people: PastedPerson[] } => ({
      lines: new Set(chosen.map(({ line }) => line)),
      people: chosen.map(({ line, person }) => {
        const known = ids.current.get(line) ?? { id: newId(), organisationId: newId() }
        ids.current.set(line, known)
        return { ...person, ...known }
      }),
    }),
    paste: (text: string) => {
      ids.current.clear()
      setChoices(new Map())
      pasted.paste(text)
    },
  }
}
