import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import type { EventScript } from '#contract/scripts.ts'
import classes from './ModeratorScript.module.css'

/** What is printed: one panel or all of them, as the programme stands now or as it was released last. */
export const ScriptChoice = ({
  panels,
  panelId = '',
  lastRelease,
  isReleased,
  onPanel,
  onRelease,
}: {
  panels: readonly { itemId: string; title: string }[]
  panelId: string | undefined
  lastRelease: EventScript['lastRelease']
  isReleased: boolean
  onPanel: (panelId: string | undefined) => void
  onRelease: (isReleased: boolean) => void
}) => {
  const { t } = useLingui()
  if (panels.length === 0) return null
  const releaseName = [lastRelease?.number, lastRelease?.name].filter(Boolean).join(' · ')
  return (
    <div className={classes['choice']}>
      <NativeSelect
        label={t`Panel`}
        value={panelId}
        data={[
          { value: '', label: t`Wszystkie panele` },
          ...panels.map(({ itemId, title }) => ({ value: itemId, label: title })),
        ]}
        onChange={({ currentTarget: { value } }) => onPanel(value === '' ? undefined : value)}
      />
      {lastRelease !== null && (
        <NativeSelect
          label={t`Wersja`}
          value={isReleased ? 'release' : 'now'}
          data={[
            { value: 'now', label: t`Program, jaki jest teraz` },
            { value: 'release', label: t`Ostatnia opublikowana: ${releaseName}` },
          ]}
          onChange={({ currentTarget: { value } }) => onRelease(value === 'release')}
        />
      )}
    </div>
  )
}
