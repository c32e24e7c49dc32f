export const truth = {
  ja: {
    name: '追跡できないと言う',
    truth: '言い切れることではありません。ビットコインの取引は、だれでも見られる記録に残ります。',
  },
  en: {
    name: 'It says that nobody can trace it',
    truth: 'That is not certain. Every Bitcoin payment stands in a public ledger.',
  },
};
