import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { MaterialBoard, ProofState } from '#contract/materials.ts'
import { materialKindLabels } from '#src/api/materialKindLabels.ts'
import { proofStateLabels } from '#src/api/proofStateLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './MaterialBoard.module.css'
import { MaterialStanding } from './MaterialStanding.tsx'
import { MaterialThumbnail } from './MaterialThumbnail.tsx'

const order = [
  'changes-requested',
  'outdated',
  'waiting',
  'not-asked',
  'skipped',
  'accepted',
] as const satisfies ProofState[]

/** The same on a phone: a card a material with how many partners stand where, and who holds it up. */
export const MaterialCards = ({ board: { partners, materials } }: { board: MaterialBoard }) => {
  const { t, i18n } = useLingui()
  const nameOf = (eventPartnerId: string) => {
    const partner = partners.find((one) => one.eventPartnerId === eventPartnerId)
    return partner === undefined ? '…' : partner.shortName || partner.name
  }
  return (
    <ul aria-label={t`Materiały`} className={classes['cards']}>
      {materials.map((material) => (
        <li key={material.id}>
          <MaterialThumbnail proof={material.newest} />
          <div>
            <Link data-alone to="/materials/$materialId" params={{ materialId: material.id }}>
              {material.name}
            </Link>
            <span className={classes['quiet']}>{i18n._(materialKindLabels[material.kind])}</span>
            <MaterialStanding material={material} nameOf={nameOf} />
            <p className={classes['counts']}>
              {order.map((state) => {
                const count = material.cells.filter((cell) => cell.state === state).length
                const { word, badge } = proofStateLabels[state]
                return (
                  count > 0 && (
                    <span key={state}>
                      <StateBadge state={badge}>{i18n._(word)}</StateBadge> {count}
                    </span>
                  )
                )
              })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
