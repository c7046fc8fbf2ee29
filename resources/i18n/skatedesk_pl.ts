<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See {program} --help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>make an empty results file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>write a competition or a race to a workbook, or to CSV and JSON files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>see whether the file is sound and every entry accounted for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>example:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>men or women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>some of xlsx, csv and json, with commas between; without it, xlsx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>count only races that are official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mixed teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not skated yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>did not finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disqualified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>did not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division {division}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the final, {table}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{race}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rank {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new, {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same name and nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same name in their own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same name, another nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}st</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}nd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}rd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}th</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metres} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Combination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mass start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team pursuit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team sprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed relay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>over {metres} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the combination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the mass start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the team sprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{said} in this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>third</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fourth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fifth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sixth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>seventh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>eighth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ninth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tenth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rank} by points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not among {places}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place of the host nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> or </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no division</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an empty text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an empty list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crossing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>race {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division {letter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conditions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Humidity %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thursday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Friday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saturday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sunday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jul</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of the skater</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: no distance is named. Mark one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} has {size} MB, more than any entry list. Copy its rows into a new file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: cannot be read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} is far too large for an entry list when unpacked. Copy its rows into a new workbook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: more than {count} rows. Take a part of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>metres of this race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the kind of record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of the holder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, nor </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the time is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by lot</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>equal, by lot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not let stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asked</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new skater</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entered: {events}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reserve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>out of competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reserve {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry time {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>club</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birth date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Club</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New skater {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the other name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New team {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the family name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New order of the races</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{file} is no UTF-8 text. Save it as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on the ice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>provisional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file has this record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New record {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PB, SB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imagined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No start number was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allround</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small Allround</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mini Combination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Behind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{metres}m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field of the draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all by lot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>helmet {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quartet {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pair {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Season best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>groups by ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by the standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mass start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>season best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Armband</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Native name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Born</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries by nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nation}: {entries}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} woman</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over (m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skated on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skated at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result with laps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lap sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lapped or out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lapped</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Medal table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bronze</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pair list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Career</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Podiums</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Currency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each member</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prize money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skaters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prize money in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qualification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By World Cup points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By World Cup times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place of the host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place of the champion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skater or team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Competition and rink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enclosed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doping control form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record application</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permit number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height above sea level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Track certificate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race in the programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lane of the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opponent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time by hand {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timing system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Humidity, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Records and bests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ratified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Div</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Junior world record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Olympic record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowland record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Championship record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Junior championship record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Track record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Junior track record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>National record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Junior national record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personal best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Junior continental record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continental record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{record} equalled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reskate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rest not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may skate again</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rec</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Races</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World Cup places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skater</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revision {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>red</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WC points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WC rank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open the last copy of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next helmet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The draw begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Ctrl+Return confirms the draw · Esc leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import earlier times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place in {division}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the placing back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a reserve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the number back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laps of this race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the laps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the rule file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;cords</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chosen by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Competition and pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No races yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Races of the programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Season</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Oval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>City</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number}, the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter skaters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entered for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns of the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is read as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Id or licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name in the own script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women or men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chosen row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Row {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be taken from this file.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each row would do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remarks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>remark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as NOR</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the file says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ways to go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The man comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sub {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may be one person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged skaters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo this merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name or nation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands under</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes into it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New results file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No division</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1st run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2nd run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note behind the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disqualify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other name is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New skater</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the skater</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit skater</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the federation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set ranks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By rule again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ranks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratify the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratified by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Official or federation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the list says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rink or championship</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of the list</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the registry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With birth dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grant reskate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Set the time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the time out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laps done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 to {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The steps to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the rule file:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World Cups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place by hand…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compose divisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>also to {division}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to {division}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw or field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the first pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the last pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at this first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No race yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the start list</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not drawn here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw anew…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks and revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not issued yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Must be mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Should be mended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no qualifying time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too young</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrong race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entered twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>order of reserves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>start list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>let stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>What is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter teams…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is entered here yet. Enter them with Ins, or take a list in with Competition, Import entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {bib}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reskate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>laps to go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classifications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Medals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of which competitions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After which competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list, or which one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of the series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>helmets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make official</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start list and times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody is on this start list yet. Draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start list or result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set in this competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All records</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set in {event}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New record…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratify…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Women and men</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age classes of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Born {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World Cup standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New skater…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No skaters yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No time yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of the card</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All skaters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IMAGINED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No standing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave what if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standing or cups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Season {season}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after {event}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the faster best time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All races count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; then </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Members…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>would be {result}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{points} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Race to imagine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Competitors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagined here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take all out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who can still win</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more races to come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
