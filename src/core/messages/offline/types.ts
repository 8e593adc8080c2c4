/** What is said where something was not kept for a machine without a network. */
export interface OfflineMessages {
  /** Of a page of the site that was not kept. */
  readonly title: string;
  readonly explains: string;
  readonly back: string;
  /** Of a link in the one file that leads to a host on the network. */
  readonly outside: (host: string) => string;
}
