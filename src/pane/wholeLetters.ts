/** At most so many UTF-16 units, without half of a surrogate pair at the end. */
export function wholeLetters(text: string, limit: number): string {
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, text.length > limit && last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
