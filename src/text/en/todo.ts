import type { Words } from '../words';

export const todo: Words['todo'] = {
  heading: 'Do this first',
  title: {
    'call-police': (police) => `First, call ${police}`,
    'change-password': () => 'If you still use that password, change it',
    'tell-it': () => 'Tell IT about it',
  },
  why: {
    'call-police': 'A threat of violence is for the police to judge. If you are in the building, tell the people around you too.',
    'change-password': 'It seems to come from an old leak of another service. Change it everywhere, and turn on two-step sign-in.',
    'tell-it': 'Even for a bluff, the records are worth a look.',
  },
  police: (number) => (number === null ? 'the police' : `the police (${number})`),
  call: (number) => `Call ${number}`,
  defaultPoliceNumber: null,
  itContact: (name, phone) => `${name}: ${phone}`,
  it: 'IT',
};
