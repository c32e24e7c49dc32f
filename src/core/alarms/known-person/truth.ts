import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: '知っている人からの言葉',
    truth: '近くにいる人が書いたのなら、ただの大量の迷惑メールではありません。一人で抱えず、信頼できる人と警察に相談しましょう。',
  },
  en: {
    name: 'Written by someone you may know',
    truth: 'A person near you may mean it, unlike a mass mailing. Talk to someone you trust, or the police.',
  },
};
