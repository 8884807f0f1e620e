-- Letters that remind people of their measures: whether somebody wants them and in which language, and on which day the
-- latest one went from a municipality; neither what it said nor to which address it went.

create table letter_choice (
  person   text    not null primary key references person (id),
  wanted   integer not null check (wanted in (0, 1)),
  language text             check (language in ('NB', 'NN', 'EN'))
) strict, without rowid;

create table letter_sent (
  person       text    not null references person (id),
  municipality integer not null references fact (id),
  sent_on      text    not null,
  primary key (person, municipality)
) strict, without rowid;

create index letter_sent_on on letter_sent (sent_on);
