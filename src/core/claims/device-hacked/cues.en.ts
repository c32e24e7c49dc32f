import type { Cue } from '../../meaning/cue';

/** The author got into the reader's computer or telephone, or put something on it. */
export const en: readonly Cue[] = [
  { all: ['@attacker|mine|the hacker', '@intrudes', '@your-device'], not: ['@innocent'], near: 130 },
  { all: ['@own-malware'] },
  { all: ['@malware', '@plants', '@your-device'], not: ['@innocent', '@denied'], near: 150 },
  { all: ['@malware', '@attacker-acts', '@plants', '@your-device|your…files|onto it|on it|adult*|porn*'], not: ['@innocent'], within: 2, near: 220 },
  { all: ['@your-device', 'two owners|second owner|belongs to me|is mine|answers to me|obeys me|open to me|works for me|serves two|second master|new master|other master|under my control|my eyes|in my hands|tells me everything|talks to me|has been talking to me|remote controlled'], near: 110 },
  { all: ['@attacker-acts', 'see|watch|read|record|log|access|control|monitor|copy|hear|look', 'your screen|your keystrokes|your keyboard|your desktop|every key|everything you type|what you type|your microphone|your keys|everything on your|whatever you type'], near: 120 },
  { all: ['@malware', 'detected|found|infected|discovered', 'on your pc|on your computer|your computer has|your pc has|your device has|on your device|your pc is|your computer is'], not: ['@innocent', '@denied'] },
  { all: ['you and i share a|we share a|@attacker-acts', 'computer|laptop|pc|phone', 'only you did*|without you knowing|you never knew|without your knowledge|nobody told you|you had no idea|you were not aware|did not feel'], near: 140 },
  { all: ['people\'s laptops|peoples laptops|people\'s phones|people\'s computers|victims\' computers|strangers\' laptops', 'slip*|put*|install*|plant*|sneak*|hack*'] },
  { all: ['remote access trojan|remote desktop|rat|keylogger*|trojan*|spyware|stalkerware|pegasus', 'on your|your pc|your computer|your phone|your device*|your laptop|in your|onto your'], not: ['@innocent', '@denied'], near: 60 },
  { all: ['guest|lodger|tenant|stowaway|passenger|visitor|second pair of eyes|shadow', '@your-device', 'since|has had|had a|living|inside|sits|mine|i am|weeks|months|never noticed|without'], not: ['@innocent'], near: 110 },
  { all: ['@your-device|yours', 'little spy|spy of mine|keys to|has been open to|works for me|reports to me|listens to me|listens for me|speaks to me|full control|has been mine|obedient|tells me'], not: ['@innocent'], near: 140 },
  { all: ['by way of|through|via|by means of', 'home computer|your computer|your laptop|your pc|your tablet|your phone|home pc|your machine', 'keys|obtained|got|control|recorded|came'], not: ['@innocent'], near: 140 },
];
