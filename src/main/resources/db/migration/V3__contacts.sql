-- Whom to write to at an émetteur. Names stand with the persons, so that they can be corrected or erased.
alter table personne add column telephone varchar(40);

create table contact (
  emetteur varchar(40) not null references emetteur (id),
  fonction varchar(40) not null,
  personne varchar(80) not null references personne (id),
  primary key (emetteur, fonction)
);
