import { createHash } from 'node:crypto';

/** The whole appearance of a guide: no script, no font and no picture from anywhere. Colours keep 7:1 on both grounds. */
export const GUIDE_STYLE = `:root{color-scheme:light dark;--ink:#1b1b1b;--ground:#fff;--soft:#f3f1ec;--line:#8a8478;--link:#1a4480}
@media(prefers-color-scheme:dark){:root{--ink:#f1efe9;--ground:#161616;--soft:#232220;--line:#8f887b;--link:#a9c7ff}}
*{box-sizing:border-box}body{margin:0;font:1.05rem/1.6 Georgia,'Times New Roman',serif;color:var(--ink);background:var(--ground)}
.wide{max-width:46rem;margin:0 auto;padding:0 1rem}header,footer{background:var(--soft);padding:.9rem 0}footer{margin-top:3rem}
header p,footer p{margin:.2rem 0}h1,h2,h3,dt,nav{font-family:system-ui,sans-serif;line-height:1.25}h1{font-size:1.9rem;margin:1.6rem 0 .6rem}
h2{font-size:1.25rem;margin:0 0 .6rem}a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.4rem .8rem}
article{border-top:1px solid var(--line);padding:1.4rem 0}nav ol,nav ul{padding-left:1.2rem}nav li{margin:.15rem 0}
blockquote{margin:0 0 .8rem;padding:.1rem 0 .1rem .9rem;border-left:4px solid var(--line);font-style:italic}
dl{margin:0}dt{font-weight:600;margin-top:.6rem}dd{margin:0 0 0 1rem}dd ul{margin:.2rem 0;padding-left:1.1rem}
@media print{header,footer,nav{display:none}article{break-inside:avoid}}`;

/** Policy of a guide's page: its own style, and nothing else. */
export const GUIDE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(GUIDE_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
