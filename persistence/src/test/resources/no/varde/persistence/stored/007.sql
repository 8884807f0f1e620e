-- A file of version 7 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 7;
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
CREATE TABLE credential (
  kind    text not null check (kind in ('PASSWORD', 'PASSKEY', 'PROVIDER')),
  key     text not null check (key <> ''),
  person  text not null references person (id),
  kept    text not null,
  label   text not null,
  made_at text not null,
  used_at text,
  primary key (kind, key)
) strict;
CREATE INDEX credential_of_person on credential (person);
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
  action           text check (action in ('ADDED', 'CHANGED', 'REMOVED', 'PUT_BACK')),
  batch            integer references batch (id),
  salt             blob check (length(salt) = 16),
  seal             blob check (length(seal) = 32), -- of what was said
  key_salt         blob check (length(key_salt) = 16),
  key_seal         blob check (length(key_seal) = 32), -- of the keys
  link             blob not null check (length(link) = 32),
  unique (fact, version)
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
CREATE UNIQUE INDEX change_of_municipality on change (municipality, place);
CREATE INDEX change_of_batch on change (batch, fact, version) where batch is not null;
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
insert into credential values ('PASSWORD', 'p1', 'p1', 'hash of a password', '', '2026-02-03T12:00:00.500Z', NULL);
insert into credential values ('PASSKEY', 'id', 'p1', 'public half', 'jobbmobilen', '2026-02-03T12:00:00.500Z', '2026-02-03T12:00:00.500Z');
insert into session values ('hash of a session', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T12:01:00.500Z', 'Firefox på Linux', 'PASSWORD');
insert into one_time_link values ('hash of a link', 'INVITATION', 'p2', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', NULL);
insert into one_time_link values ('hash of another link', 'FIRST', NULL, 'server', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', '2026-02-03T12:00:05.500Z');
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'D7539DDB882B662B9D25CB8FD179EC5D', X'FAE52233858D712FE3DD6F7A6055ACB5B2D8F62A39A7C5DE1CB8609F7358122F');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'B87A82EA0FC2EFCFB66CE56432321110', X'BA896E1ADD9DF594535296A8BB3CA25E6A6F629D3A0DCAFB8A942D91A26C1E7B');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'B2E571CF3EE7CE543C662DFC8E40D457', X'821C880BFBC8CF7EC4276C4F409195054C89FD97F2D012386FDB0A193CFBD976');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'1D4AA223E885C1FCBD57B1B7FBFB9468', X'6D729421B10FB61A2296C4AD0B858608AA27402155E4A6F1457E9D06A6C3A041');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'7BA2F8B9AE0316092A4C185907D6319F', X'4C1406F99E4682FD1BC638674C057E37E2509575CEB9F1D5479C222853FDD78C');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'B8145006A04DA2AB6E50D068F436B767', X'0E0802AF2E670996E22838F687DADC529B33C5A86EF8C43987BCFF45D7FD2BDC');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'262F1999D631D524FE3B977C07CB0816', X'51AB15D6B2C260C56C10B50345A123F9F86313D879648731E243BEDEC962618F');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'57D9597362D4D89896832A7B90D974F7', X'060ACE2C62DB16ACDEF526CF085A0E7768308BB029BBB7ADA1BD54D29B41C15B');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'BA11CEED2ED0F7AFFBF90FEEEA241091', X'362247B2AEA066FD8EA646EDD398F4DA6B3894CE341AA6413C2E75C5B6B7FC67');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'31E9B482C3072E6193F45951A81D08B3', X'24887D77F0D8B113CD68198370240A702295805134C07B668622DB6ADAC7A785');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'199A5E5C5BAE13B60CCC39C7B7622DD8', X'83E2075EACD120B354A150D0EBED8C49F6781536BFD5C45C7DACB7E1C4D41A01');
insert into signing values (12, '2026-02-03T10:45:30.123456789Z', 'p1', X'D7D218624F05913853B1F5DEE8D73996', X'45332E63A377FB14929933D7F436599A93BC5DFC04275E9B0575D7ED741FB2D9');
insert into signing values (13, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'64247DA5CB5CC876366F2D6077165906', X'8BAE3EB91454FBC9FA88AD2A820C6FC53B00C7538D224AEA301814A0E2A98A1D');
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
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'1F770BC59CD2AA678DC1708ACA6F4B6D', X'6C392FDC80B358B5890988EB1916D26D65892AE8141BBB2887278A3B53D2169C', NULL, NULL, X'B5EC34B2E2933370C92EB5D457F42E2CA3C746F7CEEED24547F9E8D41F54FA0B');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'90E2F6DA2C48806F2CF3398EE9A649DF21E1BB7ECB9B7DD25724F13F782A79D6');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'06424E7A4FAC9A91C0391352429034F7', X'B3DD04381A3B68F41830459EC84B11868FB921BE5955C5A3B07AB1DBE61CF07F', NULL, NULL, X'F29F933EB188CBD2759DAB15F268A4DD02AC2E6AA568B68323C5F6D75DEA1C7F');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'4F54D00DA5888F9831DBB7E46488147A4619CE94A5A7F618A05CF7B08C2B5210');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'196E0A90E5654108492B035C734B25F9', X'B8A87D8BF1C3A2AD13CF1B65F238E7471B057867439D3229E5743F366247B84B', NULL, NULL, X'14B242455B6885DD77C85AF74D6C6B7867248171E09E192F28F93032A973981F');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'325B053E1A6C860D0005774934320D14', X'3C77094F637C9C6B56A23019A6FB54C417918E14D5EC93D49411D093FAA6B409', NULL, NULL, X'6359377D83BD70E6668F02AD9AE7B89E9DEF1369F560EA78ACE911ECA75FF61A');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'555E3B3FE4429445C4DB0F0A6CDC150F', X'8605BD9AEA773E274766F90495D44EFF8655EFFCA150F8C807E47590925585A5', NULL, NULL, X'C388BAE71658B7B24D16124F991BE42D257913FB1B26C53AAC40099DF880062B');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'46733AC80F3E4DE11E69D4578F5FEE26', X'687C7424CF1DEFBA546D0F774FA5708693F7773B582004B50F15FC09B08141C6', NULL, NULL, X'F93DC57DEFFEA84594AAB2D5707A619ABF5EEF331F31373B76F9A5FA44CF96C1');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'2A55BCCD10AC137830466FD5A2DF58AA', X'53F969030B8FE25807E5126767F7ECF3A370EDC7F9A0E28EE0779805990F322F', NULL, NULL, X'432D1E423A0A3C9A8FF5BBFA2A47EC648A79D732A1D9F8ECE397B04F5DBED9F3');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'D42F1F981C7BAA9EF70E6F660EDFBBEE', X'D5DD467668175F11D7451958B8BF26316ADB510C17D1FD5F6A10AE178E90162E', NULL, NULL, X'D5A620B169E3505B55DD6AA89614E92D7BF1208086D84645B0B85F8FFA7DACD7');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'F33E677042C8804F8A5D1DCD6B0F7DD9', X'6C577148CB3213AC8F8120A955607D412A931E521712941FDC8B27011FC9BB75', NULL, NULL, X'11FA54D8360E49AFD68A5BABB214C296E54D5D3C7B185FD1D513CB949866FBB1');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'B826EC8220CC9D059E768832F2DDBAFE', X'A1C0909A1A8361248E6736DE2D5F73756828A97BB96CAD733601F4495B34F725', NULL, NULL, X'A92D5F33BF76C04B8C75AD80D7D7E3C30401D6F58A790F24907621F026348A26');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'AE06A0CF7668941F2330C652B872104F', X'C205AC7909107714584E8E87084E24E68A7F572F46523196AFE33C1C288FA7AF', NULL, NULL, X'0DC74485F666BF18998EC5251E08B25C2261FCF131B9259FACB75360747CD297');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'2A9F7D201FA1B5AB29E46B2B1DB39ADE', X'CF6880A8AB41DF6EC70F96B56EC6DD2BEEAC1E756DCC7A24465DEC5C8A524174', NULL, NULL, X'E9C9E06A7C76548FEFFC04EFF17709BDE80E345888E69B78811863AA60BC4D06');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'41905F899C3225BDD9870DAE5B0738A4', X'E1861D252A62E135A6C451D91A61CE9602375A246AFA49236919CC907030967D', NULL, NULL, X'FC66C7A39EDE5C9C88F37A9E95566AA04CEE589C5D50C4EEF926233F08190832');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'954CA4BEB7B494340EF3F1955596DAD6', X'4E6B11B0863797EDF5DBA36B6954D2E6577CFA386F268DB9E17FE6B3F81910B8', NULL, NULL, X'A518CE0A9AC5749E0F05C3C40EAB85A02A243AFA2952A29076A891E14BE56F23');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'D33BD80CE40B7818EE98A0F11496DEF5', X'5CFBB8EDB2EC3A6525A5F2339CE0C992D5F1F592E89B2B9D2844BC8B6FC37E96', NULL, NULL, X'971D301DEF3979EDE02085C5F61CE81734EF8DAC3399610541214DE814A71C24');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'42ACC11486BC9D5D85AC92AE4EBB1F91', X'C03F16A41BB13B7643EF9C661B1F0B37935822CA3761C67612ADF596A990B23D', NULL, NULL, X'F8DAD62E046C523E8A3377CAA8D89BA4A4BCE21DCF6D001901700311F19E840E');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'70AFEE6703EDC875604A9A4C5420AB5F', X'1E924A83CAE3FAA08DB2B968C01D127F52D1C235CD64185FB6CD331FE1A36AFC', NULL, NULL, X'4410EAAA92A349B74AAE25D06A3226A58DC07B7AC4E1FC50314697EAEEC257E9');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'9B5110241DC35BACDEC763092B616E95', X'93C895CCD9F9552C72F7D4F5D8919997AB99E404443489DE647650C096111039', NULL, NULL, X'55AE087085A397B0A679D6B26EBD58E72DB709CB082A4331B4EDCAEEE8BACA76');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'667106CDAB1A6AD50AEA2A43D290DEC0', X'DE89F9A6627100B6662C38FE72A6941007F7F76C3730AAA6977A6FC9EF0F4E49', NULL, NULL, X'8E620F33FA2F32E75AB741E6D2B5DCA2EFC08ADCE9380ED76016DC103E5C01A8');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'4B010FD232D9B1CE81FDDEFC89365F65', X'E501B24B852988A6774722AAE5443B1A5A0B86F31EE2EB25E7BCE0A793AB17BE', NULL, NULL, X'1EB7CD4473FBF757801CF54953A76AB72C1C4CF16F34F533F96B2DCE950281AB');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'F29FD2C10DA0DD7E8BB6486D82DC270F', X'51D0EDBDAA9B3A9852E4321E26E895CA0149D15621EBAB524E7405898D507742', NULL, NULL, X'BC50E3C1D31A36DC766A38EBC647E618DF7B5A1EB0564BE955FC7BDABD24F64A');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'33F641FEAC869B387D41A935CF5D9109', X'954080277815925DD440A4C060E1795A903BB096930B5328C9772C8E88563649', NULL, NULL, X'FA573E4737683A550491DBEB9F6B521F0F798D56FE87B6B12E31D6456F1797EC');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'5E2CB4698047DB34100CBE5C4B0A10C2', X'86A47D9CA1048E74CC32EEEF7EEBD511B11883F8C0B27C6FF9D484F484AAFBC2', NULL, NULL, X'6570FE633D0A8D6E423DFB6C54B4DA9B35B2C1C45F74C24E3064C00F8FEC3A31');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'E4E1DED70FCAE6A27EEC83B23C9EC8A1', X'CD71AB9E42A47711483E1252A8E8A6FE6CA7D83EB6C69839022BEE74A6B783C2', NULL, NULL, X'CE4889BD9A4676B14327F8C487597C0889686DEFCB56A323650B38F237A556DC');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'22DBFE13B36C527005CFCA50C8696742', X'28298274E709E152667EA2DD920857F8B96A1AA42D0395B4560F6B0350F8549F', NULL, NULL, X'31B4E1B96567CE68B8BE2BD5A2E87C3D6682C0A2FC427D685069DDE0810C5B4F');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'04AAB203A9C37151AD8838610F996873', X'ACE3B3FCA29BF3C7FD504A1001CB9DE82ECC97064F3C60C8CC4A176D88D0380D', NULL, NULL, X'13F767CAAE4C39D9963C3DDA8087432DAD5A24757C3D748E4B80EE0BBDD26A38');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'5BAA84D6C8F2FD2CA7B1F3994894A115', X'3D58746037905E6F757BE72914FB0D04161A4F9DD78520372A932A342F5EEF66', NULL, NULL, X'57672D4556A0B192DE4ADD13F6A1C2B8BF599FE008A89B50C02FCAFE81853823');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'71E01F331A5F3609AE5DFA73195ADE9F', X'F753D400CF7D32E110E8DF3B20898A293533FCBF1E1F97EC47C0698DDCE3598B', NULL, NULL, X'5C895D8266803D32C6D1910F7AC4CEAE8E8BBA30304313FBF364BD6DB06F76E8');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'242DCCCC4238EAD410AB6071B0736419', X'851882C57DCFC3F3C8BD9DD58850E0326CE0481091124A55465453345F2BE050', NULL, NULL, X'B7F3D9FC369395AC6734A12DEB873B237867C8A3D45B3659D63838D402A81AAD');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'1602A035B3AF229901EDE32F61449834', X'1E58B0A1071F5617E55A04A382B95AD098EE873DAFC85670C94E7BD3B9C470CF', NULL, NULL, X'321E691DFE6E2934B3FF7A98EB74107A0938FC791C5D5C91749E8C82DA586A13');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'F2AEF546A5F8A1CA878A2265AAAEE1D5', X'E48303C11EE6C772EFD3FA9A0EA17AC958A052946082BA1F65D6322BFF19B964', NULL, NULL, X'859F586F49A2B006714F2A9C2842A39BDF19BC4659D5A281DE80145B970F2602');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'677AB8A50D42BBCD2FFD18D10F1F9B1D', X'1B075CE8A3AD1FB46EB4F552A50D67A5553A45E8B5D382187DAD3D3FA7BF78B3', X'6D3B42D8F535D087DB9F16DD7CB9B76B', X'676F6136C53EF21F01C2AF66DEC6B3A961F2BE6FD943F4730A3D3C6632A99A0A', X'401D0C834DFE2FA4ADAE581A3B4AD5F8951A5900365D98A5645858031090F980');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'61E892F86D64CFFA06C3829FA39D3C36', X'4DF43E87F66B0D288D6A826029BB3D4D764ADEA0B660D000B2E17333BC31E78C', NULL, NULL, X'4E7643A9FBF736DE6B42D2E09561B2F852580EAE95C1F76F74E8120A5979311F');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'C9890D2D2EC397E05C7BDDCC66E2ED30', X'A9EAADE4B643E5F20B8D43116B593DDC2763774769694EDF42D21C64CEB960D6', NULL, NULL, X'CEDBED2FA1340E4A23894725AA72FF837B393F829E559C66E0871F878326E146');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'6A858BC78DA8147E5B64A9D723271296', X'C3469DA0B794D28247375EB4D627A6BEE515A138216D39ECFBA8351486C69F15', NULL, NULL, X'ADAB6F6F7603AEF318A27D0CE8B621BFFB8C4F9125335CF7364E057A48E45C2A');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'6B00EF349FA17379A64C5FC01F7F69B8', X'6D3809931B605DCC2F4D1D59CF8291D9054262B2F893248440C335FACB813383', NULL, NULL, X'FDB060C949B862DFAC864BE4E07D31558735A3401ADDC5B8550B8D524E80FD08');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'1B7ADE31619A70491ECE84F339E2B8E6', X'E0033FB0C3D79B45AAC5C2E17D5D75590D87C8F2A359640539D33EB5A56DC306', X'63EA90908BC5C147D69345F124E6D062ED95C3669BF65ABD30ECFFCF1F2C1B17');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'ADD04E77B8A0645D039AFFEBE81FCB66E36731C5E6F3D75A38004126BF1935A1');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'5E8D3192ACE2CF69BB06A920BCFD3CE68048AF4D561E55A84EFEF4DE67071E4D');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'6EA58E1F3C677C22083A3119AEECEACA4B2791B2B600DB13F90EF59443D42B13');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'D732C674918F9CAC3FD4C8D535BE493CBA307A836784E0BADE4BA7E4E87E7024');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'B42A0104032EBDD2789FF86CE51587C5D94CD50DA645C688236FD7E09703F7A1');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'DB3EE284FB4C0DB8EF6C99E7E0A5EBDF', X'77145D09677FF81D46EF8B60363FAC0B1AF989364FB28ED50535CE0C953AC0BF', NULL, NULL, X'A24BF7CB511C652865E884B37B4DA11803A29223869DE66A4B1B852516AB4B39');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'213B5F1915F61C5DD80E0DC155DC00A1', X'A524380E7EF5E38D93E499AB52CBFCC46692E416D1A691422E1D09306787F13F', NULL, NULL, X'78161ACB2DA1FAAA971EF78AEEEA528475A734211DA488F772AFF56F0350006D');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'AC4DBC14A6E964B2DBE7A413185345F4', X'BFA05A7F2D1B0303D001C492440FA67C1FBC2170E3AB99E84A316E561396A34C', NULL, NULL, X'826DCB58193AD15544460043EDDFEB153F6346D9C3F292464F8FF59181C5DEE3');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'4A6188D7A29D6391A8A7C3CF8591F7D4', X'A6BEDCE5AC5884BE5C3D1A534B751ED525945435ED3A5FC13798B9D040453D7A', NULL, NULL, X'F94EF7E24FF92B416484CB1A81D1473B9B74A69CE91F728F8E1BCB948510B679');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A19A80B6874F2131AF234B98B602766E', X'6848296075EBA26AD1274FB53F070542A9E516AEF327175C565C8D8E99C22E69', NULL, NULL, X'5DF0C72D05A8E0DF01258B724718C1EA48C115CFD0811E73CF02CEA16601D5D5');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E811324F30142D9A68CB1B12C202952D', X'94C0209A95D0ADF5FD9EB37E4436C4ABFFAB6BE5AE6A2759E6ABB8215E1DA285', NULL, NULL, X'D71BA3D535B91B8D7CD40996056EFB1436C41CEF598105E83810C1FD10DB9304');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'14C8C11172FBBC6C4BF2A514914392CA', X'1A35AA420C199C66F5A974A0C001179B2D1B806BC7617A80737070C8D559EC79', NULL, NULL, X'71571E5ABAA7C0E6B18B18A13AD326AD05F291ACFA473BA4762D11C8FE4EE10E');
insert into change values (52, 1, 39, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'745DE3DFB641D2DC2654B48BF82F8D54', X'AA8F88234CEA6DC006134CC7FDB99057538C1DE59AD049B99DC5FFE10DEBD9F2', NULL, NULL, X'F664F3FB1433D7D5CAAA4A9FFF5C32D8C17F2EE2ABE8D7BDE157A5BB92540AE5');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'0DF03C1E4799A052C58DFEC07D0219CB', X'B0443B85FAD9BE2111AEE3D73E6B9F2B543EA9DC7966F327B34718C754153595', NULL, NULL, X'8D07BF66F8FEF2BA2231F5B46E7B03EDCF54E5F0E72935D2CE18AF82BEE21484');
insert into change values (54, 1, 40, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D141ECD80C5853D6D0EEBC69B0DA3C03', X'8B537BCB96E02216438871B1D97BFB1529CC976FEBFB2AAADA88D3F6F8DA36EB', NULL, NULL, X'148E7DFB04CA290765DD9406B94D8662B69D00440264004D81023CCEAA7EBC54');
insert into change values (55, NULL, 8, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'013F3280A140327E97C62AA36407E2BC', X'5D0C4368B4B79D65C8792ECE9C835FFB249CDC317BCAECF7B883A2363A6B630C', NULL, NULL, X'303988E1C2A62A581787998B9973C21884D8891327DC308EDFA6E99962E4E218');
insert into change values (56, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'AF85161F564AF2C367D528CB72EC856A', X'8E74D5D6E0E6D46835E3A3670E60A792361C88237118E9F670D7BF6BA0E7E496', NULL, NULL, X'69FBE1191E120AD98A077CAF049011033850CE4D8CB4E362D46442136E3725B6');
insert into change values (57, NULL, 9, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'076C7D40C7CECB2CDAE62BC86F490E19', X'7C87474A4CBCB22DEBFEFFD871A4FF3DF8C79B74EB0A2D03E266AAA62A66498E', NULL, NULL, X'21809A5D99BDAA2A50CA451B875C49AD7AA64D93A3FD84EBA86172D14446CF73');
insert into change values (58, NULL, 10, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E017D8F2887423D1705F12FF0741CEBB', X'2F79760F2AE0DE9CBEBC61AD3EB16EB7891708CF7933A393490BE58FAC950A68', NULL, NULL, X'C817255FBA14C986B565422D7629088824A69D73F2732EB38E0B7F971D1A5676');
insert into change values (59, 1, 41, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D7E691D81EC1981EA78EB303160100C9', X'6F90DA356A1F43A070425342E05F9424465DA59A118BD33A79136EECB4538DEC', NULL, NULL, X'9B09A62ADD51E58AA1A061EF715C77F3223411042D3C1AC60C3FF3E98DB4633A');
insert into change values (60, 1, 42, 12, 36, 1, 1, 0, 0, 'ADDED', NULL, X'DA3DB257A362B14E8BEC2B27E372877D', X'F1507D48497A370D77A77E6B4198E55D9C0A8D2A6B2F398C8C3AAA3321FCD58F', NULL, NULL, X'CD78D4824D0829B84D175352FC8A7ECA506ACDFD579E78F8B4DE1D382B8FBC74');
insert into change values (61, 1, 43, 12, 36, 2, 2, 0, 0, 'CHANGED', NULL, X'43ECD2E354BF15C2683FF9D28B92DA3F', X'8740851B9C309D0C71D816A4BD2841B7DDD0615B2590E9DD5BDA36326FC32F2A', NULL, NULL, X'199D4352A0153B3919713666C866BF4F003A513CF4152FAF8F3D3030A039B67E');
insert into change values (62, 1, 44, 12, 36, 3, 3, 0, 0, 'CHANGED', NULL, X'C2A860E8A6E65496628859BA8F23EF42', X'1E16E4628BC49AF12826A37E618DECD52215537A199B4B972272131F4C162F5E', NULL, NULL, X'45D6C7F0195714D6BFAC2444BBD1563308ED9A17C76D5C59E722DFD5F19755AB');
insert into change values (63, 1, 45, 13, 37, 1, 1, 0, 0, 'ADDED', NULL, X'1A1143EB2EB577A5119A8A1C49632B66', X'B837305357170D8EB0496780039ECCDCCA77997ABDF4D721EFF9CF7EE68C853E', NULL, NULL, X'83864FA638CFA834625F6C6B4134F7F3DDC9727036EE643B85D5D1E597AF8A40');
insert into change values (64, 1, 46, 13, 38, 1, 1, 0, 0, 'ADDED', NULL, X'3485908E882929EEEB8DBF0E2AA36844', X'FBD77D89521F1A1C5F3FD1BF51DF409D8ADA9C84F8F9B314D5D43F16E2F440EE', NULL, NULL, X'F76AF5155F0E1810D4DD46CCD3F700018F50F921D5E65191AA006CA4DC851BD2');
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
insert into trail_event_field values (53, 0, 'means', NULL, 'password');
insert into trail_event_field values (54, 0, 'means', NULL, 'passkey');
insert into trail_event_field values (55, 0, 'means', NULL, 'passkey');
insert into trail_event_field values (56, 0, 'purpose', NULL, 'invitation');
insert into trail_event_field values (57, 0, 'purpose', NULL, 'first');
insert into trail_event_field values (58, 0, 'purpose', 'first', NULL);
insert into trail_event_field values (59, 0, 'role', NULL, 'REPRESENTATIVE');
insert into trail_event_field values (59, 1, 'speaks-for', NULL, 'NEXT_OF_KIN');
insert into trail_event_field values (59, 2, 'from', NULL, '2026-02-03');
insert into head values (0, 10, X'C817255FBA14C986B565422D7629088824A69D73F2732EB38E0B7F971D1A5676', 0);
insert into head values (1, 46, X'F76AF5155F0E1810D4DD46CCD3F700018F50F921D5E65191AA006CA4DC851BD2', 64);
insert into head values (2, 8, X'69FBE1191E120AD98A077CAF049011033850CE4D8CB4E362D46442136E3725B6', 43);
insert into comment values (36, 1, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, NULL);
insert into comment values (36, 2, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er fortsatt ikke hørt', '2025-03-14', NULL);
insert into comment values (36, 3, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, '2025-03-15');
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
