/** The colours that lanes and legs may take. Each theme has its own value for each of them. */
export const LINE_COLORS = ['shipment', 'rail', 'sighting', 'diplomacy', 'statement'] as const;
export type LineColor = (typeof LINE_COLORS)[number];
