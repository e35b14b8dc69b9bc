-- Deposits being prepared, with the files that will go with them. The same on H2 and PostgreSQL.
create table brouillon (
  numero varchar(130) primary key,
  dossier varchar(40) not null references dossier (id),
  projet varchar(40) not null,
  rapport varchar(40),
  volet varchar(20) not null,
  ouvert_par varchar(80) not null,
  ouvert_le timestamp(6) with time zone not null,
  canal varchar(20),
  recu_le timestamp(6) with time zone,
  declaration varchar(1048576) not null,
  verdict varchar(10485760)
);
create index brouillon_dossier on brouillon (dossier);

create table piece_jointe (
  brouillon varchar(130) not null references brouillon (numero),
  genre varchar(20) not null,
  nom varchar(255) not null,
  sha256 varchar(64) not null references fichier (sha256),
  taille bigint not null,
  rangee_le timestamp(6) with time zone not null,
  primary key (brouillon, genre, sha256)
);

-- One draft makes one deposit, however often it is sent.
alter table depot add column brouillon varchar(130) references brouillon (numero);
alter table depot add column envoi varchar(1048576);
alter table depot add constraint depot_brouillon unique (brouillon);
