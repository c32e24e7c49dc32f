/** Letters of the Latin languages read here, by the plain letter that a hurried writer types instead. */
const PLAIN: Readonly<Record<string, string>> = {
  a: 'àáâãäåāăąạảấầẩẫậắằẳẵặ', c: 'çćĉċč', d: 'ďđ', e: 'èéêëēĕėęěẹẻẽếềểễệ', g: 'ĝğġģ', i: 'ìíîïĩīĭįıỉị', l: 'ĺļľł', n: 'ñńņňŋ',
  o: 'òóôõöøōŏőơọỏốồổỗộớờởỡợ', r: 'ŕŗř', s: 'śŝşšș', t: 'ţťŧț', u: 'ùúûüũūŭůűųưụủứừửữự', w: 'ŵ', y: 'ýÿŷỳỵỷỹ', z: 'źżž',
};
const PLAIN_OF = new Map(Object.entries(PLAIN).flatMap(([plain, letters]) => Array.from(letters, (letter) => [letter, plain] as const)));

/** The text with accents left out: `zařízení` and `zarizeni` are one word. Same length; lower case expected. */
export function withoutAccents(text: string): string {
  return text.replace(/[\u00e0-\u1ef9]/g, (letter) => PLAIN_OF.get(letter) ?? letter);
}
