-- What somebody said against it on the record, unedited.

create table dissent (
  fact            integer not null references fact (id),
  content         integer not null,
  subject         integer references fact (id),
  subject_outside text,
  kind            text    not null,
  actor_group     text,
  voice           text,
  occurred        text    not null,
  said            text    not null,
  primary key (fact, content),
  check ((subject is null) <> (subject_outside is null))
) strict, without rowid;
