import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '誰にも言うな', truth: 'ひとりにするための手口です。ITに知らせても問題はなく、それが正しい行動です。' },
  en: { name: 'Tell nobody', truth: 'Keeping people alone with it is the method. Telling IT is the right thing to do.' },
};
