import type { Words } from '../words';

export const controls: Words['controls'] = {
  more: 'More',
  copied: 'Copied',
  copyFailed: 'Copying was not possible. Select the text below and copy it.',
  opensOutside: 'opens in another window',
  loading: 'Loading',
  notLoaded: 'This part could not be loaded. If it is urgent, keep the mail and show it to IT.',
  languageNotLoaded: 'The other language could not be loaded. Please try again.',
  tryAgain: 'Load it again',
};
