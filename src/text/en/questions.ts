import type { LaterWords } from '../words';

export const questions: LaterWords['questions'] = {
  heading: 'Questions people have',
  infected: {
    q: 'Is my computer infected?',
    a: 'This mail shows no sign that it is. Reading a mail does not usually infect anything. If you opened an attachment or a link, tell IT right away.',
  },
  password: {
    q: 'Do they have my password?',
    shown: 'The one shown seems to come from an old leak of another service. If you still use it anywhere, change it now.',
    notShown: 'This mail shows no password. If you use one password in several places, this is a good moment to change it.',
  },
  sent: {
    q: 'Was it sent from my account?',
    a: {
      outside: 'Your mail server recorded that it came in from outside. This mail shows no sign that it was sent from your account.',
      inside: 'There is a record that it was sent from inside. Let IT look at it now.',
      unknown: 'That could not be checked here. Anyone can write any From line. If you want to know, IT can look at the records.',
    },
  },
  pay: {
    q: 'Should I pay, answer or change my address?',
    a: 'None of these. Those who pay are asked again. An answer tells them that somebody reads.',
  },
  again: { q: 'Will they come back?', a: 'Similar mails may arrive. More of them does not make them real. Report them in the same way.' },
  already: {
    q: 'I have already paid or answered',
    a: 'Stop the exchange and talk to IT and the police. Where and when you sent something helps them. The earlier, the more can be done.',
  },
  certain: {
    q: 'How can I be certain?',
    a: 'Only this mail was looked at here. IT can look at the records of servers and accounts. If doubt remains, do ask them.',
  },
};
