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

type Answer = { status: number; data?: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isAnswer = (error: unknown): error is Answer =>
  isObject(error) && 'status' in error && typeof error['status'] === 'number'

const isIssue = (value: unknown): value is Issue =>
  isObject(value) &&
  Array.isArray(value['path']) &&
  typeof value['code'] === 'string' &&
  typeof value['message'] === 'string'

/** The refused inputs that an answer 422 names; none for any other error. */
export const issuesOf = (error: unknown): Issue[] => {
  if (!isAnswer(error) || error.status !== 422 || !isObject(error.data)) return []
  const issues = error.data['issues']
  return Array.isArray(issues) ? issues.filter(isIssue) : []
}

/** What an answer 409 says is stored now; `undefined` for any other error. The type is the contract's, checked by its endpoint. */
export const currentOf = <Current>(error: unknown): Current | undefined =>
  isAnswer(error) && error.status === 409 && isObject(error.data)
    ? (error.data['current'] as Current)
    : undefined

/** The HTTP status of an answer, or `undefined` when there was none. */
export const statusOf = (error: unknown): number | undefined => (isAnswer(error) ? error.status : undefined)
