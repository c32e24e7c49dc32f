import type { Words } from '../words';

export const foot: Words['foot'] = {
  version: (version) => `Version ${version}`,
  copyDetails: 'Copy details for IT',
  support: 'Help',
  privacy: 'Privacy',
  language: 'Language',
  judgedHere: 'Everything is checked inside this pane. Nothing is sent anywhere unless you report it.',
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
