-- A stored file that goes with a message, such as the entente as both parties signed it. The same on H2 and PostgreSQL.
alter table courriel add column piece varchar(64) references fichier (sha256);
