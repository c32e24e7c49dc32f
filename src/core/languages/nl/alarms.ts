import type { AlarmId } from '../../contract';
import type { Cue } from '../../meaning/cue';

const NO_ANSWER = 'antwoord niet|niet antwoorden|reageer niet|niet gelezen|niet beantwoord|afmelden|uitschrijven|nieuwsbrief|klantenservice|helpdesk|servicedesk';
const HARMLESS_CIPHER = 'versleuteld opgeslagen|bewaard|gearchiveerd|\'s nachts|groetjes|groeten|groet|end-to-end|https|tls|ssl|wachtwoord volgt|wachtwoord ontvangt u|bijlage is|versleutelde mail*|versleutelde e-mail*|versleutelde verbinding|versleuteld verzonden|versleuteld opgeslagen|schijfversleuteling|back-updienst|niet versleuteld|training*|webinar*|nieuwsbrief|volgens|kunnen versleutel*';

export const alarms: Readonly<Partial<Record<`alarm:${AlarmId}`, readonly Cue[]>>> = {
  'alarm:contact-channel': [
    { all: ['@', 'contact*|schrijf*|meld*|antwoord*|mail|mailt|e-mail|onderhandel*|bereik*|chat|bericht', 'ons|mij|aan|naar|op|bedrag|prijs|onderhandel*'], within: 2, near: 260, not: [NO_ANSWER, '@coin-trade', '@lawful', '@innocent', 'sollicitatie', '@donation'] },
    { all: ['telegram|tox|qtox|session-id|session id|signal|threema|jabber|xmpp|icq|whatsapp|wickr|protonmail|proton|tutanota|onionmail', 'contact*|schrijf*|meld*|bereik*|chat|id|onderhandel*|bericht', 'ons|mij|via|op|naar|id'], within: 2, near: 200, not: [NO_ANSWER, '@innocent', 'contacten', 'groep'] },
    { all: ['tor-browser*|tor browser*|torbrowser*|.onion|onion-*', 'contact*|chat|open*|installeer*|link|site|ga naar|download*|code|adres'], within: 2 },
    { all: ['code|toegangscode|id|sleutel|kenmerk', 'chat|onderhandel*|portaal', 'ons|onze|is|inloggen|aanmelden'], within: 2, near: 200, not: [NO_ANSWER, '@innocent'] },
    { all: ['bedrag|prijs|som|voorwaarden', 'noemen we|noemen wij|hoort u|bespreken we|daar|na contact|in de chat|dan'], near: 130, weight: 0.6, not: ['@lawful', 'offerte'] },
    { all: ['antwoord aan|antwoord op|meld u|neem contact|mail naar', 'bedrag|prijs|voorwaarden|onderhandel*|instructies|overeenkomst'], within: 2, near: 200, weight: 0.6, not: [NO_ANSWER, '@lawful'] },
  ],
  'alarm:files-encrypted': [
    { all: ['bestanden|gegevens|data|server*|documenten|database*|back-ups|backups|systemen|computers|netwerk|schijven|virtuele machines|alles', 'versleuteld|onleesbaar gemaakt|gegijzeld|op slot gezet|geëncrypt|geencrypt', 'uw|jullie|je|alle|hele|gehele|elk*'], near: 120, not: [HARMLESS_CIPHER, 'rekening'] },
    { all: ['bestanden|bestand|gegevens|server*|systemen|documenten|computers|schijven', 'niet meer openen|niet meer te openen|gaan niet meer open|niet te openen|onbruikbaar|afgesloten door|op slot|vergrendeld|nieuwe extensie|niet meer toegankelijk|ligt stil', 'sleutel|herstel*|vrijgeven|prijs|ons werk|neem contact|losgeld|readme|bericht aan|bericht naar'], within: 3, near: 330, not: [HARMLESS_CIPHER, 'rekening', 'helpdesk', 'groeten', 'klantenservice', '@coin-lore'] },
    { all: ['ontsleutel*|decrypt*|decoder*|ontgrendel*', 'sleutel|betaal*|koop*|prijs|contact*|alleen wij|testbestand|gratis|software|tool|losgeld|onmogelijk', 'bestanden|gegevens|uw|jullie|server*|sleutel'], near: 170, not: [HARMLESS_CIPHER, 'telefoon ontgrendel*'] },
    { all: ['sleutel', 'vernietig*|wissen|verloren|krijgt u|ontvangt u|alleen wij|alleen bij ons', 'bestanden|gegevens|server*|dag|betaal*|@attacker|herstelbedrijf'], within: 2, near: 220, weight: 0.6, not: [HARMLESS_CIPHER, 'huis', 'woning', 'auto', 'fiets', 'groeten', 'groetjes'] },
  ],
  'alarm:proof-attached': [
    { all: ['in de bijlage|bijgevoegd*|als bijlage|bijlage vindt|bijgaand|hieronder staan|hieronder vindt|hierbij|meegestuurd*|aangehecht*|zie bijlage|bijgesloten', 'bewijs*|voorbeeld*|steekproef|regels|records|screenshot*|schermafdruk*|lijst*|tabel|deel van de|voorproefje|foto*|kopie*|bestanden|uittreksel|fragment*|bestand'], near: 110, not: ['geen bijlage', 'niet bijgevoegd', '@lawful', '@innocent', 'factuur*', 'bestelling', 'groeten|groetjes|vriendelijke'] },
    { all: ['bewijs*|voorbeeld*|voorproefje|steekproef|preview', '://|hxxp*|downloaden|geüpload|onderstaande link|te bekijken op', 'gegevens|bestanden|uw|documenten|jullie'], within: 2, near: 200, not: ['@innocent', '@lawful', 'tor-browser'] },
  ],
  'alarm:leak-site': [
    { all: ['ons blog|onze blog|onze site|onze website|onze lek*|leksite|lekpagina|onze pagina|ons portaal|schandpaal|onze lijst|openbare pagina|ons prikbord|onze etalage|onze muur', 'verschijn*|publiceer*|gepubliceerd|vermeld|staan|staat|te lezen|download*|aftellen|belandt|terecht'], within: 2, near: 200, not: ['@innocent', '@lawful'] },
    { all: ['.onion|onion-adres|onion-link'] },
    { all: ['bedrijven|firma\'s', 'niet betaalden|niet betaald|weigerden|negeerden', 'site|blog|lijst|gepubliceerd'], within: 2, near: 220, not: ['@innocent', 'onderzoek'] },
  ],
  'alarm:violence': [
    { all: ['bom|bommen|explosief|explosieven|springstof|springlading|dynamiet|tnt|pijpbom|brandbom|gifgas|handgranaat', '@planted'], within: 2, near: 260, not: ['@rehearsal', '@innocent'] },
    { all: ['je vermoorden|u vermoorden|jou te vermoorden|je te vermoorden|u te vermoorden|vermoord je|maak ik je af|maak je af|je afmaken|maak ik je meteen af|je doodschieten|je doodmaken|jouw dood|je dood|uw dood|prijs op je hoofd|prijs op uw hoofd|kogel voor je|zuur in je gezicht|benen breken|huis in brand|steek je huis|je in elkaar slaan|je kinderen iets|uw kinderen iets|je familie iets|uw familie iets'], not: ['@rehearsal', 'roman', '@innocent'] },
    { all: ['@kills', 'opdracht*|opdrachtgever|betaald|ingehuurd|klant', '@you', '@pay|@coin-name|annuleren|afblazen|leven|laat je'], within: 3, near: 330, not: ['@rehearsal', '@innocent', 'opdrachtbevestiging'] },
    { all: ['ontploft|ontploffen|gaat hij af|gaat af|gaat ze af|de lucht in|opgeblazen|tot ontploffing', 'gebouw|kantoor*|school|station|ziekenhuis|gemeentehuis|hal|als|anders|uur|middernacht|doden'], within: 2, near: 190, not: ['@rehearsal', '@innocent', 'alarm'] },
  ],
  'alarm:malware-risk': [
    { all: ['://|hxxp*|de link|deze link|onderstaande link|bijlage|archief|.zip|.exe|.html|.iso|.rar|.docm|bestand', 'klik|klikt|open|opent|download*|pak uit|uitpakken|bekijk|bekijkt|kijk zelf|start|voer uit|overtuig', 'video|opname*|bewijs*|gegevens|beelden|kopie*|foto\'s'], within: 2, near: 220, not: ['bitcoin kopen', '@automated', 'tor-browser', 'open geen', 'niet openen'] },
    { all: ['.exe|.scr|.zip|.rar|.docm|.xlsm|.iso|.lnk|.hta|.apk', '://|bijlage|bijgevoegd|openen|download*|uitpakken|uitvoeren'], within: 2, not: ['niet openen', 'open geen'] },
    { all: ['macro\'s inschakelen|inhoud inschakelen|bewerken inschakelen|virusscanner uitschakelen|schakel je virusscanner|schakel uw virusscanner'] },
  ],
  'alarm:known-person': [
    { all: ['toen je bij me wegging|toen je me verliet|je hebt me verlaten|je verliet mij|sinds we uit elkaar|toen we uit elkaar|we waren samen|onze relatie|ons huwelijk|samen gewoond|samengewoond|bij mij gewoond|je nieuwe vriend|je nieuwe vriendin|je ex|jouw ex|onze vakantie|ons huis|ons bed|ik hield van je|ik hou nog van je|je hebt me bedrogen|de kinderen krijg|voogdij|onze bruiloft'] },
    { all: ['ik heb bij jullie gewerkt|ik heb bij u gewerkt|bij jullie gewerkt|jullie hebben me ontslagen|u heeft mij ontslagen|eruit gegooid|mijn ontslag|mijn ontslagvergoeding|oud-medewerker|ex-medewerker|oud-werknemer|mijn laatste loon|mijn laatste salaris', 'ik|mij|me|mijn'], not: ['bedankt', 'getuigschrift', '@innocent'], near: 140 },
    { all: ['ik zie je elke dag|we zien elkaar elke dag|je collega|je buurman|je kent me|je weet wie ik ben|herinner je je mij|raad eens wie|we kennen elkaar van|je bent me nog|die je me schuldig|me nog schuldig'], not: ['niet'], weight: 0.8 },
  ],
  'alarm:internal-facts': [
    { all: ['map|schijf|netwerkschijf|share|folder|server', 'heette|heet|genaamd|onder|p:|k:|s:|t:|h:|g:|stond|staat', 'alleen uw|alleen jullie|intern*|weet alleen|weten alleen|personeel*|hr_*|_*|wachtwoord|vertrouwelijk'], within: 2, near: 200, not: ['@innocent', 'bijgaand'] },
    { all: ['schijf|netwerkschijf', 'p:|k:|s:|t:|h:|g:|x:|z:'], near: 40, weight: 0.7, not: ['@innocent'] },
    { all: ['dat weet alleen|dat weten alleen|alleen uw eigen|alleen jullie weten|alleen intern bekend|alleen ingewijden|alleen insiders'], weight: 0.7, not: ['@innocent'] },
    { all: ['notulen|vergadering|bestuursvergadering|aandeelhoudersvergadering|ondernemingsraad|project|contract met|offerte aan', 'van|pagina|punt|dhr.|mevrouw|concept|ondertekend|bv|nv', 'wij hebben gelezen|kopie|in ons bezit|gelezen'], within: 2, near: 240, weight: 0.7, not: ['@innocent', 'bijgaand|groeten'] },
    { all: ['.xlsx|.xls|.docx|.pst|.kdbx|.mdb', 'map|bestand|schijf|staat|genaamd|bureaublad|heet'], near: 120, not: ['bijgaand|in de bijlage|bijgevoegd', '@innocent'], weight: 0.7 },
  ],
  'alarm:reply-thread': [
    { all: ['schreef:|schreef op'], weight: 0.7 },
    { all: ['uw mail van|je mail van|uw e-mail van|uw brief van|uw bericht van|uw bericht aan|in uw mail|uw gesprek met|uw correspondentie|uw mailwisseling|uw antwoord aan', '@weekday|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|1*|2*|3*|dhr*|mevrouw'], near: 110, weight: 0.7, not: ['@lawful'] },
    { all: ['"|“', 'je schreef|u schreef|u heeft geschreven|je hebt geschreven|uw woorden'], within: 2, near: 220, weight: 0.6 },
  ],
};
