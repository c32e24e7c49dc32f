import type { Check } from '../analysis';
import type { Evidence } from '../evidence/evidence';
import type { Judgement } from '../judge/judgement';

/** Every check of this very mail that succeeded. What could not be checked is not here. */
export function succeededChecks(judgement: Judgement, evidence: Evidence): Check[] {
  const { facts } = evidence;
  const checks: Check[] = [];
  if (facts.origin.status === 'outside') checks.push({ id: 'came-from-outside', address: facts.origin.outsideAddress });
  const failed = facts.origin.evidence.find((line) => /^(?:dmarc|spf)=(?:fail|softfail)/.test(line));
  if (failed !== undefined && facts.origin.claimsInside) checks.push({ id: 'authentication-failed', line: failed });
  if (facts.attachmentsKnown && facts.attachments.length === 0) checks.push({ id: 'nothing-attached' });
  if (facts.remoteImages === 0) checks.push({ id: 'no-remote-image' });
  const broken = judgement.speech.wallets.length > 0 && judgement.speech.wallets.every((wallet) => !wallet.valid) ? judgement.speech.wallets[0] : undefined;
  if (broken) checks.push({ id: 'wallet-invalid', address: broken.address });
  return checks;
}
