import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '\\\\srv-a\\soumu\\keikaku にある最終版を読みました。',
      '共有の「みなと計画」フォルダ、保守用の番号は二月から変わっていません。',
      '七階の会議室の棚、処理済の箱に領収書の控えがあります。先月の分は課長が決裁しています。',
      '水曜の役員会の議事録は、書記の机の引き出しにありました。',
      'サービスアカウントの番号は、移行のときのまま変わっていない。共有の「さくら」の担当もご存じでしょう。',
      '四月の取締役会の議事録、とくに工場閉鎖の件を読ませてもらいました。',
      'NAS上の「営業部共有/2024見積」フォルダは全部写しました。',
      '基幹系サーバーSRV-ERP01の管理者は情報システム部の佐藤さんですね。',
    ],
    quiet: [
      { text: '顧客台帳と社員のメールを写しました。', because: 'everyday' },
      { text: 'あなたの連絡先の一覧を持っています。', because: 'everyday' },
      { text: '差出人は社内の事情を知っていると主張しています。', because: 'another-actor' },
      { text: '期限は三日です。', because: 'everyday' },
      { text: '書類を持ち出した事実はありません。', because: 'negated' },
    ],
  },
  en: {
    fires: [
      'The list is under \\\\fs-nord\\board\\2026.',
      'The safe code lies in the drawer of room 214, and the service account still has the password from the Heron migration.',
      'PO 55120 was approved by Mr Lund; the folder also has the minutes of the board meeting, item four.',
      'Only three of us know that the service account on DB02 has the same password since the move.',
      'The envelope with the key is in the cabinet on the third floor, and the agenda of the works council names page six.',
      'We have the draft contract with Halden Logistics and the board minutes of 12 May.',
      'Your domain controller is DC-LON-02 and the backup share is \\\\nas03\\finance.',
      'Look at the folder HR_2024/Dismissals: eleven names, and the reasons you gave.',
    ],
    quiet: [
      { text: 'I have your contacts and your mails.', because: 'everyday' },
      { text: 'We copied contracts and personnel files.', because: 'everyday' },
      { text: 'The sender claims to know internal projects.', because: 'another-actor' },
      { text: 'Your customers will be told on Friday.', because: 'everyday' },
      { text: 'No internal document was taken.', because: 'negated' },
    ],
  },
};
