import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { MaterialBoard } from '#contract/materials.ts'
import { materialKindLabels } from '#src/api/materialKindLabels.ts'
import { proofStateLabels } from '#src/api/proofStateLabels.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './MaterialBoard.module.css'
import { MaterialStanding } from './MaterialStanding.tsx'
import { MaterialThumbnail } from './MaterialThumbnail.tsx'

/** Materials × partners. Each state leads to what that partner decided; sideways it scrolls in its own strip. */
export const MaterialTable = ({ board: { partners, materials } }: { board: MaterialBoard }) => {
  const { t, i18n } = useLingui()
  const nameOf = (eventPartnerId: string) => {
    const partner = partners.find((one) => one.eventPartnerId === eventPartnerId)
    return partner === undefined ? '…' : partner.shortName || partner.name
  }
  return (
    // What is wider than its strip is scrolled by the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['strip']} role="group" aria-label={t`Materiały i partnerzy`} tabIndex={0}>
      <table className={classes['table']}>
        <caption className={classes['hidden']}>
          <Trans>Materiały wydarzenia i stan akceptacji u partnerów</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes['material']}>
              <Trans>Materiał</Trans>
            </th>
            {partners.map(({ eventPartnerId, name, shortName }) => (
              <th key={eventPartnerId} scope="col" title={name} className={classes['partner']}>
                {shortName === '' ? (
                  <span className={classes['clipped']}>{name}</span>
                ) : (
                  <abbr title={name}>{shortName}</abbr>
                )}
              </th>
            ))}
            <th scope="col" className={classes['blocks']}>
              <Trans>Stan</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => (
            <tr key={material.id}>
              <th scope="row" className={classes['material']}>
                <span className={classes['named']}>
                  <MaterialThumbnail proof={material.newest} />
                  <span>
                    <Link to="/materials/$materialId" params={{ materialId: material.id }}>
                      {material.name}
                    </Link>
                    <span className={classes['quiet']}>
                      {i18n._(materialKindLabels[material.kind])}
                      {material.dueOn !== null && (
                        <>
                          {' · '}
                          <Trans>
                            do <EventDay startsOn={material.dueOn} />
                          </Trans>
                        </>
                      )}
                    </span>
                  </span>
                </span>
              </th>
              {partners.map(({ eventPartnerId }) => (
                <td key={eventPartnerId}>
                  <Cell material={material} eventPartnerId={eventPartnerId} name={nameOf(eventPartnerId)} />
                </td>
              ))}
              <td className={classes['blocks']}>
                <MaterialStanding material={material} nameOf={nameOf} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Cell = ({
  material: { id, cells },
  eventPartnerId,
  name,
}: {
  material: MaterialBoard['materials'][number]
  eventPartnerId: string
  name: string
}) => {
  const { t, i18n } = useLingui()
  const cell = cells.find((one) => one.eventPartnerId === eventPartnerId)
  if (cell === undefined) return <span className={classes['quiet']}>—</span>
  const { word, badge } = proofStateLabels[cell.state]
  const said = i18n._(word)
  return (
    <Link
      to="/materials/$materialId"
      params={{ materialId: id }}
      hash={`partner-${eventPartnerId}`}
      className={classes['cell'] ?? ''}
      aria-label={t`${name}: ${said}`}
    >
      <StateBadge state={badge}>{said}</StateBadge>
    </Link>
  )
}
