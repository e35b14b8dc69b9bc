package ca.qc.madi.securite;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Role;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of a person; the first ones come by the command line. */
@Component
public class CreationCompte {

    /** In characters. */
    public static final int MOT_DE_PASSE_MINIMUM = 12;

    /** In bytes: bcrypt reads no further. */
    private static final int MOT_DE_PASSE_MAXIMUM = 72;

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z0-9][a-z0-9._-]{1,79}");

    private final ComptesConnus comptes;
    private final FichesPersonnes personnes;
    private final PasswordEncoder chiffrement;

    CreationCompte(ComptesConnus comptes, FichesPersonnes personnes, PasswordEncoder chiffrement) {
        this.comptes = comptes;
        this.personnes = personnes;
        this.chiffrement = chiffrement;
    }

    /**
     * Opens the account.
     *
     * @param acteur its identifier and role, and the company of an EMETTEUR
     * @throws ActeRefuse M-COMPTE-… when it exists already or what is said of it does not hold together
     */
    @Transactional
    public void creer(Acteur acteur, String nom, String motDePasse) {
        creer(acteur, nom, "", motDePasse);
    }

    /** @param courriel by which an identity provider that has verified it knows the person; empty for none */
    @Transactional
    public void creer(Acteur acteur, String nom, String courriel, String motDePasse) {
        exigerCoherent(acteur, nom);
        exigerMotDePasse(motDePasse);
        if (comptes.existsById(acteur.id()) || personnes.existsById(acteur.id())) {
            throw new ActeRefuse("M-COMPTE-01", acteur.id());
        }
        personnes.saveAndFlush(new Personne(acteur.id(), nom.strip(), courriel.strip(), ""));
        comptes.saveAndFlush(new Compte(acteur, Objects.requireNonNull(chiffrement.encode(motDePasse))));
    }

    public boolean existe(String identifiant) {
        return comptes.existsById(identifiant);
    }

    private static void exigerCoherent(Acteur acteur, String nom) {
        boolean reserve = acteur.id().equals(Acteur.MOTEUR.id());
        if (reserve || !IDENTIFIANT.matcher(acteur.id()).matches()) throw new ActeRefuse("M-COMPTE-02", acteur.id());
        if (acteur.role() == Role.MOTEUR) throw new ActeRefuse("M-COMPTE-03", acteur.role());
        if ((acteur.role() == Role.EMETTEUR) != (acteur.emetteur() != null)) throw new ActeRefuse("M-COMPTE-04");
        if (nom.isBlank()) throw new ActeRefuse("M-COMPTE-05");
    }

    private static void exigerMotDePasse(String motDePasse) {
        boolean tropCourt = motDePasse.length() < MOT_DE_PASSE_MINIMUM;
        boolean tropLong = motDePasse.getBytes(StandardCharsets.UTF_8).length > MOT_DE_PASSE_MAXIMUM;
        if (tropCourt || tropLong) throw new ActeRefuse("M-COMPTE-06", MOT_DE_PASSE_MINIMUM, MOT_DE_PASSE_MAXIMUM);
    }
}
