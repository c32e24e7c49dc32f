export const truth = {
  ja: {
    name: 'サイトや回線を止める攻撃をする',
    truth: '攻撃する力があることは、このメールからは分かりません。今つながりにくいときは、すぐIT担当に見てもらいます。',
  },
  en: {
    name: 'It will attack a service',
    truth: 'This mail shows no sign that it can. If a service is slow or down now, IT must look at once.',
  },
};
