import type { Check, Reason } from '../analysis';
import type { ClaimId, Quote } from '../contract';
import type { Evidence } from '../evidence/evidence';
import type { Judgement } from '../judge/judgement';
import { quoteOf } from './quote';
import { MISSES_PROOF, REASON_ORDER, REFUTED_BY_ORIGIN } from './reasonOrder';

/** Header evidence answers a claim only where the mail pretends to come from inside. */
function originReason(judgement: Judgement, evidence: Evidence, checks: readonly Check[]): Reason | null {
  const check = checks.find((one) => one.id === 'came-from-outside') ?? null;
  if (!check || !(evidence.facts.origin.claimsInside || judgement.speech.claims.has('sent-from-you'))) return null;
  const claim = REFUTED_BY_ORIGIN.find((id) => judgement.speech.claims.has(id));
  return claim ? { kind: 'origin', claim, quote: quote(judgement, claim), check } : null;
}

function absenceReason(judgement: Judgement, checks: readonly Check[], taken: ClaimId | undefined): Reason | null {
  const check = checks.find((one) => one.id === 'nothing-attached') ?? null;
  const claim = MISSES_PROOF.find((id) => id !== taken && judgement.speech.claims.has(id));
  return check && claim ? { kind: 'absence', claim, quote: quote(judgement, claim), check } : null;
}

/** Checks that answer one claim alone. */
function checkFor(claim: ClaimId, checks: readonly Check[]): Check | null {
  if (claim === 'tracking-read') return checks.find((one) => one.id === 'no-remote-image') ?? null;
  if (claim === 'pay-crypto') return checks.find((one) => one.id === 'wallet-invalid') ?? null;
  return null;
}

function quote(judgement: Judgement, claim: ClaimId): Quote {
  const placed = judgement.speech.claims.get(claim);
  return placed ? quoteOf(placed) : { quote: '', where: 'body' };
}

/** Strongest first: what the headers prove, then what the mail fails to show, then the claims by weight. */
export function reasons(judgement: Judgement, evidence: Evidence, checks: readonly Check[]): Reason[] {
  const origin = originReason(judgement, evidence, checks);
  const absence = absenceReason(judgement, checks, origin?.claim);
  const taken = new Set([origin?.claim, absence?.claim]);
  const rest = REASON_ORDER.filter((id) => judgement.speech.claims.has(id) && !taken.has(id)).map(
    (claim): Reason => ({ kind: 'claim', claim, quote: quote(judgement, claim), check: checkFor(claim, checks) }),
  );
  // A claim that a check of this mail refutes comes before those that only reasoning refutes.
  rest.sort((a, b) => Number(b.check !== null) - Number(a.check !== null));
  return [origin, absence, ...rest].filter((reason) => reason !== null);
}
