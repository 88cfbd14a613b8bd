import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '@mantine/core'
import type { LineupContent } from '#contract/signOffs.ts'
import { cardOfSigned } from '#domain/contentDifference.ts'
import { printedName } from '#domain/printedName.ts'
import { RemarksFormFrame } from './RemarksFormFrame.tsx'

/** What somebody writes about a line-up, before it is sent. */
export type Remarks = { comment: string; aboutPersonId: string | null }

/** Remarks on a line-up, on the whole of it or on one person. What is typed belongs to the caller, so that closing keeps it. */
export const RemarksForm = ({
  remarks,
  people,
  isPending,
  onType,
  onSend,
  onClose,
}: {
  remarks: Remarks
  people: LineupContent['people']
  isPending: boolean
  onType: (remarks: Remarks) => void
  onSend: () => void
  onClose: () => void
}) => {
  const { t } = useLingui()
  const { comment, aboutPersonId } = remarks
  return (
    <RemarksFormFrame
      label={t`Uwagi do składu`}
      comment={comment}
      isPending={isPending}
      onType={(typed) => onType({ ...remarks, comment: typed })}
      onSend={onSend}
      onClose={onClose}
    >
      <NativeSelect
        label={t`Czego dotyczą`}
        value={aboutPersonId ?? ''}
        data={[
          { value: '', label: t`całego składu` },
          ...people.map((person) => ({ value: person.personId, label: printedName(cardOfSigned(person)) })),
        ]}
        onChange={({ currentTarget }) =>
          onType({ ...remarks, aboutPersonId: currentTarget.value === '' ? null : currentTarget.value })
        }
      />
    </RemarksFormFrame>
  )
}
