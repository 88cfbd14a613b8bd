import type { RuleCode } from '#domain/marks/ruleSets.ts'

/** What each rule about marks is about, in a few words. */
const names: Readonly<Record<RuleCode, string>> = {
  'strip-missing': 'brak zestawienia znaków',
  'strip-sample': 'zestawienie znaków jest tylko wzorem',
  'strip-black-on-screen': 'zestawienie achromatyczne na ekranie',
  'strip-colour-obligatory': 'obowiązkowa wersja pełnokolorowa zestawienia',
  'strip-colour-possible': 'wersja achromatyczna mimo druku w kolorze',
  'strip-colour-in-black': 'zestawienie kolorowe w druku bez koloru',
  'logos-not-black': 'kolorowy logotyp obok znaków achromatycznych',
  'strip-distorted': 'proporcje zestawienia znaków',
  'strip-cut': 'zestawienie znaków wychodzi poza brzeg',
  'strip-clear-space': 'pole ochronne zestawienia znaków',
  'strip-vertical': 'pionowy układ zestawienia znaków',
  'strip-order': 'kolejność znaków w zestawieniu',
  'rp-sign-missing': 'znak barw RP w zestawieniu kolorowym',
  'rp-sign-in-black': 'znak barw RP w zestawieniu achromatycznym',
  'too-many-signs': 'najwyżej cztery znaki w linii',
  'contractor-in-strip': 'sponsor, patron medialny lub wykonawca w zestawieniu',
  'partner-in-strip': 'logotyp partnera w zestawieniu lub jego polu ochronnym',
  'flag-small': 'wysokość flagi UE',
  'logo-higher-than-flag': 'logotyp wyższy niż flaga UE',
  'logo-wider-than-flag': 'logotyp szerszy niż flaga UE',
  'clause-missing': 'informacja o dofinansowaniu w tekście',
  'amount-missing': 'kwota wsparcia w tekście',
  'title-too-long': 'długość tytułu projektu',
  'before-agreement': 'data przed podpisaniem umowy o dofinansowanie',
  'agreement-date-unknown': 'nieznana data umowy o dofinansowanie',
  'hashtag-missing': 'hasztag #FunduszeUE lub #FunduszeEuropejskie',
  'font-beside-sign': 'krój pisma przy znakach',
  'logo-expired': 'ważność logotypu',
  'logo-resolution': 'rozdzielczość logotypu',
  'logo-missing': 'brak logotypu partnera',
  'logo-without-alt': 'opis logotypu dla osób, które go nie widzą',
  'partner-nowhere': 'partner, którego nie ma na materiale',
  'form-unconfirmed': 'niepotwierdzona odmiana nazwy partnera',
  'people-unconfirmed': 'osoby bez potwierdzonego udziału',
  contrast: 'kontrast tekstu i tła',
  'characters-missing': 'znaki, których nie ma pismo',
  'content-unfit': 'treść, która się nie mieści',
}

const known: ReadonlyMap<string, string> = new Map(Object.entries(names))

/** What a rule is about; its code for one that was measured long ago and is known no more. */
export const ruleName = (code: string): string => known.get(code) ?? code
