<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>Det er ingen skjerm å åpne vinduet på. Kommandoene virker uten: skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>Eksempelverdenscupen ligger i {path}.</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>Det er ingen skjerm. Listene og bildene av vinduet legges i {folder}.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} kan ikke skrives.</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>{file} er skrevet: {events}.</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>Åpne den: skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>Det finnes ingen fil {file}. Lag den: skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>{count} kilde ble avvist, ingenting av den ble tatt inn.</numerusform>
    <numerusform>{count} kilder ble avvist, ingenting av dem ble tatt inn.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file} har {count} feil.</numerusform>
    <numerusform>{file} har {count} feil.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file} er i orden: {races} løp, {entries} påmeldinger, hver av dem gjort rede for.</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>Avvist: {sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>Se {program} --help</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>skriv eksempelet: verdenscup 1 og 2 i 2025/26</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>lag en resultatfil, tom eller med et stevne og programmet for det</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>ta inn løp fra JSON-filer; av en kilde med feil tas ingenting inn</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>sammenlign en påmeldingsliste (.xlsx, .csv) med filen; med --apply tas radene inn</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>vis hvem som starter i divisjon A og B etter reglene, og hvorfor; ingenting endres</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>trekk et løp etter reglene; lagres der løpet ikke har startliste ennå, vises ellers bare</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>vis resultatlisten for et løp</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>vis sammenlagten i en cup</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>forklar en plass, en tid, en luke eller poeng, trinn for trinn, med det regelfilen sier</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>vis hva tenkte resultater ville endre i sammenlagt, cupseier, divisjoner og plasser; ingenting lagres</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>vis rekorder, eller dem som er satt i et stevne; med --import sammenlignes en liste over dem med filen</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>list opp det som taler mot å gjøre et løp offisielt; ingenting endres</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>gjør et løp offisielt; det som mangler eller er usannsynlig, overstyres med en begrunnelse</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>fortell det som er verdt å fortelle om et løp: luker, rekorder, medaljer, cupen; alt fra filen</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>vis sammenlagtlisten for en kombinasjon, f.eks. et allroundmesterskap</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>vis hvem som kvalifiserer seg til et mesterskap på poeng og tider, og hvorfor</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>vis medaljeoversikten; med --skaters hvem som sto på hvilken pall og hva det betydde</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>vis premiepengene etter plass, løper, lag og nasjon</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>ta inn pallplasser fra før denne filen fra en liste, så en sjuende pallplass kan omtales</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>skriv listene for et stevne eller et løp, og husk hvilke utgaver som gikk ut</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>skriv protokollen: alle lister fra et stevne som én bok, eller som én arbeidsbok</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>fyll et forbunds egen arbeidsbok; bare cellene med plassholdere endres, og formler regnes på nytt</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>«{word}» er verken en kommando eller en fil som finnes</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>Resultatsystemet for hurtigløp på skøyter.</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>kommandoer</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>eksempel:</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>hva som gjøres</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>resultatfilen, f.eks. season.skatedesk</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>uten kommando:
  skatedesk [FILE]    åpne vinduet, med denne resultatfilen
  skatedesk demo      åpne eksempelverdenscupen; uten skjerm skrives listene til out/</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>avslutningskoder:
  0  alt er i orden
  2  noe er avvist eller feil, og en setning sier hva</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>en .json-fil med ett løp, eller en mappe med slike</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>påmeldingslisten, en arbeidsbok eller en tekst i kolonner</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>arket i arbeidsboken, der flere har påmeldinger</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>nasjonen for rader som ikke oppgir noen; uten den landet der stevnet er, hvis ingen kolonne sier det</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>ta inn radene; uten dette endres ingenting</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>nummeret på stevnet i serien</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>serien, der flere har et stevne med det nummeret</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>nummeret på løpet i programmet</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>med hver passering, rundene og plassene der</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>trekningstallet, så den samme trekningen kommer ut igjen; uten det tas et nytt</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>f.eks. "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>tallene for plassene: {names}, eller stien til en fil med andre</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>f.eks. "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>nummeret på det siste stevnet som teller; uten det teller alle</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>menn eller kvinner</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>kombinasjonen, f.eks. allround eller sprint; uten den tas den som gås</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>svar i JSON, for andre programmer</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>skriv en sikkerhetskopi til et annet sted, lest på nytt og talt; filen kan være åpen imens</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>vis sikkerhetskopiene av en fil, og hva som er endret siden</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>gå tilbake til en sikkerhetskopi; filen slik den er nå, bevares ved siden av</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file}: lest på nytt og talt, {count} rad.</numerusform>
    <numerusform>{file}: lest på nytt og talt, {count} rader.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>Det er ingen sikkerhetskopi av {file}.</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>Hva som er endret siden, kan ikke sies.</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>Berørte løp: {races}.</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file} er slik den var {time}.</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>Opphev det: {command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>mappen for sikkerhetskopier, på en minnepinne</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>mappen med sikkerhetskopier; uten den det andre stedet som er valgt i vinduet</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>sikkerhetskopien å gå tilbake til</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>en av {known}; uten den språket på stevnets lister</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>skriv til denne filen, etter endelsen som .txt, .html, .xlsx, .pdf, .csv eller .json</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation>
    <numerusform>{file}: {count} rad</numerusform>
    <numerusform>{file}: {count} rader</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values</source>
   <translation>tegn et diagram som bilde (.png) eller tegning (.svg); uten --to skrives verdiene ut</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>laps eller opener for et løp; cup (plasser etter hvert stevne), cup-points (poeng etter hvert) eller points (som ennå kan vinnes) for en cup; bests for en løper på en distanse</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>nummeret på paret eller heatet</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>cupen, f.eks. «M 500»</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>løperen; i en cup den som framheves</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>distansen i meter</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>hvor mange løp som gjenstår og ikke er i filen, for poeng som ennå kan vinnes</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>skriv det til denne filen, etter endelsen som .png eller .svg</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>Skrevet: {name}.</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>Oppgi hvilket løp diagrammet gjelder: --competition N --race M.</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>Oppgi hvilket par rundene gjelder: --pair P.</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>Oppgi hvilken cup diagrammet gjelder, f.eks. --cup «M 500».</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>Oppgi hvem og hva diagrammet gjelder: --name PART --distance M.</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>Ingen heter «{part}».</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>Flere heter «{part}»: {names}. Skriv mer av navnet.</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event} har ingen løp med divisjoner som teller for en cup.</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>Trekningen er nå startlisten for løp {number}.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>Løp {number} har allerede en startliste, så denne trekningen vises bare og lagres ikke.</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>Radene ble tatt inn.</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>Ingenting ble endret. Ta inn radene med --apply.</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>«{text}» er ingen nasjonskode. Skriv tre bokstaver, f.eks. NOR.</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source}: {count} rad er avvist.</numerusform>
    <numerusform>{source}: {count} rader er avvist.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source}: {count} rad utelates til en funksjonær sier hvem det er.</numerusform>
    <numerusform>{source}: {count} rader utelates til en funksjonær sier hvem de er.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>bare dette løpet, etter nummeret i programmet; uten det alle løp og sammenlagtstillingene</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>mappen det skrives til; den opprettes hvis den ikke finnes</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>noen av xlsx, pdf, html, csv og json, med komma mellom; uten dette xlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results: resultatlister og sammenlagtstillinger; laps: resultater med passeringer og runder; start: startlister, parlister og rundeskjemaer; entries: påmeldingslister; all: alt</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>bare det som er gått ut før og nå sier noe annet</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>listene slik de sto da, f.eks. 2025-11-14 14:32; det minuttet er med</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>språket på listene: {known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>et andre språk ved siden av, eller «» for ingen</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4 eller Letter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>«{name}» er ikke noe format. Formatene er {known}</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>Ingenting er endret siden de siste utgavene.</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file} kan nå bare leses, så det huskes ikke der hvilke utgaver som gikk ut.</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>Påmeldingslister skrives for hele stevnet. Utelat --race.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>Mappen {folder} kan ikke opprettes ({reason}). Velg en annen.</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file}: {count} rad, {edition}</numerusform>
    <numerusform>{file}: {count} rader, {edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>løpet for plassholdere som ikke nevner noe, etter nummeret i programmet</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>arbeidsboken som skrives (.xlsx); malen blir som den er</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>forbundets arbeidsbok (.xlsx) med plassholdere som {{race.title}}; docs/templates.md har alle</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}, {sheet}: {count} celle fylt</numerusform>
    <numerusform>{file}, {sheet}: {count} celler fylt</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>Excel regner formlene på nytt når arbeidsboken åpnes; i LibreOffice trykker du Ctrl+Shift+F9. Alt annet er som i malen.</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>Plassholdere utenfor celler ble ikke fylt: {parts}.</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>hvorfor det som ble funnet, kan stå; det bevares med løpet</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>Løp {number} er offisielt.</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>Kan overstyres: {sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>Må rettes: {sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>Påminnelse: {sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>Overstyrt: {remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>Ingenting taler mot å gjøre løp {number} offisielt.</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>vis hvem som endret hva, det nyeste først; med --lists hvilke lister som er ulike mellom to tidspunkter</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>se om filen er i orden, journalen urørt og hver påmelding gjort rede for</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>fra dette tidspunktet av, f.eks. 2025-11-14 14:32, eller 14:32 for i dag</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>til dette tidspunktet; minuttet er med</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>bare det som berørte dette løpet i stevnet, etter nummeret i programmet</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>bare det denne personen gjorde</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>bare det som har alle disse ordene i seg, f.eks. et navn</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>ikke innføringene, men hvilke av stevnets lister som er ulike mellom de to tidspunktene, og hvordan</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>Oppgi hvilket stevne løpet hører til: --competition N --race M.</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>Ingenting her ble endret.</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>Oppgi hvilket stevne, og fra hvilket tidspunkt: --competition N --from MOMENT.</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title}: {changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>Ingen liste sier noe annet.</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>tell bare løp som er offisielle</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>tell hver distanse i en kombinasjon, f.eks. allround, i stedet for sammenlagtlisten</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>løpernes pallplasser i stedet for tabellen</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>nummeret på stevnet i serien; uten det legges alle stevner sammen</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>bare stevner i denne serien</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>sesongen er over: sammenlagtstillingene er endelige, og det de betaler, legges sammen</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>en liste (.xlsx, .csv) med kolonnene navn, nasjon, distanse, gull, sølv og bronse</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>{count} rad ble tatt inn.</numerusform>
    <numerusform>{count} rader ble tatt inn.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>fra en sommer til den neste, f.eks. 2025/26; uten den sesongen dagen hører til</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>regelfilen: {names}, eller filbanen til en annen; uten den regelfilen for sesongen</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>med et stevne og løpene i dette programmet, f.eks. "club meet" eller "world cup"</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>hva stevnet heter</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>serien det hører til</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>banen, etter navn eller sted; for mange er stedet kjent</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>den første dagen, f.eks. 2025-11-21</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>hent løpere, bestetider, lag, utseende og funksjonærer fra denne resultatfilen</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file} er klar for sesongen {season}.</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event}: {count} løp.</numerusform>
    <numerusform>{event}: {count} løp.</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>Ta inn løp: skatedesk import {file} SOURCE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>Ta inn påmeldinger: skatedesk entries import {file} LIST --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>Oppgi hva stevnet heter med --event, eller velg et program med --template.</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>skriv alt filen har om én person</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>sett et annet navn i stedet for en persons; resultatene blir, og journalen kjenner fortsatt navnet</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>skriv en ny fil der en person ikke lenger er nevnt; resultatene blir, journalen begynner på nytt</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file}: {name} står i stedet for navnet.</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>Journalen har fortsatt navnet, og Angre henter det tilbake. En fil uten det: {command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file}: {name} står i stedet for navnet; journalen begynner på nytt.</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file} har fortsatt navnet. Behold den, og kopiene av den, bare så lenge du må.</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>JSON-filen som skrives</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>den nye resultatfilen; den gamle blir som den er</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>hvorfor, uten navnet; det bevares i filen</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>navnet listene gir i stedet; uten det Løper og et nummer</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>forbundets id, eller hele navnet slik lister skriver det</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>boken som skrives (.pdf), eller arbeidsboken med en fane for hver liste (.xlsx)</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file} er verken en bok eller en arbeidsbok. Kall den .pdf eller .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>{count} liste</numerusform>
    <numerusform>{count} lister</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file}: {pages}, {lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>gi startnummer til alle påmeldte som mangler det</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>før inn tider i et løp; kan noe ikke leses, utelates alle</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>hvem gjorde hva: et startnummer eller et navn, så =, så en tid, DNF, DNS eller DQ</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>«{text}» er ikke noe resultat: skriv WHO=WHAT, f.eks. 201=41.25.</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name} er gitt to resultater. Gi ett.</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>Ingen på startlisten har nummeret eller navnet «{text}». Se på startlisten.</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>Flere på startlisten heter «{text}». Oppgi startnummeret.</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>bare disse, f.eks. WR, TR, NR eller NRJ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>menn, kvinner eller blandede lag</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>bare denne distansen, f.eks. 500</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>bare de fra denne nasjonen, banen eller mesterskapet, f.eks. NOR eller Thialf</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>også rekorder som er slått siden</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>rekorder og bestetider satt i dette stevnet</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>bare de fra dette løpet i stevnet</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>en liste over rekorder (.xlsx, .csv) å sammenligne med filen; --mark, --scope og --sex sier det den ikke sier</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>ta inn listen; uten dette endres ingenting</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply tar inn en liste over rekorder. Oppgi den med --import SOURCE.</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race er et løp i et stevne. Oppgi hvilket med --competition N.</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>Ingen rekord eller bestetid ble satt der, så langt denne filen vet.</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>Filen har ingen slik rekord. Ta inn en liste: skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>kopier en fil og spill et stevne i den med oppdiktede tider; ingenting av det er et resultat</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>nummeret i serien</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>serien, der nummeret ikke er nok</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>den nye filen; en fil som finnes, overskrives aldri</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>det første løpet som spilles</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>samme tall gir samme tider igjen</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>hvor mye som går galt: {known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file}: {count} par spilt, trekningstall {seed}. Dette er en generalprøve, ikke et resultat.</numerusform>
    <numerusform>{file}: {count} par spilt, trekningstall {seed}. Dette er en generalprøve, ikke et resultat.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>redd det som kan leses av en skadet fil, til en ny, og si hva som er tapt</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>den nye resultatfilen; en som allerede finnes, blir aldri overskrevet</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>i stedet for et løp: det neste i denne cupen, som filen ikke har, f.eks. «M 500»</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>hvem gjør hva: en nøkkel, et startnummer eller nasjonen til et lag, så =, så en plass, en tid, DNF eller DQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>hvor mange kommende løp filen ikke har; uten dette som regelfilen sier</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>kvoteoppsettet for et mesterskap; uten dette et fra filens sesong</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>Oppgi med --to-come hvor mange løp som gjenstår, 0 eller mer.</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>tenkt</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>Oppgi hvilket løp: --competition N --race M, eller --cup NAME for det neste i en cup.</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>Løp {number} teller ikke for noen cup, så ingenting følger av det. Velg et løp i en verdenscup.</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>Dette løpet er fra en annen sesong enn cupen. Velg et løp fra den siste sesongen.</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>«{text}» sier ikke noe å tenke seg: skriv --result WHO=WHAT, f.eks. M118=1 eller M118=34.10.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>«{text}» kan være {names}. Oppgi nøkkelen.</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>Ingen i cupen {cup} har nøkkelen, startnummeret i dette løpet eller nasjonen «{text}».</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup}: sammenlagten blir som den er.</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} poeng, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} poeng i stedet for {before}, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup}: {name} er ikke lenger i sammenlagten.</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>Hvem som fortsatt kan vinne, er ikke kjent: oppgi med --to-come N hvor mange løp som gjenstår.</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of}: ingen plass endres.</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of}: plasser for {words}.</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>Divisjoner, {race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of}: ingen bytter divisjon.</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>en sammenlagt i stedet for et løp, f.eks. «M 500»</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>en del av navnet på en løper eller et lag på listen</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>skater_key for noen på listen</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>f.eks. rank, time, behind, points, eller WC1-2 i en sammenlagt; uten dette hele linjen</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>Oppgi hvilken liste: --competition N --race M for et løp, eller --cup NAME for en sammenlagt.</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>Et fullført forsøk trenger en tid.</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status} og en tid utelukker hverandre: fjern den ene.</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>{count} fullført</numerusform>
    <numerusform>{count} fullført</numerusform>
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
    <numerusform>{count} ikke gått</numerusform>
    <numerusform>{count} ikke gått</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>{count} reserve</numerusform>
    <numerusform>{count} reserver</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>{count} påmelding</numerusform>
    <numerusform>{count} påmeldinger</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries}: {parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>Det finnes ingen kombinasjon «{name}». Kombinasjonene er: {names}.</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>Lufttemperatur</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>Luftfuktighet</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>Istemperatur</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title} kan ikke være {value}. Skriv et tall fra {least} til {most}.</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>«{time}» er ikke noe klokkeslett. Skriv det som 14:30.</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>«{text}» er ikke noe tall. Skriv det som -8.2 eller -8,2.</translation>
  </message>
  <message>
   <source>men</source>
   <translation>menn</translation>
  </message>
  <message>
   <source>women</source>
   <translation>kvinner</translation>
  </message>
  <message>
   <source>mixed teams</source>
   <translation>blandede lag</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name} ({nation}) er påmeldt i løp {number}, {title}, som gås av {whom}. Rett en av dem.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) er reserve, men står på startlisten for løp {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) har trukket seg, men står på startlisten for løp {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name} ({nation}) er påmeldt to ganger på {distance}, i løpene {numbers}. Trekk en av påmeldingene.</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation} har flere reserver {order} på {distance}: {names}. Gi hver sin plass.</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>ikke gått ennå</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>fullført</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>fullførte ikke</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>diskvalifisert</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>startet ikke</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>trukket etter trekningen</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>{count} foran, så plassen er {rank}.</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>{count} foran, så {equal} deler plass {rank}, og neste plass er {next}.</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>Serien dette stevnet hører til, gir ingen verdenscuppoeng.</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>Dette løpet sier bare hvem som går videre, så det gir ingen poeng.</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>Utenfor konkurransen: ingen poeng.</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>Funksjonærene satte {points} poeng for hånd: {remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>Ikke gått ennå, så ingen runder telles.</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>Ingen skrev ned rundene; alle regnes som gått.</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>{laps} runder, slik funksjonærene skrev dem ned.</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>Ingen gikk flere runder i dette løpet.</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>{missing} runde færre enn {full}.</numerusform>
    <numerusform>{missing} runder færre enn {full}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>Ingen spurtpoeng i spurt {number}.</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>{points} spurtpoeng i spurt {number}, slik funksjonærene skrev det ned.</numerusform>
    <numerusform>{points} spurtpoeng i spurt {number}, slik funksjonærene skrev dem ned.</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>Dette løpet har {count} innlagte spurter medregnet målgang.</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>Målgang gir {values} til de første.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>Spurten etter runde {lap} gir {values} til de første.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>Ikke gått ennå, så det er ingen spurtpoeng.</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>Ingen spurtpoeng ble tatt: {total}.</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>Spurtpoeng: {sum} = {total}.</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>Divisjon {division}</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>Divisjon {division} på {metres} m</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>finalen, {table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>Regelfilen har ingen poeng for et slikt løp.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>Ikke gått ennå, så det er ingen poeng.</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}, {words}: poengene for plassen.</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}, {words}: ingen poeng.</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}, {words}: 0 poeng.</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>Uten plass gis det ingen poeng.</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>Plassen er {rank}.</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>{names} har samme plass: like plasser gir det samme.</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>Tabellen for {table} gir {points} poeng for plass {rank}.</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>Tabellen for {table} slutter på plass {last}; plass {rank} bak den gir {points}.</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>Cupfinalen gir {times} ganger så mye: {times} × {points} = {total}.</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>Tabellen ville gi {points}.</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>Tatt igjen, slik funksjonærene avgjorde: spurtpoengene strykes, {total} teller.</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>Ikke alle runder gått: spurtpoengene strykes, {total} teller.</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>Utenfor konkurransen: tiden står på listen, men tar ingen plass.</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>Ikke gått ennå, så det er ingen plass.</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>Ingen er foran.</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>Ikke noe annet lag i heatet har en plass.</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>Så plassen er {rank}.</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>Løp {number} er en semifinale: vinneren er i A-finalen.</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>Løp {number} er finale {letter}, om plass {first} og {second}.</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>Ingen av lagene i heatet kom i mål, og ingenting sier hvem som lå foran.</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better} tok igjen {worse}, som taper heatet uansett tid.</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse} fullførte ikke og er nummer to i heatet, bak {better}.</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}, {words}: uten plass.</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}, {words}: den siste plassen, bak alle med bedre plass.</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>Rekkefølgen er etter gåtte runder, så etter spurtpoeng, så etter tiden på målstreken.</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>Rekkefølgen er etter tid, så nøyaktig som den er kjent.</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>Likt med {names}: plassen deles.</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>Likt med {names} så langt det er kjent: en tusendel mangler, og ingen rekkefølge finnes opp.</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{better} med {more} runder er foran {worse} med {less}.</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>{better} med {more} spurtpoeng er foran {worse} med {less}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better} og {worse} har begge {time}; tusendelen skiller dem: {first} før {second}.</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{better} med {first} er foran {worse} med {second}.</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>VC</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>Ikke på listen for dette løpet, verken i divisjon A eller i B.</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race}:</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label}: {points} poeng. {races}.</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>Bare det beste løpet teller.</numerusform>
    <numerusform>Bare de {count} beste løpene teller.</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total} poeng.</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>Summen er {total} poeng.</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>Etter rekkefølgen av kriterier ville plassen være {rank}.</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>Siden forrige stevne: {words}, kort {mark}.</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>Funksjonærene har ikke satt noen plass for hånd her.</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>En slik plass er merket med *.</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>Funksjonærene ga {name} plass {rank} for hånd: {remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>{share} % av dem teller i denne rankingen: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>Av begge divisjoner teller det beste resultatet i helgen: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>Av begge divisjoner teller resultatet i divisjon {division}: {points}.</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{better} med {first} poeng er foran {worse} med {second}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better} og {worse} har begge {total} poeng.</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better} og {worse} er like i alt som teller, så de deler plassen.</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>Beste enkeltløp: begge har tatt {points}, så det skiller ingen.</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>Enkeltløp, det beste først: {first} foran {second}; {more} er høyere enn {less}.</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>Bestetid på {metres} m</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>Bestetid</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over}: ingen av dem har en.</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over}: bare {better} har en.</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over}: begge har {time}.</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over}: {better} {first} foran {worse} {second}.</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>Løp {number}</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>Et kommende løp</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>plass {rank}</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>Kuttet til hundredelen og aldri avrundet: {time}.</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>En fellesstart har ingen tidsavstand: spurtpoeng avgjør rekkefølgen.</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>Uten tid er det ingen tidsavstand.</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>Ingen er rangert ennå, så det er ingen tidsavstand.</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>Vinneren er {name} med {time}.</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>Dette er vinnerens egen tid, {time}: ingen avstand.</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>Den trykte tiden {time} er ikke langsommere, så ingen avstand vises.</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC: utenfor konkurransen, uten plass og poeng.</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>Funksjonærene ga ingen kode og ikke noe merke.</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>Listen viser: {codes}.</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>Ingen rekord i listen ble slått eller tangert.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>ukjent</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark}: {time} er raskere enn {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark}: {time} tangerer {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark}: tiden ble tatt for hånd.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>Forskjellen på de trykte tidene: {own} − {leader} = {behind}.</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>Forsøk {number}: {outcome}.</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>Ingen av dem er avgjort ennå.</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>Forsøk {number} teller.</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>Kjent til tidelen av et sekund: {time}.</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>Kjent til hundredelen av et sekund: {time}.</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>Målt til tusendelen av et sekund: {time}.</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>{names} har samme trykte tid; tusendelen for denne er ikke kjent, så ingen vises.</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>Samme hundredeler som {names}, så tusendelen vises også: {time}.</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>Ikke gått ennå: ingen tid er ført.</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}, {words}: det står der tiden ville stått.</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>Tiden {time} bevares, men vises ikke og rangeres ikke.</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code}: regelfilen forklarer ikke denne koden.</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>Funksjonærenes merknad: {text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>Plassert i A for hånd: {remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>Plassert i B for hånd: {remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>{count} løper er plassert i A for hånd; regelfilen gir {usual} plasser til det.</numerusform>
    <numerusform>{count} løpere er plassert i A for hånd; regelfilen gir {usual} plasser til det.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>Plass {rank} i det siste B-løpet ({race})</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>Ingen poeng og ingen tid ennå: divisjon A har plass</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>{count} plass i divisjon A er ledig, og ingenting skiller løperne: plasser en for hånd.</numerusform>
    <numerusform>{count} plasser i divisjon A er ledige, og ingenting skiller løperne: plasser noen for hånd.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>Plass {rank} i helgens B-løp, men {reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>Plass {rank} i helgens B-løp: rykker opp til A (N)</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>plassert i B for hånd: {remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation} har allerede {count} i A</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>Utenfor konkurransen: blir i B</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>Ingen poeng og ingen tid ennå</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known}: divisjon A er full</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known}: de direkte plassene i divisjon A er tatt</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one} og {other} deler plass {rank} i sammenlagten, og bare en av dem er i A.</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>Ingen poeng ennå, tid {time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>Plass {rank} i sammenlagten, {count} poeng</numerusform>
    <numerusform>Plass {rank} i sammenlagten, {count} poeng</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>Plass {rank} i sammenlagten {season}, {count} poeng</numerusform>
    <numerusform>Plass {rank} i sammenlagten {season}, {count} poeng</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>Løp {number} kan ikke trekkes som «{kind}». Velg en av: {kinds}.</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>Ingen som kan trekkes, er påmeldt. Meld på noen først.</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>En trekning krever et trekningstall, f.eks. 17205913.</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>Ingen har en bane i 1. omgang, så ingen kan byttes. Trekk uten byttet.</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>Denne trekningen ble laget av versjon {made} av trekningen, dette programmet har versjon {own}.</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>plasser per nasjon, {championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}, mesterskap</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}, påmeldinger per nasjon</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation} har {count} på {distance}, regelfilen tillater {most} ({place}). Over det: {names}.</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>den beste kjente er {time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>ingen er kjent</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name} ({nation}) har ingen tid på {distance} som når {limits} siden {day}; {best} ({rules}, kvalifiseringstider).</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name} ({nation}) var {years} år da sesongen begynte, regelfilen krever {least} ({rules}, laveste alder).</numerusform>
    <numerusform>{name} ({nation}) var {years} år da sesongen begynte, regelfilen krever {least} ({rules}, laveste alder).</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>Regelfilen {rules} har ingen kvalifiseringstider: ingens tider kontrolleres.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>{count} løper har ingen fødselsdato: alderen kontrolleres ikke.</numerusform>
    <numerusform>{count} løpere har ingen fødselsdato: alderen deres kontrolleres ikke.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>Regelfilen {rules} har ingen kvalifiseringstider for {distances}.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} og {last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultat</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Rekord</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tid</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>Karriere</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>På rad</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>Cup</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>Divisjon A</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Hjemme</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>Bestetider</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>Funksjonærer</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>Første individuelle verdenscupmedalje for {name}.</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>Første medalje for {name}.</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>Første individuelle verdenscupmedalje, og seier, for {name}.</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>Første seier for {name}.</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{medals} individuelle verdenscupmedalje for {name}, den {over} {where}.</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{medals} medalje i denne serien for {name}, den {over} {where}.</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} individuelle verdenscupseier for {name}, den {over} {where}, og {medals} medalje totalt.</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} seier i denne serien for {name}, den {over} {where}, og {medals} medalje totalt.</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{nth} pallplass i verdenscupen denne sesongen for {name}.</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{nth} verdenscupseier denne sesongen for {name}.</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>Med dette løpet {gold} seire, {silver} andreplasser og {bronze} tredjeplasser i serien.</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>Vunnet før denne filen: {sources}.</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>Denne sesongen {gold} seire, {silver} andreplasser og {bronze} tredjeplasser.</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name} sto på pallen {where} for {nth} gang på rad.</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name} vant {where} for {nth} gang på rad.</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name} har vunnet alle {count} løp {where} denne sesongen.</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name} har vunnet begge løpene {where} denne sesongen.</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name} har stått på pallen i alle {count} løp {where} denne sesongen.</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name} vant ikke {where} etter {count} seire på rad.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}, løp {number}: {podium}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names} rykker opp til divisjon A til neste løp {where}.</numerusform>
    <numerusform>{names} rykker opp til divisjon A til neste løp {where}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>De tre første rykker opp til divisjon A til neste løp {where}.</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>Den beste i det siste løpet i divisjon B rykker opp.</numerusform>
    <numerusform>De {count} beste i det siste løpet i divisjon B rykker opp.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names} rykker opp til divisjon A denne helgen.</numerusform>
    <numerusform>{names} rykker opp til divisjon A denne helgen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name} fikk {rank} plass her og er på startlisten for divisjon A.</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>{names} deler ledelsen i cupen {cup} med {points} poeng hver.</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>{names} leder cupen {cup} med {points} poeng</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>{names} tar ledelsen i cupen {cup} med {points} poeng</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>{names} tar ledelsen i cupen {cup} fra {old} med {points} poeng</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>; {names} er nummer to i cupen, {count} bak</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>; {names} deler andreplassen i cupen, {count} bak</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>; {names} har like mange, og er nummer to i cupen etter tie-break</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name} er på {rank} plass i cupen {cup} med {points} poeng.</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name} kommer inn i cupen {cup} på {rank} plass, med {points} poeng.</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name} går {words} i cupen {cup}, med {points} poeng.</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>Siden forrige løp i cupen: {words}.</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>Etter dette løpet: {lines}.</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>på langdistansene</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>{names} falt og fullførte ikke.</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>{names} fullførte ikke.</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>{names} startet ikke.</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>{names} trakk seg etter trekningen.</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>{name} ble diskvalifisert.</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>{name} ble diskvalifisert: «{offences}».</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name} falt, og kom inn på {rank} plass.</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name} fikk omløp, og er på {rank} plass.</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>{names} hadde rundens beste resultat.</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>Startlisten har {all} av dem.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>{nation} er arrangør, og {count} av landets startende har en plass.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>{nation} er arrangør, og {count} av landets startende har en plass.</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>Hjemmeseier for {names}.</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>Pallplass på hjemmebane for {names}.</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>Best fra arrangørlandet: {names}, {rank} plass{behind}.</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names} deler seieren på {time}.</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner} vant på {time}.</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} vant med {gap}: {time}, foran {second} med {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} vant divisjon B med {gap}: {time}, foran {second} med {other}.</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner} vant med en tusendel: {time}, foran {second} med {other}.</numerusform>
    <numerusform>{winner} vant med {count} tusendeler: {time}, foran {second} med {other}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner} vant, {time}, foran {second}, {other}.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner} vant med {points} spurtpoeng.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} vant med {points} spurtpoeng, foran {second} med {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} vant divisjon B med {points} spurtpoeng, foran {second} med {other}.</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>{names} ble nummer tre med {what}.</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>{names} ble nummer to med {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names} deler {place} plass med {what}.</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>{names} ble nummer tre, {behind}, med {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names} deler {place} plass, {behind}, med {what}.</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>For {team} gikk {names}.</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>Påmeldingen oppgir dem som de som starter.</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>Bare tusendelen ga {better} {place} plass: {time}, mot {other} for {worse}.</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names} var {gap} fra pallen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>{count} spurtpoeng</numerusform>
    <numerusform>{count} spurtpoeng</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>{gap} bak</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>Startlisten: {places}.</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>{names} gikk mot hverandre, i heat {pair} av {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>{names} gikk sammen, i kvartett {pair} av {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>{names} gikk sammen, i par {pair} av {all}.</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} gikk i kvartett {pair} av {all}, og tiden holdt helt ut.</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} gikk i par {pair} av {all}, og tiden holdt helt ut.</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>Beste tid på denne distansen i sesongens verdenscup før dette løpet: {other} av {name}.</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time} er sesongens beste tid i verdenscupen; den var {other} av {name} i {place}.</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>Sesongens beste tid i verdenscupen er fortsatt {other} av {name} i {place}.</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name} gikk på {time} i divisjon B, raskere enn vinneren av divisjon A med {other}.</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>Begge divisjoner gikk samme helg.</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name} tangerte {records} med {time}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name} satte {records} med {time}; før var den {old}, {holder}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name} satte {records} med {time}; før var den {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>{time} er {gap} bak gjeldende {record}, {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>{time} er {gap} bak gjeldende {record}, {old} av {holder}.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>Forskjellen på de trykte tidene: {own} − {other} = {gap}.</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>Rekorden står i rekordlisten i denne filen.</translation>
  </message>
  <message>
   <source>one</source>
   <translation>én</translation>
  </message>
  <message>
   <source>two</source>
   <translation>to</translation>
  </message>
  <message>
   <source>three</source>
   <translation>tre</translation>
  </message>
  <message>
   <source>four</source>
   <translation>fire</translation>
  </message>
  <message>
   <source>five</source>
   <translation>fem</translation>
  </message>
  <message>
   <source>six</source>
   <translation>seks</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sju</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>åtte</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>ni</translation>
  </message>
  <message numerus="yes">
   <source>more than a second ({gap})</source>
   <translation>
    <numerusform>mer enn {seconds} sekund ({gap})</numerusform>
    <numerusform>mer enn {seconds} sekunder ({gap})</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>nasjonal juniorrekord for {nation}</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>nasjonal rekord for {nation}</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>verdensrekord</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>olympisk rekord</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>lavlandsrekord</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>kontinental rekord</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>mesterskapsrekord</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>banerekord</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>{record} for junior</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder} den {day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>Personlig rekord: {names}.</numerusform>
    <numerusform>{count} personlige rekorder: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>Årsbeste: {names}.</numerusform>
    <numerusform>{count} årsbeste: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>{count} til</numerusform>
    <numerusform>{count} til</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name}: {time}, før {best}.</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>{time} er for nøyaktig for en håndtatt tid: skriv høyst hundredelene.</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>En håndtatt tid tas med én, to eller tre klokker.</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>«{language}» er ikke et språk for listene. Velg en av {known}.</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>Det andre språket er det samme som det første. Velg et annet, eller ingen.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>«{colour}» er ingen farge. Skriv den som #1F5FA8.</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names} deler plass {place} i kvartfinalene. Skill dem med tusendelen, eller trekk for hånd.</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>Semifinalene trenger {wanted} lag med tid i kvartfinalene; det er {count}.</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>Semifinale {number} har ingen vinner, eller to. Avgjør den først, med tid, status eller kode.</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>Det er allerede et resultat. Ta det ut først, eller bruk DNF.</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>Løp {number} er offisielt. Gjør det foreløpig først.</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>La banen stå tom</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>La de andre starte som de er</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>{name} fra par {pair} tar banen</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>Reserve {name} ({nation}) tar plassen</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>Trekk par {first} til {last} på nytt</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>Trekk par {first} på nytt</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place} er allerede opptatt av {name}.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>Par {pair} har allerede gått.</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>Fra par {pair} av er det ikke to igjen å trekke.</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name} kommer på listen</translation>
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation>{name}: {place}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation>{name}: {was} til {place}</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation>Ingen starter i par {pair}</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name} går alene i par {pair}</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>{count} starter i par {pair}</numerusform>
    <numerusform>{count} starter i par {pair}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>Det er ingen innlagt spurt etter runde {lap}. Spurtene er etter rundene {laps}, målgang etter {last}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ingen</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>«{text}» er ikke noe hjelmnummer. Skriv hjelmene i rekkefølge, f.eks. 12 7 3.</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>Et hjelmnummer står foran en tid eller en luke: «{text}» har ikke noe.</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>Hjelm {behind} har {second} bak hjelm {ahead} med {first}. Rett en tid eller rekkefølgen.</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>Hjelm {number} står to ganger. Ta ut én av dem.</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap} trenger vinnerens tid: skriv den først.</translation>
  </message>
  <message>
   <source>new</source>
   <translation>ny</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>ny, {rank} plass</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>uendret, {rank} plass</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>opp fra {previous} til {rank} plass</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>ned fra {previous} til {rank} plass</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>samme navn og nasjon</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>navnet på den ene er et annet navn på den andre</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>etternavn og fornavn har byttet plass</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>samme nasjon, navnene skiller seg bare i hvordan bokstaver skrives</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>født samme dag, lignende navn</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>samme navn med egne skrifttegn</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>samme navn, en annen nasjon</translation>
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
    <numerusform>{names} og {count} til</numerusform>
    <numerusform>{names} og {count} til</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>kommer inn: {why}.</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>faller ut: {why}.</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>blir reserve: {why}.</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>er ikke lenger reserve: {why}.</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation} {now} i stedet for {before}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>til divisjon {division}: {why}.</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>uten poeng og uten tid</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>Raskere enn verdensrekorden ({record}). Sjekk tiden.</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>Mer enn det dobbelte av feltets tid ({usual}). Sjekk tiden.</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>Mer enn det dobbelte av verdensrekorden ({record}). Sjekk tiden.</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>Kombinasjon</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>Fellesstart</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>Lagtempo</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>Lagsprint</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>Blandet stafett</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>på {metres} m</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>i kombinasjonen</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>i fellesstart</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>i lagtempo</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>i lagsprint</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>i blandet stafett</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>{said} i denne filen</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>{nth} individuelle verdenscupseier</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>{nth} individuelle verdenscupmedalje</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>{nth} individuelle seier, {series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>{nth} individuelle medalje, {series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{nth} seier {where}</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{nth} pallplass {where}</translation>
  </message>
  <message>
   <source>first</source>
   <translation>første</translation>
  </message>
  <message>
   <source>second</source>
   <translation>andre</translation>
  </message>
  <message>
   <source>third</source>
   <translation>tredje</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>fjerde</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>femte</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>sjette</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>sjuende</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>åttende</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>niende</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>tiende</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>Et løp over en distanse trenger antall meter, f.eks. 500.</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>En fellesstart og et lagløp telles i runder: utelat meterne.</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>Blandet stafett, og ikke noe annet løp, gås av kvinner og menn sammen.</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>En divisjon er A eller B, ikke «{division}». Utelat den der det ikke er noen.</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>En omgang er den første eller den andre, ikke {run}.</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>{rank} plass på poeng</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>{rank} plass på poeng, {place} fra {nation}</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>på tid {time}, {place} av {places}</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>på samalogpoeng {time}, {place} av {places}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>ikke blant {places}: {place} reserve på poeng, {points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>ikke blant {places}: {place} reserve på tid {time}</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>over grensen: {nation} har sin {count} plass</numerusform>
    <numerusform>over grensen: {nation} har sine {count} plasser</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>på tid; hvor mange plasser som går på tid, er ikke kjent</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>{rank} plass på poeng; hvor mange plasser som går på poeng, er ikke kjent</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>hvor mange plasser det er, er ikke kjent</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>ikke blant {places}</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>ikke blant {places}, heller ikke som den {reserves} reserven</numerusform>
    <numerusform>ikke blant {places}, heller ikke blant de {reserves} reservene</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>ikke blant {places}, og uten en tid å gå etter</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>arrangørnasjonens plass</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>plass til nasjonen til den fraværende mesteren</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>Plassen til nasjonen til den fraværende mesteren er åpen: {scheme} nevner ikke nasjonen.</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>Arrangørnasjonens plass er åpen: {scheme} nevner ikke nasjonen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>{count} plass på poeng er åpen: det er ingen igjen som kan få den.</numerusform>
    <numerusform>{count} plasser på poeng er åpne: det er ingen igjen som kan få dem.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>{count} plass på tid er åpen: det er ingen igjen med en tid som kan få den.</numerusform>
    <numerusform>{count} plasser på tid er åpne: det er ingen igjen med en tid som kan få dem.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>Ingenting kjent avgjør mellom {last} og {following} om den siste av disse plassene.</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>Den siste plassen på poeng gikk til {points} poeng.</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>Den siste plassen på tid gikk til {time}.</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>Den siste plassen på tid gikk til {time} samalogpoeng.</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>Hvor mange plasser som går på poeng, er ikke kjent, så ingen gis.</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>Hvor mange plasser som går på tid, er ikke kjent, så ingen gis.</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>Om arrangørnasjonen har en egen plass, er ikke kjent.</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>Om nasjonen til en fraværende mester har en egen plass, er ikke kjent.</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>Hvor mange reserver det er, er ikke kjent, så ingen nevnes.</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>Hvor mange fra en nasjon som kan starte, er ikke kjent, så ingen forbigås.</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>Det er {count} plasser totalt.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> eller </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>{high} på en høytliggende bane, {other} på en annen</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{high} på en høytliggende bane, {other} på en annen på {metres} m</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>Det finnes ingen rekord «{mark}». Rekordene er: {known}.</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>Løp {number} har ingen startliste ennå.</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>Startlisten stemmer ikke med påmeldingene: {census}.</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name} er påmeldt og ikke på startlisten. Trekk påmeldingen, eller gi den en plass.</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name} har verken tid eller status.</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name} skal gå en gang til. Før omløpet, eller avlys det.</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first} og {second} har begge {place}.</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>Den som har passeringer, har startet.</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>Den som har trukket seg, har ikke noe resultat.</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names} deler plass {rank} med {time}, og tusendelene er ikke kjent.</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name}: tiden {time} ble tatt for hånd, og ingenting sier hvorfor.</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name} er diskvalifisert, og ingen forseelseskode sier for hva.</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name} har en tid og {code}, som diskvalifiserer.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team}: {known} av {size} løper er satt opp.</numerusform>
    <numerusform>{team}: {known} av {size} løpere er satt opp.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>Ingen er oppført som {office}.</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>Verken luft eller is er ført.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>Spurten etter runde {lap} ga {given} poeng; regelfilen gir {values}.</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>Poengene for målgang følger ikke rekkefølgen på målstreken, der {name} kom først.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nei</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>Passeringene og tiden til {name} følger ikke hverandre.</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name} har en passering ved {metres} m, der ingen klokke leses av i dette løpet.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name}: {part} på {time} er raskere enn noen går.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name}: {part} på {time}, der feltet trenger {usual}.</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>fra {begin} m til {end} m</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}, {time}: {reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>{apart} ({share} %) langsommere enn årsbeste {best}.</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>{apart} ({share} %) raskere enn årsbeste {best}.</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>season må være en sesong som 2025/26, ikke «{season}».</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_time må være et klokkeslett som 12:00, ikke «{time}».</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_division må være A eller B, ikke «{division}».</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promoted må være høyst de {places} plassene i divisjonen.</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_event må være nummeret på finalen, fordi den gir mer enn de andre stevnene.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}] må være et ledd som ikke er brukt før, ikke «{link}» igjen.</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].name må være et eget navn; «{name}» finnes allerede.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metres må nevne en distanse; cupen «{name}» har ingen.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metres må utelates; cupen «{name}» gås i runder.</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>points må ha en tabell for «{name}»; fant ingen for {race}.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}] må være mindre enn {before} før den, ikke {value}.</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>{key}.then.points må være «zero» eller «none» der det ikke er noen plass, ikke «rank».</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statuses må være blant DNF, DQ, DNS og WDR, ikke «{status}».</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.then kan ikke stride mot en tidligere regel for {case}.</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statuses må ha en regel for {case}; fant ingen.</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>ingen divisjon</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lap må ligge etter runde {last} og før runde {laps}, ikke {lap}.</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>offences.{code}.text.en mangler; ventet den engelske ordlyden.</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finals må nevne hver plass i kvartfinalene én gang, fra 1 av.</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtaken må være en kode blant forseelsene, ikke «{code}».</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key} må være en tid som 1:43.25, ikke teksten «{text}».</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key} må være en måned og en dag som 07-01, ikke teksten «{text}».</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key} må være {first} eller mer, ikke {last}.</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].name må være et eget navn; «{name}» finnes allerede.</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key} må være et løp som kan gås. {reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key} må være et eget løp; {title} finnes allerede.</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.day må være {first} eller mer, ikke {day}.</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file} har ingen linje for {key}.</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}, linje {line}, {key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place}: filen oppgir ingen kilde.</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file}: name er ingen nøkkel; filens eget navn er navnet.</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file}: {fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}, linje {line}, kolonne {column}: ventet TOML, fant en skrivefeil ({reason}).</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file}: dette kan ikke leses ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}, linje {line}: mer enn {count} punktum på en linje. Skriv det på flere linjer.</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key} må være {expected}, ikke {found}.</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>{key} mangler; ventet {expected}.</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key} er ingen kjent nøkkel; mente du {close}?</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key} er ingen kjent nøkkel; ventet en av {known}.</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>et helt tall, {least} eller mer</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>en tekst</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>en tekst som ikke er tom</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true eller false</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>en liste</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>en liste med minst ett ledd</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>en tabell</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>en av {values}</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>en tom tekst</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>teksten «{text}»</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>en tom liste</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>en dato eller et klokkeslett</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>Det finnes ingen cup «{name}». Cupene er: {names}.</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>Det finnes ingen forseelse «{code}». Kodene er: {codes}.</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Kvinner</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Menn</translation>
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation>Det finnes ingen øvelse «{name}» i {scheme}. Øvelsene er: {names}.</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cups må telle oppover fra 1 uten hull, som i [1, 2, 3, 4].</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key} må være en egen øvelse; {name} finnes allerede.</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>{key}.metres må utelates i en kombinasjon og i løp som telles i runder.</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metres må nevne en distanse.</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metres må nevne distansene i kombinasjonen.</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>{key}.time_metres må utelates der det ikke er noen kombinasjon.</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_points må være 0: ingen cup gir poeng for en kombinasjon.</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_time må være 0: en fellesstart har ingen tider å gå etter.</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>{key}.unknown kan ikke nevne {number}, som har en verdi.</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nation må være 1 eller mer; der ingen vet det, nevnes det i unknown.</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.places må være {given} eller mer, så mange som er gitt.</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>Nr. {bib} {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place}: {name} ({nation}) er ny</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>{name} ({nation}) er ny</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place}: {name} ({nation}) har trukket seg</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>{name} ({nation}) har trukket seg</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place}: {name} ({nation}) starter igjen</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>{name} ({nation}) starter igjen</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name} ({nation}) er ikke lenger på listen, var {was}</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name} ({nation}) er ikke lenger på listen</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name} ({nation}), var {old_name} ({old_nation})</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>Par {first} til {last} er nå par {new_first} til {new_last}</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>Par {first} er nå par {new_first}</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>Par {first} til {last} trukket på nytt</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>Par {pair}: baner byttet</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name} har ikke lenger noe par, var {was}</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name}: {place}, var {was}</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first} (nå {here}) og {second} (nå {there}) byttet plass</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name} er påmeldt og ikke på startlisten.</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name} er reserve og står på startlisten.</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name} trakk påmeldingen og står på startlisten.</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>La reserven starte, eller tøm banen.</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name} står på listen to ganger.</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>Ta én av de to av listen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>{count} løper har verken årsbeste eller tid i påmeldingen: {names}.</numerusform>
    <numerusform>{count} løpere har verken årsbeste eller tid i påmeldingen: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>Gi påmeldingen en tid før trekningen; det endrer ingenting i en liste som er trukket.</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>Det finnes ikke noe par {pairs}.</numerusform>
    <numerusform>Det finnes ingen par {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>Par som har gått, beholder numrene sine.</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name} har ikke noe par.</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name} har ingen bane i par {pair}.</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name} går alene i par {pair}; resten hører hjemme i det {where} paret.</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>Kvartett {pair} er ikke full; resten hører hjemme i den {where}.</translation>
  </message>
  <message>
   <source>last</source>
   <translation>siste</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>I kvartett {pair} har ingen hvit eller rød, bare gul eller blå.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>Par {pair}: {first} og {second} er begge fra {nation}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>Par {pair}: {first} og {second} er begge fra {club}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>Par {pair}: {first} møter {second} som i {race}.</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name} har {place}, samme bane som i 1. omgang.</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name} har {place}; det blir {inner} ganger indre og {outer} ganger ytre.</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>Samme nasjon i ett par: {pairs}.</numerusform>
    <numerusform>Samme nasjon i parene {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>Reglene tillater det; trekningen står.</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names} starter også i løp {number}, med {minutes} minutters mellomrom; et omløp har {least} minutters hvile.</numerusform>
    <numerusform>{names} starter også i løp {number}, med {minutes} minutters mellomrom; et omløp har {least} minutters hvile.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>Bare tidene i programmet kan løse dette; trekningen står.</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>Ingen regel forbyr det; trekningen står.</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>Det er ingen par på denne listen, så ingen kan bytte plass.</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>Ingen starter i par {pair}.</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>Bare to kan bytte side; {count} starter i løp {pair}.</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>Det finnes ikke noe par {pair}. Parene går fra 1 til {last}.</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>Par {pair} er ikke tomt: {name} starter der.</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>Par nummereres fra 1.</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place} er opptatt av {name}. Bytt de to, eller tøm banen først.</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name} har allerede et resultat og blir stående.</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>Alle starter samlet i en fellesstart; det er ingen par.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>Par {pair} har allerede gått, så ingen kan settes der.</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>Oppgi hvilken bane: indre eller ytre.</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>Dette løpet gås i par; gule og blå armbind er for kvartetter.</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>Denne starten er ikke lenger på listen. Se på listen igjen.</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Mål</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>Veksling</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>løp {pair} {side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>par {pair} indre</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>par {pair} ytre</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>par {pair} indre, gul</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>par {pair} ytre, blå</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name} har trukket seg. Opphev det først.</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>Bytt {first} ({here}) og {second} ({there}).</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name} til {place}</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>Flytt {moves}.</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>Ingen liten endring løser dette: flytt for hånd, eller trekk på nytt.</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>Sett {name} på listen.</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>Sett {name} i {place}.</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>Trekk {name} fra startlisten også.</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>Ta {name} ut av {place}.</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>Lukk hullet: de senere parene får lavere numre.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>listen</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>løp {number} samme dag</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>løp {number} dagen før</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>løp {number}</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name} er satt opp to ganger. Ta ut én av dem.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team}: høyst {most} løper settes opp. Ta ut {over}.</numerusform>
    <numerusform>{team}: høyst {most} løpere settes opp. Ta ut {over}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team}: {size} starter, ikke {count}. Gjør de andre til innbyttere.</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name} er fra {nation}, laget {team} fra {other}. Sett opp løpere fra samme nasjon.</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name} går blant kvinnene. Sett opp menn på dette laget.</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name} går blant mennene. Sett opp kvinner på dette laget.</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name} står på en plass der en kvinne går. Sett opp én kvinne og én mann i riktig rekkefølge.</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name} står på en plass der en mann går. Sett opp én kvinne og én mann i riktig rekkefølge.</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>En tid ligger mellom 0.01 og 59:59.99.</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>En tid er kjent til tideler, hundredeler eller tusendeler.</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>Skriv en tid, f.eks. 36.52 eller 3652.</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>«{text}» er ingen tid. Skriv 36.52, 3652 eller 1:43.25.</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>Tusendelen i parentes følger etter to desimaler, som i 34.37(4).</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>«{text}» er for kort for en tid. Skriv hundredelene også: 3652.</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>«{text}» er for langt. Skriv tusendeler med punktum: 1:43.254.</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>En tid har høyst tre desimaler.</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>Sekunder går fra 00 til 59 bak minuttene.</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>{names} har vunnet cupen.</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>{names} har vunnet cupen sammen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>{count} løp igjen</numerusform>
    <numerusform>{count} løp igjen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>{names} har vunnet cupen, med {left}.</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>Ingen har poeng i denne cupen ennå.</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}, {count} kan fortsatt vinne.</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>vinner ved å vinne det siste løpet, uansett hva de andre gjør.</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>vinner med plass {rank} eller bedre i det siste løpet, uansett hva de andre gjør.</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>trenger {points} poeng til for å vinne uansett hva de andre gjør.</numerusform>
    <numerusform>trenger {points} poeng til for å vinne uansett hva de andre gjør.</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>likt med {leader}; høyst {most} poeng.</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>høyst {most} poeng; trenger {more} mer enn {leader} på {left} løp</numerusform>
    <numerusform>høyst {most} poeng; trenger {more} mer enn {leader} på {left} løp</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{rank} plass, uansett hvor {leader} ender</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{rank} plass mens {leader} er uten poeng</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{rank} plass mens {leader} er på {worse} plass eller dårligere</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>«{text}» er verken en plass som 3, en tid som 1:07.35 eller DNF, DQ eller DNS.</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>Plass {rank} er gitt to ganger. Gi {name} en annen.</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>«{name}» er ikke noe format. Formatene er {known}.</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file} ble ikke skrevet. {reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>Det er ingen liste å skrive.</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>Det som ble lest tilbake, er ikke det som ble skrevet.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Den kan ikke leses.</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>Det er ingen side skatedesk har skrevet.</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>Kall boken .pdf eller arbeidsboken .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count} side</numerusform>
    <numerusform>{count} sider</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>{count} fane</numerusform>
    <numerusform>{count} faner</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Disken er full.</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>Mappen finnes ikke.</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>Den er åpen i et annet program. Lukk den der og prøv igjen.</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>Du kan ikke skrive i denne mappen. Velg en annen.</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>Disken sier: {reason}.</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>Revisjon {revision} av den kunne ikke legges til side ({reason}).</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>Divisjon {letter}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Forhold</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>Lufttemperatur °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>Luftfuktighet %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>Istemperatur °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>Laget: {moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>Godkjent: {name}, {moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>endret: {changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>revisjon {number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Side {page} av {pages}</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>erstatter revisjon {number}</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>erstatter revisjon {number} ({moment})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Innhold</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>Et diagram skrives som .png eller .svg.</translation>
  </message>
  <message>
   <source>official</source>
   <translation>offisiell</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>Ingen skrift på denne datamaskinen har {letters}. Installer en som har det; til da skrives tomme ruter.</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>Det er ingen PDF skatedesk har skrevet.</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Malen er skadet. Åpne den i et regneark og lagre den på nytt som .xlsx.</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>Malen er en Strict Open XML-arbeidsbok. Lagre den som «Excel-arbeidsbok (.xlsx)».</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>Ark «{sheet}», celle {cell}: {reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>Det som fylles, er en .xlsx-arbeidsbok. Kall den {name}.</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>Det er selve malen. Velg et annet navn, så malen blir som den er.</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>«{text}» har en {{{{ uten sin }}}}. Skriv {{{{race.title}}}}.</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>{placeholder} forstås ikke. Skriv den som {examples}.</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Malen er skadet, {part} mangler. Åpne den i et regneark og lagre den på nytt som .xlsx.</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file} er kryptert. Ta av passordet og lagre den igjen.</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>Malen {file} kan ikke leses ({reason}).</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file} har makroer. Lagre den som .xlsx uten dem.</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file} er signert, og å fylle den ville bryte signaturen. Lagre en kopi uten den.</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file} er ingen Excel-arbeidsbok (.xlsx), eller den er skadet. Åpne den i et regneark og lagre den som .xlsx.</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file} er altfor stor for en mal.</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>Malen ber ikke om noe. Skriv plassholdere som {example}.</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>den ligger under en sammenslått celle. Flytt plassholderen til den første cellen.</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}} står alene i cellen sin.</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>navnet {name} fører til en formel eller under en sammenslått celle. La det føre til en tom celle.</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>Navnet {name} fører til {place}, som ikke er noen celle i denne arbeidsboken. Gi det én celle eller ett område.</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>den er overskrift i en Excel-tabell. Sett plassholderen et annet sted.</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>ingen celle sier hva radene viser. Skriv {{row.name}} og lignende der.</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>to lister ville bli skrevet her. Flytt en av dem.</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>listen har ingen kolonne «{key}». Den har: {keys}.</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Malen er skadet i {part}. Åpne den i et regneark og lagre den på nytt som .xlsx.</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>listen tar {height} rader per linje, men bes om {said} rader.</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>rad {row} i samme liste står for seg. Oppgi hvor mange rader en linje tar: {example}.</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>Ark «{sheet}», rad {row}: listen trenger {needed} rader, og {cell} stopper den etter {room}; legg inn {count} tom rad til i malen.</numerusform>
    <numerusform>Ark «{sheet}», rad {row}: listen trenger {needed} rader, og {cell} stopper den etter {room}; legg inn {count} tomme rader til i malen.</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>Rad {row}: {fault}.</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source} mangler kolonne {names}. Legg til kolonnene gull, sølv og bronse.</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>én distanse trengs, f.eks. 1000 m</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>«{text}» er ikke et tall fra 0 til {most}</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>navnet på løperen</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>nasjonen</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>distansen</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>Rad {row}: {fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>navnet</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>Rad {row}: {what} mangler. Fyll det ut.</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>Rad {row}: {event} passer ikke til kjønnet {sex}. Rett en av dem.</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>Rad {row}: én tid for flere distanser. Gi hver distanse en kolonne for tiden sin.</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>Rad {row}: ingen distanse er oppgitt. Oppgi en, eller sett et x eller en tid i kolonnen for den.</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>«{text}» er ingen distanse. Skriv den som 500 m</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>Rad {row}, kolonne {column}: {reason}.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Utklippstavle</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source} er en PDF. Be om listen som .xlsx eller .csv.</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source} er ingen Excel-arbeidsbok, selv om navnet sier det. Be om den på nytt, eller gi en tekst navnet .csv.</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source} er beskyttet med passord. Åpne den i Excel og lagre den uten.</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} er en arbeidsbok av et gammelt slag. Åpne den i et regneark og lagre den som .xlsx.</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>Det er ingen tekst å lime inn. Kopier først radene med overskrifter i regnearket.</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source}: mer enn {count} MB. Ta en mindre del av den.</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source} ble lest som {encoding}-tekst; se på bokstavene med aksenter.</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source} har ikke noe ark «{sheet}». Den har: {names}.</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source} har ikke noe ark som vises.</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>Bare arket «{sheet}» ble lest. Disse har også overskrifter: {names}.</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>Skjulte ark ble ikke lest: {names}.</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source} har mer enn {rows} rader eller {columns} kolonner. Kopier påmeldingene til en ny fil.</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source} har ingen rad med overskrifter, som Navn, Nasjon, Fødselsdato, 500 m. Legg til en over radene.</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source} er verken en arbeidsbok eller en tekst. Lagre den som .xlsx.</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>Raden er lengre enn noen rad i en påmeldingsliste.</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>Et anførselstegn er ikke lukket. Lukk det eller ta det ut.</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source} kan ikke leses som tekst fra byte {byte} av. Lagre den som UTF-8 eller som .xlsx.</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>«{text}» inneholder et tegn som ikke synes, U+{code}. Skriv teksten på nytt</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>«{text}» er lengre enn {count} tegn</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>«{text}» er ikke noe navn</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>«{text}» er ingen nasjonskode. Skriv tre bokstaver, f.eks. NOR</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>«{text}» er verken menn eller kvinner. Skriv M eller W</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>«{text}» er ikke et nummer fra 1 til 9999</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>«{text}» er verken ja eller nei. Skriv x eller la det stå tomt</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>«{text}» er verken et merke eller en tid. Skriv x, eller en tid som 36.52</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>«{text}» er ingen dato. Skriv den som 2001-02-03</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day} kan ikke være fødselsdatoen til en løper. Rett året</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>«{text}»: skriv året med fire sifre</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>«{text}» kan være to dager. Skriv den som 2001-02-03</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} er ingen Excel-arbeidsbok, eller den er ødelagt. Åpne den i et regneark og lagre den som .xlsx.</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>Makroene i arbeidsboken ble ikke kjørt.</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>Arbeidsboken er koblet til andre. Ingenting ble hentet fra dem.</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>Skjulte kolonner i ark «{sheet}» ble også lest: {columns}.</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>Ingenting under rad {row} i ark «{sheet}» ble lest: {count} tomme rader følger etter den.</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>Raden er skjult. Vis den, eller slett den.</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>Cellene {area} er slått sammen. Del dem og fyll ut hver av dem.</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>celle {cell} er en formel uten verdi. Skriv selve verdien</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>celle {cell} henter verdien fra et annet sted. Skriv selve verdien</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>celle {cell} viser feilen {error}. Skriv selve verdien</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>høyst {count} bokstaver</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>et navn</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place}: «{key}» mangler.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>et helt tall</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>et tall</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>et tall fra -{most} til {most}</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>en dato som 2025-11-15</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>et objekt</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place}: «{key}» har mer enn {count} rader. Ta en del av det.</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>en liste med objekter</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place}: «{key}» er «{found}», ventet {expected}.</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source} er ingen fil. Velg en fil.</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source}: kan ikke leses ({reason}). Velg en annen fil, eller kopier den til denne datamaskinen.</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source}: ingen UTF-8-tekst ved byte {byte}. Lagre den som UTF-8.</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source}: ventet resultater, rekorder, sesonger eller løpere, slik et resultatnettsted skriver dem.</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>det første året i en sesong, f.eks. 2025</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place}: distansen mangler. Oppgi hvilken det er.</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>høyst {most} meter</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source}: mer enn {count} løpere. Ta en del av den.</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}, {key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}, linje {line}: dette er ikke JSON ({reason}). Lagre den som JSON på nytt.</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source}: dette kan ikke leses ({reason}).</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source}: mer enn {count} lister eller objekter inni hverandre. Dette er ingen kilde med resultater.</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>Bildet er større enn 1 MB. Lagre det mindre.</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>Dette er ikke et bilde lister kan vise. Velg en PNG-, JPEG- eller SVG-fil.</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>Bildet har {width} × {height} punkter, mer enn papir kan vise. Lagre det mindre.</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>Denne tegningen definerer egne ord. Lagre den som enkel SVG.</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>Denne tegningen er skadet. Lagre den på nytt som enkel SVG.</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>Denne tegningen består av for mange deler. Lagre den som PNG.</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>Denne tegningen har et skript i seg. Lagre den som enkel SVG, uten skript.</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>Denne tegningen trenger en annen fil. Lagre den som enkel SVG med alt inni.</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source}: ventet ett løp, et objekt med «results».</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>et tidspunkt som start eller slutt</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}, rad {row}</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place}: står allerede i rad {row}.</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}, medlem {number}</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place}: tiden {time} og time_ms {ms} stemmer ikke overens.</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>meter i dette løpet</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>tiden {time} i mål</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>en senere passering enn {time}</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>en passering før tiden {time}</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>typen rekord</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>navnet på innehaveren</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>tiden</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source}: ingen kolonne sier {what}. Legg til en i listen, eller velg den.</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation>, eller </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>tiden mangler</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>navnet på innehaveren mangler</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>typen rekord mangler</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>det er ikke sagt om rekorden gjelder kvinner eller menn</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>Rad {row}: {sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source} er altfor stor for en liste når den pakkes ut. Kopier radene til en ny arbeidsbok.</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} er ikke pakket slik et regneark gjør det. Åpne den i et regneark og lagre den som .xlsx.</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>Oppgi hvem som godkjenner resultatet.</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>Løp {number} er ikke offisielt ennå. Gjør det offisielt først.</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>Dette bildet er ingen underskrift for dette stevnet. Velg et annet.</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>Løp {number} godkjent av {name}</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>Resultatet av løp {number} er ikke godkjent.</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>Godkjenningen av løp {number} trukket tilbake</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>{folder} har selve filen. Velg en minnepinne eller nettverksmappe, så den ene av dem består.</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name} har ikke noe startnummer.</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>Startnummer tatt tilbake: {name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>Startnummer {number}: {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>{count} startnummer gitt: {names}</numerusform>
    <numerusform>{count} startnumre gitt: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>{count} startnummer fra {first} til {last} trengs, {free} er ledige. Utvid området i regelfilen.</numerusform>
    <numerusform>{count} startnumre fra {first} til {last} trengs, {free} er ledige. Utvid området i regelfilen.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>1 og mer</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number} er ikke noe startnummer for {name}: regelfilen gir {allowed}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>{name} ({nation}) har allerede nummer {number}. Velg et annet.</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} er i løp {number}, som er offisielt. Gjør det foreløpig først.</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>Redigert for hånd, {moment}.</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>Resultatene av dette løpet er endret siden teksten ble redigert.</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>Pressemeldingen har ingen tekst. Skriv noe, eller gå tilbake til den som er laget av resultatene.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>Pressemeldingen for løp {number} redigert</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>Pressemeldingen for løp {number} er ikke redigert.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>Pressemeldingen for løp {number} laget av resultatene igjen</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>Løp {number} har ingen startliste ennå. Pressemeldingen kommer etter løpet.</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>Løp {number} er ikke ferdig: {count} start har verken tid eller status. Pressemeldingen kommer etterpå.</numerusform>
    <numerusform>Løp {number} er ikke ferdig: {count} starter har verken tid eller status. Pressemeldingen kommer etterpå.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>Denne løperen er ikke lenger i filen.</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>for hånd</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>Tidligere pallplasser for {name}, {event}: {gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>Tidligere pallplasser fra {source}: {count} rad</numerusform>
    <numerusform>Tidligere pallplasser fra {source}: {count} rader</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name} ({nation}) er ikke i denne filen.</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>Oppgi serien pallplassene gjelder, f.eks. ISU World Cup Speed Skating.</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>Et antall pallplasser er et helt tall fra 0 til {most}.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}, løp {number}: {sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>Databasen er skadet: {fault}.</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>Filen inneholder noe dette programmet ikke kjenner: {value}.</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>Startlisten kan ikke leses: {reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>Startlisten har flere enn de {entries} som er påmeldt.</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>Det er offisielt, men {count} påmelding har verken tid eller status.</numerusform>
    <numerusform>Det er offisielt, men {count} påmeldinger har verken tid eller status.</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>{count} starter i par {pair}, bane {lane}.</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>Krysset av: {words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>Ikke lenger krysset av: {words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>Krysses av automatisk igjen: {words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>Nytt på sjekklisten: {words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>Sjekkliste: {words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>Tatt av sjekklisten: {words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>Sjekklisten i en annen rekkefølge: {words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>Sjekklisten har ikke lenger noen linje {number}.</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>Si hva som skal gjøres, f.eks. Tidtaking testet.</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>En linje på sjekklisten har høyst {most} bokstaver. Si det med færre ord.</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>Alle løp har påmeldte</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>Startnumre gitt</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>Tider for løpene satt opp</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>Funksjonærer oppnevnt</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>Dagens løp trukket</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>Dagens startlister gitt ut</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>Is og luft notert</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>Dagens resultater komplette</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>Alle løp offisielle</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>Resultater gitt ut</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>Sikkerhetskopi på det andre stedet</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>Skriver klar</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>Ingenting endret siden utskrift</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>Lagledermøte holdt</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>Tidtaking testet</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>Radioer testet</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>Lege til stede</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>Medaljer og premier klare</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>Resultater sendt til forbundet</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>Protokoll skrevet</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>Stevnedag</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>Verdenscup</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>Klubbstevne</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event} har ingen kombinasjon for {sex}. Oppgi en av: {names}.</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>Løp {number} er offisielt, og listene ville nevne andre. Gjør det foreløpig først.</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>Funksjonærer for {event}</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>Kilden nevner ingen sesong; {season} brukes.</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>Ingen regelfil er laget for {season}; {rules} brukes.</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source}: stevne {number} i {series} er allerede «{known}», ikke «{event}».</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>Stevne</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Poeng</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Plass</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>Poeng etter hvert stevne</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>Plasser etter hvert stevne</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>Ingen har poeng i denne cupen ennå. Den første tiden som føres, begynner sammenlagten.</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>Poeng som ennå kan vinnes</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>leder nå</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>Fylt merke: poeng nå. Åpent merke: det meste som kan nås. Prikket: kan ikke lenger vinne.</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>Poeng nå</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>Kan ennå nå</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>Sesong {season}</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}, etter {cup}{number}: plass {rank}, {points} poeng</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name} har {points} poeng</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name} har {points} poeng nå</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name} kan ennå nå {points} poeng</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name} kan ennå nå {points} poeng og kan ikke lenger vinne</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>Det er ingenting å dele inn: alle løp med divisjon A og B har startliste.</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>Divisjoner for løp {numbers}</numerusform>
    <numerusform>Divisjoner for løp {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>Det finnes ingen divisjon «{division}»: velg A eller B.</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>En plass i en divisjon gitt for hånd krever en begrunnelse som sier hvorfor.</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>Løp {number} gås i én divisjon.</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who} har trukket seg eller er reserve: bare den som er påmeldt, plasseres.</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>Plassert i {division} for hånd</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>Ikke lenger plassert for hånd</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>Ingenting i denne cupen er gått ennå: de kjente tidene avgjør.</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>1. omgang er ikke gått ennå: resultatene vil endre disse divisjonene.</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}, løp {number}</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>Løp {number} har ikke noe løp i divisjon {division} ved siden av. Legg til et i programmet først.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>Løp {number} har allerede en startliste, divisjonene står. Ta ut startlisten først.</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name} er påmeldt i løp {number} og i den andre divisjonen. Ta ut en av påmeldingene.</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>Sammenlagt {cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>Kvalifisering {championship}, {event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>Rekordsøknad {mark}, {name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Program</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>Påmeldinger etter nasjon</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Påmeldinger</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>Startliste</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>Parliste</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>Rundeskjema</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>Resultat med runder</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>Medaljeoversikt</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>Rekorder og bestetider</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>Premiepenger</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>Premiepenger totalt</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>Funksjonærer i løpene</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>Isforhold</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>Det finnes ingen liste «{key}» for dette stevnet.</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>Løp {number}: {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>Trekning av løp {numbers}</numerusform>
    <numerusform>Trekning av løpene {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>rekkefølgen følger av det som gås før det.</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>Det er ingen ranking for dette løpet: de kjente tidene og loddet avgjør.</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>Divisjon {other} er tom: divisjonene på denne distansen er ikke satt opp ennå.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>{count} påmelding til oppfyller ikke en regel: se siden Påmeldinger.</numerusform>
    <numerusform>{count} påmeldinger til oppfyller ikke en regel: se siden Påmeldinger.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>Løp {number} er offisielt, så startlisten står.</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>Det er allerede en startliste med {count} navn.</numerusform>
    <numerusform>Det er allerede en startliste med {count} navn.</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>Verken plass eller tid er kjent for {names}.</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>Ingen bane i 1. omgang: {names}.</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>ved loddtrekning</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count} poeng</numerusform>
    <numerusform>{count} poeng</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>årsbeste {time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>ingen tid</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>likt, ved loddtrekning</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>Trekningstallet gir andre par enn disse: filen er endret av noe annet.</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>rankingen i cupen før dette løpet</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>rankingen fra {season}, fordi ingenting var gått ennå</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>ingen ranking, fordi ingenting var gått ennå</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>sammenlagten etter løp {numbers}</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>Trekning av løp {number}, trekningstall {seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>Løp {number} er i gang: {name} har et resultat. Det kan ikke trekkes på nytt.</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>Påmeldingene til løp {number} er endret siden det ble trukket. Trekk på nytt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>{count} liste skrevet ut</numerusform>
    <numerusform>{count} lister skrevet ut</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>På oppslagstavlen: {board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>Tatt ned fra oppslagstavlen</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>{count} fil skrevet</numerusform>
    <numerusform>{count} filer skrevet</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>revisjon {first} til {last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, revisjon {revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>{count} liste gitt ut</numerusform>
    <numerusform>{count} lister gitt ut</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>Erstattet av revisjon {revision}, {time}</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>De er allerede påmeldt i disse løpene.</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>Påmeldt: {names}, løp {numbers}</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who} har allerede trukket seg.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Trukket seg</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who} har ikke trukket seg.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who} er på startlisten. Opphev den avmeldingen for seg.</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>Avmelding opphevet</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>Rekkefølgen av reservene begynner med 1.</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who} har trukket seg. Opphev det først.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who} er på startlisten. Trekk løperen derfra i stedet.</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name} er allerede reserve {order} for {nation}. Velg en annen plass.</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>Reserve {order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>Ikke lenger reserve</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve} kan ikke gå inn for {who}: det krever samme nasjon og samme distanse.</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve}, for {gone}</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who} har poeng satt for hånd. Gå tilbake til tabellens poeng først.</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>Utenfor konkurransen</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>I konkurransen</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>Påmeldingstid tatt ut</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>Påmeldingstid {time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>Latt stå ({remark})</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>Ikke latt stå</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>Påmelding tatt ut</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>Løp {number} gås av lag: {name} er en løper.</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>Løp {number} gås av enkeltløpere: {name} er et lag.</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who}: {reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who} er ikke reserve.</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>{name} i løp {number}</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act}: {names}, løp {numbers}</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source}: ingen kolonne sier {what}. Velg en.</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source}: ingen kolonne sier {what}. Velg en, eller oppgi nasjonen for alle rader.</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>Rad {row} i {source} kan ikke besvares slik. Se på forhåndsvisningen igjen.</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>Filen er endret siden {source} ble sammenlignet med den. Se på forhåndsvisningen igjen.</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>Påmeldinger fra {source}: {count} rad</numerusform>
    <numerusform>Påmeldinger fra {source}: {count} rader</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>Ingen er kjent med id {key}, og {what} mangler. Fyll det ut.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>Id {key} tilhører {known}. Er det samme person som {name}?</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>Det er flere som heter {name}. Hvem er det?</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known} har id {other}, listen sier {key}. Er det samme person?</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name} kan være {known}. Er det samme person?</translation>
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation>{name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation>{name} ({nation}, født {born})</translation>
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation>{name} er ny, og kjønnet mangler. Fyll det ut.</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known} er kjent med kjønn {own}, listen sier {other}. Rett kjønnet.</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}.</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>Listen har ingen rader.</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>{nation} brukes for rader som ikke oppgir nasjon.</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>Kolonner som ikke ble lest: {names}.</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>Påmeldt, men ikke i denne listen: {names}.</translation>
  </message>
  <message>
   <source>known</source>
   <translation>kjent</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>endret</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>avvist</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>spurt</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>{count} ny rad</numerusform>
    <numerusform>{count} nye rader</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>{count} kjent rad</numerusform>
    <numerusform>{count} kjente rader</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>{count} endret rad</numerusform>
    <numerusform>{count} endrede rader</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>{count} avvist rad</numerusform>
    <numerusform>{count} avviste rader</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>{count} rad å avgjøre</numerusform>
    <numerusform>{count} rader å avgjøre</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>Rad {row}: {reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>navn, nasjon og kjønn trengs for en ny løper. Fyll dem ut.</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>Rad {row}: {name} kan ikke starte i et løp for {sex}. Rett øvelsen.</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>Rad {row}: {event} er ikke i programmet for dette stevnet. Ta det ut, eller legg til løpet.</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>Rad {row}: rad {first} nevner allerede {name} for {event}. Ta ut en av dem.</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event}: ingen påmelding av laget fra denne raden</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event} med laget fra {nation}</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>Rad {row}: trukket fra {event} i listen, men påmeldt her. Trekk påmeldingen for hånd.</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event}: trukket seg</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event}: trukket her, og forblir det</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event}: {differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>Rad {row}: {note}. Løp {number} er trukket: endre det for hånd.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>Rad {row}: løp {number}, {event}, er trukket. Meld på løperen for hånd og legg til starten.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>Rad {row}: løp {number}, {event}, er offisielt. Gjør det foreløpig først.</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>nummer {known} beholdes, listen sier {other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>Rad {row}: {name} har allerede nummer {number}. Gi et annet.</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>nummer {number} gis ikke, fordi løp {race} er offisielt; gjør det foreløpig først</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>nummer {number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>ny løper</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>påmeldt: {events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>alt er kjent</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>listen bemerker «{remark}»</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>reserve</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>utenfor konkurransen</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>ikke lenger reserve</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>reserve {order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>i konkurransen</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>påmeldingstid {time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>påmeldingstid {time} i stedet for {known}</translation>
  </message>
  <message>
   <source>club</source>
   <translation>klubb</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>egne skrifttegn</translation>
  </message>
  <message>
   <source>born</source>
   <translation>født</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>nasjon</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>id {key} beholdes, listen sier {other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>navn</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {value} i stedet for {known}</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>Ny fil for sesongen {season}</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>«{season}» er ingen sesong. Skriv den som 2025/26.</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>det finnes ingen liste «{name}». Lister heter {examples}.</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>ikke noe løp er oppgitt. Oppgi hvilket med --race, eller skriv nummeret, som i {{race 12.title}}.</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>«{text}» er ikke nummeret på et løp.</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>oppgi hvem sammenlagtlisten gjelder: classification M, classification W.</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>«{key}» er ikke kjent. Det finnes: {known}.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Det er ingenting å angre.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Det er ingenting å gjøre om.</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>Denne endringen gjelder ikke lenger, så det er ingenting å oppheve.</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>«{label}» er allerede opphevet.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>«{label}» kan ikke oppheves, fordi «{later}» kom etter. Opphev den først.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>«{label}» kan ikke oppheves: noe annet står der nå.</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>Opphevet: {label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>Ingenting ved denne løperen er endret ennå.</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>Den siste endringen her, «{label}», berørte også andre. Opphev den med Rediger, Angre.</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>«{label}» oppheves ikke her. Bruk Resultat, Gjør offisielt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>{count} løper</numerusform>
    <numerusform>{count} løpere</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{count} tidligere tid for {who}</numerusform>
    <numerusform>{count} tidligere tider for {who}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>samme id</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>{name} i filen kan ikke være {skater}: den ene går blant mennene. Velg en annen løper.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>og {count} til</numerusform>
    <numerusform>og {count} til</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Angret: {label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>Gjort om: {label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>opphevet</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>angret</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>Hvordan listene ser ut</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>Import av løp {number}, {title}</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>løp {number} i {event}, {title}</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race}: ikke noe nytt.</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race}: {count} rad tatt inn.</numerusform>
    <numerusform>{race}: {count} rader tatt inn.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>{name} skrives slik nå; {told}.</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder}: det er ingen .json-fil i denne mappen.</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number} ({time}, {label})</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>Innføring {entry} i journalen opphever eller gjør om noe den ikke kunne.</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>Linjene i innføring {entry} i journalen er ikke nummerert som de var.</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>Innføring {number} i journalen mangler; bare linjene er der.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>Innføring {entry} i journalen er flyttet: den ble skrevet som nummer {number}.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>Innføring {entry} i journalen ble endret etter at den ble skrevet.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>Innføring {entry} i journalen, eller den før, ble endret etter at den ble skrevet.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>Innføring {entry} i journalen er merket som {kept}, men den er {state}.</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>rad {row} i {table}</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>Innføring {entry} i journalen fant {place} endret utenom journalen.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>Utenom journalen ble {place} tatt ut; innføring {entry} skrev den sist.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>Utenom journalen ble {place} endret: {column} er ikke slik innføring {entry} etterlot den.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>Utenom journalen ble {place} satt inn igjen etter at innføring {entry} tok den ut.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>Utenom journalen ble {place} satt inn: ingen innføring har den.</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>Innføring {first} i journalen mangler; den sto før innføring {entry}.</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>Innføringene {first} til {last} i journalen mangler; de sto før innføring {entry}.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>Og {count} til av dette slaget.</numerusform>
    <numerusform>Og {count} til av dette slaget.</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>utført</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>forkastet</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name} er selv den åpne filen. Velg filen fra forrige sesong.</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>Fra {source}: {what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>{count} løper ble utelatt: flere heter det samme.</numerusform>
    <numerusform>{count} løpere ble utelatt: flere heter det samme.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>{count} bestetid</numerusform>
    <numerusform>{count} bestetider</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>{count} lag</numerusform>
    <numerusform>{count} lag</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>utseendet for {count} stevne</numerusform>
    <numerusform>utseendet for {count} stevner</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>funksjonærene for {count} stevne</numerusform>
    <numerusform>funksjonærene for {count} stevner</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>løpere</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>bestetider</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>lag</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>utseendet på listene</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>funksjonærer</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>ingenting nytt</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>Det finnes ikke noe stevne {number}. Det finnes: {names}.</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>Det finnes ikke noe stevne {number} i serien «{series}». Det finnes: {names}.</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>Det finnes flere stevner {number}: {names}. Oppgi serien.</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>Det finnes ikke noe løp {number}. Løpene er: {numbers}.</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>En hjelm står to ganger i denne spurten. Ta ut én av dem.</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>tatt ut</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>Mål: {order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>Spurt {number}, runde {lap}: {order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>Skriv hvem som kom i mål: hjelm og tid, f.eks. 12 7:42.51.</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>Spurtpoeng for målgang etter målrekkefølgen</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>Tatt igjen: {name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>Ikke tatt igjen: {name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>Den som stoppet, har gått 0 til {most} runder i dette løpet, ikke {laps}.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>Stoppet etter {laps} runde: {name}</numerusform>
    <numerusform>Stoppet etter {laps} runder: {name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>Et løp har 1 runde eller mer.</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>Med {laps} runder har løp {number} andre innlagte spurter. Ta ut rekkefølgene i spurtene først.</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps} runde</numerusform>
    <numerusform>{laps} runder</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}, løp {number}</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>Løp {number} er ingen fellesstart.</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>Rekkefølgen på målstreken er {order}. Skriv hele for å endre den, eller gi hver hjelm sin tid.</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>Løp {number} har {count} påmeldinger; semifinalene er for 1 til {most}.</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>Semifinaler for løp {number}</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>Startliste for løp {number} fra semifinalene</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>Løp {number} er ingen fellesstart i divisjon B med en i divisjon A ved siden av.</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>Ingen fra løp {number} rykker opp: de er allerede i divisjon A, eller det er ikke noe resultat ennå.</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>Rykker opp til løp {number}: {names}</numerusform>
    <numerusform>Rykker opp til løp {number}: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>Løp {number} er ingen finale i fellesstart med {count} semifinaler, 1. til {count}. omgang, ved siden av.</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>Ingen har hjelm {number} i løp {race}. Se på hjelmlisten.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>Hjelm {number}, {name}, startet ikke. Rett nummeret.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>Hjelm {number}, {name}, stoppet etter runde {stopped}. Rett nummeret, eller rundene.</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>{team} har andre medlemmer i filen; de fra kilden ble ikke tatt inn.</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name} er oppgitt to ganger</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>det er flere som heter {name}. Oppgi skater_key</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>«sex» for {name} mangler, ventet M eller W</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}, rad {row} ({name}): {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other} er {kept}: {count} påmelding flyttet</numerusform>
    <numerusform>{other} er {kept}: {count} påmeldinger flyttet</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name} er ikke slått sammen med noen.</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other} er ikke {kept}</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>Velg to forskjellige løpere.</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name} er allerede slått sammen med en annen løper.</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept} og {other} kan ikke være én: den ene går blant mennene.</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept} er født {day}, {other} {other_day}. Rett fødselsdatoen som er feil, først.</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept} og {other} er begge påmeldt i løp {number} i {event}. Ta ut den ene påmeldingen først.</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Fødselsdato</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>Klubb</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Egne skrifttegn</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}, løp {number}: {title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>Adressen for kunngjøringer begynner med https://.</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address} oppga ikke nyeste versjon: {reason}. Programmet er som det var.</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address} oppgir en versjon som ikke er et tall.</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>Det finnes ingen serie «{series}». Seriene er: {names}.</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>Filen har ingen sesong. Lag en ny fil med en.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Verv</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Navn</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name} har ikke noe verv. Skriv et, f.eks. Dommer.</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office}: skriv navnet, eller ta ut nasjonen.</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} ville fått et annet startnummer i løp {number}, som er offisielt. Gjør det foreløpig først.</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>løp {numbers} er offisielt, gi ut listene på nytt</numerusform>
    <numerusform>løpene {numbers} er offisielle, gi ut listene på nytt</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act}; {told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name}: {was} til {place}, et nytt par</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>{name} ({nation}) er allerede kjent. Oppgi begges fødselsdato hvis dette er en annen.</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>Ny løper {name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name} er påmeldt i løp. Trekk påmeldingene for å endre kjønnet.</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>Løper {name} rettet</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>Annet navn</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>Skriv det andre navnet.</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name} er allerede et navn på {who} ({nation}).</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name} heter også {other}</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name} heter ikke lenger {other}</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>Nytt lag {name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>Lag {name} rettet</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>Det finnes allerede et lag {name} ({nation}).</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>Id {key} tilhører {name} ({nation}).</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>{name} har nummer {known} i dette stevnet; kilden sier {other}.</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}, rad {row}: det er flere som heter {name} ({nation}). Oppgi skater_key.</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Etternavn</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>Skriv etternavnet.</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Fornavn</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>Velg menn eller kvinner.</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>Ingen som går, er født {day}. Rett fødselsdatoen.</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>Skriv navnet på laget.</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field} inneholder et tegn som ikke kan skrives ut. Skriv det på nytt.</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>«{nation}» er ingen nasjon. Skriv tre store bokstaver, f.eks. NOR.</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>Nytt bilde: {use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>Denne underskriften står under resultatet av løp {number}. Trekk godkjenningen tilbake først.</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>Bilde tatt ut: {use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>Ny rekkefølge på bildene</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>arrangementets merke</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>sponsor</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>underskrift</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path} er ingen fil. Velg et annet bilde.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>{path} kan ikke leses ({reason}). Velg et annet bilde.</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>Flere løpere heter {name}: {nations}. Oppgi forbundets id.</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>Ingen løper i denne filen har id eller navn «{key}».</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>{name} står i stedet for et navn ({remark})</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>Filen begynt på nytt etter innføring {number} ({hash}): {name} i stedet for et navn ({remark})</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>«{name}» røper fortsatt hvem det er. Velg et annet navn.</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>Det finnes allerede en løper {name}. Velg et annet navn.</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>En begrunnelse må si hvorfor; den bevares med avgjørelsen.</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>Begrunnelsen blir i filen, så den kan ikke nevne personen. Utelat navnet.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Begrunnelse</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>Et av navnene står fortsatt i {count} rad i {table}: se om denne personen er ment.</numerusform>
    <numerusform>Et av navnene står fortsatt i {count} rader i {table}: se om denne personen er ment.</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>Løpsnumrene begynner med 1.</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>Nytt stevne: {event}, {count} løp.</numerusform>
    <numerusform>Nytt stevne: {event}, {count} løp.</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>Nytt stevne: {event}.</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>Et stevne blir i sin sesong, {season}.</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>Stevne rettet: {event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>Nytt løp {number}: {title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>Løp {number} har påmeldinger, så {title} gås i det. Ta dem ut først.</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>Løp {number} endret: {title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>Løp {number} har {count} påmelding. Ta den ut først.</numerusform>
    <numerusform>Løp {number} har {count} påmeldinger. Ta dem ut først.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>Løp {number} har funksjonærer, isforhold eller en trekning. Det blir i programmet.</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>Lister for løp {number} er gått ut. Det blir i programmet.</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>Løp {number} tatt ut: {title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>Rekkefølgen må nevne hvert løp i ett stevne én gang.</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>Ny rekkefølge på løpene</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>Løp {numbers}: {when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>ingen dag</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>Det finnes ikke noe program «{name}» i regelfilen. Det finnes: {names}.</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>Program: {name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event} har ingen løp å kopiere.</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>Program som ved {event}</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>Et stevne trenger et navn, f.eks. World Cup #3.</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series} har allerede stevne {number}, {event}. Velg et annet navn og nummer.</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>Løp {number} er allerede {title}. Velg et annet nummer.</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title} er allerede i programmet, som løp {number}. Gi det en egen tittel.</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>Sammenlagtlister</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>Medaljer</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Rekorder</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>Sammenlagt</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>Premier</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>Is og luft</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>Det er ikke noe i dette stevnet ennå som en protokoll kan inneholde. Legg til løpene.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>Journalen til resultatfilen: {count} innføringer, hashen til den siste er {hash}.</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>Resultater, {day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultater</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>Løp {number} offisielt</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>Løp {number} foreløpig igjen</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>{count} løper har verken tid eller status: {name}.</numerusform>
    <numerusform>{count} løpere har verken tid eller status, den første er {name}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>Løp {number} kan ikke bli offisielt: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>Løp {number} krever en begrunnelse som overstyrer {count} funn: {sentence}</numerusform>
    <numerusform>Løp {number} krever en begrunnelse som overstyrer {count} funn, det første er: {sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>Løp {number} offisielt, {count} funn overstyrt: {remark}</numerusform>
    <numerusform>Løp {number} offisielt, {count} funn overstyrt: {remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>Det finnes ikke noe kvoteoppsett «{name}». Velg {known}, eller oppgi stien til et.</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>Filen har ikke noe verdenscupløp som teller for {event}. Ta inn sesongens løp først.</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>Heat {number}</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>Par {number}</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>Passering</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>Rundetid</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>Rundetider</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>Etter lederen</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>Første {metres} m</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>Snittrunde</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>Runde</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>Åpning mot runde</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name}: første {metres} m {opener}, så {lap} per runde, {time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>Ingen starter i dette paret. Trekk løpet, eller velg et annet par.</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>Ingen klokke leses av ved strekene i dette løpet, så det er ingen runder å tegne.</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>Ingen passering er ført inn ennå. Diagrammet begynner med den første.</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}, leder</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}, best</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}, {metres} m: runde {lap}, klokke {clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}, {metres} m: {gap} etter lederen, klokke {clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office} står to ganger. Et løp har én; flere av dem står ved stevnet.</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>Funksjonærer for løp {number}</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment} står to ganger. Før det én gang.</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>Is og luft for løp {number}</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source}: løp {number} i {event} er allerede «{title}».</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>Koden {code} er ikke i regelfilen.</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>bane {lane} i par {pair} er allerede opptatt</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>filen har et annet par, en annen bane eller avmelding, eller raden står to ganger</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>filen har et annet resultat; rett det for hånd</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source}: løp {number} er offisielt. Gjør det foreløpig først.</translation>
  </message>
  <message>
   <source>open</source>
   <translation>åpent</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>trukket</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>på isen</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>foreløpig</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>Den deltakeren er ikke i sammenlagten. Velg en som er det.</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>Ingen andre har poengsummen {points} til {name}: bare like summer rangeres for hånd.</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>En plass satt for hånd krever en begrunnelse som sier hvorfor.</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>Bare deltakere med én og samme sum rangeres for hånd.</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>Plassene til disse {count} går fra {first} til {last}; like deler den beste plassen.</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>Plass for hånd, {cup}: {ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>Ingen plass er satt for hånd blant dem med poengene til {name}.</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>Plass etter reglene igjen, {cup}: {name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>«{mark}» er ingen rekord. Velg en av {known}.</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>En fellesstart har ingen rekord: det gås ikke på tid.</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>Oppgi distansen for rekorden.</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>Skriv hvem som har rekorden.</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day} er ikke kommet ennå. Rett datoen for rekorden.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Sted</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Kilde</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>Gjelder i</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>Oppgi hvilken bane banerekorden gjelder.</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>Oppgi hvilket mesterskap rekorden gjelder.</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder} har en rekord ({mark}) satt i dette løpet. Ta den ut på siden Rekorder først.</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>Rekorder fra {source}: {count} rad</numerusform>
    <numerusform>Rekorder fra {source}: {count} rader</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>Listen har den to ganger.</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>Filen har denne rekorden.</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>Ratifisert av listen.</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>Detaljer tas fra listen.</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>Den første av sitt slag i filen.</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>Delt med {name}, {time}.</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>Følger {name}, {time}.</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>Langsommere enn {name}, {time}: den beholdes som en tidligere.</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>Ny rekord {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record} ble satt i denne filen. Rett tiden i løpet, eller fjern rekorden.</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>Rekord {record} rettet</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>Rekord {record} fjernet</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name} satte ingen {mark} i løp {number}. Se på listen for dette stevnet igjen.</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>Denne {mark} står allerede i listen.</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>Foreløpig rekord {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>Oppgi hvem som ratifiserte rekorden.</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record} er allerede ratifisert.</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record} står ikke lenger i resultatet av løpet. Fjern den fra listen.</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>ratifisert av {name}, {day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>Rekord {record} ratifisert</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>Denne rekorden ble ikke satt i denne filen, så det er ingenting å søke med.</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>Ingen av disse løpene har startliste. Gjør en trekning først, så generalprøven.</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>Resultater tatt ut for en generalprøve</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>Generalprøve av {name}, trekningstall {seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}, {name}: {said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>runde {lap}: {order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>mål: {order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>Skal skrives: {what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · par {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>Par {pair}: klokkefeil, tider for hånd: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>Par {pair}: klokken var feil, riktig er: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>Par {pair}: {told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>indre</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>ytre</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>ikke ført inn, det var {right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>{entered} i stedet for {right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>Ingenting er endret siden.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>{count} endring siden: {labels}.</numerusform>
    <numerusform>{count} endringer siden: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>{count} endring kommer tilbake: {labels}.</numerusform>
    <numerusform>{count} endringer kommer tilbake: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup} er ingen sikkerhetskopi av {name}. Velg en av filens egne.</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>Gjenopprettet fra sikkerhetskopien {moment}: {name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Gjort om: {label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time} ligger før passeringen ved {metres} m ({passing}). Rett en av dem.</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>Tid {time}, {place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>Det er ingen passering ved {metres} m i dette løpet.</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>Passering {metres} m tatt ut, {place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>Den som ikke startet, har ingen passeringer. Ta ut DNS først.</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres} m {time}, {place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>Bare DNF, DNS og DQ avgjøres slik.</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>Den som har passeringer, har startet: bruk DNF, eller ta ut passeringene først.</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}, {place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>Merknad {codes}, {place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>Merknader tatt ut, {place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>Omløp avlyst, {place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>Resultat tatt ut, {place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>Trukket seg, {place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>Banen er opptatt av {name}. Flytt en av dem først.</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>Avmelding opphevet, {place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>Et omløp følger et forsøk: før tiden eller statusen for det først.</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>Det er allerede {count} forsøk; det er det meste.</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>Omløp, {place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>Poeng satt for hånd krever en begrunnelse som sier hvorfor.</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>Poeng er 0 eller mer.</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>Poeng {points} for hånd, {place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>Poeng etter tabellen, {place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>Det er ikke noe resultat for {place} å ta ut.</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>Ikke noe omløp er gitt for {place}.</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place} har trukket seg. Opphev det først.</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place} har ikke trukket seg.</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{time} ved {metres} m ligger ikke mellom passeringene før og etter.</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>heat {pair} {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>par {pair} {lane}, {name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>Løp {number} er ikke ferdig: {count} løper har verken tid eller status.</numerusform>
    <numerusform>Løp {number} er ikke ferdig: {count} løpere har verken tid eller status.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>Løp {number} er ikke ferdig: {count} lag har verken tid eller status.</numerusform>
    <numerusform>Løp {number} er ikke ferdig: {count} lag har verken tid eller status.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>Løp {number} har allerede en startliste.</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>Det finnes ingen regelfil «{name}». Velg {known}, eller oppgi stien til en regelfil.</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>Regelfilen «{name}» for denne resultatfilen følger ikke med dette programmet.</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>Alt i {source} ble reddet: {changes} endringer, {rows} rader, alle bevist av journalen.</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>{rows} rader i {source} ble reddet. Sammenlign listene med papir før du går videre med denne filen.</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>Journalen holder til innføring {kept} av {entries}; det som ble gjort senere, er én innføring, «Reddet fra {name}».</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>Journalen begynner på nytt, med én innføring, «Reddet fra {name}»; ingen av {entries} holder.</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table}: {count} av {kept} rader står som den ble lest, og ingen innføring i journalen beviser den.</numerusform>
    <numerusform>{table}: {count} av {kept} rader står som de ble lest, og ingen innføring i journalen beviser dem.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table}: {count} rad er tapt, fordi den strider mot de andre eller hører til en som er tapt.</numerusform>
    <numerusform>{table}: {count} rader er tapt, fordi de strider mot de andre eller hører til noen som er tapt.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table}: en del kunne ikke leses, og det kan ha vært flere rader enn disse {kept}.</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event} er satt opp to ganger. Gi det et eget navn.</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>Nummer {number} er tatt av et stevne før. Velg et annet.</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day} er ikke i sesongen {season}, som går fra juli til juni.</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>Stevne {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>{count} program</numerusform>
    <numerusform>{count} programmer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>{count} cup</numerusform>
    <numerusform>{count} cuper</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>din egen fil</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>følger med programmet</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>Poeng, trekning, forseelser og rekorder for {season}: {cups}, {programmes}; {origin}.</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>Ingen regelfil er laget for {season} ennå: se på poeng og datoer i den.</translation>
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
   <translation>Alle tider</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>Årsbeste</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>Beste i {season} til da: {said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>bestetid {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>{count} tid har ingen dag og tegnes ikke.</numerusform>
    <numerusform>{count} tider har ingen dag og tegnes ikke.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>Dagen for tidene til {name} er ikke kjent, så de kan ikke tegnes.</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name} har ingen tid på denne distansen ennå.</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name} er allerede på startlisten.</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>Oppgi hvilket par {name} starter i.</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name} har trukket seg og blir stående på listen som WDR.</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>Plasser byttet: {first} og {second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>Baner byttet, par {pair}</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>Par {pair} satt inn</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>Tomt par {pair} tatt ut</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>Tatt av listen: {name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name} er reserve eller har trukket seg. Endre påmeldingen først.</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>Satt på listen: {name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>Listen er endret siden den ble kontrollert. Se på kontrollene igjen.</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>Ingenting er endret siden revisjon {revision}.</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>Startliste for løp {number}, revisjon {revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>Listen er endret siden dette ble foreslått. Se på måtene igjen.</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>Trukket seg, {name}: {option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}, {place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>Semifinaler for løp {number} fra kvartfinalene</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>Løp {number} er ingen finale for lag med kvartfinaler (1. omgang) og semifinaler (2. omgang) ved siden av. Legg dem til under Stevne, Program.</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>ingen</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>Løpere på {team}: {names}, løp {number}</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>Løp {number} gås av enkeltløpere; bare lag har medlemmer.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>Løp {number}: regelfilen sier ingenting om dette lagløpet. Legg det til i team_events.</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name} står allerede på laget {team}. Ta ut navnet der først.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>finnes ikke lenger</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>«{text}» er ikke et tidspunkt. Skriv det som 2025-11-14 14:32, eller 14:32 for i dag.</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>den er tom</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>{moment} var det ennå ingenting i denne filen. Første innføring: {first}.</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>Slik det sto {moment}.</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>Ny pause: {break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>Pause endret: {break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>Pause tatt ut: {break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>Oppgi hvor mange minutter: 10 for senere, -10 for tidligere.</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>Ingen løp herfra har et klokkeslett som kan flyttes.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>{count} løp {minutes} min senere</numerusform>
    <numerusform>{count} løp {minutes} min senere</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>{count} løp {minutes} min tidligere</numerusform>
    <numerusform>{count} løp {minutes} min tidligere</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>Det er ingen løp igjen å regne. Skriv når dagens første løp begynner.</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>{count} klokkeslett regnet</numerusform>
    <numerusform>{count} klokkeslett regnet</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>Løp {number} ville ikke begynne samme dag. Flytt tidene mindre.</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>En pause tar fra 1 til {most} minutter, ikke {minutes}.</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>En pause midt i et løp kommer etter et av parene, f.eks. 8.</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>etter løp {number}</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>før første løp</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>løp {number}, etter par {pair}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>Denne sammenlagtstillingen er tenkt.</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}, tenkt</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>Sammenlignet med sammenlagten slik den er: {words}, kort {mark}.</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>Ingen øvelse i {scheme} går etter løp i cupen {cup}. Velg et annet kvoteoppsett.</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>Neste {race}, alle påmeldt</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>Tenkt, ikke gått: {race}: {wishes}.</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>Det er ikke kjent hvor mange løp som gjenstår: regelfilen sier det ikke. Oppgi antallet.</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>Noen uten poeng kan også vinne.</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>Verdenscup #{number}</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}, gjenstår</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}, divisjon {division}</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>«{text}» står ikke på denne listen. Oppgi en del av et navn, eller en nøkkel.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>«{text}» kan være {names}. Oppgi mer av navnet.</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name} står med poeng i {count} av {all} løp.</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>Listen har ingen kolonne «{name}». Kolonnene er: {known}.</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name} er påmeldt i løp {race}.</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>Satt i divisjon {division} for hånd: {remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>Funksjonærene lar påmeldingen stå mot en regel: {remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name} starter for {nation}.</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>Listene kjenner {name} på nøkkelen {key}.</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>Ikke noe startnummer er gitt.</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>Startnummer {number} tilhører {name} i hele stevnet, {event}.</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>Det er ingen nummererte par på denne listen.</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>Løp {pair} på denne startlisten.</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>Par {pair}.</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>Det er ingen baner på denne listen.</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>Bane ved start: {lane}.</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>Ingen langside er oppgitt på denne listen.</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>Langside for start: {side}.</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>Regelfilen gir dem numrene {first} til {last}.</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>Filen har ingen trekning for dette løpet: plassen kom med startlisten.</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>Trukket som «{kind}» med trekningstall {seed} {day}.</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>Ikke med i trekningen: funksjonærene satte starten på listen senere.</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>Plassen er slik den ble trukket.</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>Funksjonærene har endret den siden; trukket ble {place}.</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>Pressemelding</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>Ingen dag ennå</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what} {before} tatt ut</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what} {now}, før {before}</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>påmeldt</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{count} i {table}</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>spurt {number}</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>omløp</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>trukket seg</translation>
  </message>
  <message>
   <source>time</source>
   <translation>tid</translation>
  </message>
  <message>
   <source>status</source>
   <translation>status</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>merknader</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>begrunnelse</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>runder</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>tatt igjen</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>tatt for hånd</translation>
  </message>
  <message>
   <source>points</source>
   <translation>poeng</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>poeng for hånd</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>begrunnelse for poengene</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>par</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>bane</translation>
  </message>
  <message>
   <source>place</source>
   <translation>plass</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>langside</translation>
  </message>
  <message>
   <source>state</source>
   <translation>tilstand</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>seedingstid</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>distanse for seedingstid</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>dag for seedingstid</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>sted for seedingstid</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>divisjon for hånd</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>begrunnelse for divisjonen</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>latt stå</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nummer</translation>
  </message>
  <message>
   <source>title</source>
   <translation>tittel</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>øvelse</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>kjønn</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>meter</translation>
  </message>
  <message>
   <source>division</source>
   <translation>divisjon</translation>
  </message>
  <message>
   <source>run</source>
   <translation>omgang</translation>
  </message>
  <message>
   <source>day</source>
   <translation>dag</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>klokkeslett</translation>
  </message>
  <message>
   <source>series</source>
   <translation>serie</translation>
  </message>
  <message>
   <source>event</source>
   <translation>arrangement</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>bane</translation>
  </message>
  <message>
   <source>city</source>
   <translation>sted</translation>
  </message>
  <message>
   <source>country</source>
   <translation>land</translation>
  </message>
  <message>
   <source>days</source>
   <translation>dager</translation>
  </message>
  <message>
   <source>air</source>
   <translation>luft</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>luftfuktighet</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>is</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>regelfil</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>revisjon</translation>
  </message>
  <message>
   <source>at</source>
   <translation>kl.</translation>
  </message>
  <message>
   <source>list</source>
   <translation>liste</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>oppslagstavle</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>skrevet ut</translation>
  </message>
  <message>
   <source>files</source>
   <translation>filer</translation>
  </message>
  <message>
   <source>language</source>
   <translation>språk</translation>
  </message>
  <message>
   <source>look</source>
   <translation>utseende</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>type</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>trekningstall</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>starter</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>påmeldinger</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>generalprøve</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>etter løp</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>etter par</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutter</translation>
  </message>
  <message>
   <source>words</source>
   <translation>ord</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>krysses av automatisk</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>krysset av</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>krysset av for hånd</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>etternavn</translation>
  </message>
  <message>
   <source>given name</source>
   <translation>fornavn</translation>
  </message>
  <message>
   <source>name in own letters</source>
   <translation>navn med egne skrifttegn</translation>
  </message>
  <message>
   <source>office</source>
   <translation>verv</translation>
  </message>
  <message>
   <source>record</source>
   <translation>rekord</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>gjelder i</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>innehaver</translation>
  </message>
  <message>
   <source>source</source>
   <translation>kilde</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>ratifisert</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>gull</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>sølv</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>bronse</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>plass</translation>
  </message>
  <message>
   <source>season</source>
   <translation>sesong</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>{count} sesong</numerusform>
    <numerusform>{count} sesonger</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>{count} stevne</numerusform>
    <numerusform>{count} stevner</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>{count} løp</numerusform>
    <numerusform>{count} løp</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>{count} annet navn</numerusform>
    <numerusform>{count} andre navn</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>{count} tid fra annet sted</numerusform>
    <numerusform>{count} tider fra andre steder</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>{count} nummer</numerusform>
    <numerusform>{count} numre</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>{count} medlem</numerusform>
    <numerusform>{count} medlemmer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>{count} start</numerusform>
    <numerusform>{count} starter</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>{count} resultat</numerusform>
    <numerusform>{count} resultater</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>{count} passering</numerusform>
    <numerusform>{count} passeringer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>{count} innlagt spurt</numerusform>
    <numerusform>{count} innlagte spurter</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>{count} funksjonær</numerusform>
    <numerusform>{count} funksjonærer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>{count} linje om isen</numerusform>
    <numerusform>{count} linjer om isen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>{count} trekning</numerusform>
    <numerusform>{count} trekninger</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>{count} utgitt startliste</numerusform>
    <numerusform>{count} utgitte startlister</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} issued start lists</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation>
    <numerusform>{count} rekord</numerusform>
    <numerusform>{count} rekorder</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} career</source>
   <translation>
    <numerusform>{count} karriere</numerusform>
    <numerusform>{count} karrierer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>{count} avgjørelse</numerusform>
    <numerusform>{count} avgjørelser</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>{count} utseende på listene</numerusform>
    <numerusform>{count} utseender på listene</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>{count} bilde</numerusform>
    <numerusform>{count} bilder</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>{count} utgave</numerusform>
    <numerusform>{count} utgaver</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>{count} godkjenning</numerusform>
    <numerusform>{count} godkjenninger</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>{count} overstyring</numerusform>
    <numerusform>{count} overstyringer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>{count} pressemelding</numerusform>
    <numerusform>{count} pressemeldinger</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>{count} pause</numerusform>
    <numerusform>{count} pauser</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>{count} linje å krysse av</numerusform>
    <numerusform>{count} linjer å krysse av</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{y} mot {x}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>{count} linje til</numerusform>
    <numerusform>{count} linjer til</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name}: {first} til {last}, {count} merker</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Sammenlagtliste</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Blandet</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>Allround</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>Liten allround</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>Minikombinasjon</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>etter {count} distanse</numerusform>
    <numerusform>etter {count} distanser</numerusform>
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nation</source>
   <translation>Nasjon</translation>
  </message>
  <message>
   <source>Rk</source>
   <translation>Pl</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Totalt</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>Etter</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}m</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>Løp</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>De {count} beste etter {before} distanser går den siste.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nr</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>Divisjon</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Målt</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>Luft °C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>Is °C</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>{weekday}, {date}</source>
   <translation>{weekday} {date}</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation>{weekday} {day}. {month} {year}</translation>
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
   <translation>Mandag</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Tirsdag</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Onsdag</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Torsdag</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Fredag</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Lørdag</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Søndag</translation>
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
   <translation>jan.</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>feb.</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>mars</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>apr.</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>juni</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>juli</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>aug.</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>sep.</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>okt.</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>nov.</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>des.</translation>
  </message>
  <message>
   <source>{who}: {title} {before} taken out</source>
   <translation>{who}: {title} {before} tatt ut</translation>
  </message>
  <message>
   <source>{who} {before} to {after}</source>
   <translation>{who} {before} til {after}</translation>
  </message>
  <message>
   <source>{who} {after}</source>
   <translation>{who} {after}</translation>
  </message>
  <message>
   <source>rank of {who}: {before} to {after}</source>
   <translation>plassen til {who}: {before} til {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {before} to {after}</source>
   <translation>{who}: {title} {before} til {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {after}</source>
   <translation>{who}: {title} {after}</translation>
  </message>
  <message>
   <source>notes below the list</source>
   <translation>merknader under listen</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>{who} ny</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>{who} tatt ut</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>rekkefølgen av radene</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>{before} til {after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>nå {after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>overskrift</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>isforhold</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>nr. {bib}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Hvorfor</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>Divisjoner</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>Trekningsfelt</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>alle ved loddtrekning</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>motsatt bane</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>hjelm {number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>trukket for løp {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>trukket for kvartett {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>trukket for par {first}–{last}</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>kvartett {number}</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>par {number}</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}, alene</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}, {count} starter</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Rekkefølge</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>Årsbeste</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>1. omgang</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Havner i</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Merk.</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>ingenting kjent</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>Rekkefølgen kommer fra {source}.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Trekning</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>Verdenscup divisjon A</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>Verdenscup divisjon B</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>grupper etter ranking</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>etter sammenlagten</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>2. omgang i motsatt bane</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>fellesstart</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>I samme bane som i 1. omgang, fordi andre mangler: {names}.</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>Hele feltet trekkes ved lodd.</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>årsbeste</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>Feltet ordnes etter {keys}; like skilles ved loddtrekning.</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>Hjelmene nummereres etter {keys}; like skilles ved loddtrekning.</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>Den beste av dem som skal over i indre bane, møter den beste av de andre, og så videre.</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>Den beste trekkes til de siste plassene.</numerusform>
    <numerusform>De {count} beste trekkes innbyrdes til de siste plassene.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>Grupper på {count} i denne rekkefølgen trekkes hver for seg, og den beste gruppen starter sist.</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>Alle andre møtes i denne rekkefølgen, de beste sist.</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>De møtes i denne rekkefølgen, de beste sist.</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>Alle starter i motsatt bane av 1. omgang.</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>De beste trekker også langside; av de andre starter det beste laget på mållangsiden.</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>Langsidene trekkes i hvert løp.</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>De beste trekker også bane; av de andre starter den beste i indre bane.</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>Den beste i hvert par starter i indre bane.</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>Fire starter under samme nummer, og banene deres trekkes.</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>Banene trekkes i hvert par.</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>Et nummer som ikke er fullt, starter først.</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>Et nummer som ikke er fullt, starter sist.</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>Der loddet avgjør, møtes ikke to fra samme nasjon hvis det kan unngås.</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>Trekningstall {seed}, oppskrift {version}: loddene kommer fra SHA-256 av {seed}:0, {seed}:1 og så videre.</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>Hjelm</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Par</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>Bane</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>Armbind</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Langside</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>reserve, i denne rekkefølgen</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>Utenfor konkurransen, uten plass og poeng</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>Eget navn</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Kjønn</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Født</translation>
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
   <translation>FS</translation>
  </message>
  <message>
   <source>{nation}: {entries}</source>
   <translation>{nation}: {entries}</translation>
  </message>
  <message numerus="yes">
   <source>{count} woman</source>
   <translation>
    <numerusform>{count} kvinne</numerusform>
    <numerusform>{count} kvinner</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>{count} mann</numerusform>
    <numerusform>{count} menn</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}, {women} og {men}</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count} nasjon</numerusform>
    <numerusform>{count} nasjoner</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations}; {skaters}.</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}, trukket fra alle løp: {names}.</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>Seedingstid</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>Over (m)</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>Gått den</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>Gått på</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Importrapport</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Rad</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>Listen sier</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>Generalprøve – ikke et resultat</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Hva</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Nå</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Før</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Tilstand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Hvem</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Maskin</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>Løp</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historikk</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>Hvem sin</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Hva ble endret</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>Løp {number}: et rundeskjema krever en distanse, og ingen er kjent.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>Løp {number}: regelfilen nevner ingen runder for dette lagløpet. Legg dem til der.</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>Igjen</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>Lag {number}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>tom</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}, trukket seg</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>Tatt igjen eller ute</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>Spurt {number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>Mål {first} til {last}</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>Hjelmer: {helmets}.</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>Runder</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>Spurtpoeng</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>{count} pall er fortsatt åpen.</numerusform>
    <numerusform>{count} paller er fortsatt åpne.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>{count} pall er ikke offisiell ennå.</numerusform>
    <numerusform>{count} paller er ikke offisielle ennå.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race}: medaljer deles fordi en tusendel ikke er kjent.</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>Totalt ({count} påmelding)</numerusform>
    <numerusform>Totalt ({count} påmeldinger)</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>Gull</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>Sølv</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>Bronse</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>{count} offisiell pall teller.</numerusform>
    <numerusform>{count} offisielle paller teller.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>{count} pall teller, offisiell eller ikke.</numerusform>
    <numerusform>{count} paller teller, offisielle eller ikke.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>Dommer</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>Assisterende dommer</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>Assisterende starter</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>Måldommer</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>Tidtakersjef</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>Tidtaker</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>Sjef for elektronisk tidtaking</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>Rundeteller</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>Banedommer</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>Vekslingsdommer</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>Isteknikker</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>Ekspert for påmelding og trekning</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>Løperkontakt</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>Speaker</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Lege</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Mellomtid</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Slutt</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>Paller etter distanse</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>Karriere: gull, sølv og bronse i serien totalt. Feltet er tomt der det som kom før ikke er kjent.</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Lag</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Hva det betyr</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>Pallplasser</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>ikke kjent: regelfilen har ikke noe beløp for denne plassen, så ingen sum omfatter den.</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>ikke kjent: ingen kilde sier om en verdensrekord som bare er tangert, premieres.</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>Verdensrekorder som ikke er ratifisert ennå, er likevel med i summene.</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event}: regelfilen sier ingenting om premiepenger for {races}.</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>Foreløpige sammenlagtstillinger kan endre seg: ingenting av dem summeres.</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>De som deler en plass, får like deler av summen for plassene.</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>Premie</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Valuta</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>Per medlem</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>Løpere</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Lag</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>Nasjoner</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Ikke kjent</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>ikke kjent</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>Verdensrekord: {race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>Endelig sammenlagt: {cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>Sammenlagt så langt: {cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}, {entries}.</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>Sesong {season}, etter {event}</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>Kvalifisering</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>Tallene er fra sesongen {scheme}, resultatene fra {season}.</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>I nasj.</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>På verdenscuppoeng</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>På verdenscuptider</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>Arrangørens plass</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>Mesterens plass</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>Reserver</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>Verdenscupstevnene som teller, er {numbers}.</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>Løper eller lag</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>Stevne og bane</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Tider</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>Funksjonærer og underskrifter</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>Vedlagt</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>Resultatliste</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>Målfoto</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>Dopingkontrollskjema</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>Rekordsøknad</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>Fylles ut der det er tomt</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>Type rekord</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distanse</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>Tidligere rekord</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>Tillatelsesnummer</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>Bane</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>Innendørs eller utendørs</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>Høyde over havet</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>Banesertifikat</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Dato</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Klokkeslett</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>Løp i programmet</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>Bane ved start</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>Motstander</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>Tidtakersystem</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>Automatisk tid</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>Tider for hånd, 1 til {count}</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>Passeringer</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>Istemperatur, °C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>Lufttemperatur, °C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>Luftfuktighet, %</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>Lufttrykk, hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>Vind (utendørsbaner)</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>Tidtaker {number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>Dommerens underskrift</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>slått</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>Div</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Innehaver</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>Verdensrekord</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>Juniorverdensrekord</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>Lavlandsrekord</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>Mesterskapsrekord</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>Juniormesterskapsrekord</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Banerekord</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>Juniorbanerekord</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>Nasjonal rekord</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>Nasjonal juniorrekord</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>Personlig rekord</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>Kontinental juniorrekord</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>Kontinental rekord</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>{record} tangert</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>Klasser i {system}, sesong {season}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Andre navn</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>Omløp</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Fra</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Hvile</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>Ventende omløp</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>hvile ikke kjent</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>kan gå igjen</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>{minutes} min hvile igjen</numerusform>
    <numerusform>{minutes} min hvile igjen</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>Tid tatt for hånd</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>Rek.</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>Rangert etter heat: vinneren av hvert heat er i A-finalen.</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>Rangert etter heat: det siste er A-finalen, om plass 1 og 2, det forrige B-finalen.</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>Poengene til {name} er satt for hånd: {remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>Like så langt det er kjent, tusendelen mangler: {names}.</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Indre</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Ytre</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>Verdenscupplasser</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Beste</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Hvor</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>Personlige rekorder og årsbeste</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>Løper</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tittel</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Sammenlagt</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Flyttet</translation>
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation>{name} {rank}</translation>
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation>{mark} Plass satt for hånd: {ranks}. {remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>Plassen {rank} satt for hånd for {name} passer ikke lenger, fordi totalene er endret: {remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>ikke utgitt</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>endret siden revisjon {number}, ikke utgitt</translation>
  </message>
  <message>
   <source>white</source>
   <translation>hvit</translation>
  </message>
  <message>
   <source>red</source>
   <translation>rød</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>gul</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>blå</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>VC-poeng</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>VC-plass</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>Reserver: {names}.</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} finnes allerede. Velg et annet navn.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{count} rad i {table} viser til en rad i {parent} som ikke finnes</numerusform>
    <numerusform>{count} rader i {table} viser til rader i {parent} som ikke finnes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path} er åpen, eller ble ikke lukket ordentlig: {log} ligger ved siden av. Velg et annet navn.</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path} er i bruk av et annet program. Lukk den der og prøv igjen.</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>disken er full</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>Dette strider mot det som står i filen: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path} er skadet ({reason}). Åpne den siste kopien, eller redd det som kan leses, med «{command}».</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>{path} kan ikke leses eller skrives ({reason}). Sjekk disken og mappen.</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name} ble ikke lukket ordentlig; den nyeste av de {count} endringene er fra {time}.</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>Programmet ble avbrutt etter {time}; den ene endringen er her.</numerusform>
    <numerusform>Programmet ble avbrutt etter {time}; alle {count} endringene er her.</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name} er også åpen et annet sted: {hand} endret den {time}. Arbeid bare ett sted.</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name} er også åpen et annet sted; den ble endret {time}. Arbeid bare ett sted.</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path} ble skrevet av en nyere skatedesk (filversjon {file}, denne leser {own}). Oppdater skatedesk.</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>{path} kunne ikke oppdateres ({reason}). Den er som før; {kept} er en kopi av den.</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence} Ingenting er tapt: behold {log} ved siden av filen til den har vært åpnet igjen.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>Mappen {folder} finnes ikke. Opprett den først.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path} er en mappe. Velg en .skatedesk-fil.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Filen {path} finnes ikke.</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path} er ingen skatedesk-fil. Velg en .skatedesk-fil.</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>den har ingen versjon</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path} er ikke lenger filen som ble åpnet: den er flyttet eller erstattet, eller minnepinnen er tatt ut. Sett den tilbake og åpne den igjen.</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path} er selve den åpne filen. Velg et annet navn.</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>Ingenting i {path} kan leses. Åpne den siste kopien.</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>Reddet fra {name}</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>kopien inneholder ikke alt</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>Ingen sikkerhetskopi: {folder} er borte. Sett inn minnepinnen eller koble til nettverksmappen.</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>Det andre stedet mangler</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>Ingen sikkerhetskopi: {folder} er full. Lag plass der eller velg et annet sted.</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>Det andre stedet er fullt</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>Ingen sikkerhetskopi: {folder} kan bare leses. Tillat skriving eller velg et annet sted.</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>Det andre stedet er skrivebeskyttet</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>Ingen sikkerhetskopi: {folder} tok ikke imot den ({reason}). Se på minnepinnen eller nettverksmappen.</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>Sikkerhetskopi mislyktes</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Rediger</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Angre</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Gjør om</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>Angre siste endring av denne &amp;løperen</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>Result&amp;at</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>&amp;Merknad bak tiden…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>&amp;Fullførte ikke</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>&amp;Startet ikke</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>&amp;Diskvalifiser…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>T&amp;rekk løperen, eller opphev det…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>Gi &amp;omløp…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>&amp;Løpere på laget…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>&amp;Poeng for hånd…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>&amp;Ta ut resultatet…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>Gjør offis&amp;ielt, eller foreløpig</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>Skriv &amp;ut resultatet…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>Pr&amp;essemelding…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>&amp;Gå</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>&amp;Tidsfelt</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>&amp;Store sifre ved streken</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>Neste uten &amp;resultat</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>&amp;Program</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>&amp;Neste løp</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>&amp;Forrige løp</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Innstillinger…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>&amp;Hvorfor?</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Taster</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>&amp;Angre: {label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>&amp;Gjør om: {label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>Angre for denne &amp;løperen: {label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>Skrivingen ble avbrutt av datamaskinen. Prøv igjen.</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>Alle endringer er lagret. Det andre stedet er ikke valgt: velg det med Fil, Sikkerhetskopier.</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>Alle endringer er lagret og med i den siste sikkerhetskopien.</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>Sikkerhetskopiert, lest på nytt og talt: {count} rad.</numerusform>
    <numerusform>Sikkerhetskopiert, lest på nytt og talt: {count} rader.</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence} Det prøves igjen.</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>Den kastes til slutt, så det beholdes ingen kopi av den.</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>Ingen sikkerhetskopi av en generalprøve</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>Alle endringer er lagret i filen. En minnepinne eller nettverksmappe kan ha en kopi til.</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>Det andre stedet er ikke valgt</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder} er treg. Arbeidet går videre imens.</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>Sikkerhetskopierer</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Ingen sikkerhetskopi ennå</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>Den første lages om et øyeblikk.</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>Siste sikkerhetskopi {time}, i {folder}</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>Sikkerhetskopi {ago}</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>hvert minutt</numerusform>
    <numerusform>hvert {count}. minutt</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>akkurat nå</translation>
  </message>
  <message numerus="yes">
   <source>{count} second ago</source>
   <translation>
    <numerusform>for {count} sekund siden</numerusform>
    <numerusform>for {count} sekunder siden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seconds ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} minute ago</source>
   <translation>
    <numerusform>for {count} minutt siden</numerusform>
    <numerusform>for {count} minutter siden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>for {count} time siden</numerusform>
    <numerusform>for {count} timer siden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>for {count} dag siden</numerusform>
    <numerusform>for {count} dager siden</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}, siste sikkerhetskopi {time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>&amp;Sikkerhetskopier nå</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>Sikkerhetsko&amp;pier…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>Angre &amp;gjenopprettingen</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>Henter sikkerhetskopien …</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>Filen er slik den var {time}. Slik den var før, er den bevart som {kept}; {keys} henter den tilbake.</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>Store sifre</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Esc går ut · F4 til F9 avgjør</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Esc går ut · Return lagrer · Tab til passeringene · Page Down neste · F4 til F9 avgjør</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>Heat {pair} av {all}</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>Par {pair} av {all}</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>Dette er siste heat.</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>Dette er siste par.</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>Neste: heat {pair}</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>Neste: par {pair}</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>Trekningsseremoni</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>Trekning · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Gå ut</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>Trekk på nytt…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Tilbake</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>Bekreft trekningen</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Vis alle</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>Neste hjelm</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>Neste løp</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>Neste par</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>Trekningen begynner.</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>Forkaste denne trekningen og trekke på nytt?</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>Parene med trekningstall {seed} er ikke lagret, heller ikke de som er vist. Et nytt tall som ingen kjenner, tas, og alt begynner på nytt.</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>Trekk på nytt</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>Taster for seremonien</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>Mellomrom neste · Tilbaketast tilbake · End alle på én gang · F11 full skjerm · Ctrl+Return bekrefter · Esc går ut</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>Alle vises, ingenting er lagret ennå · Return bekrefter trekningen · Esc går ut</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>Alle er vist.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Trekningstall</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>tom bane</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>{first} til {last} av {count}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>Hjelm {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count} par</numerusform>
    <numerusform>{count} par</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>{count} kvartett</numerusform>
    <numerusform>{count} kvartetter</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{who} i {where}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>Kvartett {number}</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>Det er ikke noe diagram å lagre ennå.</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Lagre diagrammet</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>&amp;Stevne</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>&amp;Nytt stevne…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>&amp;Rett stevnet…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>&amp;Program…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>&amp;Funksjonærer for stevnet…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>F&amp;unksjonærer for dette løpet…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>Is og &amp;luft for dette løpet…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>&amp;Importer resultater…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>Importer på&amp;meldinger…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>Importer tidligere &amp;tider…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>Importer fra forrige &amp;sesong…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>Eksporter dette l&amp;øpet…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>&amp;Eksporter stevnet…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>Eksporter påmeldin&amp;gslister…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>Importer påmeldinger</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>Påmeldingslister ({pattern})</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>Importer tidligere tider</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>Lagrede tider ({pattern})</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>Trekke {name}?</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name} blir stående på listen som WDR; plassen i paret forblir ledig.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Trekk</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>Ta ut resultatet til {name}?</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>Tid, passeringer, status og merknader forsvinner; Angre henter dem tilbake.</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Ta ut</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>Ingen fil er åpen. Åpne en med Fil, Åpne, eller lag en ny.</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>Det er ingen distanse å dele inn. Velg et løp i programmet.</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>Plasser i divisjon {division} for hånd</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>Plasser i {division}</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>Hvorfor, f.eks.: arrangørens wild card</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>Opphev plasseringen</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who} er ikke plassert for hånd.</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>Velg en løper i listen først.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>Ingenting er endret siden den gikk ut, så det er ingenting å skrive ut på nytt.</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>{count} endret liste</numerusform>
    <numerusform>{count} endrede lister</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>Denne datamaskinen har ingen skriver. Sett opp en i systemet, eller skriv en PDF med Eksporter.</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>Skriv til mappen</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>Bok ({pattern})</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>Arbeidsbok ({pattern})</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>Skriver {name} …</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>Dommeren godkjenner resultatet av et løp. Velg et.</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>Velg en liste først.</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title} er ikke gått ut ennå. Skriv den ut, eksporter den eller gi den ut først.</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>Her er ingen liste å skrive ut eller eksportere.</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>Skrevet og kontrollert: {file}, {pages}, {lists}.</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>Dok&amp;umenter</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>Skriv &amp;ut…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>Skriv bare ut det som er &amp;endret…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>Skriv ut &amp;alt som vises…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;ksporter…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>P&amp;rotokoll…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>&amp;Gi ut uten utskrift</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>&amp;Merk som skrevet ut</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>Den &amp;henger på…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>&amp;Dommerens godkjenning…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>&amp;Listeinnstillinger…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>&amp;Forhåndsvisning i full bredde</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>Løp {number} har ingen startliste ennå. Trekk det først.</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>Ta {name} av startlisten?</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name} er fortsatt påmeldt og står under listen som ikke trukket; banen blir tom.</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Ta av</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>&amp;Trekning</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>&amp;Trekk…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>T&amp;rekk alle løp…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>Annet trekning&amp;stall</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>Trekk på n&amp;ytt…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>&amp;Eksporter protokollen…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>Semifinaler fra kv&amp;artfinalene</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>F&amp;inaler fra semifinalene</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>Ingen løp med påmeldte venter på trekning. Meld på løpere først, eller velg Trekk på nytt.</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>Dette løpet er ikke trukket her ennå, så det er ingen protokoll å eksportere.</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>Det er ikke noe løp å melde noen på til. Velg et i programmet.</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>Ta ut {who}?</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>Ingenting blir igjen på listene; Angre henter det tilbake. Trekk i stedet for å beholde navnet på listen.</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>Trekke {who}?</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>Den som er på en startliste, blir stående der som WDR, og plassen i paret forblir ledig.</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Reserve</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>Gjør til reserve</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>Plass blant reservene fra {nation}</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who} har ikke trukket seg. Velg en som har det.</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation} har ingen reserve på denne distansen.</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>Sett inn en reserve for {name}</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Meld på</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>Ingenting taler mot påmeldingen av {who}.</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>La påmeldingen stå</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>La stå</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>Hvorfor, f.eks.: avgjort av dommeren på lagledermøtet</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Opphev</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>Startnummer</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>Gi nummeret</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>Det gjelder for hele stevnet.</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>Ta tilbake nummeret</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>Ingen påmelding er valgt. Velg en i listen først.</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>Dette gjøres for én påmelding om gangen. Velg bare én.</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>Et startnummer er et helt tall, 1 eller mer.</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}, løp {race}</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>&amp;Påmeldinger</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>&amp;Meld på løpere…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>Lim &amp;inn påmeldinger…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>&amp;Trekk, eller opphev det</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>&amp;Reserve…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>Sett inn reser&amp;ve for…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>Utenfor &amp;konkurransen, eller i den</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>&amp;La stå…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>Ta &amp;ut…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>&amp;Seedingstid…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>&amp;Nummer…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>&amp;Gi numre</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>Plasser for &amp;hånd…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>&amp;Opphev plasseringen</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>Sett opp &amp;divisjoner</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>Lager eksempelet …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Åpne</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>Resultatfiler ({pattern})</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name} er allerede åpen i vinduet.</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>Importer resultater</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>Løp ({pattern})</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>Løp {number} har ikke noe resultat å skrive ut ennå.</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>Resultat {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>{count} løp tatt inn.</numerusform>
    <numerusform>{count} løp tatt inn.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>Skrevet og kontrollert: {names}, {rows} rad.</numerusform>
    <numerusform>Skrevet og kontrollert: {names}, {rows} rader.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fil</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Ny…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Åpne…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Åpne n&amp;ylig brukt</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Lukk</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Avslutt</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Vis</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Lyst</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Mørkt</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>Høy &amp;kontrast, for lys bane</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>&amp;Større</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>M&amp;indre</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>&amp;Tette rader</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hjelp</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name} (mangler)</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>Ta &amp;filene som mangler, av listen</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>Hånd&amp;bok</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>Hva er &amp;dette?</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>Hva skal &amp;inn her?</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>Hu&amp;rtigkort…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>H&amp;istorikk</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>&amp;Opphev denne endringen</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>Endringer for én &amp;løper…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>L&amp;ister slik de sto da</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>&amp;Eksporter det som vises…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>Ingenting vises, så det er ingenting å eksportere ennå.</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Skriver ut …</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>Skriveren tok ikke imot noe. Se om den er slått på, og skriv ut igjen.</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>Ingenting er endret siden den gikk ut: den står som {revision}.</numerusform>
    <numerusform>Ingenting er endret siden de gikk ut: de står som {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>{count} liste gitt ut, {revision}.</numerusform>
    <numerusform>{count} lister gitt ut, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>{count} fil</numerusform>
    <numerusform>{count} filer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>Skrevet og kontrollert: {files} med {count} liste, {revision}.</numerusform>
    <numerusform>Skrevet og kontrollert: {files} med {count} lister, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>{count} liste skrevet ut, {pages}, {revision}.</numerusform>
    <numerusform>{count} lister skrevet ut, {pages}, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>&amp;Lister</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>Denne listen er tom, så det er ingenting å eksportere ennå.</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>Runder i dette løpet</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>Sett rundetallet</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>målet flyttes; de innlagte spurtene før det står</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>Etter regelfilen</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>Flere hjelmer er skrevet. Skriv bare den det gjelder.</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>F&amp;ellesstart</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>&amp;Tatt igjen, eller ikke</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>&amp;Stoppet etter noen runder…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>&amp;Runder i dette løpet…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>Spurt&amp;poeng for målgang på nytt</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>Flytt &amp;opp de beste fra divisjon B</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>&amp;Del i semifinaler</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>Startliste for &amp;finalen</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>I dag</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Lister</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumenter</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Finn hva som helst</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Gå</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>Pilene velger, Return går dit, Esc går ut</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>«{act}»: {reason}.</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>Ingenting her inneholder «{text}».</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Sist brukt</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}, {shown} av {count}</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>Løp, løper, handling eller dokument</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Sider</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Handlinger</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Håndbok</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>Åpne en fil først</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>Bare på siden {page}</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>Ikke mulig her</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Det som ble funnet</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>Finn &amp;hva som helst…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>Velg et løp først.</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>Par eller heat</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>Av hva</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>Diagrammer for løpet</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>Det er ingen sammenlagt å tegne ennå.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>{count} løp gjenstår</numerusform>
    <numerusform>{count} løp gjenstår</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>løp som i regelfilen</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>Løp som gjenstår</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>Diagrammer for cupen</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>Velg en løper først.</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>Denne løperen har ingen tid ennå, så det er ikke noe å tegne.</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>Diagrammer for løperen</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>&amp;Diagrammer for denne siden…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>Alt som er lagret om {name}</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON ({pattern})</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>Den nye filen</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}, {name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>Ta rekorden ut av listen?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Ta den ut</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>Importer rekorder</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>Rekordlister ({pattern})</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>Velg først en rekord som ble satt i dette stevnet.</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>Personlige rekorder og årsbeste står hos løperen; bare rekorder har en liste.</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>Denne rekorden er allerede ratifisert.</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>Velg en rekord først.</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>Dette står ikke i listen ennå. Overta det først med Rekorder, Overta.</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>Re&amp;korder</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>&amp;Ny rekord…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>&amp;Rett…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>Ta &amp;ut…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>&amp;Overta, foreløpig</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>R&amp;atifiser…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>&amp;Søknadsskjema…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>&amp;Importer en liste…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>Det er ingen rekord å eksportere ennå.</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>Hvem er samme person?</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Sammenlign</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>valgt for hånd</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>Ingen løper er valgt. Opprett en med Løpere, Ny løper.</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>L&amp;øpere</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>&amp;Ny løper…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>R&amp;ediger…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>&amp;Andre navn…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>&amp;Samme person som…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>&amp;Hvem kan være én person…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>Sa&amp;mmenslåtte løpere…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>La&amp;g…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>Alt som er lagret &amp;om noen…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>Fjern na&amp;vnet…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>E&amp;ksporter registeret…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Langsommere</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Raskere</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>Avslutt…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsett</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>Trekningstall {number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>({count} til)</numerusform>
    <numerusform>({count} til)</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>Skal føres inn: {task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>Gen&amp;eralprøve…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>Ge&amp;neralprøve</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>&amp;Pause, eller fortsett</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>&amp;Neste par</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>&amp;Langsommere</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>&amp;Raskere</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>Lager generalprøven …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>En generalprøve ble ikke avsluttet. Slette den?</numerusform>
    <numerusform>{count} generalprøver ble ikke avsluttet. Slette dem?</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}. Ingenting i en generalprøve er et resultat.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Slett</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>Generalprøve – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>På isen: {who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>Alle løp er gått. Avslutt generalprøven for å se hvordan det gikk.</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race} har ingen startliste ennå. Gjør trekningen, eller hopp over med Neste par.</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>Neste: {race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>Sa&amp;mmenlagt</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>&amp;Hva om…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>&amp;Plass for hånd…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>Sen a&amp;vmelding…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>&amp;Gi ut startlisten</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>E&amp;ksporter startliste, parliste og rundeskjema…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>Hva som er lagret, og hvordan filen har det</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>Angre {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Gjør om</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>Ingen fil er åpen</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>Ingenting er endret ennå</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>Siste endring {when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>Filen er trygg</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>Ikke noe nytt · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>Lagret {time} · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>Ikke lagret: {reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Angre</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>{count} liste endret</numerusform>
    <numerusform>{count} lister endret</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>{count} liste er endret siden den gikk ut.</numerusform>
    <numerusform>{count} lister er endret siden de gikk ut.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>I &amp;dag</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>&amp;Tidsplan…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>&amp;Sjekkliste…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>Det er ikke noe tall å forklare ennå. Det kommer med den første tiden.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Side</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>Stevne og sider</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>Ikke noe stevne</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>Dommerens godkjenning</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Godkjenn</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>Fornavn ETTERNAVN</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Underskrift</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>&amp;Annen underskrift…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>&amp;Trekk tilbake</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ingen</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>Underskrift {number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>Bilder ({pattern})</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sikkerhetskopier</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>&amp;Gjenopprett…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Lukk</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Endringer siden</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>&amp;Velg sted…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>Velg en sikkerhetskopi i listen.</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>Det andre stedet er ikke valgt. Velg en minnepinne eller nettverksmappe, så tas det sikkerhetskopier fra da av.</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>Det andre stedet: {folder}. Det er på samme disk som filen, og ville gå tapt sammen med den.</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>Det andre stedet: {folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>Det er ingen sikkerhetskopi ennå. Velg det andre stedet, eller ta en med Sikkerhetskopier nå.</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>Det som er endret siden en sikkerhetskopi, står her.</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>forsvinner</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>kommer tilbake</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>{count} endring til</numerusform>
    <numerusform>{count} endringer til</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>og</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>En minnepinne, nettverksmappe eller annen disk for sikkerhetskopier</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>Hvor ofte, når noe er endret</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>Return på en sikkerhetskopi går tilbake til den, etter et spørsmål. Ingenting går tapt av det.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sikkerhetskopi</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>Står ved</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Bevart</translation>
  </message>
  <message>
   <source>others</source>
   <translation>andre</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>det andre stedet</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>ved siden av</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Behold teksten</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Fakta</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>Teksten er ikke lagret ennå. Ctrl+Return lagrer den, Esc en gang til går ut uten den.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>Lagre pressemeldingen</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>Ingen har en plass i dette løpet, og ellers er det ikke noe å fortelle.</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>redigert · resultater endret siden</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>redigert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopier</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>Teksten er ikke lagret ennå. Behold den, eller gå tilbake til den som er laget av resultatene.</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>Skrevet og kontrollert: {names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Lagret</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopier</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>&amp;Lagre som…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>Tilbake til det &amp;resultatene sier</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>Return på et faktum viser hvordan det ble funnet. Tab går til teksten; Ctrl+Return lagrer den.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>Språk for pressemeldingen</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Lagre som bilde…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Hvilket diagram</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>De samme verdiene som tabell</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>Diagram eller tabell</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Diagram</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabell</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Sjekkliste</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>Legg til linjen</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Linjer</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Ny linje</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>Noe annet som må gjøres</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>Ta en annen liste</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Opp</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Ned</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>Ta en annen liste …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>Skriv i en linje for å kalle den noe annet. Den krysses av på siden I dag, med mellomrom.</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>Hva som må gjøres</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>Krysset av</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>automatisk</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>Nytt stevne</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>I {file}</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>Opprett stevnet</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>Regler: {name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>Som ved {event}, {season}</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>Ingen løp ennå</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>Rett stevnet</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Lagre</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>Løp i programmet</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>Stevnet begynner uten løp. Legg dem til etterpå.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Sesong</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>Bane</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Sted</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Første dag</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Datoer</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>Nummeret er et helt tall, 1 eller mer; la det stå tomt for det neste.</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}, det neste</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>Funksjonærer for stevnet</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>Nytt &amp;verv</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>Én &amp;til</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>Trekk {count} løp</numerusform>
    <numerusform>Trekk {count} løp</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>Trekk alle løp</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>Utelatt. {sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>Hvert løp får sitt eget trekningstall, som bevares med trekningen. Én angring tar alle tilbake.</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>Meld på lag</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>Meld på løpere</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>Navn, nasjon eller nummer</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Return melder på til de avkryssede distansene. Esc lukker.</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>&amp;Nytt lag…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>Kryss av minst én distanse under listen.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>{count} påmeldt så langt.</numerusform>
    <numerusform>{count} påmeldt så langt.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>{name} er påmeldt. {total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>Den nye er ikke av kjønnet som går her. Velg et annet løp.</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>Påmeldt til</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Kolonner</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>Kolonner i listen</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>Leses som</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>Nasjon for rader som ikke oppgir noen</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>ingen: slike rader avvises</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>Ingen kolonne sier {what}. Velg en.</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>Ingen kolonne sier {what}. Velg en, eller nasjonen for alle rader nederst.</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>«{heading}» leses som</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>Kolonne {number}</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>ikke lest</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>Id eller lisens</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>Fullt navn</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Navn med egne skrifttegn</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>Kvinner eller menn</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>Distanser, alle i én kolonne</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>Påmeldingstid</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>Distanse for påmeldingstiden</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>Dag for påmeldingstiden</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>Sted for påmeldingstiden</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Kolonne</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>Første rad</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>Den valgte raden</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Hvem er det?</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>Hele listen</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>Rad {number}</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>Listen sier: {text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>Ikke avgjort: utelat raden</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>En ny: {name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>Ta inn radene</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Ark i arbeidsboken</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Lagre rapporten…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>Leser {file} …</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>Ingenting kan tas inn fra denne listen.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>Ta inn {count} rad</numerusform>
    <numerusform>Ta inn {count} rader</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>Ingenting å ta inn</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>Ingenting endres før radene tas inn, og én Angre opphever alle.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count} rad spør hvem det er, og utelates til det er avgjort: Return åpner svarene.</numerusform>
    <numerusform>{count} rader spør hvem de er, og utelates til det er avgjort: Return åpner svarene.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Return tar inn radene.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Lagre rapporten</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Excel-arbeidsbøker ({pattern})</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-rapport.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>Rapport skrevet og kontrollert: {name}, {count} rad.</numerusform>
    <numerusform>Rapport skrevet og kontrollert: {name}, {count} rader.</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>Rader</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>Hvilke rader som vises</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>Hva hver rad ville gjøre</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>Ingen rad av dette slaget.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Merknader</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>Påmeldt, men ikke i denne listen.</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>avgjort</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>En ny.</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>Det er {known}.</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>Hva den ville gjøre, eller hvorfor ikke</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>Det som er endret siden den gikk ut, blir en ny revisjon, lik i alle formater.</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>Eksporter lister</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Velg mappen…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>Hvilke lister</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>Formater</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>Kryss av minst ett format.</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>Den {count} listen som vises</numerusform>
    <numerusform>Alle {count} lister som vises</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>Den {count} listen som er endret</numerusform>
    <numerusform>De {count} listene som er endret</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>E&amp;xcel-arbeidsbok, alle lister i én</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>&amp;PDF</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>&amp;HTML, for nettet</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>&amp;CSV, for andre programmer</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>&amp;JSON, for andre programmer</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>En feil i skatedesk</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>Med &amp;navn, datoer og stier</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>Med navn, datoer og stier</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>Hva som gikk galt, for dem som leter etter årsaken</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>Noe gikk galt i skatedesk</numerusform>
    <numerusform>{count} ting gikk galt i skatedesk</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>Det som er lagret, er trygt, og du kan fortsette. Send denne rapporten til dem som tar seg av skatedesk.</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>Det er også skrevet ned i {path}</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>Det kunne ikke skrives ned, så kopier det før du lukker dette.</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>De siste handlingene:</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count} gang:</numerusform>
    <numerusform>{count} ganger:</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>F.eks. NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>{names}</numerusform>
    <numerusform>{count} filer: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>Ta inn tidene</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>Distanse for filen</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>Løpere i filene</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>Navn, nasjon eller id</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>Løpere i registeret</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Leser …</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>Disse filene inneholder ingen tider.</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>Ingenting kan tas inn fra disse filene.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>Ta inn {count} tid</numerusform>
    <numerusform>Ta inn {count} tider</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>Tider som allerede er kjent, tas ikke inn to ganger. Ctrl+Return tar inn tidene.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>{count} løper utelates til noen er valgt: Return går til registeret.</numerusform>
    <numerusform>{count} løpere utelates til noen er valgt: Return går til registeret.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count} rad har ingen gyldig tid.</numerusform>
    <numerusform>{count} rader har ingen gyldig tid.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>Hvem er {name}?</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>som filen sier</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>Distanse der en fil ikke sier det</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Utelat</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>Register</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>I filene</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>Meter</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>I registeret</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>ingen valgt</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Taster</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>Ord eller en tast, f.eks. angre eller F5</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tast</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>Tastene i vinduet</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Sifre</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Bokstaver</translation>
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
   <translation>Mellomrom</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Tilbaketast</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Piler</translation>
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
   <translation>Overalt</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>Til neste del av siden, eller den forrige</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>Til en annen linje i en liste</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>Til første eller siste linje i en liste</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>Det som kan gjøres med linjen, i en meny</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Finn i listen</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>Kopier raden</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Kopier hele listen</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>La et spørsmål være som det var</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>Bekreft et langt spørsmål fra hvilket som helst felt</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>Tidsfelt</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>Tiden uten kolon og punktum: 10650 er 1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>Lagre tiden og gå til neste løper</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>Lagre tiden og gå til passeringene</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>Forrige eller neste løper; tiden lagres ikke</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>Hent tilbake den lagrede tiden</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>Lagre passeringen og gå til neste</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>Lagre passeringen og gå til forrige</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>Samme passering for en annen løper</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>Hent tilbake den lagrede passeringen</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>Hjelmnumre i rekkefølgen i spurten eller i mål</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>Forrige eller neste spurt</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>Ta siste runde tilbake så lenge ingenting er skrevet</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>Et annet løp</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>Løpet med dette nummeret</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>Til siden for løpet</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>Felt over en liste</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>Bare det som har disse ordene; aksenter betyr ikke noe</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>Inn i listen</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>Ta den merkede linjen</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>Hele listen igjen</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>Par på siden Trekning</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>Sen avmelding</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>Glem merket</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Hva om</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>Tenk deg løperen på denne plassen</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>Ta ut den tenkte plassen</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Forhåndsvisning</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>Større eller mindre</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>Full bredde</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Lenger ned</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>Første eller siste side</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>Lister slik de sto da</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>Gå til tidspunktet som er skrevet</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>Forrige eller neste endring</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>Kryss av linjen, eller ta krysset bort</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>Store sifre ved streken</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>Til et annet merke, eller en annen linje</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>Til første eller siste merke</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Lagre som bilde</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Hvorfor?</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>Tallet ved siden av</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Kopier svaret</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>Neste</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>Forrige</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>Alle på én gang</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>Hele skjermen, eller et vindu</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Engelsk</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>Nederlandsk</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Tysk</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>Norsk</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>Polsk</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>Japansk</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>Kinesisk</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>Koreansk</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Fransk</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>Fil fra forrige sesong</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>ingen: begynn uten</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>&amp;Velg…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>Det finnes ingen fil med dette navnet.</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>Ingen resultater hentes: den nye sesongen begynner tom. Bestetidene følger med som tider gått andre steder.</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}, sesong {season}.</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>Inn i {file}</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>Importer fra forrige sesong</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Overta</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>Velg filen fra forrige sesong.</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>Kryss av det som skal hentes.</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>Løpere med id-er, navn, nasjoner, fødselsdatoer og klubber</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>Bestetidene deres, personlige og fra forrige sesong</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>Hvordan listene ser ut, med bilder, på samme bane</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>Funksjonærer, på samme bane</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>Trekk og gi ut revisjon {number}</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>Ingen på denne listen heter det. Skriv et annet navn eller nummer.</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>Ingen andre er berørt.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>Navn, nummer eller nasjon for den som trekker seg</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>En annen</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>Måter å gå videre på</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Hva som endres</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>Ingen par må skrives ut på nytt.</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>Skriv ut på nytt: par {first} til {last}.</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>Skriv ut på nytt: par {pairs}.</numerusform>
    <numerusform>Skriv ut på nytt: par {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>Ingen andre må få beskjed.</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>Må få beskjed: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>Må få beskjed: {names} og {count} til.</numerusform>
    <numerusform>Må få beskjed: {names} og {count} til.</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · ikke mulig</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · den vanlige måten</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count} flyttes</numerusform>
    <numerusform>{count} flyttes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>ingen flyttes</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>{count} par å skrive ut på nytt</numerusform>
    <numerusform>{count} par å skrive ut på nytt</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>{count} må få beskjed</numerusform>
    <numerusform>{count} må få beskjed</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>Løpere på laget</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>Lagre løperne</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>Den nye kan ikke gå på dette laget: annen nasjon eller annet kjønn.</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>Ingen løper fra {nation} er kjent ennå. Ny løper… legger til en.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>ingen ennå</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>Går: {names}.</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>Innbyttere: {names}.</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>Mellomrom setter opp eller tar ut, Return lagrer. De første {size} går; inntil {named} settes opp.</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>Kvinnen kommer først.</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>Mannen kommer først.</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>innb. {place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>Hvem kan være én person</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>Én person</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Slått sammen</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>&amp;Forrige par</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>Par {place} av {count}</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>Ingen i denne filen ligner på noen andre.</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>Sammenslåtte løpere</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>Opphev denne sammenslåingen</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>Det sammenslåingen flyttet, går tilbake. Tider ført siden blir ved påmeldingene de hører til.</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>Navn eller nasjon</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>Ingen er slått sammen i denne filen.</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>Står under</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>De to side om side</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>&amp;Behold den andre</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other} er ikke påmeldt noe sted.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{count} påmelding for {other} går til {kept}</numerusform>
    <numerusform>{count} påmeldinger for {other} går til {kept}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>{count} tid gått andre steder følger også med.</numerusform>
    <numerusform>{count} tider gått andre steder følger også med.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>Fylt ut: {fields}.</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>Sammenslåtte løpere, i menyen, skiller dem igjen.</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Blir</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>Går inn i den</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>Nytt løp</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>Type løp</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>Ingen divisjon</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>Divisjon B</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Omgang</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>Én omgang</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>1. omgang</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>2. omgang</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>Skriv antall meter, og velg hva som gås.</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}, revisjon {number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>Den henger på …</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>F.eks. Hall A; tomt der den er tatt ned</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>Oppslagstavle</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>Skriv et helt tall, 1 eller mer.</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>Merknad bak tiden</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>Sett merknad</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Diskvalifiser</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>Kode eller ord, f.eks. T08 eller veksling</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>Koder i reglene</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Return tar den merkede koden. Mellomrom merker flere.</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>Velg minst én kode.</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>Ingen kode</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kode</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>Forseelse</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Betydning</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>Overstyr og gjør offisielt</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>Gjør offisielt</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>Hva som taler mot det</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>En begrunnelse må si hvorfor; den bevares med løpet.</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>Hvorfor det kan stå, f.eks.: isen ble ikke målt</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>{count} ting må rettes først.</numerusform>
    <numerusform>{count} ting må rettes først.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>Ingenting taler mot det. Fra da av kan ingenting endres.</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>{count} ting må rettes, eller overstyres med en begrunnelse.</numerusform>
    <numerusform>{count} ting må rettes, eller overstyres med en begrunnelse.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Return går dit det rettes.</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Return går dit det rettes; Tab går til begrunnelsen som overstyrer.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Påminnelse</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>Kan overstyres</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>Må rettes</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>Skriv et navn på linjen, med nasjonen i parentes eller i egen kolonne. Ctrl+Return lagrer.</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>For stevnet</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Velg en i listen.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Legg til</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>Importer finner løperen også under disse navnene: pikenavn, annen skrivemåte, kortform.</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Et annet navn</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>Ingen andre navn er kjent.</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>&amp;Ta ut</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Lagre…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Skriv ut…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>Nettside ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>Denne datamaskinen kjenner ingen skriver. Sett opp en i systemet, eller skriv en PDF med Lagre.</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>Skrevet og kontrollert: {name}.</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>Ny løper</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>Legg til løperen</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>Rediger løper</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>F.eks. 高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>Fra forbundet</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>Poeng for hånd</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>Sett poeng</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>Hvorfor de avviker fra tabellen</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>Tabellen gir ingen poeng.</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>Tabellen gir {points}.</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>Tilbake til tabellen</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>Poeng er et helt tall, 0 eller mer.</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>Fjern navnet</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>Resultatene blir. Alle navn, fødselsdato, klubb og id forsvinner.</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>Navn i stedet</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>Hvorfor, uten navnet</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>I &amp;denne filen</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>I en &amp;ny fil, uten den gamle journalen</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>Ingenting i den kan angres. Denne filen og sikkerhetskopiene har fortsatt navnet.</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>Angre henter navnet tilbake, fordi journalen i denne filen bevarer det.</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>Velg den nye filen…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>Legg til løpet</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>Ingen løp ennå. Skriv nedenfor hva som gås, og trykk Return.</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>Skriv i dag, klokkeslett eller tittel. Alt+Up og Alt+Down flytter et løp, Del tar det ut.</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>Skriv klokkeslettet som 14:30.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Avbryt</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>Grader celsius og prosent, med punktum eller komma: -8,2. Det som står tomt, skrives ikke ut.</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>&amp;Som etter løp {number}</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment}: {reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>Funksjonærer for løpet</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>&amp;Som i løp {number}</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup}: {count} har {points} poeng, om plassene {first} til {last}.</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>Plass for hånd</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>Sett plasser</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>Hvorfor, f.eks.: delt, slik den offisielle listen viser</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>Etter reglene igjen</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>En plass er et helt tall, 1 eller mer.</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>etter reglene {rank}</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>Plasser</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>Plassen til {name}</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>Ratifiser rekorden</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>Ratifiser</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>Ratifisert av</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>Funksjonær eller forbund</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Den</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Ny rekord</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>Legg til rekorden</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Rett rekorden</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>Nasjon, bane eller mesterskap</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>F.eks. 36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>Velg kvinner eller menn.</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>skrevet inn</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>«{text}» er ingen dato. Skriv den som 2001-02-03.</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>Som listen sier</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>Bane eller mesterskap</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Rader i listen</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>Ta inn {count} rekord</numerusform>
    <numerusform>Ta inn {count} rekorder</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count} rad er avvist.</numerusform>
    <numerusform>{count} rader er avvist.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>Ingenting endres før radene tas inn. Ctrl+Return tar dem inn.</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>Eksporter registeret</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>Alle løpere i denne filen, i én arbeidsbok</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>Med &amp;fødselsdatoer</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>Med fødselsdatoer</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>Fødselsdatoer er private: gi dem bare til dem som trenger dem.</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>En kopi av filen åpnes, der resultatene fra dette løpet av er tatt ut og tidene er oppdiktet. Selve filen blir som den er, og kopien kastes til slutt.</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>Generalprøve av {competition}</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>Begynn generalprøven</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>Fra løp</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>Hva som går galt</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>Simulatoren; sekretariatet bare det klokken overlater til det</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>Hvem som skriver</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>Sekretariatet skriver alt</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>Trekningstall</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>Samme trekningstall gir samme tider igjen.</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>Skriv et helt tall, f.eks. {number}.</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>Generalprøven kastes, og {name} åpnes igjen som den var.</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>Generalprøven er lukket.</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>Avslutte generalprøven?</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>Avslutt generalprøven</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>Det som ikke er slik det ble gått</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Ingenting</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>Som på en vanlig dag</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>Som på en dårlig dag</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>{count} start er riktig.</numerusform>
    <numerusform>{count} starter er riktige.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>{count} feil.</numerusform>
    <numerusform>{count} feil.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>{count} mangler.</numerusform>
    <numerusform>{count} mangler.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>Sekretariatet brukte vanligvis {count} sekund.</numerusform>
    <numerusform>Sekretariatet brukte vanligvis {count} sekunder.</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>{name} kan ikke åpnes</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>Det som ble lagret</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>&amp;Lagre det som kan leses…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Ser etter sikkerhetskopier …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>Lagrer det som kan leses …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name} (reddet)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Prøv igjen</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>&amp;Åpne en annen fil…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>Ingen sikkerhetskopi av den ble funnet, verken ved siden av eller på det andre stedet.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Gjenopprett</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>{name} er den nye filen. Den skadede er som den var.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Fortsett</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path} er skadet: en del av den kan ikke leses.</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path} er ingen resultatfil, eller begynnelsen er tapt.</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Se på dette</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Alder</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>Siste endring er fra {time}; det som ble ført inn senere, er ikke med.</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>Den har alt som ble ført inn.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>{count} endring som kom senere, er ikke med.</numerusform>
    <numerusform>{count} endringer som kom senere, er ikke med.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>Gi omløp</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>Gi omløp</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>Begge forsøk bevares, og det beste teller.</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>Grunn til omløpet</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>Grunn, f.eks.: hindret i vekslingen</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>Et omløp krever en grunn.</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>Starter tidligst {time}, etter {minutes} minutts hvile.</numerusform>
    <numerusform>Starter tidligst {time}, etter {minutes} minutters hvile.</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>Filen slik den er nå, bevares ved siden av; {keys} henter den tilbake.</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>Gå tilbake til sikkerhetskopien fra {when}?</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Gjenopprett</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>Ny sesong</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Neste</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>Steg {number} av {count}: {title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>Lag filen</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name} er klar. Meld på løperne nå: Ctrl+1, eller en liste med Stevne, Importer påmeldinger.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>Stevner</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>F.eks. 2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>Begynn å skrive: de kjente banene foreslås</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>&amp;Enda et stevne</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>Ta &amp;ut</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>Oppgi hvor filen skal ligge.</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>Hva som holdes</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>F.eks. Regioncup; tomt for et enkelt stevne</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regler</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>Sesong og regler</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>En egen regelfil…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>Begynner uten løp: oppgi på siden Program hva som gås, eller senere.</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>Regelfil</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>Regelfiler ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>Det gås: {what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dager</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Noe annet</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>Fra forrige sesong</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>Ingen løp ennå. Velg et program, eller oppgi nedenfor hva som gås.</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>&amp;Legg til løpet</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>på {count} dag</numerusform>
    <numerusform>på {count} dager</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Del tar ut et løp.</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title} er i programmet allerede.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Sammendrag</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>Det som blir laget</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fil</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Hvordan</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>bane ikke kjent ennå</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>dag ikke kjent ennå</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>ingenting</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>Sett tiden</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>Ta ut tiden</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>Distansen er et antall meter, f.eks. 500.</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>«{text}» er ingen dag. Skriv den som 2026-01-31.</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>Bare for denne arbeidsplassen; ingenting her endrer en resultatfil.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Innstillinger</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Språk</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Utseende</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Tekststørrelse</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>Rader i listene</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ditt navn</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>Står i historikken</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>Arbeidsplass</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>F.eks. mållinjen</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Nye versjoner</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>&amp;Se etter en nyere versjon</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Spør …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>{version} er ute. Dette er {own}. {page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>Dette er {own}, den nyeste versjonen.</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>Det andre stedet for sikkerhetskopier velges med Fil, Sikkerhetskopier.</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Som datamaskinen</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Lyst</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Mørkt</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>Høy kontrast, for lys bane</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Luftig</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>Tett</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>Dette er skatedesk {version}. Ingen spørres før du vil det.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>Ingen bilder ennå. Legg til arrangementets merke og sponsorenes.</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>&amp;Legg til…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>&amp;Opp</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>&amp;Ned</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>&amp;Ta ut</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bilde</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>Med ord</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>Legg til et bilde</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Det er</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>F.eks.: Verdenscup Salt Lake City</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>Ordene leses for dem som ikke ser bildet.</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>Listeinnstillinger</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>Det er ingen liste å se på ennå. Innstillingene gjelder for alle som kommer.</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>Stoppet etter noen runder</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Før inn</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>Gåtte runder</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0 til {most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>i det øyeblikket; uten tid blir det DNF</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>Skriv antall gåtte runder, 0 til {most}.</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Utgiver</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>Står nederst på hver side</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farge</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>Svart-hvitt, eller {colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>Velg &amp;farge…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>Stående; brede lister liggende</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>Alltid stående</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>Alltid liggende</translation>
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
   <translation>Papir</translation>
  </message>
  <message>
   <source>Second language</source>
   <translation>Andre språk</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>&amp;Korte lister deler side</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>Firkant&amp;kode som forteller revisjonen</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>&amp;Fødselsdatoer på påmeldingslister</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>Nytt lag</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>Legg til laget</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>Rediger lag</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>F.eks. Norge 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>Velg kvinner, menn eller blandet.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Rediger…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>Ingen lag ennå. De kommer med løpene de er i, eller lag et her.</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>Tidsplan</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>Flytt tidene</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>Løp og pauser</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>Ingen løp ennå. Legg dem til med Stevne, Program.</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>Med hvor mange minutter, f.eks. 10 eller -10</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10 eller -10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>Pause under</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>Regn ut tider</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>Velg løpet som tidene skal flyttes fra.</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>Et løp har en dag og et klokkeslett her. Tittelen endres i programmet (Ctrl+Shift+G).</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>En pause har ord, minutter og paret den følger; klokkeslettet følger av løpene.</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>Ispreparering</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>Flytt tidene fra det valgte løpet av, i minutter</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>Skriv et klokkeslett som 1430 eller 14:30; Return går til neste løp. Ins legger til en pause, Del tar den ut.</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>Skriv et helt tall, f.eks. 15.</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>Løp eller pause</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>Etter par</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutter</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>Regnet</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>Piltastene går til tallene ved siden av.</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>Trinnene fram til det</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>I regelfilen:</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>En kode i reglene eller ord fra den, f.eks. T08 eller veksling; mellomrom tar flere.</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>Hvorfor løperen får starte igjen, f.eks.: hindret i vekslingen. Det skrives ut.</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>Poengene i stedet for dem i tabellen, et helt tall, f.eks. 44.</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>Hvorfor det ble avgjort slik, med få ord; det bevares med avgjørelsen for den som spør senere.</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>Hvor mange runder løperen hadde gått da det ble stopp, f.eks. 12.</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>Klokken da løperen ble stoppet, f.eks. 5:41.04; tomt der ingen tok den.</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>Plassen løperen får blant dem med like poeng; like plasser er tillatt.</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>Noen bokstaver i et navn; mellomrom setter løperen på laget eller tar løperen av.</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>Når det ble målt, som 14:30 eller 2:30 pm.</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>Lufttemperatur i grader Celsius, f.eks. 12,5 eller 12.5.</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>Luftfuktighet i prosent, f.eks. 41.</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>Istemperatur i grader Celsius, f.eks. -8,2 eller -8.2.</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>Språket i pressemeldingen.</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>Teksten slik den går ut. Endre den som du vil; fakta du tar krysset av, forsvinner fra den.</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>Hvilket diagram på denne siden som vises.</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>Hvilket par, hvilken cup eller distanse diagrammet gjelder.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>Noen bokstaver i et navn, en nasjon eller et nummer. Return melder på den merkede.</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>Kryss av alle distanser løperen er påmeldt til; Return melder på til alle.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>Navn, nummer eller nasjon for den som trekker seg; mulighetene videre står nedenfor.</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>Noen bokstaver i et navn eller en nasjon; pilene velger, Return tar.</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>Startnummeret i dette stevnet, et helt tall, f.eks. 24. Tomt tar det bort.</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>Tiden løperen plasseres etter, f.eks. 36.52.</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>Distansen den tiden ble gått på, f.eks. 500.</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>Når den ble gått, som 2025-11-21; tomt der ingen vet.</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>Hvor den ble gått, f.eks. Heerenveen.</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>Hva denne kolonnen i listen inneholder. Kolonner som ikke trengs, utelates.</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>Nasjonen for alle rader som ikke oppgir noen, som i listen fra en klubb.</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>Arket i arbeidsboken som har påmeldingene.</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>Distansen for tidene i filen, der filen ikke sier det.</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>Hvilken løper raden er: en som er kjent, en ny, eller ingen å melde på.</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>Etternavnet slik det skrives ut, med aksenter: Żurek. Store bokstaver kommer av seg selv.</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>Fornavnet slik det skrives ut, f.eks. Damian.</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>Navnet med løperens egne skrifttegn, f.eks. 髙木 美帆; tomt der det er det samme.</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>De tre bokstavene for nasjonen, f.eks. NOR.</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>Kvinner eller menn, slik løpet annonseres; lag kan være blandet.</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>Fødselsdatoen som 2001-02-03. Den avgjør aldersklassen og står ikke på noen offentlig liste.</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>Klubben, f.eks. SC Berlin; tomt der ingen vet.</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>Forbundets id, f.eks. NOR7. Den skiller personer med samme navn.</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>En annen måte navnet skrives på i lister som kommer inn, f.eks. et pikenavn.</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>Navnet på laget slik det skrives ut, f.eks. Norge 1.</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>Kryss av bare for forbundets eget bruk: fødselsdatoer er personopplysninger.</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>Det som står i stedet for navnet fra nå av, f.eks. Løper 4711.</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>Hvorfor navnet fjernes, uten selve navnet, f.eks.: bedt om 12. mai.</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>Navnet fjernes fra denne filen; Angre kan hente det tilbake.</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>En ny fil skrives der ingenting er igjen av navnet; den gamle blir.</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>Hva slags rekord det er, f.eks. verdensrekord eller banerekord.</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>Hvor den gjelder: de tre bokstavene for en nasjon, navnet på en bane, eller et mesterskap.</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>Distansen eller øvelsen rekorden gjelder.</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>Hvem rekordene gjelder, der listen ikke selv sier det.</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>Rekordtiden, f.eks. 33.61 eller 1:05.37.</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>Hvem som har den, slik det skrives ut; for et lag navnene eller nasjonen.</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>Når den ble satt, som 2025-11-21; tomt der ingen vet.</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>Hvor den ble satt, f.eks. Salt Lake City.</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>Stevnet den ble satt i, f.eks. World Cup #1.</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>Hvem som ratifiserte den: en funksjonær eller et forbund.</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>Dagen den ble ratifisert, som 2025-12-01.</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>Siden å gå til. Med tastene: Ctrl og nummeret på siden.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>Stevnet som programmet vises for nedenfor, og som alle sider gjelder.</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>Det du skriver, står i denne cellen i listen. Return tar det, Esc lar det være.</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>Noen bokstaver fra en celle; aksenter betyr ikke noe. Return går til neste treff.</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>Noen bokstaver av det du leter etter, f.eks. «zur», «angre» eller «fellesstart».</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>Ord å finne i håndboken, f.eks. «helmet». Return går til neste sted.</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>Tiden uten kolon og punktum: 3652 er 36.52, 10650 er 1:06.50. Også 36,52 og 1:06.504; for hånd 36.5M, eller to eller tre klokker med mellomrom mellom. Return lagrer den.</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>Klokken ved denne streken siden start, skrevet som en tid: 2512 er 25.12. Rundetidene følger av den.</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>Hjelmnumre i rekkefølgen i spurten eller i mål, med mellomrom mellom: 7 12 3.</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>Hvilke påmeldinger som vises: alle på en distanse, de som starter, reserver og så videre.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>Noen bokstaver i et navn, en nasjon eller et startnummer, f.eks. «zur» eller 24.</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>Hvordan parene lages. Regelfilen sier hva som er vanlig for dette løpet.</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>Tallet alle lodd kommer fra: samme trekningstall gir samme trekning igjen. F.eks. 4153, fra terninger.</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>Hvilket par seremonien viser først, f.eks. det siste for å spare de beste til slutt.</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>Hvilken trekning av løpet som vises; de som ble erstattet, bevares.</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>Stevnet sammenlagten vises etter; som regel alle til nå.</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>Løpet der resultater tenkes. Ingenting av det lagres.</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>Hva løperen ville gjøre der: en plass som 3, en tid som 1:09.65, eller DNF eller DQ.</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>Noen bokstaver i navnet på den som tenkes der; pilene velger, Return tar.</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>Hvor mange løp i denne cupen som gjenstår utenom dem i filen, f.eks. 4.</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>Mesterskapet plassene telles for nedenfor.</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>Noen bokstaver i et navn, en nasjon, en klubb, en id eller et startnummer.</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>Hvilke regler aldersklassen ved fødselsdatoen følger, f.eks. ISU.</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>Hva slags rekorder som vises, f.eks. verdensrekorder eller rekordene på denne banen.</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>Hvem sine rekorder som vises: kvinners, menns eller begges.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>Noen bokstaver i et navn, en nasjon, et sted eller en distanse som 1500.</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>Om listen teller dette stevnet alene eller alle i serien.</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>Distansen eller øvelsen listen gjelder.</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>Stevnet listen telles etter.</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>Hvilke lister som vises: alle, de som er endret siden de gikk ut, og så videre.</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>Hva slags lister som vises, f.eks. startlister eller resultater.</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>Et navn, ord fra en endring, hvem som gjorde den, eller et klokkeslett som 14:32.</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>Bare endringer i dette løpet vises.</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>Bare endringer fra denne personen eller arbeidsplassen vises.</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>Tidspunktet å se tilbake til, som 14:32 denne dagen eller 2025-11-14 14:32. Up og Down går endring for endring.</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>Listen som vises slik den sto da.</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>Serien, f.eks. ISU World Cup Speed Skating. Stevner i én serie teller for cupene i den.</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>Sesongen, 1. juli til 30. juni, som 2025/26.</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>Regelfilen: poeng, trekning, koder og programmer for en sesong. Ta den for din sesong, eller din egen.</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>Hva stevnet heter, f.eks. World Cup #3 eller Klubbstevne.</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>Hvilket i serien det er, f.eks. 3; kommandolinjen og cupene teller etter det.</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>Banen, f.eks. Thialf. De kjente foreslås, med by og land.</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>Byen der banen ligger, f.eks. Heerenveen.</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>De tre bokstavene for landet, f.eks. NED.</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>Dagen det begynner, som 2025-11-21.</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>Dagene slik listene skriver dem, f.eks. 21 - 23 Nov 2025; lages av seg selv hvis du lar det være.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>Stevnet som programmet vises for nedenfor.</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>Løpene å begynne med, f.eks. dem i en verdenscup eller et klubbstevne. Endre dem nedenfor.</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>Distansen i meter, f.eks. 500.</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>Hva som gås: en distanse i par, en fellesstart eller et løp for lag.</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>Om kvinner eller menn går det.</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>Divisjonen løpet er i; ingen der feltet ikke er delt.</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>Hvilken omgang det er, der en distanse gås to ganger.</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>Hvor den nye filen ligger og hva den heter, med endelsen .skatedesk.</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>En resultatfil fra forrige sesong. Personer, lag og funksjonærer kommer fra den, ingen resultater.</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>Kryss av det som hentes fra den andre filen.</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>Med hvor mange minutter det valgte løpet og alle etter det flyttes, f.eks. 10 eller -10.</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>Noe annet som må gjøres, f.eks.: vann til starterne. Return legger det til.</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>En annen liste å begynne med; linjer du selv har lagt til, blir.</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>Løpet generalprøven begynner med; resultatene av det tas ut i kopien.</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>Hvor mange fall, sene avmeldinger og klokkefeil det er.</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>Om tidene kommer av seg selv, eller sekretariatet skriver dem når de ropes opp.</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>Et hvilket som helst helt tall; det samme gir samme tider igjen.</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>Hvilke lister som skrives til mappen.</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>Kryss av alle formater som skal skrives; alle sier det samme.</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>Hvor listen henger, f.eks.: ved garderobene. Du får beskjed når den må ned.</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>Dommeren som sier at listen er riktig, fornavn og ETTERNAVN.</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>Når dommeren godkjente den, som 14:30.</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>Bildet av underskriften som skrives ut; uten bilde blir det en linje å skrive under på.</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>Papiret i skriveren: A4 de fleste steder, Letter i Nord-Amerika.</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>Om sidene er stående eller liggende.</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>Språket på listene; vinduet kan ha et annet.</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>Et andre språk for titler og overskrifter, ved siden av det første.</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>Hvordan dager skrives på listene.</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>Hvordan klokkeslett skrives på listene.</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>Om tider har punktum eller komma på listene.</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>Hvem som gir ut listene, f.eks. et forbund; det står nederst på hver side.</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>Fargen på linjer og overskrifter som #1F5FA8; tomt for svart-hvitt.</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>Kryss av for å spare papir: korte lister står på én side.</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>Kryss av for å skrive ut en firkantkode; skannet forteller den hvilken revisjon siden er.</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>Kryss av bare der fødselsdatoer må være offentlige på påmeldingslister.</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>Hva bildet er: arrangementets eller en sponsors merke.</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>Hva bildet viser, med ord, for dem som ikke kan se det.</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>Ord fra en handling, eller en tast som F5.</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>Hvor ofte det tas sikkerhetskopi mens noe endres.</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>Språket i vinduet. Listene har sitt eget.</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>Lyst, mørkt, eller høy kontrast for lys bane.</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>Hvor stort alt tegnes: opptil 200 % for en skjerm langt unna.</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>Avstanden mellom radene i alle lister.</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>Navnet ditt; det står ved endringene dine i historikken. Ingen andre får det.</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>Hvilken arbeidsplass dette er, f.eks. mållinjen; det står ved navnet ditt.</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>Hvor det spørres etter en nyere versjon, bare når du trykker på knappen; tomt spør ingen.</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>Kryss av bare der den som får rapporten, kan lese navn.</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>Hva som gikk galt, for dem som leter etter årsaken. Les det før du gir det videre.</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Side i håndboken</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Tilbake</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>&amp;Frem</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – Håndbok</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>Håndboken er ikke installert. Den er i docs/manual der programmet kommer fra.</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>Håndboken er på engelsk; tastene er som her.</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>I menyene: {way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>Finn i håndboken</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>Ingen side har alle disse ordene.</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>Feil</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>Én side å ha ved tastaturet.</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>Hurtigkort</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>Verdenscupstevner</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>Plasser for hånd…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>Sett opp divisjoner</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>alle er i løpet for sin divisjon</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{count} til {division}</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>{count} påmelding ville flyttes: {where}</numerusform>
    <numerusform>{count} påmeldinger ville flyttes: {where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>Ville flyttes</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>også til {division}</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>til {division}</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>Program, funksjonærer, is</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>Startlister</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>Rundeskjemaer</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>Resultater med runder</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>Medaljer og premier</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>Alle lister</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Bare det som er endret</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Hva som gikk ut</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>Dette løpet</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>Ikke utgitt</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Oppdatert</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>Endret siden revisjon {number}</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>Ikke gått ut ennå: utskrift eller eksport gjør den til revisjon 1.</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>Revisjon {number} fra {time}</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>skrevet ut {time}</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>ikke skrevet ut</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>henger på {board}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>sagt på en annen måte</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>endret siden: {changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>Revisjon</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Skrevet ut</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>Henger på</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}, {time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>Listeinnstillinger…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Eksporter…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>Type liste</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>Listene, eller hvordan en ser ut</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>{count} gikk ut</numerusform>
    <numerusform>{count} gikk ut</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>ingen gått ut ennå</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>Åpne en resultatfil, eller lag en ny, i menyen Fil.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>Denne filen har ikke noe stevne ennå. Lag et med Stevne, Nytt stevne.</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>Ser på listene …</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>Ingen lister ennå. Legg til løp med Stevne, Program: listene deres kommer her.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>Ingenting er endret siden den gikk ut.</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>Ingenting av dette er gått ut ennå. Utskrift eller eksport av en liste gjør den til revisjon 1.</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>Ingen slik liste her. Velg et annet løp eller en annen type ovenfor.</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>blir revisjon {number}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle typer</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>{count} liste endret siden den gikk ut</numerusform>
    <numerusform>{count} lister endret siden de gikk ut</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>{name} er merket: mellomrom på en annen bytter de to, i en tom bane flyttes løperen dit; Esc slipper.</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>Mellomrom merker noen, mellomrom på en annen rad bytter dem eller flytter dit. Alt og pilene flytter straks.</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>Alle starter samlet. Del tar noen av listen, mellomrom setter på den som ikke ble trukket.</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>&amp;Merk, bytt eller flytt hit</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>Til &amp;forrige par</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>Til &amp;neste par</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>&amp;Bytt bane</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>Sett inn et &amp;par	Ins</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>Ta av &amp;listen…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>Par, kontroller eller revisjon</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Kontroller</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>Type trekning</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>Regel, og hva man bør se på før trekningen</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Et annet</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>Vises først</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>Ingen er påmeldt i løp {number} ennå. Meld på noen på siden Påmeldinger, eller hent inn en startliste med Stevne, Importer resultater (Ctrl+I).</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>Trekning eller felt</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Felt</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>det første paret</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>det siste paret</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>Reglene krever en annen trekning her: {kind}.</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>Ikke den vanlige trekningen</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>Se på dette først</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>Alle lodd kommer fra trekningstallet, med SHA-256: samme tall og samme felt gir samme trekning på alle datamaskiner. Si det høyt, eller la lagledere nevne sifrene, før noen trekker.</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>Ingen løp ennå</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>Det er ikke noe løp å trekke ennå. Lag et nytt stevne, eller ta inn løp: Stevne, Importer resultater.</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>Åpne en resultatfil med Fil, Åpne (Ctrl+O), eller lag en ny med Fil, Ny (Ctrl+N).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>{count} å trekke</numerusform>
    <numerusform>{count} å trekke</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>startlisten som finnes, står til den nye trekningen er bekreftet</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>Tilbake til startlisten</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>{count} på startlisten</numerusform>
    <numerusform>{count} på startlisten</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>trukket med trekningstall {seed}</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>ikke trukket her</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>Trekk på nytt…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>Dette løpet er allerede trukket. Velg Trekk på nytt for å trekke det igjen.</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>Ingenting er lagret. Trekningstallet står: å trekke med det gir samme trekning igjen.</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>Startliste eller protokoll</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>Som trukket</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>Protokoll for trekningen</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>Trekning {number}</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>Trekningstall {seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>Kontrollert: trekningstallet gir disse parene</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>Trekningstallet gir ikke disse parene</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>etter en avmelding, fra par {number} av: det er par 1 her</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>Kontroller og revisjon</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Rett opp</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>Sen avmelding…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>Gi ut startlisten</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>Selvkontrollen fant ingenting.</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>Gi ut revisjon {number}</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>Ikke utgitt ennå</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>Revisjon {number}, utgitt {when}</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>Endret siden revisjon {number}, utgitt {when}</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>{count} må rettes</numerusform>
    <numerusform>{count} må rettes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>{count} bør rettes</numerusform>
    <numerusform>{count} bør rettes</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>i orden</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>Må rettes</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>Bør rettes</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Merknad</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR, på startlisten</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Påmeldt</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>for mange</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>ingen kvalifiseringstid</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>for ung</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>feil løp</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>påmeldt to ganger</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>rekkefølge av reserver</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>startliste</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>ikke kontrollert</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence} Latt stå: {remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>Ingen er påmeldt ennå</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{entries} av {whom}</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>{count} trukket seg</numerusform>
    <numerusform>{count} trukket seg</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>{count} mangel</numerusform>
    <numerusform>{count} mangler</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>numre mangler: Ctrl+Shift+B gir dem</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Hva som er galt</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Maks.</translation>
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation>{time} ({metres} m)</translation>
  </message>
  <message>
   <source>Which entries</source>
   <translation>Hvilke påmeldinger</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>Meld på løpere…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>Påmeldinger eller divisjoner</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Feil</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>Feil · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>Meld på lag…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>Ingen her passer til «{text}». Esc viser alle igjen.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>Denne filen har ikke noe stevne ennå. Lag et med Stevne, Nytt stevne, eller importer resultater.</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>Programmet har ingen løp ennå. Legg dem til med Stevne, Program, eller importer resultater.</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>Ingen er påmeldt her ennå. Ta inn en liste med Ctrl+Shift+I, lim inn rader fra et regneark med Ctrl+V, eller meld på én og én med Ins.</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>Ingen er påmeldt i {race} ennå. Meld dem på med Ins.</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race} gås i én divisjon her.</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>Denne distansen</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>Hele stevnet</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>Finn en påmelding på navn, nasjon eller nummer</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>Hva som er galt, og nasjonene</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>Hva som er galt · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>Ingenting taler mot disse påmeldingene.</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>{nations} i stevnet</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>Tidsføring</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>Heat {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>Par {pair}</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>Nr. {bib}</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>Hjelmnumre i rekkefølge</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>Endringer, eller listene slik de sto</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Endringer</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>Slik det sto</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Opphev</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>Hva endringen gjorde</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>Alle løp</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>De {count} nyeste endringene; eldre følger nederst i listen</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>{count} endring</numerusform>
    <numerusform>{count} endringer</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>Alle løpere</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>Vis endringene for alle løpere igjen</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>Vis bare endringene for én løper</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>Ingen endring passer. Esc i feltet, Alle løp, Alle løpere eller Alle viser mer.</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>Ingenting er ført ennå. Alt som endres, kommer til å stå her, med hvem som gjorde det og hvordan det var før.</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>Velg en endring først.</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>Bare det som ble endret for denne løperen, vises da.</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>Endringer for hvem?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Vis</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>Finn en endring på navn, ord, tid eller hvem som gjorde den</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>Navn, tid eller ord</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>På isen</translation>
  </message>
  <message>
   <source>next</source>
   <translation>neste</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>{count} igjen</numerusform>
    <numerusform>{count} igjen</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>heat {pair} av {all}</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>par {pair} av {all}</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>Ikke trukket ennå</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>Ingen løp ennå.</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>Alle løp denne dagen er over.</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>Ingen løp denne dagen er trukket ennå.</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>Så heat {pair}: {names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>Så par {pair}: {names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>Så løp {race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>Sist lagret {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>Fil, sikkerhetskopi, skriver og klokke</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>Arbeidsplassen</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>Filen er utilgjengelig</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>{path} kan ikke nås.</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path} er ikke der lenger.</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>Bare {count} MB er ledig der filen ligger. Lag plass.</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>Disken er nesten full</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>Alle endringer er lagret i {name}.</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>Sammenlignet med telleren i maskinen siden {since}; ingen annen klokke spørres.</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>Klokken er stabil</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>Klokken {time} gikk den {seconds} s mot telleren i maskinen. Sammenlign den med hallklokken.</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>Klokken hoppet</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>Ingen skriver</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>Denne datamaskinen kjenner ingen skriver. Lister kan lagres som PDF.</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>Skriver ikke valgt</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>{count} kjent, ingen er standard.</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>Skriveren stoppet</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name} melder en feil. Se på den.</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>Skriveren arbeider</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>runde igjen</numerusform>
    <numerusform>runder igjen</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>runde {lap} av {all}</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>runder igjen</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>runde 00 av 00</translation>
  </message>
  <message>
   <source>F</source>
   <translation>M</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>Rundetider for paret</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>Etter løp</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>Tall fra andre sesonger</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>Ingen har gått ennå. Den første tiden som føres, begynner sammenlagtlisten.</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>Ingen medaljer ennå: et løp gir dem når alle i det har en tid eller et annet resultat.</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>Ingen premier ennå: et løp gir dem når alle i det har en tid eller et annet resultat.</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>Ingen premier: regelfilen sier ingenting om premiepenger for disse løpene.</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>Ingen premier for lag ennå: ikke noe lagløp der regelfilen kjenner premiepengene, er avgjort.</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>Ingen er kvalifisert ennå. Den første tiden ført i et verdenscupstevne som teller, begynner listen.</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>Fra hvilke stevner</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Øvelse</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>Etter hvilket stevne</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Etter</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>Listen, eller hvilken</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>Denne filen har ikke noe stevne ennå. Ta inn et med Stevne, Importer resultater.</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>Alle så langt</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code}: {meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>Dette stevnet</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>Alle i serien</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>Innlagte spurter og målgang i en fellesstart</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>Ikke lagret: {text} i løp {number}. Return lagrer.</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>hjelmer</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>Mål, runde {lap}: hjelmer i rekkefølge, med tider eller luker</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>Spurt {number} etter runde {lap}, om {count} runde</numerusform>
    <numerusform>Spurt {number} etter runde {lap}, om {count} runder</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>Spurt {number}, runde {lap}: ved neste passering</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>Spurt {number}, runde {lap}: hjelmer i rekkefølge</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>Løpet er offisielt. Gjør det foreløpig (Ctrl+Return) for å rette et resultat.</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>Spurtpoengene for målgang følger ikke målrekkefølgen. Ctrl+Shift+F11 gir dem på nytt.</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>Tatt igjen? {who} kom i mål {gap} bak vinneren. Skriv {helmet} og F11 i så fall.</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 merknad · F5 fullførte ikke · F7 diskvalifiser · F11 tatt igjen · Shift+F11 stoppet tidlig</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>Alle er i mål. Page Up: spurtene før. En hjelm og F7: diskvalifiser.</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>F.eks. 12 7:42.51 7 +0.15 og Return. Bare hjelmer: rekkefølgen på målstreken.</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Return teller en runde. Hjelmer og Return fører rekkefølgen. Page Up: spurten før.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>Åpner {name} …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Åpner …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name} har ingen bane å gi fra seg. Merk {name} først.</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>Bare den som starter i et par, kan settes mellom to par.</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>Par {pair} er det første.</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>Par {pair} er det siste.</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>Det er ingen par her. Velg en som har et.</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name} er ikke på listen.</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>Banen er allerede tom; paret er det ikke.</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>Ingen starter her. Velg noen først.</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>N&amp;este par eller heat</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>F&amp;orrige par eller heat</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>Passering ved {metres} m</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>Slik det sto</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>Listen slik den sto</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>Skriv et tidspunkt ovenfor, f.eks. 14:32, og trykk Return; eller velg en endring og trykk Return der.</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>På dette tidspunktet var stevnet ikke i filen ennå.</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>Denne listen var tom da.</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · endret siden</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>Sammenligner med nå …</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>Nå sier den det samme.</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>Siden da: {changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>Tidspunkt: Return går dit, Up til endringen før, Down til neste</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32, eller 14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>Løp {number}, {title}: {state}</translation>
  </message>
  <message>
   <source>M</source>
   <translation>M</translation>
  </message>
  <message>
   <source>W</source>
   <translation>K</translation>
  </message>
  <message>
   <source>No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.</source>
   <translation>Ingen løp ennå. Lag et stevne (Ctrl+M) eller importer resultater (Ctrl+I), begge under Stevne.</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>Ingen fil er åpen. Fil &gt; Åpne… eller Fil &gt; Ny…</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>Merker: {words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>Startliste og tider</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>Startliste eller resultat</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>Ingen er på denne startlisten ennå. Meld på løperne (Ctrl+1), trekk løpet (Ctrl+2), eller importer resultatene (Ctrl+I).</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>Denne filen har ingen løp ennå. Lag et stevne (Ctrl+M) eller importer resultater (Ctrl+I).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>{count} skal gå</numerusform>
    <numerusform>{count} skal gå</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>Gjør foreløpig</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>Alle på listen har et resultat.</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>Sammenlagt eller rundetider</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>Alle rekorder, eller de fra dette stevnet</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>Alle rekorder</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>Satt her</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>Satt i dette stevnet</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>dette stevnet</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>Satt i {event}</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>{count} rekord ble satt</numerusform>
    <numerusform>{count} rekorder ble satt</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>Ingen rekord her passer. Esc i feltet, eller Alle rekorder, viser mer.</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>Ingen rekorder ennå. Ta inn en liste med Rekorder, Importer en liste, eller skriv en med Rekorder, Ny rekord.</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>Ingen rekorder eller bestetider her ennå, så langt denne filen vet: den sammenligner med rekordlisten.</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>Ny rekord…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>Ratifiser…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>Finn en rekord på navn, nasjon, sted eller distanse</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>Navn, nasjon, sted eller distanse</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>Kvinner og menn</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>Aldersklasser i</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>Nr. {number}</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>Også kjent som {names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>Født {day}</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>ingen aldersklasse i {season}</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{age_class} i {season}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done} av {all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>Spurtpoengene står her så snart en spurt er ført.</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>Resultatet står her så snart den første tiden er ført.</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>Verdenscupen sammenlagt</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>Sammenlagten står her så snart et løp i denne cupen har resultater.</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>Hva som kommer nå</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>{done} av {count} løp over</numerusform>
    <numerusform>{done} av {count} løp over</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>Ny løper…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{found} av {everybody}</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>Løpere kommer med løpene de er i: ta inn løp med Stevne, Importer resultater. Eller før opp den første med Løpere, Ny løper.</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>Ingen løpere ennå</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>Finn en løper på et navn, nasjon, id, klubb eller nummer</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>Navn, nasjon, id eller nummer</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>Ingen passer. Skriv begynnelsen av et navn, en nasjon som NED, en id eller et nummer.</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>Diagram…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>Personlige rekorder, årsbeste {season}</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>Ingen verdenscuppoeng ennå.</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>Ingen tid ennå.</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>Ikke på noen startliste ennå.</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>Deler av kortet</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>Bestetider</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>Sammenlagt etter</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>TENKT</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>Diagrammer…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>Sammenlagt eller cuper</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>Cuper</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>Ingen løp i denne filen teller for en verdenscup ennå. Ta inn løpene fra et verdenscupstevne med Stevne, Importer resultater; sammenlagten følger hver tid som føres.</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>Ingen sammenlagt ennå</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>Gå ut av hva om</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>Det er ingen sammenlagt å tenke seg resultater for ennå.</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>Velg noen i sammenlagten først.</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>Disse resultatene er tenkt. Gå ut med Esc for å sette plass for hånd.</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>Verdenscupen sammenlagt · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{skated} av {count} løp</numerusform>
    <numerusform>{skated} av {count} løp</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>etter {event}</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>flest poeng i ett løp, så i det nest beste og så videre</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>den raskeste bestetiden</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>De {count} beste løpene teller.</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>Alle løp teller.</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>Like poeng deler plassen.</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>Ved likhet: {links}; de som fortsatt er like, deler plassen.</translation>
  </message>
  <message>
   <source>; then </source>
   <translation>; så </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>merket</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>ikke trukket</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>runde {lap}</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>Løpere…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>Tiden til {name}</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>innbyttere {names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>Tidsføring for lag</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>Så snart lag er på startlisten, føres tidene deres her.</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}, klokken etter hver halve runde</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>kvinne til runde {lap}</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>mann til runde {lap}</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>ville bli {result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>For å ta ut et resultat, trykk Ctrl+Del.</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>Løpet er offisielt. Gjør det foreløpig (Ctrl+Return) for å rette en tid.</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>Trukket seg. F8 opphever det.</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Return lagrer og går videre.</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>Leder {time} · Return lagrer og går videre.</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>Ikke lagret: {text} for {name}. Return lagrer.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} poeng</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>siste runde {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>Tidsplan…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>Sjekkliste…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>Endret siden utskrift</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>Det som pågår, eller som skal kontrolleres</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>Lag et med Stevne, Nytt stevne (Ctrl+M).</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>Ingen stevner ennå</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>Sjekkliste · {done} av {count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>Det er ingenting å kontrollere ennå.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>{count} liste endret siden utskrift</numerusform>
    <numerusform>{count} lister endret siden utskrift</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>Ingenting er skrevet ut eller eksportert ennå.</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>Ingenting endret: det som gikk ut, gjelder fortsatt.</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>for hånd {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done} av {count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>gjenstår</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>begynner om {span}</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>i rute</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>{count} min foran</numerusform>
    <numerusform>{count} min foran</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>{count} min forsinket</numerusform>
    <numerusform>{count} min forsinket</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} t {minutes} min</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>Slutter ca. {time}</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>Ville slutte ca. {time}</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>{every} fra start til start, anslått: ingenting fra i dag er kjent ennå</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>{every} fra start til start, etter den siste</numerusform>
    <numerusform>{every} fra start til start, etter de siste {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planlagt</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Ventet</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Sent</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>ca. {time}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Velkommen</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>Resultatsystemet for hurtigløp på skøyter</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Nylig brukte filer</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>Filene du åpner, står her, den siste først.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Begynn</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>&amp;Ny sesong…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>Kalender, regler og programmer, steg for steg; også for et enkelt klubbstevne</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>En resultatfil på denne maskinen eller en nettverksmappe</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>Åpne &amp;eksempelet</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>To verdenscuper med alle resultater, til å se på og prøve ut</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>Fra f&amp;orrige sesong…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>Løpere, lag og funksjonærer fra en annen fil til en ny</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>Alt forklart, oppgave for oppgave</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>Ikke i {folder} lenger. Delete tar den av listen.</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>Hva som ville følge</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>Tenkte plasser og divisjoner</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>Plasser i hvilket mesterskap</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>Tenkte endringer av plasser og divisjoner</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>Ikke noe mesterskap</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>Ingenting er kjent som ville endre seg.</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>En annen sesong</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>Ingen plass endres.</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>ingen nasjon har flere eller færre.</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>Plasser: {nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race}: {count} bytter divisjon.</numerusform>
    <numerusform>{race}: {count} bytter divisjon.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race}: ingen bytter divisjon.</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>Løp å tenke seg</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>Plass, tid, DNF eller DQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>Skriv et navn</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>Deltakere</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>Tenkt her</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>Ta ut alle</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>Kommende løp som ikke er i filen</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>Hvem som fortsatt kan vinne</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>Ingen i denne cupen har disse bokstavene. Skriv andre.</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>Skriv hvor mange løp som gjenstår, 0 til {most}.</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race} (gått)</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>Tenkt</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>Ingenting ennå. Skriv et navn og trykk Return.</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>er plassen eller tiden til</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>flere kommende løp</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Andre</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}, størst først</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}, minst først</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>{hit} av {hits}</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column}: {value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Merke</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>opp {places}</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>ned {places}</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>samme plass</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Kontroll</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>&amp;Kopier raden</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>Kopier hele &amp;listen</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>&amp;Finn i listen</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>&amp;Sorter etter</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>Som på papir</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>K&amp;olonner</translation>
  </message>
 </context>
</TS>
