-- What is done leaves the table of what is open, whose indexes hold every order of the list: a task that is done is
-- taken out of them instead of being moved within each. The same on H2 and PostgreSQL.
create table tache_faite (
  id varchar(64) primary key,
  type varchar(40) not null,
  role varchar(20) not null,
  dossier varchar(40) not null,
  emetteur varchar(40) not null,
  societe varchar(200) not null,
  recherche varchar(300) not null,
  projet varchar(40),
  rapport varchar(40),
  creee timestamp(6) with time zone not null,
  echeance date,
  titulaire varchar(80),
  au_nom_de varchar(80),
  suivi_le date,
  achevee_le timestamp(6) with time zone not null,
  achevee_par varchar(80) not null
);
insert into tache_faite (id, type, role, dossier, emetteur, societe, recherche, projet, rapport, creee, echeance,
    titulaire, au_nom_de, suivi_le, achevee_le, achevee_par)
  select id, type, role, dossier, emetteur, societe, recherche, projet, rapport, creee, echeance,
    titulaire, au_nom_de, suivi_le, coalesce(achevee_le, creee), coalesce(achevee_par, 'moteur')
  from tache where place = 'FAITE';
delete from tache where place = 'FAITE';
create index tache_faite_le on tache_faite (achevee_le, id);
create index tache_faite_dossier on tache_faite (dossier, projet, rapport);

drop index tache_ouverte_creee;
drop index tache_ouverte_echeance;
drop index tache_ouverte_type;
drop index tache_ouverte_dossier;
drop index tache_ouverte_societe;
drop index tache_ouverte_suivi;
drop index tache_achevee;
drop index tache_dossier;
alter table tache drop constraint tache_ouverte;
alter table tache drop column ouverte;
alter table tache drop column achevee_le;
alter table tache drop column achevee_par;
create index toute_creee on tache (creee, id);
create index toute_echeance on tache (echeance, creee, id);
create index toute_type on tache (type, creee, id);
create index toute_dossier on tache (dossier, creee, id);
create index toute_societe on tache (societe, creee, id);
create index toute_suivi on tache (suivi_le, creee, id);
