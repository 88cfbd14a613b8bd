import type { EvidenceGap } from '#contract/evidence.ts'

/** What is missing in the evidence, as the file itself says it. */
export const gapSentence = ({ code, values }: EvidenceGap): string => {
  const name = `„${String(values['name'] ?? '')}”`
  switch (code) {
    case 'not-released':
      return 'Programu nie opublikowano: nie ma wersji z numerem i datą.'
    case 'changed-since-release':
      return `Program zmieniono po opublikowaniu wersji ${String(values['number'] ?? '')}; zmian nie opublikowano.`
    case 'no-materials':
      return 'Nie ma żadnego materiału: plakatu, zaproszenia ani innego.'
    case 'material-without-proof':
      return `Materiał ${name} nie ma żadnej wizualizacji.`
    case 'material-not-cleared':
      return `Materiał ${name} nie ma kompletu akceptacji albo ma nierozstrzygnięte błędy oznakowania.`
    case 'strip-sample':
      return `Projekt ${name} ma zestawienie znaków, które jest tylko wzorem, nie plikiem oficjalnym.`
    case 'lineup-not-signed':
      return `Skład panelu ${name} nie ma aktualnego potwierdzenia.`
    case 'no-invitation':
      return 'Nie ma zaproszenia ani ogłoszenia: ani materiału, ani wysłanego listu, ani publikacji.'
    case 'no-published-works':
      return 'Nie zapisano, co, gdzie i kiedy opublikowano albo rozdano.'
    case 'no-photos':
      return 'Nie ma zdjęć z wydarzenia.'
    case 'work-without-picture':
      return `Publikacja ${name} nie ma zrzutu ekranu, skanu ani zdjęcia.`
    case 'work-without-print-run':
      return `Przy publikacji ${name} nie podano nakładu albo liczby adresatów.`
    case 'no-attendance':
      return 'Nie podano, ile osób uczestniczyło.'
    case 'no-article':
      return 'Nie ma podsumowania wydarzenia.'
    case 'no-funding':
      return 'Nie wskazano projektu, z którego opłacono wydarzenie.'
    case 'agreement-unknown':
      return `Projekt ${name} nie ma numeru albo daty umowy o dofinansowanie.`
    case 'too-large':
      return `Obrazów publikacji jest za dużo na jeden plik (najwyżej ${String(values['megabytes'] ?? '')} MB); pominięto: ${String(values['count'] ?? '')}.`
  }
}
