export const truth = {
  ja: {
    name: '決められる人に渡せと言う',
    truth: 'だれに届いたかを、送った側は知りません。渡す相手は、上司より先にIT担当です。',
  },
  en: {
    name: 'It wants to reach whoever decides',
    truth: 'The sender does not know who reads this mail. Hand it to IT first.',
  },
};
