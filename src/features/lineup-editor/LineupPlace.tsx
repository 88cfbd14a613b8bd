import { useLingui } from '@lingui/react/macro'
import { IconPencil, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Appearance, AppearanceRole, PrintedCard } from '#contract/programme.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import { IconButton } from '#src/ui/IconButton.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import { CardDialog } from './CardDialog.tsx'
import classes from './LineupEditor.module.css'

/** One person of a line-up: who as printed, in which role, where else at that time; their card and role can be changed, or they leave. */
export const LineupPlace = ({
  place,
  roles,
  clash,
  onRole,
  onCard,
  onRemove,
  children,
}: {
  place: Appearance
  roles: readonly AppearanceRole[]
  /** The item on which this person also stands at that time. */
  clash: string | undefined
  onRole: (role: AppearanceRole) => void
  onCard: (card: PrintedCard) => void
  onRemove: () => void
  /** What they answered. */
  children?: ReactNode
}) => {
  const { t, i18n } = useLingui()
  const [isEditing, setEditing] = useState(false)
  const name = printedName(place.card)
  return (
    <div className={classes['place']}>
      <div className={classes['person']}>
        <span className={classes['name']}>{name}</span>
        <span className={classes['quiet']}>{affiliation(place.card)}</span>
        {clash !== undefined && <StateBadge state="remarks">{t`w tym samym czasie: ${clash}`}</StateBadge>}
      </div>
      {roles.length > 1 && (
        <select
          className={classes['role']}
          aria-label={t`Rola: ${name}`}
          value={place.role}
          onChange={({ currentTarget: { value } }) => {
            const role = roles.find((known) => known === value)
            if (role !== undefined) onRole(role)
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {i18n._(appearanceRoleLabels[role])}
            </option>
          ))}
        </select>
      )}
      <div className={classes['tools']}>
        <IconButton label={t`Zmień w druku: ${name}`} onClick={() => setEditing(true)}>
          <IconPencil size={18} stroke={1.75} />
        </IconButton>
        <IconButton label={t`Usuń ze składu: ${name}`} onClick={onRemove}>
          <IconX size={18} stroke={1.75} />
        </IconButton>
      </div>
      <div className={classes['answer']}>{children}</div>
      {isEditing && (
        <CardDialog
          card={place.card}
          onClose={() => setEditing(false)}
          onSave={(card) => {
            setEditing(false)
            onCard(card)
          }}
        />
      )}
    </div>
  )
}
