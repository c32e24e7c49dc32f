import type { EndingId } from '../../act/ending';
import type { Because } from '../../act/plan';
import type { Why } from '../../act/state';
import type { Obstacle, Stage } from '../courseTerms';

const BY_OUTLOOK = '送るのも消すのも、Outlookの操作で行います。';

const because: Record<Exclude<Because, 'all-there'>, string> = {
  'no-report-address': '報告の宛先が設定されていないため、Outlookの画面で送ります。',
  brought: '貼り付けた文章やファイルは、メールボックスとつながっていません。',
  'shared-mailbox': `共有メールボックスのメールです。${BY_OUTLOOK}`,
  'on-premises': `社内のサーバーにあるメールです。${BY_OUTLOOK}`,
  'personal-account': `個人用のアカウントです。${BY_OUTLOOK}`,
  'not-set-up': BY_OUTLOOK,
  'graph-closed': `ここから送る許可がありません。${BY_OUTLOOK}`,
  'old-outlook': `このOutlookは、ここから送るしくみに対応していません。${BY_OUTLOOK}`,
  'no-mail-id': `このメールは、ここからは扱えません。${BY_OUTLOOK}`,
};

const stages: Record<Stage, string> = {
  'signing-in': 'サインインの確認',
  preparing: '報告の準備',
  sending: '送信',
  proving: '送れたことの確認',
  moving: '「削除済みアイテム」へ移動',
  restoring: '元のフォルダーへ移動',
};

/** One sentence for each way a course can end. */
const said: Record<EndingId, (reader: string) => string> = {
  reported: (reader) => `${reader}に報告しました`,
  'already-reported': (reader) => `${reader}に報告済みです`,
  'reported-and-deleted': (reader) => `${reader}に報告し、メールを消しました`,
  'reported-not-deleted': (reader) => `${reader}に報告しました。メールは消えていません`,
  'reported-mail-gone': (reader) => `${reader}に報告しました。メールは、もう元の場所にありません`,
  'reported-deletion-unsure': (reader) => `${reader}に報告しました。消えたかどうかは、まだ分かりません`,
  'report-unsure': () => '報告が届いたか、まだ分かりません',
  'not-reported': () => 'まだ報告していません',
  deleted: () => 'メールを消しました',
  'already-deleted': () => 'メールは、すでに「削除済みアイテム」にあります',
  'not-deleted': () => 'メールは消えていません',
  'deletion-unsure': () => '消えたかどうか、まだ分かりません',
  'mail-gone': () => 'メールが見つかりません',
  'mail-elsewhere': () => 'メールは、別のフォルダーに移っていました',
  restored: () => 'メールを元に戻しました',
  'not-restored': () => 'メールを元に戻せませんでした',
};

/** What to do now, whatever the cause. */
const next: Record<EndingId, (reader: string) => string> = {
  reported: (reader) => `あとは、${reader}に任せてください。`,
  'already-reported': () => 'もう一度送る必要はありません。',
  'reported-and-deleted': () => 'まだ「削除済みアイテム」にあります。元に戻すこともできます。',
  'reported-not-deleted': () => 'メールは元の場所にあります。Outlookの「削除」でも消せます。',
  'reported-mail-gone': () => '別の画面で動かしたか、消したと見られます。ほかにすることはありません。',
  'reported-deletion-unsure': () => 'メールがまだ見えるときは、Outlookの「削除」で消せます。',
  'report-unsure': () => 'メールは元の場所に残しました。「送信済みアイテム」に報告があれば、届いています。',
  'not-reported': () => 'メールは元の場所にあります。消さずに置いてください。',
  deleted: () => 'まだ「削除済みアイテム」にあります。元に戻すこともできます。',
  'already-deleted': () => 'ほかにすることはありません。',
  'not-deleted': () => 'メールは元の場所にあります。Outlookの「削除」でも消せます。',
  'deletion-unsure': () => '元のフォルダーか「削除済みアイテム」にあります。Outlookで確かめてください。',
  'mail-gone': () => '別の画面で消したと見られます。Outlookの一覧で、もう一度選んでください。',
  'mail-elsewhere': () => '別の画面で動かしたと見られます。そのままにしました。',
  restored: () => 'メールは元のフォルダーにあります。',
  'not-restored': () => 'メールは「削除済みアイテム」にあります。Outlookの「移動」でも戻せます。',
};

/** What stood in the way. */
const why: Record<Why, string> = {
  offline: 'ネットワークにつながっていません。',
  timeout: 'サーバーから返事がありませんでした。',
  server: 'サーバーがうまく答えませんでした。',
  busy: 'サーバーが混み合っています。',
  forbidden: 'この操作は、許可されていません。',
  gone: 'サーバーで、メールが見つかりませんでした。',
  'too-large': 'メールが大きすぎて、付けられません。',
  refused: 'サーバーが受け付けませんでした。',
  'consent-missing': 'ここから送る許可が、まだ出ていません。',
  cancelled: 'サインインの画面が閉じられました。',
  'sign-in-offline': 'ネットワークにつながらず、サインインできませんでした。',
  'sign-in-disabled': 'ここからのサインインは、止められています。',
  'account-unavailable': 'このアカウントでは、ここからサインインできません。',
  'sign-in-unavailable': 'このOutlookでは、ここからサインインできません。',
  'sign-in-failed': 'サインインできませんでした。',
  'other-pane': '別の画面で、同じメールを処理しています。',
  'not-this-mail': '調べたものとは別のメールが見つかったため、やめました。',
  already: 'このメールは、前から「削除済みアイテム」にありました。',
  'no-original': '元のメールを取り出せませんでした。',
  'no-proof': '「送信済みアイテム」に、報告が見当たりません。',
};

const obstacle: Record<Obstacle, string> = {
  deleted: 'このメールは、もう「削除済みアイテム」にあります。',
  gone: 'このメールは、もう見つかりません。',
  'report-unsure': '先に、報告が届いたことを確かめます。それまで消せません。',
  'under-way': '報告が終わるまで、お待ちください。',
};

/** Reporting and deleting by the pane itself: before, under way, after. */
export const courses = {
  because,
  it: 'IT担当',
  preview: {
    heading: (reader: string): string => `${reader}に報告します`,
    sees: (reader: string): string => `${reader}には、メール全体が届きます。書かれたパスワードも見えます。`,
    to: '宛先',
    toWhom: '報告する相手',
    toPrivate: (name: string): string => `${name}（IT担当には届きません）`,
    note: 'ひとこと添える（なくても送れます）',
    noteHint: '開いたリンクや、払ったお金があれば、ここに書けます。',
    contents: (reader: string): string => `${reader}に見える内容`,
    subject: '件名',
    mark: '「3|」は、報告を仕分けるためのしるしです。',
    attachment: '添付',
    original: (name: string): string => `${name}（元のメール全体）`,
    machine: '機械で読むための結果',
    send: '報告を送る',
    sendAndDelete: '報告して削除',
    answerFirst: '削除の前に、上の質問に答えてください。',
  },
  deletion: {
    before: '消す前に',
    reportFirst: '先に報告する',
    anyway: '削除する',
  },
  underWay: {
    report: (reader: string): string => `${reader}に報告しています`,
    deletion: '削除しています',
    restoring: '元に戻しています',
    stay: 'ほかのメールを見ても続きます。この画面は開いたままにしてください。',
    waiting: 'サーバーの返事を待っています。この画面は開いたままにしてください。',
    stage: (name: string): string => `${name}…`,
    done: '済み',
  },
  stages,
  said,
  why,
  next,
  after: {
    orAgain: '「もう一度試す」を押すと、途中から続けます。二重には送りません。',
    again: 'もう一度試す',
    window: 'Outlookの画面で報告',
    undo: '元に戻す',
    receipt: '報告の控え',
    sentAt: (when: string): string => `送信：${when}`,
    number: '番号：',
    copyReceipt: '控えをコピー',
    meanwhile: '連絡があるまで',
    dont: ['返事をしないでください。', 'お金を払わないでください。', 'メールを消さないでください。', 'パソコンの電源を切らないでください。'] as readonly string[],
  },
  handed: {
    report: '代わりに、Outlookの報告の画面を使います。',
    deletion: 'ここからは消せないため、Outlookで消します。',
    thenDelete: '送ったあとは、Outlookの「削除」で消せます。',
  },
  bar: {
    more: '詳しく',
    receipt: '報告の控えを見る',
    continued: '報告の続き',
  },
  strip: {
    label: 'ほかのメールでしていること',
    named: (subject: string): string => `「${subject}」`,
    noSubject: '件名のないメール',
    hidden: '前に選んでいたメール',
    because: (what: string, cause: string): string => `${what}。${cause}`,
    line: (mail: string, what: string): string => `${mail}：${what}`,
    handed: 'まだ報告していません。選び直すと、Outlookの画面で報告できます。',
    handedDeletion: 'まだ消えていません。Outlookの「削除」で消せます。',
  },
  obstacle,
};
