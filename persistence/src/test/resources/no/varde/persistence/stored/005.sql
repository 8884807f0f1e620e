-- A file of version 5 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 5;
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
insert into signing values (1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'6B089236482EEF3D80B8D18768DB145C', X'3DE6C3F095B5678767487C3EC507FA445F824DCB2513A15454B657765673365D');
insert into signing values (2, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'EAE5C529B5F7767E1FE5CBBF4D8114C2', X'8873C6CC9BE88EE5953FDD7B2EA0D19D86D5F896980489566ECE7FFBCACEDC9D');
insert into signing values (3, '2026-02-03T08:15:30.123456789Z', 'kari@example.org', X'E08C5699B408B81537FDD303653E02E3', X'73BCB4B904BBD8C3A768CD34457D31E9E903D0C53FE51E399FCBDD0541374136');
insert into signing values (4, '2026-02-03T09:15:30.123456789Z', 'ola', X'6C52C32CA8BA2A3FF3E0D78FECF4807B', X'8752E84A01F214B61A7CCDB5221F65809451F32EE600835C16446A0B417620F2');
insert into signing values (5, '2026-02-03T09:15:30.123456789Z', 'ola', X'5F86863F84DECF0B1557AAA1D0EB1FF8', X'DA8D4EDB9D9E7E3B1C53F7C957562543E0B3126B7C2E067F5ED107301AC2142B');
insert into signing values (6, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'2466147F8CEA499FF1A7D45640DAB297', X'7B2122514E4447267A552C7A8DE3CE32C1901A392373108D987B8C31A96ABFFE');
insert into signing values (7, '2026-02-03T10:15:30.123456789Z', 'kari@example.org', X'4DA6C0A40A114020D8C038E5E01DF347', X'B05B4D271088AA1B233906E4B9052B22A2F38A90ED2B6EA1A0120FED7E84C031');
insert into signing values (8, '2026-02-03T12:00:00.500Z', 'server', X'34FFD39CE7756E31604011BC3FCD763C', X'D33E3EBC50CFC755F769CCC3827052451256F768E608AA7F4E6877BE2BDAEC84');
insert into signing values (9, '2026-02-03T12:00:00.500Z', 'server', X'E8457E78F6EC3B5FDA4DD98D333AF23E', X'49E84120815DCE6D05BACF11ECF9FC0ECDC774F9E10B03ED7F74DE82F15F96A5');
insert into signing values (10, '2026-02-03T12:00:00.500Z', 'server', X'31FB1322D158A8B1F85AB7249FF2CDBE', X'D6A1E49F326E853CFE52112A5462852F897A1782CE5F030AE11E854A3720EA15');
insert into signing values (11, '2026-02-03T12:00:00.500Z', 'server', X'B4112D5D455C6C223D8753220EB64FB8', X'530EDBE538DD2B67B4975547B94C970667CC94CC1AED6E02D539396260A9D20B');
insert into signing values (12, '2026-02-03T10:45:30.123456789Z', 'p1', X'51706BE1249CA0A3E01FF163E782751A', X'9EFCA68807521851C2813EB94927B9CD9194A71C0B59464FE164998F76D8CDCC');
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
insert into change values (1, 1, 1, 1, 1, 1, 1, 0, 0, 'ADDED', NULL, X'C49C5BACD6F305F65DE9353B39E70865', X'87CF3D49B202AA43D2A126E81978ACAA9313F6C04E350AB1441DFAAA46C2BF5C', NULL, NULL, X'BB6B23C865EE9082F6378C9572F8CF5151AC598BB258D36F0C7B27AFD4492687');
insert into change values (2, NULL, 1, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'182CCD08DC45FF4413A8CB52E5A9F26B8FE939B8340A16BB92116B0AA96DD5D6');
insert into change values (3, 2, 1, 3, 2, 1, 1, 0, 0, 'ADDED', NULL, X'FA7E1E7F0BA3D57440E7207E015F2B94', X'0DDBD2BD9D7BE502AA4C1A3581056D6115508AC0D59CD423644FDD05F57D9969', NULL, NULL, X'441F437FFEA011ACB1A8ED6A1C016515093175B968693AC22426B52914D5446F');
insert into change values (4, NULL, 2, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'EF7804FB9ECD56D75C352C692938ACC1E755A833D8F190A8CFA92F35E948A61C');
insert into change values (5, 1, 2, 1, 3, 1, 1, 0, 0, 'ADDED', NULL, X'2354CC470F6A6F055ADF46336CE7CA87', X'59BBCDFDF6F4691C94E32DC750D9ACB62E2B269298CC8EBA86FC1D863351DF55', NULL, NULL, X'8ACD5A3D233200C1ED117BCFD1786A038C5BFC8362240FCD8E9C9205E29BA498');
insert into change values (6, 1, 3, 1, 4, 1, 1, 0, 0, 'ADDED', NULL, X'17C852005B9430762840A891654C15E6', X'F114CEB5CC4C8A90D256A0755DD0D1074D4DF8807486AF58A4C217739284E1FD', NULL, NULL, X'B315690ABC50AC1D0A8269AB5B162E582AC69FE3D5C614F721C332B576B922B5');
insert into change values (7, 1, 4, 1, 5, 1, 1, 0, 0, 'ADDED', NULL, X'7FCBEE2372020F5CCEC623E8303677F9', X'A87F685A081D10A4D9659A645FBD91282B34C39BCD969465A9180BD66B609003', NULL, NULL, X'1E9B01489FAF2FF7C16595062E9BE10BAFC8B390C780BFE45A0155649CD958EB');
insert into change values (8, 1, 5, 1, 6, 1, 1, 0, 0, 'ADDED', NULL, X'653F3E3F15D096234B1FE3C74E135140', X'4334C4D13544E147D55A689ED389E3F815ECE8C5FAA9329923AD05CB56E5967C', NULL, NULL, X'F2DD23766F2083D131BD7DB79D116E378045E733C30E9EE93DA5E63A8D3A330A');
insert into change values (9, 1, 6, 1, 7, 1, 1, 0, 0, 'ADDED', NULL, X'2CA40BA0E0C1F2A3CC831C4888E04921', X'07D0900E5586809691F200064DA1D84FC0B9758156DA8D2D79DEC4ED6F0472D1', NULL, NULL, X'8B50652B6EE3E2C6FE5C81FE3B0B6203EA85ECC03A0D9213A8CB800B908FBA54');
insert into change values (10, 1, 7, 1, 8, 1, 1, 0, 0, 'ADDED', NULL, X'2F7904E8364DB120F4C9A0C671BC614C', X'884D8C7FD1627A3A520DEABCF3813EA52A5CDA8A8B7EE4E2B16D7C98DFED030B', NULL, NULL, X'1F23A369FBC0BF9BC535098368AB1BC96E881C97F8C5381FD9E7A09FACF8CD0F');
insert into change values (11, 1, 8, 1, 9, 1, 1, 0, 0, 'ADDED', NULL, X'8D5C1B2FA1B598285007CC69DDAD4D10', X'E2E227261DE461B26F7C39FA1027641E015E5AF155004679DE00AC0AA053B3C8', NULL, NULL, X'9527441F45B375BE620A4B534DD5901A5DA38B39C365F774AB3F372CA50DDED0');
insert into change values (12, 1, 9, 1, 10, 1, 1, 0, 0, 'ADDED', NULL, X'A86B05C26E62871220935DD3751ADFC9', X'06EB9AE1B3C6F4852B97CD127FB697B518EF58EDB64543F7F3AE44D874F04FC7', NULL, NULL, X'216690F2A6E140583CAE7025B509927B8AD13ED3FD38893F3E40430665C33643');
insert into change values (13, 1, 10, 1, 11, 1, 1, 0, 0, 'ADDED', NULL, X'C39C7F01B2258B6239A7C702705BA494', X'B018ECFD15F432158C735AEA2A914FE20D4A2CA354CF511820D00E96AA85FE1F', NULL, NULL, X'FEF74EDD656D77F3024C2905616D7BAF5CE5EB1D33210D252435AA1F8200D545');
insert into change values (14, 1, 11, 1, 12, 1, 1, 0, 0, 'ADDED', NULL, X'93F1B1FB747C89F80A5770F02BEFCA3A', X'F0B8367D5CF37F783D3E58B57BE94F1BCC4D41AFF0E1F3975DCC4A07231A544C', NULL, NULL, X'E90C714A7CB3EF008C9EBFFAF6E6C7883BF62A88511591AABE02DD75D396F834');
insert into change values (15, 1, 12, 1, 13, 1, 1, 0, 0, 'ADDED', NULL, X'1DAFA5AAE5536A5DCECAB63C4D7F627D', X'49980C23AF85C89AC6FD160373C7662752BCAE6DBDF78BCD7B79866A9D838478', NULL, NULL, X'C508F43AFEB56AB7D466A7147501D726D551016315AF59F818C7B4E55690EE72');
insert into change values (16, 1, 13, 1, 14, 1, 1, 0, 0, 'ADDED', NULL, X'7D3397788749E23C68025D458567372C', X'15F53F8213180471D93255D7C615A003CC1763B5A1737C22C961D63D90A1635F', NULL, NULL, X'A6160350736C1FDB95433946209AEBE6C6E9F74D9C7E6245024D2C065FB58F02');
insert into change values (17, 1, 14, 1, 15, 1, 1, 0, 0, 'ADDED', NULL, X'F72AC0482BE1784C13E0490A92981C35', X'6C6349D8FB7217D5CFE1ABEEE2DEEA3B618361B31663CAC82CE81DC629895A74', NULL, NULL, X'C78A1CD43126614271DB7DA6F6394B1EBB2B12B42F9D62F1905529DA41A7A25F');
insert into change values (18, 1, 15, 1, 16, 1, 1, 0, 0, 'ADDED', NULL, X'6A7AC133C002CA66BCE36FA85912597A', X'B5EFAB48AA2B3F24EE9E106705984DCB753FDF25E2FF42ED9828E0FF0DF082CD', NULL, NULL, X'DA09C8B2BEA0CA13A71B2B4B77D8452D7E816F69D09B91393F530068FB1F1F5E');
insert into change values (19, 1, 16, 1, 17, 1, 1, 0, 0, 'ADDED', NULL, X'E411D3E296342381EB423204966D5C05', X'4DDDF702FBAD6540626D836BE3A92003CD29637007B728A2A828A89A8DA42AB6', NULL, NULL, X'3507EF9DE47C34E9EEC6CE2430CDDECA038EE6A89AD314DF95C1EA754D53F2D4');
insert into change values (20, 1, 17, 1, 18, 1, 1, 0, 0, 'ADDED', NULL, X'97C4B151FC2D71685DCBA7AA1906145C', X'DBAA89188A93C0A737E20017B41CA84AD18E9ACE40CCF206CF671040B69E3E92', NULL, NULL, X'73CB37128647D208E6944D6AB2D412D9A82F1C2CEA50EF6CD759AD820FF5A94E');
insert into change values (21, 1, 18, 1, 19, 1, 1, 0, 0, 'ADDED', NULL, X'AC69C32BACC77C883B0ACFB66852C6F4', X'D586FDE2D93E533869F5DD1EF96DACDACB7AE4CF0A3B9DA998EBCD318EF84D33', NULL, NULL, X'3BCDC11783618B8BE2521EFDF497FE2C6A726CF7EB6D9B547CAC8C48D1BB3D7A');
insert into change values (22, 1, 19, 1, 20, 1, 1, 0, 0, 'ADDED', NULL, X'B35F166B5C78906E49874BFA1C63352F', X'4F82169C882C4117035296469B18ECBFAE793DD4AA4223A0CBD5006CB58450E2', NULL, NULL, X'590F15FF31AAC8196435A86F35676E733608FF89AFC014A3D9138BC14DD60E6A');
insert into change values (23, 1, 20, 1, 21, 1, 1, 0, 0, 'ADDED', NULL, X'144A2566024BD5C2584592D92A6D48F2', X'D5A13CE4349C384D7144EB14C3B90F204D161D8590C227EAF5A460D8C624EF0B', NULL, NULL, X'E9A2E48A4398843DC8D4098896A293531998909169E28B455A34783C3CF39B7E');
insert into change values (24, 1, 21, 1, 22, 1, 1, 0, 0, 'ADDED', NULL, X'369C83DE99678AA5CC5ABE9BA3F29952', X'A39EAFEBD71CBBC6A60EC6F5C4F6A44567BB3A1F9FEA5318F481AACD413CF6AA', NULL, NULL, X'2383188422A0C02E687F05F3C103405E856D115AB1B9FA7224A95FAB7A6499FA');
insert into change values (25, 1, 22, 1, 23, 1, 1, 0, 0, 'ADDED', NULL, X'6718A19E09620BF39020F686258220BB', X'BDE34893342FA500E76DB3C83A978016E937535A78D4AC3E2A323884C512F760', NULL, NULL, X'63AA69A5AC081F9E770A48246DC8A7E54963A525094F4DA7D8E70EED6B1012AB');
insert into change values (26, 1, 23, 1, 24, 1, 1, 0, 0, 'ADDED', NULL, X'3EB6AD888E368225F10B43D20F8370E0', X'869A3083F895D1D72011984DA93B5F881FBC8936512A637395627E9E4891B38C', NULL, NULL, X'7F1A5C4901B031305D425C97537FCEDF87425C53834116B3699FBC5EEAF25F0D');
insert into change values (27, 1, 24, 1, 25, 1, 1, 0, 0, 'ADDED', NULL, X'5D50E98545D0AB372EEEDF2C9A1FCC1A', X'362933608F2A90520EB853395A2C1E84C6CECB1F627343C617C4F7C7FE5AD3A4', NULL, NULL, X'F5C425E058498BD53E0BEC5D889E0102DCC839EBE098146E47036ADC9389CC3D');
insert into change values (28, 1, 25, 1, 26, 1, 1, 0, 0, 'ADDED', NULL, X'413D95999B1F6654AE1C59F263C318B9', X'9EF26A5D13695BAC138C059900E2E68442B8C96531B5C1E17DEBF49040771889', NULL, NULL, X'00EE560A144C7A5E4074C206408F2731F04FCEA1EDA9518C8B14F74ABF89432B');
insert into change values (29, 1, 26, 1, 27, 1, 1, 0, 0, 'ADDED', NULL, X'654BF38A38ABABE1ED7AC0DA1EBCA652', X'BAAA7C59BB66DFC5A327E2B38B6ABC93C9A7D720B7DD5159DA4A00ACB25B47E9', NULL, NULL, X'A94D015E02623F9E99058B99253ACFA00D1480A3256FE510321D968FE0E88EE3');
insert into change values (30, 1, 27, 1, 28, 1, 1, 0, 0, 'ADDED', NULL, X'8406501AE8366F7FCE2296F7B3AD4527', X'A633217DFA24C69A1138BC4B4B1953433EA83B96769A41467CF754E6C6F4FC01', NULL, NULL, X'635FE4E4BBFA495A5F17325F6D30E61C9703836C8DD71518F7641271378EEE9C');
insert into change values (31, 1, 28, 1, 29, 1, 1, 0, 0, 'ADDED', NULL, X'AEE48CC63209F7CAAF674A26FFEF0166', X'12DA67701A45DE4B934CC949D8540CCC7A3BFC81AFB29AFEC0222FAD9AA4653D', NULL, NULL, X'EB5CB6F05E2BD6DE1CFB006E5BEB635BC27D693BD2D34AEEBDA167E997EE0332');
insert into change values (32, 1, 29, 1, 30, 1, 1, 0, 0, 'ADDED', NULL, X'DF49CAC1836AC3BCF8EB150748AC9ADD', X'2BE8A3C33CA6FAB41B406563DFA701004034A8B789DA66B35FF65D2ECF248A72', NULL, NULL, X'81679D5C140DB4FAAE453D252AB769DABDB926F08A186477007A301726A7744B');
insert into change values (33, 1, 30, 1, 31, 1, 1, 0, 0, 'ADDED', NULL, X'017BB7FA7B468A881EE8CD1D7E304C99', X'19320F5E431442D5E19A40364D60EF4C049060EAF65B014097642338F2700DF7', NULL, NULL, X'5007BE5F543CF0976FD0FF7EF8EBF8CC6FB645823831B8F29CEDB6F369300906');
insert into change values (34, 1, 31, 1, 32, 1, 1, 1, 0, 'ADDED', NULL, X'B37C6865AF6141DA2D32FD83E5B8B4A3', X'BA618C91B55656425242DF2374C1915CA8B3EFEBDEC309D4ED16ADD6EDF2A1DD', X'BFA4EA2D3751436A4B430080FBB30B4F', X'070701AA3B90DDB65CDA812FBF5F5CAD337D63CC76D3EE21C72F10820FE13D87', X'C9CD306B3ED082558D03B09AA375282BDE436990365A06E4DF739641E84A8277');
insert into change values (35, 2, 2, 4, 33, 1, 1, 0, 0, 'ADDED', 1, X'076B9A8248B229B3BA71E1A1A07EA41B', X'0AA91F2797FB746947BA8FAB64C2499E3B2F618612EFB0CFD090B60284C569D9', NULL, NULL, X'FEE2E09E896CE5578B5FBA5E9D170725CED61C530A4C585D905E6105178214FE');
insert into change values (36, 2, 3, 4, 34, 1, 1, 0, 0, 'ADDED', 1, X'4FF754358D98FF24EE9DB13824472DD2', X'E7A2FE15EF1BC92E42020A2A2D1BEDC4C90F3658BAAEC733A52F9D2C9054B29B', NULL, NULL, X'15EBD7D2E5F888A6D746979C076BA799249EDCAF407C020F795015F32F027DA8');
insert into change values (37, 2, 4, 5, 35, 1, 1, 0, 0, 'ADDED', 2, X'128323662F813463659049F42BFDBD9F', X'4E12D3D79C8D124EC9F9CB4D53CAAD3990FA57AEAE10828AF7A9DD0831121912', NULL, NULL, X'0F338BE956EC47C7241700B303289B5688E53BC9ED3230126E6EEDFA8627E5EF');
insert into change values (38, 1, 32, 6, 9, 2, 2, 0, 0, 'CHANGED', NULL, X'50FD05EE6D2D40B2FB65DBEF3116A522', X'817F61499FECE52F3BD245F7F7A3133545FD0F0E50E50A6D2E7A413C6BB543A7', NULL, NULL, X'24A7492C2F899A6089A1D39FA538C458A984312FD2AA0A80DFF60238FEB5A0E1');
insert into change values (39, 1, 33, 6, 32, 2, 1, 2, 0, 'CHANGED', NULL, NULL, NULL, X'290B07D9824F30BDDED290467EFC0A34', X'F9FDE830ACE63EBA6AA2D47A7CEE28A18CB045DC361C16E2862E29FE5864B0C0', X'7F723C4D93869062C086A2CD58EE5E7A5E2F83559067C9C4DC729DBE3FA0FCD6');
insert into change values (40, 1, 34, 6, 31, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'C0DD6E9A87FA01BAA4733F7ECF3A73AB8CBAA318A6E04BE48AB6A7DB4530646F');
insert into change values (41, 1, 35, 6, 25, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'FB9FFACAE07A0AACB646BC0FF28EEAC1CCD4C06C0944AEF4B6B85347780912F2');
insert into change values (42, 1, 36, 6, 25, 3, 1, 0, 0, 'PUT_BACK', NULL, NULL, NULL, NULL, NULL, X'FA18A3F84F210D95C53E5B6E252049FBEC19CA628F6D5B425C5ACEF1D957CFE6');
insert into change values (43, 2, 5, 7, 35, 2, 1, 0, 1, 'REMOVED', NULL, NULL, NULL, NULL, NULL, X'6084F965A298AF0B220F0DE146B1C73BF9BA69F5D1C2E2E6FFCC1ADAF707DC15');
insert into change values (44, 2, 6, 7, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'5E0BA4526E6D18771C60F52EF4D9631DA2BCC4B3C5E7055C3ABF93F50137B4A2');
insert into change values (45, 1, 37, 6, 1, 2, 2, 0, 0, 'CHANGED', NULL, X'973B2E9B438B96BEAE5B26E8820DFB88', X'F1EEA429A8BDAA365DD84AC29944C0DA5F5C745FA8B794389115B185787D011A', NULL, NULL, X'5D8A6559B93605AB9A50B3722D490D9A8D5D0338B8811882AABA808BEF4270A0');
insert into change values (46, NULL, 3, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'162257FBFE05E16F1124379796020F1D', X'403F26B69F2439146A5604FBED5806D0D73C6069D0F82D0D73365F5338BFF801', NULL, NULL, X'CC59E067841AB9C6B3ADB63016E7D9845703C38689540A7982A1A95F4AC8A413');
insert into change values (47, NULL, 4, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'AFA8916A71851BEB46FF169904E23001', X'BF00D5E35726E37EF60AAFB8F4F1D2317A384C3022BD485B4279DC355B244875', NULL, NULL, X'7BA2B00A732E6C4D0D4BF6B4A219EAD408531D3FE7FB0D5B1AF88F5B5AF579E6');
insert into change values (48, NULL, 5, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A09C5A90B374A88D6663B2BFECD2A47B', X'F0118259527B8FAB9BBB2AE00BB8DF4DBD70B005669F68962B92F92FF232D60E', NULL, NULL, X'DAD82E5747385A421E0C8474725CB3F3032303188109A768AC0C06B111E15B90');
insert into change values (49, 1, 38, 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'53CD22C8ABBCA3E7DA1EFF6E24029CB4', X'117BE156935684D9B7311545FBDB00DCD063A0B2E76C7EEDDD9DEA7F55C436F7', NULL, NULL, X'2F4B08844DF9A5784F86BFDDBDF72F2CE6BC4092E2E753D4AB2D6B7F585EC941');
insert into change values (50, 2, 7, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'D16E51930683CE5A687957EF10DC6FD0', X'448695F1796AE76CE1CEE2E9DFA25A62049C43359EC2C2224BA9844FE182D1CC', NULL, NULL, X'55BC49E898306B52FA2D603875094B746F7942F3126C7397A6EE1384176FD8C0');
insert into change values (51, NULL, 6, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'3D87D8314BE59C47A869DBBD81B8664D', X'F9C4405CFAE6A5411A0F3C0DCBA09688775A473596D727C7FA9B5942FA055A0D', NULL, NULL, X'FC57966C35A312EFADE54672604F47BCAB3D79703661F117150E69E5C15AA875');
insert into change values (52, 2, 8, 10, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A434C0A2D01D97D6392AA8D308DB09ED', X'1388127963B4632AF8CF6D9FC1B45C18EC416BC1C8AD406DCFD4997EA0ABCDA5', NULL, NULL, X'177F55689625E25BD0256DEE41C1ED74B0C4B59BBDE8342743214CC4490ED90A');
insert into change values (53, NULL, 7, 8, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'A3B61BB812766117F4970C3CFBDA96E0', X'B7B70DF225573884D086A05D34C22D5720201FAB725062CED44DC079B91D93A4', NULL, NULL, X'2AFED843F8600B0AA724353E335C3DAF98448A1CD95208D4082503B62BE1F329');
insert into change values (54, 1, 39, 11, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'7B940ABD7F25DE675C19648E269A772F', X'98637D1C80BD8FD4F481FF870703CE0D3A70B91226FC600BF26D4310E5F2ED03', NULL, NULL, X'A9BEE7CC2DAB4542C46848F8A534D16D422806D62CB8806CC5496805D16F7E3B');
insert into change values (55, 1, 40, 12, 36, 1, 1, 0, 0, 'ADDED', NULL, X'031AE6A9D6552431F931692DACCB1EA4', X'531D7E3ED16C2F2067105F38497942975A7905D710313432F19DD645CB66E54E', NULL, NULL, X'844005BD4EEA7643F0D4E72EF4E4B381F1D429897A349946411FC07A71A9B1A8');
insert into change values (56, 1, 41, 12, 36, 2, 2, 0, 0, 'CHANGED', NULL, X'059189CB6490451252F3F075397E00C1', X'E5B5C47608DC1AC3EDFADDB9D788D4F9D68AF8C78161CAF5D50F6D025EB49B3E', NULL, NULL, X'C8B749F7DC03E75487AE19A2D13300CC1875C8745AF938A8D150A314DE4C68D7');
insert into change values (57, 1, 42, 12, 36, 3, 3, 0, 0, 'CHANGED', NULL, X'304A485D2EAA728368401673B5DB0A20', X'C0A7CA38EB5D64000A1C0A293CE47F2675B215228DC7B3DE71773CB48DC11E6C', NULL, NULL, X'08493CAE9057D03327EF46BFD2CC50D5D6E8339966435B07E1967B261604A086');
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
insert into head values (0, 7, X'2AFED843F8600B0AA724353E335C3DAF98448A1CD95208D4082503B62BE1F329', 0);
insert into head values (1, 42, X'08493CAE9057D03327EF46BFD2CC50D5D6E8339966435B07E1967B261604A086', 57);
insert into head values (2, 8, X'177F55689625E25BD0256DEE41C1ED74B0C4B59BBDE8342743214CC4490ED90A', 43);
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
