<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>Nie ma ekranu, na którym można otworzyć okno. Polecenia działają bez niego: skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>Przykładowy Puchar Świata leży w {path}.</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>Nie ma ekranu. Arkusze i obrazy okna trafiają do {folder}.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>Nie można zapisać {path}.</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>Zapisano {file}: {events}.</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>Otwórz: skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>Nie ma pliku {file}. Utwórz go: skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>{count} źródło odrzucono, nic z niego nie przejęto.</numerusform>
    <numerusform>{count} źródła odrzucono, nic z nich nie przejęto.</numerusform>
    <numerusform>{count} źródeł odrzucono, nic z nich nie przejęto.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file} ma {count} błąd.</numerusform>
    <numerusform>{file} ma {count} błędy.</numerusform>
    <numerusform>{file} ma {count} błędów.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file} jest w porządku: wyścigi: {races}, zgłoszenia: {entries}, wszystkie rozliczone.</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>Odrzucono: {sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>Zob. {program} --help</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>zapisz przykład: Puchar Świata 1 i 2 z 2025/26</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>utwórz plik wyników, pusty lub z zawodami i ich programem</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>przejmij wyścigi z plików JSON; ze źródła z błędem nic nie jest przejmowane</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>porównaj listę zgłoszeń (.xlsx, .csv) z plikiem; z --apply przejmij jej wiersze</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>pokaż, kto według reguły startuje w Dywizji A i B i dlaczego; nic się nie zmienia</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>wylosuj wyścig według reguły; zapisane, gdy wyścig nie ma jeszcze listy startowej, inaczej tylko pokazane</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>pokaż listę wyników wyścigu</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>pokaż klasyfikację generalną pucharu</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>wyjaśnij krok po kroku miejsce, czas, stratę lub punkty, z treścią pliku reguł</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>pokaż, co hipotetyczne wyniki zmieniłyby w klasyfikacji, tytule, dywizjach i miejscach; nic nie jest zapisywane</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>pokaż rekordy albo ustanowione na zawodach; z --import porównaj ich listę z plikiem</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>wypisz, co przemawia przeciw ustawieniu wyścigu jako oficjalny; nic się nie zmienia</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>ustaw wyścig jako oficjalny; braki i rzeczy nieprawdopodobne uchyla się z uzasadnieniem</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>podaj, co warto powiedzieć o wyścigu: przewagi, rekordy, medale, puchar; wszystko z pliku</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>pokaż klasyfikację wieloboju, np. mistrzostw w wieloboju</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>pokaż, kto kwalifikuje się na mistrzostwa według punktów i czasów i dlaczego</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>pokaż klasyfikację medalową; z --skaters: kto stał na którym podium i co to znaczyło</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>pokaż nagrody pieniężne według miejsca, zawodnika, drużyny i kraju</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>przejmij z listy podia zdobyte przed tym plikiem, aby można było podać np. siódme podium</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>zapisz listy zawodów lub wyścigu i zapamiętaj, które wydania wyszły</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>zapisz protokół: wszystkie listy zawodów jako jedną księgę albo jeden skoroszyt</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>wypełnij własny skoroszyt federacji; zmieniają się tylko komórki z symbolami, a formuły przeliczają się na nowo</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>„{word}” nie jest ani poleceniem, ani istniejącym plikiem</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>Biuro wyników łyżwiarstwa szybkiego na torze długim.</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>polecenia</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>przykład:</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>co można zrobić</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>plik wyników, np. season.skatedesk</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>bez polecenia:
  skatedesk [FILE]    otwiera okno z tym plikiem wyników
  skatedesk demo      otwiera przykładowy Puchar Świata; bez ekranu zapisuje jego listy do out/</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>kody wyjścia:
  0  wszystko w porządku
  2  coś odrzucono lub coś jest nie tak, a zdanie mówi co</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>plik .json z jednym wyścigiem albo folder takich plików</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>lista zgłoszeń, skoroszyt lub tekst w kolumnach</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>arkusz skoroszytu, gdy zgłoszenia są w kilku</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>kraj wierszy, które go nie podają; bez tego kraj zawodów, jeśli nie podaje go żadna kolumna</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>przejmij wiersze; bez tego nic się nie zmienia</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>numer zawodów w serii</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>seria, gdy kilka ma zawody o tym numerze</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>numer wyścigu w programie</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>z każdym międzyczasem, okrążeniami i miejscami</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>ziarno losów, aby losowanie dało ten sam wynik; bez tego nowe ziarno</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>np. "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>liczby miejsc: {names} albo ścieżka pliku z innymi</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>np. "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>numer ostatnich liczonych zawodów; bez tego liczą się wszystkie</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>mężczyźni lub kobiety</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>wielobój, np. allround lub sprint; bez tego ten, który jest rozgrywany</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>odpowiedź w JSON, dla innych programów</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>zapisz kopię zapasową w drugim miejscu, odczytaną i przeliczoną; plik może być otwarty</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>pokaż kopie zapasowe pliku i zmiany od nich</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>wróć do kopii zapasowej; obecny plik zostaje zachowany obok</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file}: odczytano i przeliczono, {count} wiersz.</numerusform>
    <numerusform>{file}: odczytano i przeliczono, {count} wiersze.</numerusform>
    <numerusform>{file}: odczytano i przeliczono, {count} wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>Nie ma kopii zapasowej {file}.</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>Nie można podać, co się od tego czasu zmieniło.</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>Zmienione wyścigi: {races}.</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file} jest w stanie z {time}.</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>Cofnij: {command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>folder na kopie zapasowe, na pendrivie</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>folder z kopiami zapasowymi; bez tego drugie miejsce wybrane w oknie</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>kopia zapasowa, do której wrócić</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>jeden z {known}; bez tego język arkuszy zawodów</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>zapisz do tego pliku, według końcówki jako .txt, .html, .xlsx, .pdf, .csv lub .json</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation>
    <numerusform>{file}: {count} wiersz</numerusform>
    <numerusform>{file}: {count} wiersze</numerusform>
    <numerusform>{file}: {count} wierszy</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values</source>
   <translation>zapisz wykres jako obraz (.png) lub rysunek (.svg); bez --to wypisz jego wartości</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>laps lub opener wyścigu; cup (miejsca po każdych zawodach), cup-points (punkty po każdych) lub points (do zdobycia) pucharu; bests zawodnika na dystansie</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>numer pary lub biegu</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>puchar, np. „M 500”</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>zawodnik; w pucharze ten wyróżniony</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>dystans w metrach</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>ile wyścigów, których nie ma w pliku, jeszcze się odbędzie; dla punktów do zdobycia</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>zapisz do tego pliku, zależnie od rozszerzenia jako .png lub .svg</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>Zapisano: {name}.</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>Podaj, z którego wyścigu ma być wykres: --competition N --race M.</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>Podaj, z której pary mają być okrążenia: --pair P.</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>Podaj, z którego pucharu ma być wykres, np. --cup „M 500”.</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>Podaj, czyj i z jakiego dystansu ma być wykres: --name PART --distance M.</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>Nie ma nikogo o nazwisku „{part}”.</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>Nazwisko „{part}” pasuje do kilku osób: {names}. Wpisz więcej liter.</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event} nie ma wyścigów z dywizjami liczących się do pucharu.</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>Losowanie jest teraz listą startową wyścigu {number}.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>Wyścig {number} ma już listę startową, więc to losowanie tylko pokazano, nie zapisano.</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>Przejęto wiersze.</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>Nic nie zmieniono. Przejmij wiersze przez --apply.</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>„{text}” nie jest kodem kraju. Wpisz trzy litery, np. NOR.</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source}: odrzucono {count} wiersz.</numerusform>
    <numerusform>{source}: odrzucono {count} wiersze.</numerusform>
    <numerusform>{source}: odrzucono {count} wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source}: pominięto {count} wiersz, dopóki sędzia nie powie, kto to jest.</numerusform>
    <numerusform>{source}: pominięto {count} wiersze, dopóki sędzia nie powie, kto to jest.</numerusform>
    <numerusform>{source}: pominięto {count} wierszy, dopóki sędzia nie powie, kto to jest.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>tylko ten wyścig, numer w programie; bez tego wszystkie wyścigi i klasyfikacje</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>folder do zapisu; powstaje, jeśli go nie ma</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>wybrane z xlsx, pdf, html, csv i json, po przecinkach; bez tego xlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results: listy wyników i klasyfikacje; laps: wyniki z międzyczasami i okrążeniami; start: listy startowe, listy par i arkusze okrążeń; entries: listy zgłoszeń; all: wszystko</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>tylko to, co wyszło wcześniej, a teraz brzmi inaczej</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>listy w dawnym stanie, np. 2025-11-14 14:32; ta minuta się liczy</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>język arkuszy: {known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>drugi język obok albo „” dla żadnego</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4 lub Letter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>„{name}” nie jest formatem. Formaty: {known}</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>Od ostatnich wydań nic się nie zmieniło.</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file} można teraz tylko odczytać, więc nie zapisano w nim, które wydania wyszły.</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>Listy zgłoszeń zapisuje się dla całych zawodów. Pomiń --race.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>Nie można utworzyć folderu {folder} ({reason}). Wybierz inny.</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file}: {count} wiersz, {edition}</numerusform>
    <numerusform>{file}: {count} wiersze, {edition}</numerusform>
    <numerusform>{file}: {count} wierszy, {edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>wyścig dla symboli bez wyścigu, numer w programie</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>skoroszyt do zapisania (.xlsx); szablon zostaje bez zmian</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>skoroszyt federacji (.xlsx) z symbolami zastępczymi, np. {{race.title}}; wszystkie są w docs/templates.md</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}, {sheet}: wypełniono {count} komórkę</numerusform>
    <numerusform>{file}, {sheet}: wypełniono {count} komórki</numerusform>
    <numerusform>{file}, {sheet}: wypełniono {count} komórek</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>Excel przeliczy formuły po otwarciu skoroszytu; w LibreOffice naciśnij Ctrl+Shift+F9. Reszta jest jak w szablonie.</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>Nie wypełniono symboli poza komórkami: {parts}.</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>dlaczego to, co znaleziono, jest dopuszczalne; przechowywane z wyścigiem</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>Wyścig {number} jest oficjalny.</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>Można uchylić: {sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>Trzeba poprawić: {sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>Przypomnienie: {sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>Uchylono: {remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>Nic nie stoi na przeszkodzie, by wyścig {number} był oficjalny.</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>pokaż, kto co zmienił, od najnowszych; z --lists: które listy różnią się między dwiema chwilami</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>sprawdź, czy plik jest w porządku, dziennik nienaruszony i każde zgłoszenie rozliczone</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>od tej chwili, np. 2025-11-14 14:32 albo 14:32 dla dzisiaj</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>do tej chwili; jej minuta się liczy</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>tylko to, co dotyczyło tego wyścigu zawodów, numer w programie</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>tylko zmiany tej osoby</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>tylko to, co zawiera wszystkie te słowa, np. nazwisko</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>nie wpisy, lecz które listy zawodów różnią się między dwiema chwilami i jak</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>Podaj, z których zawodów jest wyścig: --competition N --race M.</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>Nic tu nie zmieniono.</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>Podaj, z których zawodów i od której chwili: --competition N --from MOMENT.</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title}: {changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>Żadna lista nie mówi niczego innego.</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>licz tylko oficjalne wyścigi</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>licz każdy dystans wieloboju, np. allround, zamiast jego klasyfikacji</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>podia zawodników zamiast tabeli</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>numer zawodów w serii; bez tego sumuje się wszystkie zawody</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>tylko zawody tej serii</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>sezon się skończył: klasyfikacje są ostateczne i sumuje się, co wypłacają</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>lista (.xlsx, .csv) z kolumnami name, nation, distance, gold, silver i bronze</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>Przejęto {count} wiersz.</numerusform>
    <numerusform>Przejęto {count} wiersze.</numerusform>
    <numerusform>Przejęto {count} wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>od lata do lata, np. 2025/26; bez tego sezon bieżącego dnia</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>plik reguł: {names} albo ścieżka innego; bez tego plik sezonu</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>z zawodami i wyścigami tego programu, np. "club meet" lub "world cup"</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>nazwa zawodów</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>seria, do której należą</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>tor łyżwiarski, według nazwy lub miasta; położenie wielu torów jest znane</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>pierwszy dzień, np. 2025-11-21</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>przejmij zawodników, rekordy, drużyny, wygląd i sędziów z tego pliku wyników</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file} jest gotowy na sezon {season}.</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event}: {count} wyścig.</numerusform>
    <numerusform>{event}: {count} wyścigi.</numerusform>
    <numerusform>{event}: {count} wyścigów.</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>Wczytaj wyścigi: skatedesk import {file} SOURCE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>Wczytaj zgłoszenia: skatedesk entries import {file} LIST --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>Podaj nazwę zawodów przez --event albo wybierz program przez --template.</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>zapisz wszystko, co plik zawiera o jednej osobie</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>zastąp nazwisko osoby innym; wyniki zostają, a dziennik nadal zna nazwisko</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>zapisz nowy plik, w którym osoba nie jest już wymieniona; wyniki zostają, dziennik zaczyna się od nowa</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file}: {name} zastępuje nazwisko.</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>Dziennik nadal zawiera nazwisko, a cofnięcie je przywraca. Plik bez niego: {command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file}: {name} zastępuje nazwisko; dziennik zaczyna się od nowa.</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file} nadal zawiera nazwisko. Przechowuj go tylko tak długo, jak trzeba, kopie także.</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>plik JSON do zapisania</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>nowy plik wyników; stary zostaje bez zmian</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>powód, bez nazwiska; zostaje w pliku</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>nazwisko na listach zamiast prawdziwego; bez tego Skater i numer</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>id federacji albo całe nazwisko, jak na listach</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>księga do zapisania (.pdf) albo skoroszyt z kartą na każdą listę (.xlsx)</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file} to ani księga, ani skoroszyt. Nazwij go .pdf lub .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>{count} lista</numerusform>
    <numerusform>{count} listy</numerusform>
    <numerusform>{count} list</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file}: {pages}, {lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>nadaj numer startowy wszystkim zgłoszonym, którzy go nie mają</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>wpisz czasy wyścigu; jeśli czegoś nie da się odczytać, żaden nie zostaje wpisany</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>kto i co: numer startowy lub nazwisko, potem =, potem czas, DNF, DNS lub DQ</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>„{text}” nie jest wynikiem: wpisz KTO=CO, np. 201=41.25.</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name} ma dwa wyniki. Podaj jeden.</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>Na liście startowej nie ma numeru ani nazwiska „{text}”. Sprawdź listę startową.</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>Na liście startowej jest kilka osób o nazwisku „{text}”. Podaj numer startowy.</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>tylko te, np. WR, TR, NR lub NRJ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>mężczyźni, kobiety lub drużyny mieszane</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>tylko ten dystans, np. 500</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>tylko z tego kraju, toru lub mistrzostw, np. NOR lub Thialf</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>także rekordy pobite od tego czasu</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>rekordy i najlepsze czasy ustanowione na tych zawodach</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>tylko z tego wyścigu zawodów</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>lista rekordów (.xlsx, .csv) do porównania z plikiem; --mark, --scope i --sex podają to, czego w niej nie ma</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>przejmij listę; bez tego nic się nie zmienia</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply przejmuje listę rekordów. Podaj ją przez --import SOURCE.</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race to wyścig zawodów. Podaj, których: --competition N.</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>O ile wie ten plik, nie padł tam żaden rekord ani najlepszy czas.</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>Plik nie ma takiego rekordu. Wczytaj listę: skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>skopiuj plik i odegraj w nim zawody ze zmyślonymi czasami; nic z tego nie jest wynikiem</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>numer w serii</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>seria, gdy sam numer nie wystarcza</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>nowy plik; istniejący nigdy nie jest nadpisywany</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>pierwszy odgrywany wyścig</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>ta sama liczba daje znowu te same czasy</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>ile rzeczy się nie udaje: {known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file}: odegrano {count} parę, ziarno {seed}. To próba, a nie wynik.</numerusform>
    <numerusform>{file}: odegrano {count} pary, ziarno {seed}. To próba, a nie wynik.</numerusform>
    <numerusform>{file}: odegrano {count} par, ziarno {seed}. To próba, a nie wynik.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>zapisz w nowym pliku to, co da się odczytać z uszkodzonego, i podaj, co przepadło</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>nowy plik wyników; istniejący nigdy nie jest nadpisywany</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>zamiast wyścigu: następny wyścig tego pucharu, którego nie ma w pliku, np. „M 500”</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>kto co robi: klucz, numer startowy lub kraj drużyny, potem =, potem miejsce, czas, DNF lub DQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>ile przyszłych wyścigów nie ma w pliku; bez tego jak w pliku reguł</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>schemat miejsc na mistrzostwach; bez tego schemat z sezonu pliku</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>Podaj przez --to-come, ile wyścigów pozostało, co najmniej 0.</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>hipotetycznie</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>Podaj wyścig: --competition N --race M albo --cup NAME dla następnego wyścigu pucharu.</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>Wyścig {number} nie liczy się do żadnego pucharu, więc nic z niego nie wynika. Wybierz wyścig Pucharu Świata.</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>Ten wyścig jest z innego sezonu niż puchar. Wybierz wyścig z ostatniego sezonu.</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>„{text}” niczego nie mówi: wpisz --result WHO=WHAT, np. M118=1 lub M118=34.10.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>„{text}” może oznaczać: {names}. Podaj klucz.</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>Nikt w pucharze {cup} nie ma klucza, numeru startowego w tym wyścigu ani kraju „{text}”.</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup}: klasyfikacja pozostaje bez zmian.</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} pkt, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points} pkt zamiast {before}, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup}: {name} wypada z klasyfikacji.</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>Nie wiadomo, kto jeszcze może wygrać: podaj --to-come N, ile wyścigów pozostało.</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of}: żadne miejsce się nie zmienia.</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of}: miejsca, {words}.</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>Dywizje, {race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of}: nikt nie zmienia dywizji.</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>klasyfikacja zamiast wyścigu, np. „M 500”</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>część nazwiska zawodnika lub drużyny z listy</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>skater_key osoby z listy</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>np. rank, time, behind, points albo WC1-2 w klasyfikacji; bez tego cały wiersz</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>Podaj listę: --competition N --race M dla wyścigu albo --cup NAME dla klasyfikacji.</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>Ukończona próba wymaga czasu.</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status} i czas wykluczają się: usuń jedno z nich.</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>ukończyło: {count}</numerusform>
    <numerusform>ukończyło: {count}</numerusform>
    <numerusform>ukończyło: {count}</numerusform>
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
    <numerusform>bez startu: {count}</numerusform>
    <numerusform>bez startu: {count}</numerusform>
    <numerusform>bez startu: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>{count} rezerwowy</numerusform>
    <numerusform>{count} rezerwowych</numerusform>
    <numerusform>{count} rezerwowych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>{count} zgłoszenie</numerusform>
    <numerusform>{count} zgłoszenia</numerusform>
    <numerusform>{count} zgłoszeń</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries}: {parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>Nie ma wieloboju „{name}”. Wieloboje: {names}.</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>Temperatura powietrza</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>Wilgotność</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>Temperatura lodu</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title}: {value} jest niemożliwe. Wpisz liczbę od {least} do {most}.</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>„{time}” nie jest godziną. Zapisz jako 14:30.</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>„{text}” nie jest liczbą. Zapisz jako -8.2 lub -8,2.</translation>
  </message>
  <message>
   <source>men</source>
   <translation>mężczyźni</translation>
  </message>
  <message>
   <source>women</source>
   <translation>kobiety</translation>
  </message>
  <message>
   <source>mixed teams</source>
   <translation>drużyny mieszane</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name} ({nation}) ma zgłoszenie w wyścigu {number}, {title}, w którym startują: {whom}. Popraw jedno z nich.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}) jest rezerwowym, a stoi na liście startowej wyścigu {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation}): wycofany, a stoi na liście startowej wyścigu {number}, {title}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name} ({nation}): podwójne zgłoszenie na {distance}, w wyścigach {numbers}. Wycofaj jedno z nich.</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation} ma na {distance} kilku rezerwowych {order}: {names}. Nadaj każdemu własne miejsce.</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>przed startem</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>ukończył</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>nie ukończył</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>zdyskwalifikowany</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>nie wystartował</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>wycofany po losowaniu</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>Wyprzedzających: {count}, więc miejsce to {rank}.</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>Wyprzedzających: {count}, więc {equal} dzielą miejsce {rank}, a następne miejsce to {next}.</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>Seria tych zawodów nie przyznaje punktów Pucharu Świata.</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>Ten wyścig rozstrzyga tylko o awansie, więc nie daje punktów.</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>Poza konkurencją: bez punktów.</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>Sędziowie ustalili ręcznie {points} pkt: {remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>Jeszcze bez startu, więc okrążeń się nie liczy.</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>Nikt nie zapisał okrążeń; liczą się jako wszystkie przejechane.</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>Okrążenia: {laps}, jak zapisali sędziowie.</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>W tym wyścigu nikt nie przejechał więcej okrążeń.</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>Brakuje {missing} okrążenia z {full}.</numerusform>
    <numerusform>Brakuje {missing} okrążeń z {full}.</numerusform>
    <numerusform>Brakuje {missing} okrążeń z {full}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>Bez punktów biegu na lotnym finiszu {number}.</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>{points} punkt biegu na lotnym finiszu {number}, jak zapisali sędziowie.</numerusform>
    <numerusform>{points} punkty biegu na lotnym finiszu {number}, jak zapisali sędziowie.</numerusform>
    <numerusform>{points} punktów biegu na lotnym finiszu {number}, jak zapisali sędziowie.</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>Ten wyścig ma lotnych finiszy razem z finiszem: {count}.</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>Finisz daje pierwszym {values}.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>Lotny finisz po okrążeniu {lap} daje pierwszym {values}.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>Jeszcze bez startu, więc nie ma punktów biegu.</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>Nie zdobyto punktów biegu: {total}.</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>Punkty biegu z lotnych finiszy: {sum} = {total}.</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>Dywizja {division}</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>Dywizja {division} na {metres} m</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>finał, {table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>Plik reguł nie ma punktów za taki wyścig.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>Jeszcze bez startu, więc nie ma punktów.</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}, {words}: punkty za miejsce.</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}, {words}: bez punktów.</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}, {words}: 0 pkt.</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>Bez miejsca nie ma punktów.</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>Miejsce to {rank}.</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>To samo miejsce ma {names}: równe miejsca dają tyle samo.</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>Tabela {table} daje {points} pkt za miejsce {rank}.</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>Tabela {table} kończy się na miejscu {last}; miejsce {rank} za nim daje {points}.</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>Finał pucharów daje {times} razy tyle: {times} × {points} = {total}.</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>Tabela dałaby {points}.</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>Zdublowanie, decyzja sędziów: punkty biegu przepadają, liczy się {total}.</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>Nie wszystkie okrążenia przejechane: punkty biegu przepadają, liczy się {total}.</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>Poza konkurencją: czas jest na liście, ale bez miejsca.</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>Jeszcze bez startu, więc nie ma miejsca.</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>Nikt nie jest wyżej.</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>Żadna inna drużyna z biegu nie ma miejsca.</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>Zatem miejsce to {rank}.</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>Wyścig {number} to półfinał: jego zwycięzca jest w finale A.</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>Wyścig {number} to finał {letter}, o miejsca {first} i {second}.</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>Żadna drużyna z biegu nie dotarła do mety i nic nie mówi, która była z przodu.</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better} wyprzedza {worse}, która przegrywa bieg niezależnie od czasu.</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse} nie kończy i jest druga w biegu, za {better}.</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}, {words}: bez miejsca.</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}, {words}: ostatnie miejsce, za wszystkimi lepiej sklasyfikowanymi.</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>Kolejność ustalają przejechane okrążenia, potem punkty biegu, potem czas na mecie.</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>Kolejność ustala czas, z taką dokładnością, z jaką jest znany.</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>Równo z: {names}; miejsce jest dzielone.</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>Równo z: {names}, o ile wiadomo; brakuje tysięcznej, a kolejności się nie wymyśla.</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{better}, okrążenia {more}, jest przed {worse}, okrążenia {less}.</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>{better}, punkty biegu {more}, jest przed {worse}, punkty biegu {less}.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better} i {worse} mają {time}; rozdziela ich tysięczna: {first} przed {second}.</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{better} z {first} jest przed {worse} z {second}.</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>PŚ</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>Nie ma na liście tego wyścigu, ani w Dywizji A, ani B.</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race}:</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label}: {points} pkt. {races}.</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>Liczy się tylko najlepszy wyścig.</numerusform>
    <numerusform>Liczą się tylko {count} najlepsze wyścigi.</numerusform>
    <numerusform>Liczy się tylko {count} najlepszych wyścigów.</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total} pkt.</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>Suma to {total} pkt.</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>Według kolejnych kryteriów miejscem byłoby {rank}.</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>Od poprzednich zawodów: {words}, w skrócie {mark}.</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>Sędziowie nie ustalili tu miejsca ręcznie.</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>Takie miejsce jest oznaczone *.</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>Sędziowie ustalili ręcznie, {name}, miejsce {rank}: {remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>W tym rankingu liczy się z nich {share} %: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>Z obu dywizji liczy się lepszy wynik weekendu: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>Z obu dywizji liczy się wynik Dywizji {division}: {points}.</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{better}, {first} pkt, jest przed {worse}, {second} pkt.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better} i {worse} mają po {total} pkt.</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better} i {worse} są równi we wszystkim, co się liczy, więc dzielą miejsce.</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>Porównanie wyników: oboje mają {points}, więc nikogo to nie rozdziela.</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>Porównanie wyników od najlepszego wyścigu: {first} przed {second}; {more} to więcej niż {less}.</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>Najlepszy czas na {metres} m</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>Najlepszy czas</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over}: nie ma go żadne z nich.</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over}: ma go tylko {better}.</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over}: oboje mają {time}.</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over}: {better} {first} przed {worse} {second}.</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>Wyścig {number}</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>Przyszły wyścig</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>miejsce {rank}</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>Obcięte do setnych, nigdy nie zaokrąglone: {time}.</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>Bieg masowy nie ma strat: kolejność ustalają punkty biegu.</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>Bez czasu nie ma straty.</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>Nikt nie ma jeszcze miejsca, więc nie ma straty.</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>Zwycięzca: {name}, {time}.</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>To czas samego zwycięzcy, {time}: bez straty.</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>Wydrukowany czas {time} nie jest słabszy, więc strata nie jest drukowana.</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC: poza konkurencją, bez miejsca i punktów.</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>Sędziowie nie podali kodu ani oznaczenia.</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>Na liście: {codes}.</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>Żaden rekord z listy nie został pobity ani wyrównany.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>nieznane</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark}: {time} jest szybsze niż {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark}: {time} jest równe {bar} ({whose}).</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark}: czas zmierzono ręcznie.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>Różnica wydrukowanych czasów: {own} − {leader} = {behind}.</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>Próba {number}: {outcome}.</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>Żadna z nich nie jest jeszcze rozstrzygnięta.</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>Liczy się próba {number}.</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>Znany z dokładnością do dziesiątej sekundy: {time}.</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>Znany z dokładnością do setnej sekundy: {time}.</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>Zmierzony z dokładnością do tysięcznej sekundy: {time}.</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>Ten sam wydrukowany czas ma {names}; tysięczna tego czasu nie jest znana, więc żadnej się nie drukuje.</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>Te same setne co {names}, więc drukuje się też tysięczną: {time}.</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>Jeszcze bez startu: nie wprowadzono czasu.</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}, {words}: to stoi w miejscu czasu.</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>Czas {time} jest zachowany, ale nie jest drukowany ani klasyfikowany.</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code}: plik reguł nie wyjaśnia tego kodu.</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>Uwaga sędziów: {text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>Umieszczono ręcznie w A: {remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>Umieszczono ręcznie w B: {remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>{count} zawodnika umieszczono ręcznie w A; plik reguł daje na to miejsc: {usual}.</numerusform>
    <numerusform>{count} zawodników umieszczono ręcznie w A; plik reguł daje na to miejsc: {usual}.</numerusform>
    <numerusform>{count} zawodników umieszczono ręcznie w A; plik reguł daje na to miejsc: {usual}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>Miejsce {rank} w ostatnim wyścigu B ({race})</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>Jeszcze bez punktów i czasu: w Dywizji A jest miejsce</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>{count} miejsce w Dywizji A jest wolne i nic nie rozróżnia zawodników: umieść jednego ręcznie.</numerusform>
    <numerusform>{count} miejsca w Dywizji A są wolne i nic nie rozróżnia zawodników: umieść kilku ręcznie.</numerusform>
    <numerusform>{count} miejsc w Dywizji A jest wolnych i nic nie rozróżnia zawodników: umieść kilku ręcznie.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>Miejsce {rank} w wyścigu B tego weekendu, ale {reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>Miejsce {rank} w wyścigu B tego weekendu: awans do A (N)</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>umieszczono ręcznie w B: {remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation} ma już {count} w A</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>Poza konkurencją: pozostaje w B</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>Jeszcze bez punktów i czasu</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known}: Dywizja A jest pełna</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known}: bezpośrednie miejsca w Dywizji A są zajęte</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one} i {other} dzielą miejsce {rank} w klasyfikacji, a tylko jedno z nich jest w A.</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>Jeszcze bez punktów, czas {time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>Miejsce {rank} w klasyfikacji, {count} punkt</numerusform>
    <numerusform>Miejsce {rank} w klasyfikacji, {count} punkty</numerusform>
    <numerusform>Miejsce {rank} w klasyfikacji, {count} punktów</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>Miejsce {rank} w klasyfikacji {season}, {count} punkt</numerusform>
    <numerusform>Miejsce {rank} w klasyfikacji {season}, {count} punkty</numerusform>
    <numerusform>Miejsce {rank} w klasyfikacji {season}, {count} punktów</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>Wyścigu {number} nie można losować jako „{kind}”. Wybierz jedno z: {kinds}.</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>Nie zgłoszono nikogo do losowania. Najpierw kogoś zgłoś.</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>Losowanie wymaga ziarna, np. 17205913.</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>Nikt nie ma toru w pierwszym biegu, więc nie można go zmienić. Losuj bez zmiany.</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>To losowanie wykonano wersją {made} losowania, ten program ma wersję {own}.</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>miejsca na kraj, {championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}, mistrzostwa</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}, zgłoszenia na kraj</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation} ma {count} na dystansie {distance}, plik reguł pozwala na {most} ({place}). Ponad limit: {names}.</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>najlepszy znany to {time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>żaden nie jest znany</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name} ({nation}) nie ma od {day} na {distance} czasu, który spełnia {limits}; {best} ({rules}, minima).</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name} ({nation}): wiek na początku sezonu {years} rok, plik reguł wymaga {least} ({rules}, najniższy wiek).</numerusform>
    <numerusform>{name} ({nation}): wiek na początku sezonu {years} lata, plik reguł wymaga {least} ({rules}, najniższy wiek).</numerusform>
    <numerusform>{name} ({nation}): wiek na początku sezonu {years} lat, plik reguł wymaga {least} ({rules}, najniższy wiek).</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>Plik reguł {rules} nie ma minimów: niczyich czasów nie sprawdzano.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>{count} zawodnik nie ma daty urodzenia: wieku nie sprawdzano.</numerusform>
    <numerusform>{count} zawodników nie ma daty urodzenia: ich wieku nie sprawdzano.</numerusform>
    <numerusform>{count} zawodników nie ma daty urodzenia: ich wieku nie sprawdzano.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>Plik reguł {rules} nie ma minimów na: {distances}.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} i {last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Wynik</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Rekord</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Czas</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>Kariera</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>Z rzędu</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>Puchar</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>Dywizja A</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>U siebie</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>Pary</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>Rekordy</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>Sędziowie</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>Pierwsze indywidualne miejsce medalowe w Pucharze Świata: {name}.</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>Pierwsze miejsce medalowe: {name}.</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>Pierwsze indywidualne miejsce medalowe w Pucharze Świata, i od razu zwycięstwo: {name}.</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>Pierwsze zwycięstwo: {name}.</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{medals} indywidualne miejsce medalowe w Pucharze Świata, {over} {where}: {name}.</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{medals} miejsce medalowe w tej serii, {over} {where}: {name}.</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} indywidualne zwycięstwo w Pucharze Świata, {over} {where}, i ogółem {medals} miejsce medalowe: {name}.</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{wins} zwycięstwo w tej serii, {over} {where}, i ogółem {medals} miejsce medalowe: {name}.</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{nth} podium Pucharu Świata w sezonie: {name}.</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{nth} zwycięstwo w Pucharze Świata w sezonie: {name}.</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>Z tym wyścigiem w serii: zwycięstwa {gold}, drugie miejsca {silver}, trzecie miejsca {bronze}.</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>Dorobek sprzed tego pliku: {sources}.</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>W tym sezonie: zwycięstwa {gold}, drugie miejsca {silver}, trzecie miejsca {bronze}.</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name}: {nth} z rzędu podium {where}.</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name}: {nth} z rzędu zwycięstwo {where}.</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name} wygrywa w tym sezonie wszystkie wyścigi {where} ({count}).</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name} wygrywa w tym sezonie oba wyścigi {where}.</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name} jest w tym sezonie na podium we wszystkich wyścigach {where} ({count}).</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name} nie wygrywa {where}, po serii zwycięstw: {count}.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}, wyścig {number}: {podium}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names} awansuje do Dywizji A na następny wyścig {where}.</numerusform>
    <numerusform>{names} awansują do Dywizji A na następny wyścig {where}.</numerusform>
    <numerusform>{names} awansują do Dywizji A na następny wyścig {where}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>Pierwsza trójka awansuje do Dywizji A na następny wyścig {where}.</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>Awansuje najlepszy z ostatniego wyścigu Dywizji B.</numerusform>
    <numerusform>Awansuje {count} najlepszych z ostatniego wyścigu Dywizji B.</numerusform>
    <numerusform>Awansuje {count} najlepszych z ostatniego wyścigu Dywizji B.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names} awansuje do Dywizji A tego weekendu.</numerusform>
    <numerusform>{names} awansują do Dywizji A tego weekendu.</numerusform>
    <numerusform>{names} awansują do Dywizji A tego weekendu.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name}: tu {rank} miejsce i miejsce na liście startowej Dywizji A.</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>{names} wspólnie prowadzą w pucharze {cup}, po {points} pkt.</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>{names} prowadzi w pucharze {cup} z {points} pkt</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>{names} obejmuje prowadzenie w pucharze {cup} z {points} pkt</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>{names} obejmuje prowadzenie w pucharze {cup} z {points} pkt; dotąd prowadził(a) {old}</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>; drugie miejsce w pucharze: {names}, strata {count}</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>; drugie miejsce w pucharze dzielą {names}, strata {count}</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>; tyle samo ma {names}, w pucharze na drugim miejscu według kolejnych kryteriów</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name} zajmuje {rank} miejsce w pucharze {cup}, {points} pkt.</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name} wchodzi do pucharu {cup} na {rank} miejsce, {points} pkt.</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name} w pucharze {cup}: {words}, {points} pkt.</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>Od poprzedniego wyścigu pucharu: {words}.</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>Po tym wyścigu: {lines}.</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>na długich dystansach</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>Upadek, bieg nieukończony: {names}.</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>Bieg nieukończony: {names}.</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>Bez startu: {names}.</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>Wycofanie po losowaniu: {names}.</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>Dyskwalifikacja: {name}.</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>Dyskwalifikacja: {name}, „{offences}”.</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name}: upadek i {rank} miejsce.</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name}: powtórny start i {rank} miejsce.</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>Najlepszy wynik rundy: {names}.</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>Na liście startowej jest ich: {all}.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>{nation} jest gospodarzem, a miejsce ma {count} z jego startujących.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>{nation} jest gospodarzem, a miejsce mają {count} z jego startujących.</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>Zwycięstwo u siebie: {names}.</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>Podium u siebie: {names}.</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>Najlepsze miejsce gospodarzy: {names}, {rank} miejsce{behind}.</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names} dzielą zwycięstwo z czasem {time}.</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner} wygrywa z czasem {time}.</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} wygrywa o {gap}: {time}, druga lokata {second}, {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} wygrywa Dywizję B o {gap}: {time}, druga lokata {second}, {other}.</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner} wygrywa o tysięczną sekundy: {time}, druga lokata {second}, {other}.</numerusform>
    <numerusform>{winner} wygrywa o {count} tysięczne sekundy: {time}, druga lokata {second}, {other}.</numerusform>
    <numerusform>{winner} wygrywa o {count} tysięcznych sekundy: {time}, druga lokata {second}, {other}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner} wygrywa, {time}, druga lokata {second}, {other}.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner} wygrywa z {points} punktami biegu.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} wygrywa z {points} punktami biegu, druga lokata {second}, {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} wygrywa Dywizję B z {points} punktami biegu, druga lokata {second}, {other}.</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>Trzecie miejsce: {names}, {what}.</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>Drugie miejsce: {names}, {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names} dzielą {place} miejsce, {what}.</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>Trzecie miejsce: {names}, {behind}, {what}.</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names} dzielą {place} miejsce, {behind}, {what}.</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>W składzie {team}: {names}.</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>Zgłoszenie podaje ich jako startujących.</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>Dopiero tysięczna daje {place} miejsce: {better}, {time}, a {worse} {other}.</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names}: do podium zabrakło {gap}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>{count} punkt biegu</numerusform>
    <numerusform>{count} punkty biegu</numerusform>
    <numerusform>{count} punktów biegu</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>strata {gap}</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>Lista startowa: {places}.</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>Przeciw sobie startowali {names}, w biegu {pair} z {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>Razem startowali {names}, w czwórce {pair} z {all}.</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>Razem startowali {names}, w parze {pair} z {all}.</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name}: start w czwórce {pair} z {all}, a czas utrzymał się do końca.</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name}: start w parze {pair} z {all}, a czas utrzymał się do końca.</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>Najlepszy czas na tym dystansie w Pucharach Świata sezonu przed tym wyścigiem: {other}, {name}.</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time} to najlepszy czas tego sezonu Pucharu Świata; dotąd {other}, {name}, {place}.</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>Najlepszym czasem tego sezonu Pucharu Świata pozostaje {other}, {name}, {place}.</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name} uzyskuje w Dywizji B {time}, szybciej niż zwycięzca Dywizji A z czasem {other}.</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>Obie dywizje startowały w ten sam weekend.</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name} wyrównuje {records} czasem {time}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name} ustanawia {records} czasem {time}; poprzednio {old}, {holder}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name} ustanawia {records} czasem {time}; poprzednio {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>{time} jest słabsze o {gap} niż {record} ({old}).</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>{time} jest słabsze o {gap} niż {record} ({old}, {holder}).</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>Różnica wydrukowanych czasów: {own} − {other} = {gap}.</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>Rekord jest na liście rekordów tego pliku.</translation>
  </message>
  <message>
   <source>one</source>
   <translation>jedną</translation>
  </message>
  <message>
   <source>two</source>
   <translation>dwie</translation>
  </message>
  <message>
   <source>three</source>
   <translation>trzy</translation>
  </message>
  <message>
   <source>four</source>
   <translation>cztery</translation>
  </message>
  <message>
   <source>five</source>
   <translation>pięć</translation>
  </message>
  <message>
   <source>six</source>
   <translation>sześć</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>siedem</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>osiem</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>dziewięć</translation>
  </message>
  <message numerus="yes">
   <source>more than a second ({gap})</source>
   <translation>
    <numerusform>ponad {seconds} sekundę ({gap})</numerusform>
    <numerusform>ponad {seconds} sekundy ({gap})</numerusform>
    <numerusform>ponad {seconds} sekund ({gap})</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>rekord kraju juniorów ({nation})</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>rekord kraju ({nation})</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>rekord świata</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>rekord olimpijski</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>rekord nizin</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>rekord kontynentu</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>rekord mistrzostw</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>rekord toru</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>{record} juniorów</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder}, {day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>Rekord życiowy: {names}.</numerusform>
    <numerusform>{count} rekordy życiowe: {names}.</numerusform>
    <numerusform>{count} rekordów życiowych: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>Najlepszy czas sezonu: {names}.</numerusform>
    <numerusform>{count} najlepsze czasy sezonu: {names}.</numerusform>
    <numerusform>{count} najlepszych czasów sezonu: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>jeszcze {count}</numerusform>
    <numerusform>jeszcze {count}</numerusform>
    <numerusform>jeszcze {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name}: {time}, wcześniej {best}.</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>{time} jest zbyt dokładne jak na czas ręczny: podaj najwyżej setne.</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>Czas ręczny mierzy się jednym, dwoma lub trzema stoperami.</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>„{language}” nie jest językiem arkuszy. Wybierz z {known}.</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>Drugi język jest taki sam jak pierwszy. Wybierz inny albo żaden.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>„{colour}” nie jest kolorem. Zapisz jako #1F5FA8.</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names} dzielą miejsce {place} w ćwierćfinałach. Rozdziel je tysięczną albo wylosuj ręcznie.</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>Półfinały wymagają {wanted} drużyn z czasem w ćwierćfinałach; jest {count}.</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>Półfinał {number} nie ma zwycięzcy albo ma dwóch. Najpierw rozstrzygnij go czasem, statusem lub kodem.</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>Wynik już jest. Najpierw go usuń albo użyj DNF.</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>Wyścig {number} jest oficjalny. Najpierw ustaw go jako nieoficjalny.</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>Zostaw tor wolny</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>Pozostali startują bez zmian</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>{name} z pary {pair} zajmuje tor</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>Miejsce zajmuje rezerwowy {name} ({nation})</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>Losuj ponownie pary od {first} do {last}</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>Losuj ponownie parę {first}</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place} zajmuje już {name}.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>Para {pair} już wystartowała.</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>Od pary {pair} nie zostały dwie do losowania.</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name} dołącza do listy</translation>
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation>{name}: {place}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation>{name}: {was} → {place}</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation>W parze {pair} nikt nie startuje</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name} startuje bez pary w parze {pair}</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>W parze {pair} startuje {count}</numerusform>
    <numerusform>W parze {pair} startują {count}</numerusform>
    <numerusform>W parze {pair} startuje {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>Po okrążeniu {lap} nie ma lotnego finiszu. Lotne finisze są po okrążeniach {laps}, finisz po {last}.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>brak</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>„{text}” nie jest numerem kasku. Wpisz kaski po kolei, np. 12 7 3.</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>Numer kasku stoi przed czasem lub stratą: „{text}” go nie ma.</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>Kask {behind} ma {second} za kaskiem {ahead} z {first}. Popraw czas lub kolejność.</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>Kask {number} występuje dwa razy. Usuń jeden z nich.</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap} wymaga czasu zwycięzcy: najpierw wpisz go.</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nowy</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>nowość, {rank} miejsce</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>bez zmian, {rank} miejsce</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>awans z {previous} na {rank} miejsce</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>spadek z {previous} na {rank} miejsce</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>to samo nazwisko i kraj</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>nazwisko jednej osoby jest innym nazwiskiem drugiej</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>zamienione imię i nazwisko</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>ten sam kraj, nazwiska różnią się tylko pisownią liter</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>ten sam dzień urodzenia, podobne nazwiska</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>to samo nazwisko w zapisie oryginalnym</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>to samo nazwisko, inny kraj</translation>
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
    <numerusform>{names} i jeszcze {count}</numerusform>
    <numerusform>{names} i jeszcze {count}</numerusform>
    <numerusform>{names} i jeszcze {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>wchodzi: {why}.</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>wypada: {why}.</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>zostaje rezerwowym: {why}.</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>nie jest już rezerwowym: {why}.</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation}: {now} zamiast {before}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>do Dywizji {division}: {why}.</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>bez punktów i bez czasu</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>Szybciej niż rekord świata ({record}). Sprawdź czas.</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>Ponad dwa razy wolniej niż stawka ({usual}). Sprawdź czas.</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>Ponad dwa razy wolniej niż rekord świata ({record}). Sprawdź czas.</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>Wielobój</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>Bieg masowy</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>Bieg drużynowy</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>Sprint drużynowy</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>Sztafeta mieszana</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>na {metres} m</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>w wieloboju</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>w biegu masowym</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>w biegu drużynowym</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>w sprincie drużynowym</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>w sztafecie mieszanej</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>{said} w tym pliku</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>{nth} indywidualne zwycięstwo w Pucharze Świata</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>{nth} indywidualne miejsce medalowe w Pucharze Świata</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>{nth} indywidualne zwycięstwo, {series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>{nth} indywidualne miejsce medalowe, {series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{nth} zwycięstwo {where}</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{nth} podium {where}</translation>
  </message>
  <message>
   <source>first</source>
   <translation>pierwsze</translation>
  </message>
  <message>
   <source>second</source>
   <translation>drugie</translation>
  </message>
  <message>
   <source>third</source>
   <translation>trzecie</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>czwarte</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>piąte</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>szóste</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>siódme</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>ósme</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>dziewiąte</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>dziesiąte</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>Wyścig na dystansie wymaga metrów, np. 500.</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>Bieg masowy i wyścig drużyn liczy się w okrążeniach: pomiń metry.</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>W sztafecie mieszanej, i w żadnym innym wyścigu, kobiety i mężczyźni startują razem.</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>Dywizja to A lub B, nie „{division}”. Pomiń ją, gdy nie ma dywizji.</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>Bieg jest pierwszy lub drugi, nie {run}.</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>{rank} wg punktów</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>{rank} wg punktów, {place} z {nation}</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>wg czasu {time}, {place} z {places}</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>wg punktów samalog {time}, {place} z {places}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>poza {places}: {place} rezerwowy wg punktów, {points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>poza {places}: {place} rezerwowy wg czasu {time}</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>ponad limit: {nation} ma już swoje {count} miejsce</numerusform>
    <numerusform>ponad limit: {nation} ma już swoje {count} miejsca</numerusform>
    <numerusform>ponad limit: {nation} ma już swoje {count} miejsc</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>wg czasu; nie wiadomo, ile miejsc przyznaje się wg czasu</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>{rank} wg punktów; nie wiadomo, ile miejsc przyznaje się wg punktów</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>nie wiadomo, ile jest miejsc</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>poza {places}</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>poza {places} i poza {reserves} rezerwowym</numerusform>
    <numerusform>poza {places} i poza {reserves} rezerwowymi</numerusform>
    <numerusform>poza {places} i poza {reserves} rezerwowymi</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>poza {places}, bez liczącego się czasu</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>miejsce gospodarza</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>miejsce dla kraju nieobecnego mistrza</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>Miejsce dla kraju nieobecnego mistrza jest otwarte: {scheme} nie podaje kraju.</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>Miejsce gospodarza jest otwarte: {scheme} nie podaje kraju.</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>{count} miejsce wg punktów jest otwarte: nie został nikt, komu przysługuje.</numerusform>
    <numerusform>{count} miejsca wg punktów są otwarte: nie został nikt, komu przysługują.</numerusform>
    <numerusform>{count} miejsc wg punktów jest otwartych: nie został nikt, komu przysługują.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>{count} miejsce wg czasu jest otwarte: nie został nikt z czasem, komu przysługuje.</numerusform>
    <numerusform>{count} miejsca wg czasu są otwarte: nie został nikt z czasem, komu przysługują.</numerusform>
    <numerusform>{count} miejsc wg czasu jest otwartych: nie został nikt z czasem, komu przysługują.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>Nic znanego nie rozstrzyga o ostatnim z tych miejsc między {last} a {following}.</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>Ostatnie miejsce wg punktów przypadło za {points} pkt.</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>Ostatnie miejsce wg czasu przypadło za {time}.</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>Ostatnie miejsce wg czasu przypadło za {time} punktów samalog.</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>Nie wiadomo, ile miejsc przyznaje się wg punktów, więc żadnego nie przyznano.</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>Nie wiadomo, ile miejsc przyznaje się wg czasu, więc żadnego nie przyznano.</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>Nie wiadomo, czy gospodarz ma własne miejsce.</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>Nie wiadomo, czy kraj nieobecnego mistrza ma własne miejsce.</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>Nie wiadomo, ilu jest rezerwowych, więc nikogo nie podano.</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>Nie wiadomo, ilu z jednego kraju może startować, więc nikogo nie pominięto.</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>Wszystkich miejsc jest {count}.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> lub </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>{high} na torze wysokogórskim, {other} na innym</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{high} na torze wysokogórskim, {other} na innym, na {metres} m</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>Nie ma rekordu „{mark}”. Rekordy: {known}.</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>Wyścig {number} nie ma jeszcze listy startowej.</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>Lista startowa nie zgadza się ze zgłoszeniami: {census}.</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name} ma zgłoszenie, ale nie ma na liście startowej. Wycofaj zgłoszenie albo nadaj miejsce.</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name} nie ma czasu ani statusu.</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name} ma wystartować jeszcze raz. Wprowadź powtórny start albo go odwołaj.</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first} i {second} mają: {place}.</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>Kto ma międzyczasy, wystartował.</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>Kto się wycofał, nie ma wyniku.</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names} dzielą miejsce {rank} z czasem {time}, a tysięczne nie są znane.</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name}: czas {time} zmierzono ręcznie i nie podano dlaczego.</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name}: dyskwalifikacja bez kodu przewinienia.</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name} ma czas i {code}, co oznacza dyskwalifikację.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team}: podano {known} z {size} zawodnika.</numerusform>
    <numerusform>{team}: podano {known} z {size} zawodników.</numerusform>
    <numerusform>{team}: podano {known} z {size} zawodników.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>Nikogo nie podano na funkcję: {office}.</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>Nie zapisano ani powietrza, ani lodu.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>Lotny finisz po okrążeniu {lap}: przyznano punkty {given}; plik reguł daje {values}.</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>Punkty za finisz nie zgadzają się z kolejnością na mecie, gdzie pierwsze miejsce ma {name}.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nie</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>Międzyczasy i czas nie następują po sobie: {name}.</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name} ma międzyczas na {metres} m, gdzie w tym wyścigu nie mierzy się czasu.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name}: {part} w {time} to szybciej, niż ktokolwiek jeździ.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name}: {part} w {time}, a stawka potrzebuje {usual}.</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>od {begin} m do {end} m</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}, {time}: {reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>{apart} ({share} %) wolniej niż najlepszy czas sezonu {best}.</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>{apart} ({share} %) szybciej niż najlepszy czas sezonu {best}.</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>season musi być sezonem, np. 2025/26, a nie „{season}”.</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_time musi być godziną, np. 12:00, a nie „{time}”.</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_division musi być A lub B, a nie „{division}”.</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promoted może wynosić najwyżej {places}, tyle co miejsca dywizji.</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_event musi być numerem finału, który daje więcej niż inne zawody.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}] musi być nieużytym wcześniej powiązaniem, a nie znów „{link}”.</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].name musi być własną nazwą; „{name}” już istnieje.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metres musi podać dystans; puchar „{name}” go nie ma.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metres należy pominąć; puchar „{name}” jeździ się w okrążeniach.</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>points musi mieć tabelę dla „{name}”; nie ma jej dla: {race}.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}] musi być mniejsze niż poprzedzające {before}, a nie {value}.</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>{key}.then.points musi być „zero” lub „none”, gdy nie ma miejsca, a nie „rank”.</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statuses musi być z DNF, DQ, DNS i WDR, a nie „{status}”.</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.then nie może być sprzeczne z wcześniejszą regułą dla {case}.</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statuses musi mieć regułę dla {case}; nie znaleziono.</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>bez dywizji</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lap musi leżeć za okrążeniem {last} i przed okrążeniem {laps}, a nie {lap}.</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>brakuje offences.{code}.text.en; oczekiwano brzmienia angielskiego.</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finals musi podać każde miejsce ćwierćfinałów raz, od 1.</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtaken musi być kodem przewinień, a nie „{code}”.</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key} musi być czasem, np. 1:43.25, a nie tekstem „{text}”.</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key} musi być miesiącem i dniem, np. 07-01, a nie tekstem „{text}”.</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key} musi wynosić co najmniej {first}, a nie {last}.</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].name musi być własną nazwą; „{name}” już istnieje.</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key} musi być wyścigiem, który da się rozegrać. {reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key} musi być osobnym wyścigiem; {title} już istnieje.</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.day musi wynosić co najmniej {first}, a nie {day}.</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file} nie ma wiersza {key}.</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}, wiersz {line}, {key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place}: plik nie podaje źródła.</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file}: name nie jest kluczem; nazwą jest sama nazwa pliku.</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file}: {fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}, wiersz {line}, kolumna {column}: oczekiwano TOML, jest błąd zapisu ({reason}).</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file}: nie można tego odczytać ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}, wiersz {line}: więcej niż {count} kropek w wierszu. Zapisz w kilku wierszach.</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key} musi być: {expected}, a nie {found}.</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>brakuje {key}; oczekiwano: {expected}.</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key} nie jest znanym kluczem; czy chodziło o {close}?</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key} nie jest znanym kluczem; oczekiwano jednego z: {known}.</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>liczba całkowita, co najmniej {least}</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>tekst</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>niepusty tekst</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>prawda lub fałsz</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>lista z co najmniej jednym wpisem</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>tabela</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>jedno z {values}</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>pusty tekst</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>tekst „{text}”</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>pusta lista</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>data lub godzina</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>Nie ma pucharu „{name}”. Puchary: {names}.</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>Nie ma przewinienia „{code}”. Kody: {codes}.</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>Kobiety</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>Mężczyźni</translation>
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation>Nie ma konkurencji „{name}” w {scheme}. Konkurencje: {names}.</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cups musi liczyć od 1 bez przerw, jak w [1, 2, 3, 4].</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key} musi być osobną konkurencją; {name} już istnieje.</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>{key}.metres należy pominąć w wieloboju i w wyścigach na okrążenia.</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metres musi podać dystans.</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metres musi podać dystanse wieloboju.</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>{key}.time_metres należy pominąć, gdy nie ma wieloboju.</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_points musi wynosić 0: żaden puchar nie daje punktów za wielobój.</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_time musi wynosić 0: bieg masowy nie ma czasów do klasyfikacji.</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>{key}.unknown nie może podawać {number}, które ma wartość.</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nation musi wynosić co najmniej 1; gdy nikt tego nie wie, podaje to unknown.</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.places musi wynosić co najmniej {given}, tyle ile podano.</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>Nr {bib} {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place}: nowość, {name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>nowość, {name} ({nation})</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place}: wycofanie, {name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>wycofanie, {name} ({nation})</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place}: znów startuje {name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>znów startuje {name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name} ({nation}): już nie na liście, było {was}</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name} ({nation}): już nie na liście</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name} ({nation}), było {old_name} ({old_nation})</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>Pary od {first} do {last} to teraz pary od {new_first} do {new_last}</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>Para {first} to teraz para {new_first}</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>Ponownie wylosowano pary od {first} do {last}</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>Para {pair}: zmieniono tory</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name}: już bez pary, było {was}</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name}: {place}, było {was}</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first} (teraz {here}) i {second} (teraz {there}) zamieniają się miejscami</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name} ma zgłoszenie, ale nie ma na liście startowej.</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name}: rezerwowy, a stoi na liście startowej.</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name}: zgłoszenie wycofane, a stoi na liście startowej.</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>Dopuść rezerwowego do startu albo zwolnij tor.</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name} jest na liście dwa razy.</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>Usuń z listy jedno z dwóch.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>{count} zawodnik nie ma najlepszego czasu sezonu ani czasu zgłoszenia: {names}.</numerusform>
    <numerusform>{count} zawodników nie ma najlepszego czasu sezonu ani czasu zgłoszenia: {names}.</numerusform>
    <numerusform>{count} zawodników nie ma najlepszego czasu sezonu ani czasu zgłoszenia: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>Podaj w zgłoszeniu czas przed losowaniem; w wylosowanej liście niczego to nie zmienia.</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>Nie ma pary {pairs}.</numerusform>
    <numerusform>Nie ma par {pairs}.</numerusform>
    <numerusform>Nie ma par {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>Pary, które wystartowały, zachowują swoje numery.</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name} nie ma pary.</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name} nie ma toru w parze {pair}.</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name} startuje bez pary w parze {pair}; reszta należy na miejsce: {where}.</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>Czwórka {pair} nie jest pełna; reszta należy na miejsce: {where}.</translation>
  </message>
  <message>
   <source>last</source>
   <translation>ostatnie</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>W czwórce {pair} nikt nie ma opaski białej ani czerwonej, tylko żółte lub niebieskie.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>Para {pair}: {first} i {second} to ten sam kraj, {nation}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>Para {pair}: {first} i {second} to ten sam klub, {club}.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>Para {pair}: {first} i {second} spotykają się jak w wyścigu {race}.</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name}: {place}, ten sam tor co w pierwszym biegu.</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name}: {place}; razem {inner} razy tor wewnętrzny i {outer} razy zewnętrzny.</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>Jeden kraj w parze: {pairs}.</numerusform>
    <numerusform>Jeden kraj w parach: {pairs}.</numerusform>
    <numerusform>Jeden kraj w parach: {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>Reguły na to pozwalają; losowanie jest ważne.</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names} startuje też w wyścigu {number}, z odstępem {minutes} min; powtórny start wymaga {least} min odpoczynku.</numerusform>
    <numerusform>{names} startują też w wyścigu {number}, z odstępem {minutes} min; powtórny start wymaga {least} min odpoczynku.</numerusform>
    <numerusform>{names} startują też w wyścigu {number}, z odstępem {minutes} min; powtórny start wymaga {least} min odpoczynku.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>Rozwiązać to mogą tylko godziny programu; losowanie jest ważne.</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>Żadna reguła tego nie zabrania; losowanie jest ważne.</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>Na tej liście nie ma par, więc nikt nie może zamienić się miejscami.</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>W parze {pair} nikt nie startuje.</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>Stronami mogą zamienić się tylko dwie drużyny; w biegu {pair} startuje {count}.</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>Nie ma pary {pair}. Pary mają numery od 1 do {last}.</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>Para {pair} nie jest pusta: startuje w niej {name}.</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>Pary są numerowane od 1.</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place} zajmuje już {name}. Zamień oboje miejscami albo najpierw zwolnij tor.</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name} ma już wynik i pozostaje na miejscu.</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>W biegu masowym wszyscy startują razem; nie ma par.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>Para {pair} już wystartowała, więc nikogo nie można do niej wstawić.</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>Podaj tor: wewnętrzny lub zewnętrzny.</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>W tym wyścigu startuje się parami; żółte i niebieskie opaski są dla czwórek.</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>Tego startu nie ma już na liście. Sprawdź listę ponownie.</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>Finisz</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>Zmiana torów</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>bieg {pair} {side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>para {pair}, wewnętrzny</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>para {pair}, zewnętrzny</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>para {pair}, wewnętrzny, żółta</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>para {pair}, zewnętrzny, niebieska</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name}: wycofany. Najpierw cofnij wycofanie.</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>Zamień {first} ({here}) i {second} ({there}).</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name} do: {place}</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>Przesuń: {moves}.</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>Żadna mała zmiana tego nie rozwiąże: przesuń ręcznie albo losuj ponownie.</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>Dopisz do listy: {name}.</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>Wstaw: {name}, {place}.</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>Wycofaj także z listy startowej: {name}.</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>Zdejmij: {name}, {place}.</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>Usuń lukę: późniejsze pary dostaną niższe numery.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>wyścig {number} tego samego dnia</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>wyścig {number} z dnia poprzedniego</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>wyścig {number}</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name} występuje dwa razy. Usuń jeden wpis.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team}: można podać najwyżej {most} zawodnika. Usuń: {over}.</numerusform>
    <numerusform>{team}: można podać najwyżej {most} zawodników. Usuń: {over}.</numerusform>
    <numerusform>{team}: można podać najwyżej {most} zawodników. Usuń: {over}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team}: startuje {size}, nie {count}. Pozostałych ustaw jako zmienników.</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name} reprezentuje {nation}, a drużyna {team} {other}. Podaj zawodników jej kraju.</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name} startuje wśród kobiet. Podaj w tej drużynie mężczyzn.</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name} startuje wśród mężczyzn. Podaj w tej drużynie kobiety.</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name} zajmuje miejsce kobiety. Podaj jedną kobietę i jednego mężczyznę w ich kolejności.</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name} zajmuje miejsce mężczyzny. Podaj jedną kobietę i jednego mężczyznę w ich kolejności.</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>Czas mieści się między 0.01 a 59:59.99.</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>Czas jest znany z dokładnością do dziesiątych, setnych lub tysięcznych.</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>Wpisz czas, np. 36.52 lub 3652.</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>„{text}” nie jest czasem. Zapisz 36.52, 3652 lub 1:43.25.</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>Tysięczna w nawiasie następuje po dwóch miejscach dziesiętnych, jak w 34.37(4).</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>„{text}” to za mało na czas. Podaj też setne: 3652.</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>„{text}” jest za długie. Zapisz tysięczne z kropką: 1:43.254.</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>Czas ma najwyżej trzy miejsca po przecinku.</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>Sekundy po minutach wynoszą od 00 do 59.</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>Puchar zdobywa {names}.</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>Puchar zdobywają wspólnie: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>pozostał {count} wyścig</numerusform>
    <numerusform>pozostały {count} wyścigi</numerusform>
    <numerusform>pozostało {count} wyścigów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>Puchar zdobywa {names}, {left}.</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>W tym pucharze nikt nie ma jeszcze punktów.</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}, wygrać może jeszcze {count}.</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>wygra dzięki zwycięstwu w ostatnim wyścigu, niezależnie od innych.</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>wygra z miejscem {rank} lub lepszym w ostatnim wyścigu, niezależnie od innych.</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>potrzebuje jeszcze {points} punktu, by wygrać niezależnie od innych.</numerusform>
    <numerusform>potrzebuje jeszcze {points} punktów, by wygrać niezależnie od innych.</numerusform>
    <numerusform>potrzebuje jeszcze {points} punktów, by wygrać niezależnie od innych.</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>równo z {leader}; najwyżej {most} pkt.</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>najwyżej {most} pkt; musi zdobyć o {more} więcej niż {leader} w ostatnim wyścigu ({left})</numerusform>
    <numerusform>najwyżej {most} pkt; musi zdobyć o {more} więcej niż {leader} w {left} wyścigach</numerusform>
    <numerusform>najwyżej {most} pkt; musi zdobyć o {more} więcej niż {leader} w {left} wyścigach</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{rank} miejsce, niezależnie od miejsca: {leader}</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{rank} miejsce, dopóki {leader} nie ma punktów</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{rank} miejsce, jeśli {leader} zajmie {worse} miejsce lub gorsze</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>„{text}” nie jest miejscem, jak 3, ani czasem, jak 1:07.35, ani DNF, DQ lub DNS.</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>Miejsce {rank} podano dwa razy. Podaj inne: {name}.</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>„{name}” nie jest formatem. Formaty: {known}.</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file} nie został zapisany. {reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>Nie ma listy do zapisania.</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>Odczytano co innego, niż zapisano.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Nie można tego odczytać.</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>To nie jest strona zapisana przez skatedesk.</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>Nadaj księdze nazwę .pdf albo skoroszytowi .xlsx.</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count} strona</numerusform>
    <numerusform>{count} strony</numerusform>
    <numerusform>{count} stron</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>{count} karta</numerusform>
    <numerusform>{count} karty</numerusform>
    <numerusform>{count} kart</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Dysk jest pełny.</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>Folder nie istnieje.</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>Jest otwarty w innym programie. Zamknij go tam i spróbuj ponownie.</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>Brak prawa zapisu w tym folderze. Wybierz inny.</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>Dysk zgłasza: {reason}.</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>Nie udało się odłożyć rewizji {revision} ({reason}).</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>Dywizja {letter}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>Warunki</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>Temperatura powietrza °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>Wilgotność %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>Temperatura lodu °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>Utworzono: {moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>Zatwierdził(a): {name}, {moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>zmieniono: {changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>rewizja {number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>Strona {page} z {pages}</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>zastępuje rewizję {number}</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>zastępuje rewizję {number} ({moment})</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Spis treści</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>Wykres zapisuje się jako .png lub .svg.</translation>
  </message>
  <message>
   <source>official</source>
   <translation>oficjalny</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>Żadna czcionka na tym komputerze nie ma znaków {letters}. Zainstaluj taką; do tego czasu drukowane są puste kratki.</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>To nie jest PDF zapisany przez skatedesk.</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Szablon jest uszkodzony. Otwórz go w arkuszu kalkulacyjnym i zapisz na nowo jako .xlsx.</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>Szablon jest skoroszytem Strict Open XML. Zapisz go jako „Skoroszyt programu Excel (.xlsx)”.</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>Arkusz „{sheet}”, komórka {cell}: {reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>Wypełniany plik to skoroszyt .xlsx. Nazwij go {name}.</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>To sam szablon. Wybierz inną nazwę, aby szablon pozostał.</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>„{text}” ma {{{{ bez zamknięcia }}}}. Zapisz {{{{race.title}}}}.</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>{placeholder} jest niezrozumiałe. Zapisz jako {examples}.</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Szablon jest uszkodzony, brakuje {part}. Otwórz go w arkuszu kalkulacyjnym i zapisz na nowo jako .xlsx.</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file} jest zaszyfrowany. Usuń hasło i zapisz ponownie.</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>Nie można odczytać szablonu {file} ({reason}).</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file} ma makra. Zapisz go jako .xlsx bez makr.</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file} jest podpisany, a wypełnienie naruszyłoby podpis. Zapisz kopię bez podpisu.</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file} nie jest skoroszytem Excela (.xlsx) albo jest uszkodzony. Otwórz go w arkuszu kalkulacyjnym i zapisz jako .xlsx.</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file} jest o wiele za duży jak na szablon.</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>Szablon o nic nie prosi. Wpisz symbole zastępcze, np. {example}.</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>leży pod scaloną komórką. Przenieś symbol do jej pierwszej komórki.</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}} stoi samo w swojej komórce.</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>nazwa {name} prowadzi do formuły lub pod scaloną komórkę. Skieruj ją do pustej komórki.</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>Nazwa {name} prowadzi do {place}, a to nie jest komórka tego skoroszytu. Przypisz jej jedną komórkę lub jeden obszar.</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>to nagłówek tabeli Excela. Umieść symbol gdzie indziej.</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>żadna komórka nie mówi, co pokazują wiersze. Wpisz tam {{row.name}} i podobne.</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>w to miejsce trafiłyby dwie listy. Przenieś jedną z nich.</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>lista nie ma kolumny „{key}”. Ma: {keys}.</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>Szablon jest uszkodzony w {part}. Otwórz go w arkuszu kalkulacyjnym i zapisz na nowo jako .xlsx.</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>lista zajmuje wierszy na pozycję: {height}, a zażądano: {said}.</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>wiersz {row} tej samej listy stoi osobno. Podaj, ile wierszy zajmuje pozycja: {example}.</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>Arkusz „{sheet}”, wiersz {row}: lista wymaga {needed} wierszy, a {cell} kończy je po {room}; przygotuj w szablonie jeszcze {count} pusty wiersz.</numerusform>
    <numerusform>Arkusz „{sheet}”, wiersz {row}: lista wymaga {needed} wierszy, a {cell} kończy je po {room}; przygotuj w szablonie jeszcze {count} puste wiersze.</numerusform>
    <numerusform>Arkusz „{sheet}”, wiersz {row}: lista wymaga {needed} wierszy, a {cell} kończy je po {room}; przygotuj w szablonie jeszcze {count} pustych wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>Wiersz {row}: {fault}.</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source} nie ma kolumn: {names}. Dodaj kolumny gold, silver i bronze.</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>potrzebny jest jeden dystans, np. 1000 m</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>„{text}” nie jest liczbą od 0 do {most}</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>nazwisko zawodnika</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>kraj</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>dystans</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>Wiersz {row}: {fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>nazwisko</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>Wiersz {row}: brakuje: {what}. Uzupełnij.</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>Wiersz {row}: {event} nie pasuje do płci {sex}. Popraw jedno z nich.</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>Wiersz {row}: jeden czas dla kilku dystansów. Dodaj każdemu dystansowi kolumnę na czas.</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>Wiersz {row}: brak dystansu. Podaj go albo wpisz x lub czas w jego kolumnie.</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>„{text}” nie jest dystansem. Zapisz jako 500 m</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>Wiersz {row}, kolumna {column}: {reason}.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>Schowek</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source} to PDF. Poproś o listę jako .xlsx lub .csv.</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source} nie jest skoroszytem Excela, choć tak mówi nazwa. Poproś o plik ponownie albo zmień nazwę tekstu na .csv.</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source} jest chroniony hasłem. Otwórz go w Excelu i zapisz bez hasła.</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} to skoroszyt starego rodzaju. Otwórz go w arkuszu kalkulacyjnym i zapisz jako .xlsx.</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>W schowku nie ma tekstu do wklejenia. Najpierw skopiuj w arkuszu kalkulacyjnym wiersze razem z nagłówkami.</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source}: więcej niż {count} MB. Weź mniejszą część.</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source} odczytano jako tekst {encoding}; sprawdź litery z akcentami.</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source} nie ma arkusza „{sheet}”. Ma: {names}.</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source} nie ma widocznego arkusza.</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>Odczytano tylko arkusz „{sheet}”. Nagłówki mają też: {names}.</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>Ukrytych arkuszy nie odczytano: {names}.</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source} ma więcej niż {rows} wierszy lub {columns} kolumn. Skopiuj zgłoszenia do nowego pliku.</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source} nie ma wiersza nagłówków, np. Name, Nation, Birth date, 500 m. Dodaj go nad wierszami.</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source} nie jest skoroszytem ani tekstem. Zapisz go jako .xlsx.</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>Wiersz jest dłuższy niż jakikolwiek wiersz listy zgłoszeń.</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>Cudzysłów nie jest zamknięty. Zamknij go lub usuń.</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source}: od bajtu {byte} nie można odczytać tekstu. Zapisz jako UTF-8 lub .xlsx.</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>„{text}” zawiera niewidoczny znak, U+{code}. Wpisz tekst ponownie</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>„{text}” jest dłuższe niż {count} znaków</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>„{text}” nie jest nazwiskiem</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>„{text}” nie jest kodem kraju. Wpisz trzy litery, np. NOR</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>„{text}” to ani mężczyźni, ani kobiety. Wpisz M lub W</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>„{text}” nie jest liczbą od 1 do 9999</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>„{text}” to ani tak, ani nie. Wpisz x lub zostaw puste</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>„{text}” to ani znak, ani czas. Wpisz x albo czas, np. 36.52</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>„{text}” nie jest datą. Zapisz jako 2001-02-03</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day} nie może być datą urodzenia zawodnika. Popraw rok</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>„{text}”: zapisz rok czterema cyframi</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>„{text}” może oznaczać dwa dni. Zapisz jako 2001-02-03</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} nie jest skoroszytem Excela albo jest uszkodzony. Otwórz go w arkuszu kalkulacyjnym i zapisz jako .xlsx.</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>Makr skoroszytu nie uruchomiono.</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>Skoroszyt jest połączony z innymi. Niczego z nich nie pobrano.</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>Ukryte kolumny arkusza „{sheet}” też odczytano: {columns}.</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>Poniżej wiersza {row} arkusza „{sheet}” niczego nie odczytano: pustych wierszy dalej jest {count}.</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>Wiersz jest ukryty. Pokaż go lub usuń.</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>Komórki {area} są scalone. Podziel je i wypełnij każdą.</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>komórka {cell} jest formułą bez wartości. Wpisz samą wartość</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>komórka {cell} bierze wartość skądinąd. Wpisz samą wartość</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>komórka {cell} pokazuje błąd {error}. Wpisz samą wartość</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>najwyżej {count} liter</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>nazwisko</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place}: brakuje „{key}”.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>liczba całkowita</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>liczba</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>liczba od -{most} do {most}</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>data, np. 2025-11-15</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>obiekt</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place}: „{key}” ma więcej niż {count} wierszy. Weź tylko część.</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>lista obiektów</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place}: „{key}” to „{found}”, oczekiwano: {expected}.</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source} nie jest plikiem. Wybierz plik.</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source}: nie można odczytać ({reason}). Wybierz inny plik albo skopiuj go na ten komputer.</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source}: od bajtu {byte} to nie jest tekst UTF-8. Zapisz jako UTF-8.</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source}: oczekiwano wyników, rekordów, sezonów lub zawodników, jak zapisuje je serwis wyników.</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>pierwszy rok sezonu, np. 2025</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place}: brakuje dystansu. Podaj go.</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>najwyżej {most} metrów</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source}: więcej niż {count} zawodników. Weź tylko część.</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}, {key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}, wiersz {line}: to nie jest JSON ({reason}). Zapisz ponownie jako JSON.</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source}: nie można tego odczytać ({reason}).</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source}: więcej niż {count} list lub obiektów zagnieżdżonych w sobie. To nie jest źródło wyników.</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>Obraz jest większy niż 1 MB. Zapisz go jako mniejszy.</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>To nie jest obraz, który arkusze mogą pokazać. Wybierz plik PNG, JPEG lub SVG.</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>Obraz ma {width} × {height} punktów, więcej, niż pokaże papier. Zapisz go jako mniejszy.</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>Ten rysunek definiuje własne słowa. Zapisz go jako zwykły SVG.</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>Ten rysunek jest uszkodzony. Zapisz go ponownie jako zwykły SVG.</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>Ten rysunek ma zbyt wiele części. Zapisz go jako PNG.</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>Ten rysunek zawiera skrypt. Zapisz go jako zwykły SVG, bez skryptów.</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>Ten rysunek wymaga innego pliku. Zapisz go jako zwykły SVG ze wszystkim w środku.</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source}: oczekiwano jednego wyścigu, obiektu z „results”.</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>chwila, np. start lub end</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}, wiersz {row}</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place}: jest już w wierszu {row}.</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}, osoba {number}</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place}: czas {time} i time_ms {ms} nie zgadzają się.</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>metry tego wyścigu</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>czas {time} na mecie</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>międzyczas późniejszy niż {time}</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>międzyczas przed czasem {time}</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>rodzaj rekordu</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>nazwisko rekordzisty</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>czas</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source}: żadna kolumna nie podaje: {what}. Dodaj ją do listy albo wybierz.</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation>, ani </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>brakuje czasu</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>brakuje nazwiska rekordzisty</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>brakuje rodzaju rekordu</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>nie podano, czy rekord jest kobiet, czy mężczyzn</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>Wiersz {row}: {sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source} po rozpakowaniu jest o wiele za duży jak na listę. Skopiuj jego wiersze do nowego skoroszytu.</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} nie jest spakowany tak, jak robi to arkusz kalkulacyjny. Otwórz go w nim i zapisz jako .xlsx.</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>Podaj, kto zatwierdza wynik.</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>Wyścig {number} nie jest jeszcze oficjalny. Najpierw ustaw go jako oficjalny.</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>Ten obraz nie jest podpisem z tych zawodów. Wybierz inny.</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>Wyścig {number} zatwierdził(a) {name}</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>Wynik wyścigu {number} nie jest zatwierdzony.</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>Cofnięto zatwierdzenie wyścigu {number}</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>{folder} zawiera sam plik. Wybierz pendrive lub udział sieciowy, aby jeden z dwóch pozostał.</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name} nie ma numeru startowego.</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>Odebrano numer startowy: {name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>Numer startowy {number}: {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>nadano {count} numer startowy: {names}</numerusform>
    <numerusform>nadano {count} numery startowe: {names}</numerusform>
    <numerusform>nadano {count} numerów startowych: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>Potrzebny jest {count} numer startowy od {first} do {last}, wolne: {free}. Poszerz zakres w pliku reguł.</numerusform>
    <numerusform>Potrzebne są {count} numery startowe od {first} do {last}, wolne: {free}. Poszerz zakres w pliku reguł.</numerusform>
    <numerusform>Potrzeba {count} numerów startowych od {first} do {last}, wolne: {free}. Poszerz zakres w pliku reguł.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>1 i więcej</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number} nie jest numerem startowym, {name}: plik reguł daje {allowed}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>{name} ({nation}) ma już numer {number}. Wybierz inny.</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} jest w wyścigu {number}, który jest oficjalny. Najpierw ustaw go jako nieoficjalny.</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>Edytowano ręcznie, {moment}.</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>Wyniki tego wyścigu zmieniły się od edycji tekstu.</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>Biuletyn nie ma tekstu. Napisz go albo wróć do utworzonego z wyników.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>Edytowano biuletyn wyścigu {number}</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>Biuletynu wyścigu {number} nie edytowano.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>Biuletyn wyścigu {number} ponownie utworzono z wyników</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>Wyścig {number} nie ma jeszcze listy startowej. Biuletyn powstaje po wyścigu.</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>Wyścig {number} nie jest zakończony: {count} start bez czasu i statusu. Biuletyn powstaje potem.</numerusform>
    <numerusform>Wyścig {number} nie jest zakończony: {count} starty bez czasu i statusu. Biuletyn powstaje potem.</numerusform>
    <numerusform>Wyścig {number} nie jest zakończony: {count} startów bez czasu i statusu. Biuletyn powstaje potem.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>Tego zawodnika nie ma już w pliku.</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>ręcznie</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>Wcześniejsze podia, {name}, {event}: {gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>Wcześniejsze podia z {source}: {count} wiersz</numerusform>
    <numerusform>Wcześniejsze podia z {source}: {count} wiersze</numerusform>
    <numerusform>Wcześniejsze podia z {source}: {count} wierszy</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name} ({nation}): nie ma w tym pliku.</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>Podaj serię podiów, np. ISU World Cup Speed Skating.</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>Liczba miejsc na podium to liczba całkowita od 0 do {most}.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}, wyścig {number}: {sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>Baza danych jest uszkodzona: {fault}.</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>Plik zawiera coś, czego ten program nie zna: {value}.</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>Nie można odczytać listy startowej: {reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>Lista startowa zawiera więcej niż zgłoszonych: {entries}.</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>Jest oficjalny, ale {count} zgłoszenie nie ma czasu ani statusu.</numerusform>
    <numerusform>Jest oficjalny, ale {count} zgłoszenia nie mają czasu ani statusu.</numerusform>
    <numerusform>Jest oficjalny, ale {count} zgłoszeń nie ma czasu ani statusu.</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>W parze {pair}, tor {lane}, startuje {count}.</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>Odhaczono: {words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>Cofnięto odhaczenie: {words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>Znów odhacza się samo: {words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>Nowe na liście kontrolnej: {words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>Lista kontrolna: {words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>Usunięto z listy kontrolnej: {words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>Inna kolejność listy kontrolnej: {words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>Na liście kontrolnej nie ma już pozycji {number}.</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>Wpisz, co jest do zrobienia, np. Pomiar czasu sprawdzony.</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>Pozycja listy kontrolnej ma najwyżej tyle liter: {most}. Napisz krócej.</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>Każdy wyścig ma zgłoszenia</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>Numery startowe nadane</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>Godziny wyścigów zaplanowane</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>Sędziowie wyznaczeni</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>Wyścigi dnia rozlosowane</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>Listy startowe dnia wydane</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>Lód i powietrze zapisane</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>Wyniki dnia kompletne</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>Wszystkie wyścigi oficjalne</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>Wyniki wydane</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>Kopia zapasowa w drugim miejscu</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>Drukarka gotowa</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>Bez zmian od wydruku</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>Odprawa kierowników drużyn odbyta</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>Pomiar czasu sprawdzony</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>Radia sprawdzone</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>Lekarz obecny</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>Medale i nagrody gotowe</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>Wyniki wysłane do federacji</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>Protokół sporządzony</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>Dzień zawodów</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>Puchar Świata</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>Zawody klubowe</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event} nie ma wieloboju: {sex}. Podaj jeden z: {names}.</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>Wyścig {number} jest oficjalny, a jego arkusze podałyby innych. Najpierw ustaw go jako nieoficjalny.</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>Sędziowie: {event}</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>Źródło nie podaje sezonu; przyjęto {season}.</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>Dla {season} nie ma pliku reguł; użyto {rules}.</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source}: zawody {number} serii {series} to już „{known}”, a nie „{event}”.</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>Zawody</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Punkty</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>M-ce</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>Punkty po kolejnych zawodach</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>Miejsca po kolejnych zawodach</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>Nikt nie ma jeszcze punktów w tym pucharze. Klasyfikacja zaczyna się od pierwszego wprowadzonego czasu.</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>Punkty do zdobycia</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>lider teraz</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>Znak pełny: punkty teraz. Znak pusty: najwięcej, ile można osiągnąć. Linia kropkowana: bez szans na zwycięstwo.</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>Punkty teraz</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>Do osiągnięcia</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>Sezon {season}</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}, po {cup}{number}: miejsce {rank}, {points} pkt</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name} ma {points} pkt</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name} ma teraz {points} pkt</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name} może jeszcze osiągnąć {points} pkt</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name} może jeszcze osiągnąć {points} pkt i nie może już wygrać</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>Nie ma czego dzielić: żaden wyścig z Dywizją A i B nie jest bez listy startowej.</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>Dywizje wyścigu {numbers}</numerusform>
    <numerusform>Dywizje wyścigów {numbers}</numerusform>
    <numerusform>Dywizje wyścigów {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>Nie ma Dywizji „{division}”: wybierz A lub B.</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>Ręczne miejsce w dywizji wymaga uzasadnienia.</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>Wyścig {number} rozgrywa się w jednej dywizji.</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who}: wycofany lub rezerwowy; umieszcza się tylko zgłoszonych.</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>Umieszczono ręcznie w {division}</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>Już bez ręcznego umieszczenia</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>W tym pucharze nic się jeszcze nie odbyło: decydują znane czasy.</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>Pierwszy bieg jeszcze się nie odbył: jego wyniki zmienią te dywizje.</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}, wyścig {number}</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>Wyścig {number} nie ma obok wyścigu Dywizji {division}. Najpierw dodaj go do programu.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>Wyścig {number} ma już listę startową, jego dywizje zostają. Najpierw usuń listę startową.</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name} jest w wyścigu {number} i w drugiej dywizji. Usuń jedno ze zgłoszeń.</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>Klasyfikacja {cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>Kwalifikacja {championship}, {event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>Wniosek o rekord {mark}, {name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>Program</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>Zgłoszenia według krajów</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Zgłoszenia</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>Lista startowa</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>Lista par</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>Arkusz okrążeń</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>Wynik z okrążeniami</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>Klasyfikacja medalowa</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>Rekordy</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>Nagrody pieniężne</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>Nagrody pieniężne razem</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>Sędziowie wyścigów</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>Warunki na lodzie</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>Nie ma listy „{key}” na tych zawodach.</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>Wyścig {number}: {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>Losowanie wyścigu {numbers}</numerusform>
    <numerusform>Losowanie wyścigów {numbers}</numerusform>
    <numerusform>Losowanie wyścigów {numbers}</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>jego kolejność wynika z tego, co odbywa się wcześniej.</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>Dla tego wyścigu nie ma rankingu: decydują znane czasy i los.</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>Dywizja {other} jest pusta: dywizji na tym dystansie jeszcze nie utworzono.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>Jeszcze {count} zgłoszenie nie spełnia reguły: zob. stronę Zgłoszenia.</numerusform>
    <numerusform>Jeszcze {count} zgłoszenia nie spełniają reguły: zob. stronę Zgłoszenia.</numerusform>
    <numerusform>Jeszcze {count} zgłoszeń nie spełnia reguły: zob. stronę Zgłoszenia.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>Wyścig {number} jest oficjalny, więc jego lista startowa zostaje.</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>Jest już lista startowa z {count} nazwiskiem.</numerusform>
    <numerusform>Jest już lista startowa z {count} nazwiskami.</numerusform>
    <numerusform>Jest już lista startowa z {count} nazwiskami.</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>Nieznane ani miejsce, ani czas: {names}.</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>Bez toru w pierwszym biegu: {names}.</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>losowo</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count} punkt</numerusform>
    <numerusform>{count} punkty</numerusform>
    <numerusform>{count} punktów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>najlepszy czas sezonu {time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>bez czasu</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>równi, losowo</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>Ziarno daje inne pary: plik został zmieniony przez coś innego.</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>ranking pucharu przed tym wyścigiem</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>ranking {season}, bo nic się jeszcze nie odbyło</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>bez rankingu, bo nic się jeszcze nie odbyło</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>klasyfikacja po wyścigu {numbers}</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>Losowanie wyścigu {number}, ziarno {seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>Wyścig {number} trwa: {name} ma wynik. Nie można losować ponownie.</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>Zgłoszenia do wyścigu {number} zmieniły się od losowania. Losuj ponownie.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>wydrukowano {count} listę</numerusform>
    <numerusform>wydrukowano {count} listy</numerusform>
    <numerusform>wydrukowano {count} list</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>Na tablicy ogłoszeń: {board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>Zdjęto z tablicy ogłoszeń</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>zapisano {count} plik</numerusform>
    <numerusform>zapisano {count} pliki</numerusform>
    <numerusform>zapisano {count} plików</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>rewizje od {first} do {last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, rewizja {revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>wydano {count} listę</numerusform>
    <numerusform>wydano {count} listy</numerusform>
    <numerusform>wydano {count} list</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>Zastąpiona przez rewizję {revision}, {time}</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>Są już zgłoszeni do tych wyścigów.</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>Zgłoszono: {names}, wyścigi {numbers}</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who}: już wycofany.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Wycofano</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who}: nie ma wycofania.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who} jest na liście startowej. Cofnij to wycofanie osobno.</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>Cofnięto wycofanie</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>Kolejność rezerwowych zaczyna się od 1.</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who}: wycofany. Najpierw cofnij wycofanie.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who} jest na liście startowej. Zamiast tego wycofaj z niej.</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name} jest już rezerwowym {order}, {nation}. Wybierz inne miejsce.</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>Rezerwowy {order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>Już nie rezerwowy</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve} nie może zastąpić: {who}; potrzebny jest ten sam kraj i ten sam dystans.</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve} za: {gone}</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who} ma punkty ustalone ręcznie. Najpierw wróć do punktów z tabeli.</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>Poza konkurencją</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>W konkurencji</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>Usunięto czas zgłoszenia</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>Czas zgłoszenia {time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>Dopuszczono ({remark})</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>Cofnięto dopuszczenie</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>Usunięto zgłoszenie</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>W wyścigu {number} startują drużyny: {name} to zawodnik.</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>W wyścigu {number} startują pojedynczy zawodnicy: {name} to drużyna.</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who}: {reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who} nie jest rezerwowym.</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>{name} w wyścigu {number}</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act}: {names}, wyścigi {numbers}</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source}: żadna kolumna nie podaje: {what}. Wybierz kolumnę.</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source}: żadna kolumna nie podaje: {what}. Wybierz kolumnę albo podaj kraj wszystkich wierszy.</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>Na wiersz {row} z {source} nie można tak odpowiedzieć. Sprawdź podgląd ponownie.</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>Plik zmienił się od porównania z {source}. Sprawdź podgląd ponownie.</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>Zgłoszenia z {source}: {count} wiersz</numerusform>
    <numerusform>Zgłoszenia z {source}: {count} wiersze</numerusform>
    <numerusform>Zgłoszenia z {source}: {count} wierszy</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>Id {key} nie jest znane, a brakuje: {what}. Uzupełnij.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>Id {key} należy do: {known}. Czy to ta sama osoba co {name}?</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>Jest kilka osób: {name}. Która to?</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known} ma id {other}, na liście jest {key}. Czy to ta sama osoba?</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name} to może być {known}. Czy to ta sama osoba?</translation>
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation>{name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation>{name} ({nation}, ur. {born})</translation>
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation>{name}: nowa osoba, brakuje płci. Uzupełnij.</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known} ma płeć {own}, na liście jest {other}. Popraw płeć.</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}.</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>Lista nie ma wierszy.</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>Dla wierszy bez kraju przyjęto {nation}.</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>Nieodczytane kolumny: {names}.</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>Zgłoszeni, ale nie na tej liście: {names}.</translation>
  </message>
  <message>
   <source>known</source>
   <translation>znane</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>zmienione</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>odrzucone</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>do ustalenia</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>{count} wiersz nowy</numerusform>
    <numerusform>{count} wiersze nowe</numerusform>
    <numerusform>{count} wierszy nowych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>{count} wiersz znany</numerusform>
    <numerusform>{count} wiersze znane</numerusform>
    <numerusform>{count} wierszy znanych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>{count} wiersz zmieniony</numerusform>
    <numerusform>{count} wiersze zmienione</numerusform>
    <numerusform>{count} wierszy zmienionych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>{count} wiersz odrzucony</numerusform>
    <numerusform>{count} wiersze odrzucone</numerusform>
    <numerusform>{count} wierszy odrzuconych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>{count} wiersz do rozstrzygnięcia</numerusform>
    <numerusform>{count} wiersze do rozstrzygnięcia</numerusform>
    <numerusform>{count} wierszy do rozstrzygnięcia</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>Wiersz {row}: {reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>dla nowego zawodnika potrzebne są nazwisko, kraj i płeć. Uzupełnij.</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>Wiersz {row}: {name} nie może startować w wyścigu: {sex}. Popraw konkurencję.</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>Wiersz {row}: {event} nie ma w programie tych zawodów. Usuń albo dodaj wyścig.</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>Wiersz {row}: wiersz {first} podaje już: {name}, {event}. Usuń jeden z nich.</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event}: ten wiersz nie zgłasza drużyny</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event} z drużyną {nation}</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>Wiersz {row}: na liście wycofany z {event}, ale tu zgłoszony. Wycofaj zgłoszenie ręcznie.</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event}: wycofany</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event}: tu wycofany i tak pozostaje</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event}: {differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>Wiersz {row}: {note}. Wyścig {number} jest wylosowany: zmień ręcznie.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>Wiersz {row}: wyścig {number}, {event}, jest wylosowany. Zgłoś zawodnika ręcznie i dodaj start.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>Wiersz {row}: wyścig {number}, {event}, jest oficjalny. Najpierw ustaw go jako nieoficjalny.</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>numer {known} zostaje, na liście jest {other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>Wiersz {row}: numer {number} ma już {name}. Nadaj inny.</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>numeru {number} nie nadano, bo wyścig {race} jest oficjalny; najpierw ustaw go jako nieoficjalny</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>numer {number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>nowy zawodnik</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>zgłoszony: {events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>wszystko jest znane</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>uwaga na liście: „{remark}”</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>rezerwowy</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>poza konkurencją</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>już nie rezerwowy</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>rezerwowy {order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>w konkurencji</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>czas zgłoszenia {time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>czas zgłoszenia {time} zamiast {known}</translation>
  </message>
  <message>
   <source>club</source>
   <translation>klub</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>zapis oryginalny</translation>
  </message>
  <message>
   <source>born</source>
   <translation>data urodzenia</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>kraj</translation>
  </message>
  <message>
   <source>id</source>
   <translation>id</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>id {key} zostaje, na liście jest {other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nazwisko</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {value} zamiast {known}</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>Nowy plik na sezon {season}</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>„{season}” nie jest sezonem. Zapisz jako 2025/26.</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>nie ma listy „{name}”. Listy nazywają się {examples}.</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>nie podano wyścigu. Podaj go przez --race albo wpisz jego numer, jak w {{race 12.title}}.</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>„{text}” nie jest numerem wyścigu.</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>podaj, czyja to klasyfikacja: classification M, classification W.</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>„{key}” nie jest znane. Są: {known}.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Nie ma czego cofnąć.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Nie ma czego ponowić.</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>Ta zmiana już nie obowiązuje, więc nie ma czego cofnąć.</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>„{label}” już cofnięto.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>Nie można cofnąć „{label}”, bo potem było „{later}”. Najpierw cofnij tamto.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>Nie można cofnąć „{label}”: teraz jest tam coś innego.</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>Cofnięto: {label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>U tego zawodnika niczego jeszcze nie zmieniono.</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>Ostatnia zmiana tutaj, „{label}”, dotyczyła też innych. Cofnij ją: Edycja, Cofnij.</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>„{label}” nie cofa się tutaj. Użyj: Wynik, Ustaw jako oficjalny.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>{count} zawodnik</numerusform>
    <numerusform>{count} zawodników</numerusform>
    <numerusform>{count} zawodników</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{count} wcześniejszy czas: {who}</numerusform>
    <numerusform>{count} wcześniejsze czasy: {who}</numerusform>
    <numerusform>{count} wcześniejszych czasów: {who}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>to samo id</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>{name} z pliku nie może być: {skater}; jedno z nich startuje wśród mężczyzn. Wybierz innego zawodnika.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>i jeszcze {count}</numerusform>
    <numerusform>i jeszcze {count}</numerusform>
    <numerusform>i jeszcze {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Cofnięto: {label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>Przywrócono: {label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>cofnięte</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>odwołane</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>Wygląd arkuszy</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>Import wyścigu {number}, {title}</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>wyścig {number}, {event}, {title}</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race}: nic nowego.</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race}: przejęto {count} wiersz.</numerusform>
    <numerusform>{race}: przejęto {count} wiersze.</numerusform>
    <numerusform>{race}: przejęto {count} wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>Nowa pisownia: {name}; {told}.</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder}: w tym folderze nie ma pliku .json.</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number} ({time}, {label})</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>Wpis {entry} w dzienniku cofa lub przywraca coś, czego nie mógł.</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>Wiersze wpisu {entry} w dzienniku nie są numerowane tak jak były.</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>Brakuje wpisu {number} w dzienniku; są tylko jego wiersze.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>Wpis {entry} w dzienniku przeniesiono: zapisano go jako numer {number}.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>Wpis {entry} w dzienniku zmieniono po zapisaniu.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>Wpis {entry} w dzienniku zmieniono po zapisaniu albo zmieniono poprzedni.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>Wpis {entry} w dzienniku ma oznaczenie {kept}, ale stan {state}.</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>wiersz {row} tabeli {table}</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>Wpis {entry} w dzienniku zastał {place} zmienione z pominięciem dziennika.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>Z pominięciem dziennika usunięto {place}; ostatni zapis: wpis {entry}.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>Z pominięciem dziennika zmieniono {place}: {column} nie jest takie, jak po wpisie {entry}.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>Z pominięciem dziennika {place} ponownie wstawiono po usunięciu przez wpis {entry}.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>Z pominięciem dziennika wstawiono {place}: nie ma tego w żadnym wpisie.</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>Brakuje wpisu {first} w dzienniku; był przed wpisem {entry}.</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>Brakuje wpisów od {first} do {last} w dzienniku; były przed wpisem {entry}.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>I jeszcze {count} tego rodzaju.</numerusform>
    <numerusform>I jeszcze {count} tego rodzaju.</numerusform>
    <numerusform>I jeszcze {count} tego rodzaju.</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>wykonane</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>porzucone</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name} to właśnie otwarty plik. Wybierz plik z poprzedniego sezonu.</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>Z {source}: {what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>Pominięto {count} zawodnika: nazwisko nosi kilka osób.</numerusform>
    <numerusform>Pominięto {count} zawodników: ich nazwiska nosi kilka osób.</numerusform>
    <numerusform>Pominięto {count} zawodników: ich nazwiska nosi kilka osób.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>{count} rekord</numerusform>
    <numerusform>{count} rekordy</numerusform>
    <numerusform>{count} rekordów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>{count} drużyna</numerusform>
    <numerusform>{count} drużyny</numerusform>
    <numerusform>{count} drużyn</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>wygląd {count} zawodów</numerusform>
    <numerusform>wygląd {count} zawodów</numerusform>
    <numerusform>wygląd {count} zawodów</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>sędziowie {count} zawodów</numerusform>
    <numerusform>sędziowie {count} zawodów</numerusform>
    <numerusform>sędziowie {count} zawodów</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>zawodnicy</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>rekordy</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>drużyny</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>wygląd arkuszy</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>sędziowie</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>nic nowego</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>Nie ma zawodów {number}. Są: {names}.</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>Nie ma zawodów {number} w serii „{series}”. Są: {names}.</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>Jest kilka zawodów {number}: {names}. Podaj serię.</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>Nie ma wyścigu {number}. Wyścigi: {numbers}.</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>Jeden kask występuje dwa razy w tym lotnym finiszu. Usuń jeden z nich.</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>usunięto</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>Finisz: {order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>Lotny finisz {number}, okrążenie {lap}: {order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>Wpisz, kto jest na mecie: kask i czas, np. 12 7:42.51.</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>Punkty za finisz według kolejności na mecie</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>Zdublowany: {name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>Niezdublowany: {name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>Kto przerwał, ma w tym wyścigu ukończone od 0 do {most} okrążeń, nie {laps}.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>Przerwał po {laps} okrążeniu: {name}</numerusform>
    <numerusform>Przerwał po {laps} okrążeniach: {name}</numerusform>
    <numerusform>Przerwał po {laps} okrążeniach: {name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>Wyścig ma co najmniej 1 okrążenie.</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>Przy {laps} okrążeniach wyścig {number} ma inne lotne finisze. Najpierw usuń kolejności na lotnych finiszach.</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps} okrążenie</numerusform>
    <numerusform>{laps} okrążenia</numerusform>
    <numerusform>{laps} okrążeń</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}, wyścig {number}</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>Wyścig {number} nie jest biegiem masowym.</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>Kolejność na mecie: {order}. Wpisz ją całą, aby ją zmienić, albo podaj każdemu kaskowi czas.</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>Wyścig {number} ma {count} zgłoszeń; półfinały są dla 1 do {most}.</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>Półfinały wyścigu {number}</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>Lista startowa wyścigu {number} z półfinałów</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>Wyścig {number} nie jest biegiem masowym Dywizji B z biegiem Dywizji A obok.</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>Z wyścigu {number} nikt nie awansuje: są już w Dywizji A albo nie ma jeszcze wyniku.</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>Awans do wyścigu {number}: {names}</numerusform>
    <numerusform>Awans do wyścigu {number}: {names}</numerusform>
    <numerusform>Awans do wyścigu {number}: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>Wyścig {number} nie jest finałem biegu masowego z półfinałami ({count}), biegi od 1 do {count}, obok.</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>Nikt w wyścigu {race} nie ma kasku {number}. Sprawdź listę kasków.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>Kask {number}, {name}: brak startu. Popraw numer.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>Kask {number}, {name}: przerwał po okrążeniu {stopped}. Popraw numer lub okrążenia.</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>{team} ma w pliku inny skład; składu ze źródła nie przejęto.</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name} podano dwa razy</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>jest kilka osób: {name}. Podaj skater_key</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>brakuje „sex” przy: {name}, oczekiwano M lub W</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}, wiersz {row} ({name}): {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other} to {kept}: przeniesiono {count} zgłoszenie</numerusform>
    <numerusform>{other} to {kept}: przeniesiono {count} zgłoszenia</numerusform>
    <numerusform>{other} to {kept}: przeniesiono {count} zgłoszeń</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name}: z nikim nie połączono.</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other} to nie {kept}</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>Wybierz dwóch różnych zawodników.</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name}: już połączono z innym zawodnikiem.</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept} i {other} nie mogą być jedną osobą: jedno z nich startuje wśród mężczyzn.</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept} ma datę urodzenia {day}, {other} {other_day}. Najpierw popraw błędną datę.</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept} i {other} mają zgłoszenia w wyścigu {number}, {event}. Najpierw usuń jedno.</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Data ur.</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>Klub</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>Zapis oryginalny</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}, wyścig {number}: {title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>Adres ogłoszeń zaczyna się od https://.</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address} nie podaje najnowszej wersji: {reason}. Program jest taki jak był.</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address} podaje wersję, która nie jest numerem.</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>Nie ma serii „{series}”. Serie: {names}.</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>Plik nie ma sezonu. Utwórz nowy plik z sezonem.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>Funkcja</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nazwisko</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name} nie ma funkcji. Wpisz ją, np. Sędzia główny.</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office}: wpisz nazwisko albo usuń kraj.</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>{name}: zmieniłby się numer startowy w wyścigu {number}, który jest oficjalny. Najpierw ustaw go jako nieoficjalny.</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>wyścig {numbers} jest oficjalny, wydaj ponownie jego arkusze</numerusform>
    <numerusform>wyścigi {numbers} są oficjalne, wydaj ponownie ich arkusze</numerusform>
    <numerusform>wyścigi {numbers} są oficjalne, wydaj ponownie ich arkusze</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act}; {told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name}: {was} → {place}, nowa para</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>{name} ({nation}) jest już znane. Podaj obie daty urodzenia, jeśli to ktoś inny.</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>Nowy zawodnik {name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name} ma zgłoszenia w wyścigach. Aby zmienić płeć, wycofaj je.</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>Poprawiono zawodnika {name}</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>Inne nazwisko</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>Wpisz inne nazwisko.</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name} to już nazwisko: {who} ({nation}).</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name} ma też nazwisko {other}</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name} nie ma już nazwiska {other}</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>Nowa drużyna {name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>Poprawiono drużynę {name}</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>Drużyna {name} ({nation}) już istnieje.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>Id {key} należy do: {name} ({nation}).</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>{name} ma na tych zawodach numer {known}; w źródle jest {other}.</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}, wiersz {row}: jest kilka osób: {name} ({nation}). Podaj skater_key.</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Nazwisko</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>Wpisz nazwisko.</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Imię</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>Wybierz mężczyzn lub kobiety.</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>Nikt, kto startuje, nie urodził się {day}. Popraw datę urodzenia.</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>Wpisz nazwę drużyny.</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field} zawiera znak, którego nie można wydrukować. Wpisz ponownie.</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>„{nation}” nie jest krajem. Wpisz trzy wielkie litery, np. NOR.</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>Nowy obraz: {use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>Ten podpis jest pod wynikiem wyścigu {number}. Najpierw cofnij zatwierdzenie.</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>Usunięto obraz: {use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>Nowa kolejność obrazów</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>znak zawodów</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>sponsor</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>podpis</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path} nie jest plikiem. Wybierz inny obraz.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>Nie można odczytać {path} ({reason}). Wybierz inny obraz.</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>Kilku zawodników nazywa się {name}: {nations}. Podaj id federacji.</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>Żaden zawodnik w tym pliku nie ma id ani nazwiska „{key}”.</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>{name} zastępuje nazwisko ({remark})</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>Plik rozpoczęto na nowo po wpisie {number} ({hash}): {name} zastępuje nazwisko ({remark})</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>„{name}” nadal zdradza, kto to jest. Wybierz inne nazwisko.</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>Zawodnik {name} już istnieje. Wybierz inne nazwisko.</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>Uzasadnienie musi podać powód; jest przechowywane z decyzją.</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>Uzasadnienie pozostaje w pliku, więc nie może wskazywać osoby. Pomiń nazwisko.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Uzasadnienie</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>Jedno z nazwisk jest jeszcze w {count} wierszu tabeli {table}: sprawdź, czy chodzi o tę osobę.</numerusform>
    <numerusform>Jedno z nazwisk jest jeszcze w {count} wierszach tabeli {table}: sprawdź, czy chodzi o tę osobę.</numerusform>
    <numerusform>Jedno z nazwisk jest jeszcze w {count} wierszach tabeli {table}: sprawdź, czy chodzi o tę osobę.</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>Numery wyścigów zaczynają się od 1.</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>Nowe zawody: {event}, {count} wyścig.</numerusform>
    <numerusform>Nowe zawody: {event}, {count} wyścigi.</numerusform>
    <numerusform>Nowe zawody: {event}, {count} wyścigów.</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>Nowe zawody: {event}.</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>Zawody pozostają w swoim sezonie, {season}.</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>Poprawiono zawody: {event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>Nowy wyścig {number}: {title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>Wyścig {number} ma zgłoszenia, więc rozgrywa się w nim {title}. Najpierw je usuń.</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>Zmieniono wyścig {number}: {title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>Wyścig {number} ma {count} zgłoszenie. Najpierw je usuń.</numerusform>
    <numerusform>Wyścig {number} ma {count} zgłoszenia. Najpierw je usuń.</numerusform>
    <numerusform>Wyścig {number} ma {count} zgłoszeń. Najpierw je usuń.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>Wyścig {number} ma sędziów, warunki na lodzie lub losowanie. Zostaje w programie.</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>Listy wyścigu {number} wydano. Zostaje w programie.</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>Usunięto wyścig {number}: {title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>Kolejność musi zawierać każdy wyścig jednych zawodów dokładnie raz.</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>Nowa kolejność wyścigów</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>Wyścig {numbers}: {when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>bez dnia</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>W pliku reguł nie ma programu „{name}”. Są: {names}.</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>Program: {name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event} nie ma wyścigów do skopiowania.</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>Program jak na {event}</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>Zawody potrzebują nazwy, np. Puchar Świata #3.</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series} ma już zawody {number}, {event}. Wybierz inną nazwę i numer.</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>Wyścig {number} to już {title}. Wybierz inny numer.</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title} jest już w programie jako wyścig {number}. Nadaj własny tytuł.</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>Klasyfikacje wieloboju</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>Medale</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Rekordy</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>Klasyfikacje generalne</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>Nagrody</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>Lód i powietrze</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>Na tych zawodach nie ma jeszcze nic do protokołu. Dodaj wyścigi.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protokół</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>Dziennik pliku wyników: wpisy: {count}, skrót ostatniego to {hash}.</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>Wyniki, {day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Wyniki</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>Wyścig {number} oficjalny</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>Wyścig {number} znów nieoficjalny</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>{count} zawodnik bez czasu i statusu: {name}.</numerusform>
    <numerusform>{count} zawodników bez czasu i statusu, pierwszy: {name}.</numerusform>
    <numerusform>{count} zawodników bez czasu i statusu, pierwszy: {name}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>Wyścig {number} nie może być oficjalny: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>Wyścig {number} wymaga uzasadnienia uchylającego {count} zastrzeżenie: {sentence}</numerusform>
    <numerusform>Wyścig {number} wymaga uzasadnienia uchylającego {count} zastrzeżenia, pierwsze: {sentence}</numerusform>
    <numerusform>Wyścig {number} wymaga uzasadnienia uchylającego {count} zastrzeżeń, pierwsze: {sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>Wyścig {number} oficjalny, uchylono {count} zastrzeżenie: {remark}</numerusform>
    <numerusform>Wyścig {number} oficjalny, uchylono {count} zastrzeżenia: {remark}</numerusform>
    <numerusform>Wyścig {number} oficjalny, uchylono {count} zastrzeżeń: {remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>Nie ma schematu „{name}”. Wybierz {known} albo podaj ścieżkę.</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>Plik nie ma wyścigu Pucharu Świata, który liczy się do: {event}. Najpierw wczytaj wyścigi sezonu.</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>Bieg {number}</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>Para {number}</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>Międzyczas</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>Czas okrążenia</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>Czasy okrążeń</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>Strata do lidera</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>Pierwsze {metres} m</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>Średnie okrążenie</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>Okr.</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>Otwarcie a okrążenie</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name}: pierwsze {metres} m {opener}, potem {lap} na okrążenie, {time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>W tej parze nikt nie startuje. Rozlosuj wyścig albo wybierz inną parę.</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>Na liniach tego wyścigu nie mierzy się czasu, więc nie ma okrążeń do wykresu.</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>Nie wpisano jeszcze międzyczasów. Wykres zaczyna się od pierwszego.</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}, prowadzi</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}, najlepszy</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}, {metres} m: okrążenie {lap}, zegar {clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}, {metres} m: strata do lidera {gap}, zegar {clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office} występuje dwa razy. Wyścig ma jedną taką osobę; więcej jest przy zawodach.</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>Sędziowie wyścigu {number}</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment} występuje dwa razy. Zapisz raz.</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>Lód i powietrze, wyścig {number}</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source}: wyścig {number}, {event}, to już „{title}”.</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>Kodu {code} nie ma w pliku reguł.</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>tor {lane} w parze {pair} jest już zajęty</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>w pliku jest inna para, tor lub wycofanie albo wiersz występuje dwa razy</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>w pliku jest inny wynik; popraw ręcznie</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source}: wyścig {number} jest oficjalny. Najpierw ustaw go jako nieoficjalny.</translation>
  </message>
  <message>
   <source>open</source>
   <translation>otwarty</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>wylosowany</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>na lodzie</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>nieoficjalny</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>Tego uczestnika nie ma w klasyfikacji. Wybierz innego.</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>Nikt inny nie ma {points} pkt ({name}): ręcznie ustala się tylko miejsca przy równych sumach.</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>Miejsce ustalone ręcznie wymaga uzasadnienia.</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>Ręcznie ustala się miejsca tylko przy tej samej sumie.</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>Miejsca tych {count} są od {first} do {last}; równi dzielą lepsze miejsce.</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>Miejsce ręcznie, {cup}: {ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>Wśród mających tyle punktów co {name} nie ustalono ręcznie miejsca.</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>Miejsce znów wg reguły, {cup}: {name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>„{mark}” nie jest rekordem. Wybierz z {known}.</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>Bieg masowy nie ma rekordu: nie jeździ się w nim na czas.</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>Podaj dystans rekordu.</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>Wpisz rekordzistę.</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day} dopiero nadejdzie. Popraw datę rekordu.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Miejsce</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Źródło</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>Obowiązuje w</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>Podaj, którego toru to rekord.</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>Podaj, których mistrzostw to rekord.</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder} ma rekord ({mark}) ustanowiony w tym wyścigu. Najpierw usuń go na stronie Rekordy.</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>Rekordy z {source}: {count} wiersz</numerusform>
    <numerusform>Rekordy z {source}: {count} wiersze</numerusform>
    <numerusform>Rekordy z {source}: {count} wierszy</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>Na liście jest dwa razy.</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>Plik zawiera ten rekord.</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>Zatwierdzony przez listę.</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>Szczegóły wzięto z listy.</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>Pierwszy tego rodzaju w pliku.</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>Dzielony z: {name}, {time}.</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>Następuje po: {name}, {time}.</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>Wolniejszy niż {name}, {time}: zachowany jako wcześniejszy.</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>Nowy rekord {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record} ustanowiono w tym pliku. Popraw czas w wyścigu albo usuń rekord.</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>Poprawiono rekord {record}</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>Usunięto rekord {record}</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name}: brak {mark} w wyścigu {number}. Sprawdź ponownie listę tych zawodów.</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>Ten {mark} jest już na liście.</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>Nieoficjalny rekord {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>Podaj, kto zatwierdził rekord.</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record} jest już zatwierdzony.</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record} nie ma już w wyniku wyścigu. Usuń go z listy.</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>zatwierdzony przez {name}, {day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>Zatwierdzono rekord {record}</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>Ten rekord nie padł w tym pliku, więc nie ma podstaw do wniosku.</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>Żaden z tych wyścigów nie ma listy startowej. Najpierw przeprowadź losowanie, potem próbę.</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>Usunięto wyniki na potrzeby próby</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>Próba: {name}, ziarno {seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}, {name}: {said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>okrążenie {lap}: {order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>finisz: {order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>Do wpisania: {what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · para {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>Para {pair}: awaria zegara, czasy ręczne: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>Para {pair}: zegar wskazał błędnie, prawidłowo: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>Para {pair}: {told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>wewnętrzny</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>zewnętrzny</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>nie wpisano, było {right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>{entered} zamiast {right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>Od tego czasu nic się nie zmieniło.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>{count} zmiana od tego czasu: {labels}.</numerusform>
    <numerusform>{count} zmiany od tego czasu: {labels}.</numerusform>
    <numerusform>{count} zmian od tego czasu: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>Wraca {count} zmiana: {labels}.</numerusform>
    <numerusform>Wracają {count} zmiany: {labels}.</numerusform>
    <numerusform>Wraca {count} zmian: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup} nie jest kopią zapasową {name}. Wybierz jego własną.</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>Przywrócono z kopii zapasowej z {moment}: {name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Ponowiono: {label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time} jest przed międzyczasem na {metres} m ({passing}). Popraw jeden z nich.</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>Czas {time}, {place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>W tym wyścigu nie ma międzyczasu na {metres} m.</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>Usunięto międzyczas {metres} m, {place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>Kto nie wystartował, nie ma międzyczasów. Najpierw usuń DNS.</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres} m {time}, {place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>Tak rozstrzyga się tylko DNF, DNS i DQ.</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>Kto ma międzyczasy, wystartował: użyj DNF albo najpierw usuń międzyczasy.</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}, {place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>Uwaga {codes}, {place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>Usunięto uwagi, {place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>Odwołano powtórny start, {place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>Usunięto wynik, {place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>Wycofano, {place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>Tor zajmuje {name}. Najpierw przesuń jedną z osób.</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>Cofnięto wycofanie, {place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>Powtórny start następuje po próbie: najpierw wprowadź jej czas lub status.</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>Prób jest już {count}; więcej nie można.</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>Powtórny start, {place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>Punkty ustalone ręcznie wymagają uzasadnienia.</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>Punkty wynoszą co najmniej 0.</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>Punkty {points} ręcznie, {place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>Punkty z tabeli, {place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>Nie ma wyniku do usunięcia: {place}.</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>Nie zarządzono powtórnego startu: {place}.</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place}: wycofany. Najpierw cofnij wycofanie.</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place}: bez wycofania.</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{time} na {metres} m nie leży między sąsiednimi międzyczasami.</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>bieg {pair} {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>para {pair} {lane}, {name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>Wyścig {number} nie jest zakończony: {count} zawodnik bez czasu i statusu.</numerusform>
    <numerusform>Wyścig {number} nie jest zakończony: {count} zawodników bez czasu i statusu.</numerusform>
    <numerusform>Wyścig {number} nie jest zakończony: {count} zawodników bez czasu i statusu.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>Wyścig {number} nie jest zakończony: {count} drużyna bez czasu i statusu.</numerusform>
    <numerusform>Wyścig {number} nie jest zakończony: {count} drużyny bez czasu i statusu.</numerusform>
    <numerusform>Wyścig {number} nie jest zakończony: {count} drużyn bez czasu i statusu.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>Wyścig {number} ma już listę startową.</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>Nie ma pliku reguł „{name}”. Wybierz {known} albo podaj ścieżkę pliku reguł.</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>Plik reguł „{name}” tego pliku wyników nie jest dostarczany z programem.</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>Zapisano wszystko z {source}: zmiany: {changes}, wiersze: {rows}, każdy potwierdzony w dzienniku.</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>Zapisano wiersze z {source}: {rows}. Przed dalszą pracą porównaj listy z papierem.</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>Dziennik jest wiarygodny do wpisu {kept} z {entries}; późniejsze zmiany to jeden wpis, „Odzyskano z {name}”.</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>Dziennik zaczyna się od nowa, od jednego wpisu, „Odzyskano z {name}”; żaden z {entries} nie jest wiarygodny.</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table}: {count} z {kept} wierszy jest tak, jak odczytano, i nie potwierdza go żaden wpis w dzienniku.</numerusform>
    <numerusform>{table}: {count} z {kept} wierszy są tak, jak odczytano, i nie potwierdza ich żaden wpis w dzienniku.</numerusform>
    <numerusform>{table}: {count} z {kept} wierszy jest tak, jak odczytano, i nie potwierdza ich żaden wpis w dzienniku.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table}: przepadł {count} wiersz, bo jest sprzeczny z innymi lub należy do utraconego.</numerusform>
    <numerusform>{table}: przepadły {count} wiersze, bo są sprzeczne z innymi lub należą do utraconych.</numerusform>
    <numerusform>{table}: przepadło {count} wierszy, bo są sprzeczne z innymi lub należą do utraconych.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table}: części nie dało się odczytać i wierszy mogło być więcej niż te {kept}.</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event} zaplanowano dwa razy. Nadaj im odrębną nazwę.</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>Numer {number} mają już wcześniejsze zawody. Wybierz inny.</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day} nie należy do sezonu {season}, który trwa od lipca do czerwca.</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>Zawody {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>{count} program</numerusform>
    <numerusform>{count} programy</numerusform>
    <numerusform>{count} programów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>{count} puchar</numerusform>
    <numerusform>{count} puchary</numerusform>
    <numerusform>{count} pucharów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>plik własny</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>dołączony do programu</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>Punkty, losowanie, przewinienia i rekordy {season}: {cups}, {programmes}; {origin}.</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>Dla sezonu {season} nie ma jeszcze pliku reguł: sprawdź punkty i daty.</translation>
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
   <translation>Dzień</translation>
  </message>
  <message>
   <source>All times</source>
   <translation>Wszystkie czasy</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>Najlepsze w sezonach</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>Najlepszy dotąd w {season}: {said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>rekord {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>{count} czas nie ma daty i nie jest na wykresie.</numerusform>
    <numerusform>{count} czasy nie mają daty i nie są na wykresie.</numerusform>
    <numerusform>{count} czasów nie ma daty i nie jest na wykresie.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>{name}: daty czasów nie są znane, więc nie można ich pokazać na wykresie.</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name} nie ma jeszcze czasu na tym dystansie.</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name} jest już na liście startowej.</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>Podaj, w której parze startuje {name}.</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name}: wycofany; pozostaje na liście jako WDR.</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>Zamieniono miejsca: {first} i {second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>Zmieniono tory, para {pair}</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>Wstawiono parę {pair}</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>Usunięto pustą parę {pair}</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>Zdjęto z listy: {name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name}: rezerwowy lub wycofany. Najpierw zmień zgłoszenie.</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>Dopisano do listy: {name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>Lista zmieniła się od kontroli. Sprawdź wyniki kontroli ponownie.</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>Od rewizji {revision} nic się nie zmieniło.</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>Lista startowa wyścigu {number}, rewizja {revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>Lista zmieniła się od podania tych rozwiązań. Sprawdź je ponownie.</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>Wycofano, {name}: {option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}, {place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>Półfinały wyścigu {number} z ćwierćfinałów</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>Wyścig {number} nie jest finałem drużyn z ćwierćfinałami (bieg 1) i półfinałami (bieg 2). Dodaj je w menu Zawody, Program.</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>nikt</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>Skład {team}: {names}, wyścig {number}</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>W wyścigu {number} startują pojedynczy zawodnicy; skład mają tylko drużyny.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>Wyścig {number}: plik reguł nic nie mówi o tym wyścigu drużyn. Dodaj go do team_events.</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name} jest już w składzie drużyny {team}. Najpierw usuń tam nazwisko.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>już nieobecne</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>„{text}” nie jest chwilą. Zapisz jako 2025-11-14 14:32 albo 14:32 dla dzisiaj.</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>jest pusty</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>{moment}: w tym pliku nic jeszcze nie było. Pierwszy wpis: {first}.</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>Stan z {moment}.</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>Nowa przerwa: {break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>Zmieniono przerwę: {break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>Usunięto przerwę: {break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>Podaj, o ile minut: 10 to później, -10 to wcześniej.</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>Odtąd żaden wyścig nie ma godziny, którą można przesunąć.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>{count} wyścig {minutes} min później</numerusform>
    <numerusform>{count} wyścigi {minutes} min później</numerusform>
    <numerusform>{count} wyścigów {minutes} min później</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>{count} wyścig {minutes} min wcześniej</numerusform>
    <numerusform>{count} wyścigi {minutes} min wcześniej</numerusform>
    <numerusform>{count} wyścigów {minutes} min wcześniej</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>Nie ma już wyścigu do obliczenia. Wpisz, o której zaczyna się pierwszy wyścig dnia.</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>obliczono {count} godzinę</numerusform>
    <numerusform>obliczono {count} godziny</numerusform>
    <numerusform>obliczono {count} godzin</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>Wyścig {number} nie zacząłby się tego samego dnia. Przesuń godziny o mniej.</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>Przerwa trwa od 1 do {most} minut, nie {minutes}.</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>Przerwa w środku wyścigu następuje po jednej z jego par, np. 8.</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>po wyścigu {number}</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>przed pierwszym wyścigiem</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>wyścig {number}, po parze {pair}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>Ta klasyfikacja jest hipotetyczna.</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}, hipotetycznie</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>W porównaniu z rzeczywistą klasyfikacją: {words}, w skrócie {mark}.</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>Żadna konkurencja schematu {scheme} nie liczy wyścigów pucharu {cup}. Wybierz inny schemat.</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>Następny wyścig: {race}, wszyscy zgłoszeni</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>Hipotetycznie, nie odbyte: {race}: {wishes}.</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>Nie wiadomo, ile wyścigów pozostało: plik reguł tego nie podaje. Podaj liczbę.</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>Wygrać mógłby też ktoś bez punktów.</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>Puchar Świata #{number}</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}, przed nami</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}, Dywizja {division}</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>„{text}” nie ma na tej liście. Podaj część nazwiska albo klucz.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>„{text}” może oznaczać: {names}. Podaj więcej z nazwiska.</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name}: punkty w {count} z {all} wyścigów.</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>Lista nie ma kolumny „{name}”. Kolumny: {known}.</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name}: zgłoszenie w wyścigu {race}.</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>Ręcznie umieszczono w Dywizji {division}: {remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>Sędziowie dopuścili zgłoszenie wbrew regule: {remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name} startuje w barwach: {nation}.</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>Na listach {name} ma klucz {key}.</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>Nie nadano numeru startowego.</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>Numer startowy {number} należy do: {name}, na całych zawodach {event}.</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>Na tej liście nie ma numerowanych par.</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>Bieg {pair} tej listy startowej.</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>Para {pair}.</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>Na tej liście nie ma torów.</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>Tor na starcie: {lane}.</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>Na tej liście nie podano prostej.</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>Prosta startu: {side}.</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>Plik reguł przydziela im numery od {first} do {last}.</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>Plik nie zawiera losowania tego wyścigu: miejsce pochodzi z listy startowej.</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>Losowane jako „{kind}” z ziarnem {seed}, {day}.</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>Nie z losowania: sędziowie później dopisali start do listy.</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>Miejsce jest takie, jak wylosowano.</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>Sędziowie je później zmienili; wylosowano {place}.</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>Biuletyn</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>Bez daty</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what}: usunięto {before}</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what}: {now}, było {before}</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>zgłoszony</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{count} w {table}</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>lotny finisz {number}</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>powtórny start</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>tak</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>wycofany</translation>
  </message>
  <message>
   <source>time</source>
   <translation>czas</translation>
  </message>
  <message>
   <source>status</source>
   <translation>status</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>uwagi</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>uzasadnienie</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>okrążenia</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>zdublowany</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>mierzony ręcznie</translation>
  </message>
  <message>
   <source>points</source>
   <translation>punkty</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>punkty ręczne</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>uzasadnienie punktów</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>para</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>tor</translation>
  </message>
  <message>
   <source>place</source>
   <translation>miejsce</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>prosta</translation>
  </message>
  <message>
   <source>state</source>
   <translation>stan</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>czas rozstawienia</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>dystans rozstawienia</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>dzień czasu rozstawienia</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>miejscowość czasu rozstawienia</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>dywizja ręczna</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>uzasadnienie dywizji</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>dopuszczenie</translation>
  </message>
  <message>
   <source>number</source>
   <translation>numer</translation>
  </message>
  <message>
   <source>title</source>
   <translation>tytuł</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>konkurencja</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>płeć</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>metry</translation>
  </message>
  <message>
   <source>division</source>
   <translation>dywizja</translation>
  </message>
  <message>
   <source>run</source>
   <translation>bieg</translation>
  </message>
  <message>
   <source>day</source>
   <translation>dzień</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>godzina</translation>
  </message>
  <message>
   <source>series</source>
   <translation>seria</translation>
  </message>
  <message>
   <source>event</source>
   <translation>zawody</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>tor łyżwiarski</translation>
  </message>
  <message>
   <source>city</source>
   <translation>miasto</translation>
  </message>
  <message>
   <source>country</source>
   <translation>państwo</translation>
  </message>
  <message>
   <source>days</source>
   <translation>dni</translation>
  </message>
  <message>
   <source>air</source>
   <translation>powietrze</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>wilgotność</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>lód</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>plik reguł</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>rewizja</translation>
  </message>
  <message>
   <source>at</source>
   <translation>o godzinie</translation>
  </message>
  <message>
   <source>list</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>tablica ogłoszeń</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>wydrukowano</translation>
  </message>
  <message>
   <source>files</source>
   <translation>pliki</translation>
  </message>
  <message>
   <source>language</source>
   <translation>język</translation>
  </message>
  <message>
   <source>look</source>
   <translation>wygląd</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>rodzaj</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>ziarno losów</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>starty</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>zgłoszenia</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>próba</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>po wyścigu</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>po parze</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minuty</translation>
  </message>
  <message>
   <source>words</source>
   <translation>słowa</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>odhacza się samo</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>odhaczone</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>odhaczone ręcznie</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>nazwisko</translation>
  </message>
  <message>
   <source>given name</source>
   <translation>imię</translation>
  </message>
  <message>
   <source>name in own letters</source>
   <translation>nazwisko w oryginalnym zapisie</translation>
  </message>
  <message>
   <source>office</source>
   <translation>funkcja</translation>
  </message>
  <message>
   <source>record</source>
   <translation>rekord</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>obowiązuje w</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>rekordzista</translation>
  </message>
  <message>
   <source>source</source>
   <translation>źródło</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>zatwierdzony</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>złoto</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>srebro</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>brąz</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>miejsce</translation>
  </message>
  <message>
   <source>season</source>
   <translation>sezon</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>{count} sezon</numerusform>
    <numerusform>{count} sezony</numerusform>
    <numerusform>{count} sezonów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>{count} zawody</numerusform>
    <numerusform>{count} zawody</numerusform>
    <numerusform>{count} zawodów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>{count} wyścig</numerusform>
    <numerusform>{count} wyścigi</numerusform>
    <numerusform>{count} wyścigów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>{count} inne nazwisko</numerusform>
    <numerusform>{count} inne nazwiska</numerusform>
    <numerusform>{count} innych nazwisk</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>{count} czas spoza pliku</numerusform>
    <numerusform>{count} czasy spoza pliku</numerusform>
    <numerusform>{count} czasów spoza pliku</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>{count} numer</numerusform>
    <numerusform>{count} numery</numerusform>
    <numerusform>{count} numerów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>{count} osoba w składzie</numerusform>
    <numerusform>{count} osoby w składzie</numerusform>
    <numerusform>{count} osób w składzie</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>{count} start</numerusform>
    <numerusform>{count} starty</numerusform>
    <numerusform>{count} startów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>{count} wynik</numerusform>
    <numerusform>{count} wyniki</numerusform>
    <numerusform>{count} wyników</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>{count} międzyczas</numerusform>
    <numerusform>{count} międzyczasy</numerusform>
    <numerusform>{count} międzyczasów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>{count} lotny finisz</numerusform>
    <numerusform>{count} lotne finisze</numerusform>
    <numerusform>{count} lotnych finiszy</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>{count} sędzia</numerusform>
    <numerusform>{count} sędziów</numerusform>
    <numerusform>{count} sędziów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>{count} zapis o lodzie</numerusform>
    <numerusform>{count} zapisy o lodzie</numerusform>
    <numerusform>{count} zapisów o lodzie</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>{count} losowanie</numerusform>
    <numerusform>{count} losowania</numerusform>
    <numerusform>{count} losowań</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>{count} wydana lista startowa</numerusform>
    <numerusform>{count} wydane listy startowe</numerusform>
    <numerusform>{count} wydanych list startowych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} issued start lists</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation>
    <numerusform>{count} rekord</numerusform>
    <numerusform>{count} rekordy</numerusform>
    <numerusform>{count} rekordów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} career</source>
   <translation>
    <numerusform>{count} kariera</numerusform>
    <numerusform>{count} kariery</numerusform>
    <numerusform>{count} karier</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>{count} rozstrzygnięcie</numerusform>
    <numerusform>{count} rozstrzygnięcia</numerusform>
    <numerusform>{count} rozstrzygnięć</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>{count} wygląd arkuszy</numerusform>
    <numerusform>{count} wyglądy arkuszy</numerusform>
    <numerusform>{count} wyglądów arkuszy</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>{count} obraz</numerusform>
    <numerusform>{count} obrazy</numerusform>
    <numerusform>{count} obrazów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>{count} wydanie</numerusform>
    <numerusform>{count} wydania</numerusform>
    <numerusform>{count} wydań</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>{count} zatwierdzenie</numerusform>
    <numerusform>{count} zatwierdzenia</numerusform>
    <numerusform>{count} zatwierdzeń</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>{count} uchylenie</numerusform>
    <numerusform>{count} uchylenia</numerusform>
    <numerusform>{count} uchyleń</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>{count} biuletyn</numerusform>
    <numerusform>{count} biuletyny</numerusform>
    <numerusform>{count} biuletynów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>{count} przerwa</numerusform>
    <numerusform>{count} przerwy</numerusform>
    <numerusform>{count} przerw</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>{count} pozycja do odhaczenia</numerusform>
    <numerusform>{count} pozycje do odhaczenia</numerusform>
    <numerusform>{count} pozycji do odhaczenia</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{y} względem {x}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>jeszcze {count} linia</numerusform>
    <numerusform>jeszcze {count} linie</numerusform>
    <numerusform>jeszcze {count} linii</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name}: od {first} do {last}, liczba znaków: {count}</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Klasyfikacja wieloboju</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mieszane</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>Duży wielobój</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>Mały wielobój</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>Miniwielobój</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>Sprint</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>po {count} dystansie</numerusform>
    <numerusform>po {count} dystansach</numerusform>
    <numerusform>po {count} dystansach</numerusform>
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nation</source>
   <translation>Kraj</translation>
  </message>
  <message>
   <source>Rk</source>
   <translation>M.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Suma</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>Strata</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}m</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>Wyścig</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>Na ostatnim dystansie startuje najlepszych {count} po {before} dystansach.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nr</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>Dywizja</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>Pomiar</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>Pow. °C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>Lód °C</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{weekday}, {date}</source>
   <translation>{weekday}, {date}</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation>{weekday}, {day} {month} {year}</translation>
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
   <translation>poniedziałek</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>wtorek</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>środa</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>czwartek</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>piątek</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>sobota</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>niedziela</translation>
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
   <translation>sty</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>lut</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>mar</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>kwi</translation>
  </message>
  <message>
   <source>May</source>
   <translation>maj</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>cze</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>lip</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>sie</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>wrz</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>paź</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>lis</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>gru</translation>
  </message>
  <message>
   <source>{who}: {title} {before} taken out</source>
   <translation>{who}: {title} – usunięto {before}</translation>
  </message>
  <message>
   <source>{who} {before} to {after}</source>
   <translation>{who}: {before} → {after}</translation>
  </message>
  <message>
   <source>{who} {after}</source>
   <translation>{who}: {after}</translation>
  </message>
  <message>
   <source>rank of {who}: {before} to {after}</source>
   <translation>miejsce, {who}: {before} → {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {before} to {after}</source>
   <translation>{who}: {title} {before} → {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {after}</source>
   <translation>{who}: {title} {after}</translation>
  </message>
  <message>
   <source>notes below the list</source>
   <translation>uwagi pod listą</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>nowa pozycja: {who}</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>usunięto: {who}</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>kolejność wierszy</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>teraz {after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>nagłówek</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>warunki na lodzie</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>bez {bib}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Powód</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>Dywizje</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>Stawka do losowania</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>wszyscy losowo</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>drugi tor</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>kask {number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>losowani do biegów {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>losowani do czwórek {first}–{last}</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>losowani do par {first}–{last}</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>czwórka {number}</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>para {number}</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}, bez pary</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}, startujących: {count}</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Kolejn.</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>Najl. sezonu</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>1. bieg</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>Trafia do</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Uwagi</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>brak danych</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>Kolejność według: {source}.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Losowanie</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>Puchar Świata, Dywizja A</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>Puchar Świata, Dywizja B</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>grupy według rankingu</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>według klasyfikacji</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>drugi bieg na drugim torze</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>bieg masowy</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>Na tym samym torze co w pierwszym biegu, z braku innych: {names}.</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>Cała stawka jest losowana.</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>najlepszy czas sezonu</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>Kolejność stawki ustala: {keys}; o kolejności równych decyduje los.</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>Numery kasków ustala: {keys}; o kolejności równych decyduje los.</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>Najlepszy z przechodzących na tor wewnętrzny spotyka się z najlepszym z pozostałych i tak dalej.</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>Najlepszy zawodnik losuje ostatnie miejsce.</numerusform>
    <numerusform>{count} najlepszych jest losowanych między sobą na ostatnie miejsca.</numerusform>
    <numerusform>{count} najlepszych jest losowanych między sobą na ostatnie miejsca.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>Grupy po {count} w tej kolejności są losowane wewnątrz, a najlepsza grupa startuje na końcu.</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>Wszyscy pozostali spotykają się w tej kolejności, najlepsi na końcu.</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>Spotykają się w tej kolejności, najlepsi na końcu.</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>Każdy startuje na innym torze niż w pierwszym biegu.</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>Najlepsze drużyny losują także proste; z pozostałych lepsza drużyna startuje na prostej finiszowej.</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>Proste są losowane w każdym biegu.</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>Najlepsi losują także tory; z pozostałych lepszy startuje na torze wewnętrznym.</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>Lepszy z każdej pary startuje na torze wewnętrznym.</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>Czwórka startuje pod jednym numerem, a jej tory są losowane.</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>Tory są losowane w każdej parze.</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>Niepełny numer startuje pierwszy.</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>Niepełny numer startuje ostatni.</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>Tam, gdzie decyduje los, w miarę możliwości nie spotykają się zawodnicy z jednego kraju.</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>Ziarno {seed}, przepis {version}: losy pochodzą z SHA-256 z {seed}:0, {seed}:1 i tak dalej.</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>Kask</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>Tor</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>Opaska</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Prosta</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>rezerwowi, w tej kolejności</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>Poza konkurencją, bez miejsca i punktów</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>Zapis oryginalny</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Płeć</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>Ur.</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Kategoria</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>MS</source>
   <translation>BM</translation>
  </message>
  <message>
   <source>{nation}: {entries}</source>
   <translation>{nation}: {entries}</translation>
  </message>
  <message numerus="yes">
   <source>{count} woman</source>
   <translation>
    <numerusform>{count} kobieta</numerusform>
    <numerusform>{count} kobiety</numerusform>
    <numerusform>{count} kobiet</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>{count} mężczyzna</numerusform>
    <numerusform>{count} mężczyzn</numerusform>
    <numerusform>{count} mężczyzn</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}, {women} i {men}</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count} kraj</numerusform>
    <numerusform>{count} kraje</numerusform>
    <numerusform>{count} krajów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations}; {skaters}.</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}, wycofani ze wszystkich wyścigów: {names}.</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>Czas rozst.</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>Na (m)</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>Dnia</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>Gdzie</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>Raport z importu</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Wiersz</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>Na liście</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>Próba – to nie wynik</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Co</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jest</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Było</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Stan</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Kto</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Stanowisko</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>Wyścigi</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historia</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>Kogo dotyczy</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>Co zmieniono</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>Wyścig {number}: arkusz okrążeń wymaga dystansu, a żaden nie jest znany.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>Wyścig {number}: plik reguł nie podaje okrążeń dla tego wyścigu drużyn. Dodaj je tam.</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>Zostało</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>Drużyna {number}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>puste</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}, wycofany</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>Zdublowani lub poza biegiem</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>Lotny finisz {number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>Finisz {first}–{last}</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>Kaski: {helmets}.</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>Okr.</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>Pkt biegu</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>{count} podium jest jeszcze nierozstrzygnięte.</numerusform>
    <numerusform>{count} podia są jeszcze nierozstrzygnięte.</numerusform>
    <numerusform>{count} podiów jest jeszcze nierozstrzygniętych.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>{count} podium nie jest jeszcze oficjalne.</numerusform>
    <numerusform>{count} podia nie są jeszcze oficjalne.</numerusform>
    <numerusform>{count} podiów nie jest jeszcze oficjalnych.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race}: medale są dzielone, bo nieznana jest tysięczna.</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>Razem ({count} zgłoszenie)</numerusform>
    <numerusform>Razem ({count} zgłoszenia)</numerusform>
    <numerusform>Razem ({count} zgłoszeń)</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>Złoto</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>Srebro</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>Brąz</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>Liczy się {count} oficjalne podium.</numerusform>
    <numerusform>Liczą się {count} oficjalne podia.</numerusform>
    <numerusform>Liczy się {count} oficjalnych podiów.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>Liczy się {count} podium, oficjalne lub nie.</numerusform>
    <numerusform>Liczą się {count} podia, oficjalne lub nie.</numerusform>
    <numerusform>Liczy się {count} podiów, oficjalnych lub nie.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>Sędzia główny</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>Zastępca sędziego głównego</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>Starter</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>Zastępca startera</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>Sędzia na mecie</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>Główny sędzia czasowy</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>Sędzia czasowy</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>Kierownik pomiaru elektronicznego</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>Liczący okrążenia</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>Sędzia torowy</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>Kontroler zmian torów</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>Technik lodu</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>Ekspert ds. zgłoszeń i losowania</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>Opiekun zawodników</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>Spiker</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Lekarz</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>Przerwa</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Koniec</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>Podia według dystansów</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>Kariera: złoto, srebro i brąz w całej serii. Puste tam, gdzie wcześniejszy dorobek nie jest znany.</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Drużyna</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Znaczenie</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>Podia</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>nieznane: plik reguł nie podaje kwoty za to miejsce, więc nie ma jej w żadnej sumie.</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>nieznane: żadne źródło nie mówi, czy płaci się za tylko wyrównany rekord świata.</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>Niezatwierdzone jeszcze rekordy świata są mimo to w sumach.</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event}: plik reguł nie mówi nic o nagrodach pieniężnych za: {races}.</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>Bieżące klasyfikacje mogą się jeszcze zmienić: nic z nich nie jest sumowane.</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>Dzielący miejsce otrzymują równe części sumy za swoje miejsca.</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>Nagroda</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Waluta</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>Na osobę</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>Zawodnicy</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>Drużyny</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>Kraje</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nieznane</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nieznane</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>Rekord świata: {race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>Końcowa klasyfikacja: {cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>Bieżąca klasyfikacja: {cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}, {entries}.</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>Sezon {season}, po: {event}</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>Kwalifikacja</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>Liczby pochodzą z sezonu {scheme}, wyniki z {season}.</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>W kraju</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>Według punktów Pucharu Świata</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>Według czasów Pucharu Świata</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>Miejsce gospodarza</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>Miejsce mistrza</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>Rezerwowi</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>Liczą się Puchary Świata: {numbers}.</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>Zawodnik lub drużyna</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>Zawody i tor</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Czasy</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>Sędziowie i podpisy</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>Załączniki</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>Lista wyników</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>Zdjęcie z mety</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>Formularz kontroli antydopingowej</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>Wniosek o rekord</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>Pozycja</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>Uzupełnić puste pola</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>Rodzaj rekordu</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Dystans</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>Poprzedni rekord</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>Numer zezwolenia</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>Tor</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>Kryty lub otwarty</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>Wysokość n.p.m.</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>Świadectwo toru</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Godzina</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>Wyścig w programie</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>Tor na starcie</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>Przeciwnik</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>System pomiaru czasu</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>Czas automatyczny</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>Czasy ręczne, 1 do {count}</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>Międzyczasy</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>Temperatura lodu, °C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>Temperatura powietrza, °C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>Wilgotność, %</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>Ciśnienie powietrza, hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>Wiatr (tory otwarte)</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>Sędzia czasowy {number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>Podpis sędziego głównego</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>pobity</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>Dyw.</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Rekordzista</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>Rekord świata</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>Rekord świata juniorów</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>Rekord nizin</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>Rekord mistrzostw</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>Rekord mistrzostw juniorów</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>Rekord toru</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>Rekord toru juniorów</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>Rekord kraju</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>Rekord kraju juniorów</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>Rekord życiowy</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>Rekord kontynentu juniorów</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>Rekord kontynentu</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>{record} wyrównany</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>Kategorie według {system}, sezon {season}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Kategoria</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Inne nazwiska</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>Powtórny start</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Od</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Odpoczynek</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>Oczekujące powtórne starty</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>odpoczynek nieznany</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>może startować ponownie</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>jeszcze {minutes} min odpoczynku</numerusform>
    <numerusform>jeszcze {minutes} min odpoczynku</numerusform>
    <numerusform>jeszcze {minutes} min odpoczynku</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>Czas mierzony ręcznie</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>Rek.</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>Miejsca według biegów: zwycięzca każdego biegu jest w finale A.</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>Miejsca według biegów: ostatni to finał A o miejsca 1 i 2, poprzedni to finał B.</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>Punkty ustalone ręcznie, {name}: {remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>Równi, o ile wiadomo; brak tysięcznej: {names}.</translation>
  </message>
  <message>
   <source>In</source>
   <translation>Wew.</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Zew.</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>Miejsca w Pucharze Świata</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>Najlepszy</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Gdzie</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>Rekordy życiowe i sezonu</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>Zawodnik</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Tytuł</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Klasyfikacja generalna</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>Wg reguły</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Zmiana</translation>
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation>{name} {rank}</translation>
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation>{mark} Miejsce ustalone ręcznie: {ranks}. {remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>Miejsce {rank} ustalone ręcznie ({name}) już nie pasuje, bo sumy się zmieniły: {remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>niewydane</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>zmienione od rewizji {number}, niewydane</translation>
  </message>
  <message>
   <source>white</source>
   <translation>biała</translation>
  </message>
  <message>
   <source>red</source>
   <translation>czerwona</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>żółta</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>niebieska</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>Pkt PŚ</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>M-ce PŚ</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>Rezerwowi: {names}.</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} już istnieje. Wybierz inną nazwę.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{count} wiersz tabeli {table} wskazuje na wiersz tabeli {parent}, którego nie ma</numerusform>
    <numerusform>{count} wiersze tabeli {table} wskazują na wiersze tabeli {parent}, których nie ma</numerusform>
    <numerusform>{count} wierszy tabeli {table} wskazuje na wiersze tabeli {parent}, których nie ma</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path} jest otwarty lub nie został poprawnie zamknięty: obok leży {log}. Wybierz inną nazwę.</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path} jest używany przez inny program. Zamknij go tam i spróbuj ponownie.</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>dysk jest pełny</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>To jest sprzeczne z zawartością pliku: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path} jest uszkodzony ({reason}). Otwórz jego ostatnią kopię albo zapisz to, co da się odczytać: „{command}”.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>Nie można odczytać ani zapisać {path} ({reason}). Sprawdź dysk i folder.</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name} nie został poprawnie zamknięty; najnowsza z jego zmian ({count}) pochodzi z {time}.</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>Program zakończył się awaryjnie po {time}; jedyna zmiana jest zachowana.</numerusform>
    <numerusform>Program zakończył się awaryjnie po {time}; wszystkie {count} zmiany są zachowane.</numerusform>
    <numerusform>Program zakończył się awaryjnie po {time}; wszystkich {count} zmian jest zachowanych.</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name} jest otwarty także gdzie indziej: zmieniono o {time}, autor: {hand}. Pracuj tylko w jednym miejscu.</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name} jest otwarty także gdzie indziej; zmieniono o {time}. Pracuj tylko w jednym miejscu.</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path} zapisano w nowszej wersji skatedesk (wersja pliku {file}, ta czyta {own}). Zaktualizuj skatedesk.</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>Nie udało się zaktualizować {path} ({reason}). Plik jest bez zmian; jego kopia to {kept}.</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence} Nic nie przepadło: zachowaj {log} obok pliku do jego ponownego otwarcia.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>Nie ma folderu {folder}. Najpierw go utwórz.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path} to folder. Wybierz plik .skatedesk.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Nie ma pliku {path}.</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path} nie jest plikiem skatedesk. Wybierz plik .skatedesk.</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>nie ma wersji</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path} nie jest już plikiem, który otwarto: został przeniesiony lub zastąpiony albo wyjęto nośnik. Przywróć go i otwórz ponownie.</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path} to właśnie otwarty plik. Wybierz inną nazwę.</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>W {path} nic nie da się odczytać. Otwórz jego ostatnią kopię.</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>Odzyskano z {name}</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>kopia nie zawiera wszystkiego</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>Brak kopii zapasowej: nie ma {folder}. Włóż pendrive lub połącz udział sieciowy.</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>Brak drugiego miejsca</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>Brak kopii zapasowej: {folder} jest pełny. Zwolnij miejsce lub wybierz inne.</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>Drugie miejsce pełne</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>Brak kopii zapasowej: {folder} jest tylko do odczytu. Zezwól na zapis lub wybierz inne miejsce.</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>Drugie miejsce tylko do odczytu</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>Brak kopii zapasowej: {folder} jej nie przyjął ({reason}). Sprawdź pendrive lub udział sieciowy.</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>Kopia zapasowa nieudana</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edycja</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Cofnij</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Ponów</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>Cofnij ostatnią zmianę tego &amp;zawodnika</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>&amp;Wynik</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>Uwa&amp;ga za czasem…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>Nie u&amp;kończył</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>Nie &amp;wystartował</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>&amp;Dyskwalifikuj…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>W&amp;ycofaj lub cofnij wycofanie…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>Przyznaj pow&amp;tórny start…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>&amp;Skład drużyny…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>&amp;Punkty ręcznie…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>&amp;Usuń wynik…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>Ustaw jako &amp;oficjalny lub nieoficjalny</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>D&amp;rukuj wynik…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>&amp;Biuletyn…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>Prze&amp;jdź</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>Pole &amp;czasu</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>&amp;Duże cyfry na mecie</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>Następny bez &amp;wyniku</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>&amp;Program</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>&amp;Następny wyścig</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>P&amp;oprzedni wyścig</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>Us&amp;tawienia…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>&amp;Dlaczego?</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Klawisze</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>&amp;Cofnij: {label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>&amp;Ponów: {label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>Cofnij dla tego &amp;zawodnika: {label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>Zapis został przerwany przez komputer. Spróbuj ponownie.</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>Wszystkie zmiany są zapisane. Nie wybrano drugiego miejsca: wybierz je w menu Plik, Kopie zapasowe.</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>Wszystkie zmiany są zapisane i są w ostatniej kopii zapasowej.</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>Kopia zapasowa wykonana, odczytana i przeliczona: {count} wiersz.</numerusform>
    <numerusform>Kopia zapasowa wykonana, odczytana i przeliczona: {count} wiersze.</numerusform>
    <numerusform>Kopia zapasowa wykonana, odczytana i przeliczona: {count} wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence} Próba zostanie powtórzona.</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>Na końcu jest usuwana, więc nie ma jej drugiej kopii.</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>Próba bez kopii zapasowej</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>Wszystkie zmiany są zapisane w pliku. Pendrive lub udział sieciowy przechowałby jego drugą kopię.</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>Nie wybrano drugiego miejsca</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder} działa wolno. Praca trwa tymczasem dalej.</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>Trwa tworzenie kopii zapasowej</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Brak kopii zapasowej</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>Pierwsza powstanie za chwilę.</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>Ostatnia kopia zapasowa {time}, w {folder}</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>Kopia zapasowa {ago}</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>co minutę</numerusform>
    <numerusform>co {count} minuty</numerusform>
    <numerusform>co {count} minut</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>przed chwilą</translation>
  </message>
  <message numerus="yes">
   <source>{count} second ago</source>
   <translation>
    <numerusform>{count} sekundę temu</numerusform>
    <numerusform>{count} sekundy temu</numerusform>
    <numerusform>{count} sekund temu</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seconds ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} minute ago</source>
   <translation>
    <numerusform>{count} minutę temu</numerusform>
    <numerusform>{count} minuty temu</numerusform>
    <numerusform>{count} minut temu</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>{count} godzinę temu</numerusform>
    <numerusform>{count} godziny temu</numerusform>
    <numerusform>{count} godzin temu</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>{count} dzień temu</numerusform>
    <numerusform>{count} dni temu</numerusform>
    <numerusform>{count} dni temu</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}, ostatnia kopia zapasowa {time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>&amp;Utwórz kopię zapasową</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>&amp;Kopie zapasowe…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>Co&amp;fnij przywrócenie</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>Pobieranie kopii zapasowej …</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>Plik jest w stanie z {time}. Poprzedni stan zachowano jako {kept}; przywraca go {keys}.</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>Duże cyfry</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Esc wychodzi · F4 do F9 decyzje</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Esc wychodzi · Return zapisuje · Tab do międzyczasów · Page Down dalej · F4 do F9 decyzje</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>Bieg {pair} z {all}</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>Para {pair} z {all}</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>To jest ostatni bieg.</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>To jest ostatnia para.</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>Następny: bieg {pair}</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>Następna: para {pair}</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>Ceremonia losowania</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>Losowanie · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Wyjdź</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>Losuj ponownie…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Wstecz</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>Zatwierdź losowanie</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Pokaż wszystko</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>Następny kask</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>Następny bieg</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>Następna para</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>Zaczyna się losowanie.</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>Odrzucić to losowanie i losować ponownie?</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>Pary z ziarnem {seed} nie zostaną zapisane, także te już pokazane. Zostanie wzięte nowe, nikomu nieznane ziarno i wszystko zacznie się od nowa.</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>Losuj ponownie</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>Klawisze ceremonii</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>Spacja dalej · Backspace wstecz · End wszystko naraz · F11 pełny ekran · Ctrl+Return zatwierdza · Esc wychodzi</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>Pokazano wszystkie, nic jeszcze nie zapisano · Return zatwierdza losowanie · Esc wychodzi</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>Wszystko pokazane.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Ziarno</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>wolny tor</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>{first} do {last} z {count}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>Kask {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count} para</numerusform>
    <numerusform>{count} pary</numerusform>
    <numerusform>{count} par</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>{count} czwórka</numerusform>
    <numerusform>{count} czwórki</numerusform>
    <numerusform>{count} czwórek</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{who}: {where}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>Czwórka {number}</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>Nie ma jeszcze wykresu do zapisania.</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Zapisz wykres</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>&amp;Zawody</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>&amp;Nowe zawody…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>&amp;Popraw zawody…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>P&amp;rogram…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>&amp;Sędziowie zawodów…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>Sędziowie &amp;wyścigu…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>&amp;Lód i powietrze w tym wyścigu…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>&amp;Importuj wyniki…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>Importuj z&amp;głoszenia…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>Importuj wcześniejsze &amp;czasy…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>Importuj z p&amp;oprzedniego sezonu…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>&amp;Eksportuj ten wyścig…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>E&amp;ksportuj zawody…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>Eksportuj lis&amp;ty zgłoszeń…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>Import zgłoszeń</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>Listy zgłoszeń ({pattern})</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>Import wcześniejszych czasów</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>Zapisane czasy ({pattern})</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>Wycofać: {name}?</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name} pozostaje na liście jako WDR; miejsce w parze pozostaje wolne.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Wycofaj</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>Usunąć wynik: {name}?</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>Znikną czas, międzyczasy, status i uwagi; można to cofnąć.</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Usuń</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>Żaden plik nie jest otwarty. Otwórz plik w menu Plik, Otwórz, albo utwórz nowy.</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>Nie ma dystansu do podziału. Wybierz wyścig w programie.</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>Miejsce w Dywizji {division} ręcznie</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>Umieść w {division}</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>Powód, np.: dzika karta organizatora</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>Cofnij umieszczenie</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who}: bez ręcznego umieszczenia.</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>Najpierw wybierz na liście jednego zawodnika.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>Od wydania nic się nie zmieniło, więc nie ma czego drukować ponownie.</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>{count} zmieniona lista</numerusform>
    <numerusform>{count} zmienione listy</numerusform>
    <numerusform>{count} zmienionych list</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>Ten komputer nie zna żadnej drukarki. Skonfiguruj ją w systemie albo zapisz PDF za pomocą Eksportu.</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>Zapisz do folderu</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>Księga ({pattern})</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>Skoroszyt ({pattern})</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>Zapisywanie {name} …</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>Sędzia główny zatwierdza wynik wyścigu. Wybierz wyścig.</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>Najpierw wybierz listę.</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title}: jeszcze niewydane. Najpierw wydrukuj, wyeksportuj lub wydaj.</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>Nie ma tu listy do druku ani eksportu.</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>Zapisano i sprawdzono: {file}, {pages}, {lists}.</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>&amp;Dokumenty</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>&amp;Drukuj…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>Drukuj tylko &amp;zmienione…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>Drukuj &amp;wszystkie pokazane…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Eksportuj…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>P&amp;rotokół…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>W&amp;ydaj bez drukowania</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>&amp;Oznacz jako wydrukowane</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>W&amp;isi na…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>Zatwierdzenie &amp;sędziego głównego…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>&amp;Ustawienia arkuszy…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>Podgląd na całą dostępną szero&amp;kość</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>Wyścig {number} nie ma jeszcze listy startowej. Najpierw przeprowadź losowanie.</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>Zdjąć z listy startowej: {name}?</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name} pozostaje w zgłoszeniach i stoi pod listą jako niewylosowany; tor pozostaje wolny.</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>Zdejmij</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>&amp;Losowanie</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>&amp;Losuj…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>Losuj wszystkie wyści&amp;gi…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>Inne z&amp;iarno</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>Losuj &amp;od nowa…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>&amp;Eksportuj protokół…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>Półfinał&amp;y z ćwierćfinałów</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>&amp;Finały z półfinałów</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>Żaden wyścig ze zgłoszeniami nie czeka na losowanie. Najpierw zgłoś zawodników albo wybierz Losuj od nowa.</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>Tego wyścigu jeszcze tu nie losowano, więc nie ma protokołu do eksportu.</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>Nie ma wyścigu, do którego można zgłosić. Wybierz wyścig w programie.</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>Usunąć: {who}?</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>Nic z tego nie zostanie na listach; można to cofnąć. Wycofanie zachowa wpis na liście.</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>Wycofać: {who}?</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>Kto jest na liście startowej, pozostaje na niej jako WDR, a miejsce w parze pozostaje wolne.</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>Rezerwowy</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>Ustaw jako rezerwowego</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>Miejsce wśród rezerwowych, {nation}</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who}: nie ma wycofania. Wybierz kogoś wycofanego.</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation} nie ma rezerwowego na ten dystans.</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>Zgłoś rezerwowego za: {name}</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Zgłoś</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>Nic nie przemawia przeciw zgłoszeniu: {who}.</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>Dopuść zgłoszenie</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>Dopuść</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>Powód, np.: decyzja sędziego głównego na odprawie kierowników drużyn</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Cofnij</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>Numer startowy</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>Nadaj numer</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>Obowiązuje na całych zawodach.</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>Odbierz numer</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>Nie wybrano zgłoszenia. Najpierw wybierz je na liście.</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>To robi się dla jednego zgłoszenia naraz. Wybierz tylko jedno.</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>Numer startowy to liczba całkowita, co najmniej 1.</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}, wyścig {race}</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>Z&amp;głoszenia</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>&amp;Zgłoś zawodników…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>Wk&amp;lej zgłoszenia…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>&amp;Wycofaj lub cofnij wycofanie</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>&amp;Rezerwowy…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>Zgłoś rezerwowego z&amp;a…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>Poza &amp;konkurencją lub w niej</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>&amp;Dopuść…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>&amp;Usuń…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>&amp;Czas rozstawienia…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>&amp;Numer…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>Nadaj nu&amp;mery</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>Umieść ręczni&amp;e…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>Co&amp;fnij umieszczenie</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>Utwórz d&amp;ywizje</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>Tworzenie przykładu …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Otwórz</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>Pliki wyników ({pattern})</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name} jest już otwarty.</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>Import wyników</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>Wyścigi ({pattern})</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>Wyścig {number} nie ma jeszcze wyniku do druku.</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>Wynik {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>Przejęto {count} wyścig.</numerusform>
    <numerusform>Przejęto {count} wyścigi.</numerusform>
    <numerusform>Przejęto {count} wyścigów.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>Zapisano i sprawdzono: {names}, {rows} wiersz.</numerusform>
    <numerusform>Zapisano i sprawdzono: {names}, {rows} wiersze.</numerusform>
    <numerusform>Zapisano i sprawdzono: {names}, {rows} wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Plik</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>&amp;Nowy…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Otwórz…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>O&amp;statnie pliki</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>Za&amp;mknij</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Zakończ</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>Wid&amp;ok</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>&amp;Jasny</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Ciemny</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>Wysoki &amp;kontrast, na jasny tor</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>&amp;Większy</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>&amp;Mniejszy</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>&amp;Zwarte wiersze</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Pomo&amp;c</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name} (brak)</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>Usuń brakujące pliki z &amp;listy</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>Pod&amp;ręcznik</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>Co to &amp;jest?</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>Co tu &amp;wpisać?</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>Ścią&amp;gawka…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>&amp;Historia</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>&amp;Cofnij tę zmianę</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>Zmiany jednego &amp;zawodnika…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>&amp;Listy w dawnym stanie</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>&amp;Eksportuj pokazane…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>Nic nie jest pokazane, więc nie ma jeszcze czego eksportować.</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>Drukowanie …</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>Drukarka niczego nie przyjęła. Sprawdź, czy jest włączona, i drukuj ponownie.</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>Od wydania nic się nie zmieniło: pozostaje {revision}.</numerusform>
    <numerusform>Od wydania nic się nie zmieniło: pozostają {revision}.</numerusform>
    <numerusform>Od wydania nic się nie zmieniło: pozostają {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>Wydano {count} listę, {revision}.</numerusform>
    <numerusform>Wydano {count} listy, {revision}.</numerusform>
    <numerusform>Wydano {count} list, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>{count} plik</numerusform>
    <numerusform>{count} pliki</numerusform>
    <numerusform>{count} plików</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>Zapisano i sprawdzono: {files}, {count} lista, {revision}.</numerusform>
    <numerusform>Zapisano i sprawdzono: {files}, {count} listy, {revision}.</numerusform>
    <numerusform>Zapisano i sprawdzono: {files}, {count} list, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>Wydrukowano {count} listę, {pages}, {revision}.</numerusform>
    <numerusform>Wydrukowano {count} listy, {pages}, {revision}.</numerusform>
    <numerusform>Wydrukowano {count} list, {pages}, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>L&amp;isty</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>Ta lista jest pusta, więc nie ma jeszcze czego eksportować.</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>Okrążenia tego wyścigu</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>Ustaw okrążenia</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>przesuwa się finisz; wcześniejsze lotne finisze zostają</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>Wg pliku reguł</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>Wpisano kilka kasków. Wpisz tylko ten właściwy.</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>Bieg &amp;masowy</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>&amp;Zdublowany lub nie</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>&amp;Przerwał po kilku okrążeniach…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>&amp;Okrążenia tego wyścigu…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>Ponownie przyznaj p&amp;unkty za finisz</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>Przenieś najlepszych z &amp;Dywizji B wyżej</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>Podziel na półfinał&amp;y</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>Lista startowa &amp;finału</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Dzisiaj</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>Listy</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>Dokumenty</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>Szukaj wszędzie</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Przejdź</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>Strzałki wybierają, Return przechodzi, Esc wychodzi</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>„{act}”: {reason}.</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>Nic tu nie zawiera „{text}”.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Ostatnio używane</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}, {shown} z {count}</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>Wyścig, zawodnik, polecenie lub dokument</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Strony</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>Polecenia</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Podręcznik</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>Najpierw otwórz plik</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>Tylko na stronie {page}</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>Tutaj niemożliwe</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Wyniki wyszukiwania</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>&amp;Szukaj wszędzie…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>Najpierw wybierz wyścig.</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>Para lub bieg</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>Z czego</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>Wykresy wyścigu</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>Nie ma jeszcze klasyfikacji do wykresu.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>{count} wyścig do końca</numerusform>
    <numerusform>{count} wyścigi do końca</numerusform>
    <numerusform>{count} wyścigów do końca</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>wyścigi jak w pliku reguł</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>Pozostałe wyścigi</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>Wykresy pucharu</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>Najpierw wybierz zawodnika.</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>Ten zawodnik nie ma jeszcze czasu, więc nie ma czego pokazać na wykresie.</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>Wykresy zawodnika</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>Wykr&amp;esy tej strony…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>Wszystkie dane: {name}</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON ({pattern})</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>Nowy plik</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}, {name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>Usunąć rekord z listy?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>Usuń</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>Import rekordów</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>Listy rekordów ({pattern})</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>Najpierw wybierz rekord ustanowiony na tych zawodach.</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>Rekordy życiowe i sezonu są przy zawodniku; listę mają tylko rekordy.</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>Ten rekord jest już zatwierdzony.</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>Najpierw wybierz rekord.</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>Tego nie ma jeszcze na liście. Najpierw przejmij: Rekordy, Przejmij.</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>&amp;Rekordy</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>&amp;Nowy rekord…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>&amp;Popraw…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>&amp;Usuń…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>P&amp;rzejmij jako nieoficjalny</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>&amp;Zatwierdź…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>&amp;Wniosek o rekord…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>&amp;Importuj listę…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>Nie ma jeszcze rekordu do eksportu.</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>Kto jest tą samą osobą?</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Porównaj</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>wybrane ręcznie</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>Nie wybrano zawodnika. Utwórz: Zawodnicy, Nowy zawodnik.</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>Z&amp;awodnicy</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>&amp;Nowy zawodnik…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>&amp;Edytuj…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>&amp;Inne nazwiska…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>Ta &amp;sama osoba co…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>Kto &amp;może być jedną osobą…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>&amp;Połączeni zawodnicy…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>&amp;Drużyny…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>&amp;Wszystkie dane o osobie…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>&amp;Usuń nazwisko…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>E&amp;ksportuj rejestr…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Wolniej</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Szybciej</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>Zakończ…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pauza</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Dalej</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>Ziarno {number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>(jeszcze {count})</numerusform>
    <numerusform>(jeszcze {count})</numerusform>
    <numerusform>(jeszcze {count})</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>Do wpisania: {task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>Próba &amp;generalna…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>Pró&amp;ba</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>&amp;Pauza lub wznów</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>&amp;Następna para</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>&amp;Wolniej</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>&amp;Szybciej</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>Tworzenie próby …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>Próba nie została zakończona. Usunąć ją?</numerusform>
    <numerusform>{count} próby nie zostały zakończone. Usunąć je?</numerusform>
    <numerusform>{count} prób nie zostało zakończonych. Usunąć je?</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}. Nic z próby nie jest wynikiem.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Usuń</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>Próba – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>Na lodzie: {who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>Wszystkie wyścigi się odbyły. Zakończ próbę, aby zobaczyć, jak poszło.</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race}: nie ma jeszcze listy startowej. Przeprowadź losowanie albo pomiń poleceniem Następna para.</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>Następny: {race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>&amp;Klasyfikacje</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>&amp;Co jeśli…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>&amp;Miejsce ręcznie…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>Późne wy&amp;cofanie…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>Wyd&amp;aj listę startową</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>E&amp;ksportuj listę startową, listę par i arkusz okrążeń…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>Co zapisano i jaki jest stan pliku</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>Cofnij {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ponów</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>Żaden plik nie jest otwarty</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>Nic jeszcze nie zmieniono</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>Ostatnia zmiana {when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>Plik bezpieczny</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>Nic nowego · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>Zapisano {time} · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>Nie zapisano: {reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Cofnij</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>{count} lista zmieniona</numerusform>
    <numerusform>{count} listy zmienione</numerusform>
    <numerusform>{count} list zmienionych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>{count} lista zmieniona od wydania.</numerusform>
    <numerusform>{count} listy zmienione od wydania.</numerusform>
    <numerusform>{count} list zmienionych od wydania.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>Dzi&amp;siaj</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>&amp;Harmonogram…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>&amp;Lista kontrolna…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>Nie ma jeszcze liczby do wyjaśnienia. Pojawi się z pierwszym czasem.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Strona</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>Zawody i strony</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>Brak zawodów</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>Zatwierdzenie sędziego głównego</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Zatwierdź</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>Imię NAZWISKO</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Podpis</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>&amp;Inny podpis…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>&amp;Wycofaj</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Brak</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>Podpis {number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>Obrazy ({pattern})</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Kopie zapasowe</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>&amp;Przywróć…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Zamknij</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>Zmiany od tego czasu</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>&amp;Wybierz miejsce…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>Wybierz kopię zapasową z listy.</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>Nie wybrano drugiego miejsca. Wybierz pendrive lub udział sieciowy, a kopie zapasowe będą odtąd tworzone.</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>Drugie miejsce: {folder}. Jest na tym samym dysku co plik i przepadłoby razem z nim.</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>Drugie miejsce: {folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>Nie ma jeszcze kopii zapasowej. Wybierz drugie miejsce albo utwórz kopię poleceniem Utwórz kopię zapasową.</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>Tutaj pojawi się lista zmian od kopii zapasowej.</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>znika</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>wraca</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>jeszcze {count} zmiana</numerusform>
    <numerusform>jeszcze {count} zmiany</numerusform>
    <numerusform>jeszcze {count} zmian</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>i</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>Pendrive, udział sieciowy lub inny dysk na kopie zapasowe</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>Jak często, gdy coś się zmieniło</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>Return na kopii zapasowej przywraca ją po zapytaniu. Nic przy tym nie przepada.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Kopia zapasowa</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>Stan na</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Przechowana</translation>
  </message>
  <message>
   <source>others</source>
   <translation>inne</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>drugie miejsce</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>obok pliku</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Zachowaj tekst</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Fakty</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>Tekst nie jest jeszcze zachowany. Ctrl+Return zachowuje, ponowne Esc wychodzi bez zachowania.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Skopiowano</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>Zapisz biuletyn</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>Nikt nie ma miejsca w tym wyścigu i nic innego nie jest warte wzmianki.</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>edytowany · wyniki zmienione od tego czasu</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>edytowany</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopiuj</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>Tekst nie jest jeszcze zachowany. Zachowaj go albo wróć do tekstu utworzonego z wyników.</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>Zapisano i sprawdzono: {names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Zapisano</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopiuj</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>&amp;Zapisz jako…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>Wróć do tekstu z &amp;wyników</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>Return na fakcie pokazuje jego źródło. Tab przechodzi do tekstu; Ctrl+Return zachowuje go.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>Język biuletynu</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>Zapisz jako obraz…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>Który wykres</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>Te same wartości w tabeli</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>Wykres lub tabela</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Wykres</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabela</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Lista kontrolna</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>Dodaj pozycję</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Pozycje</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nowa pozycja</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>Coś innego, co trzeba zrobić</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>Weź inną listę</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>W górę</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>W dół</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>Weź inną listę …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>Pisz w pozycji, aby zmienić jej nazwę. Odhacza się ją spacją na stronie Dzisiaj.</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>Co trzeba zrobić</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>Odhaczone</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>samo</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>Nowe zawody</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>W {file}</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>Utwórz zawody</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>Reguły: {name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>Jak na {event}, {season}</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>Na razie bez wyścigów</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>Popraw zawody</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Zapisz</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>Wyścigi programu</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>Zawody zaczynają bez wyścigów. Dodaj je później.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Seria</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>Sezon</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numer</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>Tor łyżwiarski</translation>
  </message>
  <message>
   <source>City</source>
   <translation>Miasto</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>Państwo</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Pierwszy dzień</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Daty</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>Numer to liczba całkowita, co najmniej 1; puste pole oznacza następny.</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}, następny</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>Sędziowie zawodów</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>Nowa &amp;funkcja</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>Jeszcze &amp;jeden</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>Losuj {count} wyścig</numerusform>
    <numerusform>Losuj {count} wyścigi</numerusform>
    <numerusform>Losuj {count} wyścigów</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>Losuj wszystkie wyścigi</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>Pominięto. {sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>Każdy wyścig dostaje własne ziarno, zapisywane z losowaniem. Jedno cofnięcie cofa wszystkie.</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>Zgłoś drużyny</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>Zgłoś zawodników</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>Nazwisko, kraj lub numer</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Return zgłasza na zaznaczone dystanse. Esc zamyka.</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>&amp;Nowa drużyna…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>Zaznacz pod listą co najmniej jeden dystans.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>Dotąd zgłoszono: {count}.</numerusform>
    <numerusform>Dotąd zgłoszono: {count}.</numerusform>
    <numerusform>Dotąd zgłoszono: {count}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>Zgłoszono: {name}. {total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>Nowa osoba nie jest płci, która tu startuje. Wybierz inny wyścig.</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>Zgłoszenie na</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Kolumny</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>Kolumny listy</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>Odczytana jako</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>Kraj wierszy, które go nie podają</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>brak: takie wiersze są odrzucane</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>Żadna kolumna nie podaje: {what}. Wybierz kolumnę.</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>Żadna kolumna nie podaje: {what}. Wybierz kolumnę albo na dole kraj wszystkich wierszy.</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>„{heading}” jest odczytywana jako</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>Kolumna {number}</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>nie odczytuj</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>Id lub licencja</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>Imię i nazwisko</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>Zapis oryginalny nazwiska</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>Kobiety lub mężczyźni</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>Dystanse, wszystkie w jednej kolumnie</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>Czas zgłoszenia</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>Dystans czasu zgłoszenia</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>Dzień czasu zgłoszenia</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>Miejsce czasu zgłoszenia</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>Kolumna</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>Pierwszy wiersz</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>Wybrany wiersz</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>Kto to jest?</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>Cała lista</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>Wiersz {number}</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>Na liście: {text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>Nierozstrzygnięte: pomiń wiersz</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>Ktoś nowy: {name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>Przejmij wiersze</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>Arkusz skoroszytu</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Zapisz raport…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>Wczytywanie {file} …</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>Z tej listy nic nie można przejąć.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>Przejmij {count} wiersz</numerusform>
    <numerusform>Przejmij {count} wiersze</numerusform>
    <numerusform>Przejmij {count} wierszy</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>Nic do przejęcia</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>Nic się nie zmienia przed przejęciem wierszy, a jedno cofnięcie cofa je wszystkie.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count} wiersz pyta, kto to jest, i do rozstrzygnięcia jest pominięty: Return otwiera odpowiedzi.</numerusform>
    <numerusform>{count} wiersze pytają, kto to jest, i do rozstrzygnięcia są pominięte: Return otwiera odpowiedzi.</numerusform>
    <numerusform>{count} wierszy pyta, kto to jest, i do rozstrzygnięcia jest pominiętych: Return otwiera odpowiedzi.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Return przejmuje wiersze.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Zapisz raport</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Skoroszyty Excela ({pattern})</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-raport.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>Raport zapisano i sprawdzono: {name}, {count} wiersz.</numerusform>
    <numerusform>Raport zapisano i sprawdzono: {name}, {count} wiersze.</numerusform>
    <numerusform>Raport zapisano i sprawdzono: {name}, {count} wierszy.</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>Wiersze</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>Które wiersze są pokazane</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>Co zrobiłby każdy wiersz</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>Brak wierszy tego rodzaju.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Wszystkie</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Uwagi</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>Zgłoszeni, ale nie na tej liście.</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>rozstrzygnięte</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>Ktoś nowy.</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>To {known}.</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>Co by zrobił albo dlaczego nie</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>Zmiany od wydania stają się nową rewizją, taką samą w każdym formacie.</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>Eksport list</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>Wybierz folder…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>Które listy</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>Formaty</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>Zaznacz co najmniej jeden format.</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>{count} pokazana lista</numerusform>
    <numerusform>Wszystkie {count} pokazane listy</numerusform>
    <numerusform>Wszystkie pokazane listy: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>{count} zmieniona lista</numerusform>
    <numerusform>{count} zmienione listy</numerusform>
    <numerusform>{count} zmienionych list</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>Skoroszyt E&amp;xcela, wszystkie listy w jednym</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>&amp;PDF</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>&amp;HTML, do internetu</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>&amp;CSV, dla innych programów</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>&amp;JSON, dla innych programów</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>Błąd w skatedesk</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>Z &amp;nazwiskami, datami i ścieżkami</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>Z nazwiskami, datami i ścieżkami</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>Co poszło źle, dla szukających przyczyny</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>W skatedesk wystąpił błąd</numerusform>
    <numerusform>W skatedesk wystąpiły {count} błędy</numerusform>
    <numerusform>W skatedesk wystąpiło {count} błędów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>To, co zapisano, jest bezpieczne i można pracować dalej. Prosimy wysłać ten raport do opiekunów skatedesk.</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>Zapisano go także w {path}</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>Nie udało się go zapisać, więc skopiuj go przed zamknięciem.</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>Ostatnie działania:</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count} raz:</numerusform>
    <numerusform>{count} razy:</numerusform>
    <numerusform>{count} razy:</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>Np. NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>{names}</numerusform>
    <numerusform>{count} pliki: {names}</numerusform>
    <numerusform>{count} plików: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>Przejmij czasy</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>Dystans w pliku</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>Zawodnicy z plików</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>Nazwisko, kraj lub id</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>Zawodnicy z rejestru</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>Wczytywanie …</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>Te pliki nie zawierają czasów.</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>Z tych plików nic nie można przejąć.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>Przejmij {count} czas</numerusform>
    <numerusform>Przejmij {count} czasy</numerusform>
    <numerusform>Przejmij {count} czasów</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>Znane już czasy nie są przejmowane drugi raz. Ctrl+Return przejmuje czasy.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>{count} zawodnik jest pominięty do czasu wyboru osoby: Return przechodzi do rejestru.</numerusform>
    <numerusform>{count} zawodników jest pominiętych do czasu wyboru osób: Return przechodzi do rejestru.</numerusform>
    <numerusform>{count} zawodników jest pominiętych do czasu wyboru osób: Return przechodzi do rejestru.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count} wiersz nie ma poprawnego czasu.</numerusform>
    <numerusform>{count} wiersze nie mają poprawnego czasu.</numerusform>
    <numerusform>{count} wierszy nie ma poprawnego czasu.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>Kim jest {name}?</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>jak podaje plik</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>Dystans, gdy plik go nie podaje</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Pomiń</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>Rejestr</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>W plikach</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>Metry</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>W rejestrze</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>nie wybrano</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Klawisze</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>Słowa lub klawisz, np. cofnij lub F5</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Klawisz</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>Klawisze programu</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Cyfry</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Litery</translation>
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
   <translation>Spacja</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Strzałki</translation>
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
   <translation>Wszędzie</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>Do następnej lub poprzedniej części strony</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>Do innego wiersza listy</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>Do pierwszego lub ostatniego wiersza listy</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>Co można zrobić z wierszem, w menu</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>Znajdź na liście</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>Kopiuj wiersz</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>Kopiuj całą listę</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>Zostaw pytanie bez zmian</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>Zatwierdź długie pytanie z dowolnego pola</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>Pole czasu</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>Czas bez dwukropka i kropki: 10650 to 1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>Zapisz czas i przejdź do następnego zawodnika</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>Zapisz czas i przejdź do międzyczasów</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>Poprzedni lub następny zawodnik; czas nie jest zapisywany</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>Przywróć zapisany czas</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>Zapisz międzyczas i przejdź do następnego</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>Zapisz międzyczas i przejdź do poprzedniego</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>Ten sam międzyczas innego zawodnika</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>Przywróć zapisany międzyczas</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>Numery kasków w kolejności na lotnym finiszu lub mecie</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>Poprzedni lub następny lotny finisz</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>Cofnij ostatnie okrążenie, gdy nic nie wpisano</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>Inny wyścig</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>Wyścig o tym numerze</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>Do strony wyścigu</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>Pole nad listą</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>Tylko to, co zawiera te słowa; znaki diakrytyczne bez znaczenia</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>Do listy</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>Wybierz podświetlony wiersz</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>Znowu cała lista</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>Pary na stronie losowania</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>Późne wycofanie</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>Usuń zaznaczenie</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Co jeśli</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>Umieść tu zawodnika hipotetycznie</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>Usuń miejsce hipotetyczne</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Podgląd</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>Większy lub mniejszy</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>Na całą dostępną szerokość</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>Dalej w dół</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>Pierwsza lub ostatnia strona</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>Listy w dawnym stanie</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>Przejdź do wpisanej chwili</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>Poprzednia lub następna zmiana</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>Odhacz pozycję lub cofnij odhaczenie</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>Duże cyfry na mecie</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>Do innego znaku lub innej linii</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>Do pierwszego lub ostatniego znaku</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>Zapisz jako obraz</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Dlaczego?</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>Liczba obok tej</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>Kopiuj odpowiedź</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>Następna</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>Poprzednia</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>Wszystkie naraz</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>Cały ekran lub okno</translation>
  </message>
  <message>
   <source>English</source>
   <translation>angielski</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>niderlandzki</translation>
  </message>
  <message>
   <source>German</source>
   <translation>niemiecki</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>norweski</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>polski</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>japoński</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>chiński</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>koreański</translation>
  </message>
  <message>
   <source>French</source>
   <translation>francuski</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>Plik z poprzedniego sezonu</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>brak: zacznij bez niego</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>W&amp;ybierz…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>Nie ma pliku o tej nazwie.</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>Wyniki nie są przejmowane: nowy sezon zaczyna się pusty. Rekordy przechodzą jako czasy uzyskane gdzie indziej.</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}, sezon {season}.</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>Do {file}</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>Import z poprzedniego sezonu</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Przejmij</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>Wybierz plik z poprzedniego sezonu.</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>Zaznacz, co ma być przejęte.</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>Zawodnicy z id, nazwiskami, krajami, datami urodzenia i klubami</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>Ich najlepsze czasy: rekordy życiowe i z poprzedniego sezonu</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>Wygląd arkuszy, z obrazami, na tym samym torze</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>Sędziowie, na tym samym torze</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>Wycofaj i wydaj rewizję {number}</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>Na tej liście nikt się tak nie nazywa. Wpisz inne nazwisko lub numer.</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>Nikogo więcej to nie dotyczy.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>Nazwisko, numer lub kraj wycofanego</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Ktoś inny</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>Możliwe rozwiązania</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Co się zmienia</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>Żadnej pary nie trzeba drukować ponownie.</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>Drukuj ponownie: pary od {first} do {last}.</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>Drukuj ponownie: para {pairs}.</numerusform>
    <numerusform>Drukuj ponownie: pary {pairs}.</numerusform>
    <numerusform>Drukuj ponownie: pary {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>Nikogo więcej nie trzeba powiadamiać.</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>Do powiadomienia: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>Do powiadomienia: {names} i jeszcze {count}.</numerusform>
    <numerusform>Do powiadomienia: {names} i jeszcze {count}.</numerusform>
    <numerusform>Do powiadomienia: {names} i jeszcze {count}.</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · niemożliwe</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · zwykły sposób</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count} zmienia miejsce</numerusform>
    <numerusform>{count} zmieniają miejsce</numerusform>
    <numerusform>{count} zmienia miejsce</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>nikt nie zmienia miejsca</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>{count} para do ponownego druku</numerusform>
    <numerusform>{count} pary do ponownego druku</numerusform>
    <numerusform>{count} par do ponownego druku</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>do powiadomienia: {count}</numerusform>
    <numerusform>do powiadomienia: {count}</numerusform>
    <numerusform>do powiadomienia: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>Skład drużyny</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>Zapisz skład</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>Nowa osoba nie może startować w tej drużynie: inny kraj lub płeć.</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>Nie ma jeszcze zawodnika z kraju {nation}. Nowy zawodnik… dodaje go.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>jeszcze nikt</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>Startują: {names}.</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>Zmiennicy: {names}.</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>Spacja dodaje lub usuwa, Return zapisuje. Startuje pierwszych {size}; można podać do {named}.</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>Najpierw kobieta.</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>Najpierw mężczyzna.</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>zm. {place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>Kto może być jedną osobą</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>Jedna osoba</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>Połącz</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>&amp;Poprzednia para</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>Para {place} z {count}</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>W tym pliku nikt nie wygląda na tę samą osobę co ktoś inny.</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>Połączeni zawodnicy</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>Cofnij to połączenie</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>Wraca to, co połączenie przeniosło. Czasy wprowadzone od tego czasu zostają przy swoich zgłoszeniach.</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>Nazwisko lub kraj</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>W tym pliku nikogo nie połączono.</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>Występuje jako</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>Oboje obok siebie</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>&amp;Zachowaj drugiego</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other}: bez zgłoszeń.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{count} zgłoszenie ({other}) przechodzi do: {kept}</numerusform>
    <numerusform>{count} zgłoszenia ({other}) przechodzą do: {kept}</numerusform>
    <numerusform>{count} zgłoszeń ({other}) przechodzi do: {kept}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>Przechodzi też {count} czas uzyskany gdzie indziej.</numerusform>
    <numerusform>Przechodzą też {count} czasy uzyskane gdzie indziej.</numerusform>
    <numerusform>Przechodzi też {count} czasów uzyskanych gdzie indziej.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>Uzupełniono: {fields}.</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>Rozdzielają ich Połączeni zawodnicy w menu.</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>Zostaje</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>Wchodzi do niego</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>Nowy wyścig</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>Rodzaj wyścigu</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>Bez dywizji</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>Dywizja B</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Bieg</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>Jeden bieg</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>1. bieg</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>2. bieg</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>Wpisz metry i wybierz konkurencję.</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}, rewizja {number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>Wisi na …</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>Np. Hala A; puste, gdy zdjęto</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>Tablica ogłoszeń</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>Wpisz liczbę całkowitą, co najmniej 1.</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>Uwaga za czasem</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>Ustaw uwagę</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>Dyskwalifikuj</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>Kod lub słowa, np. T08 lub zmiana torów</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>Kody reguł</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Return wybiera podświetlony kod. Spacja zaznacza kilka.</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>Wybierz co najmniej jeden kod.</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>Bez kodu</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kod</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>Przewinienie</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Znaczenie</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Reguła</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>Uchyl i ustaw jako oficjalny</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>Ustaw jako oficjalny</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>Co stoi na przeszkodzie</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>Uzasadnienie musi podać powód; jest przechowywane z wyścigiem.</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>Dlaczego to dopuszczalne, np.: nie mierzono lodu</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>Najpierw trzeba poprawić {count} rzecz.</numerusform>
    <numerusform>Najpierw trzeba poprawić {count} rzeczy.</numerusform>
    <numerusform>Najpierw trzeba poprawić {count} rzeczy.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>Nic nie stoi na przeszkodzie. Odtąd niczego nie można zmienić.</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>{count} rzecz do poprawienia lub uchylenia z uzasadnieniem.</numerusform>
    <numerusform>{count} rzeczy do poprawienia lub uchylenia z uzasadnieniem.</numerusform>
    <numerusform>{count} rzeczy do poprawienia lub uchylenia z uzasadnieniem.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Return przechodzi do miejsca poprawki.</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Return przechodzi do miejsca poprawki; Tab do uzasadnienia, które uchyla.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Przypomnienie</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>Można uchylić</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>Trzeba poprawić</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>Wpisz nazwisko w jego wierszu, z krajem w nawiasie lub w osobnej kolumnie. Ctrl+Return zapisuje.</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>Dla zawodów</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Wybierz kogoś z listy.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Dodaj</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>Importy znajdują zawodnika także po tych nazwiskach: panieńskim, innej pisowni, skróconej formie.</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Inne nazwisko</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>Nie jest znane żadne inne nazwisko.</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>&amp;Usuń</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Zapisz…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drukuj…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>Strona internetowa ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>Ten komputer nie zna żadnej drukarki. Dodaj ją w systemie albo zapisz PDF przyciskiem Zapisz.</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>Zapisano i sprawdzono: {name}.</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>Nowy zawodnik</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>Dodaj zawodnika</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>Edytuj zawodnika</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>Np. 高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>Z federacji</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>Punkty ręcznie</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>Ustaw punkty</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>Dlaczego różnią się od tabeli</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>Tabela nie daje punktów.</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>Tabela daje {points}.</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>Wróć do tabeli</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>Punkty to liczba całkowita, co najmniej 0.</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>Usuń nazwisko</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>Wyniki zostają. Znika każde nazwisko, data urodzenia, klub i id.</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>Zamiast nazwiska</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>Powód, bez nazwiska</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>W &amp;tym pliku</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>W &amp;nowym pliku, bez starego dziennika</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>Niczego w nim nie można cofnąć. Ten plik i jego kopie zapasowe nadal zawierają nazwisko.</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>Cofnięcie przywraca nazwisko, bo przechowuje je dziennik tego pliku.</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>Wybierz nowy plik…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>Dodaj wyścig</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>Nie ma jeszcze wyścigów. Podaj poniżej konkurencję i naciśnij Return.</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>Wpisz dzień, godzinę lub tytuł. Alt+strzałki w górę i w dół przesuwają wyścig, Del go usuwa.</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>Zapisz godzinę jako 14:30.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Anuluj</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>Stopnie Celsjusza i procenty, z kropką lub przecinkiem: -8,2. Puste pola nie są drukowane.</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>&amp;Jak po wyścigu {number}</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment}: {reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>Sędziowie wyścigu</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>&amp;Jak w wyścigu {number}</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup}: {count} z {points} pkt, o miejsca od {first} do {last}.</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>Miejsce ręcznie</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>Ustaw miejsca</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>Powód, np.: dzielone, jak na liście oficjalnej</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>Znów wg reguły</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>Miejsce to liczba całkowita, co najmniej 1.</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>wg reguły {rank}</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>Miejsca</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>Miejsce: {name}</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>Zatwierdź rekord</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>Zatwierdź</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>Zatwierdzony przez</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>Sędzia lub federacja</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Dnia</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nowy rekord</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>Dodaj rekord</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>Popraw rekord</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>Kraj, tor lub mistrzostwa</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>Np. 36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>Wybierz kobiety lub mężczyzn.</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>wpisany</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>„{text}” nie jest datą. Zapisz jako 2001-02-03.</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>Jak podaje lista</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>Tor lub mistrzostwa</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>Wiersze listy</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>Przejmij {count} rekord</numerusform>
    <numerusform>Przejmij {count} rekordy</numerusform>
    <numerusform>Przejmij {count} rekordów</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count} wiersz odrzucono.</numerusform>
    <numerusform>{count} wiersze odrzucono.</numerusform>
    <numerusform>{count} wierszy odrzucono.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>Nic się nie zmienia przed przejęciem wierszy. Ctrl+Return je przejmuje.</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>Eksport rejestru</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>Wszyscy zawodnicy z tego pliku, w jednym skoroszycie</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>Z &amp;datami urodzenia</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>Z datami urodzenia</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>Daty urodzenia są prywatne: podawaj je tylko tym, którzy ich potrzebują.</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>Otwiera się kopia pliku, w której wyniki od tego wyścigu są usunięte, a czasy zmyślone. Sam plik pozostaje bez zmian, a kopia jest na końcu usuwana.</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>Próba generalna: {competition}</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>Zacznij próbę</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>Od wyścigu</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>Co się nie udaje</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>Program; obsługa tylko to, czego nie poda zegar</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>Kto wpisuje</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>Obsługa wpisuje wszystko</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>Ziarno</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>To samo ziarno daje znowu te same czasy.</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>Wpisz liczbę całkowitą, np. {number}.</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>Próba zostaje usunięta, a {name} otwiera się znowu w dawnym stanie.</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>Próba zostaje zamknięta.</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>Zakończyć próbę?</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>Zakończ próbę</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>Co różni się od przebiegu</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nic</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>Jak w zwykły dzień</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>Jak w zły dzień</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>{count} start jest poprawny.</numerusform>
    <numerusform>{count} starty są poprawne.</numerusform>
    <numerusform>{count} startów jest poprawnych.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>{count} błąd.</numerusform>
    <numerusform>{count} błędy.</numerusform>
    <numerusform>{count} błędów.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>Brakuje {count}.</numerusform>
    <numerusform>Brakuje {count}.</numerusform>
    <numerusform>Brakuje {count}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>Obsługa potrzebowała zwykle {count} sekundy.</numerusform>
    <numerusform>Obsługa potrzebowała zwykle {count} sekund.</numerusform>
    <numerusform>Obsługa potrzebowała zwykle {count} sekund.</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>Nie można otworzyć {name}</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>Co uratowano</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>&amp;Zapisz, co da się odczytać…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>Szukanie kopii zapasowych …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>Zapisywanie tego, co da się odczytać …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name} (odzyskany)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>Sp&amp;róbuj ponownie</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>&amp;Otwórz inny plik…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>Nie znaleziono jego kopii zapasowej ani obok, ani w drugim miejscu.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Przywróć</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>{name} to nowy plik. Uszkodzony pozostaje bez zmian.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Dalej</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path} jest uszkodzony: części nie można odczytać.</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path} nie jest plikiem wyników albo utracono jego początek.</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>Obejrzyj</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Wiek</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>Ostatnia zmiana jest z {time}; nie ma w niej tego, co wpisano później.</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>Jest w niej wszystko, co wpisano.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>Nie ma w niej {count} późniejszej zmiany.</numerusform>
    <numerusform>Nie ma w niej {count} późniejszych zmian.</numerusform>
    <numerusform>Nie ma w niej {count} późniejszych zmian.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>Przyznaj powtórny start</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>Przyznaj powtórny start</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>Zachowane są obie próby, liczy się lepsza.</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>Powód powtórnego startu</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>Powód, np.: przeszkodzenie na zmianie torów</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>Powtórny start wymaga powodu.</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>Start najwcześniej o {time}, po {minutes} minucie odpoczynku.</numerusform>
    <numerusform>Start najwcześniej o {time}, po {minutes} minutach odpoczynku.</numerusform>
    <numerusform>Start najwcześniej o {time}, po {minutes} minutach odpoczynku.</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>Plik w obecnym stanie jest zachowany obok; {keys} go przywraca.</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>Wrócić do kopii zapasowej z {when}?</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Przywróć</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>Nowy sezon</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Dalej</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>Krok {number} z {count}: {title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>Utwórz plik</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name} jest gotowy. Teraz zgłoś zawodników: Ctrl+1 albo lista przez Zawody, Importuj zgłoszenia.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Kalendarz</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>Zawody</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>Np. 2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>Zacznij pisać: znane tory pojawią się do wyboru</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>&amp;Jeszcze jedne zawody</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>&amp;Usuń</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>Podaj, gdzie ma leżeć plik.</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>Co się odbywa</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>Np. Puchar Regionu; puste przy pojedynczych zawodach</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Reguły</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>Sezon i reguły</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>Własny plik reguł…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>Zaczyna się bez wyścigów: podaj je na stronie Program albo później.</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>Plik reguł</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>Pliki reguł ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>Wyścigi: {what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Rodzaj</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Dni</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Coś innego</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>Z poprzedniego sezonu</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>Jeszcze brak wyścigów. Wybierz program albo podaj je poniżej.</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>&amp;Dodaj wyścig</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>w {count} dzień</numerusform>
    <numerusform>w {count} dni</numerusform>
    <numerusform>w {count} dni</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Del usuwa wyścig.</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title} jest już w programie.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>Podsumowanie</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>Co powstanie</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Plik</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Jak</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>tor jeszcze nieznany</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>dzień jeszcze nieznany</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nic</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>Ustaw czas</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>Usuń czas</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>Dystans to liczba metrów, np. 500.</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>„{text}” nie jest dniem. Zapisz jako 2026-01-31.</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>Tylko dla tego stanowiska; nic tutaj nie zmienia pliku wyników.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ustawienia</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Język</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Wygląd</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Rozmiar tekstu</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>Wiersze list</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Imię i nazwisko</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>Widoczne w historii</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>Stanowisko</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>Np. linia mety</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Nowe wersje</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>&amp;Sprawdź nowszą wersję</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>Sprawdzanie …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>Jest wersja {version}. To jest {own}. {page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>To jest {own}, najnowsza wersja.</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>Drugie miejsce kopii zapasowych wybiera się w menu Plik, Kopie zapasowe.</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Jak w systemie</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Jasny</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Ciemny</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>Wysoki kontrast, na jasny tor</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Swobodnie</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>Zwarte</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>To jest skatedesk {version}. Bez polecenia program nikogo nie pyta.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Obrazy</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>Nie ma jeszcze obrazów. Dodaj znak zawodów i znaki sponsorów.</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>&amp;Dodaj…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>W &amp;górę</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>W &amp;dół</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>&amp;Usuń</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Obraz</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>Słowami</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>Dodaj obraz</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>Obraz to</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>Np.: Puchar Świata Salt Lake City</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>Słowa są odczytywane tym, którzy nie widzą obrazu.</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>Ustawienia arkuszy</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>Nie ma jeszcze listy do obejrzenia. Ustawienia obowiązują dla wszystkich, które powstaną.</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>Przerwał po kilku okrążeniach</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>Zapisz</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>Ukończone okrążenia</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0 do {most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>w tej chwili; brak oznacza DNF</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>Wpisz ukończone okrążenia, od 0 do {most}.</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>Wydawca</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>Jest w stopce każdej strony</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Kolor</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>Czarno-biały albo {colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>Wybierz &amp;kolor…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>Pionowo; szerokie listy poziomo</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>Zawsze pionowo</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>Zawsze poziomo</translation>
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
   <translation>Drugi język</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>&amp;Krótkie listy na wspólnej stronie</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>Kod k&amp;wadratowy z rewizją</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>&amp;Daty urodzenia na listach zgłoszeń</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>Nowa drużyna</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>Dodaj drużynę</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>Edytuj drużynę</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>Np. Norwegia 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>Wybierz kobiety, mężczyzn lub mieszane.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>Edytuj…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>Nie ma jeszcze drużyn. Pojawiają się wraz z wyścigami lub można je utworzyć tutaj.</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>Harmonogram</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>Przesuń godziny</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>Wyścigi i przerwy</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>Jeszcze brak wyścigów. Dodaj je przez Zawody, Program.</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>O ile minut, np. 10 lub -10</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10 lub -10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>Przerwa poniżej</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>Oblicz godziny</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>Wybierz wyścig, od którego godziny są przesuwane.</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>Wyścig ma tu dzień i godzinę. Nazwę zmienia się w programie (Ctrl+Shift+G).</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>Przerwa ma opis, minuty i parę, po której następuje; jej godzina wynika z wyścigów.</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>Czyszczenie lodu</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>Przesuń godziny od wybranego wyścigu, w minutach</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>Wpisz godzinę jako 1430 lub 14:30; Return przechodzi do następnego wyścigu. Ins dodaje przerwę, Del ją usuwa.</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>Wpisz liczbę całkowitą, np. 15.</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>Wyścig lub przerwa</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>Po parze</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuty</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>Obliczona</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Przerwa</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>Strzałki przechodzą do liczb obok.</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>Kroki do tej liczby</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>W pliku reguł:</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>Kod z reguł lub jego słowa, np. T08 lub zmiana; Spacja zaznacza kilka.</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>Powód powtórnego startu, np.: przeszkodzenie na zmianie torów. Jest drukowany.</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>Punkty zamiast tych z tabeli, liczba całkowita, np. 44.</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>Powód decyzji w kilku słowach; zostaje przy decyzji dla tych, którzy później zapytają.</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>Ile okrążeń przejechano do przerwania, np. 12.</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>Zegar w chwili przerwania, np. 5:41.04; puste, jeśli nikt go nie zapisał.</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>Miejsce tego zawodnika wśród tych z równą liczbą punktów; dozwolone są miejsca równe.</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>Kilka liter nazwiska; Spacja dodaje zawodnika do drużyny lub go usuwa.</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>Godzina pomiaru, jako 14:30 lub 2:30 pm.</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>Temperatura powietrza w stopniach Celsjusza, np. 12,5 lub 12.5.</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>Wilgotność powietrza w procentach, np. 41.</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>Temperatura lodu w stopniach Celsjusza, np. -8,2 lub -8.2.</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>Język biuletynu.</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>Tekst w wydawanej postaci. Można go dowolnie zmienić; odznaczone fakty z niego znikają.</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>Który wykres tej strony jest pokazany.</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>Z której pary, pucharu lub dystansu jest wykres.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>Kilka liter nazwiska, kraj lub numer. Return zgłasza podświetlonego.</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>Zaznacz każdy dystans, na który zawodnik jest zgłaszany; Return zgłasza na wszystkie.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>Nazwisko, numer lub kraj wycofującego się; dalsze możliwości są poniżej.</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>Kilka liter nazwiska lub kraju; strzałki wybierają, Return zatwierdza.</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>Numer startowy na tych zawodach, liczba całkowita, np. 24. Puste pole go odbiera.</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>Czas, według którego zawodnik jest rozstawiany, np. 36.52.</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>Dystans, na którym uzyskano ten czas, np. 500.</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>Data uzyskania, jako 2025-11-21; puste, jeśli nieznana.</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>Miejsce uzyskania, np. Heerenveen.</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>Co zawiera ta kolumna listy. Niepotrzebne kolumny są pomijane.</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>Kraj wszystkich wierszy, które go nie podają, np. na liście klubu.</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>Arkusz skoroszytu ze zgłoszeniami.</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>Dystans czasów w pliku, jeśli plik go nie podaje.</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>Kim jest zawodnik z tego wiersza: ktoś znany, ktoś nowy albo nikt do zgłoszenia.</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>Nazwisko w druku, ze znakami diakrytycznymi: Żurek. Wielkie litery powstają same.</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>Imię w druku, np. Damian.</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>Nazwisko we własnym piśmie zawodnika, np. 髙木 美帆; puste, jeśli takie samo.</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>Trzy litery kraju, np. NOR.</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>Kobiety lub mężczyźni, jak zapowiedziano wyścig; drużyny mogą być mieszane.</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>Data urodzenia jako 2001-02-03. Decyduje o kategorii wiekowej i nie widnieje na żadnej liście publicznej.</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>Klub, np. SC Berlin; puste, jeśli nieznany.</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>Id w federacji, np. NOR7. Odróżnia osoby o tym samym nazwisku.</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>Inny zapis nazwiska na nadchodzących listach, np. nazwisko panieńskie.</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>Nazwa drużyny w druku, np. Norwegia 1.</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>Zaznacz tylko na własny użytek federacji: daty urodzenia to dane osobowe.</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>Co odtąd stoi zamiast nazwiska, np. Zawodnik 4711.</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>Powód usunięcia nazwiska, bez samego nazwiska, np.: wniosek z 12 maja.</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>Nazwisko znika z tego pliku; cofnięcie mogłoby je przywrócić.</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>Powstaje nowy plik, w którym nie ma śladu nazwiska; stary pozostaje.</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>Rodzaj rekordu, np. rekord świata lub toru.</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>Gdzie obowiązuje: trzy litery kraju, nazwa toru lub mistrzostwa.</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>Dystans lub konkurencja, której dotyczy rekord.</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>Czyje to rekordy, jeśli lista sama tego nie podaje.</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>Czas rekordu, np. 33.61 lub 1:05.37.</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>Do kogo należy, jak w druku; przy drużynie nazwiska lub kraj.</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>Data ustanowienia, jako 2025-11-21; puste, jeśli nieznana.</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>Miejsce ustanowienia, np. Salt Lake City.</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>Zawody, na których go ustanowiono, np. World Cup #1.</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>Kto go zatwierdził: sędzia lub federacja.</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>Dzień zatwierdzenia, jako 2025-12-01.</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>Strona, do której przejść. Klawiszami: Ctrl i numer strony.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>Zawody, których program jest poniżej i których dotyczą wszystkie strony.</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>Wpisywany tekst trafia do tej komórki listy. Return go przyjmuje, Esc porzuca.</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>Kilka liter z dowolnej komórki; znaki diakrytyczne bez znaczenia. Return przechodzi do następnego trafienia.</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>Kilka liter tego, czego szukasz, np. „zur”, „cofnij” lub „bieg masowy”.</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>Słowa do znalezienia w podręczniku, np. „helmet”. Return przechodzi do następnego miejsca.</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>Czas bez dwukropka i kropki: 3652 to 36.52, 10650 to 1:06.50. Także 36,52 i 1:06.504; ręcznie 36.5M albo dwa lub trzy stopery ze spacjami. Return zapisuje.</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>Zegar na tej linii od startu, wpisywany jak czas: 2512 to 25.12. Wynikają z niego czasy okrążeń.</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>Numery kasków w kolejności na lotnym finiszu lub mecie, ze spacjami: 7 12 3.</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>Które zgłoszenia są na liście: wszystkie na dystansie, startujący, rezerwowi i tak dalej.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>Kilka liter nazwiska, kraj lub numer startowy, np. „zur” lub 24.</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>Jak powstają pary. Plik reguł podaje, co jest zwykłe w tym wyścigu.</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>Liczba, z której biorą się wszystkie losy: to samo ziarno daje znowu to samo losowanie. Np. 4153, z kości do gry.</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>Którą parę ceremonia pokazuje najpierw, np. ostatnią, aby najlepszych zachować na koniec.</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>Które losowanie tego wyścigu jest pokazane; zastąpione są zachowane.</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>Zawody, po których pokazano klasyfikację; zwykle wszystkie dotychczasowe.</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>Wyścig, w którym zakłada się hipotetyczne wyniki. Nic z tego nie jest zapisywane.</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>Co zawodnik by tam uzyskał: miejsce, np. 3, czas, np. 1:09.65, albo DNF lub DQ.</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>Kilka liter nazwiska zawodnika hipotetycznego; strzałki wybierają, Return zatwierdza.</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>Ile wyścigów tego pucharu jeszcze się odbędzie poza tymi w pliku, np. 4.</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>Mistrzostwa, dla których poniżej liczone są miejsca.</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>Kilka liter nazwiska, kraj, klub, id lub numer startowy.</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>Według czyich reguł liczona jest kategoria wiekowa obok daty urodzenia, np. ISU.</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>Rodzaj rekordów na liście, np. rekordy świata lub tego toru.</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>Czyje rekordy są na liście: kobiet, mężczyzn czy obu.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>Kilka liter nazwiska, kraj, miejsce lub dystans, np. 1500.</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>Czy lista liczy tylko te zawody, czy wszystkie z serii.</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>Dystans lub konkurencja, której dotyczy lista.</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>Zawody, po których liczona jest lista.</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>Które listy są pokazane: wszystkie, zmienione od wydania i tak dalej.</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>Rodzaj pokazanych list, np. listy startowe lub wyniki.</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>Nazwisko, słowa zmiany, kto jej dokonał lub godzina, np. 14:32.</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>Na liście są tylko zmiany tego wyścigu.</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>Na liście są tylko zmiany tej osoby lub tego stanowiska.</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>Chwila, do której się cofnąć, jako 14:32 tego dnia lub 2025-11-14 14:32. Strzałki w górę i w dół przechodzą od zmiany do zmiany.</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>Lista pokazana w stanie z tamtej chwili.</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>Seria, np. ISU World Cup Speed Skating. Zawody jednej serii liczą się do jej pucharów.</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>Sezon, od 1 lipca do 30 czerwca, jako 2025/26.</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>Plik reguł: punkty, losowanie, kody i programy sezonu. Wybierz plik swojego sezonu albo własny.</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>Nazwa zawodów, np. World Cup #3 lub Zawody klubowe.</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>Które to zawody w serii, np. 3; według tego liczą wiersz poleceń i puchary.</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>Tor łyżwiarski, np. Thialf. Znane są do wyboru, z miastem i krajem.</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>Miasto toru, np. Heerenveen.</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>Trzy litery kraju, np. NED.</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>Dzień rozpoczęcia, jako 2025-11-21.</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>Dni w druku na arkuszach, np. 21 - 23 Nov 2025; bez zmian powstają same.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>Zawody, których program jest poniżej.</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>Wyścigi na początek, np. z Pucharu Świata lub zawodów klubowych. Można je zmienić poniżej.</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>Dystans w metrach, np. 500.</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>Co się odbywa: dystans w parach, bieg masowy lub wyścig drużyn.</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>Czy startują kobiety, czy mężczyźni.</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>Dywizja wyścigu; brak, jeśli stawka nie jest podzielona.</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>Który to bieg, jeśli dystans odbywa się dwa razy.</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>Gdzie leży i jak nazywa się nowy plik, z końcówką .skatedesk.</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>Plik wyników z poprzedniego sezonu. Pochodzą z niego osoby, drużyny i sędziowie, ale nie wyniki.</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>Zaznacz, co jest przejmowane z drugiego pliku.</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>O ile minut przesuwa się wybrany wyścig i wszystkie po nim, np. 10 lub -10.</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>Coś innego, co trzeba zrobić, np.: woda dla starterów. Return dodaje.</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>Inna lista na początek; własne pozycje zostają.</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>Wyścig, od którego zaczyna się próba; w kopii jego wyniki są usunięte.</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>Ile jest upadków, późnych wycofań i awarii zegara.</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>Czy czasy przychodzą same, czy obsługa wpisuje je z wywołania.</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>Dowolna liczba całkowita; ta sama daje znowu te same czasy.</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>Które listy są zapisywane w folderze.</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>Zaznacz każdy format do zapisania; wszystkie zawierają to samo.</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>Gdzie wisi lista, np.: przy szatniach. Pojawi się informacja, kiedy trzeba ją zdjąć.</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>Sędzia główny potwierdzający listę, imię i NAZWISKO.</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>Godzina zatwierdzenia przez sędziego głównego, jako 14:30.</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>Obraz podpisu do druku; bez niego zostaje linia na podpis.</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>Papier w drukarce: A4 w większości świata, Letter w Ameryce Północnej.</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>Czy strony są pionowe, czy poziome.</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>Język arkuszy; okno może mieć inny.</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>Drugi język tytułów i nagłówków, obok pierwszego.</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>Zapis dat na arkuszach.</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>Zapis godzin na arkuszach.</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>Czy czasy na arkuszach mają kropkę, czy przecinek.</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>Wydawca arkuszy, np. federacja; widnieje na dole każdej strony.</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>Kolor linii i nagłówków jako #1F5FA8; puste to czarno-białe.</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>Zaznacz, aby oszczędzać papier: krótkie listy są na jednej stronie.</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>Zaznacz, aby drukować kod kwadratowy; po zeskanowaniu podaje rewizję strony.</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>Zaznacz tylko tam, gdzie daty urodzenia muszą być jawne na listach zgłoszeń.</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>Czym jest obraz: znakiem zawodów czy sponsora.</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>Co przedstawia obraz, słowami, dla tych, którzy go nie widzą.</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>Słowa polecenia lub klawisz, np. F5.</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>Jak często powstaje kopia zapasowa, gdy coś się zmienia.</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>Język okna. Arkusze mają własny język.</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>Jasny, ciemny lub wysoki kontrast na jasny tor.</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>Jak duże jest wszystko: do 200 % na odległy ekran.</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>Jak daleko od siebie są wiersze wszystkich list.</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>Imię i nazwisko; widnieją w historii przy zmianach. Nikt inny ich nie dostaje.</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>Które to stanowisko, np. linia mety; widnieje obok nazwiska.</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>Gdzie pytać o nowszą wersję, tylko po naciśnięciu przycisku; puste nie pyta nikogo.</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>Zaznacz tylko, jeśli odbiorca raportu może czytać nazwiska.</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>Co się stało, dla szukających przyczyny. Przeczytaj, zanim przekażesz dalej.</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Strona podręcznika</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Wstecz</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>&amp;Dalej</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – Podręcznik</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>Podręcznik nie jest zainstalowany. Jest w docs/manual, tam skąd pochodzi program.</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>Podręcznik jest po angielsku; klawisze są jak tutaj.</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>W menu: {way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>Znajdź w podręczniku</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>Żadna strona nie zawiera wszystkich tych słów.</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>Błędy</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>Jedna strona do położenia obok klawiatury.</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>Ściągawka</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>Puchary Świata</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>Umieść ręcznie…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>Utwórz dywizje</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>wszyscy są w wyścigu swojej dywizji</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{count} do {division}</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>Przesunięte zostałoby {count} zgłoszenie: {where}</numerusform>
    <numerusform>Przesunięte zostałyby {count} zgłoszenia: {where}</numerusform>
    <numerusform>Przesunięte zostałoby {count} zgłoszeń: {where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>Do przesunięcia</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>także do {division}</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>do {division}</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>Program, sędziowie, lód</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>Listy startowe</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>Arkusze okrążeń</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>Wyniki z okrążeniami</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>Medale i nagrody</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>Wszystkie listy</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>Tylko zmienione</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>Co wydano</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>Ten wyścig</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>Niewydane</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>Aktualne</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>Zmienione od rewizji {number}</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>Jeszcze niewydane: druk lub eksport tworzy rewizję 1.</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>Rewizja {number} z {time}</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>wydrukowano {time}</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>niewydrukowane</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>wisi na: {board}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>inaczej sformułowane</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>zmieniono od tego czasu: {changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>Rewizja</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Wydrukowano</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>Wisi na</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}, {time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>Ustawienia arkuszy…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Eksport…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>Rodzaj listy</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>Listy lub wygląd jednej z nich</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>wydano: {count}</numerusform>
    <numerusform>wydano: {count}</numerusform>
    <numerusform>wydano: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>nic jeszcze nie wydano</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>Otwórz plik wyników lub utwórz nowy w menu Plik.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>W tym pliku nie ma jeszcze zawodów. Utwórz: Zawody, Nowe zawody.</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>Przeglądanie list …</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>Nie ma jeszcze list. Dodaj wyścigi: Zawody, Program; ich listy pojawią się tutaj.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>Od wydania nic się nie zmieniło.</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>Nic z tego jeszcze nie wydano. Druk lub eksport listy tworzy rewizję 1.</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>Nie ma tu takiej listy. Wybierz powyżej inny wyścig lub inny rodzaj.</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>będzie rewizją {number}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Wszystkie rodzaje</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>{count} lista zmieniona od wydania</numerusform>
    <numerusform>{count} listy zmienione od wydania</numerusform>
    <numerusform>{count} list zmienionych od wydania</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>Zaznaczono: {name}. Spacja na innym zamienia miejscami, na wolnym torze przenosi; Esc odznacza.</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>Spacja zaznacza, spacja na innym wierszu zamienia lub przenosi. Alt i strzałki przenoszą od razu.</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>Wszyscy startują razem. Del zdejmuje z listy, spacja dopisuje niewylosowanych.</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>&amp;Zaznacz, zamień lub przenieś tutaj</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>Do &amp;poprzedniej pary</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>Do &amp;następnej pary</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>Zmień &amp;tory</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>&amp;Wstaw parę	Ins</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>Z&amp;dejmij z listy…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>Pary, kontrola lub rewizja</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>Kontrola</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>Rodzaj losowania</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>Reguła i co sprawdzić przed losowaniem</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Inne</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>Najpierw pokazane</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>Do wyścigu {number} nikogo jeszcze nie zgłoszono. Zgłoś na stronie Zgłoszenia albo wczytaj listę startową: Zawody, Importuj wyniki (Ctrl+I).</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>Losowanie lub stawka</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Stawka</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>pierwsza para</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>ostatnia para</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>Reguły wymagają tu innego losowania: {kind}.</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>Nietypowe losowanie</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>Najpierw sprawdź to</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>Wszystkie losy pochodzą z ziarna, przez SHA-256: to samo ziarno i ta sama stawka dają na każdym komputerze to samo losowanie. Ogłoś je na głos albo niech kierownicy drużyn podadzą cyfry, zanim ktokolwiek losuje.</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>Jeszcze bez wyścigu</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>Nie ma jeszcze wyścigu do losowania. Utwórz nowe zawody albo wczytaj wyścigi: Zawody, Importuj wyniki.</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>Otwórz plik wyników: Plik, Otwórz (Ctrl+O), albo utwórz nowy: Plik, Nowy (Ctrl+N).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>do losowania: {count}</numerusform>
    <numerusform>do losowania: {count}</numerusform>
    <numerusform>do losowania: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>obecna lista startowa zostaje do zatwierdzenia nowego losowania</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>Wróć do listy startowej</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>na liście startowej: {count}</numerusform>
    <numerusform>na liście startowej: {count}</numerusform>
    <numerusform>na liście startowej: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>wylosowano z ziarnem {seed}</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>nie losowano tutaj</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>Losuj od nowa…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>Ten wyścig już wylosowano. Aby losować ponownie, wybierz Losuj od nowa.</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>Nic nie zapisano. Ziarno pozostaje: losowanie z nim daje znów ten sam wynik.</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>Lista startowa lub protokół</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>Jak wylosowano</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>Protokół losowania</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>Losowanie {number}</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>Ziarno {seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>Sprawdzono: ziarno daje te pary</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>Ziarno nie daje tych par</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>po wycofaniu, od pary {number}: tutaj jest to para 1</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>Kontrola i rewizja</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Napraw</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>Późne wycofanie…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>Wydaj listę startową</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>Samokontrola niczego nie znalazła.</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>Wydaj rewizję {number}</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>Jeszcze niewydane</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>Rewizja {number}, wydana {when}</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>Zmienione od rewizji {number}, wydanej {when}</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>konieczne: {count}</numerusform>
    <numerusform>konieczne: {count}</numerusform>
    <numerusform>konieczne: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>zalecane: {count}</numerusform>
    <numerusform>zalecane: {count}</numerusform>
    <numerusform>zalecane: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>w porządku</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>Trzeba poprawić</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>Warto poprawić</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Informacja</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR, na liście startowej</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>Zgłoszony</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>za dużo</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>brak minimum</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>za młody</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>zły wyścig</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>zgłoszony dwa razy</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>kolejność rezerwowych</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>lista startowa</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>nie sprawdzano</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence} Dopuszczono: {remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>Nikogo jeszcze nie zgłoszono</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{entries} z {whom}</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>{count} wycofany</numerusform>
    <numerusform>{count} wycofanych</numerusform>
    <numerusform>{count} wycofanych</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>{count} brak</numerusform>
    <numerusform>{count} braki</numerusform>
    <numerusform>{count} braków</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>brakuje numerów: nadaje je Ctrl+Shift+B</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>Co się nie zgadza</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Najw.</translation>
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation>{time} ({metres} m)</translation>
  </message>
  <message>
   <source>Which entries</source>
   <translation>Które zgłoszenia</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>Zgłoś zawodników…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>Zgłoszenia lub dywizje</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Błędne</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>Błędne · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>Zgłoś drużyny…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>Nikt tu nie pasuje do „{text}”. Esc znów pokazuje wszystkich.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>W tym pliku nie ma jeszcze zawodów. Utwórz: Zawody, Nowe zawody, albo zaimportuj wyniki.</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>W programie nie ma jeszcze wyścigów. Dodaj: Zawody, Program, albo zaimportuj wyniki.</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>Nikt nie jest tu jeszcze zgłoszony. Wczytaj listę przez Ctrl+Shift+I, wklej wiersze arkusza przez Ctrl+V albo zgłaszaj pojedynczo przez Ins.</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>Do {race} nikogo jeszcze nie zgłoszono. Zgłoś klawiszem Ins.</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race} rozgrywa się tu w jednej dywizji.</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>Ten dystans</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>Całe zawody</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>Znajdź zgłoszenie: nazwisko, kraj lub numer</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>Co się nie zgadza, i kraje</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>Co się nie zgadza · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>Nic nie przemawia przeciw tym zgłoszeniom.</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>Na zawodach: {nations}</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>Wprowadzanie czasów</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>Bieg {pair}</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>Para {pair}</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>Bez {bib}</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>Numery kasków po kolei</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>Zmiany lub listy w dawnym stanie</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Zmiany</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>Dawny stan</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Cofnij</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>Co zrobiła ta zmiana</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>Wszystkie wyścigi</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>Wszyscy</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>Najnowsze zmiany ({count}); starsze pojawiają się na końcu listy</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>{count} zmiana</numerusform>
    <numerusform>{count} zmiany</numerusform>
    <numerusform>{count} zmian</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>Wszyscy zawodnicy</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>Znów pokaż zmiany wszystkich zawodników</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>Pokaż tylko zmiany jednego zawodnika</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>Żadna zmiana nie pasuje. Esc w polu, Wszystkie wyścigi, Wszyscy zawodnicy lub Wszyscy pokazuje więcej.</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>Nic jeszcze nie wprowadzono. Każda zmiana pojawi się tutaj, z autorem i poprzednim stanem.</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>Najpierw wybierz zmianę.</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>Wtedy widać tylko zmiany dotyczące tego zawodnika.</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>Czyje zmiany?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Pokaż</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>Znajdź zmianę: nazwisko, słowa, godzina lub autor</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>Nazwisko, godzina lub słowa</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>Na lodzie</translation>
  </message>
  <message>
   <source>next</source>
   <translation>następny</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>jeszcze {count}</numerusform>
    <numerusform>jeszcze {count}</numerusform>
    <numerusform>jeszcze {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>bieg {pair} z {all}</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>para {pair} z {all}</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>Jeszcze nierozlosowany</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>Jeszcze brak wyścigów.</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>Wszystkie wyścigi tego dnia się zakończyły.</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>Żaden wyścig tego dnia nie jest jeszcze rozlosowany.</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>Potem bieg {pair}: {names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>Potem para {pair}: {names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>Potem wyścig {race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>Ostatni zapis {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>Plik, kopia zapasowa, drukarka i zegar</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>Stanowisko</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>Plik nieosiągalny</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>Brak dostępu do {path}.</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path} już nie istnieje.</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>Na dysku z plikiem jest tylko {count} MB wolnego miejsca. Zwolnij miejsce.</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>Dysk prawie pełny</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>Każda zmiana jest zapisana w {name}.</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>Porównywany z licznikiem tego komputera od {since}; żaden inny zegar nie jest pytany.</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>Zegar stabilny</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>O {time} przesunął się o {seconds} s względem licznika tego komputera. Porównaj go z zegarem hali.</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>Zegar przeskoczył</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>Brak drukarki</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>Ten komputer nie zna żadnej drukarki. Listy można zapisać jako PDF.</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>Nie wybrano drukarki</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>Znane: {count}, żadna nie jest domyślna.</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>Drukarka zatrzymana</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name} zgłasza błąd. Sprawdź ją.</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>Drukarka pracuje</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>okrążenie do końca</numerusform>
    <numerusform>okrążenia do końca</numerusform>
    <numerusform>okrążeń do końca</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>okrążenie {lap} z {all}</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>okrążeń do końca</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>okrążenie 00 z 00</translation>
  </message>
  <message>
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>Czasy okrążeń pary</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>Wyścigami</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>Liczby z innych sezonów</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>Nikt jeszcze nie startował. Klasyfikacja zaczyna się od pierwszego wprowadzonego czasu.</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>Jeszcze bez medali: wyścig przyznaje je, gdy wszyscy mają czas lub inny wynik.</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>Jeszcze bez nagród: wyścig wypłaca je, gdy wszyscy mają czas lub inny wynik.</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>Bez nagród: plik reguł nic nie mówi o nagrodach pieniężnych w tych wyścigach.</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>Jeszcze bez nagród dla drużyn: nie rozstrzygnięto wyścigu drużyn, którego nagrody zna plik reguł.</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>Nikt jeszcze się nie kwalifikuje. Lista zaczyna się od pierwszego czasu w liczonym Pucharze Świata.</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>Z których zawodów</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Konkurencja</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>Po których zawodach</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Po</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>Lista lub która z nich</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>W tym pliku nie ma jeszcze zawodów. Wczytaj: Zawody, Importuj wyniki.</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>Wszystkie dotąd</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code}: {meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>Te zawody</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>Wszystkie z serii</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>Lotne finisze i finisz biegu masowego</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>Nie zapisano: {text} w wyścigu {number}. Return zapisuje.</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>kaski</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>Finisz, okrążenie {lap}: kaski po kolei, z czasami lub stratami</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>Lotny finisz {number} po okrążeniu {lap}, za {count} okrążenie</numerusform>
    <numerusform>Lotny finisz {number} po okrążeniu {lap}, za {count} okrążenia</numerusform>
    <numerusform>Lotny finisz {number} po okrążeniu {lap}, za {count} okrążeń</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>Lotny finisz {number}, okrążenie {lap}: przy następnym przejeździe</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>Lotny finisz {number}, okrążenie {lap}: kaski po kolei</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>Wyścig jest oficjalny. Aby poprawić wynik, ustaw go jako nieoficjalny (Ctrl+Return).</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>Punkty za finisz nie zgadzają się z kolejnością na mecie. Ctrl+Shift+F11 przyznaje je ponownie.</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>Zdublowanie? {who} na mecie ze stratą {gap} do zwycięzcy. Jeśli tak, wpisz {helmet} i F11.</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 uwaga · F5 nie ukończył · F7 dyskwalifikacja · F11 zdublowany · Shift+F11 przerwał wcześniej</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>Wszyscy są na mecie. Page Up: wcześniejsze lotne finisze. Kask i F7: dyskwalifikacja.</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>Np. 12 7:42.51 7 +0.15 i Return. Same kaski: kolejność na mecie.</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Return liczy okrążenie. Kaski i Return zapisują kolejność. Page Up: poprzedni lotny finisz.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>Otwieranie {name} …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Otwieranie …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name} nie ma toru do oddania. Najpierw zaznacz: {name}.</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>Między dwie pary można wstawić tylko kogoś, kto startuje w parze.</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>Para {pair} jest pierwsza.</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>Para {pair} jest ostatnia.</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>Nie ma tu par. Wybierz kogoś, kto ma parę.</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name} nie ma na liście.</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>Tor jest już wolny, ale para nie jest pusta.</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>Nikt tu nie startuje. Najpierw wybierz kogoś.</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>Następna p&amp;ara lub bieg</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>Pop&amp;rzednia para lub bieg</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>Międzyczas na {metres} m</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>Stan z chwili</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>Lista w dawnym stanie</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>Wpisz powyżej chwilę, np. 14:32, i naciśnij Return; albo wybierz zmianę i tam naciśnij Return.</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>W tej chwili zawodów nie było jeszcze w pliku.</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>Ta lista była wtedy pusta.</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · zmieniono od tego czasu</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>Porównywanie z obecnym stanem …</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>Teraz treść jest taka sama.</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>Od tego czasu: {changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>Chwila: Return przechodzi do niej, w górę do poprzedniej zmiany, w dół do następnej</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32 lub 14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>Wyścig {number}, {title}: {state}</translation>
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
   <translation>Nie ma jeszcze wyścigów. Utwórz zawody (Ctrl+M) albo zaimportuj wyniki (Ctrl+I), oba w menu Zawody.</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>Żaden plik nie jest otwarty. Plik &gt; Otwórz… lub Plik &gt; Nowy…</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>Oznaczenia: {words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>Lista startowa i czasy</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>Lista startowa lub wynik</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>Na tej liście startowej nie ma jeszcze nikogo. Zgłoś zawodników (Ctrl+1), rozlosuj wyścig (Ctrl+2) albo zaimportuj jego wyniki (Ctrl+I).</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>W tym pliku nie ma jeszcze wyścigów. Utwórz zawody (Ctrl+M) albo zaimportuj wyniki (Ctrl+I).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>do startu: {count}</numerusform>
    <numerusform>do startu: {count}</numerusform>
    <numerusform>do startu: {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>Ustaw jako nieoficjalny</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>Wszyscy na liście mają wynik.</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>Klasyfikacja lub czasy okrążeń</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>Wszystkie rekordy lub z tych zawodów</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>Wszystkie rekordy</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>Ustanowione tu</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>Ustanowione na tych zawodach</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>te zawody</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>Ustanowione: {event}</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>ustanowiono {count} rekord</numerusform>
    <numerusform>ustanowiono {count} rekordy</numerusform>
    <numerusform>ustanowiono {count} rekordów</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>Żaden rekord nie pasuje. Esc w polu lub Wszystkie rekordy pokazuje więcej.</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>Nie ma jeszcze rekordów. Wczytaj listę: Rekordy, Importuj listę, albo wpisz rekord: Rekordy, Nowy rekord.</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>Nie ma tu jeszcze rekordu ani rekordu życiowego, o ile wie ten plik: porównuje z listą rekordów.</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>Nowy rekord…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>Zatwierdź…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>Znajdź rekord: nazwisko, kraj, miejsce lub dystans</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>Nazwisko, kraj, miejsce lub dystans</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>Kobiety i mężczyźni</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>Kategorie wiekowe</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>Nr {number}</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>Znany też jako: {names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>Ur. {day}</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>bez kategorii wiekowej w {season}</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{age_class} w {season}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done} z {all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>Punkty biegu pojawią się tu wraz z pierwszym lotnym finiszem.</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>Wynik pojawi się tu wraz z pierwszym czasem.</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>Klasyfikacja Pucharu Świata</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>Klasyfikacja pojawi się tu wraz z wynikami wyścigu tego pucharu.</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>Co dalej</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>zakończono {done} z {count} wyścigu</numerusform>
    <numerusform>zakończono {done} z {count} wyścigów</numerusform>
    <numerusform>zakończono {done} z {count} wyścigów</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>Nowy zawodnik…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{found} z {everybody}</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>Zawodnicy pojawiają się wraz z wyścigami: wczytaj wyścigi, Zawody, Importuj wyniki. Albo wpisz pierwszego: Zawodnicy, Nowy zawodnik.</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>Jeszcze bez zawodników</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>Znajdź zawodnika: dowolne nazwisko, kraj, id, klub lub numer</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>Nazwisko, kraj, id lub numer</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>Nikt nie pasuje. Wpisz początek nazwiska, kraj, np. NED, id lub numer.</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>Wykres…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>Rekordy życiowe, najlepsze czasy sezonu {season}</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>Jeszcze bez punktów w Pucharze Świata.</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>Jeszcze bez czasu.</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>Jeszcze na żadnej liście startowej.</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>Części karty</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>Rekordy</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>Klasyfikacja po</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>HIPOTETYCZNE</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>Wykresy…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>Klasyfikacja lub puchary</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>Puchary</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>Żaden wyścig w tym pliku nie liczy się jeszcze do Pucharu Świata. Wczytaj wyścigi Pucharu Świata: Zawody, Importuj wyniki; klasyfikacja podąża za każdym wprowadzonym czasem.</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>Jeszcze bez klasyfikacji</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>Zakończ „co jeśli”</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>Nie ma jeszcze klasyfikacji, do której można wyobrażać sobie wyniki.</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>Najpierw wybierz kogoś w klasyfikacji.</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>Te wyniki są hipotetyczne. Wyjdź klawiszem Esc, aby ustalać miejsca ręcznie.</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>Klasyfikacja Pucharu Świata · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{skated} z {count} wyścigu</numerusform>
    <numerusform>{skated} z {count} wyścigów</numerusform>
    <numerusform>{skated} z {count} wyścigów</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>po: {event}</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>więcej punktów w jednym wyścigu, potem w następnym najlepszym i tak dalej</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>lepszy najlepszy czas</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>Liczy się {count} najlepszych wyścigów.</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>Liczą się wszystkie wyścigi.</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>Równa liczba punktów oznacza to samo miejsce.</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>Przy równych punktach: {links}; nadal równi dzielą miejsce.</translation>
  </message>
  <message>
   <source>; then </source>
   <translation>; potem </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>zaznaczony</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>niewylosowany</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>okrążenie {lap}</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>Skład…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>Czas: {name}</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>zmiennicy {names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>Wprowadzanie czasów drużyn</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>Gdy drużyny będą na liście startowej, ich czasy wpisuje się tutaj.</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}, zegar po każdej połowie okrążenia</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>kobieta do okrążenia {lap}</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>mężczyzna do okrążenia {lap}</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>byłoby: {result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>Aby usunąć wynik, naciśnij Ctrl+Del.</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>Wyścig jest oficjalny. Aby poprawić czas, ustaw go jako nieoficjalny (Ctrl+Return).</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>Wycofany. F8 cofa wycofanie.</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Return zapisuje i przechodzi dalej.</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>Lider {time} · Return zapisuje i przechodzi dalej.</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>Nie zapisano: {text}, {name}. Return zapisuje.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points} pkt</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>ostatnie okrążenie {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>Harmonogram…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>Lista kontrolna…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>Zmienione od wydruku</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>Co się dzieje lub co trzeba sprawdzić</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>Utwórz je przez Zawody, Nowe zawody (Ctrl+M).</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>Nie ma jeszcze zawodów</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>Lista kontrolna · {done} z {count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>Nie ma jeszcze nic do sprawdzenia.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>{count} lista zmieniona od wydruku</numerusform>
    <numerusform>{count} listy zmienione od wydruku</numerusform>
    <numerusform>{count} list zmienionych od wydruku</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>Niczego jeszcze nie wydrukowano ani nie wyeksportowano.</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>Bez zmian: to, co wydano, nadal obowiązuje.</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>ręcznie {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done} z {count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>do zrobienia</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>początek za {span}</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>o czasie</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>{count} min zapasu</numerusform>
    <numerusform>{count} min zapasu</numerusform>
    <numerusform>{count} min zapasu</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>{count} min opóźnienia</numerusform>
    <numerusform>{count} min opóźnienia</numerusform>
    <numerusform>{count} min opóźnienia</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>Koniec około {time}</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>Koniec byłby około {time}</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>{every} od startu do startu, szacunek: z dzisiaj nic jeszcze nie wiadomo</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>{every} od startu do startu, według {count} ostatniego</numerusform>
    <numerusform>{every} od startu do startu, według {count} ostatnich</numerusform>
    <numerusform>{every} od startu do startu, według {count} ostatnich</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Spodz.</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Opóźn.</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>ok. {time}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Witamy</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>Biuro wyników łyżwiarstwa szybkiego na torze długim</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>Ostatnie pliki</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>Tutaj pojawiają się otwierane pliki, najnowszy na początku.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Zacznij</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>&amp;Nowy sezon…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>Kalendarz, reguły i programy, krok po kroku; także dla pojedynczych zawodów klubowych</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>Plik wyników na tym komputerze lub udziale sieciowym</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>Otwórz prz&amp;ykład</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>Dwa Puchary Świata ze wszystkimi wynikami, do obejrzenia i wypróbowania</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>Z poprzedniego &amp;sezonu…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>Zawodnicy, drużyny i sędziowie z innego pliku do nowego</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>Wszystko wyjaśnione, zadanie po zadaniu</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>Nie ma go już w {folder}. Delete usuwa go z tej listy.</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>Co by z tego wynikło</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>Hipotetyczne miejsca i dywizje</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>Miejsca na których mistrzostwach</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>Hipotetyczne zmiany miejsc i dywizji</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>Bez mistrzostw</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>Nie wiadomo o niczym, co by się zmieniło.</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>Inny sezon</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>Żadne miejsce się nie zmienia.</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>żaden kraj nie ma więcej ani mniej.</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>Miejsca: {nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race}: {count} osoba zmienia dywizję.</numerusform>
    <numerusform>{race}: {count} osoby zmieniają dywizję.</numerusform>
    <numerusform>{race}: {count} osób zmienia dywizję.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race}: nikt nie zmienia dywizji.</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>Wyścig hipotetyczny</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>Miejsce, czas, DNF lub DQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>Wpisz nazwisko</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>Uczestnicy</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>Hipotetyczne tutaj</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>Usuń wszystkie</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>Przyszłe wyścigi, których nie ma w pliku</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>Kto jeszcze może wygrać</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>Nikt w tym pucharze nie ma takich liter. Wpisz inne.</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>Wpisz, ile wyścigów pozostało, od 0 do {most}.</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race} (odbyty)</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>Hipotetycznie</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>Jeszcze nic. Wpisz nazwisko i naciśnij Return.</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>zajmuje miejsce lub ma czas:</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>kolejnych wyścigów</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>Inni</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}, od największych</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}, od najmniejszych</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>{hit} z {hits}</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column}: {value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Znak</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>w górę o {places}</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>w dół o {places}</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>to samo miejsce</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Do sprawdzenia</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>&amp;Kopiuj wiersz</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>Kopiuj całą &amp;listę</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>&amp;Znajdź na liście</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>&amp;Sortuj według</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>Jak na wydruku</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>Kol&amp;umny</translation>
  </message>
 </context>
</TS>
