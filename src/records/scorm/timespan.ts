const HOUR = 3_600_000;
const MINUTE = 60_000;
const MOST = 9999 * HOUR + 59 * MINUTE + 59_990;

/** A time as SCORM 1.2 spells it (CMITimespan): `HHHH:MM:SS.SS`. */
export function timespan(ms: number): string {
  const all = Math.min(Math.max(0, Math.floor(ms / 10) * 10), MOST);
  const two = (count: number) => String(count).padStart(2, "0");
  const hours = String(Math.floor(all / HOUR)).padStart(4, "0");
  const hundredths = Math.floor((all % MINUTE) / 10);
  return `${hours}:${two(Math.floor((all % HOUR) / MINUTE))}:${two(Math.floor(hundredths / 100))}.${two(hundredths % 100)}`;
}
