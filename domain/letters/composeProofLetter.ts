import type { OrganiserContact } from '#contract/session.ts'
import { longDateAndWeekday } from '#domain/time.ts'
import { fillLetter, type LetterEvent, type LetterWords } from './fillLetter.ts'

/** A proof of a material that a letter asks about; the deadline is `YYYY-MM-DD`. */
export type ProofMatter = {
  materialName: string
  number: number
  deadline: string
}

const proofLine = ({ materialName, number, deadline }: ProofMatter) =>
  `– ${materialName}, wizualizacja nr ${number}, termin: ${longDateAndWeekday(deadline)}`

/** The materials in the subject of a letter: the name of the only one, or how many there are. */
const proofsInShort = (proofs: readonly ProofMatter[]) => {
  const names = [...new Set(proofs.map(({ materialName }) => materialName))]
  return names.length === 1 ? `„${names.join('')}”` : `materiały (${names.length})`
}

/**
 * A letter to a partner's contact that asks them to accept the `proofs` of an event, or reminds them of it, out of
 * `words` with placeholders; its text still holds `{link}` and `{klauzula}` (`letterAsSent` finishes it). The deadline
 * is that of the proof that is due first.
 */
export const composeProofLetter = ({
  proofs,
  ...letter
}: {
  words: LetterWords
  event: LetterEvent
  proofs: readonly ProofMatter[]
  contact: OrganiserContact
  signature: string
}): LetterWords =>
  fillLetter({
    ...letter,
    vocative: '',
    // „Wizualizacji” is the genitive of one and of many.
    asked: 'akceptację wizualizacji',
    deadline: proofs.map(({ deadline }) => deadline).toSorted()[0] ?? null,
    matters: { inShort: proofsInShort(proofs), inFull: proofs.map(proofLine).join('\n') },
    calendar: '',
  })
