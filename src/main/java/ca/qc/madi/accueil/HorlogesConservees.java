package ca.qc.madi.accueil;

import org.springframework.data.jpa.repository.JpaRepository;

interface HorlogesConservees extends JpaRepository<HorlogeConservee, Integer> {}
