import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Lineup } from '#contract/lineups.ts'
import { appearanceRoleLabels } from '#src/api/appearanceRoleLabels.ts'
import type { AppearanceRole } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import { type PersonChoice, PersonPicker } from '#src/pickers/PersonPicker.tsx'
import classes from './SignOff.module.css'
import { SavingDialog } from '#src/form/SavingDialog.tsx'
import { useProposal } from './useProposal.ts'

const roles = ['panelist', 'expert', 'special-guest', 'reserve'] as const satisfies AppearanceRole[]

/** Puts whom the moderator proposed at the end of the line-up: chosen from the directory, or added to it. */
export const AcceptPerson = ({
  lineup,
  proposalId,
  name,
  onClose,
}: {
  lineup: Lineup
  proposalId: string
  /** As the moderator wrote it. */
  name: string
  onClose: () => void
}) => {
  const { t, i18n } = useLingui()
  const [placeId] = useState(newId)
  const [choice, setChoice] = useState<PersonChoice | null>(null)
  const [role, setRole] = useState<AppearanceRole>('panelist')
  const [reply, setReply] = useState('')
  const [isRefused, setRefused] = useState(false)
  const { panelId } = lineup
  const proposal = useProposal({ panelId, proposalId }, onClose)
  return (
    <SavingDialog
      title={<Trans>Przyjmij propozycję: {name}</Trans>}
      saveLabel={<Trans>Dodaj do składu</Trans>}
      isSaving={proposal.isPending}
      failure={proposal.failure}
      onSubmit={() => {
        setRefused(choice === null)
        if (choice === null) return
        const place = { id: placeId, personId: choice.id, role, card: null }
        proposal.resolve({ state: 'accepted', reply, place })
      }}
      onClose={onClose}
    >
      <p className={classes['quiet']}>
        <Trans>Osoba stanie na końcu składu. Do wysłania jej pytania wystarczy potem „Zapytaj”.</Trans>
      </p>
      <PersonPicker
        label={t`Osoba z kartoteki`}
        description={t`Wpisz „${name}” albo dodaj nową osobę`}
        error={isRefused && choice === null ? t`Wybierz osobę` : undefined}
        value={choice}
        takenIds={lineup.content.people.map(({ personId }) => personId)}
        onChange={setChoice}
      />
      <NativeSelect
        label={t`Rola`}
        data={roles.map((value) => ({ value, label: i18n._(appearanceRoleLabels[value]) }))}
        value={role}
        onChange={({ currentTarget }) =>
          setRole(roles.find((known) => known === currentTarget.value) ?? 'panelist')
        }
      />
      <Textarea
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        label={t`Odpowiedź (nieobowiązkowa)`}
        value={reply}
        onChange={({ currentTarget }) => setReply(currentTarget.value)}
      />
    </SavingDialog>
  )
}
