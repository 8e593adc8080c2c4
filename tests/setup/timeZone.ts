/** Far from UTC and off the full hour: whatever reads the local clock shows at once. */
export function setup(): void {
  process.env.TZ = 'Asia/Kolkata';
}
