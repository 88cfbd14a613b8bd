import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Finding } from '#contract/proofData.ts'
import { dayOf, numberOf, textOf } from './findingValues.ts'

/** What is wrong with how a partner is named or shown and what to do; null for a code of another kind. */
export const partnerRuleLabel = (rule: string, values: Finding['values']): MessageDescriptor | null => {
  const name = textOf(values, 'name')
  switch (rule) {
    case 'logos-not-black':
      return msg`${name}: logotyp jest kolorowy, a obok achromatycznych znaków wszystkie logotypy są czarno-białe. Wybierz wersję czarną.`
    case 'contractor-in-strip':
      return msg`${name}: w zestawieniu znaków nie ma miejsca dla sponsora, patrona medialnego ani wykonawcy. Dodaj plik bez tego znaku.`
    case 'partner-in-strip':
      return msg`${name}: logotyp stoi w zestawieniu znaków albo w jego polu ochronnym. Przenieś go do paska partnerów.`
    case 'logo-higher-than-flag': {
      const [height, flag] = [numberOf(values, 'height'), numberOf(values, 'flag')]
      return msg`${name}: logotyp ma ${height} mm wysokości, więcej niż flaga UE (${flag} mm). Zmniejsz logotyp.`
    }
    case 'logo-wider-than-flag': {
      const [width, flag] = [numberOf(values, 'width'), numberOf(values, 'flag')]
      return msg`${name}: logotyp ma ${width} mm szerokości, więcej niż flaga UE (${flag} mm). Oceń, czy nie wydaje się od niej większy.`
    }
    case 'logo-expired': {
      const until = dayOf(values, 'until')
      return msg`${name}: logotyp jest ważny do ${until}, krócej niż trwa wydarzenie. Poproś partnera o nowy plik.`
    }
    case 'logo-resolution': {
      const [pixels, needed] = [numberOf(values, 'pixels'), numberOf(values, 'needed')]
      return msg`${name}: logotyp ma ${pixels} px szerokości, a do druku w tym rozmiarze potrzeba ${needed} px albo pliku SVG.`
    }
    case 'logo-missing':
      return msg`${name}: brakuje logotypu, więc drukowana jest nazwa. Poproś partnera o plik.`
    case 'logo-without-alt':
      return msg`${name}: logotyp nie ma opisu dla osób, które go nie widzą. Dodaj opis.`
    case 'partner-nowhere':
      return msg`${name}: partnera nie ma na materiale. Wybierz większy format albo pokaż wiersze z rolami.`
    case 'form-unconfirmed': {
      const form = textOf(values, 'form')
      return msg`${name}: użyto formy „${form}”, której partner nie potwierdził. Poproś partnera o potwierdzenie.`
    }
    default:
      return null
  }
}
