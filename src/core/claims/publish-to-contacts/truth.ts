export const truth = {
  ja: {
    name: '知り合いや取引先に送る',
    truth: '送る相手も中身も、このメールには示されていません。まったく同じ文面が、とても多くの人に届いています。',
  },
  en: {
    name: 'It will tell contacts or customers',
    truth: 'This mail shows neither the people nor the material. Identical wording goes to very many people.',
  },
};
