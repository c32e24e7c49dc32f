import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '故人の遺産二億円の相続人に選ばれました。先に証紙代を銀行へ送ってください。',
      'あなた名義の口座に残高が残っています。引き出しには換金手数料の納付が必要です。',
      '親愛なる友よ、私は銀行の監査部の者です。資金の取引についてお話があります。',
    ],
    quiet: [
      { text: '遺産分割の説明会を開きます。', because: 'everyday' },
      { text: '先月の残高をお知らせします。', because: 'everyday' },
      { text: '映像を消してほしければ二千ドルだ。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'The late engineer left 9 million dollars; you appear as next of kin, keep it secret, a stamp duty is due first at the bank.',
      'Your mining account holds 1.2 BTC; pay the commission first to withdraw before it is wiped.',
      'Dear friend, I am a widow and wish to transfer funds to charity through your bank.',
    ],
    quiet: [
      { text: 'The bank statement for May is attached.', because: 'everyday' },
      { text: 'Two million visitors came this year.', because: 'everyday' },
      { text: 'Send 900 dollars in bitcoin or I publish the film.', because: 'everyday' },
    ],
  },
};
