import { useLingui } from '@lingui/react/macro'
import type { EventScript } from '#contract/scripts.ts'
import { moderatorScripts, spokenFunding } from '#domain/script/moderatorScript.ts'
import { versionLine } from '#domain/script/scriptWords.ts'
import { PanelSheet } from './PanelSheet.tsx'
import classes from './ModeratorScript.module.css'

/**
 * The moderators' scripts of an event, a sheet for each panel, or for one of them only. Polish documents whatever the
 * interface speaks; `today` is the event's date, for a script of what stands now.
 */
export const ScriptSheets = ({
  script: { content, release, pronunciations },
  panelId,
  today,
}: {
  script: EventScript
  panelId: string | undefined
  today: string
}) => {
  const { t } = useLingui()
  const said = new Map(pronunciations.map(({ personId, pronunciation }) => [personId, pronunciation]))
  const panels = moderatorScripts(content, said).filter(
    ({ itemId }) => panelId === undefined || itemId === panelId,
  )
  const funding = spokenFunding(content)
  return (
    <div lang="pl" role="group" aria-label={t`Wydruk scenariusza`} className={classes['sheets']}>
      {panels.map((panel) => (
        <PanelSheet
          key={panel.itemId}
          panel={panel}
          eventName={content.event.name}
          version={versionLine(release, { today, timeZone: content.event.timeZone })}
          funding={funding}
        />
      ))}
    </div>
  )
}
