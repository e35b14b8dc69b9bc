-- A draft not sent when its dossier goes to another company is closed: kept, and the ministry's to read.
alter table brouillon add column ferme_le timestamp(6) with time zone;
