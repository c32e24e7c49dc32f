import type { Analysis } from '../analysis';

/** All that is known of a mail that could not be read: why. */
export function unreadableAnalysis(why: NonNullable<Analysis['unreadable']>): Analysis {
  return {
    verdict: 'unreadable',
    family: null,
    confidence: 1,
    language: 'und',
    wrapper: 'none',
    claims: [],
    alarms: [],
    todo: [],
    notChecked: [{ id: 'body', why: 'failed' }],
    origin: { status: 'unknown', evidence: [], outsideAddress: null, claimsInside: false, claimsSelf: false, lines: [] },
    wallets: [],
    demand: null,
    elapsedMs: 0,
    unreadable: why,
    reasons: [],
    concerns: [],
    checks: [],
    signs: [],
    attachments: [],
    shown: { subject: '', text: '', marks: [] },
    hiddenCharacters: null,
  };
}
