/** What Chromium says about drawing in software, which is no fault of the page. */
const OF_THE_MACHINE = [
  /GPU stall due to ReadPixels/,
  /software WebGL/,
  /GroupMarkerNotSet/,
  /Service Worker registration blocked by Playwright/,
];

/** Whether a line of the console speaks of this machine and not of the page. */
export function ofTheMachine(text: string): boolean {
  return OF_THE_MACHINE.some((pattern) => pattern.test(text));
}
