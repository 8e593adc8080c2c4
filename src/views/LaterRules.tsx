/** How the element below begins in what React renders. */
export const LATER_RULES = '<style data-later="true">';

/**
 * Where a build puts the style rules that the first view does without, right behind the map:
 * what stands before is shown while they are still under way. React keeps what it finds here.
 */
export function LaterRules() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is empty.
  return <style data-later dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />;
}
