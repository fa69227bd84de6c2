/** Ages as lengths: how long before the page was saved. */

/** Minutes of an age such as `PT1H5M` or `P2D`; `null` where how many is not said, or for months and years, which have no one length. */
export function ageMinutes(age: string): number | null {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(age);
  if (parts === null) return null;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  return weeks * 10080 + days * 1440 + hours * 60 + minutes + Math.floor(seconds / 60);
}

/** Days of an age that counts in days alone (`P1D`), else `null`. */
export function ageDays(age: string): number | null {
  const days = /^P(\d+)D$/.exec(age);
  return days === null ? null : Number(days[1]);
}
