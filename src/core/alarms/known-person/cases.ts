import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '二年も一緒に暮らしたのに、電話にも出ないのか。',
      '十年勤めた私を、面談ひとつで切りましたね。',
      '同じ部屋で毎日顔を合わせている者です。',
      '元の彼氏だ。旅行で二人で撮ったものを店に貼る。',
      '向かいの家の者です。夜のことは全部見ていました。',
      '以前そちらで経理をしておりました。未払いの残業代を払ってください。',
      '私を覚えていますか。去年まで同じ課で働いていた者です。',
      '俺をクビにしたことを後悔させてやる。退職するときにデータは全部持ち出した。',
      '別れてからも、君が送ってくれた写真は全部持っている。',
    ],
    quiet: [
      { text: 'あなたは私を知りません。', because: 'everyday' },
      { text: '数か月あなたを見ていました。', because: 'everyday' },
      { text: '差出人は元社員だと主張しています。', because: 'another-actor' },
      { text: 'あなたの同僚全員に送ります。', because: 'everyday' },
      { text: 'あなたと会ったことはありません。', because: 'negated' },
      { text: '同僚に見せたくなければ払ってください。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'You blocked me after three years together, so read it here.',
      'You fired me in May, and I still have the recordings.',
      'I sit two desks from you and I have seen the receipts.',
      'I live across the road and I know whose car was there.',
      'As your former accountant I kept a copy of everything you made me sign.',
      'We lived together long enough for me to know where you hide things.',
      'You know me. You let me go in March without a word, and I took the backups with me.',
      'I sat three desks away from you for four years, so I know which files matter.',
      'Remember me? We were together for two years and I still have all the pictures you sent.',
    ],
    quiet: [
      { text: 'You don\'t know me, but I know you.', because: 'everyday' },
      { text: 'I have watched you for months.', because: 'everyday' },
      { text: 'Such mails pretend that a former employee wrote them.', because: 'another-actor' },
      { text: 'I will send it to your colleagues and your ex.', because: 'everyday' },
      { text: 'We have never met.', because: 'negated' },
      { text: 'Your neighbours will receive the recording too.', because: 'everyday' },
      { text: 'The attack starts from Friday morning.', because: 'everyday' },
    ],
  },
};
