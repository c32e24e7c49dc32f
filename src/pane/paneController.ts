import type { Analysis, Context } from '../core/analysis';
import { unreadableAnalysis } from '../core/explain/unreadableAnalysis';
import type { Message } from '../core/message/message';
import type { ParsedConfig } from '../config/config';
import type { Host, Reach } from '../host/port';
import { chooseLanguage, type Language } from '../text/language';
import type { Words } from '../text/words';
import type { Acting } from './acting';
import { FIRST_STATE, nextState, type Later, type OpenedMail, type PaneEvent, type PaneState } from './paneState';
import { pastedMessage, RAW_BUDGET_MS, type RawAnswer, type RawMail, type RawQuestion } from './readRaw';

/** What the pane needs of the world, so that its course can be tested without one. */
export interface PaneParts {
  readonly host: Host;
  readonly readConfig: () => Promise<ParsedConfig>;
  readonly analyse: (message: Message, context: Context) => Promise<Analysis>;
  /** For what is too long or too wild for the pane's own thread. */
  readonly readRaw: (question: RawQuestion, signal: AbortSignal) => Promise<RawAnswer>;
  /** The words of one language; may reject, and be asked again. */
  readonly loadWords: (language: Language) => Promise<Words>;
  readonly loadLater: (language: Language) => Promise<Later>;
  /** What reports and deletes; may reject, and be asked again. Never asked where no way through Graph is open. */
  readonly loadActing: () => Promise<Acting>;
  /** Begins to fetch what judging mail in that language needs, before there is a mail. */
  readonly warmUp: (language: Language) => void;
  readonly now: () => number;
  readonly mark: (name: 'et:judge-start' | 'et:judge-end') => void;
  readonly version: string;
  /** BCP 47; counts until the host names its own. */
  readonly browserLanguage: string;
}

/** Milliseconds that the host may take for one mail. */
const READ_LIMIT_MS = 10_000;
/** Milliseconds that judging may hold the pane's thread. */
const JUDGE_BUDGET_MS = 400;
/** The verdict does not wait longer for the configuration; it is judged again when that comes. */
const CONFIG_WAIT_MS = 600;
/** Pasted words up to this length are judged at once; longer ones in a thread of their own. */
const PASTE_AT_ONCE = 20_000;
/** The source of a mail, header lines and all: it is taken apart like a file. */
const HEADER_LINE = /^(?:received|return-path|mime-version|delivered-to): /im;

const NO_REACH: Reach = { account: 'other', nestedAuth: false, graphId: null, internetMessageId: null };

/** Runs the pane: asks the host, judges, and keeps every answer to the mail it belongs to. */
export class PaneController {
  private state: PaneState = FIRST_STATE;
  private readonly listeners = new Set<() => void>();
  private reading = new AbortController();
  private token = 0;
  private tries = 0;
  private brought = 0;
  private config: Promise<ParsedConfig> | null = null;
  private lastBrought: RawMail | null = null;
  private fetching: { readonly language: Language; readonly done: Promise<void> } | null = null;
  private laterWanted = false;

  constructor(private readonly parts: PaneParts) {}

  readonly current = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The language on the screen; before there are words, the one they will come in. */
  language(): Language {
    return this.state.speech?.language ?? this.wantedLanguage();
  }

  private wantedLanguage(): Language {
    const { chosenLanguage, config, displayLanguage } = this.state;
    return chosenLanguage ?? chooseLanguage(config.config.language, displayLanguage === '' ? this.parts.browserLanguage : displayLanguage);
  }

  get host(): Host {
    return this.parts.host;
  }

  get loadActing(): PaneParts['loadActing'] {
    return this.parts.loadActing;
  }

  get version(): string {
    return this.parts.version;
  }

  /** Resolves when there is something to show besides waiting. */
  settled(): Promise<void> {
    const waiting = (): boolean => ['starting', 'reading', 'judging'].includes(this.state.screen.kind);
    return new Promise((resolve) => {
      if (!waiting()) {
        resolve();
        return;
      }
      const stop = this.subscribe(() => {
        if (waiting()) return;
        stop();
        resolve();
      });
    });
  }

  /** Resolves when the words for what is to be shown are there; to `false` when none could be fetched. */
  async spoken(): Promise<boolean> {
    let waitedFor: Promise<void> | undefined;
    while (this.fetching !== null && this.fetching.done !== waitedFor) {
      waitedFor = this.fetching.done;
      await waitedFor;
    }
    return this.state.speech !== null;
  }

  async start(): Promise<void> {
    const { host } = this.parts;
    this.speak();
    this.parts.warmUp(this.wantedLanguage());
    this.config = this.parts.readConfig();
    void this.config.then((config) => this.takeConfig(config));
    host.onThemeChanged((theme) => this.dispatch({ kind: 'theme-changed', theme }));
    const start = await host.start();
    this.dispatch({ kind: 'host-started', start });
    this.speak();
    if (start.kind !== 'ready') return;
    this.parts.warmUp(this.wantedLanguage());
    host.onItemChanged(() => void this.read());
    await this.read();
  }

  /** Reads the mail that is open now and judges it. */
  async read(): Promise<void> {
    this.tries = 0;
    this.lastBrought = null;
    await this.readOnce();
  }

  /** Once more what failed: the open mail, or what the person brought. */
  async retry(): Promise<void> {
    await (this.lastBrought === null ? this.read() : this.bring(this.lastBrought));
  }

  private async readOnce(): Promise<void> {
    const { token, signal } = this.begin();
    const open = await this.parts.host.readOpenMessage({ timeoutMs: READ_LIMIT_MS, signal });
    // The selection moved while reading: usually the host tells so too; if it does not, one more look does.
    if (open.kind === 'superseded' && token === this.token && this.tries++ === 0) return this.readOnce();
    if (open.kind === 'message') await this.configOrDefaults();
    this.dispatch({ kind: 'answered', token, open });
    void this.judge(token);
  }

  /** Judges what the person brought; the open mail comes back with {@link read}. */
  async bring(raw: RawMail): Promise<void> {
    this.lastBrought = raw;
    const { token, signal } = this.begin();
    if (raw.kind === 'text' && raw.text.length <= PASTE_AT_ONCE && !HEADER_LINE.test(raw.text)) {
      await this.configOrDefaults();
      this.dispatch({ kind: 'brought', token, mail: this.broughtMail(pastedMessage(raw.text)) });
      void this.judge(token);
      return;
    }
    await this.configOrDefaults();
    this.parts.mark('et:judge-start');
    const answer = await this.parts.readRaw({ raw, context: this.context(null, RAW_BUDGET_MS) }, signal);
    this.parts.mark('et:judge-end');
    if (token !== this.token) return;
    switch (answer.kind) {
      case 'judged':
        this.dispatch({ kind: 'brought', token, mail: this.broughtMail(answer.message) });
        this.dispatch({ kind: 'judged', token, analysis: answer.analysis });
        break;
      case 'unreadable':
        this.dispatch({ kind: 'brought', token, mail: this.broughtMail(pastedMessage('')) });
        this.dispatch({ kind: 'judged', token, analysis: unreadableAnalysis(answer.why) });
        break;
      case 'slow':
        this.dispatch({ kind: 'reading-failed', token, why: 'slow', errorId: '' });
        break;
      case 'failed':
        this.dispatch({ kind: 'reading-failed', token, why: 'failed', errorId: answer.errorId });
    }
  }

  /** What a person did: the screens bring the way to go on from there. */
  change(next: (state: PaneState) => PaneState): void {
    this.become(next(this.state));
  }

  chooseLanguage(language: Language): void {
    this.dispatch({ kind: 'language-chosen', language });
    this.speak();
  }

  /** Fetches what comes after the first screen. A failure is told where it is missed; asking again tries again. */
  async prepareLater(): Promise<void> {
    const { speech } = this.state;
    if (speech === null || speech.later !== null) return;
    this.laterWanted = true;
    try {
      this.dispatch({ kind: 'later-loaded', language: speech.language, later: await this.parts.loadLater(speech.language) });
    } catch {
      this.dispatch({ kind: 'later-not-loaded' });
    }
  }

  /** Fetches the words of the wanted language; until they are there, those on the screen stay. */
  private speak(): void {
    const language = this.wantedLanguage();
    if (language === this.fetching?.language) return;
    this.fetching = { language, done: this.fetchWords(language) };
  }

  private async fetchWords(language: Language): Promise<void> {
    const { loadWords, loadLater } = this.parts;
    try {
      const [words, later] = await Promise.all([loadWords(language).catch(() => loadWords(language)), this.laterWanted ? loadLater(language).catch(() => null) : null]);
      if (language === this.wantedLanguage()) this.dispatch({ kind: 'spoke', speech: { language, words, later } });
    } catch {
      if (language !== this.wantedLanguage()) return;
      this.dispatch({ kind: 'language-not-loaded' });
      this.fetching = null;
    }
  }

  private begin(): { token: number; signal: AbortSignal } {
    this.reading.abort();
    this.reading = new AbortController();
    const token = ++this.token;
    this.dispatch({ kind: 'reading-began', token });
    return { token, signal: this.reading.signal };
  }

  private async judge(token: number): Promise<void> {
    const { screen } = this.state;
    if (token !== this.token || (screen.kind !== 'judging' && screen.kind !== 'judged')) return;
    const { mail } = screen;
    const { config } = this.state;
    this.parts.mark('et:judge-start');
    try {
      const analysis = await this.parts.analyse(mail.message, { clock: this.parts.now, ...this.context(mail.userAddress, JUDGE_BUDGET_MS) });
      this.parts.mark('et:judge-end');
      if (config !== this.state.config && screen.kind === 'judging' && mail.from === 'host') {
        // It came while the cues were fetched: a verdict without it would change before the person's eyes.
        await this.judge(token);
        return;
      }
      this.dispatch({ kind: 'judged', token, analysis });
    } catch {
      // Only what is fetched for a language can fail by design; the person gets a next step and IT a number.
      this.dispatch({ kind: 'reading-failed', token, why: 'failed', errorId: 'P-judge' });
    }
  }

  private context(userAddress: string | null, budgetMs: number): Omit<Context, 'clock'> {
    const { ownDomains, trustedAuthservIds } = this.state.config.config;
    return { budgetMs, ownDomains, userAddress, trustedAuthservIds };
  }

  private async configOrDefaults(): Promise<void> {
    if (!this.config) return;
    await Promise.race([this.config, new Promise((resolve) => setTimeout(resolve, CONFIG_WAIT_MS))]);
  }

  private takeConfig(config: ParsedConfig): void {
    this.dispatch({ kind: 'config-read', config });
    this.speak();
    const { screen } = this.state;
    if (screen.kind === 'judged' && screen.mail.from === 'host') void this.judge(this.token);
  }

  private broughtMail(message: Message): OpenedMail {
    return { key: `brought:${++this.brought}`, message, userAddress: null, shared: false, report: { kind: 'words', why: 'page' }, from: 'brought', reach: NO_REACH };
  }

  private dispatch(event: PaneEvent): void {
    this.become(nextState(this.state, event));
  }

  private become(next: PaneState): void {
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}
