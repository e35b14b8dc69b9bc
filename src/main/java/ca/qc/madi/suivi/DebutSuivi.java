package ca.qc.madi.suivi;

import java.time.LocalDate;

/** The readings of « date prévue à laquelle toutes les mesures sont en place » (AMB-16). */
public enum DebutSuivi {
    /** The planned day, as the guide says. */
    PREVU {
        @Override
        LocalDate choisir(LocalDate prevue, LocalDate fin) {
            return prevue;
        }
    },
    /** The later of the planned day and the declared end of the project. */
    PLUS_TARDIVE {
        @Override
        LocalDate choisir(LocalDate prevue, LocalDate fin) {
            return prevue.isAfter(fin) ? prevue : fin;
        }
    };

    abstract LocalDate choisir(LocalDate prevue, LocalDate fin);
}
