-- The people who are let in, the roles they hold, and what lets them in.
--
-- A person's name and address stand here alone: everything else points at the id, which says nothing about who it is.
-- Secrets are never kept: a session and a link by the hash of theirs, a password by its hash, a passkey by its public half.
-- Instants are ISO 8601 in UTC, days 'yyyy-mm-dd'.

create table person (
  id       text    primary key,
  name     text    not null check (name <> ''),
  email    text    unique check (email <> '' and email = lower(email)),
  position text    check (position <> ''),
  ended    integer not null check (ended in (0, 1))
) strict;

create table membership (
  id           text primary key,
  person       text not null references person (id),
  municipality integer references fact (id), -- absent for the server's administrator
  role         text not null check (role <> ''),
  period_from  text not null,
  period_until text
) strict;

create index membership_of_person on membership (person);
create index membership_in_municipality on membership (municipality, person);

create table credential (
  kind    text not null check (kind in ('PASSWORD', 'PASSKEY', 'PROVIDER')),
  key     text not null check (key <> ''),
  person  text not null references person (id),
  kept    text not null,
  label   text not null,
  made_at text not null,
  used_at text,
  primary key (kind, key)
) strict;

create index credential_of_person on credential (person);

create table session (
  hash       text primary key,
  person     text not null references person (id),
  started_at text not null,
  seen_at    text not null,
  device     text not null,
  means      text not null
) strict;

create index session_of_person on session (person);
create index session_seen on session (seen_at);

create table one_time_link (
  hash       text primary key,
  purpose    text not null check (purpose in ('FIRST', 'INVITATION', 'RECOVERY')),
  person     text references person (id),
  made_by    text not null,
  made_at    text not null,
  expires_at text not null,
  used_at    text,
  check (purpose = 'FIRST' or person is not null)
) strict;

create index one_time_link_of_person on one_time_link (person);
create index one_time_link_over on one_time_link (expires_at);

create table parked_form (
  id     text primary key,
  person text not null references person (id),
  path   text not null,
  body   text not null,
  at     text not null
) strict;

create index parked_form_of_person on parked_form (person, at);
create index parked_form_parked on parked_form (at);
