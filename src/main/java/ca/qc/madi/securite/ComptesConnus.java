package ca.qc.madi.securite;

import org.springframework.data.jpa.repository.JpaRepository;

interface ComptesConnus extends JpaRepository<Compte, String> {}
