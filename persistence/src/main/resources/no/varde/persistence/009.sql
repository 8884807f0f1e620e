-- Programs act for a person by a token, which is kept beside what lets the person in and lets nobody sign in.

create table credential_with_tokens (
  kind    text not null check (kind in ('PASSWORD', 'PASSKEY', 'PROVIDER', 'TOKEN')),
  key     text not null check (key <> ''),
  person  text not null references person (id),
  kept    text not null,
  label   text not null,
  made_at text not null,
  used_at text,
  primary key (kind, key)
) strict;

insert into credential_with_tokens select * from credential order by rowid;
drop table credential;
alter table credential_with_tokens rename to credential;

create index credential_of_person on credential (person);
