import type { Claim } from '../../meaning/cue';

export const truth: Claim['truth'] = {
  ja: { name: '危害を加える', truth: 'このメールだけでは、本当かどうか判断できません。すぐに警察と社内の担当に渡してください。' },
  en: { name: 'Violence is threatened', truth: 'This mail alone cannot show whether it is meant. Hand it to the police and the people in charge now.' },
};
