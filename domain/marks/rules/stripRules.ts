import type { ProjectRule } from '#domain/marks/ruleSets.ts'
import {
  grown,
  holds,
  logosOf,
  millimetres,
  moduleOf,
  overlap,
  roomOf,
  textsOf,
  type Breach,
  type ProjectParts,
  type StripBox,
} from './proofParts.ts'

type Check = (parts: ProjectParts) => Breach[]

const breachIf = (isBroken: boolean, values: Breach['values'] = {}): Breach[] =>
  isBroken ? [{ values }] : []

const isBlack = ({ funding }: ProjectParts) => funding.strip?.variant === 'achromatic'
const isColour = ({ funding }: ProjectParts) => funding.strip?.variant === 'colour'

/** The difference between a box and its file's own shape that rounding to whole 1/100 mm may make. */
const rounding = 2

const onStrip =
  (check: (box: StripBox, parts: ProjectParts) => Breach[]): Check =>
  (parts) =>
    parts.box === null ? [] : check(parts.box, parts)

/** The strip's file is there, in the version that the material needs, whole and in its own shape. */
export const stripChecks = {
  'strip-missing': ({ box }) => breachIf(box === null),
  'strip-sample': ({ funding }) => breachIf(funding.strip?.isSample === true),
  'strip-black-on-screen': (parts) => breachIf(isBlack(parts)),
  'strip-colour-obligatory': (parts) => breachIf(isBlack(parts)),
  'strip-colour-possible': (parts) => breachIf(isBlack(parts) && !parts.data.material.options.isBlackOnly),
  'strip-colour-in-black': (parts) => breachIf(isColour(parts) && parts.data.material.options.isBlackOnly),
  'strip-distorted': onStrip(({ width, height }, { funding }) => {
    const picture = funding.strip?.picture
    return breachIf(
      picture !== undefined && Math.abs(height - (width * picture.height) / picture.width) > rounding,
    )
  }),
  'strip-cut': onStrip((box, { drawing }) =>
    breachIf(!holds({ x: 0, y: 0, width: drawing.width, height: drawing.height }, box)),
  ),
  'strip-clear-space': onStrip((box, { drawing }) => {
    const field = grown(box.ink, moduleOf(box))
    const isCrossed = drawing.boxes.some(
      (other) =>
        (other.kind === 'rectangle' && overlap(other, field) && !holds(other, field)) ||
        (other.kind === 'text' && overlap(roomOf(other), field)) ||
        (other.kind === 'picture' && other.of.kind === 'strip' && other !== box && overlap(other.ink, field)),
    )
    return breachIf(isCrossed, { needed: millimetres(moduleOf(box)) })
  }),
  'strip-vertical': ({ funding }) => breachIf(funding.strip?.layout === 'vertical'),
  // Without a word of the older rules on clear space, nobody may stand within the file itself.
  'partner-in-strip': onStrip((box, parts) => {
    const space = parts.funding.ruleSet === '2021-2027' ? moduleOf(box) : 0
    const field = grown(box.ink, space)
    return logosOf(parts)
      .filter(({ box: logo }) => overlap(logo.ink, field) || overlap(logo.ink, box))
      .map(({ partner }) => ({ about: partner.eventPartnerId, values: { name: partner.name } }))
  }),
  'flag-small': onStrip(({ of }) =>
    breachIf(of.flag.height < 1000, { height: millimetres(of.flag.height), needed: 10 }),
  ),
  'font-beside-sign': onStrip((box, { drawing }) => {
    const field = grown(box.ink, 2 * moduleOf(box))
    return breachIf(textsOf(drawing).some((text) => overlap(roomOf(text), field)))
  }),
} as const satisfies Partial<Record<ProjectRule, Check>>
