import { useLingui } from '@lingui/react/macro'
import type { Message } from '#contract/messages.ts'

/** The box beside a letter by which it is chosen. */
export const ChooseLetter = ({
  message: { name, subject },
  isChosen,
  onChange,
}: {
  message: Message
  isChosen: boolean
  onChange: (isChosen: boolean) => void
}) => {
  const { t } = useLingui()
  return (
    // A label around the box makes the whole cell press it; its name is the letter's.
    <label>
      <input
        type="checkbox"
        aria-label={t`Zaznacz: ${name}, ${subject}`}
        checked={isChosen}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  )
}
