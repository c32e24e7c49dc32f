import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: '交渉用の連絡先',
    truth: '払う先ではなく話し合いの窓口を示すのは、本物の窃盗団によくあります。連絡はせず、IT担当に渡しましょう。',
  },
  en: {
    name: 'An address for negotiation',
    truth: 'Real gangs often name a place to talk and no wallet. Don’t write there; let IT decide.',
  },
};
