-- A file of version 2 as its program wrote it. Never to be changed.
pragma foreign_keys = off;
pragma application_id = 1449226852;
pragma user_version = 2;
CREATE TABLE fact (
  id               integer primary key,
  municipality     integer not null references fact (id), -- a municipality is a fact of its own and points at itself
  kind             text    not null check (kind <> ''),
  name             text    not null check (name <> ''), -- the id that people and other programs see
  version          integer not null check (version >= 1),
  content          integer not null check (content between 1 and version),
  keyset           integer not null check (keyset between 0 and version), -- 0 when it has no keys
  entered_in_error integer not null check (entered_in_error in (0, 1)),
  recorded_at      text    not null, -- the first time
  recorded_by      text    not null check (recorded_by <> ''),
  unique (municipality, kind, name)
) strict;
CREATE UNIQUE INDEX fact_served on fact (name) where kind = 'municipality';
CREATE INDEX fact_with_keys on fact (municipality) where keyset > 0;
CREATE TABLE batch (
  id           integer primary key,
  municipality integer not null references fact (id),
  name         text    not null check (name <> ''),
  actor        text    not null check (actor <> ''),
  at           text    not null,
  undone       integer not null check (undone in (0, 1)),
  unique (municipality, name)
) strict;
CREATE TABLE change (
  number           integer primary key,
  municipality     integer not null references fact (id),
  fact             integer not null references fact (id),
  version          integer not null check (version >= 1),
  content          integer not null check (content between 1 and version),
  keyset           integer not null check (keyset between 0 and version),
  entered_in_error integer not null check (entered_in_error in (0, 1)),
  action           text    not null check (action in ('ADDED', 'CHANGED', 'REMOVED', 'PUT_BACK')),
  at               text    not null,
  actor            text    not null check (actor <> ''),
  batch            integer references batch (id),
  unique (fact, version)
) strict;
CREATE INDEX change_of_municipality on change (municipality, number);
CREATE INDEX change_of_batch on change (batch, fact, version) where batch is not null;
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
insert into fact values (1, 1, 'municipality', 'solvik', 2, 2, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (2, 2, 'municipality', 'aas', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (3, 1, 'adoption', 'a1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (4, 1, 'period-change', 'pc1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (5, 1, 'choice', 'c1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (6, 1, 'duty-status', 'd1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (7, 1, 'plan-line', 'p1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (8, 1, 'measure', 'm1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (9, 1, 'measure', 'm2', 2, 2, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (10, 1, 'life-change', 'lc1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (11, 1, 'link', 'l1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (12, 1, 'link', 'l2', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (13, 1, 'responsibility', 'r1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (14, 1, 'step', 's1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (15, 1, 'step-move', 'sm1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (16, 1, 'status-note', 'sn1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (17, 1, 'pledge', 'pl1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (18, 1, 'delivery', 'de1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (19, 1, 'substance-change', 'sc1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (20, 1, 'carry-over', 'co1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (21, 1, 'steering-answer', 'sa1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (22, 1, 'steering-answer', 'sa2', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (23, 1, 'steering-answer', 'sa3', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (24, 1, 'plan-confirmation', 'pk1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (25, 1, 'concern', 'k1', 3, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (26, 1, 'involvement', 'i1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (27, 1, 'involvement-confirmation', 'ic1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (28, 1, 'anchoring', 'an1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (29, 1, 'anchoring-confirmation', 'ac1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (30, 1, 'trait-observation', 't1', 1, 1, 0, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (31, 1, 'note', 'n1', 2, 1, 0, 1, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (32, 1, 'measure', 'm3', 2, 1, 2, 0, '2026-02-03T08:15:30.123456789Z', 'kari@example.org');
insert into fact values (33, 2, 'measure', 'm1', 1, 1, 0, 0, '2026-02-03T09:15:30.123456789Z', 'ola');
insert into fact values (34, 2, 'life-change', 'lc1', 1, 1, 0, 0, '2026-02-03T09:15:30.123456789Z', 'ola');
insert into fact values (35, 2, 'measure', 'm9', 2, 1, 0, 1, '2026-02-03T09:15:30.123456789Z', 'ola');
insert into batch values (1, 2, 'import', 'ola', '2026-02-03T09:15:30.123456789Z', 0);
insert into batch values (2, 2, 'feil fil', 'ola', '2026-02-03T09:15:30.123456789Z', 1);
insert into change values (1, 1, 1, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (2, 2, 2, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (3, 1, 3, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (4, 1, 4, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (5, 1, 5, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (6, 1, 6, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (7, 1, 7, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (8, 1, 8, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (9, 1, 9, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (10, 1, 10, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (11, 1, 11, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (12, 1, 12, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (13, 1, 13, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (14, 1, 14, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (15, 1, 15, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (16, 1, 16, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (17, 1, 17, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (18, 1, 18, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (19, 1, 19, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (20, 1, 20, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (21, 1, 21, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (22, 1, 22, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (23, 1, 23, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (24, 1, 24, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (25, 1, 25, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (26, 1, 26, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (27, 1, 27, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (28, 1, 28, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (29, 1, 29, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (30, 1, 30, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (31, 1, 31, 1, 1, 0, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (32, 1, 32, 1, 1, 1, 0, 'ADDED', '2026-02-03T08:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (33, 2, 33, 1, 1, 0, 0, 'ADDED', '2026-02-03T09:15:30.123456789Z', 'ola', 1);
insert into change values (34, 2, 34, 1, 1, 0, 0, 'ADDED', '2026-02-03T09:15:30.123456789Z', 'ola', 1);
insert into change values (35, 2, 35, 1, 1, 0, 0, 'ADDED', '2026-02-03T09:15:30.123456789Z', 'ola', 2);
insert into change values (36, 1, 9, 2, 2, 0, 0, 'CHANGED', '2026-02-03T10:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (37, 1, 32, 2, 1, 2, 0, 'CHANGED', '2026-02-03T10:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (38, 1, 31, 2, 1, 0, 1, 'REMOVED', '2026-02-03T10:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (39, 1, 25, 2, 1, 0, 1, 'REMOVED', '2026-02-03T10:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (40, 1, 25, 3, 1, 0, 0, 'PUT_BACK', '2026-02-03T10:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (41, 2, 35, 2, 1, 0, 1, 'REMOVED', '2026-02-03T10:15:30.123456789Z', 'kari@example.org', NULL);
insert into change values (42, 1, 1, 2, 2, 0, 0, 'CHANGED', '2026-02-03T10:15:30.123456789Z', 'kari@example.org', NULL);
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
CREATE TRIGGER change_is_kept before delete on change
begin
  select raise(abort, 'the trail is kept');
end;
CREATE TRIGGER change_stays before update on change
begin
  select raise(abort, 'the trail is kept');
end;
