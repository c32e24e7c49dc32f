import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['adult|18+|videos|video site|dating|members area|membership|registration complete*|registration completed|thank you for joining|you have joined|free trial|age button|fortune|horoscope|chat points', 'fee|pay|paid|charge*|yen|$|€|£|amount|outstanding|settle', 'member*|contract|concluded|registered|withdraw*|cancel*|pressed|clicked|by pressing|by clicking|in three days|your provider|special price|id'], within: 3, near: 420, not: ['bitcoin|btc|wallet|filmed|recorded you|masturbat*|museum|library|gym'] },
  { all: ['pressed by mistake|clicked by mistake|registered by mistake|joined by mistake|by mistake', 'withdraw*|desk|ring|call|cancel|contact', 'fee|pay|member*|charge*'], within: 3, near: 330 },
];
