import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      'Re: 図面の件\n> 差出人: 大野（10月2日）\n> 明日までに直します。',
      '先月のメールのやりとりを拝見しました。お二人の往復に横から失礼します。',
      'Re: 見積書\n> いつもお世話になっております。見積書をお送りします。',
      '先週のメールで部長がお書きになった件、読みました。このやりとりの下に続きが残っています。',
      '2026/10/02 木村さんは書きました:',
      '先週、経理の方が銀行とやり取りされていたメールを下に貼っておきます。',
      '六月十日に部長へ送ったあなたの返信、「見積もりは据え置きで」という文面を持っています。',
      '以下は御社と弁護士の間の往復メールの引用です。',
    ],
    quiet: [
      { text: 'このメールに返信しないでください。', because: 'everyday' },
      { text: 'あなたのメールをすべて読みました。', because: 'everyday' },
      { text: '差出人は過去のやりとりを持っていると主張しています。', because: 'another-actor' },
      { text: '返事は不要です。', because: 'everyday' },
      { text: 'やりとりの写しはありません。', because: 'negated' },
    ],
  },
  en: {
    fires: [
      'Re: revised drawings\n> From: Lena, Mon 6 Oct\n> The second sheet is approved.',
      'On Tue, 14 Oct, Ivo wrote:',
      'Your mail of 3 March is quoted below, and the draft is signed. Re: revised order',
      'Re: invoice 88\nOn 3 May Mr Abe wrote: thanks, we pay on Monday.',
      '"Keep it out of the file", you wrote to Karin in June; the thread below has the rest.',
      'As you wrote to Karen on Tuesday, the audit figures are still wrong, and now we have that mail too.',
      'Below you find your own conversation with the bank from last week, which we copied from your mailbox.',
      '> On 3 March you said: the offer to Brightwell stays at 4.2 million. Remember?',
    ],
    quiet: [
      { text: 'Do not reply to this message.', because: 'everyday' },
      { text: 'I have read all your mails.', because: 'everyday' },
      { text: 'The sender claims to have your correspondence.', because: 'another-actor' },
      { text: 'No answer is needed.', because: 'everyday' },
      { text: 'No letter was quoted.', because: 'negated' },
      { text: 'Your servers will be slow from Friday 08:00.', because: 'everyday' },
    ],
  },
};
