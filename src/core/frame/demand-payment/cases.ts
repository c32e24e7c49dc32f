import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '二十万円分のコインを払えば、映像は消えます。',
      '千五百ドルを送ってください。そうすればすべて破棄します。',
      '沈黙の代金は三十万円です。',
      '金を入れろ。入れば手を引く。',
      '三イーサを納めよ。納まれば写しは灰になる。',
    ],
    quiet: [
      { text: 'ご請求額は二十万円です。月末までにお支払いください。', because: 'everyday' },
      { text: 'お支払いは銀行振込でお願いします。', because: 'everyday' },
      { text: '犯人は二十万円を払えば消すと書いて脅します。', because: 'another-actor' },
      { text: 'データは九十日後に削除されます。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Send 900 dollars and I delete the film.',
      'Our silence costs two thousand euros.',
      'Put 0.1 BTC on the wallet and the copies are destroyed.',
      'The price of silence is four coins.',
      'Unless you pay, everything goes to your customers.',
    ],
    quiet: [
      { text: 'Please pay the invoice of 1,400 euros within thirty days.', because: 'everyday' },
      { text: 'Old recordings are deleted after one month.', because: 'everyday' },
      { text: 'Scammers say they will delete the film if 900 dollars are sent.', because: 'another-actor' },
      { text: 'The hotel costs 90 dollars a night.', because: 'everyday' },
    ],
  },
};
