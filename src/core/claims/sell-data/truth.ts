export const truth = {
  ja: {
    name: 'データを売る、買い手がいる',
    truth: '売るものを持っている証拠が、このメールにはありません。買い手の話は、急がせるための言葉です。',
  },
  en: {
    name: 'The data will be sold',
    truth: 'This mail shows no sign that there is anything to sell. Talk of buyers is there to hurry the reader.',
  },
};
