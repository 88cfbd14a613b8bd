import { useQueries } from '@tanstack/react-query'
import { fold } from '#domain/polish.ts'
import { api } from '#src/api/client.ts'

/** The server compares this many at once. */
const namesPerQuestion = 100

/**
 * Which of the organisations that pasted people name are not in the directory yet, by name or short name, whatever the case and the
 * diacritics: those that adding the people will add. Each once; none while that is not known.
 */
export const useNewOrganisations = (names: readonly string[]): string[] => {
  const distinct = [
    ...new Map(names.filter((name) => name !== '').map((name) => [fold(name), name])).values(),
  ]
  const questions = Array.from({ length: Math.ceil(distinct.length / namesPerQuestion) }, (_, index) =>
    distinct.slice(index * namesPerQuestion, (index + 1) * namesPerQuestion),
  )
  const answers = useQueries({
    queries: questions.map((asked) =>
      api.partners.similarMany.queryOptions({ input: { organisations: asked.map((name) => ({ name })) } }),
    ),
  })
  return questions.flatMap((asked, question) => {
    const items = answers[question]?.data?.items
    if (items === undefined) return []
    return asked.filter((name, index) => {
      const isSame = (known: string) => fold(known) === fold(name)
      return items[index]?.some((known) => isSame(known.name) || isSame(known.shortName)) !== true
    })
  })
}
