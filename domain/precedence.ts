import type { PrintedCard } from '#contract/programme.ts'
import { fold } from './polish.ts'

/** How somebody came to their office; whoever holds none is `other`. */
type Basis = 'elected' | 'appointed' | 'other'

/** `list`: the voivodship's list of precedence; `custom`: what is usual, which no list says. */
type Source = 'list' | 'custom'

type Level = 'voivodship' | 'county' | 'commune'
type Kind = 'institution' | 'ngo' | 'business' | 'media'

/** What a part of a position says, folded, and everything that tells of which level or kind it is. */
type Held = { office: string; level: Level | null; kind: Kind | null }

type Rule = {
  code: string
  basis: Basis
  source: Source
  isHeld: (held: Held) => boolean
}

const office = (
  code: string,
  basis: Basis,
  source: Source,
  words: RegExp,
  level: Level | 'none' | 'any' = 'any',
): Rule => ({
  code,
  basis,
  source,
  isHeld: (held) => words.test(held.office) && (level === 'any' || (held.level ?? 'none') === level),
})

const ofKind = (code: Kind, words: RegExp): Rule => ({
  code,
  basis: 'other',
  source: 'custom',
  isHeld: (held) => held.kind === code && words.test(held.office),
})

const chair = /^przewodnicz(?:acy|aca) (?:rady|sejmiku)/u
const viceChair = /^wiceprzewodnicz(?:acy|aca) (?:rady|sejmiku)/u
const member = /^czlon(?:ek|kini) zarzadu/u
const councillor = /^radn(?:y|a)(?: |$)/u
const secretary = /^sekretarz(?:ka)?(?: |$)/u
const treasurer = /^skarbni(?:k|czka)(?: |$)/u

/**
 * Who stands before whom, as a suggestion: precedence is custom, and no Polish act orders it. Parliamentarians stand above the
 * voivodship's list; elected before appointed on every level; then heads of institutions, organisations, business, media.
 * Source: domain.md §3 (the voivodship's list as „Precedencja w Polsce” gives it; county and commune by custom).
 */
const rules = [
  office(
    'parliamentarian',
    'elected',
    'custom',
    /^(?:senator(?:ka)?|posel|poslanka|europosel|europoslanka)(?: |$)/u,
  ),
  office('voivode', 'appointed', 'list', /^(?:wojewoda|wojewodzina)(?: |$)/u),
  office('marshal', 'elected', 'list', /^marszalek|^marszalkini/u, 'voivodship'),
  office('assembly-chair', 'elected', 'list', chair, 'voivodship'),
  office('vice-voivode', 'appointed', 'list', /^wicewojewod/u),
  office('audit-chamber-head', 'appointed', 'list', /^prezes(?:ka)? (?:rio|regionalnej izby obrachunkowej)/u),
  office(
    'appeal-board-head',
    'appointed',
    'list',
    /^prezes(?:ka)? (?:sko|samorzadowego kolegium odwolawczego)/u,
  ),
  office('vice-marshal', 'elected', 'list', /^wicemarszal/u, 'voivodship'),
  office('assembly-vice-chair', 'elected', 'list', viceChair, 'voivodship'),
  office('voivodship-board-member', 'elected', 'list', member, 'voivodship'),
  office('voivodship-councillor', 'elected', 'list', councillor, 'voivodship'),
  office('starost', 'elected', 'custom', /^staro(?:sta|scina)(?: |$)/u),
  office('county-council-chair', 'elected', 'custom', chair, 'county'),
  office('vice-starost', 'elected', 'custom', /^wicestaro(?:sta|scina)(?: |$)/u),
  office('county-council-vice-chair', 'elected', 'custom', viceChair, 'county'),
  office('county-board-member', 'elected', 'custom', member, 'county'),
  office('county-councillor', 'elected', 'custom', councillor, 'county'),
  office(
    'mayor',
    'elected',
    'custom',
    /^(?:burmistrz(?:yni)?|prezydent(?:ka)? miasta|wojt(?:ka|owa)?)(?: |$)/u,
  ),
  office('commune-council-chair', 'elected', 'custom', chair, 'commune'),
  office(
    'deputy-mayor',
    'appointed',
    'custom',
    /^(?:zastep(?:ca|czyni) (?:burmistrz|prezydenta miasta|wojta)|wiceburmistrz|wiceprezydent(?:ka)? miasta)/u,
  ),
  office('commune-council-vice-chair', 'elected', 'custom', viceChair, 'commune'),
  office('commune-councillor', 'elected', 'custom', councillor, 'commune'),
  office('voivodship-director-general', 'appointed', 'list', /^dyrektor(?:ka)? generaln/u, 'voivodship'),
  office('voivodship-treasurer', 'appointed', 'list', treasurer, 'voivodship'),
  office('county-secretary', 'appointed', 'custom', secretary, 'county'),
  office('county-treasurer', 'appointed', 'custom', treasurer, 'county'),
  office('commune-secretary', 'appointed', 'custom', secretary, 'commune'),
  office('commune-treasurer', 'appointed', 'custom', treasurer, 'commune'),
  ofKind('institution', /dyrektor|kierowni|rektor|dziekan|komendant|prezes|przewodnicz|naczelni/u),
  ofKind('ngo', /(?:)/u),
  ofKind('business', /(?:)/u),
  ofKind('media', /(?:)/u),
] as const satisfies readonly Rule[]

/** Words of an organisation, or of a position, that say what kind it is; the first that is found says it. */
const kinds: readonly { kind: Kind; words: RegExp }[] = [
  { kind: 'media', words: /redak|gazet|\bradi[oa]\b|telewizj|portal|dziennikar/u },
  {
    kind: 'business',
    words: /przedsiebiorc|pracodawc|sp\. z o\.|\bspolk|\bs\.a\.|izb\w+ gospodarcz|hotel|\bbank\b|firma/u,
  },
  {
    kind: 'ngo',
    words:
      /fundacj|stowarzyszeni|federacj|zwiaz|caritas|towarzystw|\bkol[oa] gospodyn|spoldzielni\w* socjaln|klub/u,
  },
  {
    kind: 'institution',
    words:
      /urz[ae]d|starostw|osrod|centrum|powiat|miast|gmin|wojewodz|szkol|uniwersytet|akademi|politechni|muzeum|bibliote|dom\w* (?:kultury|pomocy)|instytut|komend|\bsad\b/u,
  },
]

const levels: readonly { level: Level; words: RegExp }[] = [
  { level: 'voivodship', words: /wojewod|sejmik|marszalkowsk/u },
  { level: 'county', words: /powiat|starostw/u },
  { level: 'commune', words: /miast|miejsk|gmin|urz[ae]d/u },
]

/** Level and kind follow from the position's own words first: a councillor of the city may work at the county. */
const found = <Words extends { words: RegExp }>(list: readonly Words[], ...texts: string[]) =>
  texts.flatMap((text) => list.filter(({ words }) => words.test(text)).slice(0, 1)).at(0)

const associations: readonly (Kind | undefined)[] = ['ngo', 'business', 'media']
const isAssociation = (text: string) => associations.includes(found(kinds, text)?.kind)

/** Whoever serves an association of communes, or a company of theirs, holds no office of the communes. */
const levelOf = (part: string, where: string) =>
  isAssociation(part) ? null : (found(levels, part, isAssociation(where) ? '' : where)?.level ?? null)

/** „II zastępca burmistrza” is one of them like „zastępca burmistrza”. */
const ordinal = /^(?:[ivx]+|\d+\.?|pierwsz[ya]|drug[ia]|trzeci[a]?|p\.o\.) /u

const heldOffices = ({ position, organisation }: Pick<PrintedCard, 'position' | 'organisation'>): Held[] => {
  const where = fold(organisation)
  return fold(position)
    .split(/\s*(?:[,;–]| oraz | i )\s*/u)
    .filter((part) => part !== '' || where !== '')
    .map((part) => ({
      office: part.replace(ordinal, ''),
      level: levelOf(part, where),
      kind: found(kinds, where, part)?.kind ?? null,
    }))
}

/** What an office says about somebody's place: `rank` counts from 1, the highest. */
export type ProtocolRank = { rank: number; office: string; basis: Basis; source: Source }

/** The highest office that a card names, or null where it names none that precedence knows. */
export const protocolRank = (card: Pick<PrintedCard, 'position' | 'organisation'>): ProtocolRank | null => {
  const held = heldOffices(card)
  const index = rules.findIndex((rule) => held.some(rule.isHeld))
  const rule = rules[index]
  if (rule === undefined) return null
  return { rank: index + 1, office: rule.code, basis: rule.basis, source: rule.source }
}

/** The suggested order: by rank; people of one rank, and those whom precedence does not know (last), as they stand. */
export const inPrecedence = <
  Greeted extends { readonly card: Pick<PrintedCard, 'position' | 'organisation'> },
>(
  list: readonly Greeted[],
): Greeted[] =>
  list
    .map((greeted) => ({ greeted, rank: protocolRank(greeted.card)?.rank ?? rules.length + 1 }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ greeted }) => greeted)
