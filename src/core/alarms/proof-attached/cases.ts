import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '証拠として、顧客名簿の先頭百件を添付しました。',
      '添付の一覧をご覧ください。すべてそちらの取引先です。',
      'お疑いでしょうから、見本を下に並べておきます。',
      '会員表から三行だけお見せします。',
      '持ち出した書類の一部はこちら https://files.example/a1',
      '1001;佐々木;m.sasaki@example.com;2024-03-01',
      '社内の画面を撮ったものを同封しておく。',
    ],
    quiet: [
      { text: '証拠は今回は添付しません。', because: 'negated' },
      { text: 'このメールに見本は付けていません。', because: 'negated' },
      { text: '先週、怪しい添付を開いたときから監視している。', because: 'everyday' },
      { text: '以下のウォレットに送金してください。', because: 'everyday' },
      { text: '不審な添付ファイルを開かないでください。', because: 'another-actor' },
      { text: '動画は一分で全員に送られる。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'As proof we attached the first two hundred records of your member table.',
      'See the attached list of your suppliers and their bank details.',
      'Here are four rows from your customer database.',
      'So that you believe us, a few lines of it are shown below.',
      'Sample of the documents: https://files.example/x9',
      '2041;Moreau;Claire;claire@example.org;2022-04-03;paid',
      'The enclosed screenshots were taken inside your accounting system.',
    ],
    quiet: [
      { text: 'I attach no proof to this first letter.', because: 'negated' },
      { text: 'Nothing is attached, and samples come only after an agreement.', because: 'negated' },
      { text: 'You opened an attachment last month and my program started.', because: 'everyday' },
      { text: 'Below is my wallet, copy it exactly.', because: 'everyday' },
      { text: 'Scammers say that samples are attached, but they have none.', because: 'another-actor' },
      { text: 'All your files were copied to my disk.', because: 'everyday' },
    ],
  },
};
