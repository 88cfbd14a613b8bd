import { Trans, useLingui } from '@lingui/react/macro'
import { linkOptions } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OrganisationListItem } from '#contract/partners.ts'
import { DataList } from '#src/ui/DataList.tsx'
import { partnerRoleLabels } from '#src/api/partnerRoleLabels.ts'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './PartnerList.module.css'

/** The directory of organisations as a list; a row opens the organisation's card. */
export const PartnerList = (list: {
  rows: readonly OrganisationListItem[] | undefined
  total: number
  isStale: boolean
  onNearEnd: () => void
  sort: string
  onSort: (sort: string) => void
  empty: ReactNode
}) => {
  const { t } = useLingui()
  return (
    <DataList
      {...list}
      label={t`Organizacje`}
      rowKey={({ id }) => id}
      rowTarget={({ id }) => linkOptions({ to: '/partners/$organisationId', params: { organisationId: id } })}
      columns={[
        { key: 'name', label: t`Nazwa`, sort: 'name', cell: ({ name }) => name },
        {
          key: 'shortName',
          label: t`Skrót`,
          width: '6.5rem',
          cell: ({ shortName }) => shortName,
          isMinor: true,
        },
        {
          key: 'roles',
          label: t`Role`,
          width: '11rem',
          cell: ({ roles }) => roles.map((role) => t(partnerRoleLabels[role])).join(', '),
        },
        {
          key: 'caseForms',
          label: t`Przypadki`,
          width: '7rem',
          cell: ({ lacksCaseForms }) =>
            lacksCaseForms && (
              <span className={classes['missing']}>
                <StateBadge state="remarks">
                  <Trans>brak form</Trans>
                </StateBadge>
              </span>
            ),
        },
        {
          key: 'events',
          label: t`Wydarzenia`,
          sort: 'events',
          width: '6.5rem',
          align: 'end',
          cell: ({ events }) => events,
          isMinor: true,
        },
        {
          key: 'people',
          label: t`Osoby`,
          width: '4.5rem',
          align: 'end',
          cell: ({ people }) => people,
          isMinor: true,
        },
      ]}
    />
  )
}
