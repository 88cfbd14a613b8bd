import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { OrganisationDetails, SimilarOrganisation } from '#contract/partners.ts'
import { similarOrganisationsFinder } from '#domain/similarOrganisations.ts'
import { client } from '#src/api/client.ts'

/** An organisation that a pasted row resembles: one of the directory (with its id), or an earlier row (with its line). */
export type Double = Pick<SimilarOrganisation, 'name' | 'reasons'> & ({ id: string } | { line: number })

const sureReasons: readonly string[] = ['same-identifier', 'same-name', 'legal-form']

/** Whether it is the same organisation written in another way, and not only one of a similar name. */
export const isSureDouble = ({ reasons }: Double) => reasons.some((reason) => sureReasons.includes(reason))

type Row = { line: number; value: OrganisationDetails }

/** The server compares this many at once. */
const atOnce = 100

const nameToCompare = (name: string) => name.slice(0, 300)

/** What each readable row resembles, by its line: in the directory, and among the rows above it. */
export const findDoubles = (rows: readonly Row[]) =>
  queryOptions({
    queryKey: [
      'doubles-of-pasted-organisations',
      rows.map(({ line, value }) => [line, value.name, value.nip]),
    ],
    queryFn: async ({ signal }) => {
      const parts = Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, index) =>
        rows.slice(index * atOnce, (index + 1) * atOnce),
      )
      const answers = await Promise.all(
        parts.map((part) =>
          client.partners.similarMany(
            { organisations: part.map(({ value }) => ({ name: nameToCompare(value.name), nip: value.nip })) },
            { signal },
          ),
        ),
      )
      const known = answers.flatMap(({ items }) => items)
      const above = doublesAmong(rows)
      return new Map(
        rows.map((row, index): [number, Double[]] => [row.line, [...(known[index] ?? []), ...above(row)]]),
      )
    },
    enabled: rows.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

/** For each row the rows above it that it resembles. */
const doublesAmong = (rows: readonly Row[]) => {
  const find = similarOrganisationsFinder(rows.map(({ line, value }) => ({ ...value, id: String(line) })))
  return ({ line, value }: Row): Double[] =>
    find({ ...value, id: String(line) }).flatMap(({ id, reasons }) => {
      const above = rows.find((row) => String(row.line) === id)
      return above === undefined || above.line > line
        ? []
        : [{ line: above.line, name: above.value.name, reasons }]
    })
}
