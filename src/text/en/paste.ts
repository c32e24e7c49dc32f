import type { LaterWords } from '../words';

export const paste: LaterWords['paste'] = {
  label: 'Paste the words of a text message, chat or letter',
  button: 'Check it',
  empty: 'Paste some text, and it can be checked.',
  private: 'The pasted text does not leave this computer.',
};
