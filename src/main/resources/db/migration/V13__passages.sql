-- A flow taken stands after so many facts of its dossier: both are told in one order. Rows older than this column are
-- placed by their time. The same on H2 and PostgreSQL.
alter table passage add column apres bigint;
create index passage_cle on passage (cle);
