import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['@attacker-acts|he|they', '@did|sitting on|copying|dumped|kept|carried|walked|bought|let me|ordered|caught|made', 'you|your|yours|database*|files|copy|archives'], near: 170, not: ['@permitted'] },
  { all: ["i have|i've|we have|we've|we hold|i hold|we now hold|in our hands|in my hands|in our possession|in my possession|we are in possession|i keep|we keep|are ours|is ours|we own", "your files|your data|your database*|your mail*|your secret*|your contacts|all your|your whole|your customer*|your client*|your records|everything|a film|a video|a recording|footage|copy of|copies|the lot|pictures|your photo*|your chats|your letters|your password|a file about you"], near: 90, not: ['@permitted|your application'] },
  { all: ["i'll send|i will send|we will send|we'll send|i will publish|we will publish|we shall publish|i will release|we shall release|i will post|i'll post|i'll make sure|we will make sure|i will share|we will share|i'll show|we can destroy|we will destroy|we shall attack|we will attack|we will start|i will tell|we'll tell|i shall tell|i can make|we can make", "everyone|everybody|all|your|public|internet|it|everything"], near: 100, weight: 0.8, not: ['@permitted|@lawful|agenda|minutes|you the'] },
  { all: ["not a joke|not joking|no joke|not bluffing|no bluff|don't test me|do not test|we are serious|i am serious|i'm serious|don't play|do not play|no games|think carefully|you have been warned|last warning|don't make me"], weight: 0.6 },
  { all: ["you don't know me|you do not know me|who we are|who i am|call us|our group|my group|our team|our trade|my trade|our line of work|our work", "hacker*|we|i|you"], near: 110, weight: 0.4 },
];
