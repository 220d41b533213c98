/** A day such as `2026-11-25` as people write it: "25 November 2026"; what is no day stays as it is. */
export function dayWords(language: string, date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(noon);
}
