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
      '証拠として、取引先の名簿を三十件だけ添付しておきました。',
      '添付のエクセルを見れば、うちが本物を持っているとわかるはずだ。',
      'サンプルはここに置いてあります https://files.example/s/9 中身をご確認ください。',
    ],
    quiet: [
      { text: '証拠は今回は添付しません。', because: 'negated' },
      { text: 'このメールに見本は付けていません。', because: 'negated' },
      { text: '先週、怪しい添付を開いたときから監視している。', because: 'everyday' },
      { text: '以下のウォレットに送金してください。', because: 'everyday' },
      { text: '不審な添付ファイルを開かないでください。', because: 'another-actor' },
      { text: '動画は一分で全員に送られる。', because: 'everyday' },
      { text: '受注の一覧を、一番高い値を付けた者に売ります。', because: 'everyday' },
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
      'The attached spreadsheet has two hundred of your customers in it, so you can see we are not joking.',
      'Open the zip with a sample of the files, compare it to your own, and then write back.',
      'We enclose a few rows from your payroll so that there is no doubt about what we hold.',
    ],
    quiet: [
      { text: 'I attach no proof to this first letter.', because: 'negated' },
      { text: 'Nothing is attached, and samples come only after an agreement.', because: 'negated' },
      { text: 'You opened an attachment last month and my program started.', because: 'everyday' },
      { text: 'Below is my wallet, copy it exactly.', because: 'everyday' },
      { text: 'Scammers say that samples are attached, but they have none.', because: 'another-actor' },
      { text: 'All your files were copied to my disk.', because: 'everyday' },
      { text: 'From 03/06/2019 to 25/08/2019 I could read the mailbox info@example.com.', because: 'everyday' },
    ],
  },
};
