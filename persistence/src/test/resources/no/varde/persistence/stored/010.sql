-- A file of version 10 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 10;
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
CREATE TABLE reform_version (
  fact    integer not null references fact (id),
  content integer not null,
  number  integer not null check (number >= 1),
  written text    not null, -- a reform file, with numbers in place of what people wrote
  words   text    not null, -- what they wrote, in the order of the numbers, parted by U+001E
  primary key (fact, content)
) strict, without rowid;
CREATE TABLE case_paper (
  fact            integer not null references fact (id),
  content         integer not null,
  subject         integer references fact (id),
  subject_outside text,
  title           text    not null,
  address         text    not null,
  primary key (fact, content),
  check ((subject is null) <> (subject_outside is null))
) strict, without rowid;
CREATE TABLE saved_view (
  fact    integer not null references fact (id),
  content integer not null,
  name    text    not null,
  query   text    not null,
  primary key (fact, content)
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
insert into session values ('hash of a session', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T12:01:00.500Z', 'Firefox på Linux', 'PASSWORD');
insert into one_time_link values ('hash of a link', 'INVITATION', 'p2', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', NULL);
insert into one_time_link values ('hash of another link', 'FIRST', NULL, 'server', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', '2026-02-03T12:00:05.500Z');
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'79AEE2B78EF2F6355870818E844D99CA', X'AD370FDA55BDC06EF387D69ABF8236F195298F04F0CA003E02018F9514393C41');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'5CE4A848AEA7AC7A7BB432D5881DAF34', X'60C4E761323ABC2FD27E28661A84D59433CCB4E657313AA605863C29680F1516');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'3BEFD895815191B0AED868FB9D27AB6D', X'6DA13D5E553ABDED581F127022D3DE2EA54232729C0AFE9C9B61BE3D885194F1');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'FC94FA5CD7DC261259EC71F9F06D9142', X'4B5F86592D4EDA221161BD5EB8F98567989E3AD7BF42E306F5001752DFB89A26');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'EE43B3A90D66C32AB5B367ACF7030619', X'89866F147EF6F5AE3F3EDAAC8F580AD0F2A3ED239C3CDC08679F62D547ADBCFC');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'D9F50850A096C502411252BD18773D65', X'C893C8E33D03BC336B1971AA25A936001BC945619AE1B00EDF5B5D6CC3B6B4A7');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'56F7701ADCB7C15180CA70C4B13057B1', X'4A2D1F7655C397B265DAB9509DAB19A4B32786511FFABE7E8E06FC91D0592591');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'CBC5F720D5CCDFFB1AE01D51E3B22484', X'7B756F250D799829B22D851A2BBC9B202731EE7734DC64A558B5FC7C4178C243');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'84DEC5293AE8946C20ACBAAB001100A7', X'A2ACDA79B28CDBB4861B811ACDF49931F3509C212B9683E223C797DB0755283C');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'B5F5384C58AB3BC78967C92C93378658', X'AB603099BD036B3E32CF2701DA2E127535F2456FBBF8CA588B936B749B34B266');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'A6040D3A9087136DFD3D1A7A104D77B6', X'AFD148293D834972FD4CCA10AAC278B1426CAB0266659566599645F6617DB0F2');
insert into signing values (12, '2026-02-03T10:45:30.123456789Z', 'p1', X'CD702090CE37E7C4220EDC8FB4A4721E', X'616F23C8FC32131ADD9A61E03EDFCE870546D7FEBF39FA1201B16C81F8FDC100');
insert into signing values (13, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'D4E798F9AB93CB734063B2A894F36EA4', X'895A95758FD22C2CA54BA9B267E4655F5EECD428B7F7754031089A629A89BC46');
insert into signing values (14, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'0DF08200DB81A0B29D6F0DB63DAABA5B', X'174A7D395345BCBBA40652AF2B458238E1F38C9497CF9EA652DCE70D3F5141DE');
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
insert into fact values (39, 1, 'reform-version', 'rv1', 2, 2, 0, 0, 14);
insert into fact values (40, 1, 'reform-version', 'rv2', 1, 1, 0, 0, 14);
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
insert into head values (0, 10, X'B0DB0E822E5F1AA9A56FF511F6EAF737DA4B781655B02A85F219FCD1A67903B3', 0);
insert into head values (1, 49, X'95D933EB02132A37341B4847F15BEF9B431D689B76287597C12A41D5B253689C', 67);
insert into head values (2, 8, X'A3D6AFCE6C619B7F91C6EABABFE52C89A2192446C1D152487C71DFC9927A73D1', 43);
insert into comment values (36, 1, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, NULL);
insert into comment values (36, 2, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er fortsatt ikke hørt', '2025-03-14', NULL);
insert into comment values (36, 3, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, '2025-03-15');
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'42979C0DCC1953AE3F22930687ABCB18', X'6C804454B057A5FEE6E7FEFE320574F014DB8EB1F30564A05C418055F72E5FC2', NULL, NULL, X'FCEB44ED727529A2DF798DE7FCBB5141010D1BFBFCB5C44E4EC117A66E9F83D0');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'6D28C23E0C74E8C825689A3C2D3770781436B608AE467E419D636FFBC881C8B7');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'CA08DA64B9450E5E0C85B8612EFA83E0', X'60883E3244798361C3A6A5F91928B3C1B0B46372F9403DA2104D29B12566B24A', NULL, NULL, X'1ACD1BB734F7E0622A6D1A03A20C8F21B84C470BDF2CA5D1468F05BEDD7B7E74');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'18016C818BFB63710CF5273E0C180178785C0053B9773F4A35E353F96DE8C85B');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'CE4CD9973F3A77BAFA57E9A919A951F3', X'083B31CE08039FE39487D5E73F5844B58817F11E17A2E40B934F4DABDC09FDCE', NULL, NULL, X'A0C4F70E6B63037FA02B161C3EF0A3AD2601D98169E3648FA3F0D32EA1BF60C2');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'61BE9C23E2C5D936437674D8843F4CE0', X'383BE99219226E1E4FF7AD5FECB30ABB4AD2104EE897829D18A5228C492BF550', NULL, NULL, X'6F457405DE88F4E0E7D54FC57FC4CE555B00238989DA4AB230CB38F5D891EACF');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'ADD464FF9D487DCE8F1FA66FF6E6D9BE', X'E0A13B9543EADF1CE0CDE97CF2FBC69B093780406CF30F6467E40D7B209269C5', NULL, NULL, X'7F41099DF1BA55104074CB9C7AF71F5761D819C0D8AAD1A1F4FAF5BA362E4904');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'155A307F96D27120D53DC1DA354DECA0', X'5B20EACDC57BC7262606FF10B2480BE2588F59B6E25CC8C186A47AE71B49B5F4', NULL, NULL, X'EEDB572ECFBD9CEB0C1C0454D960B74A438CDF47C3ECC019F7C6FBD42222CDE8');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'BFEE5EC5066A3A5D1FCDD569EF2CD6AA', X'9E9D717C98B2EBB27FED46C5F93916AD6639C0567F1A443BB9A63E24B0CB856B', NULL, NULL, X'433F47C3E41376B8DD64C693C3B0C057A7BD176686CC37EF8F1AD8687943200E');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'BDB56CDEF5313D0481AF8F65DE8D94E4', X'CE58E9A63F91E4B5188E4757B3E2A0090D467C956DCF68749F49F6892FE2D2D8', NULL, NULL, X'D9DF58A858C5EC8C8363A75543D11CF2A81DB1564D80CAA43A1E06F12E3F5A2A');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'7A2FA78D641859AD92DE2FADD010475A', X'EC4EFDE010B4F37FCE024CFC12868E317873C602F9483C4E4BA0C648706C23DB', NULL, NULL, X'8A4F45DD6A42A99E8F459D15AB1F60979AB78EC683A636E884BB82E1FAE27173');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'90E1E902528678767A03918F6E3A134A', X'ED22A675B9AB19DC84195B2F809F385C8563796D9B0B7CB638A4611F86957B11', NULL, NULL, X'B5F1C044E99A28823985F633566B4553AF10AEE63440D4BB06D4BD8BB09AA30B');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'63CB7C3397C2D51AC738054D60927C6E', X'E6B19AC7C66EB085904BA7CAF83C0AB730FC760E7C99AC2FDA4264D58FB84074', NULL, NULL, X'89A522FEAD0B6FFACDD26ECDB3B62D016918D7085816E27F1FD41029C69626F1');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'7A1A4401722CF58DCB610E77284B426C', X'B75C27E996FAC0A697D99969E660FE6B754A1FA9AFFF48F5B219213334679435', NULL, NULL, X'B3C59A1DC8D3BE7BCFB224FF9C89105827C9C25C3B50A15896A59D96B6B3EE12');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'CDF63700F1DC7C768E5A866B029B2337', X'FC050A653E3582190B3DD759B07AC35DE7FD30EDCBAC25C1F7015C4AAEF5C638', NULL, NULL, X'BBEBF879183F4B6A56D2FDC715BA15354DB5ADC800A43367E4D2A2F60C19E81A');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'1F302B570A5D0EB7A1A9C8F9003AA5A5', X'77663378237C5A27E9BA2AA49AA7C760F4A50171556CE2564DD37856001A4F33', NULL, NULL, X'8D09018BB3412FEF2A9376ED128765C60439386EC4C0357154576FD261DEC52B');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'FEE7E189123A6ADE38BC95ABCFC545DC', X'29D13BD6513CA97EA1EB7BAD773EDB5A6A8BA2C6AD6E9E485F2338BCD0755887', NULL, NULL, X'F2966EE43A766CAD75EF2B3DB0C588B9C3A9B8358C3A0CAD8C40ADCD958BD00E');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'3040CD689A2A728153E8EEB21702FB64', X'1232F7F5CB0AFDC59B9310785028652A4076D69D0D26D730CB45B7D7E190DF36', NULL, NULL, X'9F3671209120450BD58C121DE13688B230B169DC2E6AB7E63AD30E45BDFEC6E1');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'0F7AD45951C6C082FF43BA58101CBBC0', X'EB1CABCDD7D922773007C06631A523255E873C2EFCFDEDF982522CB9F68C52E4', NULL, NULL, X'9009C4E88BE0BB69F2269F7E5E92BE536EE84A301DB956D7D9BB745D9EFDB291');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'C34953F0935BDA5D101B3E5F81622179', X'C6612BF65B84AEB97E03EC36E9EB7F1BC4764F4A7176AB3FBF878FE6AEB2BD73', NULL, NULL, X'1E987F77BA2671D033FEC43BB25A64D37C644CAE10A00EC6FE938F81491AAED8');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'6E4482C3E289C447E0740C279E9372B8', X'8DF83F584F8689C353EEA3F68457661F45FC7E36AC528183A11D3127BBD2CC48', NULL, NULL, X'26C7E381C6CCE69B70596B47CF6D36B7F8A49BA6EFA40F4C8569F93C64E10496');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'C3937B4097BA13703CFC0A433C5AA4B2', X'4A2B4D09B2512CD5B3CECA7A81BBDC1188552C8392C37E28EAE372A51EE9BC06', NULL, NULL, X'B3A75124D32016AAD6F3EF40F2498D0ACB02F7C1DA780C4A9C84E7473356E361');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'FBB8E18976401D681E8D7D39F41B4876', X'5586D06984EE2141FE288CB0151B096B899C0F816A9C3D1B44D4BE0EA778F1A4', NULL, NULL, X'4743D6A949CB7E40A3AD2C58458658EACE49B4B0D13E3BA0EB2F38F886C20984');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'198376E0DAF8CD9C5AAF48810886F9F4', X'5C97635EBB0141D4B6E5C5C19BFA9E82020721F8F84C062AF01FDECE3EFAD0F9', NULL, NULL, X'22C235916954A2953C163DA10B374FA1B73ABD8D6271559FE12E420CD20877EF');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'48298F62509CF6BC27977C6E5E457014', X'A78D0B0CC378C4E66A30FB289D4C8BF70D498961C2FB2321767D9AD9D58205E6', NULL, NULL, X'E8DE9292B01BBD8A7A06D8ABFB2B4C7367506012EF0196B3CE19BA72A187D1D7');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'F5B99ACB35D512EB1EB3B626DBB3420E', X'D2E5D1DD9475F2759D1D488DFB8DAEFA3114A8D0B47D1A12CD07DC2A00FAF4B0', NULL, NULL, X'A4AEB2E0D7BE8BA197F20443255CA2C8F1A1B8EFDE3078F66160EAC5FB569DD4');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'9A6D00348367BA767A2B09A7ED1F05B7', X'20129FBEA812CA544735CEE74E888BAA32CF644552D826D421EC33A3C3AC9A89', NULL, NULL, X'C947A8277ACB9B35790AEA7A817086A685BB4C163A60B6F45B6D1689C0F47053');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'3C311B4573F2CA592D43F292CFA45E0A', X'566F437E6BD2955142B2EAEFA6E3176EBB741FB74721733310449572992981CB', NULL, NULL, X'A3852A5FC0E61ED1CE434F99DF79F3D100AF0C5973DD796BA1607DBA3979B1B7');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'D4B71C152780250B19719324427102C9', X'595DE9C8336C28FD6EF0F09D300D41790D5400863FF3951023B43FFBB05BEC3B', NULL, NULL, X'A7902535357611FE782BEE9B77812D5E027C00CFD5EC20119C05CC8177DFCA86');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'5E8034623E9E61191A7FF1FB2CB3AA5B', X'4B4834DBCBDF6D811AD315151D287FC6D01FA2C0AD7C71E4A2C685D59E0660ED', NULL, NULL, X'1FFCC8E79B9F31ABC83C9DBAE620CF0698A351071F8E26AD98657A0E6B69C4BE');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'94369CFB321B599084DFA761B4EDE9C5', X'94566263328FBB1D8B06B6C41AE35774147DBB9AFEE1857B0E730F0149BFA197', NULL, NULL, X'7B2E6C59D8767E3E756F74C1CD0B47DB255015F595AFEFC32418E4E74FE4F03C');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'43E86B3417F72F10C5002416576A6DC4', X'C8E7AB69B643122DB07547D2DACE0FCA1ECE6F8A23F063724E7038759730B558', NULL, NULL, X'DD11A03070671722641D62339613D8A2D402650D935F5E5869CFD48DAD215411');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'635E5F188F6493655C061D1865840B42', X'DD26E1363908C40262126D2D8D196489D77CEC1896C9987F46FA88DB153FA5F1', NULL, NULL, X'8F9AF3A559982726503713CF57F881F20D2CD0B4F3A1FB18BF2CE474A8A69B8E');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'B82FE722C89AD1A9DA79A072D768260B', X'897F825EAB8E492ADE2CF94EF125A8C4499EA1D97800E260B7EA904483893FED', X'53C4C99DA03E56B812F764F475E6A43C', X'287178920A8A8305BE1C96F34FFA6B6FEA5017564B41594DCD1ED3D3266A3E0F', X'67DFD0EF6B59ABC0F75F6B9D8F6C9DE18D159133C2932CFF7C8567F4A0D1DB8E');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'B433B110521A0DE91A2694D78D6EA3FC', X'A58DD54819AC660C89E2D67B63D9722CA588EE0764D64F0FFB175293D2BD67AF', NULL, NULL, X'9B4B16D704E69FE87E548B666F8BE02A6469B3114A2E760DBE23DBE4CDB57CAC');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'69690BB3E68B0F03B32CC309BBF46BC0', X'64BE156B6F847398DC57839FA5F83AF4765DF5DAB6741937AFF5BFBE7D02F06B', NULL, NULL, X'D55AC3FDD2A5F1C6BA50269AA26167237E35E7A200A8C5C7016275EE58BAD6B8');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'029EDEAF53EA78E8040F7E2B49C28F0E', X'47C22BA84D397C8E344A7748D7AD20EB4E539328C79BC83040920533468CE3B8', NULL, NULL, X'1565D3745EA632DEFAA217B299E36B30B499FD63832802A6B65A52060769645D');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'46FC11F91E67C6698E30B818E518DB98', X'21888D3BA68D62E2FFE8364B9ED11719D93C040D3DE5B2906470D927144D4039', NULL, NULL, X'8BC66D8CB98C33B8440531D93C7C50B914A815E3D233A673220BD5AE5F88E970');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'22508C20DB6BB2C80C896E885715EDC3', X'6E926A3FC2B067F25367432DA8B2E360619024DE54C4BD1B87B6E324003CF503', X'B93C7E9BF1F63F987F2E6AEFACC218CF28A389CBB6D2C89C6D54A4C82697CDFE');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'D03D1023EBBC6CC788E629EF93ED94C2E8E1C5D368F7EF9B289167C47DC97675');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'4304913ECA11160339EA56CC97920878049365C734AD66C635E0EA51DE58FEF7');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'5979861C02803D8CE8D7FA3FA6A10CD3E106D6A2E9EE37CEE61924A8B9E0BDAD');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'117404022656DFAADE6A1F3D5D8C6F454BA6ED4C620D5375A5EBF1FA7DFC0D2F');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'3475A070202746931BF8D03284ACC67FD00B81E14FAA34D8D8D0AA7D22B8529B');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'33BC4271D4904F5B34BED2D5029B94A8', X'62715825FF920D4C0CC65B6F0150D4882D34F92B54B5656FF6D46F7EDDD6F373', NULL, NULL, X'8FF8BAED083B6086E124C2ED1AF5EADC0F76D3420AD5DE928B0FBDCC14BA2807');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'EDF4770C405FBEB6659FE2F7E2AD60B7', X'4D7F6A4CA68393CD26B62494D7863F4DDDCA78C0333D8EC44451AB7C784C0297', NULL, NULL, X'DEBA388DCB3DE346ACDBA14BDB18F71F640ED8B7B4B454F9350BFCC71F545D2B');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'613A8F128B375D6C4D75A50487BA8129', X'AD97F8BB7A9B7B0884FC02E7932C910C473FBDAB597A0FD44C13D42F8DB83766', NULL, NULL, X'6C5C5C37CF4476E3FDB1B794192D1217D043D6BE789F4BD478115870943FCB06');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E9547C7DE942067EA530E81F11F6869D', X'A4225D378F9C3465192CE4BA61F8DB50AD30773450EAE60EC41B4F1CF4CFA27C', NULL, NULL, X'4B1834D1B18FF3D03EEB0AFAB468F7DD6DC04738DD32B7A3D6282DE3E0F4B899');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D427A3ACF762EF1764A5627B164E441F', X'6135D47948941160B36E59809F6927BC933B14A7BB96ABE662579DBA7300CE61', NULL, NULL, X'C4F2A7D3BF62708C3DBF43EE9A39F17D9BD401E63EFC2F5DFF8D0A007316985D');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'795A3AE0C19CA0FDF1965C1EC6DBFD4A', X'49B0D6BA5CC55FE57EF02AFC263D0EB97F12EA72381069BF851C1E81A25DA50D', NULL, NULL, X'10FEF549A1542528960874FD214C456974B471419476856CF8448752F10C1331');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A17000D9D2FB09082BAE61608AB7071C', X'858B6C42CF083BB8C3574E3EA97EB25462D0820C0C25233DF62758F861F33FAB', NULL, NULL, X'FE3224EFD47C97A5E9DE1AE1627707C17E0FAA2D27B70C3181D2F04072CE40BB');
insert into change values (52, 1, 39, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A9C9545D80B36E6430190465AD4FAEEB', X'F62777A4FFF9D66F5E245EEEABA8CDEF25AF1790BA0EF594D453CC7014E8BEE2', NULL, NULL, X'EE16DF5FFFAF0402B8C2A63BF90AA66E252453C5C092C4B19AF5E1321817ADF9');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A79A33F9948CF2C1C882AE2F44ADA735', X'E37C6CEB58C68B402B85CE7CACA94BDC1DB29283572C7F82C40796F9645EEE67', NULL, NULL, X'C1238B31CC77542E307FE00CE14B3E9EAC2FF067001EDB42FC0AA3579CEE4CBD');
insert into change values (54, 1, 40, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'8DDFD4F1B8E94A162955764EA670D549', X'45F0D4E1AAC26CEF6B8A36995DE09E9CC00C53FE5E81D503B575E5FD3CB6E5C3', NULL, NULL, X'92929FD19EA74AB829703B428D1F36B423E14B6C61B7A5950F1E505FCC2E4308');
insert into change values (55, NULL, 8, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'9775A2E4891E899A17CB28264E20EA30', X'FD65B9421CE7F083E5E1A013BDE932C18A874374EBF55249412A4FD6DF8F3EEB', NULL, NULL, X'2FEDC433BBE6CCD6E0EDDA5F636B821A71B62D815F0071CB181B3D15A8A15A54');
insert into change values (56, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'C04D3DD98848F9771CC3D17B788ECC3B', X'EB9A103E5AFB5777EA007E3D933CA5CBBC53D206F5A1B71BA84D38FFDC77328A', NULL, NULL, X'A3D6AFCE6C619B7F91C6EABABFE52C89A2192446C1D152487C71DFC9927A73D1');
insert into change values (57, NULL, 9, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'5CDE8C78C5C81ACF22AB8F6105518423', X'C56C3CDDE720A75081BC2BE883B2D9913A505F18E9F5AC543722D4B9C9BE8A13', NULL, NULL, X'EE00ED059A18EF5A80BD7C36F4108CEBD06C512D59E804EB470BB4D0AE0A5C5D');
insert into change values (58, NULL, 10, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E0E2E2579481723AA84C2E7B5E050758', X'A636FDDDA054C2D09D8B393BF601285231FD9F7C6C5747B9BF4591FF17C6BB55', NULL, NULL, X'B0DB0E822E5F1AA9A56FF511F6EAF737DA4B781655B02A85F219FCD1A67903B3');
insert into change values (59, 1, 41, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'00779C8209C6E403304B1AF2D99EC278', X'5821A5DE2E1AF57A5484191963A0F30DE53FB31145375D9D2BD6AFADD93A6533', NULL, NULL, X'16F222EBA9DAFBAED640A62579C40B20B4E4A85D1BCC7794773E5EE27A404F15');
insert into change values (60, 1, 42, 12, 36, 1, 1, 0, 0, 'ADDED', NULL, X'BA8D8ED137F308A7EB69E18809F6F6A5', X'516A0EEA90E33424EC74D689F482CB010C2FE5837F1832E98E2E11A2EF3979FB', NULL, NULL, X'114B8B03D42BC46B56322913EB90301DF8622AB3FAB49921D65898B8C7E84D1D');
insert into change values (61, 1, 43, 12, 36, 2, 2, 0, 0, 'CHANGED', NULL, X'73FB37228242D40EE7B2FABAC0206683', X'30A77378EAAC5466C433119DD19549008E8EBEF70CCA5CC9FBC6C64F0EFAEB0A', NULL, NULL, X'B46100FEE904B49CE0ADC5ABCF2651233116B92854C3FF1EEA971AC69CDF6932');
insert into change values (62, 1, 44, 12, 36, 3, 3, 0, 0, 'CHANGED', NULL, X'C0266295AB2A41AC28C3DB8707C3A3F2', X'5B196CC3B6E126818E71374B5ECAB34B7A1DA6E384359A569F2D59DB733401FD', NULL, NULL, X'A658D1F1DB4C06C275D3C86BA4BFF313A85C4389FC1C1481ABF55E1047D1CD42');
insert into change values (63, 1, 45, 13, 37, 1, 1, 0, 0, 'ADDED', NULL, X'C8386886319DF560A36482E5D27F12F0', X'F50554955775FFC335CA45D226527FB41DFACE3BE839817A8E204F44E41DF1F5', NULL, NULL, X'C05341B73B7519066B827C6721E7BDAD87B22BA3F57D98CFF82BEA679C193278');
insert into change values (64, 1, 46, 13, 38, 1, 1, 0, 0, 'ADDED', NULL, X'E10226FBE80882F959BAD768631D1175', X'EBF3B14430CFF3377321D873F00AB0B040C21B56CDEE59ACB9AD73338089AE12', NULL, NULL, X'5E6F97FF5496B80BB99DB7F15ED8BA141A5D9B9B3E1AA38763399C5A8C6BB6BF');
insert into change values (65, 1, 47, 14, 39, 1, 1, 0, 0, 'ADDED', NULL, X'C2D3CED728D10B99A4371CA10326620F', X'88B94D145588B28BF47B96996721D65AD0AFF2B9FBCABC22DDCB8E1593E12756', NULL, NULL, X'5B2A316501C1BB9134EE3705393C76DA334A398A820E0C0513E105EEBADF58D8');
insert into change values (66, 1, 48, 14, 39, 2, 2, 0, 0, 'CHANGED', NULL, X'17DE50489D4199C7004AE536BF5E0D71', X'9AE4466356762A312077CD2ABCF916977BE2BBEE5420D3ADBE88BBEC62938E16', NULL, NULL, X'685F47B161BD70A21C9A33369065FF5CEBB4AAE0E01F54AB4C54ECC0699DB8AA');
insert into change values (67, 1, 49, 14, 40, 1, 1, 0, 0, 'ADDED', NULL, X'2383F848D5FF1DB61A06C73229FC3947', X'227473A433D1DD9F2A44C9FD92950C1805E02990DF10FB35E7903BDBBDD1E474', NULL, NULL, X'95D933EB02132A37341B4847F15BEF9B431D689B76287597C12A41D5B253689C');
insert into credential values ('PASSWORD', 'p1', 'p1', 'hash of a password', '', '2026-02-03T12:00:00.500Z', NULL);
insert into credential values ('PASSKEY', 'id', 'p1', 'public half', 'jobbmobilen', '2026-02-03T12:00:00.500Z', '2026-02-03T12:00:00.500Z');
insert into reform_version values (39, 1, 1, 'id = oya
kind = OWN_PROGRAMME
name.nb = 1
name.nn = 2
period.first = 2026-01-01
aliases = 3
pair.1.first = oya.mote
pair.1.second = lhl.aktivitet
pair.1.reason.nb = 7
area.mote.kind = CONTENT
area.mote.name.nb = 4
area.mote.says.nb = 5
area.mote.solution.kafe.name.nb = 6
area.mote.solution.kafe.rests = development | free
', 'Trygg på øyaÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %ØyplanenMøteplasserÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %KaféÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %');
insert into reform_version values (39, 2, 1, 'id = oya
kind = OWN_PROGRAMME
name.nb = 1
name.nn = 2
period.first = 2026-01-01
aliases = 3
pair.1.first = oya.mote
pair.1.second = lhl.aktivitet
pair.1.reason.nb = 7
area.mote.kind = CONTENT
area.mote.name.nb = 4
area.mote.says.nb = 5
area.mote.solution.kafe.name.nb = 6
area.mote.solution.kafe.rests = development | free
', 'Trygg på øya, rettetÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %, rettetØyplanen, rettetMøteplasser, rettetÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %, rettetKafé, rettetÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %, rettet');
insert into reform_version values (40, 1, 2, 'id = oya
kind = OWN_PROGRAMME
name.nb = 1
name.nn = 2
period.first = 2026-01-01
aliases = 3
pair.1.first = oya.mote
pair.1.second = lhl.aktivitet
pair.1.reason.nb = 7
area.mote.kind = CONTENT
area.mote.name.nb = 4
area.mote.says.nb = 5
area.mote.solution.kafe.name.nb = 6
area.mote.solution.kafe.rests = development | free
', 'Trygg på øyaÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %ØyplanenMøteplasserÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %KaféÅse sa: "nei"; så ''ja'',
 og – til slutt – ŋ 🌲 | 100 %');
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
