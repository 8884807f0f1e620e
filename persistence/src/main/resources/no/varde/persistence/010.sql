-- Reforms and plans of a municipality's own, a row a version; where papers of cases can be read; and selections of
-- measures with a name.

create table reform_version (
  fact    integer not null references fact (id),
  content integer not null,
  number  integer not null check (number >= 1),
  written text    not null, -- a reform file, with numbers in place of what people wrote
  words   text    not null, -- what they wrote, in the order of the numbers, parted by U+001E
  primary key (fact, content)
) strict, without rowid;

create table case_paper (
  fact            integer not null references fact (id),
  content         integer not null,
  subject         integer references fact (id),
  subject_outside text,
  title           text    not null,
  address         text    not null,
  primary key (fact, content),
  check ((subject is null) <> (subject_outside is null))
) strict, without rowid;

create table saved_view (
  fact    integer not null references fact (id),
  content integer not null,
  name    text    not null,
  query   text    not null,
  primary key (fact, content)
) strict, without rowid;
