import { Trans } from '@lingui/react/macro'
import type { Lineup } from '#contract/lineups.ts'
import type { Panel } from '#contract/panels.ts'
import { PanelFacts } from '#src/features/panel-card/PanelFacts.tsx'
import { RemovePanel } from '#src/features/panel-card/RemovePanel.tsx'
import { LineupStateBadge } from '#src/features/sign-off/LineupStateBadge.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PermittedLink } from '#src/permission/PermittedLink.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'

/** A panel's title, when and where it is, how far its line-up is, and what can be done with the whole of it. */
export const PanelHeader = ({
  panel,
  signOff,
  onRemoved,
}: {
  panel: Panel
  signOff: Lineup | undefined
  onRemoved: () => Promise<void>
}) => (
  <PageHeader
    title={panel.title}
    facts={
      <>
        <PanelFacts panel={panel} />
        {signOff !== undefined && (
          <>
            {' · '}
            <LineupStateBadge lineup={signOff} />
          </>
        )}
      </>
    }
    actions={
      <>
        <LinkButton
          to="/events/$eventId/script"
          params={{ eventId: panel.eventId }}
          search={{ panelId: panel.id }}
          variant="subtle"
        >
          <Trans>Scenariusz</Trans>
        </LinkButton>
        <LinkButton to="/panels/$panelId/history" params={{ panelId: panel.id }} variant="subtle">
          <Trans>Historia</Trans>
        </LinkButton>
        <PermittedLink
          needs="panels.putDetails"
          to="/panels/$panelId/edit"
          params={{ panelId: panel.id }}
          variant="default"
        >
          <Trans>Edytuj</Trans>
        </PermittedLink>
        <Permitted operation="panels.remove">
          <RemovePanel panel={panel} onRemoved={onRemoved} />
        </Permitted>
      </>
    }
  />
)
