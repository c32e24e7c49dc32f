export interface Screen {
  readonly title: string;
  readonly text: string;
}

/** Everything that is no verdict: waiting, nothing to read, and what went wrong. Each names a next step. */
export const screens = {
  product: '脅迫メールを調べる',
  reading: 'メールを読んでいます',
  judging: '内容を確かめています',
  'no-item': { title: '調べたいメールを選んでください', text: '一覧でメールをひとつ選ぶと、ここに結果が出ます。' } as Screen,
  'several-items': { title: 'メールをひとつだけ選んでください', text: '一度に調べられるのは、1通です。' } as Screen,
  'not-a-mail': {
    meeting: { title: 'これは会議の案内です', text: '脅しの文章が書かれているときは、案内に返答せず、IT担当に見せてください。' } as Screen,
    'delivery-report': { title: 'これは配信の通知です', text: '送っていないメールの通知が何通も届くときは、IT担当に知らせてください。' } as Screen,
    other: { title: 'これはメールではありません', text: '調べられるのは、メールだけです。気になるときは、IT担当に見せてください。' } as Screen,
  },
  protected: { title: '保護されていて、読めません', text: 'このメールは、ほかのプログラムに読ませない設定です。脅しが書かれていたら、消さずにIT担当に見せてください。' } as Screen,
  'empty-body': { title: '本文がありません', text: '画像や添付だけのメールかもしれません。添付は開かず、気になるときはIT担当に聞いてください。' } as Screen,
  slow: { title: '時間がかかりすぎました', text: 'まだ何も分かっていません。もう一度お試しください。それまで、消さずに置いてください。' } as Screen,
  failed: { title: 'メールを読み込めませんでした', text: 'もう一度お試しください。だめなときは、消さずにIT担当に見せてください。' } as Screen,
  superseded: { title: '別のメールに変わりました', text: '今選んでいるメールを、もう一度読み込みます。' } as Screen,
  'host-failed': {
    'no-host': { title: 'Outlookの中で開いてください', text: 'この画面は、Outlookのボタンから開くと使えます。' } as Screen,
    'host-silent': { title: 'Outlookから返事がありません', text: '画面を閉じて、もう一度開いてください。急ぐときは、消さずにIT担当に見せてください。' } as Screen,
    'too-old': { title: 'このOutlookでは動きません', text: '版が古く、メールを読み取れません。Web版のOutlookなら使えます。' } as Screen,
  },
  retry: '読み直す',
  reload: '開き直す',
  errorId: (id: string): string => `IT担当に伝える番号：${id}`,
  support: {
    title: '画面に、電話番号つきの警告が出ているとき',
    text: 'その番号には電話しないでください。本物の警告に、電話番号はありません。画面はそのままにして、IT担当を呼んでください。',
  },
  pasteSummary: 'ほかで届いた脅しを調べる',
  back: '選んだメールに戻る',
};
