/** How the issues look over a page in development; its own, whatever the page's style. */
export const overlayCss = `
:host { all: initial; color-scheme: light dark; }
details {
  position: fixed;
  inset-block-end: 12px;
  inset-inline: 12px;
  z-index: 2147483000;
  max-inline-size: 46rem;
  margin-inline: auto;
  border: 1px solid light-dark(#8a6100, #d9a93b);
  border-radius: 6px;
  background: light-dark(#fffdf7, #1d1c19);
  color: light-dark(#22201c, #f1ece2);
  font: 14px/1.45 system-ui, sans-serif;
  box-shadow: 0 6px 30px rgb(0 0 0 / 0.25);
}
details:not([open]) { inset-inline: auto 12px; }
details.wrong { border-color: light-dark(#b3261e, #ff8a80); }
summary { padding: 10px 14px; min-block-size: 24px; font-weight: 600; cursor: pointer; }
summary:focus-visible { outline: 3px solid light-dark(#1f4e79, #8ec5ff); outline-offset: -3px; }
ol {
  max-block-size: min(50vh, 30rem);
  margin: 0;
  padding: 0 14px 10px;
  overflow: auto;
  list-style: none;
}
li { padding-block: 8px; border-block-start: 1px solid light-dark(#ddd5c5, #45413a); }
p { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.where { font: 12px/1.5 ui-monospace, monospace; }
.error { color: light-dark(#b3261e, #ff8a80); }
.warning { color: light-dark(#7a5600, #e6b84e); }
.hint { color: light-dark(#55504a, #c9c2b5); }
@media print { details { display: none; } }
`;
