import type { Family } from '../../contract';
import type { Cue } from '../../meaning/cue';

export const families: Readonly<Partial<Record<`family:${Family}`, readonly Cue[]>>> = {
  'family:sextortion': [
    { all: ['@intimate', '@attacker|@you'], near: 160, not: ['@innocent'] },
    { all: ['@film|webcam|camera', '@you'], near: 90, weight: 0.8, not: ['@public-film', '@innocent'] },
    { all: ['@device|@malware', '@hack', '@your'], near: 120, weight: 0.4, not: ['@innocent'] },
    { all: ['@audience', '@disclose'], near: 110, weight: 0.3 },
  ],
  'family:company-breach': [
    { all: ['klanten*|klantgegevens|medewerkers|personeel*|loon*|salaris*|contracten|boekhouding|facturen|zakenrelaties|leveranciers|bedrijf|bedrijfs*|cliënten|patiënten|ondernemingsraad|directie'], weight: 0.4 },
    { all: ['@site-things', '@intrude', '@attacker'], near: 130, not: ['@innocent'] },
    { all: ['@take', '@taken-things', '@attacker'], near: 110, weight: 0.7, not: ['@innocent'] },
  ],
  'family:ddos-ransom': [
    { all: ['ddos*|denial of service|dos-aanval*|botnet*'] },
    { all: ['gbit*|gbps|tbit*|tbps|verzoeken per seconde'] },
    { all: ['@site-down', '@site-things|ip-adressen'], near: 150, weight: 0.8, not: ['@innocent'] },
  ],
  'family:reputation-attack': [
    { all: ['recensie*|review*|beoordeling*|sterren|lastercampagne|laster', 'slecht*|negatie*|vals*|duizend*|honderd*|overspoel*|google*|sites|1-ster*', '@attacker|@you'], near: 180, not: ['@innocent'] },
    { all: ['spam*|contactformulier*|massamail*', 'uit uw naam|in uw naam|uit jullie naam|uw domein|jullie domein|miljoenen|zwarte lijst'], near: 180, not: ['@innocent'] },
    { all: ['reputatie|goede naam|imago|aanzien', 'verwoest*|ruïneer*|vernietig*|beschadig*|schaden'], near: 90, weight: 0.5 },
  ],
  'family:bomb-threat': [
    { all: ['bom|bommen|explosief|explosieven|springstof|springlading|pijpbom|tnt|dynamiet', 'gebouw*|kantoor*|school*|station|ziekenhuis|gemeentehuis|stadhuis|hal|pand|bedrijf|winkelcentrum|kelder|ontploft|gaat af|gaat hij af'], within: 3, near: 330, not: ['@rehearsal'], weight: 2 },
  ],
  'family:hitman': [
    { all: ['@kills', 'opdracht*|opdrachtgever|betaald|ingehuurd|klant|iemand wil|iemand heeft', '@you'], within: 3, near: 420, not: ['@rehearsal', 'gebouw*'], weight: 2 },
  ],
  'family:accusation': [
    { all: ['politie*|openbaar ministerie|officier van justitie|interpol|onderzoek*|rechercheur|commissaris|detective|arrestatiebevel|strafzaak|strafba*|minderjarig*|kinderporno*|pedofiel*|belastingfraude|affaire|vreemdga*|verduister*', 'bewijs*|getuige*|dossier|aangifte|gevonden|gezien|log*|verdacht*|weet|weten', 'betaal*|euro|€|btc|bitcoin*|boete|schikking|gift'], within: 3, near: 460, not: ['@innocent', 'ontploft|bom'] },
    { all: ['arrestatiebevel|strafzaak|officier van justitie|rechercheur|kinderporno*|minderjarig*|pedofiel*|affaire|vreemdga*'], weight: 0.6 },
  ],
  'family:personal-leak': [
    { all: ['chats|berichten|dagboek|schulden|medisch dossier|diagnose|zoekgeschiedenis|privéadres|persoonlijke gegevens|privégegevens|identiteitsbewijs|geheimen|oude telefoon|dating*', 'ik heb|wij hebben|we hebben|gelekt|in mijn bezit|heb ik|gekocht|ken|nog steeds', '@you'], within: 2, near: 260, weight: 0.8, not: ['bedrijf', '@innocent'] },
    { all: ['dagboek|schulden|medisch*|diagnose|privé*|identiteitsbewijs|dating*'], weight: 0.4 },
  ],
  'family:phishing': [
    { all: ['rekening|mailbox|wachtwoord|pas|betaalpas|bankpas|creditcard|inloggen|aanmelden|bank|bankieren|wallet|toegang|inloggegevens|identiteit|opslag*|gegevens|account', '://|link|klik*|knop|bijlage|formulier|hier', 'geblokkeerd|beperkt|verloopt|verlopen|bevestig*|verifie*|verifi*|bijwerken|vernieuw*|ongebruikelijk*|afgesloten|binnen 24|binnen 48|activeer*|valideer*|controleer*|opgeschort'], within: 3, near: 420, weight: 1.2, not: ['@coin-name', 'stuur de mail door|klik niet|nooit om|vragen nooit|phishing'] },
    { all: ['pakket*|zending|levering|douane*|bezorging', '://|link|klik*|hier', 'kosten|betaal*|betalen|bevestig*|adres|vastgehouden'], within: 3, near: 330, weight: 1.5, not: ['phishing', 'bedankt voor uw bestelling'] },
    { all: ['teruggave*|terugbetaling*|prijs|gewonnen|cadeaubon*|voicemail*|document gedeeld|belastingteruggave*', '://|link|klik*|bijlage|knop', 'wachtwoord|inlog*|pas|rekening|bank*|verzilver*'], within: 3, near: 360, weight: 1.5, not: ['phishing', 'afmelden'] },
    { all: ['klantenservice|veiligheidsredenen|beveiligingsafdeling|uw bank|mijn bankieren|digid', 'geblokkeerd|beperkt|bevestig*|verifi*|bijwerken|verloopt'], within: 3, near: 300, weight: 0.5, not: ['phishing'] },
  ],
  'family:support-scam': [
    { all: ['virus|virussen|trojan*|spyware|malware|geïnfecteerd|besmet|hackers|beveiligingswaarschuwing|bedreiging*|licentie|foutcode', 'pc|computer*|windows*|apparaat|microsoft|mac|systeem|licentie', 'bel|belt|bellen|telefoon*|hotline|gratis nummer|monteur|technicus|helpdesk|ondersteuning|op afstand'], within: 3, near: 420, weight: 1.65, not: ['@coin-name', '@hold'] },
    { all: ['zet…niet uit|niet uitschakelen|niet uitzetten|niet opnieuw opstarten|is geblokkeerd|is vergrendeld', 'bel|bellen|hotline|monteur|technicus|helpdesk|telefoon*'], within: 3, near: 330, weight: 1.65, not: ['@coin-name'] },
    { all: ['abonnement|verlengd|afgeschreven|antivirus*|norton|mcafee|beveiligingspakket', 'bel|bellen|hotline|telefoon*', 'terugbetal*|annuleer*|annuleren|euro|€|$|opzeg*'], within: 3, near: 400, weight: 1.2 },
    { all: ['op afstand|anydesk|teamviewer|meekijken'], weight: 0.6, not: ['@coin-name', '@hold'] },
  ],
  'family:fictitious-billing': [
    { all: ['handelsregister|merkenregister|bedrijvengids|bedrijvenregister|adresboek|domeinregistratie|telefoongids|brancheregister', 'vermelding|kosten|verleng*|factuur|betaal*|registratie*|overmaken'], within: 3, near: 420, weight: 1.65, not: ['kvk-nummer', 'ingeschreven', 'contacten'] },
    { all: ['in een vergadering|in een overleg|onderweg|vertrouwelijk*|discreet|onder ons|niemand', 'overboeking|overmaken|cadeaukaart*|cadeaubon*|betaling', 'dringend|direct|vandaag nog|nog vandaag|zo snel mogelijk|directeur'], within: 3, near: 420, weight: 1.65, not: ['@coin-name', '@hold'] },
    { all: ['bankrekening|rekeningnummer|nieuwe iban|nieuw rekeningnummer', 'gewijzigd|wijziging|nieuw*|veranderd|aangepast', 'factuur|betaling*|overmaken|voortaan|per direct'], within: 2, near: 240, weight: 1.65, not: ['niet gewijzigd', '@coin-name'] },
    { all: ['laatste aanmaning|laatste herinnering|incasso*|deurwaarder|beslag*', 'belastingdienst|cjib|schuld|tol|energie*|loterij', '://|link|klik*|betaal*|direct'], within: 3, near: 330, weight: 1.4, not: ['@coin-name'] },
  ],
  'family:advance-fee': [
    { all: ['erfenis|nalatenschap|nabestaande*|miljoen*|loterij*|winnaar|begunstigde|overleden|donatie van|slapende rekening', 'bank*|overmaken|overdracht|aandeel|procent|kosten|rekening|vermogen|euro|dollar', 'vertrouwelijk*|geheim*|antwoord*|kosten|vertrouwen|eerlijk*|god|dringend|contact*'], within: 3, near: 500, weight: 1.65, not: ['@hold', 'gehackt', '@spread'] },
    { all: ['beste vriend|geliefde|god zegene|weduwe|barrister|weeshuis', 'miljoen*|bank|vermogen|erfenis|dollar|euro|fonds*'], within: 3, near: 500, weight: 1.65 },
  ],
  'family:one-click-billing': [
    { all: ['18+|lidmaatschap|proefperiode|registratie voltooid|dating*|premiumtoegang|videoportaal|erotische site', 'kosten|betaal*|euro|€|bedrag|verschuldigd', 'lid*|contract|aangegaan|geregistreerd|opzeg*|geklikt|ip-adres|binnen'], within: 3, near: 420, weight: 1.65, not: ['@coin-name', 'gefilmd|opgenomen', 'fitness*', 'sportschool', 'vereniging'] },
  ],
  'family:fake-law-firm': [
    { all: ['auteursrecht*|merkrecht*|inbreuk*|rechthebbende*|advocatenkantoor|juridische afdeling', 'bewijs*|stukken|details|document*|dossier|lijst', '://|download*|.zip|link|wachtwoord|uitpakken|macro*'], within: 3, near: 460, weight: 1.65, not: ['@coin-name'] },
    { all: ['verloren geld|beleggingsfraude|terughalen|slachtoffer van fraude', 'advoca*|kantoor|voorschot', 'geld|bedrag|kosten|%'], within: 3, near: 420, weight: 1.4 },
  ],
  'family:beg-bounty': [
    { all: ['kwetsbaarheid|kwetsbaarheden|beveiligingslek*|bug|dmarc|spf|clickjacking|header', 'beloning|bounty|vergoeding|paypal|waardering', 'onderzoeker|gevonden|website|domein|rapport|ethisch*|hunter'], within: 3, near: 460, weight: 1.65, not: ['gekopieerd|publiceer*|anders'] },
  ],
};
