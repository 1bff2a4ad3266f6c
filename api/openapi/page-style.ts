/** How the description of the API looks: one column to read, the addresses beside it where there is room. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #23211d; --quiet: #5c574d; --paper: #fcfaf6; --line: #ddd6c8; --sheet: #fff; --fir: #1d6a5e; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dc; --quiet: #b3ab9c; --paper: #191815; --line: #3a372f; --sheet: #211f1b; --fir: #7fcbbb; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.all { display: grid; grid-template-columns: minmax(0, 1fr); max-width: 1200px; margin: 0 auto; padding: 24px 16px 80px; gap: 24px; }
h1 { margin: 0 0 4px; } h2 { margin: 40px 0 12px; } h3 { margin: 0; font-size: 1rem; overflow-wrap: anywhere; }
a { color: var(--fir); } nav ul { margin: 0; padding: 0; list-style: none; } nav a { display: inline-block; padding: 4px 0; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9rem; }
pre { margin: 8px 0 0; padding: 12px; overflow-x: auto; border-radius: 6px; background: var(--paper); }
article { margin: 0 0 12px; padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); }
article p { margin: 4px 0; color: var(--quiet); } summary { cursor: pointer; padding: 4px 0; }
.method { display: inline-block; min-width: 4.2em; padding: 0 8px; border: 1px solid currentcolor; border-radius: 4px; color: var(--fir); text-align: center; }
code { overflow-wrap: anywhere; } table { width: 100%; border-collapse: collapse; } td, th { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
@media (min-width: 900px) { .all { grid-template-columns: 220px minmax(0, 1fr); } nav { position: sticky; top: 16px; align-self: start; max-height: calc(100vh - 32px); overflow-y: auto; } }
`;
