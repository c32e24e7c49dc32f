import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '配信停止はこちらからお手続きください。',
      'このメールは送信専用です。',
      'メルマガの登録解除は下のページで行えます。',
    ],
    quiet: [
      { text: '払わなければ配信する。', because: 'everyday' },
      { text: '返信は無駄だ。', because: 'everyday' },
      { text: '会議は十時からです。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'To unsubscribe click here.',
      'You are receiving this because you registered in our shop.',
      'To leave the mailing list visit the info page.',
    ],
    quiet: [
      { text: 'There is no way to opt for another coin.', because: 'everyday' },
      { text: 'Do not reply.', because: 'everyday' },
      { text: 'The list of your customers is ours.', because: 'everyday' },
    ],
  },
};
