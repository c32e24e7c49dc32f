import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '返事がなければ、全部を私たちのブログに載せる。',
      '期限を過ぎると、貴社の名前が当グループの公開ページに並びます。',
      '続きは http://abcdefgh.onion で読める。',
      'すでにリークサイトに予告を出しました。',
      '断った会社の書類は、うちの棚に並んでいる。見に行けばいい。',
      '残りの資料は https://open-shelf.example で公開されています。',
      '御社の名前はすでに私たちの公開サイトに載せてあります。',
      '期限が過ぎたら、ダークウェブの当グループの掲示ページで全部ダウンロードできるようにします。',
      'Torブラウザで下のonionを開くと、貴社のカウントダウンが見られます。',
    ],
    quiet: [
      { text: '払わないなら、インターネットに公開する。', because: 'everyday' },
      { text: '弊社のブログを更新しました。', because: 'everyday' },
      { text: '攻撃者はリークサイトに載せると脅します。', because: 'another-actor' },
      { text: 'ダークウェブで売る。', because: 'everyday' },
      { text: '弊社のページに障害はありません。', because: 'negated' },
      { text: '動画を開いて確認してください https://clip.example', because: 'everyday' },
    ],
  },
  en: {
    fires: [
      'Without a word from you it goes up on our blog next week.',
      'Your company will be added to our public page beside the others.',
      'Countdown and first part: http://abcdefgh.onion/',
      'A note about you already stands on the leak site.',
      'Firms that refused can be read about on our wall of shame.',
      'If we hear nothing the folder is published at https://open-shelf.example.',
      'Your company page on our blog is ready; when the clock stops, everything there becomes public.',
      'We have already listed you among our victims, see the post on our onion page.',
      'The first part is already up on our wall of shame and anyone with Tor can fetch it.',
    ],
    quiet: [
      { text: 'Pay or I publish it on the internet.', because: 'everyday' },
      { text: 'We updated our blog with three recipes.', because: 'everyday' },
      { text: 'According to the report, attackers run a leak site.', because: 'another-actor' },
      { text: 'I will sell it on the dark web.', because: 'everyday' },
      { text: 'Your company does not appear anywhere yet.', because: 'negated' },
      { text: 'Watch the clip at https://clip.example.', because: 'everyday' },
    ],
  },
};
