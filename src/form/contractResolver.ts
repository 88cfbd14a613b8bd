import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type { ZodType } from 'zod'
import type { Issue } from './refusal.ts'
import { wordIssue } from './wordIssue.ts'

/** How a form gets the contract's schema: `() => import('#contract/panels.ts').then((module) => module.panelDetails)`. */
export type SchemaLoader<Values, Output> = () => Promise<ZodType<Output, Values>>

/** The name by which a form knows a place in its values: `['people', 0, 'role']` → `people.0.role`. */
export const fieldName = (path: readonly PropertyKey[]): string => path.map(String).join('.')

/** Checks a form with the contract's own schema, which is read with the first form: no page pays for zod before. */
export const contractResolver =
  <Values extends FieldValues, Output extends FieldValues>(
    loadSchema: SchemaLoader<Values, Output>,
  ): Resolver<Values, unknown, Output> =>
  async (values) => {
    const schema = await loadSchema()
    const result = await schema.safeParseAsync(values)
    if (result.success) return { values: result.data, errors: {} }
    return { values: {}, errors: nestErrors<Values>(result.error.issues) }
  }

/** The first issue of each place, as the tree that react-hook-form reads. */
const nestErrors = <Values extends FieldValues>(issues: readonly Issue[]): FieldErrors<Values> => {
  const errors: Record<string, unknown> = {}
  for (const issue of issues) {
    let branch = errors
    const path = issue.path.map(String)
    for (const step of path.slice(0, -1)) {
      const next = (branch[step] ??= {})
      branch = next as Record<string, unknown>
    }
    branch[path.at(-1) ?? 'root'] ??= { type: issue.code, message: wordIssue(issue) }
  }
  return errors as FieldErrors<Values>
}
