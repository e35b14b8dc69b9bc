-- H2 only. H2 reserves the numbers of a table 32 at a time, each time rewriting its catalogue in a commit of its own;
-- the busiest table needed one every five acts. Numbers reserved when the program is killed are left out, never reused.
-- PostgreSQL writes nothing more to give a number, and reserves by connection, which would put flows out of order.
alter table passage alter column id set cache 1000;
alter table echeance alter column id set cache 1000;
