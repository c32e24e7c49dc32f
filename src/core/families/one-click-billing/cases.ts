import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'アダルト動画の会員登録が完了しました。登録料九万円を本日中にお支払いください。',
      '無料体験の後、有料会員へ移行しました。未納の料金があります。退会は窓口へ。',
      '年齢確認の押し間違いの方は、退会の窓口へお電話ください。誤登録の救済があります。',
      '出会いのサイトのポイント後払い分を精算してください。会員の退会は本日まで。',
    ],
    quiet: [
      { text: 'ジムの会員の皆様へ、休館日のお知らせです。', because: 'everyday' },
      { text: '大人向けの動画を見るあなたを録画した。ビットコインを送れ。', because: 'everyday' },
      { text: '商品のご注文ありがとうございます。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Registration completed: thank you for joining our adult videos; the membership fee is 90,000 yen.',
      'By pressing the age button you concluded a contract; pay the fee of 64,000 yen.',
      'Pressed by mistake? Ring the withdrawal desk or pay the member fee.',
    ],
    quiet: [
      { text: 'Thank you for joining the museum; the membership card follows.', because: 'everyday' },
      { text: 'I filmed you on an adult site; send bitcoin.', because: 'everyday' },
      { text: 'The video meeting starts at ten.', because: 'everyday' },
    ],
  },
};
