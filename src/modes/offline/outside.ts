import { loadWords } from '../../core/messages/languages';
import { offlineMessagesFor } from '../../core/messages/offline/catalogue';

/**
 * Links of the one file that lead to a host on the network: with one they open beside the
 * file, so that nobody loses their place; without, the page says so instead of giving way to
 * the browser's error.
 */
export function bindOutsideLinks(): void {
  const notice = document.createElement('p');
  notice.className = 'outside';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  const { lang } = document.documentElement;
  void loadWords(lang);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const leads = link !== null && /^https?:$/.test(link.protocol);
    notice.textContent =
      leads && !navigator.onLine ? offlineMessagesFor(lang).outside(link.host) : '';
    if (!leads) return;
    if (navigator.onLine) link.target = '_blank';
    else event.preventDefault();
  });
}
