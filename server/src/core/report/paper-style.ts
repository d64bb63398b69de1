// How papers look: quiet, light, legible on a screen and on A4.

/** The style sheet of every paper; it holds nothing that an author wrote. */
export const paperStyle = `
@page { margin: 16mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
* { box-sizing: border-box; }
html { color-scheme: light; background: #fff; }
body { margin: 0 auto; padding: 24px 20px; max-width: 52rem; color: #16202a; font: 15px/1.45 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
body.landscape { max-width: 80rem; }
header { border-bottom: 3px solid #005a70; margin-bottom: 16px; padding-bottom: 8px; }
.sort { margin: 0; color: #005a70; font-weight: 600; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 28px 0 8px; font-size: 1.2rem; break-after: avoid; }
p { margin: 8px 0; max-width: 44rem; overflow-wrap: break-word; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 10px 20px; margin: 12px 0 16px; break-inside: avoid; }
.fields div { display: grid; gap: 2px; }
.fields label { font-size: .85rem; font-weight: 600; }
.wide { overflow-x: auto; margin: 14px 0 18px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.landscape table { min-width: 66rem; font-size: .85rem; }
caption { text-align: left; font-weight: 700; font-size: 1.05rem; padding: 4px 0; break-after: avoid; }
th, td { border: 1px solid #8796a3; padding: 5px 7px; text-align: left; vertical-align: top; overflow-wrap: break-word; hyphens: manual; }
thead th { background: #e3eff2; font-size: .9em; hyphens: auto; }
tbody th { font-weight: 600; font-size: .9em; line-height: 1.61; }
.name { white-space: nowrap; }
.name small { white-space: normal; }
small { display: block; color: #465563; font-size: .85em; font-weight: 400; line-height: 1.4; margin-top: 2px; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
fieldset label { display: flex; gap: 5px; align-items: baseline; font-size: .9em; line-height: 1.5; }
input[type=radio] { margin: 0; flex: none; accent-color: #005a70; }
input[type=text], textarea, select { width: 100%; font: inherit; font-size: .9rem; color: inherit; background: #fff; border: 1px solid #6b7a87; border-radius: 3px; padding: 4px 6px; }
textarea { display: block; resize: vertical; min-height: 2.4em; }
select { padding: 3px 2px; font-size: .8rem; }
:focus-visible { outline: 3px solid #b25000; outline-offset: 1px; }
footer { margin-top: 24px; border-top: 1px solid #8796a3; padding-top: 6px; color: #465563; font-size: .82rem; }
footer p { margin: 3px 0; }
@media screen and (max-width: 44rem) { table { min-width: 40rem; } }
@media print {
  body, body.landscape { max-width: none; padding: 0; font-size: 10pt; }
  .wide { overflow: visible; padding-right: 1px; }
  .landscape table { min-width: 0; font-size: 8.5pt; }
  fieldset label { line-height: 1.3; gap: 3px; }
  input[type=radio] { width: 8pt; height: 8pt; }
  th, td { padding: 3px 5px; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin-top: 14pt; }
  caption { font-size: 11pt; }
  thead { display: table-header-group; }
  tr, dl, footer { break-inside: avoid; }
  footer { break-before: avoid; }
  thead, tbody tr:first-child { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  thead th, header { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  textarea { border: 0; padding: 0; resize: none; }
  input[type=text] { border-width: 0 0 1px; border-radius: 0; }
  select { appearance: none; border: 0; padding: 0; }
}
`.trim();
