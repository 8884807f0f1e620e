-- How long a municipality keeps what is personal, as its coordinator has decided; until then each rule's usual time holds.

create table retention (
  municipality integer not null references fact (id),
  rule         text    not null check (rule <> ''),
  amount       integer check (amount >= 1), -- in the unit of the rule; absent when nothing goes by itself
  primary key (municipality, rule)
) strict, without rowid;
