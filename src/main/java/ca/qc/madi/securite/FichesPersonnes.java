package ca.qc.madi.securite;

import org.springframework.data.jpa.repository.JpaRepository;

interface FichesPersonnes extends JpaRepository<Personne, String> {}
