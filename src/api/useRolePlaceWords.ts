import { useLingui } from '@lingui/react/macro'
import type { ReviewPartner } from '#contract/review.ts'
import { partnerRoleLabels } from './partnerRoleLabels.ts'

/** Words where a partner stands among those of one role, and why: „partner: 2 z 5, bo kolejność jest alfabetyczna”. */
export const useRolePlaceWords = () => {
  const { t } = useLingui()
  return ({ role, order, of, orderRule }: ReviewPartner['roles'][number]): string => {
    const word = t(partnerRoleLabels[role])
    if (of === 1) return t`${word}: jedyna organizacja w tej roli`
    return orderRule === 'alphabetical'
      ? t`${word}: kolejność ${order} z ${of}, bo kolejność jest alfabetyczna`
      : t`${word}: kolejność ${order} z ${of}, bo tak uzgodnił organizator`
  }
}
