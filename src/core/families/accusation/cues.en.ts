import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ["police|prosecutor|investigat*|inspector|offence*|offense*|crime|criminal|illegal|minors|child|children|underage|paedophil*|pedophil*|tax office|revenue|affair|theft|stolen from the|embezzl*|fraudulent expenses|indictment|warrant|jail|prison|sentence|summons|evade*", "evidence|proof|witness*|log|saw|seen|found|record*|case|file|complaint|know|caught|downloaded", "pay|settle*|$|dollars|euro*|btc|bitcoin|coin*|usdt|fine|donat*|contribution|hundred|thousand"], within: 3, near: 460, not: ['your customers|your servers'] },
  { all: ["paedophil*|pedophil*|child lover*|child porn*|pictures of minors|abuse of minors|pictures of children|sick man|she is fifteen|she is fourteen|underage girl", "you|your"], within: 2, near: 200 },
  { all: ["prosecutor|investigat*|inspector|officer|detective|indictment|warrant|jail|prison|liberty|summons|tax office|tax man|constable|court|offence*|crime*|suspected|laundering|suspect"], weight: 0.5 },
  { all: ["minors|child|children|underage|paedophil*|pedophil*|theft|fraud*|evade*|evasion|affair|embezzl*|hit and run|drunk|forbidden pictures|fifteen|illegal|cheated|stolen|bribe*|expenses"], weight: 0.5 },
  { all: ["file|dossier|report|evidence|log|letter*|documents|complaint|proof", "hand|send|give|goes|forward*|pass|submit|land|waiting|have a", "to the police|the police and|the constable|to the prosecutor|tax office|the authorities|the court|to the auditors"], within: 2, near: 220, not: ["don't|do not go|if you go|going to the police"] },
];
