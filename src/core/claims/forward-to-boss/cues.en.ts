import type { Cue } from '../../meaning/cue';

const hand = 'forward*|give|hand|handed|pass|passed|show|shown|deliver|bring|put|get this|get it|send this|take this|relay|escalate*|route|present|laid before|lay before|reach|should hold|should see|should read|must see|must read|belongs on|walk this';
const boss = 'owner*|director*|ceo|boss|chief|management|board|president|chairman|chair|executive*|head of|decision*|decide*|principal*|in charge|responsible|officer|power to|authority|authorised|authorized|sign off|signs|up the chain|upstairs|important|senior|superior*|manager|leadership|treasurer|proprietor|above you|higher up|higher-up*|top|grown-up*|grown up|who matters';

export const en: readonly Cue[] = [
  { all: [hand, 'this|it|letter|notice|message|mail|email|note|words', boss], near: 90, weight: 0.5, not: ['resume|cv|application|vacancy|brochure|catalogue|demo|webinar|quotation|order|refusal'] },
  { all: ['kindly|immediately|at once|now|only|alone|urgently|without delay|straight away|today|up the chain|the recipient|owner|power to|not qualified|cannot decide|if you are|unless you|isn\'t you|signs off|do show', hand, boss], near: 120, weight: 0.5, not: ['refusal'] },
  { all: [hand, boss], near: 50, weight: 0.3 },
  { all: ['@ransom-talk'], weight: 0.45 },
];
