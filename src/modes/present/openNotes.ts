/** The name of the notes' window: opening it again brings the same one to the front. */
const WINDOW = 'waybill-notes';

/** Opens the notes of this lesson in a second window. false where the browser forbids it. */
export function openNotes(): boolean {
  const address = new URL(location.href);
  address.searchParams.set('notes', '1');
  const opened = window.open(address.href, WINDOW, 'popup,width=900,height=760');
  opened?.focus();
  return opened !== null;
}
