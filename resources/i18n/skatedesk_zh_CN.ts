<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>没有显示屏，无法打开窗口。命令不需要显示屏：skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>示例世界杯位于 {path}。</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>没有显示屏。表单和窗口图片写入 {folder}。</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>无法写入 {path}。</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>{file} 已写入：{events}。</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>打开：skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>没有文件 {file}。创建：skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>{count}个来源被拒绝，其中内容均未采用。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file} 有{count}处错误。</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file} 完好：{races}个场次，{entries}项报名，全部有着落。</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>被拒绝：{sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>参见 {program} --help</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>写出示例：2025/26赛季世界杯1和2</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>新建成绩文件，可为空，也可带比赛及其日程</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>从 JSON 文件导入场次；有错误的来源完全不采用</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>将报名名单 (.xlsx, .csv) 与文件比较；加 --apply 则采用各行</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>显示按规则谁在A组、B组出发及原因；不作更改</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>按规则抽签；场次尚无出发名单则保存，否则仅显示</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>显示场次的成绩公告</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>显示杯赛的总积分榜</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>逐步解释名次、成绩、差距或积分，并引用规则文件</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>显示假设成绩对总积分榜、总冠军、组别和名额的影响；不保存</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>显示纪录，或某比赛创造的纪录；加 --import 则与纪录列表比较</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>列出妨碍场次设为正式的问题；不作更改</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>将场次设为正式；缺失或可疑之处加备注放行</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>讲述场次要点：差距、纪录、奖牌、杯赛；均出自文件</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>显示全能总成绩，例如全能锦标赛</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>显示谁凭积分和成绩获得锦标赛资格及原因</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>显示奖牌榜；加 --skaters 则显示领奖台及其意义</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>按名次、运动员、队伍和国家/地区显示奖金</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>从列表导入本文件之前的领奖台，以便报道第七次登台</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>写出比赛或场次的表单，并记住发布的版次</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>写出成绩册：比赛的全部表单合为一册或一个工作簿</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>填写协会自己的工作簿；只改含占位符的单元格，公式重新计算</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>“{word}”既不是命令，也不是现有文件</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>长距离速度滑冰成绩处理台。</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>示例：</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>执行的操作</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>成绩文件，例如 season.skatedesk</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>不带命令：
  skatedesk [FILE]    打开窗口及该成绩文件
  skatedesk demo      打开示例世界杯；没有显示屏时把表单写入 out/</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>退出码：
  0  一切正常
  2  有内容被拒绝或出错，并以一句话说明</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>含一个场次的 .json 文件，或其文件夹</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>报名名单，工作簿或分列文本</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>工作簿的工作表（多个工作表有报名时）</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>未写国家/地区的行所用的国家/地区；不给则在没有任何列写明时用比赛所在国</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>采用各行；不加则不作更改</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>比赛在系列赛中的序号</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>系列赛（多个系列赛有该序号的比赛时）</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>场次在日程中的序号</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>含每个分段、单圈和当时名次</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>抽签种子数，用它可重现同一抽签；不给则取新的</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>例如 "M 500"、"W 1000"、"M long"、"W mass start"、"M team pursuit"、"W team sprint"、"mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>名额数：{names}，或其他文件的路径</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>例如 "M 500"、"W 5000"、"M mass start"、"W team pursuit"、"M allround"、"W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>计入的最后一场比赛的序号；不给则全部计入</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>男子或女子</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>全能项目，例如 allround 或 sprint；不给则取所滑的项目</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>以 JSON 回答，供其他程序使用</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>把备份写到第二位置，读回并清点；其间文件可打开</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>显示文件的备份及此后的更改</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>回到某个备份；当前文件保存在旁边</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file}：已读回并清点，{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>{file} 没有备份。</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>无法得知此后的更改。</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>涉及的场次：{races}。</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file} 已恢复到{time}的状态。</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>撤回：{command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>U 盘上的备份文件夹</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>备份所在文件夹；不给则为窗口中选定的第二位置</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>要回到的备份</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>{known} 之一；不给则取比赛表单的语言</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>写入该文件，按扩展名为 .txt、.html、.xlsx、.pdf、.csv 或 .json</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row</source>
   <translation>
    <numerusform>{file}：{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>draw a plot into a picture (.png) or a drawing (.svg); without --to, print its values</source>
   <translation>把图表画成图片（.png）或矢量图（.svg）；不带 --to 则打印其数值</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>laps 或 opener 用于场次；cup（各次比赛后的名次）、cup-points（各次比赛后的积分）或 points（尚可获得的积分）用于杯赛；bests 用于运动员某一距离</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>组号或分组赛编号</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>杯赛，例如“M 500”</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>运动员；在杯赛中为突出显示者</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>距离（米）</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>文件中没有的剩余场次数，用于尚可获得的积分</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>写入此文件，按扩展名为 .png 或 .svg</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>已写出：{name}。</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>请指明图表的场次：--competition N --race M。</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>请指明圈速的组：--pair P。</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>请指明图表的杯赛，例如 --cup “M 500”。</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>请指明图表的人和距离：--name PART --distance M。</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>没有名为“{part}”的人。</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>有几人名为“{part}”：{names}。请多输入几个字。</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event}没有计入杯赛的分组别场次。</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>抽签结果现为第{number}场的出发名单。</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>第{number}场已有出发名单，此抽签仅显示，不保存。</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>各行已采用。</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>未作更改。用 --apply 采用各行。</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>“{text}”不是国家/地区代码。请写三个字母，例如 NOR。</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source}：{count}行被拒绝。</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source}：{count}行略过，待官员确认是谁。</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>只限该场次（日程中的序号）；不给则为全部场次和总积分榜</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>写入的文件夹；没有则创建</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>xlsx、pdf、html、csv、json 中的若干种，以逗号分隔；不给则为 xlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results：成绩公告和总积分榜；laps：含分段和单圈的成绩；start：出发名单、分组表和圈数记录表；entries：报名名单；all：全部</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>只限已发布而内容已变的</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>当时的表单，例如 2025-11-14 14:32；含该分钟</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>表单语言：{known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>并列的第二语言，或“”表示无</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4 或 Letter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>没有“{name}”这种格式。可用格式：{known}。</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>上次发布后没有变化。</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file} 现为只读，因此不记录发布的版次。</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>报名名单按整个比赛写出。请去掉 --race。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>无法创建文件夹 {folder}（{reason}）。请另选一个。</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file}：{count}行，{edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>未指明场次的占位符所用场次（日程中的序号）</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>要写的工作簿 (.xlsx)；模板保持不变</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>协会的工作簿 (.xlsx)，含 {{race.title}} 等占位符；全部见 docs/templates.md</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}，{sheet}：填写了{count}个单元格</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>Excel 打开工作簿时会重算公式；在 LibreOffice 中请按 Ctrl+Shift+F9。其余与模板相同。</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>单元格之外的占位符未填写：{parts}。</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>发现的问题可放行的原因；随场次保存</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>第{number}场已为正式。</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>可放行：{sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>须改正：{sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>提醒：{sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>已放行：{remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>没有问题妨碍第{number}场设为正式。</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>显示谁改了什么，最新在前；加 --lists 则显示两个时间之间哪些表单不同</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>检查文件是否完好、日志未被改动、报名均有着落</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>自该时间起，例如 2025-11-14 14:32，或 14:32 表示今天</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>到该时间为止；含该分钟</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>只限涉及该场次的（日程中的序号）</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>只限此操作人所做的</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>只限含有全部这些词的，例如姓名</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>不列日志，而列两个时间之间比赛的哪些表单不同及其差别</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>请写明场次属于哪场比赛：--competition N --race M。</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>这里没有更改。</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>请写明哪场比赛及起始时间：--competition N --from MOMENT。</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title}：{changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>没有表单的内容有变化。</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>只计正式的场次</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>全能项目按各距离计，而不按全能总成绩</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>显示运动员的领奖台而非奖牌榜</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>比赛在系列赛中的序号；不给则合计全部比赛</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>只限该系列赛的比赛</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>赛季已结束：总积分榜为最终，其奖金计入合计</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>列表 (.xlsx, .csv)，含姓名、国家/地区、距离、金牌、银牌、铜牌各列</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>已采用{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>从一个夏天到下一个夏天，例如 2025/26；不给则按当日</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>规则文件：{names}，或另一文件的路径；不给则用该赛季的</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>带一项比赛和此日程的场次，例如 "club meet" 或 "world cup"</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>比赛名称</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>所属系列赛</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>冰场，用名称或城市；许多冰场的位置已知</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>首日，例如 2025-11-21</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>从此成绩文件取用运动员、最好成绩、队伍、外观和裁判员</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file} 已可用于{season}赛季。</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event}：{count}个场次。</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>导入场次：skatedesk import {file} SOURCE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>导入报名：skatedesk entries import {file} LIST --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>请用 --event 写明比赛名称，或用 --template 选择日程。</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>写出文件所存某人的全部数据</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>用另一名称取代某人姓名；成绩保留，日志仍有姓名</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>写出不再含某人姓名的新文件；成绩保留，日志重新开始</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file}：{name} 取代了姓名。</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>日志中仍有姓名，撤销即可恢复。不含姓名的文件：{command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file}：{name} 取代了姓名；日志重新开始。</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file} 仍含该姓名。请只保留到必要之时，其副本亦然。</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>要写的 JSON 文件</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>新成绩文件；旧文件保持不变</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>原因，不写姓名；保存在文件中</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>表单上代用的名字；不给则为 Skater 加序号</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>协会的 ID，或表单上的全名</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>要写的成绩册 (.pdf)，或每份表单一个工作表的工作簿 (.xlsx)</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file} 既不是成绩册也不是工作簿。请命名为 .pdf 或 .xlsx。</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>{count}份表单</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file}：{pages}，{lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>给所有没有号码的已报名者分配号码</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>输入场次成绩；若有无法读取的，则全部不输入</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>谁得到什么：号码或姓名，然后 =，然后成绩、DNF、DNS 或 DQ</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>“{text}”不是结果：请写 WHO=WHAT，例如 201=41.25。</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name} 有两个结果。请只给一个。</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>出发名单上没有号码或姓名为“{text}”的人。请查看出发名单。</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>出发名单上有几人名为“{text}”。请给出号码。</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>只限这些，例如 WR、TR、NR 或 NRJ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>男子、女子或混合队</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>只限该距离，例如 500</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>只限该国家/地区、场馆或锦标赛，例如 NOR 或 Thialf</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>包括后来被打破的纪录</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>比赛中创造的纪录和最好成绩</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>只限比赛的该场次</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>与文件比较的纪录列表 (.xlsx, .csv)；其未写明的由 --mark、--scope、--sex 给出</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>采用列表；不加则不作更改</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply 采用纪录列表。请用 --import SOURCE 指明。</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race 是比赛的场次。请用 --competition N 指明比赛。</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>就本文件所知，那里没有创造纪录或最好成绩。</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>文件没有此纪录。导入列表：skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>复制文件，并在其中以虚构成绩演练一项比赛；均非真实成绩</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>在系列赛中的序号</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>系列赛，仅序号不够时使用</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>新文件；绝不覆盖已有文件</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>演练的首个场次</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>相同的数得出相同的成绩</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>出错的多少：{known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file}：已演练{count}组，种子数{seed}。这是演练，不是成绩。</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>把损坏文件的可读部分存入新文件，并说明丢失的内容</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>新成绩文件；绝不覆盖现有文件</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>代替场次：文件中没有的该杯赛下一场，例如“M 500”</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>假设结果：key、号码或队伍的国家/地区，后接 =，再接名次、成绩、DNF 或 DQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>文件中没有的剩余场次数；不给则按规则文件</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>锦标赛名额方案；不给则取文件所属赛季的</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>请用 --to-come 给出剩余场次数，不小于0。</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>假设</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>请指明场次：--competition N --race M，或用 --cup NAME 指杯赛的下一场。</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>第{number}场不计入任何杯赛，不产生影响。请选择世界杯场次。</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>该场次与杯赛不属同一赛季。请选择最近赛季的场次。</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>“{text}”没有可假设的内容：请写 --result WHO=WHAT，例如 M118=1 或 M118=34.10。</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>“{text}”可能是 {names} 中任一个。请给出 key。</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>杯赛{cup}中没有人的 key、本场次号码或国家/地区为“{text}”。</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup}：总积分榜不变。</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup}：{name}（{nation}），{points}分，{moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup}：{name}（{nation}），{points}分，原为{before}分，{moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup}：{name} 不再列入总积分榜。</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>无法得知谁还能夺冠：请用 --to-come N 给出剩余场次数。</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of}：名额没有变化。</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of}：{words}的名额。</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>组别，{race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of}：无人变更组别。</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>以总积分榜代替场次，例如“M 500”</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>表单上运动员或队伍名称的一部分</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>表单上某人的 skater_key</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>例如 rank、time、behind、points，或总积分榜中的 WC1-2；不给则整行</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>请指明表单：场次用 --competition N --race M，总积分榜用 --cup NAME。</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>完成的一次滑行需要成绩。</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status}与成绩互斥：请清除其一。</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>{count}人完赛</numerusform>
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
    <numerusform>{count}人未出场</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>{count}名替补</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>{count}项报名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries}：{parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>没有全能项目“{name}”。现有：{names}。</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>气温</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>湿度</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>冰温</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title}不可能为 {value}。请输入{least}至{most}的数字。</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>“{time}”不是时刻。请写成 14:30。</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>“{text}”不是数字。请写成 -8.2 或 -8,2。</translation>
  </message>
  <message>
   <source>men</source>
   <translation>男子</translation>
  </message>
  <message>
   <source>women</source>
   <translation>女子</translation>
  </message>
  <message>
   <source>mixed teams</source>
   <translation>混合队</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name}（{nation}）报了第{number}场{title}，而该场由{whom}参加。请更正其一。</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name}（{nation}）是替补，却在第{number}场{title}的出发名单上。</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name}（{nation}）已退出，却在第{number}场{title}的出发名单上。</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name}（{nation}）在{distance}重复报名，见第{numbers}场。请退出其一。</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation}在{distance}有多名第{order}替补：{names}。请各给一个位次。</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>未出场</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>完赛</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>未完赛</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>取消资格</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>未出发</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>抽签后退出</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>前面有{count}人，因此名次为{rank}。</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>前面有{count}人，因此{equal}人并列第{rank}，下一名次为{next}。</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>本比赛的系列赛不给世界杯积分。</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>本场次只决定晋级，不给积分。</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>不计名次：无积分。</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>官员人工设定{points}分：{remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>未出场，因此不计圈数。</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>未记录圈数；按滑完全程计。</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>{laps}圈，按官员记录。</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>本场次无人滑得更多圈。</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>比{full}圈少{missing}圈。</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>第{number}次冲刺无冲刺分。</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>第{number}次冲刺{points}冲刺分，按官员记录。</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>本场次连终点共{count}次冲刺。</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>终点给前几名{values}分。</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>第{lap}圈后的冲刺给前几名{values}分。</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>未出场，因此没有冲刺分。</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>未得冲刺分：{total}。</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>各次冲刺的冲刺分：{sum} = {total}。</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>{division}组</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>{division}组{metres}米</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>决赛，{table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>规则文件没有此类场次的积分。</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>未出场，因此没有积分。</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}，{words}：得该名次的积分。</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}，{words}：无积分。</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}，{words}：0分。</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>没有名次就没有积分。</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>名次为{rank}。</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>{names} 名次相同：名次相同积分相同。</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>{table}积分表给第{rank}名{points}分。</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>{table}积分表止于第{last}名；其后的第{rank}名得{points}分。</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>杯赛决赛给{times}倍：{times} × {points} = {total}。</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>积分表本应给{points}分。</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>官员判定被套圈：冲刺分作废，计{total}分。</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>未滑完全部圈数：冲刺分作废，计{total}分。</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>不计名次：成绩列在表上，但不占名次。</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>未出场，因此没有名次。</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>前面无人。</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>同组没有其他队有名次。</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>因此名次为{rank}。</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>第{number}场是半决赛：胜者进入A决赛。</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>第{number}场是{letter}决赛，争第{first}、{second}名。</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>该组两队均未到达，且无从得知谁在前。</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better} 超越了 {worse}，后者不论成绩均负于该组。</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse} 未完赛，列该组第二，在 {better} 之后。</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}，{words}：无名次。</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}，{words}：末位，在所有名次较好者之后。</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>先按滑行圈数，再按冲刺分，再按过线时间排序。</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>按已知最精确的成绩排序。</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>与 {names} 相同：名次并列。</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>就已知而言与 {names} 相同：缺少千分位，不虚构先后。</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{better}（{more}圈）在 {worse}（{less}圈）之前。</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>{better}（冲刺分{more}）在 {worse}（冲刺分{less}）之前。</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better} 和 {worse} 均为 {time}；以千分位区分：{first} 先于 {second}。</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{better}（{first}）在 {worse}（{second}）之前。</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>世界杯</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>不在本场次名单上，A组、B组均无。</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race}：</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label}：{points}分。{races}。</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>只计最好的{count}场。</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total}分。</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>总分为{total}分。</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>按排序规则链名次应为{rank}。</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>与上一场比赛相比：{words}，简写为 {mark}。</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>官员未在此人工设定名次。</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>此类名次以 * 标记。</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>官员人工给 {name} 第{rank}名：{remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>其中{share} %计入本排名：{points}。</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>两个组别中取周末较好的成绩：{points}。</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>两个组别中取{division}组的成绩：{points}。</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{better}（{first}分）在 {worse}（{second}分）之前。</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better} 和 {worse} 同为{total}分。</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better} 和 {worse} 在所有依据上相同，名次并列。</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>逐场比较：两人均得{points}，无法区分。</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>逐场比较，从最好的一场起：{first} 先于 {second}；{more} 高于 {less}。</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>{metres}米最好成绩</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>最好成绩</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over}：两人均无。</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over}：只有 {better} 有。</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over}：两人均为 {time}。</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over}：{better} {first} 先于 {worse} {second}。</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>第{number}场</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>待赛场次</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>第{rank}名</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>截取到百分位，从不四舍五入：{time}。</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>集体出发没有差距：按冲刺分排序。</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>没有成绩就没有差距。</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>尚无人有名次，因此没有差距。</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>冠军是 {name}，成绩 {time}。</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>这是冠军本人的成绩 {time}：没有差距。</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>打印的成绩 {time} 并不更慢，因此不打印差距。</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC：不计名次，无名次和积分。</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>官员未给代码或标记。</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>表单显示：{codes}。</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>未打破或追平列表中的任何纪录。</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark}：{time} 快于 {bar}（{whose}）。</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark}：{time} 平 {bar}（{whose}）。</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark}：该成绩为手计时。</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>打印成绩之差：{own} − {leader} = {behind}。</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>第{number}次滑行：{outcome}。</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>均未决定。</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>计第{number}次滑行。</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>已知到十分之一秒：{time}。</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>已知到百分之一秒：{time}。</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>测量到千分之一秒：{time}。</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>{names} 的打印成绩相同；本成绩千分位未知，因此不打印。</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>与 {names} 百分位相同，因此也打印千分位：{time}。</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>未出场：没有录入成绩。</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}，{words}：列在成绩的位置。</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>成绩 {time} 保留，但不打印、不排名。</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code}：规则文件未解释此代码。</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>官员备注：{text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>人工编入A组：{remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>人工编入B组：{remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>{count}名运动员人工编入A组；规则文件为此给{usual}个名额。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>上一B组场次第{rank}名（{race}）</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>尚无积分和成绩：A组有空位</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>A组有{count}个空位，无从区分运动员：请人工编入。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>本周末B组场次第{rank}名，但{reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>本周末B组场次第{rank}名：升入A组 (N)</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>人工编入B组：{remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation}在A组已有{count}人</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>不计名次：留在B组</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>尚无积分和成绩</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known}：A组已满</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known}：A组直接名额已用完</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one} 和 {other} 在总积分榜并列第{rank}，其中只有一人在A组。</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>尚无积分，成绩 {time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>总积分榜第{rank}名，{count}分</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>{season}总积分榜第{rank}名，{count}分</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>第{number}场不能按“{kind}”抽签。请选择：{kinds}。</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>没有可抽签的报名。请先报名。</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>抽签需要种子数，例如 17205913。</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>第一轮无人有道次，无法换道。请不换道抽签。</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>此抽签由抽签版本{made}产生，本程序为版本{own}。</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>每个国家/地区的名额，{championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}，锦标赛</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}，每个国家/地区的报名</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation}在{distance}有{count}人，规则文件允许{most}人（{place}）。超出：{names}。</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>已知最好为 {time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>没有已知成绩</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name}（{nation}）自{day}以来没有达到{limits}的{distance}成绩；{best}（{rules}，达标成绩）。</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name}（{nation}）赛季开始时{years}岁，规则文件要求{least}岁（{rules}，最低年龄）。</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>规则文件 {rules} 没有达标成绩：不查任何人的成绩。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>{count}名运动员没有出生日期：不查年龄。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>规则文件 {rules} 没有{distances}的达标成绩。</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names}和{last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>成绩公告</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>纪录</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>生涯</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>连续</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>杯赛</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>A组</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>东道主</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>分组</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>最好成绩</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>裁判员</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>{name} 首枚世界杯个人奖牌。</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>{name} 首枚奖牌。</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>{name} 首枚世界杯个人奖牌，也是首个冠军。</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>{name} 首个冠军。</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{name} 的{medals}枚世界杯个人奖牌，{where}{over}枚。</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{name} 在本系列赛的{medals}枚奖牌，{where}{over}枚。</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{name} 的{wins}个世界杯个人冠军，{where}{over}个，共计{medals}枚奖牌。</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{name} 在本系列赛的{wins}个冠军，{where}{over}个，共计{medals}枚奖牌。</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{name} 本赛季{nth}次登上世界杯领奖台。</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{name} 本赛季{nth}个世界杯冠军。</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>连同本场，在该系列赛{gold}次第一、{silver}次第二、{bronze}次第三。</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>本文件之前的战绩：{sources}。</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>本赛季{gold}次第一、{silver}次第二、{bronze}次第三。</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name} {nth}次连续登上{where}领奖台。</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name} 在{where}{nth}次连续获胜。</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name} 本赛季{where}{count}场全胜。</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name} 本赛季{where}两场全胜。</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name} 本赛季{where}{count}场均登上领奖台。</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name} 在{where}{count}连胜后未能获胜。</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}，第{number}场：{podium}。</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names} 下一场{where}升入A组。</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>前三名下一场{where}升入A组。</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>B组最后一场的前{count}名升组。</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names} 升入本周末的A组。</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name} 在此列{rank}，已在A组出发名单上。</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>{names} 各以{points}分并列{cup}杯赛首位。</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>{names} 以{points}分领先{cup}杯赛</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>{names} 以{points}分升至{cup}杯赛首位</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>{names} 以{points}分取代 {old} 升至{cup}杯赛首位</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>；{names} 列杯赛第二，落后{count}分</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>；{names} 并列杯赛第二，落后{count}分</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>；{names} 积分相同，按同分规则列杯赛第二</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name} 以{points}分列{cup}杯赛{rank}。</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name} 以{points}分进入{cup}杯赛，列{rank}。</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name} 在{cup}杯赛中{words}，{points}分。</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>与该杯赛上一场相比：{words}。</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>本场之后：{lines}。</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>长距离</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>{names} 摔倒，未完赛。</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>{names} 未完赛。</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>{names} 未出发。</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>{names} 抽签后退出。</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>{name} 被取消资格。</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>{name} 被取消资格：“{offences}”。</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name} 摔倒，列{rank}。</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name} 获准重滑，列{rank}。</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>{names} 为本轮最好成绩。</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>出发名单列有全部{all}人。</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>{nation}是东道主，其出发者中{count}人有名次。</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>{nation}是东道主，其出发者中{count}人有名次。</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>{names} 主场获胜。</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>{names} 主场登上领奖台。</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>东道主最好：{names}，{rank}{behind}。</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names} 以 {time} 并列冠军。</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner} 以 {time} 获胜。</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} 以{gap}优势获胜：{time}，{second} 为 {other}。</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner} 以{gap}优势赢得B组：{time}，{second} 为 {other}。</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner} 以千分之{count}秒优势获胜：{time}，{second} 为 {other}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner} 以 {time} 获胜，{second} 为 {other}。</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner} 以冲刺分{points}获胜。</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} 以冲刺分{points}获胜，{second} 为{other}。</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner} 以冲刺分{points}赢得B组，{second} 为{other}。</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>{names} 以{what}获第三。</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>{names} 以{what}获第二。</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names} 以{what}并列{place}。</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>{names} 以{what}获第三，{behind}。</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names} 以{what}并列{place}，{behind}。</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>{team} 的上场队员为 {names}。</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>报名中列他们为出发者。</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>{better} 仅凭千分位获{place}：{time}，{worse} 为 {other}。</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names} 以{gap}之差无缘领奖台。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>冲刺分{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>落后{gap}</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>出发名单：{places}。</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>{names} 同场对阵，第{pair}组，共{all}组。</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>{names} 同在第{pair}四人组，共{all}组。</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>{names} 同在第{pair}组，共{all}组。</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} 在第{pair}四人组（共{all}组）出场，成绩保持到最后。</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name} 在第{pair}组（共{all}组）出场，成绩保持到最后。</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>本场之前本赛季世界杯该距离最快成绩：{name} 的 {other}。</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time} 为本赛季世界杯最快成绩；此前为 {name} 在{place}的 {other}。</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>本赛季世界杯最快成绩仍为 {name} 在{place}的 {other}。</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name} 在B组滑出 {time}，快于A组冠军的 {other}。</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>两个组别在同一周末进行。</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name} 以 {time} 平{records}。</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name} 以 {time} 创{records}；此前为 {old}，{holder}。</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name} 以 {time} 创{records}；此前为 {old}。</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>{time} 距{record} {old} 差{gap}。</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>{time} 距 {holder} 的{record} {old} 差{gap}。</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>打印成绩之差：{own} − {other} = {gap}。</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>该纪录在本文件的纪录列表中。</translation>
  </message>
  <message>
   <source>one</source>
   <translation>一</translation>
  </message>
  <message>
   <source>two</source>
   <translation>两</translation>
  </message>
  <message>
   <source>three</source>
   <translation>三</translation>
  </message>
  <message>
   <source>four</source>
   <translation>四</translation>
  </message>
  <message>
   <source>five</source>
   <translation>五</translation>
  </message>
  <message>
   <source>six</source>
   <translation>六</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>七</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>八</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>九</translation>
  </message>
  <message numerus="yes">
   <source>more than a second ({gap})</source>
   <translation>
    <numerusform>{seconds}秒多（{gap}）</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>{nation}青年国家纪录</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>{nation}国家纪录</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>世界纪录</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>奥运会纪录</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>平原纪录</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>洲纪录</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>锦标赛纪录</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>赛道纪录</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>青年{record}</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder}，{day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>{count}人创个人最好成绩：{names}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>{count}人创赛季最好成绩：{names}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>另有{count}人</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name}：{time}，此前 {best}。</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>{time} 对手计时过于精确：最多写到百分位。</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>手计时用一块、两块或三块秒表。</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>“{language}”不是表单语言。请选择：{known}。</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>第二语言与第一语言相同。请另选，或不选。</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>“{colour}”不是颜色。请写成 #1F5FA8。</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names} 并列1/4决赛第{place}位。请用千分位区分，或人工抽签。</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>半决赛需要1/4决赛有成绩的{wanted}队；现有{count}队。</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>半决赛{number}没有胜者，或有两个。请先用成绩、状态或代码决定。</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>已有成绩。请先删除，或用 DNF。</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>第{number}场已正式。请先设为临时。</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>道次留空</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>其余按原样出发</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>第{pair}组的 {name} 补入该道</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>替补 {name}（{nation}）补入</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>第{first}至{last}组重新抽签</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>第{first}组重新抽签</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place}已由 {name} 占用。</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>第{pair}组已出场。</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>自第{pair}组起不足两人可抽签。</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name} 列入名单</translation>
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation>{name}：{place}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation>{name}：{was} → {place}</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation>第{pair}组无人出发</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name} 在第{pair}组单独出发</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>第{pair}组{count}人出发</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>第{lap}圈后没有冲刺。冲刺在第{laps}圈后，终点在第{last}圈后。</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>“{text}”不是头盔号。请按顺序输入头盔号，例如 12 7 3。</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>成绩或差距前须有头盔号：“{text}”没有。</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>头盔号{behind}为 {second}，排在头盔号{ahead}的 {first} 之后。请更正成绩或顺序。</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>头盔号{number}出现两次。请删除其一。</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap} 需要冠军的成绩：请先输入。</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>新上榜，{rank}</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>不变，{rank}</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>从{previous}升至{rank}</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>从{previous}降至{rank}</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>姓名和国家/地区相同</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>一人的姓名是另一人的别名</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>姓和名互换</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>国家/地区相同，姓名仅拼写不同</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>同日出生，姓名相似</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>本国文字姓名相同</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>姓名相同，国家/地区不同</translation>
  </message>
  <message>
   <source>{number}st</source>
   <translation>第{number}</translation>
  </message>
  <message>
   <source>{number}nd</source>
   <translation>第{number}</translation>
  </message>
  <message>
   <source>{number}rd</source>
   <translation>第{number}</translation>
  </message>
  <message>
   <source>{number}th</source>
   <translation>第{number}</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} 等，另有{count}人</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>进入：{why}。</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>退出：{why}。</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>成为替补：{why}。</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>不再是替补：{why}。</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation} {now}，原为 {before}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>编入{division}组：{why}。</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>无积分、无成绩</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>快于世界纪录（{record}）。请核对成绩。</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>超过全场常见成绩（{usual}）的两倍。请核对成绩。</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>超过世界纪录（{record}）的两倍。请核对成绩。</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres}米</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>全能项目</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>集体出发</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>团体追逐</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>团体短距离</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>混合接力</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>{metres}米</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>全能项目</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>集体出发</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>团体追逐</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>团体短距离</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>混合接力</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>本文件中{said}</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>{nth}个世界杯个人冠军</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>{nth}枚世界杯个人奖牌</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>{nth}个个人冠军，{series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>{nth}枚个人奖牌，{series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{where}{nth}个冠军</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{where}{nth}次领奖台</translation>
  </message>
  <message>
   <source>first</source>
   <translation>第一</translation>
  </message>
  <message>
   <source>second</source>
   <translation>第二</translation>
  </message>
  <message>
   <source>third</source>
   <translation>第三</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>第四</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>第五</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>第六</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>第七</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>第八</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>第九</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>第十</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>距离场次需要米数，例如 500。</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>集体出发和团体场次按圈计：请不填米数。</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>只有混合接力由女子和男子一起进行。</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>组别为 A 或 B，不是“{division}”。没有组别则不填。</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>轮次为第一或第二轮，不是{run}。</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>按积分{rank}</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>按积分{rank}，{nation}{place}</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>按成绩 {time}，{place}，名额{places}</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>按总分成绩 {time}，{place}，名额{places}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>不在名额{places}之内：按积分为{place}替补，{points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>不在名额{places}之内：按成绩 {time} 为{place}替补</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>超出上限：{nation}已有{count}个名额</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>按成绩；按成绩的名额数未知</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>按积分{rank}；按积分的名额数未知</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>名额数未知</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>不在名额{places}之内</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>不在名额{places}之内，也不在{reserves}名替补之内</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>不在名额{places}之内，且没有可依据的成绩</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>东道主名额</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>缺席冠军所属国家/地区的名额</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>缺席冠军所属国家/地区的名额空缺：{scheme} 未写明该国家/地区。</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>东道主名额空缺：{scheme} 未写明该国家/地区。</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>按积分的{count}个名额空缺：没有可递补者。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>按成绩的{count}个名额空缺：没有有成绩的可递补者。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>这些名额的最后一个，{last} 与 {following} 之间无从区分。</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>按积分的最后一个名额为{points}分。</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>按成绩的最后一个名额为 {time}。</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>按成绩的最后一个名额为总分 {time}。</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>按积分的名额数未知，因此不给出。</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>按成绩的名额数未知，因此不给出。</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>东道主是否有专属名额未知。</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>缺席冠军所属国家/地区是否有专属名额未知。</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>替补数未知，因此不列出。</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>每个国家/地区的人数上限未知，因此不跳过任何人。</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>共有{count}个名额。</translation>
  </message>
  <message>
   <source> or </source>
   <translation> 或 </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>高原冰场 {high}，其他冰场 {other}</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{metres}米：高原冰场 {high}，其他冰场 {other}</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>没有纪录“{mark}”。现有：{known}。</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>第{number}场尚无出发名单。</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>出发名单与报名不符：{census}。</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name} 已报名却不在出发名单上。请退出报名，或给一个位置。</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name} 既无成绩也无状态。</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name} 需重滑。请录入重滑成绩，或取消重滑。</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first} 和 {second} 同为{place}。</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>有分段者已出发。</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>已退出者没有成绩。</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}：{reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names} 以 {time} 并列第{rank}，千分位未知。</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name}：成绩 {time} 为手计时，未说明原因。</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name} 被取消资格，但没有说明原因的犯规代码。</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name} 有成绩，又有取消资格的代码 {code}。</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team}：{size}名队员中已列{known}名。</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>没有人任{office}。</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>未记录气温和冰温。</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>第{lap}圈后的冲刺给了{given}分；规则文件为{values}分。</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>终点分与过线顺序不符，{name} 最先过线。</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>{name} 的分段与成绩前后不符。</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name} 在{metres}米有分段，而本场次该处不计时。</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name}：{part}用时 {time}，快于任何人。</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name}：{part}用时 {time}，而全场需 {usual}。</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>{begin}米至{end}米</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}，{time}：{reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>比赛季最好成绩 {best} 慢{apart}（{share} %）。</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>比赛季最好成绩 {best} 快{apart}（{share} %）。</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>season 须为赛季，例如 2025/26，而不是“{season}”。</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_time 须为时刻，例如 12:00，而不是“{time}”。</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_division 须为 A 或 B，而不是“{division}”。</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promoted 最多为该组别的名额数{places}。</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_event 须为决赛的序号，因其给分高于其他比赛。</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}] 须为未用过的环节，不能再用“{link}”。</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].name 须为独有的名称；已有“{name}”。</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metres 须写明距离；杯赛“{name}”没有。</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metres 须省去；杯赛“{name}”按圈进行。</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>points 须有“{name}”的表；其{race}没有。</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}] 须小于前一项 {before}，而不是 {value}。</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>没有名次时 {key}.then.points 须为“zero”或“none”，而不是“rank”。</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statuses 须取自 DNF、DQ、DNS、WDR，而不是“{status}”。</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.then 不得与之前关于{case}的规则矛盾。</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statuses 须有关于{case}的规则；没有找到。</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>无组别</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lap 须在第{last}圈之后、第{laps}圈之前，而不是{lap}。</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>缺少 offences.{code}.text.en；应为英文措辞。</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finals 须从1起将1/4决赛的每个位次各列一次。</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtaken 须为犯规代码，而不是“{code}”。</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key} 须为成绩，例如 1:43.25，而不是文本“{text}”。</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key} 须为月和日，例如 07-01，而不是文本“{text}”。</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key} 须不小于{first}，而不是{last}。</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].name 须为独有的名称；已有“{name}”。</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key} 须为可进行的场次。{reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key} 须为独有的场次；已有{title}。</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.day 须不小于{first}，而不是{day}。</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file} 没有 {key} 一行。</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}，第{line}行，{key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place}：文件未写明来源。</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file}：name 不是键；文件名即名称。</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file}：{fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}，第{line}行第{column}列：应为 TOML，有书写错误（{reason}）。</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file}：无法读取（{reason}）。</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}，第{line}行：一行中多于{count}个点。请分行书写。</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key} 须为{expected}，而不是{found}。</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>缺少 {key}；应为{expected}。</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key} 不是已知的键；是否指 {close}？</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key} 不是已知的键；应为 {known} 之一。</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>不小于{least}的整数</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>非空文本</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>至少一项的列表</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>{values} 之一</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>空文本</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>文本“{text}”</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>空列表</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>日期或时刻</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>没有杯赛“{name}”。现有：{names}。</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>没有犯规“{code}”。代码有：{codes}。</translation>
  </message>
  <message>
   <source>Women</source>
   <translation>女子</translation>
  </message>
  <message>
   <source>Men</source>
   <translation>男子</translation>
  </message>
  <message>
   <source>There is no event “{name}” in {scheme}. The events are: {names}.</source>
   <translation>{scheme} 中没有项目“{name}”。现有：{names}。</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cups 须从1起连续计数，如 [1, 2, 3, 4]。</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key} 须为独有的项目；已有 {name}。</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>全能项目和按圈进行的场次须省去 {key}.metres。</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metres 须写明距离。</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metres 须写明全能的各距离。</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>没有全能项目时须省去 {key}.time_metres。</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_points 须为0：没有杯赛给全能积分。</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_time 须为0：集体出发没有可依据的成绩。</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>{key}.unknown 不得列出有值的 {number}。</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nation 须不小于1；无人知晓时列入 unknown。</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.places 须不小于{given}，即已给出的数。</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>号码{bib} {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place}：{name}（{nation}）新增</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>{name}（{nation}）新增</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place}：{name}（{nation}）退出</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>{name}（{nation}）退出</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place}：{name}（{nation}）恢复出发</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>{name}（{nation}）恢复出发</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name}（{nation}）不再在名单上，原为{was}</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name}（{nation}）不再在名单上</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name}（{nation}），原为 {old_name}（{old_nation}）</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>第{first}至{last}组现为第{new_first}至{new_last}组</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>第{first}组现为第{new_first}组</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>第{first}至{last}组重新抽签</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>第{pair}组：道次更换</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name} 不再有组，原为{was}</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name}：{place}，原为{was}</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first}（现{here}）与 {second}（现{there}）互换位置</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name} 已报名却不在出发名单上。</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name} 是替补却在出发名单上。</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name} 已退出报名却在出发名单上。</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>请让替补出发，或空出道次。</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name} 在名单上出现两次。</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>请从名单移除其一。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>{count}名运动员既无赛季最好成绩也无报名成绩：{names}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>请在抽签前给报名填成绩；已抽签的名单不受影响。</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>没有第{pairs}组。</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>已出场的组保留组号。</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name} 没有组。</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name} 在第{pair}组没有道次。</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name} 在第{pair}组单独出发；单出者应在{where}组。</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>第{pair}四人组未满；未满的应为{where}组。</translation>
  </message>
  <message>
   <source>last</source>
   <translation>最后一</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>第{pair}四人组无人戴白或红臂带，只有黄或蓝。</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>第{pair}组：{first} 和 {second} 同属{nation}。</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>第{pair}组：{first} 和 {second} 同属{club}。</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>第{pair}组：{first} 与 {second} 同{race}一样再次同组。</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name} 为{place}，与第一轮同道。</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name} 为{place}；共{inner}次内道、{outer}次外道。</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>第{pairs}组同属一个国家/地区。</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>规则允许；抽签有效。</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names} 也在第{number}场出发，相隔{minutes}分钟；重滑须休息{least}分钟。</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>只有调整日程时间才能解决；抽签有效。</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>没有规则禁止；抽签有效。</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>此名单没有分组，无法互换位置。</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>第{pair}组无人出发。</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>只有两人可换道；第{pair}组有{count}人出发。</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>没有第{pair}组。组号为1至{last}。</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>第{pair}组不空：{name} 在此出发。</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>组号从1开始。</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place}已由 {name} 占用。请互换两人，或先空出道次。</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name} 已有成绩，位置不变。</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>集体出发全体同时出发；没有分组。</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>第{pair}组已出场，不能再放入。</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>请写明道次：内道或外道。</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>本场次按两人一组进行；黄、蓝臂带用于四人组。</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>此出发已不在名单上。请重新查看名单。</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>终点</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>换道区</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>第{pair}组{side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>第{pair}组内道</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>第{pair}组外道</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>第{pair}组内道，黄</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>第{pair}组外道，蓝</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name} 已退出。请先撤回退出。</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>{first}（{here}）与 {second}（{there}）互换。</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name} 至{place}</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>移动{moves}。</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>小改动无法解决：请手动移动，或重新抽签。</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>把 {name} 列入名单。</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>把 {name} 放到{place}。</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>{name} 也从出发名单退出。</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>把 {name} 移出{place}。</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>补上空缺：后面各组组号前移。</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>名单</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>同日第{number}场</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>前一日第{number}场</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>第{number}场</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name} 列了两次。请删除其一。</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team}：最多列{most}名队员。请删除{over}名。</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team}：{size}人出发，而不是{count}人。请把其余设为替补。</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name} 属{nation}，队伍 {team} 属{other}。请列本国家/地区的运动员。</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name} 是女子运动员。本队请列男子。</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name} 是男子运动员。本队请列女子。</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name} 在女子的位置上。请按顺序列一女一男。</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name} 在男子的位置上。请按顺序列一女一男。</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>成绩须在 0.01 与 59:59.99 之间。</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>成绩精确到十分位、百分位或千分位。</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>请输入成绩，例如 36.52 或 3652。</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>“{text}”不是成绩。请写成 36.52、3652 或 1:43.25。</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>括号中的千分位写在两位小数之后，如 34.37(4)。</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>“{text}”太短，不是成绩。请写到百分位：3652。</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>“{text}”太长。千分位请用小数点：1:43.254。</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>成绩最多三位小数。</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>分之后的秒为00至59。</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>{names} 已夺得杯赛总冠军。</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>{names} 已并列夺得杯赛总冠军。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>还剩{count}场</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>{names} 已夺得杯赛总冠军，{left}。</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>该杯赛尚无人有积分。</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}，{count}人仍可夺冠。</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>赢得最后一场即夺冠，无论他人如何。</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>最后一场列第{rank}名或更好即夺冠，无论他人如何。</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>还需{points}分即可夺冠，无论他人如何。</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>与 {leader} 同分；最多{most}分。</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>最多{most}分；剩余{left}场须比 {leader} 多得{more}分</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{rank}，无论 {leader} 名次如何</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{rank}，且 {leader} 无积分</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{rank}，且 {leader} 列{worse}或更差</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>“{text}”不是名次（如 3）、成绩（如 1:07.35），也不是 DNF、DQ、DNS。</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>第{rank}名给了两次。请给 {name} 另一名次。</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>没有“{name}”这种格式。可用格式：{known}。</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file} 未写入。{reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>没有可写的表单。</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>读回的内容与写入的不一致。</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>无法读取。</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>这不是 skatedesk 写的网页。</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>成绩册请命名为 .pdf，工作簿为 .xlsx。</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count}页</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>{count}个工作表</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>磁盘已满。</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>文件夹不存在。</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>文件正在其他程序中打开。请先关闭再试。</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>没有该文件夹的写入权限。请另选一个。</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>磁盘提示：{reason}。</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>修订版{revision}未能移开保存（{reason}）。</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>{letter}组</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>冰面与气象</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>气温 °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>湿度 %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>冰温 °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>生成时间：{moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>批准：{name}，{moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>更改：{changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>修订版{number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>第{page}页，共{pages}页</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>取代修订版{number}</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>取代修订版{number}（{moment}）</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目录</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>图表写成 .png 或 .svg。</translation>
  </message>
  <message>
   <source>official</source>
   <translation>正式</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>本机没有含{letters}的字体。请安装；在此之前打印为空框。</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>这不是 skatedesk 写的 PDF。</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>模板已损坏。请用电子表格软件打开，重新存为 .xlsx。</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>模板是 Strict Open XML 工作簿。请存为“Excel 工作簿 (.xlsx)”。</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>工作表“{sheet}”，单元格{cell}：{reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>填写的是 .xlsx 工作簿。请命名为 {name}。</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>这就是模板本身。请另取文件名，以保留模板。</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>“{text}”有 {{{{ 却没有对应的 }}}}。请写成 {{{{race.title}}}}。</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>无法理解 {placeholder}。请写成 {examples}。</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>模板已损坏，缺少 {part}。请用电子表格软件打开，重新存为 .xlsx。</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file} 已加密。请去掉密码后重新保存。</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>无法读取模板 {file}（{reason}）。</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file} 含有宏。请存为不含宏的 .xlsx。</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file} 带有签名，填写会使签名失效。请另存一份不带签名的副本。</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file} 不是 Excel 工作簿 (.xlsx)，或已损坏。请用电子表格软件打开，存为 .xlsx。</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file} 太大，不能作为模板。</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>模板中没有占位符。请写上占位符，例如 {example}。</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>它位于合并单元格的非首格。请把占位符移到首格。</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}} 须独占一个单元格。</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>名称 {name} 指向公式或合并单元格的非首格。请让它指向空单元格。</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>名称 {name} 指向 {place}，那不是本工作簿的单元格。请给它一个单元格或一个区域。</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>它位于 Excel 表格的表头。请把占位符放到别处。</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>没有单元格说明各行显示什么。请在此写上 {{row.name}} 等。</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>此处会写入两份表单。请移开一份。</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>表单没有“{key}”列。现有：{keys}。</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>模板的 {part} 已损坏。请用电子表格软件打开，重新存为 .xlsx。</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>表单每条占{height}行，却要求{said}行。</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>同一表单的第{row}行不相连。请写明每条占几行：{example}。</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>工作表“{sheet}”，第{row}行：表单需要{needed}行，而 {cell} 使它止于{room}行；请在模板中再留{count}个空行。</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>第{row}行：{fault}。</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source} 没有{names}列。请添加金牌、银牌、铜牌各列。</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>需要一个距离，例如 1000 m</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>“{text}”不是0至{most}的数字</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>运动员姓名</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>距离</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>第{row}行：{fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>第{row}行：缺少{what}。请补上。</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>第{row}行：{event}与性别{sex}不符。请更正其一。</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>第{row}行：一个成绩对应多个距离。请给每个距离单独的成绩列。</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>第{row}行：未写距离。请写明，或在其列中填 x 或成绩。</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>“{text}”不是距离。请写成 500 m</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>第{row}行，{column}列：{reason}。</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>剪贴板</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source} 是 PDF。请索取 .xlsx 或 .csv 名单。</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source} 虽有此扩展名，却不是 Excel 工作簿。请重新索取，或把文本改名为 .csv。</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source} 有密码保护。请在 Excel 中打开，去掉密码后保存。</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} 是旧格式工作簿。请用电子表格软件打开，存为 .xlsx。</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>没有可粘贴的文本。请先在电子表格中连同表头复制各行。</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source}：超过{count} MB。请取较小的一部分。</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source} 按 {encoding} 文本读取；请检查带重音符号的字母。</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source} 没有工作表“{sheet}”。现有：{names}。</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source} 没有可见的工作表。</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>只读取了工作表“{sheet}”。这些也有表头：{names}。</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>未读取隐藏的工作表：{names}。</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source} 超过{rows}行或{columns}列。请把报名复制到新文件。</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source} 没有表头行，例如 Name、Nation、Birth date、500 m。请在各行上方添加。</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source} 既不是工作簿也不是文本。请存为 .xlsx。</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>该行比任何报名名单的行都长。</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>引号没有闭合。请闭合或删除。</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source} 从第{byte}字节起无法作为文本读取。请存为 UTF-8 或 .xlsx。</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>“{text}”含不可见字符 U+{code}。请重新输入</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>“{text}”超过{count}个字符</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>“{text}”不是姓名</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>“{text}”不是国家/地区代码。请写三个字母，例如 NOR</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>“{text}”既不是男子也不是女子。请写 M 或 W</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>“{text}”不是1至9999的数字</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>“{text}”既不是“是”也不是“否”。请写 x 或留空</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>“{text}”既不是标记也不是成绩。请写 x，或成绩，例如 36.52</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>“{text}”不是日期。请写成 2001-02-03</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day}不可能是运动员的出生日期。请更正年份</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>“{text}”：年份请写四位数</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>“{text}”可能是两个日期。请写成 2001-02-03</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} 不是 Excel 工作簿，或已损坏。请用电子表格软件打开，存为 .xlsx。</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>工作簿的宏未运行。</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>工作簿链接到其他工作簿。未从中读取任何内容。</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>工作表“{sheet}”的隐藏列也已读取：{columns}。</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>工作表“{sheet}”第{row}行以下未读取：其后有{count}个空行。</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>该行已隐藏。请显示或删除。</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>单元格{area}已合并。请拆分并逐个填写。</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>单元格{cell}是没有值的公式。请直接输入值</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>单元格{cell}的值取自别处。请直接输入值</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>单元格{cell}显示错误 {error}。请直接输入值</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>最多{count}个字母</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place}：缺少“{key}”。</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>-{most}至{most}的数字</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>日期，例如 2025-11-15</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place}：“{key}”超过{count}行。请取其中一部分。</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>对象列表</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place}：“{key}”为“{found}”，应为{expected}。</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source} 不是文件。请选择文件。</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source}：无法读取（{reason}）。请另选文件，或复制到本机。</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source}：第{byte}字节处不是 UTF-8 文本。请存为 UTF-8。</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source}：应为成绩网站写出的成绩、纪录、赛季或运动员。</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>赛季的首年，例如 2025</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place}：缺少距离。请写明。</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>最多{most}米</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source}：超过{count}名运动员。请取其中一部分。</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}，{key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}，第{line}行：不是 JSON（{reason}）。请重新存为 JSON。</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source}：无法读取（{reason}）。</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source}：列表或对象嵌套超过{count}层。这不是成绩来源。</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>图片大于 1 MB。请存得小一些。</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>这不是表单可用的图片。请选择 PNG、JPEG 或 SVG 文件。</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>图片有{width} × {height}点，超出纸张所能显示。请存得小一些。</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>此图形自行定义了词汇。请存为普通 SVG。</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>此图形已损坏。请重新存为普通 SVG。</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>此图形部件过多。请存为 PNG。</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>此图形含脚本。请存为不含脚本的普通 SVG。</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>此图形需要其他文件。请存为内含全部内容的普通 SVG。</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source}：应为一个场次，即含“results”的对象。</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>时间点，例如 start 或 end</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}，第{row}行</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place}：已在第{row}行。</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}，第{number}名队员</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place}：时间 {time} 与 time_ms {ms} 不一致。</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>本场次的米数</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>终点成绩 {time}</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>晚于 {time} 的分段</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>早于成绩 {time} 的分段</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>纪录种类</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>保持者姓名</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>成绩</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source}：没有列写明{what}。请在列表中添加，或选择一列。</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation> 或 </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}。</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>缺少成绩</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>缺少保持者姓名</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>缺少纪录种类</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>未写明纪录属女子还是男子</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>第{row}行：{sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source} 解压后过大，不能作为列表。请把各行复制到新工作簿。</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source} 的打包方式与电子表格软件不同。请用电子表格软件打开，存为 .xlsx。</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>请写明谁批准成绩。</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>第{number}场尚非正式。请先设为正式。</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>此图片不是本比赛的签名。请另选。</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>第{number}场由 {name} 批准</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>第{number}场的成绩未批准。</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>第{number}场的批准已撤回</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>{folder} 就是文件所在处。请选择 U 盘或共享，以便两处之一得以保留。</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name} 没有号码。</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>收回号码：{name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>号码{number}：{name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>分配了{count}个号码：{names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>{first}至{last}之间需要{count}个号码，空余{free}个。请在规则文件中扩大范围。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>不小于1</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number}不能作 {name} 的号码：规则文件为{allowed}。</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>{name}（{nation}）已用号码{number}。请另选。</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} 在第{number}场，该场已正式。请先设为临时。</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>{moment}人工编辑。</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>文本编辑后本场次成绩有更改。</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>新闻公报没有文本。请撰写，或恢复为按成绩生成的文本。</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>编辑第{number}场新闻公报</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>第{number}场新闻公报未编辑过。</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>第{number}场新闻公报恢复为按成绩生成</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>第{number}场尚无出发名单。新闻公报在赛后生成。</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>第{number}场未结束：{count}人既无成绩也无状态。新闻公报在其后生成。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>该运动员已不在文件中。</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>人工</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>{name} 此前的领奖台，{event}：{gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>此前的领奖台，来自 {source}：{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name}（{nation}）不在本文件中。</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>请写明领奖台所属系列赛，例如 ISU World Cup Speed Skating。</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>领奖台次数为0至{most}的整数。</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}，第{number}场：{sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>数据库已损坏：{fault}。</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>文件含本程序不认识的内容：{value}。</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>无法读取出发名单：{reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>出发名单多于已报名的{entries}人。</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>已正式，但{count}项报名既无成绩也无状态。</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>第{pair}组道次 {lane} 有{count}人出发。</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>已勾选：{words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>已取消勾选：{words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>恢复自动勾选：{words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>检查清单新增：{words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>检查清单：{words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>从检查清单移除：{words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>检查清单改变顺序：{words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>检查清单已没有第{number}行。</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>请写明要做什么，例如 计时已测试。</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>检查清单每行最多{most}个字符。请写短些。</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>每场都有报名</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>已分配号码</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>已排定各场时间</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>已指定裁判员</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>当日各场已抽签</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>当日出发名单已发布</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>已记录冰面与气象</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>当日成绩完整</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>所有场次均为正式</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>成绩已发布</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>第二位置有备份</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>打印机就绪</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>打印后无更改</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>已开领队会</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>计时已测试</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>对讲机已测试</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>医生在场</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>奖牌和奖品就绪</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>成绩已送协会</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>成绩册已写出</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>比赛日</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>世界杯</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>俱乐部比赛</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event}没有{sex}全能项目。请写明：{names}。</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>第{number}场已正式，其表单会列出别人。请先设为临时。</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>{event}裁判员</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>来源未写明赛季；取 {season}。</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>没有为 {season} 制作的规则文件；使用 {rules}。</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source}：{series}的第{number}场比赛已是“{known}”，而不是“{event}”。</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>比赛</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>积分</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>名次</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>各次比赛后的积分</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>各次比赛后的名次</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>该杯赛尚无人有积分。录入第一个成绩后开始总积分榜。</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>尚可获得的积分</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>当前领先者</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>实心：当前积分。空心：最多可达。点线：已无法夺冠。</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>当前积分</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>最多可达</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>{season}赛季</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}，{cup}{number}之后：第{rank}名，{points}分</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name} 有{points}分</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name} 现有{points}分</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name} 最多可达{points}分</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name} 最多可达{points}分，已无法夺冠</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>没有可分组别的：分A组、B组的场次均已有出发名单。</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>第{numbers}场的组别</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>没有“{division}”组：请选 A 或 B。</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>人工编组须有说明原因的备注。</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>第{number}场不分组别。</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who} 已退出或为替补：只有已报名者才编组。</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>人工编入{division}组</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>取消人工编组</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>该杯赛尚未进行：以已知成绩为准。</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>第一轮尚未进行：其成绩会改变组别。</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}，第{number}场</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>第{number}场没有对应的{division}组场次。请先在日程中添加。</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>第{number}场已有出发名单，组别不变。请先删除出发名单。</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name} 既报了第{number}场，又报了另一组别。请删除其一。</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>总积分榜{cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>参赛资格{championship}，{event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>纪录申请 {mark}，{name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>日程</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>各国家/地区报名</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>报名</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>出发名单</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>分组表</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>圈数记录表</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>分圈成绩公告</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>奖牌榜</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>纪录与最好成绩</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>奖金</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>奖金合计</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>场次裁判员</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>冰面与气象</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>本比赛没有表单“{key}”。</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>第{number}场：{reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>第{numbers}场抽签</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>其顺序取决于之前的场次。</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>本场次没有排名：依据已知成绩和抽签。</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>{other}组没有人：该距离尚未编排组别。</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>另有{count}项报名不符合规则：见“报名”页。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>第{number}场已正式，出发名单不变。</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>已有{count}人的出发名单。</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>{names} 既无名次也无已知成绩。</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>第一轮没有道次：{names}。</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>抽签</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count}分</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>赛季最好 {time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>无成绩</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>相同，抽签</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>种子数得出的分组与此不同：文件被其他程序更改过。</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>本场之前的杯赛排名</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>{season}的排名，因尚未进行任何场次</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>没有排名，因尚未进行任何场次</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>第{numbers}场之后的总积分榜</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>第{number}场抽签，种子数{seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>第{number}场正在进行：{name} 已有成绩。不能重新抽签。</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>第{number}场抽签后报名有更改。请重新抽签。</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>打印了{count}份表单</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>公告栏：{board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>从公告栏取下</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>写入了{count}个文件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>修订版{first}至{last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}，修订版{revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>发布了{count}份表单</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>已被修订版{revision}取代，{time}</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>在这些场次已报名。</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>报名：{names}，第{numbers}场</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who} 已经退出。</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who} 没有退出。</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who} 在出发名单上。请单独撤回该退出。</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>撤回退出</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>替补次序从1开始。</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who} 已退出。请先撤回退出。</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who} 在出发名单上。请改从出发名单退出。</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name} 已是{nation}第{order}替补。请另选位次。</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>替补{order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>不再是替补</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve} 不能代替 {who}：须为同一国家/地区和同一距离。</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve}，代替 {gone}</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who} 有人工积分。请先恢复积分表的积分。</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>不计名次</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>计名次</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>删除报名成绩</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>报名成绩 {time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>准予保留（{remark}）</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>不予保留</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>删除报名</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>第{number}场由队伍参加：{name} 是运动员。</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>第{number}场由个人参加：{name} 是队伍。</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who}：{reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who} 不是替补。</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>{name}，第{number}场</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act}：{names}，第{numbers}场</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source}：没有列写明{what}。请选择一列。</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source}：没有列写明{what}。请选择一列，或指定所有行的国家/地区。</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>{source} 的第{row}行不能这样回答。请重新查看预览。</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>与 {source} 比较后文件有更改。请重新查看预览。</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>{source} 的报名：{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>没有 ID 为 {key} 的人，且缺少{what}。请补上。</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>ID {key} 属于 {known}。与 {name} 是同一人吗？</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>有多个 {name}。是哪一个？</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known} 的 ID 为 {other}，名单为 {key}。是同一人吗？</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name} 可能是 {known}。是同一人吗？</translation>
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation>{name}（{nation}）</translation>
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation>{name}（{nation}，{born}出生）</translation>
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation>{name} 是新人，缺少性别。请补上。</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known} 已知性别为{own}，名单为{other}。请更正性别。</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}。</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>名单没有行。</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>未写国家/地区的行按 {nation} 处理。</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>未读取的列：{names}。</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>已报名但不在此名单中：{names}。</translation>
  </message>
  <message>
   <source>known</source>
   <translation>已知</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>有更改</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>被拒绝</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>待确认</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>{count}行新增</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>{count}行已知</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>{count}行有更改</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>{count}行被拒绝</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>{count}行待决定</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>第{row}行：{reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>新运动员需要姓名、国家/地区和性别。请补上。</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>第{row}行：{name} 不能参加{sex}场次。请更正项目。</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>第{row}行：{event}不在本比赛的日程中。请删除，或添加场次。</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>第{row}行：第{first}行已将 {name} 报入{event}。请删除其一。</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event}：该行不为队伍报名</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event}，随{nation}队</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>第{row}行：名单中已退出{event}，但这里仍为报名。请手动退出。</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event}：退出</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event}：此处已退出，保持不变</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event}：{differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>第{row}行：{note}。第{number}场已抽签：请手动更改。</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>第{row}行：第{number}场{event}已抽签。请手动报名并列入出发名单。</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>第{row}行：第{number}场{event}已正式。请先设为临时。</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>保留号码{known}，名单为{other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>第{row}行：{name} 已用号码{number}。请另给一个。</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>未分配号码{number}，因为第{race}场为正式；请先设为临时</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>号码{number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>新运动员</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>报名：{events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>全部已知</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>名单备注“{remark}”</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>替补</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>不计名次</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>不再是替补</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>替补{order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>计名次</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>报名成绩 {time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>报名成绩 {time}，原为 {known}</translation>
  </message>
  <message>
   <source>club</source>
   <translation>俱乐部</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>本国文字</translation>
  </message>
  <message>
   <source>born</source>
   <translation>出生</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>保留 ID {key}，名单为 {other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {value}，原为 {known}</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>{season}赛季的新文件</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>“{season}”不是赛季。请写成 2025/26。</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>没有表单“{name}”。表单名称为 {examples}。</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>没有指明场次。请用 --race 指明，或写出序号，如 {{race 12.title}}。</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>“{text}”不是场次序号。</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>请指明全能总成绩属男子还是女子：classification M、classification W。</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>没有“{key}”。现有：{known}。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的内容。</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>没有可重做的内容。</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>此更改已不存在，没有可撤回的内容。</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>“{label}”已经撤回。</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>“{label}”不能撤回，因其后有“{later}”。请先撤回后者。</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>“{label}”不能撤回：该处现有其他内容。</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>已撤回：{label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>该运动员尚无任何更改。</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>这里的上次更改“{label}”也涉及他人。请用“编辑”“撤销”撤回。</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>“{label}”不在此撤回。请用“成绩”“设为正式”。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>{count}名运动员</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{who} 的{count}个以往成绩</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>ID 相同</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>文件中的 {name} 不可能是 {skater}：其中一人是男子运动员。请另选运动员。</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>等，另有{count}个</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>撤销：{label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>恢复：{label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>表单外观</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>导入第{number}场{title}</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>{event}第{number}场{title}</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race}：没有新内容。</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race}：采用了{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>{name} 现在这样书写；{told}。</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder}：此文件夹没有 .json 文件。</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number}（{time}，{label}）</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>日志第{entry}条撤回或恢复了它不能处理的内容。</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>日志第{entry}条的各行编号与原来不符。</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>缺少日志第{number}条；只有其各行还在。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>日志第{entry}条被移动：写入时为第{number}条。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>日志第{entry}条写入后被更改。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>日志第{entry}条或其前一条写入后被更改。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>日志第{entry}条标记为{kept}，实为{state}。</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>{table}第{row}行</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>日志第{entry}条发现{place}被绕过日志更改。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>{place}被绕过日志删除；最后由第{entry}条写入。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>{place}被绕过日志更改：{column}与第{entry}条写入的不同。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>第{entry}条删除{place}后，又被绕过日志放回。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>{place}被绕过日志放入：没有任何条目记载。</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>缺少日志第{first}条；它在第{entry}条之前。</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>缺少日志第{first}至{last}条；它们在第{entry}条之前。</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>另有{count}处同类问题。</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>已执行</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>已丢弃</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name} 就是已打开的文件。请选择上赛季的文件。</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>来自 {source}：{what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>略去{count}名运动员：有同名者。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>{count}项最好成绩</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>{count}支队伍</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>{count}项比赛的外观</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>{count}项比赛的裁判员</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>运动员</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>最好成绩</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>队伍</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>表单外观</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>裁判员</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>没有新内容</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>没有第{number}场比赛。现有：{names}。</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>系列赛“{series}”没有第{number}场比赛。现有：{names}。</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>有多场比赛序号为{number}：{names}。请指明系列赛。</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>没有第{number}场。现有场次：{numbers}。</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>此次冲刺中一个头盔号出现两次。请删除其一。</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>已删除</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>终点：{order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>第{number}次冲刺，第{lap}圈：{order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>请输入到达者：头盔号和成绩，例如 12 7:42.51。</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>按到达顺序给终点冲刺分</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>被套圈：{name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>未被套圈：{name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>停止者完成本场0至{most}圈，而不是{laps}圈。</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>滑{laps}圈后停止：{name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>场次圈数不小于1。</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>第{number}场滑{laps}圈时冲刺不同。请先删除各次冲刺的顺序。</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps}圈</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}，第{number}场</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>第{number}场不是集体出发。</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>过线顺序为 {order}。要更改请全部输入，或给每个头盔号成绩。</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>第{number}场有{count}项报名；半决赛编号为1至{most}。</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>第{number}场的半决赛</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>由半决赛产生第{number}场出发名单</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>第{number}场不是有对应A组场次的B组集体出发。</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>第{number}场无人升组：已在A组，或尚无成绩。</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>升入第{number}场：{names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>第{number}场不是有{count}场半决赛（轮次1至{count}）的集体出发决赛。</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>第{race}场无人戴头盔号{number}。请查看头盔号名单。</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>头盔号{number}（{name}）未出发。请更正号码。</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>头盔号{number}（{name}）在第{stopped}圈后停止。请更正号码或圈数。</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>{team} 在文件中的队员不同；来源中的未采用。</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name} 列了两次</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>有多个 {name}。请给出 skater_key</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>缺少 {name} 的“sex”，应为 M 或 W</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}，第{row}行（{name}）：{reason}。</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other} 即 {kept}：移动了{count}项报名</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name} 没有并入任何人。</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other} 不是 {kept}</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>请选择两名不同的运动员。</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name} 已并入另一运动员。</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept} 和 {other} 不可能是同一人：其中一人是男子运动员。</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept} 生于{day}，{other} 生于{other_day}。请先更正有误的出生日期。</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept} 和 {other} 都报了{event}第{number}场。请先删除其一。</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>出生日期</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>俱乐部</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>本国文字</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}，第{number}场：{title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>公告地址须以 https:// 开头。</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address} 未给出最新版本：{reason}。程序保持原样。</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address} 给出的版本不是数字。</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>没有系列赛“{series}”。现有：{names}。</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>文件没有赛季。请新建有赛季的文件。</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name} 没有职务。请输入，例如裁判长。</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office}：请输入姓名，或删除国家/地区。</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>{name} 在第{number}场的号码将改变，而该场为正式。请先设为临时。</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>第{numbers}场为正式，请重新发布其表单</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act}；{told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name}：{was} → {place}，新的一组</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>已有 {name}（{nation}）。如为另一人，请给出两人的出生日期。</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>新运动员 {name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name} 已报名场次。更改性别请先退出报名。</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>更正运动员 {name}</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>别名</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>请输入别名。</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name} 已是 {who}（{nation}）的名字。</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name} 又名 {other}</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name} 不再又名 {other}</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>新队伍 {name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>更正队伍 {name}</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>已有队伍 {name}（{nation}）。</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>ID {key} 属于 {name}（{nation}）。</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>{name} 在本比赛的号码为{known}；来源为{other}。</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}，第{row}行：有多个 {name}（{nation}）。请给出 skater_key。</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>请输入姓。</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>请选择男子或女子。</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>没有运动员生于{day}。请更正出生日期。</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>请输入队伍名称。</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field}含无法打印的字符。请重新输入。</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>“{nation}”不是国家/地区。请写三个大写字母，例如 NOR。</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>新图片：{use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>此签名用于第{number}场成绩。请先撤回批准。</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>删除图片：{use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>图片新顺序</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>赛事标志</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>赞助商</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>签名</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path} 不是文件。请另选图片。</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>无法读取 {path}（{reason}）。请另选图片。</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>有多名运动员叫 {name}：{nations}。请给出协会的 ID。</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>本文件没有 ID 或姓名为“{key}”的运动员。</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>{name} 取代了姓名（{remark}）</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>文件在第{number}条 ({hash}) 之后重新开始：{name} 取代了姓名（{remark}）</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>“{name}”仍能看出是谁。请另选名字。</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>已有运动员 {name}。请另选名字。</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>备注须说明原因；随决定保存。</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>备注留在文件中，不得写出此人。请去掉姓名。</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>备注</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>{table}中仍有{count}行含其中一个名字：请检查是否指此人。</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>场次序号从1开始。</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>新比赛：{event}，{count}个场次。</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>新比赛：{event}。</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>比赛留在所属赛季 {season}。</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>更正比赛：{event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>新场次{number}：{title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>第{number}场已有报名，项目为{title}。请先删除报名。</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>更改第{number}场：{title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>第{number}场有{count}项报名。请先删除。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>第{number}场有裁判员、冰面与气象或抽签。它留在日程中。</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>第{number}场的表单已发布。它留在日程中。</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>删除第{number}场：{title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>顺序须将一场比赛的每个场次各列一次。</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>场次新顺序</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>第{numbers}场：{when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>无日期</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>规则文件没有日程“{name}”。现有：{names}。</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>日程：{name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event}没有可复制的场次。</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>日程同{event}</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>比赛需要名称，例如 World Cup #3。</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series}已有第{number}场比赛{event}。请另选名称和序号。</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>第{number}场已是{title}。请另选序号。</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title}已在日程中，为第{number}场。请另取标题。</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>全能总成绩</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>奖牌</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>纪录</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>总积分榜</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>奖金</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>冰面与气象</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>本比赛尚无可列入成绩册的内容。请添加场次。</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>成绩册</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>成绩文件的日志：共 {count} 条，最后一条的哈希值为 {hash}。</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>成绩公告，{day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>成绩公告</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>第{number}场设为正式</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>第{number}场恢复为临时</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>{count}名运动员既无成绩也无状态，首先是 {name}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>第{number}场不能设为正式：{sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>第{number}场需备注以放行{count}项问题，首项为：{sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>第{number}场设为正式，放行{count}项问题：{remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>没有方案“{name}”。请选择 {known}，或给出方案路径。</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>文件没有计入{event}的世界杯场次。请先导入本赛季的场次。</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>第{number}分组赛</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>第{number}组</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>分段</translation>
  </message>
  <message>
   <source>m</source>
   <translation>米</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>圈速</translation>
  </message>
  <message>
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>圈速</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>与领先者的差距</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>前{metres}米</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>平均圈速</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>圈</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>起速与圈速</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name}：前{metres}米 {opener}，之后每圈 {lap}，{time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>此组无人出发。请为本场抽签，或另选一组。</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>本场各线均不计时，因此没有可绘的圈速。</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>尚未输入分段。图表从第一个分段开始。</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}，领先</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}，最好</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}，{metres}米：圈速 {lap}，计时 {clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}，{metres}米：落后领先者 {gap}，计时 {clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office}出现两次。每场次一名；更多的写在比赛裁判员中。</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>第{number}场裁判员</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment}出现两次。请只写一次。</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>第{number}场冰面与气象</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source}：{event}第{number}场已是“{title}”。</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>规则文件没有代码 {code}。</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>第{pair}组道次 {lane} 已被占用</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>文件中的组、道次或退出与此不同，或该行出现两次</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>文件中的成绩与此不同；请手动更正</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source}：第{number}场已正式。请先设为临时。</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未抽签</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>已抽签</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>临时</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>该参赛者不在总积分榜中。请选择榜上的人。</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>没有其他人与 {name} 同为{points}分：只有同分才人工排名。</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>人工名次须有说明原因的备注。</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>只有总分相同的参赛者才人工排名。</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>这{count}人的名次为{first}至{last}；相同者并列较好的名次。</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>人工排名，{cup}：{ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>与 {name} 同分者中没有人工名次。</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>恢复按规则排名，{cup}：{name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>“{mark}”不是纪录。请选择：{known}。</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>集体出发没有纪录：不以成绩争胜。</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>请写明纪录的距离。</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>请输入纪录保持者。</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day}尚未到来。请更正纪录日期。</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>适用于</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>请写明赛道纪录属哪个场馆。</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>请写明纪录属哪项锦标赛。</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder} 保持着本场创造的纪录（{mark}）。请先在“纪录”页删除。</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>{source} 的纪录：{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>列表中出现两次。</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>文件已有此纪录。</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>按列表批准。</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>细节取自列表。</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>文件中此类的第一项。</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>与 {name} 共同保持，{time}。</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>接替 {name}，{time}。</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>慢于 {name}，{time}：作为较早的纪录保留。</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>新纪录 {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record}是在本文件中创造的。请在其场次更正成绩，或移除纪录。</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>更正纪录 {record}</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>移除纪录 {record}</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name} 在第{number}场没有创造 {mark}。请重新查看本比赛的列表。</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>该 {mark} 已在列表中。</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>临时纪录 {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>请写明谁批准了纪录。</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record}已批准。</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record}已与其场次成绩不符。请从列表移除。</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>由 {name} 批准，{day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>批准纪录 {record}</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>该纪录不是在本文件中创造的，没有可用于申请的内容。</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>这些场次都没有出发名单。请先抽签，再演练。</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>为演练删除成绩</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>{name} 的演练，种子数{seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}，{name}：{said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>第{lap}圈：{order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>终点：{order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>待输入：{what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · 第{pair}组</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>第{pair}组：计时故障，手计时：{told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>第{pair}组：计时有误，正确为：{told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>第{pair}组：{told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>内道</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>外道</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>未输入，应为 {right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>{entered}，应为 {right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>此后没有更改。</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>此后{count}项更改：{labels}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>{count}项更改恢复：{labels}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup} 不是 {name} 的备份。请选择它自己的备份。</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>已从 {moment} 的备份还原：{name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>重做：{label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time} 早于{metres}米分段（{passing}）。请更正其一。</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>成绩 {time}，{place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>本场次在{metres}米没有分段。</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>删除{metres}米分段，{place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>未出发者没有分段。请先删除 DNS。</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres}米 {time}，{place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>只有 DNF、DNS 和 DQ 这样判定。</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>有分段者已出发：请用 DNF，或先删除分段。</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}，{place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>注释 {codes}，{place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>删除注释，{place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>取消重滑，{place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>删除成绩，{place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>退出，{place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>该道已由 {name} 占用。请先移动其一。</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>撤回退出，{place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>重滑须在一次滑行之后：请先录入其成绩或状态。</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>已有{count}次滑行；这是上限。</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>重滑，{place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>人工积分须有说明原因的备注。</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>积分不小于0。</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>人工积分{points}，{place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>按积分表，{place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>{place}没有可删除的成绩。</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>{place}没有安排重滑。</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place}已退出。请先撤回退出。</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place}没有退出。</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{metres}米的 {time} 不在前后分段之间。</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>第{pair}组 {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>第{pair}组{lane}，{name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>第{number}场未结束：{count}名运动员既无成绩也无状态。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>第{number}场未结束：{count}队既无成绩也无状态。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>第{number}场已有出发名单。</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>没有规则文件“{name}”。请选择 {known}，或给出规则文件路径。</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>本成绩文件的规则文件“{name}”不随本程序提供。</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>{source} 的内容已全部保存：{changes}项更改，{rows}行，均由日志证实。</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>已保存 {source} 的{rows}行。继续使用此文件前请与纸质表单核对。</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>日志到第{kept}条（共{entries}条）有效；其后的操作合为一条“从 {name} 抢救”。</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>日志重新开始，只有一条“从 {name} 抢救”；{entries}条均无效。</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table}：{kept}行中{count}行按读取内容保留，日志条目均未证实。</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table}：丢失{count}行，因与其他行矛盾或属于已丢失的行。</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table}：有一部分无法读取，可能不止这{kept}行。</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event} 列了两次。请另取名称。</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>序号{number}已被前面的比赛占用。请另选。</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day}不在{season}赛季内，赛季从7月到次年6月。</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>比赛{number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>{count}个日程</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>{count}项杯赛</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>您自己的文件</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>随程序提供</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>{season}的积分、抽签、犯规和纪录：{cups}，{programmes}；{origin}。</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>尚无为{season}制作的规则文件：请核对积分和日期。</translation>
  </message>
  <message>
   <source>PB, SB</source>
   <translation>PB、SB</translation>
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
   <translation>日期</translation>
  </message>
  <message>
   <source>All times</source>
   <translation>全部成绩</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>赛季最好成绩</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>{season}迄今最好：{said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>最好成绩 {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>{count}个成绩没有日期，未绘出。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>{name} 的成绩都没有日期，无法绘出。</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name} 在此距离尚无成绩。</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name} 已在出发名单上。</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>请写明 {name} 在哪一组出发。</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name} 已退出，以 WDR 留在名单上。</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>互换位置：{first} 和 {second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>换道，第{pair}组</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>插入第{pair}组</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>删除空的第{pair}组</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>从名单移除：{name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name} 是替补或已退出。请先更改报名。</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>列入名单：{name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>检查后名单有更改。请重新查看检查结果。</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>修订版{revision}之后没有更改。</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>第{number}场出发名单，修订版{revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>给出方式后名单有更改。请重新查看处理方式。</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>退出，{name}：{option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}，{place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>由1/4决赛产生第{number}场的半决赛</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>第{number}场不是有1/4决赛（轮次1）和半决赛（轮次2）的团体决赛。请在“比赛”“日程”中添加。</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>无人</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>{team} 队员：{names}，第{number}场</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>第{number}场由个人参加；只有队伍才有队员。</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>第{number}场：规则文件未写明此团体场次。请加入 team_events。</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name} 已列入队伍 {team}。请先在该队删除。</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>“{text}”不是时间。请写成 2025-11-14 14:32，或 14:32 表示今天。</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>为空</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>{moment}时本文件尚无内容。第一条：{first}。</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>{moment}的状态。</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>新间歇：{break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>间歇已更改：{break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>间歇已删除：{break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>请写明分钟数：10 为推后，-10 为提前。</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>自此起没有可移动时间的场次。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>{count}个场次推后{minutes}分钟</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>{count}个场次提前{minutes}分钟</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>没有可推算的场次。请输入当日首场的开始时间。</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>已推算{count}个时间</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>第{number}场将不在同一天开始。请少移一些。</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>间歇为1至{most}分钟，不能是{minutes}。</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>场次中间的间歇排在某一组之后，例如 8。</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>第{number}场之后</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>首场之前</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>第{number}场第{pair}组之后</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes}分钟</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>此总积分榜为假设。</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}，假设</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>与现有总积分榜相比：{words}，简写为 {mark}。</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>{scheme} 没有以杯赛{cup}的场次为依据的项目。请另选方案。</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>下一场{race}，所有已报名者</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>假设，未进行：{race}：{wishes}。</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>剩余场次数未知：规则文件未写明。请给出数目。</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>没有积分的人也可能夺冠。</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>世界杯 #{number}</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}，待赛</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}，{division}组</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>“{text}”不在此表单上。请给出姓名的一部分或 key。</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>“{text}”可能是 {names} 中任一个。请给出更多姓名内容。</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name} 在{all}场中的{count}场有积分。</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>表单没有“{name}”列。现有：{known}。</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name} 报了第{race}场。</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>人工编入{division}组：{remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>官员不依规则准予保留报名：{remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name} 代表{nation}出发。</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>表单以 key {key} 识别 {name}。</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>未分配号码。</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>号码{number}在整个比赛{event}中属于 {name}。</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>此表单没有编号的组。</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>此出发名单第{pair}场。</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>第{pair}组。</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>此表单没有道次。</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>出发道次：{lane}。</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>此表单没有写直道。</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>出发直道：{side}。</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>规则文件给其号码{first}至{last}。</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>文件没有本场次的抽签：位置随出发名单而来。</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>于{day}按“{kind}”以种子数{seed}抽签。</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>不属抽签：官员后来将其列入名单。</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>位置与抽签相同。</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>官员后来更改过；抽签结果为{place}。</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>新闻公报</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>日期未定</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what} {before} 已删除</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what} {now}，原为 {before}</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>已报名</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{table}中的{count}</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>第{number}次冲刺</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>重滑</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>time</source>
   <translation>成绩</translation>
  </message>
  <message>
   <source>status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>注释</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>圈数</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>被套圈</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>手计时</translation>
  </message>
  <message>
   <source>points</source>
   <translation>积分</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>人工积分</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>积分备注</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>组</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>道</translation>
  </message>
  <message>
   <source>place</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>直道</translation>
  </message>
  <message>
   <source>state</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>排位成绩</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>排位距离</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>排位成绩日期</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>排位成绩地点</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>人工分组别</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>组别备注</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>准予保留</translation>
  </message>
  <message>
   <source>number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>米数</translation>
  </message>
  <message>
   <source>division</source>
   <translation>组别</translation>
  </message>
  <message>
   <source>run</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>series</source>
   <translation>系列赛</translation>
  </message>
  <message>
   <source>event</source>
   <translation>赛事</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>场馆</translation>
  </message>
  <message>
   <source>city</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天数</translation>
  </message>
  <message>
   <source>air</source>
   <translation>气温</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>湿度</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>冰温</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>规则文件</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>修订版</translation>
  </message>
  <message>
   <source>at</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>list</source>
   <translation>表单</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>公告栏</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>已打印</translation>
  </message>
  <message>
   <source>files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>抽签种子数</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>起跑者</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>报名</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>演练</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>在场次之后</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>在组之后</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>words</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>自动勾选</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>已勾选</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>人工勾选</translation>
  </message>
  <message>
   <source>family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>name in own letters</source>
   <translation>本国文字姓名</translation>
  </message>
  <message>
   <source>office</source>
   <translation>职务</translation>
  </message>
  <message>
   <source>record</source>
   <translation>纪录</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>适用于</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>保持者</translation>
  </message>
  <message>
   <source>source</source>
   <translation>来源</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>已批准</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>金牌</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>银牌</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>铜牌</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>名次</translation>
  </message>
  <message>
   <source>season</source>
   <translation>赛季</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>{count}个赛季</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>{count}场比赛</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>{count}个场次</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>{count}个别名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>{count}个外部成绩</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>{count}个号码</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>{count}名队员</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>{count}个出发席位</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>{count}个成绩</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>{count}个分段</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>{count}次冲刺</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>{count}名裁判员</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>{count}条冰面记录</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>{count}次抽签</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>{count}份已发布出发名单</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} issued start lists</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation>
    <numerusform>{count}项纪录</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} career</source>
   <translation>
    <numerusform>{count}份生涯记录</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>{count}项裁定</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>{count}种表单外观</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>{count}张图片</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>{count}个版次</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>{count}项批准</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>{count}项放行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>{count}份新闻公报</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>{count}个间歇</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>{count}个待勾选项</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{y}与{x}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>另有{count}条线</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name}：{first}至{last}，{count}个标记</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>全能总成绩</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>全能</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>小全能</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>迷你全能</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>短距离</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>{count}个距离后</numerusform>
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nation</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Rk</source>
   <translation>名次</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>总分</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>差距</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}米</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>场次</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>{before}个距离后前{count}名滑最后一个距离。</translation>
  </message>
  <message>
   <source>No</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>组别</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>气温 °C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>冰温 °C</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}年{month}{day}日</translation>
  </message>
  <message>
   <source>{weekday}, {date}</source>
   <translation>{date} {weekday}</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation>{year}年{month}{day}日 {weekday}</translation>
  </message>
  <message>
   <source>{first} {first_month} - {last} {month} {year}</source>
   <translation>{year}年{first_month}{first}日—{month}{last}日</translation>
  </message>
  <message>
   <source>{first} - {last} {month} {year}</source>
   <translation>{year}年{month}{first}—{last}日</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>星期一</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>星期二</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>星期三</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>星期四</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>星期五</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>星期六</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>星期日</translation>
  </message>
  <message>
   <source>{clock} AM</source>
   <translation>上午{clock}</translation>
  </message>
  <message>
   <source>{clock} PM</source>
   <translation>下午{clock}</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>1月</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>2月</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>3月</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>4月</translation>
  </message>
  <message>
   <source>May</source>
   <translation>5月</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>6月</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>7月</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>8月</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>9月</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>10月</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>11月</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>12月</translation>
  </message>
  <message>
   <source>{who}: {title} {before} taken out</source>
   <translation>{who}：{title} {before} 已删除</translation>
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
   <translation>{who} 的名次：{before} → {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {before} to {after}</source>
   <translation>{who}：{title} {before} → {after}</translation>
  </message>
  <message>
   <source>{who}: {title} {after}</source>
   <translation>{who}：{title} {after}</translation>
  </message>
  <message>
   <source>notes below the list</source>
   <translation>表下注释</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>{who} 新增</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>{who} 已移除</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>行的顺序</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>{before} → {after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>现为 {after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>冰面与气象</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>号码{bib}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>组别</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>抽签名单</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>全部抽签</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>换道</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>头盔号{number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>抽入第{first}–{last}场</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>抽入第{first}–{last}四人组</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>抽入第{first}–{last}组</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>第{number}四人组</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>第{number}组</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}，单独</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}，{count}人出发</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>赛季最好</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>第一轮</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>抽至</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>注释</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>无已知数据</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>顺序依据{source}。</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>抽签</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>世界杯A组</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>世界杯B组</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>按排名分档</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>按总积分榜</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>第二轮换道</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>集体出发</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>因无其他人选，与第一轮同道：{names}。</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>全部名单抽签产生。</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>赛季最好成绩</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>名单按{keys}排序；相同者抽签。</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>头盔号按{keys}编排；相同者抽签。</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>换入内道者中最好的与其余人中最好的同组，依此类推。</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>前{count}名内部抽签，排在最后几位。</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>按此顺序每{count}人一档，档内抽签，最好的一档最后出发。</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>其余按此顺序配对，最好的最后。</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>按此顺序配对，最好的最后。</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>所有人从与第一轮不同的道出发。</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>最好的几队也抽直道；其余较好的队从终点直道出发。</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>每场都抽直道。</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>最好的几位也抽道次；其余较好的从内道出发。</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>每组较好的从内道出发。</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>四人同一组号出发，道次抽签。</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>每组都抽道次。</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>未满的一组最先出发。</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>未满的一组最后出发。</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>抽签时尽可能避免同一国家/地区同组。</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>种子数{seed}，算法{version}：签由 {seed}:0、{seed}:1 等的 SHA-256 得出。</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>头盔</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>组</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>道</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>臂带</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>直道</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>替补，按此顺序</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>不计名次，无名次和积分</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>本国文字</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>性别</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>出生</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>MS</source>
   <translation>集体</translation>
  </message>
  <message>
   <source>{nation}: {entries}</source>
   <translation>{nation}：{entries}</translation>
  </message>
  <message numerus="yes">
   <source>{count} woman</source>
   <translation>
    <numerusform>女子{count}人</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>男子{count}人</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}，{women}，{men}</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count}个国家/地区</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations}；{skaters}。</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}，退出全部场次：{names}。</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>排位成绩</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>距离(米)</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>导入报告</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>名单内容</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>演练——并非成绩</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>操作人</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>工作站</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>场次</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>更改内容</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>第{number}场：圈数记录表需要距离，但距离未知。</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>第{number}场：规则文件未写明此团体项目的圈数。请在其中添加。</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>剩余</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>第{number}队</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}，退出</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>被套圈或出局</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>冲刺{number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>终点第{first}至{last}名</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>头盔号：{helmets}。</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>圈数</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>冲刺分</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>还有{count}个领奖台未定。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>{count}个领奖台尚非正式。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race}：因千分位未知，奖牌并列。</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>合计（{count}项报名）</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>金牌</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>银牌</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>铜牌</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>计入{count}个正式领奖台。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>计入{count}个领奖台，不论是否正式。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>裁判长</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>助理裁判长</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>发令员</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>助理发令员</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>终点裁判</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>计时长</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>计时员</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>电子计时主管</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>记圈员</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>跑道裁判</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>换道裁判</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>制冰师</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>报名抽签专员</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>检录员</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>播音员</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>医生</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>间歇</translation>
  </message>
  <message>
   <source>End</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>各距离领奖台</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>生涯：该系列赛金、银、铜牌总数。此前情况未知时为空。</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>队伍</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>意义</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>领奖台</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>未知：规则文件没有该名次的金额，因此不计入任何合计。</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>未知：平世界纪录是否有奖金，没有来源说明。</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>尚未批准的世界纪录仍计入合计。</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event}：规则文件未写明{races}的奖金。</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>目前的总积分榜仍可能变化：不计入合计。</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>名次并列者平分所占名次的奖金之和。</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>奖金</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>货币</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>每名队员</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>运动员</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>队伍</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>国家/地区</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>世界纪录：{race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>最终总积分榜：{cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>目前总积分榜：{cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}，{entries}。</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>{season}赛季，{event}之后</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>参赛资格</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>名额依据{scheme}赛季，成绩依据{season}赛季。</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>本国序</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>按世界杯积分</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>按世界杯成绩</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>东道主名额</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>冠军名额</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>替补</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>计入的世界杯为{numbers}。</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>运动员或队伍</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>比赛与场馆</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>计时</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>裁判员与签字</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>附件</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>成绩公告</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>终点照片</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>兴奋剂检查表</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>纪录申请</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>空白处请填写</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>纪录种类</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>距离</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>原纪录</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>许可编号</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>场馆</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>室内或室外</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>海拔高度</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>赛道证书</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>日程中的场次</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>出发道次</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>同组对手</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>计时系统</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>自动计时成绩</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>手计时成绩，1至{count}</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>分段</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>冰温，°C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>气温，°C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>湿度，%</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>气压，hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>风（室外场馆）</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>计时员{number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>裁判长签字</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>已破</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>组别</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>保持者</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>世界纪录</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>青年世界纪录</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>平原纪录</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>锦标赛纪录</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>青年锦标赛纪录</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>赛道纪录</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>青年赛道纪录</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>国家纪录</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>青年国家纪录</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>个人最好成绩</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>青年洲纪录</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>洲纪录</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>平{record}</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>{system}分级，{season}赛季</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>级别</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>别名</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>重滑</translation>
  </message>
  <message>
   <source>From</source>
   <translation>原组</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>休息</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>待重滑</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>休息时间未知</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>可以重滑</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>还需休息{minutes}分钟</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>手计时</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>纪录</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>按组排名：各组胜者进入A决赛。</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>按组排名：最后一组为A决赛，争第1、2名，其前一组为B决赛。</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>{name} 的积分为人工设定：{remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>按已知成绩相同，缺少千分位：{names}。</translation>
  </message>
  <message>
   <source>In</source>
   <translation>内</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>外</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>世界杯名次</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>最好</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>地点</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>个人与赛季最好成绩</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>运动员</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>总积分榜</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>按规则</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>升降</translation>
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation>{name} {rank}</translation>
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation>{mark} 人工设定名次：{ranks}。{remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>为 {name} 人工设定的名次{rank}已不适用，因总分已变：{remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>未发布</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>修订版{number}之后有更改，未发布</translation>
  </message>
  <message>
   <source>white</source>
   <translation>白</translation>
  </message>
  <message>
   <source>red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>世界杯积分</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>世界杯名次</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>替补：{names}。</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path} 已存在。请另取名称。</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{table}中有{count}行指向{parent}中不存在的行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path} 正在打开或未正常关闭：旁边有 {log}。请另取名称。</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path} 正被其他程序使用。请先关闭再试。</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>这与文件内容矛盾：{reason}。</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path} 已损坏（{reason}）。请打开最近的副本，或用“{command}”保存可读部分。</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>无法读写 {path}（{reason}）。请检查磁盘和文件夹。</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name} 未正常关闭；其{count}项更改中最新的一项是{time}。</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>程序在{time}之后异常结束；全部{count}项更改都在。</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name} 也在别处打开：{hand} 于{time}作了更改。请只在一处操作。</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name} 也在别处打开；于{time}有更改。请只在一处操作。</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path} 由更新版的 skatedesk 写成（文件版本{file}，本程序可读{own}）。请更新 skatedesk。</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>{path} 无法升级（{reason}）。文件保持原样；{kept} 是其副本。</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence}没有丢失任何内容：请把 {log} 留在文件旁边，直到再次打开。</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>没有文件夹 {folder}。请先创建。</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path} 是文件夹。请选择 .skatedesk 文件。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>没有文件 {path}。</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path} 不是 skatedesk 文件。请选择 .skatedesk 文件。</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>没有版本号</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path} 已不是原先打开的文件：它被移动或替换，或 U 盘已拔出。请放回后重新打开。</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path} 就是打开的文件。请另取名称。</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>{path} 完全无法读取。请打开最近的副本。</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>从 {name} 抢救</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>副本内容不全</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>未备份：找不到 {folder}。请插入 U 盘或连接共享。</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>缺少第二位置</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>未备份：{folder} 已满。请腾出空间或另选位置。</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>第二位置已满</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>未备份：{folder} 为只读。请允许写入或另选位置。</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>第二位置只读</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>未备份：{folder} 未接受（{reason}）。请检查 U 盘或共享。</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>备份失败</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>撤销该运动员的上次更改(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>成绩(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>成绩后注释(&amp;N)…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>未完赛(&amp;F)</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>未出发(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>取消资格(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>退出或撤回退出(&amp;W)…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>准予重滑(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>队员(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>人工积分(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>删除成绩(&amp;T)…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>设为正式或临时(&amp;O)</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>打印成绩公告(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>新闻公报(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>转到(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>成绩输入框(&amp;T)</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>终点大字显示(&amp;G)</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>下一个无成绩者(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>日程(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>下一场次(&amp;N)</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>上一场次(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>设置(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>为什么(&amp;W)？</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>快捷键(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>撤销(&amp;U)：{label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>重做(&amp;R)：{label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>撤销该运动员的更改(&amp;S)：{label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>写入被计算机中断。请重试。</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>所有更改均已保存。未选第二位置：请用“文件”“备份”选择。</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>所有更改均已保存，且已进入最近的备份。</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>已备份、读回并清点：{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence}将再次尝试。</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>演练结束即丢弃，因此不另存副本。</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>演练没有备份</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>所有更改均已保存在文件中。U 盘或共享可保留第二份副本。</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>未选第二位置</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder} 速度慢。工作照常进行。</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>正在备份</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>尚无备份</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>马上进行第一次备份。</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>上次备份{time}，在 {folder}</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>{ago}备份</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>每{count}分钟</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>刚刚</translation>
  </message>
  <message numerus="yes">
   <source>{count} second ago</source>
   <translation>
    <numerusform>{count}秒前</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seconds ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} minute ago</source>
   <translation>
    <numerusform>{count}分钟前</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>{count}小时前</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>{count}天前</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}，上次备份{time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>立即备份(&amp;B)</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>备份(&amp;U)…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>撤回还原(&amp;T)</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>正在取回备份…</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>文件已恢复到{time}的状态。之前的状态保存为 {kept}；按 {keys} 可恢复。</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>大字显示</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Esc 离开 · F4至F9 判定</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Esc 离开 · Return 保存 · Tab 到分段 · Page Down 下一个 · F4至F9 判定</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>第{pair}分组赛，共{all}</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>第{pair}组，共{all}组</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>这是最后一个分组赛。</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>这是最后一组。</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>下一个：第{pair}分组赛</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>下一组：第{pair}组</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>抽签仪式</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>抽签 · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>离开</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>重新抽签…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>确认抽签</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>全部显示</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>下一头盔号</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>下一场</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>下一组</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>抽签开始。</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>放弃这次抽签并重新抽？</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>种子数{seed}的分组不会保存，已显示的也不保存。将取一个无人知晓的新种子数，一切重新开始。</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>重新抽签</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>仪式快捷键</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>空格 下一个 · 退格 返回 · End 全部 · F11 全屏 · Ctrl+Return 确认 · Esc 离开</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>已全部显示，尚未保存 · Return 确认抽签 · Esc 离开</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>已全部显示。</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子数</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>空道</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>第{first}至{last}，共{count}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>头盔号{number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count}组</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>{count}个四人组</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{who}：{where}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>第{number}四人组</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>尚无可保存的图表。</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>保存图表</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>比赛(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>新建比赛(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>更正比赛(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>日程(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>比赛裁判员(&amp;O)…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>本场次裁判员(&amp;F)…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>本场次冰面与气象(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>导入成绩(&amp;I)…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>导入报名(&amp;E)…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>导入以往成绩(&amp;T)…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>从上赛季导入(&amp;S)…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>导出本场次(&amp;R)…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>导出比赛(&amp;X)…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>导出报名名单(&amp;L)…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>导入报名</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>报名名单 ({pattern})</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>导入以往成绩</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>已存成绩 ({pattern})</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>{name} 退出？</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name} 以 WDR 留在名单上；组内位置保持空缺。</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>删除 {name} 的成绩？</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>成绩、分段、状态和注释将删除；撤销可恢复。</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>没有打开的文件。请用“文件”“打开”打开，或新建一个。</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>没有可分组别的距离。请在日程中选择场次。</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>人工编入{division}组</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>编入{division}组</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>原因，例如：主办方外卡</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>撤回编组</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who} 不是人工编组的。</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>请先在名单中选择一名运动员。</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>发布后没有变化，无需重新打印。</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>{count}份有更改的表单</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>本机没有打印机。请在系统中设置，或用“导出”写 PDF。</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>写入文件夹</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>成绩册 ({pattern})</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>工作簿 ({pattern})</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>正在写入 {name}…</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>裁判长按场次批准成绩。请选择一场。</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>请先选择表单。</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title}尚未发布。请先打印、导出或发布。</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>这里没有可打印或导出的表单。</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>已写入并核对：{file}，{pages}，{lists}。</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>文档(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>打印(&amp;P)…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>只打印更改部分(&amp;C)…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>打印全部显示(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>导出(&amp;E)…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>成绩册(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>发布而不打印(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>标记为已打印(&amp;M)</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>张贴于(&amp;H)…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>裁判长批准(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>表单设置(&amp;S)…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>预览适合宽度(&amp;W)</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>第{number}场尚无出发名单。请先抽签。</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>把 {name} 从出发名单中移除？</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name} 保留报名，列在名单下方为未抽签；道次保持空缺。</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>抽签(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>抽签(&amp;D)…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>全部场次抽签(&amp;C)…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>换种子数(&amp;S)</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>重新抽签(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>导出抽签记录(&amp;E)…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>由1/4决赛产生半决赛(&amp;Q)</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>由半决赛产生决赛(&amp;N)</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>没有已报名而待抽签的场次。请先报名运动员，或选择“重新抽签”。</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>本场次尚未在此抽签，没有可导出的抽签记录。</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>没有可报名的场次。请在日程中选择。</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>删除 {who}？</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>名单上将不留任何内容；撤销可恢复。要保留在名单上请改用“退出”。</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>{who} 退出？</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>已在出发名单上的以 WDR 保留，组内位置保持空缺。</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>替补</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>设为替补</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>在{nation}替补中的位次</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who} 没有退出。请选择已退出者。</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation}在该距离没有替补。</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>为 {name} 换上替补</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>报名</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>{who} 的报名没有问题。</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>准予保留报名</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>准予保留</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>原因，例如：裁判长在领队会上决定</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>分配号码</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>对整个比赛有效。</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>收回号码</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>未选择报名。请先在名单中选择。</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>一次只能处理一项报名。请只选一项。</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>号码须为不小于1的整数。</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}，第{race}场</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>报名(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>报名运动员(&amp;E)…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>粘贴报名(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>退出或撤回退出(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>替补(&amp;R)…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>换上替补(&amp;V)…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>不计或计名次(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>准予保留(&amp;L)…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>删除(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>排位成绩(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>号码(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>分配号码(&amp;G)</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>人工编组(&amp;H)…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>撤回编组(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>编排组别(&amp;C)</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>正在生成示例 …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>成绩文件 ({pattern})</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name} 已经打开。</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>导入成绩</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>场次 ({pattern})</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>第{number}场尚无可打印的成绩。</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>成绩公告 {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>已导入{count}个场次。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>已写入并核对：{names}，{rows}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>新建(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>最近打开(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>浅色(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>深色(&amp;D)</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>高对比度，适合明亮冰场(&amp;C)</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>放大(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>缩小(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>紧凑行距(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name}（缺失）</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>从列表移除缺失的文件(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>手册(&amp;M)</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>这是什么(&amp;T)？</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>这里填什么(&amp;G)？</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>快捷卡(&amp;Q)…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>历史(&amp;Y)</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>撤回此更改(&amp;B)</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>某运动员的更改(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>当时的表单(&amp;L)</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>导出显示内容(&amp;X)…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>没有显示内容，无可导出。</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>正在打印…</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>打印机未接受。请检查是否开机，再重新打印。</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>发布后没有变化：仍为{revision}。</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>已发布{count}份表单，{revision}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>{count}个文件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>已写入并核对：{files}，含{count}份表单，{revision}。</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>已打印{count}份表单，{pages}，{revision}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>表单(&amp;L)</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>此表单为空，无可导出。</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>本场次圈数</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>设定圈数</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>终点移动；之前的冲刺不变</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>按规则文件</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>输入了多个头盔号。请只输入所指的一个。</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>集体出发(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>被套圈或否(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>滑若干圈后停止(&amp;S)…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>本场次圈数(&amp;R)…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>重算终点冲刺分(&amp;P)</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>B组优胜者升组(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>分成半决赛(&amp;D)</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>决赛出发名单(&amp;F)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>表单</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>文档</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>查找一切</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>转到</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>方向键选择，Return 转到，Esc 离开</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>“{act}”：{reason}。</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>这里没有含“{text}”的内容。</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>最近使用</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}，显示{shown}项，共{count}项</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>场次、运动员、操作或文档</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>手册</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>请先打开文件</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>仅在{page}页面</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>此处不可用</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>查找结果</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>查找一切(&amp;F)…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>请先选择场次。</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>组或分组赛</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>场次图表</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>尚无可绘图的总积分榜。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>剩余{count}个场次</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>场次按规则文件</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>剩余场次</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>杯赛图表</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>请先选择运动员。</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>该运动员尚无成绩，没有可绘的图表。</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>运动员图表</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>本页图表(&amp;P)…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>{name} 的全部留存数据</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON ({pattern})</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>新文件</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}，{name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>从列表中删除该纪录？</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>导入纪录</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>纪录列表 ({pattern})</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>请先选择本比赛创造的纪录。</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>个人和赛季最好成绩随运动员保存；只有纪录才有列表。</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>该纪录已批准。</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>请先选择纪录。</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>它还不在列表中。请先用“纪录”“采纳”收入。</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>纪录(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>新纪录(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>更正(&amp;C)…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>删除(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>临时采纳(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>批准(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>申请表(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>导入列表(&amp;I)…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>尚无可导出的纪录。</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>谁是同一人？</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>人工选择</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>未选择运动员。请用“运动员”“新运动员”添加。</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>运动员(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>新运动员(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>编辑(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>别名(&amp;O)…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>与…为同一人(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>可能是同一人(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>已合并运动员(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>队伍(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>某人的全部留存数据(&amp;A)…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>隐去姓名(&amp;K)…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>导出名册(&amp;X)…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>减速</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>加速</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>结束…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>种子数{number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>（另有{count}项）</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>待输入：{task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>演练(&amp;H)…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>演练(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>暂停或继续(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>下一对(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>减速(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>加速(&amp;F)</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>正在生成演练 …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>有{count}次演练未结束。要删除吗？</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}。演练中的一切都不是成绩。</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>演练 – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>冰上：{who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>所有场次已完。结束演练即可查看情况。</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race} 尚无出发名单。请抽签，或用“下一对”略过。</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>下一场：{race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>总积分榜(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>假设(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>人工排名(&amp;R)…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>迟退(&amp;W)…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>发布出发名单(&amp;U)</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>导出出发名单、分组表和圈数记录表(&amp;X)…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>保存内容及文件状况</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>撤销 {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>没有打开的文件</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>尚无更改</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>上次更改{when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>文件安全</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>没有新内容 · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>已保存{time} · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>未保存：{reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>{count}份表单有更改</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>{count}份表单发布后有更改。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>今日(&amp;Y)</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>时间表(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>检查清单(&amp;C)…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>尚无可解释的数字。有第一个成绩后才有。</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>比赛与页面</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>没有比赛</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>裁判长批准</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>名 姓</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>签名</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>换签名(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>撤回(&amp;W)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>签名{number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>图片 ({pattern})</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>还原(&amp;R)…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>此后的更改</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>选择位置(&amp;C)…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>请从列表中选择备份。</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>未选第二位置。请选择 U 盘或共享，此后便会备份。</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>第二位置：{folder}。它与文件在同一磁盘上，会一起丢失。</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>第二位置：{folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>尚无备份。请选择第二位置，或用“立即备份”。</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>备份之后的更改列在这里。</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>消失</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>恢复</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>另有{count}项更改</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>和</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>用于备份的 U 盘、共享或其他磁盘</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>有更改时的备份频率</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>在备份上按 Return，确认后回到该备份。不会丢失任何内容。</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>状态时间</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>保存于</translation>
  </message>
  <message>
   <source>others</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>第二位置</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>文件旁</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>保留文本</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>要点</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>文本尚未保留。Ctrl+Return 保留，再按 Esc 则不保留离开。</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>保存新闻公报</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>本场次无人有名次，也没有其他值得报道的内容。</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>已编辑 · 之后成绩有更改</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>已编辑</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>文本尚未保留。请保留，或恢复为按成绩生成的文本。</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>已写入并核对：{names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>另存为(&amp;S)…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>恢复按成绩生成(&amp;R)</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>在要点上按 Return 显示其由来。Tab 转到文本；Ctrl+Return 保留。</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>新闻公报语言</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>另存为图片…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>选择图表</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>以表格显示相同数值</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>图表或表格</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>图表</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>检查清单</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>添加此行</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>各行</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>新行</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>其他必须做的事</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>换用另一清单</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>换用另一清单 …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>在行中输入即可改名。在“今日”页面用空格键勾选。</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>要做的事</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>勾选</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>新建比赛</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>在 {file}</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>创建比赛</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>规则：{name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>同{event}，{season}</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>尚无场次</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>更正比赛</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>日程中的场次</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>比赛开始时没有场次。请之后添加。</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>系列赛</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>赛季</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>序号</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>冰场</translation>
  </message>
  <message>
   <source>City</source>
   <translation>城市</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国家</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>首日</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>序号须为不小于1的整数；留空则取下一个。</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}，下一个</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>比赛裁判员</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>新职务(&amp;O)</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>再加一人(&amp;M)</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>为{count}个场次抽签</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>全部场次抽签</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>已略去。{sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>每场各有一个种子数，随抽签保存。一次撤销即可全部撤回。</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>报名队伍</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>报名运动员</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>姓名、国家/地区或号码</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Return 为勾选的距离报名。Esc 关闭。</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>新队伍(&amp;N)…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>请在列表下方至少勾选一个距离。</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>目前已报名{count}项。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>{name} 已报名。{total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>新添加者与本场次性别不符。请另选场次。</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>报名项目</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>名单的列</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>读作</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>未写者的国家/地区</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>无：拒绝此类行</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>没有列写明{what}。请选择一列。</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>没有列写明{what}。请选择一列，或在下方选择所有行的国家/地区。</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>“{heading}”读作</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>第{number}列</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>未读取</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>ID 或注册号</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>全名</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>本国文字姓名</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>女子或男子</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>距离，全在一列</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>报名成绩</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>报名成绩的距离</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>报名成绩日期</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>报名成绩地点</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>列</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>首行</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>所选行</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>这是谁？</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>整个名单</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>第{number}行</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>名单内容：{text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>未决定：略过该行</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>新人：{name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>采用各行</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>工作簿的工作表</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>正在读取 {file}…</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>该列表没有可采用的内容。</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>采用{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>没有可采用的</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>采用之前不作任何更改，一次撤销即可全部收回。</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count}行需确认是谁，决定前略过：Return 打开选项。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Return 采用各行。</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Excel 工作簿 ({pattern})</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-报告.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>报告已写入并核对：{name}，{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>显示哪些行</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>每行的作用</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>没有此类行。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>已报名，但不在此名单中。</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>已决定</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>新人。</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>是 {known}。</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>作用，或不采用的原因</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>发布后的更改成为新的修订版，各种格式相同。</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>导出表单</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>哪些表单</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>请至少勾选一种格式。</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>显示的全部{count}份表单</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>有更改的{count}份表单</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>Excel 工作簿，全部表单合一(&amp;X)</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>PDF(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>HTML，用于网页(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>CSV，用于其他程序(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>JSON，用于其他程序(&amp;J)</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>skatedesk 出现故障</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>含姓名、日期和路径(&amp;N)</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>含姓名、日期和路径</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>出错详情，供查找原因者使用</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>skatedesk 出现{count}个错误</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>已保存的内容是安全的，可以继续。请把此报告发给 skatedesk 的维护者。</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>也已记入 {path}</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>未能记入文件，请在关闭前复制。</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>最近的操作：</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count}次：</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>例如 NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>{count}个文件：{names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>采用成绩</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>文件的距离</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>文件中的运动员</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>姓名、国家/地区或 ID</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>名册中的运动员</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>这些文件没有成绩。</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>这些文件没有可采用的内容。</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>采用{count}个成绩</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>已有的成绩不会重复采用。Ctrl+Return 采用成绩。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>{count}名运动员在选定之前略过：Return 转到名册。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count}行没有有效成绩。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name} 是谁？</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>按文件所写</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>文件未写明时的距离</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>略过</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>名册</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>文件中</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>米数</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>名册中</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>未选</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>文字或按键，例如 undo 或 F5</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>程序快捷键</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>字母</translation>
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
   <translation>空格</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>方向键</translation>
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
   <translation>通用</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>到页面的下一部分或上一部分</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>到列表的另一行</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>到列表的首行或末行</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>以菜单列出该行可做的操作</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>在列表中查找</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>复制该行</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>复制整个列表</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>不作更改，离开提问</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>从任一栏确认长提问</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>成绩输入框</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>成绩不带冒号和小数点：10650 即 1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>保存成绩并到下一名运动员</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>保存成绩并到分段</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>上一名或下一名运动员；不保存成绩</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>恢复已保存的成绩</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>保存分段并到下一个</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>保存分段并到上一个</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>另一名运动员的同一分段</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>恢复已保存的分段</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>按冲刺或终点顺序的头盔号</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>上一次或下一次冲刺</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>未输入内容时，撤回最后一圈</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>另一场次</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>此编号的场次</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>到场次页面</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>列表上方的输入框</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>只显示含这些字的行；不区分重音符号</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>进入列表</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>选用高亮行</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>恢复整个列表</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>抽签页面的分组</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>迟退</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>取消标记</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>假设</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>假设运动员获此名次</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>取消假设的名次</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>放大或缩小</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>适合宽度</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>向下</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>首页或末页</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>当时的表单</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>转到输入的时刻</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>上一次或下一次更改</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>勾选该行或取消勾选</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>终点大字显示</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>到另一标记或另一条线</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>到首个或末个标记</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>另存为图片</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>为什么？</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>旁边的数字</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>复制答案</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>一次全部</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>全屏或窗口</translation>
  </message>
  <message>
   <source>English</source>
   <translation>英语</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>荷兰语</translation>
  </message>
  <message>
   <source>German</source>
   <translation>德语</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>挪威语</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>波兰语</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>日语</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>中文</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>韩语</translation>
  </message>
  <message>
   <source>French</source>
   <translation>法语</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>上赛季的文件</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>无：不带文件开始</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>选择(&amp;H)…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>没有此名称的文件。</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>不取用成绩：新赛季从空开始。最好成绩作为他处取得的成绩带入。</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}，{season}赛季。</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>写入 {file}</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>从上赛季导入</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>采纳</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>请选择上赛季的文件。</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>请勾选要取用的内容。</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>运动员及其 ID、姓名、国家/地区、出生日期和俱乐部</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>其个人最好成绩和上赛季最好成绩</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>同一冰场的表单外观，含图片</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>同一冰场的裁判员</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>退出并发布修订版{number}</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>名单上没有此人。请输入其他姓名或号码。</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>不涉及其他人。</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>退出者的姓名、号码或国家/地区</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>换一人</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>处理方式</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>无需重新打印任何组。</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>重新打印：第{first}至{last}组。</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>重新打印：第{pairs}组。</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>无需通知其他人。</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>需通知：{names}。</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>需通知：{names} 等，另有{count}人。</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · 不可行</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · 通常做法</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count}人移动</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>无人移动</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>{count}组需重新打印</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>{count}人需通知</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>队员</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>保存队员</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>新添加者不能代表该队：国家/地区或性别不同。</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>尚无{nation}的运动员。“新运动员…”可添加。</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>尚无</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>上场：{names}。</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>替补：{names}。</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>空格选入或移出，Return 保存。前{size}人上场；最多列{named}人。</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>女子在前。</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>男子在前。</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>替补{place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>可能是同一人</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>同一人</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>上一对(&amp;B)</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>第{place}对，共{count}对</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>本文件中没有相似的人。</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>已合并运动员</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>撤销此合并</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>合并移动的内容将还原。之后输入的成绩留在所属报名。</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>姓名或国家/地区</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>本文件中没有合并过的人。</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>归入</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>两者并列对照</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>保留另一个(&amp;K)</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other} 没有任何报名。</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{other} 的{count}项报名归入 {kept}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>{count}个外部成绩也一并归入。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>补充：{fields}。</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>菜单中的“已合并运动员”可再分开。</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>并入</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>新场次</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>场次类型</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>无组别</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>B组</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>轮次</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>单轮</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>第一轮</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>第二轮</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>请输入米数，并选择项目。</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}，修订版{number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>张贴于…</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>例如 A 馆；取下则留空</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>公告栏</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>请输入不小于1的整数。</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>成绩后注释</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>设定注释</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>取消资格</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>代码或文字，例如 T08 或 crossing</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>规则代码</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Return 采用高亮代码。空格可选多个。</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>请至少选择一个代码。</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>无代码</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>犯规</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>含义</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>放行并设为正式</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>设为正式</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>存在的问题</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>备注须说明原因；随场次保存。</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>可放行的原因，例如：未测冰温</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>有{count}项须先改正。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>没有问题。此后不能再更改。</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>有{count}项须改正，或加备注放行。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Return 转到改正之处。</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Return 转到改正之处；Tab 转到放行备注。</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>提醒</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>可放行</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>须改正</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>在相应行输入姓名，国家/地区写在括号或单独一列中。Ctrl+Return 保存。</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>整个比赛</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>请从列表中选择。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>导入时也按这些名字查找运动员：婚前姓、其他拼写、简称。</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>别名</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>没有别名。</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>删除(&amp;T)</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>网页 ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>此计算机没有打印机。请在系统中设置，或用“保存”写出 PDF。</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>已写出并核对：{name}。</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>新运动员</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>添加运动员</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>编辑运动员</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>例如 高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>所属协会</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>人工积分</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>设定积分</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>与积分表不同的原因</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>积分表不给积分。</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>积分表给{points}。</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>恢复积分表</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>积分须为不小于0的整数。</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>隐去姓名</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>成绩保留。所有姓名、出生日期、俱乐部和 ID 均删除。</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>代用名</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>原因，不写姓名</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>在本文件中(&amp;T)</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>在新文件中，不含旧日志(&amp;N)</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>其中的内容不能撤销。本文件及其备份仍含姓名。</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>撤销可恢复姓名，因为本文件的日志留有姓名。</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>选择新文件…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>添加场次</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>尚无场次。请在下方输入项目，按 Return。</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>可输入日期、时刻或标题。Alt+Up 和 Alt+Down 移动场次，Del 删除。</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>时刻请写成 14:30。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>摄氏度和百分比，小数用点或逗号：-8,2。留空则不打印。</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>同第{number}场之后(&amp;A)</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment}：{reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>场次裁判员</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>同第{number}场(&amp;A)</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup}：{count}人同为{points}分，占第{first}至{last}名。</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>人工排名</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>设定名次</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>原因，例如：按正式名单并列</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>恢复按规则</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>名次须为不小于1的整数。</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>按规则第{rank}</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>名次</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>{name} 的名次</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>批准纪录</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>批准者</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>官员或协会</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>新纪录</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>添加纪录</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>更正纪录</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>国家/地区、场馆或锦标赛</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>例如 36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>请选择女子或男子。</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>“{text}”不是日期。请写成 2001-02-03。</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>按列表所写</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>场馆或锦标赛</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>列表的行</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>采用{count}项纪录</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count}行被拒绝。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>采用之前不作任何更改。Ctrl+Return 采用。</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>导出名册</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>本文件的所有运动员，在一个工作簿中</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>含出生日期(&amp;B)</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>含出生日期</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>出生日期属于隐私：只提供给需要的人。</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>将打开文件的副本，其中自该场次起的成绩已删除，成绩为虚构。文件本身不变，副本最后丢弃。</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>演练 {competition}</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>开始演练</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>起始场次</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>出错情况</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>程序；人员只输入计时未给出的</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>由谁输入</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>全部由人员输入</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>种子数</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>相同的种子数得出相同的成绩。</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>请输入整数，例如 {number}。</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>演练将丢弃，并按原样重新打开 {name}。</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>演练将关闭。</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>结束演练？</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>结束演练</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>与实际滑行不符之处</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>如平常日</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>如糟糕日</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>{count}次出发正确。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>{count}处错误。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>缺少{count}项。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>人员通常用时{count}秒。</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>无法打开 {name}</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>已救回的内容</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>保存可读取的内容(&amp;S)…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>正在查找备份 …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>正在保存可读取的内容 …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name}（已救回）</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>重试(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>打开另一文件(&amp;O)…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>未找到其备份，旁边和第二位置都没有。</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>还原(&amp;R)</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>{name} 是新文件。受损的文件保持原样。</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>继续(&amp;G)</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path} 受损：其中一部分无法读取。</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path} 不是成绩文件，或其开头已丢失。</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>查看内容</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>距今</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>其最后更改在{time}；之后输入的不在其中。</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>包含全部已输入的内容。</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>之后的{count}项更改不在其中。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>准予重滑</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>准予重滑</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>两次成绩均保留，取较好的一次。</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>重滑原因</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>原因，例如：换道时受阻</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>重滑需要原因。</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>休息{minutes}分钟后，最早{time}出发。</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>当前文件会保存在旁边；按 {keys} 可恢复。</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>回到{when}的备份？</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>还原</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>新赛季</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>第{number}步，共{count}步：{title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>创建文件</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name} 已就绪。接着报名运动员：Ctrl+1，或通过“比赛”“导入报名”导入名单。</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>赛历</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>比赛</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>例如 2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>开始输入即列出已知冰场</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>再加一项比赛(&amp;N)</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>删除(&amp;O)</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>请指定文件位置。</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>比赛内容</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>例如 地区杯；单项比赛则留空</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>赛季与规则</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>您自己的规则文件…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>开始时没有场次：在“日程”页面写明项目，或以后再写。</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>规则文件</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>规则文件 ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>项目：{what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>日期格式</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>来自上赛季</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>尚无场次。请选择日程，或在下方写明项目。</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>添加场次(&amp;A)</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>共{count}天</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Del 删除场次。</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title} 已在日程中。</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>摘要</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>将生成的内容</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>冰场未定</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>日期未定</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>设定成绩</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>删除成绩</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>距离为米数，例如 500。</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>“{text}”不是日期。请写成 2026-01-31。</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>仅用于本工作台；此处不更改成绩文件。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>列表行距</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>您的姓名</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>显示在历史中</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>工作台</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>例如 终点线</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>新版本</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>检查新版本(&amp;L)</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>正在查询 …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>已有 {version}。本程序为 {own}。{page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>本程序为 {own}，已是最新版本。</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>备份的第二位置在“文件”“备份”中选择。</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>高对比度，适合明亮冰场</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>宽松</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>紧凑</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>这是 skatedesk {version}。未经您同意，不会联网查询。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>尚无图片。请添加赛事标志和赞助商标志。</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>添加(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>上移(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>下移(&amp;D)</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>删除(&amp;K)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>文字说明</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>添加图片</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>例如：盐湖城世界杯</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>文字读给看不到图片的人。</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>表单设置</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>尚无可查看的表单。设置对以后的表单有效。</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>滑若干圈后停止</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>记下</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>完成圈数</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0至{most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>在该时刻；无则为 DNF</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>请输入完成的圈数，0至{most}。</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>发布者</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>印在每页页脚</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>黑白，或 {colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>选择颜色(&amp;C)…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>纵向；宽表横向</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>始终纵向</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>始终横向</translation>
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
   <translation>纸张</translation>
  </message>
  <message>
   <source>Second language</source>
   <translation>第二语言</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>短表单共用一页(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>标明修订版的二维码(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>报名名单含出生日期(&amp;B)</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>新队伍</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>添加队伍</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>编辑队伍</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>例如 Norway 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>请选择女子、男子或混合。</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>尚无队伍。队伍随所在场次加入，也可在此创建。</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>时间表</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>移动时间</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>场次与间歇</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>尚无场次。请通过“比赛”“日程”添加。</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>移动的分钟数，例如 10 或 -10</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10 或 -10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>在下方加间歇</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>推算时间</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>请选择从哪一场起移动时间。</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>场次在此有日期和时间。标题在日程中更改（Ctrl+Shift+G）。</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>间歇有文字、分钟数及所接的组；其时间由场次得出。</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>浇冰</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>从所选场次起移动时间（分钟）</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>时间输入 1430 或 14:30；Return 到下一场。Ins 添加间歇，Del 删除。</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>请输入整数，例如 15。</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>场次或间歇</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>组后</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>推算</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>间歇</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>方向键转到旁边的数字。</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>推算步骤</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>在规则文件中：</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>规则代码或其文字，例如 T08 或 crossing；空格可选多个。</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>准予重滑的原因，例如：换道时受阻。会打印。</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>代替积分表的积分，整数，例如 44。</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>简述判定原因；与判定一同保存，供日后查问。</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>停止时已滑的圈数，例如 12。</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>停止时的计时，例如 5:41.04；无人记录则留空。</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>该运动员在同分者中的名次；可以并列。</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>输入姓名的几个字；空格加入或移出队伍。</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>测量时间，如 14:30 或 2:30 pm。</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>气温（摄氏度），例如 12,5 或 12.5。</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>空气湿度（百分比），例如 41。</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>冰温（摄氏度），例如 -8,2 或 -8.2。</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>新闻公报的语言。</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>发出的文字，可随意修改；取消勾选的事实会去掉。</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>显示本页的哪个图表。</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>图表所属的组、杯赛或距离。</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>姓名的几个字、国家/地区或号码。Return 报名高亮者。</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>勾选运动员报名的每个距离；Return 全部报名。</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>退出者的姓名、号码或国家/地区；处理方式列在下方。</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>姓名或国家/地区的几个字；方向键选择，Return 选用。</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>本比赛的号码，整数，例如 24。留空则取消。</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>用于排位的成绩，例如 36.52。</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>该成绩的距离，例如 500。</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>滑行日期，如 2025-11-21；不知则留空。</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>滑行地点，例如 Heerenveen。</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>名单中此列的内容。不需要的列略去。</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>未写国家/地区的行统一采用的国家/地区，如俱乐部名单。</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>工作簿中含报名的工作表。</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>文件未写明时，文件中成绩的距离。</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>此行是哪名运动员：已知者、新人，或不报名。</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>打印用的姓，带重音符号：Żurek。自动大写。</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>打印用的名，例如 Damian。</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>运动员本国文字的姓名，例如 髙木 美帆；相同则留空。</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>国家/地区的三个字母，例如 NOR。</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>女子或男子，按场次公布；队伍可混合。</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>出生日期，如 2001-02-03。用于确定年龄组，不列入公开表单。</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>俱乐部，例如 SC Berlin；不知则留空。</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>协会的 ID，例如 NOR7。用于区分同名者。</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>导入名单中姓名的另一写法，例如婚前姓。</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>打印用的队名，例如 Norway 1。</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>仅供协会自用时勾选：出生日期属于个人数据。</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>今后取代姓名的文字，例如 运动员4711。</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>隐去姓名的原因，不写姓名本身，例如：5月12日提出要求。</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>姓名从此文件隐去；撤销可恢复。</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>写出不留姓名的新文件；旧文件保留。</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>纪录的种类，例如世界纪录或赛道纪录。</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>适用范围：国家/地区的三个字母、赛道名称或锦标赛。</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>纪录的距离或项目。</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>列表本身未写明时，是谁的纪录。</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>纪录成绩，例如 33.61 或 1:05.37。</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>保持者，按打印写法；队伍写姓名或国家/地区。</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>创造日期，如 2025-11-21；不知则留空。</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>创造地点，例如 Salt Lake City。</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>创造纪录的比赛，例如 World Cup #1。</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>批准者：官员或协会。</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>批准日期，如 2025-12-01。</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>要转到的页面。快捷键：Ctrl 加页面编号。</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>下方显示其日程的比赛，各页面均以此为准。</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>输入的内容写入列表的此单元格。Return 确认，Esc 放弃。</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>任一单元格的几个字；不区分重音符号。Return 到下一处。</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>要找内容的几个字，例如“zur”、“撤销”或“集体出发”。</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>在手册中查找的词，例如“helmet”。Return 到下一处。</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>成绩不带冒号和小数点：3652 即 36.52，10650 即 1:06.50。也可写 36,52 和 1:06.504；手计时写 36.5M，或两三块表的读数，以空格分隔。Return 保存。</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>自出发起在此线的计时，输入方式同成绩：2512 即 25.12。圈速由此得出。</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>按冲刺或终点顺序的头盔号，以空格分隔：7 12 3。</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>列出哪些报名：某距离全部、参赛者、替补等。</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>姓名的几个字、国家/地区或号码，例如“zur”或 24。</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>编组方式。规则文件写明本场次通常的方式。</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>所有签的来源数：相同的种子数得出相同的抽签。例如掷骰得到的 4153。</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>仪式先显示哪一组，例如从最后一组开始，把最强者留到最后。</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>显示本场次的哪次抽签；被取代的仍保留。</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>显示哪次比赛之后的总积分榜；通常为迄今全部。</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>假设成绩的场次。均不保存。</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>假设的结果：名次如 3，成绩如 1:09.65，或 DNF、DQ。</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>假设者姓名的几个字；方向键选择，Return 选用。</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>除文件中已有的外，此杯赛还有多少场次，例如 4。</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>下方名额所属的锦标赛。</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>任一姓名的几个字、国家/地区、俱乐部、ID 或号码。</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>出生日期旁的年龄组按谁的规则计算，例如 ISU。</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>列出哪种纪录，例如世界纪录或本赛道纪录。</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>列出谁的纪录：女子、男子或两者。</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>姓名的几个字、国家/地区、地点，或距离如 1500。</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>列表只计本比赛，还是其系列赛全部。</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>列表所涉的距离或项目。</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>列表计至哪次比赛之后。</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>显示哪些表单：全部、发布后有更改的等。</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>显示哪种表单，例如出发名单或成绩公告。</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>姓名、更改的文字、操作人，或时间如 14:32。</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>只列出本场次的更改。</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>只列出此人或此工作台的更改。</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>要回看的时刻，如当日 14:32 或 2025-11-14 14:32。上下键逐项更改移动。</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>按该时刻显示的表单。</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>系列赛，例如 ISU World Cup Speed Skating。同一系列赛的比赛计入其杯赛。</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>赛季，7月1日至次年6月30日，如 2025/26。</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>规则文件：一个赛季的积分、抽签、代码和日程。请选本赛季的，或您自己的。</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>比赛名称，例如 World Cup #3 或 俱乐部比赛。</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>在系列赛中的序号，例如 3；命令行和杯赛以此计算。</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>冰场，例如 Thialf。列出已知冰场及其城市和国家/地区。</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>冰场所在城市，例如 Heerenveen。</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>国家/地区的三个字母，例如 NED。</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>开始日期，如 2025-11-21。</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>表单上打印的日期，例如 21 - 23 Nov 2025；不改则自动生成。</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>下方显示其日程的比赛。</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>起始的场次，例如世界杯或俱乐部比赛的。可在下方更改。</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>距离（米），例如 500。</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>项目：分组距离、集体出发或团体场次。</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>女子或男子。</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>场次的组别；不分组别则无。</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>同一距离滑两次时的轮次。</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>新文件的位置和名称，以 .skatedesk 结尾。</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>上赛季的成绩文件。取用人员、队伍和裁判员，不取用成绩。</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>勾选要从另一文件取用的内容。</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>所选场次及其后各场移动的分钟数，例如 10 或 -10。</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>其他必须做的事，例如：给发令员备水。Return 添加。</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>另一份起始清单；您自己加的行保留。</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>演练的起始场次；副本中其成绩已删除。</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>跌倒、迟退和计时故障的多少。</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>成绩自动给出，还是由人员按播报输入。</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>任意整数；相同的数得出相同的成绩。</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>把哪些表单写入文件夹。</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>勾选要写出的每种格式；内容均相同。</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>表单张贴处，例如：更衣室旁。需要取下时会提示。</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>确认表单无误的裁判长，名和大写的姓。</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>裁判长批准的时间，如 14:30。</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>打印的签名图片；无则留出签字线。</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>打印机的纸张：多数地区为 A4，北美为 Letter。</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>页面纵向还是横向。</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>表单的语言；窗口可用另一语言。</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>标题和表头的第二语言，与第一语言并列。</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>表单上日期的写法。</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>表单上时间的写法。</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>表单上的成绩用小数点还是逗号。</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>表单的发布者，例如协会；印在每页页脚。</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>线条和表头的颜色，如 #1F5FA8；留空为黑白。</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>勾选可省纸：短表单合在一页。</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>勾选则打印二维码；扫描可知页面的修订版。</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>仅在报名名单必须公开出生日期时勾选。</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>图片是什么：赛事标志或赞助商标志。</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>用文字说明图片内容，供看不到图片的人。</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>操作的文字，或按键如 F5。</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>有更改时多久备份一次。</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>窗口的语言。表单另有自己的语言。</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>浅色、深色，或适合明亮冰场的高对比度。</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>显示的大小：屏幕较远时可到 200 %。</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>所有列表的行距。</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>您的姓名；在历史中列在您的更改旁。不会告知他人。</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>这是哪个工作台，例如终点线；列在您的姓名旁。</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>查询新版本的地址，只在按下按钮时查询；留空则不查询。</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>仅在收到报告的人可以看到姓名时勾选。</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>出错内容，供查找原因的人使用。转交前请先看一遍。</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>手册页面</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>后退(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>前进(&amp;F)</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – 手册</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>未安装手册。它在程序来源处的 docs/manual 中。</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>手册为英文；按键与此处相同。</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>菜单：{way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>在手册中查找</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>没有页面含全部这些词。</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>放在键盘旁的一页纸。</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>快捷卡</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>世界杯</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>人工编组…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>编排组别</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>所有人都在所属组别的场次中</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{count}人至{division}组</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>{count}项报名将移动：{where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>将移动</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>也入{division}组</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>入{division}组</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>日程、裁判员、冰面</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>出发名单</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>圈数记录表</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>分圈成绩</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>奖牌与奖金</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>全部表单</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>仅更改部分</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>已发布</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>本场次</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>未发布</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>修订版{number}之后有更改</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>尚未发布：打印或导出后成为修订版1。</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>修订版{number}，{time}</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>打印于{time}</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>未打印</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>张贴于{board}</translation>
  </message>
  <message>
   <source>; </source>
   <translation>； </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>措辞不同</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>此后的更改：{changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>表单</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>修订版</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>打印</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>张贴于</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}，{time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>表单设置…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>表单种类</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>表单列表或样式</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>已发布{count}份</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>尚未发布</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>请在“文件”菜单打开成绩文件，或新建一个。</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>本文件尚无比赛。请用“比赛”“新建比赛”创建。</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>正在查看表单…</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>尚无表单。请用“比赛”“日程”添加场次：表单会显示在这里。</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>发布后没有变化。</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>均未发布。打印或导出表单后成为修订版1。</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>这里没有此类表单。请在上方另选场次或种类。</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>将成为修订版{number}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>全部种类</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>{count}份表单发布后有更改</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>已标记 {name}：在另一人上按空格则互换，在空道上则移至该处；Esc 取消。</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>空格标记某人，在另一行按空格则互换或移至该处。Alt 加方向键立即移动。</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>全体同时出发。Del 从名单移除，空格把未抽签者列入。</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>标记、互换或移至此处(&amp;M)</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>移至上一组(&amp;B)</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>移至下一组(&amp;F)</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>换道次(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>插入一组(&amp;I)	Ins</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>从名单移除(&amp;T)…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>分组、检查或修订版</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>抽签方式</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>规则及抽签前注意事项</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>换一个</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>先显示</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>第{number}场尚无人报名。请在“报名”页报名，或用“比赛”“导入成绩”(Ctrl+I) 导入出发名单。</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>抽签或名单</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>名单</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>第一组</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>最后一组</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>规则在此要求另一种抽签：{kind}。</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>非常规抽签</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>请先看这里</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>所有签由种子数经 SHA-256 得出：相同的种子数和名单在任何计算机上抽签结果相同。请在抽签前当众宣读，或由领队说出各位数字。</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>尚无场次</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>尚无可抽签的场次。请新建比赛，或导入场次：“比赛”“导入成绩”。</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>请用“文件”“打开”(Ctrl+O) 打开成绩文件，或用“文件”“新建”(Ctrl+N) 新建。</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>{count}人待抽签</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>确认新抽签之前保留现有出发名单</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>返回出发名单</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>出发名单上{count}人</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>以种子数{seed}抽签</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>未在此抽签</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>重新抽签…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>本场次已抽签。要再抽请选“重新抽签”。</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>尚未保存。种子数不变：用它再抽结果相同。</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>出发名单或抽签记录</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>抽签结果</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>抽签记录</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>抽签{number}</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>种子数{seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>已核对：种子数得出这些分组</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>种子数得不出这些分组</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>退出之后，自第{number}组起：此处为第1组</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>检查与修订版</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>修复</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>迟退…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>发布出发名单</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>自检未发现问题。</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>发布修订版{number}</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>尚未发布</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>修订版{number}，发布于{when}</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>修订版{number}（发布于{when}）之后有更改</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>{count}项必须</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>{count}项建议</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>必须改正</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>建议改正</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR，在出发名单上</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>已报名</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>超额</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>未达标</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>年龄不足</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>场次不符</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>重复报名</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>替补次序</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>出发名单</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>未查</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence}准予保留：{remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>尚无人报名</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{entries}，共{whom}</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>{count}人退出</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>{count}项不符</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>缺少号码：按 Ctrl+Shift+B 分配</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>上限</translation>
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation>{time}（{metres}米）</translation>
  </message>
  <message>
   <source>Which entries</source>
   <translation>哪些报名</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>报名运动员…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>报名或组别</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>有问题</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>有问题 · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>报名队伍…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>这里没有符合“{text}”的。Esc 显示全部。</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>本文件尚无比赛。请用“比赛”“新建比赛”创建，或导入成绩。</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>日程中尚无场次。请用“比赛”“日程”添加，或导入成绩。</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>此处尚无人报名。用 Ctrl+Shift+I 导入名单，用 Ctrl+V 粘贴电子表格的行，或用 Ins 逐个报名。</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>{race}尚无人报名。请按 Ins 报名。</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race}在此不分组别。</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>本距离</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>整个比赛</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>按姓名、国家/地区或号码查找报名</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>问题及各国家/地区</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>问题 · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>这些报名没有问题。</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>本比赛有{nations}</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>成绩录入</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>第{pair}组</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>第{pair}组</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>号码{bib}</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>按顺序的头盔号</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>更改，或当时的表单</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>当时状态</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>更改的内容</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>全部场次</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>所有人</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>最新的{count}项更改；较早的在列表末尾</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>{count}项更改</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>全部运动员</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>重新显示全部运动员的更改</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>只显示一名运动员的更改</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>没有符合的更改。在框中按 Esc，或选“全部场次”“全部运动员”“所有人”可显示更多。</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>尚无录入。所有更改都会列在这里，注明操作人和原先内容。</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>请先选择更改。</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>此后只显示该运动员的更改。</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>谁的更改？</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>按姓名、文字、成绩或操作人查找更改</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>姓名、成绩或文字</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>冰上</translation>
  </message>
  <message>
   <source>next</source>
   <translation>下一场</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>还剩{count}组</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>第{pair}分组赛，共{all}</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>第{pair}组，共{all}组</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>尚未抽签</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>尚无场次。</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>当日场次已全部结束。</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>当日尚无场次抽签。</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>随后第{pair}分组赛：{names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>随后第{pair}组：{names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>随后 {race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>上次保存 {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>文件、备份、打印机和时钟</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>工作台</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>无法访问文件</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>无法访问 {path}。</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path} 已不存在。</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>文件所在磁盘只剩{count} MB。请腾出空间。</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>磁盘将满</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>每项更改都保存在 {name} 中。</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>自{since}起与本机计数器比较；不查询其他时钟。</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>时钟稳定</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>{time}时钟相对本机计数器跳变{seconds}秒。请与场馆时钟核对。</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>时钟跳变</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>没有打印机</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>此计算机没有打印机。表单可存为 PDF。</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>未选打印机</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>已知{count}台，均非默认。</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>打印机停止</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name} 报告错误。请查看。</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>打印机工作中</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>剩余圈数</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>第{lap}圈，共{all}圈</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>剩余圈数</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>第00圈，共00圈</translation>
  </message>
  <message>
   <source>F</source>
   <translation>终</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>本组圈速</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>按场次</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>其他赛季的名额</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>尚无人出场。录入第一个成绩后开始全能总成绩。</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>尚无奖牌：场次中所有人都有成绩或其他结果后才有。</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>尚无奖金：场次中所有人都有成绩或其他结果后才有。</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>无奖金：规则文件未写明这些场次的奖金。</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>队伍尚无奖金：规则文件载明奖金的团体场次尚未决出。</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>尚无人获得资格。计入的世界杯录入第一个成绩后开始列表。</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>哪些比赛</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>在哪场比赛之后</translation>
  </message>
  <message>
   <source>After</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>表单，或选择哪一份</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>本文件尚无比赛。请用“比赛”“导入成绩”导入。</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>目前全部</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code}：{meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>本比赛</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>整个系列赛</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>集体出发的冲刺和终点</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>未保存：第{number}场的 {text}。Return 保存。</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>头盔号</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>终点，第{lap}圈：按顺序的头盔号，附成绩或差距</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>第{number}次冲刺，第{lap}圈之后，还有{count}圈</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>第{number}次冲刺，第{lap}圈：下次通过</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>第{number}次冲刺，第{lap}圈：按顺序的头盔号</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>本场次已正式。更正成绩请先设为临时 (Ctrl+Return)。</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>终点冲刺分与到达顺序不符。Ctrl+Shift+F11 重算。</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>被套圈？{who} 落后冠军{gap}到达。若是，请输入 {helmet} 并按 F11。</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 注释 · F5 未完赛 · F7 取消资格 · F11 被套圈 · Shift+F11 提前停止</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>全部到达。Page Up：之前的冲刺。头盔号加 F7：取消资格。</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>例如 12 7:42.51 7 +0.15 加 Return。只输头盔号：过线顺序。</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Return 计一圈。头盔号加 Return 记下顺序。Page Up：上一次冲刺。</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>正在打开 {name} …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>正在打开 …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name} 没有可让出的道。请先标记 {name}。</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>只有在组内出发者才能插到两组之间。</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>第{pair}组是第一组。</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>第{pair}组是最后一组。</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>这里没有组。请选择有组者。</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name} 不在名单上。</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>该道已空；该组不空。</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>此处无人出发。请先选择某人。</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>下一组或分组赛(&amp;A)</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>上一组或分组赛(&amp;E)</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>{metres}米分段</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>当时</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>当时的表单</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>请在上方输入时间，例如 14:32，按 Return；或选择更改并按 Return。</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>此时本比赛还不在文件中。</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>当时此表单为空。</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · 之后有更改</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>正在与现在比较…</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>现在内容相同。</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>此后：{changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>时间：Return 转到该时，Up 到上一更改，Down 到下一更改</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32 或 14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>第{number}场，{title}：{state}</translation>
  </message>
  <message>
   <source>M</source>
   <translation>男</translation>
  </message>
  <message>
   <source>W</source>
   <translation>女</translation>
  </message>
  <message>
   <source>No races yet. Make a competition (Ctrl+M) or import results (Ctrl+I), both under Competition.</source>
   <translation>尚无场次。请在“比赛”中新建比赛 (Ctrl+M) 或导入成绩 (Ctrl+I)。</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>没有打开的文件。“文件”&gt;“打开…”或“文件”&gt;“新建…”</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>标记：{words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>出发名单与成绩</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>出发名单或成绩</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>此出发名单尚无人。请报名运动员（Ctrl+1）、为场次抽签（Ctrl+2），或导入其成绩（Ctrl+I）。</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>本文件尚无场次。请新建比赛 (Ctrl+M) 或导入成绩 (Ctrl+I)。</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>{count}人未出场</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>设为临时</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>名单上所有人都有结果。</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>总积分榜或圈速</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>全部纪录，或本比赛的</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>全部纪录</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>在此创造</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>本比赛创造</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>本比赛</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>创造于{event}</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>创造了{count}项纪录</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>没有符合的纪录。在框中按 Esc，或选“全部纪录”可显示更多。</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>尚无纪录。请用“纪录”“导入列表”导入，或用“纪录”“新纪录”输入。</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>就本文件所知，尚无纪录或最好成绩：以纪录列表为准比较。</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>新纪录…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>批准…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>按姓名、国家/地区、地点或距离查找纪录</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>姓名、国家/地区、地点或距离</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>女子和男子</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>年龄级别依据</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>号码{number}</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>又名 {names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>{day}出生</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>{season}无年龄级别</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{season}为{age_class}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done}/{all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>录入一次冲刺后此处显示冲刺分。</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>录入第一个成绩后此处显示成绩公告。</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>世界杯总积分榜</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>该杯赛有成绩后此处显示总积分榜。</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>接下来</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>已结束{done}场，共{count}场</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>新运动员…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{found}/{everybody}</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>运动员随所在场次加入：请用“比赛”“导入成绩”导入场次。或用“运动员”“新运动员”添加第一名。</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>尚无运动员</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>按任一姓名、国家/地区、ID、俱乐部或号码查找运动员</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>姓名、国家/地区、ID 或号码</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>没有符合者。请输入姓名开头、国家/地区（如 NED）、ID 或号码。</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>图表…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>个人最好、{season}赛季最好成绩</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>尚无世界杯积分。</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>尚无成绩。</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>尚未列入出发名单。</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>资料卡各部分</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>最好成绩</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>总积分榜截至</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>假设</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>图表…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>总积分榜或杯赛</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>杯赛</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>本文件尚无计入世界杯的场次。请用“比赛”“导入成绩”导入世界杯场次；总积分榜随录入成绩更新。</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>尚无总积分榜</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>退出假设</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>尚无可作假设的总积分榜。</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>请先在总积分榜中选择某人。</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>这些成绩是假设的。人工排名请先按 Esc 退出。</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>世界杯总积分榜 · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{skated}/{count}场</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>{event}之后</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>单场积分较高者，再比次高，依此类推</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>最好成绩较快者</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>取最好的{count}场。</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>所有场次计入。</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>积分相同则名次并列。</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>积分相同：{links}；仍相同则名次并列。</translation>
  </message>
  <message>
   <source>; then </source>
   <translation>；再 </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>已标记</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>未抽签</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>第{lap}圈</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>队员…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>{name} 的成绩</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>替补 {names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>队伍成绩录入</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>队伍列入出发名单后，在此输入成绩。</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}，每半圈后的计时</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>女子至第{lap}圈</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>男子至第{lap}圈</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>将为{result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>要删除成绩，请按 Ctrl+Del。</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>本场次已正式。更正成绩请先设为临时 (Ctrl+Return)。</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>已退出。F8 撤回退出。</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Return 保存并继续。</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>领先者 {time} · Return 保存并继续。</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>未保存：{name} 的 {text}。Return 保存。</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points}分</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>末圈 {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>时间表…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>检查清单…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>打印后有更改</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>进行情况或待检查项</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>请通过“比赛”“新建比赛”创建（Ctrl+M）。</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>尚无比赛</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>检查清单 · {done}/{count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>尚无待检查项。</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>{count}份表单打印后有更改</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>尚未打印或导出任何内容。</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>没有更改：已发布的仍有效。</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>人工 {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done}/{count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>待办</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>{span}后开始</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>准时</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>提前{count}分钟</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>落后{count}分钟</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours}小时{minutes}分钟</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>约{time}结束</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>预计约{time}结束</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>每次出发间隔 {every}，为估计：今日尚无数据</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>每次出发间隔 {every}，按最近{count}次</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>预计</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>延误</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>约{time}</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>欢迎</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>长距离速度滑冰成绩处理台</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>最近的文件</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>打开过的文件列在此处，最近的在前。</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>新赛季(&amp;N)…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>逐步设定赛历、规则和日程；也适用于单项俱乐部比赛</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>本机或共享位置的成绩文件</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>打开示例(&amp;S)</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>两站世界杯的全部成绩，供浏览和试用</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>来自上赛季(&amp;L)…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>把另一文件的运动员、队伍和裁判员带入新文件</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>按任务逐一说明</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>已不在 {folder} 中。Delete 将其移出此列表。</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>由此产生的变化</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>假设的名额与组别</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>哪项锦标赛的名额</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>名额与组别的假设变化</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>无锦标赛</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>没有已知的变化。</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>另一赛季</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>名额没有变化。</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>没有国家/地区增减。</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>名额：{nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race}：{count}人变更组别。</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race}：无人变更组别。</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>假设的场次</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>名次、成绩、DNF 或 DQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>请输入姓名</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>参赛者</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>在此假设</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>全部删除</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>文件中没有的剩余场次</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>谁还能夺冠</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>该杯赛无人含这些字母。请输入其他字母。</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>请输入剩余场次数，0至{most}。</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race}（已赛）</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>假设</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>尚无。请输入姓名并按 Return。</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>是以下选手的名次或成绩：</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>场剩余</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}，从大到小</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}，从小到大</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>第{hit}处，共{hits}处</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column}：{value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>标记</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>上升{places}位</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>下降{places}位</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>名次不变</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>复制该行(&amp;C)</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>复制整个列表(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>在列表中查找(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>排序方式(&amp;O)</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>按纸面顺序</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>列(&amp;U)</translation>
  </message>
 </context>
</TS>
