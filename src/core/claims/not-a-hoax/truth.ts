export const truth = {
  ja: {
    name: '本気だ、うそではないと言う',
    truth: 'そう書いてあるだけで、証拠にはなりません。本物らしさを示すものは、このメールにはほかに見当たりません。',
  },
  en: {
    name: 'It says that it is no hoax',
    truth: 'Saying so proves nothing. It is a sentence that costs the sender nothing.',
  },
};
