import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Finding } from '#contract/proofData.ts'
import { numberOf, textOf } from './findingValues.ts'

/** What is wrong with a strip of signs and what to do; null for a code of another kind. */
export const stripRuleLabel = (rule: string, values: Finding['values']): MessageDescriptor | null => {
  const project = textOf(values, 'project')
  switch (rule) {
    case 'strip-missing':
      return msg`Brakuje zestawienia znaków projektu „${project}”. Dodaj oficjalny plik w tej wersji i układzie do projektu.`
    case 'strip-sample':
      return msg`Zestawienie znaków projektu „${project}” to tylko wzór. Dodaj do projektu plik oficjalny.`
    case 'strip-black-on-screen':
      return msg`Na ekranie zestawienie znaków nie może być achromatyczne. Wybierz wersję kolorową.`
    case 'strip-colour-obligatory':
      return msg`Ten rodzaj materiału wymaga pełnokolorowego zestawienia znaków. Wybierz wersję kolorową.`
    case 'strip-colour-possible':
      return msg`Wersja achromatyczna jest tylko dla druku bez koloru. Wybierz wersję kolorową albo zaznacz druk tylko w czerni.`
    case 'strip-colour-in-black':
      return msg`Materiał jest drukowany tylko w czerni, a zestawienie znaków jest kolorowe. Wybierz wersję achromatyczną.`
    case 'strip-distorted':
      return msg`Zestawienie znaków ma zmienione proporcje. Umieść plik bez rozciągania.`
    case 'strip-cut':
      return msg`Zestawienie znaków wychodzi poza brzeg materiału. Wybierz większy format albo inny układ.`
    case 'strip-clear-space': {
      const needed = numberOf(values, 'needed')
      return msg`Coś wchodzi w pole ochronne zestawienia znaków. Zostaw wokół niego ${needed} mm.`
    }
    case 'strip-vertical':
      return msg`Układ pionowy jest tylko tam, gdzie poziomy się nie mieści. Czy poziomy się nie mieści?`
    case 'strip-order':
      return msg`Opis zestawienia znaków wymienia znaki w innej kolejności niż wymagana. Czy plik jest właściwy? Popraw plik albo jego opis.`
    case 'rp-sign-missing':
      return msg`Opis kolorowego zestawienia nie wymienia znaku barw Rzeczypospolitej Polskiej. Czy znak jest w pliku?`
    case 'rp-sign-in-black':
      return msg`Opis zestawienia achromatycznego wymienia znak barw RP, którego nie może w nim być. Czy plik jest właściwy?`
    case 'too-many-signs': {
      const [count, most] = [numberOf(values, 'count'), numberOf(values, 'most')]
      return msg`Znaki w zestawieniu: ${count}, a dozwolone są najwyżej ${most}. Dodaj plik bez znaków dodatkowych.`
    }
    case 'flag-small': {
      const [height, needed] = [numberOf(values, 'height'), numberOf(values, 'needed')]
      return msg`Flaga UE ma ${height} mm wysokości, zalecane jest co najmniej ${needed} mm. Wybierz większy format albo układ pionowy.`
    }
    case 'font-beside-sign':
      return msg`Tekst tuż przy znakach złożono krojem Open Sans, którego rozporządzenie nie wymienia. Czy ten tekst może tu stać?`
    default:
      return null
  }
}
