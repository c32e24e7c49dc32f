import type { Words } from '../words';

export const screens: Words['screens'] = {
  product: 'Check a threatening mail',
  reading: 'Reading the mail',
  judging: 'Checking what it says',
  'no-item': { title: 'Select the mail to check', text: 'Choose one mail in the list, and the answer appears here.' },
  'several-items': { title: 'Select one mail only', text: 'One mail is checked at a time.' },
  'not-a-mail': {
    meeting: { title: 'This is a meeting request', text: 'If it contains a threat, don’t respond to the request. Show it to IT.' },
    'delivery-report': { title: 'This is a delivery notice', text: 'If many notices arrive for mails that were never sent, tell IT.' },
    other: { title: 'This is not a mail', text: 'Only mails can be checked here. If something feels wrong, show it to IT.' },
  },
  protected: { title: 'It is protected and can’t be read', text: 'This mail is set so that no program may read it. If it contains a threat, keep it and show it to IT.' },
  'empty-body': { title: 'The mail has no text', text: 'It may consist of pictures or attachments only. Leave them closed, and ask IT if something feels wrong.' },
  slow: { title: 'It took too long', text: 'Nothing is known about the mail yet. Please try again, and keep the mail until then.' },
  failed: { title: 'The mail could not be loaded', text: 'Please try again. If that does not help, keep the mail and show it to IT.' },
  superseded: { title: 'Another mail was selected', text: 'The mail that is selected now can be read again.' },
  'host-failed': {
    'no-host': { title: 'Open this inside Outlook', text: 'This pane works when it is opened by its button in Outlook.' },
    'host-silent': { title: 'Outlook does not answer', text: 'Close this pane and open it again. If it is urgent, keep the mail and show it to IT.' },
    'too-old': { title: 'This Outlook is too old', text: 'It can’t hand over the mail. Outlook on the web can.' },
  },
  retry: 'Try again',
  reload: 'Open again',
  errorId: (id) => `Number to tell IT: ${id}`,
  support: {
    title: 'Is there a warning with a telephone number on the screen?',
    text: 'Don’t call that number. Real warnings have none. Leave the screen as it is and fetch IT.',
  },
  pasteSummary: 'Check a threat that came another way',
  back: 'Back to the selected mail',
};
