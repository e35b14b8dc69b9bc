package ca.qc.madi.projet;

import org.springframework.data.jpa.repository.JpaRepository;

interface FichiersRanges extends JpaRepository<Fichier, String> {}
