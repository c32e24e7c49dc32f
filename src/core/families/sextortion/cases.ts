import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '大人向けの動画を楽しむ姿をカメラで録画した。',
      'ひとりのときの恥ずかしい姿を録画しました。家族に届けます。',
      'ベッドの上のあなたを、レンズの向こうから見ていました。',
    ],
    quiet: [
      { text: '会議はカメラをオンにしてご参加ください。', because: 'everyday' },
      { text: '顧客名簿を写した。', because: 'everyday' },
      { text: '製品の図面をお届けします。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'I filmed you while you were naked in your bedroom.',
      'Your webcam showed me what you do when you are alone; I saw you.',
      'The clip of your intimate moments goes to your contacts.',
    ],
    quiet: [
      { text: 'Please switch on your camera for the lesson.', because: 'everyday' },
      { text: 'We copied your customer list.', because: 'everyday' },
      { text: 'The training video is online.', because: 'everyday' },
    ],
  },
};
