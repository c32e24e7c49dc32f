import type { Alarm } from '../../meaning/cue';

export const truth: Alarm['truth'] = {
  ja: {
    name: '見本のデータ',
    truth: '本物かどうかは、社内のデータと見比べないと分かりません。IT担当に見てもらいましょう。',
  },
  en: {
    name: 'Sample data is shown',
    truth: 'Only a comparison with your own records can tell whether it is real. Let IT compare it now.',
  },
};
