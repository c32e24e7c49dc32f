import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '口コミに低評価を何千件も投稿する。止めたければ二万円を払え。',
      '貴社の名で迷惑メールを大量に送信します。停止の費用は一コイン。',
      '悪評の記事を流し、評判を落とす。見合わせてほしければ料金を払え。',
    ],
    quiet: [
      { text: '商品のレビューをお願いします。', because: 'everyday' },
      { text: '映像を家族に送る。', because: 'everyday' },
      { text: '評価面談の日程です。', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'We post thousands of one-star reviews unless you pay two thousand dollars.',
      'Millions of spam mails go out in your name until your domain is blocked; the price is one coin.',
      'Somebody ordered false reports about your brand; put down 5,000 dollars and it will stop.',
    ],
    quiet: [
      { text: 'Please write a review of your stay.', because: 'everyday' },
      { text: 'I filmed you.', because: 'everyday' },
      { text: 'The annual review is on Monday.', because: 'everyday' },
    ],
  },
};
