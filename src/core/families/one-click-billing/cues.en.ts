import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['adult|18+|videos|video site|dating|members area|membership|registration complete*|thank you for joining|you have joined|free trial|age button|fortune|horoscope|chat points', 'fee|pay|paid|charge*|yen|$|€|£|amount|outstanding|settle', 'member*|contract|concluded|registered|withdraw*|cancel*|pressed|clicked|by pressing|by clicking|in three days|your provider|special price|id'], within: 3, near: 420, not: ['bitcoin|btc|wallet|filmed|recorded you|masturbat*|museum|library|gym'], weight: 1.65 },
  { all: ['by mistake', 'withdraw*|desk|ring|call|cancel|contact', 'fee|pay|member*|charge*'], within: 3, near: 330, weight: 1.65 },
  { all: ['member*|registration|registered|yearly plan|free trial|subscription|joined|order once|terms'], weight: 0.35 },
  { all: ['adult|18+|videos|viewer|dating|unlimited|streaming|horoscope|play|club'], weight: 0.35 },
  { all: ['tapped|pressed|clicked|a tap counts|a click counts|by pressing|button'], weight: 0.4 },
  { all: ['fee|charge|sum|price', 'yen|¥|$|€|£|due|pay|a day'], near: 110, weight: 0.35 },
  { all: ['withdraw*|by mistake|telephone company|visited at home|at your workplace|convenience store|add ¥|your provider|collect in person'], weight: 0.4 },
];
