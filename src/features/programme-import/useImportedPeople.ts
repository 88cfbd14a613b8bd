import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { SimilarPerson } from '#contract/people.ts'
import { fold } from '#domain/polish.ts'
import { splitName, type SplitName } from '#domain/splitName.ts'
import { api } from '#src/api/client.ts'

/** Who a name of the file is: somebody of the directory, somebody to be added to it, or nobody. */
export type PersonChoice = { kind: 'known'; personId: string } | { kind: 'create' } | { kind: 'leave-out' }

/** A name of the file; `choice` is null while somebody has to say who it is. */
export type ImportedName = {
  key: string
  name: string
  split: SplitName | null
  similar: SimilarPerson[]
  choice: PersonChoice | null
  isChosen: boolean
}

const namesPerQuestion = 100

const usualChoice = (
  split: SplitName | null,
  similar: readonly SimilarPerson[],
  idOfFile: string | undefined,
): PersonChoice | null => {
  const ofFile = similar.find(({ id }) => id === idOfFile)
  if (ofFile) return { kind: 'known', personId: ofFile.id }
  const [same, ...namesakes] = similar.filter(({ reasons }) => reasons.includes('same-name'))
  if (same && namesakes.length === 0) return { kind: 'known', personId: same.id }
  return split !== null && similar.length === 0 ? { kind: 'create' } : null
}

/**
 * The names of a file, each once, and who of the directory they are: whoever has the id that the file gives, or alone bears the name. A
 * name that nobody bears is to be added; where it may be one of several, or one spelt otherwise, somebody has to say.
 */
export const useImportedPeople = (names: readonly string[], personIds: ReadonlyMap<string, string>) => {
  const [choices, setChoices] = useState<ReadonlyMap<string, PersonChoice>>(new Map())
  const distinct = [...new Map(names.map((name) => [fold(name), name])).entries()].map(([key, name]) => ({
    key,
    name,
    split: splitName(name),
  }))
  const askable = distinct.flatMap(({ key, split }) => (split === null ? [] : [{ key, split }]))
  const questions = Array.from({ length: Math.ceil(askable.length / namesPerQuestion) }, (_, index) =>
    askable.slice(index * namesPerQuestion, (index + 1) * namesPerQuestion),
  )
  const answers = useQueries({
    queries: questions.map((asked) =>
      api.people.similarMany.queryOptions({
        input: { people: asked.map(({ split: { given, family } }) => ({ given, family })) },
      }),
    ),
  })
  const similarOf = new Map(
    questions.flatMap((asked, question) =>
      asked.map(({ key }, index) => [key, answers[question]?.data?.items[index] ?? []] as const),
    ),
  )
  const people = distinct.map(({ key, name, split }): ImportedName => {
    const similar = similarOf.get(key) ?? []
    const chosen = choices.get(key)
    return {
      key,
      name,
      split,
      similar,
      choice: chosen ?? usualChoice(split, similar, personIds.get(key)),
      isChosen: chosen !== undefined,
    }
  })
  return {
    people,
    isChecking: answers.some(({ isPending }) => isPending),
    checkFailure: answers.find(({ error }) => error !== null),
    choose: (key: string, choice: PersonChoice) => setChoices((before) => new Map(before).set(key, choice)),
    forget: () => setChoices(new Map()),
  }
}
