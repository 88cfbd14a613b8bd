import { isObject } from '#domain/jsonValues.ts'
import { statusOf } from '#src/api/statusOf.ts'

/** One refused input, from the schema in the browser or from the server. */
export type Issue = {
  path: readonly PropertyKey[]
  code: string
  message: string
  minimum?: number | bigint
  maximum?: number | bigint
  /** What was measured or expected: `string`, `number`, `array` …; only the schema in the browser says. */
  origin?: string
  /** What a value should have been: `number`, `string` …; only the schema in the browser says. */
  expected?: string
  /** What was measured, by name, where the server says so; the schema in the browser has a list of choices here. */
  values?: unknown
}

const isIssue = (value: unknown): value is Issue =>
  isObject(value) &&
  Array.isArray(value['path']) &&
  typeof value['code'] === 'string' &&
  typeof value['message'] === 'string'

/** What an answer says beside its status; nothing of it is known. */
const dataOf = (error: unknown) => (isObject(error) && isObject(error['data']) ? error['data'] : {})

/** The refused inputs that an answer 422 names; none for any other error. */
export const issuesOf = (error: unknown): Issue[] => {
  const issues = statusOf(error) === 422 ? dataOf(error)['issues'] : undefined
  return Array.isArray(issues) ? issues.filter(isIssue) : []
}

/** What an answer 409 says is stored now; `undefined` for any other error. The type is the contract's, checked by its endpoint. */
export const currentOf = <Current>(error: unknown): Current | undefined =>
  statusOf(error) === 409 ? (dataOf(error)['current'] as Current | undefined) : undefined
