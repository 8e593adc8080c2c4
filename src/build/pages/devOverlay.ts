/**
 * For development only, in the browser: the issues of the page's story lie over the page,
 * and the page is drawn again when its story is saved.
 */
import { foldIssues, moreLine } from '../check/foldIssues';
import { type DevNews, NEWS_ID, SAVED } from './devIssues';
import { overlayCss } from './devOverlayCss';
import { redraw, resume } from './devRedraw';

/** Kinds of issues shown; a file that is wrong throughout would fill the page with thousands. */
const MOST = 200;

const data = document.getElementById(NEWS_ID);
if (data) start(JSON.parse(data.textContent ?? '') as DevNews);

function start(first: DevNews): void {
  const host = document.createElement('waybill-issues');
  const shadow = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  show(shadow, first);
  void resume();
  import.meta.hot?.on(SAVED, (news: DevNews) => {
    if (news.slug !== first.slug) return;
    if (news.issues.some(({ severity }) => severity === 'error')) show(shadow, news);
    else redraw();
  });
}

/** Every issue, its words as the checker prints them. All of it is text, none of it HTML. */
function show(shadow: ShadowRoot, { issues }: DevNews): void {
  const style = element('style', '', overlayCss);
  if (issues.length === 0) {
    shadow.replaceChildren();
    return;
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const panel = document.createElement('details');
  panel.open = errors > 0;
  panel.className = errors > 0 ? 'wrong' : '';
  const summary = element('summary', '', counted(errors, issues.length - errors));
  const list = document.createElement('ol');
  list.setAttribute('role', 'log');
  const folds = foldIssues(issues);
  for (const { first, more } of folds.slice(0, MOST)) {
    const { severity, rule, message, hint, file, line, column } = first;
    const item = document.createElement('li');
    const head = element('p', 'where', `${file}:${line}:${column}  `);
    head.append(element('b', severity, severity), `  (${rule})`);
    item.append(head, element('p', 'what', message), element('p', 'hint', `→ ${hint}`));
    const others = moreLine(more);
    if (others !== null) item.append(element('p', 'hint', others));
    list.append(item);
  }
  if (folds.length > MOST) {
    const rest = `And ${folds.length - MOST} more: npm run check tells all.`;
    const item = document.createElement('li');
    item.append(element('p', 'hint', rest));
    list.append(item);
  }
  panel.append(summary, list);
  shadow.replaceChildren(style, panel);
}

function counted(errors: number, warnings: number): string {
  const some = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
  return `${some(errors, 'error')}, ${some(warnings, 'warning')}`;
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
