import type { CheckId, NotChecked, OriginStatus } from '../../core/contract';

const checkName: Record<CheckId, string> = {
  headers: 'メールの記録（ヘッダー）',
  origin: 'どこから送られたか',
  attachments: '添付ファイル',
  'hidden-text': '目に見えない文字',
  'remote-images': '外から読み込む画像',
  links: 'リンクの行き先',
  body: '本文',
};

const why: Record<NotChecked['why'], string> = {
  'not-provided': 'ここには渡されていません。',
  failed: '読み取れませんでした。',
  'out-of-time': '時間が足りませんでした。',
  'not-built': 'この版では、まだ調べられません。',
};

const recorded: Record<OriginStatus, string> = {
  outside: '社外から届いた、と記録されています。',
  inside: '社内から送られた、と記録されています。',
  unknown: '記録からは、どちらとも言えません。',
};

export const more = {
  distress: 'つらいときは、ひとりで抱えないでください。話を聞いてくれる人がいます。',
  help: '相談できるところ',
  claims: {
    heading: 'メールの言い分と、本当のこと',
    /** Where a person has to look: no truths stand beside them. */
    handOverHeading: 'メールの言い分',
    none: '言い分は見つかりませんでした。',
  },
  origin: {
    heading: 'どこから来たメールか',
    from: '差出人欄に書いてあるもの',
    fromNote: '差出人欄は、封筒の裏の名前と同じで、誰でも好きに書けます。',
    fromSelf: '自分の名前やアドレスが書いてあっても、自分から送られた証拠にはなりません。',
    handedIn: 'メールを渡してきたサーバー',
    handedInUnknown: '分かりません。',
    recordedBy: '受信サーバーの記録',
    recorded,
    proved: '確認済み',
    unknown: '不明',
    raw: 'ヘッダーの原文（IT担当向け）',
    rawNone: 'ヘッダーは、ここには渡されていません。',
    copy: '原文をコピー',
  },
  notChecked: {
    heading: '確かめていないこと',
    none: '調べるはずのものは、すべて調べました。',
    line: (name: string, reason: string): string => `${name}：${reason}`,
    checkName,
    attachment: (name: string): string => `添付「${name}」の中身`,
    why,
  },
  mail: {
    heading: 'しるしを付けたメール本文',
    note: '色の付いた所が、脅しの言い分です。リンクは押せません。',
    subject: '件名',
    cut: 'このあとは省略しました。',
  },
  wallets: {
    heading: '求められているお金',
    amount: (amount: string, currency: string): string => `${amount} ${currency}`,
    deadline: (hours: number): string => `期限：${hours}時間`,
    valid: '送金先として形は正しい番号です。',
    invalid: '番号が誤りで、送金できません。',
  },
};
