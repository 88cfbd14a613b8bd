/**
 * For Enter pressed before the answer to what was just typed is there: hands the answer over when it arrives, unless
 * typing went on meanwhile. A failed read is shown by the field itself.
 */
export const whenFound = async <Found>(
  answer: Promise<Found>,
  field: HTMLInputElement,
  take: (found: Found) => void,
) => {
  const typed = field.value
  const found = await answer.catch(() => undefined)
  if (found !== undefined && field.value === typed) take(found)
}
