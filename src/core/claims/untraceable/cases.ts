import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '私を追跡することは不可能です。',
      '警察は我々を見つけられません。',
      'この財布の持ち主は特定できない。',
      '送金は匿名で、足がつかない。',
      '私の居場所を探しても無駄です。',
    ],
    quiet: [
      { text: '荷物の追跡番号をお知らせします。', because: 'everyday' },
      { text: 'ファイルが見つからない場合はご連絡ください。', because: 'everyday' },
      { text: 'アンケートは匿名です。', because: 'everyday' },
      { text: '犯人は追跡できないと書いてくるそうです。', because: 'third-person' },
      { text: '会議室の場所を調べてください。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'You will never find me.',
      'The wallet cannot be traced.',
      'The police cannot help you.',
      'Do not try to track us, it is impossible.',
      'Nobody can find out who we are.',
    ],
    quiet: [
      { text: 'You can track your parcel here.', because: 'everyday' },
      { text: 'I cannot find your attachment.', because: 'everyday' },
      { text: 'Scammers claim that they cannot be traced.', because: 'third-person' },
      { text: 'The anonymous survey closes on Friday.', because: 'everyday' },
      { text: 'Follow the signs to the car park.', because: 'everyday' },
    ],
  },
};
