<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>skatedesk</name>
  <message>
   <source>There is no display to open the window on. The commands work without one: skatedesk --help</source>
   <translation>ウィンドウを開くディスプレイがありません。コマンドはディスプレイなしでも使えます：skatedesk --help</translation>
  </message>
  <message>
   <source>The sample World Cup lies in {path}.</source>
   <translation>サンプルのワールドカップは{path}にあります。</translation>
  </message>
  <message>
   <source>There is no display. The sheets and pictures of the window go to {folder}.</source>
   <translation>ディスプレイがありません。ウィンドウの帳票と画像は{folder}に書き出します。</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path}に書き込めません。</translation>
  </message>
  <message>
   <source>{file} is written: {events}.</source>
   <translation>{file}を作成しました：{events}。</translation>
  </message>
  <message>
   <source>Open it: skatedesk {file}</source>
   <translation>開くには：skatedesk {file}</translation>
  </message>
  <message>
   <source>There is no file {file}. Make it: skatedesk new {quoted} --season 2025/26 --rules {rules}</source>
   <translation>ファイル{file}がありません。作成するには：skatedesk new {quoted} --season 2025/26 --rules {rules}</translation>
  </message>
  <message numerus="yes">
   <source>{count} source was refused, nothing of it was taken.</source>
   <translation>
    <numerusform>{count}件の取込元を拒否しました。そこからは何も取り込んでいません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sources were refused, nothing of them was taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{file} has {count} fault.</source>
   <translation>
    <numerusform>{file}に{count}件の異常があります。</numerusform>
   </translation>
   <extra-po-msgid_plural>{file} has {count} faults.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file} is sound: {races} races, {entries} entries, every one accounted for.</source>
   <translation>{file}は正常です：{races}レース、エントリー{entries}件、すべて確認済みです。</translation>
  </message>
  <message>
   <source>Refused: {sentence}</source>
   <translation>拒否：{sentence}</translation>
  </message>
  <message>
   <source>See {program} --help</source>
   <translation>{program} --help を参照してください</translation>
  </message>
  <message>
   <source>write the sample: World Cup 1 and 2 of 2025/26</source>
   <translation>サンプルを書き出す：2025/26シーズンのワールドカップ第1戦と第2戦</translation>
  </message>
  <message>
   <source>make a results file, empty or with a competition and its programme</source>
   <translation>成績ファイルを作る（空、または大会とプログラム付き）</translation>
  </message>
  <message>
   <source>take races from JSON files; of a source with a fault nothing is taken</source>
   <translation>JSONファイルからレースを取り込む。異常のある取込元からは何も取り込まない</translation>
  </message>
  <message>
   <source>compare an entry list (.xlsx, .csv) with the file; with --apply take its rows</source>
   <translation>エントリーリスト（.xlsx、.csv）をファイルと比較する。--apply で行を取り込む</translation>
  </message>
  <message>
   <source>show who starts in Division A and B by rule, and why; nothing is changed</source>
   <translation>規則によるディビジョンA・Bの振り分けとその理由を表示する。何も変更しない</translation>
  </message>
  <message>
   <source>draw a race by rule; stored where the race has no start list yet, else only shown</source>
   <translation>規則に従ってレースを抽選する。スタートリストがなければ保存し、あれば表示だけする</translation>
  </message>
  <message>
   <source>show the result list of a race</source>
   <translation>レースのリザルトを表示する</translation>
  </message>
  <message>
   <source>show the standing of a cup</source>
   <translation>カップの総合順位を表示する</translation>
  </message>
  <message>
   <source>explain a rank, a time, a gap or points, step by step, with what the rule file says</source>
   <translation>順位・タイム・差・ポイントを、規則ファイルの記述とともに順を追って説明する</translation>
  </message>
  <message>
   <source>show what imagined results would change in standing, title, divisions and places; nothing is stored</source>
   <translation>仮の結果で総合順位・タイトル・ディビジョン・出場枠がどう変わるかを表示する。何も保存しない</translation>
  </message>
  <message>
   <source>show records, or those set in a competition; with --import, compare a list of them with the file</source>
   <translation>記録、または大会で出た記録を表示する。--import で記録の一覧をファイルと比較する</translation>
  </message>
  <message>
   <source>list what speaks against making a race official; nothing is changed</source>
   <translation>レースを公式にできない理由を一覧する。何も変更しない</translation>
  </message>
  <message>
   <source>make a race official; what is missing or improbable is overruled with a remark</source>
   <translation>レースを公式にする。不足や疑わしい点は備考を付けて裁定する</translation>
  </message>
  <message>
   <source>tell what is worth telling of a race: margins, records, medals, the cup; each from the file</source>
   <translation>レースの見どころを伝える：着差、記録、メダル、カップ。すべてファイルから求める</translation>
  </message>
  <message>
   <source>show the classification of a combination, such as an allround championship</source>
   <translation>オールラウンド選手権などの総合成績を表示する</translation>
  </message>
  <message>
   <source>show who qualifies for a championship by points and times, and why</source>
   <translation>ポイントとタイムによる選手権の出場資格者とその理由を表示する</translation>
  </message>
  <message>
   <source>show the medal table; with --skaters, who stood on which podium and what it meant</source>
   <translation>メダル表を表示する。--skaters で、誰がどの表彰台に立ちどんな意味があったかを表示する</translation>
  </message>
  <message>
   <source>show the prize money by place, skater, team and nation</source>
   <translation>順位・選手・チーム・国ごとの賞金を表示する</translation>
  </message>
  <message>
   <source>take podiums won before this file from a list, so that a seventh podium can be told</source>
   <translation>このファイルより前の表彰台を一覧から取り込み、7回目の表彰台などを数えられるようにする</translation>
  </message>
  <message>
   <source>write the lists of a competition or a race, and keep which editions went out</source>
   <translation>大会またはレースの帳票を書き出し、どの版を出したかを記録する</translation>
  </message>
  <message>
   <source>write the protocol: all lists of a competition as one book, or as one workbook</source>
   <translation>公式記録集を書き出す：大会の全帳票を1冊またはブック1つにまとめる</translation>
  </message>
  <message>
   <source>fill a federation's own workbook; only the cells with placeholders change, and formulas count anew</source>
   <translation>連盟所定のブックに記入する。変わるのはプレースホルダーのあるセルだけで、数式は再計算される</translation>
  </message>
  <message>
   <source>“{word}” is neither a command nor a file that is there</source>
   <translation>「{word}」はコマンドでも、存在するファイルでもありません</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating.</source>
   <translation>スピードスケート（ロングトラック）の成績デスク。</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>example:</source>
   <translation>例：</translation>
  </message>
  <message>
   <source>what is done</source>
   <translation>実行する操作</translation>
  </message>
  <message>
   <source>the results file, such as season.skatedesk</source>
   <translation>成績ファイル（例：season.skatedesk）</translation>
  </message>
  <message>
   <source>without a command:
  skatedesk [FILE]    open the window, with this results file
  skatedesk demo      open the sample World Cup; without a display, write its lists into out/</source>
   <translation>コマンドなしの場合：
  skatedesk [FILE]    この成績ファイルでウィンドウを開く
  skatedesk demo      サンプルのワールドカップを開く。ディスプレイがなければ帳票を out/ に書き出す</translation>
  </message>
  <message>
   <source>exit codes:
  0  all is well
  2  something is refused or wrong, and a sentence says what</source>
   <translation>終了コード：
  0  正常
  2  拒否または異常。内容を文で示す</translation>
  </message>
  <message>
   <source>a .json file with one race, or a folder of them</source>
   <translation>1レース分の.jsonファイル、またはそのフォルダー</translation>
  </message>
  <message>
   <source>the entry list, a workbook or a text in columns</source>
   <translation>エントリーリスト（ブック、または列のあるテキスト）</translation>
  </message>
  <message>
   <source>the sheet of the workbook, where several have entries</source>
   <translation>エントリーのあるシートが複数あるとき、ブックのシート名</translation>
  </message>
  <message>
   <source>the nation of rows that name none; without it, the country of the competition if no column says it</source>
   <translation>国のない行に使う国。指定がなく国の列もなければ、大会の開催国</translation>
  </message>
  <message>
   <source>take the rows; without it, nothing is changed</source>
   <translation>行を取り込む。指定しなければ何も変更しない</translation>
  </message>
  <message>
   <source>the number of the competition in its series</source>
   <translation>シリーズ内での大会の番号</translation>
  </message>
  <message>
   <source>the series, where several have a competition of that number</source>
   <translation>同じ番号の大会が複数のシリーズにあるとき、そのシリーズ</translation>
  </message>
  <message>
   <source>the number of the race in the programme</source>
   <translation>プログラム内のレース番号</translation>
  </message>
  <message>
   <source>with every passing, the laps and the ranks there</source>
   <translation>全通過タイム、ラップ、各通過順位を付ける</translation>
  </message>
  <message>
   <source>the seed of the lots, so that the same draw comes out again; without it, a new one is made</source>
   <translation>抽選のシード値。同じ抽選を再現できる。指定しなければ新しく作る</translation>
  </message>
  <message>
   <source>such as "M 500", "W 1000", "M long", "W mass start", "M team pursuit", "W team sprint", "mixed relay"</source>
   <translation>例："M 500"、"W 1000"、"M long"、"W mass start"、"M team pursuit"、"W team sprint"、"mixed relay"</translation>
  </message>
  <message>
   <source>the numbers of the places: {names}, or the path of a file with others</source>
   <translation>出場枠の数：{names}、または別の数のファイルのパス</translation>
  </message>
  <message>
   <source>such as "M 500", "W 5000", "M mass start", "W team pursuit", "M allround", "W sprint"</source>
   <translation>例："M 500"、"W 5000"、"M mass start"、"W team pursuit"、"M allround"、"W sprint"</translation>
  </message>
  <message>
   <source>the number of the last competition that counts; without it, all count</source>
   <translation>対象とする最後の大会の番号。指定しなければすべて対象</translation>
  </message>
  <message>
   <source>men or women</source>
   <translation>男子または女子</translation>
  </message>
  <message>
   <source>the combination, such as allround or sprint; without it, the one that is skated</source>
   <translation>総合の種別（allround、sprintなど）。指定しなければ実施中のもの</translation>
  </message>
  <message>
   <source>answer in JSON, for other programs</source>
   <translation>ほかのプログラム用にJSONで答える</translation>
  </message>
  <message>
   <source>write a backup into a second place, read again and counted; the file may be open meanwhile</source>
   <translation>バックアップ先に書き込み、読み直して数える。その間ファイルは開いたままでよい</translation>
  </message>
  <message>
   <source>show the backups of a file, and what has changed since</source>
   <translation>ファイルのバックアップと、その後の変更を表示する</translation>
  </message>
  <message>
   <source>go back to a backup; the file as it is now is kept beside it</source>
   <translation>バックアップに戻す。現在のファイルは横に残す</translation>
  </message>
  <message numerus="yes">
   <source>{file}: read again and counted, {count} row.</source>
   <translation>
    <numerusform>{file}：読み直して数えました、{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: read again and counted, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no backup of {file}.</source>
   <translation>{file}のバックアップはありません。</translation>
  </message>
  <message>
   <source>What has changed since cannot be told.</source>
   <translation>その後の変更は分かりません。</translation>
  </message>
  <message>
   <source>Races touched: {races}.</source>
   <translation>関係するレース：{races}。</translation>
  </message>
  <message>
   <source>{file} is as it was at {time}.</source>
   <translation>{file}は{time}の状態になりました。</translation>
  </message>
  <message>
   <source>Take it back: {command}</source>
   <translation>元に戻すには：{command}</translation>
  </message>
  <message>
   <source>the folder for backups, on a stick</source>
   <translation>バックアップ用のフォルダー（USBメモリー上）</translation>
  </message>
  <message>
   <source>the folder with backups; without it, the second place chosen in the window</source>
   <translation>バックアップのあるフォルダー。指定しなければウィンドウで選んだバックアップ先</translation>
  </message>
  <message>
   <source>the backup to go back to</source>
   <translation>戻すバックアップ</translation>
  </message>
  <message>
   <source>one of {known}; without it, that of the sheets of the competition</source>
   <translation>{known}のいずれか。指定しなければ大会の帳票のもの</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .txt, .html, .xlsx, .pdf, .csv or .json</source>
   <translation>このファイルに書き出す。拡張子により.txt、.html、.xlsx、.pdf、.csv、.json</translation>
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
   <translation>グラフを画像（.png）または図（.svg）に描く。--to がなければ値を表示する</translation>
  </message>
  <message>
   <source>laps or opener of a race; cup (places after each competition), cup-points (points after each) or points (still to win) of a cup; bests of a skater over a distance</source>
   <translation>レースの laps または opener、カップの cup（各大会終了時の順位）、cup-points（各大会終了時のポイント）または points（今後獲得できるポイント）、ある距離での選手の bests</translation>
  </message>
  <message>
   <source>the number of the pair or heat</source>
   <translation>組またはヒートの番号</translation>
  </message>
  <message>
   <source>the cup, such as “M 500”</source>
   <translation>カップ（例：「M 500」）</translation>
  </message>
  <message>
   <source>the skater; in a cup the one brought out</source>
   <translation>選手。カップでは強調する選手</translation>
  </message>
  <message>
   <source>the distance in metres</source>
   <translation>距離（m）</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have, for the points still to win</source>
   <translation>今後獲得できるポイントの計算で、ファイルにない今後のレースの数</translation>
  </message>
  <message>
   <source>write it to this file, by its ending as .png or .svg</source>
   <translation>このファイルに書き出す。形式は拡張子 .png または .svg で決まる</translation>
  </message>
  <message>
   <source>Written: {name}.</source>
   <translation>書き出しました：{name}。</translation>
  </message>
  <message>
   <source>Say of which race the plot is: --competition N --race M.</source>
   <translation>どのレースのグラフか指定してください：--competition N --race M。</translation>
  </message>
  <message>
   <source>Say of which pair the laps are: --pair P.</source>
   <translation>どの組のラップか指定してください：--pair P。</translation>
  </message>
  <message>
   <source>Say of which cup the plot is, such as --cup “M 500”.</source>
   <translation>どのカップのグラフか指定してください（例：--cup "M 500"）。</translation>
  </message>
  <message>
   <source>Say of whom and over what the plot is: --name PART --distance M.</source>
   <translation>誰のどの距離のグラフか指定してください：--name PART --distance M。</translation>
  </message>
  <message>
   <source>Nobody is called “{part}”.</source>
   <translation>「{part}」に当たる人はいません。</translation>
  </message>
  <message>
   <source>Several are called “{part}”: {names}. Type more of the name.</source>
   <translation>「{part}」に当たる人が複数います：{names}。名前をもっと長く入力してください。</translation>
  </message>
  <message>
   <source>{event} has no races with divisions that count for a cup.</source>
   <translation>{event}には、カップ対象でディビジョンのあるレースがありません。</translation>
  </message>
  <message>
   <source>The draw is the start list of race {number} now.</source>
   <translation>抽選結果をレース{number}のスタートリストにしました。</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, so this draw is only shown and not stored.</source>
   <translation>レース{number}にはすでにスタートリストがあるため、この抽選は表示だけで保存しません。</translation>
  </message>
  <message>
   <source>The rows were taken.</source>
   <translation>行を取り込みました。</translation>
  </message>
  <message>
   <source>Nothing was changed. Take the rows with --apply.</source>
   <translation>何も変更していません。行を取り込むには --apply を付けてください。</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR.</source>
   <translation>「{text}」は国コードではありません。NORのような3文字で書いてください。</translation>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is refused.</source>
   <translation>
    <numerusform>{source}：{count}行を拒否しました。</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{source}: {count} row is left out until an official says who it is.</source>
   <translation>
    <numerusform>{source}：本人が確認されるまで{count}行を除きます。</numerusform>
   </translation>
   <extra-po-msgid_plural>{source}: {count} rows are left out until an official says who they are.</extra-po-msgid_plural>
  </message>
  <message>
   <source>only this race, by its number in the programme; without it, all races and the standings</source>
   <translation>このレースだけ（プログラムの番号）。指定しなければ全レースと総合順位</translation>
  </message>
  <message>
   <source>the folder to write into; it is made where there is none</source>
   <translation>書き出し先のフォルダー。なければ作成する</translation>
  </message>
  <message>
   <source>some of xlsx, pdf, html, csv and json, with commas between; without it, xlsx</source>
   <translation>xlsx、pdf、html、csv、jsonからコンマ区切りで指定。指定しなければxlsx</translation>
  </message>
  <message>
   <source>results: result lists and standings; laps: results with passings and laps; start: start lists, pair lists and lap sheets; entries: entry lists; all: everything</source>
   <translation>results：リザルトと総合順位、laps：通過・ラップ付きリザルト、start：スタートリスト・組合せ表・ラップシート、entries：エントリーリスト、all：すべて</translation>
  </message>
  <message>
   <source>only what went out before and says something else by now</source>
   <translation>発行後に内容が変わったものだけ</translation>
  </message>
  <message>
   <source>the lists as they stood then, such as 2025-11-14 14:32; that minute counts in</source>
   <translation>その時点の帳票（例：2025-11-14 14:32）。その1分間を含む</translation>
  </message>
  <message>
   <source>the language of the sheets: {known}</source>
   <translation>帳票の言語：{known}</translation>
  </message>
  <message>
   <source>a second language beside it, or “” for none</source>
   <translation>併記する第2言語。なしは「」</translation>
  </message>
  <message>
   <source>A4 or Letter</source>
   <translation>A4またはLetter</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}</source>
   <translation>「{name}」という形式はありません。形式は{known}です</translation>
  </message>
  <message>
   <source>Nothing changed since the last editions.</source>
   <translation>前回の版から変更はありません。</translation>
  </message>
  <message>
   <source>{file} can only be read now, so it is not kept there which editions went out.</source>
   <translation>{file}は読み取り専用のため、どの版を出したかは記録されません。</translation>
  </message>
  <message>
   <source>Entry lists are written for the whole competition. Leave --race out.</source>
   <translation>エントリーリストは大会全体で書き出します。--race を外してください。</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Choose another one.</source>
   <translation>フォルダー{folder}を作成できません（{reason}）。別のフォルダーを選んでください。</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} row, {edition}</source>
   <translation>
    <numerusform>{file}：{count}行、{edition}</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} rows, {edition}</extra-po-msgid_plural>
  </message>
  <message>
   <source>the race of placeholders that name none, by its number in the programme</source>
   <translation>レース指定のないプレースホルダーに使うレース（プログラムの番号）</translation>
  </message>
  <message>
   <source>the workbook to write (.xlsx); the template stays as it is</source>
   <translation>書き出すブック（.xlsx）。テンプレートは変わらない</translation>
  </message>
  <message>
   <source>the federation's workbook (.xlsx) with placeholders such as {{race.title}}; docs/templates.md has all</source>
   <translation>{{race.title}}などのプレースホルダーを含む連盟のブック（.xlsx）。一覧は docs/templates.md</translation>
  </message>
  <message numerus="yes">
   <source>{file}, {sheet}: {count} cell filled</source>
   <translation>
    <numerusform>{file}、{sheet}：{count}セルに記入</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}, {sheet}: {count} cells filled</extra-po-msgid_plural>
  </message>
  <message>
   <source>Excel will count the formulas anew when it opens the workbook; in LibreOffice press Ctrl+Shift+F9. All else is as in the template.</source>
   <translation>数式はExcelでブックを開くと再計算されます。LibreOfficeではCtrl+Shift+F9を押してください。ほかはテンプレートのままです。</translation>
  </message>
  <message>
   <source>Placeholders outside of cells were not filled: {parts}.</source>
   <translation>セルの外のプレースホルダーには記入していません：{parts}。</translation>
  </message>
  <message>
   <source>why what was found may stand; it is kept with the race</source>
   <translation>指摘があっても認める理由。レースとともに保存される</translation>
  </message>
  <message>
   <source>Race {number} is official.</source>
   <translation>レース{number}は公式です。</translation>
  </message>
  <message>
   <source>May be overruled: {sentence}</source>
   <translation>裁定可：{sentence}</translation>
  </message>
  <message>
   <source>Has to be mended: {sentence}</source>
   <translation>要修正：{sentence}</translation>
  </message>
  <message>
   <source>Reminder: {sentence}</source>
   <translation>注意：{sentence}</translation>
  </message>
  <message>
   <source>Overruled: {remark}</source>
   <translation>裁定：{remark}</translation>
  </message>
  <message>
   <source>Nothing speaks against making race {number} official.</source>
   <translation>レース{number}を公式にする妨げはありません。</translation>
  </message>
  <message>
   <source>show who changed what, the newest first; with --lists, which lists differ between two moments</source>
   <translation>誰が何を変更したかを新しい順に表示する。--lists で、2つの時点で異なる帳票を表示する</translation>
  </message>
  <message>
   <source>see whether the file is sound, its journal untouched and every entry accounted for</source>
   <translation>ファイルが正常か、ジャーナルが改変されていないか、全エントリーがそろっているかを調べる</translation>
  </message>
  <message>
   <source>from this moment on, such as 2025-11-14 14:32, or 14:32 for today</source>
   <translation>この時点から（例：2025-11-14 14:32、今日なら14:32）</translation>
  </message>
  <message>
   <source>until this moment; its minute counts in</source>
   <translation>この時点まで。その1分間を含む</translation>
  </message>
  <message>
   <source>only what touched this race of the competition, by its number in the programme</source>
   <translation>大会のこのレースに関するものだけ（プログラムの番号）</translation>
  </message>
  <message>
   <source>only what this hand did</source>
   <translation>この担当者の操作だけ</translation>
  </message>
  <message>
   <source>only what has all these words in it, such as a name</source>
   <translation>これらの語（名前など）をすべて含むものだけ</translation>
  </message>
  <message>
   <source>not the entries, but which lists of the competition differ between the two moments, and how</source>
   <translation>操作ではなく、2つの時点で大会のどの帳票がどう異なるか</translation>
  </message>
  <message>
   <source>Say of which competition the race is: --competition N --race M.</source>
   <translation>どの大会のレースか指定してください：--competition N --race M。</translation>
  </message>
  <message>
   <source>Nothing here was changed.</source>
   <translation>ここでは何も変更されていません。</translation>
  </message>
  <message>
   <source>Say of which competition, and from which moment on: --competition N --from MOMENT.</source>
   <translation>どの大会の、どの時点からか指定してください：--competition N --from MOMENT。</translation>
  </message>
  <message>
   <source>{title}: {changes}</source>
   <translation>{title}：{changes}</translation>
  </message>
  <message>
   <source>No list says anything else.</source>
   <translation>内容の変わった帳票はありません。</translation>
  </message>
  <message>
   <source>count only races that are official</source>
   <translation>公式のレースだけを数える</translation>
  </message>
  <message>
   <source>count each distance of a combination, such as an allround, instead of its classification</source>
   <translation>オールラウンドなどの総合成績の代わりに、各距離を数える</translation>
  </message>
  <message>
   <source>the podiums of the skaters instead of the table</source>
   <translation>表の代わりに選手の表彰台</translation>
  </message>
  <message>
   <source>the number of the competition in its series; without it, all competitions are added up</source>
   <translation>シリーズ内での大会の番号。指定しなければ全大会を合計する</translation>
  </message>
  <message>
   <source>only competitions of this series</source>
   <translation>このシリーズの大会だけ</translation>
  </message>
  <message>
   <source>the season is over: the standings are final, and what they pay is added up</source>
   <translation>シーズン終了。総合順位は確定し、その賞金を合算する</translation>
  </message>
  <message>
   <source>a list (.xlsx, .csv) with the columns name, nation, distance, gold, silver and bronze</source>
   <translation>name、nation、distance、gold、silver、bronzeの列を持つ一覧（.xlsx、.csv）</translation>
  </message>
  <message numerus="yes">
   <source>{count} row was taken.</source>
   <translation>
    <numerusform>{count}行を取り込みました。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows were taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>from one summer to the next, such as 2025/26; without it, that of the day</source>
   <translation>夏から次の夏まで（例：2025/26）。指定しなければ今日のシーズン</translation>
  </message>
  <message>
   <source>the rule file: {names}, or the path of another one; without it, that of the season</source>
   <translation>規則ファイル：{names}、または別のファイルのパス。指定しなければシーズンのもの</translation>
  </message>
  <message>
   <source>with a competition and the races of this programme, such as "club meet" or "world cup"</source>
   <translation>このプログラムの大会とレースを付ける（例："club meet"、"world cup"）</translation>
  </message>
  <message>
   <source>what the competition is called</source>
   <translation>大会の名前</translation>
  </message>
  <message>
   <source>the series it belongs to</source>
   <translation>大会が属するシリーズ</translation>
  </message>
  <message>
   <source>the oval, by its name or its town; where it lies is known of many</source>
   <translation>リンク（名前または都市）。多くは所在地が登録済み</translation>
  </message>
  <message>
   <source>the first day, such as 2025-11-21</source>
   <translation>初日（例：2025-11-21）</translation>
  </message>
  <message>
   <source>take skaters, best times, teams, looks and officials from this results file</source>
   <translation>この成績ファイルから選手、ベストタイム、チーム、体裁、競技役員を引き継ぐ</translation>
  </message>
  <message>
   <source>{file} is ready for the season {season}.</source>
   <translation>{file}はシーズン{season}用に準備できました。</translation>
  </message>
  <message numerus="yes">
   <source>{event}: {count} race.</source>
   <translation>
    <numerusform>{event}：{count}レース。</numerusform>
   </translation>
   <extra-po-msgid_plural>{event}: {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Bring races in: skatedesk import {file} SOURCE...</source>
   <translation>レースを取り込むには：skatedesk import {file} SOURCE...</translation>
  </message>
  <message>
   <source>Bring entries in: skatedesk entries import {file} LIST --competition {number} --apply</source>
   <translation>エントリーを取り込むには：skatedesk entries import {file} LIST --competition {number} --apply</translation>
  </message>
  <message>
   <source>Say what the competition is called with --event, or choose a programme with --template.</source>
   <translation>--event で大会の名前を指定するか、--template でプログラムを選んでください。</translation>
  </message>
  <message>
   <source>write all that the file holds on one person</source>
   <translation>1人についてファイルが持つ情報をすべて書き出す</translation>
  </message>
  <message>
   <source>put another name in the place of a person's; results stay, and the journal still knows the name</source>
   <translation>人の名前を別の名前に置き換える。成績は残り、ジャーナルには元の名前が残る</translation>
  </message>
  <message>
   <source>write a new file in which a person is named no more; results stay, the journal begins anew</source>
   <translation>ある人の名前を消した新しいファイルを書き出す。成績は残り、ジャーナルは新しく始まる</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name.</source>
   <translation>{file}：名前の代わりに{name}と表示します。</translation>
  </message>
  <message>
   <source>The journal still has the name, and Undo brings it back. A file without it: {command}</source>
   <translation>ジャーナルには名前が残り、「元に戻す」で名前が戻ります。名前のないファイルを作るには：{command}</translation>
  </message>
  <message>
   <source>{file}: {name} stands in the place of the name; the journal begins anew.</source>
   <translation>{file}：名前の代わりに{name}と表示します。ジャーナルは新しく始まります。</translation>
  </message>
  <message>
   <source>{file} still has the name. Keep it only as long as you must, and its copies too.</source>
   <translation>{file}にはまだ名前が残っています。必要な間だけ保管し、コピーも同様にしてください。</translation>
  </message>
  <message>
   <source>the JSON file to write</source>
   <translation>書き出すJSONファイル</translation>
  </message>
  <message>
   <source>the new results file; the old one stays as it is</source>
   <translation>新しい成績ファイル。元のファイルは変わらない</translation>
  </message>
  <message>
   <source>why, without the name; it is kept in the file</source>
   <translation>理由（名前は書かない）。ファイルに残る</translation>
  </message>
  <message>
   <source>the name that lists give instead; without it, Skater and a number</source>
   <translation>帳票で代わりに示す名前。指定しなければSkaterと番号</translation>
  </message>
  <message>
   <source>the id of the federation, or the whole name as lists print it</source>
   <translation>連盟のID、または帳票に載る氏名全体</translation>
  </message>
  <message>
   <source>the book to write (.pdf), or the workbook with a tab for each list (.xlsx)</source>
   <translation>書き出す冊子（.pdf）、または帳票ごとにタブのあるブック（.xlsx）</translation>
  </message>
  <message>
   <source>{file} is neither a book nor a workbook. Call it .pdf or .xlsx.</source>
   <translation>{file}は冊子でもブックでもありません。.pdfまたは.xlsxの名前にしてください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} list</source>
   <translation>
    <numerusform>帳票{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>{file}: {pages}, {lists}</source>
   <translation>{file}：{pages}、{lists}</translation>
  </message>
  <message>
   <source>give a start number to everybody entered who has none</source>
   <translation>番号のないエントリー全員にゼッケンを付ける</translation>
  </message>
  <message>
   <source>enter times of a race; what cannot be read leaves all of them out</source>
   <translation>レースのタイムを入力する。読めないものが一つでもあれば、どれも入力されません</translation>
  </message>
  <message>
   <source>who did what: a start number or a name, then =, then a time, DNF, DNS or DQ</source>
   <translation>だれがどうなったか：ゼッケンまたは名前、=、タイム・DNF・DNS・DQ のいずれか</translation>
  </message>
  <message>
   <source>“{text}” is no result: write WHO=WHAT, such as 201=41.25.</source>
   <translation>“{text}” は結果として読めません。201=41.25 のように WHO=WHAT の形で書いてください。</translation>
  </message>
  <message>
   <source>{name} is given two results. Give one.</source>
   <translation>{name}の結果が2つあります。1つだけにしてください。</translation>
  </message>
  <message>
   <source>Nobody on the start list has the number or the name “{text}”. Look at the start list.</source>
   <translation>“{text}” という番号または名前はスタートリストにありません。スタートリストを確認してください。</translation>
  </message>
  <message>
   <source>Several on the start list are called “{text}”. Give the start number.</source>
   <translation>“{text}” という名前はスタートリストに複数あります。ゼッケンで指定してください。</translation>
  </message>
  <message>
   <source>only these, such as WR, TR, NR or NRJ</source>
   <translation>WR、TR、NR、NRJなど、これらだけ</translation>
  </message>
  <message>
   <source>men, women or mixed teams</source>
   <translation>男子、女子または混合チーム</translation>
  </message>
  <message>
   <source>only this distance, such as 500</source>
   <translation>この距離だけ（例：500）</translation>
  </message>
  <message>
   <source>only those of this nation, rink or championship, such as NOR or Thialf</source>
   <translation>この国、リンク、選手権のものだけ（例：NOR、Thialf）</translation>
  </message>
  <message>
   <source>also records that were broken since</source>
   <translation>すでに破られた記録も含める</translation>
  </message>
  <message>
   <source>records and bests set in this competition</source>
   <translation>この大会で出た記録と自己ベスト</translation>
  </message>
  <message>
   <source>only those of this race of the competition</source>
   <translation>大会のこのレースのものだけ</translation>
  </message>
  <message>
   <source>a list of records (.xlsx, .csv) to compare with the file; --mark, --scope and --sex say what it does not</source>
   <translation>ファイルと比較する記録の一覧（.xlsx、.csv）。一覧にない項目は --mark、--scope、--sex で補う</translation>
  </message>
  <message>
   <source>take the list; without it, nothing is changed</source>
   <translation>一覧を取り込む。指定しなければ何も変更しない</translation>
  </message>
  <message>
   <source>--apply takes a list of records. Name it with --import SOURCE.</source>
   <translation>--apply は記録の一覧を取り込みます。--import SOURCE で指定してください。</translation>
  </message>
  <message>
   <source>--race is a race of a competition. Say which with --competition N.</source>
   <translation>--race は大会のレースです。--competition N で大会を指定してください。</translation>
  </message>
  <message>
   <source>No record and no best was set there, as far as this file knows.</source>
   <translation>このファイルで分かる限り、記録もベストも出ていません。</translation>
  </message>
  <message>
   <source>The file has no such record. Bring a list in: skatedesk records FILE --import SOURCE --apply</source>
   <translation>ファイルに該当する記録がありません。一覧を取り込むには：skatedesk records FILE --import SOURCE --apply</translation>
  </message>
  <message>
   <source>copy a file, and play a competition in it with made-up times; nothing of that is a result</source>
   <translation>ファイルのコピーで、大会を架空のタイムで進める。実際の結果にはならない</translation>
  </message>
  <message>
   <source>its number in the series</source>
   <translation>シリーズ内の番号</translation>
  </message>
  <message>
   <source>the series, where the number is not enough</source>
   <translation>番号だけでは決まらないときのシリーズ</translation>
  </message>
  <message>
   <source>the new file; one that is there already is never written over</source>
   <translation>新しいファイル。既存のファイルには上書きしない</translation>
  </message>
  <message>
   <source>the first race that is played</source>
   <translation>最初に進めるレース</translation>
  </message>
  <message>
   <source>the same number gives the same times again</source>
   <translation>同じ数なら同じタイムになる</translation>
  </message>
  <message>
   <source>how much goes wrong: {known}</source>
   <translation>トラブルの多さ：{known}</translation>
  </message>
  <message numerus="yes">
   <source>{file}: {count} pair played, seed number {seed}. This is a rehearsal, not a result.</source>
   <translation>
    <numerusform>{file}：{count}組を実施、シード値{seed}。これはリハーサルで、実際の結果ではありません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{file}: {count} pairs played, seed number {seed}. This is a rehearsal, not a result.</extra-po-msgid_plural>
  </message>
  <message>
   <source>save what can be read of a damaged file into a new one, and say what is lost</source>
   <translation>壊れたファイルから読めるものを新しいファイルに保存し、失われたものを示す</translation>
  </message>
  <message>
   <source>the new results file; one that is there already is never written over</source>
   <translation>新しい成績ファイル。既存のファイルには上書きしない</translation>
  </message>
  <message>
   <source>instead of a race: the next one of this cup, which the file does not have, such as “M 500”</source>
   <translation>レースの代わりに：ファイルにまだない、このカップの次のレース（例：「M 500」）</translation>
  </message>
  <message>
   <source>who does what: a key, a start number or the nation of a team, then =, then a rank, a time, DNF or DQ</source>
   <translation>誰がどうなるか：キー、ゼッケンまたはチームの国、=、続けて順位、タイム、DNFまたはDQ</translation>
  </message>
  <message>
   <source>how many races are to come that the file does not have; without it, as the rule file says</source>
   <translation>ファイルにない残りレースの数。指定しなければ規則ファイルのとおり</translation>
  </message>
  <message>
   <source>the scheme of the places in a championship; without it, one of the season of the file</source>
   <translation>選手権の出場枠の方式。指定しなければファイルのシーズンのもの</translation>
  </message>
  <message>
   <source>Say with --to-come how many races are to come, 0 or more.</source>
   <translation>残りレースの数を --to-come で指定してください（0以上）。</translation>
  </message>
  <message>
   <source>imagined</source>
   <translation>仮定</translation>
  </message>
  <message>
   <source>Say which race: --competition N --race M, or --cup NAME for the next one of a cup.</source>
   <translation>レースを指定してください：--competition N --race M、またはカップの次のレースは --cup NAME。</translation>
  </message>
  <message>
   <source>Race {number} counts for no cup, so nothing follows from it. Choose a race of a World Cup.</source>
   <translation>レース{number}はどのカップの対象でもないため、影響はありません。ワールドカップのレースを選んでください。</translation>
  </message>
  <message>
   <source>This race is of another season than the cup. Choose a race of the latest season.</source>
   <translation>このレースはカップと別のシーズンです。最新シーズンのレースを選んでください。</translation>
  </message>
  <message>
   <source>“{text}” says nothing to imagine: write --result WHO=WHAT, such as M118=1 or M118=34.10.</source>
   <translation>「{text}」は仮定になりません。M118=1 や M118=34.10 のように --result WHO=WHAT と書いてください。</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give the key.</source>
   <translation>「{text}」は{names}のいずれかです。キーを指定してください。</translation>
  </message>
  <message>
   <source>Nobody of the cup {cup} has the key, the start number in this race or the nation “{text}”.</source>
   <translation>カップ{cup}に、キー、このレースのゼッケン、または国が「{text}」の人はいません。</translation>
  </message>
  <message>
   <source>{cup}: the standing stays as it is.</source>
   <translation>{cup}：総合順位は変わりません。</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points, {moved}</source>
   <translation>{cup}：{name}（{nation}）、{points}ポイント、{moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} ({nation}), {points} points instead of {before}, {moved}</source>
   <translation>{cup}：{name}（{nation}）、{before}でなく{points}ポイント、{moved}</translation>
  </message>
  <message>
   <source>{cup}: {name} is no longer in the standing.</source>
   <translation>{cup}：{name}は総合順位から外れます。</translation>
  </message>
  <message>
   <source>Who can still win is not known: say with --to-come N how many races are to come.</source>
   <translation>まだ優勝できる人は不明です。残りレースの数を --to-come N で指定してください。</translation>
  </message>
  <message>
   <source>{of}: no place changes.</source>
   <translation>{of}：出場枠は変わりません。</translation>
  </message>
  <message>
   <source>{of}: places of {words}.</source>
   <translation>{of}：出場枠 {words}。</translation>
  </message>
  <message>
   <source>Divisions, {race}</source>
   <translation>ディビジョン、{race}</translation>
  </message>
  <message>
   <source>{of}: nobody changes the division.</source>
   <translation>{of}：ディビジョンの変わる人はいません。</translation>
  </message>
  <message>
   <source>a standing instead of a race, such as “M 500”</source>
   <translation>レースの代わりに総合順位（例：「M 500」）</translation>
  </message>
  <message>
   <source>part of the name of a skater or a team on the list</source>
   <translation>帳票にある選手名またはチーム名の一部</translation>
  </message>
  <message>
   <source>the skater_key of somebody on the list</source>
   <translation>帳票にある人のskater_key</translation>
  </message>
  <message>
   <source>such as rank, time, behind, points, or WC1-2 in a standing; without it, the whole line</source>
   <translation>rank、time、behind、points、総合順位ではWC1-2など。指定しなければ行全体</translation>
  </message>
  <message>
   <source>Say which list: --competition N --race M for a race, or --cup NAME for a standing.</source>
   <translation>帳票を指定してください：レースは --competition N --race M、総合順位は --cup NAME。</translation>
  </message>
  <message>
   <source>A finished attempt needs a time.</source>
   <translation>完走した試技にはタイムが必要です。</translation>
  </message>
  <message>
   <source>{status} and a time exclude each other: clear one of them.</source>
   <translation>{status}とタイムは両立しません。どちらかを消してください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} finished</source>
   <translation>
    <numerusform>完走{count}</numerusform>
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
    <numerusform>未滑走{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} not skated</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} reserve</source>
   <translation>
    <numerusform>補欠{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} reserves</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} entry</source>
   <translation>
    <numerusform>エントリー{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
  </message>
  <message>
   <source>{entries}: {parts}</source>
   <translation>{entries}：{parts}</translation>
  </message>
  <message>
   <source>There is no combination “{name}”. The combinations are: {names}.</source>
   <translation>「{name}」という総合はありません。総合の種別：{names}。</translation>
  </message>
  <message>
   <source>Air temperature</source>
   <translation>気温</translation>
  </message>
  <message>
   <source>Humidity</source>
   <translation>湿度</translation>
  </message>
  <message>
   <source>Ice temperature</source>
   <translation>氷温</translation>
  </message>
  <message>
   <source>{title} {value} cannot be. Type a figure from {least} to {most}.</source>
   <translation>{title} {value}はあり得ません。{least}から{most}の数値を入力してください。</translation>
  </message>
  <message>
   <source>“{time}” is no time of day. Write it as 14:30.</source>
   <translation>「{time}」は時刻ではありません。14:30のように書いてください。</translation>
  </message>
  <message>
   <source>“{text}” is no figure. Write it as -8.2 or -8,2.</source>
   <translation>「{text}」は数値ではありません。-8.2または-8,2のように書いてください。</translation>
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
   <translation>混合チーム</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered in race {number}, {title}, which is skated by {whom}. Correct one of them.</source>
   <translation>{name}（{nation}）は、{whom}が滑るレース{number}「{title}」にエントリーされています。どちらかを直してください。</translation>
  </message>
  <message>
   <source>{name} ({nation}) is a reserve, but stands on the start list of race {number}, {title}.</source>
   <translation>{name}（{nation}）は補欠ですが、レース{number}「{title}」のスタートリストに載っています。</translation>
  </message>
  <message>
   <source>{name} ({nation}) has withdrawn, but stands on the start list of race {number}, {title}.</source>
   <translation>{name}（{nation}）は棄権しましたが、レース{number}「{title}」のスタートリストに載っています。</translation>
  </message>
  <message>
   <source>{name} ({nation}) is entered twice in the {distance}, in the races {numbers}. Withdraw one of them.</source>
   <translation>{name}（{nation}）は{distance}で、レース{numbers}に重複してエントリーされています。どちらかを棄権にしてください。</translation>
  </message>
  <message>
   <source>{nation} has several reserves {order} in the {distance}: {names}. Give each a place of its own.</source>
   <translation>{nation}は{distance}で補欠{order}が複数います：{names}。別々の順番にしてください。</translation>
  </message>
  <message>
   <source>not skated yet</source>
   <translation>未滑走</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>完走</translation>
  </message>
  <message>
   <source>did not finish</source>
   <translation>途中棄権</translation>
  </message>
  <message>
   <source>disqualified</source>
   <translation>失格</translation>
  </message>
  <message>
   <source>did not start</source>
   <translation>欠場</translation>
  </message>
  <message>
   <source>withdrawn after the draw</source>
   <translation>抽選後の棄権</translation>
  </message>
  <message>
   <source>{count} ahead, so the rank is {rank}.</source>
   <translation>上位が{count}名なので、順位は{rank}位です。</translation>
  </message>
  <message>
   <source>{count} ahead, so {equal} share rank {rank}, and the next rank is {next}.</source>
   <translation>上位が{count}名なので、{equal}名が同順位{rank}位、次は{next}位です。</translation>
  </message>
  <message>
   <source>The series of this competition pays no World Cup points.</source>
   <translation>この大会のシリーズにはワールドカップポイントがありません。</translation>
  </message>
  <message>
   <source>This race only says who goes on, so it pays no points.</source>
   <translation>このレースは勝ち上がりを決めるだけなので、ポイントはありません。</translation>
  </message>
  <message>
   <source>Out of competition: no points.</source>
   <translation>オープン参加：ポイントなし。</translation>
  </message>
  <message>
   <source>The officials set {points} points by hand: {remark}</source>
   <translation>競技役員が手動で{points}ポイントとしました：{remark}</translation>
  </message>
  <message>
   <source>Not skated yet, so no laps are counted.</source>
   <translation>未滑走のため、周回は数えません。</translation>
  </message>
  <message>
   <source>Nobody wrote the laps down; they count as all skated.</source>
   <translation>周回数の記入がないため、全周滑走とみなします。</translation>
  </message>
  <message>
   <source>{laps} laps, as the officials wrote them down.</source>
   <translation>競技役員の記入により{laps}周。</translation>
  </message>
  <message>
   <source>Nobody skated more laps in this race.</source>
   <translation>このレースでこれより多く周回した人はいません。</translation>
  </message>
  <message numerus="yes">
   <source>{missing} lap short of {full}.</source>
   <translation>
    <numerusform>{full}周に{missing}周不足。</numerusform>
   </translation>
   <extra-po-msgid_plural>{missing} laps short of {full}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race points in sprint {number}.</source>
   <translation>スプリント{number}のレースポイントはありません。</translation>
  </message>
  <message numerus="yes">
   <source>{points} race point in sprint {number}, as the officials wrote it down.</source>
   <translation>
    <numerusform>競技役員の記入により、スプリント{number}でレースポイント{points}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{points} race points in sprint {number}, as the officials wrote them down.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This race has {count} sprints with the finish.</source>
   <translation>このレースのスプリントはフィニッシュを含め{count}回です。</translation>
  </message>
  <message>
   <source>The finish pays {values} to the first ones.</source>
   <translation>フィニッシュでは上位に{values}を与えます。</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} pays {values} to the first ones.</source>
   <translation>{lap}周目のスプリントでは上位に{values}を与えます。</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no race points.</source>
   <translation>未滑走のため、レースポイントはありません。</translation>
  </message>
  <message>
   <source>No race points were won: {total}.</source>
   <translation>レースポイントの獲得なし：{total}。</translation>
  </message>
  <message>
   <source>Race points of the sprints: {sum} = {total}.</source>
   <translation>スプリントのレースポイント：{sum} = {total}。</translation>
  </message>
  <message>
   <source>Division {division}</source>
   <translation>ディビジョン{division}</translation>
  </message>
  <message>
   <source>Division {division} over {metres} m</source>
   <translation>{metres} mのディビジョン{division}</translation>
  </message>
  <message>
   <source>the final, {table}</source>
   <translation>最終戦、{table}</translation>
  </message>
  <message>
   <source>The rule file has no points for such a race.</source>
   <translation>規則ファイルにこのようなレースのポイントがありません。</translation>
  </message>
  <message>
   <source>Not skated yet, so there are no points.</source>
   <translation>未滑走のため、ポイントはありません。</translation>
  </message>
  <message>
   <source>{status}, {words}: the points of the rank.</source>
   <translation>{status}、{words}：順位のポイント。</translation>
  </message>
  <message>
   <source>{status}, {words}: no points.</source>
   <translation>{status}、{words}：ポイントなし。</translation>
  </message>
  <message>
   <source>{status}, {words}: 0 points.</source>
   <translation>{status}、{words}：0ポイント。</translation>
  </message>
  <message>
   <source>Without a rank there are no points.</source>
   <translation>順位がないため、ポイントはありません。</translation>
  </message>
  <message>
   <source>The rank is {rank}.</source>
   <translation>順位は{rank}位です。</translation>
  </message>
  <message>
   <source>{names} has the same rank: equal ranks earn the same.</source>
   <translation>{names}と同順位です。同順位は同じポイントを得ます。</translation>
  </message>
  <message>
   <source>The table of {table} pays {points} points for rank {rank}.</source>
   <translation>{table}の表では{rank}位に{points}ポイントを与えます。</translation>
  </message>
  <message>
   <source>The table of {table} ends at rank {last}; rank {rank} behind it earns {points}.</source>
   <translation>{table}の表は{last}位までです。それより下の{rank}位は{points}ポイントです。</translation>
  </message>
  <message>
   <source>The final of the cups pays {times} times as much: {times} × {points} = {total}.</source>
   <translation>カップ最終戦は{times}倍です：{times} × {points} = {total}。</translation>
  </message>
  <message>
   <source>The table would give {points}.</source>
   <translation>表では{points}になります。</translation>
  </message>
  <message>
   <source>Lapped, as the officials decided: the race points are void, {total} count.</source>
   <translation>競技役員の判定で周回遅れ：レースポイントは無効、{total}とします。</translation>
  </message>
  <message>
   <source>Not all laps skated: the race points are void, {total} count.</source>
   <translation>全周滑走していないため、レースポイントは無効、{total}とします。</translation>
  </message>
  <message>
   <source>Out of competition: the time stands on the list, but takes no rank.</source>
   <translation>オープン参加：タイムは載りますが、順位はつきません。</translation>
  </message>
  <message>
   <source>Not skated yet, so there is no rank.</source>
   <translation>未滑走のため、順位はありません。</translation>
  </message>
  <message>
   <source>Nobody is ahead.</source>
   <translation>上位はいません。</translation>
  </message>
  <message>
   <source>No other team of the heat has a place.</source>
   <translation>このヒートで順位のあるほかのチームはありません。</translation>
  </message>
  <message>
   <source>So the rank is {rank}.</source>
   <translation>よって順位は{rank}位です。</translation>
  </message>
  <message>
   <source>Race {number} is a semi-final: its winner is in final A.</source>
   <translation>レース{number}は準決勝：勝者は決勝Aに進みます。</translation>
  </message>
  <message>
   <source>Race {number} is final {letter}, for places {first} and {second}.</source>
   <translation>レース{number}は決勝{letter}：{first}位・{second}位を決めます。</translation>
  </message>
  <message>
   <source>Neither team of the heat came in, and nothing says which was ahead.</source>
   <translation>このヒートは両チームともゴールせず、どちらが前かを示すものがありません。</translation>
  </message>
  <message>
   <source>{better} overtook {worse}, which loses the heat whatever its time.</source>
   <translation>{better}が{worse}を追い越したため、{worse}はタイムにかかわらずヒートで敗れます。</translation>
  </message>
  <message>
   <source>{worse} did not finish and is second of its heat, behind {better}.</source>
   <translation>{worse}は途中棄権で、ヒート2位（{better}の後）です。</translation>
  </message>
  <message>
   <source>{status}, {words}: without a rank.</source>
   <translation>{status}、{words}：順位なし。</translation>
  </message>
  <message>
   <source>{status}, {words}: the last rank, behind everybody who is ranked better.</source>
   <translation>{status}、{words}：順位のある全員の後の最下位。</translation>
  </message>
  <message>
   <source>The order is by laps skated, then by race points, then by the time at the line.</source>
   <translation>順序は滑走周回数、レースポイント、フィニッシュタイムの順で決まります。</translation>
  </message>
  <message>
   <source>The order is by time, as exactly as it is known.</source>
   <translation>順序は、分かっている限りの精度のタイムで決まります。</translation>
  </message>
  <message>
   <source>Equal with {names}: the rank is shared.</source>
   <translation>{names}と同じ：同順位です。</translation>
  </message>
  <message>
   <source>Equal with {names} as far as known: a thousandth is missing, and no order is invented.</source>
   <translation>分かる範囲で{names}と同じ：1/1000秒が不明なため、順序はつけません。</translation>
  </message>
  <message>
   <source>{better} with {more} laps is ahead of {worse} with {less}.</source>
   <translation>{more}周の{better}は{less}周の{worse}より上位です。</translation>
  </message>
  <message>
   <source>{better} with {more} race points is ahead of {worse} with {less}.</source>
   <translation>レースポイント{more}の{better}は{less}の{worse}より上位です。</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {time}; the thousandth parts them: {first} before {second}.</source>
   <translation>{better}と{worse}はともに{time}。1/1000秒で分かれます：{first}が{second}より上位。</translation>
  </message>
  <message>
   <source>{better} with {first} is ahead of {worse} with {second}.</source>
   <translation>{first}の{better}は{second}の{worse}より上位です。</translation>
  </message>
  <message>
   <source>WC</source>
   <translation>WC</translation>
  </message>
  <message>
   <source>Not on the list of this race, neither in Division A nor in B.</source>
   <translation>このレースの一覧には、ディビジョンAにもBにも載っていません。</translation>
  </message>
  <message>
   <source>{race}:</source>
   <translation>{race}：</translation>
  </message>
  <message>
   <source>{label}: {points} points. {races}.</source>
   <translation>{label}：{points}ポイント。{races}。</translation>
  </message>
  <message numerus="yes">
   <source>Only the best race counts.</source>
   <translation>
    <numerusform>上位{count}レースだけを数えます。</numerusform>
   </translation>
   <extra-po-msgid_plural>Only the best {count} races count.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{added} = {total} points.</source>
   <translation>{added} = {total}ポイント。</translation>
  </message>
  <message>
   <source>The total is {total} points.</source>
   <translation>合計は{total}ポイントです。</translation>
  </message>
  <message>
   <source>By the chain the rank would be {rank}.</source>
   <translation>タイブレークの順によれば{rank}位です。</translation>
  </message>
  <message>
   <source>Since the competition before: {words}, in short {mark}.</source>
   <translation>前の大会から：{words}、略して{mark}。</translation>
  </message>
  <message>
   <source>The officials set no rank by hand here.</source>
   <translation>競技役員が手動でつけた順位はありません。</translation>
  </message>
  <message>
   <source>Such a rank is marked with *.</source>
   <translation>手動の順位には * が付きます。</translation>
  </message>
  <message>
   <source>The officials gave {name} rank {rank} by hand: {remark}</source>
   <translation>競技役員が{name}を手動で{rank}位としました：{remark}</translation>
  </message>
  <message>
   <source>{share} % of them count in this ranking: {points}.</source>
   <translation>このランキングではそのうち{share} %を数えます：{points}。</translation>
  </message>
  <message>
   <source>Of both divisions the better result of the weekend counts: {points}.</source>
   <translation>両ディビジョンのうち、週末のよい方の結果を数えます：{points}。</translation>
  </message>
  <message>
   <source>Of both divisions the result of Division {division} counts: {points}.</source>
   <translation>両ディビジョンのうち、ディビジョン{division}の結果を数えます：{points}。</translation>
  </message>
  <message>
   <source>{better} with {first} points is ahead of {worse} with {second}.</source>
   <translation>{first}ポイントの{better}は{second}ポイントの{worse}より上位です。</translation>
  </message>
  <message>
   <source>{better} and {worse} both have {total} points.</source>
   <translation>{better}と{worse}はともに{total}ポイントです。</translation>
  </message>
  <message>
   <source>{better} and {worse} are equal in everything that counts, so they share the rank.</source>
   <translation>{better}と{worse}は判定要素がすべて同じなので、同順位です。</translation>
  </message>
  <message>
   <source>Count-back: both have won {points}, so it parts nobody.</source>
   <translation>カウントバック：ともに{points}を獲得しており、差がつきません。</translation>
  </message>
  <message>
   <source>Count-back, best race first: {first} before {second}; {more} is higher than {less}.</source>
   <translation>カウントバック（よいレースから順に）：{first}が{second}より上位、{more}は{less}より高得点です。</translation>
  </message>
  <message>
   <source>Best time over {metres} m</source>
   <translation>{metres} mのベストタイム</translation>
  </message>
  <message>
   <source>Best time</source>
   <translation>ベストタイム</translation>
  </message>
  <message>
   <source>{over}: neither has one.</source>
   <translation>{over}：どちらにもありません。</translation>
  </message>
  <message>
   <source>{over}: only {better} has one.</source>
   <translation>{over}：{better}だけにあります。</translation>
  </message>
  <message>
   <source>{over}: both have {time}.</source>
   <translation>{over}：ともに{time}です。</translation>
  </message>
  <message>
   <source>{over}: {better} {first} before {worse} {second}.</source>
   <translation>{over}：{first}の{better}が{second}の{worse}より上位。</translation>
  </message>
  <message>
   <source>Race {number}</source>
   <translation>レース{number}</translation>
  </message>
  <message>
   <source>A race to come</source>
   <translation>今後のレース</translation>
  </message>
  <message>
   <source>rank {rank}</source>
   <translation>{rank}位</translation>
  </message>
  <message>
   <source>Cut to the hundredth and never rounded: {time}.</source>
   <translation>1/100秒で切り捨て、四捨五入はしません：{time}。</translation>
  </message>
  <message>
   <source>A mass start has no gaps: race points order it.</source>
   <translation>マススタートに差はありません：レースポイントで順序が決まります。</translation>
  </message>
  <message>
   <source>Without a time there is no gap.</source>
   <translation>タイムがなければ差はありません。</translation>
  </message>
  <message>
   <source>Nobody is ranked yet, so there is no gap.</source>
   <translation>まだ順位のある人がいないため、差はありません。</translation>
  </message>
  <message>
   <source>The winner is {name} with {time}.</source>
   <translation>1位は{name}、{time}です。</translation>
  </message>
  <message>
   <source>This is the winner's own time, {time}: no gap.</source>
   <translation>これは1位本人のタイム{time}です：差はありません。</translation>
  </message>
  <message>
   <source>The printed time {time} is not slower, so no gap is printed.</source>
   <translation>表示タイム{time}は遅くないため、差は表示しません。</translation>
  </message>
  <message>
   <source>OC: out of competition, without rank and points.</source>
   <translation>OC：オープン参加。順位・ポイントなし。</translation>
  </message>
  <message>
   <source>The officials gave no code and no mark.</source>
   <translation>競技役員によるコードもマークもありません。</translation>
  </message>
  <message>
   <source>The list shows: {codes}.</source>
   <translation>帳票の表示：{codes}。</translation>
  </message>
  <message>
   <source>No record of the list was broken or equalled.</source>
   <translation>一覧の記録の更新・タイはありません。</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>{mark}: {time} is faster than {bar} ({whose}).</source>
   <translation>{mark}：{time}は{bar}（{whose}）より速いタイムです。</translation>
  </message>
  <message>
   <source>{mark}: {time} equals {bar} ({whose}).</source>
   <translation>{mark}：{time}は{bar}（{whose}）とタイです。</translation>
  </message>
  <message>
   <source>{mark}: the time was taken by hand.</source>
   <translation>{mark}：手動計時のタイムです。</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {leader} = {behind}.</source>
   <translation>表示タイムの差：{own} − {leader} = {behind}。</translation>
  </message>
  <message>
   <source>Attempt {number}: {outcome}.</source>
   <translation>試技{number}：{outcome}。</translation>
  </message>
  <message>
   <source>None of them is decided yet.</source>
   <translation>まだどれも決まっていません。</translation>
  </message>
  <message>
   <source>Attempt {number} counts.</source>
   <translation>試技{number}を採用します。</translation>
  </message>
  <message>
   <source>Known to the tenth of a second: {time}.</source>
   <translation>1/10秒まで判明：{time}。</translation>
  </message>
  <message>
   <source>Known to the hundredth of a second: {time}.</source>
   <translation>1/100秒まで判明：{time}。</translation>
  </message>
  <message>
   <source>Measured to the thousandth of a second: {time}.</source>
   <translation>1/1000秒まで計測：{time}。</translation>
  </message>
  <message>
   <source>{names} has the same printed time; the thousandth of this one is not known, so none is printed.</source>
   <translation>{names}と表示タイムが同じですが、こちらの1/1000秒が不明なため表示しません。</translation>
  </message>
  <message>
   <source>The same hundredths as {names}, so the thousandth is printed too: {time}.</source>
   <translation>{names}と1/100秒まで同じなので、1/1000秒も表示します：{time}。</translation>
  </message>
  <message>
   <source>Not skated yet: no time is entered.</source>
   <translation>未滑走：タイムの入力がありません。</translation>
  </message>
  <message>
   <source>{status}, {words}: it stands where the time would be.</source>
   <translation>{status}、{words}：タイムの位置に表示します。</translation>
  </message>
  <message>
   <source>The time {time} is kept, but not printed and not ranked.</source>
   <translation>タイム{time}は保存しますが、表示も順位づけもしません。</translation>
  </message>
  <message>
   <source>{code}: the rule file does not explain this code.</source>
   <translation>{code}：規則ファイルにこのコードの説明がありません。</translation>
  </message>
  <message>
   <source>Remark of the officials: {text}</source>
   <translation>競技役員の備考：{text}</translation>
  </message>
  <message>
   <source>Placed in A by hand: {remark}</source>
   <translation>手動でAに配置：{remark}</translation>
  </message>
  <message>
   <source>Placed in B by hand: {remark}</source>
   <translation>手動でBに配置：{remark}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is placed in A by hand; the rule file gives {usual} places for that.</source>
   <translation>
    <numerusform>{count}名が手動でAに配置されています。規則ファイルの枠は{usual}名です。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are placed in A by hand; the rule file gives {usual} places for that.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the last B race ({race})</source>
   <translation>前回のBレース（{race}）で{rank}位</translation>
  </message>
  <message>
   <source>No points and no time yet: Division A has room</source>
   <translation>ポイントもタイムもなし：ディビジョンAに空きあり</translation>
  </message>
  <message numerus="yes">
   <source>{count} place of Division A is free, and nothing tells the skaters apart: place one by hand.</source>
   <translation>
    <numerusform>ディビジョンAの枠が{count}つ空いていますが、選手に差をつけるものがありません：手動で配置してください。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places of Division A are free, and nothing tells the skaters apart: place some by hand.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend, but {reason}</source>
   <translation>今週末のBレースで{rank}位、ただし{reason}</translation>
  </message>
  <message>
   <source>Rank {rank} in the B race of this weekend: moves up into A (N)</source>
   <translation>今週末のBレースで{rank}位：Aに昇格（N）</translation>
  </message>
  <message>
   <source>placed in B by hand: {remark}</source>
   <translation>手動でBに配置：{remark}</translation>
  </message>
  <message>
   <source>{nation} has {count} in A already</source>
   <translation>{nation}はすでにAに{count}名</translation>
  </message>
  <message>
   <source>Out of competition: stays in B</source>
   <translation>オープン参加：Bのまま</translation>
  </message>
  <message>
   <source>No points and no time yet</source>
   <translation>ポイントもタイムもまだなし</translation>
  </message>
  <message>
   <source>{known}: Division A is full</source>
   <translation>{known}：ディビジョンAは満員</translation>
  </message>
  <message>
   <source>{known}: the direct places in Division A are taken</source>
   <translation>{known}：ディビジョンAの直接枠は満枠</translation>
  </message>
  <message>
   <source>{one} and {other} share rank {rank} in the standing, and only one of them is in A.</source>
   <translation>{one}と{other}は総合順位{rank}位で並びますが、Aに入るのは一方だけです。</translation>
  </message>
  <message>
   <source>No points yet, time {time}</source>
   <translation>ポイントなし、タイム{time}</translation>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing, {count} point</source>
   <translation>
    <numerusform>総合順位{rank}位、{count}ポイント</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing, {count} points</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Rank {rank} in the standing of {season}, {count} point</source>
   <translation>
    <numerusform>{season}の総合順位{rank}位、{count}ポイント</numerusform>
   </translation>
   <extra-po-msgid_plural>Rank {rank} in the standing of {season}, {count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be drawn as “{kind}”. Choose one of: {kinds}.</source>
   <translation>レース{number}は「{kind}」では抽選できません。次から選んでください：{kinds}。</translation>
  </message>
  <message>
   <source>Nobody is entered who could be drawn. Enter somebody first.</source>
   <translation>抽選できるエントリーがありません。先に誰かをエントリーしてください。</translation>
  </message>
  <message>
   <source>A draw needs a seed, such as 17205913.</source>
   <translation>抽選にはシード値が必要です（例：17205913）。</translation>
  </message>
  <message>
   <source>Nobody has a lane in the first run, so none can be changed. Draw without the change.</source>
   <translation>1本目のレーンがある人がいないため、入れ替えられません。入れ替えなしで抽選してください。</translation>
  </message>
  <message>
   <source>This draw was made by version {made} of the draw, this program has version {own}.</source>
   <translation>この抽選は抽選方式のバージョン{made}で行われましたが、このプログラムはバージョン{own}です。</translation>
  </message>
  <message>
   <source>places per nation, {championship}</source>
   <translation>国ごとの出場枠、{championship}</translation>
  </message>
  <message>
   <source>{rules}, championships</source>
   <translation>{rules}、選手権</translation>
  </message>
  <message>
   <source>{rules}, entries per nation</source>
   <translation>{rules}、国ごとのエントリー数</translation>
  </message>
  <message>
   <source>{nation} has {count} in the {distance}, the rule file allows {most} ({place}). Over it: {names}.</source>
   <translation>{nation}は{distance}に{count}名、規則ファイルの上限は{most}名です（{place}）。超過：{names}。</translation>
  </message>
  <message>
   <source>the best known is {time}</source>
   <translation>分かっている最高は{time}</translation>
  </message>
  <message>
   <source>none is known</source>
   <translation>分かっているものはありません</translation>
  </message>
  <message>
   <source>{name} ({nation}) has no time for the {distance} that reaches {limits} since {day}; {best} ({rules}, qualifying times).</source>
   <translation>{name}（{nation}）には{distance}で{day}以降に{limits}を満たすタイムがありません。{best}（{rules}、標準記録）。</translation>
  </message>
  <message numerus="yes">
   <source>{name} ({nation}) was {years} year old when the season began, the rule file asks for {least} ({rules}, least age).</source>
   <translation>
    <numerusform>{name}（{nation}）はシーズン開始時{years}歳、規則ファイルでは{least}歳以上が必要です（{rules}、最低年齢）。</numerusform>
   </translation>
   <extra-po-msgid_plural>{name} ({nation}) was {years} years old when the season began, the rule file asks for {least} ({rules}, least age).</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times: nobody's times are looked at.</source>
   <translation>規則ファイル{rules}には標準記録がないため、タイムは確認しません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has no date of birth: the age is not looked at.</source>
   <translation>
    <numerusform>{count}名の生年月日がないため、年齢は確認しません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have no date of birth: their ages are not looked at.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rule file {rules} has no qualifying times for the {distances}.</source>
   <translation>規則ファイル{rules}には{distances}の標準記録がありません。</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names}、{last}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>リザルト</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>タイム</translation>
  </message>
  <message>
   <source>Career</source>
   <translation>通算</translation>
  </message>
  <message>
   <source>In a row</source>
   <translation>連続</translation>
  </message>
  <message>
   <source>Cup</source>
   <translation>カップ</translation>
  </message>
  <message>
   <source>Division A</source>
   <translation>ディビジョンA</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>開催国</translation>
  </message>
  <message>
   <source>Pairs</source>
   <translation>組</translation>
  </message>
  <message>
   <source>Best times</source>
   <translation>ベストタイム</translation>
  </message>
  <message>
   <source>Officials</source>
   <translation>競技役員</translation>
  </message>
  <message>
   <source>First individual World Cup medal for {name}.</source>
   <translation>{name}、ワールドカップ個人種目で初メダル。</translation>
  </message>
  <message>
   <source>First medal for {name}.</source>
   <translation>{name}、初メダル。</translation>
  </message>
  <message>
   <source>First individual World Cup medal, and win, for {name}.</source>
   <translation>{name}、ワールドカップ個人種目で初メダル・初優勝。</translation>
  </message>
  <message>
   <source>First win for {name}.</source>
   <translation>{name}、初優勝。</translation>
  </message>
  <message>
   <source>{medals} individual World Cup medal for {name}, the {over} {where}.</source>
   <translation>{name}、ワールドカップ個人種目で通算{medals}個目のメダル、{where}では{over}個目。</translation>
  </message>
  <message>
   <source>{medals} medal in this series for {name}, the {over} {where}.</source>
   <translation>{name}、このシリーズで通算{medals}個目のメダル、{where}では{over}個目。</translation>
  </message>
  <message>
   <source>{wins} individual World Cup win for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{name}、ワールドカップ個人種目で通算{wins}勝目、{where}では{over}勝目。メダルは通算{medals}個目。</translation>
  </message>
  <message>
   <source>{wins} win in this series for {name}, the {over} {where}, and {medals} medal in all.</source>
   <translation>{name}、このシリーズで通算{wins}勝目、{where}では{over}勝目。メダルは通算{medals}個目。</translation>
  </message>
  <message>
   <source>{nth} World Cup podium of the season for {name}.</source>
   <translation>{name}、今季ワールドカップ{nth}回目の表彰台。</translation>
  </message>
  <message>
   <source>{nth} World Cup win of the season for {name}.</source>
   <translation>{name}、今季ワールドカップ{nth}勝目。</translation>
  </message>
  <message>
   <source>With this race {gold} wins, {silver} second and {bronze} third places in the series.</source>
   <translation>このレースを含め、シリーズで優勝{gold}回、2位{silver}回、3位{bronze}回。</translation>
  </message>
  <message>
   <source>What was won before this file: {sources}.</source>
   <translation>このファイルより前の成績：{sources}。</translation>
  </message>
  <message>
   <source>This season {gold} wins, {silver} second and {bronze} third places.</source>
   <translation>今季は優勝{gold}回、2位{silver}回、3位{bronze}回。</translation>
  </message>
  <message>
   <source>{name} was on the podium {where} for the {nth} time in a row.</source>
   <translation>{name}、{where}で{nth}回連続の表彰台。</translation>
  </message>
  <message>
   <source>{name} won {where} for the {nth} time in a row.</source>
   <translation>{name}、{where}で{nth}連勝。</translation>
  </message>
  <message>
   <source>{name} has won all {count} races {where} this season.</source>
   <translation>{name}、今季{where}の{count}レースすべてで優勝。</translation>
  </message>
  <message>
   <source>{name} has won both races {where} this season.</source>
   <translation>{name}、今季{where}の2レースとも優勝。</translation>
  </message>
  <message>
   <source>{name} has been on the podium in all {count} races {where} this season.</source>
   <translation>{name}、今季{where}の{count}レースすべてで表彰台。</translation>
  </message>
  <message>
   <source>{name} did not win {where} after {count} wins in a row.</source>
   <translation>{name}、{where}の連勝は{count}でストップ。</translation>
  </message>
  <message>
   <source>{event}, race {number}: {podium}.</source>
   <translation>{event}、レース{number}：{podium}。</translation>
  </message>
  <message numerus="yes">
   <source>{names} moves up to Division A for the next race {where}.</source>
   <translation>
    <numerusform>{names}が次の{where}のレースでディビジョンAに昇格。</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up to Division A for the next race {where}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The first three move up to Division A for the next race {where}.</source>
   <translation>上位3名が次の{where}のレースでディビジョンAに昇格。</translation>
  </message>
  <message numerus="yes">
   <source>The best of the last race of Division B goes up.</source>
   <translation>
    <numerusform>ディビジョンBの直近のレースの上位{count}名が昇格します。</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} of the last race of Division B go up.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{names} moves up into Division A of this weekend.</source>
   <translation>
    <numerusform>{names}が今週末のディビジョンAに昇格。</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} move up into Division A of this weekend.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} was {rank} here and is on the start list of Division A.</source>
   <translation>{name}はここで{rank}位、ディビジョンAのスタートリストに載っています。</translation>
  </message>
  <message>
   <source>{names} share the lead of the cup {cup} with {points} points each.</source>
   <translation>カップ{cup}は{names}が{points}ポイントで首位に並ぶ。</translation>
  </message>
  <message>
   <source>{names} leads the cup {cup} with {points} points</source>
   <translation>カップ{cup}は{names}が{points}ポイントで首位</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} with {points} points</source>
   <translation>カップ{cup}は{names}が{points}ポイントで首位に立つ</translation>
  </message>
  <message>
   <source>{names} takes the lead of the cup {cup} from {old} with {points} points</source>
   <translation>カップ{cup}は{names}が{points}ポイントで{old}に代わり首位に立つ</translation>
  </message>
  <message>
   <source>; {names} is second in the cup, {count} behind</source>
   <translation>、カップ2位は{count}ポイント差で{names}</translation>
  </message>
  <message>
   <source>; {names} share second place in the cup, {count} behind</source>
   <translation>、カップ2位は{count}ポイント差で{names}が並ぶ</translation>
  </message>
  <message>
   <source>; {names} has as many, and is second in the cup by the tie-break</source>
   <translation>、{names}は同ポイントだがタイブレークによりカップ2位</translation>
  </message>
  <message>
   <source>{name} is {rank} in the cup {cup} with {points} points.</source>
   <translation>{name}はカップ{cup}で{points}ポイントの{rank}位。</translation>
  </message>
  <message>
   <source>{name} comes into the cup {cup} in {rank} place, with {points} points.</source>
   <translation>{name}は{points}ポイントでカップ{cup}の{rank}位に初登場。</translation>
  </message>
  <message>
   <source>{name} goes {words} in the cup {cup}, with {points} points.</source>
   <translation>{name}はカップ{cup}で{words}、{points}ポイント。</translation>
  </message>
  <message>
   <source>Since the race of the cup before: {words}.</source>
   <translation>カップの前のレースから：{words}。</translation>
  </message>
  <message>
   <source>After this race: {lines}.</source>
   <translation>このレース後：{lines}。</translation>
  </message>
  <message>
   <source>over the long distances</source>
   <translation>長距離</translation>
  </message>
  <message>
   <source>{names} fell and did not finish.</source>
   <translation>{names}は転倒し、途中棄権。</translation>
  </message>
  <message>
   <source>{names} did not finish.</source>
   <translation>{names}は途中棄権。</translation>
  </message>
  <message>
   <source>{names} did not start.</source>
   <translation>{names}は欠場。</translation>
  </message>
  <message>
   <source>{names} withdrew after the draw.</source>
   <translation>{names}は抽選後に棄権。</translation>
  </message>
  <message>
   <source>{name} was disqualified.</source>
   <translation>{name}は失格。</translation>
  </message>
  <message>
   <source>{name} was disqualified: “{offences}”.</source>
   <translation>{name}は失格：「{offences}」。</translation>
  </message>
  <message>
   <source>{name} fell, and came in {rank}.</source>
   <translation>{name}は転倒し、{rank}位。</translation>
  </message>
  <message>
   <source>{name} was granted a reskate, and is {rank}.</source>
   <translation>{name}は再レースが認められ、{rank}位。</translation>
  </message>
  <message>
   <source>{names} had the best result of the round.</source>
   <translation>このラウンドの最高成績は{names}。</translation>
  </message>
  <message>
   <source>The start list has {all} of them.</source>
   <translation>スタートリストには{all}あります。</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters has a place.</source>
   <translation>{nation}は開催国で、順位があるのは{count}名です。</translation>
  </message>
  <message>
   <source>{nation} is the host, and {count} of its starters have a place.</source>
   <translation>{nation}は開催国で、順位があるのは{count}名です。</translation>
  </message>
  <message>
   <source>A home win for {names}.</source>
   <translation>地元の{names}が優勝。</translation>
  </message>
  <message>
   <source>A home podium for {names}.</source>
   <translation>地元の{names}が表彰台。</translation>
  </message>
  <message>
   <source>Best of the host nation: {names}, {rank}{behind}.</source>
   <translation>開催国の最高は{names}、{rank}位{behind}。</translation>
  </message>
  <message>
   <source>{names} share the win in {time}.</source>
   <translation>{names}が{time}で同着優勝。</translation>
  </message>
  <message>
   <source>{winner} won in {time}.</source>
   <translation>{winner}が{time}で優勝。</translation>
  </message>
  <message>
   <source>{winner} won by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner}が{time}で優勝、{gap}差で{second}（{other}）を抑える。</translation>
  </message>
  <message>
   <source>{winner} won Division B by {gap}: {time}, ahead of {second} with {other}.</source>
   <translation>{winner}が{time}でディビジョンB1位、{gap}差で{second}（{other}）を抑える。</translation>
  </message>
  <message numerus="yes">
   <source>{winner} won by a thousandth of a second: {time}, ahead of {second} with {other}.</source>
   <translation>
    <numerusform>{winner}が{time}で優勝、1000分の{count}秒差で{second}（{other}）を抑える。</numerusform>
   </translation>
   <extra-po-msgid_plural>{winner} won by {count} thousandths of a second: {time}, ahead of {second} with {other}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{winner} won, {time}, ahead of {second}, {other}.</source>
   <translation>{winner}が{time}で優勝、2位は{second}（{other}）。</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points.</source>
   <translation>{winner}がレースポイント{points}で優勝。</translation>
  </message>
  <message>
   <source>{winner} won with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner}がレースポイント{points}で優勝、2位は{second}（{other}）。</translation>
  </message>
  <message>
   <source>{winner} won Division B with {points} race points, ahead of {second} with {other}.</source>
   <translation>{winner}がレースポイント{points}でディビジョンB1位、2位は{second}（{other}）。</translation>
  </message>
  <message>
   <source>{names} was third with {what}.</source>
   <translation>3位は{names}（{what}）。</translation>
  </message>
  <message>
   <source>{names} was second with {what}.</source>
   <translation>2位は{names}（{what}）。</translation>
  </message>
  <message>
   <source>{names} share {place} place with {what}.</source>
   <translation>{names}が同着{place}位（{what}）。</translation>
  </message>
  <message>
   <source>{names} was third, {behind}, with {what}.</source>
   <translation>3位は{names}、{behind}（{what}）。</translation>
  </message>
  <message>
   <source>{names} share {place} place, {behind}, with {what}.</source>
   <translation>{names}が同着{place}位、{behind}（{what}）。</translation>
  </message>
  <message>
   <source>For {team} skated {names}.</source>
   <translation>{team}のメンバーは{names}。</translation>
  </message>
  <message>
   <source>The entry names them as those who start.</source>
   <translation>エントリーで出場メンバーとされています。</translation>
  </message>
  <message>
   <source>Only the thousandth gave {better} {place} place: {time}, to the {other} of {worse}.</source>
   <translation>{better}は1/1000秒の差で{place}位：{time}、{worse}は{other}。</translation>
  </message>
  <message>
   <source>{names} missed the podium by {gap}.</source>
   <translation>{names}は{gap}差で表彰台を逃す。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race point</source>
   <translation>
    <numerusform>レースポイント{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} race points</extra-po-msgid_plural>
  </message>
  <message>
   <source>{gap} behind</source>
   <translation>{gap}差</translation>
  </message>
  <message>
   <source>The start list: {places}.</source>
   <translation>スタートリスト：{places}。</translation>
  </message>
  <message>
   <source>{names} skated against each other, in heat {pair} of {all}.</source>
   <translation>{names}は全{all}ヒート中ヒート{pair}で対戦。</translation>
  </message>
  <message>
   <source>{names} skated together, in quartet {pair} of {all}.</source>
   <translation>{names}は全{all}組中カルテット{pair}で同走。</translation>
  </message>
  <message>
   <source>{names} skated together, in pair {pair} of {all}.</source>
   <translation>{names}は全{all}組中{pair}組で同走。</translation>
  </message>
  <message>
   <source>{name} skated in quartet {pair} of {all}, and the time stood to the end.</source>
   <translation>{name}は全{all}組中カルテット{pair}で滑り、そのタイムが最後まで残った。</translation>
  </message>
  <message>
   <source>{name} skated in pair {pair} of {all}, and the time stood to the end.</source>
   <translation>{name}は全{all}組中{pair}組で滑り、そのタイムが最後まで残った。</translation>
  </message>
  <message>
   <source>The fastest time over this distance at the World Cups of the season before this race: {other} by {name}.</source>
   <translation>このレース前の今季ワールドカップでのこの距離の最速タイム：{name}の{other}。</translation>
  </message>
  <message>
   <source>{time} is the fastest time of this World Cup season; it was {other} by {name} in {place}.</source>
   <translation>{time}は今季ワールドカップ最速タイム。これまでは{place}での{name}の{other}。</translation>
  </message>
  <message>
   <source>The fastest time of this World Cup season stays {other} by {name} in {place}.</source>
   <translation>今季ワールドカップ最速タイムは、{place}での{name}の{other}のまま。</translation>
  </message>
  <message>
   <source>{name} skated {time} in Division B, faster than the winner of Division A with {other}.</source>
   <translation>{name}はディビジョンBで{time}、ディビジョンA1位の{other}を上回る。</translation>
  </message>
  <message>
   <source>Both divisions skated on the same weekend.</source>
   <translation>両ディビジョンは同じ週末に実施されました。</translation>
  </message>
  <message>
   <source>{name} equalled the {records} with {time}.</source>
   <translation>{name}が{time}で{records}に並ぶ。</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}, {holder}.</source>
   <translation>{name}が{time}で{records}を樹立。従来は{old}、{holder}。</translation>
  </message>
  <message>
   <source>{name} set the {records} with {time}; before it was {old}.</source>
   <translation>{name}が{time}で{records}を樹立。従来は{old}。</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old}.</source>
   <translation>{time}は{record}{old}に{gap}差。</translation>
  </message>
  <message>
   <source>{time} is {gap} off the {record} of {old} by {holder}.</source>
   <translation>{time}は{holder}の{record}{old}に{gap}差。</translation>
  </message>
  <message>
   <source>Difference of the printed times: {own} − {other} = {gap}.</source>
   <translation>表示タイムの差：{own} − {other} = {gap}。</translation>
  </message>
  <message>
   <source>The record stands in the list of records of this file.</source>
   <translation>この記録はファイルの記録一覧にあります。</translation>
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
    <numerusform>{seconds}秒以上（{gap}）</numerusform>
   </translation>
   <extra-po-msgid_plural>more than {seconds} seconds ({gap})</extra-po-msgid_plural>
  </message>
  <message>
   <source>junior national record of {nation}</source>
   <translation>{nation}ジュニア記録</translation>
  </message>
  <message>
   <source>national record of {nation}</source>
   <translation>{nation}記録</translation>
  </message>
  <message>
   <source>world record</source>
   <translation>世界記録</translation>
  </message>
  <message>
   <source>Olympic record</source>
   <translation>オリンピック記録</translation>
  </message>
  <message>
   <source>lowland record</source>
   <translation>低地記録</translation>
  </message>
  <message>
   <source>continental record</source>
   <translation>大陸記録</translation>
  </message>
  <message>
   <source>championship record</source>
   <translation>選手権記録</translation>
  </message>
  <message>
   <source>track record</source>
   <translation>リンクレコード</translation>
  </message>
  <message>
   <source>junior {record}</source>
   <translation>ジュニア{record}</translation>
  </message>
  <message>
   <source>{holder} on {day}</source>
   <translation>{holder}、{day}</translation>
  </message>
  <message numerus="yes">
   <source>Personal best: {names}.</source>
   <translation>
    <numerusform>自己ベスト{count}名：{names}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} personal bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Season best: {names}.</source>
   <translation>
    <numerusform>シーズンベスト{count}名：{names}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} season bests: {names}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} more</source>
   <translation>
    <numerusform>ほか{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {time}, before {best}.</source>
   <translation>{name}：{time}、従来{best}。</translation>
  </message>
  <message>
   <source>{time} is too exact for a time by hand: write the hundredths at most.</source>
   <translation>手動計時のタイムとして{time}は細かすぎます。1/100秒までにしてください。</translation>
  </message>
  <message>
   <source>A time by hand is taken with one, two or three watches.</source>
   <translation>手動計時は1、2または3個の時計で行います。</translation>
  </message>
  <message>
   <source>“{language}” is no language of the sheets. Choose one of {known}.</source>
   <translation>「{language}」は帳票の言語にありません。{known}から選んでください。</translation>
  </message>
  <message>
   <source>The second language is the first one. Choose another one, or none.</source>
   <translation>第2言語が第1言語と同じです。別の言語か「なし」を選んでください。</translation>
  </message>
  <message>
   <source>“{colour}” is no colour. Write it as #1F5FA8.</source>
   <translation>「{colour}」は色ではありません。#1F5FA8のように書いてください。</translation>
  </message>
  <message>
   <source>{names} share place {place} of the quarter-finals. Part them by the thousandth, or draw by hand.</source>
   <translation>{names}が準々決勝の{place}位で並んでいます。1/1000秒で分けるか、手動で抽選してください。</translation>
  </message>
  <message>
   <source>The semi-finals need {wanted} teams with a time in the quarter-finals; there are {count}.</source>
   <translation>準決勝には準々決勝でタイムのある{wanted}チームが必要ですが、{count}チームです。</translation>
  </message>
  <message>
   <source>Semi-final {number} has no winner, or two. Decide it first, by time, status or code.</source>
   <translation>準決勝{number}の勝者がいないか、2チームあります。先にタイム、状態またはコードで決めてください。</translation>
  </message>
  <message>
   <source>There is a result already. Take it out first, or use DNF.</source>
   <translation>すでに結果があります。先に消すか、DNFを使ってください。</translation>
  </message>
  <message>
   <source>Race {number} is official. Make it provisional first.</source>
   <translation>レース{number}は公式です。先に暫定にしてください。</translation>
  </message>
  <message>
   <source>Leave the lane empty</source>
   <translation>レーンを空けたままにする</translation>
  </message>
  <message>
   <source>Let the others start as they are</source>
   <translation>ほかはそのままスタートする</translation>
  </message>
  <message>
   <source>{name} of pair {pair} takes the lane</source>
   <translation>{pair}組の{name}がこのレーンに入る</translation>
  </message>
  <message>
   <source>Reserve {name} ({nation}) takes the place</source>
   <translation>補欠の{name}（{nation}）が入る</translation>
  </message>
  <message>
   <source>Draw pairs {first} to {last} anew</source>
   <translation>{first}組から{last}組を抽選し直す</translation>
  </message>
  <message>
   <source>Draw pair {first} anew</source>
   <translation>{first}組を抽選し直す</translation>
  </message>
  <message>
   <source>{place} is taken by {name} already.</source>
   <translation>{place}にはすでに{name}がいます。</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already.</source>
   <translation>{pair}組はすでに滑走済みです。</translation>
  </message>
  <message>
   <source>From pair {pair} on there are not two left to be drawn.</source>
   <translation>{pair}組以降に、抽選できる2名が残っていません。</translation>
  </message>
  <message>
   <source>{name} joins the list</source>
   <translation>{name}を一覧に追加</translation>
  </message>
  <message>
   <source>{name}: {place}</source>
   <translation>{name}：{place}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}</source>
   <translation>{name}：{was}から{place}へ</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}</source>
   <translation>{pair}組は誰もスタートしません</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}</source>
   <translation>{name}は{pair}組で単独滑走</translation>
  </message>
  <message numerus="yes">
   <source>{count} starts in pair {pair}</source>
   <translation>
    <numerusform>{pair}組は{count}名がスタート</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start in pair {pair}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no sprint after lap {lap}. The sprints are after laps {laps}, the finish after {last}.</source>
   <translation>{lap}周目の後にスプリントはありません。スプリントは{laps}周目の後、フィニッシュは{last}周目の後です。</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>“{text}” is no helmet number. Type the helmets in their order, such as 12 7 3.</source>
   <translation>「{text}」はヘルメット番号ではありません。12 7 3のように順に入力してください。</translation>
  </message>
  <message>
   <source>A helmet number stands before a time or a gap: “{text}” has none.</source>
   <translation>タイムや差の前にヘルメット番号が必要です：「{text}」にはありません。</translation>
  </message>
  <message>
   <source>Helmet {behind} has {second} behind helmet {ahead} with {first}. Correct a time or the order.</source>
   <translation>ヘルメット{behind}の{second}が、ヘルメット{ahead}の{first}の後になっています。タイムか順序を直してください。</translation>
  </message>
  <message>
   <source>Helmet {number} stands twice. Take one of them out.</source>
   <translation>ヘルメット{number}が重複しています。一方を外してください。</translation>
  </message>
  <message>
   <source>{gap} needs the time of the winner: type that first.</source>
   <translation>{gap}には1位のタイムが必要です。先に入力してください。</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新</translation>
  </message>
  <message>
   <source>new, {rank}</source>
   <translation>新規{rank}位</translation>
  </message>
  <message>
   <source>unchanged, {rank}</source>
   <translation>{rank}位で変わらず</translation>
  </message>
  <message>
   <source>up from {previous} to {rank}</source>
   <translation>{previous}位から{rank}位に上昇</translation>
  </message>
  <message>
   <source>down from {previous} to {rank}</source>
   <translation>{previous}位から{rank}位に後退</translation>
  </message>
  <message>
   <source>same name and nation</source>
   <translation>名前と国が同じ</translation>
  </message>
  <message>
   <source>the name of one is another name of the other</source>
   <translation>一方の名前が他方の別名</translation>
  </message>
  <message>
   <source>family and given name changed places</source>
   <translation>姓と名が入れ替わっている</translation>
  </message>
  <message>
   <source>same nation, the names differ only in how letters are written</source>
   <translation>国が同じで、名前の違いは文字の表記だけ</translation>
  </message>
  <message>
   <source>born on the same day, similar names</source>
   <translation>生年月日が同じで、名前が似ている</translation>
  </message>
  <message>
   <source>same name in their own script</source>
   <translation>母語表記の名前が同じ</translation>
  </message>
  <message>
   <source>same name, another nation</source>
   <translation>名前が同じで、国が異なる</translation>
  </message>
  <message>
   <source>{number}st</source>
   <translation>{number}</translation>
  </message>
  <message>
   <source>{number}nd</source>
   <translation>{number}</translation>
  </message>
  <message>
   <source>{number}rd</source>
   <translation>{number}</translation>
  </message>
  <message>
   <source>{number}th</source>
   <translation>{number}</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names}ほか{count}名</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>comes in: {why}.</source>
   <translation>加わる：{why}。</translation>
  </message>
  <message>
   <source>falls out: {why}.</source>
   <translation>外れる：{why}。</translation>
  </message>
  <message>
   <source>becomes a reserve: {why}.</source>
   <translation>補欠になる：{why}。</translation>
  </message>
  <message>
   <source>is no reserve any more: {why}.</source>
   <translation>補欠でなくなる：{why}。</translation>
  </message>
  <message>
   <source>{nation} {now} instead of {before}</source>
   <translation>{nation} {before}→{now}</translation>
  </message>
  <message>
   <source>into Division {division}: {why}.</source>
   <translation>ディビジョン{division}へ：{why}。</translation>
  </message>
  <message>
   <source>without points and without a time</source>
   <translation>ポイントもタイムもなし</translation>
  </message>
  <message>
   <source>Faster than the world record ({record}). Check the time.</source>
   <translation>世界記録（{record}）より速いタイムです。確認してください。</translation>
  </message>
  <message>
   <source>More than twice the time of the field ({usual}). Check the time.</source>
   <translation>ほかの選手の標準（{usual}）の2倍を超えています。タイムを確認してください。</translation>
  </message>
  <message>
   <source>More than twice the world record ({record}). Check the time.</source>
   <translation>世界記録（{record}）の2倍を超えています。タイムを確認してください。</translation>
  </message>
  <message>
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>Combination</source>
   <translation>総合</translation>
  </message>
  <message>
   <source>Mass start</source>
   <translation>マススタート</translation>
  </message>
  <message>
   <source>Team pursuit</source>
   <translation>チームパシュート</translation>
  </message>
  <message>
   <source>Team sprint</source>
   <translation>チームスプリント</translation>
  </message>
  <message>
   <source>Mixed relay</source>
   <translation>混合リレー</translation>
  </message>
  <message>
   <source>over {metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <source>in the combination</source>
   <translation>総合</translation>
  </message>
  <message>
   <source>in the mass start</source>
   <translation>マススタート</translation>
  </message>
  <message>
   <source>in the team pursuit</source>
   <translation>チームパシュート</translation>
  </message>
  <message>
   <source>in the team sprint</source>
   <translation>チームスプリント</translation>
  </message>
  <message>
   <source>in the mixed relay</source>
   <translation>混合リレー</translation>
  </message>
  <message>
   <source>{said} in this file</source>
   <translation>{said}（このファイル内）</translation>
  </message>
  <message>
   <source>{nth} individual World Cup win</source>
   <translation>ワールドカップ個人種目{nth}勝目</translation>
  </message>
  <message>
   <source>{nth} individual World Cup medal</source>
   <translation>ワールドカップ個人種目{nth}個目のメダル</translation>
  </message>
  <message>
   <source>{nth} individual win, {series}</source>
   <translation>個人種目{nth}勝目、{series}</translation>
  </message>
  <message>
   <source>{nth} individual medal, {series}</source>
   <translation>個人種目{nth}個目のメダル、{series}</translation>
  </message>
  <message>
   <source>{nth} win {where}</source>
   <translation>{where}で{nth}勝目</translation>
  </message>
  <message>
   <source>{nth} podium {where}</source>
   <translation>{where}で{nth}回目の表彰台</translation>
  </message>
  <message>
   <source>first</source>
   <translation>1</translation>
  </message>
  <message>
   <source>second</source>
   <translation>2</translation>
  </message>
  <message>
   <source>third</source>
   <translation>3</translation>
  </message>
  <message>
   <source>fourth</source>
   <translation>4</translation>
  </message>
  <message>
   <source>fifth</source>
   <translation>5</translation>
  </message>
  <message>
   <source>sixth</source>
   <translation>6</translation>
  </message>
  <message>
   <source>seventh</source>
   <translation>7</translation>
  </message>
  <message>
   <source>eighth</source>
   <translation>8</translation>
  </message>
  <message>
   <source>ninth</source>
   <translation>9</translation>
  </message>
  <message>
   <source>tenth</source>
   <translation>10</translation>
  </message>
  <message>
   <source>A race over a distance needs its metres, such as 500.</source>
   <translation>距離のあるレースには500などの距離（m）が必要です。</translation>
  </message>
  <message>
   <source>A mass start and a race of teams are counted in laps: leave the metres out.</source>
   <translation>マススタートとチームのレースは周回で数えます：距離は空けてください。</translation>
  </message>
  <message>
   <source>The mixed relay, and no other race, is skated by women and men together.</source>
   <translation>女子と男子が一緒に滑るのは混合リレーだけです。</translation>
  </message>
  <message>
   <source>A division is A or B, not “{division}”. Leave it out where there are none.</source>
   <translation>ディビジョンはAかBです。「{division}」ではありません。なければ空けてください。</translation>
  </message>
  <message>
   <source>A run is the first or the second, not {run}.</source>
   <translation>1本目か2本目です。{run}ではありません。</translation>
  </message>
  <message>
   <source>{rank} by points</source>
   <translation>ポイントで{rank}位</translation>
  </message>
  <message>
   <source>{rank} by points, {place} of {nation}</source>
   <translation>ポイントで{rank}位、{nation}内{place}番目</translation>
  </message>
  <message>
   <source>by time {time}, {place} of {places}</source>
   <translation>タイム{time}、{places}枠中{place}番目</translation>
  </message>
  <message>
   <source>by samalog points {time}, {place} of {places}</source>
   <translation>サマログポイント{time}、{places}枠中{place}番目</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by points, {points}</source>
   <translation>{places}枠外：ポイントで補欠{place}番目、{points}</translation>
  </message>
  <message>
   <source>not among {places}: {place} reserve by time {time}</source>
   <translation>{places}枠外：タイム{time}で補欠{place}番目</translation>
  </message>
  <message numerus="yes">
   <source>above the limit: {nation} has its {count} place</source>
   <translation>
    <numerusform>上限超過：{nation}の{count}枠は埋まっています</numerusform>
   </translation>
   <extra-po-msgid_plural>above the limit: {nation} has its {count} places</extra-po-msgid_plural>
  </message>
  <message>
   <source>by time; how many places go by time is not known</source>
   <translation>タイム順。タイム枠の数は不明</translation>
  </message>
  <message>
   <source>{rank} by points; how many places go by points is not known</source>
   <translation>ポイントで{rank}位。ポイント枠の数は不明</translation>
  </message>
  <message>
   <source>how many places there are is not known</source>
   <translation>枠の数は不明</translation>
  </message>
  <message>
   <source>not among {places}</source>
   <translation>{places}枠外</translation>
  </message>
  <message numerus="yes">
   <source>not among {places}, nor among the {reserves} reserve</source>
   <translation>
    <numerusform>{places}枠外、補欠{reserves}名にも入らず</numerusform>
   </translation>
   <extra-po-msgid_plural>not among {places}, nor among the {reserves} reserves</extra-po-msgid_plural>
  </message>
  <message>
   <source>not among {places}, and without a time to go by</source>
   <translation>{places}枠外、比べるタイムもなし</translation>
  </message>
  <message>
   <source>place of the host nation</source>
   <translation>開催国枠</translation>
  </message>
  <message>
   <source>place for the nation of the absent champion</source>
   <translation>不在王者の国の枠</translation>
  </message>
  <message>
   <source>The place for the nation of the absent champion is open: {scheme} does not name the nation.</source>
   <translation>不在王者の国の枠は空いています：{scheme}にその国の記載がありません。</translation>
  </message>
  <message>
   <source>The place of the host nation is open: {scheme} does not name the nation.</source>
   <translation>開催国枠は空いています：{scheme}にその国の記載がありません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} place by points is open: nobody is left who may have it.</source>
   <translation>
    <numerusform>ポイント枠が{count}つ空いています：該当者が残っていません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by points are open: nobody is left who may have them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} place by time is open: nobody is left with a time who may have it.</source>
   <translation>
    <numerusform>タイム枠が{count}つ空いています：タイムのある該当者が残っていません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} places by time are open: nobody is left with a time who may have them.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing known decides between {last} and {following} for the last of these places.</source>
   <translation>この枠の最後を{last}と{following}のどちらにするか、決め手となる情報がありません。</translation>
  </message>
  <message>
   <source>The last place by points went to {points} points.</source>
   <translation>ポイント枠の最後は{points}ポイントでした。</translation>
  </message>
  <message>
   <source>The last place by time went to {time}.</source>
   <translation>タイム枠の最後は{time}でした。</translation>
  </message>
  <message>
   <source>The last place by time went to {time} samalog points.</source>
   <translation>タイム枠の最後はサマログポイント{time}でした。</translation>
  </message>
  <message>
   <source>How many places go by points is not known, so none is given.</source>
   <translation>ポイント枠の数が不明なため、割り当てません。</translation>
  </message>
  <message>
   <source>How many places go by time is not known, so none is given.</source>
   <translation>タイム枠の数が不明なため、割り当てません。</translation>
  </message>
  <message>
   <source>Whether the host nation has a place of its own is not known.</source>
   <translation>開催国に独自の枠があるかは不明です。</translation>
  </message>
  <message>
   <source>Whether an absent champion's nation has a place of its own is not known.</source>
   <translation>不在王者の国に独自の枠があるかは不明です。</translation>
  </message>
  <message>
   <source>How many reserves there are is not known, so none is named.</source>
   <translation>補欠の人数が不明なため、指名しません。</translation>
  </message>
  <message>
   <source>How many of a nation may start is not known, so nobody is passed over.</source>
   <translation>1か国の出場上限が不明なため、誰も飛ばしません。</translation>
  </message>
  <message>
   <source>There are {count} places in all.</source>
   <translation>枠は全部で{count}です。</translation>
  </message>
  <message>
   <source> or </source>
   <translation> または </translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another</source>
   <translation>高地リンクで{high}、その他で{other}</translation>
  </message>
  <message>
   <source>{high} on a high rink, {other} on another over {metres} m</source>
   <translation>{metres} mで高地リンク{high}、その他{other}</translation>
  </message>
  <message>
   <source>There is no record “{mark}”. The records are: {known}.</source>
   <translation>「{mark}」という記録はありません。記録の種類：{known}。</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet.</source>
   <translation>レース{number}にはまだスタートリストがありません。</translation>
  </message>
  <message>
   <source>The start list does not match the entries: {census}.</source>
   <translation>スタートリストがエントリーと一致しません：{census}。</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list. Withdraw the entry, or give it a place.</source>
   <translation>{name}はエントリーされていますが、スタートリストにありません。棄権にするか、スタート位置を与えてください。</translation>
  </message>
  <message>
   <source>{name} has neither time nor status.</source>
   <translation>{name}にはタイムも状態もありません。</translation>
  </message>
  <message>
   <source>{name} is to skate once more. Enter the reskate, or call it off.</source>
   <translation>{name}は再レースを滑る予定です。再レースを入力するか、取りやめてください。</translation>
  </message>
  <message>
   <source>{first} and {second} both have {place}.</source>
   <translation>{first}と{second}がともに{place}です。</translation>
  </message>
  <message>
   <source>Who has passings has started.</source>
   <translation>通過タイムがあればスタートしています。</translation>
  </message>
  <message>
   <source>Who has withdrawn has no result.</source>
   <translation>棄権した人に結果はありません。</translation>
  </message>
  <message>
   <source>{name}: {reason}</source>
   <translation>{name}：{reason}</translation>
  </message>
  <message>
   <source>{names} share rank {rank} with {time}, and the thousandths are not known.</source>
   <translation>{names}は{time}で{rank}位に並び、1/1000秒が不明です。</translation>
  </message>
  <message>
   <source>{name}: the time {time} was taken by hand, and nothing says why.</source>
   <translation>{name}：タイム{time}は手動計時ですが、その理由がありません。</translation>
  </message>
  <message>
   <source>{name} is disqualified, and no offence code says for what.</source>
   <translation>{name}は失格ですが、理由を示す違反コードがありません。</translation>
  </message>
  <message>
   <source>{name} has a time and {code}, which disqualifies.</source>
   <translation>{name}にはタイムと、失格となる{code}があります。</translation>
  </message>
  <message numerus="yes">
   <source>{team}: {known} of {size} skater is named.</source>
   <translation>
    <numerusform>{team}：{size}名中{known}名だけ指名されています。</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: {known} of {size} skaters are named.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is named as {office}.</source>
   <translation>{office}の氏名がありません。</translation>
  </message>
  <message>
   <source>Neither air nor ice is written down.</source>
   <translation>気温も氷温も記入されていません。</translation>
  </message>
  <message>
   <source>The sprint after lap {lap} gave {given} points; the rule file gives {values}.</source>
   <translation>{lap}周目の後のスプリントは{given}ポイントですが、規則ファイルでは{values}です。</translation>
  </message>
  <message>
   <source>The points at the finish do not follow the order at the line, where {name} came in first.</source>
   <translation>フィニッシュのポイントがゴール順（1着{name}）と合いません。</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>The passings and the time of {name} do not follow each other.</source>
   <translation>{name}の通過タイムとタイムの前後関係が合いません。</translation>
  </message>
  <message>
   <source>{name} has a passing at {metres} m, where no clock is read in this race.</source>
   <translation>{name}に{metres} mの通過がありますが、このレースではそこで計時しません。</translation>
  </message>
  <message>
   <source>{name}: {part} in {time} is faster than anybody skates.</source>
   <translation>{name}：{part}の{time}は、あり得ない速さです。</translation>
  </message>
  <message>
   <source>{name}: {part} in {time}, where the field needs {usual}.</source>
   <translation>{name}：{part}が{time}、ほかの選手は{usual}です。</translation>
  </message>
  <message>
   <source>from {begin} m to {end} m</source>
   <translation>{begin} mから{end} m</translation>
  </message>
  <message>
   <source>{name}, {time}: {reason}</source>
   <translation>{name}、{time}：{reason}</translation>
  </message>
  <message>
   <source>{apart} ({share} %) slower than the season best {best}.</source>
   <translation>シーズンベスト{best}より{apart}（{share} %）遅いタイムです。</translation>
  </message>
  <message>
   <source>{apart} ({share} %) faster than the season best {best}.</source>
   <translation>シーズンベスト{best}より{apart}（{share} %）速いタイムです。</translation>
  </message>
  <message>
   <source>season must be a season such as 2025/26, not “{season}”.</source>
   <translation>seasonは2025/26のようなシーズンにしてください。「{season}」ではありません。</translation>
  </message>
  <message>
   <source>entries.final_time must be a time of day such as 12:00, not “{time}”.</source>
   <translation>entries.final_timeは12:00のような時刻にしてください。「{time}」ではありません。</translation>
  </message>
  <message>
   <source>single_division must be A or B, not “{division}”.</source>
   <translation>single_divisionはAかBにしてください。「{division}」ではありません。</translation>
  </message>
  <message>
   <source>divisions[{place}].promoted must be at most the {places} places of the division.</source>
   <translation>divisions[{place}].promotedはディビジョンの枠{places}以下にしてください。</translation>
  </message>
  <message>
   <source>final_event must be the number of the final, as it pays more than the other competitions.</source>
   <translation>final_eventは最終戦の番号にしてください。ほかの大会よりポイントが多いためです。</translation>
  </message>
  <message>
   <source>{key}[{place}] must be a link not used before, not “{link}” again.</source>
   <translation>{key}[{place}]は未使用のリンクにしてください。「{link}」は重複です。</translation>
  </message>
  <message>
   <source>cups[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>cups[{place}].nameは独自の名前にしてください。「{name}」はすでにあります。</translation>
  </message>
  <message>
   <source>cups[{place}].metres must name a distance; the cup “{name}” has none.</source>
   <translation>cups[{place}].metresで距離を指定してください。カップ「{name}」にありません。</translation>
  </message>
  <message>
   <source>cups[{place}].metres must be left out; the cup “{name}” is skated in laps.</source>
   <translation>cups[{place}].metresは省いてください。カップ「{name}」は周回で行います。</translation>
  </message>
  <message>
   <source>points must have a table for “{name}”; found none for its {race}.</source>
   <translation>pointsには「{name}」の表が必要です。{race}の表がありません。</translation>
  </message>
  <message>
   <source>{key}[{place}] must be less than the {before} before it, not {value}.</source>
   <translation>{key}[{place}]は前の{before}より小さくしてください。{value}ではありません。</translation>
  </message>
  <message>
   <source>{key}.then.points must be “zero” or “none” where there is no rank, not “rank”.</source>
   <translation>順位がない場合、{key}.then.pointsは「zero」か「none」にしてください。「rank」ではありません。</translation>
  </message>
  <message>
   <source>{key}.statuses must be of DNF, DQ, DNS and WDR, not “{status}”.</source>
   <translation>{key}.statusesはDNF、DQ、DNS、WDRにしてください。「{status}」ではありません。</translation>
  </message>
  <message>
   <source>{key}.then must not contradict an earlier rule for {case}.</source>
   <translation>{key}.thenが{case}の前の規則と矛盾しています。</translation>
  </message>
  <message>
   <source>statuses must have a rule for {case}; found none.</source>
   <translation>statusesには{case}の規則が必要ですが、ありません。</translation>
  </message>
  <message>
   <source>no division</source>
   <translation>ディビジョンなし</translation>
  </message>
  <message>
   <source>{key}.sprints[{place}].lap must lie behind lap {last} and before lap {laps}, not {lap}.</source>
   <translation>{key}.sprints[{place}].lapは{last}周目より後、{laps}周目より前にしてください。{lap}ではありません。</translation>
  </message>
  <message>
   <source>offences.{code}.text.en is missing; expected the English wording.</source>
   <translation>offences.{code}.text.enがありません。英語の文言が必要です。</translation>
  </message>
  <message>
   <source>knockout.semi_finals must name each place of the quarter-finals once, from 1 on.</source>
   <translation>knockout.semi_finalsは準々決勝の各順位を1位から1回ずつ挙げてください。</translation>
  </message>
  <message>
   <source>knockout.overtaken must be a code of the offences, not “{code}”.</source>
   <translation>knockout.overtakenは違反コードにしてください。「{code}」ではありません。</translation>
  </message>
  <message>
   <source>{key} must be a time such as 1:43.25, not the text “{text}”.</source>
   <translation>{key}は1:43.25のようなタイムにしてください。文字列「{text}」ではありません。</translation>
  </message>
  <message>
   <source>{key} must be a month and a day such as 07-01, not the text “{text}”.</source>
   <translation>{key}は07-01のような月日にしてください。文字列「{text}」ではありません。</translation>
  </message>
  <message>
   <source>{key} must be {first} or more, not {last}.</source>
   <translation>{key}は{first}以上にしてください。{last}ではありません。</translation>
  </message>
  <message>
   <source>programmes[{place}].name must be a name of its own; “{name}” is there already.</source>
   <translation>programmes[{place}].nameは独自の名前にしてください。「{name}」はすでにあります。</translation>
  </message>
  <message>
   <source>{key} must be a race that can be skated. {reason}</source>
   <translation>{key}は実施できるレースにしてください。{reason}</translation>
  </message>
  <message>
   <source>{key} must be a race of its own; {title} is there already.</source>
   <translation>{key}は別のレースにしてください。{title}はすでにあります。</translation>
  </message>
  <message>
   <source>{key}.day must be {first} or more, not {day}.</source>
   <translation>{key}.dayは{first}以上にしてください。{day}ではありません。</translation>
  </message>
  <message>
   <source>{file} has no line for {key}.</source>
   <translation>{file}に{key}の行がありません。</translation>
  </message>
  <message>
   <source>{file}, line {line}, {key}</source>
   <translation>{file}、{line}行目、{key}</translation>
  </message>
  <message>
   <source>{place}: the file names no source.</source>
   <translation>{place}：ファイルに出典の記載がありません。</translation>
  </message>
  <message>
   <source>{file}: name is not a key; the file's own name is the name.</source>
   <translation>{file}：nameというキーはありません。ファイル名がそのまま名前です。</translation>
  </message>
  <message>
   <source>{file}: {fault}</source>
   <translation>{file}：{fault}</translation>
  </message>
  <message>
   <source>{file}, line {line}, column {column}: expected TOML, found a mistake of writing ({reason}).</source>
   <translation>{file}、{line}行{column}列：TOMLとして書き方に誤りがあります（{reason}）。</translation>
  </message>
  <message>
   <source>{file}: this cannot be read ({reason}).</source>
   <translation>{file}：読み取れません（{reason}）。</translation>
  </message>
  <message>
   <source>{file}, line {line}: more than {count} points in a line. Write it in several lines.</source>
   <translation>{file}、{line}行目：1行のポイントが{count}個を超えています。複数行に分けてください。</translation>
  </message>
  <message>
   <source>{key} must be {expected}, not {found}.</source>
   <translation>{key}は{expected}にしてください。{found}ではありません。</translation>
  </message>
  <message>
   <source>{key} is missing; expected {expected}.</source>
   <translation>{key}がありません。{expected}が必要です。</translation>
  </message>
  <message>
   <source>{key} is not a known key; did you mean {close}?</source>
   <translation>{key}は不明なキーです。{close}のことですか？</translation>
  </message>
  <message>
   <source>{key} is not a known key; expected one of {known}.</source>
   <translation>{key}は不明なキーです。{known}のいずれかにしてください。</translation>
  </message>
  <message>
   <source>a whole number, {least} or more</source>
   <translation>{least}以上の整数</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>文字列</translation>
  </message>
  <message>
   <source>a text that is not empty</source>
   <translation>空でない文字列</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>trueまたはfalse</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>リスト</translation>
  </message>
  <message>
   <source>a list with at least one entry</source>
   <translation>1件以上のリスト</translation>
  </message>
  <message>
   <source>a table</source>
   <translation>テーブル</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>{values}のいずれか</translation>
  </message>
  <message>
   <source>an empty text</source>
   <translation>空の文字列</translation>
  </message>
  <message>
   <source>the text “{text}”</source>
   <translation>文字列「{text}」</translation>
  </message>
  <message>
   <source>an empty list</source>
   <translation>空のリスト</translation>
  </message>
  <message>
   <source>a date or a time of day</source>
   <translation>日付または時刻</translation>
  </message>
  <message>
   <source>There is no cup “{name}”. The cups are: {names}.</source>
   <translation>カップ「{name}」はありません。カップ：{names}。</translation>
  </message>
  <message>
   <source>There is no offence “{code}”. The codes are: {codes}.</source>
   <translation>違反「{code}」はありません。コード：{codes}。</translation>
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
   <translation>{scheme}に種目「{name}」はありません。種目：{names}。</translation>
  </message>
  <message>
   <source>world_cups must count up from 1 without a gap, as in [1, 2, 3, 4].</source>
   <translation>world_cupsは[1, 2, 3, 4]のように1から連番にしてください。</translation>
  </message>
  <message>
   <source>{key} must be an event of its own; {name} is there already.</source>
   <translation>{key}は別の種目にしてください。{name}はすでにあります。</translation>
  </message>
  <message>
   <source>{key}.metres must be left out in a combination and in races of laps.</source>
   <translation>総合と周回のレースでは{key}.metresを省いてください。</translation>
  </message>
  <message>
   <source>{key}.metres must name a distance.</source>
   <translation>{key}.metresで距離を指定してください。</translation>
  </message>
  <message>
   <source>{key}.time_metres must name the distances of the combination.</source>
   <translation>{key}.time_metresで総合の各距離を指定してください。</translation>
  </message>
  <message>
   <source>{key}.time_metres must be left out where there is no combination.</source>
   <translation>総合でない場合、{key}.time_metresは省いてください。</translation>
  </message>
  <message>
   <source>{key}.places_points must be 0: no cup gives points for a combination.</source>
   <translation>{key}.places_pointsは0にしてください：総合にポイントを与えるカップはありません。</translation>
  </message>
  <message>
   <source>{key}.places_time must be 0: a mass start has no times to go by.</source>
   <translation>{key}.places_timeは0にしてください：マススタートには基準となるタイムがありません。</translation>
  </message>
  <message>
   <source>{key}.unknown must not name {number}, which has a value.</source>
   <translation>値のある{number}を{key}.unknownに挙げることはできません。</translation>
  </message>
  <message>
   <source>{key}.max_per_nation must be 1 or more; where nobody knows it, unknown names it.</source>
   <translation>{key}.max_per_nationは1以上にしてください。不明な場合はunknownに挙げます。</translation>
  </message>
  <message>
   <source>{key}.places must be {given} or more, as many as are given.</source>
   <translation>{key}.placesは、与えられた数と同じ{given}以上にしてください。</translation>
  </message>
  <message>
   <source>No {bib} {name}</source>
   <translation>No {bib} {name}</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) is new</source>
   <translation>{place}：{name}（{nation}）新規</translation>
  </message>
  <message>
   <source>{name} ({nation}) is new</source>
   <translation>{name}（{nation}）新規</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) withdrawn</source>
   <translation>{place}：{name}（{nation}）棄権</translation>
  </message>
  <message>
   <source>{name} ({nation}) withdrawn</source>
   <translation>{name}（{nation}）棄権</translation>
  </message>
  <message>
   <source>{place}: {name} ({nation}) starts again</source>
   <translation>{place}：{name}（{nation}）出場に戻る</translation>
  </message>
  <message>
   <source>{name} ({nation}) starts again</source>
   <translation>{name}（{nation}）出場に戻る</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list, was {was}</source>
   <translation>{name}（{nation}）は一覧から外れました（変更前{was}）</translation>
  </message>
  <message>
   <source>{name} ({nation}) is no longer on the list</source>
   <translation>{name}（{nation}）は一覧から外れました</translation>
  </message>
  <message>
   <source>{name} ({nation}), was {old_name} ({old_nation})</source>
   <translation>{name}（{nation}）、変更前{old_name}（{old_nation}）</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} are now pairs {new_first} to {new_last}</source>
   <translation>{first}組から{last}組は{new_first}組から{new_last}組になりました</translation>
  </message>
  <message>
   <source>Pair {first} is now pair {new_first}</source>
   <translation>{first}組は{new_first}組になりました</translation>
  </message>
  <message>
   <source>Pairs {first} to {last} drawn anew</source>
   <translation>{first}組から{last}組を再抽選</translation>
  </message>
  <message>
   <source>Pair {pair}: lanes changed</source>
   <translation>{pair}組：レーンを交換</translation>
  </message>
  <message>
   <source>{name} has no pair any more, was {was}</source>
   <translation>{name}は組がなくなりました（変更前{was}）</translation>
  </message>
  <message>
   <source>{name}: {place}, was {was}</source>
   <translation>{name}：{place}（変更前{was}）</translation>
  </message>
  <message>
   <source>{first} (now {here}) and {second} (now {there}) changed places</source>
   <translation>{first}（現在{here}）と{second}（現在{there}）が入れ替わりました</translation>
  </message>
  <message>
   <source>{name} is entered and not on the start list.</source>
   <translation>{name}はエントリーされていますが、スタートリストにありません。</translation>
  </message>
  <message>
   <source>{name} is a reserve and stands on the start list.</source>
   <translation>{name}は補欠ですが、スタートリストに載っています。</translation>
  </message>
  <message>
   <source>{name} withdrew the entry and stands on the start list.</source>
   <translation>{name}は棄権しましたが、スタートリストに載っています。</translation>
  </message>
  <message>
   <source>Let the reserve start, or empty the lane.</source>
   <translation>補欠を出場させるか、レーンを空けてください。</translation>
  </message>
  <message>
   <source>{name} stands on the list twice.</source>
   <translation>{name}が一覧に重複しています。</translation>
  </message>
  <message>
   <source>Take one of the two off the list.</source>
   <translation>一方を一覧から外してください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither a season best nor a time with the entry: {names}.</source>
   <translation>
    <numerusform>{count}名にシーズンベストもエントリータイムもありません：{names}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither a season best nor a time with the entry: {names}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Give the entry a time before the draw; it changes nothing in a list that is drawn.</source>
   <translation>抽選前にエントリーにタイムを入れてください。抽選済みの一覧は変わりません。</translation>
  </message>
  <message numerus="yes">
   <source>There is no pair {pairs}.</source>
   <translation>
    <numerusform>{pairs}組はありません。</numerusform>
   </translation>
   <extra-po-msgid_plural>There are no pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Pairs that have skated keep their numbers.</source>
   <translation>滑走済みの組の番号は変わりません。</translation>
  </message>
  <message>
   <source>{name} has no pair.</source>
   <translation>{name}の組がありません。</translation>
  </message>
  <message>
   <source>{name} has no lane in pair {pair}.</source>
   <translation>{name}の{pair}組でのレーンがありません。</translation>
  </message>
  <message>
   <source>{name} skates alone in pair {pair}; the rest belongs in the {where} pair.</source>
   <translation>{name}は{pair}組で単独滑走です。端数は{where}の組に入れます。</translation>
  </message>
  <message>
   <source>Quartet {pair} is not full; the rest belongs in the {where} one.</source>
   <translation>カルテット{pair}は定員に足りません。端数は{where}に入れます。</translation>
  </message>
  <message>
   <source>last</source>
   <translation>最後</translation>
  </message>
  <message>
   <source>In quartet {pair} nobody wears white or red, only yellow or blue.</source>
   <translation>カルテット{pair}には白か赤がおらず、黄か青だけです。</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {nation}.</source>
   <translation>{pair}組：{first}と{second}はともに{nation}です。</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} and {second} are both of {club}.</source>
   <translation>{pair}組：{first}と{second}はともに{club}です。</translation>
  </message>
  <message>
   <source>Pair {pair}: {first} meets {second} as in {race}.</source>
   <translation>{pair}組：{first}は{race}と同じく{second}と対戦します。</translation>
  </message>
  <message>
   <source>{name} has {place}, the same lane as in the first run.</source>
   <translation>{name}は{place}で、1本目と同じレーンです。</translation>
  </message>
  <message>
   <source>{name} has {place}; that makes {inner} times inner and {outer} times outer.</source>
   <translation>{name}は{place}で、イン{inner}回・アウト{outer}回になります。</translation>
  </message>
  <message numerus="yes">
   <source>One nation in a pair: {pairs}.</source>
   <translation>
    <numerusform>同じ国どうしの組：{pairs}。</numerusform>
   </translation>
   <extra-po-msgid_plural>One nation in the pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The rules allow it; the draw stands.</source>
   <translation>規則上は可能です。抽選結果はそのままです。</translation>
  </message>
  <message numerus="yes">
   <source>{names} starts in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</source>
   <translation>
    <numerusform>{names}はレース{number}にも{minutes}分間隔で出場します。再レースは{least}分休みます。</numerusform>
   </translation>
   <extra-po-msgid_plural>{names} start in race {number} too, {minutes} minutes apart; a reskate has {least} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Only the times of the programme can settle this; the draw stands.</source>
   <translation>プログラムの時刻でしか解決できません。抽選結果はそのままです。</translation>
  </message>
  <message>
   <source>No rule forbids it; the draw stands.</source>
   <translation>禁じる規則はありません。抽選結果はそのままです。</translation>
  </message>
  <message>
   <source>There are no pairs on this list, so nobody can change places.</source>
   <translation>この一覧には組がないため、入れ替えられません。</translation>
  </message>
  <message>
   <source>Nobody starts in pair {pair}.</source>
   <translation>{pair}組には誰もいません。</translation>
  </message>
  <message>
   <source>Only two can change sides; {count} start in race {pair}.</source>
   <translation>入れ替えられるのは2チームだけです。レース{pair}は{count}チームです。</translation>
  </message>
  <message>
   <source>There is no pair {pair}. The pairs run from 1 to {last}.</source>
   <translation>{pair}組はありません。組は1から{last}までです。</translation>
  </message>
  <message>
   <source>Pair {pair} is not empty: {name} starts there.</source>
   <translation>{pair}組は空ではありません：{name}がいます。</translation>
  </message>
  <message>
   <source>Pairs are numbered from 1.</source>
   <translation>組の番号は1からです。</translation>
  </message>
  <message>
   <source>{place} is taken by {name}. Swap the two, or empty the lane first.</source>
   <translation>{place}には{name}がいます。入れ替えるか、先にレーンを空けてください。</translation>
  </message>
  <message>
   <source>{name} has a result already and stays in place.</source>
   <translation>{name}にはすでに結果があるため、動かせません。</translation>
  </message>
  <message>
   <source>All start together in a mass start; there are no pairs.</source>
   <translation>マススタートは全員同時にスタートするため、組はありません。</translation>
  </message>
  <message>
   <source>Pair {pair} has skated already, so nobody can be put there.</source>
   <translation>{pair}組は滑走済みのため、入れられません。</translation>
  </message>
  <message>
   <source>Say which lane: inner or outer.</source>
   <translation>レーンを指定してください：インまたはアウト。</translation>
  </message>
  <message>
   <source>This race is skated in pairs; yellow and blue armbands are for quartets.</source>
   <translation>このレースは2名の組で行います。黄と青のアームバンドはカルテット用です。</translation>
  </message>
  <message>
   <source>This start is no longer on the list. Look at the list again.</source>
   <translation>このスタートは一覧にありません。一覧を見直してください。</translation>
  </message>
  <message>
   <source>Finish</source>
   <translation>フィニッシュ側</translation>
  </message>
  <message>
   <source>Crossing</source>
   <translation>クロッシング側</translation>
  </message>
  <message>
   <source>race {pair} {side}</source>
   <translation>レース{pair} {side}</translation>
  </message>
  <message>
   <source>pair {pair} inner</source>
   <translation>{pair}組イン</translation>
  </message>
  <message>
   <source>pair {pair} outer</source>
   <translation>{pair}組アウト</translation>
  </message>
  <message>
   <source>pair {pair} inner, yellow</source>
   <translation>{pair}組イン（黄）</translation>
  </message>
  <message>
   <source>pair {pair} outer, blue</source>
   <translation>{pair}組アウト（青）</translation>
  </message>
  <message>
   <source>{name} has withdrawn. Take the withdrawal back first.</source>
   <translation>{name}は棄権しています。先に棄権を取り消してください。</translation>
  </message>
  <message>
   <source>Swap {first} ({here}) and {second} ({there}).</source>
   <translation>{first}（{here}）と{second}（{there}）を入れ替える。</translation>
  </message>
  <message>
   <source>{name} to {place}</source>
   <translation>{name}を{place}へ</translation>
  </message>
  <message>
   <source>Move {moves}.</source>
   <translation>移動：{moves}。</translation>
  </message>
  <message>
   <source>No small change settles this: move by hand, or redraw.</source>
   <translation>小さな変更では解決しません：手動で動かすか、再抽選してください。</translation>
  </message>
  <message>
   <source>Put {name} on the list.</source>
   <translation>{name}を一覧に載せる。</translation>
  </message>
  <message>
   <source>Put {name} into {place}.</source>
   <translation>{name}を{place}に入れる。</translation>
  </message>
  <message>
   <source>Withdraw {name} from the start list too.</source>
   <translation>{name}をスタートリストでも棄権にする。</translation>
  </message>
  <message>
   <source>Take {name} off {place}.</source>
   <translation>{name}を{place}から外す。</translation>
  </message>
  <message>
   <source>Close the gap: the later pairs get lower numbers.</source>
   <translation>空きを詰める：後の組の番号が繰り上がります。</translation>
  </message>
  <message>
   <source>the list</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>race {number} of the same day</source>
   <translation>同じ日のレース{number}</translation>
  </message>
  <message>
   <source>race {number} the day before</source>
   <translation>前日のレース{number}</translation>
  </message>
  <message>
   <source>race {number}</source>
   <translation>レース{number}</translation>
  </message>
  <message>
   <source>{name} is named twice. Take one out.</source>
   <translation>{name}が重複しています。一方を外してください。</translation>
  </message>
  <message numerus="yes">
   <source>{team}: at most {most} skater is named. Take {over} out.</source>
   <translation>
    <numerusform>{team}：指名は最大{most}名です。{over}を外してください。</numerusform>
   </translation>
   <extra-po-msgid_plural>{team}: at most {most} skaters are named. Take {over} out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{team}: {size} start, not {count}. Make the others substitutes.</source>
   <translation>{team}：出場は{size}名です（現在{count}名）。ほかは交代要員にしてください。</translation>
  </message>
  <message>
   <source>{name} is of {nation}, the team {team} of {other}. Name skaters of its own nation.</source>
   <translation>{name}は{nation}ですが、チーム{team}は{other}です。同じ国の選手を指名してください。</translation>
  </message>
  <message>
   <source>{name} skates with the women. Name men for this team.</source>
   <translation>{name}は女子です。このチームには男子を指名してください。</translation>
  </message>
  <message>
   <source>{name} skates with the men. Name women for this team.</source>
   <translation>{name}は男子です。このチームには女子を指名してください。</translation>
  </message>
  <message>
   <source>{name} is in a place where a woman skates. Put one woman and one man in their order.</source>
   <translation>{name}は女子が滑る位置にいます。女子1名と男子1名を順に入れてください。</translation>
  </message>
  <message>
   <source>{name} is in a place where a man skates. Put one woman and one man in their order.</source>
   <translation>{name}は男子が滑る位置にいます。女子1名と男子1名を順に入れてください。</translation>
  </message>
  <message>
   <source>A time lies between 0.01 and 59:59.99.</source>
   <translation>タイムは0.01から59:59.99までです。</translation>
  </message>
  <message>
   <source>A time is known to the tenth, the hundredth or the thousandth.</source>
   <translation>タイムは1/10、1/100または1/1000秒単位です。</translation>
  </message>
  <message>
   <source>Type a time, such as 36.52 or 3652.</source>
   <translation>36.52や3652のようにタイムを入力してください。</translation>
  </message>
  <message>
   <source>“{text}” is no time. Write 36.52, 3652 or 1:43.25.</source>
   <translation>「{text}」はタイムではありません。36.52、3652または1:43.25のように書いてください。</translation>
  </message>
  <message>
   <source>The thousandth in brackets follows two decimals, as in 34.37(4).</source>
   <translation>34.37(4)のように、かっこ内の1/1000秒は小数2桁の後に書きます。</translation>
  </message>
  <message>
   <source>“{text}” is too short for a time. Write the hundredths too: 3652.</source>
   <translation>「{text}」はタイムとして短すぎます。1/100秒まで書いてください：3652。</translation>
  </message>
  <message>
   <source>“{text}” is too long. Write thousandths with a point: 1:43.254.</source>
   <translation>「{text}」は長すぎます。1/1000秒は小数点を使って書いてください：1:43.254。</translation>
  </message>
  <message>
   <source>A time has at most three decimals.</source>
   <translation>タイムの小数は3桁までです。</translation>
  </message>
  <message>
   <source>Seconds run from 00 to 59 behind the minutes.</source>
   <translation>分の後の秒は00から59までです。</translation>
  </message>
  <message>
   <source>{names} has won the cup.</source>
   <translation>{names}がカップ優勝を決めました。</translation>
  </message>
  <message>
   <source>{names} have won the cup together.</source>
   <translation>{names}がそろってカップ優勝を決めました。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race left</source>
   <translation>
    <numerusform>残り{count}レース</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races left</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names} has won the cup, with {left}.</source>
   <translation>{names}が{left}でカップ優勝を決めました。</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet.</source>
   <translation>このカップではまだ誰もポイントがありません。</translation>
  </message>
  <message>
   <source>{left}, {count} can still win.</source>
   <translation>{left}、優勝の可能性があるのは{count}名です。</translation>
  </message>
  <message>
   <source>wins by winning the last race, whatever the others do.</source>
   <translation>最終レースに勝てば、ほかの結果にかかわらず優勝。</translation>
  </message>
  <message>
   <source>wins with rank {rank} or better in the last race, whatever the others do.</source>
   <translation>最終レースで{rank}位以上なら、ほかの結果にかかわらず優勝。</translation>
  </message>
  <message numerus="yes">
   <source>needs {points} point more to win whatever the others do.</source>
   <translation>
    <numerusform>あと{points}ポイントで、ほかの結果にかかわらず優勝。</numerusform>
   </translation>
   <extra-po-msgid_plural>needs {points} points more to win whatever the others do.</extra-po-msgid_plural>
  </message>
  <message>
   <source>level with {leader}; at most {most} points.</source>
   <translation>{leader}と並ぶ。最大{most}ポイント。</translation>
  </message>
  <message numerus="yes">
   <source>at most {most} points; needs {more} more than {leader} in the last race</source>
   <translation>
    <numerusform>最大{most}ポイント。残り{left}レースで{leader}より{more}多く必要</numerusform>
   </translation>
   <extra-po-msgid_plural>at most {most} points; needs {more} more than {leader} over the {left} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>{rank}, wherever {leader} finishes</source>
   <translation>{leader}の順位にかかわらず{rank}位</translation>
  </message>
  <message>
   <source>{rank} while {leader} is without points</source>
   <translation>{leader}がノーポイントなら{rank}位</translation>
  </message>
  <message>
   <source>{rank} while {leader} is {worse} or worse</source>
   <translation>{leader}が{worse}位以下なら{rank}位</translation>
  </message>
  <message>
   <source>“{text}” is no rank such as 3, no time such as 1:07.35 and none of DNF, DQ and DNS.</source>
   <translation>「{text}」は3のような順位、1:07.35のようなタイム、DNF、DQ、DNSのいずれでもありません。</translation>
  </message>
  <message>
   <source>Rank {rank} is given twice. Give {name} another one.</source>
   <translation>{rank}位が2つあります。{name}に別の順位を与えてください。</translation>
  </message>
  <message>
   <source>“{name}” is no format. The formats are {known}.</source>
   <translation>「{name}」という形式はありません。形式は{known}です。</translation>
  </message>
  <message>
   <source>{file} was not written. {reason}</source>
   <translation>{file}を書き出せませんでした。{reason}</translation>
  </message>
  <message>
   <source>There is no list to write.</source>
   <translation>書き出す帳票がありません。</translation>
  </message>
  <message>
   <source>What was read back is not what was written.</source>
   <translation>読み直した内容が書き込んだ内容と異なります。</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>読み取れません。</translation>
  </message>
  <message>
   <source>It is no page that skatedesk wrote.</source>
   <translation>skatedeskが書き出したページではありません。</translation>
  </message>
  <message>
   <source>Call the book .pdf or the workbook .xlsx.</source>
   <translation>冊子は.pdf、ブックは.xlsxの名前にしてください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} page</source>
   <translation>
    <numerusform>{count}ページ</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pages</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} tab</source>
   <translation>
    <numerusform>タブ{count}枚</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} tabs</extra-po-msgid_plural>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>ディスクがいっぱいです。</translation>
  </message>
  <message>
   <source>The folder does not exist.</source>
   <translation>フォルダーがありません。</translation>
  </message>
  <message>
   <source>It is open in another program. Close it there and try again.</source>
   <translation>別のプログラムで開かれています。閉じてからやり直してください。</translation>
  </message>
  <message>
   <source>You may not write in this folder. Choose another one.</source>
   <translation>このフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>The disk says: {reason}.</source>
   <translation>ディスクからの応答：{reason}。</translation>
  </message>
  <message>
   <source>Its revision {revision} could not be put aside ({reason}).</source>
   <translation>改訂{revision}を退避できませんでした（{reason}）。</translation>
  </message>
  <message>
   <source>Division {letter}</source>
   <translation>ディビジョン{letter}</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>コンディション</translation>
  </message>
  <message>
   <source>Air temperature °C</source>
   <translation>気温 °C</translation>
  </message>
  <message>
   <source>Humidity %</source>
   <translation>湿度 %</translation>
  </message>
  <message>
   <source>Ice temperature °C</source>
   <translation>氷温 °C</translation>
  </message>
  <message>
   <source>Created on: {moment}</source>
   <translation>作成：{moment}</translation>
  </message>
  <message>
   <source>Approved: {name}, {moment}</source>
   <translation>承認：{name}、{moment}</translation>
  </message>
  <message>
   <source>changed: {changes}</source>
   <translation>変更：{changes}</translation>
  </message>
  <message>
   <source>revision {number}</source>
   <translation>改訂{number}</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>{page}/{pages}ページ</translation>
  </message>
  <message>
   <source>replaces revision {number}</source>
   <translation>改訂{number}を差し替え</translation>
  </message>
  <message>
   <source>replaces revision {number} ({moment})</source>
   <translation>改訂{number}（{moment}）を差し替え</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>目次</translation>
  </message>
  <message>
   <source>A plot is written as .png or as .svg.</source>
   <translation>グラフは.pngまたは.svgで書き出します。</translation>
  </message>
  <message>
   <source>official</source>
   <translation>公式</translation>
  </message>
  <message>
   <source>No font of this computer has {letters}. Install one that has; until then empty boxes are printed.</source>
   <translation>このコンピューターには{letters}を表示できるフォントがありません。インストールするまで、空の四角が印刷されます。</translation>
  </message>
  <message>
   <source>It is no PDF that skatedesk wrote.</source>
   <translation>skatedeskが書き出したPDFではありません。</translation>
  </message>
  <message>
   <source>The template is damaged. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>テンプレートが壊れています。表計算ソフトで開き、.xlsxとして保存し直してください。</translation>
  </message>
  <message>
   <source>The template is a Strict Open XML workbook. Save it as “Excel workbook (.xlsx)”.</source>
   <translation>テンプレートはStrict Open XMLブックです。「Excelブック（.xlsx）」として保存してください。</translation>
  </message>
  <message>
   <source>Sheet “{sheet}”, cell {cell}: {reason}</source>
   <translation>シート「{sheet}」、セル{cell}：{reason}</translation>
  </message>
  <message>
   <source>What is filled is an .xlsx workbook. Call it {name}.</source>
   <translation>記入先は.xlsxブックです。{name}という名前にしてください。</translation>
  </message>
  <message>
   <source>It is the template itself. Choose another name, so that the template stays.</source>
   <translation>テンプレート自体です。テンプレートを残すため、別の名前を選んでください。</translation>
  </message>
  <message>
   <source>“{text}” has a {{{{ without its }}}}. Write {{{{race.title}}}}.</source>
   <translation>「{text}」には }}}} で閉じていない {{{{ があります。{{{{race.title}}}} のように書いてください。</translation>
  </message>
  <message>
   <source>{placeholder} is not understood. Write it as {examples}.</source>
   <translation>{placeholder}を解釈できません。{examples}のように書いてください。</translation>
  </message>
  <message>
   <source>The template is damaged, {part} is missing. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>テンプレートが壊れており、{part}がありません。表計算ソフトで開き、.xlsxとして保存し直してください。</translation>
  </message>
  <message>
   <source>{file} is encrypted. Take its password off and save it again.</source>
   <translation>{file}は暗号化されています。パスワードを外して保存し直してください。</translation>
  </message>
  <message>
   <source>The template {file} cannot be read ({reason}).</source>
   <translation>テンプレート{file}を読み取れません（{reason}）。</translation>
  </message>
  <message>
   <source>{file} has macros. Save it as .xlsx without them.</source>
   <translation>{file}にはマクロがあります。マクロなしの.xlsxとして保存してください。</translation>
  </message>
  <message>
   <source>{file} is signed, and filling it would break the signature. Save a copy without it.</source>
   <translation>{file}には署名があり、記入すると署名が無効になります。署名なしのコピーを保存してください。</translation>
  </message>
  <message>
   <source>{file} is no Excel workbook (.xlsx), or it is damaged. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{file}はExcelブック（.xlsx）ではないか、壊れています。表計算ソフトで開き、.xlsxとして保存してください。</translation>
  </message>
  <message>
   <source>{file} is far too large for a template.</source>
   <translation>{file}はテンプレートとして大きすぎます。</translation>
  </message>
  <message>
   <source>The template asks for nothing. Write placeholders such as {example}.</source>
   <translation>テンプレートに記入箇所がありません。{example}のようなプレースホルダーを書いてください。</translation>
  </message>
  <message>
   <source>it lies below a merged cell. Move the placeholder to its first cell.</source>
   <translation>結合セルの下にあります。プレースホルダーを先頭のセルに移してください。</translation>
  </message>
  <message>
   <source>{{list ...}} stands alone in its cell.</source>
   <translation>{{list ...}}はセルに単独で書きます。</translation>
  </message>
  <message>
   <source>the name {name} leads to a formula or below a merged cell. Let it lead to an empty cell.</source>
   <translation>名前{name}が数式または結合セルの下を指しています。空のセルを指すようにしてください。</translation>
  </message>
  <message>
   <source>The name {name} leads to {place}, which is no cell of this workbook. Give it one cell or one area.</source>
   <translation>名前{name}が指す{place}は、このブックのセルではありません。1つのセルか範囲を指定してください。</translation>
  </message>
  <message>
   <source>it heads an Excel table. Put the placeholder elsewhere.</source>
   <translation>Excelテーブルの見出しです。プレースホルダーを別の場所に置いてください。</translation>
  </message>
  <message>
   <source>no cell says what its rows show. Write {{row.name}} and the like there.</source>
   <translation>行の内容を示すセルがありません。{{row.name}}などを書いてください。</translation>
  </message>
  <message>
   <source>two lists would be written here. Move one of them.</source>
   <translation>ここに2つのリストが書き込まれます。一方を移してください。</translation>
  </message>
  <message>
   <source>the list has no column “{key}”. It has: {keys}.</source>
   <translation>リストに列「{key}」がありません。列：{keys}。</translation>
  </message>
  <message>
   <source>The template is damaged in {part}. Open it in a spreadsheet and save it anew as .xlsx.</source>
   <translation>テンプレートの{part}が壊れています。表計算ソフトで開き、.xlsxとして保存し直してください。</translation>
  </message>
  <message>
   <source>the list takes {height} rows a line, but is asked for {said} rows.</source>
   <translation>このリストは1件{height}行ですが、{said}行と指定されています。</translation>
  </message>
  <message>
   <source>row {row} of the same list stands apart. Say how many rows a line takes: {example}.</source>
   <translation>同じリストの{row}行目が離れています。1件が何行か指定してください：{example}。</translation>
  </message>
  <message numerus="yes">
   <source>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty row in the template.</source>
   <translation>
    <numerusform>シート「{sheet}」、{row}行目：リストには{needed}行必要ですが、{cell}のため{room}行までです。テンプレートに空の行をあと{count}行設けてください。</numerusform>
   </translation>
   <extra-po-msgid_plural>Sheet “{sheet}”, row {row}: the list needs {needed} rows, and {cell} ends them after {room}; lay out {count} more empty rows in the template.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {fault}.</source>
   <translation>{row}行目：{fault}。</translation>
  </message>
  <message>
   <source>{source} has no column {names}. Add the columns gold, silver and bronze.</source>
   <translation>{source}に列{names}がありません。gold、silver、bronzeの列を加えてください。</translation>
  </message>
  <message>
   <source>one distance is needed, such as 1000 m</source>
   <translation>1000 mのように距離が1つ必要です</translation>
  </message>
  <message>
   <source>“{text}” is no number from 0 to {most}</source>
   <translation>「{text}」は0から{most}の数ではありません</translation>
  </message>
  <message>
   <source>the name of the skater</source>
   <translation>選手名</translation>
  </message>
  <message>
   <source>the nation</source>
   <translation>国</translation>
  </message>
  <message>
   <source>the distance</source>
   <translation>距離</translation>
  </message>
  <message>
   <source>Row {row}: {fault}</source>
   <translation>{row}行目：{fault}</translation>
  </message>
  <message>
   <source>the name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Row {row}: {what} is missing. Fill it in.</source>
   <translation>{row}行目：{what}がありません。記入してください。</translation>
  </message>
  <message>
   <source>Row {row}: {event} does not fit the sex {sex}. Correct one of them.</source>
   <translation>{row}行目：{event}が性別{sex}と合いません。どちらかを直してください。</translation>
  </message>
  <message>
   <source>Row {row}: one time for several distances. Give each distance a column for its time.</source>
   <translation>{row}行目：複数の距離にタイムが1つです。距離ごとにタイムの列を設けてください。</translation>
  </message>
  <message>
   <source>Row {row}: no distance is named. Name one, or put an x or a time into its column.</source>
   <translation>{row}行目：距離の指定がありません。距離を書くか、その列にxまたはタイムを入れてください。</translation>
  </message>
  <message>
   <source>“{text}” is no distance. Write it as 500 m</source>
   <translation>「{text}」は距離ではありません。500 mのように書いてください</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {reason}.</source>
   <translation>{row}行目、列{column}：{reason}。</translation>
  </message>
  <message>
   <source>Clipboard</source>
   <translation>クリップボード</translation>
  </message>
  <message>
   <source>{source} is a PDF. Ask for the list as .xlsx or .csv.</source>
   <translation>{source}はPDFです。.xlsxまたは.csvの一覧を依頼してください。</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, though its name says so. Ask for it again, or rename a text to .csv.</source>
   <translation>{source}は名前と違いExcelブックではありません。もう一度依頼するか、テキストなら.csvに名前を変えてください。</translation>
  </message>
  <message>
   <source>{source} is protected with a password. Open it in Excel and save it without one.</source>
   <translation>{source}はパスワードで保護されています。Excelで開き、パスワードなしで保存してください。</translation>
  </message>
  <message>
   <source>{source} is a workbook of an old kind. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source}は古い形式のブックです。表計算ソフトで開き、.xlsxとして保存してください。</translation>
  </message>
  <message>
   <source>There is no text to paste. Copy the rows with their headings in the spreadsheet first.</source>
   <translation>貼り付けるテキストがありません。先に表計算ソフトで、見出しも含めて行をコピーしてください。</translation>
  </message>
  <message>
   <source>{source}: more than {count} MB. Take a smaller part of it.</source>
   <translation>{source}：{count} MBを超えています。一部だけにしてください。</translation>
  </message>
  <message>
   <source>{source} was read as {encoding} text; look at the letters with accents.</source>
   <translation>{source}を{encoding}のテキストとして読みました。アクセント付き文字を確認してください。</translation>
  </message>
  <message>
   <source>{source} has no sheet “{sheet}”. It has: {names}.</source>
   <translation>{source}にシート「{sheet}」がありません。シート：{names}。</translation>
  </message>
  <message>
   <source>{source} has no sheet that is shown.</source>
   <translation>{source}に表示されているシートがありません。</translation>
  </message>
  <message>
   <source>Only the sheet “{sheet}” was read. These have headings too: {names}.</source>
   <translation>シート「{sheet}」だけを読みました。見出しのあるシートはほかにもあります：{names}。</translation>
  </message>
  <message>
   <source>Hidden sheets were not read: {names}.</source>
   <translation>非表示のシートは読みませんでした：{names}。</translation>
  </message>
  <message>
   <source>{source} has more than {rows} rows or {columns} columns. Copy the entries into a new file.</source>
   <translation>{source}は{rows}行または{columns}列を超えています。エントリーを新しいファイルにコピーしてください。</translation>
  </message>
  <message>
   <source>{source} has no row of headings, such as Name, Nation, Birth date, 500 m. Add one above the rows.</source>
   <translation>{source}にName、Nation、Birth date、500 mなどの見出し行がありません。行の上に加えてください。</translation>
  </message>
  <message>
   <source>{source} is neither a workbook nor a text. Save it as .xlsx.</source>
   <translation>{source}はブックでもテキストでもありません。.xlsxとして保存してください。</translation>
  </message>
  <message>
   <source>The row is longer than any row of an entry list.</source>
   <translation>エントリーリストの行として長すぎます。</translation>
  </message>
  <message>
   <source>A quotation mark is not closed. Close it or take it out.</source>
   <translation>引用符が閉じていません。閉じるか、外してください。</translation>
  </message>
  <message>
   <source>{source} cannot be read as text from byte {byte} on. Save it as UTF-8 or as .xlsx.</source>
   <translation>{source}は{byte}バイト目からテキストとして読めません。UTF-8または.xlsxで保存してください。</translation>
  </message>
  <message>
   <source>“{text}” holds a character that is not seen, U+{code}. Type the text again</source>
   <translation>「{text}」に見えない文字U+{code}があります。入力し直してください</translation>
  </message>
  <message>
   <source>“{text}” is longer than {count} characters</source>
   <translation>「{text}」は{count}文字を超えています</translation>
  </message>
  <message>
   <source>“{text}” is no name</source>
   <translation>「{text}」は名前ではありません</translation>
  </message>
  <message>
   <source>“{text}” is no nation code. Write three letters, such as NOR</source>
   <translation>「{text}」は国コードではありません。NORのような3文字で書いてください</translation>
  </message>
  <message>
   <source>“{text}” is neither men nor women. Write M or W</source>
   <translation>「{text}」は男子でも女子でもありません。MまたはWと書いてください</translation>
  </message>
  <message>
   <source>“{text}” is no number from 1 to 9999</source>
   <translation>「{text}」は1から9999の数ではありません</translation>
  </message>
  <message>
   <source>“{text}” is neither yes nor no. Write x or leave it empty</source>
   <translation>「{text}」は「はい」でも「いいえ」でもありません。xと書くか、空けてください</translation>
  </message>
  <message>
   <source>“{text}” is neither a mark nor a time. Write x, or a time such as 36.52</source>
   <translation>「{text}」は印でもタイムでもありません。xか、36.52のようなタイムを書いてください</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03</source>
   <translation>「{text}」は日付ではありません。2001-02-03のように書いてください</translation>
  </message>
  <message>
   <source>{day} cannot be a birth date of a skater. Correct the year</source>
   <translation>{day}は選手の生年月日としてあり得ません。年を直してください</translation>
  </message>
  <message>
   <source>“{text}”: write the year with four digits</source>
   <translation>「{text}」：年は4桁で書いてください</translation>
  </message>
  <message>
   <source>“{text}” may be two days. Write it as 2001-02-03</source>
   <translation>「{text}」は2通りの日付に読めます。2001-02-03のように書いてください</translation>
  </message>
  <message>
   <source>{source} is no Excel workbook, or it is broken. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source}はExcelブックではないか、壊れています。表計算ソフトで開き、.xlsxとして保存してください。</translation>
  </message>
  <message>
   <source>The macros of the workbook were not run.</source>
   <translation>ブックのマクロは実行していません。</translation>
  </message>
  <message>
   <source>The workbook is linked to others. Nothing was fetched from them.</source>
   <translation>ブックはほかのブックとリンクしています。そこからは何も取得していません。</translation>
  </message>
  <message>
   <source>Hidden columns of sheet “{sheet}” were read too: {columns}.</source>
   <translation>シート「{sheet}」の非表示の列も読みました：{columns}。</translation>
  </message>
  <message>
   <source>Nothing below row {row} of sheet “{sheet}” was read: {count} empty rows follow it.</source>
   <translation>シート「{sheet}」の{row}行目より下は読んでいません：空の行が{count}行続きます。</translation>
  </message>
  <message>
   <source>The row is hidden. Show it, or delete it.</source>
   <translation>行が非表示です。表示するか、削除してください。</translation>
  </message>
  <message>
   <source>Cells {area} are merged. Split them and fill each one.</source>
   <translation>セル{area}が結合されています。分割してそれぞれ記入してください。</translation>
  </message>
  <message>
   <source>cell {cell} is a formula without a value. Type the value itself</source>
   <translation>セル{cell}は値のない数式です。値を入力してください</translation>
  </message>
  <message>
   <source>cell {cell} takes its value from elsewhere. Type the value itself</source>
   <translation>セル{cell}は値をほかから取っています。値を入力してください</translation>
  </message>
  <message>
   <source>cell {cell} shows the error {error}. Type the value itself</source>
   <translation>セル{cell}はエラー{error}です。値を入力してください</translation>
  </message>
  <message>
   <source>at most {count} letters</source>
   <translation>{count}文字まで</translation>
  </message>
  <message>
   <source>a name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>{place}: “{key}” is missing.</source>
   <translation>{place}：「{key}」がありません。</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>数</translation>
  </message>
  <message>
   <source>a number from -{most} to {most}</source>
   <translation>-{most}から{most}の数</translation>
  </message>
  <message>
   <source>a date such as 2025-11-15</source>
   <translation>2025-11-15のような日付</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>オブジェクト</translation>
  </message>
  <message>
   <source>{place}: “{key}” has more than {count} rows. Take a part of it.</source>
   <translation>{place}：「{key}」が{count}行を超えています。一部だけにしてください。</translation>
  </message>
  <message>
   <source>a list of objects</source>
   <translation>オブジェクトのリスト</translation>
  </message>
  <message>
   <source>{place}: “{key}” is “{found}”, expected {expected}.</source>
   <translation>{place}：「{key}」が「{found}」です。{expected}が必要です。</translation>
  </message>
  <message>
   <source>{source} is no file. Choose a file.</source>
   <translation>{source}はファイルではありません。ファイルを選んでください。</translation>
  </message>
  <message>
   <source>{source}: cannot be read ({reason}). Choose another file, or copy it to this computer.</source>
   <translation>{source}：読み取れません（{reason}）。別のファイルを選ぶか、このコンピューターにコピーしてください。</translation>
  </message>
  <message>
   <source>{source}: no UTF-8 text at byte {byte}. Save it as UTF-8.</source>
   <translation>{source}：{byte}バイト目がUTF-8ではありません。UTF-8で保存してください。</translation>
  </message>
  <message>
   <source>{source}: expected results, records, seasons or skaters, as a results site writes them.</source>
   <translation>{source}：成績サイトの形式によるリザルト、記録、シーズンまたは選手が必要です。</translation>
  </message>
  <message>
   <source>the first year of a season, such as 2025</source>
   <translation>2025のようなシーズンの開始年</translation>
  </message>
  <message>
   <source>{place}: the distance is missing. Say which it is.</source>
   <translation>{place}：距離がありません。指定してください。</translation>
  </message>
  <message>
   <source>at most {most} metres</source>
   <translation>{most} m以下</translation>
  </message>
  <message>
   <source>{source}: more than {count} skaters. Take a part of it.</source>
   <translation>{source}：選手が{count}名を超えています。一部だけにしてください。</translation>
  </message>
  <message>
   <source>{place}, {key} {row}</source>
   <translation>{place}、{key} {row}</translation>
  </message>
  <message>
   <source>{source}, line {line}: this is no JSON ({reason}). Save it as JSON again.</source>
   <translation>{source}、{line}行目：JSONではありません（{reason}）。JSONとして保存し直してください。</translation>
  </message>
  <message>
   <source>{source}: this cannot be read ({reason}).</source>
   <translation>{source}：読み取れません（{reason}）。</translation>
  </message>
  <message>
   <source>{source}: more than {count} lists or objects within each other. This is no source of results.</source>
   <translation>{source}：リストやオブジェクトの入れ子が{count}段を超えています。成績の取込元ではありません。</translation>
  </message>
  <message>
   <source>The picture is larger than 1 MB. Save it smaller.</source>
   <translation>画像が1 MBを超えています。小さくして保存してください。</translation>
  </message>
  <message>
   <source>This is no picture that sheets can show. Choose a PNG, JPEG or SVG file.</source>
   <translation>帳票に載せられる画像ではありません。PNG、JPEGまたはSVGファイルを選んでください。</translation>
  </message>
  <message>
   <source>The picture has {width} × {height} dots, more than paper can show. Save it smaller.</source>
   <translation>画像が{width} × {height}画素で、紙に印刷できる大きさを超えています。小さくして保存してください。</translation>
  </message>
  <message>
   <source>This drawing defines words of its own. Save it as plain SVG.</source>
   <translation>この図は独自の定義を含んでいます。プレーンSVGで保存してください。</translation>
  </message>
  <message>
   <source>This drawing is damaged. Save it again as plain SVG.</source>
   <translation>この図は壊れています。プレーンSVGで保存し直してください。</translation>
  </message>
  <message>
   <source>This drawing is made of too many parts. Save it as a PNG.</source>
   <translation>この図は部品が多すぎます。PNGで保存してください。</translation>
  </message>
  <message>
   <source>This drawing has a script in it. Save it as plain SVG, without scripts.</source>
   <translation>この図にはスクリプトがあります。スクリプトなしのプレーンSVGで保存してください。</translation>
  </message>
  <message>
   <source>This drawing needs another file. Save it as plain SVG with everything inside.</source>
   <translation>この図には別のファイルが必要です。すべてを含むプレーンSVGで保存してください。</translation>
  </message>
  <message>
   <source>{source}: expected one race, an object with “results”.</source>
   <translation>{source}：「results」を持つオブジェクト（1レース分）が必要です。</translation>
  </message>
  <message>
   <source>a moment such as start or end</source>
   <translation>startやendなどの時点</translation>
  </message>
  <message>
   <source>{place}, row {row}</source>
   <translation>{place}、{row}行目</translation>
  </message>
  <message>
   <source>{place}: stands in row {row} already.</source>
   <translation>{place}：すでに{row}行目にあります。</translation>
  </message>
  <message>
   <source>{place}, member {number}</source>
   <translation>{place}、メンバー{number}</translation>
  </message>
  <message>
   <source>{place}: time {time} and time_ms {ms} do not agree.</source>
   <translation>{place}：timeの{time}とtime_msの{ms}が一致しません。</translation>
  </message>
  <message>
   <source>metres of this race</source>
   <translation>このレースの距離</translation>
  </message>
  <message>
   <source>the time {time} at the finish</source>
   <translation>フィニッシュのタイム{time}</translation>
  </message>
  <message>
   <source>a later passing than {time}</source>
   <translation>{time}より後の通過</translation>
  </message>
  <message>
   <source>a passing before the time {time}</source>
   <translation>タイム{time}より前の通過</translation>
  </message>
  <message>
   <source>the kind of record</source>
   <translation>記録の種類</translation>
  </message>
  <message>
   <source>the name of the holder</source>
   <translation>保持者の名前</translation>
  </message>
  <message>
   <source>the time</source>
   <translation>タイム</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Add one to the list, or choose it.</source>
   <translation>{source}：{what}を示す列がありません。一覧に加えるか、選んでください。</translation>
  </message>
  <message>
   <source>, nor </source>
   <translation>、 </translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}。</translation>
  </message>
  <message>
   <source>the time is missing</source>
   <translation>タイムがありません</translation>
  </message>
  <message>
   <source>the name of the holder is missing</source>
   <translation>保持者の名前がありません</translation>
  </message>
  <message>
   <source>the kind of record is missing</source>
   <translation>記録の種類がありません</translation>
  </message>
  <message>
   <source>it is not said whether the record is of women or men</source>
   <translation>記録が女子か男子か示されていません</translation>
  </message>
  <message>
   <source>Row {row}: {sentence}</source>
   <translation>{row}行目：{sentence}</translation>
  </message>
  <message>
   <source>{source} is far too large for a list when unpacked. Copy its rows into a new workbook.</source>
   <translation>{source}は展開すると一覧として大きすぎます。行を新しいブックにコピーしてください。</translation>
  </message>
  <message>
   <source>{source} is not packed as a spreadsheet does it. Open it in a spreadsheet and save it as .xlsx.</source>
   <translation>{source}の圧縮形式が表計算ソフトのものではありません。表計算ソフトで開き、.xlsxとして保存してください。</translation>
  </message>
  <message>
   <source>Say who approves the result.</source>
   <translation>リザルトの承認者を指定してください。</translation>
  </message>
  <message>
   <source>Race {number} is not official yet. Make it official first.</source>
   <translation>レース{number}はまだ公式ではありません。先に公式にしてください。</translation>
  </message>
  <message>
   <source>This picture is no signature of this competition. Choose another one.</source>
   <translation>この画像はこの大会の署名ではありません。別の画像を選んでください。</translation>
  </message>
  <message>
   <source>Race {number} approved by {name}</source>
   <translation>レース{number}を{name}が承認</translation>
  </message>
  <message>
   <source>The result of race {number} is not approved.</source>
   <translation>レース{number}のリザルトは承認されていません。</translation>
  </message>
  <message>
   <source>Approval of race {number} withdrawn</source>
   <translation>レース{number}の承認を取り消し</translation>
  </message>
  <message>
   <source>{folder} has the file itself. Choose a stick or a share, so that one of the two stays.</source>
   <translation>{folder}はファイル自体のある場所です。片方が残るよう、USBメモリーか共有フォルダーを選んでください。</translation>
  </message>
  <message>
   <source>{name} has no start number.</source>
   <translation>{name}にはゼッケンがありません。</translation>
  </message>
  <message>
   <source>Start number taken back: {name}</source>
   <translation>ゼッケンを取り消し：{name}</translation>
  </message>
  <message>
   <source>Start number {number}: {name}</source>
   <translation>ゼッケン{number}：{name}</translation>
  </message>
  <message numerus="yes">
   <source>{count} start number given: {names}</source>
   <translation>
    <numerusform>ゼッケン{count}件を割り当て：{names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers given: {names}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start number from {first} to {last} is needed, {free} are free. Widen the range in the rule file.</source>
   <translation>
    <numerusform>{first}から{last}のゼッケンが{count}必要ですが、空きは{free}です。規則ファイルの範囲を広げてください。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} start numbers from {first} to {last} are needed, {free} are free. Widen the range in the rule file.</extra-po-msgid_plural>
  </message>
  <message>
   <source>1 and more</source>
   <translation>1以上</translation>
  </message>
  <message>
   <source>{number} is no start number for {name}: the rule file gives {allowed}.</source>
   <translation>{number}は{name}のゼッケンにできません：規則ファイルでは{allowed}です。</translation>
  </message>
  <message>
   <source>{name} ({nation}) has number {number} already. Choose another one.</source>
   <translation>ゼッケン{number}はすでに{name}（{nation}）が使っています。別の番号を選んでください。</translation>
  </message>
  <message>
   <source>{name} is in race {number}, which is official. Make it provisional first.</source>
   <translation>{name}は公式のレース{number}に出ています。先に暫定にしてください。</translation>
  </message>
  <message>
   <source>Edited by hand, {moment}.</source>
   <translation>手動で編集、{moment}。</translation>
  </message>
  <message>
   <source>Results of this race have changed since the text was edited.</source>
   <translation>本文の編集後に、このレースの結果が変わりました。</translation>
  </message>
  <message>
   <source>The bulletin has no text. Write some, or go back to the one made of the results.</source>
   <translation>速報に本文がありません。何か書くか、結果から作ったものに戻してください。</translation>
  </message>
  <message>
   <source>Bulletin of race {number} edited</source>
   <translation>レース{number}の速報を編集</translation>
  </message>
  <message>
   <source>The bulletin of race {number} was not edited.</source>
   <translation>レース{number}の速報は編集されていません。</translation>
  </message>
  <message>
   <source>Bulletin of race {number} made of the results again</source>
   <translation>レース{number}の速報を結果から作り直し</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. The bulletin comes after the race.</source>
   <translation>レース{number}にはまだスタートリストがありません。速報はレース後に作れます。</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} start has no time and no status. The bulletin comes after it.</source>
   <translation>
    <numerusform>レース{number}は終わっていません：{count}件にタイムも状態もありません。速報は終了後に作れます。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} starts have no time and no status. The bulletin comes after it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>This skater is no longer in the file.</source>
   <translation>この選手はファイルにもうありません。</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>手動</translation>
  </message>
  <message>
   <source>Earlier podiums of {name}, {event}: {gold}-{silver}-{bronze}</source>
   <translation>{name}の過去の表彰台、{event}：{gold}-{silver}-{bronze}</translation>
  </message>
  <message numerus="yes">
   <source>Earlier podiums from {source}: {count} row</source>
   <translation>
    <numerusform>{source}から過去の表彰台：{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>Earlier podiums from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} ({nation}) is not in this file.</source>
   <translation>{name}（{nation}）はこのファイルにありません。</translation>
  </message>
  <message>
   <source>Name the series of the podiums, such as ISU World Cup Speed Skating.</source>
   <translation>ISU World Cup Speed Skatingのように、表彰台のシリーズ名を指定してください。</translation>
  </message>
  <message>
   <source>A number of podium places is a whole number from 0 to {most}.</source>
   <translation>表彰台の回数は0から{most}の整数です。</translation>
  </message>
  <message>
   <source>{event}, race {number}: {sentence}</source>
   <translation>{event}、レース{number}：{sentence}</translation>
  </message>
  <message>
   <source>The database is damaged: {fault}.</source>
   <translation>データベースが壊れています：{fault}。</translation>
  </message>
  <message>
   <source>The file holds something this program does not know: {value}.</source>
   <translation>ファイルにこのプログラムの知らないものがあります：{value}。</translation>
  </message>
  <message>
   <source>The start list cannot be read: {reason}</source>
   <translation>スタートリストを読み取れません：{reason}</translation>
  </message>
  <message>
   <source>The start list holds more than the {entries} who are entered.</source>
   <translation>スタートリストの人数がエントリー{entries}名を超えています。</translation>
  </message>
  <message numerus="yes">
   <source>It is official, but {count} entry has neither time nor status.</source>
   <translation>
    <numerusform>公式ですが、{count}件にタイムも状態もありません。</numerusform>
   </translation>
   <extra-po-msgid_plural>It is official, but {count} entries have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{count} start in pair {pair}, lane {lane}.</source>
   <translation>{pair}組のレーン{lane}に{count}名います。</translation>
  </message>
  <message>
   <source>Ticked: {words}</source>
   <translation>チェック：{words}</translation>
  </message>
  <message>
   <source>Not ticked any more: {words}</source>
   <translation>チェックを解除：{words}</translation>
  </message>
  <message>
   <source>Ticks itself again: {words}</source>
   <translation>自動チェックに戻す：{words}</translation>
  </message>
  <message>
   <source>New on the checklist: {words}</source>
   <translation>チェックリストに追加：{words}</translation>
  </message>
  <message>
   <source>Checklist: {words}</source>
   <translation>チェックリスト：{words}</translation>
  </message>
  <message>
   <source>Off the checklist: {words}</source>
   <translation>チェックリストから削除：{words}</translation>
  </message>
  <message>
   <source>Checklist in another order: {words}</source>
   <translation>チェックリストの並べ替え：{words}</translation>
  </message>
  <message>
   <source>The checklist has no line {number} any more.</source>
   <translation>チェックリストに{number}行目はもうありません。</translation>
  </message>
  <message>
   <source>Say what is to be done, such as Timing tested.</source>
   <translation>「計時テスト済み」のように、すべきことを入力してください。</translation>
  </message>
  <message>
   <source>A line of the checklist has at most {most} letters. Say it in fewer words.</source>
   <translation>チェックリストの1行は{most}文字までです。短くしてください。</translation>
  </message>
  <message>
   <source>Every race has entries</source>
   <translation>全レースにエントリーあり</translation>
  </message>
  <message>
   <source>Start numbers given</source>
   <translation>ゼッケン割り当て済み</translation>
  </message>
  <message>
   <source>Times of the races planned</source>
   <translation>レースの時刻を設定済み</translation>
  </message>
  <message>
   <source>Officials named</source>
   <translation>競技役員を登録済み</translation>
  </message>
  <message>
   <source>Races of the day drawn</source>
   <translation>当日のレースを抽選済み</translation>
  </message>
  <message>
   <source>Start lists of the day out</source>
   <translation>当日のスタートリスト発行済み</translation>
  </message>
  <message>
   <source>Ice and air written down</source>
   <translation>氷と気象を記録済み</translation>
  </message>
  <message>
   <source>Results of the day complete</source>
   <translation>当日の結果がすべて揃った</translation>
  </message>
  <message>
   <source>All races official</source>
   <translation>全レースが公式</translation>
  </message>
  <message>
   <source>Results out</source>
   <translation>リザルト発行済み</translation>
  </message>
  <message>
   <source>Backup in a second place</source>
   <translation>バックアップ先に保存済み</translation>
  </message>
  <message>
   <source>Printer ready</source>
   <translation>プリンター準備完了</translation>
  </message>
  <message>
   <source>Nothing changed since it was printed</source>
   <translation>印刷後の変更なし</translation>
  </message>
  <message>
   <source>Team leaders' meeting held</source>
   <translation>監督会議終了</translation>
  </message>
  <message>
   <source>Timing tested</source>
   <translation>計時テスト済み</translation>
  </message>
  <message>
   <source>Radios tested</source>
   <translation>無線機テスト済み</translation>
  </message>
  <message>
   <source>Doctor present</source>
   <translation>医師の待機を確認</translation>
  </message>
  <message>
   <source>Medals and prizes ready</source>
   <translation>メダルと賞品の準備完了</translation>
  </message>
  <message>
   <source>Results sent to the federation</source>
   <translation>連盟へリザルト送付済み</translation>
  </message>
  <message>
   <source>Protocol written</source>
   <translation>公式記録集を作成済み</translation>
  </message>
  <message>
   <source>Race day</source>
   <translation>競技当日</translation>
  </message>
  <message>
   <source>World Cup</source>
   <translation>ワールドカップ</translation>
  </message>
  <message>
   <source>Club meet</source>
   <translation>クラブ大会</translation>
  </message>
  <message>
   <source>{event} has no combination for {sex}. Name one of: {names}.</source>
   <translation>{event}には{sex}の総合がありません。次から指定してください：{names}。</translation>
  </message>
  <message>
   <source>Race {number} is official, and its sheets would name others. Make it provisional first.</source>
   <translation>レース{number}は公式で、帳票の名前が変わってしまいます。先に暫定にしてください。</translation>
  </message>
  <message>
   <source>Officials of {event}</source>
   <translation>{event}の競技役員</translation>
  </message>
  <message>
   <source>The source names no season; {season} is taken.</source>
   <translation>取込元にシーズンの記載がないため、{season}とします。</translation>
  </message>
  <message>
   <source>No rule file was made for {season}; {rules} is used.</source>
   <translation>{season}用の規則ファイルがないため、{rules}を使います。</translation>
  </message>
  <message>
   <source>{source}: competition {number} of {series} is “{known}” already, not “{event}”.</source>
   <translation>{source}：{series}の大会{number}はすでに「{known}」です。「{event}」ではありません。</translation>
  </message>
  <message>
   <source>Competition</source>
   <translation>大会</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>ポイント</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>順位</translation>
  </message>
  <message>
   <source>Points after each competition</source>
   <translation>各大会終了時のポイント</translation>
  </message>
  <message>
   <source>Places after each competition</source>
   <translation>各大会終了時の順位</translation>
  </message>
  <message>
   <source>Nobody has points in this cup yet. The first time entered begins the standing.</source>
   <translation>このカップではまだ誰もポイントがありません。最初のタイムが入ると総合順位が始まります。</translation>
  </message>
  <message>
   <source>Points still to win</source>
   <translation>今後獲得できるポイント</translation>
  </message>
  <message>
   <source>leader now</source>
   <translation>現在の首位</translation>
  </message>
  <message>
   <source>Full mark: points now. Open mark: the most that can be reached. Dotted: can no longer win.</source>
   <translation>塗りつぶし：現在のポイント。白抜き：到達できる最大ポイント。点線：優勝の可能性なし。</translation>
  </message>
  <message>
   <source>Points now</source>
   <translation>現在のポイント</translation>
  </message>
  <message>
   <source>Can still reach</source>
   <translation>到達可能</translation>
  </message>
  <message>
   <source>Season {season}</source>
   <translation>シーズン{season}</translation>
  </message>
  <message>
   <source>{name}, after {cup}{number}: place {rank}, {points} points</source>
   <translation>{name}、{cup}{number}終了時：{rank}位、{points}ポイント</translation>
  </message>
  <message>
   <source>{name} has {points} points</source>
   <translation>{name}は{points}ポイント</translation>
  </message>
  <message>
   <source>{name} has {points} points now</source>
   <translation>{name}は現在{points}ポイント</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points</source>
   <translation>{name}は最大{points}ポイントまで到達可能</translation>
  </message>
  <message>
   <source>{name} can still reach {points} points and can no longer win</source>
   <translation>{name}は最大{points}ポイントまで到達可能、優勝の可能性なし</translation>
  </message>
  <message>
   <source>There is nothing to divide: no race with Division A and B is without a start list.</source>
   <translation>振り分けるものがありません：ディビジョンA・Bがありスタートリストのないレースがありません。</translation>
  </message>
  <message numerus="yes">
   <source>Divisions of race {numbers}</source>
   <translation>
    <numerusform>レース{numbers}のディビジョン</numerusform>
   </translation>
   <extra-po-msgid_plural>Divisions of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no Division “{division}”: choose A or B.</source>
   <translation>ディビジョン「{division}」はありません：AかBを選んでください。</translation>
  </message>
  <message>
   <source>A place in a division given by hand needs a remark that says why.</source>
   <translation>手動でのディビジョン配置には、理由を示す備考が必要です。</translation>
  </message>
  <message>
   <source>Race {number} is skated in one division.</source>
   <translation>レース{number}は1つのディビジョンで行います。</translation>
  </message>
  <message>
   <source>{who} is withdrawn or a reserve: only who is entered is placed.</source>
   <translation>{who}は棄権または補欠です：配置できるのはエントリー中の人だけです。</translation>
  </message>
  <message>
   <source>Placed in {division} by hand</source>
   <translation>手動で{division}に配置</translation>
  </message>
  <message>
   <source>No longer placed by hand</source>
   <translation>手動配置を解除</translation>
  </message>
  <message>
   <source>Nothing of this cup has been skated yet: the times known decide.</source>
   <translation>このカップはまだ実施されていません：分かっているタイムで決まります。</translation>
  </message>
  <message>
   <source>The first run has not been skated yet: its results will change these divisions.</source>
   <translation>1本目がまだ実施されていません：その結果で振り分けが変わります。</translation>
  </message>
  <message>
   <source>{event}, race {number}</source>
   <translation>{event}、レース{number}</translation>
  </message>
  <message>
   <source>Race {number} has no race of Division {division} beside it. Add one to the programme first.</source>
   <translation>レース{number}にはディビジョン{division}のレースがありません。先にプログラムに加えてください。</translation>
  </message>
  <message>
   <source>Race {number} has a start list already, its divisions stay. Take the start list out first.</source>
   <translation>レース{number}にはすでにスタートリストがあり、振り分けは変わりません。先にスタートリストを削除してください。</translation>
  </message>
  <message>
   <source>{name} is entered in race {number} and in the other division. Take one of the entries out.</source>
   <translation>{name}はレース{number}と別のディビジョンの両方にエントリーされています。一方を削除してください。</translation>
  </message>
  <message>
   <source>Standing {cup}</source>
   <translation>総合順位 {cup}</translation>
  </message>
  <message>
   <source>Qualification {championship}, {event}</source>
   <translation>出場資格 {championship}、{event}</translation>
  </message>
  <message>
   <source>Record application {mark}, {name}</source>
   <translation>記録申請 {mark}、{name}</translation>
  </message>
  <message>
   <source>Programme</source>
   <translation>プログラム</translation>
  </message>
  <message>
   <source>Entries by nation</source>
   <translation>国別エントリー</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>エントリー</translation>
  </message>
  <message>
   <source>Start list</source>
   <translation>スタートリスト</translation>
  </message>
  <message>
   <source>Pair list</source>
   <translation>組合せ表</translation>
  </message>
  <message>
   <source>Lap sheet</source>
   <translation>ラップシート</translation>
  </message>
  <message>
   <source>Result with laps</source>
   <translation>ラップ付きリザルト</translation>
  </message>
  <message>
   <source>Medal table</source>
   <translation>メダル表</translation>
  </message>
  <message>
   <source>Records and bests</source>
   <translation>記録とベスト</translation>
  </message>
  <message>
   <source>Prize money</source>
   <translation>賞金</translation>
  </message>
  <message>
   <source>Prize money in all</source>
   <translation>賞金総額</translation>
  </message>
  <message>
   <source>Officials of the races</source>
   <translation>レースの競技役員</translation>
  </message>
  <message>
   <source>Conditions of the ice</source>
   <translation>氷のコンディション</translation>
  </message>
  <message>
   <source>There is no list “{key}” of this competition.</source>
   <translation>この大会に「{key}」という帳票はありません。</translation>
  </message>
  <message>
   <source>Race {number}: {reason}</source>
   <translation>レース{number}：{reason}</translation>
  </message>
  <message numerus="yes">
   <source>Draw of race {numbers}</source>
   <translation>
    <numerusform>レース{numbers}の抽選</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw of races {numbers}</extra-po-msgid_plural>
  </message>
  <message>
   <source>its order comes from what is skated before it.</source>
   <translation>順番は先に行うレースの結果で決まります。</translation>
  </message>
  <message>
   <source>There is no ranking for this race: the times known and the lots decide.</source>
   <translation>このレースのランキングがありません：分かっているタイムと抽選で決まります。</translation>
  </message>
  <message>
   <source>Division {other} has nobody: the divisions of this distance were not composed yet.</source>
   <translation>ディビジョン{other}に誰もいません：この距離の振り分けがまだです。</translation>
  </message>
  <message numerus="yes">
   <source>{count} more entry falls short of a rule: see the Entries page.</source>
   <translation>
    <numerusform>ほかにも{count}件が規則を満たしていません：エントリーのページを見てください。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more entries fall short of a rule: see the Entries page.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is official, so its start list stays.</source>
   <translation>レース{number}は公式のため、スタートリストは変わりません。</translation>
  </message>
  <message numerus="yes">
   <source>There is a start list with {count} name already.</source>
   <translation>
    <numerusform>すでに{count}名のスタートリストがあります。</numerusform>
   </translation>
   <extra-po-msgid_plural>There is a start list with {count} names already.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Neither a rank nor a time is known of {names}.</source>
   <translation>順位もタイムも不明：{names}。</translation>
  </message>
  <message>
   <source>No lane in the first run: {names}.</source>
   <translation>1本目のレーンなし：{names}。</translation>
  </message>
  <message>
   <source>by lot</source>
   <translation>抽選</translation>
  </message>
  <message numerus="yes">
   <source>{count} point</source>
   <translation>
    <numerusform>{count}ポイント</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} points</extra-po-msgid_plural>
  </message>
  <message>
   <source>season best {time}</source>
   <translation>シーズンベスト{time}</translation>
  </message>
  <message>
   <source>no time</source>
   <translation>タイムなし</translation>
  </message>
  <message>
   <source>equal, by lot</source>
   <translation>同等、抽選</translation>
  </message>
  <message>
   <source>The seed gives other pairs than these: the file was changed by something else.</source>
   <translation>シード値から得られる組が異なります：ファイルがほかの方法で変更されています。</translation>
  </message>
  <message>
   <source>the ranking of the cup before this race</source>
   <translation>このレース前のカップのランキング</translation>
  </message>
  <message>
   <source>the ranking of {season}, as nothing was skated yet</source>
   <translation>まだ滑走がないため{season}のランキング</translation>
  </message>
  <message>
   <source>no ranking, as nothing was skated yet</source>
   <translation>まだ滑走がないためランキングなし</translation>
  </message>
  <message>
   <source>the standing after race {numbers}</source>
   <translation>レース{numbers}後の総合順位</translation>
  </message>
  <message>
   <source>Draw of race {number}, seed {seed}</source>
   <translation>レース{number}の抽選、シード値{seed}</translation>
  </message>
  <message>
   <source>Race {number} is under way: {name} has a result. It cannot be drawn again.</source>
   <translation>レース{number}は進行中です：{name}に結果があります。再抽選できません。</translation>
  </message>
  <message>
   <source>The entries of race {number} have changed since it was drawn. Draw again.</source>
   <translation>抽選後にレース{number}のエントリーが変わりました。抽選し直してください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} list printed</source>
   <translation>
    <numerusform>帳票{count}件を印刷</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>On the notice board: {board}</source>
   <translation>掲示：{board}</translation>
  </message>
  <message>
   <source>Taken off the notice board</source>
   <translation>掲示を外しました</translation>
  </message>
  <message numerus="yes">
   <source>{count} file written</source>
   <translation>
    <numerusform>{count}ファイルを書き出し</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files written</extra-po-msgid_plural>
  </message>
  <message>
   <source>revisions {first} to {last}</source>
   <translation>改訂{first}から{last}</translation>
  </message>
  <message>
   <source>{title}, revision {revision}</source>
   <translation>{title}、改訂{revision}</translation>
  </message>
  <message numerus="yes">
   <source>{count} list issued</source>
   <translation>
    <numerusform>帳票{count}件を発行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued</extra-po-msgid_plural>
  </message>
  <message>
   <source>Superseded by revision {revision}, {time}</source>
   <translation>改訂{revision}（{time}）に差し替え済み</translation>
  </message>
  <message>
   <source>They are entered in these races already.</source>
   <translation>これらのレースにはすでにエントリーされています。</translation>
  </message>
  <message>
   <source>Entered: {names}, race {numbers}</source>
   <translation>エントリー：{names}、レース{numbers}</translation>
  </message>
  <message>
   <source>{who} has withdrawn already.</source>
   <translation>{who}はすでに棄権しています。</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>棄権</translation>
  </message>
  <message>
   <source>{who} has not withdrawn.</source>
   <translation>{who}は棄権していません。</translation>
  </message>
  <message>
   <source>{who} is on the start list. Take that withdrawal back alone.</source>
   <translation>{who}はスタートリストに載っています。その棄権だけを個別に取り消してください。</translation>
  </message>
  <message>
   <source>Withdrawal taken back</source>
   <translation>棄権を取り消し</translation>
  </message>
  <message>
   <source>The order of the reserves begins with 1.</source>
   <translation>補欠の順番は1からです。</translation>
  </message>
  <message>
   <source>{who} has withdrawn. Take the withdrawal back first.</source>
   <translation>{who}は棄権しています。先に棄権を取り消してください。</translation>
  </message>
  <message>
   <source>{who} is on the start list. Withdraw from it instead.</source>
   <translation>{who}はスタートリストに載っています。そこで棄権にしてください。</translation>
  </message>
  <message>
   <source>{name} is reserve {order} of {nation} already. Choose another place.</source>
   <translation>{name}がすでに{nation}の補欠{order}です。別の順番を選んでください。</translation>
  </message>
  <message>
   <source>Reserve {order}</source>
   <translation>補欠{order}</translation>
  </message>
  <message>
   <source>No longer a reserve</source>
   <translation>補欠を解除</translation>
  </message>
  <message>
   <source>{reserve} cannot stand in for {who}: that needs the same nation and the same distance.</source>
   <translation>{reserve}は{who}の代わりになれません：国と距離が同じである必要があります。</translation>
  </message>
  <message>
   <source>{reserve}, for {gone}</source>
   <translation>{reserve}（{gone}の代わり）</translation>
  </message>
  <message>
   <source>{who} has points set by hand. Go back to the points of the table first.</source>
   <translation>{who}には手動のポイントがあります。先に表のポイントに戻してください。</translation>
  </message>
  <message>
   <source>Out of competition</source>
   <translation>オープン参加</translation>
  </message>
  <message>
   <source>In competition</source>
   <translation>正式参加</translation>
  </message>
  <message>
   <source>Entry time taken out</source>
   <translation>エントリータイムを削除</translation>
  </message>
  <message>
   <source>Entry time {time}</source>
   <translation>エントリータイム{time}</translation>
  </message>
  <message>
   <source>Let stand ({remark})</source>
   <translation>容認（{remark}）</translation>
  </message>
  <message>
   <source>Not let stand</source>
   <translation>容認を解除</translation>
  </message>
  <message>
   <source>Entry taken out</source>
   <translation>エントリーを削除</translation>
  </message>
  <message>
   <source>Race {number} is skated by teams: {name} is a skater.</source>
   <translation>レース{number}はチームのレースです：{name}は選手です。</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters: {name} is a team.</source>
   <translation>レース{number}は個人のレースです：{name}はチームです。</translation>
  </message>
  <message>
   <source>{who}: {reason}</source>
   <translation>{who}：{reason}</translation>
  </message>
  <message>
   <source>{who} is no reserve.</source>
   <translation>{who}は補欠ではありません。</translation>
  </message>
  <message>
   <source>{name} in race {number}</source>
   <translation>レース{number}の{name}</translation>
  </message>
  <message>
   <source>{act}: {names}, race {numbers}</source>
   <translation>{act}：{names}、レース{numbers}</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one.</source>
   <translation>{source}：{what}を示す列がありません。選んでください。</translation>
  </message>
  <message>
   <source>{source}: no column says {what}. Choose one, or name the nation of all rows.</source>
   <translation>{source}：{what}の列がありません。列を選ぶか、全行の国を指定してください。</translation>
  </message>
  <message>
   <source>Row {row} of {source} cannot be answered so. Look at the preview again.</source>
   <translation>{source}の{row}行目にはその回答はできません。プレビューを見直してください。</translation>
  </message>
  <message>
   <source>The file has changed since {source} was compared with it. Look at the preview again.</source>
   <translation>{source}と比較した後にファイルが変わりました。プレビューを見直してください。</translation>
  </message>
  <message numerus="yes">
   <source>Entries from {source}: {count} row</source>
   <translation>
    <numerusform>{source}からエントリー：{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>Entries from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody is known by the id {key}, and {what} is missing. Fill it in.</source>
   <translation>ID {key}の人は登録がなく、{what}がありません。記入してください。</translation>
  </message>
  <message>
   <source>The id {key} belongs to {known}. Is it the same person as {name}?</source>
   <translation>ID {key}は{known}のものです。{name}と同一人物ですか？</translation>
  </message>
  <message>
   <source>There are several {name}. Which one is it?</source>
   <translation>{name}は複数います。どの人ですか？</translation>
  </message>
  <message>
   <source>{known} has the id {other}, the list says {key}. Is it the same person?</source>
   <translation>{known}のIDは{other}ですが、一覧では{key}です。同一人物ですか？</translation>
  </message>
  <message>
   <source>{name} may be {known}. Is it the same person?</source>
   <translation>{name}は{known}かもしれません。同一人物ですか？</translation>
  </message>
  <message>
   <source>{name} ({nation})</source>
   <translation>{name}（{nation}）</translation>
  </message>
  <message>
   <source>{name} ({nation}, born {born})</source>
   <translation>{name}（{nation}、{born}生）</translation>
  </message>
  <message>
   <source>{name} is new, and the sex is missing. Fill it in.</source>
   <translation>{name}は新規で、性別がありません。記入してください。</translation>
  </message>
  <message>
   <source>{known} is known with sex {own}, the list says {other}. Correct the sex.</source>
   <translation>{known}の登録は性別{own}ですが、一覧では{other}です。性別を直してください。</translation>
  </message>
  <message>
   <source>{counts}.</source>
   <translation>{counts}。</translation>
  </message>
  <message>
   <source>The list has no rows.</source>
   <translation>一覧に行がありません。</translation>
  </message>
  <message>
   <source>{nation} is taken for rows that name no nation.</source>
   <translation>国のない行には{nation}を使います。</translation>
  </message>
  <message>
   <source>Columns that were not read: {names}.</source>
   <translation>読まなかった列：{names}。</translation>
  </message>
  <message>
   <source>Entered, but not in this list: {names}.</source>
   <translation>エントリー済みだが、この一覧にない：{names}。</translation>
  </message>
  <message>
   <source>known</source>
   <translation>既知</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>拒否</translation>
  </message>
  <message>
   <source>asked</source>
   <translation>要確認</translation>
  </message>
  <message numerus="yes">
   <source>{count} row new</source>
   <translation>
    <numerusform>新規{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows new</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row known</source>
   <translation>
    <numerusform>既知{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows known</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row changed</source>
   <translation>
    <numerusform>変更{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row refused</source>
   <translation>
    <numerusform>拒否{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows refused</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row to be decided</source>
   <translation>
    <numerusform>要判断{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows to be decided</extra-po-msgid_plural>
  </message>
  <message>
   <source>Row {row}: {reason}</source>
   <translation>{row}行目：{reason}</translation>
  </message>
  <message>
   <source>name, nation and sex are needed for a new skater. Fill them in.</source>
   <translation>新しい選手には名前、国、性別が必要です。記入してください。</translation>
  </message>
  <message>
   <source>Row {row}: {name} cannot start in a race of {sex}. Correct the event.</source>
   <translation>{row}行目：{name}は{sex}のレースに出られません。種目を直してください。</translation>
  </message>
  <message>
   <source>Row {row}: {event} is not in the programme of this competition. Take it out, or add the race.</source>
   <translation>{row}行目：{event}はこの大会のプログラムにありません。外すか、レースを加えてください。</translation>
  </message>
  <message>
   <source>Row {row}: row {first} names {name} for {event} already. Take one of them out.</source>
   <translation>{row}行目：{first}行目にも{event}の{name}があります。一方を外してください。</translation>
  </message>
  <message>
   <source>{event}: no entry of the team by this row</source>
   <translation>{event}：この行ではチームのエントリーをしません</translation>
  </message>
  <message>
   <source>{event} with the team of {nation}</source>
   <translation>{event}（{nation}のチーム）</translation>
  </message>
  <message>
   <source>Row {row}: withdrawn from {event} in the list, but entered here. Withdraw the entry by hand.</source>
   <translation>{row}行目：一覧では{event}を棄権ですが、ここではエントリー中です。手動で棄権にしてください。</translation>
  </message>
  <message>
   <source>{event}: withdrawn</source>
   <translation>{event}：棄権</translation>
  </message>
  <message>
   <source>{event}: withdrawn here, and stays so</source>
   <translation>{event}：ここでは棄権、そのままです</translation>
  </message>
  <message>
   <source>{event}: {differences}</source>
   <translation>{event}：{differences}</translation>
  </message>
  <message>
   <source>Row {row}: {note}. Race {number} is drawn: change it by hand.</source>
   <translation>{row}行目：{note}。レース{number}は抽選済みです：手動で変更してください。</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is drawn. Enter the skater by hand and add the start.</source>
   <translation>{row}行目：レース{number}「{event}」は抽選済みです。手動でエントリーし、スタートに加えてください。</translation>
  </message>
  <message>
   <source>Row {row}: race {number}, {event}, is official. Make it provisional first.</source>
   <translation>{row}行目：レース{number}「{event}」は公式です。先に暫定にしてください。</translation>
  </message>
  <message>
   <source>number {known} is kept, the list says {other}</source>
   <translation>ゼッケンは{known}のまま、一覧では{other}</translation>
  </message>
  <message>
   <source>Row {row}: {name} has number {number} already. Give another one.</source>
   <translation>{row}行目：ゼッケン{number}はすでに{name}のものです。別の番号にしてください。</translation>
  </message>
  <message>
   <source>number {number} is not given, as race {race} is official; make it provisional first</source>
   <translation>レース{race}が公式のため、ゼッケン{number}を割り当てません。先に暫定にしてください</translation>
  </message>
  <message>
   <source>number {number}</source>
   <translation>ゼッケン{number}</translation>
  </message>
  <message>
   <source>new skater</source>
   <translation>新しい選手</translation>
  </message>
  <message>
   <source>entered: {events}</source>
   <translation>エントリー：{events}</translation>
  </message>
  <message>
   <source>all is known</source>
   <translation>すべて既知</translation>
  </message>
  <message>
   <source>the list remarks “{remark}”</source>
   <translation>一覧の備考「{remark}」</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>補欠</translation>
  </message>
  <message>
   <source>out of competition</source>
   <translation>オープン参加</translation>
  </message>
  <message>
   <source>no longer a reserve</source>
   <translation>補欠でなくなる</translation>
  </message>
  <message>
   <source>reserve {order}</source>
   <translation>補欠{order}</translation>
  </message>
  <message>
   <source>in competition</source>
   <translation>正式参加</translation>
  </message>
  <message>
   <source>entry time {time}</source>
   <translation>エントリータイム{time}</translation>
  </message>
  <message>
   <source>entry time {time} instead of {known}</source>
   <translation>エントリータイム{time}（変更前{known}）</translation>
  </message>
  <message>
   <source>club</source>
   <translation>所属</translation>
  </message>
  <message>
   <source>own script</source>
   <translation>母語表記</translation>
  </message>
  <message>
   <source>born</source>
   <translation>生年月日</translation>
  </message>
  <message>
   <source>nation</source>
   <translation>国</translation>
  </message>
  <message>
   <source>id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>id {key} is kept, the list says {other}</source>
   <translation>IDは{key}のまま、一覧では{other}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>{what} {value}</source>
   <translation>{what} {value}</translation>
  </message>
  <message>
   <source>{what} {value} instead of {known}</source>
   <translation>{what} {value}（変更前{known}）</translation>
  </message>
  <message>
   <source>New file for the season {season}</source>
   <translation>シーズン{season}の新しいファイル</translation>
  </message>
  <message>
   <source>“{season}” is no season. Write it as 2025/26.</source>
   <translation>「{season}」はシーズンではありません。2025/26のように書いてください。</translation>
  </message>
  <message>
   <source>there is no list “{name}”. Lists are called {examples}.</source>
   <translation>「{name}」というリストはありません。リストの名前は{examples}などです。</translation>
  </message>
  <message>
   <source>no race is named. Say which one with --race, or write its number, as in {{race 12.title}}.</source>
   <translation>レースの指定がありません。--race で指定するか、{{race 12.title}}のように番号を書いてください。</translation>
  </message>
  <message>
   <source>“{text}” is no number of a race.</source>
   <translation>「{text}」はレースの番号ではありません。</translation>
  </message>
  <message>
   <source>say of whom the classification is: classification M, classification W.</source>
   <translation>誰の総合成績か指定してください：classification M、classification W。</translation>
  </message>
  <message>
   <source>“{key}” is not known. There are: {known}.</source>
   <translation>「{key}」は不明です。使えるもの：{known}。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>元に戻すものがありません。</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>やり直すものがありません。</translation>
  </message>
  <message>
   <source>This change does not hold any longer, so there is nothing to take back.</source>
   <translation>この変更はもう有効でないため、取り消すものがありません。</translation>
  </message>
  <message>
   <source>“{label}” was taken back already.</source>
   <translation>「{label}」はすでに取り消されています。</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back, because “{later}” came after it. Take that back first.</source>
   <translation>「{label}」は、後に「{later}」があるため取り消せません。先にそちらを取り消してください。</translation>
  </message>
  <message>
   <source>“{label}” cannot be taken back: something else stands there now.</source>
   <translation>「{label}」は取り消せません：今は別の内容になっています。</translation>
  </message>
  <message>
   <source>Taken back: {label}</source>
   <translation>取り消し：{label}</translation>
  </message>
  <message>
   <source>Nothing of this skater was changed yet.</source>
   <translation>この選手についてはまだ何も変更されていません。</translation>
  </message>
  <message>
   <source>The last change here, “{label}”, touched others too. Take it back with Edit, Undo.</source>
   <translation>ここでの最後の変更「{label}」はほかにも関係します。「編集」の「元に戻す」で取り消してください。</translation>
  </message>
  <message>
   <source>“{label}” is not taken back here. Use Result, Make official.</source>
   <translation>「{label}」はここでは取り消せません。「リザルト」の「公式・暫定の切り替え」を使ってください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater</source>
   <translation>
    <numerusform>選手{count}名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} earlier time of {who}</source>
   <translation>
    <numerusform>{who}の過去のタイム{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} earlier times of {who}</extra-po-msgid_plural>
  </message>
  <message>
   <source>same id</source>
   <translation>同じID</translation>
  </message>
  <message>
   <source>{name} of the file cannot be {skater}: one of them skates with the men. Choose another skater.</source>
   <translation>ファイルの{name}は{skater}ではあり得ません：一方は男子です。別の選手を選んでください。</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more</source>
   <translation>
    <numerusform>ほか{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>元に戻しました：{label}</translation>
  </message>
  <message>
   <source>Brought back: {label}</source>
   <translation>やり直しました：{label}</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>取り消し済み</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>元に戻し済み</translation>
  </message>
  <message>
   <source>How the sheets look</source>
   <translation>帳票の体裁</translation>
  </message>
  <message>
   <source>Import of race {number}, {title}</source>
   <translation>レース{number}「{title}」の取り込み</translation>
  </message>
  <message>
   <source>race {number} of {event}, {title}</source>
   <translation>{event}のレース{number}「{title}」</translation>
  </message>
  <message>
   <source>{race}: nothing new.</source>
   <translation>{race}：新しいものはありません。</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} row taken.</source>
   <translation>
    <numerusform>{race}：{count}行を取り込みました。</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} rows taken.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is spelled so now; {told}.</source>
   <translation>{name}はこの表記になりました。{told}。</translation>
  </message>
  <message>
   <source>{folder}: there is no .json file in this folder.</source>
   <translation>{folder}：このフォルダーに.jsonファイルがありません。</translation>
  </message>
  <message>
   <source>{number} ({time}, {label})</source>
   <translation>{number}（{time}、{label}）</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal takes back or brings back what it could not.</source>
   <translation>ジャーナルの項目{entry}は、できないはずの取り消しややり直しをしています。</translation>
  </message>
  <message>
   <source>The lines of entry {entry} of the journal are not numbered as they were.</source>
   <translation>ジャーナルの項目{entry}の行番号が元と異なります。</translation>
  </message>
  <message>
   <source>Entry {number} of the journal is missing; only its lines are there.</source>
   <translation>ジャーナルの項目{number}がなく、その行だけがあります。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was moved: it was written as number {number}.</source>
   <translation>ジャーナルの項目{entry}は移動されています：元は番号{number}でした。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written.</source>
   <translation>ジャーナルの項目{entry}は書き込み後に変更されています。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal was changed after it was written, or the one before it.</source>
   <translation>ジャーナルの項目{entry}またはその前の項目は、書き込み後に変更されています。</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal is marked as {kept}, but it is {state}.</source>
   <translation>ジャーナルの項目{entry}は{kept}とされていますが、実際は{state}です。</translation>
  </message>
  <message>
   <source>row {row} of {table}</source>
   <translation>{table}の{row}行目</translation>
  </message>
  <message>
   <source>Entry {entry} of the journal found {place} changed past the journal.</source>
   <translation>ジャーナルの項目{entry}の時点で、{place}がジャーナルを通さず変更されていました。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was taken out; entry {entry} wrote it last.</source>
   <translation>ジャーナルを通さず{place}が削除されました。最後に書いたのは項目{entry}です。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was changed: {column} is not as entry {entry} left it.</source>
   <translation>ジャーナルを通さず{place}が変更されました：{column}が項目{entry}の内容と異なります。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in again after entry {entry} took it out.</source>
   <translation>項目{entry}が削除した後、ジャーナルを通さず{place}が再び入れられました。</translation>
  </message>
  <message>
   <source>Past the journal, {place} was put in: no entry has it.</source>
   <translation>ジャーナルを通さず{place}が入れられました：どの項目にもありません。</translation>
  </message>
  <message>
   <source>Entry {first} of the journal is missing; it stood before entry {entry}.</source>
   <translation>ジャーナルの項目{first}がありません。項目{entry}の前にありました。</translation>
  </message>
  <message>
   <source>Entries {first} to {last} of the journal are missing; they stood before entry {entry}.</source>
   <translation>ジャーナルの項目{first}から{last}がありません。項目{entry}の前にありました。</translation>
  </message>
  <message numerus="yes">
   <source>And {count} more of this kind.</source>
   <translation>
    <numerusform>同様のものがほかに{count}件。</numerusform>
   </translation>
   <extra-po-msgid_plural>And {count} more of this kind.</extra-po-msgid_plural>
  </message>
  <message>
   <source>done</source>
   <translation>実行済み</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>{name} is the open file itself. Choose the file of the last season.</source>
   <translation>{name}は開いているファイル自体です。昨シーズンのファイルを選んでください。</translation>
  </message>
  <message>
   <source>From {source}: {what}</source>
   <translation>{source}から：{what}</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater was left out: several are called so.</source>
   <translation>
    <numerusform>同名の人が複数いるため、{count}名を除きました。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters were left out: several are called so.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} best time</source>
   <translation>
    <numerusform>ベストタイム{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} best times</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} team</source>
   <translation>
    <numerusform>{count}チーム</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} teams</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>the look of {count} competition</source>
   <translation>
    <numerusform>{count}大会分の帳票の体裁</numerusform>
   </translation>
   <extra-po-msgid_plural>the look of {count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>officials of {count} competition</source>
   <translation>
    <numerusform>{count}大会分の競技役員</numerusform>
   </translation>
   <extra-po-msgid_plural>officials of {count} competitions</extra-po-msgid_plural>
  </message>
  <message>
   <source>skaters</source>
   <translation>選手</translation>
  </message>
  <message>
   <source>best times</source>
   <translation>ベストタイム</translation>
  </message>
  <message>
   <source>teams</source>
   <translation>チーム</translation>
  </message>
  <message>
   <source>look of the sheets</source>
   <translation>帳票の体裁</translation>
  </message>
  <message>
   <source>officials</source>
   <translation>競技役員</translation>
  </message>
  <message>
   <source>nothing new</source>
   <translation>新しいものなし</translation>
  </message>
  <message>
   <source>There is no competition {number}. There are: {names}.</source>
   <translation>大会{number}はありません。大会：{names}。</translation>
  </message>
  <message>
   <source>There is no competition {number} of the series “{series}”. There are: {names}.</source>
   <translation>シリーズ「{series}」に大会{number}はありません。大会：{names}。</translation>
  </message>
  <message>
   <source>There are several competitions {number}: {names}. Say which series.</source>
   <translation>大会{number}は複数あります：{names}。シリーズを指定してください。</translation>
  </message>
  <message>
   <source>There is no race {number}. The races are: {numbers}.</source>
   <translation>レース{number}はありません。レース：{numbers}。</translation>
  </message>
  <message>
   <source>A helmet stands twice in this sprint. Take one of them out.</source>
   <translation>このスプリントにヘルメットの重複があります。一方を外してください。</translation>
  </message>
  <message>
   <source>taken out</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Finish: {order}</source>
   <translation>フィニッシュ：{order}</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: {order}</source>
   <translation>スプリント{number}、{lap}周目：{order}</translation>
  </message>
  <message>
   <source>Type who came in: helmet and time, such as 12 7:42.51.</source>
   <translation>ゴールした人を12 7:42.51のように、ヘルメットとタイムで入力してください。</translation>
  </message>
  <message>
   <source>Race points of the finish by the finishing order</source>
   <translation>ゴール順によるフィニッシュのレースポイント</translation>
  </message>
  <message>
   <source>Lapped: {name}</source>
   <translation>周回遅れ：{name}</translation>
  </message>
  <message>
   <source>Not lapped: {name}</source>
   <translation>周回遅れを解除：{name}</translation>
  </message>
  <message>
   <source>Who stopped has done 0 to {most} laps of this race, not {laps}.</source>
   <translation>途中でやめた人の周回数は0から{most}周です。{laps}周ではありません。</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {laps} lap: {name}</source>
   <translation>
    <numerusform>{laps}周で終了：{name}</numerusform>
   </translation>
   <extra-po-msgid_plural>Stopped after {laps} laps: {name}</extra-po-msgid_plural>
  </message>
  <message>
   <source>A race has 1 lap or more.</source>
   <translation>レースは1周以上です。</translation>
  </message>
  <message>
   <source>With {laps} laps race {number} has other sprints. Take the orders of the sprints out first.</source>
   <translation>{laps}周ではレース{number}のスプリントが変わります。先にスプリントの着順を削除してください。</translation>
  </message>
  <message numerus="yes">
   <source>{laps} lap</source>
   <translation>
    <numerusform>{laps}周</numerusform>
   </translation>
   <extra-po-msgid_plural>{laps} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}, race {number}</source>
   <translation>{act}、レース{number}</translation>
  </message>
  <message>
   <source>Race {number} is no mass start.</source>
   <translation>レース{number}はマススタートではありません。</translation>
  </message>
  <message>
   <source>The order at the line is {order}. Type all of it to change it, or give each helmet its time.</source>
   <translation>ゴール順は{order}です。変えるには全部を入力するか、各ヘルメットにタイムを入れてください。</translation>
  </message>
  <message>
   <source>Race {number} has {count} entries; the semi-finals are for 1 to {most}.</source>
   <translation>レース{number}のエントリーは{count}件です。準決勝は1から{most}件までです。</translation>
  </message>
  <message>
   <source>Semi-finals of race {number}</source>
   <translation>レース{number}の準決勝</translation>
  </message>
  <message>
   <source>Start list of race {number} from the semi-finals</source>
   <translation>準決勝からレース{number}のスタートリスト</translation>
  </message>
  <message>
   <source>Race {number} is no mass start of Division B with one of Division A beside it.</source>
   <translation>レース{number}は、ディビジョンAのある、ディビジョンBのマススタートではありません。</translation>
  </message>
  <message>
   <source>Nobody of race {number} moves up: they are in Division A already, or there is no result yet.</source>
   <translation>レース{number}から昇格する人がいません：すでにディビジョンAにいるか、まだ結果がありません。</translation>
  </message>
  <message numerus="yes">
   <source>Moves up into race {number}: {names}</source>
   <translation>
    <numerusform>レース{number}に昇格：{names}</numerusform>
   </translation>
   <extra-po-msgid_plural>Move up into race {number}: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} is no final of a mass start with {count} semi-finals, run 1 to {count}, beside it.</source>
   <translation>レース{number}は、{count}つの準決勝（1本目から{count}本目）を持つマススタート決勝ではありません。</translation>
  </message>
  <message>
   <source>Nobody wears helmet {number} in race {race}. Look at the list of helmets.</source>
   <translation>レース{race}にヘルメット{number}の人はいません。ヘルメット一覧を見てください。</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, did not start. Correct the number.</source>
   <translation>ヘルメット{number}（{name}）は欠場です。番号を直してください。</translation>
  </message>
  <message>
   <source>Helmet {number}, {name}, stopped after lap {stopped}. Correct the number, or the laps.</source>
   <translation>ヘルメット{number}（{name}）は{stopped}周でやめています。番号か周回数を直してください。</translation>
  </message>
  <message>
   <source>{team} has other members in the file; those of the source were not taken.</source>
   <translation>ファイルでは{team}のメンバーが異なります。取込元のメンバーは取り込みませんでした。</translation>
  </message>
  <message>
   <source>{name} is named twice</source>
   <translation>{name}が重複しています</translation>
  </message>
  <message>
   <source>there are several {name}. Give the skater_key</source>
   <translation>{name}は複数います。skater_keyを指定してください</translation>
  </message>
  <message>
   <source>“sex” of {name} is missing, expected M or W</source>
   <translation>{name}の「sex」がありません。MまたはWが必要です</translation>
  </message>
  <message>
   <source>{source}, row {row} ({name}): {reason}.</source>
   <translation>{source}、{row}行目（{name}）：{reason}。</translation>
  </message>
  <message numerus="yes">
   <source>{other} is {kept}: {count} entry moved</source>
   <translation>
    <numerusform>{other}を{kept}に統合：エントリー{count}件を移動</numerusform>
   </translation>
   <extra-po-msgid_plural>{other} is {kept}: {count} entries moved</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is not merged into anybody.</source>
   <translation>{name}は誰とも統合されていません。</translation>
  </message>
  <message>
   <source>{other} is not {kept}</source>
   <translation>{other}は{kept}ではない</translation>
  </message>
  <message>
   <source>Choose two different skaters.</source>
   <translation>異なる2名の選手を選んでください。</translation>
  </message>
  <message>
   <source>{name} is merged into another skater already.</source>
   <translation>{name}はすでに別の選手に統合されています。</translation>
  </message>
  <message>
   <source>{kept} and {other} cannot be one: one of them skates with the men.</source>
   <translation>{kept}と{other}は同一人物ではあり得ません：一方は男子です。</translation>
  </message>
  <message>
   <source>{kept} was born on {day}, {other} on {other_day}. Correct the birth date that is wrong first.</source>
   <translation>{kept}の生年月日は{day}、{other}は{other_day}です。先に誤りを直してください。</translation>
  </message>
  <message>
   <source>{kept} and {other} are both entered in race {number} of {event}. Take one entry out first.</source>
   <translation>{kept}と{other}はともに{event}のレース{number}にエントリーされています。先に一方を削除してください。</translation>
  </message>
  <message>
   <source>Id</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>生年月日</translation>
  </message>
  <message>
   <source>Club</source>
   <translation>所属</translation>
  </message>
  <message>
   <source>Own script</source>
   <translation>母語表記</translation>
  </message>
  <message>
   <source>{event}, race {number}: {title}</source>
   <translation>{event}、レース{number}：{title}</translation>
  </message>
  <message>
   <source>The address of the announcements begins with https://.</source>
   <translation>告知のアドレスは https:// で始まります。</translation>
  </message>
  <message>
   <source>{address} did not tell the newest version: {reason}. The program is as it was.</source>
   <translation>{address}から最新版を確認できません：{reason}。プログラムはそのままです。</translation>
  </message>
  <message>
   <source>{address} tells a version that is no number.</source>
   <translation>{address}の返したバージョンは番号ではありません。</translation>
  </message>
  <message>
   <source>There is no series “{series}”. The series are: {names}.</source>
   <translation>シリーズ「{series}」はありません。シリーズ：{names}。</translation>
  </message>
  <message>
   <source>The file has no season. Make a new file with one.</source>
   <translation>ファイルにシーズンがありません。シーズンのある新しいファイルを作ってください。</translation>
  </message>
  <message>
   <source>Office</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>氏名</translation>
  </message>
  <message>
   <source>{name} has no office. Type one, such as Referee.</source>
   <translation>{name}に役職がありません。「レフェリー」などを入力してください。</translation>
  </message>
  <message>
   <source>{office}: type the name, or take the nation out.</source>
   <translation>{office}：氏名を入力するか、国を消してください。</translation>
  </message>
  <message>
   <source>{name} would have another start number in race {number}, which is official. Make it provisional first.</source>
   <translation>公式のレース{number}で{name}のゼッケンが変わってしまいます。先に暫定にしてください。</translation>
  </message>
  <message numerus="yes">
   <source>race {numbers} is official, issue its sheets again</source>
   <translation>
    <numerusform>レース{numbers}は公式のため、帳票を再発行してください</numerusform>
   </translation>
   <extra-po-msgid_plural>races {numbers} are official, issue their sheets again</extra-po-msgid_plural>
  </message>
  <message>
   <source>{act}; {told}</source>
   <translation>{act}。{told}</translation>
  </message>
  <message>
   <source>{name}: {was} to {place}, a new pair</source>
   <translation>{name}：{was}から新しい組{place}へ</translation>
  </message>
  <message>
   <source>{name} ({nation}) is known already. Give the birth dates of both, if this is another one.</source>
   <translation>{name}（{nation}）はすでに登録されています。別人なら、両方の生年月日を入れてください。</translation>
  </message>
  <message>
   <source>New skater {name}</source>
   <translation>新しい選手{name}</translation>
  </message>
  <message>
   <source>{name} is entered in races. Withdraw the entries to change the sex.</source>
   <translation>{name}はレースにエントリーされています。性別を変えるにはエントリーを棄権にしてください。</translation>
  </message>
  <message>
   <source>Skater {name} corrected</source>
   <translation>選手{name}を修正</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>別名</translation>
  </message>
  <message>
   <source>Type the other name.</source>
   <translation>別名を入力してください。</translation>
  </message>
  <message>
   <source>{name} is a name of {who} ({nation}) already.</source>
   <translation>{name}はすでに{who}（{nation}）の名前です。</translation>
  </message>
  <message>
   <source>{name} is also called {other}</source>
   <translation>{name}の別名に{other}を追加</translation>
  </message>
  <message>
   <source>{name} is no longer called {other}</source>
   <translation>{name}の別名から{other}を削除</translation>
  </message>
  <message>
   <source>New team {name}</source>
   <translation>新しいチーム{name}</translation>
  </message>
  <message>
   <source>Team {name} corrected</source>
   <translation>チーム{name}を修正</translation>
  </message>
  <message>
   <source>There is a team {name} ({nation}) already.</source>
   <translation>チーム{name}（{nation}）はすでにあります。</translation>
  </message>
  <message>
   <source>The id {key} belongs to {name} ({nation}).</source>
   <translation>ID {key}は{name}（{nation}）のものです。</translation>
  </message>
  <message>
   <source>{name} has number {known} in this competition; the source says {other}.</source>
   <translation>この大会で{name}のゼッケンは{known}ですが、取込元では{other}です。</translation>
  </message>
  <message>
   <source>{source}, row {row}: there are several {name} ({nation}). Give the skater_key.</source>
   <translation>{source}、{row}行目：{name}（{nation}）は複数います。skater_keyを指定してください。</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>姓</translation>
  </message>
  <message>
   <source>Type the family name.</source>
   <translation>姓を入力してください。</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>名</translation>
  </message>
  <message>
   <source>Choose men or women.</source>
   <translation>男子か女子を選んでください。</translation>
  </message>
  <message>
   <source>Nobody who skates was born on {day}. Correct the birth date.</source>
   <translation>{day}生まれの選手はあり得ません。生年月日を直してください。</translation>
  </message>
  <message>
   <source>Type the name of the team.</source>
   <translation>チーム名を入力してください。</translation>
  </message>
  <message>
   <source>{field} holds a character that cannot be printed. Type it anew.</source>
   <translation>{field}に印刷できない文字があります。入力し直してください。</translation>
  </message>
  <message>
   <source>“{nation}” is no nation. Write three capital letters, such as NOR.</source>
   <translation>「{nation}」は国ではありません。NORのような大文字3字で書いてください。</translation>
  </message>
  <message>
   <source>New picture: {use}</source>
   <translation>新しい画像：{use}</translation>
  </message>
  <message>
   <source>This signature stands under the result of race {number}. Withdraw the approval first.</source>
   <translation>この署名はレース{number}のリザルトに使われています。先に承認を取り消してください。</translation>
  </message>
  <message>
   <source>Picture taken out: {use}</source>
   <translation>画像を削除：{use}</translation>
  </message>
  <message>
   <source>New order of the pictures</source>
   <translation>画像の並べ替え</translation>
  </message>
  <message>
   <source>sign of the event</source>
   <translation>大会のマーク</translation>
  </message>
  <message>
   <source>sponsor</source>
   <translation>スポンサー</translation>
  </message>
  <message>
   <source>signature</source>
   <translation>署名</translation>
  </message>
  <message>
   <source>{path} is no file. Choose another picture.</source>
   <translation>{path}はファイルではありません。別の画像を選んでください。</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}). Choose another picture.</source>
   <translation>{path}を読み取れません（{reason}）。別の画像を選んでください。</translation>
  </message>
  <message>
   <source>Several skaters are called {name}: {nations}. Give the id of a federation.</source>
   <translation>{name}という選手は複数います：{nations}。連盟のIDを指定してください。</translation>
  </message>
  <message>
   <source>No skater of this file has the id or the name “{key}”.</source>
   <translation>ID または名前が「{key}」の選手はこのファイルにいません。</translation>
  </message>
  <message>
   <source>{name} stands in the place of a name ({remark})</source>
   <translation>名前の代わりに{name}と表示（{remark}）</translation>
  </message>
  <message>
   <source>File begun anew after entry {number} ({hash}): {name} in the place of a name ({remark})</source>
   <translation>項目{number}（{hash}）の後からファイルを新しく開始：名前の代わりに{name}（{remark}）</translation>
  </message>
  <message>
   <source>“{name}” still tells who it is. Choose another name.</source>
   <translation>「{name}」では本人が分かります。別の名前にしてください。</translation>
  </message>
  <message>
   <source>There is a skater {name} already. Choose another name.</source>
   <translation>{name}という選手はすでにいます。別の名前にしてください。</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the decision.</source>
   <translation>備考には理由が必要です。判断とともに保存されます。</translation>
  </message>
  <message>
   <source>The remark stays in the file, so it must not name the person. Leave the name out.</source>
   <translation>備考はファイルに残るため、本人の名前は書けません。名前を外してください。</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>備考</translation>
  </message>
  <message numerus="yes">
   <source>One of the names still stands in {count} row of {table}: look whether this person is meant.</source>
   <translation>
    <numerusform>{table}の{count}行に名前の一部が残っています：本人のことか確認してください。</numerusform>
   </translation>
   <extra-po-msgid_plural>One of the names still stands in {count} rows of {table}: look whether this person is meant.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The numbers of the races begin with 1.</source>
   <translation>レースの番号は1からです。</translation>
  </message>
  <message numerus="yes">
   <source>New competition: {event}, {count} race.</source>
   <translation>
    <numerusform>新しい大会：{event}、{count}レース。</numerusform>
   </translation>
   <extra-po-msgid_plural>New competition: {event}, {count} races.</extra-po-msgid_plural>
  </message>
  <message>
   <source>New competition: {event}.</source>
   <translation>新しい大会：{event}。</translation>
  </message>
  <message>
   <source>A competition stays in its season, {season}.</source>
   <translation>大会のシーズンは{season}のまま変えられません。</translation>
  </message>
  <message>
   <source>Competition corrected: {event}</source>
   <translation>大会を修正：{event}</translation>
  </message>
  <message>
   <source>New race {number}: {title}</source>
   <translation>新しいレース{number}：{title}</translation>
  </message>
  <message>
   <source>Race {number} has entries, so {title} is skated in it. Take them out first.</source>
   <translation>レース{number}にはエントリーがあるため、{title}のままです。先にエントリーを削除してください。</translation>
  </message>
  <message>
   <source>Race {number} changed: {title}</source>
   <translation>レース{number}を変更：{title}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} has {count} entry. Take it out first.</source>
   <translation>
    <numerusform>レース{number}にエントリーが{count}件あります。先に削除してください。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} has {count} entries. Take them out first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has officials, conditions of the ice or a draw. It stays in the programme.</source>
   <translation>レース{number}には競技役員、氷のコンディションまたは抽選があります。プログラムから外せません。</translation>
  </message>
  <message>
   <source>Lists of race {number} went out. It stays in the programme.</source>
   <translation>レース{number}の帳票は発行済みです。プログラムから外せません。</translation>
  </message>
  <message>
   <source>Race {number} taken out: {title}</source>
   <translation>レース{number}を削除：{title}</translation>
  </message>
  <message>
   <source>The order must name every race of one competition once.</source>
   <translation>順序には、1つの大会の全レースを1回ずつ挙げてください。</translation>
  </message>
  <message>
   <source>New order of the races</source>
   <translation>レースの並べ替え</translation>
  </message>
  <message>
   <source>Race {numbers}: {when}</source>
   <translation>レース{numbers}：{when}</translation>
  </message>
  <message>
   <source>no day</source>
   <translation>日付なし</translation>
  </message>
  <message>
   <source>There is no programme “{name}” in the rule file. There are: {names}.</source>
   <translation>規則ファイルにプログラム「{name}」はありません。プログラム：{names}。</translation>
  </message>
  <message>
   <source>Programme: {name}</source>
   <translation>プログラム：{name}</translation>
  </message>
  <message>
   <source>{event} has no races to copy.</source>
   <translation>{event}にはコピーできるレースがありません。</translation>
  </message>
  <message>
   <source>Programme as at {event}</source>
   <translation>{event}と同じプログラム</translation>
  </message>
  <message>
   <source>A competition needs a name, such as World Cup #3.</source>
   <translation>大会には名前が必要です（例：World Cup #3）。</translation>
  </message>
  <message>
   <source>{series} has competition {number} already, {event}. Choose another name and number.</source>
   <translation>{series}にはすでに大会{number}「{event}」があります。別の名前と番号を選んでください。</translation>
  </message>
  <message>
   <source>Race {number} is {title} already. Choose another number.</source>
   <translation>レース{number}はすでに{title}です。別の番号を選んでください。</translation>
  </message>
  <message>
   <source>{title} is in the programme already, as race {number}. Give it a title of its own.</source>
   <translation>{title}はすでにプログラムのレース{number}にあります。別の名称にしてください。</translation>
  </message>
  <message>
   <source>Classifications</source>
   <translation>総合成績</translation>
  </message>
  <message>
   <source>Medals</source>
   <translation>メダル</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>Standings</source>
   <translation>総合順位</translation>
  </message>
  <message>
   <source>Prizes</source>
   <translation>賞金</translation>
  </message>
  <message>
   <source>Ice and air</source>
   <translation>氷と気象</translation>
  </message>
  <message>
   <source>There is nothing in this competition yet that a protocol could hold. Add its races.</source>
   <translation>この大会にはまだ公式記録集に載せるものがありません。レースを加えてください。</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>公式記録集</translation>
  </message>
  <message>
   <source>Journal of the results file: {count} entries, the hash of the last one is {hash}.</source>
   <translation>成績ファイルの記録: {count} 件、最後のハッシュは {hash} です。</translation>
  </message>
  <message>
   <source>Results, {day}</source>
   <translation>リザルト、{day}</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>リザルト</translation>
  </message>
  <message>
   <source>Race {number} official</source>
   <translation>レース{number}を公式に</translation>
  </message>
  <message>
   <source>Race {number} provisional again</source>
   <translation>レース{number}を暫定に戻す</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater has neither time nor status: {name}.</source>
   <translation>
    <numerusform>{count}名にタイムも状態もありません（最初は{name}）。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters have neither time nor status, the first is {name}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} cannot be official: {sentence}</source>
   <translation>レース{number}は公式にできません：{sentence}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} needs a remark that overrules {count} finding: {sentence}</source>
   <translation>
    <numerusform>レース{number}には指摘{count}件を裁定する備考が必要です（最初は）：{sentence}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} needs a remark that overrules {count} findings, the first is: {sentence}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} official, {count} finding overruled: {remark}</source>
   <translation>
    <numerusform>レース{number}を公式に、指摘{count}件を裁定：{remark}</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} official, {count} findings overruled: {remark}</extra-po-msgid_plural>
  </message>
  <message>
   <source>There is no scheme “{name}”. Choose {known}, or give the path of one.</source>
   <translation>「{name}」という方式はありません。{known}を選ぶか、ファイルのパスを指定してください。</translation>
  </message>
  <message>
   <source>The file has no World Cup race that counts for {event}. Bring in the races of the season first.</source>
   <translation>ファイルに{event}の対象となるワールドカップのレースがありません。先にシーズンのレースを取り込んでください。</translation>
  </message>
  <message>
   <source>Heat {number}</source>
   <translation>ヒート{number}</translation>
  </message>
  <message>
   <source>Pair {number}</source>
   <translation>{number}組</translation>
  </message>
  <message>
   <source>Passing</source>
   <translation>通過</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>Lap time</source>
   <translation>ラップタイム</translation>
  </message>
  <message>
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>Lap times</source>
   <translation>ラップタイム</translation>
  </message>
  <message>
   <source>Behind the leader</source>
   <translation>トップとの差</translation>
  </message>
  <message>
   <source>First {metres} m</source>
   <translation>最初の{metres} m</translation>
  </message>
  <message>
   <source>Average lap</source>
   <translation>平均ラップ</translation>
  </message>
  <message>
   <source>Lap</source>
   <translation>ラップ</translation>
  </message>
  <message>
   <source>Opener against lap</source>
   <translation>入りのタイムとラップ</translation>
  </message>
  <message>
   <source>{rank}. {name}: first {metres} m {opener}, then {lap} a lap, {time}</source>
   <translation>{rank}. {name}：最初の{metres} m {opener}、以後1周{lap}、{time}</translation>
  </message>
  <message>
   <source>Nobody starts in this pair. Draw the race, or choose another pair.</source>
   <translation>この組は誰もスタートしません。レースを抽選するか、別の組を選んでください。</translation>
  </message>
  <message>
   <source>No clock is read at the lines of this race, so there are no laps to plot.</source>
   <translation>このレースではラインで計時しないため、グラフにするラップがありません。</translation>
  </message>
  <message>
   <source>No passing is entered yet. The plot begins with the first one.</source>
   <translation>通過タイムがまだありません。最初の1つを入力するとグラフが始まります。</translation>
  </message>
  <message>
   <source>{name}, leads</source>
   <translation>{name}、トップ</translation>
  </message>
  <message>
   <source>{name}, best</source>
   <translation>{name}、ベスト</translation>
  </message>
  <message>
   <source>{name}, {metres} m: lap {lap}, clock {clock}</source>
   <translation>{name}、{metres} m：ラップ{lap}、通過{clock}</translation>
  </message>
  <message>
   <source>{name}, {metres} m: {gap} behind the leader, clock {clock}</source>
   <translation>{name}、{metres} m：トップと{gap}差、通過{clock}</translation>
  </message>
  <message>
   <source>{office} stands twice. A race has one; more of them stand with the competition.</source>
   <translation>{office}が重複しています。レースには1名です。複数いる場合は大会に登録します。</translation>
  </message>
  <message>
   <source>Officials of race {number}</source>
   <translation>レース{number}の競技役員</translation>
  </message>
  <message>
   <source>{moment} stands twice. Write it down once.</source>
   <translation>{moment}が重複しています。1回だけ記入してください。</translation>
  </message>
  <message>
   <source>Ice and air of race {number}</source>
   <translation>レース{number}の氷と気象</translation>
  </message>
  <message>
   <source>{source}: race {number} of {event} is “{title}” already.</source>
   <translation>{source}：{event}のレース{number}はすでに「{title}」です。</translation>
  </message>
  <message>
   <source>Code {code} is not in the rule file.</source>
   <translation>コード{code}は規則ファイルにありません。</translation>
  </message>
  <message>
   <source>lane {lane} of pair {pair} is taken already</source>
   <translation>{pair}組のレーン{lane}はすでに使われています</translation>
  </message>
  <message>
   <source>the file has another pair, lane or withdrawal, or the row stands twice</source>
   <translation>ファイルでは組・レーン・棄権が異なるか、行が重複しています</translation>
  </message>
  <message>
   <source>the file has another result; correct it by hand</source>
   <translation>ファイルの結果が異なります。手動で直してください</translation>
  </message>
  <message>
   <source>{source}: race {number} is official. Make it provisional first.</source>
   <translation>{source}：レース{number}は公式です。先に暫定にしてください。</translation>
  </message>
  <message>
   <source>open</source>
   <translation>未抽選</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>抽選済み</translation>
  </message>
  <message>
   <source>on the ice</source>
   <translation>進行中</translation>
  </message>
  <message>
   <source>provisional</source>
   <translation>暫定</translation>
  </message>
  <message>
   <source>That competitor is not in the standing. Choose one who is.</source>
   <translation>その人は総合順位にいません。いる人を選んでください。</translation>
  </message>
  <message>
   <source>Nobody else has the {points} points of {name}: only equal totals are ranked by hand.</source>
   <translation>{name}と同じ{points}ポイントの人がいません：手動で順位をつけるのは同点のときだけです。</translation>
  </message>
  <message>
   <source>A rank set by hand needs a remark that says why.</source>
   <translation>手動の順位には、理由を示す備考が必要です。</translation>
  </message>
  <message>
   <source>Only competitors with one and the same total are ranked by hand.</source>
   <translation>手動で順位をつけられるのは、合計が同じ人だけです。</translation>
  </message>
  <message>
   <source>The ranks of these {count} run from {first} to {last}; equal ones share the better rank.</source>
   <translation>この{count}名の順位は{first}位から{last}位です。同順位は上の順位を共有します。</translation>
  </message>
  <message>
   <source>Rank by hand, {cup}: {ranks}</source>
   <translation>手動の順位、{cup}：{ranks}</translation>
  </message>
  <message>
   <source>No rank is set by hand among those with the points of {name}.</source>
   <translation>{name}と同点の人に手動の順位はありません。</translation>
  </message>
  <message>
   <source>Rank by rule again, {cup}: {name}</source>
   <translation>規則による順位に戻す、{cup}：{name}</translation>
  </message>
  <message>
   <source>“{mark}” is no record. Choose one of {known}.</source>
   <translation>「{mark}」という記録はありません。{known}から選んでください。</translation>
  </message>
  <message>
   <source>A mass start has no record: its time is not skated for.</source>
   <translation>マススタートに記録はありません：タイムを競うものではありません。</translation>
  </message>
  <message>
   <source>Say the distance of the record.</source>
   <translation>記録の距離を指定してください。</translation>
  </message>
  <message>
   <source>Type who holds the record.</source>
   <translation>記録の保持者を入力してください。</translation>
  </message>
  <message>
   <source>{day} is still to come. Correct the date of the record.</source>
   <translation>{day}は未来の日付です。記録の日付を直してください。</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>Holds in</source>
   <translation>適用範囲</translation>
  </message>
  <message>
   <source>Say on which rink the track record holds.</source>
   <translation>リンクレコードのリンクを指定してください。</translation>
  </message>
  <message>
   <source>Say of which championship the record is.</source>
   <translation>どの選手権の記録か指定してください。</translation>
  </message>
  <message>
   <source>{holder} holds a record ({mark}) set in this race. Take it out on the Records page first.</source>
   <translation>{holder}がこのレースで出した記録（{mark}）があります。先に記録のページで削除してください。</translation>
  </message>
  <message numerus="yes">
   <source>Records from {source}: {count} row</source>
   <translation>
    <numerusform>{source}から記録：{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>Records from {source}: {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>The list has it twice.</source>
   <translation>一覧に重複しています。</translation>
  </message>
  <message>
   <source>The file has this record.</source>
   <translation>この記録はファイルにあります。</translation>
  </message>
  <message>
   <source>Ratified by the list.</source>
   <translation>一覧により公認。</translation>
  </message>
  <message>
   <source>Details are taken from the list.</source>
   <translation>詳細を一覧から取り込みます。</translation>
  </message>
  <message>
   <source>The first one of its kind in the file.</source>
   <translation>この種類ではファイルで最初の記録です。</translation>
  </message>
  <message>
   <source>Shared with {name}, {time}.</source>
   <translation>{name}（{time}）とタイ。</translation>
  </message>
  <message>
   <source>Follows {name}, {time}.</source>
   <translation>{name}（{time}）に続くもの。</translation>
  </message>
  <message>
   <source>Slower than {name}, {time}: it is kept as an earlier one.</source>
   <translation>{name}（{time}）より遅いため、過去の記録として残します。</translation>
  </message>
  <message>
   <source>New record {record}</source>
   <translation>新しい記録 {record}</translation>
  </message>
  <message>
   <source>{record} was set in this file. Correct the time in its race, or remove the record.</source>
   <translation>{record}はこのファイルで出た記録です。レースのタイムを直すか、記録を削除してください。</translation>
  </message>
  <message>
   <source>Record {record} corrected</source>
   <translation>記録{record}を修正</translation>
  </message>
  <message>
   <source>Record {record} removed</source>
   <translation>記録{record}を削除</translation>
  </message>
  <message>
   <source>{name} set no {mark} in race {number}. Look at the list of this competition again.</source>
   <translation>{name}はレース{number}で{mark}を出していません。この大会の一覧を見直してください。</translation>
  </message>
  <message>
   <source>This {mark} stands in the list already.</source>
   <translation>この{mark}はすでに一覧にあります。</translation>
  </message>
  <message>
   <source>Provisional record {record}</source>
   <translation>暫定記録 {record}</translation>
  </message>
  <message>
   <source>Say who ratified the record.</source>
   <translation>記録の公認者を指定してください。</translation>
  </message>
  <message>
   <source>{record} is ratified already.</source>
   <translation>{record}はすでに公認済みです。</translation>
  </message>
  <message>
   <source>{record} no longer stands in the result of its race. Remove it from the list.</source>
   <translation>{record}はレースのリザルトにもうありません。一覧から削除してください。</translation>
  </message>
  <message>
   <source>ratified by {name}, {day}</source>
   <translation>{name}が公認、{day}</translation>
  </message>
  <message>
   <source>Record {record} ratified</source>
   <translation>記録{record}を公認</translation>
  </message>
  <message>
   <source>This record was not set in this file, so there is nothing to apply with.</source>
   <translation>この記録はこのファイルで出たものではないため、申請書を作れません。</translation>
  </message>
  <message>
   <source>None of these races has a start list. Make a draw first, then rehearse.</source>
   <translation>どのレースにもスタートリストがありません。先に抽選してからリハーサルをしてください。</translation>
  </message>
  <message>
   <source>Results taken out for a rehearsal</source>
   <translation>リハーサルのため結果を削除</translation>
  </message>
  <message>
   <source>Rehearsal of {name}, seed number {seed}</source>
   <translation>{name}のリハーサル、シード値{seed}</translation>
  </message>
  <message>
   <source>{where}, {name}: {said}</source>
   <translation>{where}、{name}：{said}</translation>
  </message>
  <message>
   <source>lap {lap}: {order}</source>
   <translation>{lap}周目：{order}</translation>
  </message>
  <message>
   <source>finish: {order}</source>
   <translation>フィニッシュ：{order}</translation>
  </message>
  <message>
   <source>To type: {what}</source>
   <translation>入力する内容：{what}</translation>
  </message>
  <message>
   <source>{race} · pair {pair}</source>
   <translation>{race} · {pair}組</translation>
  </message>
  <message>
   <source>Pair {pair}: clock failure, times by hand: {told}</source>
   <translation>{pair}組：計時装置の故障、手動計時：{told}</translation>
  </message>
  <message>
   <source>Pair {pair}: the clock was wrong, right is: {told}</source>
   <translation>{pair}組：計時の誤り、正しくは：{told}</translation>
  </message>
  <message>
   <source>Pair {pair}: {told}</source>
   <translation>{pair}組：{told}</translation>
  </message>
  <message>
   <source>inner</source>
   <translation>イン</translation>
  </message>
  <message>
   <source>outer</source>
   <translation>アウト</translation>
  </message>
  <message>
   <source>not entered, it was {right}</source>
   <translation>未入力、正解は{right}</translation>
  </message>
  <message>
   <source>{entered} instead of {right}</source>
   <translation>入力は{entered}、正解は{right}</translation>
  </message>
  <message>
   <source>Nothing has changed since.</source>
   <translation>その後の変更はありません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} change since: {labels}.</source>
   <translation>
    <numerusform>その後の変更{count}件：{labels}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes since: {labels}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} change comes back: {labels}.</source>
   <translation>
    <numerusform>戻る変更{count}件：{labels}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes come back: {labels}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{backup} is no backup of {name}. Choose one of its own.</source>
   <translation>{backup}は{name}のバックアップではありません。このファイルのものを選んでください。</translation>
  </message>
  <message>
   <source>Restored from the backup of {moment}: {name}</source>
   <translation>{moment}のバックアップから復元：{name}</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>やり直し：{label}</translation>
  </message>
  <message>
   <source>{time} lies before the passing at {metres} m ({passing}). Correct one of them.</source>
   <translation>{time}が{metres} mの通過（{passing}）より前です。どちらかを直してください。</translation>
  </message>
  <message>
   <source>Time {time}, {place}</source>
   <translation>タイム{time}、{place}</translation>
  </message>
  <message>
   <source>There is no passing at {metres} m in this race.</source>
   <translation>このレースに{metres} mの通過はありません。</translation>
  </message>
  <message>
   <source>Passing {metres} m taken out, {place}</source>
   <translation>通過{metres} mを削除、{place}</translation>
  </message>
  <message>
   <source>Who did not start has no passings. Take the DNS out first.</source>
   <translation>欠場者に通過タイムはありません。先にDNSを消してください。</translation>
  </message>
  <message>
   <source>{metres} m {time}, {place}</source>
   <translation>{metres} m {time}、{place}</translation>
  </message>
  <message>
   <source>Only DNF, DNS and DQ are decided this way.</source>
   <translation>ここで決められるのはDNF、DNS、DQだけです。</translation>
  </message>
  <message>
   <source>Who has passings has started: use DNF, or take the passings out first.</source>
   <translation>通過タイムがあればスタートしています：DNFを使うか、先に通過を消してください。</translation>
  </message>
  <message>
   <source>{status}, {place}</source>
   <translation>{status}、{place}</translation>
  </message>
  <message>
   <source>Note {codes}, {place}</source>
   <translation>注記{codes}、{place}</translation>
  </message>
  <message>
   <source>Notes taken out, {place}</source>
   <translation>注記を削除、{place}</translation>
  </message>
  <message>
   <source>Reskate called off, {place}</source>
   <translation>再レースを取りやめ、{place}</translation>
  </message>
  <message>
   <source>Result taken out, {place}</source>
   <translation>結果を削除、{place}</translation>
  </message>
  <message>
   <source>Withdrawn, {place}</source>
   <translation>棄権、{place}</translation>
  </message>
  <message>
   <source>The lane is taken by {name}. Move one of them first.</source>
   <translation>このレーンには{name}がいます。先にどちらかを動かしてください。</translation>
  </message>
  <message>
   <source>Withdrawal taken back, {place}</source>
   <translation>棄権を取り消し、{place}</translation>
  </message>
  <message>
   <source>A reskate follows an attempt: enter its time or status first.</source>
   <translation>再レースは試技の後です：先にタイムか状態を入力してください。</translation>
  </message>
  <message>
   <source>There are {count} attempts already; that is the most.</source>
   <translation>すでに試技が{count}回あり、これが上限です。</translation>
  </message>
  <message>
   <source>Reskate, {place}</source>
   <translation>再レース、{place}</translation>
  </message>
  <message>
   <source>Points set by hand need a remark that says why.</source>
   <translation>手動のポイントには、理由を示す備考が必要です。</translation>
  </message>
  <message>
   <source>Points are 0 or more.</source>
   <translation>ポイントは0以上です。</translation>
  </message>
  <message>
   <source>Points {points} by hand, {place}</source>
   <translation>手動で{points}ポイント、{place}</translation>
  </message>
  <message>
   <source>Points by the table, {place}</source>
   <translation>表のポイント、{place}</translation>
  </message>
  <message>
   <source>There is no result of {place} to take out.</source>
   <translation>{place}には削除する結果がありません。</translation>
  </message>
  <message>
   <source>No reskate was ordered for {place}.</source>
   <translation>{place}に再レースの指示はありません。</translation>
  </message>
  <message>
   <source>{place} has withdrawn. Take the withdrawal back first.</source>
   <translation>{place}は棄権しています。先に棄権を取り消してください。</translation>
  </message>
  <message>
   <source>{place} has not withdrawn.</source>
   <translation>{place}は棄権していません。</translation>
  </message>
  <message>
   <source>{time} at {metres} m does not lie between the passings before and after it.</source>
   <translation>{metres} mの{time}が前後の通過タイムの間にありません。</translation>
  </message>
  <message>
   <source>heat {pair} {name}</source>
   <translation>ヒート{pair} {name}</translation>
  </message>
  <message>
   <source>pair {pair} {lane}, {name}</source>
   <translation>{pair}組{lane}、{name}</translation>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} skater has neither time nor status.</source>
   <translation>
    <numerusform>レース{number}は終わっていません：{count}名にタイムも状態もありません。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} skaters have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Race {number} is not over: {count} team has neither time nor status.</source>
   <translation>
    <numerusform>レース{number}は終わっていません：{count}チームにタイムも状態もありません。</numerusform>
   </translation>
   <extra-po-msgid_plural>Race {number} is not over: {count} teams have neither time nor status.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} has a start list already.</source>
   <translation>レース{number}にはすでにスタートリストがあります。</translation>
  </message>
  <message>
   <source>There is no rule file “{name}”. Choose {known}, or give the path of a rule file.</source>
   <translation>規則ファイル「{name}」はありません。{known}を選ぶか、規則ファイルのパスを指定してください。</translation>
  </message>
  <message>
   <source>The rule file “{name}” of this results file does not come with this program.</source>
   <translation>この成績ファイルの規則ファイル「{name}」は、このプログラムに付属していません。</translation>
  </message>
  <message>
   <source>Everything in {source} was saved: {changes} changes, {rows} rows, each proved by the journal.</source>
   <translation>{source}の内容をすべて保存しました：変更{changes}件、{rows}行。いずれもジャーナルで確認済みです。</translation>
  </message>
  <message>
   <source>{rows} rows of {source} were saved. Compare the lists with paper before you go on with this file.</source>
   <translation>{source}の{rows}行を保存しました。このファイルで続ける前に、帳票を紙と照合してください。</translation>
  </message>
  <message>
   <source>The journal holds up to entry {kept} of {entries}; what was done later is one entry, “Saved from {name}”.</source>
   <translation>ジャーナルは{entries}件中{kept}件目まで有効です。その後の操作は「{name}から保存」の1件にまとめました。</translation>
  </message>
  <message>
   <source>The journal begins anew, with one entry, “Saved from {name}”; none of {entries} holds.</source>
   <translation>ジャーナルは「{name}から保存」の1件から新しく始まります。{entries}件はいずれも無効です。</translation>
  </message>
  <message numerus="yes">
   <source>{table}: {count} of {kept} rows stands as it was read, and no entry of the journal proves it.</source>
   <translation>
    <numerusform>{table}：{kept}行中{count}行は読み取ったままで、ジャーナルの項目では確認できません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} of {kept} rows stand as they were read, and no entry of the journal proves them.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{table}: {count} row is lost, because it contradicts the others or belongs to one that is lost.</source>
   <translation>
    <numerusform>{table}：{count}行を失いました。ほかと矛盾するか、失われた行に属するためです。</numerusform>
   </translation>
   <extra-po-msgid_plural>{table}: {count} rows are lost, because they contradict the others or belong to some that are lost.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{table}: a part could not be read, and there may have been more rows than these {kept}.</source>
   <translation>{table}：読み取れない部分があり、この{kept}行のほかにもあった可能性があります。</translation>
  </message>
  <message>
   <source>{event} is planned twice. Give it a name of its own.</source>
   <translation>{event}が2回あります。別の名前にしてください。</translation>
  </message>
  <message>
   <source>Number {number} is taken by a competition before. Choose another one.</source>
   <translation>番号{number}は前の大会で使っています。別の番号を選んでください。</translation>
  </message>
  <message>
   <source>{day} is not in the season {season}, which goes from July to June.</source>
   <translation>{day}はシーズン{season}の期間（7月から6月）外です。</translation>
  </message>
  <message>
   <source>Competition {number}</source>
   <translation>大会{number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} programme</source>
   <translation>
    <numerusform>プログラム{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} programmes</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} cup</source>
   <translation>
    <numerusform>カップ{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} cups</extra-po-msgid_plural>
  </message>
  <message>
   <source>your own file</source>
   <translation>独自のファイル</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>skatedesk付属</translation>
  </message>
  <message>
   <source>Points, draw, offences and records of {season}: {cups}, {programmes}; {origin}.</source>
   <translation>{season}のポイント、抽選、違反、記録：{cups}、{programmes}、{origin}。</translation>
  </message>
  <message>
   <source>No rule file was made for {season} yet: look at its points and dates.</source>
   <translation>{season}の規則ファイルはまだありません：ポイントと日付を確認してください。</translation>
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
   <translation>日付</translation>
  </message>
  <message>
   <source>All times</source>
   <translation>全タイム</translation>
  </message>
  <message>
   <source>Season bests</source>
   <translation>シーズンベスト</translation>
  </message>
  <message>
   <source>Best of {season} so far: {said}</source>
   <translation>{season}のその時点でのベスト：{said}</translation>
  </message>
  <message>
   <source>best time {time}</source>
   <translation>ベストタイム {time}</translation>
  </message>
  <message numerus="yes">
   <source>{count} time has no day and is not drawn.</source>
   <translation>
    <numerusform>日付のないタイム{count}件は表示していません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times have no day and are not drawn.</extra-po-msgid_plural>
  </message>
  <message>
   <source>No day is known of the times of {name}, so they cannot be drawn.</source>
   <translation>{name}のタイムは日付が不明のため、グラフにできません。</translation>
  </message>
  <message>
   <source>{name} has no time over this distance yet.</source>
   <translation>{name}にはこの距離のタイムがまだありません。</translation>
  </message>
  <message>
   <source>{name} is on the start list already.</source>
   <translation>{name}はすでにスタートリストにあります。</translation>
  </message>
  <message>
   <source>Say in which pair {name} starts.</source>
   <translation>{name}がどの組でスタートするか指定してください。</translation>
  </message>
  <message>
   <source>{name} has withdrawn and stays on the list as WDR.</source>
   <translation>{name}は棄権しており、WDRとして一覧に残ります。</translation>
  </message>
  <message>
   <source>Places changed: {first} and {second}</source>
   <translation>入れ替え：{first}と{second}</translation>
  </message>
  <message>
   <source>Lanes changed, pair {pair}</source>
   <translation>レーンを交換、{pair}組</translation>
  </message>
  <message>
   <source>Pair {pair} inserted</source>
   <translation>{pair}組を挿入</translation>
  </message>
  <message>
   <source>Empty pair {pair} taken out</source>
   <translation>空の{pair}組を削除</translation>
  </message>
  <message>
   <source>Taken off the list: {name}</source>
   <translation>一覧から外す：{name}</translation>
  </message>
  <message>
   <source>{name} is a reserve or has withdrawn. Change the entry first.</source>
   <translation>{name}は補欠か棄権です。先にエントリーを変更してください。</translation>
  </message>
  <message>
   <source>Put on the list: {name}</source>
   <translation>一覧に追加：{name}</translation>
  </message>
  <message>
   <source>The list has changed since it was checked. Look at the checks again.</source>
   <translation>確認後に一覧が変わりました。チェックを見直してください。</translation>
  </message>
  <message>
   <source>Nothing changed since revision {revision}.</source>
   <translation>改訂{revision}から変更はありません。</translation>
  </message>
  <message>
   <source>Start list of race {number}, revision {revision}</source>
   <translation>レース{number}のスタートリスト、改訂{revision}</translation>
  </message>
  <message>
   <source>The list has changed since this was offered. Look at the ways again.</source>
   <translation>提示後に一覧が変わりました。方法を見直してください。</translation>
  </message>
  <message>
   <source>Withdrawn, {name}: {option}</source>
   <translation>棄権、{name}：{option}</translation>
  </message>
  <message>
   <source>{name}, {place}</source>
   <translation>{name}、{place}</translation>
  </message>
  <message>
   <source>Semi-finals of race {number} from its quarter-finals</source>
   <translation>準々決勝からレース{number}の準決勝</translation>
  </message>
  <message>
   <source>Race {number} is no final of teams with quarter-finals, run 1, and semi-finals, run 2, beside it. Add them under Competition, Programme.</source>
   <translation>レース{number}は、準々決勝（1本目）と準決勝（2本目）のあるチーム決勝ではありません。「大会」の「プログラム」で加えてください。</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Members of {team}: {names}, race {number}</source>
   <translation>{team}のメンバー：{names}、レース{number}</translation>
  </message>
  <message>
   <source>Race {number} is skated by single skaters; only teams have members.</source>
   <translation>レース{number}は個人のレースです。メンバーがいるのはチームだけです。</translation>
  </message>
  <message>
   <source>Race {number}: the rule file says nothing of this race of teams. Add it to team_events.</source>
   <translation>レース{number}：規則ファイルにこのチームレースの記述がありません。team_eventsに加えてください。</translation>
  </message>
  <message>
   <source>{name} is named in the team {team} already. Take the name out there first.</source>
   <translation>{name}はすでにチーム{team}に指名されています。先にそこから外してください。</translation>
  </message>
  <message>
   <source>no longer there</source>
   <translation>もうありません</translation>
  </message>
  <message>
   <source>“{text}” is no moment. Write it as 2025-11-14 14:32, or 14:32 for today.</source>
   <translation>「{text}」は時点ではありません。2025-11-14 14:32、今日なら14:32のように書いてください。</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>空です</translation>
  </message>
  <message>
   <source>At {moment} there was nothing in this file yet. Its first entry: {first}.</source>
   <translation>{moment}にはこのファイルにまだ何もありませんでした。最初の項目：{first}。</translation>
  </message>
  <message>
   <source>As it stood on {moment}.</source>
   <translation>{moment}時点。</translation>
  </message>
  <message>
   <source>New break: {break_}</source>
   <translation>休憩を追加：{break_}</translation>
  </message>
  <message>
   <source>Break changed: {break_}</source>
   <translation>休憩を変更：{break_}</translation>
  </message>
  <message>
   <source>Break taken out: {break_}</source>
   <translation>休憩を削除：{break_}</translation>
  </message>
  <message>
   <source>Say by how many minutes: 10 for later, -10 for earlier.</source>
   <translation>何分ずらすか入力してください：遅くするなら10、早めるなら-10。</translation>
  </message>
  <message>
   <source>No race from here on has a time that could be moved.</source>
   <translation>ここから後に、時刻をずらせるレースがありません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min later</source>
   <translation>
    <numerusform>{count}レースを{minutes}分遅く</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min later</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race {minutes} min earlier</source>
   <translation>
    <numerusform>{count}レースを{minutes}分早く</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races {minutes} min earlier</extra-po-msgid_plural>
  </message>
  <message>
   <source>No race is left to reckon. Type when the first race of the day begins.</source>
   <translation>計算するレースがありません。最初のレースの開始時刻を入力してください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} time reckoned</source>
   <translation>
    <numerusform>時刻を{count}件計算</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times reckoned</extra-po-msgid_plural>
  </message>
  <message>
   <source>Race {number} would not begin on the same day. Move the times by less.</source>
   <translation>レース{number}の開始が別の日になります。ずらす時間を短くしてください。</translation>
  </message>
  <message>
   <source>A break takes from 1 to {most} minutes, not {minutes}.</source>
   <translation>休憩は1分から{most}分です。{minutes}分にはできません。</translation>
  </message>
  <message>
   <source>A break in the middle of a race comes behind one of its pairs, such as 8.</source>
   <translation>レース途中の休憩は、いずれかの組の後に入ります（例：8）。</translation>
  </message>
  <message>
   <source>after race {number}</source>
   <translation>レース{number}の後</translation>
  </message>
  <message>
   <source>before the first race</source>
   <translation>最初のレースの前</translation>
  </message>
  <message>
   <source>race {number}, after pair {pair}</source>
   <translation>レース{number}、{pair}組の後</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes}分</translation>
  </message>
  <message>
   <source>This standing is imagined.</source>
   <translation>この総合順位は仮定です。</translation>
  </message>
  <message>
   <source>{about}, imagined</source>
   <translation>{about}、仮定</translation>
  </message>
  <message>
   <source>Compared with the standing as it is: {words}, in short {mark}.</source>
   <translation>現在の総合順位との比較：{words}、略して{mark}。</translation>
  </message>
  <message>
   <source>No event of {scheme} goes by races of the cup {cup}. Choose another scheme.</source>
   <translation>{scheme}には、カップ{cup}のレースによる種目がありません。別の方式を選んでください。</translation>
  </message>
  <message>
   <source>Next {race}, everybody entered</source>
   <translation>次の{race}（全員エントリー）</translation>
  </message>
  <message>
   <source>Imagined, not skated: {race}: {wishes}.</source>
   <translation>仮定（未実施）：{race}：{wishes}。</translation>
  </message>
  <message>
   <source>How many races are to come is not known: the rule file does not say. Give the number.</source>
   <translation>残りレースの数が不明です：規則ファイルに記載がありません。数を指定してください。</translation>
  </message>
  <message>
   <source>Somebody without points could win too.</source>
   <translation>ポイントのない人にも優勝の可能性があります。</translation>
  </message>
  <message>
   <source>World Cup #{number}</source>
   <translation>ワールドカップ第{number}戦</translation>
  </message>
  <message>
   <source>{cup}{number}, to come</source>
   <translation>{cup}{number}（今後）</translation>
  </message>
  <message>
   <source>{race}, Division {division}</source>
   <translation>{race}、ディビジョン{division}</translation>
  </message>
  <message>
   <source>“{text}” is not on this list. Give part of a name, or a key.</source>
   <translation>「{text}」はこの一覧にありません。名前の一部かキーを指定してください。</translation>
  </message>
  <message>
   <source>“{text}” may be any of {names}. Give more of the name.</source>
   <translation>「{text}」は{names}のいずれかです。名前をもう少し指定してください。</translation>
  </message>
  <message>
   <source>{name} is listed with points in {count} of {all} races.</source>
   <translation>{name}は{all}レース中{count}レースでポイントを得ています。</translation>
  </message>
  <message>
   <source>The list has no column “{name}”. The columns are: {known}.</source>
   <translation>一覧に列「{name}」がありません。列：{known}。</translation>
  </message>
  <message>
   <source>{name} is entered in race {race}.</source>
   <translation>{name}はレース{race}にエントリーされています。</translation>
  </message>
  <message>
   <source>Put into Division {division} by hand: {remark}</source>
   <translation>手動でディビジョン{division}に配置：{remark}</translation>
  </message>
  <message>
   <source>The officials let the entry stand against a rule: {remark}</source>
   <translation>競技役員が規則に反するエントリーを容認：{remark}</translation>
  </message>
  <message>
   <source>{name} starts for {nation}.</source>
   <translation>{name}は{nation}の所属です。</translation>
  </message>
  <message>
   <source>The lists know {name} by the key {key}.</source>
   <translation>帳票での{name}のキーは{key}です。</translation>
  </message>
  <message>
   <source>No start number was given.</source>
   <translation>ゼッケンはまだありません。</translation>
  </message>
  <message>
   <source>Start number {number} belongs to {name} in the whole competition, {event}.</source>
   <translation>ゼッケン{number}は大会「{event}」全体を通して{name}のものです。</translation>
  </message>
  <message>
   <source>There are no numbered pairs on this list.</source>
   <translation>この一覧に番号付きの組はありません。</translation>
  </message>
  <message>
   <source>Race {pair} of this start list.</source>
   <translation>このスタートリストのレース{pair}。</translation>
  </message>
  <message>
   <source>Pair {pair}.</source>
   <translation>{pair}組。</translation>
  </message>
  <message>
   <source>There are no lanes on this list.</source>
   <translation>この一覧にレーンはありません。</translation>
  </message>
  <message>
   <source>Lane at the start: {lane}.</source>
   <translation>スタートのレーン：{lane}。</translation>
  </message>
  <message>
   <source>No straight is given on this list.</source>
   <translation>この一覧にストレートの記載はありません。</translation>
  </message>
  <message>
   <source>Straight of the start: {side}.</source>
   <translation>スタートのストレート：{side}。</translation>
  </message>
  <message>
   <source>The rule file gives them the numbers {first} to {last}.</source>
   <translation>規則ファイルでは番号{first}から{last}です。</translation>
  </message>
  <message>
   <source>The file keeps no draw of this race: the place came with the start list.</source>
   <translation>ファイルにこのレースの抽選はありません：位置はスタートリストによるものです。</translation>
  </message>
  <message>
   <source>Drawn as “{kind}” with the seed {seed} on {day}.</source>
   <translation>「{kind}」としてシード値{seed}で抽選、{day}。</translation>
  </message>
  <message>
   <source>Not part of the draw: the officials put the start on the list later.</source>
   <translation>抽選外：後から競技役員が一覧に加えました。</translation>
  </message>
  <message>
   <source>The place is as it was drawn.</source>
   <translation>位置は抽選どおりです。</translation>
  </message>
  <message>
   <source>The officials changed it since; drawn was {place}.</source>
   <translation>その後競技役員が変更しました。抽選では{place}。</translation>
  </message>
  <message>
   <source>Bulletin</source>
   <translation>速報</translation>
  </message>
  <message>
   <source>No day yet</source>
   <translation>日付なし</translation>
  </message>
  <message>
   <source>{what} {before} taken out</source>
   <translation>{what} {before}を削除</translation>
  </message>
  <message>
   <source>{what} {now}, before {before}</source>
   <translation>{what} {now}（変更前{before}）</translation>
  </message>
  <message>
   <source>entered</source>
   <translation>エントリー</translation>
  </message>
  <message>
   <source>{count} in {table}</source>
   <translation>{table}に{count}件</translation>
  </message>
  <message>
   <source>sprint {number}</source>
   <translation>スプリント{number}</translation>
  </message>
  <message>
   <source>reskate</source>
   <translation>再レース</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>棄権</translation>
  </message>
  <message>
   <source>time</source>
   <translation>タイム</translation>
  </message>
  <message>
   <source>status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>注記</translation>
  </message>
  <message>
   <source>remark</source>
   <translation>備考</translation>
  </message>
  <message>
   <source>laps</source>
   <translation>周回</translation>
  </message>
  <message>
   <source>lapped</source>
   <translation>周回遅れ</translation>
  </message>
  <message>
   <source>taken by hand</source>
   <translation>手動計時</translation>
  </message>
  <message>
   <source>points</source>
   <translation>ポイント</translation>
  </message>
  <message>
   <source>points by hand</source>
   <translation>手動ポイント</translation>
  </message>
  <message>
   <source>remark on the points</source>
   <translation>ポイントの備考</translation>
  </message>
  <message>
   <source>pair</source>
   <translation>組</translation>
  </message>
  <message>
   <source>lane</source>
   <translation>レーン</translation>
  </message>
  <message>
   <source>place</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>straight</source>
   <translation>ストレート</translation>
  </message>
  <message>
   <source>state</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>seed time</source>
   <translation>シードタイム</translation>
  </message>
  <message>
   <source>seed distance</source>
   <translation>シードタイムの距離</translation>
  </message>
  <message>
   <source>day of the seed time</source>
   <translation>シードタイムの日付</translation>
  </message>
  <message>
   <source>place of the seed time</source>
   <translation>シードタイムの場所</translation>
  </message>
  <message>
   <source>division by hand</source>
   <translation>手動ディビジョン</translation>
  </message>
  <message>
   <source>remark on the division</source>
   <translation>ディビジョンの備考</translation>
  </message>
  <message>
   <source>let stand</source>
   <translation>容認</translation>
  </message>
  <message>
   <source>number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>title</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>discipline</source>
   <translation>種別</translation>
  </message>
  <message>
   <source>sex</source>
   <translation>性別</translation>
  </message>
  <message>
   <source>metres</source>
   <translation>距離</translation>
  </message>
  <message>
   <source>division</source>
   <translation>ディビジョン</translation>
  </message>
  <message>
   <source>run</source>
   <translation>本数</translation>
  </message>
  <message>
   <source>day</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>time of day</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>series</source>
   <translation>シリーズ</translation>
  </message>
  <message>
   <source>event</source>
   <translation>大会名</translation>
  </message>
  <message>
   <source>venue</source>
   <translation>会場</translation>
  </message>
  <message>
   <source>city</source>
   <translation>都市</translation>
  </message>
  <message>
   <source>country</source>
   <translation>国</translation>
  </message>
  <message>
   <source>days</source>
   <translation>日程</translation>
  </message>
  <message>
   <source>air</source>
   <translation>気温</translation>
  </message>
  <message>
   <source>humidity</source>
   <translation>湿度</translation>
  </message>
  <message>
   <source>ice</source>
   <translation>氷温</translation>
  </message>
  <message>
   <source>rule file</source>
   <translation>規則ファイル</translation>
  </message>
  <message>
   <source>revision</source>
   <translation>改訂</translation>
  </message>
  <message>
   <source>at</source>
   <translation>日時</translation>
  </message>
  <message>
   <source>list</source>
   <translation>帳票</translation>
  </message>
  <message>
   <source>notice board</source>
   <translation>掲示板</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>印刷</translation>
  </message>
  <message>
   <source>files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>look</source>
   <translation>体裁</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>seed of the lots</source>
   <translation>抽選のシード値</translation>
  </message>
  <message>
   <source>starts</source>
   <translation>スタート</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>エントリー</translation>
  </message>
  <message>
   <source>rehearsal</source>
   <translation>リハーサル</translation>
  </message>
  <message>
   <source>after race</source>
   <translation>直前のレース</translation>
  </message>
  <message>
   <source>after pair</source>
   <translation>直前の組</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>分</translation>
  </message>
  <message>
   <source>words</source>
   <translation>文言</translation>
  </message>
  <message>
   <source>ticks itself</source>
   <translation>自動チェック</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>チェック</translation>
  </message>
  <message>
   <source>ticked by hand</source>
   <translation>手動チェック</translation>
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
   <translation>母語表記の名前</translation>
  </message>
  <message>
   <source>office</source>
   <translation>役職</translation>
  </message>
  <message>
   <source>record</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>holds in</source>
   <translation>適用範囲</translation>
  </message>
  <message>
   <source>holder</source>
   <translation>保持者</translation>
  </message>
  <message>
   <source>source</source>
   <translation>出典</translation>
  </message>
  <message>
   <source>ratified</source>
   <translation>公認</translation>
  </message>
  <message>
   <source>gold</source>
   <translation>金</translation>
  </message>
  <message>
   <source>silver</source>
   <translation>銀</translation>
  </message>
  <message>
   <source>bronze</source>
   <translation>銅</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>順位</translation>
  </message>
  <message>
   <source>season</source>
   <translation>シーズン</translation>
  </message>
  <message numerus="yes">
   <source>{count} season</source>
   <translation>
    <numerusform>シーズン{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} seasons</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} competition</source>
   <translation>
    <numerusform>大会{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} competitions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} race</source>
   <translation>
    <numerusform>{count}レース</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} other name</source>
   <translation>
    <numerusform>別名{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} other names</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time from elsewhere</source>
   <translation>
    <numerusform>他所のタイム{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times from elsewhere</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} number</source>
   <translation>
    <numerusform>番号{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} numbers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} member</source>
   <translation>
    <numerusform>メンバー{count}名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} members</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} start</source>
   <translation>
    <numerusform>スタート{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} result</source>
   <translation>
    <numerusform>結果{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} passing</source>
   <translation>
    <numerusform>通過{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} passings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} sprint</source>
   <translation>
    <numerusform>スプリント{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} sprints</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} official</source>
   <translation>
    <numerusform>競技役員{count}名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} officials</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line on the ice</source>
   <translation>
    <numerusform>氷の記入{count}行</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines on the ice</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} draw</source>
   <translation>
    <numerusform>抽選{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} draws</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} issued start list</source>
   <translation>
    <numerusform>発行済みスタートリスト{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} issued start lists</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} record</source>
   <translation>
    <numerusform>記録{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} career</source>
   <translation>
    <numerusform>通算成績{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} careers</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} ruling</source>
   <translation>
    <numerusform>順位の裁定{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} look of the sheets</source>
   <translation>
    <numerusform>帳票の体裁{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} looks of the sheets</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} picture</source>
   <translation>
    <numerusform>画像{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pictures</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} edition</source>
   <translation>
    <numerusform>版{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} editions</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} approval</source>
   <translation>
    <numerusform>承認{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} approvals</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} overruling</source>
   <translation>
    <numerusform>指摘の裁定{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} overrulings</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} bulletin</source>
   <translation>
    <numerusform>速報{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} bulletins</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} break</source>
   <translation>
    <numerusform>休憩{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} breaks</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} line to tick</source>
   <translation>
    <numerusform>チェック項目{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lines to tick</extra-po-msgid_plural>
  </message>
  <message>
   <source>{y} against {x}</source>
   <translation>{x}に対する{y}</translation>
  </message>
  <message numerus="yes">
   <source>{count} more line</source>
   <translation>
    <numerusform>ほか{count}本</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} more lines</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name}: {first} to {last}, {count} marks</source>
   <translation>{name}：{first}から{last}、{count}個の値</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>総合成績</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>Allround</source>
   <translation>オールラウンド</translation>
  </message>
  <message>
   <source>Small Allround</source>
   <translation>スモールオールラウンド</translation>
  </message>
  <message>
   <source>Mini Combination</source>
   <translation>ミニコンビネーション</translation>
  </message>
  <message>
   <source>Sprint</source>
   <translation>スプリント</translation>
  </message>
  <message numerus="yes">
   <source>after {count} distance</source>
   <translation>
    <numerusform>{count}距離終了時</numerusform>
   </translation>
   <extra-po-msgid_plural>after {count} distances</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nation</source>
   <translation>国</translation>
  </message>
  <message>
   <source>Rk</source>
   <translation>順</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>Behind</source>
   <translation>差</translation>
  </message>
  <message>
   <source>{metres}m</source>
   <translation>{metres}m</translation>
  </message>
  <message>
   <source>Race</source>
   <translation>レース</translation>
  </message>
  <message>
   <source>The best {count} after {before} distances skate the last one.</source>
   <translation>{before}距離終了時の上位{count}名が最後の距離を滑ります。</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>ディビジョン</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation>測定</translation>
  </message>
  <message>
   <source>Air °C</source>
   <translation>気温°C</translation>
  </message>
  <message>
   <source>Ice °C</source>
   <translation>氷温°C</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{year}年{month}{day}日</translation>
  </message>
  <message>
   <source>{weekday}, {date}</source>
   <translation>{date}（{weekday}）</translation>
  </message>
  <message>
   <source>{weekday}, {day} {month} {year}</source>
   <translation>{year}年{month}{day}日（{weekday}）</translation>
  </message>
  <message>
   <source>{first} {first_month} - {last} {month} {year}</source>
   <translation>{year}年{first_month}{first}日 - {month}{last}日</translation>
  </message>
  <message>
   <source>{first} - {last} {month} {year}</source>
   <translation>{year}年{month}{first} - {last}日</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>月曜日</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>火曜日</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>水曜日</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>木曜日</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>金曜日</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>土曜日</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>日曜日</translation>
  </message>
  <message>
   <source>{clock} AM</source>
   <translation>午前{clock}</translation>
  </message>
  <message>
   <source>{clock} PM</source>
   <translation>午後{clock}</translation>
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
   <translation>{who}：{title} {before}を削除</translation>
  </message>
  <message>
   <source>{who} {before} to {after}</source>
   <translation>{who} {before}→{after}</translation>
  </message>
  <message>
   <source>{who} {after}</source>
   <translation>{who} {after}</translation>
  </message>
  <message>
   <source>rank of {who}: {before} to {after}</source>
   <translation>{who}の順位：{before}→{after}</translation>
  </message>
  <message>
   <source>{who}: {title} {before} to {after}</source>
   <translation>{who}：{title} {before}→{after}</translation>
  </message>
  <message>
   <source>{who}: {title} {after}</source>
   <translation>{who}：{title} {after}</translation>
  </message>
  <message>
   <source>notes below the list</source>
   <translation>下欄の注記</translation>
  </message>
  <message>
   <source>{who} new</source>
   <translation>{who}を追加</translation>
  </message>
  <message>
   <source>{who} taken out</source>
   <translation>{who}を削除</translation>
  </message>
  <message>
   <source>order of the rows</source>
   <translation>行の順序</translation>
  </message>
  <message>
   <source>{before} to {after}</source>
   <translation>{before}→{after}</translation>
  </message>
  <message>
   <source>now {after}</source>
   <translation>現在{after}</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>見出し</translation>
  </message>
  <message>
   <source>conditions of the ice</source>
   <translation>氷のコンディション</translation>
  </message>
  <message>
   <source>no {bib}</source>
   <translation>No {bib}</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Divisions</source>
   <translation>ディビジョン</translation>
  </message>
  <message>
   <source>Field of the draw</source>
   <translation>抽選の対象者</translation>
  </message>
  <message>
   <source>all by lot</source>
   <translation>すべて抽選</translation>
  </message>
  <message>
   <source>other lane</source>
   <translation>逆のレーン</translation>
  </message>
  <message>
   <source>helmet {number}</source>
   <translation>ヘルメット{number}</translation>
  </message>
  <message>
   <source>drawn for races {first}–{last}</source>
   <translation>レース{first}–{last}を抽選</translation>
  </message>
  <message>
   <source>drawn for quartets {first}–{last}</source>
   <translation>カルテット{first}–{last}を抽選</translation>
  </message>
  <message>
   <source>drawn for pairs {first}–{last}</source>
   <translation>{first}–{last}組を抽選</translation>
  </message>
  <message>
   <source>quartet {number}</source>
   <translation>カルテット{number}</translation>
  </message>
  <message>
   <source>pair {number}</source>
   <translation>{number}組</translation>
  </message>
  <message>
   <source>{place}, alone</source>
   <translation>{place}（単独）</translation>
  </message>
  <message>
   <source>{place}, {count} start</source>
   <translation>{place}（{count}名）</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>順</translation>
  </message>
  <message>
   <source>Season best</source>
   <translation>シーズンベスト</translation>
  </message>
  <message>
   <source>First run</source>
   <translation>1本目</translation>
  </message>
  <message>
   <source>Comes to</source>
   <translation>入る位置</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>注記</translation>
  </message>
  <message>
   <source>nothing known</source>
   <translation>情報なし</translation>
  </message>
  <message>
   <source>The order comes from {source}.</source>
   <translation>順序の根拠：{source}。</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>抽選</translation>
  </message>
  <message>
   <source>World Cup Division A</source>
   <translation>ワールドカップ ディビジョンA</translation>
  </message>
  <message>
   <source>World Cup Division B</source>
   <translation>ワールドカップ ディビジョンB</translation>
  </message>
  <message>
   <source>groups by ranking</source>
   <translation>ランキング別グループ</translation>
  </message>
  <message>
   <source>by the standing</source>
   <translation>総合順位順</translation>
  </message>
  <message>
   <source>second run in the other lane</source>
   <translation>2本目は逆のレーン</translation>
  </message>
  <message>
   <source>mass start</source>
   <translation>マススタート</translation>
  </message>
  <message>
   <source>In the same lane as in the first run, for want of others: {names}.</source>
   <translation>ほかに相手がなく1本目と同じレーン：{names}。</translation>
  </message>
  <message>
   <source>The whole field is drawn by lot.</source>
   <translation>全員を抽選で決めます。</translation>
  </message>
  <message>
   <source>season best</source>
   <translation>シーズンベスト</translation>
  </message>
  <message>
   <source>The field is put in order by {keys}; equals are parted by lot.</source>
   <translation>対象者を{keys}の順に並べ、同等の場合は抽選で決めます。</translation>
  </message>
  <message>
   <source>The helmets are numbered by {keys}; equals are parted by lot.</source>
   <translation>ヘルメット番号は{keys}の順につけ、同等の場合は抽選で決めます。</translation>
  </message>
  <message>
   <source>The best of those who change to the inner lane meets the best of the others, and so on.</source>
   <translation>インに変わる選手の最上位とほかの最上位が組み、以下同様です。</translation>
  </message>
  <message numerus="yes">
   <source>The best one is drawn for the last places.</source>
   <translation>
    <numerusform>上位{count}名を最後の枠で互いに抽選します。</numerusform>
   </translation>
   <extra-po-msgid_plural>The best {count} are drawn among themselves for the last places.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Groups of {count} by this order are drawn inside themselves, and the best group starts last.</source>
   <translation>この順に{count}名ずつのグループ内で抽選し、最上位のグループが最後にスタートします。</translation>
  </message>
  <message>
   <source>All others meet in this order, the best last.</source>
   <translation>ほかはこの順に組み、最上位が最後です。</translation>
  </message>
  <message>
   <source>They meet in this order, the best last.</source>
   <translation>この順に組み、最上位が最後です。</translation>
  </message>
  <message>
   <source>Everybody starts in the other lane than in the first run.</source>
   <translation>全員が1本目と逆のレーンでスタートします。</translation>
  </message>
  <message>
   <source>The best draw their straights too; of the others the better team starts on the finish straight.</source>
   <translation>上位はストレートも抽選し、ほかは上位のチームがフィニッシュ側からスタートします。</translation>
  </message>
  <message>
   <source>The straights are drawn in every race.</source>
   <translation>ストレートは全レースで抽選します。</translation>
  </message>
  <message>
   <source>The best draw their lanes too; of the others the better one starts in the inner lane.</source>
   <translation>上位はレーンも抽選し、ほかは上位の選手がインからスタートします。</translation>
  </message>
  <message>
   <source>The better one of each pair starts in the inner lane.</source>
   <translation>各組の上位の選手がインからスタートします。</translation>
  </message>
  <message>
   <source>Four start under one number, and their lanes are drawn.</source>
   <translation>1つの番号で4名がスタートし、レーンを抽選します。</translation>
  </message>
  <message>
   <source>The lanes are drawn in every pair.</source>
   <translation>レーンは全組で抽選します。</translation>
  </message>
  <message>
   <source>A number that is not full starts first.</source>
   <translation>定員に足りない番号が最初にスタートします。</translation>
  </message>
  <message>
   <source>A number that is not full starts last.</source>
   <translation>定員に足りない番号が最後にスタートします。</translation>
  </message>
  <message>
   <source>Where lots decide, no two of one nation meet if that can be.</source>
   <translation>抽選で決まる部分では、可能な限り同じ国どうしは組みません。</translation>
  </message>
  <message>
   <source>Seed {seed}, recipe {version}: the lots come from SHA-256 of {seed}:0, {seed}:1 and so on.</source>
   <translation>シード値{seed}、方式{version}：抽選は{seed}:0、{seed}:1 …のSHA-256によります。</translation>
  </message>
  <message>
   <source>Helmet</source>
   <translation>ヘルメット</translation>
  </message>
  <message>
   <source>Pair</source>
   <translation>組</translation>
  </message>
  <message>
   <source>Lane</source>
   <translation>レーン</translation>
  </message>
  <message>
   <source>Armband</source>
   <translation>アームバンド</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>ストレート</translation>
  </message>
  <message>
   <source>reserve, in this order</source>
   <translation>補欠（この順）</translation>
  </message>
  <message>
   <source>Out of competition, without rank and points</source>
   <translation>オープン参加（順位・ポイントなし）</translation>
  </message>
  <message>
   <source>Native name</source>
   <translation>母語表記</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>性別</translation>
  </message>
  <message>
   <source>Born</source>
   <translation>生年月日</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>年齢区分</translation>
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
   <translation>{nation}：{entries}</translation>
  </message>
  <message numerus="yes">
   <source>{count} woman</source>
   <translation>
    <numerusform>女子{count}名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} women</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} man</source>
   <translation>
    <numerusform>男子{count}名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} men</extra-po-msgid_plural>
  </message>
  <message>
   <source>{together}, {women} and {men}</source>
   <translation>{together}（{women}、{men}）</translation>
  </message>
  <message numerus="yes">
   <source>{count} nation</source>
   <translation>
    <numerusform>{count}か国</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} nations</extra-po-msgid_plural>
  </message>
  <message>
   <source>{nations}; {skaters}.</source>
   <translation>{nations}、{skaters}。</translation>
  </message>
  <message>
   <source>{nation}, withdrawn from all races: {names}.</source>
   <translation>{nation}、全レース棄権：{names}。</translation>
  </message>
  <message>
   <source>Seed time</source>
   <translation>シードタイム</translation>
  </message>
  <message>
   <source>Over (m)</source>
   <translation>距離（m）</translation>
  </message>
  <message>
   <source>Skated on</source>
   <translation>滑走日</translation>
  </message>
  <message>
   <source>Skated at</source>
   <translation>滑走地</translation>
  </message>
  <message>
   <source>Import report</source>
   <translation>取り込みレポート</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>行</translation>
  </message>
  <message>
   <source>The list says</source>
   <translation>一覧の記載</translation>
  </message>
  <message>
   <source>Rehearsal – not a result</source>
   <translation>リハーサル – 正式な結果ではありません</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>現在</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>変更前</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>担当</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>端末</translation>
  </message>
  <message>
   <source>Races</source>
   <translation>レース</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>対象</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>変更項目</translation>
  </message>
  <message>
   <source>Race {number}: a lap sheet needs a distance, and none is known.</source>
   <translation>レース{number}：ラップシートには距離が必要ですが、不明です。</translation>
  </message>
  <message>
   <source>Race {number}: the rule file names no laps of this race of teams. Add it there.</source>
   <translation>レース{number}：規則ファイルにこのチームレースの周回数がありません。加えてください。</translation>
  </message>
  <message>
   <source>To go</source>
   <translation>残り</translation>
  </message>
  <message>
   <source>Team {number}</source>
   <translation>チーム{number}</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空き</translation>
  </message>
  <message>
   <source>{name}, withdrawn</source>
   <translation>{name}（棄権）</translation>
  </message>
  <message>
   <source>Lapped or out</source>
   <translation>周回遅れ・終了</translation>
  </message>
  <message>
   <source>Sprint {number}</source>
   <translation>スプリント{number}</translation>
  </message>
  <message>
   <source>Finish {first} to {last}</source>
   <translation>フィニッシュ{first}から{last}</translation>
  </message>
  <message>
   <source>Helmets: {helmets}.</source>
   <translation>ヘルメット：{helmets}。</translation>
  </message>
  <message>
   <source>Laps</source>
   <translation>ラップ</translation>
  </message>
  <message>
   <source>Race points</source>
   <translation>レースポイント</translation>
  </message>
  <message numerus="yes">
   <source>{count} podium is still open.</source>
   <translation>
    <numerusform>未決定の表彰台が{count}つあります。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are still open.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium is not official yet.</source>
   <translation>
    <numerusform>公式でない表彰台が{count}つあります。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums are not official yet.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: medals are shared because a thousandth is not known.</source>
   <translation>{race}：1/1000秒が不明なため、メダルを分け合います。</translation>
  </message>
  <message numerus="yes">
   <source>Totals ({count} entry)</source>
   <translation>
    <numerusform>合計（{count}件）</numerusform>
   </translation>
   <extra-po-msgid_plural>Totals ({count} entries)</extra-po-msgid_plural>
  </message>
  <message>
   <source>Gold</source>
   <translation>金</translation>
  </message>
  <message>
   <source>Silver</source>
   <translation>銀</translation>
  </message>
  <message>
   <source>Bronze</source>
   <translation>銅</translation>
  </message>
  <message numerus="yes">
   <source>{count} official podium counts.</source>
   <translation>
    <numerusform>公式の表彰台{count}つを数えています。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} official podiums count.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} podium counts, official or not.</source>
   <translation>
    <numerusform>公式か否かを問わず、表彰台{count}つを数えています。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} podiums count, official or not.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Referee</source>
   <translation>レフェリー</translation>
  </message>
  <message>
   <source>Assistant Referee</source>
   <translation>アシスタントレフェリー</translation>
  </message>
  <message>
   <source>Starter</source>
   <translation>スターター</translation>
  </message>
  <message>
   <source>Assistant Starter</source>
   <translation>アシスタントスターター</translation>
  </message>
  <message>
   <source>Finishing-line Judge</source>
   <translation>決勝審判員</translation>
  </message>
  <message>
   <source>Chief Timekeeper</source>
   <translation>計時主任</translation>
  </message>
  <message>
   <source>Timekeeper</source>
   <translation>計時員</translation>
  </message>
  <message>
   <source>Chief of Electronic Timing</source>
   <translation>電子計時主任</translation>
  </message>
  <message>
   <source>Lap Counter</source>
   <translation>周回記録員</translation>
  </message>
  <message>
   <source>Track Steward</source>
   <translation>監察員</translation>
  </message>
  <message>
   <source>Crossing Controller</source>
   <translation>交差監察員</translation>
  </message>
  <message>
   <source>Ice Technician</source>
   <translation>製氷責任者</translation>
  </message>
  <message>
   <source>Expert for Entries and Draw</source>
   <translation>エントリー・抽選担当</translation>
  </message>
  <message>
   <source>Competitors' Steward</source>
   <translation>選手係</translation>
  </message>
  <message>
   <source>Announcer</source>
   <translation>アナウンサー</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>医師</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始時</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>途中</translation>
  </message>
  <message>
   <source>End</source>
   <translation>終了時</translation>
  </message>
  <message>
   <source>Podiums by distance</source>
   <translation>距離別表彰台</translation>
  </message>
  <message>
   <source>Career: gold, silver and bronze of the series in all. It is empty where what came before is not known.</source>
   <translation>通算：シリーズ全体の金・銀・銅。以前の成績が不明な場合は空欄です。</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>チーム</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>意味</translation>
  </message>
  <message>
   <source>Podiums</source>
   <translation>表彰台</translation>
  </message>
  <message>
   <source>not known: the rule file has no amount for this place, so no total holds it.</source>
   <translation>不明：規則ファイルにこの順位の金額がないため、どの合計にも含まれません。</translation>
  </message>
  <message>
   <source>not known: whether a world record that is only equalled is paid, no source tells.</source>
   <translation>不明：世界記録タイに賞金が出るかを示す資料がありません。</translation>
  </message>
  <message>
   <source>World records that are not ratified yet are in the totals all the same.</source>
   <translation>未公認の世界記録も合計に含まれます。</translation>
  </message>
  <message>
   <source>{event}: the rule file says nothing of prize money for {races}.</source>
   <translation>{event}：規則ファイルに{races}の賞金の記載がありません。</translation>
  </message>
  <message>
   <source>Standings so far may still change: nothing of them is added up.</source>
   <translation>途中の総合順位は変わり得るため、合計しません。</translation>
  </message>
  <message>
   <source>Who share a rank get equal parts of the sum of their places.</source>
   <translation>同順位の人には、該当する順位の合計を等分します。</translation>
  </message>
  <message>
   <source>Prize</source>
   <translation>賞金</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>通貨</translation>
  </message>
  <message>
   <source>Each member</source>
   <translation>各メンバー</translation>
  </message>
  <message>
   <source>Skaters</source>
   <translation>選手</translation>
  </message>
  <message>
   <source>Teams</source>
   <translation>チーム</translation>
  </message>
  <message>
   <source>Nations</source>
   <translation>国</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>World record: {race}</source>
   <translation>世界記録：{race}</translation>
  </message>
  <message>
   <source>Final standing: {cup}</source>
   <translation>最終総合順位：{cup}</translation>
  </message>
  <message>
   <source>Standing so far: {cup}</source>
   <translation>現在の総合順位：{cup}</translation>
  </message>
  <message>
   <source>{races}, {entries}.</source>
   <translation>{races}、{entries}。</translation>
  </message>
  <message>
   <source>Season {season}, after {event}</source>
   <translation>シーズン{season}、{event}終了時</translation>
  </message>
  <message>
   <source>Qualification</source>
   <translation>出場資格</translation>
  </message>
  <message>
   <source>The numbers are those of the season {scheme}, the results those of {season}.</source>
   <translation>枠の数は{scheme}シーズン、成績は{season}のものです。</translation>
  </message>
  <message>
   <source>Of nation</source>
   <translation>国内順</translation>
  </message>
  <message>
   <source>By World Cup points</source>
   <translation>ワールドカップのポイントによる</translation>
  </message>
  <message>
   <source>By World Cup times</source>
   <translation>ワールドカップのタイムによる</translation>
  </message>
  <message>
   <source>Place of the host</source>
   <translation>開催国枠</translation>
  </message>
  <message>
   <source>Place of the champion</source>
   <translation>王者枠</translation>
  </message>
  <message>
   <source>Reserves</source>
   <translation>補欠</translation>
  </message>
  <message>
   <source>The World Cups that count are {numbers}.</source>
   <translation>対象のワールドカップは{numbers}です。</translation>
  </message>
  <message>
   <source>Skater or team</source>
   <translation>選手・チーム</translation>
  </message>
  <message>
   <source>Competition and rink</source>
   <translation>大会とリンク</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>タイム</translation>
  </message>
  <message>
   <source>Officials and signatures</source>
   <translation>競技役員と署名</translation>
  </message>
  <message>
   <source>Enclosed</source>
   <translation>添付書類</translation>
  </message>
  <message>
   <source>Result list</source>
   <translation>リザルト</translation>
  </message>
  <message>
   <source>Finish picture</source>
   <translation>フィニッシュ写真</translation>
  </message>
  <message>
   <source>Doping control form</source>
   <translation>ドーピング検査用紙</translation>
  </message>
  <message>
   <source>Record application</source>
   <translation>記録申請書</translation>
  </message>
  <message>
   <source>Item</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>To be filled in where empty</source>
   <translation>空欄に記入してください</translation>
  </message>
  <message>
   <source>Kind of record</source>
   <translation>記録の種類</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>距離</translation>
  </message>
  <message>
   <source>Record before</source>
   <translation>従来の記録</translation>
  </message>
  <message>
   <source>Permit number</source>
   <translation>許可番号</translation>
  </message>
  <message>
   <source>Rink</source>
   <translation>リンク</translation>
  </message>
  <message>
   <source>Indoor or outdoor</source>
   <translation>屋内・屋外</translation>
  </message>
  <message>
   <source>Height above sea level</source>
   <translation>標高</translation>
  </message>
  <message>
   <source>Track certificate</source>
   <translation>リンク公認証</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>Race in the programme</source>
   <translation>プログラムのレース</translation>
  </message>
  <message>
   <source>Lane of the start</source>
   <translation>スタートのレーン</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>対戦相手</translation>
  </message>
  <message>
   <source>Timing system</source>
   <translation>計時システム</translation>
  </message>
  <message>
   <source>Automatic time</source>
   <translation>自動計時タイム</translation>
  </message>
  <message>
   <source>Times by hand, 1 to {count}</source>
   <translation>手動計時タイム（1から{count}）</translation>
  </message>
  <message>
   <source>Passings</source>
   <translation>通過</translation>
  </message>
  <message>
   <source>Ice temperature, °C</source>
   <translation>氷温 °C</translation>
  </message>
  <message>
   <source>Air temperature, °C</source>
   <translation>気温 °C</translation>
  </message>
  <message>
   <source>Humidity, %</source>
   <translation>湿度 %</translation>
  </message>
  <message>
   <source>Air pressure, hPa</source>
   <translation>気圧 hPa</translation>
  </message>
  <message>
   <source>Wind (open rinks)</source>
   <translation>風（屋外リンク）</translation>
  </message>
  <message>
   <source>Timekeeper {number}</source>
   <translation>計時員{number}</translation>
  </message>
  <message>
   <source>Signature of the referee</source>
   <translation>レフェリーの署名</translation>
  </message>
  <message>
   <source>broken</source>
   <translation>更新済み</translation>
  </message>
  <message>
   <source>Div</source>
   <translation>Div</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>保持者</translation>
  </message>
  <message>
   <source>World record</source>
   <translation>世界記録</translation>
  </message>
  <message>
   <source>Junior world record</source>
   <translation>ジュニア世界記録</translation>
  </message>
  <message>
   <source>Lowland record</source>
   <translation>低地記録</translation>
  </message>
  <message>
   <source>Championship record</source>
   <translation>選手権記録</translation>
  </message>
  <message>
   <source>Junior championship record</source>
   <translation>ジュニア選手権記録</translation>
  </message>
  <message>
   <source>Track record</source>
   <translation>リンクレコード</translation>
  </message>
  <message>
   <source>Junior track record</source>
   <translation>ジュニアリンクレコード</translation>
  </message>
  <message>
   <source>National record</source>
   <translation>国内記録</translation>
  </message>
  <message>
   <source>Junior national record</source>
   <translation>ジュニア国内記録</translation>
  </message>
  <message>
   <source>Personal best</source>
   <translation>自己ベスト</translation>
  </message>
  <message>
   <source>Junior continental record</source>
   <translation>ジュニア大陸記録</translation>
  </message>
  <message>
   <source>Continental record</source>
   <translation>大陸記録</translation>
  </message>
  <message>
   <source>{record} equalled</source>
   <translation>{record}タイ</translation>
  </message>
  <message>
   <source>Classes of {system}, season {season}</source>
   <translation>{system}の年齢区分、シーズン{season}</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>区分</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>別名</translation>
  </message>
  <message>
   <source>Reskate</source>
   <translation>再レース</translation>
  </message>
  <message>
   <source>From</source>
   <translation>起点</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>休息</translation>
  </message>
  <message>
   <source>Reskates waiting</source>
   <translation>再レース待ち</translation>
  </message>
  <message>
   <source>rest not known</source>
   <translation>休息時間不明</translation>
  </message>
  <message>
   <source>may skate again</source>
   <translation>滑走可</translation>
  </message>
  <message numerus="yes">
   <source>{minutes} min of rest left</source>
   <translation>
    <numerusform>休息残り{minutes}分</numerusform>
   </translation>
   <extra-po-msgid_plural>{minutes} min of rest left</extra-po-msgid_plural>
  </message>
  <message>
   <source>Time taken by hand</source>
   <translation>手動計時のタイム</translation>
  </message>
  <message>
   <source>Rec</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>Ranked by heat: the winner of each heat is in final A.</source>
   <translation>ヒートで順位を決定：各ヒートの勝者が決勝Aへ。</translation>
  </message>
  <message>
   <source>Ranked by heat: the last one is final A, for places 1 and 2, the one before it final B.</source>
   <translation>ヒートで順位を決定：最後が決勝A（1・2位）、その前が決勝B。</translation>
  </message>
  <message>
   <source>Points of {name} set by hand: {remark}</source>
   <translation>{name}のポイントは手動：{remark}</translation>
  </message>
  <message>
   <source>Equal as far as known, the thousandth is missing: {names}.</source>
   <translation>分かる範囲で同じ、1/1000秒が不明：{names}。</translation>
  </message>
  <message>
   <source>In</source>
   <translation>イン</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>アウト</translation>
  </message>
  <message>
   <source>World Cup places</source>
   <translation>ワールドカップ順位</translation>
  </message>
  <message>
   <source>Best</source>
   <translation>ベスト</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>場所</translation>
  </message>
  <message>
   <source>Personal and season bests</source>
   <translation>自己ベストとシーズンベスト</translation>
  </message>
  <message>
   <source>Skater</source>
   <translation>選手</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>タイトル</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>総合順位</translation>
  </message>
  <message>
   <source>By rule</source>
   <translation>規則順位</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>変動</translation>
  </message>
  <message>
   <source>{name} {rank}</source>
   <translation>{name} {rank}位</translation>
  </message>
  <message>
   <source>{mark} Rank set by hand: {ranks}. {remark}</source>
   <translation>{mark} 手動の順位：{ranks}。{remark}</translation>
  </message>
  <message>
   <source>The rank {rank} set by hand for {name} no longer fits, as the totals have changed: {remark}</source>
   <translation>合計が変わったため、{name}の手動の順位{rank}位は合わなくなりました：{remark}</translation>
  </message>
  <message>
   <source>not issued</source>
   <translation>未発行</translation>
  </message>
  <message>
   <source>changed since revision {number}, not issued</source>
   <translation>改訂{number}から変更あり、未発行</translation>
  </message>
  <message>
   <source>white</source>
   <translation>白</translation>
  </message>
  <message>
   <source>red</source>
   <translation>赤</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>青</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>WC points</source>
   <translation>WCポイント</translation>
  </message>
  <message>
   <source>WC rank</source>
   <translation>WC順位</translation>
  </message>
  <message>
   <source>Reserves: {names}.</source>
   <translation>補欠：{names}。</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another name.</source>
   <translation>{path}はすでにあります。別の名前を選んでください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} row of {table} points to a row of {parent} that is not there</source>
   <translation>
    <numerusform>{table}の{count}行が、存在しない{parent}の行を指しています</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows of {table} point to rows of {parent} that are not there</extra-po-msgid_plural>
  </message>
  <message>
   <source>{path} is open, or was not closed properly: {log} lies beside it. Choose another name.</source>
   <translation>{path}は開かれているか、正しく閉じられていません：{log}が横にあります。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>{path} is in use by another program. Close it there and try again.</source>
   <translation>{path}は別のプログラムが使用中です。閉じてからやり直してください。</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>ディスクがいっぱいです</translation>
  </message>
  <message>
   <source>This contradicts what is in the file: {reason}.</source>
   <translation>ファイルの内容と矛盾します：{reason}。</translation>
  </message>
  <message>
   <source>{path} is damaged ({reason}). Open its last copy, or save what can be read with “{command}”.</source>
   <translation>{path}は壊れています（{reason}）。最後のコピーを開くか、「{command}」で読めるものを保存してください。</translation>
  </message>
  <message>
   <source>{path} cannot be read or written ({reason}). Check the disk and the folder.</source>
   <translation>{path}を読み書きできません（{reason}）。ディスクとフォルダーを確認してください。</translation>
  </message>
  <message>
   <source>{name} was not closed properly; the newest of its {count} changes is from {time}.</source>
   <translation>{name}は正しく閉じられていません。{count}件の変更のうち最新は{time}のものです。</translation>
  </message>
  <message numerus="yes">
   <source>The program ended badly after {time}; the one change is here.</source>
   <translation>
    <numerusform>プログラムは{time}の後に異常終了しましたが、{count}件の変更はすべてあります。</numerusform>
   </translation>
   <extra-po-msgid_plural>The program ended badly after {time}; all {count} changes are here.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is open elsewhere too: {hand} changed it at {time}. Work at one place only.</source>
   <translation>{name}はほかでも開かれています：{time}に{hand}が変更しました。1か所だけで作業してください。</translation>
  </message>
  <message>
   <source>{name} is open elsewhere too; it was changed at {time}. Work at one place only.</source>
   <translation>{name}はほかでも開かれています：{time}に変更されました。1か所だけで作業してください。</translation>
  </message>
  <message>
   <source>{path} was written by a newer skatedesk (file version {file}, this one reads {own}). Update skatedesk.</source>
   <translation>{path}は新しいskatedeskで書かれています（ファイル形式{file}、このプログラムは{own}）。skatedeskを更新してください。</translation>
  </message>
  <message>
   <source>{path} could not be brought up to date ({reason}). It is as it was; {kept} is a copy of it.</source>
   <translation>{path}を新しい形式にできませんでした（{reason}）。元のままです。{kept}はそのコピーです。</translation>
  </message>
  <message>
   <source>{sentence} Nothing is lost: keep {log} beside the file until it was opened again.</source>
   <translation>{sentence}失われたものはありません：再び開くまで{log}をファイルの横に置いておいてください。</translation>
  </message>
  <message>
   <source>There is no folder {folder}. Make it first.</source>
   <translation>フォルダー{folder}がありません。先に作ってください。</translation>
  </message>
  <message>
   <source>{path} is a folder. Choose a .skatedesk file.</source>
   <translation>{path}はフォルダーです。.skatedeskファイルを選んでください。</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>ファイル{path}がありません。</translation>
  </message>
  <message>
   <source>{path} is no skatedesk file. Choose a .skatedesk file.</source>
   <translation>{path}はskatedeskファイルではありません。.skatedeskファイルを選んでください。</translation>
  </message>
  <message>
   <source>it has no version</source>
   <translation>バージョンがありません</translation>
  </message>
  <message>
   <source>{path} is no longer the file that was opened: it was moved or replaced, or its stick was taken out. Put it back and open it again.</source>
   <translation>{path}は開いたファイルではなくなっています：移動・置き換えられたか、USBメモリーが抜かれました。戻してから開き直してください。</translation>
  </message>
  <message>
   <source>{path} is the open file itself. Choose another name.</source>
   <translation>{path}は開いているファイル自体です。別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Nothing in {path} can be read. Open its last copy.</source>
   <translation>{path}は何も読み取れません。最後のコピーを開いてください。</translation>
  </message>
  <message>
   <source>Saved from {name}</source>
   <translation>{name}から保存</translation>
  </message>
  <message>
   <source>the copy does not have everything</source>
   <translation>コピーの内容が不完全です</translation>
  </message>
  <message>
   <source>No backup: {folder} is not there. Put the stick in or connect the share.</source>
   <translation>バックアップできません：{folder}がありません。USBメモリーを挿すか、共有フォルダーに接続してください。</translation>
  </message>
  <message>
   <source>Second place missing</source>
   <translation>バックアップ先なし</translation>
  </message>
  <message>
   <source>No backup: {folder} is full. Make room there or choose another place.</source>
   <translation>バックアップできません：{folder}がいっぱいです。空きを作るか、別の場所を選んでください。</translation>
  </message>
  <message>
   <source>Second place full</source>
   <translation>バックアップ先が満杯</translation>
  </message>
  <message>
   <source>No backup: {folder} can only be read. Allow writing or choose another place.</source>
   <translation>バックアップできません：{folder}は読み取り専用です。書き込みを許可するか、別の場所を選んでください。</translation>
  </message>
  <message>
   <source>Second place read-only</source>
   <translation>バックアップ先が読み取り専用</translation>
  </message>
  <message>
   <source>No backup: {folder} did not take it ({reason}). Look at the stick or the share.</source>
   <translation>バックアップできません：{folder}に書き込めません（{reason}）。USBメモリーか共有フォルダーを確認してください。</translation>
  </message>
  <message>
   <source>Backup failed</source>
   <translation>バックアップ失敗</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>編集(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>Undo the last change of this &amp;skater</source>
   <translation>この選手の最後の変更を元に戻す(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>リザルト(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Note behind the time…</source>
   <translation>タイム横の注記(&amp;N)…</translation>
  </message>
  <message>
   <source>Did not &amp;finish</source>
   <translation>途中棄権(&amp;F)</translation>
  </message>
  <message>
   <source>Did not &amp;start</source>
   <translation>欠場(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Disqualify…</source>
   <translation>失格(&amp;D)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back…</source>
   <translation>棄権・棄権の取り消し(&amp;W)…</translation>
  </message>
  <message>
   <source>Grant a &amp;reskate…</source>
   <translation>再レースを認める(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Members of the team…</source>
   <translation>チームのメンバー(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Points by hand…</source>
   <translation>手動ポイント(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Take the result out…</source>
   <translation>結果を削除(&amp;T)…</translation>
  </message>
  <message>
   <source>Make &amp;official, or provisional</source>
   <translation>公式・暫定の切り替え(&amp;O)</translation>
  </message>
  <message>
   <source>Print t&amp;he result…</source>
   <translation>リザルトを印刷(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Bulletin…</source>
   <translation>速報(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Go</source>
   <translation>移動(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Time box</source>
   <translation>タイム入力欄(&amp;T)</translation>
  </message>
  <message>
   <source>Bi&amp;g digits at the line</source>
   <translation>ライン用の大型表示(&amp;G)</translation>
  </message>
  <message>
   <source>Next without a &amp;result</source>
   <translation>次の結果待ち(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Programme</source>
   <translation>プログラム(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Next race</source>
   <translation>次のレース(&amp;N)</translation>
  </message>
  <message>
   <source>Race &amp;before</source>
   <translation>前のレース(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>設定(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Why?</source>
   <translation>なぜ(&amp;W)？</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>キー一覧(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Undo: {label}</source>
   <translation>元に戻す(&amp;U)：{label}</translation>
  </message>
  <message>
   <source>&amp;Redo: {label}</source>
   <translation>やり直す(&amp;R)：{label}</translation>
  </message>
  <message>
   <source>Undo of this &amp;skater: {label}</source>
   <translation>この選手について元に戻す(&amp;S)：{label}</translation>
  </message>
  <message>
   <source>The writing was broken off by the computer. Try again.</source>
   <translation>コンピューターにより書き込みが中断されました。やり直してください。</translation>
  </message>
  <message>
   <source>Every change is saved. No second place is chosen: choose one with File, Backups.</source>
   <translation>変更はすべて保存されています。バックアップ先が未設定です：「ファイル」の「バックアップ」で選んでください。</translation>
  </message>
  <message>
   <source>Every change is saved, and the last backup has it.</source>
   <translation>変更はすべて保存され、最後のバックアップにもあります。</translation>
  </message>
  <message numerus="yes">
   <source>Backed up, read again and counted: {count} row.</source>
   <translation>
    <numerusform>バックアップし、読み直して数えました：{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>Backed up, read again and counted: {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{sentence} It is tried again.</source>
   <translation>{sentence}もう一度試します。</translation>
  </message>
  <message>
   <source>It is thrown away in the end, so no second copy of it is kept.</source>
   <translation>最後に破棄するため、バックアップは残しません。</translation>
  </message>
  <message>
   <source>No backup of a rehearsal</source>
   <translation>リハーサルはバックアップなし</translation>
  </message>
  <message>
   <source>Every change is saved in the file. A stick or a share would keep a second copy of it.</source>
   <translation>変更はすべてファイルに保存されています。USBメモリーや共有フォルダーがあれば、もう1つコピーを残せます。</translation>
  </message>
  <message>
   <source>No second place chosen</source>
   <translation>バックアップ先が未設定</translation>
  </message>
  <message>
   <source>{folder} is slow. The work goes on meanwhile.</source>
   <translation>{folder}が遅くなっています。その間も作業を続けられます。</translation>
  </message>
  <message>
   <source>Backup under way</source>
   <translation>バックアップ中</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>バックアップなし</translation>
  </message>
  <message>
   <source>The first one is made in a moment.</source>
   <translation>まもなく最初のバックアップを作ります。</translation>
  </message>
  <message>
   <source>Last backup {time}, in {folder}</source>
   <translation>最後のバックアップ{time}、{folder}内</translation>
  </message>
  <message>
   <source>Backup {ago}</source>
   <translation>バックアップ{ago}</translation>
  </message>
  <message numerus="yes">
   <source>every minute</source>
   <translation>
    <numerusform>{count}分ごと</numerusform>
   </translation>
   <extra-po-msgid_plural>every {count} minutes</extra-po-msgid_plural>
  </message>
  <message>
   <source>just now</source>
   <translation>たった今</translation>
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
    <numerusform>{count}分前</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} minutes ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} hour ago</source>
   <translation>
    <numerusform>{count}時間前</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} hours ago</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} day ago</source>
   <translation>
    <numerusform>{count}日前</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} days ago</extra-po-msgid_plural>
  </message>
  <message>
   <source>{words}, last backup {time}</source>
   <translation>{words}、最後のバックアップ{time}</translation>
  </message>
  <message>
   <source>&amp;Back up now</source>
   <translation>今すぐバックアップ(&amp;B)</translation>
  </message>
  <message>
   <source>Back&amp;ups…</source>
   <translation>バックアップ(&amp;U)…</translation>
  </message>
  <message>
   <source>&amp;Take the restore back</source>
   <translation>復元を取り消す(&amp;T)</translation>
  </message>
  <message>
   <source>Fetching the backup …</source>
   <translation>バックアップを取得中 …</translation>
  </message>
  <message>
   <source>The file is as it was at {time}. As it was before, it is kept as {kept}; {keys} brings it back.</source>
   <translation>ファイルは{time}の状態になりました。前の状態は{kept}として残っています。{keys}で戻せます。</translation>
  </message>
  <message>
   <source>Big digits</source>
   <translation>大型表示</translation>
  </message>
  <message>
   <source>Esc leaves · F4 to F9 decide</source>
   <translation>Escで終了 · F4からF9で判定</translation>
  </message>
  <message>
   <source>Esc leaves · Return saves · Tab to the passings · Page Down next · F4 to F9 decide</source>
   <translation>Escで終了 · Returnで保存 · Tabで通過へ · Page Downで次へ · F4からF9で判定</translation>
  </message>
  <message>
   <source>Heat {pair} of {all}</source>
   <translation>ヒート{pair}/{all}</translation>
  </message>
  <message>
   <source>Pair {pair} of {all}</source>
   <translation>{pair}/{all}組</translation>
  </message>
  <message>
   <source>This is the last heat.</source>
   <translation>最後のヒートです。</translation>
  </message>
  <message>
   <source>This is the last pair.</source>
   <translation>最後の組です。</translation>
  </message>
  <message>
   <source>Next: heat {pair}</source>
   <translation>次：ヒート{pair}</translation>
  </message>
  <message>
   <source>Next: pair {pair}</source>
   <translation>次：{pair}組</translation>
  </message>
  <message>
   <source>Draw ceremony</source>
   <translation>抽選会</translation>
  </message>
  <message>
   <source>Draw · {race}</source>
   <translation>抽選 · {race}</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Draw again…</source>
   <translation>抽選し直す…</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Confirm the draw</source>
   <translation>抽選を確定</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>すべて表示</translation>
  </message>
  <message>
   <source>Next helmet</source>
   <translation>次のヘルメット</translation>
  </message>
  <message>
   <source>Next race</source>
   <translation>次のレース</translation>
  </message>
  <message>
   <source>Next pair</source>
   <translation>次の組</translation>
  </message>
  <message>
   <source>The draw begins.</source>
   <translation>抽選を始めます。</translation>
  </message>
  <message>
   <source>Throw this draw away and draw again?</source>
   <translation>この抽選を破棄して抽選し直しますか？</translation>
  </message>
  <message>
   <source>The pairs with seed {seed} are not stored, also those shown already. A new seed is taken that nobody knows, and all begins anew.</source>
   <translation>シード値{seed}の組は、表示済みのものも含めて保存されません。誰も知らない新しいシード値で最初からやり直します。</translation>
  </message>
  <message>
   <source>Draw again</source>
   <translation>抽選し直す</translation>
  </message>
  <message>
   <source>Keys of the ceremony</source>
   <translation>抽選会のキー</translation>
  </message>
  <message>
   <source>Space next · Backspace back · End all at once · F11 full screen · Ctrl+Return confirms · Esc leaves</source>
   <translation>Space 次へ · Backspace 戻る · End 一度に全部 · F11 全画面 · Ctrl+Return 確定 · Esc 終了</translation>
  </message>
  <message>
   <source>All are shown, nothing is stored yet · Return confirms the draw · Esc leaves</source>
   <translation>すべて表示済み、まだ保存していません · Returnで抽選を確定 · Escで終了</translation>
  </message>
  <message>
   <source>All are shown.</source>
   <translation>すべて表示しました。</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>シード値</translation>
  </message>
  <message>
   <source>empty lane</source>
   <translation>空きレーン</translation>
  </message>
  <message>
   <source>{first} to {last} of {count}</source>
   <translation>{count}中{first}から{last}</translation>
  </message>
  <message>
   <source>Helmet {number}</source>
   <translation>ヘルメット{number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair</source>
   <translation>
    <numerusform>{count}組</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} quartet</source>
   <translation>
    <numerusform>カルテット{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} quartets</extra-po-msgid_plural>
  </message>
  <message>
   <source>{who} in {where}</source>
   <translation>{who}、{where}</translation>
  </message>
  <message>
   <source>Quartet {number}</source>
   <translation>カルテット{number}</translation>
  </message>
  <message>
   <source>There is no plot to save yet.</source>
   <translation>保存するグラフがまだありません。</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>グラフを保存</translation>
  </message>
  <message>
   <source>&amp;Competition</source>
   <translation>大会(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;New competition…</source>
   <translation>新しい大会(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Correct the competition…</source>
   <translation>大会の修正(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Programme…</source>
   <translation>プログラム(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Officials of the competition…</source>
   <translation>大会の競技役員(&amp;O)…</translation>
  </message>
  <message>
   <source>O&amp;fficials of this race…</source>
   <translation>このレースの競技役員(&amp;F)…</translation>
  </message>
  <message>
   <source>Ice &amp;and air of this race…</source>
   <translation>このレースの氷と気象(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Import results…</source>
   <translation>リザルトの取り込み(&amp;I)…</translation>
  </message>
  <message>
   <source>Import &amp;entries…</source>
   <translation>エントリーの取り込み(&amp;E)…</translation>
  </message>
  <message>
   <source>Import earlier &amp;times…</source>
   <translation>過去のタイムの取り込み(&amp;T)…</translation>
  </message>
  <message>
   <source>Import from last &amp;season…</source>
   <translation>昨シーズンからの取り込み(&amp;S)…</translation>
  </message>
  <message>
   <source>Export this &amp;race…</source>
   <translation>このレースの書き出し(&amp;R)…</translation>
  </message>
  <message>
   <source>E&amp;xport the competition…</source>
   <translation>大会の書き出し(&amp;X)…</translation>
  </message>
  <message>
   <source>Export entry &amp;lists…</source>
   <translation>エントリーリストの書き出し(&amp;L)…</translation>
  </message>
  <message>
   <source>Import entries</source>
   <translation>エントリーの取り込み</translation>
  </message>
  <message>
   <source>Entry lists ({pattern})</source>
   <translation>エントリーリスト（{pattern}）</translation>
  </message>
  <message>
   <source>Import earlier times</source>
   <translation>過去のタイムの取り込み</translation>
  </message>
  <message>
   <source>Saved times ({pattern})</source>
   <translation>保存されたタイム（{pattern}）</translation>
  </message>
  <message>
   <source>Withdraw {name}?</source>
   <translation>{name}を棄権にしますか？</translation>
  </message>
  <message>
   <source>{name} stays on the list as WDR; the place in the pair stays free.</source>
   <translation>{name}はWDRとして一覧に残り、組の枠は空いたままです。</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>棄権</translation>
  </message>
  <message>
   <source>Take the result of {name} out?</source>
   <translation>{name}の結果を削除しますか？</translation>
  </message>
  <message>
   <source>Time, passings, status and notes go; undo brings them back.</source>
   <translation>タイム、通過、状態、注記が消えます。「元に戻す」で戻せます。</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>No file is open. Open one with File, Open, or make a new one.</source>
   <translation>開いているファイルがありません。「ファイル」の「開く」で開くか、新しく作ってください。</translation>
  </message>
  <message>
   <source>There is no distance to divide. Choose a race in the programme.</source>
   <translation>振り分ける距離がありません。プログラムでレースを選んでください。</translation>
  </message>
  <message>
   <source>Place in Division {division} by hand</source>
   <translation>手動でディビジョン{division}に配置</translation>
  </message>
  <message>
   <source>Place in {division}</source>
   <translation>{division}に配置</translation>
  </message>
  <message>
   <source>Why, such as: wild card of the organizer</source>
   <translation>理由（例：主催者のワイルドカード）</translation>
  </message>
  <message>
   <source>Take the placing back</source>
   <translation>配置を取り消す</translation>
  </message>
  <message>
   <source>{who} is not placed by hand.</source>
   <translation>{who}は手動配置されていません。</translation>
  </message>
  <message>
   <source>Choose one skater in the list first.</source>
   <translation>先に一覧で選手を1名選んでください。</translation>
  </message>
  <message>
   <source>Nothing changed since it went out, so there is nothing to print again.</source>
   <translation>発行後に変更がないため、印刷し直すものはありません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} changed list</source>
   <translation>
    <numerusform>変更された帳票{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changed lists</extra-po-msgid_plural>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Export.</source>
   <translation>このコンピューターにプリンターがありません。システムで設定するか、書き出しでPDFを作ってください。</translation>
  </message>
  <message>
   <source>Write into the folder</source>
   <translation>書き出し先フォルダー</translation>
  </message>
  <message>
   <source>Book ({pattern})</source>
   <translation>冊子（{pattern}）</translation>
  </message>
  <message>
   <source>Workbook ({pattern})</source>
   <translation>ブック（{pattern}）</translation>
  </message>
  <message>
   <source>Writing {name} …</source>
   <translation>{name}を書き出し中 …</translation>
  </message>
  <message>
   <source>The referee approves the result of a race. Choose one.</source>
   <translation>レースのリザルトはレフェリーが承認します。選んでください。</translation>
  </message>
  <message>
   <source>Choose a list first.</source>
   <translation>先に帳票を選んでください。</translation>
  </message>
  <message>
   <source>{title} did not go out yet. Print it, export it or issue it first.</source>
   <translation>{title}はまだ発行していません。先に印刷、書き出しまたは発行をしてください。</translation>
  </message>
  <message>
   <source>There is no list here to print or export.</source>
   <translation>ここには印刷・書き出しする帳票がありません。</translation>
  </message>
  <message>
   <source>Written and checked: {file}, {pages}, {lists}.</source>
   <translation>書き出して確認しました：{file}、{pages}、{lists}。</translation>
  </message>
  <message>
   <source>Doc&amp;uments</source>
   <translation>帳票(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <translation>印刷(&amp;P)…</translation>
  </message>
  <message>
   <source>Print only what &amp;changed…</source>
   <translation>変更分だけ印刷(&amp;C)…</translation>
  </message>
  <message>
   <source>Print &amp;all that is shown…</source>
   <translation>表示中をすべて印刷(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>書き出し(&amp;E)…</translation>
  </message>
  <message>
   <source>P&amp;rotocol…</source>
   <translation>公式記録集(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Issue without printing</source>
   <translation>印刷せずに発行(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Mark as printed</source>
   <translation>印刷済みにする(&amp;M)</translation>
  </message>
  <message>
   <source>It &amp;hangs on…</source>
   <translation>掲示先(&amp;H)…</translation>
  </message>
  <message>
   <source>Re&amp;feree's approval…</source>
   <translation>レフェリーの承認(&amp;F)…</translation>
  </message>
  <message>
   <source>&amp;Sheet settings…</source>
   <translation>帳票の設定(&amp;S)…</translation>
  </message>
  <message>
   <source>Preview as &amp;wide as there is room</source>
   <translation>プレビューを幅いっぱいに表示(&amp;W)</translation>
  </message>
  <message>
   <source>Race {number} has no start list yet. Draw it first.</source>
   <translation>レース{number}にはまだスタートリストがありません。先に抽選してください。</translation>
  </message>
  <message>
   <source>Take {name} off the start list?</source>
   <translation>{name}をスタートリストから外しますか？</translation>
  </message>
  <message>
   <source>{name} stays entered and stands below the list as not drawn; the lane stays empty.</source>
   <translation>{name}はエントリーのまま未抽選として一覧の下に表示され、レーンは空きます。</translation>
  </message>
  <message>
   <source>Take off</source>
   <translation>外す</translation>
  </message>
  <message>
   <source>&amp;Draw</source>
   <translation>抽選(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Draw…</source>
   <translation>抽選(&amp;D)…</translation>
  </message>
  <message>
   <source>Draw all ra&amp;ces…</source>
   <translation>全レースを抽選(&amp;C)…</translation>
  </message>
  <message>
   <source>Another &amp;seed</source>
   <translation>別のシード値(&amp;S)</translation>
  </message>
  <message>
   <source>Draw &amp;anew…</source>
   <translation>抽選し直す(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Export the protocol…</source>
   <translation>抽選記録の書き出し(&amp;E)…</translation>
  </message>
  <message>
   <source>Semi-finals from the &amp;quarter-finals</source>
   <translation>準々決勝から準決勝を作成(&amp;Q)</translation>
  </message>
  <message>
   <source>Fi&amp;nals from the semi-finals</source>
   <translation>準決勝から決勝を作成(&amp;N)</translation>
  </message>
  <message>
   <source>No race with entries waits for its draw. Enter skaters first, or choose Draw anew.</source>
   <translation>エントリーがあって抽選待ちのレースはありません。先に選手をエントリーするか、「抽選し直す」を選んでください。</translation>
  </message>
  <message>
   <source>This race was not drawn here yet, so there is no protocol to export.</source>
   <translation>このレースはここで抽選していないため、書き出す抽選記録がありません。</translation>
  </message>
  <message>
   <source>There is no race to enter anybody for. Choose one in the programme.</source>
   <translation>エントリー先のレースがありません。プログラムで選んでください。</translation>
  </message>
  <message>
   <source>Take {who} out?</source>
   <translation>{who}を削除しますか？</translation>
  </message>
  <message>
   <source>Nothing of it stays on the lists; undo brings it back. Withdraw instead to keep it listed.</source>
   <translation>帳票に何も残りません。「元に戻す」で戻せます。一覧に残すには、代わりに棄権にしてください。</translation>
  </message>
  <message>
   <source>Withdraw {who}?</source>
   <translation>{who}を棄権にしますか？</translation>
  </message>
  <message>
   <source>Who is on a start list stays on it as WDR, and the place in the pair stays free.</source>
   <translation>スタートリストにいる人はWDRとして残り、組の枠は空いたままです。</translation>
  </message>
  <message>
   <source>Reserve</source>
   <translation>補欠</translation>
  </message>
  <message>
   <source>Make a reserve</source>
   <translation>補欠にする</translation>
  </message>
  <message>
   <source>Place among the reserves of {nation}</source>
   <translation>{nation}の補欠の順番</translation>
  </message>
  <message>
   <source>{who} has not withdrawn. Choose who has.</source>
   <translation>{who}は棄権していません。棄権した人を選んでください。</translation>
  </message>
  <message>
   <source>{nation} has no reserve for this distance.</source>
   <translation>{nation}にはこの距離の補欠がいません。</translation>
  </message>
  <message>
   <source>Enter a reserve for {name}</source>
   <translation>{name}の代わりの補欠をエントリー</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>エントリー</translation>
  </message>
  <message>
   <source>Nothing speaks against the entry of {who}.</source>
   <translation>{who}のエントリーに問題はありません。</translation>
  </message>
  <message>
   <source>Let the entry stand</source>
   <translation>エントリーを容認</translation>
  </message>
  <message>
   <source>Let stand</source>
   <translation>容認</translation>
  </message>
  <message>
   <source>Why, such as: decided by the referee at the meeting of the team leaders</source>
   <translation>理由（例：監督会議でレフェリーが決定）</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>取り消す</translation>
  </message>
  <message>
   <source>Start number</source>
   <translation>ゼッケン</translation>
  </message>
  <message>
   <source>Give the number</source>
   <translation>番号を割り当て</translation>
  </message>
  <message>
   <source>It holds for the whole competition.</source>
   <translation>大会全体で有効です。</translation>
  </message>
  <message>
   <source>Take the number back</source>
   <translation>番号を取り消す</translation>
  </message>
  <message>
   <source>No entry is chosen. Choose one in the list first.</source>
   <translation>エントリーが選ばれていません。先に一覧で選んでください。</translation>
  </message>
  <message>
   <source>This is done for one entry at a time. Choose only one.</source>
   <translation>1件ずつ行う操作です。1件だけ選んでください。</translation>
  </message>
  <message>
   <source>A start number is a whole number, 1 or more.</source>
   <translation>ゼッケンは1以上の整数です。</translation>
  </message>
  <message>
   <source>{name} {nation}, race {race}</source>
   <translation>{name} {nation}、レース{race}</translation>
  </message>
  <message>
   <source>E&amp;ntries</source>
   <translation>エントリー(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Enter skaters…</source>
   <translation>選手をエントリー(&amp;E)…</translation>
  </message>
  <message>
   <source>P&amp;aste entries…</source>
   <translation>エントリーを貼り付け(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw, or take it back</source>
   <translation>棄権・棄権の取り消し(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Reserve…</source>
   <translation>補欠(&amp;R)…</translation>
  </message>
  <message>
   <source>Enter a reser&amp;ve for…</source>
   <translation>代わりの補欠をエントリー(&amp;V)…</translation>
  </message>
  <message>
   <source>&amp;Out of competition, or in it</source>
   <translation>オープン参加・正式参加(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Let stand…</source>
   <translation>容認(&amp;L)…</translation>
  </message>
  <message>
   <source>&amp;Take out…</source>
   <translation>削除(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Seed time…</source>
   <translation>シードタイム(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Number…</source>
   <translation>ゼッケン(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Give numbers</source>
   <translation>ゼッケンを割り当て(&amp;G)</translation>
  </message>
  <message>
   <source>Place by &amp;hand…</source>
   <translation>手動で配置(&amp;H)…</translation>
  </message>
  <message>
   <source>Take the &amp;placing back</source>
   <translation>配置を取り消す(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Compose divisions</source>
   <translation>ディビジョンを振り分け(&amp;C)</translation>
  </message>
  <message>
   <source>Making the sample …</source>
   <translation>サンプルを作成中 …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Results files ({pattern})</source>
   <translation>成績ファイル（{pattern}）</translation>
  </message>
  <message>
   <source>{name} is on the desk already.</source>
   <translation>{name} はすでに開いています。</translation>
  </message>
  <message>
   <source>Import results</source>
   <translation>リザルトの取り込み</translation>
  </message>
  <message>
   <source>Races ({pattern})</source>
   <translation>レース（{pattern}）</translation>
  </message>
  <message>
   <source>Race {number} has no result to print yet.</source>
   <translation>レース{number}には印刷する結果がまだありません。</translation>
  </message>
  <message>
   <source>Result {race}</source>
   <translation>リザルト {race}</translation>
  </message>
  <message numerus="yes">
   <source>{count} race taken.</source>
   <translation>
    <numerusform>{count}レースを取り込みました。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races taken.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {names}, {rows} row.</source>
   <translation>
    <numerusform>書き出して確認しました：{names}、{rows}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {names}, {rows} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ファイル(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;New…</source>
   <translation>新規(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>開く(&amp;O)…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>最近使ったファイル(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>閉じる(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>表示(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <translation>ライト(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>ダーク(&amp;D)</translation>
  </message>
  <message>
   <source>High &amp;contrast, for a bright rink</source>
   <translation>ハイコントラスト（明るいリンク用）(&amp;C)</translation>
  </message>
  <message>
   <source>L&amp;arger</source>
   <translation>拡大(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Smaller</source>
   <translation>縮小(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Rows close together</source>
   <translation>行間を詰める(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>skatedesk {version}</source>
   <translation>skatedesk {version}</translation>
  </message>
  <message>
   <source>{name} (missing)</source>
   <translation>{name}（見つかりません）</translation>
  </message>
  <message>
   <source>Take the missing files &amp;off the list</source>
   <translation>見つからないファイルを一覧から外す(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Manual</source>
   <translation>マニュアル(&amp;M)</translation>
  </message>
  <message>
   <source>What's &amp;this?</source>
   <translation>これは何(&amp;T)？</translation>
  </message>
  <message>
   <source>What &amp;goes in here?</source>
   <translation>ここに入力するものは(&amp;G)？</translation>
  </message>
  <message>
   <source>&amp;Quick card…</source>
   <translation>早見表(&amp;Q)…</translation>
  </message>
  <message>
   <source>Histor&amp;y</source>
   <translation>履歴(&amp;Y)</translation>
  </message>
  <message>
   <source>Take this change &amp;back</source>
   <translation>この変更を取り消す(&amp;B)</translation>
  </message>
  <message>
   <source>Changes of one &amp;skater…</source>
   <translation>選手1名の変更(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Lists as they stood then</source>
   <translation>その時点の帳票(&amp;L)</translation>
  </message>
  <message>
   <source>E&amp;xport what is shown…</source>
   <translation>表示内容の書き出し(&amp;X)…</translation>
  </message>
  <message>
   <source>Nothing is shown, so there is nothing to export yet.</source>
   <translation>何も表示していないため、書き出すものがありません。</translation>
  </message>
  <message>
   <source>Printing …</source>
   <translation>印刷中 …</translation>
  </message>
  <message>
   <source>The printer took nothing. See whether it is switched on, then print again.</source>
   <translation>プリンターが受け付けませんでした。電源を確認し、印刷し直してください。</translation>
  </message>
  <message numerus="yes">
   <source>Nothing changed since it went out: it stands as {revision}.</source>
   <translation>
    <numerusform>発行後に変更はありません：{revision}のままです。</numerusform>
   </translation>
   <extra-po-msgid_plural>Nothing changed since they went out: they stand as {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list issued, {revision}.</source>
   <translation>
    <numerusform>帳票{count}件を発行しました、{revision}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists issued, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <translation>
    <numerusform>{count}ファイル</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>Written and checked: {files} with {count} list, {revision}.</source>
   <translation>
    <numerusform>書き出して確認しました：{files}、帳票{count}件、{revision}。</numerusform>
   </translation>
   <extra-po-msgid_plural>Written and checked: {files} with {count} lists, {revision}.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list printed, {pages}, {revision}.</source>
   <translation>
    <numerusform>帳票{count}件を印刷しました、{pages}、{revision}。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists printed, {pages}, {revision}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>&amp;Lists</source>
   <translation>一覧(&amp;L)</translation>
  </message>
  <message>
   <source>This list is empty, so there is nothing to export yet.</source>
   <translation>この一覧は空のため、書き出すものがありません。</translation>
  </message>
  <message>
   <source>Laps of this race</source>
   <translation>このレースの周回数</translation>
  </message>
  <message>
   <source>Set the laps</source>
   <translation>周回数を設定</translation>
  </message>
  <message>
   <source>the finish moves; the sprints before it stay</source>
   <translation>フィニッシュは移動し、その前のスプリントは変わりません</translation>
  </message>
  <message>
   <source>By the rule file</source>
   <translation>規則ファイルのとおり</translation>
  </message>
  <message>
   <source>Several helmets are typed. Type only the one that is meant.</source>
   <translation>ヘルメットが複数入力されています。対象の1つだけを入力してください。</translation>
  </message>
  <message>
   <source>&amp;Mass start</source>
   <translation>マススタート(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Lapped, or not</source>
   <translation>周回遅れ・解除(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Stopped after some laps…</source>
   <translation>途中でやめた(&amp;S)…</translation>
  </message>
  <message>
   <source>Laps of this &amp;race…</source>
   <translation>このレースの周回数(&amp;R)…</translation>
  </message>
  <message>
   <source>Race &amp;points of the finish anew</source>
   <translation>フィニッシュのポイントを再計算(&amp;P)</translation>
  </message>
  <message>
   <source>Move the best of Division B &amp;up</source>
   <translation>ディビジョンBの上位を昇格(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Divide into semi-finals</source>
   <translation>準決勝に振り分け(&amp;D)</translation>
  </message>
  <message>
   <source>Start list of the &amp;final</source>
   <translation>決勝のスタートリスト(&amp;F)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Lists</source>
   <translation>一覧</translation>
  </message>
  <message>
   <source>Documents</source>
   <translation>帳票</translation>
  </message>
  <message>
   <source>Find anything</source>
   <translation>何でも検索</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>Arrows choose, Return goes there, Esc leaves</source>
   <translation>矢印キーで選択、Returnで移動、Escで終了</translation>
  </message>
  <message>
   <source>“{act}”: {reason}.</source>
   <translation>「{act}」：{reason}。</translation>
  </message>
  <message>
   <source>Nothing here has “{text}” in it.</source>
   <translation>「{text}」を含むものはありません。</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>最近の使用</translation>
  </message>
  <message>
   <source>{group}, {shown} of {count}</source>
   <translation>{group}（{count}件中{shown}件）</translation>
  </message>
  <message>
   <source>Race, skater, act or document</source>
   <translation>レース、選手、操作、帳票</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Acts</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>マニュアル</translation>
  </message>
  <message>
   <source>Open a file first</source>
   <translation>先にファイルを開いてください</translation>
  </message>
  <message>
   <source>Only on the page {page}</source>
   <translation>「{page}」ページでのみ使えます</translation>
  </message>
  <message>
   <source>Not possible here</source>
   <translation>ここでは使えません</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>検索結果</translation>
  </message>
  <message>
   <source>&amp;Find anything…</source>
   <translation>何でも検索(&amp;F)…</translation>
  </message>
  <message>
   <source>Choose a race first.</source>
   <translation>先にレースを選んでください。</translation>
  </message>
  <message>
   <source>Pair or heat</source>
   <translation>組・ヒート</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>対象</translation>
  </message>
  <message>
   <source>Plots of the race</source>
   <translation>レースのグラフ</translation>
  </message>
  <message>
   <source>There is no standing to plot yet.</source>
   <translation>グラフにする総合順位がまだありません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} race to come</source>
   <translation>
    <numerusform>残り{count}レース</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} races to come</extra-po-msgid_plural>
  </message>
  <message>
   <source>races as in the rule file</source>
   <translation>規則ファイルのレース数</translation>
  </message>
  <message>
   <source>Races to come</source>
   <translation>残りのレース</translation>
  </message>
  <message>
   <source>Plots of the cup</source>
   <translation>カップのグラフ</translation>
  </message>
  <message>
   <source>Choose a skater first.</source>
   <translation>先に選手を選んでください。</translation>
  </message>
  <message>
   <source>This skater has no time yet, so there is nothing to plot.</source>
   <translation>この選手にはタイムがまだないため、グラフにできません。</translation>
  </message>
  <message>
   <source>Plots of the skater</source>
   <translation>選手のグラフ</translation>
  </message>
  <message>
   <source>&amp;Plots of this page…</source>
   <translation>このページのグラフ(&amp;P)…</translation>
  </message>
  <message>
   <source>All that is kept of {name}</source>
   <translation>{name}について保存されている全情報</translation>
  </message>
  <message>
   <source>JSON ({pattern})</source>
   <translation>JSON（{pattern}）</translation>
  </message>
  <message>
   <source>The new file</source>
   <translation>新しいファイル</translation>
  </message>
  <message>
   <source>{mark} {time}, {name}</source>
   <translation>{mark} {time}、{name}</translation>
  </message>
  <message>
   <source>Take the record out of the list?</source>
   <translation>一覧から記録を削除しますか？</translation>
  </message>
  <message>
   <source>Take it out</source>
   <translation>削除する</translation>
  </message>
  <message>
   <source>Import records</source>
   <translation>記録の取り込み</translation>
  </message>
  <message>
   <source>Record lists ({pattern})</source>
   <translation>記録の一覧（{pattern}）</translation>
  </message>
  <message>
   <source>Choose a record that was set in this competition first.</source>
   <translation>先にこの大会で出た記録を選んでください。</translation>
  </message>
  <message>
   <source>Personal and season bests stand with the skater; only records have a list.</source>
   <translation>自己ベストとシーズンベストは選手に付きます。一覧があるのは記録だけです。</translation>
  </message>
  <message>
   <source>This record is ratified already.</source>
   <translation>この記録はすでに公認済みです。</translation>
  </message>
  <message>
   <source>Choose a record first.</source>
   <translation>先に記録を選んでください。</translation>
  </message>
  <message>
   <source>This is not in the list yet. Take it over first, with Records, Take over.</source>
   <translation>まだ一覧にありません。先に「記録」の「一覧に追加」で追加してください。</translation>
  </message>
  <message>
   <source>Recor&amp;ds</source>
   <translation>記録(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;New record…</source>
   <translation>新しい記録(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Correct…</source>
   <translation>修正(&amp;C)…</translation>
  </message>
  <message>
   <source>Ta&amp;ke out…</source>
   <translation>削除(&amp;K)…</translation>
  </message>
  <message>
   <source>&amp;Take over, provisional</source>
   <translation>暫定として一覧に追加(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Ratify…</source>
   <translation>公認(&amp;R)…</translation>
  </message>
  <message>
   <source>&amp;Application sheet…</source>
   <translation>申請書(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Import a list…</source>
   <translation>一覧の取り込み(&amp;I)…</translation>
  </message>
  <message>
   <source>There is no record to export yet.</source>
   <translation>書き出す記録がまだありません。</translation>
  </message>
  <message>
   <source>Who is the same person?</source>
   <translation>同一人物はどの人ですか？</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>chosen by hand</source>
   <translation>手動で選択</translation>
  </message>
  <message>
   <source>No skater is chosen. Make one with Skaters, New skater.</source>
   <translation>選手が選ばれていません。「選手」の「新しい選手」で作ってください。</translation>
  </message>
  <message>
   <source>&amp;Skaters</source>
   <translation>選手(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;New skater…</source>
   <translation>新しい選手(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Edit…</source>
   <translation>編集(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Other names…</source>
   <translation>別名(&amp;O)…</translation>
  </message>
  <message>
   <source>The &amp;same person as…</source>
   <translation>同一人物(&amp;S)…</translation>
  </message>
  <message>
   <source>&amp;Who may be one person…</source>
   <translation>同一人物の候補(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Merged skaters…</source>
   <translation>統合した選手(&amp;M)…</translation>
  </message>
  <message>
   <source>&amp;Teams…</source>
   <translation>チーム(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;All that is kept of somebody…</source>
   <translation>本人の全情報を書き出す(&amp;A)…</translation>
  </message>
  <message>
   <source>Ta&amp;ke the name away…</source>
   <translation>名前を消す(&amp;K)…</translation>
  </message>
  <message>
   <source>E&amp;xport the registry…</source>
   <translation>選手名簿の書き出し(&amp;X)…</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>遅く</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>速く</translation>
  </message>
  <message>
   <source>End…</source>
   <translation>終了…</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>{count}×</source>
   <translation>{count}×</translation>
  </message>
  <message>
   <source>Seed number {number}</source>
   <translation>シード値{number}</translation>
  </message>
  <message numerus="yes">
   <source>({count} more)</source>
   <translation>
    <numerusform>（ほか{count}件）</numerusform>
   </translation>
   <extra-po-msgid_plural>({count} more)</extra-po-msgid_plural>
  </message>
  <message>
   <source>To enter: {task} {more}</source>
   <translation>入力：{task} {more}</translation>
  </message>
  <message>
   <source>Re&amp;hearsal…</source>
   <translation>リハーサル(&amp;H)…</translation>
  </message>
  <message>
   <source>Rehea&amp;rsal</source>
   <translation>リハーサル(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Pause, or go on</source>
   <translation>一時停止・再開(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Next pair</source>
   <translation>次の組(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>遅く(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Faster</source>
   <translation>速く(&amp;F)</translation>
  </message>
  <message>
   <source>Making the rehearsal …</source>
   <translation>リハーサルを準備中 …</translation>
  </message>
  <message numerus="yes">
   <source>A rehearsal was not ended. Delete it?</source>
   <translation>
    <numerusform>終了していないリハーサルが{count}件あります。削除しますか？</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rehearsals were not ended. Delete them?</extra-po-msgid_plural>
  </message>
  <message>
   <source>{names}. Nothing in a rehearsal is a result.</source>
   <translation>{names}。リハーサルの内容は実際の結果ではありません。</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Rehearsal – {name} – skatedesk</source>
   <translation>リハーサル – {name} – skatedesk</translation>
  </message>
  <message>
   <source>On the ice: {who}</source>
   <translation>進行中：{who}</translation>
  </message>
  <message>
   <source>All races are skated. End the rehearsal to see how it went.</source>
   <translation>全レースが終わりました。リハーサルを終了すると、結果を確認できます。</translation>
  </message>
  <message>
   <source>{race} has no start list yet. Make the draw, or leave it out with Next pair.</source>
   <translation>{race}にはまだスタートリストがありません。抽選するか、「次の組」で飛ばしてください。</translation>
  </message>
  <message>
   <source>Next: {race}</source>
   <translation>次：{race}</translation>
  </message>
  <message>
   <source>S&amp;tandings</source>
   <translation>総合順位(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;What if…</source>
   <translation>もしも(&amp;W)…</translation>
  </message>
  <message>
   <source>&amp;Rank by hand…</source>
   <translation>手動の順位(&amp;R)…</translation>
  </message>
  <message>
   <source>Late &amp;withdrawal…</source>
   <translation>直前の棄権(&amp;W)…</translation>
  </message>
  <message>
   <source>Iss&amp;ue start list</source>
   <translation>スタートリストを発行(&amp;U)</translation>
  </message>
  <message>
   <source>E&amp;xport start list, pair list and lap sheet…</source>
   <translation>スタートリスト・組合せ表・ラップシートの書き出し(&amp;X)…</translation>
  </message>
  <message>
   <source>What was saved, and how the file is</source>
   <translation>保存の内容とファイルの状態</translation>
  </message>
  <message>
   <source>Undo {keys}</source>
   <translation>元に戻す {keys}</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>No file is open</source>
   <translation>開いているファイルなし</translation>
  </message>
  <message>
   <source>Nothing was changed yet</source>
   <translation>まだ変更はありません</translation>
  </message>
  <message>
   <source>Last change {when} · {label}</source>
   <translation>最後の変更 {when} · {label}</translation>
  </message>
  <message>
   <source>File safe</source>
   <translation>ファイルは安全</translation>
  </message>
  <message>
   <source>Nothing new · {label}</source>
   <translation>新しい変更なし · {label}</translation>
  </message>
  <message>
   <source>Saved {time} · {what}</source>
   <translation>{time}に保存 · {what}</translation>
  </message>
  <message>
   <source>Not saved: {reason}</source>
   <translation>未保存：{reason}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed</source>
   <translation>
    <numerusform>変更された帳票{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out.</source>
   <translation>
    <numerusform>発行後に変更された帳票が{count}件あります。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Toda&amp;y</source>
   <translation>今日(&amp;Y)</translation>
  </message>
  <message>
   <source>&amp;Timetable…</source>
   <translation>タイムテーブル(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Checklist…</source>
   <translation>チェックリスト(&amp;C)…</translation>
  </message>
  <message>
   <source>There is no figure to explain yet. It comes with the first time.</source>
   <translation>説明する数値がまだありません。最初のタイムが入ると表示できます。</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Competition and pages</source>
   <translation>大会とページ</translation>
  </message>
  <message>
   <source>No competition</source>
   <translation>大会なし</translation>
  </message>
  <message>
   <source>Referee's approval</source>
   <translation>レフェリーの承認</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>承認</translation>
  </message>
  <message>
   <source>First name NAME</source>
   <translation>名 姓（大文字）</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>署名</translation>
  </message>
  <message>
   <source>&amp;Another signature…</source>
   <translation>別の署名(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Withdraw</source>
   <translation>取り消す(&amp;W)</translation>
  </message>
  <message>
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Signature {number}</source>
   <translation>署名{number}</translation>
  </message>
  <message>
   <source>Pictures ({pattern})</source>
   <translation>画像（{pattern}）</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>&amp;Restore…</source>
   <translation>復元(&amp;R)…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Changes since</source>
   <translation>以後の変更</translation>
  </message>
  <message>
   <source>&amp;Choose the place…</source>
   <translation>場所を選ぶ(&amp;C)…</translation>
  </message>
  <message>
   <source>Choose a backup of the list.</source>
   <translation>一覧からバックアップを選んでください。</translation>
  </message>
  <message>
   <source>No second place is chosen. Choose a stick or a share, and backups are made from then on.</source>
   <translation>バックアップ先が未設定です。USBメモリーか共有フォルダーを選ぶと、以後バックアップします。</translation>
  </message>
  <message>
   <source>Second place: {folder}. It is on the same disk as the file, and would be lost with it.</source>
   <translation>バックアップ先：{folder}。ファイルと同じディスクにあり、故障すると一緒に失われます。</translation>
  </message>
  <message>
   <source>Second place: {folder}</source>
   <translation>バックアップ先：{folder}</translation>
  </message>
  <message>
   <source>There is no backup yet. Choose a second place, or take one with Back up now.</source>
   <translation>バックアップはまだありません。バックアップ先を選ぶか、「今すぐバックアップ」を使ってください。</translation>
  </message>
  <message>
   <source>What has changed since a backup is listed here.</source>
   <translation>バックアップ後の変更をここに表示します。</translation>
  </message>
  <message>
   <source>goes</source>
   <translation>消える</translation>
  </message>
  <message>
   <source>comes back</source>
   <translation>戻る</translation>
  </message>
  <message numerus="yes">
   <source>{count} change more</source>
   <translation>
    <numerusform>ほか変更{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes more</extra-po-msgid_plural>
  </message>
  <message>
   <source>and</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>A stick, a share or another disk for backups</source>
   <translation>バックアップ用のUSBメモリー、共有フォルダーまたは別のディスク</translation>
  </message>
  <message>
   <source>How often, when something has changed</source>
   <translation>変更があったときの間隔</translation>
  </message>
  <message>
   <source>Return on a backup goes back to it, after a question. Nothing is lost by that.</source>
   <translation>バックアップでReturnを押すと、確認の後にその時点へ戻ります。失われるものはありません。</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>Stands at</source>
   <translation>時点</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>保存場所</translation>
  </message>
  <message>
   <source>others</source>
   <translation>別系統</translation>
  </message>
  <message>
   <source>second place</source>
   <translation>バックアップ先</translation>
  </message>
  <message>
   <source>beside it</source>
   <translation>ファイルの横</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>本文を保存</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>見どころ</translation>
  </message>
  <message>
   <source>The text is not kept yet. Ctrl+Return keeps it, Esc once more leaves without it.</source>
   <translation>本文は未保存です。Ctrl+Returnで保存、もう一度Escで保存せずに閉じます。</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <source>Save the bulletin</source>
   <translation>速報を保存</translation>
  </message>
  <message>
   <source>Nobody has a place in this race, and nothing else is worth telling.</source>
   <translation>このレースにはまだ順位がなく、ほかに伝えることもありません。</translation>
  </message>
  <message>
   <source>edited · results changed since</source>
   <translation>編集済み · その後に結果が変更</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>編集済み</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>The text is not kept yet. Keep it, or go back to the one made of the results.</source>
   <translation>本文は未保存です。保存するか、結果から作ったものに戻してください。</translation>
  </message>
  <message>
   <source>Written and checked: {names}</source>
   <translation>書き出して確認しました：{names}</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>保存しました</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Save as…</source>
   <translation>名前を付けて保存(&amp;S)…</translation>
  </message>
  <message>
   <source>Back to what the &amp;results say</source>
   <translation>結果の内容に戻す(&amp;R)</translation>
  </message>
  <message>
   <source>Return on a fact shows how it was found. Tab goes to the text; Ctrl+Return keeps it.</source>
   <translation>見どころでReturnを押すと根拠を表示します。Tabで本文へ、Ctrl+Returnで保存します。</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>本文</translation>
  </message>
  <message>
   <source>Language of the bulletin</source>
   <translation>速報の言語</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <translation>画像として保存…</translation>
  </message>
  <message>
   <source>Which plot</source>
   <translation>グラフの種類</translation>
  </message>
  <message>
   <source>The same values as a table</source>
   <translation>同じ値の表</translation>
  </message>
  <message>
   <source>Plot or table</source>
   <translation>グラフまたは表</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>グラフ</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>チェックリスト</translation>
  </message>
  <message>
   <source>Add the line</source>
   <translation>行を追加</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>行</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>新しい行</translation>
  </message>
  <message>
   <source>Something else that must be done</source>
   <translation>ほかにすべきこと</translation>
  </message>
  <message>
   <source>Take another list</source>
   <translation>別のリストを使う</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>上へ</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>下へ</translation>
  </message>
  <message>
   <source>Take another list …</source>
   <translation>別のリストを使う …</translation>
  </message>
  <message>
   <source>Type into a line to call it differently. It is ticked on the page Today, with the space bar.</source>
   <translation>行に入力すると名前を変えられます。チェックは「今日」ページでスペースキーを押します。</translation>
  </message>
  <message>
   <source>What must be done</source>
   <translation>すべきこと</translation>
  </message>
  <message>
   <source>Ticked</source>
   <translation>チェック</translation>
  </message>
  <message>
   <source>by itself</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>New competition</source>
   <translation>新しい大会</translation>
  </message>
  <message>
   <source>In {file}</source>
   <translation>{file}内</translation>
  </message>
  <message>
   <source>Make the competition</source>
   <translation>大会を作成</translation>
  </message>
  <message>
   <source>Rules: {name}</source>
   <translation>規則：{name}</translation>
  </message>
  <message>
   <source>As at {event}, {season}</source>
   <translation>{event}、{season}と同じ</translation>
  </message>
  <message>
   <source>No races yet</source>
   <translation>レースなし</translation>
  </message>
  <message>
   <source>Correct the competition</source>
   <translation>大会の修正</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Races of the programme</source>
   <translation>プログラムのレース</translation>
  </message>
  <message>
   <source>The competition begins without races. Add them afterwards.</source>
   <translation>大会はレースなしで始まります。後で加えてください。</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>シリーズ</translation>
  </message>
  <message>
   <source>Season</source>
   <translation>シーズン</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>番号</translation>
  </message>
  <message>
   <source>Oval</source>
   <translation>リンク名</translation>
  </message>
  <message>
   <source>City</source>
   <translation>都市</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>国</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>初日</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>日程</translation>
  </message>
  <message>
   <source>The number is a whole one, 1 or more; leave it empty for the next.</source>
   <translation>番号は1以上の整数です。空欄なら次の番号になります。</translation>
  </message>
  <message>
   <source>{number}, the next</source>
   <translation>{number}（次の番号）</translation>
  </message>
  <message>
   <source>Officials of the competition</source>
   <translation>大会の競技役員</translation>
  </message>
  <message>
   <source>New &amp;office</source>
   <translation>新しい役職(&amp;O)</translation>
  </message>
  <message>
   <source>One &amp;more</source>
   <translation>1名追加(&amp;M)</translation>
  </message>
  <message numerus="yes">
   <source>Draw {count} race</source>
   <translation>
    <numerusform>{count}レースを抽選</numerusform>
   </translation>
   <extra-po-msgid_plural>Draw {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>Draw all races</source>
   <translation>全レースを抽選</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>対象外：{sentence}</translation>
  </message>
  <message>
   <source>Each race gets a seed of its own, which is kept with its draw. One undo takes all of them back.</source>
   <translation>各レースに別々のシード値を使い、抽選とともに保存します。1回の「元に戻す」ですべて取り消せます。</translation>
  </message>
  <message>
   <source>Enter teams</source>
   <translation>チームをエントリー</translation>
  </message>
  <message>
   <source>Enter skaters</source>
   <translation>選手をエントリー</translation>
  </message>
  <message>
   <source>Name, nation or number</source>
   <translation>名前、国またはゼッケン</translation>
  </message>
  <message>
   <source>Return enters for the ticked distances. Esc closes.</source>
   <translation>Returnで、チェックした距離にエントリーします。Escで閉じます。</translation>
  </message>
  <message>
   <source>&amp;New team…</source>
   <translation>新しいチーム(&amp;N)…</translation>
  </message>
  <message>
   <source>Tick at least one distance below the list.</source>
   <translation>一覧の下で距離を1つ以上チェックしてください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} entered so far.</source>
   <translation>
    <numerusform>これまで{count}件エントリー。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entered so far.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is entered. {total}</source>
   <translation>{name}をエントリーしました。{total}</translation>
  </message>
  <message>
   <source>Who is new is not of the sex that skates here. Choose another race.</source>
   <translation>新しい人の性別がこのレースと合いません。別のレースを選んでください。</translation>
  </message>
  <message>
   <source>Entered for</source>
   <translation>エントリー先</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Columns of the list</source>
   <translation>一覧の列</translation>
  </message>
  <message>
   <source>Is read as</source>
   <translation>読み方</translation>
  </message>
  <message>
   <source>Nation of rows that name none</source>
   <translation>国のない行の国</translation>
  </message>
  <message>
   <source>none: such rows are refused</source>
   <translation>なし：そのような行は拒否</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one.</source>
   <translation>{what}を示す列がありません。選んでください。</translation>
  </message>
  <message>
   <source>No column says {what}. Choose one, or the nation of all rows at the bottom.</source>
   <translation>{what}の列がありません。列を選ぶか、下で全行の国を選んでください。</translation>
  </message>
  <message>
   <source>“{heading}” is read as</source>
   <translation>「{heading}」の読み方</translation>
  </message>
  <message>
   <source>Column {number}</source>
   <translation>列{number}</translation>
  </message>
  <message>
   <source>not read</source>
   <translation>読まない</translation>
  </message>
  <message>
   <source>Id or licence</source>
   <translation>IDまたは登録番号</translation>
  </message>
  <message>
   <source>Full name</source>
   <translation>氏名</translation>
  </message>
  <message>
   <source>Name in the own script</source>
   <translation>母語表記の名前</translation>
  </message>
  <message>
   <source>Women or men</source>
   <translation>女子・男子</translation>
  </message>
  <message>
   <source>Distances, all in one column</source>
   <translation>距離（すべて1列）</translation>
  </message>
  <message>
   <source>Entry time</source>
   <translation>エントリータイム</translation>
  </message>
  <message>
   <source>Distance of the entry time</source>
   <translation>エントリータイムの距離</translation>
  </message>
  <message>
   <source>Day of the entry time</source>
   <translation>エントリータイムの日付</translation>
  </message>
  <message>
   <source>Place of the entry time</source>
   <translation>エントリータイムの場所</translation>
  </message>
  <message>
   <source>Column</source>
   <translation>列</translation>
  </message>
  <message>
   <source>First row</source>
   <translation>最初の行</translation>
  </message>
  <message>
   <source>The chosen row</source>
   <translation>選んだ行</translation>
  </message>
  <message>
   <source>Who is it?</source>
   <translation>誰ですか？</translation>
  </message>
  <message>
   <source>The whole list</source>
   <translation>一覧全体</translation>
  </message>
  <message>
   <source>Row {number}</source>
   <translation>{number}行目</translation>
  </message>
  <message>
   <source>The list says: {text}</source>
   <translation>一覧の記載：{text}</translation>
  </message>
  <message>
   <source>Not decided: leave the row out</source>
   <translation>未決定：行を除く</translation>
  </message>
  <message>
   <source>Somebody new: {name}</source>
   <translation>新しい人：{name}</translation>
  </message>
  <message>
   <source>Take the rows</source>
   <translation>行を取り込む</translation>
  </message>
  <message>
   <source>Sheet of the workbook</source>
   <translation>ブックのシート</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>レポートを保存…</translation>
  </message>
  <message>
   <source>Reading {file} …</source>
   <translation>{file}を読み込み中 …</translation>
  </message>
  <message>
   <source>Nothing can be taken from this list.</source>
   <translation>この一覧から取り込めるものはありません。</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} row</source>
   <translation>
    <numerusform>{count}行を取り込む</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} rows</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing to take</source>
   <translation>取り込むものなし</translation>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken, and one undo takes all of them back.</source>
   <translation>行を取り込むまで何も変わりません。取り込みは1回の「元に戻す」ですべて取り消せます。</translation>
  </message>
  <message numerus="yes">
   <source>{count} row asks who it is and is left out until that is decided: Return opens the answers.</source>
   <translation>
    <numerusform>{count}行は誰か不明なため、決まるまで除きます：Returnで選択肢を開きます。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows ask who they are and are left out until that is decided: Return opens the answers.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Ctrl+Return takes the rows.</source>
   <translation>Ctrl+Returnで行を取り込みます。</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>レポートを保存</translation>
  </message>
  <message>
   <source>Excel workbooks ({pattern})</source>
   <translation>Excelブック（{pattern}）</translation>
  </message>
  <message>
   <source>{name}-report.xlsx</source>
   <translation>{name}-report.xlsx</translation>
  </message>
  <message numerus="yes">
   <source>Report written and checked: {name}, {count} row.</source>
   <translation>
    <numerusform>レポートを書き出して確認しました：{name}、{count}行。</numerusform>
   </translation>
   <extra-po-msgid_plural>Report written and checked: {name}, {count} rows.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Rows</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Which rows are shown</source>
   <translation>表示する行</translation>
  </message>
  <message>
   <source>What each row would do</source>
   <translation>各行の処理内容</translation>
  </message>
  <message>
   <source>No row of this kind.</source>
   <translation>該当する行はありません。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>備考</translation>
  </message>
  <message>
   <source>Entered, but not in this list.</source>
   <translation>エントリー済みだが、この一覧にない。</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>決定済み</translation>
  </message>
  <message>
   <source>Somebody new.</source>
   <translation>新しい人。</translation>
  </message>
  <message>
   <source>It is {known}.</source>
   <translation>{known}です。</translation>
  </message>
  <message>
   <source>What it would do, or why not</source>
   <translation>処理内容、またはしない理由</translation>
  </message>
  <message>
   <source>What changed since it went out becomes a new revision, the same in every format.</source>
   <translation>発行後に変わったものは新しい改訂になり、どの形式でも同じです。</translation>
  </message>
  <message>
   <source>Export lists</source>
   <translation>帳票の書き出し</translation>
  </message>
  <message>
   <source>Choose the folder…</source>
   <translation>フォルダーを選ぶ…</translation>
  </message>
  <message>
   <source>Which lists</source>
   <translation>対象の帳票</translation>
  </message>
  <message>
   <source>Formats</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Tick one format at least.</source>
   <translation>形式を1つ以上チェックしてください。</translation>
  </message>
  <message numerus="yes">
   <source>The {count} list that is shown</source>
   <translation>
    <numerusform>表示中の帳票{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>All {count} lists that are shown</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The {count} list that changed</source>
   <translation>
    <numerusform>変更された帳票{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>The {count} lists that changed</extra-po-msgid_plural>
  </message>
  <message>
   <source>E&amp;xcel workbook, all lists in one</source>
   <translation>Excelブック（全帳票を1つに）(&amp;X)</translation>
  </message>
  <message>
   <source>&amp;PDF</source>
   <translation>PDF(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;HTML, for the web</source>
   <translation>HTML（Web用）(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;CSV, for other programs</source>
   <translation>CSV（ほかのプログラム用）(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;JSON, for other programs</source>
   <translation>JSON（ほかのプログラム用）(&amp;J)</translation>
  </message>
  <message>
   <source>A fault in skatedesk</source>
   <translation>skatedeskの不具合</translation>
  </message>
  <message>
   <source>With &amp;names, dates and paths</source>
   <translation>名前・日付・パスを含める(&amp;N)</translation>
  </message>
  <message>
   <source>With names, dates and paths</source>
   <translation>名前・日付・パスを含める</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause</source>
   <translation>原因調査のための不具合の内容</translation>
  </message>
  <message numerus="yes">
   <source>Something went wrong in skatedesk</source>
   <translation>
    <numerusform>skatedeskで問題が{count}件起きました</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things went wrong in skatedesk</extra-po-msgid_plural>
  </message>
  <message>
   <source>What was saved is safe, and you can go on. Please send this report to those who look after skatedesk.</source>
   <translation>保存済みの内容は安全で、作業を続けられます。このレポートをskatedeskの担当者に送ってください。</translation>
  </message>
  <message>
   <source>It is also written down in {path}</source>
   <translation>{path}にも書き出しました</translation>
  </message>
  <message>
   <source>It could not be written down, so copy it before you close this.</source>
   <translation>書き出せなかったため、閉じる前にコピーしてください。</translation>
  </message>
  <message>
   <source>The last acts:</source>
   <translation>直前の操作：</translation>
  </message>
  <message numerus="yes">
   <source>{count} time:</source>
   <translation>
    <numerusform>{count}回：</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times:</extra-po-msgid_plural>
  </message>
  <message>
   <source>Such as NOR</source>
   <translation>例：NOR</translation>
  </message>
  <message numerus="yes">
   <source>{names}</source>
   <translation>
    <numerusform>{count}ファイル：{names}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} files: {names}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Take the times</source>
   <translation>タイムを取り込む</translation>
  </message>
  <message>
   <source>Distance of the file</source>
   <translation>ファイルの距離</translation>
  </message>
  <message>
   <source>Skaters of the files</source>
   <translation>ファイルの選手</translation>
  </message>
  <message>
   <source>Name, nation or id</source>
   <translation>名前、国またはID</translation>
  </message>
  <message>
   <source>Skaters of the registry</source>
   <translation>名簿の選手</translation>
  </message>
  <message>
   <source>Reading …</source>
   <translation>読み込み中 …</translation>
  </message>
  <message>
   <source>These files hold no times.</source>
   <translation>これらのファイルにタイムはありません。</translation>
  </message>
  <message>
   <source>Nothing can be taken from these files.</source>
   <translation>これらのファイルから取り込めるものはありません。</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} time</source>
   <translation>
    <numerusform>タイム{count}件を取り込む</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} times</extra-po-msgid_plural>
  </message>
  <message>
   <source>Times that are known already are not taken twice. Ctrl+Return takes the times.</source>
   <translation>既知のタイムは重複して取り込みません。Ctrl+Returnでタイムを取り込みます。</translation>
  </message>
  <message numerus="yes">
   <source>{count} skater is left out until somebody is chosen: Return goes to the registry.</source>
   <translation>
    <numerusform>{count}名は、相手を選ぶまで除きます：Returnで名簿へ移ります。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} skaters are left out until somebody is chosen: Return goes to the registry.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row has no valid time.</source>
   <translation>
    <numerusform>{count}行に有効なタイムがありません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows have no valid time.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Who is {name}?</source>
   <translation>{name}は誰ですか？</translation>
  </message>
  <message>
   <source>as the file says</source>
   <translation>ファイルのとおり</translation>
  </message>
  <message>
   <source>Distance, where a file does not say it</source>
   <translation>ファイルに記載がない場合の距離</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>除く</translation>
  </message>
  <message>
   <source>Registry</source>
   <translation>名簿</translation>
  </message>
  <message>
   <source>In the files</source>
   <translation>ファイル内</translation>
  </message>
  <message>
   <source>Metres</source>
   <translation>距離（m）</translation>
  </message>
  <message>
   <source>In the registry</source>
   <translation>名簿内</translation>
  </message>
  <message>
   <source>nobody chosen</source>
   <translation>未選択</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー一覧</translation>
  </message>
  <message>
   <source>Words or a key, such as undo or F5</source>
   <translation>語またはキー（例：undo、F5）</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Keys of the desk</source>
   <translation>画面のキー</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>文字</translation>
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
   <translation>矢印</translation>
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
   <translation>全画面共通</translation>
  </message>
  <message>
   <source>To the next part of the page, or the one before</source>
   <translation>ページの次の部分、または前の部分へ</translation>
  </message>
  <message>
   <source>To another line of a list</source>
   <translation>一覧の別の行へ</translation>
  </message>
  <message>
   <source>To the first or the last line of a list</source>
   <translation>一覧の最初または最後の行へ</translation>
  </message>
  <message>
   <source>What can be done with the line, in a menu</source>
   <translation>その行でできる操作のメニュー</translation>
  </message>
  <message>
   <source>Find in the list</source>
   <translation>一覧を検索</translation>
  </message>
  <message>
   <source>Copy the row</source>
   <translation>行をコピー</translation>
  </message>
  <message>
   <source>Copy the whole list</source>
   <translation>リスト全体をコピー</translation>
  </message>
  <message>
   <source>Leave a question as it was</source>
   <translation>何も変えずに画面を閉じる</translation>
  </message>
  <message>
   <source>Take a long question from any of its fields</source>
   <translation>大きな入力画面を、どの欄からでも確定</translation>
  </message>
  <message>
   <source>Time box</source>
   <translation>タイム入力欄</translation>
  </message>
  <message>
   <source>The time without colon and point: 10650 is 1:06.50</source>
   <translation>コロンと小数点なしのタイム：10650は1:06.50</translation>
  </message>
  <message>
   <source>Save the time and go to the next skater</source>
   <translation>タイムを保存して次の選手へ</translation>
  </message>
  <message>
   <source>Save the time and go to the passings</source>
   <translation>タイムを保存して通過へ</translation>
  </message>
  <message>
   <source>The skater before, or the next one; the time is not saved</source>
   <translation>前または次の選手へ（タイムは保存しない）</translation>
  </message>
  <message>
   <source>Bring back the time that is saved</source>
   <translation>保存済みのタイムに戻す</translation>
  </message>
  <message>
   <source>Save the passing and go to the next one</source>
   <translation>通過を保存して次へ</translation>
  </message>
  <message>
   <source>Save the passing and go to the one before</source>
   <translation>通過を保存して前へ</translation>
  </message>
  <message>
   <source>The same passing of another skater</source>
   <translation>別の選手の同じ通過</translation>
  </message>
  <message>
   <source>Bring back the passing that is saved</source>
   <translation>保存済みの通過に戻す</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish</source>
   <translation>スプリントまたはフィニッシュの着順のヘルメット番号</translation>
  </message>
  <message>
   <source>The sprint before, or the next one</source>
   <translation>前または次のスプリント</translation>
  </message>
  <message>
   <source>Take the last lap back, while nothing is typed</source>
   <translation>最後の周回を取り消す（未入力のとき）</translation>
  </message>
  <message>
   <source>Another race</source>
   <translation>別のレース</translation>
  </message>
  <message>
   <source>The race of this number</source>
   <translation>この番号のレース</translation>
  </message>
  <message>
   <source>To the page of the race</source>
   <translation>レースのページへ</translation>
  </message>
  <message>
   <source>Box above a list</source>
   <translation>一覧の上の検索欄</translation>
  </message>
  <message>
   <source>Only what has these words; accents do not matter</source>
   <translation>これらの語を含むものだけ（アクセント記号は無視）</translation>
  </message>
  <message>
   <source>Into the list</source>
   <translation>一覧へ</translation>
  </message>
  <message>
   <source>Take the highlighted line</source>
   <translation>選択中の行を採用</translation>
  </message>
  <message>
   <source>All of the list again</source>
   <translation>一覧をすべて表示</translation>
  </message>
  <message>
   <source>Pairs on the draw page</source>
   <translation>抽選ページの組</translation>
  </message>
  <message>
   <source>Late withdrawal</source>
   <translation>直前の棄権</translation>
  </message>
  <message>
   <source>Forget the mark</source>
   <translation>選択を解除</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>もしも</translation>
  </message>
  <message>
   <source>Imagine the skater in this place</source>
   <translation>選手がこの順位になると仮定</translation>
  </message>
  <message>
   <source>Take the imagined place out</source>
   <translation>仮定した順位を削除</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>プレビュー</translation>
  </message>
  <message>
   <source>Larger or smaller</source>
   <translation>拡大または縮小</translation>
  </message>
  <message>
   <source>As wide as there is room</source>
   <translation>幅いっぱいに表示</translation>
  </message>
  <message>
   <source>Further down</source>
   <translation>下へスクロール</translation>
  </message>
  <message>
   <source>The first or the last page</source>
   <translation>最初または最後のページ</translation>
  </message>
  <message>
   <source>Lists as they stood then</source>
   <translation>その時点の帳票</translation>
  </message>
  <message>
   <source>Go to the moment that is typed</source>
   <translation>入力した時点へ</translation>
  </message>
  <message>
   <source>The change before, or the next one</source>
   <translation>前または次の変更</translation>
  </message>
  <message>
   <source>Tick the line, or take the tick back</source>
   <translation>行にチェックを付ける、または外す</translation>
  </message>
  <message>
   <source>Big digits at the line</source>
   <translation>ライン用の大きな数字</translation>
  </message>
  <message>
   <source>To another mark, or to another line</source>
   <translation>別の印、または別の線へ</translation>
  </message>
  <message>
   <source>To the first or the last mark</source>
   <translation>最初または最後の印へ</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <translation>画像として保存</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>なぜ？</translation>
  </message>
  <message>
   <source>The figure beside this one</source>
   <translation>隣の数値</translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation>答えをコピー</translation>
  </message>
  <message>
   <source>The next one</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>The one before</source>
   <translation>前へ</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>一度にすべて</translation>
  </message>
  <message>
   <source>The whole screen, or a window</source>
   <translation>全画面またはウィンドウ</translation>
  </message>
  <message>
   <source>English</source>
   <translation>英語</translation>
  </message>
  <message>
   <source>Dutch</source>
   <translation>オランダ語</translation>
  </message>
  <message>
   <source>German</source>
   <translation>ドイツ語</translation>
  </message>
  <message>
   <source>Norwegian</source>
   <translation>ノルウェー語</translation>
  </message>
  <message>
   <source>Polish</source>
   <translation>ポーランド語</translation>
  </message>
  <message>
   <source>Japanese</source>
   <translation>日本語</translation>
  </message>
  <message>
   <source>Chinese</source>
   <translation>中国語</translation>
  </message>
  <message>
   <source>Korean</source>
   <translation>韓国語</translation>
  </message>
  <message>
   <source>French</source>
   <translation>フランス語</translation>
  </message>
  <message>
   <source>File of the last season</source>
   <translation>昨シーズンのファイル</translation>
  </message>
  <message>
   <source>none: begin without</source>
   <translation>なし：引き継がずに始める</translation>
  </message>
  <message>
   <source>C&amp;hoose…</source>
   <translation>選ぶ(&amp;H)…</translation>
  </message>
  <message>
   <source>There is no file of this name.</source>
   <translation>この名前のファイルはありません。</translation>
  </message>
  <message>
   <source>No results are taken: the new season begins empty. Best times come along as times skated elsewhere.</source>
   <translation>成績は引き継がず、新しいシーズンは空で始まります。ベストタイムは他大会のタイムとして引き継ぎます。</translation>
  </message>
  <message>
   <source>{source}, season {season}.</source>
   <translation>{source}、シーズン{season}。</translation>
  </message>
  <message>
   <source>Into {file}</source>
   <translation>{file}へ</translation>
  </message>
  <message>
   <source>Import from last season</source>
   <translation>昨シーズンからの取り込み</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>一覧に追加</translation>
  </message>
  <message>
   <source>Choose the file of the last season.</source>
   <translation>昨シーズンのファイルを選んでください。</translation>
  </message>
  <message>
   <source>Tick what is to be taken over.</source>
   <translation>引き継ぐものをチェックしてください。</translation>
  </message>
  <message>
   <source>Skaters with ids, names, nations, birth dates and clubs</source>
   <translation>選手（ID、名前、国、生年月日、所属）</translation>
  </message>
  <message>
   <source>Their best times, personal and of the last season</source>
   <translation>選手の自己ベストと昨シーズンのベスト</translation>
  </message>
  <message>
   <source>How the sheets look, with pictures, at the same oval</source>
   <translation>同じリンクでの帳票の体裁と画像</translation>
  </message>
  <message>
   <source>Officials, at the same oval</source>
   <translation>同じリンクでの競技役員</translation>
  </message>
  <message>
   <source>Withdraw and issue revision {number}</source>
   <translation>棄権にして改訂{number}を発行</translation>
  </message>
  <message>
   <source>Nobody on this list is called so. Type another name or number.</source>
   <translation>この一覧に該当者がいません。別の名前か番号を入力してください。</translation>
  </message>
  <message>
   <source>Nobody else is concerned.</source>
   <translation>ほかに影響する人はいません。</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws</source>
   <translation>棄権する人の名前、番号または国</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>別の人</translation>
  </message>
  <message>
   <source>Ways to go on</source>
   <translation>進め方</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>変わる内容</translation>
  </message>
  <message>
   <source>No pair has to be printed again.</source>
   <translation>印刷し直す組はありません。</translation>
  </message>
  <message>
   <source>Print again: pairs {first} to {last}.</source>
   <translation>印刷し直し：{first}組から{last}組。</translation>
  </message>
  <message numerus="yes">
   <source>Print again: pair {pairs}.</source>
   <translation>
    <numerusform>印刷し直し：{pairs}組。</numerusform>
   </translation>
   <extra-po-msgid_plural>Print again: pairs {pairs}.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nobody else has to be told.</source>
   <translation>ほかに連絡する人はいません。</translation>
  </message>
  <message>
   <source>To be told: {names}.</source>
   <translation>連絡先：{names}。</translation>
  </message>
  <message numerus="yes">
   <source>To be told: {names} and {count} more.</source>
   <translation>
    <numerusform>連絡先：{names}ほか{count}名。</numerusform>
   </translation>
   <extra-po-msgid_plural>To be told: {names} and {count} more.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{way} · not possible</source>
   <translation>{way} · 不可</translation>
  </message>
  <message>
   <source>{way} · the usual way</source>
   <translation>{way} · 通常の方法</translation>
  </message>
  <message numerus="yes">
   <source>{count} moves</source>
   <translation>
    <numerusform>{count}名が移動</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} move</extra-po-msgid_plural>
  </message>
  <message>
   <source>nobody moves</source>
   <translation>移動なし</translation>
  </message>
  <message numerus="yes">
   <source>{count} pair to print again</source>
   <translation>
    <numerusform>印刷し直し{count}組</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} pairs to print again</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} to be told</source>
   <translation>
    <numerusform>連絡{count}名</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to be told</extra-po-msgid_plural>
  </message>
  <message>
   <source>Members of the team</source>
   <translation>チームのメンバー</translation>
  </message>
  <message>
   <source>Save members</source>
   <translation>メンバーを保存</translation>
  </message>
  <message>
   <source>Who is new cannot skate in this team: another nation or sex.</source>
   <translation>新しい人は国か性別が異なるため、このチームで滑れません。</translation>
  </message>
  <message>
   <source>No skater of {nation} is known yet. New skater… adds one.</source>
   <translation>{nation}の選手はまだ登録がありません。「新しい選手…」で加えてください。</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>Skate: {names}.</source>
   <translation>出場：{names}。</translation>
  </message>
  <message>
   <source>Substitutes: {names}.</source>
   <translation>交代要員：{names}。</translation>
  </message>
  <message>
   <source>Space names or takes out, Return saves. The first {size} skate; up to {named} are named.</source>
   <translation>Spaceで指名・解除、Returnで保存します。最初の{size}名が滑り、{named}名まで指名できます。</translation>
  </message>
  <message>
   <source>The woman comes first.</source>
   <translation>女子が先です。</translation>
  </message>
  <message>
   <source>The man comes first.</source>
   <translation>男子が先です。</translation>
  </message>
  <message>
   <source>sub {place}</source>
   <translation>交代{place}</translation>
  </message>
  <message>
   <source>Who may be one person</source>
   <translation>同一人物の候補</translation>
  </message>
  <message>
   <source>One person</source>
   <translation>同一人物</translation>
  </message>
  <message>
   <source>Put together</source>
   <translation>統合</translation>
  </message>
  <message>
   <source>Pair &amp;before</source>
   <translation>前の組(&amp;B)</translation>
  </message>
  <message>
   <source>Pair {place} of {count}</source>
   <translation>候補 {place}/{count}</translation>
  </message>
  <message>
   <source>Nobody in this file looks like somebody else.</source>
   <translation>このファイルに似た人はいません。</translation>
  </message>
  <message>
   <source>Merged skaters</source>
   <translation>統合した選手</translation>
  </message>
  <message>
   <source>Undo this merge</source>
   <translation>この統合を元に戻す</translation>
  </message>
  <message>
   <source>What the merge moved goes back. Times entered since stay with the entries they belong to.</source>
   <translation>統合で移したものは戻ります。その後に入力したタイムは、属するエントリーに残ります。</translation>
  </message>
  <message>
   <source>Name or nation</source>
   <translation>名前または国</translation>
  </message>
  <message>
   <source>Nobody was put together in this file.</source>
   <translation>このファイルで統合された人はいません。</translation>
  </message>
  <message>
   <source>Stands under</source>
   <translation>統合先</translation>
  </message>
  <message>
   <source>The two side by side</source>
   <translation>2名を並べて表示</translation>
  </message>
  <message>
   <source>&amp;Keep the other one</source>
   <translation>もう一方を残す(&amp;K)</translation>
  </message>
  <message>
   <source>{other} is entered nowhere.</source>
   <translation>{other}のエントリーはありません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry of {other} goes to {kept}</source>
   <translation>
    <numerusform>{other}のエントリー{count}件を{kept}に移す</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries of {other} go to {kept}</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} time skated elsewhere goes too.</source>
   <translation>
    <numerusform>ほかで滑ったタイム{count}件も移す。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} times skated elsewhere go too.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Filled in: {fields}.</source>
   <translation>補完：{fields}。</translation>
  </message>
  <message>
   <source>Merged skaters, in the menu, takes them apart again.</source>
   <translation>メニューの「統合した選手」で元に分けられます。</translation>
  </message>
  <message>
   <source>Stays</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Goes into it</source>
   <translation>統合される</translation>
  </message>
  <message>
   <source>New race</source>
   <translation>新しいレース</translation>
  </message>
  <message>
   <source>Kind of race</source>
   <translation>レースの種類</translation>
  </message>
  <message>
   <source>No division</source>
   <translation>ディビジョンなし</translation>
  </message>
  <message>
   <source>Division B</source>
   <translation>ディビジョンB</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>本数</translation>
  </message>
  <message>
   <source>One run</source>
   <translation>1本のみ</translation>
  </message>
  <message>
   <source>1st run</source>
   <translation>1本目</translation>
  </message>
  <message>
   <source>2nd run</source>
   <translation>2本目</translation>
  </message>
  <message>
   <source>Type the metres, and choose what is skated.</source>
   <translation>距離（m）を入力し、種目を選んでください。</translation>
  </message>
  <message>
   <source>{title}, revision {number}</source>
   <translation>{title}、改訂{number}</translation>
  </message>
  <message>
   <source>It hangs on …</source>
   <translation>掲示先 …</translation>
  </message>
  <message>
   <source>Such as Hall A; empty where it was taken down</source>
   <translation>例：ホールA。掲示を外したら空欄</translation>
  </message>
  <message>
   <source>Notice board</source>
   <translation>掲示板</translation>
  </message>
  <message>
   <source>Type a whole number, 1 or more.</source>
   <translation>1以上の整数を入力してください。</translation>
  </message>
  <message>
   <source>Note behind the time</source>
   <translation>タイム横の注記</translation>
  </message>
  <message>
   <source>Set note</source>
   <translation>注記を付ける</translation>
  </message>
  <message>
   <source>Disqualify</source>
   <translation>失格</translation>
  </message>
  <message>
   <source>Code or words, such as T08 or crossing</source>
   <translation>コードまたは語（例：T08、crossing）</translation>
  </message>
  <message>
   <source>Codes of the rules</source>
   <translation>規則のコード</translation>
  </message>
  <message>
   <source>Return takes the highlighted code. Space marks several.</source>
   <translation>Returnで選択中のコードを採用、Spaceで複数を選択します。</translation>
  </message>
  <message>
   <source>Choose at least one code.</source>
   <translation>コードを1つ以上選んでください。</translation>
  </message>
  <message>
   <source>No code</source>
   <translation>コードなし</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>Offence</source>
   <translation>違反</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>意味</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>規則</translation>
  </message>
  <message>
   <source>Overrule and make official</source>
   <translation>裁定して公式にする</translation>
  </message>
  <message>
   <source>Make official</source>
   <translation>公式にする</translation>
  </message>
  <message>
   <source>What speaks against it</source>
   <translation>妨げとなる指摘</translation>
  </message>
  <message>
   <source>A remark must say why; it is kept with the race.</source>
   <translation>備考には理由が必要です。レースとともに保存されます。</translation>
  </message>
  <message>
   <source>Why it may stand, such as: ice was not measured</source>
   <translation>認める理由（例：氷温は測定せず）</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing has to be mended first.</source>
   <translation>
    <numerusform>先に直すものが{count}件あります。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things have to be mended first.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing speaks against it. From then on nothing can be changed.</source>
   <translation>妨げはありません。公式にすると変更できなくなります。</translation>
  </message>
  <message numerus="yes">
   <source>{count} thing is to be mended, or overruled with a remark.</source>
   <translation>
    <numerusform>{count}件を直すか、備考を付けて裁定してください。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} things are to be mended, or overruled with a remark.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Return goes to where it is mended.</source>
   <translation>Returnで修正箇所へ移ります。</translation>
  </message>
  <message>
   <source>Return goes to where it is mended; Tab goes to the remark that overrules.</source>
   <translation>Returnで修正箇所へ、Tabで裁定の備考へ移ります。</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>May be overruled</source>
   <translation>裁定可</translation>
  </message>
  <message>
   <source>Has to be mended</source>
   <translation>要修正</translation>
  </message>
  <message>
   <source>Type a name into its line, with the nation in brackets or in its own column. Ctrl+Return saves.</source>
   <translation>各行に氏名を入力し、国はかっこ書きか国の列に入れます。Ctrl+Returnで保存します。</translation>
  </message>
  <message>
   <source>For the competition</source>
   <translation>大会全体</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>一覧から選んでください。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Imports find the skater by these names too: a maiden name, another spelling, a short form.</source>
   <translation>取り込みではこれらの名前でも選手を探します：旧姓、別の表記、略称。</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>別の名前</translation>
  </message>
  <message>
   <source>No other name is known.</source>
   <translation>ほかの名前はありません。</translation>
  </message>
  <message>
   <source>&amp;Take out</source>
   <translation>削除(&amp;T)</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>印刷…</translation>
  </message>
  <message>
   <source>Web page ({pattern})</source>
   <translation>Webページ ({pattern})</translation>
  </message>
  <message>
   <source>PDF ({pattern})</source>
   <translation>PDF ({pattern})</translation>
  </message>
  <message>
   <source>This computer knows no printer. Set one up in its system, or write a PDF with Save.</source>
   <translation>このコンピューターにはプリンターがありません。システムで設定するか、「保存」でPDFを書き出してください。</translation>
  </message>
  <message>
   <source>Written and checked: {name}.</source>
   <translation>書き出して確認しました：{name}。</translation>
  </message>
  <message>
   <source>New skater</source>
   <translation>新しい選手</translation>
  </message>
  <message>
   <source>Add the skater</source>
   <translation>選手を追加</translation>
  </message>
  <message>
   <source>Edit skater</source>
   <translation>選手を編集</translation>
  </message>
  <message>
   <source>Such as 高木 美帆</source>
   <translation>例：高木 美帆</translation>
  </message>
  <message>
   <source>Of the federation</source>
   <translation>連盟のもの</translation>
  </message>
  <message>
   <source>Points by hand</source>
   <translation>手動ポイント</translation>
  </message>
  <message>
   <source>Set points</source>
   <translation>ポイントを設定</translation>
  </message>
  <message>
   <source>Why they differ from the table</source>
   <translation>表と異なる理由</translation>
  </message>
  <message>
   <source>The table gives no points.</source>
   <translation>表ではポイントがありません。</translation>
  </message>
  <message>
   <source>The table gives {points}.</source>
   <translation>表では{points}です。</translation>
  </message>
  <message>
   <source>Back to the table</source>
   <translation>表に戻す</translation>
  </message>
  <message>
   <source>Points are a whole number, 0 or more.</source>
   <translation>ポイントは0以上の整数です。</translation>
  </message>
  <message>
   <source>Take the name away</source>
   <translation>名前を消す</translation>
  </message>
  <message>
   <source>Results stay. Every name, birth date, club and id goes.</source>
   <translation>成績は残り、名前・生年月日・所属・IDはすべて消えます。</translation>
  </message>
  <message>
   <source>Name instead</source>
   <translation>代わりの名前</translation>
  </message>
  <message>
   <source>Why, without the name</source>
   <translation>理由（名前は書かない）</translation>
  </message>
  <message>
   <source>In &amp;this file</source>
   <translation>このファイルで(&amp;T)</translation>
  </message>
  <message>
   <source>In a &amp;new file, without the old journal</source>
   <translation>元のジャーナルを含まない新しいファイルで(&amp;N)</translation>
  </message>
  <message>
   <source>Nothing in it can be undone. This file and its backups still have the name.</source>
   <translation>新しいファイルでは何も元に戻せません。このファイルとバックアップには名前が残ります。</translation>
  </message>
  <message>
   <source>Undo brings the name back, because the journal of this file keeps it.</source>
   <translation>このファイルのジャーナルに名前が残るため、「元に戻す」で名前が戻ります。</translation>
  </message>
  <message>
   <source>Choose the new file…</source>
   <translation>新しいファイルを選ぶ…</translation>
  </message>
  <message>
   <source>Add the race</source>
   <translation>レースを追加</translation>
  </message>
  <message>
   <source>No races yet. Say below what is skated, and press Return.</source>
   <translation>レースはまだありません。下で種目を指定し、Returnを押してください。</translation>
  </message>
  <message>
   <source>Type into day, time or title. Alt+Up and Alt+Down move a race, Del takes it out.</source>
   <translation>日付、時刻、名称に入力します。Alt+Up、Alt+Downで移動、Delで削除します。</translation>
  </message>
  <message>
   <source>Write the time of day as 14:30.</source>
   <translation>時刻は14:30のように書いてください。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Degrees Celsius and per cent, with a point or a comma: -8,2. What is left empty is not printed.</source>
   <translation>単位は°Cと%、小数点はピリオドかコンマです：-8,2。空欄は印刷しません。</translation>
  </message>
  <message>
   <source>&amp;As after race {number}</source>
   <translation>レース{number}後と同じ(&amp;A)</translation>
  </message>
  <message>
   <source>{moment}: {reason}</source>
   <translation>{moment}：{reason}</translation>
  </message>
  <message>
   <source>Officials of the race</source>
   <translation>レースの競技役員</translation>
  </message>
  <message>
   <source>&amp;As in race {number}</source>
   <translation>レース{number}と同じ(&amp;A)</translation>
  </message>
  <message>
   <source>{cup}: {count} have {points} points, for the ranks {first} to {last}.</source>
   <translation>{cup}：{count}名が{points}ポイントで{first}位から{last}位です。</translation>
  </message>
  <message>
   <source>Rank by hand</source>
   <translation>手動の順位</translation>
  </message>
  <message>
   <source>Set ranks</source>
   <translation>順位を設定</translation>
  </message>
  <message>
   <source>Why, such as: shared, as the official list prints it</source>
   <translation>理由（例：公式の一覧では同順位）</translation>
  </message>
  <message>
   <source>By rule again</source>
   <translation>規則の順位に戻す</translation>
  </message>
  <message>
   <source>A rank is a whole number, 1 or more.</source>
   <translation>順位は1以上の整数です。</translation>
  </message>
  <message>
   <source>by rule {rank}</source>
   <translation>規則{rank}位</translation>
  </message>
  <message>
   <source>Ranks</source>
   <translation>順位</translation>
  </message>
  <message>
   <source>Rank of {name}</source>
   <translation>{name}の順位</translation>
  </message>
  <message>
   <source>Ratify the record</source>
   <translation>記録の公認</translation>
  </message>
  <message>
   <source>Ratify</source>
   <translation>公認</translation>
  </message>
  <message>
   <source>Ratified by</source>
   <translation>公認者</translation>
  </message>
  <message>
   <source>Official or federation</source>
   <translation>役員または連盟</translation>
  </message>
  <message>
   <source>On</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>新しい記録</translation>
  </message>
  <message>
   <source>Add the record</source>
   <translation>記録を追加</translation>
  </message>
  <message>
   <source>Correct the record</source>
   <translation>記録を修正</translation>
  </message>
  <message>
   <source>Nation, rink or championship</source>
   <translation>国、リンクまたは選手権</translation>
  </message>
  <message>
   <source>Such as 36.52</source>
   <translation>例：36.52</translation>
  </message>
  <message>
   <source>Choose women or men.</source>
   <translation>女子か男子を選んでください。</translation>
  </message>
  <message>
   <source>typed</source>
   <translation>入力</translation>
  </message>
  <message>
   <source>“{text}” is no date. Write it as 2001-02-03.</source>
   <translation>「{text}」は日付ではありません。2001-02-03のように書いてください。</translation>
  </message>
  <message>
   <source>As the list says</source>
   <translation>一覧のとおり</translation>
  </message>
  <message>
   <source>Rink or championship</source>
   <translation>リンクまたは選手権</translation>
  </message>
  <message>
   <source>Rows of the list</source>
   <translation>一覧の行</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} record</source>
   <translation>
    <numerusform>記録{count}件を取り込む</numerusform>
   </translation>
   <extra-po-msgid_plural>Take {count} records</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} row is refused.</source>
   <translation>
    <numerusform>{count}行を拒否しました。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} rows are refused.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing is changed before the rows are taken. Ctrl+Return takes them.</source>
   <translation>行を取り込むまで何も変わりません。Ctrl+Returnで取り込みます。</translation>
  </message>
  <message>
   <source>Export the registry</source>
   <translation>選手名簿の書き出し</translation>
  </message>
  <message>
   <source>All skaters of this file, in one workbook</source>
   <translation>このファイルの全選手を1つのブックに</translation>
  </message>
  <message>
   <source>With &amp;birth dates</source>
   <translation>生年月日を含める(&amp;B)</translation>
  </message>
  <message>
   <source>With birth dates</source>
   <translation>生年月日を含める</translation>
  </message>
  <message>
   <source>Birth dates are private: give them only to those who need them.</source>
   <translation>生年月日は個人情報です：必要な人にだけ渡してください。</translation>
  </message>
  <message>
   <source>A copy of the file is opened, in which the results from this race on are taken out and times are made up. The file itself stays as it is, and the copy is thrown away in the end.</source>
   <translation>ファイルのコピーを開き、このレース以降の結果を削除して架空のタイムで進めます。元のファイルはそのままで、コピーは最後に破棄します。</translation>
  </message>
  <message>
   <source>Rehearse {competition}</source>
   <translation>{competition}のリハーサル</translation>
  </message>
  <message>
   <source>Begin the rehearsal</source>
   <translation>リハーサルを開始</translation>
  </message>
  <message>
   <source>From race</source>
   <translation>開始レース</translation>
  </message>
  <message>
   <source>What goes wrong</source>
   <translation>トラブル</translation>
  </message>
  <message>
   <source>The player; the crew only what the clock leaves to it</source>
   <translation>自動（計時で入らないものだけ担当者が入力）</translation>
  </message>
  <message>
   <source>Who types</source>
   <translation>入力方法</translation>
  </message>
  <message>
   <source>The crew types everything</source>
   <translation>すべて担当者が入力</translation>
  </message>
  <message>
   <source>Seed number</source>
   <translation>シード値</translation>
  </message>
  <message>
   <source>The same seed number gives the same times again.</source>
   <translation>同じシード値なら同じタイムになります。</translation>
  </message>
  <message>
   <source>Type a whole number, such as {number}.</source>
   <translation>{number}のような整数を入力してください。</translation>
  </message>
  <message>
   <source>The rehearsal is thrown away, and {name} is opened again as it was.</source>
   <translation>リハーサルを破棄し、元の{name}を開き直します。</translation>
  </message>
  <message>
   <source>The rehearsal is closed.</source>
   <translation>リハーサルを終了しました。</translation>
  </message>
  <message>
   <source>End the rehearsal?</source>
   <translation>リハーサルを終了しますか？</translation>
  </message>
  <message>
   <source>End the rehearsal</source>
   <translation>リハーサルを終了</translation>
  </message>
  <message>
   <source>What is not as it was skated</source>
   <translation>実際の滑走と異なる入力</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>As on a usual day</source>
   <translation>通常の日と同じ</translation>
  </message>
  <message>
   <source>As on a bad day</source>
   <translation>悪い日と同じ</translation>
  </message>
  <message numerus="yes">
   <source>{count} start is right.</source>
   <translation>
    <numerusform>正しい入力{count}件。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} starts are right.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} mistake.</source>
   <translation>
    <numerusform>誤り{count}件。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} mistakes.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} is missing.</source>
   <translation>
    <numerusform>未入力{count}件。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} are missing.</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>The crew usually took {count} second.</source>
   <translation>
    <numerusform>入力までの時間は通常{count}秒。</numerusform>
   </translation>
   <extra-po-msgid_plural>The crew usually took {count} seconds.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} cannot be opened</source>
   <translation>{name}を開けません</translation>
  </message>
  <message>
   <source>What was saved</source>
   <translation>保存できた内容</translation>
  </message>
  <message>
   <source>&amp;Save what can be read…</source>
   <translation>読める部分を保存(&amp;S)…</translation>
  </message>
  <message>
   <source>Looking for backups …</source>
   <translation>バックアップを検索中 …</translation>
  </message>
  <message>
   <source>Saving what can be read …</source>
   <translation>読める部分を保存中 …</translation>
  </message>
  <message>
   <source>{name} (saved)</source>
   <translation>{name} (保存)</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>再試行(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Open another file…</source>
   <translation>別のファイルを開く(&amp;O)…</translation>
  </message>
  <message>
   <source>No backup of it was found, neither beside it nor in the second place.</source>
   <translation>ファイルの横にもバックアップ先にも、バックアップは見つかりませんでした。</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>復元(&amp;R)</translation>
  </message>
  <message>
   <source>{name} is the new file. The damaged one is as it was.</source>
   <translation>新しいファイルは{name}です。破損したファイルはそのままです。</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>続ける(&amp;G)</translation>
  </message>
  <message>
   <source>{path} is damaged: a part of it cannot be read.</source>
   <translation>{path}は破損しています：一部を読み取れません。</translation>
  </message>
  <message>
   <source>{path} is no results file, or its beginning is lost.</source>
   <translation>{path}は成績ファイルではないか、先頭部分が失われています。</translation>
  </message>
  <message>
   <source>Look at this</source>
   <translation>要確認</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>経過</translation>
  </message>
  <message>
   <source>Its last change is from {time}; what was entered later is not in it.</source>
   <translation>最後の変更は{time}です。それより後の入力は含みません。</translation>
  </message>
  <message>
   <source>It has everything that was entered.</source>
   <translation>入力した内容をすべて含みます。</translation>
  </message>
  <message numerus="yes">
   <source>{count} change that came later is not in it.</source>
   <translation>
    <numerusform>その後の変更{count}件は含みません。</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes that came later are not in it.</extra-po-msgid_plural>
  </message>
  <message>
   <source>Grant a reskate</source>
   <translation>再レースを認める</translation>
  </message>
  <message>
   <source>Grant reskate</source>
   <translation>再レースを認める</translation>
  </message>
  <message>
   <source>Both attempts are kept, and the better one counts.</source>
   <translation>両方の試技を残し、よい方を採用します。</translation>
  </message>
  <message>
   <source>Reason for the reskate</source>
   <translation>再レースの理由</translation>
  </message>
  <message>
   <source>Reason, such as: hindered at the crossing</source>
   <translation>理由（例：交差で妨害を受けた）</translation>
  </message>
  <message>
   <source>A reskate needs a reason.</source>
   <translation>再レースには理由が必要です。</translation>
  </message>
  <message numerus="yes">
   <source>Starts at {time} at the earliest, after {minutes} minute of rest.</source>
   <translation>
    <numerusform>早くて{time}のスタートです（休息{minutes}分後）。</numerusform>
   </translation>
   <extra-po-msgid_plural>Starts at {time} at the earliest, after {minutes} minutes of rest.</extra-po-msgid_plural>
  </message>
  <message>
   <source>The file as it is now is kept beside it; {keys} brings it back.</source>
   <translation>現在のファイルは横に残ります。{keys}で戻せます。</translation>
  </message>
  <message>
   <source>Go back to the backup of {when}?</source>
   <translation>{when}のバックアップに戻しますか？</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>復元</translation>
  </message>
  <message>
   <source>New season</source>
   <translation>新しいシーズン</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Step {number} of {count}: {title}</source>
   <translation>手順{number}/{count}：{title}</translation>
  </message>
  <message>
   <source>Make the file</source>
   <translation>ファイルを作成</translation>
  </message>
  <message>
   <source>{name} is ready. Enter the skaters next: Ctrl+1, or a list with Competition, Import entries.</source>
   <translation>{name}の準備ができました。次に選手をエントリーします：Ctrl+1、または「大会」の「エントリーの取り込み」。</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>日程</translation>
  </message>
  <message>
   <source>Competitions</source>
   <translation>大会</translation>
  </message>
  <message>
   <source>Such as 2025-11-21</source>
   <translation>例：2025-11-21</translation>
  </message>
  <message>
   <source>Begin to type: the known ovals are offered</source>
   <translation>入力すると登録済みのリンクが表示されます</translation>
  </message>
  <message>
   <source>A&amp;nother competition</source>
   <translation>大会を追加(&amp;N)</translation>
  </message>
  <message>
   <source>Take &amp;out</source>
   <translation>削除(&amp;O)</translation>
  </message>
  <message>
   <source>Say where the file should lie.</source>
   <translation>ファイルの場所を指定してください。</translation>
  </message>
  <message>
   <source>What is held</source>
   <translation>大会の内容</translation>
  </message>
  <message>
   <source>Such as Regional Cup; empty for a single meet</source>
   <translation>例：Regional Cup。単独の大会なら空欄</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>規則</translation>
  </message>
  <message>
   <source>Season and rules</source>
   <translation>シーズンと規則</translation>
  </message>
  <message>
   <source>A rule file of your own…</source>
   <translation>独自の規則ファイル…</translation>
  </message>
  <message>
   <source>Begins without races: say on the page Programme what is skated, or later.</source>
   <translation>レースなしで始めます：種目は「プログラム」の画面か、後で指定してください。</translation>
  </message>
  <message>
   <source>Rule file</source>
   <translation>規則ファイル</translation>
  </message>
  <message>
   <source>Rule files ({pattern})</source>
   <translation>規則ファイル ({pattern})</translation>
  </message>
  <message>
   <source>Skated: {what}</source>
   <translation>種目：{what}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>日付形式</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>From last season</source>
   <translation>昨シーズンから</translation>
  </message>
  <message>
   <source>No races yet. Choose a programme, or say below what is skated.</source>
   <translation>レースがまだありません。プログラムを選ぶか、下で種目を指定してください。</translation>
  </message>
  <message>
   <source>&amp;Add the race</source>
   <translation>レースを追加(&amp;A)</translation>
  </message>
  <message numerus="yes">
   <source>on {count} day</source>
   <translation>
    <numerusform>{count}日間</numerusform>
   </translation>
   <extra-po-msgid_plural>on {count} days</extra-po-msgid_plural>
  </message>
  <message>
   <source>Del takes a race out.</source>
   <translation>Delでレースを削除します。</translation>
  </message>
  <message>
   <source>{title} is in the programme already.</source>
   <translation>{title}はすでにプログラムにあります。</translation>
  </message>
  <message>
   <source>Summary</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>What will be made</source>
   <translation>作成する内容</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>How</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>oval not known yet</source>
   <translation>リンク未定</translation>
  </message>
  <message>
   <source>day not known yet</source>
   <translation>日付未定</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Set the time</source>
   <translation>タイムを設定</translation>
  </message>
  <message>
   <source>Take the time out</source>
   <translation>タイムを削除</translation>
  </message>
  <message>
   <source>The distance is a number of metres, such as 500.</source>
   <translation>距離は500のようなメートル数です。</translation>
  </message>
  <message>
   <source>“{text}” is no day. Write it as 2026-01-31.</source>
   <translation>「{text}」は日付ではありません。2026-01-31のように書いてください。</translation>
  </message>
  <message>
   <source>For this desk only; nothing here changes a results file.</source>
   <translation>このデスクだけの設定です。成績ファイルは変わりません。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>文字の大きさ</translation>
  </message>
  <message>
   <source>Rows of the lists</source>
   <translation>一覧の行間</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>あなたの名前</translation>
  </message>
  <message>
   <source>Stands in the history</source>
   <translation>履歴に表示されます</translation>
  </message>
  <message>
   <source>Desk</source>
   <translation>デスク名</translation>
  </message>
  <message>
   <source>Such as finish line</source>
   <translation>例：フィニッシュライン</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>新しいバージョン</translation>
  </message>
  <message>
   <source>&amp;Look for a newer version</source>
   <translation>新しいバージョンを確認(&amp;L)</translation>
  </message>
  <message>
   <source>Asking …</source>
   <translation>確認中 …</translation>
  </message>
  <message>
   <source>{version} is there. This is {own}. {page}</source>
   <translation>{version}があります。現在は{own}です。{page}</translation>
  </message>
  <message>
   <source>This is {own}, the newest version.</source>
   <translation>{own}は最新版です。</translation>
  </message>
  <message>
   <source>The second place of the backups is chosen with File, Backups.</source>
   <translation>バックアップ先は「ファイル」の「バックアップ」で選びます。</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>コンピューターに合わせる</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>High contrast, for a bright rink</source>
   <translation>ハイコントラスト（明るいリンク用）</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Close together</source>
   <translation>詰める</translation>
  </message>
  <message>
   <source>This is skatedesk {version}. Nobody is asked before you want it.</source>
   <translation>skatedesk {version}です。操作しない限り、どこにも問い合わせません。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>No pictures yet. Add the sign of the event, and those of its sponsors.</source>
   <translation>画像はまだありません。大会のマークとスポンサーのマークを加えてください。</translation>
  </message>
  <message>
   <source>&amp;Add…</source>
   <translation>追加(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Up</source>
   <translation>上へ(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Down</source>
   <translation>下へ(&amp;D)</translation>
  </message>
  <message>
   <source>Ta&amp;ke out</source>
   <translation>削除(&amp;K)</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>説明</translation>
  </message>
  <message>
   <source>Add a picture</source>
   <translation>画像を追加</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Such as: World Cup Salt Lake City</source>
   <translation>例：World Cup Salt Lake City</translation>
  </message>
  <message>
   <source>The words are read to those who do not see the picture.</source>
   <translation>説明は、画像が見えない人に読み上げられます。</translation>
  </message>
  <message>
   <source>Sheet settings</source>
   <translation>帳票の設定</translation>
  </message>
  <message>
   <source>There is no list yet to look at. The settings hold for all that come.</source>
   <translation>表示できる帳票がまだありません。設定は今後の帳票すべてに使われます。</translation>
  </message>
  <message>
   <source>Stopped after some laps</source>
   <translation>途中でやめた</translation>
  </message>
  <message>
   <source>Write down</source>
   <translation>記入</translation>
  </message>
  <message>
   <source>Laps done</source>
   <translation>滑走周回数</translation>
  </message>
  <message>
   <source>0 to {most}</source>
   <translation>0から{most}</translation>
  </message>
  <message>
   <source>of that moment; none is a DNF</source>
   <translation>その時点のもの。なければDNF</translation>
  </message>
  <message>
   <source>Type the laps done, 0 to {most}.</source>
   <translation>滑走周回数を0から{most}で入力してください。</translation>
  </message>
  <message>
   <source>Publisher</source>
   <translation>発行者</translation>
  </message>
  <message>
   <source>Stands in the foot of every page</source>
   <translation>各ページの下に表示</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>色</translation>
  </message>
  <message>
   <source>Black and white, or {colour}</source>
   <translation>白黒、または{colour}</translation>
  </message>
  <message>
   <source>Choose a &amp;colour…</source>
   <translation>色を選ぶ(&amp;C)…</translation>
  </message>
  <message>
   <source>Upright; broad lists on their side</source>
   <translation>縦（幅の広い帳票は横）</translation>
  </message>
  <message>
   <source>Always upright</source>
   <translation>常に縦</translation>
  </message>
  <message>
   <source>Always on its side</source>
   <translation>常に横</translation>
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
   <translation>用紙</translation>
  </message>
  <message>
   <source>Second language</source>
   <translation>第2言語</translation>
  </message>
  <message>
   <source>S&amp;hort lists share a page</source>
   <translation>短い帳票を同じページにまとめる(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Square code that tells the revision</source>
   <translation>改訂を示す二次元コード(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Birth dates on entry lists</source>
   <translation>エントリーリストに生年月日を載せる(&amp;B)</translation>
  </message>
  <message>
   <source>New team</source>
   <translation>新しいチーム</translation>
  </message>
  <message>
   <source>Add the team</source>
   <translation>チームを追加</translation>
  </message>
  <message>
   <source>Edit team</source>
   <translation>チームを編集</translation>
  </message>
  <message>
   <source>Such as Norway 1</source>
   <translation>例：Norway 1</translation>
  </message>
  <message>
   <source>Choose women, men or mixed.</source>
   <translation>女子、男子または混合を選んでください。</translation>
  </message>
  <message>
   <source>Edit…</source>
   <translation>編集…</translation>
  </message>
  <message>
   <source>No teams yet. They come with the races they are in, or make one here.</source>
   <translation>チームはまだありません。レースとともに取り込むか、ここで作ってください。</translation>
  </message>
  <message>
   <source>Timetable</source>
   <translation>タイムテーブル</translation>
  </message>
  <message>
   <source>Move the times</source>
   <translation>時刻をずらす</translation>
  </message>
  <message>
   <source>Races and breaks</source>
   <translation>レースと休憩</translation>
  </message>
  <message>
   <source>No races yet. Add them with Competition, Programme.</source>
   <translation>レースがまだありません。「大会」の「プログラム」で追加してください。</translation>
  </message>
  <message>
   <source>By how many minutes, such as 10 or -10</source>
   <translation>ずらす分数（例：10または-10）</translation>
  </message>
  <message>
   <source>10 or -10</source>
   <translation>10または-10</translation>
  </message>
  <message>
   <source>Break below</source>
   <translation>下に休憩</translation>
  </message>
  <message>
   <source>Reckon times</source>
   <translation>時刻を計算</translation>
  </message>
  <message>
   <source>Choose the race from which on the times are moved.</source>
   <translation>どのレースから時刻をずらすか選んでください。</translation>
  </message>
  <message>
   <source>A race has a day and a time here. Its title is changed in the programme (Ctrl+Shift+G).</source>
   <translation>ここで変えられるのはレースの日付と時刻です。名称はプログラムで変更します（Ctrl+Shift+G）。</translation>
  </message>
  <message>
   <source>A break has words, minutes and the pair it follows; its time follows from the races.</source>
   <translation>休憩には文言、分数、直前の組を入力します。時刻はレースから求めます。</translation>
  </message>
  <message>
   <source>Ice resurfacing</source>
   <translation>整氷</translation>
  </message>
  <message>
   <source>Move the times from the chosen race on, in minutes</source>
   <translation>選んだレース以降の時刻をずらす（分）</translation>
  </message>
  <message>
   <source>Type a time as 1430 or 14:30; Return goes on to the next race. Ins adds a break, Del takes it out.</source>
   <translation>時刻は1430または14:30のように入力し、Returnで次のレースへ。Insで休憩を追加、Delで削除します。</translation>
  </message>
  <message>
   <source>Type a whole number, such as 15.</source>
   <translation>15のような整数を入力してください。</translation>
  </message>
  <message>
   <source>Race or break</source>
   <translation>レース・休憩</translation>
  </message>
  <message>
   <source>After pair</source>
   <translation>直前の組</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>分</translation>
  </message>
  <message>
   <source>Reckoned</source>
   <translation>計算</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>休憩</translation>
  </message>
  <message>
   <source>Arrow keys go to the figures beside it.</source>
   <translation>矢印キーで隣の数値に移ります。</translation>
  </message>
  <message>
   <source>The steps to it</source>
   <translation>求め方の手順</translation>
  </message>
  <message>
   <source>In the rule file:</source>
   <translation>規則ファイルの記述：</translation>
  </message>
  <message>
   <source>A code of the rules or words of it, such as T08 or crossing; Space takes several.</source>
   <translation>規則のコードまたはその語（例：T08、crossing）。Spaceで複数を選択します。</translation>
  </message>
  <message>
   <source>Why the skater may start again, such as: hindered at the crossing. It is printed.</source>
   <translation>もう一度スタートできる理由（例：交差で妨害を受けた）。印刷されます。</translation>
  </message>
  <message>
   <source>The points in place of those of the table, a whole number such as 44.</source>
   <translation>表の代わりに使うポイント（整数、例：44）。</translation>
  </message>
  <message>
   <source>Why it was decided so, in a few words; it is kept with the decision, for whoever asks later.</source>
   <translation>そう決めた理由を短く書きます。後で確認できるよう、判断とともに保存されます。</translation>
  </message>
  <message>
   <source>How many laps the skater had done when stopped, such as 12.</source>
   <translation>選手がやめるまでに滑った周回数（例：12）。</translation>
  </message>
  <message>
   <source>The clock when the skater was stopped, such as 5:41.04; empty where nobody took it.</source>
   <translation>選手がやめた時点のタイム（例：5:41.04）。計っていなければ空欄。</translation>
  </message>
  <message>
   <source>The rank this skater gets among those with equal points; equal ranks are allowed.</source>
   <translation>同点の中でのこの選手の順位。同順位も可。</translation>
  </message>
  <message>
   <source>A few letters of a name; Space puts the skater into the team or takes them out.</source>
   <translation>名前の数文字。Spaceで選手をチームに加えるか、外します。</translation>
  </message>
  <message>
   <source>When it was measured, as 14:30 or 2:30 pm.</source>
   <translation>測定した時刻（例：14:30、2:30 pm）。</translation>
  </message>
  <message>
   <source>Temperature of the air in degrees Celsius, such as 12,5 or 12.5.</source>
   <translation>気温（℃、例：12,5または12.5）。</translation>
  </message>
  <message>
   <source>Humidity of the air in per cent, such as 41.</source>
   <translation>湿度（%、例：41）。</translation>
  </message>
  <message>
   <source>Temperature of the ice in degrees Celsius, such as -8,2 or -8.2.</source>
   <translation>氷温（℃、例：-8,2または-8.2）。</translation>
  </message>
  <message>
   <source>The language in which the bulletin is told.</source>
   <translation>速報の言語。</translation>
  </message>
  <message>
   <source>The text as it goes out. Change it as you like; facts you untick leave it.</source>
   <translation>発行する本文。自由に変更できます。チェックを外した項目は本文から消えます。</translation>
  </message>
  <message>
   <source>Which plot of this page is shown.</source>
   <translation>このページで表示するグラフ。</translation>
  </message>
  <message>
   <source>Of which pair, cup or distance the plot is.</source>
   <translation>グラフの対象の組、カップまたは距離。</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation or a number. Return enters the highlighted one.</source>
   <translation>名前、国または番号の数文字。Returnで選択中の選手をエントリーします。</translation>
  </message>
  <message>
   <source>Tick every distance the skater is entered for; Return enters for all of them.</source>
   <translation>選手がエントリーする距離をすべてチェックします。Returnですべてにエントリーします。</translation>
  </message>
  <message>
   <source>Name, number or nation of who withdraws; the ways to go on stand below.</source>
   <translation>棄権する選手の名前、番号または国。対応の方法は下に表示されます。</translation>
  </message>
  <message>
   <source>A few letters of a name or a nation; the arrows choose, Return takes.</source>
   <translation>名前または国の数文字。矢印キーで選択、Returnで確定します。</translation>
  </message>
  <message>
   <source>The start number in this competition, a whole number such as 24. Empty takes it away.</source>
   <translation>この大会のゼッケン（整数、例：24）。空欄で取り消します。</translation>
  </message>
  <message>
   <source>The time by which the skater is placed, such as 36.52.</source>
   <translation>選手の順序を決めるタイム（例：36.52）。</translation>
  </message>
  <message>
   <source>The distance that time was skated over, such as 500.</source>
   <translation>そのタイムの距離（例：500）。</translation>
  </message>
  <message>
   <source>When it was skated, as 2025-11-21; empty where nobody knows.</source>
   <translation>そのタイムの日付（例：2025-11-21）。不明なら空欄。</translation>
  </message>
  <message>
   <source>Where it was skated, such as Heerenveen.</source>
   <translation>そのタイムの場所（例：Heerenveen）。</translation>
  </message>
  <message>
   <source>What this column of the list holds. Columns that are not needed are left out.</source>
   <translation>一覧のこの列の内容。不要な列は除きます。</translation>
  </message>
  <message>
   <source>The nation of all rows that name none, as in the list of a club.</source>
   <translation>国のない全行の国（例：クラブの一覧）。</translation>
  </message>
  <message>
   <source>The sheet of the workbook that has the entries.</source>
   <translation>エントリーのあるブックのシート。</translation>
  </message>
  <message>
   <source>The distance of the times in the file, where the file does not say it.</source>
   <translation>ファイル内のタイムの距離（ファイルに書かれていないとき）。</translation>
  </message>
  <message>
   <source>Which skater this row is: one who is known, somebody new, or nobody to enter.</source>
   <translation>この行の選手：登録済みの選手、新しい選手、またはエントリーしない。</translation>
  </message>
  <message>
   <source>The family name as it is printed, with its accents: Żurek. Capitals come by themselves.</source>
   <translation>印刷する姓（アクセント記号付き）：Żurek。大文字には自動で変わります。</translation>
  </message>
  <message>
   <source>The given name as it is printed, such as Damian.</source>
   <translation>印刷する名（例：Damian）。</translation>
  </message>
  <message>
   <source>The name in the skater's own script, such as 髙木 美帆; empty where it is the same.</source>
   <translation>選手本人の文字での名前（例：髙木 美帆）。同じなら空欄。</translation>
  </message>
  <message>
   <source>The three letters of the nation, such as NOR.</source>
   <translation>国の3文字（例：NOR）。</translation>
  </message>
  <message>
   <source>Women or men, as the race is announced; teams may be mixed.</source>
   <translation>女子または男子。レースの区分に合わせます。チームは混合もあります。</translation>
  </message>
  <message>
   <source>The birth date as 2001-02-03. It decides the age class, and stands on no public list.</source>
   <translation>生年月日（例：2001-02-03）。年齢区分を決めます。公開の帳票には載りません。</translation>
  </message>
  <message>
   <source>The club, such as SC Berlin; empty where nobody knows.</source>
   <translation>所属（例：SC Berlin）。不明なら空欄。</translation>
  </message>
  <message>
   <source>The id of the federation, such as NOR7. It tells people of one name apart.</source>
   <translation>連盟のID（例：NOR7）。同名の人を区別します。</translation>
  </message>
  <message>
   <source>Another way the name is written in lists that come in, such as a maiden name.</source>
   <translation>届いた一覧で使われる別の表記（例：旧姓）。</translation>
  </message>
  <message>
   <source>The name of the team as it is printed, such as Norway 1.</source>
   <translation>印刷するチーム名（例：Norway 1）。</translation>
  </message>
  <message>
   <source>Tick it only for the federation's own use: birth dates are personal data.</source>
   <translation>連盟内部で使うときだけチェックします：生年月日は個人情報です。</translation>
  </message>
  <message>
   <source>What stands in the place of the name from now on, such as Skater 4711.</source>
   <translation>今後、名前の代わりに使うもの（例：Skater 4711）。</translation>
  </message>
  <message>
   <source>Why the name goes, without the name itself, such as: asked for on 12 May.</source>
   <translation>名前を消す理由。名前自体は書きません（例：5月12日に本人の希望）。</translation>
  </message>
  <message>
   <source>The name goes from this file; undo could bring it back.</source>
   <translation>このファイルから名前が消えます。「元に戻す」で戻せます。</translation>
  </message>
  <message>
   <source>A new file is written in which nothing of the name is left; the old one stays.</source>
   <translation>名前を一切含まない新しいファイルを書き出します。元のファイルは残ります。</translation>
  </message>
  <message>
   <source>Which kind of record it is, such as a world or a track record.</source>
   <translation>記録の種類（例：世界記録、リンクレコード）。</translation>
  </message>
  <message>
   <source>Where it holds: the three letters of a nation, the name of a track, or a championship.</source>
   <translation>記録の範囲：国の3文字、リンク名または選手権。</translation>
  </message>
  <message>
   <source>The distance or the event the record is of.</source>
   <translation>記録の距離または種目。</translation>
  </message>
  <message>
   <source>Whose records they are, where the list does not say so itself.</source>
   <translation>一覧に書かれていないとき、誰の記録か。</translation>
  </message>
  <message>
   <source>The time of the record, such as 33.61 or 1:05.37.</source>
   <translation>記録のタイム（例：33.61、1:05.37）。</translation>
  </message>
  <message>
   <source>Who holds it, as printed; for a team the names or the nation.</source>
   <translation>記録保持者（印刷どおり）。チームなら名前または国。</translation>
  </message>
  <message>
   <source>When it was set, as 2025-11-21; empty where nobody knows.</source>
   <translation>記録を出した日付（例：2025-11-21）。不明なら空欄。</translation>
  </message>
  <message>
   <source>Where it was set, such as Salt Lake City.</source>
   <translation>記録を出した場所（例：Salt Lake City）。</translation>
  </message>
  <message>
   <source>The competition it was set in, such as World Cup #1.</source>
   <translation>記録を出した大会（例：World Cup #1）。</translation>
  </message>
  <message>
   <source>Who ratified it: an official or a federation.</source>
   <translation>公認した役員または連盟。</translation>
  </message>
  <message>
   <source>The day it was ratified, as 2025-12-01.</source>
   <translation>公認した日付（例：2025-12-01）。</translation>
  </message>
  <message>
   <source>The page to go to. With the keys: Ctrl and the number of the page.</source>
   <translation>移動先のページ。キーではCtrlとページ番号です。</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below, and which every page is on.</source>
   <translation>下にプログラムを表示し、全ページの対象となる大会。</translation>
  </message>
  <message>
   <source>What you type stands in this cell of the list. Return takes it, Esc leaves it.</source>
   <translation>入力内容が一覧のこのセルに入ります。Returnで確定、Escで中止します。</translation>
  </message>
  <message>
   <source>A few letters of any cell; accents do not matter. Return goes to the next hit.</source>
   <translation>いずれかのセルの数文字（アクセント記号は無視）。Returnで次の一致へ移ります。</translation>
  </message>
  <message>
   <source>A few letters of whatever you look for, such as “zur”, “undo” or “mass start”.</source>
   <translation>探しているものの数文字（例：「zur」、「元に戻す」、「マススタート」）。</translation>
  </message>
  <message>
   <source>Words to find in the manual, such as “helmet”. Return goes to the next place.</source>
   <translation>マニュアルで探す語（例：helmet）。Returnで次の箇所へ移ります。</translation>
  </message>
  <message>
   <source>The time without colon and point: 3652 is 36.52, 10650 is 1:06.50. Also 36,52 and 1:06.504; by hand 36.5M, or two or three watches with spaces between. Return saves it.</source>
   <translation>コロンと小数点なしのタイム：3652は36.52、10650は1:06.50です。36,52や1:06.504も可。手動計時は36.5M、または2個か3個の時計のタイムを空白で区切ります。Returnで保存します。</translation>
  </message>
  <message>
   <source>The clock at this line since the start, typed like a time: 2512 is 25.12. Lap times follow from it.</source>
   <translation>スタートからこのラインまでの時間。タイムと同じように入力します：2512は25.12です。ラップタイムはここから求めます。</translation>
  </message>
  <message>
   <source>Helmet numbers in the order of the sprint or the finish, with spaces between: 7 12 3.</source>
   <translation>スプリントまたはフィニッシュの着順に、ヘルメット番号を空白で区切って入力します：7 12 3。</translation>
  </message>
  <message>
   <source>Which entries are listed: all of a distance, those who start, reserves and so on.</source>
   <translation>表示するエントリー：距離の全員、出場者、補欠など。</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, or a start number, such as “zur” or 24.</source>
   <translation>名前か国の数文字、またはゼッケン（例：「zur」、24）。</translation>
  </message>
  <message>
   <source>How the pairs are made. The rule file says which way is usual for this race.</source>
   <translation>組の決め方。このレースの通常の方法は規則ファイルにあります。</translation>
  </message>
  <message>
   <source>The number all lots come from: the same seed gives the same draw again. Such as 4153, from dice.</source>
   <translation>すべての抽選のもとになる数：同じシード値なら同じ抽選結果になります。さいころで決めた4153など。</translation>
  </message>
  <message>
   <source>Which pair the ceremony shows first, such as the last one to keep the best for the end.</source>
   <translation>抽選会で最初に見せる組。最良の組を最後に残すなら最後の組から。</translation>
  </message>
  <message>
   <source>Which draw of this race is shown; those that were replaced are kept.</source>
   <translation>表示するこのレースの抽選。置き換えた抽選も残っています。</translation>
  </message>
  <message>
   <source>The competition after which the standing is shown; all so far as a rule.</source>
   <translation>総合順位の対象時点の大会。通常はこれまですべて。</translation>
  </message>
  <message>
   <source>The race in which results are imagined. Nothing of it is stored.</source>
   <translation>結果を仮定するレース。何も保存しません。</translation>
  </message>
  <message>
   <source>What the skater would do there: a rank such as 3, a time such as 1:09.65, or DNF or DQ.</source>
   <translation>そこでの選手の結果：3のような順位、1:09.65のようなタイム、またはDNFかDQ。</translation>
  </message>
  <message>
   <source>A few letters of who is imagined there; the arrows choose, Return takes.</source>
   <translation>仮定する選手の名前の数文字。矢印キーで選択、Returnで確定します。</translation>
  </message>
  <message>
   <source>How many races of this cup are still to come besides those in the file, such as 4.</source>
   <translation>このカップで、ファイルにあるもののほかに残るレースの数（例：4）。</translation>
  </message>
  <message>
   <source>The championship for which places are counted below.</source>
   <translation>下で出場枠を数える選手権。</translation>
  </message>
  <message>
   <source>A few letters of any name, a nation, a club, an id or a start number.</source>
   <translation>名前、国、所属、IDまたはゼッケンの数文字。</translation>
  </message>
  <message>
   <source>By whose rules the age class beside the birth date is counted, such as ISU.</source>
   <translation>生年月日の横の年齢区分に使う規則（例：ISU）。</translation>
  </message>
  <message>
   <source>Which kind of record is listed, such as world records or those of this track.</source>
   <translation>表示する記録の種類（例：世界記録、このリンクのレコード）。</translation>
  </message>
  <message>
   <source>Whose records are listed: of women, of men, or both.</source>
   <translation>表示する記録：女子、男子または両方。</translation>
  </message>
  <message>
   <source>A few letters of a name, a nation, a place, or a distance such as 1500.</source>
   <translation>名前、国、場所の数文字、または1500のような距離。</translation>
  </message>
  <message>
   <source>Whether the list counts this competition alone or all of its series.</source>
   <translation>この大会だけを数えるか、シリーズすべてを数えるか。</translation>
  </message>
  <message>
   <source>The distance or event the list is about.</source>
   <translation>一覧の対象の距離または種目。</translation>
  </message>
  <message>
   <source>The competition after which the list is counted.</source>
   <translation>一覧の対象時点の大会。</translation>
  </message>
  <message>
   <source>Which lists are shown: all, those that changed since they went out, and so on.</source>
   <translation>表示する帳票：すべて、発行後に変わったものなど。</translation>
  </message>
  <message>
   <source>Which kind of list is shown, such as start lists or results.</source>
   <translation>表示する帳票の種類（例：スタートリスト、リザルト）。</translation>
  </message>
  <message>
   <source>A name, words of a change, who did it, or a time of day such as 14:32.</source>
   <translation>名前、変更の語、担当者、または14:32のような時刻。</translation>
  </message>
  <message>
   <source>Only changes of this race are listed.</source>
   <translation>このレースの変更だけを表示します。</translation>
  </message>
  <message>
   <source>Only changes by this person or desk are listed.</source>
   <translation>この人またはこのデスクの変更だけを表示します。</translation>
  </message>
  <message>
   <source>The moment to look back to, as 14:32 of this day or 2025-11-14 14:32. Up and Down go change by change.</source>
   <translation>表示する過去の時点（その日の14:32、または2025-11-14 14:32）。上下キーで変更ごとに移ります。</translation>
  </message>
  <message>
   <source>The list that is shown as it stood at that moment.</source>
   <translation>その時点の内容を表示する帳票。</translation>
  </message>
  <message>
   <source>The series, such as ISU World Cup Speed Skating. Competitions of one series count for its cups.</source>
   <translation>シリーズ（例：ISU World Cup Speed Skating）。同じシリーズの大会がカップの対象です。</translation>
  </message>
  <message>
   <source>The season, 1 July to 30 June, as 2025/26.</source>
   <translation>シーズン（7月1日から6月30日、例：2025/26）。</translation>
  </message>
  <message>
   <source>The rule file: points, draw, codes and programmes of a season. Take that of your season, or your own.</source>
   <translation>規則ファイル：シーズンのポイント、抽選、コード、プログラム。該当シーズンのもの、または独自のものを使います。</translation>
  </message>
  <message>
   <source>What the competition is called, such as World Cup #3 or Club meet.</source>
   <translation>大会の名前（例：World Cup #3、クラブ大会）。</translation>
  </message>
  <message>
   <source>Which one of its series it is, such as 3; the command line and the cups count by it.</source>
   <translation>シリーズの何番目か（例：3）。コマンドラインとカップはこの番号で数えます。</translation>
  </message>
  <message>
   <source>The oval, such as Thialf. Those that are known are offered, with city and country.</source>
   <translation>リンク（例：Thialf）。登録済みのものは都市と国とともに表示します。</translation>
  </message>
  <message>
   <source>The city of the oval, such as Heerenveen.</source>
   <translation>リンクの都市（例：Heerenveen）。</translation>
  </message>
  <message>
   <source>The three letters of the country, such as NED.</source>
   <translation>国の3文字（例：NED）。</translation>
  </message>
  <message>
   <source>The day it begins, as 2025-11-21.</source>
   <translation>開始日（例：2025-11-21）。</translation>
  </message>
  <message>
   <source>The days as the sheets print them, such as 21 - 23 Nov 2025; made by itself where you leave it.</source>
   <translation>帳票に印刷する日程（例：21 - 23 Nov 2025）。入力しなければ自動で作ります。</translation>
  </message>
  <message>
   <source>The competition whose programme is shown below.</source>
   <translation>下にプログラムを表示する大会。</translation>
  </message>
  <message>
   <source>The races to begin with, such as those of a World Cup or a club meet. Change them below.</source>
   <translation>最初に入れるレース（例：ワールドカップ、クラブ大会のもの）。下で変更できます。</translation>
  </message>
  <message>
   <source>The distance in metres, such as 500.</source>
   <translation>距離（m、例：500）。</translation>
  </message>
  <message>
   <source>What is skated: a distance in pairs, a mass start, or a race of teams.</source>
   <translation>種目：2人ずつの距離、マススタートまたはチームのレース。</translation>
  </message>
  <message>
   <source>Whether women or men skate it.</source>
   <translation>女子のレースか男子のレースか。</translation>
  </message>
  <message>
   <source>The division of the race; none where the field is not divided.</source>
   <translation>レースのディビジョン。分けないなら「なし」。</translation>
  </message>
  <message>
   <source>Which run it is, where a distance is skated twice.</source>
   <translation>同じ距離を2回滑るとき、何本目か。</translation>
  </message>
  <message>
   <source>Where the new file lies and what it is called, ending in .skatedesk.</source>
   <translation>新しいファイルの場所と名前。末尾は.skatedesk。</translation>
  </message>
  <message>
   <source>A results file of last season. People, teams and officials come from it, no results.</source>
   <translation>昨シーズンの成績ファイル。選手、チーム、競技役員を引き継ぎ、成績は引き継ぎません。</translation>
  </message>
  <message>
   <source>Tick what is taken over from the other file.</source>
   <translation>別のファイルから引き継ぐものをチェックします。</translation>
  </message>
  <message>
   <source>By how many minutes the chosen race and all after it move, such as 10 or -10.</source>
   <translation>選んだレース以降をずらす分数（例：10、-10）。</translation>
  </message>
  <message>
   <source>Something else that must be done, such as: water for the starters. Return adds it.</source>
   <translation>ほかにすべきこと（例：スターターの飲み水）。Returnで追加します。</translation>
  </message>
  <message>
   <source>Another list to begin with; lines you added yourself stay.</source>
   <translation>最初に使う別のリスト。自分で加えた行は残ります。</translation>
  </message>
  <message>
   <source>The race with which the rehearsal begins; its results are taken out in the copy.</source>
   <translation>リハーサルを始めるレース。コピーではこれ以降の結果を削除します。</translation>
  </message>
  <message>
   <source>How many falls, late withdrawals and failures of the clock there are.</source>
   <translation>転倒、直前の棄権、計時装置の故障の多さ。</translation>
  </message>
  <message>
   <source>Whether the times come by themselves, or the crew types them as called out.</source>
   <translation>タイムを自動で入れるか、読み上げに従って担当者が入力するか。</translation>
  </message>
  <message>
   <source>Any whole number; the same one gives the same times again.</source>
   <translation>任意の整数。同じ数なら同じタイムになります。</translation>
  </message>
  <message>
   <source>Which lists are written into the folder.</source>
   <translation>フォルダーに書き出す帳票。</translation>
  </message>
  <message>
   <source>Tick every format that is to be written; all of them say the same.</source>
   <translation>書き出す形式をすべてチェックします。内容はどれも同じです。</translation>
  </message>
  <message>
   <source>Where the list hangs, such as: by the changing rooms. You are told when it has to go.</source>
   <translation>帳票の掲示先（例：更衣室の横）。外すときにお知らせします。</translation>
  </message>
  <message>
   <source>The referee who says that the list is right, first name and NAME.</source>
   <translation>帳票が正しいと認めるレフェリー（名と姓）。</translation>
  </message>
  <message>
   <source>When the referee approved it, as 14:30.</source>
   <translation>レフェリーが承認した時刻（例：14:30）。</translation>
  </message>
  <message>
   <source>The picture of the signature that is printed; none leaves a line to sign on.</source>
   <translation>印刷する署名の画像。なしにすると署名欄を残します。</translation>
  </message>
  <message>
   <source>The paper in the printer: A4 in most of the world, Letter in North America.</source>
   <translation>プリンターの用紙：多くの国ではA4、北米ではLetter。</translation>
  </message>
  <message>
   <source>Whether pages stand upright or lie on their side.</source>
   <translation>ページの向き：縦または横。</translation>
  </message>
  <message>
   <source>The language of the sheets; the window may speak another one.</source>
   <translation>帳票の言語。画面の言語と異なってもかまいません。</translation>
  </message>
  <message>
   <source>A second language for titles and headings, beside the first.</source>
   <translation>名称と見出しに、第1言語と並べる第2言語。</translation>
  </message>
  <message>
   <source>How days are written on the sheets.</source>
   <translation>帳票の日付の書き方。</translation>
  </message>
  <message>
   <source>How the time of day is written on the sheets.</source>
   <translation>帳票の時刻の書き方。</translation>
  </message>
  <message>
   <source>Whether times have a point or a comma on the sheets.</source>
   <translation>帳票のタイムに使う小数点：ピリオドまたはコンマ。</translation>
  </message>
  <message>
   <source>Who publishes the sheets, such as a federation; it stands at the foot of each page.</source>
   <translation>帳票の発行者（例：連盟）。各ページの下に表示します。</translation>
  </message>
  <message>
   <source>The colour of lines and headings as #1F5FA8; empty for black and white.</source>
   <translation>線と見出しの色（例：#1F5FA8）。白黒なら空欄。</translation>
  </message>
  <message>
   <source>Tick it to save paper: short lists stand on one page.</source>
   <translation>チェックすると、短い帳票を1ページにまとめて紙を節約します。</translation>
  </message>
  <message>
   <source>Tick it to print a square code; scanned, it tells which revision the page is.</source>
   <translation>チェックすると二次元コードを印刷します。読み取るとページの改訂が分かります。</translation>
  </message>
  <message>
   <source>Tick it only where birth dates must be public on entry lists.</source>
   <translation>エントリーリストで生年月日を公開する必要があるときだけチェックします。</translation>
  </message>
  <message>
   <source>What the picture is: the sign of the event or of a sponsor.</source>
   <translation>画像の種類：大会またはスポンサーのマーク。</translation>
  </message>
  <message>
   <source>What the picture shows, in words, for those who cannot see it.</source>
   <translation>見えない人のための、画像の説明。</translation>
  </message>
  <message>
   <source>Words of an act, or a key such as F5.</source>
   <translation>操作の語、またはF5のようなキー。</translation>
  </message>
  <message>
   <source>How often a backup is made while something changes.</source>
   <translation>変更があるとき、バックアップする間隔。</translation>
  </message>
  <message>
   <source>The language of the window. Sheets have a language of their own.</source>
   <translation>画面の言語。帳票の言語は別に選べます。</translation>
  </message>
  <message>
   <source>Light, dark, or high contrast for a bright rink.</source>
   <translation>ライト、ダーク、または明るいリンク用のハイコントラスト。</translation>
  </message>
  <message>
   <source>How large everything is drawn: up to 200 % for a screen far away.</source>
   <translation>表示の大きさ：離れた画面には200 %まで。</translation>
  </message>
  <message>
   <source>How far apart the rows of all lists stand.</source>
   <translation>すべての一覧の行間。</translation>
  </message>
  <message>
   <source>Your name; it stands beside your changes in the history. Nobody else is told.</source>
   <translation>あなたの名前。履歴で変更の横に表示します。ほかには伝えません。</translation>
  </message>
  <message>
   <source>Which desk this is, such as finish line; it stands beside your name.</source>
   <translation>このデスクの名前（例：フィニッシュライン）。あなたの名前の横に表示します。</translation>
  </message>
  <message>
   <source>Where to ask for a newer version, only when you press the button; empty asks nobody.</source>
   <translation>新しいバージョンの確認先。ボタンを押したときだけ確認します。空欄なら確認しません。</translation>
  </message>
  <message>
   <source>Tick it only where whoever gets the report may read names.</source>
   <translation>レポートを受け取る人が名前を読んでもよいときだけチェックします。</translation>
  </message>
  <message>
   <source>What went wrong, for those who look for the cause. Read it before you pass it on.</source>
   <translation>原因を調べる人のための、問題の内容。渡す前に読んでください。</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>マニュアルのページ</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Forward</source>
   <translation>進む(&amp;F)</translation>
  </message>
  <message>
   <source>{page} – Manual</source>
   <translation>{page} – マニュアル</translation>
  </message>
  <message>
   <source>The manual is not installed. It is in docs/manual where the program comes from.</source>
   <translation>マニュアルがインストールされていません。プログラムの入手元のdocs/manualにあります。</translation>
  </message>
  <message>
   <source>The manual is in English; keys are as they are here.</source>
   <translation>マニュアルは英語です。キーはこの画面のものと同じです。</translation>
  </message>
  <message>
   <source>In the menus: {way}</source>
   <translation>メニューでは：{way}</translation>
  </message>
  <message>
   <source>Find in the manual</source>
   <translation>マニュアルを検索</translation>
  </message>
  <message>
   <source>No page has all these words.</source>
   <translation>すべての語を含むページはありません。</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>ミスの修正</translation>
  </message>
  <message>
   <source>One page for beside the keyboard.</source>
   <translation>キーボードの横に置く1ページの表です。</translation>
  </message>
  <message>
   <source>Quick card</source>
   <translation>早見表</translation>
  </message>
  <message>
   <source>World Cups</source>
   <translation>ワールドカップ</translation>
  </message>
  <message>
   <source>Place by hand…</source>
   <translation>手動で配置…</translation>
  </message>
  <message>
   <source>Compose divisions</source>
   <translation>ディビジョンを振り分け</translation>
  </message>
  <message>
   <source>everybody is in the race of the division</source>
   <translation>全員が該当ディビジョンのレースにいます</translation>
  </message>
  <message>
   <source>{count} to {division}</source>
   <translation>{division}へ{count}件</translation>
  </message>
  <message numerus="yes">
   <source>{count} entry would move: {where}</source>
   <translation>
    <numerusform>{count}件が移動：{where}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} entries would move: {where}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Would move</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>also to {division}</source>
   <translation>{division}にも</translation>
  </message>
  <message>
   <source>to {division}</source>
   <translation>{division}へ</translation>
  </message>
  <message>
   <source>Programme, officials, ice</source>
   <translation>プログラム・役員・氷</translation>
  </message>
  <message>
   <source>Start lists</source>
   <translation>スタートリスト</translation>
  </message>
  <message>
   <source>Lap sheets</source>
   <translation>ラップシート</translation>
  </message>
  <message>
   <source>Results with laps</source>
   <translation>ラップ付きリザルト</translation>
  </message>
  <message>
   <source>Medals and prizes</source>
   <translation>メダルと賞金</translation>
  </message>
  <message>
   <source>All lists</source>
   <translation>すべての帳票</translation>
  </message>
  <message>
   <source>Only what changed</source>
   <translation>変更分のみ</translation>
  </message>
  <message>
   <source>What went out</source>
   <translation>発行済み</translation>
  </message>
  <message>
   <source>This race</source>
   <translation>このレース</translation>
  </message>
  <message>
   <source>Not issued</source>
   <translation>未発行</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>Changed since revision {number}</source>
   <translation>改訂{number}から変更あり</translation>
  </message>
  <message>
   <source>Did not go out yet: printing or exporting makes it revision 1.</source>
   <translation>未発行：印刷または書き出しで改訂1になります。</translation>
  </message>
  <message>
   <source>Revision {number} of {time}</source>
   <translation>改訂{number}（{time}）</translation>
  </message>
  <message>
   <source>printed {time}</source>
   <translation>{time}に印刷</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>未印刷</translation>
  </message>
  <message>
   <source>hangs on {board}</source>
   <translation>{board}に掲示</translation>
  </message>
  <message>
   <source>; </source>
   <translation>； </translation>
  </message>
  <message>
   <source>said in another way</source>
   <translation>表現の違い</translation>
  </message>
  <message>
   <source>changed since: {changes}</source>
   <translation>以後の変更：{changes}</translation>
  </message>
  <message>
   <source>List</source>
   <translation>帳票</translation>
  </message>
  <message>
   <source>Revision</source>
   <translation>改訂</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>印刷</translation>
  </message>
  <message>
   <source>Hangs on</source>
   <translation>掲示先</translation>
  </message>
  <message>
   <source>{number}, {time}</source>
   <translation>{number}、{time}</translation>
  </message>
  <message>
   <source>Sheet settings…</source>
   <translation>帳票の設定…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>書き出し…</translation>
  </message>
  <message>
   <source>Kind of list</source>
   <translation>帳票の種類</translation>
  </message>
  <message>
   <source>The lists, or how one looks</source>
   <translation>帳票、またはその表示</translation>
  </message>
  <message numerus="yes">
   <source>{count} went out</source>
   <translation>
    <numerusform>発行済み{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>none went out yet</source>
   <translation>発行済みなし</translation>
  </message>
  <message>
   <source>Open a results file, or make a new one, in the File menu.</source>
   <translation>「ファイル」メニューで成績ファイルを開くか、新しく作ってください。</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition.</source>
   <translation>このファイルにはまだ大会がありません。「大会」の「新しい大会」で作ってください。</translation>
  </message>
  <message>
   <source>Looking at the lists …</source>
   <translation>帳票を確認中 …</translation>
  </message>
  <message>
   <source>No lists yet. Add races with Competition, Programme: their lists appear here.</source>
   <translation>帳票はまだありません。「大会」の「プログラム」でレースを加えると、ここに表示されます。</translation>
  </message>
  <message>
   <source>Nothing changed since it went out.</source>
   <translation>発行後に変更はありません。</translation>
  </message>
  <message>
   <source>Nothing of this went out yet. Printing or exporting a list makes it revision 1.</source>
   <translation>まだ何も発行していません。帳票を印刷または書き出しすると改訂1になります。</translation>
  </message>
  <message>
   <source>No such list here. Choose another race or another kind above.</source>
   <translation>該当する帳票はありません。上で別のレースか種類を選んでください。</translation>
  </message>
  <message>
   <source>will be revision {number}</source>
   <translation>次は改訂{number}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>すべての種類</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since it went out</source>
   <translation>
    <numerusform>発行後に変更された帳票{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since they went out</extra-po-msgid_plural>
  </message>
  <message>
   <source>{name} is marked: Space on another swaps the two, in an empty lane moves there; Esc lets go.</source>
   <translation>{name}を選択中：ほかの人でSpaceを押すと入れ替え、空きレーンなら移動、Escで解除します。</translation>
  </message>
  <message>
   <source>Space marks somebody, Space on another row swaps them or moves there. Alt and the arrows move at once.</source>
   <translation>Spaceで選択し、別の行でSpaceを押すと入れ替えか移動をします。Alt+矢印ですぐに動かせます。</translation>
  </message>
  <message>
   <source>All start together. Del takes somebody off the list, Space puts on it who was not drawn.</source>
   <translation>全員同時スタートです。Delで一覧から外し、未抽選の人はSpaceで載せます。</translation>
  </message>
  <message>
   <source>&amp;Mark, swap or move here</source>
   <translation>選択・入れ替え・ここへ移動(&amp;M)</translation>
  </message>
  <message>
   <source>To the pair &amp;before</source>
   <translation>前の組へ(&amp;B)</translation>
  </message>
  <message>
   <source>To the pair a&amp;fter</source>
   <translation>後の組へ(&amp;F)</translation>
  </message>
  <message>
   <source>Change &amp;lanes</source>
   <translation>レーンを交換(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Insert a pair	Ins</source>
   <translation>組を挿入(&amp;I)\tIns</translation>
  </message>
  <message>
   <source>&amp;Take off the list…</source>
   <translation>一覧から外す(&amp;T)…</translation>
  </message>
  <message>
   <source>Pairs, checks or revision</source>
   <translation>組、チェックまたは改訂</translation>
  </message>
  <message>
   <source>Checks</source>
   <translation>チェック</translation>
  </message>
  <message>
   <source>Kind of draw</source>
   <translation>抽選の種類</translation>
  </message>
  <message>
   <source>Rule, and what to look at before drawing</source>
   <translation>規則と、抽選前の確認事項</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>別の値</translation>
  </message>
  <message>
   <source>Shown first</source>
   <translation>先に表示</translation>
  </message>
  <message>
   <source>Nobody is entered in race {number} yet. Enter somebody on the Entries page, or bring in a start list with Competition, Import results (Ctrl+I).</source>
   <translation>レース{number}にはまだエントリーがありません。エントリーのページでエントリーするか、「大会」の「リザルトの取り込み」（Ctrl+I）でスタートリストを取り込んでください。</translation>
  </message>
  <message>
   <source>Draw or field</source>
   <translation>抽選または対象者</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>対象者</translation>
  </message>
  <message>
   <source>the first pair</source>
   <translation>最初の組</translation>
  </message>
  <message>
   <source>the last pair</source>
   <translation>最後の組</translation>
  </message>
  <message>
   <source>The rules ask for another draw here: {kind}.</source>
   <translation>規則では別の抽選です：{kind}。</translation>
  </message>
  <message>
   <source>Not the usual draw</source>
   <translation>通常と異なる抽選</translation>
  </message>
  <message>
   <source>Look at this first</source>
   <translation>先に確認</translation>
  </message>
  <message>
   <source>All lots come from the seed, by SHA-256: the same seed and the same field give the same draw on every computer. Say it aloud, or let the team leaders name the digits, before anybody draws.</source>
   <translation>抽選はすべてシード値からSHA-256で求めます：シード値と対象者が同じなら、どのコンピューターでも同じ結果になります。抽選前にシード値を読み上げるか、監督に数字を挙げてもらってください。</translation>
  </message>
  <message>
   <source>No race yet</source>
   <translation>レースなし</translation>
  </message>
  <message>
   <source>There is no race to draw yet. Make a new competition, or take races in: Competition, Import results.</source>
   <translation>抽選するレースがまだありません。新しい大会を作るか、「大会」の「リザルトの取り込み」でレースを取り込んでください。</translation>
  </message>
  <message>
   <source>Open a results file with File, Open (Ctrl+O), or make a new one with File, New (Ctrl+N).</source>
   <translation>「ファイル」の「開く」（Ctrl+O）で成績ファイルを開くか、「新規」（Ctrl+N）で作ってください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} to draw</source>
   <translation>
    <numerusform>抽選対象{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to draw</extra-po-msgid_plural>
  </message>
  <message>
   <source>the start list there is stays until the new draw is confirmed</source>
   <translation>新しい抽選を確定するまで、今のスタートリストが残ります</translation>
  </message>
  <message>
   <source>Back to the start list</source>
   <translation>スタートリストに戻る</translation>
  </message>
  <message numerus="yes">
   <source>{count} on the start list</source>
   <translation>
    <numerusform>スタートリスト{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} on the start list</extra-po-msgid_plural>
  </message>
  <message>
   <source>drawn with seed {seed}</source>
   <translation>シード値{seed}で抽選</translation>
  </message>
  <message>
   <source>not drawn here</source>
   <translation>ここで抽選していません</translation>
  </message>
  <message>
   <source>Draw anew…</source>
   <translation>抽選し直す…</translation>
  </message>
  <message>
   <source>This race is drawn already. Choose Draw anew to draw it again.</source>
   <translation>このレースは抽選済みです。抽選し直すには「抽選し直す」を選んでください。</translation>
  </message>
  <message>
   <source>Nothing is stored. The seed stays: drawing with it gives the same draw again.</source>
   <translation>何も保存していません。シード値は同じなので、抽選すると同じ結果になります。</translation>
  </message>
  <message>
   <source>Start list or protocol</source>
   <translation>スタートリストまたは抽選記録</translation>
  </message>
  <message>
   <source>As drawn</source>
   <translation>抽選時</translation>
  </message>
  <message>
   <source>Protocol of the draw</source>
   <translation>抽選記録</translation>
  </message>
  <message>
   <source>Draw {number}</source>
   <translation>抽選{number}</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>シード値{seed}</translation>
  </message>
  <message>
   <source>Checked: the seed gives these pairs</source>
   <translation>確認済み：シード値からこの組が得られます</translation>
  </message>
  <message>
   <source>The seed does not give these pairs</source>
   <translation>シード値からこの組は得られません</translation>
  </message>
  <message>
   <source>after a withdrawal, from pair {number} on: it is pair 1 here</source>
   <translation>棄権後、{number}組から：ここでの1組</translation>
  </message>
  <message>
   <source>Checks and revision</source>
   <translation>チェックと改訂</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>修復</translation>
  </message>
  <message>
   <source>Late withdrawal…</source>
   <translation>直前の棄権…</translation>
  </message>
  <message>
   <source>Issue start list</source>
   <translation>スタートリストを発行</translation>
  </message>
  <message>
   <source>The self-check found nothing.</source>
   <translation>自動チェックで問題はありません。</translation>
  </message>
  <message>
   <source>Issue revision {number}</source>
   <translation>改訂{number}を発行</translation>
  </message>
  <message>
   <source>Not issued yet</source>
   <translation>まだ発行していません</translation>
  </message>
  <message>
   <source>Revision {number}, issued {when}</source>
   <translation>改訂{number}、{when}に発行</translation>
  </message>
  <message>
   <source>Changed since revision {number}, issued {when}</source>
   <translation>{when}発行の改訂{number}から変更あり</translation>
  </message>
  <message numerus="yes">
   <source>{count} must</source>
   <translation>
    <numerusform>必須{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} must</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} should</source>
   <translation>
    <numerusform>推奨{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} should</extra-po-msgid_plural>
  </message>
  <message>
   <source>in order</source>
   <translation>問題なし</translation>
  </message>
  <message>
   <source>Must be mended</source>
   <translation>要修正</translation>
  </message>
  <message>
   <source>Should be mended</source>
   <translation>修正推奨</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>WDR, on the start list</source>
   <translation>WDR（スタートリスト上）</translation>
  </message>
  <message>
   <source>Entered</source>
   <translation>エントリー中</translation>
  </message>
  <message>
   <source>too many</source>
   <translation>人数超過</translation>
  </message>
  <message>
   <source>no qualifying time</source>
   <translation>標準記録なし</translation>
  </message>
  <message>
   <source>too young</source>
   <translation>年齢不足</translation>
  </message>
  <message>
   <source>wrong race</source>
   <translation>レース違い</translation>
  </message>
  <message>
   <source>entered twice</source>
   <translation>重複エントリー</translation>
  </message>
  <message>
   <source>order of reserves</source>
   <translation>補欠の順番</translation>
  </message>
  <message>
   <source>start list</source>
   <translation>スタートリスト</translation>
  </message>
  <message>
   <source>not looked at</source>
   <translation>未確認</translation>
  </message>
  <message>
   <source>{sentence} Let stand: {remark}</source>
   <translation>{sentence}容認：{remark}</translation>
  </message>
  <message>
   <source>Nobody is entered yet</source>
   <translation>まだエントリーがありません</translation>
  </message>
  <message>
   <source>{entries} of {whom}</source>
   <translation>{entries}、{whom}</translation>
  </message>
  <message numerus="yes">
   <source>{count} withdrawn</source>
   <translation>
    <numerusform>棄権{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} withdrawn</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} shortfall</source>
   <translation>
    <numerusform>不備{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} shortfalls</extra-po-msgid_plural>
  </message>
  <message>
   <source>numbers are missing: Ctrl+Shift+B gives them</source>
   <translation>ゼッケンがありません：Ctrl+Shift+Bで割り当て</translation>
  </message>
  <message>
   <source>What is wrong</source>
   <translation>問題点</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>上限</translation>
  </message>
  <message>
   <source>{time} ({metres} m)</source>
   <translation>{time}（{metres} m）</translation>
  </message>
  <message>
   <source>Which entries</source>
   <translation>表示するエントリー</translation>
  </message>
  <message>
   <source>Enter skaters…</source>
   <translation>選手をエントリー…</translation>
  </message>
  <message>
   <source>Entries or divisions</source>
   <translation>エントリーまたはディビジョン</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>問題</translation>
  </message>
  <message>
   <source>Wrong · {count}</source>
   <translation>問題 · {count}</translation>
  </message>
  <message>
   <source>Enter teams…</source>
   <translation>チームをエントリー…</translation>
  </message>
  <message>
   <source>Nobody here fits “{text}”. Esc shows all again.</source>
   <translation>「{text}」に合うものはありません。Escですべて表示します。</translation>
  </message>
  <message>
   <source>This file has no competition yet. Make one with Competition, New competition, or import results.</source>
   <translation>このファイルにはまだ大会がありません。「大会」の「新しい大会」で作るか、リザルトを取り込んでください。</translation>
  </message>
  <message>
   <source>The programme has no races yet. Add them with Competition, Programme, or import results.</source>
   <translation>プログラムにはまだレースがありません。「大会」の「プログラム」で加えるか、リザルトを取り込んでください。</translation>
  </message>
  <message>
   <source>Nobody is entered here yet. Take a list in with Ctrl+Shift+I, paste rows of a spreadsheet with Ctrl+V, or enter them one by one with Ins.</source>
   <translation>まだエントリーがありません。Ctrl+Shift+Iで一覧を取り込むか、Ctrl+Vで表計算ソフトの行を貼り付けるか、Insで1名ずつエントリーしてください。</translation>
  </message>
  <message>
   <source>Nobody is entered in {race} yet. Enter them with Ins.</source>
   <translation>{race}にはまだエントリーがありません。Insでエントリーしてください。</translation>
  </message>
  <message>
   <source>{race} is skated in one division here.</source>
   <translation>{race}はここでは1つのディビジョンで行います。</translation>
  </message>
  <message>
   <source>This distance</source>
   <translation>この距離</translation>
  </message>
  <message>
   <source>Whole competition</source>
   <translation>大会全体</translation>
  </message>
  <message>
   <source>Find an entry by name, nation or number</source>
   <translation>名前、国またはゼッケンでエントリーを探す</translation>
  </message>
  <message>
   <source>What is wrong, and the nations</source>
   <translation>問題点と国</translation>
  </message>
  <message>
   <source>What is wrong · {count}</source>
   <translation>問題点 · {count}</translation>
  </message>
  <message>
   <source>Nothing speaks against these entries.</source>
   <translation>エントリーに問題はありません。</translation>
  </message>
  <message>
   <source>{nations} in the competition</source>
   <translation>大会参加{nations}</translation>
  </message>
  <message>
   <source>Time entry</source>
   <translation>タイム入力</translation>
  </message>
  <message>
   <source>Heat {pair}</source>
   <translation>ヒート{pair}</translation>
  </message>
  <message>
   <source>Pair {pair}</source>
   <translation>{pair}組</translation>
  </message>
  <message>
   <source>No {bib}</source>
   <translation>No {bib}</translation>
  </message>
  <message>
   <source>Helmet numbers in order</source>
   <translation>ヘルメット番号（順に）</translation>
  </message>
  <message>
   <source>Changes, or the lists as they stood</source>
   <translation>変更、または過去の帳票</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>As it stood</source>
   <translation>過去の時点</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>取り消す</translation>
  </message>
  <message>
   <source>What the change did</source>
   <translation>変更の内容</translation>
  </message>
  <message>
   <source>All races</source>
   <translation>全レース</translation>
  </message>
  <message>
   <source>Everybody</source>
   <translation>全員</translation>
  </message>
  <message>
   <source>The newest {count} changes; older ones follow at the end of the list</source>
   <translation>最新の変更{count}件。古いものは一覧の末尾に続きます</translation>
  </message>
  <message numerus="yes">
   <source>{count} change</source>
   <translation>
    <numerusform>変更{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
  </message>
  <message>
   <source>All skaters</source>
   <translation>全選手</translation>
  </message>
  <message>
   <source>Show the changes of all skaters again</source>
   <translation>全選手の変更を再び表示</translation>
  </message>
  <message>
   <source>Show only the changes of one skater</source>
   <translation>選手1名の変更だけを表示</translation>
  </message>
  <message>
   <source>No change fits. Esc in the box, All races, All skaters or Everybody shows more.</source>
   <translation>合う変更はありません。検索欄でEsc、または「全レース」「全選手」「全員」で広げられます。</translation>
  </message>
  <message>
   <source>Nothing was entered yet. Whatever is changed will stand here, with who did it and how it was before.</source>
   <translation>まだ何も入力されていません。変更すると、担当者と以前の内容とともにここに表示されます。</translation>
  </message>
  <message>
   <source>Choose a change first.</source>
   <translation>先に変更を選んでください。</translation>
  </message>
  <message>
   <source>Only what was changed for this skater is shown then.</source>
   <translation>この選手の変更だけを表示します。</translation>
  </message>
  <message>
   <source>Whose changes?</source>
   <translation>誰の変更ですか？</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Find a change by name, words, time or who did it</source>
   <translation>名前、語、時刻または担当者で変更を探す</translation>
  </message>
  <message>
   <source>Name, time or words</source>
   <translation>名前、時刻または語</translation>
  </message>
  <message>
   <source>On the ice</source>
   <translation>進行中</translation>
  </message>
  <message>
   <source>next</source>
   <translation>次</translation>
  </message>
  <message numerus="yes">
   <source>{count} to go</source>
   <translation>
    <numerusform>残り{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>heat {pair} of {all}</source>
   <translation>ヒート{pair}/{all}</translation>
  </message>
  <message>
   <source>pair {pair} of {all}</source>
   <translation>{pair}/{all}組</translation>
  </message>
  <message>
   <source>Not drawn yet</source>
   <translation>未抽選</translation>
  </message>
  <message>
   <source>No races yet.</source>
   <translation>レースがまだありません。</translation>
  </message>
  <message>
   <source>All races of this day are over.</source>
   <translation>この日のレースはすべて終わりました。</translation>
  </message>
  <message>
   <source>No race of this day is drawn yet.</source>
   <translation>この日のレースはまだ一つも抽選されていません。</translation>
  </message>
  <message>
   <source>Then heat {pair}: {names}</source>
   <translation>次はヒート{pair}：{names}</translation>
  </message>
  <message>
   <source>Then pair {pair}: {names}</source>
   <translation>次は{pair}組：{names}</translation>
  </message>
  <message>
   <source>Then race {race}</source>
   <translation>次はレース{race}</translation>
  </message>
  <message>
   <source>Saved last {time} · {what}</source>
   <translation>最終保存 {time} · {what}</translation>
  </message>
  <message>
   <source>File, backup, printer and clock</source>
   <translation>ファイル、バックアップ、プリンター、時計</translation>
  </message>
  <message>
   <source>The desk</source>
   <translation>デスクの状態</translation>
  </message>
  <message>
   <source>File out of reach</source>
   <translation>ファイルに接続不可</translation>
  </message>
  <message>
   <source>{path} cannot be reached.</source>
   <translation>{path}に接続できません。</translation>
  </message>
  <message>
   <source>{path} is not there any more.</source>
   <translation>{path}はもうありません。</translation>
  </message>
  <message>
   <source>Only {count} MB are free where the file lies. Make room.</source>
   <translation>ファイルのある場所の空きは{count} MBだけです。空きを作ってください。</translation>
  </message>
  <message>
   <source>Disk nearly full</source>
   <translation>ディスク残りわずか</translation>
  </message>
  <message>
   <source>Every change is saved in {name}.</source>
   <translation>変更はすべて{name}に保存されています。</translation>
  </message>
  <message>
   <source>Compared with the counter of this machine since {since}; no other clock is asked.</source>
   <translation>{since}からこのコンピューターのカウンターと比較しています。ほかの時計は参照しません。</translation>
  </message>
  <message>
   <source>Clock steady</source>
   <translation>時計は正常</translation>
  </message>
  <message>
   <source>At {time} it went {seconds} s against the counter of this machine. Compare it with the hall clock.</source>
   <translation>{time}に、このコンピューターのカウンターに対して{seconds}秒ずれました。会場の時計と比べてください。</translation>
  </message>
  <message>
   <source>Clock jumped</source>
   <translation>時計にずれ</translation>
  </message>
  <message>
   <source>No printer</source>
   <translation>プリンターなし</translation>
  </message>
  <message>
   <source>This computer knows no printer. Lists can be saved as PDF.</source>
   <translation>このコンピューターにはプリンターがありません。帳票はPDFで保存できます。</translation>
  </message>
  <message>
   <source>Printer not chosen</source>
   <translation>プリンター未選択</translation>
  </message>
  <message>
   <source>{count} known, none is the usual one.</source>
   <translation>{count}台ありますが、通常使うプリンターが未設定です。</translation>
  </message>
  <message>
   <source>Printer stopped</source>
   <translation>プリンター停止</translation>
  </message>
  <message>
   <source>{name} reports an error. Look at it.</source>
   <translation>{name}でエラーが発生しています。確認してください。</translation>
  </message>
  <message>
   <source>Printer at work</source>
   <translation>印刷中</translation>
  </message>
  <message numerus="yes">
   <source>lap to go</source>
   <translation>
    <numerusform>残り周回</numerusform>
   </translation>
   <extra-po-msgid_plural>laps to go</extra-po-msgid_plural>
  </message>
  <message>
   <source>lap {lap} of {all}</source>
   <translation>{all}周中{lap}周</translation>
  </message>
  <message>
   <source>laps to go</source>
   <translation>残り周回</translation>
  </message>
  <message>
   <source>lap 00 of 00</source>
   <translation>00周中00周</translation>
  </message>
  <message>
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <source>Lap times of the pair</source>
   <translation>組のラップタイム</translation>
  </message>
  <message>
   <source>By race</source>
   <translation>レース別</translation>
  </message>
  <message>
   <source>Numbers of other seasons</source>
   <translation>ほかのシーズンの枠数</translation>
  </message>
  <message>
   <source>Nobody has skated yet. The first time entered begins the classification.</source>
   <translation>まだ誰も滑っていません。最初のタイムが入ると総合成績が始まります。</translation>
  </message>
  <message>
   <source>No medals yet: a race gives them once everybody in it has a time or another result.</source>
   <translation>メダルはまだありません：全員のタイムか結果がそろうと決まります。</translation>
  </message>
  <message>
   <source>No prizes yet: a race pays them once everybody in it has a time or another result.</source>
   <translation>賞金はまだありません：全員のタイムか結果がそろうと決まります。</translation>
  </message>
  <message>
   <source>No prizes: the rule file says nothing of prize money for these races.</source>
   <translation>賞金なし：規則ファイルにこれらのレースの賞金の記載がありません。</translation>
  </message>
  <message>
   <source>No prizes for teams yet: no race of teams is decided whose prize money the rule file knows.</source>
   <translation>チームの賞金はまだありません：規則ファイルに賞金のあるチームレースが決まっていません。</translation>
  </message>
  <message>
   <source>Nobody qualifies yet. The first time entered in a World Cup that counts begins the list.</source>
   <translation>資格者はまだいません。対象のワールドカップで最初のタイムが入ると一覧が始まります。</translation>
  </message>
  <message>
   <source>Of which competitions</source>
   <translation>対象の大会</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>種目</translation>
  </message>
  <message>
   <source>After which competition</source>
   <translation>どの大会の終了時か</translation>
  </message>
  <message>
   <source>After</source>
   <translation>終了時</translation>
  </message>
  <message>
   <source>The list, or which one</source>
   <translation>一覧、またはその種類</translation>
  </message>
  <message>
   <source>This file has no competition yet. Take one in with Competition, Import results.</source>
   <translation>このファイルにはまだ大会がありません。「大会」の「リザルトの取り込み」で取り込んでください。</translation>
  </message>
  <message>
   <source>All so far</source>
   <translation>これまですべて</translation>
  </message>
  <message>
   <source>{code}: {meaning}</source>
   <translation>{code}：{meaning}</translation>
  </message>
  <message>
   <source>This competition</source>
   <translation>この大会</translation>
  </message>
  <message>
   <source>All of the series</source>
   <translation>シリーズすべて</translation>
  </message>
  <message>
   <source>Sprints and finish of a mass start</source>
   <translation>マススタートのスプリントとフィニッシュ</translation>
  </message>
  <message>
   <source>Not saved: {text} in race {number}. Return saves.</source>
   <translation>未保存：レース{number}の{text}。Returnで保存します。</translation>
  </message>
  <message>
   <source>helmets</source>
   <translation>ヘルメット</translation>
  </message>
  <message>
   <source>Finish, lap {lap}: helmets in order, with times or gaps</source>
   <translation>フィニッシュ（{lap}周目）：ヘルメットを着順に、タイムか差を付けて</translation>
  </message>
  <message numerus="yes">
   <source>Sprint {number} after lap {lap}, in {count} lap</source>
   <translation>
    <numerusform>あと{count}周でスプリント{number}（{lap}周目の後）</numerusform>
   </translation>
   <extra-po-msgid_plural>Sprint {number} after lap {lap}, in {count} laps</extra-po-msgid_plural>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: at the next passing</source>
   <translation>スプリント{number}（{lap}周目）：次の通過</translation>
  </message>
  <message>
   <source>Sprint {number}, lap {lap}: helmets in order</source>
   <translation>スプリント{number}（{lap}周目）：ヘルメットを着順に</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a result.</source>
   <translation>レースは公式です。結果を直すには暫定にしてください（Ctrl+Return）。</translation>
  </message>
  <message>
   <source>The race points of the finish do not follow the finishing order. Ctrl+Shift+F11 gives them anew.</source>
   <translation>フィニッシュのレースポイントがゴール順と合いません。Ctrl+Shift+F11で付け直します。</translation>
  </message>
  <message>
   <source>Lapped? {who} came in {gap} behind the winner. Type {helmet} and F11 if so.</source>
   <translation>周回遅れ？{who}は1位から{gap}差です。周回遅れなら{helmet}とF11を入力してください。</translation>
  </message>
  <message>
   <source>F4 note · F5 did not finish · F7 disqualify · F11 lapped · Shift+F11 stopped early</source>
   <translation>F4 注記 · F5 途中棄権 · F7 失格 · F11 周回遅れ · Shift+F11 途中でやめた</translation>
  </message>
  <message>
   <source>Everybody is in. Page Up: the sprints before. A helmet and F7: disqualify.</source>
   <translation>全員ゴールしました。Page Upで前のスプリントへ。ヘルメットとF7で失格です。</translation>
  </message>
  <message>
   <source>Such as 12 7:42.51 7 +0.15 and Return. Helmets alone: the order at the line.</source>
   <translation>12 7:42.51 7 +0.15 のように入力してReturn。ヘルメットだけならゴール順です。</translation>
  </message>
  <message>
   <source>Return counts a lap. Helmets and Return write the order down. Page Up: the sprint before.</source>
   <translation>Returnで1周数えます。ヘルメットとReturnで着順を記入、Page Upで前のスプリントへ。</translation>
  </message>
  <message>
   <source>Opening {name} …</source>
   <translation>{name}を開いています …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>開いています …</translation>
  </message>
  <message>
   <source>{name} has no lane to give. Mark {name} first.</source>
   <translation>{name}には渡せるレーンがありません。先に{name}を選択してください。</translation>
  </message>
  <message>
   <source>Only who starts in a pair can be put between two pairs.</source>
   <translation>2つの組の間に入れられるのは、組でスタートする人だけです。</translation>
  </message>
  <message>
   <source>Pair {pair} is the first.</source>
   <translation>{pair}組は最初です。</translation>
  </message>
  <message>
   <source>Pair {pair} is the last.</source>
   <translation>{pair}組は最後です。</translation>
  </message>
  <message>
   <source>There are no pairs here. Choose somebody who has one.</source>
   <translation>ここには組がありません。組のある人を選んでください。</translation>
  </message>
  <message>
   <source>{name} is not on the list.</source>
   <translation>{name}は一覧にありません。</translation>
  </message>
  <message>
   <source>The lane is empty already; the pair is not.</source>
   <translation>レーンはすでに空いていますが、組は空ではありません。</translation>
  </message>
  <message>
   <source>Nobody starts here. Choose somebody first.</source>
   <translation>ここには誰もいません。先に誰かを選んでください。</translation>
  </message>
  <message>
   <source>Next p&amp;air or heat</source>
   <translation>次の組・ヒート(&amp;A)</translation>
  </message>
  <message>
   <source>Pair or heat b&amp;efore</source>
   <translation>前の組・ヒート(&amp;E)</translation>
  </message>
  <message>
   <source>Passing at {metres} m</source>
   <translation>{metres} mの通過</translation>
  </message>
  <message>
   <source>As it stood at</source>
   <translation>表示時点</translation>
  </message>
  <message>
   <source>The list as it stood</source>
   <translation>その時点の帳票</translation>
  </message>
  <message>
   <source>Type a moment above, such as 14:32, and press Return; or choose a change and press Return there.</source>
   <translation>上に14:32のような時点を入力してReturnを押すか、変更を選んでReturnを押してください。</translation>
  </message>
  <message>
   <source>At this moment the competition was not in the file yet.</source>
   <translation>この時点では、大会はまだファイルにありませんでした。</translation>
  </message>
  <message>
   <source>This list was empty then.</source>
   <translation>この一覧は当時空でした。</translation>
  </message>
  <message>
   <source>{title} · changed since</source>
   <translation>{title} · 以後変更あり</translation>
  </message>
  <message>
   <source>Comparing with now …</source>
   <translation>現在と比較中 …</translation>
  </message>
  <message>
   <source>Now it says the same.</source>
   <translation>現在と同じ内容です。</translation>
  </message>
  <message>
   <source>Since then: {changes}</source>
   <translation>以後：{changes}</translation>
  </message>
  <message>
   <source>Moment: Return goes there, Up to the change before, Down to the next</source>
   <translation>時点：Returnで移動、Upで前の変更、Downで次の変更</translation>
  </message>
  <message>
   <source>2025-11-14 14:32, or 14:32</source>
   <translation>2025-11-14 14:32、または14:32</translation>
  </message>
  <message>
   <source>Race {number}, {title}: {state}</source>
   <translation>レース{number}、{title}：{state}</translation>
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
   <translation>レースはまだありません。「大会」で大会を作る（Ctrl+M）か、リザルトを取り込んで（Ctrl+I）ください。</translation>
  </message>
  <message>
   <source>No file is open. File &gt; Open… or File &gt; New…</source>
   <translation>開いているファイルがありません。ファイル &gt; 開く… または ファイル &gt; 新規…</translation>
  </message>
  <message>
   <source>Marks: {words}</source>
   <translation>マーク：{words}</translation>
  </message>
  <message>
   <source>Start list and times</source>
   <translation>スタートリストとタイム</translation>
  </message>
  <message>
   <source>Start list or result</source>
   <translation>スタートリストまたはリザルト</translation>
  </message>
  <message>
   <source>Nobody is on this start list yet. Enter the skaters (Ctrl+1), draw the race (Ctrl+2), or import its results (Ctrl+I).</source>
   <translation>スタートリストにはまだ誰もいません。選手をエントリーするか（Ctrl+1）、レースを抽選するか（Ctrl+2）、リザルトを取り込んでください（Ctrl+I）。</translation>
  </message>
  <message>
   <source>This file has no races yet. Make a competition (Ctrl+M) or import results (Ctrl+I).</source>
   <translation>このファイルにはまだレースがありません。大会を作る（Ctrl+M）か、リザルトを取り込んで（Ctrl+I）ください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} to skate</source>
   <translation>
    <numerusform>未滑走{count}</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} to skate</extra-po-msgid_plural>
  </message>
  <message>
   <source>Make provisional</source>
   <translation>暫定にする</translation>
  </message>
  <message>
   <source>Everybody on the list has a result.</source>
   <translation>一覧の全員に結果があります。</translation>
  </message>
  <message>
   <source>Standing or lap times</source>
   <translation>総合順位またはラップタイム</translation>
  </message>
  <message>
   <source>All records, or those of this competition</source>
   <translation>すべての記録、またはこの大会の記録</translation>
  </message>
  <message>
   <source>All records</source>
   <translation>すべての記録</translation>
  </message>
  <message>
   <source>Set here</source>
   <translation>この大会で樹立</translation>
  </message>
  <message>
   <source>Set in this competition</source>
   <translation>この大会で樹立</translation>
  </message>
  <message>
   <source>this competition</source>
   <translation>この大会</translation>
  </message>
  <message>
   <source>Set in {event}</source>
   <translation>{event}で樹立</translation>
  </message>
  <message numerus="yes">
   <source>{count} record was set</source>
   <translation>
    <numerusform>記録{count}件を樹立</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} records were set</extra-po-msgid_plural>
  </message>
  <message>
   <source>No record here fits. Esc in the box, or All records, shows more.</source>
   <translation>合う記録はありません。検索欄でEsc、または「すべての記録」で広げられます。</translation>
  </message>
  <message>
   <source>No records yet. Take a list in with Records, Import a list, or type one with Records, New record.</source>
   <translation>記録はまだありません。「記録」の「一覧の取り込み」で取り込むか、「新しい記録」で入力してください。</translation>
  </message>
  <message>
   <source>No record and no best here yet, as far as this file knows: it compares with the list of records.</source>
   <translation>このファイルで分かる限り、記録もベストもまだありません：記録の一覧と比較します。</translation>
  </message>
  <message>
   <source>New record…</source>
   <translation>新しい記録…</translation>
  </message>
  <message>
   <source>Ratify…</source>
   <translation>公認…</translation>
  </message>
  <message>
   <source>Find a record by name, nation, place or distance</source>
   <translation>名前、国、場所または距離で記録を探す</translation>
  </message>
  <message>
   <source>Name, nation, place or distance</source>
   <translation>名前、国、場所または距離</translation>
  </message>
  <message>
   <source>Women and men</source>
   <translation>女子と男子</translation>
  </message>
  <message>
   <source>Age classes of</source>
   <translation>年齢区分</translation>
  </message>
  <message>
   <source>No {number}</source>
   <translation>No {number}</translation>
  </message>
  <message>
   <source>Also known as {names}</source>
   <translation>別名：{names}</translation>
  </message>
  <message>
   <source>Born {day}</source>
   <translation>{day}生</translation>
  </message>
  <message>
   <source>no age class in {season}</source>
   <translation>{season}の年齢区分なし</translation>
  </message>
  <message>
   <source>{age_class} in {season}</source>
   <translation>{season}は{age_class}</translation>
  </message>
  <message>
   <source>{state} · {done} of {all}</source>
   <translation>{state} · {done}/{all}</translation>
  </message>
  <message>
   <source>The race points stand here as soon as a sprint is in.</source>
   <translation>スプリントが入ると、レースポイントを表示します。</translation>
  </message>
  <message>
   <source>The result stands here as soon as the first time is in.</source>
   <translation>最初のタイムが入ると、リザルトを表示します。</translation>
  </message>
  <message>
   <source>World Cup standing</source>
   <translation>ワールドカップ総合順位</translation>
  </message>
  <message>
   <source>The standing stands here as soon as a race of this cup has results.</source>
   <translation>このカップのレースに結果が入ると、総合順位を表示します。</translation>
  </message>
  <message>
   <source>What comes next</source>
   <translation>今後の予定</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} race over</source>
   <translation>
    <numerusform>{count}レース中{done}レース終了</numerusform>
   </translation>
   <extra-po-msgid_plural>{done} of {count} races over</extra-po-msgid_plural>
  </message>
  <message>
   <source>New skater…</source>
   <translation>新しい選手…</translation>
  </message>
  <message>
   <source>{found} of {everybody}</source>
   <translation>{everybody}名中{found}名</translation>
  </message>
  <message>
   <source>Skaters come with the races they are in: take races in with Competition, Import results. Or write the first one down with Skaters, New skater.</source>
   <translation>選手はレースとともに入ります：「大会」の「リザルトの取り込み」でレースを取り込むか、「選手」の「新しい選手」で入力してください。</translation>
  </message>
  <message>
   <source>No skaters yet</source>
   <translation>選手なし</translation>
  </message>
  <message>
   <source>Find a skater by any name, nation, id, club or number</source>
   <translation>名前、国、ID、所属またはゼッケンで選手を探す</translation>
  </message>
  <message>
   <source>Name, nation, id or number</source>
   <translation>名前、国、IDまたはゼッケン</translation>
  </message>
  <message>
   <source>Nobody fits. Type the beginning of a name, a nation such as NED, an id or a number.</source>
   <translation>合う人はいません。名前の先頭、NEDなどの国、IDまたはゼッケンを入力してください。</translation>
  </message>
  <message>
   <source>Plot…</source>
   <translation>グラフ…</translation>
  </message>
  <message>
   <source>Personal bests, season bests {season}</source>
   <translation>自己ベスト、{season}のシーズンベスト</translation>
  </message>
  <message>
   <source>No points in a World Cup yet.</source>
   <translation>ワールドカップのポイントはまだありません。</translation>
  </message>
  <message>
   <source>No time yet.</source>
   <translation>タイムはまだありません。</translation>
  </message>
  <message>
   <source>Not on a start list yet.</source>
   <translation>まだスタートリストに載っていません。</translation>
  </message>
  <message>
   <source>Parts of the card</source>
   <translation>カードの項目</translation>
  </message>
  <message>
   <source>Bests</source>
   <translation>ベスト</translation>
  </message>
  <message>
   <source>Standing after</source>
   <translation>対象時点</translation>
  </message>
  <message>
   <source>IMAGINED</source>
   <translation>仮定</translation>
  </message>
  <message>
   <source>Plots…</source>
   <translation>グラフ…</translation>
  </message>
  <message>
   <source>Standing or cups</source>
   <translation>総合順位またはカップ</translation>
  </message>
  <message>
   <source>Cups</source>
   <translation>カップ</translation>
  </message>
  <message>
   <source>No race in this file counts for a World Cup yet. Take the races of a World Cup in with Competition, Import results; the standing follows every time entered.</source>
   <translation>このファイルにはワールドカップ対象のレースがまだありません。「大会」の「リザルトの取り込み」でワールドカップのレースを取り込むと、タイムの入力ごとに総合順位が更新されます。</translation>
  </message>
  <message>
   <source>No standing yet</source>
   <translation>総合順位なし</translation>
  </message>
  <message>
   <source>Leave what if</source>
   <translation>「もしも」を終了</translation>
  </message>
  <message>
   <source>There is no standing to imagine results for yet.</source>
   <translation>結果を仮定できる総合順位がまだありません。</translation>
  </message>
  <message>
   <source>Choose somebody in the standing first.</source>
   <translation>先に総合順位で誰かを選んでください。</translation>
  </message>
  <message>
   <source>These results are imagined. Leave them with Esc to rank by hand.</source>
   <translation>この結果は仮定です。手動で順位をつけるには、Escで終了してください。</translation>
  </message>
  <message>
   <source>World Cup standing · {cup}</source>
   <translation>ワールドカップ総合順位 · {cup}</translation>
  </message>
  <message numerus="yes">
   <source>{skated} of {count} race</source>
   <translation>
    <numerusform>{count}レース中{skated}レース終了</numerusform>
   </translation>
   <extra-po-msgid_plural>{skated} of {count} races</extra-po-msgid_plural>
  </message>
  <message>
   <source>after {event}</source>
   <translation>{event}終了時</translation>
  </message>
  <message>
   <source>the higher points in one race, then in the next best and so on</source>
   <translation>1レースの高いポイント、次に高いレースのポイント、以下同様</translation>
  </message>
  <message>
   <source>the faster best time</source>
   <translation>ベストタイムの速い方</translation>
  </message>
  <message>
   <source>The best {count} races count.</source>
   <translation>上位{count}レースを数えます。</translation>
  </message>
  <message>
   <source>All races count.</source>
   <translation>全レースを数えます。</translation>
  </message>
  <message>
   <source>Equal points share the rank.</source>
   <translation>同点は同順位です。</translation>
  </message>
  <message>
   <source>Ties: {links}; who is still equal shares the rank.</source>
   <translation>同点の場合：{links}。なお同じなら同順位です。</translation>
  </message>
  <message>
   <source>; then </source>
   <translation>、次に </translation>
  </message>
  <message>
   <source>marked</source>
   <translation>選択中</translation>
  </message>
  <message>
   <source>not drawn</source>
   <translation>未抽選</translation>
  </message>
  <message>
   <source>lap {lap}</source>
   <translation>ラップ {lap}</translation>
  </message>
  <message>
   <source>Members…</source>
   <translation>メンバー…</translation>
  </message>
  <message>
   <source>Time of {name}</source>
   <translation>{name}のタイム</translation>
  </message>
  <message>
   <source>substitutes {names}</source>
   <translation>交代要員{names}</translation>
  </message>
  <message>
   <source>Time entry of teams</source>
   <translation>チームのタイム入力</translation>
  </message>
  <message>
   <source>As soon as teams are on the start list, their times are typed here.</source>
   <translation>チームがスタートリストに載ると、ここにタイムを入力できます。</translation>
  </message>
  <message>
   <source>{name}, the clock after each half lap</source>
   <translation>{name}、半周ごとの通過タイム</translation>
  </message>
  <message>
   <source>woman to lap {lap}</source>
   <translation>女子は{lap}周目まで</translation>
  </message>
  <message>
   <source>man to lap {lap}</source>
   <translation>男子は{lap}周目まで</translation>
  </message>
  <message>
   <source>would be {result}</source>
   <translation>見込み：{result}</translation>
  </message>
  <message>
   <source>To take a result out, press Ctrl+Del.</source>
   <translation>結果を削除するには、Ctrl+Delを押してください。</translation>
  </message>
  <message>
   <source>The race is official. Make it provisional (Ctrl+Return) to correct a time.</source>
   <translation>レースは公式です。タイムを直すには暫定にしてください（Ctrl+Return）。</translation>
  </message>
  <message>
   <source>Withdrawn. F8 takes the withdrawal back.</source>
   <translation>棄権しています。F8で棄権を取り消します。</translation>
  </message>
  <message>
   <source>Return saves and goes on.</source>
   <translation>Returnで保存して次へ。</translation>
  </message>
  <message>
   <source>Leader {time} · Return saves and goes on.</source>
   <translation>トップ {time} · Returnで保存して次へ。</translation>
  </message>
  <message>
   <source>Not saved: {text} for {name}. Return saves.</source>
   <translation>未保存：{name}の{text}。Returnで保存します。</translation>
  </message>
  <message>
   <source>{points} points</source>
   <translation>{points}ポイント</translation>
  </message>
  <message>
   <source>last lap {lap}</source>
   <translation>直近のラップ {lap}</translation>
  </message>
  <message>
   <source>Timetable…</source>
   <translation>タイムテーブル…</translation>
  </message>
  <message>
   <source>Checklist…</source>
   <translation>チェックリスト…</translation>
  </message>
  <message>
   <source>Changed since printed</source>
   <translation>印刷後に変更</translation>
  </message>
  <message>
   <source>What is going on, or what is to be checked</source>
   <translation>現在の状況、またはチェック</translation>
  </message>
  <message>
   <source>Make one with Competition, New competition (Ctrl+M).</source>
   <translation>「大会」の「新しい大会」（Ctrl+M）で作成してください。</translation>
  </message>
  <message>
   <source>No competition yet</source>
   <translation>大会なし</translation>
  </message>
  <message>
   <source>Checklist · {done} of {count}</source>
   <translation>チェックリスト · {done}/{count}</translation>
  </message>
  <message>
   <source>There is nothing to check yet.</source>
   <translation>チェックする項目がまだありません。</translation>
  </message>
  <message numerus="yes">
   <source>{count} list changed since printed</source>
   <translation>
    <numerusform>印刷後に変わった帳票{count}件</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} lists changed since printed</extra-po-msgid_plural>
  </message>
  <message>
   <source>Nothing was printed or exported yet.</source>
   <translation>まだ印刷も書き出しもしていません。</translation>
  </message>
  <message>
   <source>Nothing changed: what went out still holds.</source>
   <translation>変更なし：発行済みの帳票は有効です。</translation>
  </message>
  <message>
   <source>by hand {time}</source>
   <translation>手動 {time}</translation>
  </message>
  <message>
   <source>{done} of {count}</source>
   <translation>{done}/{count}</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>未完了</translation>
  </message>
  <message>
   <source>begins in {span}</source>
   <translation>{span}後に開始</translation>
  </message>
  <message>
   <source>in time</source>
   <translation>定刻どおり</translation>
  </message>
  <message numerus="yes">
   <source>{count} min in hand</source>
   <translation>
    <numerusform>{count}分早い</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min in hand</extra-po-msgid_plural>
  </message>
  <message numerus="yes">
   <source>{count} min behind</source>
   <translation>
    <numerusform>{count}分遅れ</numerusform>
   </translation>
   <extra-po-msgid_plural>{count} min behind</extra-po-msgid_plural>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours}時間{minutes}分</translation>
  </message>
  <message>
   <source>Ends about {time}</source>
   <translation>終了見込み {time}ごろ</translation>
  </message>
  <message>
   <source>Would end about {time}</source>
   <translation>終了予定 {time}ごろ</translation>
  </message>
  <message>
   <source>{every} from start to start, a guess: nothing of today is known yet</source>
   <translation>スタート間隔{every}（推定：今日のデータはまだありません）</translation>
  </message>
  <message numerus="yes">
   <source>{every} from start to start, by the last {count}</source>
   <translation>
    <numerusform>スタート間隔{every}（直近{count}組から）</numerusform>
   </translation>
   <extra-po-msgid_plural>{every} from start to start, by the last {count}</extra-po-msgid_plural>
  </message>
  <message>
   <source>Planned</source>
   <translation>予定</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>見込み</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>遅れ</translation>
  </message>
  <message>
   <source>about {time}</source>
   <translation>{time}ごろ</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>ようこそ</translation>
  </message>
  <message>
   <source>The results desk for long-track speed skating</source>
   <translation>スピードスケート（ロングトラック）の成績デスク</translation>
  </message>
  <message>
   <source>Recent files</source>
   <translation>最近使ったファイル</translation>
  </message>
  <message>
   <source>The files you open are listed here, the last one first.</source>
   <translation>開いたファイルを新しい順に表示します。</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>&amp;New season…</source>
   <translation>新しいシーズン(&amp;N)…</translation>
  </message>
  <message>
   <source>Calendar, rules and programmes, step by step; also for a single club meet</source>
   <translation>日程、規則、プログラムを順に設定。単独のクラブ大会にも</translation>
  </message>
  <message>
   <source>A results file on this machine or a share</source>
   <translation>このコンピューターまたは共有フォルダーの成績ファイル</translation>
  </message>
  <message>
   <source>Open the &amp;sample</source>
   <translation>サンプルを開く(&amp;S)</translation>
  </message>
  <message>
   <source>Two World Cups with every result, to look around and try things out</source>
   <translation>全結果入りのワールドカップ2大会。見て回ったり試したりできます</translation>
  </message>
  <message>
   <source>From &amp;last season…</source>
   <translation>昨シーズンから(&amp;L)…</translation>
  </message>
  <message>
   <source>Skaters, teams and officials of another file into a new one</source>
   <translation>別のファイルの選手、チーム、競技役員を新しいファイルへ</translation>
  </message>
  <message>
   <source>Everything explained, task by task</source>
   <translation>すべてを作業ごとに説明</translation>
  </message>
  <message>
   <source>Not in {folder} any more. Delete takes it off this list.</source>
   <translation>{folder}にはもうありません。Deleteで一覧から外します。</translation>
  </message>
  <message>
   <source>What would follow</source>
   <translation>予想される変化</translation>
  </message>
  <message>
   <source>Imagined places and divisions</source>
   <translation>仮定による出場枠とディビジョン</translation>
  </message>
  <message>
   <source>Places in which championship</source>
   <translation>どの選手権の出場枠か</translation>
  </message>
  <message>
   <source>Imagined changes of places and divisions</source>
   <translation>仮定による出場枠とディビジョンの変化</translation>
  </message>
  <message>
   <source>No championship</source>
   <translation>選手権なし</translation>
  </message>
  <message>
   <source>Nothing is known that would change.</source>
   <translation>分かる範囲で変わるものはありません。</translation>
  </message>
  <message>
   <source>Another season</source>
   <translation>別のシーズン</translation>
  </message>
  <message>
   <source>No place changes.</source>
   <translation>出場枠は変わりません。</translation>
  </message>
  <message>
   <source>no nation has more or fewer.</source>
   <translation>どの国の枠数も変わりません。</translation>
  </message>
  <message>
   <source>Places: {nations}</source>
   <translation>出場枠：{nations}</translation>
  </message>
  <message numerus="yes">
   <source>{race}: {count} changes the division.</source>
   <translation>
    <numerusform>{race}：{count}名のディビジョンが変わります。</numerusform>
   </translation>
   <extra-po-msgid_plural>{race}: {count} change the division.</extra-po-msgid_plural>
  </message>
  <message>
   <source>{race}: nobody changes the division.</source>
   <translation>{race}：ディビジョンの変わる人はいません。</translation>
  </message>
  <message>
   <source>Race to imagine</source>
   <translation>仮定するレース</translation>
  </message>
  <message>
   <source>Rank, time, DNF or DQ</source>
   <translation>順位、タイム、DNFまたはDQ</translation>
  </message>
  <message>
   <source>Type a name</source>
   <translation>名前を入力</translation>
  </message>
  <message>
   <source>Competitors</source>
   <translation>選手・チーム</translation>
  </message>
  <message>
   <source>Imagined here</source>
   <translation>ここで仮定</translation>
  </message>
  <message>
   <source>Take all out</source>
   <translation>すべて削除</translation>
  </message>
  <message>
   <source>Races to come that are not in the file</source>
   <translation>ファイルにない今後のレース</translation>
  </message>
  <message>
   <source>Who can still win</source>
   <translation>優勝の可能性がある人</translation>
  </message>
  <message>
   <source>Nobody of this cup has these letters. Type others.</source>
   <translation>このカップにこの文字を含む人はいません。別の文字を入力してください。</translation>
  </message>
  <message>
   <source>Type how many races are to come, 0 to {most}.</source>
   <translation>今後のレース数を0から{most}で入力してください。</translation>
  </message>
  <message>
   <source>{race} (skated)</source>
   <translation>{race}（実施済み）</translation>
  </message>
  <message>
   <source>Imagined</source>
   <translation>仮定</translation>
  </message>
  <message>
   <source>Nothing yet. Type a name and press Return.</source>
   <translation>まだありません。名前を入力してReturnを押してください。</translation>
  </message>
  <message>
   <source>is the rank or time of</source>
   <translation>を次の人の順位・タイムにする</translation>
  </message>
  <message>
   <source>more races to come</source>
   <translation>今後のレース数</translation>
  </message>
  <message>
   <source>Others</source>
   <translation>ほか</translation>
  </message>
  <message>
   <source>{column}, largest first</source>
   <translation>{column}、大きい順</translation>
  </message>
  <message>
   <source>{column}, smallest first</source>
   <translation>{column}、小さい順</translation>
  </message>
  <message>
   <source>{hit} of {hits}</source>
   <translation>{hits}件中{hit}件目</translation>
  </message>
  <message>
   <source>{column}: {value}</source>
   <translation>{column}：{value}</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>マーク</translation>
  </message>
  <message>
   <source>up {places}</source>
   <translation>{places}つ上昇</translation>
  </message>
  <message>
   <source>down {places}</source>
   <translation>{places}つ後退</translation>
  </message>
  <message>
   <source>the same rank</source>
   <translation>同じ順位</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>チェック</translation>
  </message>
  <message>
   <source>&amp;Copy the row</source>
   <translation>行をコピー(&amp;C)</translation>
  </message>
  <message>
   <source>Copy the whole &amp;list</source>
   <translation>一覧全体をコピー(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Find in the list</source>
   <translation>一覧を検索(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Order by</source>
   <translation>並べ替え(&amp;O)</translation>
  </message>
  <message>
   <source>As on paper</source>
   <translation>帳票のとおり</translation>
  </message>
  <message>
   <source>Col&amp;umns</source>
   <translation>列(&amp;U)</translation>
  </message>
 </context>
</TS>
