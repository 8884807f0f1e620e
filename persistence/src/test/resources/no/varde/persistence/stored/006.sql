-- A file of version 6 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 6;
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
insert into membership values ('h1', 'p1', 1, 'COORDINATOR', '2026-02-03', NULL, NULL);
insert into membership values ('h2', 'p2', 2, 'AUDITOR', '2026-02-03', '2026-03-05', NULL);
insert into membership values ('h3', 'p1', NULL, 'ADMINISTRATOR', '2026-02-03', NULL, NULL);
insert into membership values ('h4', 'p1', 1, 'REPRESENTATIVE', '2026-02-03', NULL, 'NEXT_OF_KIN');
insert into credential values ('PASSWORD', 'p1', 'p1', 'hash of a password', '', '2026-02-03T12:00:00.500Z', NULL);
insert into credential values ('PASSKEY', 'id', 'p1', 'public half', 'jobbmobilen', '2026-02-03T12:00:00.500Z', '2026-02-03T12:00:00.500Z');
insert into session values ('hash of a session', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T12:01:00.500Z', 'Firefox på Linux', 'PASSWORD');
insert into one_time_link values ('hash of a link', 'INVITATION', 'p2', 'p1', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', NULL);
insert into one_time_link values ('hash of another link', 'FIRST', NULL, 'server', '2026-02-03T12:00:00.500Z', '2026-02-03T13:00:00.500Z', '2026-02-03T12:00:05.500Z');
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'57B21A47C46BAC676BE3F94C201FE23D', X'738C93D85DECF6A76B55685FAD24E40C5D719ACF9917B2BF68E5751FB38547D2');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'B152CDEAC324349EEB9AF60942E8478C', X'3D86BA458E7519AE8DF7A1591C7A4E6582FF0498DEC6C9EF605B876E0998B958');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'4EE0ABC1F3901B4802E600A66CC00736', X'C4EE846299D6D0464184BA016A694F8DEBF41F39203D5BCB28C7E48F1DA36558');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'63AF187B5248F6F19543861D27B4F5FF', X'0381CA2EBFAC96EBBCCC19A614E2A3A435FBF2CDAAF6C33C5BBEB7D5B22BF9A8');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'6B8D023BD0DBB5433376724D0B0ABD67', X'EA6FD420BA8A431FC0E420625B957C944300044DC25C4263B863260EC03316BA');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'940A96B468A41E278DC0CC34A83BBAFA', X'1787F284392C524AC1EBFD176E6E1181ADA7AFBF7F97158117BD889E5CF56F9B');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'B9CFD5C4B91BB7148B9C26F19ACECB62', X'5172F6AEBC9EDAF2988190AD1505420AB2001A904C59F6A04035ABF93EADA185');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'F70A7C429317BCC1AB1F2980348A89CE', X'7D879D61587E4E0C9E0A86E58B40C46E3B18DB5ED9A39DE9BFEE29975F74D5D6');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'F77B563E9C49FFEAC6673D17EBF418CE', X'516E14EC56AAD0646FBD0CA91525CA0EA3261EDC780F2DCD45C5D8E2C14B5FF8');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'C116DFBE5A00A43E279935F4E1D99E6D', X'DF5F88FFDE2BF2E01C9D578272C772436A542DBDA0D7DEB4AC2E168A6EA99E57');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'DDEB3349CE961772E60DB45DF7FBB15F', X'CE19FB96F3241BE5F5A77334F8DA2E2C6ED1EA8F01BBFC4E9EFE0C3438B0179E');
insert into signing values (12, '2026-02-03T10:45:30.123456789Z', 'p1', X'8162175EAB38F06D3CEA531C748E4C08', X'EC6CD620929323327B6CE52568DA855003A20E919DBD402627A1BFEEC28F4030');
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
insert into batch values (1, 2, 'import', 4, 0);
insert into batch values (2, 2, 'feil fil', 5, 1);
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'7ECFA847AA4820FBAB61CE885C0466E3', X'DFC33E2B47283FFCAC6A17B494EE35EE85939826A12F23933979E056F5ED608C', NULL, NULL, X'B1D2D3B75A2F59F464058676641B9181501DE76BE3E4D21C2C9B455172192D14');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A5257AC5D1AB4557D603E8E425393DCBE53D9D1B87EC761D962AC96DF6C29AB1');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'7D547F7E2EC53BA56E561701F67D59AA', X'F9E25A8D4017F1C2BDEC420C95644F3DE5F012A5FA656B8B3D642E38315FCBEB', NULL, NULL, X'F052A30DDF0638875395EC1915564829A283491788957217AD31C5753482608C');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'16961CCE1D8C9D65B499592E5AC2B5BC5200278550EF25BCE820DB268C1E83D7');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'2C2F928C8876AE3875A5BE3DC8A6CAB7', X'30B23269640D766232780D7E4A1272F36F10E00AA204EDF30DC24D0B3981A64A', NULL, NULL, X'BDBC7C92CDCD151232C3EE40C1F1235B31300ECD85256276A23356B551354480');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'3C3B315ABF5CA319146545BD4E93B76B', X'BCDA94B971E7F03C9CD695E556675345DD1651A8901B379B633575DDC5150699', NULL, NULL, X'F218CD08BAA41E24A8ABD21C91B8EDC9B9C9A9EA18D8AB85D378932B5DE5EA7B');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'A3A550205A868FA7F8C501DDF1A8FFBC', X'B2FA98C3EDF3A86D922425838E258B014FB0E7EBC91E457BA88E5412710B5F17', NULL, NULL, X'ACCFD7B4B4EC42355E54CAF82AAC858D84B75F621E29ACC87FC6AAA252321506');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'756AF98F8AF6108A2262143D30F347E0', X'7085A25732DF39F4A50F7F0E2142069E24E389F916FC7D620E3C8F4DB55F4CC1', NULL, NULL, X'2360B19F1600FC743B7AB628D0F0374BECBC8255D03294AB3E4F7BA88CCAD95B');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'F7D0E042E920947C98DE89B92C3C3AA0', X'4B87ECC7D6FE718B9DAA201E38381C9A335951525A42FD20BA1CBE258183B94D', NULL, NULL, X'E76504AAAB89637AE1F644A7BE9EB152D4A8280FDDF548028B0896A812CC1EC4');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'553B3A4AD7624F3DD8F1FCF9EA219494', X'6AD408489FFFD8B2D4F93D4CE4DBE5770613BC50D5A5421A329E5EE506696580', NULL, NULL, X'EBFA877411DA30FC4E307421B5E96494C3B1843C1A5C1D286D48542DF6D5290E');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'DDD41D7EFF8B9C928B3F9C32193E28E3', X'039F227E94A41D45CE36C38236548DE0A2E0345441EC7FAAB8ACFE5AC4D71EE7', NULL, NULL, X'5D5690C837BE28EC853B2CF56F3852EE712ABB5504928E192FAB9900D6098F34');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'40DA44F27BA757A72CBE3250FBBA12A3', X'EB1F4D36866C9F044AC5A1341F70D450A67880F0517B1C561845DA55E5F0F7D2', NULL, NULL, X'8D072564FECCFFDDC9C5FFD12C500F6A6C02CE8BB73C7A278B650577BB073B8E');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'48E0EEE960192607830A063A1444B0DB', X'08275CF7C84353EA81504A728B2992AD95CB4E51D9ADA0BA5D48A358E909660B', NULL, NULL, X'F53ECE3196658C330A5911104299488ED03323AEFB5104935CA28260E1D63C84');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'4BFD6342598A6BEA0843C595F770096E', X'0DA0195D9F6A715859D4E303060D3BC5238E8C9518D9E5C166CF6D2A2FF04AA3', NULL, NULL, X'0321EF2F91B8E779CEE541F9E922D4AB5112CEC7A0AFC9FA99E7ED06214DA628');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'02738F8ABE4C821D1D155E47453C4EE4', X'682F6796DA72A0F3B0FB656106704C2550C1AB6FF068183B58A59E364380BF19', NULL, NULL, X'8A2C01BFAABBA8E38E50F64FF0D15415422261CE435F920377744A25720E3F11');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'90AFC5F39FAF730E11683AD2FC297B56', X'756AF0D9F29879FB8F65FE350EFBA11D40FD4BF8538564C09319F92D91A8F651', NULL, NULL, X'D45D1323B7D133671465AF596131884B8D0FCB2FD0563361B1255A76E3908899');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'98ED9B2656D219C8856451C7A655AE2B', X'A5C0E5E00BA2675FF2A6454D52F93BE608C32D9820559B764F5A372AA0D1F5F1', NULL, NULL, X'831E7806E48725EBFB7926E9B6838AC85F10362097389D42C293ABBAF3D63D32');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'D491605F18D103504BEC54691F260222', X'E1E6EAE647046A1260D4A2F52DEE500BE0E759A8326B59A13F88AC4368853B50', NULL, NULL, X'1ECB12889F872D8DB14DA59F4E4549E86176ECC687BA307B4CFA870E22DF6CB9');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'B07D1FEEA8BF14A9E4DBE74583711E1A', X'FC5E9F3AAD1CB617B93ED7242A7C18F6388BF31FF469823E641E24EE6452693E', NULL, NULL, X'BB2AA6C8A7F95217B9035AC863C603EC9E35AE820E23C33A0883308F8C2F37B7');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'A3C8AFC389802E73519082FCCC5CBABD', X'EC39C0810C4558BA6BCF580CE9B46D2D0B6FF66A1F8C297112611D90542E4958', NULL, NULL, X'3921AC4AA5187B2E7473EB6EE24CAAE28F8F968134F9C22E7744AA302A9F7370');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'876E1F843B8925A085E1354BF090E1BD', X'B6780C2D9FF5DAF6ACAAB9BFD2542B5A7A4E702FE9C602D281200B9EA7A95115', NULL, NULL, X'13D55B734210B5D35B8EBC76ABE14D460269AB132C46C39E4B6393B65B3C9504');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'39EACC70C58AB86D13738AB1EB2F84B4', X'1099EE5C40C810431987CF9B90004759C85747949355F6C6EE920BD126C037A6', NULL, NULL, X'02471D6D2CC9857AFFDAB2A228BBFFDFA7EF1DDCFDBB8D74187BE991BB8A32F2');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'D45B8FB6CE6318C194057A01ACB13C08', X'A04747F4041546F8C9889F02AD049655282F9EF9A9AC5964DCF9A75850D017B1', NULL, NULL, X'169FB79990408D97D127E467F566F8F1AAD48DFA1B6D64A8A3BAEBDA1A1F95BE');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'7F056C54616DB922E1CEDDF263D1FB63', X'91F849E5CFF31D1C71EE7A997F7FAA5FD10FA830EA0F59F941278EB946B0606A', NULL, NULL, X'C5576D80B007F908ED375E2E22ADA32D393976F8457D73C216F89CD38E939161');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'C34E78902AAC2A29CCFA9D01D74046D6', X'B94BB5356D2087503086D392D752C87B5EF3A81C8EBE554A4AE1A1ECDFA94625', NULL, NULL, X'D7E8F4982D44BEA0B7E59572E2151BF054165DBC4C57919BE85F140CF5FD80E9');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'DED9758142D7603D63FFA1B45E5E0572', X'18020546F716D3A84A7726A3ECFFE056909606ED265224C426BFB129D419595A', NULL, NULL, X'DF5C14AA4EA056219E4330F727B6D7F5BE099B4C8D0603702D99AAE2F2978B24');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'A11DF8DD5D40441A8839F64BE3DFD5D4', X'549DEB4574A621098E6C394D5911B1ED37E75A2907EE58E0BAA795348CC000A5', NULL, NULL, X'6C03FB413077E2B97A63A05C11B167861C49A9A8819467D477FC82A27B329549');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'EA2F9636BC03EF46D1344D45692B339F', X'5AFBD36654AFC78EC8CFB0CF523051C4BED23B9EC5F94AFD7CC7CE58800CE973', NULL, NULL, X'41728794B1709355A8636CE595BA60EA67B3EDB578DD3174044562D013303C64');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'0A2438705D937C1DBABB772C783F33BD', X'AE39EDB45B7C49EA77E45B44DFA5116EAB400DD43F76EAEF5384126BD50B0B12', NULL, NULL, X'7D072864E826A4A00DE0E69E639BC4D63467D92C2BA88AF48C653D1DDEFA2C8C');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'7F52B5826846F072CC9F93A187BD5B5B', X'39A1C0EE3B2AB39B60305585784880E4BA84274BE2C7AF4D96DA8829C09F4DA5', NULL, NULL, X'3FB7BE9D5ABEA223EA7EE871D1A243861751655B49A876C373316FA2CF2AA768');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'49BB223038001FA91A0A12CE0F86130D', X'66F8052DF5BB805554145182049B14A01073E32673DC6290D36E5B886D23C53A', NULL, NULL, X'7DB13CCD90E315180FA5C6FDEB9D8E342F95F78CA07249F0D07188277031D62F');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'D00223ED7223129775FE3BDC16B591DC', X'F53D308B78AB8F15DE44647178FE30475C2214913CAE566AAC86D72B944F8263', NULL, NULL, X'9A76AD887EB68EF63E28C02D020A49A2405F4BD20F0FE6D015EACAD6CCEEA012');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'32AE78B1F7368AEF4957AEEB8207AF63', X'42F0F03E1C9E2903DEBB7C0A1BB996F928712B059411FAE929D9B8EFCB0AB3ED', NULL, NULL, X'653C4E204D50534594C8F456465F33D763EB4A068538CAB5811A45972D4DF9B5');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'EE98C390E8EDB3ED9EDC4978DABF66F4', X'E08B73389B837625EF90B2288BA5642A66935BF7F2246351D2776BDCFF3E3E7B', X'D4F070291D24B8583E326D20FB0007DE', X'547A8A301015B44741295B7AC31F5B7872374CFC75C48A0077A58C2312A40828', X'0B37C7AE2453910186DCFC46A1ADFC6716997A36DBA9E80A5C84C26AF30A3E85');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'35DAEA79609544FF905C6D2ADC8DF278', X'6210E2D84B3B210F2BD09C52C886733204056192C038606A69D1578A52420FAD', NULL, NULL, X'677DC18DBF4A3BF4E9B94ED2B4F39B9E0C735DFAC23F784AC81BB7BA8BA6F9D8');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'82E53A24D372DC19201FD591D9C2529F', X'A4155DEA51F1EA7FC66460697FC87D652E1AE59EAE3380B1A8D6744D74130FB0', NULL, NULL, X'FB9400E07733AAEDB980997E2A5E64E11D480C3B954C7D5672C8EA972BD1C663');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'41AE6AE0ECEE8439762212113E7161AF', X'E020E31DAD08279FCBB8CB5E7893CC6DAD33FD0D5510C7A7FB60B259DAB39904', NULL, NULL, X'41C664DFF26499FABAAB9F3F3A5082E18A7119CF8D0FFA20497C69E5F49E15DB');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'4845F87DC1F74F226A712C7C823108A3', X'395B18249B262084A20098D756F650FE5A895E11971A669C45295986E384C540', NULL, NULL, X'47C2E04A25FBF46A6282AA68AAF55CD32D79407E6E3A5B46544E17372D3CAB93');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'770D5C2F201BB35EB2B311441F0F2DF6', X'6B0AE34CD63B350B59D4C62106F1C43BBFE211A251E2A0BBEF6E4B526258290F', X'8DE895E8545D8E26873FD3D9A17F9D48C71AA14DB06D71704D97B7B8C983FDDA');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'9E12305401A5E77F1FA651308EA721031497709914E9FDCF365BC8C2037769E6');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'270C4FA4E38F72780FBAD7096CAA7FC4D19BCF3C21EBD72DC521C160F0B5DC46');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'F3F8297E6106BD22D67CDB1D9DE902AD47A492F2BC0C055BBB3C045B4A26A386');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'79C94505285E89C04020D8D7913F40825550B17E8A5C0F3CEAF227A471A5DB04');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'3B84F56B609965C3370BC2ED3AD9550B16C5E494B303D2E2204491D3FCB724BC');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'130F375B262DC4BC8529C64B18892B0E', X'8E0BED7BA692F4C0B3B950EC0F8E61F32097EF178352D72CB4946537E5C6D103', NULL, NULL, X'368345D44E68B06FFE0AB2DB21B4BAE4E42AFE4741AFB99D5E4F37F3E9671297');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'57104DA8524FCF3112398168E3D0BB50', X'99CA13FE9562E449083C7FEEDA1A02A85508E5099FD90F48282D24C5A15F7CF4', NULL, NULL, X'781ABF199AEF3B46EF13C090776029CE4AE66B1546D08C708A8880D67DE91159');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'20E1B695B9680491436C57D50D22B9C9', X'28E51F4E7674DCD649CC7D1116BE46535668946B399B6C77621809B3D4665EA5', NULL, NULL, X'FDEFC8BEEBC5A22C2216834D920A5ADB4094F64C878134694B92A0AFE0A3F3CD');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D5BC178A7DA05414F95FDDC90716CA76', X'0C97FB36B724F43D5195AFA8C3A85FDD668F5ABA946A107A73C055C118C8E965', NULL, NULL, X'71F8BBE7E5DACFCA1F1127AEEE5156C34B6BCE30DFF6CD0124C4534CE7826E97');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'171077C5421FD901E2F96BA1A51FD41B', X'D77574FA5A084D78EC2E5BF79EA6E1A17F3B87F2C794000F5CF6FDA532C17505', NULL, NULL, X'04F343CD6D8560881098244C2217EC49102BAEA03C674CFCF7CF1D0DF0855A3E');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'E015F911443BDD3CBD0C01C6AB2FBC21', X'4EBA6A795ACAA7AF104FE52F55095FD5D0B29860D692D6E37D0283D9A4390CAB', NULL, NULL, X'761FD863106505FC4CD90A5D3C9D711219175B39E3ED550E9D042970DD11070D');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'46FA5B3B7DA6B61AD2F92FF5CB74E254', X'518A0D009CEF222D851016D6DA3B7E87F5B1F9002745C706E77DF71839D2DA37', NULL, NULL, X'48EE2258519E7561E375B4E521FD5C293BFB550E0D1A412B66571C02E74405E7');
insert into change values (52, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'CB2B793E14A36E1CFB42DFB853E630A1', X'CB7EF26EB97982B36323364B87825D8ECEAE8FAF26A9311CCB416333DC7734CF', NULL, NULL, X'11D60B6E37CE987EF093E354C8D366AE12966600A3F981077E63A02D1372D0F4');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'7648278665E43AB5D37D62B353342562', X'2CE447B85D8F420D0D82E56B2455D6D093CF607F91D9EE6AC2ED499AB0C63AD0', NULL, NULL, X'0121417908185E8506DBBF414E42818A2CF443B76D486A4D7478023ABB013A28');
insert into change values (54, 1, 39, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'300547D4A36799DD9E566E2E598BA95E', X'47556E1A427AF02EC871C3A1099FB5FD0AA1180600947D657D25898255FF2EC3', NULL, NULL, X'790B7215163809E9B1393AC27C6B4E84DF39B686A90567626C4C8F028B028AB2');
insert into change values (55, 1, 40, 12, 36, 1, 1, 0, 0, 'ADDED', NULL, X'6A69997AE39692C7229A8172E89F61D3', X'A0FA6AA56E2A4B43C878397E2B3F21D154DE4BA87303759CCF2C266E8E988B23', NULL, NULL, X'2D8234ED8EF7C7094A3E46589C15D4EB168EA5C3EF1C7155217BCDFB31EA33FB');
insert into change values (56, 1, 41, 12, 36, 2, 2, 0, 0, 'CHANGED', NULL, X'E9F115A41D3F014CA8EDA57F48500031', X'AE53D5A6BEFF8B14FF5E903669E5375EE26B5AECB0F9C1004474C8EF90F6E3B7', NULL, NULL, X'1D34AF5D136F3536C6C84F646AAC877D05FA056697995C54B4549D354F9B9574');
insert into change values (57, 1, 42, 12, 36, 3, 3, 0, 0, 'CHANGED', NULL, X'1899AD4AC83A8C89235EF62D5BAADDBC', X'6E9820FB48F9C89823B58C21C90EC677A8C503CB825A0C9A9580536B6FFFDCED', NULL, NULL, X'F700DA72AA0D53A850ED93CD018C5C784F007662645521704A72DFD2EA9CF3DC');
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
insert into head values (0, 7, X'0121417908185E8506DBBF414E42818A2CF443B76D486A4D7478023ABB013A28', 0);
insert into head values (1, 42, X'F700DA72AA0D53A850ED93CD018C5C784F007662645521704A72DFD2EA9CF3DC', 57);
insert into head values (2, 8, X'11D60B6E37CE987EF093E354C8D366AE12966600A3F981077E63A02D1372D0F4', 43);
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
