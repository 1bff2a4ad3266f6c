/*
 * Words of everyday French, written for this project: what a person who reads with difficulty knows by sight. Dictionary
 * forms; `word-forms.ts` makes plurals, feminines and the forms of regular verbs of them. Not a dictionary: a word that
 * is missing may be plain all the same, and the hint only says that another one may be easier.
 */

/** Words with one form, and the forms of irregular verbs that come up in texts of a contract. */
export const AS_THEY_ARE = `
à a ai ailleurs ainsi ait alors an ans après as assez au aucun aucune aujourd'hui auquel aura aurai auraient aurait
auras aurez aurions aurons auront aussi aussitôt autant autour autre autrefois autrement aux avaient avais avait avant
avec avez aviez avions avoir avons ayant ayez bas beaucoup bien bientôt bon bonsoir bonjour bref ça car ce ceci cela
celle celles celui cependant certes ces cet cette ceux chacun chacune chaque cher chez ci cinq cinquante combien comme
comment contre d dans davantage de debout dedans dehors déjà demain depuis dernièrement derrière des dès desquelles
desquels dessous dessus deux devant devoir dix doit doive doivent dois donc donné dont du dû durant éh elle elles en
encore enfin ensemble ensuite entre envers environ es est et étaient étais était étant été êtes être eu eux eût face
faudra faudrait faut fois fus fut grâce gré hélas hier hors huit ici il ils j jamais je jusque jusqu juste l la là
laquelle le lequel les lesquelles lesquels leur leurs loin longtemps lors lorsqu lorsque lui lundi m ma madame
maintenant mais mal malgré mardi me mercredi merci mes mieux mil mille moi moins mon monsieur moyennant n ne ni neuf non
nos notamment notre nous nul nulle on onze ont ou où oui outre par parce parfois parmi partout pas pendant personne peu
peut peut-être peuvent peux plupart plus plusieurs plutôt pour pourquoi pourra pourrai pourraient pourrait pourrez
pourrons pourront pourtant pouvait pouvez pouvoir pouvons près presque puis puisqu puisque puisse puissent qu quand
quant quarante quatre quatorze que quel quelle quelles quelqu quelque quelques quelquefois quels qui quinze quoi
quoique rien s sa samedi sans sauf se seize selon sept sera serai seraient serait seras serez serons seront ses seul
si six soi soit soient soixante sommes son sont sous souvent suis sur surtout t ta tant tantôt tard te tel telle telles
tels tes toi ton tôt toujours tous tout toute toutefois toutes treize trente très trois trop tu un une unes uns va vais
valait vas vaut vendredi vers veuillez veulent veut veux via vingt voici voilà voire vont vos votre vouloir voulait
voulez voulons voudra voudrait vous vraiment vu y zéro jeudi dimanche janvier février mars avril mai juin juillet août
septembre octobre novembre décembre premier première premiers premières deuxième troisième quatrième cinquième dernier
dernière derniers dernières
fais fait faite faites faisons font faisait faisant ferai fera ferez ferons feront fasse fassent faire
vois voit voyons voyez voient voir vue vus vues voyait verra verront verrez reçois reçoit reçoivent reçu reçue reçus
reçues recevoir recevez recevons recevra recevront
dis dit dite dits dites disons disent dire disait dira diront écris écrit écrite écrits écrites écrivent écrire écrivez
écrivons écrira écriront lis lit lu lue lus lues lisons lisez lisent lire lira liront
prends prend prenez prenons prennent prendre pris prise prises prendra prendront prenne apprends apprend apprenons
apprennent apprendre appris apprise comprends comprend comprenez comprennent comprendre compris comprise reprend reprendre
reprennent repris
mets met mettez mettons mettent mettre mis mise mises mettra mettront permet permettent permettre permis promets promet
promettent promettre promis promise promises promettons promettez remet remettent remettre remis remise
viens vient venez venons viennent venir venu venue venus venues viendra viendront vienne reviens revient reviennent
revenir revenu revenue devient deviennent devenir devenu devenue tiens tient tenez tenons tiennent tenir tenu tenue tenus
tenues tiendra tiendront obtient obtenir obtenu obtenue maintient maintenir soutient soutiennent soutenir soutenu soutenue
pars part partons partez partent partir parti partie partis parties partira sors sort sortent sortir sorti sortie sens
sent sentez sentent sentir senti sers sert servent servir servi sers dors dort dormir
connais connaît connaissez connaissent connaître connu connue connus sais sait savez savons savent savoir su saura sauront
crois croit croyez croient croire cru ouvre ouvrez ouvrent ouvrir ouvert ouverte ouverts ouvertes ouvrira offre offrent
offrir offert offerte cours court courent courir suivre suis suit suivez suivent suivi suivie suivis suivra vis vit vivent
vivre vécu perds perd perdez perdent perdre perdu perdue rends rend rendez rendent rendre rendu rendue rendra attends
attend attendez attendons attendent attendre attendu attendue attendra réponds répond répondez répondent répondre répondu
réponse répondra entends entend entendent entendre entendu vends vend vendent vendre vendu descend descendre dépend
dépendent dépendre construit construire conduit conduire produit produire produite réduit réduire bois boit boire bu
accueille accueillent accueillir accueilli accueillie cueille cueillir meurt mort morte naît né née plaît plaire rire ris
rit conclut conclure conclu suffit suffire choisi
couvre couvrent couvrir couvert découvre découvrir rejoindre rejoint rejoignez atteindre atteint suffisent permettez autres abord
relire relisez relit
signé signée signés signées tenue tenu
`;

/** Things and people: a plural is made of each. */
export const NOUNS = `
accord accueil achat acte acteur action activité adresse adulte affaire âge agent agence aide aidant aîné air allée allocation
ami amie amitié amour an animal animateur année appel appartement apprentissage appui après-midi arbre argent arrivée
arrêt art article artiste assemblée assistante association atelier attente attestation auteur auto autobus automne autorité
avance avantage avenir avion avis avocat baisse bal balade ballon banc banque base bateau bâtiment bébé bénéficiaire
bénévole besoin bibliothèque bien bilan billet blague blé boîte bonheur bord boulanger boulangerie bourse bout bouteille bras bruit
budget bureau bus but cadeau café calcul calendrier camarade camion campagne canal carnet carré carte cas cause centre cercle
cérémonie chaise chaleur chambre champ chance change changement chanson chant charge chariot chat château chaussure chef chemin
chèque chien chiffre choix chômage chose ciel cinéma clé client club coin collecte collègue colère comité commande commerce commercant
commerçant commission commune compagnie compte condition conférence confiance congé connaissance conseil conseiller contact contenu
contrat contribution copie corps correction côté couleur couloir coup couple cour courage courrier cours course courses coût
crèche crédit critère cuisine culture date début décision demande département départ dépense dépôt dessin dette devoir différence dizaine
difficulté dîner directeur directrice direction discussion document dossier doute droit durée eau échange école économie
écran effet effort église élève emploi employé employeur endroit énergie enfant engagement ennui enquête entraide
entrée entreprise entretien envie épicerie époque équipe erreur espace esprit essai étage étape état étoile étranger étude
étudiant évaluation événement examen exemple exercice expérience explication façon facteur facture faim fait famille
farine faute fauteuil femme fenêtre ferme fête feu feuille fièvre fille film fils fin fleur foire fond force forêt forme formation formulaire
fourniture foyer frais franc frère fromage front fruit garage garçon garde gare gâteau gens geste goût grand-mère grand-père
grange groupe guerre guide habit habitant habitude haie hasard hausse herbe heure histoire hiver homme hôpital hôtel humeur idée
image immeuble impôt incident indemnité individu information infirmier inscription instant institution intérêt invitation invité jardin
jardinier jeu jeune joie jour journal journée juge jupe justice kilo kilomètre lac lait lampe langue larme leçon légume lettre lieu ligne limite
linge liste lit livre logement loi loisir loyer lumière lune lutte machine magasin main maire mairie maison maître maladie
maman manière manque marche marché mari mariage matériel matière matin médecin médicament membre menu mer mère message mesure métier mètre
meuble midi milieu ministre minute mode mois moitié moment monde monnaie montagne montant montre morceau mot moteur moto mouvement
moyen mur musée musique naissance nature nom nombre nord note nourriture nouvelle nuit numéro objectif objet occasion oeil œil
office oiseau oncle ordinateur ordre oreille organisme organisation origine outil ouverture ouvrier page pain paix panier panne
papa papier paquet parc parent parking parole part partage partenaire participant participation partie passage passé passe pauvreté pays paysan
peau peine peinture père période permanence permis personne phase photo phrase pièce pied pierre place plage plainte plaisir plan planche plante
plat pluie poche poids point poisson police politique pomme pompier pont porte porteur portrait poste poule poulet pouvoir pratique prénom présence
présentation preuve prêt prévention principe printemps prison prix problème produit professeur profil programme projet promenade
promesse proposition propriétaire protection public qualité quartier quart question queue raison rappel rapport recette recherche
récit récolte récompense référent refus regard région règle règlement relais relation relance repas répétition réponse report
repos représentant réseau ressource reste résultat retard retour retraite réunion réussite rêve richesse risque
rivière robe rôle route rue sac saison salaire salarié salle salon samedi sang santé savoir séance secours secret secrétaire secteur sécurité séjour
semaine sens service seul signature signe silence site situation soeur sœur soin soir soirée solde soleil solidarité solution somme sommeil
sorte sortie souci soupe souhait soutien souvenir spectacle sport stage stagiaire suite sujet supermarché surprise table tableau tâche taille taxe tante tarif téléphone
témoin temps terrain terre territoire tête texte théâtre thème ticket titre toit tomate tour tournée tradition train trajet tram travail
travailleur trimestre trottoir troupe type union urgence usage usine vacance vacances vache valeur vélo vente vérité verre vêtement viande victime
vie village ville violence visage visite visiteur vitesse voisin voisine voisinage voiture voix vol volontaire volonté vote voyage vue zone
coordination coordinateur coordonnateur criteres bénéfice cotisation bonhomme boucher couverture coupe dent doigt escalier étable four gorge jambe lunette médiateur médiation
référence serveur stylo tasse tissu toilette valise ventre bilan avenant amende colis dossier caddie coach courriel mél mail internet portable sms
`;

/** What things and people are like: plural and feminine are made of each. */
export const ADJECTIVES = `
absent actif administratif affectueux autre différent âgé agréable amical ancien annuel apte attentif autonome bas bavard blanc bleu bon bref
brun calme capable célèbre central certain chaud cher clair collectif commun complet compliqué concerné concret content convenu correct courageux
court culturel dangereux difficile direct disponible divers double doux droit dur économique égal élevé entier essentiel étroit
étranger européen exact excellent facile faible familial faux favorable fermé fier final financier fort fou fragile frais
français froid général généreux gentil global grand gratuit grave gris gros habituel handicapé haut heureux honnête humain
humide important impossible inconnu indépendant individuel inquiet intelligent intéressant interdit intéressé inutile isolé jaune joli
jeune joyeux juridique juste large léger lent libre local logique long lourd magnifique malade malheureux mauvais maximum médical meilleur
même mensuel mince minimum mobile moderne modeste mondial moral mou moyen municipal mur naturel nécessaire neuf nombreux
normal nouveau nul obligatoire occupé officiel original oral ouvert paisible pareil parfait partagé particulier patient pauvre
payant permanent personnel petit plat plein poli politique ponctuel populaire positif possible pratique précédent précieux précis
présent pressé prêt principal privé prochain proche profond propre public quotidien rapide rare réel régional régulier
responsable ressemblant réussi riche ridicule rond rouge sage sain sale satisfait scolaire sec secret semblable sensible sérieux
seul signataire simple sincère social solide solidaire sombre souple spécial suivant suffisant supérieur sûr surpris sympathique technique terrible timide tranquille
triste unique urgent utile valable varié vert vide vieux vif vivant voisin volontaire vrai
prévu décidé signé choisi noté convenu demandé fini terminé commencé passé
`;

/** Regular verbs in -er: all their forms are made. */
export const VERBS_IN_ER = `
abandonner accepter accompagner accorder acheter adorer affecter afficher aider aimer ajouter aller aménager améliorer amener
annoncer annuler appeler apporter apprécier approcher appuyer arranger arrêter arriver assister assurer attacher attribuer
attraper augmenter avancer avouer baisser bavarder bloquer bouger brûler cacher calculer calmer casser causer changer chanter charger
chauffer chercher circuler coller commander commencer communiquer comparer compléter compter concerner confier conserver considérer
conseiller consommer constater consulter contacter continuer contrôler coordonner coucher couper coûter créer crier critiquer
cuisiner cultiver danser déborder décider déclarer décorer découper dédommager défiler déjeuner délivrer demander déménager dépenser déplacer
déposer déranger désigner désirer dessiner détester développer deviner dialoguer dîner diriger discuter distribuer
diviser donner douter durer échanger échouer économiser écouter effacer effectuer élever embaucher embrasser emmener empêcher employer
emporter emprunter encourager enfermer engager enlever enregistrer enseigner entourer entrer envisager envoyer épargner espérer essayer estimer
étonner étudier évaluer éviter examiner excuser exister expliquer exposer exprimer fabriquer fâcher fêter fermer fonctionner
former frapper freiner fréquenter gagner garder gêner gérer glisser goûter grouper guider habiller habiter hésiter imaginer imprimer
indiquer informer inquiéter inscrire insister installer intéresser inventer inviter isoler jardiner jeter jouer juger lâcher laisser lancer laver lever
limiter livrer loger louer manger manquer marcher marquer mélanger mener mériter mesurer modifier monter montrer moquer
motiver négocier nettoyer noter nommer obliger observer occuper organiser oser oublier pardonner parler partager participer passer
payer pencher penser persuader peser planifier planter pleurer plonger porter poser posséder pousser pratiquer préciser préférer
préparer présenter prêter prier priver proclamer profiter progresser prolonger proposer protéger prouver quitter raconter ramasser ramener
ranger rappeler rapporter rassembler rassurer rater réaliser recommander recommencer récolter recruter rédiger refuser regarder régler
regretter rejeter relancer relayer relever relier remarquer rembourser remercier remonter remplacer rencontrer rentrer renoncer renouveler renseigner
réparer repasser répéter reporter reposer représenter réserver résister respecter ressembler rester résumer retarder retirer
retourner retrouver réveiller rêver réviser rouler saluer sauter sauver sembler séparer serrer signaler signer souhaiter soigner
soulever sonner supporter supposer supprimer surveiller téléphoner témoigner tenter terminer tester tirer tomber toucher tourner
tracer traiter travailler traverser tromper trouver utiliser valider varier vérifier verser visiter voler voter voyager
cocher coacher diminuer épauler former orienter adapter
`;

/** Regular verbs in -ir, as finir. */
export const VERBS_IN_IR = `
accomplir agir agrandir applaudir avertir bâtir bénir choisir définir démolir désobéir élargir établir finir fleurir fournir franchir
garantir grandir grossir guérir investir maigrir mûrir nourrir obéir punir ralentir réagir réfléchir réjouir remplir réunir réussir
rougir saisir subir unir vieillir vomir
`;
