/** See findNginx.mjs. */
export function findNginx(): { readonly program: string; readonly brotli: string } | null;
export const NGINX_HINT: string;
