<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>Er is geen beeldscherm om het venster op te openen. De opdrachten werken ook zonder: skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>De voorbeeldwereldbeker staat in {path}.</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>Er is geen beeldscherm. De lijsten en de afbeeldingen van het venster gaan naar {folder}.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} kan niet worden geschreven.</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>{file} is geschreven: {events}.</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>Openen: skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>Bestand {file} bestaat niet. Maak het: skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>{count} bron geweigerd, er is niets van overgenomen.</numerusform>
    <numerusform>{count} bronnen geweigerd, er is niets van overgenomen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file} heeft {count} fout.</numerusform>
    <numerusform>{file} heeft {count} fouten.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file} is in orde: {races} races, {entries} inschrijvingen, alle verantwoord.</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>Geweigerd: {sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>Zie {program} --help</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>het voorbeeld schrijven: wereldbeker 1 en 2 van 2025/26</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>een uitslagenbestand maken, leeg of met een wedstrijd en haar programma</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>races overnemen uit JSON-bestanden; van een bron met een fout wordt niets overgenomen</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>een inschrijflijst (.xlsx, .csv) met het bestand vergelijken; met --apply de rijen overnemen</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>tonen wie volgens de regels in divisie A en B start, en waarom; er wordt niets gewijzigd</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>een race loten volgens de regels; opgeslagen als de race nog geen startlijst heeft, anders alleen getoond</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>de uitslag van een race tonen</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>het klassement van een beker tonen</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>een plaats, tijd, achterstand of punten stap voor stap uitleggen, met wat het regelbestand zegt</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>tonen wat denkbeeldige resultaten zouden veranderen aan klassement, titel, divisies en startplaatsen; er wordt niets opgeslagen</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>records tonen, of die welke in een wedstrijd zijn gereden; met --import een lijst ervan met het bestand vergelijken</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>opsommen wat tegen het officieel maken van een race spreekt; er wordt niets gewijzigd</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>een race officieel maken; wat ontbreekt of onwaarschijnlijk is, wordt met een opmerking terzijde gelegd</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>vertellen wat het vertellen waard is over een race: verschillen, records, medailles, de beker; alles uit het bestand</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>het eindklassement van een combinatie tonen, zoals een allroundkampioenschap</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>tonen wie zich op punten en tijden voor een kampioenschap kwalificeert, en waarom</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>de medaillespiegel tonen; met --skaters wie op welk podium stond en wat dat betekende</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>het prijzengeld tonen per plaats, schaatser, ploeg en land</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>podiumplaatsen van vóór dit bestand uit een lijst overnemen, zodat een zevende podiumplaats vermeld kan worden</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>de lijsten van een wedstrijd of race schrijven, en bijhouden welke uitgaven zijn verspreid</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>het protocol schrijven: alle lijsten van een wedstrijd als één boek of als één werkmap</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>een eigen werkmap van een bond invullen; alleen de cellen met plaatshouders veranderen, en formules rekenen opnieuw</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>“{word}” is geen opdracht en ook geen bestaand bestand</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>Het uitslagensysteem voor langebaanschaatsen.</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>opdrachten</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>voorbeeld:</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>wat er gebeurt</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>het uitslagenbestand, zoals season.skatedesk</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>zonder opdracht:
  skatedesk [FILE]    het venster openen, met dit uitslagenbestand
  skatedesk demo      de voorbeeldwereldbeker openen; zonder beeldscherm de lijsten ervan in out/ schrijven</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>afsluitcodes:
  0  alles is goed
  2  er is iets geweigerd of fout, en een zin zegt wat</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>een .json-bestand met één race, of een map ermee</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>de inschrijflijst, een werkmap of een tekst in kolommen</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>het blad van de werkmap, als meerdere bladen inschrijvingen hebben</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>het land van rijen die er geen noemen; zonder dit het land van de wedstrijd, als geen kolom het noemt</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>de rijen overnemen; zonder dit wordt niets gewijzigd</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>het nummer van de wedstrijd in haar serie</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>de serie, als meerdere een wedstrijd met dat nummer hebben</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>het nummer van de race in het programma</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>met elke doorkomst, de ronden en de plaatsen daar</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>het lotgetal, zodat dezelfde loting er weer uitkomt; zonder wordt een nieuw gemaakt</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>zoals "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>de aantallen startplaatsen: {names}, of het pad van een bestand met andere</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>zoals "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>het nummer van de laatste wedstrijd die meetelt; zonder tellen alle</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>mannen of vrouwen</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>de combinatie, zoals allround of sprint; zonder die welke wordt gereden</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>antwoorden in JSON, voor andere programma's</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>een back-up op een tweede plek schrijven, teruggelezen en geteld; het bestand mag intussen open zijn</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>de back-ups van een bestand tonen, en wat er sindsdien is veranderd</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>teruggaan naar een back-up; het huidige bestand blijft ernaast bewaard</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file}: teruggelezen en geteld, {count} rij.</numerusform>
    <numerusform>{file}: teruggelezen en geteld, {count} rijen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>Er is geen back-up van {file}.</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>Wat sindsdien is veranderd, is niet te zeggen.</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>Betrokken races: {races}.</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file} is zoals het was om {time}.</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>Terugdraaien: {command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>de map voor back-ups, op een stick</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>de map met back-ups; zonder de tweede plek die in het venster is gekozen</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>de back-up om naar terug te gaan</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>een van {known}; zonder die van de lijsten van de wedstrijd</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>naar dit bestand schrijven, volgens de extensie als .txt, .html, .xlsx, .pdf, .csv of .json</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation>
    <numerusform>{file}: {count} rij</numerusform>
    <numerusform>{file}: {count} rijen</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values</source>
   <translation>een grafiek maken als afbeelding (.png) of tekening (.svg); zonder --to de waarden ervan tonen</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>laps of opener van een race; cup (plaatsen na elke wedstrijd), cup-points (punten na elke wedstrijd) of points (nog te winnen) van een beker; bests van een schaatser op een afstand</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>het nummer van de rit of serie</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>de beker, zoals “M 500”</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>de schaatser; bij een beker degene die wordt uitgelicht</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>de afstand in meters</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>hoeveel races nog komen die niet in het bestand staan, voor de nog te winnen punten</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>in dit bestand schrijven, volgens de extensie als .png of .svg</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>Geschreven: {name}.</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>Zeg van welke race de grafiek is: --competition N --race M.</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>Zeg van welke rit de ronden zijn: --pair P.</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>Zeg van welke beker de grafiek is, zoals --cup “M 500”.</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>Zeg van wie en waarover de grafiek is: --name DEEL --distance M.</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>Niemand heet “{part}”.</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>Meerdere heten “{part}”: {names}. Typ meer van de naam.</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event} heeft geen races met divisies die voor een beker tellen.</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>De loting is nu de startlijst van race {number}.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>Race {number} heeft al een startlijst, dus wordt deze loting alleen getoond en niet opgeslagen.</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>De rijen zijn overgenomen.</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>Er is niets gewijzigd. Neem de rijen over met --apply.</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>“{text}” is geen landcode. Schrijf drie letters, zoals NOR.</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source}: {count} rij geweigerd.</numerusform>
    <numerusform>{source}: {count} rijen geweigerd.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source}: {count} rij overgeslagen tot een official zegt wie het is.</numerusform>
    <numerusform>{source}: {count} rijen overgeslagen tot een official zegt wie het zijn.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>alleen deze race, met het nummer in het programma; zonder alle races en de klassementen</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>de map om in te schrijven; wordt gemaakt als ze er niet is</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>enkele van xlsx, pdf, html, csv en json, met komma's ertussen; zonder xlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results: uitslagen en klassementen; laps: uitslagen met doorkomsten en ronden; start: startlijsten, rittenlijsten en rondelijsten; entries: inschrijflijsten; all: alles</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>alleen wat al verspreid is en nu iets anders zegt</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>de lijsten zoals ze toen waren, zoals 2025-11-14 14:32; die minuut telt mee</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>de taal van de lijsten: {known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>een tweede taal ernaast, of “” voor geen</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4 of Letter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>“{name}” is geen formaat. De formaten zijn {known}</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>Er is niets veranderd sinds de laatste uitgaven.</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file} is nu alleen te lezen, dus wordt daar niet bijgehouden welke uitgaven zijn verspreid.</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>Inschrijflijsten worden voor de hele wedstrijd geschreven. Laat --race weg.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>De map {folder} kan niet worden gemaakt ({reason}). Kies een andere.</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file}: {count} rij, {edition}</numerusform>
    <numerusform>{file}: {count} rijen, {edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>de race voor plaatshouders die er geen noemen, met het nummer in het programma</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>de te schrijven werkmap (.xlsx); het sjabloon blijft zoals het is</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>de werkmap van de bond (.xlsx) met plaatshouders zoals {{race.title}}; docs/templates.md noemt ze alle</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}, {sheet}: {count} cel ingevuld</numerusform>
    <numerusform>{file}, {sheet}: {count} cellen ingevuld</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>Excel rekent de formules opnieuw door als het de werkmap opent; druk in LibreOffice op Ctrl+Shift+F9. Al het andere is als in het sjabloon.</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>Plaatshouders buiten cellen zijn niet ingevuld: {parts}.</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>waarom het gevondene mag blijven staan; het wordt bij de race bewaard</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>Race {number} is officieel.</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>Mag terzijde worden gelegd: {sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>Moet worden hersteld: {sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>Herinnering: {sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>Terzijde gelegd: {remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>Niets spreekt ertegen om race {number} officieel te maken.</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>tonen wie wat wijzigde, het nieuwste eerst; met --lists welke lijsten tussen twee momenten verschillen</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>nagaan of het bestand in orde is, het logboek ongeschonden en elke inschrijving verantwoord</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>vanaf dit moment, zoals 2025-11-14 14:32, of 14:32 voor vandaag</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>tot dit moment; de minuut telt mee</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>alleen wat deze race van de wedstrijd raakte, met het nummer in het programma</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>alleen wat deze persoon deed</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>alleen waar al deze woorden in staan, zoals een naam</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>niet de wijzigingen, maar welke lijsten van de wedstrijd tussen de twee momenten verschillen, en hoe</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>Zeg van welke wedstrijd de race is: --competition N --race M.</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>Hier is niets gewijzigd.</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>Zeg van welke wedstrijd, en vanaf welk moment: --competition N --from MOMENT.</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title}: {changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>Geen lijst zegt iets anders.</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>alleen officiële races tellen</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>elke afstand van een combinatie tellen, zoals van een allround, in plaats van het eindklassement</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>de podiumplaatsen van de schaatsers in plaats van de tabel</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>het nummer van de wedstrijd in haar serie; zonder worden alle wedstrijden opgeteld</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>alleen wedstrijden van deze serie</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>het seizoen is voorbij: de klassementen zijn definitief, en wat ze opleveren wordt opgeteld</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>een lijst (.xlsx, .csv) met de kolommen naam, land, afstand, goud, zilver en brons</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>{count} rij overgenomen.</numerusform>
    <numerusform>{count} rijen overgenomen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>van de ene zomer tot de volgende, zoals 2025/26; zonder dit dat van de dag</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>het regelbestand: {names}, of het pad van een ander; zonder dit dat van het seizoen</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>met een wedstrijd en de races van dit programma, zoals "club meet" of "world cup"</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>hoe de wedstrijd heet</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>de serie waar ze bij hoort</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>de ijsbaan, bij naam of plaats; van veel banen is bekend waar ze liggen</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>de eerste dag, zoals 2025-11-21</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>schaatsers, beste tijden, ploegen, opmaak en officials overnemen uit dit uitslagenbestand</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file} is klaar voor seizoen {season}.</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event}: {count} race.</numerusform>
    <numerusform>{event}: {count} races.</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>Races inlezen: skatedesk import {file} SOURCE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>Inschrijvingen binnenhalen: skatedesk entries import {file} LIJST --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>Zeg met --event hoe de wedstrijd heet, of kies een programma met --template.</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>alles schrijven wat het bestand over één persoon bevat</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>een andere naam in de plaats van iemands naam zetten; uitslagen blijven, en het logboek kent de naam nog</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>een nieuw bestand schrijven waarin een persoon niet meer wordt genoemd; uitslagen blijven, het logboek begint opnieuw</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file}: {name} staat nu in plaats van de naam.</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>Het logboek heeft de naam nog, en Ongedaan maken haalt hem terug. Een bestand zonder de naam: {command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file}: {name} staat in plaats van de naam; het logboek begint opnieuw.</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file} bevat de naam nog. Bewaar het niet langer dan nodig, en de kopieën ervan ook niet.</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>het te schrijven JSON-bestand</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>het nieuwe uitslagenbestand; het oude blijft zoals het is</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>waarom, zonder de naam; het wordt in het bestand bewaard</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>de naam die lijsten in plaats daarvan geven; zonder Skater en een nummer</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>het id van de bond, of de hele naam zoals lijsten die afdrukken</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>het te schrijven boek (.pdf), of de werkmap met een tabblad per lijst (.xlsx)</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file} is geen boek en geen werkmap. Noem het .pdf of .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>{count} lijst</numerusform>
    <numerusform>{count} lijsten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file}: {pages}, {lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>iedereen die is ingeschreven zonder startnummer er een geven</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>tijden van een race invoeren; wat niet te lezen is, houdt ze allemaal tegen</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>wie deed wat: een startnummer of een naam, dan =, dan een tijd, DNF, DNS of DQ</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>“{text}” is geen resultaat: schrijf WIE=WAT, zoals 201=41.25.</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name} krijgt twee resultaten. Geef er één.</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>Niemand op de startlijst heeft het nummer of de naam “{text}”. Bekijk de startlijst.</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>Meerdere op de startlijst heten “{text}”. Geef het startnummer.</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>alleen deze, zoals WR, TR, NR of NRJ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>mannen, vrouwen of gemengde ploegen</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>alleen deze afstand, zoals 500</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>alleen die van dit land, deze ijsbaan of dit kampioenschap, zoals NOR of Thialf</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>ook records die sindsdien zijn verbeterd</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>records en persoonlijke besten die in deze wedstrijd zijn gereden</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>alleen die van deze race van de wedstrijd</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>een lijst met records (.xlsx, .csv) om met het bestand te vergelijken; --mark, --scope en --sex zeggen wat de lijst niet zegt</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>de lijst overnemen; zonder dit wordt niets gewijzigd</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply neemt een lijst met records over. Noem die met --import SOURCE.</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race is een race van een wedstrijd. Zeg welke met --competition N.</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>Voor zover dit bestand weet, is daar geen record of persoonlijke beste gereden.</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>Het bestand heeft zo'n record niet. Lees een lijst in: skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>een bestand kopiëren en daarin een wedstrijd met verzonnen tijden naspelen; niets daarvan is een uitslag</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>haar nummer in de serie</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>de serie, als het nummer niet genoeg is</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>het nieuwe bestand; een bestaand bestand wordt nooit overschreven</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>de eerste race die wordt gespeeld</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>hetzelfde getal geeft weer dezelfde tijden</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>hoeveel er misgaat: {known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file}: {count} rit gespeeld, lotgetal {seed}. Dit is een repetitie, geen uitslag.</numerusform>
    <numerusform>{file}: {count} ritten gespeeld, lotgetal {seed}. Dit is een repetitie, geen uitslag.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>wat van een beschadigd bestand te lezen is in een nieuw opslaan, en zeggen wat verloren is</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>het nieuwe uitslagenbestand; een bestaand bestand wordt nooit overschreven</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>in plaats van een race: de volgende van deze beker, die het bestand niet heeft, zoals “M 500”</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>wie wat doet: een sleutel, een startnummer of het land van een ploeg, dan =, dan een plaats, een tijd, DNF of DQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>hoeveel races nog komen die het bestand niet heeft; zonder zoals het regelbestand zegt</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>het schema van de startplaatsen in een kampioenschap; zonder dat van het seizoen van het bestand</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>Zeg met --to-come hoeveel races nog komen, 0 of meer.</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>denkbeeldig</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>Zeg welke race: --competition N --race M, of --cup NAME voor de volgende van een beker.</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>Race {number} telt voor geen beker, dus volgt er niets uit. Kies een race van een wereldbeker.</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>Deze race is van een ander seizoen dan de beker. Kies een race van het laatste seizoen.</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>“{text}” zegt niets denkbeeldigs: schrijf --result WHO=WHAT, zoals M118=1 of M118=34.10.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>“{text}” kan elk van {names} zijn. Geef de sleutel.</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>Niemand in de beker {cup} heeft de sleutel, het startnummer in deze race of het land “{text}”.</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup}: het klassement blijft zoals het is.</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} punten, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} punten in plaats van {before}, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup}: {name} staat niet meer in het klassement.</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>Wie nog kan winnen is niet bekend: zeg met --to-come N hoeveel races nog komen.</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of}: geen startplaats verandert.</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of}: startplaatsen van {words}.</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>Divisies, {race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of}: niemand wisselt van divisie.</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>een klassement in plaats van een race, zoals “M 500”</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>een deel van de naam van een schaatser of ploeg op de lijst</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>de skater_key van iemand op de lijst</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>zoals rank, time, behind, points, of WC1-2 in een klassement; zonder de hele regel</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>Zeg welke lijst: --competition N --race M voor een race, of --cup NAME voor een klassement.</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>Een voltooide poging heeft een tijd nodig.</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status} en een tijd sluiten elkaar uit: wis een van beide.</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>{count} gefinisht</numerusform>
    <numerusform>{count} gefinisht</numerusform>
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
    <numerusform>{count} niet gereden</numerusform>
    <numerusform>{count} niet gereden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>{count} reserve</numerusform>
    <numerusform>{count} reserves</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>{count} inschrijving</numerusform>
    <numerusform>{count} inschrijvingen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries}: {parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>Er is geen combinatie “{name}”. De combinaties zijn: {names}.</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>Luchttemperatuur</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>Luchtvochtigheid</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>IJstemperatuur</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title} {value} kan niet. Typ een getal van {least} tot {most}.</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>“{time}” is geen tijdstip. Schrijf het als 14:30.</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>“{text}” is geen getal. Schrijf het als -8.2 of -8,2.</translation>
  </message>
  <message>
   <source>men</source>
   <translation>mannen</translation>
  </message>
  <message>
   <source>women</source>
   <translation>vrouwen</translation>
  </message>
  <message>
   <source>mixed teams</source>
   <translation>gemengde ploegen</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name} ({nation}) is ingeschreven voor race {number}, {title}, die door {whom} wordt gereden. Corrigeer een van beide.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) is reserve, maar staat op de startlijst van race {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) is afgemeld, maar staat op de startlijst van race {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name} ({nation}) is tweemaal ingeschreven voor de {distance}, in de races {numbers}. Meld er een af.</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation} heeft meer dan één reserve {order} op de {distance}: {names}. Geef elk een eigen plaats.</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>nog niet gereden</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>gefinisht</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>niet gefinisht</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>gediskwalificeerd</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>niet gestart</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>afgemeld na de loting</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>{count} ervoor, dus is de plaats {rank}.</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>{count} ervoor, dus delen {equal} plaats {rank}, en is de volgende plaats {next}.</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>De serie van deze wedstrijd kent geen wereldbekerpunten.</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>Deze race bepaalt alleen wie verdergaat, dus levert geen punten op.</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>Buiten mededinging: geen punten.</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>De jury gaf met de hand {points} punten: {remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>Nog niet gereden, dus worden geen ronden geteld.</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>Niemand heeft de ronden genoteerd; ze tellen als alle gereden.</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>{laps} ronden, zoals de jury ze noteerde.</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>Niemand reed meer ronden in deze race.</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>{missing} ronde minder dan {full}.</numerusform>
    <numerusform>{missing} ronden minder dan {full}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>Geen racepunten in tussensprint {number}.</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>{points} racepunt in tussensprint {number}, zoals de jury noteerde.</numerusform>
    <numerusform>{points} racepunten in tussensprint {number}, zoals de jury noteerde.</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>Deze race heeft {count} sprints, de finish meegerekend.</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>De finish geeft {values} aan de eersten.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>De tussensprint na ronde {lap} geeft {values} aan de eersten.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>Nog niet gereden, dus zijn er geen racepunten.</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>Er zijn geen racepunten behaald: {total}.</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>Racepunten van de tussensprints: {sum} = {total}.</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>Divisie {division}</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>Divisie {division} over {metres} m</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>de finale, {table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>Het regelbestand heeft geen punten voor zo'n race.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>Nog niet gereden, dus zijn er geen punten.</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}, {words}: de punten van de plaats.</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}, {words}: geen punten.</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}, {words}: 0 punten.</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>Zonder plaats zijn er geen punten.</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>De plaats is {rank}.</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>{names} heeft dezelfde plaats: gelijke plaatsen leveren hetzelfde op.</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>De tabel van {table} geeft {points} punten voor plaats {rank}.</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>De tabel van {table} eindigt bij plaats {last}; plaats {rank} daarachter levert {points} op.</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>De finale van de bekers telt {times} keer zo zwaar: {times} × {points} = {total}.</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>De tabel zou {points} geven.</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>Gedubbeld, zoals de jury besliste: de racepunten vervallen, {total} tellen.</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>Niet alle ronden gereden: de racepunten vervallen, {total} tellen.</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>Buiten mededinging: de tijd staat op de lijst, maar zonder plaats.</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>Nog niet gereden, dus is er geen plaats.</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>Niemand staat ervoor.</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>Geen andere ploeg van de serie heeft een plaats.</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>Dus is de plaats {rank}.</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>Race {number} is een halve finale: de winnaar staat in finale A.</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>Race {number} is finale {letter}, om de plaatsen {first} en {second}.</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>Geen van beide ploegen van de serie kwam aan, en niets zegt welke voorop lag.</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better} haalde {worse} in, die de serie verliest, wat de tijd ook is.</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse} finishte niet en is tweede van de serie, achter {better}.</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}, {words}: zonder plaats.</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}, {words}: de laatste plaats, achter iedereen die hoger staat.</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>De volgorde gaat naar gereden ronden, dan naar racepunten, dan naar de tijd op de streep.</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>De volgorde gaat naar tijd, zo nauwkeurig als die bekend is.</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>Gelijk met {names}: de plaats wordt gedeeld.</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>Voor zover bekend gelijk met {names}: een duizendste ontbreekt, en er wordt geen volgorde verzonnen.</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{better} met {more} ronden staat voor {worse} met {less}.</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>{better} met {more} racepunten staat voor {worse} met {less}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better} en {worse} hebben beiden {time}; de duizendste scheidt hen: {first} voor {second}.</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{better} met {first} staat voor {worse} met {second}.</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>WB</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>Niet op de lijst van deze race, in divisie A noch in B.</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race}:</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label}: {points} punten. {races}.</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>Alleen de beste race telt.</numerusform>
    <numerusform>Alleen de beste {count} races tellen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total} punten.</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>Het totaal is {total} punten.</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>Volgens de regels zou de plaats {rank} zijn.</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>Sinds de wedstrijd ervoor: {words}, kortweg {mark}.</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>De jury heeft hier geen plaats met de hand bepaald.</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>Zo'n plaats is gemarkeerd met *.</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>De jury gaf {name} met de hand plaats {rank}: {remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>{share} % ervan telt in dit klassement: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>Van beide divisies telt het beste resultaat van het weekend: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>Van beide divisies telt het resultaat van divisie {division}: {points}.</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{better} met {first} punten staat voor {worse} met {second}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better} en {worse} hebben beiden {total} punten.</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better} en {worse} zijn in alles wat telt gelijk, dus delen ze de plaats.</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>Vergelijking van races: beiden behaalden {points}, dus scheidt dat niemand.</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>Vergelijking van races, de beste eerst: {first} voor {second}; {more} is hoger dan {less}.</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>Beste tijd over {metres} m</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>Beste tijd</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over}: geen van beiden heeft er een.</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over}: alleen {better} heeft er een.</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over}: beiden hebben {time}.</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over}: {better} {first} voor {worse} {second}.</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>Race {number}</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>Een race die nog komt</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>plaats {rank}</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>Afgekapt op de honderdste en nooit afgerond: {time}.</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>Een massastart kent geen achterstanden: racepunten bepalen de volgorde.</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>Zonder tijd is er geen achterstand.</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>Nog niemand heeft een plaats, dus is er geen achterstand.</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>De winnaar is {name} met {time}.</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>Dit is de tijd van de winnaar zelf, {time}: geen achterstand.</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>De afgedrukte tijd {time} is niet langzamer, dus wordt geen achterstand afgedrukt.</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC: buiten mededinging, zonder plaats en punten.</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>De jury gaf geen code en geen teken.</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>De lijst toont: {codes}.</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>Geen record van de lijst is verbeterd of geëvenaard.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>onbekend</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark}: {time} is sneller dan {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark}: {time} evenaart {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark}: de tijd is met de hand opgenomen.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>Verschil van de afgedrukte tijden: {own} − {leader} = {behind}.</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>Poging {number}: {outcome}.</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>Geen ervan is al beslist.</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>Poging {number} telt.</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>Bekend tot op een tiende van een seconde: {time}.</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>Bekend tot op een honderdste van een seconde: {time}.</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>Gemeten tot op een duizendste van een seconde: {time}.</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>{names} heeft dezelfde afgedrukte tijd; de duizendste van deze is niet bekend, dus wordt er geen afgedrukt.</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>Dezelfde honderdsten als {names}, dus wordt ook de duizendste afgedrukt: {time}.</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>Nog niet gereden: er is geen tijd ingevoerd.</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}, {words}: dat staat waar de tijd zou staan.</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>De tijd {time} wordt bewaard, maar niet afgedrukt en niet geklasseerd.</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code}: het regelbestand verklaart deze code niet.</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>Opmerking van de jury: {text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>Met de hand in A geplaatst: {remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>Met de hand in B geplaatst: {remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>{count} schaatser is met de hand in A geplaatst; het regelbestand geeft daarvoor {usual} plaatsen.</numerusform>
    <numerusform>{count} schaatsers zijn met de hand in A geplaatst; het regelbestand geeft daarvoor {usual} plaatsen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>Plaats {rank} in de laatste B-race ({race})</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>Nog geen punten en geen tijd: divisie A heeft ruimte</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>{count} plaats van divisie A is vrij, en niets onderscheidt de schaatsers: plaats er een met de hand.</numerusform>
    <numerusform>{count} plaatsen van divisie A zijn vrij, en niets onderscheidt de schaatsers: plaats er enkelen met de hand.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>Plaats {rank} in de B-race van dit weekend, maar {reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>Plaats {rank} in de B-race van dit weekend: promoveert naar A (N)</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>met de hand in B geplaatst: {remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation} heeft er al {count} in A</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>Buiten mededinging: blijft in B</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>Nog geen punten en geen tijd</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known}: divisie A is vol</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known}: de directe plaatsen in divisie A zijn bezet</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one} en {other} delen plaats {rank} in het klassement, en slechts een van hen zit in A.</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>Nog geen punten, tijd {time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>Plaats {rank} in het klassement, {count} punt</numerusform>
    <numerusform>Plaats {rank} in het klassement, {count} punten</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>Plaats {rank} in het klassement van {season}, {count} punt</numerusform>
    <numerusform>Plaats {rank} in het klassement van {season}, {count} punten</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>Race {number} kan niet als “{kind}” worden geloot. Kies een van: {kinds}.</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>Er is niemand ingeschreven die geloot kan worden. Schrijf eerst iemand in.</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>Een loting heeft een lotgetal nodig, zoals 17205913.</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>Niemand heeft een baan in de eerste omloop, dus valt er niets te wisselen. Loot zonder de wissel.</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>Deze loting is gemaakt met versie {made} van de loting, dit programma heeft versie {own}.</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>startplaatsen per land, {championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}, kampioenschappen</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}, inschrijvingen per land</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation} heeft er {count} op de {distance}, het regelbestand staat er {most} toe ({place}). Erboven: {names}.</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>de beste bekende is {time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>er is er geen bekend</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name} ({nation}) heeft op de {distance} sinds {day} geen tijd die {limits} haalt; {best} ({rules}, limiettijden).</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name} ({nation}) was bij het begin van het seizoen {years} jaar oud, het regelbestand vraagt {least} ({rules}, minimumleeftijd).</numerusform>
    <numerusform>{name} ({nation}) was bij het begin van het seizoen {years} jaar oud, het regelbestand vraagt {least} ({rules}, minimumleeftijd).</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>Het regelbestand {rules} heeft geen limiettijden: niemands tijden worden bekeken.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>{count} schaatser heeft geen geboortedatum: de leeftijd wordt niet bekeken.</numerusform>
    <numerusform>{count} schaatsers hebben geen geboortedatum: hun leeftijd wordt niet bekeken.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>Het regelbestand {rules} heeft geen limiettijden voor de {distances}.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} en {last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Uitslag</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tijd</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>Loopbaan</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>Op rij</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>Beker</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>Divisie A</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Thuis</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Ritten</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>Beste tijden</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>Officials</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>Eerste individuele wereldbekermedaille voor {name}.</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>Eerste medaille voor {name}.</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>Eerste individuele wereldbekermedaille, en meteen winst, voor {name}.</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>Eerste zege voor {name}.</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{medals} individuele wereldbekermedaille voor {name}, de {over} {where}.</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{medals} medaille in deze serie voor {name}, de {over} {where}.</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} individuele wereldbekerzege voor {name}, de {over} {where}, en de {medals} medaille in totaal.</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} zege in deze serie voor {name}, de {over} {where}, en de {medals} medaille in totaal.</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{nth} wereldbekerpodium van het seizoen voor {name}.</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{nth} wereldbekerzege van het seizoen voor {name}.</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>Met deze race {gold} eerste, {silver} tweede en {bronze} derde plaatsen in de serie.</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>Wat vóór dit bestand werd behaald: {sources}.</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>Dit seizoen {gold} eerste, {silver} tweede en {bronze} derde plaatsen.</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name} stond {where} voor de {nth} keer op rij op het podium.</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name} won {where} voor de {nth} keer op rij.</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name} heeft dit seizoen alle {count} races {where} gewonnen.</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name} heeft dit seizoen beide races {where} gewonnen.</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name} stond dit seizoen in alle {count} races {where} op het podium.</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name} won niet {where} na {count} zeges op rij.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}, race {number}: {podium}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names} promoveert naar divisie A voor de volgende race {where}.</numerusform>
    <numerusform>{names} promoveren naar divisie A voor de volgende race {where}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>De eerste drie promoveren naar divisie A voor de volgende race {where}.</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>De beste van de laatste race van divisie B promoveert.</numerusform>
    <numerusform>De beste {count} van de laatste race van divisie B promoveren.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names} promoveert naar divisie A van dit weekend.</numerusform>
    <numerusform>{names} promoveren naar divisie A van dit weekend.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name} werd hier {rank} en staat op de startlijst van divisie A.</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>{names} delen de leiding in de beker {cup} met elk {points} punten.</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>{names} leidt de beker {cup} met {points} punten</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>{names} neemt de leiding in de beker {cup} met {points} punten</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>{names} neemt de leiding in de beker {cup} over van {old} met {points} punten</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>; {names} is tweede in de beker, {count} erachter</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>; {names} delen de tweede plaats in de beker, {count} erachter</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>; {names} heeft er evenveel en is bij gelijke stand tweede in de beker</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name} is {rank} in de beker {cup} met {points} punten.</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name} komt de beker {cup} binnen op de {rank} plaats, met {points} punten.</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name} is {words} in de beker {cup}, met {points} punten.</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>Sinds de vorige race van de beker: {words}.</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>Na deze race: {lines}.</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>op de lange afstanden</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>{names} viel en finishte niet.</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>{names} finishte niet.</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>{names} startte niet.</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>{names} meldde zich na de loting af.</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>{name} werd gediskwalificeerd.</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>{name} werd gediskwalificeerd: “{offences}”.</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name} viel en werd {rank}.</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name} kreeg een herkansing en is {rank}.</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>{names} had het beste resultaat van de ronde.</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>De startlijst heeft er {all}.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>{nation} is gastland, en {count} van de starters heeft een plaats.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>{nation} is gastland, en {count} van de starters hebben een plaats.</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>Een thuiszege voor {names}.</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>Een thuispodium voor {names}.</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>Beste van het gastland: {names}, {rank}{behind}.</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names} delen de zege in {time}.</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner} won in {time}.</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} won met {gap} verschil: {time}, voor {second} met {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} won divisie B met {gap} verschil: {time}, voor {second} met {other}.</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner} won met een duizendste van een seconde verschil: {time}, voor {second} met {other}.</numerusform>
    <numerusform>{winner} won met {count} duizendsten van een seconde verschil: {time}, voor {second} met {other}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner} won, {time}, voor {second}, {other}.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner} won met {points} racepunten.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} won met {points} racepunten, voor {second} met {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} won divisie B met {points} racepunten, voor {second} met {other}.</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>{names} werd derde met {what}.</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>{names} werd tweede met {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names} delen de {place} plaats met {what}.</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>{names} werd derde, {behind}, met {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names} delen de {place} plaats, {behind}, met {what}.</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>Voor {team} reden {names}.</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>De inschrijving noemt hen als degenen die starten.</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>Alleen de duizendste gaf {better} de {place} plaats: {time}, tegen {other} van {worse}.</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names} miste het podium met {gap}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>{count} racepunt</numerusform>
    <numerusform>{count} racepunten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>{gap} achterstand</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>De startlijst: {places}.</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>{names} reden tegen elkaar, in serie {pair} van {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>{names} reden samen, in kwartet {pair} van {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>{names} reden samen, in rit {pair} van {all}.</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} reed in kwartet {pair} van {all}, en de tijd hield stand tot het einde.</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} reed in rit {pair} van {all}, en de tijd hield stand tot het einde.</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>De snelste tijd op deze afstand bij de wereldbekers van het seizoen vóór deze race: {other} van {name}.</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time} is de snelste tijd van dit wereldbekerseizoen; dat was {other} van {name} in {place}.</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>De snelste tijd van dit wereldbekerseizoen blijft {other} van {name} in {place}.</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name} reed {time} in divisie B, sneller dan de winnaar van divisie A met {other}.</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>Beide divisies reden in hetzelfde weekend.</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name} evenaarde het {records} met {time}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name} reed het {records} met {time}; daarvoor was het {old}, {holder}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name} reed het {records} met {time}; daarvoor was het {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>{time} is {gap} boven het {record} van {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>{time} is {gap} boven het {record} van {old} van {holder}.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>Verschil van de afgedrukte tijden: {own} − {other} = {gap}.</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>Het record staat in de recordlijst van dit bestand.</translation>
  </message>
  <message>
   <source>one</source>
   <translation>één</translation>
  </message>
  <message>
   <source>two</source>
   <translation>twee</translation>
  </message>
  <message>
   <source>three</source>
   <translation>drie</translation>
  </message>
  <message>
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <source>five</source>
   <translation>vijf</translation>
  </message>
  <message>
   <source>six</source>
   <translation>zes</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>zeven</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>acht</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>negen</translation>
  </message>
  <message numerus="yes">
   <source>more than a second ({gap})</source>
   <translation>
    <numerusform>meer dan {seconds} seconde ({gap})</numerusform>
    <numerusform>meer dan {seconds} seconden ({gap})</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>nationaal juniorenrecord van {nation}</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>nationaal record van {nation}</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>wereldrecord</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>olympisch record</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>laaglandrecord</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>continentaal record</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>kampioenschapsrecord</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>baanrecord</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>junioren-{record}</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder} op {day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>Persoonlijk record: {names}.</numerusform>
    <numerusform>{count} persoonlijke records: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>Seizoensbeste: {names}.</numerusform>
    <numerusform>{count} seizoensbesten: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>nog {count}</numerusform>
    <numerusform>nog {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name}: {time}, daarvoor {best}.</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>{time} is te nauwkeurig voor een handtijd: schrijf hoogstens de honderdsten.</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>Een handtijd wordt met één, twee of drie horloges opgenomen.</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>“{language}” is geen taal van de lijsten. Kies een van {known}.</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>De tweede taal is gelijk aan de eerste. Kies een andere, of geen.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>“{colour}” is geen kleur. Schrijf het als #1F5FA8.</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names} delen plaats {place} van de kwartfinales. Scheid ze op de duizendste, of loot met de hand.</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>De halve finales vragen {wanted} ploegen met een tijd in de kwartfinales; er zijn er {count}.</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>Halve finale {number} heeft geen winnaar, of twee. Beslis dat eerst, met tijd, status of code.</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>Er is al een resultaat. Verwijder dat eerst, of gebruik DNF.</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>Race {number} is officieel. Maak die eerst voorlopig.</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>De baan leeg laten</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>De anderen laten starten zoals ze staan</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>{name} van rit {pair} neemt de baan over</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>Reserve {name} ({nation}) neemt de plaats in</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>Ritten {first} t/m {last} opnieuw loten</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>Rit {first} opnieuw loten</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place} is al bezet door {name}.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>Rit {pair} is al gereden.</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>Vanaf rit {pair} zijn er geen twee meer om te loten.</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name} komt op de lijst</translation>
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation>{name}: {place}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation>{name}: van {was} naar {place}</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation>Niemand start in rit {pair}</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name} rijdt alleen in rit {pair}</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>{count} start in rit {pair}</numerusform>
    <numerusform>{count} starten in rit {pair}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>Er is geen tussensprint na ronde {lap}. De tussensprints zijn na de ronden {laps}, de finish na {last}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>geen</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>“{text}” is geen helmnummer. Typ de helmen in volgorde, zoals 12 7 3.</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>Een helmnummer staat voor een tijd of een achterstand: “{text}” heeft er geen.</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>Helm {behind} heeft {second} achter helm {ahead} met {first}. Corrigeer een tijd of de volgorde.</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>Helm {number} staat er tweemaal. Verwijder er een.</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap} heeft de tijd van de winnaar nodig: typ die eerst.</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nieuw</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>nieuw, {rank}</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>onveranderd, {rank}</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>gestegen van {previous} naar {rank}</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>gedaald van {previous} naar {rank}</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>zelfde naam en land</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>de naam van de een is een andere naam van de ander</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>achternaam en voornaam verwisseld</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>zelfde land, de namen verschillen alleen in de schrijfwijze</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>op dezelfde dag geboren, gelijkende namen</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>zelfde naam in eigen schrift</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>zelfde naam, ander land</translation>
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
    <numerusform>{names} en nog {count}</numerusform>
    <numerusform>{names} en nog {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>komt erin: {why}.</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>valt eruit: {why}.</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>wordt reserve: {why}.</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>is geen reserve meer: {why}.</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation} {now} in plaats van {before}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>naar divisie {division}: {why}.</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>zonder punten en zonder tijd</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>Sneller dan het wereldrecord ({record}). Controleer de tijd.</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>Meer dan tweemaal de tijd van het veld ({usual}). Controleer de tijd.</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>Meer dan tweemaal het wereldrecord ({record}). Controleer de tijd.</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>Combinatie</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>Massastart</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>Ploegenachtervolging</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>Teamsprint</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>Gemengde aflossing</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>op de {metres} m</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>in de combinatie</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>op de massastart</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>op de ploegenachtervolging</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>op de teamsprint</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>op de gemengde aflossing</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>{said} in dit bestand</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>{nth} individuele wereldbekerzege</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>{nth} individuele wereldbekermedaille</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>{nth} individuele zege, {series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>{nth} individuele medaille, {series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{nth} zege {where}</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{nth} podium {where}</translation>
  </message>
  <message>
   <source>first</source>
   <translation>eerste</translation>
  </message>
  <message>
   <source>second</source>
   <translation>tweede</translation>
  </message>
  <message>
   <source>third</source>
   <translation>derde</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>vierde</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>vijfde</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>zesde</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>zevende</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>achtste</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>negende</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>tiende</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>Een race over een afstand heeft de meters nodig, zoals 500.</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>Een massastart en een ploegenrace worden in ronden geteld: laat de meters weg.</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>De gemengde aflossing, en geen andere race, wordt door vrouwen en mannen samen gereden.</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>Een divisie is A of B, niet “{division}”. Laat ze weg als er geen zijn.</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>Een omloop is de eerste of de tweede, niet {run}.</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>{rank} op punten</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>{rank} op punten, {place} van {nation}</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>op tijd {time}, {place} van {places}</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>op samalogpunten {time}, {place} van {places}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>niet bij de {places}: {place} reserve op punten, {points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>niet bij de {places}: {place} reserve op tijd {time}</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>boven het maximum: {nation} heeft al {count} plaats</numerusform>
    <numerusform>boven het maximum: {nation} heeft al {count} plaatsen</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>op tijd; hoeveel plaatsen er op tijd te verdelen zijn is niet bekend</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>{rank} op punten; hoeveel plaatsen er op punten te verdelen zijn is niet bekend</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>hoeveel plaatsen er zijn is niet bekend</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>niet bij de {places}</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>niet bij de {places}, en ook niet bij de {reserves} reserve</numerusform>
    <numerusform>niet bij de {places}, en ook niet bij de {reserves} reserves</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>niet bij de {places}, en zonder tijd om op af te gaan</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>startplaats van het gastland</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>startplaats voor het land van de afwezige kampioen</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>De startplaats voor het land van de afwezige kampioen is open: {scheme} noemt het land niet.</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>De startplaats van het gastland is open: {scheme} noemt het land niet.</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>{count} startplaats op punten is open: er is niemand meer die ze mag hebben.</numerusform>
    <numerusform>{count} startplaatsen op punten zijn open: er is niemand meer die ze mag hebben.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>{count} startplaats op tijd is open: er is niemand met een tijd meer die ze mag hebben.</numerusform>
    <numerusform>{count} startplaatsen op tijd zijn open: er is niemand met een tijd meer die ze mag hebben.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>Niets bekends beslist tussen {last} en {following} om de laatste van deze startplaatsen.</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>De laatste startplaats op punten ging naar {points} punten.</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>De laatste startplaats op tijd ging naar {time}.</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>De laatste startplaats op tijd ging naar {time} samalogpunten.</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>Hoeveel startplaatsen er op punten te verdelen zijn is niet bekend, dus wordt er geen gegeven.</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>Hoeveel startplaatsen er op tijd te verdelen zijn is niet bekend, dus wordt er geen gegeven.</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>Of het gastland een eigen startplaats heeft is niet bekend.</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>Of het land van een afwezige kampioen een eigen startplaats heeft is niet bekend.</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>Hoeveel reserves er zijn is niet bekend, dus wordt er geen genoemd.</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>Hoeveel schaatsers van een land mogen starten is niet bekend, dus wordt niemand overgeslagen.</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>Er zijn in totaal {count} startplaatsen.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> of </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>{high} op een hooglandbaan, {other} op een andere</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{high} op een hooglandbaan, {other} op een andere over {metres} m</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>Er is geen record “{mark}”. De records zijn: {known}.</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>Race {number} heeft nog geen startlijst.</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>De startlijst klopt niet met de inschrijvingen: {census}.</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name} is ingeschreven en staat niet op de startlijst. Meld de inschrijving af, of geef een plaats.</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name} heeft geen tijd en geen status.</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name} moet nog eens rijden. Voer de herkansing in, of laat die vervallen.</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first} en {second} hebben beiden {place}.</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>Wie doorkomsten heeft, is gestart.</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>Wie afgemeld is, heeft geen resultaat.</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names} delen plaats {rank} met {time}, en de duizendsten zijn niet bekend.</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name}: de tijd {time} is met de hand opgenomen, en niets zegt waarom.</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name} is gediskwalificeerd, en geen code zegt waarvoor.</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name} heeft een tijd en {code}, die diskwalificeert.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team}: {known} van {size} schaatser is genoemd.</numerusform>
    <numerusform>{team}: {known} van {size} schaatsers zijn genoemd.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>Niemand is genoemd als {office}.</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>Lucht en ijs zijn niet genoteerd.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>De tussensprint na ronde {lap} gaf als punten: {given}; het regelbestand geeft {values}.</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>De punten van de finish volgen niet de volgorde op de streep, waar {name} als eerste aankwam.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nee</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>De doorkomsten en de tijd van {name} volgen niet op elkaar.</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name} heeft een doorkomst op {metres} m, waar in deze race geen tijd wordt opgenomen.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name}: {part} in {time} is sneller dan wie ook rijdt.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name}: {part} in {time}, waar het veld {usual} nodig heeft.</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>van {begin} m tot {end} m</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}, {time}: {reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>{apart} ({share} %) langzamer dan de seizoensbeste {best}.</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>{apart} ({share} %) sneller dan de seizoensbeste {best}.</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>season moet een seizoen zijn zoals 2025/26, niet “{season}”.</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_time moet een tijdstip zijn zoals 12:00, niet “{time}”.</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_division moet A of B zijn, niet “{division}”.</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promoted mag hoogstens de {places} plaatsen van de divisie zijn.</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_event moet het nummer van de finale zijn, omdat die meer oplevert dan de andere wedstrijden.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}] moet een niet eerder gebruikte schakel zijn, niet opnieuw “{link}”.</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].name moet een eigen naam zijn; “{name}” is er al.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metres moet een afstand noemen; de beker “{name}” heeft er geen.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metres moet worden weggelaten; de beker “{name}” wordt in ronden gereden.</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>points moet een tabel voor “{name}” hebben; er is er geen voor de {race}.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}] moet minder zijn dan de {before} ervoor, niet {value}.</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>{key}.then.points moet “zero” of “none” zijn waar geen plaats is, niet “rank”.</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statuses moet uit DNF, DQ, DNS en WDR bestaan, niet “{status}”.</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.then mag een eerdere regel voor {case} niet tegenspreken.</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statuses moet een regel voor {case} hebben; er is er geen.</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>geen divisie</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lap moet na ronde {last} en vóór ronde {laps} liggen, niet {lap}.</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>offences.{code}.text.en ontbreekt; verwacht werd de Engelse tekst.</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finals moet elke plaats van de kwartfinales eenmaal noemen, vanaf 1.</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtaken moet een code van de overtredingen zijn, niet “{code}”.</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key} moet een tijd zijn zoals 1:43.25, niet de tekst “{text}”.</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key} moet een maand en dag zijn zoals 07-01, niet de tekst “{text}”.</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key} moet {first} of meer zijn, niet {last}.</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].name moet een eigen naam zijn; “{name}” is er al.</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key} moet een race zijn die gereden kan worden. {reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key} moet een eigen race zijn; {title} is er al.</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.day moet {first} of meer zijn, niet {day}.</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file} heeft geen regel voor {key}.</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}, regel {line}, {key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place}: het bestand noemt geen bron.</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file}: name is geen sleutel; de naam van het bestand zelf is de naam.</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file}: {fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}, regel {line}, kolom {column}: TOML verwacht, schrijffout gevonden ({reason}).</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file}: dit is niet te lezen ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}, regel {line}: meer dan {count} punten in een regel. Schrijf het in meerdere regels.</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key} moet {expected} zijn, niet {found}.</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>{key} ontbreekt; verwacht: {expected}.</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key} is geen bekende sleutel; bedoelde je {close}?</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key} is geen bekende sleutel; verwacht werd een van {known}.</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>een geheel getal, {least} of meer</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>een tekst</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>een tekst die niet leeg is</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>waar of onwaar</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>een lijst</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>een lijst met minstens één element</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>een tabel</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>een van {values}</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>een lege tekst</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>de tekst “{text}”</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>een lege lijst</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>een datum of tijdstip</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>Er is geen beker “{name}”. De bekers zijn: {names}.</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>Er is geen overtreding “{code}”. De codes zijn: {codes}.</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Vrouwen</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Mannen</translation>
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation>Er is geen onderdeel “{name}” in {scheme}. De onderdelen zijn: {names}.</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cups moet vanaf 1 zonder gaten optellen, zoals in [1, 2, 3, 4].</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key} moet een eigen onderdeel zijn; {name} is er al.</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>{key}.metres moet worden weggelaten bij een combinatie en bij races in ronden.</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metres moet een afstand noemen.</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metres moet de afstanden van de combinatie noemen.</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>{key}.time_metres moet worden weggelaten als er geen combinatie is.</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_points moet 0 zijn: geen beker geeft punten voor een combinatie.</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_time moet 0 zijn: een massastart heeft geen tijden om op af te gaan.</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>{key}.unknown mag {number} niet noemen, want dat heeft een waarde.</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nation moet 1 of meer zijn; waar niemand het weet, noemt unknown het.</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.places moet {given} of meer zijn, zoveel als er gegeven zijn.</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>Nr. {bib} {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place}: {name} ({nation}) is nieuw</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>{name} ({nation}) is nieuw</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place}: {name} ({nation}) afgemeld</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>{name} ({nation}) afgemeld</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place}: {name} ({nation}) start weer</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>{name} ({nation}) start weer</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name} ({nation}) staat niet meer op de lijst, was {was}</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name} ({nation}) staat niet meer op de lijst</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name} ({nation}), was {old_name} ({old_nation})</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>Ritten {first} t/m {last} zijn nu ritten {new_first} t/m {new_last}</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>Rit {first} is nu rit {new_first}</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>Ritten {first} t/m {last} opnieuw geloot</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>Rit {pair}: banen gewisseld</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name} heeft geen rit meer, was {was}</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name}: {place}, was {was}</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first} (nu {here}) en {second} (nu {there}) van plaats gewisseld</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name} is ingeschreven en staat niet op de startlijst.</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name} is reserve en staat op de startlijst.</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name} is afgemeld en staat op de startlijst.</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>Laat de reserve starten, of maak de baan leeg.</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name} staat tweemaal op de lijst.</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>Haal een van beide van de lijst.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>{count} schaatser heeft geen seizoensbeste en geen inschrijftijd: {names}.</numerusform>
    <numerusform>{count} schaatsers hebben geen seizoensbeste en geen inschrijftijd: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>Geef de inschrijving vóór de loting een tijd; aan een gelote lijst verandert dat niets.</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>Er is geen rit {pairs}.</numerusform>
    <numerusform>Er zijn geen ritten {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>Gereden ritten houden hun nummer.</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name} heeft geen rit.</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name} heeft geen baan in rit {pair}.</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name} rijdt alleen in rit {pair}; wie overblijft hoort in de {where} rit.</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>Kwartet {pair} is niet vol; wie overblijft hoort in het {where}.</translation>
  </message>
  <message>
   <source>last</source>
   <translation>laatste</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>In kwartet {pair} draagt niemand wit of rood, alleen geel of blauw.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>Rit {pair}: {first} en {second} zijn beiden van {nation}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>Rit {pair}: {first} en {second} zijn beiden van {club}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>Rit {pair}: {first} treft {second} zoals in {race}.</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name} heeft {place}, dezelfde baan als in de eerste omloop.</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name} heeft {place}; dat maakt {inner} keer binnen en {outer} keer buiten.</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>Eén land in een rit: {pairs}.</numerusform>
    <numerusform>Eén land in de ritten {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>De regels staan het toe; de loting blijft staan.</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names} start ook in race {number}, {minutes} minuten ertussen; een herkansing heeft {least} minuten rust.</numerusform>
    <numerusform>{names} starten ook in race {number}, {minutes} minuten ertussen; een herkansing heeft {least} minuten rust.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>Alleen de tijden van het programma kunnen dit oplossen; de loting blijft staan.</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>Geen regel verbiedt het; de loting blijft staan.</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>Er zijn geen ritten op deze lijst, dus kan niemand van plaats wisselen.</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>Niemand start in rit {pair}.</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>Alleen twee kunnen van zijde wisselen; er starten er {count} in race {pair}.</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>Er is geen rit {pair}. De ritten lopen van 1 tot en met {last}.</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>Rit {pair} is niet leeg: {name} start daar.</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>Ritten worden vanaf 1 genummerd.</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place} is bezet door {name}. Wissel de twee, of maak eerst de baan leeg.</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name} heeft al een resultaat en blijft staan.</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>Op een massastart start iedereen tegelijk; er zijn geen ritten.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>Rit {pair} is al gereden, dus kan daar niemand worden geplaatst.</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>Zeg welke baan: binnen of buiten.</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>Deze race wordt in ritten gereden; gele en blauwe armbanden zijn voor kwartetten.</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>Deze start staat niet meer op de lijst. Bekijk de lijst opnieuw.</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finish</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>Kruising</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>race {pair} {side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>rit {pair} binnen</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>rit {pair} buiten</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>rit {pair} binnen, geel</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>rit {pair} buiten, blauw</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name} is afgemeld. Trek eerst de afmelding in.</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>Wissel {first} ({here}) en {second} ({there}).</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name} naar {place}</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>Verplaats {moves}.</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>Geen kleine wijziging lost dit op: verplaats met de hand, of loot opnieuw.</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>Zet {name} op de lijst.</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>Zet {name} op {place}.</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>Meld {name} ook op de startlijst af.</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>Haal {name} weg van {place}.</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>Sluit het gat: de latere ritten krijgen lagere nummers.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>de lijst</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>race {number} van dezelfde dag</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>race {number} van de dag ervoor</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>race {number}</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name} is tweemaal genoemd. Verwijder er een.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team}: hoogstens {most} schaatser wordt genoemd. Verwijder er {over}.</numerusform>
    <numerusform>{team}: hoogstens {most} schaatsers worden genoemd. Verwijder er {over}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team}: er starten er {size}, niet {count}. Maak de anderen reserve.</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name} komt uit {nation}, de ploeg {team} uit {other}. Noem schaatsers van het eigen land.</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name} rijdt bij de vrouwen. Noem mannen voor deze ploeg.</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name} rijdt bij de mannen. Noem vrouwen voor deze ploeg.</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name} staat op een plaats waar een vrouw rijdt. Zet één vrouw en één man in hun volgorde.</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name} staat op een plaats waar een man rijdt. Zet één vrouw en één man in hun volgorde.</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>Een tijd ligt tussen 0.01 en 59:59.99.</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>Een tijd is bekend tot op de tiende, de honderdste of de duizendste.</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>Typ een tijd, zoals 36.52 of 3652.</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>“{text}” is geen tijd. Schrijf 36.52, 3652 of 1:43.25.</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>De duizendste tussen haakjes volgt op twee decimalen, zoals in 34.37(4).</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>“{text}” is te kort voor een tijd. Schrijf ook de honderdsten: 3652.</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>“{text}” is te lang. Schrijf duizendsten met een punt: 1:43.254.</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>Een tijd heeft hoogstens drie decimalen.</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>Seconden lopen na de minuten van 00 tot 59.</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>{names} heeft de beker gewonnen.</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>{names} hebben de beker samen gewonnen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>nog {count} race</numerusform>
    <numerusform>nog {count} races</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>{names} heeft de beker gewonnen, met {left}.</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>Nog niemand heeft punten in deze beker.</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}, {count} kunnen nog winnen.</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>wint door de laatste race te winnen, wat de anderen ook doen.</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>wint met plaats {rank} of beter in de laatste race, wat de anderen ook doen.</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>heeft nog {points} punt nodig om te winnen, wat de anderen ook doen.</numerusform>
    <numerusform>heeft nog {points} punten nodig om te winnen, wat de anderen ook doen.</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>gelijk met {leader}; hoogstens {most} punten.</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>hoogstens {most} punten; heeft over nog {left} race {more} meer nodig dan {leader}</numerusform>
    <numerusform>hoogstens {most} punten; heeft over nog {left} races {more} meer nodig dan {leader}</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{rank}, waar {leader} ook eindigt</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{rank} zolang {leader} zonder punten is</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{rank} zolang {leader} {worse} of lager is</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>“{text}” is geen plaats zoals 3, geen tijd zoals 1:07.35 en geen van DNF, DQ en DNS.</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>Plaats {rank} is tweemaal gegeven. Geef {name} een andere.</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>“{name}” is geen formaat. De formaten zijn {known}.</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file} is niet geschreven. {reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>Er is geen lijst om te schrijven.</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>Wat werd teruggelezen is niet wat werd geschreven.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Het is niet te lezen.</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>Het is geen pagina die skatedesk schreef.</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>Noem het boek .pdf of de werkmap .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count} pagina</numerusform>
    <numerusform>{count} pagina's</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>{count} tabblad</numerusform>
    <numerusform>{count} tabbladen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>De schijf is vol.</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>De map bestaat niet.</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>Het is in een ander programma geopend. Sluit het daar en probeer opnieuw.</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>In deze map mag niet worden geschreven. Kies een andere.</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>De schijf meldt: {reason}.</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>Revisie {revision} ervan kon niet opzij worden gezet ({reason}).</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>Divisie {letter}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Omstandigheden</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>Luchttemperatuur °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>Luchtvochtigheid %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>IJstemperatuur °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>Gemaakt op: {moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>Goedgekeurd: {name}, {moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>gewijzigd: {changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>revisie {number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Pagina {page} van {pages}</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>vervangt revisie {number}</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>vervangt revisie {number} ({moment})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhoud</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>Een grafiek wordt als .png of als .svg geschreven.</translation>
  </message>
  <message>
   <source>official</source>
   <translation>officieel</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>Geen lettertype van deze computer heeft {letters}. Installeer er een dat ze heeft; tot dan worden lege vakjes afgedrukt.</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>Het is geen PDF die skatedesk schreef.</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Het sjabloon is beschadigd. Open het in een rekenprogramma en sla het opnieuw op als .xlsx.</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>Het sjabloon is een Strict Open XML-werkmap. Sla het op als “Excel-werkmap (.xlsx)”.</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>Blad “{sheet}”, cel {cell}: {reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>Wat wordt ingevuld is een .xlsx-werkmap. Noem die {name}.</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>Het is het sjabloon zelf. Kies een andere naam, zodat het sjabloon blijft.</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>“{text}” heeft een {{{{ zonder bijbehorende }}}}. Schrijf {{{{race.title}}}}.</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>{placeholder} wordt niet begrepen. Schrijf het als {examples}.</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Het sjabloon is beschadigd, {part} ontbreekt. Open het in een rekenprogramma en sla het opnieuw op als .xlsx.</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file} is versleuteld. Haal het wachtwoord eraf en sla het opnieuw op.</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>Het sjabloon {file} is niet te lezen ({reason}).</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file} heeft macro's. Sla het zonder op als .xlsx.</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file} is ondertekend, en invullen zou de ondertekening verbreken. Sla een kopie zonder op.</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file} is geen Excel-werkmap (.xlsx), of is beschadigd. Open het in een rekenprogramma en sla het op als .xlsx.</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file} is veel te groot voor een sjabloon.</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>Het sjabloon vraagt niets. Schrijf plaatshouders zoals {example}.</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>het ligt onder een samengevoegde cel. Verplaats de plaatshouder naar de eerste cel ervan.</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}} staat alleen in zijn cel.</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>de naam {name} verwijst naar een formule of onder een samengevoegde cel. Laat die naar een lege cel verwijzen.</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>De naam {name} verwijst naar {place}, en dat is geen cel van deze werkmap. Geef één cel of één gebied.</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>het is de kop van een Excel-tabel. Zet de plaatshouder elders.</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>geen cel zegt wat de rijen tonen. Schrijf daar {{row.name}} en dergelijke.</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>hier zouden twee lijsten worden geschreven. Verplaats er een.</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>de lijst heeft geen kolom “{key}”. Ze heeft: {keys}.</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Het sjabloon is beschadigd in {part}. Open het in een rekenprogramma en sla het opnieuw op als .xlsx.</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>de lijst neemt {height} rijen per regel, maar er worden {said} rijen gevraagd.</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>rij {row} van dezelfde lijst staat apart. Zeg hoeveel rijen een regel neemt: {example}.</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>Blad “{sheet}”, rij {row}: de lijst heeft {needed} rijen nodig, en {cell} beëindigt ze na {room}; maak nog {count} lege rij in het sjabloon.</numerusform>
    <numerusform>Blad “{sheet}”, rij {row}: de lijst heeft {needed} rijen nodig, en {cell} beëindigt ze na {room}; maak nog {count} lege rijen in het sjabloon.</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>Rij {row}: {fault}.</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source} heeft geen kolom {names}. Voeg de kolommen goud, zilver en brons toe.</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>één afstand is nodig, zoals 1000 m</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>“{text}” is geen getal van 0 tot {most}</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>de naam van de schaatser</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>het land</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>de afstand</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>Rij {row}: {fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>de naam</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>Rij {row}: {what} ontbreekt. Vul dat in.</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>Rij {row}: {event} past niet bij geslacht {sex}. Corrigeer een van beide.</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>Rij {row}: één tijd voor meerdere afstanden. Geef elke afstand een eigen kolom voor de tijd.</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>Rij {row}: er is geen afstand genoemd. Noem er een, of zet een x of een tijd in de kolom ervan.</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>“{text}” is geen afstand. Schrijf het als 500 m</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>Rij {row}, kolom {column}: {reason}.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Klembord</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source} is een PDF. Vraag de lijst als .xlsx of .csv.</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source} is geen Excel-werkmap, al zegt de naam van wel. Vraag het bestand opnieuw op, of hernoem een tekst naar .csv.</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source} is met een wachtwoord beveiligd. Open het in Excel en sla het zonder op.</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} is een werkmap van een oude soort. Open het in een rekenprogramma en sla het op als .xlsx.</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>Er is geen tekst om te plakken. Kopieer eerst de rijen met hun koppen in het rekenprogramma.</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source}: meer dan {count} MB. Neem een kleiner deel ervan.</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source} is gelezen als {encoding}-tekst; let op de letters met accenten.</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source} heeft geen blad “{sheet}”. Het heeft: {names}.</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source} heeft geen zichtbaar blad.</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>Alleen het blad “{sheet}” is gelezen. Deze hebben ook koppen: {names}.</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>Verborgen bladen zijn niet gelezen: {names}.</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source} heeft meer dan {rows} rijen of {columns} kolommen. Kopieer de inschrijvingen naar een nieuw bestand.</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source} heeft geen rij met koppen, zoals Naam, Land, Geboortedatum, 500 m. Voeg er een boven de rijen toe.</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source} is geen werkmap en geen tekst. Sla het op als .xlsx.</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>De rij is langer dan enige rij van een inschrijflijst.</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>Een aanhalingsteken is niet gesloten. Sluit het of haal het weg.</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source} is vanaf byte {byte} niet als tekst te lezen. Sla het op als UTF-8 of als .xlsx.</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>“{text}” bevat een onzichtbaar teken, U+{code}. Typ de tekst opnieuw</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>“{text}” is langer dan {count} tekens</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>“{text}” is geen naam</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>“{text}” is geen landcode. Schrijf drie letters, zoals NOR</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>“{text}” is geen mannen en geen vrouwen. Schrijf M of W</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>“{text}” is geen getal van 1 tot 9999</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>“{text}” is geen ja en geen nee. Schrijf x of laat het leeg</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>“{text}” is geen kruisje en geen tijd. Schrijf x, of een tijd zoals 36.52</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>“{text}” is geen datum. Schrijf het als 2001-02-03</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day} kan geen geboortedatum van een schaatser zijn. Corrigeer het jaar</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>“{text}”: schrijf het jaar met vier cijfers</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>“{text}” kan twee dagen zijn. Schrijf het als 2001-02-03</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} is geen Excel-werkmap, of is kapot. Open het in een rekenprogramma en sla het op als .xlsx.</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>De macro's van de werkmap zijn niet uitgevoerd.</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>De werkmap is met andere gekoppeld. Daaruit is niets opgehaald.</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>Verborgen kolommen van blad “{sheet}” zijn ook gelezen: {columns}.</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>Onder rij {row} van blad “{sheet}” is niets gelezen: er volgen {count} lege rijen op.</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>De rij is verborgen. Toon ze, of verwijder ze.</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>De cellen {area} zijn samengevoegd. Splits ze en vul elke cel.</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>cel {cell} is een formule zonder waarde. Typ de waarde zelf</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>cel {cell} haalt de waarde van elders. Typ de waarde zelf</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>cel {cell} toont de fout {error}. Typ de waarde zelf</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>hoogstens {count} letters</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>een naam</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place}: “{key}” ontbreekt.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>een geheel getal</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>een getal</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>een getal van -{most} tot {most}</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>een datum zoals 2025-11-15</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>een object</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place}: “{key}” heeft meer dan {count} rijen. Neem een deel ervan.</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>een lijst van objecten</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place}: “{key}” is “{found}”, verwacht: {expected}.</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source} is geen bestand. Kies een bestand.</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source}: niet te lezen ({reason}). Kies een ander bestand, of kopieer het naar deze computer.</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source}: geen UTF-8-tekst bij byte {byte}. Sla het op als UTF-8.</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source}: verwacht werden uitslagen, records, seizoenen of schaatsers, zoals een uitslagensite ze schrijft.</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>het eerste jaar van een seizoen, zoals 2025</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place}: de afstand ontbreekt. Zeg welke het is.</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>hoogstens {most} meter</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source}: meer dan {count} schaatsers. Neem een deel ervan.</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}, {key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}, regel {line}: dit is geen JSON ({reason}). Sla het opnieuw op als JSON.</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source}: dit is niet te lezen ({reason}).</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source}: meer dan {count} lijsten of objecten in elkaar. Dit is geen bron van uitslagen.</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>De afbeelding is groter dan 1 MB. Sla ze kleiner op.</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>Dit is geen afbeelding die lijsten kunnen tonen. Kies een PNG-, JPEG- of SVG-bestand.</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>De afbeelding heeft {width} × {height} punten, meer dan papier kan tonen. Sla ze kleiner op.</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>Deze tekening definieert eigen woorden. Sla ze op als gewone SVG.</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>Deze tekening is beschadigd. Sla ze opnieuw op als gewone SVG.</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>Deze tekening bestaat uit te veel delen. Sla ze op als PNG.</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>Deze tekening bevat een script. Sla ze op als gewone SVG, zonder scripts.</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>Deze tekening heeft een ander bestand nodig. Sla ze op als gewone SVG met alles erin.</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source}: verwacht werd één race, een object met “results”.</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>een moment zoals start of end</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}, rij {row}</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place}: staat al in rij {row}.</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}, lid {number}</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place}: tijd {time} en time_ms {ms} kloppen niet met elkaar.</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>meters van deze race</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>de tijd {time} bij de finish</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>een latere doorkomst dan {time}</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>een doorkomst vóór de tijd {time}</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>het soort record</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>de naam van de houder</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>de tijd</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source}: geen kolom noemt {what}. Voeg er een aan de lijst toe, of kies er een.</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation>, noch </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>de tijd ontbreekt</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>de naam van de houder ontbreekt</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>het soort record ontbreekt</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>er staat niet of het record van vrouwen of mannen is</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>Rij {row}: {sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source} is uitgepakt veel te groot voor een lijst. Kopieer de rijen naar een nieuwe werkmap.</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} is niet ingepakt zoals een rekenprogramma dat doet. Open het in een rekenprogramma en sla het op als .xlsx.</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>Zeg wie de uitslag goedkeurt.</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>Race {number} is nog niet officieel. Maak die eerst officieel.</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>Deze afbeelding is geen handtekening van deze wedstrijd. Kies een andere.</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>Race {number} goedgekeurd door {name}</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>De uitslag van race {number} is niet goedgekeurd.</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>Goedkeuring van race {number} ingetrokken</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>In {folder} staat het bestand zelf. Kies een stick of een netwerkmap, zodat een van beide overblijft.</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name} heeft geen startnummer.</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>Startnummer teruggenomen: {name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>Startnummer {number}: {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>{count} startnummer gegeven: {names}</numerusform>
    <numerusform>{count} startnummers gegeven: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>{count} startnummer van {first} t/m {last} is nodig, er zijn er {free} vrij. Verruim het bereik in het regelbestand.</numerusform>
    <numerusform>{count} startnummers van {first} t/m {last} zijn nodig, er zijn er {free} vrij. Verruim het bereik in het regelbestand.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>1 en hoger</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number} is geen startnummer voor {name}: het regelbestand geeft {allowed}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>{name} ({nation}) heeft nummer {number} al. Kies een ander.</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} staat in race {number}, die officieel is. Maak die eerst voorlopig.</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>Met de hand bewerkt, {moment}.</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>Uitslagen van deze race zijn veranderd sinds de tekst is bewerkt.</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>Het persbericht heeft geen tekst. Schrijf iets, of ga terug naar de tekst op basis van de uitslag.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>Persbericht van race {number} bewerkt</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>Het persbericht van race {number} is niet bewerkt.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>Persbericht van race {number} weer op basis van de uitslag</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>Race {number} heeft nog geen startlijst. Het persbericht komt na de race.</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>Race {number} is niet voorbij: {count} start heeft geen tijd en geen status. Het persbericht komt daarna.</numerusform>
    <numerusform>Race {number} is niet voorbij: {count} starts hebben geen tijd en geen status. Het persbericht komt daarna.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>Deze schaatser staat niet meer in het bestand.</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>met de hand</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>Eerdere podiumplaatsen van {name}, {event}: {gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>Eerdere podiumplaatsen uit {source}: {count} rij</numerusform>
    <numerusform>Eerdere podiumplaatsen uit {source}: {count} rijen</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name} ({nation}) staat niet in dit bestand.</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>Noem de serie van de podiumplaatsen, zoals ISU World Cup Speed Skating.</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>Een aantal podiumplaatsen is een geheel getal van 0 tot {most}.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}, race {number}: {sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>De database is beschadigd: {fault}.</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>Het bestand bevat iets wat dit programma niet kent: {value}.</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>De startlijst is niet te lezen: {reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>De startlijst bevat meer dan de {entries} die zijn ingeschreven.</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>De race is officieel, maar {count} inschrijving heeft geen tijd en geen status.</numerusform>
    <numerusform>De race is officieel, maar {count} inschrijvingen hebben geen tijd en geen status.</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>{count} starten in rit {pair}, baan {lane}.</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>Afgevinkt: {words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>Niet meer afgevinkt: {words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>Vinkt zichzelf weer af: {words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>Nieuw op de checklist: {words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>Checklist: {words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>Van de checklist gehaald: {words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>Checklist in een andere volgorde: {words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>De checklist heeft geen regel {number} meer.</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>Zeg wat er moet gebeuren, zoals: tijdwaarneming getest.</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>Een regel van de checklist heeft hoogstens {most} tekens. Zeg het met minder woorden.</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>Elke race heeft inschrijvingen</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>Startnummers gegeven</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>Tijden van de races gepland</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>Officials benoemd</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>Races van de dag geloot</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>Startlijsten van de dag verspreid</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>IJs en lucht genoteerd</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>Uitslagen van de dag compleet</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>Alle races officieel</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>Uitslagen verspreid</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>Back-up op een tweede plek</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>Printer klaar</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>Niets gewijzigd sinds het afdrukken</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>Ploegleidersvergadering gehouden</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>Tijdwaarneming getest</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>Portofoons getest</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>Arts aanwezig</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>Medailles en prijzen klaar</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>Uitslagen naar de bond gestuurd</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>Protocol geschreven</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>Wedstrijddag</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>Wereldbeker</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>Clubwedstrijd</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event} heeft geen combinatie voor {sex}. Noem een van: {names}.</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>Race {number} is officieel, en de lijsten zouden anderen noemen. Maak die eerst voorlopig.</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>Officials van {event}</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>De bron noemt geen seizoen; {season} is genomen.</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>Voor {season} is geen regelbestand gemaakt; {rules} wordt gebruikt.</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source}: wedstrijd {number} van {series} is al “{known}”, niet “{event}”.</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>Wedstrijd</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Punten</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Pl.</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>Punten na elke wedstrijd</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>Plaatsen na elke wedstrijd</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>Nog niemand heeft punten in deze beker. De eerste ingevoerde tijd begint het klassement.</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>Nog te winnen punten</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>leidt nu</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>Vol teken: punten nu. Open teken: het hoogst haalbare. Gestippeld: kan niet meer winnen.</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>Punten nu</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>Nog haalbaar</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>Seizoen {season}</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}, na {cup}{number}: plaats {rank}, {points} punten</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name} heeft {points} punten</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name} heeft nu {points} punten</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name} kan nog {points} punten halen</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name} kan nog {points} punten halen en niet meer winnen</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>Er valt niets te verdelen: geen race met divisie A en B is zonder startlijst.</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>Divisies van race {numbers}</numerusform>
    <numerusform>Divisies van races {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>Er is geen divisie “{division}”: kies A of B.</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>Een met de hand gegeven plaats in een divisie heeft een opmerking nodig die zegt waarom.</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>Race {number} wordt in één divisie gereden.</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who} is afgemeld of reserve: alleen wie is ingeschreven wordt geplaatst.</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>Met de hand in {division} geplaatst</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>Niet meer met de hand geplaatst</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>Van deze beker is nog niets gereden: de bekende tijden beslissen.</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>De eerste omloop is nog niet gereden: de uitslag ervan zal deze divisies veranderen.</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}, race {number}</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>Race {number} heeft geen race van divisie {division} naast zich. Voeg die eerst aan het programma toe.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>Race {number} heeft al een startlijst, de divisies blijven. Haal eerst de startlijst weg.</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name} is in race {number} en in de andere divisie ingeschreven. Verwijder een van de inschrijvingen.</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>Klassement {cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>Kwalificatie {championship}, {event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>Recordaanvraag {mark}, {name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programma</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>Inschrijvingen per land</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Inschrijvingen</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>Startlijst</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>Rittenlijst</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>Rondelijst</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>Uitslag met ronden</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>Medaillespiegel</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>Records en persoonlijke besten</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>Prijzengeld</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>Prijzengeld in totaal</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>Officials van de races</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>IJscondities</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>Er is geen lijst “{key}” van deze wedstrijd.</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>Race {number}: {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>Loting van race {numbers}</numerusform>
    <numerusform>Loting van races {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>de volgorde volgt uit wat ervoor wordt gereden.</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>Er is geen klassement voor deze race: de bekende tijden en het lot beslissen.</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>Divisie {other} heeft niemand: de divisies van deze afstand zijn nog niet samengesteld.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>Nog {count} inschrijving voldoet niet aan een regel: zie de pagina Inschrijvingen.</numerusform>
    <numerusform>Nog {count} inschrijvingen voldoen niet aan een regel: zie de pagina Inschrijvingen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>Race {number} is officieel, dus blijft de startlijst.</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>Er is al een startlijst met {count} naam.</numerusform>
    <numerusform>Er is al een startlijst met {count} namen.</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>Van {names} is geen plaats en geen tijd bekend.</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>Geen baan in de eerste omloop: {names}.</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>door het lot</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count} punt</numerusform>
    <numerusform>{count} punten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>seizoensbeste {time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>geen tijd</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>gelijk, door het lot</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>Het lotgetal geeft andere ritten dan deze: het bestand is door iets anders gewijzigd.</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>het klassement van de beker vóór deze race</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>het klassement van {season}, omdat nog niets is gereden</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>geen klassement, omdat nog niets is gereden</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>het klassement na race {numbers}</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>Loting van race {number}, lotgetal {seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>Race {number} is bezig: {name} heeft een resultaat. Opnieuw loten kan niet.</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>De inschrijvingen van race {number} zijn veranderd sinds de loting. Loot opnieuw.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>{count} lijst afgedrukt</numerusform>
    <numerusform>{count} lijsten afgedrukt</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>Op het mededelingenbord: {board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>Van het mededelingenbord gehaald</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>{count} bestand geschreven</numerusform>
    <numerusform>{count} bestanden geschreven</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>revisies {first} t/m {last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, revisie {revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>{count} lijst uitgegeven</numerusform>
    <numerusform>{count} lijsten uitgegeven</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>Vervangen door revisie {revision}, {time}</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>Ze zijn al voor deze races ingeschreven.</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>Ingeschreven: {names}, race {numbers}</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who} is al afgemeld.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Afgemeld</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who} is niet afgemeld.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who} staat op de startlijst. Trek die afmelding apart in.</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>Afmelding ingetrokken</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>De volgorde van de reserves begint bij 1.</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who} is afgemeld. Trek eerst de afmelding in.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who} staat op de startlijst. Meld daar af.</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name} is al reserve {order} van {nation}. Kies een andere plaats.</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>Reserve {order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>Niet meer reserve</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve} kan {who} niet vervangen: dat vraagt hetzelfde land en dezelfde afstand.</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve}, voor {gone}</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who} heeft met de hand bepaalde punten. Ga eerst terug naar de punten van de tabel.</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>Buiten mededinging</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>In mededinging</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>Inschrijftijd verwijderd</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>Inschrijftijd {time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>Gehandhaafd ({remark})</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>Niet gehandhaafd</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>Inschrijving verwijderd</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>Race {number} wordt door ploegen gereden: {name} is een schaatser.</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>Race {number} wordt door individuele schaatsers gereden: {name} is een ploeg.</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who}: {reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who} is geen reserve.</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>{name} in race {number}</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act}: {names}, race {numbers}</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source}: geen kolom noemt {what}. Kies er een.</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source}: geen kolom noemt {what}. Kies er een, of geef het land van alle rijen.</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>Rij {row} van {source} kan niet zo worden beantwoord. Bekijk het voorbeeld opnieuw.</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>Het bestand is veranderd sinds {source} ermee is vergeleken. Bekijk het voorbeeld opnieuw.</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>Inschrijvingen uit {source}: {count} rij</numerusform>
    <numerusform>Inschrijvingen uit {source}: {count} rijen</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>Niemand is bekend onder id {key}, en {what} ontbreekt. Vul dat in.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>Het id {key} hoort bij {known}. Is dat dezelfde persoon als {name}?</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>Er zijn meerdere {name}. Welke is het?</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known} heeft id {other}, de lijst zegt {key}. Is het dezelfde persoon?</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name} is misschien {known}. Is het dezelfde persoon?</translation>
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation>{name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation>{name} ({nation}, geboren {born})</translation>
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation>{name} is nieuw, en het geslacht ontbreekt. Vul het in.</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known} is bekend met geslacht {own}, de lijst zegt {other}. Corrigeer het geslacht.</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}.</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>De lijst heeft geen rijen.</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>{nation} geldt voor rijen die geen land noemen.</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>Kolommen die niet zijn gelezen: {names}.</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>Ingeschreven, maar niet in deze lijst: {names}.</translation>
  </message>
  <message>
   <source>known</source>
   <translation>bekend</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>gewijzigd</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>geweigerd</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>vraag</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>{count} rij nieuw</numerusform>
    <numerusform>{count} rijen nieuw</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>{count} rij bekend</numerusform>
    <numerusform>{count} rijen bekend</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>{count} rij gewijzigd</numerusform>
    <numerusform>{count} rijen gewijzigd</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>{count} rij geweigerd</numerusform>
    <numerusform>{count} rijen geweigerd</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>{count} rij te beslissen</numerusform>
    <numerusform>{count} rijen te beslissen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>Rij {row}: {reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>naam, land en geslacht zijn nodig voor een nieuwe schaatser. Vul ze in.</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>Rij {row}: {name} kan niet starten in een race voor {sex}. Corrigeer het onderdeel.</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>Rij {row}: {event} staat niet in het programma van deze wedstrijd. Haal het weg, of voeg de race toe.</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>Rij {row}: rij {first} noemt {name} al voor {event}. Verwijder er een.</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event}: geen ploeginschrijving door deze rij</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event} met de ploeg van {nation}</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>Rij {row}: in de lijst afgemeld voor {event}, maar hier ingeschreven. Meld de inschrijving met de hand af.</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event}: afgemeld</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event}: hier afgemeld, en dat blijft zo</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event}: {differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>Rij {row}: {note}. Race {number} is geloot: wijzig het met de hand.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>Rij {row}: race {number}, {event}, is geloot. Schrijf de schaatser met de hand in en voeg de start toe.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>Rij {row}: race {number}, {event}, is officieel. Maak die eerst voorlopig.</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>nummer {known} blijft, de lijst zegt {other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>Rij {row}: {name} heeft nummer {number} al. Geef een ander.</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>nummer {number} wordt niet gegeven, want race {race} is officieel; maak die eerst voorlopig</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>nummer {number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>nieuwe schaatser</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>ingeschreven: {events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>alles is bekend</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>de lijst merkt op: “{remark}”</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>reserve</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>buiten mededinging</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>niet meer reserve</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>reserve {order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>in mededinging</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>inschrijftijd {time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>inschrijftijd {time} in plaats van {known}</translation>
  </message>
  <message>
   <source>club</source>
   <translation>club</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>eigen schrift</translation>
  </message>
  <message>
   <source>born</source>
   <translation>geboren</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>land</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>id {key} blijft, de lijst zegt {other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>naam</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {value} in plaats van {known}</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>Nieuw bestand voor seizoen {season}</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>“{season}” is geen seizoen. Schrijf het als 2025/26.</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>er is geen lijst “{name}”. Lijsten heten {examples}.</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>er is geen race genoemd. Zeg welke met --race, of schrijf het nummer, zoals in {{race 12.title}}.</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>“{text}” is geen racenummer.</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>zeg van wie het eindklassement is: classification M, classification W.</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>“{key}” is niet bekend. Er zijn: {known}.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Er is niets om ongedaan te maken.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Er is niets om opnieuw te doen.</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>Deze wijziging geldt niet meer, dus valt er niets terug te draaien.</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>“{label}” is al teruggedraaid.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>“{label}” kan niet worden teruggedraaid, omdat “{later}” erna kwam. Draai dat eerst terug.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>“{label}” kan niet worden teruggedraaid: daar staat nu iets anders.</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>Teruggedraaid: {label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>Van deze schaatser is nog niets gewijzigd.</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>De laatste wijziging hier, “{label}”, raakte ook anderen. Draai die terug met Bewerken, Ongedaan maken.</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>“{label}” wordt hier niet teruggedraaid. Gebruik Uitslag, Officieel maken.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>{count} schaatser</numerusform>
    <numerusform>{count} schaatsers</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{count} eerdere tijd van {who}</numerusform>
    <numerusform>{count} eerdere tijden van {who}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>zelfde id</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>{name} uit het bestand kan niet {skater} zijn: een van hen rijdt bij de mannen. Kies een andere schaatser.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>en nog {count}</numerusform>
    <numerusform>en nog {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Ongedaan gemaakt: {label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>Teruggehaald: {label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>teruggedraaid</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>ongedaan gemaakt</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>Hoe de lijsten eruitzien</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>Import van race {number}, {title}</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>race {number} van {event}, {title}</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race}: niets nieuws.</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race}: {count} rij overgenomen.</numerusform>
    <numerusform>{race}: {count} rijen overgenomen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>{name} wordt nu zo gespeld; {told}.</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder}: er is geen .json-bestand in deze map.</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number} ({time}, {label})</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>Logboekpost {entry} draait iets terug of haalt iets terug wat niet kon.</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>De regels van logboekpost {entry} zijn niet genummerd zoals ze waren.</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>Logboekpost {number} ontbreekt; alleen de regels ervan zijn er.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>Logboekpost {entry} is verplaatst: ze is geschreven als nummer {number}.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>Logboekpost {entry} is na het schrijven gewijzigd.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>Logboekpost {entry} is na het schrijven gewijzigd, of die ervoor.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>Logboekpost {entry} is gemarkeerd als {kept}, maar is {state}.</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>rij {row} van {table}</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>Logboekpost {entry} vond {place} buiten het logboek om gewijzigd.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>Buiten het logboek om is {place} verwijderd; post {entry} schreef het het laatst.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>Buiten het logboek om is {place} gewijzigd: {column} is niet zoals post {entry} het naliet.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>Buiten het logboek om is {place} weer toegevoegd nadat post {entry} het verwijderde.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>Buiten het logboek om is {place} toegevoegd: geen post bevat het.</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>Logboekpost {first} ontbreekt; die stond vóór post {entry}.</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>Logboekposten {first} t/m {last} ontbreken; die stonden vóór post {entry}.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>En nog {count} van deze soort.</numerusform>
    <numerusform>En nog {count} van deze soort.</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>gedaan</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>vervallen</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name} is het geopende bestand zelf. Kies het bestand van het vorige seizoen.</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>Uit {source}: {what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>{count} schaatser overgeslagen: meerdere heten zo.</numerusform>
    <numerusform>{count} schaatsers overgeslagen: meerdere heten zo.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>{count} beste tijd</numerusform>
    <numerusform>{count} beste tijden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>{count} ploeg</numerusform>
    <numerusform>{count} ploegen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>de lijstopmaak van {count} wedstrijd</numerusform>
    <numerusform>de lijstopmaak van {count} wedstrijden</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>officials van {count} wedstrijd</numerusform>
    <numerusform>officials van {count} wedstrijden</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>schaatsers</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>beste tijden</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>ploegen</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>lijstopmaak</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>officials</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>niets nieuws</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>Er is geen wedstrijd {number}. Er zijn: {names}.</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>Er is geen wedstrijd {number} van de serie “{series}”. Er zijn: {names}.</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>Er zijn meerdere wedstrijden {number}: {names}. Zeg welke serie.</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>Er is geen race {number}. De races zijn: {numbers}.</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>Een helm staat tweemaal in deze tussensprint. Verwijder er een.</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>verwijderd</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>Finish: {order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>Tussensprint {number}, ronde {lap}: {order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>Typ wie aankwam: helm en tijd, zoals 12 7:42.51.</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>Racepunten van de finish volgens de volgorde van aankomst</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>Gedubbeld: {name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>Niet gedubbeld: {name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>Wie stopte heeft 0 tot {most} ronden van deze race gereden, niet {laps}.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>Gestopt na {laps} ronde: {name}</numerusform>
    <numerusform>Gestopt na {laps} ronden: {name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>Een race heeft 1 ronde of meer.</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>Met {laps} ronden heeft race {number} andere tussensprints. Verwijder eerst de volgordes van de tussensprints.</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps} ronde</numerusform>
    <numerusform>{laps} ronden</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}, race {number}</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>Race {number} is geen massastart.</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>De volgorde op de streep is {order}. Typ die helemaal om ze te wijzigen, of geef elke helm een tijd.</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>Race {number} heeft {count} inschrijvingen; de halve finales zijn voor 1 tot {most}.</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>Halve finales van race {number}</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>Startlijst van race {number} uit de halve finales</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>Race {number} is geen massastart van divisie B met een van divisie A ernaast.</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>Niemand van race {number} promoveert: ze zitten al in divisie A, of er is nog geen uitslag.</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>Promoveert naar race {number}: {names}</numerusform>
    <numerusform>Promoveren naar race {number}: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>Race {number} is geen finale van een massastart met {count} halve finales, omloop 1 tot {count}, ernaast.</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>Niemand draagt helm {number} in race {race}. Bekijk de lijst met helmen.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>Helm {number}, {name}, is niet gestart. Corrigeer het nummer.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>Helm {number}, {name}, stopte na ronde {stopped}. Corrigeer het nummer of de ronden.</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>{team} heeft in het bestand andere leden; die van de bron zijn niet overgenomen.</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name} is tweemaal genoemd</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>er zijn meerdere {name}. Geef de skater_key</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>“sex” van {name} ontbreekt, verwacht: M of W</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}, rij {row} ({name}): {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other} is {kept}: {count} inschrijving verplaatst</numerusform>
    <numerusform>{other} is {kept}: {count} inschrijvingen verplaatst</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name} is met niemand samengevoegd.</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other} is niet {kept}</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>Kies twee verschillende schaatsers.</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name} is al met een andere schaatser samengevoegd.</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept} en {other} kunnen niet dezelfde zijn: een van hen rijdt bij de mannen.</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept} is geboren op {day}, {other} op {other_day}. Corrigeer eerst de verkeerde geboortedatum.</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept} en {other} zijn beiden ingeschreven voor race {number} van {event}. Verwijder eerst één inschrijving.</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Geboortedatum</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>Club</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Eigen schrift</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}, race {number}: {title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>Het adres van de aankondigingen begint met https://.</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address} noemde de nieuwste versie niet: {reason}. Het programma is zoals het was.</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address} noemt een versie die geen getal is.</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>Er is geen serie “{series}”. De series zijn: {names}.</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>Het bestand heeft geen seizoen. Maak een nieuw bestand met een seizoen.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Functie</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Naam</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name} heeft geen functie. Typ er een, zoals Scheidsrechter.</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office}: typ de naam, of haal het land weg.</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} krijgt dan een ander startnummer in race {number}, die officieel is. Maak die eerst voorlopig.</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>race {numbers} is officieel, geef de lijsten opnieuw uit</numerusform>
    <numerusform>races {numbers} zijn officieel, geef de lijsten opnieuw uit</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act}; {told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name}: van {was} naar {place}, een nieuwe rit</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>{name} ({nation}) is al bekend. Geef van beiden de geboortedatum, als dit een ander is.</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>Nieuwe schaatser {name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name} is voor races ingeschreven. Meld de inschrijvingen af om het geslacht te wijzigen.</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>Schaatser {name} gecorrigeerd</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>Andere naam</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>Typ de andere naam.</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name} is al een naam van {who} ({nation}).</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name} heet ook {other}</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name} heet niet meer {other}</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>Nieuwe ploeg {name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>Ploeg {name} gecorrigeerd</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>Er is al een ploeg {name} ({nation}).</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>Het id {key} hoort bij {name} ({nation}).</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>{name} heeft in deze wedstrijd nummer {known}; de bron zegt {other}.</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}, rij {row}: er zijn meerdere {name} ({nation}). Geef de skater_key.</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Achternaam</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>Typ de achternaam.</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Voornaam</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>Kies mannen of vrouwen.</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>Niemand die schaatst is geboren op {day}. Corrigeer de geboortedatum.</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>Typ de naam van de ploeg.</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field} bevat een teken dat niet kan worden afgedrukt. Typ het opnieuw.</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>“{nation}” is geen land. Schrijf drie hoofdletters, zoals NOR.</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>Nieuwe afbeelding: {use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>Deze handtekening staat onder de uitslag van race {number}. Trek eerst de goedkeuring in.</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>Afbeelding verwijderd: {use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>Nieuwe volgorde van de afbeeldingen</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>logo van het evenement</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>sponsor</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>handtekening</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path} is geen bestand. Kies een andere afbeelding.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>{path} is niet te lezen ({reason}). Kies een andere afbeelding.</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>Meerdere schaatsers heten {name}: {nations}. Geef het id van een bond.</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>Geen schaatser van dit bestand heeft het id of de naam “{key}”.</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>{name} staat in plaats van een naam ({remark})</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>Bestand opnieuw begonnen na post {number} ({hash}): {name} in plaats van een naam ({remark})</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>“{name}” verraadt nog wie het is. Kies een andere naam.</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>Er is al een schaatser {name}. Kies een andere naam.</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>Een opmerking moet zeggen waarom; ze wordt bij het besluit bewaard.</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>De opmerking blijft in het bestand, dus mag ze de persoon niet noemen. Laat de naam weg.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Opmerking</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>Een van de namen staat nog in {count} rij van {table}: kijk of deze persoon is bedoeld.</numerusform>
    <numerusform>Een van de namen staat nog in {count} rijen van {table}: kijk of deze persoon is bedoeld.</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>De nummers van de races beginnen bij 1.</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>Nieuwe wedstrijd: {event}, {count} race.</numerusform>
    <numerusform>Nieuwe wedstrijd: {event}, {count} races.</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>Nieuwe wedstrijd: {event}.</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>Een wedstrijd blijft in haar seizoen, {season}.</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>Wedstrijd gecorrigeerd: {event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>Nieuwe race {number}: {title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>Race {number} heeft inschrijvingen, dus wordt er {title} gereden. Verwijder die eerst.</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>Race {number} gewijzigd: {title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>Race {number} heeft {count} inschrijving. Verwijder die eerst.</numerusform>
    <numerusform>Race {number} heeft {count} inschrijvingen. Verwijder die eerst.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>Race {number} heeft officials, ijscondities of een loting. Ze blijft in het programma.</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>Lijsten van race {number} zijn verspreid. Ze blijft in het programma.</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>Race {number} verwijderd: {title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>De volgorde moet elke race van één wedstrijd eenmaal noemen.</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>Nieuwe volgorde van de races</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>Race {numbers}: {when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>geen dag</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>Er is geen programma “{name}” in het regelbestand. Er zijn: {names}.</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>Programma: {name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event} heeft geen races om te kopiëren.</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>Programma zoals bij {event}</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>Een wedstrijd heeft een naam nodig, zoals Wereldbeker #3.</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series} heeft al een wedstrijd {number}, {event}. Kies een andere naam en een ander nummer.</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>Race {number} is al {title}. Kies een ander nummer.</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title} staat al in het programma, als race {number}. Geef de race een eigen titel.</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>Eindklassementen</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>Medailles</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Records</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>Klassementen</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>Prijzen</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>IJs en lucht</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>In deze wedstrijd is nog niets voor een protocol. Voeg de races toe.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocol</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>Journaal van het uitslagenbestand: {count} vermeldingen, de hash van de laatste is {hash}.</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>Uitslagen, {day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Uitslagen</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>Race {number} officieel</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>Race {number} weer voorlopig</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>{count} schaatser heeft geen tijd en geen status: {name}.</numerusform>
    <numerusform>{count} schaatsers hebben geen tijd en geen status, de eerste is {name}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>Race {number} kan niet officieel worden: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>Race {number} vraagt een opmerking die {count} bevinding terzijde legt: {sentence}</numerusform>
    <numerusform>Race {number} vraagt een opmerking die {count} bevindingen terzijde legt, de eerste is: {sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>Race {number} officieel, {count} bevinding terzijde gelegd: {remark}</numerusform>
    <numerusform>Race {number} officieel, {count} bevindingen terzijde gelegd: {remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>Er is geen schema “{name}”. Kies {known}, of geef het pad van een schema.</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>Het bestand heeft geen wereldbekerrace die telt voor {event}. Lees eerst de races van het seizoen in.</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>Serie {number}</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>Rit {number}</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>Doorkomst</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>Rondetijd</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>Rondetijden</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>Achterstand op de leider</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>Eerste {metres} m</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>Gemiddelde ronde</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>Ronde</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>Opening en ronde</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name}: eerste {metres} m {opener}, dan {lap} per ronde, {time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>Niemand start in deze rit. Loot de race, of kies een andere rit.</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>Bij deze race wordt op de lijnen geen tijd opgenomen, dus zijn er geen ronden voor een grafiek.</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>Er is nog geen doorkomst ingevoerd. De grafiek begint bij de eerste.</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}, leidt</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}, beste</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}, {metres} m: ronde {lap}, tijd {clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}, {metres} m: {gap} achter de leider, tijd {clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office} staat er tweemaal. Een race heeft er één; meer ervan staan bij de wedstrijd.</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>Officials van race {number}</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment} staat er tweemaal. Noteer het eenmaal.</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>IJs en lucht van race {number}</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source}: race {number} van {event} is al “{title}”.</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>Code {code} staat niet in het regelbestand.</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>baan {lane} van rit {pair} is al bezet</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>het bestand heeft een andere rit, baan of afmelding, of de rij staat er tweemaal</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>het bestand heeft een ander resultaat; corrigeer het met de hand</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source}: race {number} is officieel. Maak die eerst voorlopig.</translation>
  </message>
  <message>
   <source>open</source>
   <translation>open</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>geloot</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>op het ijs</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>voorlopig</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>Die deelnemer staat niet in het klassement. Kies er een die erin staat.</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>Niemand anders heeft de {points} punten van {name}: alleen bij gelijke totalen wordt de plaats met de hand bepaald.</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>Een met de hand bepaalde plaats heeft een opmerking nodig die zegt waarom.</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>Alleen bij deelnemers met hetzelfde totaal wordt de plaats met de hand bepaald.</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>De plaatsen van deze {count} lopen van {first} tot {last}; wie gelijk is deelt de betere plaats.</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>Plaats met de hand, {cup}: {ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>Bij wie de punten van {name} heeft is geen plaats met de hand bepaald.</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>Plaats weer volgens de regels, {cup}: {name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>“{mark}” is geen record. Kies een van {known}.</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>Een massastart heeft geen record: er wordt niet om de tijd gereden.</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>Zeg de afstand van het record.</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>Typ wie het record houdt.</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day} moet nog komen. Corrigeer de datum van het record.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Plaats</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Bron</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>Geldt in</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>Zeg op welke ijsbaan het baanrecord geldt.</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>Zeg van welk kampioenschap het record is.</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder} heeft een record ({mark}) dat in deze race is gereden. Verwijder het eerst op de pagina Records.</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>Records uit {source}: {count} rij</numerusform>
    <numerusform>Records uit {source}: {count} rijen</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>De lijst heeft het tweemaal.</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>Het bestand heeft dit record.</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>Bekrachtigd door de lijst.</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>Details worden uit de lijst overgenomen.</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>Het eerste van zijn soort in het bestand.</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>Gedeeld met {name}, {time}.</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>Volgt op {name}, {time}.</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>Langzamer dan {name}, {time}: het wordt als eerder record bewaard.</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>Nieuw record {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record} is in dit bestand gereden. Corrigeer de tijd in de race ervan, of verwijder het record.</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>Record {record} gecorrigeerd</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>Record {record} verwijderd</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name} reed in race {number} geen {mark}. Bekijk de lijst van deze wedstrijd opnieuw.</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>Dit {mark} staat al in de lijst.</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>Voorlopig record {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>Zeg wie het record heeft bekrachtigd.</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record} is al bekrachtigd.</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record} staat niet meer in de uitslag van de race. Verwijder het uit de lijst.</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>bekrachtigd door {name}, {day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>Record {record} bekrachtigd</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>Dit record is niet in dit bestand gereden, dus valt er niets aan te vragen.</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>Geen van deze races heeft een startlijst. Loot eerst, en repeteer dan.</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>Resultaten verwijderd voor een repetitie</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>Repetitie van {name}, lotgetal {seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}, {name}: {said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>ronde {lap}: {order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>finish: {order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>In te voeren: {what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · rit {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>Rit {pair}: klok uitgevallen, handtijden: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>Rit {pair}: de klok was fout, juist is: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>Rit {pair}: {told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>binnen</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>buiten</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>niet ingevoerd, het was {right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>{entered} in plaats van {right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>Sindsdien is niets veranderd.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>{count} wijziging sindsdien: {labels}.</numerusform>
    <numerusform>{count} wijzigingen sindsdien: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>{count} wijziging komt terug: {labels}.</numerusform>
    <numerusform>{count} wijzigingen komen terug: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup} is geen back-up van {name}. Kies een eigen back-up.</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>Teruggezet uit de back-up van {moment}: {name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Opnieuw gedaan: {label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time} ligt vóór de doorkomst op {metres} m ({passing}). Corrigeer een van beide.</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>Tijd {time}, {place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>Deze race heeft geen doorkomst op {metres} m.</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>Doorkomst {metres} m verwijderd, {place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>Wie niet startte heeft geen doorkomsten. Verwijder eerst de DNS.</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres} m {time}, {place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>Alleen DNF, DNS en DQ worden zo beslist.</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>Wie doorkomsten heeft, is gestart: gebruik DNF, of verwijder eerst de doorkomsten.</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}, {place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>Notitie {codes}, {place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>Notities verwijderd, {place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>Herkansing vervallen, {place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>Resultaat verwijderd, {place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>Afgemeld, {place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>De baan is bezet door {name}. Verplaats eerst een van hen.</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>Afmelding ingetrokken, {place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>Een herkansing volgt op een poging: voer eerst de tijd of status daarvan in.</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>Er zijn al {count} pogingen; meer kunnen niet.</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>Herkansing, {place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>Met de hand bepaalde punten hebben een opmerking nodig die zegt waarom.</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>Punten zijn 0 of meer.</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>Punten {points} met de hand, {place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>Punten volgens de tabel, {place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>Er is geen resultaat van {place} om te verwijderen.</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>Voor {place} is geen herkansing toegekend.</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place} is afgemeld. Trek eerst de afmelding in.</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place} is niet afgemeld.</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{time} op {metres} m ligt niet tussen de doorkomsten ervoor en erna.</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>serie {pair} {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>rit {pair} {lane}, {name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>Race {number} is niet voorbij: {count} schaatser heeft geen tijd en geen status.</numerusform>
    <numerusform>Race {number} is niet voorbij: {count} schaatsers hebben geen tijd en geen status.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>Race {number} is niet voorbij: {count} ploeg heeft geen tijd en geen status.</numerusform>
    <numerusform>Race {number} is niet voorbij: {count} ploegen hebben geen tijd en geen status.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>Race {number} heeft al een startlijst.</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>Er is geen regelbestand “{name}”. Kies {known}, of geef het pad van een regelbestand.</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>Het regelbestand “{name}” van dit uitslagenbestand zit niet bij dit programma.</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>Alles in {source} is gered: {changes} wijzigingen, {rows} rijen, elk door het logboek bewezen.</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>{rows} rijen van {source} zijn gered. Vergelijk de lijsten met het papier voor je met dit bestand verdergaat.</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>Het logboek klopt tot en met post {kept} van {entries}; wat later gebeurde is één post, “Gered uit {name}”.</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>Het logboek begint opnieuw, met één post, “Gered uit {name}”; geen van {entries} klopt.</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table}: {count} van {kept} rijen staat zoals gelezen, en geen logboekpost bewijst die.</numerusform>
    <numerusform>{table}: {count} van {kept} rijen staan zoals gelezen, en geen logboekpost bewijst die.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table}: {count} rij is verloren, omdat ze de andere tegenspreekt of bij een verloren rij hoort.</numerusform>
    <numerusform>{table}: {count} rijen zijn verloren, omdat ze de andere tegenspreken of bij verloren rijen horen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table}: een deel was niet te lezen, en er kunnen meer rijen zijn geweest dan deze {kept}.</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event} is tweemaal gepland. Geef de wedstrijd een eigen naam.</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>Nummer {number} is al van een eerdere wedstrijd. Kies een ander.</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day} ligt niet in het seizoen {season}, dat van juli tot en met juni loopt.</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>Wedstrijd {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>{count} programma</numerusform>
    <numerusform>{count} programma's</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>{count} beker</numerusform>
    <numerusform>{count} bekers</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>eigen bestand</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>hoort bij het programma</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>Punten, loting, overtredingen en records van {season}: {cups}, {programmes}; {origin}.</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>Voor {season} is nog geen regelbestand gemaakt: let op de punten en datums ervan.</translation>
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
   <translation>Dag</translation>
  </message>
  <message>
   <source>All times</source>
   <translation>Alle tijden</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>Seizoensbesten</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>Beste van {season} tot dan: {said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>beste tijd {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>{count} tijd heeft geen dag en is niet getekend.</numerusform>
    <numerusform>{count} tijden hebben geen dag en zijn niet getekend.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>Van de tijden van {name} is geen dag bekend, dus zijn ze niet te tekenen.</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name} heeft nog geen tijd op deze afstand.</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name} staat al op de startlijst.</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>Zeg in welke rit {name} start.</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name} is afgemeld en blijft als WDR op de lijst.</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>Van plaats gewisseld: {first} en {second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>Banen gewisseld, rit {pair}</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>Rit {pair} ingevoegd</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>Lege rit {pair} verwijderd</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>Van de lijst gehaald: {name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name} is reserve of afgemeld. Wijzig eerst de inschrijving.</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>Op de lijst gezet: {name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>De lijst is veranderd sinds de controle. Bekijk de controles opnieuw.</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>Er is niets veranderd sinds revisie {revision}.</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>Startlijst van race {number}, revisie {revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>De lijst is veranderd sinds dit werd aangeboden. Bekijk de manieren opnieuw.</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>Afgemeld, {name}: {option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}, {place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>Halve finales van race {number} uit de kwartfinales</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>Race {number} is geen ploegenfinale met kwartfinales, omloop 1, en halve finales, omloop 2, ernaast. Voeg die toe onder Wedstrijd, Programma.</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>Leden van {team}: {names}, race {number}</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>Race {number} wordt door individuele schaatsers gereden; alleen ploegen hebben leden.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>Race {number}: het regelbestand zegt niets over deze ploegenrace. Voeg die toe aan team_events.</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name} is al genoemd in de ploeg {team}. Haal de naam daar eerst weg.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>er niet meer</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>“{text}” is geen moment. Schrijf het als 2025-11-14 14:32, of 14:32 voor vandaag.</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>het is leeg</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>Op {moment} stond er nog niets in dit bestand. De eerste post: {first}.</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>Zoals het was op {moment}.</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>Nieuwe pauze: {break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>Pauze gewijzigd: {break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>Pauze verwijderd: {break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>Zeg met hoeveel minuten: 10 voor later, -10 voor eerder.</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>Vanaf hier heeft geen race een tijd die verschoven kan worden.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>{count} race {minutes} min later</numerusform>
    <numerusform>{count} races {minutes} min later</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>{count} race {minutes} min eerder</numerusform>
    <numerusform>{count} races {minutes} min eerder</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>Er is geen race meer te berekenen. Typ wanneer de eerste race van de dag begint.</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>{count} tijd berekend</numerusform>
    <numerusform>{count} tijden berekend</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>Race {number} zou niet op dezelfde dag beginnen. Verschuif de tijden minder.</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>Een pauze duurt 1 tot {most} minuten, geen {minutes}.</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>Een pauze midden in een race komt na een van de ritten, zoals 8.</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>na race {number}</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>voor de eerste race</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>race {number}, na rit {pair}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>Dit klassement is denkbeeldig.</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}, denkbeeldig</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>Vergeleken met het echte klassement: {words}, kortweg {mark}.</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>Geen onderdeel van {scheme} gaat naar races van de beker {cup}. Kies een ander schema.</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>Volgende {race}, iedereen ingeschreven</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>Denkbeeldig, niet gereden: {race}: {wishes}.</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>Hoeveel races nog komen is niet bekend: het regelbestand zegt het niet. Geef het aantal.</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>Ook iemand zonder punten zou kunnen winnen.</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>Wereldbeker #{number}</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}, komt nog</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}, divisie {division}</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>“{text}” staat niet op deze lijst. Geef een deel van een naam, of een sleutel.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>“{text}” kan elk van {names} zijn. Geef meer van de naam.</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name} staat met punten in {count} van {all} races.</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>De lijst heeft geen kolom “{name}”. De kolommen zijn: {known}.</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name} is ingeschreven voor race {race}.</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>Met de hand in divisie {division} geplaatst: {remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>De jury handhaafde de inschrijving tegen een regel in: {remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name} start voor {nation}.</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>De lijsten kennen {name} onder sleutel {key}.</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>Er is geen startnummer gegeven.</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>Startnummer {number} is in de hele wedstrijd, {event}, van {name}.</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>Er zijn geen genummerde ritten op deze lijst.</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>Race {pair} van deze startlijst.</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>Rit {pair}.</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>Er zijn geen banen op deze lijst.</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>Baan bij de start: {lane}.</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>Op deze lijst staat geen zijde.</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>Zijde van de start: {side}.</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>Het regelbestand geeft hun de nummers {first} t/m {last}.</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>Het bestand bewaart geen loting van deze race: de plaats kwam met de startlijst mee.</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>Geloot als “{kind}” met lotgetal {seed} op {day}.</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>Geen deel van de loting: de jury zette de start later op de lijst.</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>De plaats is zoals geloot.</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>De jury wijzigde het sindsdien; geloot was {place}.</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>Persbericht</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>Nog geen dag</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what} {before} verwijderd</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what} {now}, was {before}</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>ingeschreven</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{count} in {table}</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>tussensprint {number}</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>herkansing</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>afgemeld</translation>
  </message>
  <message>
   <source>time</source>
   <translation>tijd</translation>
  </message>
  <message>
   <source>status</source>
   <translation>status</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notities</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>opmerking</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>ronden</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>gedubbeld</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>handtijd</translation>
  </message>
  <message>
   <source>points</source>
   <translation>punten</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>punten met de hand</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>opmerking bij de punten</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>rit</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>baan</translation>
  </message>
  <message>
   <source>place</source>
   <translation>plaats</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>zijde</translation>
  </message>
  <message>
   <source>state</source>
   <translation>staat</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>inschrijftijd</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>afstand inschrijftijd</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>dag inschrijftijd</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>plaats inschrijftijd</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>divisie met de hand</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>opmerking bij de divisie</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>gehandhaafd</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nummer</translation>
  </message>
  <message>
   <source>title</source>
   <translation>titel</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>discipline</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>geslacht</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>meters</translation>
  </message>
  <message>
   <source>division</source>
   <translation>divisie</translation>
  </message>
  <message>
   <source>run</source>
   <translation>omloop</translation>
  </message>
  <message>
   <source>day</source>
   <translation>dag</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>tijdstip</translation>
  </message>
  <message>
   <source>series</source>
   <translation>serie</translation>
  </message>
  <message>
   <source>event</source>
   <translation>evenement</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>ijsbaan</translation>
  </message>
  <message>
   <source>city</source>
   <translation>stad</translation>
  </message>
  <message>
   <source>country</source>
   <translation>land</translation>
  </message>
  <message>
   <source>days</source>
   <translation>dagen</translation>
  </message>
  <message>
   <source>air</source>
   <translation>lucht</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>luchtvochtigheid</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>ijs</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>regelbestand</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>revisie</translation>
  </message>
  <message>
   <source>at</source>
   <translation>om</translation>
  </message>
  <message>
   <source>list</source>
   <translation>lijst</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>mededelingenbord</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>afgedrukt</translation>
  </message>
  <message>
   <source>files</source>
   <translation>bestanden</translation>
  </message>
  <message>
   <source>language</source>
   <translation>taal</translation>
  </message>
  <message>
   <source>look</source>
   <translation>uiterlijk</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>soort</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>lotgetal</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>starts</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>inschrijvingen</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>repetitie</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>na race</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>na rit</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minuten</translation>
  </message>
  <message>
   <source>words</source>
   <translation>tekst</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>vinkt zichzelf af</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>afgevinkt</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>met de hand afgevinkt</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>achternaam</translation>
  </message>
  <message>
   <source>given name</source>
   <translation>voornaam</translation>
  </message>
  <message>
   <source>name in own letters</source>
   <translation>naam in eigen schrift</translation>
  </message>
  <message>
   <source>office</source>
   <translation>functie</translation>
  </message>
  <message>
   <source>record</source>
   <translation>record</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>geldt in</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>houder</translation>
  </message>
  <message>
   <source>source</source>
   <translation>bron</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>bekrachtigd</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>goud</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>zilver</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>brons</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>plaats</translation>
  </message>
  <message>
   <source>season</source>
   <translation>seizoen</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>{count} seizoen</numerusform>
    <numerusform>{count} seizoenen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>{count} wedstrijd</numerusform>
    <numerusform>{count} wedstrijden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>{count} race</numerusform>
    <numerusform>{count} races</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>{count} andere naam</numerusform>
    <numerusform>{count} andere namen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>{count} tijd van elders</numerusform>
    <numerusform>{count} tijden van elders</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>{count} nummer</numerusform>
    <numerusform>{count} nummers</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>{count} lid</numerusform>
    <numerusform>{count} leden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>{count} start</numerusform>
    <numerusform>{count} starts</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>{count} resultaat</numerusform>
    <numerusform>{count} resultaten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>{count} doorkomst</numerusform>
    <numerusform>{count} doorkomsten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>{count} tussensprint</numerusform>
    <numerusform>{count} tussensprints</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>{count} official</numerusform>
    <numerusform>{count} officials</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>{count} regel over het ijs</numerusform>
    <numerusform>{count} regels over het ijs</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>{count} loting</numerusform>
    <numerusform>{count} lotingen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>{count} uitgegeven startlijst</numerusform>
    <numerusform>{count} uitgegeven startlijsten</numerusform>
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
    <numerusform>{count} loopbaan</numerusform>
    <numerusform>{count} loopbanen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>{count} besluit</numerusform>
    <numerusform>{count} besluiten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>{count} lijstopmaak</numerusform>
    <numerusform>{count} lijstopmaken</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>{count} afbeelding</numerusform>
    <numerusform>{count} afbeeldingen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>{count} uitgave</numerusform>
    <numerusform>{count} uitgaven</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>{count} goedkeuring</numerusform>
    <numerusform>{count} goedkeuringen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>{count} terzijdelegging</numerusform>
    <numerusform>{count} terzijdeleggingen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>{count} persbericht</numerusform>
    <numerusform>{count} persberichten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>{count} pauze</numerusform>
    <numerusform>{count} pauzes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>{count} regel om af te vinken</numerusform>
    <numerusform>{count} regels om af te vinken</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{y} tegen {x}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>nog {count} lijn</numerusform>
    <numerusform>nog {count} lijnen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name}: {first} tot {last}, {count} tekens</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Eindklassement</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Gemengd</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>Allround</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>Kleine vierkamp</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>Minivierkamp</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>na {count} afstand</numerusform>
    <numerusform>na {count} afstanden</numerusform>
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nation</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>Rk</source>
   <translation>Pl</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totaal</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>Achter</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}m</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>Race</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>De beste {count} na {before} afstanden rijden de laatste.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nr</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>Divisie</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Gemeten</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>Lucht °C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>IJs °C</translation>
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
   <translation>maandag</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>dinsdag</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>woensdag</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>donderdag</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>vrijdag</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>zaterdag</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>zondag</translation>
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
   <translation>jan</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>feb</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>mrt</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>apr</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mei</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>jun</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>jul</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>aug</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>sep</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>okt</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>nov</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>dec</translation>
  </message>
  <message>
   <source>{who}: {title} {before} taken out</source>
   <translation>{who}: {title} {before} verwijderd</translation>
  </message>
  <message>
   <source>{who} {before} to {after}</source>
   <translation>{who} van {before} naar {after}</translation>
  </message>
  <message>
   <source>{who} {after}</source>
   <translation>{who} {after}</translation>
  </message>
  <message>
   <source>rank of {who}: {before} to {after}</source>
   <translation>plaats van {who}: van {before} naar {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {before} to {after}</source>
   <translation>{who}: {title} van {before} naar {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {after}</source>
   <translation>{who}: {title} {after}</translation>
  </message>
  <message>
   <source>notes below the list</source>
   <translation>noten onder de lijst</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>{who} nieuw</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>{who} verwijderd</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>volgorde van de rijen</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>van {before} naar {after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>nu {after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>kop</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>ijscondities</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>nr {bib}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Waarom</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>Divisies</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>Veld van de loting</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>alles door het lot</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>andere baan</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>helm {number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>geloot voor races {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>geloot voor kwartetten {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>geloot voor ritten {first}–{last}</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>kwartet {number}</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>rit {number}</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}, alleen</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}, {count} starten</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Vlg</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>Seizoensbeste</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>Eerste omloop</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Komt in</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Noten</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>niets bekend</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>De volgorde komt uit {source}.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Loting</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>Wereldbeker divisie A</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>Wereldbeker divisie B</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>groepen naar klassement</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>naar het klassement</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>tweede omloop in de andere baan</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>massastart</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>In dezelfde baan als in de eerste omloop, bij gebrek aan anderen: {names}.</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>Het hele veld wordt door het lot bepaald.</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>seizoensbeste</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>Het veld wordt geordend naar {keys}; gelijken worden door het lot gescheiden.</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>De helmen worden genummerd naar {keys}; gelijken worden door het lot gescheiden.</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>De beste van wie naar de binnenbaan wisselt treft de beste van de anderen, enzovoort.</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>De beste wordt voor de laatste plaatsen geloot.</numerusform>
    <numerusform>De beste {count} worden onderling geloot voor de laatste plaatsen.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>Groepen van {count} in deze volgorde worden onderling geloot, en de beste groep start het laatst.</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>Alle anderen treffen elkaar in deze volgorde, de besten het laatst.</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>Ze treffen elkaar in deze volgorde, de besten het laatst.</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>Iedereen start in de andere baan dan in de eerste omloop.</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>De besten loten ook hun zijde; van de anderen start de betere ploeg aan de finishzijde.</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>De zijden worden in elke race geloot.</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>De besten loten ook hun baan; van de anderen start de betere in de binnenbaan.</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>De betere van elke rit start in de binnenbaan.</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>Onder één nummer starten er vier, en hun banen worden geloot.</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>De banen worden in elke rit geloot.</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>Een nummer dat niet vol is, start het eerst.</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>Een nummer dat niet vol is, start het laatst.</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>Waar het lot beslist, treffen twee van hetzelfde land elkaar zo mogelijk niet.</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>Lotgetal {seed}, recept {version}: de loten komen uit SHA-256 van {seed}:0, {seed}:1 enzovoort.</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>Helm</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Rit</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>Baan</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>Armband</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Zijde</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>reserve, in deze volgorde</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>Buiten mededinging, zonder plaats en punten</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>Naam eigen schrift</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>M/V</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Geb.</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categorie</translation>
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
   <translation>{nation}: {entries}</translation>
  </message>
  <message numerus="yes">
   <source>{count} woman</source>
   <translation>
    <numerusform>{count} vrouw</numerusform>
    <numerusform>{count} vrouwen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>{count} man</numerusform>
    <numerusform>{count} mannen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}, {women} en {men}</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count} land</numerusform>
    <numerusform>{count} landen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations}; {skaters}.</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}, afgemeld voor alle races: {names}.</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>Inschr.tijd</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>Op (m)</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>Gereden op</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>Gereden te</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Importrapport</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Rij</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>De lijst zegt</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>Repetitie – geen uitslag</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Wat</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Eerder</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Staat</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Werkplek</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>Races</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Geschiedenis</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>Wiens</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Wat is gewijzigd</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>Race {number}: een rondelijst heeft een afstand nodig, en er is er geen bekend.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>Race {number}: het regelbestand noemt geen ronden voor deze ploegenrace. Voeg ze daar toe.</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>Nog</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>Ploeg {number}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leeg</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}, afgemeld</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>Gedubbeld of eruit</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>Tussensprint {number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>Finish {first} t/m {last}</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>Helmen: {helmets}.</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>Ronden</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>Racepunten</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>{count} podium is nog open.</numerusform>
    <numerusform>{count} podia zijn nog open.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>{count} podium is nog niet officieel.</numerusform>
    <numerusform>{count} podia zijn nog niet officieel.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race}: medailles zijn gedeeld omdat een duizendste niet bekend is.</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>Totalen ({count} inschrijving)</numerusform>
    <numerusform>Totalen ({count} inschrijvingen)</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>Goud</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>Zilver</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>Brons</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>{count} officieel podium telt.</numerusform>
    <numerusform>{count} officiële podia tellen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>{count} podium telt, officieel of niet.</numerusform>
    <numerusform>{count} podia tellen, officieel of niet.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>Scheidsrechter</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>Assistent-scheidsrechter</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>Assistent-starter</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>Aankomstrechter</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>Hoofd tijdwaarneming</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>Tijdwaarnemer</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>Hoofd elektronische tijdwaarneming</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>Rondeteller</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>Baancommissaris</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>Kruisingscontroleur</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>IJsmeester</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>Deskundige inschrijvingen en loting</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>Rijderscommissaris</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>Speaker</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Arts</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Interval</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Einde</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>Podia per afstand</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>Loopbaan: goud, zilver en brons van de serie in totaal. Leeg als niet bekend is wat eraan voorafging.</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Ploeg</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Wat het betekent</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>Podia</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>niet bekend: het regelbestand heeft geen bedrag voor deze plaats, dus zit die in geen totaal.</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>niet bekend: of een slechts geëvenaard wereldrecord wordt beloond, zegt geen bron.</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>Nog niet bekrachtigde wereldrecords zitten wel in de totalen.</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event}: het regelbestand zegt niets over prijzengeld voor {races}.</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>De klassementen tot nu toe kunnen nog veranderen: daarvan wordt niets opgeteld.</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>Wie een plaats deelt, krijgt gelijke delen van de som van hun plaatsen.</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>Prijs</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valuta</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>Elk lid</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>Schaatsers</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Ploegen</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>Landen</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Niet bekend</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>niet bekend</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>Wereldrecord: {race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>Definitief klassement: {cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>Klassement tot nu toe: {cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}, {entries}.</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>Seizoen {season}, na {event}</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>Kwalificatie</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>De aantallen zijn die van seizoen {scheme}, de uitslagen die van {season}.</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>Van land</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>Op wereldbekerpunten</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>Op wereldbekertijden</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>Plaats van het gastland</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>Plaats van de kampioen</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>Reserves</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>De wereldbekers die tellen zijn {numbers}.</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>Schaatser of ploeg</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>Wedstrijd en ijsbaan</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Tijden</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>Officials en handtekeningen</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>Bijgevoegd</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>Uitslag</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>Finishfoto</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>Dopingcontroleformulier</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>Recordaanvraag</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Onderdeel</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>In te vullen waar leeg</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>Soort record</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Afstand</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>Vorig record</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>Licentienummer</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>IJsbaan</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>Overdekt of buiten</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>Hoogte boven zeeniveau</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>Baancertificaat</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Tijdstip</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>Race in het programma</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>Baan bij de start</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>Tegenstander</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>Tijdwaarnemingssysteem</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>Automatische tijd</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>Handtijden, 1 t/m {count}</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>Doorkomsten</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>IJstemperatuur, °C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>Luchttemperatuur, °C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>Luchtvochtigheid, %</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>Luchtdruk, hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>Wind (buitenbanen)</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>Tijdwaarnemer {number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>Handtekening van de scheidsrechter</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>verbeterd</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>Div</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Houder</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>Wereldrecord</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>Wereldrecord junioren</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>Laaglandrecord</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>Kampioenschapsrecord</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>Kampioenschapsrecord junioren</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Baanrecord</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>Baanrecord junioren</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>Nationaal record</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>Nationaal record junioren</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>Persoonlijk record</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>Continentaal record junioren</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>Continentaal record</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>{record} geëvenaard</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>Categorieën van {system}, seizoen {season}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Categorie</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Andere namen</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>Herkansing</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Vanaf</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Rust</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>Wachtende herkansingen</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>rust niet bekend</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>mag weer rijden</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>nog {minutes} min rust</numerusform>
    <numerusform>nog {minutes} min rust</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>Handtijd</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>Rec</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>Geklasseerd per serie: de winnaar van elke serie staat in finale A.</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>Geklasseerd per serie: de laatste is finale A, om de plaatsen 1 en 2, die ervoor finale B.</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>Punten van {name} met de hand bepaald: {remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>Gelijk voor zover bekend, de duizendste ontbreekt: {names}.</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Bi</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Bu</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>Wereldbekerplaatsen</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Waar</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>Persoonlijke records en seizoensbesten</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>Schaatser</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Klassement</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>+/−</translation>
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation>{name} {rank}</translation>
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation>{mark} Plaats met de hand bepaald: {ranks}. {remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>De met de hand bepaalde plaats {rank} van {name} past niet meer, omdat de totalen zijn veranderd: {remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>niet uitgegeven</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>gewijzigd sinds revisie {number}, niet uitgegeven</translation>
  </message>
  <message>
   <source>white</source>
   <translation>wit</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rood</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>geel</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>blauw</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>WB-punten</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>WB-pl.</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>Reserves: {names}.</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} bestaat al. Kies een andere naam.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{count} rij van {table} verwijst naar een rij van {parent} die er niet is</numerusform>
    <numerusform>{count} rijen van {table} verwijzen naar rijen van {parent} die er niet zijn</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path} is open, of is niet goed gesloten: {log} staat ernaast. Kies een andere naam.</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path} is in gebruik door een ander programma. Sluit het daar en probeer opnieuw.</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>de schijf is vol</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>Dit is in tegenspraak met wat in het bestand staat: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path} is beschadigd ({reason}). Open de laatste kopie, of red wat te lezen is met “{command}”.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>{path} kan niet worden gelezen of geschreven ({reason}). Controleer de schijf en de map.</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name} is niet goed gesloten; de nieuwste van de {count} wijzigingen is van {time}.</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>Het programma is na {time} slecht afgesloten; de ene wijziging is er.</numerusform>
    <numerusform>Het programma is na {time} slecht afgesloten; alle {count} wijzigingen zijn er.</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name} is ook elders open: {hand} wijzigde het om {time}. Werk op één plek.</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name} is ook elders open; het is gewijzigd om {time}. Werk op één plek.</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path} is geschreven door een nieuwere skatedesk (bestandsversie {file}, deze leest {own}). Werk skatedesk bij.</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>{path} kon niet worden bijgewerkt ({reason}). Het is zoals het was; {kept} is een kopie ervan.</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence} Er is niets verloren: houd {log} naast het bestand tot het weer geopend is.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>Er is geen map {folder}. Maak die eerst.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path} is een map. Kies een .skatedesk-bestand.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Er is geen bestand {path}.</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path} is geen skatedesk-bestand. Kies een .skatedesk-bestand.</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>het heeft geen versie</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path} is niet meer het bestand dat geopend was: het is verplaatst of vervangen, of de stick is eruit gehaald. Zet het terug en open het opnieuw.</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path} is het geopende bestand zelf. Kies een andere naam.</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>Niets in {path} is te lezen. Open de laatste kopie.</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>Gered uit {name}</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>de kopie heeft niet alles</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>Geen back-up: {folder} is er niet. Steek de stick in of verbind de netwerkmap.</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>Tweede plek ontbreekt</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>Geen back-up: {folder} is vol. Maak daar ruimte of kies een andere plek.</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>Tweede plek vol</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>Geen back-up: {folder} is alleen te lezen. Sta schrijven toe of kies een andere plek.</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>Tweede plek alleen-lezen</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>Geen back-up: {folder} nam het niet aan ({reason}). Kijk naar de stick of de netwerkmap.</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>Back-up mislukt</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>Bew&amp;erken</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Ongedaan maken</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Op&amp;nieuw</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>Laatste wijziging van deze &amp;schaatser ongedaan maken</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>&amp;Uitslag</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>&amp;Notitie achter de tijd…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>Niet ge&amp;finisht</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>Niet ge&amp;start</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>&amp;Diskwalificeren…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>&amp;Afmelden of afmelding intrekken…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>&amp;Herkansing toekennen…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>Ploeg&amp;leden…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>&amp;Punten met de hand…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>&amp;Resultaat verwijderen…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>&amp;Officieel of voorlopig maken</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>&amp;Uitslag afdrukken…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>Pers&amp;bericht…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Ga naar</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>&amp;Tijdveld</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>&amp;Grote cijfers aan de streep</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>Volgende zonder &amp;resultaat</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>&amp;Programma</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>&amp;Volgende race</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>V&amp;orige race</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Instellingen…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>&amp;Waarom?</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Toetsen</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>&amp;Ongedaan maken: {label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>Op&amp;nieuw: {label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>Ongedaan maken van deze &amp;schaatser: {label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>Het schrijven is door de computer afgebroken. Probeer opnieuw.</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>Elke wijziging is opgeslagen. Er is geen tweede plek gekozen: kies er een met Bestand, Back-ups.</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>Elke wijziging is opgeslagen en zit in de laatste back-up.</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>Back-up gemaakt, teruggelezen en geteld: {count} rij.</numerusform>
    <numerusform>Back-up gemaakt, teruggelezen en geteld: {count} rijen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence} Het wordt opnieuw geprobeerd.</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>Ze wordt aan het eind weggegooid, dus wordt er geen tweede kopie van bewaard.</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>Geen back-up van een repetitie</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>Elke wijziging is in het bestand opgeslagen. Een stick of netwerkmap zou er een tweede kopie van bewaren.</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>Geen tweede plek gekozen</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder} is traag. Het werk gaat intussen door.</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>Back-up bezig</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Nog geen back-up</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>De eerste wordt zo gemaakt.</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>Laatste back-up {time}, in {folder}</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>Back-up {ago}</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>elke minuut</numerusform>
    <numerusform>elke {count} minuten</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>zojuist</translation>
  </message>
  <message numerus="yes">
   <source>{count} second ago</source>
   <translation>
    <numerusform>{count} seconde geleden</numerusform>
    <numerusform>{count} seconden geleden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seconds ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} minute ago</source>
   <translation>
    <numerusform>{count} minuut geleden</numerusform>
    <numerusform>{count} minuten geleden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>{count} uur geleden</numerusform>
    <numerusform>{count} uur geleden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>{count} dag geleden</numerusform>
    <numerusform>{count} dagen geleden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}, laatste back-up {time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>Nu &amp;back-up maken</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>Back-&amp;ups…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>&amp;Terugzetten ongedaan maken</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>Back-up ophalen …</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>Het bestand is zoals het was om {time}. Zoals het daarvoor was, is het bewaard als {kept}; {keys} haalt het terug.</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>Grote cijfers</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Esc verlaat · F4 tot F9 beslissen</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Esc verlaat · Return slaat op · Tab naar de doorkomsten · PgDown volgende · F4 tot F9 beslissen</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>Serie {pair} van {all}</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>Rit {pair} van {all}</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>Dit is de laatste serie.</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>Dit is de laatste rit.</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>Volgende: serie {pair}</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>Volgende: rit {pair}</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>Lotingsceremonie</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>Loting · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Verlaten</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>Opnieuw loten…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>Loting bevestigen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alles tonen</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>Volgende helm</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>Volgende race</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>Volgende rit</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>De loting begint.</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>Deze loting weggooien en opnieuw loten?</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>De ritten met lotgetal {seed} worden niet opgeslagen, ook de al getoonde niet. Er wordt een nieuw lotgetal genomen dat niemand kent, en alles begint opnieuw.</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>Opnieuw loten</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>Toetsen van de ceremonie</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>Spatie volgende · Backspace terug · End alles ineens · F11 volledig scherm · Ctrl+Return bevestigt · Esc verlaat</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>Alles is getoond, nog niets is opgeslagen · Return bevestigt de loting · Esc verlaat</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>Alles is getoond.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Lotgetal</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>lege baan</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>{first} t/m {last} van {count}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>Helm {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count} rit</numerusform>
    <numerusform>{count} ritten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>{count} kwartet</numerusform>
    <numerusform>{count} kwartetten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{who} in {where}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>Kwartet {number}</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>Er is nog geen grafiek om op te slaan.</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Grafiek opslaan</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>&amp;Wedstrijd</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>&amp;Nieuwe wedstrijd…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>Wedstrijd &amp;corrigeren…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>&amp;Programma…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>&amp;Officials van de wedstrijd…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>O&amp;fficials van deze race…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>IJs &amp;en lucht van deze race…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>&amp;Uitslagen importeren…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>&amp;Inschrijvingen importeren…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>Eerdere &amp;tijden importeren…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>Uit vorig &amp;seizoen importeren…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>Deze &amp;race exporteren…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>Wedstrijd e&amp;xporteren…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>Inschrijf&amp;lijsten exporteren…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>Inschrijvingen importeren</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>Inschrijflijsten ({pattern})</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>Eerdere tijden importeren</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>Opgeslagen tijden ({pattern})</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>{name} afmelden?</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name} blijft als WDR op de lijst staan; de plaats in de rit blijft vrij.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Afmelden</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>Resultaat van {name} verwijderen?</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>Tijd, doorkomsten, status en notities verdwijnen; ongedaan maken haalt ze terug.</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>Er is geen bestand open. Open er een met Bestand, Openen, of maak een nieuw.</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>Er is geen afstand om te verdelen. Kies een race in het programma.</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>Met de hand in divisie {division} plaatsen</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>In {division} plaatsen</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>Waarom, bijvoorbeeld: wildcard van de organisator</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>Plaatsing intrekken</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who} is niet met de hand geplaatst.</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>Kies eerst één schaatser in de lijst.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>Er is niets veranderd sinds de verspreiding, dus is er niets opnieuw af te drukken.</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>{count} gewijzigde lijst</numerusform>
    <numerusform>{count} gewijzigde lijsten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>Deze computer kent geen printer. Stel er een in het systeem in, of schrijf een PDF met Exporteren.</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>In de map schrijven</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>Boek ({pattern})</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>Werkmap ({pattern})</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>{name} schrijven …</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>De scheidsrechter keurt de uitslag van een race goed. Kies er een.</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>Kies eerst een lijst.</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title} is nog niet verspreid. Druk eerst af, exporteer of geef uit.</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>Hier is geen lijst om af te drukken of te exporteren.</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>Geschreven en gecontroleerd: {file}, {pages}, {lists}.</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>D&amp;ocumenten</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>Af&amp;drukken…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>Alleen ge&amp;wijzigde afdrukken…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>&amp;Alle getoonde afdrukken…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporteren…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>P&amp;rotocol…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>&amp;Uitgeven zonder afdrukken</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>Als af&amp;gedrukt markeren</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>&amp;Hangt op…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>Goedkeuring &amp;scheidsrechter…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>Lijst&amp;instellingen…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>Voor&amp;beeld zo breed als er ruimte is</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>Race {number} heeft nog geen startlijst. Loot die eerst.</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>{name} van de startlijst halen?</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name} blijft ingeschreven en staat onder de lijst als niet geloot; de baan blijft leeg.</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Eraf halen</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>&amp;Loting</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>&amp;Loten…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>Alle &amp;races loten…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>Ander lot&amp;getal</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>Op&amp;nieuw loten…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>Protocol &amp;exporteren…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>Halve finales uit de &amp;kwartfinales</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>&amp;Finales uit de halve finales</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>Geen race met inschrijvingen wacht op loting. Schrijf eerst schaatsers in, of kies Opnieuw loten.</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>Deze race is hier nog niet geloot, dus is er geen protocol om te exporteren.</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>Er is geen race om iemand voor in te schrijven. Kies er een in het programma.</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>{who} verwijderen?</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>Er blijft niets van op de lijsten; ongedaan maken haalt het terug. Meld in plaats daarvan af om op de lijst te blijven.</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>{who} afmelden?</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>Wie op een startlijst staat, blijft er als WDR op staan, en de plaats in de rit blijft vrij.</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Reserve</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>Reserve maken</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>Plaats onder de reserves van {nation}</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who} is niet afgemeld. Kies wie dat is.</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation} heeft geen reserve voor deze afstand.</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>Reserve inschrijven voor {name}</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Inschrijven</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>Niets spreekt tegen de inschrijving van {who}.</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>Inschrijving handhaven</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>Handhaven</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>Waarom, bijvoorbeeld: besluit van de scheidsrechter in de ploegleidersvergadering</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Intrekken</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>Startnummer</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>Nummer geven</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>Het geldt voor de hele wedstrijd.</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>Nummer terugnemen</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>Er is geen inschrijving gekozen. Kies er eerst een in de lijst.</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>Dit gaat met één inschrijving tegelijk. Kies er maar één.</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>Een startnummer is een geheel getal, 1 of meer.</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}, race {race}</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>&amp;Inschrijvingen</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>&amp;Schaatsers inschrijven…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>&amp;Inschrijvingen plakken…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>&amp;Afmelden of afmelding intrekken</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>&amp;Reserve…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>Reser&amp;ve inschrijven voor…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>Buiten of in &amp;mededinging</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>&amp;Handhaven…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>Ver&amp;wijderen…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>Inschrijf&amp;tijd…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>N&amp;ummer…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>Nummers &amp;geven</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>Met &amp;de hand plaatsen…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>&amp;Plaatsing intrekken</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>Divisies samenste&amp;llen</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>Voorbeeld maken …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Openen</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>Uitslagenbestanden ({pattern})</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name} is al geopend.</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>Uitslagen importeren</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>Races ({pattern})</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>Race {number} heeft nog geen uitslag om af te drukken.</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>Uitslag {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>{count} race overgenomen.</numerusform>
    <numerusform>{count} races overgenomen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>Geschreven en gecontroleerd: {names}, {rows} rij.</numerusform>
    <numerusform>Geschreven en gecontroleerd: {names}, {rows} rijen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Bestand</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nieuw…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Openen…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>&amp;Recent geopend</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Sluiten</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Afsluiten</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Beel&amp;d</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Licht</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Donker</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>Hoog &amp;contrast, voor een lichte baan</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>&amp;Groter</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>&amp;Kleiner</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>&amp;Rijen dicht opeen</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name} (ontbreekt)</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>Ontbrekende bestanden van de lijst &amp;halen</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>Handl&amp;eiding</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>Wat is &amp;dit?</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>Wat hoort &amp;hier?</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>&amp;Sneloverzicht…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>Geschiede&amp;nis</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>Deze wijziging &amp;terugdraaien</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>Wijzigingen van één &amp;schaatser…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>&amp;Lijsten zoals ze toen waren</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>Getoonde e&amp;xporteren…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>Er wordt niets getoond, dus is er nog niets te exporteren.</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Afdrukken …</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>De printer nam niets aan. Kijk of hij aanstaat en druk dan opnieuw af.</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>Er is niets veranderd sinds de verspreiding: de lijst blijft {revision}.</numerusform>
    <numerusform>Er is niets veranderd sinds de verspreiding: de lijsten blijven {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>{count} lijst uitgegeven, {revision}.</numerusform>
    <numerusform>{count} lijsten uitgegeven, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>{count} bestand</numerusform>
    <numerusform>{count} bestanden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>Geschreven en gecontroleerd: {files} met {count} lijst, {revision}.</numerusform>
    <numerusform>Geschreven en gecontroleerd: {files} met {count} lijsten, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>{count} lijst afgedrukt, {pages}, {revision}.</numerusform>
    <numerusform>{count} lijsten afgedrukt, {pages}, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>Li&amp;jsten</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>Deze lijst is leeg, dus is er nog niets te exporteren.</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>Ronden van deze race</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>Ronden instellen</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>de finish verschuift; de tussensprints ervoor blijven</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>Volgens het regelbestand</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>Er zijn meerdere helmen getypt. Typ alleen de bedoelde.</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>&amp;Massastart</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>&amp;Gedubbeld of niet</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>Ge&amp;stopt na enkele ronden…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>Ronden van deze &amp;race…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>Race&amp;punten van de finish opnieuw</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>&amp;Beste van divisie B laten promoveren</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>In halve finales &amp;verdelen</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>Startlijst van de &amp;finale</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Vandaag</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Lijsten</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Documenten</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Alles zoeken</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Ga</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>Pijlen kiezen, Return gaat erheen, Esc verlaat</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>“{act}”: {reason}.</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>Niets hier bevat “{text}”.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Laatst gebruikt</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}, {shown} van {count}</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>Race, schaatser, opdracht of document</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pagina's</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Opdrachten</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Handleiding</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>Open eerst een bestand</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>Alleen op de pagina {page}</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>Hier niet mogelijk</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Wat gevonden is</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>&amp;Alles zoeken…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>Kies eerst een race.</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>Rit of serie</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>Waarvan</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>Grafieken van de race</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>Er is nog geen klassement voor een grafiek.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>nog {count} race te rijden</numerusform>
    <numerusform>nog {count} races te rijden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>races zoals in het regelbestand</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>Races die nog komen</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>Grafieken van de beker</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>Kies eerst een schaatser.</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>Deze schaatser heeft nog geen tijd, dus is er geen grafiek te maken.</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>Grafieken van de schaatser</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>Gra&amp;fieken van deze pagina…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>Alles wat over {name} is bewaard</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON ({pattern})</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>Het nieuwe bestand</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}, {name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>Record uit de lijst verwijderen?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>Records importeren</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>Recordlijsten ({pattern})</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>Kies eerst een record dat in deze wedstrijd is gereden.</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>Persoonlijke records en seizoensbesten staan bij de schaatser; alleen records hebben een lijst.</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>Dit record is al bekrachtigd.</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>Kies eerst een record.</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>Dit staat nog niet in de lijst. Neem het eerst over, met Records, Overnemen.</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>Reco&amp;rds</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>&amp;Nieuw record…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>&amp;Corrigeren…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>Ver&amp;wijderen…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>Voorlopig &amp;overnemen</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>Be&amp;krachtigen…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>Recordaanvr&amp;aag…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>Lijst &amp;importeren…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>Er is nog geen record om te exporteren.</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>Wie is dezelfde persoon?</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergelijken</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>met de hand gekozen</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>Er is geen schaatser gekozen. Maak er een met Schaatsers, Nieuwe schaatser.</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>&amp;Schaatsers</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>&amp;Nieuwe schaatser…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>Be&amp;werken…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>&amp;Andere namen…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>Dezelfde &amp;persoon als…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>W&amp;ie één persoon kan zijn…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>&amp;Samengevoegde schaatsers…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>P&amp;loegen…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>Alles wat over iemand is &amp;bewaard…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>Naam we&amp;ghalen…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>Register e&amp;xporteren…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Langzamer</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Sneller</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>Beëindigen…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pauze</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Verder</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>Lotgetal {number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>(nog {count})</numerusform>
    <numerusform>(nog {count})</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>In te voeren: {task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>Re&amp;petitie…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>Re&amp;petitie</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>&amp;Pauze of verder</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>&amp;Volgende</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>&amp;Langzamer</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>&amp;Sneller</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>Repetitie voorbereiden …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>Een repetitie is niet beëindigd. Verwijderen?</numerusform>
    <numerusform>{count} repetities zijn niet beëindigd. Verwijderen?</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}. Niets in een repetitie is een uitslag.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Verwijderen</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>Repetitie – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>Op het ijs: {who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>Alle races zijn gereden. Beëindig de repetitie om te zien hoe het ging.</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race} heeft nog geen startlijst. Loot de race, of sla ze over met Volgende rit.</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>Volgende: {race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>&amp;Klassementen</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>&amp;Wat als…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>&amp;Plaats met de hand…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>Late &amp;afmelding…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>Startlijst &amp;uitgeven</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>Startlijst, rittenlijst en rondelijst e&amp;xporteren…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>Wat is opgeslagen, en hoe het met het bestand is</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>Ongedaan maken {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Opnieuw</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>Geen bestand open</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>Nog niets gewijzigd</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>Laatste wijziging {when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>Bestand veilig</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>Niets nieuws · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>Opgeslagen {time} · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>Niet opgeslagen: {reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>{count} lijst gewijzigd</numerusform>
    <numerusform>{count} lijsten gewijzigd</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>{count} lijst gewijzigd sinds de verspreiding.</numerusform>
    <numerusform>{count} lijsten gewijzigd sinds de verspreiding.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>&amp;Vandaag</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>&amp;Tijdschema…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>&amp;Checklist…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>Er is nog geen getal om uit te leggen. Dat komt met de eerste tijd.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Pagina</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>Wedstrijd en pagina's</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>Geen wedstrijd</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>Goedkeuring scheidsrechter</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Goedkeuren</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>Voornaam NAAM</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Handtekening</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>&amp;Andere handtekening…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>&amp;Intrekken</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Geen</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>Handtekening {number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>Afbeeldingen ({pattern})</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Back-ups</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>Te&amp;rugzetten…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Gewijzigd sinds</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>Plek &amp;kiezen…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>Kies een back-up uit de lijst.</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>Er is geen tweede plek gekozen. Kies een stick of netwerkmap, en vanaf dan worden back-ups gemaakt.</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>Tweede plek: {folder}. Die is op dezelfde schijf als het bestand, en zou tegelijk verloren gaan.</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>Tweede plek: {folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>Er is nog geen back-up. Kies een tweede plek, of maak er een met Nu back-up maken.</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>Wat sinds een back-up is veranderd, staat hier.</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>verdwijnt</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>komt terug</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>nog {count} wijziging</numerusform>
    <numerusform>nog {count} wijzigingen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>en</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>Een stick, netwerkmap of andere schijf voor back-ups</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>Hoe vaak, als er iets is veranderd</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>Return op een back-up gaat ernaar terug, na een vraag. Daarbij gaat niets verloren.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Back-up</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>Staat op</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Bewaard</translation>
  </message>
  <message>
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>tweede plek</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>ernaast</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Tekst bewaren</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Feiten</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>De tekst is nog niet bewaard. Ctrl+Return bewaart, nogmaals Esc verlaat zonder.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Gekopieerd</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>Persbericht opslaan</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>Niemand heeft een plaats in deze race, en verder is er niets te vertellen.</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>bewerkt · uitslag sindsdien veranderd</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bewerkt</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiëren</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>De tekst is nog niet bewaard. Bewaar die, of ga terug naar de tekst op basis van de uitslag.</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>Geschreven en gecontroleerd: {names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Opgeslagen</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopiëren</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>&amp;Opslaan als…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>Terug naar wat de &amp;uitslag zegt</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>Return op een feit toont hoe het is gevonden. Tab gaat naar de tekst; Ctrl+Return bewaart die.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>Taal van het persbericht</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Opslaan als afbeelding…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Welke grafiek</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>Dezelfde waarden als tabel</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>Grafiek of tabel</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Grafiek</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabel</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Checklist</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>Regel toevoegen</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Regels</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nieuwe regel</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>Iets anders dat moet gebeuren</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>Andere lijst nemen</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Omhoog</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>Andere lijst nemen …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>Typ in een regel om die anders te noemen. Afvinken gaat op de pagina Vandaag, met de spatiebalk.</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>Wat moet gebeuren</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>Afgevinkt</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>vanzelf</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>Nieuwe wedstrijd</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>In {file}</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>Wedstrijd maken</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>Regels: {name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>Zoals bij {event}, {season}</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>Nog geen races</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>Wedstrijd corrigeren</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Opslaan</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>Races van het programma</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>De wedstrijd begint zonder races. Voeg ze later toe.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Seizoen</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>Baan</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Stad</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Eerste dag</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Datums</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>Het nummer is een geheel getal, 1 of meer; laat het leeg voor het volgende.</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}, het volgende</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>Officials van de wedstrijd</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>Nieuwe &amp;functie</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>Nog &amp;een</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>{count} race loten</numerusform>
    <numerusform>{count} races loten</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>Alle races loten</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>Overgeslagen. {sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>Elke race krijgt een eigen lotgetal, dat bij de loting wordt bewaard. Eén keer ongedaan maken draait alle terug.</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>Ploegen inschrijven</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>Schaatsers inschrijven</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>Naam, land of nummer</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Return schrijft in voor de aangevinkte afstanden. Esc sluit.</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>&amp;Nieuwe ploeg…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>Vink onder de lijst minstens één afstand aan.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>Tot nu toe {count} ingeschreven.</numerusform>
    <numerusform>Tot nu toe {count} ingeschreven.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>{name} is ingeschreven. {total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>Wie nieuw is, is niet van het geslacht dat hier rijdt. Kies een andere race.</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>Ingeschreven voor</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Kolommen</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>Kolommen van de lijst</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>Gelezen als</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>Land van rijen die er geen noemen</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>geen: zulke rijen worden geweigerd</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>Geen kolom noemt {what}. Kies er een.</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>Geen kolom noemt {what}. Kies er een, of onderaan het land van alle rijen.</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>“{heading}” wordt gelezen als</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>Kolom {number}</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>niet gelezen</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>Id of licentie</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>Volledige naam</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Naam in eigen schrift</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>Vrouwen of mannen</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>Afstanden, alle in één kolom</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>Inschrijftijd</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>Afstand van de inschrijftijd</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>Dag van de inschrijftijd</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>Plaats van de inschrijftijd</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Kolom</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>Eerste rij</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>De gekozen rij</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Wie is het?</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>De hele lijst</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>Rij {number}</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>De lijst zegt: {text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>Niet beslist: rij overslaan</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>Iemand nieuw: {name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>Rijen overnemen</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Blad van de werkmap</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Rapport opslaan…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>{file} lezen …</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>Uit deze lijst is niets over te nemen.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>{count} rij overnemen</numerusform>
    <numerusform>{count} rijen overnemen</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>Niets over te nemen</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>Er wordt niets gewijzigd voordat de rijen zijn overgenomen, en één keer ongedaan maken draait alles terug.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count} rij vraagt wie het is en wordt tot dan overgeslagen: Return opent de antwoorden.</numerusform>
    <numerusform>{count} rijen vragen wie het zijn en worden tot dan overgeslagen: Return opent de antwoorden.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Return neemt de rijen over.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Rapport opslaan</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Excel-werkmappen ({pattern})</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-rapport.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>Rapport geschreven en gecontroleerd: {name}, {count} rij.</numerusform>
    <numerusform>Rapport geschreven en gecontroleerd: {name}, {count} rijen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>Rijen</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>Welke rijen worden getoond</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>Wat elke rij zou doen</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>Geen rij van deze soort.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Opmerkingen</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>Ingeschreven, maar niet in deze lijst.</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>beslist</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>Iemand nieuw.</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>Het is {known}.</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>Wat het zou doen, of waarom niet</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>Wat sinds de verspreiding is veranderd wordt een nieuwe revisie, dezelfde in elk formaat.</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>Lijsten exporteren</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Map kiezen…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>Welke lijsten</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>Formaten</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>Vink minstens één formaat aan.</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>De {count} getoonde lijst</numerusform>
    <numerusform>Alle {count} getoonde lijsten</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>De {count} gewijzigde lijst</numerusform>
    <numerusform>De {count} gewijzigde lijsten</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>E&amp;xcel-werkmap, alle lijsten in één</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>&amp;PDF</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>&amp;HTML, voor het web</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>&amp;CSV, voor andere programma's</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>&amp;JSON, voor andere programma's</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>Een fout in skatedesk</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>Met &amp;namen, datums en paden</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>Met namen, datums en paden</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>Wat misging, voor wie de oorzaak zoekt</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>Er ging iets mis in skatedesk</numerusform>
    <numerusform>Er gingen {count} dingen mis in skatedesk</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>Wat was opgeslagen is veilig, en je kunt verder. Stuur dit rapport aan wie skatedesk onderhoudt.</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>Het is ook opgeschreven in {path}</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>Het kon niet worden opgeschreven, kopieer het dus voor je dit sluit.</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>De laatste handelingen:</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count} keer:</numerusform>
    <numerusform>{count} keer:</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>Zoals NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>{names}</numerusform>
    <numerusform>{count} bestanden: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>Tijden overnemen</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>Afstand van het bestand</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>Schaatsers van de bestanden</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>Naam, land of id</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>Schaatsers van het register</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Lezen …</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>Deze bestanden bevatten geen tijden.</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>Uit deze bestanden is niets over te nemen.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>{count} tijd overnemen</numerusform>
    <numerusform>{count} tijden overnemen</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>Al bekende tijden worden niet dubbel overgenomen. Ctrl+Return neemt de tijden over.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>{count} schaatser wordt overgeslagen tot iemand is gekozen: Return gaat naar het register.</numerusform>
    <numerusform>{count} schaatsers worden overgeslagen tot iemand is gekozen: Return gaat naar het register.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count} rij heeft geen geldige tijd.</numerusform>
    <numerusform>{count} rijen hebben geen geldige tijd.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>Wie is {name}?</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>zoals het bestand zegt</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>Afstand, waar een bestand die niet zegt</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Overslaan</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>In de bestanden</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>Meters</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>In het register</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>niemand gekozen</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Toetsen</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>Woorden of een toets, zoals ongedaan of F5</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Toets</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>Toetsen van het programma</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Cijfers</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Letters</translation>
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
   <translation>Spatie</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Pijlen</translation>
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
   <translation>Overal</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>Naar het volgende deel van de pagina, of het vorige</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>Naar een andere regel van een lijst</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>Naar de eerste of laatste regel van een lijst</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>Wat met de regel kan worden gedaan, in een menu</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Zoeken in de lijst</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>Rij kopiëren</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Hele lijst kopiëren</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>Een vraag verlaten zoals ze was</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>Een lange vraag vanuit elk veld bevestigen</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>Tijdveld</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>De tijd zonder dubbele punt en punt: 10650 is 1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>Tijd opslaan en naar de volgende schaatser</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>Tijd opslaan en naar de doorkomsten</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>De vorige of volgende schaatser; de tijd wordt niet opgeslagen</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>De opgeslagen tijd terughalen</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>Doorkomst opslaan en naar de volgende</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>Doorkomst opslaan en naar de vorige</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>Dezelfde doorkomst van een andere schaatser</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>De opgeslagen doorkomst terughalen</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>Helmnummers in de volgorde van de tussensprint of de finish</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>De vorige of volgende tussensprint</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>De laatste ronde intrekken, zolang niets is getypt</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>Een andere race</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>De race met dit nummer</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>Naar de pagina van de race</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>Vak boven een lijst</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>Alleen wat deze woorden heeft; accenten maken niet uit</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>Naar de lijst</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>De gemarkeerde regel nemen</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>Weer de hele lijst</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>Ritten op de lotingspagina</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>Late afmelding</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>Markering vergeten</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Wat als</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>De schaatser op deze plaats bedenken</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>De denkbeeldige plaats verwijderen</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Voorbeeld</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>Groter of kleiner</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>Zo breed als er ruimte is</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Verder naar onderen</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>De eerste of laatste pagina</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>Lijsten zoals ze toen waren</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>Naar het getypte moment</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>De vorige of volgende wijziging</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>De regel afvinken, of het vinkje weghalen</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>Grote cijfers aan de streep</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>Naar een ander teken, of naar een andere lijn</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>Naar het eerste of laatste teken</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Opslaan als afbeelding</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Waarom?</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>Het getal ernaast</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Antwoord kopiëren</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>De volgende</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>De vorige</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>Alles ineens</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>Het hele scherm, of een venster</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Engels</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Duits</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>Noors</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>Pools</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>Japans</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chinees</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreaans</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Frans</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>Bestand van het vorige seizoen</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>geen: zonder beginnen</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>&amp;Kiezen…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>Er is geen bestand met deze naam.</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>Er worden geen uitslagen overgenomen: het nieuwe seizoen begint leeg. Beste tijden komen mee als tijden die elders zijn gereden.</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}, seizoen {season}.</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>Naar {file}</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>Uit vorig seizoen importeren</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Overnemen</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>Kies het bestand van het vorige seizoen.</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>Vink aan wat moet worden overgenomen.</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>Schaatsers met id's, namen, landen, geboortedatums en clubs</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>Hun beste tijden, persoonlijke en van het vorige seizoen</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>Opmaak van de lijsten, met afbeeldingen, op dezelfde ijsbaan</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>Officials, op dezelfde ijsbaan</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>Afmelden en revisie {number} uitgeven</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>Niemand op deze lijst heet zo. Typ een andere naam of een ander nummer.</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>Het raakt niemand anders.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>Naam, nummer of land van wie zich afmeldt</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Iemand anders</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>Manieren om verder te gaan</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Wat verandert</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>Geen rit hoeft opnieuw te worden afgedrukt.</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>Opnieuw afdrukken: ritten {first} t/m {last}.</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>Opnieuw afdrukken: rit {pairs}.</numerusform>
    <numerusform>Opnieuw afdrukken: ritten {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>Niemand anders hoeft te worden ingelicht.</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>In te lichten: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>In te lichten: {names} en nog {count}.</numerusform>
    <numerusform>In te lichten: {names} en nog {count}.</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · niet mogelijk</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · de gebruikelijke manier</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count} verhuist</numerusform>
    <numerusform>{count} verhuizen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>niemand verhuist</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>{count} rit opnieuw af te drukken</numerusform>
    <numerusform>{count} ritten opnieuw af te drukken</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>{count} in te lichten</numerusform>
    <numerusform>{count} in te lichten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>Ploegleden</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>Leden opslaan</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>Wie nieuw is kan niet in deze ploeg rijden: ander land of geslacht.</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>Er is nog geen schaatser van {nation} bekend. Nieuwe schaatser… voegt er een toe.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>nog niemand</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>Rijden: {names}.</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>Reserves: {names}.</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>Spatie noemt of haalt weg, Return slaat op. De eerste {size} rijden; tot {named} worden genoemd.</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>De vrouw komt eerst.</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>De man komt eerst.</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>res. {place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>Wie één persoon kan zijn</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>Eén persoon</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Samenvoegen</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>V&amp;orige</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>Paar {place} van {count}</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>Niemand in dit bestand lijkt op iemand anders.</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>Samengevoegde schaatsers</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>Samenvoeging ongedaan maken</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>Wat het samenvoegen verplaatste, gaat terug. Sindsdien ingevoerde tijden blijven bij de inschrijvingen waar ze horen.</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>Naam of land</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>In dit bestand is niemand samengevoegd.</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>Staat onder</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>De twee naast elkaar</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>&amp;Andere behouden</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other} is nergens ingeschreven.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{count} inschrijving van {other} gaat naar {kept}</numerusform>
    <numerusform>{count} inschrijvingen van {other} gaan naar {kept}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>{count} elders gereden tijd gaat ook mee.</numerusform>
    <numerusform>{count} elders gereden tijden gaan ook mee.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>Aangevuld: {fields}.</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>Samengevoegde schaatsers, in het menu, haalt ze weer uit elkaar.</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Blijft</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>Gaat erin op</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>Nieuwe race</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>Soort race</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>Geen divisie</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>Divisie B</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Omloop</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>Eén omloop</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>1e omloop</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>2e omloop</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>Typ de meters, en kies wat wordt gereden.</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}, revisie {number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>Het hangt op …</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>Zoals hal A; leeg als het is weggehaald</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>Mededelingenbord</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>Typ een geheel getal, 1 of meer.</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>Notitie achter de tijd</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>Notitie zetten</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Diskwalificeren</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>Code of woorden, zoals T08 of kruising</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>Codes van de regels</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Return neemt de gemarkeerde code. Spatie markeert er meer.</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>Kies minstens één code.</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>Geen code</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>Overtreding</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Betekenis</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>Terzijde leggen en officieel maken</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>Officieel maken</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>Wat ertegen spreekt</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>Een opmerking moet zeggen waarom; ze wordt bij de race bewaard.</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>Waarom het mag blijven, bijvoorbeeld: ijs niet gemeten</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>{count} punt moet eerst worden hersteld.</numerusform>
    <numerusform>{count} punten moeten eerst worden hersteld.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>Niets spreekt ertegen. Vanaf dan kan niets meer worden gewijzigd.</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>{count} punt is te herstellen, of met een opmerking terzijde te leggen.</numerusform>
    <numerusform>{count} punten zijn te herstellen, of met een opmerking terzijde te leggen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Return gaat naar waar het wordt hersteld.</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Return gaat naar waar het wordt hersteld; Tab gaat naar de opmerking die terzijde legt.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Herinnering</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>Mag terzijde worden gelegd</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>Moet worden hersteld</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>Typ een naam op de regel, met het land tussen haakjes of in de eigen kolom. Ctrl+Return slaat op.</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>Voor de wedstrijd</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Kies er een uit de lijst.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Toevoegen</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>Imports vinden de schaatser ook onder deze namen: een meisjesnaam, een andere schrijfwijze, een korte vorm.</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Nog een naam</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>Er is geen andere naam bekend.</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>Ver&amp;wijderen</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Opslaan…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Afdrukken…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>Webpagina ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>Deze computer kent geen printer. Stel er een in het systeem in, of schrijf een PDF met Opslaan.</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>Geschreven en gecontroleerd: {name}.</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>Nieuwe schaatser</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>Schaatser toevoegen</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>Schaatser bewerken</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>Zoals 高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>Van de bond</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>Punten met de hand</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>Punten bepalen</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>Waarom ze van de tabel afwijken</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>De tabel geeft geen punten.</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>De tabel geeft {points}.</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>Terug naar de tabel</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>Punten zijn een geheel getal, 0 of meer.</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>Naam weghalen</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>Uitslagen blijven. Elke naam, geboortedatum, club en id verdwijnt.</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>Naam in plaats daarvan</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>Waarom, zonder de naam</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>In &amp;dit bestand</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>In een &amp;nieuw bestand, zonder het oude logboek</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>Daarin kan niets ongedaan worden gemaakt. Dit bestand en de back-ups ervan hebben de naam nog.</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>Ongedaan maken haalt de naam terug, omdat het logboek van dit bestand die bewaart.</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>Nieuw bestand kiezen…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>Race toevoegen</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>Nog geen races. Zeg hieronder wat wordt gereden, en druk op Return.</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>Typ in dag, tijd of titel. Alt+Up en Alt+Down verplaatsen een race, Del verwijdert die.</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>Schrijf het tijdstip als 14:30.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>Graden Celsius en procenten, met een punt of komma: -8,2. Wat leeg blijft, wordt niet afgedrukt.</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>&amp;Zoals na race {number}</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment}: {reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>Officials van de race</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>&amp;Zoals in race {number}</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup}: {count} hebben {points} punten, voor de plaatsen {first} t/m {last}.</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>Plaats met de hand</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>Plaatsen bepalen</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>Waarom, bijvoorbeeld: gedeeld, zoals de officiële lijst vermeldt</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>Weer volgens de regels</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>Een plaats is een geheel getal, 1 of meer.</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>volgens de regels {rank}</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>Plaatsen</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>Plaats van {name}</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>Record bekrachtigen</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>Bekrachtigen</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>Bekrachtigd door</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>Official of bond</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Op</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nieuw record</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>Record toevoegen</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Record corrigeren</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>Land, ijsbaan of kampioenschap</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>Zoals 36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>Kies vrouwen of mannen.</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>getypt</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>“{text}” is geen datum. Schrijf het als 2001-02-03.</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>Zoals de lijst zegt</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>IJsbaan of kampioenschap</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Rijen van de lijst</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>{count} record overnemen</numerusform>
    <numerusform>{count} records overnemen</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count} rij geweigerd.</numerusform>
    <numerusform>{count} rijen geweigerd.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>Er wordt niets gewijzigd voordat de rijen zijn overgenomen. Ctrl+Return neemt ze over.</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>Register exporteren</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>Alle schaatsers van dit bestand, in één werkmap</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>Met &amp;geboortedatums</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>Met geboortedatums</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>Geboortedatums zijn privé: geef ze alleen aan wie ze nodig heeft.</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>Er wordt een kopie van het bestand geopend waarin de resultaten vanaf deze race zijn verwijderd en tijden worden verzonnen. Het bestand zelf blijft zoals het is, en de kopie wordt aan het eind weggegooid.</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>{competition} repeteren</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>Repetitie beginnen</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>Vanaf race</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>Wat er misgaat</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>De repetitie zelf; het secretariaat alleen wat de klok overlaat</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>Wie invoert</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>Het secretariaat voert alles in</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>Lotgetal</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>Hetzelfde lotgetal geeft weer dezelfde tijden.</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>Typ een geheel getal, zoals {number}.</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>De repetitie wordt weggegooid, en {name} wordt weer geopend zoals het was.</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>De repetitie is gesloten.</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>Repetitie beëindigen?</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>Repetitie beëindigen</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>Wat niet is zoals het is gereden</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Niets</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>Zoals op een gewone dag</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>Zoals op een slechte dag</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>{count} start is goed.</numerusform>
    <numerusform>{count} starts zijn goed.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>{count} fout.</numerusform>
    <numerusform>{count} fouten.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>{count} ontbreekt.</numerusform>
    <numerusform>{count} ontbreken.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>Het secretariaat deed er meestal {count} seconde over.</numerusform>
    <numerusform>Het secretariaat deed er meestal {count} seconden over.</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>{name} kan niet worden geopend</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>Wat is gered</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>&amp;Redden wat te lezen is…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Back-ups zoeken …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>Redden wat te lezen is …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name} (gered)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>O&amp;pnieuw proberen</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>Ander bestand &amp;openen…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>Er is geen back-up van gevonden, niet ernaast en niet op de tweede plek.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Terugzetten</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>{name} is het nieuwe bestand. Het beschadigde is zoals het was.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Verder</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path} is beschadigd: een deel ervan is niet te lezen.</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path} is geen uitslagenbestand, of het begin ervan is verloren.</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Bekijk dit</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Ouderdom</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>De laatste wijziging erin is van {time}; wat later is ingevoerd, staat er niet in.</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>Alles wat is ingevoerd staat erin.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>{count} latere wijziging staat er niet in.</numerusform>
    <numerusform>{count} latere wijzigingen staan er niet in.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>Herkansing toekennen</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>Toekennen</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>Beide pogingen worden bewaard, en de beste telt.</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>Reden voor de herkansing</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>Reden, bijvoorbeeld: gehinderd op de kruising</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>Een herkansing heeft een reden nodig.</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>Start op zijn vroegst om {time}, na {minutes} minuut rust.</numerusform>
    <numerusform>Start op zijn vroegst om {time}, na {minutes} minuten rust.</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>Het huidige bestand blijft ernaast bewaard; {keys} haalt het terug.</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>Terug naar de back-up van {when}?</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Terugzetten</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>Nieuw seizoen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Volgende</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>Stap {number} van {count}: {title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>Bestand maken</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name} is klaar. Schrijf nu de schaatsers in: Ctrl+1, of een lijst met Wedstrijd, Inschrijvingen importeren.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>Wedstrijden</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>Zoals 2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>Begin te typen: bekende ijsbanen worden aangeboden</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>Nog een &amp;wedstrijd</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>&amp;Verwijderen</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>Zeg waar het bestand moet komen.</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>Wat er wordt gehouden</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>Zoals Gewestelijke beker; leeg bij een losse wedstrijd</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regels</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>Seizoen en regels</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>Een eigen regelbestand…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>Begint zonder races: zeg op de pagina Programma wat wordt gereden, of later.</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>Regelbestand</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>Regelbestanden ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>Gereden: {what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Soort</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dagen</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Iets anders</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>Uit vorig seizoen</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>Nog geen races. Kies een programma, of zeg hieronder wat wordt gereden.</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>Race &amp;toevoegen</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>op {count} dag</numerusform>
    <numerusform>op {count} dagen</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Del verwijdert een race.</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title} staat al in het programma.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Overzicht</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>Wat wordt gemaakt</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Hoe</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>ijsbaan nog niet bekend</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>dag nog niet bekend</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>niets</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>Tijd instellen</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>Tijd verwijderen</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>De afstand is een aantal meters, zoals 500.</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>“{text}” is geen dag. Schrijf het als 2026-01-31.</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>Alleen voor deze werkplek; niets hier wijzigt een uitslagenbestand.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Taal</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Uiterlijk</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Tekstgrootte</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>Rijen van de lijsten</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Uw naam</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>Staat in de geschiedenis</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>Werkplek</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>Zoals finishlijn</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Nieuwe versies</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>Nieuwere versie &amp;zoeken</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Navragen …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>{version} is er. Dit is {own}. {page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>Dit is {own}, de nieuwste versie.</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>De tweede plek van de back-ups wordt gekozen met Bestand, Back-ups.</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Zoals de computer</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Donker</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>Hoog contrast, voor een lichte baan</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Ruim</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>Dicht opeen</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>Dit is skatedesk {version}. Er wordt pas iets nagevraagd als u dat wilt.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Afbeeldingen</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>Nog geen afbeeldingen. Voeg het logo van het evenement toe, en die van de sponsors.</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>&amp;Toevoegen…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>Om&amp;hoog</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>Om&amp;laag</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>Ver&amp;wijderen</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Afbeelding</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In woorden</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>Afbeelding toevoegen</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Het is</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>Zoals: Wereldbeker Salt Lake City</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>De woorden worden voorgelezen aan wie de afbeelding niet ziet.</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>Lijstinstellingen</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>Er is nog geen lijst om te bekijken. De instellingen gelden voor alle die komen.</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>Gestopt na enkele ronden</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Noteren</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>Gereden ronden</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0 tot {most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>van dat moment; geen is een DNF</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>Typ de gereden ronden, 0 tot {most}.</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Uitgever</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>Staat onder aan elke pagina</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Kleur</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>Zwart-wit, of {colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>&amp;Kleur kiezen…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>Staand; brede lijsten liggend</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>Altijd staand</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>Altijd liggend</translation>
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
   <translation>Tweede taal</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>K&amp;orte lijsten delen een pagina</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>&amp;Vierkante code die de revisie noemt</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>&amp;Geboortedatums op inschrijflijsten</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>Nieuwe ploeg</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>Ploeg toevoegen</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>Ploeg bewerken</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>Zoals Noorwegen 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>Kies vrouwen, mannen of gemengd.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Bewerken…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>Nog geen ploegen. Ze komen mee met hun races, of maak er hier een.</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>Tijdschema</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>Tijden verschuiven</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>Races en pauzes</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>Nog geen races. Voeg ze toe met Wedstrijd, Programma.</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>Met hoeveel minuten, zoals 10 of -10</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10 of -10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>Pauze eronder</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>Tijden berekenen</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>Kies de race vanaf waar de tijden worden verschoven.</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>Een race heeft hier een dag en een tijd. De titel wordt in het programma gewijzigd (Ctrl+Shift+G).</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>Een pauze heeft een tekst, minuten en de rit waarna ze komt; de tijd volgt uit de races.</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>Dweilen</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>De tijden vanaf de gekozen race verschuiven, in minuten</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>Typ een tijd als 1430 of 14:30; Return gaat naar de volgende race. Ins voegt een pauze toe, Del verwijdert ze.</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>Typ een geheel getal, zoals 15.</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>Race of pauze</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>Na rit</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>Berekend</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pauze</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>Pijltjestoetsen gaan naar de getallen ernaast.</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>De stappen ernaartoe</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>In het regelbestand:</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>Een code van de regels of woorden ervan, zoals T08 of kruising; spatie neemt er meer.</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>Waarom de schaatser opnieuw mag starten, bijvoorbeeld: gehinderd op de kruising. Het wordt afgedrukt.</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>De punten in plaats van die van de tabel, een geheel getal zoals 44.</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>Waarom zo is beslist, in een paar woorden; het blijft bij de beslissing, voor wie er later naar vraagt.</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>Hoeveel ronden de schaatser had gereden bij het stoppen, zoals 12.</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>De tijd toen de schaatser stopte, zoals 5:41.04; leeg als niemand die opnam.</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>De plaats van deze schaatser onder die met gelijke punten; gelijke plaatsen mogen.</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>Een paar letters van een naam; spatie zet de schaatser in de ploeg of eruit.</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>Wanneer het is gemeten, als 14:30 of 2:30 pm.</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>Temperatuur van de lucht in graden Celsius, zoals 12,5 of 12.5.</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>Luchtvochtigheid in procent, zoals 41.</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>Temperatuur van het ijs in graden Celsius, zoals -8,2 of -8.2.</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>De taal waarin het persbericht is geschreven.</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>De tekst zoals die uitgaat. Pas hem naar wens aan; feiten die u uitvinkt verdwijnen eruit.</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>Welke grafiek van deze pagina wordt getoond.</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>Van welke rit, beker of afstand de grafiek is.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>Een paar letters van een naam, een land of een nummer. Return schrijft de gemarkeerde in.</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>Vink elke afstand aan waarvoor de schaatser is ingeschreven; Return schrijft in voor alle.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>Naam, nummer of land van wie zich afmeldt; de manieren om verder te gaan staan eronder.</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>Een paar letters van een naam of een land; de pijlen kiezen, Return neemt.</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>Het startnummer in deze wedstrijd, een geheel getal zoals 24. Leeg haalt het weg.</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>De tijd waarop de schaatser wordt geplaatst, zoals 36.52.</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>De afstand waarop die tijd is gereden, zoals 500.</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>Wanneer die is gereden, als 2025-11-21; leeg als niemand het weet.</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>Waar die is gereden, zoals Heerenveen.</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>Wat deze kolom van de lijst bevat. Kolommen die niet nodig zijn worden overgeslagen.</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>Het land van alle rijen die er geen noemen, zoals in de lijst van een club.</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>Het blad van de werkmap met de inschrijvingen.</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>De afstand van de tijden in het bestand, als het bestand die niet noemt.</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>Welke schaatser deze rij is: een bekende, een nieuwe, of niemand om in te schrijven.</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>De achternaam zoals die wordt afgedrukt, met accenten: Żurek. Hoofdletters komen vanzelf.</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>De voornaam zoals die wordt afgedrukt, zoals Damian.</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>De naam in het eigen schrift van de schaatser, zoals 髙木 美帆; leeg als hij gelijk is.</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>De drie letters van het land, zoals NOR.</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>Vrouwen of mannen, zoals de race is aangekondigd; ploegen mogen gemengd zijn.</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>De geboortedatum als 2001-02-03. Die bepaalt de leeftijdscategorie en staat op geen openbare lijst.</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>De club, zoals SC Berlin; leeg als niemand het weet.</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>Het id van de bond, zoals NOR7. Het onderscheidt mensen met dezelfde naam.</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>Een andere schrijfwijze van de naam in lijsten die binnenkomen, zoals een meisjesnaam.</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>De naam van de ploeg zoals die wordt afgedrukt, zoals Noorwegen 1.</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>Alleen aanvinken voor eigen gebruik van de bond: geboortedatums zijn persoonsgegevens.</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>Wat voortaan in plaats van de naam staat, zoals Schaatser 4711.</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>Waarom de naam weggaat, zonder de naam zelf, bijvoorbeeld: gevraagd op 12 mei.</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>De naam verdwijnt uit dit bestand; ongedaan maken kan hem terughalen.</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>Er wordt een nieuw bestand geschreven waarin niets van de naam over is; het oude blijft.</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>Welk soort record het is, zoals een wereld- of baanrecord.</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>Waar het geldt: de drie letters van een land, de naam van een baan, of een kampioenschap.</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>De afstand of het onderdeel van het record.</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>Van wie de records zijn, als de lijst het niet zelf zegt.</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>De tijd van het record, zoals 33.61 of 1:05.37.</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>Wie het heeft, zoals afgedrukt; bij een ploeg de namen of het land.</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>Wanneer het is gereden, als 2025-11-21; leeg als niemand het weet.</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>Waar het is gereden, zoals Salt Lake City.</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>De wedstrijd waarin het is gereden, zoals Wereldbeker #1.</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>Wie het heeft bekrachtigd: een official of een bond.</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>De dag van bekrachtiging, als 2025-12-01.</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>De pagina om naartoe te gaan. Met de toetsen: Ctrl en het nummer van de pagina.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>De wedstrijd waarvan het programma eronder staat, en waar elke pagina over gaat.</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>Wat u typt staat in deze cel van de lijst. Return neemt het over, Esc niet.</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>Een paar letters van een cel; accenten maken niet uit. Return gaat naar de volgende treffer.</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>Een paar letters van wat u zoekt, zoals “zur”, “ongedaan” of “massastart”.</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>Woorden om in de handleiding te zoeken, zoals “helmet”. Return gaat naar de volgende plek.</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>De tijd zonder dubbele punt en punt: 3652 is 36.52, 10650 is 1:06.50. Ook 36,52 en 1:06.504; met de hand 36.5M, of twee of drie klokken met spaties ertussen. Return slaat op.</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>De tijd op deze lijn sinds de start, getypt als een tijd: 2512 is 25.12. De rondetijden volgen eruit.</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>Helmnummers in de volgorde van de tussensprint of de finish, met spaties ertussen: 7 12 3.</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>Welke inschrijvingen worden getoond: alle van een afstand, wie start, reserves enzovoort.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>Een paar letters van een naam, een land, of een startnummer, zoals “zur” of 24.</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>Hoe de ritten worden gemaakt. Het regelbestand zegt wat bij deze race gebruikelijk is.</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>Het getal waar alle loten uit komen: hetzelfde lotgetal geeft weer dezelfde loting. Zoals 4153, met dobbelstenen.</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>Welke rit de ceremonie het eerst toont, zoals de laatste, om de beste voor het eind te bewaren.</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>Welke loting van deze race wordt getoond; vervangen lotingen blijven bewaard.</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>De wedstrijd waarna het klassement wordt getoond; meestal alles tot nu toe.</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>De race waarin resultaten denkbeeldig zijn. Niets ervan wordt opgeslagen.</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>Wat de schaatser daar zou doen: een plaats zoals 3, een tijd zoals 1:09.65, of DNF of DQ.</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>Een paar letters van wie daar wordt gedacht; de pijlen kiezen, Return neemt.</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>Hoeveel races van deze beker nog komen buiten die in het bestand, zoals 4.</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>Het kampioenschap waarvoor hieronder startplaatsen worden geteld.</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>Een paar letters van een naam, een land, een club, een id of een startnummer.</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>Volgens wiens regels de leeftijdscategorie naast de geboortedatum wordt bepaald, zoals ISU.</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>Welk soort records wordt getoond, zoals wereldrecords of die van deze baan.</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>Wiens records worden getoond: van vrouwen, van mannen, of beide.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>Een paar letters van een naam, een land, een plaats, of een afstand zoals 1500.</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>Of de lijst alleen deze wedstrijd telt of alle van haar serie.</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>De afstand of het onderdeel waar de lijst over gaat.</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>De wedstrijd waarna de lijst wordt geteld.</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>Welke lijsten worden getoond: alle, die sinds de verspreiding zijn gewijzigd, enzovoort.</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>Welk soort lijsten wordt getoond, zoals startlijsten of uitslagen.</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>Een naam, woorden van een wijziging, wie het deed, of een tijdstip zoals 14:32.</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>Alleen wijzigingen van deze race worden getoond.</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>Alleen wijzigingen van deze persoon of werkplek worden getoond.</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>Het moment om naar terug te kijken, als 14:32 van deze dag of 2025-11-14 14:32. Pijl omhoog en omlaag gaan per wijziging.</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>De lijst die wordt getoond zoals ze op dat moment was.</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>De serie, zoals ISU World Cup Speed Skating. Wedstrijden van één serie tellen voor de bekers ervan.</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>Het seizoen, 1 juli tot 30 juni, als 2025/26.</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>Het regelbestand: punten, loting, codes en programma's van een seizoen. Neem dat van uw seizoen, of een eigen.</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>Hoe de wedstrijd heet, zoals Wereldbeker #3 of Clubwedstrijd.</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>De hoeveelste van haar serie ze is, zoals 3; de opdrachtregel en de bekers tellen ermee.</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>De ijsbaan, zoals Thialf. Bekende worden aangeboden, met stad en land.</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>De stad van de ijsbaan, zoals Heerenveen.</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>De drie letters van het land, zoals NED.</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>De dag waarop ze begint, als 2025-11-21.</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>De dagen zoals de lijsten ze afdrukken, zoals 21 - 23 Nov 2025; vanzelf ingevuld als u het leeg laat.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>De wedstrijd waarvan het programma hieronder staat.</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>De races om mee te beginnen, zoals die van een wereldbeker of een clubwedstrijd. Wijzig ze hieronder.</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>De afstand in meters, zoals 500.</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>Wat wordt gereden: een afstand in ritten, een massastart, of een ploegenrace.</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>Of vrouwen of mannen rijden.</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>De divisie van de race; geen als het veld niet is verdeeld.</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>Welke omloop het is, als een afstand tweemaal wordt gereden.</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>Waar het nieuwe bestand staat en hoe het heet, eindigend op .skatedesk.</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>Een uitslagenbestand van het vorige seizoen. Mensen, ploegen en officials komen eruit, geen uitslagen.</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>Vink aan wat uit het andere bestand wordt overgenomen.</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>Met hoeveel minuten de gekozen race en alle erna verschuiven, zoals 10 of -10.</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>Iets anders dat moet gebeuren, zoals: water voor de starters. Return voegt het toe.</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>Een andere lijst om mee te beginnen; regels die u zelf toevoegde blijven.</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>De race waarmee de repetitie begint; de resultaten ervan worden in de kopie verwijderd.</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>Hoeveel valpartijen, late afmeldingen en klokstoringen er zijn.</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>Of de tijden vanzelf komen, of het secretariaat ze intypt zoals ze worden omgeroepen.</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>Elk geheel getal; hetzelfde geeft weer dezelfde tijden.</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>Welke lijsten in de map worden geschreven.</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>Vink elk formaat aan dat moet worden geschreven; alle zeggen hetzelfde.</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>Waar de lijst hangt, zoals: bij de kleedkamers. U krijgt bericht wanneer ze weg moet.</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>De scheidsrechter die zegt dat de lijst klopt, voornaam en NAAM.</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>Wanneer de scheidsrechter ze goedkeurde, als 14:30.</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>De afbeelding van de handtekening die wordt afgedrukt; geen laat een lijn om te tekenen.</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>Het papier in de printer: A4 in het grootste deel van de wereld, Letter in Noord-Amerika.</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>Of pagina's staand of liggend zijn.</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>De taal van de lijsten; het venster mag een andere spreken.</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>Een tweede taal voor titels en koppen, naast de eerste.</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>Hoe dagen op de lijsten worden geschreven.</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>Hoe het tijdstip op de lijsten wordt geschreven.</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>Of tijden op de lijsten een punt of een komma hebben.</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>Wie de lijsten uitgeeft, zoals een bond; het staat onder aan elke pagina.</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>De kleur van lijnen en koppen als #1F5FA8; leeg voor zwart-wit.</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>Vink aan om papier te sparen: korte lijsten staan op één pagina.</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>Vink aan om een vierkante code af te drukken; gescand vertelt die welke revisie de pagina is.</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>Vink alleen aan waar geboortedatums openbaar moeten zijn op inschrijflijsten.</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>Wat de afbeelding is: het teken van het evenement of van een sponsor.</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>Wat de afbeelding toont, in woorden, voor wie haar niet kan zien.</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>Woorden van een opdracht, of een toets zoals F5.</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>Hoe vaak een back-up wordt gemaakt zolang er iets wijzigt.</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>De taal van het venster. De lijsten hebben een eigen taal.</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>Licht, donker, of hoog contrast voor een lichte baan.</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>Hoe groot alles wordt getekend: tot 200 % voor een scherm ver weg.</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>Hoe ver de rijen van alle lijsten uit elkaar staan.</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>Uw naam; die staat naast uw wijzigingen in de geschiedenis. Verder krijgt niemand die te zien.</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>Welke werkplek dit is, zoals finishlijn; het staat naast uw naam.</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>Waar naar een nieuwere versie wordt gevraagd, alleen als u op de knop drukt; leeg vraagt niemand.</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>Vink alleen aan als wie het rapport krijgt namen mag lezen.</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>Wat misging, voor wie de oorzaak zoekt. Lees het voordat u het doorgeeft.</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Pagina van de handleiding</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Terug</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>&amp;Vooruit</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – Handleiding</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>De handleiding is niet geïnstalleerd. Ze staat in docs/manual, waar het programma vandaan komt.</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>De handleiding is in het Engels; de toetsen zijn zoals hier.</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>In de menu's: {way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>Zoeken in de handleiding</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>Geen pagina heeft al deze woorden.</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>Fouten</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>Eén pagina voor naast het toetsenbord.</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>Sneloverzicht</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>Wereldbekers</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>Met de hand plaatsen…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>Divisies samenstellen</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>iedereen staat in de race van de divisie</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{count} naar {division}</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>{count} inschrijving zou verhuizen: {where}</numerusform>
    <numerusform>{count} inschrijvingen zouden verhuizen: {where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>Verhuist</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>ook naar {division}</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>naar {division}</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>Programma, officials, ijs</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>Startlijsten</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>Rondelijsten</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>Uitslagen met ronden</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>Medailles en prijzen</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>Alle lijsten</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Alleen gewijzigde</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Verspreide</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>Deze race</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>Niet uitgegeven</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Actueel</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>Gewijzigd sinds revisie {number}</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>Nog niet verspreid: afdrukken of exporteren maakt er revisie 1 van.</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>Revisie {number} van {time}</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>afgedrukt {time}</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>niet afgedrukt</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>hangt op {board}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>anders gezegd</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>gewijzigd sindsdien: {changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lijst</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>Revisie</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Afgedrukt</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>Hangt op</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}, {time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>Lijstinstellingen…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporteren…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>Soort lijst</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>De lijsten, of hoe er een uitziet</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>{count} verspreid</numerusform>
    <numerusform>{count} verspreid</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>nog geen verspreid</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>Open een uitslagenbestand, of maak een nieuw, in het menu Bestand.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>Dit bestand heeft nog geen wedstrijd. Maak er een met Wedstrijd, Nieuwe wedstrijd.</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>Lijsten bekijken …</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>Nog geen lijsten. Voeg races toe met Wedstrijd, Programma: hun lijsten verschijnen hier.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>Er is niets veranderd sinds de verspreiding.</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>Hiervan is nog niets verspreid. Een lijst afdrukken of exporteren maakt er revisie 1 van.</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>Zo'n lijst is hier niet. Kies hierboven een andere race of een andere soort.</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>wordt revisie {number}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle soorten</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>{count} lijst gewijzigd sinds de verspreiding</numerusform>
    <numerusform>{count} lijsten gewijzigd sinds de verspreiding</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>{name} is gemarkeerd: spatie op een ander wisselt de twee, in een lege baan verplaatst; Esc laat los.</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>Spatie markeert iemand, spatie op een andere rij wisselt of verplaatst daarheen. Alt en de pijltjes verplaatsen meteen.</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>Iedereen start tegelijk. Del haalt iemand van de lijst, spatie zet erop wie niet is geloot.</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>&amp;Markeren, wisselen of hierheen verplaatsen</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>Naar de &amp;vorige rit</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>Naar de v&amp;olgende rit</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>&amp;Banen wisselen</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>Rit &amp;invoegen	Ins</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>Van de lij&amp;st halen…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>Ritten, controles of revisie</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Controles</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>Soort loting</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>Regel, en waar je voor de loting op let</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Ander</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>Eerst getoond</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>Voor race {number} is nog niemand ingeschreven. Schrijf iemand in op de pagina Inschrijvingen, of lees een startlijst in met Wedstrijd, Uitslagen importeren (Ctrl+I).</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>Loting of veld</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Veld</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>de eerste rit</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>de laatste rit</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>De regels vragen hier een andere loting: {kind}.</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>Niet de gebruikelijke loting</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>Bekijk dit eerst</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>Alle loten komen uit het lotgetal, via SHA-256: hetzelfde lotgetal en hetzelfde veld geven op elke computer dezelfde loting. Zeg het hardop, of laat de ploegleiders de cijfers noemen, voordat er wordt geloot.</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>Nog geen race</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>Er is nog geen race om te loten. Maak een nieuwe wedstrijd, of lees races in: Wedstrijd, Uitslagen importeren.</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>Open een uitslagenbestand met Bestand, Openen (Ctrl+O), of maak een nieuw met Bestand, Nieuw (Ctrl+N).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>{count} te loten</numerusform>
    <numerusform>{count} te loten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>de bestaande startlijst blijft tot de nieuwe loting is bevestigd</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>Terug naar de startlijst</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>{count} op de startlijst</numerusform>
    <numerusform>{count} op de startlijst</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>geloot met lotgetal {seed}</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>niet hier geloot</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>Opnieuw loten…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>Deze race is al geloot. Kies Opnieuw loten om nog eens te loten.</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>Er wordt niets opgeslagen. Het lotgetal blijft: loten ermee geeft dezelfde loting weer.</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>Startlijst of protocol</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>Zoals geloot</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>Protocol van de loting</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>Loting {number}</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>Lotgetal {seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>Gecontroleerd: het lotgetal geeft deze ritten</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>Het lotgetal geeft deze ritten niet</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>na een afmelding, vanaf rit {number}: hier is dat rit 1</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>Controles en revisie</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Herstel</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>Late afmelding…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>Startlijst uitgeven</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>De zelfcontrole vond niets.</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>Revisie {number} uitgeven</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>Nog niet uitgegeven</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>Revisie {number}, uitgegeven {when}</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>Gewijzigd sinds revisie {number}, uitgegeven {when}</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>{count} moet</numerusform>
    <numerusform>{count} moeten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>{count} zou moeten</numerusform>
    <numerusform>{count} zouden moeten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>in orde</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>Moet worden hersteld</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>Zou hersteld moeten worden</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Let op</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR, op de startlijst</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Ingeschr.</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>te veel</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>geen limiettijd</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>te jong</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>verkeerde race</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>dubbel ingeschreven</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>volgorde van reserves</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>startlijst</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>niet bekeken</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence} Gehandhaafd: {remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>Nog niemand ingeschreven</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{entries} van {whom}</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>{count} afgemeld</numerusform>
    <numerusform>{count} afgemeld</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>{count} gebrek</numerusform>
    <numerusform>{count} gebreken</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>nummers ontbreken: Ctrl+Shift+B geeft ze</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Wat niet klopt</translation>
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
   <translation>Welke inschrijvingen</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>Schaatsers inschrijven…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>Inschrijvingen of divisies</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Fout</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>Fout · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>Ploegen inschrijven…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>Hier past niemand bij “{text}”. Esc toont weer alles.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>Dit bestand heeft nog geen wedstrijd. Maak er een met Wedstrijd, Nieuwe wedstrijd, of importeer uitslagen.</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>Het programma heeft nog geen races. Voeg ze toe met Wedstrijd, Programma, of importeer uitslagen.</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>Hier is nog niemand ingeschreven. Haal een lijst binnen met Ctrl+Shift+I, plak rijen van een rekenprogramma met Ctrl+V, of schrijf een voor een in met Ins.</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>Voor {race} is nog niemand ingeschreven. Schrijf in met Ins.</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race} wordt hier in één divisie gereden.</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>Deze afstand</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>Hele wedstrijd</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>Zoek een inschrijving op naam, land of nummer</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>Wat niet klopt, en de landen</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>Wat niet klopt · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>Niets spreekt tegen deze inschrijvingen.</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>{nations} in de wedstrijd</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>Tijdinvoer</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>Serie {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>Rit {pair}</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>Nr. {bib}</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>Helmnummers op volgorde</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>Wijzigingen, of de lijsten zoals ze waren</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Wijzigingen</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>Zoals het was</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Terugdraaien</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>Wat de wijziging deed</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>Alle races</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Iedereen</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>De nieuwste {count} wijzigingen; oudere volgen aan het eind van de lijst</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>{count} wijziging</numerusform>
    <numerusform>{count} wijzigingen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>Alle schaatsers</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>Toon weer de wijzigingen van alle schaatsers</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>Toon alleen de wijzigingen van één schaatser</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>Geen wijziging past. Esc in het vak, Alle races, Alle schaatsers of Iedereen toont meer.</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>Er is nog niets ingevoerd. Alles wat wordt gewijzigd staat straks hier, met wie het deed en hoe het daarvoor was.</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>Kies eerst een wijziging.</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>Dan wordt alleen getoond wat voor deze schaatser is gewijzigd.</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>Wiens wijzigingen?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Tonen</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>Zoek een wijziging op naam, woorden, tijd of wie het deed</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>Naam, tijd of woorden</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>Op het ijs</translation>
  </message>
  <message>
   <source>next</source>
   <translation>volgende</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>nog {count}</numerusform>
    <numerusform>nog {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>serie {pair} van {all}</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>rit {pair} van {all}</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>Nog niet geloot</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>Nog geen races.</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>Alle races van deze dag zijn voorbij.</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>Er is nog geen race van deze dag geloot.</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>Dan serie {pair}: {names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>Dan rit {pair}: {names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>Dan race {race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>Laatst opgeslagen {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>Bestand, back-up, printer en klok</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>De werkplek</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>Bestand onbereikbaar</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>{path} is niet te bereiken.</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path} is er niet meer.</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>Waar het bestand staat is nog maar {count} MB vrij. Maak ruimte.</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>Schijf bijna vol</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>Elke wijziging is opgeslagen in {name}.</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>Sinds {since} vergeleken met de teller van deze computer; geen andere klok wordt gevraagd.</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>Klok gelijkmatig</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>Om {time} liep ze {seconds} s anders dan de teller van deze computer. Vergelijk haar met de klok in de hal.</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>Klok versprongen</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>Geen printer</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>Deze computer kent geen printer. Lijsten kunnen als PDF worden opgeslagen.</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>Printer niet gekozen</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>{count} bekend, geen is de gebruikelijke.</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>Printer gestopt</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name} meldt een fout. Kijk ernaar.</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>Printer bezig</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>ronde te gaan</numerusform>
    <numerusform>ronden te gaan</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>ronde {lap} van {all}</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>ronden te gaan</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>ronde 00 van 00</translation>
  </message>
  <message>
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>Rondetijden van de rit</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>Per race</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>Aantallen van andere seizoenen</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>Er is nog niet gereden. De eerste ingevoerde tijd begint het eindklassement.</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>Nog geen medailles: een race geeft ze zodra iedereen erin een tijd of ander resultaat heeft.</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>Nog geen prijzen: een race geeft ze zodra iedereen erin een tijd of ander resultaat heeft.</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>Geen prijzen: het regelbestand zegt niets over prijzengeld voor deze races.</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>Nog geen prijzen voor ploegen: er is nog geen ploegenrace beslist waarvan het regelbestand het prijzengeld kent.</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>Nog niemand kwalificeert zich. De eerste ingevoerde tijd in een wereldbeker die telt begint de lijst.</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>Van welke wedstrijden</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Onderdeel</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>Na welke wedstrijd</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Na</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>De lijst, of welke</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>Dit bestand heeft nog geen wedstrijd. Lees er een in met Wedstrijd, Uitslagen importeren.</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>Alles tot nu toe</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code}: {meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>Deze wedstrijd</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>Alle van de serie</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>Tussensprints en finish van een massastart</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>Niet opgeslagen: {text} in race {number}. Return slaat op.</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>helmen</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>Finish, ronde {lap}: helmen op volgorde, met tijden of achterstanden</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>Tussensprint {number} na ronde {lap}, over {count} ronde</numerusform>
    <numerusform>Tussensprint {number} na ronde {lap}, over {count} ronden</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>Tussensprint {number}, ronde {lap}: bij de volgende doorkomst</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>Tussensprint {number}, ronde {lap}: helmen op volgorde</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>De race is officieel. Maak die voorlopig (Ctrl+Return) om een resultaat te corrigeren.</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>De racepunten van de finish volgen niet de volgorde van aankomst. Ctrl+Shift+F11 geeft ze opnieuw.</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>Gedubbeld? {who} kwam {gap} na de winnaar aan. Typ zo ja {helmet} en F11.</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 notitie · F5 niet gefinisht · F7 diskwalificeren · F11 gedubbeld · Shift+F11 eerder gestopt</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>Iedereen is binnen. Page Up: de tussensprints ervoor. Een helm en F7: diskwalificeren.</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>Zoals 12 7:42.51 7 +0.15 en Return. Alleen helmen: de volgorde op de streep.</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Return telt een ronde. Helmen en Return noteren de volgorde. Page Up: de tussensprint ervoor.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>{name} openen …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Openen …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name} heeft geen baan om te geven. Markeer eerst {name}.</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>Alleen wie in een rit start kan tussen twee ritten worden gezet.</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>Rit {pair} is de eerste.</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>Rit {pair} is de laatste.</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>Hier zijn geen ritten. Kies iemand die er een heeft.</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name} staat niet op de lijst.</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>De baan is al leeg; de rit niet.</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>Hier start niemand. Kies eerst iemand.</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>Volgende r&amp;it of serie</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>Vorige rit of s&amp;erie</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>Doorkomst op {metres} m</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>Zoals het was om</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>De lijst zoals ze was</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>Typ hierboven een moment, zoals 14:32, en druk op Return; of kies een wijziging en druk daar op Return.</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>Op dit moment stond de wedstrijd nog niet in het bestand.</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>Deze lijst was toen leeg.</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · sindsdien gewijzigd</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>Met nu vergelijken …</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>Nu zegt ze hetzelfde.</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>Sindsdien: {changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>Moment: Return gaat erheen, Omhoog naar de vorige wijziging, Omlaag naar de volgende</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32, of 14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>Race {number}, {title}: {state}</translation>
  </message>
  <message>
   <source>M</source>
   <translation>M</translation>
  </message>
  <message>
   <source>W</source>
   <translation>V</translation>
  </message>
  <message>
   <source>No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.</source>
   <translation>Nog geen races. Maak een wedstrijd (Ctrl+M) of importeer uitslagen (Ctrl+I), beide onder Wedstrijd.</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>Er is geen bestand open. Bestand &gt; Openen… of Bestand &gt; Nieuw…</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>Tekens: {words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>Startlijst en tijden</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>Startlijst of uitslag</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>Op deze startlijst staat nog niemand. Schrijf de schaatsers in (Ctrl+1), loot de race (Ctrl+2), of importeer de uitslag (Ctrl+I).</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>Dit bestand heeft nog geen races. Maak een wedstrijd (Ctrl+M) of importeer uitslagen (Ctrl+I).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>nog {count} te rijden</numerusform>
    <numerusform>nog {count} te rijden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>Voorlopig maken</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>Iedereen op de lijst heeft een resultaat.</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>Klassement of rondetijden</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>Alle records, of die van deze wedstrijd</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>Alle records</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>Hier gereden</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>Gereden in deze wedstrijd</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>deze wedstrijd</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>Gereden in {event}</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>{count} record gereden</numerusform>
    <numerusform>{count} records gereden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>Hier past geen record. Esc in het vak, of Alle records, toont meer.</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>Nog geen records. Lees een lijst in met Records, Lijst importeren, of typ er een met Records, Nieuw record.</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>Hier is nog geen record of persoonlijke beste, voor zover dit bestand weet: het vergelijkt met de recordlijst.</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>Nieuw record…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>Bekrachtigen…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>Zoek een record op naam, land, plaats of afstand</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>Naam, land, plaats of afstand</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>Vrouwen en mannen</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>Leeftijdscategorieën van</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>Nr. {number}</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>Ook bekend als {names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>Geboren {day}</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>geen leeftijdscategorie in {season}</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{age_class} in {season}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done} van {all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>De racepunten staan hier zodra een tussensprint binnen is.</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>De uitslag staat hier zodra de eerste tijd binnen is.</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>Wereldbekerklassement</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>Het klassement staat hier zodra een race van deze beker resultaten heeft.</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>Wat er nu komt</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>{done} van {count} race voorbij</numerusform>
    <numerusform>{done} van {count} races voorbij</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>Nieuwe schaatser…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{found} van {everybody}</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>Schaatsers komen mee met hun races: lees races in met Wedstrijd, Uitslagen importeren. Of noteer de eerste met Schaatsers, Nieuwe schaatser.</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>Nog geen schaatsers</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>Zoek een schaatser op elke naam, land, id, club of nummer</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>Naam, land, id of nummer</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>Niemand past. Typ het begin van een naam, een land zoals NED, een id of een nummer.</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>Grafiek…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>Persoonlijke records, seizoensbesten {season}</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>Nog geen punten in een wereldbeker.</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>Nog geen tijd.</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>Nog niet op een startlijst.</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>Delen van de kaart</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>Besten</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>Klassement na</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>DENKBEELDIG</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>Grafieken…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>Klassement of bekers</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>Bekers</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>Nog geen race in dit bestand telt voor een wereldbeker. Lees de races van een wereldbeker in met Wedstrijd, Uitslagen importeren; het klassement volgt elke ingevoerde tijd.</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>Nog geen klassement</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>Wat als verlaten</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>Er is nog geen klassement om resultaten voor te bedenken.</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>Kies eerst iemand in het klassement.</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>Deze resultaten zijn denkbeeldig. Verlaat ze met Esc om plaatsen met de hand te bepalen.</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>Wereldbekerklassement · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{skated} van {count} race</numerusform>
    <numerusform>{skated} van {count} races</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>na {event}</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>de hoogste punten in één race, dan in de volgende beste enzovoort</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>de snelste beste tijd</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>De beste {count} races tellen.</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>Alle races tellen.</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>Gelijke punten delen de plaats.</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>Gelijk: {links}; wie dan nog gelijk is deelt de plaats.</translation>
  </message>
  <message>
   <source>; then </source>
   <translation>; dan </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>gemarkeerd</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>niet geloot</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>ronde {lap}</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>Leden…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>Tijd van {name}</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>reserves {names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>Tijdinvoer van ploegen</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>Zodra ploegen op de startlijst staan, worden hun tijden hier getypt.</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}, de tijd na elke halve ronde</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>vrouw tot ronde {lap}</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>man tot ronde {lap}</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>wordt {result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>Druk op Ctrl+Del om een resultaat te verwijderen.</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>De race is officieel. Maak die voorlopig (Ctrl+Return) om een tijd te corrigeren.</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>Afgemeld. F8 trekt de afmelding in.</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Return slaat op en gaat verder.</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>Leider {time} · Return slaat op en gaat verder.</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>Niet opgeslagen: {text} voor {name}. Return slaat op.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} punten</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>laatste ronde {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>Tijdschema…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>Checklist…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>Gewijzigd sinds afdrukken</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>Wat gaande is, of wat te controleren is</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>Maak er een met Wedstrijd, Nieuwe wedstrijd (Ctrl+M).</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>Nog geen wedstrijd</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>Checklist · {done} van {count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>Er is nog niets te controleren.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>{count} lijst gewijzigd sinds afdrukken</numerusform>
    <numerusform>{count} lijsten gewijzigd sinds afdrukken</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>Er is nog niets afgedrukt of geëxporteerd.</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>Niets gewijzigd: wat is verspreid, geldt nog.</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>met de hand {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done} van {count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>te doen</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>begint over {span}</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>op schema</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>{count} min voorsprong</numerusform>
    <numerusform>{count} min voorsprong</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>{count} min vertraging</numerusform>
    <numerusform>{count} min vertraging</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} u {minutes} min</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>Klaar rond {time}</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>Zou klaar zijn rond {time}</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>{every} van start tot start, een schatting: van vandaag is nog niets bekend</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>{every} van start tot start, naar de laatste {count}</numerusform>
    <numerusform>{every} van start tot start, naar de laatste {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>Gepland</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Verwacht</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Uitloop</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>rond {time}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Welkom</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>Het uitslagensysteem voor langebaanschaatsen</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Recente bestanden</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>De bestanden die u opent staan hier, het laatste eerst.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Begin</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>&amp;Nieuw seizoen…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>Kalender, regels en programma's, stap voor stap; ook voor een losse clubwedstrijd</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>Een uitslagenbestand op deze computer of een netwerkmap</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>&amp;Voorbeeld openen</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>Twee wereldbekers met alle uitslagen, om rond te kijken en dingen te proberen</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>Uit vorig &amp;seizoen…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>Schaatsers, ploegen en officials van een ander bestand in een nieuw</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>Alles uitgelegd, taak voor taak</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>Niet meer in {folder}. Delete haalt het van deze lijst.</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>Wat zou volgen</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>Denkbeeldige startplaatsen en divisies</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>Startplaatsen in welk kampioenschap</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>Denkbeeldige wijzigingen van startplaatsen en divisies</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>Geen kampioenschap</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>Er is niets bekend dat zou veranderen.</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>Een ander seizoen</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>Geen startplaats verandert.</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>geen land heeft er meer of minder.</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>Startplaatsen: {nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race}: {count} wisselt van divisie.</numerusform>
    <numerusform>{race}: {count} wisselen van divisie.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race}: niemand wisselt van divisie.</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>Denkbeeldige race</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>Plaats, tijd, DNF of DQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>Typ een naam</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>Deelnemers</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>Hier denkbeeldig</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>Alles verwijderen</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>Races die nog komen en niet in het bestand staan</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>Wie nog kan winnen</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>Niemand in deze beker heeft deze letters. Typ andere.</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>Typ hoeveel races nog komen, 0 tot {most}.</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race} (gereden)</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>Denkbeeldig</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>Nog niets. Typ een naam en druk op Return.</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>is de plaats of tijd van</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>races die nog komen</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Anderen</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}, grootste eerst</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}, kleinste eerst</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>{hit} van {hits}</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column}: {value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Teken</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>{places} omhoog</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>{places} omlaag</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>zelfde plaats</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Controle</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>Rij &amp;kopiëren</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>Hele &amp;lijst kopiëren</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>&amp;Zoeken in de lijst</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>&amp;Sorteren op</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>Zoals op papier</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>Kolo&amp;mmen</translation>
  </message>
 </context>
</TS>
