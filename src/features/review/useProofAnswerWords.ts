import { useLingui } from '@lingui/react/macro'
import type { ProofDecision } from '#contract/materials.ts'

/** Words an answer together with the version that it was given to. */
export const useProofAnswerWords = () => {
  const { t } = useLingui()
  return ({ answer, proofNumber }: Pick<ProofDecision, 'answer' | 'proofNumber'>): string => {
    switch (answer) {
      case 'accepted':
        return t`Zaakceptowano wersję ${proofNumber}`
      case 'changes-requested':
        return t`Zgłoszono uwagi do wersji ${proofNumber}`
      case 'name-only':
        return t`Poproszono o samą nazwę, bez logo (wersja ${proofNumber})`
      case 'not-taking-part':
        return t`Zgłoszono, że organizacja nie uczestniczy (wersja ${proofNumber})`
      case 'skipped':
        return t`Organizator nie czeka już na odpowiedź do wersji ${proofNumber}`
      case 'reopened':
        return t`Organizator zapytał ponownie o wersję ${proofNumber}`
    }
  }
}
