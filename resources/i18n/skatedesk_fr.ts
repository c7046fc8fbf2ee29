<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>Il n'y a pas d'écran pour ouvrir la fenêtre. Les commandes marchent sans : skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>La Coupe du monde d'exemple se trouve dans {path}.</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>Il n'y a pas d'écran. Les feuilles et images de la fenêtre vont dans {folder}.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>{file} est écrit : {events}.</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>Pour l'ouvrir : skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>Il n'y a pas de fichier {file}. Créez-le : skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>{count} source a été refusée, rien n'en a été repris.</numerusform>
    <numerusform>{count} sources ont été refusées, rien n'en a été repris.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file} a {count} défaut.</numerusform>
    <numerusform>{file} a {count} défauts.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file} est sain : {races} courses, {entries} engagements, le compte y est.</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>Refusé : {sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>Voir {program} --help</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>écrire l'exemple : Coupes du monde 1 et 2 de 2025/26</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>créer un fichier de résultats, vide ou avec une compétition et son programme</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>reprendre des courses de fichiers JSON ; d'une source fautive rien n'est repris</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>comparer une liste d'engagements (.xlsx, .csv) avec le fichier ; avec --apply reprendre ses lignes</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>montrer qui part en Division A et B selon la règle, et pourquoi ; rien n'est changé</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>tirer une course selon la règle ; stocké si la course n'a pas encore de liste de départ, sinon seulement montré</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>montrer la liste de résultats d'une course</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>montrer le classement d'une coupe</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>expliquer un rang, un temps, un écart ou des points, pas à pas, avec ce que dit le fichier de règles</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>montrer ce que des résultats imaginés changeraient au classement, au titre, aux divisions et aux places ; rien n'est stocké</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>montrer les records, ou ceux établis dans une compétition ; avec --import, en comparer une liste avec le fichier</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>lister ce qui s'oppose à rendre une course officielle ; rien n'est changé</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>rendre une course officielle ; une remarque passe outre ce qui manque ou est improbable</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>dire ce qui mérite d'être dit d'une course : écarts, records, médailles, la coupe ; le tout tiré du fichier</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>montrer le classement combiné, par exemple d'un championnat toutes épreuves</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>montrer qui se qualifie pour un championnat par points et temps, et pourquoi</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>montrer le tableau des médailles ; avec --skaters, qui était sur quel podium et ce que cela signifiait</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>montrer les primes par place, patineur, équipe et nation</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>reprendre d'une liste les podiums gagnés avant ce fichier, pour qu'un septième podium puisse être annoncé</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>écrire les listes d'une compétition ou d'une course, et retenir quelles éditions ont paru</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>écrire le protocole : toutes les listes d'une compétition en un livret, ou en un classeur</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>remplir le classeur d'une fédération ; seules les cellules avec repères changent, et les formules sont recalculées</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>« {word} » n'est ni une commande ni un fichier existant</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>Le bureau des résultats du patinage de vitesse longue piste.</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>commandes</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>exemple :</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>ce qu'il faut faire</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>le fichier de résultats, par exemple season.skatedesk</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>sans commande :
  skatedesk [FILE]    ouvrir la fenêtre avec ce fichier de résultats
  skatedesk demo      ouvrir la Coupe du monde d'exemple ; sans écran, écrire ses listes dans out/</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>codes de sortie :
  0  tout va bien
  2  quelque chose est refusé ou faux, et une phrase dit quoi</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>un fichier .json avec une course, ou un dossier de tels fichiers</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>la liste d'engagements, un classeur ou un texte en colonnes</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>la feuille du classeur, si plusieurs ont des engagements</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>la nation des lignes qui n'en nomment pas ; sans elle, le pays de la compétition si aucune colonne ne la dit</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>reprendre les lignes ; sans cela, rien n'est changé</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>le numéro de la compétition dans sa série</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>la série, si plusieurs ont une compétition de ce numéro</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>le numéro de la course au programme</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>avec chaque passage, les tours et les rangs à cet endroit</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>la graine du tirage, pour que le même tirage revienne ; sans elle, une nouvelle est prise</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>par exemple "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>les nombres de places : {names}, ou le chemin d'un fichier avec d'autres</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>par exemple "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>le numéro de la dernière compétition qui compte ; sans lui, toutes comptent</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>hommes ou femmes</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>le combiné, par exemple allround ou sprint ; sans lui, celui qui est patiné</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>répondre en JSON, pour d'autres programmes</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>écrire une sauvegarde dans un second emplacement, relue et comptée ; le fichier peut être ouvert entre-temps</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>montrer les sauvegardes d'un fichier, et ce qui a changé depuis</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>revenir à une sauvegarde ; le fichier actuel est gardé à côté</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file} : relu et compté, {count} ligne.</numerusform>
    <numerusform>{file} : relu et compté, {count} lignes.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>Il n'y a pas de sauvegarde de {file}.</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>Impossible de dire ce qui a changé depuis.</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>Courses touchées : {races}.</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file} est comme il était à {time}.</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>Pour revenir dessus : {command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>le dossier des sauvegardes, sur une clé</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>le dossier des sauvegardes ; sans lui, le second emplacement choisi dans la fenêtre</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>la sauvegarde à laquelle revenir</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>l'un de {known} ; sans cela, celui des feuilles de la compétition</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>l'écrire dans ce fichier, selon sa fin en .txt, .html, .xlsx, .pdf, .csv ou .json</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation>
    <numerusform>{file} : {count} ligne</numerusform>
    <numerusform>{file} : {count} lignes</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values</source>
   <translation>tracer un graphique en image (.png) ou en dessin (.svg) ; sans --to, en afficher les valeurs</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>laps ou opener d'une course ; cup (places après chaque compétition), cup-points (points après chacune) ou points (encore à gagner) d'une coupe ; bests d'un patineur sur une distance</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>le numéro de la paire ou de la série</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>la coupe, par exemple « M 500 »</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>le patineur ; dans une coupe, celui mis en évidence</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>la distance en mètres</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>combien de courses à venir le fichier n'a pas encore, pour les points encore à gagner</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>l'écrire dans ce fichier, en .png ou .svg selon sa terminaison</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>Écrit : {name}.</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>Dites de quelle course est le graphique : --competition N --race M.</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>Dites de quelle paire sont les tours : --pair P.</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>Dites de quelle coupe est le graphique, par exemple --cup « M 500 ».</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>Dites de qui et sur quoi est le graphique : --name PART --distance M.</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>Personne ne s'appelle « {part} ».</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>Plusieurs s'appellent « {part} » : {names}. Saisissez plus de lettres du nom.</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event} n'a pas de courses à divisions qui comptent pour une coupe.</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>Le tirage est maintenant la liste de départ de la course {number}.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>La course {number} a déjà une liste de départ ; ce tirage est seulement montré, pas stocké.</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>Les lignes ont été reprises.</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>Rien n'a été changé. Reprenez les lignes avec --apply.</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>« {text} » n'est pas un code de nation. Écrivez trois lettres, par exemple NOR.</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source} : {count} ligne est refusée.</numerusform>
    <numerusform>{source} : {count} lignes sont refusées.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source} : {count} ligne est laissée de côté jusqu'à ce qu'un officiel dise qui c'est.</numerusform>
    <numerusform>{source} : {count} lignes sont laissées de côté jusqu'à ce qu'un officiel dise qui c'est.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>seulement cette course, par son numéro au programme ; sans cela, toutes les courses et les classements</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>le dossier où écrire ; il est créé s'il n'existe pas</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>parmi xlsx, pdf, html, csv et json, séparés par des virgules ; sans cela, xlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results : listes de résultats et classements ; laps : résultats avec passages et tours ; start : listes de départ, listes des paires et feuilles de tours ; entries : listes d'engagements ; all : tout</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>seulement ce qui a déjà paru et dit maintenant autre chose</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>les listes telles qu'elles étaient alors, par exemple 2025-11-14 14:32 ; cette minute compte</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>la langue des feuilles : {known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>une seconde langue à côté, ou « » pour aucune</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4 ou Letter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>« {name} » n'est pas un format. Formats possibles : {known}</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>Rien n'a changé depuis les dernières éditions.</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file} est en lecture seule ; les éditions parues n'y sont donc pas retenues.</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>Les listes d'engagements s'écrivent pour toute la compétition. Omettez --race.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>Le dossier {folder} ne peut pas être créé ({reason}). Choisissez-en un autre.</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file} : {count} ligne, {edition}</numerusform>
    <numerusform>{file} : {count} lignes, {edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>la course des repères qui n'en nomment aucune, par son numéro au programme</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>le classeur à écrire (.xlsx) ; le modèle reste tel quel</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>le classeur de la fédération (.xlsx) avec des repères comme {{race.title}} ; docs/templates.md les donne tous</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}, {sheet} : {count} cellule remplie</numerusform>
    <numerusform>{file}, {sheet} : {count} cellules remplies</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>Excel recalculera les formules en ouvrant le classeur ; dans LibreOffice, faites Ctrl+Shift+F9. Tout le reste est comme dans le modèle.</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>Les repères hors des cellules n'ont pas été remplis : {parts}.</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>pourquoi ce qui a été trouvé peut rester ; conservé avec la course</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>La course {number} est officielle.</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>On peut passer outre : {sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>À corriger : {sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>Rappel : {sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>Passé outre : {remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>Rien ne s'oppose à rendre la course {number} officielle.</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>montrer qui a changé quoi, le plus récent d'abord ; avec --lists, quelles listes diffèrent entre deux moments</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>voir si le fichier est sain, son journal intact et chaque engagement compté</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>à partir de ce moment, par exemple 2025-11-14 14:32, ou 14:32 pour aujourd'hui</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>jusqu'à ce moment ; sa minute compte</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>seulement ce qui touchait cette course de la compétition, par son numéro au programme</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>seulement ce que cette main a fait</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>seulement ce qui contient tous ces mots, par exemple un nom</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>non les engagements, mais les listes de la compétition qui diffèrent entre les deux moments, et comment</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>Dites de quelle compétition est la course : --competition N --race M.</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>Rien n'a été changé ici.</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>Dites de quelle compétition, et à partir de quel moment : --competition N --from MOMENT.</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title} : {changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>Aucune liste ne dit autre chose.</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>ne compter que les courses officielles</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>compter chaque distance d'un combiné, par exemple toutes épreuves, au lieu de son classement combiné</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>les podiums des patineurs au lieu du tableau</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>le numéro de la compétition dans sa série ; sans lui, toutes les compétitions sont additionnées</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>seulement les compétitions de cette série</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>la saison est finie : les classements sont définitifs, et leurs primes sont additionnées</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>une liste (.xlsx, .csv) avec les colonnes name, nation, distance, gold, silver et bronze</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>{count} ligne a été reprise.</numerusform>
    <numerusform>{count} lignes ont été reprises.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>d'un été à l'autre, par exemple 2025/26 ; sans elle, celle du jour</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>le fichier de règles : {names}, ou le chemin d'un autre ; sans lui, celui de la saison</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>avec une compétition et les courses de ce programme, par exemple "club meet" ou "world cup"</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>le nom de la compétition</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>la série à laquelle elle appartient</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>la patinoire, par son nom ou sa ville ; le lieu de beaucoup est connu</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>le premier jour, par exemple 2025-11-21</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>reprendre patineurs, meilleurs temps, équipes, présentation et officiels de ce fichier de résultats</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file} est prêt pour la saison {season}.</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event} : {count} course.</numerusform>
    <numerusform>{event} : {count} courses.</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>Pour y reprendre des courses : skatedesk import {file} SOURCE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>Pour reprendre des engagements : skatedesk entries import {file} LIST --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>Donnez le nom de la compétition avec --event, ou choisissez un programme avec --template.</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>écrire tout ce que le fichier contient sur une personne</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>mettre un autre nom à la place de celui d'une personne ; les résultats restent, et le journal connaît encore le nom</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>écrire un nouveau fichier où une personne n'est plus nommée ; les résultats restent, le journal recommence</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file} : {name} figure à la place du nom.</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>Le journal a encore le nom, et Annuler le fait revenir. Un fichier sans lui : {command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file} : {name} figure à la place du nom ; le journal recommence.</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file} a encore le nom. Ne le gardez qu'aussi longtemps qu'il le faut, ses copies aussi.</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>le fichier JSON à écrire</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>le nouveau fichier de résultats ; l'ancien reste tel quel</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>pourquoi, sans le nom ; c'est gardé dans le fichier</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>le nom que les listes donnent à la place ; sans lui, Patineur et un numéro</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>l'id de la fédération, ou le nom entier tel que les listes l'impriment</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>le livret à écrire (.pdf), ou le classeur avec un onglet par liste (.xlsx)</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file} n'est ni un livret ni un classeur. Nommez-le .pdf ou .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>{count} liste</numerusform>
    <numerusform>{count} listes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file} : {pages}, {lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>attribuer un dossard à tous les engagés qui n'en ont pas</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>saisir des temps d'une course ; si un seul est illisible, aucun n'est repris</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>qui a fait quoi : un dossard ou un nom, puis =, puis un temps, DNF, DNS ou DQ</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>« {text} » n'est pas un résultat : écrivez WHO=WHAT, par exemple 201=41.25.</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name} reçoit deux résultats. Donnez-en un.</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>Personne sur la liste de départ n'a le dossard ou le nom « {text} ». Regardez la liste de départ.</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>Plusieurs sur la liste de départ s'appellent « {text} ». Donnez le dossard.</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>seulement ceux-ci, par exemple WR, TR, NR ou NRJ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>hommes, femmes ou équipes mixtes</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>seulement cette distance, par exemple 500</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>seulement ceux de cette nation, patinoire ou championnat, par exemple NOR ou Thialf</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>aussi les records battus depuis</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>records et meilleurs temps établis dans cette compétition</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>seulement ceux de cette course de la compétition</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>une liste de records (.xlsx, .csv) à comparer avec le fichier ; --mark, --scope et --sex disent ce qu'elle ne dit pas</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>reprendre la liste ; sans cela, rien n'est changé</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply reprend une liste de records. Nommez-la avec --import SOURCE.</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race est une course d'une compétition. Dites laquelle avec --competition N.</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>Aucun record ni meilleur temps n'y a été établi, d'après ce fichier.</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>Le fichier n'a pas ce record. Reprenez une liste : skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>copier un fichier et y jouer une compétition avec des temps inventés ; rien de cela n'est un résultat</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>son numéro dans la série</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>la série, si le numéro ne suffit pas</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>le nouveau fichier ; un fichier existant n'est jamais écrasé</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>la première course jouée</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>le même nombre donne les mêmes temps</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>combien d'incidents : {known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file} : {count} paire jouée, graine {seed}. C'est une répétition, pas un résultat.</numerusform>
    <numerusform>{file} : {count} paires jouées, graine {seed}. C'est une répétition, pas un résultat.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>sauver dans un nouveau fichier ce qui est lisible d'un fichier endommagé, et dire ce qui est perdu</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>le nouveau fichier de résultats ; un fichier existant n'est jamais écrasé</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>au lieu d'une course : la prochaine de cette coupe, que le fichier n'a pas, par exemple « M 500 »</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>qui fait quoi : une clé, un dossard ou la nation d'une équipe, puis =, puis un rang, un temps, DNF ou DQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>combien de courses à venir le fichier n'a pas ; sans cela, selon le fichier de règles</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>le schéma des places d'un championnat ; sans cela, un de la saison du fichier</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>Dites avec --to-come combien de courses sont à venir, 0 ou plus.</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>imaginé</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>Dites quelle course : --competition N --race M, ou --cup NAME pour la prochaine d'une coupe.</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>La course {number} ne compte pour aucune coupe, rien n'en découle donc. Choisissez une course d'une Coupe du monde.</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>Cette course est d'une autre saison que la coupe. Choisissez une course de la dernière saison.</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>« {text} » ne donne rien à imaginer : écrivez --result WHO=WHAT, par exemple M118=1 ou M118=34.10.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>« {text} » peut être l'un de {names}. Donnez la clé.</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>Personne de la coupe {cup} n'a la clé, le dossard dans cette course ou la nation « {text} ».</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup} : le classement reste tel quel.</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup} : {name} ({nation}), {points} points, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup} : {name} ({nation}), {points} points au lieu de {before}, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup} : {name} n'est plus au classement.</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>On ne sait pas qui peut encore gagner : dites avec --to-come N combien de courses sont à venir.</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of} : aucune place ne change.</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of} : places de {words}.</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>Divisions, {race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of} : personne ne change de division.</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>un classement au lieu d'une course, par exemple « M 500 »</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>une partie du nom d'un patineur ou d'une équipe de la liste</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>la skater_key de quelqu'un sur la liste</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>par exemple rank, time, behind, points, ou WC1-2 dans un classement ; sans cela, toute la ligne</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>Dites quelle liste : --competition N --race M pour une course, ou --cup NAME pour un classement.</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>Un essai terminé a besoin d'un temps.</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status} et un temps s'excluent : effacez l'un des deux.</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>{count} à l'arrivée</numerusform>
    <numerusform>{count} à l'arrivée</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} finished</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} DNF</source>
   <translation>{count} DNF</translation>
  </message>
  <message>
   <source>{count} DQ</source>
   <translation>{count} DQ</translation>
  </message>
  <message>
   <source>{count} DNS</source>
   <translation>{count} DNS</translation>
  </message>
  <message>
   <source>{count} WDR</source>
   <translation>{count} WDR</translation>
  </message>
  <message numerus="yes">
   <source>{count} not skated</source>
   <translation>
    <numerusform>{count} pas encore patiné</numerusform>
    <numerusform>{count} pas encore patinés</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>{count} réserve</numerusform>
    <numerusform>{count} réserves</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>{count} engagement</numerusform>
    <numerusform>{count} engagements</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries} : {parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>Il n'y a pas de combiné « {name} ». Les combinés sont : {names}.</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>Température de l'air</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>Humidité</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>Température de la glace</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title} {value} est impossible. Saisissez un chiffre de {least} à {most}.</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>« {time} » n'est pas une heure. Écrivez-la comme 14:30.</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>« {text} » n'est pas un chiffre. Écrivez-le comme -8.2 ou -8,2.</translation>
  </message>
  <message>
   <source>men</source>
   <translation>hommes</translation>
  </message>
  <message>
   <source>women</source>
   <translation>femmes</translation>
  </message>
  <message>
   <source>mixed teams</source>
   <translation>équipes mixtes</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name} ({nation}) est engagé dans la course {number}, {title}, patinée par {whom}. Corrigez l'un des deux.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) est réserve, mais figure sur la liste de départ de la course {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) est forfait, mais figure sur la liste de départ de la course {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name} ({nation}) est engagé deux fois sur {distance}, dans les courses {numbers}. Retirez l'un des engagements.</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation} a plusieurs réserves {order} sur {distance} : {names}. Donnez à chacune sa propre place.</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>pas encore patiné</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>abandon</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>disqualifié</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>non-partant</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>forfait après le tirage</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>{count} devant, donc le rang est {rank}.</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>{count} devant, donc {equal} partagent le rang {rank}, et le rang suivant est {next}.</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>La série de cette compétition ne donne pas de points de Coupe du monde.</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>Cette course dit seulement qui continue ; elle ne donne pas de points.</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>Hors compétition : pas de points.</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>Les officiels ont fixé {points} points à la main : {remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>Pas encore patiné, donc aucun tour n'est compté.</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>Personne n'a noté les tours ; ils comptent tous comme patinés.</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>{laps} tours, comme les officiels les ont notés.</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>Personne n'a patiné plus de tours dans cette course.</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>{missing} tour de moins que {full}.</numerusform>
    <numerusform>{missing} tours de moins que {full}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>Pas de points de course au sprint {number}.</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>{points} point de course au sprint {number}, comme les officiels l'ont noté.</numerusform>
    <numerusform>{points} points de course au sprint {number}, comme les officiels les ont notés.</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>Cette course a {count} sprints avec l'arrivée.</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>L'arrivée donne {values} aux premiers.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>Le sprint après le tour {lap} donne {values} aux premiers.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>Pas encore patiné, donc pas de points de course.</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>Aucun point de course gagné : {total}.</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>Points de course des sprints : {sum} = {total}.</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>Division {division}</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>Division {division} sur {metres} m</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>la finale, {table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>Le fichier de règles n'a pas de points pour une telle course.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>Pas encore patiné, donc pas de points.</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}, {words} : les points du rang.</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}, {words} : pas de points.</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}, {words} : 0 point.</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>Sans rang, il n'y a pas de points.</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>Le rang est {rank}.</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>{names} a le même rang : à rang égal, points égaux.</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>La table « {table} » donne {points} points pour le rang {rank}.</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>La table « {table} » s'arrête au rang {last} ; le rang {rank} au-delà reçoit {points}.</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>La finale des coupes donne {times} fois plus : {times} × {points} = {total}.</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>La table donnerait {points}.</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>Doublé, selon les officiels : les points de course sont annulés, {total} comptent.</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>Tous les tours ne sont pas patinés : les points de course sont annulés, {total} comptent.</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>Hors compétition : le temps figure sur la liste, mais ne prend pas de rang.</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>Pas encore patiné, donc pas de rang.</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>Personne n'est devant.</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>Aucune autre équipe de la série n'a de place.</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>Le rang est donc {rank}.</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>La course {number} est une demi-finale : son vainqueur est en finale A.</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>La course {number} est la finale {letter}, pour les places {first} et {second}.</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>Aucune équipe de la série n'est arrivée, et rien ne dit laquelle était devant.</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better} a rattrapé {worse}, qui perd la série quel que soit son temps.</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse} a abandonné et est seconde de sa série, derrière {better}.</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}, {words} : sans rang.</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}, {words} : le dernier rang, derrière tous ceux qui sont mieux classés.</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>L'ordre suit les tours patinés, puis les points de course, puis le temps sur la ligne.</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>L'ordre suit le temps, aussi précisément qu'il est connu.</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>À égalité avec {names} : le rang est partagé.</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>À égalité avec {names} selon ce qui est connu : un millième manque, aucun ordre n'est inventé.</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{better} avec {more} tours est devant {worse} avec {less}.</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>{better} avec {more} points de course est devant {worse} avec {less}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better} et {worse} ont tous deux {time} ; le millième les sépare : {first} avant {second}.</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{better} avec {first} est devant {worse} avec {second}.</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>CM</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>Ni en Division A ni en B sur la liste de cette course.</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race} :</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label} : {points} points. {races}.</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>Seule la meilleure course compte.</numerusform>
    <numerusform>Seules les {count} meilleures courses comptent.</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total} points.</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>Le total est de {total} points.</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>Selon la chaîne, le rang serait {rank}.</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>Depuis la compétition précédente : {words}, en bref {mark}.</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>Les officiels n'ont fixé aucun rang à la main ici.</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>Un tel rang est marqué par *.</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>Les officiels ont donné à {name} le rang {rank} à la main : {remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>{share} % d'entre eux comptent dans ce classement : {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>Des deux divisions, le meilleur résultat du week-end compte : {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>Des deux divisions, le résultat de la Division {division} compte : {points}.</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{better} avec {first} points est devant {worse} avec {second}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better} et {worse} ont tous deux {total} points.</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better} et {worse} sont à égalité en tout ce qui compte et partagent donc le rang.</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>Comparaison des courses : tous deux ont gagné {points}, elle ne sépare personne.</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>Comparaison des courses, la meilleure d'abord : {first} avant {second} ; {more} est plus que {less}.</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>Meilleur temps sur {metres} m</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>Meilleur temps</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over} : aucun n'en a.</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over} : seul {better} en a un.</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over} : tous deux ont {time}.</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over} : {better} {first} avant {worse} {second}.</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>Course {number}</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>Une course à venir</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>rang {rank}</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>Coupé au centième, jamais arrondi : {time}.</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>Un départ groupé n'a pas d'écarts : les points de course font l'ordre.</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>Sans temps, il n'y a pas d'écart.</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>Personne n'est encore classé, donc pas d'écart.</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>{name} gagne avec {time}.</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>C'est le temps même du vainqueur, {time} : pas d'écart.</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>Le temps imprimé {time} n'est pas plus lent, aucun écart n'est donc imprimé.</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC : hors compétition, sans rang ni points.</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>Les officiels n'ont donné ni code ni marque.</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>La liste montre : {codes}.</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>Aucun record de la liste n'a été battu ni égalé.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark} : {time} est plus rapide que {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark} : {time} égale {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark} : le temps a été pris à la main.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>Différence des temps imprimés : {own} − {leader} = {behind}.</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>Essai {number} : {outcome}.</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>Aucun d'eux n'est encore décidé.</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>L'essai {number} compte.</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>Connu au dixième de seconde : {time}.</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>Connu au centième de seconde : {time}.</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>Mesuré au millième de seconde : {time}.</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>{names} a le même temps imprimé ; le millième de celui-ci n'est pas connu, aucun n'est imprimé.</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>Mêmes centièmes que {names}, le millième est donc imprimé aussi : {time}.</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>Pas encore patiné : aucun temps n'est saisi.</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}, {words} : cela figure à la place du temps.</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>Le temps {time} est conservé, mais ni imprimé ni classé.</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code} : le fichier de règles n'explique pas ce code.</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>Remarque des officiels : {text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>Placé en A à la main : {remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>Placé en B à la main : {remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>{count} patineur est placé en A à la main ; le fichier de règles prévoit {usual} places pour cela.</numerusform>
    <numerusform>{count} patineurs sont placés en A à la main ; le fichier de règles prévoit {usual} places pour cela.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>Rang {rank} dans la dernière course B ({race})</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>Pas encore de points ni de temps : la Division A a de la place</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>{count} place de Division A est libre, et rien ne départage les patineurs : placez-en un à la main.</numerusform>
    <numerusform>{count} places de Division A sont libres, et rien ne départage les patineurs : placez-en à la main.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>Rang {rank} dans la course B de ce week-end, mais {reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>Rang {rank} dans la course B de ce week-end : monte en A (N)</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>placé en B à la main : {remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation} en a déjà {count} en A</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>Hors compétition : reste en B</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>Pas encore de points ni de temps</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known} : la Division A est complète</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known} : les places directes en Division A sont prises</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one} et {other} partagent le rang {rank} du classement, et un seul des deux est en A.</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>Pas encore de points, temps {time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>Rang {rank} du classement, {count} point</numerusform>
    <numerusform>Rang {rank} du classement, {count} points</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>Rang {rank} du classement de {season}, {count} point</numerusform>
    <numerusform>Rang {rank} du classement de {season}, {count} points</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>La course {number} ne peut pas être tirée comme « {kind} ». Choisissez parmi : {kinds}.</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>Personne n'est engagé qui puisse être tiré. Engagez d'abord quelqu'un.</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>Un tirage a besoin d'une graine, par exemple 17205913.</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>Personne n'a de couloir en première manche, aucun ne peut donc changer. Tirez sans le changement.</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>Ce tirage a été fait par la version {made} du tirage, ce programme a la version {own}.</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>places par nation, {championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}, championnats</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}, engagements par nation</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation} en a {count} sur {distance}, le fichier de règles en permet {most} ({place}). En trop : {names}.</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>le meilleur connu est {time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>aucun n'est connu</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name} ({nation}) n'a pas de temps sur {distance} qui atteigne {limits} depuis le {day} ; {best} ({rules}, temps de qualification).</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name} ({nation}) avait {years} an au début de la saison, le fichier de règles en demande {least} ({rules}, âge minimal).</numerusform>
    <numerusform>{name} ({nation}) avait {years} ans au début de la saison, le fichier de règles en demande {least} ({rules}, âge minimal).</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>Le fichier de règles {rules} n'a pas de temps de qualification : aucun temps n'est contrôlé.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>{count} patineur n'a pas de date de naissance : l'âge n'est pas contrôlé.</numerusform>
    <numerusform>{count} patineurs n'ont pas de date de naissance : leur âge n'est pas contrôlé.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>Le fichier de règles {rules} n'a pas de temps de qualification pour {distances}.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} et {last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>Palmarès</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>De suite</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>Coupe</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>Division A</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>À domicile</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Paires</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>Meilleurs temps</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>Officiels</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>Première médaille individuelle en Coupe du monde pour {name}.</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>Première médaille pour {name}.</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>Première médaille individuelle en Coupe du monde, et victoire, pour {name}.</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>Première victoire pour {name}.</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{medals} médaille individuelle en Coupe du monde pour {name}, la {over} {where}.</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{medals} médaille dans cette série pour {name}, la {over} {where}.</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} victoire individuelle en Coupe du monde pour {name}, la {over} {where}, et {medals} médaille en tout.</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} victoire dans cette série pour {name}, la {over} {where}, et {medals} médaille en tout.</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{nth} place sur le podium en Coupe du monde cette saison pour {name}.</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{nth} victoire en Coupe du monde cette saison pour {name}.</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>Avec cette course, dans la série, premières places : {gold}, deuxièmes : {silver}, troisièmes : {bronze}.</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>Ce qui a été gagné avant ce fichier : {sources}.</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>Cette saison, premières places : {gold}, deuxièmes : {silver}, troisièmes : {bronze}.</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name} monte sur le podium {where} pour la {nth} fois de suite.</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name} s'impose {where} pour la {nth} fois de suite.</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name} a gagné les {count} courses {where} cette saison.</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name} a gagné les deux courses {where} cette saison.</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name} monte sur le podium des {count} courses {where} cette saison.</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name} ne s'impose pas {where} après {count} victoires de suite.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}, course {number} : {podium}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names} monte en Division A pour la prochaine course {where}.</numerusform>
    <numerusform>{names} montent en Division A pour la prochaine course {where}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>Les trois premiers montent en Division A pour la prochaine course {where}.</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>Le meilleur de la dernière course de Division B monte.</numerusform>
    <numerusform>Les {count} meilleurs de la dernière course de Division B montent.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names} monte en Division A de ce week-end.</numerusform>
    <numerusform>{names} montent en Division A de ce week-end.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name} a pris ici la {rank} place et figure sur la liste de départ de la Division A.</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>{names} se partagent la tête de la coupe {cup} avec {points} points chacun.</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>{names} mène la coupe {cup} avec {points} points</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>{names} prend la tête de la coupe {cup} avec {points} points</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>{names} prend la tête de la coupe {cup} à {old} avec {points} points</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>, devant {names}, à {count}</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>, devant {names}, à égalité à {count}</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>, devant {names}, avec autant de points, grâce au départage</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name} occupe la {rank} place de la coupe {cup} avec {points} points.</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name} entre dans la coupe {cup} à la {rank} place, avec {points} points.</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name} : {words} dans la coupe {cup}, avec {points} points.</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>Depuis la course précédente de la coupe : {words}.</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>Après cette course : {lines}.</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>sur les longues distances</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>Chute et abandon : {names}.</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>Abandon : {names}.</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>Non-partant : {names}.</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>Forfait après le tirage : {names}.</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>Disqualification de {name}.</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>Disqualification de {name} : « {offences} ».</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name} a chuté et a pris la {rank} place.</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name} a obtenu une nouvelle course et a pris la {rank} place.</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>{names} a signé le meilleur résultat de la manche.</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>La liste de départ en compte {all}.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>{nation} est le pays hôte, et {count} de ses partants a une place.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>{nation} est le pays hôte, et {count} de ses partants ont une place.</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>Victoire à domicile pour {names}.</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>Podium à domicile pour {names}.</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>Meilleur résultat du pays hôte : {names}, {rank} place{behind}.</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names} se partagent la victoire en {time}.</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner} s'impose en {time}.</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} s'impose avec une avance de {gap} : {time}, devant {second} en {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} gagne la Division B avec une avance de {gap} : {time}, devant {second} en {other}.</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner} s'impose pour un millième de seconde : {time}, devant {second} en {other}.</numerusform>
    <numerusform>{winner} s'impose pour {count} millièmes de seconde : {time}, devant {second} en {other}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner} s'impose, {time}, devant {second}, {other}.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner} s'impose avec {points} points de course.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} s'impose avec {points} points de course, devant {second} avec {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} gagne la Division B avec {points} points de course, devant {second} avec {other}.</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>{names} a pris la troisième place avec {what}.</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>{names} a pris la deuxième place avec {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names} se partagent la {place} place avec {what}.</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>{names} a pris la troisième place, {behind}, avec {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names} se partagent la {place} place, {behind}, avec {what}.</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>Pour {team} ont patiné {names}.</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>L'engagement les donne comme partants.</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>Seul le millième a donné la {place} place à {better} : {time}, contre {other} pour {worse}.</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names} a manqué le podium pour {gap}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>{count} point de course</numerusform>
    <numerusform>{count} points de course</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>à {gap}</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>La liste de départ : {places}.</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>{names} ont patiné face à face, dans la série {pair} sur {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>{names} ont patiné ensemble, dans le quatuor {pair} sur {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>{names} ont patiné ensemble, dans la paire {pair} sur {all}.</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} a patiné dans le quatuor {pair} sur {all}, et le temps a tenu jusqu'à la fin.</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} a patiné dans la paire {pair} sur {all}, et le temps a tenu jusqu'à la fin.</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>Le temps le plus rapide sur cette distance aux Coupes du monde de la saison avant cette course : {other} par {name}.</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time} est le temps le plus rapide de cette saison de Coupe du monde ; c'était {other} par {name} à {place}.</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>Le temps le plus rapide de cette saison de Coupe du monde reste {other} par {name} à {place}.</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name} a patiné {time} en Division B, plus vite que le vainqueur de la Division A avec {other}.</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>Les deux divisions ont patiné le même week-end.</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name} a égalé le {records} en {time}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name} a établi le {records} en {time} ; c'était {old}, {holder}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name} a établi le {records} en {time} ; c'était {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>{time} est à {gap} du {record} de {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>{time} est à {gap} du {record} de {old} par {holder}.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>Différence des temps imprimés : {own} − {other} = {gap}.</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>Le record figure dans la liste des records de ce fichier.</translation>
  </message>
  <message>
   <source>one</source>
   <translation>une</translation>
  </message>
  <message>
   <source>two</source>
   <translation>deux</translation>
  </message>
  <message>
   <source>three</source>
   <translation>trois</translation>
  </message>
  <message>
   <source>four</source>
   <translation>quatre</translation>
  </message>
  <message>
   <source>five</source>
   <translation>cinq</translation>
  </message>
  <message>
   <source>six</source>
   <translation>six</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sept</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>huit</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>neuf</translation>
  </message>
  <message numerus="yes">
   <source>more than a second ({gap})</source>
   <translation>
    <numerusform>plus d'{seconds} seconde ({gap})</numerusform>
    <numerusform>plus de {seconds} secondes ({gap})</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>record national junior de {nation}</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>record national de {nation}</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>record du monde</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>record olympique</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>record de plaine</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>record continental</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>record des championnats</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>record de la piste</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>{record} junior</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder} le {day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>Record personnel : {names}.</numerusform>
    <numerusform>{count} records personnels : {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>Meilleur temps de la saison : {names}.</numerusform>
    <numerusform>{count} meilleurs temps de la saison : {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>{count} autre</numerusform>
    <numerusform>{count} autres</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name} : {time}, avant {best}.</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>{time} est trop précis pour un temps manuel : écrivez au plus les centièmes.</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>Un temps manuel se prend avec un, deux ou trois chronomètres.</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>« {language} » n'est pas une langue des feuilles. Choisissez parmi {known}.</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>La seconde langue est la première. Choisissez-en une autre, ou aucune.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>« {colour} » n'est pas une couleur. Écrivez-la comme #1F5FA8.</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names} partagent la place {place} des quarts de finale. Départagez-les au millième, ou faites le tirage à la main.</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>Les demi-finales demandent {wanted} équipes avec un temps en quarts de finale ; il y en a {count}.</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>La demi-finale {number} n'a pas de vainqueur, ou deux. Tranchez d'abord, par temps, statut ou code.</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>Il y a déjà un résultat. Retirez-le d'abord, ou utilisez DNF.</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>La course {number} est officielle. Rendez-la d'abord provisoire.</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>Laisser le couloir vide</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>Laisser les autres partir comme ils sont</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>{name} de la paire {pair} prend le couloir</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>La réserve {name} ({nation}) prend la place</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>Refaire le tirage des paires {first} à {last}</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>Refaire le tirage de la paire {first}</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place} est déjà à {name}.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>La paire {pair} a déjà patiné.</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>À partir de la paire {pair}, il n'en reste pas deux à tirer.</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name} rejoint la liste</translation>
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation>{name} : {place}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation>{name} : {was} → {place}</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation>Personne ne part dans la paire {pair}</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name} patine seul dans la paire {pair}</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>{count} part dans la paire {pair}</numerusform>
    <numerusform>{count} partent dans la paire {pair}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>Il n'y a pas de sprint après le tour {lap}. Les sprints sont après les tours {laps}, l'arrivée après {last}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>« {text} » n'est pas un numéro de casque. Saisissez les casques dans leur ordre, par exemple 12 7 3.</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>Un numéro de casque précède un temps ou un écart : « {text} » n'en a pas.</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>Le casque {behind} a {second} derrière le casque {ahead} avec {first}. Corrigez un temps ou l'ordre.</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>Le casque {number} figure deux fois. Retirez-en un.</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap} a besoin du temps du vainqueur : saisissez-le d'abord.</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>nouveau, {rank}</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>inchangé, {rank}</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>monte de {previous} à {rank}</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>descend de {previous} à {rank}</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>même nom et même nation</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>le nom de l'un est un autre nom de l'autre</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>nom et prénom intervertis</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>même nation, les noms ne diffèrent que par la graphie des lettres</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>nés le même jour, noms semblables</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>même nom dans leur propre écriture</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>même nom, autre nation</translation>
  </message>
  <message>
   <source>{number}st</source>
   <translation>{number}e</translation>
  </message>
  <message>
   <source>{number}nd</source>
   <translation>{number}e</translation>
  </message>
  <message>
   <source>{number}rd</source>
   <translation>{number}e</translation>
  </message>
  <message>
   <source>{number}th</source>
   <translation>{number}e</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} et {count} autre</numerusform>
    <numerusform>{names} et {count} autres</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>entre : {why}.</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>sort : {why}.</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>devient réserve : {why}.</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>n'est plus réserve : {why}.</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation} {now} au lieu de {before}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>en Division {division} : {why}.</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>sans points ni temps</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>Plus rapide que le record du monde ({record}). Vérifiez le temps.</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>Plus du double du temps des autres ({usual}). Vérifiez le temps.</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>Plus du double du record du monde ({record}). Vérifiez le temps.</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>Combiné</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>Départ groupé</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>Poursuite par équipes</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>Sprint par équipes</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>Relais mixte</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>sur {metres} m</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>au combiné</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>en départ groupé</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>en poursuite par équipes</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>en sprint par équipes</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>en relais mixte</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>{said} dans ce fichier</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>{nth} victoire individuelle en Coupe du monde</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>{nth} médaille individuelle en Coupe du monde</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>{nth} victoire individuelle, {series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>{nth} médaille individuelle, {series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{nth} victoire {where}</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{nth} place sur le podium {where}</translation>
  </message>
  <message>
   <source>first</source>
   <translation>première</translation>
  </message>
  <message>
   <source>second</source>
   <translation>deuxième</translation>
  </message>
  <message>
   <source>third</source>
   <translation>troisième</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>quatrième</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>cinquième</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>sixième</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>septième</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>huitième</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>neuvième</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>dixième</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>Une course sur une distance a besoin de ses mètres, par exemple 500.</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>Un départ groupé et une course d'équipes se comptent en tours : omettez les mètres.</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>Le relais mixte, et aucune autre course, est patiné par femmes et hommes ensemble.</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>Une division est A ou B, pas « {division} ». Omettez-la s'il n'y en a pas.</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>Une manche est la première ou la seconde, pas {run}.</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>{rank} aux points</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>{rank} aux points, {place} de {nation}</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>au temps {time}, {place} de {places}</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>aux points samalog {time}, {place} de {places}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>hors de {places} : {place} réserve aux points, {points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>hors de {places} : {place} réserve au temps {time}</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>au-delà de la limite : {nation} a sa {count} place</numerusform>
    <numerusform>au-delà de la limite : {nation} a ses {count} places</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>au temps ; le nombre de places au temps n'est pas connu</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>{rank} aux points ; le nombre de places aux points n'est pas connu</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>le nombre de places n'est pas connu</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>hors de {places}</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>hors de {places}, et hors de {reserves} réserve</numerusform>
    <numerusform>hors de {places}, et hors de {reserves} réserves</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>hors de {places}, et sans temps valable</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>place du pays hôte</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>place pour la nation du champion absent</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>La place pour la nation du champion absent est ouverte : {scheme} ne nomme pas la nation.</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>La place du pays hôte est ouverte : {scheme} ne nomme pas la nation.</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>{count} place aux points est ouverte : plus personne ne peut l'avoir.</numerusform>
    <numerusform>{count} places aux points sont ouvertes : plus personne ne peut les avoir.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>{count} place au temps est ouverte : plus personne avec un temps ne peut l'avoir.</numerusform>
    <numerusform>{count} places au temps sont ouvertes : plus personne avec un temps ne peut les avoir.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>Rien de connu ne tranche entre {last} et {following} pour la dernière de ces places.</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>La dernière place aux points est allée à {points} points.</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>La dernière place au temps est allée à {time}.</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>La dernière place au temps est allée à {time} points samalog.</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>Le nombre de places aux points n'est pas connu, aucune n'est donc attribuée.</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>Le nombre de places au temps n'est pas connu, aucune n'est donc attribuée.</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>On ne sait pas si le pays hôte a une place à lui.</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>On ne sait pas si la nation d'un champion absent a une place à elle.</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>Le nombre de réserves n'est pas connu, aucune n'est donc nommée.</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>On ne sait pas combien d'une nation peuvent partir ; personne n'est donc écarté.</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>Il y a {count} places en tout.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>{high} sur piste d'altitude, {other} sur une autre</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{high} sur piste d'altitude, {other} sur une autre, sur {metres} m</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>Il n'y a pas de record « {mark} ». Les records sont : {known}.</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>La course {number} n'a pas encore de liste de départ.</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>La liste de départ ne correspond pas aux engagements : {census}.</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name} est engagé mais absent de la liste de départ. Retirez l'engagement, ou donnez-lui une place.</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name} n'a ni temps ni statut.</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name} doit patiner encore une fois. Saisissez la nouvelle course, ou annulez-la.</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first} et {second} ont tous deux {place}.</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>Qui a des passages est parti.</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>Qui a déclaré forfait n'a pas de résultat.</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name} : {reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names} partagent le rang {rank} avec {time}, et les millièmes ne sont pas connus.</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name} : le temps {time} a été pris à la main, et rien ne dit pourquoi.</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name} : disqualifié, mais aucun code d'infraction ne dit pour quoi.</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name} a un temps et {code}, qui disqualifie.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team} : {known} patineur sur {size} est nommé.</numerusform>
    <numerusform>{team} : {known} patineurs sur {size} sont nommés.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>Personne n'est nommé comme {office}.</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>Ni l'air ni la glace ne sont notés.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>Le sprint après le tour {lap} a donné {given} points ; le fichier de règles donne {values}.</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>Les points à l'arrivée ne suivent pas l'ordre sur la ligne, où {name} est arrivé premier.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>Les passages et le temps de {name} ne se suivent pas.</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name} a un passage à {metres} m, où aucun chrono n'est lu dans cette course.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name} : {part} en {time} est plus rapide que quiconque.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name} : {part} en {time}, où les autres mettent {usual}.</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>de {begin} m à {end} m</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}, {time} : {reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>{apart} ({share} %) plus lent que le meilleur temps de la saison {best}.</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>{apart} ({share} %) plus rapide que le meilleur temps de la saison {best}.</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>season doit être une saison comme 2025/26, pas « {season} ».</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_time doit être une heure comme 12:00, pas « {time} ».</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_division doit être A ou B, pas « {division} ».</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promoted doit être au plus les {places} places de la division.</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_event doit être le numéro de la finale, car elle rapporte plus que les autres compétitions.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}] doit être un lien pas encore utilisé, pas « {link} » encore.</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].name doit être un nom à part ; « {name} » existe déjà.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metres doit nommer une distance ; la coupe « {name} » n'en a pas.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metres doit être omis ; la coupe « {name} » se patine en tours.</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>points doit avoir une table pour « {name} » ; aucune pour sa {race}.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}] doit être moins que {before} qui le précède, pas {value}.</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>{key}.then.points doit être « zero » ou « none » quand il n'y a pas de rang, pas « rank ».</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statuses doit être parmi DNF, DQ, DNS et WDR, pas « {status} ».</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.then ne doit pas contredire une règle antérieure pour {case}.</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statuses doit avoir une règle pour {case} ; aucune trouvée.</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>sans division</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lap doit être après le tour {last} et avant le tour {laps}, pas {lap}.</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>offences.{code}.text.en manque ; le texte anglais est attendu.</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finals doit nommer chaque place des quarts de finale une fois, à partir de 1.</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtaken doit être un code des infractions, pas « {code} ».</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key} doit être un temps comme 1:43.25, pas le texte « {text} ».</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key} doit être un mois et un jour comme 07-01, pas le texte « {text} ».</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key} doit être {first} ou plus, pas {last}.</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].name doit être un nom à part ; « {name} » existe déjà.</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key} doit être une course qui peut être patinée. {reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key} doit être une course à part ; {title} existe déjà.</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.day doit être {first} ou plus, pas {day}.</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file} n'a pas de ligne pour {key}.</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}, ligne {line}, {key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place} : le fichier ne nomme pas de source.</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file} : name n'est pas une clé ; le nom du fichier est le nom.</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file} : {fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}, ligne {line}, colonne {column} : TOML attendu, faute d'écriture trouvée ({reason}).</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file} : lecture impossible ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}, ligne {line} : plus de {count} points dans une ligne. Écrivez-la en plusieurs lignes.</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key} doit être {expected}, pas {found}.</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>{key} manque ; attendu : {expected}.</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key} n'est pas une clé connue ; vouliez-vous dire {close} ?</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key} n'est pas une clé connue ; attendu : l'une de {known}.</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>un nombre entier, {least} ou plus</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>un texte non vide</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>une liste d'au moins un élément</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>une table</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>l'un de {values}</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>un texte vide</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>le texte « {text} »</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>une liste vide</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>une date ou une heure</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>Il n'y a pas de coupe « {name} ». Les coupes sont : {names}.</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>Il n'y a pas d'infraction « {code} ». Les codes sont : {codes}.</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Femmes</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Hommes</translation>
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation>Il n'y a pas d'épreuve « {name} » dans {scheme}. Les épreuves sont : {names}.</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cups doit compter à partir de 1 sans trou, comme dans [1, 2, 3, 4].</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key} doit être une épreuve à part ; {name} existe déjà.</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>{key}.metres doit être omis dans un combiné et dans les courses en tours.</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metres doit nommer une distance.</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metres doit nommer les distances du combiné.</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>{key}.time_metres doit être omis s'il n'y a pas de combiné.</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_points doit être 0 : aucune coupe ne donne de points pour un combiné.</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_time doit être 0 : un départ groupé n'a pas de temps pour se qualifier.</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>{key}.unknown ne doit pas nommer {number}, qui a une valeur.</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nation doit être 1 ou plus ; si personne ne le sait, unknown le nomme.</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.places doit être {given} ou plus, autant qu'il en est attribué.</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>N° {bib} {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place} : {name} ({nation}) est nouveau</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>{name} ({nation}) est nouveau</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place} : {name} ({nation}) forfait</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>{name} ({nation}) forfait</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place} : {name} ({nation}) repart</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>{name} ({nation}) repart</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name} ({nation}) n'est plus sur la liste, avant {was}</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name} ({nation}) n'est plus sur la liste</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name} ({nation}), avant {old_name} ({old_nation})</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>Les paires {first} à {last} sont maintenant les paires {new_first} à {new_last}</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>La paire {first} est maintenant la paire {new_first}</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>Nouveau tirage des paires {first} à {last}</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>Paire {pair} : couloirs changés</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name} n'a plus de paire, avant {was}</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name} : {place}, avant {was}</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first} (maintenant {here}) et {second} (maintenant {there}) ont changé de place</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name} est engagé mais absent de la liste de départ.</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name} est réserve et figure sur la liste de départ.</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name} a retiré son engagement et figure sur la liste de départ.</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>Faites partir la réserve, ou videz le couloir.</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name} figure deux fois sur la liste.</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>Retirez l'un des deux de la liste.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>{count} patineur n'a ni meilleur temps de la saison ni temps d'engagement : {names}.</numerusform>
    <numerusform>{count} patineurs n'ont ni meilleur temps de la saison ni temps d'engagement : {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>Donnez un temps à l'engagement avant le tirage ; cela ne change rien à une liste déjà tirée.</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>Il n'y a pas de paire {pairs}.</numerusform>
    <numerusform>Il n'y a pas de paires {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>Les paires qui ont patiné gardent leur numéro.</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name} n'a pas de paire.</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name} n'a pas de couloir dans la paire {pair}.</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name} patine seul dans la paire {pair} ; la paire incomplète doit être la {where}.</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>Le quatuor {pair} n'est pas complet ; un quatuor incomplet doit être en {where} position.</translation>
  </message>
  <message>
   <source>last</source>
   <translation>dernière</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>Dans le quatuor {pair}, personne ne porte le blanc ou le rouge, seulement le jaune ou le bleu.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>Paire {pair} : {first} et {second} sont tous deux de {nation}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>Paire {pair} : {first} et {second} sont tous deux de {club}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>Paire {pair} : {first} retrouve {second} comme dans {race}.</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name} a {place}, le même couloir qu'en première manche.</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name} a {place} ; cela fait {inner} fois intérieur et {outer} fois extérieur.</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>Une même nation dans une paire : {pairs}.</numerusform>
    <numerusform>Une même nation dans les paires {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>Les règles le permettent ; le tirage reste valable.</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names} part aussi dans la course {number}, à {minutes} minutes d'écart ; une nouvelle course demande {least} minutes de repos.</numerusform>
    <numerusform>{names} partent aussi dans la course {number}, à {minutes} minutes d'écart ; une nouvelle course demande {least} minutes de repos.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>Seuls les horaires du programme peuvent le régler ; le tirage reste valable.</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>Aucune règle ne l'interdit ; le tirage reste valable.</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>Il n'y a pas de paires sur cette liste, personne ne peut donc changer de place.</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>Personne ne part dans la paire {pair}.</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>Seuls deux peuvent changer de côté ; {count} partent dans la course {pair}.</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>Il n'y a pas de paire {pair}. Les paires vont de 1 à {last}.</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>La paire {pair} n'est pas vide : {name} y part.</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>Les paires sont numérotées à partir de 1.</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place} est à {name}. Échangez les deux, ou videz d'abord le couloir.</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name} a déjà un résultat et reste en place.</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>Tous partent ensemble dans un départ groupé ; il n'y a pas de paires.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>La paire {pair} a déjà patiné, personne ne peut donc y être mis.</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>Dites quel couloir : intérieur ou extérieur.</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>Cette course se patine par paires ; les brassards jaunes et bleus sont pour les quatuors.</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>Ce départ n'est plus sur la liste. Regardez la liste de nouveau.</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Arrivée</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>Croisement</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>course {pair} {side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>paire {pair} intérieur</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>paire {pair} extérieur</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>paire {pair} intérieur, jaune</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>paire {pair} extérieur, bleu</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name} est forfait. Levez d'abord le forfait.</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>Échanger {first} ({here}) et {second} ({there}).</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name} vers {place}</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>Déplacer {moves}.</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>Aucun petit changement ne règle cela : déplacez à la main, ou refaites le tirage.</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>Mettre {name} sur la liste.</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>Mettre {name} en {place}.</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>Déclarer {name} forfait aussi sur la liste de départ.</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>Retirer {name} de {place}.</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>Combler le vide : les paires suivantes reçoivent des numéros plus petits.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>la liste</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>la course {number} du même jour</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>la course {number} de la veille</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>la course {number}</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name} est nommé deux fois. Retirez-en un.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team} : au plus {most} patineur est nommé. Retirez {over}.</numerusform>
    <numerusform>{team} : au plus {most} patineurs sont nommés. Retirez {over}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team} : {size} partent, pas {count}. Faites des autres des remplaçants.</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name} est de {nation}, l'équipe {team} de {other}. Nommez des patineurs de sa nation.</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name} patine avec les femmes. Nommez des hommes pour cette équipe.</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name} patine avec les hommes. Nommez des femmes pour cette équipe.</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name} est à une place où patine une femme. Mettez une femme et un homme dans leur ordre.</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name} est à une place où patine un homme. Mettez une femme et un homme dans leur ordre.</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>Un temps est entre 0.01 et 59:59.99.</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>Un temps est connu au dixième, au centième ou au millième.</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>Saisissez un temps, par exemple 36.52 ou 3652.</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>« {text} » n'est pas un temps. Écrivez 36.52, 3652 ou 1:43.25.</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>Le millième entre parenthèses suit deux décimales, comme dans 34.37(4).</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>« {text} » est trop court pour un temps. Écrivez aussi les centièmes : 3652.</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>« {text} » est trop long. Écrivez les millièmes avec un point : 1:43.254.</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>Un temps a au plus trois décimales.</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>Les secondes vont de 00 à 59 après les minutes.</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>{names} a gagné la coupe.</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>{names} ont gagné la coupe ensemble.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>encore {count} course</numerusform>
    <numerusform>encore {count} courses</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>{names} a gagné la coupe ; {left}.</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>Personne n'a encore de points dans cette coupe.</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}, {count} peuvent encore gagner.</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>gagne en remportant la dernière course, quoi que fassent les autres.</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>gagne avec le rang {rank} ou mieux dans la dernière course, quoi que fassent les autres.</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>a besoin de {points} point de plus pour gagner quoi que fassent les autres.</numerusform>
    <numerusform>a besoin de {points} points de plus pour gagner quoi que fassent les autres.</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>à égalité avec {leader} ; au plus {most} points.</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>au plus {most} points ; doit en faire {more} de plus que {leader} sur la course restante ({left})</numerusform>
    <numerusform>au plus {most} points ; doit en faire {more} de plus que {leader} sur les {left} courses</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{rank}, où que finisse {leader}</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{rank} tant que {leader} est sans points</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{rank} tant que {leader} est {worse} ou moins bien</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>« {text} » n'est ni un rang comme 3, ni un temps comme 1:07.35, ni DNF, DQ ou DNS.</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>Le rang {rank} est donné deux fois. Donnez-en un autre à {name}.</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>« {name} » n'est pas un format. Formats possibles : {known}.</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file} n'a pas été écrit. {reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>Il n'y a pas de liste à écrire.</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>Ce qui a été relu n'est pas ce qui a été écrit.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Lecture impossible.</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>Ce n'est pas une page écrite par skatedesk.</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>Nommez le livret .pdf ou le classeur .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count} page</numerusform>
    <numerusform>{count} pages</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>{count} onglet</numerusform>
    <numerusform>{count} onglets</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>Le dossier n'existe pas.</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>Le fichier est ouvert dans un autre programme. Fermez-le et réessayez.</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>Vous ne pouvez pas écrire dans ce dossier. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>Le disque répond : {reason}.</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>Sa révision {revision} n'a pas pu être mise de côté ({reason}).</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>Division {letter}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Conditions</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>Température de l'air °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>Humidité %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>Température de la glace °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>Créé le : {moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>Approuvé : {name}, {moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>changé : {changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>révision {number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Page {page} sur {pages}</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>remplace la révision {number}</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>remplace la révision {number} ({moment})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>Un graphique s'écrit en .png ou en .svg.</translation>
  </message>
  <message>
   <source>official</source>
   <translation>officiel</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>Aucune police de cet ordinateur n'a {letters}. Installez-en une qui les a ; d'ici là des cases vides sont imprimées.</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>Ce n'est pas un PDF écrit par skatedesk.</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Le modèle est endommagé. Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>Le modèle est un classeur « Strict Open XML ». Enregistrez-le comme « Classeur Excel (.xlsx) ».</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>Feuille « {sheet} », cellule {cell} : {reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>Ce qui est rempli est un classeur .xlsx. Nommez-le {name}.</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>C'est le modèle lui-même. Choisissez un autre nom, pour que le modèle reste.</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>« {text} » a un {{{{ sans son }}}}. Écrivez {{{{race.title}}}}.</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>{placeholder} n'est pas compris. Écrivez-le comme {examples}.</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Le modèle est endommagé, {part} manque. Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file} est chiffré. Retirez son mot de passe et enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>Le modèle {file} ne peut pas être lu ({reason}).</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file} a des macros. Enregistrez-le en .xlsx sans elles.</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file} est signé, et le remplir casserait la signature. Enregistrez une copie sans signature.</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file} n'est pas un classeur Excel (.xlsx), ou il est endommagé. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file} est bien trop grand pour un modèle.</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>Le modèle ne demande rien. Écrivez des repères comme {example}.</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>il est sous une cellule fusionnée. Placez le repère dans la première cellule.</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}} doit être seul dans sa cellule.</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>le nom {name} mène à une formule ou sous une cellule fusionnée. Faites-le mener à une cellule vide.</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>Le nom {name} mène à {place}, qui n'est pas une cellule de ce classeur. Donnez-lui une cellule ou une zone.</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>il est en tête d'un tableau Excel. Placez le repère ailleurs.</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>aucune cellule ne dit ce que montrent ses lignes. Écrivez-y {{row.name}} et d'autres.</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>deux listes seraient écrites ici. Déplacez-en une.</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>la liste n'a pas de colonne « {key} ». Elle a : {keys}.</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Le modèle est endommagé dans {part}. Ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx.</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>la liste prend {height} lignes par entrée, mais on lui demande {said} lignes.</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>la ligne {row} de la même liste est à part. Dites combien de lignes prend une entrée : {example}.</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>Feuille « {sheet} », ligne {row} : la liste a besoin de {needed} lignes, et {cell} les arrête après {room} ; prévoyez {count} ligne vide de plus dans le modèle.</numerusform>
    <numerusform>Feuille « {sheet} », ligne {row} : la liste a besoin de {needed} lignes, et {cell} les arrête après {room} ; prévoyez {count} lignes vides de plus dans le modèle.</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>Ligne {row} : {fault}.</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source} n'a pas de colonne {names}. Ajoutez les colonnes gold, silver et bronze.</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>il faut une distance, par exemple 1000 m</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>« {text} » n'est pas un nombre de 0 à {most}</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>le nom du patineur</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>la nation</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>la distance</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>Ligne {row} : {fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>le nom</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>Ligne {row} : {what} manque. À remplir.</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>Ligne {row} : {event} ne va pas avec le sexe {sex}. Corrigez l'un des deux.</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>Ligne {row} : un seul temps pour plusieurs distances. Donnez à chaque distance une colonne pour son temps.</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>Ligne {row} : aucune distance n'est nommée. Nommez-en une, ou mettez un x ou un temps dans sa colonne.</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>« {text} » n'est pas une distance. Écrivez-la comme 500 m</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>Ligne {row}, colonne {column} : {reason}.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Presse-papiers</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source} est un PDF. Demandez la liste en .xlsx ou .csv.</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source} n'est pas un classeur Excel, bien que son nom le dise. Redemandez-le, ou renommez un texte en .csv.</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source} est protégé par un mot de passe. Ouvrez-le dans Excel et enregistrez-le sans.</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} est un classeur d'un ancien type. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>Il n'y a pas de texte à coller. Copiez d'abord les lignes avec leurs en-têtes dans le tableur.</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source} : plus de {count} Mo. Prenez-en une plus petite partie.</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source} a été lu comme texte {encoding} ; regardez les lettres accentuées.</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source} n'a pas de feuille « {sheet} ». Il a : {names}.</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source} n'a aucune feuille visible.</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>Seule la feuille « {sheet} » a été lue. Celles-ci ont aussi des en-têtes : {names}.</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>Les feuilles masquées n'ont pas été lues : {names}.</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source} a plus de {rows} lignes ou {columns} colonnes. Copiez les engagements dans un nouveau fichier.</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source} n'a pas de ligne d'en-têtes comme Name, Nation, Birth date, 500 m. Ajoutez-en une au-dessus des lignes.</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source} n'est ni un classeur ni un texte. Enregistrez-le en .xlsx.</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>La ligne est plus longue que toute ligne d'une liste d'engagements.</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>Un guillemet n'est pas fermé. Fermez-le ou retirez-le.</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source} n'est pas lisible comme texte à partir de l'octet {byte}. Enregistrez-le en UTF-8 ou en .xlsx.</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>« {text} » contient un caractère invisible, U+{code}. Ressaisissez le texte</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>« {text} » dépasse {count} caractères</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>« {text} » n'est pas un nom</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>« {text} » n'est pas un code de nation. Écrivez trois lettres, par exemple NOR</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>« {text} » n'est ni hommes ni femmes. Écrivez M ou W</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>« {text} » n'est pas un nombre de 1 à 9999</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>« {text} » n'est ni oui ni non. Écrivez x ou laissez vide</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>« {text} » n'est ni une coche ni un temps. Écrivez x, ou un temps comme 36.52</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>« {text} » n'est pas une date. Écrivez-la comme 2001-02-03</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day} ne peut pas être la date de naissance d'un patineur. Corrigez l'année</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>« {text} » : écrivez l'année avec quatre chiffres</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>« {text} » peut être deux jours. Écrivez 2001-02-03</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} n'est pas un classeur Excel, ou il est abîmé. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>Les macros du classeur n'ont pas été exécutées.</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>Le classeur est lié à d'autres. Rien n'y a été cherché.</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>Les colonnes masquées de la feuille « {sheet} » ont été lues aussi : {columns}.</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>Rien sous la ligne {row} de la feuille « {sheet} » n'a été lu : {count} lignes vides la suivent.</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>La ligne est masquée. Affichez-la, ou supprimez-la.</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>Les cellules {area} sont fusionnées. Séparez-les et remplissez chacune.</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>la cellule {cell} est une formule sans valeur. Saisissez la valeur elle-même</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>la cellule {cell} prend sa valeur ailleurs. Saisissez la valeur elle-même</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>la cellule {cell} montre l'erreur {error}. Saisissez la valeur elle-même</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>au plus {count} lettres</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>un nom</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place} : « {key} » manque.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>un nombre de -{most} à {most}</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>une date comme 2025-11-15</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>un objet</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place} : « {key} » a plus de {count} lignes. Prenez-en une partie.</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>une liste d'objets</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place} : « {key} » est « {found} », attendu : {expected}.</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source} n'est pas un fichier. Choisissez un fichier.</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source} : lecture impossible ({reason}). Choisissez un autre fichier, ou copiez-le sur cet ordinateur.</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source} : pas de texte UTF-8 à l'octet {byte}. Enregistrez-le en UTF-8.</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source} : attendu results, records, seasons ou skaters, comme un site de résultats les écrit.</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>la première année d'une saison, par exemple 2025</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place} : la distance manque. Dites laquelle.</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>au plus {most} mètres</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source} : plus de {count} patineurs. Prenez-en une partie.</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}, {key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}, ligne {line} : ce n'est pas du JSON ({reason}). Enregistrez-le de nouveau en JSON.</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source} : lecture impossible ({reason}).</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source} : plus de {count} listes ou objets imbriqués. Ce n'est pas une source de résultats.</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>L'image dépasse 1 Mo. Enregistrez-la plus petite.</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>Ce n'est pas une image que les feuilles peuvent montrer. Choisissez un fichier PNG, JPEG ou SVG.</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>L'image a {width} × {height} points, plus que le papier ne peut montrer. Enregistrez-la plus petite.</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>Ce dessin définit ses propres mots. Enregistrez-le en SVG simple.</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>Ce dessin est endommagé. Enregistrez-le de nouveau en SVG simple.</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>Ce dessin a trop de parties. Enregistrez-le en PNG.</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>Ce dessin contient un script. Enregistrez-le en SVG simple, sans scripts.</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>Ce dessin a besoin d'un autre fichier. Enregistrez-le en SVG simple avec tout dedans.</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source} : attendu une course, un objet avec « results ».</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>un moment comme départ ou fin</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}, ligne {row}</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place} : figure déjà à la ligne {row}.</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}, membre {number}</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place} : le temps {time} et time_ms {ms} ne concordent pas.</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>mètres de cette course</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>le temps {time} à l'arrivée</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>un passage plus tardif que {time}</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>un passage avant le temps {time}</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>le type de record</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>le nom du détenteur</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>le temps</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source} : aucune colonne ne dit {what}. Ajoutez-en une à la liste, ou choisissez-la.</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation>, ni </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>le temps manque</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>le nom du détenteur manque</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>le type de record manque</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>il n'est pas dit si le record est de femmes ou d'hommes</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>Ligne {row} : {sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source} est bien trop grand pour une liste une fois décompressé. Copiez ses lignes dans un nouveau classeur.</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} n'est pas compressé comme le fait un tableur. Ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>Dites qui approuve le résultat.</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>La course {number} n'est pas encore officielle. Rendez-la d'abord officielle.</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>Cette image n'est pas une signature de cette compétition. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>Course {number} approuvée par {name}</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>Le résultat de la course {number} n'est pas approuvé.</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>Approbation de la course {number} retirée</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>{folder} contient le fichier lui-même. Choisissez une clé ou un partage, pour que l'un des deux reste.</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name} n'a pas de dossard.</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>Dossard repris : {name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>Dossard {number} : {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>{count} dossard attribué : {names}</numerusform>
    <numerusform>{count} dossards attribués : {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>Il faut {count} dossard de {first} à {last}, {free} sont libres. Élargissez la plage dans le fichier de règles.</numerusform>
    <numerusform>Il faut {count} dossards de {first} à {last}, {free} sont libres. Élargissez la plage dans le fichier de règles.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>1 et plus</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number} n'est pas un dossard pour {name} : le fichier de règles donne {allowed}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>{name} ({nation}) a déjà le dossard {number}. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} est dans la course {number}, qui est officielle. Rendez-la d'abord provisoire.</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>Modifié à la main, {moment}.</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>Des résultats de cette course ont changé depuis la modification du texte.</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>Le bulletin n'a pas de texte. Écrivez-en un, ou revenez à celui tiré des résultats.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>Bulletin de la course {number} modifié</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>Le bulletin de la course {number} n'a pas été modifié.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>Bulletin de la course {number} de nouveau tiré des résultats</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>La course {number} n'a pas encore de liste de départ. Le bulletin vient après la course.</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>La course {number} n'est pas finie : {count} départ n'a ni temps ni statut. Le bulletin vient après.</numerusform>
    <numerusform>La course {number} n'est pas finie : {count} départs n'ont ni temps ni statut. Le bulletin vient après.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>Ce patineur n'est plus dans le fichier.</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>Podiums antérieurs de {name}, {event} : {gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>Podiums antérieurs de {source} : {count} ligne</numerusform>
    <numerusform>Podiums antérieurs de {source} : {count} lignes</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name} ({nation}) n'est pas dans ce fichier.</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>Nommez la série des podiums, par exemple ISU World Cup Speed Skating.</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>Un nombre de podiums est un nombre entier de 0 à {most}.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}, course {number} : {sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>La base de données est endommagée : {fault}.</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>Le fichier contient quelque chose que ce programme ne connaît pas : {value}.</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>La liste de départ n'est pas lisible : {reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>La liste de départ compte plus que les {entries} engagés.</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>Elle est officielle, mais {count} engagement n'a ni temps ni statut.</numerusform>
    <numerusform>Elle est officielle, mais {count} engagements n'ont ni temps ni statut.</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>{count} partent dans la paire {pair}, couloir {lane}.</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>Coché : {words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>Décoché : {words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>Se coche de nouveau tout seul : {words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>Nouveau sur la liste de contrôle : {words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>Liste de contrôle : {words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>Retiré de la liste de contrôle : {words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>Liste de contrôle dans un autre ordre : {words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>La liste de contrôle n'a plus de ligne {number}.</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>Dites ce qui est à faire, par exemple Chronométrage testé.</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>Une ligne de la liste de contrôle a au plus {most} lettres. Dites-le en moins de mots.</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>Chaque course a des engagés</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>Dossards attribués</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>Heures des courses prévues</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>Officiels nommés</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>Courses du jour tirées au sort</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>Listes de départ du jour parues</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>Glace et air notés</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>Résultats du jour complets</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>Toutes les courses officielles</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>Résultats parus</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>Sauvegarde au second emplacement</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>Imprimante prête</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>Rien n'a changé depuis l'impression</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>Réunion des chefs d'équipe tenue</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>Chronométrage testé</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>Radios testées</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>Médecin présent</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>Médailles et prix prêts</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>Résultats envoyés à la fédération</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>Protocole écrit</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>Jour de course</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>Coupe du monde</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>Compétition de club</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event} n'a pas de combiné pour {sex}. Nommez l'un de : {names}.</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>La course {number} est officielle, et ses feuilles en nommeraient d'autres. Rendez-la d'abord provisoire.</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>Officiels de {event}</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>La source ne nomme pas de saison ; {season} est prise.</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>Aucun fichier de règles n'a été fait pour {season} ; {rules} est utilisé.</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source} : la compétition {number} de {series} est déjà « {known} », pas « {event} ».</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>Compétition</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>Points après chaque compétition</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>Places après chaque compétition</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>Personne n'a encore de points dans cette coupe. Le premier temps saisi commence le classement.</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>Points encore à gagner</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>en tête</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>Marque pleine : points actuels. Marque vide : le maximum possible. Pointillé : ne peut plus gagner.</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>Points actuels</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>Encore possible</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>Saison {season}</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}, après {cup}{number} : place {rank}, {points} points</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name} a {points} points</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name} a maintenant {points} points</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name} peut encore atteindre {points} points</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name} peut encore atteindre {points} points et ne peut plus gagner</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>Il n'y a rien à répartir : aucune course à Division A et B n'est sans liste de départ.</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>Divisions de la course {numbers}</numerusform>
    <numerusform>Divisions des courses {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>Il n'y a pas de Division « {division} » : choisissez A ou B.</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>Une place en division donnée à la main demande une remarque qui dit pourquoi.</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>La course {number} se patine en une seule division.</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who} est forfait ou réserve : on ne place que les engagés.</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>Placé en {division} à la main</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>N'est plus placé à la main</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>Rien de cette coupe n'a encore été patiné : les temps connus décident.</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>La première manche n'a pas encore été patinée : ses résultats changeront ces divisions.</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}, course {number}</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>La course {number} n'a pas de course de Division {division} à côté d'elle. Ajoutez-en d'abord une au programme.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>La course {number} a déjà une liste de départ, ses divisions restent. Retirez d'abord la liste de départ.</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name} est engagé dans la course {number} et dans l'autre division. Retirez l'un des engagements.</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>Classement {cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>Qualification {championship}, {event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>Demande de record {mark}, {name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>Engagements par nation</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Engagements</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>Liste de départ</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>Liste des paires</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>Feuille de tours</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>Résultat avec tours</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>Tableau des médailles</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>Records et meilleurs temps</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>Primes</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>Total des primes</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>Officiels des courses</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>État de la glace</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>Cette compétition n'a pas de liste « {key} ».</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>Course {number} : {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>Tirage de la course {numbers}</numerusform>
    <numerusform>Tirage des courses {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>son ordre vient de ce qui est patiné avant elle.</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>Il n'y a pas de classement pour cette course : les temps connus et le sort décident.</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>La Division {other} n'a personne : les divisions de cette distance ne sont pas encore composées.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>{count} autre engagement ne respecte pas une règle : voir la page Engagements.</numerusform>
    <numerusform>{count} autres engagements ne respectent pas une règle : voir la page Engagements.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>La course {number} est officielle, sa liste de départ reste donc.</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>Il y a déjà une liste de départ avec {count} nom.</numerusform>
    <numerusform>Il y a déjà une liste de départ avec {count} noms.</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>Ni rang ni temps n'est connu de {names}.</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>Pas de couloir en première manche : {names}.</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>par le sort</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count} point</numerusform>
    <numerusform>{count} points</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>meilleur temps de la saison {time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>sans temps</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>à égalité, par le sort</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>La graine donne d'autres paires que celles-ci : le fichier a été changé par autre chose.</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>le classement de la coupe avant cette course</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>le classement de {season}, car rien n'a encore été patiné</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>aucun classement, car rien n'a encore été patiné</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>le classement après la course {numbers}</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>Tirage de la course {number}, graine {seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>La course {number} est en cours : {name} a un résultat. Elle ne peut plus être tirée.</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>Les engagements de la course {number} ont changé depuis le tirage. Refaites le tirage.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>{count} liste imprimée</numerusform>
    <numerusform>{count} listes imprimées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>Au tableau d'affichage : {board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>Retiré du tableau d'affichage</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>{count} fichier écrit</numerusform>
    <numerusform>{count} fichiers écrits</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>révisions {first} à {last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, révision {revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>{count} liste publiée</numerusform>
    <numerusform>{count} listes publiées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>Remplacé par la révision {revision}, {time}</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>Ils sont déjà engagés dans ces courses.</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>Engagés : {names}, course {numbers}</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who} est déjà forfait.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Forfait</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who} n'est pas forfait.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who} est sur la liste de départ. Levez ce forfait seul.</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>Forfait levé</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>L'ordre des réserves commence à 1.</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who} est forfait. Levez d'abord le forfait.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who} est sur la liste de départ. Déclarez-y plutôt forfait.</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name} est déjà réserve {order} de {nation}. Choisissez une autre place.</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>Réserve {order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>N'est plus réserve</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve} ne peut pas remplacer {who} : il faut la même nation et la même distance.</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve}, pour {gone}</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who} a des points fixés à la main. Revenez d'abord aux points de la table.</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>Hors compétition</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>En compétition</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>Temps d'engagement retiré</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>Temps d'engagement {time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>Laissé valoir ({remark})</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>N'est plus laissé valoir</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>Engagement retiré</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>La course {number} est patinée par équipes : {name} est un patineur.</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>La course {number} est patinée individuellement : {name} est une équipe.</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who} : {reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who} n'est pas réserve.</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>{name} dans la course {number}</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act} : {names}, course {numbers}</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source} : aucune colonne ne dit {what}. Choisissez-en une.</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source} : aucune colonne ne dit {what}. Choisissez-en une, ou nommez la nation de toutes les lignes.</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>La ligne {row} de {source} n'admet pas cette réponse. Regardez l'aperçu de nouveau.</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>Le fichier a changé depuis la comparaison avec {source}. Regardez l'aperçu de nouveau.</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>Engagements de {source} : {count} ligne</numerusform>
    <numerusform>Engagements de {source} : {count} lignes</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>Personne n'est connu sous l'id {key}, et {what} manque. À remplir.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>L'id {key} est à {known}. Est-ce la même personne que {name} ?</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>Il y a plusieurs {name}. Qui est-ce ?</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known} a l'id {other}, la liste dit {key}. Est-ce la même personne ?</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name} peut être {known}. Est-ce la même personne ?</translation>
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation>{name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation>{name} ({nation}, né(e) {born})</translation>
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation>{name} est nouveau, et le sexe manque. À remplir.</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known} est connu avec le sexe {own}, la liste dit {other}. Corrigez le sexe.</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}.</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>La liste n'a pas de lignes.</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>{nation} est prise pour les lignes qui ne nomment pas de nation.</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>Colonnes non lues : {names}.</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>Engagés, mais pas dans cette liste : {names}.</translation>
  </message>
  <message>
   <source>known</source>
   <translation>connu</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>changé</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>à demander</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>{count} ligne nouvelle</numerusform>
    <numerusform>{count} lignes nouvelles</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>{count} ligne connue</numerusform>
    <numerusform>{count} lignes connues</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>{count} ligne changée</numerusform>
    <numerusform>{count} lignes changées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>{count} ligne refusée</numerusform>
    <numerusform>{count} lignes refusées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>{count} ligne à décider</numerusform>
    <numerusform>{count} lignes à décider</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>Ligne {row} : {reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>un nouveau patineur demande nom, nation et sexe. À remplir.</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>Ligne {row} : {name} ne peut pas partir dans une course de {sex}. Corrigez l'épreuve.</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>Ligne {row} : {event} n'est pas au programme de cette compétition. Retirez-la, ou ajoutez la course.</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>Ligne {row} : la ligne {first} nomme déjà {name} pour {event}. Retirez l'une des deux.</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event} : pas d'engagement de l'équipe par cette ligne</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event} avec l'équipe de {nation}</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>Ligne {row} : forfait sur {event} dans la liste, mais engagé ici. Déclarez le forfait à la main.</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event} : forfait</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event} : forfait ici, et le reste</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event} : {differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>Ligne {row} : {note}. La course {number} est tirée : changez-la à la main.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>Ligne {row} : la course {number}, {event}, est tirée. Engagez le patineur à la main et ajoutez le départ.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>Ligne {row} : la course {number}, {event}, est officielle. Rendez-la d'abord provisoire.</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>le numéro {known} est gardé, la liste dit {other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>Ligne {row} : {name} a déjà le numéro {number}. Donnez-en un autre.</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>le dossard {number} n'est pas attribué, car la course {race} est officielle ; rendez-la d'abord provisoire</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>numéro {number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>nouveau patineur</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>engagé : {events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>tout est connu</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>la liste remarque « {remark} »</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>réserve</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>hors compétition</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>n'est plus réserve</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>réserve {order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>en compétition</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>temps d'engagement {time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>temps d'engagement {time} au lieu de {known}</translation>
  </message>
  <message>
   <source>club</source>
   <translation>club</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>propre écriture</translation>
  </message>
  <message>
   <source>born</source>
   <translation>né(e)</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>nation</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>l'id {key} est gardé, la liste dit {other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {value} au lieu de {known}</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>Nouveau fichier pour la saison {season}</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>« {season} » n'est pas une saison. Écrivez-la comme 2025/26.</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>il n'y a pas de liste « {name} ». Les listes se nomment {examples}.</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>aucune course n'est nommée. Dites laquelle avec --race, ou écrivez son numéro, comme dans {{race 12.title}}.</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>« {text} » n'est pas un numéro de course.</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>dites de qui est le classement combiné : classification M, classification W.</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>« {key} » n'est pas connu. Il y a : {known}.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n'y a rien à annuler.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Il n'y a rien à rétablir.</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>Ce changement ne vaut plus, il n'y a donc rien à révoquer.</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>« {label} » a déjà été révoqué.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>« {label} » ne peut pas être révoqué, car « {later} » est venu après. Révoquez d'abord celui-ci.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>« {label} » ne peut pas être révoqué : autre chose s'y trouve maintenant.</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>Révoqué : {label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>Rien de ce patineur n'a encore été changé.</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>Le dernier changement ici, « {label} », en touchait d'autres aussi. Annulez-le avec Édition, Annuler.</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>« {label} » ne se révoque pas ici. Utilisez Résultat, Rendre officiel.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>{count} patineur</numerusform>
    <numerusform>{count} patineurs</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{count} temps antérieur de {who}</numerusform>
    <numerusform>{count} temps antérieurs de {who}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>même id</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>{name} du fichier ne peut pas être {skater} : l'un des deux patine avec les hommes. Choisissez un autre patineur.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>et {count} autre</numerusform>
    <numerusform>et {count} autres</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Annulé : {label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>Rétabli : {label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>révoqué</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>annulé</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>L'aspect des feuilles</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>Import de la course {number}, {title}</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>course {number} de {event}, {title}</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race} : rien de nouveau.</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race} : {count} ligne reprise.</numerusform>
    <numerusform>{race} : {count} lignes reprises.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>{name} s'écrit maintenant ainsi ; {told}.</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder} : il n'y a pas de fichier .json dans ce dossier.</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number} ({time}, {label})</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>L'entrée {entry} du journal révoque ou rétablit ce qu'elle ne pouvait pas.</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>Les lignes de l'entrée {entry} du journal ne sont plus numérotées comme elles l'étaient.</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>L'entrée {number} du journal manque ; seules ses lignes sont là.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>L'entrée {entry} du journal a été déplacée : elle a été écrite sous le numéro {number}.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>L'entrée {entry} du journal a été changée après son écriture.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>L'entrée {entry} du journal a été changée après son écriture, ou celle d'avant.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>L'entrée {entry} du journal porte la marque « {kept} », mais son état est « {state} ».</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>ligne {row} de {table}</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>L'entrée {entry} du journal a trouvé {place} changé hors du journal.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>Hors du journal, {place} a été retiré ; l'entrée {entry} l'avait écrit en dernier.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>Hors du journal, {place} a été changé : {column} n'est pas comme l'entrée {entry} l'a laissé.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>Hors du journal, {place} a été remis après que l'entrée {entry} l'a retiré.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>Hors du journal, {place} a été ajouté : aucune entrée ne l'a.</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>L'entrée {first} du journal manque ; elle se trouvait avant l'entrée {entry}.</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>Les entrées {first} à {last} du journal manquent ; elles se trouvaient avant l'entrée {entry}.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>Et {count} autre de ce genre.</numerusform>
    <numerusform>Et {count} autres de ce genre.</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>abandonné</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name} est le fichier ouvert lui-même. Choisissez le fichier de la saison dernière.</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>De {source} : {what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>{count} patineur a été laissé de côté : plusieurs portent ce nom.</numerusform>
    <numerusform>{count} patineurs ont été laissés de côté : plusieurs portent ce nom.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>{count} meilleur temps</numerusform>
    <numerusform>{count} meilleurs temps</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>{count} équipe</numerusform>
    <numerusform>{count} équipes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>la présentation de {count} compétition</numerusform>
    <numerusform>la présentation de {count} compétitions</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>les officiels de {count} compétition</numerusform>
    <numerusform>les officiels de {count} compétitions</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>patineurs</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>meilleurs temps</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>équipes</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>présentation des feuilles</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>officiels</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>rien de nouveau</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>Il n'y a pas de compétition {number}. Il y a : {names}.</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>Il n'y a pas de compétition {number} dans la série « {series} ». Il y a : {names}.</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>Il y a plusieurs compétitions {number} : {names}. Dites quelle série.</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>Il n'y a pas de course {number}. Les courses sont : {numbers}.</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>Un casque figure deux fois dans ce sprint. Retirez-en un.</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>retiré</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>Arrivée : {order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>Sprint {number}, tour {lap} : {order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>Saisissez qui est arrivé : casque et temps, par exemple 12 7:42.51.</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>Points de course de l'arrivée selon l'ordre d'arrivée</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>Doublé : {name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>Pas doublé : {name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>Qui s'est arrêté a fait 0 à {most} tours de cette course, pas {laps}.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>Arrêté après {laps} tour : {name}</numerusform>
    <numerusform>Arrêté après {laps} tours : {name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>Une course a 1 tour ou plus.</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>Avec {laps} tours, la course {number} a d'autres sprints. Retirez d'abord les ordres des sprints.</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps} tour</numerusform>
    <numerusform>{laps} tours</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}, course {number}</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>La course {number} n'est pas un départ groupé.</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>L'ordre sur la ligne est {order}. Saisissez-le en entier pour le changer, ou donnez à chaque casque son temps.</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>La course {number} a {count} engagements ; les demi-finales sont pour 1 à {most}.</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>Demi-finales de la course {number}</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>Liste de départ de la course {number} d'après les demi-finales</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>La course {number} n'est pas un départ groupé de Division B avec un de Division A à côté.</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>Personne de la course {number} ne monte : ils sont déjà en Division A, ou il n'y a pas encore de résultat.</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>Monte dans la course {number} : {names}</numerusform>
    <numerusform>Montent dans la course {number} : {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>La course {number} n'est pas une finale de départ groupé avec {count} demi-finales, manche 1 à {count}, à côté.</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>Personne ne porte le casque {number} dans la course {race}. Regardez la liste des casques.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>Le casque {number}, {name}, n'est pas parti. Corrigez le numéro.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>Le casque {number}, {name}, s'est arrêté après le tour {stopped}. Corrigez le numéro, ou les tours.</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>{team} a d'autres membres dans le fichier ; ceux de la source n'ont pas été repris.</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name} est nommé deux fois</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>il y a plusieurs {name}. Donnez la skater_key</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>« sex » de {name} manque, attendu M ou W</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}, ligne {row} ({name}) : {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other} est {kept} : {count} engagement déplacé</numerusform>
    <numerusform>{other} est {kept} : {count} engagements déplacés</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name} n'est fusionné avec personne.</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other} n'est pas {kept}</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>Choisissez deux patineurs différents.</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name} est déjà fusionné avec un autre patineur.</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept} et {other} ne peuvent pas être la même personne : l'un des deux patine avec les hommes.</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept} est né le {day}, {other} le {other_day}. Corrigez d'abord la date de naissance fausse.</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept} et {other} sont tous deux engagés dans la course {number} de {event}. Retirez d'abord un engagement.</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Date de naissance</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>Club</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Propre écriture</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}, course {number} : {title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>L'adresse des annonces commence par https://.</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address} n'a pas donné la dernière version : {reason}. Le programme est resté tel quel.</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address} donne une version qui n'est pas un numéro.</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>Il n'y a pas de série « {series} ». Les séries sont : {names}.</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>Le fichier n'a pas de saison. Créez un nouveau fichier qui en a une.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name} n'a pas de fonction. Saisissez-en une, par exemple Juge-arbitre.</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office} : saisissez le nom, ou retirez la nation.</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} aurait un autre dossard dans la course {number}, qui est officielle. Rendez-la d'abord provisoire.</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>la course {numbers} est officielle, republiez ses feuilles</numerusform>
    <numerusform>les courses {numbers} sont officielles, republiez leurs feuilles</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act} ; {told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name} : {was} → {place}, une nouvelle paire</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>{name} ({nation}) est déjà connu. Donnez les dates de naissance des deux, si c'est quelqu'un d'autre.</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>Nouveau patineur {name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name} est engagé dans des courses. Retirez les engagements pour changer le sexe.</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>Patineur {name} corrigé</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>Autre nom</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>Saisissez l'autre nom.</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name} est déjà un nom de {who} ({nation}).</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name} s'appelle aussi {other}</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name} ne s'appelle plus {other}</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>Nouvelle équipe {name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>Équipe {name} corrigée</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>Il y a déjà une équipe {name} ({nation}).</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>L'id {key} est à {name} ({nation}).</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>{name} a le numéro {known} dans cette compétition ; la source dit {other}.</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}, ligne {row} : il y a plusieurs {name} ({nation}). Donnez la skater_key.</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Nom de famille</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>Saisissez le nom de famille.</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>Choisissez hommes ou femmes.</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>Aucun patineur actuel n'est né le {day}. Corrigez la date de naissance.</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>Saisissez le nom de l'équipe.</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field} contient un caractère qui ne s'imprime pas. Ressaisissez-le.</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>« {nation} » n'est pas une nation. Écrivez trois majuscules, par exemple NOR.</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>Nouvelle image : {use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>Cette signature figure sous le résultat de la course {number}. Retirez d'abord l'approbation.</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>Image retirée : {use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>Nouvel ordre des images</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>emblème de l'événement</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>sponsor</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>signature</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path} n'est pas un fichier. Choisissez une autre image.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>{path} n'est pas lisible ({reason}). Choisissez une autre image.</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>Plusieurs patineurs s'appellent {name} : {nations}. Donnez l'id d'une fédération.</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>Aucun patineur de ce fichier n'a l'id ou le nom « {key} ».</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>{name} figure à la place d'un nom ({remark})</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>Fichier recommencé après l'entrée {number} ({hash}) : {name} à la place d'un nom ({remark})</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>« {name} » dit encore qui c'est. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>Il y a déjà un patineur {name}. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>Une remarque doit dire pourquoi ; elle est conservée avec la décision.</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>La remarque reste dans le fichier ; elle ne doit donc pas nommer la personne. Omettez le nom.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Remarque</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>L'un des noms figure encore dans {count} ligne de {table} : voyez si cette personne est visée.</numerusform>
    <numerusform>L'un des noms figure encore dans {count} lignes de {table} : voyez si cette personne est visée.</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>Les numéros des courses commencent à 1.</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>Nouvelle compétition : {event}, {count} course.</numerusform>
    <numerusform>Nouvelle compétition : {event}, {count} courses.</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>Nouvelle compétition : {event}.</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>Une compétition reste dans sa saison, {season}.</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>Compétition corrigée : {event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>Nouvelle course {number} : {title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>La course {number} a des engagements, {title} y est donc patiné. Retirez-les d'abord.</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>Course {number} changée : {title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>La course {number} a {count} engagement. Retirez-le d'abord.</numerusform>
    <numerusform>La course {number} a {count} engagements. Retirez-les d'abord.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>La course {number} a des officiels, un état de la glace ou un tirage. Elle reste au programme.</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>Des listes de la course {number} ont paru. Elle reste au programme.</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>Course {number} retirée : {title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>L'ordre doit nommer chaque course d'une compétition une fois.</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>Nouvel ordre des courses</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>Course {numbers} : {when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>sans jour</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>Il n'y a pas de programme « {name} » dans le fichier de règles. Il y a : {names}.</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>Programme : {name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event} n'a pas de courses à copier.</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>Programme comme à {event}</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>Une compétition a besoin d'un nom, par exemple World Cup #3.</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series} a déjà la compétition {number}, {event}. Choisissez un autre nom et un autre numéro.</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>La course {number} est déjà {title}. Choisissez un autre numéro.</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title} est déjà au programme, comme course {number}. Donnez-lui un titre à part.</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>Classements combinés</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>Médailles</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Records</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>Classements</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>Prix</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>Glace et air</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>Il n'y a encore rien dans cette compétition qu'un protocole pourrait contenir. Ajoutez ses courses.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocole</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>Journal du fichier de résultats : {count} entrées, l’empreinte de la dernière est {hash}.</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>Résultats, {day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>Course {number} officielle</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>Course {number} de nouveau provisoire</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>{count} patineur n'a ni temps ni statut : {name}.</numerusform>
    <numerusform>{count} patineurs n'ont ni temps ni statut, le premier est {name}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>La course {number} ne peut pas être officielle : {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>La course {number} demande une remarque qui passe outre {count} constat : {sentence}</numerusform>
    <numerusform>La course {number} demande une remarque qui passe outre {count} constats, le premier : {sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>Course {number} officielle, passé outre {count} constat : {remark}</numerusform>
    <numerusform>Course {number} officielle, passé outre {count} constats : {remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>Il n'y a pas de schéma « {name} ». Choisissez {known}, ou donnez le chemin d'un autre.</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>Le fichier n'a pas de course de Coupe du monde qui compte pour {event}. Reprenez d'abord les courses de la saison.</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>Série {number}</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>Paire {number}</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>Temps au tour</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>Temps au tour</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>Écart sur le premier</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>Premiers {metres} m</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>Tour moyen</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>Tour</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>Ouverture et tour</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name} : premiers {metres} m {opener}, puis {lap} au tour, {time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>Personne ne part dans cette paire. Tirez la course au sort, ou choisissez une autre paire.</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>Aucun chrono n'est lu aux lignes de cette course : il n'y a pas de tours à tracer.</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>Aucun passage n'est encore saisi. Le graphique commence avec le premier.</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}, en tête</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}, le meilleur</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}, {metres} m : tour {lap}, chrono {clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}, {metres} m : à {gap} du premier, chrono {clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office} figure deux fois. Une course en a un ; les autres figurent avec la compétition.</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>Officiels de la course {number}</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment} figure deux fois. Notez-le une fois.</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>Glace et air de la course {number}</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source} : la course {number} de {event} est déjà « {title} ».</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>Le code {code} n'est pas dans le fichier de règles.</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>le couloir {lane} de la paire {pair} est déjà pris</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>le fichier a une autre paire, un autre couloir ou forfait, ou la ligne figure deux fois</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>le fichier a un autre résultat ; corrigez-le à la main</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source} : la course {number} est officielle. Rendez-la d'abord provisoire.</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>tirée</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>sur la glace</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>provisoire</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>Ce concurrent n'est pas au classement. Choisissez-en un qui y est.</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>Personne d'autre n'a les {points} points de {name} : seuls des totaux égaux se classent à la main.</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>Un rang fixé à la main demande une remarque qui dit pourquoi.</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>Seuls des concurrents au même total se classent à la main.</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>Les rangs de ces {count} vont de {first} à {last} ; à égalité, on partage le meilleur rang.</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>Rang à la main, {cup} : {ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>Aucun rang n'est fixé à la main parmi ceux aux points de {name}.</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>Rang de nouveau par règle, {cup} : {name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>« {mark} » n'est pas un record. Choisissez parmi {known}.</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>Un départ groupé n'a pas de record : on n'y patine pas pour le temps.</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>Dites la distance du record.</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>Saisissez qui détient le record.</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day} est encore à venir. Corrigez la date du record.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>Vaut pour</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>Dites sur quelle patinoire vaut le record de la piste.</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>Dites de quels championnats est le record.</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder} détient un record ({mark}) établi dans cette course. Retirez-le d'abord sur la page Records.</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>Records de {source} : {count} ligne</numerusform>
    <numerusform>Records de {source} : {count} lignes</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>La liste l'a deux fois.</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>Le fichier a ce record.</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>Homologué par la liste.</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>Des détails sont repris de la liste.</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>Le premier de ce type dans le fichier.</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>Partagé avec {name}, {time}.</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>Suit {name}, {time}.</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>Plus lent que {name}, {time} : il est gardé comme record antérieur.</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>Nouveau record {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record} a été établi dans ce fichier. Corrigez le temps dans sa course, ou retirez le record.</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>Record {record} corrigé</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>Record {record} retiré</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name} n'a pas établi de {mark} dans la course {number}. Regardez de nouveau la liste de cette compétition.</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>Ce {mark} figure déjà dans la liste.</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>Record provisoire {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>Dites qui a homologué le record.</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record} est déjà homologué.</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record} ne figure plus dans le résultat de sa course. Retirez-le de la liste.</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>homologué par {name}, {day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>Record {record} homologué</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>Ce record n'a pas été établi dans ce fichier, il n'y a donc pas de quoi faire la demande.</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>Aucune de ces courses n'a de liste de départ. Faites d'abord un tirage, puis la répétition.</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>Résultats retirés pour une répétition</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>Répétition de {name}, graine {seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}, {name} : {said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>tour {lap} : {order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>arrivée : {order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>À saisir : {what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · paire {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>Paire {pair} : panne du chrono, temps à la main : {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>Paire {pair} : le chrono était faux, juste : {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>Paire {pair} : {told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>intérieur</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>extérieur</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>non saisi, c'était {right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>{entered} au lieu de {right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>Rien n'a changé depuis.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>{count} changement depuis : {labels}.</numerusform>
    <numerusform>{count} changements depuis : {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>{count} changement revient : {labels}.</numerusform>
    <numerusform>{count} changements reviennent : {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup} n'est pas une sauvegarde de {name}. Choisissez-en une à lui.</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>Restauré de la sauvegarde de {moment} : {name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Refait : {label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time} est avant le passage à {metres} m ({passing}). Corrigez l'un des deux.</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>Temps {time}, {place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>Il n'y a pas de passage à {metres} m dans cette course.</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>Passage {metres} m retiré, {place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>Qui n'est pas parti n'a pas de passages. Retirez d'abord le DNS.</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres} m {time}, {place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>Seuls DNF, DNS et DQ se décident ainsi.</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>Qui a des passages est parti : utilisez DNF, ou retirez d'abord les passages.</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}, {place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>Note {codes}, {place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>Notes retirées, {place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>Nouvelle course annulée, {place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>Résultat retiré, {place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>Forfait, {place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>Le couloir est pris par {name}. Déplacez d'abord l'un des deux.</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>Forfait levé, {place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>Une nouvelle course suit un essai : saisissez d'abord son temps ou son statut.</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>Il y a déjà {count} essais ; c'est le maximum.</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>Nouvelle course, {place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>Des points fixés à la main demandent une remarque qui dit pourquoi.</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>Les points sont 0 ou plus.</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>Points {points} à la main, {place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>Points selon la table, {place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>Il n'y a pas de résultat à retirer pour {place}.</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>Aucune nouvelle course n'a été accordée pour {place}.</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place} est forfait. Levez d'abord le forfait.</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place} n'est pas forfait.</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{time} à {metres} m n'est pas entre les passages d'avant et d'après.</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>série {pair} {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>paire {pair} {lane}, {name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>La course {number} n'est pas finie : {count} patineur n'a ni temps ni statut.</numerusform>
    <numerusform>La course {number} n'est pas finie : {count} patineurs n'ont ni temps ni statut.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>La course {number} n'est pas finie : {count} équipe n'a ni temps ni statut.</numerusform>
    <numerusform>La course {number} n'est pas finie : {count} équipes n'ont ni temps ni statut.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>La course {number} a déjà une liste de départ.</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>Il n'y a pas de fichier de règles « {name} ». Choisissez {known}, ou donnez le chemin d'un fichier de règles.</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>Le fichier de règles « {name} » de ce fichier de résultats n'est pas fourni avec ce programme.</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>Tout le contenu de {source} a été sauvé : {changes} changements, {rows} lignes, chacune prouvée par le journal.</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>{rows} lignes de {source} ont été sauvées. Comparez les listes avec le papier avant de continuer avec ce fichier.</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>Le journal tient jusqu'à l'entrée {kept} sur {entries} ; la suite est une seule entrée, « Sauvé de {name} ».</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>Le journal recommence, avec une entrée, « Sauvé de {name} » ; aucune des {entries} ne tient.</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table} : {count} ligne sur {kept} est telle que lue, sans entrée du journal qui la prouve.</numerusform>
    <numerusform>{table} : {count} lignes sur {kept} sont telles que lues, sans entrée du journal qui les prouve.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table} : {count} ligne est perdue, car elle contredit les autres ou dépend d'une ligne perdue.</numerusform>
    <numerusform>{table} : {count} lignes sont perdues, car elles contredisent les autres ou dépendent de lignes perdues.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table} : une partie n'était pas lisible, et il peut y avoir eu plus de lignes que ces {kept}.</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event} est prévue deux fois. Donnez-lui un nom à elle.</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>Le numéro {number} est pris par une compétition précédente. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day} n'est pas dans la saison {season}, qui va de juillet à juin.</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>Compétition {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>{count} programme</numerusform>
    <numerusform>{count} programmes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>{count} coupe</numerusform>
    <numerusform>{count} coupes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>votre propre fichier</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>fourni avec le programme</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>Points, tirage, infractions et records de {season} : {cups}, {programmes} ; {origin}.</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>Aucun fichier de règles n'est encore fait pour {season} : vérifiez ses points et ses dates.</translation>
  </message>
  <message>
   <source>PB, SB</source>
   <translation>PB, SB</translation>
  </message>
  <message>
   <source>PB</source>
   <translation>PB</translation>
  </message>
  <message>
   <source>SB</source>
   <translation>SB</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>All times</source>
   <translation>Tous les temps</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>Meilleurs temps de la saison</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>Meilleur temps de {season} jusque-là : {said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>meilleur temps {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>{count} temps est sans jour et n'est pas tracé.</numerusform>
    <numerusform>{count} temps sont sans jour et ne sont pas tracés.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>Le jour des temps de {name} n'est pas connu, ils ne peuvent donc pas être tracés.</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name} n'a pas encore de temps sur cette distance.</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name} est déjà sur la liste de départ.</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>Dites dans quelle paire {name} part.</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name} est forfait et reste sur la liste avec WDR.</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>Places échangées : {first} et {second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>Couloirs échangés, paire {pair}</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>Paire {pair} insérée</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>Paire vide {pair} retirée</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>Retiré de la liste : {name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name} est réserve ou forfait. Changez d'abord l'engagement.</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>Mis sur la liste : {name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>La liste a changé depuis son contrôle. Regardez les contrôles de nouveau.</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>Rien n'a changé depuis la révision {revision}.</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>Liste de départ de la course {number}, révision {revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>La liste a changé depuis cette proposition. Regardez les solutions de nouveau.</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>Forfait, {name} : {option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}, {place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>Demi-finales de la course {number} d'après ses quarts de finale</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>La course {number} n'est pas une finale d'équipes avec des quarts de finale, manche 1, et des demi-finales, manche 2, à côté. Ajoutez-les sous Compétition, Programme.</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>personne</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>Membres de {team} : {names}, course {number}</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>La course {number} est patinée individuellement ; seules les équipes ont des membres.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>Course {number} : le fichier de règles ne dit rien de cette course d'équipes. Ajoutez-la à team_events.</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name} est déjà nommé dans l'équipe {team}. Retirez-y d'abord le nom.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>n'y est plus</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>« {text} » n'est pas un moment. Écrivez-le comme 2025-11-14 14:32, ou 14:32 pour aujourd'hui.</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>À {moment}, il n'y avait encore rien dans ce fichier. Sa première entrée : {first}.</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>Tel que c'était à {moment}.</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>Nouvelle pause : {break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>Pause changée : {break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>Pause retirée : {break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>Dites de combien de minutes : 10 pour plus tard, -10 pour plus tôt.</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>À partir d'ici, aucune course n'a d'heure à déplacer.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>{count} course {minutes} min plus tard</numerusform>
    <numerusform>{count} courses {minutes} min plus tard</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>{count} course {minutes} min plus tôt</numerusform>
    <numerusform>{count} courses {minutes} min plus tôt</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>Il n'y a plus de course à calculer. Saisissez quand commence la première course du jour.</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>{count} heure calculée</numerusform>
    <numerusform>{count} heures calculées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>La course {number} ne commencerait pas le même jour. Déplacez les heures de moins.</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>Une pause dure de 1 à {most} minutes, pas {minutes}.</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>Une pause au milieu d'une course vient après l'une de ses paires, par exemple 8.</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>après la course {number}</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>avant la première course</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>course {number}, après la paire {pair}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>Ce classement est imaginé.</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}, imaginé</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>Comparé au classement actuel : {words}, en bref {mark}.</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>Aucune épreuve de {scheme} ne suit les courses de la coupe {cup}. Choisissez un autre schéma.</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>Prochaine course {race}, tous engagés</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>Imaginé, pas patiné : {race} : {wishes}.</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>Le nombre de courses à venir n'est pas connu : le fichier de règles ne le dit pas. Donnez-le.</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>Quelqu'un sans points pourrait aussi gagner.</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>Coupe du monde n° {number}</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}, à venir</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}, Division {division}</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>« {text} » n'est pas sur cette liste. Donnez une partie du nom, ou une clé.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>« {text} » peut être l'un de {names}. Donnez-en plus.</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name} est listé avec des points dans {count} courses sur {all}.</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>La liste n'a pas de colonne « {name} ». Les colonnes sont : {known}.</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name} est engagé dans la course {race}.</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>Mis en Division {division} à la main : {remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>Les officiels laissent valoir l'engagement contre une règle : {remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name} part pour {nation}.</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>Les listes connaissent {name} par la clé {key}.</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>Aucun dossard n'a été attribué.</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>Le dossard {number} est à {name} dans toute la compétition, {event}.</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>Il n'y a pas de paires numérotées sur cette liste.</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>Course {pair} de cette liste de départ.</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>Paire {pair}.</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>Il n'y a pas de couloirs sur cette liste.</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>Couloir au départ : {lane}.</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>Aucune ligne droite n'est donnée sur cette liste.</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>Ligne droite du départ : {side}.</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>Le fichier de règles leur donne les numéros {first} à {last}.</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>Le fichier ne conserve pas de tirage de cette course : la place est venue avec la liste de départ.</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>Tiré comme « {kind} » avec la graine {seed} le {day}.</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>Hors du tirage : les officiels ont mis le départ sur la liste plus tard.</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>La place est celle du tirage.</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>Les officiels l'ont changée depuis ; le tirage donnait {place}.</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>Bulletin</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>Pas encore de jour</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what} {before} retiré</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what} {now}, avant {before}</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>engagé</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{count} dans {table}</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>sprint {number}</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>nouvelle course</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>forfait</translation>
  </message>
  <message>
   <source>time</source>
   <translation>temps</translation>
  </message>
  <message>
   <source>status</source>
   <translation>statut</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notes</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>remarque</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>tours</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>doublé</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>pris à la main</translation>
  </message>
  <message>
   <source>points</source>
   <translation>points</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>points à la main</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>remarque sur les points</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>paire</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>couloir</translation>
  </message>
  <message>
   <source>place</source>
   <translation>place</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>ligne droite</translation>
  </message>
  <message>
   <source>state</source>
   <translation>état</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>temps de référence</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>distance du temps de référence</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>jour du temps de référence</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>lieu du temps de référence</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>division à la main</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>remarque sur la division</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>laissé valoir</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numéro</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titre</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>discipline</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>sexe</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>mètres</translation>
  </message>
  <message>
   <source>division</source>
   <translation>division</translation>
  </message>
  <message>
   <source>run</source>
   <translation>manche</translation>
  </message>
  <message>
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>heure</translation>
  </message>
  <message>
   <source>series</source>
   <translation>série</translation>
  </message>
  <message>
   <source>event</source>
   <translation>événement</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>patinoire</translation>
  </message>
  <message>
   <source>city</source>
   <translation>ville</translation>
  </message>
  <message>
   <source>country</source>
   <translation>pays</translation>
  </message>
  <message>
   <source>days</source>
   <translation>jours</translation>
  </message>
  <message>
   <source>air</source>
   <translation>air</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>humidité</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>glace</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>fichier de règles</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>révision</translation>
  </message>
  <message>
   <source>at</source>
   <translation>à</translation>
  </message>
  <message>
   <source>list</source>
   <translation>liste</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>tableau d'affichage</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>imprimé</translation>
  </message>
  <message>
   <source>files</source>
   <translation>fichiers</translation>
  </message>
  <message>
   <source>language</source>
   <translation>langue</translation>
  </message>
  <message>
   <source>look</source>
   <translation>aspect</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>type</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>graine du tirage</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>départs</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>engagements</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>répétition</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>après la course</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>après la paire</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>words</source>
   <translation>mots</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>se coche tout seul</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>coché</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>coché à la main</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>nom de famille</translation>
  </message>
  <message>
   <source>given name</source>
   <translation>prénom</translation>
  </message>
  <message>
   <source>name in own letters</source>
   <translation>nom en propre écriture</translation>
  </message>
  <message>
   <source>office</source>
   <translation>fonction</translation>
  </message>
  <message>
   <source>record</source>
   <translation>record</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>vaut pour</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>détenteur</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>homologué</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>or</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>argent</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>bronze</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>rang</translation>
  </message>
  <message>
   <source>season</source>
   <translation>saison</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>{count} saison</numerusform>
    <numerusform>{count} saisons</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>{count} compétition</numerusform>
    <numerusform>{count} compétitions</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>{count} course</numerusform>
    <numerusform>{count} courses</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>{count} autre nom</numerusform>
    <numerusform>{count} autres noms</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>{count} temps d'ailleurs</numerusform>
    <numerusform>{count} temps d'ailleurs</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>{count} numéro</numerusform>
    <numerusform>{count} numéros</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>{count} membre</numerusform>
    <numerusform>{count} membres</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>{count} départ</numerusform>
    <numerusform>{count} départs</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>{count} résultat</numerusform>
    <numerusform>{count} résultats</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>{count} passage</numerusform>
    <numerusform>{count} passages</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>{count} sprint</numerusform>
    <numerusform>{count} sprints</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>{count} officiel</numerusform>
    <numerusform>{count} officiels</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>{count} relevé de glace</numerusform>
    <numerusform>{count} relevés de glace</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>{count} tirage</numerusform>
    <numerusform>{count} tirages</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>{count} liste de départ publiée</numerusform>
    <numerusform>{count} listes de départ publiées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} issued start lists</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation>
    <numerusform>{count} record</numerusform>
    <numerusform>{count} records</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} career</source>
   <translation>
    <numerusform>{count} palmarès</numerusform>
    <numerusform>{count} palmarès</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>{count} décision</numerusform>
    <numerusform>{count} décisions</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>{count} aspect des feuilles</numerusform>
    <numerusform>{count} aspects des feuilles</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>{count} image</numerusform>
    <numerusform>{count} images</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>{count} édition</numerusform>
    <numerusform>{count} éditions</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>{count} approbation</numerusform>
    <numerusform>{count} approbations</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>{count} passage outre</numerusform>
    <numerusform>{count} passages outre</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>{count} bulletin</numerusform>
    <numerusform>{count} bulletins</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>{count} pause</numerusform>
    <numerusform>{count} pauses</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>{count} ligne à cocher</numerusform>
    <numerusform>{count} lignes à cocher</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{y} selon {x}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>encore {count} ligne</numerusform>
    <numerusform>encore {count} lignes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name} : de {first} à {last}, {count} marques</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Classement combiné</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixte</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>Toutes épreuves</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>Petit toutes épreuves</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>Mini-combiné</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>après {count} distance</numerusform>
    <numerusform>après {count} distances</numerusform>
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nation</source>
   <translation>Nation</translation>
  </message>
  <message>
   <source>Rk</source>
   <translation>Rg</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>Écart</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}m</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>Course</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>Les {count} premiers après {before} distances patinent la dernière.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>N°</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>Division</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Mesuré</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>Air °C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>Glace °C</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{weekday}, {date}</source>
   <translation>{weekday} {date}</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation>{weekday} {day} {month} {year}</translation>
  </message>
  <message>
   <source>{first} {first_month} - {last} {month} {year}</source>
   <translation>{first} {first_month} - {last} {month} {year}</translation>
  </message>
  <message>
   <source>{first} - {last} {month} {year}</source>
   <translation>{first} - {last} {month} {year}</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>lundi</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>mardi</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>mercredi</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>jeudi</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>vendredi</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>samedi</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>dimanche</translation>
  </message>
  <message>
   <source>{clock} AM</source>
   <translation>{clock} AM</translation>
  </message>
  <message>
   <source>{clock} PM</source>
   <translation>{clock} PM</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>janv.</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>févr.</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>mars</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>avril</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>juin</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>juil.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>août</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>sept.</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>oct.</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>nov.</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>déc.</translation>
  </message>
  <message>
   <source>{who}: {title} {before} taken out</source>
   <translation>{who} : {title} {before} retiré</translation>
  </message>
  <message>
   <source>{who} {before} to {after}</source>
   <translation>{who} {before} → {after}</translation>
  </message>
  <message>
   <source>{who} {after}</source>
   <translation>{who} {after}</translation>
  </message>
  <message>
   <source>rank of {who}: {before} to {after}</source>
   <translation>rang de {who} : {before} → {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {before} to {after}</source>
   <translation>{who} : {title} {before} → {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {after}</source>
   <translation>{who} : {title} {after}</translation>
  </message>
  <message>
   <source>notes below the list</source>
   <translation>notes sous la liste</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>{who} ajouté</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>{who} retiré</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>ordre des lignes</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>maintenant {after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>en-tête</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>état de la glace</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>n° {bib}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>Divisions</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>Partants du tirage</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>tous par le sort</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>autre couloir</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>casque {number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>tiré pour les courses {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>tiré pour les quatuors {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>tiré pour les paires {first}–{last}</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>quatuor {number}</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>paire {number}</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}, seul</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}, {count} départ</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>Meilleur temps saison</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>1re manche</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Arrive en</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>rien de connu</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>L'ordre vient de : {source}.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Tirage</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>Coupe du monde, Division A</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>Coupe du monde, Division B</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>groupes selon le rang</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>selon le classement</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>2e manche dans l'autre couloir</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>départ groupé</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>Dans le même couloir qu'en première manche, faute d'autres : {names}.</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>L'ordre complet est tiré au sort.</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>meilleur temps de la saison</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>Les partants sont ordonnés selon {keys} ; les égalités sont départagées par le sort.</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>Les casques sont numérotés selon {keys} ; les égalités sont départagées par le sort.</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>Le meilleur de ceux qui passent à l'intérieur rencontre le meilleur des autres, et ainsi de suite.</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>Le meilleur est tiré au sort pour les dernières places.</numerusform>
    <numerusform>Les {count} meilleurs sont tirés au sort entre eux pour les dernières places.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>Les groupes de {count} dans cet ordre sont tirés en eux-mêmes ; le meilleur groupe part en dernier.</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>Tous les autres se rencontrent dans cet ordre, les meilleurs en dernier.</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>Ils se rencontrent dans cet ordre, les meilleurs en dernier.</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>Chacun part dans l'autre couloir que celui de la première manche.</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>Les meilleures tirent aussi leur ligne droite ; parmi les autres, la meilleure équipe part sur la ligne d'arrivée.</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>Les lignes droites sont tirées au sort dans chaque course.</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>Les meilleurs tirent aussi leur couloir ; parmi les autres, le meilleur part à l'intérieur.</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>Le meilleur de chaque paire part à l'intérieur.</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>Quatre partent sous un même numéro, et leurs couloirs sont tirés au sort.</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>Les couloirs sont tirés au sort dans chaque paire.</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>Un numéro incomplet part en premier.</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>Un numéro incomplet part en dernier.</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>Là où le sort décide, deux de la même nation ne se rencontrent pas, si possible.</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>Graine {seed}, procédé {version} : le sort vient du SHA-256 de {seed}:0, {seed}:1, etc.</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>Casque</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Paire</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>Coul.</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>Brassard</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>réserve, dans cet ordre</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>Hors compétition, sans rang ni points</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>Nom d'origine</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Né(e)</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>MS</source>
   <translation>MS</translation>
  </message>
  <message>
   <source>{nation}: {entries}</source>
   <translation>{nation} : {entries}</translation>
  </message>
  <message numerus="yes">
   <source>{count} woman</source>
   <translation>
    <numerusform>{count} femme</numerusform>
    <numerusform>{count} femmes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>{count} homme</numerusform>
    <numerusform>{count} hommes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}, {women} et {men}</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count} nation</numerusform>
    <numerusform>{count} nations</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations} ; {skaters}.</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}, forfait dans toutes les courses : {names}.</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>Temps de réf.</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>Sur (m)</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>Patiné le</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>Patiné à</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Rapport d'import</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>La liste dit</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>Répétition – pas un résultat</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Poste</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>Courses</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>De qui</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>Course {number} : une feuille de tours demande une distance, et aucune n'est connue.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>Course {number} : le fichier de règles ne donne pas les tours de cette course d'équipes. Ajoutez-les.</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>Équipe {number}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}, forfait</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>Doublés ou arrêtés</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>Sprint {number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>Arrivée {first} à {last}</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>Casques : {helmets}.</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>Tours</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>Points de course</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>{count} podium est encore ouvert.</numerusform>
    <numerusform>{count} podiums sont encore ouverts.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>{count} podium n'est pas encore officiel.</numerusform>
    <numerusform>{count} podiums ne sont pas encore officiels.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race} : médailles partagées, car un millième n'est pas connu.</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>Totaux ({count} engagement)</numerusform>
    <numerusform>Totaux ({count} engagements)</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>Or</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>Bronze</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>{count} podium officiel compte.</numerusform>
    <numerusform>{count} podiums officiels comptent.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>{count} podium compte, officiel ou non.</numerusform>
    <numerusform>{count} podiums comptent, officiels ou non.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>Juge-arbitre</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>Juge-arbitre adjoint</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>Starter adjoint</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>Juge à l'arrivée</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>Chef chronométreur</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>Chronométreur</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>Chef du chronométrage électronique</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>Compteur de tours</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>Commissaire de piste</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>Contrôleur des croisements</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>Technicien de la glace</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>Expert des engagements et du tirage</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>Commissaire aux concurrents</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>Speaker</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Médecin</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Départ</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Intervalle</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>Podiums par distance</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>Palmarès : or, argent et bronze de la série en tout. Vide quand ce qui précède n'est pas connu.</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Ce que cela signifie</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>Podiums</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>non connu : le fichier de règles n'a pas de montant pour cette place, aucun total ne le contient.</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>non connu : aucune source ne dit si un record du monde seulement égalé est payé.</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>Les records du monde non encore homologués sont quand même dans les totaux.</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event} : le fichier de règles ne dit rien des primes pour {races}.</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>Les classements actuels peuvent encore changer : rien n'en est additionné.</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>Qui partage un rang reçoit une part égale de la somme des places.</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>Prime</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Monnaie</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>Par membre</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>Patineurs</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Équipes</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>Nations</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Non connu</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>non connu</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>Record du monde : {race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>Classement final : {cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>Classement actuel : {cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}, {entries}.</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>Saison {season}, après {event}</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>Qualification</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>Les nombres sont ceux de la saison {scheme}, les résultats ceux de {season}.</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>De la nation</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>Par les points de Coupe du monde</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>Par les temps de Coupe du monde</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>Place du pays hôte</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>Place du champion</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>Réserves</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>Les Coupes du monde qui comptent : {numbers}.</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>Patineur ou équipe</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>Compétition et patinoire</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>Officiels et signatures</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>Pièces jointes</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>Liste de résultats</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>Photo-finish</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>Formulaire antidopage</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>Demande de record</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Rubrique</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>À remplir si vide</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>Type de record</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distance</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>Ancien record</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>Numéro d'autorisation</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>Patinoire</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>Couverte ou en plein air</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>Altitude</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>Certificat de piste</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>Course au programme</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>Couloir au départ</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>Adversaire</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>Système de chronométrage</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>Temps automatique</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>Temps manuels, 1 à {count}</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>Passages</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>Température de la glace, °C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>Température de l'air, °C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>Humidité, %</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>Pression de l'air, hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>Vent (plein air)</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>Chronométreur {number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>Signature du juge-arbitre</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>battu</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>Div</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Détenu par</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>Record du monde</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>Record du monde junior</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>Record de plaine</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>Record des championnats</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>Record des championnats junior</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Record de la piste</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>Record de la piste junior</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>Record national</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>Record national junior</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>Record personnel</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>Record continental junior</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>Record continental</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>{record} égalé</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>Catégories {system}, saison {season}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Autres noms</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>Nouvelle course</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Repos</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>Nouvelles courses en attente</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>repos non connu</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>peut repartir</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>encore {minutes} min de repos</numerusform>
    <numerusform>encore {minutes} min de repos</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>Temps pris à la main</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>Rec</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>Classement par série : le vainqueur de chaque série est en finale A.</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>Classement par série : la dernière est la finale A, pour les places 1 et 2, la précédente la finale B.</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>Points de {name} fixés à la main : {remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>À égalité selon ce qui est connu, le millième manque : {names}.</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Int</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Ext</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>Places de Coupe du monde</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Meil.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>Records personnels et meilleurs temps de la saison</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>Patineur</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Classement</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Par règle</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Mouv.</translation>
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation>{name} {rank}</translation>
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation>{mark} Rang fixé à la main : {ranks}. {remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>Le rang {rank} fixé à la main pour {name} ne convient plus, car les totaux ont changé : {remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>non publié</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>changé depuis la révision {number}, non publié</translation>
  </message>
  <message>
   <source>white</source>
   <translation>blanc</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rouge</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>jaune</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>bleu</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>Points CM</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>Rang CM</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>Réserves : {names}.</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} existe déjà. Choisissez un autre nom.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{count} ligne de {table} renvoie à une ligne de {parent} qui n'existe pas</numerusform>
    <numerusform>{count} lignes de {table} renvoient à une ligne de {parent} qui n'existe pas</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path} est ouvert, ou n'a pas été bien fermé : {log} se trouve à côté. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path} est utilisé par un autre programme. Fermez-le là et réessayez.</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>Cela contredit ce qui est dans le fichier : {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path} est endommagé ({reason}). Ouvrez sa dernière copie, ou sauvez ce qui est lisible avec « {command} ».</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>{path} n'a pas pu être lu ou écrit ({reason}). Vérifiez le disque et le dossier.</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name} n'a pas été bien fermé ; le plus récent de ses {count} changements est de {time}.</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>Le programme s'est mal terminé après {time} ; le changement est là.</numerusform>
    <numerusform>Le programme s'est mal terminé après {time} ; les {count} changements sont tous là.</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name} est aussi ouvert ailleurs : {hand} l'a changé à {time}. Travaillez à un seul endroit.</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name} est aussi ouvert ailleurs ; il a été changé à {time}. Travaillez à un seul endroit.</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path} a été écrit par un skatedesk plus récent (version de fichier {file}, celui-ci lit {own}). Mettez skatedesk à jour.</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>{path} n'a pas pu être mis à jour ({reason}). Il est comme il était ; {kept} en est une copie.</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence} Rien n'est perdu : gardez {log} à côté du fichier jusqu'à sa prochaine ouverture.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>Il n'y a pas de dossier {folder}. Créez-le d'abord.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path} est un dossier. Choisissez un fichier .skatedesk.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Il n'y a pas de fichier {path}.</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path} n'est pas un fichier skatedesk. Choisissez un fichier .skatedesk.</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>il n'a pas de version</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path} n'est plus le fichier qui a été ouvert : il a été déplacé ou remplacé, ou sa clé retirée. Remettez-le et rouvrez-le.</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path} est le fichier ouvert lui-même. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>Rien n'est lisible dans {path}. Ouvrez sa dernière copie.</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>Sauvé de {name}</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>la copie n'a pas tout</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>Pas de sauvegarde : {folder} n'est pas là. Branchez la clé ou connectez le partage.</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>Second emplacement absent</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>Pas de sauvegarde : {folder} est plein. Faites-y de la place ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>Second emplacement plein</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>Pas de sauvegarde : {folder} est en lecture seule. Autorisez l'écriture ou choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>Second emplacement en lecture seule</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>Pas de sauvegarde : {folder} ne l'a pas prise ({reason}). Regardez la clé ou le partage.</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>Échec de la sauvegarde</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>Annuler le dernier changement de ce &amp;patineur</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>&amp;Résultat</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>&amp;Note derrière le temps…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>&amp;Abandon (DNF)</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>Non-&amp;partant (DNS)</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>&amp;Disqualifier…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>&amp;Forfait, ou le lever…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>Accorder une nouvelle &amp;course…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>&amp;Membres de l'équipe…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>Po&amp;ints à la main…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>Re&amp;tirer le résultat…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>Rendre &amp;officiel, ou provisoire</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>Imprimer &amp;le résultat…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>&amp;Bulletin…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Aller</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>Champ du &amp;temps</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>Gros ch&amp;iffres à la ligne</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>Suivant sans &amp;résultat</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>&amp;Programme</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>Course &amp;suivante</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>Course précé&amp;dente</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>Ré&amp;glages…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>&amp;Pourquoi ?</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Touches</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>&amp;Annuler : {label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>&amp;Rétablir : {label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>Annuler pour ce &amp;patineur : {label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>L'écriture a été interrompue par l'ordinateur. Réessayez.</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>Tout changement est enregistré. Aucun second emplacement n'est choisi : choisissez-en un avec Fichier, Sauvegardes.</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>Tout changement est enregistré, et la dernière sauvegarde le contient.</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>Sauvegardé, relu et compté : {count} ligne.</numerusform>
    <numerusform>Sauvegardé, relu et compté : {count} lignes.</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence} Nouvel essai en cours.</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>Elle est jetée à la fin, il n'en est donc gardé aucune copie.</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>Pas de sauvegarde d'une répétition</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>Tout changement est enregistré dans le fichier. Une clé ou un partage en garderait une seconde copie.</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>Aucun second emplacement choisi</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder} est lent. Le travail continue entre-temps.</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>Sauvegarde en cours</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Pas encore de sauvegarde</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>La première se fait dans un instant.</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>Dernière sauvegarde {time}, dans {folder}</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>Sauvegarde {ago}</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>chaque minute</numerusform>
    <numerusform>toutes les {count} minutes</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>à l'instant</translation>
  </message>
  <message numerus="yes">
   <source>{count} second ago</source>
   <translation>
    <numerusform>il y a {count} seconde</numerusform>
    <numerusform>il y a {count} secondes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seconds ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} minute ago</source>
   <translation>
    <numerusform>il y a {count} minute</numerusform>
    <numerusform>il y a {count} minutes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>il y a {count} heure</numerusform>
    <numerusform>il y a {count} heures</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>il y a {count} jour</numerusform>
    <numerusform>il y a {count} jours</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}, dernière sauvegarde {time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>&amp;Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>Sa&amp;uvegardes…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>&amp;Annuler la restauration</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>Lecture de la sauvegarde …</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>Le fichier est comme il était à {time}. L'état d'avant est conservé dans {kept} ; {keys} le fait revenir.</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>Gros chiffres</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Esc quitte · F4 à F9 décident</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Esc quitte · Return enregistre · Tab vers les passages · Page Down suivante · F4 à F9 décident</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>Série {pair} sur {all}</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>Paire {pair} sur {all}</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>C'est la dernière série.</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>C'est la dernière paire.</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>Suivante : série {pair}</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>Suivante : paire {pair}</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>Cérémonie du tirage</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>Tirage · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>Refaire le tirage…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>Confirmer le tirage</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>Casque suivant</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>Course suivante</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>Paire suivante</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>Le tirage commence.</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>Jeter ce tirage et le refaire ?</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>Les paires de la graine {seed} ne sont pas stockées, même celles déjà montrées. Une nouvelle graine inconnue de tous est prise, et tout recommence.</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>Refaire le tirage</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>Touches de la cérémonie</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>Espace suivant · Retour arrière précédent · Fin tout d'un coup · F11 plein écran · Ctrl+Return confirme · Esc quitte</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>Toutes sont affichées, rien n'est encore enregistré · Return confirme le tirage · Esc quitte</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>Tout est montré.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>couloir vide</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>{first} à {last} sur {count}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>Casque {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count} paire</numerusform>
    <numerusform>{count} paires</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>{count} quatuor</numerusform>
    <numerusform>{count} quatuors</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{who}, {where}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>Quatuor {number}</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>Il n'y a pas encore de graphique à enregistrer.</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Enregistrer le graphique</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>&amp;Compétition</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>&amp;Nouvelle compétition…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>&amp;Corriger la compétition…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>&amp;Programme…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>&amp;Officiels de la compétition…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>O&amp;fficiels de cette course…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>Glace et &amp;air de cette course…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>&amp;Importer des résultats…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>Importer des &amp;engagements…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>Importer des &amp;temps antérieurs…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>Importer de la &amp;saison dernière…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>Exporter cette cou&amp;rse…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>E&amp;xporter la compétition…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>Exporter les &amp;listes d'engagements…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>Importer des engagements</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>Listes d'engagements ({pattern})</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>Importer des temps antérieurs</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>Temps enregistrés ({pattern})</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>Déclarer {name} forfait ?</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name} reste sur la liste avec WDR ; la place dans la paire reste libre.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Déclarer forfait</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>Retirer le résultat de {name} ?</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>Temps, passages, statut et notes s'en vont ; Annuler les fait revenir.</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>Aucun fichier n'est ouvert. Ouvrez-en un avec Fichier, Ouvrir, ou créez-en un.</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>Il n'y a pas de distance à répartir. Choisissez une course au programme.</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>Placer en Division {division} à la main</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>Placer en {division}</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>Pourquoi, par exemple : invitation de l'organisateur</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>Lever le placement</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who} n'a pas de placement à la main.</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>Choisissez d'abord un patineur dans la liste.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>Rien n'a changé depuis la parution, donc rien à réimprimer.</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>{count} liste changée</numerusform>
    <numerusform>{count} listes changées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>Cet ordinateur ne connaît aucune imprimante. Installez-en une dans le système, ou écrivez un PDF avec Exporter.</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>Écrire dans le dossier</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>Livret ({pattern})</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>Classeur ({pattern})</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>Écriture de {name} …</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>Le juge-arbitre approuve le résultat d'une course. Choisissez-en une.</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>Choisissez d'abord une liste.</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title} n'est pas encore paru. Imprimez, exportez ou publiez d'abord cette liste.</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>Il n'y a ici aucune liste à imprimer ou exporter.</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>Écrit et vérifié : {file}, {pages}, {lists}.</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>Doc&amp;uments</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Imprimer…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>Imprimer seulement ce qui a &amp;changé…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>Imprimer &amp;tout ce qui est affiché…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>P&amp;rotocole…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>&amp;Publier sans imprimer</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>&amp;Marquer comme imprimé</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>&amp;Affiché à…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>Approbation du &amp;juge-arbitre…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>Réglages des &amp;feuilles…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>Aperçu aussi &amp;large que possible</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>La course {number} n'a pas encore de liste de départ. Faites d'abord le tirage.</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>Retirer {name} de la liste de départ ?</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name} reste engagé et figure sous la liste comme non tiré ; le couloir reste vide.</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>&amp;Tirage</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>&amp;Tirer au sort…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>Tirer to&amp;utes les courses…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>Autre &amp;graine</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>&amp;Nouveau tirage…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>&amp;Exporter le protocole…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>Demi-finales d'après les &amp;quarts de finale</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>&amp;Finales d'après les demi-finales</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>Aucune course avec engagés n'attend son tirage. Engagez d'abord des patineurs, ou choisissez Nouveau tirage.</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>Cette course n'a pas encore été tirée ici, il n'y a donc pas de protocole à exporter.</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>Il n'y a pas de course où engager quelqu'un. Choisissez-en une au programme.</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>Retirer {who} ?</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>Rien n'en reste sur les listes ; Annuler le fait revenir. Pour le garder listé, déclarez plutôt forfait.</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>Déclarer {who} forfait ?</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>Qui est sur une liste de départ y reste avec WDR, et la place dans la paire reste libre.</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Réserve</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>Mettre en réserve</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>Place parmi les réserves de {nation}</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who} n'a pas déclaré forfait. Choisissez quelqu'un qui l'a fait.</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation} n'a pas de réserve sur cette distance.</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>Engager une réserve pour {name}</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Engager</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>Rien ne s'oppose à l'engagement de {who}.</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>Laisser valoir l'engagement</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>Laisser valoir</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>Pourquoi, par exemple : décidé par le juge-arbitre à la réunion des chefs d'équipe</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Revenir dessus</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>Dossard</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>Attribuer le dossard</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>Il vaut pour toute la compétition.</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>Reprendre le dossard</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>Aucun engagement n'est choisi. Choisissez-en d'abord un dans la liste.</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>Cela se fait pour un engagement à la fois. N'en choisissez qu'un.</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>Un dossard est un nombre entier, 1 ou plus.</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}, course {race}</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>E&amp;ngagements</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>&amp;Engager des patineurs…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>C&amp;oller des engagements…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>&amp;Forfait, ou le lever</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>&amp;Réserve…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>Engager une réser&amp;ve pour…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>&amp;Hors compétition, ou en compétition</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>&amp;Laisser valoir…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>Re&amp;tirer…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>Temps &amp;de référence…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>Do&amp;ssard…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>&amp;Attribuer les dossards</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>Placer à la &amp;main…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>Lever le &amp;placement</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>&amp;Composer les divisions</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>Création de l'exemple …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>Fichiers de résultats ({pattern})</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name} est déjà ouvert ici.</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>Importer des résultats</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>Courses ({pattern})</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>La course {number} n'a pas encore de résultat à imprimer.</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>Résultat {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>{count} course reprise.</numerusform>
    <numerusform>{count} courses reprises.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>Écrit et vérifié : {names}, {rows} ligne.</numerusform>
    <numerusform>Écrit et vérifié : {names}, {rows} lignes.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nouveau…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Ouvrir &amp;récent</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Affic&amp;hage</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Sombre</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>Contraste &amp;élevé, pour une patinoire claire</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>Plus &amp;grand</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>Plus &amp;petit</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>&amp;Lignes serrées</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name} (introuvable)</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>&amp;Retirer les fichiers introuvables de la liste</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>&amp;Manuel</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>Qu'est-ce que &amp;c'est ?</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>Que &amp;saisir ici ?</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>&amp;Fiche rapide…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>Histori&amp;que</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>Révoquer ce &amp;changement</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>Changements d'un &amp;patineur…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>&amp;Listes telles qu'elles étaient alors</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>E&amp;xporter ce qui est affiché…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>Rien n'est affiché, il n'y a donc encore rien à exporter.</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Impression …</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>L'imprimante n'a rien pris. Voyez si elle est allumée, puis imprimez de nouveau.</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>Rien n'a changé depuis la parution : elle vaut comme {revision}.</numerusform>
    <numerusform>Rien n'a changé depuis la parution : elles valent comme {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>{count} liste publiée, {revision}.</numerusform>
    <numerusform>{count} listes publiées, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>{count} fichier</numerusform>
    <numerusform>{count} fichiers</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>Écrit et vérifié : {files} avec {count} liste, {revision}.</numerusform>
    <numerusform>Écrit et vérifié : {files} avec {count} listes, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>{count} liste imprimée, {pages}, {revision}.</numerusform>
    <numerusform>{count} listes imprimées, {pages}, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>&amp;Listes</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>Cette liste est vide, il n'y a donc encore rien à exporter.</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>Tours de cette course</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>Fixer les tours</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>l'arrivée se déplace ; les sprints avant elle restent</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>Selon le fichier de règles</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>Plusieurs casques sont saisis. Ne saisissez que celui qui est visé.</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>Départ &amp;groupé</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>&amp;Doublé, ou non</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>&amp;Arrêté après quelques tours…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>&amp;Tours de cette course…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>Recalculer les &amp;points de l'arrivée</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>Faire &amp;monter les meilleurs de la Division B</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>&amp;Répartir en demi-finales</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>&amp;Liste de départ de la finale</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd'hui</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listes</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documents</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Chercher partout</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Aller</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>Les flèches choisissent, Return y va, Esc quitte</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>« {act} » : {reason}.</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>Rien ici ne contient « {text} ».</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Utilisé récemment</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}, {shown} sur {count}</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>Course, patineur, action ou document</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>Ouvrez d'abord un fichier</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>Seulement sur la page {page}</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>Pas possible ici</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>&amp;Chercher partout…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>Choisissez d'abord une course.</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>Paire ou série</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>De quoi</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>Graphiques de la course</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>Il n'y a pas encore de classement à tracer.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>{count} course à venir</numerusform>
    <numerusform>{count} courses à venir</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>courses comme dans le fichier de règles</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>Courses à venir</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>Graphiques de la coupe</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>Choisissez d'abord un patineur.</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>Ce patineur n'a pas encore de temps, il n'y a donc rien à tracer.</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>Graphiques du patineur</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>Grap&amp;hiques de cette page…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>Tout ce qui est conservé sur {name}</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON ({pattern})</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>Le nouveau fichier</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}, {name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>Retirer le record de la liste ?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Le retirer</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>Importer des records</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>Listes de records ({pattern})</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>Choisissez d'abord un record établi dans cette compétition.</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>Les records personnels et meilleurs temps de la saison sont chez le patineur ; seuls les records ont une liste.</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>Ce record est déjà homologué.</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>Choisissez d'abord un record.</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>Ce n'est pas encore dans la liste. Reprenez-le d'abord avec Records, Reprendre.</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>Rec&amp;ords</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>&amp;Nouveau record…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>&amp;Corriger…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>Re&amp;tirer…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>&amp;Reprendre, provisoire</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>&amp;Homologuer…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>&amp;Feuille de demande…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>&amp;Importer une liste…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>Il n'y a encore aucun record à exporter.</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>Qui est la même personne ?</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>choisi à la main</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>Aucun patineur n'est choisi. Créez-en un avec Patineurs, Nouveau patineur.</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>&amp;Patineurs</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>&amp;Nouveau patineur…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Modifier…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>&amp;Autres noms…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>La même &amp;personne que…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>&amp;Qui peut être une même personne…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>Patineurs &amp;fusionnés…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>&amp;Équipes…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>&amp;Tout ce qui est conservé sur quelqu'un…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>&amp;Retirer le nom…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>E&amp;xporter le registre…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Plus lent</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Plus rapide</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>Terminer…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>Graine {number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>(encore {count})</numerusform>
    <numerusform>(encore {count})</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>À saisir : {task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>Ré&amp;pétition…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>R&amp;épétition</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>&amp;Pause, ou reprendre</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>Paire &amp;suivante</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>Plus &amp;lent</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>Plus &amp;rapide</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>Création de la répétition …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>Une répétition n'a pas été terminée. La supprimer ?</numerusform>
    <numerusform>{count} répétitions n'ont pas été terminées. Les supprimer ?</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}. Rien dans une répétition n'est un résultat.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>Répétition – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>Sur la glace : {who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>Toutes les courses sont patinées. Terminez la répétition pour voir le bilan.</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race} n'a pas encore de liste de départ. Faites le tirage, ou passez-la avec Paire suivante.</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>Suivante : {race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>Cla&amp;ssements</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>&amp;Et si…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>&amp;Rang à la main…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>Forfait t&amp;ardif…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>&amp;Publier la liste de départ</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>E&amp;xporter liste de départ, liste des paires et feuille de tours…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>Ce qui a été enregistré, et l'état du fichier</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>Annuler {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>Aucun fichier n'est ouvert</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>Rien n'a encore été changé</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>Dernier changement {when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>Fichier en sécurité</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>Rien de nouveau · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>Enregistré {time} · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>Non enregistré : {reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>{count} liste changée</numerusform>
    <numerusform>{count} listes changées</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>{count} liste changée depuis sa parution.</numerusform>
    <numerusform>{count} listes changées depuis leur parution.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>Au&amp;jourd'hui</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>&amp;Horaire…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>Liste de &amp;contrôle…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>Il n'y a encore aucun chiffre à expliquer. Cela vient avec le premier temps.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>Compétition et pages</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>Pas de compétition</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>Approbation du juge-arbitre</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Approuver</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>Prénom NOM</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>&amp;Autre signature…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>&amp;Retirer</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>Signature {number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>Images ({pattern})</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>&amp;Restaurer…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Changements depuis</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>&amp;Choisir l'endroit…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>Choisissez une sauvegarde de la liste.</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>Aucun second emplacement n'est choisi. Choisissez une clé ou un partage, et les sauvegardes s'y font dès lors.</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>Second emplacement : {folder}. Il est sur le même disque que le fichier et serait perdu avec lui.</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>Second emplacement : {folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>Il n'y a pas encore de sauvegarde. Choisissez un second emplacement, ou faites-en une avec Sauvegarder maintenant.</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>Ce qui a changé depuis une sauvegarde est listé ici.</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>part</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>revient</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>encore {count} changement</numerusform>
    <numerusform>encore {count} changements</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>et</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>Une clé, un partage ou un autre disque pour les sauvegardes</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>À quelle fréquence, si quelque chose a changé</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>Return sur une sauvegarde y revient, après une question. Rien n'en est perdu.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sauvegarde</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>État au</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Gardée</translation>
  </message>
  <message>
   <source>others</source>
   <translation>autres</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>second emplacement</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>à côté</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Garder le texte</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>Le texte n'est pas encore gardé. Ctrl+Return le garde, encore Esc quitte sans lui.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>Enregistrer le bulletin</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>Personne n'a de place dans cette course, et rien d'autre ne mérite d'être dit.</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>modifié · résultats changés depuis</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>Le texte n'est pas encore gardé. Gardez-le, ou revenez à celui tiré des résultats.</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>Écrit et vérifié : {names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>&amp;Enregistrer sous…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>Revenir à ce que disent les &amp;résultats</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>Return sur un fait montre comment il a été trouvé. Tab va au texte ; Ctrl+Return le garde.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>Langue du bulletin</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Enregistrer l'image…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Quel graphique</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>Les mêmes valeurs en tableau</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>Graphique ou tableau</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Liste de contrôle</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>Ajouter la ligne</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nouvelle ligne</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>Autre chose à faire</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>Prendre une autre liste</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>Prendre une autre liste …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>Saisissez dans une ligne pour la renommer. Elle se coche sur la page Aujourd'hui, avec la barre d'espace.</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>À faire</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>Coché</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>tout seul</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>Nouvelle compétition</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>Dans {file}</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>Créer la compétition</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>Règles : {name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>Comme à {event}, {season}</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>Pas encore de courses</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>Corriger la compétition</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>Courses du programme</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>La compétition commence sans courses. Ajoutez-les ensuite.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>Anneau</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Ville</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>Le numéro est un nombre entier, 1 ou plus ; laissez vide pour le suivant.</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}, le suivant</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>Officiels de la compétition</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>Nouvelle &amp;fonction</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>Un de &amp;plus</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>Tirer {count} course</numerusform>
    <numerusform>Tirer {count} courses</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>Tirer toutes les courses</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>Laissée de côté. {sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>Chaque course reçoit sa propre graine, gardée avec son tirage. Une seule annulation les reprend toutes.</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>Engager des équipes</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>Engager des patineurs</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>Nom, nation ou numéro</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Return engage pour les distances cochées. Esc ferme.</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>&amp;Nouvelle équipe…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>Cochez au moins une distance sous la liste.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>{count} engagé jusqu'ici.</numerusform>
    <numerusform>{count} engagés jusqu'ici.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>{name} : engagé. {total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>Le nouveau n'est pas du sexe qui patine ici. Choisissez une autre course.</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>Engagé pour</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>Colonnes de la liste</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>Se lit comme</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>Nation des lignes qui n'en nomment pas</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>aucune : ces lignes sont refusées</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>Aucune colonne ne dit {what}. Choisissez-en une.</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>Aucune colonne ne dit {what}. Choisissez-en une, ou la nation de toutes les lignes, en bas.</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>« {heading} » se lit comme</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>Colonne {number}</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>non lue</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>Id ou licence</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>Nom complet</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Nom en propre écriture</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>Femmes ou hommes</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>Distances, toutes dans une colonne</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>Temps d'engagement</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>Distance du temps d'engagement</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>Jour du temps d'engagement</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>Lieu du temps d'engagement</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>Première ligne</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>La ligne choisie</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Qui est-ce ?</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>Toute la liste</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>Ligne {number}</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>La liste dit : {text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>Pas décidé : laisser la ligne de côté</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>Quelqu'un de nouveau : {name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>Reprendre les lignes</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Feuille du classeur</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>Lecture de {file} …</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>Rien ne peut être repris de cette liste.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>Reprendre {count} ligne</numerusform>
    <numerusform>Reprendre {count} lignes</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>Rien à reprendre</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>Rien n'est changé avant la reprise des lignes, et un seul Annuler revient sur toutes.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count} ligne demande qui c'est et reste de côté jusqu'à la décision : Return ouvre les réponses.</numerusform>
    <numerusform>{count} lignes demandent qui c'est et restent de côté jusqu'à la décision : Return ouvre les réponses.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Return reprend les lignes.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Classeurs Excel ({pattern})</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-report.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>Rapport écrit et vérifié : {name}, {count} ligne.</numerusform>
    <numerusform>Rapport écrit et vérifié : {name}, {count} lignes.</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>Quelles lignes sont affichées</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>Ce que ferait chaque ligne</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>Aucune ligne de ce type.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>Engagé, mais pas dans cette liste.</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>décidé</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>Quelqu'un de nouveau.</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>C'est {known}.</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>Ce qu'elle ferait, ou pourquoi non</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>Ce qui a changé depuis la parution devient une nouvelle révision, la même dans chaque format.</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>Exporter des listes</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Choisir le dossier…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>Quelles listes</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>Formats</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>Cochez au moins un format.</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>La {count} liste affichée</numerusform>
    <numerusform>Les {count} listes affichées</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>La {count} liste changée</numerusform>
    <numerusform>Les {count} listes changées</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>Classeur E&amp;xcel, toutes les listes en un</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>&amp;PDF</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>&amp;HTML, pour le web</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>&amp;CSV, pour d'autres programmes</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>&amp;JSON, pour d'autres programmes</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>Un défaut de skatedesk</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>Avec &amp;noms, dates et chemins</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>Avec noms, dates et chemins</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>Ce qui s'est passé, pour ceux qui cherchent la cause</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>Un problème est survenu dans skatedesk</numerusform>
    <numerusform>{count} problèmes sont survenus dans skatedesk</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>Ce qui était enregistré est en sécurité, et vous pouvez continuer. Envoyez ce rapport à ceux qui s'occupent de skatedesk.</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>C'est aussi noté dans {path}</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>Cela n'a pas pu être noté ; copiez-le avant de fermer.</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>Les derniers actes :</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count} fois :</numerusform>
    <numerusform>{count} fois :</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>Par exemple NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>{names}</numerusform>
    <numerusform>{count} fichiers : {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>Reprendre les temps</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>Distance du fichier</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>Patineurs des fichiers</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>Nom, nation ou id</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>Patineurs du registre</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lecture …</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>Ces fichiers ne contiennent pas de temps.</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>Rien ne peut être repris de ces fichiers.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>Reprendre {count} temps</numerusform>
    <numerusform>Reprendre {count} temps</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>Les temps déjà connus ne sont pas repris deux fois. Ctrl+Return reprend les temps.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>{count} patineur reste de côté jusqu'à ce que quelqu'un soit choisi : Return va au registre.</numerusform>
    <numerusform>{count} patineurs restent de côté jusqu'à ce que quelqu'un soit choisi : Return va au registre.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count} ligne n'a pas de temps valable.</numerusform>
    <numerusform>{count} lignes n'ont pas de temps valable.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>Qui est {name} ?</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>comme le dit le fichier</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>Distance, si un fichier ne la dit pas</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Laisser de côté</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>Registre</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>Dans les fichiers</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>Mètres</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>Dans le registre</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>personne de choisi</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>Mots ou touche, par exemple annuler ou F5</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Lettres</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Return</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Shift+Tab</source>
   <translation>Shift+Tab</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Retour arrière</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Flèches</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgUp</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgDown</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>Vers la partie suivante de la page, ou la précédente</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>Vers une autre ligne d'une liste</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>Vers la première ou la dernière ligne d'une liste</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>Ce qu'on peut faire de la ligne, dans un menu</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Chercher dans la liste</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>Copier la ligne</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Copier toute la liste</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>Laisser une question telle quelle</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>Valider une longue question depuis n'importe quel champ</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>Champ du temps</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>Le temps sans deux-points ni point : 10650 vaut 1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>Enregistrer le temps et aller au patineur suivant</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>Enregistrer le temps et aller aux passages</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>Le patineur précédent ou suivant ; le temps n'est pas enregistré</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>Faire revenir le temps enregistré</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>Enregistrer le passage et aller au suivant</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>Enregistrer le passage et aller au précédent</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>Le même passage d'un autre patineur</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>Faire revenir le passage enregistré</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>Numéros de casque dans l'ordre du sprint ou de l'arrivée</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>Le sprint précédent ou suivant</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>Reprendre le dernier tour, tant que rien n'est saisi</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>Une autre course</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>La course de ce numéro</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>Vers la page de la course</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>Champ au-dessus d'une liste</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>Seulement ce qui a ces mots ; les accents ne comptent pas</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>Dans la liste</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>Prendre la ligne en surbrillance</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>Toute la liste de nouveau</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>Paires sur la page Tirage</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>Forfait tardif</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>Oublier la marque</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Et si</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>Imaginer le patineur à cette place</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>Retirer la place imaginée</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>Plus grand ou plus petit</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>Aussi large que possible</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Plus bas</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>La première ou la dernière page</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>Listes telles qu'elles étaient alors</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>Aller au moment saisi</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>Le changement précédent ou suivant</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>Cocher la ligne, ou la décocher</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>Gros chiffres à la ligne</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>Vers une autre marque, ou une autre ligne</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>Vers la première ou la dernière marque</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Enregistrer l'image</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>La valeur d'à côté</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Copier la réponse</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>Le suivant</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>Le précédent</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>Tous d'un coup</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>Tout l'écran, ou une fenêtre</translation>
  </message>
  <message>
   <source>English</source>
   <translation>anglais</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>néerlandais</translation>
  </message>
  <message>
   <source>German</source>
   <translation>allemand</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>norvégien</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>polonais</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>japonais</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>chinois</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>coréen</translation>
  </message>
  <message>
   <source>French</source>
   <translation>français</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>Fichier de la saison dernière</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>aucun : commencer sans</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>C&amp;hoisir…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>Il n'y a pas de fichier de ce nom.</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>Aucun résultat n'est repris : la nouvelle saison commence vide. Les meilleurs temps suivent, comme temps patinés ailleurs.</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}, saison {season}.</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>Dans {file}</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>Importer de la saison dernière</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>Choisissez le fichier de la saison dernière.</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>Cochez ce qui est à reprendre.</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>Patineurs avec ids, noms, nations, dates de naissance et clubs</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>Leurs meilleurs temps, personnels et de la saison dernière</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>Présentation des feuilles, avec images, à la même patinoire</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>Officiels, à la même patinoire</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>Déclarer forfait et publier la révision {number}</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>Personne sur cette liste ne s'appelle ainsi. Saisissez un autre nom ou numéro.</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>Personne d'autre n'est concerné.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>Nom, numéro ou nation de qui déclare forfait</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Quelqu'un d'autre</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>Façons de continuer</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Ce qui change</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>Aucune paire n'est à réimprimer.</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>À réimprimer : paires {first} à {last}.</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>À réimprimer : paire {pairs}.</numerusform>
    <numerusform>À réimprimer : paires {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>Personne d'autre n'est à prévenir.</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>À prévenir : {names}.</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>À prévenir : {names} et {count} autre.</numerusform>
    <numerusform>À prévenir : {names} et {count} autres.</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · impossible</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · la façon habituelle</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count} se déplace</numerusform>
    <numerusform>{count} se déplacent</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>personne ne se déplace</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>{count} paire à réimprimer</numerusform>
    <numerusform>{count} paires à réimprimer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>{count} à prévenir</numerusform>
    <numerusform>{count} à prévenir</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>Membres de l'équipe</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>Enregistrer les membres</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>Le nouveau ne peut pas patiner dans cette équipe : autre nation ou autre sexe.</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>Aucun patineur de {nation} n'est encore connu. Nouveau patineur… en ajoute un.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>encore personne</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>Patinent : {names}.</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>Remplaçants : {names}.</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>Espace nomme ou retire, Return enregistre. Les {size} premiers patinent ; {named} au plus sont nommés.</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>La femme vient d'abord.</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>L'homme vient d'abord.</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>rempl. {place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>Qui peut être une même personne</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>Une personne</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>Paire &amp;précédente</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>Paire {place} sur {count}</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>Personne dans ce fichier ne ressemble à quelqu'un d'autre.</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>Patineurs fusionnés</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>Annuler cette fusion</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>Ce que la fusion a déplacé revient. Les temps saisis depuis restent avec leurs engagements.</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>Nom ou nation</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>Personne n'a été fusionné dans ce fichier.</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>Figure sous</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>Les deux côte à côte</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>&amp;Garder l'autre</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other} n'est engagé nulle part.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{count} engagement de {other} va à {kept}</numerusform>
    <numerusform>{count} engagements de {other} vont à {kept}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>{count} temps patiné ailleurs suit aussi.</numerusform>
    <numerusform>{count} temps patinés ailleurs suivent aussi.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>Complété : {fields}.</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>Patineurs fusionnés, dans le menu, les sépare de nouveau.</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Reste</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>Y entre</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>Nouvelle course</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>Type de course</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>Pas de division</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>Division B</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Manche</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>Une manche</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>1re manche</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>2e manche</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>Saisissez les mètres, et choisissez ce qui est patiné.</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}, révision {number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>Affiché à …</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>Par exemple Salle A ; vide si décroché</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>Tableau d'affichage</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>Saisissez un nombre entier, 1 ou plus.</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>Note derrière le temps</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>Mettre la note</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Disqualifier</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>Code ou mots, par exemple T08 ou croisement</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>Codes des règles</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Return prend le code en surbrillance. Espace en coche plusieurs.</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>Choisissez au moins un code.</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>Pas de code</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>Infraction</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Sens</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>Passer outre et rendre officiel</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>Rendre officiel</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>Ce qui s'y oppose</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>Une remarque doit dire pourquoi ; elle est conservée avec la course.</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>Pourquoi cela peut rester, par exemple : glace non mesurée</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>{count} chose est à corriger d'abord.</numerusform>
    <numerusform>{count} choses sont à corriger d'abord.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>Rien ne s'y oppose. Dès lors, rien ne peut plus être changé.</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>{count} chose est à corriger, ou à passer outre avec une remarque.</numerusform>
    <numerusform>{count} choses sont à corriger, ou à passer outre avec une remarque.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Return va là où cela se corrige.</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Return va là où cela se corrige ; Tab va à la remarque qui passe outre.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Rappel</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>On peut passer outre</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>À corriger</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>Saisissez un nom dans sa ligne, avec la nation entre parenthèses ou dans sa colonne. Ctrl+Return enregistre.</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>Pour la compétition</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Choisissez dans la liste.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>Les imports trouvent aussi le patineur par ces noms : nom de jeune fille, autre graphie, forme courte.</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Un autre nom</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>Aucun autre nom n'est connu.</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>&amp;Retirer</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>Page web ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>Cet ordinateur ne connaît aucune imprimante. Installez-en une dans son système, ou écrivez un PDF avec Enregistrer.</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>Écrit et vérifié : {name}.</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>Nouveau patineur</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>Ajouter le patineur</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>Modifier le patineur</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>Par exemple 高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>De la fédération</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>Points à la main</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>Fixer les points</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>Pourquoi ils diffèrent de la table</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>La table ne donne pas de points.</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>La table donne {points}.</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>Revenir à la table</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>Les points sont un nombre entier, 0 ou plus.</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>Retirer le nom</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>Les résultats restent. Noms, date de naissance, club et id s'en vont.</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>Nom à la place</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>Pourquoi, sans le nom</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>Dans &amp;ce fichier</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>Dans un &amp;nouveau fichier, sans l'ancien journal</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>Rien n'y peut être annulé. Ce fichier et ses sauvegardes ont encore le nom.</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>Annuler fait revenir le nom, car le journal de ce fichier le garde.</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>Choisir le nouveau fichier…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>Ajouter la course</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>Pas encore de courses. Dites ci-dessous ce qui est patiné, et pressez Return.</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>Saisissez dans jour, heure ou titre. Alt+Up et Alt+Down déplacent une course, Del la retire.</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>Écrivez l'heure comme 14:30.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>Degrés Celsius et pour cent, avec un point ou une virgule : -8,2. Ce qui reste vide n'est pas imprimé.</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>&amp;Comme après la course {number}</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment} : {reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>Officiels de la course</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>&amp;Comme dans la course {number}</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup} : {count} ont {points} points, pour les rangs {first} à {last}.</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>Rang à la main</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>Fixer les rangs</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>Pourquoi, par exemple : partagé, comme l'imprime la liste officielle</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>De nouveau par règle</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>Un rang est un nombre entier, 1 ou plus.</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>par règle {rank}</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>Rangs</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>Rang de {name}</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>Homologuer le record</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>Homologuer</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>Homologué par</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>Officiel ou fédération</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Le</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nouveau record</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>Ajouter le record</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Corriger le record</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>Nation, patinoire ou championnats</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>Par exemple 36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>Choisissez femmes ou hommes.</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>saisi</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>« {text} » n'est pas une date. Écrivez-la comme 2001-02-03.</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>Comme le dit la liste</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>Patinoire ou championnats</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Lignes de la liste</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>Reprendre {count} record</numerusform>
    <numerusform>Reprendre {count} records</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count} ligne est refusée.</numerusform>
    <numerusform>{count} lignes sont refusées.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>Rien n'est changé avant la reprise des lignes. Ctrl+Return les reprend.</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>Exporter le registre</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>Tous les patineurs de ce fichier, dans un classeur</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>Avec les &amp;dates de naissance</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>Avec les dates de naissance</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>Les dates de naissance sont privées : ne les donnez qu'à ceux qui en ont besoin.</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>Une copie du fichier s'ouvre, où les résultats à partir de cette course sont retirés et les temps inventés. Le fichier lui-même reste tel quel, et la copie est jetée à la fin.</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>Répéter {competition}</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>Commencer la répétition</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>À partir de la course</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>Ce qui va mal</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>Le simulateur ; le secrétariat seulement ce que le chrono lui laisse</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>Qui saisit</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>Le secrétariat saisit tout</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>La même graine donne les mêmes temps.</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>Saisissez un nombre entier, par exemple {number}.</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>La répétition est jetée, et {name} s'ouvre de nouveau tel quel.</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>La répétition est fermée.</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>Terminer la répétition ?</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>Terminer la répétition</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>Ce qui n'est pas comme patiné</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>Comme un jour habituel</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>Comme un mauvais jour</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>{count} départ est juste.</numerusform>
    <numerusform>{count} départs sont justes.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>{count} erreur.</numerusform>
    <numerusform>{count} erreurs.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>{count} manque.</numerusform>
    <numerusform>{count} manquent.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>Le secrétariat a mis en général {count} seconde.</numerusform>
    <numerusform>Le secrétariat a mis en général {count} secondes.</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>{name} ne s'ouvre pas</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>Ce qui a été enregistré</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>&amp;Enregistrer ce qui est lisible…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Recherche de sauvegardes …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>Enregistrement de ce qui est lisible …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name} (récupéré)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>&amp;Ouvrir un autre fichier…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>Aucune sauvegarde n'en a été trouvée, ni à côté ni au second emplacement.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>Re&amp;staurer</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>{name} est le nouveau fichier. Le fichier endommagé est resté tel quel.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Continuer</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path} est endommagé : une partie ne peut pas être lue.</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path} n'est pas un fichier de résultats, ou son début est perdu.</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>Son dernier changement date de {time} ; ce qui a été saisi plus tard n'y est pas.</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>Elle contient tout ce qui a été saisi.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>{count} changement venu plus tard n'y est pas.</numerusform>
    <numerusform>{count} changements venus plus tard n'y sont pas.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>Accorder une nouvelle course</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>Accorder</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>Les deux essais sont conservés, et le meilleur compte.</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>Raison de la nouvelle course</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>Raison, par exemple : gêné au croisement</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>Une nouvelle course demande une raison.</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>Départ à {time} au plus tôt, après {minutes} minute de repos.</numerusform>
    <numerusform>Départ à {time} au plus tôt, après {minutes} minutes de repos.</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>Le fichier actuel est gardé à côté ; {keys} le fait revenir.</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>Revenir à la sauvegarde de {when} ?</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>Nouvelle saison</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>Étape {number} sur {count} : {title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>Créer le fichier</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name} est prêt. Engagez maintenant les patineurs : Ctrl+1, ou une liste avec Compétition, Importer des engagements.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>Compétitions</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>Par exemple 2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>Commencez à saisir : les patinoires connues sont proposées</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>&amp;Autre compétition</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>Re&amp;tirer</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>Dites où le fichier doit se trouver.</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>Ce qui a lieu</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>Par exemple Coupe régionale ; vide pour une compétition isolée</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>Saison et règles</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>Votre propre fichier de règles…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>Commence sans courses : dites sur la page Programme ce qui se patine, ou plus tard.</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>Fichier de règles</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>Fichiers de règles ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>Au programme : {what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Autre chose</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>De la saison dernière</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>Pas encore de courses. Choisissez un programme, ou dites ci-dessous ce qui se patine.</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>&amp;Ajouter la course</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>sur {count} jour</numerusform>
    <numerusform>sur {count} jours</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Del retire une course.</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title} est déjà au programme.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Résumé</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>Ce qui sera créé</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>patinoire pas encore connue</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>jour pas encore connu</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>Fixer le temps</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>Retirer le temps</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>La distance est un nombre de mètres, par exemple 500.</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>« {text} » n'est pas un jour. Écrivez-le comme 2026-01-31.</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>Pour ce poste seulement ; rien ici ne change un fichier de résultats.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>Lignes des listes</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>Figure dans l'historique</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>Poste</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>Par exemple ligne d'arrivée</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Nouvelles versions</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>&amp;Chercher une version plus récente</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Demande en cours …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>{version} est parue. Ici : {own}. {page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>Ici : {own}, la dernière version.</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>Le second emplacement des sauvegardes se choisit avec Fichier, Sauvegardes.</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Comme l'ordinateur</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>Contraste élevé, pour une patinoire claire</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Espacées</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>Serrées</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>Ceci est skatedesk {version}. Rien n'est demandé avant que vous ne le vouliez.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>Pas encore d'images. Ajoutez l'emblème de l'événement et ceux de ses sponsors.</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>&amp;Ajouter…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>&amp;Monter</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>&amp;Descendre</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>Re&amp;tirer</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>En mots</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>Ajouter une image</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>C'est</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>Par exemple : Coupe du monde Salt Lake City</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>Les mots sont lus à ceux qui ne voient pas l'image.</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>Réglages des feuilles</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>Il n'y a encore aucune liste à regarder. Les réglages valent pour toutes celles à venir.</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>Arrêté après quelques tours</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>Tours faits</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0 à {most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>de ce moment ; aucun est un DNF</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>Saisissez les tours faits, 0 à {most}.</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Éditeur</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>Figure au pied de chaque page</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>Noir et blanc, ou {colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>Choisir une &amp;couleur…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>Portrait ; listes larges en paysage</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>Toujours en portrait</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>Toujours en paysage</translation>
  </message>
  <message>
   <source>1:09.65</source>
   <translation>1:09.65</translation>
  </message>
  <message>
   <source>1:09,65</source>
   <translation>1:09,65</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Second language</source>
   <translation>Seconde langue</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>Les listes c&amp;ourtes partagent une page</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>Code carré &amp;qui dit la révision</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>Dates de &amp;naissance sur les listes d'engagements</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>Nouvelle équipe</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>Ajouter l'équipe</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>Modifier l'équipe</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>Par exemple Norvège 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>Choisissez femmes, hommes ou mixte.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>Pas encore d'équipes. Elles viennent avec leurs courses, ou créez-en une ici.</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>Horaire</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>Déplacer les heures</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>Courses et pauses</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>Pas encore de courses. Ajoutez-les avec Compétition, Programme.</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>De combien de minutes, par exemple 10 ou -10</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10 ou -10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>Pause en dessous</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>Calculer les heures</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>Choisissez la course à partir de laquelle déplacer les heures.</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>Une course a ici un jour et une heure. Son titre se change dans le programme (Ctrl+Shift+G).</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>Une pause a des mots, des minutes et la paire qu'elle suit ; son heure découle des courses.</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>Surfaçage de la glace</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>Déplacer les heures à partir de la course choisie, en minutes</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>Saisissez une heure comme 1430 ou 14:30 ; Return passe à la course suivante. Ins ajoute une pause, Del la retire.</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>Saisissez un nombre entier, par exemple 15.</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>Course ou pause</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>Après la paire</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>Calculé</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>Les flèches vont aux chiffres voisins.</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>Les étapes qui y mènent</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>Dans le fichier de règles :</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>Un code des règles ou des mots de celui-ci, par exemple T08 ou croisement ; Espace en prend plusieurs.</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>Pourquoi le patineur peut repartir, par exemple : gêné au croisement. C'est imprimé.</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>Les points à la place de ceux du barème, un nombre entier, par exemple 44.</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>Pourquoi cette décision, en quelques mots ; c'est gardé avec elle, pour qui demande plus tard.</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>Combien de tours le patineur avait faits à l'arrêt, par exemple 12.</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>Le chrono à l'arrêt du patineur, par exemple 5:41.04 ; vide si personne ne l'a pris.</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>Le rang de ce patineur parmi ceux à égalité de points ; les rangs égaux sont permis.</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>Quelques lettres d'un nom ; Espace met le patineur dans l'équipe ou l'en retire.</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>Quand la mesure a été faite, comme 14:30 ou 2:30 pm.</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>Température de l'air en degrés Celsius, par exemple 12,5 ou 12.5.</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>Humidité de l'air en pour cent, par exemple 41.</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>Température de la glace en degrés Celsius, par exemple -8,2 ou -8.2.</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>La langue du bulletin.</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>Le texte tel qu'il paraît. Changez-le à votre gré ; les faits que vous décochez en sortent.</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>Quel graphique de cette page est affiché.</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>De quelle paire, coupe ou distance est le graphique.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>Quelques lettres d'un nom, une nation ou un numéro. Return engage celui en surbrillance.</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>Cochez chaque distance où le patineur est engagé ; Return l'engage pour toutes.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>Nom, numéro ou nation de qui déclare forfait ; les suites possibles sont en dessous.</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>Quelques lettres d'un nom ou une nation ; les flèches choisissent, Return prend.</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>Le dossard dans cette compétition, un nombre entier, par exemple 24. Vide le retire.</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>Le temps selon lequel le patineur est placé, par exemple 36.52.</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>La distance sur laquelle ce temps a été patiné, par exemple 500.</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>Quand il a été patiné, comme 2025-11-21 ; vide si personne ne le sait.</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>Où il a été patiné, par exemple Heerenveen.</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>Ce que contient cette colonne de la liste. Les colonnes inutiles sont laissées de côté.</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>La nation de toutes les lignes qui n'en nomment pas, comme dans la liste d'un club.</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>La feuille du classeur qui contient les engagements.</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>La distance des temps du fichier, si le fichier ne la dit pas.</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>Quel patineur est cette ligne : un patineur connu, un nouveau, ou personne à engager.</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>Le nom de famille tel qu'il est imprimé, avec ses accents : Żurek. Les majuscules viennent toutes seules.</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>Le prénom tel qu'il est imprimé, par exemple Damian.</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>Le nom dans l'écriture du patineur, par exemple 髙木 美帆 ; vide s'il est le même.</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>Les trois lettres de la nation, par exemple NOR.</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>Femmes ou hommes, comme la course est annoncée ; les équipes peuvent être mixtes.</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>La date de naissance, comme 2001-02-03. Elle décide de la catégorie d'âge et ne figure sur aucune liste publique.</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>Le club, par exemple SC Berlin ; vide si personne ne le sait.</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>L'id de la fédération, par exemple NOR7. Il distingue les homonymes.</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>Une autre façon d'écrire le nom dans les listes reçues, par exemple un nom de naissance.</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>Le nom de l'équipe tel qu'il est imprimé, par exemple Norvège 1.</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>Ne cochez que pour l'usage de la fédération : les dates de naissance sont des données personnelles.</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>Ce qui figure désormais à la place du nom, par exemple Patineur 4711.</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>Pourquoi le nom s'en va, sans le nom lui-même, par exemple : demandé le 12 mai.</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>Le nom s'en va de ce fichier ; Annuler pourrait le faire revenir.</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>Un nouveau fichier est écrit, où rien du nom ne reste ; l'ancien est conservé.</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>Quel genre de record c'est, par exemple un record du monde ou de la piste.</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>Où il vaut : les trois lettres d'une nation, le nom d'une piste, ou des championnats.</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>La distance ou l'épreuve du record.</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>De qui sont les records, si la liste ne le dit pas elle-même.</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>Le temps du record, par exemple 33.61 ou 1:05.37.</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>Qui le détient, tel qu'imprimé ; pour une équipe, les noms ou la nation.</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>Quand il a été établi, comme 2025-11-21 ; vide si personne ne le sait.</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>Où il a été établi, par exemple Salt Lake City.</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>La compétition où il a été établi, par exemple World Cup #1.</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>Qui l'a homologué : un officiel ou une fédération.</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>Le jour de l'homologation, comme 2025-12-01.</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>La page où aller. Au clavier : Ctrl et le numéro de la page.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>La compétition dont le programme est affiché ci-dessous, et sur laquelle est chaque page.</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>Ce que vous saisissez figure dans cette cellule de la liste. Return le prend, Esc le laisse.</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>Quelques lettres d'une cellule ; les accents ne comptent pas. Return va au résultat suivant.</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>Quelques lettres de ce que vous cherchez, par exemple « zur », « annuler » ou « départ groupé ».</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>Mots à chercher dans le manuel, par exemple « helmet ». Return va à l'endroit suivant.</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>Le temps sans deux-points ni point : 3652 vaut 36.52, 10650 vaut 1:06.50. Aussi 36,52 et 1:06.504 ; à la main 36.5M, ou deux ou trois chronos séparés par des espaces. Return l'enregistre.</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>Le chrono à cette ligne depuis le départ, saisi comme un temps : 2512 vaut 25.12. Les temps au tour en découlent.</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>Numéros de casque dans l'ordre du sprint ou de l'arrivée, séparés par des espaces : 7 12 3.</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>Quels engagements sont listés : tous ceux d'une distance, les partants, les réserves, etc.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>Quelques lettres d'un nom, une nation ou un dossard, par exemple « zur » ou 24.</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>Comment les paires sont faites. Le fichier de règles dit ce qui est habituel pour cette course.</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>Le nombre dont viennent tous les sorts : la même graine redonne le même tirage. Par exemple 4153, aux dés.</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>Quelle paire la cérémonie montre d'abord, par exemple la dernière, pour garder les meilleurs pour la fin.</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>Quel tirage de cette course est affiché ; ceux qui ont été remplacés sont gardés.</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>La compétition après laquelle le classement est affiché ; en général toutes celles courues.</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>La course où des résultats sont imaginés. Rien n'en est enregistré.</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>Ce que le patineur y ferait : un rang comme 3, un temps comme 1:09.65, ou DNF ou DQ.</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>Quelques lettres de qui y est imaginé ; les flèches choisissent, Return prend.</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>Combien de courses de cette coupe sont à venir outre celles du fichier, par exemple 4.</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>Les championnats pour lesquels les places sont comptées ci-dessous.</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>Quelques lettres d'un nom, une nation, un club, un id ou un dossard.</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>Selon les règles de qui est comptée la catégorie d'âge à côté de la date de naissance, par exemple ISU.</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>Quel genre de record est listé, par exemple les records du monde ou ceux de cette piste.</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>De qui les records sont listés : des femmes, des hommes, ou les deux.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>Quelques lettres d'un nom, une nation, un lieu, ou une distance comme 1500.</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>Si la liste compte cette compétition seule ou toutes celles de sa série.</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>La distance ou l'épreuve dont parle la liste.</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>La compétition après laquelle la liste est comptée.</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>Quelles listes sont affichées : toutes, celles changées depuis leur parution, etc.</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>Quel genre de liste est affiché, par exemple listes de départ ou résultats.</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>Un nom, des mots d'un changement, son auteur, ou une heure comme 14:32.</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>Seuls les changements de cette course sont listés.</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>Seuls les changements de cette personne ou de ce poste sont listés.</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>Le moment où revenir, comme 14:32 de ce jour ou 2025-11-14 14:32. Up et Down vont de changement en changement.</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>La liste affichée telle qu'elle était à ce moment.</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>La série, par exemple ISU World Cup Speed Skating. Les compétitions d'une série comptent pour ses coupes.</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>La saison, du 1er juillet au 30 juin, comme 2025/26.</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>Le fichier de règles : points, tirage, codes et programmes d'une saison. Prenez celui de votre saison, ou le vôtre.</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>Le nom de la compétition, par exemple World Cup #3 ou Compétition de club.</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>Laquelle de sa série c'est, par exemple 3 ; la ligne de commande et les coupes comptent avec.</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>La patinoire, par exemple Thialf. Celles connues sont proposées, avec ville et pays.</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>La ville de la patinoire, par exemple Heerenveen.</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>Les trois lettres du pays, par exemple NED.</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>Le jour où elle commence, comme 2025-11-21.</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>Les jours tels que les feuilles les impriment, par exemple 21 - 23 Nov 2025 ; fait tout seul si vous n'y touchez pas.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>La compétition dont le programme est affiché ci-dessous.</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>Les courses de départ, par exemple celles d'une Coupe du monde ou d'une compétition de club. Changez-les ci-dessous.</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>La distance en mètres, par exemple 500.</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>Ce qui se patine : une distance en paires, un départ groupé, ou une course d'équipes.</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>Si elle est patinée par des femmes ou des hommes.</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>La division de la course ; aucune si le champ n'est pas divisé.</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>Quelle manche c'est, si une distance est patinée deux fois.</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>Où se trouve le nouveau fichier et son nom, terminé par .skatedesk.</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>Un fichier de résultats de la saison dernière. Personnes, équipes et officiels en viennent, pas les résultats.</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>Cochez ce qui est repris de l'autre fichier.</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>De combien de minutes se déplacent la course choisie et toutes les suivantes, par exemple 10 ou -10.</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>Autre chose à faire, par exemple : de l'eau pour les starters. Return l'ajoute.</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>Une autre liste pour commencer ; les lignes que vous avez ajoutées restent.</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>La course où commence la répétition ; ses résultats sont retirés dans la copie.</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>Combien de chutes, de forfaits tardifs et de pannes du chrono il y a.</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>Si les temps viennent tout seuls, ou si le secrétariat les saisit à l'annonce.</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>N'importe quel nombre entier ; le même redonne les mêmes temps.</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>Quelles listes sont écrites dans le dossier.</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>Cochez chaque format à écrire ; tous disent la même chose.</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>Où la liste est affichée, par exemple : près des vestiaires. On vous dit quand elle doit être retirée.</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>Le juge-arbitre qui dit que la liste est juste, prénom et NOM.</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>Quand le juge-arbitre l'a approuvée, comme 14:30.</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>L'image de la signature imprimée ; sans image, une ligne reste pour signer.</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>Le papier de l'imprimante : A4 presque partout, Letter en Amérique du Nord.</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>Si les pages sont en portrait ou en paysage.</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>La langue des feuilles ; la fenêtre peut en parler une autre.</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>Une seconde langue pour titres et en-têtes, à côté de la première.</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>Comment les jours s'écrivent sur les feuilles.</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>Comment l'heure s'écrit sur les feuilles.</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>Si les temps ont un point ou une virgule sur les feuilles.</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>Qui publie les feuilles, par exemple une fédération ; figure au bas de chaque page.</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>La couleur des lignes et des en-têtes, comme #1F5FA8 ; vide pour noir et blanc.</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>Cochez pour économiser le papier : les listes courtes tiennent sur une page.</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>Cochez pour imprimer un code carré ; scanné, il dit la révision de la page.</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>Ne cochez que si les dates de naissance doivent être publiques sur les listes d'engagements.</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>Ce qu'est l'image : l'emblème de l'événement ou d'un sponsor.</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>Ce que montre l'image, en mots, pour ceux qui ne la voient pas.</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>Mots d'une action, ou une touche comme F5.</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>Tous les combien une sauvegarde est faite, tant que quelque chose change.</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>La langue de la fenêtre. Les feuilles ont la leur.</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>Clair, sombre, ou contraste élevé pour une patinoire claire.</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>La taille de tout l'affichage : jusqu'à 200 % pour un écran éloigné.</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>L'écart entre les lignes de toutes les listes.</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>Votre nom ; il figure à côté de vos changements dans l'historique. Personne d'autre ne le reçoit.</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>Quel poste c'est, par exemple ligne d'arrivée ; il figure à côté de votre nom.</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>Où demander une version plus récente, seulement quand vous pressez le bouton ; vide ne demande à personne.</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>Ne cochez que si qui reçoit le rapport peut lire les noms.</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>Ce qui s'est mal passé, pour qui en cherche la cause. Lisez-le avant de le transmettre.</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Page du manuel</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>P&amp;récédent</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – Manuel</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>Le manuel n'est pas installé. Il est dans docs/manual, là d'où vient le programme.</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>Le manuel est en anglais ; les touches sont celles d'ici.</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>Dans les menus : {way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>Chercher dans le manuel</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>Aucune page n'a tous ces mots.</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>Erreurs</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>Une page à garder près du clavier.</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>Fiche rapide</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>Coupes du monde</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>Placer à la main…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>Composer les divisions</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>chacun est dans la course de sa division</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{count} vers {division}</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>{count} engagement changerait : {where}</numerusform>
    <numerusform>{count} engagements changeraient : {where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>Changerait</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>aussi en {division}</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>vers {division}</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>Programme, officiels, glace</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>Listes de départ</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>Feuilles de tours</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>Résultats avec tours</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>Médailles et prix</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>Toutes les listes</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Seulement ce qui a changé</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Ce qui a paru</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>Cette course</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>Non publié</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>À jour</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>Changé depuis la révision {number}</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>Pas encore paru : l'impression ou l'export en fait la révision 1.</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>Révision {number} de {time}</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>imprimé {time}</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>non imprimé</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>affiché à {board}</translation>
  </message>
  <message>
   <source>; </source>
   <translation> ; </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>dit autrement</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>changé depuis : {changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Imprimé</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>Affiché à</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}, {time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>Réglages des feuilles…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>Type de liste</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>Les listes, ou l'aspect de l'une</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>{count} parue</numerusform>
    <numerusform>{count} parues</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>aucune n'a encore paru</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>Ouvrez un fichier de résultats, ou créez-en un, dans le menu Fichier.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>Ce fichier n'a pas encore de compétition. Créez-en une avec Compétition, Nouvelle compétition.</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>Lecture des listes …</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>Pas encore de listes. Ajoutez des courses avec Compétition, Programme : leurs listes apparaissent ici.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>Rien n'a changé depuis la parution.</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>Rien n'a encore paru. L'impression ou l'export d'une liste en fait la révision 1.</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>Pas de telle liste ici. Choisissez une autre course ou un autre type ci-dessus.</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>sera la révision {number}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Tous les types</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>{count} liste changée depuis sa parution</numerusform>
    <numerusform>{count} listes changées depuis leur parution</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>{name} est marqué : Espace sur un autre échange les deux, sur un couloir vide l'y met ; Esc lâche.</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>Espace marque quelqu'un, Espace sur une autre ligne échange ou déplace. Alt et les flèches déplacent aussitôt.</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>Tous partent ensemble. Del retire quelqu'un de la liste, Espace y met qui n'a pas été tiré.</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>&amp;Marquer, échanger ou mettre ici</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>Vers la paire p&amp;récédente</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>Vers la paire &amp;suivante</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>Échanger les &amp;couloirs</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>&amp;Insérer une paire	Ins</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>Retirer &amp;de la liste…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>Paires, contrôles ou révision</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Contrôles</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>Type de tirage</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>Règle, et quoi regarder avant le tirage</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>Montrés d'abord</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>Personne n'est encore engagé dans la course {number}. Engagez quelqu'un sur la page Engagements, ou reprenez une liste de départ avec Compétition, Importer des résultats (Ctrl+I).</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>Tirage ou partants</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Partants</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>la première paire</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>la dernière paire</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>Les règles demandent ici un autre tirage : {kind}.</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>Pas le tirage habituel</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>À regarder d'abord</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>Tout le sort vient de la graine, par SHA-256 : la même graine et les mêmes partants donnent le même tirage sur tout ordinateur. Dites-la à voix haute, ou laissez les chefs d'équipe en nommer les chiffres, avant le tirage.</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>Pas encore de course</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>Il n'y a pas encore de course à tirer. Créez une compétition, ou reprenez des courses : Compétition, Importer des résultats.</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>Ouvrez un fichier de résultats avec Fichier, Ouvrir (Ctrl+O), ou créez-en un avec Fichier, Nouveau (Ctrl+N).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>{count} à tirer</numerusform>
    <numerusform>{count} à tirer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>la liste de départ existante reste jusqu'à la confirmation du nouveau tirage</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>Retour à la liste de départ</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>{count} sur la liste de départ</numerusform>
    <numerusform>{count} sur la liste de départ</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>tiré avec la graine {seed}</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>pas tiré ici</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>Nouveau tirage…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>Cette course est déjà tirée. Choisissez Nouveau tirage pour la tirer encore.</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>Rien n'est stocké. La graine reste : le tirage avec elle redonne le même résultat.</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>Liste de départ ou protocole</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>Tel que tiré</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>Protocole du tirage</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>Tirage {number}</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>Graine {seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>Vérifié : la graine donne ces paires</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>La graine ne donne pas ces paires</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>après un forfait, à partir de la paire {number} : c'est ici la paire 1</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>Contrôles et révision</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>Forfait tardif…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>Publier la liste de départ</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>L'autocontrôle n'a rien trouvé.</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>Publier la révision {number}</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>Pas encore publié</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>Révision {number}, publiée {when}</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>Changé depuis la révision {number}, publiée {when}</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>{count} obligatoire</numerusform>
    <numerusform>{count} obligatoires</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>{count} conseillé</numerusform>
    <numerusform>{count} conseillés</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>en ordre</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>À corriger absolument</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>À corriger de préférence</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR, sur la liste de départ</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Engagé</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>en trop</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>sans temps de qualification</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>trop jeune</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>mauvaise course</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>engagé deux fois</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>ordre des réserves</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>liste de départ</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>pas contrôlé</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence} Laissé valoir : {remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>Personne n'est encore engagé</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{entries} ({whom})</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>{count} forfait</numerusform>
    <numerusform>{count} forfaits</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>{count} manquement</numerusform>
    <numerusform>{count} manquements</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>des dossards manquent : Ctrl+Shift+B les attribue</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Max</translation>
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation>{time} ({metres} m)</translation>
  </message>
  <message>
   <source>Which entries</source>
   <translation>Quels engagements</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>Engager des patineurs…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>Engagements ou divisions</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>Problèmes · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>Engager des équipes…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>Personne ici ne correspond à « {text} ». Esc affiche tout de nouveau.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>Ce fichier n'a pas encore de compétition. Créez-en une avec Compétition, Nouvelle compétition, ou importez des résultats.</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>Le programme n'a pas encore de courses. Ajoutez-les avec Compétition, Programme, ou importez des résultats.</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>Personne n'est encore engagé ici. Reprenez une liste avec Ctrl+Shift+I, collez des lignes d'un tableur avec Ctrl+V, ou engagez un par un avec Ins.</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>Personne n'est encore engagé dans {race}. Engagez avec Ins.</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race} se patine ici en une seule division.</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>Cette distance</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>Toute la compétition</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>Trouver un engagement par nom, nation ou numéro</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>Ce qui ne va pas, et les nations</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>Ce qui ne va pas · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>Rien ne s'oppose à ces engagements.</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>{nations} dans la compétition</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>Saisie des temps</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>Série {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>Paire {pair}</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>N° {bib}</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>Numéros de casque dans l'ordre</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>Changements, ou les listes d'alors</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>Tel qu'alors</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Révoquer</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>Ce que le changement a fait</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>Toutes les courses</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Tout le monde</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>Les {count} changements les plus récents ; les anciens suivent à la fin de la liste</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>{count} changement</numerusform>
    <numerusform>{count} changements</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>Tous les patineurs</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>Afficher de nouveau les changements de tous les patineurs</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>Afficher seulement les changements d'un patineur</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>Aucun changement ne correspond. Esc dans le champ, Toutes les courses, Tous les patineurs ou Tout le monde en affiche plus.</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>Rien n'a encore été saisi. Tout changement figurera ici, avec qui l'a fait et l'état d'avant.</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>Choisissez d'abord un changement.</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>Alors seul ce qui a été changé pour ce patineur est affiché.</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>Changements de qui ?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>Trouver un changement par nom, mots, heure ou auteur</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>Nom, heure ou mots</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>Sur la glace</translation>
  </message>
  <message>
   <source>next</source>
   <translation>suivante</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>encore {count}</numerusform>
    <numerusform>encore {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>série {pair} sur {all}</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>paire {pair} sur {all}</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>Pas encore de tirage</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>Pas encore de courses.</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>Toutes les courses de ce jour sont finies.</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>Aucune course de ce jour n'est encore tirée au sort.</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>Puis série {pair} : {names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>Puis paire {pair} : {names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>Puis course {race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>Dernier enregistrement {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>Fichier, sauvegarde, imprimante et horloge</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>Le poste</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>Fichier hors d'atteinte</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>{path} est inaccessible.</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path} n'est plus là.</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>Il ne reste que {count} Mo là où se trouve le fichier. Faites de la place.</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>Disque presque plein</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>Tout changement est enregistré dans {name}.</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>Comparée au compteur de cette machine depuis {since} ; aucune autre horloge n'est consultée.</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>Horloge stable</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>À {time}, elle a sauté de {seconds} s par rapport au compteur de cette machine. Comparez-la à l'horloge de la patinoire.</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>Horloge décalée</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>Pas d'imprimante</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>Cet ordinateur ne connaît aucune imprimante. Les listes peuvent s'enregistrer en PDF.</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>Imprimante non choisie</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>{count} connues, aucune par défaut.</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>Imprimante arrêtée</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name} signale une erreur. Allez voir.</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>Impression en cours</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>tour à faire</numerusform>
    <numerusform>tours à faire</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>tour {lap} sur {all}</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>tours à faire</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>tour 00 sur 00</translation>
  </message>
  <message>
   <source>F</source>
   <translation>A</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>Temps au tour de la paire</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>Par course</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>Nombres d'autres saisons</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>Personne n'a encore patiné. Le premier temps saisi commence le classement combiné.</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>Pas encore de médailles : une course les donne quand chacun y a un temps ou un autre résultat.</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>Pas encore de primes : une course les paie quand chacun y a un temps ou un autre résultat.</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>Pas de primes : le fichier de règles ne dit rien des primes pour ces courses.</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>Pas encore de primes pour les équipes : aucune course d'équipes dont le fichier de règles connaît les primes n'est décidée.</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>Personne ne se qualifie encore. Le premier temps saisi dans une Coupe du monde qui compte commence la liste.</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>De quelles compétitions</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Épreuve</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>Après quelle compétition</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>La liste, ou laquelle</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>Ce fichier n'a pas encore de compétition. Reprenez-en une avec Compétition, Importer des résultats.</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>Toutes jusqu'ici</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code} : {meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>Cette compétition</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>Toutes celles de la série</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>Sprints et arrivée d'un départ groupé</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>Non enregistré : {text} dans la course {number}. Return enregistre.</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>casques</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>Arrivée, tour {lap} : casques dans l'ordre, avec temps ou écarts</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>Sprint {number} après le tour {lap}, dans {count} tour</numerusform>
    <numerusform>Sprint {number} après le tour {lap}, dans {count} tours</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>Sprint {number}, tour {lap} : au prochain passage</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>Sprint {number}, tour {lap} : casques dans l'ordre</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>La course est officielle. Rendez-la provisoire (Ctrl+Return) pour corriger un résultat.</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>Les points de course de l'arrivée ne suivent pas l'ordre d'arrivée. Ctrl+Shift+F11 les recalcule.</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>Doublé ? {who} est arrivé {gap} derrière le vainqueur. Saisissez {helmet} et F11 si oui.</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 note · F5 abandon · F7 disqualifier · F11 doublé · Shift+F11 arrêté avant la fin</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>Tous sont arrivés. Page Up : les sprints d'avant. Un casque et F7 : disqualifier.</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>Par exemple 12 7:42.51 7 +0.15 et Return. Casques seuls : l'ordre sur la ligne.</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Return compte un tour. Casques et Return notent l'ordre. Page Up : le sprint d'avant.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>Ouverture de {name} …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Ouverture …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name} n'a pas de couloir à donner. Marquez d'abord {name}.</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>Seul qui part dans une paire peut être mis entre deux paires.</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>La paire {pair} est la première.</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>La paire {pair} est la dernière.</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>Il n'y a pas de paires ici. Choisissez quelqu'un qui en a une.</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name} n'est pas sur la liste.</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>Le couloir est déjà vide ; la paire ne l'est pas.</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>Personne ne part ici. Choisissez d'abord quelqu'un.</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>P&amp;aire ou série suivante</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>Pair&amp;e ou série précédente</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>Passage à {metres} m</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>Tel que c'était à</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>La liste telle qu'elle était</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>Saisissez un moment ci-dessus, par exemple 14:32, et pressez Return ; ou choisissez un changement et pressez-y Return.</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>À ce moment, la compétition n'était pas encore dans le fichier.</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>Cette liste était vide alors.</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · changé depuis</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>Comparaison avec maintenant …</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>Maintenant elle dit la même chose.</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>Depuis : {changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>Moment : Return y va, Up au changement précédent, Down au suivant</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32, ou 14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>Course {number}, {title} : {state}</translation>
  </message>
  <message>
   <source>M</source>
   <translation>H</translation>
  </message>
  <message>
   <source>W</source>
   <translation>F</translation>
  </message>
  <message>
   <source>No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.</source>
   <translation>Pas encore de courses. Créez une compétition (Ctrl+M) ou importez des résultats (Ctrl+I), les deux sous Compétition.</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>Aucun fichier n'est ouvert. Fichier &gt; Ouvrir… ou Fichier &gt; Nouveau…</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>Marques : {words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>Liste de départ et temps</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>Liste de départ ou résultat</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>Personne n'est encore sur cette liste de départ. Engagez les patineurs (Ctrl+1), faites le tirage (Ctrl+2), ou importez les résultats (Ctrl+I).</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>Ce fichier n'a pas encore de courses. Créez une compétition (Ctrl+M) ou importez des résultats (Ctrl+I).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>{count} à patiner</numerusform>
    <numerusform>{count} à patiner</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>Rendre provisoire</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>Tous sur la liste ont un résultat.</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>Classement ou temps au tour</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>Tous les records, ou ceux de cette compétition</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>Tous les records</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>Établis ici</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>Établis dans cette compétition</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>cette compétition</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>Établis à {event}</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>{count} record a été établi</numerusform>
    <numerusform>{count} records ont été établis</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>Aucun record ne correspond. Esc dans le champ, ou Tous les records, en affiche plus.</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>Pas encore de records. Reprenez une liste avec Records, Importer une liste, ou saisissez-en un avec Records, Nouveau record.</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>Pas encore de record ni de meilleur temps ici, d'après ce fichier : il compare avec la liste des records.</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>Nouveau record…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>Homologuer…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>Trouver un record par nom, nation, lieu ou distance</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>Nom, nation, lieu ou distance</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>Femmes et hommes</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>Catégories d'âge de</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>N° {number}</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>Aussi connu comme {names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>Né(e) le {day}</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>pas de catégorie d'âge en {season}</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{age_class} en {season}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done} sur {all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>Les points de course figurent ici dès qu'un sprint est saisi.</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>Le résultat figure ici dès que le premier temps est saisi.</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>Classement de la Coupe du monde</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>Le classement figure ici dès qu'une course de cette coupe a des résultats.</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>Ce qui vient ensuite</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>{done} course sur {count} finie</numerusform>
    <numerusform>{done} courses sur {count} finies</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>Nouveau patineur…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{found} sur {everybody}</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>Les patineurs viennent avec leurs courses : reprenez des courses avec Compétition, Importer des résultats. Ou notez le premier avec Patineurs, Nouveau patineur.</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>Pas encore de patineurs</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>Trouver un patineur par tout nom, nation, id, club ou numéro</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>Nom, nation, id ou numéro</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>Personne ne correspond. Saisissez le début d'un nom, une nation comme NED, un id ou un numéro.</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>Graphique…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>Records personnels, meilleurs temps de la saison {season}</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>Pas encore de points en Coupe du monde.</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>Pas encore de temps.</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>Pas encore sur une liste de départ.</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>Parties de la fiche</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>Meilleurs temps</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>Classement après</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>IMAGINÉ</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>Graphiques…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>Classement ou coupes</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>Coupes</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>Aucune course de ce fichier ne compte encore pour une Coupe du monde. Reprenez les courses d'une Coupe du monde avec Compétition, Importer des résultats ; le classement suit chaque temps saisi.</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>Pas encore de classement</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>Quitter Et si</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>Il n'y a pas encore de classement pour lequel imaginer des résultats.</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>Choisissez d'abord quelqu'un dans le classement.</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>Ces résultats sont imaginés. Quittez-les avec Esc pour classer à la main.</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>Classement de la Coupe du monde · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{skated} course sur {count}</numerusform>
    <numerusform>{skated} courses sur {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>après {event}</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>les points les plus hauts d'une course, puis de la suivante, etc.</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>le meilleur temps le plus rapide</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>Les {count} meilleures courses comptent.</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>Toutes les courses comptent.</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>À points égaux, on partage le rang.</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>Égalités : {links} ; qui est encore à égalité partage le rang.</translation>
  </message>
  <message>
   <source>; then </source>
   <translation> ; puis </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>marqué</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>non tiré</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>tour {lap}</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>Membres…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>Temps de {name}</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>remplaçants {names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>Saisie des temps des équipes</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>Dès que des équipes sont sur la liste de départ, leurs temps se saisissent ici.</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}, le chrono après chaque demi-tour</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>femme jusqu'au tour {lap}</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>homme jusqu'au tour {lap}</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>serait {result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>Pour retirer un résultat, pressez Ctrl+Del.</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>La course est officielle. Rendez-la provisoire (Ctrl+Return) pour corriger un temps.</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>Forfait. F8 lève le forfait.</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Return enregistre et continue.</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>En tête {time} · Return enregistre et continue.</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>Non enregistré : {text} pour {name}. Return enregistre.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} points</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>dernier tour {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>Horaire…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>Liste de contrôle…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>Changées depuis l'impression</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>Ce qui se passe, ou ce qui est à vérifier</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>Créez-en une avec Compétition, Nouvelle compétition (Ctrl+M).</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>Pas encore de compétition</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>Liste de contrôle · {done} sur {count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>Il n'y a encore rien à vérifier.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>{count} liste changée depuis l'impression</numerusform>
    <numerusform>{count} listes changées depuis l'impression</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>Rien n'a encore été imprimé ni exporté.</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>Rien n'a changé : ce qui est paru vaut toujours.</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>à la main {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done} sur {count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>à faire</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>commence dans {span}</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>à l'heure</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>{count} min d'avance</numerusform>
    <numerusform>{count} min d'avance</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>{count} min de retard</numerusform>
    <numerusform>{count} min de retard</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>Fin vers {time}</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>Fin prévisible vers {time}</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>{every} de départ à départ, estimation : rien d'aujourd'hui n'est encore connu</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>{every} de départ à départ, d'après le dernier</numerusform>
    <numerusform>{every} de départ à départ, d'après les {count} derniers</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévu</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Attendu</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Retard</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>vers {time}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>Le bureau des résultats du patinage de vitesse longue piste</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Fichiers récents</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>Les fichiers que vous ouvrez sont listés ici, le dernier en premier.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>&amp;Nouvelle saison…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>Calendrier, règles et programmes, pas à pas ; aussi pour une seule compétition de club</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>Un fichier de résultats sur cette machine ou un partage</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>Ouvrir l'&amp;exemple</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>Deux Coupes du monde avec tous les résultats, pour regarder et essayer</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>De &amp;la saison dernière…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>Patineurs, équipes et officiels d'un autre fichier dans un nouveau</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>Tout expliqué, tâche par tâche</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>N'est plus dans {folder}. Delete le retire de cette liste.</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>Ce qui en découlerait</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>Places et divisions imaginées</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>Places à quels championnats</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>Changements imaginés de places et de divisions</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>Pas de championnats</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>On ne connaît rien qui changerait.</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>Autre saison</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>Aucune place ne change.</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>aucune nation n'en a plus ou moins.</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>Places : {nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race} : {count} change de division.</numerusform>
    <numerusform>{race} : {count} changent de division.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race} : personne ne change de division.</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>Course à imaginer</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>Rang, temps, DNF ou DQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>Saisissez un nom</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>Concurrents</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>Imaginé ici</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>Tout retirer</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>Courses à venir qui ne sont pas dans le fichier</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>Qui peut encore gagner</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>Personne de cette coupe n'a ces lettres. Saisissez-en d'autres.</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>Saisissez combien de courses sont à venir, 0 à {most}.</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race} (patinée)</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>Imaginé</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>Encore rien. Saisissez un nom et pressez Return.</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>est le rang ou le temps de</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>autres courses à venir</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}, le plus grand d'abord</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}, le plus petit d'abord</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>{hit} sur {hits}</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column} : {value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Marque</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>monte de {places}</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>descend de {places}</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>le même rang</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Contrôle</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>&amp;Copier la ligne</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>Copier toute la &amp;liste</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>C&amp;hercher dans la liste</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>&amp;Trier par</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>Comme sur papier</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>Col&amp;onnes</translation>
  </message>
 </context>
</TS>
