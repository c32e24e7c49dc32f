export const truth = {
  ja: {
    name: 'データを盗み出した',
    truth: '盗んだというデータは、このメールには一つも示されていません。同じ文面が、名前だけ替えて大勢に送られるのが普通です。',
  },
  en: {
    name: 'It has copied data',
    truth: 'This mail shows none of the data it speaks of. Mails like this go out to many people with only the name changed.',
  },
};
