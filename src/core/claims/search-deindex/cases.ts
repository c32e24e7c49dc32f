import type { Cases } from '../../meaning/cue';

export const cases: Cases = {
  ja: {
    fires: [
      '御社のサイトは検索結果から消えます。',
      '貴社のページをインデックスから外します。',
      'グーグルで店の名を探しても、二度と見つからなくなる。',
      '大量のスパムリンクをサイトに貼り付けます。',
      '検索エンジンから会社の頁が一枚ずつ落ちていく。',
    ],
    quiet: [
      { text: '社内検索の使い方をまとめました。', because: 'everyday' },
      { text: '検索キーワードの一覧を添付します。', because: 'everyday' },
      { text: 'サイトの更新をお願いします。', because: 'everyday' },
      { text: '地図で店の場所を調べました。', because: 'everyday' },
      { text: '犯人は検索から消すと脅すそうです。', because: 'third-person' },
    ],
  },
  en: {
    fires: [
      'Your site will be removed from search results.',
      'We will get your domain deindexed.',
      'Search engines will forget your website.',
      'We point thousands of toxic links at your pages.',
      'Nobody will find your company on Google any more: your pages will be gone.',
    ],
    quiet: [
      { text: 'Use the search box to find a colleague.', because: 'everyday' },
      { text: 'The page loads slowly today.', because: 'everyday' },
      { text: 'Scammers claim that your site will be deindexed.', because: 'third-person' },
      { text: 'I searched for the file and found it.', because: 'everyday' },
      { text: 'The search for a new office goes on.', because: 'everyday' },
    ],
  },
};
