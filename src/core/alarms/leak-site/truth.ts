import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: 'データを公開する場所',
    truth: '公開の場所を持つ相手は、本物の窃盗団のことがあります。リンクは開かず、IT担当に任せましょう。',
  },
  en: {
    name: 'A place where data is published',
    truth: 'Real gangs run such pages, and only IT can look there without risk. Don’t open the link.',
  },
};
