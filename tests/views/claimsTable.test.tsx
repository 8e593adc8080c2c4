import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { homeLayout } from '../../src/core/layout/homeLayout';
import { measureLine } from '../../src/core/layout/measureLine';
import { en } from '../../src/core/messages/en';
import type { Claim } from '../../src/core/story/types';
import { shareOf } from '../../src/modes/shared/shareOf';
import { ClaimsTable } from '../../src/views/claims/ClaimsTable';
import { SharedContext } from '../../src/views/shared';
import { madeClaim, madeUp } from '../core/scene/stories';

function rows(claims: Claim[]): string[] {
  const story = madeUp({ claims });
  const layout = homeLayout(story, 'en', en, measureLine);
  const addresses = { basemap: '', folder: '', other: {} };
  const shared = shareOf({ story, language: 'en', layout, addresses } as never);
  const html = renderToStaticMarkup(
    <SharedContext value={shared}>
      <ClaimsTable />
    </SharedContext>,
  );
  return html.split('<tr').slice(2);
}

test('a claim that another differs from says so in the table, the others do not', () => {
  const [first, second, third] = rows([
    { ...madeClaim('a', '2021-03-05'), says: 'It came.', differsFrom: ['b'] },
    { ...madeClaim('b', '2021-03-05'), says: 'It sank.', differsFrom: ['a'] },
    { ...madeClaim('c', '2021-03-05'), says: 'It rained.' },
  ]);
  expect(first).toContain(`${en.differs}</span> It sank.`);
  expect(second).toContain(`${en.differs}</span> It came.`);
  expect(third).not.toContain(en.differs);
});

test('no date in it breaks', () => {
  const [row] = rows([madeClaim('a', '2021-03-05')]);
  expect(row).toContain('5\u00a0March\u00a02021');
});

test('a forecast is marked as one', () => {
  const [came, expected] = rows([
    madeClaim('a', '2021-03-05'),
    { ...madeClaim('b', '2021-03-05'), kind: 'forecast' },
  ]);
  expect(expected).toContain(`<span class="tag">${en.forecast}</span>`);
  expect(came).not.toContain(en.forecast);
});
