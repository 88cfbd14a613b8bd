import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What is asked about a finished file, which cannot be measured; codes are those of `domain/marks/ruleSets.ts`. */
export const fileQuestionLabels: Readonly<Record<string, MessageDescriptor>> = {
  'strip-missing': msg`Czy na pliku jest zestawienie znaków tego projektu?`,
  'strip-sample': msg`Czy zestawienie znaków pochodzi z oficjalnego pliku?`,
  'strip-black-on-screen': msg`Czy zestawienie znaków jest w wersji pełnokolorowej?`,
  'strip-colour-obligatory': msg`Czy zestawienie znaków jest w wersji pełnokolorowej?`,
  'logos-not-black': msg`Jeżeli zestawienie znaków jest achromatyczne: czy wszystkie logotypy są czarno-białe?`,
  'strip-distorted': msg`Czy zestawienie znaków zachowuje proporcje i kolory oficjalnego pliku?`,
  'strip-cut': msg`Czy zestawienie znaków jest widoczne w całości?`,
  'strip-clear-space': msg`Czy wokół zestawienia znaków zostawiono pole ochronne (trzecią część wysokości flagi UE)?`,
  'strip-order': msg`Czy znaki stoją w kolejności wymaganej w tej perspektywie finansowej?`,
  'rp-sign-in-black': msg`Jeżeli zestawienie znaków jest achromatyczne: czy nie ma w nim znaku barw RP?`,
  'too-many-signs': msg`Czy w linii z flagą UE stoją najwyżej cztery znaki?`,
  'contractor-in-strip': msg`Czy w zestawieniu znaków nie ma sponsora, patrona medialnego ani wykonawcy?`,
  'partner-in-strip': msg`Czy logotypy partnerów stoją poza zestawieniem znaków i jego polem ochronnym?`,
  'flag-small': msg`Czy flaga UE ma co najmniej 10 mm wysokości?`,
  'logo-higher-than-flag': msg`Czy żaden logotyp nie jest większy niż flaga UE?`,
  'clause-missing': msg`Czy w tekście jest informacja o dofinansowaniu przez Unię Europejską?`,
  'amount-missing': msg`Czy w tekście jest kwota wsparcia?`,
  'hashtag-missing': msg`Czy w grafice albo w treści wpisu jest #FunduszeUE lub #FunduszeEuropejskie?`,
  'font-beside-sign': msg`Czy tekst przy znakach złożono krojem Arial, Auto, Calibri, Garamond, Tahoma, Trebuchet, Ubuntu lub Verdana?`,
  'logo-resolution': msg`Czy logotypy są ostre w druku?`,
  'partner-nowhere': msg`Czy na pliku jest każdy partner wydarzenia?`,
  'form-unconfirmed': msg`Czy nazwy partnerów odmieniono tak, jak potwierdzili partnerzy?`,
  'people-unconfirmed': msg`Czy wszystkie wymienione osoby potwierdziły udział?`,
  contrast: msg`Czy tekst dobrze odróżnia się od tła (kontrast 4,5:1, duży tekst 3:1)?`,
}
