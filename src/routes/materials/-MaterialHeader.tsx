import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Material } from '#contract/materials.ts'
import { materialFormatLabels } from '#src/api/materialFormatLabels.ts'
import { materialKindLabels } from '#src/api/materialKindLabels.ts'
import { materialStateLabels } from '#src/api/materialStateLabels.ts'
import { RemoveMaterial } from '#src/features/material-card/RemoveMaterial.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { EventDay } from '#src/ui/EventDay.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { Tabs } from '#src/ui/Tabs.tsx'

/** A material's name, where it stands, and its views. */
export const MaterialHeader = ({
  material,
  view,
  onRemoved,
}: {
  material: Material
  view: 'draft' | 'proof' | 'compare'
  onRemoved: () => Promise<void>
}) => {
  const { t, i18n } = useLingui()
  const { id: materialId, eventId, draft, newest, proofs, dueOn, isStale, state } = material
  const { word, badge } = materialStateLabels[state]
  const params = { materialId }
  const number = newest?.number ?? 0
  const current = (one: typeof view) => ({ 'aria-current': one === view ? ('page' as const) : undefined })
  return (
    <>
      <PageHeader
        title={material.name}
        facts={
          <>
            {i18n._(materialKindLabels[material.kind])}, {i18n._(materialFormatLabels[material.format])}
            {' · '}
            <Link to="/events/$eventId/materials" params={{ eventId }}>
              {draft.event.name}
            </Link>
            {dueOn !== null && (
              <>
                {' · '}
                <Trans>
                  gotowe do <EventDay startsOn={dueOn} />
                </Trans>
              </>
            )}
            {' · '}
            <StateBadge state={badge}>{i18n._(word)}</StateBadge>
            {isStale && (
              <>
                {' · '}
                <Trans>dane wydarzenia zmieniły się od wersji {number}</Trans>
              </>
            )}
          </>
        }
        actions={
          <Permitted operation="materials.remove">
            <RemoveMaterial material={material} onRemoved={onRemoved} />
          </Permitted>
        }
      />
      {newest !== null && (
        <Tabs label={t`Widoki materiału`}>
          <Link to="/materials/$materialId" params={params} search={{ view: 'proof' }} {...current('proof')}>
            <Trans>Wersja {number}</Trans>
          </Link>
          <Link to="/materials/$materialId" params={params} search={{ view: 'draft' }} {...current('draft')}>
            <Trans>Podgląd i opcje</Trans>
          </Link>
          {proofs.length > 1 && (
            <Link
              to="/materials/$materialId"
              params={params}
              search={{ view: 'compare' }}
              {...current('compare')}
            >
              <Trans>Porównaj wersje</Trans>
            </Link>
          )}
        </Tabs>
      )}
    </>
  )
}
