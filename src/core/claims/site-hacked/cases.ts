import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '貴社のサーバーに侵入し、管理者の権限を得ました。',
      '御社のホームページの弱点を使って、奥まで入り込んでいます。',
      '先週、貴院の予約システムをこじ開けた。',
      'そちらの社内ネットワークには、ひと月前から出入りしている。',
      '貴校のクラウドは我々の支配下にある。',
    ],
    quiet: [
      { text: '来週、サーバーの入れ替え作業を行いますのでご協力をお願いします。', because: 'everyday' },
      { text: '当社のサイトが第三者による不正アクセスを受けました。', because: 'another-actor' },
      { text: '攻撃者は、貴社のサーバーに侵入したと称するメールを送ってきます。', because: 'third-person' },
      { text: '調査の結果、サーバーへの侵入は確認されませんでした。', because: 'negated' },
      { text: 'ホームページの更新が終わりましたので、ご確認ください。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'We hacked your website last night.',
      'My team walked straight into your company network through an old plug-in.',
      'I have full access to your web server and its control panel.',
      'Your site has been compromised by us.',
      'We slipped into your mail gateway in spring and have been sitting there since.',
    ],
    quiet: [
      { text: 'The new website goes live on Monday; please test the order page.', because: 'everyday' },
      { text: 'An unauthorised party gained access to our systems on 3 May.', because: 'another-actor' },
      { text: 'Scammers claim that they hacked your website.', because: 'third-person' },
      { text: 'There is no evidence that the server was hacked.', because: 'negated' },
      { text: 'Please renew the hosting of the domain before Friday.', because: 'everyday' },
    ],
  },
};
