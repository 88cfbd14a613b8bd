import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { UploadRefusal, UploadRefusalCode } from '#contract/marks.ts'

type Values = UploadRefusal['values']

/** „biały”, „czarny”: which paper a logo cannot be seen on. */
const unseen = (variant: Values[string] | undefined): MessageDescriptor =>
  variant === 'white'
    ? msg`Logo nie odcina się od ciemnego tła. Trzeba wgrać jego białą wersję albo wybrać wariant „kolorowe”.`
    : msg`Logo nie odcina się od białego tła. Jeżeli jest białe, trzeba wgrać je jako wariant „białe”.`

const foundKind = (found: Values[string] = ''): MessageDescriptor => {
  switch (found) {
    case 'SVGZ':
      return msg`To jest skompresowany SVG (SVGZ). Trzeba zapisać plik jako zwykły SVG.`
    case 'PDF':
    case 'EPS':
    case 'PSD':
      return msg`To jest plik ${found}. Trzeba zapisać go w programie graficznym jako SVG albo PNG.`
    case 'ZIP':
    case 'DOC':
      return msg`To jest archiwum albo dokument, a nie obraz. Trzeba wgrać sam plik SVG albo PNG.`
    case '':
      return msg`To nie jest obraz, który da się odczytać. Trzeba wgrać plik SVG albo PNG.`
    default:
      return msg`To jest plik ${found}. Trzeba wgrać SVG albo PNG; zmiana samej nazwy pliku nie wystarcza.`
  }
}

const labels: Readonly<Record<UploadRefusalCode, (values: Values) => MessageDescriptor>> = {
  'empty-file': () => msg`Plik jest pusty. Trzeba wgrać go jeszcze raz.`,
  'too-large': ({ kilobytes = '', most = '' }) =>
    msg`Plik ma ${kilobytes} kB, a może mieć najwyżej ${most} kB. Trzeba zapisać go z mniejszą liczbą punktów albo pikseli.`,
  'file-type': ({ found }) => foundKind(found),
  unreadable: () => msg`Obraz jest uszkodzony. Trzeba zapisać go na nowo w programie graficznym.`,
  'too-many-pixels': ({ millions = '' }) =>
    msg`Obraz ma ponad ${millions} mln pikseli. Trzeba zapisać go mniejszy: do druku A3 wystarcza 1200 px.`,
  'too-elongated': () =>
    msg`Obraz jest ponad 50 razy dłuższy niż wyższy albo odwrotnie. Trzeba przyciąć obszar roboczy do samego znaku.`,
  'svg-encoding': () =>
    msg`Plik SVG nie jest zapisany jako UTF-8. W oknie eksportu trzeba wybrać kodowanie „Unicode (UTF-8)”.`,
  'svg-not-xml': ({ line = '' }) =>
    msg`Plik SVG jest uszkodzony w wierszu ${line}. Trzeba wyeksportować go na nowo z programu graficznego.`,
  'svg-entities': () =>
    msg`Plik SVG ma w nagłówku własne definicje. W Illustratorze przy zapisie trzeba odznaczyć „Zachowaj możliwości edycji w programie Illustrator”.`,
  'svg-active': ({ element = '' }) =>
    msg`Plik SVG zawiera element „${element}”, który coś uruchamia albo porusza. Trzeba zapisać sam obraz: bez skryptów, animacji i osadzonych stron.`,
  'svg-text': () =>
    msg`Logo zawiera tekst, który bez swojej czcionki wyglądałby inaczej. Trzeba zamienić tekst na krzywe: w Illustratorze „Zapisz jako SVG”, „Czcionki: Konwertuj na krzywe”, w Inkscape „Ścieżka”, „Obiekt w ścieżkę”.`,
  'svg-picture': () =>
    msg`W pliku SVG jest zdjęcie albo obraz z pikseli. Trzeba narysować go krzywymi albo wgrać logo jako PNG.`,
  'svg-effect': ({ effect = '' }) =>
    msg`Logo używa efektu „${effect}”, którego druk nie odda. Trzeba usunąć cienie, rozmycia i desenie albo zamienić je na kształty („Obiekt”, „Rozłóż wygląd”).`,
  'svg-outside': () =>
    msg`Plik SVG sięga po coś poza sobą. Trzeba osadzić wszystko w pliku: w Illustratorze „Obrazy: Osadź”, „Style: Atrybuty prezentacji”.`,
  'svg-loop': () =>
    msg`W pliku SVG element powtarza sam siebie. Trzeba rozłączyć klony lub symbole i zapisać plik na nowo.`,
  'svg-too-complex': ({ most = '' }) =>
    msg`Rysunek ma ponad ${most} elementów albo jest zbyt zagnieżdżony. Trzeba uprościć ścieżki i zapisać sam znak.`,
  'svg-no-size': () =>
    msg`Plik SVG nie mówi, jak jest duży. Trzeba zapisać go z wymiarami: w Illustratorze odznaczyć „Responsywne”, w Inkscape ustawić rozmiar strony do rysunku.`,
  'svg-differs': () =>
    msg`Po usunięciu z pliku tego, co niebezpieczne, logo wyglądałoby inaczej. Trzeba zapisać je prościej: w Illustratorze „Zapisz jako SVG”, „Style: Atrybuty prezentacji”, „Czcionki: Konwertuj na krzywe”, w Inkscape „Czysty SVG”.`,
  'picture-empty': () =>
    msg`Obraz jest pusty albo całkiem przezroczysty. Trzeba sprawdzić, czy zapisano właściwą warstwę.`,
  'too-small': ({ pixels = '', needed = '' }) =>
    msg`Obraz ma ${pixels} px na dłuższym boku, a potrzeba co najmniej ${needed} px. Do druku A3 potrzeba 1200 px albo pliku SVG.`,
  'logo-invisible': ({ variant }) => unseen(variant),
  'logo-not-transparent': () =>
    msg`Białe logo ma nieprzezroczyste tło, więc byłoby białym prostokątem. Trzeba zapisać je jako SVG albo PNG z przezroczystym tłem.`,
  'logo-not-white': () =>
    msg`Ten plik nie jest białą wersją logo: ma ciemne lub kolorowe części. Trzeba wgrać białą wersję na przezroczystym tle albo wybrać inny wariant.`,
  'logo-not-black': () =>
    msg`Ten plik nie jest czarną wersją logo: ma kolory. Trzeba wgrać wersję czarną albo wybrać wariant „kolorowe”.`,
  'flag-not-found': () =>
    msg`W zestawieniu znaków nie widać flagi Unii Europejskiej (#003399, 3:2). Trzeba wgrać oficjalny plik albo zaznaczyć flagę ręcznie.`,
  'not-pdf': () => msg`Załącznik nie jest plikiem PDF. Trzeba wgrać PDF zapisany z programu graficznego.`,
}

/** What is wrong with an uploaded file, and what to do about it. */
export const uploadRefusalLabel = ({ code, values }: UploadRefusal): MessageDescriptor => labels[code](values)

const readValues = (values: unknown): Values =>
  typeof values === 'object' && values !== null
    ? Object.fromEntries(
        Object.entries(values).filter(
          (entry): entry is [string, string | number] =>
            typeof entry[1] === 'string' || typeof entry[1] === 'number',
        ),
      )
    : {}

const isRefusalCode = (code: string): code is UploadRefusalCode => code in labels

/**
 * The same for one refused input of an answer; null where the code is not one of an upload. `file` is what was sent: the
 * door refuses too large a file without saying how large it is.
 */
export const uploadIssueLabel = (
  { code, values }: { code: string; values?: unknown },
  file: { size: number },
): MessageDescriptor | null => {
  if (code === 'too_big') return labels['too-large']({ kilobytes: Math.ceil(file.size / 1024), most: 2048 })
  return isRefusalCode(code) ? labels[code](readValues(values)) : null
}
