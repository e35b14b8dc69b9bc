-- What is open, wherever it stands, is read in each order of the list from one index; the same on H2 and PostgreSQL.
alter table tache add column ouverte boolean default true not null;
update tache set ouverte = false where place = 'FAITE';
alter table tache add constraint tache_ouverte check (ouverte = (place <> 'FAITE'));
create index tache_ouverte_creee on tache (ouverte, creee, id);
create index tache_ouverte_echeance on tache (ouverte, echeance, creee, id);
create index tache_ouverte_type on tache (ouverte, type, creee, id);
create index tache_ouverte_dossier on tache (ouverte, dossier, creee, id);
create index tache_ouverte_societe on tache (ouverte, societe, creee, id);
create index tache_ouverte_suivi on tache (ouverte, suivi_le, creee, id);
