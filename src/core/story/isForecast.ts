import type { Claim } from './types';

/** Whether all of these claims tell what was only expected or planned; none tell nothing. */
export function isForecast(claims: readonly Pick<Claim, 'kind'>[]): boolean {
  return claims.length > 0 && claims.every(({ kind }) => kind === 'forecast');
}
