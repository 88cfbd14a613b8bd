import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox } from '@mantine/core'
import type { Message } from '#contract/messages.ts'
import { overtakenLabels } from './overtakenLabels.ts'

/** Letters that facts have overtaken, each with why, and the choice to leave them out. */
export const OvertakenLetters = ({
  letters,
  leavesOut,
  onChange,
}: {
  letters: readonly Message[]
  leavesOut: boolean
  onChange: (leavesOut: boolean) => void
}) => {
  const { i18n } = useLingui()
  return (
    <section>
      <p>
        <Trans>Nieaktualne, bo po ich napisaniu coś się zmieniło:</Trans>
      </p>
      <ul>
        {letters.map(({ id, name, overtaken }) => (
          <li key={id}>
            {name}: {overtaken.map((reason) => i18n._(overtakenLabels[reason].short)).join(', ')}
          </li>
        ))}
      </ul>
      <Checkbox
        label={<Trans>Pomiń nieaktualne ({letters.length})</Trans>}
        checked={leavesOut}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </section>
  )
}
