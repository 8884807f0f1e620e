-- A file of version 8 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 8;
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
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'90736BC437AD83BC6ACB098EC6C4E81A', X'E6C4308EB51BFB0A5B39C046AFF0624080EC560FA90D4612AC6046BCA01AF38E');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'962831AFB34219E07383CB1A740C6876', X'9A3A33D6359C394A33A9C2A363CAFDB04913481F4B936E324085F3B956716B18');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'126B62838D2BB034AB87E694A70736E7', X'90A8FAB000DD493ADB136BD6D241D603E82ED764D42747DDF2E4FF7E2F830026');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'3FC6F6AA49E5487225244AFDEA2C7C80', X'AFDBEBEADB679827727586BB8A1603951EC733E948E869B7B0AED0938C9397A7');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'9243853EE9DF8D60A6C54A6BDA5057F9', X'CA46D560CE30B8475C82258E2B93143CB8D397073C5B042B27632B1F0B3A327F');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'990497AE53611A87CD8E79E012383D8B', X'7874FC612D9DE2E3E41F071FCB7F29C00BA01325CBB9480A35CF4C404AA387CC');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'2E43E2E51B8C009FEBD28A155003D5F9', X'D875F0BCED68C43861B2A0F2364BD55CD85597A050D7C1C7D409F939118E49CD');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'944B8C5329C95F43544B6F68E74E7B19', X'51D546888F65C62DE94B93A0A21BBB4520BEF352A1C145A058496760341BF10E');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'F82B329C74EC55F8584A595911EE0997', X'370E21B65AB15DBFB9C7A1D7B3AA8403F0BAFA273A7DE6164166C3B7830F468F');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'C3288B18768C6F1C3A50F90F425465AA', X'7548FC1E601DEE98F2AF6189B83103E629F8FBA508D835D65F43BEC68849EC6A');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'6B916A3666693A5DD33683E776C0098A', X'223A50AA6CC24DB5BE1586510EB616DF4335F5F9E0701747C9F5B2613B909BBE');
insert into signing values (12, '2026-02-03T10:45:30.123456789Z', 'p1', X'0929EB9E77C849A6EEB944602F26EBFD', X'26336B76BFCA8A03B8D1CB5230EE6158A0748E8316919023A6BE90A8C78BB71E');
insert into signing values (13, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'0D54A6BEF06F4D77ECAA7BA517BDA3CE', X'7E20D02AE79218075DB39866C2D075F449FAA0B3E89A9BFE2101B433DB8170AC');
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
insert into head values (0, 10, X'FCFFDC4F5F83176798E8F55AEF31C8D1A21935C65E876819D44EA451A85E86FA', 0);
insert into head values (1, 46, X'52BE6208757EBFAE36F9F2366DE9693E743FFE99A3DF607782E10C1FD9A46E48', 64);
insert into head values (2, 8, X'E9E025C09E8958EAF6A54064B0938FAD5024A5CCB97A2CEAAC5EBE6AD9C494F0', 43);
insert into comment values (36, 1, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, NULL);
insert into comment values (36, 2, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er fortsatt ikke hørt', '2025-03-14', NULL);
insert into comment values (36, 3, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, '2025-03-15');
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'E17B43E54D4725C3CC5611B069933CAC', X'1E15F4CDF0A315D1D10817E28BE25133A74DE32C3259600F737D8187834FE7C7', NULL, NULL, X'95C8C60D6079D6239C82177026938DF9AC4E24C84E62661BB19305358C7E40CE');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E21986CB09EC5F251F25EC1DED5F94F7DDA7C0D6828C5997681D5468E9EF66F8');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'5EEBBCCB2E6FA98A6F2662E77663CEC7', X'1A6026417EF3605A12FF3C7A723A89F501280DDCB67D4415C4914D3D763261EC', NULL, NULL, X'6E000809158B6990FE5F1794F744F618E593EEDE90475114E686232F03EAD5B8');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'0E1EA1899B7AD0F361DEF7991D272EF70D2A698BFA81F13A17ECC8A0CADB3C2C');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'1FD100BE939F45044CDDAEDD79E38B56', X'F2F69C61472E88B4CC8C72DFBFF3E1AD00F43DED65DF9AB12D2DBF8349275FAA', NULL, NULL, X'251756F302E8D1DE54B16BA151B133FFC45A5419DF778C669C32F577F4EFD888');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'14FC5028136C0B67EC58C401ADC57786', X'5F1CBE0A457649A637389EB6B04DECB1CC6A55C49692FCEAF335F9CB1A7E3E6A', NULL, NULL, X'DF17583AC3E62197988834006C0EC75BE6CC9ED8028067F4E39A1453D149D34B');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'675CC5904037CD9D104A1E2E81A3C0FA', X'6A429FB0BEC4B381136C8DEC969C6AD2457A49039058770ED67C10024ECD4066', NULL, NULL, X'6232E15E6AAC9A37984EA51105717B00CE6759264E067FE547E8D269DED2BF25');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'1008C79F3A6347F1C3092B74456CCA13', X'FBD8CFBDAABDC1EBE7C375D4366F3B8B02CD730AC5D52526EF9E8B248DDB19AE', NULL, NULL, X'A3B920BBF1E956C920A5FFD7552F73A8A94C3880E3952112C787F28FFF6DE7AE');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'41BC5D968F69C4409CB109886EAEB0DA', X'703F57129A37CA31DCA5813D09F4D8E0E3301CD65513837D46A09FD1CB26980F', NULL, NULL, X'FBCDF8C44CB35FAAF0B482492E0C7A1742CF86E82236D8A5EAB9D1E066FEB72F');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'72D4A8E9659AF32B6098D8B5227CC9C3', X'04C1CE2B234A9C6B0C5E8966F81C2C6C601BFBE195FCA4CD7C37915A51BB10CD', NULL, NULL, X'B48980D4BB17BD4BC7560D0BEA438BE107CE2ACA2CE11BD2397A263174CC6C52');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'5FCE02DFDBE7FA990A81F8ED225923E2', X'1C7D661928F4D67B7451BE46D81AB99734E2B0527E8F952CBC18D71364930707', NULL, NULL, X'4E173C1ABC11C78B5A219FE816F442FDC5A88CDBD374060465761A7F927D266E');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'8A80DA554874399A27EAE413E6F9BBA4', X'15CC1C6B6FF003B27D09D7B25DD259E58B634396D1DA9B2B92387340F85501AF', NULL, NULL, X'70A6974AE16A1E9C4BDC21B073D1F366E62D5B0620BF54177D8D7B7D06B6952D');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'D90C8128C5CFEFB3EB8AF74051BB45BB', X'6D578DBAFCEAF5D5A5D35E306C3BD6A8ED2C765D3144C1DA748BF0B62748D70C', NULL, NULL, X'13761DB3C155D14A60AD63EA8DBFE7DC9F2E54E2F8B7B900CA2D36B7327CCD3A');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'C2BE729DCA01D8550B0008555B9C195D', X'D40D6B42091A8B72459000E738CEE03DDA1A2F0E5EC747838280D40FC5AB40DF', NULL, NULL, X'801A3A91411F2722F7FA563DDBB3A16F64996A806C8ECE6E58A19BBE83702103');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'2295C604B91FD7AF64791323690865BA', X'FEC4214B8044E44BAF9FAC521D404498EFE2AF08B979B5DEE7A53485E22478B1', NULL, NULL, X'6B64217BD6FFE03743CA91436776B010645275BEB647AF2256A3F207B6F15515');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'828F21ECB126F324491C3DD3FB5C6439', X'F3F8139F86738CE18255384E0BD64E68B1922FF1A13CA25282649509601AA742', NULL, NULL, X'4D828E07913796B95DDAD3442114672401B4402A2EF835B74BBE9FBCEF5E6033');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'1D2BB54359339CADF18C61640047225E', X'BD9DB7848668BED51E7FC939D0D15CACDF349731D19E552D7DD4CF59FC9FBB90', NULL, NULL, X'E40C44EA579865CBD05E8D973730C716621389108D426B51B01998AB2D135B62');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'25D02B6F74CF93596F1197BE23BEAA6F', X'A9E08D942B347F1E188292197104D79FC10D4F601A036A45416FFA4FA28E125B', NULL, NULL, X'3F6DF9C1F5A17393362792C6EF804BA08B7BB84FCD3851A1AA922787341D29CE');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'0F287B07CAEFD9C4491337E697D34B51', X'5A62873F8A6C06738568A6A1AA898E24100110316647564D1C2EB02F5A1B7227', NULL, NULL, X'53EB938BF16D11C2D3F54F6898ECB82AF77A0ACD4FC8A9BEDB87E12197A57AF9');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'F2C4369A84D0D7F76837EADF05BB2D33', X'7C0D0A336215426DBD67DFD83CD3111FD47EF5ACEF986C63F8F114976282614B', NULL, NULL, X'22993796D2994323B5745199AC5A7BD91E3C2A20C79F99388D3F7B4E93FF306B');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'B97573377B796E1B3F46093BBC915130', X'E361D324034F24CB3EF0C1EA219D43AB4BA83FB5C4E8A11FF9976A885C98271E', NULL, NULL, X'A2FC3DF6B5662D3F6B584AD4A81EE9C7B5C7B5230090AD882329487851BEE552');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'E589A71D6050553878A9E6565498E5A8', X'36CC6C047E2E0ABF5CFC27343CB3EAAB7EA0F628E7D6C7B827A5DAA0A428C70E', NULL, NULL, X'5A27B06ABEB127D551C00C114DB11296FD27B28A0A931B5E5394FEC33C81DDAB');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'BCACB53E691C78253ADDD4AE0CC0369E', X'64B9AD550F0DEA8D01272987E8492A0C45BEA3B43AA57749631F49721893DF4C', NULL, NULL, X'B550424F92D86BBB9C7DE82F39AC615827FA2D6DFCDBB197298F53D03876154C');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'DEDB68313786B7A517261E5135C1CAEA', X'B67EFA1A1DED5B3E359B667B09CBF4F69B954A12F56DB5893F02173458E36FB3', NULL, NULL, X'A36A1354837AFFD9133E21CE9EDD830F588F4F2339D3B16BFB0BF19E32F409BF');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'C3EBF8535DE2EBE13F08D7AC176E1341', X'0F7DC0CE20D107518D1EA04F4269167395297C13597C6A46D3604BCB565DA221', NULL, NULL, X'E4A87CC901DFEC27280BC3E5CF357C5D0AC5217E3CF009E038D159FCC451877D');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'D41CA2A7587E646A77428EB524315E53', X'A0AD2FE928D9C5C158AB7AC9A3214189F59A4DC3B958864B1EBBF61A147469C8', NULL, NULL, X'339C272656EBD0EB0D02D839D2BDC067DB4BA10BE3C1E6CEDD197428A076CB65');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'33C480C2D842258989C0420195F2F514', X'9406CC1C7EC534A4D54699B5A8341249435A35CC6053D7BB55332E34D880596E', NULL, NULL, X'F9909770DBEBC7C60A73FD1762B95FF5D8A3D408A1BC52010F1FE84334BF03C0');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'0CEFAE5D73EB1E94E5488C5643CA99EC', X'E39F5B7CD116873D3D91BC8249773BA8B4B2C844C01119769DAF05EDE927E0F9', NULL, NULL, X'D9D0E27F1B2347B7EECF06005C3936AD74E0D9237E96859830BA39C9055CB5E9');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'B88B0967B03FE3A0D72DAF8D04F0CA72', X'E786B951AD61971BA394DC6E5A76E742A92D195BF2F4DB02CDB342F04B7DFE40', NULL, NULL, X'C3095BD80E4A439D2964226E9C14C287016FCB9B9867249453828D4942FB0D52');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'A42398A2D468F1DB0F57FB350A828397', X'CC47157B997AD1DD50E32FC266F1514D6A326C8A72EC4B92CA19298E41561177', NULL, NULL, X'78C2FFB8970CB95967C7E3A2537DDF784255D68C61CBDEF1AD8C213300289FE5');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'E948FC1B2740FEEAC6E987F4E0A72707', X'C890D0D18BDF367EB7452A9AF17F079E2BDA75801C5AD39FC8D21E1747635C1B', NULL, NULL, X'2BCEA769238AA37A4F20E68902ACD7954ECAFEE7C35B9F5E4B86590E65C0379E');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'64CE2A08EDE08085A1C6203677913FE4', X'6C7BA2B4E0C8E9E1FCEF1E04F59C54DEBDE440D16C6330FDC15ECF0B3F7B06B5', NULL, NULL, X'F87332AD685422BED96A37A9FC8961D21F11B0A00FB7D75325B49E3D10BEF3FC');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'6A7D6B18C28781FE02A1A86068C55F40', X'BDDAC98E55EF1A54A378C1413239A9B570A99375D4266C28D9D74F3A04C1C5FD', NULL, NULL, X'19ECB27D9B105A2F0DB754302C0A9DA6D1203D3B96C1BE6B14814674373E544D');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'CEA6064221CCA6288261D0AC41221AE9', X'D20F051A93FFA42FEF1DCD88495EC1D6DEC8EFAD2AAAD937ACE5EC5B83C6A7C5', X'0D1F3DBFAE757EF506CB749B55EAD11B', X'56E7A644147901D4D7A2BD313BF767D8189C893DB1443147BAFE01EB2441AE82', X'04D02E172122CE5B715985AB8A7D73026C0DA56D2B11F24501624E495DECB357');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'DFEDC92D155F6CFB032693AFF5FD0C34', X'AD52A54FB8C5760B77F3BF8B174A8F16062B36AAAC3E22E996B04408AB92BCEC', NULL, NULL, X'5BFA5154CE62C0819A9489E910C190AD497C8716580EEAC9639F58C8C54234FC');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'39DD77DCA1D96C4279F80CB3240B226F', X'915B5C58D23C50399A31EE3F60496AD3A5DFB17B60EDC11F062A94CA95FC9550', NULL, NULL, X'4F223E1593ED9076A95FCA8113FC13C7F05B96F43263AA65B8FF3168A4C5111B');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'0173E6B47F9E417FDFC2EA897C3586F5', X'3CF557614E9ECB96FDC46064AFED3BC79F4AC8AECE136CBC1D27F9DDB35731AC', NULL, NULL, X'19D6396A8D6BB2E275F0F80CCAC46690A4D64AC33AAC0FA1762A05D8146FAA22');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'8A70FAC651710F7D80A47BE2C46187AC', X'AB60755942C326231A368E73B2C2E3D0D40F41A89EFCD18BFE6AAAFC9020462D', NULL, NULL, X'F006E64C8F23F1D9007B46AB3F51370EABBF2FEE198E56B9BAB6DB46856793B9');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'1CCFB7A08852D77D3FB37AB9B2E34F41', X'88FDF881CEA254C6CE9829A42EFB5119DE341B31919782207A604C08D9BDC46B', X'F85644AE4BB5BE62A53CB9D11B4423FD8EE6F9F978C6CD0B227C5982A4AC7125');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'7DE14DA3256B7F98734A78A84A987EBA8B9F859366F054EEA4B1056D0FA9EF44');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'070F0A485B98311EBD9FD165B2F5756E65CDD45A31528CA4F48FE3EEF6EA6753');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'633FECAB2C34E719C1D88381B3173EC288FF66A6779547A61CE844F998E8EC4B');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'E2EFFEBA9629C9C36684BCAFDD63C3197857B1E4B7327159E84325A0882F70E1');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'BF8D402D7A8261A6B0E2CEC46DED47AD1BF025083EDEFCC8D4CDFB2D40654EBB');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'7ED8F2BB661D22538AF2F641CB66099B', X'6AAFDAE644ACADEEA01BA02540E01E9F5A678B701988792C77E56B9653956CF1', NULL, NULL, X'AF1B4CBEFC3E15D960F260C0761C3D84766912BE8D0A085CB899AB5F47158445');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D38E09346D44076E8CDB35EE02E50DBC', X'478C7A4405437739954F07C872967093BD138333F8884F7BAD5686A4822A1BD8', NULL, NULL, X'49FE7336CF2F310EF624265AEDF58DD2B39995FFA126954E3A474225F69B54A9');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'C12EFF976E22A5FFB2987C3E851A77EC', X'8C7402746280837CFFDD6BC5C0D39F35B00695E7EC3D185A0652EB2AE42DED5E', NULL, NULL, X'D268E5658AD6D8CB9E055AA72D073806A05D826A7EB9EB24B81E63EBAD98B20D');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'FDF88557C12AEF3B14A3AC5A56BE343A', X'2A46042080CAA76EF99CBE5F91E024B40F11E8C35E42666F301230900E83871F', NULL, NULL, X'63EDF93D01B78A999E7794472A41D123D386C1E313418C0B139B24E158E64D38');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'CF944BE0C7975780D2246A0018C4EC48', X'F7167838AA180FE908FA3E1CB084A605D4E1D67BEFCA810C24ECFF09506B7787', NULL, NULL, X'01C33C2E2FE113858195F77AEF0BC626F42CDDB5080615A92E45F6EC312371F2');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'722FBBB1355C321D56DAFE8E6BD8B243', X'D755898A97D152FDF45BF275AC7A540CA2D1956509047D7CA54D0A2938F60B00', NULL, NULL, X'2E514AF69CB0EBFC24F3E93942C5C0739A7CD800F31929AACA6DEA13A8D7E90E');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'27965DB2A18FA145D5E9A2E5CFE45354', X'555F553FC8DA18BBAEE12C1B279F864F104A4856D7EEE44C2D87F381BD85BC33', NULL, NULL, X'9FA1F25310983392EBE576DACB627AA678303FE8F3F41E8F06B863B390BD0B1D');
insert into change values (52, 1, 39, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'2BD51CF8EB1E4CA54BDA32AD6DC8EEEB', X'D01F108EF064C589E95D7F2223E5E5F3395E00986755DAAC90FF4BAB81194F69', NULL, NULL, X'12C7FC84226598B97BC216C278ACA442FD68E3DF0367FFEDB2E116355372ABF7');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'7A4E1D9D06486B2DB12A0EB9F9E039D2', X'2362EE3195CF6AA8232469427A18C62E4A76E70AF623D91E874A0B95B0FAB593', NULL, NULL, X'813E934E20F53027CF5DBEAB89DEE0E65E852F6DDDB6DEB20363E4FEBA72411A');
insert into change values (54, 1, 40, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'4A17FD33DE1D55B10B6482AB13472177', X'633851AEDE4AAB6EF2F49C6206DE309181FA9E0641F60A61225C1B09FAE04C38', NULL, NULL, X'613F96EE09B7075C07C2F853C44EB22968F8D61326E7C7DDA9C90201E86C31EF');
insert into change values (55, NULL, 8, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A1538CB97F37DEEDFE2DA2052CF456A3', X'804C16D07DCF1E5DBBD90166843792262DE94DBD8983A32312FD2BE5FCDFF72C', NULL, NULL, X'BCDCD3200E5FADD4E408CADDDBCCA6F044C4AB9D35F8C7D16ABB1EE98DB22402');
insert into change values (56, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'96883D3B8A1A839A8006DC76DFF39CDB', X'7F74AB62107D82C6DE88B9C809A50807354E8BAE4F4A7928853B124B4E6D5A17', NULL, NULL, X'E9E025C09E8958EAF6A54064B0938FAD5024A5CCB97A2CEAAC5EBE6AD9C494F0');
insert into change values (57, NULL, 9, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'DC167EA591777EF4CA042A3BF20A02FB', X'2BF01DF88080E7E82F2953215F14B71D2E913A976BE813F6BCA02CA1B517A580', NULL, NULL, X'936BC9FFA074BC9DF5BC1D32AF7CBFBDFA6A2C0FD15AA2094F4017E236092DF2');
insert into change values (58, NULL, 10, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'B71492C79E85CE5180551778BCEA5FF4', X'E1BCBD4B0B89302A119DB0D08C1BD2B24A9A5E5A0F1156317B5C79D8DC4D4B30', NULL, NULL, X'FCFFDC4F5F83176798E8F55AEF31C8D1A21935C65E876819D44EA451A85E86FA');
insert into change values (59, 1, 41, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'B30EA367FE66AA5C3A387EA11D03716C', X'A5CB4B558F02421C034E2E3AA7353B3F17FFCBEA9F4241C06E8F28F4CC8C3C3B', NULL, NULL, X'D8ABD95C2F9A521785E28A729D9FF1DAA645FCDA9DE3C9EF75EBD049E111F9C3');
insert into change values (60, 1, 42, 12, 36, 1, 1, 0, 0, 'ADDED', NULL, X'B099C4B6A1CFAE61D1A033BA52F881BE', X'92D870D9A24EB87530BF528396D2031EE79E7D5A954DDC92FC8298BF94451B5E', NULL, NULL, X'A32CDD9AE2055EA42AD211359F1DF481519885EDB9B9834D26CC395C58076641');
insert into change values (61, 1, 43, 12, 36, 2, 2, 0, 0, 'CHANGED', NULL, X'C5FA78C71839F9DE9F8A88935764AFD4', X'00E6B340C1A7F0621792B095E440E974E3B7D40EBEA83F93DAED22115CF3BE9D', NULL, NULL, X'9959164E3B2D2816691844CD33175CC21CBCFDCE7F448305C14E5EE0E6A181EE');
insert into change values (62, 1, 44, 12, 36, 3, 3, 0, 0, 'CHANGED', NULL, X'0C2E2B58F8CAA9132C361B51CF54E41E', X'0DE7C475BB356340776704A1571E91C7E4CED34D95D8BB83C589A07AADBF257B', NULL, NULL, X'A64953CB50C59D62107563690F4A48E00C1F872DB7EA3F5C657DD9882F59D864');
insert into change values (63, 1, 45, 13, 37, 1, 1, 0, 0, 'ADDED', NULL, X'800C7B25F7F06AABA02C91685045B4D9', X'A7BF85FBBCA0F1EA8DCCE5296614F50B0FA4E191CFDE6B77E143D6A1A55E30B5', NULL, NULL, X'5FE08B47707FCFC4B0D667DE0C167BCA16C9A8F758EE91FA2E3D29634EB41123');
insert into change values (64, 1, 46, 13, 38, 1, 1, 0, 0, 'ADDED', NULL, X'D8A8893BC98EEC243D1A259956DB80EC', X'14A6505357BEC14394617B1CCC13A76E2B55410C11C1876EF51A8A0C5F2ACD77', NULL, NULL, X'52BE6208757EBFAE36F9F2366DE9693E743FFE99A3DF607782E10C1FD9A46E48');
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
