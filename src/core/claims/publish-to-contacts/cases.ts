import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '動画をあなたの連絡先全員に送ります。',
      '払わなければ、奥様がこれを見ることになる。',
      '記録は取引先と報道機関に届けます。',
      '写真を職場のみんなにばらまく。',
      '顧客一人一人に、情報が漏れたことを知らせます。',
    ],
    quiet: [
      { text: '議事録を来週までに仕上げます。', because: 'everyday' },
      { text: 'ご家族の皆様もお誘い合わせのうえお越しください。', because: 'everyday' },
      { text: '犯人は友人に送ると脅します。', because: 'third-person' },
      { text: '打ち合わせは十時からです。', because: 'everyday' },
      { text: 'ご登録の情報を取引先に共有しません。', because: 'negated' },
    ],
  },
  en: {
    fires: [
      'I will send the video to all your contacts.',
      'Your wife and your colleagues will see it.',
      'Every customer will learn what you lost.',
      'Otherwise the film goes to your family and friends.',
      'Your suppliers will receive a letter about the leak.',
    ],
    quiet: [
      { text: 'The minutes are ready.', because: 'everyday' },
      { text: 'Lunch is at noon in the small room.', because: 'everyday' },
      { text: 'Scammers claim that they will send a video to all your contacts.', because: 'third-person' },
      { text: 'Feel free to share this with your friends.', because: 'everyday' },
      { text: 'The printer on the second floor works again.', because: 'everyday' },
    ],
  },
};
