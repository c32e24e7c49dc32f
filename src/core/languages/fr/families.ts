import type { Family } from '../../contract';
import type { Cue } from '../../meaning/cue';

/** What tells one kind of threat or fraud from another, in French. */
export const families: Readonly<Record<Family, readonly Cue[]>> = {
  'company-breach': [
    { all: ['clients|clientèle|factures|paie|salaires|contrats|personnel|correspondance*|archives|base de données|bases de données|base clients|documents|plans|devis|boîtes mail|comptabilité|commandes|appels d\'offres'], weight: 0.4 },
    { all: ['@site-things', '@intrude'], near: 110 },
    { all: ['@take', '@taken-things'], near: 90, weight: 0.8 },
  ],
  sextortion: [
    { all: ['@audience', '@disclose'], near: 110, weight: 0.3 },
    { all: ['votre ordinateur|ton ordinateur|votre téléphone|ton téléphone|votre appareil|vos appareils|tes appareils|système d\'exploitation|ton pc|votre pc|cheval de troie|logiciel espion|appareils que', 'install*|infect*|gliss*|accès|contrôl*|programme|regard*|virus|espion'], near: 120, weight: 0.4 },
    { all: ['@intimate'] },
    { all: ['@on-film|@camera', '@you'], near: 90, weight: 0.8, not: ['formation|réunion|cours'] },
  ],
  'reputation-attack': [
    { all: ['avis|étoile|étoiles|note|notes|fausses plaintes|dénigrement|diffamation|rumeur*|articles|calomni*|boycott', 'publi*|post*|inond*|envoy*|envoie*|écri*|répand*|milliers|centaines|profils|commenc*|chaque jour', 'pay*|$|€|euros|btc|bitcoin*|eth|sinon|avant|arrêt*|coûter*|prix'], within: 3, near: 480 },
    { all: ['spam*|formulaires de contact|publicités|mails indésirables', 'en votre nom|à votre nom|votre domaine|votre marque|votre adresse|signé*', 'liste noire|bloqu*|envoy*|envoie*|million*|milliers|pay*|recevr*'], within: 3, near: 380 },
    { all: ['salir|ruiner|détruire|noircir|traîner', 'nom|réputation|marque|image'], near: 90, weight: 0.7 },
    { all: ['avis|étoile*|réputation|spam|dénigrement|diffamation|rumeurs|formulaires de contact|boycott|faux profils'], weight: 0.5 },
  ],
  'ddos-ransom': [
    { all: ['ddos|déni de service|satur*|inond*|botnet|trafic|requêtes|gbps|tbps|bande passante|attaque', 'votre site|vos serveurs|votre réseau|votre boutique|vos services|votre infrastructure|vos lignes', 'hors ligne|arrêt*|commenc*|heures|inaccessible*|injoignable*|lundi|jour|test|tiendra|tomber*'], within: 3, near: 420, not: ['test de charge|maintenance'] },
    { all: ['ddos|déni de service|botnet'] },
    { all: ['gbps|tbps|par seconde|millions de requêtes'] },
    { all: ['attaqu*|satur*|hors ligne|inaccessible*|submerg*|surcharg*|démonstration'], weight: 0.4 },
  ],
  'bomb-threat': [
    { all: ['bombe*|explosif*|engin|hexogène|dynamite|détonateur|colis piégé|explose*', 'bâtiment*|bureau*|école|gare|hôpital|hall|locaux|centre commercial|aéroport|mairie|magasin|évacu*|entreprise'], within: 3, near: 330, not: ['exercice|livraison|suivi'], weight: 2 },
  ],
  hitman: [
    { all: ['tuer|assassin*|ta mort|votre mort|ta vie|votre vie|vitriol|acide|tueur|éliminer|te supprimer|vous supprimer|mon métier', 'ordre|engagé*|payé*|contrat|client|commande|commanditaire|quelqu\'un veut|on m\'a demandé|on m\'a payé', '@you'], within: 3, near: 420, not: ['jeu|jeux|roman|chapitre|assurance'], weight: 2 },
  ],
  accusation: [
    { all: ['@officer', '@accuses'], within: 2, near: 220, weight: 0.8 },
    { all: ['pédo*|mineurs|mineure|maîtresse|amant|infidél*|fraude|au noir|détourn*|blanchiment|évasion fiscale|ton patron sait|délit*|infraction*'], weight: 0.9, not: ['@innocent'] },
    { all: ['détective|enquêteur|brigade|gendarmerie|procureur|mandat d\'arrêt|poursuites'], weight: 0.5 },
  ],
  'personal-leak': [
    { all: ['conversations|messages|lettres|photos|journal|dettes|prêts|médical*|clinique|diagnostic|historique|adresse|numéro de téléphone|données personnelles|vie privée|identité|sécurité sociale|passeport|secrets|site de rencontre*', 'j\'ai|nous avons|tombé*|fuit*|entre mes mains|récupéré*|lu|obtenu|achet*|connais|trouvé*', '@you'], within: 2, near: 260, weight: 0.7, not: ['votre entreprise|webcam|filmé*|nu|porno*'] },
    { all: ['@audience', '@disclose'], near: 110, weight: 0.5 },
    { all: ['conversations|photos|dettes|diagnostic|historique|identité|passeport|secrets|rencontre*|liaison|médical*|notes'], weight: 0.4 },
  ],
  'support-scam': [
    { all: ['virus|cheval de troie|trojan|logiciel espion|malware|infect*|pirates|hackers|danger|alerte de sécurité|erreur*|activité suspecte|connexion suspecte', 'votre pc|votre ordinateur|windows|votre appareil|votre téléphone|votre licence|microsoft|votre mac|votre système', 'appel*|composez|téléphon*|numéro vert|technicien*|assistance|support technique|hotline|appel gratuit'], within: 3, near: 420, not: ['bitcoin*|btc'], weight: 1.65 },
    { all: ['remboursement|renouvellement|abonnement|prélevé*|antivirus|norton|mcafee|defender|assistance', 'appel*|composez|téléphon*|numéro', '€|$|annul*|rembours*|cartes cadeaux|à distance|conteste*|service de facturation'], within: 3, near: 400, weight: 1.2, not: ['service client au'] },
    { all: ['n\'éteignez pas|ne redémarrez pas|ne fermez pas|est bloqué|a été bloqué|est verrouillé', 'appel*|composez|technicien*|support|assistance'], within: 3, near: 330, not: ['bitcoin*|btc'], weight: 1.65 },
    { all: ['appel*|composez|téléphonez', 'numéro|technicien*|gratuit|09*|08*|01*|immédiatement|conseiller*|assistance|support'], near: 110, weight: 0.4 },
    { all: ['prise en main à distance|prendra la main|à distance|anydesk|teamviewer|nettoier*|nettoiera|technicien agréé'], weight: 0.7 },
    { all: ['virus|cheval de troie|infect*|pirates|malware|danger'], weight: 0.4 },
  ],
  'one-click-billing': [
    { all: ['adulte*|18 ans|vidéos|rencontre*|espace membre|inscription confirmée|merci de votre inscription|voyance|horoscope|abonnement', 'frais|pay*|prélev*|€|euros|montant|régl*', 'membre|contrat|inscri*|résili*|annul*|cliqué|en cliquant|sous trois jours|fournisseur d\'accès|par erreur'], within: 3, near: 420, not: ['bitcoin|btc|portefeuille|filmé*|masturb*|musée|bibliothèque|salle de sport|cotisation'], weight: 1.65 },
    { all: ['par erreur', 'résili*|annul*|contact*|appel*', 'frais|pay*|membre|inscri*'], within: 3, near: 330, weight: 1.2, not: ['facture n°'] },
  ],
  'fictitious-billing': [
    { all: ['registre|annuaire|marque déposée|nom de domaine|référencement professionnel|répertoire des entreprises|kbis', 'inscription|frais|renouvellement|échéance|facture|paiement|montant', 'confirm*|dans les|expire*|jours|contact*|versement|publication'], within: 3, near: 420, not: ['tribunal|audience|greffe', 'bitcoin*|btc'], weight: 1.65 },
    { all: ['pdg|président|directeur général|directrice générale|je suis en réunion|acquisition|fusion|avec les avocats|opération confidentielle', 'virement|transfert|paiement|cartes cadeaux|cartes-cadeaux|pay*', 'confidentiel*|discret*|discrétion|urgent*|aujourd\'hui|personne d\'autre|entre nous|ne m\'appel*|avant 15 h|tout de suite'], within: 3, near: 420, not: ['bitcoin*|btc|wallet|pirat*'], weight: 1.65 },
    { all: ['rib|coordonnées bancaires|compte bancaire|nouveau compte|nouvelle banque|notre banque|iban', 'changé|changement|modifié*|nouveau|nouvel|nouvelles|mis à jour|audit|temporairement', 'facture*|paiement*|règlement*|fournisseur|virement*|prochain*'], within: 2, near: 260, not: ['n\'ont pas changé|n\'a pas changé|inchangé*'], weight: 1.65 },
    { all: ['électricité|gaz|péage|impôt*|eau|amende|stationnement|carte vitale|antai|cpf', 'impayé*|coup*|dernier avis|retard|majoration|remboursement|suspen*', 'cliqu*|lien|://|immédiatement|carte*|sous 24|sous 48'], within: 3, near: 330, weight: 1.65 },
    { all: ['saisie|assignation|poursuites|huissier', 'contactez-nous|appel*|régl*|contenu impayé|frais impayés', 'salaire|dernier avis|dernière mise en garde|numéro de dossier|médiation'], within: 3, near: 330, weight: 1.2, not: ['maître|barreau'] },
  ],
  phishing: [
    { all: ['compte|messagerie|boîte mail|mot de passe|carte|connexion|connectez|banque|portefeuille|phrase de récupération|bulletin de paie|identifiants|identité|stockage|quota', '://|lien|cliqu*|bouton|ci-dessous|pièce jointe|ouvr*|ici', 'suspen*|restreint*|limit*|expire*|bloqué*|retenu*|confirm*|vérifi*|mettre à jour|mise à jour|inhabituel*|verrouill*|sous 24|heures|valid*|saisi*|désactiv*'], within: 3, near: 420, not: ['nous ne vous enverrons|ne demandons jamais|circul*|négoci*|bitcoin*|acheter'], weight: 1.2 },
    { all: ['colis|livraison|paquet|douane*', '://|lien|cliqu*|ici', 'frais|pay*|impayé|confirm*|adresse|carte|nouvelle livraison|bloqué'], within: 3, near: 330, weight: 1.5 },
    { all: ['remboursement|lot|gagnant*|bon d\'achat|points de fidélité|a partagé un fichier|document partagé|message vocal|fax|document sécurisé', '://|lien|cliqu*|ouvr*|pièce jointe|bouton', 'mot de passe|connect*|carte|récupér*|banque|saisi*|identifi*'], within: 3, near: 360, weight: 1.5 },
    { all: ['://|lien|bouton|cliqu*'], weight: 0.35, not: ['désabonn*|désinscri*|se désinscrire'] },
    { all: ['compte|messagerie|mot de passe|carte|banque|colis|message vocal|boîte mail'], weight: 0.35 },
    { all: ['suspen*|expire*|bloqué*|limite*|avant le|sous 24|sous 48|désactiv*|action requise'], weight: 0.35 },
    { all: ['saisissez|connectez-vous|vérifi*|confirmer votre|confirmez votre|valider votre|validez|mettez à jour|réactiver'], weight: 0.4 },
  ],
  'advance-fee': [
    { all: ['héritage|hérit*|succession|million*|loterie|gagné|fonds|bénéficiaire|dépôt|défunt*|veuve|prince|ministre|banque centrale|donation de', 'frais|avance|compte|transfert|transférer|coordonnées|commission|pourcent*|%|partage|notaire', 'confiance|confidentiel*|répondez|contactez|urgent*|votre nom|proposition|part|honnête*'], within: 3, near: 460, not: ['bitcoin*|btc|piraté*'], weight: 1.65 },
    { all: ['prêt entre particuliers|offre de prêt|prêt d\'argent|crédit rapide', 'taux|%|contact*|dossier|frais'], within: 2, near: 260, weight: 1.65 },
  ],
  'fake-law-firm': [
    { all: ['droit d\'auteur|droits d\'auteur|propriété intellectuelle|contrefaçon|cabinet|avocats|service juridique|ayant droit', 'preuve*|détails|document*|dossier|captures|liste|rapport', '://|télécharg*|lien|zip|mot de passe|ouvr*|macros|archive'], within: 3, near: 460, not: ['bitcoin*|btc'], weight: 1.2 },
    { all: ['récupérer|récupération|fonds perdus|victime*|vos pertes', 'cabinet|avocat*|honoraires|avance|provision', 'fonds|argent|montant|%|frais|arnaque*'], within: 3, near: 420, weight: 1.2, not: ['ne payez pas'] },
  ],
  'beg-bounty': [
    { all: ['faille*|vulnérab*|bug|dmarc|spf|clickjacking|xss|injection', 'votre site|votre domaine|votre application|vos serveurs', 'récompense|prime|bounty|rémunér*|compens*|geste|gratification|paypal'], within: 3, near: 420, not: ['données seront|vend*|publi*|exploité une'], weight: 1.65 },
    { all: ['chercheur en sécurité|chercheuse en sécurité|hacker éthique|bug bounty|bonne foi', 'récompense|prime|rémunér*|paypal|merci|faille*'], within: 2, near: 260, weight: 1.2 },
  ],
};
