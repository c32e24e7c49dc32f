import { isScam, isThreat, type LabelledMail } from '../measure/labelledMail';

/**
 * Which mails a row of the table is about, by their labels. The style of a mail is what its labeller wrote in
 * free words, so these patterns hold the words that labellers use, in English and Japanese.
 */

const DISGUISED = /disguise|zero-width|homoglyph|look-alike|\bcyr\b|spaced letters|letter-spaced|spaced out|full-width letters|mathematical|combining mark|diacritic|leet|l33t|dotted words|html-entities|interleaved|偽装|ゼロ幅|伏せ字/i;
const WITHOUT_USUAL_WORDS = /usual words?\b|euphemis|言い換え/i;
const SHORT = /\bterse\b|\bshort\b(?!-mid)|\b(?:one|two|three)(?: |-)(?:lines?|sentences?)\b|one-liner|one-line|三文|短文|短い/i;
const DIALECT = /dialect|\bScots\b|\bAAVE\b|Singlish|(?:Indian|Nigerian) English|Swiss spelling|関西弁|東北弁|九州弁|名古屋弁|方言/i;

const EVERYDAY = /^(?:ham\b|ordinary|newsletter|invoice|business|donation|crypto receipt|crypto-newsletter|marketing|transactional)/i;

/** The primary part of a BCP 47 tag. */
export function primaryLanguage(mail: LabelledMail): string {
  return mail.language.split('-')[0] ?? mail.language;
}

/** A threat with no sign that a person must look. Of mails received: all that are labelled as mass-mailed extortion. */
export function isBluff(mail: LabelledMail): boolean {
  if (mail.verdicts.length > 0) return mail.verdicts.every((verdict) => verdict === 'empty-threat');
  return mail.label === 'extortion';
}

/** A sign of a real incident is labelled, so that `empty-threat` would be the worst answer. */
export function isIncident(mail: LabelledMail): boolean {
  if (mail.label === 'real-threat') return true;
  return isScam(mail) !== true && (mail.alarms?.length ?? 0) > 0 && !mail.verdicts.includes('empty-threat');
}

export const isDisguised = (mail: LabelledMail): boolean => isThreat(mail) === true && DISGUISED.test(mail.kind);
export const lacksUsualWords = (mail: LabelledMail): boolean => isThreat(mail) === true && WITHOUT_USUAL_WORDS.test(mail.kind);
export const isShort = (mail: LabelledMail): boolean => isThreat(mail) === true && SHORT.test(mail.kind);
export const isDialect = (mail: LabelledMail): boolean => isThreat(mail) === true && DIALECT.test(mail.kind);

const isHarmless = (mail: LabelledMail): boolean => isThreat(mail) === false && isScam(mail) === false;

/** Mail as it comes every day: talk, business, newsletters, receipts. */
export function isEveryday(mail: LabelledMail): boolean {
  return mail.label === 'ham' || (isHarmless(mail) && EVERYDAY.test(mail.kind));
}

/** Harmless mail that speaks of the same things: warnings, trainings, breach notices, legal demands, conflicts, reports. */
export function isNearMiss(mail: LabelledMail): boolean {
  return mail.label === 'hard-negative' || (isHarmless(mail) && !isEveryday(mail));
}
