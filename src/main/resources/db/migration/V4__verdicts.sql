-- Every verdict is kept as it was given, with what it was given in, so that it can be read and computed again. The same
-- on H2 and PostgreSQL. Only ever inserted.
create table verdict (
  id varchar(64) primary key,
  dossier varchar(40) not null references dossier (id),
  projet varchar(40) not null,
  rapport varchar(40),
  fichier varchar(64) not null references fichier (sha256),
  version_regles varchar(80) not null,
  version_disposition varchar(80),
  contexte varchar(10485760) not null,
  dernier_accepte varchar(64) references fichier (sha256),
  rang integer not null,
  demande varchar(1048576),
  declaration varchar(1048576) not null,
  envoi varchar(1048576) not null,
  constats varchar(10485760) not null,
  changements varchar(10485760),
  rendu_le timestamp(6) with time zone not null
);
create index verdict_dossier on verdict (dossier);

-- A deposit and a draft name the verdict given on them; a draft is judged again at each of its revisions.
alter table depot add column verdict_id varchar(64);
alter table brouillon add column verdict_id varchar(64);
alter table brouillon add column revision integer default 0 not null;
alter table brouillon add column jugee integer default 0 not null;
alter table brouillon add column precedent varchar(64);
alter table brouillon add column changements varchar(10485760);
