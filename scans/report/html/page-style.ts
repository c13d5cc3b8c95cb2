/** All styles of a page. Its levels are those of `charts/level-look.ts`. */
export const pageStyle = `
:root{color-scheme:light;color:#1b1b1b;background:#fff;font:1.0625rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem 3rem;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,caption{margin:0}
h1{font-size:1.9rem;line-height:1.2}
header{border-bottom:1px solid #1b1b1b;padding-bottom:.75rem;margin-bottom:1.25rem}
h2{font-size:1.4rem;line-height:1.25;color:#0b5563;margin-top:2.25rem}
h3{font-size:1.15rem;line-height:1.3;margin-top:1.75rem}
h4{font-size:1.05rem;line-height:1.3;margin-top:1.25rem}
p,ul{margin-top:.5rem}
ul{padding-left:1.25rem}
li{margin-top:.3rem}
.lead{font-size:1.2rem;line-height:1.45}
.note{color:#505050;font-size:.95rem}
.label{color:#0b5563;font-weight:600;font-size:.95rem}
.typed{white-space:pre-line;overflow-wrap:anywhere;unicode-bidi:isolate}
a{color:#0b5563;overflow-wrap:anywhere}
a:focus-visible{outline:3px solid #0b5563;outline-offset:2px}
table{border-collapse:collapse;width:100%;margin-top:1.25rem;hyphens:auto}
caption{text-align:left;padding-bottom:.4rem}
.cells caption{color:#505050;font-size:.95rem}
caption h2{margin-top:1rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem .35rem 0;font-weight:400}
thead th{color:#505050;font-size:.9rem;border-bottom:1px solid #b9b4aa}
.cells td,.cells tbody th{border-bottom:1px solid #b9b4aa}
.themes tbody th,.themes td{padding-bottom:.15rem}
.themes .bars td{padding:0 1px .5rem}
.number{font-variant-numeric:tabular-nums}
.level{display:flex;gap:.5rem;align-items:baseline}
.chip{flex:none;display:inline-block;min-width:1.35em;border:1px solid #1b1b1b;border-radius:.2em;text-align:center;font-weight:600;font-size:.9rem;line-height:1.3;color:#1b1b1b;background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact;forced-color-adjust:none}
.chip:empty{border-style:dashed}
.chip:empty::before{content:"\\a0"}
.c0{background:#440154;color:#fff}.c1{background:#3b528b;color:#fff}.c2{background:#21918c}.c3{background:#5ec962}.c4{background:#fde725}
svg{forced-color-adjust:none;background:#fff;overflow:visible}
.defs{position:absolute}
.bar{display:block;shape-rendering:crispEdges}
.radar,.importance{display:block;width:100%;height:auto;margin:1.5rem auto .5rem;fill:#1b1b1b}
.radar{max-width:22rem;font-size:14px}.narrow{display:none}
.logo{float:right;max-width:9rem;width:auto;height:2.2rem;object-fit:contain;margin-left:1rem}
.of-answer,.stair{list-style:none;padding:0}
.of-answer>li{margin-top:1rem}
.of-answer p{margin-top:.15rem}
.stair li{display:flex;gap:.5rem;align-items:baseline}
.card{border-left:3px solid #0b5563;padding-left:.9rem;margin-top:1rem}
.card p{margin-top:.15rem}
.step{margin-top:1rem;padding-left:2rem;position:relative}
.step::before{content:"";position:absolute;left:.1rem;top:.25rem;width:1rem;height:1rem;border:1.5px solid #1b1b1b}
.is-done::before{background:#0b5563;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.done{font-weight:600}
.line{display:flex;gap:.5rem;align-items:baseline;margin-top:.35rem}
.line .typed{flex:1;min-width:0}
.blank{flex:1;border-bottom:1px solid #767676;height:1.3em}
footer{border-top:1px solid #b9b4aa;margin-top:2.5rem;padding-top:.5rem}
@media (max-width:40rem){.wide{display:none}.narrow{display:block;max-width:24rem}}
@media (max-width:30rem){:root{font-size:1rem}h1{font-size:1.5rem}h2{font-size:1.25rem}body{padding-inline:.75rem}th,td{padding-right:.25rem}.themes,.cells{font-size:.85rem}tbody th,.cells td{overflow-wrap:anywhere}.themes td .level{gap:.3rem}
.themes,.themes tbody,.themes caption{display:block}
.themes thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.themes tr{display:grid;grid-template-columns:minmax(0,1fr) auto}
.themes tbody th,.themes td{min-width:0;padding-bottom:0}
.themes th+td:not(.number),.themes .bars td{grid-column:1/3}
.themes [data-head]{color:#505050}
.themes [data-head]::before{content:attr(data-head)" "}}
@media print{:root{font-size:10.5pt}body{max-width:none;padding:0}h2,h3,h4{break-after:avoid}tr,.card,.step,.of-answer>li,svg{break-inside:avoid}a{color:inherit}}
`;

/** What the policy of a page allows: this style and no other. */
export const pageStyleHash = 'sha256-gTpWSlkTZhRzDuRKI/mioQ/0L2euLUTm4frlBcLKo5Y=';
