import './docs.css';
import { renderToString } from 'react-dom/server';
import { DocsPage } from '../../views/docs/DocsPage';
import type { SiteData } from '../shared/page';

/** The docs: finished, without a script; in English, as the format's own words are. */
export function renderSitePage({ docs }: SiteData) {
  return {
    language: 'en',
    html: renderToString(<DocsPage docs={docs} />),
    head: renderToString(<title>Waybill: docs</title>),
  };
}
