-- A file of version 3 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 3;
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
  note        text,
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
) strict;
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
 og – til slutt – ŋ 🌲');
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
insert into membership values ('h1', 'p1', 1, 'COORDINATOR', '2026-02-03', NULL);
insert into membership values ('h2', 'p2', 2, 'AUDITOR', '2026-02-03', '2026-03-05');
insert into membership values ('h3', 'p1', NULL, 'ADMINISTRATOR', '2026-02-03', NULL);
insert into credential values ('PASSWORD', 'p1', 'p1', 'hash of a password', '', '2026-02-03T12:00:00.500Z', NULL);
insert into credential values ('PASSKEY', 'id', 'p1', 'public half', 'jobbmobilen', '2026-02-03T12:00:00.500Z', '2026-02-03T12:00:00.500Z');
insert into session values ('hash of a session', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T12:01:00.500Z', 'Firefox på Linux', 'PASSWORD');
insert into one_time_link values ('hash of a link', 'INVITATION', 'p2', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', NULL);
insert into one_time_link values ('hash of another link', 'FIRST', NULL, 'server', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', '2026-02-03T12:00:05.500Z');
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'B937341C0A84E27E135700A1D68084F6', X'F70F1154A8F534B28938531A542CE291D8B87B8DACC024E4B7715B58FF6EA6A7');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'EEAAC30D890E4CA47B3C507DB0AD284A', X'5B817E42CF9F258D5219145D66B2FA371A7944606F09970DEB780772C9A7859D');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'99D903DCC09FD2DD9A9C5B58E18043B7', X'10D64C1064208E85E2E776BB29BD8BBD74AC2E6DF281761FECB4F165C762512A');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'1FDAC258420525F1912F16191F1A87A8', X'F3E8AA7D3D41B677AF5DF2DBAAE8484C030172AAF3B59FA937B18F56BF0BC44A');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'B62ADCD60A4D075C9EB11CACC42A425F', X'9EA4224248E31F770878C49EF2B865F662F261C1122B5216C41B13D0635850D7');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'F555507C3DD0015AF2F921662E2598DF', X'65D94730677AD5B262B53583131178B6B71B28677AE40CBDFC366B3F5E46718D');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'BC34C1C279CCDEAD11EDF518D4833FEB', X'5C177B56BE5CB06F6476E6C97D3A2DB3B8599F86A088086FD968EA9DA615E8D6');
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
insert into batch values (1, 2, 'import', 4, 0);
insert into batch values (2, 2, 'feil fil', 5, 1);
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'8930CAA3CCB2F76CEA1BE1BBF1A6D589', X'975D23D012812521983B899470A306F32CA4301FA0098664C104EA5EA4C13FAC', NULL, NULL, X'6D824EF1D68CE0BB5C760768A6D89D6A2026FF66F61245F6C3BD37C55E0160BD');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'C736BBA1367100DC4C52E55927252579652B93F8FB639EE563F0FE44F769A81D');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'529698576B80A5DF1B93C30055A46E92', X'248C269F28B4DD91147AB6859ABE25CD5FEC21C4364D8460A08C3D984466B1CB', NULL, NULL, X'3BCDBDE52205778ED9305273BD8648FCC5379D6D902A10ABDCEBFACF49412266');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'9883BD85A5DCC5EBB17B9042034F33DEAF44962D3B545551656C85BA530EA90F');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'CAFE70E92B042FEF46622764C0D1704C', X'472757A2A72AE9DC7CF5811CEEBEC89E352623363605E5EC537CA73C084B9826', NULL, NULL, X'89E2FF150EB1E2A1A2C884C1CB94190B05C02D53BD66EF4A6E04779ADBC68479');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'73B7256017F6881AAC6D139B931741B1', X'8B90D9307D57788497B7E296A4298226421860C893B8ABB10AF6CDDC9DA282FA', NULL, NULL, X'02B2C0B82C5392F57DC767B9A5D398571AF694102520C828B1058DC034964696');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'8EB8F18CDF3278DD31B3767949291C25', X'623FE7399B63C755701ED753C0B79965F4A38EE20B4B3E297576473BCE30A8FF', NULL, NULL, X'805811D87CB09A28B512F5141F569516020CC2B18FF97CA9B5758ECF2EBB3C1B');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'3D756EFF308118A8400961803222A2DA', X'19978B688660E676041E939776AC6F1B16F2EBA636BB140DEE0CA2785136915D', NULL, NULL, X'11EC4670AF08B3F4559029CA927C7D7BAE3A08A3B05CF0010A7D31184057D7D8');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'67DAB4F8B43DC034476A8D1A846FC5A0', X'FF8425EB2DBBD02BF7ED999BA15B91E3F8FC8FEF92AD9F2F497F81D1CEED79B5', NULL, NULL, X'6DAB92A3FA757EC642D2D8AA48139B314B71976094EE690D427CCD14023D704F');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'DFCC007CF4391ECE50A037621857AB66', X'B8D352FBDD12D58E69E702232DE8F5F5952C972D623403AC3AE75A067AF81E51', NULL, NULL, X'E6DAEBA664AEC0B38B7467A560B3B6361E5B37D8380A3D9C2AE6A1A9CA8124BB');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'31786CD8A9CE7DF953E9AFB99FB766A1', X'69599817E956EC456D1DCD1AC99B5033CB4C120C416A4751C76048F24330C8C8', NULL, NULL, X'593FC37F332A59860A4C3AD56199E55A61B6EC28934CF5E73D75356A06D6B30F');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'87004A9830A174E9CCDB241B16AA2803', X'A951EE3FDBF21391C01F0E3828B2B6ADC8B0336EF8C6AB02DCCEA27F6CE687D2', NULL, NULL, X'01F735E1FBC820210416DAE361906E7A01CFF57A1D3F0329028FF872B5A8E115');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'72CF97B48F6BB9293586054B9F189F25', X'4E4B2826DD116917B381CA7BCFD32AF3A0DE30B05EBD05AB341B083E507069B2', NULL, NULL, X'F86F45A26D61032839ACCB33DEE0193C1381F7ABE0E371A37025FDF68CE8F3BF');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'F41E3659760B90EFE8AE9824DBF4C110', X'6E4995D967FB3A0155F7B8DAE77CF77BA81047F66FECAAC3773A26CF5BBCF10B', NULL, NULL, X'8249354CFA375923BE466F1B7EB8D1DC55616E3861033D583E30DBD31D4537E0');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'48EFFFD745F8E32DC9D83FA599D8ED47', X'25EA2AA6B468CDF5E357C6B8ED7C9FE7F198B9A25A11A50575E45EAAD64D04CE', NULL, NULL, X'E55D28D797E771E2529BDD19B6B87F055B6DE1D0D0565E88478AFFD9FED86F84');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'0252B09C890FC6C0D32BB3AE2E9CF16D', X'9D455BEE9D1475906173BED6A37C5A6943B1050B0491161532A796CDE8611AEF', NULL, NULL, X'FF243BCD94437B782DE0F2BFC14D065012D6C80A3B3D457CFB02523BFD3AC088');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'8E2BFC979E609F4BE8D3DCF9E51884B7', X'CC42247EC8D257842CFF9474A8F2DD2016DFBEC5D9085F4ECD67D543AED48F82', NULL, NULL, X'B3EBC3EE3C1A4D2EDF5909974007FC87C8281B330BC6942F6CA487E073461B79');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'A4F4EC4E712CCFFB321908B2AA5964CA', X'25DDE66F5E60135E4B3F3BBCB80134D40BCF1988632C447DFB884874B33C78FC', NULL, NULL, X'2063A28328D1DE3515D09EEDE955F4487EA2D127A8C6F4431716B968E0E36DCB');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'6C3BB09701979C25670F582DC3882312', X'080D79BF9496477B0664932FD3ABD748C601F4B4C690CFCA091CD5839A8C2A10', NULL, NULL, X'87AC22FFE24ED83393DD19C152A3B421DB45627BD87B60896BBC2EFF3043ACB6');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'56F027882E5E7F6F002FDCC1E84DBA30', X'BE4B10F980DD6E46106E0DFF0625F07C6FA64DC033D8EC212BE0A0C7B65A6269', NULL, NULL, X'DCBA3C1D58B79EB7EBF9064D4A5E843303B1620C19FE226F8AAD125F069C0D42');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'9121034A80DF9786BA7300D23479ED61', X'E28CFCF0E64F586321F7BD30CBD124675A95A76FC3AFF6D7E7019128DCF2F02D', NULL, NULL, X'3DD8342EADB82B549FAA823CA68C92FFE1630399FCB6A8AED68E065D750C8CC4');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'6938D4D7FC59A02F856814472BAE5359', X'24DD934895F9CFAF876741D26243D177C931053A40944E7F8B1BDDEC819EE915', NULL, NULL, X'3B98BE3A54CD8228FABEF54B08F06E3728D69227299E79C81D3502CD68964732');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'A11DAE126931A029A3C615C97FB758B9', X'DF5D6821443AE12637E0060F89C615B3EA9D4FB4B3623EF6A260253B47178333', NULL, NULL, X'6CF4731BF908B406382455A80E182FDC91F81B95B9F61CD49BE0C8D9A340D2C0');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'FE5C527A0A92498AC0432475ED6B1AE1', X'41D47DEC5706388E0C1AF6AA7F76590B32D435A96B995C053086ADD84CE5B071', NULL, NULL, X'72C9AF2297232B562C3ADB54607FAD6815AFF3C3538DFB1E639A03CB0D7F8F20');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'4F3DA37B30535256EC8AFBB1DA132DED', X'4118F663A8617E9805915E8320AC3B495182B638000757D225A48A94D71AAC3B', NULL, NULL, X'7EDD399AC460612B3DBC530F0AB30280BA363CB69BC1B8530BF4D483997BD1C4');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'D1B80938F048D1718877F3AFF86EC425', X'BA1C41F489DAAFEFE2F8C076500EF009D82388D01017E90FC51E53E33586F8CE', NULL, NULL, X'11B2569A3C1EA88216BF24F6300D0155D6FDB48CCF23E48AA2CBF265705509E9');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'2930CC4256E60AA30F73ECED5F1CBE2B', X'D528E67E071E959EB2C1CF3D9B2EA67B0C238AF0C35837F550B9377E8C6D732E', NULL, NULL, X'4CE693FAB1F3ABAF287697199AFCB99E17A467D6183D691A0C1D804375CA858E');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'7500C640377A60A890DA3862CE6394C0', X'48423D490CC924BB31CDF58F9FBD3BF635939392CD5DC430713B6C61A47C7A9B', NULL, NULL, X'25C9914EA24B5712271991392FDAEF5978BC86BB74CEC8F8E05227E60F3B2405');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'F84FD294FBFD8B41BA9612CB8304761E', X'FF01E8AA381A37DBF5A510CA0B2595C477D5CBC92168FF893EEA8265CDA3A4EA', NULL, NULL, X'6FE5A6B21A509090713A0105DF02F06DB207FD8C933415D897504F3C031EDAF6');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'1D9F7310D3EDF9109759E0DB07893D95', X'D8F8FACB6B26C577D769A1E7C000CE9C541FB7374D2701B2D10646E4394898D7', NULL, NULL, X'E5642B05EAE7CF52790FC9FFA7D916E039720D130A287882923D947B5AC52CFA');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'1B9ACFDD536629CFEC449FF5E08A8E37', X'4833255522E38FFC1E4805125E296C60DF11BA4CF8F15F7471FC7B0F062A285A', NULL, NULL, X'AC8D0797D8A42665ED99EBE3FDA2EDF8DD47B46219E8D787DAFF2ABF668E6E06');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'508FCC38B8D8E708DD5078624CB2C940', X'3C53CA109AC50C3A33DAE6071742453115A41E6CF96B9EB06BDC2085A98A85F2', NULL, NULL, X'2171EC92A04C9F0FA8257460B37E664F4C51A16B008025C48F4A7F4C1E9F0D46');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'1CCB92B8A1E33E06F497C929A88B6C93', X'D0F9DF970045EF036ED842FC1687C93D00ECA5FA8BF71317DF84D1AB1CA03D1E', NULL, NULL, X'209080E3AEA631D1EAEC932136CEA59ADDF73A733BF24EE2328DFADE6BC33834');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'9630F28FD925638E9570D0ABA7EFDB83', X'D4E7F405B6D616A3818BFC73FBD2C52A0A9255462611EB23551F3F7695CEF988', X'A0A0444592226B2E258D8B19308F3CB0', X'1F9FB5241B5E06CA4D5D1FF42239633EB28E74F3620F0B054FF650A982CC0D54', X'BFB6C196932485EEAD15B13ACE72008989998AD5F0867D3FB1869D7802405D72');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'BABF6D2F9D32DEABC15787B3A44F0BF4', X'09581BA92DAACCE997E1FAAA942356161F2B96222429606219971A95C7B3B225', NULL, NULL, X'BE7AD80B32625AF42A0EE9B18436D5FCE396C35BACA54DD64171821045A35A3E');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'B10CF5636453C05FF3F3D61156E7184C', X'291C8A2CD49EAB46A9762CE83365DCB1EA40904BC9BFC8D5B6C0A5FCE7AC7A60', NULL, NULL, X'6372D0B02B8A5061FCCF049B2BE7FA06939B7AB3B825F773973AC40AD30C4529');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'CB0588F5C162A54E9978469577EFE8D9', X'016D109AF90F44FE22ED7D88F9BA263F9A06EC81F430B38A19E87508BDDC1088', NULL, NULL, X'9ED452AEA6BC3FB6CFC8DECAEE9CAFEA3A8C8D1993468E96247FD069BB10CCE7');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'0A33ADDCE3649E792E705B7B718C5828', X'CCC7F21368790E4DF37D065FF27FC90915C688EC85DD97E70865D7229BD89D5A', NULL, NULL, X'7DAA3DC8203FF25151A3973AB99CECAC4D9D1BE7BEE3C6A58AF7011BD6E31482');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'B4D806CF5E6B0F6AF8AA303D2C105B71', X'8C6FA08BB6921E79BDD118AA93EEF95EF5C3E141281A4D82B24427ADAAF20D74', X'73941E993AD7E9FC5076A59DF7A6266A611351A22788ED51065FFB2D51111F2F');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'F219695A4024A044D5462457487D9D2A031F4004C321574A961D4B28D56F2E6C');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'085BA6B40B4102EB059446679A7E677F243A67F3A98A08C8109E8035DEE071D3');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'CC4584A0DDCD99965D64C9CCAFC618A8DD4BE93F75A5B8C9585085E6A7435236');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'0DE2F6610D9B3706C19FDEB9ACADF0048EDD6973CE150E34A9AA5EFDB6070700');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'8145654A14251052EF26E76044302DF314F1903704580C147C5779BB73B85D0A');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'CA1ABECD0CC9D8EE420EE34BA4D7A1BF', X'7EFCFFD2EDBB772D280473A466068CA0FEE67002633E10B129A820DACB1D88FB', NULL, NULL, X'3F00343E548EC2D8CB0AC6AB9CCE27820739C8622B8EAA31BDB7FA0D7A326843');
insert into trail_event values (2, 'serving', 'solvik', 'begun', NULL);
insert into trail_event values (4, 'serving', 'aas', 'begun', NULL);
insert into trail_event values (44, 'batch', 'feil fil', 'undone', NULL);
insert into head values (0, 2, X'9883BD85A5DCC5EBB17B9042034F33DEAF44962D3B545551656C85BA530EA90F', 0);
insert into head values (1, 37, X'3F00343E548EC2D8CB0AC6AB9CCE27820739C8622B8EAA31BDB7FA0D7A326843', 45);
insert into head values (2, 6, X'8145654A14251052EF26E76044302DF314F1903704580C147C5779BB73B85D0A', 43);
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
