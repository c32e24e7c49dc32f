export const truth = {
  ja: {
    name: '検索結果から消す',
    truth: 'それができる証拠は、このメールにはありません。検索に載せるかどうかは、検索会社が決めます。',
  },
  en: {
    name: 'It will remove the site from search results',
    truth: 'This mail shows no sign that it can. The search companies decide what they list.',
  },
};
