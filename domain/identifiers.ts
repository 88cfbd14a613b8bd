/** What is wrong with an identifier; the interface words it. */
export type IdentifierProblem = 'not-digits' | 'wrong-length' | 'wrong-checksum'

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7]
const regonWeights = [8, 9, 2, 3, 4, 5, 6, 7]
const longRegonWeights = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]

/**
 * The identifier without what people put between its digits („522-01-03-609”, „PL 522 010 36 09”) and without a
 * label before it.
 */
export const normalizeIdentifier = (typed: string): string =>
  typed.replace(/^\s*(?:NIP|REGON|KRS)?[\s:.]*(?:PL)?(?=[\s\d-])/iu, '').replace(/[\s.\u2010-\u2015-]/gu, '')

/** The remainder by 11 of the weighted digits, 10 when it is 10. */
const remainder = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index] ?? 0), 0) % 11

const shapeProblem = (typed: string, lengths: readonly number[]): IdentifierProblem | null => {
  const digits = normalizeIdentifier(typed)
  if (!/^\d+$/.test(digits)) return 'not-digits'
  if (!lengths.includes(digits.length)) return 'wrong-length'
  return /^0+$/.test(digits) ? 'wrong-checksum' : null
}

/**
 * NIP: 10 digits, weights 6 5 7 2 3 4 5 6 7, the sum modulo 11 is the last digit, and 10 is no digit. Null when it
 * is right.
 */
export const nipProblem = (typed: string): IdentifierProblem | null => {
  const digits = normalizeIdentifier(typed)
  const problem = shapeProblem(typed, [10])
  if (problem !== null) return problem
  return remainder(digits, nipWeights) === Number(digits.at(-1)) ? null : 'wrong-checksum'
}

/**
 * REGON: 9 digits, weights 8 9 2 3 4 5 6 7 modulo 11, where 10 counts as 0; 14 digits: the first nine are a REGON
 * themselves, then weights 2 4 8 5 0 9 7 3 6 1 2 4 8 over thirteen. Null when it is right.
 */
export const regonProblem = (typed: string): IdentifierProblem | null => {
  const digits = normalizeIdentifier(typed)
  const problem = shapeProblem(typed, [9, 14])
  if (problem !== null) return problem
  const isShortRight = remainder(digits, regonWeights) % 10 === Number(digits[8])
  const isLongRight = digits.length === 9 || remainder(digits, longRegonWeights) % 10 === Number(digits[13])
  return isShortRight && isLongRight ? null : 'wrong-checksum'
}

/** KRS: 10 digits with their leading zeros; it has no checksum. Null when it is right. */
export const krsProblem = (typed: string): IdentifierProblem | null => {
  const problem = shapeProblem(typed, [10])
  return problem === 'wrong-checksum' ? 'wrong-length' : problem
}
