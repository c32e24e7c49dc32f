type Client = 'web' | 'new-windows' | 'classic-windows' | 'mac' | 'mobile' | 'page' | 'unknown';

const UNDO = '迷ったときは、「削除済みアイテム」から戻せます。';

const deletionSteps: Record<Client, readonly string[]> = {
  web: ['このメールを選んだまま、Delete キーを押します。', UNDO],
  'new-windows': ['このメールを選んだまま、Delete キーを押します。', UNDO],
  'classic-windows': ['「ホーム」タブの「削除」を押します。Delete キーでも消せます。', UNDO],
  mac: ['ツールバーの「削除」（ごみ箱）を押します。', UNDO],
  mobile: ['メールを開き、ごみ箱のマークを押します。', UNDO],
  page: ['このページからは消せません。メールソフトで、元のメールを消してください。', '保存したファイルがあれば、それも消してください。'],
  unknown: ['メールを選んで、「削除」か Delete キーを押します。', UNDO],
};

const cannotOpen: Record<'api-missing' | 'page' | 'no-item-id', string> = {
  'api-missing': 'このOutlookでは、報告の画面を開けません。',
  page: 'このページからは、報告の画面を開けません。',
  'no-item-id': 'このメールは、ここから報告に付けられません。',
};

/** What report and deletion say beyond the rule: how to do it by hand, and what stands in the way. */
export const steps = {
  report: {
    to: (address: string): string => `宛先：${address}`,
    open: '報告の画面を開く',
    opening: '報告の画面を開いています…',
    opened: '報告の画面が開きました。「送信」を押すと届きます。',
    noAddress: '宛先が設定されていません。ふだん相談している、パソコンやネットワークの担当者の宛先を入れてください。',
    openingWhy: '画面が開くまで、お待ちください。',
    openedMore: 'まだ送られていません。送る前に、中身を見られます。',
    superseded: '別のメールに変わったため、開きませんでした。もう一度お試しください。',
    failed: (errorId: string): string => `報告の画面を開けませんでした（${errorId}）。下の方法で伝えられます。`,
    cannotOpen,
    words: ['IT担当に、電話か声で「脅しのメールが来た」と伝えてください。', 'メールは消さずに残し、求められたら、添付ファイルとして転送してください。'] as readonly string[],
    copy: '調べた結果をコピー',
  },
  deletion: {
    heading: '削除のしかた',
    reportFirst: '先に、IT担当に報告してください。そのあとで消せます。',
    passwordFirst: '先に、パスワードを変えてください。メールを消しても、漏れたパスワードは残ります。',
    ways: deletionSteps,
  },
};
