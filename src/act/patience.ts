import type { Fault } from './effects';

/** How long and how often, in one place. Milliseconds. */
export const PATIENCE = {
  /** Between tries of one step; as many tries as there are pauses, and one. */
  retryMs: [1_000, 3_000, 8_000],
  /** Longest Retry-After that a person is let wait for. */
  longestRetryAfterMs: 60_000,
  /** Between looks into Sent Items, which lag behind an accepted send. */
  proofMs: [500, 1_500, 3_000, 5_000, 10_000, 15_000, 20_000],
  /** Drafts made, and sends tried, before giving up. */
  drafts: 3,
  sends: 3,
  /** Times a refused token is replaced. */
  tokens: 1,
  /** Effects of one course, whatever happens. */
  effects: 400,
} as const;

/** A draft carries the original up to here; beyond, Graph wants an upload session (learn.microsoft.com/graph/outlook-large-attachments: 3 MB; less what base64 and the body add). */
export const INLINE_LIMIT = 2_900_000;
/** Largest file an upload session takes (same page). */
export const UPLOAD_LIMIT = 150_000_000;

/** Pause before the next try, `null`: no more. */
export function pauseBefore(tries: number, fault: Fault, retryAfterMs: number | undefined): number | null {
  const usual = PATIENCE.retryMs[tries];
  if (usual === undefined) return null;
  if (fault !== 'busy' || retryAfterMs === undefined) return usual;
  return retryAfterMs > PATIENCE.longestRetryAfterMs ? null : Math.max(usual, retryAfterMs);
}
