-- The trail, sealed: a row that was removed, changed or cut off shows.
--
-- Each municipality has a trail of its own, and the server has one (no municipality). A row has its place there, without
-- gaps, and a link: the digest of the link before it, of what the row says that stays for good, and of three seals. Each
-- seal is the digest of a random salt and of what may have to be erased one day: who wrote (signing), what was said (the
-- wording of a fact in the table of its kind, or the fields of an event) and the keys. Erasing takes the salt and what
-- was said; the seal stays, and so the links hold. A row without a seal said nothing of that sort; one with a seal and
-- without its salt was erased, and an event of the kind 'erasure' tells that it was.
--
-- A wording belongs to the row with version = content, a set of keys to the one with version = keyset.

-- Who wrote, and when: one row for each write to a trail.
create table signing (
  id    integer primary key,
  at    text not null,
  actor text check (actor <> ''), -- absent once it was erased
  salt  blob check (length(salt) = 16), -- likewise
  seal  blob not null check (length(seal) = 32),
  check ((actor is null) = (salt is null))
) strict;

create table fact_sealed (
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

create table batch_sealed (
  id           integer primary key,
  municipality integer not null references fact (id),
  name         text    not null check (name <> ''),
  signing      integer not null references signing (id), -- of its first row
  undone       integer not null check (undone in (0, 1)),
  unique (municipality, name)
) strict;

create table change_sealed (
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

-- What happened besides changes of facts.
create table trail_event (
  change  integer primary key references change (number),
  kind    text not null check (kind <> ''),
  subject text not null check (subject <> ''),
  action  text not null check (action <> ''),
  remains blob check (length(remains) = 32) -- of an erasure: the digest of what it left
) strict;

create table trail_event_field (
  change integer not null references change (number),
  place  integer not null,
  name   text    not null check (name <> ''),
  before text,
  after  text,
  primary key (change, place)
) strict, without rowid;

-- The last row of each trail, and of the last change of a fact in it.
create table head (
  municipality integer primary key, -- 0 for the server's own
  place        integer not null,
  link         blob    not null check (length(link) = 32),
  revision     integer not null
) strict;

-- java

drop table change;
alter table change_sealed rename to change;
drop table batch;
alter table batch_sealed rename to batch;
drop table fact;
alter table fact_sealed rename to fact;

create unique index fact_served on fact (name) where kind = 'municipality';
create index fact_with_keys on fact (municipality) where keyset > 0;
create unique index change_of_municipality on change (municipality, place);
create index change_of_batch on change (batch, fact, version) where batch is not null;

create trigger change_is_kept before delete on change
begin
  select raise(abort, 'the trail is kept');
end;

create trigger change_stays before update of number, municipality, place, signing, fact, version, content, keyset,
  entered_in_error, action, batch, seal, key_seal, link on change
begin
  select raise(abort, 'the trail is kept');
end;

create trigger change_is_only_erased before update of salt, key_salt on change
  when (new.salt is not null and new.salt is not old.salt)
    or (new.key_salt is not null and new.key_salt is not old.key_salt)
begin
  select raise(abort, 'the trail is kept');
end;

create trigger signing_is_kept before delete on signing
begin
  select raise(abort, 'the trail is kept');
end;

create trigger signing_stays before update of id, at, seal on signing
begin
  select raise(abort, 'the trail is kept');
end;

create trigger signing_is_only_erased before update of actor, salt on signing
  when new.actor is not null or new.salt is not null
begin
  select raise(abort, 'the trail is kept');
end;

create trigger trail_event_is_kept before delete on trail_event
begin
  select raise(abort, 'the trail is kept');
end;

create trigger trail_event_stays before update on trail_event
begin
  select raise(abort, 'the trail is kept');
end;

create trigger trail_event_field_is_kept before delete on trail_event_field
begin
  select raise(abort, 'the trail is kept');
end;

create trigger trail_event_field_stays before update of change, place, name on trail_event_field
begin
  select raise(abort, 'the trail is kept');
end;

create trigger trail_event_field_is_only_erased before update of before, after on trail_event_field
  when (new.before is not old.before and new.before is not char(9608, 9608, 9608))
    or (new.after is not old.after and new.after is not char(9608, 9608, 9608))
begin
  select raise(abort, 'the trail is kept');
end;

create trigger fact_is_kept before delete on fact
begin
  select raise(abort, 'facts are kept');
end;

create trigger batch_is_kept before delete on batch
begin
  select raise(abort, 'batches are kept');
end;

create trigger head_is_kept before delete on head
begin
  select raise(abort, 'the trail is kept');
end;
