import type { Words } from '../words';

export const foot: Words['foot'] = {
  version: (version) => `Version ${version}`,
  copyDetails: 'Copy details for IT',
  support: 'Help',
  privacy: 'Privacy',
  language: 'Language',
  judgedHere: 'Everything is checked inside this pane. Nothing is sent anywhere unless you report it.',
  configPerson: 'Part of the configuration can’t be read, so this works with defaults. Mails are still checked.',
  configForIt: 'For IT: what is wrong with the configuration',
  details: {
    version: 'Version',
    client: 'Client',
    platform: 'Platform',
    requirementSet: 'Requirement set',
    error: 'Error number',
    config: 'Configuration',
    configFine: 'no problems',
    state: 'Screen',
  },
};
