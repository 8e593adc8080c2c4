/** What the site says of a page that it has not kept, once per language. */
export interface OfflineMessages {
  readonly title: string;
  readonly explains: string;
  readonly back: string;
}
