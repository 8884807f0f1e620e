-- For which group somebody speaks who is let in as a representative or as a member of a statutory council. Whom it was
-- given to before, nobody has said: absent.

alter table membership add column speaks_for text check (speaks_for <> '');
