/**
 * What is typed for a whole number: nothing is `null`. What the schema is to refuse stays: no number as it is, one below zero as
 * a number, so that the refusal names the least.
 */
export const typedNumber = (text: string): number | string | null => {
  const typed = text.trim()
  if (typed === '') return null
  return /^-?\d{1,15}$/u.test(typed) ? Number(typed) : typed
}
