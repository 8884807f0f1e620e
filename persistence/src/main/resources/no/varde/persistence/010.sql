-- Reforms and plans of a municipality's own, a row a version.

create table reform_version (
  fact    integer not null references fact (id),
  content integer not null,
  number  integer not null check (number >= 1),
  written text    not null, -- a reform file, with numbers in place of what people wrote
  words   text    not null, -- what they wrote, in the order of the numbers, parted by U+001E
  primary key (fact, content)
) strict, without rowid;
