import type { PublishedWorkKind } from '#contract/publishedWorks.ts'
import type { RuleSource } from '#domain/marks/ruleSource.ts'
import { sources } from '#domain/marks/ruleSources.ts'

const { guide, checklist } = sources

/** Where the duties come from that each kind of publication has when European funds pay; their words are the interface's. */
export const publishedDuties: Readonly<Record<PublishedWorkKind, readonly RuleSource[]>> = {
  announcement: [guide('rozdz. 7.1 i 12'), checklist('pkt 4')],
  invitation: [guide('rozdz. 8.6: wersja pełnokolorowa'), checklist('pkt 4: źródło i kwota wsparcia')],
  press: [checklist('pkt 5: nie na samym końcu tekstu'), guide('rozdz. 16: wycinek albo skan')],
  'web-page': [
    checklist('pkt 6: widoczne bez przewijania'),
    guide('rozdz. 16: zrzut ekranu z datą publikacji'),
  ],
  'social-post': [guide('rozdz. 11.2: hasztag'), guide('rozdz. 16: zrzut ekranu z datą publikacji')],
  mailing: [guide('rozdz. 7.1 i 8.6'), guide('rozdz. 16: kopia i lista adresatów')],
  print: [guide('rozdz. 7.1'), guide('rozdz. 16: egzemplarz albo zdjęcie, nakład, sposób dystrybucji')],
  photo: [guide('rozdz. 16: zdjęcia ze spotkania')],
  other: [guide('rozdz. 7.1 i 12')],
}
