import type { Cue } from '../../meaning/cue';

const paid = 'pay*|paid|receiv*|money|coin*|funds|transfer*|once|after|afterwards|when|as soon as|if|upon|then|promise|guarantee*|word|arriv*|settle*|in return|exchange|remittance|bitcoin|sum|donat*|fee|charge|deal|agree*|help|atone*|earns|otherwise';

export const en: readonly Cue[] = [
  { all: ['delet*|eras*|destroy*|destruct*|wipe|wiped|wiping|remov*|burn|burns|burnt|burned|shred*|purge*|scrub*|dispos*|discard*|uninstall*|deactivat*|get rid|tear up|torn up|throw away|into the fire|cease to|history|vanish*|disappear*|flames|ashes|pulped|withdrawn|is lost|no copies|be gone|is gone', 'it|them|video*|clip*|film|footage|data|file*|cop*|everything|material|evidence|list|archive*|dump|record*|document*|photo*|images|duplicate|backup*|likeness|stick|disk|log|trace*|virus|malware|trojan|software|program|letters|lot|information|database|reports|chats|all|line|collection|tools|job', paid], near: 150, not: ['be lost|files are lost|if you delete|not delete|delete this email|cookies|nothing paid|the good name|privacy'] },
  { all: ['forget|never hear|not hear|nothing more|leave you|part ways|go away|walk away|never bother|stop bothering|never contact|no further|then closed|not having|never spoken|secret|return the|give back|given back|buy them back|never happened|clean slate|unposted|wasted|get lost|make us leave|nothing happens', paid], near: 130, weight: 0.5 },
  { all: ['promise|guarantee*|my word|our word|swear', 'delet*|eras*|wipe*|destroy*|burn*|remov*|forget*|leave you|never|gone|silen*|disappear*'], near: 110 },
  { all: ['delet*|eras*|destroy*|destruct*|wipe*|wiping|burn*|shred*|purge*|disappear*|vanish*|remov*', 'it|them|disk*|stick|everything|video*|clip*|film|footage|data|cop*|file|files|evidence|entry|material|lot|collection|records|archive*', 'pay*|paid|coin*|money|after|when|then|once|will|shall|we|i'], near: 80, weight: 0.55, not: ['copy of|not delete|search|deleted chats|key|good name'] },
  { all: ['@ransom-talk'], weight: 0.45 },
];
