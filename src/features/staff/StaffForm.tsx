import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { User, UserDetails } from '#contract/settings.ts'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { SelectField } from '#src/form/SelectField.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { userRoleLabels, userRoles } from '#src/api/userRoleLabels.ts'

const read = ({ name, email, role, revision }: User) => ({ values: { name, email, role }, revision })

/** Somebody of the staff: a new entry (without `user`) or a known one. */
export const StaffForm = ({
  user,
  save,
  saveLabel,
  onSaved,
  onCancel,
}: {
  user?: User
  save: (details: UserDetails, revision: number) => Promise<User>
  saveLabel?: ReactNode
  onSaved: () => void
  onCancel: () => void
}) => {
  const { t } = useLingui()
  const empty: { values: UserDetails; revision: number } = {
    values: { name: '', email: '', role: 'planner' },
    revision: 0,
  }
  const record = useRecordForm({
    schema: () => import('#contract/settings.ts').then((module) => module.userDetails),
    ...(user === undefined ? empty : read(user)),
    save,
    read,
    onSaved,
  })
  const labels = { name: t`Imię i nazwisko`, email: t`E-mail`, role: t`Rola` }
  const { control } = record
  return (
    <RecordForm
      record={record}
      labels={labels}
      onCancel={onCancel}
      {...(saveLabel === undefined ? {} : { saveLabel })}
    >
      <TextField control={control} name="name" label={labels.name} required autoComplete="off" />
      <TextField control={control} name="email" label={labels.email} inputMode="email" autoComplete="off" />
      <SelectField
        control={control}
        name="role"
        label={labels.role}
        options={userRoles.map((role) => {
          const name = t(userRoleLabels[role].name)
          const may = t(userRoleLabels[role].may)
          return { value: role, label: `${name}: ${may}` }
        })}
      />
    </RecordForm>
  )
}
