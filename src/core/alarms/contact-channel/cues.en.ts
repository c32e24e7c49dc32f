import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['@|[at]|(at)', '@negotiates'], within: 3, near: 320, not: ['@no-answer|unsubscribe'] },
  { all: ['@messengers', '@negotiates|id|our account|my account|handle|username|:'], within: 2, near: 200, not: ['@no-answer|unsubscribe'] },
  { all: ['://|hxxp*|.onion', 'talk|talks|room|parley|offers|join|user name|chat|negotiat*|contact*|portal|support|get in touch|company code|client code|client id|personal id|personal key|restore|instructions|access code|login id|your id|case id|client key|private key|enter this key|register|communicat*|message us|write|visit|open this|follow|open the'], within: 3, near: 330, not: ['unsubscribe|how to buy|buy bitcoin|exchange|@no-answer'] },
  { all: ['tor browser|torbrowser|torproject*|.onion', 'link|site|page|website|download*|install*|visit|open|access'], within: 2 },
  { all: ['our chat|the chat|live chat|chat is|chat room|our room|the room|negotiator*|parley|talks|address for offers|place for offers|line for offers', 'user name|username|password|pass phrase|passphrase|code|linked|foot of|tab|join|log in|enter|waits|waiting|open|offers|until'], within: 2 },
  { all: ['tox id|toxid|qtox|tox:|tox chat|session id|session:|onionmail|proton.me|protonmail*|tutamail|tutanota|cock.li|cyberfear|mail2tor|xmpp|jabber|wickr|threema|telegram|icq'] },
  { all: ['reply|answer|respond|write back|write to us|get back', 'to this|this address|this mail|this email|this letter|here', 'sum|amount|terms|price|instructions|details|arrange|agree|negotiat*|account number|next step*'], within: 2, not: ['@no-answer'], weight: 0.6 },
  { all: ['price|sum|amount|terms|figure', 'when you write|when you have written|once you write|once we talk|when we talk|in our reply|then be named|named then|discussed|negotiable|agreed with|after first contact|in the chat'], weight: 0.5 },
];
