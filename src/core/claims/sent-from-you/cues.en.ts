import type { Cue } from '../../meaning/cue';

export const en: readonly Cue[] = [
  { all: ['this|letter|mail|email|message|note|you|look', 'sent|sending|send|written|came|comes|coming|left|leaves|arriv*|writing|wrote|posted|mailed|delivered|sender*|from field|from line|from address', 'your own|your very own|one of your|from your account|from your mailbox|from your email|from your e-mail|from your company|from inside your|from yourself|to yourself|is yourself|is you'], near: 130, not: ['filled in|watch'] },
  { all: ['sender*|from field|from line|from address|return address|header*|who sent', 'your own|yourself|is yours|is you|own address|own name|your address|your name|your account'], near: 90 },
  { all: ['i|we', 'using|use|used|writing|write|wrote|send|sent|sending|emailed|mailed', 'your mail server|your mailserver|your own mail*|your own account|your account|your mailbox|your smtp|your own server', 'this|to you'], near: 100 },
];
