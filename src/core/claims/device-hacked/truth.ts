import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '端末に侵入した', truth: 'このメールには、端末に入った形跡は何も示されていません。同じ文面がとても多くの人に送られています。' },
  en: { name: 'They got into your computer or phone', truth: 'This mail shows no sign that anyone got into a device. The same wording is sent to very many people.' },
};
