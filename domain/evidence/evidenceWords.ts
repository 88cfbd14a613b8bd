import type { MaterialState, ProofDecision } from '#contract/materials.ts'
import type { MessageKind } from '#contract/messages.ts'
import type { MaterialKind, Severity } from '#contract/proofData.ts'
import type { PublishedWorkKind } from '#contract/publishedWorks.ts'
import type { AnswerState, Channel, LineupState } from '#contract/signOffs.ts'
import { fold } from '#domain/polish.ts'

// What codes are called in the evidence file, which is a Polish document in any language of the interface.

type Words<Code extends string> = Readonly<Record<Code, string>>

export const materialKindWords: Words<MaterialKind> = {
  poster: 'plakat',
  invitation: 'zaproszenie',
  'web-banner': 'baner internetowy',
  'roll-up': 'roll-up',
  'programme-header': 'nagłówek programu',
  certificate: 'zaświadczenie',
  'social-post': 'grafika do mediów społecznościowych',
}

/** „Plakat A3 (plakat)”; a material that is called what it is, only once. */
export const namedMaterial = ({ name, kind }: { name: string; kind: MaterialKind }): string =>
  fold(name).startsWith(fold(materialKindWords[kind])) ? name : `${name} (${materialKindWords[kind]})`

export const materialStateWords: Words<MaterialState> = {
  draft: 'szkic',
  blocked: 'do poprawy',
  'changes-requested': 'zgłoszono uwagi',
  'to-ask': 'nie wysłano do akceptacji',
  waiting: 'czeka na odpowiedź',
  cleared: 'gotowe do druku i publikacji',
  void: 'odwołano',
}

export const proofAnswerWords: Words<ProofDecision['answer']> = {
  accepted: 'zaakceptowano',
  'changes-requested': 'zgłoszono uwagi',
  'name-only': 'tylko nazwa, bez logo',
  'not-taking-part': 'nie uczestniczy',
  skipped: 'pominięto',
  reopened: 'zapytano ponownie',
}

export const lineupStateWords: Words<LineupState> = {
  draft: 'nie wysłano do moderacji',
  sent: 'czeka na odpowiedź',
  signed: 'potwierdzono',
  'changes-requested': 'zgłoszono uwagi',
  declined: 'odmowa moderowania',
  outdated: 'potwierdzenie nieaktualne',
  skipped: 'pominięto',
  void: 'odwołano',
}

export const answerStateWords: Words<AnswerState> = {
  proposed: 'nie zapytano',
  invited: 'czeka na odpowiedź',
  confirmed: 'potwierdzono',
  maybe: 'może',
  declined: 'odmowa',
  'cannot-attend': 'rezygnacja',
  outdated: 'odpowiedź nieaktualna',
  skipped: 'pominięto',
  void: 'odwołano',
}

const channelWords: Words<Channel> = {
  phone: 'telefon',
  paper: 'papier',
  email: 'e-mail',
  'in-person': 'rozmowa',
}

/** The way by which a decision came. */
export const wayWords = ({ way, channel }: { way: ProofDecision['way']; channel: Channel | null }): string =>
  way === 'self'
    ? 'przez osobisty link'
    : way === 'staff'
      ? 'decyzja organizatora'
      : `zapisał organizator${channel === null ? '' : ` (${channelWords[channel]})`}`

export const letterKindWords: Words<MessageKind> = {
  request: 'zaproszenie z prośbą o odpowiedź',
  programme: 'program wydarzenia',
  reminder: 'przypomnienie',
  change: 'zmiana w programie',
  removal: 'zmiana w składzie',
  cancellation: 'odwołanie',
  'proof-request': 'prośba o akceptację materiału',
  'proof-reminder': 'przypomnienie o akceptacji',
}

export const publishedWorkWords: Words<PublishedWorkKind> = {
  announcement: 'ogłoszenie',
  invitation: 'zaproszenie',
  press: 'prasa, radio, telewizja',
  'web-page': 'strona internetowa',
  'social-post': 'wpis w mediach społecznościowych',
  mailing: 'mailing',
  print: 'druk',
  photo: 'zdjęcie z wydarzenia',
  other: 'inne',
}

export const severityWords: Words<Severity> = {
  error: 'błąd',
  warning: 'ostrzeżenie',
  ask: 'do oceny człowieka',
}
