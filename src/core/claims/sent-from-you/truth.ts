export const truth = {
  ja: {
    name: '受け取った本人のアドレスから送った',
    truth: '差出人の欄は、封筒に書く名前と同じで、だれにでも書けます。アカウントに入られた証拠にはなりません。',
  },
  en: {
    name: 'It was sent from the reader’s own account',
    truth: 'Anyone can write any name on the From line, as on an envelope. It does not prove that somebody got into the account.',
  },
};
