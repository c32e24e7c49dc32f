import type { GraphCondition } from './mailboxState';

/** Everything that can be different from one Outlook to the next; each is a parameter of the page's address. */
export interface Switches {
  /** Language of the simulated Outlook and of the page. */
  readonly lang: 'ja-JP' | 'en-US';
  readonly theme: 'light' | 'dark';
  /** Highest Mailbox requirement set. */
  readonly set: '1.3' | '1.5' | '1.6' | '1.8' | '1.9' | '1.14';
  /** `subject-only` and `foreign` are answers that real clients have given. */
  readonly headers: 'all' | 'empty' | 'subject-only' | 'foreign' | 'error';
  /** What becomes of calls that are under way when another mail is selected. */
  readonly old: 'answered' | 'never' | '9030';
  /** Milliseconds before any call is answered. */
  readonly delay: number;
  /** Every call: answered, never answered, or refused once with 5001. */
  readonly answers: 'good' | 'never' | 'fail-once' | 'fail';
  /** Not even the start is answered. */
  readonly silent: 'no' | 'yes';
  readonly shared: 'no' | 'yes';
  /** What the selected item is. */
  readonly item: 'mail' | 'meeting' | 'report' | 'protected' | 'empty';
  readonly id: 'normal' | 'null' | 'long';
  /** Links rewritten as Defender for Office 365 does. */
  readonly safelinks: 'no' | 'yes';
  /** A line that a mail gateway puts on top of mails from outside. */
  readonly banner: 'no' | 'yes';
  /**
   * Nested app authentication. `none`: the client has none, and the mailbox is the page's own. `sign-in`: the
   * dialog is needed once and succeeds. `never`: no answer.
   */
  readonly auth: 'none' | 'granted' | 'no-consent' | 'sign-in' | 'cancelled' | 'no-network' | 'disabled' | 'unavailable' | 'no-account' | 'failed' | 'never';
  readonly graph: GraphCondition;
  /** Kind of the mailbox, as Outlook tells add-ins. */
  readonly account: 'office365' | 'enterprise' | 'outlookCom' | 'gmail';
  /** What is selected when the open mail has been moved by somebody else than the person in Outlook. */
  readonly moved: 'next' | 'nothing' | 'stays';
}

const CHOICES = {
  lang: ['ja-JP', 'en-US'],
  theme: ['light', 'dark'],
  set: ['1.14', '1.9', '1.8', '1.6', '1.5', '1.3'],
  headers: ['all', 'empty', 'subject-only', 'foreign', 'error'],
  old: ['answered', 'never', '9030'],
  answers: ['good', 'never', 'fail-once', 'fail'],
  silent: ['no', 'yes'],
  shared: ['no', 'yes'],
  item: ['mail', 'meeting', 'report', 'protected', 'empty'],
  id: ['normal', 'null', 'long'],
  safelinks: ['no', 'yes'],
  banner: ['no', 'yes'],
  auth: ['none', 'granted', 'no-consent', 'sign-in', 'cancelled', 'no-network', 'disabled', 'unavailable', 'no-account', 'failed', 'never'],
  graph: ['good', 'offline', 'slow', 'throttled', 'forbidden', 'sent-lag'],
  account: ['office365', 'enterprise', 'outlookCom', 'gmail'],
  moved: ['next', 'nothing', 'stays'],
} as const satisfies { readonly [Name in Exclude<keyof Switches, 'delay'>]: readonly Switches[Name][] };

export type ChoiceName = keyof typeof CHOICES;
export const CHOICE_NAMES = Object.keys(CHOICES) as readonly ChoiceName[];
export const DELAYS: readonly number[] = [0, 300, 1_000, 3_000, 8_000];
const DELAY_LIMIT = 600_000;

export function choices(name: ChoiceName): readonly string[] {
  return CHOICES[name];
}

function pick<Name extends ChoiceName>(parameters: URLSearchParams, name: Name): (typeof CHOICES)[Name][number] {
  const allowed: readonly (typeof CHOICES)[Name][number][] = CHOICES[name];
  const asked = parameters.get(name);
  return allowed.find((choice) => choice === asked) ?? CHOICES[name][0];
}

/** Unknown values count as the first choice of their switch. */
export function readSwitches(parameters: URLSearchParams): Switches {
  const delay = Number(parameters.get('delay') ?? '0');
  return {
    lang: pick(parameters, 'lang'),
    theme: pick(parameters, 'theme'),
    set: pick(parameters, 'set'),
    headers: pick(parameters, 'headers'),
    old: pick(parameters, 'old'),
    delay: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), DELAY_LIMIT) : 0,
    answers: pick(parameters, 'answers'),
    silent: pick(parameters, 'silent'),
    shared: pick(parameters, 'shared'),
    item: pick(parameters, 'item'),
    id: pick(parameters, 'id'),
    safelinks: pick(parameters, 'safelinks'),
    banner: pick(parameters, 'banner'),
    auth: pick(parameters, 'auth'),
    graph: pick(parameters, 'graph'),
    account: pick(parameters, 'account'),
    moved: pick(parameters, 'moved'),
  };
}
