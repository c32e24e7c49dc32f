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

export const actions = {
  label: 'できること',
  question: {
    heading: 'ひとつだけ、確かめてください',
    first: '消す前に、ひとつだけ',
    ask: 'このメールに、本物の写真やファイル、社外の人が知り得ない事実が、示されていますか。',
    hint: 'パスワード、名前、住所は当てはまりません。どれも、ほかから手に入ります。',
    no: 'いいえ、ない',
    yes: 'はい、ある',
    answeredNo: '答え：本物は示されていない',
    answeredYes: '答え：本物が示されている',
    change: '答えを変える',
  },
  report: {
    button: 'IT担当に報告',
    buttonAsk: 'IT担当に聞く',
    buttonWords: 'IT担当への伝え方',
    heading: 'IT担当に報告します',
    preview: 'IT担当には、メール全体が届きます。書かれたパスワードも見えます。',
    to: (address: string): string => `宛先：${address}`,
    noAddress: '宛先が設定されていません。ふだん相談している、パソコンやネットワークの担当者の宛先を入れてください。',
    open: '報告の画面を開く',
    opening: '報告の画面を開いています…',
    openingWhy: '画面が開くまで、お待ちください。',
    opened: '報告の画面が開きました。「送信」を押すと届きます。',
    openedMore: 'まだ送られていません。送る前に、中身を見られます。',
    superseded: '別のメールに変わったため、開きませんでした。もう一度お試しください。',
    failed: (errorId: string): string => `報告の画面を開けませんでした（${errorId}）。下の方法で伝えられます。`,
    cannotOpen,
    words: ['IT担当に、電話か声で「脅しのメールが来た」と伝えてください。', 'メールは消さずに残し、求められたら、添付ファイルとして転送してください。'] as readonly string[],
    copy: '調べた結果をコピー',
  },
  deletion: {
    button: '削除のしかた',
    heading: '削除のしかた',
    reportFirst: '先に、IT担当に報告してください。そのあとで消せます。',
    passwordFirst: '先に、パスワードを変えてください。メールを消しても、漏れたパスワードは残ります。',
    steps: deletionSteps,
  },
  close: '閉じる',
  back: '戻る',
};
