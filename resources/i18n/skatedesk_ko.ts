<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>창을 열 화면이 없습니다. 명령은 화면 없이도 작동합니다: skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>예제 월드컵은 {path}에 있습니다.</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>화면이 없습니다. 창의 문서와 그림은 {folder}에 저장됩니다.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path}에 쓸 수 없습니다.</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>{file}을(를) 썼습니다: {events}.</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>열기: skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>파일 {file}이(가) 없습니다. 만들기: skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>자료 {count}개가 거부되어 아무것도 가져오지 않았습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file}에 오류가 {count}건 있습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file}에 이상이 없습니다: 경기 {races}, 변경 기록 {entries}, 모두 확인됨.</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>거부됨: {sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>{program} --help를 보십시오</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>예제 쓰기: 2025/26 월드컵 1차와 2차</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>결과 파일 만들기: 빈 파일, 또는 대회와 프로그램 포함</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>JSON 파일에서 경기 가져오기. 오류가 있는 자료에서는 아무것도 가져오지 않음</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>참가자 명단(.xlsx, .csv)을 파일과 비교. --apply를 쓰면 행을 가져옴</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>규칙에 따른 디비전 A와 B의 출전자와 이유 표시. 변경 없음</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>규칙에 따라 추첨. 스타트 리스트가 없는 경기면 저장하고, 있으면 표시만 함</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>경기의 결과 리스트 표시</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>컵의 종합 순위 표시</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>순위, 기록, 차이, 포인트를 규칙 파일의 내용과 함께 단계별로 설명</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>가정한 결과로 종합 순위, 우승, 디비전, 출전권이 어떻게 바뀌는지 표시. 저장하지 않음</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>기록 또는 대회에서 세운 기록 표시. --import를 쓰면 기록 목록을 파일과 비교</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>경기를 공식으로 하는 데 문제가 되는 것 나열. 변경 없음</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>경기를 공식으로 함. 빠졌거나 의심스러운 것은 메모를 써서 예외 승인</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>경기에서 알릴 만한 것: 차이, 기록, 메달, 컵. 모두 파일에서</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>올라운드 선수권 같은 종합 종목의 종합 성적 표시</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>포인트와 기록으로 선수권 출전 자격을 얻은 선수와 이유 표시</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>메달 집계 표시. --skaters를 쓰면 누가 어느 시상대에 올랐고 어떤 의미인지 표시</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>순위, 선수, 팀, 국가별 상금 표시</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>일곱 번째 시상대 등을 알 수 있도록 이 파일 이전의 시상대를 목록에서 가져오기</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>대회나 경기의 리스트를 쓰고 나간 발행본을 보관</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>기록집 쓰기: 대회의 모든 리스트를 책자 하나 또는 통합 문서 하나로</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>연맹의 통합 문서 채우기. 자리 표시자가 있는 셀만 바뀌고 수식은 다시 계산됨</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>“{word}”은(는) 명령도 있는 파일도 아닙니다</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>스피드스케이팅 결과 관리 프로그램입니다.</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>명령</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>예:</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>하는 일</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>결과 파일, 예: season.skatedesk</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>명령 없이:
  skatedesk [FILE]    이 결과 파일로 창을 엽니다
  skatedesk demo      예제 월드컵을 엽니다. 화면이 없으면 리스트를 out/에 씁니다</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>종료 코드:
  0  이상 없음
  2  거부되었거나 잘못된 것이 있으며 문장으로 알립니다</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>경기 하나가 있는 .json 파일 또는 그런 파일의 폴더</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>참가자 명단, 통합 문서 또는 열로 된 텍스트</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>여러 시트에 참가 신청이 있을 때 통합 문서의 시트</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>국가가 없는 행의 국가. 없으면, 그리고 국가 열도 없으면 대회 개최국</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>행을 가져옴. 없으면 변경 없음</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>시리즈 안의 대회 번호</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>그 번호의 대회가 여러 시리즈에 있을 때 시리즈</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>프로그램의 경기 번호</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>모든 통과 기록, 랩과 그때의 순위 포함</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>같은 추첨을 다시 얻기 위한 시드. 없으면 새로 만듦</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>예: "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>출전권 수: {names} 또는 다른 수가 있는 파일의 경로</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>예: "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>계산하는 마지막 대회의 번호. 없으면 모두 계산</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>남자 또는 여자</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>종합 종목, 예: allround, sprint. 없으면 치르는 것</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>다른 프로그램을 위해 JSON으로 답함</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>두 번째 장소에 백업을 쓰고 다시 읽어 확인. 그동안 파일이 열려 있어도 됨</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>파일의 백업과 이후 변경된 것 표시</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>백업으로 돌아감. 현재 파일은 옆에 보관</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file}: 다시 읽고 확인함, {count}행.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>{file}의 백업이 없습니다.</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>이후 변경된 것을 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>관련 경기: {races}.</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file}이(가) {time} 상태로 돌아갔습니다.</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>되돌리기: {command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>USB 메모리의 백업 폴더</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>백업이 있는 폴더. 없으면 창에서 선택한 두 번째 장소</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>돌아갈 백업</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>{known} 중 하나. 없으면 대회 문서의 언어</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>이 파일에 씀. 확장자에 따라 .txt, .html, .xlsx, .pdf, .csv, .json</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation>
    <numerusform>{file}: {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values</source>
   <translation>그래프를 그림(.png)이나 도면(.svg)으로 그림. --to가 없으면 값을 표시</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>경기의 laps 또는 opener, 컵의 cup(대회별 순위), cup-points(대회별 포인트) 또는 points(남은 포인트), 한 거리에서 선수의 bests</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>조 또는 히트의 번호</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>컵, 예: “M 500”</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>선수. 컵에서는 강조할 선수</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>거리(미터)</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>남은 포인트를 계산할 때 파일에 없는 예정된 경기의 수</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>이 파일에 쓰기. 확장자에 따라 .png 또는 .svg</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>저장됨: {name}.</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>어느 경기의 그래프인지 정하십시오: --competition N --race M.</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>어느 조의 랩인지 정하십시오: --pair P.</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>어느 컵의 그래프인지 정하십시오. 예: --cup "M 500".</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>누구의 어느 거리 그래프인지 정하십시오: --name PART --distance M.</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>“{part}”에 맞는 선수가 없습니다.</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>“{part}”에 맞는 선수가 여럿입니다: {names}. 이름을 더 입력하십시오.</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event}에 컵에 계산되는 디비전 경기가 없습니다.</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>이 추첨이 이제 {number}번 경기의 스타트 리스트입니다.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>{number}번 경기에 이미 스타트 리스트가 있어 이 추첨은 표시만 하고 저장하지 않습니다.</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>행을 가져왔습니다.</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>변경된 것이 없습니다. --apply로 행을 가져오십시오.</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>“{text}”은(는) 국가 코드가 아닙니다. NOR처럼 세 글자로 쓰십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source}: {count}행이 거부되었습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source}: {count}행은 임원이 누구인지 정할 때까지 제외됩니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>프로그램 번호로 정한 이 경기만. 없으면 모든 경기와 종합 순위</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>저장할 폴더. 없으면 만듦</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>xlsx, pdf, html, csv, json 중 몇 가지를 쉼표로 구분. 없으면 xlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results: 결과 리스트와 종합 순위; laps: 통과 기록과 랩이 있는 결과; start: 스타트 리스트, 조 편성표, 랩 시트; entries: 참가자 명단; all: 모두</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>전에 나갔고 지금은 내용이 달라진 것만</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>당시의 리스트, 예: 2025-11-14 14:32. 그 1분까지 포함</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>문서의 언어: {known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>함께 쓸 두 번째 언어, 없으면 “”</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4 또는 Letter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>“{name}”은(는) 형식이 아닙니다. 사용할 수 있는 형식: {known}</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>마지막 발행 이후 변경된 것이 없습니다.</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file}은(는) 지금 읽기 전용이라 나간 발행본을 보관하지 못했습니다.</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>참가자 명단은 대회 전체에 대해 씁니다. --race를 빼십시오.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>폴더 {folder}을(를) 만들 수 없습니다 ({reason}). 다른 폴더를 선택하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file}: {count}행, {edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>경기를 정하지 않은 자리 표시자의 경기, 프로그램 번호로</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>쓸 통합 문서(.xlsx). 서식 파일은 그대로 남음</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>{{race.title}} 같은 자리 표시자가 있는 연맹의 통합 문서(.xlsx). 전체는 docs/templates.md에 있음</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}, {sheet}: 셀 {count}개 채움</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>Excel은 통합 문서를 열 때 수식을 다시 계산합니다. LibreOffice에서는 Ctrl+Shift+F9를 누르십시오. 나머지는 서식 파일 그대로입니다.</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>셀 밖의 자리 표시자는 채우지 않았습니다: {parts}.</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>발견된 것을 인정하는 이유. 경기와 함께 보관</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>{number}번 경기는 공식입니다.</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>예외 승인 가능: {sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>수정 필요: {sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>알림: {sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>예외 승인됨: {remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>{number}번 경기를 공식으로 하는 데 문제가 없습니다.</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>누가 무엇을 변경했는지 최신순으로 표시. --lists를 쓰면 두 시점 사이에 달라진 리스트 표시</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>파일에 이상이 없고 변경 기록이 온전하며 모두 확인되는지 점검</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>이 시점부터, 예: 2025-11-14 14:32, 오늘이면 14:32</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>이 시점까지, 그 1분 포함</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>프로그램 번호로 정한 대회의 이 경기와 관련된 것만</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>이 사람이 한 것만</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>이름처럼 이 단어가 모두 들어 있는 것만</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>변경 기록 대신 두 시점 사이에 달라진 대회의 리스트와 그 내용</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>어느 대회의 경기인지 정하십시오: --competition N --race M.</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>여기서 변경된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>대회와 시작 시점을 정하십시오: --competition N --from MOMENT.</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title}: {changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>달라진 리스트가 없습니다.</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>공식 경기만 계산</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>올라운드 같은 종합 종목에서 종합 성적 대신 각 거리를 계산</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>집계 대신 선수들의 시상대</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>시리즈 안의 대회 번호. 없으면 모든 대회를 합산</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>이 시리즈의 대회만</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>시즌 종료: 종합 순위가 최종이며 그 상금을 합산</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>name, nation, distance, gold, silver, bronze 열이 있는 목록(.xlsx, .csv)</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>{count}행을 가져왔습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>여름부터 다음 여름까지, 예: 2025/26. 없으면 오늘의 시즌</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>규칙 파일: {names} 또는 다른 파일의 경로. 없으면 시즌의 규칙 파일</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>이 프로그램의 대회와 경기 포함, 예: "club meet", "world cup"</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>대회 이름</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>대회가 속한 시리즈</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>경기장, 이름이나 도시로. 위치가 알려진 곳이 많음</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>첫날, 예: 2025-11-21</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>이 결과 파일에서 선수, 최고 기록, 팀, 문서 모양, 임원 가져오기</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file}이(가) {season} 시즌용으로 준비되었습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event}: 경기 {count}개.</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>경기 가져오기: skatedesk import {file} SOURCE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>참가 신청 가져오기: skatedesk entries import {file} LIST --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>--event로 대회 이름을 정하거나 --template으로 프로그램을 선택하십시오.</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>한 사람에 관해 파일에 있는 모든 것을 쓰기</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>사람의 이름을 다른 이름으로 바꿈. 결과는 남고 변경 기록에는 원래 이름이 남음</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>한 사람의 이름이 없는 새 파일 쓰기. 결과는 남고 변경 기록은 새로 시작</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file}: 이름 자리에 {name}이(가) 들어갑니다.</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>변경 기록에는 이름이 남아 있어 실행 취소로 돌아옵니다. 이름 없는 파일: {command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file}: 이름 자리에 {name}이(가) 들어가고 변경 기록은 새로 시작합니다.</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file}에는 이름이 아직 있습니다. 사본과 함께 꼭 필요한 동안만 보관하십시오.</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>쓸 JSON 파일</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>새 결과 파일. 이전 파일은 그대로 남음</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>이름을 쓰지 않은 이유. 파일에 보관됨</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>리스트에 대신 쓸 이름. 없으면 Skater와 번호</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>연맹 ID 또는 리스트에 인쇄되는 전체 이름</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>쓸 책자(.pdf) 또는 리스트마다 탭이 있는 통합 문서(.xlsx)</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file}은(는) 책자도 통합 문서도 아닙니다. .pdf나 .xlsx로 이름 지으십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>리스트 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file}: {pages}, {lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>번호가 없는 참가자 모두에게 번호 부여</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>경기의 기록을 입력합니다. 읽을 수 없는 것이 있으면 아무것도 입력되지 않습니다</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>누가 어떻게 되었는지: 번호 또는 이름, =, 기록·DNF·DNS·DQ 중 하나</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>“{text}”은(는) 결과가 아닙니다. 201=41.25처럼 WHO=WHAT으로 쓰십시오.</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name}에게 결과가 두 개입니다. 하나만 주십시오.</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>“{text}”라는 번호나 이름이 스타트 리스트에 없습니다. 스타트 리스트을 확인하십시오.</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>“{text}”라는 이름이 스타트 리스트에 여럿 있습니다. 번호를 쓰십시오.</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>이것만, 예: WR, TR, NR, NRJ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>남자, 여자 또는 혼성 팀</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>이 거리만, 예: 500</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>이 국가, 링크 또는 선수권의 것만, 예: NOR, Thialf</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>이후 경신된 기록도 포함</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>이 대회에서 세운 기록과 최고 기록</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>대회의 이 경기의 것만</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>파일과 비교할 기록 목록(.xlsx, .csv). 목록에 없는 것은 --mark, --scope, --sex로 정함</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>목록을 가져옴. 없으면 변경 없음</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply는 기록 목록을 가져옵니다. --import SOURCE로 정하십시오.</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race는 대회의 경기입니다. --competition N으로 대회를 정하십시오.</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>이 파일에 따르면 거기서 세운 기록도 최고 기록도 없습니다.</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>파일에 그런 기록이 없습니다. 목록 가져오기: skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>파일을 복사하여 가상의 기록으로 대회를 진행. 실제 결과가 아님</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>시리즈 안의 번호</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>번호만으로 정해지지 않을 때 시리즈</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>새 파일. 이미 있는 파일에는 덮어쓰지 않음</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>진행할 첫 경기</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>번호가 같으면 기록도 같음</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>문제가 생기는 정도: {known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file}: {count}개 조 진행됨, 시드 {seed}. 리허설이며 실제 결과가 아닙니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>손상된 파일에서 읽을 수 있는 것을 새 파일에 저장하고 잃은 것을 알림</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>새 결과 파일. 이미 있는 파일은 덮어쓰지 않음</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>경기 대신: 파일에 없는 이 컵의 다음 경기, 예: “M 500”</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>누가 무엇을: 키, 번호 또는 팀의 국가, 다음에 =, 다음에 순위, 기록, DNF 또는 DQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>파일에 없는 남은 경기 수. 없으면 규칙 파일대로</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>선수권 출전권의 방식. 없으면 파일의 시즌 것</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>--to-come으로 남은 경기 수를 0 이상으로 정하십시오.</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>가정</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>경기를 정하십시오: --competition N --race M, 컵의 다음 경기는 --cup NAME.</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>{number}번 경기는 어느 컵에도 계산되지 않아 바뀌는 것이 없습니다. 월드컵 경기를 선택하십시오.</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>이 경기는 컵과 시즌이 다릅니다. 최근 시즌의 경기를 선택하십시오.</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>“{text}”에는 가정할 것이 없습니다. --result WHO=WHAT처럼 쓰십시오. 예: M118=1, M118=34.10.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>“{text}”은(는) {names} 중 누구인지 알 수 없습니다. 키를 쓰십시오.</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>컵 {cup}에 키, 이 경기의 번호 또는 국가가 “{text}”인 선수가 없습니다.</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup}: 종합 순위가 그대로입니다.</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup}: {name} ({nation}), {points}포인트, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup}: {name} ({nation}), {before} → {points}포인트, {moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup}: {name}은(는) 종합 순위에서 빠집니다.</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>우승 가능한 선수를 알 수 없습니다. --to-come N으로 남은 경기 수를 정하십시오.</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of}: 출전권 변화 없음.</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of}: {words} 출전권.</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>디비전, {race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of}: 디비전을 바꾸는 선수 없음.</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>경기 대신 종합 순위, 예: “M 500”</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>리스트에 있는 선수나 팀 이름의 일부</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>리스트에 있는 사람의 skater_key</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>예: rank, time, behind, points, 종합 순위에서는 WC1-2. 없으면 줄 전체</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>리스트를 정하십시오: 경기는 --competition N --race M, 종합 순위는 --cup NAME.</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>완주한 시도에는 기록이 필요합니다.</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status}와(과) 기록은 함께 있을 수 없습니다. 하나를 지우십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>완주 {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} finished</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} DNF</source>
   <translation>DNF {count}</translation>
  </message>
  <message>
   <source>{count} DQ</source>
   <translation>DQ {count}</translation>
  </message>
  <message>
   <source>{count} DNS</source>
   <translation>DNS {count}</translation>
  </message>
  <message>
   <source>{count} WDR</source>
   <translation>WDR {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} not skated</source>
   <translation>
    <numerusform>미출전 {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>예비 {count}명</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>참가 신청 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries}: {parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>종합 종목 “{name}”이(가) 없습니다. 있는 종목: {names}.</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>기온</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>습도</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>빙온</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title} {value}은(는) 있을 수 없습니다. {least}에서 {most} 사이의 수치를 입력하십시오.</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>“{time}”은(는) 시각이 아닙니다. 14:30처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>“{text}”은(는) 수치가 아닙니다. -8.2 또는 -8,2처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>men</source>
   <translation>남자</translation>
  </message>
  <message>
   <source>women</source>
   <translation>여자</translation>
  </message>
  <message>
   <source>mixed teams</source>
   <translation>혼성 팀</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name} ({nation})이(가) {whom} 경기인 {number}번 경기 {title}에 신청되어 있습니다. 한쪽을 수정하십시오.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation})은(는) 예비인데 {number}번 경기 {title}의 스타트 리스트에 있습니다.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name} ({nation})은(는) 기권했는데 {number}번 경기 {title}의 스타트 리스트에 있습니다.</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name} ({nation})이(가) {distance} {numbers}번 경기에 중복 신청되어 있습니다. 하나를 기권 처리하십시오.</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation}의 {distance}에 예비 {order}이(가) 여러 명입니다: {names}. 각각 다른 순번을 주십시오.</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>아직 경기 전</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>완주</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>완주하지 못함</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>실격</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>출발하지 않음</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>추첨 후 기권</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>{count}명이 앞서 순위는 {rank}위입니다.</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>{count}명이 앞서 {equal}명이 공동 {rank}위이며 다음 순위는 {next}위입니다.</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>이 대회의 시리즈는 월드컵 포인트를 주지 않습니다.</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>이 경기는 진출자만 가리므로 포인트가 없습니다.</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>번외 출전: 포인트 없음.</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>임원이 {points}포인트를 직접 지정했습니다: {remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>아직 경기 전이라 랩을 세지 않습니다.</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>기록된 랩이 없어 모두 완료한 것으로 봅니다.</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>임원 기록에 따른 {laps}랩.</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>이 경기에서 더 많은 랩을 탄 선수는 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>{full}랩에서 {missing}랩 부족합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>스프린트 {number}에서 경기 포인트 없음.</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>임원 기록에 따라 스프린트 {number}에서 경기 포인트 {points}점.</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>이 경기에는 결승선을 포함해 스프린트가 {count}개 있습니다.</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>결승선은 상위부터 {values}점을 줍니다.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>{lap}랩 후 스프린트는 상위부터 {values}점을 줍니다.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>아직 경기 전이라 경기 포인트가 없습니다.</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>얻은 경기 포인트가 없습니다: {total}.</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>스프린트의 경기 포인트: {sum} = {total}.</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>디비전 {division}</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>{metres} m 디비전 {division}</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>최종전, {table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>규칙 파일에 이런 경기의 포인트가 없습니다.</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>아직 경기 전이라 포인트가 없습니다.</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}, {words}: 순위에 따른 포인트.</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}, {words}: 포인트 없음.</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}, {words}: 0포인트.</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>순위가 없으면 포인트도 없습니다.</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>순위는 {rank}위입니다.</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>{names}와(과) 순위가 같습니다. 같은 순위는 같은 포인트를 받습니다.</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>{table} 표는 {rank}위에 {points}포인트를 줍니다.</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>{table} 표는 {last}위까지입니다. 그 뒤 {rank}위는 {points}포인트를 받습니다.</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>컵 최종전은 {times}배를 줍니다: {times} × {points} = {total}.</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>표대로라면 {points}포인트입니다.</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>임원 결정에 따라 추월당함: 경기 포인트는 무효이며 {total}점으로 계산합니다.</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>모든 랩을 타지 않음: 경기 포인트는 무효이며 {total}점으로 계산합니다.</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>번외 출전: 기록은 리스트에 남지만 순위는 없습니다.</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>아직 경기 전이라 순위가 없습니다.</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>앞선 선수가 없습니다.</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>히트의 다른 팀에는 순위가 없습니다.</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>따라서 순위는 {rank}위입니다.</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>{number}번 경기는 준결승입니다. 1위가 결승 A에 출전합니다.</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>{number}번 경기는 {first}·{second}위를 가리는 결승 {letter}입니다.</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>히트의 두 팀 모두 들어오지 못했고 어느 팀이 앞섰는지 알 수 없습니다.</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better}이(가) {worse}을(를) 추월했으므로 {worse}은(는) 기록과 관계없이 히트에서 집니다.</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse}은(는) 완주하지 못해 {better} 다음 히트 2위입니다.</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}, {words}: 순위 없음.</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}, {words}: 더 높은 순위의 모두 다음인 최하위.</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>순서는 완료한 랩, 경기 포인트, 결승선 기록 순입니다.</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>순서는 알려진 가장 정밀한 기록 순입니다.</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>{names}와(과) 동률: 공동 순위입니다.</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>{names}와(과) 현재로서는 동률: 1000분의 1초가 없으며 순서를 지어내지 않습니다.</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{more}랩의 {better}이(가) {less}랩의 {worse}보다 앞섭니다.</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>경기 포인트 {more}점의 {better}이(가) {less}점의 {worse}보다 앞섭니다.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better}와(과) {worse} 모두 {time}이며 1000분의 1초로 가립니다: {first}이(가) {second}보다 앞.</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{first}의 {better}이(가) {second}의 {worse}보다 앞섭니다.</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>WC</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>디비전 A와 B 어느 쪽에서도 이 경기의 리스트에 없습니다.</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race}:</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label}: {points}포인트. {races}.</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>상위 {count}개 경기만 계산합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total}포인트.</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>합계는 {total}포인트입니다.</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>기준 순서대로라면 {rank}위입니다.</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>직전 대회 이후: {words}, 약호 {mark}.</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>여기서는 임원이 순위를 직접 지정하지 않았습니다.</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>이런 순위에는 * 표시가 붙습니다.</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>임원이 {name}에게 {rank}위를 직접 지정했습니다: {remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>이 순위에는 그중 {share} %를 계산합니다: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>두 디비전 중 그 주말의 더 좋은 결과를 계산합니다: {points}.</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>두 디비전 중 디비전 {division}의 결과를 계산합니다: {points}.</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{first}포인트의 {better}이(가) {second}포인트의 {worse}보다 앞섭니다.</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better}와(과) {worse} 모두 {total}포인트입니다.</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better}와(과) {worse}은(는) 모든 기준이 같아 공동 순위입니다.</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>성적 역순 비교: 둘 다 {points}을(를) 얻어 가릴 수 없습니다.</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>성적 역순 비교, 가장 좋은 경기부터: {first}이(가) {second}보다 앞. {more}이(가) {less}보다 높습니다.</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>{metres} m 최고 기록</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>최고 기록</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over}: 둘 다 없습니다.</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over}: {better}에게만 있습니다.</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over}: 둘 다 {time}입니다.</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over}: {better} {first}, {worse} {second} 순입니다.</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>{number}번 경기</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>예정된 경기</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>{rank}위</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>100분의 1초에서 자르고 반올림하지 않습니다: {time}.</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>매스스타트에는 차이가 없습니다. 경기 포인트로 순서를 정합니다.</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>기록이 없으면 차이도 없습니다.</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>아직 순위가 없어 차이도 없습니다.</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>1위는 {time}의 {name}입니다.</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>1위 자신의 기록 {time}입니다: 차이 없음.</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>인쇄 기록 {time}이(가) 더 느리지 않아 차이를 인쇄하지 않습니다.</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC: 번외 출전, 순위와 포인트 없음.</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>임원이 준 코드나 표시가 없습니다.</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>리스트 표시: {codes}.</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>경신하거나 타이를 이룬 기록이 없습니다.</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark}: {time}이(가) {bar}({whose})보다 빠릅니다.</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark}: {time}이(가) {bar}({whose})와(과) 같습니다.</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark}: 수동 계측 기록입니다.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>인쇄 기록의 차이: {own} − {leader} = {behind}.</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>시도 {number}: {outcome}.</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>아직 결정된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>시도 {number}을(를) 계산합니다.</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>10분의 1초까지 알려짐: {time}.</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>100분의 1초까지 알려짐: {time}.</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>1000분의 1초까지 측정됨: {time}.</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>{names}와(과) 인쇄 기록이 같습니다. 이 기록의 1000분의 1초를 몰라 인쇄하지 않습니다.</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>{names}와(과) 100분의 1초까지 같아 1000분의 1초도 인쇄합니다: {time}.</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>아직 경기 전: 입력된 기록이 없습니다.</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}, {words}: 기록 자리에 표시됩니다.</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>기록 {time}은(는) 보관하지만 인쇄하지 않고 순위도 매기지 않습니다.</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code}: 규칙 파일에 이 코드의 설명이 없습니다.</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>임원 메모: {text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>A에 직접 배정: {remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>B에 직접 배정: {remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>선수 {count}명이 A에 직접 배정되었습니다. 규칙 파일의 해당 자리는 {usual}개입니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>지난 B 경기({race}) {rank}위</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>포인트도 기록도 아직 없음: 디비전 A에 자리가 있음</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>디비전 A에 {count}자리가 비었지만 선수를 가릴 기준이 없습니다. 직접 배정하십시오.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>이번 주말 B 경기 {rank}위, 그러나 {reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>이번 주말 B 경기 {rank}위: A로 승격 (N)</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>B에 직접 배정: {remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation}은(는) A에 이미 {count}명 있음</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>번외 출전: B에 남음</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>포인트도 기록도 아직 없음</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known}: 디비전 A가 다 참</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known}: 디비전 A의 직행 자리가 다 참</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one}와(과) {other}은(는) 종합 순위 공동 {rank}위인데 한 명만 A에 있습니다.</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>포인트 아직 없음, 기록 {time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>종합 순위 {rank}위, {count}포인트</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>{season} 종합 순위 {rank}위, {count}포인트</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>{number}번 경기는 “{kind}” 방식으로 추첨할 수 없습니다. 다음 중에서 선택하십시오: {kinds}.</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>추첨할 수 있는 참가 신청이 없습니다. 먼저 신청하십시오.</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>추첨에는 17205913 같은 시드가 필요합니다.</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>1차 경기에 레인이 있는 선수가 없어 바꿀 수 없습니다. 레인 변경 없이 추첨하십시오.</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>이 추첨은 추첨 버전 {made}(으)로 했으며 이 프로그램은 버전 {own}입니다.</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>국가별 출전권, {championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}, 선수권</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}, 국가별 참가 신청</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation}은(는) {distance}에 {count}명인데 규칙 파일은 {most}명까지 허용합니다 ({place}). 초과: {names}.</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>알려진 최고 기록은 {time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>알려진 기록 없음</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name} ({nation})은(는) {day} 이후 {distance}에서 {limits}에 이르는 기록이 없습니다. {best} ({rules}, 자격 기록).</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name} ({nation})은(는) 시즌 시작 때 {years}세였으며 규칙 파일은 {least}세 이상을 요구합니다 ({rules}, 최저 연령).</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>규칙 파일 {rules}에 자격 기록이 없어 기록을 확인하지 않습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>선수 {count}명의 생년월일이 없어 나이를 확인하지 않습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>규칙 파일 {rules}에 {distances}의 자격 기록이 없습니다.</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names}, {last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>통산</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>연속</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>컵</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>디비전 A</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>개최국</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>조</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>최고 기록</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>임원</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>{name}의 첫 월드컵 개인 종목 메달.</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>{name}의 첫 메달.</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>{name}의 첫 월드컵 개인 종목 메달이자 첫 우승.</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>{name}의 첫 우승.</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{name}의 {medals} 월드컵 개인 종목 메달, {where} {over}.</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{name}의 이 시리즈 {medals} 메달, {where} {over}.</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{name}의 {wins} 월드컵 개인 종목 우승, {where} {over}, 통산 {medals} 메달.</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{name}의 이 시리즈 {wins} 우승, {where} {over}, 통산 {medals} 메달.</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{name}의 이번 시즌 {nth} 월드컵 시상대.</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{name}의 이번 시즌 {nth} 월드컵 우승.</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>이 경기로 시리즈 1위 {gold}회, 2위 {silver}회, 3위 {bronze}회.</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>이 파일 이전의 성적: {sources}.</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>이번 시즌 1위 {gold}회, 2위 {silver}회, 3위 {bronze}회.</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name}이(가) {where} {nth} 연속으로 시상대에 올랐습니다.</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name}이(가) {where} {nth} 연속으로 우승했습니다.</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name}이(가) 이번 시즌 {where} {count}개 경기에서 모두 우승했습니다.</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name}이(가) 이번 시즌 {where} 두 경기에서 모두 우승했습니다.</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name}이(가) 이번 시즌 {where} {count}개 경기에서 모두 시상대에 올랐습니다.</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name}이(가) {where} {count}연승 뒤 우승하지 못했습니다.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}, {number}번 경기: {podium}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names}이(가) 다음 {where} 경기에서 디비전 A로 승격합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>상위 세 명이 다음 {where} 경기에서 디비전 A로 승격합니다.</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>지난 디비전 B 경기의 상위 {count}명이 올라갑니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names}이(가) 이번 주말 디비전 A로 승격합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name}은(는) 여기서 {rank} 순위였으며 디비전 A의 스타트 리스트에 있습니다.</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>{names}이(가) 각 {points}포인트로 컵 {cup} 공동 선두입니다.</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>{names}이(가) {points}포인트로 컵 {cup} 선두입니다</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>{names}이(가) {points}포인트로 컵 {cup} 선두에 올랐습니다</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>{names}이(가) {points}포인트로 {old}을(를) 제치고 컵 {cup} 선두에 올랐습니다</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>; {names}이(가) {count} 차이로 컵 2위입니다</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>; {names}이(가) {count} 차이로 컵 공동 2위입니다</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>; {names}은(는) 포인트가 같으나 동률 규정에 따라 컵 2위입니다</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name}은(는) {points}포인트로 컵 {cup} {rank} 순위입니다.</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name}이(가) {points}포인트로 컵 {cup}에 {rank} 순위로 들어왔습니다.</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name}의 컵 {cup} 순위: {words}, {points}포인트.</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>컵의 직전 경기 이후: {words}.</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>이 경기 후: {lines}.</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>장거리에서</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>{names}이(가) 넘어져 완주하지 못했습니다.</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>{names}이(가) 완주하지 못했습니다.</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>{names}이(가) 출발하지 않았습니다.</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>{names}이(가) 추첨 후 기권했습니다.</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>{name}이(가) 실격되었습니다.</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>{name}이(가) 실격되었습니다: “{offences}”.</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name}이(가) 넘어졌고 {rank} 순위로 들어왔습니다.</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name}이(가) 재경기를 허가받아 {rank} 순위입니다.</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>{names}이(가) 이 라운드에서 가장 좋은 결과를 냈습니다.</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>스타트 리스트에 {all} 모두 있습니다.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>개최국 {nation}의 출전 선수 중 {count}명이 순위에 있습니다.</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>개최국 {nation}의 출전 선수 중 {count}명이 순위에 있습니다.</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>개최국 우승: {names}.</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>개최국 시상대: {names}.</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>개최국 최고: {names}, {rank}{behind}.</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names}이(가) {time}(으)로 공동 우승했습니다.</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner}이(가) {time}(으)로 우승했습니다.</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner}이(가) {gap} 차로 우승했습니다: {time}, 2위 {second} {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner}이(가) {gap} 차로 디비전 B에서 우승했습니다: {time}, 2위 {second} {other}.</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner}이(가) 1000분의 {count}초 차로 우승했습니다: {time}, 2위 {second} {other}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner}이(가) 우승했습니다, {time}, 2위 {second} {other}.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner}이(가) 경기 포인트 {points}점으로 우승했습니다.</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner}이(가) 경기 포인트 {points}점으로 우승했습니다. 2위 {second} {other}.</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner}이(가) 경기 포인트 {points}점으로 디비전 B에서 우승했습니다. 2위 {second} {other}.</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>3위는 {what}의 {names}입니다.</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>2위는 {what}의 {names}입니다.</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names}이(가) {what}(으)로 공동 {place} 순위입니다.</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>3위는 {what}의 {names}입니다, {behind}.</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names}이(가) {what}(으)로 공동 {place} 순위입니다, {behind}.</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>{team} 출전: {names}.</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>참가 신청에 출전자로 적혀 있습니다.</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>1000분의 1초만이 {better}을(를) {place} 순위로 갈랐습니다: {time}, {worse}은(는) {other}.</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names}이(가) {gap} 차로 시상대를 놓쳤습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>경기 포인트 {count}점</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>{gap} 차이</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>스타트 리스트: {places}.</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>{names}이(가) 전체 {all}히트 중 {pair}히트에서 맞붙었습니다.</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>{names}이(가) 4인조 {all}개 중 {pair}번에서 함께 탔습니다.</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>{names}이(가) 전체 {all}조 중 {pair}조에서 함께 탔습니다.</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name}은(는) 4인조 {all}개 중 {pair}번에서 탔고 그 기록이 끝까지 유지되었습니다.</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name}은(는) 전체 {all}조 중 {pair}조에서 탔고 그 기록이 끝까지 유지되었습니다.</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>이 경기 전 이번 시즌 월드컵 이 거리의 가장 빠른 기록: {name}의 {other}.</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time}은(는) 이번 월드컵 시즌의 가장 빠른 기록입니다. 이전은 {place}에서 {name}의 {other}.</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>이번 월드컵 시즌의 가장 빠른 기록은 여전히 {place}에서 {name}의 {other}입니다.</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name}이(가) 디비전 B에서 {time}(으)로 디비전 A 1위의 {other}보다 빨랐습니다.</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>두 디비전은 같은 주말에 경기했습니다.</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name}이(가) {time}(으)로 {records} 타이를 이루었습니다.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name}이(가) {time}(으)로 {records}을(를) 세웠습니다. 이전은 {old}, {holder}.</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name}이(가) {time}(으)로 {records}을(를) 세웠습니다. 이전은 {old}.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>{time}은(는) {record} {old}에 {gap} 모자랍니다.</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>{time}은(는) {holder}의 {record} {old}에 {gap} 모자랍니다.</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>인쇄 기록의 차이: {own} − {other} = {gap}.</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>기록은 이 파일의 기록 목록에 있습니다.</translation>
  </message>
  <message>
   <source>one</source>
   <translation>1</translation>
  </message>
  <message>
   <source>two</source>
   <translation>2</translation>
  </message>
  <message>
   <source>three</source>
   <translation>3</translation>
  </message>
  <message>
   <source>four</source>
   <translation>4</translation>
  </message>
  <message>
   <source>five</source>
   <translation>5</translation>
  </message>
  <message>
   <source>six</source>
   <translation>6</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>7</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>8</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>9</translation>
  </message>
  <message numerus="yes">
   <source>more than a second ({gap})</source>
   <translation>
    <numerusform>{seconds}초 이상 ({gap})</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>{nation} 주니어 국가 기록</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>{nation} 국가 기록</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>세계 기록</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>올림픽 기록</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>저지대 기록</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>대륙 기록</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>선수권 기록</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>경기장 기록</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>주니어 {record}</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder}, {day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>개인 최고 기록 {count}개: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>시즌 최고 기록 {count}개: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>{count}개 더</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name}: {time}, 이전 {best}.</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>{time}은(는) 수동 계측 기록으로는 너무 정밀합니다. 100분의 1초까지만 쓰십시오.</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>수동 계측은 시계 한 개, 두 개 또는 세 개로 합니다.</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>“{language}”은(는) 문서의 언어가 아닙니다. 다음 중에서 선택하십시오: {known}.</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>두 번째 언어가 첫 번째와 같습니다. 다른 언어나 없음을 선택하십시오.</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>“{colour}”은(는) 색이 아닙니다. #1F5FA8처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names}이(가) 준준결승 공동 {place}위입니다. 1000분의 1초로 가리거나 직접 추첨하십시오.</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>준결승에는 준준결승 기록이 있는 팀이 {wanted}개 필요한데 {count}개입니다.</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>준결승 {number}의 1위가 없거나 둘입니다. 먼저 기록, 상태 또는 코드로 정하십시오.</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>이미 결과가 있습니다. 먼저 삭제하거나 DNF를 쓰십시오.</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>{number}번 경기는 공식입니다. 먼저 잠정으로 바꾸십시오.</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>레인을 비워 둠</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>나머지는 그대로 출발</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>{pair}조의 {name}이(가) 레인을 맡음</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>예비 {name} ({nation})이(가) 자리를 맡음</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>{first}–{last}조 다시 추첨</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>{first}조 다시 추첨</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place}에는 이미 {name}이(가) 있습니다.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>{pair}조는 이미 경기했습니다.</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>{pair}조부터 추첨할 선수가 두 명도 남지 않았습니다.</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name}이(가) 리스트에 들어옵니다</translation>
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
   <translation>{pair}조에는 출발하는 선수가 없습니다</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name}이(가) {pair}조에서 혼자 탑니다</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>{pair}조에서 {count}명이 출발합니다</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>{lap}랩 후에는 스프린트가 없습니다. 스프린트는 {laps}랩 후, 결승선은 {last}랩 후입니다.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>“{text}”은(는) 헬멧 번호가 아닙니다. 12 7 3처럼 순서대로 입력하십시오.</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>기록이나 차이 앞에는 헬멧 번호가 있어야 합니다. “{text}”에는 없습니다.</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>{first}의 헬멧 {ahead} 뒤에 있는 헬멧 {behind}의 기록이 {second}입니다. 기록이나 순서를 수정하십시오.</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>헬멧 {number}이(가) 두 번 있습니다. 하나를 빼십시오.</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap}에는 1위의 기록이 필요합니다. 먼저 입력하십시오.</translation>
  </message>
  <message>
   <source>new</source>
   <translation>신규</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>신규, {rank}</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>변동 없음, {rank}</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>{previous}에서 {rank}(으)로 상승</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>{previous}에서 {rank}(으)로 하락</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>이름과 국가가 같음</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>한쪽의 이름이 다른 쪽의 다른 이름임</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>성과 이름이 뒤바뀜</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>국가가 같고 이름은 글자 표기만 다름</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>생일이 같고 이름이 비슷함</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>고유 문자 이름이 같음</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>이름은 같고 국가가 다름</translation>
  </message>
  <message>
   <source>{number}st</source>
   <translation>{number}번째</translation>
  </message>
  <message>
   <source>{number}nd</source>
   <translation>{number}번째</translation>
  </message>
  <message>
   <source>{number}rd</source>
   <translation>{number}번째</translation>
  </message>
  <message>
   <source>{number}th</source>
   <translation>{number}번째</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} 외 {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>들어옴: {why}.</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>빠짐: {why}.</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>예비가 됨: {why}.</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>예비에서 해제됨: {why}.</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation} {before} → {now}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>디비전 {division}(으)로: {why}.</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>포인트와 기록 없음</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>세계 기록({record})보다 빠릅니다. 기록을 확인하십시오.</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>다른 선수들의 기록({usual})보다 두 배 이상 깁니다. 기록을 확인하십시오.</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>세계 기록({record})보다 두 배 이상 깁니다. 기록을 확인하십시오.</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>종합</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>매스스타트</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>팀추월</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>팀 스프린트</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>혼성 계주</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>{metres} m에서</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>종합 종목에서</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>매스스타트에서</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>팀추월에서</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>팀 스프린트에서</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>혼성 계주에서</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>이 파일에서 {said}</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>{nth} 월드컵 개인 종목 우승</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>{nth} 월드컵 개인 종목 메달</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>{nth} 개인 종목 우승, {series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>{nth} 개인 종목 메달, {series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{where} {nth} 우승</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{where} {nth} 시상대</translation>
  </message>
  <message>
   <source>first</source>
   <translation>첫 번째</translation>
  </message>
  <message>
   <source>second</source>
   <translation>두 번째</translation>
  </message>
  <message>
   <source>third</source>
   <translation>세 번째</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>네 번째</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>다섯 번째</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>여섯 번째</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>일곱 번째</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>여덟 번째</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>아홉 번째</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>열 번째</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>거리 경기에는 500 같은 미터 수가 필요합니다.</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>매스스타트와 팀 경기는 랩으로 셉니다. 미터는 비워 두십시오.</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>여자와 남자가 함께 뛰는 경기는 혼성 계주뿐입니다.</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>디비전은 “{division}”이(가) 아니라 A 또는 B입니다. 디비전이 없으면 비워 두십시오.</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>차수는 {run}이(가) 아니라 1차 또는 2차입니다.</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>포인트로 {rank}</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>포인트로 {rank}, {nation}의 {place}</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>기록 {time}(으)로, {places} 중 {place}</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>사마로그 포인트 {time}(으)로, {places} 중 {place}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>{places}에 들지 못함: 포인트로 {place} 예비, {points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>{places}에 들지 못함: 기록 {time}(으)로 {place} 예비</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>한도 초과: {nation}이(가) {count}자리를 모두 씀</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>기록으로, 기록으로 주는 자리 수는 알 수 없음</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>포인트로 {rank}, 포인트로 주는 자리 수는 알 수 없음</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>자리 수를 알 수 없음</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>{places}에 들지 못함</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>{places}에도 예비 {reserves}명에도 들지 못함</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>{places}에 들지 못함, 기준이 될 기록도 없음</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>개최국 자리</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>불참한 우승자의 국가 자리</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>불참한 우승자의 국가 자리는 미정: {scheme}에 국가가 없습니다.</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>개최국 자리는 미정: {scheme}에 국가가 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>포인트로 주는 {count}자리가 비었습니다. 받을 수 있는 선수가 남아 있지 않습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>기록으로 주는 {count}자리가 비었습니다. 받을 수 있는 기록을 가진 선수가 남아 있지 않습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>이 중 마지막 자리를 두고 {last}와(과) {following}을(를) 가릴 기준이 없습니다.</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>포인트로 주는 마지막 자리는 {points}포인트였습니다.</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>기록으로 주는 마지막 자리의 기록: {time}.</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>기록으로 주는 마지막 자리는 사마로그 {time}포인트였습니다.</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>포인트로 주는 자리 수를 알 수 없어 주지 않습니다.</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>기록으로 주는 자리 수를 알 수 없어 주지 않습니다.</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>개최국에 별도 자리가 있는지 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>불참한 우승자의 국가에 별도 자리가 있는지 알 수 없습니다.</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>예비 인원을 알 수 없어 정하지 않습니다.</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>국가별 출전 한도를 알 수 없어 건너뛰지 않습니다.</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>자리는 모두 {count}개입니다.</translation>
  </message>
  <message>
   <source> or </source>
   <translation> 또는 </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>고지대 링크 {high}, 그 밖의 링크 {other}</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{metres} m에서 고지대 링크 {high}, 그 밖의 링크 {other}</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>“{mark}” 기록은 없습니다. 있는 기록: {known}.</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>{number}번 경기에 아직 스타트 리스트가 없습니다.</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>스타트 리스트가 참가 신청과 맞지 않습니다: {census}.</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name}은(는) 신청되었으나 스타트 리스트에 없습니다. 기권 처리하거나 자리를 주십시오.</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name}에게 기록도 상태도 없습니다.</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name}은(는) 한 번 더 타야 합니다. 재경기를 입력하거나 취소하십시오.</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first}와(과) {second} 모두 {place}입니다.</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>통과 기록이 있으면 출발한 것입니다.</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>기권한 선수에게는 결과가 없습니다.</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names}이(가) {time}(으)로 공동 {rank}위이며 1000분의 1초를 알 수 없습니다.</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name}: 기록 {time}은(는) 수동 계측인데 이유가 없습니다.</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name}이(가) 실격인데 사유를 알리는 위반 코드가 없습니다.</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name}에게 기록이 있는데 실격 코드 {code}도 있습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team}: 선수 {size}명 중 {known}명이 등록되어 있습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>지정되지 않은 임원: {office}.</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>기온도 빙온도 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>{lap}랩 후 스프린트에서 {given}점을 주었으나 규칙 파일은 {values}점입니다.</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>결승선 포인트가 도착 순서와 맞지 않습니다. {name}이(가) 먼저 들어왔습니다.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>아니요</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>{name}의 통과 기록과 기록의 순서가 맞지 않습니다.</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name}에게 {metres} m 통과 기록이 있으나 이 경기에서는 거기서 재지 않습니다.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name}: {part} {time}은(는) 누구도 낼 수 없는 기록입니다.</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name}: {part} {time}, 다른 선수들은 {usual}입니다.</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>{begin} m에서 {end} m까지</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}, {time}: {reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>시즌 최고 {best}보다 {apart} ({share} %) 느립니다.</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>시즌 최고 {best}보다 {apart} ({share} %) 빠릅니다.</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>season은 “{season}”이(가) 아니라 2025/26 같은 시즌이어야 합니다.</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_time은 “{time}”이(가) 아니라 12:00 같은 시각이어야 합니다.</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_division은 “{division}”이(가) 아니라 A 또는 B여야 합니다.</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promoted는 디비전의 자리 수 {places} 이하여야 합니다.</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_event는 다른 대회보다 포인트가 많은 최종전의 번호여야 합니다.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}]에는 이미 쓴 “{link}”이(가) 다시 올 수 없습니다.</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].name은 고유한 이름이어야 합니다. “{name}”은(는) 이미 있습니다.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metres에는 거리가 있어야 합니다. 컵 “{name}”에 없습니다.</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metres는 비워야 합니다. 컵 “{name}”은(는) 랩으로 치릅니다.</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>points에 “{name}” 표가 있어야 합니다. {race}의 표가 없습니다.</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}]은(는) 앞의 {before}보다 작아야 하는데 {value}입니다.</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>{key}.then.points는 순위가 없을 때 “rank”가 아니라 “zero” 또는 “none”이어야 합니다.</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statuses는 “{status}”이(가) 아니라 DNF, DQ, DNS, WDR 중 하나여야 합니다.</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.then은 {case}에 관한 앞의 규칙과 어긋나면 안 됩니다.</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statuses에 {case}의 규칙이 있어야 하는데 없습니다.</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>디비전 없음</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lap은 {lap}이(가) 아니라 {last}랩 뒤, {laps}랩 앞이어야 합니다.</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>offences.{code}.text.en이 없습니다. 영어 문구가 필요합니다.</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finals에는 준준결승의 각 순위가 1부터 한 번씩 있어야 합니다.</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtaken은 “{code}”이(가) 아니라 위반 코드여야 합니다.</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key}은(는) “{text}”이(가) 아니라 1:43.25 같은 기록이어야 합니다.</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key}은(는) “{text}”이(가) 아니라 07-01 같은 월일이어야 합니다.</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key}은(는) {last}이(가) 아니라 {first} 이상이어야 합니다.</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].name은 고유한 이름이어야 합니다. “{name}”은(는) 이미 있습니다.</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key}은(는) 치를 수 있는 경기여야 합니다. {reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key}은(는) 고유한 경기여야 합니다. {title}은(는) 이미 있습니다.</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.day는 {day}이(가) 아니라 {first} 이상이어야 합니다.</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file}에 {key} 줄이 없습니다.</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}, {line}번째 줄, {key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place}: 파일에 출처가 없습니다.</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file}: name은 키가 아닙니다. 파일 자체의 이름이 이름입니다.</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file}: {fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}, {line}번째 줄, {column}번째 칸: TOML이어야 하는데 표기가 잘못되었습니다 ({reason}).</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file}: 읽을 수 없습니다 ({reason}).</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}, {line}번째 줄: 한 줄에 점이 {count}개보다 많습니다. 여러 줄로 나누어 쓰십시오.</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key}은(는) {found}이(가) 아니라 {expected}이어야 합니다.</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>{key}이(가) 없습니다. 필요한 것: {expected}.</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key}은(는) 알 수 없는 키입니다. {close}입니까?</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key}은(는) 알 수 없는 키입니다. 다음 중 하나여야 합니다: {known}.</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>{least} 이상의 정수</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>텍스트</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>비어 있지 않은 텍스트</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 또는 false</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>목록</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>항목이 하나 이상인 목록</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>테이블</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>{values} 중 하나</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>빈 텍스트</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>텍스트 “{text}”</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>빈 목록</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>날짜 또는 시각</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>“{name}” 컵은 없습니다. 있는 컵: {names}.</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>위반 “{code}”은(는) 없습니다. 있는 코드: {codes}.</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>여자</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>남자</translation>
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation>{scheme}에 “{name}” 종목은 없습니다. 있는 종목: {names}.</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cups는 [1, 2, 3, 4]처럼 1부터 빠짐없이 세어야 합니다.</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key}은(는) 고유한 종목이어야 합니다. {name}은(는) 이미 있습니다.</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>{key}.metres는 종합 종목과 랩 경기에서 비워야 합니다.</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metres에는 거리가 있어야 합니다.</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metres에는 종합 종목의 거리들이 있어야 합니다.</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>{key}.time_metres는 종합 종목이 아니면 비워야 합니다.</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_points는 0이어야 합니다. 종합 종목에 포인트를 주는 컵은 없습니다.</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_time은 0이어야 합니다. 매스스타트에는 기준이 될 기록이 없습니다.</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>{key}.unknown에 값이 있는 {number}을(를) 쓸 수 없습니다.</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nation은 1 이상이어야 합니다. 아무도 모르면 unknown에 쓰십시오.</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.places는 주어진 수인 {given} 이상이어야 합니다.</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>{bib}번 {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place}: {name} ({nation}) 신규</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>{name} ({nation}) 신규</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place}: {name} ({nation}) 기권</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>{name} ({nation}) 기권</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place}: {name} ({nation}) 다시 출전</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>{name} ({nation}) 다시 출전</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name} ({nation}) 리스트에서 빠짐, 이전 {was}</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name} ({nation}) 리스트에서 빠짐</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name} ({nation}), 이전 {old_name} ({old_nation})</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>{first}–{last}조가 {new_first}–{new_last}조로 바뀜</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>{first}조가 {new_first}조로 바뀜</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>{first}–{last}조 다시 추첨</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>{pair}조: 레인 바뀜</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name}의 조 없어짐, 이전 {was}</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name}: {place}, 이전 {was}</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first} (현재 {here})와(과) {second} (현재 {there}) 맞바뀜</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name}은(는) 신청되었으나 스타트 리스트에 없습니다.</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name}은(는) 예비인데 스타트 리스트에 있습니다.</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name}은(는) 참가 신청을 철회했는데 스타트 리스트에 있습니다.</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>예비 선수를 출전시키거나 레인을 비우십시오.</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name}이(가) 리스트에 두 번 있습니다.</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>둘 중 하나를 리스트에서 빼십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>선수 {count}명에게 시즌 최고 기록도 신청 기록도 없습니다: {names}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>추첨 전에 참가 신청에 기록을 넣으십시오. 추첨된 리스트는 바뀌지 않습니다.</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>없는 조: {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>이미 경기한 조는 번호를 유지합니다.</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name}에게 조가 없습니다.</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name}은(는) {pair}조에 레인이 없습니다.</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name}이(가) {pair}조에서 혼자 탑니다. 남는 인원은 {where} 조에 와야 합니다.</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>4인조 {pair}이(가) 차지 않았습니다. 남는 인원은 {where} 4인조에 와야 합니다.</translation>
  </message>
  <message>
   <source>last</source>
   <translation>마지막</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>4인조 {pair}에 흰색이나 빨간색 없이 노란색이나 파란색만 있습니다.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>{pair}조: {first}와(과) {second} 모두 {nation}입니다.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>{pair}조: {first}와(과) {second} 모두 {club} 소속입니다.</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>{pair}조: {first}와(과) {second}이(가) {race}에 이어 다시 만납니다.</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name}은(는) {place}, 1차 경기와 같은 레인입니다.</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name}은(는) {place}. 인 {inner}회, 아웃 {outer}회가 됩니다.</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>같은 국가끼리 만나는 조: {pairs}.</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>규칙상 허용되며 추첨은 유효합니다.</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names}은(는) {number}번 경기에도 출전하며 간격은 {minutes}분입니다. 재경기의 휴식은 {least}분입니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>프로그램의 시각으로만 해결할 수 있습니다. 추첨은 유효합니다.</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>금지하는 규칙이 없으며 추첨은 유효합니다.</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>이 리스트에는 조가 없어 자리를 바꿀 수 없습니다.</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>{pair}조에는 출발하는 선수가 없습니다.</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>두 명만 레인을 바꿀 수 있습니다. {pair}번에서는 {count}명이 출발합니다.</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>{pair}조는 없습니다. 조는 1부터 {last}까지입니다.</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>{pair}조는 비어 있지 않습니다. {name}이(가) 출발합니다.</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>조 번호는 1부터입니다.</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place}에는 {name}이(가) 있습니다. 둘을 맞바꾸거나 먼저 레인을 비우십시오.</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name}은(는) 이미 결과가 있어 자리를 유지합니다.</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>매스스타트는 모두 함께 출발하므로 조가 없습니다.</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>{pair}조는 이미 경기해 아무도 넣을 수 없습니다.</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>레인을 정하십시오: 인 또는 아웃.</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>이 경기는 2인조입니다. 노란색과 파란색 암밴드는 4인조용입니다.</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>이 출발은 더 이상 리스트에 없습니다. 리스트를 다시 보십시오.</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>결승선</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>교차</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>{pair}번 {side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>{pair}조 인</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>{pair}조 아웃</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>{pair}조 인, 노란색</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>{pair}조 아웃, 파란색</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name}은(는) 기권했습니다. 먼저 기권을 취소하십시오.</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>{first} ({here})와(과) {second} ({there}) 맞바꾸기.</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name} → {place}</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>이동: {moves}.</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>작은 변경으로는 해결되지 않습니다. 직접 옮기거나 다시 추첨하십시오.</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>{name}을(를) 리스트에 넣기.</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>{name}을(를) {place}에 넣기.</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>{name}을(를) 스타트 리스트에서도 기권 처리.</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>{name}을(를) {place}에서 빼기.</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>빈자리 없애기: 뒤 조의 번호가 당겨집니다.</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>리스트</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>같은 날 {number}번 경기</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>전날 {number}번 경기</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>{number}번 경기</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name}이(가) 두 번 있습니다. 하나를 빼십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team}: 선수는 {most}명까지입니다. {over}을(를) 빼십시오.</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team}: 출전은 {count}명이 아니라 {size}명입니다. 나머지는 교체 선수로 하십시오.</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name}은(는) {nation}, 팀 {team}은(는) {other}입니다. 같은 국가의 선수를 등록하십시오.</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name}은(는) 여자 선수입니다. 이 팀에는 남자를 등록하십시오.</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name}은(는) 남자 선수입니다. 이 팀에는 여자를 등록하십시오.</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name}이(가) 여자 자리에 있습니다. 여자 한 명과 남자 한 명을 순서대로 넣으십시오.</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name}이(가) 남자 자리에 있습니다. 여자 한 명과 남자 한 명을 순서대로 넣으십시오.</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>기록은 0.01에서 59:59.99 사이입니다.</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>기록은 10분의 1초, 100분의 1초 또는 1000분의 1초까지입니다.</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>36.52 또는 3652처럼 기록을 입력하십시오.</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>“{text}”은(는) 기록이 아닙니다. 36.52, 3652, 1:43.25처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>괄호 안의 1000분의 1초는 34.37(4)처럼 소수 두 자리 뒤에 씁니다.</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>“{text}”은(는) 기록으로는 너무 짧습니다. 3652처럼 100분의 1초까지 쓰십시오.</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>“{text}”은(는) 너무 깁니다. 1000분의 1초는 1:43.254처럼 점을 찍어 쓰십시오.</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>기록의 소수는 세 자리까지입니다.</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>분 뒤의 초는 00에서 59까지입니다.</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>{names}이(가) 컵에서 우승했습니다.</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>{names}이(가) 컵에서 공동 우승했습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>남은 경기 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>{names}이(가) {left} 상태에서 컵 우승을 확정했습니다.</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>이 컵에서 아직 아무도 포인트가 없습니다.</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}, {count}명이 아직 우승할 수 있습니다.</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>다른 선수와 관계없이 마지막 경기에서 1위면 우승.</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>다른 선수와 관계없이 마지막 경기에서 {rank}위 이상이면 우승.</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>다른 선수와 관계없이 우승하려면 {points}포인트가 더 필요.</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>{leader}와(과) 동점. 최대 {most}포인트.</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>최대 {most}포인트. {left}개 경기에서 {leader}보다 {more}포인트 더 필요.</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{rank}, {leader}의 순위와 관계없음</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{rank}, {leader}에게 포인트가 없으면</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{rank}, {leader}이(가) {worse} 이하이면</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>“{text}”은(는) 3 같은 순위도, 1:07.35 같은 기록도, DNF·DQ·DNS도 아닙니다.</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>{rank}위가 두 번 있습니다. {name}에게 다른 순위를 주십시오.</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>“{name}”은(는) 형식이 아닙니다. 사용할 수 있는 형식: {known}.</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file}을(를) 쓰지 못했습니다. {reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>쓸 리스트가 없습니다.</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>다시 읽은 내용이 쓴 내용과 다릅니다.</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>skatedesk가 쓴 페이지가 아닙니다.</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>책자는 .pdf, 통합 문서는 .xlsx로 이름 지으십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count}쪽</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>탭 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>디스크가 가득 찼습니다.</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>폴더가 없습니다.</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>다른 프로그램에서 열려 있습니다. 거기서 닫고 다시 시도하십시오.</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>이 폴더에 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>디스크 메시지: {reason}.</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>개정 {revision}을(를) 따로 보관하지 못했습니다 ({reason}).</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>디비전 {letter}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>경기 조건</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>기온 °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>습도 %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>빙온 °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>작성: {moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>승인: {name}, {moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>변경: {changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>개정 {number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>{page} / {pages}쪽</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>개정 {number}을(를) 대체</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>개정 {number} ({moment})을(를) 대체</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>목차</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>그래프는 .png 또는 .svg로 씁니다.</translation>
  </message>
  <message>
   <source>official</source>
   <translation>공식</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>이 컴퓨터의 글꼴에 {letters}이(가) 없습니다. 있는 글꼴을 설치하십시오. 그때까지는 빈 네모로 인쇄됩니다.</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>skatedesk가 쓴 PDF가 아닙니다.</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>서식 파일이 손상되었습니다. 스프레드시트 프로그램에서 열어 .xlsx로 새로 저장하십시오.</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>서식 파일이 Strict Open XML 통합 문서입니다. “Excel 통합 문서 (.xlsx)”로 저장하십시오.</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>시트 “{sheet}”, 셀 {cell}: {reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>채운 것은 .xlsx 통합 문서입니다. 이름을 {name}(으)로 하십시오.</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>서식 파일 자체입니다. 서식 파일이 남도록 다른 이름을 선택하십시오.</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>“{text}”에 {{{{는 있지만 }}}}가 없습니다. {{{{race.title}}}}처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>{placeholder}을(를) 이해할 수 없습니다. {examples}처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>서식 파일이 손상되어 {part}이(가) 없습니다. 스프레드시트 프로그램에서 열어 .xlsx로 새로 저장하십시오.</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file}은(는) 암호화되어 있습니다. 암호를 해제하고 다시 저장하십시오.</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>서식 파일 {file}을(를) 읽을 수 없습니다 ({reason}).</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file}에 매크로가 있습니다. 매크로 없이 .xlsx로 저장하십시오.</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file}은(는) 서명되어 있어 채우면 서명이 깨집니다. 서명 없는 사본을 저장하십시오.</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file}은(는) Excel 통합 문서(.xlsx)가 아니거나 손상되었습니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하십시오.</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file}은(는) 서식 파일로 쓰기에 너무 큽니다.</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>서식 파일에 채울 것이 없습니다. {example} 같은 자리 표시자를 쓰십시오.</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>병합된 셀 아래에 있습니다. 자리 표시자를 병합의 첫 셀로 옮기십시오.</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}}는 셀에 단독으로 있어야 합니다.</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>이름 {name}이(가) 수식이나 병합된 셀 아래를 가리킵니다. 빈 셀을 가리키게 하십시오.</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>이름 {name}이(가) 가리키는 {place}은(는) 이 통합 문서의 셀이 아닙니다. 셀 하나나 영역 하나를 지정하십시오.</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>Excel 표의 머리글입니다. 자리 표시자를 다른 곳에 두십시오.</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>행에 무엇을 표시할지 정한 셀이 없습니다. 거기에 {{row.name}} 등을 쓰십시오.</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>두 리스트가 여기에 겹칩니다. 하나를 옮기십시오.</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>리스트에 “{key}” 열이 없습니다. 있는 열: {keys}.</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>서식 파일의 {part} 부분이 손상되었습니다. 스프레드시트 프로그램에서 열어 .xlsx로 새로 저장하십시오.</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>리스트는 한 줄에 {height}행을 쓰는데 {said}행으로 지정되었습니다.</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>같은 리스트의 {row}행이 떨어져 있습니다. 한 줄에 몇 행인지 쓰십시오: {example}.</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>시트 “{sheet}”, {row}행: 리스트에 {needed}행이 필요한데 {room}행 뒤에 {cell}이(가) 있습니다. 서식 파일에 빈 행을 {count}개 더 마련하십시오.</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>{row}행: {fault}.</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source}에 {names} 열이 없습니다. gold, silver, bronze 열을 추가하십시오.</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>1000 m 같은 거리 하나가 필요합니다</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>“{text}”은(는) 0에서 {most} 사이의 수가 아닙니다</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>선수 이름</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>국가</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>거리</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>{row}행: {fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>{row}행: {what}이(가) 없습니다. 채우십시오.</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>{row}행: {event}은(는) 성별 {sex}와(과) 맞지 않습니다. 하나를 수정하십시오.</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>{row}행: 여러 거리에 기록이 하나입니다. 거리마다 기록 열을 두십시오.</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>{row}행: 거리가 없습니다. 거리를 쓰거나 그 열에 x 또는 기록을 넣으십시오.</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>“{text}”은(는) 거리가 아닙니다. 500 m처럼 쓰십시오</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>{row}행, {column}열: {reason}.</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>클립보드</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source}은(는) PDF입니다. .xlsx나 .csv로 된 목록을 요청하십시오.</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source}은(는) 이름과 달리 Excel 통합 문서가 아닙니다. 다시 요청하거나, 텍스트이면 이름을 .csv로 바꾸십시오.</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source}은(는) 암호로 보호되어 있습니다. Excel에서 열어 암호 없이 저장하십시오.</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source}은(는) 옛 형식의 통합 문서입니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하십시오.</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>붙여넣을 텍스트가 없습니다. 먼저 스프레드시트에서 제목 행과 함께 행을 복사하십시오.</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source}: {count} MB보다 큽니다. 일부만 가져오십시오.</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source}을(를) {encoding} 텍스트로 읽었습니다. 특수 문자를 확인하십시오.</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source}에 시트 “{sheet}”이(가) 없습니다. 있는 시트: {names}.</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source}에 표시된 시트가 없습니다.</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>시트 “{sheet}”만 읽었습니다. 머리글이 있는 다른 시트: {names}.</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>숨겨진 시트는 읽지 않았습니다: {names}.</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source}이(가) {rows}행 또는 {columns}열보다 많습니다. 참가 신청을 새 파일에 복사하십시오.</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source}에 Name, Nation, Birth date, 500 m 같은 머리글 행이 없습니다. 행 위에 추가하십시오.</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source}은(는) 통합 문서도 텍스트도 아닙니다. .xlsx로 저장하십시오.</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>행이 참가자 명단의 어떤 행보다도 깁니다.</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>따옴표가 닫히지 않았습니다. 닫거나 빼십시오.</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source}을(를) {byte}바이트부터 텍스트로 읽을 수 없습니다. UTF-8이나 .xlsx로 저장하십시오.</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>“{text}”에 보이지 않는 문자 U+{code}이(가) 있습니다. 다시 입력하십시오</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>“{text}”은(는) {count}자보다 깁니다</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>“{text}”은(는) 이름이 아닙니다</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>“{text}”은(는) 국가 코드가 아닙니다. NOR처럼 세 글자로 쓰십시오</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>“{text}”은(는) 남자도 여자도 아닙니다. M 또는 W로 쓰십시오</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>“{text}”은(는) 1에서 9999 사이의 수가 아닙니다</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>“{text}”은(는) 예도 아니요도 아닙니다. x를 쓰거나 비워 두십시오</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>“{text}”은(는) 표시도 기록도 아닙니다. x 또는 36.52 같은 기록을 쓰십시오</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>“{text}”은(는) 날짜가 아닙니다. 2001-02-03처럼 쓰십시오</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day}은(는) 선수의 생년월일일 수 없습니다. 연도를 수정하십시오</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>“{text}”: 연도를 네 자리로 쓰십시오</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>“{text}”은(는) 두 날짜로 읽힐 수 있습니다. 2001-02-03처럼 쓰십시오</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source}은(는) Excel 통합 문서가 아니거나 손상되었습니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하십시오.</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>통합 문서의 매크로는 실행하지 않았습니다.</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>통합 문서가 다른 문서에 연결되어 있습니다. 거기서는 가져오지 않았습니다.</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>시트 “{sheet}”의 숨겨진 열도 읽었습니다: {columns}.</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>시트 “{sheet}”의 {row}행 아래는 읽지 않았습니다. 빈 행이 {count}개 이어집니다.</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>숨겨진 행입니다. 표시하거나 삭제하십시오.</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>셀 {area}이(가) 병합되어 있습니다. 나누어 각각 채우십시오.</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>셀 {cell}은(는) 값이 없는 수식입니다. 값을 직접 입력하십시오</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>셀 {cell}의 값은 다른 곳에서 옵니다. 값을 직접 입력하십시오</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>셀 {cell}에 오류 {error}이(가) 있습니다. 값을 직접 입력하십시오</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>최대 {count}자</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place}: “{key}”이(가) 없습니다.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>정수</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>수</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>-{most}에서 {most} 사이의 수</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>2025-11-15 같은 날짜</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>객체</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place}: “{key}”이(가) {count}행보다 많습니다. 일부만 가져오십시오.</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>객체 목록</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place}: “{key}”이(가) “{found}”입니다. 필요한 것: {expected}.</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source}은(는) 파일이 아닙니다. 파일을 선택하십시오.</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source}: 읽을 수 없습니다 ({reason}). 다른 파일을 선택하거나 이 컴퓨터에 복사하십시오.</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source}: {byte}바이트에서 UTF-8 텍스트가 아닙니다. UTF-8로 저장하십시오.</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source}: 결과 사이트가 쓰는 results, records, seasons 또는 skaters여야 합니다.</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>2025 같은 시즌의 첫 연도</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place}: 거리가 없습니다. 정하십시오.</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>최대 {most}미터</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source}: 선수가 {count}명보다 많습니다. 일부만 가져오십시오.</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}, {key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}, {line}번째 줄: JSON이 아닙니다 ({reason}). JSON으로 다시 저장하십시오.</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source}: 읽을 수 없습니다 ({reason}).</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source}: 목록이나 객체가 {count}단계보다 깊습니다. 결과 자료가 아닙니다.</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>그림이 1 MB보다 큽니다. 작게 저장하십시오.</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>문서에 표시할 수 있는 그림이 아닙니다. PNG, JPEG 또는 SVG 파일을 선택하십시오.</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>그림이 {width} × {height}픽셀로 종이에 표시할 수 있는 것보다 큽니다. 작게 저장하십시오.</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>이 그림은 자체 정의를 씁니다. 일반 SVG로 저장하십시오.</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>이 그림은 손상되었습니다. 일반 SVG로 다시 저장하십시오.</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>이 그림은 구성 요소가 너무 많습니다. PNG로 저장하십시오.</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>이 그림에 스크립트가 있습니다. 스크립트 없이 일반 SVG로 저장하십시오.</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>이 그림에는 다른 파일이 필요합니다. 모두 포함한 일반 SVG로 저장하십시오.</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source}: “results”가 있는 객체, 즉 경기 하나여야 합니다.</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>start나 end 같은 시점</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}, {row}행</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place}: 이미 {row}행에 있습니다.</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}, 팀원 {number}</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place}: time {time}와(과) time_ms {ms}이(가) 맞지 않습니다.</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>이 경기의 미터</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>결승선 기록 {time}</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>{time}보다 나중의 통과 기록</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>기록 {time} 앞의 통과 기록</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>기록의 종류</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>보유자 이름</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source}: {what}을(를) 나타내는 열이 없습니다. 목록에 추가하거나 선택하십시오.</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation>, 또는 </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>시간이 없습니다</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>보유자 이름이 없습니다</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>기록의 종류가 없습니다</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>여자 기록인지 남자 기록인지 없습니다</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>{row}행: {sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source}은(는) 압축을 풀면 목록으로 쓰기에 너무 큽니다. 행을 새 통합 문서에 복사하십시오.</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source}의 압축 방식이 스프레드시트와 다릅니다. 스프레드시트 프로그램에서 열어 .xlsx로 저장하십시오.</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>결과를 승인하는 사람을 입력하십시오.</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>{number}번 경기가 아직 공식이 아닙니다. 먼저 공식으로 하십시오.</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>이 그림은 이 대회의 서명이 아닙니다. 다른 그림을 선택하십시오.</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>{number}번 경기를 {name}이(가) 승인</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>{number}번 경기의 결과는 승인되지 않았습니다.</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>{number}번 경기 승인 철회</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>{folder}에는 파일 자체가 있습니다. 둘 중 하나가 남도록 USB 메모리나 공유 폴더를 선택하십시오.</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name}에게 번호가 없습니다.</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>번호 취소: {name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>번호 {number}: {name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>번호 {count}개 부여: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>{first}–{last} 사이의 번호가 {count}개 필요한데 {free}개 남았습니다. 규칙 파일에서 범위를 넓히십시오.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>1 이상</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number}은(는) {name}의 번호가 될 수 없습니다. 규칙 파일의 범위: {allowed}.</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>{name} ({nation})이(가) 이미 {number}번입니다. 다른 번호를 선택하십시오.</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name}은(는) 공식인 {number}번 경기에 있습니다. 먼저 잠정으로 바꾸십시오.</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>직접 편집, {moment}.</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>본문을 편집한 뒤 이 경기의 결과가 변경되었습니다.</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>보도 자료에 본문이 없습니다. 쓰거나 결과로 만든 본문으로 돌아가십시오.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>{number}번 경기의 보도 자료 편집</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>{number}번 경기의 보도 자료는 편집되지 않았습니다.</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>{number}번 경기의 보도 자료를 결과로 다시 작성</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>{number}번 경기에 아직 스타트 리스트가 없습니다. 보도 자료는 경기 후에 나옵니다.</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>{number}번 경기가 끝나지 않았습니다. {count}건에 기록도 상태도 없습니다. 보도 자료는 그 뒤에 나옵니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>이 선수는 더 이상 파일에 없습니다.</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>직접</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>{name}의 이전 시상대, {event}: {gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>{source}의 이전 시상대: {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name} ({nation})은(는) 이 파일에 없습니다.</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>ISU World Cup Speed Skating 같은 시상대의 시리즈를 입력하십시오.</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>시상대 수는 0에서 {most} 사이의 정수입니다.</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}, {number}번 경기: {sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>데이터베이스가 손상되었습니다: {fault}.</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>이 프로그램이 모르는 것이 파일에 있습니다: {value}.</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>스타트 리스트를 읽을 수 없습니다: {reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>스타트 리스트가 신청된 {entries}보다 많습니다.</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>공식인데 {count}건에 기록도 상태도 없습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>{pair}조 {lane} 레인에서 {count}명이 출발합니다.</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>체크: {words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>체크 해제: {words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>다시 자동 체크: {words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>체크리스트에 추가: {words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>체크리스트: {words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>체크리스트에서 삭제: {words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>체크리스트 순서 변경: {words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>체크리스트에 {number}번째 줄이 더 이상 없습니다.</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>계시 점검처럼 할 일을 입력하십시오.</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>체크리스트 한 줄은 {most}자까지입니다. 더 짧게 쓰십시오.</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>모든 경기에 참가 신청 있음</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>번호 부여됨</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>경기 시각 정해짐</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>임원 지정됨</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>당일 경기 추첨됨</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>당일 스타트 리스트 발행됨</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>빙질과 기온 기록됨</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>당일 결과 모두 입력됨</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>모든 경기 공식</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>결과 발행됨</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>두 번째 장소에 백업됨</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>프린터 준비됨</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>인쇄 후 변경 없음</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>팀 대표자 회의 마침</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>계시 점검됨</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>무전기 점검됨</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>의사 대기</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>메달과 시상품 준비됨</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>연맹에 결과 보냄</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>기록집 작성됨</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>경기 당일</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>월드컵</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>클럽 대회</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event}에 {sex} 종합 종목이 없습니다. 다음 중에서 선택하십시오: {names}.</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>{number}번 경기가 공식이라 문서의 이름이 달라집니다. 먼저 잠정으로 바꾸십시오.</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>{event} 임원</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>자료에 시즌이 없어 {season}(으)로 합니다.</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>{season} 규칙 파일이 없어 {rules}을(를) 씁니다.</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source}: {series}의 {number}차 대회는 “{event}”이(가) 아니라 이미 “{known}”입니다.</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>대회</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>포인트</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>순위</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>대회별 포인트</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>대회별 순위</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>이 컵에서 아직 아무도 포인트가 없습니다. 첫 기록이 입력되면 종합 순위가 시작됩니다.</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>남은 포인트</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>현재 선두</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>채운 표시: 현재 포인트. 빈 표시: 얻을 수 있는 최대 포인트. 점선: 우승할 수 없음.</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>현재 포인트</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>가능한 최대</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>{season} 시즌</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}, {cup}{number} 후: {rank}위, {points}포인트</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name}: {points}포인트</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name}: 현재 {points}포인트</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name}: {points}포인트까지 가능</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name}: {points}포인트까지 가능, 우승할 수 없음</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>나눌 것이 없습니다. 디비전 A와 B가 있는 경기 중 스타트 리스트가 없는 것이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>{numbers}번 경기의 디비전</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>디비전 “{division}”은(는) 없습니다. A 또는 B를 선택하십시오.</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>디비전에 직접 배정하려면 이유를 적은 메모가 필요합니다.</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>{number}번 경기는 한 디비전으로 치릅니다.</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who}은(는) 기권했거나 예비입니다. 신청된 선수만 배정합니다.</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>{division}에 직접 배정</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>직접 배정 취소</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>이 컵은 아직 치르지 않아 알려진 기록으로 정합니다.</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>1차 경기를 아직 치르지 않아 그 결과에 따라 디비전이 바뀝니다.</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}, {number}번 경기</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>{number}번 경기에 짝이 되는 디비전 {division} 경기가 없습니다. 먼저 프로그램에 추가하십시오.</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>{number}번 경기에 이미 스타트 리스트가 있어 디비전을 유지합니다. 먼저 스타트 리스트를 삭제하십시오.</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name}은(는) {number}번 경기와 다른 디비전에 모두 신청되어 있습니다. 하나를 삭제하십시오.</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>종합 순위 {cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>출전 자격 {championship}, {event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>기록 신청서 {mark}, {name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>프로그램</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>국가별 참가 신청</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>참가 신청</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>스타트 리스트</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>조 편성표</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>랩 시트</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>결과와 랩 기록</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>메달 집계</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>기록과 최고 기록</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>상금</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>상금 합계</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>경기별 임원</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>빙질 조건</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>이 대회에 “{key}” 리스트가 없습니다.</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>{number}번 경기: {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>{numbers}번 경기 추첨</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>순서는 앞선 경기의 결과로 정해집니다.</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>이 경기에는 순위가 없어 알려진 기록과 추첨으로 정합니다.</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>디비전 {other}에 아무도 없습니다. 이 거리의 디비전이 아직 편성되지 않았습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>규칙에 못 미치는 참가 신청이 {count}건 더 있습니다. 참가 신청 페이지를 보십시오.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>{number}번 경기가 공식이라 스타트 리스트를 유지합니다.</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>이미 {count}명의 스타트 리스트가 있습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>{names}의 순위도 기록도 알 수 없습니다.</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>1차 경기에 레인 없음: {names}.</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>추첨으로</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count}포인트</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>시즌 최고 {time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>기록 없음</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>동률, 추첨</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>시드에서 나오는 조 편성이 다릅니다. 파일이 다른 것에 의해 변경되었습니다.</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>이 경기 전의 컵 순위</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>아직 치른 경기가 없어 {season} 순위</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>아직 치른 경기가 없어 순위 없음</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>{numbers}번 경기 후 종합 순위</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>{number}번 경기 추첨, 시드 {seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>{number}번 경기가 진행 중입니다. {name}에게 결과가 있어 다시 추첨할 수 없습니다.</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>추첨 이후 {number}번 경기의 참가 신청이 바뀌었습니다. 다시 추첨하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>리스트 {count}개 인쇄</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>게시판: {board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>게시판에서 뗌</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>파일 {count}개 씀</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>개정 {first}–{last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}, 개정 {revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>리스트 {count}개 발행</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>개정 {revision}(으)로 대체됨, {time}</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>이미 이 경기들에 신청되어 있습니다.</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>신청: {names}, {numbers}번 경기</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who}은(는) 이미 기권했습니다.</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>기권</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who}은(는) 기권하지 않았습니다.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who}은(는) 스타트 리스트에 있습니다. 이 기권은 따로 취소하십시오.</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>기권 취소</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>예비 순번은 1부터입니다.</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who}은(는) 기권했습니다. 먼저 기권을 취소하십시오.</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who}은(는) 스타트 리스트에 있습니다. 거기서 기권 처리하십시오.</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name}이(가) 이미 {nation}의 예비 {order}입니다. 다른 순번을 선택하십시오.</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>예비 {order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>예비에서 해제됨</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve}은(는) {who}을(를) 대신할 수 없습니다. 국가와 거리가 같아야 합니다.</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve}, {gone} 대신</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who}의 포인트는 직접 지정한 것입니다. 먼저 표의 포인트로 되돌리십시오.</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>번외 출전</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>번외 출전 해제</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>신청 기록 삭제</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>신청 기록 {time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>그대로 인정 ({remark})</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>그대로 인정 취소</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>참가 신청 삭제</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>{number}번 경기는 팀 경기인데 {name}은(는) 선수입니다.</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>{number}번 경기는 개인 경기인데 {name}은(는) 팀입니다.</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who}: {reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who}은(는) 예비가 아닙니다.</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>{number}번 경기의 {name}</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act}: {names}, {numbers}번 경기</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source}: {what}을(를) 나타내는 열이 없습니다. 선택하십시오.</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source}: {what} 열이 없습니다. 열을 선택하거나 모든 행의 국가를 정하십시오.</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>{source} {row}행은 그렇게 답할 수 없습니다. 미리보기를 다시 보십시오.</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>{source}와(과) 비교한 뒤 파일이 바뀌었습니다. 미리보기를 다시 보십시오.</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>{source}의 참가 신청: {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>ID {key}의 선수가 없고 {what}이(가) 빠졌습니다. 채우십시오.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>ID {key}은(는) {known}의 것입니다. {name}와(과) 같은 사람입니까?</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>{name}이(가) 여러 명입니다. 누구입니까?</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known}의 ID는 {other}, 목록은 {key}입니다. 같은 사람입니까?</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name}은(는) {known}일 수 있습니다. 같은 사람입니까?</translation>
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation>{name} ({nation})</translation>
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation>{name} ({nation}, {born} 출생)</translation>
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation>{name}은(는) 새 선수인데 성별이 없습니다. 채우십시오.</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known}의 성별은 {own}, 목록은 {other}입니다. 성별을 수정하십시오.</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}.</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>목록에 행이 없습니다.</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>국가가 없는 행에는 {nation}을(를) 씁니다.</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>읽지 않은 열: {names}.</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>신청되었으나 이 목록에 없음: {names}.</translation>
  </message>
  <message>
   <source>known</source>
   <translation>등록됨</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>변경됨</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>거부됨</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>확인 필요</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>신규 {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>등록됨 {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>변경 {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>거부 {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>결정 필요 {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>{row}행: {reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>새 선수에는 이름, 국가, 성별이 필요합니다. 채우십시오.</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>{row}행: {name}은(는) {sex} 경기에 출전할 수 없습니다. 종목을 수정하십시오.</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>{row}행: {event}은(는) 이 대회의 프로그램에 없습니다. 빼거나 경기를 추가하십시오.</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>{row}행: {first}행에 이미 {event}의 {name}이(가) 있습니다. 하나를 빼십시오.</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event}: 이 행으로 팀을 신청하지 않음</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event}, {nation} 팀으로</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>{row}행: 목록에서는 {event} 기권인데 여기서는 신청되어 있습니다. 직접 기권 처리하십시오.</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event}: 기권</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event}: 여기서 기권했으며 그대로 유지</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event}: {differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>{row}행: {note}. {number}번 경기는 추첨되었으니 직접 변경하십시오.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>{row}행: {number}번 경기 {event}은(는) 추첨되었습니다. 선수를 직접 신청하고 출발을 추가하십시오.</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>{row}행: {number}번 경기 {event}은(는) 공식입니다. 먼저 잠정으로 바꾸십시오.</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>번호 {known}을(를) 유지, 목록은 {other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>{row}행: {name}이(가) 이미 {number}번입니다. 다른 번호를 주십시오.</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>{race}번 경기가 공식이므로 번호 {number}을(를) 부여하지 않았습니다. 먼저 잠정으로 바꾸십시오</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>번호 {number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>새 선수</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>신청: {events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>모두 등록됨</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>목록의 메모: “{remark}”</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>예비</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>번외 출전</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>예비에서 해제</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>예비 {order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>번외 출전 해제</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>신청 기록 {time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>신청 기록 {known} → {time}</translation>
  </message>
  <message>
   <source>club</source>
   <translation>소속</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>고유 문자</translation>
  </message>
  <message>
   <source>born</source>
   <translation>생년월일</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>국가</translation>
  </message>
  <message>
   <source>id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>ID {key}을(를) 유지, 목록은 {other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {known} → {value}</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>{season} 시즌의 새 파일</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>“{season}”은(는) 시즌이 아닙니다. 2025/26처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>“{name}” 리스트는 없습니다. 리스트 이름의 예: {examples}.</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>경기가 정해지지 않았습니다. --race로 정하거나 {{race 12.title}}처럼 번호를 쓰십시오.</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>“{text}”은(는) 경기 번호가 아닙니다.</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>누구의 종합 성적인지 쓰십시오: classification M, classification W.</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>“{key}”은(는) 알 수 없습니다. 있는 것: {known}.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>실행 취소할 것이 없습니다.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>다시 실행할 것이 없습니다.</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>이 변경은 더 이상 유효하지 않아 되돌릴 것이 없습니다.</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>“{label}”은(는) 이미 되돌렸습니다.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>뒤에 “{later}”이(가) 있어 “{label}”을(를) 되돌릴 수 없습니다. 먼저 그것을 되돌리십시오.</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>그 자리에 지금은 다른 것이 있어 “{label}”을(를) 되돌릴 수 없습니다.</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>되돌림: {label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>이 선수에 관한 변경이 아직 없습니다.</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>여기서 마지막 변경 “{label}”은(는) 다른 선수와도 관련됩니다. 편집, 실행 취소로 되돌리십시오.</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>“{label}”은(는) 여기서 되돌릴 수 없습니다. 결과, 공식으로를 사용하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>선수 {count}명</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{who}의 이전 기록 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>ID가 같음</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>파일의 {name}은(는) {skater}일 수 없습니다. 한 명은 남자 선수입니다. 다른 선수를 선택하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>외 {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>실행 취소됨: {label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>되살림: {label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>되돌림</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>실행 취소됨</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>문서 모양</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>{number}번 경기 {title} 가져오기</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>{event} {number}번 경기, {title}</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race}: 새로운 것 없음.</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race}: {count}행을 가져왔습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>{name}: 이제 이렇게 표기합니다. {told}.</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder}: 이 폴더에 .json 파일이 없습니다.</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number} ({time}, {label})</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>변경 기록 {entry}번이 할 수 없는 것을 되돌리거나 되살립니다.</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>변경 기록 {entry}번의 줄 번호가 원래와 다릅니다.</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>변경 기록 {number}번이 없고 줄만 남아 있습니다.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>변경 기록 {entry}번이 옮겨졌습니다. 원래는 {number}번이었습니다.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>변경 기록 {entry}번이 쓰인 뒤 변경되었습니다.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>변경 기록 {entry}번 또는 그 앞의 것이 쓰인 뒤 변경되었습니다.</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>변경 기록 {entry}번은 {kept}(으)로 표시되어 있으나 실제로는 {state}입니다.</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>{table} {row}행</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>변경 기록 {entry}번에서 {place}이(가) 변경 기록 없이 바뀐 것이 발견되었습니다.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>변경 기록 없이 {place}이(가) 삭제되었습니다. 마지막으로 쓴 것은 {entry}번입니다.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>변경 기록 없이 {place}이(가) 변경되었습니다. {column}이(가) {entry}번이 남긴 것과 다릅니다.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>변경 기록 {entry}번이 삭제한 뒤 {place}이(가) 변경 기록 없이 다시 들어갔습니다.</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>변경 기록 없이 {place}이(가) 들어갔습니다. 어느 변경 기록에도 없습니다.</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>변경 기록 {first}번이 없습니다. {entry}번 앞에 있던 것입니다.</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>변경 기록 {first}–{last}번이 없습니다. {entry}번 앞에 있던 것입니다.</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>같은 종류가 {count}건 더 있습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>실행됨</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>버려짐</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name}은(는) 지금 열린 파일입니다. 지난 시즌의 파일을 선택하십시오.</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>{source}에서: {what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>같은 이름이 여럿이어서 선수 {count}명을 뺐습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>최고 기록 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>팀 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>대회 {count}개의 문서 모양</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>대회 {count}개의 임원</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>선수</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>최고 기록</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>팀</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>문서 모양</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>임원</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>새로운 것 없음</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>{number}차 대회는 없습니다. 있는 대회: {names}.</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>시리즈 “{series}”에 {number}차 대회는 없습니다. 있는 대회: {names}.</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>{number}차 대회가 여러 개입니다: {names}. 시리즈를 정하십시오.</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>{number}번 경기는 없습니다. 있는 경기: {numbers}.</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>이 스프린트에 같은 헬멧이 두 번 있습니다. 하나를 빼십시오.</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>삭제</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>결승선: {order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>스프린트 {number}, {lap}랩: {order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>들어온 선수를 입력하십시오. 헬멧 번호와 기록, 예: 12 7:42.51.</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>도착 순서에 따른 결승선 포인트</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>추월당함: {name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>추월당함 해제: {name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>중단한 선수의 랩은 {laps}이(가) 아니라 이 경기의 0에서 {most} 사이입니다.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>{laps}랩 후 중단: {name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>경기는 1랩 이상입니다.</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>{laps}랩이면 {number}번 경기의 스프린트가 달라집니다. 먼저 스프린트 순서를 삭제하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps}랩</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}, {number}번 경기</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>{number}번 경기는 매스스타트가 아닙니다.</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>결승선 순서는 {order}입니다. 바꾸려면 전체를 입력하거나 헬멧마다 기록을 넣으십시오.</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>{number}번 경기의 참가 신청은 {count}건입니다. 준결승은 1에서 {most}명까지입니다.</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>{number}번 경기의 준결승</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>준결승에 따른 {number}번 경기 스타트 리스트</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>{number}번 경기는 디비전 A와 짝을 이루는 디비전 B 매스스타트가 아닙니다.</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>{number}번 경기에서 승격하는 선수가 없습니다. 이미 디비전 A에 있거나 아직 결과가 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>{number}번 경기로 승격: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>{number}번 경기는 1–{count}차 준결승 {count}개와 짝을 이루는 매스스타트 결승이 아닙니다.</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>{race}번 경기에 헬멧 {number}을(를) 쓴 선수가 없습니다. 헬멧 목록을 보십시오.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>헬멧 {number} {name}은(는) 출발하지 않았습니다. 번호를 수정하십시오.</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>헬멧 {number} {name}은(는) {stopped}랩 후 중단했습니다. 번호나 랩을 수정하십시오.</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>파일의 {team} 팀원이 달라 자료의 팀원은 가져오지 않았습니다.</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name}이(가) 두 번 있습니다</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>{name}이(가) 여러 명입니다. skater_key를 쓰십시오</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>{name}의 “sex”가 없습니다. M 또는 W여야 합니다</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}, {row}행 ({name}): {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other}은(는) {kept}: 참가 신청 {count}건 이동</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name}은(는) 다른 선수와 합쳐지지 않았습니다.</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other}은(는) {kept}이(가) 아님</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>서로 다른 두 선수를 선택하십시오.</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name}은(는) 이미 다른 선수와 합쳐졌습니다.</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept}와(과) {other}은(는) 같은 사람일 수 없습니다. 한 명은 남자 선수입니다.</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept}의 생일은 {day}, {other}은(는) {other_day}입니다. 먼저 잘못된 생년월일을 수정하십시오.</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept}와(과) {other} 모두 {event} {number}번 경기에 신청되어 있습니다. 먼저 하나를 삭제하십시오.</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>생년월일</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>소속</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>고유 문자</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}, {number}번 경기: {title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>알림 주소는 https://로 시작합니다.</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address}에서 최신 버전을 알 수 없습니다: {reason}. 프로그램은 그대로입니다.</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address}에서 알린 버전이 번호가 아닙니다.</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>시리즈 “{series}”은(는) 없습니다. 있는 시리즈: {names}.</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>파일에 시즌이 없습니다. 시즌이 있는 새 파일을 만드십시오.</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>직책</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name}에게 직책이 없습니다. 심판장 같은 직책을 입력하십시오.</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office}: 이름을 입력하거나 국가를 지우십시오.</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>공식인 {number}번 경기에서 {name}의 번호가 바뀌게 됩니다. 먼저 잠정으로 바꾸십시오.</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>{numbers}번 경기는 공식이므로 문서를 다시 발행하십시오</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act}. {told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name}: {was} → {place}, 새 조</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>{name} ({nation})은(는) 이미 있습니다. 다른 사람이면 두 사람의 생년월일을 넣으십시오.</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>새 선수 {name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name}은(는) 경기에 신청되어 있습니다. 성별을 바꾸려면 참가 신청을 기권 처리하십시오.</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>선수 {name} 수정</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>다른 이름</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>다른 이름을 입력하십시오.</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name}은(는) 이미 {who} ({nation})의 이름입니다.</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name}의 다른 이름 {other}</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name}의 다른 이름 {other} 삭제</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>새 팀 {name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>팀 {name} 수정</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>팀 {name} ({nation})은(는) 이미 있습니다.</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>ID {key}은(는) {name} ({nation})의 것입니다.</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>{name}의 이 대회 번호는 {known}, 자료는 {other}입니다.</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}, {row}행: {name} ({nation})이(가) 여러 명입니다. skater_key를 쓰십시오.</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>성</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>성을 입력하십시오.</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>남자 또는 여자를 선택하십시오.</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>{day}에 태어난 선수는 있을 수 없습니다. 생년월일을 수정하십시오.</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>팀 이름을 입력하십시오.</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field}에 인쇄할 수 없는 글자가 있습니다. 다시 입력하십시오.</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>“{nation}”은(는) 국가가 아닙니다. NOR처럼 대문자 세 글자로 쓰십시오.</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>새 그림: {use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>이 서명은 {number}번 경기의 결과에 쓰였습니다. 먼저 승인을 철회하십시오.</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>그림 삭제: {use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>그림 순서 변경</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>대회 로고</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>후원사</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>서명</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path}은(는) 파일이 아닙니다. 다른 그림을 선택하십시오.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>{path}을(를) 읽을 수 없습니다 ({reason}). 다른 그림을 선택하십시오.</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>{name}이라는 선수가 여러 명입니다: {nations}. 연맹 ID를 쓰십시오.</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>이 파일에 ID나 이름이 “{key}”인 선수가 없습니다.</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>이름 자리에 {name} ({remark})</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>변경 기록 {number}번 ({hash}) 뒤에 새로 시작한 파일: 이름 자리에 {name} ({remark})</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>“{name}”(으)로는 아직 누구인지 알 수 있습니다. 다른 이름을 선택하십시오.</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>선수 {name}이(가) 이미 있습니다. 다른 이름을 선택하십시오.</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>메모에 이유를 써야 합니다. 결정과 함께 보관됩니다.</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>메모는 파일에 남으므로 이름을 써서는 안 됩니다. 이름을 빼십시오.</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>메모</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>이름 중 하나가 {table} {count}행에 아직 있습니다. 이 사람을 가리키는지 확인하십시오.</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>경기 번호는 1부터입니다.</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>새 대회: {event}, 경기 {count}개.</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>새 대회: {event}.</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>대회는 {season} 시즌에 그대로 있습니다.</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>대회 수정: {event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>새 {number}번 경기: {title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>{number}번 경기에 참가 신청이 있어 {title} 종목을 유지합니다. 먼저 삭제하십시오.</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>{number}번 경기 변경: {title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>{number}번 경기에 참가 신청이 {count}건 있습니다. 먼저 삭제하십시오.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>{number}번 경기에 임원, 빙질 조건 또는 추첨이 있어 프로그램에 남습니다.</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>{number}번 경기의 리스트가 나가서 프로그램에 남습니다.</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>{number}번 경기 삭제: {title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>순서에는 한 대회의 모든 경기가 한 번씩 있어야 합니다.</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>경기 순서 변경</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>{numbers}번 경기: {when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>일자 없음</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>규칙 파일에 프로그램 “{name}”이(가) 없습니다. 있는 프로그램: {names}.</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>프로그램: {name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event}에 복사할 경기가 없습니다.</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>{event}와(과) 같은 프로그램</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>대회에는 World Cup #3 같은 이름이 필요합니다.</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series}에 이미 {number}차 대회 {event}이(가) 있습니다. 다른 이름과 번호를 선택하십시오.</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>{number}번 경기는 이미 {title}입니다. 다른 번호를 선택하십시오.</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title}은(는) 이미 프로그램의 {number}번 경기입니다. 고유한 제목을 주십시오.</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>종합 성적</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>메달</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>종합 순위</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>상금</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>빙질과 기온</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>이 대회에는 아직 기록집에 넣을 것이 없습니다. 경기를 추가하십시오.</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>기록집</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>결과 파일의 변경 기록: {count}건, 마지막 것의 해시는 {hash}입니다.</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>결과, {day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>{number}번 경기 공식</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>{number}번 경기 다시 잠정</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>선수 {count}명에게 기록도 상태도 없습니다. 첫 선수는 {name}입니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>{number}번 경기는 공식이 될 수 없습니다: {sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>{number}번 경기에는 {count}건을 예외 승인하는 메모가 필요합니다. 첫째: {sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>{number}번 경기 공식, {count}건 예외 승인: {remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>“{name}” 방식은 없습니다. {known} 중에서 선택하거나 파일 경로를 쓰십시오.</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>파일에 {event}에 계산되는 월드컵 경기가 없습니다. 먼저 시즌의 경기를 가져오십시오.</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>{number}히트</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>{number}조</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>통과</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>랩 타임</translation>
  </message>
  <message>
   <source>s</source>
   <translation>초</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>랩 타임</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>선두와의 차이</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>첫 {metres} m</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>평균 랩</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>랩</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>첫 구간과 랩</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name}: 첫 {metres} m {opener}, 이후 랩당 {lap}, {time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>이 조에는 출발하는 선수가 없습니다. 경기를 추첨하거나 다른 조를 선택하십시오.</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>이 경기는 선에서 재는 시각이 없어 그래프로 그릴 랩이 없습니다.</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>통과 기록이 아직 없습니다. 첫 통과 기록부터 그래프가 시작됩니다.</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}, 선두</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}, 최고</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}, {metres} m: 랩 {lap}, 시계 {clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}, {metres} m: 선두와 {gap} 차이, 시계 {clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office}이(가) 두 번 있습니다. 경기에는 한 명이며, 여러 명은 대회 임원에 둡니다.</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>{number}번 경기 임원</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment}이(가) 두 번 있습니다. 한 번만 쓰십시오.</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>{number}번 경기의 빙질과 기온</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source}: {event} {number}번 경기는 이미 “{title}”입니다.</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>코드 {code}은(는) 규칙 파일에 없습니다.</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>{pair}조 {lane} 레인은 이미 차 있습니다</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>파일의 조, 레인 또는 기권이 다르거나 행이 두 번 있습니다</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>파일의 결과가 다릅니다. 직접 수정하십시오</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source}: {number}번 경기는 공식입니다. 먼저 잠정으로 바꾸십시오.</translation>
  </message>
  <message>
   <source>open</source>
   <translation>미정</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>추첨됨</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>경기 중</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>잠정</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>그 선수는 종합 순위에 없습니다. 있는 선수를 선택하십시오.</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>{name}의 {points}포인트와 같은 선수가 없습니다. 합계가 같을 때만 순위를 직접 지정합니다.</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>순위를 직접 지정하려면 이유를 적은 메모가 필요합니다.</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>합계가 같은 선수들만 순위를 직접 지정합니다.</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>이 {count}명의 순위는 {first}–{last}위입니다. 동률이면 더 높은 순위를 함께 씁니다.</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>순위 직접 지정, {cup}: {ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>{name}와(과) 포인트가 같은 선수 중 순위를 직접 지정한 것이 없습니다.</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>순위 다시 규칙대로, {cup}: {name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>“{mark}”은(는) 기록이 아닙니다. {known} 중에서 선택하십시오.</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>매스스타트에는 기록이 없습니다. 시간을 겨루는 경기가 아닙니다.</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>기록의 거리를 입력하십시오.</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>기록 보유자를 입력하십시오.</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day}은(는) 아직 오지 않았습니다. 기록의 일자를 수정하십시오.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>장소</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>출처</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>적용 범위</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>경기장 기록이 적용되는 링크를 입력하십시오.</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>어느 선수권의 기록인지 입력하십시오.</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder}이(가) 이 경기에서 세운 기록({mark})을 보유하고 있습니다. 먼저 기록 페이지에서 삭제하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>{source}의 기록: {count}행</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>목록에 두 번 있습니다.</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>파일에 있는 기록입니다.</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>목록에 따라 공인되었습니다.</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>세부 내용을 목록에서 가져옵니다.</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>파일에서 이 종류의 첫 기록입니다.</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>{name}와(과) 공동, {time}.</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>{name}의 {time} 다음 기록.</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>{name}의 {time}보다 느림: 이전 기록으로 보관합니다.</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>새 기록 {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record}은(는) 이 파일에서 세워졌습니다. 경기에서 시간을 수정하거나 기록을 삭제하십시오.</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>기록 {record} 수정</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>기록 {record} 삭제</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name}은(는) {number}번 경기에서 {mark}을(를) 세우지 않았습니다. 이 대회의 목록을 다시 보십시오.</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>이 {mark}은(는) 이미 목록에 있습니다.</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>잠정 기록 {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>기록을 공인한 곳을 입력하십시오.</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record}은(는) 이미 공인되었습니다.</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record}은(는) 더 이상 경기 결과에 없습니다. 목록에서 삭제하십시오.</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>{name} 공인, {day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>기록 {record} 공인</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>이 기록은 이 파일에서 세워지지 않아 신청할 근거가 없습니다.</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>이 경기들에 스타트 리스트가 없습니다. 먼저 추첨한 뒤 리허설하십시오.</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>리허설을 위해 결과 삭제</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>{name} 리허설, 시드 {seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}, {name}: {said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>{lap}랩: {order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>결승선: {order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>입력할 것: {what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · {pair}조</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>{pair}조: 시계 고장, 수동 계측: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>{pair}조: 시계가 틀렸음, 올바른 기록: {told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>{pair}조: {told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>인</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>아웃</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>입력 안 됨, 정답 {right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>{entered} 입력됨, 정답 {right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>이후 변경된 것이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>이후 변경 {count}건: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>되살아나는 변경 {count}건: {labels}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup}은(는) {name}의 백업이 아닙니다. 해당 파일의 백업을 선택하십시오.</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>{moment} 백업에서 복원: {name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>다시 실행됨: {label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time}이(가) {metres} m 통과 기록({passing})보다 빠릅니다. 하나를 수정하십시오.</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>기록 {time}, {place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>이 경기에는 {metres} m 통과 지점이 없습니다.</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>{metres} m 통과 기록 삭제, {place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>출발하지 않은 선수에게는 통과 기록이 없습니다. 먼저 DNS를 삭제하십시오.</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres} m {time}, {place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>DNF, DNS, DQ만 이렇게 정합니다.</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>통과 기록이 있으면 출발한 것입니다. DNF를 쓰거나 먼저 통과 기록을 삭제하십시오.</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}, {place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>비고 {codes}, {place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>비고 삭제, {place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>재경기 취소, {place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>결과 삭제, {place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>기권, {place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>레인에 {name}이(가) 있습니다. 먼저 한 명을 옮기십시오.</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>기권 취소, {place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>재경기는 시도 뒤에 합니다. 먼저 그 기록이나 상태를 입력하십시오.</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>이미 시도가 {count}회로 최대입니다.</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>재경기, {place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>포인트를 직접 지정하려면 이유를 적은 메모가 필요합니다.</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>포인트는 0 이상입니다.</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>포인트 {points} 직접 지정, {place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>표에 따른 포인트, {place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>삭제할 {place}의 결과가 없습니다.</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>{place}에 지시된 재경기가 없습니다.</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place}은(는) 기권했습니다. 먼저 기권을 취소하십시오.</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place}은(는) 기권하지 않았습니다.</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{metres} m의 {time}이(가) 앞뒤 통과 기록 사이에 있지 않습니다.</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>{pair}히트 {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>{pair}조 {lane}, {name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>{number}번 경기가 끝나지 않았습니다. 선수 {count}명에게 기록도 상태도 없습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>{number}번 경기가 끝나지 않았습니다. 팀 {count}개에 기록도 상태도 없습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>{number}번 경기에 이미 스타트 리스트가 있습니다.</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>규칙 파일 “{name}”은(는) 없습니다. {known} 중에서 선택하거나 규칙 파일의 경로를 쓰십시오.</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>이 결과 파일의 규칙 파일 “{name}”은(는) 이 프로그램에 들어 있지 않습니다.</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>{source}의 모든 것을 저장했습니다: 변경 {changes}건, {rows}행, 모두 변경 기록으로 입증됨.</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>{source}의 {rows}행을 저장했습니다. 이 파일로 계속하기 전에 리스트를 종이와 비교하십시오.</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>변경 기록은 {entries} 중 {kept}번까지 유효합니다. 그 뒤의 것은 “{name}에서 저장” 하나로 합칩니다.</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>변경 기록을 “{name}에서 저장” 하나로 새로 시작합니다. {entries} 중 유효한 것이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table}: {kept}행 중 {count}행은 읽은 그대로이며 입증하는 변경 기록이 없습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table}: {count}행은 다른 행과 어긋나거나 잃은 것에 속해 잃었습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table}: 일부를 읽을 수 없으며 이 {kept}행보다 많았을 수 있습니다.</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event}이(가) 두 번 있습니다. 고유한 이름을 쓰십시오.</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>번호 {number}은(는) 앞의 대회에서 쓰고 있습니다. 다른 번호를 선택하십시오.</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day}은(는) 7월부터 6월까지인 {season} 시즌에 들지 않습니다.</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>{number}차 대회</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>프로그램 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>컵 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>직접 만든 파일</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>skatedesk에 포함됨</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>{season}의 포인트, 추첨, 위반, 기록: {cups}, {programmes}, {origin}.</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>{season}의 규칙 파일이 아직 없습니다. 포인트와 날짜를 확인하십시오.</translation>
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
   <translation>일자</translation>
  </message>
  <message>
   <source>All times</source>
   <translation>모든 기록</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>시즌 최고 기록</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>{season} 당시 최고: {said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>최고 기록 {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>날짜 없는 기록 {count}개는 그리지 않았습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>{name}의 기록은 날짜를 알 수 없어 그릴 수 없습니다.</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name}에게 이 거리의 기록이 아직 없습니다.</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name}은(는) 이미 스타트 리스트에 있습니다.</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>{name}이(가) 출발할 조를 정하십시오.</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name}이(가) 기권했으며 리스트에 WDR로 남습니다.</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>자리 맞바꿈: {first}와(과) {second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>레인 바꿈, {pair}조</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>{pair}조 삽입</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>빈 {pair}조 삭제</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>리스트에서 뺌: {name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name}은(는) 예비이거나 기권했습니다. 먼저 참가 신청을 변경하십시오.</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>리스트에 넣음: {name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>점검 이후 리스트가 변경되었습니다. 점검을 다시 보십시오.</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>개정 {revision} 이후 변경된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>{number}번 경기 스타트 리스트, 개정 {revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>제안 이후 리스트가 변경되었습니다. 방법을 다시 보십시오.</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>기권, {name}: {option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}, {place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>{number}번 경기의 준결승, 준준결승에 따라</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>{number}번 경기는 1차 준준결승, 2차 준결승과 짝을 이루는 팀 결승이 아닙니다. 대회, 프로그램에서 추가하십시오.</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>{team} 팀원: {names}, {number}번 경기</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>{number}번 경기는 개인 경기입니다. 팀원은 팀에만 있습니다.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>{number}번 경기: 규칙 파일에 이 팀 경기에 관한 내용이 없습니다. team_events에 추가하십시오.</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name}은(는) 이미 팀 {team}에 등록되어 있습니다. 먼저 거기서 빼십시오.</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>더 이상 없음</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>“{text}”은(는) 시점이 아닙니다. 2025-11-14 14:32, 오늘이면 14:32처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>비어 있습니다</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>{moment}에는 이 파일에 아무것도 없었습니다. 첫 변경 기록: {first}.</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>{moment} 당시의 상태입니다.</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>휴식 추가: {break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>휴식 변경: {break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>휴식 삭제: {break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>몇 분인지 입력하십시오. 늦추려면 10, 앞당기려면 -10입니다.</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>여기부터는 시각을 옮길 수 있는 경기가 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>경기 {count}개를 {minutes}분 늦춤</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>경기 {count}개를 {minutes}분 앞당김</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>계산할 경기가 없습니다. 그날 첫 경기의 시작 시각을 입력하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>시각 {count}개 계산됨</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>{number}번 경기가 다른 날에 시작하게 됩니다. 더 조금 옮기십시오.</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>휴식은 1분에서 {most}분까지입니다. {minutes}분은 안 됩니다.</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>경기 중간의 휴식은 8처럼 한 조의 뒤에 들어갑니다.</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>{number}번 경기 후</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>첫 경기 전</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>{number}번 경기, {pair}조 후</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes}분</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>이 종합 순위는 가정한 것입니다.</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}, 가정</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>실제 종합 순위와 비교: {words}, 약호 {mark}.</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>{scheme}에 컵 {cup}의 경기를 기준으로 하는 종목이 없습니다. 다른 방식을 선택하십시오.</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>다음 {race}, 신청자 전원</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>가정이며 실제 경기가 아님: {race}: {wishes}.</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>남은 경기 수를 규칙 파일에서 알 수 없습니다. 수를 입력하십시오.</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>포인트가 없는 선수도 우승할 수 있습니다.</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>월드컵 #{number}</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}, 예정</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}, 디비전 {division}</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>“{text}”은(는) 이 리스트에 없습니다. 이름의 일부나 키를 쓰십시오.</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>“{text}”은(는) {names} 중 누구인지 알 수 없습니다. 이름을 더 쓰십시오.</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name}은(는) {all}개 경기 중 {count}개에서 포인트를 얻었습니다.</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>리스트에 “{name}” 열이 없습니다. 있는 열: {known}.</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name}은(는) {race}번 경기에 신청되어 있습니다.</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>디비전 {division}에 직접 배정: {remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>규칙에 어긋나지만 임원이 참가 신청을 인정했습니다: {remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name}은(는) {nation} 소속으로 출전합니다.</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>리스트에서 {name}의 키는 {key}입니다.</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>번호를 부여하지 않았습니다.</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>번호 {number}은(는) {event} 대회 전체에서 {name}의 것입니다.</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>이 리스트에는 번호가 있는 조가 없습니다.</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>이 스타트 리스트의 {pair}번 경기.</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>{pair}조.</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>이 리스트에는 레인이 없습니다.</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>출발 레인: {lane}.</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>이 리스트에는 직선 주로가 없습니다.</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>출발 직선 주로: {side}.</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>규칙 파일은 {first}–{last}번을 부여합니다.</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>파일에 이 경기의 추첨이 없습니다. 자리는 스타트 리스트에서 왔습니다.</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>{day}에 시드 {seed}, “{kind}” 방식으로 추첨.</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>추첨에 없음: 임원이 나중에 리스트에 넣었습니다.</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>추첨된 자리 그대로입니다.</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>이후 임원이 변경했습니다. 추첨된 자리는 {place}입니다.</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>보도 자료</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>일자 미정</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what} {before} 삭제</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what} {now}, 이전 {before}</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>신청됨</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{table} {count}</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>스프린트 {number}</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>재경기</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>예</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>기권</translation>
  </message>
  <message>
   <source>time</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>비고</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>랩</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>추월당함</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>수동 계측</translation>
  </message>
  <message>
   <source>points</source>
   <translation>포인트</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>직접 지정한 포인트</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>포인트 메모</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>조</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>레인</translation>
  </message>
  <message>
   <source>place</source>
   <translation>순위</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>직선 주로</translation>
  </message>
  <message>
   <source>state</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>시드 기록</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>시드 거리</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>시드 기록 일자</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>시드 기록 장소</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>직접 지정한 디비전</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>디비전 메모</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>그대로 인정</translation>
  </message>
  <message>
   <source>number</source>
   <translation>번호</translation>
  </message>
  <message>
   <source>title</source>
   <translation>제목</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>종목</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>성별</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>미터</translation>
  </message>
  <message>
   <source>division</source>
   <translation>디비전</translation>
  </message>
  <message>
   <source>run</source>
   <translation>차수</translation>
  </message>
  <message>
   <source>day</source>
   <translation>일자</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>series</source>
   <translation>시리즈</translation>
  </message>
  <message>
   <source>event</source>
   <translation>대회</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>경기장</translation>
  </message>
  <message>
   <source>city</source>
   <translation>도시</translation>
  </message>
  <message>
   <source>country</source>
   <translation>국가</translation>
  </message>
  <message>
   <source>days</source>
   <translation>일정</translation>
  </message>
  <message>
   <source>air</source>
   <translation>기온</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>습도</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>빙온</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>규칙 파일</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>개정</translation>
  </message>
  <message>
   <source>at</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>list</source>
   <translation>리스트</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>게시판</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>인쇄됨</translation>
  </message>
  <message>
   <source>files</source>
   <translation>파일</translation>
  </message>
  <message>
   <source>language</source>
   <translation>언어</translation>
  </message>
  <message>
   <source>look</source>
   <translation>모양</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>종류</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>추첨 시드</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>출발</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>참가 신청</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>리허설</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>앞 경기</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>앞 조</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>분</translation>
  </message>
  <message>
   <source>words</source>
   <translation>문구</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>자동 체크</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>체크</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>직접 체크</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>성</translation>
  </message>
  <message>
   <source>given name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>name in own letters</source>
   <translation>고유 문자 이름</translation>
  </message>
  <message>
   <source>office</source>
   <translation>직책</translation>
  </message>
  <message>
   <source>record</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>적용 범위</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>보유자</translation>
  </message>
  <message>
   <source>source</source>
   <translation>출처</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>공인</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>금</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>은</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>동</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>순위</translation>
  </message>
  <message>
   <source>season</source>
   <translation>시즌</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>시즌 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>대회 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>경기 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>다른 이름 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>외부 기록 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>번호 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>팀원 {count}명</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>출발 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>결과 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>통과 기록 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>스프린트 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>임원 {count}명</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>빙질 항목 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>추첨 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>발행된 스타트 리스트 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} issued start lists</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation>
    <numerusform>기록 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} career</source>
   <translation>
    <numerusform>통산 성적 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>판정 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>문서 모양 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>그림 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>발행본 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>승인 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>예외 승인 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>보도 자료 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>휴식 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>체크 항목 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{x}에 대한 {y}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>선 {count}개 더</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name}: {first}에서 {last}까지, 값 {count}개</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>종합 성적</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>혼성</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>올라운드</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>스몰 올라운드</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>미니 콤비네이션</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>스프린트</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>{count}개 거리 후</numerusform>
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nation</source>
   <translation>국가</translation>
  </message>
  <message>
   <source>Rk</source>
   <translation>순위</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>합계</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>차이</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}m</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>경기</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>{before}개 거리 후 상위 {count}명이 마지막 거리에 출전합니다.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>번호</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>디비전</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>측정</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>기온 °C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>빙온 °C</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}년 {month} {day}일</translation>
  </message>
  <message>
   <source>{weekday}, {date}</source>
   <translation>{date} {weekday}</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation>{year}년 {month} {day}일 {weekday}</translation>
  </message>
  <message>
   <source>{first} {first_month} - {last} {month} {year}</source>
   <translation>{year}년 {first_month} {first}일 - {month} {last}일</translation>
  </message>
  <message>
   <source>{first} - {last} {month} {year}</source>
   <translation>{year}년 {month} {first}일 - {last}일</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>월요일</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>화요일</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>수요일</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>목요일</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>금요일</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>토요일</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>일요일</translation>
  </message>
  <message>
   <source>{clock} AM</source>
   <translation>오전 {clock}</translation>
  </message>
  <message>
   <source>{clock} PM</source>
   <translation>오후 {clock}</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1월</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2월</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3월</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4월</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5월</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6월</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7월</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8월</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9월</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10월</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11월</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12월</translation>
  </message>
  <message>
   <source>{who}: {title} {before} taken out</source>
   <translation>{who}: {title} {before} 삭제</translation>
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
   <translation>{who} 순위: {before} → {after}</translation>
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
   <translation>리스트 아래 비고</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>{who} 신규</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>{who} 삭제</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>행 순서</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>현재 {after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>머리글</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>빙질 조건</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>{bib}번</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>이유</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>디비전</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>추첨 출전자</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>모두 추첨</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>다른 레인</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>헬멧 {number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>{first}–{last}번 경기에 추첨</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>4인조 {first}–{last}에 추첨</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>{first}–{last}조에 추첨</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>4인조 {number}</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>{number}조</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}, 단독</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}, {count} 출발</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>순서</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>시즌 최고</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>1차 경기</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>배정</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>비고</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>정보 없음</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>순서의 출처: {source}.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>추첨</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>월드컵 디비전 A</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>월드컵 디비전 B</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>순위별 그룹</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>종합 순위순</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>2차 경기는 다른 레인</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>매스스타트</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>다른 선수가 없어 1차 경기와 같은 레인: {names}.</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>출전자 전원을 추첨합니다.</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>시즌 최고 기록</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>출전자를 {keys} 순으로 정렬하고, 동률은 추첨으로 가립니다.</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>헬멧 번호는 {keys} 순으로 매기고, 동률은 추첨으로 가립니다.</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>인 레인으로 바꾸는 선수 중 최상위가 나머지 중 최상위와 만나고, 이하 같은 방식입니다.</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>상위 {count}명은 서로 추첨하여 마지막 자리에 배정합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>이 순서로 {count}명씩 그룹을 나누어 그룹 안에서 추첨하며, 최상위 그룹이 마지막에 출발합니다.</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>나머지는 이 순서대로 만나며, 최상위가 마지막입니다.</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>이 순서대로 만나며, 최상위가 마지막입니다.</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>모두 1차 경기와 다른 레인에서 출발합니다.</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>상위 팀은 직선 주로도 추첨하고, 나머지는 더 나은 팀이 결승선 쪽 직선 주로에서 출발합니다.</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>직선 주로는 경기마다 추첨합니다.</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>상위 선수는 레인도 추첨하고, 나머지는 더 나은 선수가 인 레인에서 출발합니다.</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>각 조에서 더 나은 선수가 인 레인에서 출발합니다.</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>네 명이 한 번호로 출발하며 레인은 추첨합니다.</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>레인은 조마다 추첨합니다.</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>인원이 차지 않은 번호가 먼저 출발합니다.</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>인원이 차지 않은 번호가 마지막에 출발합니다.</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>추첨에서는 가능한 한 같은 국가끼리 만나지 않게 합니다.</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>시드 {seed}, 방식 {version}: 추첨은 {seed}:0, {seed}:1 등의 SHA-256에서 나옵니다.</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>헬멧</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>조</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>레인</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>암밴드</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>직선</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>예비, 이 순서대로</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>번외 출전, 순위와 포인트 없음</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>고유 이름</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>성별</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>출생</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>범주</translation>
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
    <numerusform>여자 {count}명</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>남자 {count}명</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}, {women}, {men}</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count}개국</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations}; {skaters}.</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}, 모든 경기에서 기권: {names}.</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>시드 기록</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>거리 (m)</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>일자</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>장소</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>가져오기 보고</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>행</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>목록 내용</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>리허설 – 결과 아님</translation>
  </message>
  <message>
   <source>What</source>
   <translation>내용</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>현재</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>이전</translation>
  </message>
  <message>
   <source>State</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>선수</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>컴퓨터</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>경기</translation>
  </message>
  <message>
   <source>History</source>
   <translation>변경 내역</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>대상</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>변경 내용</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>{number}번 경기: 랩 시트에는 거리가 필요하지만 알려진 거리가 없습니다.</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>{number}번 경기: 규칙 파일에 이 팀 경기의 랩 수가 없습니다. 규칙 파일에 추가하십시오.</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>남은 랩</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>팀 {number}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>비어 있음</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}, 기권</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>추월당함·중도 탈락</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>스프린트 {number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>결승선 {first}–{last}위</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>헬멧: {helmets}.</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>랩</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>경기 포인트</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>시상대 {count}개가 아직 미정입니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>시상대 {count}개가 아직 공식이 아닙니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race}: 1000분의 1초를 알 수 없어 메달을 공동으로 줍니다.</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>합계 (참가 신청 {count}건)</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>금</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>은</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>동</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>공식 시상대 {count}개를 계산합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>공식 여부와 관계없이 시상대 {count}개를 계산합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>심판장</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>부심판장</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>출발 심판</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>보조 출발 심판</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>결승 심판</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>주임 계시원</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>계시원</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>전자 계시 책임자</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>랩 계수원</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>주로 임원</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>교차 감독원</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>빙질 기술자</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>참가 신청·추첨 담당관</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>선수 담당 임원</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>장내 아나운서</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>의사</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>출발</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>간격</translation>
  </message>
  <message>
   <source>End</source>
   <translation>종료</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>거리별 시상대</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>통산: 이 시리즈의 금, 은, 동 합계. 이전 성적을 모르면 비워 둡니다.</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>팀</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>의미</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>시상대</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>알 수 없음: 규칙 파일에 이 순위의 금액이 없어 합계에 들어가지 않습니다.</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>알 수 없음: 세계 기록 타이에 상금을 주는지는 어떤 자료에도 없습니다.</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>아직 공인되지 않은 세계 기록도 합계에 들어갑니다.</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event}: 규칙 파일에 {races}의 상금에 관한 내용이 없습니다.</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>현재까지의 종합 순위는 바뀔 수 있어 합산하지 않습니다.</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>순위가 같으면 해당 순위 상금의 합을 똑같이 나눕니다.</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>상금</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>통화</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>팀원별</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>선수</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>팀</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>국가</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>세계 기록: {race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>최종 종합 순위: {cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>현재 종합 순위: {cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}, {entries}.</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>{season} 시즌, {event} 후</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>출전 자격</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>출전권 수는 {scheme} 시즌, 결과는 {season} 시즌 기준입니다.</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>국가별 순번</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>월드컵 포인트로</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>월드컵 기록으로</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>개최국 자리</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>우승자 자리</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>예비</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>계산하는 월드컵: {numbers}.</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>선수 또는 팀</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>대회와 링크</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>임원과 서명</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>첨부</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>결과 리스트</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>결승선 사진</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>도핑 검사 양식</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>기록 신청서</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>항목</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>비어 있으면 기입</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>기록 종류</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>거리</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>이전 기록</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>허가 번호</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>링크</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>실내 또는 실외</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>해발 고도</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>경기장 인증서</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>일자</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>프로그램상 경기</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>출발 레인</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>상대 선수</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>계시 시스템</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>자동 계측 기록</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>수동 계측 기록, 1–{count}</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>통과 기록</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>빙온, °C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>기온, °C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>습도, %</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>기압, hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>바람 (실외 링크)</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>계시원 {number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>심판장 서명</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>경신됨</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>디비전</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>보유자</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>세계 기록</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>주니어 세계 기록</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>저지대 기록</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>선수권 기록</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>주니어 선수권 기록</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>경기장 기록</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>주니어 경기장 기록</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>국가 기록</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>주니어 국가 기록</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>개인 최고 기록</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>주니어 대륙 기록</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>대륙 기록</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>{record} 타이</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>{system} 등급, {season} 시즌</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>등급</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>다른 이름</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>재경기</translation>
  </message>
  <message>
   <source>From</source>
   <translation>시각</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>휴식</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>대기 중인 재경기</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>휴식 시간 알 수 없음</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>재경기 가능</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>휴식 {minutes}분 남음</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>수동 계측 기록</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>기록</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>히트별 순위: 각 히트 1위가 결승 A에 출전합니다.</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>히트별 순위: 마지막이 1·2위를 가리는 결승 A, 그 앞이 결승 B입니다.</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>{name}의 포인트를 직접 지정: {remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>1000분의 1초가 없어 현재로서는 동률: {names}.</translation>
  </message>
  <message>
   <source>In</source>
   <translation>인</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>아웃</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>월드컵 순위</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>최고</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>장소</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>개인 최고와 시즌 최고 기록</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>선수</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>경기명</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>종합 순위</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>규칙</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>이동</translation>
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation>{name} {rank}</translation>
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation>{mark} 순위 직접 지정: {ranks}. {remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>합계가 바뀌어 {name}에게 직접 지정한 {rank}위가 더 이상 맞지 않습니다: {remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>미발행</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>개정 {number} 이후 변경됨, 미발행</translation>
  </message>
  <message>
   <source>white</source>
   <translation>흰색</translation>
  </message>
  <message>
   <source>red</source>
   <translation>빨간색</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>노란색</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>파란색</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>WC 포인트</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>WC 순위</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>예비: {names}.</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path}은(는) 이미 있습니다. 다른 이름을 선택하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{table}의 {count}행이 {parent}에 없는 행을 가리킵니다</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path}이(가) 열려 있거나 제대로 닫히지 않았습니다. 옆에 {log}이(가) 있습니다. 다른 이름을 선택하십시오.</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path}을(를) 다른 프로그램이 사용 중입니다. 거기서 닫고 다시 시도하십시오.</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>디스크가 가득 찼습니다</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>파일의 내용과 어긋납니다: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path}이(가) 손상되었습니다 ({reason}). 마지막 사본을 열거나 “{command}”(으)로 읽을 수 있는 것을 저장하십시오.</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>{path}을(를) 읽거나 쓸 수 없습니다 ({reason}). 디스크와 폴더를 확인하십시오.</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name}이(가) 제대로 닫히지 않았습니다. 변경 {count}건 중 최신은 {time}의 것입니다.</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>프로그램이 {time} 이후 비정상 종료되었습니다. 변경 {count}건이 모두 남아 있습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name}이(가) 다른 곳에서도 열려 있으며 {hand}이(가) {time}에 변경했습니다. 한곳에서만 작업하십시오.</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name}이(가) 다른 곳에서도 열려 있으며 {time}에 변경되었습니다. 한곳에서만 작업하십시오.</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path}은(는) 더 새로운 skatedesk로 쓰였습니다 (파일 버전 {file}, 이 프로그램은 {own}까지). skatedesk를 업데이트하십시오.</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>{path}을(를) 최신 형식으로 바꾸지 못했습니다 ({reason}). 원래 그대로이며 {kept}이(가) 사본입니다.</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence} 잃은 것은 없습니다. 다시 열 때까지 {log}을(를) 파일 옆에 두십시오.</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>폴더 {folder}이(가) 없습니다. 먼저 만드십시오.</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path}은(는) 폴더입니다. .skatedesk 파일을 선택하십시오.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>파일 {path}이(가) 없습니다.</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path}은(는) skatedesk 파일이 아닙니다. .skatedesk 파일을 선택하십시오.</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>버전이 없습니다</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path}은(는) 열었던 파일이 아닙니다. 옮겨졌거나 바뀌었거나 USB 메모리가 빠졌습니다. 되돌려 놓고 다시 여십시오.</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path}은(는) 열려 있는 파일 자체입니다. 다른 이름을 선택하십시오.</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>{path}에서 아무것도 읽을 수 없습니다. 마지막 사본을 여십시오.</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>{name}에서 저장</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>사본에 빠진 것이 있습니다</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>백업 안 됨: {folder}이(가) 없습니다. USB 메모리를 꽂거나 공유 폴더를 연결하십시오.</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>두 번째 장소 없음</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>백업 안 됨: {folder}이(가) 가득 찼습니다. 공간을 비우거나 다른 곳을 선택하십시오.</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>두 번째 장소 가득 참</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>백업 안 됨: {folder}은(는) 읽기 전용입니다. 쓰기를 허용하거나 다른 곳을 선택하십시오.</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>두 번째 장소 읽기 전용</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>백업 안 됨: {folder}에 쓰지 못했습니다 ({reason}). USB 메모리나 공유 폴더를 확인하십시오.</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>백업 실패</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>편집(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>실행 취소(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>다시 실행(&amp;R)</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>이 선수의 마지막 변경 취소(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>결과(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>기록 뒤 비고(&amp;N)…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>완주하지 못함(&amp;F)</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>출발하지 않음(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>실격(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>기권 또는 기권 취소(&amp;W)…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>재경기 허가(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>팀원(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>포인트 직접 지정(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>결과 삭제(&amp;T)…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>공식 또는 잠정으로(&amp;O)</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>결과 인쇄(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>보도 자료(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>이동(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>기록 입력란(&amp;T)</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>결승선용 큰 숫자(&amp;G)</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>결과 없는 다음 선수(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>프로그램(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>다음 경기(&amp;N)</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>이전 경기(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>설정(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>이유(&amp;W)?</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>단축키(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>실행 취소(&amp;U): {label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>다시 실행(&amp;R): {label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>이 선수의 변경 취소(&amp;S): {label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>컴퓨터가 쓰기를 중단했습니다. 다시 시도하십시오.</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>모든 변경이 저장됩니다. 두 번째 보관 장소가 없습니다. 파일, 백업에서 선택하십시오.</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>모든 변경이 저장되며 마지막 백업에도 들어 있습니다.</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>백업하고 다시 읽어 확인했습니다: {count}행.</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence} 다시 시도합니다.</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>끝나면 버리므로 두 번째 사본을 보관하지 않습니다.</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>리허설은 백업 없음</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>모든 변경이 파일에 저장됩니다. USB 메모리나 공유 폴더에 사본을 하나 더 둘 수 있습니다.</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>두 번째 보관 장소 없음</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder}이(가) 느립니다. 그동안 작업은 계속할 수 있습니다.</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>백업 중</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>아직 백업 없음</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>첫 백업을 곧 만듭니다.</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>마지막 백업 {time}, {folder}</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>백업: {ago}</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>{count}분마다</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>방금</translation>
  </message>
  <message numerus="yes">
   <source>{count} second ago</source>
   <translation>
    <numerusform>{count}초 전</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seconds ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} minute ago</source>
   <translation>
    <numerusform>{count}분 전</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>{count}시간 전</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>{count}일 전</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}, 마지막 백업 {time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>지금 백업(&amp;B)</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>백업(&amp;U)…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>복원 취소(&amp;T)</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>백업을 가져오는 중 …</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>파일이 {time} 상태로 돌아갔습니다. 이전 상태는 {kept}(으)로 보관되며, {keys}(으)로 되돌릴 수 있습니다.</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>큰 숫자</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Esc 나가기 · F4–F9 판정</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Esc 나가기 · Return 저장 · Tab 통과 기록으로 · Page Down 다음 · F4–F9 판정</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>{pair} / {all}히트</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>{pair} / {all}조</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>마지막 히트입니다.</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>마지막 조입니다.</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>다음: {pair}히트</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>다음: {pair}조</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>추첨식</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>추첨 · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>나가기</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>다시 추첨…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>뒤로</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>추첨 확정</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>모두 표시</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>다음 헬멧</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>다음 경기</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>다음 조</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>추첨을 시작합니다.</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>이 추첨을 버리고 다시 추첨하시겠습니까?</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>시드 {seed}의 조 편성은 이미 보여 준 것까지 저장되지 않습니다. 아무도 모르는 새 시드로 처음부터 다시 시작합니다.</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>다시 추첨</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>추첨식 단축키</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>Space 다음 · Backspace 뒤로 · End 한꺼번에 · F11 전체 화면 · Ctrl+Return 확정 · Esc 나가기</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>모두 표시됨, 아직 저장되지 않음 · Return 추첨 확정 · Esc 나가기</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>모두 표시되었습니다.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>빈 레인</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>{count} 중 {first}–{last}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>헬멧 {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count}개 조</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>4인조 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{where} {who}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>4인조 {number}</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>저장할 그래프가 아직 없습니다.</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>그래프 저장</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>대회(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>새 대회(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>대회 수정(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>프로그램(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>대회 임원(&amp;O)…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>이 경기의 임원(&amp;F)…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>이 경기의 빙질과 기온(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>결과 가져오기(&amp;I)…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>참가 신청 가져오기(&amp;E)…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>이전 기록 가져오기(&amp;T)…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>지난 시즌에서 가져오기(&amp;S)…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>이 경기 내보내기(&amp;R)…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>대회 내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>참가자 명단 내보내기(&amp;L)…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>참가 신청 가져오기</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>참가자 명단 ({pattern})</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>이전 기록 가져오기</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>저장된 기록 ({pattern})</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>{name}을(를) 기권 처리하시겠습니까?</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name}은(는) 리스트에 WDR로 남고 조의 자리는 비워 둡니다.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>기권 처리</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>{name}의 결과를 삭제하시겠습니까?</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>기록, 통과 기록, 상태, 비고가 삭제됩니다. 실행 취소로 되살릴 수 있습니다.</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>삭제</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>열린 파일이 없습니다. 파일, 열기로 열거나 새로 만드십시오.</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>나눌 거리가 없습니다. 프로그램에서 경기를 선택하십시오.</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>디비전 {division}에 직접 배정</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>{division}에 배정</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>이유, 예: 주최자 와일드카드</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>배정 취소</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who}은(는) 직접 배정되지 않았습니다.</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>먼저 리스트에서 선수 한 명을 선택하십시오.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>발행 이후 변경된 것이 없어 다시 인쇄할 것이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>변경된 리스트 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>이 컴퓨터에 프린터가 없습니다. 시스템에서 설정하거나 내보내기로 PDF를 만드십시오.</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>저장할 폴더</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>책자 ({pattern})</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>통합 문서 ({pattern})</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>{name} 쓰는 중 …</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>심판장은 경기 결과를 승인합니다. 경기를 선택하십시오.</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>먼저 리스트를 선택하십시오.</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title}은(는) 아직 나가지 않았습니다. 먼저 인쇄하거나 내보내거나 발행하십시오.</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>여기에는 인쇄하거나 내보낼 리스트가 없습니다.</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>쓰고 확인했습니다: {file}, {pages}, {lists}.</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>문서(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>인쇄(&amp;P)…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>변경된 것만 인쇄(&amp;C)…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>표시된 것 모두 인쇄(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>내보내기(&amp;E)…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>기록집(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>인쇄 없이 발행(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>인쇄됨으로 표시(&amp;M)</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>게시 위치(&amp;H)…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>심판장 승인(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>문서 설정(&amp;S)…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>미리보기를 최대 너비로(&amp;W)</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>{number}번 경기에 아직 스타트 리스트가 없습니다. 먼저 추첨하십시오.</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>{name}을(를) 스타트 리스트에서 빼시겠습니까?</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name}의 참가 신청은 유지되며 리스트 아래에 추첨되지 않음으로 표시됩니다. 레인은 비워 둡니다.</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>빼기</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>추첨(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>추첨(&amp;D)…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>모든 경기 추첨(&amp;C)…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>다른 시드(&amp;S)</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>다시 추첨(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>추첨 기록 내보내기(&amp;E)…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>준준결승에서 준결승 편성(&amp;Q)</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>준결승에서 결승 편성(&amp;N)</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>참가 신청이 있고 추첨을 기다리는 경기가 없습니다. 먼저 선수를 신청하거나 다시 추첨을 선택하십시오.</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>이 경기는 아직 여기서 추첨되지 않아 내보낼 추첨 기록이 없습니다.</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>참가 신청할 경기가 없습니다. 프로그램에서 경기를 선택하십시오.</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>{who}을(를) 삭제하시겠습니까?</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>리스트에 아무것도 남지 않으며, 실행 취소로 되살릴 수 있습니다. 리스트에 남기려면 기권 처리하십시오.</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>{who}을(를) 기권 처리하시겠습니까?</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>스타트 리스트에 있는 선수는 WDR로 남고 조의 자리는 비워 둡니다.</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>예비</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>예비로 지정</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>{nation} 예비 순번</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who}은(는) 기권하지 않았습니다. 기권한 선수를 선택하십시오.</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation}에는 이 거리의 예비 선수가 없습니다.</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>{name} 대신 예비 선수 투입</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>투입</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>{who}의 참가 신청에는 문제가 없습니다.</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>참가 신청을 그대로 인정</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>그대로 인정</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>이유, 예: 팀 대표자 회의에서 심판장이 결정</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>취소하기</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>번호</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>번호 부여</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>대회 전체에 적용됩니다.</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>번호 취소</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>선택한 참가 신청이 없습니다. 먼저 리스트에서 선택하십시오.</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>한 번에 참가 신청 하나만 처리합니다. 하나만 선택하십시오.</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>번호는 1 이상의 정수입니다.</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}, {race}번 경기</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>참가 신청(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>선수 신청(&amp;E)…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>참가 신청 붙여넣기(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>기권 또는 기권 취소(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>예비(&amp;R)…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>예비 선수 투입(&amp;V)…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>번외 출전 또는 해제(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>그대로 인정(&amp;L)…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>삭제(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>시드 기록(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>번호(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>번호 부여(&amp;G)</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>직접 배정(&amp;H)…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>배정 취소(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>디비전 편성(&amp;C)</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>예제를 만드는 중 …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>열기</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>결과 파일 ({pattern})</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name}은(는) 이미 열려 있습니다.</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>결과 가져오기</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>경기 ({pattern})</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>{number}번 경기에는 인쇄할 결과가 아직 없습니다.</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>결과 {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>경기 {count}개를 가져왔습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>쓰고 확인했습니다: {names}, {rows}행.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>파일(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>새로 만들기(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>열기(&amp;O)…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>최근 파일(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>닫기(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>종료(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>보기(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>밝게(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>어둡게(&amp;D)</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>고대비(밝은 링크용)(&amp;C)</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>크게(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>작게(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>행 간격 좁게(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>도움말(&amp;H)</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name} (없음)</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>없는 파일을 목록에서 빼기(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>설명서(&amp;M)</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>이것은 무엇(&amp;T)?</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>여기에 입력할 것은(&amp;G)?</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>빠른 참조표(&amp;Q)…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>변경 내역(&amp;Y)</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>이 변경 되돌리기(&amp;B)</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>한 선수의 변경(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>당시의 리스트(&amp;L)</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>표시된 내용 내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>표시된 내용이 없어 아직 내보낼 것이 없습니다.</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>인쇄 중 …</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>프린터가 받지 못했습니다. 전원이 켜져 있는지 확인한 뒤 다시 인쇄하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>발행 이후 변경된 것이 없습니다. {revision} 그대로입니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>리스트 {count}개를 발행했습니다, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>파일 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>쓰고 확인했습니다: {files}, 리스트 {count}개, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>리스트 {count}개를 인쇄했습니다, {pages}, {revision}.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>리스트(&amp;L)</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>리스트가 비어 있어 아직 내보낼 것이 없습니다.</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>이 경기의 랩 수</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>랩 수 설정</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>결승선이 옮겨지며 그 앞의 스프린트는 그대로입니다</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>규칙 파일대로</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>헬멧 번호가 여러 개 입력되었습니다. 해당하는 것만 입력하십시오.</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>매스스타트(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>추월당함 또는 해제(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>몇 랩 후 중단(&amp;S)…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>이 경기의 랩 수(&amp;R)…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>결승선 포인트 다시 계산(&amp;P)</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>디비전 B 상위 선수 승격(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>준결승으로 나누기(&amp;D)</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>결승 스타트 리스트(&amp;F)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>오늘</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>리스트</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>문서</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>무엇이든 찾기</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>이동</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>화살표 선택, Return 이동, Esc 나가기</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>“{act}”: {reason}.</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>“{text}”이(가) 있는 것이 없습니다.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>최근 사용</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}, {count}개 중 {shown}개</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>경기, 선수, 작업, 문서</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>페이지</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>작업</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>설명서</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>먼저 파일을 여십시오</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>{page} 페이지에서만 가능</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>여기서는 할 수 없음</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>찾은 것</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>무엇이든 찾기(&amp;F)…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>먼저 경기를 선택하십시오.</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>조 또는 히트</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>대상</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>경기 그래프</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>그래프로 그릴 종합 순위가 아직 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>남은 경기 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>규칙 파일의 경기 수</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>남은 경기</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>컵 그래프</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>먼저 선수를 선택하십시오.</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>이 선수는 기록이 아직 없어 그릴 것이 없습니다.</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>선수 그래프</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>이 페이지의 그래프(&amp;P)…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>{name}의 보관 정보 전체</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON ({pattern})</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>새 파일</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}, {name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>이 기록을 목록에서 삭제하시겠습니까?</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>삭제</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>기록 가져오기</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>기록 목록 ({pattern})</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>먼저 이 대회에서 세워진 기록을 선택하십시오.</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>개인 최고와 시즌 최고 기록은 선수에게 있습니다. 목록은 기록에만 있습니다.</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>이 기록은 이미 공인되었습니다.</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>먼저 기록을 선택하십시오.</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>아직 목록에 없습니다. 먼저 기록, 등록으로 등록하십시오.</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>기록(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>새 기록(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>수정(&amp;C)…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>삭제(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>잠정 기록으로 등록(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>공인(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>신청서(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>목록 가져오기(&amp;I)…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>아직 내보낼 기록이 없습니다.</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>같은 사람은 누구입니까?</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>비교</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>직접 선택함</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>선택한 선수가 없습니다. 선수, 새 선수로 만드십시오.</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>선수(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>새 선수(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>편집(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>다른 이름(&amp;O)…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>같은 사람으로 합치기(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>동일인일 수 있는 선수(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>합친 선수(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>팀(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>한 사람의 보관 정보 전체(&amp;A)…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>이름 삭제(&amp;K)…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>등록부 내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>느리게</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>빠르게</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>종료…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>일시 정지</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>계속</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>시드 {number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>(외 {count}건)</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>입력: {task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>리허설(&amp;H)…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>리허설(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>일시 정지 또는 계속(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>다음(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>느리게(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>빠르게(&amp;F)</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>리허설을 준비하는 중 …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>끝내지 않은 리허설이 {count}개 있습니다. 삭제하시겠습니까?</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}. 리허설의 내용은 실제 결과가 아닙니다.</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>리허설 – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>경기 중: {who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>모든 경기가 끝났습니다. 리허설을 종료하면 어땠는지 볼 수 있습니다.</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race}에 아직 스타트 리스트가 없습니다. 추첨하거나 다음 조로 건너뛰십시오.</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>다음: {race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>종합 순위(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>가정해 보기(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>순위 직접 지정(&amp;R)…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>늦은 기권(&amp;W)…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>스타트 리스트 발행(&amp;U)</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>스타트 리스트, 조 편성표, 랩 시트 내보내기(&amp;X)…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>저장된 내용과 파일 상태</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>실행 취소 {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>열린 파일 없음</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>아직 변경 없음</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>마지막 변경 {when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>파일 안전</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>새로운 것 없음 · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>{time} 저장됨 · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>저장되지 않음: {reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>리스트 {count}개 변경됨</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>발행 이후 리스트 {count}개가 변경되었습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>오늘(&amp;Y)</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>시간표(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>체크리스트(&amp;C)…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>아직 설명할 수치가 없습니다. 첫 기록이 들어오면 생깁니다.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>페이지</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>대회와 페이지</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>대회 없음</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>심판장 승인</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>승인</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>이름 NAME</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>서명</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>다른 서명(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>철회(&amp;W)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>서명 {number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>그림 ({pattern})</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>백업</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>복원(&amp;R)…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>이후 변경</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>장소 선택(&amp;C)…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>목록에서 백업을 선택하십시오.</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>두 번째 보관 장소가 없습니다. USB 메모리나 공유 폴더를 선택하면 그때부터 백업합니다.</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>두 번째 장소: {folder}. 파일과 같은 디스크에 있어 함께 잃을 수 있습니다.</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>두 번째 장소: {folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>아직 백업이 없습니다. 두 번째 장소를 선택하거나 지금 백업으로 만드십시오.</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>백업 이후 변경된 내용이 여기에 나옵니다.</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>사라짐</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>되살아남</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>변경 {count}건 더</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>및</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>백업용 USB 메모리, 공유 폴더 또는 다른 디스크</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>변경이 있을 때 백업 간격</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>백업에서 Return을 누르면 확인 후 그 상태로 돌아갑니다. 잃는 것은 없습니다.</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>백업</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>상태 시각</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>보관</translation>
  </message>
  <message>
   <source>others</source>
   <translation>기타</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>두 번째 장소</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>파일 옆</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>본문 보관</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>사실</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>본문이 아직 보관되지 않았습니다. Ctrl+Return으로 보관하고, Esc를 한 번 더 누르면 보관하지 않고 나갑니다.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>복사됨</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>보도 자료 저장</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>이 경기에는 순위가 없고 알릴 만한 것도 없습니다.</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>편집됨 · 이후 결과 변경됨</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>편집됨</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>본문이 아직 보관되지 않았습니다. 보관하거나 결과로 만든 본문으로 돌아가십시오.</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>쓰고 확인했습니다: {names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>저장됨</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>복사(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>다른 이름으로 저장(&amp;S)…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>결과로 만든 본문으로(&amp;R)</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>사실에서 Return을 누르면 근거를 보여 줍니다. Tab은 본문으로, Ctrl+Return은 보관합니다.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>본문</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>보도 자료 언어</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>그림으로 저장…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>그래프 종류</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>같은 값의 표</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>그래프 또는 표</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>그래프</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>표</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>체크리스트</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>줄 추가</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>줄</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>새 줄</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>그 밖에 할 일</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>다른 목록 사용</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>위로</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>아래로</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>다른 목록 사용 …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>줄에 입력하면 이름을 바꿉니다. 체크는 오늘 페이지에서 스페이스 키로 합니다.</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>할 일</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>체크</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>자동</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>새 대회</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>{file}에서</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>대회 만들기</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>규칙: {name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>{event}, {season} 기준</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>아직 경기 없음</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>대회 수정</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>프로그램의 경기</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>대회는 경기 없이 시작합니다. 나중에 추가하십시오.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>시리즈</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>시즌</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>번호</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>경기장</translation>
  </message>
  <message>
   <source>City</source>
   <translation>도시</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>국가</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>첫날</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>일정</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>번호는 1 이상의 정수입니다. 비워 두면 다음 번호가 됩니다.</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}, 다음 번호</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>대회 임원</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>새 직책(&amp;O)</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>한 명 더(&amp;M)</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>경기 {count}개 추첨</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>모든 경기 추첨</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>제외: {sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>경기마다 별도의 시드를 쓰며 추첨과 함께 보관합니다. 실행 취소 한 번으로 모두 되돌립니다.</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>팀 신청</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>선수 신청</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>이름, 국가 또는 번호</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Return은 선택한 거리에 신청합니다. Esc는 닫습니다.</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>새 팀(&amp;N)…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>목록 아래에서 거리를 하나 이상 선택하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>지금까지 {count}건 신청.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>{name}을(를) 신청했습니다. {total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>새 선수의 성별이 이 경기와 다릅니다. 다른 경기를 선택하십시오.</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>신청한 거리</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>열</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>목록의 열</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>읽는 방식</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>국가 없는 행의 국가</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>없음: 그런 행은 거부</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>{what}을(를) 나타내는 열이 없습니다. 선택하십시오.</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>{what} 열이 없습니다. 열을 선택하거나 아래에서 모든 행의 국가를 선택하십시오.</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>“{heading}” 읽는 방식</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>{number}열</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>읽지 않음</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>ID 또는 선수 등록 번호</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>전체 이름</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>고유 문자 이름</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>여자 또는 남자</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>거리, 모두 한 열에</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>신청 기록</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>신청 기록의 거리</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>신청 기록 일자</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>신청 기록 장소</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>열</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>첫 행</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>선택한 행</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>누구입니까?</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>목록 전체</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>{number}행</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>목록 내용: {text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>미결정: 행 제외</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>새 사람: {name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>행 가져오기</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>통합 문서의 시트</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>보고 저장…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>{file} 읽는 중 …</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>이 목록에서 가져올 것이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>{count}행 가져오기</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>가져올 것 없음</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>행을 가져오기 전에는 아무것도 바뀌지 않으며, 실행 취소 한 번으로 모두 되돌립니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count}행은 누구인지 정할 때까지 제외됩니다. Return을 누르면 선택지가 열립니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Return으로 행을 가져옵니다.</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>보고 저장</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Excel 통합 문서 ({pattern})</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-report.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>보고를 쓰고 확인했습니다: {name}, {count}행.</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>표시할 행</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>각 행의 처리</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>이런 행이 없습니다.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>모두</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>신청되었으나 이 목록에 없음.</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>결정됨</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>새 사람입니다.</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>{known}입니다.</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>처리 내용 또는 안 되는 이유</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>나간 뒤 변경된 것은 모든 형식에서 같은 새 개정이 됩니다.</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>리스트 내보내기</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>폴더 선택…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>리스트 선택</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>형식</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>형식을 하나 이상 선택하십시오.</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>표시된 리스트 {count}개 모두</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>변경된 리스트 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>Excel 통합 문서, 모든 리스트를 하나로(&amp;X)</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>PDF(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>HTML, 웹용(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>CSV, 다른 프로그램용(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>JSON, 다른 프로그램용(&amp;J)</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>skatedesk 오류</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>이름, 날짜, 경로 포함(&amp;N)</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>이름, 날짜, 경로 포함</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>원인을 찾는 사람을 위한 오류 내용</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>skatedesk에서 오류 {count}건이 발생했습니다</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>저장된 것은 안전하며 계속할 수 있습니다. 이 보고를 skatedesk 담당자에게 보내 주십시오.</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>{path}에도 기록되었습니다</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>기록하지 못했으니 닫기 전에 복사하십시오.</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>마지막 작업:</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count}회:</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>예: NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>파일 {count}개: {names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>기록 가져오기</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>파일의 거리</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>파일의 선수</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>이름, 국가 또는 ID</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>등록부의 선수</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>읽는 중 …</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>이 파일들에는 기록이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>이 파일들에서 가져올 것이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>기록 {count}개 가져오기</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>이미 있는 기록은 다시 가져오지 않습니다. Ctrl+Return으로 기록을 가져옵니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>선수 {count}명은 선택할 때까지 제외됩니다. Return을 누르면 등록부로 갑니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count}행에 유효한 기록이 없습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name}은(는) 누구입니까?</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>파일대로</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>파일에 거리가 없을 때의 거리</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>제외</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>등록부</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>파일 안</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>미터</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>등록부 안</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>선택 안 함</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>단축키</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>단어나 키, 예: 실행 취소, F5</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>키</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>화면 단축키</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>숫자</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>글자</translation>
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
   <translation>Space</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>화살표</translation>
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
   <translation>모든 화면</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>페이지의 다음 부분 또는 앞 부분으로</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>목록의 다른 줄로</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>목록의 첫 줄 또는 마지막 줄로</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>그 줄로 할 수 있는 작업의 메뉴</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>목록에서 찾기</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>행 복사</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>목록 전체 복사</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>바꾸지 않고 대화 상자 닫기</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>긴 대화 상자를 어느 칸에서든 확정</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>기록 입력란</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>콜론과 소수점 없는 기록: 10650은 1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>기록을 저장하고 다음 선수로</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>기록을 저장하고 통과 기록으로</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>앞 또는 다음 선수로. 기록은 저장되지 않음</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>저장된 기록 되돌리기</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>통과 기록을 저장하고 다음으로</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>통과 기록을 저장하고 앞으로</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>다른 선수의 같은 통과 기록</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>저장된 통과 기록 되돌리기</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>스프린트 또는 결승선 순서대로 헬멧 번호</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>앞 또는 다음 스프린트</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>아무것도 입력하지 않았을 때 마지막 랩 취소</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>다른 경기</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>이 번호의 경기</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>경기 페이지로</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>목록 위 검색란</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>이 단어가 있는 것만. 악센트 무시</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>목록으로</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>강조된 줄 선택</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>목록 전체 다시 표시</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>추첨 페이지의 조</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>늦은 기권</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>표시 해제</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>가정해 보기</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>선수가 이 순위라고 가정</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>가정한 순위 삭제</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>미리보기</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>크게 또는 작게</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>최대 너비로</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>아래로</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>첫 쪽 또는 마지막 쪽</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>당시의 리스트</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>입력한 시점으로 이동</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>앞 또는 다음 변경</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>줄에 표시하거나 표시 해제</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>결승선용 큰 숫자</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>다른 점 또는 다른 선으로</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>처음 또는 마지막 점으로</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>그림으로 저장</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>이유?</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>옆의 수치</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>답변 복사</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>다음 것</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>앞의 것</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>한꺼번에 모두</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>전체 화면 또는 창</translation>
  </message>
  <message>
   <source>English</source>
   <translation>영어</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>네덜란드어</translation>
  </message>
  <message>
   <source>German</source>
   <translation>독일어</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>노르웨이어</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>폴란드어</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>일본어</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>중국어</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>한국어</translation>
  </message>
  <message>
   <source>French</source>
   <translation>프랑스어</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>지난 시즌의 파일</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>없음: 빈 상태로 시작</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>선택(&amp;H)…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>이 이름의 파일이 없습니다.</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>결과는 가져오지 않으며 새 시즌은 빈 상태로 시작합니다. 최고 기록은 다른 곳에서 낸 기록으로 가져옵니다.</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}, {season} 시즌.</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>{file}(으)로 가져오기</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>지난 시즌에서 가져오기</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>등록</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>지난 시즌의 파일을 선택하십시오.</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>가져올 것을 체크하십시오.</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>선수: ID, 이름, 국가, 생년월일, 소속</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>선수의 개인 최고와 지난 시즌 최고 기록</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>같은 경기장의 문서 모양과 그림</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>같은 경기장의 임원</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>기권 처리하고 개정 {number} 발행</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>이 리스트에 그런 이름이 없습니다. 다른 이름이나 번호를 입력하십시오.</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>다른 선수에게는 영향이 없습니다.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>기권한 선수의 이름, 번호 또는 국가</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>다른 선수</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>진행 방법</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>변경 내용</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>다시 인쇄할 조가 없습니다.</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>다시 인쇄: {first}–{last}조.</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>다시 인쇄: {pairs}조.</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>알려야 할 다른 선수가 없습니다.</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>알릴 선수: {names}.</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>알릴 선수: {names} 외 {count}명.</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · 불가능</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · 통상의 방법</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count}명 이동</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>이동 없음</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>다시 인쇄할 조 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>알릴 선수 {count}명</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>팀원</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>팀원 저장</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>새 선수는 국가나 성별이 달라 이 팀에서 뛸 수 없습니다.</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>{nation} 선수가 아직 없습니다. 새 선수…로 추가합니다.</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>아직 없음</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>출전: {names}.</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>교체 선수: {names}.</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>Space는 넣거나 빼고 Return은 저장합니다. 앞의 {size}명이 출전하며 {named}명까지 등록합니다.</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>여자가 먼저입니다.</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>남자가 먼저입니다.</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>교체 {place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>동일인일 수 있는 선수</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>동일인</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>합치기</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>이전(&amp;B)</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>{count}쌍 중 {place}</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>이 파일에는 서로 비슷해 보이는 사람이 없습니다.</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>합친 선수</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>이 합치기 취소</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>합칠 때 옮긴 것이 돌아갑니다. 이후 입력한 기록은 해당 참가 신청에 남습니다.</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>이름 또는 국가</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>이 파일에는 합친 선수가 없습니다.</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>대표 이름</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>두 선수 비교</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>다른 쪽을 남기기(&amp;K)</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other}은(는) 참가 신청이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{other}의 참가 신청 {count}건이 {kept}(으)로 갑니다</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>외부 기록 {count}개도 함께 갑니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>채워짐: {fields}.</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>메뉴의 합친 선수에서 다시 나눌 수 있습니다.</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>남음</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>합쳐짐</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>새 경기</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>경기 종류</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>디비전 없음</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>디비전 B</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>차수</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>1회만</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>1차</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>2차</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>미터를 입력하고 종목을 선택하십시오.</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}, 개정 {number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>게시 위치 …</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>예: 홀 A. 떼어 냈으면 비워 둡니다</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>게시판</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>1 이상의 정수를 입력하십시오.</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>기록 뒤 비고</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>비고 설정</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>실격</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>코드나 단어, 예: T08, 교차</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>규칙의 코드</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Return은 강조된 코드를 선택합니다. Space로 여러 개를 표시합니다.</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>코드를 하나 이상 선택하십시오.</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>코드 없음</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>코드</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>위반</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>의미</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>규칙</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>예외 승인하고 공식으로</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>공식으로</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>문제점</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>메모에 이유를 써야 합니다. 경기와 함께 보관됩니다.</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>인정하는 이유, 예: 빙온을 재지 않음</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>먼저 {count}건을 수정해야 합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>문제가 없습니다. 공식이 되면 아무것도 바꿀 수 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>{count}건을 수정하거나 메모를 써서 예외 승인해야 합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Return은 수정할 곳으로 갑니다.</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Return은 수정할 곳으로, Tab은 예외 승인 메모로 갑니다.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>알림</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>예외 승인 가능</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>수정 필요</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>줄에 이름을 입력하고 국가는 괄호나 해당 열에 쓰십시오. Ctrl+Return으로 저장합니다.</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>대회 임원</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>목록에서 선택하십시오.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>추가</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>가져올 때 이 이름으로도 선수를 찾습니다: 결혼 전 성, 다른 표기, 약칭.</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>다른 이름</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>등록된 다른 이름이 없습니다.</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>삭제(&amp;T)</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>저장…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>인쇄…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>웹 페이지 ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>이 컴퓨터에 프린터가 없습니다. 시스템에서 설정하거나 저장으로 PDF를 쓰십시오.</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>저장하고 확인함: {name}.</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>새 선수</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>선수 추가</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>선수 편집</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>예: 高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>연맹 부여</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>포인트 직접 지정</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>포인트 설정</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>표와 다른 이유</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>표에 포인트가 없습니다.</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>표의 포인트는 {points}입니다.</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>표대로 되돌리기</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>포인트는 0 이상의 정수입니다.</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>이름 삭제</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>결과는 남습니다. 모든 이름, 생년월일, 소속, ID가 삭제됩니다.</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>대신할 이름</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>이유, 이름 없이</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>이 파일에서(&amp;T)</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>이전 변경 기록 없는 새 파일에(&amp;N)</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>새 파일에서는 실행 취소할 수 없습니다. 이 파일과 백업에는 이름이 남습니다.</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>이 파일의 변경 기록에 이름이 남아 있어 실행 취소로 되살릴 수 있습니다.</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>새 파일 선택…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>경기 추가</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>아직 경기가 없습니다. 아래에 종목을 정하고 Return을 누르십시오.</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>일자, 시각, 제목에 입력합니다. Alt+위, Alt+아래는 경기를 옮기고 Del은 삭제합니다.</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>시각은 14:30처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>섭씨 온도와 퍼센트를 점이나 쉼표로 쓰십시오: -8,2. 비워 둔 것은 인쇄하지 않습니다.</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>{number}번 경기 후와 같이(&amp;A)</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment}: {reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>경기 임원</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>{number}번 경기와 같이(&amp;A)</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup}: {count}명이 {points}포인트, {first}–{last}위.</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>순위 직접 지정</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>순위 설정</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>이유, 예: 공식 목록대로 공동 순위</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>다시 규칙대로</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>순위는 1 이상의 정수입니다.</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>규칙상 {rank}위</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>순위</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>{name}의 순위</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>기록 공인</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>공인</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>공인한 곳</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>임원 또는 연맹</translation>
  </message>
  <message>
   <source>On</source>
   <translation>일자</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>새 기록</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>기록 추가</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>기록 수정</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>국가, 링크 또는 선수권</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>예: 36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>여자 또는 남자를 선택하십시오.</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>직접 입력</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>“{text}”은(는) 날짜가 아닙니다. 2001-02-03처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>목록대로</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>링크 또는 선수권</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>목록의 행</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>기록 {count}개 가져오기</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count}행이 거부되었습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>행을 가져오기 전에는 아무것도 바뀌지 않습니다. Ctrl+Return으로 가져옵니다.</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>등록부 내보내기</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>이 파일의 모든 선수를 통합 문서 하나로</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>생년월일 포함(&amp;B)</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>생년월일 포함</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>생년월일은 개인 정보입니다. 필요한 사람에게만 주십시오.</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>파일의 사본을 열어 이 경기부터의 결과를 삭제하고 가상의 기록으로 진행합니다. 파일 자체는 그대로이며 사본은 끝나면 버립니다.</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>{competition} 리허설</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>리허설 시작</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>시작 경기</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>문제 발생</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>자동, 시계로 들어오지 않는 것만 담당자가 입력</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>입력 방식</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>담당자가 모두 입력</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>시드</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>시드가 같으면 기록도 같습니다.</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>{number} 같은 정수를 입력하십시오.</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>리허설을 버리고 {name}을(를) 이전 상태로 다시 엽니다.</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>리허설을 닫았습니다.</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>리허설을 종료하시겠습니까?</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>리허설 종료</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>실제와 다른 입력</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>보통 날처럼</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>나쁜 날처럼</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>올바른 출발 {count}건.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>실수 {count}건.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>누락 {count}건.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>입력에 보통 {count}초 걸렸습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>{name}을(를) 열 수 없음</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>저장된 내용</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>읽을 수 있는 것 저장(&amp;S)…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>백업을 찾는 중 …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>읽을 수 있는 것을 저장하는 중 …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name} (저장)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>다시 시도(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>다른 파일 열기(&amp;O)…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>파일 옆에도 두 번째 장소에도 백업이 없습니다.</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>복원(&amp;R)</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>새 파일은 {name}입니다. 손상된 파일은 그대로입니다.</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>계속(&amp;G)</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path}이(가) 손상되었습니다. 일부를 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path}은(는) 결과 파일이 아니거나 앞부분이 없습니다.</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>확인 필요</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>경과</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>마지막 변경은 {time}입니다. 그 후에 입력한 것은 없습니다.</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>입력한 것이 모두 있습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>이후의 변경 {count}건은 없습니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>재경기 허가</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>재경기 허가</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>두 시도를 모두 보관하며 더 좋은 쪽을 계산합니다.</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>재경기 이유</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>이유, 예: 교차 구간에서 방해받음</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>재경기에는 이유가 필요합니다.</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>{minutes}분 휴식 후 빨라야 {time}에 출발합니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>현재 파일은 옆에 보관되며 {keys}(으)로 되돌립니다.</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>{when} 백업으로 돌아가시겠습니까?</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>복원</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>새 시즌</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>다음</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>{number} / {count}단계: {title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>파일 만들기</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name}이(가) 준비되었습니다. 다음은 선수 신청입니다. Ctrl+1, 또는 대회의 참가 신청 가져오기를 쓰십시오.</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>일정</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>대회</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>예: 2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>입력하면 등록된 경기장이 나옵니다</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>대회 추가(&amp;N)</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>삭제(&amp;O)</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>파일을 둘 곳을 정하십시오.</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>대회 내용</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>예: Regional Cup. 단일 대회면 비워 둡니다</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>규칙</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>시즌과 규칙</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>직접 만든 규칙 파일…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>경기 없이 시작합니다. 종목은 프로그램 화면에서, 또는 나중에 정하십시오.</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>규칙 파일</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>규칙 파일 ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>종목: {what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>종류</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>날짜</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>기타</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>지난 시즌에서</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>경기가 아직 없습니다. 프로그램을 선택하거나 아래에서 종목을 정하십시오.</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>경기 추가(&amp;A)</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>{count}일간</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Del로 경기를 삭제합니다.</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title}은(는) 이미 프로그램에 있습니다.</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>요약</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>만들 내용</translation>
  </message>
  <message>
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <source>How</source>
   <translation>방식</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>경기장 미정</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>날짜 미정</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>기록 설정</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>기록 삭제</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>거리는 500 같은 미터 수입니다.</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>“{text}”은(는) 날짜가 아닙니다. 2026-01-31처럼 쓰십시오.</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>이 컴퓨터에만 적용됩니다. 결과 파일은 바뀌지 않습니다.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>화면 모양</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>글자 크기</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>리스트의 행</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>사용자 이름</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>변경 내역에 표시됩니다</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>담당 위치</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>예: 결승선</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>새 버전</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>새 버전 확인(&amp;L)</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>확인하는 중 …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>{version} 버전이 있습니다. 현재는 {own}입니다. {page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>최신 버전인 {own}입니다.</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>백업의 두 번째 장소는 파일, 백업에서 선택합니다.</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>컴퓨터 설정대로</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>밝게</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>고대비(밝은 링크용)</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>넓게</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>좁게</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>skatedesk {version}입니다. 원하기 전에는 어디에도 확인하지 않습니다.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>그림</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>아직 그림이 없습니다. 대회 로고와 후원사 로고를 추가하십시오.</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>추가(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>위로(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>아래로(&amp;D)</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>삭제(&amp;K)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>그림</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>설명</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>그림 추가</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>그림 종류</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>예: World Cup Salt Lake City</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>이 설명은 그림을 볼 수 없는 사람에게 읽어 줍니다.</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>문서 설정</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>아직 볼 리스트가 없습니다. 설정은 앞으로의 모든 리스트에 적용됩니다.</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>몇 랩 후 중단</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>기록하기</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>완료한 랩</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0–{most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>그 시점의 것. 없으면 DNF입니다</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>완료한 랩을 0에서 {most} 사이로 입력하십시오.</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>발행처</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>모든 쪽의 아래에 표시됩니다</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>색</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>흑백 또는 {colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>색 선택(&amp;C)…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>세로, 넓은 리스트는 가로</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>항상 세로</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>항상 가로</translation>
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
   <translation>용지</translation>
  </message>
  <message>
   <source>Second language</source>
   <translation>두 번째 언어</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>짧은 리스트는 한 쪽에 함께(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>개정을 알려 주는 QR 코드(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>참가자 명단에 생년월일(&amp;B)</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>새 팀</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>팀 추가</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>팀 편집</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>예: Norway 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>여자, 남자 또는 혼성을 선택하십시오.</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>편집…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>아직 팀이 없습니다. 출전한 경기와 함께 들어오며 여기서 만들 수도 있습니다.</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>시간표</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>시각 옮기기</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>경기와 휴식</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>경기가 아직 없습니다. 대회, 프로그램에서 추가하십시오.</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>옮길 시간(분), 예: 10 또는 -10</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10 또는 -10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>아래에 휴식</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>시각 계산</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>어느 경기부터 시각을 옮길지 선택하십시오.</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>여기서는 경기의 날짜와 시각을 바꿉니다. 제목은 프로그램(Ctrl+Shift+G)에서 바꿉니다.</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>휴식에는 문구, 분, 앞 조를 적습니다. 시각은 경기에 따라 정해집니다.</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>정빙</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>선택한 경기부터 시각 옮기기(분)</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>시각은 1430 또는 14:30으로 입력합니다. Return은 다음 경기로, Ins는 휴식 추가, Del은 삭제입니다.</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>15처럼 정수를 입력하십시오.</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>경기 또는 휴식</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>앞 조</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>분</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>계산</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>휴식</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>화살표 키로 옆의 수치로 갑니다.</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>도출 과정</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>규칙 파일 내용:</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>규칙의 코드나 그 단어, 예: T08, 교차. Space로 여러 개를 선택합니다.</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>다시 출발할 수 있는 이유, 예: 교차 구간에서 방해받음. 인쇄됩니다.</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>표의 포인트를 대신할 포인트, 44 같은 정수.</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>그렇게 결정한 이유를 짧게. 나중에 물을 때를 위해 결정과 함께 보관됩니다.</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>중단할 때까지 완료한 랩 수, 예: 12.</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>중단했을 때의 시계, 예: 5:41.04. 재지 않았으면 비워 둡니다.</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>포인트가 같은 선수 사이에서 이 선수의 순위. 공동 순위도 됩니다.</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>이름의 몇 글자. Space로 선수를 팀에 넣거나 뺍니다.</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>측정한 시각, 예: 14:30, 2:30 pm.</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>기온(섭씨), 예: 12,5 또는 12.5.</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>습도(퍼센트), 예: 41.</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>빙온(섭씨), 예: -8,2 또는 -8.2.</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>보도 자료의 언어.</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>나갈 본문. 원하는 대로 고치십시오. 체크를 해제한 사실은 본문에서 빠집니다.</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>이 페이지에서 보여 줄 그래프.</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>어느 조, 컵 또는 거리의 그래프인지.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>이름, 국가 또는 번호의 몇 글자. Return은 강조된 선수를 신청합니다.</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>선수가 신청할 거리를 모두 체크합니다. Return은 모두 신청합니다.</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>기권하는 선수의 이름, 번호 또는 국가. 진행 방법은 아래에 나옵니다.</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>이름 또는 국가의 몇 글자. 화살표로 고르고 Return으로 선택합니다.</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>이 대회의 번호, 24 같은 정수. 비우면 번호를 없앱니다.</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>선수의 배정에 쓰는 기록, 예: 36.52.</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>그 기록의 거리, 예: 500.</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>기록을 낸 날, 예: 2025-11-21. 모르면 비워 둡니다.</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>기록을 낸 곳, 예: Heerenveen.</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>목록에서 이 열의 내용. 필요 없는 열은 뺍니다.</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>국가가 없는 모든 행의 국가, 예: 클럽 명단.</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>참가 신청이 있는 통합 문서의 시트.</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>파일에 없을 때 파일 속 기록의 거리.</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>이 행의 선수: 등록된 선수, 새 선수, 또는 신청 안 함.</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>인쇄되는 성, 악센트 포함: Żurek. 대문자는 자동으로 바뀝니다.</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>인쇄되는 이름, 예: Damian.</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>선수의 고유 문자 이름, 예: 髙木 美帆. 같으면 비워 둡니다.</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>국가의 세 글자, 예: NOR.</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>여자 또는 남자, 경기의 구분대로. 팀은 혼성일 수 있습니다.</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>생년월일, 2001-02-03 형식. 연령 등급을 정하며 공개 리스트에는 나오지 않습니다.</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>소속, 예: SC Berlin. 모르면 비워 둡니다.</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>연맹의 ID, 예: NOR7. 이름이 같은 사람을 구별합니다.</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>들어오는 목록에서 쓰는 다른 표기, 예: 결혼 전 성.</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>인쇄되는 팀 이름, 예: Norway 1.</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>연맹 내부에서 쓸 때만 체크하십시오. 생년월일은 개인 정보입니다.</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>이제부터 이름 자리에 쓸 것, 예: Skater 4711.</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>이름을 없애는 이유, 이름은 쓰지 않음. 예: 5월 12일에 요청받음.</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>이 파일에서 이름이 없어집니다. 실행 취소로 되돌릴 수 있습니다.</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>이름이 전혀 남지 않은 새 파일을 씁니다. 이전 파일은 남습니다.</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>기록의 종류, 예: 세계 기록, 경기장 기록.</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>기록의 범위: 국가의 세 글자, 경기장 이름 또는 선수권.</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>기록의 거리 또는 종목.</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>목록에 없을 때 누구의 기록인지.</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>기록, 예: 33.61 또는 1:05.37.</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>인쇄되는 기록 보유자. 팀이면 이름들 또는 국가.</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>기록을 세운 날, 예: 2025-11-21. 모르면 비워 둡니다.</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>기록을 세운 곳, 예: Salt Lake City.</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>기록을 세운 대회, 예: World Cup #1.</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>공인한 곳: 임원 또는 연맹.</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>공인한 날, 예: 2025-12-01.</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>이동할 페이지. 키로는 Ctrl과 페이지 번호입니다.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>아래에 프로그램이 나오고 모든 페이지가 다루는 대회.</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>입력한 것이 목록의 이 칸에 들어갑니다. Return은 확정, Esc는 취소입니다.</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>아무 칸의 몇 글자. 악센트는 무시합니다. Return은 다음 일치로 갑니다.</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>찾는 것의 몇 글자, 예: “zur”, “실행 취소”, “매스스타트”.</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>설명서에서 찾을 단어, 예: “helmet”. Return은 다음 위치로 갑니다.</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>콜론과 소수점 없는 기록: 3652는 36.52, 10650은 1:06.50입니다. 36,52와 1:06.504도 됩니다. 수동 계측은 36.5M, 또는 시계 두세 개의 기록을 띄어 씁니다. Return으로 저장합니다.</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>출발부터 이 선까지의 시계, 기록처럼 입력합니다: 2512는 25.12입니다. 랩 타임은 여기서 계산됩니다.</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>스프린트 또는 결승선 순서대로 헬멧 번호를 띄어 씁니다: 7 12 3.</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>표시할 참가 신청: 한 거리의 모두, 출전자, 예비 등.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>이름이나 국가의 몇 글자 또는 번호, 예: “zur”, 24.</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>조를 편성하는 방법. 이 경기의 통상 방식은 규칙 파일에 있습니다.</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>모든 추첨의 바탕이 되는 수. 시드가 같으면 추첨도 같습니다. 예: 주사위로 정한 4153.</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>추첨식에서 먼저 보여 줄 조, 예: 가장 좋은 조를 끝에 남기려면 마지막 조부터.</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>표시할 이 경기의 추첨. 대체된 추첨도 보관됩니다.</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>종합 순위의 기준이 되는 대회. 보통은 지금까지 모두입니다.</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>결과를 가정하는 경기. 아무것도 저장되지 않습니다.</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>거기서 선수가 낼 결과: 3 같은 순위, 1:09.65 같은 기록, 또는 DNF나 DQ.</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>가정할 선수의 몇 글자. 화살표로 고르고 Return으로 선택합니다.</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>파일에 있는 것 말고 이 컵에 남은 경기 수, 예: 4.</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>아래에서 출전권을 계산하는 선수권.</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>이름, 국가, 소속, ID 또는 번호의 몇 글자.</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>생년월일 옆의 연령 등급에 쓰는 규칙, 예: ISU.</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>표시할 기록의 종류, 예: 세계 기록, 이 경기장의 기록.</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>표시할 기록: 여자, 남자 또는 둘 다.</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>이름, 국가, 장소의 몇 글자 또는 1500 같은 거리.</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>이 대회만 계산할지, 시리즈 전체를 계산할지.</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>리스트가 다루는 거리 또는 종목.</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>리스트의 기준이 되는 대회.</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>표시할 리스트: 모두, 나간 후 변경된 것 등.</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>표시할 리스트의 종류, 예: 스타트 리스트, 결과.</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>이름, 변경의 단어, 변경한 사람, 또는 14:32 같은 시각.</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>이 경기의 변경만 표시합니다.</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>이 사람 또는 이 위치의 변경만 표시합니다.</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>되돌아볼 시점, 그날의 14:32 또는 2025-11-14 14:32. 위아래 키로 변경마다 이동합니다.</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>그 시점의 모습으로 보여 줄 리스트.</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>시리즈, 예: ISU World Cup Speed Skating. 같은 시리즈의 대회가 컵에 계산됩니다.</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>시즌, 7월 1일부터 6월 30일까지, 예: 2025/26.</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>규칙 파일: 시즌의 포인트, 추첨, 코드, 프로그램. 해당 시즌의 것이나 직접 만든 것을 쓰십시오.</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>대회 이름, 예: World Cup #3, 클럽 대회.</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>시리즈에서 몇 번째 대회인지, 예: 3. 명령줄과 컵이 이 번호를 씁니다.</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>경기장, 예: Thialf. 등록된 곳은 도시, 국가와 함께 나옵니다.</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>경기장의 도시, 예: Heerenveen.</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>국가의 세 글자, 예: NED.</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>시작하는 날, 예: 2025-11-21.</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>문서에 인쇄되는 날짜, 예: 21 - 23 Nov 2025. 입력하지 않으면 자동으로 만듭니다.</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>아래에 프로그램이 나오는 대회.</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>처음에 넣을 경기, 예: 월드컵이나 클럽 대회의 경기. 아래에서 바꿀 수 있습니다.</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>거리(미터), 예: 500.</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>종목: 두 명씩 타는 거리, 매스스타트 또는 팀 경기.</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>여자 경기인지 남자 경기인지.</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>경기의 디비전. 나누지 않으면 없음.</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>한 거리를 두 번 탈 때 몇 차인지.</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>새 파일의 위치와 이름. 끝은 .skatedesk입니다.</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>지난 시즌의 결과 파일. 선수, 팀, 임원을 가져오고 결과는 가져오지 않습니다.</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>다른 파일에서 가져올 것을 체크합니다.</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>선택한 경기부터 옮길 시간(분), 예: 10 또는 -10.</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>그 밖에 할 일, 예: 출발 심판의 식수. Return으로 추가합니다.</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>처음에 쓸 다른 목록. 직접 추가한 줄은 남습니다.</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>리허설을 시작하는 경기. 사본에서는 그 결과를 삭제합니다.</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>넘어짐, 늦은 기권, 시계 고장이 얼마나 생기는지.</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>기록이 자동으로 들어올지, 불러 주는 대로 담당자가 입력할지.</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>아무 정수. 번호가 같으면 기록도 같습니다.</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>폴더에 쓸 리스트.</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>쓸 형식을 모두 체크합니다. 내용은 모두 같습니다.</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>리스트의 게시 위치, 예: 탈의실 옆. 떼어야 할 때 알려 드립니다.</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>리스트가 맞다고 확인하는 심판장, 이름과 성.</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>심판장이 승인한 시각, 예: 14:30.</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>인쇄할 서명 그림. 없으면 서명할 줄을 남깁니다.</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>프린터 용지: 대부분의 나라는 A4, 북미는 Letter.</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>쪽 방향: 세로 또는 가로.</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>문서의 언어. 창의 언어와 달라도 됩니다.</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>제목에 첫 번째 언어와 함께 쓰는 두 번째 언어.</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>문서에서 날짜를 쓰는 방식.</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>문서에서 시각을 쓰는 방식.</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>문서의 기록에 점을 쓸지 쉼표를 쓸지.</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>문서의 발행처, 예: 연맹. 각 쪽의 아래에 표시됩니다.</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>선과 제목의 색, 예: #1F5FA8. 흑백이면 비워 둡니다.</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>체크하면 짧은 리스트를 한 쪽에 모아 종이를 아낍니다.</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>체크하면 QR 코드를 인쇄합니다. 스캔하면 그 쪽의 개정을 알 수 있습니다.</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>참가자 명단에 생년월일을 공개해야 할 때만 체크하십시오.</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>그림의 종류: 대회 또는 후원사의 로고.</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>볼 수 없는 사람을 위해 그림을 설명하는 말.</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>작업의 단어 또는 F5 같은 키.</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>변경이 있을 때 백업하는 간격.</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>창의 언어. 문서의 언어는 따로 있습니다.</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>밝게, 어둡게, 또는 밝은 링크용 고대비.</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>화면의 크기: 멀리 있는 화면에는 200 %까지.</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>모든 리스트의 행 간격.</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>사용자 이름. 변경 내역에서 변경 옆에 표시됩니다. 다른 곳에는 알리지 않습니다.</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>이 컴퓨터의 담당 위치, 예: 결승선. 사용자 이름 옆에 표시됩니다.</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>새 버전을 확인할 주소. 버튼을 누를 때만 확인합니다. 비우면 확인하지 않습니다.</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>보고를 받는 사람이 이름을 읽어도 될 때만 체크하십시오.</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>원인을 찾는 사람을 위한 오류 내용. 전달하기 전에 읽으십시오.</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>설명서 페이지</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>뒤로(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>앞으로(&amp;F)</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – 설명서</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>설명서가 설치되어 있지 않습니다. 프로그램을 받은 곳의 docs/manual에 있습니다.</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>설명서는 영어입니다. 키는 이 화면과 같습니다.</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>메뉴에서: {way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>설명서에서 찾기</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>이 단어가 모두 있는 페이지가 없습니다.</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>실수 수정</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>키보드 옆에 둘 한 쪽짜리 표입니다.</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>빠른 참조표</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>월드컵</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>직접 배정…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>디비전 편성</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>모두 자기 디비전의 경기에 있습니다</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{division}(으)로 {count}</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>참가 신청 {count}건이 이동합니다: {where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>이동 예정</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>{division}(으)로도</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>{division}(으)로</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>프로그램, 임원, 빙질</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>스타트 리스트</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>랩 시트</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>결과와 랩 기록</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>메달과 상금</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>모든 리스트</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>변경된 것만</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>발행된 것</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>이 경기</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>미발행</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>최신</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>개정 {number} 이후 변경됨</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>아직 나가지 않았습니다. 인쇄하거나 내보내면 개정 1이 됩니다.</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>개정 {number}, {time}</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>{time} 인쇄됨</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>인쇄 안 됨</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>{board} 게시</translation>
  </message>
  <message>
   <source>; </source>
   <translation>; </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>표현이 바뀜</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>이후 변경: {changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>리스트</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>개정</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>인쇄</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>게시</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}, {time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>문서 설정…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>내보내기…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>리스트 종류</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>리스트 목록 또는 미리보기</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>{count}개 나감</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>아직 나간 것 없음</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>파일 메뉴에서 결과 파일을 열거나 새로 만드십시오.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>이 파일에는 아직 대회가 없습니다. 대회, 새 대회로 만드십시오.</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>리스트를 살펴보는 중 …</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>아직 리스트가 없습니다. 대회, 프로그램에서 경기를 추가하면 여기에 리스트가 나타납니다.</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>발행 이후 변경된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>아직 나간 것이 없습니다. 리스트를 인쇄하거나 내보내면 개정 1이 됩니다.</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>그런 리스트가 없습니다. 위에서 다른 경기나 종류를 선택하십시오.</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>개정 {number}이(가) 됩니다</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>모든 종류</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>발행 이후 리스트 {count}개 변경됨</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>{name}이(가) 표시됨: 다른 선수에서 Space를 누르면 맞바꾸고, 빈 레인에서는 그리로 옮깁니다. Esc로 해제합니다.</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>Space로 선수를 표시하고, 다른 행에서 Space를 누르면 맞바꾸거나 옮깁니다. Alt와 화살표는 바로 옮깁니다.</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>모두 함께 출발합니다. Del은 리스트에서 빼고, Space는 추첨되지 않은 선수를 넣습니다.</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>표시, 맞바꾸기, 여기로 이동(&amp;M)</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>앞 조로(&amp;B)</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>다음 조로(&amp;F)</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>레인 바꾸기(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>조 삽입(&amp;I)	Ins</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>리스트에서 빼기(&amp;T)…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>조, 점검 또는 개정</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>점검</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>추첨 방식</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>규칙과 추첨 전에 확인할 것</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>다른 시드</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>먼저 표시</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>{number}번 경기에 아직 참가 신청이 없습니다. 참가 신청 페이지에서 신청하거나 대회, 결과 가져오기(Ctrl+I)로 스타트 리스트를 가져오십시오.</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>추첨 또는 출전자</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>출전자</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>첫 조</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>마지막 조</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>규칙은 여기서 다른 추첨을 요구합니다: {kind}.</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>통상의 추첨이 아님</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>먼저 확인하십시오</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>모든 추첨은 시드에서 SHA-256으로 나옵니다. 시드와 출전자가 같으면 어느 컴퓨터에서나 결과가 같습니다. 추첨 전에 시드를 소리 내어 말하거나 팀 대표자들이 숫자를 정하게 하십시오.</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>아직 경기 없음</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>아직 추첨할 경기가 없습니다. 새 대회를 만들거나 대회, 결과 가져오기로 경기를 가져오십시오.</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>파일, 열기(Ctrl+O)로 결과 파일을 열거나 파일, 새로 만들기(Ctrl+N)로 새로 만드십시오.</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>추첨 대상 {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>새 추첨을 확정할 때까지 기존 스타트 리스트가 유지됩니다</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>스타트 리스트로 돌아가기</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>스타트 리스트 {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>시드 {seed}(으)로 추첨됨</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>여기서 추첨되지 않음</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>다시 추첨…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>이 경기는 이미 추첨되었습니다. 다시 하려면 다시 추첨을 선택하십시오.</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>아무것도 저장되지 않았습니다. 시드는 유지되므로 다시 추첨해도 결과가 같습니다.</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>스타트 리스트 또는 추첨 기록</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>추첨 결과</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>추첨 기록</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>{number} 추첨</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>시드 {seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>확인됨: 시드에서 이 조 편성이 나옵니다</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>시드에서 이 조 편성이 나오지 않습니다</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>기권 이후, {number}조부터: 여기서는 1조입니다</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>점검과 개정</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>수정</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>늦은 기권…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>스타트 리스트 발행</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>자체 점검에서 문제를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>개정 {number} 발행</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>아직 미발행</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>개정 {number}, {when} 발행</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>개정 {number} 이후 변경됨, {when} 발행</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>필수 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>권장 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>이상 없음</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>반드시 수정</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>수정 권장</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>참고</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR, 스타트 리스트에 있음</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>신청됨</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>인원 초과</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>자격 기록 없음</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>나이 미달</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>잘못된 경기</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>중복 신청</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>예비 순서</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>스타트 리스트</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>확인 안 함</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence} 그대로 인정: {remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>아직 참가 신청이 없습니다</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{whom}: {entries}</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>기권 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>미달 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>번호가 없습니다: Ctrl+Shift+B로 부여</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>문제점</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>최대</translation>
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation>{time} ({metres} m)</translation>
  </message>
  <message>
   <source>Which entries</source>
   <translation>참가 신청 선택</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>선수 신청…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>참가 신청 또는 디비전</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>문제</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>문제 · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>팀 신청…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>“{text}”에 맞는 것이 없습니다. Esc를 누르면 모두 다시 표시합니다.</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>이 파일에는 아직 대회가 없습니다. 대회, 새 대회로 만들거나 결과를 가져오십시오.</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>프로그램에 아직 경기가 없습니다. 대회, 프로그램에서 추가하거나 결과를 가져오십시오.</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>아직 참가 신청이 없습니다. Ctrl+Shift+I로 명단을 가져오거나, Ctrl+V로 스프레드시트의 행을 붙여넣거나, Ins로 한 명씩 신청하십시오.</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>{race}에 아직 참가 신청이 없습니다. Ins로 신청하십시오.</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race}은(는) 여기서 한 디비전으로 치릅니다.</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>이 거리</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>대회 전체</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>이름, 국가, 번호로 참가 신청 찾기</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>문제점과 국가</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>문제점 · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>참가 신청에 문제가 없습니다.</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>대회 참가: {nations}</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>기록 입력</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>{pair}히트</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>{pair}조</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>{bib}번</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>순서대로 헬멧 번호</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>변경 또는 당시의 리스트</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>변경</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>당시 상태</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>되돌리기</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>변경의 내용</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>모든 경기</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>모든 사람</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>최근 변경 {count}건, 이전 것은 목록 끝에 이어집니다</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>변경 {count}건</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>모든 선수</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>모든 선수의 변경을 다시 표시</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>한 선수의 변경만 표시</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>맞는 변경이 없습니다. 입력란에서 Esc, 또는 모든 경기, 모든 선수, 모든 사람을 누르면 더 표시됩니다.</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>아직 입력된 것이 없습니다. 변경되는 모든 것이 변경한 사람, 이전 내용과 함께 여기에 나옵니다.</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>먼저 변경을 선택하십시오.</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>그러면 이 선수의 변경만 표시됩니다.</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>누구의 변경입니까?</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>표시</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>이름, 단어, 시각, 변경한 사람으로 찾기</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>이름, 시각 또는 단어</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>경기 중</translation>
  </message>
  <message>
   <source>next</source>
   <translation>다음</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>{count} 남음</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>{pair} / {all}히트</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>{pair} / {all}조</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>추첨 전</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>경기가 아직 없습니다.</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>이날의 경기가 모두 끝났습니다.</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>이 날의 경기는 아직 추첨된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>다음 {pair}히트: {names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>다음 {pair}조: {names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>다음 경기 {race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>마지막 저장 {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>파일, 백업, 프린터, 시계</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>컴퓨터 상태</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>파일 연결 안 됨</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>{path}에 연결할 수 없습니다.</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path}이(가) 더 이상 없습니다.</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>파일이 있는 곳에 {count} MB만 남았습니다. 공간을 만드십시오.</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>디스크 거의 참</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>모든 변경이 {name}에 저장됩니다.</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>{since}부터 이 컴퓨터의 카운터와 비교했습니다. 다른 시계는 확인하지 않습니다.</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>시계 정상</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>{time}에 이 컴퓨터의 카운터와 {seconds}초 어긋났습니다. 경기장 시계와 비교하십시오.</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>시계 어긋남</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>프린터 없음</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>이 컴퓨터에 프린터가 없습니다. 리스트는 PDF로 저장할 수 있습니다.</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>프린터 미선택</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>프린터 {count}대가 있으나 기본 프린터가 없습니다.</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>프린터 멈춤</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name}에서 오류를 알립니다. 확인하십시오.</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>인쇄 중</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>랩 남음</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>{lap} / {all}랩</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>남은 랩</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>00 / 00랩</translation>
  </message>
  <message>
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>조의 랩 타임</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>경기별</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>다른 시즌의 출전권 수</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>아직 경기한 선수가 없습니다. 첫 기록이 입력되면 종합 성적이 시작됩니다.</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>아직 메달이 없습니다. 경기의 모든 선수에게 기록이나 다른 결과가 있으면 수여됩니다.</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>아직 상금이 없습니다. 경기의 모든 선수에게 기록이나 다른 결과가 있으면 지급됩니다.</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>상금 없음: 규칙 파일에 이 경기들의 상금에 관한 내용이 없습니다.</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>아직 팀 상금이 없습니다. 규칙 파일에 상금이 있는 팀 경기 중 결과가 정해진 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>아직 출전 자격을 얻은 선수가 없습니다. 계산하는 월드컵의 첫 기록이 입력되면 목록이 시작됩니다.</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>어느 대회의 것</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>대회</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>어느 대회 후</translation>
  </message>
  <message>
   <source>After</source>
   <translation>기준</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>목록 또는 선택</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>이 파일에는 아직 대회가 없습니다. 대회, 결과 가져오기로 가져오십시오.</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>지금까지 모두</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code}: {meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>이 대회</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>시리즈 전체</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>매스스타트의 스프린트와 결승선</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>저장되지 않음: {number}번 경기의 {text}. Return으로 저장합니다.</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>헬멧</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>결승선, {lap}랩: 헬멧 번호를 순서대로, 기록 또는 차이와 함께</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>{lap}랩 후 스프린트 {number}, {count}랩 뒤</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>스프린트 {number}, {lap}랩: 다음 통과 때</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>스프린트 {number}, {lap}랩: 헬멧 번호를 순서대로</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>공식 경기입니다. 결과를 수정하려면 잠정으로 바꾸십시오(Ctrl+Return).</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>결승선 포인트가 도착 순서와 맞지 않습니다. Ctrl+Shift+F11로 다시 계산합니다.</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>추월당했습니까? {who}이(가) 1위보다 {gap} 늦게 들어왔습니다. 그렇다면 {helmet}을(를) 입력하고 F11을 누르십시오.</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 비고 · F5 완주하지 못함 · F7 실격 · F11 추월당함 · Shift+F11 중도 중단</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>모두 들어왔습니다. Page Up: 앞 스프린트. 헬멧 번호와 F7: 실격.</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>예: 12 7:42.51 7 +0.15 그리고 Return. 헬멧 번호만 쓰면 결승선 순서입니다.</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Return은 랩을 셉니다. 헬멧 번호와 Return은 순서를 기록합니다. Page Up: 앞 스프린트.</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>{name}을(를) 여는 중 …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>여는 중 …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name}에게는 바꿀 레인이 없습니다. 먼저 {name}을(를) 표시하십시오.</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>조에서 출발하는 선수만 두 조 사이에 넣을 수 있습니다.</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>{pair}조가 첫 조입니다.</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>{pair}조가 마지막 조입니다.</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>여기에는 조가 없습니다. 조가 있는 선수를 선택하십시오.</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name}은(는) 리스트에 없습니다.</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>레인은 이미 비어 있지만 조는 그렇지 않습니다.</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>여기서 출발하는 선수가 없습니다. 먼저 선수를 선택하십시오.</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>다음 조 또는 히트(&amp;A)</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>앞 조 또는 히트(&amp;E)</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>{metres} m 통과</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>시점</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>당시의 리스트</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>위에 14:32처럼 시각을 입력하고 Return을 누르거나, 변경을 선택하고 Return을 누르십시오.</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>이 시점에는 파일에 대회가 아직 없었습니다.</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>당시 이 리스트는 비어 있었습니다.</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · 이후 변경됨</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>현재와 비교하는 중 …</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>현재도 내용이 같습니다.</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>이후 변경: {changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>시점: Return은 그 시점으로, 위 화살표는 앞 변경, 아래 화살표는 다음 변경으로</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32 또는 14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>{number}번 경기, {title}: {state}</translation>
  </message>
  <message>
   <source>M</source>
   <translation>남</translation>
  </message>
  <message>
   <source>W</source>
   <translation>여</translation>
  </message>
  <message>
   <source>No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.</source>
   <translation>아직 경기가 없습니다. 대회 메뉴에서 대회를 만들거나(Ctrl+M) 결과를 가져오십시오(Ctrl+I).</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>열린 파일이 없습니다. 파일 &gt; 열기… 또는 파일 &gt; 새로 만들기…</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>표시: {words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>스타트 리스트와 기록</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>스타트 리스트 또는 결과</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>스타트 리스트에 아직 아무도 없습니다. 선수를 신청하거나(Ctrl+1), 경기를 추첨하거나(Ctrl+2), 결과를 가져오십시오(Ctrl+I).</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>이 파일에는 아직 경기가 없습니다. 대회를 만들거나(Ctrl+M) 결과를 가져오십시오(Ctrl+I).</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>남은 선수 {count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>잠정으로</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>리스트의 모두에게 결과가 있습니다.</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>종합 순위 또는 랩 타임</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>모든 기록 또는 이 대회의 기록</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>모든 기록</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>이 대회 수립</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>이 대회에서 수립</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>이 대회</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>{event}에서 수립</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>기록 {count}개 수립</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>맞는 기록이 없습니다. 입력란에서 Esc, 또는 모든 기록을 누르면 더 표시됩니다.</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>아직 기록이 없습니다. 기록, 목록 가져오기로 목록을 가져오거나 기록, 새 기록으로 입력하십시오.</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>이 파일에 있는 기록 목록과 비교하면 아직 기록도 최고 기록도 없습니다.</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>새 기록…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>공인…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>이름, 국가, 장소, 거리로 기록 찾기</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>이름, 국가, 장소 또는 거리</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>여자와 남자</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>연령 등급 기준</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>{number}번</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>다른 이름: {names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>{day} 출생</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>{season} 연령 등급 없음</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{season} {age_class}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done} / {all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>스프린트가 들어오면 여기에 경기 포인트가 나옵니다.</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>첫 기록이 들어오면 여기에 결과가 나옵니다.</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>월드컵 종합 순위</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>이 컵의 경기 결과가 있으면 여기에 종합 순위가 나옵니다.</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>다음 일정</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>경기 {count}개 중 {done}개 종료</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>새 선수…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{everybody} 중 {found}</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>선수는 출전한 경기와 함께 들어옵니다. 대회, 결과 가져오기로 경기를 가져오거나 선수, 새 선수로 첫 선수를 입력하십시오.</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>아직 선수 없음</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>이름, 국가, ID, 소속, 번호로 선수 찾기</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>이름, 국가, ID 또는 번호</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>맞는 선수가 없습니다. 이름의 앞부분, NED 같은 국가, ID 또는 번호를 입력하십시오.</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>그래프…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>개인 최고 기록, {season} 시즌 최고 기록</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>월드컵 포인트가 아직 없습니다.</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>기록이 아직 없습니다.</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>아직 스타트 리스트에 없습니다.</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>카드 구성</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>최고 기록</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>종합 순위 기준</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>가정</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>그래프…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>종합 순위 또는 컵</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>컵</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>이 파일에는 아직 월드컵에 계산되는 경기가 없습니다. 대회, 결과 가져오기로 월드컵 경기를 가져오십시오. 기록이 입력될 때마다 종합 순위가 따라갑니다.</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>아직 종합 순위 없음</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>가정 끝내기</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>결과를 가정할 종합 순위가 아직 없습니다.</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>먼저 종합 순위에서 선수를 선택하십시오.</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>가정한 결과입니다. 순위를 직접 지정하려면 Esc로 나가십시오.</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>월드컵 종합 순위 · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{count}개 경기 중 {skated}</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>{event} 후</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>한 경기의 더 높은 포인트, 그다음으로 좋은 경기의 포인트 순</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>더 빠른 최고 기록</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>상위 {count}개 경기를 계산합니다.</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>모든 경기를 계산합니다.</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>포인트가 같으면 순위도 같습니다.</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>동률: {links}. 그래도 같으면 순위가 같습니다.</translation>
  </message>
  <message>
   <source>; then </source>
   <translation>; 그다음 </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>표시됨</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>추첨되지 않음</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>랩 {lap}</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>팀원…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>{name}의 기록</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>교체 선수 {names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>팀 기록 입력</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>스타트 리스트에 팀이 있으면 여기에 기록을 입력합니다.</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}, 반 바퀴마다의 시계</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>여자, {lap}랩까지</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>남자, {lap}랩까지</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>예상 {result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>결과를 삭제하려면 Ctrl+Del을 누르십시오.</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>공식 경기입니다. 기록을 수정하려면 잠정으로 바꾸십시오(Ctrl+Return).</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>기권했습니다. F8로 기권을 취소합니다.</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Return은 저장하고 다음으로 갑니다.</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>선두 {time} · Return은 저장하고 다음으로 갑니다.</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>저장되지 않음: {name}의 {text}. Return으로 저장합니다.</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points}포인트</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>마지막 랩 {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>시간표…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>체크리스트…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>인쇄 후 변경됨</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>진행 상황 또는 점검할 것</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>대회, 새 대회(Ctrl+M)로 만드십시오.</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>아직 대회 없음</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>체크리스트 · {done} / {count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>점검할 것이 아직 없습니다.</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>인쇄 후 변경된 리스트 {count}개</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>아직 인쇄하거나 내보낸 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>변경 없음: 나간 것이 여전히 유효합니다.</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>직접 {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done} / {count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>할 일</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>{span} 후 시작</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>정시</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>{count}분 빠름</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>{count}분 늦음</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours}시간 {minutes}분</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>{time}쯤 종료</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>{time}쯤 종료 예정</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>출발 간격 {every}, 추정: 오늘의 자료가 아직 없음</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>출발 간격 {every}, 최근 {count}개 기준</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>예정</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>예상</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>지연</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>{time}쯤</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>환영합니다</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>스피드스케이팅 결과 관리 프로그램</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>최근 파일</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>연 파일이 최근 것부터 여기에 나옵니다.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>시작</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>새 시즌(&amp;N)…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>일정, 규칙, 프로그램을 단계별로. 단일 클럽 대회에도</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>이 컴퓨터 또는 공유 폴더의 결과 파일</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>예제 열기(&amp;S)</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>모든 결과가 있는 월드컵 두 대회. 둘러보고 시험해 보십시오</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>지난 시즌에서(&amp;L)…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>다른 파일의 선수, 팀, 임원을 새 파일로</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>모든 것을 작업별로 설명</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>{folder}에 더 이상 없습니다. Delete로 목록에서 뺍니다.</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>예상 결과</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>가정한 출전권과 디비전</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>어느 선수권의 출전권</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>가정한 출전권과 디비전의 변화</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>선수권 없음</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>알려진 변화가 없습니다.</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>다른 시즌</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>출전권 변화가 없습니다.</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>국가별 증감이 없습니다.</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>출전권: {nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race}: {count}명이 디비전을 바꿉니다.</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race}: 디비전을 바꾸는 선수가 없습니다.</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>가정할 경기</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>순위, 기록, DNF 또는 DQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>이름 입력</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>출전 선수</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>가정한 결과</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>모두 삭제</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>파일에 없는 남은 경기</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>우승 가능한 선수</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>이 컵에 그런 이름의 선수가 없습니다. 다르게 입력하십시오.</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>남은 경기 수를 0에서 {most} 사이로 입력하십시오.</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race} (종료)</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>가정</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>아직 없습니다. 이름을 입력하고 Return을 누르십시오.</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>의 순위 또는 기록</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>남은 경기 추가</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>기타</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}, 큰 순</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}, 작은 순</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>{hit} / {hits}</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column}: {value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>표시</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>{places} 상승</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>{places} 하락</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>같은 순위</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>점검</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>행 복사(&amp;C)</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>목록 전체 복사(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>목록에서 찾기(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>정렬(&amp;O)</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>문서대로</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>열(&amp;U)</translation>
  </message>
 </context>
</TS>
