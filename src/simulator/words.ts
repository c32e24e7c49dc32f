import type { Place } from './folderList';
import type { ChoiceName } from './switches';

export interface Words {
  readonly title: string;
  readonly notice: string;
  readonly newMail: string;
  readonly remove: string;
  readonly archive: string;
  readonly reply: string;
  readonly forward: string;
  readonly button: string;
  readonly buttonTip: string;
  readonly folders: readonly string[];
  readonly inbox: string;
  /** Names of what can be opened where the mailbox is real. */
  readonly places: Readonly<Record<Place, string>>;
  readonly noMails: string;
  readonly bytes: string;
  readonly identical: string;
  readonly different: string;
  readonly resetMailbox: string;
  readonly nothing: string;
  readonly to: string;
  readonly subject: string;
  readonly unknownSender: string;
  readonly meeting: string;
  readonly attachments: string;
  readonly closePane: string;
  readonly deselect: string;
  readonly compose: string;
  readonly send: string;
  readonly discard: string;
  readonly sent: string;
  readonly switches: string;
  readonly delay: string;
  readonly names: Readonly<Record<ChoiceName, string>>;
}

const JA: Words = {
  title: 'Outlook（シミュレーション）',
  notice: 'これはOutlookのシミュレーションです。メールはすべて見本で、実際に送信されるものはありません。',
  newMail: '新規メール',
  remove: '削除',
  archive: 'アーカイブ',
  reply: '返信',
  forward: '転送',
  button: '脅迫メールを調べる',
  buttonTip: '開いているメールを調べる画面を右側に開きます',
  folders: ['下書き', '送信済みアイテム', '削除済みアイテム', '迷惑メール'],
  inbox: '受信トレイ',
  places: { inbox: '受信トレイ', drafts: '下書き', sentitems: '送信済みアイテム', deleteditems: '削除済みアイテム', it: 'IT担当者のメールボックス' },
  noMails: 'ここにメールはありません',
  bytes: 'バイト',
  identical: '元のメールと同じ内容です',
  different: '元のメールと一致しません',
  resetMailbox: 'メールボックスを最初の状態に戻す',
  nothing: '読むメールを選んでください',
  to: '宛先',
  subject: '件名',
  unknownSender: '（差出人なし）',
  meeting: '会議への招待',
  attachments: '添付ファイル',
  closePane: '閉じる',
  deselect: '選択を解除',
  compose: '新規メッセージ',
  send: '送信',
  discard: '破棄',
  sent: '送信しました（シミュレーションのため、どこにも届きません）',
  switches: '条件の切り替え',
  delay: '応答までの時間（ミリ秒）',
  names: {
    lang: '言語',
    theme: 'テーマ',
    set: 'Mailbox 要件セット',
    headers: 'ヘッダー',
    old: '切り替え前の呼び出し',
    answers: '呼び出しへの応答',
    silent: '起動に応答しない',
    shared: '共有メールボックス',
    item: 'アイテムの種類',
    id: 'アイテムのID',
    safelinks: 'Safe Links',
    banner: '社外メールの注意書き',
    auth: 'サインイン（NAA）',
    graph: 'Microsoft Graph',
    account: 'メールボックスの種類',
    moved: '移動後の選択',
  },
};

const EN: Words = {
  title: 'Outlook (simulation)',
  notice: 'This is a simulation of Outlook. All mails are samples, and nothing is really sent.',
  newMail: 'New mail',
  remove: 'Delete',
  archive: 'Archive',
  reply: 'Reply',
  forward: 'Forward',
  button: 'Check a threat',
  buttonTip: 'Opens the pane that examines the open mail, on the right',
  folders: ['Drafts', 'Sent Items', 'Deleted Items', 'Junk Email'],
  inbox: 'Inbox',
  places: { inbox: 'Inbox', drafts: 'Drafts', sentitems: 'Sent Items', deleteditems: 'Deleted Items', it: 'IT’s mailbox' },
  noMails: 'No mail here',
  bytes: 'bytes',
  identical: 'identical with the original',
  different: 'not identical with the original',
  resetMailbox: 'Put the mailbox back to its start',
  nothing: 'Select a mail to read',
  to: 'To',
  subject: 'Subject',
  unknownSender: '(no sender)',
  meeting: 'Meeting request',
  attachments: 'Attachments',
  closePane: 'Close',
  deselect: 'Select nothing',
  compose: 'New message',
  send: 'Send',
  discard: 'Discard',
  sent: 'Sent (in the simulation: it arrives nowhere)',
  switches: 'Switches',
  delay: 'Time to an answer (ms)',
  names: {
    lang: 'Language',
    theme: 'Theme',
    set: 'Mailbox requirement set',
    headers: 'Headers',
    old: 'Calls from before a switch',
    answers: 'Answers to calls',
    silent: 'No answer at the start',
    shared: 'Shared mailbox',
    item: 'Kind of item',
    id: 'Item id',
    safelinks: 'Safe Links',
    banner: 'External-mail banner',
    auth: 'Sign-in (NAA)',
    graph: 'Microsoft Graph',
    account: 'Kind of mailbox',
    moved: 'Selection after a move',
  },
};

export function wordsFor(lang: 'ja-JP' | 'en-US'): Words {
  return lang === 'ja-JP' ? JA : EN;
}
