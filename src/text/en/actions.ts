import type { Words } from '../words';

export const actions: Words['actions'] = {
  label: 'What you can do',
  question: {
    heading: 'One thing only you can check',
    first: 'One check before you delete it',
    ask: 'Does this mail show or attach a picture, a file or facts that are really yours and that outsiders can’t have?',
    hint: 'A password, a name or an address doesn’t count. Those can be had elsewhere.',
    no: 'No, it doesn’t',
    yes: 'Yes, it does',
    answeredNo: 'Your answer: nothing real is shown',
    answeredYes: 'Your answer: something real is shown',
    change: 'Change the answer',
  },
  report: {
    button: 'Report to IT',
    buttonAsk: 'Ask IT',
    buttonWords: 'How to tell IT',
  },
  deletion: {
    button: 'Delete',
    buttonWords: 'How to delete',
  },
  close: 'Close',
  back: 'Back',
};
