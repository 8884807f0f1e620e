-- A file of version 4 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 4;
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
insert into membership values ('h1', 'p1', 1, 'COORDINATOR', '2026-02-03', NULL, NULL);
insert into membership values ('h2', 'p2', 2, 'AUDITOR', '2026-02-03', '2026-03-05', NULL);
insert into membership values ('h3', 'p1', NULL, 'ADMINISTRATOR', '2026-02-03', NULL, NULL);
insert into membership values ('h4', 'p1', 1, 'REPRESENTATIVE', '2026-02-03', NULL, 'NEXT_OF_KIN');
insert into credential values ('PASSWORD', 'p1', 'p1', 'hash of a password', '', '2026-02-03T12:00:00.500Z', NULL);
insert into credential values ('PASSKEY', 'id', 'p1', 'public half', 'jobbmobilen', '2026-02-03T12:00:00.500Z', '2026-02-03T12:00:00.500Z');
insert into session values ('hash of a session', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T12:01:00.500Z', 'Firefox på Linux', 'PASSWORD');
insert into one_time_link values ('hash of a link', 'INVITATION', 'p2', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', NULL);
insert into one_time_link values ('hash of another link', 'FIRST', NULL, 'server', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', '2026-02-03T12:00:05.500Z');
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'E9F0F6593DDCEE8CE959ABD64D8B78C6', X'1E19CE314955A9642346B16ABFF553A6665C92797037EF286D49972D48B45850');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'F31687144191D72041E72E356A3F8BB5', X'208845515840AF5C7B64FA1F210697CFE425EEFD15D703841573751A2DC7728C');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'327EC1675CB7A1279585FDE8F381EB23', X'C5078C643365D1F8BC84266DA36ABDF9D13B1AED09717F0A3C32BC9C7738B9B1');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'0209D9E5027276CAE90012664BCBEE94', X'D431B93F1D2CE96F4C8F59A01F45E5473419D562A69BA1DBC76FB1D36904BC91');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'02404B936FCE747E011EECBA10761698', X'9303206A30E8F581A2BFD53C4B23147CBD0139FCCEF1B016716CCFD994960CEB');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'F93ECCDF50D79A841E7C6179169F9C83', X'9FBC44821EB4D1AEB05A65A46523D46C2574A89E5E322C3BF33CC3219AEB31A7');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'F2FD8B75B4A4545407322B6E2844A99B', X'833E03481CE7502B0455057142EABEEAF30F463D6B84F9DDA8E92FE498FF03CD');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'ECB788ED336230FEAF4D2EA948239F3E', X'2FE1A61D27AA4A6614A2DCF1148A95F059FA09787C8ADD9F0761904A095D6815');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'F7D3AF2A287422E9F816800323478DC2', X'9AA3696E499F44B69A4E80DB8CA5399A54AC6CB5C10D453FA8138A9E63395FC7');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'DCF83F1ABB6AF461B28A5C3932F28B1E', X'BCCF833A0CCBCD0D395209287AA092578BAE1351466BFBD2EDBBD6544B67F983');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'B9C7713E203D3B6F0C7D07BF27191ED3', X'149D996084460A085A68627474F4E01F1C68693B18F579883107738B71BF0C48');
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
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'124007924966E309BC877D5BFD99C617', X'01BD8FDECFF868DB9F4CF203CBF25AEDDA44E289E086FC58D199FDE273BFDB83', NULL, NULL, X'52C84909ACAC8EAF27DA7E2192BCBCD29421A1DCA0BFE3CC5EE9FD62BEBAE106');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'3B60B3664F4682D6100CF825BD9EE72C2F6A1CF30BE726E5F06B51550325BBC1');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'0E2B50801F29324017E1A16AA6170493', X'6758368F5EF55C9D7EEF05D436F74E6DC00023DFE0289409498AE4AEBE650E60', NULL, NULL, X'9D32639887852260102150300E7A480885CC330A1C2BC5ED6BBCF66C29E11C8C');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'0CDF1301EBA734373DED73BDCE6DE175142C76A2538D2FBFA2D75BD96EDB5933');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'4AD71AEDAE995353279A065A94FE17AA', X'F5AF2CA64DABA59FFB8BC941273521798A2EEBEBF8C6B3155312C7778F1923DF', NULL, NULL, X'0B680CCD2BB1AD29AF565703C8DD630B1D68D0B52C2F7E151B6B6B0AD79157C1');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'EA3589973CECA522DD8700FB7C0E49AE', X'985247399A9E59EDD29F8938770C290F95DBA310AC060A7B649DA18DB36A329D', NULL, NULL, X'48D15F80E5F07526A9A9A293A0E42BA4DE930D49FD470B142E0B356D0F883A48');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'B620B48B7475E171CF993996D1D575DF', X'61682EC68808490340BF841360488B74ABA787B9D953C2EBAD95F79FA97558BE', NULL, NULL, X'128EF2BA010BA7AFDFAF0DBB9434A06C5C5ED7A600A8F701E5564FA3A308D74E');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'68C803214079FB674A33CC3290E37353', X'90E04479EAEEA7009A41A77092D2CFE7743F2C487C3E6418852EA974259C1644', NULL, NULL, X'DF159A4F0ADE8D4C3A56DAEA1A8CE7E257E491742A75ADF884B34190F06F1355');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'17F69D022DB99733788EC1228774C163', X'7058A805043A40F9FD61541F5E23BA69B66BE6858F2CEBDB232DAE31437A035E', NULL, NULL, X'9AEBC7FFF624D891246EFBB685E852CBB3861718F4EAFB1994917FD6B8223114');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'5F9C12AA615CFB67240B4FD539E88FA1', X'53041846C21DCD15C723F17801F7F00A5DBB50363A6E1CE0B7235791C907C96B', NULL, NULL, X'66D14F7E3CFEBF63708D2729C79742CF737BD0E66EF4CBDE30F3BA5F89AEE55B');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'BECE33DF2D2E33FD69555687E29D3FF2', X'AA5BFCF9D8277D1555BBF0C10BD907BC955F6162BF30A12D0CCEF9A1D1F9C862', NULL, NULL, X'7ACD4367D8AF5CE814D266958D97C3AE982C3610E17E1F9415470F78F0939531');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'2814AF85919944759609D5E70811EFAD', X'3785414D640839F6BE1913E8F73D59A53179BE59CCDA358A1A6C06AD6764055C', NULL, NULL, X'3F78176DEBD4323A8319E1B7AB754080A27B20456B630F3228DF711FA7F08881');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'9164ED38FD361D800EB31C3C4D8E7A79', X'A9D897761A807BAF3F111C28F183FD5B31FBB69A75DB68AC729ED54F5081A72D', NULL, NULL, X'7D576EE038FDCBAA931D3D4EF56590E6632BBBF7EFDB9F55CC67B3E7CACB09D1');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'53E09ED599874A70D84CCA08B7E6895B', X'DD883AAF186D4864FDD7EC8FA86DCD0877D8D35976B2C252FD61A7CDE1193C85', NULL, NULL, X'DE37DA701A350119646DF2982074A353DD216566C606580FF8A9EBB4FB2AF426');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'DA5AB57C8C4BEF3F30BA6E221E5FA193', X'6269D7C47AB29F37FD007C2E03A7DB547923F3535FCFE1AE75A043CF013F55AC', NULL, NULL, X'CF26CFA060C6066A130B5995888F4ED22729F05A518CD08BFC8D82F4E1184C58');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'661D6296FDF387BE8196C99371D744F8', X'ED3B0F4398883BB3D37AE3F957BB27465E510E2801793658ACA67BEFA76AF3BE', NULL, NULL, X'EA2007302ABE0C79AC3E6FEAB1E1A6068A5D3CBEF3F88A6AFAC062CE11D0602F');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'8F693AB6C12C2986992098C36B2C98C5', X'74D6CC971FDC19823E0A27FE68B919D0D088432AF09B8695C18128B700021F6D', NULL, NULL, X'A7617638FB42360D6C13CB0FDD80E0CCE3B6D8C4C397164829F9C195FDDD5BB3');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'6D72B607249FC16662D2E93EB3A6E407', X'662CE6601E6B9825C5D455894EAB73F7C5673A8034A50573064FC0CE94C6DCEE', NULL, NULL, X'DF02991EAEDA7661ED5BD1D6395C2B923979C6AB9A8FAB4057C246ECE9301342');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'21B033BCA5060BC81BB0AAE84F246287', X'C02FAEB5F9E78A7588D52FD51E71B024A1F425D6BFB365FF2B4CAF5068969D25', NULL, NULL, X'4E0E7539AEBAF72A9C577877BC264B4517EE9DF6383B403AE6572BA262EFB70F');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'ABDC3E2003117D38093D70CBF95AA15E', X'C4DC7FD8F59DF6F96C5423CF042DC5EA2D49C26DC67F24F30055407BD2483696', NULL, NULL, X'CA5C7D621ADC00AA1C1631577A37E0F826D1F4503C9B9D336527DA8C2AD81095');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'DFB4541498B75E71748D2F0C256EA3DD', X'6C3E24F338EBB535E2B1A34B2961D495005ABAFA8FC1BEFEC024DEE002F1D12C', NULL, NULL, X'B28440AB48138ACBE83F933E6B88D89923FA47E0345BD74390ABECD06C6DF392');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'90F40413CE2BB61CCEE9AC76BCFA471A', X'95A6BA91A779945CEB247DCB63F48A9FF76ED46508A63FD4219CAA15AED1D881', NULL, NULL, X'8068179F08D2D544AA5C4D5A719A06C86AED12BE09C3FE2B124C07484A5E9308');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'27AF8138161102525A3F245B411BA880', X'30AA1BDC0C680CB96877588D692445656710DC2F392AD02E2505B658399869AA', NULL, NULL, X'40FA0FC52DFE112D67B933F8CF7FA5A002D3B7847E87BBF78C51D355FA6854B6');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'CD24AF36B2CDC2945F48A5F38A40D6D9', X'86E57C1B3A61D00A7ACB48EE0813C5D26E177F22C9C5F2AEE7E28090D0102C6F', NULL, NULL, X'C3AE7CB995D58021E9A9741B13045D41F0786E54CF8438090272A5F1C40F5746');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'87CF7AD7837FA8CAE8686F6F6496DF35', X'78B40E89BFE8D1E44D5F6EABEED2D51F6102FDF44BD5E57DE78BCDA87F4DCA91', NULL, NULL, X'FDA051D076EF7B45EE64BEFB6FBD1CA5AD47D73304C62307414742568AE58EC7');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'15B91924E1D51C115EB93354F6E496F2', X'58C55D369D8D641387B1297BE85AF1F177C526B29B3A2A931EBB2C489D7F655D', NULL, NULL, X'4C853876FBB2A6FC72F1C09E8BFBDD58089161BCF107E0B11CE268F555638B9F');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'62C6B9AC27B3E7533D79FA2BAABBC659', X'8C2FF41D262B59EE24A169FA59311AE210AC3A1B56BC6EDD48596567F553E5DF', NULL, NULL, X'28D651CBC5EA9F171C5A5E23A8910272C106123E841BDBE2B2EB50C281FB4A9E');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'46E06D72600FFABDC04C14B89E60EE2F', X'C95489F0F5A850F804050A425E4655493D29F803713EEC4A335CF66C8BDE0711', NULL, NULL, X'ABBD52D47F2C32C1E9E9BCB4F1DD1CC8BB24C82EDB166CA8130747F5915FECB1');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'0CDC40A5F261AE52F66797491C570D77', X'9F7DABB16B6640FB221398696B7C4B0CC8907BE40557F3735E75D628B7BB861C', NULL, NULL, X'78A490AFFC28E0E01C558D20138CCCABBC94F13155604373918CA6E799FF249D');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'ECE836209C11B4233A5CC247E4E141B6', X'E017EF1390434BD0481E818BAFA0E19200BE8B0463B5F015705E187B362B4BDD', NULL, NULL, X'0100734BD0F00E24D1039B1942D2C06A5E228DBA37714B8AF8EBD7FDEDAC80C1');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'E99350A23FE685BA7B1D0A55BB456BF4', X'E4C6C30A6C9565A23F6315AE1577353D529F6A670B08D7A30FC0B3552B1B7964', NULL, NULL, X'D42AF706E45DFF64960066A2E2A14CE9FED0E37CB97A52F41E1A4FC07C2AFEF3');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'1AB15C1E9464E46DBEA028C065B83D46', X'1E59705DCD41BD0AB08CD0E52ACB531F9E252366F65DAA92BEBAC316AC7D86F7', NULL, NULL, X'2260E738503F9046D4F73B6E379704C48EF446E08C1F0B74FDCCDBF0CBD10D13');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'6936F98724F64EA17E2D2B1AE1613484', X'96F914277753BE4AD2EDDE699B6A052AAD69436B0590495D21900D0130B3923D', NULL, NULL, X'3BDAC5A7CA6B2923574250E2E53B048124EC52CBAEA8B8AF74BE027122485D25');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'BF7099245F2B3E08F67B9BAC7A87F944', X'0C936504A5A1DD7F33AA57C3FD041189F04103806859749F373A00767B663387', X'9DDC61C6C9145DD396FB063BD739EB03', X'CCC1F7C08903A7812AE5D321704161688F95DBF6D4A1B00EC04613F6574895F7', X'3A4963316471431B978EBD7BE5CE3B0D5F023A2181D8A66D86A9FC44C0BCC88B');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'1C93B95F2BCA5E696940225D2D2FA1A8', X'B030DBFB863DF7EE3B61A0539A438E639A48A794A7A5ECD96890CC35B74011F4', NULL, NULL, X'42BF5418B17C443BC5AF547297094EB75D02D03707FD37648684FF6C63C66522');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'1F40CCA058A31A8CA0C922C0FC81C9EC', X'A8A7BCE7754AC34480B31893FD7D4FD2A0D2FAEA199A34260E87B7B0C398C3AF', NULL, NULL, X'517090A4C327120D6C129B3624837D86ADE72A94542E7C2F5EC975B2A8539FA7');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'BA227BBFA36B0EF8A069AF76F795E277', X'374E6A78013208DE374F08CFA0D68A707B84C856D97A903A8A810382F614C149', NULL, NULL, X'FFECC14F18EE648ECC29D4B06C9CED361E4EE01E67B26F425A9789F0278389F3');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'6865AAD3ADEC41298776F6BED05663B7', X'7AFC65BBA3138DFDFB11CA0A653DEF404B47B3356A7D50B32A6067F91042E48C', NULL, NULL, X'EA154FAF5652D3A8286B16277C9FA513101B726FE84C52755F2A9276C999012B');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'2BB80DDDDE557EFEEFA5EE4C38912BAD', X'DF56CC7B03F1C08ABB1F60723D1626030E43E2E67D5213F1D5BBECC33FF17B98', X'06C45BE635CA7BF2300AE52B07EC9C69835B6090AD3DFBEC2663CD09BAC4231A');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'47CD5AF414C17CB2623CFF560145B3108A5FAB7CD45A01809D174867A846C883');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'D8F5A1BD0F2A365C205485DC489C53AB93A5C40FD495DDFEC7C4934872EA3FDB');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'06E84E6D439E4FE4DE8638030D5A4578CA9C64D10A3306712E17B577AA6C9C80');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'82764CE789CD5F9C4E4EE8BC6655CCF0A0BE6BF858075A92F12481DB9AECABDD');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'893E8BA6D4D7A3B04CF6A8F8885B0862743A701C5B60DC5F524CCD873DC76177');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'8A014C35FE1538309CF8D5D005B0F333', X'F1572E4168325C65D55FB07528DCEB75838824C9C5EA600D914B9688B1472080', NULL, NULL, X'D43E751CF2DFE2E120124372E91CFF87413C8A85F78CD727669E2FCE1C180899');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'C9DFCDE14C490C366AD572AF5978D75E', X'9C72015234055A2005FAA44D9AD30D815DEDD046CB694212204450E85415815F', NULL, NULL, X'5DDB7975797691DC726BA27213AEDD5B4E26BE39E5153F46CFE8BCC26FF91960');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A605664F9D6C09AB9D1D724DC6881F10', X'1B161DB0FC712E3D4DE4457D3791ACE50D67D43DD970CBC509CCFD0A725DFE0C', NULL, NULL, X'EC0E14B15C977820771B1C677A98530C99A564D248661B848BFF32F0C08B8374');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'C1370FC803574E1ACA4522D1F3AF4C25', X'E50EA61367EEB5FA8A46E2D19B2968FCE3C3FC5F6E83BF35861B23A296EA5A6E', NULL, NULL, X'8BFA4B36D6B56828243A8F6343AB3267E1A579EFC0D858B86ED24DB7795E05CD');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A6B6701B0A1B8A84ED427F5D8CF0D585', X'C005BEA35CA846494A88EC93D2BAB5D641733A4403795D87803FAD1616DF885F', NULL, NULL, X'E94FFC488F75C5D1F18ED54A769F0FEEB918ADDB803964AFDF3E0AFE2A23EF34');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'36F6F309DA3F349AEA2BF5006AC61527', X'FCACEFD856856974FD3829820E71AC5D6ACB204F37FFA75BE7DF8AF9A42E4674', NULL, NULL, X'0417A3BCFDFC8E941803AC67319227B79A8DE408261B82DD21F1BB2393721DCE');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'B6959B19F5BE8B56A5DC91F09EC33067', X'D4E0CD1FE70D75E3E7C2EE3B0819C82690457568C9BC443003E1605B274F406C', NULL, NULL, X'E654F0AE1133DD00A2A83CD7E212DE4750B8361657707D9FD49ED36E983BFC95');
insert into change values (52, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'6E9A3E8B9573034DA44E00AFCD2E7AAA', X'4F8DF259E057CC3634043E49E6130513BEA36894A3CA11F699DF424039D9E9D8', NULL, NULL, X'A3BBE59CB60A4DD9F97DDA71D53FB93EE32D6EB4BF8F4CB95089BF99BCBA05DC');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'3B9047065DA57D7FF4388A2B4D434B24', X'448DBBA00AE01DABB8BFB89AC150B5A17F53867A5C3455AD27616646474A43BA', NULL, NULL, X'32660E7F554C47CFF6FC95FE72F585B278F8C359A8CD40B2D9C8F7D3FCC46841');
insert into change values (54, 1, 39, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'96D65EEF761F5D5AD5A8FDB1EFE0DD1F', X'34398E8F51251DE26FEE9AFE4B40A2980FB9BDD4BBCC75249CE17B60BD4AAC1F', NULL, NULL, X'35A60058AA039747C4E19086B1E93C83717FB97A79E43BD20B19FC619B38F5EB');
insert into trail_event values (2, 'serving', 'solvik', 'begun', NULL);
insert into trail_event values (4, 'serving', 'aas', 'begun', NULL);
insert into trail_event values (44, 'batch', 'feil fil', 'undone', NULL);
insert into trail_event values (46, 'person', 'p1', 'added', NULL);
insert into trail_event values (47, 'person', 'p2', 'added', NULL);
insert into trail_event values (48, 'person', 'p2', 'changed', NULL);
insert into trail_event values (49, 'role', 'p1', 'given', NULL);
insert into trail_event values (50, 'role', 'p2', 'given', NULL);
insert into trail_event values (51, 'role', 'p1', 'given', NULL);
insert into trail_event values (52, 'way-in', 'p2', 'made', NULL);
insert into trail_event values (53, 'way-in', 'first', 'made', NULL);
insert into trail_event values (54, 'role', 'p1', 'given', NULL);
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
insert into trail_event_field values (52, 0, 'purpose', NULL, 'invitation');
insert into trail_event_field values (53, 0, 'purpose', NULL, 'first');
insert into trail_event_field values (54, 0, 'role', NULL, 'REPRESENTATIVE');
insert into trail_event_field values (54, 1, 'speaks-for', NULL, 'NEXT_OF_KIN');
insert into trail_event_field values (54, 2, 'from', NULL, '2026-02-03');
insert into head values (0, 7, X'32660E7F554C47CFF6FC95FE72F585B278F8C359A8CD40B2D9C8F7D3FCC46841', 0);
insert into head values (1, 39, X'35A60058AA039747C4E19086B1E93C83717FB97A79E43BD20B19FC619B38F5EB', 45);
insert into head values (2, 8, X'A3BBE59CB60A4DD9F97DDA71D53FB93EE32D6EB4BF8F4CB95089BF99BCBA05DC', 43);
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
