import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Overtaken } from '#contract/messages.ts'

/** Why a letter no longer says what is so: in a word for a list, and in a sentence beside the letter. */
export const overtakenLabels: Readonly<
  Record<Overtaken, { short: MessageDescriptor; sentence: MessageDescriptor }>
> = {
  answered: {
    short: msg`jest już odpowiedź`,
    sentence: msg`Odpowiedź, o którą prosi ten list, została już udzielona.`,
  },
  changed: {
    short: msg`zmieniły się ustalenia`,
    sentence: msg`To, o czym mówi ten list, zmieniło się po jego napisaniu albo poproszono o to ponownie.`,
  },
  'not-there': {
    short: msg`to już nieaktualne`,
    sentence: msg`Tej osoby lub organizacji nie ma już tam, gdzie mówi list, albo odwołano to, czego dotyczy.`,
  },
  'there-again': {
    short: msg`ta osoba znów jest w programie`,
    sentence: msg`Ta osoba znów jest w programie, a list mówi, że jej tam nie ma.`,
  },
}
