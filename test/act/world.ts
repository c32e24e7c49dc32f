import { DELETED_ITEMS, type Effect, type Fault, type FoundReport, type MailPlace, type Outcome } from '../../src/act/effects';
import type { Answer } from '../../src/act/state';

/** What may go wrong at one boundary. `after`: the server acted, and the answer was lost. */
export type Weather =
  | { readonly kind: 'fine' }
  | { readonly kind: 'before'; readonly fault: Fault }
  | { readonly kind: 'after'; readonly fault: 'offline' | 'timeout' | 'server' | 'half-answer' };

interface Draft {
  readonly id: string;
  readonly reportId: string;
  attachments: number;
  uploaded: number;
}

interface Sent {
  readonly draftId: string;
  readonly reportId: string;
  readonly attachments: number;
  /** Milliseconds of the world's clock from which Sent Items shows it. */
  readonly visibleFrom: number;
}

export const HOME = 'folder-inbox';
const ARCHIVE = 'folder-archive';
const BIN = 'folder-deleted';
const MAIL = { id: 'AAMk-immutable', internetMessageId: '<1@example.com>' };

/** A mailbox as the course sees it, small enough to be right by reading. */
export class World {
  now = 0;
  folder: string | null = HOME;
  stampedDraft: string | null = null;
  readonly drafts: Draft[] = [];
  readonly sent: Sent[] = [];
  /** Who holds the mail in this browser. */
  lockedBy: number | null = null;
  /** The person took the mail away by hand, or asked for nothing but deletion. */
  freedByPerson = false;
  private made = 0;

  constructor(
    readonly size: number,
    readonly lag: number,
    readonly piece: number,
  ) {}

  perform(pane: number, effect: Effect, weather: Weather): Answer {
    const kind = effect.kind;
    if (effect.kind === 'wait') this.now += effect.ms;
    if (kind !== 'wait' && kind !== 'lock' && weather.kind === 'before') return answer(kind, { kind: 'failed', fault: weather.fault });
    const outcome = this.act(pane, effect);
    if (kind !== 'wait' && kind !== 'lock' && weather.kind === 'after') return answer(kind, { kind: 'failed', fault: weather.fault });
    return answer(kind, outcome);
  }

  /** What a person, or a rule of the mailbox, does meanwhile. */
  meanwhile(what: 'delete-mail' | 'archive-mail' | 'purge-mail' | 'delete-draft' | 'time'): void {
    if (what === 'time') this.now += 30_000;
    else if (what === 'delete-draft') this.drafts.splice(0);
    else {
      this.freedByPerson = true;
      this.folder = what === 'purge-mail' ? null : what === 'archive-mail' ? ARCHIVE : BIN;
    }
  }

  /** Reports that reached IT. */
  delivered(): readonly Sent[] {
    return this.sent;
  }

  provenNow(): boolean {
    return this.sent.some(({ visibleFrom }) => visibleFrom <= this.now);
  }

  private act(pane: number, effect: Effect): Outcome {
    switch (effect.kind) {
      case 'lock': {
        const held = this.lockedBy !== null && this.lockedBy !== pane;
        if (!held) this.lockedBy = pane;
        return done(held ? 'held' : 'got');
      }
      case 'token':
      case 'wait':
        return done(null);
      case 'find-mail':
        return this.folder === null ? gone() : done({ ...this.place(this.folder), internetMessageId: MAIL.internetMessageId, stampedDraft: this.stampedDraft });
      case 'where':
        return this.folder === null ? gone() : done(this.place(this.folder));
      case 'find-report':
        return done(this.report(effect.reportId));
      case 'fetch-original':
        return this.folder === null ? gone() : done({ bytes: this.size });
      case 'create-draft': {
        const draft = { id: `draft-${++this.made}`, reportId: effect.reportId, attachments: effect.inline ? 1 : 0, uploaded: 0 };
        this.drafts.push(draft);
        return done({ draftId: draft.id });
      }
      case 'open-upload': {
        const draft = this.drafts.find(({ id }) => id === effect.draftId);
        if (!draft) return gone();
        this.session = draft;
        draft.uploaded = 0;
        return done(null);
      }
      case 'upload':
        return this.upload(effect.from);
      case 'upload-status':
        return this.session === null || this.session.attachments > 0 ? gone() : done({ next: this.session.uploaded });
      case 'stamp':
        if (this.folder === null) return gone();
        this.stampedDraft = effect.draftId;
        return done(null);
      case 'send':
        return this.send(effect.draftId);
      case 'discard-draft': {
        if (this.sent.some(({ draftId }) => draftId === effect.draftId)) throw new Error('A sent report was discarded');
        this.drafts.splice(0, this.drafts.length, ...this.drafts.filter(({ id }) => id !== effect.draftId));
        return done(null);
      }
      case 'move': {
        if (this.folder === null) return gone();
        this.folder = effect.to === DELETED_ITEMS ? BIN : effect.to;
        return done(this.place(this.folder));
      }
    }
  }

  private session: Draft | null = null;

  private upload(from: number): Outcome {
    const draft = this.session;
    if (draft === null || !this.drafts.includes(draft) || draft.attachments > 0) return gone();
    if (from !== draft.uploaded) return { kind: 'failed', fault: 'refused' };
    draft.uploaded = Math.min(this.size, from + this.piece);
    if (draft.uploaded < this.size) return done({ next: draft.uploaded });
    draft.attachments += 1;
    return done({ next: null });
  }

  private send(draftId: string): Outcome {
    const at = this.drafts.findIndex(({ id }) => id === draftId);
    const draft = this.drafts[at];
    if (!draft) return gone();
    this.drafts.splice(at, 1);
    this.sent.push({ draftId, reportId: draft.reportId, attachments: draft.attachments, visibleFrom: this.now + this.lag });
    return done(null);
  }

  private report(reportId: string): FoundReport {
    const sent = this.sent.find((one) => one.reportId === reportId && one.visibleFrom <= this.now);
    const drafts = this.drafts.filter((one) => one.reportId === reportId).map(({ id, attachments }) => ({ id, attachments }));
    return { sentAt: sent ? '2026-11-24T09:00:00Z' : null, drafts };
  }

  private place(folderId: string): MailPlace {
    return { id: MAIL.id, folderId, inDeletedItems: folderId === BIN };
  }
}

export const MESSAGE_ID = MAIL.internetMessageId;

function done(value: unknown): Outcome {
  return { kind: 'done', value } as Outcome;
}

function gone(): Outcome {
  return { kind: 'failed', fault: 'gone' };
}

function answer(of: Effect['kind'], outcome: Outcome): Answer {
  return { of, outcome } as Answer;
}

