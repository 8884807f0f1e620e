-- A file of version 9 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 9;
CREATE TABLE fact_key (
  fact   integer not null references fact (id),
  keyset integer not null,
  name   text    not null,
  value  text    not null,
  primary key (fact, keyset, name)
) strict, without rowid;
CREATE TABLE subject (
  fact    integer not null references fact (id),
  content integer not null,
  place   integer not null,
  subject integer references fact (id),
  outside text,
  primary key (fact, content, place),
  check ((subject is null) <> (outside is null))
) strict, without rowid;
CREATE TABLE municipality (
  fact                integer not null references fact (id),
  content             integer not null,
  name                text    not null check (name <> ''),
  number              text check (length(number) = 4),
  standing            text    not null,
  in_use_since        text    not null,
  show_balance_number integer not null check (show_balance_number in (0, 1)),
  primary key (fact, content)
) strict, without rowid;
CREATE INDEX municipality_number on municipality (number) where number is not null;
CREATE TABLE adoption (
  fact         integer not null references fact (id),
  content      integer not null,
  reform       text    not null,
  period_from  text    not null,
  period_until text,
  note         text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE period_change (
  fact       integer not null references fact (id),
  content    integer not null,
  adoption   integer not null references fact (id),
  decided_on text    not null,
  new_end    text,
  reason     text    not null,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE choice (
  fact     integer not null references fact (id),
  content  integer not null,
  adoption integer not null references fact (id),
  target   text    not null,
  stance   text    not null,
  occurred text    not null,
  reason   text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE duty_status (
  fact     integer not null references fact (id),
  content  integer not null,
  duty     text    not null,
  answer   text    not null,
  occurred text    not null,
  evidence text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE plan_line (
  fact         integer not null references fact (id),
  content      integer not null,
  plan         text    not null,
  period_from  text,
  period_until text,
  number       text,
  title        text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE measure (
  fact         integer not null references fact (id),
  content      integer not null,
  title        text    not null check (title <> ''),
  outcome      text,
  approach     text,
  cost_kroner  text,
  cost_source  text,
  cost_note    text,
  time_kind    text,
  time_percent text,
  time_note    text,
  design_start text    not null,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE life_change (
  fact        integer not null references fact (id),
  content     integer not null,
  measure     integer not null references fact (id),
  life        text    not null,
  occurred    text    not null,
  reason      text,
  merged_into integer references fact (id),
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE link (
  fact           integer not null references fact (id),
  content        integer not null,
  measure        integer not null references fact (id),
  target         integer references fact (id),
  target_outside text,
  valid_from     text    not null,
  valid_until    text,
  primary key (fact, content),
  check ((target is null) <> (target_outside is null))
) strict, without rowid;
CREATE TABLE responsibility (
  fact        integer not null references fact (id),
  content     integer not null,
  measure     integer not null references fact (id),
  role        text    not null,
  name        text    not null,
  valid_from  text    not null,
  valid_until text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE step (
  fact          integer not null references fact (id),
  content       integer not null,
  measure       integer not null references fact (id),
  step_kind     text    not null,
  planned_start text    not null,
  planned_end   text    not null,
  irreversible  integer not null check (irreversible in (0, 1)),
  title         text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE step_move (
  fact     integer not null references fact (id),
  content  integer not null,
  step     integer not null references fact (id),
  move     text    not null,
  occurred text    not null,
  reason   text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE status_note (
  fact     integer not null references fact (id),
  content  integer not null,
  measure  integer not null references fact (id),
  on_day   text    not null,
  progress text,
  said     text    not null,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE pledge (
  fact        integer not null references fact (id),
  content     integer not null,
  measure     integer not null references fact (id),
  party       text    not null,
  promised_by text    not null,
  promised    text    not null,
  occurred    text    not null,
  due         text    not null,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE delivery (
  fact      integer not null references fact (id),
  content   integer not null,
  pledge    integer not null references fact (id),
  occurred  text    not null,
  delivered text    not null,
  complete  integer not null check (complete in (0, 1)),
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE substance_change (
  fact            integer not null references fact (id),
  content         integer not null,
  subject         integer references fact (id),
  subject_outside text,
  occurred        text    not null,
  changed         text    not null,
  changed_by      text,
  primary key (fact, content),
  check ((subject is null) <> (subject_outside is null))
) strict, without rowid;
CREATE TABLE carry_over (
  fact        integer not null references fact (id),
  content     integer not null,
  measure     integer not null references fact (id),
  reform      text    not null,
  destination text    not null,
  occurred    text    not null,
  note        text, to_reform text, to_plan_line integer references fact (id),
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE steering_answer (
  fact     integer not null references fact (id),
  content  integer not null,
  measure  integer not null references fact (id),
  question text    not null check (question in ('RAISER', 'SETTLER', 'FREEDOM')),
  answer   text    not null,
  occurred text    not null,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE plan_confirmation (
  fact            integer not null references fact (id),
  content         integer not null,
  measure         integer not null references fact (id),
  topic           text    not null,
  up_to           text    not null,
  before_our_time integer not null check (before_our_time in (0, 1)),
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE note (
  fact            integer not null references fact (id),
  content         integer not null,
  subject         integer references fact (id),
  subject_outside text,
  heading         text,
  said            text    not null,
  primary key (fact, content),
  check ((subject is null) <> (subject_outside is null))
) strict, without rowid;
CREATE TABLE concern (
  fact        integer not null references fact (id),
  content     integer not null,
  measure     integer not null references fact (id),
  actor_group text    not null,
  valid_from  text    not null,
  valid_until text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE involvement (
  fact     integer not null references fact (id),
  content  integer not null,
  occurred text    not null,
  form     text    not null,
  title    text,
  note     text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE participant (
  fact        integer not null references fact (id),
  content     integer not null,
  place       integer not null,
  actor_group text    not null,
  missing     integer not null check (missing in (0, 1)),
  level       text,
  primary key (fact, content, place),
  check (missing = 0 or level is null)
) strict, without rowid;
CREATE TABLE involvement_confirmation (
  fact            integer not null references fact (id),
  content         integer not null,
  measure         integer not null references fact (id),
  actor_group     text,
  up_to           text    not null,
  before_our_time integer not null check (before_our_time in (0, 1)),
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE anchoring (
  fact         integer not null references fact (id),
  content      integer not null,
  body         text    not null,
  act          text    not null,
  planned      text    not null,
  held         text, -- absent while it has not been held; '' when it was, on a day that nobody recorded
  outcome      text,
  case_number  text,
  period_from  text,
  period_until text,
  note         text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE anchoring_confirmation (
  fact            integer not null references fact (id),
  content         integer not null,
  subject         integer references fact (id),
  subject_outside text,
  leg             text    not null,
  up_to           text    not null,
  before_our_time integer not null check (before_our_time in (0, 1)),
  primary key (fact, content),
  check ((subject is null) <> (subject_outside is null))
) strict, without rowid;
CREATE TABLE trait_observation (
  fact     integer not null references fact (id),
  content  integer not null,
  measure  integer not null references fact (id),
  trait    text    not null,
  occurred text    not null,
  holds    integer not null check (holds in (0, 1)),
  note     text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE person (
  id       text    primary key,
  name     text    not null check (name <> ''),
  email    text    unique check (email <> '' and email = lower(email)),
  position text    check (position <> ''),
  ended    integer not null check (ended in (0, 1))
) strict;
CREATE TABLE membership (
  id           text primary key,
  person       text not null references person (id),
  municipality integer references fact (id), -- absent for the server's administrator
  role         text not null check (role <> ''),
  period_from  text not null,
  period_until text
, speaks_for text check (speaks_for <> '')) strict;
CREATE INDEX membership_of_person on membership (person);
CREATE INDEX membership_in_municipality on membership (municipality, person);
CREATE TABLE session (
  hash       text primary key,
  person     text not null references person (id),
  started_at text not null,
  seen_at    text not null,
  device     text not null,
  means      text not null
) strict;
CREATE INDEX session_of_person on session (person);
CREATE INDEX session_seen on session (seen_at);
CREATE TABLE one_time_link (
  hash       text primary key,
  purpose    text not null check (purpose in ('FIRST', 'INVITATION', 'RECOVERY')),
  person     text references person (id),
  made_by    text not null,
  made_at    text not null,
  expires_at text not null,
  used_at    text,
  check (purpose = 'FIRST' or person is not null)
) strict;
CREATE INDEX one_time_link_of_person on one_time_link (person);
CREATE INDEX one_time_link_over on one_time_link (expires_at);
CREATE TABLE parked_form (
  id     text primary key,
  person text not null references person (id),
  path   text not null,
  body   text not null,
  at     text not null
) strict;
CREATE INDEX parked_form_of_person on parked_form (person, at);
CREATE INDEX parked_form_parked on parked_form (at);
CREATE TABLE signing (
  id    integer primary key,
  at    text not null,
  actor text check (actor <> ''), -- absent once it was erased
  salt  blob check (length(salt) = 16), -- likewise
  seal  blob not null check (length(seal) = 32),
  check ((actor is null) = (salt is null))
) strict;
CREATE TABLE "fact" (
  id               integer primary key,
  municipality     integer not null references fact (id), -- a municipality is a fact of its own and points at itself
  kind             text    not null check (kind <> ''),
  name             text    not null check (name <> ''), -- the id that people and other programs see
  version          integer not null check (version >= 1),
  content          integer not null check (content between 1 and version),
  keyset           integer not null check (keyset between 0 and version), -- 0 when it has no keys
  entered_in_error integer not null check (entered_in_error in (0, 1)),
  signing          integer not null references signing (id), -- of its first version
  unique (municipality, kind, name)
) strict;
CREATE TABLE "batch" (
  id           integer primary key,
  municipality integer not null references fact (id),
  name         text    not null check (name <> ''),
  signing      integer not null references signing (id), -- of its first row
  undone       integer not null check (undone in (0, 1)),
  unique (municipality, name)
) strict;
CREATE TABLE trail_event (
  change  integer primary key references change (number),
  kind    text not null check (kind <> ''),
  subject text not null check (subject <> ''),
  action  text not null check (action <> ''),
  remains blob check (length(remains) = 32) -- of an erasure: the digest of what it left
) strict;
CREATE TABLE trail_event_field (
  change integer not null references change (number),
  place  integer not null,
  name   text    not null check (name <> ''),
  before text,
  after  text,
  primary key (change, place)
) strict, without rowid;
CREATE TABLE head (
  municipality integer primary key, -- 0 for the server's own
  place        integer not null,
  link         blob    not null check (length(link) = 32),
  revision     integer not null
) strict;
CREATE UNIQUE INDEX fact_served on fact (name) where kind = 'municipality';
CREATE INDEX fact_with_keys on fact (municipality) where keyset > 0;
CREATE TABLE comment (
  fact        integer not null references fact (id),
  content     integer not null,
  measure     integer not null references fact (id),
  author      text    not null check (author <> ''), -- the id of the person
  actor_group text,
  on_day      text    not null,
  said        text    not null,
  corrected   text,
  withdrawn   text,
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE retention (
  municipality integer not null references fact (id),
  rule         text    not null check (rule <> ''),
  amount       integer check (amount >= 1), -- in the unit of the rule; absent when nothing goes by itself
  primary key (municipality, rule)
) strict, without rowid;
CREATE TABLE "change" (
  number           integer primary key, -- rising through the whole file
  municipality     integer references fact (id), -- absent in the server's own trail
  place            integer not null check (place >= 1), -- in its trail, without gaps
  signing          integer not null references signing (id),
  fact             integer references fact (id), -- absent for an event, and so is everything about versions
  version          integer check (version >= 1),
  content          integer check (content between 1 and version),
  keyset           integer check (keyset between 0 and version),
  entered_in_error integer check (entered_in_error in (0, 1)),
  action           text check (action = 'ADDED' or action = 'CHANGED' or action = 'REMOVED' or action = 'PUT_BACK'),
  batch            integer references batch (id),
  salt             blob check (length(salt) = 16),
  seal             blob check (length(seal) = 32), -- of what was said
  key_salt         blob check (length(key_salt) = 16),
  key_seal         blob check (length(key_seal) = 32), -- of the keys
  link             blob not null check (length(link) = 32),
  unique (fact, version)
) strict;
CREATE UNIQUE INDEX change_of_municipality on change (municipality, place);
CREATE INDEX change_of_batch on change (batch, fact, version) where batch is not null;
CREATE TABLE "credential" (
  kind    text not null check (kind in ('PASSWORD', 'PASSKEY', 'PROVIDER', 'TOKEN')),
  key     text not null check (key <> ''),
  person  text not null references person (id),
  kept    text not null,
  label   text not null,
  made_at text not null,
  used_at text,
  primary key (kind, key)
) strict;
CREATE INDEX credential_of_person on credential (person);
insert into fact_key values (32, 1, 'nøkkel', 'æ''ø');
insert into fact_key values (32, 1, 'sak', '24/118');
insert into fact_key values (32, 2, 'sak', '24/119');
insert into subject values (26, 1, 0, 8, NULL);
insert into subject values (26, 1, 1, 3, NULL);
insert into subject values (28, 1, 0, 3, NULL);
insert into subject values (28, 1, 1, 8, NULL);
insert into municipality values (1, 1, 'Solvik', NULL, 'FICTIONAL', '2024-01-01', 1);
insert into municipality values (1, 2, 'Solvik', NULL, 'FICTIONAL', '2024-01-01', 0);
insert into municipality values (2, 1, 'Ås – på prøve', NULL, 'FICTIONAL', '2025-01-01', 1);
insert into adoption values (3, 1, 'lhl', '2024-01-01', '2026-01-01', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into period_change values (4, 1, 3, '2025-03-14', '2027-03-14', 'Utvidet');
insert into choice values (5, 1, 3, 'solution:lhl.mat.kjokken', 'NOT_NOW', '2025-04', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into duty_status values (6, 1, 'shr.avtaler.1', 'PARTLY', '2026', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into plan_line values (7, 1, 'Helseplan', '2024-01-01', '2026-01-01', '4.2', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into measure values (8, 1, 'Felles måltid', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', 'BOTH', '120500.50', 'GRANT', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', 'SHARE_OF_POST', '12.5', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', '2025-03-14');
insert into measure values (9, 1, 'Kjøkkenet', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
insert into measure values (9, 2, 'Nytt kjøkken', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
insert into measure values (32, 1, 'Med nøkler', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
insert into measure values (33, 1, 'Et tiltak til', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
insert into measure values (35, 1, 'Ved en feil', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '');
insert into life_change values (10, 1, 8, 'MERGED', '2025-03-14', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', 9);
insert into life_change values (34, 1, 33, 'RUNNING', '', NULL, NULL);
insert into link values (11, 1, 8, 7, NULL, '2025-04', '2026-03-14');
insert into link values (12, 1, 8, NULL, 'area:lhl.mat', '', NULL);
insert into responsibility values (13, 1, 8, 'LEAD_SECTOR', 'Helse og mestring', '2025-04', '2026-03-14');
insert into step values (14, 1, 8, 'ROLLOUT', '2025-04', '2026', 1, 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into step_move values (15, 1, 14, 'WALKED_BACK', '2025-03-14', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into status_note values (16, 1, 8, '2025-03-14', 'NEARLY', 'Går fint');
insert into pledge values (17, 1, 8, 'STATE', 'Statsforvalteren', 'Tilskudd', '2025-04', '2026');
insert into delivery values (18, 1, 17, '2025-04', 'Halve beløpet', 1);
insert into substance_change values (19, 1, 8, NULL, '2026', 'Nytt lokale', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into carry_over values (20, 1, 8, 'lhl', 'LOCAL_PLAN', '2026', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', NULL, NULL);
insert into carry_over values (37, 1, 8, 'lhl', 'LOCAL_PLAN', '2026', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', NULL, 7);
insert into carry_over values (38, 1, 8, 'lhl', 'OTHER_REFORM', '2025-04', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', 'bth', NULL);
insert into steering_answer values (21, 1, 8, 'RAISER', 'NEXT_OF_KIN', '2025-04');
insert into steering_answer values (22, 1, 8, 'SETTLER', 'MANAGEMENT', '2025-03-14');
insert into steering_answer values (23, 1, 8, 'FREEDOM', 'FREE', '');
insert into plan_confirmation values (24, 1, 8, 'PLEDGES', '2025-03-14', 1);
insert into note values (31, 1, 8, NULL, 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', ' til punkt 
 og prikke ');
insert into concern values (25, 1, 8, 'NEXT_OF_KIN', '2025-04', '2026-03-14');
insert into involvement values (26, 1, '2025-04', 'WORKSHOP', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲', 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into participant values (26, 1, 0, 'USERS', 0, 'EMPOWER');
insert into participant values (26, 1, 1, 'EMPLOYEES', 0, NULL);
insert into participant values (26, 1, 2, 'SAFETY_DELEGATES', 1, NULL);
insert into participant values (26, 1, 3, 'VOLUNTEERS', 1, NULL);
insert into involvement_confirmation values (27, 1, 8, 'NAV', '2025-03-14', 1);
insert into anchoring values (28, 1, 'MUNICIPAL_COUNCIL', 'PLAN_DECISION', '2025-04', '2025-03-14', 'RETURNED', 'PS 41/24', '2025-03-14', NULL, 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into anchoring_confirmation values (29, 1, 3, NULL, 'ORGANISATIONS', '2025-03-14', 1);
insert into trait_observation values (30, 1, 8, 'CONTESTED', '2026', 1, 'Åse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲');
insert into person values ('p1', 'Astrid Øverås', 'astrid@solvik.example', 'reformkoordinator', 0);
insert into person values ('p2', 'Odd Ås', NULL, NULL, 1);
insert into membership values ('h1', 'p1', 1, 'COORDINATOR', '2026-02-03', NULL, NULL);
insert into membership values ('h2', 'p2', 2, 'AUDITOR', '2026-02-03', '2026-03-05', NULL);
insert into membership values ('h3', 'p1', NULL, 'ADMINISTRATOR', '2026-02-03', NULL, NULL);
insert into membership values ('h4', 'p1', 1, 'REPRESENTATIVE', '2026-02-03', NULL, 'NEXT_OF_KIN');
insert into session values ('hash of a session', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T12:01:00.500Z', 'Firefox på Linux', 'PASSWORD');
insert into one_time_link values ('hash of a link', 'INVITATION', 'p2', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', NULL);
insert into one_time_link values ('hash of another link', 'FIRST', NULL, 'server', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', '2026-02-03T12:00:05.500Z');
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'BDC45143234D0438C7A0BE868E1E5DC5', X'7E3F01EE85B427E5074AEA9825218B4091B0EF26C69458F4079B5B183DCEC2B1');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'B50890E208797BCF18F1E22E57F5CAD9', X'57C576F29D8FB0275E10BFECF531C9AAE731777E4011B4B299DB403B718C8511');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'64C0BC3917C4DFC394AB9CF50F82001A', X'8008767CE69D4C65411DC90F1465ED45AAD8361666332B15E4B0FE5B10C6CF86');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'1195FCFB57E948AEA17960F85B71A567', X'1653B12E08ACC454495336628FF9474DFEC624D728A27192F54417F37BABE26D');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'180BB28CFC81E29E36C96D7C143DF020', X'3D8716516CC0DAB2EB5B98B3C358FD45807C28835427AF57702A79BE2E9693BF');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'3BAED7D4E06D9EBC386843B5E8CCFA89', X'D0F731440C09182A7F755892BC52872799FDB7793583FEE817A68523CDBBBDDB');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'5402A601AB867A695CC9099185577419', X'FA2EB83326D7D71DB8D27FDD715388BB515575B23F4F1398F07B4B0C06AD67A5');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'EAC4697A93BEE36117EE7E87D6480167', X'0274A8A62B8AF104B73CDEAF0D8738F698FBBDE7F42FF309B9A30814CC060D9E');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'FABFCCB3602419E4B21C8A34C39EB337', X'3BE98AE25611AD5BEA090CC79A01B0A4A4F043345000E7A04AAA5DD529EE4C5E');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'9D2033E792A4201D5D9221746CE8DD5A', X'8D2E6D0237FA3A14CE0092553DF9B6D908B89D7F4FD182685D03D482DAC63AA9');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'9F221997F0EBB547DFCFE8A7705E3B55', X'C9031E424C63B20100F0B9AF92CB73CA3C1A4799CBFDC1B5A514E38B62486692');
insert into signing values (12, '2026-02-03T10:45:30.123456789Z', 'p1', X'6061BE0A0C33146501AB5FDE3B7B6A7B', X'7A10C0C80443ED01D0E60829866D4F970408F2EF87528B06C0035A4FC09BD2A9');
insert into signing values (13, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'9BAF11D681434F765250656FD836D266', X'CB01865B7E8DC6419DBDEB296904F382B275E1818ECC58A3C34B582E277AEF06');
insert into fact values (1, 1, 'municipality', 'solvik', 2, 2, 0, 0, 1);
insert into fact values (2, 2, 'municipality', 'aas', 1, 1, 0, 0, 3);
insert into fact values (3, 1, 'adoption', 'a1', 1, 1, 0, 0, 1);
insert into fact values (4, 1, 'period-change', 'pc1', 1, 1, 0, 0, 1);
insert into fact values (5, 1, 'choice', 'c1', 1, 1, 0, 0, 1);
insert into fact values (6, 1, 'duty-status', 'd1', 1, 1, 0, 0, 1);
insert into fact values (7, 1, 'plan-line', 'p1', 1, 1, 0, 0, 1);
insert into fact values (8, 1, 'measure', 'm1', 1, 1, 0, 0, 1);
insert into fact values (9, 1, 'measure', 'm2', 2, 2, 0, 0, 1);
insert into fact values (10, 1, 'life-change', 'lc1', 1, 1, 0, 0, 1);
insert into fact values (11, 1, 'link', 'l1', 1, 1, 0, 0, 1);
insert into fact values (12, 1, 'link', 'l2', 1, 1, 0, 0, 1);
insert into fact values (13, 1, 'responsibility', 'r1', 1, 1, 0, 0, 1);
insert into fact values (14, 1, 'step', 's1', 1, 1, 0, 0, 1);
insert into fact values (15, 1, 'step-move', 'sm1', 1, 1, 0, 0, 1);
insert into fact values (16, 1, 'status-note', 'sn1', 1, 1, 0, 0, 1);
insert into fact values (17, 1, 'pledge', 'pl1', 1, 1, 0, 0, 1);
insert into fact values (18, 1, 'delivery', 'de1', 1, 1, 0, 0, 1);
insert into fact values (19, 1, 'substance-change', 'sc1', 1, 1, 0, 0, 1);
insert into fact values (20, 1, 'carry-over', 'co1', 1, 1, 0, 0, 1);
insert into fact values (21, 1, 'steering-answer', 'sa1', 1, 1, 0, 0, 1);
insert into fact values (22, 1, 'steering-answer', 'sa2', 1, 1, 0, 0, 1);
insert into fact values (23, 1, 'steering-answer', 'sa3', 1, 1, 0, 0, 1);
insert into fact values (24, 1, 'plan-confirmation', 'pk1', 1, 1, 0, 0, 1);
insert into fact values (25, 1, 'concern', 'k1', 3, 1, 0, 0, 1);
insert into fact values (26, 1, 'involvement', 'i1', 1, 1, 0, 0, 1);
insert into fact values (27, 1, 'involvement-confirmation', 'ic1', 1, 1, 0, 0, 1);
insert into fact values (28, 1, 'anchoring', 'an1', 1, 1, 0, 0, 1);
insert into fact values (29, 1, 'anchoring-confirmation', 'ac1', 1, 1, 0, 0, 1);
insert into fact values (30, 1, 'trait-observation', 't1', 1, 1, 0, 0, 1);
insert into fact values (31, 1, 'note', 'n1', 2, 1, 0, 1, 1);
insert into fact values (32, 1, 'measure', 'm3', 2, 1, 2, 0, 1);
insert into fact values (33, 2, 'measure', 'm1', 1, 1, 0, 0, 4);
insert into fact values (34, 2, 'life-change', 'lc1', 1, 1, 0, 0, 4);
insert into fact values (35, 2, 'measure', 'm9', 2, 1, 0, 1, 5);
insert into fact values (36, 1, 'comment', 'cm1', 3, 3, 0, 0, 12);
insert into fact values (37, 1, 'carry-over', 'co2', 1, 1, 0, 0, 13);
insert into fact values (38, 1, 'carry-over', 'co3', 1, 1, 0, 0, 13);
insert into batch values (1, 2, 'import', 4, 0);
insert into batch values (2, 2, 'feil fil', 5, 1);
insert into trail_event values (2, 'serving', 'solvik', 'begun', NULL);
insert into trail_event values (4, 'serving', 'aas', 'begun', NULL);
insert into trail_event values (44, 'batch', 'feil fil', 'undone', NULL);
insert into trail_event values (46, 'person', 'p1', 'added', NULL);
insert into trail_event values (47, 'person', 'p2', 'added', NULL);
insert into trail_event values (48, 'person', 'p2', 'changed', NULL);
insert into trail_event values (49, 'role', 'p1', 'given', NULL);
insert into trail_event values (50, 'role', 'p2', 'given', NULL);
insert into trail_event values (51, 'role', 'p1', 'given', NULL);
insert into trail_event values (52, 'means', 'p1', 'added', NULL);
insert into trail_event values (53, 'means', 'p1', 'added', NULL);
insert into trail_event values (54, 'means', 'p1', 'added', NULL);
insert into trail_event values (55, 'means', 'p1', 'added', NULL);
insert into trail_event values (56, 'way-in', 'p2', 'made', NULL);
insert into trail_event values (57, 'way-in', 'first', 'made', NULL);
insert into trail_event values (58, 'way-in', 'first', 'used', NULL);
insert into trail_event values (59, 'role', 'p1', 'given', NULL);
insert into trail_event_field values (46, 0, 'name', NULL, 'Astrid Øverås');
insert into trail_event_field values (46, 1, 'email', NULL, 'astrid@solvik.example');
insert into trail_event_field values (46, 2, 'position', NULL, 'reformkoordinator');
insert into trail_event_field values (47, 0, 'name', NULL, 'Odd Ås');
insert into trail_event_field values (48, 0, 'ended', NULL, 'yes');
insert into trail_event_field values (49, 0, 'role', NULL, 'COORDINATOR');
insert into trail_event_field values (49, 1, 'from', NULL, '2026-02-03');
insert into trail_event_field values (50, 0, 'role', NULL, 'AUDITOR');
insert into trail_event_field values (50, 1, 'from', NULL, '2026-02-03');
insert into trail_event_field values (50, 2, 'until', NULL, '2026-03-05');
insert into trail_event_field values (51, 0, 'role', NULL, 'ADMINISTRATOR');
insert into trail_event_field values (51, 1, 'from', NULL, '2026-02-03');
insert into trail_event_field values (52, 0, 'means', NULL, 'password');
insert into trail_event_field values (52, 1, 'seal', NULL, 'e7cf202357052ad8789e559c334c1f66');
insert into trail_event_field values (53, 0, 'means', NULL, 'password');
insert into trail_event_field values (53, 1, 'seal', NULL, 'e7cf202357052ad8789e559c334c1f66');
insert into trail_event_field values (54, 0, 'means', NULL, 'passkey');
insert into trail_event_field values (55, 0, 'means', NULL, 'passkey');
insert into trail_event_field values (56, 0, 'purpose', NULL, 'invitation');
insert into trail_event_field values (57, 0, 'purpose', NULL, 'first');
insert into trail_event_field values (58, 0, 'purpose', 'first', NULL);
insert into trail_event_field values (59, 0, 'role', NULL, 'REPRESENTATIVE');
insert into trail_event_field values (59, 1, 'speaks-for', NULL, 'NEXT_OF_KIN');
insert into trail_event_field values (59, 2, 'from', NULL, '2026-02-03');
insert into head values (0, 10, X'E00D5B895C7053930C57429B9519355411F5A0C368DBB7A7A803D0C6A0C86DFD', 0);
insert into head values (1, 46, X'CA2CF0CF0D316E09E3F49D271B0E0E853107EF21EAB86CB57C6A3E50378CFD3B', 64);
insert into head values (2, 8, X'C8B994CB7EA270105B4D7AF4EFB193E10078181046930412FBA916138D110613', 43);
insert into comment values (36, 1, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, NULL);
insert into comment values (36, 2, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er fortsatt ikke hørt', '2025-03-14', NULL);
insert into comment values (36, 3, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, '2025-03-15');
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'BE1CCFBA55E639C73B0FDD8180C95A43', X'89D57359935970478F07F33179A9CA8E3051A8D32D8B5F9EC31FAD3C67CD83B8', NULL, NULL, X'35AF5807F77A98C19194B43CBFE77613536728BAAD15C0C236FDE756537EC308');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'8B44A5EE6BFEE91386877AD01622029990CE0D7D9B14F0771C58EC2D69980094');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'013024DBC3C5B26B88059EDF33D60D50', X'A61723F017D1DD481DAD8FBCAD6EF5379F7B6FDD6A7B533EB0E30CCF3BD1CF1D', NULL, NULL, X'0A5EA32A917028B7135D0152F6C36FBB7365C454D6DB895242E95B1D40B9F29E');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'6A4A2342B2D4AE752522B474D3361EAE231834492A2D7454F8A37D8A5558D208');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'90C567D8E4C9AF521641361B064E81EC', X'336864B848B5A88B231C9B658F9C3557D37CF76EF3DF95BB7D267A63C1CEE700', NULL, NULL, X'17C5DCAB943D6334544FBC5E1900C94298E9D099B716BCE2728A9ACD9119AB2F');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'08621C46B1188A7074344B1C2D37168E', X'C17872F3B1224B5593E8A8F036FDD34651E99DA1E9961A9CC55780915DF2455F', NULL, NULL, X'875B460E8BDE5FFF0390A3581A17B36ED29F45EA9CD83D36F6A6039F236B02FD');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'B0CE00A23DA4BDC205747697A4364CA8', X'9CD5A0AC42A026E244FC9EA243D3E87F57C170D45843605B4C8E6A26BC84A221', NULL, NULL, X'7C850D2FA67DA43D224175A6169BF1720C20A796BA5FF1C43CDD57D016244A36');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'B1346AEFD93F5AC2566E866D727ADBD9', X'33A24209F2E33CEB7362024D46763BC6DD6C4894851B2AE45F73D93AED4A577B', NULL, NULL, X'13323C1770E3729ED1A604788432ED390BC8C82A79A4E9DDC41EBFD792E8E1E3');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'34C6B3BDD45CDF2106302AB911710279', X'90E19BE1F10475D2BA2BE147A13291C335231722A62972703A886F9F7D1C99C3', NULL, NULL, X'A22DC1DB24A93C294114BD30EF8DCDF04D5C18E51AA81920E32A13E48740CF5A');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'1D503C42075D91893BA50F04BEB539FA', X'B2753AB50C5126289758847E407921764326351BCA7F8B8873727E8DAEED4AA4', NULL, NULL, X'D988227F0BCB175BD12F19E3B3D6F338295B1D3BCE27870DFD6711A48737A551');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'33EB037015B5456E8F0B7DD44A6FFDC5', X'49E1532BD505D819CC5B03FA99E0420CA99E965A6F0D310FD4CEBD434CBE6ED9', NULL, NULL, X'633EA6A3B721EBD55452AC18AF9A2D37D89F6744F4FEBBE3E7779F0DF608FB58');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'340F33DDC44D5B6CE0E86050C4C97AAC', X'B92E4D6C69EAD3C061C7E7B8165DEFE93BEE59E2BCBB798732231536703A8BAB', NULL, NULL, X'5380566DC6BE8C311F77806919F1B490BB1172006A6118431DA27544737F079D');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'1EF33E7989060DB19423C9817AA7E85D', X'1E8E5FEC4FC229B83F274AE6B3874278CCDE7B792DC17574CAB834B017062FBB', NULL, NULL, X'E73DDCBF253D54DCDFF036703AB2289DFBE944B5440BD3FD7FACEEA6BCEABBF7');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'8C118D2FC19320F5EB44C4B647C1850A', X'3F554C47F30061BF43259D8303FE380B2D4B051509173E503BD6078087CCE333', NULL, NULL, X'BDF430AE2A4AB4AE1445578E29DDCBDDFE90A78D1DF1C8375EC16BC75E3B0AF7');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'27092503872582F83BF3BD53089D759E', X'EEC808AF83BC648F678A354B6306F4919BABAC967F1555F7FF985CFCA4102F84', NULL, NULL, X'73A016E6B4D2BBDAF3908764A45613BCCD7AF3341EA41C8638D877128BB7ECA0');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'27A294F70FC4A2B1043AA11CB60A5286', X'4F1AD228077EFAA57345CD265EF423DDE4FB29F9B8921BA1F21ABF341F95C971', NULL, NULL, X'9CA7D3CAD124C9B81C15A32B66E1730EFE60EDCB59520A6337404EB38AC08667');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'3A72A95D8305D84F5E2261139C069AAC', X'0B818C0DFA16C2067E1D36907A2BCE12EE6C7516AAF8402D04CAB010FDB724BB', NULL, NULL, X'28EB04FB60C5C0EEB38C6A378EA70CEA562088F351963FFC7C5066B0A698E09E');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'D2144E273F4669E5763B6D0855936DFF', X'A00282B3D3511F6CB8DCF5BA87436ED9C649E7E5A5E6F73AEF152E291E7B8D7C', NULL, NULL, X'B5A7FCBF3525880212942BE70F83CCF823706A5B9452AA8B793163066B801610');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'8C76AB756715C587017E3A3212F18222', X'455BDD63744A313E35ED298E284746C23A4E190F87558769202DB4003E72BD73', NULL, NULL, X'F7E1108442C70C903AE05A7197B8A395F105871752D22089CB1A86A9DFDD5230');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'55FA072CC8C6D1AB7EF4F55C09DC0B8F', X'58536FCFABFA4BD3E69CCCD80883852FFB07B9F702FF9634A958817261E7A9AE', NULL, NULL, X'6AB6EE0876502DDA84F93830D3E10734629A0A6E207FB50E249CFC764BBC93DE');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'0AE56E19561E138C1EC82AA467B81BB4', X'C2E03B8D083BD5B30B3DB627541651DCDDAD7A13EB8697B54229E7F8939420D9', NULL, NULL, X'1A41E5D87224B5F2740E8493B5B7E18E92F8E1CBF52B65E0233CE96564296733');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'6E2E39C89A8A7B44D40C0EEB5ECAE956', X'663F67CA1C55752CC33EE1ED75DE0E414F161E33A31CC278FAFCBB2BB0C20B25', NULL, NULL, X'72608C9632B92BA38A8B081AC825283C34CBF77A73229A70349C5FFF0D4D59C3');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'E30658DCC85B474FAF8E46391286E5AB', X'6343F79C8022D10ED5CD2EE3AA36EEF670506E138F494C2D81400FB5E665B6E8', NULL, NULL, X'E6403CE3DD9871AE3C502081E3A4EBACDB73C1821FEC7C5A986F9B35A5482C9C');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'2344575ED98B88097E8B8B4D398E4965', X'5F24F52739C6B296726A8E6C962A3D907E6608EA5B28A104A61E72221A77B6C9', NULL, NULL, X'0DEBBBA6FA35DA4F60BED9CDE89A30B09FB3CE56BE78B2D05286DE7C7C8BCAE3');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'ECBC6FECE502135F0940326C95B5A8BC', X'FF0A40F822389965AFAD4FEDE28AA94CA2D041EB16FE6E16C63C72CDCAA715B6', NULL, NULL, X'3420CB71DCE87E8C56AE31BE1D405034517F6A4FC166702C6C6ECF3C55916FD7');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'59E32F2E20B898CC29A1E68C11750E5F', X'55CCCE27666AA494D8C1903E9452D7E875A41A70164EFC06895D12885E99E860', NULL, NULL, X'CC61E08E5F2F206691887DA524FF0A220A0BF9AB2974873AFE4599C1EF6F88DD');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'DB5918B2AC075BC90F80D642B22EE807', X'DBBA94A7C4406DAD947AA3657CECCC07DE10A89A88745E619667FF083260AC57', NULL, NULL, X'F6B36B8D85E1764E5F1901575FB32DA46F5A2F79CF6705FDED5CAEE0FB979720');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'769F71A3508D824964C01F259B8B11CF', X'FDD56E033030D05377B294804ADA4A8407CF7D7768D3B7790DA2A86B26034C1B', NULL, NULL, X'9CBDF806B3572A53F14E8329674A88A930D59815471FE459A5C959221B48A428');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'FC9E9999F46950D44AA70A6C102F1851', X'DFF8B8D90600503C1B74A3FBF587744FD04AA2D84274645924403695C59E7EE1', NULL, NULL, X'E9F84B15020B62B1F1709C676D34EF5962B3A15A3FB0D3B6464F0DD358E45BD9');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'C1431CE6AF6C00CA0D85788B31385EEE', X'0BE68DAA4CB34CBB4ADFC4DC3D8310B7251787B11C0D659AAAF0379E25498E57', NULL, NULL, X'38F12DA26C30E89A37BBF395CFFA4F31348E6D9559AEC1280F6144CF5D447494');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'533FB384064AFBC0E548549BFDDA860C', X'91A7EEC632EB04FC359FBD408F49BAE3672BF6D02C1711BCA7A03CF4E32BED8C', NULL, NULL, X'A069F501EA742B939012B2BBC2CBEA6EBDF11B058251D4F726369A96BF5DC2B2');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'5B1BCCC0E7B3B6C4F9E59E837AD7812F', X'EE13E08DED9B3CDA90CEF00D2F037F3ED6F5C714705D7A6155A02BAC13D964F7', NULL, NULL, X'84E189E8DEFA5E70FC7BA1AB1E5C20E377FDB6AFED46AC38B96251D60BFA652E');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'293C48A23AC40746BDA3C15DF6CD3AA8', X'DB61156DA351D39EA89A16612CB94B3542089BE7DFE1353A17A22D053E4AF948', NULL, NULL, X'6514634A557AAD055BE5BF5D8E981C0BACAB7C0DE610F7E981A2E3BE8EDD700C');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'6631E4A7B32747E52145C20F63EDD7B0', X'681FAABCDC2AA9E6B3667011B8AB5B4D35A539F3BE2717BC8692E0A71C8C6B6F', X'80D18A81413AF938151672A138671F5F', X'B8BFDC50EF08F5AFB99668523C1F9BE3F1B33DA4C20DCA1A0A2EA155B47BED3C', X'CA887DEC6239A6B0B84FEAD3E50AC74E7272AFAB927BDF0E3BFBAC118B0427ED');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'836971725765F187EE07B00F4518922F', X'9EEBAF103717CE621CD80C0901F6FA593A318A11E712704069F3F653DAFE10FB', NULL, NULL, X'B5AFA0F334C83E6D9AD2F784B06E8C22CEC81208CD344F365B094D4173857D0B');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'0F44585852AEB7CF0B3D97BAA3F08691', X'6C300381CA785FC334DD9B10D3DBC6D9EDFE1DB3F2DABC875B9D18E855E57023', NULL, NULL, X'30D0C9028F22504F1D2D760DCF2C7652C2A684C0D7B4A58A8973B67E10400C9F');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'89220A6010CE0E9C210D8E7CD13BD41E', X'567F5079325CB0789338490943D216818C308D997CAA3AAF6D4C9A804C96484C', NULL, NULL, X'AE3579DCAC8E4807ED88CF3754296B1CABC9494B7CB350FBB06299371A394876');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'3D529BF7C6C990ECE43A24F46D6911F0', X'3412D7CD828E5D0318674034AE4D32F17E052647DA50690EE78D28665EE637CB', NULL, NULL, X'B81C9F1EFE57564E8267B9C2CF254CABE9F7A7603DB30AD1B82828D80B7383B9');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'A8BE35F8DF6C551A64A58513BA9BBB1E', X'085D826BBB767FF343FBED7208C84C3FA695B72D80C32C29433146D4814BFDF9', X'5A5A92ACD1D8146E29061EF6680B2F76A0F67AADDD6B525ED87972190D981CB6');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'8EB8791968FE9BF68CDBBDCF29ECE7E65DF655AF1BB280FADE6859BEE3051387');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'79CF0DD25E8AF4A750C295C532536EC70FE94B7AEAEA9D5F48AA36C459F0BDC0');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'7FF60B49D05A200EA43605A53BA11263AA7DBAFC950E5E9C78F13A6831CB9458');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'4B3419D29B640BFFAE0905EBF2A406158D317A8E832E417C0CB781C8C8361F74');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'F36058161A46795DD27FDCF88A74ED83AD98B4CF409595802DBAAFBF53CB8E87');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'1B7A9D0FED914DBEEA6067C87356EF2C', X'1D5477E126A6770FCB9E4FD8540C9FE545FB6F8F9F7C6B91D1A0AC65937A7B31', NULL, NULL, X'D78748C1D92B15A0B71EB6416086068C8F9C59D94E385B6CE142983E302F3DF4');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'292C26347FF6F1ACC4EE46EA48E294DE', X'C7CB23B00FD28D72B0F6DDEDE4C901406E8DB177465050F0697FDC09F51A0099', NULL, NULL, X'BFCF13902BDFA4DCCCECD288D2EF942F5892346C3F7BA289AD71977AB8AF5C93');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'BFF95DADE4E16A5071D6CF40339751E9', X'7673E83D0F4BAD6974CD13F3C850388B241C6AC957F0533D1C959FE329BCBA4A', NULL, NULL, X'01CBA74B21041233E3604C40E7308E3F7FF150D584547941C79078CD3164D0D2');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E0BAC61666C26752F02EBE314D87A7A8', X'444455CDD8CB0FF68FDB8CD26219DEAB19E0DC6A8ACEBB616C198D66D6822F19', NULL, NULL, X'DD979DFB2A902AA72FD060E9169CFA28C8B2CF64EFF9EBEFAAA063E57B27D30F');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'320D0C1A83E5CFBCC732174C9A801CBC', X'FCE72A4396E662E5A0A6FA18BEC0E7DB843C48304757140DB4DDBDD0A047A21D', NULL, NULL, X'32B6BFC4FC27989D594B80C87D69E07962295EEFAB3C25F3A181E30E84A90A78');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'EDEBB02498CF864644F9208E2EAE04A1', X'A4057AFE6A059F7357D5B384FBF7CE4117CC51F9354481ABB549D068FA5F6FEB', NULL, NULL, X'65EE4180C0405C91674B75774CE5D5A5B3AA1733AF6C6D746E585422D7326D36');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'70E25366A5C4D8A0BBBD00C830766676', X'A624A3ACAD474B2087D0B900F7C065D375DA7F09F0FF50A4146DEE89D4E8EC31', NULL, NULL, X'2AC854EAB1C62E8E45FD77023981944E05804946FBCBE66815737C823C7710D6');
insert into change values (52, 1, 39, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'F35A1C851373CD8E052B1EC26022B8A6', X'4A3659DF981C1505F1F6BF74B7B108B72E5C3F003E5A1412E567AF500F740EED', NULL, NULL, X'A6DEAFE4D783E7AEFD64FABA9B60C951F5FF669820625622E8FB44E6E7FF2F18');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'88076396DDD97681840D0C686DDC9825', X'AEE240A5A8649AA9868211A4F2BAF3D1599311B24DCD5C7681D1E385274DC795', NULL, NULL, X'216EDE6B837F57BC4D02B02EBC23F648334C233C20E158D9A226A5CDC12E5D3C');
insert into change values (54, 1, 40, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'6CE93B97516B3644A89A40D1DE3DC724', X'641B02A57834C7D3F2DF5876F8ED5DBCED509B9BD1B646A9575CBF3BCD33F205', NULL, NULL, X'B365DFED5E39E0BA6CC970FBFFFFAE79AB686CBB95FF862E1F31C1E9350E421F');
insert into change values (55, NULL, 8, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'111BD055C07E12747E3B9D09E3870920', X'462FBD4798021CF38AD6E354D01ABEC1122A8CF462258185716BE27DFEB4218F', NULL, NULL, X'7DEFBB8C6E8248CC5A690323A32C079BAC5B6BFD3AD06DC5457A90AD08533528');
insert into change values (56, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'04DD33E6DD5A4C218EA1281D10AEF77B', X'C7181B42CC354C467E8267BA0B819ED63F9E2D3BCBD11982C33A965A9757BA2F', NULL, NULL, X'C8B994CB7EA270105B4D7AF4EFB193E10078181046930412FBA916138D110613');
insert into change values (57, NULL, 9, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'9DEF6EF4C8C2A22C55D7B30112C13875', X'5BBE5A34AD8DC739AE62D92D01DB29CDB6034D71F2858AEC992C799986FE1888', NULL, NULL, X'186840F9BDC221E250F51A93D6134BB0C1043DEE4690982623EDB4E360EB78FB');
insert into change values (58, NULL, 10, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'2C75F24EF063CCE0DDB244AC5928EC7C', X'3D4DD9FCE662D66A2EF8F10AB346B352AE34FC45624F93C57DBB5449916A6377', NULL, NULL, X'E00D5B895C7053930C57429B9519355411F5A0C368DBB7A7A803D0C6A0C86DFD');
insert into change values (59, 1, 41, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'82562348E2A03B35183FAFB4869E5838', X'18303BE11FC384C3C210173A7223BC591CA0F022FD94326F1CD6C429A2321A4D', NULL, NULL, X'03C93ECE8EEDFBE86E65984F2C555C0D494056EDFBD3E9A7946EA25A9FC228D7');
insert into change values (60, 1, 42, 12, 36, 1, 1, 0, 0, 'ADDED', NULL, X'2A7B03B2D1E4458F6C8F9F5CA6553D87', X'F69B891D71FBB5001065CE5F1524FFAF0E5665860A2D78D4E691FB9C9775466A', NULL, NULL, X'E1E7AEE7BD5D37EF036D9866B78767335137CFB64BCF4AAD168E19CA69044ED7');
insert into change values (61, 1, 43, 12, 36, 2, 2, 0, 0, 'CHANGED', NULL, X'5D272FA77AB1093021808648033DCFD9', X'B6050F12D1DE734CF889796E5D0D0C7ECB5C67F49D60210BD7E2E4E272EB0BDB', NULL, NULL, X'1E01E11EADE2177E882425BB9B2386F70331F35C226BAA2309B03AE7463C7A6B');
insert into change values (62, 1, 44, 12, 36, 3, 3, 0, 0, 'CHANGED', NULL, X'612AD3CC4ABBDD7E8733BB05EB67D362', X'6ED6B29EF19ABDCFE4C785FA7DF1F564C5C5EF342A939D5C962654586CB4E0C2', NULL, NULL, X'DC548957FA6654146932F3C588001EFB75C9F7680788CC2C3E7008C397499003');
insert into change values (63, 1, 45, 13, 37, 1, 1, 0, 0, 'ADDED', NULL, X'36116C4861B49AD7240E951D4A5FCCB5', X'4031F0340E4D1BE41D27AF3AFC559941071953D177D9E05EC319F2B4D5F63132', NULL, NULL, X'1538F1B98CBC38769696D9E76061C8E193D474111767C9DE94289DA2F6267502');
insert into change values (64, 1, 46, 13, 38, 1, 1, 0, 0, 'ADDED', NULL, X'3CB63321E1FB9ED8CAF6E59F3B862987', X'154B7D128C18E41CA4AB07CD850060321E633BA3580DB51693D7903C0AF5E09A', NULL, NULL, X'CA2CF0CF0D316E09E3F49D271B0E0E853107EF21EAB86CB57C6A3E50378CFD3B');
insert into credential values ('PASSWORD', 'p1', 'p1', 'hash of a password', '', '2026-02-03T12:00:00.500Z', NULL);
insert into credential values ('PASSKEY', 'id', 'p1', 'public half', 'jobbmobilen', '2026-02-03T12:00:00.500Z', '2026-02-03T12:00:00.500Z');
CREATE TRIGGER signing_is_kept before delete on signing
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER signing_stays before update of id, at, seal on signing
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER signing_is_only_erased before update of actor, salt on signing
  when new.actor is not null or new.salt is not null
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER trail_event_is_kept before delete on trail_event
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER trail_event_stays before update on trail_event
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER trail_event_field_is_kept before delete on trail_event_field
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER trail_event_field_stays before update of change, place, name on trail_event_field
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER trail_event_field_is_only_erased before update of before, after on trail_event_field
  when (new.before is not old.before and new.before is not char(9608, 9608, 9608))
    or (new.after is not old.after and new.after is not char(9608, 9608, 9608))
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER fact_is_kept before delete on fact
begin
  select raise(abort, 'facts are kept');
end;
CREATE TRIGGER batch_is_kept before delete on batch
begin
  select raise(abort, 'batches are kept');
end;
CREATE TRIGGER head_is_kept before delete on head
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER change_is_kept before delete on change
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER change_stays before update of number, municipality, place, signing, fact, version, content, keyset,
  entered_in_error, action, batch, seal, key_seal, link on change
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER change_is_only_erased before update of salt, key_salt on change
  when (new.salt is not null and new.salt is not old.salt)
    or (new.key_salt is not null and new.key_salt is not old.key_salt)
begin
  select raise(abort, 'the trail is kept');
end;
