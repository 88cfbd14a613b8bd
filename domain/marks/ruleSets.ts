import type { MaterialKind, Severity } from '#contract/proofData.ts'
import type { RuleSet } from '#contract/marks.ts'
import type { RuleSource } from './ruleSource.ts'
import { sources } from './ruleSources.ts'

/**
 * A rule about marks. `sources`: by the rule sets it belongs to; `general` ones hold without any project. `kinds`: the
 * kinds of material it concerns, null for all. `ofFile`: a human is asked about it where a finished file made
 * elsewhere cannot be measured.
 */
export type Rule = {
  readonly severity: Severity
  readonly kinds: readonly MaterialKind[] | null
  readonly ofFile: boolean
  readonly sources: Partial<Record<RuleSet | 'general', RuleSource>>
}

const screens: readonly MaterialKind[] = ['web-banner', 'social-post']
const printed: readonly MaterialKind[] = [
  'poster',
  'invitation',
  'roll-up',
  'programme-header',
  'certificate',
]
/** Kinds that are in colour whatever it costs; a poster may be black where no colour is to be had. */
const alwaysInColour: readonly MaterialKind[] = ['invitation', 'roll-up', 'programme-header', 'certificate']

const rule = (
  severity: Severity,
  from: Rule['sources'],
  { kinds = null, ofFile = false }: { kinds?: Rule['kinds']; ofFile?: boolean } = {},
): Rule => ({ severity, kinds, ofFile, sources: from })

const { guide, identity, regulation, law2018, sections2014, checklist, commission, agreement, general } =
  sources

/** Rules that each project which pays for the event brings, by its rule set. */
export const projectRules = {
  'strip-missing': rule(
    'error',
    { '2014-2020': checklist('pkt 4'), '2021-2027': guide('rozdz. 7.1') },
    { ofFile: true },
  ),
  'strip-sample': rule(
    'error',
    {
      '2014-2020': agreement('wzory znaków'),
      '2021-2027': guide('rozdz. 8.4: zestawienie pobiera się gotowe'),
    },
    { ofFile: true },
  ),
  'strip-black-on-screen': rule(
    'error',
    { '2014-2020': regulation('art. 4 ust. 1'), '2021-2027': guide('rozdz. 8.6') },
    { kinds: screens, ofFile: true },
  ),
  'strip-colour-obligatory': rule(
    'error',
    { '2021-2027': guide('rozdz. 8.6: wersja pełnokolorowa') },
    { kinds: alwaysInColour, ofFile: true },
  ),
  'strip-colour-possible': rule(
    'error',
    { '2014-2020': regulation('art. 4 ust. 1'), '2021-2027': guide('rozdz. 8.6: wersja achromatyczna') },
    { kinds: printed },
  ),
  'strip-colour-in-black': rule(
    'error',
    { '2014-2020': law2018('znak barw RP tylko w kolorze'), '2021-2027': guide('rozdz. 8.6') },
    { kinds: printed },
  ),
  'logos-not-black': rule('error', { '2021-2027': guide('rozdz. 8.6: znaki dodatkowe') }, { ofFile: true }),
  'strip-distorted': rule(
    'error',
    { '2014-2020': regulation('załącznik II'), '2021-2027': identity('zasady stosowania znaków') },
    { ofFile: true },
  ),
  'strip-cut': rule(
    'error',
    { '2014-2020': regulation('załącznik II'), '2021-2027': identity('zasady stosowania znaków') },
    { ofFile: true },
  ),
  'strip-clear-space': rule(
    'error',
    { '2021-2027': identity('rozdz. II: pole ochronne 1X') },
    { ofFile: true },
  ),
  'strip-vertical': rule('ask', { '2021-2027': identity('rozdz. IV: układ pionowy') }),
  'strip-order': rule(
    'ask',
    {
      '2014-2020': sections2014('kolejność: FE, RP, województwo, UE'),
      '2021-2027': guide('rozdz. 8.4: kolejność FE, RP, UE, województwo'),
    },
    { ofFile: true },
  ),
  'rp-sign-missing': rule('ask', {
    '2014-2020': law2018('umowy podpisane od 1 stycznia 2018 r.'),
    '2021-2027': guide('rozdz. 8.4'),
  }),
  'rp-sign-in-black': rule(
    'ask',
    {
      '2014-2020': law2018('znak barw RP tylko w kolorze'),
      '2021-2027': identity('rozdz. V.2: wersja achromatyczna bez znaku RP'),
    },
    { ofFile: true },
  ),
  'too-many-signs': rule(
    'error',
    {
      '2014-2020': sections2014('do czterech znaków w jednej linii'),
      '2021-2027': guide('rozdz. 8.7: do czterech znaków w jednej linii'),
    },
    { ofFile: true },
  ),
  'contractor-in-strip': rule(
    'error',
    {
      '2014-2020': sections2014('bez znaków wykonawców'),
      '2021-2027': guide('rozdz. 8.7: bez znaków wykonawców'),
    },
    { ofFile: true },
  ),
  'partner-in-strip': rule(
    'error',
    {
      '2014-2020': sections2014('dodatkowe znaki w innej linii'),
      '2021-2027': guide('rozdz. 8.7, przypis 10: najwyżej cztery znaki, zestawienie regionalne jest pełne'),
    },
    { ofFile: true },
  ),
  'flag-small': rule(
    'warning',
    {
      '2014-2020': commission('najmniejsza wysokość flagi: 1 cm'),
      '2021-2027': commission('najmniejsza wysokość flagi: 1 cm'),
    },
    { kinds: printed, ofFile: true },
  ),
  'logo-higher-than-flag': rule(
    'error',
    {
      '2014-2020': regulation('art. 4 ust. 5'),
      '2021-2027': guide('rozdz. 8.8; rozporządzenie (UE) 2021/1060, zał. IX'),
    },
    { ofFile: true },
  ),
  'logo-wider-than-flag': rule('warning', {
    '2014-2020': regulation('art. 4 ust. 5: mierzone wysokością lub szerokością'),
    '2021-2027': guide('rozdz. 8.8: mierzone wysokością lub szerokością'),
  }),
  'clause-missing': rule(
    'error',
    { '2014-2020': checklist('pkt 4: znaki i tekst'), '2021-2027': guide('rozdz. 12') },
    { ofFile: true },
  ),
  'amount-missing': rule(
    'error',
    { '2014-2020': checklist('pkt 4: kwota wsparcia'), '2021-2027': checklist('pkt 4: kwota wsparcia') },
    { kinds: ['invitation'], ofFile: true },
  ),
  'title-too-long': rule('error', { '2021-2027': guide('rozdz. 9.8 i 11.1: tytuł do 150 znaków') }),
  'before-agreement': rule('error', {
    '2014-2020': agreement('obowiązki informacyjne od podpisania umowy'),
    '2021-2027': guide('rozdz. 3.1: znaki dopiero po podpisaniu umowy'),
  }),
  'agreement-date-unknown': rule('ask', {
    '2014-2020': law2018('umowy podpisane od 1 stycznia 2018 r.'),
    '2021-2027': guide('rozdz. 3.1: znaki dopiero po podpisaniu umowy'),
  }),
  'hashtag-missing': rule(
    'warning',
    { '2021-2027': guide('rozdz. 11.2: #FunduszeUE lub #FunduszeEuropejskie') },
    { kinds: screens, ofFile: true },
  ),
  'font-beside-sign': rule(
    'ask',
    { '2014-2020': regulation('art. 4 ust. 4: kroje pisma') },
    { ofFile: true },
  ),
} as const satisfies Readonly<Record<string, Rule>>

/** Rules that hold for every material, whoever pays for it. */
export const generalRules = {
  'logo-expired': rule('warning', { general: general('Karta partnera', 'data ważności logotypu') }),
  'logo-resolution': rule(
    'warning',
    { general: general('Praktyka poligraficzna', 'rozdzielczość bitmap w druku') },
    { kinds: printed, ofFile: true },
  ),
  'logo-missing': rule('warning', {
    general: general('Ustalenia z partnerem', 'partner ma być pokazany logotypem'),
  }),
  'logo-without-alt': rule('warning', { general: general('WCAG 2.2', 'kryterium 1.1.1: treść nietekstowa') }),
  'partner-nowhere': rule(
    'error',
    { general: general('Ustalenia z partnerem', 'partner ma być nazwany lub pokazany') },
    { ofFile: true },
  ),
  'form-unconfirmed': rule(
    'error',
    { general: general('Karta partnera', 'formy przypadków potwierdza partner') },
    { ofFile: true },
  ),
  'people-unconfirmed': rule(
    'ask',
    { general: general('Ustalenia z osobami', 'nazwiska drukuje się po potwierdzeniu udziału') },
    { ofFile: true },
  ),
  contrast: rule(
    'error',
    { general: general('WCAG 2.2', 'kryterium 1.4.3: kontrast 4,5:1, duży tekst 3:1') },
    { ofFile: true },
  ),
  'characters-missing': rule('error', { general: general('Pismo Open Sans', 'zestaw znaków') }),
  'content-unfit': rule('error', {
    general: general('Dane wydarzenia', 'wszystko, co wybrano, ma się zmieścić'),
  }),
} as const satisfies Readonly<Record<string, Rule>>

export type ProjectRule = keyof typeof projectRules
export type GeneralRule = keyof typeof generalRules
export type RuleCode = ProjectRule | GeneralRule

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...Object.entries(projectRules),
  ...Object.entries(generalRules),
])

/** Where a rule comes from, for the rule sets of the projects that pay for the event; each source once. */
export const sourcesOf = (code: string, ruleSets: readonly RuleSet[]): RuleSource[] => {
  const from = rules.get(code)?.sources ?? {}
  return [...new Set(ruleSets), 'general' as const].flatMap((set) => from[set] ?? [])
}
