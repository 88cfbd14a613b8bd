import { Trans, useLingui } from '@lingui/react/macro'
import { Switch } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '#src/ui/Dialog.tsx'
import { destinations } from './destinations.ts'
import classes from './KeyboardHelp.module.css'
import { hasLetterShortcuts, setLetterShortcuts } from './letterShortcuts.ts'

/** The list behind `?`: every key of the application, and the switch that turns the single letters off. */
export const KeyboardHelp = ({ onClose }: { onClose: () => void }) => {
  const { t } = useLingui()
  const [hasLetters, setHasLetters] = useState(hasLetterShortcuts)
  const rows: [string, string][] = [
    ['Ctrl K', t`szukanie i polecenia`],
    ['/', t`filtr listy`],
    ['n', t`nowy wpis na tej liście`],
    ['↑ ↓ Enter', t`wiersze listy`],
    ['Alt ↑ ↓', t`przesunięcie w kolejności`],
    ...destinations.map(({ key, label }): [string, string] => [`g ${key}`, t(label)]),
    ['?', t`ta lista`],
  ]
  return (
    <Dialog title={<Trans>Skróty klawiszowe</Trans>} onClose={onClose}>
      <dl className={classes['keys']}>
        {rows.map(([keys, words]) => (
          <div key={keys} className={classes['row']}>
            <dt>
              {keys.split(' ').map((key, index) => (
                <kbd key={index} className={classes['key']}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={<Trans>Skróty jednoliterowe</Trans>}
        checked={hasLetters}
        onChange={({ currentTarget }) => {
          setHasLetters(currentTarget.checked)
          setLetterShortcuts(currentTarget.checked)
        }}
      />
    </Dialog>
  )
}
