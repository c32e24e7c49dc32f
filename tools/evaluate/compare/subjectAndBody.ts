/** A text whose first line may be `Subject: …`, taken apart. */
export function subjectAndBody(text: string): { readonly subject: string; readonly body: string } {
  const found = /^\uFEFF?Subject:([^\r\n]*)(?:\r?\n)*/i.exec(text);
  return found ? { subject: (found[1] ?? '').trim(), body: text.slice(found[0].length) } : { subject: '', body: text };
}
