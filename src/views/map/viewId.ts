/** The place in the page that a card's link to its view names. */
export function viewId(eventId: string): string {
  return `map-${eventId}`;
}
