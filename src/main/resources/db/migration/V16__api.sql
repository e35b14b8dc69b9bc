-- Tokens of other systems, their acts, keys under which an act is done once, persons known to an identity provider, and
-- the facts told by webhook. The same on H2 and PostgreSQL.

-- A token is known by its hash only. Each belongs to a system's own person, so that its acts bear that name.
create table jeton (
  id varchar(40) primary key,
  empreinte varchar(64) not null unique,
  personne varchar(80) not null references personne (id),
  role varchar(20) not null,
  emetteur varchar(40) references emetteur (id),
  cree_le timestamp(6) with time zone not null,
  expire_le timestamp(6) with time zone not null,
  revoque_le timestamp(6) with time zone,
  utilise_le timestamp(6) with time zone
);

-- Which token wrote which fact; written in the fact's transaction.
create table fait_jeton (
  dossier varchar(40) not null,
  rang bigint not null,
  jeton varchar(40) not null references jeton (id),
  primary key (dossier, rang)
);

-- An act sent twice under one key is done once, and answered alike.
create table cle_acte (
  personne varchar(80) not null,
  cle varchar(200) not null,
  empreinte varchar(64) not null,
  recue_le timestamp(6) with time zone not null,
  dossier varchar(40),
  rang bigint,
  statut integer,
  type varchar(100),
  lieu varchar(500),
  corps varchar(10485760),
  primary key (personne, cle)
);
create index cle_acte_recue on cle_acte (recue_le);

-- Who a person is at an identity provider, bound at the first sign-in.
create table identite (
  fournisseur varchar(300) not null,
  sujet varchar(300) not null,
  personne varchar(80) not null references personne (id),
  liee_le timestamp(6) with time zone not null,
  primary key (fournisseur, sujet)
);

-- Where facts are told as they happen. The secret is kept as it is: each message is signed with it.
create table abonnement (
  id varchar(40) primary key,
  personne varchar(80) not null references personne (id),
  role varchar(20) not null,
  emetteur varchar(40) references emetteur (id),
  adresse varchar(2000) not null,
  secret varchar(100) not null,
  types varchar(4000) not null,
  cree_le timestamp(6) with time zone not null,
  ferme_le timestamp(6) with time zone
);

-- One row per subscription and fact, written in the fact's transaction.
create sequence livraison_seq start with 1 increment by 50;
create table livraison (
  id bigint primary key,
  abonnement varchar(40) not null references abonnement (id),
  dossier varchar(40) not null,
  rang bigint not null,
  type varchar(80) not null,
  corps varchar(10485760) not null,
  etat varchar(20) not null,
  essais integer not null,
  prochain_essai timestamp(6) with time zone not null,
  livree_le timestamp(6) with time zone,
  erreur varchar(500),
  ecrite_le timestamp(6) with time zone not null,
  unique (abonnement, dossier, rang)
);
create index livraison_attente on livraison (etat, prochain_essai);
