package ca.qc.madi.securite;

import ca.qc.madi.partage.ActeRefuse;
import ca.qc.madi.partage.Acteur;
import ca.qc.madi.partage.Horloge;
import ca.qc.madi.partage.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.Period;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens of other systems: 256 random bits shown once, when made, and kept as their SHA-256 only. A token belongs
 * to a person that is its system, with one role, for one émetteur where the role is EMETTEUR.
 */
@Component
public class Jetons {

    /** What every token begins with, so that one left in a log or a repository is recognised. */
    public static final String DEBUT = "madi_";

    private static final int OCTETS = 32;
    private static final Period DUREE_MAXIMUM = Period.ofYears(2);
    private static final Pattern SYSTEME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final SecureRandom HASARD = new SecureRandom();

    private final FichesJetons fiches;
    private final FichesPersonnes personnes;
    private final ComptesConnus comptes;
    private final Horloge horloge;

    Jetons(FichesJetons fiches, FichesPersonnes personnes, ComptesConnus comptes, Horloge horloge) {
        this.fiches = fiches;
        this.personnes = personnes;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /** A token just made; {@code secret} is shown this once and kept nowhere. */
    public record Neuf(String id, String secret) {}

    /** A token as it is listed. */
    public record Fiche(
            String id,
            Acteur acteur,
            Instant creeLe,
            Instant expireLe,
            @Nullable Instant revoqueLe,
            @Nullable Instant utiliseLe) {}

    /**
     * Makes a token for a system, whose person is entered the first time.
     *
     * @param systeme name of the system; its person is {@code systeme.<name>}
     * @throws ActeRefuse M-JETON-… when what is said of it does not hold together
     */
    @Transactional
    public Neuf creer(String systeme, Role role, @Nullable String emetteur, Period duree) {
        if (!SYSTEME.matcher(systeme).matches()) throw new ActeRefuse("M-JETON-01", systeme);
        boolean coherent = role != Role.MOTEUR && (role == Role.EMETTEUR) == (emetteur != null);
        if (!coherent) throw new ActeRefuse("M-COMPTE-04");
        Instant maintenant = horloge.instant();
        Instant expire =
                horloge.aujourdhui().plus(duree).atStartOfDay(Horloge.TORONTO).toInstant();
        Instant limite = horloge.aujourdhui()
                .plus(DUREE_MAXIMUM)
                .atStartOfDay(Horloge.TORONTO)
                .toInstant();
        if (!expire.isAfter(maintenant) || expire.isAfter(limite)) throw new ActeRefuse("M-JETON-02");
        String personne = "systeme." + systeme;
        if (comptes.existsById(personne)) throw new ActeRefuse("M-JETON-01", systeme);
        if (!personnes.existsById(personne)) personnes.saveAndFlush(new Personne(personne, systeme));
        String secret = DEBUT + Base64.getUrlEncoder().withoutPadding().encodeToString(hasard(OCTETS));
        String id = "J-" + HexFormat.of().formatHex(hasard(6));
        Acteur acteur = new Acteur(personne, role, emetteur);
        fiches.saveAndFlush(new Jeton(id, empreinte(secret), acteur, maintenant, expire));
        return new Neuf(id, secret);
    }

    /** Never valid again; M-JETON-03 when there is no such token. */
    @Transactional
    public void revoquer(String id) {
        fiches.findById(id).orElseThrow(() -> new ActeRefuse("M-JETON-03", id)).revoquer(horloge.instant());
    }

    @Transactional(readOnly = true)
    public List<Fiche> lister() {
        return fiches.findAllByOrderByCreeLeAscIdAsc().stream()
                .map(Jeton::fiche)
                .toList();
    }

    /** The system that comes with this secret; empty for one unknown, expired or revoked, without saying which. */
    @Transactional
    public Optional<Authentication> authentifier(String secret) {
        if (!secret.startsWith(DEBUT)) return Optional.empty();
        Instant maintenant = horloge.instant();
        Optional<Jeton> valable = fiches.findByEmpreinte(empreinte(secret)).filter(j -> j.vaut(maintenant));
        valable.filter(j -> j.aNoter(maintenant)).ifPresent(j -> j.utilise(maintenant));
        return valable.map(j -> {
            PersonneConnectee systeme = new PersonneConnectee(j.acteur(), j.id());
            return UsernamePasswordAuthenticationToken.authenticated(systeme, null, systeme.getAuthorities());
        });
    }

    private static byte[] hasard(int octets) {
        byte[] tires = new byte[octets];
        HASARD.nextBytes(tires);
        return tires;
    }

    private static String empreinte(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
