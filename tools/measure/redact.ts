/**
 * Takes out of a mail what may belong to a person: links, addresses, wallets, passwords that are shown, names in greetings
 * and signatures of address, digits. What the mail says stays. A proposal to read through, never a guarantee:
 * a name in the middle of a sentence is not recognised.
 *
 * @param names names and addresses known from the mail's head
 */
export function redact(text: string, names: readonly string[] = []): string {
  let redacted = text;
  for (const [pattern, put] of REPLACEMENTS) redacted = redacted.replace(pattern, put);
  for (const name of names.flatMap(partsOf)) redacted = redacted.replaceAll(name, /[^\x20-\x7e]/.test(name) ? '山田' : 'Alex');
  return roundNumbers(redacted);
}

/** Marks that stand for a replacement until digits have been dealt with, as these hold some of their own. */
const WALLET = 'bc1qexamplewallet';

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?|ftp|hxxps?):\/\/[^\s<>"'「」（）、。]{1,2000}/gi, 'https://www.example.com/'],
  [/[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g, 'name@example.com'],
  [/\b(?:bc1[02-9ac-hj-np-z]{11,90}|0x[\da-f]{40})\b/gi, WALLET],
  [/\b(?:[13LMDXTrt][1-9A-HJ-NP-Za-km-z]{24,44}|[48][1-9A-HJ-NP-Za-km-z]{94})\b/g, WALLET],
  [/\b(?!example\b)[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d][a-z\d-]{0,62}){0,4}\.(?:com|net|org|info|biz|io|jp|de|fr|es|it|nl|br|pt|cz|vn|kr|cn|tw|hk|uk|eu|ch|at|ru|onion)\b(?!@)/gi, 'www.example.com'],
  [/(\b(?:pass ?word|passwort|kennwort|contraseña|mot de passe|senha|wachtwoord)\b(?: (?:is|was|ist|war|est?|é))?\s?[:：=]?\s?["'“「]?)(?=[^\s"'”」]{0,40}[\d!#$%&*@])[^\s"'”」]{4,40}/gi, '$1oldPassword'],
  [/((?:パスワード|暗証番号?|合言葉)[は：:が]?\s?[「『]?)[\x21-\x7e]{4,40}/g, '$1oldPassword'],
  [/^([ \t]*(?:dear|hi|hello|hey|good (?:morning|day|evening)|greetings|hallo|lieber?|bonjour|cher|chère|hola|estimad[oa]|ciao|gentile|olá|prezad[oa]|beste|geachte|dobrý den|kính gửi)[ \t]+)(?!(?:sir|madam|all|team|customer|user|friend|there|colleague|everyone|you|my)\b)[^\s,.!:;，][^,.!:;，\n]{0,60}(?=[,.!:;，\n])/gim, '$1Alex'],
  [/(^|[\s、。：:「])[^\s、。：:「」@]{1,20}(様|さま|殿|さん|君へ|先生)(?=[\s、。，,：:]|$)/gm, '$1山田$2'],
];

/** Words of a name or address that are long enough to be one. */
function partsOf(name: string): string[] {
  return name.split(/[\s@.,<>"'・]+/).filter((part) => part.length >= (/[^\x20-\x7e]/.test(part) ? 2 : 4) && !/^(?:mail|info|example|admin|support|office|com|www|noreply)$/i.test(part));
}

/** 48 → 10, 2,500 → 1,000: still numbers, and nobody's. */
function roundNumbers(text: string): string {
  return text.replace(/[\d\uff10-\uff19]+/g, (digits, at: number) => {
    if (text.startsWith(WALLET, at - 2)) return digits;
    const [one, zero] = /[\uff10-\uff19]/.test(digits) ? ['１', '０'] : ['1', '0'];
    const inside = /[\d\uff10-\uff19][.,，]$/.test(text.slice(Math.max(0, at - 2), at));
    return inside ? zero.repeat(digits.length) : one + zero.repeat(digits.length - 1);
  });
}
