/** How sheets and slips look on A4; they stand in files of their own, so that the style comes with them. */
export const PAPER_STYLE = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; margin: 0; }
body { font: 400 11pt/1.4 'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif; color: #16191d; background: #fff; }
svg.symbols { position: absolute; width: 0; height: 0; }
.note { padding: 16px 24px; background: #e9f0f6; font-size: 12pt; }
h1, h2 { font-weight: 600; line-height: 1.2; }
.serif { font-family: 'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif; }
.number { font: 600 15pt/1 ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; white-space: nowrap; }
.small { font-size: 9pt; line-height: 1.35; }
.soft { color: #545c65; }
.sheet { width: 210mm; height: 296mm; padding: 12mm 16mm 10mm; margin: 0 auto; display: flex; flex-direction: column; break-after: page; overflow: hidden; }
.sheet:last-child { break-after: auto; }
.top { display: flex; justify-content: space-between; align-items: flex-start; gap: 8mm; padding-bottom: 4mm; border-bottom: .5mm solid #12436d; }
.top .town { font-size: 13pt; font-weight: 600; }
.top .right { text-align: right; }
.sheet h1 { font-size: 18pt; margin-top: 5mm; }
.question { font-size: 14pt; line-height: 1.35; margin-top: 2mm; }
.sheet h2 { font-size: 11pt; margin-top: 5mm; }
.lines { flex: 1; min-height: 40mm; margin-top: 1mm; background: repeating-linear-gradient(#fff 0 8.7mm, #858d96 8.7mm 9mm); background-clip: padding-box; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.tick { display: flex; gap: 3mm; align-items: baseline; margin-top: 2mm; }
.tick i { flex: none; width: 4mm; height: 4mm; border: .4mm solid #16191d; transform: translateY(.6mm); }
.data { margin-top: 3mm; }
.cut { display: flex; align-items: center; gap: 3mm; margin: 5mm -16mm 4mm; padding: 0 6mm; font-size: 9pt; color: #545c65; white-space: nowrap; }
.cut::before, .cut::after { content: ''; flex: 1; border-top: .3mm dashed #545c65; }
.stub { display: flex; gap: 8mm; align-items: center; }
.stub h2 { margin: 0 0 1.5mm; font-size: 12pt; }
.stub .number { font-size: 20pt; margin: 2mm 0; }
.stub svg, .slip svg { flex: none; width: 30mm; height: 30mm; }
.address { overflow-wrap: anywhere; font-weight: 600; }
.slips { width: 210mm; margin: 0 auto; }
.slip { height: 49mm; padding: 6mm 16mm; display: flex; gap: 8mm; align-items: center; border-bottom: .3mm dashed #545c65; break-inside: avoid; overflow: hidden; }
.slip > div { flex: 1; }
.slip .number { font-size: 17pt; margin: 2mm 0; }
@media screen { body { background: #eceae5; } .sheet, .slips { background: #fff; margin: 16px auto; box-shadow: 0 1px 4px #0003; } }
@media print { .note { display: none; } }
`;
