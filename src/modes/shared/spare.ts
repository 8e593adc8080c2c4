/** What a browser tells of a device and its line; much of it only where it is Chromium. */
export interface Means {
  readonly connection?: {
    readonly saveData?: boolean;
    readonly effectiveType?: string;
    /** Megabits a second. */
    readonly downlink?: number;
    readonly type?: string;
  };
  /** Gigabytes, rounded. */
  readonly deviceMemory?: number;
  readonly hardwareConcurrency?: number;
}

/** Half a megabyte comes in a second then. */
const LEAST_MBIT = 5;
const LEAST_GB = 4;
const LEAST_CORES = 4;

/**
 * Whether half a megabyte and a second of work that nobody asked for are no burden. What the
 * browser does not tell counts as no: the live map then waits for the reader's hand.
 */
export function canSpare(means: Means, reducedData: boolean): boolean {
  const { connection, deviceMemory = 0, hardwareConcurrency = 0 } = means;
  if (!connection || connection.saveData || reducedData) return false;
  const { effectiveType, downlink = 0, type } = connection;
  return (
    effectiveType === '4g' &&
    downlink >= LEAST_MBIT &&
    // A phone tells what it is on; a desk computer does not.
    (type === undefined || type === 'wifi' || type === 'ethernet') &&
    deviceMemory >= LEAST_GB &&
    hardwareConcurrency >= LEAST_CORES
  );
}
