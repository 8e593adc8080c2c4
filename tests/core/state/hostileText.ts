/** Every parameter that an embed's address knows, its hosts' too. */
export const EMBED_KEYS =
  't clock select context theme title timeline cards inset plain transparent static autoplay host live lang childId parentUrl initialWidth v'.split(
    ' ',
  );

const BAD = [
  '"><img src=x onerror=hit=true>',
  'javascript:hit=true',
  '__proto__',
  'constructor',
  '',
  '1e999',
  '\u0000',
  '\ud800',
  '../../..',
  'https://evil.example/',
  'https://evil.example',
  'https://evil.example:99999999',
  'https://user@evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'data:text/html,<script>hit=true</script>',
  '2023-02-30',
  '-1',
  'null',
  'NaN',
  '0',
  '1',
  '%',
  'a'.repeat(5000),
  '[iFrameSizer]x:8:0',
  'pymxPYMxxPYMxwidthxPYMx1e9',
];

/** What no one would write in good faith, and some of what they would. */
export function hostileText(random: () => number): string {
  return BAD[Math.floor(random() * BAD.length)] as string;
}
