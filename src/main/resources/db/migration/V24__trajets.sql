-- A row holds the flows that an instance took one after the other, with no fact between: a blank separates their ids.
-- The same on H2 and PostgreSQL.
alter table passage alter column flux set data type varchar(1000);
