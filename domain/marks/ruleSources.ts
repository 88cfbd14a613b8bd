import type { RuleSource } from './ruleSource.ts'

const at =
  (document: string) =>
  (place: string): RuleSource => ({ document, place })

/** The documents that rules come from, as they are cited to the user; the organiser's own agreement decides. */
export const sources = {
  guide: at(
    'Podręcznik wnioskodawcy i beneficjenta Funduszy Europejskich 2021–2027 w zakresie informacji i promocji',
  ),
  identity: at('Księga Tożsamości Wizualnej marki Fundusze Europejskie 2021–2027'),
  regulation: at('Rozporządzenie wykonawcze Komisji (UE) nr 821/2014'),
  law2018: at('Zasady promocji i oznakowania projektów 2014–2020 dla umów od 1 stycznia 2018 r.'),
  sections2014: at('Zasady promocji i oznakowania projektów 2014–2020'),
  checklist: at('Lista kontrolna oznakowania wydarzeń z Funduszy Europejskich (ministerstwo i RPO WSL)'),
  commission: at('Wytyczne Komisji Europejskiej o używaniu emblematu UE (do sprawdzenia w umowie)'),
  agreement: at('Umowa o dofinansowanie i jej załącznik o promocji'),
  general: (document: string, place: string): RuleSource => ({ document, place }),
} as const
