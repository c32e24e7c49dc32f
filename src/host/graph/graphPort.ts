import type { Effect, Outcome, Perform } from '../../act/effects';
import type { RestId } from '../port';
import { failed } from './graphRequest';
import { DONE, GraphSession, type Doer, type Doers } from './graphSession';
import { mailEffects } from './mailEffects';
import { reportEffects, type ReportContent } from './reportEffects';
import type { SignIn } from './signIn';
import { holdLock } from './tabLock';
import { uploadEffects } from './uploadEffects';

export interface GraphPortInput {
  /** The judged mail, as Graph takes it. */
  readonly itemId: RestId;
  /** Asked for when a draft is made: what it says then is what is sent. */
  readonly reportContent: () => ReportContent;
  /** The mail as Outlook hands it over; `null` where it can't. */
  readonly hostOriginal: () => Promise<Uint8Array | null>;
  readonly signIn: SignIn;
  readonly fetch: typeof fetch;
  /** `navigator.locks`, where the browser has them. */
  readonly locks: LockManager | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface GraphPort {
  readonly perform: Perform;
  /**
   * Lets go of the lock, the mail's bytes and the upload. It may be asked again: the token stays, for a way
   * back or another try, and goes with the port.
   */
  release(): void;
}

/** Does the effects of one course by Microsoft Graph. Never rejects; what was not foreseen counts as doubt. */
export function graphPort({ itemId, reportContent, hostOriginal, signIn, fetch, locks, now }: GraphPortInput): GraphPort {
  const session = new GraphSession({ fetch, now });
  let letGo: (() => void) | null = null;

  const doers: Doers<Effect['kind']> = {
    lock: async () => {
      letGo ??= await holdLock(locks, itemId);
      return { kind: 'done', value: letGo === null ? 'held' : 'got' };
    },
    token: async ({ dialog, fresh }) => {
      session.token = null;
      const signed = await signIn.token({ dialog, fresh });
      if (signed.kind === 'failed') return failed(signed.fault);
      session.token = signed.token;
      return DONE;
    },
    wait: async ({ ms }) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return DONE;
    },
    ...mailEffects(session, { itemId, hostOriginal }),
    ...reportEffects(session, reportContent),
    ...uploadEffects(session, reportContent),
  };

  const perform: Perform = async <Kind extends Effect['kind']>(effect: Extract<Effect, { readonly kind: Kind }>): Promise<Outcome<Kind>> => {
    // The table has a doer for each kind; the compiler loses the pair in the union.
    const act = doers[effect.kind] as unknown as Doer<Kind>;
    try {
      return await act(effect);
    } catch {
      return failed('server');
    }
  };

  return {
    perform,
    release() {
      letGo?.();
      letGo = null;
      session.original = null;
      session.uploadUrl = null;
    },
  };
}
