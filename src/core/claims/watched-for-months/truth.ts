import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '長い間見ていた', truth: 'このメールには、見ていた形跡は示されていません。同じ文面がとても多くの人に送られています。' },
  en: { name: 'They watched you for a long time', truth: 'This mail shows no sign that anyone watched. The same wording goes to very many people.' },
};
