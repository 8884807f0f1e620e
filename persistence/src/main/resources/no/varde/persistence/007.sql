-- To which reform, or to which line of a plan, a measure is carried over when a reform ends; absent where nobody said it.

alter table carry_over add column to_reform text;
alter table carry_over add column to_plan_line integer references fact (id);
