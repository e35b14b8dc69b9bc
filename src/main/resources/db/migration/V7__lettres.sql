-- Letters, frozen once written, and the outbox. The same on H2 and PostgreSQL.
alter table emetteur add column langue varchar(2) default 'fr' not null;

create sequence lettre_seq start with 1 increment by 50;
create table lettre (
  id bigint primary key,
  dossier varchar(40) not null references dossier (id),
  rang bigint not null,
  modele varchar(40) not null,
  version varchar(20) not null,
  langue varchar(2) not null,
  jour date not null,
  donnees varchar(10485760) not null,
  ecrite_le timestamp(6) with time zone not null,
  unique (dossier, rang, modele)
);

-- The PDF of a letter, made once from its row and never changed.
create table lettre_gelee (
  lettre bigint primary key references lettre (id),
  sha256 varchar(64) not null,
  contenu bytea not null,
  gelee_le timestamp(6) with time zone not null
);

-- One row per letter (or reminder) and addressee. The key says what it is about, so that nothing is written twice;
-- the Message-ID is given here, so that sending again after a crash is seen as the same message.
create sequence courriel_seq start with 1 increment by 50;
create table courriel (
  id bigint primary key,
  cle varchar(300) not null unique,
  dossier varchar(40) not null references dossier (id),
  lettre bigint references lettre (id),
  destinataire varchar(200) not null,
  sujet varchar(500) not null,
  corps varchar(100000) not null,
  message_id varchar(120) not null unique,
  etat varchar(20) not null,
  essais integer not null,
  prochain_essai timestamp(6) with time zone not null,
  envoye_le timestamp(6) with time zone,
  erreur varchar(500),
  ecrit_le timestamp(6) with time zone not null
);
create index courriel_attente on courriel (etat, prochain_essai);
create index courriel_dossier on courriel (dossier);
