-- What representatives say of measures beside the official status.

create table comment (
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
