import { describe, expect, test } from 'vitest'
import { ruleSet, type RuleSet } from '#contract/marks.ts'
import type { MaterialKind } from '#contract/proofData.ts'
import { checkProof } from '#domain/marks/checkProof.ts'
import { findingKey } from '#domain/proofs/proofState.ts'
import { fileQuestions } from '#domain/marks/fileQuestions.ts'
import { generalRules, projectRules, type Rule, type RuleCode } from '#domain/marks/ruleSets.ts'
import { markedProof, type MarkedProof } from './markedProof.ts'

type Break = { kind?: MaterialKind; by: (proof: MarkedProof) => void }

const strip = (change: Partial<NonNullable<MarkedProof['strip']>>) => (proof: MarkedProof) => {
  if (proof.strip) Object.assign(proof.strip, change)
}
const move = (box: { ink: object }, change: object) =>
  Object.assign(box, change, { ink: { ...box.ink, ...change } })

/** How each rule is broken, by one change to a proof that breaks none: a rule without its line here does not compile. */
const breaks: Readonly<Record<RuleCode, Break>> = {
  'strip-missing': {
    by: ({ drawing, stripBox }) => drawing.boxes.splice(drawing.boxes.indexOf(stripBox), 1),
  },
  'strip-sample': { by: strip({ isSample: true }) },
  'strip-black-on-screen': { kind: 'social-post', by: strip({ variant: 'achromatic' }) },
  'strip-colour-obligatory': { kind: 'invitation', by: strip({ variant: 'achromatic' }) },
  'strip-colour-possible': { by: strip({ variant: 'achromatic' }) },
  'strip-colour-in-black': { by: ({ options }) => (options.isBlackOnly = true) },
  'logos-not-black': { by: strip({ variant: 'achromatic' }) },
  'strip-distorted': { by: ({ stripBox }) => (stripBox.width += 100) },
  'strip-cut': { by: ({ stripBox }) => (stripBox.x = 20_000) },
  'strip-clear-space': { by: ({ texts }) => (texts.person.y = 37_650) },
  'strip-vertical': { by: strip({ layout: 'vertical' }) },
  'strip-order': {
    by: strip({ alt: 'Rzeczpospolita Polska, Fundusze Europejskie, Unia Europejska, Województwo Śląskie' }),
  },
  'rp-sign-missing': { by: strip({ alt: 'Fundusze Europejskie, Unia Europejska' }) },
  'rp-sign-in-black': { by: strip({ variant: 'achromatic' }) },
  'too-many-signs': { by: (proof) => strip({ alt: `${proof.strip?.alt}, Gmina Przykładowa` })(proof) },
  'contractor-in-strip': { by: (proof) => strip({ alt: `${proof.strip?.alt}, Fundacja Testowa` })(proof) },
  'partner-in-strip': { by: ({ logoBox }) => move(logoBox, { y: 38_100 }) },
  'flag-small': { by: ({ stripBox }) => (stripBox.of.flag.height = 999) },
  'logo-higher-than-flag': { by: ({ logoBox }) => move(logoBox, { height: 1201 }) },
  'logo-wider-than-flag': { by: ({ logoBox }) => move(logoBox, { width: 1801 }) },
  'clause-missing': { by: ({ texts }) => (texts.clause.text = 'Forum') },
  'amount-missing': { kind: 'invitation', by: ({ texts }) => (texts.amount.text = 'Forum') },
  'title-too-long': { by: ({ funding }) => (funding.title = 'a'.repeat(151)) },
  'before-agreement': { by: ({ funding }) => (funding.agreementDate = '2027-10-13') },
  'agreement-date-unknown': { by: ({ funding }) => (funding.agreementDate = null) },
  'hashtag-missing': { kind: 'web-banner', by: ({ texts }) => (texts.hashtag.text = 'Forum') },
  'font-beside-sign': { by: ({ texts }) => (texts.person.y = 37_300) },
  'logo-expired': { by: ({ logo }) => (logo.validUntil = '2027-10-11') },
  'logo-resolution': { by: ({ logo }) => (logo.picture.width = 118) },
  'logo-missing': { by: ({ partner }) => (partner.logo = null) },
  'logo-without-alt': { by: ({ logoBox }) => (logoBox.alt = ' ') },
  'partner-nowhere': { by: ({ drawing }) => (drawing.places = []) },
  'form-unconfirmed': { by: ({ texts }) => (texts.person.text = 'Z udziałem Fundacji Testowej') },
  'people-unconfirmed': { by: ({ person }) => (person.isConfirmed = false) },
  contrast: { by: ({ texts }) => (texts.person.colour = '#888888') },
  'characters-missing': { by: ({ texts }) => (texts.person.text = 'Anna 漢') },
  'content-unfit': { by: ({ drawing }) => drawing.overflow.push('people') },
}

const rules: Readonly<Record<RuleCode, Rule>> = { ...projectRules, ...generalRules }
const codes = ({ data, drawing }: MarkedProof) => checkProof(data, drawing).map(({ rule }) => rule)

const setsOf = (rule: Rule): RuleSet[] =>
  rule.sources.general ? ['2021-2027'] : ruleSet.options.filter((set) => rule.sources[set])

const cases = Object.entries(breaks).flatMap(([code, { kind = 'poster', by }]) => {
  const rule = Object.entries(rules).find(([name]) => name === code)?.[1]
  return (rule === undefined ? [] : setsOf(rule)).map((set) => ({
    code,
    set,
    // The older rules let colour be left out of every print, the later ones only of posters.
    kind: code === 'strip-colour-possible' && set === '2014-2020' ? ('invitation' as const) : kind,
    by,
    severity: rule?.severity,
  }))
})

describe('rules about marks', () => {
  test.each(cases)(
    '$set: a proof that keeps $code, and one that breaks it',
    ({ code, set, kind, by, severity }) => {
      const proof = markedProof(set, kind)
      expect(codes(proof)).toEqual([])
      by(proof)
      const found = checkProof(proof.data, proof.drawing).filter(({ rule }) => rule === code)
      expect(found.map((finding) => finding.severity)).toEqual([severity])
    },
  )

  test('a rule of the later set does not bind a project of the older one', () => {
    const proof = markedProof('2014-2020', 'invitation')
    strip({ variant: 'achromatic', layout: 'vertical' })(proof)
    expect(codes(proof)).not.toContain('strip-colour-obligatory')
    expect(codes(proof)).not.toContain('strip-vertical')
  })

  test('the republic’s sign is no duty of an agreement before 2018', () => {
    const proof = markedProof('2014-2020', 'poster')
    breaks['rp-sign-missing'].by(proof)
    proof.funding.agreementDate = '2017-12-31'
    expect(codes(proof)).toEqual([])
  })

  test('the fund, which the older sign of the Union names, is no sign of its own', () => {
    const proof = markedProof('2014-2020', 'poster')
    if (proof.strip)
      proof.strip.alt =
        'Znaki: Fundusze Europejskie, Program Regionalny, Rzeczpospolita Polska, Śląskie, Unia Europejska, Europejski Fundusz Społeczny'
    expect(codes(proof)).toEqual([])
  })

  test('projects that share the official file have it placed once', () => {
    const proof = markedProof('2021-2027', 'poster')
    proof.data.funding.push({ ...proof.funding, projectId: 'q' })
    expect(codes(proof)).toEqual([])
    const picture = { sha256: 'other', type: 'image/svg+xml', width: 900, height: 60 } as const
    proof.data.funding.push({
      ...proof.funding,
      projectId: 'r',
      strip: proof.strip && { ...proof.strip, picture },
    })
    expect(codes(proof)).toEqual(['strip-missing'])
    proof.data.funding.pop()
    proof.drawing.boxes.splice(proof.drawing.boxes.indexOf(proof.stripBox), 1)
    expect(codes(proof).filter((code) => code === 'strip-missing')).toHaveLength(2)
  })

  test('a name that a line’s end parts after its hyphen is still said', () => {
    const proof = markedProof('2021-2027', 'poster')
    const { data, drawing, funding, person, texts } = proof
    Object.assign(person, { name: 'Anna Próbna-Testowa', isConfirmed: false })
    texts.person.text = 'Anna Próbna-'
    drawing.boxes.splice(1, 0, { ...texts.person, y: 5600, text: 'Testowa' })
    expect(codes(proof)).toEqual(['people-unconfirmed'])
    person.isConfirmed = true
    const [before = '', after = ''] = texts.clause.text.split('Projekt Wzorcowy')
    funding.title = 'Projekt Wzorcowo-Próbny'
    texts.clause.text = `${before}Projekt Wzorcowo-`
    drawing.boxes.splice(drawing.boxes.indexOf(texts.clause) + 1, 0, {
      ...texts.clause,
      y: 8600,
      text: `Próbny${after}`,
    })
    expect(codes({ ...proof, data })).toEqual([])
  })

  test('a word is read on all that it stands on, not only on the paper', () => {
    const proof = markedProof('2021-2027', 'poster')
    const area = { kind: 'rectangle', x: 1000, y: 0, width: 4000, height: 6000, colour: '#0b3c40' } as const
    proof.drawing.boxes.unshift(area)
    expect(codes(proof)).toEqual(['contrast'])
    proof.drawing.boxes[0] = { ...area, width: 25_000 }
    proof.texts.person.colour = '#ffffff'
    expect(codes(proof)).toEqual([])
  })

  test('an event without projects has only the general rules', () => {
    const proof = markedProof('2021-2027', 'poster')
    proof.data.funding = []
    proof.drawing.boxes = []
    proof.drawing.places = []
    expect(codes(proof)).toEqual(['partner-nowhere'])
  })

  test('what cannot be measured in a finished file is asked; its facts are still checked', () => {
    const { data, funding } = markedProof('2021-2027', 'poster')
    funding.agreementDate = '2027-10-13'
    const found = fileQuestions(data, 'one')
    expect(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'before-agreement',
    ])
    expect(found.filter(({ severity }) => severity === 'ask').map(({ rule }) => rule)).toContain(
      'partner-in-strip',
    )
    const questions = (file: string) => fileQuestions(data, file).filter(({ severity }) => severity === 'ask')
    const answered = new Set(questions('one').map(findingKey))
    expect(questions('another').filter((asked) => answered.has(findingKey(asked)))).toEqual([])
  })
})
