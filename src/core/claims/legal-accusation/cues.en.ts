import type { Cue } from '../../meaning/cue';

/** The reader is accused of a crime or a misdeed, with an authority or a disclosure behind it. */
export const en: readonly Cue[] = [
  { all: ['child porn*|child lovers|child abuse*|pictures of minors|images of minors|videos of minors|photos of minors|minors|underage|under age|paedo*|pedo*|child molester|child sexual|indecent images|grooming|child exploitation|csam|is fifteen|is fourteen|is thirteen|is sixteen|a minor|young children|abusing children', '@you|sick man', '@accuses|@attacker-acts'], not: ['@innocent', 'ticket*', 'admission', 'safeguarding', 'parental'], within: 2, near: 220 },
  { all: ['@officer', '@accuses', '@you'], not: ['@innocent', 'hearing is in writing'], within: 2, near: 230 },
  { all: ['your connection|your ip|your ip address|your computer|your internet', 'downloaded|was found|visited|accessed|used for|linked to|registered', 'forbidden|illegal|offence|offense|prohibited|unlawful|crime|criminal|minors|section*'], not: ['@innocent'], near: 170 },
  { all: ['@misdeed', '@attacker-acts|proof|evidence|witness*', '@knows-it', '@you'], not: ['@innocent', 'hotline', 'policy'], within: 2, near: 190 },
  { all: ['complaint against you|charges against you|case against you|file against you|evidence against you|proceedings against you|accusation against you|accused of|you are accused|you stand accused|you are charged|you have been charged|you\'ve been charged|sentenced in absentia|warrant for your|warrant against you|arrest warrant|to arrest you|you will be arrested|you\'ll be arrested|indictment|prosecute you|you are guilty|you have been sentenced|your crime*|your offence*|your offense*'], not: ['@innocent', 'if you are accused'] },
  { all: ['suspected of|wanted for|guilty of|convicted of|accused of|crime against|reported for|responsible for', 'laundering|crime|children|fraud|theft|offence*|offense*|terror*|drug*|pornograph*|abuse|evasion', '@you|your account'], not: ['@innocent'], near: 140 },
  { all: ['magistrate|judge|jury|court|police|tax office|your boss|your wife|your husband|your employer|the vicar|the board', 'would call it|would be interested|will be interested|call it a crime|might like to know|would like to know|would love to|have an interest', '@attacker|@you'], not: ['@innocent'], within: 2 },
];
