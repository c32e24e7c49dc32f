export const truth = {
  ja: {
    name: '払えば消すと約束する',
    truth: '約束を守らせる方法はありません。払うと「払う人」と見なされ、また狙われます。',
  },
  en: {
    name: 'It promises to delete everything once paid',
    truth: 'Nothing makes the sender keep that promise. Paying marks the payer as someone who pays.',
  },
};
