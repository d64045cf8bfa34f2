import { createHash } from 'node:crypto';
import { publicFonts } from './public-fonts.ts';

/** The look of pages made here: colours and fonts of the screens, no script, nothing from elsewhere. */
export const PUBLIC_STYLE = `${publicFonts()}
:root{color-scheme:light dark;--paper:#faf8f4;--surface:#fff;--ink:#1b2529;--soft:#4d5b61;--line:#c9d1d4;--edge:#6a787e;--accent:#1f4e5f;--on:#fff;--good:#1d5c37;--bad:#9b1c1c;--wait:#6b4700}
@media(prefers-color-scheme:dark){:root{--paper:#14191c;--surface:#1c2327;--ink:#edf1f2;--soft:#b4c0c5;--line:#3c484e;--edge:#8c9aa0;--accent:#8fd0e6;--on:#0f1a1e;--good:#8fd6ab;--bad:#f2a3a3;--wait:#f0c674}}
*{box-sizing:border-box}body{margin:0;font:1rem/1.55 'Source Sans 3',system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
.wide{max-width:46rem;margin:0 auto;padding:0 1.5rem}header{background:var(--surface);border-bottom:1px solid var(--line)}
header .wide{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;max-width:72rem;padding-block:.6rem}
.brand{font:600 1.35rem 'Source Serif 4',Georgia,serif;color:var(--ink);text-decoration:none}nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}
nav a{color:var(--ink);padding:.25rem 0}nav a[aria-current]{font-weight:600}.end{margin-inline-start:auto}
h1,h2,h3{font-family:'Source Serif 4',Georgia,'Times New Roman',serif;font-weight:600;line-height:1.25;text-wrap:balance}h1{font-size:1.8rem}h2{font-size:1.3rem}h3{font-size:1.1rem}
a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.5rem 1rem}
.card{background:var(--surface);border:1px solid var(--line);border-radius:.4rem;padding:.25rem 1.25rem .75rem;margin:1rem 0}
.said{border-left:5px solid var(--edge);background:var(--surface);padding:.5rem 1rem;margin:1rem 0}.said p{margin:.3rem 0}
.good{border-color:var(--good)}.bad{border-color:var(--bad)}.wait{border-color:var(--wait)}
.good strong{color:var(--good)}.bad strong{color:var(--bad)}.wait strong{color:var(--wait)}
label{display:block;font-weight:600;margin-top:1rem}.hint{color:var(--soft);margin:.25rem 0}
input[type=search],select{font:inherit;width:100%;max-width:28rem;min-height:2.75rem;padding:.4rem .6rem;border:1px solid var(--edge);border-radius:.4rem;background:var(--surface);color:var(--ink)}
input[type=file]{font:inherit;width:100%;padding:1.5rem 1rem;border:2px dashed var(--edge);border-radius:.4rem;background:var(--surface);color:var(--ink);margin:.5rem 0 1rem}
button,.button{font:inherit;font-weight:600;display:inline-block;min-height:2.75rem;padding:.5rem 1rem;border:1px solid var(--accent);border-radius:.4rem;background:var(--accent);color:var(--on);cursor:pointer;text-decoration:none}
article{border-top:1px solid var(--line);padding:.5rem 0 1rem}.contents{display:block}.contents ol{columns:16rem;padding-left:1.5rem}
blockquote{margin:0 0 .8rem;padding:.1rem 0 .1rem .9rem;border-left:4px solid var(--line);font-style:italic}
dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 0 1rem}.code{font-family:ui-monospace,monospace;font-size:.9rem;overflow-wrap:anywhere}
ul.plain{list-style:none;padding:0}ul.plain li{border-bottom:1px solid var(--line);padding:.75rem 0}ul.plain p{margin:.2rem 0}
footer{color:var(--soft);font-size:.95rem;margin-top:3rem;padding-bottom:1.5rem}footer a{color:var(--ink)}
@media print{header,footer,form,nav,.skip{display:none}article{break-inside:avoid}}`;

const STYLE_HASH = createHash('sha256').update(PUBLIC_STYLE).digest('base64');

/** Policy of these pages: their own style, our fonts and icon, forms that come back here, and nothing else. */
export const PUBLIC_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
