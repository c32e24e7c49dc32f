import { SUBJECT_PREFIX, SUBJECT_TAG } from './layerMarkers';

/** A subject forwarded through many hands collects as many prefixes. */
const MOST_PREFIXES = 12;

/** The subject without gateway tags ("[EXTERNAL]", 【社外】, ***SPAM***) and without Re:, Fwd:, 転送: … */
export function bareSubject(subject: string): string {
  let rest = subject.trim();
  for (let i = 0; i < MOST_PREFIXES; i++) {
    const head = rest.slice(0, 120);
    const tag = SUBJECT_TAG.exec(head)?.[0] ?? '';
    // A subject that is nothing but its tag stays as it is.
    const found = tag !== '' && tag.length < rest.length ? tag : (SUBJECT_PREFIX.exec(head)?.[0] ?? '');
    if (found === '') break;
    rest = rest.slice(found.length).trim();
  }
  return rest;
}

/** The subject without gateway tags only, to see whether it begins with Re: or Fwd:. */
export function untaggedSubject(subject: string): string {
  let rest = subject.trim();
  for (let i = 0; i < MOST_PREFIXES; i++) {
    const found = SUBJECT_TAG.exec(rest.slice(0, 120));
    if (!found || found[0].length === 0 || found[0].length >= rest.length) break;
    rest = rest.slice(found[0].length).trim();
  }
  return rest;
}
