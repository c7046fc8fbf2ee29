-- A results file as skatedesk wrote it in file version 0003, in the words of SQLite's own dump.
BEGIN TRANSACTION;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE approvals (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	nation VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	picture_id INTEGER, 
	CONSTRAINT pk_approvals PRIMARY KEY (id), 
	CONSTRAINT uq_approvals_race_id UNIQUE (race_id), 
	CONSTRAINT fk_approvals_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_approvals_picture_id FOREIGN KEY(picture_id) REFERENCES pictures (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE attempts (
	id INTEGER NOT NULL, 
	start_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	status VARCHAR NOT NULL, 
	time_ms INTEGER, 
	decimals INTEGER, 
	codes VARCHAR NOT NULL, 
	remark VARCHAR NOT NULL, 
	laps INTEGER, 
	lapped BOOLEAN NOT NULL, 
	hand BOOLEAN DEFAULT false NOT NULL, 
	CONSTRAINT pk_attempts PRIMARY KEY (id), 
	CONSTRAINT uq_attempts_start_id UNIQUE (start_id, number), 
	CONSTRAINT ck_attempts_status CHECK (status IN ('', 'OK', 'DNF', 'DQ', 'DNS')), 
	CONSTRAINT ck_attempts_decimals CHECK ((time_ms IS NULL) = (decimals IS NULL)), 
	CONSTRAINT ck_attempts_ok_has_time CHECK (status <> 'OK' OR time_ms IS NOT NULL), 
	CONSTRAINT ck_attempts_time_has_ok CHECK (status IN ('OK', 'DQ') OR time_ms IS NULL), 
	CONSTRAINT ck_attempts_known_time CHECK (time_ms IS NULL OR time_ms > 0), 
	CONSTRAINT ck_attempts_known_decimals CHECK (decimals IS NULL OR decimals BETWEEN 1 AND 3), 
	CONSTRAINT fk_attempts_start_id FOREIGN KEY(start_id) REFERENCES starts (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "attempts" VALUES(1,1,1,'OK',67184,3,'','',NULL,0,0);
INSERT INTO "attempts" VALUES(2,2,1,'OK',66610,2,'','',NULL,0,0);
INSERT INTO "attempts" VALUES(3,3,1,'DNF',NULL,NULL,'','',NULL,0,0);
INSERT INTO "attempts" VALUES(4,4,1,'OK',69650,2,'','',NULL,0,0);
CREATE TABLE bibs (
	id INTEGER NOT NULL, 
	competition_id INTEGER NOT NULL, 
	skater_id INTEGER, 
	team_id INTEGER, 
	number INTEGER NOT NULL, 
	CONSTRAINT pk_bibs PRIMARY KEY (id), 
	CONSTRAINT ck_bibs_one_competitor CHECK ((skater_id IS NULL) <> (team_id IS NULL)), 
	CONSTRAINT uq_bibs_competition_id UNIQUE (competition_id, skater_id), 
	CONSTRAINT uq_bibs_team UNIQUE (competition_id, team_id), 
	CONSTRAINT fk_bibs_competition_id FOREIGN KEY(competition_id) REFERENCES competitions (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_bibs_skater_id FOREIGN KEY(skater_id) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_bibs_team_id FOREIGN KEY(team_id) REFERENCES teams (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "bibs" VALUES(1,1,1,NULL,1);
INSERT INTO "bibs" VALUES(2,1,2,NULL,2);
INSERT INTO "bibs" VALUES(3,1,3,NULL,3);
INSERT INTO "bibs" VALUES(4,1,4,NULL,4);
INSERT INTO "bibs" VALUES(5,1,5,NULL,5);
CREATE TABLE bulletins (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	language VARCHAR NOT NULL, 
	at VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT pk_bulletins PRIMARY KEY (id), 
	CONSTRAINT uq_bulletins_race_id UNIQUE (race_id, language), 
	CONSTRAINT fk_bulletins_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE careers (
	id INTEGER NOT NULL, 
	skater_id INTEGER NOT NULL, 
	series VARCHAR NOT NULL, 
	discipline VARCHAR NOT NULL, 
	metres INTEGER, 
	gold INTEGER NOT NULL, 
	silver INTEGER NOT NULL, 
	bronze INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_careers PRIMARY KEY (id), 
	CONSTRAINT uq_careers_skater_id UNIQUE (skater_id, series, discipline, metres), 
	CONSTRAINT fk_careers_skater_id FOREIGN KEY(skater_id) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE changed_rows (
	id INTEGER NOT NULL, 
	change_id INTEGER NOT NULL, 
	"table" VARCHAR NOT NULL, 
	row_id INTEGER NOT NULL, 
	"before" JSON, 
	"after" JSON, 
	CONSTRAINT pk_changed_rows PRIMARY KEY (id), 
	CONSTRAINT fk_changed_rows_change_id FOREIGN KEY(change_id) REFERENCES changes (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "changed_rows" VALUES(1,1,'seasons',1,NULL,'{"id": 1, "name": "2025/26", "rules_name": "isu-2025-26", "rules_text": ""}');
INSERT INTO "changed_rows" VALUES(2,2,'competitions',1,NULL,'{"id": 1, "season_id": 1, "series": "World Cup", "event": "World Cup 1", "number": 1, "venue": "", "city": "", "country": "", "dates": ""}');
INSERT INTO "changed_rows" VALUES(3,2,'races',1,NULL,'{"id": 1, "competition_id": 1, "number": 1, "title": "1000m Men Division A", "discipline": "individual", "sex": "M", "metres": 1000, "division": "A", "run": null, "day": "2025-11-14", "official": false, "time_of_day": "", "laps": null}');
INSERT INTO "changed_rows" VALUES(4,2,'skaters',1,NULL,'{"id": 1, "key": "s1", "name": "Jenning DE BOO", "family": "de Boo", "given": "Jenning", "nation": "NED", "sex": "M", "born": null, "club": "", "own_name": "", "merged_into": null, "moved": []}');
INSERT INTO "changed_rows" VALUES(5,2,'skaters',2,NULL,'{"id": 2, "key": "s2", "name": "Jordan STOLZ", "family": "Stolz", "given": "Jordan", "nation": "USA", "sex": "M", "born": null, "club": "", "own_name": "", "merged_into": null, "moved": []}');
INSERT INTO "changed_rows" VALUES(6,2,'skaters',3,NULL,'{"id": 3, "key": "s3", "name": "Damian \u017bUREK", "family": "\u017burek", "given": "Damian", "nation": "POL", "sex": "M", "born": null, "club": "", "own_name": "", "merged_into": null, "moved": []}');
INSERT INTO "changed_rows" VALUES(7,2,'skaters',4,NULL,'{"id": 4, "key": "s4", "name": "Joep WENNEMARS", "family": "Wennemars", "given": "Joep", "nation": "NED", "sex": "M", "born": null, "club": "", "own_name": "", "merged_into": null, "moved": []}');
INSERT INTO "changed_rows" VALUES(8,2,'skaters',5,NULL,'{"id": 5, "key": "s5", "name": "Sander EITREM", "family": "Eitrem", "given": "Sander", "nation": "NOR", "sex": "M", "born": null, "club": "", "own_name": "", "merged_into": null, "moved": []}');
INSERT INTO "changed_rows" VALUES(9,2,'entries',1,NULL,'{"id": 1, "race_id": 1, "skater_id": 1, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(10,2,'entries',2,NULL,'{"id": 2, "race_id": 1, "skater_id": 2, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(11,2,'entries',3,NULL,'{"id": 3, "race_id": 1, "skater_id": 3, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(12,2,'entries',4,NULL,'{"id": 4, "race_id": 1, "skater_id": 4, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(13,2,'entries',5,NULL,'{"id": 5, "race_id": 1, "skater_id": 5, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(14,2,'bibs',1,NULL,'{"id": 1, "competition_id": 1, "skater_id": 1, "team_id": null, "number": 1}');
INSERT INTO "changed_rows" VALUES(15,2,'bibs',2,NULL,'{"id": 2, "competition_id": 1, "skater_id": 2, "team_id": null, "number": 2}');
INSERT INTO "changed_rows" VALUES(16,2,'bibs',3,NULL,'{"id": 3, "competition_id": 1, "skater_id": 3, "team_id": null, "number": 3}');
INSERT INTO "changed_rows" VALUES(17,2,'bibs',4,NULL,'{"id": 4, "competition_id": 1, "skater_id": 4, "team_id": null, "number": 4}');
INSERT INTO "changed_rows" VALUES(18,2,'bibs',5,NULL,'{"id": 5, "competition_id": 1, "skater_id": 5, "team_id": null, "number": 5}');
INSERT INTO "changed_rows" VALUES(19,2,'conditions',1,NULL,'{"id": 1, "race_id": 1, "moment": "start", "time_of_day": "14:30", "air": 17.5, "humidity": 31.0, "ice": -7.2}');
INSERT INTO "changed_rows" VALUES(20,2,'officials',1,NULL,'{"id": 1, "race_id": 1, "role": "Referee", "name": "A. Referee", "nation": "GER"}');
INSERT INTO "changed_rows" VALUES(21,2,'starts',1,NULL,'{"id": 1, "entry_id": 1, "race_id": 1, "pair": 1, "lane": "inner", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(22,2,'starts',2,NULL,'{"id": 2, "entry_id": 2, "race_id": 1, "pair": 1, "lane": "outer", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(23,2,'starts',3,NULL,'{"id": 3, "entry_id": 3, "race_id": 1, "pair": 2, "lane": "inner", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(24,2,'starts',4,NULL,'{"id": 4, "entry_id": 4, "race_id": 1, "pair": 2, "lane": "outer", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(25,2,'starts',5,NULL,'{"id": 5, "entry_id": 5, "race_id": 1, "pair": 3, "lane": "inner", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(26,2,'attempts',1,NULL,'{"id": 1, "start_id": 1, "number": 1, "status": "OK", "time_ms": 67184, "decimals": 3, "codes": "", "remark": "", "laps": null, "lapped": false, "hand": false}');
INSERT INTO "changed_rows" VALUES(27,2,'attempts',2,NULL,'{"id": 2, "start_id": 2, "number": 1, "status": "OK", "time_ms": 66610, "decimals": 2, "codes": "", "remark": "", "laps": null, "lapped": false, "hand": false}');
INSERT INTO "changed_rows" VALUES(28,2,'attempts',3,NULL,'{"id": 3, "start_id": 3, "number": 1, "status": "DNF", "time_ms": null, "decimals": null, "codes": "", "remark": "", "laps": null, "lapped": false, "hand": false}');
INSERT INTO "changed_rows" VALUES(29,2,'passings',1,NULL,'{"id": 1, "attempt_id": 1, "metres": 200, "time_ms": 16500, "decimals": 2}');
INSERT INTO "changed_rows" VALUES(30,2,'passings',2,NULL,'{"id": 2, "attempt_id": 1, "metres": 600, "time_ms": 41200, "decimals": 2}');
INSERT INTO "changed_rows" VALUES(31,3,'races',2,NULL,'{"id": 2, "competition_id": 1, "number": 2, "title": "5000m Men Division B", "discipline": "individual", "sex": "M", "metres": 5000, "division": "B", "run": null, "day": "2025-11-15", "official": false, "time_of_day": "", "laps": null}');
INSERT INTO "changed_rows" VALUES(32,3,'entries',6,NULL,'{"id": 6, "race_id": 2, "skater_id": 1, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(33,3,'entries',7,NULL,'{"id": 7, "race_id": 2, "skater_id": 2, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(34,3,'entries',8,NULL,'{"id": 8, "race_id": 2, "skater_id": 3, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(35,3,'entries',9,NULL,'{"id": 9, "race_id": 2, "skater_id": 4, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(36,3,'entries',10,NULL,'{"id": 10, "race_id": 2, "skater_id": 5, "team_id": null, "points_override": null, "points_remark": "", "state": "entered", "reserve": null, "out_of_competition": false, "seed_ms": null, "seed_decimals": null, "seed_metres": null, "seed_day": null, "seed_place": "", "placed": "", "placed_remark": "", "overruled": ""}');
INSERT INTO "changed_rows" VALUES(37,3,'starts',6,NULL,'{"id": 6, "entry_id": 6, "race_id": 2, "pair": 1, "lane": "inner", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(38,3,'starts',7,NULL,'{"id": 7, "entry_id": 7, "race_id": 2, "pair": 1, "lane": "outer", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(39,3,'starts',8,NULL,'{"id": 8, "entry_id": 8, "race_id": 2, "pair": 1, "lane": "inner", "place": 2, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(40,3,'starts',9,NULL,'{"id": 9, "entry_id": 9, "race_id": 2, "pair": 1, "lane": "outer", "place": 2, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(41,3,'starts',10,NULL,'{"id": 10, "entry_id": 10, "race_id": 2, "pair": 2, "lane": "inner", "place": 1, "side": "", "withdrawn": false}');
INSERT INTO "changed_rows" VALUES(42,4,'attempts',4,NULL,'{"id": 4, "start_id": 4, "number": 1, "status": "OK", "time_ms": 69650, "decimals": 2, "codes": "", "remark": "", "laps": null, "lapped": false, "hand": false}');
INSERT INTO "changed_rows" VALUES(43,5,'competition_officials',1,NULL,'{"id": 1, "competition_id": 1, "place": 1, "role": "Announcer", "name": "Erik HULZEBOSCH", "nation": "NED"}');
INSERT INTO "changed_rows" VALUES(44,6,'start_lists',1,NULL,'{"id": 1, "race_id": 1, "revision": 1, "at": "2026-11-23T03:17:20+00:00", "remark": "", "rows": [{"who": "skater 1", "name": "Jenning DE BOO", "nation": "NED", "bib": 1, "pair": 1, "lane": "inner", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 2", "name": "Jordan STOLZ", "nation": "USA", "bib": 2, "pair": 1, "lane": "outer", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 3", "name": "Damian \u017bUREK", "nation": "POL", "bib": 3, "pair": 2, "lane": "inner", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 4", "name": "Joep WENNEMARS", "nation": "NED", "bib": 4, "pair": 2, "lane": "outer", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 5", "name": "Sander EITREM", "nation": "NOR", "bib": 5, "pair": 3, "lane": "inner", "place": 1, "side": "", "withdrawn": false}]}');
INSERT INTO "changed_rows" VALUES(45,6,'editions',1,NULL,'{"id": 1, "competition_id": 1, "race_id": 1, "document": "start 1", "revision": 1, "at": "2025-11-14T09:30:00+00:00", "state": "", "digest": "44377f4aee56251d6cb54ef055de455ac655354ecaa9eedc505a273b10e6036c", "content": {"after": 5, "said": {"kind": "start list", "heading": {"series": "World Cup: World Cup 1", "place": "", "title": "1000m Men", "number": 1, "list_name": "Start list", "division": "A", "day": "2025-11-14", "time_of_day": "", "state": ""}, "columns": ["pair", "lane", "armband", "bib", "name", "nation", "status"], "titles": ["Pair", "Lane", "Armband", "No", "Name", "Nation", "Status"], "rows": [["1", ["1", "In", "white", "1", "Jenning DE BOO", "NED", ""]], ["2", ["1", "Out", "red", "2", "Jordan STOLZ", "USA", ""]], ["3", ["2", "In", "white", "3", "Damian \u017bUREK", "POL", ""]], ["4", ["2", "Out", "red", "4", "Joep WENNEMARS", "NED", ""]], ["5", ["3", "In", "white", "5", "Sander EITREM", "NOR", ""]]], "officials": [], "conditions": [], "legend": [], "remarks": []}}, "changes": [], "files": [], "printed_at": "", "hangs": ""}');
INSERT INTO "changed_rows" VALUES(46,7,'editions',1,'{"id": 1, "competition_id": 1, "race_id": 1, "document": "start 1", "revision": 1, "at": "2025-11-14T09:30:00+00:00", "state": "", "digest": "44377f4aee56251d6cb54ef055de455ac655354ecaa9eedc505a273b10e6036c", "content": {"after": 5, "said": {"kind": "start list", "heading": {"series": "World Cup: World Cup 1", "place": "", "title": "1000m Men", "number": 1, "list_name": "Start list", "division": "A", "day": "2025-11-14", "time_of_day": "", "state": ""}, "columns": ["pair", "lane", "armband", "bib", "name", "nation", "status"], "titles": ["Pair", "Lane", "Armband", "No", "Name", "Nation", "Status"], "rows": [["1", ["1", "In", "white", "1", "Jenning DE BOO", "NED", ""]], ["2", ["1", "Out", "red", "2", "Jordan STOLZ", "USA", ""]], ["3", ["2", "In", "white", "3", "Damian \u017bUREK", "POL", ""]], ["4", ["2", "Out", "red", "4", "Joep WENNEMARS", "NED", ""]], ["5", ["3", "In", "white", "5", "Sander EITREM", "NOR", ""]]], "officials": [], "conditions": [], "legend": [], "remarks": []}}, "changes": [], "files": [], "printed_at": "", "hangs": ""}','{"id": 1, "competition_id": 1, "race_id": 1, "document": "start 1", "revision": 1, "at": "2025-11-14T09:30:00+00:00", "state": "", "digest": "44377f4aee56251d6cb54ef055de455ac655354ecaa9eedc505a273b10e6036c", "content": {"after": 5, "said": {"kind": "start list", "heading": {"series": "World Cup: World Cup 1", "place": "", "title": "1000m Men", "number": 1, "list_name": "Start list", "division": "A", "day": "2025-11-14", "time_of_day": "", "state": ""}, "columns": ["pair", "lane", "armband", "bib", "name", "nation", "status"], "titles": ["Pair", "Lane", "Armband", "No", "Name", "Nation", "Status"], "rows": [["1", ["1", "In", "white", "1", "Jenning DE BOO", "NED", ""]], ["2", ["1", "Out", "red", "2", "Jordan STOLZ", "USA", ""]], ["3", ["2", "In", "white", "3", "Damian \u017bUREK", "POL", ""]], ["4", ["2", "Out", "red", "4", "Joep WENNEMARS", "NED", ""]], ["5", ["3", "In", "white", "5", "Sander EITREM", "NOR", ""]]], "officials": [], "conditions": [], "legend": [], "remarks": []}}, "changes": [], "files": [], "printed_at": "2025-11-14T09:31:00+00:00", "hangs": ""}');
INSERT INTO "changed_rows" VALUES(47,8,'attempts',5,NULL,'{"id": 5, "start_id": 5, "number": 1, "status": "OK", "time_ms": 70020, "decimals": 2, "codes": "", "remark": "", "laps": null, "lapped": false, "hand": false}');
INSERT INTO "changed_rows" VALUES(48,9,'attempts',5,'{"id": 5, "start_id": 5, "number": 1, "status": "OK", "time_ms": 70020, "decimals": 2, "codes": "", "remark": "", "laps": null, "lapped": false, "hand": false}',NULL);
CREATE TABLE changes (
	id INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	act VARCHAR NOT NULL, 
	"of" INTEGER, 
	state VARCHAR NOT NULL, 
	races JSON NOT NULL, 
	who VARCHAR DEFAULT '' NOT NULL, 
	station VARCHAR DEFAULT '' NOT NULL, 
	hash VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_changes PRIMARY KEY (id), 
	CONSTRAINT ck_changes_act CHECK (act IN ('do', 'undo', 'redo')), 
	CONSTRAINT ck_changes_state CHECK (state IN ('done', 'undone', 'dropped')), 
	CONSTRAINT fk_changes_of FOREIGN KEY("of") REFERENCES changes (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "changes" VALUES(1,'2026-11-23T03:17:19.562164+00:00','New file for the season 2025/26','do',NULL,'done','[]','','','07af7cced436a35b1c1edf6768dae6141f67fbfb137557e21d7daa3f63d11858');
INSERT INTO "changes" VALUES(2,'2026-11-23T03:17:19.603481+00:00','Import of race 1, 1000m Men Division A','do',NULL,'done','[1]','','','d23d984240f645beaf43020cbd650adf2a1a54953d9af87cc8b3722e9281578c');
INSERT INTO "changes" VALUES(3,'2026-11-23T03:17:19.615389+00:00','Import of race 2, 5000m Men Division B','do',NULL,'done','[2]','','','ff88dc803d22bd434cb3f1cfc172879a0929daab45bd9a85858c0dcf17a53945');
INSERT INTO "changes" VALUES(4,'2026-11-23T03:17:19.663589+00:00','Time 1:09.65, pair 2 outer, Joep WENNEMARS','do',NULL,'done','[1]','','','3bcfdc3851c1743589b41ebe7101b5f5b2b49b7b99c399687ddb73584b496f8f');
INSERT INTO "changes" VALUES(5,'2026-11-23T03:17:20.042850+00:00','Officials of World Cup 1','do',NULL,'done','[1, 2]','','','330d01d3b056702f353a41dc98c9b5265addbfd6d1129dc5fca9241ddd064b09');
INSERT INTO "changes" VALUES(6,'2026-11-23T03:17:20.077631+00:00','Start list 1 · 1000m Men · Division A, revision 1','do',NULL,'done','[1]','','','ce2390236411fe006fd1f87da9f0889b3f55d07ec68dae0b959ca20689f3c5bf');
INSERT INTO "changes" VALUES(7,'2026-11-23T03:17:20.095045+00:00','1 list printed','do',NULL,'done','[]','','','cdf40c3329f87b603910edfee617b2d47362139733682402d18ee76f506abb3e');
INSERT INTO "changes" VALUES(8,'2026-11-23T03:17:20.100018+00:00','Time 1:10.02, pair 3 inner, Sander EITREM','do',NULL,'undone','[1]','','','8889e2bf60a1db9b4e978c86a4bc12d14ef612741c86ef6805e981b38a0dca31');
INSERT INTO "changes" VALUES(9,'2026-11-23T03:17:20.107134+00:00','Time 1:10.02, pair 3 inner, Sander EITREM','undo',8,'done','[1]','','','4fafd750f39d038123f3c5d6b6dc7abe50276b119fccad894aebab9eb3a3d509');
CREATE TABLE competition_officials (
	id INTEGER NOT NULL, 
	competition_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	nation VARCHAR NOT NULL, 
	CONSTRAINT pk_competition_officials PRIMARY KEY (id), 
	CONSTRAINT fk_competition_officials_competition_id FOREIGN KEY(competition_id) REFERENCES competitions (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "competition_officials" VALUES(1,1,1,'Announcer','Erik HULZEBOSCH','NED');
CREATE TABLE competitions (
	id INTEGER NOT NULL, 
	season_id INTEGER NOT NULL, 
	series VARCHAR NOT NULL, 
	event VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	venue VARCHAR NOT NULL, 
	city VARCHAR NOT NULL, 
	country VARCHAR NOT NULL, 
	dates VARCHAR NOT NULL, 
	CONSTRAINT pk_competitions PRIMARY KEY (id), 
	CONSTRAINT uq_competitions_season_id UNIQUE (season_id, series, number), 
	CONSTRAINT uq_competitions_event UNIQUE (season_id, series, event), 
	CONSTRAINT fk_competitions_season_id FOREIGN KEY(season_id) REFERENCES seasons (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "competitions" VALUES(1,1,'World Cup','World Cup 1',1,'','','','');
CREATE TABLE conditions (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	moment VARCHAR NOT NULL, 
	time_of_day VARCHAR NOT NULL, 
	air FLOAT, 
	humidity FLOAT, 
	ice FLOAT, 
	CONSTRAINT pk_conditions PRIMARY KEY (id), 
	CONSTRAINT uq_conditions_race_id UNIQUE (race_id, moment), 
	CONSTRAINT fk_conditions_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "conditions" VALUES(1,1,'start','14:30',17.5,31.0,-7.2);
CREATE TABLE draws (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	seed VARCHAR NOT NULL, 
	rule JSON NOT NULL, 
	entries JSON NOT NULL, 
	starts JSON NOT NULL, 
	CONSTRAINT pk_draws PRIMARY KEY (id), 
	CONSTRAINT uq_draws_race_id UNIQUE (race_id, number), 
	CONSTRAINT fk_draws_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE editions (
	id INTEGER NOT NULL, 
	competition_id INTEGER NOT NULL, 
	race_id INTEGER, 
	document VARCHAR NOT NULL, 
	revision INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	content JSON NOT NULL, 
	changes JSON NOT NULL, 
	files JSON NOT NULL, 
	printed_at VARCHAR NOT NULL, 
	hangs VARCHAR NOT NULL, 
	CONSTRAINT pk_editions PRIMARY KEY (id), 
	CONSTRAINT uq_editions_competition_id UNIQUE (competition_id, document, revision), 
	CONSTRAINT fk_editions_competition_id FOREIGN KEY(competition_id) REFERENCES competitions (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_editions_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "editions" VALUES(1,1,1,'start 1',1,'2025-11-14T09:30:00+00:00','','44377f4aee56251d6cb54ef055de455ac655354ecaa9eedc505a273b10e6036c','{"after": 5, "said": {"kind": "start list", "heading": {"series": "World Cup: World Cup 1", "place": "", "title": "1000m Men", "number": 1, "list_name": "Start list", "division": "A", "day": "2025-11-14", "time_of_day": "", "state": ""}, "columns": ["pair", "lane", "armband", "bib", "name", "nation", "status"], "titles": ["Pair", "Lane", "Armband", "No", "Name", "Nation", "Status"], "rows": [["1", ["1", "In", "white", "1", "Jenning DE BOO", "NED", ""]], ["2", ["1", "Out", "red", "2", "Jordan STOLZ", "USA", ""]], ["3", ["2", "In", "white", "3", "Damian \u017bUREK", "POL", ""]], ["4", ["2", "Out", "red", "4", "Joep WENNEMARS", "NED", ""]], ["5", ["3", "In", "white", "5", "Sander EITREM", "NOR", ""]]], "officials": [], "conditions": [], "legend": [], "remarks": []}}','[]','[]','2025-11-14T09:31:00+00:00','');
CREATE TABLE entries (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	skater_id INTEGER, 
	team_id INTEGER, 
	points_override INTEGER, 
	points_remark VARCHAR NOT NULL, 
	state VARCHAR DEFAULT 'entered' NOT NULL, 
	reserve INTEGER, 
	out_of_competition BOOLEAN DEFAULT false NOT NULL, 
	seed_ms INTEGER, 
	seed_decimals INTEGER, 
	seed_metres INTEGER, 
	seed_day DATE, 
	seed_place VARCHAR DEFAULT '' NOT NULL, 
	placed VARCHAR DEFAULT '' NOT NULL, 
	placed_remark VARCHAR DEFAULT '' NOT NULL, 
	overruled VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_entries PRIMARY KEY (id), 
	CONSTRAINT ck_entries_one_competitor CHECK ((skater_id IS NULL) <> (team_id IS NULL)), 
	CONSTRAINT ck_entries_override_has_remark CHECK (points_override IS NULL OR points_remark <> ''), 
	CONSTRAINT uq_entries_race_id UNIQUE (race_id, skater_id), 
	CONSTRAINT uq_entries_team UNIQUE (race_id, team_id), 
	CONSTRAINT uq_entries_race UNIQUE (id, race_id), 
	CONSTRAINT fk_entries_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_entries_skater_id FOREIGN KEY(skater_id) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_entries_team_id FOREIGN KEY(team_id) REFERENCES teams (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "entries" VALUES(1,1,1,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(2,1,2,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(3,1,3,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(4,1,4,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(5,1,5,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(6,2,1,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(7,2,2,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(8,2,3,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(9,2,4,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
INSERT INTO "entries" VALUES(10,2,5,NULL,NULL,'','entered',NULL,0,NULL,NULL,NULL,NULL,'','','','');
CREATE TABLE house_styles (
	id INTEGER NOT NULL, 
	competition_id INTEGER NOT NULL, 
	settings JSON NOT NULL, 
	CONSTRAINT pk_house_styles PRIMARY KEY (id), 
	CONSTRAINT uq_house_styles_competition_id UNIQUE (competition_id), 
	CONSTRAINT fk_house_styles_competition_id FOREIGN KEY(competition_id) REFERENCES competitions (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE imported_times (
	id INTEGER NOT NULL, 
	skater_id INTEGER NOT NULL, 
	metres INTEGER NOT NULL, 
	time_ms INTEGER NOT NULL, 
	decimals INTEGER NOT NULL, 
	day DATE, 
	season VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	event VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_imported_times PRIMARY KEY (id), 
	CONSTRAINT ck_imported_times_known_time CHECK (time_ms > 0), 
	CONSTRAINT ck_imported_times_known_decimals CHECK (decimals BETWEEN 1 AND 3), 
	CONSTRAINT fk_imported_times_skater_id FOREIGN KEY(skater_id) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE members (
	id INTEGER NOT NULL, 
	entry_id INTEGER NOT NULL, 
	skater_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	starts BOOLEAN NOT NULL, 
	CONSTRAINT pk_members PRIMARY KEY (id), 
	CONSTRAINT uq_members_entry_id UNIQUE (entry_id, skater_id), 
	CONSTRAINT fk_members_entry_id FOREIGN KEY(entry_id) REFERENCES entries (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_members_skater_id FOREIGN KEY(skater_id) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE officials (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	role VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	nation VARCHAR NOT NULL, 
	CONSTRAINT pk_officials PRIMARY KEY (id), 
	CONSTRAINT uq_officials_race_id UNIQUE (race_id, role), 
	CONSTRAINT fk_officials_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "officials" VALUES(1,1,'Referee','A. Referee','GER');
CREATE TABLE overrulings (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	remark VARCHAR NOT NULL, 
	findings JSON NOT NULL, 
	CONSTRAINT pk_overrulings PRIMARY KEY (id), 
	CONSTRAINT uq_overrulings_race_id UNIQUE (race_id), 
	CONSTRAINT fk_overrulings_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE passings (
	id INTEGER NOT NULL, 
	attempt_id INTEGER NOT NULL, 
	metres INTEGER NOT NULL, 
	time_ms INTEGER NOT NULL, 
	decimals INTEGER NOT NULL, 
	CONSTRAINT pk_passings PRIMARY KEY (id), 
	CONSTRAINT uq_passings_attempt_id UNIQUE (attempt_id, metres), 
	CONSTRAINT ck_passings_known_time CHECK (time_ms > 0), 
	CONSTRAINT ck_passings_known_decimals CHECK (decimals BETWEEN 1 AND 3), 
	CONSTRAINT fk_passings_attempt_id FOREIGN KEY(attempt_id) REFERENCES attempts (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "passings" VALUES(1,1,200,16500,2);
INSERT INTO "passings" VALUES(2,1,600,41200,2);
CREATE TABLE pictures (
	id INTEGER NOT NULL, 
	competition_id INTEGER NOT NULL, 
	use VARCHAR NOT NULL, 
	place INTEGER NOT NULL, 
	words VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (id), 
	CONSTRAINT ck_pictures_use CHECK (use IN ('event', 'sponsor', 'signature')), 
	CONSTRAINT fk_pictures_competition_id FOREIGN KEY(competition_id) REFERENCES competitions (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE races (
	id INTEGER NOT NULL, 
	competition_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	discipline VARCHAR NOT NULL, 
	sex VARCHAR NOT NULL, 
	metres INTEGER, 
	division VARCHAR NOT NULL, 
	run INTEGER, 
	day DATE, 
	official BOOLEAN NOT NULL, 
	time_of_day VARCHAR DEFAULT '' NOT NULL, 
	laps INTEGER, 
	CONSTRAINT pk_races PRIMARY KEY (id), 
	CONSTRAINT uq_races_competition_id UNIQUE (competition_id, number), 
	CONSTRAINT ck_races_metres CHECK (metres IS NULL OR metres > 0), 
	CONSTRAINT ck_races_division CHECK (division IN ('', 'A', 'B')), 
	CONSTRAINT fk_races_competition_id FOREIGN KEY(competition_id) REFERENCES competitions (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "races" VALUES(1,1,1,'1000m Men Division A','individual','M',1000,'A',NULL,'2025-11-14',0,'',NULL);
INSERT INTO "races" VALUES(2,1,2,'5000m Men Division B','individual','M',5000,'B',NULL,'2025-11-15',0,'',NULL);
CREATE TABLE rank_rulings (
	id INTEGER NOT NULL, 
	season_id INTEGER NOT NULL, 
	cup VARCHAR NOT NULL, 
	"after" INTEGER NOT NULL, 
	skater_id INTEGER, 
	team_id INTEGER, 
	rank INTEGER NOT NULL, 
	remark VARCHAR NOT NULL, 
	CONSTRAINT pk_rank_rulings PRIMARY KEY (id), 
	CONSTRAINT ck_rank_rulings_one_competitor CHECK ((skater_id IS NULL) <> (team_id IS NULL)), 
	CONSTRAINT ck_rank_rulings_has_remark CHECK (remark <> ''), 
	CONSTRAINT uq_rank_rulings_season_id UNIQUE (season_id, cup, "after", skater_id), 
	CONSTRAINT uq_rank_rulings_team UNIQUE (season_id, cup, "after", team_id), 
	CONSTRAINT fk_rank_rulings_season_id FOREIGN KEY(season_id) REFERENCES seasons (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_rank_rulings_skater_id FOREIGN KEY(skater_id) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT fk_rank_rulings_team_id FOREIGN KEY(team_id) REFERENCES teams (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE records (
	id INTEGER NOT NULL, 
	mark VARCHAR NOT NULL, 
	scope VARCHAR NOT NULL, 
	discipline VARCHAR NOT NULL, 
	sex VARCHAR NOT NULL, 
	metres INTEGER, 
	time_ms INTEGER NOT NULL, 
	decimals INTEGER NOT NULL, 
	holder VARCHAR NOT NULL, 
	nation VARCHAR NOT NULL, 
	day DATE, 
	place VARCHAR NOT NULL, 
	event VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	ratified BOOLEAN NOT NULL, 
	start_id INTEGER, 
	CONSTRAINT pk_records PRIMARY KEY (id), 
	CONSTRAINT ck_records_known_time CHECK (time_ms > 0), 
	CONSTRAINT ck_records_known_decimals CHECK (decimals BETWEEN 1 AND 3), 
	CONSTRAINT fk_records_start_id FOREIGN KEY(start_id) REFERENCES starts (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE seasons (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	rules_name VARCHAR NOT NULL, 
	rules_text VARCHAR NOT NULL, 
	CONSTRAINT pk_seasons PRIMARY KEY (id), 
	CONSTRAINT uq_seasons_name UNIQUE (name)
);
INSERT INTO "seasons" VALUES(1,'2025/26','isu-2025-26','');
CREATE TABLE skater_aliases (
	id INTEGER NOT NULL, 
	skater_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT pk_skater_aliases PRIMARY KEY (id), 
	CONSTRAINT uq_skater_aliases_skater_id UNIQUE (skater_id, name), 
	CONSTRAINT fk_skater_aliases_skater_id FOREIGN KEY(skater_id) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE skaters (
	id INTEGER NOT NULL, 
	"key" VARCHAR, 
	name VARCHAR NOT NULL, 
	family VARCHAR NOT NULL, 
	given VARCHAR NOT NULL, 
	nation VARCHAR NOT NULL, 
	sex VARCHAR NOT NULL, 
	born DATE, 
	club VARCHAR DEFAULT '' NOT NULL, 
	own_name VARCHAR DEFAULT '' NOT NULL, 
	merged_into INTEGER, 
	moved JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_skaters PRIMARY KEY (id), 
	CONSTRAINT uq_skaters_key UNIQUE ("key"), 
	CONSTRAINT fk_skaters_merged_into FOREIGN KEY(merged_into) REFERENCES skaters (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "skaters" VALUES(1,'s1','Jenning DE BOO','de Boo','Jenning','NED','M',NULL,'','',NULL,'[]');
INSERT INTO "skaters" VALUES(2,'s2','Jordan STOLZ','Stolz','Jordan','USA','M',NULL,'','',NULL,'[]');
INSERT INTO "skaters" VALUES(3,'s3','Damian ŻUREK','Żurek','Damian','POL','M',NULL,'','',NULL,'[]');
INSERT INTO "skaters" VALUES(4,'s4','Joep WENNEMARS','Wennemars','Joep','NED','M',NULL,'','',NULL,'[]');
INSERT INTO "skaters" VALUES(5,'s5','Sander EITREM','Eitrem','Sander','NOR','M',NULL,'','',NULL,'[]');
CREATE TABLE sprints (
	id INTEGER NOT NULL, 
	attempt_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	points INTEGER NOT NULL, 
	CONSTRAINT pk_sprints PRIMARY KEY (id), 
	CONSTRAINT uq_sprints_attempt_id UNIQUE (attempt_id, number), 
	CONSTRAINT fk_sprints_attempt_id FOREIGN KEY(attempt_id) REFERENCES attempts (id) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE start_lists (
	id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	at VARCHAR NOT NULL, 
	remark VARCHAR NOT NULL, 
	rows JSON NOT NULL, 
	CONSTRAINT pk_start_lists PRIMARY KEY (id), 
	CONSTRAINT uq_start_lists_race_id UNIQUE (race_id, revision), 
	CONSTRAINT fk_start_lists_race_id FOREIGN KEY(race_id) REFERENCES races (id) DEFERRABLE INITIALLY IMMEDIATE
);
INSERT INTO "start_lists" VALUES(1,1,1,'2026-11-23T03:17:20+00:00','','[{"who": "skater 1", "name": "Jenning DE BOO", "nation": "NED", "bib": 1, "pair": 1, "lane": "inner", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 2", "name": "Jordan STOLZ", "nation": "USA", "bib": 2, "pair": 1, "lane": "outer", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 3", "name": "Damian \u017bUREK", "nation": "POL", "bib": 3, "pair": 2, "lane": "inner", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 4", "name": "Joep WENNEMARS", "nation": "NED", "bib": 4, "pair": 2, "lane": "outer", "place": 1, "side": "", "withdrawn": false}, {"who": "skater 5", "name": "Sander EITREM", "nation": "NOR", "bib": 5, "pair": 3, "lane": "inner", "place": 1, "side": "", "withdrawn": false}]');
CREATE TABLE starts (
	id INTEGER NOT NULL, 
	entry_id INTEGER NOT NULL, 
	race_id INTEGER NOT NULL, 
	pair INTEGER, 
	lane VARCHAR, 
	place INTEGER NOT NULL, 
	side VARCHAR NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	CONSTRAINT pk_starts PRIMARY KEY (id), 
	CONSTRAINT fk_starts_entry_id FOREIGN KEY(entry_id, race_id) REFERENCES entries (id, race_id) DEFERRABLE INITIALLY IMMEDIATE, 
	CONSTRAINT ck_starts_lane CHECK (lane IS NULL OR lane IN ('inner', 'outer')), 
	CONSTRAINT ck_starts_place CHECK (place IN (1, 2)), 
	CONSTRAINT uq_starts_entry_id UNIQUE (entry_id)
);
INSERT INTO "starts" VALUES(1,1,1,1,'inner',1,'',0);
INSERT INTO "starts" VALUES(2,2,1,1,'outer',1,'',0);
INSERT INTO "starts" VALUES(3,3,1,2,'inner',1,'',0);
INSERT INTO "starts" VALUES(4,4,1,2,'outer',1,'',0);
INSERT INTO "starts" VALUES(5,5,1,3,'inner',1,'',0);
INSERT INTO "starts" VALUES(6,6,2,1,'inner',1,'',0);
INSERT INTO "starts" VALUES(7,7,2,1,'outer',1,'',0);
INSERT INTO "starts" VALUES(8,8,2,1,'inner',2,'',0);
INSERT INTO "starts" VALUES(9,9,2,1,'outer',2,'',0);
INSERT INTO "starts" VALUES(10,10,2,2,'inner',1,'',0);
CREATE TABLE teams (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	nation VARCHAR NOT NULL, 
	sex VARCHAR NOT NULL, 
	CONSTRAINT pk_teams PRIMARY KEY (id), 
	CONSTRAINT uq_teams_nation UNIQUE (nation, sex, name)
);
CREATE INDEX ix_changes_state ON changes (act, state, id);
CREATE INDEX ix_imported_times_skater_id ON imported_times (skater_id);
CREATE INDEX ix_changed_rows_change_id ON changed_rows (change_id);
CREATE INDEX ix_editions_race_id ON editions (race_id);
CREATE INDEX ix_entries_skater_id ON entries (skater_id);
CREATE INDEX ix_members_skater_id ON members (skater_id);
CREATE UNIQUE INDEX uq_starts_lane ON starts (race_id, pair, lane, place) WHERE withdrawn = 0;
CREATE INDEX ix_starts_race_id ON starts (race_id);
CREATE INDEX ix_records_mark ON records (mark, scope);
COMMIT;
