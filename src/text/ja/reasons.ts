import type { ScamFamily } from '../../core/contract';

const concernUnread = (name: string): string => `添付「${name}」の中身を、ここでは確かめられません。`;

/** Short points for a scam that is no threat of our kind. */
const scam: Record<ScamFamily | 'other', readonly string[]> = {
  'support-scam': [
    '本物の警告画面やエラーに、電話番号が書かれることはありません。',
    '電話をすると、遠隔操作の道具を入れさせ、お金を求めてきます。',
    'もう電話した、操作させたというときは、すぐIT担当に知らせてください。',
  ],
  'one-click-billing': ['クリックしただけで契約になることはありません。', '連絡をすると、名前や電話番号を知られてしまいます。', '困ったときは、消費者ホットライン188に相談できます。'],
  'fictitious-billing': [
    '身に覚えのない請求は、払う必要がありません。',
    '書いてある連絡先ではなく、その会社の公式サイトから確かめてください。',
    '裁判所から届いた書類だけは別です。本物かどうか、詳しい人に確かめてください。',
  ],
  phishing: [
    '差出人の名前は、誰でも書けます。',
    '確かめるときは、メールのリンクではなく、いつもの入り口から開いてください。',
    'もうパスワードを入れたときは、すぐ変えて、IT担当に知らせてください。',
  ],
  'advance-fee': ['大きなお金の約束は、手数料を払わせるための話です。', '返事をすると、次々に支払いを求められます。'],
  'fake-law-firm': ['開かせるファイルに、情報を盗むプログラムが入っていることがあります。', 'もう開いたときは、すぐIT担当に知らせてください。', '事務所に確かめるときは、公式サイトの番号を使ってください。'],
  'beg-bounty': ['弱点があるかどうかは、IT担当が調べられます。', '謝礼を急がせる連絡に、応じる必要はありません。'],
  other: ['差出人の名前は、誰でも書けます。', '確かめるときは、メールに書かれた連絡先を使わないでください。'],
};

export const reasons = {
  heading: 'そう言える理由',
  concernHeading: '人に見てもらう理由',
  scamHeading: '知っておくこと',
  noThreatHeading: '次に見るところ',
  noThreatPoints: [
    '差出人と用件に、心当たりはありますか。',
    'お金やパスワードを急がせていませんか。',
    'リンクや添付に迷ったら、開く前にIT担当に聞いてください。',
  ] as readonly string[],
  unreadablePoints: ['添付やリンクは、開かずにおいてください。', '差出人を知っているなら、別の方法で本人に聞くこともできます。'] as readonly string[],
  quoteLabel: 'メールの言葉',
  inSubject: '件名',
  inHeaders: 'メールの記録（ヘッダー）',
  inAttachment: (name: string): string => `添付「${name}」`,
  checked: '確かめたこと',
  check: {
    'came-from-outside': (address: string | null): string =>
      address === null ? '受信サーバーの記録では、社外から届いています。' : `受信サーバーの記録では、社外から届いています（${address}）。`,
    'authentication-failed': 'なりすましを見分ける検査で、不合格になっています。',
    'nothing-attached': '添付ファイルは、ひとつもありません。',
    'no-remote-image': '開封を知らせる画像は、入っていません。',
    'wallet-invalid': '書かれた送金先は番号が誤りで、送金そのものができません。',
  },
  password: {
    masked: 'パスワードらしい文字があるため、隠しています。',
    show: '表示する',
    hide: '隠す',
  },
  /** Alarms that no words of the mail raise, but its records. */
  alarm: {
    'inside-origin': { name: '社内から送られた記録', truth: '受信サーバーの記録では、社内から送られています。アカウントが使われた可能性があるため、IT担当が確かめます。' },
    'ransomware-wallet': { name: '身代金事件で使われた送金先', truth: '実際の事件で使われた送金先が書かれています。IT担当に、すぐ見てもらってください。' },
  },
  concern: {
    'attachment-unread': concernUnread,
    uncertain: 'はったりとも本物とも、言い切れません。',
    'out-of-time': '時間内に、すべてを調べ終わりませんでした。',
    'person-said-yes': '本物の写真・ファイル・事実が示されている、という答えがありました。これは、人の目で確かめる必要があります。',
    'alarm-fallback': '人が確かめるべきしるしがあります。',
  },
  handOverHeading: '返事が来るまで',
  handOverPoints: ['メールは、消さずにそのまま残します。', '返事も支払いもしません。', '添付とリンクは開きません。'] as readonly string[],
  scam,
  changeOurMind: '本物のファイルが示されているときや、社内から送られた記録が見つかったときは、この判定は変わります。',
};

