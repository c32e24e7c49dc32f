import type { Check } from '../analysis';
import type { Evidence } from '../evidence/evidence';
import type { Judgement } from '../judge/judgement';

/**
 * Every check of this very mail that succeeded. What could not be checked is not here; of a carried mail
 * the carrier's stamps, attachments and pictures tell nothing.
 */
export function succeededChecks(judgement: Judgement, evidence: Evidence): Check[] {
  return [...(judgement.speech.depth === 0 ? carrierChecks(evidence) : []), ...walletChecks(judgement)];
}

function carrierChecks({ facts }: Evidence): Check[] {
  const checks: Check[] = [];
  if (facts.origin.status === 'outside') checks.push({ id: 'came-from-outside', address: facts.origin.outsideAddress });
  const failed = facts.origin.evidence.find((line) => /^(?:dmarc|spf)=(?:fail|softfail)/.test(line));
  if (failed !== undefined && facts.origin.claimsInside) checks.push({ id: 'authentication-failed', line: failed });
  if (facts.attachmentsKnown && facts.attachments.length === 0) checks.push({ id: 'nothing-attached' });
  if (facts.remoteImages === 0) checks.push({ id: 'no-remote-image' });
  return checks;
}

/** Nobody could pay: every address given fails its own checksum. */
function walletChecks({ speech }: Judgement): Check[] {
  const [first] = speech.wallets;
  return first && speech.wallets.every((wallet) => !wallet.valid) ? [{ id: 'wallet-invalid', address: first.address }] : [];
}
