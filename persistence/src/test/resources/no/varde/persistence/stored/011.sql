-- A file of version 11 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 11;
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
CREATE TABLE letter_choice (
  person   text    not null primary key references person (id),
  wanted   integer not null check (wanted in (0, 1)),
  language text             check (language in ('NB', 'NN', 'EN'))
) strict, without rowid;
CREATE TABLE letter_sent (
  person       text    not null references person (id),
  municipality integer not null references fact (id),
  sent_on      text    not null,
  primary key (person, municipality)
) strict, without rowid;
CREATE INDEX letter_sent_on on letter_sent (sent_on);
insert into fact_key values (32, 1, 'nøkkel', 'æ''ø');
insert into fact_key values (32, 1, 'sak', '24/118');
insert into fact_key values (32, 2, 'sak', '24/119');
insert into subject values (26, 1, 0, 3, NULL);
insert into subject values (26, 1, 1, 8, NULL);
insert into subject values (28, 1, 0, 8, NULL);
insert into subject values (28, 1, 1, 3, NULL);
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
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'996D2193DE23E78F7EBAD24CABB20B91', X'E49C4FD995DF6320CF00F6857F273C4E23F907EF56AE082014E010C4CFD29B20');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'28B2C4194C95F8F7049B4A62161AC224', X'83DA06D2330E3FF7CB67025049670C1F4C4EEFBEECBE7CD03099D90B3A909328');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'1715D5F323C7CC13D71D58BABC2CC408', X'7B2B1CA2F55F960B468C61222011F06D95C42D4F82EBA857FB4B2EB622F60E20');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'AEF49574C703B334F3751F6E1E24DD2A', X'B7C0CB84E6FE418202E041681BE5D7019F637117A13B3EB78DCA81AA8AD42C74');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'3B945DF7FC161689D7B90E71AC3561AE', X'17686249539191C016C4542134692243E0D9681764B3908880BBC5F9A558B212');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'AAFAD71E1133D2EAE840F0A21EC2FF60', X'359449D2ED3E268517CD27B29A69526BE1C4FE0CA623849F394F739419B92C91');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'56BD80CD0ADA29B69293424AB354F8C4', X'E4A666E6947C31D5AD1478BCCCCEA004624A77BD74C2ECF05E64263869A6FE52');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'DB6C04F49E64AD3739796E5036B6AD66', X'68F6A8DD726AA3B2B06B2287359C21F949B27BF000E5E9631370117654F8B619');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'E9BADE61F4434B433AAF29BABBF71DB4', X'8A83BEE2750AF52FB8BDDD53AC6155D47BF421A8C43D2EEAE1AB8C744354FF7C');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'0549D215A225AC4DD5A9AB624CC5BB27', X'DD51E786AC93100BE21DDEB67D81895A30107D658882637486234A9EB3FFE3AF');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'2769962B2C5AA184900ABF941A91D0D0', X'8A38A58D1CFB7C44D9D880E66A7CFC850E9A4F4267672AA34C8BCD7DBAB647AE');
insert into signing values (12, '2026-02-03T10:45:30.123456789Z', 'p1', X'BC37F2A707E7FDB5B76F5FCD859CD2E5', X'17803287EC6F0A2E92BAC2F955BD5DF859B22196BAF74FB496663B72C7D44F88');
insert into signing values (13, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'1AF8EC85BE7AFAB481FA130388896107', X'92F727763E9A47FDE387D60EE3C3D772408C916116E8339E66DE82D93A58CCB7');
insert into signing values (14, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'E9A94DFA2860F50D0A058338FA7E3893', X'BE894BCDC2156684752A16064F23C3E5425FA1E699C3D26BB4F353FB73D9D5C8');
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
insert into head values (0, 10, X'A268B0C5A9D026DF83555A4BA5705E7D8329B80BADD35A915CCB74DDFA68DCB6', 0);
insert into head values (1, 49, X'8D83C29CC71516C5CBB2EF49FA07707DB83128799AB49200D1AEEAB058B86C7D', 67);
insert into head values (2, 8, X'F1B2B58CF4C2D5600200C63354892F4B18E798CCA530D6944FEE444CE1314970', 43);
insert into comment values (36, 1, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, NULL);
insert into comment values (36, 2, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er fortsatt ikke hørt', '2025-03-14', NULL);
insert into comment values (36, 3, 8, 'p1', 'NEXT_OF_KIN', '2025-03-14', 'Vi er ikke hørt ennå', NULL, '2025-03-15');
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'5C01E842AD8D27C25151C0084E77768C', X'A17ED8EB5CA864B622EE76BF1385274B99189AE16CBEFDDB1796BAED7B2643FF', NULL, NULL, X'F5DE9DA1455CC8C295D84F1C5481E1D90AFE44458578492F938B681FEEA67461');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'0F15937F6D0841F83AAD843162CBA632B20190A6CBB1A7F63482EB38EBDA914F');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'D438E60216B4FCC9716FEC31EB2E233F', X'523FC0ED93EE1FFAEC759AE08900A582BECAB28256267A66C053B0E0B7538B3A', NULL, NULL, X'CB0F91AC2A01B3EF75DA49FBCB98D6461FA08784011D4A442A64358845FEFA7B');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'7F934534C286B5CE0735C97E61CE93EECC240DA90B4988BD3B7A51D334B99D71');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'D55248BD2FCBBB8CBE16BE86FF49E574', X'BD56742687547E7564502F9E826555F089395FB1422E4304631DC456781C34B6', NULL, NULL, X'B0A2C2859F2F386DF887D3CA2C425AAFECFEA9310E69AB783FB4417D9788FA34');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'F8C92932D3C4D1D7068B512F6D716250', X'2587BF94B37206AF342828A8457D971D64DC0C06C8C3D6AC5BE77A4DC0D71934', NULL, NULL, X'06B353536B705102024DCFCCFC91CBAA6E75DB8B0EDAA138947FF889AD385380');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'5B3D0E1358AB2226A52060468741CC93', X'4629732C274F86DB11E549D27DE43F30699755EA00D785818CA745E374C4A162', NULL, NULL, X'CCBB664083AEC53ACB258543D19E0BEEC6BF17297D59C4D2A485452ACB63C1F2');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'A1152E1ED75E5704F17B3627D25B4663', X'05E1782470CE74120D757667E2ECA0E4681DC8CFA567D1FC1862622E7F243287', NULL, NULL, X'F8FFDC9F6340A654EF6CEB5F5E240987872D2E8270310991D42551EA552CF702');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'C1706C75F24ED7FE08FC1F93D2486A96', X'91AC53663C7A89F89CEE5ED034EE7A212EC12613D0E9D4B668324ADDCB1ECB6B', NULL, NULL, X'B6C9A0BF50FF994AD0AE20FB0A69DC55BCB2DEE256FAE5A4C279FBBDBF42FFF3');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'A730D5F954DABD94DF64000B0BA587D3', X'E04D6C98CC403B8A8630C0C77C04E73DF8087A352EC7317D2DEC0944CEF52C5F', NULL, NULL, X'B4607793A5D86EDDFAEF417EE43B144AB80C6F73B78028BD2E8FEA209AE91970');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'958A5EA8F8816185DC92FE80D5EA3F25', X'1A36725C38A3D5F3D13638A3288DD80B4E2DF5E9F38828909E7079DDF64EF049', NULL, NULL, X'2C680E63B5BCCCAAA30D10E045414009D234D2D73AE3FD910B8C7E0BD45DDC22');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'15EB219474AD36C4127736479758F77A', X'FA5722712E182A94090D2FD1335C6FAC0610AF21C1B9A79AEB4554F3C2D51F73', NULL, NULL, X'34F4DB132270CEA58C6058B8104A6D884BE370429242F01EA6B9EF3B15FE5868');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'755163A4917985A05D0C0E66F9CD4E29', X'3A42ACC2A42F3FEC5B89E89E9039627C74656D947A213B0632F0E21D53861058', NULL, NULL, X'FF1253C81F7233545AA7E206C123639F2E84D9297922B3CD65D8E655D0F06787');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'D9CC9C06412E205817B29434B5E387D3', X'6E81B6FA0BB98636DB5BFD9C7B19117A9B58B65A72AA40E4D0D43BBB8CF61C34', NULL, NULL, X'AA1C17D3E622CB7AFE7A3E73383081AA436C1ED4FD1F3C3D18277E58A4E25956');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'3CC9F0E3238C9B6CCC2FF8696A903558', X'D91F04F1E96D66BB9266681E8219C5A06A2C96CE7B77DDFA935221A4375A488D', NULL, NULL, X'4C9FD395A1317622E68312E1B25396ED66F3E52A63BA73BEB4074B1E0085C66A');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'B708F77DF5504F13C7BEE29952608356', X'38AE9B2444EAF08EF012B447474BBEAA5690A45C5844BACBEC02357FE0F227B3', NULL, NULL, X'5D576D0AA4EF66F4F2BFE4E89D511043C07DAF708C3656FFC8CEED4ECB21EEE4');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'9C4C1DA6EA7DAB50B216A5A2F79555F1', X'F9957284D09274E5A536F12E174EA4B87BA289EF1C24843BDF973C1C4B6BF03B', NULL, NULL, X'3674FCFAE2BB729F68CF299D03C29D6A05D0E3BCB27789B5A1B629BFDD2EEF27');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'D080B6E01E2F1EBBBA4FB486609AC420', X'4F6F7040E0C11FEC6FB1FC52F1F5E9075F3DEA25781E2EBF047F1B5C592F3756', NULL, NULL, X'2193950AF6C7EB439B0CA1CFCFFC652A50BC3955BE87B4B0D41CB07D2ADB3259');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'369B0727E4E409F2D14F81217CEAE418', X'6F07E56C10D5117979B4749F146773D97A1E40D43CF71819424728020E9A7C31', NULL, NULL, X'B600FA72758E1E87DD62AE96F9556E6927EA1397C3A0D0C2E41B19BDD0E664F7');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'F6AAB6335D2E093341A8D5D3FEC5F7E5', X'A940D06D0FD372856C7B7A83AA18D9373D222686D34CC981F3599445741A34FB', NULL, NULL, X'9D22420C1207D38E15E8C02B8FE1A79CFFECD23BFB08415DB687FA5FA7139CFD');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'24C0EF4F316D5C03F70E23611F958FED', X'0BE713F911B9FF83EDD7FA5ED6C212025ACABE8AF8C5C2ED3DAFB40923EBBD3B', NULL, NULL, X'37886A6DD3F55B5A78D76B113F6816BEC53A1895B64DAE3D111493792E3F4FD3');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'CA1184305DD8A585A32DB3B855C28C88', X'9B2EED63A90924EB6A1B5855D6B8C5EF5760E0525D4242E94F54ACDDD28C68D9', NULL, NULL, X'4D28B910716363B70DB8D1DA8FE5FB18AB3A21F1182560940EB6FD2E178367FB');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'466A2563076F0BD0549AA5D1FB05093B', X'CA4B79595105DEF5ECBFB835657B015420426F1EFD7A2CBE0D7466F394A5AA63', NULL, NULL, X'DB7CBBE0DDD2D05F6ABB4A6D8BAE56C6A7C7A44619817A8FFC756CD83A62C960');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'4B220F04E48CF5854555DFB1947FA85F', X'9912F129442E2C3AA387AF5B25822E3D3182A29E16B932803F4571421382807C', NULL, NULL, X'344DCE601DD7706693D6A0159F2E1AD31B95B51D245AE199CF16F6D2A39D07C5');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'534D72EB3A028029D3A8B1AA3113A8E2', X'94FAFDD2F7634A8C189EC192025F10AAA7B9F722DF89580190BFEE1BE6465274', NULL, NULL, X'AC0A167E9503E27B2AC35A692206175BE56BB5287EFF9436296D4952C36C4DB7');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'4B2ACBB47D5233EDAF884798CB2262D1', X'2331B93F9FF66DF485249974EB155ED11433F5EA39D429AD5756FA8D07B04194', NULL, NULL, X'B860C0075EB610F28EBCD0CD13ECB350FBF3757FB8AD9859AF52F4DCB98F9857');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'86185E842D04F48FC0B9CC778F7D86F7', X'379C7F90E8FA3B881FA22767CFEB25F182B3EE777D3217235922F1B6F37AC722', NULL, NULL, X'1CBA7543748BE66BF4D4CE916506A736D17A20C58F1D19F4281A56E556518AC9');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'A82D0EB70E7A2175240447A44F4AD443', X'EDD6CC6C3CA509AD918E16501A94C07342CC7B2D0D7BF45306B5CBC93F706EBF', NULL, NULL, X'FA56FBE73E026F78A259972853153F008DB001376B1E5A6BB7A0589B98336AC2');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'4E701DDECCBA5C1BFA78BFFAAA98C8E6', X'99C4EBBD14B899764B4586F21E23B133F4DFF217772C31B83252DB7559DC0EE2', NULL, NULL, X'9755C204A67EB8EC092CBBC5F115345FD4B17F448391FF73C24247FCCB318102');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'3C4501B197C377F0DC3BA070699D76A2', X'750382F72CD363C6E2BC07B2310E5EC6F6FAD9481961CE8130E8DD02A3B708D8', NULL, NULL, X'5D7DCB07ED043F68F26B3DA19366D952F39F232F09D14FC63D2EBEE6404AD31F');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'A9CFB7A6A0BEC1A092BABB9F029F0A32', X'84A1AB3BA35FA0E619C93E94EBA6DADB37020911ED428FB3AA2AE656B14E366B', NULL, NULL, X'393871F5A996346E13F769FEC5B13427ADA10DA5795E872CB7C5E9FEB4982BC5');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'3C779861A4281C9D6D41BD52BCE0B144', X'1E36DF33293415FB4D924F48C45AF7BEC849167D8865039A33988AA62245E144', NULL, NULL, X'27F4131C199803EADA11621FE55FC78F16791556CFD0F59FF0D47C24FD54D455');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'6E5875BE056BC62C8D4E1C863D252307', X'D6EFF82A37D8526BF8EE6E70431C7FC258675711EA10731308144937141B4EB1', NULL, NULL, X'9EB6329079763297419FF523CA070AC8DE136902F56EAF92122100D0ED23B5FD');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'2DA36D7AE749FD15634E2103C65F5CF8', X'D8D092F71C8F6E72179599CCB4E4B066F42B64AC6C315C98AAEC046B1088D1F2', X'7C73FAD517F25CCEA80EE196C8007228', X'83FB2EE160B5AD4033AEB673E4EC527FEEEE6FD6CA759B1D9E23C860F6FEF61E', X'32B405C6974394917DE7F7734441EB350C3C94A666E0159E142A205D0BC8F046');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'706487ABD47D44875C9AA6BD789DE994', X'B56AC48A7D416356092446098D18A474C3CB1ECCAAEA09FD49EE69C7AC043E84', NULL, NULL, X'756E79C9EE572B5FFAF759BE04681B06796FE456B4C74EAD04FB8B2E7AC4FC99');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'D2668623678A53A3FC5E39BE120F5B7F', X'7DEDC43A8B215D2C0AD34AE45263FBF8C00D3BE8C9A23499C1F3D2029C554F29', NULL, NULL, X'E98BF587A77704BC68E9989AEC79782B929869F3709313826C156D67D56BF047');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'3BC159CD2437C7A500F60A3F431C186F', X'690C063530ECC3BFA68538F2B8699E8A4ABF7E1A5164822B5950FFAE08549C4C', NULL, NULL, X'16F9BBCC4C0E4E3D7D3FCFEB283E1B5352B311142826268E5CFBED967A9CC8D0');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'33CFB58A14475A36D9CE99B2D9431405', X'736D1C8D0874E53139078254187F5B5074E1AA654A7962428B6D44A1F3F9C63A', NULL, NULL, X'4356F324DFEFE82B545B76820C31A29F6865F87098AE92F89E8EEBE3B884F6CB');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'D4FE64515ED943650DC5ABF22341B11F', X'D992D38A3CC25A293D0643E62EBE1284AD55C08AA23F82CA1EEDD68EAFB67F90', X'062B5B5E869AF5EB3B89487AB911AB49F4FDF92DA372D74D84B7A5DCF45B8DE5');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'D771950FB986651AA75392E4B0FB48DCDEB2930B8382FD19808A195E1108152B');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'AB78618756615EAFF53ACB2E1DDABD93A696C2DE50A1959B8F9220FC1F6FE55D');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'7F62475C10CF01D77879AB7383E36DFA5F47CF8990E5A1597405035BAEC9C853');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'64E423AEBBD480A3A9FD4C2326B1DACD12C5FB3D386380A1851C11C0F98B4165');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A06270D73BFAB6EDE95F49C8B3185B55E6CAE7E7CEFB482656C1DC11F0F32495');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'10C0F9C0B35B458DFA3E810354D04911', X'8E2EF15F04B156667521E8E2A7542F1CFB5EB5B13DEBD7193BC2D044A3DAE598', NULL, NULL, X'11DF48D0E2B876F92C6B78420ECC4972B6E55F770ADCA4B7074D2E3BA667EDC8');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'F2F666A04326DE505C9C2C2CABFD5DEC', X'8667FFBC96156872CA36E2383704028F35B47CAF7B5396CC12BE6EED4E3B92A8', NULL, NULL, X'710E411C99CA1A828B52EC16855DF8FD07325B5FA6F7F620AAA286E99320DE0C');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'9847656DAD5CC8F3AA2AC7BA18EE9B97', X'F282BDBA2640E75A525455637BC3E7F1A7237E425BD737F4AE60A51C5CE7733C', NULL, NULL, X'AE6EAC80F8B22F1A3B8B646506775073E4196AC9C0FD9FC31D161550F66451FD');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'01711258CD9DE13758EABDA5FCE6F311', X'7D9455335046B52DA96EFF406C82D349C2BC743DBF816F6F7C3FE1EE11D33A51', NULL, NULL, X'31D892EFE5F7D60F70D33E036B1C071F748F6B3AFBEE0A08DADA64C7A047DB3A');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D1E7134A1048BA56DB27A043764031EC', X'23418B3948830EDCAF2CFFC71F600D6A758AEFED90A218F847A08B0EC3D74FED', NULL, NULL, X'41BD176A338CB47F5D7B2F7A289AC18743C6C455859AC14B9B54A35746B6411A');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'15C9E6DB93BC0AA43ED62512F9568458', X'5A712059559372E3AAF38C29A093A6F8442570B97DE4ADD1BABBF0BEC04AD139', NULL, NULL, X'CB6075039DA688BD9BB15F1CED707F9D343468C15DB9870548CDC124A398BB22');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'BBA5052D25E7CE9816C091793DE03F17', X'99155B7476E1271459F58B3BDCFB450DFAD515A217602013A569954F52A37C1F', NULL, NULL, X'1CDDD80A1BA107713A122A8FA4CB67983A764ECA68941C8177810D714BAE54D2');
insert into change values (52, 1, 39, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'34A1D4DA2A1F4D981EEF244EACA892D3', X'60D7768B3B6F14C08FE6A64593EF808F608D6C2C9831EDA0898C52B75D7EF7E6', NULL, NULL, X'16061CCB21D73ACE7731E3742C475C2B032F82814C4935B17858D82455D601AC');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'C1AE5DF2820FFCCD05442F15E408D3B5', X'655E51F82CB2F5E56ACC1B153170181E966C3895E2F438BA64E40F2AD00C8163', NULL, NULL, X'B0079A29B1E0801743349B70196C283AB4C77CC990ED360EF4ED7BA04DC786E6');
insert into change values (54, 1, 40, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E64949F6A0FE6A6CB971ECCC2CDCD48F', X'09F12D3FA3E01FDB2475DF176ACAFD0F358027EDE65136CEF17F3F81C72FBEA9', NULL, NULL, X'7B082A9F1D23C69E1666BBAD9D811D729FEE77298605AC7B717EC00942FC8026');
insert into change values (55, NULL, 8, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'6D2791FF194ADB751BDCAC1B6279E5D3', X'5BF80C0C023FC9703942A260F53064B09E18946EA69CE65423018144B29CD3B8', NULL, NULL, X'5790D07F8BB78AC730A645011F56FD2E2BC33F5148C7E505E4FC3C58F2BAD534');
insert into change values (56, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D258AF17C981EB82447D1AE531BB5B40', X'9019580AFE57FCF41BD0E81DCC7B89EFA0FA3BBB44A333E942D8EEB8346934A6', NULL, NULL, X'F1B2B58CF4C2D5600200C63354892F4B18E798CCA530D6944FEE444CE1314970');
insert into change values (57, NULL, 9, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'AB4B766C50871D767B6BD31B18B8EB82', X'E09D54A539850BC90C0174D02CA4D5D28EB8ED3205D8D8A9C3AFCCD5B47A55BD', NULL, NULL, X'E747D014097E975741F297D1120B8F14D970D832ACFC17F5F161BC614FF3252F');
insert into change values (58, NULL, 10, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'79CE8604059930565F48ACC2667A9FE7', X'D6705558DA82BB6F0B37D7FA6474809C72B953152F9ACC3C95B4C6605780C604', NULL, NULL, X'A268B0C5A9D026DF83555A4BA5705E7D8329B80BADD35A915CCB74DDFA68DCB6');
insert into change values (59, 1, 41, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'C745F67635711D1B4256255981295AAF', X'25B48EDC3F68A669B28BA70CDC859CBA41EDDAC09052BC51C01AA02C69E1B303', NULL, NULL, X'1826EB9C65F438BD0C96803E74A026FB3A6A5033FAA535787D19DCF842CFCB5B');
insert into change values (60, 1, 42, 12, 36, 1, 1, 0, 0, 'ADDED', NULL, X'5E8BE1EDC59D0E8B83CFED3F929E64F1', X'577F8BCE00481C9F3058929DD3D25850FD0C3652464912561803C15A1C5D6309', NULL, NULL, X'41242D8EC10CBE74353849DA000D006C8B7DDB9D8BE6DE7C2EBAB4A684BF08B3');
insert into change values (61, 1, 43, 12, 36, 2, 2, 0, 0, 'CHANGED', NULL, X'0B2D84B622BAC86E5EB82716B41E1A77', X'D90CBCEA06A428069AEA697BF7006C036FED7201DC25975BF8A1763E088F8347', NULL, NULL, X'27F813C6FC00DCE1FB9CECA44BB8A6AA03EB8602974A12EC379E106412F41232');
insert into change values (62, 1, 44, 12, 36, 3, 3, 0, 0, 'CHANGED', NULL, X'166143FC5F45FB22A9A9294D28901B22', X'B663DDE44964B1ABDE8BB5E67EC1ED056CCB1BB45E864134663AB0556AE74775', NULL, NULL, X'87CBD76408BEDCFA9C4BEF0E59A88805F17E7BEFD217AEF4C1B8B130D4EFE7BD');
insert into change values (63, 1, 45, 13, 37, 1, 1, 0, 0, 'ADDED', NULL, X'509BE174CE4799FC771FC701C4F45F6E', X'1B99767E5ECB0FF763F699B56522471A2CF81B7FF61826252BA6DB2F5E87027C', NULL, NULL, X'A2FE3E464316DAA062267F37CB447B818C30F85198D1A0EF0FE8E9F88F67264A');
insert into change values (64, 1, 46, 13, 38, 1, 1, 0, 0, 'ADDED', NULL, X'7D1431241FB821B69F5B88A828D9649C', X'685C09D98F5D7B61302DF84A0FD8D259EA5B27B87543ED0E9BF5BA388A648639', NULL, NULL, X'DDB36BBC031916E21FD72921E13CE61BEEBB8B8F98D81917FD381942E4EA5C69');
insert into change values (65, 1, 47, 14, 39, 1, 1, 0, 0, 'ADDED', NULL, X'10AB03FEE5E63B880CDBE31AC48C11C7', X'7133A0FFAED610743E769EE6049A2E594C2078FE2A6DCA82DD17A734E682E4A6', NULL, NULL, X'6B0ED7559C9C56A93AA6D27EAB1C3ABA9177CC28ECB1460D4A39B8D0734472C5');
insert into change values (66, 1, 48, 14, 39, 2, 2, 0, 0, 'CHANGED', NULL, X'D3545D0616956F52F18F999FF70C96B0', X'DFFD12023A50F6AE62B52550731B7C8E9BED1180FD20F307659D2293DD455D29', NULL, NULL, X'FD3EFEA68B271229456BCD00F9AB68B28D699E36A9DD02BFF6941556CE8DEDD4');
insert into change values (67, 1, 49, 14, 40, 1, 1, 0, 0, 'ADDED', NULL, X'A0C216A945B8C5445A3C3800C9342D63', X'ABC7A59DBED139BAC24387304CF0D9D84C2C738D8FE17B5B63DF659ADA0E5EF6', NULL, NULL, X'8D83C29CC71516C5CBB2EF49FA07707DB83128799AB49200D1AEEAB058B86C7D');
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
insert into letter_choice values ('p1', 1, 'NN');
insert into letter_choice values ('p2', 0, NULL);
insert into letter_sent values ('p1', 1, '2026-02-03');
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
