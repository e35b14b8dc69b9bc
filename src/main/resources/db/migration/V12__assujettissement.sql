-- Whether the ministry knows an émetteur as covered by the RSPEDE (G-ADM-10); those entered before were entered as such.
-- The same on H2 and PostgreSQL.
alter table emetteur add column assujetti boolean default true not null;
