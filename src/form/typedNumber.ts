/** What is typed for a whole number: nothing is `null`, and what is no number stays as it is, for the schema to refuse. */
export const typedNumber = (text: string): number | string | null => {
  const typed = text.trim()
  if (typed === '') return null
  return /^\d{1,15}$/u.test(typed) ? Number(typed) : typed
}
