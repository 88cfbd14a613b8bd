import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { EvidenceGap, EvidencePartName } from '#contract/evidence.ts'

/** What the parts of the evidence file are called, in its order. */
export const evidencePartLabels: Readonly<Record<EvidencePartName, MessageDescriptor>> = {
  programme: msg`Program`,
  materials: msg`Materiały i decyzje partnerów`,
  lineups: msg`Składy i odpowiedzi`,
  letters: msg`Wysłane listy`,
  published: msg`Publikacje`,
  attendance: msg`Frekwencja`,
  article: msg`Podsumowanie`,
  funding: msg`Źródła finansowania`,
}

/** What is missing in the evidence, as a sentence. */
export const gapLabel = ({ code, values }: EvidenceGap): MessageDescriptor => {
  const name = String(values['name'] ?? '')
  const number = Number(values['number'] ?? 0)
  const count = Number(values['count'] ?? 0)
  const megabytes = Number(values['megabytes'] ?? 0)
  switch (code) {
    case 'not-released':
      return msg`Programu nie opublikowano`
    case 'changed-since-release':
      return msg`Program zmieniono po opublikowaniu wersji ${number}`
    case 'no-materials':
      return msg`Nie ma plakatu, zaproszenia ani innego materiału`
    case 'material-without-proof':
      return msg`${name}: nie ma żadnej wizualizacji`
    case 'material-not-cleared':
      return msg`${name}: brakuje akceptacji albo rozstrzygnięcia błędów`
    case 'strip-sample':
      return msg`${name}: zestawienie znaków to tylko wzór`
    case 'lineup-not-signed':
      return msg`${name}: skład bez aktualnego potwierdzenia`
    case 'no-invitation':
      return msg`Nie ma zaproszenia ani ogłoszenia`
    case 'no-published-works':
      return msg`Nie zapisano, co i kiedy opublikowano`
    case 'no-photos':
      return msg`Nie ma zdjęć z wydarzenia`
    case 'work-without-picture':
      return msg`${name}: nie ma zrzutu ekranu, skanu ani zdjęcia`
    case 'work-without-print-run':
      return msg`${name}: nie podano nakładu albo liczby adresatów`
    case 'no-attendance':
      return msg`Nie podano, ile osób uczestniczyło`
    case 'no-article':
      return msg`Nie ma podsumowania wydarzenia`
    case 'no-funding':
      return msg`Nie wskazano projektu, który opłaca wydarzenie`
    case 'agreement-unknown':
      return msg`${name}: nie podano numeru albo daty umowy`
    case 'too-large':
      return msg`Obrazów jest za dużo na jeden plik (najwyżej ${megabytes} MB). Pominięto: ${count}`
  }
}
