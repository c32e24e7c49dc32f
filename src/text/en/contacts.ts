import type { Contacts } from '../contact';

/** `2026-11-01` stands for some day of that month: which one was not written down. */
export const contacts: Contacts = {
  distress: [{ id: '988', name: 'In the US: 988 Suicide & Crisis Lifeline', reach: '988', href: 'tel:988', source: 'https://988lifeline.org/', checked: '2026-11-01' }],
  police: [
    { id: 'report-fraud', name: 'In England, Wales and Northern Ireland: Report Fraud (in Scotland: 101)', reach: '0300 123 2040', href: 'tel:03001232040', source: 'https://www.reportfraud.police.uk/', checked: '2026-11-01' },
    { id: 'ic3', name: 'In the US: Internet Crime Complaint Center', reach: 'ic3.gov', href: 'https://www.ic3.gov/', source: 'https://www.ic3.gov/', checked: '2026-11-01' },
  ],
  images: [
    { id: 'stopncii', name: 'To stop an image from spreading (18 and over)', reach: 'stopncii.org', href: 'https://stopncii.org/', source: 'https://stopncii.org/', checked: '2026-11-01' },
    { id: 'take-it-down', name: 'The same for people under 18', reach: 'takeitdown.ncmec.org', href: 'https://takeitdown.ncmec.org/', source: 'https://takeitdown.ncmec.org/', checked: '2026-11-01' },
  ],
  consumers: [],
  security: [{ id: 'uk-phishing', name: 'In the UK: forward suspicious mail', reach: 'report@phishing.gov.uk', href: null, source: 'https://www.ncsc.gov.uk/collection/phishing-scams/report-scam-email', checked: '2026-11-01' }],
};
