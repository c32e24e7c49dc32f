export const truth = {
  ja: {
    name: '暗号資産の買い方を教える',
    truth: '払い方の説明は、中身が本当である証拠にはなりません。払う必要はありません。',
  },
  en: {
    name: 'It explains how to buy cryptocurrency',
    truth: 'A guide to paying does not make the story true. There is no need to buy anything.',
  },
};
