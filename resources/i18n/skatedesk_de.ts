<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. Die Befehle gehen auch ohne: skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>Der Beispiel-Weltcup liegt in {path}.</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>Es gibt keinen Bildschirm. Die Blätter und Bilder des Fensters kommen nach {folder}.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>{file} ist geschrieben: {events}.</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>Öffnen: skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>Es gibt keine Datei {file}. Anlegen: skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>{count} Quelle wurde abgelehnt, nichts daraus wurde übernommen.</numerusform>
    <numerusform>{count} Quellen wurden abgelehnt, nichts daraus wurde übernommen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file} hat {count} Fehler.</numerusform>
    <numerusform>{file} hat {count} Fehler.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file} ist in Ordnung: {races} Rennen, {entries} Meldungen, jede mit Verbleib.</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>Abgelehnt: {sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>Siehe {program} --help</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>das Beispiel schreiben: Weltcup 1 und 2 von 2025/26</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>eine Ergebnisdatei anlegen, leer oder mit einem Wettkampf und seinem Programm</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>Rennen aus JSON-Dateien übernehmen; aus einer fehlerhaften Quelle nichts</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>eine Meldeliste (.xlsx, .csv) mit der Datei vergleichen; mit --apply ihre Zeilen übernehmen</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>zeigen, wer nach Regel in Division A und B startet und warum; nichts wird geändert</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>ein Rennen nach Regel auslosen; gespeichert, wenn es noch keine Startliste hat, sonst nur gezeigt</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>die Ergebnisliste eines Rennens zeigen</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>die Wertung eines Cups zeigen</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>einen Rang, eine Zeit, einen Rückstand oder Punkte Schritt für Schritt erklären, mit dem Wortlaut der Regeldatei</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>zeigen, was gedachte Ergebnisse an Wertung, Titel, Divisionen und Plätzen ändern würden; nichts wird gespeichert</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>Rekorde zeigen, oder die eines Wettkampfs; mit --import eine Liste davon mit der Datei vergleichen</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>auflisten, was dagegen spricht, ein Rennen offiziell zu machen; nichts wird geändert</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>ein Rennen offiziell machen; Fehlendes oder Unwahrscheinliches wird mit einer Bemerkung übergangen</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>erzählen, was an einem Rennen erzählenswert ist: Abstände, Rekorde, Medaillen, der Cup; alles aus der Datei</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>das Gesamtklassement einer Kombination zeigen, etwa eines Mehrkampfs</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>zeigen, wer sich nach Punkten und Zeiten für eine Meisterschaft qualifiziert und warum</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>den Medaillenspiegel zeigen; mit --skaters, wer auf welchem Podest stand und was das hieß</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>das Preisgeld nach Rang, Läufer, Team und Nation zeigen</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>vor dieser Datei gewonnene Podestplätze aus einer Liste übernehmen, damit sich ein siebter Podestplatz nennen lässt</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>die Listen eines Wettkampfs oder Rennens schreiben und festhalten, welche Ausgaben hinausgingen</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>das Protokoll schreiben: alle Listen eines Wettkampfs als ein Buch oder eine Arbeitsmappe</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>die Arbeitsmappe eines Verbands füllen; nur Zellen mit Platzhaltern ändern sich, Formeln rechnen neu</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>„{word}“ ist weder ein Befehl noch eine vorhandene Datei</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>Das Ergebnisbüro für den Eisschnelllauf.</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>Beispiel:</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>was getan wird</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>die Ergebnisdatei, etwa season.skatedesk</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>ohne Befehl:
  skatedesk [DATEI]   öffnet das Fenster, mit dieser Ergebnisdatei
  skatedesk demo      öffnet den Beispiel-Weltcup; ohne Bildschirm schreibt es seine Listen nach out/</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>Rückgabewerte:
  0  alles in Ordnung
  2  etwas wurde abgelehnt oder ist falsch, ein Satz sagt, was</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>eine .json-Datei mit einem Rennen oder ein Ordner davon</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>die Meldeliste, eine Arbeitsmappe oder ein Text in Spalten</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>das Tabellenblatt der Arbeitsmappe, wenn mehrere Meldungen haben</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>die Nation der Zeilen, die keine nennen; ohne sie das Land des Wettkampfs, wenn keine Spalte sie nennt</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>die Zeilen übernehmen; ohne dies wird nichts geändert</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>die Nummer des Wettkampfs in seiner Serie</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>die Serie, wenn mehrere einen Wettkampf mit dieser Nummer haben</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>die Nummer des Rennens im Programm</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>mit jedem Durchgang, den Runden und den Rängen dort</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>der Startwert der Lose, damit dieselbe Auslosung wieder herauskommt; ohne ihn wird ein neuer bestimmt</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>etwa "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>die Zahlen der Plätze: {names}, oder der Pfad einer Datei mit anderen</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>etwa "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>die Nummer des letzten Wettkampfs, der zählt; ohne sie zählen alle</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>Männer oder Frauen</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>die Kombination, etwa Mehrkampf oder Sprint; ohne sie die, die gelaufen wird</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>in JSON antworten, für andere Programme</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>eine Sicherung an einen zweiten Ort schreiben, zurückgelesen und gezählt; die Datei darf dabei offen sein</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>die Sicherungen einer Datei zeigen und was sich seitdem geändert hat</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>zu einer Sicherung zurückgehen; die jetzige Datei bleibt daneben erhalten</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file}: zurückgelesen und gezählt, {count} Zeile.</numerusform>
    <numerusform>{file}: zurückgelesen und gezählt, {count} Zeilen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>Es gibt keine Sicherung von {file}.</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>Was sich seitdem geändert hat, lässt sich nicht sagen.</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>Betroffene Rennen: {races}.</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file} ist wieder, wie sie um {time} war.</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>Zurücknehmen: {command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>der Ordner für Sicherungen, auf einem Stick</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>der Ordner mit Sicherungen; ohne ihn der im Fenster gewählte zweite Ort</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>die Sicherung, zu der zurückgegangen wird</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>eines von {known}; ohne dies das der Blätter des Wettkampfs</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>in diese Datei schreiben, nach ihrer Endung als .txt, .html, .xlsx, .pdf, .csv oder .json</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation>
    <numerusform>{file}: {count} Zeile</numerusform>
    <numerusform>{file}: {count} Zeilen</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values</source>
   <translation>ein Diagramm als Bild (.png) oder Zeichnung (.svg) ausgeben; ohne --to seine Werte ausgeben</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>laps oder opener eines Rennens; cup (Ränge nach jedem Wettkampf), cup-points (Punkte danach) oder points (noch zu holende) eines Cups; bests eines Läufers über eine Strecke</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>die Nummer des Paars oder Laufs</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>der Cup, etwa „M 500“</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>der Läufer; in einem Cup der hervorgehobene</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>die Strecke in Metern</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>wie viele Rennen noch kommen, die nicht in der Datei sind, für die noch zu holenden Punkte</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>in diese Datei schreiben, nach ihrer Endung als .png oder .svg</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>Geschrieben: {name}.</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>Angeben, von welchem Rennen das Diagramm ist: --competition N --race M.</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>Angeben, von welchem Paar die Runden sind: --pair P.</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>Angeben, von welchem Cup das Diagramm ist, etwa --cup „M 500“.</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>Angeben, von wem und worüber das Diagramm ist: --name TEIL --distance M.</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>Niemand heißt „{part}“.</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>Mehrere heißen „{part}“: {names}. Mehr vom Namen eingeben.</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event} hat keine Rennen mit Divisionen, die für einen Cup zählen.</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>Die Auslosung ist jetzt die Startliste von Rennen {number}.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>Rennen {number} hat schon eine Startliste; diese Auslosung wird nur gezeigt und nicht gespeichert.</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>Die Zeilen wurden übernommen.</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>Nichts wurde geändert. Mit --apply die Zeilen übernehmen.</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>„{text}“ ist kein Nationencode. Drei Buchstaben schreiben, etwa NOR.</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source}: {count} Zeile ist abgelehnt.</numerusform>
    <numerusform>{source}: {count} Zeilen sind abgelehnt.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source}: {count} Zeile bleibt weg, bis ein Kampfrichter sagt, wer es ist.</numerusform>
    <numerusform>{source}: {count} Zeilen bleiben weg, bis ein Kampfrichter sagt, wer es ist.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>nur dieses Rennen, nach seiner Nummer im Programm; ohne dies alle Rennen und die Wertungen</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>der Ordner, in den geschrieben wird; er wird angelegt, wenn er fehlt</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>einige von xlsx, pdf, html, csv und json, mit Kommas dazwischen; ohne dies xlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results: Ergebnislisten und Wertungen; laps: Ergebnisse mit Durchgängen und Runden; start: Startlisten, Paarlisten und Rundenblätter; entries: Meldelisten; all: alles</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>nur was schon hinausging und jetzt etwas anderes sagt</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>die Listen, wie sie damals standen, etwa 2025-11-14 14:32; diese Minute zählt mit</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>die Sprache der Blätter: {known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>eine zweite Sprache daneben, oder „“ für keine</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4 oder Letter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>„{name}“ ist kein Format. Die Formate sind {known}</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>Seit den letzten Ausgaben hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file} kann jetzt nur gelesen werden; daher wird dort nicht festgehalten, welche Ausgaben hinausgingen.</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>Meldelisten werden für den ganzen Wettkampf geschrieben. --race weglassen.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>Der Ordner {folder} lässt sich nicht anlegen ({reason}). Einen anderen wählen.</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file}: {count} Zeile, {edition}</numerusform>
    <numerusform>{file}: {count} Zeilen, {edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>das Rennen der Platzhalter, die keines nennen, nach seiner Nummer im Programm</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>die Arbeitsmappe, die geschrieben wird (.xlsx); die Vorlage bleibt, wie sie ist</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>die Arbeitsmappe des Verbands (.xlsx) mit Platzhaltern wie {{race.title}}; docs/templates.md nennt alle</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}, {sheet}: {count} Zelle gefüllt</numerusform>
    <numerusform>{file}, {sheet}: {count} Zellen gefüllt</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>Excel rechnet die Formeln beim Öffnen der Arbeitsmappe neu; in LibreOffice Ctrl+Shift+F9 drücken. Alles andere ist wie in der Vorlage.</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>Platzhalter außerhalb von Zellen wurden nicht gefüllt: {parts}.</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>warum das Gefundene bestehen darf; es bleibt beim Rennen stehen</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>Rennen {number} ist offiziell.</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>Kann übergangen werden: {sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>Muss behoben werden: {sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>Erinnerung: {sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>Übergangen: {remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>Nichts spricht dagegen, Rennen {number} offiziell zu machen.</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>zeigen, wer was geändert hat, das Neueste zuerst; mit --lists, welche Listen sich zwischen zwei Zeitpunkten unterscheiden</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>prüfen, ob die Datei in Ordnung, ihr Journal unberührt und der Verbleib jeder Meldung bekannt ist</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>ab diesem Zeitpunkt, etwa 2025-11-14 14:32, oder 14:32 für heute</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>bis zu diesem Zeitpunkt; seine Minute zählt mit</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>nur was dieses Rennen des Wettkampfs betraf, nach seiner Nummer im Programm</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>nur was von dieser Hand kam</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>nur was alle diese Wörter enthält, etwa einen Namen</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>nicht die Einträge, sondern welche Listen des Wettkampfs sich zwischen den zwei Zeitpunkten unterscheiden und wie</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>Angeben, zu welchem Wettkampf das Rennen gehört: --competition N --race M.</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>Hier wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>Angeben, welcher Wettkampf und ab welchem Zeitpunkt: --competition N --from ZEITPUNKT.</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title}: {changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>Keine Liste sagt etwas anderes.</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>nur offizielle Rennen zählen</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>jede Strecke einer Kombination zählen, etwa eines Mehrkampfs, statt ihres Gesamtklassements</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>die Podestplätze der Läufer statt des Medaillenspiegels</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>die Nummer des Wettkampfs in seiner Serie; ohne sie werden alle Wettkämpfe zusammengezählt</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>nur Wettkämpfe dieser Serie</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>die Saison ist zu Ende: die Wertungen stehen fest, und was sie zahlen, wird dazugezählt</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>eine Liste (.xlsx, .csv) mit den Spalten name, nation, distance, gold, silver und bronze</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>{count} Zeile wurde übernommen.</numerusform>
    <numerusform>{count} Zeilen wurden übernommen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>von einem Sommer zum nächsten, etwa 2025/26; ohne sie die des Tages</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>die Regeldatei: {names}, oder der Pfad einer anderen; ohne sie die der Saison</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>mit einem Wettkampf und den Rennen dieses Programms, etwa "club meet" oder "world cup"</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>wie der Wettkampf heißt</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>die Serie, zu der er gehört</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>die Eisbahn, mit ihrem Namen oder ihrer Stadt; bei vielen ist bekannt, wo sie liegt</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>der erste Tag, etwa 2025-11-21</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>Läufer, Bestzeiten, Teams, Aussehen und Kampfrichter aus dieser Ergebnisdatei übernehmen</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file} ist bereit für die Saison {season}.</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event}: {count} Rennen.</numerusform>
    <numerusform>{event}: {count} Rennen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>Rennen übernehmen: skatedesk import {file} QUELLE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>Meldungen hereinholen: skatedesk entries import {file} LISTE --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>Mit --event angeben, wie der Wettkampf heißt, oder mit --template ein Programm wählen.</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>alles schreiben, was die Datei über eine Person enthält</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>den Namen einer Person durch einen anderen ersetzen; Ergebnisse bleiben, und das Journal kennt den Namen noch</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>eine neue Datei schreiben, in der eine Person nicht mehr genannt ist; Ergebnisse bleiben, das Journal beginnt neu</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file}: {name} steht jetzt statt des Namens.</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>Das Journal hat den Namen noch, und Rückgängig holt ihn wieder. Eine Datei ohne ihn: {command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file}: {name} steht anstelle des Namens; das Journal beginnt neu.</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file} enthält den Namen noch. Nur so lange wie nötig behalten, auch ihre Kopien.</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>die JSON-Datei, die geschrieben wird</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>die neue Ergebnisdatei; die alte bleibt, wie sie ist</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>warum, ohne den Namen; es bleibt in der Datei</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>der Name, den Listen stattdessen nennen; ohne ihn Läufer und eine Zahl</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>die Kennung des Verbands oder der ganze Name, wie Listen ihn drucken</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>das Buch, das geschrieben wird (.pdf), oder die Arbeitsmappe mit einem Blatt je Liste (.xlsx)</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file} ist weder Buch noch Arbeitsmappe. Als .pdf oder .xlsx benennen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>{count} Liste</numerusform>
    <numerusform>{count} Listen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file}: {pages}, {lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>allen Gemeldeten ohne Startnummer eine geben</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>Zeiten eines Rennens eingeben; was nicht lesbar ist, lässt alle weg</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>wer was erreicht hat: eine Startnummer oder ein Name, dann =, dann eine Zeit, DNF, DNS oder DQ</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>„{text}“ ist kein Ergebnis: WER=WAS schreiben, etwa 201=41.25.</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name} hat zwei Ergebnisse bekommen. Nur eines angeben.</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>Niemand auf der Startliste hat die Nummer oder den Namen „{text}“. Die Startliste ansehen.</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>Mehrere auf der Startliste heißen „{text}“. Die Startnummer angeben.</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>nur diese, etwa WR, TR, NR oder NRJ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>Männer, Frauen oder gemischte Teams</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>nur diese Strecke, etwa 500</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>nur die dieser Nation, Eisbahn oder Meisterschaft, etwa NOR oder Thialf</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>auch Rekorde, die seitdem gebrochen wurden</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>Rekorde und Bestzeiten dieses Wettkampfs</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>nur die dieses Rennens des Wettkampfs</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>eine Rekordliste (.xlsx, .csv) zum Vergleich mit der Datei; --mark, --scope und --sex sagen, was sie nicht sagt</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>die Liste übernehmen; ohne dies wird nichts geändert</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply übernimmt eine Rekordliste. Sie mit --import QUELLE nennen.</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race ist ein Rennen eines Wettkampfs. Welcher, mit --competition N angeben.</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>Soweit diese Datei weiß, gab es dort weder Rekord noch Bestzeit.</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>Die Datei hat keinen solchen Rekord. Eine Liste übernehmen: skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>eine Datei kopieren und darin einen Wettkampf mit erfundenen Zeiten spielen; nichts davon ist ein Ergebnis</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>seine Nummer in der Serie</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>die Serie, wenn die Nummer nicht reicht</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>die neue Datei; eine vorhandene wird nie überschrieben</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>das erste Rennen, das gespielt wird</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>dieselbe Zahl gibt wieder dieselben Zeiten</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>wie viel schiefgeht: {known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file}: {count} Paar gespielt, Startwert {seed}. Das ist eine Probe, kein Ergebnis.</numerusform>
    <numerusform>{file}: {count} Paare gespielt, Startwert {seed}. Das ist eine Probe, kein Ergebnis.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>aus einer beschädigten Datei Lesbares in eine neue retten und sagen, was verloren ist</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>die neue Ergebnisdatei; eine vorhandene wird nie überschrieben</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>statt eines Rennens: das nächste dieses Cups, das die Datei nicht hat, etwa „M 500“</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>wer was tut: ein Schlüssel, eine Startnummer oder die Nation eines Teams, dann =, dann ein Rang, eine Zeit, DNF oder DQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>wie viele Rennen noch kommen, die die Datei nicht hat; ohne dies, wie die Regeldatei sagt</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>das Schema der Plätze einer Meisterschaft; ohne es eines aus der Saison der Datei</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>Mit --to-come angeben, wie viele Rennen noch kommen, 0 oder mehr.</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>gedacht</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>Angeben, welches Rennen: --competition N --race M, oder --cup NAME für das nächste eines Cups.</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>Rennen {number} zählt für keinen Cup, daraus folgt also nichts. Ein Rennen eines Weltcups wählen.</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>Dieses Rennen gehört zu einer anderen Saison als der Cup. Ein Rennen der letzten Saison wählen.</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>„{text}“ sagt nicht, was gedacht werden soll: --result WER=WAS schreiben, etwa M118=1 oder M118=34.10.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>„{text}“ kann jeder von {names} sein. Den Schlüssel angeben.</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>Im Cup {cup} hat niemand den Schlüssel, die Startnummer in diesem Rennen oder die Nation „{text}“.</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup}: Die Wertung bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} Punkte, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} Punkte statt {before}, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup}: {name} steht nicht mehr in der Wertung.</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>Wer noch gewinnen kann, ist nicht bekannt: mit --to-come N angeben, wie viele Rennen noch kommen.</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of}: kein Platz ändert sich.</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of}: Plätze von {words}.</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>Divisionen, {race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of}: niemand wechselt die Division.</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>eine Wertung statt eines Rennens, etwa „M 500“</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>Teil des Namens eines Läufers oder Teams auf der Liste</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>der skater_key von jemandem auf der Liste</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>etwa rank, time, behind, points, oder WC1-2 in einer Wertung; ohne dies die ganze Zeile</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>Angeben, welche Liste: --competition N --race M für ein Rennen, oder --cup NAME für eine Wertung.</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>Ein beendeter Versuch braucht eine Zeit.</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status} und eine Zeit schließen einander aus: eines davon entfernen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>{count} im Ziel</numerusform>
    <numerusform>{count} im Ziel</numerusform>
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
    <numerusform>{count} nicht gelaufen</numerusform>
    <numerusform>{count} nicht gelaufen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>{count} Reserve</numerusform>
    <numerusform>{count} Reserven</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>{count} Meldung</numerusform>
    <numerusform>{count} Meldungen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries}: {parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>Es gibt keine Kombination „{name}“. Die Kombinationen sind: {names}.</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>Lufttemperatur</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>Luftfeuchte</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>Eistemperatur</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title} {value} kann nicht sein. Eine Zahl von {least} bis {most} eingeben.</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>„{time}“ ist keine Uhrzeit. Als 14:30 schreiben.</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>„{text}“ ist keine Zahl. Als -8.2 oder -8,2 schreiben.</translation>
  </message>
  <message>
   <source>men</source>
   <translation>Männer</translation>
  </message>
  <message>
   <source>women</source>
   <translation>Frauen</translation>
  </message>
  <message>
   <source>mixed teams</source>
   <translation>gemischte Teams</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name} ({nation}) ist für Rennen {number}, {title}, gemeldet; dort laufen {whom}. Eines von beiden berichtigen.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) ist Reserve, steht aber auf der Startliste von Rennen {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) hat zurückgezogen, steht aber auf der Startliste von Rennen {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name} ({nation}) ist zweimal für {distance} gemeldet, in den Rennen {numbers}. Eine Meldung zurückziehen.</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation} hat mehrere Reserven {order} für {distance}: {names}. Jeder einen eigenen Platz geben.</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>noch nicht gelaufen</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>im Ziel</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>nicht im Ziel</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>disqualifiziert</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>nicht gestartet</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>nach der Auslosung zurückgezogen</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>{count} davor, also Rang {rank}.</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>{count} davor, also teilen sich {equal} Rang {rank}, und der nächste Rang ist {next}.</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>Die Serie dieses Wettkampfs gibt keine Weltcuppunkte.</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>Dieses Rennen entscheidet nur, wer weiterkommt, und gibt keine Punkte.</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>Außer Konkurrenz: keine Punkte.</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>Das Kampfgericht hat von Hand {points} Punkte gesetzt: {remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>Noch nicht gelaufen, also werden keine Runden gezählt.</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>Niemand hat die Runden notiert; sie zählen alle als gelaufen.</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>{laps} Runden, wie vom Kampfgericht notiert.</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>Niemand lief in diesem Rennen mehr Runden.</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>{missing} Runde fehlt zu {full}.</numerusform>
    <numerusform>{missing} Runden fehlen zu {full}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>Keine Rennpunkte in Zwischensprint {number}.</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>{points} Rennpunkt in Zwischensprint {number}, wie vom Kampfgericht notiert.</numerusform>
    <numerusform>{points} Rennpunkte in Zwischensprint {number}, wie vom Kampfgericht notiert.</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>Dieses Rennen hat mit dem Ziel {count} Sprints.</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>Das Ziel gibt den Ersten {values}.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>Der Zwischensprint nach Runde {lap} gibt den Ersten {values}.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>Noch nicht gelaufen, also gibt es keine Rennpunkte.</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>Keine Rennpunkte gewonnen: {total}.</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>Rennpunkte der Sprints: {sum} = {total}.</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>Division {division}</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>Division {division} über {metres} m</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>das Finale, {table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>Die Regeldatei hat keine Punkte für ein solches Rennen.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>Noch nicht gelaufen, also gibt es keine Punkte.</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}, {words}: die Punkte des Rangs.</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}, {words}: keine Punkte.</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}, {words}: 0 Punkte.</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>Ohne Rang gibt es keine Punkte.</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>Der Rang ist {rank}.</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>Denselben Rang hat {names}: gleiche Ränge bekommen gleich viel.</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>Die Tabelle {table} gibt {points} Punkte für Rang {rank}.</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>Die Tabelle {table} endet mit Rang {last}; Rang {rank} dahinter bekommt {points}.</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>Das Finale der Cups zahlt das {times}-Fache: {times} × {points} = {total}.</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>Die Tabelle gäbe {points}.</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>Überrundet, wie vom Kampfgericht entschieden: die Rennpunkte verfallen, {total} zählen.</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>Nicht alle Runden gelaufen: die Rennpunkte verfallen, {total} zählen.</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>Außer Konkurrenz: die Zeit steht auf der Liste, bekommt aber keinen Rang.</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>Noch nicht gelaufen, also gibt es keinen Rang.</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>Niemand ist davor.</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>Kein anderes Team des Laufs hat einen Platz.</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>Also ist der Rang {rank}.</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>Rennen {number} ist ein Halbfinale: der Sieger steht im A-Finale.</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>Rennen {number} ist Finale {letter}, um die Plätze {first} und {second}.</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>Kein Team des Laufs kam ins Ziel, und nichts sagt, welches vorn lag.</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better} hat {worse} überholt; {worse} verliert damit den Lauf, egal mit welcher Zeit.</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse} kam nicht ins Ziel und ist Zweiter des Laufs, hinter {better}.</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}, {words}: ohne Rang.</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}, {words}: der letzte Rang, hinter allen besser Platzierten.</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>Die Reihenfolge geht nach gelaufenen Runden, dann Rennpunkten, dann der Zeit im Ziel.</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>Die Reihenfolge geht nach der Zeit, so genau sie bekannt ist.</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>Gleich mit {names}: der Rang wird geteilt.</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>Gleich mit {names}, soweit bekannt: ein Tausendstel fehlt, und keine Reihenfolge wird erfunden.</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{better} mit {more} Runden liegt vor {worse} mit {less}.</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>{better} mit {more} Rennpunkten liegt vor {worse} mit {less}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better} und {worse} haben beide {time}; das Tausendstel trennt sie: {first} vor {second}.</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{better} mit {first} liegt vor {worse} mit {second}.</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>WC</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>Nicht auf der Liste dieses Rennens, weder in Division A noch in B.</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race}:</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label}: {points} Punkte. {races}.</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>Nur das beste Rennen zählt.</numerusform>
    <numerusform>Nur die {count} besten Rennen zählen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total} Punkte.</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>Die Summe ist {total} Punkte.</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>Nach der Kette wäre der Rang {rank}.</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>Seit dem Wettkampf davor: {words}, kurz {mark}.</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>Das Kampfgericht hat hier keinen Rang von Hand gesetzt.</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>Ein solcher Rang ist mit * markiert.</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>Das Kampfgericht gab {name} von Hand Rang {rank}: {remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>{share} % davon zählen in dieser Rangliste: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>Von beiden Divisionen zählt das bessere Ergebnis des Wochenendes: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>Von beiden Divisionen zählt das Ergebnis der Division {division}: {points}.</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{better} mit {first} Punkten liegt vor {worse} mit {second}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better} und {worse} haben beide {total} Punkte.</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better} und {worse} sind in allem gleich, was zählt, und teilen sich den Rang.</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>Vergleich der Einzelergebnisse: beide haben {points} gewonnen, das trennt niemanden.</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>Vergleich der Einzelergebnisse, bestes Rennen zuerst: {first} vor {second}; {more} ist höher als {less}.</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>Bestzeit über {metres} m</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>Bestzeit</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over}: beide haben keine.</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over}: nur {better} hat eine.</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over}: beide haben {time}.</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over}: {better} {first} vor {worse} {second}.</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>Rennen {number}</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>Ein kommendes Rennen</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>Rang {rank}</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>Auf das Hundertstel gekürzt und nie gerundet: {time}.</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>Ein Massenstart hat keine Rückstände: Rennpunkte ordnen ihn.</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>Ohne Zeit gibt es keinen Rückstand.</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>Noch niemand hat einen Rang, also gibt es keinen Rückstand.</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>Es siegte {name} mit {time}.</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>Das ist die Zeit des Siegers selbst, {time}: kein Rückstand.</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>Die gedruckte Zeit {time} ist nicht langsamer, also wird kein Rückstand gedruckt.</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC: außer Konkurrenz, ohne Rang und Punkte.</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>Das Kampfgericht hat weder Code noch Zeichen vergeben.</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>Die Liste zeigt: {codes}.</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>Kein Rekord der Liste wurde gebrochen oder eingestellt.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark}: {time} ist schneller als {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark}: {time} ist gleich {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark}: die Zeit wurde von Hand gestoppt.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>Differenz der gedruckten Zeiten: {own} − {leader} = {behind}.</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>Versuch {number}: {outcome}.</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>Noch ist keiner davon entschieden.</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>Versuch {number} zählt.</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>Auf die Zehntelsekunde bekannt: {time}.</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>Auf die Hundertstelsekunde bekannt: {time}.</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>Auf die Tausendstelsekunde gemessen: {time}.</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>Dieselbe gedruckte Zeit hat {names}; das Tausendstel dieser ist nicht bekannt, also wird keines gedruckt.</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>Dieselben Hundertstel wie {names}, also wird auch das Tausendstel gedruckt: {time}.</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>Noch nicht gelaufen: keine Zeit eingetragen.</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}, {words}: steht dort, wo die Zeit stünde.</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>Die Zeit {time} bleibt erhalten, wird aber nicht gedruckt und nicht gewertet.</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code}: die Regeldatei erklärt diesen Code nicht.</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>Bemerkung des Kampfgerichts: {text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>Von Hand in A gesetzt: {remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>Von Hand in B gesetzt: {remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>{count} Läufer ist von Hand in A gesetzt; die Regeldatei gibt dafür {usual} Plätze.</numerusform>
    <numerusform>{count} Läufer sind von Hand in A gesetzt; die Regeldatei gibt dafür {usual} Plätze.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>Rang {rank} im letzten B-Rennen ({race})</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>Noch keine Punkte und keine Zeit: Division A hat Platz</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>{count} Platz der Division A ist frei, und nichts unterscheidet die Läufer: einen von Hand setzen.</numerusform>
    <numerusform>{count} Plätze der Division A sind frei, und nichts unterscheidet die Läufer: einige von Hand setzen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>Rang {rank} im B-Rennen dieses Wochenendes, aber {reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>Rang {rank} im B-Rennen dieses Wochenendes: steigt in A auf (N)</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>von Hand in B gesetzt: {remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation} hat schon {count} in A</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>Außer Konkurrenz: bleibt in B</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>Noch keine Punkte und keine Zeit</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known}: Division A ist voll</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known}: die direkten Plätze in Division A sind vergeben</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one} und {other} teilen sich Rang {rank} der Wertung, und nur einer davon ist in A.</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>Noch keine Punkte, Zeit {time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>Rang {rank} der Wertung, {count} Punkt</numerusform>
    <numerusform>Rang {rank} der Wertung, {count} Punkte</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>Rang {rank} der Wertung {season}, {count} Punkt</numerusform>
    <numerusform>Rang {rank} der Wertung {season}, {count} Punkte</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>Rennen {number} kann nicht als „{kind}“ ausgelost werden. Eines davon wählen: {kinds}.</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>Niemand ist gemeldet, der ausgelost werden könnte. Zuerst jemanden melden.</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>Eine Auslosung braucht einen Startwert, etwa 17205913.</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>Niemand hat im ersten Lauf eine Bahn, also lässt sich keine wechseln. Ohne den Wechsel auslosen.</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>Diese Auslosung entstand mit Version {made} des Verfahrens, dieses Programm hat Version {own}.</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>Plätze je Nation, {championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}, Meisterschaften</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}, Meldungen je Nation</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation} hat {count} für {distance}, die Regeldatei erlaubt {most} ({place}). Darüber: {names}.</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>die beste bekannte ist {time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>keine ist bekannt</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name} ({nation}) hat für {distance} seit {day} keine Zeit, die {limits} erreicht; {best} ({rules}, Qualifikationszeiten).</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name} ({nation}) war bei Saisonbeginn {years} Jahr alt, die Regeldatei verlangt {least} ({rules}, Mindestalter).</numerusform>
    <numerusform>{name} ({nation}) war bei Saisonbeginn {years} Jahre alt, die Regeldatei verlangt {least} ({rules}, Mindestalter).</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>Die Regeldatei {rules} hat keine Qualifikationszeiten: die Zeiten werden nicht geprüft.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>{count} Läufer hat kein Geburtsdatum: das Alter wird nicht geprüft.</numerusform>
    <numerusform>{count} Läufer haben kein Geburtsdatum: ihr Alter wird nicht geprüft.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>Die Regeldatei {rules} hat keine Qualifikationszeiten für {distances}.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} und {last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Rekord</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>Laufbahn</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>In Folge</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>Cup</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>Division A</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Heimat</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Paare</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>Bestzeiten</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>Kampfgericht</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>Erste Einzelmedaille im Weltcup für {name}.</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>Erste Medaille für {name}.</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>Erste Einzelmedaille im Weltcup und gleich ein Sieg für {name}.</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>Erster Sieg für {name}.</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{medals} Einzelmedaille im Weltcup für {name}, die {over} {where}.</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{medals} Medaille in dieser Serie für {name}, die {over} {where}.</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} Einzelsieg im Weltcup für {name}, der {over} {where}, und insgesamt die {medals} Medaille.</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} Sieg in dieser Serie für {name}, der {over} {where}, und insgesamt die {medals} Medaille.</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{nth} Weltcup-Podestplatz der Saison für {name}.</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{nth} Weltcupsieg der Saison für {name}.</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>Mit diesem Rennen {gold} Siege, {silver} zweite und {bronze} dritte Plätze in der Serie.</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>Vor dieser Datei gewonnen: {sources}.</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>In dieser Saison {gold} Siege, {silver} zweite und {bronze} dritte Plätze.</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name} stand {where} zum {nth} Mal in Folge auf dem Podest.</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name} hat {where} zum {nth} Mal in Folge gewonnen.</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name} hat {where} in dieser Saison alle {count} Rennen gewonnen.</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name} hat {where} in dieser Saison beide Rennen gewonnen.</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name} stand {where} in dieser Saison in allen {count} Rennen auf dem Podest.</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name} hat {where} nach {count} Siegen in Folge nicht gewonnen.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}, Rennen {number}: {podium}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names} steigt für das nächste Rennen {where} in Division A auf.</numerusform>
    <numerusform>{names} steigen für das nächste Rennen {where} in Division A auf.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>Die ersten drei steigen für das nächste Rennen {where} in Division A auf.</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>Der Beste des letzten Rennens der Division B steigt auf.</numerusform>
    <numerusform>Die besten {count} des letzten Rennens der Division B steigen auf.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names} steigt in die Division A dieses Wochenendes auf.</numerusform>
    <numerusform>{names} steigen in die Division A dieses Wochenendes auf.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name} wurde hier {rank} und steht auf der Startliste der Division A.</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>{names} teilen sich mit je {points} Punkten die Führung im Cup {cup}.</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>{names} führt im Cup {cup} mit {points} Punkten</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>{names} übernimmt mit {points} Punkten die Führung im Cup {cup}</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>{names} übernimmt mit {points} Punkten die Führung im Cup {cup} von {old}</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>; {names} folgt auf Platz zwei, {count} dahinter</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>; {names} teilen sich Platz zwei, {count} dahinter</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>; {names} hat gleich viele und folgt nach dem Stichentscheid auf Platz zwei</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name} liegt im Cup {cup} mit {points} Punkten auf dem {rank} Platz.</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name} kommt im Cup {cup} mit {points} Punkten auf den {rank} Platz.</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name}: im Cup {cup} {words}, mit {points} Punkten.</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>Seit dem vorigen Rennen des Cups: {words}.</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>Nach diesem Rennen: {lines}.</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>über die langen Strecken</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>Gestürzt und nicht im Ziel: {names}.</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>Nicht im Ziel: {names}.</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>Nicht am Start: {names}.</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>Nach der Auslosung zurückgezogen: {names}.</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>Disqualifiziert: {name}.</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>Disqualifiziert: {name}, „{offences}“.</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name} stürzte und kam als {rank} ins Ziel.</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name} bekam einen Wiederholungslauf und liegt auf dem {rank} Platz.</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>Bestes Ergebnis der Vorrunde: {names}.</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>Die Startliste nennt {all} davon.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>{nation} ist Gastgeber, und {count} davon hat einen Platz.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>{nation} ist Gastgeber, und {count} davon haben einen Platz.</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>Ein Heimsieg für {names}.</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>Ein Podestplatz vor heimischem Publikum für {names}.</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>Bester Platz der Gastgeber: der {rank} für {names}{behind}.</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names} teilen sich den Sieg in {time}.</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner} siegte in {time}.</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} siegte mit {gap} Vorsprung: {time}, vor {second} mit {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} gewann die Division B mit {gap} Vorsprung: {time}, vor {second} mit {other}.</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner} siegte um ein Tausendstel: {time}, vor {second} mit {other}.</numerusform>
    <numerusform>{winner} siegte um {count} Tausendstel: {time}, vor {second} mit {other}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner} siegte, {time}, vor {second}, {other}.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner} siegte mit {points} Rennpunkten.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} siegte mit {points} Rennpunkten, vor {second} mit {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} gewann die Division B mit {points} Rennpunkten, vor {second} mit {other}.</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>Dritter Platz für {names} mit {what}.</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>Zweiter Platz für {names} mit {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names} teilen sich den {place} Platz mit {what}.</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>Dritter Platz für {names}, {behind}, mit {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names} teilen sich den {place} Platz, {behind}, mit {what}.</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>Für {team} liefen {names}.</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>Die Meldung nennt sie als Starter.</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>Erst das Tausendstel gab {better} den {place} Platz: {time} gegenüber {other} von {worse}.</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names} verpasste das Podest um {gap}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>{count} Rennpunkt</numerusform>
    <numerusform>{count} Rennpunkten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>{gap} zurück</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>Die Startliste: {places}.</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>{names} liefen gegeneinander, in Lauf {pair} von {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>{names} liefen zusammen, im Quartett {pair} von {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>{names} liefen zusammen, im Paar {pair} von {all}.</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} lief im Quartett {pair} von {all}, und die Zeit hielt bis zum Schluss.</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} lief im Paar {pair} von {all}, und die Zeit hielt bis zum Schluss.</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>Die schnellste Zeit über diese Strecke bei den Weltcups der Saison vor diesem Rennen: {other} von {name}.</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time} ist die schnellste Zeit dieser Weltcupsaison; bisher {other} von {name} in {place}.</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>Die schnellste Zeit dieser Weltcupsaison bleibt {other} von {name} in {place}.</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name} lief in Division B {time}, schneller als der Sieger der Division A mit {other}.</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>Beide Divisionen liefen am selben Wochenende.</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name} stellte mit {time} den {records} ein.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name} stellte mit {time} den {records} auf; bisher {old}, {holder}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name} stellte mit {time} den {records} auf; bisher {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>Mit {time} fehlten {gap} zum {record} von {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>Mit {time} fehlten {gap} zum {record} von {old}, {holder}.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>Differenz der gedruckten Zeiten: {own} − {other} = {gap}.</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>Der Rekord steht in der Rekordliste dieser Datei.</translation>
  </message>
  <message>
   <source>one</source>
   <translation>eine</translation>
  </message>
  <message>
   <source>two</source>
   <translation>zwei</translation>
  </message>
  <message>
   <source>three</source>
   <translation>drei</translation>
  </message>
  <message>
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <source>five</source>
   <translation>fünf</translation>
  </message>
  <message>
   <source>six</source>
   <translation>sechs</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sieben</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>acht</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>neun</translation>
  </message>
  <message numerus="yes">
   <source>more than a second ({gap})</source>
   <translation>
    <numerusform>mehr als {seconds} Sekunde ({gap})</numerusform>
    <numerusform>mehr als {seconds} Sekunden ({gap})</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>Junioren-Landesrekord von {nation}</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>Landesrekord von {nation}</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>Weltrekord</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>Olympiarekord</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>Flachlandrekord</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>Kontinentalrekord</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>Meisterschaftsrekord</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>Bahnrekord</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>Junioren-{record}</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder} am {day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>Persönliche Bestzeit: {names}.</numerusform>
    <numerusform>{count} persönliche Bestzeiten: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>Saisonbestzeit: {names}.</numerusform>
    <numerusform>{count} Saisonbestzeiten: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>{count} weiterer</numerusform>
    <numerusform>{count} weitere</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name}: {time}, bisher {best}.</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>{time} ist zu genau für eine Handzeit: höchstens die Hundertstel schreiben.</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>Eine Handzeit wird mit einer, zwei oder drei Uhren genommen.</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>„{language}“ ist keine Sprache der Blätter. Eine von {known} wählen.</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>Die zweite Sprache ist dieselbe wie die erste. Eine andere wählen oder keine.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>„{colour}“ ist keine Farbe. Als #1F5FA8 schreiben.</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names} teilen sich Platz {place} der Viertelfinals. Durch das Tausendstel trennen oder von Hand auslosen.</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>Die Halbfinals brauchen {wanted} Teams mit einer Zeit in den Viertelfinals; es sind {count}.</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>Halbfinale {number} hat keinen Sieger oder zwei. Erst entscheiden, durch Zeit, Status oder Code.</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>Es gibt schon ein Ergebnis. Es zuerst entfernen, oder DNF verwenden.</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>Rennen {number} ist offiziell. Erst vorläufig machen.</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>Die Bahn leer lassen</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>Die anderen wie vorgesehen starten lassen</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>{name} aus Paar {pair} nimmt die Bahn</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>Reserve {name} ({nation}) nimmt den Platz</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>Paare {first} bis {last} neu auslosen</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>Paar {first} neu auslosen</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place} ist schon mit {name} besetzt.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>Paar {pair} ist schon gelaufen.</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>Ab Paar {pair} sind keine zwei mehr auszulosen.</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name} kommt auf die Liste</translation>
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation>{name}: {place}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation>{name}: von {was} nach {place}</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation>Niemand startet in Paar {pair}</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name} läuft allein in Paar {pair}</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>{count} startet in Paar {pair}</numerusform>
    <numerusform>{count} starten in Paar {pair}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>Nach Runde {lap} gibt es keinen Zwischensprint. Die Zwischensprints sind nach den Runden {laps}, das Ziel nach {last}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>„{text}“ ist keine Helmnummer. Die Helme in ihrer Reihenfolge eingeben, etwa 12 7 3.</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>Vor einer Zeit oder einem Rückstand steht eine Helmnummer: „{text}“ hat keine.</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>Helm {behind} hat {second}, hinter Helm {ahead} mit {first}. Eine Zeit oder die Reihenfolge berichtigen.</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>Helm {number} steht zweimal da. Einen davon entfernen.</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap} braucht die Zeit des Siegers: zuerst diese eingeben.</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>neu auf dem {rank} Platz</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>unverändert auf dem {rank} Platz</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>vom {previous} auf den {rank} Platz vorgerückt</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>vom {previous} auf den {rank} Platz gefallen</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>gleicher Name und gleiche Nation</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>der Name des einen ist ein anderer Name des anderen</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>Familien- und Vorname vertauscht</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>gleiche Nation, die Namen unterscheiden sich nur in der Schreibung von Buchstaben</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>am selben Tag geboren, ähnliche Namen</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>gleicher Name in eigener Schrift</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>gleicher Name, andere Nation</translation>
  </message>
  <message>
   <source>{number}st</source>
   <translation>{number}.</translation>
  </message>
  <message>
   <source>{number}nd</source>
   <translation>{number}.</translation>
  </message>
  <message>
   <source>{number}rd</source>
   <translation>{number}.</translation>
  </message>
  <message>
   <source>{number}th</source>
   <translation>{number}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} und {count} weiterer</numerusform>
    <numerusform>{names} und {count} weitere</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>kommt hinein: {why}.</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>fällt heraus: {why}.</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>wird Reserve: {why}.</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>ist nicht mehr Reserve: {why}.</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation} {now} statt {before}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>in Division {division}: {why}.</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>ohne Punkte und ohne Zeit</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>Schneller als der Weltrekord ({record}). Die Zeit prüfen.</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>Mehr als das Doppelte der Zeiten im Feld ({usual}). Die Zeit prüfen.</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>Mehr als das Doppelte des Weltrekords ({record}). Die Zeit prüfen.</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>Kombination</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>Massenstart</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>Teamverfolgung</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>Teamsprint</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>Mixed-Staffel</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>über {metres} m</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>in der Kombination</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>im Massenstart</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>in der Teamverfolgung</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>im Teamsprint</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>in der Mixed-Staffel</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>{said} in dieser Datei</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>{nth} Einzelsieg im Weltcup</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>{nth} Einzelmedaille im Weltcup</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>{nth} Einzelsieg, {series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>{nth} Einzelmedaille, {series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{nth} Sieg {where}</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{nth} Podestplatz {where}</translation>
  </message>
  <message>
   <source>first</source>
   <translation>1.</translation>
  </message>
  <message>
   <source>second</source>
   <translation>2.</translation>
  </message>
  <message>
   <source>third</source>
   <translation>3.</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>4.</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>5.</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>6.</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>7.</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>8.</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>9.</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>10.</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>Ein Rennen über eine Strecke braucht ihre Meter, etwa 500.</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>Ein Massenstart und ein Teamrennen werden in Runden gezählt: die Meter weglassen.</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>Die Mixed-Staffel, und kein anderes Rennen, wird von Frauen und Männern zusammen gelaufen.</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>Eine Division ist A oder B, nicht „{division}“. Weglassen, wo es keine gibt.</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>Ein Lauf ist der erste oder der zweite, nicht {run}.</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>{rank} nach Punkten</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>{rank} nach Punkten, {place} von {nation}</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>nach Zeit {time}, {place} von {places}</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>nach Samalog-Punkten {time}, {place} von {places}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>nicht unter {places}: {place} Reserve nach Punkten, {points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>nicht unter {places}: {place} Reserve nach Zeit {time}</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>über der Grenze: {nation} hat schon {count} Platz</numerusform>
    <numerusform>über der Grenze: {nation} hat schon {count} Plätze</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>nach Zeit; wie viele Plätze nach Zeit vergeben werden, ist nicht bekannt</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>{rank} nach Punkten; wie viele Plätze nach Punkten vergeben werden, ist nicht bekannt</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>wie viele Plätze es gibt, ist nicht bekannt</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>nicht unter {places}</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>nicht unter {places}, auch nicht unter {reserves} Reserve</numerusform>
    <numerusform>nicht unter {places}, auch nicht unter {reserves} Reserven</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>nicht unter {places}, und ohne Zeit, nach der es ginge</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>Platz der Gastgebernation</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>Platz für die Nation des fehlenden Meisters</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>Der Platz für die Nation des fehlenden Meisters ist offen: {scheme} nennt die Nation nicht.</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>Der Platz der Gastgebernation ist offen: {scheme} nennt die Nation nicht.</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>{count} Platz nach Punkten ist offen: niemand ist mehr da, der ihn haben darf.</numerusform>
    <numerusform>{count} Plätze nach Punkten sind offen: niemand ist mehr da, der sie haben darf.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>{count} Platz nach Zeit ist offen: niemand mit einer Zeit ist mehr da, der ihn haben darf.</numerusform>
    <numerusform>{count} Plätze nach Zeit sind offen: niemand mit einer Zeit ist mehr da, der sie haben darf.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>Nichts Bekanntes entscheidet zwischen {last} und {following} um den letzten dieser Plätze.</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>Der letzte Platz nach Punkten ging an {points} Punkte.</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>Der letzte Platz nach Zeit ging an {time}.</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>Der letzte Platz nach Zeit ging an {time} Samalog-Punkte.</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>Wie viele Plätze nach Punkten vergeben werden, ist nicht bekannt, also wird keiner vergeben.</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>Wie viele Plätze nach Zeit vergeben werden, ist nicht bekannt, also wird keiner vergeben.</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>Ob die Gastgebernation einen eigenen Platz hat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>Ob die Nation eines fehlenden Meisters einen eigenen Platz hat, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>Wie viele Reserven es gibt, ist nicht bekannt, also wird keine genannt.</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>Wie viele einer Nation starten dürfen, ist nicht bekannt, also wird niemand übergangen.</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>Es gibt insgesamt {count} Plätze.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>{high} auf einer Höhenbahn, {other} auf einer anderen</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{high} auf einer Höhenbahn, {other} auf einer anderen, über {metres} m</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>Es gibt keinen Rekord „{mark}“. Die Rekorde sind: {known}.</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>Rennen {number} hat noch keine Startliste.</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>Die Startliste passt nicht zu den Meldungen: {census}.</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name} ist gemeldet und nicht auf der Startliste. Die Meldung zurückziehen oder einen Platz geben.</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name} hat weder Zeit noch Status.</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name} soll noch einmal laufen. Den Wiederholungslauf eingeben oder absagen.</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first} und {second} haben beide {place}.</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>Wer Durchgänge hat, ist gestartet.</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>Wer zurückgezogen hat, hat kein Ergebnis.</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names} teilen sich Rang {rank} mit {time}, und die Tausendstel sind nicht bekannt.</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name}: die Zeit {time} wurde von Hand gestoppt, und nichts sagt, warum.</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name} ist disqualifiziert, und kein Verstoßcode sagt, wofür.</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name} hat eine Zeit und {code}, was disqualifiziert.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team}: {known} von {size} Läufer ist benannt.</numerusform>
    <numerusform>{team}: {known} von {size} Läufern sind benannt.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>Niemand ist als {office} benannt.</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>Weder Luft noch Eis ist notiert.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>Vergebene Punkte im Zwischensprint nach Runde {lap}: {given}; laut Regeldatei {values}.</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>Die Punkte im Ziel folgen nicht der Reihenfolge auf der Linie, wo {name} als Erster ankam.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>Die Durchgänge und die Zeit von {name} folgen nicht aufeinander.</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name} hat einen Durchgang bei {metres} m, wo in diesem Rennen keine Uhr abgelesen wird.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name}: {part} in {time} ist schneller, als jemand läuft.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name}: {part} in {time}, wofür das Feld {usual} braucht.</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>von {begin} m bis {end} m</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}, {time}: {reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>{apart} ({share} %) langsamer als die Saisonbestzeit {best}.</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>{apart} ({share} %) schneller als die Saisonbestzeit {best}.</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>season muss eine Saison wie 2025/26 sein, nicht „{season}“.</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_time muss eine Uhrzeit wie 12:00 sein, nicht „{time}“.</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_division muss A oder B sein, nicht „{division}“.</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promoted darf höchstens die {places} Plätze der Division sein.</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_event muss die Nummer des Finales sein, weil es mehr zahlt als die anderen Wettkämpfe.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}] muss ein noch nicht benutztes Glied sein, nicht noch einmal „{link}“.</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].name muss ein eigener Name sein; „{name}“ gibt es schon.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metres muss eine Strecke nennen; der Cup „{name}“ hat keine.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metres muss fehlen; der Cup „{name}“ wird in Runden gelaufen.</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>points muss eine Tabelle für „{name}“ haben; für {race} wurde keine gefunden.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}] muss kleiner als {before} davor sein, nicht {value}.</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>{key}.then.points muss „zero“ oder „none“ sein, wo es keinen Rang gibt, nicht „rank“.</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statuses muss aus DNF, DQ, DNS und WDR sein, nicht „{status}“.</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.then darf einer früheren Regel für {case} nicht widersprechen.</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statuses muss eine Regel für {case} haben; keine gefunden.</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>keine Division</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lap muss hinter Runde {last} und vor Runde {laps} liegen, nicht {lap}.</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>offences.{code}.text.en fehlt; der englische Wortlaut wurde erwartet.</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finals muss jeden Platz der Viertelfinals einmal nennen, ab 1.</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtaken muss ein Code der Verstöße sein, nicht „{code}“.</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key} muss eine Zeit wie 1:43.25 sein, nicht der Text „{text}“.</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key} muss ein Monat und Tag wie 07-01 sein, nicht der Text „{text}“.</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key} muss {first} oder mehr sein, nicht {last}.</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].name muss ein eigener Name sein; „{name}“ gibt es schon.</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key} muss ein Rennen sein, das sich laufen lässt. {reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key} muss ein eigenes Rennen sein; {title} gibt es schon.</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.day muss {first} oder mehr sein, nicht {day}.</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file} hat keine Zeile für {key}.</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}, Zeile {line}, {key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place}: die Datei nennt keine Quelle.</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file}: name ist kein Schlüssel; der Name der Datei selbst ist der Name.</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file}: {fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}, Zeile {line}, Spalte {column}: TOML erwartet, ein Schreibfehler gefunden ({reason}).</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file}: nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}, Zeile {line}: mehr als {count} Punkte in einer Zeile. Auf mehrere Zeilen verteilen.</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key} muss {expected} sein, nicht {found}.</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>{key} fehlt; erwartet wird {expected}.</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key} ist kein bekannter Schlüssel; ist {close} gemeint?</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key} ist kein bekannter Schlüssel; erwartet wird einer von {known}.</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>eine ganze Zahl ab {least}</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>ein nicht leerer Text</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>eine Liste mit mindestens einem Eintrag</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>eine Tabelle</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>eines von {values}</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>ein leerer Text</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>der Text „{text}“</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>eine leere Liste</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>ein Datum oder eine Uhrzeit</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>Es gibt keinen Cup „{name}“. Die Cups sind: {names}.</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>Es gibt keinen Verstoß „{code}“. Die Codes sind: {codes}.</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Frauen</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Männer</translation>
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation>Es gibt keine Disziplin „{name}“ in {scheme}. Die Disziplinen sind: {names}.</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cups muss von 1 an lückenlos zählen, wie in [1, 2, 3, 4].</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key} muss eine eigene Disziplin sein; {name} gibt es schon.</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>{key}.metres muss in einer Kombination und in Rundenrennen fehlen.</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metres muss eine Strecke nennen.</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metres muss die Strecken der Kombination nennen.</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>{key}.time_metres muss fehlen, wo es keine Kombination gibt.</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_points muss 0 sein: kein Cup gibt Punkte für eine Kombination.</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_time muss 0 sein: ein Massenstart hat keine Zeiten, nach denen es ginge.</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>{key}.unknown darf {number} nicht nennen, das einen Wert hat.</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nation muss 1 oder mehr sein; wo es niemand weiß, nennt unknown es.</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.places muss {given} oder mehr sein, so viele wie vergeben werden.</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>Nr. {bib} {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place}: {name} ({nation}) ist neu</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>{name} ({nation}) ist neu</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place}: {name} ({nation}) hat zurückgezogen</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>{name} ({nation}) hat zurückgezogen</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place}: {name} ({nation}) startet wieder</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>{name} ({nation}) startet wieder</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name} ({nation}) ist nicht mehr auf der Liste, vorher {was}</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name} ({nation}) ist nicht mehr auf der Liste</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name} ({nation}), vorher {old_name} ({old_nation})</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>Paare {first} bis {last} sind jetzt Paare {new_first} bis {new_last}</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>Paar {first} ist jetzt Paar {new_first}</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>Paare {first} bis {last} neu ausgelost</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>Paar {pair}: Bahnen getauscht</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name} hat kein Paar mehr, vorher {was}</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name}: {place}, vorher {was}</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first} (jetzt {here}) und {second} (jetzt {there}) haben die Plätze getauscht</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name} ist gemeldet und nicht auf der Startliste.</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name} ist Reserve und steht auf der Startliste.</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name} hat die Meldung zurückgezogen und steht auf der Startliste.</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>Die Reserve starten lassen oder die Bahn leeren.</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name} steht zweimal auf der Liste.</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>Einen der beiden von der Liste nehmen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>{count} Läufer hat weder Saisonbestzeit noch Meldezeit: {names}.</numerusform>
    <numerusform>{count} Läufer haben weder Saisonbestzeit noch Meldezeit: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>Der Meldung vor der Auslosung eine Zeit geben; in einer ausgelosten Liste ändert sie nichts.</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>Es gibt kein Paar {pairs}.</numerusform>
    <numerusform>Es gibt keine Paare {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>Gelaufene Paare behalten ihre Nummern.</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name} hat kein Paar.</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name} hat in Paar {pair} keine Bahn.</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name} läuft allein in Paar {pair}; der Rest gehört in das {where} Paar.</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>Quartett {pair} ist nicht voll; der Rest gehört in das {where} Quartett.</translation>
  </message>
  <message>
   <source>last</source>
   <translation>letzte</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>In Quartett {pair} trägt niemand Weiß oder Rot, nur Gelb oder Blau.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>Paar {pair}: {first} und {second} sind beide aus {nation}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>Paar {pair}: {first} und {second} sind beide von {club}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>Paar {pair}: {first} trifft auf {second} wie in {race}.</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name} hat {place}, dieselbe Bahn wie im ersten Lauf.</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name} hat {place}; das macht {inner}-mal innen und {outer}-mal außen.</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>Eine Nation in einem Paar: {pairs}.</numerusform>
    <numerusform>Eine Nation in den Paaren {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>Die Regeln erlauben es; die Auslosung bleibt.</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names} startet auch in Rennen {number}, mit {minutes} Minuten Abstand; ein Wiederholungslauf hat {least} Minuten Ruhe.</numerusform>
    <numerusform>{names} starten auch in Rennen {number}, mit {minutes} Minuten Abstand; ein Wiederholungslauf hat {least} Minuten Ruhe.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>Nur die Zeiten des Programms können das lösen; die Auslosung bleibt.</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>Keine Regel verbietet es; die Auslosung bleibt.</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>Auf dieser Liste gibt es keine Paare, also kann niemand den Platz tauschen.</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>In Paar {pair} startet niemand.</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>Nur zwei können die Seiten tauschen; in Lauf {pair} starten {count}.</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>Es gibt kein Paar {pair}. Die Paare gehen von 1 bis {last}.</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>Paar {pair} ist nicht leer: {name} startet dort.</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>Paare sind ab 1 nummeriert.</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place} ist mit {name} besetzt. Die beiden tauschen oder zuerst die Bahn leeren.</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name} hat schon ein Ergebnis und behält den Platz.</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>Im Massenstart starten alle zusammen; es gibt keine Paare.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>Paar {pair} ist schon gelaufen, dorthin kann niemand mehr.</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>Angeben, welche Bahn: innen oder außen.</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>Dieses Rennen wird in Paaren gelaufen; gelbe und blaue Armbinden sind für Quartette.</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>Dieser Start ist nicht mehr auf der Liste. Die Liste neu ansehen.</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>Wechsel</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>Lauf {pair} {side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>Paar {pair} innen</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>Paar {pair} außen</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>Paar {pair} innen, gelb</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>Paar {pair} außen, blau</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name} hat zurückgezogen. Zuerst den Rückzug zurücknehmen.</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>{first} ({here}) und {second} ({there}) tauschen.</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name} nach {place}</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>Versetzen: {moves}.</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>Keine kleine Änderung löst das: von Hand versetzen oder neu auslosen.</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>{name} auf die Liste setzen.</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>{name} setzen: {place}.</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>{name} auch von der Startliste zurückziehen.</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>{name} herausnehmen: {place}.</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>Die Lücke schließen: die späteren Paare bekommen niedrigere Nummern.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>die Liste</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>Rennen {number} am selben Tag</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>Rennen {number} am Tag davor</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>Rennen {number}</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name} ist zweimal benannt. Einen davon entfernen.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team}: höchstens {most} Läufer wird benannt. {over} entfernen.</numerusform>
    <numerusform>{team}: höchstens {most} Läufer werden benannt. {over} entfernen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team}: {size} starten, nicht {count}. Die anderen zu Ersatzläufern machen.</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name} ist aus {nation}, das Team {team} aus {other}. Läufer der eigenen Nation benennen.</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name} läuft bei den Frauen. Für dieses Team Männer benennen.</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name} läuft bei den Männern. Für dieses Team Frauen benennen.</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name} steht auf einem Platz, wo eine Frau läuft. Eine Frau und einen Mann in ihrer Reihenfolge benennen.</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name} steht auf einem Platz, wo ein Mann läuft. Eine Frau und einen Mann in ihrer Reihenfolge benennen.</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>Eine Zeit liegt zwischen 0.01 und 59:59.99.</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>Eine Zeit ist auf Zehntel, Hundertstel oder Tausendstel bekannt.</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>Eine Zeit eingeben, etwa 36.52 oder 3652.</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>„{text}“ ist keine Zeit. 36.52, 3652 oder 1:43.25 schreiben.</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>Das Tausendstel in Klammern folgt auf zwei Stellen, wie in 34.37(4).</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>„{text}“ ist zu kurz für eine Zeit. Auch die Hundertstel schreiben: 3652.</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>„{text}“ ist zu lang. Tausendstel mit Punkt schreiben: 1:43.254.</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>Eine Zeit hat höchstens drei Nachkommastellen.</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>Sekunden gehen hinter den Minuten von 00 bis 59.</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>{names} hat den Cup gewonnen.</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>{names} haben den Cup gemeinsam gewonnen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>noch {count} Rennen</numerusform>
    <numerusform>noch {count} Rennen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>{names} hat den Cup gewonnen, {left}.</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>In diesem Cup hat noch niemand Punkte.</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}, {count} können noch gewinnen.</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>gewinnt mit einem Sieg im letzten Rennen, egal was die anderen tun.</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>gewinnt mit Rang {rank} oder besser im letzten Rennen, egal was die anderen tun.</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>braucht noch {points} Punkt, um sicher zu gewinnen, egal was die anderen tun.</numerusform>
    <numerusform>braucht noch {points} Punkte, um sicher zu gewinnen, egal was die anderen tun.</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>gleichauf mit {leader}; höchstens {most} Punkte.</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>höchstens {most} Punkte; braucht in {left} Rennen {more} mehr als {leader}</numerusform>
    <numerusform>höchstens {most} Punkte; braucht in den {left} Rennen {more} mehr als {leader}</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{rank} Platz, egal wo {leader} landet</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{rank} Platz, solange {leader} ohne Punkte bleibt</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{rank} Platz, solange {leader} auf dem {worse} Platz oder schlechter landet</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>„{text}“ ist kein Rang wie 3, keine Zeit wie 1:07.35 und keines von DNF, DQ und DNS.</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>Rang {rank} ist zweimal vergeben. {name} einen anderen geben.</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>„{name}“ ist kein Format. Die Formate sind {known}.</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file} wurde nicht geschrieben. {reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>Es gibt keine Liste zu schreiben.</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>Was zurückgelesen wurde, ist nicht, was geschrieben wurde.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Sie lässt sich nicht lesen.</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>Das ist keine Seite, die skatedesk geschrieben hat.</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>Das Buch .pdf oder die Arbeitsmappe .xlsx nennen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count} Seite</numerusform>
    <numerusform>{count} Seiten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>{count} Tabellenblatt</numerusform>
    <numerusform>{count} Tabellenblätter</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>Den Ordner gibt es nicht.</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>Die Datei ist in einem anderen Programm offen. Dort schließen und neu versuchen.</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>In diesen Ordner darf nicht geschrieben werden. Einen anderen wählen.</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>Der Datenträger meldet: {reason}.</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>Ihre Revision {revision} ließ sich nicht beiseitelegen ({reason}).</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>Division {letter}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Bedingungen</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>Lufttemperatur °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>Luftfeuchte %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>Eistemperatur °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>Erstellt am: {moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>Genehmigt: {name}, {moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>geändert: {changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>Revision {number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>ersetzt Revision {number}</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>ersetzt Revision {number} ({moment})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>Ein Diagramm wird als .png oder als .svg geschrieben.</translation>
  </message>
  <message>
   <source>official</source>
   <translation>offiziell</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>Keine Schrift dieses Rechners hat {letters}. Eine installieren, die sie hat; bis dahin werden leere Kästchen gedruckt.</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>Das ist kein PDF, das skatedesk geschrieben hat.</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Die Vorlage ist beschädigt. In einer Tabellenkalkulation öffnen und neu als .xlsx speichern.</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>Die Vorlage ist eine Strict-Open-XML-Arbeitsmappe. Als „Excel-Arbeitsmappe (.xlsx)“ speichern.</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>Tabellenblatt „{sheet}“, Zelle {cell}: {reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>Gefüllt wird eine .xlsx-Arbeitsmappe. Sie {name} nennen.</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>Das ist die Vorlage selbst. Einen anderen Namen wählen, damit die Vorlage bleibt.</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>„{text}“ hat ein {{{{ ohne sein }}}}. {{{{race.title}}}} schreiben.</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>{placeholder} ist unverständlich. So schreiben: {examples}.</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Die Vorlage ist beschädigt, {part} fehlt. In einer Tabellenkalkulation öffnen und neu als .xlsx speichern.</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file} ist verschlüsselt. Das Passwort entfernen und neu speichern.</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>Die Vorlage {file} ist nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file} hat Makros. Ohne sie als .xlsx speichern.</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file} ist signiert, und Füllen würde die Signatur brechen. Eine Kopie ohne sie speichern.</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file} ist keine Excel-Arbeitsmappe (.xlsx), oder sie ist beschädigt. In einer Tabellenkalkulation öffnen und als .xlsx speichern.</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file} ist viel zu groß für eine Vorlage.</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>Die Vorlage verlangt nichts. Platzhalter wie {example} schreiben.</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>sie liegt unter einer verbundenen Zelle. Den Platzhalter in deren erste Zelle setzen.</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}} steht allein in seiner Zelle.</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>der Name {name} führt zu einer Formel oder unter eine verbundene Zelle. Ihn zu einer leeren Zelle führen lassen.</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>Der Name {name} führt zu {place}, und das ist keine Zelle dieser Arbeitsmappe. Ihm eine Zelle oder einen Bereich geben.</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>sie ist Kopf einer Excel-Tabelle. Den Platzhalter anderswohin setzen.</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>keine Zelle sagt, was ihre Zeilen zeigen. Dort {{row.name}} und dergleichen schreiben.</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>hier würden zwei Listen geschrieben. Eine davon verschieben.</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>die Liste hat keine Spalte „{key}“. Sie hat: {keys}.</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Die Vorlage ist in {part} beschädigt. In einer Tabellenkalkulation öffnen und neu als .xlsx speichern.</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>die Liste braucht je Eintrag {height} Zeilen, verlangt werden aber {said}.</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>Zeile {row} derselben Liste steht getrennt. Sagen, wie viele Zeilen ein Eintrag braucht: {example}.</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>Tabellenblatt „{sheet}“, Zeile {row}: die Liste braucht {needed} Zeilen, und {cell} beendet sie nach {room}; in der Vorlage {count} weitere leere Zeile anlegen.</numerusform>
    <numerusform>Tabellenblatt „{sheet}“, Zeile {row}: die Liste braucht {needed} Zeilen, und {cell} beendet sie nach {room}; in der Vorlage {count} weitere leere Zeilen anlegen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>Zeile {row}: {fault}.</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source} hat keine Spalte {names}. Die Spalten gold, silver und bronze ergänzen.</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>eine Strecke ist nötig, etwa 1000 m</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>„{text}“ ist keine Zahl von 0 bis {most}</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>der Name des Läufers</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>die Nation</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>die Strecke</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>Zeile {row}: {fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>der Name</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>Zeile {row}: {what} fehlt. Ausfüllen.</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>Zeile {row}: {event} passt nicht zum Geschlecht {sex}. Eines von beiden berichtigen.</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>Zeile {row}: eine Zeit für mehrere Strecken. Jeder Strecke eine Spalte für ihre Zeit geben.</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>Zeile {row}: keine Strecke ist genannt. Eine nennen, oder ein x oder eine Zeit in ihre Spalte setzen.</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>„{text}“ ist keine Strecke. Als 500 m schreiben</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>Zeile {row}, Spalte {column}: {reason}.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source} ist ein PDF. Die Liste als .xlsx oder .csv anfordern.</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source} ist keine Excel-Arbeitsmappe, obwohl der Name das sagt. Neu anfordern, oder einen Text in .csv umbenennen.</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source} ist mit einem Passwort geschützt. In Excel öffnen und ohne Passwort speichern.</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} ist eine Arbeitsmappe alter Art. In einer Tabellenkalkulation öffnen und als .xlsx speichern.</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>Es gibt keinen Text einzufügen. Zuerst in der Tabellenkalkulation die Zeilen mit ihren Überschriften kopieren.</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source}: mehr als {count} MB. Einen kleineren Teil nehmen.</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source} wurde als {encoding}-Text gelesen; Buchstaben mit Akzenten prüfen.</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source} hat kein Tabellenblatt „{sheet}“. Es hat: {names}.</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source} hat kein sichtbares Tabellenblatt.</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>Nur das Tabellenblatt „{sheet}“ wurde gelesen. Auch diese haben Überschriften: {names}.</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>Ausgeblendete Tabellenblätter wurden nicht gelesen: {names}.</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source} hat mehr als {rows} Zeilen oder {columns} Spalten. Die Meldungen in eine neue Datei kopieren.</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source} hat keine Zeile mit Überschriften wie Name, Nation, Geburtsdatum, 500 m. Eine über den Zeilen ergänzen.</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source} ist weder Arbeitsmappe noch Text. Als .xlsx speichern.</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>Die Zeile ist länger als jede Zeile einer Meldeliste.</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>Ein Anführungszeichen ist nicht geschlossen. Schließen oder entfernen.</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source} ist ab Byte {byte} nicht als Text lesbar. Als UTF-8 oder .xlsx speichern.</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>„{text}“ enthält ein unsichtbares Zeichen, U+{code}. Den Text neu eingeben</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>„{text}“ ist länger als {count} Zeichen</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>„{text}“ ist kein Name</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>„{text}“ ist kein Nationencode. Drei Buchstaben schreiben, etwa NOR</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>„{text}“ ist weder Männer noch Frauen. M oder W schreiben</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>„{text}“ ist keine Zahl von 1 bis 9999</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>„{text}“ ist weder ja noch nein. x schreiben oder leer lassen</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>„{text}“ ist weder Kreuz noch Zeit. x schreiben, oder eine Zeit wie 36.52</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>„{text}“ ist kein Datum. Als 2001-02-03 schreiben</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day} kann kein Geburtsdatum eines Läufers sein. Das Jahr berichtigen</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>„{text}“: das Jahr mit vier Ziffern schreiben</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>„{text}“ kann zwei Tage bedeuten. Als 2001-02-03 schreiben</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} ist keine Excel-Arbeitsmappe oder ist defekt. In einer Tabellenkalkulation öffnen und als .xlsx speichern.</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>Die Makros der Arbeitsmappe wurden nicht ausgeführt.</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>Die Arbeitsmappe ist mit anderen verknüpft. Von dort wurde nichts geholt.</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>Auch ausgeblendete Spalten von Tabellenblatt „{sheet}“ wurden gelesen: {columns}.</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>Unter Zeile {row} von Tabellenblatt „{sheet}“ wurde nichts gelesen: {count} leere Zeilen folgen.</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>Die Zeile ist ausgeblendet. Einblenden oder löschen.</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>Die Zellen {area} sind verbunden. Trennen und jede ausfüllen.</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>Zelle {cell} ist eine Formel ohne Wert. Den Wert selbst eingeben</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>Zelle {cell} holt ihren Wert von anderswo. Den Wert selbst eingeben</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>Zelle {cell} zeigt den Fehler {error}. Den Wert selbst eingeben</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>höchstens {count} Zeichen</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>ein Name</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place}: „{key}“ fehlt.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>eine Zahl von -{most} bis {most}</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>ein Datum wie 2025-11-15</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place}: „{key}“ hat mehr als {count} Zeilen. Einen Teil davon nehmen.</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>eine Liste von Objekten</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place}: „{key}“ ist „{found}“, erwartet wird {expected}.</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source} ist keine Datei. Eine Datei wählen.</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source}: nicht lesbar ({reason}). Eine andere Datei wählen oder sie auf diesen Rechner kopieren.</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source}: kein UTF-8-Text bei Byte {byte}. Als UTF-8 speichern.</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source}: erwartet werden results, records, seasons oder skaters, wie eine Ergebnisseite sie schreibt.</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>das erste Jahr einer Saison, etwa 2025</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place}: die Strecke fehlt. Angeben, welche es ist.</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>höchstens {most} Meter</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source}: mehr als {count} Läufer. Einen Teil davon nehmen.</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}, {key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}, Zeile {line}: das ist kein JSON ({reason}). Neu als JSON speichern.</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source}: nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source}: mehr als {count} Listen oder Objekte ineinander. Das ist keine Ergebnisquelle.</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>Das Bild ist größer als 1 MB. Kleiner speichern.</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>Dieses Bild können Blätter nicht zeigen. Eine PNG-, JPEG- oder SVG-Datei wählen.</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>Das Bild hat {width} × {height} Punkte, mehr als Papier zeigen kann. Kleiner speichern.</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>Diese Zeichnung definiert eigene Wörter. Als einfaches SVG speichern.</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>Diese Zeichnung ist beschädigt. Neu als einfaches SVG speichern.</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>Diese Zeichnung besteht aus zu vielen Teilen. Als PNG speichern.</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>Diese Zeichnung enthält ein Skript. Als einfaches SVG ohne Skripte speichern.</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>Diese Zeichnung braucht eine andere Datei. Als einfaches SVG mit allem darin speichern.</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source}: erwartet wird ein Rennen, ein Objekt mit „results“.</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>ein Zeitpunkt wie start oder end</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}, Zeile {row}</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place}: steht schon in Zeile {row}.</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}, Mitglied {number}</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place}: Zeit {time} und time_ms {ms} stimmen nicht überein.</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>Meter dieses Rennens</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>die Zeit {time} im Ziel</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>ein späterer Durchgang als {time}</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>ein Durchgang vor der Zeit {time}</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>die Art des Rekords</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>der Name des Inhabers</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>die Zeit</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source}: keine Spalte nennt: {what}. Eine in der Liste ergänzen oder auswählen.</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation>, auch nicht </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>die Zeit fehlt</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>der Name des Inhabers fehlt</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>die Art des Rekords fehlt</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>es steht nicht da, ob der Rekord von Frauen oder Männern ist</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>Zeile {row}: {sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source} ist entpackt viel zu groß für eine Liste. Ihre Zeilen in eine neue Arbeitsmappe kopieren.</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} ist nicht gepackt, wie es eine Tabellenkalkulation tut. Dort öffnen und als .xlsx speichern.</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>Angeben, wer das Ergebnis genehmigt.</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>Rennen {number} ist noch nicht offiziell. Erst offiziell machen.</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>Dieses Bild ist keine Unterschrift dieses Wettkampfs. Ein anderes wählen.</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>Rennen {number} genehmigt von {name}</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>Das Ergebnis von Rennen {number} ist nicht genehmigt.</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>Genehmigung von Rennen {number} zurückgezogen</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>{folder} enthält die Datei selbst. Einen Stick oder eine Freigabe wählen, damit eine von beiden bleibt.</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name} hat keine Startnummer.</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>Startnummer zurückgenommen: {name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>Startnummer {number}: {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>{count} Startnummer vergeben: {names}</numerusform>
    <numerusform>{count} Startnummern vergeben: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>{count} Startnummer von {first} bis {last} wird gebraucht, {free} sind frei. Den Bereich in der Regeldatei erweitern.</numerusform>
    <numerusform>{count} Startnummern von {first} bis {last} werden gebraucht, {free} sind frei. Den Bereich in der Regeldatei erweitern.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>1 und mehr</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number} ist keine Startnummer für {name}: die Regeldatei gibt {allowed}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>{name} ({nation}) hat schon die Nummer {number}. Eine andere wählen.</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} ist in Rennen {number}, das offiziell ist. Erst vorläufig machen.</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>Von Hand bearbeitet, {moment}.</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>Ergebnisse dieses Rennens haben sich geändert, seit der Text bearbeitet wurde.</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>Die Pressemitteilung hat keinen Text. Einen schreiben oder zu dem aus den Ergebnissen zurückkehren.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>Pressemitteilung von Rennen {number} bearbeitet</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>Die Pressemitteilung von Rennen {number} wurde nicht bearbeitet.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>Pressemitteilung von Rennen {number} wieder aus den Ergebnissen erstellt</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>Rennen {number} hat noch keine Startliste. Die Pressemitteilung folgt nach dem Rennen.</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>Rennen {number} ist nicht zu Ende: {count} Start hat weder Zeit noch Status. Die Pressemitteilung folgt danach.</numerusform>
    <numerusform>Rennen {number} ist nicht zu Ende: {count} Starts haben weder Zeit noch Status. Die Pressemitteilung folgt danach.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>Dieser Läufer ist nicht mehr in der Datei.</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>Frühere Podestplätze von {name}, {event}: {gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>Frühere Podestplätze aus {source}: {count} Zeile</numerusform>
    <numerusform>Frühere Podestplätze aus {source}: {count} Zeilen</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name} ({nation}) ist nicht in dieser Datei.</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>Die Serie der Podestplätze angeben, etwa ISU World Cup Speed Skating.</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>Eine Anzahl Podestplätze ist eine ganze Zahl von 0 bis {most}.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}, Rennen {number}: {sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>Die Datenbank ist beschädigt: {fault}.</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>Die Datei enthält etwas, das dieses Programm nicht kennt: {value}.</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>Die Startliste ist nicht lesbar: {reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>Die Startliste enthält mehr als die {entries} Gemeldeten.</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>Es ist offiziell, aber {count} Meldung hat weder Zeit noch Status.</numerusform>
    <numerusform>Es ist offiziell, aber {count} Meldungen haben weder Zeit noch Status.</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>{count} starten in Paar {pair}, Bahn {lane}.</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>Abgehakt: {words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>Nicht mehr abgehakt: {words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>Hakt sich wieder selbst ab: {words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>Neu auf der Checkliste: {words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>Checkliste: {words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>Von der Checkliste entfernt: {words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>Checkliste in anderer Reihenfolge: {words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>Die Checkliste hat keine Zeile {number} mehr.</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>Angeben, was zu tun ist, etwa: Zeitnahme getestet.</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>Eine Zeile der Checkliste hat höchstens {most} Zeichen. Mit weniger Wörtern sagen.</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>Jedes Rennen hat Meldungen</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>Startnummern vergeben</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>Zeiten der Rennen geplant</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>Kampfrichter benannt</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>Rennen des Tages ausgelost</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>Startlisten des Tages heraus</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>Eis und Luft notiert</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>Ergebnisse des Tages vollständig</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>Alle Rennen offiziell</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>Ergebnisse heraus</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>Sicherung an einem zweiten Ort</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>Drucker bereit</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>Seit dem Druck nichts geändert</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>Mannschaftsführersitzung abgehalten</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>Zeitnahme getestet</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>Funkgeräte getestet</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>Arzt anwesend</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>Medaillen und Preise bereit</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>Ergebnisse an den Verband gesendet</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>Protokoll geschrieben</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>Wettkampftag</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>Weltcup</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>Vereinswettkampf</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event} hat keine Kombination für {sex}. Eine davon nennen: {names}.</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>Rennen {number} ist offiziell, und seine Blätter würden andere nennen. Erst vorläufig machen.</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>Kampfrichter von {event}</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>Die Quelle nennt keine Saison; {season} wird angenommen.</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>Für {season} gibt es keine Regeldatei; {rules} wird verwendet.</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source}: Wettkampf {number} von {series} ist schon „{known}“, nicht „{event}“.</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>Wettkampf</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>Punkte nach jedem Wettkampf</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>Ränge nach jedem Wettkampf</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>In diesem Cup hat noch niemand Punkte. Mit der ersten Zeit beginnt die Wertung.</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>Noch zu holende Punkte</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>führt jetzt</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>Volles Zeichen: Punkte jetzt. Offenes Zeichen: das höchste Erreichbare. Gepunktet: kann nicht mehr gewinnen.</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>Punkte jetzt</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>Noch erreichbar</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>Saison {season}</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}, nach {cup}{number}: Rang {rank}, {points} Punkte</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name} hat {points} Punkte</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name} hat jetzt {points} Punkte</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name} kann noch {points} Punkte erreichen</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name} kann noch {points} Punkte erreichen und nicht mehr gewinnen</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>Es gibt nichts zu teilen: kein Rennen mit Division A und B ist ohne Startliste.</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>Divisionen von Rennen {numbers}</numerusform>
    <numerusform>Divisionen der Rennen {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>Es gibt keine Division „{division}“: A oder B wählen.</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>Ein von Hand gegebener Platz in einer Division braucht eine Bemerkung mit dem Grund.</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>Rennen {number} wird in einer Division gelaufen.</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who} hat zurückgezogen oder ist Reserve: nur Gemeldete werden gesetzt.</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>Von Hand in {division} gesetzt</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>Nicht mehr von Hand gesetzt</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>In diesem Cup ist noch nichts gelaufen: die bekannten Zeiten entscheiden.</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>Der erste Lauf ist noch nicht gelaufen: seine Ergebnisse werden diese Divisionen ändern.</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}, Rennen {number}</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>Neben Rennen {number} gibt es kein Rennen der Division {division}. Zuerst eines ins Programm aufnehmen.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>Rennen {number} hat schon eine Startliste, seine Divisionen bleiben. Zuerst die Startliste entfernen.</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name} ist in Rennen {number} und in der anderen Division gemeldet. Eine der Meldungen entfernen.</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>Wertung {cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>Qualifikation {championship}, {event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>Rekordantrag {mark}, {name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>Meldungen nach Nation</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>Startliste</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>Paarliste</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>Rundenblatt</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>Ergebnis mit Runden</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>Medaillenspiegel</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>Rekorde und Bestzeiten</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>Preisgeld</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>Preisgeld gesamt</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>Kampfrichter der Rennen</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>Eisbedingungen</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>Es gibt keine Liste „{key}“ dieses Wettkampfs.</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>Rennen {number}: {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>Auslosung von Rennen {numbers}</numerusform>
    <numerusform>Auslosung der Rennen {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>die Reihenfolge ergibt sich aus dem, was davor gelaufen wird.</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>Für dieses Rennen gibt es keine Rangliste: die bekannten Zeiten und das Los entscheiden.</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>Division {other} hat niemanden: die Divisionen dieser Strecke wurden noch nicht gebildet.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>{count} weitere Meldung erfüllt eine Regel nicht: siehe Seite Meldungen.</numerusform>
    <numerusform>{count} weitere Meldungen erfüllen eine Regel nicht: siehe Seite Meldungen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>Rennen {number} ist offiziell, also bleibt seine Startliste.</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>Es gibt schon eine Startliste mit {count} Namen.</numerusform>
    <numerusform>Es gibt schon eine Startliste mit {count} Namen.</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>Weder Rang noch Zeit ist bekannt von {names}.</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>Keine Bahn im ersten Lauf: {names}.</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>durch Los</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count} Punkt</numerusform>
    <numerusform>{count} Punkte</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>Saisonbestzeit {time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>keine Zeit</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>gleich, durch Los</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>Der Startwert gibt andere Paare als diese: die Datei wurde anderweitig geändert.</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>die Cup-Rangliste vor diesem Rennen</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>die Rangliste von {season}, da noch nichts gelaufen ist</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>keine Rangliste, da noch nichts gelaufen ist</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>die Wertung nach Rennen {numbers}</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>Auslosung von Rennen {number}, Startwert {seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>Rennen {number} läuft: {name} hat ein Ergebnis. Es kann nicht neu ausgelost werden.</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>Die Meldungen von Rennen {number} haben sich seit der Auslosung geändert. Neu auslosen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>{count} Liste gedruckt</numerusform>
    <numerusform>{count} Listen gedruckt</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>Am Aushang: {board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>Vom Aushang genommen</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>{count} Datei geschrieben</numerusform>
    <numerusform>{count} Dateien geschrieben</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>Revisionen {first} bis {last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, Revision {revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>{count} Liste herausgegeben</numerusform>
    <numerusform>{count} Listen herausgegeben</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>Ersetzt durch Revision {revision}, {time}</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>Für diese Rennen besteht die Meldung schon.</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>Gemeldet: {names}, Rennen {numbers}</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who} hat schon zurückgezogen.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Zurückgezogen</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who} hat nicht zurückgezogen.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who} steht auf der Startliste. Diesen Rückzug einzeln zurücknehmen.</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>Rückzug zurückgenommen</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>Die Reihenfolge der Reserven beginnt mit 1.</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who} hat zurückgezogen. Zuerst den Rückzug zurücknehmen.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who} steht auf der Startliste. Stattdessen davon zurückziehen.</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name} ist schon Reserve {order} von {nation}. Einen anderen Platz wählen.</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>Reserve {order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>Nicht mehr Reserve</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve} kann nicht für {who} einspringen: nötig sind dieselbe Nation und dieselbe Strecke.</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve}, für {gone}</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who} hat von Hand gesetzte Punkte. Zuerst zu den Punkten der Tabelle zurückkehren.</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>Außer Konkurrenz</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>In Konkurrenz</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>Meldezeit entfernt</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>Meldezeit {time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>Gelten gelassen ({remark})</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>Nicht gelten gelassen</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>Meldung entfernt</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>Rennen {number} wird von Teams gelaufen: {name} ist ein Läufer.</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>Rennen {number} wird von Einzelläufern gelaufen: {name} ist ein Team.</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who}: {reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who} ist keine Reserve.</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>{name} in Rennen {number}</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act}: {names}, Rennen {numbers}</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source}: keine Spalte nennt: {what}. Eine wählen.</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source}: keine Spalte nennt: {what}. Eine wählen oder die Nation aller Zeilen angeben.</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>Zeile {row} von {source} kann nicht so beantwortet werden. Die Vorschau neu ansehen.</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>Die Datei hat sich seit dem Vergleich mit {source} geändert. Die Vorschau neu ansehen.</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>Meldungen aus {source}: {count} Zeile</numerusform>
    <numerusform>Meldungen aus {source}: {count} Zeilen</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>Niemand ist unter der Kennung {key} bekannt, und es fehlt: {what}. Ausfüllen.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>Die Kennung {key} gehört {known}. Ist es dieselbe Person wie {name}?</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>{name} gibt es mehrfach. Wer ist gemeint?</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known} hat die Kennung {other}, die Liste sagt {key}. Ist es dieselbe Person?</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name} könnte {known} sein. Ist es dieselbe Person?</translation>
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
   <translation>{name} ist neu, und das Geschlecht fehlt. Ausfüllen.</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known} ist mit Geschlecht {own} bekannt, die Liste sagt {other}. Das Geschlecht berichtigen.</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}.</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>Die Liste hat keine Zeilen.</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>{nation} gilt für Zeilen, die keine Nation nennen.</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>Nicht gelesene Spalten: {names}.</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>Gemeldet, aber nicht in dieser Liste: {names}.</translation>
  </message>
  <message>
   <source>known</source>
   <translation>bekannt</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>gefragt</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>{count} Zeile neu</numerusform>
    <numerusform>{count} Zeilen neu</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>{count} Zeile bekannt</numerusform>
    <numerusform>{count} Zeilen bekannt</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>{count} Zeile geändert</numerusform>
    <numerusform>{count} Zeilen geändert</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>{count} Zeile abgelehnt</numerusform>
    <numerusform>{count} Zeilen abgelehnt</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>{count} Zeile zu entscheiden</numerusform>
    <numerusform>{count} Zeilen zu entscheiden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>Zeile {row}: {reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>Name, Nation und Geschlecht sind für einen neuen Läufer nötig. Ausfüllen.</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>Zeile {row}: {name} kann nicht in einem Rennen für {sex} starten. Die Disziplin berichtigen.</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>Zeile {row}: {event} steht nicht im Programm dieses Wettkampfs. Entfernen oder das Rennen aufnehmen.</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>Zeile {row}: Zeile {first} nennt {name} schon für {event}. Eine davon entfernen.</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event}: keine Meldung des Teams durch diese Zeile</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event} mit dem Team von {nation}</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>Zeile {row}: in der Liste von {event} zurückgezogen, hier aber gemeldet. Die Meldung von Hand zurückziehen.</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event}: zurückgezogen</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event}: hier zurückgezogen, und so bleibt es</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event}: {differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>Zeile {row}: {note}. Rennen {number} ist ausgelost: von Hand ändern.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>Zeile {row}: Rennen {number}, {event}, ist ausgelost. Den Läufer von Hand melden und den Start ergänzen.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>Zeile {row}: Rennen {number}, {event}, ist offiziell. Erst vorläufig machen.</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>Nummer {known} bleibt, die Liste sagt {other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>Zeile {row}: {name} hat schon die Nummer {number}. Eine andere geben.</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>Nummer {number} wird nicht vergeben, weil Rennen {race} offiziell ist; zuerst vorläufig machen</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>Nummer {number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>neuer Läufer</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>gemeldet: {events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>alles ist bekannt</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>die Liste bemerkt „{remark}“</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>Reserve</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>außer Konkurrenz</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>nicht mehr Reserve</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>Reserve {order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>in Konkurrenz</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>Meldezeit {time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>Meldezeit {time} statt {known}</translation>
  </message>
  <message>
   <source>club</source>
   <translation>Verein</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>eigene Schrift</translation>
  </message>
  <message>
   <source>born</source>
   <translation>geboren</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>Nation</translation>
  </message>
  <message>
   <source>id</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>Kennung {key} bleibt, die Liste sagt {other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {value} statt {known}</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>Neue Datei für die Saison {season}</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>„{season}“ ist keine Saison. Als 2025/26 schreiben.</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>es gibt keine Liste „{name}“. Listen heißen {examples}.</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>kein Rennen ist genannt. Mit --race angeben, welches, oder die Nummer schreiben, wie in {{race 12.title}}.</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>„{text}“ ist keine Nummer eines Rennens.</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>sagen, wessen Gesamtklassement: classification M, classification W.</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>„{key}“ ist nicht bekannt. Es gibt: {known}.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>Diese Änderung gilt nicht mehr, also gibt es nichts zurückzunehmen.</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>„{label}“ wurde schon zurückgenommen.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>„{label}“ kann nicht zurückgenommen werden, weil „{later}“ danach kam. Zuerst dieses zurücknehmen.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>„{label}“ kann nicht zurückgenommen werden: dort steht jetzt etwas anderes.</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>Zurückgenommen: {label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>Von diesem Läufer wurde noch nichts geändert.</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>Die letzte Änderung hier, „{label}“, betraf auch andere. Mit Bearbeiten, Rückgängig zurücknehmen.</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>„{label}“ wird nicht hier zurückgenommen. Ergebnis, Offiziell machen verwenden.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>{count} Läufer</numerusform>
    <numerusform>{count} Läufer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{count} frühere Zeit von {who}</numerusform>
    <numerusform>{count} frühere Zeiten von {who}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>gleiche Kennung</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>{name} der Datei kann nicht {skater} sein: einer läuft bei den Männern. Einen anderen Läufer wählen.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>und {count} weiterer</numerusform>
    <numerusform>und {count} weitere</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Rückgängig: {label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>Wiederhergestellt: {label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>rückgängig gemacht</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>Aussehen der Blätter</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>Import von Rennen {number}, {title}</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>Rennen {number} von {event}, {title}</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race}: nichts Neues.</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race}: {count} Zeile übernommen.</numerusform>
    <numerusform>{race}: {count} Zeilen übernommen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>{name} wird jetzt so geschrieben; {told}.</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder}: in diesem Ordner ist keine .json-Datei.</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number} ({time}, {label})</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>Eintrag {entry} des Journals nimmt etwas zurück oder holt etwas wieder, das er nicht konnte.</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>Die Zeilen von Eintrag {entry} des Journals sind nicht nummeriert wie vorher.</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>Eintrag {number} des Journals fehlt; nur seine Zeilen sind da.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>Eintrag {entry} des Journals wurde verschoben: er wurde als Nummer {number} geschrieben.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>Eintrag {entry} des Journals wurde nach dem Schreiben geändert.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>Eintrag {entry} des Journals oder der davor wurde nach dem Schreiben geändert.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>Eintrag {entry} des Journals ist als {kept} markiert, ist aber {state}.</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>Zeile {row} von {table}</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>Eintrag {entry} des Journals fand {place} am Journal vorbei geändert.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>Am Journal vorbei wurde {place} entfernt; zuletzt schrieb es Eintrag {entry}.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>Am Journal vorbei wurde {place} geändert: {column} ist nicht, wie Eintrag {entry} es hinterließ.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>Am Journal vorbei wurde {place} wieder eingesetzt, nachdem Eintrag {entry} es entfernt hatte.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>Am Journal vorbei wurde {place} eingesetzt: kein Eintrag hat es.</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>Eintrag {first} des Journals fehlt; er stand vor Eintrag {entry}.</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>Die Einträge {first} bis {last} des Journals fehlen; sie standen vor Eintrag {entry}.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>Und {count} weiterer dieser Art.</numerusform>
    <numerusform>Und {count} weitere dieser Art.</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>verworfen</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name} ist die offene Datei selbst. Die Datei der letzten Saison wählen.</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>Aus {source}: {what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>{count} Läufer blieb weg: mehrere heißen so.</numerusform>
    <numerusform>{count} Läufer blieben weg: mehrere heißen so.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>{count} Bestzeit</numerusform>
    <numerusform>{count} Bestzeiten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>{count} Team</numerusform>
    <numerusform>{count} Teams</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>das Aussehen von {count} Wettkampf</numerusform>
    <numerusform>das Aussehen von {count} Wettkämpfen</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>Kampfrichter von {count} Wettkampf</numerusform>
    <numerusform>Kampfrichter von {count} Wettkämpfen</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>Läufer</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>Bestzeiten</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>Teams</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>Aussehen der Blätter</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>Kampfrichter</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>nichts Neues</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>Es gibt keinen Wettkampf {number}. Es gibt: {names}.</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>Es gibt keinen Wettkampf {number} der Serie „{series}“. Es gibt: {names}.</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>Es gibt mehrere Wettkämpfe {number}: {names}. Die Serie angeben.</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>Es gibt kein Rennen {number}. Die Rennen sind: {numbers}.</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>Ein Helm steht in diesem Sprint zweimal. Einen davon entfernen.</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>Ziel: {order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>Zwischensprint {number}, Runde {lap}: {order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>Eingeben, wer ankam: Helm und Zeit, etwa 12 7:42.51.</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>Rennpunkte des Ziels nach der Zielreihenfolge</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>Überrundet: {name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>Nicht überrundet: {name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>Wer aufgehört hat, hat 0 bis {most} Runden dieses Rennens geschafft, nicht {laps}.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>Nach {laps} Runde aufgehört: {name}</numerusform>
    <numerusform>Nach {laps} Runden aufgehört: {name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>Ein Rennen hat 1 Runde oder mehr.</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>Mit {laps} Runden hat Rennen {number} andere Zwischensprints. Zuerst die Reihenfolgen der Zwischensprints entfernen.</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps} Runde</numerusform>
    <numerusform>{laps} Runden</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}, Rennen {number}</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>Rennen {number} ist kein Massenstart.</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>Die Reihenfolge auf der Linie ist {order}. Zum Ändern alles eingeben, oder jedem Helm seine Zeit geben.</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>Rennen {number} hat {count} Meldungen; die Halbfinals sind für 1 bis {most}.</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>Halbfinals von Rennen {number}</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>Startliste von Rennen {number} aus den Halbfinals</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>Rennen {number} ist kein Massenstart der Division B mit einem der Division A daneben.</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>Aus Rennen {number} steigt niemand auf: alle sind schon in Division A, oder es gibt noch kein Ergebnis.</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>Steigt auf in Rennen {number}: {names}</numerusform>
    <numerusform>Steigen auf in Rennen {number}: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>Rennen {number} ist kein Massenstart-Finale mit {count} Halbfinals, Lauf 1 bis {count}, daneben.</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>In Rennen {race} trägt niemand Helm {number}. Die Helmliste prüfen.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>Helm {number}, {name}, ist nicht gestartet. Die Nummer berichtigen.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>Helm {number}, {name}, hat nach Runde {stopped} aufgehört. Die Nummer oder die Runden berichtigen.</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>{team} hat in der Datei andere Mitglieder; die der Quelle wurden nicht übernommen.</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name} ist zweimal benannt</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>es gibt mehrere {name}. Den skater_key angeben</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>„sex“ von {name} fehlt, erwartet wird M oder W</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}, Zeile {row} ({name}): {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other} ist {kept}: {count} Meldung verschoben</numerusform>
    <numerusform>{other} ist {kept}: {count} Meldungen verschoben</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name} ist mit niemandem zusammengelegt.</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other} ist nicht {kept}</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>Zwei verschiedene Läufer wählen.</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name} ist schon mit einem anderen Läufer zusammengelegt.</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept} und {other} können nicht einer sein: einer läuft bei den Männern.</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept} ist am {day} geboren, {other} am {other_day}. Zuerst das falsche Geburtsdatum berichtigen.</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept} und {other} sind beide in Rennen {number} von {event} gemeldet. Zuerst eine Meldung entfernen.</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>Verein</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Eigene Schrift</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}, Rennen {number}: {title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>Die Adresse der Ankündigungen beginnt mit https://.</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address} nannte die neueste Version nicht: {reason}. Das Programm ist, wie es war.</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address} nennt eine Version, die keine Zahl ist.</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>Es gibt keine Serie „{series}“. Die Serien sind: {names}.</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>Die Datei hat keine Saison. Eine neue Datei mit einer anlegen.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Amt</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name} hat kein Amt. Eines eingeben, etwa Schiedsrichter.</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office}: den Namen eingeben oder die Nation entfernen.</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} hätte in Rennen {number}, das offiziell ist, eine andere Startnummer. Zuerst vorläufig machen.</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>Rennen {numbers} ist offiziell, die Blätter neu herausgeben</numerusform>
    <numerusform>Rennen {numbers} sind offiziell, die Blätter neu herausgeben</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act}; {told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name}: von {was} nach {place}, ein neues Paar</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>{name} ({nation}) ist schon bekannt. Falls es jemand anderes ist, beide Geburtsdaten angeben.</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>Neuer Läufer {name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name} ist in Rennen gemeldet. Um das Geschlecht zu ändern, die Meldungen zurückziehen.</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>Läufer {name} berichtigt</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>Anderer Name</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>Den anderen Namen eingeben.</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name} ist schon ein Name von {who} ({nation}).</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name} heißt auch {other}</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name} heißt nicht mehr {other}</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>Neues Team {name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>Team {name} berichtigt</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>Ein Team {name} ({nation}) gibt es schon.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>Die Kennung {key} gehört {name} ({nation}).</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>{name} hat in diesem Wettkampf Nummer {known}; die Quelle sagt {other}.</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}, Zeile {row}: es gibt mehrere {name} ({nation}). Den skater_key angeben.</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Familienname</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>Den Familiennamen eingeben.</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>Männer oder Frauen wählen.</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>Niemand, der läuft, ist am {day} geboren. Das Geburtsdatum berichtigen.</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>Den Namen des Teams eingeben.</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field} enthält ein nicht druckbares Zeichen. Neu eingeben.</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>„{nation}“ ist keine Nation. Drei Großbuchstaben schreiben, etwa NOR.</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>Neues Bild: {use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>Diese Unterschrift steht unter dem Ergebnis von Rennen {number}. Zuerst die Genehmigung zurückziehen.</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>Bild entfernt: {use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>Neue Reihenfolge der Bilder</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>Zeichen der Veranstaltung</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>Sponsor</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>Unterschrift</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path} ist keine Datei. Ein anderes Bild wählen.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>{path} ist nicht lesbar ({reason}). Ein anderes Bild wählen.</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>Mehrere Läufer heißen {name}: {nations}. Die Kennung eines Verbands angeben.</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>Kein Läufer dieser Datei hat die Kennung oder den Namen „{key}“.</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>{name} steht anstelle eines Namens ({remark})</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>Datei nach Eintrag {number} neu begonnen ({hash}): {name} anstelle eines Namens ({remark})</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>„{name}“ verrät noch, wer es ist. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>Einen Läufer {name} gibt es schon. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>Eine Bemerkung muss den Grund nennen; sie bleibt bei der Entscheidung stehen.</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>Die Bemerkung bleibt in der Datei, darf also die Person nicht nennen. Den Namen weglassen.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Bemerkung</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>Einer der Namen steht noch in {count} Zeile von {table}: prüfen, ob diese Person gemeint ist.</numerusform>
    <numerusform>Einer der Namen steht noch in {count} Zeilen von {table}: prüfen, ob diese Person gemeint ist.</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>Die Nummern der Rennen beginnen mit 1.</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>Neuer Wettkampf: {event}, {count} Rennen.</numerusform>
    <numerusform>Neuer Wettkampf: {event}, {count} Rennen.</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>Neuer Wettkampf: {event}.</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>Ein Wettkampf bleibt in seiner Saison, {season}.</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>Wettkampf berichtigt: {event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>Neues Rennen {number}: {title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>Rennen {number} hat Meldungen, also wird darin {title} gelaufen. Zuerst die Meldungen entfernen.</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>Rennen {number} geändert: {title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>Rennen {number} hat {count} Meldung. Zuerst entfernen.</numerusform>
    <numerusform>Rennen {number} hat {count} Meldungen. Zuerst entfernen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>Rennen {number} hat Kampfrichter, Eisbedingungen oder eine Auslosung. Es bleibt im Programm.</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>Listen von Rennen {number} gingen hinaus. Es bleibt im Programm.</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>Rennen {number} entfernt: {title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>Die Reihenfolge muss jedes Rennen eines Wettkampfs einmal nennen.</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>Neue Reihenfolge der Rennen</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>Rennen {numbers}: {when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>kein Tag</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>Es gibt kein Programm „{name}“ in der Regeldatei. Es gibt: {names}.</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>Programm: {name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event} hat keine Rennen zum Kopieren.</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>Programm wie bei {event}</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>Ein Wettkampf braucht einen Namen, etwa World Cup #3.</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series} hat schon Wettkampf {number}, {event}. Anderen Namen und andere Nummer wählen.</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>Rennen {number} ist schon {title}. Eine andere Nummer wählen.</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title} steht schon im Programm, als Rennen {number}. Ihm einen eigenen Titel geben.</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>Gesamtklassements</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>Medaillen</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Rekorde</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>Wertungen</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>Preise</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>Eis und Luft</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>In diesem Wettkampf ist noch nichts, was in ein Protokoll könnte. Seine Rennen aufnehmen.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>Journal der Ergebnisdatei: {count} Einträge, der Hash des letzten ist {hash}.</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>Ergebnisse, {day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>Rennen {number} offiziell</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>Rennen {number} wieder vorläufig</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>{count} Läufer hat weder Zeit noch Status: {name}.</numerusform>
    <numerusform>{count} Läufer haben weder Zeit noch Status, der erste ist {name}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>Rennen {number} kann nicht offiziell werden: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>Rennen {number} braucht eine Bemerkung, die {count} Befund übergeht: {sentence}</numerusform>
    <numerusform>Rennen {number} braucht eine Bemerkung, die {count} Befunde übergeht, der erste ist: {sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>Rennen {number} offiziell, {count} Befund übergangen: {remark}</numerusform>
    <numerusform>Rennen {number} offiziell, {count} Befunde übergangen: {remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>Es gibt kein Schema „{name}“. {known} wählen oder den Pfad eines Schemas angeben.</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>Die Datei hat kein Weltcuprennen, das für {event} zählt. Zuerst die Rennen der Saison übernehmen.</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>Lauf {number}</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>Paar {number}</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>Durchgang</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>Rundenzeit</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>Rundenzeiten</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>Rückstand auf die Spitze</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>Erste {metres} m</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>Mittlere Runde</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>Runde</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>Angang und Runde</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name}: erste {metres} m {opener}, dann {lap} je Runde, {time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>In diesem Paar startet niemand. Das Rennen auslosen oder ein anderes Paar wählen.</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>An den Linien dieses Rennens wird keine Uhr abgelesen, also gibt es keine Runden zu zeichnen.</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>Noch kein Durchgang ist eingegeben. Das Diagramm beginnt mit dem ersten.</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}, führt</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}, Bestzeit</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}, {metres} m: Runde {lap}, Uhr {clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}, {metres} m: {gap} hinter der Spitze, Uhr {clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office} steht zweimal. Ein Rennen hat eines; mehrere davon stehen beim Wettkampf.</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>Kampfrichter von Rennen {number}</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment} steht zweimal. Nur einmal eintragen.</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>Eis und Luft von Rennen {number}</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source}: Rennen {number} von {event} ist schon „{title}“.</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>Code {code} steht nicht in der Regeldatei.</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>Bahn {lane} von Paar {pair} ist schon besetzt</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>die Datei hat ein anderes Paar, eine andere Bahn oder einen Rückzug, oder die Zeile steht zweimal</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>die Datei hat ein anderes Ergebnis; von Hand berichtigen</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source}: Rennen {number} ist offiziell. Erst vorläufig machen.</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>ausgelost</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>auf dem Eis</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>vorläufig</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>Dieser Teilnehmer steht nicht in der Wertung. Einen wählen, der darin steht.</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>Niemand sonst hat die {points} Punkte von {name}: nur gleiche Summen werden von Hand gereiht.</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>Ein von Hand gesetzter Rang braucht eine Bemerkung mit dem Grund.</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>Nur Teilnehmer mit ein und derselben Summe werden von Hand gereiht.</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>Die Ränge dieser {count} gehen von {first} bis {last}; gleiche teilen sich den besseren Rang.</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>Rang von Hand, {cup}: {ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>Unter denen mit den Punkten von {name} ist kein Rang von Hand gesetzt.</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>Rang wieder nach Regel, {cup}: {name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>„{mark}“ ist kein Rekord. Einen von {known} wählen.</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>Ein Massenstart hat keinen Rekord: um seine Zeit wird nicht gelaufen.</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>Die Strecke des Rekords angeben.</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>Eingeben, wer den Rekord hält.</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day} liegt noch in der Zukunft. Das Datum des Rekords berichtigen.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>Gilt in</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>Angeben, auf welcher Eisbahn der Bahnrekord gilt.</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>Angeben, zu welcher Meisterschaft der Rekord gehört.</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder} hält einen in diesem Rennen gelaufenen Rekord ({mark}). Ihn zuerst auf der Seite Rekorde entfernen.</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>Rekorde aus {source}: {count} Zeile</numerusform>
    <numerusform>Rekorde aus {source}: {count} Zeilen</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>Die Liste hat ihn zweimal.</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>Die Datei hat diesen Rekord.</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>Durch die Liste anerkannt.</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>Einzelheiten werden aus der Liste übernommen.</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>Der erste seiner Art in der Datei.</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>Geteilt mit {name}, {time}.</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>Folgt auf {name}, {time}.</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>Langsamer als {name}, {time}: bleibt als früherer erhalten.</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>Neuer Rekord {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record} wurde in dieser Datei gelaufen. Die Zeit im Rennen berichtigen oder den Rekord entfernen.</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>Rekord {record} berichtigt</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>Rekord {record} entfernt</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name} lief in Rennen {number} keinen {mark}. Die Liste dieses Wettkampfs neu ansehen.</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>Dieser {mark} steht schon in der Liste.</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>Vorläufiger Rekord {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>Angeben, wer den Rekord anerkannt hat.</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record} ist schon anerkannt.</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record} steht nicht mehr im Ergebnis des Rennens. Aus der Liste entfernen.</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>anerkannt von {name}, {day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>Rekord {record} anerkannt</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>Dieser Rekord wurde nicht in dieser Datei gelaufen, also gibt es nichts zu beantragen.</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>Keines dieser Rennen hat eine Startliste. Zuerst auslosen, dann proben.</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>Ergebnisse für eine Probe entfernt</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>Probe von {name}, Startwert {seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}, {name}: {said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>Runde {lap}: {order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>Ziel: {order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>Einzugeben: {what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · Paar {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>Paar {pair}: Uhr ausgefallen, Zeiten von Hand: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>Paar {pair}: die Uhr ging falsch, richtig ist: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>Paar {pair}: {told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>innen</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>außen</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>nicht eingegeben, richtig: {right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>{entered} statt {right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>Seitdem hat sich nichts geändert.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>{count} Änderung seitdem: {labels}.</numerusform>
    <numerusform>{count} Änderungen seitdem: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>{count} Änderung kommt zurück: {labels}.</numerusform>
    <numerusform>{count} Änderungen kommen zurück: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup} ist keine Sicherung von {name}. Eine der eigenen wählen.</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>Aus der Sicherung von {moment} zurückgeholt: {name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Wiederholt: {label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time} liegt vor dem Durchgang bei {metres} m ({passing}). Eines davon berichtigen.</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>Zeit {time}, {place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>In diesem Rennen gibt es keinen Durchgang bei {metres} m.</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>Durchgang {metres} m entfernt, {place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>Wer nicht gestartet ist, hat keine Durchgänge. Zuerst das DNS entfernen.</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres} m {time}, {place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>Nur DNF, DNS und DQ werden so entschieden.</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>Wer Durchgänge hat, ist gestartet: DNF verwenden oder zuerst die Durchgänge entfernen.</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}, {place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>Vermerk {codes}, {place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>Vermerke entfernt, {place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>Wiederholungslauf abgesagt, {place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>Ergebnis entfernt, {place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>Zurückgezogen, {place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>Die Bahn ist mit {name} besetzt. Zuerst einen von beiden versetzen.</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>Rückzug zurückgenommen, {place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>Ein Wiederholungslauf folgt auf einen Versuch: zuerst dessen Zeit oder Status eingeben.</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>Es gibt schon {count} Versuche; mehr geht nicht.</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>Wiederholungslauf, {place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>Von Hand gesetzte Punkte brauchen eine Bemerkung mit dem Grund.</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>Punkte sind 0 oder mehr.</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>Punkte {points} von Hand, {place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>Punkte nach Tabelle, {place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>Es gibt kein Ergebnis zu entfernen: {place}.</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>Kein Wiederholungslauf angesetzt: {place}.</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place} hat zurückgezogen. Zuerst den Rückzug zurücknehmen.</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place} hat nicht zurückgezogen.</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{time} bei {metres} m liegt nicht zwischen den Durchgängen davor und danach.</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>Lauf {pair} {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>Paar {pair} {lane}, {name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>Rennen {number} ist nicht zu Ende: {count} Läufer hat weder Zeit noch Status.</numerusform>
    <numerusform>Rennen {number} ist nicht zu Ende: {count} Läufer haben weder Zeit noch Status.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>Rennen {number} ist nicht zu Ende: {count} Team hat weder Zeit noch Status.</numerusform>
    <numerusform>Rennen {number} ist nicht zu Ende: {count} Teams haben weder Zeit noch Status.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>Rennen {number} hat schon eine Startliste.</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>Es gibt keine Regeldatei „{name}“. {known} wählen oder den Pfad einer Regeldatei angeben.</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>Die Regeldatei „{name}“ dieser Ergebnisdatei gehört nicht zu diesem Programm.</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>Alles in {source} wurde gerettet: {changes} Änderungen, {rows} Zeilen, jede durch das Journal belegt.</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>{rows} Zeilen von {source} wurden gerettet. Die Listen mit dem Papier vergleichen, bevor es mit dieser Datei weitergeht.</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>Das Journal hält bis Eintrag {kept} von {entries}; was danach kam, ist ein Eintrag, „Gerettet aus {name}“.</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>Das Journal beginnt neu, mit einem Eintrag, „Gerettet aus {name}“; keiner von {entries} hält.</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table}: {count} von {kept} Zeilen steht wie gelesen, und kein Eintrag des Journals belegt sie.</numerusform>
    <numerusform>{table}: {count} von {kept} Zeilen stehen wie gelesen, und kein Eintrag des Journals belegt sie.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table}: {count} Zeile ist verloren, weil sie den anderen widerspricht oder zu einer verlorenen gehört.</numerusform>
    <numerusform>{table}: {count} Zeilen sind verloren, weil sie den anderen widersprechen oder zu verlorenen gehören.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table}: ein Teil war nicht lesbar, und es könnten mehr Zeilen als diese {kept} gewesen sein.</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event} ist zweimal geplant. Einen eigenen Namen geben.</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>Nummer {number} hat schon ein Wettkampf davor. Eine andere wählen.</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day} liegt nicht in der Saison {season}, die von Juli bis Juni geht.</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>Wettkampf {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>{count} Programm</numerusform>
    <numerusform>{count} Programme</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>{count} Cup</numerusform>
    <numerusform>{count} Cups</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>eigene Datei</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>gehört zum Programm</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>Punkte, Auslosung, Verstöße und Rekorde von {season}: {cups}, {programmes}; {origin}.</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>Für {season} gibt es noch keine Regeldatei: ihre Punkte und Tage prüfen.</translation>
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
   <translation>Tag</translation>
  </message>
  <message>
   <source>All times</source>
   <translation>Alle Zeiten</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>Saisonbestzeiten</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>Bestzeit {season} bisher: {said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>Bestzeit {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>{count} Zeit hat keinen Tag und ist nicht gezeichnet.</numerusform>
    <numerusform>{count} Zeiten haben keinen Tag und sind nicht gezeichnet.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>Von den Zeiten von {name} ist kein Tag bekannt, also lassen sie sich nicht zeichnen.</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name} hat über diese Strecke noch keine Zeit.</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name} steht schon auf der Startliste.</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>Angeben, in welchem Paar {name} startet.</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name} hat zurückgezogen und bleibt als WDR auf der Liste.</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>Plätze getauscht: {first} und {second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>Bahnen getauscht, Paar {pair}</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>Paar {pair} eingefügt</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>Leeres Paar {pair} entfernt</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>Von der Liste genommen: {name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name} ist Reserve oder hat zurückgezogen. Zuerst die Meldung ändern.</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>Auf die Liste gesetzt: {name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>Die Liste hat sich seit der Prüfung geändert. Die Prüfungen neu ansehen.</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>Seit Revision {revision} hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>Startliste von Rennen {number}, Revision {revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>Die Liste hat sich seit diesem Vorschlag geändert. Die Möglichkeiten neu ansehen.</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>Zurückgezogen, {name}: {option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}, {place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>Halbfinals von Rennen {number} aus den Viertelfinals</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>Rennen {number} ist kein Teamfinale mit Viertelfinals, Lauf 1, und Halbfinals, Lauf 2, daneben. Unter Wettkampf, Programm aufnehmen.</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>Mitglieder von {team}: {names}, Rennen {number}</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>Rennen {number} wird von Einzelläufern gelaufen; nur Teams haben Mitglieder.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>Rennen {number}: die Regeldatei sagt nichts zu diesem Teamrennen. In team_events ergänzen.</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name} ist schon im Team {team} benannt. Zuerst dort entfernen.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>nicht mehr da</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>„{text}“ ist kein Zeitpunkt. Als 2025-11-14 14:32 schreiben, oder 14:32 für heute.</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>es ist leer</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>Am {moment} war noch nichts in dieser Datei. Ihr erster Eintrag: {first}.</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>Stand vom {moment}.</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>Neue Pause: {break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>Pause geändert: {break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>Pause entfernt: {break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>Angeben, um wie viele Minuten: 10 für später, -10 für früher.</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>Ab hier hat kein Rennen eine Zeit, die sich verschieben ließe.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>{count} Rennen {minutes} Min. später</numerusform>
    <numerusform>{count} Rennen {minutes} Min. später</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>{count} Rennen {minutes} Min. früher</numerusform>
    <numerusform>{count} Rennen {minutes} Min. früher</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>Kein Rennen ist mehr zu berechnen. Eingeben, wann das erste Rennen des Tages beginnt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>{count} Zeit berechnet</numerusform>
    <numerusform>{count} Zeiten berechnet</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>Rennen {number} begänne nicht am selben Tag. Die Zeiten um weniger verschieben.</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>Eine Pause dauert 1 bis {most} Minuten, nicht {minutes}.</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>Eine Pause mitten im Rennen kommt nach einem seiner Paare, etwa 8.</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>nach Rennen {number}</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>vor dem ersten Rennen</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>Rennen {number}, nach Paar {pair}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} Min.</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>Diese Wertung ist gedacht.</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}, gedacht</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>Verglichen mit der tatsächlichen Wertung: {words}, kurz {mark}.</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>Keine Disziplin von {scheme} richtet sich nach Rennen des Cups {cup}. Ein anderes Schema wählen.</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>Nächstes Rennen {race}, alle gemeldet</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>Gedacht, nicht gelaufen: {race}: {wishes}.</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>Wie viele Rennen noch kommen, ist nicht bekannt: die Regeldatei sagt es nicht. Die Anzahl angeben.</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>Auch jemand ohne Punkte könnte gewinnen.</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>World Cup #{number}</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}, noch offen</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}, Division {division}</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>„{text}“ steht nicht auf dieser Liste. Teil eines Namens oder einen Schlüssel angeben.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>„{text}“ kann jeder von {names} sein. Mehr vom Namen angeben.</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name} steht in {count} von {all} Rennen mit Punkten.</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>Die Liste hat keine Spalte „{name}“. Die Spalten sind: {known}.</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name} ist in Rennen {race} gemeldet.</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>Von Hand in Division {division} gesetzt: {remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>Das Kampfgericht ließ die Meldung gegen eine Regel gelten: {remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name} startet für {nation}.</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>Die Listen kennen {name} unter dem Schlüssel {key}.</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>Es wurde keine Startnummer vergeben.</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>Startnummer {number} gehört {name} im ganzen Wettkampf, {event}.</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>Auf dieser Liste gibt es keine nummerierten Paare.</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>Lauf {pair} dieser Startliste.</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>Paar {pair}.</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>Auf dieser Liste gibt es keine Bahnen.</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>Bahn am Start: {lane}.</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>Auf dieser Liste ist keine Gerade angegeben.</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>Gerade des Starts: {side}.</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>Die Regeldatei gibt ihnen die Nummern {first} bis {last}.</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>Die Datei enthält keine Auslosung dieses Rennens: der Platz kam mit der Startliste.</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>Als „{kind}“ mit dem Startwert {seed} am {day} ausgelost.</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>Nicht Teil der Auslosung: das Kampfgericht setzte den Start später auf die Liste.</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>Der Platz ist wie ausgelost.</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>Das Kampfgericht hat ihn seitdem geändert; ausgelost war {place}.</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>Pressemitteilung</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>Noch kein Tag</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what} {before} entfernt</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what} {now}, vorher {before}</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>gemeldet</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{count} in {table}</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>Zwischensprint {number}</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>Wiederholungslauf</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>zurückgezogen</translation>
  </message>
  <message>
   <source>time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>Vermerke</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>Runden</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>überrundet</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>von Hand gestoppt</translation>
  </message>
  <message>
   <source>points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>Punkte von Hand</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>Bemerkung zu den Punkten</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>Paar</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>Bahn</translation>
  </message>
  <message>
   <source>place</source>
   <translation>Platz</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>Gerade</translation>
  </message>
  <message>
   <source>state</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>Meldezeit</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>Strecke der Meldezeit</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>Tag der Meldezeit</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>Ort der Meldezeit</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>Division von Hand</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>Bemerkung zur Division</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>gelten gelassen</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>Disziplin</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>Meter</translation>
  </message>
  <message>
   <source>division</source>
   <translation>Division</translation>
  </message>
  <message>
   <source>run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>event</source>
   <translation>Wettkampf</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>Eisbahn</translation>
  </message>
  <message>
   <source>city</source>
   <translation>Stadt</translation>
  </message>
  <message>
   <source>country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>air</source>
   <translation>Luft</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>Luftfeuchte</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>Eis</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>Regeldatei</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>Revision</translation>
  </message>
  <message>
   <source>at</source>
   <translation>um</translation>
  </message>
  <message>
   <source>list</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>Aushang</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>gedruckt</translation>
  </message>
  <message>
   <source>files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>Startwert der Lose</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>Starts</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>Probe</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>nach Rennen</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>nach Paar</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>words</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>hakt sich selbst ab</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>abgehakt</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>von Hand abgehakt</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>Familienname</translation>
  </message>
  <message>
   <source>given name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>name in own letters</source>
   <translation>Name in eigener Schrift</translation>
  </message>
  <message>
   <source>office</source>
   <translation>Amt</translation>
  </message>
  <message>
   <source>record</source>
   <translation>Rekord</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>gilt in</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>anerkannt</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>Gold</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>Silber</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>Bronze</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>season</source>
   <translation>Saison</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>{count} Saison</numerusform>
    <numerusform>{count} Saisons</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>{count} Wettkampf</numerusform>
    <numerusform>{count} Wettkämpfe</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>{count} Rennen</numerusform>
    <numerusform>{count} Rennen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>{count} anderer Name</numerusform>
    <numerusform>{count} andere Namen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>{count} Zeit von anderswo</numerusform>
    <numerusform>{count} Zeiten von anderswo</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>{count} Nummer</numerusform>
    <numerusform>{count} Nummern</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>{count} Mitglied</numerusform>
    <numerusform>{count} Mitglieder</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>{count} Start</numerusform>
    <numerusform>{count} Starts</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>{count} Ergebnis</numerusform>
    <numerusform>{count} Ergebnisse</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>{count} Durchgang</numerusform>
    <numerusform>{count} Durchgänge</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>{count} Sprint</numerusform>
    <numerusform>{count} Sprints</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>{count} Kampfrichter</numerusform>
    <numerusform>{count} Kampfrichter</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>{count} Eintrag zum Eis</numerusform>
    <numerusform>{count} Einträge zum Eis</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>{count} Auslosung</numerusform>
    <numerusform>{count} Auslosungen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>{count} herausgegebene Startliste</numerusform>
    <numerusform>{count} herausgegebene Startlisten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} issued start lists</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation>
    <numerusform>{count} Rekord</numerusform>
    <numerusform>{count} Rekorde</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} career</source>
   <translation>
    <numerusform>{count} Laufbahn</numerusform>
    <numerusform>{count} Laufbahnen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>{count} Entscheidung</numerusform>
    <numerusform>{count} Entscheidungen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>{count} Aussehen der Blätter</numerusform>
    <numerusform>{count} Aussehen der Blätter</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>{count} Bild</numerusform>
    <numerusform>{count} Bilder</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>{count} Ausgabe</numerusform>
    <numerusform>{count} Ausgaben</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>{count} Genehmigung</numerusform>
    <numerusform>{count} Genehmigungen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>{count} übergangener Befund</numerusform>
    <numerusform>{count} übergangene Befunde</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>{count} Pressemitteilung</numerusform>
    <numerusform>{count} Pressemitteilungen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>{count} Pause</numerusform>
    <numerusform>{count} Pausen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>{count} Zeile zum Abhaken</numerusform>
    <numerusform>{count} Zeilen zum Abhaken</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{y} gegen {x}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>{count} weitere Linie</numerusform>
    <numerusform>{count} weitere Linien</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name}: {first} bis {last}, {count} Zeichen</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Gesamtklassement</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixed</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>Großer Mehrkampf</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>Kleiner Mehrkampf</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>Mini-Mehrkampf</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>nach {count} Strecke</numerusform>
    <numerusform>nach {count} Strecken</numerusform>
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
   <translation>Summe</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>Rückst.</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}m</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>Rennen</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>Die besten {count} nach {before} Strecken laufen die letzte.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>Division</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Gemessen</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>Luft °C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>Eis °C</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>{weekday}, {date}</source>
   <translation>{weekday}, {date}</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation>{weekday}, {day}. {month} {year}</translation>
  </message>
  <message>
   <source>{first} {first_month} - {last} {month} {year}</source>
   <translation>{first}. {first_month} – {last}. {month} {year}</translation>
  </message>
  <message>
   <source>{first} - {last} {month} {year}</source>
   <translation>{first}.–{last}. {month} {year}</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sonntag</translation>
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
   <translation>Jan</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>Feb</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>Mär</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>Apr</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>Jun</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>Jul</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>Aug</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>Sep</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>Okt</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>Nov</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>Dez</translation>
  </message>
  <message>
   <source>{who}: {title} {before} taken out</source>
   <translation>{who}: {title} {before} entfernt</translation>
  </message>
  <message>
   <source>{who} {before} to {after}</source>
   <translation>{who} von {before} auf {after}</translation>
  </message>
  <message>
   <source>{who} {after}</source>
   <translation>{who} {after}</translation>
  </message>
  <message>
   <source>rank of {who}: {before} to {after}</source>
   <translation>Rang von {who}: von {before} auf {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {before} to {after}</source>
   <translation>{who}: {title} von {before} auf {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {after}</source>
   <translation>{who}: {title} {after}</translation>
  </message>
  <message>
   <source>notes below the list</source>
   <translation>Anmerkungen unter der Liste</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>{who} neu</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>{who} entfernt</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>Reihenfolge der Zeilen</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>von {before} auf {after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>jetzt {after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>Kopf</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>Eisbedingungen</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>Nr. {bib}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>Divisionen</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>Feld der Auslosung</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>alles durch Los</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>andere Bahn</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>Helm {number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>ausgelost für Läufe {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>ausgelost für Quartette {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>ausgelost für Paare {first}–{last}</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>Quartett {number}</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>Paar {number}</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}, allein</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}, {count} starten</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Folge</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>Saisonbest.</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>1. Lauf</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Kommt nach</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Vermerk</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>nichts bekannt</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>Die Reihenfolge stammt aus: {source}.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Auslosung</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>Weltcup Division A</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>Weltcup Division B</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>Gruppen nach Rangliste</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>nach der Wertung</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>zweiter Lauf auf der anderen Bahn</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>Massenstart</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>Mangels anderer auf derselben Bahn wie im ersten Lauf: {names}.</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>Das ganze Feld wird durch Los bestimmt.</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>Saisonbestzeit</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>Das Feld wird geordnet nach: {keys}; Gleiche trennt das Los.</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>Die Helme werden nummeriert nach: {keys}; Gleiche trennt das Los.</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>Der Beste derer, die auf die Innenbahn wechseln, trifft auf den Besten der anderen, und so weiter.</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>Der Beste wird für die letzten Plätze ausgelost.</numerusform>
    <numerusform>Die besten {count} werden unter sich für die letzten Plätze ausgelost.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>Gruppen zu {count} in dieser Reihenfolge werden in sich ausgelost, und die beste Gruppe startet zuletzt.</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>Alle anderen treffen in dieser Reihenfolge aufeinander, die Besten zuletzt.</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>Sie treffen in dieser Reihenfolge aufeinander, die Besten zuletzt.</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>Alle starten auf der anderen Bahn als im ersten Lauf.</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>Die Besten losen auch ihre Geraden; bei den anderen startet das bessere Team auf der Zielgeraden.</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>Die Geraden werden in jedem Lauf gelost.</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>Die Besten losen auch ihre Bahnen; bei den anderen startet der Bessere auf der Innenbahn.</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>Der Bessere jedes Paares startet auf der Innenbahn.</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>Vier starten unter einer Nummer, und ihre Bahnen werden gelost.</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>Die Bahnen werden in jedem Paar gelost.</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>Eine nicht volle Nummer startet zuerst.</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>Eine nicht volle Nummer startet zuletzt.</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>Wo das Los entscheidet, treffen möglichst keine zwei einer Nation aufeinander.</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>Startwert {seed}, Rezept {version}: die Lose kommen aus SHA-256 von {seed}:0, {seed}:1 und so weiter.</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>Helm</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Paar</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>Bahn</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>Armbinde</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Gerade</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>Reserve, in dieser Reihenfolge</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>Außer Konkurrenz, ohne Rang und Punkte</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>Eigener Name</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>M/W</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Geboren</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Klasse</translation>
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
    <numerusform>{count} Frau</numerusform>
    <numerusform>{count} Frauen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>{count} Mann</numerusform>
    <numerusform>{count} Männer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}, {women} und {men}</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count} Nation</numerusform>
    <numerusform>{count} Nationen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations}; {skaters}.</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}, von allen Rennen zurückgezogen: {names}.</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>Meldezeit</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>Über (m)</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>Gelaufen am</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>Gelaufen in</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Importbericht</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>Die Liste sagt</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>Probe – kein Ergebnis</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Rechner</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>Rennen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>Wessen</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Was geändert wurde</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>Rennen {number}: ein Rundenblatt braucht eine Strecke, und keine ist bekannt.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>Rennen {number}: die Regeldatei nennt keine Runden dieses Teamrennens. Dort ergänzen.</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>Noch</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>Team {number}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}, zurückgezogen</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>Überrundet/raus</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>Sprint {number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>Ziel {first} bis {last}</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>Helme: {helmets}.</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>Runden</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>Rennpunkte</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>{count} Podest ist noch offen.</numerusform>
    <numerusform>{count} Podeste sind noch offen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>{count} Podest ist noch nicht offiziell.</numerusform>
    <numerusform>{count} Podeste sind noch nicht offiziell.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race}: Medaillen sind geteilt, weil ein Tausendstel nicht bekannt ist.</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>Summen ({count} Eintrag)</numerusform>
    <numerusform>Summen ({count} Einträge)</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>Gold</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>Silber</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>Bronze</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>{count} offizielles Podest zählt.</numerusform>
    <numerusform>{count} offizielle Podeste zählen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>{count} Podest zählt, offiziell oder nicht.</numerusform>
    <numerusform>{count} Podeste zählen, offiziell oder nicht.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>Schiedsrichter</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>Schiedsrichterassistent</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>Startassistent</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>Zielrichter</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>Obmann der Zeitnehmer</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>Zeitnehmer</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>Leiter elektronische Zeitmessung</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>Rundenzähler</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>Bahnrichter</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>Wechselrichter</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>Eismeister</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>Experte für Meldungen und Auslosung</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>Läuferobmann</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Arzt</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>Podeste nach Strecke</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>Laufbahn: Gold, Silber und Bronze der Serie insgesamt. Leer, wo das Vorherige nicht bekannt ist.</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>Podeste</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>nicht bekannt: die Regeldatei hat keinen Betrag für diesen Platz, also enthält ihn keine Summe.</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>nicht bekannt: ob ein nur eingestellter Weltrekord bezahlt wird, sagt keine Quelle.</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>Noch nicht anerkannte Weltrekorde sind trotzdem in den Summen.</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event}: die Regeldatei sagt nichts zum Preisgeld für {races}.</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>Bisherige Wertungen können sich noch ändern: nichts davon wird dazugezählt.</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>Wer sich einen Rang teilt, bekommt gleiche Teile der Summe der Plätze.</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>Preis</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>Je Mitglied</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>Läufer</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Teams</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>Nationen</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>Weltrekord: {race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>Endwertung: {cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>Bisherige Wertung: {cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}, {entries}.</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>Saison {season}, nach {event}</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>Qualifikation</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>Die Zahlen sind die der Saison {scheme}, die Ergebnisse die von {season}.</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>In Nat.</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>Nach Weltcuppunkten</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>Nach Weltcupzeiten</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>Platz des Gastgebers</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>Platz des Meisters</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>Reserven</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>Die zählenden Weltcups sind {numbers}.</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>Läufer oder Team</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>Wettkampf und Eisbahn</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>Kampfrichter und Unterschriften</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>Beigefügt</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>Ergebnisliste</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>Zielfoto</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>Dopingkontrollformular</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>Rekordantrag</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Angabe</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>Auszufüllen, wo leer</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>Art des Rekords</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Strecke</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>Bisheriger Rekord</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>Genehmigungsnummer</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>Eisbahn</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>Halle oder Freiluft</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>Höhe über dem Meer</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>Bahnzertifikat</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Uhrzeit</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>Rennen im Programm</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>Startbahn</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>Gegner</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>Zeitmesssystem</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>Automatische Zeit</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>Handzeiten, 1 bis {count}</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>Durchgänge</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>Eistemperatur, °C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>Lufttemperatur, °C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>Luftfeuchte, %</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>Luftdruck, hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>Wind (offene Bahnen)</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>Zeitnehmer {number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>Unterschrift des Schiedsrichters</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>gebrochen</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>Div</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Inhaber</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>Weltrekord</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>Junioren-Weltrekord</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>Flachlandrekord</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>Meisterschaftsrekord</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>Junioren-Meisterschaftsrekord</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Bahnrekord</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>Junioren-Bahnrekord</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>Landesrekord</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>Junioren-Landesrekord</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>Persönliche Bestzeit</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>Junioren-Kontinentalrekord</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>Kontinentalrekord</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>{record} eingestellt</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>Klassen von {system}, Saison {season}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Andere Namen</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>Wiederholungslauf</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Ab</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>Wartende Wiederholungsläufe</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>Ruhe nicht bekannt</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>darf wieder laufen</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>noch {minutes} Min. Ruhe</numerusform>
    <numerusform>noch {minutes} Min. Ruhe</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>Zeit von Hand gestoppt</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>Rek</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>Rang nach Lauf: der Sieger jedes Laufs steht im A-Finale.</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>Rang nach Lauf: der letzte ist das A-Finale um die Plätze 1 und 2, der davor das B-Finale.</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>Punkte von {name} von Hand gesetzt: {remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>Gleich, soweit bekannt, das Tausendstel fehlt: {names}.</translation>
  </message>
  <message>
   <source>In</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Auß</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>Weltcupplätze</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Best</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>Persönliche und Saisonbestzeiten</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>Läufer</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Wertung</translation>
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
   <translation>{mark} Rang von Hand gesetzt: {ranks}. {remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>Der für {name} von Hand gesetzte Rang {rank} passt nicht mehr, weil sich die Summen geändert haben: {remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>nicht herausgegeben</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>seit Revision {number} geändert, nicht herausgegeben</translation>
  </message>
  <message>
   <source>white</source>
   <translation>weiß</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rot</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>gelb</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>blau</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>WC-Pkt.</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>WC-Rang</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>Reserven: {names}.</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} gibt es schon. Einen anderen Namen wählen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{count} Zeile von {table} verweist auf eine Zeile von {parent}, die nicht da ist</numerusform>
    <numerusform>{count} Zeilen von {table} verweisen auf Zeilen von {parent}, die nicht da sind</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path} ist offen oder wurde nicht richtig geschlossen: {log} liegt daneben. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path} wird von einem anderen Programm benutzt. Dort schließen und neu versuchen.</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>Das widerspricht dem Inhalt der Datei: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path} ist beschädigt ({reason}). Die letzte Kopie öffnen, oder Lesbares mit „{command}“ retten.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>{path} kann nicht gelesen oder geschrieben werden ({reason}). Datenträger und Ordner prüfen.</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name} wurde nicht richtig geschlossen; die neueste der {count} Änderungen ist von {time}.</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>Das Programm endete nach {time} unsauber; die eine Änderung ist da.</numerusform>
    <numerusform>Das Programm endete nach {time} unsauber; alle {count} Änderungen sind da.</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name} ist auch anderswo offen: {hand} hat es um {time} geändert. Nur an einer Stelle arbeiten.</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name} ist auch anderswo offen; es wurde um {time} geändert. Nur an einer Stelle arbeiten.</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path} wurde von einem neueren skatedesk geschrieben (Dateiversion {file}, dieses liest {own}). skatedesk aktualisieren.</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>{path} ließ sich nicht auf den neuen Stand bringen ({reason}). Es ist wie zuvor; {kept} ist eine Kopie davon.</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence} Nichts ist verloren: {log} neben der Datei lassen, bis sie wieder geöffnet wurde.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>Es gibt keinen Ordner {folder}. Zuerst anlegen.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path} ist ein Ordner. Eine .skatedesk-Datei wählen.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Es gibt keine Datei {path}.</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path} ist keine skatedesk-Datei. Eine .skatedesk-Datei wählen.</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>sie hat keine Version</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path} ist nicht mehr die geöffnete Datei: sie wurde verschoben oder ersetzt, oder der Stick wurde abgezogen. Zurücklegen und neu öffnen.</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path} ist die geöffnete Datei selbst. Einen anderen Namen wählen.</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>In {path} ist nichts lesbar. Die letzte Kopie öffnen.</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>Gerettet aus {name}</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>die Kopie hat nicht alles</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>Keine Sicherung: {folder} ist nicht da. Den Stick einstecken oder die Freigabe verbinden.</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>Zweiter Ort fehlt</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>Keine Sicherung: {folder} ist voll. Dort Platz schaffen oder einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>Zweiter Ort voll</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>Keine Sicherung: {folder} ist nur lesbar. Schreiben erlauben oder einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>Zweiter Ort nur lesbar</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>Keine Sicherung: {folder} hat sie nicht angenommen ({reason}). Stick oder Freigabe prüfen.</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>Sicherung fehlgeschlagen</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>&amp;Letzte Änderung dieses Läufers rückgängig</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>&amp;Ergebnis</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>&amp;Vermerk hinter der Zeit…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>Nicht im Zie&amp;l</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>Nicht ge&amp;startet</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>&amp;Disqualifizieren…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>&amp;Zurückziehen oder zurücknehmen…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>&amp;Wiederholungslauf gewähren…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>&amp;Mitglieder des Teams…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>P&amp;unkte von Hand…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>Er&amp;gebnis entfernen…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>&amp;Offiziell machen oder vorläufig</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>E&amp;rgebnis drucken…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>&amp;Pressemitteilung…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Gehe zu</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>&amp;Zeitfeld</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>&amp;Große Ziffern an der Linie</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>Nächster ohne &amp;Ergebnis</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>&amp;Programm</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>&amp;Nächstes Rennen</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>&amp;Voriges Rennen</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>&amp;Warum?</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>&amp;Rückgängig: {label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>&amp;Wiederholen: {label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>Rückgängig bei diesem &amp;Läufer: {label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>Das Schreiben wurde vom Rechner abgebrochen. Noch einmal versuchen.</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>Jede Änderung ist gespeichert. Kein zweiter Ort ist gewählt: mit Datei, Sicherungen einen wählen.</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>Jede Änderung ist gespeichert, und die letzte Sicherung enthält sie.</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>Gesichert, zurückgelesen und gezählt: {count} Zeile.</numerusform>
    <numerusform>Gesichert, zurückgelesen und gezählt: {count} Zeilen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence} Es wird erneut versucht.</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>Sie wird am Ende verworfen, also wird keine zweite Kopie davon gehalten.</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>Keine Sicherung einer Probe</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>Jede Änderung ist in der Datei gespeichert. Ein Stick oder eine Freigabe würde eine zweite Kopie halten.</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>Kein zweiter Ort gewählt</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder} ist langsam. Die Arbeit geht inzwischen weiter.</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>Sicherung läuft</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Noch keine Sicherung</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>Die erste entsteht gleich.</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>Letzte Sicherung {time}, in {folder}</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>Sicherung {ago}</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>jede Minute</numerusform>
    <numerusform>alle {count} Minuten</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message numerus="yes">
   <source>{count} second ago</source>
   <translation>
    <numerusform>vor {count} Sekunde</numerusform>
    <numerusform>vor {count} Sekunden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seconds ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} minute ago</source>
   <translation>
    <numerusform>vor {count} Minute</numerusform>
    <numerusform>vor {count} Minuten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>vor {count} Stunde</numerusform>
    <numerusform>vor {count} Stunden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>vor {count} Tag</numerusform>
    <numerusform>vor {count} Tagen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}, letzte Sicherung {time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>Jetzt &amp;sichern</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>Sicher&amp;ungen…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>&amp;Zurückholen rückgängig machen</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>Sicherung wird geholt …</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>Die Datei ist wieder, wie sie um {time} war. Der Stand davor bleibt als {kept} erhalten; {keys} holt ihn zurück.</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>Große Ziffern</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Esc verlässt · F4 bis F9 entscheiden</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Esc verlässt · Return speichert · Tab zu den Durchgängen · PgDown weiter · F4 bis F9 entscheiden</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>Lauf {pair} von {all}</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>Paar {pair} von {all}</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>Dies ist der letzte Lauf.</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>Dies ist das letzte Paar.</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>Als Nächstes: Lauf {pair}</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>Als Nächstes: Paar {pair}</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>Auslosungszeremonie</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>Auslosung · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>Neu auslosen…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>Auslosung bestätigen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>Nächster Helm</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>Nächster Lauf</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>Nächstes Paar</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>Die Auslosung beginnt.</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>Diese Auslosung verwerfen und neu auslosen?</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>Die Paare mit Startwert {seed} werden nicht gespeichert, auch die schon gezeigten nicht. Ein neuer Startwert, den niemand kennt, wird genommen, und alles beginnt von vorn.</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>Neu auslosen</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>Tasten der Zeremonie</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>Leertaste weiter · Rücktaste zurück · End alle auf einmal · F11 Vollbild · Ctrl+Return bestätigt · Esc verlässt</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>Alle sind gezeigt, noch ist nichts gespeichert · Return bestätigt die Auslosung · Esc verlässt</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>Alle sind gezeigt.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>leere Bahn</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>{first} bis {last} von {count}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>Helm {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count} Paar</numerusform>
    <numerusform>{count} Paare</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>{count} Quartett</numerusform>
    <numerusform>{count} Quartette</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{who}, {where}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>Quartett {number}</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>Es gibt noch kein Diagramm zu speichern.</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Diagramm speichern</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>&amp;Wettkampf</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>&amp;Neuer Wettkampf…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>Wettkampf &amp;berichtigen…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>&amp;Programm…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>Kampfrichter des &amp;Wettkampfs…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>&amp;Kampfrichter dieses Rennens…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>Eis und &amp;Luft dieses Rennens…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>Ergebnisse &amp;importieren…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>&amp;Meldungen importieren…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>&amp;Frühere Zeiten importieren…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>Aus letzter &amp;Saison importieren…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>Dieses &amp;Rennen exportieren…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>Wettkampf e&amp;xportieren…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>Meldelis&amp;ten exportieren…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>Meldungen importieren</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>Meldelisten ({pattern})</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>Frühere Zeiten importieren</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>Gespeicherte Zeiten ({pattern})</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>{name} zurückziehen?</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name} bleibt als WDR auf der Liste; der Platz im Paar bleibt frei.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Zurückziehen</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>Das Ergebnis von {name} entfernen?</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>Zeit, Durchgänge, Status und Vermerke fallen weg; Rückgängig holt sie wieder.</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>Keine Datei ist offen. Mit Datei, Öffnen eine öffnen oder eine neue anlegen.</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>Es gibt keine Strecke zu teilen. Ein Rennen im Programm wählen.</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>Von Hand in Division {division} setzen</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>In {division} setzen</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>Warum, etwa: Wildcard des Veranstalters</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>Setzung zurücknehmen</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who} ist nicht von Hand gesetzt.</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>Zuerst einen Läufer in der Liste wählen.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>Nichts hat sich geändert, seit es hinausging, also gibt es nichts neu zu drucken.</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>{count} geänderte Liste</numerusform>
    <numerusform>{count} geänderte Listen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>Dieser Rechner kennt keinen Drucker. Im System einen einrichten, oder mit Exportieren ein PDF schreiben.</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>In den Ordner schreiben</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>Buch ({pattern})</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>Arbeitsmappe ({pattern})</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>{name} wird geschrieben …</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>Der Schiedsrichter genehmigt das Ergebnis eines Rennens. Eines wählen.</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>Zuerst eine Liste wählen.</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title} ging noch nicht hinaus. Zuerst drucken, exportieren oder herausgeben.</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>Hier gibt es keine Liste zu drucken oder zu exportieren.</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>Geschrieben und geprüft: {file}, {pages}, {lists}.</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>Do&amp;kumente</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Drucken…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>Nur &amp;Geändertes drucken…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>&amp;Alles Gezeigte drucken…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>&amp;Protokoll…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>Ohne Druck &amp;herausgeben</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>Als gedruckt &amp;markieren</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>A&amp;ushang…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>Genehmigung des &amp;Schiedsrichters…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>&amp;Blatteinstellungen…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>&amp;Vorschau so breit wie möglich</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>Rennen {number} hat noch keine Startliste. Zuerst auslosen.</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>{name} von der Startliste nehmen?</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name} bleibt gemeldet und steht als nicht ausgelost unter der Liste; die Bahn bleibt leer.</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Von Liste nehmen</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>A&amp;uslosung</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>&amp;Auslosen…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>Alle Rennen ausl&amp;osen…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>Anderer &amp;Startwert</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>&amp;Neu auslosen…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>Pro&amp;tokoll exportieren…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>Halbf&amp;inals aus den Viertelfinals</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>&amp;Finals aus den Halbfinals</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>Kein Rennen mit Meldungen wartet auf die Auslosung. Zuerst Läufer melden, oder Neu auslosen wählen.</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>Dieses Rennen wurde hier noch nicht ausgelost, also gibt es kein Protokoll zu exportieren.</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>Es gibt kein Rennen, für das gemeldet werden könnte. Im Programm eines wählen.</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>{who} entfernen?</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>Auf den Listen bleibt nichts davon; Rückgängig holt es wieder. Soll es auf der Liste bleiben, stattdessen zurückziehen.</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>{who} zurückziehen?</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>Wer auf einer Startliste steht, bleibt dort als WDR, und der Platz im Paar bleibt frei.</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Reserve</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>Zur Reserve machen</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>Platz unter den Reserven von {nation}</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who} hat nicht zurückgezogen. Jemanden wählen, der zurückgezogen hat.</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation} hat keine Reserve für diese Strecke.</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>Eine Reserve für {name} melden</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Melden</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>Nichts spricht gegen die Meldung von {who}.</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>Die Meldung gelten lassen</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>Gelten lassen</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>Warum, etwa: vom Schiedsrichter in der Mannschaftsführersitzung entschieden</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>Startnummer</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>Nummer geben</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>Sie gilt für den ganzen Wettkampf.</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>Nummer zurücknehmen</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>Keine Meldung ist gewählt. Zuerst eine in der Liste wählen.</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>Das geht für eine Meldung auf einmal. Nur eine wählen.</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>Eine Startnummer ist eine ganze Zahl, 1 oder mehr.</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}, Rennen {race}</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>&amp;Meldungen</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>&amp;Läufer melden…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>Meldungen ein&amp;fügen…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>&amp;Zurückziehen oder zurücknehmen</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>&amp;Reserve…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>Reserve &amp;nachmelden für…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>&amp;Außer Konkurrenz oder darin</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>&amp;Gelten lassen…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>&amp;Entfernen…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>&amp;Meldezeit…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>N&amp;ummer…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>Nummern &amp;vergeben</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>Von &amp;Hand setzen…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>&amp;Setzung zurücknehmen</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>&amp;Divisionen bilden</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>Das Beispiel wird angelegt …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>Ergebnisdateien ({pattern})</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name} ist bereits geöffnet.</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>Ergebnisse importieren</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>Rennen ({pattern})</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>Rennen {number} hat noch kein Ergebnis zu drucken.</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>Ergebnis {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>{count} Rennen übernommen.</numerusform>
    <numerusform>{count} Rennen übernommen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>Geschrieben und geprüft: {names}, {rows} Zeile.</numerusform>
    <numerusform>Geschrieben und geprüft: {names}, {rows} Zeilen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Neu…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Zuletzt &amp;geöffnet</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>Hoher &amp;Kontrast, für helle Bahnen</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>&amp;Größer</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>K&amp;leiner</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>&amp;Zeilen eng beieinander</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name} (fehlt)</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>Fehlende Dateien von der Liste &amp;nehmen</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>Handbu&amp;ch</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>Was ist &amp;das?</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>Was &amp;gehört hier hinein?</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>&amp;Kurzübersicht…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>&amp;Verlauf</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>Diese Änderung &amp;zurücknehmen</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>Änderungen eines &amp;Läufers…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>Lis&amp;ten, wie sie damals standen</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>Gezeigtes e&amp;xportieren…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>Nichts wird gezeigt, also gibt es noch nichts zu exportieren.</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Wird gedruckt …</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>Der Drucker hat nichts angenommen. Prüfen, ob er eingeschaltet ist, dann neu drucken.</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>Nichts hat sich geändert, seit es hinausging: es steht als {revision}.</numerusform>
    <numerusform>Nichts hat sich geändert, seit sie hinausgingen: sie stehen als {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>{count} Liste herausgegeben, {revision}.</numerusform>
    <numerusform>{count} Listen herausgegeben, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>{count} Datei</numerusform>
    <numerusform>{count} Dateien</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>Geschrieben und geprüft: {files} mit {count} Liste, {revision}.</numerusform>
    <numerusform>Geschrieben und geprüft: {files} mit {count} Listen, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>{count} Liste gedruckt, {pages}, {revision}.</numerusform>
    <numerusform>{count} Listen gedruckt, {pages}, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>&amp;Listen</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>Diese Liste ist leer, also gibt es noch nichts zu exportieren.</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>Runden dieses Rennens</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>Runden setzen</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>das Ziel verschiebt sich; die Zwischensprints davor bleiben</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>Nach der Regeldatei</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>Mehrere Helme sind eingegeben. Nur den gemeinten eingeben.</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>Ma&amp;ssenstart</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>Ü&amp;berrundet oder nicht</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>&amp;Aufgehört nach einigen Runden…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>&amp;Runden dieses Rennens…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>Rennpunkte des &amp;Ziels neu</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>Beste der &amp;Division B aufsteigen lassen</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>In &amp;Halbfinals teilen</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>Startliste des &amp;Finales</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumente</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Alles finden</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Los</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>Pfeile wählen, Return geht dorthin, Esc verlässt</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>„{act}“: {reason}.</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>Hier enthält nichts „{text}“.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Zuletzt benutzt</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}, {shown} von {count}</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>Rennen, Läufer, Befehl oder Dokument</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>Zuerst eine Datei öffnen</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>Nur auf der Seite {page}</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>Hier nicht möglich</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>Alles &amp;finden…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>Zuerst ein Rennen wählen.</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>Paar oder Lauf</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>Wovon</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>Diagramme des Rennens</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>Es gibt noch keine Wertung zu zeichnen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>{count} Rennen kommt noch</numerusform>
    <numerusform>{count} Rennen kommen noch</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>Rennen laut Regeldatei</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>Kommende Rennen</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>Diagramme des Cups</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>Zuerst einen Läufer wählen.</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>Dieser Läufer hat noch keine Zeit, also gibt es nichts zu zeichnen.</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>Diagramme des Läufers</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>Di&amp;agramme dieser Seite…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>Alles über {name}</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON ({pattern})</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>Die neue Datei</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}, {name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>Den Rekord aus der Liste entfernen?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>Rekorde importieren</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>Rekordlisten ({pattern})</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>Zuerst einen Rekord wählen, der in diesem Wettkampf gelaufen wurde.</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>Persönliche und Saisonbestzeiten stehen beim Läufer; nur Rekorde haben eine Liste.</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>Dieser Rekord ist schon anerkannt.</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>Zuerst einen Rekord wählen.</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>Das steht noch nicht in der Liste. Zuerst mit Rekorde, Übernehmen aufnehmen.</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>&amp;Rekorde</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>&amp;Neuer Rekord…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>&amp;Berichtigen…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>&amp;Entfernen…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>Vorläu&amp;fig übernehmen</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>&amp;Anerkennen…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>Antrag&amp;sblatt…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>Liste &amp;importieren…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>Es gibt noch keinen Rekord zu exportieren.</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>Wer ist dieselbe Person?</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>von Hand gewählt</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>Kein Läufer ist gewählt. Mit Läufer, Neuer Läufer einen anlegen.</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>Läu&amp;fer</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>&amp;Neuer Läufer…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Bearbeiten…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>&amp;Andere Namen…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>&amp;Dieselbe Person wie…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>&amp;Wer könnte einer sein…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>&amp;Zusammengelegte Läufer…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>&amp;Teams…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>Alles über eine &amp;Person…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>Namen ent&amp;fernen…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>Verzeichnis e&amp;xportieren…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Langsamer</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Schneller</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>Beenden…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>Startwert {number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>({count} weitere)</numerusform>
    <numerusform>({count} weitere)</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>Einzugeben: {task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>&amp;Probe…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>&amp;Probe</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>&amp;Pause oder weiter</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>&amp;Nächstes Paar</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>&amp;Langsamer</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>&amp;Schneller</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>Die Probe wird vorbereitet …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>Eine Probe wurde nicht beendet. Löschen?</numerusform>
    <numerusform>{count} Proben wurden nicht beendet. Löschen?</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}. Nichts in einer Probe ist ein Ergebnis.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>Probe – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>Auf dem Eis: {who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>Alle Rennen sind gelaufen. Die Probe beenden, um zu sehen, wie es ging.</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race} hat noch keine Startliste. Auslosen, oder mit Nächstes Paar auslassen.</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>Als Nächstes: {race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>Wer&amp;tungen</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>&amp;Was wäre wenn…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>&amp;Rang von Hand…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>Später &amp;Rückzug…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>Startliste heraus&amp;geben</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>Startliste, Paarliste und Rundenblatt e&amp;xportieren…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>Was gespeichert ist und wie es um die Datei steht</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>Rückgängig {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>Keine Datei offen</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>Noch nichts geändert</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>Letzte Änderung {when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>Datei sicher</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>Nichts Neues · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>Gespeichert {time} · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>Nicht gespeichert: {reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>{count} Liste geändert</numerusform>
    <numerusform>{count} Listen geändert</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>{count} Liste hat sich geändert, seit sie hinausging.</numerusform>
    <numerusform>{count} Listen haben sich geändert, seit sie hinausgingen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>H&amp;eute</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>&amp;Zeitplan…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>&amp;Checkliste…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>Es gibt noch keine Zahl zu erklären. Sie kommt mit der ersten Zeit.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>Wettkampf und Seiten</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>Kein Wettkampf</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>Genehmigung des Schiedsrichters</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Genehmigen</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>Vorname NAME</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Unterschrift</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>&amp;Andere Unterschrift…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>&amp;Zurückziehen</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>Unterschrift {number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>Bilder ({pattern})</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>&amp;Zurückholen…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Änderungen seit</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>&amp;Ort wählen…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>Eine Sicherung der Liste wählen.</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>Kein zweiter Ort ist gewählt. Einen Stick oder eine Freigabe wählen; ab dann entstehen Sicherungen.</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>Zweiter Ort: {folder}. Er liegt auf demselben Datenträger wie die Datei und ginge mit ihr verloren.</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>Zweiter Ort: {folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>Es gibt noch keine Sicherung. Einen zweiten Ort wählen, oder mit Jetzt sichern eine machen.</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>Hier steht, was sich seit einer Sicherung geändert hat.</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>fällt weg</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>kommt zurück</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>{count} weitere Änderung</numerusform>
    <numerusform>{count} weitere Änderungen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>Ein Stick, eine Freigabe oder ein anderer Datenträger für Sicherungen</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>Wie oft, wenn sich etwas geändert hat</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>Return auf einer Sicherung kehrt nach einer Frage zu ihr zurück. Verloren geht dabei nichts.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Liegt</translation>
  </message>
  <message>
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>zweiter Ort</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>daneben</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Text behalten</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Fakten</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>Der Text ist noch nicht behalten. Ctrl+Return behält ihn, noch einmal Esc verlässt ohne ihn.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>Pressemitteilung speichern</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>In diesem Rennen hat niemand einen Platz, und sonst gibt es nichts zu erzählen.</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>bearbeitet · Ergebnisse seitdem geändert</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>Der Text ist noch nicht behalten. Behalten oder zu dem aus den Ergebnissen zurückkehren.</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>Geschrieben und geprüft: {names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>&amp;Speichern unter…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>Zurück zum Text aus den &amp;Ergebnissen</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>Return auf einem Fakt zeigt, wie er gefunden wurde. Tab geht zum Text; Ctrl+Return behält ihn.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>Sprache der Pressemitteilung</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Als Bild speichern…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Welches Diagramm</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>Dieselben Werte als Tabelle</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>Diagramm oder Tabelle</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Checkliste</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>Zeile hinzufügen</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>Etwas anderes, das zu tun ist</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>Andere Liste nehmen</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>Andere Liste nehmen …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>In eine Zeile schreiben, um sie anders zu nennen. Abgehakt wird auf der Seite Heute, mit der Leertaste.</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>Abgehakt</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>von selbst</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>Neuer Wettkampf</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>In {file}</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>Wettkampf anlegen</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>Regeln: {name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>Wie bei {event}, {season}</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>Noch keine Rennen</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>Wettkampf berichtigen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>Rennen des Programms</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>Der Wettkampf beginnt ohne Rennen. Sie danach aufnehmen.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Saison</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>Eisbahn</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Stadt</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>Die Nummer ist eine ganze Zahl, 1 oder mehr; leer lassen für die nächste.</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}, die nächste</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>Kampfrichter des Wettkampfs</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>Neues &amp;Amt</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>Noch &amp;einer</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>{count} Rennen auslosen</numerusform>
    <numerusform>{count} Rennen auslosen</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>Alle Rennen auslosen</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>Ausgelassen. {sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>Jedes Rennen bekommt einen eigenen Startwert, der bei seiner Auslosung bleibt. Ein Rückgängig nimmt alle zurück.</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>Teams melden</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>Läufer melden</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>Name, Nation oder Nummer</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Return meldet für die angekreuzten Strecken. Esc schließt.</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>&amp;Neues Team…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>Unter der Liste mindestens eine Strecke ankreuzen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>Bisher {count} gemeldet.</numerusform>
    <numerusform>Bisher {count} gemeldet.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>{name} ist gemeldet. {total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>Der Neue hat nicht das Geschlecht, das hier läuft. Ein anderes Rennen wählen.</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>Gemeldet für</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>Spalten der Liste</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>Gelesen als</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>Nation der Zeilen, die keine nennen</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>keine: solche Zeilen werden abgelehnt</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>Keine Spalte nennt: {what}. Eine wählen.</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>Keine Spalte nennt: {what}. Eine wählen, oder unten die Nation aller Zeilen.</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>„{heading}“ wird gelesen als</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>Spalte {number}</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>nicht gelesen</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>Kennung oder Lizenz</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>Ganzer Name</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Name in eigener Schrift</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>Frauen oder Männer</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>Strecken, alle in einer Spalte</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>Meldezeit</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>Strecke der Meldezeit</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>Tag der Meldezeit</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>Ort der Meldezeit</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>Erste Zeile</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>Die gewählte Zeile</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Wer ist es?</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>Die ganze Liste</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>Zeile {number}</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>Die Liste sagt: {text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>Nicht entschieden: Zeile weglassen</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>Jemand Neues: {name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>Zeilen übernehmen</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Tabellenblatt der Arbeitsmappe</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>{file} wird gelesen …</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>Aus dieser Liste lässt sich nichts übernehmen.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>{count} Zeile übernehmen</numerusform>
    <numerusform>{count} Zeilen übernehmen</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>Nichts zu übernehmen</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>Vor dem Übernehmen der Zeilen wird nichts geändert, und ein Rückgängig nimmt alle zurück.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count} Zeile fragt, wer es ist, und bleibt weg, bis das entschieden ist: Return öffnet die Antworten.</numerusform>
    <numerusform>{count} Zeilen fragen, wer es ist, und bleiben weg, bis das entschieden ist: Return öffnet die Antworten.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Return übernimmt die Zeilen.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Excel-Arbeitsmappen ({pattern})</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-report.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>Bericht geschrieben und geprüft: {name}, {count} Zeile.</numerusform>
    <numerusform>Bericht geschrieben und geprüft: {name}, {count} Zeilen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>Welche Zeilen gezeigt werden</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>Was jede Zeile bewirken würde</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>Keine Zeile dieser Art.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Bemerkungen</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>Gemeldet, aber nicht in dieser Liste.</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>entschieden</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>Jemand Neues.</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>Es ist {known}.</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>Was sie bewirken würde, oder warum nicht</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>Was sich geändert hat, seit es hinausging, wird eine neue Revision, in jedem Format dieselbe.</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>Listen exportieren</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>Welche Listen</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>Formate</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>Mindestens ein Format ankreuzen.</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>Die {count} gezeigte Liste</numerusform>
    <numerusform>Alle {count} gezeigten Listen</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>Die {count} geänderte Liste</numerusform>
    <numerusform>Die {count} geänderten Listen</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>E&amp;xcel-Arbeitsmappe, alle Listen in einer</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>&amp;PDF</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>&amp;HTML, fürs Web</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>&amp;CSV, für andere Programme</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>&amp;JSON, für andere Programme</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>Ein Fehler in skatedesk</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>Mit &amp;Namen, Daten und Pfaden</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>Mit Namen, Daten und Pfaden</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>Was schiefging, für die Fehlersuche</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>In skatedesk ging etwas schief</numerusform>
    <numerusform>In skatedesk gingen {count} Dinge schief</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>Was gespeichert wurde, ist sicher, und es kann weitergehen. Bitte diesen Bericht an die Betreuer von skatedesk senden.</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>Er steht auch in {path}</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>Er ließ sich nicht aufschreiben, also vor dem Schließen kopieren.</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>Die letzten Handlungen:</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count}-mal:</numerusform>
    <numerusform>{count}-mal:</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>Etwa NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>{names}</numerusform>
    <numerusform>{count} Dateien: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>Zeiten übernehmen</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>Strecke der Datei</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>Läufer der Dateien</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>Name, Nation oder Kennung</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>Läufer des Verzeichnisses</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Wird gelesen …</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>Diese Dateien enthalten keine Zeiten.</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>Aus diesen Dateien lässt sich nichts übernehmen.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>{count} Zeit übernehmen</numerusform>
    <numerusform>{count} Zeiten übernehmen</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>Schon bekannte Zeiten werden nicht zweimal übernommen. Ctrl+Return übernimmt die Zeiten.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>{count} Läufer bleibt weg, bis jemand gewählt ist: Return geht zum Verzeichnis.</numerusform>
    <numerusform>{count} Läufer bleiben weg, bis jemand gewählt ist: Return geht zum Verzeichnis.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count} Zeile hat keine gültige Zeit.</numerusform>
    <numerusform>{count} Zeilen haben keine gültige Zeit.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>Wer ist {name}?</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>wie die Datei sagt</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>Strecke, wo eine Datei sie nicht nennt</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>Verzeichnis</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>In den Dateien</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>Meter</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>Im Verzeichnis</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>niemand gewählt</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>Wörter oder eine Taste, etwa rückgängig oder F5</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>Tasten des Programms</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Buchstaben</translation>
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
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Pfeile</translation>
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
   <translation>Überall</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>Zum nächsten Teil der Seite oder zum vorigen</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>Zu einer anderen Zeile einer Liste</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>Zur ersten oder letzten Zeile einer Liste</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>Was sich mit der Zeile tun lässt, in einem Menü</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>In der Liste finden</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>Zeile kopieren</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Ganze Liste kopieren</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>Eine Frage verlassen, wie sie war</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>Eine lange Frage aus jedem ihrer Felder annehmen</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>Zeitfeld</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>Die Zeit ohne Doppelpunkt und Punkt: 10650 ist 1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>Zeit speichern und zum nächsten Läufer</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>Zeit speichern und zu den Durchgängen</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>Voriger oder nächster Läufer; die Zeit wird nicht gespeichert</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>Die gespeicherte Zeit zurückholen</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>Durchgang speichern und zum nächsten</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>Durchgang speichern und zum vorigen</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>Derselbe Durchgang eines anderen Läufers</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>Den gespeicherten Durchgang zurückholen</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>Helmnummern in der Reihenfolge des Zwischensprints oder des Ziels</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>Voriger oder nächster Zwischensprint</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>Die letzte Runde zurücknehmen, solange nichts eingegeben ist</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>Anderes Rennen</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>Das Rennen mit dieser Nummer</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>Zur Seite des Rennens</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>Feld über einer Liste</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>Nur was diese Wörter hat; Akzente spielen keine Rolle</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>In die Liste</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>Die hervorgehobene Zeile nehmen</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>Wieder die ganze Liste</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>Paare auf der Auslosungsseite</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>Später Rückzug</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>Markierung vergessen</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Was wäre wenn</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>Den Läufer auf diesem Platz denken</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>Den gedachten Platz entfernen</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>Größer oder kleiner</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>So breit, wie Platz ist</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Weiter nach unten</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>Erste oder letzte Seite</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>Listen, wie sie damals standen</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>Zum eingegebenen Zeitpunkt</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>Vorige oder nächste Änderung</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>Zeile abhaken oder Haken zurücknehmen</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>Große Ziffern an der Linie</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>Zu einem anderen Zeichen oder einer anderen Linie</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>Zum ersten oder letzten Zeichen</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Als Bild speichern</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>Die Zahl daneben</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Antwort kopieren</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>Das nächste</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>Das vorige</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>Alle auf einmal</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>Ganzer Bildschirm oder Fenster</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>Norwegisch</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>Polnisch</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>Japanisch</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Chinesisch</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreanisch</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>Datei der letzten Saison</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>keine: ohne beginnen</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>&amp;Wählen…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>Es gibt keine Datei mit diesem Namen.</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>Ergebnisse werden nicht übernommen: die neue Saison beginnt leer. Bestzeiten kommen mit, als anderswo gelaufene Zeiten.</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}, Saison {season}.</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>In {file}</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>Aus letzter Saison importieren</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>Die Datei der letzten Saison wählen.</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>Ankreuzen, was übernommen werden soll.</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>Läufer mit Kennungen, Namen, Nationen, Geburtsdaten und Vereinen</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>Ihre Bestzeiten, persönliche und der letzten Saison</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>Aussehen der Blätter mit Bildern, auf derselben Eisbahn</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>Kampfrichter, auf derselben Eisbahn</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>Zurückziehen und Revision {number} herausgeben</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>Auf dieser Liste heißt niemand so. Einen anderen Namen oder eine Nummer eingeben.</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>Sonst ist niemand betroffen.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>Name, Nummer oder Nation dessen, der zurückzieht</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Jemand anderes</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>Möglichkeiten</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Was sich ändert</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>Kein Paar muss neu gedruckt werden.</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>Neu drucken: Paare {first} bis {last}.</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>Neu drucken: Paar {pairs}.</numerusform>
    <numerusform>Neu drucken: Paare {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>Sonst muss niemand informiert werden.</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>Zu informieren: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>Zu informieren: {names} und {count} weiterer.</numerusform>
    <numerusform>Zu informieren: {names} und {count} weitere.</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · nicht möglich</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · der übliche Weg</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count} wechselt</numerusform>
    <numerusform>{count} wechseln</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>niemand wechselt</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>{count} Paar neu zu drucken</numerusform>
    <numerusform>{count} Paare neu zu drucken</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>{count} zu informieren</numerusform>
    <numerusform>{count} zu informieren</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>Mitglieder des Teams</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>Mitglieder speichern</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>Der Neue kann in diesem Team nicht laufen: andere Nation oder anderes Geschlecht.</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>Von {nation} ist noch kein Läufer bekannt. Neuer Läufer… fügt einen hinzu.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>noch niemand</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>Es laufen: {names}.</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>Ersatz: {names}.</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>Leertaste benennt oder entfernt, Return speichert. Die ersten {size} laufen; bis zu {named} werden benannt.</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>Die Frau kommt zuerst.</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>Der Mann kommt zuerst.</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>Ers. {place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>Wer könnte einer sein</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>Eine Person</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Zusammenlegen</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>&amp;Voriges Paar</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>Paar {place} von {count}</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>Niemand in dieser Datei sieht wie jemand anderes aus.</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>Zusammengelegte Läufer</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>Zusammenlegung aufheben</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>Was die Zusammenlegung verschoben hat, geht zurück. Seitdem eingegebene Zeiten bleiben bei ihren Meldungen.</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>Name oder Nation</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>In dieser Datei wurde niemand zusammengelegt.</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>Steht unter</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>Die zwei nebeneinander</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>Den &amp;anderen behalten</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other} ist nirgends gemeldet.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{count} Meldung von {other} geht an {kept}</numerusform>
    <numerusform>{count} Meldungen von {other} gehen an {kept}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>Auch {count} anderswo gelaufene Zeit geht mit.</numerusform>
    <numerusform>Auch {count} anderswo gelaufene Zeiten gehen mit.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>Ergänzt: {fields}.</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>Zusammengelegte Läufer, im Menü, trennt sie wieder.</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Bleibt</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>Geht darin auf</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>Neues Rennen</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>Art des Rennens</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>Keine Division</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>Division B</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>Ein Lauf</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>1. Lauf</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>2. Lauf</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>Die Meter eingeben und wählen, was gelaufen wird.</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}, Revision {number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>Aushang …</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>Etwa Halle A; leer, wenn abgenommen</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>Aushang</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>Eine ganze Zahl eingeben, 1 oder mehr.</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>Vermerk hinter der Zeit</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>Vermerk setzen</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Disqualifizieren</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>Code oder Wörter, etwa T08 oder Wechsel</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>Codes der Regeln</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Return nimmt den hervorgehobenen Code. Leertaste markiert mehrere.</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>Mindestens einen Code wählen.</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>Kein Code</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>Verstoß</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>Übergehen und offiziell machen</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>Offiziell machen</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>Was dagegen spricht</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>Eine Bemerkung muss den Grund nennen; sie bleibt beim Rennen stehen.</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>Warum es bestehen darf, etwa: Eis wurde nicht gemessen</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>{count} Punkt muss zuerst behoben werden.</numerusform>
    <numerusform>{count} Punkte müssen zuerst behoben werden.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>Nichts spricht dagegen. Danach lässt sich nichts mehr ändern.</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>{count} Punkt ist zu beheben oder mit einer Bemerkung zu übergehen.</numerusform>
    <numerusform>{count} Punkte sind zu beheben oder mit einer Bemerkung zu übergehen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Return geht dorthin, wo es behoben wird.</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Return geht dorthin, wo es behoben wird; Tab geht zur Bemerkung, die übergeht.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Erinnerung</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>Kann übergangen werden</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>Muss behoben werden</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>Einen Namen in seine Zeile eingeben, die Nation in Klammern oder in eigener Spalte. Ctrl+Return speichert.</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>Für den Wettkampf</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Einen aus der Liste wählen.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>Importe finden den Läufer auch unter diesen Namen: Mädchenname, andere Schreibweise, Kurzform.</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Ein anderer Name</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>Kein anderer Name ist bekannt.</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>Webseite ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>Dieser Rechner kennt keinen Drucker. Im System einen einrichten, oder mit Speichern ein PDF schreiben.</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>Geschrieben und geprüft: {name}.</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>Neuer Läufer</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>Läufer hinzufügen</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>Läufer bearbeiten</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>Etwa 高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>Des Verbands</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>Punkte von Hand</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>Punkte setzen</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>Warum sie von der Tabelle abweichen</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>Die Tabelle gibt keine Punkte.</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>Die Tabelle gibt {points}.</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>Zurück zur Tabelle</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>Punkte sind eine ganze Zahl, 0 oder mehr.</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>Namen entfernen</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>Ergebnisse bleiben. Alle Namen, Geburtsdatum, Verein und Kennung fallen weg.</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>Name stattdessen</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>Warum, ohne den Namen</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>In &amp;dieser Datei</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>In einer &amp;neuen Datei, ohne das alte Journal</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>Darin lässt sich nichts rückgängig machen. Diese Datei und ihre Sicherungen enthalten den Namen noch.</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>Rückgängig holt den Namen zurück, weil das Journal dieser Datei ihn behält.</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>Neue Datei wählen…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>Rennen hinzufügen</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>Noch keine Rennen. Unten angeben, was gelaufen wird, und Return drücken.</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>In Tag, Uhrzeit oder Titel schreiben. Alt+Up und Alt+Down verschieben ein Rennen, Del entfernt es.</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>Die Uhrzeit als 14:30 schreiben.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>Grad Celsius und Prozent, mit Punkt oder Komma: -8,2. Leer Gelassenes wird nicht gedruckt.</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>&amp;Wie nach Rennen {number}</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment}: {reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>Kampfrichter des Rennens</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>&amp;Wie in Rennen {number}</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup}: {count} haben {points} Punkte, für die Ränge {first} bis {last}.</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>Rang von Hand</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>Ränge setzen</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>Warum, etwa: geteilt, wie die amtliche Liste es druckt</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>Wieder nach Regel</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>Ein Rang ist eine ganze Zahl, 1 oder mehr.</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>nach Regel {rank}</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>Ränge</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>Rang von {name}</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>Rekord anerkennen</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>Anerkennen</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>Anerkannt von</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>Funktionär oder Verband</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Am</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Neuer Rekord</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>Rekord hinzufügen</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Rekord berichtigen</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>Nation, Eisbahn oder Meisterschaft</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>Etwa 36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>Frauen oder Männer wählen.</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>eingegeben</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>„{text}“ ist kein Datum. Als 2001-02-03 schreiben.</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>Wie die Liste sagt</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>Eisbahn oder Meisterschaft</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Zeilen der Liste</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>{count} Rekord übernehmen</numerusform>
    <numerusform>{count} Rekorde übernehmen</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count} Zeile ist abgelehnt.</numerusform>
    <numerusform>{count} Zeilen sind abgelehnt.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>Vor dem Übernehmen der Zeilen wird nichts geändert. Ctrl+Return übernimmt sie.</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>Verzeichnis exportieren</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>Alle Läufer dieser Datei, in einer Arbeitsmappe</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>Mit &amp;Geburtsdaten</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>Mit Geburtsdaten</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>Geburtsdaten sind privat: nur denen geben, die sie brauchen.</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>Eine Kopie der Datei wird geöffnet, in der die Ergebnisse ab diesem Rennen entfernt sind und Zeiten erfunden werden. Die Datei selbst bleibt, wie sie ist, und die Kopie wird am Ende verworfen.</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>{competition} proben</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>Probe beginnen</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>Ab Rennen</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>Was schiefgeht</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>Die Probe selbst; das Büro nur, was die Uhr ihm überlässt</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>Wer eingibt</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>Das Büro gibt alles ein</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>Derselbe Startwert gibt wieder dieselben Zeiten.</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>Eine ganze Zahl eingeben, etwa {number}.</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>Die Probe wird verworfen, und {name} wird wieder geöffnet, wie sie war.</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>Die Probe ist geschlossen.</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>Probe beenden?</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>Probe beenden</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>Was nicht ist, wie es gelaufen wurde</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>Wie an einem üblichen Tag</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>Wie an einem schlechten Tag</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>{count} Start ist richtig.</numerusform>
    <numerusform>{count} Starts sind richtig.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>{count} Fehler.</numerusform>
    <numerusform>{count} Fehler.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>{count} fehlt.</numerusform>
    <numerusform>{count} fehlen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>Das Büro brauchte meist {count} Sekunde.</numerusform>
    <numerusform>Das Büro brauchte meist {count} Sekunden.</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>{name} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>Was gerettet wurde</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>Lesbares &amp;retten…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Sicherungen werden gesucht …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>Lesbares wird gerettet …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name} (gerettet)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Erneut versuchen</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>Andere Datei ö&amp;ffnen…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>Keine Sicherung davon gefunden, weder daneben noch am zweiten Ort.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Zurückholen</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>{name} ist die neue Datei. Die beschädigte ist, wie sie war.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path} ist beschädigt: ein Teil davon ist nicht lesbar.</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path} ist keine Ergebnisdatei, oder ihr Anfang ist verloren.</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Dies ansehen</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>Ihre letzte Änderung ist von {time}; was später eingegeben wurde, fehlt darin.</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>Sie hat alles, was eingegeben wurde.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>{count} spätere Änderung fehlt darin.</numerusform>
    <numerusform>{count} spätere Änderungen fehlen darin.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>Wiederholungslauf gewähren</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>Gewähren</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>Beide Versuche bleiben erhalten, und der bessere zählt.</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>Grund des Wiederholungslaufs</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>Grund, etwa: beim Wechsel behindert</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>Ein Wiederholungslauf braucht einen Grund.</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>Startet frühestens um {time}, nach {minutes} Minute Ruhe.</numerusform>
    <numerusform>Startet frühestens um {time}, nach {minutes} Minuten Ruhe.</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>Die jetzige Datei bleibt daneben erhalten; {keys} holt sie zurück.</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>Zur Sicherung von {when} zurückkehren?</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>Neue Saison</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>Schritt {number} von {count}: {title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>Datei anlegen</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name} ist bereit. Als Nächstes die Läufer melden: Ctrl+1, oder eine Liste mit Wettkampf, Meldungen importieren.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>Wettkämpfe</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>Etwa 2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>Zu tippen beginnen: bekannte Eisbahnen werden angeboten</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>Noch ein &amp;Wettkampf</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>Angeben, wo die Datei liegen soll.</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>Was stattfindet</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>Etwa Regionalcup; leer für einen einzelnen Wettkampf</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>Saison und Regeln</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>Eine eigene Regeldatei…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>Beginnt ohne Rennen: auf der Seite Programm angeben, was gelaufen wird, oder später.</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>Regeldatei</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>Regeldateien ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>Gelaufen: {what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Etwas anderes</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>Aus letzter Saison</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>Noch keine Rennen. Ein Programm wählen, oder unten angeben, was gelaufen wird.</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>Rennen &amp;hinzufügen</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>an {count} Tag</numerusform>
    <numerusform>an {count} Tagen</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Del entfernt ein Rennen.</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title} ist schon im Programm.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Übersicht</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>Was angelegt wird</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>Eisbahn noch nicht bekannt</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>Tag noch nicht bekannt</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>Zeit setzen</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>Zeit entfernen</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>Die Strecke ist eine Anzahl Meter, etwa 500.</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>„{text}“ ist kein Tag. Als 2026-01-31 schreiben.</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>Nur für diesen Arbeitsplatz; nichts hier ändert eine Ergebnisdatei.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>Zeilen der Listen</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>Steht im Verlauf</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>Arbeitsplatz</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>Etwa Ziellinie</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Neue Versionen</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>Nach neuerer Version &amp;suchen</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Wird gefragt …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>{version} ist da. Dies ist {own}. {page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>Dies ist {own}, die neueste Version.</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>Der zweite Ort der Sicherungen wird mit Datei, Sicherungen gewählt.</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Wie der Rechner</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>Hoher Kontrast, für helle Bahnen</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Bequem</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>Eng beieinander</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>Dies ist skatedesk {version}. Es wird erst gefragt, wenn Sie es wollen.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>Noch keine Bilder. Das Zeichen der Veranstaltung und die ihrer Sponsoren hinzufügen.</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>&amp;Hinzufügen…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>Nach &amp;oben</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>Nach &amp;unten</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>Bild hinzufügen</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Es ist</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>Etwa: Weltcup Salt Lake City</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>Die Worte werden denen vorgelesen, die das Bild nicht sehen.</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>Blatteinstellungen</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>Es gibt noch keine Liste anzusehen. Die Einstellungen gelten für alle künftigen.</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>Nach einigen Runden aufgehört</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Notieren</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>Geschaffte Runden</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0 bis {most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>in diesem Moment; keine heißt DNF</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>Die geschafften Runden eingeben, 0 bis {most}.</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Herausgeber</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>Steht im Fuß jeder Seite</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>Schwarzweiß, oder {colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>&amp;Farbe wählen…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>Hochformat; breite Listen quer</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>Immer Hochformat</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>Immer Querformat</translation>
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
   <translation>Zweite Sprache</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>&amp;Kurze Listen teilen sich eine Seite</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>&amp;Quadratischer Code, der die Revision nennt</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>&amp;Geburtsdaten auf Meldelisten</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>Neues Team</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>Team hinzufügen</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>Team bearbeiten</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>Etwa Norway 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>Frauen, Männer oder Mixed wählen.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Bearbeiten…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>Noch keine Teams. Sie kommen mit ihren Rennen, oder hier eines anlegen.</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>Zeitplan</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>Zeiten verschieben</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>Rennen und Pausen</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>Noch keine Rennen. Mit Wettkampf, Programm hinzufügen.</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>Um wie viele Minuten, etwa 10 oder -10</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10 oder -10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>Pause darunter</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>Zeiten berechnen</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>Das Rennen wählen, ab dem die Zeiten verschoben werden.</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>Ein Rennen hat hier Tag und Zeit. Sein Titel wird im Programm geändert (Ctrl+Shift+G).</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>Eine Pause hat einen Text, Minuten und das Paar, dem sie folgt; ihre Zeit ergibt sich aus den Rennen.</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>Eisaufbereitung</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>Die Zeiten ab dem gewählten Rennen verschieben, in Minuten</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>Eine Zeit als 1430 oder 14:30 eingeben; Return geht zum nächsten Rennen. Ins fügt eine Pause ein, Del entfernt sie.</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>Eine ganze Zahl eingeben, etwa 15.</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>Rennen oder Pause</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>Nach Paar</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>Berechnet</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>Pfeiltasten gehen zu den Zahlen daneben.</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>Die Schritte dahin</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>In der Regeldatei:</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>Ein Code der Regeln oder Wörter daraus, etwa T08 oder Wechsel; die Leertaste nimmt mehrere.</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>Warum der Läufer noch einmal starten darf, etwa: beim Wechsel behindert. Es wird gedruckt.</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>Die Punkte statt derer der Tabelle, eine ganze Zahl wie 44.</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>Warum so entschieden wurde, in wenigen Worten; es bleibt bei der Entscheidung, falls später jemand fragt.</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>Wie viele Runden der Läufer geschafft hatte, als er angehalten wurde, etwa 12.</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>Die Uhr, als der Läufer angehalten wurde, etwa 5:41.04; leer, wenn niemand sie nahm.</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>Der Rang dieses Läufers unter denen mit gleichen Punkten; gleiche Ränge sind erlaubt.</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>Ein paar Buchstaben eines Namens; die Leertaste nimmt den Läufer ins Team oder heraus.</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>Wann gemessen wurde, als 14:30 oder 2:30 pm.</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>Lufttemperatur in Grad Celsius, etwa 12,5 oder 12.5.</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>Luftfeuchte in Prozent, etwa 41.</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>Eistemperatur in Grad Celsius, etwa -8,2 oder -8.2.</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>Die Sprache, in der die Pressemitteilung verfasst ist.</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>Der Text, wie er hinausgeht. Beliebig ändern; abgewählte Fakten fallen heraus.</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>Welches Diagramm dieser Seite gezeigt wird.</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>Von welchem Paar, Cup oder welcher Strecke das Diagramm ist.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>Ein paar Buchstaben eines Namens, einer Nation oder eine Nummer. Return meldet den hervorgehobenen Läufer.</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>Jede Strecke ankreuzen, für die der Läufer gemeldet wird; Return meldet für alle.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>Name, Nummer oder Nation dessen, der zurückzieht; die Möglichkeiten stehen darunter.</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>Ein paar Buchstaben eines Namens oder einer Nation; die Pfeile wählen, Return nimmt.</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>Die Startnummer in diesem Wettkampf, eine ganze Zahl wie 24. Leer nimmt sie weg.</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>Die Zeit, nach der der Läufer gereiht wird, etwa 36.52.</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>Die Strecke, über die diese Zeit gelaufen wurde, etwa 500.</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>Wann sie gelaufen wurde, als 2025-11-21; leer, wenn es niemand weiß.</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>Wo sie gelaufen wurde, etwa Heerenveen.</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>Was diese Spalte der Liste enthält. Nicht benötigte Spalten werden weggelassen.</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>Die Nation aller Zeilen, die keine nennen, wie in der Liste eines Vereins.</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>Das Tabellenblatt der Arbeitsmappe mit den Meldungen.</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>Die Strecke der Zeiten in der Datei, wenn die Datei sie nicht nennt.</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>Welcher Läufer diese Zeile ist: ein bekannter, ein neuer oder niemand, der gemeldet wird.</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>Der Familienname, wie er gedruckt wird, mit Akzenten: Żurek. Großbuchstaben kommen von selbst.</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>Der Vorname, wie er gedruckt wird, etwa Damian.</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>Der Name in der eigenen Schrift des Läufers, etwa 髙木 美帆; leer, wenn er gleich ist.</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>Die drei Buchstaben der Nation, etwa NOR.</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>Frauen oder Männer, wie das Rennen ausgeschrieben ist; Teams können gemischt sein.</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>Das Geburtsdatum als 2001-02-03. Es bestimmt die Altersklasse und steht auf keiner öffentlichen Liste.</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>Der Verein, etwa SC Berlin; leer, wenn ihn niemand weiß.</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>Die Kennung des Verbands, etwa NOR7. Sie unterscheidet Personen gleichen Namens.</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>Eine andere Schreibweise des Namens in eingehenden Listen, etwa ein Mädchenname.</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>Der Name des Teams, wie er gedruckt wird, etwa Norway 1.</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>Nur für den eigenen Gebrauch des Verbands ankreuzen: Geburtsdaten sind personenbezogene Daten.</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>Was künftig statt des Namens dasteht, etwa Läufer 4711.</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>Warum der Name wegfällt, ohne den Namen selbst, etwa: verlangt am 12. Mai.</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>Der Name fällt aus dieser Datei weg; Rückgängig könnte ihn zurückholen.</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>Eine neue Datei wird geschrieben, in der vom Namen nichts bleibt; die alte bleibt bestehen.</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>Welche Art von Rekord es ist, etwa ein Welt- oder Bahnrekord.</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>Wo er gilt: die drei Buchstaben einer Nation, der Name einer Bahn oder eine Meisterschaft.</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>Die Strecke oder Disziplin, zu der der Rekord gehört.</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>Wessen Rekorde es sind, wenn die Liste es nicht selbst sagt.</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>Die Zeit des Rekords, etwa 33.61 oder 1:05.37.</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>Wer ihn hält, wie gedruckt; bei einem Team die Namen oder die Nation.</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>Wann er gelaufen wurde, als 2025-11-21; leer, wenn es niemand weiß.</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>Wo er gelaufen wurde, etwa Salt Lake City.</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>Der Wettkampf, bei dem er gelaufen wurde, etwa Weltcup #1.</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>Wer ihn anerkannt hat: ein Kampfrichter oder ein Verband.</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>Der Tag der Anerkennung, als 2025-12-01.</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>Die Seite, zu der gewechselt wird. Mit den Tasten: Ctrl und die Nummer der Seite.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>Der Wettkampf, dessen Programm unten steht und auf dem jede Seite ist.</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>Das Eingegebene steht in dieser Zelle der Liste. Return nimmt es an, Esc lässt es.</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>Ein paar Buchstaben irgendeiner Zelle; Akzente spielen keine Rolle. Return geht zum nächsten Treffer.</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>Ein paar Buchstaben des Gesuchten, etwa „zur“, „rückgängig“ oder „Massenstart“.</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>Wörter, die im Handbuch zu finden sind, etwa „helmet“. Return geht zur nächsten Stelle.</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>Die Zeit ohne Doppelpunkt und Punkt: 3652 ist 36.52, 10650 ist 1:06.50. Auch 36,52 und 1:06.504; von Hand 36.5M, oder zwei oder drei Uhren mit Leerzeichen dazwischen. Return speichert.</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>Die Uhr an dieser Linie seit dem Start, eingegeben wie eine Zeit: 2512 ist 25.12. Daraus folgen die Rundenzeiten.</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>Helmnummern in der Reihenfolge des Zwischensprints oder des Ziels, mit Leerzeichen dazwischen: 7 12 3.</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>Welche Meldungen gezeigt werden: alle einer Strecke, die Startenden, Reserven und so weiter.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>Ein paar Buchstaben eines Namens, eine Nation oder eine Startnummer, etwa „zur“ oder 24.</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>Wie die Paare gebildet werden. Die Regeldatei sagt, was bei diesem Rennen üblich ist.</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>Die Zahl, aus der alle Lose kommen: derselbe Startwert gibt wieder dieselbe Auslosung. Etwa 4153, gewürfelt.</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>Welches Paar die Zeremonie zuerst zeigt, etwa das letzte, um das beste für den Schluss aufzuheben.</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>Welche Auslosung dieses Rennens gezeigt wird; ersetzte bleiben erhalten.</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>Der Wettkampf, nach dem die Wertung gezeigt wird; in der Regel alle bisher.</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>Das Rennen, in dem Ergebnisse gedacht werden. Nichts davon wird gespeichert.</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>Was der Läufer dort erreichen würde: ein Rang wie 3, eine Zeit wie 1:09.65, oder DNF oder DQ.</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>Ein paar Buchstaben dessen, der dort gedacht wird; die Pfeile wählen, Return nimmt.</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>Wie viele Rennen dieses Cups außer denen in der Datei noch kommen, etwa 4.</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>Die Meisterschaft, für die unten Plätze gezählt werden.</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>Ein paar Buchstaben eines Namens, eine Nation, ein Verein, eine Kennung oder eine Startnummer.</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>Nach wessen Regeln die Altersklasse neben dem Geburtsdatum gezählt wird, etwa ISU.</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>Welche Art von Rekorden gezeigt wird, etwa Weltrekorde oder die dieser Bahn.</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>Wessen Rekorde gezeigt werden: die der Frauen, der Männer oder beide.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>Ein paar Buchstaben eines Namens, einer Nation, eines Orts, oder eine Strecke wie 1500.</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>Ob die Liste nur diesen Wettkampf zählt oder alle seiner Serie.</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>Die Strecke oder Disziplin, um die es in der Liste geht.</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>Der Wettkampf, nach dem die Liste gezählt wird.</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>Welche Listen gezeigt werden: alle, seit dem Hinausgehen geänderte und so weiter.</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>Welche Art von Listen gezeigt wird, etwa Startlisten oder Ergebnisse.</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>Ein Name, Wörter einer Änderung, von wem sie ist, oder eine Uhrzeit wie 14:32.</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>Nur Änderungen dieses Rennens werden gezeigt.</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>Nur Änderungen dieser Person oder dieses Arbeitsplatzes werden gezeigt.</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>Der Zeitpunkt, auf den zurückgeblickt wird, als 14:32 dieses Tages oder 2025-11-14 14:32. Pfeil auf und Pfeil ab gehen Änderung für Änderung.</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>Die Liste, die gezeigt wird, wie sie zu diesem Zeitpunkt stand.</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>Die Serie, etwa ISU World Cup Speed Skating. Wettkämpfe einer Serie zählen für ihre Cups.</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>Die Saison, 1. Juli bis 30. Juni, als 2025/26.</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>Die Regeldatei: Punkte, Auslosung, Codes und Programme einer Saison. Die der eigenen Saison nehmen, oder eine eigene.</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>Wie der Wettkampf heißt, etwa Weltcup #3 oder Vereinswettkampf.</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>Der wievielte seiner Serie er ist, etwa 3; die Befehlszeile und die Cups zählen danach.</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>Die Eisbahn, etwa Thialf. Bekannte werden angeboten, mit Stadt und Land.</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>Die Stadt der Eisbahn, etwa Heerenveen.</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>Die drei Buchstaben des Landes, etwa NED.</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>Der Tag, an dem er beginnt, als 2025-11-21.</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>Die Tage, wie die Blätter sie drucken, etwa 21 - 23 Nov 2025; von selbst ergänzt, wenn nichts dasteht.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>Der Wettkampf, dessen Programm unten steht.</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>Die Rennen zum Anfang, etwa die eines Weltcups oder eines Vereinswettkampfs. Sie lassen sich unten ändern.</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>Die Strecke in Metern, etwa 500.</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>Was gelaufen wird: eine Strecke in Paaren, ein Massenstart oder ein Teamrennen.</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>Ob Frauen oder Männer es laufen.</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>Die Division des Rennens; keine, wenn das Feld nicht geteilt ist.</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>Welcher Lauf es ist, wenn eine Strecke zweimal gelaufen wird.</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>Wo die neue Datei liegt und wie sie heißt, mit der Endung .skatedesk.</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>Eine Ergebnisdatei der letzten Saison. Personen, Teams und Kampfrichter kommen daraus, keine Ergebnisse.</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>Ankreuzen, was aus der anderen Datei übernommen wird.</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>Um wie viele Minuten das gewählte Rennen und alle danach verschoben werden, etwa 10 oder -10.</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>Etwas anderes, das zu tun ist, etwa: Wasser für die Starter. Return fügt es hinzu.</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>Eine andere Liste zum Anfang; selbst hinzugefügte Zeilen bleiben.</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>Das Rennen, mit dem die Probe beginnt; seine Ergebnisse werden in der Kopie entfernt.</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>Wie viele Stürze, späte Rückzüge und Ausfälle der Uhr es gibt.</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>Ob die Zeiten von selbst kommen, oder das Büro sie nach Zuruf eingibt.</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>Eine beliebige ganze Zahl; dieselbe gibt wieder dieselben Zeiten.</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>Welche Listen in den Ordner geschrieben werden.</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>Jedes Format ankreuzen, das geschrieben werden soll; alle sagen dasselbe.</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>Wo die Liste hängt, etwa: bei den Umkleiden. Es wird gemeldet, wann sie weg muss.</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>Der Schiedsrichter, der die Liste für richtig erklärt, Vorname und NAME.</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>Wann der Schiedsrichter sie genehmigt hat, als 14:30.</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>Das Bild der Unterschrift, die gedruckt wird; keines lässt eine Linie zum Unterschreiben.</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>Das Papier im Drucker: A4 fast überall auf der Welt, Letter in Nordamerika.</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>Ob die Seiten im Hoch- oder Querformat stehen.</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>Die Sprache der Blätter; das Fenster kann eine andere sprechen.</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>Eine zweite Sprache für Titel und Überschriften, neben der ersten.</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>Wie Tage auf den Blättern geschrieben werden.</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>Wie die Uhrzeit auf den Blättern geschrieben wird.</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>Ob Zeiten auf den Blättern einen Punkt oder ein Komma haben.</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>Wer die Blätter herausgibt, etwa ein Verband; es steht am Fuß jeder Seite.</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>Die Farbe von Linien und Überschriften, als #1F5FA8; leer für Schwarzweiß.</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>Ankreuzen, um Papier zu sparen: kurze Listen stehen auf einer Seite.</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>Ankreuzen, um einen quadratischen Code zu drucken; gescannt nennt er die Revision der Seite.</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>Nur ankreuzen, wo Geburtsdaten auf Meldelisten öffentlich sein müssen.</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>Was das Bild ist: das Zeichen der Veranstaltung oder eines Sponsors.</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>Was das Bild zeigt, in Worten, für alle, die es nicht sehen können.</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>Wörter eines Befehls, oder eine Taste wie F5.</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>Wie oft gesichert wird, solange sich etwas ändert.</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>Die Sprache des Fensters. Die Blätter haben eine eigene Sprache.</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>Hell, dunkel oder hoher Kontrast für eine helle Bahn.</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>Wie groß alles gezeichnet wird: bis 200 % für einen weit entfernten Bildschirm.</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>Wie weit die Zeilen aller Listen auseinander stehen.</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>Ihr Name; er steht im Verlauf neben Ihren Änderungen. Sonst erfährt ihn niemand.</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>Welcher Arbeitsplatz dies ist, etwa Ziellinie; es steht neben Ihrem Namen.</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>Wo nach einer neueren Version gefragt wird, nur auf Knopfdruck; leer fragt niemanden.</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>Nur ankreuzen, wenn die Empfänger des Berichts Namen lesen dürfen.</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>Was schiefging, für die Fehlersuche. Vor dem Weitergeben lesen.</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Seite des Handbuchs</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>&amp;Vor</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – Handbuch</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>Das Handbuch ist nicht installiert. Es liegt in docs/manual, dort, wo das Programm herkommt.</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>Das Handbuch ist auf Englisch; die Tasten sind wie hier.</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>In den Menüs: {way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>Im Handbuch finden</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>Keine Seite hat alle diese Wörter.</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>Eine Seite zum Danebenlegen, neben die Tastatur.</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>Kurzübersicht</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>Weltcups</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>Von Hand setzen…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>Divisionen bilden</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>alle sind im Rennen ihrer Division</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{count} nach {division}</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>{count} Meldung würde wechseln: {where}</numerusform>
    <numerusform>{count} Meldungen würden wechseln: {where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>Würde wechseln</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>auch nach {division}</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>nach {division}</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>Programm, Kampfrichter, Eis</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>Startlisten</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>Rundenblätter</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>Ergebnisse mit Runden</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>Medaillen und Preise</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>Alle Listen</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Nur Geändertes</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Was hinausging</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>Dieses Rennen</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>Nicht herausgegeben</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Aktuell</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>Geändert seit Revision {number}</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>Ging noch nicht hinaus: Drucken oder Exportieren macht es zu Revision 1.</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>Revision {number} vom {time}</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>gedruckt {time}</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>nicht gedruckt</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>Aushang: {board}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>anders ausgedrückt</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>seitdem geändert: {changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>Revision</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Gedruckt</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>Aushang</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}, {time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>Blatteinstellungen…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>Art der Liste</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>Die Listen, oder wie eine aussieht</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>{count} ging hinaus</numerusform>
    <numerusform>{count} gingen hinaus</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>noch nichts ging hinaus</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>Im Menü Datei eine Ergebnisdatei öffnen oder eine neue anlegen.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>Diese Datei hat noch keinen Wettkampf. Mit Wettkampf, Neuer Wettkampf einen anlegen.</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>Die Listen werden angesehen …</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>Noch keine Listen. Mit Wettkampf, Programm Rennen aufnehmen: ihre Listen erscheinen hier.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>Nichts hat sich geändert, seit es hinausging.</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>Davon ging noch nichts hinaus. Drucken oder Exportieren macht eine Liste zu Revision 1.</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>Hier gibt es keine solche Liste. Oben ein anderes Rennen oder eine andere Art wählen.</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>wird Revision {number}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>{count} Liste geändert, seit sie hinausging</numerusform>
    <numerusform>{count} Listen geändert, seit sie hinausgingen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>{name} ist markiert: Leertaste auf jemand anderem tauscht die beiden, auf einer leeren Bahn wechselt dorthin; Esc lässt los.</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>Leertaste markiert jemanden, Leertaste auf einer anderen Zeile tauscht oder wechselt dorthin. Alt und die Pfeile verschieben sofort.</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>Alle starten zusammen. Del nimmt jemanden von der Liste, Leertaste setzt darauf, wer nicht ausgelost war.</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>&amp;Markieren, tauschen oder hierher</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>Ein Paar nach &amp;vorn</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>Ein Paar nach &amp;hinten</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>&amp;Bahnen tauschen</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>Paar &amp;einfügen	Ins</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>Von der &amp;Liste nehmen…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>Paare, Prüfungen oder Revision</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Prüfungen</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>Art der Auslosung</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>Regel, und was vor der Auslosung zu prüfen ist</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>Zuerst gezeigt</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>In Rennen {number} ist noch niemand gemeldet. Auf der Seite Meldungen jemanden melden, oder mit Wettkampf, Ergebnisse importieren (Ctrl+I) eine Startliste übernehmen.</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>Auslosung oder Feld</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>das erste Paar</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>das letzte Paar</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>Die Regeln verlangen hier eine andere Auslosung: {kind}.</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>Nicht die übliche Auslosung</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>Dies zuerst ansehen</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>Alle Lose kommen durch SHA-256 aus dem Startwert: derselbe Startwert und dasselbe Feld geben auf jedem Rechner dieselbe Auslosung. Ihn laut nennen, oder die Mannschaftsführer die Ziffern nennen lassen, bevor ausgelost wird.</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>Noch kein Rennen</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>Es gibt noch kein Rennen auszulosen. Einen neuen Wettkampf anlegen oder Rennen übernehmen: Wettkampf, Ergebnisse importieren.</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>Mit Datei, Öffnen (Ctrl+O) eine Ergebnisdatei öffnen oder mit Datei, Neu (Ctrl+N) eine anlegen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>{count} auszulosen</numerusform>
    <numerusform>{count} auszulosen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>die vorhandene Startliste bleibt, bis die neue Auslosung bestätigt ist</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>Zurück zur Startliste</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>{count} auf der Startliste</numerusform>
    <numerusform>{count} auf der Startliste</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>ausgelost mit Startwert {seed}</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>nicht hier ausgelost</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>Neu auslosen…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>Dieses Rennen ist schon ausgelost. Neu auslosen wählen, um es noch einmal auszulosen.</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>Nichts ist gespeichert. Der Startwert bleibt: mit ihm kommt dieselbe Auslosung wieder heraus.</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>Startliste oder Protokoll</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>Wie ausgelost</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>Protokoll der Auslosung</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>Auslosung {number}</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>Startwert {seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>Geprüft: der Startwert gibt diese Paare</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>Der Startwert gibt diese Paare nicht</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>nach einem Rückzug, ab Paar {number}: hier ist es Paar 1</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>Prüfungen und Revision</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>Später Rückzug…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>Startliste herausgeben</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>Die Selbstprüfung fand nichts.</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>Revision {number} herausgeben</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>Noch nicht herausgegeben</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>Revision {number}, herausgegeben {when}</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>Geändert seit Revision {number}, herausgegeben {when}</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>{count} Muss</numerusform>
    <numerusform>{count} Muss</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>{count} Soll</numerusform>
    <numerusform>{count} Soll</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>in Ordnung</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>Muss behoben werden</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>Sollte behoben werden</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR, auf der Startliste</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Gemeldet</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>zu viele</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>keine Quali-Zeit</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>zu jung</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>falsches Rennen</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>doppelt gemeldet</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>Reihung der Reserven</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>Startliste</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>nicht geprüft</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence} Gelten gelassen: {remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>Noch niemand gemeldet</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{entries} von {whom}</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>{count} zurückgezogen</numerusform>
    <numerusform>{count} zurückgezogen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>{count} Mangel</numerusform>
    <numerusform>{count} Mängel</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>Nummern fehlen: Ctrl+Shift+B vergibt sie</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Was nicht stimmt</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Max.</translation>
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation>{time} ({metres} m)</translation>
  </message>
  <message>
   <source>Which entries</source>
   <translation>Welche Meldungen</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>Läufer melden…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>Meldungen oder Divisionen</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Falsch</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>Falsch · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>Teams melden…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>Hier passt niemand zu „{text}“. Esc zeigt wieder alle.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>Diese Datei hat noch keinen Wettkampf. Mit Wettkampf, Neuer Wettkampf einen anlegen oder Ergebnisse importieren.</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>Das Programm hat noch keine Rennen. Mit Wettkampf, Programm aufnehmen oder Ergebnisse importieren.</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>Hier ist noch niemand gemeldet. Mit Ctrl+Shift+I eine Liste hereinholen, mit Ctrl+V Zeilen einer Tabellenkalkulation einfügen, oder mit Ins einzeln melden.</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>In {race} ist noch niemand gemeldet. Mit Ins melden.</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race} wird hier in einer Division gelaufen.</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>Diese Strecke</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>Ganzer Wettkampf</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>Eine Meldung nach Name, Nation oder Nummer finden</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>Was nicht stimmt, und die Nationen</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>Was nicht stimmt · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>Nichts spricht gegen diese Meldungen.</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>{nations} im Wettkampf</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>Zeiteingabe</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>Lauf {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>Paar {pair}</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>Nr. {bib}</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>Helmnummern in Reihenfolge</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>Änderungen, oder die Listen, wie sie standen</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>Wie es stand</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>Was die Änderung bewirkte</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>Alle Rennen</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Alle Personen</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>Die neuesten {count} Änderungen; ältere folgen am Ende der Liste</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>{count} Änderung</numerusform>
    <numerusform>{count} Änderungen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>Alle Läufer</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>Wieder die Änderungen aller Läufer zeigen</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>Nur die Änderungen eines Läufers zeigen</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>Keine Änderung passt. Esc im Feld, Alle Rennen, Alle Läufer oder Alle Personen zeigt mehr.</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>Noch nichts eingegeben. Hier steht alles, was geändert wird, wer es tat und wie es vorher war.</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>Zuerst eine Änderung wählen.</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>Gezeigt wird dann nur, was für diesen Läufer geändert wurde.</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>Wessen Änderungen?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>Eine Änderung nach Name, Wörtern, Zeit oder Person finden</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>Name, Zeit oder Wörter</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>Auf dem Eis</translation>
  </message>
  <message>
   <source>next</source>
   <translation>nächstes</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>noch {count}</numerusform>
    <numerusform>noch {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>Lauf {pair} von {all}</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>Paar {pair} von {all}</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>Noch nicht ausgelost</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>Noch keine Rennen.</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>Alle Rennen dieses Tages sind vorbei.</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>Noch kein Rennen dieses Tages ist ausgelost.</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>Dann Lauf {pair}: {names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>Dann Paar {pair}: {names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>Dann Rennen {race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>Zuletzt gespeichert {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>Datei, Sicherung, Drucker und Uhr</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>Der Arbeitsplatz</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>Datei nicht erreichbar</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>{path} ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>Wo die Datei liegt, sind nur {count} MB frei. Platz schaffen.</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>Datenträger fast voll</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>Jede Änderung ist in {name} gespeichert.</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>Seit {since} mit dem Zähler dieses Rechners verglichen; eine andere Uhr wird nicht gefragt.</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>Uhr geht stetig</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>Um {time} ging sie gegenüber dem Zähler dieses Rechners {seconds} s falsch. Mit der Hallenuhr vergleichen.</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>Uhr gesprungen</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>Kein Drucker</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>Dieser Rechner kennt keinen Drucker. Listen lassen sich als PDF speichern.</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>Drucker nicht gewählt</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>{count} bekannt, keiner ist der übliche.</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>Drucker steht</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name} meldet einen Fehler. Nachsehen.</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>Drucker arbeitet</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>Runde zu laufen</numerusform>
    <numerusform>Runden zu laufen</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>Runde {lap} von {all}</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>Runden zu laufen</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>Runde 00 von 00</translation>
  </message>
  <message>
   <source>F</source>
   <translation>Z</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>Rundenzeiten des Paars</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>Nach Rennen</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>Zahlen anderer Saisons</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>Noch niemand ist gelaufen. Mit der ersten Zeit beginnt das Gesamtklassement.</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>Noch keine Medaillen: ein Rennen vergibt sie, sobald alle darin eine Zeit oder ein anderes Ergebnis haben.</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>Noch keine Preise: ein Rennen zahlt sie, sobald alle darin eine Zeit oder ein anderes Ergebnis haben.</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>Keine Preise: die Regeldatei sagt nichts zum Preisgeld für diese Rennen.</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>Noch keine Preise für Teams: kein Teamrennen, dessen Preisgeld die Regeldatei kennt, ist entschieden.</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>Noch niemand ist qualifiziert. Mit der ersten Zeit in einem zählenden Weltcup beginnt die Liste.</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>Von welchen Wettkämpfen</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Disziplin</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>Nach welchem Wettkampf</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nach</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>Die Liste, oder welche</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>Diese Datei hat noch keinen Wettkampf. Mit Wettkampf, Ergebnisse importieren einen übernehmen.</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>Alle bisher</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code}: {meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>Dieser Wettkampf</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>Alle der Serie</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>Zwischensprints und Ziel eines Massenstarts</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>Nicht gespeichert: {text} in Rennen {number}. Return speichert.</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>Helme</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>Ziel, Runde {lap}: Helme in Reihenfolge, mit Zeiten oder Rückständen</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>Zwischensprint {number} nach Runde {lap}, in {count} Runde</numerusform>
    <numerusform>Zwischensprint {number} nach Runde {lap}, in {count} Runden</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>Zwischensprint {number}, Runde {lap}: beim nächsten Durchgang</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>Zwischensprint {number}, Runde {lap}: Helme in Reihenfolge</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>Das Rennen ist offiziell. Zum Berichtigen vorläufig machen (Ctrl+Return).</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>Die Rennpunkte des Ziels folgen nicht der Zielreihenfolge. Ctrl+Shift+F11 gibt sie neu.</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>Überrundet? {who} kam {gap} hinter dem Sieger an. Falls ja, {helmet} eingeben und F11.</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 Vermerk · F5 nicht im Ziel · F7 disqualifizieren · F11 überrundet · Shift+F11 vorzeitig aufgehört</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>Alle sind im Ziel. Page Up: die Zwischensprints davor. Ein Helm und F7: disqualifizieren.</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>Etwa 12 7:42.51 7 +0.15 und Return. Nur Helme: die Reihenfolge auf der Linie.</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Return zählt eine Runde. Helme und Return schreiben die Reihenfolge auf. Page Up: der Zwischensprint davor.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>{name} wird geöffnet …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Wird geöffnet …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name} hat keine Bahn abzugeben. Zuerst {name} markieren.</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>Nur wer in einem Paar startet, kann zwischen zwei Paare.</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>Paar {pair} ist das erste.</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>Paar {pair} ist das letzte.</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>Hier gibt es keine Paare. Jemanden wählen, der eines hat.</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name} ist nicht auf der Liste.</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>Die Bahn ist schon leer; das Paar nicht.</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>Hier startet niemand. Zuerst jemanden wählen.</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>Nächstes P&amp;aar (Lauf)</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>Voriges Paar (La&amp;uf)</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>Durchgang bei {metres} m</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>Wie es stand um</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>Die Liste, wie sie stand</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>Oben einen Zeitpunkt eingeben, etwa 14:32, und Return drücken; oder eine Änderung wählen und dort Return drücken.</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>Zu diesem Zeitpunkt war der Wettkampf noch nicht in der Datei.</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>Diese Liste war damals leer.</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · seitdem geändert</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>Wird mit jetzt verglichen …</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>Jetzt sagt sie dasselbe.</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>Seitdem: {changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>Zeitpunkt: Return geht dorthin, Up zur Änderung davor, Down zur nächsten</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32, oder 14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>Rennen {number}, {title}: {state}</translation>
  </message>
  <message>
   <source>M</source>
   <translation>M</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.</source>
   <translation>Noch keine Rennen. Einen Wettkampf anlegen (Ctrl+M) oder Ergebnisse importieren (Ctrl+I), beides unter Wettkampf.</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>Keine Datei ist offen. Datei &gt; Öffnen… oder Datei &gt; Neu…</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>Zeichen: {words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>Startliste und Zeiten</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>Startliste oder Ergebnis</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>Auf dieser Startliste ist noch niemand. Die Läufer melden (Ctrl+1), das Rennen auslosen (Ctrl+2) oder seine Ergebnisse importieren (Ctrl+I).</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>Diese Datei hat noch keine Rennen. Einen Wettkampf anlegen (Ctrl+M) oder Ergebnisse importieren (Ctrl+I).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>{count} noch zu laufen</numerusform>
    <numerusform>{count} noch zu laufen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>Vorläufig machen</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>Alle auf der Liste haben ein Ergebnis.</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>Wertung oder Rundenzeiten</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>Alle Rekorde, oder die dieses Wettkampfs</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>Alle Rekorde</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>Hier gelaufen</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>In diesem Wettkampf gelaufen</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>dieser Wettkampf</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>Gelaufen in {event}</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>{count} Rekord wurde gelaufen</numerusform>
    <numerusform>{count} Rekorde wurden gelaufen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>Hier passt kein Rekord. Esc im Feld, oder Alle Rekorde, zeigt mehr.</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>Noch keine Rekorde. Mit Rekorde, Liste importieren eine Liste übernehmen, oder mit Rekorde, Neuer Rekord einen eingeben.</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>Hier noch kein Rekord und keine Bestzeit, soweit diese Datei weiß: sie vergleicht mit der Rekordliste.</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>Neuer Rekord…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>Anerkennen…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>Einen Rekord nach Name, Nation, Ort oder Strecke finden</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>Name, Nation, Ort oder Strecke</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>Frauen und Männer</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>Altersklassen nach</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>Nr. {number}</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>Auch bekannt als {names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>Geboren {day}</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>keine Altersklasse in {season}</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{age_class} in {season}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done} von {all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>Die Rennpunkte stehen hier, sobald ein Sprint eingegeben ist.</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>Das Ergebnis steht hier, sobald die erste Zeit eingegeben ist.</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>Weltcupwertung</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>Die Wertung steht hier, sobald ein Rennen dieses Cups Ergebnisse hat.</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>Was als Nächstes kommt</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>{done} von {count} Rennen vorbei</numerusform>
    <numerusform>{done} von {count} Rennen vorbei</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>Neuer Läufer…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{found} von {everybody}</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>Läufer kommen mit ihren Rennen: mit Wettkampf, Ergebnisse importieren Rennen übernehmen. Oder mit Läufer, Neuer Läufer den ersten eintragen.</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>Noch keine Läufer</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>Einen Läufer nach Name, Nation, Kennung, Verein oder Nummer finden</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>Name, Nation, Kennung oder Nummer</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>Niemand passt. Den Anfang eines Namens, eine Nation wie NED, eine Kennung oder eine Nummer eingeben.</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>Diagramm…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>Persönliche Bestzeiten, Saisonbestzeiten {season}</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>Noch keine Punkte in einem Weltcup.</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>Noch keine Zeit.</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>Noch auf keiner Startliste.</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>Teile der Karte</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>Bestzeiten</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>Wertung nach</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>GEDACHT</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>Diagramme…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>Wertung oder Cups</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>Cups</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>Noch zählt kein Rennen in dieser Datei für einen Weltcup. Mit Wettkampf, Ergebnisse importieren die Rennen eines Weltcups übernehmen; die Wertung folgt jeder eingegebenen Zeit.</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>Noch keine Wertung</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>Was wäre wenn verlassen</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>Es gibt noch keine Wertung, für die sich Ergebnisse denken ließen.</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>Zuerst jemanden in der Wertung wählen.</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>Diese Ergebnisse sind gedacht. Mit Esc verlassen, um von Hand zu reihen.</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>Weltcupwertung · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{skated} von {count} Rennen</numerusform>
    <numerusform>{skated} von {count} Rennen</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>nach {event}</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>die höheren Punkte in einem Rennen, dann im nächstbesten und so weiter</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>die schnellere Bestzeit</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>Die besten {count} Rennen zählen.</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>Alle Rennen zählen.</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>Gleiche Punkte teilen sich den Rang.</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>Bei Gleichstand: {links}; wer dann noch gleich ist, teilt den Rang.</translation>
  </message>
  <message>
   <source>; then </source>
   <translation>; dann </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>markiert</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>nicht ausgelost</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>Runde {lap}</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>Mitglieder…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>Zeit von {name}</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>Ersatz {names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>Zeiteingabe der Teams</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>Sobald Teams auf der Startliste stehen, werden hier ihre Zeiten eingegeben.</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}, die Uhr nach jeder halben Runde</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>Frau bis Runde {lap}</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>Mann bis Runde {lap}</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>wäre {result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>Um ein Ergebnis zu entfernen, Ctrl+Del drücken.</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>Das Rennen ist offiziell. Zum Berichtigen einer Zeit vorläufig machen (Ctrl+Return).</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>Zurückgezogen. F8 nimmt den Rückzug zurück.</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Return speichert und geht weiter.</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>Führend {time} · Return speichert und geht weiter.</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>Nicht gespeichert: {text} für {name}. Return speichert.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} Punkte</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>letzte Runde {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>Zeitplan…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>Checkliste…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>Seit dem Druck geändert</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>Was läuft, oder was zu prüfen ist</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>Einen anlegen mit Wettkampf, Neuer Wettkampf (Ctrl+M).</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>Noch kein Wettkampf</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>Checkliste · {done} von {count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>Es gibt noch nichts zu prüfen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>{count} Liste seit dem Druck geändert</numerusform>
    <numerusform>{count} Listen seit dem Druck geändert</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>Noch nichts wurde gedruckt oder exportiert.</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>Nichts geändert: was hinausging, gilt noch.</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>von Hand {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done} von {count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>zu tun</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>beginnt in {span}</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>im Zeitplan</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>{count} Min. Vorsprung</numerusform>
    <numerusform>{count} Min. Vorsprung</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>{count} Min. Verspätung</numerusform>
    <numerusform>{count} Min. Verspätung</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} Std. {minutes} Min.</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>Ende gegen {time}</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>Ende wäre gegen {time}</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>{every} von Start zu Start, geschätzt: von heute ist noch nichts bekannt</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>{every} von Start zu Start, nach dem letzten</numerusform>
    <numerusform>{every} von Start zu Start, nach den letzten {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Verzug</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>gegen {time}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>Das Ergebnisbüro für den Eisschnelllauf</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>Geöffnete Dateien stehen hier, die letzte zuerst.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>&amp;Neue Saison…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>Kalender, Regeln und Programme, Schritt für Schritt; auch für einen einzelnen Vereinswettkampf</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>Eine Ergebnisdatei auf diesem Rechner oder einer Freigabe</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>&amp;Beispiel öffnen</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>Zwei Weltcups mit allen Ergebnissen, zum Umsehen und Ausprobieren</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>Aus letzter &amp;Saison…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>Läufer, Teams und Kampfrichter einer anderen Datei in eine neue</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>Alles erklärt, Aufgabe für Aufgabe</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>Nicht mehr in {folder}. Delete nimmt sie von dieser Liste.</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>Was folgen würde</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>Gedachte Plätze und Divisionen</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>Plätze in welcher Meisterschaft</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>Gedachte Änderungen der Plätze und Divisionen</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>Keine Meisterschaft</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>Nichts Bekanntes würde sich ändern.</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>Andere Saison</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>Kein Platz ändert sich.</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>keine Nation hat mehr oder weniger.</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>Plätze: {nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race}: {count} wechselt die Division.</numerusform>
    <numerusform>{race}: {count} wechseln die Division.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race}: niemand wechselt die Division.</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>Gedachtes Rennen</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>Rang, Zeit, DNF oder DQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>Einen Namen eingeben</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>Teilnehmer</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>Hier gedacht</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>Kommende Rennen, die nicht in der Datei sind</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>Wer noch gewinnen kann</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>In diesem Cup hat niemand diese Buchstaben. Andere eingeben.</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>Eingeben, wie viele Rennen noch kommen, 0 bis {most}.</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race} (gelaufen)</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>Gedacht</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>Noch nichts. Einen Namen eingeben und Return drücken.</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>ist der Rang oder die Zeit von</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>weitere Rennen</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}, größte zuerst</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}, kleinste zuerst</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>{hit} von {hits}</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column}: {value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>{places} nach oben</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>{places} nach unten</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>gleicher Rang</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>Zeile &amp;kopieren</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>Ganze &amp;Liste kopieren</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>In der Liste &amp;finden</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>&amp;Ordnen nach</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>Wie auf Papier</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>S&amp;palten</translation>
  </message>
 </context>
</TS>
