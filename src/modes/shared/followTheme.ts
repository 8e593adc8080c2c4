import type { Theme } from '../../core/scene/palette';
import type { AppStore } from '../../core/state/store';

/**
 * Puts the chosen theme on the page (`<html data-theme>`; absent: the system decides) and
 * tells which one is in force, now and whenever it changes.
 */
export function followTheme(store: AppStore, tell: (theme: Theme) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const apply = () => {
    const { theme } = store.getState();
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    const system: Theme = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
    tell(theme === 'auto' ? system : theme);
  };
  apply();
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) apply();
  });
}
