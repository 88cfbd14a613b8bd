import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PublishedWorkKind } from '#contract/publishedWorks.ts'

/** What to see to, and to keep, when European funds pay; where it comes from is in `domain/evidence/publishedDuties.ts`. */
export const publishedDutyLabels: Readonly<Record<PublishedWorkKind, MessageDescriptor>> = {
  announcement: msg`Zestawienie znaków i informacja o źródle wsparcia w treści.`,
  invitation: msg`Zestawienie znaków w pełnym kolorze oraz źródło i kwota wsparcia w treści.`,
  press: msg`Informacja o źródle wsparcia, nie na samym końcu tekstu. Zachowaj wycinek albo skan.`,
  'web-page': msg`Znaki i informacja o wsparciu widoczne bez przewijania. Zrób zrzut ekranu z datą publikacji.`,
  'social-post': msg`#FunduszeUE albo #FunduszeEuropejskie we wpisie. Zrób zrzut ekranu z datą publikacji.`,
  mailing: msg`Zestawienie znaków w pełnym kolorze. Zachowaj kopię i listę adresatów.`,
  print: msg`Zestawienie znaków na pierwszej stronie. Zachowaj egzemplarz albo zdjęcie, nakład i sposób dystrybucji.`,
  photo: msg`Zdjęcia pokazują spotkanie i jego oznakowanie. Publikacja wizerunku to osobna zgoda.`,
  other: msg`Zestawienie znaków i informacja o źródle wsparcia.`,
}
