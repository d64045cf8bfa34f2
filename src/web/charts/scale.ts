/** Where a value stands on a scale from 0 to `most`, as SVG takes it. What lies outside stands at the end; on an empty scale, at 0. */
export function percent(value: number, most: number): string {
  if (most <= 0) return '0%';
  return `${Math.round(Math.min(1, Math.max(0, value / most)) * 1000) / 10}%`;
}
