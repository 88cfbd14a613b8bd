/** The one style of the public pages. Their policy allows it by its hash, so no other style can be put into a page. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b2326; --muted: #556267; --paper: #fff; --line: #d5dcde; --accent: #005f6b;
  --mark: #7a4a00; --mark-paper: #fff3dc; --off: #9b1c1c; --off-paper: #fdeaea }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edef; --muted: #a4b1b6; --paper: #14191b; --line: #344045;
  --accent: #7fd0db; --mark: #ffcf87; --mark-paper: #3b2c12; --off: #ffaaa5; --off-paper: #431c1c } }
* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
  -webkit-text-size-adjust: 100%; scroll-padding-block-start: 1rem }
body { margin: 0 auto; max-width: 48rem; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word }
h1, h2, h3, p, dl, dd, ol, ul { margin: 0; padding: 0 }
h1, h2, h3 { line-height: 1.2; text-wrap: balance }
h1 { font-size: clamp(1.5rem, 1.15rem + 1.9vw, 2.25rem) }
h2 { font-size: 1.3125rem; margin-block-end: .5rem }
h3 { font-size: 1.0625rem; line-height: 1.35 }
ol, ul { list-style: none }
a { color: var(--accent); text-underline-offset: .2em }
a:focus-visible, summary:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .1875rem; border-radius: .125rem }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; padding: .75rem 1rem; background: var(--accent); color: var(--paper) }
.skip:focus { inset-block-start: .5rem }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.eyebrow { color: var(--muted); margin-block-end: .25rem }
.when { color: var(--accent); font-weight: 700; margin-block-start: .5rem; font-size: 1.125rem }
.where b { font-weight: 600 }
.strips { margin: 0 -.5rem 1rem; padding: .5rem; background: #fff }
.strips img { display: block; width: 100%; max-width: 36rem; height: auto }
.funding { margin-block-start: .75rem; padding-inline-start: .75rem; border-inline-start: .1875rem solid var(--accent); font-size: .9375rem; line-height: 1.45 }
.banner { margin-block: .75rem; padding: .5rem .75rem; background: var(--off-paper); color: var(--off); font-weight: 700 }
.note { color: var(--muted); font-size: .9375rem }
.lead { margin-block-start: 1.25rem }
.text p + p { margin-block-start: .5rem }
nav ul, .links { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1.25rem }
nav { margin-block-start: 1rem }
nav a, .links a, .calendars a, .again a { display: inline-block; padding-block: .625rem }
section { margin-block-start: 2rem }
.item { padding-block: .875rem; border-block-start: 1px solid var(--line) }
.items { margin-block-start: .625rem; border-block-end: 1px solid var(--line) }
.item:target { background: color-mix(in srgb, var(--accent) 10%, transparent); box-shadow: 0 0 0 .5rem color-mix(in srgb, var(--accent) 10%, transparent) }
.hour { color: var(--accent); font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap }
.hour small { display: block; color: var(--muted); font-weight: 400; font-size: .875rem; white-space: normal }
.hour .open { color: var(--muted); font-weight: 400 }
.room { color: var(--muted) }
.pause h3 { font-weight: 500 }
.off h3 s { color: var(--muted) }
.mark { display: inline-block; padding: 0 .4375rem; border-radius: .25rem; background: var(--mark-paper); color: var(--mark); font-size: .8125rem; font-weight: 600; line-height: 1.5rem; white-space: nowrap }
.off .mark { background: var(--off-paper); color: var(--off) }
.text, .people { margin-block-start: .5rem }
.people dt { color: var(--muted); font-size: .875rem }
.people dt:not(:first-child) { margin-block-start: .5rem }
.people dd + dd { margin-block-start: .25rem }
.people b { font-weight: 600 }
.people span { color: var(--muted) }
.facts dt { color: var(--muted) }
.facts dt:not(:first-child) { margin-block-start: .625rem }
.facts + p { margin-block-start: 1rem }
details { border-block-start: 1px solid var(--line) }
details:last-of-type { border-block-end: 1px solid var(--line) }
summary { cursor: pointer; padding-block: .625rem }
details + .links { margin-block-start: .25rem }
.files .note { margin-block-end: .625rem }
.files .links .note { margin: 0 }
.calendars { columns: 16rem; column-gap: 1.5rem; padding-block-end: .5rem }
footer { margin-block-start: 2.5rem; padding-block-start: .75rem; border-block-start: .1875rem solid var(--accent) }
.paper { display: none }
@media (min-width: 38rem) {
  body { padding-block-start: 2.5rem }
  .timed .item { display: grid; grid-template-columns: 7rem 1fr; column-gap: 1rem }
  .facts { display: grid; grid-template-columns: 11rem 1fr; gap: .25rem 1rem }
  .facts dt { grid-column: 1 }
  .facts dd { grid-column: 2 }
  .facts dt:not(:first-child) { margin: 0 }
}
@media print {
  @page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif } }
  :root { color-scheme: light; --ink: #000; --muted: #444; --paper: #fff; --line: #aaa; --accent: #004b55; --mark: #000; --mark-paper: #fff; --off: #000; --off-paper: #fff }
  html { font-size: 10.5pt }
  body { max-width: none; padding: 0 }
  .skip, nav, .files, .again { display: none }
  .paper { display: block }
  .mark, .banner { border: 1px solid #000 }
  .item { break-inside: avoid }
  h2 { break-after: avoid }
  p, dd { orphans: 3; widows: 3 }
  a { color: inherit; text-decoration: none }
  .timed .item { display: grid; grid-template-columns: 26mm 1fr }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`
