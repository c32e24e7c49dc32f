import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['@own-files', 'encrypted|enciphered|scrambled|crypted|ciphered|cryptolocked|undergone encryption|been encoded'], ordered: true, near: 90, not: ['@harmless-cipher'] },
  { all: ['encrypted|enciphered|scrambled|crypted|ciphered|cryptolocked|encrypting', 'your|all|every|whole|entire', '@own-files'], ordered: true, near: 70, not: ['@harmless-cipher'] },
  { all: ['files are encrypted|files were encrypted|files have been encrypted|files encrypted|encrypted your|encrypted all|encrypted every|are locked by|your network is locked|your files are locked|your files were locked|locked your files|locked your network|locked your server*|locked your data', 'you|your|we|i|!|all|by'], near: 70, not: ['@harmless-cipher'] },
  { all: ['@own-files', "locked|under lock|sealed|padlocked|bolted|unreadable|cannot be opened|can't be opened|can no longer be opened|no longer open|will not open|won't open|nothing opens|carry the ending|carry the extension|have the extension|bear the extension|have a new ending|new extension|weird ending|weird extension|turned to noise|turned into noise|gibberish", 'key|keys|restore|recover|unlock|decrypt*|give back|pay|price|ransom|chat|contact|buy|read_*|readme'], within: 3, near: 260, not: ['@harmless-cipher|bicycle|locker|parking'] },
  { all: ['decrypt*|decypher|decipher*|unlock key|decoder|recovery key|unlock your files|restore your files|recover your files|restore the files', 'your|pay|buy|price|purchase|contact|only we|we have|test file*|for free|tool|software|private key|negotiat*|deleted'], near: 140, not: ['@harmless-cipher'] },
  { all: ['rename|modify|recovery company|recovery companies|recovery firm|third-party software|third party software|third-party tools|3rd-party|shut down|reboot|restore from', 'encrypt*|decrypt*|permanently|corrupt*|damage*|lost forever|pay us|the files|the key|locked'], within: 2, near: 200, not: ['@harmless-cipher|licence|license'] },
  { all: ['ransomware', 'we deployed|was deployed on your|has been deployed|executed on your|we launched|we ran|victim of|double extortion'], not: ['@harmless-cipher'], weight: 0.6 },
  { all: ["we locked|we have locked|we've locked|i locked|i have locked|we sealed|we bolted", '@own-files'], ordered: true, near: 60, not: ['@harmless-cipher|door|office'] },
];
