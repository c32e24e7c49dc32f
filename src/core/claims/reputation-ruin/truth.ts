export const truth = {
  ja: {
    name: '評判や信用を落とす',
    truth: '実行できることを示すものは、このメールにはありません。同じ脅し文句が、多くの会社に送られています。',
  },
  en: {
    name: 'It will ruin a good name',
    truth: 'This mail shows no sign that it can do so. The same threat is sent to many companies.',
  },
};
